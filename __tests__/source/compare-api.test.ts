import { describe, expect, it } from '@jest/globals';
import { type ApiGet, compareApi } from '../../src/source/compare-api.ts';

const A = 'a'.repeat(40);
const B = 'b'.repeat(40);

/** The questions with one answer to all of them; `paths` are what was asked for, `told` the reasons for no answer. */
function api(answer: Awaited<ReturnType<ApiGet>> | Error, repository = 'octo/app') {
  const paths: string[] = [];
  const told: string[] = [];
  const get: ApiGet = async (path) => {
    paths.push(path);
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { ...compareApi({ get, repository, tell: (reason) => told.push(reason) }), paths, told };
}

describe('comparing', () => {
  it.each(['ahead', 'behind', 'identical', 'diverged'])('%s', async (status) => {
    const { compare, paths, told } = api({ status: 200, json: { status, files: [] } });
    expect([await compare(A, B), told]).toEqual([status, []]);
    expect(paths).toEqual([`/repos/octo/app/compare/${A}...${B}?per_page=1`]);
  });

  it.each<[name: string, answer: Awaited<ReturnType<ApiGet>> | Error, told: string[]]>([
    [
      'an unknown commit',
      { status: 404, json: { message: 'Not Found' } },
      [
        `GitHub answered 404 (it is not in this repository, or the token may not read its contents) when asked to compare ${A} and ${B}`,
      ],
    ],
    [
      'a token that may not',
      { status: 403, json: {} },
      [`GitHub answered 403 (the token may not read this, or too much was asked) when asked to compare ${A} and ${B}`],
    ],
    [
      'too many questions',
      { status: 429, json: undefined },
      [`GitHub answered 429 (too much was asked) when asked to compare ${A} and ${B}`],
    ],
    ['a bad moment', { status: 502, json: undefined }, [`GitHub answered 502 when asked to compare ${A} and ${B}`]],
    [
      'no JSON',
      { status: 200, json: undefined },
      [`GitHub answered what makes no sense when asked to compare ${A} and ${B}`],
    ],
    [
      'another JSON',
      { status: 200, json: [] },
      [`GitHub answered what makes no sense when asked to compare ${A} and ${B}`],
    ],
    [
      'an unknown word',
      { status: 200, json: { status: 'sideways' } },
      [`GitHub answered what makes no sense when asked to compare ${A} and ${B}`],
    ],
    [
      'a network that is away',
      new Error('socket hang up'),
      [`GitHub could not be reached (socket hang up) when asked to compare ${A} and ${B}`],
    ],
  ])('%s is no answer, and no error', async (_, answer, told) => {
    const asked = api(answer);
    expect([await asked.compare(A, B), asked.told]).toEqual([undefined, told]);
  });

  it.each([
    ['main', A],
    [A, 'main'],
    [A.slice(1), A],
    [A, `${A}/../..`],
    [A.toUpperCase(), A],
  ])('nobody is asked to compare %s and %s', async (base, head) => {
    const { compare, paths } = api({ status: 200, json: { status: 'ahead' } });
    expect([await compare(base, head), paths]).toEqual([undefined, []]);
  });
});

describe('the head of a branch', () => {
  const answer = { status: 200, json: { ref: 'refs/heads/main', object: { sha: A, type: 'commit' } } };

  it.each([
    ['main', '/repos/octo/app/git/ref/heads/main'],
    ['feature/x', '/repos/octo/app/git/ref/heads/feature/x'],
    ['a#b?c%d é', '/repos/octo/app/git/ref/heads/a%23b%3Fc%25d%20%C3%A9'],
  ])('%s', async (branch, path) => {
    const { headOf, paths } = api(answer);
    expect([await headOf(branch), paths]).toEqual([A, [path]]);
  });

  it.each(['', '..', 'a/../../../user', './a', 'a//b', 'a/'])('nobody is asked for %j', async (branch) => {
    const { headOf, paths } = api(answer);
    expect([await headOf(branch), paths]).toEqual([undefined, []]);
  });

  it.each<[string, unknown]>([
    ['a commit that is none', { object: { sha: 'abc' } }],
    ['no object', {}],
    ['a list', [{ object: { sha: A } }]],
  ])('%s is no head', async (_, json) => {
    expect(await api({ status: 200, json }).headOf('main')).toBeUndefined();
  });

  it('that is gone is told', async () => {
    const { headOf, told } = api({ status: 404, json: {} });
    expect(await headOf('gone\n')).toBeUndefined();
    expect(told).toEqual([
      'GitHub answered 404 (it is not in this repository, or the token may not read its contents) when asked for the head of "gone\\n"',
    ]);
  });

  it.each(['', 'octo', '../app', 'octo/..', 'octo/app/x', 'octo/a?b', 'octo/app\n'])(
    'nobody is asked for one of %j',
    async (repository) => {
      const { headOf, paths } = api(answer, repository);
      await headOf('main');
      expect(paths).toEqual([]);
    },
  );
});
