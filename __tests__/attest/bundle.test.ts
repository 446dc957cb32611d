import { describe, expect, it } from '@jest/globals';
import { bundleArtifact, bundleText, isAbout, statementIn } from '../../src/attest/bundle.ts';
import { attestationPage } from '../../src/attest/page.ts';
import { makeCertificate } from '../fakes/certificate.ts';

const SUM = 'ab'.repeat(32);
const payload = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64');
const STATEMENT = {
  predicateType: 'https://slsa.dev/provenance/v1',
  subject: [{ name: 'a', digest: { sha256: SUM } }],
};
const MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const BUNDLE = {
  mediaType: MEDIA_TYPE,
  verificationMaterial: { certificate: { rawBytes: 'bm8=' } },
  dsseEnvelope: { payload: payload(STATEMENT), payloadType: 'application/vnd.in-toto+json' },
};

describe('the statement of a bundle', () => {
  it('tells what it says, and of what', () => {
    const statement = statementIn(BUNDLE);
    expect(statement).toEqual({ predicateType: 'https://slsa.dev/provenance/v1', sums: [SUM] });
    if (statement === undefined) throw new Error('no statement');
    expect(isAbout(statement, `sha256:${SUM}`)).toBe(true);
    expect(isAbout(statement, `sha256:${'cd'.repeat(32)}`)).toBe(false);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a signature of a file', { messageSignature: {} }],
    ['a payload that is no JSON', { dsseEnvelope: { payload: 'AAAA' } }],
    ['a payload without subjects', { dsseEnvelope: { payload: payload({ predicateType: 'x' }) } }],
    ['a payload without a type', { dsseEnvelope: { payload: payload({ subject: [] }) } }],
  ])('is not there: %s', (_, bundle) => {
    expect(statementIn(bundle)).toBeUndefined();
  });
});

describe('a bundle as an artifact', () => {
  it('is found by its type, and tells what it holds', () => {
    const { artifactType, layers, annotations } = bundleArtifact(BUNDLE);
    expect(artifactType).toBe(MEDIA_TYPE);
    expect(layers.map(({ mediaType, content }) => [mediaType, JSON.parse(content.toString('utf8'))])).toEqual([
      [MEDIA_TYPE, BUNDLE],
    ]);
    expect(annotations).toEqual({
      'dev.sigstore.bundle.content': 'dsse-envelope',
      'dev.sigstore.bundle.predicateType': 'https://slsa.dev/provenance/v1',
    });
  });

  it('is dated by its certificate', () => {
    const rawBytes = makeCertificate().cert.replace(/-----[A-Z ]+-----|\n/g, '');
    const { annotations } = bundleArtifact({ ...BUNDLE, verificationMaterial: { certificate: { rawBytes } } });
    const created = annotations['org.opencontainers.image.created'] ?? '';
    expect(created).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(Math.abs(Date.parse(created) - Date.now())).toBeLessThan(600_000);
  });

  it('is the same whatever the order of its keys', () => {
    const { dsseEnvelope, verificationMaterial, mediaType } = BUNDLE;
    const other = {
      dsseEnvelope: Object.fromEntries(Object.entries(dsseEnvelope).reverse()),
      verificationMaterial,
      mediaType,
    };
    expect(bundleArtifact(other)).toEqual(bundleArtifact(BUNDLE));
    expect(bundleText({ b: [{ d: 1, c: null }], a: 'x\ny' })).toBe('{"a":"x\\ny","b":[{"c":null,"d":1}]}');
  });
});

it.each([
  ['https://github.com', '42', 'https://github.com/octo/app/attestations/42'],
  ['https://octo.ghe.com/', '42', 'https://octo.ghe.com/octo/app/attestations/42'],
  ['https://github.com', undefined, 'https://github.com/octo/app/attestations'],
])('the page at %s of %s', (serverUrl, id, url) => {
  expect(attestationPage({ serverUrl, repository: 'octo/app' }, id)).toBe(url);
});
