import { describe, expect, it } from '@jest/globals';
import { parseTarget, repositoryAt, type Target } from '../../src/mirror/target.ts';
import { repository } from './place.ts';

const FROM = repository('ghcr.io/octo/tools/app');

/** Where an image goes, as `name[:tag]`; the problem when the line is none. */
function goesTo(line: string, from = FROM): string {
  const target = parseTarget(line);
  if ('problem' in target) return target.problem;
  const name = repositoryAt(target, from)?.name ?? 'nowhere';
  return `${name}${target.tag === undefined ? '' : `:${target.tag}`}${target.required ? '' : ' (optional)'}`;
}

describe('a target (requirement 71: primary registry and regional mirrors)', () => {
  it.each([
    ['quay.io', 'quay.io/octo/tools/app'],
    ['localhost:5000', 'localhost:5000/octo/tools/app'],
    ['localhost', 'localhost/octo/tools/app'],
    ['docker.io', 'docker.io/octo/tools/app'],
    ['quay.io/me/', 'quay.io/me/app'],
    ['Quay.IO/Me/', 'quay.io/me/app'],
    ['quay.io/me/app', 'quay.io/me/app'],
    ['quay.io/me/other:stable', 'quay.io/me/other:stable'],
    ['localhost:5000/me/app:1', 'localhost:5000/me/app:1'],
    ['me/app', 'me/app'],
    ['me/', 'me/app'],
    ['registry:5000', 'registry:5000/octo/tools/app'],
    ['app:stable', 'app:stable'],
    ['quay.io,required=false', 'quay.io/octo/tools/app (optional)'],
    ['quay.io/me/app:1, required=false', 'quay.io/me/app:1 (optional)'],
    ['name=quay.io/me/,required=true', 'quay.io/me/app'],
  ])('%s', (line, expected) => {
    expect(goesTo(line)).toBe(expected);
  });

  it('of Docker Hub keeps the path that Docker Hub has', () => {
    expect(goesTo('quay.io', repository('alpine'))).toBe('quay.io/library/alpine');
    expect(goesTo('quay.io/me/', repository('alpine'))).toBe('quay.io/me/alpine');
  });

  it.each([
    ['quay.io/me/app@sha256:1', '"quay.io/me/app@sha256:1" is no place for images'],
    [`quay.io/me/app@sha256:${'0'.repeat(64)}`, expect.stringContaining('is no place for images')],
    ['https://quay.io', expect.stringContaining('is no place for images')],
    ['quay.io/me//', expect.stringContaining('is no place for images')],
    ['a,b', '"a,b" is no place for images'],
    ['quay.io,require=false', 'has the unknown attribute "require" in "quay.io,require=false"; allowed is required'],
    ['quay.io,required=maybe', 'must say required=true or required=false, not "quay.io,required=maybe"'],
    [',required=false', '",required=false" is no place for images'],
  ])('is none: %s', (line, expected) => {
    expect(goesTo(line)).toEqual(expected);
  });

  it('is nowhere when the name would be too long', () => {
    const long = repository(`ghcr.io/${'a'.repeat(245)}`);
    const target = parseTarget(`registry.example.com`) as Target;
    expect(repositoryAt(target, long)).toBeUndefined();
  });
});
