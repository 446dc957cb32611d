import { describe, expect, it } from '@jest/globals';
import {
  type DockerfilePlace,
  dockerfileInWorkspace,
  dockerfilePath,
  type NamedPlace,
} from '../../../src/actions/build/dockerfile-place.ts';

const HERE: DockerfilePlace = { context: { kind: 'path', path: '.', why: 'x' }, file: '', workspace: '/work' };
const REMOTE = { kind: 'remote', address: 'https://x.test/a.git', why: 'x' } as const;

const context = (path: string) => ({ kind: 'path' as const, path, why: 'x' });

describe('the Dockerfile by the inputs is', () => {
  it.each<[string, string, Partial<NamedPlace>, string | undefined]>([
    ['in the folder of the context', 'dockerfile', { context: context('./app') }, 'app/dockerfile'],
    ['there too where Buildx tells no name', '', { context: context('app') }, 'app/Dockerfile'],
    ['there too where Buildx tells a folder', '../../x', { context: context('app') }, 'app/x'],
    ['the file that was named', 'x', { file: './docker/../a/x' }, 'a/x'],
    ['the file that was named in a repository', 'x', { file: './a/x', context: REMOTE }, 'a/x'],
    ['not known in a repository', 'Dockerfile', { context: REMOTE }, undefined],
    ['not known of a page', 'Dockerfile', { file: 'https://x.test/Dockerfile' }, undefined],
    ['not known of standard input', 'Dockerfile', { file: '-' }, undefined],
  ])('%s', (_, told, place, expected) => {
    expect(dockerfilePath(told, { ...HERE, ...place })).toBe(expected);
  });
});

describe('the Dockerfile in the workspace is the file', () => {
  it.each<[string, string, Partial<DockerfilePlace>, string | undefined]>([
    ['of the workspace', 'Dockerfile', {}, 'Dockerfile'],
    ['of a folder', 'Dockerfile', { context: context('./app') }, 'app/Dockerfile'],
    ['of a folder by its whole path', 'Dockerfile', { context: context('/work/app') }, 'app/Dockerfile'],
    ['in small letters', 'dockerfile', { context: context('app') }, 'app/dockerfile'],
    [
      'by the input file',
      'App.Dockerfile',
      { file: './docker/App.Dockerfile', context: context('app') },
      'docker/App.Dockerfile',
    ],
    ['by the input file, whole', 'x', { file: '/work/docker/x' }, 'docker/x'],
    ['as buildx does not tell it', '', { context: context('app') }, 'app/Dockerfile'],
    ['beside the context', 'Dockerfile', { file: '../work/Dockerfile' }, 'Dockerfile'],
    ['outside the workspace', 'Dockerfile', { context: context('../other') }, undefined],
    ['outside the workspace, whole', 'Dockerfile', { file: '/tmp/Dockerfile' }, undefined],
    ['of a repository', 'Dockerfile', { context: REMOTE }, undefined],
    ['of a repository by the input file', 'Dockerfile', { context: REMOTE, file: 'app/Dockerfile' }, undefined],
    ['of a page', 'Dockerfile', { file: 'https://x.test/Dockerfile' }, undefined],
    ['of standard input', 'Dockerfile', { file: '-' }, undefined],
    ['that is another one', 'other.Dockerfile', { file: 'Dockerfile' }, undefined],
  ])('%s', (_, told, place, expected) => {
    expect(dockerfileInWorkspace(told, { ...HERE, ...place })).toBe(expected);
  });
});
