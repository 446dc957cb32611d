import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { tidyLocalCache } from '../../src/cache/local-files.ts';
import { Folders } from '../fakes/folder.ts';

const folders = new Folders();
afterAll(() => folders.remove());

const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const INDEX = 'application/vnd.oci.image.index.v1+json';
const LAYER = 'application/vnd.oci.image.layer.v1.tar+gzip';
const CONFIG = 'application/vnd.buildkit.cacheconfig.v0';

/** A cache as BuildKit leaves it. */
class Layout {
  readonly folder = folders.make({ 'oci-layout': '{}', 'ingest/half': 'half' });
  readonly blobs = join(this.folder, 'blobs', 'sha256');

  constructor() {
    mkdirSync(this.blobs, { recursive: true });
  }

  add(content: string | object, mediaType = LAYER) {
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    const hex = createHash('sha256').update(text).digest('hex');
    writeFileSync(join(this.blobs, hex), text);
    return { mediaType, digest: `sha256:${hex}`, size: text.length };
  }

  point(...manifests: object[]): void {
    writeFileSync(join(this.folder, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests }));
  }

  names(): string[] {
    return readdirSync(this.blobs).sort();
  }
}

const hex = ({ digest }: { digest: string }) => digest.slice('sha256:'.length);

describe('a cache in files', () => {
  it('loses what its index does not lead to', async () => {
    const layout = new Layout();
    const [layer, config] = [layout.add('layer'), layout.add({ records: [] }, CONFIG)];
    const manifest = layout.add({ config, layers: [layer] }, MANIFEST);
    const old = [layout.add('an old layer'), layout.add({ layers: [] }, MANIFEST)];
    layout.point(manifest);
    const tidied = await tidyLocalCache(layout.folder);
    expect(layout.names()).toEqual([layer, config, manifest].map(hex).sort());
    expect(tidied).toEqual({
      size: layer.size + config.size + manifest.size,
      removed: old.reduce((sum, { size }) => sum + size, 0),
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
    expect(existsSync(join(layout.folder, 'ingest'))).toBe(false);
    expect(await tidyLocalCache(layout.folder)).toEqual({ ...tidied, removed: 0 });
  });

  it('is followed through an index of manifests, and one that lists layers', async () => {
    const layout = new Layout();
    const [one, two, three] = [layout.add('one'), layout.add('two'), layout.add('three')];
    const config = layout.add({}, CONFIG);
    const manifest = layout.add({ config, layers: [one] }, MANIFEST);
    const index = layout.add({ manifests: [manifest, two], config }, INDEX);
    layout.point(index);
    layout.add('gone');
    await tidyLocalCache(layout.folder);
    expect(layout.names()).toEqual([one, two, config, manifest, index].map(hex).sort());
    expect(layout.names()).not.toContain(hex(three));
  });

  it('has another fingerprint when it names something else', async () => {
    const layout = new Layout();
    layout.point(layout.add({ layers: [] }, MANIFEST));
    const before = await tidyLocalCache(layout.folder);
    layout.point(layout.add({ layers: [layout.add('more')] }, MANIFEST));
    expect((await tidyLocalCache(layout.folder)).fingerprint).not.toBe(before.fingerprint);
  });

  it('that is not whole is left as it is', async () => {
    const layout = new Layout();
    const layer = layout.add('layer');
    layout.point(layout.add({ layers: [layer] }, MANIFEST));
    const other = layout.add('other');
    rmSync(join(layout.blobs, hex(layer)));
    await expect(tidyLocalCache(layout.folder)).rejects.toThrow(`the blob ${hex(layer)} is not there`);
    expect(layout.names()).toContain(hex(other));
  });

  it('that is not there cannot be tidied', async () => {
    await expect(tidyLocalCache(folders.make())).rejects.toThrow('index.json');
  });
});
