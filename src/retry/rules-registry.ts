/** What registries and caches say in words. */
import { LINKS } from '../links.ts';
import { CACHE_SERVICE } from './place.ts';
import type { Rule } from './rule.ts';
import { NO_IMAGE, REFUSED, SERVER_FAULT, SIGN_IN, THROTTLED } from './rules-advice.ts';

/** What a registry says in words: https://github.com/opencontainers/distribution-spec/blob/main/spec.md#error-codes */
export const REGISTRY_RULES: readonly Rule[] = [
  {
    fault: 'own account of a cache that refuses',
    status: [401, 403],
    step: /cache .*(?:azure|amazon|s3)/i,
    class: 'permanent',
    advice: 'The storage of the cache does not let us. Check its credentials and what they may do.',
  },
  {
    // GitHub's caches are read and written by URLs that are valid for some minutes.
    fault: 'signed URL of a cache that ran out',
    at: ['cache'],
    status: [403],
    url: CACHE_SERVICE,
    class: 'ambiguous',
    advice: 'The cache service refused a URL that it had given. If this repeats, leave the cache out.',
  },
  {
    fault: 'TAG_INVALID, an immutable tag',
    says: /immutable|tag invalid|already exists .*cannot be overwritten|cannot be (?:overwritten|updated)/i,
    notAt: ['run'],
    class: 'permanent',
    advice: 'The tag exists and may not be changed. Build under another tag, or allow changes in the registry.',
  },
  {
    fault: 'UNAVAILABLE',
    says: /(?:^|: )unavailable:/m,
    class: 'transient',
    advice: SERVER_FAULT,
  },
  {
    fault: 'service that was turned off',
    says: /shutting down, effective|no longer (?:supported|available)|has been (?:removed|retired|sunset)/i,
    class: 'permanent',
    advice: 'The service was turned off. Update the builder, or use what the message names.',
  },
  {
    fault: 'UNAUTHORIZED, DENIED',
    says: /(?:^|: |- )(?:denied|unauthorized|unauthenticated|permission_denied|access forbidden)(?:$|:| )|insufficient_scope|no basic auth credentials|authentication required|incorrect username or password|requested access to the resource|(?:pull|push) access denied|PermissionDenied|Unauthenticated|AccessDenied|api error Forbidden|AuthenticationFailed|AuthorizationFailure|InvalidAccessKeyId|SignatureDoesNotMatch|HTTP Basic: Access denied/im,
    class: 'permanent',
    stage: 'auth',
    advice: SIGN_IN,
    link: LINKS.packagePermissions,
  },
  {
    fault: 'an upload that is not known any more, a blob that changed on the way',
    says: /une?xpected (?:commit )?(?:digest|size)|size validation|blob upload unknown|content range|digest did not match|length did not match|cannot reuse body|closed response body/i,
    class: 'transient',
    advice: 'What was sent or fetched broke on the way. A new transfer starts clean.',
  },
  {
    fault: 'MANIFEST_BLOB_UNKNOWN, BLOB_UPLOAD_INVALID',
    says: /manifest blob unknown|blob upload invalid|got digest \S+, expected|digest mismatch|digest verification|gzip: invalid|invalid tar header|invalid checksum/i,
    class: 'ambiguous',
    advice: 'What was sent and what arrived differ. If this repeats, the registry is full or damaged.',
  },
  {
    fault: 'BLOB_UNKNOWN of what was not just pushed',
    at: ['solve', 'context'],
    says: /blob unknown|unknown blob$/im,
    class: 'ambiguous',
    advice: NO_IMAGE,
  },
  {
    fault: 'BLOB_UNKNOWN',
    says: /blob unknown|unknown blob$/im,
    class: 'transient',
    advice: 'The registry does not know a layer that it has just taken.',
  },
  {
    fault: 'MANIFEST_UNKNOWN of what was just pushed',
    at: ['push', 'builder', 'unknown'],
    says: /^(?![\s\S]*manifest for REF not found)[\s\S]*manifest unknown|httpReadSeeker: failed open: [^:]*not found/i,
    class: 'ambiguous',
    stage: 'push',
    advice: 'The registry does not know the manifest (yet).',
  },
  {
    fault: 'NAME_UNKNOWN, NAME_INVALID, MANIFEST_INVALID, UNSUPPORTED',
    says: /repository name not known|name unknown|name invalid|invalid repository name|manifest (?:invalid|unknown|unverified)|failed signature verification|did not match URI|(?:^|: )unsupported(?:$|:)|repository .*(?:does not exist|not found)|project .*not found|no match for platform|unsupported media type|mediatype|no such (?:image|manifest)|push tagged ref/im,
    class: 'permanent',
    advice: REFUSED,
  },
];

/** Before words of quotas: a throttle is one by the minute. */
export const THROTTLE_RULES: readonly Rule[] = [
  {
    fault: 'TOOMANYREQUESTS',
    status: [429],
    class: 'transient',
    advice: THROTTLED,
    link: LINKS.pullLimits,
  },
];
