import { describe, expect, it } from '@jest/globals';
import { buildArguments } from '../../src/build/arguments.ts';
import type { BuildPlan } from '../../src/build/plan.ts';
import { PLAIN_PLAN } from '../fakes/build-plan.ts';

const FILES = { iidFile: '/step/iidfile', metadataFile: '/step/metadata.json' };
const FILE_OPTIONS = ['--metadata-file', '/step/metadata.json'];

const argumentsOf = (plan: Partial<BuildPlan>) => buildArguments({ ...PLAIN_PLAN, ...plan }, FILES);

describe('the arguments', () => {
  it('of a plain build are short: what is not given is buildx’s to decide', () => {
    expect(argumentsOf({})).toEqual(['buildx', 'build', '--iidfile', '/step/iidfile', ...FILE_OPTIONS, '.']);
  });

  it('of everything', () => {
    expect(
      argumentsOf({
        context: { kind: 'remote', address: 'https://github.com/a/b.git#c', why: 'x' },
        file: 'docker/Dockerfile',
        target: 'final',
        platforms: ['linux/amd64', 'linux/arm64'],
        buildArgs: ['A=1', 'B'],
        labels: { 'a.b': 'c d', e: '' },
        tags: ['app:1', 'app:2'],
        push: true,
        load: true,
        cacheFrom: ['type=gha'],
        cacheTo: ['type=gha,mode=max'],
        provenance: 'mode=max',
        sbom: 'true',
        builder: 'mine',
        annotations: ['index:a=b'],
      }),
    ).toEqual([
      ...['buildx', 'build', '--annotation', 'index:a=b', '--build-arg', 'A=1', '--build-arg', 'B'],
      ...['--cache-from', 'type=gha', '--cache-to', 'type=gha,mode=max', '--file', 'docker/Dockerfile'],
      ...['--iidfile', '/step/iidfile', '--label', 'a.b=c d', '--label', 'e='],
      ...['--platform', 'linux/amd64,linux/arm64', '--provenance', 'mode=max', '--sbom', 'true'],
      ...['--tag', 'app:1', '--tag', 'app:2', '--target', 'final', '--builder', 'mine', '--load'],
      ...[...FILE_OPTIONS, '--push', 'https://github.com/a/b.git#c'],
    ]);
  });

  it.each([
    ['a folder that is called like an option', '--push', './--push'],
    ['standard input, which is no folder', '-', './-'],
    ['a folder above', '../app', '../app'],
    ['a folder from the root', '/app', '/app'],
    ['a folder with a space', 'my app', 'my app'],
  ])('end with %s', (_, path, last) => {
    expect(argumentsOf({ context: { kind: 'path', path, why: 'x' } }).at(-1)).toBe(last);
  });

  it('keep a value from outside in one element', () => {
    const value = '$(rm -rf /); `x` "q" \n--push';
    const args = argumentsOf({ buildArgs: [`A=${value}`], labels: { b: value }, target: value });
    expect(args.filter((arg) => arg.includes('rm -rf'))).toEqual([`A=${value}`, `b=${value}`, value]);
  });
});
