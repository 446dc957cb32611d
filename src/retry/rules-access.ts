/** Faults before a registry is asked for anything: credentials, certificates, the kind of server. */
import { LINKS } from '../links.ts';
import type { Rule } from './rule.ts';

/** Words of the client before any server is asked, and of TLS. */
export const ACCESS_RULES: readonly Rule[] = [
  {
    fault: 'credential helper',
    says: /error getting credentials|docker-credential-|credential helper|executable file not found/i,
    notAt: ['run', 'cache'],
    class: 'permanent',
    stage: 'auth',
    advice: 'The credential helper in the configuration of Docker does not work. Install it, or sign in anew.',
    link: LINKS.signIn,
  },
  {
    fault: 'certificate',
    says: /x509:|certificate (?:is|has|signed)|bad certificate|unknown certificate|certificate required|tls: (?:handshake failure|protocol version|unrecognized name|no supported)/i,
    class: 'permanent',
    advice:
      "The certificate of the server is not trusted. Give the builder the registry's certificate, or correct its name.",
    link: LINKS.certificates,
  },
  {
    fault: 'no TLS',
    says: /does not look like a TLS handshake|gave HTTP response to HTTPS client|HTTP request to an HTTPS server|malformed HTTP (?:response|status)|unsupported protocol scheme|Proxy Authentication Required/i,
    class: 'permanent',
    advice:
      'What answers is no registry with TLS. Check host and port; for a registry without TLS configure the builder.',
    link: LINKS.certificates,
  },
  {
    fault: 'credentials ran out',
    says: /(?:token|jwt) (?:has |is |failed verification: )?expired|ExpiredToken/i,
    class: 'ambiguous',
    stage: 'auth',
    advice: 'The credentials have run out. Sign in right before the build.',
    link: LINKS.signIn,
  },
];
