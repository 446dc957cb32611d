/** Where a step writes down what it shares with later steps, for post to take it away again. */
import { join } from 'node:path';

/** @param folder the step's private folder: the record may hold the user's own credentials */
export function sharedRecord(folder: string): string {
  return join(folder, 'sign-out.json');
}
