/**
 * Where an image has to come from, and whether a certificate says so.
 *
 * @see https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md
 */
export interface Origin {
  /** `https://github.com` */
  readonly serverUrl: string;
  /** `owner/name` */
  readonly repository: string;
  readonly workflow: Workflow | undefined;
}

export interface Workflow {
  /** `owner/name`; undefined for the origin's own. */
  readonly repository: string | undefined;
  /** `.github/workflows/image.yml` */
  readonly path: string;
  /** Such as `refs/heads/main`; undefined for any. */
  readonly ref: string | undefined;
}

/**
 * Reads `image.yml`, `.github/workflows/image.yml` and `owner/name/.github/workflows/image.yml`, each with `@ref`.
 *
 * @returns undefined for what is none
 */
export function parseWorkflow(text: string): Workflow | undefined {
  const [, place = '', ref] = /^([^@\s]+)(?:@([^@\s]+))?$/.exec(text) ?? [];
  const [, repository, file] =
    /^(?:(?:([\w.-]+\/[\w.-]+)\/)?\.github\/workflows\/)?([\w.-]+\.ya?ml)$/.exec(place) ?? [];
  return file === undefined ? undefined : { repository, path: `.github/workflows/${file}`, ref };
}

/** Who has signed, as the certificate says. */
export interface SignerIdentity {
  /** The workflow, as `https://github.com/owner/name/.github/workflows/image.yml@refs/heads/main`. */
  readonly subject: string;
  readonly issuer: string;
  /** The repository that the workflow ran for, as an address; undefined where the certificate does not say. */
  readonly source: string | undefined;
}

/** GitHub itself, and GitHub with data residency. */
export function issuerOf(serverUrl: string): string {
  const host = new URL(serverUrl).host;
  return host === 'github.com' ? 'https://token.actions.githubusercontent.com' : `https://token.actions.${host}`;
}

/** @returns what is wrong with the signer, as a clause; undefined when it is the expected one */
export function strangerIn({ subject, issuer, source }: SignerIdentity, origin: Origin): string | undefined {
  const { serverUrl, repository, workflow } = origin;
  const expected = `${serverUrl}/${repository}`;
  if (issuer !== issuerOf(serverUrl)) return `its identity is from ${issuer}; expected is ${issuerOf(serverUrl)}`;
  if (source !== undefined && !same(source, expected)) return `it is for ${source}; expected is ${expected}`;
  const prefix = workflowAddress(origin);
  const isOurs = subject.toLowerCase().startsWith(prefix.toLowerCase());
  const isRef = workflow?.ref === undefined || subject.slice(prefix.length) === workflow.ref;
  if (isOurs && isRef) return undefined;
  return `it was signed by ${subject}; expected is ${prefix}${workflow?.ref ?? ''}`;
}

/** The beginning of every subject that is expected; of one workflow up to the `@`. */
export function workflowAddress({ serverUrl, repository, workflow }: Origin): string {
  const own = `${serverUrl}/${workflow?.repository ?? repository}/`;
  return workflow === undefined ? own : `${own}${workflow.path}@`;
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
