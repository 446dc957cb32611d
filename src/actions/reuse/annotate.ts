/** A reused image with what this run says of it: the image's digest stays inside, and an index around it has the new one. */
import { formatPinned } from '../../image/reference.ts';
import { putManifest } from '../../registry/manifests.ts';
import { annotatedIndex } from '../../reuse/annotated.ts';
import { log } from '../../runner/log.ts';
import { annotationsOfIndex } from '../../tags/index-annotations.ts';
import { orExplain, persist } from '../publish/publish.ts';
import type { AfterPush } from '../publish/published.ts';
import { readPushed } from '../publish/reading.ts';
import type { Present } from '../publish/tags/look-up.ts';

/**
 * @returns the annotated image in the same repository, without a tag
 * @throws {ActionError} `registry`
 */
export async function annotate(present: Present, after: AfterPush): Promise<Present> {
  const { prepared, session, around } = after;
  const { repository } = present.at;
  const facts = await readPushed({ source: repository, digest: present.digest }, after).facts;
  const { labels, customAnnotations } = prepared.names;
  const manifest = annotatedIndex(facts, annotationsOfIndex(labels, customAnnotations));
  const client = await session.clientFor(repository.registry);
  const name = formatPinned(repository, manifest.digest);
  const put = () => putManifest(client, repository, manifest.digest, manifest);
  await orExplain(() => persist(`writing ${name}`, put, prepared.inputs, around.signal));
  log.info(`${name} holds ${present.digest} with the annotations of this run.`);
  return { ...present, digest: manifest.digest };
}
