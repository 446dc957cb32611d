import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { reusePlaces } from '../../../src/actions/reuse/places.ts';
import type { Session } from '../../../src/actions/sign-in/session.ts';
import type { RunEvent } from '../../../src/source/from-event.ts';
import { pullRequest, pullRequestFromFork, pullRequestTarget, workflowRun } from '../../events/pull-request.ts';
import { pushOfTag, pushToBranch, runEvent, schedule } from '../../events/push.ts';
import { repository } from '../../events/repository.ts';
import { Folders } from '../../fakes/folder.ts';
import { preparedFor } from '../../fakes/reusing.ts';

const folders = new Folders();
let workspace: string;
beforeAll(() => {
  workspace = folders.make({ Dockerfile: 'FROM scratch\n' });
});
afterAll(() => folders.remove());

/** Nobody is asked. */
const session = {} as Session;
const BESIDE = { images: 'r.test/me/app\nr.test/me/copy' };
const APART = { ...BESIDE, cache: 'registry', 'cache-image': 'r.test/me/cache\nr.test/me/proposed' };
const ONE = { ...BESIDE, cache: 'auto', 'cache-image': 'r.test/me/cache' };
const comment = runEvent('issue_comment', 'refs/heads/main', { action: 'created', repository: repository() });

describe('an image under its key', () => {
  it.each<[string, RunEvent, Record<string, string>, string[], string | undefined]>([
    ['a branch', pushToBranch(), BESIDE, ['app'], 'app'],
    ['a version', pushOfTag(), BESIDE, ['app'], 'app'],
    ['a schedule', schedule(), BESIDE, ['app'], 'app'],
    ['a pull request', pullRequest(), BESIDE, ['app'], 'app'],
    ['a fork', pullRequestFromFork(), BESIDE, ['app'], undefined],
    ['a branch, elsewhere', pushToBranch(), APART, ['cache'], 'cache'],
    ['a pull request, elsewhere', pullRequest(), APART, ['cache', 'proposed'], 'proposed'],
    ['a pull request, in one place for all', pullRequest(), ONE, ['cache'], 'cache'],
    ['a fork, elsewhere', pullRequestFromFork(), APART, ['cache', 'proposed'], undefined],
    ['rights of the base for a proposal', pullRequestTarget(), APART, ['cache', 'proposed'], undefined],
    ['what follows a run of a fork', workflowRun({ from: 'else/fork' }), APART, ['cache'], undefined],
    ['what anybody may cause', comment, APART, ['cache'], undefined],
    ['no name at all', pushToBranch(), { tags: 'type=pr', push: 'false' }, [], undefined],
  ])('of %s', async (_, event, inputs, read, write) => {
    const places = reusePlaces(await preparedFor({ workspace, session, inputs, event }));
    expect(places.read.map(({ path }) => path)).toEqual(read.map((name) => `me/${name}`));
    expect(places.write?.path).toBe(write && `me/${write}`);
    const isTold = write === undefined && read.length > 0;
    expect(places.why).toEqual(isTold ? expect.any(String) : undefined);
  });
});
