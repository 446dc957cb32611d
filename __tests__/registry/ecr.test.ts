import { describe, expect, it } from '@jest/globals';
import { ecrEndpoint, parseEcr, registriesOf, stsEndpoint } from '../../src/registry/ecr.ts';

const ID = '012345678901';

describe('a registry of Amazon’s', () => {
  it.each([
    [`${ID}.dkr.ecr.eu-west-1.amazonaws.com`, 'eu-west-1', 'https://api.ecr.eu-west-1.amazonaws.com'],
    [`${ID}.dkr.ecr.cn-north-1.amazonaws.com.cn`, 'cn-north-1', 'https://api.ecr.cn-north-1.amazonaws.com.cn'],
    [`${ID}.dkr.ecr.eusc-de-east-1.amazonaws.eu`, 'eusc-de-east-1', 'https://api.ecr.eusc-de-east-1.amazonaws.eu'],
    [`${ID}.dkr-ecr.us-west-2.on.aws`, 'us-west-2', 'https://api.ecr.us-west-2.amazonaws.com'],
    [`${ID}.dkr.ecr-fips.us-east-1.amazonaws.com`, 'us-east-1', 'https://ecr-fips.us-east-1.amazonaws.com'],
    ['public.ecr.aws', 'us-east-1', 'https://api.ecr-public.us-east-1.amazonaws.com'],
    ['ecr-public.aws.com', 'us-east-1', 'https://api.ecr-public.us-east-1.amazonaws.com'],
  ])('%s is in %s, and its tokens come from %s', (name, region, endpoint) => {
    const registry = parseEcr(name);
    expect(registry?.region).toBe(region);
    expect(registry && ecrEndpoint(registry, {})).toBe(endpoint);
  });

  it.each([
    'ghcr.io',
    'gcr.io',
    'amazonaws.com',
    `${ID}.dkr.ecr.eu-west-1.amazonaws.com.evil.test`,
    `1.dkr.ecr.eu-west-1.amazonaws.com`,
    `${ID}.dkr.ecr.eu.west.1.amazonaws.com`,
  ])('is not %s', (name) => {
    expect(parseEcr(name)).toBeUndefined();
  });

  it('has brothers in other accounts, unless it is public', () => {
    const rest = '.dkr.ecr.eu-west-1.amazonaws.com';
    expect(registriesOf(ID + rest, ['111111111111', ID])).toEqual([ID + rest, `111111111111${rest}`]);
    expect(registriesOf('public.ecr.aws', ['111111111111'])).toEqual(['public.ecr.aws']);
  });
});

describe('an address of Amazon’s', () => {
  const registry = { isPublic: false, region: 'eu-west-1', isFips: false };
  it.each([
    [{ AWS_ENDPOINT_URL: 'http://all' }, 'http://all', 'http://all', 'http://all'],
    [
      { AWS_ENDPOINT_URL: 'http://all', AWS_ENDPOINT_URL_ECR: 'http://ecr', AWS_ENDPOINT_URL_STS: 'http://sts' },
      'http://ecr',
      'http://all',
      'http://sts',
    ],
    [
      { AWS_ENDPOINT_URL_ECR_PUBLIC: 'http://public' },
      'https://api.ecr.eu-west-1.amazonaws.com',
      'http://public',
      'https://sts.eu-west-1.amazonaws.com',
    ],
  ])('is the environment’s where it says so: %j', (env, ecr, ecrPublic, sts) => {
    expect(ecrEndpoint(registry, env)).toBe(ecr);
    expect(ecrEndpoint({ ...registry, isPublic: true }, env)).toBe(ecrPublic);
    expect(stsEndpoint('eu-west-1', env)).toBe(sts);
  });
});
