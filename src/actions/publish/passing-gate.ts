/** The gate of a pushed image: only what passes it gets a tag. */
import { ActionError } from '../../errors.ts';
import { formatPinned, formatTagged } from '../../image/reference.ts';
import type { ImageFacts } from '../../registry/image-facts.ts';
import { runGate } from './gate.ts';
import type { PushedImage } from './publish.ts';
import type { AfterPush } from './published.ts';

/**
 * Runs the gate; what it refuses is deleted where that is asked for.
 *
 * @returns seconds
 * @throws {ActionError} `gate`
 */
export async function passGate(
  { source, digest }: PushedImage,
  { platforms, mediaType }: Pick<ImageFacts, 'platforms' | 'mediaType'>,
  { prepared, session, around }: AfterPush,
): Promise<number> {
  const { inputs, names } = prepared;
  const gated = {
    image: formatPinned(source, digest),
    digest,
    tags: names.references.map(formatTagged),
    platforms: platforms.map(({ platform }) => platform),
  };
  try {
    const means = { env: session.env, cwd: around.environment.workspace, signal: around.signal };
    return (await runGate(inputs, gated, means)).seconds;
  } catch (error) {
    const isRefused = error instanceof ActionError && error.code === 'gate' && !around.signal.aborted;
    if (isRefused && inputs.gateOnFailure === 'delete') {
      const { deleteRefused } = await import('./refused-image.ts');
      await deleteRefused({ digest, mediaType }, source, session);
    }
    throw error;
  }
}
