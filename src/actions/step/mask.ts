/** Hides the secrets among the inputs before anything else is said. */
import { createInputReader, inputText } from '../../runner/input.ts';
import { log } from '../../runner/log.ts';
import { secretsOfRegistryAuth } from '../inputs/registry-auth.ts';
import { secretLines, secretTexts } from '../inputs/secrets.ts';

const SECRET_INPUTS = ['password', 'github-token'];

/**
 * A credential also travels as base64 of `name:password`, in the Docker client's file and in headers.
 *
 * @param actor the name that goes with the job's token
 */
export async function maskSecrets(actor: string): Promise<void> {
  const read = (name: string) => inputText(name).trim();
  for (const name of SECRET_INPUTS) log.mask(read(name));
  const token = read('github-token');
  if (token !== '') log.mask(pairOf(actor, token));
  const password = read('password');
  if (password !== '') log.mask(pairOf(read('username'), password));
  for (const entry of await secretsOfRegistryAuth(read('registry-auth'))) {
    maskCredential(entry.username, entry.password);
  }
  const texts = secretTexts(inputText('secrets'));
  if (texts.length > 0) texts.push(...(await secretLines(createInputReader(inputText))));
  for (const text of new Set(texts)) log.mask(text);
}

/** Hides a password, and the form in which it travels. */
export function maskCredential(username: string, password: string): void {
  log.mask(password);
  log.mask(pairOf(username, password));
}

function pairOf(username: string, password: string): string {
  return Buffer.from(`${username}:${password}`).toString('base64');
}
