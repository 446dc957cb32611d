/** Credentials, and what is needed to show them to anybody. */
import { LINKS } from '../links.ts';
import type { ErrorEntry } from './entry.ts';

export const SIGN_IN_ERRORS = {
  'sign-in-failed': {
    code: 'sign-in',
    advice: 'Check the inputs registry, username and password; the password is often a token that has expired.',
    link: LINKS.signIn,
  },
  'docker-config-invalid': {
    code: 'sign-in',
    advice: 'Correct the file, or sign in again with docker login.',
    link: LINKS.dockerConfig,
  },
  'credential-helper': {
    code: 'sign-in',
    means: 'The credential helper in the configuration of Docker does not work.',
    advice: 'Install it, or sign in anew.',
    link: LINKS.credentialHelpers,
  },
  'sign-in-scopes': {
    code: 'sign-in',
    advice: 'Update Buildx, by docker/setup-buildx-action or the package docker-buildx-plugin, or use one sign-in.',
    link: LINKS.installBuildx,
  },
  'ecr-token': {
    code: 'sign-in',
    advice:
      'Run aws-actions/configure-aws-credentials before this step, or give an access key as username and its secret as password.',
    link: LINKS.ecr,
  },
  'credentials-expired': {
    code: 'registry',
    means: 'The credentials have run out.',
    advice: 'Sign in right before the build.',
    link: LINKS.signIn,
  },
  'certificate-untrusted': {
    code: 'registry',
    means: 'The certificate of the server is not trusted.',
    advice: "Give the builder the registry's certificate, or correct its name.",
    link: LINKS.certificates,
  },
  'registry-without-tls': {
    code: 'registry',
    means: 'What answers is no registry with TLS.',
    advice: 'Check host and port; for a registry without TLS configure the builder.',
    link: LINKS.certificates,
  },
} satisfies Record<string, ErrorEntry>;
