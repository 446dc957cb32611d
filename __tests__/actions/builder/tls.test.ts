import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { tlsTexts } from '../../../src/actions/builder/tls.ts';
import type { BuilderRequest } from '../../../src/builder/request.ts';
import { Folders } from '../../fakes/folder.ts';
import { runModule } from '../../fakes/module.ts';

const folders = new Folders();
afterAll(() => folders.remove());

const NODE = { name: '', endpoint: 'tcp://b:1', driverOpts: [], buildkitdFlags: '', platforms: '' };
const VARIABLES = {
  BUILDER_NODE_0_AUTH_TLS_CACERT: 'the authority',
  BUILDER_NODE_1_AUTH_TLS_CERT: 'the certificate',
  BUILDER_NODE_1_AUTH_TLS_KEY: 'the key',
};

/** In a process of its own, whose log is read. */
async function write(request: object) {
  const folder = folders.make();
  const code = `
    import { writeTlsFiles } from 'SRC/actions/builder/tls.ts';
    const options = await writeTlsFiles(${JSON.stringify(request)}, ${JSON.stringify(VARIABLES)}, '${folder}');
    console.log(JSON.stringify(options).replaceAll('${folder}', 'FOLDER'));`;
  const { stdout } = await runModule(code, {});
  const lines = stdout.trim().split('\n');
  return { folder, said: lines.slice(0, -1), options: JSON.parse(lines.at(-1) ?? '') };
}

describe('certificates of remote nodes', () => {
  it('are files that only we can read, told to the driver of their node', async () => {
    const { folder, said, options } = await write({ driver: 'remote', endpoint: 'tcp://a:1', append: [NODE] });
    expect(options).toEqual([
      ['cacert=FOLDER/node-0-cacert.pem'],
      ['cert=FOLDER/node-1-cert.pem', 'key=FOLDER/node-1-key.pem'],
    ]);
    expect(readFileSync(join(folder, 'node-1-key.pem'), 'utf8')).toBe('the key');
    expect(statSync(join(folder, 'node-1-key.pem')).mode & 0o777).toBe(0o600);
    expect(said).toEqual(['::add-mask::the key']);
  });

  it.each([
    { driver: 'remote', endpoint: 'unix:///x', append: [] },
    { endpoint: 'tcp://a:1', append: [] },
  ])('have no use elsewhere, and that is said: %j', async (request) => {
    const { said, options } = await write(request);
    expect(options).toEqual([[]]);
    expect(said).toEqual([expect.stringMatching(/^::warning::BUILDER_NODE_0_AUTH_TLS_… is for driver remote/)]);
  });

  it('tell two builders apart', () => {
    const request = { append: [NODE] } as unknown as BuilderRequest;
    expect(tlsTexts(request, VARIABLES)).toEqual(['the authority', '', '', '', 'the certificate', 'the key']);
  });
});
