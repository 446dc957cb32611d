/** Facts for the tests of the build's summary: a step of which nothing is known, and one that has everything. */
import { parseTaggedReference } from '../../src/image/reference.ts';
import type { Timeline, TimelineStep } from '../../src/result/timeline.ts';
import type { BuildSummary } from '../../src/summary/build-facts.ts';

export const NOTHING: BuildSummary = {
  action: 'build',
  outcome: 'built',
  notes: [],
  references: [],
  choices: [],
  platforms: [],
  wantedPlatforms: [],
  images: [],
  leftAlone: [],
  signed: [],
  cache: { steps: 0, cached: 0, sentences: [] },
  attempts: 0,
  history: [],
  stages: [],
  details: [],
  labels: {},
};

/** @param name with its tag */
export function reference(name: string, why: string): BuildSummary['references'][number] {
  const parsed = parseTaggedReference(name);
  if (parsed === undefined) throw new Error(`${name} is no reference`);
  return { ...parsed, why };
}

/** @param from seconds since the build began */
export function step(name: string, from: number, seconds: number, more: Partial<TimelineStep> = {}): TimelineStep {
  return { name, startedAt: from, seconds, isCached: false, isFailed: false, ...more };
}

const CACHED = { isCached: true };

export const TIMELINE: Timeline = [
  step('[internal] load build definition from Dockerfile', 0, 0.1),
  step('[internal] load metadata for docker.io/library/node:22-alpine', 0.1, 0.9),
  step('importing cache manifest from ghcr.io/octo/hello:buildcache', 1.1, 0.6),
  step('[linux/amd64 deps 1/4] FROM docker.io/library/node:22-alpine', 1.8, 3.4),
  step('[linux/arm64 deps 1/4] FROM docker.io/library/node:22-alpine', 1.8, 3.9),
  step('[linux/amd64 deps 2/4] WORKDIR /app', 5.2, 0, CACHED),
  step('[linux/amd64 deps 3/4] COPY package.json package-lock.json ./', 5.2, 0, CACHED),
  step('[linux/amd64 deps 4/4] RUN npm ci --omit=dev', 5.2, 0, CACHED),
  step('[linux/arm64 deps 4/4] RUN npm ci --omit=dev', 5.8, 21.6),
  step('[linux/amd64 final 2/3] COPY . .', 5.3, 0.4),
  step('[linux/amd64 final 3/3] RUN npm run build && npm test', 5.7, 8.2),
  step('[linux/arm64 final 3/3] RUN npm run build && npm test', 27.6, 19.3),
  step('exporting to image', 46.9, 4.1),
];

export const DIGEST = `sha256:${'1a2b3c4d'.repeat(8)}`;
const COMMIT = '4f1c2a90'.repeat(5);

