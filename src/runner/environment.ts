/** What the runner says about the run, read once. Inputs, state and command files have files of their own beside it. */
import { readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ActionError } from '../errors.ts';
import type { RunEvent } from '../source/from-event.ts';

export interface Environment {
  /** Everything, for child processes. */
  readonly all: Readonly<Record<string, string | undefined>>;
  /** The folder of the checked-out files. */
  readonly workspace: string;
  /** A folder that the runner empties after the job. */
  readonly temp: string;
  /** The Docker client's folder. */
  readonly dockerConfig: string;
  readonly event: RunEvent;
  /** The login of the person or app that started the run. */
  readonly actor: string;
}

/**
 * @throws {ActionError} `runner`, when this is not a GitHub Actions job or its event cannot be read
 */
export function readEnvironment(): Environment {
  const env = process.env;
  const missing = ['GITHUB_REPOSITORY', 'GITHUB_SHA', 'GITHUB_REF', 'GITHUB_EVENT_NAME'].filter((name) => !env[name]);
  if (missing.length > 0) {
    throw new ActionError('environment-incomplete', `The environment lacks ${missing.join(', ')}.`);
  }
  return {
    all: env,
    workspace: env['GITHUB_WORKSPACE'] || process.cwd(),
    temp: env['RUNNER_TEMP'] || tmpdir(),
    dockerConfig: env['DOCKER_CONFIG'] || join(homedir(), '.docker'),
    actor: env['GITHUB_ACTOR'] ?? '',
    event: {
      name: env['GITHUB_EVENT_NAME'] ?? '',
      ref: env['GITHUB_REF'] ?? '',
      sha: env['GITHUB_SHA'] ?? '',
      repository: env['GITHUB_REPOSITORY'] ?? '',
      serverUrl: env['GITHUB_SERVER_URL'] || 'https://github.com',
      actor: env['GITHUB_ACTOR'] ?? '',
      baseRef: env['GITHUB_BASE_REF'] ?? '',
      payload: readPayload(env['GITHUB_EVENT_PATH']),
    },
  };
}

/** An event without a file happens only outside the runner, and then there is nothing to know. */
function readPayload(path: string | undefined): RunEvent['payload'] {
  if (!path) return {};
  try {
    const payload: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return typeof payload === 'object' && payload !== null ? (payload as RunEvent['payload']) : {};
  } catch (cause) {
    const problem = `The event's payload at ${path} cannot be read: ${(cause as Error).message}`;
    throw new ActionError('event-unreadable', problem, { cause });
  }
}
