/**
 * Annotations: what labels say, on the manifest or the index, written `level:key=value`.
 *
 * @see https://github.com/moby/buildkit/blob/master/docs/annotations.md
 */
import type { Labels } from '../image/label.ts';
import { mergeLabels } from './labels.ts';

const LEVEL = /^(?:manifest|index|manifest-descriptor|index-descriptor)(?:\[[^[\]]+\])?$/;

/** A place for annotations, with a platform behind it where only that platform is meant: `manifest[linux/amd64]`. */
export function isAnnotationLevel(text: string): boolean {
  return LEVEL.test(text);
}

/** Whether `level:key=value` is for the index of an image, and not for the image of one platform. */
export function isForIndex(annotation: string): boolean {
  return /^index(?:-descriptor)?(?:\[[^[\]]+\])?:/.test(annotation);
}

/**
 * Every annotation on every level. A custom one stands on all levels, unless its key names its own, as
 * build-push-action takes it: `index,manifest:key`.
 *
 * @param levels where annotations go that do not say it
 */
export function annotationsOn(
  levels: readonly string[],
  own: Labels,
  custom: readonly (readonly [key: string, value: string])[],
): string[] {
  const placed = custom.map(([key, value]) => ({ ...placeOf(key, levels), value }));
  const all = [...new Set([...levels, ...placed.flatMap((annotation) => annotation.levels)])];
  return all.flatMap((level) => {
    const here = placed.filter((annotation) => annotation.levels.includes(level));
    const merged = mergeLabels(
      levels.includes(level) ? own : {},
      here.map(({ key, value }) => [key, value] as const),
    );
    return Object.entries(merged).map(([key, value]) => `${level}:${key}=${value}`);
  });
}

function placeOf(key: string, levels: readonly string[]): { key: string; levels: readonly string[] } {
  const colon = key.indexOf(':');
  const named = key.slice(0, Math.max(colon, 0)).split(',');
  return named.every(isAnnotationLevel) ? { key: key.slice(colon + 1), levels: named } : { key, levels };
}
