/** The runtime token of a job: a JSON Web Token that says which caches the job may use, and which job of which run it is. */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

export interface Scope {
  /** A ref: `refs/heads/main`, `refs/pull/7/merge`. */
  readonly scope: string;
  /** Writing includes reading. */
  readonly permission: 'read' | 'write';
}

export interface Access {
  /** What may be read, in the order in which it is searched: the run's own ref, then the others as the token has them. */
  readonly readable: readonly string[];
  /** Where new entries go; undefined for a token that may only read. */
  readonly writable: string | undefined;
}

export interface TokenOptions {
  /** Seconds until it runs out; default: six hours, as the runner's. A negative number is one that has run out. */
  readonly lifetime?: number;
  /** What the service calls the attempt of the run and the job. */
  readonly backendIds?: BackendIds;
}

export interface BackendIds {
  readonly run: string;
  readonly job: string;
}

interface Claims {
  readonly exp: number;
  readonly nbf: number;
  /** Scopes, with blanks in between. */
  readonly scp: string;
  readonly ac: string;
}

const SOMEWHERE: BackendIds = { run: 'run', job: 'job' };
const READ = 1;
const WRITE = 2;
const SIX_HOURS = 6 * 60 * 60;
/** The runner's tokens are good from a little before they are made. */
const CLOCK_SKEW = 300;

/** Makes tokens, and knows its own again. */
export class Tokens {
  readonly #secret = randomBytes(32);

  /** `ac` is text that holds JSON, not JSON: clients fail on anything else. */
  make(scopes: readonly Scope[], { lifetime = SIX_HOURS, backendIds = SOMEWHERE }: TokenOptions = {}): string {
    const now = Math.floor(Date.now() / 1000);
    const access = scopes.map(({ scope, permission }) => ({
      Scope: scope,
      Permission: permission === 'write' ? READ | WRITE : READ,
    }));
    const claims = {
      scp: `Actions.Example Actions.Results:${backendIds.run}:${backendIds.job}`,
      iss: 'https://token.actions.githubusercontent.com',
      aud: 'https://token.actions.githubusercontent.com',
      nbf: now - CLOCK_SKEW,
      exp: now + lifetime,
      ac: JSON.stringify(access),
    };
    const signed = [{ typ: 'JWT', alg: 'HS256' }, claims].map(encode).join('.');
    return `${signed}.${this.#sign(signed)}`;
  }

  /** @returns what the token allows with caches, or why it is none */
  read(authorization: string | undefined): Access | string {
    const claims = this.#claims(authorization);
    return typeof claims === 'string' ? claims : accessOf(JSON.parse(claims.ac));
  }

  /** @returns whose token it is, or why it is none */
  holder(authorization: string | undefined): BackendIds | string {
    const claims = this.#claims(authorization);
    if (typeof claims === 'string') return claims;
    const [, run, job] = /(?:^| )Actions\.Results:([^: ]+):([^: ]+)(?: |$)/.exec(claims.scp) ?? [];
    return run === undefined || job === undefined ? 'the token is of no job' : { run, job };
  }

  #claims(authorization: string | undefined): Claims | string {
    const [, header = '', claims = '', signature = ''] =
      /^Bearer ([^.]+)\.([^.]+)\.([^.]+)$/.exec(authorization ?? '') ?? [];
    const [expected, given] = [this.#sign(`${header}.${claims}`), signature].map((text) => Buffer.from(text));
    if (expected?.length !== given?.length || !timingSafeEqual(expected ?? Buffer.of(), given ?? Buffer.of())) {
      return 'the token is not valid';
    }
    const read = JSON.parse(Buffer.from(claims, 'base64url').toString()) as Claims;
    const now = Date.now() / 1000;
    return now < read.nbf || now >= read.exp ? 'the token has expired' : read;
  }

  #sign(text: string): string {
    return createHmac('sha256', this.#secret).update(text).digest('base64url');
  }
}

function accessOf(list: readonly { Scope: string; Permission: number }[]): Access {
  const writable = list.findLast(({ Permission }) => Permission & WRITE)?.Scope;
  const readable = list.filter(({ Permission }) => Permission & READ).map(({ Scope }) => Scope);
  // Sorting keeps the order of what is equal.
  return { readable: readable.sort((one, other) => Number(other === writable) - Number(one === writable)), writable };
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
