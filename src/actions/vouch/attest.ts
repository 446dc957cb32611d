/** After the push: a signed statement of where the image comes from, kept at GitHub and in every registry. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Attested } from '../../attest/attested.ts';
import { bundleText } from '../../attest/bundle.ts';
import { attestationPage } from '../../attest/page.ts';
import { withPage } from '../../runner/explained.ts';
import { log } from '../../runner/log.ts';
import { notAttested, notStored } from './failure.ts';
import type { AttestMeans, AttestRequest } from './request.ts';
import { type Held, holdStatements, PATIENCE } from './statements.ts';
import { storeEverywhere } from './store.ts';

export type { AttestMeans, AttestRequest, AttestSubject } from './request.ts';

/**
 * Attests an image that is pushed and tagged.
 *
 * @throws {ActionError} `attest`, saying that the image is published, what is missing of its attestation, and why
 */
export function attestImage(request: AttestRequest, means: AttestMeans, patience = PATIENCE): Promise<Attested> {
  return attest(request, means, { ...patience, looksFirst: false });
}

/**
 * The same for an image of an earlier run: what GitHub holds already is not made again, and what a registry lacks of
 * it is added.
 *
 * @throws {ActionError} `attest`, as {@link attestImage}
 */
export function attestSkipped(request: AttestRequest, means: AttestMeans, patience = PATIENCE): Promise<Attested> {
  return attest(request, means, { ...patience, looksFirst: true });
}

async function attest(
  request: AttestRequest,
  means: AttestMeans,
  how: typeof PATIENCE & { looksFirst: boolean },
): Promise<Attested> {
  const close = log.group('Attestation');
  try {
    const held = await holdStatements(request, means, how).catch((cause) => {
      throw notAttested(request, means.inputs.sbomPath !== '', cause);
    });
    const bundlePath = await writeBundles(held, means.folder);
    const { event } = means.environment;
    for (const { name, id } of held) {
      log.info(`${name}: ${attestationPage(event, id)}${id === undefined ? ' (of an earlier run)' : ''}`);
    }
    const url = attestationPage(event, held[0]?.id);
    const { storedIn, refusals } = await storeEverywhere(request, held, means);
    for (const { name, why } of refusals.filter(({ isRequired }) => !isRequired)) {
      const warning = `${name} is not required, and does not hold the attestation: ${why}.`;
      log.warning(withPage(warning, 'attestation-not-stored'));
    }
    const required = refusals.filter(({ isRequired }) => isRequired);
    if (required.length > 0) throw notStored(request, url, required);
    return { id: held[0]?.id, url, bundlePath, storedIn };
  } finally {
    close();
  }
}

/** Later steps read it; it is nobody else's on the machine. */
async function writeBundles(held: readonly Held[], folder: string): Promise<string> {
  const path = join(folder, 'attestations.jsonl');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(path, held.map(({ bundle }) => `${bundleText(bundle)}\n`).join(''), { mode: 0o600 });
  return path;
}
