/** Hides the secrets among the inputs before anything else is said. */
import { createInputReader, inputText } from '../../runner/input.ts';
import { log } from '../../runner/log.ts';
import { secretsOfRegistryAuth } from '../inputs/registry-auth.ts';
import { secretLines, secretTexts } from '../inputs/secrets.ts';

const SECRET_INPUTS = ['password', 'github-token'] as const;

/**
 * A credential also travels as base64 of `name:password`, in the Docker client's file and in headers.
 *
 * @param actor the name that goes with the job's token
 */
export async function maskSecrets(actor: string): Promise<void> {
  for (const text of await secretsAmong(inputText, actor)) log.mask(text);
}

/**
 * Every text that must be hidden, each once.
 *
 * @param given gives the text of an input by its name, as it came
 */
export async function secretsAmong(given: (name: string) => string, actor: string): Promise<string[]> {
  const read = (name: string) => given(name).trim();
  const hidden = SECRET_INPUTS.map(read);
  const [password = '', token = ''] = hidden;
  if (token !== '') hidden.push(pairOf(actor, token));
  if (password !== '') hidden.push(pairOf(read('username'), password));
  for (const entry of await secretsOfRegistryAuth(read('registry-auth'))) {
    hidden.push(entry.password, pairOf(entry.username, entry.password));
  }
  const texts = secretTexts(given('secrets'));
  if (texts.length > 0) hidden.push(...texts, ...(await secretLines(createInputReader(given))));
  return [...new Set(hidden)].filter((text) => text.trim() !== '');
}

/** Hides a password, and the form in which it travels. */
export function maskCredential(username: string, password: string): void {
  log.mask(password);
  log.mask(pairOf(username, password));
}

function pairOf(username: string, password: string): string {
  return Buffer.from(`${username}:${password}`).toString('base64');
}
