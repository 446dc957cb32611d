/** An attestation from the signature to the registries; the program that signs is a script, GitHub a server. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parseInputs } from '../../../src/actions/inputs/inputs.ts';
import { type AttestMeans, attestImage, attestSkipped } from '../../../src/actions/vouch/attest.ts';
import { ActionError, explain } from '../../../src/errors.ts';
import type { Descriptor } from '../../../src/image/manifest.ts';
import { parseRepository, type Repository } from '../../../src/image/reference.ts';
import { createHttp, type Http } from '../../../src/registry/http.ts';
import type { Environment } from '../../../src/runner/environment.ts';
import { Folders } from '../../fakes/folder.ts';
import { type Behaviour, Closing, type HttpServer, type Seen, startHttpServer } from '../../fakes/http-server.ts';
import { error, type FakeRegistry, startRegistry } from '../../fakes/registry.ts';
import { sessionOver } from '../../fakes/session.ts';

const folders = new Folders();
afterAll(() => folders.remove());
const closing = new Closing();
afterEach(() => closing.all());

const INDEX = 'application/vnd.oci.image.index.v1+json';
const BUNDLE_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const SPDX = { spdxVersion: 'SPDX-2.3', name: 'app' };

/** Signs nothing, but says what a bundle would, of the predicate that it is told. */
const SIGNER = `
  import { readFileSync, appendFileSync } from 'node:fs';
  const { subjects, predicate } = JSON.parse(readFileSync(0, 'utf8'));
  appendFileSync(new URL('calls', import.meta.url), predicate.kind + '\\n');
  const predicateType = predicate.type ?? 'https://slsa.dev/provenance/v1';
  const payload = Buffer.from(JSON.stringify({ predicateType, subject: subjects })).toString('base64');
  const bundle = { mediaType: '${BUNDLE_TYPE}', dsseEnvelope: { payload } };
  console.log('image-build-attest: ' + JSON.stringify({ bundle, certificate: '' }));
`;

let registry: FakeRegistry;
let http: Http;
/** Answers before GitHub's usual ones, one each. */
let script: Behaviour[];
let held: { bundle: unknown }[];
let github: HttpServer;
let image: Descriptor;

beforeEach(async () => {
  registry = closing.add(await startRegistry());
  http = closing.add(createHttp({}));
  [script, held] = [[], []];
  github = closing.add(await startHttpServer(answer));
  const digest = registry.put('me/app', { schemaVersion: 2, mediaType: INDEX, manifests: [] }, INDEX, '1');
  registry.put('me/other', { schemaVersion: 2, mediaType: INDEX, manifests: [] }, INDEX, '1');
  image = { mediaType: INDEX, digest, size: 1 };
});

function answer({ method, body }: Seen): Behaviour {
  const next = script.shift();
  if (next !== undefined) return next;
  if (method === 'GET') {
    return held.length === 0
      ? { status: 404, body: '{}' }
      : { status: 200, body: JSON.stringify({ attestations: held }) };
  }
  held.push(JSON.parse(body.toString('utf8')));
  return { status: 201, body: JSON.stringify({ id: 40 + held.length }) };
}

interface Case {
  readonly inputs?: Record<string, string>;
  readonly subjects?: readonly { repository: Repository; isRequired?: boolean }[];
  readonly signer?: string;
  readonly signal?: AbortSignal;
}

const repository = (path: string) => parseRepository(`${registry.host}/${path}`) as Repository;

