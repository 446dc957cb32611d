/** Named build contexts, by what decides their content. */
import { describe, expect, it } from '@jest/globals';
import { gitContent, sortNamedContexts } from '../../src/reuse/named-contexts.ts';

const SHA = 'a'.repeat(40);
const DIGEST = `sha256:${'b'.repeat(64)}`;
const REPO = 'https://github.com/me/app.git';
const sort = (value: string) => {
  const [{ name: _, ...kind } = { name: '' }] = sortNamedContexts([`x=${value}`]);
  return kind;
};

describe('a named context', () => {
  it.each<[string, object]>([
    ['docker-image://alpine', { kind: 'image', reference: 'docker.io/library/alpine:latest' }],
    ['docker-image://alpine:3', { kind: 'image', reference: 'docker.io/library/alpine:3' }],
    [`docker-image://me/a@${DIGEST}`, { kind: 'image', reference: `docker.io/me/a@${DIGEST}` }],
    ['docker-image://scratch', { kind: 'fixed', content: 'scratch' }],
    ['docker-image://', { kind: 'undeclared', why: 'is no image: ""' }],
    [`oci-layout://out@${DIGEST}`, { kind: 'fixed', content: DIGEST }],
    [`oci-layout://out:v1@${DIGEST}`, { kind: 'fixed', content: DIGEST }],
    ['oci-layout://out', { kind: 'layout', path: 'out', tag: 'latest' }],
    ['oci-layout:///abs/out:v1', { kind: 'layout', path: '/abs/out', tag: 'v1' }],
    [`${REPO}#${SHA}`, { kind: 'fixed', content: JSON.stringify([REPO, SHA, [['ref', SHA]]]) }],
    [REPO, { kind: 'undeclared', why: `is "${REPO}" without a whole commit` }],
    [`${REPO}#main:src`, { kind: 'undeclared', why: `is "${REPO}" without a whole commit` }],
    ['github.com/me/app', { kind: 'undeclared', why: 'is "https://github.com/me/app" without a whole commit' }],
    [
      'git@github.com:me/app.git',
      { kind: 'undeclared', why: 'is "ssh://github.com/me/app.git" without a whole commit' },
    ],
    [
      'https://example.com/a.tar',
      { kind: 'undeclared', why: 'is fetched from an address that may serve something else' },
    ],
    ['target:base', { kind: 'undeclared', why: 'is of a kind that is not known: "target:base"' }],
    ['s3://bucket', { kind: 'undeclared', why: 'is of a kind that is not known: "s3://bucket"' }],
    ['.', { kind: 'folder', path: '.' }],
    ['../a=b', { kind: 'folder', path: '../a=b' }],
    ['/abs', { kind: 'folder', path: '/abs' }],
    ['C:\\files', { kind: 'folder', path: 'C:\\files' }],
  ])('%s is told apart', (value, expected) => {
    expect(sort(value)).toEqual(expected);
  });

  it('has the name that BuildKit looks for', () => {
    const names = ['alpine=.', 'docker.io/library/alpine:latest=.', 'alpine:3=.', 'ghcr.io/me/a=.', 'Files=.', '=.'];
    expect(sortNamedContexts(names).map(({ name }) => name)).toEqual([
      'alpine',
      'alpine',
      'alpine:3',
      'ghcr.io/me/a',
      'files',
      '',
    ]);
  });
});

describe('a Git context', () => {
  const content = (...asked: string[][]) => JSON.stringify([REPO, SHA, asked]);
  it.each<[string, string | undefined]>([
    [`${REPO}#${SHA}`, content(['ref', SHA])],
    [`https://me:key@github.com/me/app.git#${SHA}`, content(['ref', SHA])],
    [`${REPO}?ref=${SHA}`, content(['ref', SHA])],
    [`${REPO}#${SHA}:src`, content(['ref', SHA], ['subdir', 'src'])],
    [`${REPO}?subdir=src&ref=${SHA}`, content(['ref', SHA], ['subdir', 'src'])],
    [`${REPO}?branch=main&checksum=${SHA}`, content(['branch', 'main'], ['checksum', SHA])],
    [`${REPO}?submodules=false#${SHA}`, content(['ref', SHA], ['submodules', 'false'])],
    [REPO, undefined],
    [`${REPO}#main`, undefined],
    [`${REPO}#${SHA.slice(1)}`, undefined],
    [`${REPO}#${SHA.toUpperCase()}`, undefined],
    [`${REPO}?tag=${SHA}`, undefined],
    [`${REPO}?ref=main#${SHA}`, undefined],
    [`${REPO}?commit=${SHA}&checksum=${'b'.repeat(40)}`, undefined],
    [`${REPO}#refs/heads/${SHA}`, undefined],
    ['.', undefined],
    ['https://example.com/a.tar', undefined],
    ['https://', undefined],
  ])('%s is pinned to %j', (address, expected) => {
    expect(gitContent(address)).toBe(expected);
  });
});
