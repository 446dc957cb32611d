import { describe, expect, it } from '@jest/globals';
import { type MatrixSummary, renderMatrixSummary } from '../../src/summary/matrix-summary.ts';

const NOTHING: MatrixSummary = { fields: [], rows: [], batches: 0, from: 0, steps: [] };

describe('the summary of a matrix', () => {
  it('shows what was kept and every entry', () => {
    const rows = [['17.3 LTS', 'python', 'true']];
    const steps = [{ input: 'filter', what: 'runtime=17*|x', left: 1 }];
    expect(
      renderMatrixSummary({ fields: ['runtime', 'image_type', 'latest'], rows, batches: 1, from: 3, steps }),
    ).toBe(`### Build matrix: 1 entry

#### What was kept

| Kept by | Entries |
| --- | --- |
| the data | 3 |
| filter <code>runtime=17&#42;&#124;x</code> | 1 |

#### Entries

| runtime | image_type | latest |
| --- | --- | --- |
| 17.3 LTS | python | true |
`);
  });

  it('shows what is built and why, and what is there already', () => {
    const rendered = renderMatrixSummary({
      ...NOTHING,
      changed: [['web <b>', 'no image | is there']],
      unchanged: [['worker', 'r.test/worker@sha256:0']],
    });
    expect(rendered).toContain('#### What is built\n\n| Entry | Why |\n| --- | --- |\n| web ');
    expect(rendered).not.toMatch(/<b>|no image \| is/);
    expect(rendered).toContain('#### What is there already');
    expect(rendered).toContain('`r.test/worker@sha256:0`');
  });

  it('lets nothing of the data out of its cell', () => {
    const evil = '</td> | <img src=x> [a](http://x) `b` @me\n## heading';
    const text = renderMatrixSummary({
      ...NOTHING,
      fields: [evil],
      rows: [[evil]],
      steps: [{ input: 'filter', what: evil, left: 1 }],
    });
    expect(text).not.toMatch(/<img|<\/td>|\]\(|`|@me|\n## heading|http:\/\//);
    expect(text.split('\n')).toHaveLength(15);
  });

  it('has an end, however many entries, fields and characters there are', () => {
    const fields = Array.from({ length: 30 }, (_, index) => `field${index}`);
    const rows = Array.from({ length: 5000 }, () => fields.map(() => 'x'.repeat(10_000)));
    const text = renderMatrixSummary({ ...NOTHING, fields, rows, batches: 20 });
    expect(text).toContain('### Build matrix: 5000 entries in 20 batches');
    expect(text).toContain('… and 4900 more entries.');
    expect(text).toContain('Not shown: `field8`');
    expect(text.length).toBeLessThan(200_000);
  });

  it('of nothing says so', () => expect(renderMatrixSummary(NOTHING)).toBe('### Build matrix: 0 entries\n'));

  it('of a failure says what failed', () => {
    expect(renderMatrixSummary({ ...NOTHING, failure: 'Input ```x' })).toBe(
      '### Build matrix failed\n\n````\nInput ```x\n````\n',
    );
  });
});
