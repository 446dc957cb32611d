import { describe, expect, it } from '@jest/globals';
import { type MirroredFacts, renderMirrorSummary } from '../../src/summary/mirror-summary.ts';
import { renderVerifySummary } from '../../src/summary/verify-summary.ts';

const row = (state: MirroredFacts['state'], more: Partial<MirroredFacts> = {}): MirroredFacts => ({
  from: 'ghcr.io/me/app:1',
  to: 'quay.io/me/app:1',
  digest: 'sha256:1',
  state,
  required: true,
  error: '',
  ...more,
});

describe('the summary of a mirroring', () => {
  it('counts, and shows failures first', () => {
    const results = [
      row('present'),
      row('copied'),
      row('failed', { required: false, error: 'it is *away*', digest: '' }),
    ];
    const sent = { blobs: 2, bytes: 1_500_000, seconds: 3.21 };
    const text = renderMirrorSummary({ results, isDryRun: false, sent });
    expect(text).toContain('### Mirror: 1 failed, 1 copied, 1 present');
    expect(text).toContain('Sent 2 blobs, 1.5 MB, in 3.2 s.');
    const lines = text.split('\n').filter((line) => line.startsWith('| `'));
    expect(lines[0]).toContain('|  | failed, not required: it is &#42;away&#42; |');
    expect(lines.map((line) => line.split(' | ').at(-1))).toEqual([
      'failed, not required: it is &#42;away&#42; |',
      'copied |',
      'present |',
    ]);
  });

  it('of a dry run says so, and sends nothing', () => {
    const text = renderMirrorSummary({
      results: [row('planned')],
      isDryRun: true,
      sent: { blobs: 0, bytes: 0, seconds: 1 },
    });
    expect(text).toContain('### Mirror, dry run: 1 planned');
    expect(text).not.toContain('MB');
  });

  it('has no room for all of a thousand', () => {
    const text = renderMirrorSummary({ results: Array.from({ length: 1000 }, () => row('copied')), isDryRun: false });
    expect(text).toContain('… and 800 more; the output results has all.');
    expect(text.split('\n').length).toBeLessThan(220);
  });

  it('of a failure tells it, whatever stands in it', () => {
    const text = renderMirrorSummary({ failure: '```\n# no heading', results: [], isDryRun: false });
    expect(text).toBe('### Mirror failed\n\n````\n```\n# no heading\n````\n');
  });
});

describe('the summary of a verification', () => {
  const checks = [
    { name: 'digest', state: 'pass', found: 'sha256:1' },
    { name: 'tags', state: 'fail', found: 'moved | since' },
    { name: 'commit', state: 'not asked', found: '' },
  ];

  it('has a row for each check', () => {
    expect(renderVerifySummary({ image: 'me/app', isVerified: false, checks })).toBe(
      '### Not verified: `me/app`\n\n#### Checks\n\n' +
        '| Check | Result | Found |\n| --- | --- | --- |\n' +
        '| digest | pass | sha256:1 |\n| tags | **fail** | moved &#124; since |\n| commit | not asked |  |\n',
    );
  });

  it('says what kept it from being verified', () => {
    const text = renderVerifySummary({ failure: 'Input image: none.', image: '', isVerified: false, checks: [] });
    expect(text).toBe('### Not verified\n\n```\nInput image: none.\n```\n');
  });
});
