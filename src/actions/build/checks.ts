/** What BuildKit's checks say, shown at the lines that they mean. */
import { join } from 'node:path';
import type { BuildContext } from '../../build/plan.ts';
import { ActionError } from '../../errors.ts';
import { LINKS } from '../../links.ts';
import type { BuildWarning, CheckReport } from '../../result/build-warnings.ts';
import { log } from '../../runner/log.ts';

/** The runner shows ten warnings of a step and no more. */
const SHOWN = 10;

interface Place {
  readonly context: BuildContext;
  /** The input `file`. */
  readonly file: string;
}

export function annotate(warnings: readonly BuildWarning[], place: Place): void {
  // The checks run side by side, and report in no order.
  const inOrder = warnings.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0));
  for (const warning of inOrder.slice(0, SHOWN)) {
    const { message, rule, url, line, endLine } = warning;
    log.warning(url === '' ? message : `${message}\n${url}`, {
      title: rule === '' ? 'Build check' : `Build check: ${rule}`,
      ...(fileOf(warning, place) && { file: fileOf(warning, place) }),
      ...(line !== undefined && { line }),
      ...(endLine !== undefined && { endLine }),
    });
  }
  const rest = warnings.length - SHOWN;
  if (rest > 0) log.info(`The log of the build shows ${rest} more.`);
}

/** The checks know the file's name, and the inputs its folder. */
function fileOf({ file }: BuildWarning, place: Place): string {
  if (/^https?:/.test(place.file)) return file;
  if (place.file !== '') return place.file;
  return place.context.kind === 'path' ? join(place.context.path, file || 'Dockerfile') : file;
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
export function reportCheck(report: CheckReport, place: Place, { annotates, hasFailed }: CheckOptions): void {
  const { warnings, error } = report;
  if (annotates) annotate(warnings, place);
  if (error !== undefined && annotates) {
    const file = fileOf(error, place);
    log.error(error.message, {
      title: 'Build check',
      ...(file !== '' && { file }),
      ...(error.line !== undefined && { line: error.line }),
    });
  }
  if (!hasFailed) return;
  const found = warnings.length === 1 ? '1 warning' : `${warnings.length} warnings`;
  const why = error === undefined ? `found ${found}` : `failed: ${error.message}`;
  throw new ActionError('build', `The check of the Dockerfile ${why}.`, {
    advice: 'Change the lines that are marked, or leave a rule out by "# check=skip=<rule>" at the top of the file.',
    link: LINKS.buildChecks,
  });
}
