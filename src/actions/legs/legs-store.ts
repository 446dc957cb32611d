/** Where the legs of an image meet: the artifacts of the workflow run, which every job of it can read. */
import { ActionError } from '../../errors.ts';
import { type Pause, pauseAfter } from '../../retry/schedule.ts';
import type { ArtifactOrder, FoundArtifact } from '../../runner/artifact-lines.ts';
import type { Environment } from '../../runner/environment.ts';
import { log } from '../../runner/log.ts';
import { servicesPath } from '../../runner/program.ts';
import { again } from '../attempts/again.ts';
import { ArtifactFault, askArtifacts } from './artifacts/ask.ts';
import { inBatches } from './artifacts/batches.ts';

export interface LegStore {
  /**
   * @param name at most 250 letters, digits, dots, dashes and underscores, the first a letter or digit. No other leg of
   *   this attempt of the run has it. Where an upload broke off the service keeps the name, so the next one is `<name>-2`.
   */
  save(name: string, text: string): Promise<void>;
  /** Of this run; in a re-run of failed jobs also what earlier attempts left. */
  find(prefix: string): Promise<readonly FoundArtifact[]>;
  /** What is asked for at the same time is fetched together. */
  load(id: number): Promise<string>;
}

/** How long things may take. */
export interface LegPatience {
  /** Milliseconds for one order: the library asks up to five times, and waits half a minute in between. */
  readonly limit: number;
  /** Seconds before the second attempt. */
  readonly wait: number;
}

const PATIENCE: LegPatience = { limit: 60_000, wait: 5 };
const ATTEMPTS = 3;
/** Days that a leg is kept: the run may be tried again tomorrow, and a re-run of failed jobs needs the good ones. */
const RETENTION_DAYS = 7;
/** How many are fetched by one program, which takes longer to start than to fetch. */
const AT_ONCE = 16;

/**
 * Every call throws an {@link ActionError} `artifact` when the service refuses, or stays away.
 *
 * @param folder the step's private folder
 */
export function openLegStore(
  { all: env }: Pick<Environment, 'all'>,
  folder: string,
  signal: AbortSignal,
  { limit, wait }: LegPatience = PATIENCE,
): LegStore {
  const ask = async (order: ArtifactOrder) => {
    if (!env['ACTIONS_RUNTIME_TOKEN'] || !env['ACTIONS_RESULTS_URL']) {
      throw new ArtifactFault('the runner does not offer them here', 'absent');
    }
    return askArtifacts(order, { program: servicesPath(), env, folder, limit, signal });
  };
  const insist = async <T>(what: string, task: (number: number) => Promise<T>): Promise<T> => {
    try {
      return await again(task, {
        retryOn: 'auto',
        maxAttempts: ATTEMPTS,
        decide: (error, failed) => pauseFor(error, failed, wait),
        tell: ({ message }, _, pause) => log.info(`${what}: ${message}; again in ${pause.usual.toFixed(1)} s.`),
        signal,
      });
    } catch (error) {
      throw error instanceof ArtifactFault ? explain(what, error) : error;
    }
  };
  const fetch = inBatches(AT_ONCE, async (ids: readonly number[]) => {
    const result = await ask({ what: 'load', ids });
    return 'loaded' in result ? result.loaded : [];
  });
  return {
    async save(name, content) {
      await insist('Leaving the leg', (number) => {
        const spare = number > 1 ? `${name}-${number}` : undefined;
        return ask({ what: 'save', name, spare, content, retentionDays: RETENTION_DAYS });
      });
    },
    find: (prefix) =>
      insist('Looking for legs', async () => {
        const result = await ask({ what: 'find', prefix });
        return 'found' in result ? withoutSpares(result.found) : [];
      }),
    load: (id) =>
      insist(`Reading artifact ${id}`, async () => {
        const result = await fetch(id);
        if ('problem' in result) throw new ArtifactFault(result.problem, result.kind);
        return result.content;
      }),
  };
}

/** An upload that was given up may still become whole, after the next one has left the same under its second name. */
function withoutSpares(found: readonly FoundArtifact[]): FoundArtifact[] {
  return found.filter(({ name, digest }) => {
    const first = name.replace(/-\d$/, '');
    if (first === name || digest === undefined) return true;
    return !found.some((other) => other.name === first && other.digest === digest);
  });
}

function pauseFor(error: unknown, failed: number, base: number): Pause | undefined {
  const isTemporary = error instanceof ArtifactFault && error.kind === 'temporary';
  return isTemporary ? pauseAfter({ base, failed, chance: Math.random() }) : undefined;
}

const AGAIN = "Run the job again; look at GitHub's status page if it stays.";
const BY_HAND =
  'Where there are no artifacts, hand the legs on yourself: the steps that build write them with result-file, and the ' +
  'merge takes the files by its input results.';

function explain(what: string, fault: ArtifactFault): ActionError {
  const { kind, message } = fault;
  if (kind === 'cancelled') return new ActionError('cancelled', `${what}: the step was cancelled.`, { cause: fault });
  if (kind === 'absent') {
    const problem = `The legs of an image meet among the workflow run's artifacts, and there are none: ${message}.`;
    return new ActionError('artifacts-absent', problem, { advice: BY_HAND, cause: fault });
  }
  return new ActionError('artifacts-failed', `${what} failed at the service for workflow artifacts: ${message}.`, {
    advice: kind === 'temporary' ? `${AGAIN}\n${BY_HAND}` : BY_HAND,
    cause: fault,
  });
}
