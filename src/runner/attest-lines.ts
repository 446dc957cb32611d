/** How the program that signs is told what to sign, and what it says of it. */

export interface AttestOrder {
  readonly subjects: readonly { readonly name: string; readonly digest: Readonly<Record<string, string>> }[];
  /** The provenance is made of the run's identity token; anything else comes with its content. */
  readonly predicate:
    | { readonly kind: 'provenance' }
    | { readonly kind: 'sbom'; readonly type: string; readonly content: object };
}

export type AttestResult =
  | {
      /** A Sigstore bundle, as JSON. */
      readonly bundle: object;
      /** The signing certificate in PEM. */
      readonly certificate: string;
      /** Its place in the public log; undefined where the statement is not in one. */
      readonly logIndex: string | undefined;
    }
  | {
      /** What went wrong, as a clause: the message and those behind it. */
      readonly problem: string;
      /** The HTTP status that it comes from; undefined when none is known. */
      readonly status: number | undefined;
      /** The system's and the library's codes, such as `ECONNREFUSED`. */
      readonly codes: readonly string[];
    };

const MARK = 'image-build-attest: ';

export function attestResultLine(result: AttestResult): string {
  return `${MARK}${JSON.stringify(result)}`;
}

/** @returns undefined when the line is no result */
export function readAttestResult(line: string): AttestResult | undefined {
  return line.startsWith(`${MARK}{`) ? (JSON.parse(line.slice(MARK.length)) as AttestResult) : undefined;
}
