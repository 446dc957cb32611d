import { describe, expect, it } from '@jest/globals';
import { isTaken, problemOf } from '../../src/runner/artifact-problem.ts';

const named = (name: string, message: string) => Object.assign(new Error(message), { name });

describe('a problem with artifacts', () => {
  it.each<[string, 'temporary' | 'refused', string]>([
    [
      'Failed to ListArtifacts: Failed to make request after 5 attempts: Failed request: (503) Service Unavailable: busy',
      'temporary',
      'Failed to ListArtifacts: (503) Service Unavailable: busy',
    ],
    [
      'Failed to CreateArtifact: Unable to make request: ECONNREFUSED\nIf you are using self-hosted runners, please …',
      'temporary',
      'Failed to CreateArtifact: Unable to make request: ECONNREFUSED',
    ],
    [
      'Unable to download and extract artifact: Artifact download failed after 5 retries.',
      'temporary',
      'Unable to download and extract artifact: Artifact download failed after 5 retries',
    ],
    ['Upload progress stalled.', 'temporary', 'Upload progress stalled'],
    [
      'Failed to CreateArtifact: Received non-retryable error: Failed request: (403) Forbidden: no',
      'refused',
      'Failed to CreateArtifact: (403) Forbidden: no',
    ],
    [
      'no access to https://storage.example/a/b?sig=secret&se=1 at all',
      'refused',
      'no access to https://storage.example/a/b at all',
    ],
    ['run 503 has none', 'refused', 'run 503 has none'],
    ['EXPIRED', 'refused', 'EXPIRED'],
  ])('%j is %s', (message, kind, problem) => {
    expect(problemOf(new Error(message))).toEqual({ problem, kind });
  });

  it('where the service does not exist is told from others', () => {
    expect(problemOf(named('GHESNotSupportedError', 'not supported'))).toMatchObject({ kind: 'absent' });
  });

  it('with a name that is taken is known by its status alone', () => {
    expect(isTaken(new Error('Failed request: (409) Conflict: an artifact with this name already exists'))).toBe(true);
    expect(isTaken(new Error('Failed request: (403) Forbidden: run 409'))).toBe(false);
  });
});
