/**
 * Runs of one repository's workflow, each on an engine that has forgotten the former one: what is there already then comes
 * from the cache. Read from the log and the stores alone, without any of the action's own code.
 */
import { randomUUID } from 'node:crypto';
import type { StepResult } from '../runner/step.ts';
import { forget } from './cache-clients.ts';
import type { CacheService } from './cache-service/service.ts';
import type { Scope } from './cache-service/token.ts';
import { BASE_IMAGE, build, imageName, type JobOptions } from './job.ts';

export const MAIN: Scope = { scope: 'refs/heads/main', permission: 'write' };
export const MAIN_READ: Scope = { ...MAIN, permission: 'read' };
export const pull = (number: number): Scope => ({ scope: `refs/pull/${number}/merge`, permission: 'write' });

const repository = { default_branch: 'main', full_name: 'Octo-Org/App' };

/** A push to the default branch. */
export const PUSH = { event: { name: 'push', payload: { repository } }, github: { ref: 'refs/heads/main' } };

/** A pull request of a branch of this repository or another one. */
export function pullRequest(number: number, from = repository.full_name) {
  const head = { ref: 'topic', sha: 'a'.repeat(40), repo: { full_name: from } };
  const base = { ref: 'main', repo: { full_name: repository.full_name } };
  const payload = { number, pull_request: { number, head, base }, repository };
  return { event: { name: 'pull_request', payload }, github: { ref: `refs/pull/${number}/merge` } };
}

export interface Run extends Omit<JobOptions, 'files'> {
  /** The last step of the Dockerfile; another text is another step. */
  readonly last?: string;
  /** The cache service that the runner offers, and what its token is for. */
  readonly service?: readonly [CacheService, ...Scope[]];
}

/** A Dockerfile of two stages, whose three steps name it, so that they can be found among those of others. */
export class Project {
  readonly id = randomUUID();
  readonly image: string;
  readonly #host: string;

  /** @param host the engine's address */
  constructor(host: string, image = imageName()) {
    this.#host = host;
    this.image = image;
  }

  async run({ last = 'last', service, env, with: inputs, ...options }: Run): Promise<StepResult> {
    const [offered, ...scopes] = service ?? [];
    return build({
      ...PUSH,
      ...options,
      files: { Dockerfile: this.#dockerfile(last) },
      with: { images: this.image, outputs: 'type=cacheonly', ...inputs },
      env: { DOCKER_HOST: this.#host, ...offered?.env(scopes), ...env },
    });
  }

  /** The engine forgets what it knows of the steps. */
  forget(): Promise<void> {
    return forget(this.#host, this.id);
  }

  /** A run after which the engine forgets all of it. */
  async passing(run: Run): Promise<StepResult> {
    const step = await this.run(run);
    await this.forget();
    return step;
  }

  #dockerfile(last: string): string {
    const first = [`FROM ${BASE_IMAGE} AS work`, `RUN echo first >/${this.id}`];
    return [...first, `FROM ${BASE_IMAGE}`, `COPY --from=work /${this.id} /`, `RUN echo ${last} >>/${this.id}`].join(
      '\n',
    );
  }
}

/** What buildx says of a step that was there already, or of one that is fetched: it may leave out the first of both. */
const FETCHED = /CACHED$|sha256:|extracting /;
/** Of one that was there to its end: a fetch that fails is told as one that goes well. */
export const ONLY_CACHED = /CACHED$/;

/** The steps of the newest attempt that were there already, by the word that the Dockerfile has for each. */
export function cachedSteps({ log }: StepResult, signs = FETCHED): string[] {
  const attempt = log.split(/^##\[group\]Build(?:, attempt \d+)?$/m).at(-1) ?? '';
  const steps = [...attempt.matchAll(/^#(\d+) \[[^\]]*\d+\/\d+\] (?:RUN echo (\w+)|(COPY))/gm)];
  const found = steps.filter(([, id]) => new RegExp(`^#${id} (?:${signs.source})`, 'm').test(attempt));
  return [...new Set(found.map(([, , word, copy]) => word ?? copy ?? ''))].sort();
}

/** What people see on the run's page. */
export function warnings({ log }: StepResult): string[] {
  return [...log.matchAll(/^##\[warning\](.*)$/gm)].map(([, text = '']) => text);
}
