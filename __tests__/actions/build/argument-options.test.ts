/** One row for each input of docker/build-push-action, and the rules by which each is read. */
import { describe, expect, it } from '@jest/globals';
import { argumentList, IID, META, PROVENANCE, problemsOf, TAG } from './argument-list.ts';

describe('the arguments of', () => {
  it('nothing but a name', async () => {
    expect(await argumentList({})).toEqual(['build', ...IID, ...PROVENANCE, ...TAG, ...META, '.'].slice(1));
  });

  it.each<[string, string, string[]]>([
    ['add-hosts', 'a=10.0.0.1, b:10.0.0.2\nc=[::1]', hosts('a=10.0.0.1', 'b:10.0.0.2', 'c=[::1]')],
    ['allow', 'network.host,security.insecure', each('--allow', 'network.host', 'security.insecure')],
    ['build-args', 'A=1,2\nB\n"C=x\ny"', each('--build-arg', 'A=1,2', 'B', 'C=x\ny')],
    ['build-contexts', 'a=docker-image://x:1\nb=../y, z', each('--build-context', 'a=docker-image://x:1', 'b=../y, z')],
    ['cache-from', 'type=gha,scope=a\ntype=local,src=b', each('--cache-from', 'type=gha,scope=a', 'type=local,src=b')],
    ['cache-to', '"type=registry,ref=a"', ['--cache-to', 'type=registry,ref=a']],
    ['call', 'check,format=json', ['--call', 'check,format=json']],
    ['cgroup-parent', ' my.slice ', ['--cgroup-parent', 'my.slice']],
    ['file', 'Dockerfile', ['--file', 'Dockerfile']],
  ])('%s: %j, which come before the image’s id', async (name, value, own) => {
    expect(await argumentList({ [name]: value })).toEqual([...own, ...IID, ...PROVENANCE, ...TAG, ...META, '.']);
  });

  it.each<[string, string, string[]]>([
    ['no-cache-filters', 'a,b\nc', each('--no-cache-filter', 'a', 'b', 'c')],
    ['outputs', 'type=image,"name=a,b",oci-mediatypes=true', ['--output', 'type=image,"name=a,b",oci-mediatypes=true']],
    ['platforms', 'linux/amd64, linux/arm64\nlinux/arm/v7', ['--platform', 'linux/amd64,linux/arm64,linux/arm/v7']],
  ])('%s: %j, which come before attestations', async (name, value, own) => {
    expect(await argumentList({ [name]: value })).toEqual([...IID, ...own, ...PROVENANCE, ...TAG, ...META, '.']);
  });

  it.each<[string, string, string[]]>([
    ['shm-size', '2g', ['--shm-size', '2g']],
    ['ssh', 'default,k=Dockerfile', each('--ssh', 'default', 'k=Dockerfile')],
  ])('%s: %j, which come before tags', async (name, value, own) => {
    const env = { SSH_AUTH_SOCK: '/agent' };
    const list = await argumentList({ [name]: value }, { env });
    expect(list).toEqual([...IID, ...PROVENANCE, ...own, ...TAG, ...META, '.']);
  });

  it.each<[string, string, string[]]>([
    ['target', 'final', ['--target', 'final']],
    ['ulimit', 'nofile=1024:4096\nnproc=-1', each('--ulimit', 'nofile=1024:4096', 'nproc=-1')],
    ['builder', 'mine', ['--builder', 'mine']],
  ])('%s: %j, which come after tags', async (name, value, own) => {
    expect(await argumentList({ [name]: value })).toEqual([...IID, ...PROVENANCE, ...TAG, ...own, ...META, '.']);
  });

  it.each<[string, string, string[]]>([
    ['network', 'none', ['--network', 'none']],
    ['no-cache', 'true', ['--no-cache']],
    ['pull', 'TRUE', ['--pull']],
    ['push', 'true', ['--push']],
  ])('%s: %j, which come last', async (name, value, own) => {
    expect(await argumentList({ [name]: value })).toEqual([...IID, ...PROVENANCE, ...TAG, ...META, ...own, '.']);
  });

  it('load, which keeps provenance that nobody asked for away', async () => {
    expect(await argumentList({ load: 'true' })).toEqual([...IID, ...TAG, '--load', ...META, '.']);
  });

  it('annotations, each with the level that it is for', async () => {
    const list = await argumentList({ annotations: 'd=e\nindex:a=b,c' });
    expect(list.slice(0, 4)).toEqual(['--annotation', 'manifest:d=e', '--annotation', 'index:a=b,c']);
  });

  it('several tags, of which a push gives one', async () => {
    const tags = 'app:a, app:b\napp:c';
    expect(await argumentList({ tags })).toEqual([
      ...[...IID, ...PROVENANCE, '--tag', 'app:a', '--tag', 'app:b', '--tag', 'app:c', ...META, '.'],
    ]);
    expect(await argumentList({ tags, push: 'true' })).toEqual([
      ...[...IID, ...PROVENANCE, '--tag', 'app:a', ...META, '--push', '.'],
    ]);
  });
});

