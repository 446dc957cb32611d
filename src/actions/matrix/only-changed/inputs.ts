/** The inputs that go with `only-changed`. They are read in any case, and understood where it is true. */
import type { InputProblem } from '../../../errors.ts';
import type { InputReader } from '../../../runner/input.ts';
import type { SignInInputs } from '../../inputs/sign-in.ts';

export interface OnlyChangedInputs extends SignInInputs {
  /** The path of the workflow; empty for that of the run. */
  readonly file: string;
  readonly job: string;
  readonly step: string;
}

/** Without a default: who gives one of these means something by it. */
const WITHOUT_DEFAULT = ['workflow', 'job', 'step', 'registry', 'username', 'password', 'registry-auth', 'scope'];

/**
 * @param variable gives the text of an environment variable by its name; empty when it is not set
 * @returns undefined where nobody wants it
 */
export async function parseOnlyChanged(
  reader: InputReader,
  variable: (name: string) => string,
): Promise<OnlyChangedInputs | undefined> {
  const isWanted = reader.boolean('only-changed', false);
  if (!isWanted) {
    reader.problems.push(...WITHOUT_DEFAULT.filter((name) => reader.text(name) !== '').map(stray));
    readDefaults(reader);
    return undefined;
  }
  const { parseSignInInputs } = await import('../../inputs/sign-in.ts');
  return {
    file: reader.text('workflow'),
    job: reader.text('job'),
    step: reader.text('step'),
    ...(await parseSignInInputs(reader, variable)),
  };
}

/** The words that the sign-in knows; who reads that is not loaded for nothing. */
function readDefaults(reader: InputReader): void {
  reader.choice('ecr', ['auto', 'true', 'false'], 'auto');
  reader.choice('credentials', ['private', 'shared'], 'private');
  reader.boolean('logout', true);
  reader.text('github-token');
}

function stray(input: string): InputProblem {
  return {
    input,
    problem: 'is given, and only-changed is not true',
    advice: 'Set only-changed to true, or leave this input out.',
  };
}
