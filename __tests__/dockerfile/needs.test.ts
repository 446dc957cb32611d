/** What a Dockerfile takes from outside: what BuildKit pulls for it, and what nobody can know beforehand. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type DockerfileNeeds, type NeedsQuestion, needsOf } from '../../src/dockerfile/needs.ts';

const AMD64 = 'linux/amd64';

interface Asked extends Partial<Omit<NeedsQuestion, 'buildArgs'>> {
  readonly args?: Readonly<Record<string, string | undefined>>;
}

function needs(text: string, { args = {}, ...question }: Asked = {}): DockerfileNeeds {
  const buildArgs = new Map(Object.entries(args));
  return needsOf(text, { target: '', platforms: [], native: AMD64, buildArgs, contexts: [], ...question });
}

/** In the short form, with the platform where it is another one than the machine's. */
const imagesOf = (text: string, question?: Asked) =>
  needs(text, question).images.map(({ reference, platform }) => {
    const short = reference.replace(/^docker\.io\/(library\/)?/, '');
    return platform === AMD64 ? short : `${short} ${platform}`;
  });
const reasons = (text: string, question?: Asked) =>
  needs(text, question).undeclared.map(({ kind, line, why }) => `${kind} ${line}: ${why}`);

const SHA = 'a'.repeat(40);
const DIGEST = `sha256:${'b'.repeat(64)}`;