describe('a list', () => {
  it.each<[string, Record<string, string>, string[]]>([
    [
      'with commas in quotes of their own line splits',
      { platforms: '"linux/amd64,linux/arm64"' },
      ['linux/amd64,linux/arm64'],
    ],
    [
      'of platforms splits wherever a comma is',
      { platforms: 'linux/386,"linux/amd64,linux/arm64"' },
      ['linux/386,linux/amd64,linux/arm64'],
    ],
    ['drops empty lines and spaces', { platforms: '\n linux/amd64 ,\n\n,' }, ['linux/amd64']],
    ['loses its quotes', { 'build-args': '"A=1,2"' }, ['A=1,2']],
    ['keeps a quote inside', { 'build-args': 'A="1"' }, ['A="1"']],
    ['has two quotes for one', { 'build-args': '"A=""1"""' }, ['A="1"']],
    ['keeps the quotes of outputs', { outputs: '"type=local","dest=a,b"' }, ['"type=local","dest=a,b"']],
    ['knows no comments', { 'build-args': 'A=1 # x\n#B=2' }, ['A=1 # x', '#B=2']],
    ['may end lines as Windows does', { 'build-args': 'A=1\r\nB=2\r\n' }, ['A=1', 'B=2']],
  ])('%s', async (_, given, expected) => {
    const options = ['--platform', '--build-arg', '--output'];
    const list = await argumentList(given);
    expect(list.filter((_, index) => options.includes(list[index - 1] ?? ''))).toEqual(expected);
  });
});

describe('where the result goes', () => {
  it.each<[string, string[]]>([
    ['type=local,dest=out', PROVENANCE],
    ['out', PROVENANCE],
    ['type=tar,dest=out.tar', PROVENANCE],
  ])('%s has no id', async (output, attests) => {
    expect(await argumentList({ outputs: output })).toEqual(['--output', output, ...attests, ...TAG, ...META, '.']);
  });

  it('is the engine: no provenance that nobody asked for', async () => {
    const output = 'type=docker,dest=out.tar';
    expect(await argumentList({ outputs: output })).toEqual([...IID, '--output', output, ...TAG, ...META, '.']);
  });

  it.each<[string, Record<string, string>, string[]]>([
    ['a name there alone', { images: '', tags: '', outputs: 'type=image,name=x,push=true' }, []],
    [
      'by digest',
      { images: 'ghcr.io/me/app', tags: '1\n2', outputs: 'type=image,push-by-digest=true,push=true' },
      ['ghcr.io/me/app'],
    ],
  ])('decides the tags: %s', async (_, given, tags) => {
    const list = await argumentList(given);
    expect(list.filter((_, index) => list[index - 1] === '--tag')).toEqual(tags);
  });
});

describe('what does not go together', () => {
  it.each<[Record<string, string>, string]>([
    [
      { push: 'true', outputs: 'type=image,push=false' },
      'push, outputs push is true, but an image of outputs says push=false',
    ],
    [
      { push: 'auto', outputs: 'type=registry,push-by-digest=true' },
      'push, outputs push is auto, which pushes under tags, but an image of outputs says push-by-digest',
    ],
    [
      { push: 'true', images: '', tags: '', outputs: 'type=image,name=x' },
      'push, outputs push is true, which pushes to images and tags, but only outputs names an image',
    ],
    [
      { load: 'true', outputs: 'type=image,push-by-digest=true,push=true' },
      'load, outputs load is true, but an image of outputs says push-by-digest, and has no name to be loaded under',
    ],
    [{ load: 'true', call: 'check' }, 'load wants an image, but call is "check", which builds none'],
    [{ outputs: 'out', call: 'outline' }, 'outputs wants an image, but call is "outline", which builds none'],
    [
      { 'no-cache': 'true', 'no-cache-filters': 'a' },
      'no-cache, no-cache-filters no-cache is true, which is for every stage, but no-cache-filters names some',
    ],
  ])('%j', async (given, problem) => {
    expect(await problemsOf(given)).toEqual([problem]);
  });

  it.each<Record<string, string>>([
    { push: 'true', load: 'true' },
    { push: 'true', outputs: 'type=image,compression=zstd' },
    { push: 'true', outputs: 'type=local,dest=out\ntype=oci,dest=a.tar' },
    { load: 'true', outputs: 'type=registry' },
    { load: 'true', call: 'build' },
    { 'no-cache': 'false', 'no-cache-filters': 'a' },
  ])('is none of %j', async (given) => {
    expect(await problemsOf(given)).toEqual([]);
  });
});

