import { describe, expect, it } from '@jest/globals';
import { mattersFor, type NeedsSource, needsOf } from '../../src/builder/needs.ts';

const NOTHING: NeedsSource = {
  platforms: [],
  load: false,
  outputs: [],
  attests: [],
  annotations: [],
  cacheFrom: [],
  cacheTo: [],
  allow: [],
};
const TWO = ['linux/amd64', 'linux/arm64'];

describe('a build needs', () => {
  it.each<[string, Partial<NeedsSource>, string[]]>([
    ['nothing by itself', {}, []],
    ['nothing for a load', { load: true }, []],
    ['nothing for one platform', { platforms: ['linux/arm64'] }, []],
    ['several platforms', { platforms: TWO }, ['several-platforms']],
    ['several platforms loaded', { platforms: TWO, load: true }, ['several-platforms', 'load-several-platforms']],
    [
      'several platforms loaded by an output',
      { platforms: TWO, outputs: ['type=docker'] },
      ['several-platforms', 'load-several-platforms'],
    ],
    ['provenance', { attests: ['type=provenance,mode=max'] }, ['attestations']],
    ['an attestation', { attests: ['type=sbom,generator=x'] }, ['attestations']],
    ['an attestation turned off', { attests: ['type=provenance,disabled=true'] }, []],
    ['an attestation turned off by another word of Go', { attests: ['type=provenance,"disabled=T"'] }, []],
    ['an attestation that is not turned off', { attests: ['type=provenance,disabled=0'] }, ['attestations']],
    [
      'an attestation with an option that speaks of it',
      { attests: ['type=sbom,"generator=x,disabled=true"'] },
      ['attestations'],
    ],
    ['a cache export', { cacheTo: ['type=gha,mode=max'] }, ['cache-export']],
    ['a cache export to a reference', { cacheTo: ['ghcr.io/o/i:cache'] }, ['cache-export']],
    ['no export for an inline cache', { cacheTo: ['type=inline'] }, []],
    ['no export for an inline cache in quotes', { cacheTo: ['"type=inline",mode=max'] }, []],
    ['the GitHub cache', { cacheFrom: ['type=gha'] }, ['gha-cache-import']],
    ['the GitHub cache in quotes', { cacheFrom: ['scope=x,"type=gha"'] }, ['gha-cache-import']],
    ['no GitHub cache for a folder that is called so', { cacheFrom: ['type=local,"src=/a,type=gha"'] }, []],
    ['no more for a cache in a registry', { cacheFrom: ['type=registry,ref=r', 'ghcr.io/o/i'] }, []],
    ['push-by-digest', { outputs: ['type=image,name=x,push-by-digest=true,push=true'] }, ['push-by-digest']],
    ['push-by-digest by another word of Go', { outputs: ['type=image,push-by-digest=T'] }, ['push-by-digest']],
    ['push-by-digest by its name alone', { outputs: ['type=image,push-by-digest='] }, ['push-by-digest']],
    ['no push-by-digest where it is off', { outputs: ['type=image,push-by-digest=F'] }, []],
    ['an OCI archive', { outputs: ['type=oci,dest=/tmp/i.tar'] }, ['image-archive']],
    ['a docker archive', { outputs: ['type=docker,dest=/tmp/i.tar'] }, ['image-archive']],
    ['an archive whose path has a comma', { outputs: ['type=docker,"dest=/tmp/a,b.tar"'] }, ['image-archive']],
    ['no more for a name with fields in it', { outputs: ['type=image,"name=a,compression=zstd"'] }, []],
    ['files', { outputs: ['type=local,dest=out', 'out', '-', 'type=tar,dest=x.tar'] }, []],
    ['rewritten times', { outputs: ['type=registry,rewrite-timestamp=true'] }, ['rewrite-timestamp']],
    ['rewritten times without the store', { outputs: ['type=image,rewrite-timestamp=true,store=false'] }, []],
    ['rewritten times without the store, in short', { outputs: ['type=image,rewrite-timestamp=1,store=0'] }, []],
    ['rewritten times with the store', { outputs: ['type=image,rewrite-timestamp=1,store='] }, ['rewrite-timestamp']],
    ['compression', { outputs: ['type=image,"name=a,b",compression=zstd'] }, ['image-options']],
    ['media types', { outputs: ['type=image,oci-mediatypes=true'] }, ['image-options']],
    ['annotations', { annotations: ['a=b:c'] }, ['manifest-annotations']],
    [
      'annotations of the index',
      { annotations: ['manifest,index:a=b'] },
      ['manifest-annotations', 'index-annotations'],
    ],
    ['of one platform', { annotations: ['manifest[linux/amd64]:a=b'] }, ['manifest-annotations']],
    ['entitlements', { allow: ['security.insecure', 'network.host'] }, ['security.insecure', 'network.host']],
    ['no entitlement of the client', { allow: ['fs.read=/x'] }, []],
  ])('%s', (_, plan, needs) => {
    expect(needsOf({ ...NOTHING, ...plan })).toEqual(needs);
  });
});

describe('the builder is asked', () => {
  it.each<[string, Partial<NeedsSource>, boolean]>([
    ['not for the simplest build', {}, false],
    ["not for the machine's own platform", { platforms: ['linux/amd64'] }, false],
    ['for another platform, which may need emulation', { platforms: ['linux/arm64'] }, true],
    ['for whatever it may not be able to do', { attests: ['type=sbom'] }, true],
  ])('%s', (_, given, matters) => {
    const plan = { ...NOTHING, ...given };
    expect(mattersFor(needsOf(plan), plan, 'linux/amd64')).toBe(matters);
  });
});
