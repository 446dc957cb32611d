/** The policy: every event, by who caused it, on every backend, with the reason that people read. */
import { describe, expect, it } from '@jest/globals';
import { decideCache } from '../../src/cache/decide.ts';
import type { CachePlan } from '../../src/cache/plan.ts';
import type { CacheFacts, CacheRequest } from '../../src/cache/request.ts';
import type { RunEvent } from '../../src/source/from-event.ts';
import {
  mergeGroup,
  pullRequest,
  pullRequestFromDependabot,
  pullRequestFromFork,
  pullRequestTarget,
  workflowRun,
} from '../events/pull-request.ts';
import {
  pushOfTag,
  pushToBranch,
  pushToDefaultBranch,
  release,
  runEvent,
  schedule,
  workflowDispatch,
} from '../events/push.ts';
import { repository as repositoryPayload, user } from '../events/repository.ts';
import { BOTH, factsOf, READ, REQUEST, SCOPE } from './facts.ts';

const MAIN = 'refs/heads/main';
const FEATURE = 'refs/heads/feature/Login';
const PULL = 'refs/pull/12/merge';
const FROM_GHA = `type=gha,scope=${SCOPE},timeout=60s`;
const TO_GHA = `type=gha,scope=${SCOPE},mode=max,ignore-error=true,timeout=60s`;

/** Somebody comments on an issue or a pull request: the run is the default branch's. */
function issueComment(): RunEvent {
  const payload = { action: 'created', repository: repositoryPayload(), sender: user('stranger') };
  return runEvent('issue_comment', MAIN, payload, { actor: 'stranger' });
}

function decide(event: RunEvent, rights: Record<string, number> | undefined, request: Partial<CacheRequest> = {}) {
  return decideCache({ ...REQUEST, ...request }, factsOf(event, rights));
}

interface Row {
  /** Who and what. */
  readonly name: string;
  readonly event: RunEvent;
  /** What GitHub gives such a run; for strangers also what it would be dangerous to use. */
  readonly rights: Record<string, number>;
  /** On GitHub's cache: for whom it is written, or why it is not. */
  readonly gha: string;
  /** In a registry: what is read. */
  readonly reads: string;
  /** In a registry: the place that is written, or why none is. */
  readonly registry: string;
}

const FEATURE_TAG = 'branch-feature-login-48fad0826e2169c7';
const STRANGER = 'the code comes from the fork stranger/App';
const TARGET = "pull_request_target has the base branch's rights, and a pull request may have chosen the code";
const COMMENT = 'anybody can cause the event issue_comment, and it has the rights of a branch';
const DEPENDABOT = 'the run was started by Dependabot, whose token cannot write';

