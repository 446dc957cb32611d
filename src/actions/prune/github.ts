/**
 * GitHub's REST API with its pages and its limits. When it says that it is enough for now, all requests wait for the
 * moment that it names.
 *
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
import { ActionError, type ErrorId, quote } from '../../errors.ts';
import { RegistryFault, retryAfterOf } from '../../registry/fault.ts';
import type { Http, HttpAnswer } from '../../registry/http.ts';
import { GITHUB_HEADERS } from '../step/github-api.ts';

export interface GitHubAnswer {
  readonly status: number;
  /** Undefined for what is no JSON. */
  readonly json: unknown;
  /** What GitHub said, for a refusal. */
  readonly message: string;
  readonly headers: HttpAnswer['headers'];
}

export interface GitHub {
  /** @param path such as `/repos/octo/app`, or an address that GitHub gave */
  readonly request: (method: 'GET' | 'DELETE', path: string) => Promise<GitHubAnswer>;
  /** Goes through the pages of a list; the first answer that is not good ends it and is given by `refused`. */
  readonly pages: (path: string, refused: (answer: GitHubAnswer) => ActionError) => AsyncGenerator<unknown>;
}

export interface GitHubMeans {
  readonly http: Http;
  /** `https://api.github.com` */
  readonly base: string;
  readonly token: string;
  readonly sleep: (seconds: number) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Told of waits. */
  readonly tell: (line: string) => void;
}

/** Seconds; a limit that ends later is for another run. */
const LONGEST_WAIT = 900;
/** Seconds, where GitHub says that there were too many requests and not how long to wait. */
const USUAL_WAIT = 60;
const ATTEMPTS = 5;
/** A list of 100 on a page; more of them than this do not end. */
const MOST_PAGES = 5_000;

export function createGitHub({ http, base, token, sleep, now, tell }: GitHubMeans): GitHub {
  const root = new URL(`${base.replace(/\/$/, '')}/`);
  let limit: Limit | undefined;
  const headers = {
    ...GITHUB_HEADERS,
    ...(token !== '' && { authorization: `Bearer ${token}` }),
  };

  function addressOf(path: string): URL {
    const url = URL.canParse(path) ? new URL(path) : new URL(path.replace(/^\//, ''), root);
    // The token is for nobody else.
    if (url.origin !== root.origin)
      throw new ActionError('github-fault', `GitHub sent us to another host: ${url.origin}.`);
    return url;
  }

  /** Waits for the moment that an earlier answer named; only who asks again has to. */
  async function heedLimit(): Promise<void> {
    const seconds = ((limit?.time ?? 0) - now()) / 1000;
    if (limit === undefined || seconds <= 0) return;
    if (seconds > LONGEST_WAIT) {
      const end = new Date(limit.time).toISOString();
      throw new ActionError(
        'github-rate-limit',
        `GitHub takes no more requests of this token until ${end}: ${limit.why}.`,
      );
    }
    await sleep(seconds);
  }

  /** @returns whether to ask again */
  function readLimit(answer: GitHubAnswer, attempt: number): boolean {
    const found = limitEnd(answer, now(), attempt);
    if (found !== undefined && found.time > (limit?.time ?? 0)) {
      tell(`GitHub asks to wait ${Math.ceil((found.time - now()) / 1000)} s: ${found.why}.`);
      limit = found;
    }
    const isLimit = found !== undefined && (answer.status === 403 || answer.status === 429);
    return attempt < ATTEMPTS && (isLimit || answer.status >= 500);
  }

  async function request(method: 'GET' | 'DELETE', path: string): Promise<GitHubAnswer> {
    const url = addressOf(path);
    for (let attempt = 1; ; attempt++) {
      await heedLimit();
      const answer = await http.send({ method, url, headers }).then(read, (error) => {
        if (error instanceof RegistryFault && attempt < ATTEMPTS) return undefined;
        throw new ActionError('github-fault', `GitHub does not answer: ${(error as Error).message}.`, { cause: error });
      });
      if (answer !== undefined && !readLimit(answer, attempt)) return answer;
      if (answer === undefined || answer.status >= 500) await sleep(2 ** (attempt - 1));
    }
  }

  async function* pages(path: string, refused: (answer: GitHubAnswer) => ActionError): AsyncGenerator<unknown> {
    let next: string | undefined = path;
    for (let page = 0; next !== undefined; page++) {
      if (page === MOST_PAGES) throw new ActionError('github-fault', `GitHub's list at ${path} does not end.`);
      const answer = await request('GET', next);
      if (answer.status !== 200) throw refused(answer);
      yield answer.json;
      next = /<([^>]+)>\s*;[^,]*\brel="?next"?/i.exec(String(answer.headers['link'] ?? ''))?.[1];
    }
  }
  return { request, pages };
}

interface Limit {
  /** Milliseconds since 1970. */
  readonly time: number;
  /** As a clause. */
  readonly why: string;
}

/** When the next request may go, as far as an answer says so. */
function limitEnd({ status, headers, message }: GitHubAnswer, now: number, attempt: number): Limit | undefined {
  const isRefusal = status === 403 || status === 429;
  const retryAfter = retryAfterOf(headers);
  if (isRefusal && retryAfter !== undefined) return { time: now + retryAfter * 1000, why: said(message) };
  const [remaining, reset] = [headers['x-ratelimit-remaining'], headers['x-ratelimit-reset']];
  if (remaining === '0' && /^\d+$/.test(String(reset))) {
    // A second more: clocks differ.
    return { time: Number(reset) * 1000 + 1000, why: 'its limit for an hour is used up' };
  }
  const isSecondary = status === 429 || (status === 403 && /rate limit|abuse/i.test(message));
  return isSecondary ? { time: now + USUAL_WAIT * 1000 * 2 ** (attempt - 1), why: said(message) } : undefined;
}

function said(message: string): string {
  return message === '' ? 'there were too many requests' : quote(message, 100);
}

function read({ status, headers, body }: HttpAnswer): GitHubAnswer {
  const json = jsonOf(body);
  const message = (json as { message?: unknown } | undefined)?.message;
  return { status, headers, json, message: typeof message === 'string' ? message : '' };
}

function jsonOf(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** A refusal, with the right that the token lacks. */
export function refusal(
  what: string,
  { status, message }: GitHubAnswer,
  permission: string,
  id: ErrorId = 'github-refused',
): ActionError {
  const text = message === '' ? '' : ` (${quote(message, 200)})`;
  const isRight = status === 401 || status === 403 || status === 404;
  const told = `GitHub answered ${status}${text} when asked to ${what}.`;
  return isRight ? new ActionError(id, told, { advice: permission }) : new ActionError('github-fault', told);
}

/** The entries of a list that is the answer, or stands in it under a name; what is no object is left out. */
export function listIn(json: unknown, name?: string): Record<string, unknown>[] {
  const list = name === undefined ? json : (json as Record<string, unknown> | undefined)?.[name];
  const isEntry = (entry: unknown): entry is Record<string, unknown> => typeof entry === 'object' && entry !== null;
  return Array.isArray(list) ? list.filter(isEntry) : [];
}
