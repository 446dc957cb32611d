/** The inputs as text, each as it stands in the workflow; an empty text means "not given". */
export interface NamingInputs {
  readonly images: string;
  readonly tags: string;
  readonly flavor: string;
  /** Patterns of tags that never change, or `off`; our own and versions by default. */
  readonly immutableTags?: string;
  readonly labels: string;
  readonly runtime: string;
  readonly imageType: string;
  readonly variant: string;
  readonly suffix: string;
  /** `true` for the newest runtime of its image type. */
  readonly latestRuntime?: string;
  readonly annotations?: string;
  /** `DOCKER_METADATA_ANNOTATIONS_LEVELS`: where annotations go, comma separated; `manifest` by default. */
  readonly annotationLevels?: string;
  /** `commit` (default, so that the same commit gives the same image) or `now`. */
  readonly created?: string;
  /** `DOCKER_METADATA_SHORT_SHA_LENGTH`: how many digits a short commit has; 7 by default. */
  readonly shortShaLength?: string;
  /** `DOCKER_METADATA_PR_HEAD_SHA`: `true` when `type=sha` and `{{sha}}` shall be a pull request's head as well. */
  readonly rulesHeadSha?: string;
  /** The target of the bake files; `docker-metadata-action` by default. */
  readonly bakeTarget?: string;
}
