/** The checks of an image: their names, and what each came to. */

const CHECKS = ['digest', 'tags', 'commit', 'platforms', 'provenance', 'attestation', 'signature'] as const;
export type CheckName = (typeof CHECKS)[number];

export type CheckState = 'pass' | 'fail' | 'not asked';

/** What a check found, as a clause without a full stop. */
export interface Finding {
  readonly state: Exclude<CheckState, 'not asked'>;
  readonly found: string;
}

export interface Check {
  readonly name: CheckName;
  readonly state: CheckState;
  /** Empty for what was not asked. */
  readonly found: string;
}

export function passed(found: string): Finding {
  return { state: 'pass', found };
}

export function failed(found: string): Finding {
  return { state: 'fail', found };
}

/** In the order of {@link CHECKS}; what there is no finding of was not asked. */
export function checksOf(findings: Partial<Readonly<Record<CheckName, Finding>>>): Check[] {
  return CHECKS.map((name) => ({ name, ...(findings[name] ?? { state: 'not asked', found: '' }) }));
}

/** Whether there was something to check, and none of it failed. */
export function areVerified(checks: readonly Check[]): boolean {
  return checks.some(({ state }) => state === 'pass') && checks.every(({ state }) => state !== 'fail');
}
