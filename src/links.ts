/** Every address that a message sends people to, in one place. */
export const LINKS = {
  signIn: 'https://docs.docker.com/reference/cli/docker/login/',
  packagePermissions:
    'https://docs.github.com/en/packages/learn-github-packages/configuring-a-packages-access-control-and-visibility',
  installEngine: 'https://docs.docker.com/engine/install/',
  installBuildx: 'https://github.com/docker/buildx#installing',
  checkout: 'https://github.com/actions/checkout',
  drivers: 'https://docs.docker.com/build/builders/drivers/',
} as const;
