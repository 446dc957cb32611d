/** What registries and caches say in words. */
import { CACHE_SERVICE } from './place.ts';
import type { Rule } from './rule.ts';

const REFUSED =
  /(?:^|: |- )(?:denied|unauthorized|unauthenticated|permission_denied|access forbidden)(?:$|:| )|insufficient_scope|no basic auth credentials|authentication required|incorrect username or password|requested access to the resource|(?:pull|push) access denied|PermissionDenied|Unauthenticated|AccessDenied|api error Forbidden|AuthenticationFailed|AuthorizationFailure|InvalidAccessKeyId|SignatureDoesNotMatch|HTTP Basic: Access denied/im;

/** What a registry says in words: https://github.com/opencontainers/distribution-spec/blob/main/spec.md#error-codes */
export const REGISTRY_RULES: readonly Rule[] = [
  {
    fault: 'own account of a cache that refuses',
    id: 'cache-storage-denied',
    status: [401, 403],
    step: /cache .*(?:azure|amazon|s3)/i,
    class: 'permanent',
  },
  {
    // GitHub's caches are read and written by URLs that are valid for some minutes.
    fault: 'signed URL of a cache that ran out',
    id: 'cache-url-expired',
    at: ['cache'],
    status: [403],
    url: CACHE_SERVICE,
    class: 'ambiguous',
  },
  {
    fault: 'TAG_INVALID, an immutable tag',
    id: 'tag-immutable',
    says: /immutable|tag invalid|already exists .*cannot be overwritten|cannot be (?:overwritten|updated)/i,
    notAt: ['run'],
    class: 'permanent',
  },
  {
    fault: 'UNAVAILABLE',
    id: 'server-fault',
    says: /(?:^|: )unavailable:/m,
    class: 'transient',
  },
  {
    fault: 'service that was turned off',
    id: 'service-retired',
    says: /shutting down, effective|no longer (?:supported|available)|has been (?:removed|retired|sunset)/i,
    class: 'permanent',
  },
  {
    // The token of a run that is not trusted.
    fault: 'GitHub cache service that refuses',
    id: 'cache-service-read-only',
    at: ['cache'],
    step: /github actions/i,
    says: REFUSED,
    class: 'permanent',
    stage: 'auth',
  },
  {
    fault: 'UNAUTHORIZED, DENIED',
    id: 'registry-denied',
    says: REFUSED,
    class: 'permanent',
    stage: 'auth',
  },
  {
    fault: 'an upload that is not known any more, a blob that changed on the way',
    id: 'transfer-broken',
    says: /une?xpected (?:commit )?(?:digest|size)|size validation|blob upload unknown|content range|digest did not match|length did not match|cannot reuse body|closed response body/i,
    class: 'transient',
  },
  {
    fault: 'MANIFEST_BLOB_UNKNOWN, BLOB_UPLOAD_INVALID',
    id: 'content-mismatch',
    says: /manifest blob unknown|blob upload invalid|got digest \S+, expected|digest mismatch|digest verification|gzip: invalid|invalid tar header|invalid checksum/i,
    class: 'ambiguous',
  },
  {
    fault: 'BLOB_UNKNOWN of what was not just pushed',
    id: 'image-missing',
    at: ['solve', 'context'],
    says: /blob unknown|unknown blob$/im,
    class: 'ambiguous',
  },
  {
    fault: 'BLOB_UNKNOWN',
    id: 'blob-unknown',
    says: /blob unknown|unknown blob$/im,
    class: 'transient',
  },
  {
    fault: 'MANIFEST_UNKNOWN of what was just pushed',
    id: 'manifest-unknown',
    at: ['push', 'builder', 'unknown'],
    says: /^(?![\s\S]*manifest for REF not found)[\s\S]*manifest unknown|httpReadSeeker: failed open: [^:]*not found/i,
    class: 'ambiguous',
    stage: 'push',
  },
  {
    fault: 'an image that is made for other platforms',
    id: 'image-missing',
    says: /no match for platform/i,
    class: 'permanent',
  },
  {
    fault: 'NAME_UNKNOWN, NAME_INVALID, MANIFEST_INVALID, UNSUPPORTED',
    id: 'registry-refused',
    says: /repository name not known|name unknown|name invalid|invalid repository name|manifest (?:invalid|unknown|unverified)|failed signature verification|did not match URI|(?:^|: )unsupported(?:$|:)|repository .*(?:does not exist|not found)|project .*not found|unsupported media type|mediatype|no such (?:image|manifest)|push tagged ref/im,
    class: 'permanent',
  },
];

/** Before words of quotas: a throttle is one by the minute. */
export const THROTTLE_RULES: readonly Rule[] = [
  {
    fault: 'TOOMANYREQUESTS',
    id: 'rate-limit',
    status: [429],
    class: 'transient',
  },
];
