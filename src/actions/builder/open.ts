import { chooseBuilder } from '../../builder/choose.ts';
import { type BuilderFacts, type Machine, platformsOf } from '../../builder/facts.ts';
import { InputError } from '../../errors.ts';
import { withPage } from '../../runner/explained.ts';
import { log } from '../../runner/log.ts';
import type { BuildInputs } from '../inputs/inputs.ts';
import { type Asked, ownContext } from './ask.ts';
import type { BuilderSurroundings } from './buildx.ts';

export interface OpenBuilder {
  /** For `--builder`; empty for the current one. */
  readonly name: string;
  /** What the plan may depend on. */
  readonly machine: Machine;
  /** In debug mode shows what BuildKit logged since the builder was opened. */
  readonly close: () => Promise<void>;
}

/**
 * Chooses the builder; makes it where there is none that can do what this build needs, and waits until it is ready.
 *
 * @throws {InputError} when the builder that was named cannot do it
 * @throws {ActionError} `builder`, when it cannot be made or does not come up
 */
export async function openBuilder(
  { needs, facts, buildxVersion }: Asked,
  inputs: BuildInputs,
  around: BuilderSurroundings,
): Promise<OpenBuilder> {
  const since = new Date();
  const choice = chooseBuilder(inputs, facts, needs, ownContext(around.environment));
  if (choice.kind === 'refuse') throw new InputError([choice.problem]);
  log.debug(`The build needs of its builder: ${JSON.stringify(needs)}. What is known: ${seen(facts, buildxVersion)}`);
  log.info(`Builder: ${choice.why}.`);
  if (choice.kind === 'use') {
    if (choice.warning) log.warning(withPage(choice.warning, 'driver-lacks-feature'));
    return opened(choice.name, facts, buildxVersion, since, around);
  }
  // Most steps have a builder that will do.
  const { boot, makeBuilder } = await import('./make.ts');
  const name = await makeBuilder(inputs, buildxVersion, around);
  const started = performance.now();
  const own = await boot(name, inputs, around);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  log.info(`Builder: ${name} is ready after ${seconds} s, for ${platformsOf(own).join(', ') || 'unknown platforms'}.`);
  return opened(name, own, buildxVersion, since, around);
}

/** Without its flags and options, where somebody may keep a secret. */
function seen(facts: BuilderFacts | undefined, buildxVersion: string | undefined): string {
  const nodes = facts?.nodes.map(({ name, status, buildkit, platforms }) => ({ name, status, buildkit, platforms }));
  return JSON.stringify({ buildxVersion, name: facts?.name, driver: facts?.driver, nodes });
}

function opened(
  name: string,
  facts: BuilderFacts | undefined,
  buildxVersion: string | undefined,
  since: Date,
  around: BuilderSurroundings,
): OpenBuilder {
  const isDebugged = around.environment.all['RUNNER_DEBUG'] === '1';
  const close = async () => {
    if (!isDebugged || facts === undefined || around.signal.aborted) return;
    await (await import('./debug-log.ts')).showBuildKitLog(facts, since, around);
  };
  return { name, machine: { builder: facts, buildxVersion }, close };
}
