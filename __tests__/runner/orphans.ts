/**
 * Ends what an action left running, as the runner does at the end of a job: it finds the processes by a variable
 * which they inherited.
 *
 * Follows https://github.com/actions/runner/blob/main/src/Runner.Worker/JobExtension.cs (orphan processes).
 */
import { readdirSync, readFileSync } from 'node:fs';

export const TRACKING_VARIABLE = 'RUNNER_TRACKING_ID';
/** Signal 9 in the kernel's masks. */
const SIGKILL_BIT = 1n << 8n;

/** A process which outlived the action. */
export interface Orphan {
  pid: number;
  command: string;
}

/** Kills every process with the tracking id in its environment and returns them. Does nothing outside Linux. */
export function endOrphans(trackingId: string): Orphan[] {
  const orphans = process.platform === 'linux' ? findOrphans(trackingId) : [];
  for (const orphan of orphans) {
    try {
      process.kill(orphan.pid, 'SIGKILL');
    } catch {
      // It ended by itself in between.
    }
  }
  // So that a caller which removes folders next has them to itself; a kill takes milliseconds.
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (let waited = 0; waited < 1000 && !orphans.every((orphan) => hasEnded(orphan.pid)); waited += 5) {
    Atomics.wait(pause, 0, 0, 5);
  }
  return orphans;
}

/** Whether a process is gone, or a zombie which its parent has not waited for. */
export function hasEnded(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return true;
  }
}

/** Whether somebody has killed it already, and it has only not had its turn to end. */
function isKilled(pid: string): boolean {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const pending = [...status.matchAll(/^(?:SigPnd|ShdPnd):\s*([0-9a-f]+)$/gm)].map(([, mask]) => BigInt(`0x${mask}`));
  return pending.some((mask) => (mask & SIGKILL_BIT) !== 0n);
}

function findOrphans(trackingId: string): Orphan[] {
  const entry = `${TRACKING_VARIABLE}=${trackingId}`;
  const orphans: Orphan[] = [];
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name) || Number(name) === process.pid) {
      continue;
    }
    try {
      if (readFileSync(`/proc/${name}/environ`, 'utf8').split('\0').includes(entry) && !isKilled(name)) {
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').split('\0').join(' ').trim();
        orphans.push({ pid: Number(name), command });
      }
    } catch {
      // Another user's process, or one which ended in between.
    }
  }
  return orphans;
}
