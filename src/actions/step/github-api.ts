/** Questions to GitHub's REST API, over the way that registries are spoken to. */
import type { Http } from '../../registry/http.ts';
import type { Environment } from '../../runner/environment.ts';

export interface ApiAnswer {
  readonly status: number;
  /** Undefined for what is no JSON. */
  readonly json: unknown;
}

/** @see https://docs.github.com/en/rest/about-the-rest-api/api-versions */
export const GITHUB_HEADERS = { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' } as const;

export type ApiGet = (path: string) => Promise<ApiAnswer>;

/**
 * @param token empty to ask as nobody
 * @returns asks for a path such as `/repos/octo/app`; undefined outside of GitHub, where there is nobody to ask
 * @see https://docs.github.com/en/rest/using-the-rest-api/getting-started-with-the-rest-api
 */
export function gitHubGet({ all }: Pick<Environment, 'all'>, token: string, http: Http): ApiGet | undefined {
  const base = all['GITHUB_API_URL'];
  if (base === undefined || !URL.canParse(base)) return undefined;
  const headers = {
    ...GITHUB_HEADERS,
    ...(token !== '' && { authorization: `Bearer ${token}` }),
  };
  return async (path) => {
    const answer = await http.send({ method: 'GET', url: new URL(`${base.replace(/\/$/, '')}${path}`), headers });
    return { status: answer.status, json: jsonOf(answer.body) };
  };
}

function jsonOf(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
