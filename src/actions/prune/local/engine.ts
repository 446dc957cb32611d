/** The images of the Docker engine of this machine, by its own client. */
import { dockerMissing } from '../../../build/failure.ts';
import { ActionError } from '../../../errors.ts';
import { type Digest, isDigest } from '../../../image/digest.ts';
import { askProcess, type CommandAnswer } from '../../../process/ask.ts';
import type { LocalImage } from '../../../retention/local.ts';
import { withoutInputs } from '../../../runner/child-environment.ts';
import type { Environment } from '../../../runner/environment.ts';
import { later, momentIn } from '../read-version.ts';

/** Runs one command of the Docker client; a failure is for who asked. */
export type Docker = (args: readonly string[]) => Promise<CommandAnswer>;

/** A large image takes its time, and so does an engine whose disk is full. */
const TIME_LIMIT_MS = 10 * 60_000;
/** Names in one command. */
const AT_ONCE = 100;

/** @throws {ActionError} `engine-missing`, when there is no docker */
export function createDocker({ all }: Pick<Environment, 'all'>, signal: AbortSignal): Docker {
  return async (args) => {
    const answer = await askProcess({
      command: 'docker',
      args,
      env: withoutInputs(all),
      timeoutMs: TIME_LIMIT_MS,
      signal,
    }).catch((cause) => {
      throw dockerMissing(cause);
    });
    if (answer.stopped === undefined) return answer;
    const late = answer.stopped === 'timeout' ? ` within ${TIME_LIMIT_MS / 60_000} min` : '';
    throw new ActionError('engine-missing', `The engine did not answer "docker ${args.slice(0, 2).join(' ')}"${late}.`);
  };
}

/** What the client said last. */
export function saidBy({ stderr, exitCode }: Pick<CommandAnswer, 'stderr' | 'exitCode'>): string {
  return stderr.trim().split('\n').at(-1)?.trim() || `exit code ${exitCode}`;
}

/** The error for an engine that cannot be asked; undefined for an answer that is one. */
export function engineFault(answer: Pick<CommandAnswer, 'stderr' | 'exitCode'>): ActionError | undefined {
  if (answer.exitCode === 0) return undefined;
  if (/permission denied.*docker/is.test(answer.stderr)) return new ActionError('engine-permission', saidBy(answer));
  return /cannot connect to|is the docker daemon running|failed to connect|error during connect/i.test(answer.stderr)
    ? new ActionError('engine-missing', saidBy(answer))
    : undefined;
}

/** The output of a command that only asks. */
async function ask(docker: Docker, args: readonly string[]): Promise<string> {
  const answer = await docker(args);
  // Of several names some may be gone by now; the others are told of all the same.
  if (answer.exitCode === 0 || /no such (?:image|container|object)/i.test(answer.stderr)) return answer.stdout;
  const failed = `"docker ${args.slice(0, 2).join(' ')}" failed: ${saidBy(answer)}`;
  throw engineFault(answer) ?? new ActionError('engine-missing', failed);
}

async function idsIn(docker: Docker, kind: 'image' | 'container'): Promise<string[]> {
  const text = await ask(docker, [kind, 'ls', '--all', '--quiet', '--no-trunc']);
  return [...new Set(text.split('\n').map((line) => line.trim()))].filter((id) => id !== '');
}

function batchesOf<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / AT_ONCE) }, (_, index) =>
    items.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  );
}

/** @throws {ActionError} `engine-missing` */
export async function listImages(docker: Docker): Promise<LocalImage[]> {
  const images: LocalImage[] = [];
  for (const ids of batchesOf(await idsIn(docker, 'image'))) images.push(...(await inspectImages(docker, ids)));
  return images;
}

/** Those of the images that are there. */
export async function inspectImages(docker: Docker, ids: readonly string[]): Promise<LocalImage[]> {
  const list: unknown = JSON.parse((await ask(docker, ['image', 'inspect', ...ids])).trim() || '[]');
  return Array.isArray(list) ? list.flatMap((one) => imageIn(one as Record<string, unknown>) ?? []) : [];
}

function imageIn({ Id, RepoTags, RepoDigests, Parent, Created, Metadata, Size }: Record<string, unknown>) {
  if (!isDigest(Id)) return undefined;
  const image: LocalImage = {
    id: Id,
    names: namesIn(RepoTags, RepoDigests),
    parent: isDigest(Parent) ? Parent : undefined,
    moment: later(
      momentIn(Created, "by the image's created"),
      momentIn((Metadata as { LastTagTime?: unknown } | undefined)?.LastTagTime, "by the engine's last tagging"),
    ),
    size: typeof Size === 'number' ? Size : 0,
  };
  return image;
}

/** An engine tells of a digest for each repository, also where only tags can be taken off. */
function namesIn(tags: unknown, digests: unknown): string[] {
  const named = (list: unknown) =>
    (Array.isArray(list) ? list : []).filter(
      (name): name is string => typeof name === 'string' && !name.startsWith('<none>'),
    );
  const given = named(tags);
  const isNew = (digest: string) => !given.some((name) => name.startsWith(`${digest.split('@')[0]}:`));
  return [...new Set([...given, ...named(digests).filter(isNew)])];
}

/** The name of a container of each image that has one, running or not. @throws {ActionError} `engine-missing` */
export async function listHolders(docker: Docker): Promise<Map<Digest, string>> {
  const holders = new Map<Digest, string>();
  for (const ids of batchesOf(await idsIn(docker, 'container'))) {
    const text = await ask(docker, ['container', 'inspect', '--format', '{{.Image}} {{.Name}}', ...ids]);
    for (const line of text.split('\n')) {
      const [image, name = ''] = line.trim().split(' ');
      if (isDigest(image)) holders.set(image, name.replace(/^\//, ''));
    }
  }
  return holders;
}
