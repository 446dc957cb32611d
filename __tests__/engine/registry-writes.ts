/** What other people do to a registry while a step runs: without any of the action's own code. */
import { served } from './job.ts';

/** Puts a tag on what another tag serves. */
export async function retag(image: string, from: string, to: string): Promise<void> {
  const source = await served(`${image}:${from}`);
  if (source === undefined) throw new Error(`${image}:${from} is not there`);
  const { mediaType, digest } = source;
  const body = await (await fetch(addressOf(image, digest), { headers: { accept: mediaType } })).arrayBuffer();
  const put = await fetch(addressOf(image, to), { method: 'PUT', headers: { 'content-type': mediaType }, body });
  if (put.status !== 201) throw new Error(`${image}:${to} is not written: ${put.status}`);
}

function addressOf(image: string, reference: string): string {
  const slash = image.indexOf('/');
  return `http://${image.slice(0, slash)}/v2/${image.slice(slash + 1)}/manifests/${reference}`;
}
