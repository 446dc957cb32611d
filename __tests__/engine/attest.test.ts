/**
 * Attestations of a pushed image: the real bundles, the real registry, and signing authorities of our own, whose keys a
 * verifier is given.
 */
import { execFileSync } from 'node:child_process';
import { createPublicKey } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { startHtpasswdRegistry } from './htpasswd-registry.ts';
import { build, expectSuccess, imageName, type JobOptions, served, TINY, tagsOf, workspaceWith } from './job.ts';
import { type Authorities, startAuthorities } from './sigstore/authorities.ts';
import { ISSUER, REQUEST_TOKEN, WORKFLOW } from './sigstore/identity.ts';
import { type HeldAttestation, statementOf } from './sigstore/store.ts';
import { verify } from './sigstore/trust.ts';

const PROVENANCE = 'https://slsa.dev/provenance/v1';
const OTHER_DIGEST = `sha256:${'0'.repeat(64)}`;

let authorities: Authorities;
beforeAll(async () => {
  authorities = await startAuthorities();
});
afterEach(() => authorities.release());
afterAll(() => authorities.close());

/** What the file of bundles holds is read before post takes it away. */
async function attested(options: JobOptions & { with: Record<string, string> }) {
  const step = await build({
    ...options,
    post: 'later',
    with: { push: 'true', attest: 'true', provenance: 'false', ...options.with },
    env: { ...authorities.env, ...options.env },
    github: { api_url: authorities.apiUrl, ...options.github },
  });
  const path = step.outputs['bundle-path'] ?? '';
  const lines = path === '' ? [] : readFileSync(path, 'utf8').trim().split('\n');
  const mode = path === '' ? undefined : statSync(path).mode & 0o777;
  await step.runPost();
  if (path !== '') expect(existsSync(path)).toBe(false);
  return { ...step, mode, bundles: lines.map((line): Bundle => JSON.parse(line)) };
}

type Bundle = HeldAttestation['bundle'];

/** The bundles that a registry lists beside an image, each read from its own manifest and layer. */
async function stored(image: string, digest: string, headers: Record<string, string> = {}): Promise<Bundle[]> {
  const list = await served(`${image}:${digest.replace(':', '-')}`, headers);
  const [host, path] = [image.slice(0, image.indexOf('/')), image.slice(image.indexOf('/') + 1)];
  const bundles = (list?.manifest.manifests ?? []).map(async (entry: { digest: string; artifactType: string }) => {
    const { manifest } = (await served(`${image}@${entry.digest}`, headers)) ?? {};
    expect(manifest).toMatchObject({ artifactType: entry.artifactType, subject: { digest } });
    const layer = await fetch(`http://${host}/v2/${path}/blobs/${manifest.layers[0].digest}`, { headers });
    return layer.json();
  });
  return Promise.all(bundles);
}

describe('a pushed image', () => {
  it('is attested once, in GitHub, in both registries and in a file, and each of them verifies', async () => {
    const other = await startHtpasswdRegistry();
    const [image, copy] = [imageName(), imageName(other.address)];
    const step = await attested({
      with: {
        tags: `${image}:1\n${copy}:1`,
        registry: other.address,
        username: other.username,
        password: other.password,
      },
    });
    expectSuccess(step);
    const { digest = '', 'attestation-id': id, 'attestation-url': url } = step.outputs;
    expect((await served(`${image}:1`))?.digest).toBe(digest);
    expect(url).toBe(`https://github.com/Octo-Org/App/attestations/${id}`);

    const inGitHub = (await authorities.held()).find((one) => String(one.id) === id);
    const inFile = step.bundles;
    const [inFirst, inSecond] = [await stored(image, digest), await stored(copy, digest, other.authorization)];
    expect(inFile).toEqual([inGitHub?.bundle]);
    expect([inFirst, inSecond]).toEqual([inFile, inFile]);
    verify(inFile[0], digest, authorities.trust);
    expect(statementOf(inFile[0])).toMatchObject({
      predicateType: PROVENANCE,
      subject: [{ name: image }, { name: copy }],
    });
    expect(step.mode).toBe(0o600);
    // Before it, the runner shows the environment.
    const said = step.log.slice(step.log.indexOf('Building Octo-Org/App'));
    expect(said).toContain(url);
    expect(said).not.toContain(REQUEST_TOKEN);
    expect(said).not.toContain('eyJ');
  });

  it('of several platforms is attested by its index', async () => {
    const image = imageName();
    const step = await attested({ with: { tags: `${image}:1`, platforms: 'linux/amd64,linux/arm64' } });
    expectSuccess(step);
    const index = await served(`${image}:1`);
    expect(index?.manifest.manifests).toHaveLength(2);
    verify(step.bundles[0], index?.digest ?? '', authorities.trust);
  });

  it('of a public repository is in the public log', async () => {
    const step = await attested({
      with: { tags: `${imageName()}:1` },
      event: { name: 'push', payload: { repository: { visibility: 'public' } } },
    });
    expectSuccess(step);
    const [bundle] = step.bundles;
    expect(bundle.verificationMaterial.tlogEntries).toHaveLength(1);
    expect(await authorities.asked()).toContain('POST /rekor/api/v1/log/entries');
  });

  it('has its SBOM attested beside its provenance', async () => {
    const image = imageName();
    const step = await attested({
      with: { tags: `${image}:1`, 'sbom-path': 'out/sbom.json' },
      files: { ...TINY, 'out/sbom.json': '{"spdxVersion":"SPDX-2.3","name":"app"}' },
    });
    expectSuccess(step);
    const { bundles, outputs } = step;
    const { digest = '' } = outputs;
    const types = bundles.map((bundle) => statementOf(bundle).predicateType);
    expect(types).toEqual([PROVENANCE, 'https://spdx.dev/Document/v2.3']);
    for (const bundle of bundles) verify(bundle, digest, authorities.trust);
    expect(await stored(image, digest)).toEqual(bundles);
  });

  it('is not attested without being asked, and nobody is', async () => {
    const before = (await authorities.asked()).length;
    const step = await attested({ with: { tags: `${imageName()}:1`, attest: 'false' } });
    expectSuccess(step);
    expect(step.outputs).toMatchObject({ 'attestation-id': '', 'attestation-url': '', 'bundle-path': '' });
    expect(await authorities.asked()).toHaveLength(before);
  });
});

