/** Hides the secrets among the inputs before anything else is said. */
import { inputText } from '../../runner/input.ts';
import { log } from '../../runner/log.ts';

const SECRET_INPUTS = ['password', 'github-token'];

/**
 * A credential also travels as base64 of `name:password`, in the Docker client's file and in headers.
 *
 * @param actor the name that goes with the job's token
 */
export function maskSecrets(actor: string): void {
  const read = (name: string) => inputText(name).trim();
  for (const name of SECRET_INPUTS) log.mask(read(name));
  const token = read('github-token');
  if (token !== '') log.mask(Buffer.from(`${actor}:${token}`).toString('base64'));
  const password = read('password');
  if (password !== '') log.mask(Buffer.from(`${read('username')}:${password}`).toString('base64'));
}
