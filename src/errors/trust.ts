/** The gate, attestations and signatures. */
import { LINKS, PAGES } from '../links.ts';
import type { ErrorEntry } from './entry.ts';

export const TRUST_ERRORS = {
  'gate-refused': {
    code: 'gate',
    advice: 'Its whole output is in the log.',
    link: PAGES.gate,
  },
  'oidc-permission': {
    code: 'sign',
    advice:
      'Give the job "permissions: id-token: write" (pull requests from forks never have it), or a key by sign-key.',
    link: LINKS.oidc,
  },
  'attest-permission': {
    code: 'attest',
    advice: 'Give the job "permissions: id-token: write" and "attestations: write", beside those that it has.',
    link: LINKS.attestations,
  },
  'attest-unavailable': {
    code: 'attest',
    advice:
      'In a private repository attestations need GitHub Enterprise Cloud. Set attest to false, or make it public.',
    link: LINKS.attestations,
  },
  'attestation-failed': {
    code: 'attest',
    advice:
      'Run the job again: where a tag of the image never changes, it is not built again then, and only what is missing is made.',
    link: LINKS.attestations,
  },
  'attestation-not-stored': {
    code: 'attest',
    advice: 'Where a registry takes no such artifacts, set push-to-registry to false; GitHub holds the attestation.',
    link: LINKS.attestations,
  },
  'cosign-missing': {
    code: 'sign',
    advice: 'Run sigstore/cosign-installer in a step before this one, or set sign to off.',
    link: LINKS.cosignInstaller,
  },
  'cosign-broken': {
    code: 'sign',
    advice: 'Install another version of it in a step before this one.',
    link: LINKS.cosignInstaller,
  },
  'cosign-key': {
    code: 'sign',
    advice: 'sign-key takes a private key as "cosign generate-key-pair" writes it.',
    link: LINKS.cosign,
  },
  'signature-failed': {
    code: 'sign',
    advice: 'Run the job again: an image that is there under an immutable tag is signed without another build.',
    link: LINKS.cosign,
  },
} satisfies Record<string, ErrorEntry>;
