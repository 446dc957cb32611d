/** What most tests of a step with a registry begin with. */
import { afterAll, afterEach, beforeEach } from '@jest/globals';
import type { Session } from '../../src/actions/sign-in/session.ts';
import { createHttp } from '../../src/registry/http.ts';
import { Folders } from './folder.ts';
import { Closing } from './http-server.ts';
import { type FakeRegistry, startRegistry } from './registry.ts';
import { sessionOver } from './session.ts';

export interface RegistryOfTest {
  /** Empty, and another one in each test. */
  readonly registry: FakeRegistry;
  /** Goes there without credentials. */
  readonly session: Session;
  /** Stay until the last test is through. */
  readonly folders: Folders;
}

/** Call it once, outside of the tests. */
export function registryForEach(): RegistryOfTest {
  const folders = new Folders();
  const closing = new Closing();
  const here = { folders } as { -readonly [K in keyof RegistryOfTest]: RegistryOfTest[K] };
  beforeEach(async () => {
    here.registry = closing.add(await startRegistry());
    here.session = sessionOver(closing.add(createHttp({})));
  });
  afterEach(() => closing.all());
  afterAll(() => folders.remove());
  return here;
}
