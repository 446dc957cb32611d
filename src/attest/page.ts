/** Where GitHub shows attestations. */

export interface RepositoryPage {
  /** `https://github.com` */
  readonly serverUrl: string;
  /** `owner/name` */
  readonly repository: string;
}

/** @param id undefined for the list of all */
export function attestationPage({ serverUrl, repository }: RepositoryPage, id: string | undefined): string {
  const all = `${serverUrl.replace(/\/$/, '')}/${repository}/attestations`;
  return id === undefined ? all : `${all}/${encodeURIComponent(id)}`;
}
