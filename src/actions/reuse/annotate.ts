/** A reused image with what this run says of it: the image's digest stays inside, and an index around it has the new one. */
import { formatPinned, type Repository } from '../../image/reference.ts';
import { copyImage } from '../../registry/copy.ts';
import { putManifest } from '../../registry/manifests.ts';
import { annotatedIndex } from '../../reuse/annotated.ts';
import { log } from '../../runner/log.ts';
import { annotationsOfIndex } from '../../tags/index-annotations.ts';
import { anchorFor } from '../publish/anchor.ts';
import { orExplain, persist } from '../publish/publish.ts';
import type { AfterPush } from '../publish/published.ts';
import { readPushed } from '../publish/reading.ts';
import type { Present } from '../publish/tags/look-up.ts';

/**
 * @returns the annotated image in a repository of this step, without a tag
 * @throws {ActionError} `registry`
 */
export async function annotate(present: Present, after: AfterPush): Promise<Present> {
  const { prepared, session, around } = after;
  const source = present.at.repository;
  const repository = homeOf(source, prepared);
  const facts = await readPushed({ source, digest: present.digest }, after).facts;
  const { labels, customAnnotations } = prepared.names;
  const manifest = annotatedIndex(facts, annotationsOfIndex(labels, customAnnotations));
  const client = await session.clientFor(repository.registry);
  if (repository !== source) {
    const from = { repository: source, client: await session.clientFor(source.registry) };
    const copy = () => copyImage(present.digest, from, { repository, client }, facts.manifest);
    await orExplain(() => persist(`copying to ${repository.name}`, copy, prepared.inputs, around.signal));
  }
  const name = formatPinned(repository, manifest.digest);
  const put = () => putManifest(client, repository, manifest.digest, manifest);
  await orExplain(() => persist(`writing ${name}`, put, prepared.inputs, around.signal));
  log.info(`${name} holds ${present.digest} with the annotations of this run.`);
  return { ...present, digest: manifest.digest, at: { repository, tag: present.at.tag } };
}

/** What is found where `cache-image` keeps it is annotated where it is used: a proposal must not write to others' place. */
function homeOf(source: Repository, prepared: AfterPush['prepared']): Repository {
  const isHere = prepared.names.references.some(({ repository }) => repository.name === source.name);
  return isHere ? source : (anchorFor(prepared)?.repository ?? source);
}
