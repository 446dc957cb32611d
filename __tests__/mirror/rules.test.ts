import { describe, expect, it } from '@jest/globals';
import type { InputProblem } from '../../src/errors.ts';
import { parseRules } from '../../src/mirror/rules.ts';
import { parseTarget, type Target } from '../../src/mirror/target.ts';
import { formatWish } from '../../src/mirror/wish.ts';

const SHARED = [parseTarget('quay.io') as Target];
const DIGEST = `sha256:${'0'.repeat(64)}`;

async function read(text: string, shared: readonly Target[] = SHARED) {
  const problems: InputProblem[] = [];
  const wishes = await parseRules(text, shared, problems);
  const told = wishes.map(
    (wish) => `${formatWish(wish)} to ${wish.targets.map((target) => target.text).join(' and ')}`,
  );
  return { told, problems: problems.map(({ problem }) => problem) };
}

describe('rules', () => {
  it('say what goes where', async () => {
    const { told, problems } = await read(`
- from: ghcr.io/me/app:1.2
- { from: ghcr.io/me/app:1.2, to: ghcr.io/me/app:stable }
- from: ghcr.io/me/app
  tags: ["1.*", "!*-rc*"]
  newest: 5
  to: [quay.io/me/, "registry.example.com,required=false"]
- from: ghcr.io/me/app
  tags: 3.10
- from: ghcr.io/me/app
  newest: 2
- from: ghcr.io/me/app@${DIGEST}
`);
    expect({ told, problems }).toEqual({
      told: [
        'ghcr.io/me/app:1.2 to quay.io',
        'ghcr.io/me/app:1.2 to ghcr.io/me/app:stable',
        'ghcr.io/me/app (1.*, !*-rc*, the newest 5) to quay.io/me/ and registry.example.com',
        'ghcr.io/me/app (3.10) to quay.io',
        'ghcr.io/me/app (the newest 2) to quay.io',
        `ghcr.io/me/app@${DIGEST} to quay.io`,
      ],
      problems: [],
    });
  });

  it.each([
    ['a: b', ['is no list']],
    ['- [', [expect.stringMatching(/^is no valid YAML, see its line \d/)]],
    ['- text', ['entry 1 is no mapping of keys to values']],
    ['- { from: me/app:1, form: x }', ['entry 1 has the unknown key "form"']],
    ['- { to: quay.io }', ['entry 1: has no from']],
    ['- { from: [me/a:1, me/b:1] }', ['entry 1: has several texts as from']],
    ['- { from: me/app }', ['entry 1: "me/app" says neither a tag nor a digest']],
    ['- { from: me/app:1, tags: "*" }', ['entry 1: from "me/app:1" is no repository']],
    ['- { from: me/app, tags: "a b" }', ['entry 1: tags: "a b" fits no tag']],
    ['- { from: me/app, newest: 0 }', ['entry 1: newest must be a whole number from 1, not "0"']],
    ['- { from: me/app, newest: x }', ['entry 1: newest must be a whole number from 1, not "x"']],
    ['- { from: me/app, tags: { a: b } }', ['entry 1: tags is neither a text nor a list of texts']],
    ['- { from: "me/app@sha256:12" }', ['entry 1: "me/app@sha256:12" is no image']],
    ['- { from: me/app:1, to: "http://x" }', ['entry 1: to "http://x" is no place for images']],
    [
      '- { from: me/app, tags: "1.*", to: quay.io/me/app:x }',
      ['entry 1: goes to the one tag "quay.io/me/app:x", but tags may name several'],
    ],
    ['- { from: me/app }\n- { from: me/app, newest: 0 }', [expect.anything(), expect.stringMatching(/^entry 2/)]],
  ])('are refused: %s', async (text, problems) => {
    expect(await read(text)).toEqual({ told: [], problems });
  });

  it('without a target of their own take those of the input, and need one', async () => {
    expect(await read('- { from: me/app:1 }', [])).toEqual({ told: [], problems: ['entry 1: has no target'] });
  });

  it('may repeat each other by YAML’s own means', async () => {
    const { told } = await read('- { from: me/a:1, to: &t [quay.io/x/, quay.io/y/] }\n- { from: me/b:1, to: *t }');
    expect(told).toEqual(['me/a:1 to quay.io/x/ and quay.io/y/', 'me/b:1 to quay.io/x/ and quay.io/y/']);
  });
});
