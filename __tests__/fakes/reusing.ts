/** A step that may reuse: its files, its inputs, and registries on loopback. */
import { planBuild } from '../../src/actions/build/planning.ts';
import { prepare } from '../../src/actions/build/prepare.ts';
import { type Content, contentOf } from '../../src/actions/reuse/content.ts';
import { lookForReuse, type Reuse } from '../../src/actions/reuse/reuse.ts';
import type { Session } from '../../src/actions/sign-in/session.ts';
import type { Prepared } from '../../src/actions/step/prepared.ts';
import type { Environment } from '../../src/runner/environment.ts';
import type { RunEvent } from '../../src/source/from-event.ts';
import { pushToDefaultBranch } from '../events/push.ts';
import { OCI_MANIFEST } from './images.ts';
import type { FakeRegistry } from './registry.ts';

export interface Step {
  readonly workspace: string;
  readonly session: Session;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: RunEvent;
  readonly variables?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

const CALM = new AbortController().signal;

function environmentOf({ workspace, event = pushToDefaultBranch(), variables = {} }: Step): Environment {
  return { all: variables, workspace, event } as unknown as Environment;
}

export function preparedFor(step: Step): Promise<Prepared> {
  const given: Readonly<Record<string, string>> = {
    reuse: 'content',
    push: 'true',
    'retry-on': 'never',
    ...step.inputs,
  };
  const git = async () => undefined;
  return prepare(environmentOf(step), { read: (name) => given[name] ?? '', isElsewhere: true, git });
}

const planOf = (prepared: Prepared) => planBuild(prepared, { push: true }, { from: [], to: [] });

export async function contentFor(step: Step): Promise<Content> {
  const prepared = await preparedFor(step);
  return contentOf(prepared, planOf(prepared), {
    workspace: step.workspace,
    variable: (name) => step.variables?.[name],
    now: new Date(0),
    clientFor: step.session.clientFor,
    persist: (_, task) => task(),
    signal: step.signal ?? CALM,
  });
}

export async function reuseFor(step: Step): Promise<Reuse | undefined> {
  const prepared = await preparedFor(step);
  const { session, signal = CALM } = step;
  return lookForReuse(prepared, {
    session,
    plan: planOf(prepared),
    environment: environmentOf(step),
    folder: '',
    signal,
  });
}

/** An image with these labels, as far as anybody reads it. */
export function pushLabelled(
  registry: FakeRegistry,
  repository: string,
  labels: Readonly<Record<string, string>>,
  tag?: string,
) {
  const config = JSON.stringify({ os: 'linux', architecture: 'amd64', config: { Labels: labels } });
  const manifest = {
    schemaVersion: 2,
    mediaType: OCI_MANIFEST,
    config: { mediaType: 'application/vnd.oci.image.config.v1+json', ...registry.putBlob(repository, config) },
    layers: [],
  };
  return registry.put(repository, manifest, OCI_MANIFEST, tag);
}
