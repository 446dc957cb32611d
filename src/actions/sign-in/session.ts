/** The way to registries for one step: who we are there, the Docker client's folder, and clients that share both. */
import { ActionError } from '../../errors.ts';
import type { Repository, TaggedReference } from '../../image/reference.ts';
import { askProcess } from '../../process/ask.ts';
import type { Credentials } from '../../registry/authorization.ts';
import type { RegistryClient } from '../../registry/client.ts';
import { findCredential, knowsRegistry, readDockerConfig } from '../../registry/credentials.ts';
import { createHttp, type Http } from '../../registry/http.ts';
import { chooseScoped, findScopedFolders } from '../../registry/scope.ts';
import type { HelperProgram } from '../../registry/sign-out.ts';
import { withoutInputs } from '../../runner/command.ts';
import type { Environment } from '../../runner/environment.ts';
import type { Names } from '../../tags/names.ts';
import type { PublishInputs } from '../inputs/publishing.ts';
import type { RetryInputs } from '../inputs/retrying.ts';
import type { SignInInputs, SignInRequest } from '../inputs/sign-in.ts';
import { entriesAsGiven } from './as-given.ts';
import { type Kept, keepCredentials } from './keeping-credentials.ts';

type Variables = Readonly<Record<string, string | undefined>>;

export interface Session {
  /** The environment of every Docker command of this step. */
  readonly env: Variables;
  /** The same for the build itself, with the credentials for a part of a registry where there are such. */
  readonly buildEnv: Variables;
  readonly clientFor: (registry: string) => Promise<RegistryClient>;
  /** Whether there is a credential to push to the repository with. */
  readonly isSignedIn: (repository: Repository) => Promise<boolean>;
  /** Waits until the registries have taken the credentials. @throws {ActionError} `sign-in` or `engine-missing` */
  readonly proven: () => Promise<void>;
  /** Told that a registry has taken a push with the credentials: no answer proves more, and nobody waits for one. */
  readonly taken: () => void;
  readonly close: () => void;
}

type SessionInputs = SignInInputs & RetryInputs & Pick<PublishInputs, 'push'>;

/** What is in registries. */
interface Wanted extends Pick<Names, 'references' | 'optional'> {
  /** Where layers are kept; without them a build goes on. */
  readonly caches?: readonly Repository[];
  /** Whether nothing goes wrong where a build begins before the registry has taken the credentials. */
  readonly mayProveLater?: boolean;
}

/** Milliseconds for a credential helper; some ask a service, and none asks a person here. */
const HELPER_LIMIT = 30_000;

/**
 * Signs in where credentials are given, and to ghcr.io with the job's token where the image goes there and nobody
 * signed in before.
 *
 * @param folder the step's private folder
 * @throws {ActionError} `sign-in` or `engine-missing`
 */
export async function openSession(
  inputs: SessionInputs,
  { references, optional, caches = [], mayProveLater = false }: Wanted,
  environment: Environment,
  folder: string,
  signal: AbortSignal,
): Promise<Session> {
  const { dockerConfig } = environment;
  const outer = withoutInputs(environment.all);
  const program = createHelperProgram(outer, signal);
  const requests = await wantedSignIns(inputs, references, environment);
  const http = createHttp(environment.all, signal);
  const closed = new AbortController();
  const signIn = async () => {
    const { signInEverywhere } = await import('./signing-in.ts');
    const whileOpen = AbortSignal.any([signal, closed.signal]);
    const around = { inputs, http, env: outer, dockerConfig, folder, signal: whileOpen };
    const forCaches = forCachesAlone(caches, references);
    return signInEverywhere(requests, around, unneeded(references, optional), forCaches);
  };
  try {
    const given = mayProveLater ? entriesAsGiven(requests, inputs, references) : undefined;
    const signedIn = given ?? (await signIn());
    const { proven, taken } = given === undefined ? PROVEN : proofBy(signIn);
    const kept = await keepCredentials(signedIn, inputs, { env: outer, dockerConfig, folder, signal, program });
    const close = () => {
      // Nobody may wait for the sign-in any more; a client that it has started must not write after the end.
      closed.abort();
      http.close();
    };
    const asking = clientsWith(kept, { program, proven, http });
    const session = { env: kept.env, buildEnv: kept.buildEnv, proven, taken, close, ...asking };
    // A credential that cannot be read is found now, and not when the image is pushed and waits for its tags.
    const isRead = inputs.push !== 'false' && given === undefined;
    const registries = isRead ? references.map(({ repository }) => repository.registry) : [];
    await Promise.all(registries.map(session.clientFor));
    return session;
  } catch (error) {
    http.close();
    throw error;
  }
}

/** What asks registries with the credentials that are there. */
function clientsWith(
  kept: Kept,
  { program, proven, http }: Pick<Session, 'proven'> & { readonly program: HelperProgram; readonly http: Http },
): Pick<Session, 'clientFor' | 'isSignedIn'> {
  const credentials = once((registry) => credentialsOf(registry, kept, program));
  return {
    clientFor: once(async (registry) => {
      // Whoever asks a registry wants to hear first that it does not know us.
      await proven();
      const { createRegistryClient } = await import('../../registry/client.ts');
      return createRegistryClient(registry, await credentials(registry), http);
    }),
    async isSignedIn({ registry, path }) {
      const found = await credentials(registry);
      return (typeof found === 'function' ? found([`repository:${path}:pull,push`]) : found) !== undefined;
    },
  };
}

