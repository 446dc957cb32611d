import { describe, expect, it } from '@jest/globals';
import { type BuildSummary, renderBuildSummary } from '../../src/summary/build-summary.ts';

const NOTHING: BuildSummary = {
  outcome: 'built',
  references: [],
  pinned: undefined,
  digest: undefined,
  platforms: [],
  push: '',
  cache: '',
  attempts: 0,
  history: [],
  seconds: undefined,
  labels: {},
};

describe('the summary', () => {
  it('of a failure says what failed, in a block that cannot be left', () => {
    const failure = 'The build failed:\n```\n## not a heading';
    expect(renderBuildSummary({ ...NOTHING, outcome: 'failed', failure })).toBe(
      '### Image build failed\n\n````\nThe build failed:\n```\n## not a heading\n````\n',
    );
  });

  it('of a push shows everything', () => {
    expect(
      renderBuildSummary({
        outcome: 'pushed',
        references: [
          { reference: 'ghcr.io/me/app:main', why: 'the branch | main' },
          { reference: 'ghcr.io/me/app:latest', why: 'the default branch' },
        ],
        pinned: 'ghcr.io/me/app@sha256:1',
        digest: 'sha256:1',
        platforms: ['linux/amd64', 'linux/arm64'],
        push: 'yes, as asked for',
        cache: 'off',
        attempts: 2,
        history: [{ number: 1, seconds: 4.06, kind: 'transient', stage: 'push', telling: 'PUT https://x: 503 | <b>' }],
        seconds: 61.26,
        labels: { 'a.b': '<x>' },
      }),
    ).toBe(`### Image pushed

|  |  |
| --- | --- |
| Digest | <code>sha256:1</code> |
| Platforms | linux/amd64, linux/arm64 |
| Push | yes, as asked for |
| Cache | off |
| Attempts | 2 |
| Time | 61.3 s |

| Failed attempt | After | Where and what kind | What it said |
| --- | --- | --- | --- |
| 1 | 4.1 s | push, transient | PUT https:&#47;&#47;x: 503 &#124; &lt;b&gt; |

| Tag | Why |
| --- | --- |
| <code>ghcr.io/me/app:main</code> | the branch &#124; main |
| <code>ghcr.io/me/app:latest</code> | the default branch |

\`\`\`shell
docker pull ghcr.io/me/app@sha256:1
\`\`\`

<details><summary>Labels</summary>

| Label | Value |
| --- | --- |
| <code>a.b</code> | <code>&lt;x&gt;</code> |

</details>
`);
  });

  it('of a failure shows every attempt of it', () => {
    const attempt = { seconds: 1, kind: 'permanent', stage: 'run', telling: 'exit code: 1' };
    const history = [1, 2].map((number) => ({ ...attempt, number }));
    expect(
      renderBuildSummary({ ...NOTHING, outcome: 'failed', failure: 'no', attempts: 2, history }),
    ).toBe(`### Image build failed

\`\`\`
no
\`\`\`

|  |  |
| --- | --- |
| Attempts | 2 |

| Failed attempt | After | Where and what kind | What it said |
| --- | --- | --- | --- |
| 1 | 1.0 s | run, permanent | exit code: 1 |
| 2 | 1.0 s | run, permanent | exit code: 1 |
`);
  });

  it('of nothing known is a heading', () => {
    expect(renderBuildSummary({ ...NOTHING, outcome: 'planned' })).toBe('### Image planned (dry run)\n');
    expect(renderBuildSummary(NOTHING)).toBe('### Image built, not pushed\n');
  });

  it('shows fifty tags and the number of the others', () => {
    const references = Array.from({ length: 52 }, (_, index) => ({ reference: `app:${index}`, why: 'x' }));
    const shown = renderBuildSummary({ ...NOTHING, references });
    expect(shown.match(/<code>app:/g)).toHaveLength(50);
    expect(shown).toContain('\n\n… and 2 more.\n');
  });
});
