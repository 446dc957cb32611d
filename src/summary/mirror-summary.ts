/** The job summary of a mirroring: facts in, Markdown out. Pure. */
import { counted, duration, size } from './amounts.ts';
import { code, text } from './markdown.ts';
import { block, type Part, paragraph, SUMMARY_LIMIT, summaryOf, table, titled } from './part.ts';

export interface MirroredFacts {
  readonly from: string;
  readonly to: string;
  readonly digest: string;
  readonly state: 'copied' | 'present' | 'planned' | 'failed';
  readonly required: boolean;
  readonly error: string;
}

export interface MirrorSummary {
  /** What went wrong, for a failure. */
  readonly failure?: string;
  readonly results: readonly MirroredFacts[];
  readonly isDryRun: boolean;
  /** What was sent; undefined where nothing could be. */
  readonly sent?: { readonly blobs: number; readonly bytes: number; readonly seconds: number };
}

/** More would push everything else out of sight; the output has all of them. */
const SHOWN_ROWS = 200;
/** Failures first: they are what people look for. */
const ORDER = ['failed', 'planned', 'copied', 'present'];

export function renderMirrorSummary({ failure, results, isDryRun, sent }: MirrorSummary): string {
  const title = isDryRun ? 'Mirror, dry run' : 'Mirror';
  const parts = [paragraph(`### ${title}${failure === undefined ? '' : ' failed'}${countsOf(results)}`)];
  if (failure !== undefined) parts.push(block(failure));
  if (sent !== undefined && sent.blobs > 0) {
    parts.push(paragraph(`Sent ${counted(sent.blobs, 'blob')}, ${size(sent.bytes)}, in ${duration(sent.seconds)}.`));
  }
  if (results.length > 0) parts.push(rowsOf(results));
  if (results.length > SHOWN_ROWS) {
    parts.push(paragraph(`… and ${results.length - SHOWN_ROWS} more; the output results has all.`));
  }
  return summaryOf(parts, SUMMARY_LIMIT);
}

function countsOf(results: readonly MirroredFacts[]): string {
  const counts = ORDER.flatMap((state) => {
    const count = results.filter((result) => result.state === state).length;
    return count === 0 ? [] : [`${count} ${state}`];
  });
  return counts.length === 0 ? '' : `: ${counts.join(', ')}`;
}

function rowsOf(results: readonly MirroredFacts[]): Part {
  const sorted = results.toSorted((one, other) => ORDER.indexOf(one.state) - ORDER.indexOf(other.state));
  const rows = sorted.slice(0, SHOWN_ROWS).map(({ from, to, digest, state, required, error }) => {
    const what = state === 'failed' && !required ? 'failed, not required' : state;
    return [code(from), code(to), digest === '' ? '' : code(digest), text(error === '' ? what : `${what}: ${error}`)];
  });
  return titled('Images', table(['From', 'To', 'Digest', 'Result'], rows));
}
