/** What a server says by the status of its answer, where no words explain it. */
import type { Rule } from './rule.ts';

export const STATUS_RULES: readonly Rule[] = [
  {
    fault: '401 for the manifest, after the layers were taken',
    id: 'credentials-expired',
    status: [401],
    says: /failed commit on ref (?:MANIFEST|INDEX)/,
    class: 'ambiguous',
    stage: 'auth',
  },
  {
    fault: '401, 407',
    id: 'registry-denied',
    status: [401, 407],
    class: 'permanent',
    stage: 'auth',
  },
  {
    fault: '403 for a token or a file',
    id: 'registry-denied',
    status: [403],
    says: /failed to fetch \w+ token|invalid response status/,
    class: 'permanent',
  },
  {
    // Nothing says why: it may be the permission, or a registry that throttles in this way.
    fault: '403 without a word',
    id: 'registry-denied',
    status: [403],
    class: 'ambiguous',
    stage: 'auth',
  },
  {
    fault: '413',
    id: 'layer-too-large',
    status: [413],
    class: 'permanent',
  },
  {
    // Full until somebody makes room, which a registry may do by itself.
    fault: 'no room at the server',
    id: 'registry-quota',
    status: [507],
    class: 'ambiguous',
  },
  {
    fault: 'server without this function',
    id: 'registry-refused',
    status: [501, 505, 511],
    class: 'permanent',
  },
  { fault: 'server at fault', id: 'server-fault', status: from(500, 599), class: 'transient' },
  {
    fault: 'stale offset of an upload',
    id: 'server-fault',
    at: ['push', 'cache', 'unknown'],
    status: [416],
    class: 'transient',
  },
  { fault: 'stale offset of a download', id: 'server-fault', status: [416], class: 'ambiguous' },
  {
    fault: 'time ran out at the server',
    id: 'server-fault',
    status: [408, 423, 425, 499],
    class: 'transient',
  },
  {
    fault: 'conflict',
    id: 'tag-conflict',
    status: [409],
    class: 'ambiguous',
  },
  {
    // Docker Hub answers so at random.
    fault: '400 for the manifest of a cache',
    id: 'cache-manifest-refused',
    at: ['cache'],
    says: /manifest/i,
    status: [400],
    class: 'ambiguous',
  },
  { fault: 'not taken', id: 'registry-refused', status: from(300, 499), class: 'permanent' },
];

function from(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