export const EVERYTHING: BuildSummary = {
  action: 'build',
  outcome: 'pushed',
  notes: [],
  commit: { sha: COMMIT, of: 'as v1.4.0', url: `https://github.com/octo/hello/commit/${COMMIT}` },
  references: [
    reference('ghcr.io/octo/hello:1.4.0', 'the version of the tag v1.4.0'),
    reference('ghcr.io/octo/hello:1.4', 'the minor version of the tag v1.4.0'),
    reference('ghcr.io/octo/hello:latest', 'no higher version is there'),
    reference('octo/hello:1.4.0', 'the version of the tag v1.4.0'),
    reference('octo/hello:1.4', 'the minor version of the tag v1.4.0'),
    reference('octo/hello:latest', 'no higher version is there'),
  ],
  choices: ['type=semver,pattern={{version}} gives 1.4.0.', 'type=pr gives nothing: this is no pull request.'],
  pull: { tagged: 'ghcr.io/octo/hello:1.4.0', pinned: `ghcr.io/octo/hello@${DIGEST}` },
  digest: DIGEST,
  platforms: [
    { platform: 'linux/amd64', digest: `sha256:${'aa11bb22'.repeat(8)}`, size: 48_213_044 },
    { platform: 'linux/arm64', digest: `sha256:${'cc33dd44'.repeat(8)}`, size: 46_900_120 },
  ],
  wantedPlatforms: ['linux/amd64', 'linux/arm64'],
  images: [
    { name: 'ghcr.io/octo/hello', state: 'published', tags: ['1.4.0', '1.4', 'latest'], error: '', isRequired: true },
    { name: 'octo/hello', state: 'published', tags: ['1.4.0', '1.4', 'latest'], error: '', isRequired: true },
    {
      name: 'registry.example.com/mirror/hello',
      state: 'failed',
      tags: [],
      error: 'PUT https://registry.example.com/v2/mirror/hello/manifests/1.4.0: 503 | <b>',
      isRequired: false,
    },
  ],
  leftAlone: [{ reference: 'ghcr.io/octo/hello:1', serves: `sha256:${'99'.repeat(32)}`, why: 'it is of 1.5.0' }],
  gateSeconds: 12.34,
  attestation: { id: '4242', url: 'https://github.com/octo/hello/attestations/4242' },
  signed: ['ghcr.io/octo/hello'],
  cache: {
    steps: 14,
    cached: 9,
    sentences: [
      'In the registry, as ghcr.io/octo/hello:buildcache, because the image goes to a registry.',
      '9 of 14 steps were there already, 12.1 MB fetched. Read ghcr.io/octo/hello:buildcache in 0.6 s.',
    ],
  },
  attempts: 2,
  history: [{ number: 1, seconds: 4.06, kind: 'transient', stage: 'push', telling: 'PUT https://x.test: 503 | <b>' }],
  seconds: 72.26,
  stages: [
    { name: 'prepare', seconds: 0.42 },
    { name: 'look up', seconds: 0.31 },
    { name: 'builder', seconds: 4.8 },
    { name: 'build', seconds: 51.9 },
    { name: 'gate', seconds: 12.3 },
    { name: 'tags', seconds: 0.9 },
    { name: 'attest', seconds: 1.6 },
  ],
  timeline: TIMELINE,
  details: [
    ['Context', '.'],
    ['Dockerfile', 'docker/Dockerfile'],
    ['Target', 'final'],
    ['Push', "yes, the run is the repository's own"],
    ['Builder', 'builder-4f1c (docker-container)'],
  ],
  labels: {
    'org.opencontainers.image.title': 'hello',
    'org.opencontainers.image.description': 'Says <hello> | to everybody',
    'org.opencontainers.image.revision': COMMIT,
    'org.opencontainers.image.version': '1.4.0',
  },
};

/** A build that failed at its second attempt. */
export const FAILED: BuildSummary = {
  ...EVERYTHING,
  outcome: 'failed',
  failure: [
    'The build failed at "[linux/arm64 final 3/3] RUN npm run build && npm test" (exit code 1).',
    '  > hello@1.4.0 test',
    '  Error: expected ```hello``` to be <b>hello</b>',
    'Look at the last lines of the step above; the same commit fails again.',
  ].join('\n'),
  pull: undefined,
  digest: undefined,
  platforms: [],
  images: [],
  leftAlone: [],
  gateSeconds: undefined,
  attestation: undefined,
  signed: [],
  history: [
    { number: 1, seconds: 14.1, kind: 'transient', stage: 'base', telling: 'dial tcp: lookup docker.io: i/o timeout' },
    {
      number: 2,
      seconds: 33.2,
      kind: 'permanent',
      stage: 'run',
      telling: 'process "/bin/sh -c npm run build && npm test" did not complete successfully: exit code: 1',
    },
  ],
  stages: EVERYTHING.stages.slice(0, 4),
  timeline: TIMELINE.slice(0, -1).map((each, index, { length }) =>
    index === length - 1 ? { ...each, isFailed: true } : each,
  ),
};
