/** Images of the main action, verified: the real bundles, a real registry, signing authorities of our own. */
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { type Answer, type HttpServer, startHttpServer } from '../fakes/http-server.ts';
import { runStep, type StepResult } from '../runner/step.ts';
import { COSIGN_ENV, makeKeyPair, signingConfig, withCosign } from './cosign.ts';
import { startFaultProxy } from './fault-proxy.ts';
import { answer, EVERYTHING } from './faults.ts';
import {
  ACTION,
  build,
  ENGINE,
  expectSuccess,
  imageName,
  type JobOptions,
  later,
  REGISTRY,
  SHA,
  TINY,
  workspaceWith,
} from './job.ts';
import { retag } from './registry-writes.ts';
import { type Authorities, startAuthorities } from './sigstore/authorities.ts';
import { rootOf } from './sigstore/trust.ts';

type States = Record<string, string>;

interface Report {
  readonly image: string;
  readonly digest: string;
  readonly verified: boolean;
  readonly checks: { readonly name: string; readonly state: string; readonly found: string }[];
}

let authorities: Authorities;
/** Trusts them, in the form of a file. */
let roots: string;
beforeAll(async () => {
  authorities = await startAuthorities();
  roots = JSON.stringify(TrustedRoot.toJSON(rootOf(authorities.trust)));
});
afterEach(() => authorities.release());
afterAll(() => authorities.close());

async function verify({ files = {}, ...options }: JobOptions) {
  const step = await runStep({
    post: true,
    ...options,
    with: { 'retry-wait-seconds': '0.05', ...options.with },
    action: join(ACTION, 'verify'),
    env: { ...ENGINE, ...options.env },
    github: {
      repository: 'Octo-Org/App',
      sha: SHA,
      workspace: workspaceWith({ 'roots.json': roots, ...files }),
      api_url: authorities.apiUrl,
      ...options.github,
    },
  });
  later(() => step.close());
  const report: Report = JSON.parse(step.outputs['report'] || '{"checks":[]}');
  return { ...step, report, states: Object.fromEntries(report.checks.map(({ name, state }) => [name, state])) };
}

const errorOf = ({ annotations }: StepResult) => annotations.find(({ level }) => level === 'error')?.message;
const foundBy = ({ report }: { report: Report }, wanted: string) =>
  report.checks.find(({ name }) => name === wanted)?.found;

/** What one builds and pushes for these tests. */
async function pushed(options: Partial<JobOptions> = {}) {
  const image = imageName();
  const workspace = workspaceWith(options.files ?? TINY);
  const step = await build({
    ...options,
    with: { images: image, tags: '1.0', push: 'true', 'result-file': 'image.json', ...options.with },
    env: { ...authorities.env, ...options.env },
    github: { api_url: authorities.apiUrl, ...options.github, workspace },
  });
  expectSuccess(step);
  return { image, workspace, digest: step.outputs['digest'] ?? '' };
}

const ATTESTED = { with: { attest: 'true', provenance: 'mode=max', platforms: 'linux/amd64,linux/arm64' } };

