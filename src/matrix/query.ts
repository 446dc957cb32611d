/** `query`: picks the entries out of data of any shape. */
import { quote } from '../errors.ts';
import type { Read } from './data.ts';
import type { Json } from './entry.ts';

/**
 * Evaluates a JMESPath expression.
 *
 * @see https://jmespath.site/
 * @returns what it gives, or a clause that says why it gives nothing
 */
export async function runQuery(data: Json, expression: string): Promise<Read> {
  const { search } = await import('@jmespath-community/jmespath');
  try {
    const value = search(data as Parameters<typeof search>[0], expression) as Json;
    return value === null ? { problem: 'gives nothing' } : { value };
  } catch (error) {
    return { problem: `cannot be evaluated: ${quote((error as Error).message, 200)}` };
  }
}
