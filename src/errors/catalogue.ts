/** Every error that people can meet, by the id that stands at the end of its message. */
import { BUILD_ERRORS } from './build.ts';
import { BUILDER_ERRORS } from './builder.ts';
import { CACHE_ERRORS } from './cache.ts';
import { COMPANION_ERRORS } from './companions.ts';
import type { ErrorEntry } from './entry.ts';
import { NETWORK_ERRORS } from './network.ts';
import { PUSH_ERRORS } from './push.ts';
import { SIGN_IN_ERRORS } from './sign-in.ts';
import { STEP_ERRORS } from './step.ts';
import { TRUST_ERRORS } from './trust.ts';

const ERRORS = {
  ...STEP_ERRORS,
  ...SIGN_IN_ERRORS,
  ...BUILDER_ERRORS,
  ...BUILD_ERRORS,
  ...PUSH_ERRORS,
  ...NETWORK_ERRORS,
  ...CACHE_ERRORS,
  ...TRUST_ERRORS,
  ...COMPANION_ERRORS,
};

/** Stable, because people search for it. */
export type ErrorId = keyof typeof ERRORS;

export const CATALOGUE: Readonly<Record<ErrorId, ErrorEntry>> = ERRORS;
