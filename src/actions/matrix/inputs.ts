/** Every input of the matrix action, read and checked once. */
import type { InputProblem } from '../../errors.ts';
import { quote } from '../../errors.ts';
import { isPlatform } from '../../image/platform.ts';
import { MOST_JOBS } from '../../matrix/batches.ts';
import { parseFilters } from '../../matrix/filter.ts';
import { parseRunners } from '../../matrix/legs.ts';
import type { MatrixRequest } from '../../matrix/matrix.ts';
import { createInputReader, type InputReader } from '../../runner/input.ts';
import { type OnlyChangedInputs, parseOnlyChanged } from './only-changed/inputs.ts';

export interface MatrixInputs extends MatrixRequest {
  /** Path of the data file; empty when the entries are inline. */
  readonly file: string;
  /** JSON or YAML; empty when they are in a file. */
  readonly entries: string;
  /** A JMESPath expression; empty for none. */
  readonly query: string;
  /** Undefined where all entries are wanted, whatever has changed. */
  readonly onlyChanged: OnlyChangedInputs | undefined;
}

/**
 * @param read gives the text of an input by its name
 * @param variable gives the text of an environment variable by its name; empty when it is not set
 */
export async function parseMatrixInputs(
  read: (name: string) => string,
  variable: (name: string) => string,
): Promise<{ inputs: MatrixInputs; problems: InputProblem[] }> {
  const reader = createInputReader(read);
  const { filters, problems: filterProblems } = parseFilters(reader.lines('filter'));
  const { runners, problems: runnerProblems } = parseRunners(reader.lines('runners'));
  const inputs: MatrixInputs = {
    file: reader.text('file'),
    entries: reader.text('entries'),
    query: reader.text('query'),
    filters,
    onlyLts: reader.boolean('only-lts', false),
    latestCount: optional(reader, 'latest-count', 10_000),
    platforms: await parsePlatforms(reader),
    runners,
    batchSize: optional(reader, 'batch-size', MOST_JOBS),
    allowEmpty: reader.boolean('allow-empty', false),
    onlyChanged: await parseOnlyChanged(reader, variable),
  };
  return { inputs, problems: [...reader.problems, ...filterProblems, ...runnerProblems, ...disagreements(inputs)] };
}

/** A whole number from 1, or undefined when it was not given. */
function optional(reader: InputReader, name: string, max: number): number | undefined {
  const number = reader.number(name, { fallback: 0, min: 1, max });
  return number === 0 ? undefined : number;
}

async function parsePlatforms(reader: InputReader): Promise<string[]> {
  const platforms = [...new Set(await reader.list('platforms', { commas: true }))];
  const strange = platforms.filter((platform) => !isPlatform(platform)).map((platform) => quote(platform));
  if (strange.length > 0) {
    const advice = 'A platform is written as os/architecture, such as linux/arm64; commas or lines part several.';
    reader.problems.push({ input: 'platforms', problem: `has ${strange.join(', ')}, which is no platform`, advice });
  }
  return platforms;
}

function disagreements({ file, entries, runners, platforms }: MatrixInputs): InputProblem[] {
  const problems: InputProblem[] = [];
  if (file === '' && entries === '') {
    problems.push({
      input: 'file, entries',
      problem: 'are both empty, so there is nothing to make a matrix of',
      advice: 'Give the path of a data file, or the entries themselves as JSON or YAML.',
    });
  }
  if (file !== '' && entries !== '') {
    problems.push({ input: 'file, entries', problem: 'are both given', advice: 'Leave one of them empty.' });
  }
  if (runners.length > 0 && platforms.length === 0) {
    problems.push({
      input: 'runners',
      problem: 'is given without platforms, so no entry would get a runner',
      advice: 'Say with platforms which platforms every image is built for.',
    });
  }
  return problems;
}