/** Registries for which nothing goes that is required. */
function unneeded(references: readonly TaggedReference[], optional: ReadonlySet<string>): ReadonlySet<string> {
  const isOptional = ({ repository }: TaggedReference) => optional.has(repository.name);
  const registries = (some: readonly TaggedReference[]) => some.map(({ repository }) => repository.registry);
  const required = new Set(registries(references.filter((reference) => !isOptional(reference))));
  return new Set(registries(references.filter(isOptional)).filter((registry) => !required.has(registry)));
}

/** Registries that keep layers, and to which no image goes. */
function forCachesAlone(caches: readonly Repository[], references: readonly TaggedReference[]): ReadonlySet<string> {
  const images = new Set(references.map(({ repository }) => repository.registry));
  return new Set(caches.map(({ registry }) => registry).filter((registry) => !images.has(registry)));
}

/** The clients for these repositories, found at once, so that whoever needs one does not wait. */
export async function clientsFor(
  repositories: readonly Repository[],
  { clientFor }: Pick<Session, 'clientFor'>,
): Promise<(registry: string) => RegistryClient> {
  const registries = [...new Set(repositories.map(({ registry }) => registry))];
  const clients = new Map(
    await Promise.all(registries.map(async (registry) => [registry, await clientFor(registry)] as const)),
  );
  return (registry) => {
    const client = clients.get(registry);
    if (client === undefined) throw new Error(`no client for ${registry}`);
    return client;
  };
}

type Proof = Pick<Session, 'proven' | 'taken'>;

const PROVEN: Proof = { proven: async () => {}, taken: () => {} };

/** The sign-in, begun when it is first asked for, or a push that was taken: what comes first. */
function proofBy(signIn: () => Promise<unknown>): Proof {
  let taken = () => {};
  const push = new Promise<void>((resolve) => {
    taken = resolve;
  });
  let begun: Promise<void> | undefined;
  const proven = () => {
    begun ??= Promise.race([push, signIn().then(() => {})]);
    return begun;
  };
  return { proven, taken };
}

/** Finds out once for each registry. */
function once<T>(find: (registry: string) => Promise<T>): (registry: string) => Promise<T> {
  const found = new Map<string, Promise<T>>();
  return (registry) => {
    const known = found.get(registry) ?? find(registry);
    found.set(registry, known);
    return known;
  };
}

async function wantedSignIns(
  { signIns, githubToken, push }: SessionInputs,
  references: readonly TaggedReference[],
  { dockerConfig, actor }: Environment,
): Promise<readonly SignInRequest[]> {
  const registry = 'ghcr.io';
  const goesThere = push !== 'false' && references.some(({ repository }) => repository.registry === registry);
  if (!goesThere || githubToken === '' || signIns.some((given) => given.registry === registry)) return signIns;
  if (knowsRegistry(await readDockerConfig(dockerConfig), registry)) return signIns;
  return [...signIns, { registry, username: actor, password: githubToken, scope: undefined, ecr: undefined }];
}

/** Buildx's choice between the registry's credential and one for a part of it is ours too. */
async function credentialsOf(
  registry: string,
  { configFolder, buildxFolder }: { readonly configFolder: string; readonly buildxFolder: string },
  program: HelperProgram,
): Promise<Credentials> {
  const read = async (folder: string) =>
    findCredential(await readDockerConfig(folder), registry, (name, key) => program(name, 'get', key));
  const folders = (await findScopedFolders(buildxFolder)).filter((scoped) => scoped.registry === registry);
  const [whole, ...parts] = await Promise.all([
    read(configFolder),
    ...folders.map(async ({ scope, folder }) => ({ scope, credential: await read(folder) })),
  ]);
  if (parts.length === 0) return whole;
  return (scopes) => {
    const part = chooseScoped(parts, scopes);
    return part === undefined ? whole : part.credential;
  };
}

/** Helpers show their windows to nobody here: one that waits for a person is stopped. */
function createHelperProgram(env: Variables, signal: AbortSignal): HelperProgram {
  return async (name, action, input) => {
    const command = `docker-credential-${name}`;
    const question = { command, args: [action], stdin: input, env, signal, timeoutMs: HELPER_LIMIT };
    const { exitCode, stdout, stopped } = await askProcess(question).catch((cause: Error) => {
      throw new ActionError(
        'credential-helper',
        `${command}, which the Docker client's config.json names, cannot be run.`,
        {
          advice: 'Install it, or take it out of credsStore and credHelpers.',
          cause,
        },
      );
    });
    if (stopped === 'timeout') {
      throw new ActionError('credential-helper', `${command} gave no answer for ${HELPER_LIMIT / 1000} s.`, {
        advice: 'A helper that asks for a password in a window cannot be used by a job.',
      });
    }
    return exitCode === 0 ? stdout : undefined;
  };
}
