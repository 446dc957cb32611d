/** The caches of layers. */
import { LINKS, PAGES } from '../links.ts';
import type { ErrorEntry } from './entry.ts';

export const CACHE_ERRORS = {
  'cache-option-invalid': {
    code: 'build',
    means: 'The cache is not set up correctly.',
    advice: 'Correct the inputs cache-from and cache-to.',
    link: LINKS.cacheBackends,
  },
  'cache-service-read-only': {
    code: 'build',
    means: "GitHub's cache does not let this run write.",
    advice:
      'Leave cache-to out where the run is of a pull request from a fork, or use the input cache, which sees to that.',
    link: LINKS.cacheAccess,
  },
  'cache-service-fault': {
    code: 'build',
    means: 'The cache service had a fault.',
    advice: 'Run the job again. If this repeats, use another type of cache.',
    link: PAGES.cache,
  },
  'cache-being-written': {
    code: 'build',
    means: 'Another job writes the same cache.',
    advice: 'Give each job its own scope.',
    link: LINKS.cacheBackends,
  },
  'cache-url-expired': {
    code: 'build',
    means: 'The cache service refused a URL that it had given.',
    advice: 'If this repeats, leave the cache out.',
    link: PAGES.cache,
  },
  'cache-storage-denied': {
    code: 'build',
    means: 'The storage of the cache does not let us.',
    advice: 'Check its credentials and what they may do.',
    link: LINKS.cacheBackends,
  },
  'cache-manifest-refused': {
    code: 'build',
    means: 'The registry did not take the cache.',
    advice: 'If this repeats, use cache-to with image-manifest=true or another cache.',
    link: LINKS.cacheRegistry,
  },
  'cache-layer-missing': {
    code: 'build',
    means: 'A layer of a cache could not be read.',
    advice: 'Leave that cache out of cache-from, or write it anew.',
    link: PAGES.cache,
  },
  'cache-no-answer': {
    code: 'timeout',
    advice: 'Raise cache-timeout-seconds if the cache of the input cache needs more time, or choose another one.',
    link: PAGES.cache,
  },
} satisfies Record<string, ErrorEntry>;
