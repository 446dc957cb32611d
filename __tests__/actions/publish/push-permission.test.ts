import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type BuildInputs, parseInputs } from '../../../src/actions/inputs/inputs.ts';
import { askForPermission, startPushQuestion } from '../../../src/actions/publish/push-permission.ts';
import type { Session } from '../../../src/actions/sign-in/session.ts';
import type { Prepared } from '../../../src/actions/step/prepared.ts';
import { parseTaggedReference, type TaggedReference } from '../../../src/image/reference.ts';
import type { Credential } from '../../../src/registry/credentials.ts';
import { createHttp, type Http } from '../../../src/registry/http.ts';
import { type Behaviour, Closing } from '../../fakes/http-server.ts';
import { error, type FakeRegistry, startRegistry } from '../../fakes/registry.ts';
import { sessionOver } from '../../fakes/session.ts';

const closing = new Closing();
afterEach(() => closing.all());

const SIGNAL = new AbortController().signal;
/** Waits of a second come from here: asked for by the registry, they are the shortest that it can ask for. */
const SOON = { 'retry-after': '0.01' };
const ME: Credential = { kind: 'password', username: 'me', password: 's3cret' };
const START = 'POST /v2/me/app/blobs/uploads/';

let registry: FakeRegistry;
let http: Http;
beforeEach(async () => {
  registry = closing.add(await startRegistry());
  http = closing.add(createHttp({}));
});

const references = (...tags: string[]) =>
  tags.map((tag) => parseTaggedReference(`${registry.host}/me/app:${tag}`) as TaggedReference);

const inputsOf = async (given: Record<string, string> = {}): Promise<BuildInputs> =>
  (
    await parseInputs(
      (name) => given[name] ?? '',
      () => '',
    )
  ).inputs;

describe('asking for the right to push', () => {
  const ask = async (given = {}, tags = ['1'], signal = SIGNAL) =>
    askForPermission(
      {
        names: { references: references(...tags), optional: new Set() },
        inputs: await inputsOf(given),
      } as unknown as Prepared,
      sessionOver(http),
      signal,
    );

  it('is repeated when the registry has a fault', async () => {
    registry.script(START, { status: 503, headers: SOON }, error(429, 'TOOMANYREQUESTS', 'x', SOON));
    expect(await ask()).toBeUndefined();
  });

  it('gives the refusal', async () => {
    registry.script(START, error(403, 'DENIED', 'no write'));
    expect(await ask()).toMatch(/the registry answered 403 \("DENIED: no write"\)$/);
  });

  it('is done for an image that is required, wherever it stands', async () => {
    const mirror = parseTaggedReference(`${registry.host}/me/mirror:1`) as TaggedReference;
    const optional = new Set([mirror.repository.name]);
    const names = { references: [mirror, ...references('1')], optional };
    registry.script('POST /v2/me/mirror/blobs/uploads/', error(403, 'DENIED', 'no write'));
    const prepared = { names, inputs: await inputsOf() } as unknown as Prepared;
    expect(await askForPermission(prepared, sessionOver(http), SIGNAL)).toBeUndefined();
    expect(registry.asked()).not.toContain('POST /v2/me/mirror/blobs/uploads/');
  });

  it('is not needed when there is nothing to push', async () => {
    expect(await ask({}, [])).toBe('there is no tag for this event');
    expect(registry.requests).toEqual([]);
  });

  it('is not repeated once the step is cancelled', async () => {
    const controller = new AbortController();
    registry.guard = ({ method }) => {
      if (method !== 'POST') return undefined;
      controller.abort();
      return { status: 503, headers: { 'retry-after': '60' } };
    };
    await expect(ask({}, ['1'], controller.signal)).rejects.toMatchObject({ code: 'registry' });
    expect(registry.asked().filter((asked) => asked === START)).toHaveLength(1);
  });

  it.each([
    ['is not repeated with retry-on never', { 'retry-on': 'never' }, SOON],
    ['is not repeated when the registry wants more time than a run has', {}, { 'retry-after': '86400' }],
  ])('%s', async (_, given, headers) => {
    registry.script(START, { status: 503, headers });
    await expect(ask(given)).rejects.toMatchObject({
      code: 'registry',
      advice: expect.stringContaining('status page'),
    });
    expect(registry.asked().filter((asked) => asked === START)).toHaveLength(1);
  });
});