async function attest(how: typeof attestImage, given: Case = {}) {
  const { inputs: values = {}, subjects = [{ repository: repository('me/app') }], signer = SIGNER } = given;
  const workspace = folders.make({ 'sbom.json': JSON.stringify(SPDX), 'program.mjs': signer, calls: '' });
  const all: Record<string, string> = { attest: 'true', 'github-token': 's3cret', ...values };
  const { inputs } = await parseInputs(
    (name) => all[name] ?? '',
    () => '',
  );
  const event = { repository: 'octo/app', serverUrl: 'https://github.com' };
  const environment = { all: { PATH: process.env['PATH'], GITHUB_API_URL: `http://${github.host}` }, workspace, event };
  const means: AttestMeans = {
    inputs,
    environment: environment as unknown as Environment,
    folder: join(workspace, 'private'),
    session: sessionOver(http),
    signal: given.signal ?? new AbortController().signal,
  };
  const patience = { sign: 5_000, answer: 500, wait: 0, program: join(workspace, 'program.mjs') };
  const attested = await how({ subjects, image }, means, patience).catch((cause: unknown) => {
    if (!(cause instanceof ActionError) || cause.code !== 'attest') throw cause;
    return explain(cause);
  });
  return { attested, calls: readFileSync(join(workspace, 'calls'), 'utf8').split('\n').slice(0, -1) };
}

async function good(how: typeof attestImage, given?: Case) {
  const { attested, calls } = await attest(how, given);
  if (typeof attested === 'string') throw new Error(attested);
  return { ...attested, calls };
}

async function told(how: typeof attestImage, given?: Case): Promise<string> {
  const { attested } = await attest(how, given);
  if (typeof attested !== 'string') throw new Error(`it is attested: ${attested.id}`);
  return attested;
}

/** Predicate types of the bundles that a repository keeps. */
function kept(path: string): string[] {
  const manifests = [...registry.manifests].filter(([name]) => name.startsWith(`${path}:sha256:`));
  return manifests.flatMap(([, { bytes }]) => {
    const { artifactType, subject, annotations } = JSON.parse(bytes.toString('utf8'));
    if (artifactType !== BUNDLE_TYPE || subject?.digest !== image.digest) return [];
    return [annotations['dev.sigstore.bundle.predicateType'] as string];
  });
}

const PROVENANCE = 'https://slsa.dev/provenance/v1';
const SPDX_TYPE = 'https://spdx.dev/Document/v2.3';

describe('an attestation', () => {
  it('is signed, kept at GitHub, stored beside the image, and left in a file', async () => {
    const { id, url, storedIn, bundlePath, calls } = await good(attestImage);
    expect([id, url]).toEqual(['41', 'https://github.com/octo/app/attestations/41']);
    expect(storedIn).toEqual([`${registry.host}/me/app`]);
    expect(kept('me/app')).toEqual([PROVENANCE]);
    expect(calls).toEqual(['provenance']);
    expect(JSON.parse(readFileSync(bundlePath, 'utf8'))).toEqual(held[0]?.bundle);
    expect(statSync(bundlePath).mode & 0o777).toBe(0o600);
    expect(github.requests.map(({ headers }) => headers.authorization)).toEqual(['Bearer s3cret']);
  });

  it('is one for all names of the image, each with its registry', async () => {
    const hub = parseRepository('me/app') as Repository;
    const subjects = [{ repository: repository('me/app') }, { repository: hub }];
    await good(attestImage, { subjects, inputs: { 'push-to-registry': 'false' } });
    const [{ bundle }] = held as [{ bundle: { dsseEnvelope: { payload: string } } }];
    const { subject } = JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString('utf8'));
    const digest = { sha256: image.digest.replace('sha256:', '') };
    expect(subject).toEqual([
      { name: `${registry.host}/me/app`, digest },
      { name: 'docker.io/me/app', digest },
    ]);
    expect(held).toHaveLength(1);
  });

  it('stays at GitHub alone where the registries shall not have it', async () => {
    const { storedIn } = await good(attestImage, { inputs: { 'push-to-registry': 'false' } });
    expect([storedIn, kept('me/app'), held.length]).toEqual([[], [], 1]);
  });

  it('has a second one beside it for an SBOM', async () => {
    const { id, bundlePath, calls } = await good(attestImage, { inputs: { 'sbom-path': 'sbom.json' } });
    expect(calls.toSorted()).toEqual(['provenance', 'sbom']);
    expect(kept('me/app')).toEqual([PROVENANCE, SPDX_TYPE]);
    const lines = readFileSync(bundlePath, 'utf8').trim().split('\n');
    expect(lines.map((line) => Buffer.from(JSON.parse(line).dsseEnvelope.payload, 'base64').toString())).toEqual([
      expect.stringContaining(PROVENANCE),
      expect.stringContaining(SPDX_TYPE),
    ]);
    expect(['41', '42']).toContain(id);
  });

  it('is signed once, however often it is sent', async () => {
    script = [{ status: 500 }, 'hang-up', { status: 429, headers: { 'retry-after': '0.01' } }];
    const { id, calls } = await good(attestImage);
    expect([id, calls]).toEqual(['41', ['provenance']]);
  });

  it('is asked for again where the authorities had a fault', async () => {
    const fault = { problem: 'error creating signing certificate - (503) x', status: 503, codes: [] };
    const signer = `
      import { existsSync, writeFileSync } from 'node:fs';
      const once = new URL('once', import.meta.url);
      if (existsSync(once)) await import('data:text/javascript,' + encodeURIComponent(${JSON.stringify(SIGNER)}.replace("import.meta.url", JSON.stringify(import.meta.url))));
      else { writeFileSync(once, ''); console.log(${JSON.stringify(`image-build-attest: ${JSON.stringify(fault)}`)}); }
    `;
    expect((await good(attestImage, { signer })).id).toBe('41');
  });
});

