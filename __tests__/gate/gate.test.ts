import { describe, expect, it } from '@jest/globals';
import { type GateEnd, type GateTerms, gateCommand, judgeGate, whyNoGate } from '../../src/gate/gate.ts';
import type { Digest } from '../../src/image/digest.ts';

const digest: Digest = `sha256:${'a'.repeat(64)}`;
const image = `ghcr.io/me/app@${digest}`;
const gated = {
  image,
  digest,
  tags: ['ghcr.io/me/app:1.2.3', 'docker.io/me/app:latest'],
  platforms: ['linux/amd64', 'linux/arm64'],
};

describe('the command of a gate', () => {
  it.each<[string, string]>([
    ['{{image}}', image],
    ['{{ image }}', image],
    ['{{\timage\t}}', image],
    ['{{digest}}', digest],
    ['oci:{{image}}', `oci:${image}`],
    ['{{image}} and {{digest}} and {{image}}', `${image} and ${digest} and ${image}`],
    ['{{json .}}', '{{json .}}'],
    ['{{.Image}}', '{{.Image}}'],
    ['{{images}}', '{{images}}'],
    ['{{Image}}', '{{Image}}'],
    ['{{image.name}}', '{{image.name}}'],
    ['{{tags}}', '{{tags}}'],
    ['{image}', '{image}'],
    ['$IMAGE', '$IMAGE'],
    ["$(rm -rf /) `x` '", "$(rm -rf /) `x` '"],
    ['', ''],
  ])('gets the argument %j as %j', (given, expected) => {
    expect(gateCommand(['scan', given], gated).args).toEqual([expected]);
  });

  it('is the first line as it stands', () => {
    expect(gateCommand(['{{image}}', 'x'], gated)).toMatchObject({ command: '{{image}}', args: ['x'] });
    expect(gateCommand(['./scan.sh'], gated)).toMatchObject({ command: './scan.sh', args: [] });
  });

  it('takes what a replacement could mean for text', () => {
    const odd = { ...gated, image: 'a/$&$1@x' };
    expect(gateCommand(['scan', '{{image}}'], odd).args).toEqual(['a/$&$1@x']);
  });

  it('is told of the image by its environment', () => {
    expect(gateCommand(['scan'], gated).env).toEqual({
      IMAGE: image,
      DIGEST: digest,
      TAGS: 'ghcr.io/me/app:1.2.3\ndocker.io/me/app:latest',
      PLATFORMS: 'linux/amd64,linux/arm64',
    });
  });
});

const passed: GateEnd = { exitCode: 0, exitSignal: undefined, isTimedOut: false };
const terms: GateTerms = { command: 'scan', timeoutMinutes: 30, onFailure: 'keep', said: 'one\n\n two' };

describe('the verdict', () => {
  it('is good after exit code 0, and only then', () => {
    expect(judgeGate(passed, gated, terms)).toBeUndefined();
    expect(judgeGate({ ...passed, exitCode: undefined }, gated, terms)).toBeDefined();
    expect(judgeGate({ ...passed, isTimedOut: true }, gated, terms)).toBeDefined();
    expect(judgeGate({ ...passed, startError: 'spawn ENOENT' }, gated, terms)).toBeDefined();
  });

  it('says what happened, what is where, how it ended, and what to do', () => {
    const failure = judgeGate({ ...passed, exitCode: 3 }, gated, terms);
    expect(failure).toMatchObject({
      code: 'gate',
      message: [
        'The gate (scan) ended with exit code 3, so nothing was tagged.',
        `The image stays in the registry without a tag: ${image}`,
        'The end of what scan printed:',
        '  one',
        '',
        '   two',
      ].join('\n'),
      advice: 'Its whole output is in the log. To try it by hand, pull the image by its digest.',
    });
  });

  it.each<[string, Partial<GateEnd>, Partial<GateTerms>, string, string]>([
    ['a signal', { exitSignal: 'SIGSEGV' }, {}, 'The gate (scan) was ended by SIGSEGV,', 'Its whole output'],
    ['no memory', { exitSignal: 'SIGKILL' }, {}, 'The gate (scan) was ended by SIGKILL,', 'running out of memory'],
    ['no memory below a shell', { exitCode: 137 }, {}, 'ended with exit code 137,', 'running out of memory'],
    [
      'its time',
      { isTimedOut: true, exitSignal: 'SIGINT' },
      { timeoutMinutes: 0.5 },
      'The gate (scan) was stopped after 0.5 min,',
      'Raise gate-timeout-minutes',
    ],
    ['its time, and it says it went well', { isTimedOut: true, exitCode: 0 }, {}, 'stopped after 30 min,', 'Raise'],
    [
      'no beginning',
      { startError: 'spawn /w/scan ENOEXEC' },
      {},
      'The gate could not be started (scan: spawn /w/scan ENOEXEC),',
      'A script needs a first line',
    ],
    ['nothing to say', { exitCode: 1 }, { said: '' }, 'scan printed nothing.', 'Its whole output'],
    ['an image to delete', { exitCode: 1 }, { onFailure: 'delete' }, 'gate-on-failure is delete', 'is in the log.'],
  ])('of one that ended by %s', (_, end, more, message, advice) => {
    const failure = judgeGate({ ...passed, exitCode: undefined, ...end }, gated, { ...terms, ...more });
    expect(failure?.message).toContain(message);
    expect(failure?.message).toContain(image);
    expect(failure?.advice).toContain(advice);
  });
});

describe('a gate that is not run', () => {
  it.each([
    [['scan'], { isCall: false, pushes: true }, undefined],
    [[], { isCall: false, pushes: false }, undefined],
    [
      ['scan'],
      { isCall: false, pushes: false },
      'The gate is not run, because nothing is pushed that could get a tag.',
    ],
    [
      ['scan'],
      { isCall: true, pushes: false },
      'The gate is not run, because call asks about the Dockerfile and builds no image.',
    ],
  ])('says why: %j with %j', (gate, facts, expected) => {
    expect(whyNoGate(gate, facts)).toBe(expected);
  });
});
