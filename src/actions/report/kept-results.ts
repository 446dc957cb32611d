/** What the build leaves beside the image. */
export interface KeptResults {
  /** Where buildx's metadata is in full; undefined when there is none. */
  readonly metadataFile: string | undefined;
  /** The absolute path of the image archive; undefined when none was asked for. */
  readonly archive: string | undefined;
}
