/**
 * The tags of a repository.
 *
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#listing-tags
 */
import type { Repository } from '../image/reference.ts';
import { isTag } from '../image/tag.ts';
import type { RegistryClient } from './client.ts';
import { faultFrom } from './fault.ts';

/** The most that one page is asked for. */
const PAGE = 1000;

/**
 * Lists them page by page, in the registry's own order.
 *
 * @throws {RegistryFault} when the registry refuses or does not answer
 */
export async function* listTags(client: RegistryClient, { name, path }: Repository): AsyncGenerator<string> {
  let to: string | URL | undefined = `tags/list?n=${PAGE}`;
  const seen = new Set<string>();
  while (to !== undefined) {
    const answer = await client.send({ method: 'GET', repository: path, access: 'pull', to });
    if (answer.status === 404) return;
    if (answer.status !== 200) throw faultFrom(`listing the tags of ${name}`, answer);
    const before = seen.size;
    for (const tag of tagsIn(answer.body)) {
      if (seen.has(tag)) continue;
      seen.add(tag);
      yield tag;
    }
    const next = /<([^>]+)>\s*;[^,]*\brel="?next"?/i.exec(String(answer.headers['link'] ?? ''))?.[1];
    // A page that brings nothing new would be asked for for ever.
    to = next === undefined || seen.size === before ? undefined : await client.resolve(next);
  }
}

function tagsIn(body: Buffer): string[] {
  try {
    const { tags } = JSON.parse(body.toString('utf8')) as { tags?: unknown };
    return Array.isArray(tags) ? tags.filter((tag): tag is string => typeof tag === 'string' && isTag(tag)) : [];
  } catch {
    return [];
  }
}