describe('an attested image of two platforms', () => {
  let subject: Awaited<ReturnType<typeof pushed>>;
  beforeAll(async () => {
    subject = await pushed(ATTESTED);
  });
  const asked = (inputs: Record<string, string> = {}) => ({
    image: `${subject.image}:1.0@${subject.digest}`,
    ...inputs,
  });

  it('passes every check that is asked for (requirements 100 and 151)', async () => {
    const step = await verify({
      with: asked({
        platforms: 'linux/amd64,linux/arm64/v8',
        provenance: 'true',
        attestation: 'true',
        'trusted-root': 'roots.json',
        workflow: 'image.yml@refs/heads/main',
      }),
      github: { api_url: (await gitHub()).url },
    });
    expectSuccess(step);
    expect(step.states).toEqual({
      digest: 'pass',
      tags: 'pass',
      commit: 'pass',
      platforms: 'pass',
      provenance: 'pass',
      attestation: 'pass',
      signature: 'not asked',
    });
    expect(step.outputs).toMatchObject({ verified: 'true', digest: subject.digest });
    expect(foundBy(step, 'attestation')).toContain(
      'signed by https://github.com/Octo-Org/App/.github/workflows/image.yml@refs/heads/main',
    );
    expect(step.summary).toContain('### Verified');
    expect(step.log).toContain('not asked signature');
  });

  it('is found by a tag alone, and others read its digest', async () => {
    const step = await verify({ with: { image: `${subject.image}:1.0` } });
    expectSuccess(step);
    expect(step.states).toMatchObject({ digest: 'pass', tags: 'not asked', commit: 'pass', platforms: 'not asked' });
    expect(step.outputs['digest']).toBe(subject.digest);
  });

  it('is found by the result file too', async () => {
    const step = await verify({ with: { 'result-file': 'image.json' }, github: { workspace: subject.workspace } });
    expectSuccess(step);
    expect(step.states).toMatchObject({ digest: 'pass', tags: 'pass', commit: 'pass', platforms: 'pass' });
    expect(step.states).toMatchObject({ provenance: 'not asked', attestation: 'not asked' });
  });

  it('has its attestation at GitHub and in the registry, and one of them is enough', async () => {
    await authorities.inject({ on: 'find', do: { status: 500 } });
    const step = await verify({ with: asked({ attestation: 'true', 'trusted-root': 'roots.json' }) });
    expectSuccess(step);
    expect(foundBy(step, 'attestation')).toContain(`kept by ${subject.image}`);
  });

  it.each<[string, Record<string, string>, States, RegExp]>([
    ['another commit', { commit: 'feedfeed' }, { commit: 'fail' }, /linux\/amd64 is of 0123456/],
    ['a platform that is missing', { platforms: 'linux/s390x' }, { platforms: 'fail' }, /linux\/s390x missing/],
    [
      'another repository, by its provenance',
      { provenance: 'true', repository: 'eve/app' },
      { provenance: 'fail' },
      /names https:\/\/github\.com\/Octo-Org\/App; expected is https:\/\/github\.com\/eve\/app/,
    ],
    [
      'another repository, by its attestation',
      { attestation: 'true', 'trusted-root': 'roots.json', repository: 'eve/app' },
      { attestation: 'fail' },
      /expected is https:\/\/github\.com\/eve\/app/,
    ],
    [
      'another workflow',
      { attestation: 'true', 'trusted-root': 'roots.json', workflow: 'other.yml' },
      { attestation: 'fail' },
      /it was signed by .*image\.yml@refs\/heads\/main; expected is .*other\.yml@/,
    ],
    [
      'authorities that nobody trusts',
      { attestation: 'true', 'trusted-root': 'empty.json' },
      { attestation: 'fail' },
      /its signature does not hold/,
    ],
  ])('fails for %s', async (_, inputs, states, message) => {
    const empty = { certificateAuthorities: [], tlogs: [], ctlogs: [], timestampAuthorities: [] };
    const step = await verify({ with: asked(inputs), files: { 'empty.json': JSON.stringify(empty) } });
    expect(step.outcome).toBe('failure');
    expect(step.states).toMatchObject({ digest: 'pass', ...states });
    expect(errorOf(step)).toMatch(message);
    expect(step.outputs['verified']).toBe('false');
    expect(step.summary).toContain('**fail**');
  });

  it('is not known by its workflow where GitHub does not tell', async () => {
    const step = await verify({ with: asked({ provenance: 'true', workflow: 'image.yml' }) });
    expect(step.outcome).toBe('failure');
    expect(foundBy(step, 'provenance')).toMatch(/^of which workflow run \d+ was is not known: GitHub answered 404$/);
  });

  it('of a run of another workflow is a stranger', async () => {
    const step = await verify({
      with: asked({ provenance: 'true', workflow: 'other.yml' }),
      github: { api_url: (await gitHub()).url },
    });
    expect(foundBy(step, 'provenance')).toMatch(/was of \.github\/workflows\/image\.yml; expected is .*other\.yml$/);
  });

  it('needs somebody who says whom to trust', async () => {
    const step = await verify({ with: asked({ attestation: 'true' }), env: { PATH: '/nowhere' } });
    expect(step.outcome).toBe('failure');
    expect(foundBy(step, 'attestation')).toMatch(/^nobody says whom to trust: gh cannot be run here .*trusted-root/);
  });

  it('trusts whom GitHub’s command line names', async () => {
    const bin = workspaceWith({
      gh: `#!/bin/sh\n[ "$1 $2" = "attestation trusted-root" ] && cat "$0.json"\n`,
      'gh.json': roots,
    });
    const step = await verify({ with: asked({ attestation: 'true' }), env: { PATH: `${bin}:${process.env['PATH']}` } });
    expectSuccess(step);
    expect(step.states).toMatchObject({ attestation: 'pass' });
  });
});