describe('the images of a Dockerfile', () => {
  it.each<[string, string, string[], Asked?]>([
    ['a base', 'FROM alpine', ['alpine:latest']],
    ['a base with a tag', 'FROM alpine:3.22', ['alpine:3.22']],
    ['a base of a user', 'FROM me/app', ['me/app:latest']],
    ['a base elsewhere', 'FROM ghcr.io/me/app:1', ['ghcr.io/me/app:1']],
    ['a base at a port', 'FROM localhost:5000/app', ['localhost:5000/app:latest']],
    ['a base in full', 'FROM docker.io/library/alpine:latest', ['alpine:latest']],
    ['a base that is pinned', `FROM alpine@${DIGEST}`, [`alpine@${DIGEST}`]],
    ['a base with both', `FROM alpine:3@${DIGEST}`, [`alpine:3@${DIGEST}`]],
    ['a base in small letters', 'from alpine as x', ['alpine:latest']],
    ['a base in quotes', 'FROM "alpine:3"', ['alpine:3']],
    ['nothing at all', 'FROM scratch\nCOPY . /', []],
    ['a base that is used twice', 'FROM alpine AS a\nFROM alpine\nCOPY --from=a / /', ['alpine:latest']],
    ['a stage that is not built', 'FROM busybox AS a\nFROM alpine', ['alpine:latest']],
    ['the stage of the target', 'FROM busybox AS a\nFROM alpine', ['busybox:latest'], { target: 'A' }],
    ['a stage made from another', 'FROM busybox AS a\nFROM a', ['busybox:latest']],
    [
      'a stage that is copied from',
      'FROM busybox AS a\nFROM alpine\nCOPY --from=a /x /',
      ['busybox:latest', 'alpine:latest'],
    ],
    ['a stage by its number', 'FROM busybox\nFROM alpine\nCOPY --from=0 /x /', ['busybox:latest', 'alpine:latest']],
    [
      'a stage that is mounted',
      'FROM busybox AS a\nFROM alpine\nRUN --mount=from=a,target=/x y',
      ['busybox:latest', 'alpine:latest'],
    ],
    [
      'a stage that is mounted in capitals',
      'FROM busybox AS a\nFROM alpine\nRUN --mount=FROM=a,target=/x y',
      ['busybox:latest', 'alpine:latest'],
    ],
    ['a name that comes later', 'FROM a\nFROM busybox AS a', ['busybox:latest']],
    ['an image that is copied from', 'FROM scratch\nCOPY --from=busybox:1 /x /', ['busybox:1']],
    ['an image by its digest', `FROM scratch\nCOPY --link --from=busybox@${DIGEST} /x /`, [`busybox@${DIGEST}`]],
    ['an image that is mounted', 'FROM scratch\nRUN --mount=type=bind,from=busybox,target=/x y', ['busybox:latest']],
    [
      'an image that begins a cache',
      'FROM scratch\nRUN --mount=type=cache,from=busybox,target=/x y',
      ['busybox:latest'],
    ],
    ['no image of a tmpfs', 'FROM scratch\nRUN --mount=type=tmpfs,from=busybox,target=/x y', []],
    ['no scratch that is copied from', 'FROM scratch\nCOPY --from=scratch /x /', []],
    [
      'what a trigger of a stage does',
      'FROM alpine AS a\nONBUILD COPY --from=busybox /x /\nFROM a',
      ['alpine:latest', 'busybox:latest'],
    ],
    ['no trigger for others', 'FROM alpine\nONBUILD COPY --from=busybox /x /', ['alpine:latest']],
    ['a line that goes on', 'FROM \\\n# why\n  alpine:3 \\\n  AS x', ['alpine:3']],
    ['no text in it', 'FROM alpine\nRUN <<EOF\nFROM busybox\nEOF', ['alpine:latest']],
    ['no text of a trigger', 'FROM alpine\nONBUILD RUN <<EOF\nFROM busybox\nEOF', ['alpine:latest']],
    ['what follows no text', 'FROM busybox AS a\nRUN echo "a <<EOF b"\nFROM alpine', ['alpine:latest']],
    ['what follows a text without an end', 'FROM busybox AS a\nRUN cat <<EOF\nFROM alpine', ['alpine:latest']],
    ['what follows a list', 'FROM busybox AS a\nRUN ["cat", "<<EOF"]\nFROM alpine\nRUN x\nEOF', ['alpine:latest']],
    ['another escape', '# escape=`\nFROM `\nalpine', ['alpine:latest']],
    ['a line for a shell', '#!/usr/bin/env x\n# escape=`\nFROM `\nalpine', ['alpine:latest']],
  ])('are those of %s', (_, text, expected, question = {}) => {
    expect(imagesOf(text, question)).toEqual(expected);
    expect(reasons(text, question)).toEqual([]);
  });

  it.each<[string, string, string[], Asked?]>([
    ['a default', 'ARG V=3\nFROM alpine:$V', ['alpine:3']],
    ['an argument', 'ARG V=3\nFROM alpine:${V}', ['alpine:4'], { args: { V: '4' } }],
    ['an empty argument', 'ARG V=3\nFROM alpine:${V:-5}', ['alpine:5'], { args: { V: '' } }],
    ['no argument that is not declared', 'FROM alpine:${V:-3}', ['alpine:3'], { args: { V: '4' } }],
    ['a word for nothing', 'FROM ${REGISTRY:-localhost:5000}/alpine', ['localhost:5000/alpine:latest']],
    ['a word for something', 'ARG V=3\nFROM alpine:3${V:+.22}', ['alpine:3.22']],
    ['a word with a variable', 'ARG V=3\nARG BASE\nFROM ${BASE:-alpine:${V}}', ['alpine:3']],
    ['a word that is not used', 'ARG BASE=alpine\nFROM ${BASE:-$TARGETSTAGE}', ['alpine:latest']],
    ['one of another', 'ARG A=al\nARG B=${A}pine\nFROM $B', ['alpine:latest']],
    ['a stage', 'ARG S=one\nFROM busybox AS one\nFROM alpine AS two\nFROM $S', ['busybox:latest']],
    [
      'a stage for the processor',
      'FROM busybox AS x-amd64\nFROM alpine AS x-arm64\nFROM x-$TARGETARCH',
      ['busybox:latest', 'alpine:latest'],
      { platforms: [AMD64, 'linux/arm64'] },
    ],
    [
      'a tag for the processor',
      'FROM app:$TARGETARCH$TARGETVARIANT',
      ['app:armv7 linux/arm/v7'],
      { platforms: ['linux/arm/v7'] },
    ],
    ['no variant', 'FROM app:${TARGETVARIANT-none}', ['app:none']],
    ['one that BuildKit sets, given', 'FROM app:$TARGETARCH', ['app:x'], { args: { TARGETARCH: 'x' } }],
    ['none of a stage', 'ARG V=1\nFROM busybox AS a\nARG V=2\nFROM alpine:$V', ['alpine:1']],
  ])('have %s', (_, text, expected, question = {}) => {
    const images = imagesOf(text, question).map((image) => image.replace(' linux/arm64', ''));
    expect(images).toEqual(expected);
    expect(reasons(text, question)).toEqual([]);
  });

  const both = [AMD64, 'linux/arm64'];
  it.each<[string, string, string[], Asked?]>([
    ['each that is built', 'FROM alpine', ['alpine:latest', 'alpine:latest linux/arm64'], { platforms: both }],
    ['the builder', 'FROM --platform=$BUILDPLATFORM alpine', ['alpine:latest'], { platforms: both }],
    ['the builder, in braces', 'FROM --platform=${BUILDPLATFORM} alpine', ['alpine:latest'], { platforms: both }],
    [
      'a builder that is not known',
      'FROM --platform=$BUILDPLATFORM alpine',
      ['alpine:latest '],
      { platforms: both, native: '' },
    ],
    ['a name', 'FROM --platform=linux/arm64/v8 alpine', ['alpine:latest linux/arm64']],
    ['an argument', 'ARG P=linux/s390x\nFROM --platform=$P alpine', ['alpine:latest linux/s390x']],
    [
      'the build, and not of the stage',
      'FROM --platform=linux/arm64 alpine\nCOPY --from=busybox / /',
      ['alpine:latest linux/arm64', 'busybox:latest'],
    ],
    ['nobody knows', 'FROM alpine', ['alpine:latest '], { native: '' }],
  ])('are for the platform of %s', (_, text, expected, question = {}) => {
    expect(imagesOf(text, question)).toEqual(expected);
    expect(reasons(text, question)).toEqual([]);
  });

  it('have the line and the use of each', () => {
    const text = '# syntax=docker/dockerfile:1\nFROM a\n\nCOPY --from=b /x /\nRUN --mount=from=c,target=/c \\\n  y';
    expect(needs(text).images.map(({ use, line }) => `${use} ${line}`)).toEqual([
      'frontend 1',
      'base 2',
      'copy 4',
      'mount 5',
    ]);
  });
});

