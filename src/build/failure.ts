/** A build that failed: what people read, and what it means for another attempt. */
import { ActionError, type ErrorCode } from '../errors.ts';
import { LINKS } from '../links.ts';
import type { Classification } from '../retry/classification.ts';

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

function codeOf({ class: failureClass, code }: Classification): ErrorCode {
  if (failureClass === 'timeout' || failureClass === 'cancelled') return failureClass;
  return code ?? 'build';
}

/** The error for a machine on which the Docker client cannot be started. */
export function dockerMissing(cause: unknown): ActionError {
  return new ActionError('engine-missing', `The command docker cannot be started: ${(cause as Error).message}`, {
    advice: 'Install Docker, or use a runner that has it.',
    link: LINKS.installEngine,
    cause,
  });
}
