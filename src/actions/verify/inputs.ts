/** Every input of the verify action, read and checked once. */
import { type InputProblem, quote } from '../../errors.ts';
import { formatPlatform, isPlatform, parsePlatform } from '../../image/platform.ts';
import { createInputReader, type InputReader } from '../../runner/input.ts';
import { verifyOptionProblems } from '../../verification/cosign.ts';
import { parseWorkflow, type Workflow } from '../../verification/origin.ts';
import { parseSignInInputs, type SignInInputs } from '../inputs/sign-in.ts';

export interface VerifyInputs extends SignInInputs {
  /** As it was written; empty for none. */
  readonly image: string;
  /** A path from the workspace; empty for none. */
  readonly resultFile: string;
  /** A commit or its beginning, `off`, or empty for that of the run. */
  readonly commit: string;
  /** As BuildKit writes them. */
  readonly platforms: readonly string[];
  readonly provenance: boolean;
  readonly attestation: boolean;
  readonly signature: 'off' | 'cosign';
  readonly cosignKey: string;
  readonly cosignOptions: readonly string[];
  /** `owner/name`; empty for the run's own. */
  readonly repository: string;
  readonly workflow: Workflow | undefined;
  /** A path from the workspace; empty for what GitHub's command line says. */
  readonly trustedRoot: string;
  /** Whether the step fails when a check does. */
  readonly fail: boolean;
  readonly maxAttempts: number;
  readonly retryWaitSeconds: number;
}

/**
 * @param read gives the text of an input by its name
 * @param variable gives the text of an environment variable by its name; empty when it is not set
 */
export async function parseVerifyInputs(
  read: (name: string) => string,
  variable: (name: string) => string,
): Promise<{ inputs: VerifyInputs; problems: InputProblem[] }> {
  const reader = createInputReader(read);
  const inputs: VerifyInputs = {
    image: reader.text('image'),
    resultFile: reader.text('result-file'),
    commit: parseCommit(reader),
    platforms: await parsePlatforms(reader),
    provenance: reader.boolean('provenance', false),
    attestation: reader.boolean('attestation', false),
    signature: reader.choice('signature', ['off', 'cosign'], 'off'),
    cosignKey: reader.text('cosign-key'),
    cosignOptions: reader.lines('cosign-options'),
    repository: parseRepositoryName(reader),
    workflow: parseWorkflowInput(reader),
    trustedRoot: reader.text('trusted-root'),
    fail: reader.boolean('fail', true),
    maxAttempts: reader.number('max-attempts', { fallback: 5, min: 1, max: 10 }),
    retryWaitSeconds: reader.number('retry-wait-seconds', { fallback: 2, min: 0, max: 3600, fractions: true }),
    ...(await parseSignInInputs(reader, variable)),
  };
  return { inputs, problems: [...reader.problems, ...disagreements(inputs)] };
}

function parseCommit(reader: InputReader): string {
  const commit = reader.text('commit').toLowerCase();
  if (commit === '' || commit === 'off' || /^[0-9a-f]{7,64}$/.test(commit)) return commit;
  const advice = 'Write 7 to 40 hex digits, or off where the image may be of any commit.';
  reader.problems.push({ input: 'commit', problem: `${quote(commit)} is no commit`, advice });
  return 'off';
}

async function parsePlatforms(reader: InputReader): Promise<string[]> {
  const given = await reader.list('platforms', { commas: true });
  const strange = given.filter((text) => !isPlatform(text) || parsePlatform(text) === undefined);
  if (strange.length > 0) {
    const problem = `has ${strange.map((text) => quote(text)).join(', ')}, which is no platform`;
    const advice = 'A platform is written as os/architecture, such as linux/arm64; commas or lines part several.';
    reader.problems.push({ input: 'platforms', problem, advice });
  }
  return [...new Set(given.flatMap((text) => formatPlatform(parsePlatform(text) ?? {}) ?? []))];
}

function parseRepositoryName(reader: InputReader): string {
  const name = reader.text('repository');
  if (name === '' || /^[\w.-]+\/[\w.-]+$/.test(name)) return name;
  reader.problems.push({
    input: 'repository',
    problem: `${quote(name)} is no repository of GitHub`,
    advice: 'Write owner/name, such as octo-org/app.',
  });
  return '';
}

function parseWorkflowInput(reader: InputReader): Workflow | undefined {
  const text = reader.text('workflow');
  const workflow = text === '' ? undefined : parseWorkflow(text);
  if (text !== '' && workflow === undefined) {
    reader.problems.push({
      input: 'workflow',
      problem: `${quote(text)} is no workflow`,
      advice:
        'Write its path, such as .github/workflows/image.yml, with owner/name/ before it for one of another repository, and @refs/heads/main behind it where only that ref is good.',
    });
  }
  return workflow;
}

function disagreements(inputs: VerifyInputs): InputProblem[] {
  const { image, resultFile, signature, cosignKey, cosignOptions, attestation, trustedRoot } = inputs;
  const problems: InputProblem[] = verifyOptionProblems(cosignOptions).map((problem) => ({
    input: 'cosign-options',
    problem,
    advice: 'Write one option on each line, with its value behind an equals sign.',
  }));
  if (image === '' && resultFile === '') {
    const advice = 'Name an image, or give the result file of a build.';
    problems.push({ input: 'image, result-file', problem: 'are both empty, so there is nothing to verify', advice });
  }
  if (image !== '' && resultFile !== '') {
    problems.push({ input: 'image, result-file', problem: 'are both given', advice: 'Leave one of them empty.' });
  }
  const idle = [...(cosignKey === '' ? [] : ['cosign-key']), ...(cosignOptions.length === 0 ? [] : ['cosign-options'])];
  if (signature === 'off') {
    const advice = 'Write "signature: cosign", or take it out.';
    problems.push(...idle.map((input) => ({ input, problem: 'is given, but signature is off', advice })));
  }
  if (trustedRoot !== '' && !attestation) {
    const advice = 'Write "attestation: true", or take it out.';
    problems.push({ input: 'trusted-root', problem: 'is given, but no attestation is asked for', advice });
  }
  if (/-----BEGIN|[\r\n]/.test(cosignKey)) {
    const advice = 'Give the path of a file, env://NAME, or an address such as awskms://….';
    problems.push({ input: 'cosign-key', problem: 'holds a key itself', advice });
  }
  return problems;
}
