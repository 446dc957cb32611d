/** The job summary of a verification: facts in, Markdown out. Pure. */
import { code, text } from './markdown.ts';
import { block, paragraph, SUMMARY_LIMIT, summaryOf, table, titled } from './part.ts';

export interface VerifySummary {
  /** What kept it from being verified at all. */
  readonly failure?: string;
  readonly image: string;
  readonly isVerified: boolean;
  readonly checks: readonly { readonly name: string; readonly state: string; readonly found: string }[];
}

export function renderVerifySummary({ failure, image, isVerified, checks }: VerifySummary): string {
  if (failure !== undefined) return summaryOf([paragraph('### Not verified'), block(failure)], SUMMARY_LIMIT);
  const rows = checks.map(({ name, state, found }) => [
    text(name),
    state === 'fail' ? '**fail**' : text(state),
    text(found),
  ]);
  const title = `### ${isVerified ? 'Verified' : 'Not verified'}: ${code(image)}`;
  return summaryOf([paragraph(title), titled('Checks', table(['Check', 'Result', 'Found'], rows))], SUMMARY_LIMIT);
}
