import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { deleteRefused } from '../../../src/actions/publish/refused-image.ts';
import type { Digest } from '../../../src/image/digest.ts';
import { parseRepository, type Repository } from '../../../src/image/reference.ts';
import { createHttp, type Http } from '../../../src/registry/http.ts';
import { Closing } from '../../fakes/http-server.ts';
import { OCI_INDEX, OCI_MANIFEST, pushImage, pushIndex } from '../../fakes/images.ts';
import { error, type FakeRegistry, startRegistry } from '../../fakes/registry.ts';
import { sessionOver } from '../../fakes/session.ts';

const PATH = 'me/app';
const LIST = `GET /v2/${PATH}/tags/list`;

const closing = new Closing();
let registry: FakeRegistry;
let http: Http;
let repository: Repository;
let said: string;

beforeEach(async () => {
  registry = closing.add(await startRegistry());
  registry.deletes = true;
  http = closing.add(createHttp({}));
  repository = parseRepository(`${registry.host}/${PATH}`) as Repository;
  said = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += text;
    return true;
  });
});
afterEach(async () => {
  jest.restoreAllMocks();
  await closing.all();
});

/** Tags are there from the start; more may follow on another page. */
function tags(...pages: string[][]): void {
  const answers = pages.map((page, index) => ({
    status: 200,
    headers: index + 1 < pages.length ? { link: `</v2/${PATH}/tags/list?n=1000&last=x>; rel="next"` } : {},
    body: JSON.stringify({ name: PATH, tags: page }),
  }));
  registry.script(LIST, ...answers);
}

const refuse = (digest: Digest, mediaType = OCI_MANIFEST) =>
  deleteRefused({ digest, mediaType }, repository, sessionOver(http));
const isThere = (digest: Digest) => registry.manifests.has(`${PATH}:${digest}`);
const deletions = () => registry.asked().filter((line) => line.startsWith('DELETE'));

describe('an image that has not passed', () => {
  it('is deleted by its digest, where nothing has a tag', async () => {
    const digest = pushImage(registry, PATH, 'refused');
    tags([]);
    await refuse(digest);
    expect(isThere(digest)).toBe(false);
    expect(deletions()).toEqual([`DELETE /v2/${PATH}/manifests/${digest}`]);
    expect(said).toBe(`${registry.host}/${PATH}@${digest} is deleted.\n`);
  });

  it('is deleted where the registry lists no repository without tags', async () => {
    const digest = pushImage(registry, PATH, 'refused');
    registry.script(LIST, error(404, 'NAME_UNKNOWN', 'repository name not known to registry'));
    await refuse(digest);
    expect(isThere(digest)).toBe(false);
  });

  it('is deleted as the index alone: another image may share its parts', async () => {
    const digest = pushIndex(registry, PATH);
    pushImage(registry, PATH, 'other', 'latest');
    tags(['latest']);
    await refuse(digest, OCI_INDEX);
    expect(deletions()).toEqual([`DELETE /v2/${PATH}/manifests/${digest}`]);
    expect(registry.asked()).toContain(`HEAD /v2/${PATH}/manifests/latest`);
  });

  it('stays where a tag names it, on whatever page', async () => {
    const digest = pushImage(registry, PATH, 'refused', 'before');
    for (const tag of ['a', 'b']) pushImage(registry, PATH, tag, tag);
    tags(['a', 'b'], ['before']);
    await refuse(digest);
    expect(isThere(digest)).toBe(true);
    expect(deletions()).toEqual([]);
    expect(said).toContain(`@${digest} is not deleted: the tag before names the same image.\n`);
    expect(said).not.toContain('::warning');
  });

  it('stays where a tagged index names it', async () => {
    pushIndex(registry, PATH, 'before');
    const digest = pushImage(registry, PATH, 'amd64');
    tags(['before']);
    await refuse(digest);
    expect(deletions()).toEqual([]);
    expect(said).toContain('is not deleted: the tag before names the same image.');
  });

  it('stays as an index that a tag names', async () => {
    const digest = pushIndex(registry, PATH, 'before');
    tags(['before']);
    await refuse(digest, OCI_INDEX);
    expect(deletions()).toEqual([]);
  });

  it('stays where there are more tags than can be asked for', async () => {
    const digest = pushImage(registry, PATH, 'refused');
    tags(Array.from({ length: 501 }, (_, index) => `t${index}`));
    await refuse(digest);
    expect(deletions()).toEqual([]);
    expect(said).toContain('is not deleted: there are more than 500 tags, and one of them may name it.');
  });

  it('may have lost a tag meanwhile', async () => {
    const digest = pushImage(registry, PATH, 'refused');
    tags(['gone']);
    await refuse(digest);
    expect(isThere(digest)).toBe(false);
  });
});

describe('a warning, and no failure, is', () => {
  it('a registry that deletes nothing', async () => {
    registry.deletes = false;
    const digest = pushImage(registry, PATH, 'refused');
    tags([]);
    await refuse(digest);
    expect(said).toMatch(
      /^::warning::\S+@sha256:\S+ could not be deleted: .*405 \("UNSUPPORTED: .*\)\. It has no tag\.\n$/,
    );
  });

  it.each([
    ['tags that may not be listed', error(403, 'DENIED', 'no list')],
    ['a registry that is down', 'hang-up' as const],
  ])('%s: then nothing is deleted', async (_, answer) => {
    const digest = pushImage(registry, PATH, 'refused');
    registry.script(LIST, ...Array(9).fill(answer));
    await refuse(digest);
    expect(deletions()).toEqual([]);
    expect(said).toMatch(/^::warning::\S+@sha256:\S+ could not be deleted: /);
    expect(said).not.toContain('It has no tag');
  });

  it('a tag that serves what nobody can read', async () => {
    const digest = pushImage(registry, PATH, 'refused');
    registry.manifests.set(`${PATH}:odd`, { mediaType: OCI_MANIFEST, bytes: Buffer.from('no JSON') });
    tags(['odd']);
    await refuse(digest);
    expect(deletions()).toEqual([]);
    expect(said).toContain('could not be deleted');
  });
});