describe('an attestation that fails after the push', () => {
  const published = () => `The image is published and tagged (${registry.host}/me/app@${image.digest}`;

  it.each<[string, Behaviour[], RegExp]>([
    [
      'GitHub refuses',
      [{ status: 403, body: '{"message":"Resource not accessible by integration"}' }],
      /answered 403 \("Resource .*"\)\.\nRun the job again: .*\nIf this stays, check that the job has/,
    ],
    [
      'GitHub has a fault that stays',
      Array(4).fill({ status: 500 }),
      /answered 500\.\nRun the job again: [^\n]*\nSee /,
    ],
    ['GitHub says no number', [{ status: 201, body: '{}' }], /did not say under which number\./],
    ['GitHub asks to come back tomorrow', [{ status: 429, headers: { 'retry-after': '86400' } }], /answered 429\./],
  ])('says that the image is there: %s', async (_, answers, message) => {
    script = answers;
    const text = await told(attestImage);
    expect(text).toContain(`${published()}), but it is not attested: GitHub `);
    expect(text).toMatch(message);
    expect([script, kept('me/app')]).toEqual([[], []]);
  });

  it('asks a refusal once', async () => {
    script = [{ status: 403, body: '{"message":"Resource not accessible by integration"}' }];
    await told(attestImage);
    expect(github.requests).toHaveLength(1);
  });

  it('does not try again with retry-on: never', async () => {
    script = [{ status: 500 }];
    await told(attestImage, { inputs: { 'retry-on': 'never' } });
    expect(github.requests).toHaveLength(1);
  });

  it('gives up a GitHub that does not answer', async () => {
    github.close();
    github = closing.add(await startHttpServer(() => new Promise(() => {})));
    expect(await told(attestImage, { inputs: { 'retry-on': 'never' } })).toContain('GitHub did not answer for 0.5 s');
  });

  it('tells of a statement that is another than asked for', async () => {
    const signer = SIGNER.replace('provenance/v1', 'VSA/v1').replace(
      "predicate.type ?? 'https://slsa.dev",
      "'https://x",
    );
    expect(await told(attestImage, { signer })).toContain('not attested: what was signed is another statement');
    expect(held).toEqual([]);
  });

  it('tells of an SBOM that is gone by then', async () => {
    expect(await told(attestImage, { inputs: { 'sbom-path': 'gone.json' } })).toContain(
      'not all of its attestations are there: sbom-path names "gone.json", which cannot be read (ENOENT)',
    );
    expect(held).toEqual([]);
  });

  it('names the registries that do not have it, and goes on to the others', async () => {
    registry.script('POST /v2/me/app/blobs/uploads/', error(405, 'UNSUPPORTED', 'no artifacts'));
    const subjects = [{ repository: repository('me/app') }, { repository: repository('me/other') }];
    const text = await told(attestImage, { subjects });
    expect(text).toContain(
      `${published()} and 1 other name) and attested at https://github.com/octo/app/attestations/41, but the attestation is not in every registry:\n  ${registry.host}/me/app: `,
    );
    expect(text).toMatch(/405 \("UNSUPPORTED: no artifacts"\)\nRun the job again: .*\nWhere a registry takes no such/);
    expect([kept('me/app'), kept('me/other')]).toEqual([[], [PROVENANCE]]);
  });

  it('is a warning for a repository that is not required', async () => {
    registry.script('POST /v2/me/other/blobs/uploads/', error(405, 'UNSUPPORTED', 'no artifacts'));
    const subjects = [{ repository: repository('me/app') }, { repository: repository('me/other'), isRequired: false }];
    expect((await good(attestImage, { subjects })).storedIn).toEqual([`${registry.host}/me/app`]);
  });

  it('is as good when the registry had a fault of a moment', async () => {
    registry.script('POST /v2/me/app/blobs/uploads/', error(503, 'UNAVAILABLE', 'x', { 'retry-after': '0.01' }));
    expect((await good(attestImage)).storedIn).toHaveLength(1);
  });
});