describe('an option that is wrong', () => {
  it.each<[string, string, string]>([
    ['add-hosts', 'db', 'add-hosts "db" is no host with its address'],
    ['add-hosts', 'db=10.0.0', 'add-hosts "db=10.0.0" is no host with its address'],
    ['add-hosts', '=1.1.1.1', 'add-hosts "=1.1.1.1" is no host with its address'],
    ['allow', 'network', 'allow "network" is no entitlement'],
    ['attests', 'mode=max', 'attests "mode=max" has no type'],
    ['attests', 'type=slsa', 'attests "type=slsa" has the unknown type "slsa"'],
    ['build-contexts', 'a=b\n=s3cret', 'build-contexts entry 2 is not NAME=VALUE'],
    ['build-contexts', 'a=', 'build-contexts entry 1 is not NAME=VALUE'],
    ['call', 'chekc', 'call "chekc" is unknown'],
    ['network', 'bridge', 'network must be default, host or none, not "bridge"'],
    ['no-cache', '1', 'no-cache must be true or false, not "1"'],
    ['outputs', 'type=loca,dest=x', 'outputs "type=loca,dest=x" has the unknown type "loca"'],
    ['outputs', 'dest=x,a=b', 'outputs "dest=x,a=b" has no type'],
    ['outputs', 'type=oci', 'outputs "type=oci" has no dest'],
    ['outputs', '-', 'outputs "-" writes to standard output, which a step does not have'],
    ['outputs', 'type=tar,dest=-', 'outputs "type=tar,dest=-" writes to standard output, which a step does not have'],
    ['platforms', 'linux/amd46', 'platforms "linux/amd46" is no platform'],
    ['platforms', 'lunix/amd64', 'platforms "lunix/amd64" is no platform'],
    ['platforms', 'foo', 'platforms "foo" is no platform'],
    ['pull', 'always', 'pull must be true or false, not "always"'],
    ['shm-size', '2x', 'shm-size "2x" is no size'],
    ['ssh', 'default', 'ssh "default" needs an SSH agent, and SSH_AUTH_SOCK is not set'],
    ['ssh', 'a=key', 'ssh there is no socket or key at "key"'],
    ['ssh', '=key', 'ssh "=key" is no SSH agent or key'],
    ['ulimit', 'nofile', 'ulimit "nofile" is no limit'],
    ['ulimit', 'files=1', 'ulimit "files=1" is no limit'],
    ['ulimit', 'nofile=2:1', 'ulimit "nofile=2:1" is no limit'],
    ['ulimit', 'nofile=-1:5', 'ulimit "nofile=-1:5" is no limit'],
    ['provenance', 'max', 'provenance must be true, false or fields such as mode=max, not "max"'],
    ['sbom', 'yes', 'sbom must be true, false or fields such as generator=<image>, not "yes"'],
  ])('%s: %j', async (name, value, problem) => {
    const problems = await problemsOf({ [name]: value });
    expect(problems).toContain(problem);
    expect(problems.join()).not.toContain('s3cret');
  });

  it.each<[string, string]>([
    ['add-hosts', 'a=host-gateway'],
    ['add-hosts', 'a:::1'],
    ['allow', 'device,device=vendor.com/x=y'],
    ['platforms', 'local,amd64,windows(10.0.17763)/amd64,linux/arm64/v8,wasip1/wasm,linux/aarch64'],
    ['shm-size', '1.5 GiB'],
    ['shm-size', '67108864'],
    ['ulimit', 'nofile=5:-1\ncore=0\nnofile=-1:-1'],
    ['outputs', 'type=cacheonly'],
    ['outputs', 'type=docker'],
    ['call', 'format=json'],
    ['attests', 'type=sbom,generator=x\ntype=provenance'],
  ])('is not %s: %j', async (name, value) => {
    expect(await problemsOf({ [name]: value })).toEqual([]);
  });
});

function each(option: string, ...values: string[]): string[] {
  return values.flatMap((value) => [option, value]);
}

function hosts(...values: string[]): string[] {
  return each('--add-host', ...values);
}
