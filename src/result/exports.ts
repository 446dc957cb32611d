/**
 * The entries of `outputs`: where a build's result goes.
 *
 * @see https://docs.docker.com/reference/cli/docker/buildx/build/#output
 */
import { fieldsOfRecord, isOn, valuesOfRecord } from './record.ts';

export interface Export {
  /** `image`, `registry`, `docker`, `oci`, `local`, `tar` or whatever else buildx knows. */
  readonly type: string;
  /** Where it is written; undefined for the engine, a registry or nowhere. */
  readonly dest: string | undefined;
  /** Whether it goes to a registry by itself, without `push: true`. */
  readonly pushes: boolean;
  readonly isByDigest: boolean;
  /** The names that it is given there; none when the tags are its names. */
  readonly names: readonly string[];
}

/** Reads one entry as buildx does: one record of CSV; a text without fields is a folder, and `-` a tar archive. */
export function parseExport(entry: string): Export {
  const fields = fieldsOfRecord(entry);
  const [first = ''] = fields;
  if (fields.length === 1 && !first.startsWith('type=')) {
    const type = first === '-' ? 'tar' : 'local';
    return { type, dest: first, pushes: false, isByDigest: false, names: [] };
  }
  const values = valuesOfRecord(entry);
  const type = values.get('type') ?? '';
  const isByDigest = isOn(values.get('push-by-digest'));
  const isImage = type === 'image' || type === 'registry';
  return {
    type,
    dest: values.get('dest'),
    pushes: isImage && isOn(values.get('push') ?? (type === 'registry' ? 'true' : 'false')),
    isByDigest: isImage && isByDigest,
    names: (values.get('name') ?? '')
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
  };
}

/** An output that writes an image as an OCI archive; every character of the path may stand in it. */
export function archiveExport(path: string): string {
  return `type=oci,${/[",\n\r]/.test(path) ? `"dest=${path.replaceAll('"', '""')}"` : `dest=${path}`}`;
}

const IMAGES = ['image', 'registry', 'docker', 'oci'];

/**
 * Gives every file in the layers the image's own time at most. What an output says of it itself stays.
 *
 * @param pushes whether the image is pushed beside these outputs, which an output of its own has to say then
 * @see https://github.com/moby/buildkit/blob/master/docs/build-repro.md
 */
export function withRewrittenTimes(outputs: readonly string[], pushes: boolean): string[] {
  const rewritten = outputs.map((output) => {
    const isSaid = valuesOfRecord(output).has('rewrite-timestamp');
    return isSaid || !IMAGES.includes(parseExport(output).type) ? output : `${output},rewrite-timestamp=true`;
  });
  const hasImage = outputs.some((output) => ['image', 'registry'].includes(parseExport(output).type));
  return pushes && !hasImage ? [...rewritten, 'type=image,rewrite-timestamp=true'] : rewritten;
}
