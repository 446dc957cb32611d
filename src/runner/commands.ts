/**
 * Workflow commands and command files, by the toolkit's own rules for escaping and delimiters.
 *
 * Only the two modules of @actions/core that write them are loaded: the package's entry also loads an HTTP client
 * for OIDC tokens, a megabyte that no line of the log should wait for. (docs/decisions/0004-toolkit-modules.md)
 */
import { statSync } from 'node:fs';
import { EOL } from 'node:os';
import { issueCommand } from '../../node_modules/@actions/core/lib/command.js';
import { issueFileCommand, prepareKeyValueMessage } from '../../node_modules/@actions/core/lib/file-command.js';

/** Where an annotation points. Lines and columns count from 1. */
export interface AnnotationPlace {
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
}

/** Writes a workflow command to standard output. */
export function command(name: string, message = '', properties: AnnotationPlace = {}): void {
  issueCommand(name, { ...properties }, message);
}

/**
 * Adds `name` with `value` to a command file, in the delimiter form that no value can break out of. What main leaves
 * for post is of one line and written before the build begins, when the random delimiter would be the only thing that
 * needs node:crypto: a line of its own is enough for it.
 */
export function addToFile(file: 'OUTPUT' | 'STATE' | 'ENV', name: string, value: string): void {
  const isLine = file === 'STATE' && !/[\r\n]/.test(value);
  issueFileCommand(file, isLine ? `${name}=${value}` : prepareKeyValueMessage(name, value));
}

/** The same for all entries at once: each write opens the file anew. */
export function addAllToFile(file: 'OUTPUT' | 'ENV', entries: Readonly<Record<string, string>>): void {
  const messages = Object.entries(entries).map(([name, value]) => prepareKeyValueMessage(name, value));
  if (messages.length > 0) issueFileCommand(file, messages.join(EOL));
}

/**
 * Adds Markdown to the job summary, where the runner has one. What was done is done: a step whose summary cannot be
 * written must not fail for it, and much less lose the error that it was about to tell.
 */
export function addToSummary(markdown: string): void {
  if (!process.env['GITHUB_STEP_SUMMARY']) return;
  try {
    issueFileCommand('STEP_SUMMARY', markdown);
  } catch (error) {
    command('warning', `The job summary cannot be written: ${(error as Error).message}`);
  }
}

/** Bytes that other programs of this step have put into its summary; undefined where the runner has none. */
export function bytesInSummary(): number | undefined {
  const file = process.env['GITHUB_STEP_SUMMARY'];
  return file ? (statSync(file, { throwIfNoEntry: false })?.size ?? 0) : undefined;
}
