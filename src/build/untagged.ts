/** The outputs of a build that is pushed without a tag: by its digest, or as an archive that we push ourselves. */
import { archiveExport, parseExport } from '../result/exports.ts';
import { fieldsOfRecord } from '../result/record.ts';
import type { PushWay } from './push-way.ts';

export interface Untagged {
  readonly way: Extract<PushWay, 'digest' | 'archive'>;
  /** The name of the repository that it goes to. */
  readonly name: string;
  /** What an engine or an archive that gets it too calls it. */
  readonly loadName: string;
}

interface Exporting {
  readonly outputs: readonly string[];
  readonly load: boolean;
  readonly untagged: Untagged | undefined;
}

/** What an image output may say of the image itself, which an archive takes too. */
const KEPT = /^(?:compression|compression-level|force-compression|oci-mediatypes|rewrite-timestamp|annotation.*)=/;

/**
 * The `--output` values. An image among the outputs of the user is the one that is pushed: its options stay.
 *
 * @param archive where the archive is written
 * @see https://docs.docker.com/build/exporters/image-registry/
 */
export function outputsOf({ outputs, load, untagged }: Exporting, archive: string): string[] {
  if (untagged === undefined) return [...outputs];
  const isImage = (output: string) => ['image', 'registry'].includes(parseExport(output).type);
  const images = outputs.filter(isImage);
  const others = outputs.filter((output) => !isImage(output)).map((output) => withName(output, untagged.loadName));
  const given = images.length > 0 ? images.slice(0, 1).flatMap(optionsOf) : [];
  const pushed =
    untagged.way === 'digest'
      ? ['type=image', `name=${untagged.name}`, 'push=true', 'push-by-digest=true', 'name-canonical=true', ...given]
      : [archiveExport(archive), ...given.filter((field) => KEPT.test(field))];
  // Names on the command line would become names of the image that must have none.
  const loaded = load && untagged.way === 'digest' ? [`type=docker,name=${untagged.loadName}`] : [];
  // BuildKit tells the digest of the last one alone, and each of them may have another.
  return [...others, ...loaded, pushed.join(',')];
}

/** No tag gives it one: an engine, and whoever reads an archive, would have an image without a name. */
function withName(output: string, name: string): string {
  const { type, names } = parseExport(output);
  return ['docker', 'oci'].includes(type) && names.length === 0 ? `${output},name=${name}` : output;
}

/** Its options, each as a field of a record. */
function optionsOf(output: string): string[] {
  return fieldsOfRecord(output)
    .filter((field) => !/^(?:type|name|push|push-by-digest|name-canonical)=/i.test(field))
    .map((field) => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field));
}
