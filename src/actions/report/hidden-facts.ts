/** What a summary must not show. The runner hides a secret as it is written, and Markdown writes many another way. */
import { hideIn } from '../../result/public-text.ts';
import type { BuildSummary } from '../../summary/build-facts.ts';

/** Only where somebody else's words stand: a secret that is called like a branch must not tear up a tag. */
export function withoutSecrets(summary: BuildSummary, secrets: readonly string[]): BuildSummary {
  const hide = (text: string) => hideIn(text, secrets);
  const { failure, images, history, cache, timeline, details } = summary;
  return {
    ...summary,
    failure: failure === undefined ? undefined : hide(failure),
    images: images.map((image) => ({ ...image, error: hide(image.error) })),
    history: history.map((attempt) => ({ ...attempt, telling: hide(attempt.telling) })),
    cache: { ...cache, sentences: cache.sentences.map(hide) },
    timeline: timeline?.map((step) => ({ ...step, name: hide(step.name) })),
    details: details.map(([name, value]) => [name, hide(value)] as const),
  };
}
