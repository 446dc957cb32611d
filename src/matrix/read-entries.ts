/** From the text of a data file to entries that can be trusted to be entries. */
import type { InputProblem } from '../errors.ts';
import { readData } from './data.ts';
import { duplicateProblems } from './duplicates.ts';
import type { Entries } from './entry.ts';
import { runQuery } from './query.ts';
import { entriesOf } from './shapes.ts';

export interface DataSource {
  /** The input that the text came by: `file` or `entries`. */
  readonly input: string;
  readonly text: string;
  /** A name that ends with `.json` promises JSON. */
  readonly name: string;
  /** A JMESPath expression; empty for none. */
  readonly query: string;
}

export async function readEntries({ input, text, name, query }: DataSource): Promise<Entries> {
  const data = await readData(text, /\.json$/i.test(name));
  if ('problem' in data) return failed({ input, problem: data.problem });
  if (query === '') return withoutTwins(entriesOf(data.value, input), input);
  const picked = await runQuery(data.value, query);
  if ('problem' in picked) {
    return failed({
      input: 'query',
      problem: picked.problem,
      advice: 'It is a JMESPath expression over the whole file, such as images[?enabled].{runtime: version}.',
    });
  }
  return withoutTwins(entriesOf(picked.value, 'query'), 'query');
}

function withoutTwins(found: Entries, input: string): Entries {
  return found.problems.length > 0 ? found : { ...found, problems: duplicateProblems(found.entries, input) };
}

function failed(problem: InputProblem): Entries {
  return { entries: [], problems: [problem], warnings: [] };
}
