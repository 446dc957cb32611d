/** What an index says of itself, where it is put together by us and not by a builder. */
import type { Labels } from '../image/label.ts';
import type { Annotations } from '../image/manifest.ts';

const STANDARD = 'org.opencontainers.image.';

/**
 * What the index says of itself: the facts of the image that the specification has keys for, and what was asked for.
 *
 * @param asked `LEVEL:KEY=VALUE`; only those of the level `index` count
 */
export function annotationsOfIndex(labels: Labels, asked: readonly string[]): Annotations {
  const facts = Object.entries(labels).filter(([key]) => key.startsWith(STANDARD));
  return { ...Object.fromEntries(facts), ...annotationsOf(asked, (level) => level === 'index') };
}

/**
 * What was asked for of the levels that are wanted.
 *
 * @param asked `LEVEL:KEY=VALUE` or `LEVEL[PLATFORM]:KEY=VALUE`
 */
export function annotationsOf(
  asked: readonly string[],
  isWanted: (level: string, platform: string | undefined) => boolean,
): Annotations {
  return Object.fromEntries(
    asked.flatMap((text): [string, string][] => {
      const [, level = '', platform, key = '', value = ''] =
        /^([a-z-]+)(?:\[([^[\]]*)\])?:([^=]+)=(.*)$/s.exec(text) ?? [];
      return key !== '' && isWanted(level, platform) ? [[key, value]] : [];
    }),
  );
}
