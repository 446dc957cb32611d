import { describe, expect, it } from '@jest/globals';
import type { SignInRequest } from '../../../src/actions/inputs/sign-in.ts';
import { entriesAsGiven } from '../../../src/actions/sign-in/as-given.ts';
import { parseTaggedReference, type TaggedReference } from '../../../src/image/reference.ts';
import { parseEcr } from '../../../src/registry/ecr.ts';
import { parseScope } from '../../../src/registry/scope.ts';

const HERE: SignInRequest = {
  registry: 'ghcr.io',
  username: 'me',
  password: 's3cret',
  scope: undefined,
  ecr: undefined,
};
const AMAZON = '012345678901.dkr.ecr.eu-west-1.amazonaws.com';
const references = (...texts: string[]) => texts.map((text) => parseTaggedReference(text) as TaggedReference);
const given = (
  requests: SignInRequest[],
  images = ['ghcr.io/me/app:1', 'ghcr.io/me/app:2'],
  credentials: 'private' | 'shared' = 'private',
) => entriesAsGiven(requests, { credentials }, references(...images));

it('a name and password for where the image goes are as config.json will have them', () => {
  expect(given([HERE])).toEqual([{ request: HERE, entry: { auth: Buffer.from('me:s3cret').toString('base64') } }]);
});

describe('has to be waited for:', () => {
  it.each<[string, () => unknown]>([
    ['no sign-in at all', () => given([])],
    ['two of them', () => given([HERE, { ...HERE, registry: 'quay.io' }])],
    ['one for where the image does not go', () => given([{ ...HERE, registry: 'docker.io' }])],
    ['one for half of where it goes', () => given([HERE], ['ghcr.io/me/app:1', 'quay.io/me/app:1'])],
    ['credentials that later steps use too', () => given([HERE], undefined, 'shared')],
    ['one for a part of the registry', () => given([{ ...HERE, scope: parseScope('me/app@push') }])],
    [
      'a key that is traded for a token',
      () => given([{ ...HERE, registry: AMAZON, ecr: parseEcr(AMAZON) }], [`${AMAZON}/app:1`]),
    ],
  ])('%s', (_, entries) => {
    expect(entries()).toBeUndefined();
  });
});
