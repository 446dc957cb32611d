/**
 * Other actions in the same harness: `--compare FOLDER`, where the folder has their action.yml and committed bundle.
 * Several folders with commas between them are the steps of one chain; their posts run at its end, the last one first.
 *
 * `--inputs FILE` says what to give them, so that a whole chain can be measured: a JSON object of each folder's name to
 * its inputs. In the values, `{registry}`, `{username}`, `{password}`, `{image}` (with its tag), `{repository}`, `{tag}`
 * and `{context}` are replaced. `{"login-action": {"registry": "{registry}", "username": "{username}", …}}`
 */
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { runStep, type StepResult } from '../__tests__/runner/step.ts';
import { type Cost, childrenCpu, ENGINE } from './engine.ts';

export interface ComparedAction {
  readonly name: string;
  readonly folder: string;
  /** Undefined where nobody said what to give it: it can only be started. */
  readonly inputs: Readonly<Record<string, string>> | undefined;
}

export interface Compared {
  readonly name: string;
  readonly actions: readonly ComparedAction[];
}

/** What the command line names. */
export function compared(): Compared[] {
  const chains = JSON.parse(process.env['BENCH_COMPARE'] ?? '[]') as string[];
  const file = process.env['BENCH_INPUTS'];
  const inputs = (file === undefined ? {} : JSON.parse(readFileSync(file, 'utf8'))) as Record<
    string,
    Record<string, string>
  >;
  return chains.map((chain) => {
    const actions = chain.split(',').map((given) => {
      const folder = resolve(given);
      return { name: basename(folder), folder, inputs: inputs[basename(folder)] };
    });
    return { name: actions.map(({ name }) => name).join(' + '), actions };
  });
}

/** Whether it can be run as a whole. */
export function isMapped({ actions }: Compared): boolean {
  return actions.every(({ inputs }) => inputs !== undefined);
}

/** What the chain's processes take, posts included. */
export async function runChain({ actions }: Compared, values: Readonly<Record<string, string>>): Promise<Cost> {
  const steps: StepResult[] = [];
  let env: Record<string, string> = { ...ENGINE };
  const cpu = childrenCpu();
  let ms = 0;
  try {
    for (const { folder, name, inputs = {} } of actions) {
      const filled = Object.entries(inputs).map(([key, value]) => [key, fill(value, values)]);
      const step = await runStep({
        action: folder,
        with: Object.fromEntries(filled),
        env,
        post: 'later',
        github: { workspace: values['context'] ?? '' },
      });
      steps.push(step);
      if (step.outcome !== 'success') throw new Error(`${name} failed:\n${step.log}`);
      ms += step.durationMs + (step.pre?.durationMs ?? 0);
      env = { ...env, ...step.env, PATH: [...step.path.toReversed(), env['PATH'] ?? ''].join(':') };
    }
    for (const step of steps.toReversed()) ms += (await step.runPost())?.durationMs ?? 0;
    return { ms, cpu: childrenCpu() - cpu };
  } finally {
    for (const step of steps) step.close();
  }
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