describe('the frontend', () => {
  it.each<[string, string, string[], Asked?]>([
    ['a directive', '# syntax=docker/dockerfile:1.7\nFROM scratch', ['docker/dockerfile:1.7']],
    ['a directive with words', '# Syntax = docker/dockerfile:1 --x\nFROM scratch', ['docker/dockerfile:1']],
    ['a directive behind a shell', '#!/bin/x\n# syntax=docker/dockerfile:1\nFROM scratch', ['docker/dockerfile:1']],
    ['a mirror', '# syntax=mirror.io/hub/docker/dockerfile:1\nFROM scratch', ['mirror.io/hub/docker/dockerfile:1']],
    ['the upstream', '# syntax=docker/dockerfile-upstream:master\nFROM scratch', ['docker/dockerfile-upstream:master']],
    [
      'an argument',
      '# syntax=docker/dockerfile:1\nFROM scratch',
      ['docker/dockerfile:2'],
      { args: { BUILDKIT_SYNTAX: 'docker/dockerfile:2' } },
    ],
    ['no comment', '# hello\n# syntax=docker/dockerfile:1\nFROM scratch', []],
  ])('is an image by %s', (_, text, expected, question = {}) => {
    expect(imagesOf(text, question)).toEqual(expected);
    expect(reasons(text, question)).toEqual([]);
  });

  it.each<[string, string, Asked?]>([
    ['of somebody else', '# syntax=me/frontend\nFROM scratch'],
    ['of a name that only looks so', '# syntax=me/xdocker/dockerfile\nFROM scratch'],
    ['that is no image', '# syntax=NO\nFROM scratch'],
    ['in another comment', '// syntax=me/frontend\nFROM scratch'],
    ['in JSON', '{"syntax": "me/frontend"}'],
    ['of an argument', 'FROM scratch', { args: { BUILDKIT_SYNTAX: 'me/frontend' } }],
    ['of an empty argument', 'FROM scratch', { args: { BUILDKIT_SYNTAX: '' } }],
  ])('%s is not known', (_, text, question = {}) => {
    expect(reasons(text, question)).toContainEqual(expect.stringMatching(/^unknown [01]: the frontend is for/));
  });
});

