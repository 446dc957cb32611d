/** The companions: legs and their merge, mirror, prune and verify. */
import { LINKS, PAGES } from '../links.ts';
import type { ErrorEntry } from './entry.ts';

export const COMPANION_ERRORS = {
  'leg-not-left': {
    code: 'merge',
    advice:
      'Run the job again. Where there are no artifacts of this kind, write the leg to a file by result-file, and hand that on to the input results of the merge.',
    link: PAGES.merge,
  },
  'leg-not-built': {
    code: 'merge',
    advice: 'Somebody has removed its tag since. Run all jobs again.',
    link: PAGES.merge,
  },
  'legs-missing': {
    code: 'merge',
    advice: 'Each job that builds a platform needs "distribute: true" and a push.',
    link: PAGES.merge,
  },
  'legs-unmatched': {
    code: 'merge',
    advice: 'Give this step the same images, runtime, image-type, variant and so on as the steps that build.',
    link: PAGES.merge,
  },
  'legs-incomplete': {
    code: 'merge',
    advice:
      'Run the failed jobs again: their new legs join those that are there. A platform that no job builds has to go from platforms.',
    link: PAGES.merge,
  },
  'legs-unreadable': {
    code: 'merge',
    advice:
      'What is merged are artifacts and result files of steps with "distribute: true". Something else in this run uses the same name: give it another one.',
    link: PAGES.merge,
  },
  'legs-gone': {
    code: 'merge',
    advice: 'If an image is gone, run the job that builds it again.',
    link: PAGES.merge,
  },
  'legs-mixed': {
    code: 'merge',
    advice: 'Let every job build the one platform that it names.',
    link: PAGES.merge,
  },
  'artifacts-absent': {
    code: 'artifact',
    advice: 'Hand the legs on as files instead: result-file writes one, and the input results of the merge reads them.',
    link: LINKS.artifacts,
  },
  'artifacts-failed': {
    code: 'artifact',
    advice: 'Run the failed jobs again.',
    link: LINKS.artifacts,
  },
  'mirror-incomplete': {
    code: 'registry',
    advice:
      'No tag serves half an image: a tag is made when all of its image is there. Run the job again, and it goes on from there.',
    link: PAGES.mirror,
  },
  'verify-failed': {
    code: 'verify',
    advice:
      'Do not deploy it before it is known why. With "fail: false" the step goes on, and the output verified is false.',
    link: PAGES.verify,
  },
  'prune-limit': {
    code: 'prune',
    advice:
      'Look at the plan. If it is what you mean, raise max-deletions; an image is as many versions as it has parts.',
    link: PAGES.prune,
  },
  'prune-refused': {
    code: 'prune',
    advice:
      'Let the registry delete (REGISTRY_STORAGE_DELETE_ENABLED=true for the one of Docker), or sign in as somebody who may.',
    link: PAGES.prune,
  },
  'package-permission': {
    code: 'github',
    advice: 'The job needs "permissions: packages: write", and the package must give this repository the role Admin.',
    link: LINKS.packagePermissions,
  },
  'github-refused': {
    code: 'github',
    advice: 'Give the job the permission that the message is about, or github-token a token that has it.',
    link: LINKS.tokenPermissions,
  },
  'github-rate-limit': {
    code: 'github',
    advice: 'Run the job again after that, or give github-token a token of its own for this step.',
    link: LINKS.githubLimits,
  },
  'github-fault': {
    code: 'github',
    advice:
      'Run the job again. If this repeats, see whether GitHub has an outage, and what stands between it and the runner.',
    link: LINKS.githubFaults,
  },
} satisfies Record<string, ErrorEntry>;
