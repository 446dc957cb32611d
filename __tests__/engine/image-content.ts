/** All that a pushed image holds, asked of the registry by plain HTTP. */
import { gunzipSync } from 'node:zlib';
import { type Served, served } from './job.ts';

/** An in-toto statement about an image. */
export interface Statement {
  readonly predicateType: string;
  // biome-ignore lint/suspicious/noExplicitAny: a predicate's JSON, of which each test looks at another part
  readonly predicate: any;
}

interface Descriptor {
  readonly mediaType: string;
  readonly digest: string;
  readonly platform?: { readonly os: string; readonly architecture: string };
}

/** @throws {Error} when the registry does not serve it */
export async function manifestOf(reference: string): Promise<Served['manifest']> {
  const answer = await served(reference);
  if (answer === undefined) throw new Error(`the registry does not serve ${reference}`);
  return answer.manifest;
}

/** The manifests of one image by platform (`linux/amd64`), that of the attestations by `unknown/unknown`. */
export async function manifestsByPlatform(reference: string): Promise<Record<string, Served['manifest']>> {
  const { manifests = [] } = (await manifestOf(reference)) as { manifests?: Descriptor[] };
  const entries = manifests.map(async ({ digest, platform }) => [
    `${platform?.os}/${platform?.architecture}`,
    await manifestOf(`${nameOf(reference)}@${digest}`),
  ]);
  return Object.fromEntries(await Promise.all(entries));
}

/** The attestations in the index of an image of one platform. */
export async function statementsOf(reference: string): Promise<Statement[]> {
  const attestations = (await manifestsByPlatform(reference))['unknown/unknown'];
  const layers: Descriptor[] = attestations?.layers ?? [];
  return Promise.all(
    layers.map(async (layer) => JSON.parse((await blob(nameOf(reference), layer)).toString('utf8')) as Statement),
  );
}

/** Every byte of it: index, manifests, configurations with their history, unpacked layers and attestations. */
export async function everythingIn(reference: string): Promise<Buffer> {
  const name = nameOf(reference);
  const manifest = await manifestOf(reference);
  const parts: readonly Promise<Buffer>[] =
    manifest.manifests !== undefined
      ? manifest.manifests.map(({ digest }: Descriptor) => everythingIn(`${name}@${digest}`))
      : [manifest.config, ...manifest.layers].map((descriptor: Descriptor) => blob(name, descriptor));
  return Buffer.concat([Buffer.from(JSON.stringify(manifest)), ...(await Promise.all(parts))]);
}

/** The content of one layer, unpacked as far as the tar archive. */
export async function layerOf(name: string, manifest: Served['manifest'], index = 0): Promise<Buffer> {
  return blob(name, manifest.layers[index]);
}

/** The name without tag and digest; a port's colon stays. */
function nameOf(reference: string): string {
  return reference.replace(/(?:@|:(?=[^/:]+$)).*$/, '');
}

async function blob(name: string, { digest }: Descriptor): Promise<Buffer> {
  const slash = name.indexOf('/');
  const response = await fetch(`http://${name.slice(0, slash)}/v2/${name.slice(slash + 1)}/blobs/${digest}`);
  if (!response.ok) throw new Error(`${name}@${digest}: ${response.status}`);
  const bytes = Buffer.from(await response.arrayBuffer());
  const isCompressed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return isCompressed ? gunzipSync(bytes) : bytes;
}
