/** Which cache mounts a Dockerfile has, by the names that BuildKit keeps them under. */
import { describe, expect, it } from '@jest/globals';
import { findMounts, type MountsQuestion } from '../../src/cache/mounts.ts';

function find(text: string, question: Partial<MountsQuestion> = {}) {
  return findMounts({ text, target: '', buildArgs: new Map(), platforms: [], native: 'linux/amd64', ...question });
}

const ids = (text: string, question: Partial<MountsQuestion> = {}) => find(text, question).mounts.map(({ id }) => id);
const mount = (fields: string) => `--mount=type=cache,${fields}`;

describe('the name of a cache mount', () => {
  it.each<[string, string, string[]]>([
    ['is its target', `RUN ${mount('target=/root/.cache')} make`, ['/root/.cache']],
    ['is its target by any name', `RUN ${mount('dst=/a')} ${mount('destination=/b')} x`, ['/a', '/b']],
    ['is its target without what means nothing', `RUN ${mount('target=/a//b/../c/')} x`, ['/a/c']],
    ['is a relative target as it is', `RUN ${mount('target=a/b/')} x`, ['a/b']],
    ['is its id', `RUN ${mount('target=/a,id=mine')} x`, ['mine']],
    ['is its id in any case', `run --MOUNT=none --mount=TYPE=Cache,ID=mine,target=/a x`, ['mine']],
    ['is there once', `RUN ${mount('target=/a')} x\nRUN ${mount('target=/a')} y`, ['/a']],
    ['may stand in quotes', `RUN --mount="type=cache,target=/with space" x`, ['/with space']],
    ['may have its kind last', `RUN --mount=target=/a,type=cache x`, ['/a']],
    [
      'is not that of another mount',
      'RUN --mount=type=bind,target=/a --mount=type=secret,id=s --mount=target=/b x',
      [],
    ],
    ['is not in the command', `RUN echo ${mount('target=/a')}`, []],
    ['may stand behind other flags', `RUN --network=none ${mount('target=/a')} -- x`, ['/a']],
    ['may stand before a list', `RUN ${mount('target=/a')} ["make", "all"]`, ['/a']],
  ])('%s', (_, line, expected) => {
    expect(ids(`FROM alpine\n${line}\n`)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['an ARG', `ARG X=a\nRUN ${mount('id=$X-b,target=/t')} y`, ['a-b']],
    ['an ARG of several', `ARG W=1 X="a b" Y\nRUN ${mount('id=${X}${Y},target=/t')} y`, ['a b']],
    ['ENV', `ENV X=a\nENV Y=$X/b\nRUN ${mount('target=$Y')} y`, ['a/b']],
    ['the old ENV', `ENV X a b\nRUN ${mount('target=/$X')} y`, ['/a b']],
    ['ENV more than ARG', `ARG X=a\nENV X=b\nARG X=c\nRUN ${mount('id=$X')} y`, ['b']],
    ['what is set until then', `ARG X=a\nRUN ${mount('id=$X')} y\nARG X=b\nRUN ${mount('id=$X')} y`, ['a', 'b']],
    ['a word for nothing', `ARG X\nRUN ${mount('id=${X:-a}${X-b}${X:+c}')} y`, ['ab']],
    ['a word for something', `ARG X=x\nRUN ${mount('id=${X:-a}${X:+c}')} y`, ['xc']],
    ['the platform that is built', `ARG TARGETARCH TARGETPLATFORM\nRUN ${mount('id=$TARGETARCH')} y`, ['amd64']],
  ])('has the variables of %s', (_, lines, expected) => {
    expect(ids(`FROM alpine\n${lines}\n`)).toEqual(expected);
  });

  it('has build arguments and those before the first stage where the stage declares them', () => {
    const text = `ARG V=1\nARG W=2\nFROM a:$V AS base\nARG X=x\nFROM base\nARG V W\nRUN ${mount('id=$V-$W-$X')} y`;
    expect(ids(text)).toEqual(['1-2-x']);
    expect(
      ids(text, {
        buildArgs: new Map([
          ['V', '$7'],
          ['X', 'given'],
        ]),
      }),
    ).toEqual(['$7-2-given']);
  });

  it('is one for each platform that it names', () => {
    const text = `FROM alpine\nARG TARGETPLATFORM\nRUN ${mount('id=$TARGETPLATFORM')} ${mount('target=/a')} y`;
    expect(ids(text, { platforms: ['linux/amd64', 'linux/arm/v7'] })).toEqual(['linux/amd64', '/a', 'linux/arm/v7']);
  });
});

describe('a cache mount that cannot be kept', () => {
  it.each<[string, string, string]>([
    ['named by the image', `RUN ${mount('target=$HOME/.cache')} x`, 'only the image knows; give it an id'],
    ['named in a form that is not known', `ARG X=a\nRUN ${mount('id=${X%a}')} x`, 'only the image knows'],
    ['that starts with a content', `RUN ${mount('target=/a,from=base')} x`, 'the content of base'],
    ['of nobody', `RUN ${mount('target=/a,uid=me')} x`, 'owner or mode cannot be told'],
  ])('%s is left out with the reason', (_, line, said) => {
    const found = find(`FROM alpine\n${line}\nRUN ${mount('target=/good')} x\n`);
    expect(found.leftOut).toEqual([expect.stringContaining(said)]);
    expect(found.mounts.map(({ id }) => id)).toEqual(['/good']);
  });
});

describe('a cache mount', () => {
  it.each<[string, object]>([
    ['target=/a', { sharing: 'shared', owner: undefined }],
    ['target=/a,sharing=Locked', { sharing: 'locked' }],
    ['target=/a,uid=1000', { owner: { uid: 1000, gid: 0, mode: '0755' } }],
    ['target=/a,mode=700', { owner: { uid: 0, gid: 0, mode: '0700' } }],
    ['target=/a,uid=1,gid=2,mode=0775', { owner: { uid: 1, gid: 2, mode: '0775' } }],
  ])('with %s', (fields, expected) => {
    expect(find(`FROM alpine\nRUN ${mount(fields)} x`).mounts).toEqual([expect.objectContaining(expected)]);
  });

  it('of two owners is two', () => {
    const text = `FROM alpine\nRUN ${mount('target=/a')} x\nRUN ${mount('target=/a,uid=5')} x`;
    expect(find(text).mounts.map(({ owner }) => owner?.uid)).toEqual([undefined, 5]);
  });
});

describe('a Dockerfile', () => {
  it.each<[string, string, string[]]>([
    ['with lines that go on', `RUN --mount=type=cache,\\\n# a comment\n\ntarget=/a \\\n  make`, ['/a']],
    ['with texts in it', `RUN <<EOF\nRUN ${mount('target=/text')} x\nEOF\nRUN ${mount('target=/a')} x`, ['/a']],
    [
      'with several texts at once',
      `COPY <<"A" <<-B /\nRUN ${mount('target=/1')} x\nA\nRUN ${mount('target=/2')} x\n\tB\nRUN ${mount('target=/a')} x`,
      ['/a'],
    ],
    ['with what looks like a text', `RUN cat <<<word && echo "a<<EOF"\nRUN ${mount('target=/a')} x`, ['/a']],
    ['with a comment', `# RUN ${mount('target=/1')} x \\\nRUN ${mount('target=/a')} x`, ['/a']],
    ['with a command that is continued', `CMD a \\\nRUN ${mount('target=/a')} x`, []],
    ['with a backslash that is meant', `RUN echo a\\\\\nRUN ${mount('target=/a')} x`, ['/a']],
    ['of Windows lines', `RUN --mount=type=cache,target=/a \\\r\n x\r\n`, ['/a']],
  ])('%s', (_, lines, expected) => {
    expect(ids(`FROM alpine\n${lines}\n`)).toEqual(expected);
  });

  it('may have another escape, a syntax and a mark of its encoding', () => {
    const text = `\ufeff# syntax=docker/dockerfile:1\n# escape=\`\nFROM a\nRUN --mount=type=cache,\`\ntarget=/a x`;
    expect(find(text)).toMatchObject({ syntax: 'docker/dockerfile:1', mounts: [{ id: '/a' }] });
  });

  it('has no syntax that a comment only speaks of', () => {
    expect(find('# hello\n# syntax=x\nFROM a\n').syntax).toBe('');
  });
});

describe('the stages of a Dockerfile', () => {
  const stage = (name: string, from = 'alpine', more = '') =>
    `FROM ${from} AS ${name}\n${more}RUN ${mount(`id=${name}`)} x\n`;
  const text = [
    stage('one'),
    stage('two'),
    stage('three', 'ONE'),
    stage('four', 'alpine', 'COPY --from=1 /a /\n'),
    stage('five', 'alpine', 'RUN --mount=type=bind,from=three,target=/x true\n'),
    stage('six'),
  ].join('');

  it.each<[string, string[]]>([
    ['', ['six']],
    ['one', ['one']],
    ['Three', ['one', 'three']],
    ['four', ['two', 'four']],
    ['five', ['one', 'three', 'five']],
    ['1', ['two']],
    ['seven', []],
  ])('that %j comes to have the mounts %j', (target, expected) => {
    expect(ids(text, { target })).toEqual(expected);
  });

  it.each<[string, object | undefined]>([
    [`FROM alpine:3\nRUN ${mount('id=a')} x`, { image: 'alpine:3', platform: '' }],
    [`ARG V=3\nFROM alpine:\${V} AS b\nFROM b\nRUN ${mount('id=a')} x`, { image: 'alpine:3', platform: '' }],
    [`FROM --platform=$BUILDPLATFORM go\nRUN ${mount('id=a')} x`, { image: 'go', platform: '$BUILDPLATFORM' }],
    [`ARG P=linux/arm64\nFROM --platform=$P go\nRUN ${mount('id=a')} x`, { image: 'go', platform: 'linux/arm64' }],
    [`FROM scratch\nADD root.tar /\nRUN ${mount('id=a')} x`, undefined],
    [`FROM $NOBODY\nRUN ${mount('id=a')} x`, undefined],
    ['FROM alpine\nRUN x', undefined],
  ])('%j has its mounts in %j', (dockerfile, base) => {
    expect(find(dockerfile).base).toEqual(base);
  });
});
