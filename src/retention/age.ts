/** Ages as people write them: `24h`, `7d`. */

const UNITS: Readonly<Record<string, number>> = {
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 7 * 86_400_000,
};
/** Ten years, in milliseconds: more is a slip of the pen. */
const LONGEST = 3_653 * 86_400_000;

/**
 * Reads a whole or broken number with its unit: `s`, `m` (minutes), `h`, `d` or `w`.
 *
 * @returns milliseconds; undefined when the text is no age, or one of more than ten years
 * @example parseAge('36h') // 129600000
 */
export function parseAge(text: string): number | undefined {
  const [, number = '', unit = ''] = /^(\d{1,9}(?:\.\d{1,3})?)\s*([smhdw])$/.exec(text.trim().toLowerCase()) ?? [];
  const milliseconds = Number(number) * (UNITS[unit] ?? Number.NaN);
  return number !== '' && milliseconds <= LONGEST ? milliseconds : undefined;
}

/** The age in the largest unit that it is one of, rounded down: `3d`, `59m`, `0s`. */
export function formatAge(milliseconds: number): string {
  const age = Math.max(0, milliseconds);
  const unit = (['d', 'h', 'm'] as const).find((name) => age >= (UNITS[name] ?? 0)) ?? 's';
  return `${Math.floor(age / (UNITS[unit] ?? 1))}${unit}`;
}
