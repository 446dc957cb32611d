/** Where a refusal is known to have reasons of its own, the catalogue has an entry of its own. */
import type { ErrorId } from '../errors.ts';

interface Known {
  readonly id: ErrorId;
  readonly says: RegExp;
  readonly own: ErrorId;
  /** What it says to do is about what is written. */
  readonly isOfPush?: true;
}

const KNOWN: readonly Known[] = [
  {
    id: 'registry-denied',
    isOfPush: true,
    says: /(?:^|[\s"'/])ghcr\.io[/:]|permission_denied: \w+_package|installation not allowed to/,
    own: 'ghcr-package-permission',
  },
  {
    id: 'rate-limit',
    says: /(?:^|[\s"'/.-])docker\.(?:io|com)\b|pull rate limit/,
    own: 'docker-hub-rate-limit',
  },
];

/**
 * @param message of the registry or the build, with all that people name
 * @param isPull whether an image was only to be read, which may be anybody's
 */
export function atKnownPlace(id: ErrorId, message: string, isPull = false): ErrorId {
  const found = KNOWN.find((known) => known.id === id && !(isPull && known.isOfPush) && known.says.test(message));
  return found?.own ?? id;
}
