/** An image looked into: every platform with its labels, and what BuildKit says about each. */
import type { Digest } from '../image/digest.ts';
import type { Labels } from '../image/label.ts';
import { isAttestation } from '../image/manifest.ts';
import { formatPlatform } from '../image/platform.ts';
import { formatPinned, type Repository } from '../image/reference.ts';
import type { RegistryClient } from '../registry/client.ts';
import { faultFrom, RegistryFault } from '../registry/fault.ts';
import { isImageConfig, readImageConfig } from '../registry/image-config.ts';
import { ImageTree } from '../registry/image-tree.ts';
import { getManifest, parseServed } from '../registry/manifests.ts';
import { settleAll } from '../registry/settle-all.ts';
import { parseStatement, type Statement } from './statement.ts';

export interface VerifiedImage {
  readonly digest: Digest;
  /** In the order of the index; one of an image without an index. */
  readonly platforms: readonly VerifiedPlatform[];
}

export interface VerifiedPlatform {
  /** As BuildKit writes it; `unknown` where nothing tells. */
  readonly platform: string;
  readonly digest: Digest;
  readonly labels: Labels;
}

/** What an index says of another manifest of its own. */
const SUBJECT = 'vnd.docker.reference.digest';
const STATEMENT = 'application/vnd.in-toto+json';

/** @throws {RegistryFault} when it is not served, or is no image */
export async function readVerifiedImage(
  client: RegistryClient,
  repository: Repository,
  digest: Digest,
): Promise<VerifiedImage> {
  const top = await served(client, repository, digest);
  const leaves = await new ImageTree(client, repository).leaves(top);
  const platforms = await settleAll(
    leaves.flatMap(({ digest: part, descriptor, manifest: { config } }) =>
      isImageConfig(config)
        ? [
            readImageConfig(client, repository, config).then(({ platform, labels }) => ({
              platform: (descriptor?.platform && formatPlatform(descriptor.platform)) ?? platform ?? 'unknown',
              digest: part,
              labels,
            })),
          ]
        : [],
    ),
  );
  return { digest, platforms };
}

/**
 * The statements that BuildKit keeps in the index, by the manifest that they are about. Nobody has signed them: they are as
 * good as who may push.
 *
 * @see https://docs.docker.com/build/metadata/attestations/attestation-storage/
 * @throws {RegistryFault}
 */
export async function readBuildStatements(
  client: RegistryClient,
  repository: Repository,
  digest: Digest,
): Promise<ReadonlyMap<string, readonly Statement[]>> {
  const top = await served(client, repository, digest);
  const { manifests = [] } = parseServed(top, formatPinned(repository, digest));
  const found = await settleAll(
    manifests.filter(isAttestation).map(async ({ digest: part, annotations }) => {
      const { layers = [] } = parseServed(await served(client, repository, part), formatPinned(repository, part));
      const blobs = layers.filter(({ mediaType }) => mediaType === STATEMENT);
      const statements = await settleAll(blobs.map((blob) => readStatement(client, repository, blob.digest)));
      return [annotations?.[SUBJECT] ?? '', statements.filter((one) => one !== undefined)] as const;
    }),
  );
  const bySubject = Map.groupBy(found, ([subject]) => subject);
  return new Map(
    [...bySubject].map(([subject, entries]) => [subject, entries.flatMap(([, statements]) => statements)]),
  );
}

async function served(client: RegistryClient, repository: Repository, digest: Digest) {
  const manifest = await getManifest(client, repository, digest);
  if (manifest !== undefined) return manifest;
  throw new RegistryFault(`${formatPinned(repository, digest)} is not there`, 404);
}

/** @returns undefined for what is no statement */
async function readStatement(
  client: RegistryClient,
  { name, path }: Repository,
  digest: Digest,
): Promise<Statement | undefined> {
  const answer = await client.send({ method: 'GET', repository: path, access: 'pull', to: `blobs/${digest}` });
  if (answer.status !== 200) throw faultFrom(`reading the statement ${digest} of ${name}`, answer);
  return parseStatement(answer.body.toString('utf8'));
}
