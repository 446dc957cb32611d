import { describe, expect, it } from '@jest/globals';
import { type PushWish, pushWay } from '../../src/build/push-way.ts';
import type { BuilderFacts, Machine } from '../../src/builder/facts.ts';

const node = { name: 'n', endpoint: 'x', status: 'running', buildkit: 'v0.25.1', platforms: [] };
const machine = (builder: Partial<BuilderFacts> | undefined): Machine => ({
  buildxVersion: '0.29.1',
  builder: builder && { name: 'b', driver: 'remote', nodes: [node], hasContainerdStore: true, ...builder },
});

const ENGINE = machine({ driver: 'docker' });
const BUILDKIT = machine({});
const TWO_NODES = machine({ nodes: [node, node] });
/** Nobody had to ask: the machine as it comes, whose builder is the engine. */
const NOT_ASKED = machine(undefined);

const WISH: PushWish = { push: true, waitsForTags: false, isAnchorFloating: false, platforms: [] };
const TWO = { platforms: ['linux/amd64', 'linux/arm64'] };

describe('an image comes to its registry', () => {
  it.each<[string, Partial<PushWish>, Machine | undefined, string]>([
    ['not at all', { push: false, waitsForTags: true, isAnchorFloating: true }, BUILDKIT, 'none'],
    ['under a tag', {}, BUILDKIT, 'tag'],
    ['under a tag', {}, ENGINE, 'tag'],
    ['under a tag', {}, undefined, 'tag'],
    ['by its digest before a gate', { waitsForTags: true }, BUILDKIT, 'digest'],
    ['by its digest before a gate', { waitsForTags: true }, machine({ driver: 'docker-container' }), 'digest'],
    ['by its digest in a dry run, which asks nobody', { waitsForTags: true }, undefined, 'digest'],
    ['as an archive where the engine builds', { waitsForTags: true }, ENGINE, 'archive'],
    ['as an archive where nobody knows who builds', { waitsForTags: true }, NOT_ASKED, 'archive'],
    ['by its digest where its tag must not go back', { isAnchorFloating: true }, BUILDKIT, 'digest'],
    ['under that tag where the engine builds', { isAnchorFloating: true }, ENGINE, 'tag'],
    ['under that tag where nobody had to ask', { isAnchorFloating: true }, NOT_ASKED, 'tag'],
    ['under that tag in a dry run', { isAnchorFloating: true }, undefined, 'tag'],
    ['under that tag where buildx joins the parts', { isAnchorFloating: true, ...TWO }, TWO_NODES, 'tag'],
    ['by its digest from one of two nodes', { isAnchorFloating: true }, TWO_NODES, 'digest'],
    ['by its digest from one node for two platforms', { isAnchorFloating: true, ...TWO }, BUILDKIT, 'digest'],
  ])('%s: %j (%#)', (_, wish, where, way) => {
    expect(pushWay({ ...WISH, ...wish }, where)).toBe(way);
  });
});