describe('the question before a push', () => {
  const patience = { answer: 60, confirm: 0 };
  const DENIED = error(403, 'DENIED', 'permission_denied: write_package');
  /** The question of a push of these names; as from ghcr.io or another, where the name of the registry decides. */
  const ask = async (
    session: Session = sessionOver(http, ME),
    names: readonly TaggedReference[] = references('1', '2'),
    limits = patience,
    optional: ReadonlySet<string> = new Set(),
  ) => startPushQuestion({ references: names, optional }, session, SIGNAL, limits)();

  it('is asked once for each repository', async () => {
    await ask();
    expect(registry.asked().filter((asked) => asked === START)).toHaveLength(1);
  });

  it('ends the step when the registry says no, and no again', async () => {
    registry.script(START, DENIED, DENIED);
    await expect(ask()).rejects.toMatchObject({
      code: 'registry',
      message: expect.stringMatching(
        /^The push would be refused, so the step ended before it\.\n127\.0\.0\.1:\d+\/me\/app may not be pushed to: .*write_package/,
      ),
      advice: expect.stringContaining('Check that the user may write to me/app'),
    });
  });

  it.each<[string, Behaviour]>([
    ['says no only once', DENIED],
    ['has a fault', { status: 503 }],
    ['hangs up', 'hang-up'],
    ['does not know the repository', error(404, 'NAME_UNKNOWN', 'no such repository')],
  ])('lets the push tell when the registry %s', async (_, behaviour) => {
    registry.script(START, behaviour);
    await expect(ask()).resolves.toBeUndefined();
  });

  it('does not wait for a registry that does not answer', async () => {
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const slow = { ...sessionOver(http, ME), isSignedIn: async () => held.then(() => false) };
    await expect(ask(slow, references('1'), { answer: 0.01, confirm: 0 })).resolves.toBeUndefined();
    letGo();
  });

  it('is not asked by somebody whom nobody knows: whoever pushes may be known', async () => {
    registry.script(START, DENIED, DENIED);
    await ask(sessionOver(http));
    expect(registry.requests).toEqual([]);
  });

  it.each([
    ['ghcr.io/me/app', [/packages: write/, /Manage Actions access/, /organisation's policy/]],
    ['me/app', [/me\/app exists on Docker Hub/, /Read & Write/]],
  ])('that is refused for %s names what is wrong as a rule', async (name, expected) => {
    registry.script(START, DENIED, DENIED);
    const here = sessionOver(http, ME);
    const session = { ...here, clientFor: () => here.clientFor(registry.host) };
    const failure = await ask(session, [parseTaggedReference(`${name}:1`) as TaggedReference]).catch(
      (reason) => reason,
    );
    for (const text of expected) expect(failure.advice).toMatch(text);
  });

  it('is a warning where the image is not required', async () => {
    registry.script(START, DENIED, DENIED);
    const optional = new Set([`${registry.host}/me/app`]);
    await expect(ask(sessionOver(http, ME), references('1'), patience, optional)).resolves.toBeUndefined();
  });

  it('is nothing to wait for once the step is cancelled', async () => {
    registry.script(START, DENIED, DENIED);
    const controller = new AbortController();
    const question = startPushQuestion(
      { references: references('1'), optional: new Set() },
      sessionOver(http, ME),
      controller.signal,
      patience,
    );
    controller.abort();
    await expect(question()).resolves.toBeUndefined();
    // It is under way already, and has to end before the test does.
    while (!registry.asked().includes(START)) await new Promise(setImmediate);
  });
});
