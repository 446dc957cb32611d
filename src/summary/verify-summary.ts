/** The job summary of a verification: facts in, Markdown out. Pure. */
import { code, codeBlock, table, text } from './markdown.ts';

export interface VerifySummary {
  /** What kept it from being verified at all. */
  readonly failure?: string;
  readonly image: string;
  readonly isVerified: boolean;
  readonly checks: readonly { readonly name: string; readonly state: string; readonly found: string }[];
}

export function renderVerifySummary({ failure, image, isVerified, checks }: VerifySummary): string {
  if (failure !== undefined) return `### Not verified\n\n${codeBlock(failure)}\n`;
  const rows = checks.map(({ name, state, found }) => [
    text(name),
    state === 'fail' ? '**fail**' : text(state),
    text(found),
  ]);
  const title = `### ${isVerified ? 'Verified' : 'Not verified'}: ${code(image)}`;
  return `${title}\n\n${table(['Check', 'Result', 'Found'], rows)}\n`;
}
