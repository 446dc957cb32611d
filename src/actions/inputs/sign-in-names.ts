/** The inputs that say who the job is at registries, in the order of `action.yml`; apart from who reads them, which takes long to load. */
export const SIGN_IN_INPUTS = [
  'registry',
  'username',
  'password',
  'registry-auth',
  'scope',
  'ecr',
  'credentials',
  'logout',
  'github-token',
] as const;
