/** Every address that a message sends people to, in one place. */
export const LINKS = {
  signIn: 'https://docs.docker.com/reference/cli/docker/login/',
  ecr: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry_auth.html',
  packagePermissions:
    'https://docs.github.com/en/packages/learn-github-packages/configuring-a-packages-access-control-and-visibility',
  installEngine: 'https://docs.docker.com/engine/install/',
  installBuildx: 'https://github.com/docker/buildx#installing',
  diskSpace: 'https://docs.docker.com/engine/manage-resources/pruning/',
  certificates: 'https://docs.docker.com/build/buildkit/configure/#setting-registry-certificates',
  pullLimits: 'https://docs.docker.com/docker-hub/usage/',
  multiPlatform: 'https://docs.docker.com/build/building/multi-platform/',
  checkout: 'https://github.com/actions/checkout',
  drivers: 'https://docs.docker.com/build/builders/drivers/',
  attestations: 'https://docs.github.com/en/actions/concepts/security/artifact-attestations',
  cosign: 'https://docs.sigstore.dev/cosign/signing/signing_with_containers/',
  buildChecks: 'https://docs.docker.com/reference/build-checks/',
  artifacts: 'https://docs.github.com/en/actions/tutorials/store-and-share-data',
} as const;
