/**
 * Which registries are Amazon's, and where the tokens for them come from.
 *
 * @see https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry_auth.html
 * @see https://docs.aws.amazon.com/general/latest/gr/ecr.html (the addresses of its API)
 */

/** A registry of Amazon's. */
export interface EcrRegistry {
  readonly isPublic: boolean;
  /** Such as `eu-west-1`; empty where neither the name nor the environment tells. */
  readonly region: string;
  readonly isFips: boolean;
}

/** `012345678901.dkr.ecr.eu-west-1.amazonaws.com`, its dual-stack and its FIPS forms, and the ones of China and Europe. */
const PRIVATE =
  /^\d{12}(\.dkr[.-]ecr(-fips)?\.([a-z0-9-]+)\.(?:on\.aws|on\.amazonwebservices\.com\.cn|amazonaws\.com(?:\.cn)?|amazonaws\.eu))$/;
const PUBLIC = ['public.ecr.aws', 'ecr-public.aws.com'];
/** The one region in which public registries give tokens to everybody. */
const PUBLIC_REGION = 'us-east-1';

/** @returns undefined for a name that is none of Amazon's */
export function parseEcr(registry: string): EcrRegistry | undefined {
  if (PUBLIC.includes(registry)) return { isPublic: true, region: PUBLIC_REGION, isFips: false };
  const [, , fips, region] = PRIVATE.exec(registry) ?? [];
  return region === undefined ? undefined : { isPublic: false, region, isFips: fips !== undefined };
}

/** The same registry of other accounts, for which one token is good too. */
export function registriesOf(registry: string, accounts: readonly string[]): string[] {
  const [, rest] = PRIVATE.exec(registry) ?? [];
  return rest === undefined ? [registry] : [...new Set([registry, ...accounts.map((account) => account + rest)])];
}

type Variables = Readonly<Record<string, string | undefined>>;

/** The address of the API; the official variables replace it. */
export function ecrEndpoint({ isPublic, region, isFips }: EcrRegistry, env: Variables): string {
  const own = env[isPublic ? 'AWS_ENDPOINT_URL_ECR_PUBLIC' : 'AWS_ENDPOINT_URL_ECR'] || env['AWS_ENDPOINT_URL'];
  if (own) return own;
  if (isPublic) return `https://api.ecr-public.${region}.amazonaws.com`;
  return isFips ? `https://ecr-fips.${region}.${suffixOf(region)}` : `https://api.ecr.${region}.${suffixOf(region)}`;
}

/** The address of the service that trades a web identity for keys. */
export function stsEndpoint(region: string, env: Variables): string {
  return env['AWS_ENDPOINT_URL_STS'] || env['AWS_ENDPOINT_URL'] || `https://sts.${region}.${suffixOf(region)}`;
}

function suffixOf(region: string): string {
  if (region.startsWith('cn-')) return 'amazonaws.com.cn';
  return region.startsWith('eusc-') ? 'amazonaws.eu' : 'amazonaws.com';
}
