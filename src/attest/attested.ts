/** What is told of an image that is attested. */
export interface Attested {
  /** GitHub's number of the attestation; undefined when it was there before, because GitHub does not tell it then. */
  readonly id: string | undefined;
  /** Its page; of all the repository's attestations where the number is not known. */
  readonly url: string;
  /** A file with one Sigstore bundle on each line, the provenance first; there until the job ends. */
  readonly bundlePath: string;
  /** Names of the repositories that hold it as a referrer of the image, in the order of the subjects. */
  readonly storedIn: readonly string[];
}
