/** What a step may know at its end, for each outcome. */
import type { Digest } from '../../src/image/digest.ts';
import type { ResultFacts } from '../../src/result/result-file.ts';

export const DIGEST: Digest = `sha256:${'a'.repeat(64)}`;
export const OTHER: Digest = `sha256:${'b'.repeat(64)}`;
export const COMMIT = '6dcb09b5b57875f334f61aebed695e2e4193db5e';

/** No more than every step knows. */
export const LITTLE: ResultFacts = {
  outcome: 'built',
  action: { name: 'build' },
  source: { repository: 'Octo-Org/App', event: 'push', ref: 'refs/heads/main', commit: COMMIT, runCommit: COMMIT },
  run: {},
};

export const EVERYTHING: ResultFacts = {
  outcome: 'pushed',
  action: { name: 'build', repository: 'org/image-build-action', ref: 'v1' },
  source: { ...LITTLE.source, branch: 'main', tag: 'v1', pullRequest: 7, date: '2026-05-04T10:12:01.000Z' },
  run: { id: '1', attempt: 2, url: 'https://github.com/Octo-Org/App/actions/runs/1/attempts/2', job: 'image' },
  names: {
    version: '1.2.3',
    images: ['ghcr.io/octo-org/app', 'app'],
    references: [{ reference: 'app:1.2.3', name: 'app', tag: '1.2.3', kind: 'immutable', why: 'the version' }],
    labels: { 'org.opencontainers.image.revision': COMMIT },
    annotations: ['manifest:a=b'],
  },
  image: {
    digest: DIGEST,
    mediaType: 'application/vnd.oci.image.index.v1+json',
    imageId: OTHER,
    archive: 'out/image.tar',
    platforms: [{ platform: 'linux/arm/v7', digest: OTHER, size: 528 }],
  },
  images: [
    {
      name: 'app',
      registry: 'docker.io',
      path: 'library/app',
      tags: ['1.2.3'],
      digest: DIGEST,
      state: 'published',
      required: true,
    },
    {
      name: 'localhost:5000/app',
      registry: 'localhost:5000',
      path: 'app',
      tags: [],
      state: 'failed',
      required: false,
      error: 'it is away',
    },
  ],
  leftAlone: [{ reference: 'app:latest', serves: OTHER, why: 'it is newer' }],
  push: { pushed: true, why: 'as asked for', way: 'digest' },
  build: {
    attempts: 2,
    history: [{ number: 1, seconds: 1.5, class: 'transient', stage: 'push', message: 'x', waitSeconds: 10 }],
    argv: ['buildx', 'build', '.'],
    context: '.',
    dockerfile: 'docker/Dockerfile',
    target: 'runtime',
    platforms: ['linux/arm/v7'],
    builder: { name: 'default', driver: 'docker', platforms: ['linux/amd64'] },
    cache: { mode: 'gha-read', hitRatio: 0.5, reasons: ['gha.'] },
    timeline: [{ name: '[2/3] RUN make', startedAt: 1.4, seconds: 21.7, cached: false, failed: false }],
  },
  reuse: { key: 'ab'.repeat(32), basesMoved: [{ image: 'docker.io/library/alpine:3.22', from: OTHER, to: DIGEST }] },
  gate: { command: 'trivy', seconds: 3, passed: true },
  attestation: { id: '42', url: 'https://github.com/Octo-Org/App/attestations/42', storedIn: ['app'] },
  signatures: [{ tool: 'cosign', images: [`localhost:5000/app@${DIGEST}`] }],
  timing: { started: '2026-05-04T10:14:30.120Z', seconds: 71.3, stages: [{ name: 'build', seconds: 48.9 }] },
};

const error = { code: 'registry', message: 'The registry is away.', advice: 'Wait.', failureClass: 'transient' };

/** A step of every outcome. */
export const STEPS: Readonly<Record<string, ResultFacts>> = {
  'pushed, with all there is': EVERYTHING,
  'built, with next to nothing': LITTLE,
  planned: { ...LITTLE, outcome: 'planned', names: EVERYTHING.names, push: { pushed: false, why: 'a dry run' } },
  skipped: {
    ...EVERYTHING,
    outcome: 'skipped',
    skipped: 'It is there.',
    build: undefined,
    images: EVERYTHING.images?.slice(0, 1),
  },
  'failed before the build': { ...LITTLE, outcome: 'failed', error: { code: 'sign-in', message: 'No.' } },
  'failed after the push': { ...EVERYTHING, outcome: 'failed', error, image: { platforms: [] } },
};
