/** The engine, the builder and the emulator. */
import { LINKS } from '../links.ts';
import type { ErrorEntry } from './entry.ts';

export const BUILDER_ERRORS = {
  'engine-missing': {
    code: 'engine-missing',
    means: 'No Docker engine answers.',
    advice: 'Start one, or use a runner that has one; DOCKER_HOST says where it is looked for.',
    link: LINKS.installEngine,
  },
  'engine-permission': {
    code: 'engine-missing',
    means: 'The Docker engine does not let this user in.',
    advice: 'Add the user to the group docker, or use another runner.',
    link: LINKS.engineWithoutRoot,
  },
  'buildx-missing': {
    code: 'buildx-missing',
    means: 'The Docker client has no buildx.',
    advice: 'Install the plugin docker-buildx, or add docker/setup-buildx-action before this step.',
    link: LINKS.installBuildx,
  },
  'builder-missing': {
    code: 'builder',
    means: 'There is no such builder.',
    advice: 'Correct the input builder, or leave it out: the action makes one where it needs one.',
    link: LINKS.drivers,
  },
  'driver-lacks-feature': {
    code: 'builder',
    means: 'The builder lacks this feature.',
    advice: 'Leave the input builder out, or set driver: docker-container.',
    link: LINKS.drivers,
  },
  'builder-too-old': {
    code: 'builder',
    means: 'The builder is too old for this build.',
    advice: 'Update BuildKit or the Docker engine.',
    link: LINKS.installBuildx,
  },
  'builder-options': {
    code: 'builder',
    means: 'The builder is not set up correctly.',
    advice: 'See whether driver, driver-opts, endpoint and append are right.',
    link: LINKS.drivers,
  },
  'builder-unreachable': {
    code: 'builder',
    means: 'The builder cannot be reached.',
    advice: 'See whether it runs, whether its pods can be scheduled, and whether its address is right.',
    link: LINKS.drivers,
  },
  'builder-lost': {
    code: 'builder',
    means: 'The connection to the builder was lost.',
    advice: 'If this repeats, the builder may lack memory, or another job stops it.',
    link: LINKS.drivers,
  },
  'builder-busy': {
    code: 'builder',
    means: 'The builder did not answer in time.',
    advice: 'If this repeats, let fewer builds run at once.',
    link: LINKS.drivers,
  },
  'builder-container': {
    code: 'builder',
    means: 'The builder could not set up the container of a step.',
    advice: 'If this repeats, make the builder anew.',
    link: LINKS.drivers,
  },
  'builder-store-busy': {
    code: 'builder',
    means: 'Two writers met in the store of the builder.',
    advice: 'If this repeats with push and load, push first and pull the image.',
    link: LINKS.drivers,
  },
  'builder-store-damaged': {
    code: 'builder',
    means: 'The store of the builder lacks a layer.',
    advice: 'If this repeats, make the builder anew.',
    link: LINKS.diskSpace,
  },
  'message-too-large': {
    code: 'builder',
    means: 'Something that is sent to the builder is too large.',
    advice: 'Make the Dockerfile, the metadata or the secret smaller.',
    link: LINKS.buildArguments,
  },
  'emulator-missing': {
    code: 'build',
    means: 'A program is made for another platform.',
    advice: 'Name it in platforms, so that the action makes QEMU ready, or build on a runner of that platform.',
    link: LINKS.multiPlatform,
  },
  'emulator-crashed': {
    code: 'build',
    means: 'The emulator crashed.',
    advice: 'Build on a runner of that platform, or use a newer emulator.',
    link: LINKS.multiPlatform,
  },
} satisfies Record<string, ErrorEntry>;
