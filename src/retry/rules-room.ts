/** Faults of room: on the disk, at the registry, in a message, in memory. */
import type { Rule } from './rule.ts';

export const ROOM_RULES: readonly Rule[] = [
  {
    fault: 'disk full',
    id: 'disk-full',
    says: /no space left on device|disk quota exceeded|\bENOSPC\b|not enough space|insufficient disk space|file too large/i,
    class: 'permanent',
    unknownStage: 'export',
  },
  {
    fault: 'quota of the registry',
    id: 'registry-quota',
    says: /\bquota\b|exceed\w* (?:the )?(?:configured )?(?:upper |storage |size )?limit|storage limit|(?:is )?over the limit/i,
    notAt: ['run'],
    class: 'permanent',
  },
  {
    fault: 'message too large',
    id: 'message-too-large',
    says: /larger than max|message too large|ResourceExhausted.*(?:message|size)|trying to send message larger/i,
    class: 'permanent',
  },
  {
    fault: 'memory',
    id: 'out-of-memory',
    says: /cannot allocate memory|resource temporarily unavailable|too many open files|out of memory|oom[- ]kill/i,
    class: 'ambiguous',
  },
  {
    fault: 'fault of the disk',
    id: 'disk-fault',
    says: /read-only file system|input\/output error|structure needs cleaning|mount\b.*: operation not permitted/i,
    class: 'permanent',
    unknownStage: 'builder',
  },
];
