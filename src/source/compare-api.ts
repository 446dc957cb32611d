/**
 * GitHub's answer to the question how two commits stand to each other.
 *
 * @see https://docs.github.com/en/rest/commits/commits#compare-two-commits
 */
import { type Payload, textAt } from './payload.ts';
import { isCommit } from './source.ts';

/** What the head is to the base. */
export type CompareStatus = 'ahead' | 'behind' | 'identical' | 'diverged';

/** Asks for a path such as `/repos/octo/app`. */
export type ApiGet = (path: string) => Promise<{ readonly status: number; readonly json: unknown }>;

export interface CompareApiOptions {
  readonly get: ApiGet;
  /** `owner/name` */
  readonly repository: string;
  /** Is told why there is no answer, as a clause: `GitHub answered 404 …`. */
  readonly tell?: (reason: string) => void;
}

export interface CompareApi {
  /** How `head` stands to `base`; undefined when GitHub does not say. */
  compare(base: string, head: string): Promise<CompareStatus | undefined>;
  /** The commit at the head of a branch; undefined when GitHub does not say. */
  headOf(branch: string): Promise<string | undefined>;
}

const STATUSES: readonly CompareStatus[] = ['ahead', 'behind', 'identical', 'diverged'];
/** `owner/name`, of which no part leads elsewhere. */
const REPOSITORY = /^(?!\.\.?\/)[\w.-]+\/(?!\.\.?$)[\w.-]+$/;

/** The questions. No answer is no error: a tag then moves or stays by what else is known. */
export function compareApi({ get, repository, tell = () => {} }: CompareApiOptions): CompareApi {
  const ask = async <T>(
    path: string,
    about: string,
    read: (answer: Payload) => T | undefined,
  ): Promise<T | undefined> => {
    if (!REPOSITORY.test(repository)) return undefined;
    const outcome = await outcomeOf(get, `/repos/${repository}/${path}`, read);
    if ('value' in outcome) return outcome.value;
    tell(`GitHub ${outcome.because} when asked ${about}`);
    return undefined;
  };
  return {
    async compare(base, head) {
      if (!isCommit(base) || !isCommit(head)) return undefined;
      // The commits between the two are not wanted.
      return ask(`compare/${base}...${head}?per_page=1`, `to compare ${base} and ${head}`, (answer) =>
        STATUSES.find((status) => status === textAt(answer, 'status')),
      );
    },
    async headOf(branch) {
      const path = refPath(branch);
      if (path === undefined) return undefined;
      return ask(`git/ref/heads/${path}`, `for the head of ${JSON.stringify(branch)}`, (answer) => {
        const sha = textAt(answer, 'object', 'sha') ?? '';
        return isCommit(sha) ? sha : undefined;
      });
    },
  };
}

type Outcome<T> = { readonly value: T } | { readonly because: string };

async function outcomeOf<T>(get: ApiGet, path: string, read: (answer: Payload) => T | undefined): Promise<Outcome<T>> {
  try {
    const { status, json } = await get(path);
    if (status !== 200) return { because: `answered ${status}${meaning(status)}` };
    const value = typeof json === 'object' && json !== null ? read(json as Payload) : undefined;
    return value === undefined ? { because: 'answered what makes no sense' } : { value };
  } catch (error) {
    return { because: `could not be reached (${error instanceof Error ? error.message : String(error)})` };
  }
}

/** A branch in an address, segment by segment; nothing for a name that would lead elsewhere, which no branch has. */
function refPath(branch: string): string | undefined {
  const segments = branch.split('/');
  if (segments.some((segment) => ['', '.', '..'].includes(segment))) return undefined;
  return segments.map(encodeURIComponent).join('/');
}

/** What GitHub means by the usual answers. */
function meaning(status: number): string {
  if (status === 401 || status === 403) return ' (the token may not read this, or too much was asked)';
  if (status === 404) return ' (it is not in this repository, or the token may not read its contents)';
  return status === 429 ? ' (too much was asked)' : '';
}
