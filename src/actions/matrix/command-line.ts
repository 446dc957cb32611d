/** The same matrix without GitHub: every input is an option of the same name, and the matrix is printed. */
import { explain, InputError, type InputProblem, quote } from '../../errors.ts';
import { SIGN_IN_INPUTS } from '../inputs/sign-in-names.ts';
import { unknownOption } from '../inputs/unknown-option.ts';
import { type MatrixResult, run } from './run.ts';

/** The inputs and what a value of theirs looks like; those without one are switches. */
export const OPTIONS: Readonly<Record<string, string>> = {
  file: 'data.json',
  entries: 'JSON or YAML',
  query: 'JMESPath',
  filter: 'key=value',
  'only-lts': '',
  'latest-count': 'N',
  platforms: 'linux/amd64,linux/arm64',
  runners: 'platform=label',
  'batch-size': 'N',
  'allow-empty': '',
};
/** Inputs that a step alone has: what they ask is asked for its run, with the credentials of its job. */
export const OF_A_STEP: readonly string[] = ['only-changed', 'workflow', 'job', 'step', ...SIGN_IN_INPUTS];
/** What is printed. */
const PRINT = 'print';
const PRINTED = ['matrix', 'batches', 'count', 'empty'] as const;

const HELP = `Prints the build matrix as JSON.

node dist/matrix/index.js ${Object.entries(OPTIONS)
  .map(([name, value]) => `[--${name}${value && ` <${value}>`}]`)
  .join('\n                          ')}
                          [--${PRINT} ${PRINTED.join('|')}]

An option may be given several times; each is a line of the input. matrix/README.md tells what they mean.
`;

export interface Printed {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

/** @param args the arguments after the program's name */
export async function runCommandLine(args: readonly string[]): Promise<Printed> {
  if (args.includes('--help') || args.includes('-h')) return { stdout: HELP, stderr: '', exitCode: 0 };
  const told: string[] = [];
  try {
    const { values, problems } = parseOptions(args);
    if (problems.length > 0) throw new InputError(problems);
    const result = await run({
      read: (name) => values.get(name) ?? '',
      variable: () => '',
      warn: (warning) => told.push(warning),
      judge: async () => [],
    });
    return { stdout: `${printed(result, values.get(PRINT))}\n`, stderr: lines(told), exitCode: 0 };
  } catch (error) {
    return { stdout: '', stderr: lines([...told, explain(error)]), exitCode: 1 };
  }
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join('');
}

function printed({ outputs }: MatrixResult, wanted: string | undefined): string {
  return outputs[PRINTED.find((name) => name === wanted) ?? 'matrix'];
}

const STEP_ALONE = {
  problem: 'is for a step of a job, which has an event and is signed in at the registry',
  advice: 'Leave it out here: the command prints the whole matrix.',
};

/** `--name value`, `--name=value`, and a switch alone; what is given several times becomes lines. */
function parseOptions(args: readonly string[]): { values: Map<string, string>; problems: InputProblem[] } {
  const values = new Map<string, string>();
  const problems: InputProblem[] = [];
  const rest = args[Symbol.iterator]();
  for (const arg of rest) {
    const [, name = '', given] = /^--([a-z-]+)(?:=(.*))?$/s.exec(arg) ?? [];
    if (OF_A_STEP.includes(name)) {
      problems.push({ input: `--${name}`, ...STEP_ALONE });
      continue;
    }
    if (!(Object.hasOwn(OPTIONS, name) || name === PRINT)) {
      problems.push(unknownOption(arg, [...Object.keys(OPTIONS), PRINT]));
      continue;
    }
    const value = given ?? (OPTIONS[name] === '' ? 'true' : rest.next().value);
    if (value === undefined) problems.push({ input: `--${name}`, problem: 'has no value' });
    values.set(name, [values.get(name) ?? [], value ?? ''].flat().join('\n'));
  }
  const wanted = values.get(PRINT);
  if (wanted !== undefined && !PRINTED.some((name) => name === wanted)) {
    problems.push({ input: `--${PRINT}`, problem: `must be one of ${PRINTED.join(', ')}, not ${quote(wanted)}` });
  }
  return { values, problems };
}
