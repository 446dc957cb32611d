/** What goes wrong at the services, on command. */
import type { Behaviour } from '../../fakes/http-server.ts';

export interface Fault {
  /** `fulcio`, `timestamp`, `rekor`, `oidc`, `issuer`; of the attestations `probe`, `keep` and `find`. */
  readonly on: string;
  readonly do: Behaviour | 'hang';
  /** How many requests get it; default: all. */
  readonly times?: number;
}

export class Faults {
  #left: { readonly fault: Fault; times: number }[] = [];

  add(fault: Fault): void {
    this.#left.push({ fault, times: fault.times ?? Number.POSITIVE_INFINITY });
  }

  clear(): void {
    this.#left = [];
  }

  /** What the next request to the service gets in place of an answer; undefined for nothing. */
  async next(operation: string): Promise<Behaviour | undefined> {
    const entry = this.#left.find(({ fault, times }) => fault.on === operation && times > 0);
    if (entry === undefined) return undefined;
    entry.times--;
    if (entry.fault.do === 'hang') return new Promise(() => {});
    return entry.fault.do;
  }
}
