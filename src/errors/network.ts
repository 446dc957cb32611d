/** The network, and servers that have a fault of their own. */
import { LINKS, PAGES } from '../links.ts';
import type { ErrorEntry } from './entry.ts';

export const NETWORK_ERRORS = {
  'network-fault': {
    code: 'registry',
    means: 'The network had a fault.',
    advice: 'Run the job again; if this repeats, look at what stands between the runner and the server.',
    link: PAGES.retries,
  },
  'transfer-broken': {
    code: 'registry',
    means: 'What was sent or fetched broke on the way.',
    advice: 'Run the job again; if this repeats, look at what stands between the runner and the registry.',
    link: PAGES.retries,
  },
  'dns-fault': {
    code: 'registry',
    means: 'The name server had a fault.',
    advice: 'Run the job again; if this repeats, look at the name server of the runner.',
    link: PAGES.retries,
  },
  'host-unknown': {
    code: 'registry',
    means: 'The name of the server cannot be resolved.',
    advice: 'Check its spelling, and the name server of the runner.',
    link: LINKS.imageNames,
  },
  'connection-refused': {
    code: 'registry',
    means: 'Nothing answers at this address.',
    advice: 'Check host and port, and whether the server is up.',
    link: PAGES.retries,
  },
  'answer-is-a-page': {
    code: 'registry',
    means: 'Something else than the server answers.',
    advice: 'See whether there is an outage, or a proxy that wants a sign-in.',
    link: PAGES.retries,
  },
  'server-fault': {
    code: 'registry',
    means: 'The server had a fault.',
    advice: 'If this repeats, see its status page.',
    link: PAGES.retries,
  },
  'server-silent': {
    code: 'timeout',
    means: 'A server took a request and did not answer any more.',
    advice: 'Run the job again. If this repeats, look at the server, or at the proxy before it.',
    link: PAGES.silence,
  },
  'service-retired': {
    code: 'build',
    means: 'The service was turned off.',
    advice: 'Update the builder, or use what the message names.',
    link: LINKS.installBuildx,
  },
} satisfies Record<string, ErrorEntry>;
