import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type Ability, kindOf, LIMITS, lacksOf } from '../../src/builder/capabilities.ts';
import { chooseBuilder } from '../../src/builder/choose.ts';
import type { BuilderFacts } from '../../src/builder/facts.ts';
import { FEATURES, type Feature } from '../../src/builder/needs.ts';
import type { BuilderRequest } from '../../src/builder/request.ts';

const node = { name: 'n', endpoint: 'e', status: 'running', buildkit: 'v0.25.1', platforms: ['linux/amd64'] };
const builder = (driver: string, more: Partial<BuilderFacts> = {}): BuilderFacts => ({
  name: 'b',
  driver,
  nodes: [node],
  hasContainerdStore: false,
  ...more,
});
const CONTAINERD = builder('docker', { hasContainerdStore: true });
const CLASSIC = builder('docker');
const REMOTE = builder('remote');

const REQUEST: BuilderRequest = {
  builder: '',
  driver: undefined,
  driverOpts: [],
  buildkitdFlags: '',
  buildkitdConfig: '',
  buildkitdConfigInline: '',
  endpoint: '',
  append: [],
  keepState: false,
  cleanup: true,
  use: false,
  platforms: [],
};
const NODE = { name: '', endpoint: 'tcp://b:1', driverOpts: [], buildkitdFlags: '', platforms: 'linux/arm64' };
const choose = (given: Partial<BuilderRequest>, facts: BuilderFacts | undefined, needs: readonly Feature[] = []) =>
  chooseBuilder({ ...REQUEST, ...given }, facts, needs, 'default');

