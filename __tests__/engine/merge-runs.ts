/** Legs and their merge: steps of several jobs of one run, which hand their legs on by files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runStep, type StepResult } from '../runner/step.ts';
import { ACTION, build, ENGINE, expectSuccess, type JobOptions, later, SHA, TINY, workspaceWith } from './job.ts';
import type { Run } from './options.ts';

export const RUN_ID = '4711';

export interface LegOptions extends JobOptions {
  readonly platform: string;
  readonly attempt?: number;
  readonly run?: Run;
}

export interface LegStep {
  readonly step: StepResult;
  /** The text of the leg; undefined when there is none. */
  readonly leg: string | undefined;
}

/** Builds one platform and leaves it, whatever comes of it. */
export async function runLeg({ platform, attempt = 1, run = build, ...options }: LegOptions): Promise<LegStep> {
  // No two legs have a layer in common: a registry can lose a blob that two bring at once.
  const own = { ...TINY, 'hello.txt': `${platform} ${JSON.stringify(options.with)}\n` };
  const workspace = workspaceWith(options.files ?? own);
  const step = await run({
    ...options,
    with: { platforms: platform, distribute: 'true', push: 'true', 'result-file': 'leg.json', ...options.with },
    github: { workspace, run_id: RUN_ID, run_attempt: String(attempt), job: 'platform', ...options.github },
  });
  const leg = step.outputs['result-file'] ? readFileSync(join(workspace, 'leg.json'), 'utf8') : undefined;
  return { step, leg };
}

/** The same, and it has to end well. */
export async function leg(options: LegOptions): Promise<{ readonly step: StepResult; readonly leg: string }> {
  const { step, leg: text } = await runLeg(options);
  expectSuccess(step);
  if (text === undefined) throw new Error(`no leg was left:\n${step.log}`);
  return { step, leg: text };
}

export interface MergeOptions extends JobOptions {
  /** By the name of the file; none for the artifacts of the run. */
  readonly legs?: Readonly<Record<string, string>>;
}

/** Runs the merge action. */
export async function merge({ legs = {}, ...options }: MergeOptions): Promise<StepResult> {
  const files = Object.fromEntries(Object.entries(legs).map(([name, text]) => [`legs/${name}.json`, text]));
  const step = await runStep({
    post: true,
    ...options,
    action: join(ACTION, 'merge'),
    with: { ...(Object.keys(legs).length > 0 && { results: 'legs/*.json' }), ...options.with },
    env: { ...ENGINE, ...options.env },
    github: {
      repository: 'Octo-Org/App',
      sha: SHA,
      workspace: workspaceWith({ ...options.files, ...files }),
      run_id: RUN_ID,
      job: 'image',
      api_url: 'http://127.0.0.1:9',
      ...options.github,
    },
  });
  later(() => step.close());
  return step;
}