describe('a named context', () => {
  it.each<[string, string, string, string[], string[]]>([
    ['a base', 'alpine', 'FROM alpine', ['alpine'], []],
    ['a base by any of its names', 'docker.io/library/alpine:latest', 'FROM alpine', ['alpine'], []],
    ['a base with its tag', 'alpine:3', 'FROM alpine:3', ['alpine:3'], []],
    ['no other tag', 'alpine:3', 'FROM alpine:4', [], ['alpine:4']],
    ['what is copied', 'files', 'FROM alpine\nCOPY --from=files / /', ['files'], ['alpine:latest']],
    ['what is mounted', 'files', 'FROM scratch\nRUN --mount=from=files,target=/x y', ['files'], []],
    [
      'a stage',
      'build',
      'FROM golang AS build\nCOPY --from=busybox / /\nFROM scratch\nCOPY --from=build / /',
      ['build'],
      [],
    ],
    ['the stage of others', 'build', 'FROM golang AS build\nFROM build', ['build'], []],
    ['nothing that is not used', 'files', 'FROM alpine', [], ['alpine:latest']],
    ['no context of the build', 'context', 'FROM scratch\nCOPY --from=context / /', [], ['context:latest']],
    ['nothing in place of a stage', 'alpine', 'FROM busybox AS alpine\nFROM alpine', ['alpine'], []],
  ])('takes the place of %s', (_, name, text, contexts, images) => {
    const found = needs(text, { contexts: [name] });
    expect(found.contexts).toEqual(contexts);
    expect(imagesOf(text, { contexts: [name] })).toEqual(images);
    expect(found.undeclared).toEqual([]);
  });
});

