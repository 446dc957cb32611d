/** Legs of an image that two or more jobs have built. */
import type { Leg } from '../../src/merge/leg.ts';

export const SHA = '0123456789abcdef0123456789abcdef01234567';
export const RUN = { repository: 'Octo-Org/App', id: '4711' };

export function digestOf(letter: string): `sha256:${string}` {
  return `sha256:${letter.repeat(64)}`;
}

export function legOf(platform: string, changes: Partial<Leg> = {}): Leg {
  return {
    kind: 'image-build-leg',
    schemaVersion: 1,
    platform,
    image: { name: 'ghcr.io/octo-org/app', digest: digestOf('a') },
    skipped: null,
    run: { id: RUN.id, attempt: 1, job: 'platform' },
    source: {
      repository: RUN.repository,
      ref: 'refs/heads/main',
      commit: SHA,
      runCommit: SHA,
      date: '2026-01-02T03:04:05.000Z',
    },
    family: {
      images: ['ghcr.io/octo-org/app'],
      tags: '',
      flavor: '',
      imageType: '',
      runtime: '',
      variant: '',
      suffix: '',
    },
    names: {
      version: 'main',
      images: ['ghcr.io/octo-org/app', 'quay.io/octo/app'],
      optional: ['quay.io/octo/app'],
      tags: [
        { tag: 'latest', why: 'the default branch', moves: 'latest' },
        { tag: 'sha-0123456', why: 'the commit', moves: null },
      ],
      references: [
        { reference: 'ghcr.io/octo-org/app:latest', kind: 'floating', moves: 'latest' },
        { reference: 'ghcr.io/octo-org/app:sha-0123456', kind: 'immutable', moves: null },
        { reference: 'quay.io/octo/app:latest', kind: 'floating', moves: 'latest' },
        { reference: 'quay.io/octo/app:sha-0123456', kind: 'immutable', moves: null },
      ],
      labels: { 'com.example.own': 'x', 'org.opencontainers.image.title': 'App' },
      annotations: ['manifest:org.opencontainers.image.title=App', 'index:com.example.team=core'],
      customAnnotations: ['index:com.example.team=core'],
    },
    ...changes,
  };
}
