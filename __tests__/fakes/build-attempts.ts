/** Runs a build with its attempts in a process of its own, by a `docker` that fails as it is told. */
import { readFileSync } from 'node:fs';
import type { FailureRecord } from '../../src/actions/attempts/failed-build.ts';
import type { BuildPlan } from '../../src/build/plan.ts';
import type { CacheReport } from '../../src/cache/progress.ts';
import type { BuildFacts } from '../../src/result/build-files.ts';
import { PLAIN_PLAN } from './build-plan.ts';
import { makeDocker } from './docker.ts';
import type { Folders } from './folder.ts';
import { runModule } from './module.ts';

export interface BuildCase {
  /** Shell lines for each build in turn. */
  readonly builds: readonly string[];
  /** Shell lines for every other `docker`. */
  readonly others?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly plan?: Partial<BuildPlan>;
  /** The reference that is pushed; none for no push. */
  readonly anchor?: string;
  /** Whether the step is cancelled as soon as a registry is to be asked. */
  readonly cancels?: boolean;
  /**
   * What the leave to push waits for: a file that a build makes in its working directory. It is refused where that holds
   * a text, which is then the error. What is known is told by a file
   * of that name and `.known`. At the end of the build it is given. Left out where nobody asks.
   */
  readonly leave?: string;
}

export interface BuildOutcome {
  /** Of a good end. */
  readonly facts?: BuildFacts;
  readonly attempts?: number;
  readonly argv?: readonly string[];
  /** Of a bad one: what the user reads. */
  readonly error?: string;
  readonly history: ReadonlyArray<Omit<FailureRecord, 'seconds' | 'fingerprint'>>;
  /** Of a bad end: of its last attempt. */
  readonly cacheReport?: CacheReport;
  /** What writeFailure left, of a bad end. */
  readonly outputs?: Readonly<Record<string, string>>;
}

const CODE = `
  import { existsSync, readFileSync, writeFileSync } from 'node:fs';
  import { setTimeout } from 'node:timers/promises';
  import { buildWithAttempts } from 'SRC/actions/attempts/attempts.ts';
  import { Leave } from 'SRC/actions/build/leave.ts';
  import { CacheListener } from 'SRC/actions/cache/cache-report.ts';
  import { parseInputs } from 'SRC/actions/inputs/inputs.ts';
  import { writeFailure } from 'SRC/actions/report/outputs.ts';
  import { ActionError, explain } from 'SRC/errors.ts';
  import { parseTaggedReference } from 'SRC/image/reference.ts';
  import { createRegistryClient } from 'SRC/registry/client.ts';
  import { createHttp } from 'SRC/registry/http.ts';
  import { withoutInputs } from 'SRC/runner/command.ts';
  import { log } from 'SRC/runner/log.ts';
  import { inputText } from 'SRC/runner/input.ts';
  const { plan, anchor, cancels, leave: file, folder } = JSON.parse(process.env.CASE);
  const { inputs } = await parseInputs(inputText, () => '');
  const controller = new AbortController();
  const http = createHttp({}, controller.signal);
  const clientFor = async (host) => {
    if (cancels) controller.abort();
    return createRegistryClient(host, undefined, http);
  };
  const target = anchor && { anchor: parseTaggedReference(anchor), clientFor };
  const cache = new CacheListener({ isReading: false, isWriting: false });
  const leave = file && new Leave(async () => {
    while (!existsSync(\`\${folder}/\${file}\`)) await setTimeout(10);
    const refusal = readFileSync(\`\${folder}/\${file}\`, 'utf8');
    if (refusal !== '') throw new ActionError('registry-denied', refusal);
    log.info('It may be pushed.');
    writeFileSync(\`\${folder}/\${file}.known\`, '');
  });
  const signal = leave ? AbortSignal.any([controller.signal, leave.refused]) : controller.signal;
  const env = withoutInputs(process.env);
  const means = { cache, folder, cwd: folder, env, target, signal, ...(leave && { leave: leave.given }) };
  const short = (history) => history.map(({ seconds, fingerprint, ...rest }) => rest);
  let outcome;
  try {
    const { history, ...image } = await buildWithAttempts(plan, inputs, means);
    outcome = { ...image, history: short(history) };
  } catch (error) {
    writeFailure(error);
    const outputs = Object.fromEntries(
      [...readFileSync(process.env.GITHUB_OUTPUT, 'utf8').matchAll(/(.+)<<(.+)\\n(.*)\\n\\2\\n/g)].map(([, name, , value]) => [name, value]),
    );
    outcome = { error: explain(error), history: short(error.history ?? []), cacheReport: error.cacheReport, outputs };
  }
  http.close();
  if (leave) writeFileSync(\`\${folder}/\${file}\`, '', { flag: 'a' });
  writeFileSync(process.env.OUTCOME, JSON.stringify(outcome));`;

export async function runBuildAttempts(folders: Folders, given: BuildCase) {
  const { builds, others, inputs = {}, plan = {}, anchor, cancels = false, leave } = given;
  const docker = makeDocker(folders, builds, others);
  const folder = folders.make({ output: '', outcome: '' });
  const all = { 'retry-wait-seconds': '0', ...inputs };
  const variables = Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const { stdout, stderr } = await runModule(CODE, {
    ...Object.fromEntries(variables),
    PATH: `${docker.bin}:${process.env['PATH']}`,
    CASE: JSON.stringify({ plan: { ...PLAIN_PLAN, ...plan }, anchor, cancels, leave, folder }),
    GITHUB_OUTPUT: `${folder}/output`,
    OUTCOME: `${folder}/outcome`,
  });
  const text = readFileSync(`${folder}/outcome`, 'utf8');
  if (text === '') throw new Error(stderr);
  const clean = (value: string) => value.replaceAll(folder, 'STEP');
  return {
    outcome: JSON.parse(clean(text)) as BuildOutcome,
    log: clean(stdout).split('\n').slice(0, -1),
    calls: docker.calls().map((call) => call.map(clean)),
  };
}
