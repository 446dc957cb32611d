/** What the push will be followed by is looked for before the build. */
import type { Publishing } from '../step/publishing.ts';
import type { Surroundings } from '../step/surroundings.ts';

/** What would be missing after the push is found now. @throws {ActionError} `attest` or `sign` */
export async function checkTrust(prepared: Publishing, { environment, signal }: Surroundings): Promise<void> {
  const { inputs } = prepared;
  if (inputs.attest) {
    const { checkAttestPermission } = await import('./check.ts');
    await checkAttestPermission(prepared, environment, signal);
  }
  if (inputs.sign !== 'off') {
    const { checkCosign } = await import('./signing.ts');
    await checkCosign(inputs, environment, signal);
  }
}
