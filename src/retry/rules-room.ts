/** Faults of room: on the disk, at the registry, in a message, in memory. */
import { LINKS } from '../links.ts';
import type { Rule } from './rule.ts';

export const ROOM_RULES: readonly Rule[] = [
  {
    fault: 'disk full',
    says: /no space left on device|disk quota exceeded|\bENOSPC\b|not enough space|insufficient disk space|file too large/i,
    class: 'permanent',
    unknownStage: 'export',
    advice:
      'The disk is full. Free some room before this step ("docker system df" shows what takes it), or use a larger runner.',
    link: LINKS.diskSpace,
  },
  {
    fault: 'quota of the registry',
    says: /\bquota\b|exceed\w* (?:the )?(?:configured )?(?:upper |storage |size )?limit|storage limit|(?:is )?over the limit/i,
    notAt: ['run'],
    class: 'permanent',
    advice: 'The storage that the server grants is used up. Delete old images or caches, or raise the limit.',
  },
  {
    fault: 'message too large',
    says: /larger than max|message too large|ResourceExhausted.*(?:message|size)|trying to send message larger/i,
    class: 'permanent',
    advice:
      'Something that is sent to the builder is too large. Make the Dockerfile, the metadata or the secret smaller.',
  },
  {
    fault: 'memory',
    says: /cannot allocate memory|resource temporarily unavailable|too many open files|out of memory|oom[- ]kill/i,
    class: 'ambiguous',
    advice: 'The machine ran out of memory or of other resources. Use a larger runner, or let fewer steps run at once.',
  },
  {
    fault: 'fault of the disk',
    says: /read-only file system|input\/output error|structure needs cleaning|mount\b.*: operation not permitted/i,
    class: 'permanent',
    unknownStage: 'builder',
    advice: 'The disk of the builder has a fault. Use another runner, or make the builder anew.',
  },
];
