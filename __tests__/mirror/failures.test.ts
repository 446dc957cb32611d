import { describe, expect, it } from '@jest/globals';
import { leftOut } from '../../src/mirror/failures.ts';
import type { MirrorResult } from '../../src/mirror/result.ts';

function failed(to: string, more: Partial<MirrorResult> = {}): MirrorResult {
  return { from: 'ghcr.io/o/app:1', to, digest: '', state: 'failed', required: false, error: 'it is away', ...more };
}

describe('leftOut', () => {
  it('tells once of a registry that is away, however many names it lacks', () => {
    const results = [failed('a.example/app:1'), failed('a.example/app:2'), failed('a.example/worker:1')];
    expect(leftOut(results)).toEqual([
      'ghcr.io/o/app:1 to a.example/app:1: it is away. 2 more names failed at a.example. None of it is required, so the step goes on.',
    ]);
  });

  it('tells of each registry, and of one name in the singular', () => {
    expect(leftOut([failed('a.example/app:1'), failed('b.example:5000/app:1'), failed('a.example/app:2')])).toEqual([
      'ghcr.io/o/app:1 to a.example/app:1: it is away. 1 more name failed at a.example. None of it is required, so the step goes on.',
      'ghcr.io/o/app:1 to b.example:5000/app:1: it is away. It is not required, so the step goes on.',
    ]);
  });

  it('leaves out what is required, and what is well', () => {
    expect(
      leftOut([failed('a.example/app:1', { required: true }), failed('a.example/app:2', { state: 'copied' })]),
    ).toEqual([]);
  });
});