describe('an image of an earlier run', () => {
  it('is attested when it was not', async () => {
    const { id, calls } = await good(attestSkipped);
    expect([id, calls]).toEqual(['41', ['provenance']]);
    expect(github.asked()[0]).toBe(`GET /repos/octo/app/attestations/${image.digest}`);
  });

  it('is not attested again', async () => {
    const first = await good(attestImage);
    const again = await good(attestSkipped);
    expect([again.id, again.url, again.calls]).toEqual([undefined, 'https://github.com/octo/app/attestations', []]);
    expect(readFileSync(again.bundlePath, 'utf8')).toBe(readFileSync(first.bundlePath, 'utf8'));
    expect([held.length, kept('me/app')]).toEqual([1, [PROVENANCE]]);
  });

  it('gets in its registry what it lacks there', async () => {
    await good(attestImage, { inputs: { 'push-to-registry': 'false' } });
    expect(kept('me/app')).toEqual([]);
    expect((await good(attestSkipped)).storedIn).toEqual([`${registry.host}/me/app`]);
    expect(kept('me/app')).toEqual([PROVENANCE]);
  });

  it('gets the statement that it lacks', async () => {
    await good(attestImage);
    const { calls, id } = await good(attestSkipped, { inputs: { 'sbom-path': 'sbom.json' } });
    expect([calls, id, held.length]).toEqual([['sbom'], undefined, 2]);
  });

  it.each<[string, Behaviour]>([
    [
      'of another image',
      {
        status: 200,
        body: JSON.stringify({
          attestations: [
            {
              bundle: {
                dsseEnvelope: {
                  payload: Buffer.from('{"predicateType":"https://slsa.dev/provenance/v1","subject":[]}').toString(
                    'base64',
                  ),
                },
              },
            },
          ],
        }),
      },
    ],
    ['of another kind', { status: 200, body: JSON.stringify({ attestations: [{ bundle: null }] }) }],
    ['that nobody can read', { status: 200, body: '<html>' }],
    ['that we may not see', { status: 403, body: '{"message":"no"}' }],
  ])('is attested where GitHub holds something %s', async (_, behaviour) => {
    script = [behaviour];
    expect((await good(attestSkipped)).calls).toEqual(['provenance']);
  });
});