describe('what is not declared', () => {
  const add = (rest: string) => `FROM scratch\n${rest}`;
  it.each<[string, string, string]>([
    [
      'an address',
      'ADD https://example.com/a.tar /',
      'url 2: ADD fetches "https://example.com/a.tar" without --checksum',
    ],
    [
      'an address without its secrets',
      'ADD https://me:key@example.com/a?key=1 /',
      'url 2: ADD fetches "https://example.com/a" without --checksum',
    ],
    ['an address among files', 'ADD a b http://example.com/a /x/', 'url 2: ADD fetches "http://example.com/a"'],
    ['an address in a list', 'ADD ["https://example.com/a b", "/x"]', 'url 2: ADD fetches "https://example.com/a b"'],
    ['an address in quotes', 'ADD "https://example.com/a" /', 'url 2: ADD fetches "https://example.com/a"'],
    ['an address of a variable', 'ARG U=https://example.com\nADD $U/a /', 'url 3: ADD fetches "https://example.com/a"'],
    ['an address with a short checksum', 'ADD --checksum=sha256:abc https://example.com/a /', 'url 2: '],
    ['an address with a checksum of the image', 'ADD --checksum=$SUM https://example.com/a /', 'url 2: '],
    ['an address with a commit of nothing', `ADD https://example.com/a#${SHA} /`, 'url 2: '],
    [
      'a repository',
      'ADD https://github.com/me/app.git /',
      'git 2: ADD fetches "https://github.com/me/app.git" without a whole commit',
    ],
    ['a repository by SSH', 'ADD git@github.com:me/app.git /', 'git 2: ADD fetches "ssh://github.com/me/app.git"'],
    ['a repository by scheme', 'ADD git://example.com/app#main /', 'git 2: ADD fetches "git://example.com/app"'],
    ['a branch', 'ADD https://github.com/me/app.git#main:src /', 'git 2: '],
    ['a short commit', 'ADD https://github.com/me/app.git#abcdef1 /', 'git 2: '],
    ['a repository by its flag', 'ADD --keep-git-dir=true https://example.com/app /', 'git 2: '],
    ['a tag with the look of a commit', `ADD https://github.com/me/app.git?tag=${SHA} /`, 'git 2: '],
    ['a short checksum of a repository', 'ADD https://github.com/me/app.git?ref=main&checksum=abcdef1 /', 'git 2: '],
    [
      'what only the image knows',
      'ADD $SOURCE /',
      'unknown 2: ADD takes "$SOURCE", which may be an address: only the image knows',
    ],
    ['an SSH agent', 'RUN --mount=type=ssh x', 'ssh 2: RUN is given an SSH agent'],
    [
      'a mount of an unknown kind',
      'RUN --mount=type=$KIND,target=/x y',
      'unknown 2: the mount "type=$KIND,target=/x" cannot be told',
    ],
    ['a mount with quotes in it', 'RUN --mount=type=bind,\\"from=a\\",target=/x y', 'unknown 2: the mount '],
    [
      'a number that is mounted',
      'RUN --mount=from=0,target=/x y\nFROM scratch\nRUN --mount=from=0,target=/x y',
      'unknown ',
    ],
    ['a variable that is copied from', 'COPY --from=$X / /', 'unknown 2: --from=$X cannot be told'],
    ['a value without its sign', 'COPY --from busybox / /', 'unknown 2: the value of --from of COPY cannot be told'],
  ])('is %s', (_, line, expected) => {
    // A number is the name of an image in a mount, and no image may be called so by mistake.
    const found = line.includes('from=0') ? [`unknown ${imagesOf(add(line)).join()}`] : reasons(add(line));
    expect(found).toEqual([expect.stringContaining(expected)]);
  });

  it.each<[string, string]>([
    ['only the image knows', 'FROM alpine\nFROM $TARGETSTAGE'],
    ['in a form that is not understood', 'ARG V=3.2\nFROM alpine:${V%.*}'],
    ['without an end', 'ARG V=3\nFROM ${V'],
    ['in a quote without an end', 'FROM "alpine'],
    ['of no builder', 'ARG V=$BUILDARCH\nFROM alpine:$V'],
  ])('is a base with a variable %s', (_, text) => {
    expect(reasons(text, { native: '' })).toEqual([
      expect.stringContaining('FROM has a variable whose value cannot be told'),
    ]);
  });

  it.each<[string, string, string]>([
    ['FROM Not_An_Image:', '', 'unknown 1: "Not_An_Image:" is the name of no image'],
    ['FROM $EMPTY', '', 'unknown 1: "" is the name of no image'],
    ['FROM alpine with words', '', 'unknown 1: "" is the name of no image'],
    ['FROM --platform=$NOBODY alpine', '', 'unknown 1: FROM --platform=$NOBODY cannot be told'],
    ['FROM alpine', 'gone', 'unknown 0: there is no stage "gone"'],
    ['RUN x', '', 'unknown 0: there is no stage'],
  ])('is %j with the target %j', (text, target, expected) => {
    expect(reasons(text, { target })).toEqual([expected]);
  });

  it('is only what is built', () => {
    const text = 'FROM $TARGETSTAGE AS a\nADD https://example.com/a /\nRUN --mount=type=ssh x\nFROM alpine';
    expect(reasons(text)).toEqual([]);
    expect(reasons(text, { target: 'a' })).toHaveLength(3);
  });

  it('is what a trigger does, at its line', () => {
    expect(reasons('FROM scratch AS a\nONBUILD ADD https://example.com/a /\nFROM a')).toEqual([
      expect.stringMatching(/^url 2: /),
    ]);
  });

  it('is each once for all platforms', () => {
    const text = 'FROM alpine\nADD https://example.com/a /\nADD https://example.com/$TARGETARCH /';
    expect(needs(text, { platforms: [AMD64, 'linux/arm64'] }).undeclared).toHaveLength(2);
  });
});

