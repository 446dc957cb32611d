/** What an attempt pushed, as its output tells. */
import type { PushedManifest } from './classification.ts';

/** `#9 pushing manifest for ghcr.io/octo/app:v1@sha256:… 0.4s done` */
const PUSHING = /\bpushing manifest for (\S+)@(sha256:[0-9a-f]{64})(?: .*?\bs? ?(done))?/g;

export function pushedManifests(stderr: string): PushedManifest[] {
  const pushed = new Map<string, PushedManifest>();
  for (const [, reference = '', digest = '', done] of stderr.matchAll(PUSHING)) {
    const key = `${reference}@${digest}`;
    pushed.set(key, { reference, digest, isDone: done !== undefined || pushed.get(key)?.isDone === true });
  }
  return [...pushed.values()];
}

/** What one line of the output says of a push that has ended well; undefined when it is about anything else. */
export function endedPush(line: string): Pick<PushedManifest, 'reference' | 'digest'> | undefined {
  const [pushed] = pushedManifests(line);
  return pushed?.isDone ? pushed : undefined;
}