describe('a tag', () => {
  it('that was moved since the build fails, with what it serves now', async () => {
    const { image, workspace, digest } = await pushed();
    const other = await pushed({ files: { ...TINY, 'hello.txt': 'other\n' }, with: { images: image, tags: 'other' } });
    const before = await verify({ with: { 'result-file': 'image.json' }, github: { workspace } });
    expectSuccess(before);
    await retag(image, 'other', '1.0');
    const after = await verify({ with: { 'result-file': 'image.json' }, github: { workspace } });
    expect(after.outcome).toBe('failure');
    expect(after.states).toMatchObject({ digest: 'pass', tags: 'fail', commit: 'pass' });
    expect(foundBy(after, 'tags')).toBe(`moved since: ${image}:1.0 serves ${other.digest}`);
    expect(after.report.digest).toBe(digest);
  });
});

describe('an image without what is asked for', () => {
  it('fails: no label, no provenance, no attestation', async () => {
    const { image } = await pushed({ with: { provenance: 'false', labels: 'org.opencontainers.image.revision=' } });
    const step = await verify({
      with: { image: `${image}:1.0`, provenance: 'true', attestation: 'true', 'trusted-root': 'roots.json' },
    });
    expect(step.outcome).toBe('failure');
    expect(step.states).toMatchObject({ digest: 'pass', commit: 'fail', provenance: 'fail', attestation: 'fail' });
    expect(foundBy(step, 'attestation')).toBe('there is none');
    expect(foundBy(step, 'commit')).toContain('has no revision label');
  });

  it('does not fail the step where that is not wanted', async () => {
    const step = await verify({ with: { image: `${imageName()}:1.0`, fail: 'false' } });
    expectSuccess(step);
    expect(step.outputs).toMatchObject({ verified: 'false', digest: '' });
    expect(step.states).toMatchObject({ digest: 'fail', commit: 'fail', platforms: 'not asked' });
    expect(step.annotations.find(({ level }) => level === 'warning')?.message).toContain('is not there');
  });

  it('is one of a registry that does not answer', async () => {
    const proxy = await startFaultProxy({ registry: REGISTRY, faults: [{ on: EVERYTHING, do: answer(503) }] });
    later(proxy.close);
    const step = await verify({ with: { image: `${imageName(proxy.address)}:1.0`, 'max-attempts': '2' } });
    expect(step.outcome).toBe('failure');
    expect(foundBy(step, 'digest')).toContain('503');
  });
});

