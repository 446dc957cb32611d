import { describe, expect, it } from '@jest/globals';
import { builderOutputs } from '../../../src/actions/builder/outputs.ts';
import type { BuilderFacts } from '../../../src/builder/facts.ts';

const open = (name: string, builder: BuilderFacts | undefined) => ({
  name,
  machine: { builder, buildxVersion: undefined },
  close: async () => undefined,
});

describe('what is told of the builder', () => {
  it.each([
    ['nothing', 'nothing was run', undefined, ''],
    ['nothing', 'nobody had to ask', open('', undefined), ''],
    ['its name', 'it was named, and does not answer', open('mine', undefined), 'mine'],
  ])('is %s where %s', (_, __, builder, name) => {
    expect(builderOutputs(builder)).toEqual({
      'builder-name': name,
      'builder-driver': '',
      'builder-platforms': '',
      'builder-nodes': '',
    });
  });

  it("is what docker/setup-buildx-action tells, under its keys, with the current one's real name", () => {
    const node = { endpoint: 'tcp://a:1', status: 'running', buildkit: 'v0.25.1' };
    const facts: BuilderFacts = {
      name: 'b',
      driver: 'remote',
      hasContainerdStore: false,
      nodes: [
        { ...node, name: 'b0', platforms: ['linux/amd64', 'linux/386'], flags: '--debug', driverOptions: ['a=b'] },
        { name: 'b1', endpoint: 'tcp://b:1', status: 'inactive', buildkit: undefined, platforms: ['linux/amd64'] },
      ],
    };
    const { 'builder-nodes': nodes, ...others } = builderOutputs(open('', facts));
    expect(others).toEqual({
      'builder-name': 'b',
      'builder-driver': 'remote',
      'builder-platforms': 'linux/amd64,linux/386',
    });
    expect(JSON.parse(nodes ?? '')).toEqual([
      {
        ...node,
        name: 'b0',
        'driver-opts': ['a=b'],
        'buildkitd-flags': '--debug',
        platforms: 'linux/amd64,linux/386',
      },
      { name: 'b1', endpoint: 'tcp://b:1', status: 'inactive', platforms: 'linux/amd64' },
    ]);
  });
});
