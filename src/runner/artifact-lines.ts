/** How the program that keeps workflow artifacts is told what to do, and what it says of it. */

export type ArtifactOrder =
  | {
      readonly what: 'save';
      readonly name: string;
      /** The name for when the other one is taken by an attempt that broke off; undefined for the first attempt. */
      readonly spare?: string | undefined;
      readonly content: string;
      readonly retentionDays: number;
    }
  | {
      readonly what: 'find';
      /** How the names begin. */
      readonly prefix: string;
    }
  | { readonly what: 'load'; readonly ids: readonly number[] };

export interface FoundArtifact {
  readonly id: number;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** Of its content, as `sha256:…`; undefined where the service does not know. */
  readonly digest: string | undefined;
  /** As ISO 8601; undefined where the service does not tell. */
  readonly createdAt: string | undefined;
}

export interface ArtifactProblem {
  /** What went wrong, as a clause. */
  readonly problem: string;
  /** `temporary`: a later attempt has a fair chance. `absent`: there is no such service here. */
  readonly kind: 'refused' | 'temporary' | 'absent';
}

export type LoadedArtifact = { readonly content: string } | ArtifactProblem;

export type ArtifactResult =
  | { readonly saved: string }
  | { readonly found: readonly FoundArtifact[] }
  /** In the order of the identifiers. */
  | { readonly loaded: readonly LoadedArtifact[] }
  | ArtifactProblem;

const MARK = 'image-build-artifacts: ';

export function artifactResultLine(result: ArtifactResult): string {
  return `${MARK}${JSON.stringify(result)}`;
}

/** @returns undefined when the line is no result */
export function readArtifactResult(line: string): ArtifactResult | undefined {
  return line.startsWith(`${MARK}{`) ? (JSON.parse(line.slice(MARK.length)) as ArtifactResult) : undefined;
}
