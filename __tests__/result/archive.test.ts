import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { parseTaggedReference, type TaggedReference } from '../../src/image/reference.ts';
import { finishArchive } from '../../src/result/archive.ts';
import { archiveProblems, makeArchiveFolder } from '../../src/result/archive-place.ts';
import { Folders } from '../fakes/folder.ts';

const folders = new Folders();
afterAll(() => folders.remove());

const INDEX = 'application/vnd.oci.image.index.v1+json';
const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const LAYOUT = '{"imageLayoutVersion":"1.0.0"}';

const references = (...names: string[]) => names.map((name) => parseTaggedReference(name) as TaggedReference);

/** An OCI layout in a folder, packed by tar as BuildKit orders it. */
class Layout {
  readonly folder = folders.make({ 'blobs/sha256/.keep': '' });

  blob(content: unknown, mediaType = 'application/octet-stream', extra: object = {}) {
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    const hex = createHash('sha256').update(text).digest('hex');
    writeFileSync(join(this.folder, 'blobs/sha256', hex), text);
    return { mediaType, digest: `sha256:${hex}`, size: Buffer.byteLength(text), ...extra };
  }

  image(name: string, extra: object = {}) {
    const [config, layer] = [this.blob({ name }), this.blob(`layer of ${name}`)];
    return { config, layer, image: this.blob({ config, layers: [layer] }, MANIFEST, extra) };
  }

  pack(manifests: readonly object[], ...options: string[]): string {
    writeFileSync(join(this.folder, 'index.json'), JSON.stringify({ schemaVersion: 2, mediaType: INDEX, manifests }));
    writeFileSync(join(this.folder, 'oci-layout'), LAYOUT);
    const path = join(folders.make(), 'image.tar');
    const tar = ['--create', '--file', path, '--format=ustar', ...options];
    execFileSync('tar', [...tar, '--directory', this.folder, 'blobs', 'index.json', 'oci-layout']);
    return path;
  }
}

function unpack(path: string) {
  const folder = folders.make();
  execFileSync('tar', ['--extract', '--file', path, '--directory', folder], { stdio: 'pipe' });
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  return { index: read('index.json'), manifest: read('manifest.json'), layout: read('oci-layout') };
}

const path = ({ digest }: { digest: string }) => `blobs/${digest.replace(':', '/')}`;

