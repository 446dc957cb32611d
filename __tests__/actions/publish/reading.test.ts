import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ReadAhead, readPushed } from '../../../src/actions/publish/reading.ts';
import type { Session } from '../../../src/actions/sign-in/session.ts';
import type { Prepared } from '../../../src/actions/step/prepared.ts';
import type { Surroundings } from '../../../src/actions/step/surroundings.ts';
import type { Digest } from '../../../src/image/digest.ts';
import { parseTaggedReference } from '../../../src/image/reference.ts';
import { createHttp } from '../../../src/registry/http.ts';
import { Closing } from '../../fakes/http-server.ts';
import { pushImage } from '../../fakes/images.ts';
import { error, type FakeRegistry, startRegistry } from '../../fakes/registry.ts';
import { sessionOver } from '../../fakes/session.ts';

const closing = new Closing();
afterEach(() => closing.all());

let registry: FakeRegistry;
let session: Session;
let ahead: ReadAhead;
let digest: Digest;
beforeEach(async () => {
  registry = closing.add(await startRegistry());
  session = sessionOver(closing.add(createHttp({})));
  ahead = new ReadAhead(session);
  digest = pushImage(registry, 'me/app', 'image', '1');
});

const said = (tag: string, end: string) => `#9 pushing manifest for ${registry.host}/me/app:${tag}@${digest}${end}`;
const asked = () => registry.asked().filter((each) => each.includes('/manifests/'));

/** Reads as a step does behind its push. */
function read() {
  const source = parseTaggedReference(`${registry.host}/me/app:1`)?.repository;
  if (source === undefined) throw new Error('no repository');
  const prepared = { inputs: { retryOn: 'auto' } } as unknown as Prepared;
  const around = { signal: new AbortController().signal } as Surroundings;
  return readPushed({ source, digest }, { session, prepared, around, ahead });
}

describe('reading what was pushed', () => {
  it('asks for the manifest once', async () => {
    const { manifest, facts, isServed } = read();
    expect((await facts).manifest).toBe(await manifest);
    expect((await manifest).digest).toBe(digest);
    expect(await isServed).toBe(false);
    expect(asked()).toEqual([`GET /v2/me/app/manifests/${digest}`]);
  });

  it('takes what was asked while the build was ending', async () => {
    ahead.hear(said('1', ' 0.4s done'));
    ahead.hear(said('1', ' done'));
    const { facts, isServed } = read();
    expect((await facts).digest).toBe(digest);
    expect(await isServed).toBe(true);
    expect(asked().toSorted()).toEqual([`GET /v2/me/app/manifests/${digest}`, 'HEAD /v2/me/app/manifests/1']);
  });

  it('does not begin before the push has ended', () => {
    ahead.hear(said('1', ''));
    ahead.hear(said('1', ' 0.4s'));
    ahead.hear('#9 pushing layers 0.1s done');
    expect(asked()).toEqual([]);
  });

  it('asks again, with attempts, for what failed before', async () => {
    registry.script(`GET /v2/me/app/manifests/${digest}`, { status: 404 });
    registry.script('HEAD /v2/me/app/manifests/1', error(503, 'UNAVAILABLE', 'soon'));
    ahead.hear(said('1', ' done'));
    const { facts, isServed } = read();
    expect((await facts).digest).toBe(digest);
    expect(await isServed).toBe(false);
  });

  it('does not take a tag for served that names another image', async () => {
    pushImage(registry, 'me/app', 'other', '1');
    ahead.hear(said('1', ' done'));
    const { facts, isServed } = read();
    expect(await isServed).toBe(false);
    expect((await facts).digest).toBe(digest);
  });
});
