/** The last line of the log: what was made, and how to get it. */
import { isCall } from '../../build/push.ts';
import { formatTagged } from '../../image/reference.ts';
import type { BuildResult } from '../report/build-result.ts';
import type { Prepared } from '../step/prepared.ts';

type Ended = Pick<BuildResult, 'pushed' | 'digest' | 'images' | 'imageId' | 'skipped' | 'kept'>;
type Asked = {
  readonly inputs: Pick<Prepared['inputs'], 'call' | 'distribute' | 'dryRun' | 'load'>;
  readonly names: Pick<Prepared['names'], 'references'>;
};

/** @param seconds since the step began */
export function endSentence({ inputs, names }: Asked, result: Ended, seconds: number): string {
  if (inputs.dryRun) return 'A dry run: no registry and no builder was asked, and nothing was built or pushed.';
  const time = `${seconds.toFixed(1)} s`;
  if (isCall(inputs.call)) return `The call ${inputs.call} ended well after ${time}; it makes no image.`;
  const served = result.images.find(({ digest }) => digest !== '');
  const what = result.skipped === undefined ? `Built and pushed in ${time}` : `Nothing had to be built (${time})`;
  if (served !== undefined) {
    const pinned = `${served.name}@${served.digest}`;
    if (inputs.distribute) return `${what}, for the merge: ${pinned}`;
    return `${what}. Get it by: docker pull ${pinned}`;
  }
  if (result.skipped !== undefined) return `${what}, and nothing was pushed.`;
  return `Built in ${time}, and not pushed. ${whereItIs(inputs, names, result)}`.trim();
}

/** Without a push: in the engine, in a file, or nowhere but in the builder's cache. */
function whereItIs({ load }: Asked['inputs'], { references: [first] }: Asked['names'], result: Ended): string {
  if (load && first !== undefined) return `The engine has it: docker run --rm ${formatTagged(first)}`;
  if (result.kept?.archive !== undefined) return `It is in ${result.kept.archive}`;
  return result.imageId === undefined ? '' : `Its image ID is ${result.imageId}`;
}