describe('an archive', () => {
  it('of one image gets all its names and Docker’s own description', async () => {
    const layout = new Layout();
    const { config, layer, image } = layout.image('one');
    const file = layout.pack([{ ...image, annotations: { x: 'y', 'io.containerd.image.name': 'old' } }]);
    await finishArchive(file, references('me/app:1', 'localhost:5000/app:latest'), 'linux/amd64');
    const { index, manifest, layout: written } = unpack(file);
    expect(manifest).toEqual([
      { Config: path(config), RepoTags: ['me/app:1', 'localhost:5000/app:latest'], Layers: [path(layer)] },
    ]);
    const named = (name: string, tag: string) => ({
      ...image,
      annotations: { x: 'y', 'io.containerd.image.name': name, 'org.opencontainers.image.ref.name': tag },
    });
    const manifests = [named('docker.io/me/app:1', '1'), named('localhost:5000/app:latest', 'latest')];
    expect(index).toEqual({ schemaVersion: 2, mediaType: INDEX, manifests });
    expect(written).toEqual(JSON.parse(LAYOUT));
  });

  it('without names keeps what the builder gave it', async () => {
    const layout = new Layout();
    const named = { annotations: { 'io.containerd.image.name': 'docker.io/me/app:1' } };
    const { image } = layout.image('one', named);
    const file = layout.pack([image]);
    await finishArchive(file, [], 'linux/amd64');
    expect(unpack(file)).toMatchObject({
      index: { manifests: [image] },
      manifest: [{ RepoTags: ['docker.io/me/app:1'] }],
    });
  });

  it.each([
    ['linux/arm64', 'arm'],
    ['linux/amd64', 'amd'],
    ['linux/s390x', 'amd'],
  ])('of several platforms is described for %s by %s', async (platform, name) => {
    const layout = new Layout();
    const none = layout.image('attestation', { platform: { os: 'unknown', architecture: 'unknown' } });
    const amd = layout.image('amd', { platform: { os: 'linux', architecture: 'amd64' } });
    const arm = layout.image('arm', { platform: { os: 'linux', architecture: 'arm64' } });
    const all = layout.blob({ mediaType: INDEX, manifests: [none.image, amd.image, arm.image] }, INDEX);
    const file = layout.pack([all]);
    await finishArchive(file, references('app:1'), platform);
    const { index, manifest } = unpack(file);
    expect(index.manifests).toMatchObject([all]);
    expect(manifest[0].Config).toBe(path((name === 'amd' ? amd : arm).config));
  });

  it('with extended headers, and one that was finished before, are read too', async () => {
    const layout = new Layout();
    const { config, image } = layout.image('one');
    const file = layout.pack([image], '--format=pax', '--pax-option=comment:=x');
    for (const name of ['app:1', 'app:2']) await finishArchive(file, references(name), 'linux/amd64');
    expect(unpack(file).manifest).toMatchObject([{ Config: path(config), RepoTags: ['app:2'] }]);
  });

  it.each<[string, (layout: Layout, file: string) => void, string]>([
    ['half of it', (_, file) => truncateSync(file, 2048), 'its end is missing'],
    ['nothing', (_, file) => truncateSync(file, 0), 'its end is missing'],
    ['no archive', (_, file) => writeFileSync(file, 'x'.repeat(2000)), 'it is no tar archive'],
  ])('with %s is refused', async (_, spoil, message) => {
    const layout = new Layout();
    const file = layout.pack([layout.image('one').image]);
    spoil(layout, file);
    await expect(finishArchive(file, [], 'linux/amd64')).rejects.toThrow(message);
  });

  it('without an image, or without its blobs, is refused and stays as it is', async () => {
    const empty = new Layout().pack([]);
    await expect(finishArchive(empty, [], 'linux/amd64')).rejects.toThrow('it holds no image');
    const other = new Layout().image('elsewhere').image;
    const file = new Layout().pack([other]);
    const before = readFileSync(file);
    await expect(finishArchive(file, [], 'linux/amd64')).rejects.toThrow(`it holds no ${path(other)}`);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('whose description stands elsewhere is refused', async () => {
    const layout = new Layout();
    const file = layout.pack([layout.image('one').image]);
    writeFileSync(join(layout.folder, 'more'), 'x');
    execFileSync('tar', ['--append', '--file', file, '--directory', layout.folder, 'more']);
    await expect(finishArchive(file, [], 'linux/amd64')).rejects.toThrow('whose description stands at its end');
  });
});

describe('the place of an archive', () => {
  it.each(['', 'image.tar', 'new/folder/image.tar', '../image.tar', 'old.tar'])('may be %j', async (archive) => {
    expect(await archiveProblems(archive, folders.make({ 'old.tar': '' }))).toEqual([]);
  });

  it.each([
    ['-', 'is no file’s path'],
    ['folder/', 'is no file’s path'],
    ['folder', 'is no file’s path'],
    ['file/image.tar', 'is a file'],
    ['file/deep/image.tar', 'is a file'],
  ])('may not be %s, which %s', async (archive, problem) => {
    const workspace = folders.make({ file: '', 'folder/x': '' });
    expect(await archiveProblems(archive, workspace)).toMatchObject([
      { input: 'archive', problem: expect.stringContaining(problem.replace('’', "'")) },
    ]);
  });

  it('is made with its folders', async () => {
    const folder = folders.make();
    await makeArchiveFolder(join(folder, 'a/b/image.tar'));
    appendFileSync(join(folder, 'a/b/image.tar'), 'x');
    mkdirSync(join(folder, 'c'));
    writeFileSync(join(folder, 'c/d'), '');
    await expect(makeArchiveFolder(join(folder, 'c/d/e.tar'))).rejects.toThrow(/folder for the archive cannot be made/);
  });
});
