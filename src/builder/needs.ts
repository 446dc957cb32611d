/** What a build needs of its builder. */
import { goBoolean } from '../go-boolean.ts';
import { parseExport } from '../result/exports.ts';
import { isOn, valuesOfRecord } from '../result/record.ts';

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
  const exports = outputs.map((output) => ({ ...parseExport(output), values: valuesOfRecord(output) }));
  const images = exports.filter(({ type }) => type === 'image' || type === 'registry');
  const loads = load || exports.some(({ type, dest }) => type === 'docker' && dest === undefined);
  const needs: Array<readonly [Feature, boolean]> = [
    ['several-platforms', several],
    ['attestations', attests.some((attest) => !goBoolean(valuesOfRecord(attest).get('disabled')))],
    ['cache-export', cacheTo.some(isCacheExport)],
    ['gha-cache-import', cacheFrom.some((origin) => valuesOfRecord(origin).get('type') === 'gha')],
    ['push-by-digest', images.some(({ isByDigest }) => isByDigest)],
    ['untagged-push', plan.untagged !== undefined],
    ['load-several-platforms', several && loads],
    ['image-archive', exports.some(({ type, dest }) => type === 'oci' || (type === 'docker' && dest !== undefined))],
    ['rewrite-timestamp', images.some(isRewritten)],
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
  return valuesOfRecord(target).get('type') !== 'inline';
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

interface ImageExport {
  readonly values: ReadonlyMap<string, string>;
}

/** An engine cannot rewrite what it stores, and can rewrite what it only pushes. */
function isRewritten({ values }: ImageExport): boolean {
  return isOn(values.get('rewrite-timestamp')) && goBoolean(values.get('store')) !== false;
}

function hasImageOptions({ values }: ImageExport): boolean {
  const compression = values.get('compression') ?? 'gzip';
  return compression !== 'gzip' || isOn(values.get('force-compression')) || values.has('oci-mediatypes');
}
