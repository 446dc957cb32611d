/** A build that failed: what people read, and what it means for another attempt. */
import { CATALOGUE } from '../errors/catalogue.ts';
import { ActionError, type ErrorCode, meaningOf } from '../errors.ts';
import type { Classification } from '../retry/classification.ts';
import type { MarkedFailure } from '../retry/marked-failure.ts';

export class BuildFailure extends ActionError {
  readonly classification: Classification;
  /** The lines of the Dockerfile that it is about; undefined where it is about none. */
  readonly marked: MarkedFailure | undefined;

  constructor(message: string, classification: Classification, marked?: MarkedFailure) {
    const { id } = classification;
    super(id, message, { code: codeOf(classification), advice: meaningOf(id) });
    this.name = 'BuildFailure';
    this.classification = classification;
    this.marked = marked;
  }
}

/** It is the build that failed, unless what failed it is known by a code of its own. */
function codeOf({ class: failureClass, id }: Classification): ErrorCode {
  if (failureClass === 'timeout' || failureClass === 'cancelled') return failureClass;
  const { code } = CATALOGUE[id];
  return code === 'engine-missing' || code === 'buildx-missing' ? code : 'build';
}

/** The error for a machine on which the Docker client cannot be started. */
export function dockerMissing(cause: unknown): ActionError {
  return new ActionError('engine-missing', `The command docker cannot be started: ${(cause as Error).message}`, {
    advice: 'Install Docker, or use a runner that has it.',
    cause,
  });
}
