/**
 * Statements about images, and what provenance says of where an image comes from.
 *
 * @see https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md
 * @see https://docs.docker.com/build/metadata/attestations/slsa-definitions/
 */

type Json = Readonly<Record<string, unknown>>;

export interface Statement {
  readonly predicateType: string;
  readonly predicate: Json;
}

/** @returns undefined for what is none */
export function parseStatement(text: string): Statement | undefined {
  try {
    const { predicateType, predicate } = objectIn(JSON.parse(text));
    return typeof predicateType === 'string' ? { predicateType, predicate: objectIn(predicate) } : undefined;
  } catch {
    return undefined;
  }
}

/** What a provenance names; each list without what is not there. */
export interface ProvenanceClaims {
  /** The run that built, as `https://github.com/owner/name/actions/runs/1`. */
  readonly runs: readonly RunClaim[];
  /** Repositories that the source came from, as `https://github.com/owner/name`. */
  readonly sources: readonly string[];
  readonly revisions: readonly string[];
}

export interface RunClaim {
  /** `https://github.com/owner/name` */
  readonly repository: string;
  readonly id: string;
}

/** Where BuildKit keeps what it knows of the local Git repository, in the two versions of the predicate. */
const METADATA = ['https://mobyproject.org/buildkit@v1#metadata', 'buildkit_metadata'];

/** Reads SLSA 0.2 and 1.0, each as BuildKit writes it. */
export function claimsOf({ predicate }: Statement): ProvenanceClaims {
  const old = objectIn(predicate['invocation']);
  const definition = objectIn(predicate['buildDefinition']);
  const details = objectIn(predicate['runDetails']);
  const builders = [objectIn(predicate['builder'])['id'], objectIn(details['builder'])['id']];
  const configs = [objectIn(old['configSource']), objectIn(objectIn(definition['externalParameters'])['configSource'])];
  const metadata = [objectIn(predicate['metadata']), objectIn(details['metadata'])];
  const vcs = metadata.flatMap((one) => METADATA.map((name) => objectIn(objectIn(one[name])['vcs'])));
  return {
    runs: textsIn(builders).flatMap(runIn),
    sources: textsIn([...configs.map(({ uri }) => uri), ...vcs.map(({ source }) => source)]).flatMap(repositoryIn),
    revisions: textsIn([
      ...configs.map(({ digest }) => objectIn(digest)['sha1']),
      ...vcs.map(({ revision }) => revision),
    ]),
  };
}

function runIn(text: string): RunClaim[] {
  const [, repository, id] = /^(https:\/\/[^/]+\/[^/]+\/[^/]+)\/actions\/runs\/(\d+)(?:\/|$)/.exec(text) ?? [];
  return repository === undefined || id === undefined ? [] : [{ repository, id }];
}

/** Git's addresses of one repository come in several forms; what else is named is no repository. */
function repositoryIn(text: string): string[] {
  const [plain = ''] = text.replace(/^git\+/, '').split('#');
  const [, host, path] = /^(?:(?:https?|ssh|git):\/\/)?(?:[^@/]+@)?([^/:@]+)[/:]([^?@]+)/.exec(plain) ?? [];
  const name = path?.replace(/\.git$/, '').replace(/\/+$/, '');
  return host !== undefined && name !== undefined && /^[^/]+\/[^/]+$/.test(name) ? [`https://${host}/${name}`] : [];
}

function textsIn(values: readonly unknown[]): string[] {
  return values.filter((value): value is string => typeof value === 'string' && value !== '');
}

function objectIn(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}
