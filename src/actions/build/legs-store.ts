/** Where the legs of one image meet: the artifacts of the workflow run, which every job of it can read. */
import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ActionError } from '../../errors.ts';
import { LINKS } from '../../links.ts';
import { askProcess } from '../../process/ask.ts';
import { pauseAfter } from '../../retry/schedule.ts';
import {
  type ArtifactOrder,
  type ArtifactResult,
  type FoundArtifact,
  readArtifactResult,
} from '../../runner/artifact-lines.ts';
import { withoutInputs } from '../../runner/child-environment.ts';
import type { Environment } from '../../runner/environment.ts';
import { log } from '../../runner/log.ts';
import { type Service, servicesPath } from '../../runner/program.ts';
import { again } from './attempts/again.ts';

export interface LegStore {
  /** @param name letters, digits, dots, dashes and underscores; no other artifact of the run has it */
  save(name: string, text: string): Promise<void>;
  /** Of this run, of all its attempts. */
  find(prefix: string): Promise<readonly FoundArtifact[]>;
  load(id: number): Promise<string>;
}

/** Days that a leg is kept: the run may be tried again tomorrow, and a re-run of failed jobs needs the good ones. */
const RETENTION_DAYS = 7;
/** Milliseconds for one order; the library tries again by itself within them. */
const LIMIT = 120_000;
const ATTEMPTS = 3;
const SERVICE: Service = 'artifacts';
/** Seconds before the second attempt. */
const WAIT = 5;

class ArtifactFault extends Error {
  readonly isTemporary: boolean;

  constructor(message: string, isTemporary: boolean) {
    super(message);
    this.isTemporary = isTemporary;
  }
}

/**
 * Every call throws an {@link ActionError} `artifact` when the service refuses, or stays away.
 *
 * @param folder the step's private folder
 */
export function openLegStore({ all }: Pick<Environment, 'all'>, folder: string, signal: AbortSignal): LegStore {
  const order = async (what: string, one: ArtifactOrder): Promise<ArtifactResult> => {
    if (!all['ACTIONS_RUNTIME_TOKEN'] || !all['ACTIONS_RESULTS_URL']) throw noService();
    try {
      return await again(() => carryOut(one, all, join(folder, `artifacts-${randomUUID()}`), signal), {
        retryOn: 'auto',
        maxAttempts: ATTEMPTS,
        decide: (error, failed) =>
          error instanceof ArtifactFault && error.isTemporary
            ? pauseAfter({ base: WAIT, failed, chance: Math.random() })
            : undefined,
        tell: ({ message }, _, pause) => log.info(`${what}: ${message}; again in ${pause.usual.toFixed(1)} s.`),
        signal,
      });
    } catch (error) {
      throw error instanceof ArtifactFault ? explain(what, error) : error;
    }
  };
  return {
    async save(name, content) {
      await order('Keeping the leg', { what: 'save', name, content, retentionDays: RETENTION_DAYS });
    },
    async find(prefix) {
      const result = await order('Looking for legs', { what: 'find', prefix });
      return 'found' in result ? result.found : [];
    },
    async load(id) {
      const result = await order('Reading a leg', { what: 'load', id });
      return 'content' in result ? result.content : '';
    },
  };
}

/** @throws {ArtifactFault} */
async function carryOut(
  order: ArtifactOrder,
  env: Environment['all'],
  cwd: string,
  signal: AbortSignal,
): Promise<ArtifactResult> {
  await mkdir(cwd, { recursive: true, mode: 0o700 });
  const answer = await askProcess({
    command: process.execPath,
    args: [servicesPath(), SERVICE],
    env: { ...withoutInputs(env), ACTIONS_RUNTIME_TOKEN: env['ACTIONS_RUNTIME_TOKEN'], RUNNER_DEBUG: undefined },
    cwd,
    stdin: JSON.stringify(order),
    timeoutMs: LIMIT,
    signal,
  }).catch((cause: Error) => {
    throw new ArtifactFault(`the program for artifacts cannot be run: ${cause.message}`, false);
  });
  const result = answer.stdout
    .split('\n')
    .map(readArtifactResult)
    .find((line) => line !== undefined);
  if (result === undefined) {
    const why = answer.stopped === 'timeout' ? `the service did not answer for ${LIMIT / 1000} s` : 'it broke off';
    throw new ArtifactFault(why, answer.stopped === 'timeout');
  }
  if ('problem' in result) throw new ArtifactFault(result.problem, result.isTemporary);
  return result;
}

const BY_HAND =
  'Where there are no artifacts, bring the legs there yourself: the input result-file of the steps that build, and the ' +
  'input results of the merge.';

function noService(): ActionError {
  return new ActionError('artifact', 'There is no place for the legs: this is no job with GitHub’s artifacts.', {
    advice: BY_HAND,
  });
}

function explain(what: string, fault: ArtifactFault): ActionError {
  return new ActionError('artifact', `${what} failed at the service for workflow artifacts: ${fault.message}.`, {
    advice: `Run the job again; look at GitHub's status page if it stays. ${BY_HAND}`,
    link: LINKS.artifacts,
    cause: fault,
  });
}
