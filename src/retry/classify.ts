/**
 * What a failed build means for the next attempt. Rules look at the place of the failure first and at words second:
 * text inside a user's RUN step is no evidence of a broken network.
 */
import { LINKS } from '../links.ts';

/** `ambiguous` has a fair transient and a fair permanent reading: it is worth one more attempt. */
export type FailureClass = 'transient' | 'permanent' | 'ambiguous' | 'timeout' | 'cancelled';

/** Where in a build it failed. */
export type FailureStage =
  | 'cancel'
  | 'engine'
  | 'flags'
  | 'parse'
  | 'context'
  | 'run'
  | 'disk'
  | 'builder'
  | 'auth'
  | 'transfer'
  | 'unknown';

export interface Classification {
  readonly class: FailureClass;
  readonly stage: FailureStage;
  /** What the user should do, as full sentences. */
  readonly advice: string;
  readonly link?: string;
}

interface Rule extends Classification {
  /** Tested against the final `ERROR:` block of the output. */
  readonly when: RegExp;
}

/** Exit codes that need no text: of buildx itself, and of a process that a signal ended. */
const BY_EXIT_CODE: Readonly<Record<number, Classification>> = {
  125: {
    class: 'permanent',
    stage: 'flags',
    advice: 'An option has a value that buildx does not take; see its message.',
  },
  129: { class: 'cancelled', stage: 'cancel', advice: 'The build was ended by a signal.' },
  130: { class: 'cancelled', stage: 'cancel', advice: 'The build was cancelled.' },
  137: { class: 'cancelled', stage: 'cancel', advice: 'The build was killed; the machine may have run out of memory.' },
};

/** In the order of decision: the first that matches counts. */
const RULES: readonly Rule[] = [
  {
    when: /cannot connect to the docker daemon|docker daemon is not running|error during connect/i,
    class: 'permanent',
    stage: 'engine',
    advice:
      'No Docker engine answers. Start one, or use a runner that has one; DOCKER_HOST says where it is looked for.',
    link: LINKS.installEngine,
  },
  {
    // Without the plug-in the Docker client takes buildx's options for its own and shows its own usage.
    when: /'buildx' is not a docker command|unknown command: docker buildx|unknown flag: --[\s\S]*docker \[OPTIONS\] COMMAND/,
    class: 'permanent',
    stage: 'engine',
    advice:
      'The Docker client has no buildx. Install the plugin docker-buildx, or add docker/setup-buildx-action before this step.',
    link: LINKS.installBuildx,
  },
  {
    when: /dockerfile parse error|unknown flag|invalid tag|invalid reference format|unknown (?:cache exporter|entitlement|attestation)|not supported for the .* driver|not implemented for docker driver|requires (?:ref|dest)\b/i,
    class: 'permanent',
    stage: 'parse',
    advice: 'The Dockerfile or an option is wrong; another attempt would fail in the same way.',
  },
  {
    when: /did not complete successfully: exit code: \d+/,
    class: 'permanent',
    stage: 'run',
    advice: "A step of the Dockerfile failed; the step's own output above says why.",
  },
  {
    when: /no space left on device|disk quota exceeded|413 Request Entity Too Large|larger than max/i,
    class: 'permanent',
    stage: 'disk',
    advice: 'There is not enough room, on this machine or in the registry.',
  },
  {
    when: /failed to read dockerfile|failed to calculate checksum .*not found|secret .*: not found|target stage .* could not be found|no builder .* found/is,
    class: 'permanent',
    stage: 'context',
    advice: 'Something that the build needs is not there; check the paths, the target and the builder.',
  },
  {
    when: /error reading from server|code = Unavailable|graceful_stop|client connection is closing|no active session|waiting for server handshake/i,
    class: 'transient',
    stage: 'builder',
    advice: 'The connection to the builder was lost.',
  },
  {
    when: /failed to fetch (?:anonymous|oauth) token.*(?:429|5\d\d|EOF|timeout|reset)/is,
    class: 'transient',
    stage: 'auth',
    advice: "The registry's sign-in service had a fault.",
  },
  {
    when: /insufficient_scope|denied|unauthorized|401 Unauthorized|authentication required|incorrect username or password|x509:/i,
    class: 'permanent',
    stage: 'auth',
    advice:
      'The registry does not let us. Check the sign-in, the name of the image, and for ghcr.io "permissions: packages: write" and the package\'s access settings.',
    link: LINKS.packagePermissions,
  },
  {
    when: /\b(?:408|429|499|5\d\d)\b|too ?many ?requests|\bEOF\b|short read|connection reset|broken pipe|closed (?:network connection|pipe)|handshake timeout|i\/o timeout|server misbehaving|temporary failure in name resolution|blob (?:upload )?unknown|unknown blob|content range/i,
    class: 'transient',
    stage: 'transfer',
    advice: 'The network or the registry had a fault.',
  },
  {
    when: /no such host|connection refused|403 Forbidden|409 Conflict|blob upload invalid|failed to push/i,
    class: 'ambiguous',
    stage: 'transfer',
    advice: 'The registry could not be reached or refused; check its name, and whether it is up.',
  },
];

const UNKNOWN: Classification = {
  class: 'permanent',
  stage: 'unknown',
  advice: 'See the output of the build above.',
};

/**
 * Judges a failed `docker buildx build`.
 *
 * @param failure.exitCode undefined when the process did not end by itself
 * @param failure.stderr buildx's plain progress, or the end of it
 */
export function classify({ exitCode, stderr }: { exitCode: number | undefined; stderr: string }): Classification {
  const byCode = exitCode === undefined ? undefined : BY_EXIT_CODE[exitCode];
  if (byCode !== undefined && exitCode !== 125) return byCode;
  const block = finalError(stderr);
  const rule = RULES.find(({ when }) => when.test(block));
  if (rule === undefined) return byCode ?? UNKNOWN;
  const { when: _when, ...classification } = rule;
  return classification;
}

/**
 * The last `ERROR:` line and what follows it. Everything before it may come from steps that did not decide the
 * outcome, such as a cache that could not be read.
 */
export function finalError(stderr: string): string {
  const start = Math.max(stderr.lastIndexOf('\nERROR:'), stderr.lastIndexOf('\nerror:'));
  if (start >= 0) return stderr.slice(start + 1).trim();
  if (/^(?:ERROR|error):/.test(stderr)) return stderr.trim();
  return stderr.trim().split('\n').slice(-5).join('\n');
}
