import { describe, expect, it } from '@jest/globals';
import { type BuildSummary, renderBuildSummary } from '../../src/summary/build-summary.ts';

const NOTHING: BuildSummary = {
  outcome: 'built',
  references: [],
  pinned: undefined,
  digest: undefined,
  digests: [],
  images: [],
  leftAlone: [],
  gateSeconds: undefined,
  attestation: undefined,
  signed: [],
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
        digests: [
          { platform: 'linux/amd64', digest: 'sha256:2' },
          { platform: 'linux/arm64', digest: 'sha256:3' },
        ],
        images: [
          { name: 'ghcr.io/me/app', state: 'published', tags: ['main', 'latest'], error: '', isRequired: true },
          { name: 'x.test/app', state: 'failed', tags: ['main'], error: 'it | is away', isRequired: false },
        ],
        leftAlone: [{ reference: 'ghcr.io/me/app:1', serves: 'sha256:9', why: '1.3.0 is | newer' }],
        gateSeconds: 12.34,
        attestation: { id: '42', url: 'https://github.com/me/app/attestations/42' },
        signed: ['ghcr.io/me/app'],
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
| Gate | passed after 12.3 s |
| Attestation | <a href="https:&#47;&#47;github.com/me/app/attestations/42">42</a> |
| Signed | <code>ghcr.io/me/app</code> |
| Cache | off |
| Attempts | 2 |
| Time | 61.3 s |

| Platform | Digest |
| --- | --- |
| linux/amd64 | <code>sha256:2</code> |
| linux/arm64 | <code>sha256:3</code> |

| Failed attempt | After | Where and what kind | What it said |
| --- | --- | --- | --- |
| 1 | 4.1 s | push, transient | PUT https:&#47;&#47;x: 503 &#124; &lt;b&gt; |

| Tag | Why |
| --- | --- |
| <code>ghcr.io/me/app:main</code> | the branch &#124; main |
| <code>ghcr.io/me/app:latest</code> | the default branch |

| Left alone | Serves | Why |
| --- | --- | --- |
| <code>ghcr.io/me/app:1</code> | <code>sha256:9</code> | 1.3.0 is &#124; newer |

| Image | State | Error |
| --- | --- | --- |
| <code>ghcr.io/me/app</code> | published, 2 tags |  |
| <code>x.test/app</code> | failed, 1 tag | it &#124; is away (not required) |

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

  it('of what was not built says why', () => {
    const skipped = 'app:1 holds this commit already, as <sha256:1>.';
    expect(renderBuildSummary({ ...NOTHING, outcome: 'skipped', skipped })).toBe(
      '### Image not built\n\napp:1 holds this commit already, as &lt;sha256:1&gt;.\n',
    );
  });

  it('of a failure after the push shows what serves the image all the same', () => {
    const image = { name: 'app', state: 'published', tags: ['1'], error: '', isRequired: true };
    const other = { ...image, name: 'x.test/app', state: 'failed', tags: [], error: 'away' };
    const shown = renderBuildSummary({ ...NOTHING, outcome: 'failed', failure: 'no', images: [image, other] });
    expect(shown).toContain('| <code>app</code> | published, 1 tag |  |');
    expect(shown).toContain('| <code>x.test/app</code> | failed, 0 tags | away |');
  });

  it('tells nothing twice: one image that is well has its tags, one platform its row', () => {
    const images = [{ name: 'app', state: 'published', tags: ['1'], error: '', isRequired: true }];
    const digests = [{ platform: 'linux/amd64', digest: 'sha256:1' }];
    expect(renderBuildSummary({ ...NOTHING, outcome: 'pushed', images, digests })).toBe('### Image pushed\n');
  });

  it('of an attestation that was there before links to all of them', () => {
    const attestation = { id: undefined, url: 'https://x.test/"><b>' };
    expect(renderBuildSummary({ ...NOTHING, attestation })).toContain(
      '| Attestation | <a href="https:&#47;&#47;x.test/&quot;&gt;&lt;b&gt;">of an earlier run</a> |',
    );
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
