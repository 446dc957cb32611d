/** The image of one platform that others will join: it passes its gate, and gets no tag here. */
import type { ImageFacts } from '../../registry/image-facts.ts';
import { log } from '../../runner/log.ts';
import type { PushedImage } from '../publish/publish.ts';
import type { AfterPush, Published } from '../publish/published.ts';
import { readPushed } from '../publish/reading.ts';
import { gateIt, idOf } from './after-push.ts';

/** @throws {ActionError} `gate` or `registry` */
export async function followLeg(image: PushedImage, after: AfterPush): Promise<Published> {
  const { watch, prepared } = after;
  // Also proves that the registry serves it.
  const facts = await watch.time('read back', () => readPushed(image, after).facts);
  const { gate } = prepared.inputs;
  const gateSeconds = gate.length === 0 ? undefined : await watch.time('gate', async () => gateIt(image, facts, after));
  log.info(`${image.source.name} serves ${image.digest} without a tag: it is for the merge.`);
  return { ...told(image, facts, []), gateSeconds };
}

/** The same for one that an earlier run has made, whole and under a tag. */
export async function presentLeg(image: PushedImage, tag: string, after: AfterPush): Promise<Published> {
  return told(image, await readPushed(image, after).facts, [tag]);
}

function told({ digest, source }: PushedImage, facts: ImageFacts, tags: readonly string[]): Published {
  const { platforms, mediaType, manifest } = facts;
  return {
    images: [{ name: source.name, tags, digest, state: 'published', error: '' }],
    leftAlone: [],
    platforms,
    image: { mediaType, digest, size: manifest.bytes.length },
    imageId: idOf(facts),
    gateSeconds: undefined,
    attested: undefined,
    signed: [],
  };
}