const ROWS: readonly Row[] = [
  {
    name: 'a push to the default branch',
    event: pushToDefaultBranch(),
    rights: { [MAIN]: BOTH },
    gha: `Writes it for ${MAIN}.`,
    reads: 'branch main',
    registry: 'branch-main',
  },
  {
    name: 'a push to another branch',
    event: pushToBranch(),
    rights: { [FEATURE]: BOTH, [MAIN]: READ },
    gha: `Writes it for ${FEATURE}.`,
    reads: 'branch feature/Login, then branch main',
    registry: FEATURE_TAG,
  },
  {
    name: 'a schedule',
    event: schedule(),
    rights: { [MAIN]: BOTH },
    gha: `Writes it for ${MAIN}.`,
    reads: 'branch main',
    registry: 'branch-main',
  },
  {
    name: 'a run by hand on another branch',
    event: workflowDispatch(FEATURE),
    rights: { [FEATURE]: BOTH, [MAIN]: READ },
    gha: `Writes it for ${FEATURE}.`,
    reads: 'branch feature/Login, then branch main',
    registry: FEATURE_TAG,
  },
  {
    name: 'a tag',
    event: pushOfTag(),
    rights: { 'refs/tags/v1.2.3': BOTH, [MAIN]: READ },
    gha: 'Writes nothing: GitHub gives the cache of a tag to no other run.',
    reads: 'all tags, then branch main',
    registry: 'tags',
  },
  {
    name: 'a release',
    event: release(),
    rights: { 'refs/tags/v1.2.3': BOTH, [MAIN]: READ },
    gha: 'Writes nothing: GitHub gives the cache of a tag to no other run.',
    reads: 'all tags, then branch main',
    registry: 'tags',
  },
  {
    name: 'a pull request of our own',
    event: pullRequest(),
    rights: { [PULL]: BOTH, [MAIN]: READ },
    gha: `Writes it for ${PULL}.`,
    reads: 'pull request 12, then branch main',
    registry: 'pr-12',
  },
  {
    name: 'a pull request into another branch than the default one',
    event: pullRequest({ base: 'release-1' }),
    rights: { [PULL]: BOTH, 'refs/heads/release-1': READ, [MAIN]: READ },
    gha: `Writes it for ${PULL}.`,
    reads: 'pull request 12, then branch release-1, then branch main',
    registry: 'pr-12',
  },
  {
    name: 'a pull request from a fork',
    event: pullRequestFromFork(),
    rights: { [PULL]: BOTH, [MAIN]: READ },
    gha: `Writes nothing: ${STRANGER}.`,
    reads: 'branch main',
    registry: `Writes nothing: ${STRANGER}.`,
  },
  {
    name: 'a pull request whose repository is gone',
    event: pullRequest({ from: null }),
    rights: { [PULL]: BOTH, [MAIN]: READ },
    gha: 'Writes nothing: the repository that the code comes from is gone or unknown.',
    reads: 'branch main',
    registry: 'Writes nothing: the repository that the code comes from is gone or unknown.',
  },
  {
    name: 'a pull request of Dependabot',
    event: pullRequestFromDependabot(),
    rights: { [PULL]: BOTH, [MAIN]: READ },
    gha: `Writes nothing: ${DEPENDABOT}.`,
    reads: 'branch main',
    registry: `Writes nothing: ${DEPENDABOT}.`,
  },
  {
    name: 'pull_request_target of our own',
    event: pullRequestTarget(),
    rights: { [MAIN]: BOTH },
    gha: `Writes nothing: ${TARGET}.`,
    reads: 'branch main',
    registry: `Writes nothing: ${TARGET}.`,
  },
  {
    name: 'pull_request_target from a fork',
    event: pullRequestTarget({ from: 'stranger/App' }),
    rights: { [MAIN]: BOTH },
    gha: `Writes nothing: ${STRANGER}.`,
    reads: 'branch main',
    registry: `Writes nothing: ${STRANGER}.`,
  },
  {
    name: 'a comment',
    event: issueComment(),
    rights: { [MAIN]: BOTH },
    gha: `Writes nothing: ${COMMENT}.`,
    reads: 'branch main',
    registry: `Writes nothing: ${COMMENT}.`,
  },
  {
    name: 'a run after a run of the default branch',
    event: workflowRun(),
    rights: { [MAIN]: BOTH },
    gha: `Writes it for ${MAIN}.`,
    reads: 'branch main',
    registry: 'branch-main',
  },
  {
    name: 'a run after a run of another branch',
    event: workflowRun({ branch: 'feature/Login' }),
    rights: { [MAIN]: BOTH },
    gha: `Writes nothing: what is built is ${FEATURE}, and the runner's token writes for ${MAIN}.`,
    reads: 'branch feature/Login, then branch main',
    registry: FEATURE_TAG,
  },
  {
    name: "a run after a run of a fork's branch that is called like ours",
    event: workflowRun({ from: 'stranger/App' }),
    rights: { [MAIN]: BOTH },
    gha: `Writes nothing: ${STRANGER}.`,
    reads: 'branch main',
    registry: `Writes nothing: ${STRANGER}.`,
  },
  {
    name: 'the merge queue',
    event: mergeGroup(),
    rights: { [mergeGroup().ref]: BOTH, [MAIN]: READ },
    gha: "Writes nothing: the merge queue's branch is gone after the run.",
    reads: 'branch main',
    registry: "Writes nothing: the merge queue's branch is gone after the run.",
  },
];

describe.each(ROWS)('$name', ({ event, rights, gha, reads, registry }) => {
  const refs = Object.keys(rights);

  it("on GitHub's cache reads what the token allows, and writes its own or says why not", () => {
    const plan = decide(event, rights);
    const isWriting = gha.startsWith('Writes it');
    const expected: CachePlan = {
      backend: 'gha',
      from: [FROM_GHA],
      to: isWriting ? [TO_GHA] : [],
      scope: SCOPE,
      mode: 'max',
      isReading: true,
      isWriting,
      reads: refs,
      writes: isWriting ? refs[0] : undefined,
      timeoutSeconds: 60,
      reasons: [
        'GitHub Actions cache, which this runner offers.',
        `Reads the scope ${SCOPE} of ${refs.join(', ')}.`,
        gha,
      ],
      warnings: [],
    };
    expect(plan).toEqual(expected);
  });

  it("on GitHub's cache writes nothing when the token may only read, whatever else holds", () => {
    const readOnly = Object.fromEntries(refs.map((ref) => [ref, READ]));
    const plan = decide(event, readOnly, { write: 'true' });
    expect([plan.to, plan.isWriting]).toEqual([[], false]);
    expect(plan.warnings).toEqual([expect.stringMatching(/^cache-write is true, but the cache is not written: /)]);
  });

  it('in a registry reads its own, its base and the default branch, and writes its own alone', () => {
    const plan = decide(event, rights, { backend: 'registry' });
    const refused = registry.startsWith('Writes nothing');
    const written = `ghcr.io/octo-org/app-cache:${registry}-${SCOPE}`;
    expect(plan.reasons).toEqual([
      'Registry cache, as asked for.',
      `Reads ${reads}.`,
      refused ? registry : `Writes ${written}.`,
    ]);
    // The nearest one last, which BuildKit needs to find all that it holds.
    expect(plan.from).toEqual(plan.reads.map((reference) => `type=registry,ref=${reference}`).toReversed());
    expect(plan.reads).toHaveLength(reads.split(', then ').length);
    expect(plan.reads.at(-1)).toBe(`ghcr.io/octo-org/app-cache:branch-main-${SCOPE}`);
    expect(plan.to).toEqual(
      refused
        ? []
        : [`type=registry,ref=${written},mode=max,image-manifest=true,oci-mediatypes=true,ignore-error=true`],
    );
  });

  it.each(['local', 'inline'] as const)('as %s cache writes for those who may, and for nobody else', (backend) => {
    const plan = decide(event, rights, { backend });
    const distrusted = [STRANGER, TARGET, COMMENT, DEPENDABOT, 'the repository that'].some((why) => gha.includes(why));
    expect(plan.isWriting).toBe(!distrusted);
    expect(plan.reasons.at(-1)).toMatch(distrusted ? /^Writes nothing: / : /^Writes (?:\/temp|into the image)/);
    expect(plan.reasons.at(-1)).toContain(distrusted ? gha : 'Writes');
  });

  it.each(['gha', 'registry', 'local', 'inline'] as const)(
    'writes no %s cache where cache-write is false',
    (backend) => {
      const plan = decide(event, rights, { backend, write: 'false' });
      expect(plan).toMatchObject({ to: [], isReading: true, isWriting: false, writes: undefined, warnings: [] });
    },
  );

  it.each(['gha', 'registry', 'local'] as const)('never fails by a %s cache', (backend) => {
    for (const entry of decide(event, rights, { backend, write: 'true' }).to)
      expect(entry).toContain('ignore-error=true');
  });
});

