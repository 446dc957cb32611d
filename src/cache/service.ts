/** What the runner offers of GitHub's cache service, from the variables that buildx reads too. */
import { quote } from '../errors.ts';
import { goBoolean } from '../go-boolean.ts';
import { type CacheScope, parseAccessList } from './access-list.ts';

export type CacheService =
  | {
      readonly kind: 'there';
      /** The second version needs newer builders; the first one is left at GitHub Enterprise Server alone. */
      readonly version: 1 | 2;
      readonly scopes: readonly CacheScope[];
    }
  /** It is not offered, or what is offered does not work; `isBroken` when somebody should look into it. */
  | { readonly kind: 'none'; readonly why: string; readonly isBroken: boolean };

/**
 * Reads what buildx would read. Where that is not enough, buildx drops the cache without a word or asks a service that
 * has been shut down, and where the token is malformed, the build fails.
 *
 * @param variables the environment's variables by name
 */
export function readCacheService(variables: Readonly<Record<string, string | undefined>>): CacheService {
  const read = (name: string) => variables[name] ?? '';
  const switchedOn = read('ACTIONS_CACHE_SERVICE_V2');
  const hasNew = read('ACTIONS_RESULTS_URL') !== '';
  const hasOld = read('ACTIONS_CACHE_URL') !== '';
  const token = read('ACTIONS_RUNTIME_TOKEN');
  if (token === '' || !(hasNew || hasOld)) return none('this runner offers no cache service');
  const isSecond = switchedOn === '' ? false : goBoolean(switchedOn);
  // Buildx takes any other text for false.
  if (isSecond === undefined) {
    return broken(`ACTIONS_CACHE_SERVICE_V2 is ${quote(switchedOn)}, which buildx does not take for true or false`);
  }
  const version = isSecond ? 2 : 1;
  if (version === 2 && !hasNew) return broken('the runner does not say where its cache service is');
  if (version === 1 && !hasOld) {
    return none('this runner has not switched its cache service on (ACTIONS_CACHE_SERVICE_V2)');
  }
  const scopes = parseAccessList(token);
  if (scopes === undefined) return broken("the runner's token does not say which caches it is for");
  if (!scopes.some(({ mayRead }) => mayRead)) return none("the runner's token may read no cache");
  return { kind: 'there', version, scopes };
}

function none(why: string): CacheService {
  return { kind: 'none', why, isBroken: false };
}

function broken(why: string): CacheService {
  return { kind: 'none', why, isBroken: true };
}
