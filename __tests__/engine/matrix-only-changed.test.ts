/** The matrix asks the registry which of its entries have changed, by the workflow that builds them. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { runStep } from '../runner/step.ts';
import { ACTION, build, ENGINE, expectSuccess, imageName, later, workspaceWith } from './job.ts';

const RUNNER = process.arch === 'arm64' ? 'ubuntu-24.04-arm' : 'ubuntu-latest';
const ENTRIES = [
  { name: 'one', runner: RUNNER },
  { name: 'two', runner: RUNNER, word: 'x' },
];
type Entry = Readonly<Record<string, string>>;

const expression = (text: string) => `\${{ ${text} }}`;

/** The step that builds, as the workflow has it. */
function stepOf(images: string, more: Record<string, string> = {}): Record<string, string> {
  return {
    context: expression('matrix.name'),
    images: `${images}/${expression('matrix.name')}`,
    'build-args': `WORD=${expression('matrix.word')}`,
    password: expression('secrets.NOBODY_KNOWS'),
    push: 'true',
    reuse: 'content',
    ...more,
  };
}

function workspaceOf(step: Record<string, string>): string {
  const lines = Object.entries(step).map(([name, value]) => `          ${name}: ${JSON.stringify(value)}`);
  const workflow = `on: push
jobs:
  image:
    runs-on: ${expression('matrix.runner')}
    strategy:
      matrix: ${expression('fromJSON(needs.plan.outputs.matrix)')}
    steps:
      - uses: org/image-build-action@v1
        with:
${lines.join('\n')}
`;
  const files = ENTRIES.flatMap(({ name }) => [
    [`${name}/Dockerfile`, 'FROM scratch\nARG WORD\nCOPY file /\n'],
    [`${name}/file`, name],
  ]);
  return workspaceWith({ '.github/workflows/image.yml': workflow, ...Object.fromEntries(files) });
}

let commits = 0;
const nextCommit = () => (++commits).toString(16).padStart(7, '0').padEnd(40, 'd');

async function matrix(workspace: string, given: Record<string, string> = {}) {
  const done = await runStep({
    action: join(ACTION, 'matrix'),
    with: { entries: JSON.stringify(ENTRIES), 'only-changed': 'true', ...given },
    env: ENGINE,
    github: {
      repository: 'Octo-Org/App',
      sha: nextCommit(),
      workspace,
      workflow: 'image',
    },
    post: true,
  });
  later(() => done.close());
  return { ...done, names: namesIn(done.outputs['matrix']), left: JSON.parse(done.outputs['unchanged'] ?? '[]') };
}

const namesIn = (text = '{"include":[]}') => JSON.parse(text).include.map(({ name }: Entry) => name);

/** What the job of an entry does. */
async function buildEntry(workspace: string, step: Record<string, string>, entry: Entry) {
  const given = Object.entries(step).map(([name, value]) => [
    name,
    value.replaceAll(/\$\{\{ matrix\.(\w+) \}\}/g, (_, field: string) => entry[field] ?? ''),
  ]);
  const done = await build({
    with: { ...Object.fromEntries(given), password: '' },
    github: { workspace, sha: nextCommit() },
  });
  expectSuccess(done);
  return done.outputs;
}

describe('a matrix of what has changed', () => {
  const images = imageName();
  const step = stepOf(images);
  const workspace = workspaceOf(step);

  it('has every entry first, none when nothing has changed, and one when its file has', async () => {
    const first = await matrix(workspace);
    expectSuccess(first);
    expect(first.names).toEqual(['one', 'two']);
    expect(first.log).toContain('no image with its content is there');

    const [one, two] = await Promise.all(ENTRIES.map((entry) => buildEntry(workspace, step, entry)));
    const second = await matrix(workspace);
    expect(second.outputs).toMatchObject({ matrix: '{"include":[]}', count: '0', batches: '[]', empty: 'true' });
    expect(second.left).toEqual([
      { entry: ENTRIES[0], image: `${images}/one@${one?.['digest']}` },
      { entry: ENTRIES[1], image: `${images}/two@${two?.['digest']}` },
    ]);
    expect(second.summary).toContain('#### What is there already');

    writeFileSync(join(workspace, 'two/file'), 'changed');
    const third = await matrix(workspace);
    expect(third.names).toEqual(['two']);
    expect(third.left).toHaveLength(1);
  });

  it('keeps what cannot be told, and says why', async () => {
    const given = stepOf(images, { 'build-args': `A=${expression('needs.plan.outputs.a')}` });
    const done = await matrix(workspaceOf(given));
    expect(done.names).toEqual(['one', 'two']);
    expect(done.log).toContain(`only its job knows ${expression('needs.plan.outputs.a')} in the input build-args`);
  });

  it('is refused where the step reuses nothing, and where there is no such step', async () => {
    const off = await matrix(workspaceOf(stepOf(images, { reuse: 'off' })));
    expect(off.log).toContain('Input only-changed: is true, but the input reuse of image/step 1 is off');
    const none = await matrix(workspace, { job: 'imge' });
    expect(none.log).toContain('Input job: is "imge", and the jobs are image. Did you mean "image"?');
    expect([off.outcome, none.outcome]).toEqual(['failure', 'failure']);
  });
});