describe('cache-write: true', () => {
  it.each([
    ['a tag', pushOfTag(), 'refs/tags/v1.2.3'],
    ['the merge queue', mergeGroup(), mergeGroup().ref],
  ])("writes also what hardly anybody will read on GitHub's cache: %s", (_, event, ref) => {
    const plan = decide(event, { [ref]: BOTH, [MAIN]: READ }, { write: 'true' });
    expect([plan.to, plan.writes, plan.warnings]).toEqual([[TO_GHA], ref, []]);
  });

  it('is no right: a stranger still does not write, and that is said', () => {
    for (const backend of ['gha', 'registry', 'local', 'inline'] as const) {
      const plan = decide(pullRequestFromFork(), { [PULL]: BOTH }, { write: 'true', backend });
      expect(plan.to).toEqual([]);
      expect(plan.warnings).toEqual([`cache-write is true, but the cache is not written: ${STRANGER}.`]);
    }
  });
});

describe('a closed pull request', () => {
  const closed = (request: Partial<CacheRequest>) =>
    decideCache({ ...REQUEST, ...request }, factsOf(pullRequest(), { [PULL]: BOTH, [MAIN]: READ }, { isClosed: true }));

  it.each(['gha', 'registry'] as const)('is not written to a %s cache', (backend) => {
    expect(closed({ backend }).reasons.at(-1)).toBe(
      'Writes nothing: the pull request is closed, and nobody would read it.',
    );
  });

  it('is written where somebody insists', () => {
    expect(closed({ write: 'true' }).writes).toBe(PULL);
  });
});

describe('what was given', () => {
  const given = { from: ['type=registry,ref=a/b'], to: ['type=local,dest=a,"mode=max"'] };
  const facts: CacheFacts = factsOf(pushToDefaultBranch(), { [MAIN]: BOTH });

  it('stays as it is, before ours', () => {
    const plan = decideCache({ ...REQUEST, ...given }, facts);
    expect(plan.from).toEqual([...given.from, FROM_GHA]);
    expect(plan.to).toEqual([...given.to, TO_GHA]);
    expect(plan.reasons.at(-1)).toBe('Besides, what cache-from and cache-to say.');
  });

  it('is all that there is when the cache is off', () => {
    expect(decideCache({ ...REQUEST, ...given, to: [], backend: 'off' }, facts)).toMatchObject({
      backend: 'off',
      from: given.from,
      to: [],
      scope: '',
      isReading: false,
      isWriting: false,
      reasons: ['Off, as the input cache says.', 'Besides, what cache-from says.'],
    });
  });
});

describe('no-cache', () => {
  it.each(['gha', 'registry', 'local', 'inline'] as const)('reads no %s cache, and writes a new one', (backend) => {
    const plan = decide(pushToDefaultBranch(), { [MAIN]: BOTH }, { backend, isFresh: true });
    expect(plan).toMatchObject({ from: [], reads: [], isReading: false, isWriting: true });
    expect(plan.reasons[1]).toBe('Reads nothing: no-cache is true.');
  });
});

describe('the inputs', () => {
  const facts = factsOf(pushToDefaultBranch(), { [MAIN]: BOTH });

  it('say how much is kept, how long to wait, and how it is called', () => {
    const plan = decideCache({ ...REQUEST, mode: 'min', timeoutSeconds: 5, scope: 'shared' }, facts);
    const scope = plan.scope;
    expect(scope).toMatch(/^shared-[0-9a-f]{16}$/);
    expect(plan.from).toEqual([`type=gha,scope=${scope},timeout=5s`]);
    expect(plan.to).toEqual([`type=gha,scope=${scope},mode=min,ignore-error=true,timeout=5s`]);
  });
});
