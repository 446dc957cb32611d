/**
 * What the service keeps. Artifacts belong to an attempt of a run: each attempt has its names to itself, and one that runs
 * failed jobs again sees what the attempts before it have left.
 */
import { randomUUID } from 'node:crypto';
import type { BackendIds } from '../cache-service/token.ts';

export interface Attempt {
  readonly run: string;
  readonly attempt: number;
}

export interface Artifact extends Attempt {
  readonly id: number;
  readonly name: string;
  /** The job that uploaded it. */
  readonly by: BackendIds;
  /** The name of its content among the blobs. */
  readonly blob: string;
  readonly mimeType: string;
  /** Milliseconds since 1970. */
  readonly created: number;
  /** In bytes, as the uploader says; undefined until it is whole. */
  readonly size: number | undefined;
  /** As the uploader says. */
  readonly digest: string | undefined;
}

export type WholeArtifact = Artifact & { readonly size: number };

export class ArtifactStore {
  readonly #attempts = new Map<string, Attempt>();
  readonly #artifacts = new Map<number, Artifact>();
  #last = 0;

  /** What the service calls a new job of an attempt. */
  job({ run, attempt }: Attempt): BackendIds {
    const known = [...this.#attempts].find(([, each]) => each.run === run && each.attempt === attempt);
    const id = known?.[0] ?? randomUUID();
    this.#attempts.set(id, { run, attempt });
    return { run: id, job: randomUUID() };
  }

  /** @returns the new artifact; undefined when this attempt has the name already, whole or not */
  create(by: BackendIds, name: string, mimeType: string): Artifact | undefined {
    const attempt = this.#attempts.get(by.run);
    if (attempt === undefined || this.ofJobs(by.run, name) !== undefined) return undefined;
    const id = ++this.#last;
    const rest = { blob: randomUUID(), mimeType, created: Date.now(), size: undefined, digest: undefined };
    return this.#put({ ...attempt, id, name, by, ...rest });
  }

  complete(artifact: Artifact, size: number, digest: string | undefined): Artifact {
    return this.#put({ ...artifact, size, digest });
  }

  /** What all jobs of an attempt have under the name, whole or not. */
  ofJobs(run: string, name: string): Artifact | undefined {
    return [...this.#artifacts.values()].find((each) => each.by.run === run && each.name === name);
  }

  /** What a job of the attempt sees. */
  seenBy(run: string): WholeArtifact[] {
    const own = this.#attempts.get(run);
    return this.list().filter((each) => own !== undefined && each.run === own.run && each.attempt <= own.attempt);
  }

  /** All that are whole, the oldest first. */
  list(): WholeArtifact[] {
    return [...this.#artifacts.values()].filter((each): each is WholeArtifact => each.size !== undefined);
  }

  ofBlob(blob: string): Artifact | undefined {
    return [...this.#artifacts.values()].find((each) => each.blob === blob);
  }

  remove({ id }: Artifact): void {
    this.#artifacts.delete(id);
  }

  #put(artifact: Artifact): Artifact {
    this.#artifacts.set(artifact.id, artifact);
    return artifact;
  }
}
