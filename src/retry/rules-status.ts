/** What a server says by the status of its answer, where no words explain it. */
import { LINKS } from '../links.ts';
import type { Rule } from './rule.ts';
import { REFUSED, SERVER_FAULT, SIGN_IN } from './rules-advice.ts';

export const STATUS_RULES: readonly Rule[] = [
  {
    fault: '401 for the manifest, after the layers were taken',
    status: [401],
    says: /failed commit on ref (?:MANIFEST|INDEX)/,
    class: 'ambiguous',
    stage: 'auth',
    advice: 'The credentials ran out during the push. Sign in right before the build.',
    link: LINKS.signIn,
  },
  {
    fault: '401, 407',
    status: [401, 407],
    class: 'permanent',
    stage: 'auth',
    advice: SIGN_IN,
    link: LINKS.packagePermissions,
  },
  {
    fault: '403 for a token or a file',
    status: [403],
    says: /failed to fetch \w+ token|invalid response status/,
    class: 'permanent',
    advice: SIGN_IN,
    link: LINKS.packagePermissions,
  },
  {
    // Nothing says why: it may be the permission, or a registry that throttles in this way.
    fault: '403 without a word',
    status: [403],
    class: 'ambiguous',
    stage: 'auth',
    advice: SIGN_IN,
    link: LINKS.packagePermissions,
  },
  {
    fault: '413',
    status: [413],
    class: 'permanent',
    advice:
      'A layer is larger than the registry, or a proxy before it, takes. Make the layer smaller or raise the limit.',
  },
  {
    // Full until somebody makes room, which a registry may do by itself.
    fault: 'no room at the server',
    status: [507],
    class: 'ambiguous',
    advice: 'The registry has no room left. Delete old images, or tell its operator.',
  },
  {
    fault: 'server without this function',
    status: [501, 505, 511],
    class: 'permanent',
    advice: REFUSED,
  },
  { fault: 'server at fault', status: from(500, 599), class: 'transient', advice: SERVER_FAULT },
  {
    fault: 'stale offset of an upload',
    at: ['push', 'cache', 'unknown'],
    status: [416],
    class: 'transient',
    advice: SERVER_FAULT,
  },
  { fault: 'stale offset of a download', status: [416], class: 'ambiguous', advice: SERVER_FAULT },
  {
    fault: 'time ran out at the server',
    status: [408, 423, 425, 499],
    class: 'transient',
    advice: SERVER_FAULT,
  },
  {
    fault: 'conflict',
    status: [409],
    class: 'ambiguous',
    advice: 'Somebody else writes the same tag. Give each job its own tag, or let them run one after another.',
  },
  {
    // Docker Hub answers so at random.
    fault: '400 for the manifest of a cache',
    at: ['cache'],
    says: /manifest/i,
    status: [400],
    class: 'ambiguous',
    advice:
      'The registry did not take the cache. If this repeats, use cache-to with image-manifest=true or another cache.',
  },
  { fault: 'not taken', status: from(300, 499), class: 'permanent', advice: REFUSED },
];

function from(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
