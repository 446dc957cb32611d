/**
 * Inputs that people bring along from other actions and that this one does not have. The runner only warns of them and
 * goes on; a build without its secrets, or with its old cache, would then look like a good one.
 */
import type { InputProblem } from '../../../errors.ts';

/** Of docker/build-push-action, docker/login-action and docker/setup-buildx-action, and not here yet. */
const UNSUPPORTED: readonly string[] = [
  ...['add-hosts', 'allow', 'attests', 'build-contexts', 'call', 'cgroup-parent', 'network', 'no-cache'],
  ...['no-cache-filters', 'outputs', 'pull', 'secret-envs', 'secret-files', 'secrets', 'shm-size', 'ssh', 'ulimit'],
  ...['registry-auth', 'scope', 'ecr', 'driver', 'driver-opts', 'buildkitd-flags', 'buildkitd-config'],
  ...['buildkitd-config-inline', 'endpoint', 'append'],
];

/** Names of others, and ours for the same thing. */
const RENAMED: Readonly<Record<string, string>> = {
  max_attempts: 'max-attempts',
  retry_wait_seconds: 'retry-wait-seconds',
  timeout_minutes: 'timeout-minutes',
  retry_on: 'retry-on',
  warning_on_retry: 'warning-on-retry',
  on_retry_command: 'on-retry-command',
  dockerfile: 'file',
  tag: 'tags',
  image: 'images',
};

export const FOREIGN_INPUTS: readonly string[] = [...UNSUPPORTED, ...Object.keys(RENAMED)];

/** @param read gives the text of an input by its name */
export function foreignInputProblems(read: (name: string) => string): InputProblem[] {
  const given = (name: string) => read(name).trim() !== '';
  const renamed = Object.entries(RENAMED)
    .filter(([name]) => given(name))
    .map(([input, ours]) => ({ input, problem: 'has another name here', advice: `Write ${ours}.` }));
  const unsupported = UNSUPPORTED.filter(given).map((input) => ({
    input,
    problem: 'is not supported here yet',
    advice: 'Take it out, or build with docker/build-push-action where it is needed.',
  }));
  return [...renamed, ...unsupported];
}
