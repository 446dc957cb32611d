/** What was asked for, and what is known when the cache is decided. */
import type { Repository, TaggedReference } from '../image/reference.ts';
import type { Source } from '../source/source.ts';
import type { CacheImages } from './cache-image.ts';
import type { CacheService } from './service.ts';

/** Where a cache can live, in the words of BuildKit's `type=`. */
export type Backend = 'gha' | 'registry' | 'local' | 'inline';

/** The cache that was asked for. */
export interface CacheRequest {
  /** `auto` is the best that there is; a backend's name is that one or none. */
  readonly backend: Backend | 'auto' | 'off';
  /** Whether the layers of every stage are kept, or only those of the result. */
  readonly mode: 'max' | 'min';
  /** Stands for the image in the cache's name; empty for the image itself. */
  readonly scope: string;
  /** Where a registry's cache is kept; undefined for beside the image. */
  readonly images: CacheImages | undefined;
  readonly write: 'auto' | 'true' | 'false';
  /** Whether every step is run again: there is then nothing to read, and what is written is new. */
  readonly isFresh: boolean;
  /** How long a cache service that asks to wait is waited for. */
  readonly timeoutSeconds: number;
  /** Explicit `--cache-from` values, kept as they are. */
  readonly from: readonly string[];
  /** Explicit `--cache-to` values, kept as they are. */
  readonly to: readonly string[];
}

/** What sets one build apart from another one whose layers are not the same. */
export interface CacheIdentity {
  /** The image's name. */
  readonly image: string;
  /** The Dockerfile's stage; empty for the last one. */
  readonly target: string;
  /** As asked for; empty for the machine's own. */
  readonly platforms: readonly string[];
  /** The machine's own platform, in whatever words. */
  readonly machine: string;
  /** Texts that set the legs of a matrix apart: the variant, the Dockerfile, the context. */
  readonly variant: readonly string[];
}

/** What the policy has to know of a builder. */
export interface CacheBuilder {
  readonly name: string;
  /** False for the engine's own builder with the classic image store: it can embed a cache, and nothing else. */
  readonly canExport: boolean;
  /** The number of machines. */
  readonly nodes: number;
  /** As each says: `v0.25.1`, `v0.0.0+unknown`; those that do not run say nothing. */
  readonly buildkit: readonly string[];
  /** As `docker buildx version` says; undefined when it was not asked. */
  readonly buildx: string | undefined;
}

export interface CacheFacts {
  readonly source: Source;
  /** Whether the pull request is closed: its cache has no more readers. */
  readonly isClosed: boolean;
  readonly identity: CacheIdentity;
  readonly service: CacheService;
  /** Undefined when it was not asked, as in a dry run; it is then taken for one that can do everything. */
  readonly builder: CacheBuilder | undefined;
  /** The image's repository; undefined when the step names none. */
  readonly repository: Repository | undefined;
  /** Everything that the image will be called. */
  readonly references: readonly TaggedReference[];
  /** Whether this run pushes the image. */
  readonly isPushed: boolean;
  /** Whether this step, on this event or another, pushes to the image's registry, or is signed in there. */
  readonly usesRegistry: boolean;
  /** A folder for caches in files. */
  readonly folder: string;
  /** Whether a folder holds a cache in files. */
  readonly holdsCache: (folder: string) => boolean;
}
