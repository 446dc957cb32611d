/**
 * An image archive that every engine and tool can read. BuildKit writes an OCI layout, with all platforms and
 * attestations and so with the digest that a registry serves; engines without containerd's store read only the older
 * description by Docker, and they skip the rest. So both go into one archive.
 *
 * @see https://github.com/opencontainers/image-spec/blob/v1.1.1/image-layout.md
 * @see https://docs.docker.com/reference/api/engine/version/v1.51/#tag/Image/operation/ImageLoad
 */
import { type FileHandle, open } from 'node:fs/promises';
import { type Descriptor, isIndex, parseManifest } from '../image/manifest.ts';
import { formatTagged, type TaggedReference } from '../image/reference.ts';
import { readEntries, readEntry, type TarEntry, tarEnd } from './tar.ts';

/** What describes the blobs; it stands behind them. */
const DESCRIPTION: readonly string[] = ['index.json', 'manifest.json', 'oci-layout'];

interface Listed extends Descriptor {
  readonly platform?: { readonly os?: string; readonly architecture?: string };
  readonly annotations?: Readonly<Record<string, string>>;
}

/**
 * Gives an OCI archive its names, and the description that older engines need.
 *
 * @param names all names of the image; with none it keeps what the builder gave it
 * @param platform `os/architecture`, of several the one for engines that keep only one
 * @throws {Error} when the file is no OCI archive
 */
export async function finishArchive(path: string, names: readonly TaggedReference[], platform: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    const entries = await readEntries(file);
    const first = entries.findIndex(({ name }) => DESCRIPTION.includes(name));
    const described = entries.slice(first);
    if (first < 0 || described.some(({ name }) => !DESCRIPTION.includes(name))) {
      throw new Error('it is no OCI archive whose description stands at its end');
    }
    const text = async (name: string) => (await readEntry(file, entryOf(entries, name))).toString('utf8');
    const index = JSON.parse(await text('index.json')) as { manifests: Listed[] };
    parseManifest(JSON.stringify(index));
    const [image] = index.manifests;
    if (image === undefined) throw new Error('it holds no image');
    const manifest = await imageManifest(file, entries, image, platform);
    const end = tarEnd({
      'index.json': JSON.stringify({ ...index, ...(names.length > 0 && { manifests: named(image, names) }) }),
      'manifest.json': JSON.stringify([
        {
          Config: blobPath(manifest.config),
          RepoTags: names.length > 0 ? names.map(formatTagged) : namesOf(index.manifests),
          Layers: manifest.layers.map(blobPath),
        },
      ]),
      'oci-layout': await text('oci-layout'),
    });
    const { start } = described[0] as TarEntry;
    await file.truncate(start);
    await file.write(end, 0, end.length, start);
  } finally {
    await file.close();
  }
}

/** One entry for each name, as BuildKit does; containerd reads the full name, other tools the tag. */
function named(image: Listed, names: readonly TaggedReference[]): Listed[] {
  return names.map(({ repository: { registry, path }, tag }) => ({
    ...image,
    annotations: {
      ...image.annotations,
      'io.containerd.image.name': `${registry}/${path}:${tag}`,
      'org.opencontainers.image.ref.name': tag,
    },
  }));
}

function namesOf(images: readonly Listed[]): string[] {
  return images.flatMap(({ annotations }) => annotations?.['io.containerd.image.name'] ?? []);
}

/** The image for the platform, or the first one; an attestation's platform is unknown. */
async function imageManifest(
  file: FileHandle,
  entries: readonly TarEntry[],
  descriptor: Listed,
  platform: string,
): Promise<{ config: Descriptor; layers: readonly Descriptor[] }> {
  const bytes = await readEntry(file, entryOf(entries, blobPath(descriptor)));
  const { manifests, config, layers = [] } = parseManifest(bytes.toString('utf8'));
  if (!isIndex(descriptor.mediaType)) {
    if (config === undefined) throw new Error(`${descriptor.digest} is no image`);
    return { config, layers };
  }
  const images = ((manifests ?? []) as Listed[]).filter((each) => each.platform?.os !== 'unknown');
  const fitting = images.find((each) => `${each.platform?.os}/${each.platform?.architecture}` === platform);
  const chosen = fitting ?? images[0];
  if (chosen === undefined) throw new Error('its index holds no image');
  return imageManifest(file, entries, chosen, platform);
}

function entryOf(entries: readonly TarEntry[], name: string): TarEntry {
  const entry = entries.find((each) => each.name === name);
  if (entry === undefined) throw new Error(`it holds no ${name}`);
  return entry;
}

function blobPath({ digest }: Descriptor): string {
  return `blobs/${digest.replace(':', '/')}`;
}
