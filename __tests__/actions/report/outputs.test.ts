import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { FailureClass } from '../../../src/retry/classification.ts';
import { failure } from '../../fakes/classification.ts';
import { Folders } from '../../fakes/folder.ts';
import { runModule } from '../../fakes/module.ts';

const folders = new Folders();
afterAll(() => folders.remove());

/** What is left of an error that this code makes, as names and values; `judged` and `record` are at hand. */
async function outputsOf(error: string, kind: FailureClass = 'transient'): Promise<string[]> {
  const file = join(folders.make({ output: '' }), 'output');
  const code = `
    import { FailedBuild, FailedPublish } from 'SRC/actions/attempts/failed-build.ts';
    import { writeFailure } from 'SRC/actions/report/outputs.ts';
    import { BuildFailure } from 'SRC/build/failure.ts';
    import { ActionError } from 'SRC/errors.ts';
    const judged = new BuildFailure('x', JSON.parse(process.env.JUDGED));
    const record = { number: 1, seconds: 1, kind: judged.classification.class, stage: 'push', telling: 'x', fingerprint: 'x' };
    writeFailure(${error});`;
  const { stderr } = await runModule(code, { GITHUB_OUTPUT: file, JUDGED: JSON.stringify(failure({ class: kind })) });
  if (stderr !== '') throw new Error(stderr);
  return readFileSync(file, 'utf8')
    .replaceAll(/ghadelimiter_[0-9a-f-]{36}/g, 'END')
    .split('\n')
    .slice(0, -1);
}

describe('a build that failed', () => {
  it.each<[FailureClass]>([['transient'], ['permanent'], ['ambiguous'], ['timeout']])(
    'for good as %s leaves its attempts and its kind, and nothing of an image',
    async (kind) => {
      expect(await outputsOf('new FailedBuild(judged, [record, record])', kind)).toEqual([
        ...['attempts<<END', '2', 'END', 'failure-class<<END', kind, 'END'],
      ]);
    },
  );

  it('after its build leaves the attempts of the build', async () => {
    const error =
      "new FailedPublish(new ActionError('registry-refused', 'x'), { attempts: 3, history: [record, record] })";
    expect(await outputsOf(error)).toEqual([
      ...['attempts<<END', '3', 'END', 'failure-class<<END', 'permanent', 'END'],
    ]);
  });

  it.each([
    ['a fault of the action', "new TypeError('x')"],
    ['a registry that failed before the build', "new ActionError('registry-refused', 'x')"],
    ['no error at all', 'undefined'],
  ])('leaves nothing for %s', async (_, error) => {
    expect(await outputsOf(error)).toEqual([]);
  });
});
