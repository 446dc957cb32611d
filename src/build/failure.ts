/** A build that failed: what people read, and what it means for another attempt. */
import { ActionError } from '../errors.ts';
import { LINKS } from '../links.ts';
import type { ProcessResult, StopReason } from '../process/process.ts';
import { type Classification, classify, finalError } from '../retry/classify.ts';

export class BuildFailure extends ActionError {
  readonly classification: Classification;

  constructor(message: string, classification: Classification) {
    super(codeOf(classification), message, {
      advice: classification.advice,
      ...(classification.link && { link: classification.link }),
    });
    this.name = 'BuildFailure';
    this.classification = classification;
  }
}

function codeOf({ class: failureClass, link }: Classification) {
  if (failureClass === 'timeout' || failureClass === 'cancelled') return failureClass;
  if (link === LINKS.installEngine) return 'engine-missing';
  return link === LINKS.installBuildx ? 'buildx-missing' : 'build';
}

/** The failure behind a process that did not end well. */
export function failureOf(
  { exitCode, exitSignal, stopped, stderr }: ProcessResult,
  timeoutMs: number | undefined,
): BuildFailure {
  const judged = classify({ exitCode, stderr }, stopped === undefined ? {} : { stopped });
  // A hang is a matter of time for people, and so for `retry-on`.
  const classification = stopped === 'silence' ? { ...judged, class: 'timeout' as const } : judged;
  if (stopped !== undefined) {
    // The output only tells that it was stopped, and not why.
    const telling = STOPPED[stopped](timeoutMs);
    return new BuildFailure(telling, { ...classification, telling });
  }
  const ending = exitCode === undefined ? `ended by ${exitSignal}` : `exit code ${exitCode}`;
  const said = endOf(finalError(stderr));
  return new BuildFailure(`The build failed (${ending})${said && `:\n${said}`}`, classification);
}

const STOPPED: Record<StopReason, (timeoutMs: number | undefined) => string> = {
  cancelled: () => 'The build was cancelled.',
  silence: () => 'The build said nothing for too long and was stopped; a server took a request and never answered.',
  timeout: (ms) => `The build took longer than ${(ms ?? 0) / 60_000} min (timeout-minutes) and was stopped.`,
};

/** The error for a machine on which the Docker client cannot be started. */
export function dockerMissing(cause: unknown): ActionError {
  return new ActionError('engine-missing', `The command docker cannot be started: ${(cause as Error).message}`, {
    advice: 'Install Docker, or use a runner that has it.',
    link: LINKS.installEngine,
    cause,
  });
}

/** A registry's error page can have thousands of lines, and the cause stands at their end. */
const SHOWN_LINES = 40;
const SHOWN_CHARACTERS = 4000;

function endOf(text: string): string {
  const shown = text.split('\n').slice(-SHOWN_LINES).join('\n').slice(-SHOWN_CHARACTERS);
  return shown.length < text.length ? `…\n${shown}` : shown;
}
