/** The services that an attestation needs, started for a test. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Fault } from './faults.ts';
import { REQUEST_TOKEN } from './identity.ts';
import type { HeldAttestation } from './store.ts';
import type { Trust } from './trust.ts';

export interface Authorities {
  /** What a verifier is given. */
  readonly trust: Trust;
  /** Variables of a job with `id-token: write`, and those that lead the program that signs here. */
  readonly env: Readonly<Record<string, string>>;
  /** For the github context: `api_url`. */
  readonly apiUrl: string;
  readonly inject: (fault: Fault) => Promise<void>;
  /** Ends all faults. */
  readonly release: () => Promise<void>;
  /** `METHOD /service/path` of every request so far. */
  readonly asked: () => Promise<string[]>;
  readonly held: () => Promise<HeldAttestation[]>;
  readonly close: () => void;
}

export async function startAuthorities(): Promise<Authorities> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'program.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const first = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).once('line', resolve);
    child.once('exit', (code) => reject(new Error(`the authorities ended with ${code}`)));
  });
  const { url, trust } = JSON.parse(first) as { url: string; trust: Trust };
  const control = async (method: string, body?: object) => {
    const answer = await fetch(`${url}/control/faults`, { method, ...(body && { body: JSON.stringify(body) }) });
    return (await answer.json()) as { asked: string[]; held: HeldAttestation[] };
  };
  return {
    trust,
    env: {
      NODE_OPTIONS: `--import ${join(import.meta.dirname, 'redirect.ts')}`,
      TEST_AUTHORITIES: url,
      ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/oidc/token?api-version=2`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN,
    },
    apiUrl: `${url}/api`,
    async inject(fault) {
      await control('POST', fault);
    },
    async release() {
      await control('DELETE');
    },
    asked: async () => (await control('GET')).asked.filter((line) => !line.includes('/control/')),
    held: async () => (await control('GET')).held,
    close: () => child.kill(),
  };
}
