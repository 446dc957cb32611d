import { describe, expect, it } from '@jest/globals';
import { archiveExport, type Export, parseExport, withRewrittenTimes } from '../../src/result/exports.ts';

const NOTHING: Export = { type: '', dest: undefined, pushes: false, isByDigest: false, names: [] };

describe('an entry of outputs', () => {
  it.each<[string, Partial<Export>]>([
    ['out', { type: 'local', dest: 'out' }],
    ['-', { type: 'tar', dest: '-' }],
    ['type=local,dest=out', { type: 'local', dest: 'out' }],
    ['type=tar,dest=a=b.tar', { type: 'tar', dest: 'a=b.tar' }],
    ['type=docker', { type: 'docker' }],
    ['type=docker,dest=a.tar', { type: 'docker', dest: 'a.tar' }],
    ['type=oci,"dest=a,""b"".tar"', { type: 'oci', dest: 'a,"b".tar' }],
    ['type=cacheonly', { type: 'cacheonly' }],
    ['type=image', { type: 'image' }],
    ['type=image,push=false', { type: 'image' }],
    ['type=image,push=true', { type: 'image', pushes: true }],
    ['type=image,push=1', { type: 'image', pushes: true }],
    ['type=image,push=', { type: 'image', pushes: true }],
    ['type=image,push=tRUE', { type: 'image' }],
    ['type=registry,push=F', { type: 'registry' }],
    ['type=image,push-by-digest=,name=a/b', { type: 'image', isByDigest: true, names: ['a/b'] }],
    [' type=image , PUSH=True ', { type: 'image', pushes: true }],
    ['type=registry', { type: 'registry', pushes: true }],
    ['type=registry,push=false', { type: 'registry' }],
    ['type=oci,push=true', { type: 'oci' }],
    ['type=image,name=a/b:1,push=true', { type: 'image', pushes: true, names: ['a/b:1'] }],
    ['type=image,"name=a:1,b:2",push=true', { type: 'image', pushes: true, names: ['a:1', 'b:2'] }],
    [
      'type=image,push-by-digest=true,name-canonical=true,name=a/b,push=true',
      { type: 'image', pushes: true, isByDigest: true, names: ['a/b'] },
    ],
  ])('%s', (entry, expected) => {
    expect(parseExport(entry)).toEqual({ ...NOTHING, ...expected });
  });
});

describe('the output of an archive', () => {
  it.each(['/a/image.tar', '/a b/ü.tar', '/a,b.tar', '/a"b".tar', '/a=b,type=local.tar'])(
    'to %s comes back',
    (path) => {
      expect(parseExport(archiveExport(path))).toEqual({ ...NOTHING, type: 'oci', dest: path });
    },
  );
});

describe('the times of a build, rewritten', () => {
  const OWN = 'type=image,rewrite-timestamp=true';
  it.each<[string, string[], boolean, string[]]>([
    ['for a push alone', [], true, [OWN]],
    ['for nothing', [], false, []],
    [
      'for an image that is pushed',
      ['type=image,compression=zstd'],
      true,
      [`type=image,compression=zstd,rewrite-timestamp=true`],
    ],
    [
      'for an archive beside a push',
      ['type=oci,dest=a.tar'],
      true,
      ['type=oci,dest=a.tar,rewrite-timestamp=true', OWN],
    ],
    ['for a load', ['type=docker'], false, ['type=docker,rewrite-timestamp=true']],
    ['not for files', ['type=local,dest=out', 'out'], false, ['type=local,dest=out', 'out']],
    [
      'not where the output decides',
      ['type=registry,rewrite-timestamp=false'],
      true,
      ['type=registry,rewrite-timestamp=false'],
    ],
  ])('%s', (_, outputs, pushes, expected) => {
    expect(withRewrittenTimes(outputs, pushes)).toEqual(expected);
  });
});
