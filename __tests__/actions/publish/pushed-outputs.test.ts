import { describe, expect, it } from '@jest/globals';
import { parseInputs } from '../../../src/actions/inputs/inputs.ts';
import { confirmOutputs } from '../../../src/actions/publish/pushed-outputs.ts';
import { pushImage } from '../../fakes/images.ts';
import { error } from '../../fakes/registry.ts';
import { registryForEach } from '../../fakes/registry-each.ts';

const SIGNAL = new AbortController().signal;
const OTHER = `sha256:${'1'.repeat(64)}` as const;

const here = registryForEach();

/** @param names what the builder tells, without the registry */
async function confirm(outputs: string, digest: `sha256:${string}` | undefined, names: readonly string[]) {
  const read = (name: string) => (name === 'outputs' ? outputs : name === 'retry-on' ? 'never' : '');
  const { inputs } = await parseInputs(read, () => '');
  const metadata = { digest, json: '{}', names: names.map((name) => `${here.registry.host}/${name}`) };
  return confirmOutputs({ imageId: undefined, metadata }, inputs, here.session, SIGNAL);
}

const NOTHING = { digest: undefined, images: [] };

const DONE = { state: 'published', error: '' };

describe('what outputs pushed', () => {
  it('is nothing where none pushes', async () => {
    expect(await confirm('type=image', OTHER, ['me/app:1'])).toEqual({ pushed: false, ...NOTHING });
  });

  it('is told by repository, with every tag that is served', async () => {
    const digest = pushImage(here.registry, 'me/app', 'image', '1');
    pushImage(here.registry, 'me/app', 'image', '2');
    pushImage(here.registry, 'me/copy', 'image', '1');
    expect(await confirm('type=registry', digest, ['me/app:1', 'me/app:2', 'me/copy:1'])).toEqual({
      pushed: true,
      digest,
      images: [
        { name: `${here.registry.host}/me/app`, tags: ['1', '2'], digest, ...DONE },
        { name: `${here.registry.host}/me/copy`, tags: ['1'], digest, ...DONE },
      ],
    });
  });

  it('by digest has no tags', async () => {
    const digest = pushImage(here.registry, 'me/app', 'image', 'another');
    expect(await confirm('type=image,push-by-digest=true,push=true', digest, ['me/app'])).toEqual({
      pushed: true,
      digest,
      images: [{ name: `${here.registry.host}/me/app`, tags: [], digest, ...DONE }],
    });
  });

  it.each<[string, `sha256:${string}` | undefined]>([
    ['without a digest', undefined],
    ['without names', OTHER],
  ])('%s cannot be asked for', async (_, digest) => {
    expect(await confirm('type=registry', digest, [])).toEqual({ pushed: true, digest, images: [] });
  });

  it('is a digest alone where the registry does not let us look', async () => {
    here.registry.guard = () => error(403, 'DENIED', 'no read');
    expect(await confirm('type=registry', OTHER, ['me/app:1'])).toEqual({ pushed: true, digest: OTHER, images: [] });
  });

  it('is a fault where the registry serves something else', async () => {
    const digest = pushImage(here.registry, 'me/app', 'image', '1');
    await expect(confirm('type=registry', OTHER, ['me/app:1'])).rejects.toMatchObject({
      code: 'digest',
      message: `${here.registry.host}/me/app:1 serves ${digest}, but an output pushed ${OTHER} there.`,
    });
  });
});
