/**
 * The versions of an image on GitHub's registry, by the packages API: there, and only there, they can be deleted.
 *
 * @see https://docs.github.com/en/rest/packages/packages
 */
import { ActionError } from '../../errors.ts';
import { type Digest, isDigest } from '../../image/digest.ts';
import type { Repository } from '../../image/reference.ts';
import type { Moment } from '../../retention/judge.ts';
import { type GitHub, type GitHubAnswer, listIn, refusal } from './github.ts';

export interface PackageVersion {
  readonly id: number;
  readonly digest: Digest;
  readonly tags: readonly string[];
  readonly moment: Moment | undefined;
}

export interface Packages {
  /** All versions, page by page; none when there is no such package. */
  readonly versions: () => AsyncGenerator<PackageVersion[]>;
  /** One as it is now; undefined when it is gone. */
  readonly version: (id: number) => Promise<PackageVersion | undefined>;
  /** The hundred that were pushed last. */
  readonly newest: () => Promise<PackageVersion[]>;
  /** @returns GitHub's words, when it keeps this one version; undefined when it is gone */
  readonly remove: (id: number) => Promise<string | undefined>;
}

const PERMISSION =
  'The job needs "permissions: packages: write", and in the package\'s settings, under "Manage Actions access", this repository needs the role Admin; a package of another repository needs a personal access token with delete:packages in github-token.';

/** Whether a registry is GitHub's. */
export function isGitHubRegistry({ registry }: Repository): boolean {
  return registry === 'ghcr.io' || registry.startsWith('containers.');
}

export function createPackages(github: GitHub, { name, path }: Repository): Packages {
  const [owner = '', ...rest] = path.split('/');
  const place = `packages/container/${encodeURIComponent(rest.join('/'))}`;
  const refused = (what: string) => (answer: GitHubAnswer) =>
    refusal(`${what} of ${name}`, answer, PERMISSION, 'package-permission');
  let found: Promise<string | undefined> | undefined;

  /** An organisation and a person have their packages under different addresses. */
  async function find(): Promise<string | undefined> {
    for (const kind of ['orgs', 'users']) {
      const base = `/${kind}/${encodeURIComponent(owner)}/${place}`;
      const answer = await github.request('GET', base);
      if (answer.status === 200) return base;
      if (answer.status !== 404) throw refused('look up the package')(answer);
    }
    return undefined;
  }
  const base = () => {
    found ??= find();
    return found;
  };
  const needed = async () => {
    const address = await base();
    if (address === undefined) throw new ActionError('github-fault', `The package ${name} is gone.`);
    return address;
  };

  return {
    async *versions() {
      const address = await base();
      if (address === undefined) return;
      for await (const json of github.pages(`${address}/versions?per_page=100`, refused('list the versions'))) {
        yield listIn(json).flatMap(readVersion);
      }
    },
    async version(id) {
      const answer = await github.request('GET', `${await needed()}/versions/${id}`);
      if (answer.status === 404) return undefined;
      if (answer.status !== 200) throw refused('look up a version')(answer);
      return readVersion(answer.json as Record<string, unknown>)[0];
    },
    async newest() {
      const answer = await github.request('GET', `${await needed()}/versions?per_page=100`);
      if (answer.status !== 200) throw refused('list the versions')(answer);
      return listIn(answer.json).flatMap(readVersion);
    },
    async remove(id) {
      const answer = await github.request('DELETE', `${await needed()}/versions/${id}`);
      if (answer.status === 204 || answer.status === 200 || answer.status === 404) return undefined;
      // The last version of a package, and what very many have pulled, are for nobody to delete here.
      if (answer.status === 400 || answer.status === 422) return answer.message || `it answered ${answer.status}`;
      throw refused('delete a version')(answer);
    },
  };
}

function readVersion(entry: Record<string, unknown>): PackageVersion[] {
  const { id, name, metadata, updated_at: updated, created_at: created } = entry;
  if (typeof id !== 'number' || !isDigest(name)) return [];
  const tags = (metadata as { container?: { tags?: unknown } } | undefined)?.container?.tags;
  const times = [updated, created].map((text) => Date.parse(String(text))).filter((time) => !Number.isNaN(time));
  const moment = times.length === 0 ? undefined : { at: Math.max(...times), source: 'by the packages API' };
  const texts = Array.isArray(tags) ? tags.filter((tag): tag is string => typeof tag === 'string') : [];
  return [{ id, digest: name, tags: texts, moment }];
}
