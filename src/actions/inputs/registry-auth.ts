/** The input `registry-auth`: a YAML list of sign-ins, of which no text is ever shown. */
import type { InputProblem } from '../../errors.ts';
import { readYamlList } from '../../yaml-list.ts';

const KEYS = ['registry', 'username', 'password', 'scope', 'ecr'] as const;

/** One sign-in as it was written; empty for what was not. */
export type AuthEntry = Readonly<Record<(typeof KEYS)[number], string>>;

/** @param problems gets what is wrong, told by the number of the entry or the line */
export async function parseRegistryAuth(text: string, problems: InputProblem[]): Promise<AuthEntry[]> {
  const refuse = (problem: string) => problems.push({ input: 'registry-auth', problem, advice: ADVICE });
  return readYamlList(text, refuse, (fields, number) => {
    const entry = `entry ${number}`;
    const read: Record<string, string> = Object.fromEntries(KEYS.map((key) => [key, '']));
    for (const [name, value] of fields) {
      if (!KEYS.some((known) => known === name)) refuse(`${entry} has a key that is none of ${KEYS.join(', ')}`);
      else if (typeof value !== 'string') refuse(`${entry}: the value of ${name} is no text`);
      else read[name] = value;
    }
    return [read as unknown as AuthEntry];
  });
}

const ADVICE =
  'Write a list whose entries have the keys registry, username, password, scope and ecr, each with a text; quote values with special characters.';

/**
 * What has to be hidden, also where the text is no valid list: the mistake of a line must not show another's secret.
 */
export async function secretsOfRegistryAuth(text: string): Promise<Array<{ username: string; password: string }>> {
  if (text === '') return [];
  const entries = await parseRegistryAuth(text, []);
  const raw = [...text.matchAll(/\bpassword["']?\s*:[ \t]*(\S[^\r\n]*)/gi)].map(([, value = '']) => value.trim());
  // `|`, `>` and `*name` are YAML's own signs, and stand for a text elsewhere.
  const texts = raw.filter((value) => !/^(?:[|>][-+\d]*|\*\S+)$/.test(value));
  return [
    ...entries.map(({ username, password }) => ({ username, password })),
    ...texts.map((password) => ({ username: '', password: password.replace(/^(["'])(.*)\1$/, '$2') })),
  ].filter(({ password }) => password !== '');
}
