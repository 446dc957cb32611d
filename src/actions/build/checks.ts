/** What BuildKit's checks say, shown at the lines that they mean. */
import { ActionError } from '../../errors.ts';
import type { BuildWarning, CheckReport } from '../../result/build-warnings.ts';
import type { AnnotationPlace } from '../../runner/commands.ts';
import { log } from '../../runner/log.ts';
import { dockerfilePath, type NamedPlace } from './dockerfile-place.ts';

/** The runner shows ten warnings of a step and no more, and retries may have to say something too. */
const SHOWN = 5;

/** A Dockerfile that is none, or may not be built, at the line that says so. */
export class FailedCheck extends ActionError {
  readonly place: AnnotationPlace | undefined;

  constructor(message: string, place: AnnotationPlace | undefined) {
    super('dockerfile-check', message);
    this.name = 'FailedCheck';
    this.place = place;
  }
}

export function annotate(warnings: readonly BuildWarning[], place: NamedPlace): void {
  // The checks run side by side, and report in no order; each platform may have its own.
  const each = [...new Map(warnings.map((warning) => [JSON.stringify(warning), warning])).values()];
  const inOrder = each.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0));
  for (const warning of inOrder.slice(0, SHOWN)) {
    const { message, url } = warning;
    log.warning(url === '' ? message : `${message}\n${url}`, annotationPlace(warning, place));
  }
  const rest = inOrder.length - SHOWN;
  if (rest > 0) log.info(`The log of the build shows ${rest} more.`);
}

function annotationPlace(warning: BuildWarning, place: NamedPlace): AnnotationPlace {
  const { rule, line, endLine } = warning;
  const file = dockerfilePath(warning.file, place) ?? warning.file;
  return {
    title: rule === '' ? 'Build check' : `Build check: ${rule}`,
    ...(file !== '' && { file }),
    ...(line !== undefined && { line }),
    ...(endLine !== undefined && { endLine }),
  };
}

export interface CheckOptions {
  readonly annotates: boolean;
  /** Whether buildx said by its exit code that the check failed. */
  readonly hasFailed: boolean;
}

/**
 * Shows what a call of `check` found.
 *
 * @throws {ActionError} `build`, when the check failed
 */
export function reportCheck(report: CheckReport, place: NamedPlace, { annotates, hasFailed }: CheckOptions): void {
  const { warnings, error } = report;
  if (annotates) annotate(warnings, place);
  if (!hasFailed) return;
  const found = warnings.length === 1 ? '1 warning' : `${warnings.length} warnings`;
  const why = error === undefined ? `found ${found}` : `failed: ${error.message}`;
  // The one error of the step is shown at its line by whoever catches it.
  const at = error !== undefined && annotates ? annotationPlace(error, place) : undefined;
  throw new FailedCheck(`The check of the Dockerfile ${why}.`, at);
}
