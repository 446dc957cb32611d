/** What a build needs of its builder. */

/** What some builders cannot do. */
export type Feature =
  | 'several-platforms'
  | 'attestations'
  | 'cache-export'
  | 'gha-cache-import'
  | 'push-by-digest'
  | 'untagged-push'
  | 'load-several-platforms'
  | 'image-archive'
  | 'rewrite-timestamp'
  | 'image-options'
  | 'manifest-annotations'
  | 'index-annotations'
  | 'security.insecure'
  | 'network.host';

/** Each feature as people know it. */
export const FEATURES: Readonly<Record<Feature, string>> = {
  'several-platforms': 'several platforms',
  attestations: 'attestations',
  'cache-export': 'a cache export',
  'gha-cache-import': 'the GitHub Actions cache',
  'push-by-digest': 'push-by-digest',
  'untagged-push': 'a push without a tag, which gate and distribute need',
  'load-several-platforms': 'loading several platforms',
  'image-archive': 'an image archive',
  'rewrite-timestamp': 'rewrite-timestamp',
  'image-options': "the image output's compression or media types",
  'manifest-annotations': 'annotations',
  'index-annotations': 'annotations of the index',
  'security.insecure': 'the entitlement security.insecure',
  'network.host': 'the entitlement network.host',
};

/** The part of a build's plan that asks something of the builder. */
export interface NeedsSource {
  readonly platforms: readonly string[];
  readonly load: boolean;
  /** `--output` values, as they are given to buildx. */
  readonly outputs: readonly string[];
  /** `--attest` values that were asked for. */
  readonly attests: readonly string[];
  /** `[level:]key=value` */
  readonly annotations: readonly string[];
  readonly cacheFrom: readonly string[];
  readonly cacheTo: readonly string[];
  /** `--allow` values. */
  readonly allow: readonly string[];
  /** Something, where the image is pushed without a tag. */
  readonly untagged?: object | undefined;
}

/** Lists what this build needs, each once. */
export function needsOf(plan: NeedsSource): Feature[] {
  const { platforms, load, outputs, attests, cacheFrom, cacheTo, allow } = plan;
  const several = platforms.length > 1;
  const fields = outputs.map(fieldsOf);
  const images = fields.filter(({ type }) => type === 'image' || type === 'registry');
  const loads = load || fields.some(({ type, dest }) => type === 'docker' && dest === undefined);
  const needs: Array<readonly [Feature, boolean]> = [
    ['several-platforms', several],
    ['attestations', attests.some((attest) => !/\bdisabled=(?:true|1)\b/.test(attest))],
    ['cache-export', cacheTo.some((target) => isCacheExport(target))],
    ['gha-cache-import', cacheFrom.some((origin) => fieldsOf(origin)['type'] === 'gha')],
    ['push-by-digest', images.some((image) => isOn(image['push-by-digest']))],
    ['untagged-push', plan.untagged !== undefined],
    ['load-several-platforms', several && loads],
    ['image-archive', fields.some(({ type, dest }) => type === 'oci' || (type === 'docker' && dest !== undefined))],
    ['rewrite-timestamp', images.some((image) => isOn(image['rewrite-timestamp']) && image['store'] !== 'false')],
    ['image-options', images.some(hasImageOptions)],
    ...annotationNeeds(plan),
    ['security.insecure', allow.includes('security.insecure')],
    ['network.host', allow.includes('network.host')],
  ];
  return needs.filter(([, isNeeded]) => isNeeded).map(([feature]) => feature);
}

/**
 * Whether the engine has to be asked what it can do, which takes longer than the start of a whole step. Not for the
 * provenance that nobody asked for: an engine gets none from us, and adds its own.
 */
export function mattersFor(
  needs: readonly Feature[],
  { platforms }: Pick<NeedsSource, 'platforms'>,
  native: string,
): boolean {
  return needs.length > 0 || platforms.some((platform) => platform !== native);
}

/** An inline cache goes with the image, and every builder can do that. */
function isCacheExport(target: string): boolean {
  return fieldsOf(target)['type'] !== 'inline';
}

function annotationNeeds({ annotations }: NeedsSource): Array<readonly [Feature, boolean]> {
  const levels = annotations.flatMap(
    (annotation) => /^([a-z,-]+)(?:\[[^\]]*\])?:/.exec(annotation)?.[1]?.split(',') ?? [],
  );
  const isForIndex = levels.some((level) => level.startsWith('index'));
  return [
    ['manifest-annotations', annotations.length > 0],
    ['index-annotations', isForIndex],
  ];
}

function hasImageOptions(image: Readonly<Record<string, string | undefined>>): boolean {
  const { compression = 'gzip' } = image;
  return compression !== 'gzip' || isOn(image['force-compression']) || image['oci-mediatypes'] !== undefined;
}

function isOn(value: string | undefined): boolean {
  return value !== undefined && /^(?:1|t|true)$/i.test(value);
}

/**
 * The `key=value` fields of an output or a cache. A text without any names a place: a registry's reference for a
 * cache, a folder for an output.
 */
function fieldsOf(text: string): Readonly<Record<string, string | undefined>> & { readonly type?: string } {
  const fields = text.split(',').map((field) => field.trim().replace(/^"|"$/g, ''));
  if (!fields.some((field) => field.includes('='))) return { ...(text !== '-' && { dest: text }) };
  return Object.fromEntries(
    fields.map((field) => {
      const [key = '', ...value] = field.split('=');
      return [key.toLowerCase(), value.join('=')];
    }),
  );
}
