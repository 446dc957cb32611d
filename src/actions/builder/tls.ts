/**
 * Certificates for remote BuildKits: `BUILDER_NODE_<n>_AUTH_TLS_CACERT`, `…_CERT` and `…_KEY`, as
 * docker/setup-buildx-action has them. Node 0 is the first, those of `append` follow.
 *
 * @see https://docs.docker.com/build/ci/github-actions/configure-builder/#tls-authentication
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuilderRequest } from '../../builder/request.ts';
import { log } from '../../runner/log.ts';

const PARTS = [
  ['CACERT', 'cacert'],
  ['CERT', 'cert'],
  ['KEY', 'key'],
] as const;

type Variables = Readonly<Record<string, string | undefined>>;

/** Every certificate and key that is given, in a fixed order: two builders with others are not the same. */
export function tlsTexts({ append }: BuilderRequest, variables: Variables): string[] {
  return [...Array(append.length + 1).keys()].flatMap((node) =>
    PARTS.map(([part]) => variables[variableName(node, part)] ?? ''),
  );
}

/**
 * Writes them where only we can read them, for as long as the builder lives.
 *
 * @returns the driver options of each node
 */
export async function writeTlsFiles(
  request: BuilderRequest,
  variables: Variables,
  folder: string,
): Promise<string[][]> {
  const endpoints = [request.endpoint, ...request.append.map(({ endpoint }) => endpoint)];
  return Promise.all(endpoints.map((endpoint, node) => writeNode(request, node, endpoint, variables, folder)));
}

async function writeNode(
  { driver }: BuilderRequest,
  node: number,
  endpoint: string,
  variables: Variables,
  folder: string,
): Promise<string[]> {
  const given = PARTS.flatMap(([part, option]) => {
    const text = variables[variableName(node, part)] ?? '';
    return text === '' ? [] : [{ part, option, text }];
  });
  if (given.length === 0) return [];
  for (const { part, text } of given) if (part === 'KEY') log.mask(text);
  if (driver !== 'remote' || !endpoint.startsWith('tcp://')) {
    log.warning(`${variableName(node, '…')} is for driver remote and a tcp:// endpoint, and is not used here.`);
    return [];
  }
  return Promise.all(
    given.map(async ({ option, text }) => {
      const path = join(folder, `node-${node}-${option}.pem`);
      await writeFile(path, text, { mode: 0o600 });
      return `${option}=${path}`;
    }),
  );
}

function variableName(node: number, part: string): string {
  return `BUILDER_NODE_${node}_AUTH_TLS_${part}`;
}
