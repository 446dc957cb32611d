/** Where a refusal is known to have reasons of its own, the catalogue has an entry of its own. */
import type { ErrorId } from '../errors.ts';

const KNOWN: readonly { readonly id: ErrorId; readonly says: RegExp; readonly own: ErrorId }[] = [
  {
    id: 'registry-denied',
    says: /(?:^|[\s"'/])ghcr\.io[/:]|permission_denied: \w+_package|installation not allowed to/,
    own: 'ghcr-package-permission',
  },
  {
    id: 'rate-limit',
    says: /(?:^|[\s"'/.-])docker\.(?:io|com)\b|pull rate limit/,
    own: 'docker-hub-rate-limit',
  },
];

/** @param message of the registry or the build, with all that people name */
export function atKnownPlace(id: ErrorId, message: string): ErrorId {
  return KNOWN.find((known) => known.id === id && known.says.test(message))?.own ?? id;
}
