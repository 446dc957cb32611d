/** Faults of the engine, of the builder, and of the way to them. */
import type { Rule } from './rule.ts';

const ENGINE: readonly Rule[] = [
  {
    // Without the plug-in the Docker client takes buildx's options for its own and shows its own usage.
    fault: 'no buildx',
    id: 'buildx-missing',
    at: ['unknown', 'builder', 'parse'],
    says: /'buildx' is not a docker command|unknown command: docker buildx|unknown flag: --[\s\S]*docker \[OPTIONS\] COMMAND|buildx component is missing/,
    class: 'permanent',
    stage: 'builder',
  },
  {
    fault: 'socket not allowed',
    id: 'engine-permission',
    says: /permission denied while trying to connect|permission denied.*docker(?:\.sock| daemon| API)|connect: permission denied/i,
    class: 'permanent',
    stage: 'builder',
  },
  {
    fault: 'socket missing',
    id: 'engine-missing',
    says: /docker (?:daemon|API)[\s\S]*connect: no such file|dial unix (?!BUILDKITD)[\s\S]*no such file|cannot find the file specified|docker daemon at SOCKET\. Is the docker daemon running\?$/i,
    at: ['builder'],
    class: 'permanent',
  },
  {
    fault: 'engine away',
    id: 'engine-missing',
    says: /cannot connect to the docker daemon|docker daemon is not running|failed to connect to the docker API/i,
    class: 'ambiguous',
    stage: 'builder',
  },
];

const BUILDER: readonly Rule[] = [
  {
    fault: 'no such builder',
    id: 'builder-missing',
    says: /no builder (?:""|\S+)? ?found|builder (?:""|\S+)? ?(?:not found|does not exist)|no such (?:container|instance)|context (?:""|REF|\S+)?:? ?(?:does not exist|not found)|is not running|no nodes|no workers? (?:found|available|matched)/i,
    at: ['builder', 'unknown'],
    class: 'permanent',
    stage: 'builder',
  },
  {
    fault: 'another version',
    id: 'builder-too-old',
    says: /code = Unimplemented|unknown service|unsupported (?:API|frontend capability)|not supported by (?:the |this |current )*(?:buildkitd?|builder|daemon|engine)|client version .* is too (?:new|old)|experimental feature/i,
    class: 'permanent',
    stage: 'builder',
  },
  {
    fault: 'container cannot be set up',
    id: 'builder-container',
    says: /^exit code: \d+$|frontend grpc server closed|failed to (?:create|join) (?:the )?(?:endpoint|network|sandbox|shim|task)|failed to set up container networking|error (?:creating|setting up) (?:network|sandbox|overlay)|iptables/i,
    class: 'ambiguous',
    stage: 'builder',
  },
  {
    // What answers may be something else than a builder.
    fault: 'nobody listens where the builder should be',
    id: 'builder-unreachable',
    says: /BUILDKITD.*no such file|connection refused|no route to host|network is unreachable|(?:dialing|Unavailable|during connect)[\s\S]*no such host|frame too large|bogus greeting|expected \d+ replicas|no (?:ready|running) (?:\S+ )?(?:pods?|nodes?)|pods?\b.* (?:pending|not ready|unschedulable)|timed out waiting for (?:the )?(?:pod|deployment|condition)/i,
    at: ['builder'],
    class: 'ambiguous',
  },
  {
    fault: 'builder set up wrongly',
    id: 'builder-options',
    at: ['builder'],
    says: /failed to initialize builder .*(?:invalid|unknown)|invalid configuration|no configuration|specify manually|could not create|existing instance|failed to find driver|no valid drivers|unknown driver|driver not found|endpoint (?:required|not)|unsupported (?:option|driver)|invalid (?:driver|endpoint|option)/i,
    class: 'permanent',
  },
  {
    fault: 'connection to the builder lost',
    id: 'builder-lost',
    says: /error reading from server|code = Unavailable|graceful_stop|closing transport|client connection is closing|no active session|(?:server|handshake).* (?:preface|handshake)|stream terminated by RST_STREAM|failed to (?:receive|get) status|transport is closing|connection closed before|error during connect|tls: internal error/i,
    notAt: ['run', 'push', 'auth', 'cache', 'solve'],
    class: 'transient',
    stage: 'builder',
  },
  {
    fault: 'busy builder',
    id: 'builder-busy',
    says: /DeadlineExceeded|context deadline exceeded/i,
    at: ['unknown'],
    class: 'transient',
    stage: 'builder',
  },
  {
    fault: 'builder does not come up',
    id: 'builder-unreachable',
    // A registry that does not answer the builder is another thing.
    says: /^(?![\s\S]*\bURL\b)[\s\S]*context deadline exceeded|failed to dial/i,
    at: ['builder'],
    class: 'ambiguous',
  },
];

/** With `--push` and `--load` at once, both name the image in the same store; two steps may unpack the same layer. */
const EXPORTS: readonly Rule[] = [
  {
    fault: 'two writers of one store at the same moment',
    id: 'builder-store-busy',
    at: ['export', 'solve'],
    says: /(?:^|: )(?:image|(?:target )?snapshot|lease|content|ref) (?:""|REF|\S+): already exists$/m,
    class: 'transient',
    isAtOnce: true,
  },
];

export const BUILDER_RULES: readonly Rule[] = [...EXPORTS, ...ENGINE, ...BUILDER];
