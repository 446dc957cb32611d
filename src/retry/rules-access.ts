/** Faults before a registry is asked for anything: credentials, certificates, the kind of server. */
import type { Rule } from './rule.ts';

/** Words of the client before any server is asked, and of TLS. */
export const ACCESS_RULES: readonly Rule[] = [
  {
    fault: 'credential helper',
    id: 'credential-helper',
    says: /error getting credentials|docker-credential-|credential helper|executable file not found/i,
    notAt: ['run', 'cache'],
    class: 'permanent',
    stage: 'auth',
  },
  {
    fault: 'certificate',
    id: 'certificate-untrusted',
    says: /x509:|certificate (?:is|has|signed)|bad certificate|unknown certificate|certificate required|tls: (?:handshake failure|protocol version|unrecognized name|no supported)/i,
    class: 'permanent',
  },
  {
    fault: 'no TLS',
    id: 'registry-without-tls',
    says: /does not look like a TLS handshake|gave HTTP response to HTTPS client|HTTP request to an HTTPS server|malformed HTTP (?:response|status)|unsupported protocol scheme|Proxy Authentication Required/i,
    class: 'permanent',
  },
  {
    fault: 'credentials ran out',
    id: 'credentials-expired',
    says: /(?:token|jwt) (?:has |is |failed verification: )?expired|ExpiredToken/i,
    class: 'ambiguous',
    stage: 'auth',
  },
];
