/** What a registry refuses, and what is not there as it should be. */
import { LINKS, PAGES } from '../links.ts';
import type { ErrorEntry } from './entry.ts';

export const PUSH_ERRORS = {
  'registry-denied': {
    code: 'registry',
    advice:
      'Check the sign-in: it is missing, wrong, or not enough here. Check the name of the image too: registries say the same of one that is not there. The inputs registry, username and password serve one registry, and registry-auth serves several.',
    link: LINKS.signIn,
  },
  'ghcr-package-permission': {
    code: 'registry',
    advice: `Check the sign-in: it is missing, wrong, or not enough here. The job needs "permissions: packages: write", the owner in the image's name must be the repository's, and the package's settings must give this repository write access.`,
    link: LINKS.packagePermissions,
  },
  'rate-limit': {
    code: 'registry',
    means: 'The server says that there are too many requests.',
    advice: 'Sign in to raise the limit, let fewer jobs run at once, or pull from a mirror.',
    link: PAGES.retries,
  },
  'docker-hub-rate-limit': {
    code: 'registry',
    means: 'Docker Hub says that there are too many requests.',
    advice: 'Sign in to raise the limit, let fewer jobs run at once, or pull from a mirror.',
    link: LINKS.pullLimits,
  },
  'layer-too-large': {
    code: 'registry',
    means: 'A layer is larger than the registry, or a proxy before it, takes.',
    advice: 'Make the layer smaller or raise the limit.',
    link: LINKS.imageSize,
  },
  'registry-quota': {
    code: 'registry',
    means: 'The storage that the server grants is used up.',
    advice: 'Delete old images or caches, or raise the limit.',
    link: PAGES.prune,
  },
  'tag-immutable': {
    code: 'registry',
    means: 'The tag exists and may not be changed.',
    advice: 'Build under another tag, or allow changes in the registry.',
    link: PAGES.immutableTags,
  },
  'tag-conflict': {
    code: 'registry',
    means: 'Somebody else writes the same tag.',
    advice: 'Give each job its own tag, or let them run one after another.',
    link: LINKS.concurrency,
  },
  'registry-refused': {
    code: 'registry',
    means: 'The server does not take this.',
    advice:
      'Check the name of the image. Some registries, such as those of Amazon and Google, want a repository to be made first; others do not support all that is sent.',
    link: LINKS.distribution,
  },
  'blob-unknown': {
    code: 'registry',
    means: 'The registry does not know a layer that it has just taken.',
    advice: 'Run the job again. If this repeats, tell the operator of the registry.',
    link: LINKS.distribution,
  },
  'manifest-unknown': {
    code: 'registry',
    means: 'The registry does not know the manifest (yet).',
    advice: 'Run the job again. If this repeats, see whether something deletes images there.',
    link: LINKS.distribution,
  },
  'content-mismatch': {
    code: 'registry',
    means: 'What was sent and what arrived differ.',
    advice: 'Run the job again. If this repeats, the registry is full or damaged.',
    link: LINKS.distribution,
  },
  'digest-missing': {
    code: 'digest',
    advice: 'Run it again with debug logging; if it stays, this builder writes no metadata file.',
    link: PAGES.results,
  },
  'digest-mismatch': {
    code: 'digest',
    advice: 'Use a concurrency group, so that two runs of the same branch do not push at once.',
    link: LINKS.concurrency,
  },
  'tag-has-other-content': {
    code: 'tag',
    advice:
      'Give the image another version, or remove the tag at the registry. Where such tags may be rewritten, set immutable-tags: off, or leave the pattern out of it.',
    link: PAGES.immutableTags,
  },
  'tag-raced': {
    code: 'tag',
    advice: 'Two runs of one commit built at once: run this one again, and it takes what the other has pushed.',
    link: LINKS.concurrency,
  },
  'tag-broken': {
    code: 'tag',
    advice:
      'Somebody has deleted a part of the image. Remove the tag at the registry, and run this again; or set immutable-tags: off.',
    link: PAGES.immutableTags,
  },
  'tag-lacks-platform': {
    code: 'tag',
    advice:
      'Remove the tag at the registry and run all jobs again, or set immutable-tags: off in the steps that build.',
    link: PAGES.immutableTags,
  },
  'image-not-loaded': {
    code: 'build',
    advice: 'The image was pushed, yet the engine does not have it; look for a full disk.',
    link: LINKS.diskSpace,
  },
} satisfies Record<string, ErrorEntry>;
