/**
 * Inputs that people bring along from other actions and that this one does not have. The runner only warns of them and
 * goes on; a build without its secrets, or with its old cache, would then look like a good one.
 */
import type { InputProblem } from '../../errors.ts';

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
  name: 'builder',
  config: 'buildkitd-config',
  'config-inline': 'buildkitd-config-inline',
};

const OTHER_SUBJECT = [
  'says what is attested, and here that is the image which the step pushes',
  'Take it out, or run actions/attest after this step.',
] as const;

/** Of docker/setup-buildx-action and actions/attest, and left out on purpose: what is wrong with each, and what to do. */
const LEFT_OUT: Readonly<Record<string, readonly [problem: string, advice: string]>> = {
  'buildx-version': [
    'asks for a certain buildx, and this action downloads no programs',
    "Take it out to use the runner's own, or run docker/setup-buildx-action with its input version before this step.",
  ],
  install: [
    'changes what docker build means for later steps, and this action does not',
    'Take it out; since Docker 23, docker build is docker buildx build anyway.',
  ],
  'create-storage-record': [
    "makes a record in the organisation's list of artifacts, which needs one more permission and no verifier reads",
    'Take it out, or run actions/attest after this step.',
  ],
  'show-summary': ['shows the attestation in the job summary, where it is anyway', 'Take it out.'],
  'subject-name': OTHER_SUBJECT,
  'subject-digest': OTHER_SUBJECT,
  'subject-path': OTHER_SUBJECT,
  'subject-checksums': OTHER_SUBJECT,
  'predicate-type': OTHER_SUBJECT,
  predicate: OTHER_SUBJECT,
  'predicate-path': OTHER_SUBJECT,
};

export const FOREIGN_INPUTS: readonly string[] = [...Object.keys(RENAMED), ...Object.keys(LEFT_OUT)];

/** @param read gives the text of an input by its name */
export function foreignInputProblems(read: (name: string) => string): InputProblem[] {
  const given = (name: string) => read(name).trim() !== '';
  const renamed = Object.entries(RENAMED)
    .filter(([name]) => given(name))
    .map(([input, ours]) => ({ input, problem: 'has another name here', advice: `Write ${ours}.` }));
  const leftOut = Object.entries(LEFT_OUT)
    .filter(([name]) => given(name) && read(name).trim().toLowerCase() !== 'false')
    .map(([input, [problem, advice]]) => ({ input, problem, advice }));
  return [...renamed, ...leftOut];
}
