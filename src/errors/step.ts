/** Before anything is asked, and whatever ends a step at any time. */
import { LINKS, PAGES } from '../links.ts';
import type { ErrorEntry } from './entry.ts';

export const STEP_ERRORS = {
  'input-invalid': {
    code: 'input',
    advice: 'Correct the inputs that the message names. All that is wrong is told at once.',
    link: PAGES.inputs,
  },
  'environment-incomplete': {
    code: 'runner',
    advice: 'Run the action as a step of a GitHub Actions job, or set what the runner would set.',
    link: LINKS.runnerVariables,
  },
  'event-unreadable': {
    code: 'runner',
    advice: 'Leave GITHUB_EVENT_PATH as the runner sets it, and its file in place.',
    link: LINKS.runnerVariables,
  },
  'archive-folder': {
    code: 'build',
    advice: 'Choose another path for the input archive.',
    link: PAGES.results,
  },
  'archive-invalid': {
    code: 'build',
    advice: 'Look for a full disk, and for another output of the build that writes to the same path.',
    link: PAGES.results,
  },
  'disk-full': {
    code: 'build',
    means: 'The disk is full.',
    advice: 'Free some room before this step ("docker system df" shows what takes it), or use a larger runner.',
    link: LINKS.diskSpace,
  },
  'disk-fault': {
    code: 'build',
    means: 'The disk of the builder has a fault.',
    advice: 'Use another runner, or make the builder anew.',
    link: LINKS.diskSpace,
  },
  'out-of-memory': {
    code: 'build',
    means: 'The machine ran out of memory or of other resources.',
    advice: 'Use a larger runner, or let fewer steps run at once.',
    link: LINKS.runnerSizes,
  },
  cancelled: {
    code: 'cancelled',
    advice: 'Somebody or something cancelled the run. Run it again if that was not meant.',
    link: LINKS.cancelled,
  },
  'build-timeout': {
    code: 'timeout',
    advice: 'Raise timeout-minutes if the build needs more time.',
    link: PAGES.retries,
  },
  internal: {
    code: 'internal',
    means: 'This is no error that the action knows.',
    advice: 'Run the job again with debug logging, and report what it says.',
    link: PAGES.contributing,
  },
} satisfies Record<string, ErrorEntry>;