describe('what is the same tomorrow', () => {
  it.each<[string]>([
    ['ADD a.tar b/ /x/'],
    ['ADD github.com/me/app /'],
    [`ADD --checksum=${DIGEST} https://example.com/a /`],
    [`ARG SUM=${DIGEST}\nADD --checksum=$SUM https://example.com/a /`],
    [`ADD https://github.com/me/app.git#${SHA} /`],
    [`ADD https://github.com/me/app.git#${SHA}:src /`],
    [`ADD git@github.com:me/app.git#${SHA} /`],
    [`ADD https://github.com/me/app.git?ref=${SHA}&subdir=src /`],
    [`ADD https://github.com/me/app.git?branch=main&commit=${SHA} /`],
    [`ADD https://github.com/me/app.git##ref=main,commit=${SHA} /`],
    [`ADD --checksum=${SHA} https://github.com/me/app.git#main /`],
    ['ADD dist/$NAME /'],
    ['ADD ./$NAME ${HOME}/'],
    ['ADD <<EOF /x\nhttps://example.com\nEOF'],
    ['COPY https /'],
    ['RUN curl https://example.com'],
  ])('is what %j takes', (line) => {
    expect(reasons(`FROM scratch\n${line}`)).toEqual([]);
  });
});

describe('what a Dockerfile mounts and declares', () => {
  it('are secrets by their ids', () => {
    const mounts = [
      'type=secret,id=one',
      'type=secret,target=/run/two.txt',
      'type=secret,id=three,env=THREE',
      'type=secret,source=four,target=/x',
      'type=secret,id=$X',
      'type=secret,id=$IMAGE',
      'type=secret,id=one',
    ].map((mount) => `--mount=${mount}`);
    expect(needs(`FROM alpine\nARG X=five\nRUN ${mounts.join(' ')} x`).secrets).toEqual([
      'one',
      'two.txt',
      'three',
      'four',
      'five',
    ]);
  });

  it('are agents and caches by their names', () => {
    const text =
      'FROM alpine\nRUN --mount=type=ssh --mount=type=ssh,id=a --mount=type=cache,target=/c --mount=type=cache,id=d,target=/d x';
    expect(needs(text)).toMatchObject({ ssh: ['default', 'a'], cacheMounts: ['/c', 'd'] });
  });

  it('are runs with a network', () => {
    const text =
      'FROM alpine\nRUN a\nRUN --network=none b\nRUN --network=host c\nFROM busybox\nRUN d\nCOPY --from=0 / /';
    expect(needs(text).networkRuns).toEqual([2, 4, 6]);
  });

  it('are arguments of all stages that are built', () => {
    const text = 'ARG A=1 B\nFROM alpine AS x\nARG C\nFROM busybox AS y\nARG D\nFROM x\nARG HTTP_PROXY';
    expect(needs(text).args).toEqual(['A', 'B', 'C', 'HTTP_PROXY']);
  });
});

describe('any text', () => {
  const words = [
    'FROM',
    'a',
    'AS',
    '$X',
    '${X:-',
    '}',
    'ARG',
    'X=1',
    'ADD',
    'COPY',
    '--from=',
    '--mount=',
    'type=ssh',
    ',',
    '"',
    "'",
    '<<E',
    'E',
    '\\',
    '\n',
    '\n',
    '[',
    ']',
    '#',
    'ONBUILD',
    'RUN',
    '0',
    'https://x/',
    '# syntax=',
  ];
  const texts = fc.array(fc.oneof(fc.constantFrom(...words), fc.constant(' '), fc.string({ maxLength: 3 })), {
    maxLength: 40,
  });

  it('is read without a fault', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('', 'a', '0'), (parts, target) => {
        const found = needs(parts.join(''), { target, contexts: ['a'], platforms: [AMD64, 'linux/arm64'] });
        expect(found.undeclared.every(({ line, why }) => line >= 0 && why !== '')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('is read in a moment', () => {
    const start = performance.now();
    const long = 20_000;
    for (const text of [
      `FROM ${'${A:-'.repeat(long)}`,
      `FROM a\nARG "${'\\'.repeat(long)}`,
      `FROM a\nRUN ${'<<'.repeat(long)}`,
      `FROM a\nENV A="${'\\" '.repeat(long)}`,
      `# syntax=${' '.repeat(long)}x`,
      'FROM a\n'.repeat(500),
    ]) {
      expect(needs(text).undeclared.length).toBeLessThan(3);
    }
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
