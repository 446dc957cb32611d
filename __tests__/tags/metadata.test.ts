import { describe, expect, it } from '@jest/globals';
import { metadataOutputs, outputVariable } from '../../src/tags/metadata.ts';
import { namesFor } from './naming.ts';
import { onBranch, onTag } from './sources.ts';

const RELEASE = {
  images: 'name/app\nghcr.io/Name/App',
  tags: 'type=semver,pattern={{version}}\ntype=semver,pattern={{major}}.{{minor}}',
  labels: '"a=one\ntwo"',
};

describe('the outputs of docker/metadata-action', () => {
  it('are texts, one entry on a line', async () => {
    const outputs = metadataOutputs(await namesFor(onTag('v1.2.3'), RELEASE));
    expect(outputs.version).toBe('1.2.3');
    expect(outputs.tags.split('\n')).toEqual([
      'name/app:1.2.3',
      'name/app:1.2',
      'name/app:latest',
      'ghcr.io/name/app:1.2.3',
      'ghcr.io/name/app:1.2',
      'ghcr.io/name/app:latest',
    ]);
    expect(outputs['tag-names']).toBe('1.2.3\n1.2\nlatest');
    expect(outputs.labels.split('\n').slice(0, 2)).toEqual(['a=one', 'two']);
    expect(outputs.annotations).toContain('manifest:org.opencontainers.image.version=1.2.3');
  });

  it('are joined by what the workflow asks for', async () => {
    const names = await namesFor(onTag('v1.2.3'), RELEASE);
    const outputs = metadataOutputs(names, { tags: ',', labels: '|', annotations: ';' });
    expect(outputs['tag-names']).toBe('1.2.3,1.2,latest');
    expect(outputs.labels).toContain('|org.opencontainers.image.licenses=MIT|');
    expect(outputs.annotations).toContain(';manifest:org.opencontainers.image.licenses=MIT;');
  });

  it('are one JSON object, with values whole where the peer cuts them at a line break', async () => {
    const json = JSON.parse((await namesFor(onTag('v1.2.3'), RELEASE)).json);
    expect(Object.keys(json)).toEqual(['tags', 'tag-names', 'labels', 'annotations']);
    expect(json['tag-names']).toEqual(['1.2.3', '1.2', 'latest']);
    expect(json.labels.a).toBe('one\ntwo');
    expect(json.labels['org.opencontainers.image.version']).toBe('1.2.3');
    expect(json.annotations).toContain('manifest:org.opencontainers.image.version=1.2.3');
  });

  it.each([
    ['version', 'DOCKER_METADATA_OUTPUT_VERSION'],
    ['tag-names', 'DOCKER_METADATA_OUTPUT_TAG_NAMES'],
    ['bake-file-tags', 'DOCKER_METADATA_OUTPUT_BAKE_FILE_TAGS'],
  ])('%s goes to the variable %s', (output, variable) => {
    expect(outputVariable(output)).toBe(variable);
  });
});

describe('bake files', () => {
  it('define the target that others inherit from', async () => {
    const { bakeFiles, labels, annotations } = await namesFor(onTag('v1.2.3'), { ...RELEASE, images: 'name/app' });
    const tags = ['name/app:1.2.3', 'name/app:1.2', 'name/app:latest'];
    const args = { DOCKER_META_IMAGES: 'name/app', DOCKER_META_VERSION: '1.2.3' };
    const target = (content: object) => ({ target: { 'docker-metadata-action': content } });
    expect(JSON.parse(bakeFiles['bake-file'])).toEqual(target({ tags, labels, args }));
    expect(JSON.parse(bakeFiles['bake-file-tags'])).toEqual(target({ tags, args }));
    expect(JSON.parse(bakeFiles['bake-file-labels'])).toEqual(target({ labels }));
    expect(JSON.parse(bakeFiles['bake-file-annotations'])).toEqual(target({ annotations }));
  });

  it('have another target’s name where that is asked for', async () => {
    const { bakeFiles } = await namesFor(onTag('v1.2.3'), { bakeTarget: 'meta' });
    expect(Object.keys(JSON.parse(bakeFiles['bake-file']).target)).toEqual(['meta']);
  });

  it('say no version where there is none', async () => {
    const { bakeFiles } = await namesFor(onBranch('main'), { images: 'a/b', tags: 'type=pr' });
    expect(JSON.parse(bakeFiles['bake-file-tags']).target['docker-metadata-action']).toEqual({
      tags: [],
      args: { DOCKER_META_IMAGES: 'a/b' },
    });
  });
});
