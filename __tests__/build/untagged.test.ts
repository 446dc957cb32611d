import { describe, expect, it } from '@jest/globals';
import { buildArguments } from '../../src/build/arguments.ts';
import type { BuildPlan } from '../../src/build/plan.ts';
import type { Untagged } from '../../src/build/untagged.ts';
import { outputsOf } from '../../src/build/untagged.ts';
import { PLAIN_PLAN } from '../fakes/build-plan.ts';

const PLACE = { name: 'ghcr.io/me/app', loadName: 'ghcr.io/me/app:1' };
const PUSHED = 'type=image,name=ghcr.io/me/app,push=true,push-by-digest=true,name-canonical=true';
const LOADED = 'type=docker,name=ghcr.io/me/app:1';
const ARCHIVE = 'type=oci,dest=/step/image.tar';

interface Given {
  readonly outputs?: readonly string[];
  readonly load?: boolean;
}

const outputs = (way: Untagged['way'], { outputs = [], load = false }: Given, archive = '/step/image.tar') =>
  outputsOf({ outputs, load, untagged: { way, ...PLACE } }, archive);

describe('the outputs of a push by digest', () => {
  it.each<[Given, string[]]>([
    [{}, [PUSHED]],
    [{ load: true }, [LOADED, PUSHED]],
    [{ outputs: ['type=oci,dest=a.tar', 'out'] }, ['type=oci,dest=a.tar,name=ghcr.io/me/app:1', 'out', PUSHED]],
    [{ outputs: ['type=local,dest=a'], load: true }, ['type=local,dest=a', LOADED, PUSHED]],
    [{ outputs: ['type=docker'] }, [LOADED, PUSHED]],
    [{ outputs: ['type=docker,name=x:1,dest=a.tar'] }, ['type=docker,name=x:1,dest=a.tar', PUSHED]],
    [{ outputs: ['type=image'] }, [PUSHED]],
    [{ outputs: ['type=registry'] }, [PUSHED]],
    [
      { outputs: ['type=image,compression=zstd,force-compression=true'] },
      [`${PUSHED},compression=zstd,force-compression=true`],
    ],
    [
      { outputs: ['type=image,name=x:1,Push=false,push-by-digest=true,name-canonical=true,unpack=true'] },
      [`${PUSHED},unpack=true`],
    ],
    [{ outputs: ['type=image,"annotation.a=b,c",store=false'] }, [`${PUSHED},"annotation.a=b,c",store=false`]],
    [{ outputs: ['type=image,"annotation.a=say ""b"""'] }, [`${PUSHED},"annotation.a=say ""b"""`]],
    [{ outputs: ['type=image,compression=zstd', 'type=image,compression=gzip'] }, [`${PUSHED},compression=zstd`]],
  ])('with %j', (given, expected) => {
    expect(outputs('digest', given)).toEqual(expected);
  });
});

describe('the outputs of an archive that is pushed', () => {
  it.each<[Given, string[]]>([
    [{}, [ARCHIVE]],
    // The engine gets its name by --tag and --load.
    [{ load: true }, [ARCHIVE]],
    [{ outputs: ['"type=oci","dest=a,b"'] }, ['"type=oci","dest=a,b",name=ghcr.io/me/app:1', ARCHIVE]],
    [{ outputs: ['type=image'] }, [ARCHIVE]],
    [
      { outputs: ['type=image,compression=zstd,compression-level=9,force-compression=true,oci-mediatypes=true'] },
      [`${ARCHIVE},compression=zstd,compression-level=9,force-compression=true,oci-mediatypes=true`],
    ],
    [
      { outputs: ['type=image,annotation-index.a=b,rewrite-timestamp=true'] },
      [`${ARCHIVE},annotation-index.a=b,rewrite-timestamp=true`],
    ],
    [{ outputs: ['type=image,name=x,push=true,store=false,unpack=true,insecure=true'] }, [ARCHIVE]],
  ])('with %j', (given, expected) => {
    expect(outputs('archive', given)).toEqual(expected);
  });

  it('may go to any path', () => {
    expect(outputs('archive', {}, '/a,"b"/image.tar')).toEqual(['type=oci,"dest=/a,""b""/image.tar"']);
  });
});

describe('the arguments of a push', () => {
  const files = { iidFile: '/step/iidfile', metadataFile: '/step/metadata.json', archiveFile: '/step/image.tar' };
  const argumentsOf = (plan: Partial<BuildPlan>) => buildArguments({ ...PLAIN_PLAN, ...plan }, files).join(' ');

  it('without a tag have none, and no --push', () => {
    for (const way of ['digest', 'archive'] as const) {
      const args = argumentsOf({ untagged: { way, ...PLACE } });
      expect(args).toContain(way === 'digest' ? `--output ${PUSHED}` : `--output ${ARCHIVE}`);
      expect(args).not.toMatch(/--tag|--push|--load/);
    }
  });

  it('without a tag load what is asked for', () => {
    expect(argumentsOf({ untagged: { way: 'digest', ...PLACE }, load: true })).not.toContain('--load');
    const tags = [PLACE.loadName];
    const args = argumentsOf({ untagged: { way: 'archive', ...PLACE }, load: true, tags });
    expect(args).toContain(`--output ${ARCHIVE} --tag ${PLACE.loadName} --load`);
  });

  it('with a tag are as ever', () => {
    expect(argumentsOf({ push: true, tags: ['x:1'], outputs: ['type=image'] })).toContain(
      '--output type=image --tag x:1 --metadata-file /step/metadata.json --push',
    );
  });
});
