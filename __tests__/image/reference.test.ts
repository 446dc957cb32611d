import { describe, expect, it } from '@jest/globals';
import {
  formatPinned,
  formatTagged,
  parseRepository,
  parseTaggedReference,
  type Repository,
} from '../../src/image/reference.ts';

const DIGEST = `sha256:${'0123456789abcdef'.repeat(4)}` as const;
const repository = (name: string, registry: string, path: string): Repository => ({ name, registry, path });
const long = (length: number) => 'a'.repeat(length);

describe('a repository', () => {
  it.each<[string, string, Repository]>([
    ['a host without a dot', 'localhost/app', repository('localhost/app', 'localhost', 'app')],
    ['an address in brackets', '[::1]:5000/x', repository('[::1]:5000/x', '[::1]:5000', 'x')],
    ['an address in brackets without a port', '[fe80::1]/x', repository('[fe80::1]/x', '[fe80::1]', 'x')],
    ['a word with a port is a host', 'host:5000/a', repository('host:5000/a', 'host:5000', 'a')],
    ['a word alone before the slash is a user of Docker Hub', 'host/a', repository('host/a', 'docker.io', 'host/a')],
    ['a bare name is Docker Hub’s own', 'alpine', repository('alpine', 'docker.io', 'library/alpine')],
    ['the same with its host', 'docker.io/alpine', repository('docker.io/alpine', 'docker.io', 'library/alpine')],
    ['Docker Hub’s old name', 'index.docker.io/me/a', repository('index.docker.io/me/a', 'docker.io', 'me/a')],
    ['capitals, which GitHub’s owners may have', 'ghcr.io/Me/App', repository('ghcr.io/me/app', 'ghcr.io', 'me/app')],
    ['white space around', '  ghcr.io/me/app\n', repository('ghcr.io/me/app', 'ghcr.io', 'me/app')],
    ['a deep path', 'a.b/c/d/e/f', repository('a.b/c/d/e/f', 'a.b', 'c/d/e/f')],
    ['every separator', 'a.b/c.d_e__f-g---h', repository('a.b/c.d_e__f-g---h', 'a.b', 'c.d_e__f-g---h')],
    ['the longest', long(255), repository(long(255), 'docker.io', `library/${long(255)}`)],
    ['63 hex digits', 'a'.repeat(63), repository(long(63), 'docker.io', `library/${long(63)}`)],
  ])('is %s', (_, text, expected) => {
    expect(parseRepository(text)).toEqual(expected);
  });

  it.each([
    ['nothing', ''],
    ['the id of an image', 'a'.repeat(64)],
    ['too long', long(256)],
    ['a tag', 'ghcr.io/me/app:1'],
    ['a digest', `app@${DIGEST}`],
    ['a scheme', 'https://ghcr.io/me/app'],
    ['an option', '--push'],
    ['a host alone', 'ghcr.io/'],
    ['an empty part', 'ghcr.io//app'],
    ['a slash at the start', '/app'],
    ['three underscores', 'a___b'],
    ['two dots', 'a..b'],
    ['a separator at the end', 'app-'],
    ['a separator at the start', '-app/x'],
    ['a host that ends in a dash', 'host-.io/a'],
    ['a port that is no number', 'host:port/a'],
    ['an address without brackets', '::1/x'],
    ['a space', 'my app'],
    ['a line break', 'app\nother'],
    ['a letter outside ASCII', 'größe'],
    ['an expression', '{{branch}}'],
  ])('is not %s', (_, text) => {
    expect(parseRepository(text)).toBeUndefined();
  });
});

describe('a tagged reference', () => {
  it.each<[string, string, string, string]>([
    ['a port and no tag', 'host:5000/a', 'host:5000/a', 'latest'],
    ['a port and a tag', 'host:5000/a:tag', 'host:5000/a', 'tag'],
    ['an address in brackets and no tag', '[::1]:5000/x', '[::1]:5000/x', 'latest'],
    ['an address in brackets and a tag', '[::1]:5000/x:1', '[::1]:5000/x', '1'],
    ['what looks like a host and a port is a name and a tag', 'host:5000', 'host', '5000'],
    ['a tag keeps its capitals, a name does not', 'Me/App:V1', 'me/app', 'V1'],
    ['128 characters', `app:${long(128)}`, 'app', long(128)],
    ['an underscore first', 'app:_1', 'app', '_1'],
  ])('with %s', (_, text, name, tag) => {
    const reference = parseTaggedReference(text);
    expect([reference?.repository.name, reference?.tag]).toEqual([name, tag]);
    expect(parseTaggedReference(formatTagged(reference as never))).toEqual(reference);
  });

  it.each([
    ['129 characters', `app:${long(129)}`],
    ['an empty tag', 'app:'],
    ['a tag alone', ':tag'],
    ['a dot first', 'app:.1'],
    ['a dash first', 'app:-abc1234'],
    ['two tags', 'app:a:b'],
    ['a digest', `app@${DIGEST}`],
    ['a tag and a digest', `app:1@${DIGEST}`],
    ['a slash in the tag', 'app:feature/x'],
    ['a line break in the tag', 'app:a\nb'],
    ['a plus in the tag', 'app:1.0+1'],
  ])('is not one with %s', (_, text) => {
    expect(parseTaggedReference(text)).toBeUndefined();
  });
});

describe('a pinned reference', () => {
  it('is made of name and digest', () => {
    const pinned = formatPinned(parseRepository('Localhost:5000/App') as Repository, DIGEST);
    expect(pinned).toBe(`localhost:5000/app@${DIGEST}`);
  });
});