it('wrong inputs are told together, before anybody is asked', async () => {
  const step = await verify({
    with: {
      image: 'ghcr.io/me/app',
      commit: 'main',
      platforms: 'linux',
      repository: 'app',
      workflow: 'image',
      signature: 'off',
      'cosign-key': 'none.pub',
      'trusted-root': 'none.json',
      fail: 'maybe',
    },
  });
  expect(step.outcome).toBe('failure');
  for (const told of [
    /Input image: "ghcr\.io\/me\/app" says neither a tag nor a digest/,
    /Input commit: "main" is no commit/,
    /Input platforms: has "linux", which is no platform/,
    /Input repository: "app" is no repository of GitHub/,
    /Input workflow: "image" is no workflow/,
    /Input cosign-key: is given, but signature is off/,
    /Input cosign-key: names the file "none\.pub", which is not there/,
    /Input trusted-root: "none\.json" is not there/,
    /Input trusted-root: is given, but no attestation is asked for/,
    /Input fail: must be true or false, not "maybe"/,
  ]) {
    expect(errorOf(step)).toMatch(told);
  }
  expect(step.outputs['verified']).toBe('false');
});

withCosign('a signature', () => {
  it('is taken by the machine’s cosign, and one of another key is not', async () => {
    const [keys, strange] = [makeKeyPair(), makeKeyPair()];
    const { image } = await pushed({
      files: { ...TINY, 'cosign.key': keys.privateKey },
      with: { sign: 'cosign', 'sign-key': 'cosign.key', 'sign-options': `--signing-config=${signingConfig()}` },
      env: COSIGN_ENV,
    });
    const unsigned = await pushed();
    const ask = (name: string, key: string) =>
      verify({
        with: {
          image: `${name}:1.0`,
          signature: 'cosign',
          'cosign-key': key,
          'cosign-options': '--insecure-ignore-tlog=true',
        },
      });
    const good = await ask(image, keys.publicKey);
    expectSuccess(good);
    expect(good.states).toMatchObject({ signature: 'pass' });
    for (const step of [await ask(image, strange.publicKey), await ask(unsigned.image, keys.publicKey)]) {
      expect(step.outcome).toBe('failure');
      expect(foundBy(step, 'signature')).toMatch(/cosign refuses it: /);
    }
  });

  it('without a key is taken from the expected workflow alone (requirement 100)', async () => {
    const trusted = `--trusted-root=${join(workspaceWith({ 'roots.json': roots }), 'roots.json')}`;
    const { image } = await pushed({
      with: {
        sign: 'cosign',
        'sign-options': `--signing-config=${signingConfig(authorities.env['TEST_AUTHORITIES'])}\n${trusted}`,
      },
    });
    const ask = (given: Record<string, string>) =>
      verify({
        with: {
          image: `${image}:1.0`,
          signature: 'cosign',
          // There is no log of signatures here; the time stamp says when the certificate was good.
          'cosign-options': `${trusted}\n--use-signed-timestamps\n--insecure-ignore-tlog=true`,
          ...given,
        },
      });
    const good = await ask({ workflow: 'image.yml@refs/heads/main' });
    expectSuccess(good);
    expect(good.states).toMatchObject({ signature: 'pass' });
    const strangers: Record<string, string>[] = [
      { repository: 'Octo-Org/Other' },
      { workflow: 'other.yml' },
      // The workflow is the expected one, but it was called by another repository.
      { repository: 'Octo-Org/Other', workflow: 'Octo-Org/App/.github/workflows/image.yml' },
    ];
    for (const stranger of strangers) {
      const step = await ask(stranger);
      expect(step.outcome).toBe('failure');
      expect(foundBy(step, 'signature')).toMatch(/cosign refuses it: .*certificate identity/);
    }
  });
});

/** GitHub with the runs of a workflow, and all else as the authorities have it. */
async function gitHub(): Promise<{ url: string }> {
  const server: HttpServer = await startHttpServer(async ({ method, url, headers }): Promise<Answer> => {
    if (/^\/repos\/Octo-Org\/App\/actions\/runs\/\d+$/.test(url)) {
      return { status: 200, body: JSON.stringify({ path: '.github/workflows/image.yml' }) };
    }
    const answered = await fetch(`${authorities.apiUrl}${url}`, {
      method,
      headers: { authorization: headers.authorization ?? '' },
    });
    return { status: answered.status, body: await answered.text() };
  });
  later(() => void server.close());
  return { url: `http://${server.host}` };
}
