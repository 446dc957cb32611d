/** Every input of the mirror action, read and checked once. */
import type { InputProblem } from '../../errors.ts';
import { parseRules } from '../../mirror/rules.ts';
import { parseTarget, type Target } from '../../mirror/target.ts';
import { parseWishedImage, type Wish } from '../../mirror/wish.ts';
import { createInputReader, type InputReader } from '../../runner/input.ts';
import { parseSignInInputs, type SignInInputs } from '../inputs/sign-in.ts';

export interface MirrorInputs extends SignInInputs {
  /** Paths or patterns of result files, from the workspace. */
  readonly resultFiles: readonly string[];
  /** Where what they name goes. */
  readonly targets: readonly Target[];
  /** What `images` and `rules` ask for. */
  readonly wishes: readonly Wish[];
  readonly withReferrers: boolean;
  readonly concurrency: number;
  readonly maxAttempts: number;
  readonly retryWaitSeconds: number;
  readonly dryRun: boolean;
}

/**
 * @param read gives the text of an input by its name
 * @param variable gives the text of an environment variable by its name; empty when it is not set
 */
export async function parseMirrorInputs(
  read: (name: string) => string,
  variable: (name: string) => string,
): Promise<{ inputs: MirrorInputs; problems: InputProblem[] }> {
  const reader = createInputReader(read);
  const { problems } = reader;
  const resultFiles = reader.lines('result-file');
  const images = reader.lines('images');
  const rules = reader.verbatim('rules', '').trim() === '' ? '' : reader.verbatim('rules', '');
  const targets = parseTargets(reader);
  const isTargeted = reader.lines('to').length > 0;
  const inputs: MirrorInputs = {
    resultFiles,
    targets,
    wishes: [...wishedImages(images, targets, problems), ...(await parseRules(rules, targets, problems))],
    withReferrers: reader.boolean('referrers', true),
    concurrency: reader.number('concurrency', { fallback: 4, min: 1, max: 32 }),
    maxAttempts: reader.number('max-attempts', { fallback: 5, min: 1, max: 10 }),
    retryWaitSeconds: reader.number('retry-wait-seconds', { fallback: 2, min: 0, max: 3600, fractions: true }),
    dryRun: reader.boolean('dry-run', false),
    ...(await parseSignInInputs(reader, variable)),
  };
  const given = { resultFiles, images, rules };
  return { inputs, problems: [...problems, ...disagreements(given, isTargeted)] };
}

function parseTargets(reader: InputReader): Target[] {
  return reader.lines('to').flatMap((line) => {
    const target = parseTarget(line);
    if (!('problem' in target)) return [target];
    reader.problems.push({ input: 'to', ...target });
    return [];
  });
}

function wishedImages(lines: readonly string[], targets: readonly Target[], problems: InputProblem[]): Wish[] {
  return lines.flatMap((line) => {
    const wished = parseWishedImage(line);
    if (!('problem' in wished)) return [{ ...wished, targets }];
    problems.push({ input: 'images', ...wished });
    return [];
  });
}

interface Given {
  readonly resultFiles: readonly string[];
  readonly images: readonly string[];
  readonly rules: string;
}

function disagreements({ resultFiles, images, rules }: Given, isTargeted: boolean): InputProblem[] {
  const problems: InputProblem[] = [];
  if (resultFiles.length === 0 && images.length === 0 && rules === '') {
    problems.push({
      input: 'result-file, images, rules',
      problem: 'are all empty, so there is nothing to copy',
      advice: 'Give the result file of a build, images with to, or rules.',
    });
  }
  const alone = [resultFiles.length > 0 && 'result-file', images.length > 0 && 'images'].filter(
    (name) => name !== false,
  );
  if (alone.length > 0 && !isTargeted) {
    problems.push({
      input: ['to', ...alone].join(', '),
      problem: `to is empty, so ${alone.join(' and ')} would go nowhere`,
      advice: 'Name the registries or repositories to copy to, one on each line.',
    });
  }
  return problems;
}
