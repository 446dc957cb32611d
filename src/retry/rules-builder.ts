/** Faults of the engine, of the builder, and of the way to them. */
import { LINKS } from '../links.ts';
import type { Rule } from './rule.ts';

const NO_ENGINE =
  'No Docker engine answers. Start one, or use a runner that has one; DOCKER_HOST says where it is looked for.';
const NO_BUILDER =
  'There is no such builder. Add docker/setup-buildx-action before this step, or correct the input builder.';
const NOT_REACHED =
  'The builder cannot be reached. See whether it runs, whether its pods can be scheduled, and whether its address is right.';
const LOST =
  'The connection to the builder was lost. If this repeats, the builder may lack memory, or another job stops it.';

const ENGINE: readonly Rule[] = [
  {
    // Without the plug-in the Docker client takes buildx's options for its own and shows its own usage.
    fault: 'no buildx',
    at: ['unknown', 'builder', 'parse'],
    says: /'buildx' is not a docker command|unknown command: docker buildx|unknown flag: --[\s\S]*docker \[OPTIONS\] COMMAND|buildx component is missing/,
    class: 'permanent',
    stage: 'builder',
    advice:
      'The Docker client has no buildx. Install the plugin docker-buildx, or add docker/setup-buildx-action before this step.',
    link: LINKS.installBuildx,
    code: 'buildx-missing',
  },
  {
    fault: 'socket not allowed',
    says: /permission denied while trying to connect|permission denied.*docker(?:\.sock| daemon| API)|connect: permission denied/i,
    class: 'permanent',
    stage: 'builder',
    advice: 'The Docker engine does not let this user in. Add the user to the group docker, or use another runner.',
    link: LINKS.installEngine,
    code: 'engine-missing',
  },
  {
    fault: 'socket missing',
    says: /docker (?:daemon|API)[\s\S]*connect: no such file|dial unix (?!BUILDKITD)[\s\S]*no such file|cannot find the file specified|docker daemon at SOCKET\. Is the docker daemon running\?$/i,
    at: ['builder'],
    class: 'permanent',
    advice: NO_ENGINE,
    link: LINKS.installEngine,
    code: 'engine-missing',
  },
  {
    fault: 'engine away',
    says: /cannot connect to the docker daemon|docker daemon is not running|failed to connect to the docker API/i,
    class: 'ambiguous',
    stage: 'builder',
    advice: NO_ENGINE,
    link: LINKS.installEngine,
    code: 'engine-missing',
  },
];

const BUILDER: readonly Rule[] = [
  {
    fault: 'no such builder',
    says: /no builder (?:""|\S+)? ?found|builder (?:""|\S+)? ?(?:not found|does not exist)|no such (?:container|instance)|context (?:""|REF|\S+)?:? ?(?:does not exist|not found)|is not running|no nodes|no workers? (?:found|available|matched)/i,
    at: ['builder', 'unknown'],
    class: 'permanent',
    stage: 'builder',
    advice: NO_BUILDER,
    link: LINKS.drivers,
  },
  {
    fault: 'another version',
    says: /code = Unimplemented|unknown service|unsupported (?:API|frontend capability)|not supported by (?:the |this |current )*(?:buildkitd?|builder|daemon|engine)|client version .* is too (?:new|old)|experimental feature/i,
    class: 'permanent',
    stage: 'builder',
    advice: 'The builder is too old for this build. Update BuildKit or the Docker engine.',
  },
  {
    fault: 'container cannot be set up',
    says: /^exit code: \d+$|frontend grpc server closed|failed to (?:create|join) (?:the )?(?:endpoint|network|sandbox|shim|task)|failed to set up container networking|error (?:creating|setting up) (?:network|sandbox|overlay)|iptables/i,
    class: 'ambiguous',
    stage: 'builder',
    advice: 'The builder could not set up the container of a step. If this repeats, make the builder anew.',
  },
  {
    // What answers may be something else than a builder.
    fault: 'nobody listens where the builder should be',
    says: /BUILDKITD.*no such file|connection refused|no route to host|network is unreachable|(?:dialing|Unavailable|during connect)[\s\S]*no such host|frame too large|bogus greeting|expected \d+ replicas|no (?:ready|running) (?:\S+ )?(?:pods?|nodes?)|pods?\b.* (?:pending|not ready|unschedulable)|timed out waiting for (?:the )?(?:pod|deployment|condition)/i,
    at: ['builder'],
    class: 'ambiguous',
    advice: NOT_REACHED,
    link: LINKS.drivers,
  },
  {
    fault: 'builder set up wrongly',
    at: ['builder'],
    says: /failed to initialize builder .*(?:invalid|unknown)|invalid configuration|no configuration|specify manually|could not create|existing instance|failed to find driver|no valid drivers|unknown driver|driver not found|endpoint (?:required|not)|unsupported (?:option|driver)|invalid (?:driver|endpoint|option)/i,
    class: 'permanent',
    advice: 'The builder is not set up correctly. Correct its driver, endpoint and options.',
    link: LINKS.drivers,
  },
  {
    fault: 'connection to the builder lost',
    says: /error reading from server|code = Unavailable|graceful_stop|closing transport|client connection is closing|no active session|(?:server|handshake).* (?:preface|handshake)|stream terminated by RST_STREAM|failed to (?:receive|get) status|transport is closing|connection closed before|error during connect|tls: internal error/i,
    notAt: ['run', 'push', 'auth', 'cache', 'solve'],
    class: 'transient',
    stage: 'builder',
    advice: LOST,
  },
  {
    fault: 'busy builder',
    says: /DeadlineExceeded|context deadline exceeded/i,
    at: ['unknown'],
    class: 'transient',
    stage: 'builder',
    advice: 'The builder did not answer in time. If this repeats, let fewer builds run at once.',
  },
  {
    fault: 'builder does not come up',
    // A registry that does not answer the builder is another thing.
    says: /^(?![\s\S]*\bURL\b)[\s\S]*context deadline exceeded|failed to dial/i,
    at: ['builder'],
    class: 'ambiguous',
    advice: NOT_REACHED,
    link: LINKS.drivers,
  },
];

/** With `--push` and `--load` at once, both name the image in the same store; two steps may unpack the same layer. */
const EXPORTS: readonly Rule[] = [
  {
    fault: 'two writers of one store at the same moment',
    at: ['export', 'solve'],
    says: /(?:^|: )(?:image|(?:target )?snapshot|lease|content|ref) (?:""|REF|\S+): already exists$/m,
    class: 'transient',
    isAtOnce: true,
    advice:
      'Two writers met in the store of the builder. If this repeats with push and load, push first and pull the image.',
  },
];

export const BUILDER_RULES: readonly Rule[] = [...EXPORTS, ...ENGINE, ...BUILDER];
