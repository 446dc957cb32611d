/** From a build that ended well to an image that a registry has; and back to the engine, where it is loaded too. */
import { rm } from 'node:fs/promises';
import type { BuildPlan } from '../../build/plan.ts';
import { ActionError } from '../../errors.ts';
import { formatPinned, formatTagged, type TaggedReference } from '../../image/reference.ts';
import type { BuildFacts } from '../../result/build-files.ts';
import { runCommand } from '../../runner/command.ts';
import { log } from '../../runner/log.ts';
import type { Session } from '../sign-in/session.ts';
import { anchorFor } from './anchor.ts';
import { orExplain, type PushedImage, persist } from './publish.ts';
import type { AfterPush } from './published.ts';

/**
 * Finds what the build pushed; an archive is pushed now.
 *
 * @throws {ActionError} `digest` or `registry`
 */
export async function imageOf(facts: BuildFacts, plan: BuildPlan, after: AfterPush): Promise<PushedImage> {
  const anchor = anchorFor(after.prepared);
  const { metadata, archiveFile } = facts;
  if (anchor !== undefined && archiveFile !== undefined) {
    try {
      return await after.watch.time('push', () =>
        pushFile(archiveFile, { source: anchor.repository, pushed: undefined }, after),
      );
    } finally {
      await rm(archiveFile, { force: true });
    }
  }
  if (anchor === undefined || metadata?.digest === undefined) {
    throw new ActionError('digest-missing', 'The build reported success, but no digest of a pushed image.');
  }
  return { digest: metadata.digest, source: anchor.repository, pushed: plan.push ? anchor : undefined };
}

/** An archive of the build goes to the registry here; all else is there already. @throws {ActionError} `registry` */
async function pushFile(path: string, image: Omit<PushedImage, 'digest'>, after: AfterPush): Promise<PushedImage> {
  const { session, prepared, around } = after;
  const { pushArchive } = await import('../../registry/push-archive.ts');
  const { source: repository } = image;
  const client = await session.clientFor(repository.registry);
  log.info(`Pushing to ${repository.name} by digest, without a tag.`);
  const push = () => pushArchive(path, { repository, client });
  const digest = await orExplain(() => persist(`pushing to ${repository.name}`, push, prepared.inputs, around.signal));
  return { ...image, digest };
}

/** `load` beside a push gives the engine one name; the other names follow here. @throws {ActionError} `build` */
export async function loadTags(
  loaded: string,
  references: readonly TaggedReference[],
  session: Session,
): Promise<void> {
  for (const name of references.map(formatTagged)) {
    if (name !== loaded) await docker(['tag', loaded, name], `Naming the loaded image ${name}`, session);
  }
}

/** An image that was not built by this run comes from the registry. @throws {ActionError} `build` */
export async function loadPresent(
  { digest, source }: Omit<PushedImage, 'pushed'>,
  references: readonly TaggedReference[],
  session: Session,
): Promise<void> {
  const pinned = formatPinned(source, digest);
  await docker(['pull', '--quiet', pinned], `Loading ${pinned}`, session);
  await loadTags(pinned, references, session);
}

async function docker(args: readonly string[], what: string, { env }: Session): Promise<void> {
  const { exitCode, stderr } = await runCommand('docker', args, { env });
  if (exitCode === 0) return;
  throw new ActionError('image-not-loaded', `${what} failed: ${stderr.trim()}`);
}
