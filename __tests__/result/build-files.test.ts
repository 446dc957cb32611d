import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { buildFiles, prepareBuildFiles, readBuildFiles } from '../../src/result/build-files.ts';
import { Folders } from '../fakes/folder.ts';

const INDEX = `sha256:${'2'.repeat(64)}`;
const folders = new Folders();
afterAll(() => folders.remove());

describe('the files of a build', () => {
  it('are others for each attempt', () => {
    expect(buildFiles('/step', 2)).toEqual({
      iidFile: '/step/attempt-2/iidfile',
      metadataFile: '/step/attempt-2/metadata.json',
      archiveFile: '/step/attempt-2/image.tar',
    });
  });

  it('that were not written are no result', async () => {
    const files = buildFiles(join(folders.make(), 'new', 'folder'), 1);
    prepareBuildFiles(files);
    prepareBuildFiles(files);
    expect(readBuildFiles(files)).toEqual({ imageId: undefined, metadata: undefined });
  });

  it.each([
    ['an id', 'sha256:abc\n', 'sha256:abc'],
    ['an empty iidfile', '\n', undefined],
  ])('give %s', async (_, text, imageId) => {
    const files = buildFiles(folders.make(), 1);
    prepareBuildFiles(files);
    writeFileSync(files.iidFile, text);
    writeFileSync(files.metadataFile, '{"a":1}');
    expect(readBuildFiles(files)).toMatchObject({
      imageId,
      metadata: { digest: undefined, json: '{"a":1}' },
      metadataFile: files.metadataFile,
    });
  });

  it.each([
    ['by the digest of the index, where there is one', 'application/vnd.oci.image.index.v1+json', INDEX],
    ['by the iidfile for an image alone', 'application/vnd.oci.image.manifest.v1+json', 'sha256:config'],
  ])('name the image %s', async (_, mediaType, imageId) => {
    const files = buildFiles(folders.make(), 1);
    prepareBuildFiles(files);
    writeFileSync(files.iidFile, 'sha256:config');
    const metadata = { 'containerimage.digest': INDEX, 'containerimage.descriptor': { mediaType } };
    writeFileSync(files.metadataFile, JSON.stringify(metadata));
    expect(readBuildFiles(files).imageId).toBe(imageId);
  });

  it('of a first attempt are never taken for the second', async () => {
    const folder = folders.make({ 'attempt-1/iidfile': 'sha256:old' });
    prepareBuildFiles(buildFiles(folder, 2));
    expect(readBuildFiles(buildFiles(folder, 2)).imageId).toBeUndefined();
  });

  it('that cannot be read are a fault', async () => {
    const folder = folders.make({ 'attempt-1/iidfile/inside': '' });
    expect(() => readBuildFiles(buildFiles(folder, 1))).toThrow(/EISDIR/);
  });
});
