/** How the program that keeps workflow artifacts is told what to do, and what it says of it. */

export type ArtifactOrder =
  | {
      readonly what: 'save';
      readonly name: string;
      /** The one file in it. */
      readonly content: string;
      readonly retentionDays: number;
    }
  | { readonly what: 'find' /** How the names begin. */; readonly prefix: string }
  | { readonly what: 'load'; readonly id: number };

export interface FoundArtifact {
  readonly id: number;
  readonly name: string;
}

export type ArtifactResult =
  | { readonly id: number }
  | { readonly found: readonly FoundArtifact[] }
  | { readonly content: string }
  | {
      /** What went wrong, as a clause. */
      readonly problem: string;
      /** Whether a later attempt has a fair chance. */
      readonly isTemporary: boolean;
    };

const MARK = 'image-build-artifacts: ';

export function artifactResultLine(result: ArtifactResult): string {
  return `${MARK}${JSON.stringify(result)}`;
}

/** @returns undefined when the line is no result */
export function readArtifactResult(line: string): ArtifactResult | undefined {
  return line.startsWith(`${MARK}{`) ? (JSON.parse(line.slice(MARK.length)) as ArtifactResult) : undefined;
}