describe('what is signed', () => {
  const image = imageName();
  let digest: string;
  let bundle: Bundle;
  beforeAll(async () => {
    const step = await attested({ with: { tags: `${image}:1` } });
    expectSuccess(step);
    [digest, bundle] = [step.outputs['digest'] ?? '', step.bundles[0]];
  });

  it('does not verify for another image, of another workflow, or changed', () => {
    const { trust } = authorities;
    expect(() => verify(bundle, digest, trust)).not.toThrow();
    expect(() => verify(bundle, OTHER_DIGEST, trust)).toThrow('the statement is not about');
    expect(() =>
      verify(bundle, digest, trust, 'https://github.com/eve/app/.github/workflows/x.yml@refs/heads/main'),
    ).toThrow();
    const payload = Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString('utf8');
    const changed = payload.replaceAll(digest.replace('sha256:', ''), OTHER_DIGEST.replace('sha256:', ''));
    const dsseEnvelope = { ...bundle.dsseEnvelope, payload: Buffer.from(changed).toString('base64') };
    expect(() => verify({ ...bundle, dsseEnvelope }, OTHER_DIGEST, trust)).toThrow('signature verification failed');
  });

  it('is verified by cosign from the registry alone', async () => {
    const cosign = findCosign();
    if (cosign === undefined) {
      console.warn('cosign is not on PATH: what it says of our attestations is left out');
      expect(findCosign()).toBeUndefined();
      return;
    }
    const unsigned = imageName();
    expectSuccess(await attested({ with: { tags: `${unsigned}:1`, attest: 'false' } }));
    const root = cosignRoot(cosign);
    const verifyAs = (identity: string, reference: string) => verifyByCosign(cosign, root, identity, reference);
    expect(verifyAs(WORKFLOW, `${image}@${digest}`)).toBe(0);
    expect(verifyAs('https://github.com/eve/app/x.yml@refs/heads/main', `${image}@${digest}`)).not.toBe(0);
    expect(verifyAs(WORKFLOW, `${unsigned}:1`)).not.toBe(0);
  });
});

describe('a service with a fault', () => {
  it.each<[string, Record<string, number>]>([
    ['the identity, and then GitHub', { oidc: 500, keep: 500 }],
    ['the certificate authority, and then the one of time stamps', { fulcio: 503, timestamp: 502 }],
  ])('of a moment is waited for: %s', async (_, faults) => {
    for (const [on, status] of Object.entries(faults)) await authorities.inject({ on, do: { status }, times: 1 });
    const step = await attested({ with: { tags: `${imageName()}:1` } });
    expectSuccess(step);
    verify(step.bundles[0], step.outputs['digest'] ?? '', authorities.trust);
  });

  it('that refuses fails the step, which says that the image is there', async () => {
    await authorities.inject({ on: 'keep', do: { status: 403, body: '{"message":"no more of it"}' } });
    const image = imageName();
    const step = await attested({ with: { tags: `${image}:1` } });
    expect(step.outcome).toBe('failure');
    const digest = (await served(`${image}:1`))?.digest ?? '';
    expect(step.log).toContain(
      `The image is published and tagged (${image}@${digest}), but it is not attested: GitHub answered 403 ("no more of it").`,
    );
    expect(step.outputs['digest'] ?? '').toBe('');
    expect(step.outputs['bundle-path'] ?? '').toBe('');
    expect(await tagsOf(image)).toEqual(['1']);
  });

  it('that does not answer keeps no step from being cancelled', async () => {
    await authorities.inject({ on: 'fulcio', do: 'hang' });
    const image = imageName();
    const step = await attested({ with: { tags: `${image}:1` }, cancelWhen: { output: /Attestation/ } });
    expect(step.outcome).toBe('cancelled');
    // It ended when it was asked to, before the runner had to insist.
    expect(step.sentSignals).toEqual(['SIGINT']);
    expect(step.orphans).toEqual([]);
    expect(await tagsOf(image)).toEqual(['1']);
  });
});

