/** What is said about the image: annotations and attestations. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { StepResult } from '../runner/step.ts';
import { manifestOf, manifestsByPlatform, statementsOf } from './image-content.ts';
import { BASE_IMAGE, docker, expectSuccess, imageName, later, workspaceWith } from './job.ts';
import type { Run } from './options.ts';

const SPDX = 'https://spdx.dev/Document';

/** Newer builders write version 1, older ones 0.2. */
const PROVENANCE = /^https:\/\/slsa\.dev\/provenance\/v/;
const RUN_ADDRESS = /"builder":\{"id":"https:\/\/github\.com\/Octo-Org\/App\/actions\/runs\/\d+/;

/** The predicates of the provenance, as JSON, and of the SBOM. */
async function attestationsOf(image: string) {
  const statements = await statementsOf(image);
  const provenance = statements.find(({ predicateType }) => PROVENANCE.test(predicateType));
  const sbom = statements.find(({ predicateType }) => predicateType === SPDX);
  return {
    provenance: provenance && JSON.stringify(provenance.predicate),
    sbom: sbom?.predicate,
    count: statements.length,
  };
}

/** What a generator of SBOMs has to do, without looking: https://github.com/moby/buildkit/blob/master/docs/attestations/sbom-protocol.md */
const GENERATOR = {
  Dockerfile: `FROM ${BASE_IMAGE}\nCOPY --chmod=755 scan.sh /\nENTRYPOINT ["/scan.sh"]\n`,
  'scan.sh': `#!/bin/sh
cat >"$BUILDKIT_SCAN_DESTINATION/all.spdx.json" <<END
{
  "_type": "https://in-toto.io/Statement/v0.1",
  "predicateType": "${SPDX}",
  "predicate": { "spdxVersion": "SPDX-2.3", "SPDXID": "SPDXRef-DOCUMENT", "name": "all that was found" }
}
END
`,
};

/** Pushes the generator and gives its name. */
function pushGenerator(): string {
  const name = imageName();
  const built = docker('buildx', 'build', '--push', '--tag', name, workspaceWith(GENERATOR));
  if (built.startsWith('failed')) throw new Error(built);
  later(() => docker('image', 'rm', '--force', name));
  return name;
}

export function optionsOfTheImage(run: Run): void {
  let generator: string;
  beforeAll(() => {
    generator = pushGenerator();
  });

  describe('annotations, provenance and sbom', () => {
    let step: StepResult;
    let image: string;
    beforeAll(async () => {
      step = await run({
        with: {
          images: imageName(),
          tags: 'a',
          push: 'true',
          platforms: 'linux/amd64',
          annotations: [
            'index:com.example.index=of the index, all of it',
            'manifest:com.example.manifest=of the manifest',
            'manifest-descriptor[linux/amd64]:com.example.descriptor=of the descriptor',
            'com.example.plain=a=b',
          ].join('\n'),
          provenance: 'mode=max',
          sbom: `generator=${generator}`,
        },
      });
      image = step.outputs['image'] ?? '';
    });

    it('are on the index', async () => {
      expectSuccess(step);
      const { annotations } = await manifestOf(image);
      expect(annotations).toMatchObject({ 'com.example.index': 'of the index, all of it' });
      expect(annotations).not.toHaveProperty(['com.example.manifest']);
    });

    it('are on the manifest', async () => {
      const { annotations } = (await manifestsByPlatform(image))['linux/amd64'];
      expect(annotations).toMatchObject({ 'com.example.manifest': 'of the manifest', 'com.example.plain': 'a=b' });
      expect(annotations).not.toHaveProperty(['com.example.index']);
    });

    it('are on the descriptor', async () => {
      const { manifests } = await manifestOf(image);
      expect(manifests[0].annotations).toMatchObject({ 'com.example.descriptor': 'of the descriptor' });
    });

    it('are attested: provenance with the whole build, and what the generator found', async () => {
      const { provenance, sbom, count } = await attestationsOf(image);
      expect(count).toBe(2);
      expect(provenance).toContain('"buildConfig"');
      expect(provenance).toMatch(RUN_ADDRESS);
      expect(sbom.name).toBe('all that was found');
    });
  });

  it('attests takes both kinds, and its provenance names the run', async () => {
    const attests = `type=provenance,mode=min\ntype=sbom,generator=${generator}`;
    const step = await run({ with: { images: imageName(), tags: 'a', push: 'true', attests } });
    expectSuccess(step);
    const { provenance, sbom, count } = await attestationsOf(step.outputs['image'] ?? '');
    expect(count).toBe(2);
    expect(provenance).not.toContain('"buildConfig"');
    expect(provenance).toMatch(RUN_ADDRESS);
    expect(sbom.name).toBe('all that was found');
  });

  describe('the provenance that nobody asked for', () => {
    it.each([
      ['is there', {}, 1],
      ['is left out with BUILDX_NO_DEFAULT_ATTESTATIONS', { BUILDX_NO_DEFAULT_ATTESTATIONS: '1' }, 0],
    ])('%s', async (_, env: Record<string, string>, expected) => {
      const step = await run({ env, with: { images: imageName(), tags: 'a', push: 'true' } });
      expectSuccess(step);
      const { provenance, count } = await attestationsOf(step.outputs['image'] ?? '');
      expect(count).toBe(expected);
      // In full for a public repository, where the engine tells its BuildKit's version: that of Debian does not.
      const isFull = step.outputs['argv']?.includes('mode=max') === true;
      expect(provenance?.includes('"buildConfig"') ?? false).toBe(isFull);
    });
  });
}
