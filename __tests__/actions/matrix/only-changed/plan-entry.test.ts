import { afterAll, describe, expect, it } from '@jest/globals';
import { planEntries } from '../../../../src/actions/matrix/only-changed/plan-entry.ts';
import type { Entry } from '../../../../src/matrix/entry.ts';
import { pushToDefaultBranch } from '../../../events/push.ts';
import { Folders } from '../../../fakes/folder.ts';

const folders = new Folders();
afterAll(() => folders.remove());
const workspace = folders.make({ Dockerfile: 'FROM scratch\n', 'one/Dockerfile': 'FROM scratch\n' });

function plan(entries: readonly Entry[], given: Record<string, string>, runsOn: string[] = [], env = {}) {
  const step = { job: 'image', name: 'build', with: given, env: [env], runsOn };
  const event = pushToDefaultBranch();
  return planEntries(entries, { step, defaults: new Map(), event, workspace, git: async () => undefined });
}

async function planned(entry: Entry, given: Record<string, string>, runsOn?: string[], env = {}) {
  const [first] = await plan([entry], given, runsOn, env);
  if (first === undefined || !('step' in first)) throw new Error(`not planned: ${first?.why}`);
  return first;
}

async function whyNot(entry: Entry, given: Record<string, string>, env = {}) {
  const [first] = await plan([entry], given, [], env);
  return first !== undefined && 'why' in first ? first.why : undefined;
}

describe('the step of an entry', () => {
  it('has the inputs that its job would have', async () => {
    const { step, env } = await planned(
      { name: 'one', on: ['linux/amd64', 'linux/arm64'], old: 3, is: true },
      {
        Context: '${{ matrix.name }}',
        platforms: "${{ join(matrix.on, ',') }}",
        'build-args': 'OLD=${{ matrix.old }}\nIS=${{ matrix.is && env.WORD }}',
        reuse: 'content',
      },
      [],
      { WORD: 'of ${{ github.event_name }}', LOST: '${{ vars.LOST }}' },
    );
    expect(step.plan).toMatchObject({
      context: { kind: 'path', path: 'one' },
      platforms: ['linux/amd64', 'linux/arm64'],
      buildArgs: ['OLD=3', 'IS=of push'],
    });
    expect(env).toEqual({ WORD: 'of push' });
  });

  it('knows a field as empty that others have, and none that nobody has', async () => {
    const given = { target: '${{ matrix.target }}' };
    const [one, other] = await plan([{ name: 'a' }, { name: 'b', target: 'last' }], given);
    expect([one, other].map((each) => each !== undefined && 'step' in each && each.step.plan.target)).toEqual([
      '',
      'last',
    ]);
    expect(await whyNot({ name: 'a' }, given)).toBe('only its job knows ${{ matrix.target }} in the input target');
  });

  it.each<[string, Record<string, string>]>([
    ['only its job knows ${{ needs.a.outputs.b }} in the input labels', { labels: 'a=${{ needs.a.outputs.b }}' }],
    ['only its job knows ${{ env.LOST }} in the input target', { target: '${{ env.LOST }}' }],
    ['its step would refuse the input context: the folder "none" is not there in', { context: 'none' }],
  ])('is not known: %s', async (why, given) => {
    expect(await whyNot({ name: 'a' }, given, { LOST: '${{ vars.LOST }}' })).toContain(why);
  });

  it('may have secrets and sign-ins of which nothing is known here', async () => {
    const { step } = await planned(
      { name: 'a' },
      {
        password: '${{ secrets.PASSWORD }}',
        registry: '${{ vars.REGISTRY }}',
        'github-token': '${{ secrets.TOKEN }}',
        'cache-from': '${{ vars.CACHE }}',
        secrets: 'npm=${{ secrets.NPM }}',
      },
    );
    expect(step.plan.secrets).toEqual([expect.objectContaining({ id: 'npm' })]);
    expect(await whyNot({ name: 'a' }, { secrets: '${{ secrets.ALL }}' })).toContain('refuse the input secrets');
  });

  it.each<[Entry, string[], string[]]>([
    [{ runner: 'ubuntu-24.04-arm' }, ['${{ matrix.runner }}'], ['linux/arm64']],
    [{ runner: ['self-hosted', 'X64'] }, ['${{ matrix.runner }}'], ['linux/amd64']],
    [{ cpu: '-arm' }, ['ubuntu-24.04${{ matrix.cpu }}'], ['linux/arm64']],
    [{ name: 'a' }, ['self-hosted', 'ARM64'], ['linux/arm64']],
    [{ name: 'a' }, ['${{ vars.RUNNER }}'], ['linux/amd64', 'linux/arm64']],
  ])('of %j on %j builds on one of %j', async (entry, runsOn, natives) => {
    expect((await planned(entry, {}, runsOn)).natives).toEqual(natives);
  });
});
