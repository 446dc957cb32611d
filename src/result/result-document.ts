/**
 * The result file: one JSON document with everything that a step decided and measured. Companions and other tools read
 * it, so a field keeps its name and its meaning; docs/result-file.md has the promise, and the page and the schema
 * beside it are compared with these types by a test.
 */
import type { Digest } from '../image/digest.ts';
import type { Labels } from '../image/label.ts';

/** Tells the document from any other JSON. */
export const RESULT_KIND = 'image-build-result';
/** Of the document of one platform, which has this one in it. */
export const LEG_KIND = 'image-build-leg';
/** Raised when a field goes or changes its meaning, and only then. A number, as in OCI's own documents. */
export const RESULT_SCHEMA_VERSION = 1;

export const OUTCOMES = ['pushed', 'built', 'planned', 'skipped', 'failed'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const TAG_KINDS = ['immutable', 'floating', 'other'] as const;
export type TagKind = (typeof TAG_KINDS)[number];

export const IMAGE_STATES = ['published', 'present', 'untagged', 'left', 'failed'] as const;
export type ImageState = (typeof IMAGE_STATES)[number];

export const PUSH_WAYS = ['tag', 'digest', 'archive'] as const;
export type PushWay = (typeof PUSH_WAYS)[number];

/** Every field is always there; null says that it is not known, or that there is no such thing. */
export interface ResultDocument {
  readonly kind: typeof RESULT_KIND;
  readonly schemaVersion: typeof RESULT_SCHEMA_VERSION;
  readonly outcome: Outcome;
  readonly error: ResultError | null;
  /** Why nothing was built. */
  readonly skipped: string | null;
  readonly action: ResultAction;
  readonly source: ResultSource;
  readonly run: ResultRun;
  readonly names: ResultNames;
  readonly image: ResultImage;
  /** One entry for each repository, in the order of the names. */
  readonly images: readonly ResultRepository[];
  /** Tags that an older run would have moved backwards. */
  readonly leftAlone: readonly ResultLeftAlone[];
  readonly push: ResultPush;
  readonly build: ResultBuild;
  /** What was told of an image with the same content; null where nobody asked. */
  readonly reuse: ResultReuse | null;
  readonly gate: ResultGate | null;
  readonly attestation: ResultAttestation | null;
  readonly signatures: readonly ResultSignature[];
  readonly timing: ResultTiming;
}

export interface ResultError {
  /** What kind of fault it is, as in `src/errors/entry.ts`; `internal` for a fault of the action's own. */
  readonly code: string;
  /** The error itself, as `docs/troubleshooting.md` calls it. */
  readonly id: string | null;
  readonly message: string;
  readonly advice: string | null;
  /** As the output `failure-class`. */
  readonly failureClass: string | null;
}

export interface ResultAction {
  /** `build`, or the companion's name. */
  readonly name: string;
  /** `owner/name` and ref of `uses:`. */
  readonly repository: string | null;
  readonly ref: string | null;
}

export interface ResultSource {
  readonly repository: string;
  readonly event: string;
  /** The full ref of the run. */
  readonly ref: string;
  /** The commit that the image is of: a pull request's head. */
  readonly commit: string;
  /** The commit of the run: a pull request's merge commit. */
  readonly runCommit: string;
  readonly branch: string | null;
  readonly tag: string | null;
  readonly pullRequest: number | null;
  /** Of the commit, ISO 8601. */
  readonly date: string | null;
}

export interface ResultRun {
  readonly id: string | null;
  readonly attempt: number | null;
  readonly url: string | null;
  readonly job: string | null;
}

export interface ResultNames {
  readonly version: string;
  /** The repositories that every tag is put on. */
  readonly images: readonly string[];
  readonly references: readonly ResultReference[];
  readonly labels: Labels;
  /** `LEVEL:KEY=VALUE` */
  readonly annotations: readonly string[];
}

export interface ResultReference {
  /** `name:tag` */
  readonly reference: string;
  readonly name: string;
  readonly tag: string;
  readonly kind: TagKind;
  readonly why: string;
}

export interface ResultImage {
  readonly digest: Digest | null;
  readonly mediaType: string | null;
  readonly imageId: string | null;
  /** From the workspace. */
  readonly archive: string | null;
  /** Without attestation manifests. */
  readonly platforms: readonly ResultPlatform[];
}

export interface ResultPlatform {
  readonly platform: string;
  readonly digest: Digest;
  /** Of its configuration and layers as they are stored, in bytes. */
  readonly size: number | null;
}

export interface ResultRepository {
  readonly name: string;
  readonly registry: string;
  readonly path: string;
  /** Those that serve the digest. */
  readonly tags: readonly string[];
  readonly digest: Digest | null;
  readonly state: ImageState;
  /** Whether the step fails without it. */
  readonly required: boolean;
  readonly error: string | null;
}

export interface ResultLeftAlone {
  readonly reference: string;
  readonly serves: Digest | null;
  readonly why: string;
}

export interface ResultPush {
  readonly pushed: boolean;
  readonly why: string | null;
  readonly way: PushWay | null;
}

export interface ResultBuild {
  readonly attempts: number;
  readonly history: readonly ResultAttempt[];
  /** Of `docker`, without the values of build arguments. */
  readonly argv: readonly string[];
  /** A path from the workspace, or an address. */
  readonly context: string | null;
  readonly dockerfile: string | null;
  readonly target: string | null;
  /** As asked for. */
  readonly platforms: readonly string[];
  readonly builder: ResultBuilder | null;
  readonly cache: ResultCache;
  /** Of the last attempt, in the order of the log. */
  readonly timeline: readonly ResultStep[];
}

/** An attempt that failed. */
export interface ResultAttempt {
  /** 1 for the first. */
  readonly number: number;
  readonly seconds: number;
  readonly class: string;
  readonly stage: string;
  readonly message: string;
  readonly waitSeconds: number | null;
}

export interface ResultBuilder {
  readonly name: string;
  readonly driver: string;
  readonly platforms: readonly string[];
}

export interface ResultCache {
  readonly mode: string | null;
  /** From 0 to 1. */
  readonly hitRatio: number | null;
  readonly reasons: readonly string[];
}

export interface ResultStep {
  /** As in the log. */
  readonly name: string;
  /** Since the attempt began. */
  readonly startedAt: number;
  readonly seconds: number;
  readonly cached: boolean;
  readonly failed: boolean;
}

export interface ResultReuse {
  /** As the output `reuse-key`. */
  readonly key: string | null;
  /** As the output `bases-moved`. */
  readonly basesMoved: readonly ResultMovedBase[];
}

export interface ResultMovedBase {
  readonly image: string;
  readonly from: Digest;
  readonly to: Digest;
}

export interface ResultGate {
  /** The program alone: its arguments may hold what is nobody's business. */
  readonly command: string;
  readonly seconds: number | null;
  readonly passed: boolean;
}

export interface ResultAttestation {
  readonly id: string | null;
  readonly url: string | null;
  /** The repositories that hold it as a referrer. */
  readonly storedIn: readonly string[];
}

export interface ResultSignature {
  /** `cosign` */
  readonly tool: string;
  /** `name@sha256:…` */
  readonly images: readonly string[];
}

export interface ResultTiming {
  /** ISO 8601, in UTC. */
  readonly started: string | null;
  readonly seconds: number | null;
  readonly stages: readonly ResultStage[];
}

export interface ResultStage {
  readonly name: string;
  readonly seconds: number;
}