describe('a builder', () => {
  const all = Object.keys(FEATURES) as Feature[];

  it.each<[string, BuilderFacts, Partial<Record<Feature, Ability>>]>([
    [
      "of the engine with containerd's store",
      CONTAINERD,
      { 'push-by-digest': 'no', 'rewrite-timestamp': 'no', 'security.insecure': 'unsure' },
    ],
    [
      'of the engine with the classic store',
      CLASSIC,
      {
        'several-platforms': 'no',
        attestations: 'no',
        'cache-export': 'no',
        'gha-cache-import': 'ignored',
        'push-by-digest': 'no',
        'untagged-push': 'no',
        'load-several-platforms': 'no',
        'image-archive': 'no',
        'rewrite-timestamp': 'ignored',
        'image-options': 'ignored',
        'manifest-annotations': 'ignored',
        'index-annotations': 'no',
        'security.insecure': 'unsure',
      },
    ],
    ['elsewhere', REMOTE, {}],
    [
      'of several nodes',
      builder('remote', { nodes: [node, node] }),
      { 'load-several-platforms': 'no', 'image-archive': 'no', 'untagged-push': 'no' },
    ],
    ['in a container', builder('docker-container'), { 'security.insecure': 'no', 'network.host': 'no' }],
    [
      'in a container that allows the network',
      builder('docker-container', { nodes: [{ ...node, entitlements: ['network.host'] }] }),
      { 'security.insecure': 'no' },
    ],
  ])('%s lacks', (_, facts, lacks) => {
    expect(Object.fromEntries(lacksOf(facts, all).map(({ feature, ability }) => [feature, ability]))).toEqual(lacks);
  });

  it('of several nodes can do more with what one of them builds', () => {
    const needs: Feature[] = ['image-archive', 'untagged-push'];
    expect(lacksOf(builder('remote', { nodes: [node, node] }), needs)).toEqual([]);
  });

  it.each([
    ['docker', true, 'docker, containerd store'],
    ['docker', false, 'docker, classic store'],
    ['docker-container', false, 'BuildKit'],
    ['kubernetes', false, 'BuildKit'],
    ['', false, 'BuildKit'],
  ])('with driver %j (containerd store: %s) is %s', (driver, hasContainerdStore, kind) => {
    expect(kindOf(builder(driver, { hasContainerdStore }))).toBe(kind);
  });

  it('can do what docs/builders.md says', () => {
    const text = readFileSync(join(import.meta.dirname, '../../docs/builders.md'), 'utf8');
    const rows = [...text.matchAll(/^\| `([\w.-]+)` \|[^|]*\| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)];
    const said = Object.fromEntries(
      rows.map(([, feature = '', containerd, classic, own]) => [
        feature,
        [containerd, classic, own].map((cell = '') => cell.split(/[,;(]/)[0]?.trim()),
      ]),
    );
    const kinds = ['docker, containerd store', 'docker, classic store', 'BuildKit'] as const;
    const known = all.map((feature) => [feature, kinds.map((kind) => LIMITS[kind][feature] ?? 'yes')]);
    expect(said).toEqual(Object.fromEntries(known));
  });
});

describe('the choice', () => {
  it('is the current builder where nobody had to ask', () => {
    expect(choose({}, undefined)).toEqual({
      kind: 'use',
      name: '',
      why: 'the current one, because any builder can do this',
    });
    expect(choose({}, undefined, ['attestations'])).toMatchObject({ why: 'the current one' });
  });

  it('is the current builder if it can do all', () => {
    const why = 'the current one, b (docker), which can do all of this';
    expect(choose({}, CONTAINERD, ['several-platforms', 'cache-export'])).toEqual({ kind: 'use', name: '', why });
  });

  it('is the current builder where nobody answers: the build says it better', () => {
    expect(choose({}, builder('', { error: 'Cannot connect' }), ['attestations'])).toMatchObject({
      kind: 'use',
      name: '',
    });
  });

  it.each<[BuilderFacts, Feature[], string]>([
    [
      CLASSIC,
      ['several-platforms', 'cache-export'],
      'the builder b (driver docker, whose engine has no containerd image store) cannot do several platforms, a cache export',
    ],
    [CLASSIC, ['image-options'], "cannot do the image output's compression or media types"],
    [CONTAINERD, ['push-by-digest'], 'the builder b (driver docker) cannot do push-by-digest'],
    [CONTAINERD, ['security.insecure'], 'cannot do the entitlement security.insecure'],
    [
      builder('remote', { nodes: [node, node] }),
      ['several-platforms', 'image-archive'],
      'the builder b (driver remote, 2 nodes) cannot do an image archive',
    ],
    [
      builder('cloud', { nodes: [node, node] }),
      ['several-platforms', 'untagged-push'],
      'the builder b (driver cloud, 2 nodes) cannot do a push without a tag',
    ],
  ])('is one of its own where the current one lacks something (%#)', (facts, needs, why) => {
    const choice = choose({}, facts, needs);
    expect(choice).toMatchObject({ kind: 'create' });
    expect(choice.kind === 'create' && choice.why).toContain(why);
  });

  it.each<Partial<BuilderRequest>>([
    { driver: 'remote', endpoint: 'tcp://a:1' },
    { driver: 'docker-container' },
    { driverOpts: ['network=host'] },
    { buildkitdConfigInline: 'debug = true' },
    { builder: 'mine', driver: 'docker-container', keepState: true },
    { append: [NODE] },
  ])('is one of its own where the inputs describe it: %j', (given) => {
    expect(choose(given, undefined)).toEqual({ kind: 'create', why: 'one of its own, as the inputs describe it' });
  });

  it('is the one that is named', () => {
    expect(choose({ builder: 'b' }, REMOTE, ['push-by-digest'])).toEqual({
      kind: 'use',
      name: 'b',
      why: 'b, as the input builder says',
    });
  });

  it('refuses the build that the named one would refuse', () => {
    expect(choose({ builder: 'b' }, CLASSIC, ['several-platforms', 'image-options'])).toEqual({
      kind: 'refuse',
      problem: {
        input: 'builder',
        problem:
          'the builder b (driver docker, whose engine has no containerd image store) cannot do several platforms',
        advice: 'Take the input out, and a builder that can is made for this job, or name one that can.',
      },
    });
  });

  it('warns of what the named one leaves out', () => {
    expect(choose({ builder: 'b' }, CLASSIC, ['image-options'])).toMatchObject({
      kind: 'use',
      name: 'b',
      warning:
        "The builder b (driver docker, whose engine has no containerd image store) ignores the image output's compression or media types without a word.",
    });
  });

  it('leaves the named one what only its engine knows', () => {
    expect(choose({ builder: 'b' }, CONTAINERD, ['security.insecure'])).toMatchObject({ kind: 'use', name: 'b' });
  });

  it('is the engine itself with driver docker', () => {
    expect(choose({ driver: 'docker' }, CONTAINERD)).toMatchObject({ kind: 'use', name: 'default' });
    expect(choose({ driver: 'docker' }, CLASSIC, ['attestations'])).toMatchObject({
      kind: 'refuse',
      problem: { input: 'driver' },
    });
  });

  it.each<[string, Partial<BuilderRequest>, Feature[], string | undefined]>([
    ['allowed by default', { driver: 'docker-container' }, ['security.insecure', 'network.host'], undefined],
    ['not among the flags', { buildkitdFlags: '--debug' }, ['security.insecure'], 'allow'],
    ['among the flags', { buildkitdFlags: '--allow-insecure-entitlement network.host' }, ['network.host'], undefined],
    [
      'in the configuration',
      { buildkitdFlags: '--debug', buildkitdConfigInline: 'insecure-entitlements = [ "network.host" ]' },
      ['network.host'],
      undefined,
    ],
    ['perhaps in a file', { buildkitdFlags: '--debug', buildkitdConfig: 'b.toml' }, ['network.host'], undefined],
    ['not for a further node', { append: [NODE] }, ['network.host'], 'allow'],
    ['an archive of two nodes', { driver: 'remote', append: [NODE] }, ['several-platforms', 'image-archive'], 'append'],
    ['a gate of two nodes', { driver: 'remote', append: [NODE] }, ['several-platforms', 'untagged-push'], 'append'],
  ])('finds before it is made what cannot work: %s', (_, given, needs, input) => {
    const choice = choose(given, undefined, needs);
    expect(choice.kind === 'refuse' ? choice.problem.input : undefined).toBe(input);
  });
});
