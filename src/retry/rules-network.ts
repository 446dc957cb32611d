/** Faults of the network, in the words of Go, gRPC and Git; then what is left. */
import type { Rule } from './rule.ts';

const UNKNOWN_HOST = /no such host|could not resolve host(?:name)?|name or service not known|no address associated/i;
/**
 * Servers whose names nobody has misspelt. Not for official images without a tag: there, BuildKit takes the name of
 * a stage that does not exist for an image.
 */
const KNOWN_HOST =
  /^https?:\/\/(?:(?:registry-1|auth|index)\.docker\.io|ghcr\.io|quay\.io|(?:[\w-]+\.)?gcr\.io|public\.ecr\.aws|mcr\.microsoft\.com|registry\.(?:k8s\.io|gitlab\.com)|github\.com|gitlab\.com|[\w.-]+\.actions\.githubusercontent\.com)\/(?!v2\/library\/[^/]+\/manifests\/latest$)/;

/** Of the network: what Go's `net`, `net/http` and gRPC say, and Git. */
const NETWORK: readonly Rule[] = [
  {
    fault: 'a page where JSON should be',
    id: 'answer-is-a-page',
    says: /invalid character '<'/,
    class: 'ambiguous',
  },
  {
    fault: 'broken connection',
    id: 'network-fault',
    says: /(?:^|[\s:])(?:unexpected )?EOF\b|short read|connection reset|reset by peer|broken pipe|closed (?:network connection|pipe|idle connection)|transport connection broken|connection (?:lost|aborted|closed)|server closed|forcibly closed|GOAWAY|REFUSED_STREAM|RST_STREAM|INTERNAL_ERROR|PROTOCOL_ERROR|stream error|bad record MAC|RPC failed|early EOF|unexpected disconnect|remote end hung up|connection error|: no response$/im,
    class: 'transient',
  },
  {
    fault: 'time ran out',
    id: 'network-fault',
    says: /timed? ?out|did not properly respond|deadline[ _]exceeded|Client\.Timeout/i,
    class: 'transient',
  },
  {
    fault: 'resolver at fault',
    id: 'dns-fault',
    says: /server misbehaving|Temporary failure in name resolution|no answer from DNS/i,
    class: 'transient',
  },
  {
    // The frontend, the scanner, the builder itself: nobody can have misspelt those.
    fault: 'unknown host of an image that BuildKit asks for by itself',
    id: 'dns-fault',
    step: /^\[internal\] booting|^resolve image config for docker-image:\/\/docker\.io\/docker\//,
    says: /no such host/i,
    class: 'transient',
  },
  {
    fault: 'unknown host that all the world knows',
    id: 'dns-fault',
    says: UNKNOWN_HOST,
    url: KNOWN_HOST,
    class: 'transient',
  },
  {
    fault: 'unknown host',
    id: 'host-unknown',
    says: UNKNOWN_HOST,
    class: 'ambiguous',
  },
  {
    fault: 'nobody answers',
    id: 'connection-refused',
    says: /connection refused|actively refused|no route to host|network is (?:unreachable|down)|host is (?:unreachable|down)|cannot assign requested address|Failed to connect to|Couldn't connect|unable to connect/i,
    class: 'ambiguous',
  },
];

/** What is left: caches in one word, and the local store. */
const REST: readonly Rule[] = [
  {
    fault: 'GitHub cache service, a race',
    id: 'cache-being-written',
    at: ['cache'],
    says: /already[_ ]exists|failed_precondition/i,
    class: 'ambiguous',
  },
  {
    fault: 'GitHub cache service, with no reason',
    id: 'cache-service-fault',
    at: ['cache'],
    says: /^(?:(?:error writing \w+ blob|maximum timeout reached): )?(?:internal|unavailable|deadline_exceeded|aborted|not_found|unknown|data_loss|canceled)$|failed to reserve|SlowDown|InternalError|ServerBusy|OperationTimedOut/m,
    class: 'transient',
  },
  {
    fault: 'damaged store',
    id: 'builder-store-damaged',
    says: /content store|(?:snapshot|lease|blob|layer|parent|record) \S+:? (?:does not exist|not found)|(?:parent|lower) snapshot|missing parent|failed to (?:apply diffs|prepare|get (?:layer|record)|extract layer)|state for index|inconsistent graph|layer does not exist|blob \S+ in history/i,
    class: 'ambiguous',
    stage: 'solve',
  },
  {
    fault: 'content that another build writes, or that was collected under this one',
    id: 'builder-store-busy',
    says: /locked\b.*unavailable|(?:: )unavailable$|content digest \S+: not found/m,
    class: 'transient',
  },
  {
    fault: 'cache entry that was evicted',
    id: 'cache-layer-missing',
    says: /blob not found/i,
    class: 'transient',
    stage: 'cache',
  },
  {
    fault: 'image not found',
    id: 'image-missing',
    at: ['solve', 'unknown', 'push', 'export', 'builder', 'context'],
    says: /: not found$|REF not found|not found in/im,
    class: 'permanent',
    unknownStage: 'solve',
  },
];

export const NETWORK_RULES: readonly Rule[] = [...NETWORK, ...REST];
