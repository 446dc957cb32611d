/** Names an image the way a step does, from raw inputs. */

import type { Source } from '../../src/source/source.ts';
import { type Names, nameImage } from '../../src/tags/names.ts';
import { type NamingInputs, parseNaming } from '../../src/tags/request.ts';

export const NOW = new Date('2024-05-06T07:08:09.123Z');
export const COMMIT_DATE = new Date('2020-01-10T00:30:00Z');
export const DEFAULT_IMAGE = 'ghcr.io/Owner/Repo';

export const NO_INPUTS: NamingInputs = {
  images: '',
  tags: '',
  flavor: '',
  labels: '',
  runtime: '',
  imageType: '',
  variant: '',
  suffix: '',
};

/** What the inputs are wrong about, as the user reads it; empty when they are right. */
export async function problemsOf(inputs: Partial<NamingInputs>): Promise<string[]> {
  const { problems } = await parseNaming({ ...NO_INPUTS, ...inputs }, DEFAULT_IMAGE);
  return problems.map(({ input, problem, advice }) => [`${input}: ${problem}`, advice].filter(Boolean).join(' | '));
}

export async function namesFor(
  source: Source,
  inputs: Partial<NamingInputs> = {},
  dates: { now: Date; commit: Date | undefined } = { now: NOW, commit: COMMIT_DATE },
): Promise<Names> {
  const { request, problems } = await parseNaming({ ...NO_INPUTS, ...inputs }, DEFAULT_IMAGE);
  if (problems.length > 0) throw new Error(problems.map(({ problem }) => problem).join('\n'));
  return nameImage(source, request, dates);
}

/** The tags alone. */
export async function tagsFor(source: Source, inputs: Partial<NamingInputs> = {}): Promise<string[]> {
  return (await namesFor(source, inputs)).tags.map(({ tag }) => tag);
}