describe('a missing permission', () => {
  const DENIED = { status: 403, body: '{"message":"Resource not accessible by integration"}' };

  it('is found before the build, and both are told at once', async () => {
    await authorities.inject({ on: 'probe', do: DENIED });
    const image = imageName();
    const step = await attested({
      with: { tags: `${image}:1` },
      env: { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' },
    });
    expect(step.outcome).toBe('failure');
    expect(step.log).toMatch(/lacks two permissions, so nothing was built/);
    expect(step.log).toMatch(/permissions:.*id-token: write.*attestations: write/s);
    expect(step.log).not.toContain('exporting');
    expect(await served(`${image}:1`)).toBeUndefined();
  });

  it('is of no interest where nothing is pushed', async () => {
    await authorities.inject({ on: 'probe', do: DENIED });
    const step = await attested({ with: { tags: `${imageName()}:1`, push: 'false' } });
    expectSuccess(step);
    expect(step.outputs['attestation-id']).toBe('');
  });

  it('is not thought of where GitHub cannot tell', async () => {
    await authorities.inject({ on: 'probe', do: { status: 500 } });
    const step = await attested({ with: { tags: `${imageName()}:1` } });
    expectSuccess(step);
    expect(step.log).toContain('Attestation: whether it may be kept is not known (GitHub answered 500).');
  });
});

it('the image of an earlier run is not attested again', async () => {
  const image = imageName();
  const options = { with: { images: image, tags: 'type=sha' } };
  expectSuccess(await attested(options));
  const held = (await authorities.held()).length;
  const step = await attested(options);
  expectSuccess(step);
  expect(step.outputs).toMatchObject({
    skipped: 'true',
    'attestation-id': '',
    'attestation-url': 'https://github.com/Octo-Org/App/attestations',
  });
  const { digest = '' } = step.outputs;
  expect(await authorities.held()).toHaveLength(held);
  verify(step.bundles[0], digest, authorities.trust);
  expect(await stored(image, digest)).toEqual(step.bundles);
});

function findCosign(): string | undefined {
  return process.env['PATH']
    ?.split(':')
    .map((folder) => join(folder, 'cosign'))
    .find((path) => existsSync(path));
}

/** What cosign is to trust, as a file. */
function cosignRoot(cosign: string): string {
  const { ca, tsa, ctLog } = authorities.trust;
  const pem = (der: string) =>
    `-----BEGIN CERTIFICATE-----\n${der.replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`;
  const key = createPublicKey({ key: Buffer.from(ctLog.key, 'base64'), format: 'der', type: 'spki' });
  const folder = workspaceWith({
    'ca.pem': pem(ca),
    'tsa.pem': tsa.map(pem).join(''),
    'ct.pub': key.export({ type: 'spki', format: 'pem' }).toString(),
  });
  const file = (name: string) => join(folder, name);
  const authority = ['--fulcio', `url=https://fulcio.githubapp.com,certificate-chain=${file('ca.pem')}`];
  const time = ['--tsa', `url=https://timestamp.githubapp.com,certificate-chain=${file('tsa.pem')}`];
  const log = ['--ctfe', `url=https://ctfe.test,public-key=${file('ct.pub')},start-time=2020-01-01T00:00:00Z`];
  const out = file('root.json');
  execFileSync(cosign, ['trusted-root', 'create', ...authority, ...time, ...log, '--out', out], { stdio: 'pipe' });
  return out;
}

/** Gives the exit code. */
function verifyByCosign(cosign: string, root: string, identity: string, reference: string): number {
  const who = ['--certificate-identity', identity, '--certificate-oidc-issuer', ISSUER];
  const how = [
    '--trusted-root',
    root,
    '--type',
    'slsaprovenance1',
    '--use-signed-timestamps',
    '--insecure-ignore-tlog',
  ];
  try {
    execFileSync(cosign, ['verify-attestation', ...how, ...who, reference], { stdio: 'pipe' });
    return 0;
  } catch (error) {
    return (error as { status?: number }).status ?? -1;
  }
}
