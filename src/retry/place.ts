/** Where in the build it failed: by the step first, by the words that BuildKit wraps around an error second. */
import type { FailureStage } from './classification.ts';

type Place = readonly [when: RegExp, stage: FailureStage];

/** By the name of the failing step. */
const BY_STEP: readonly Place[] = [
  [
    /^(?:exporting (?:build )?cache\b|exporting to github actions cache|(?:importing|inferred) cache|preparing build cache|writing cache|\[internal\] (?:importing|exporting) cache)/i,
    'cache',
  ],
  [
    /^\[internal\] (?:booting|waiting for connection|creating container|pulling image|starting|connecting)|^pulling image moby\/buildkit|^(?:booting|creating container) buildx_/i,
    'builder',
  ],
  [/^\[auth\]/, 'auth'],
  [/^\[internal\] pushing|^(?:pushing|merging manifest|copying) /, 'push'],
  [/^(?:exporting |naming to|unpacking to|sending tarball|writing image)/, 'export'],
  [/^\[internal\] load metadata|^resolve image config|^resolving provenance|^resolve /, 'solve'],
  [/^\[internal\] load|^\[context [^\]]*\]|^\[[^\]]+\] load from client/, 'context'],
  [/^(?:\[[^\]]+\] )?RUN\b|^\[[^\]]+\] generating sbom/i, 'run'],
  [/^(?:\[[^\]]+\] )?(?:ADD (?:--\S+ )*(?:https?:|git@|ssh:|git:|\S+\.git\b)|https?:|git@)/, 'context'],
  [/^(?:\[[^\]]+\] )?FROM\b/, 'solve'],
  [/^(?:\[[^\]]+\] )?(?:COPY|ADD|WORKDIR)\b|^\[[^\]]+\] (?:merging|copy)/, 'context'],
];

/** By the message. */
const BY_WORDS: readonly Place[] = [
  [
    /\bdid not complete successfully\b|executor failed running|runc did not terminate|^exec REF: |exec user process caused|exec format error|unable to start container process|OCI runtime|^qemu[:-]/m,
    'run',
  ],
  [
    /failed to configure (?:\S+ )?cache|failed to (?:reserve|commit|save|finalize|load|import|export) cache\b(?! key)|error writing (?:layer|manifest|config|cache) ?(?:blob|config)?\b|cache (?:manifest )?(?:importer|exporter)|\bin cache:|operation error S3/,
    'cache',
  ],
  [
    /failed to push|failed to put manifest|error (?:parsing|from) .* push|\b(?:Put|Post|Patch) URL|from (?:PUT|POST|PATCH) request|failed commit on ref (?!.*(?:failed size validation|unexpected commit digest))|cannot reuse body/,
    'push',
  ],
  [
    /failed to (?:fetch|get) (?:anonymous|oauth|bearer|registry)? ?(?:auth )?token|failed to authorize|error getting credentials|no basic auth credentials|insufficient_scope/,
    'auth',
  ],
  [
    /httpReadSeeker|failed to do request: (?:Head|Get) URL|from (?:HEAD|GET) request|(?:cache key|LLB(?: definition)?): REF:? not found|cache key: failed to (?:copy|do request|authorize|fetch \w+ token)|source metadata|failed to resolve (?:source|image|reference)|failed size validation|unexpected commit digest|failed to extract layer|failed to (?:get|pull|register) layer|pull access denied|target stage|load metadata|no match for platform|pull rate limit/,
    'solve',
  ],
  [
    /failed to (?:receive status|get status|dial|list workers|find driver|initialize builder|get console|boot|start|connect|create (?:temp )?builder)|listing workers|error (?:reading from server|dialing backend|during connect)|no builder|no valid drivers|driver\b|expected \d+ replicas|running buildkit pods|waiting for the condition|docker daemon|docker API|buildkitd|Error response from daemon|unexpected HTTP status|no active session|client connection is closing|graceful_stop|server handshake|server preface|no worker|docker endpoint|kubernetes|kubeconfig|buil(?:der|dx) instance|context not found|pods?\b.*(?:not|phase|ready)|code = Unavailable/i,
    'builder',
  ],
  [
    /failed to read dockerfile|load (?:git|remote)|failed to read downloaded context|failed to calculate checksum|failed to load cache key|fetching default branch|build context|error from sender|failed to (?:stat|walk|fetch remote|checkout remote)|invalid response status|ssh (?:agent|forward)|\bsecret /,
    'context',
  ],
  [/image ID file|exporter|failed to export|content digest|unpack/, 'export'],
];

/** Where BuildKit goes to the registry for a base image, whatever step needed it first. */
const FETCHES_LAYER =
  /httpReadSeeker|failed to (?:do request|copy|authorize|fetch \w+ token)|unexpected (?:status|commit)|failed commit|short read|size validation/;
/** Layers that come from a cache service may be asked for as late as in the push. */
export const CACHE_SERVICE =
  /^https?:\/\/(?:productionresults\w*|[\w-]+\.blob\.core\.windows\.net|(?:artifactcache|acghubeus\d*|results-receiver)\.actions\.githubusercontent\.com)|\/(?:_apis\/artifactcache|twirp\/github\.actions\.results)\//;

/**
 * @param name the name of the failing step
 * @param text the message, without what people name
 */
export function placeOf(name: string | undefined, text: string, urls: readonly string[]): FailureStage {
  const step = plainName(name ?? '');
  const byWords = BY_WORDS.find(([when]) => when.test(text))?.[1] ?? 'unknown';
  if (byWords !== 'run' && urls.some((url) => CACHE_SERVICE.test(url))) return 'cache';
  const byStep = BY_STEP.find(([when]) => when.test(step))?.[1];
  switch (byStep) {
    case undefined:
      return byWords;
    case 'export':
      return byWords === 'push' || byWords === 'auth' || /unexpected status|failed to do request/.test(text)
        ? 'push'
        : 'export';
    case 'run':
    case 'context':
      if (byWords === 'run' || /^(?:\[[^\]]+\] )?ADD (?:--\S+ )*(?:https?|git)/.test(step)) return byStep;
      return FETCHES_LAYER.test(text) && !/^\[internal\] load|^https?:/.test(step) ? 'solve' : byStep;
    default:
      return byStep;
  }
}

const READS = /^(?:\[internal\] )?(?:importing|inferred) cache|^\[auth\] \S+:pull token /;
const READS_BASE = /source metadata|pull access denied|failed to resolve (?:source|image|reference)/;

/**
 * Whether an image or a cache was only to be read there. Of a base image the registry is often asked for a token first.
 *
 * @param text the message, without what people name
 */
export function isPull(place: FailureStage, name: string | undefined, text: string): boolean {
  if (place === 'solve' || READS.test(plainName(name ?? ''))) return true;
  return place === 'auth' && READS_BASE.test(text);
}

/** Of several targets at once, each step is told with its target: `[app internal] load metadata`, `[app] exporting`. */
export function plainName(name: string): string {
  return name
    .replace(/^\[\S+ (internal|auth)\]/, '[$1]')
    .replace(/^\[(?!internal\]|auth\])[^\s\]]+\] (?=exporting|importing|pushing|resolv|naming)/, '');
}
