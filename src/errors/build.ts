/** What the build was given, and its own steps. */
import { LINKS, PAGES } from '../links.ts';
import type { ErrorEntry } from './entry.ts';

export const BUILD_ERRORS = {
  'dockerfile-invalid': {
    code: 'build',
    means: 'The Dockerfile has a fault.',
    advice: 'Correct the line that the message names.',
    link: LINKS.dockerfile,
  },
  'dockerfile-check': {
    code: 'build',
    advice: 'Change the lines that are marked, or leave a rule out by "# check=skip=<rule>" at the top of the file.',
    link: LINKS.buildChecks,
  },
  'build-option-invalid': {
    code: 'build',
    means: 'An option has a value that buildx does not take.',
    advice: 'Correct the input that the message names.',
    link: LINKS.buildArguments,
  },
  'output-invalid': {
    code: 'build',
    means: 'The output cannot be written in this way.',
    advice: 'Correct the input outputs, and see that its folder exists.',
    link: LINKS.exporters,
  },
  'entitlement-not-allowed': {
    code: 'build',
    means: 'The build asks for a privilege.',
    advice: 'Allow it with the input allow, and in the configuration of the builder.',
    link: LINKS.entitlements,
  },
  'target-missing': {
    code: 'build',
    means: 'The Dockerfile has no such stage.',
    advice: 'Correct its name, or the input target.',
    link: LINKS.targets,
  },
  'copy-source-missing': {
    code: 'build',
    means: 'COPY or ADD names a path that is not there.',
    advice: 'Check the path, the input context and .dockerignore.',
    link: LINKS.buildContext,
  },
  'context-file-missing': {
    code: 'build',
    means: 'A file that the build needs is not there or cannot be read.',
    advice: 'Check the paths, and that the repository is checked out.',
    link: LINKS.checkout,
  },
  'file-incomplete': {
    code: 'build',
    means: 'A file of the build is not complete.',
    advice: 'Correct what the message names.',
    link: LINKS.buildContext,
  },
  'build-secret-missing': {
    code: 'build',
    means: 'The Dockerfile asks for a secret or SSH key that was not given.',
    advice: 'Use the inputs secrets, secret-files or ssh.',
    link: LINKS.buildSecrets,
  },
  'git-refused': {
    code: 'build',
    means: 'The Git server does not give this repository or ref.',
    advice: 'Check the URL, the ref and the credentials.',
    link: LINKS.gitContext,
  },
  'image-missing': {
    code: 'build',
    means: 'There is no such image or tag, or none for this platform.',
    advice: 'Check its name, and the platforms that it is made for.',
    link: LINKS.imageNames,
  },
  'step-failed': {
    code: 'build',
    means: 'A step of the Dockerfile failed.',
    advice: "The step's own last lines say why; the log has all of them.",
    link: LINKS.runInstruction,
  },
  'step-killed': {
    code: 'build',
    means: 'The step was killed, most often because the memory ran out.',
    advice: 'Use a larger runner, or let fewer commands run at once.',
    link: LINKS.runnerSizes,
  },
  'step-crashed': {
    code: 'build',
    means: 'The command of the step crashed or was ended by a signal.',
    advice: 'See its output in the log.',
    link: LINKS.runInstruction,
  },
  'step-network': {
    code: 'build',
    means: 'A download inside the step failed.',
    advice: 'Let the tool try again by its own options, or set retry-run: network.',
    link: PAGES.retries,
  },
  'build-ended': {
    code: 'build',
    means: 'The build was ended by a signal: it was cancelled, or the machine ran out of memory.',
    advice: 'If nobody cancelled it, use a larger runner.',
    link: LINKS.runnerSizes,
  },
  'build-failed': {
    code: 'build',
    advice: 'See the output of the build in the log.',
    link: PAGES.retries,
  },
} satisfies Record<string, ErrorEntry>;
