/** What becomes of an image that is built, or was built before: loaded while it is built. */
export { imageOf, loadTags } from '../publish/pushed-image.ts';
export { confirmOutputs } from '../publish/pushed-outputs.ts';
export { ReadAhead } from '../publish/reading.ts';
export { leaveKey } from '../reuse/leave.ts';
export { followPush } from './after-push.ts';
export { followLeg } from './leg-image.ts';
export { buildAlone, takePresent, usePresent } from './present-image.ts';
