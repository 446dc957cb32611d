/** Every input of the build action, read and checked once. The rest of the program never sees raw text. */
import type { InputProblem } from '../../errors.ts';
import { createInputReader } from '../../runner/input.ts';
import { type AttestingInputs, parseAttesting } from './attesting.ts';
import { type BuildOptionInputs, parseBuildOptions } from './build-options.ts';
import { type BuilderInputs, parseBuilder } from './builder.ts';
import { type CacheInputs, parseCache } from './cache.ts';
import { type DistributeInputs, parseDistribute } from './distribute.ts';
import { type GateInputs, parseGate } from './gate.ts';
import { type NamingGroup, parseNamingGroup } from './naming.ts';
import { parseResultFile, type ResultFileInputs } from './result-file.ts';
import { parseResults, type ResultInputs } from './results.ts';
import { parseRetrying, type RetryInputs } from './retrying.ts';
import { parseReuse, type ReuseInputs } from './reuse.ts';
import { parseSignInInputs, type SignInInputs } from './sign-in.ts';
import { parseSigning, type SigningInputs } from './signing.ts';

/** One part for each subject; every part has a file of its own beside this one. */
export interface BuildInputs
  extends AttestingInputs,
    BuildOptionInputs,
    BuilderInputs,
    CacheInputs,
    DistributeInputs,
    GateInputs,
    NamingGroup,
    ResultFileInputs,
    ResultInputs,
    RetryInputs,
    ReuseInputs,
    SignInInputs,
    SigningInputs {
  readonly dryRun: boolean;
}

/**
 * @param read gives the text of an input by its name
 * @param variable gives the text of an environment variable by its name; empty when it is not set
 */
export async function parseInputs(
  read: (name: string) => string,
  variable: (name: string) => string,
): Promise<{ inputs: BuildInputs; problems: InputProblem[] }> {
  const reader = createInputReader(read);
  const inputs: BuildInputs = {
    ...parseAttesting(reader),
    ...(await parseBuildOptions(reader)),
    ...(await parseBuilder(reader)),
    ...parseNamingGroup(reader, variable),
    ...(await parseSignInInputs(reader, variable)),
    ...(await parseCache(reader)),
    ...parseDistribute(reader),
    ...parseResultFile(reader),
    ...parseResults(reader),
    ...parseRetrying(reader),
    ...parseReuse(reader),
    ...parseGate(reader),
    ...parseSigning(reader),
    dryRun: reader.boolean('dry-run', false),
  };
  return { inputs, problems: reader.problems };
}
