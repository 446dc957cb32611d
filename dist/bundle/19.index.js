export const id = 19;
export const ids = [19];
export const modules = {

/***/ 80019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  classify: () => (/* binding */ classify),
  finalError: () => (/* reexport */ retry_progress/* finalError */.bo)
});

;// CONCATENATED MODULE: ./lib/retry/place.js
const BY_STEP = [
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
const BY_WORDS = [
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
const FETCHES_LAYER = /httpReadSeeker|failed to (?:do request|copy|authorize|fetch \w+ token)|unexpected (?:status|commit)|failed commit|short read|size validation/;
const CACHE_SERVICE = /^https?:\/\/(?:productionresults\w*|[\w-]+\.blob\.core\.windows\.net|(?:artifactcache|acghubeus\d*|results-receiver)\.actions\.githubusercontent\.com)|\/(?:_apis\/artifactcache|twirp\/github\.actions\.results)\//;
function placeOf(name, text, urls) {
    const step = plainName(name ?? '');
    const byWords = BY_WORDS.find(([when]) => when.test(text))?.[1] ?? 'unknown';
    if (byWords !== 'run' && urls.some((url) => CACHE_SERVICE.test(url)))
        return 'cache';
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
            if (byWords === 'run' || /^(?:\[[^\]]+\] )?ADD (?:--\S+ )*(?:https?|git)/.test(step))
                return byStep;
            return FETCHES_LAYER.test(text) && !/^\[internal\] load|^https?:/.test(step) ? 'solve' : byStep;
        default:
            return byStep;
    }
}
function plainName(name) {
    return name
        .replace(/^\[\S+ (internal|auth)\]/, '[$1]')
        .replace(/^\[(?!internal\]|auth\])[^\s\]]+\] (?=exporting|importing|pushing|resolv|naming)/, '');
}

;// CONCATENATED MODULE: ./lib/retry/cache-part.js

const EXPORTING = /^exporting (?:build )?cache\b|^exporting to github actions cache|^(?:preparing|writing) (?:build )?cache/i;
const IMPORTING = /^(?:\[internal\] )?importing cache manifest from (\S+)/i;
const CONFIGURED = /failed to configure (?:(\w+) )?cache (exporter|importer)/;
const TYPES = [
    [/github actions|^gha\b/i, 'gha'],
    [/client directory|^local\b/i, 'local'],
    [/amazon s3|^s3\b/i, 's3'],
    [/azure blob|^azblob\b/i, 'azblob'],
    [/to registry\b/i, 'registry'],
];
function failedCache(stage, { name = '', message }, urls, { steps }) {
    const [, type, part] = CONFIGURED.exec(message) ?? [];
    if (part !== undefined) {
        return {
            failedPart: part === 'exporter' ? 'cache-export' : 'cache-import',
            ...(type && { cacheSource: { type } }),
        };
    }
    const step = plainName(name);
    if (EXPORTING.test(step) || /^error writing (?:layer|manifest|config|cache)/.test(message)) {
        return { failedPart: 'cache-export', ...sourceOf(typeIn(name), referenceIn(urls)) };
    }
    const imported = IMPORTING.exec(step)?.[1];
    if (imported !== undefined)
        return { failedPart: 'cache-import', ...importedFrom(imported) };
    return stage === 'cache' ? lateImport(urls, steps) : {};
}
const cache_part_FETCHES_LAYER = /failed to copy: |httpReadSeeker/;
function orOfCachedLayer(verdict, { name = '', message }, urls, { steps }) {
    const isLayer = cache_part_FETCHES_LAYER.test(message) && !plainName(name).startsWith('[internal]');
    if (!isLayer || (verdict.stage !== 'solve' && verdict.stage !== 'auth'))
        return verdict;
    const imports = steps.flatMap(({ name, error }) => (error === undefined && IMPORTING.exec(plainName(name))?.[1]) || []);
    const isCached = imports.some((source) => urls.length === 0 || urls.some((url) => isOf(url, source)));
    if (!isCached)
        return verdict;
    return {
        class: verdict.class === 'permanent' ? 'ambiguous' : verdict.class,
        stage: 'cache',
        id: 'cache-layer-missing',
    };
}
function lateImport(urls, steps) {
    const imports = steps.flatMap(({ name }) => IMPORTING.exec(plainName(name))?.[1] ?? []);
    const [only] = imports;
    const isService = urls.some((url) => CACHE_SERVICE.test(url));
    const gha = imports.find((source) => typeIn(source) === 'gha');
    if (isService)
        return { failedPart: 'cache-import', ...(gha === undefined ? sourceOf('gha') : importedFrom(gha)) };
    const named = imports.find((source) => urls.some((url) => isOf(url, source)));
    if (named !== undefined)
        return { failedPart: 'cache-import', ...importedFrom(named) };
    return { failedPart: 'cache-import', ...(imports.length === 1 && only && importedFrom(only)) };
}
function importedFrom(source) {
    const type = typeIn(source);
    return {
        cacheSource: type === undefined ? { type: 'registry', ref: source } : { type, ref: source.slice(type.length + 1) },
    };
}
function typeIn(name) {
    return TYPES.find(([when]) => when.test(name))?.[1];
}
function sourceOf(type, ref) {
    if (type === undefined && ref === undefined)
        return {};
    const known = type ?? 'registry';
    return { cacheSource: { type: known, ...(ref !== undefined && known === 'registry' && { ref }) } };
}
function referenceIn(urls) {
    for (const url of urls) {
        const [, host, repository] = /^https?:\/\/([^/]+)\/v2\/(.+?)\/(?:manifests|blobs)\//.exec(url) ?? [];
        if (host !== undefined)
            return `${host}/${repository}`;
    }
    return undefined;
}
function isOf(url, source) {
    const repository = referenceIn([url]);
    return (repository !== undefined &&
        (source === repository || source.startsWith(`${repository}:`) || source.startsWith(`${repository}@`)));
}

;// CONCATENATED MODULE: ./lib/retry/cause.js
const URL_IN_TEXT = /\b(?:https?|ssh|git|tcp|unix|npipe):\/\/[^\s"'<>]+/g;
const CONTENT = /"(manifest|index|layer|config)-sha256:[0-9a-f]+"/g;
const DESCRIPTION = /\bdesc = "((?:[^"\\\n]|\\.)*)"/g;
const QUOTED = /"(?:[^"\\\n]|\\.)*"/g;
const PATH = /(?<![^\s("')])[^\s"'()]*\/[^\s"'()]*/g;
const WORDS_WITH_SLASH = /^(?:i\/o|I\/O|input\/output|read\/write|net\/http:|HTTP\/\d\S*|fork\/exec|tls\/\S*)$/;
const NAMED = /((?:failed to push|source metadata for|source for|access denied for|failed to pull|secret|target stage|build context|lookup) )[^\s:]+(?::[^\s:]+)?(?=[:\s])/g;
const NAMED_FIRST = /^[^\s:]+(?::[^\s:]+)?: (?=failed to |not found|pull access denied|unexpected status)/;
const PAGE = /<(?:!doctype|\/?html|head|body|center|h[1-6]|p>|title|div|pre|meta|\?xml)/i;
const STATUS = /(?:unexpected (?:http )?|authorization )status(?: code)?(?: from \w+ request)?(?: to)?(?: URL| REF)?[: ]+(\d{3})\b|invalid (?:response status|status response)[: ]+(\d{3})\b|response status(?: code)?[:= ]+(\d{3})\b|unexpected HTTP status: (\d{3})\b|error response (\d{3})\b|^RESPONSE (\d{3}):|StatusCode[:=] ?(\d{3})\b|returned error: (\d{3})\b|parsing HTTP (\d{3}) response|bad response status:? (\d{3})\b|(?:^|: )(\d{3}) (?:[A-Z][a-z]+)(?: [A-Z][A-Za-z-]+)*(?=$|[:.(])/m;
const STATUS_IN_WORDS = [
    [/(?:^|: )(?:toomanyrequests|too many requests)\b|pull rate limit|(?:^|: )resource_exhausted$/im, 429],
    [/(?:^|: )(?:bad gateway)$/im, 502],
    [/(?:^|: )service unavailable$/im, 503],
    [/(?:^|: )gateway time-?out$/im, 504],
];
function causeOf(message) {
    const urls = [];
    const keepUrl = (url) => {
        const end = /[:.,;)]*$/.exec(url)?.[0] ?? '';
        urls.push(url.slice(0, url.length - end.length).replace(/[?#].*$/s, ''));
        return `${url.startsWith('unix:') || url.startsWith('npipe:') ? 'SOCKET' : 'URL'}${end}`;
    };
    const [plain, page] = withoutPage(message);
    const text = plain
        .replace(CONTENT, (_, kind) => kind.toUpperCase())
        .replace(DESCRIPTION, 'desc = $1')
        .replace(QUOTED, (quoted) => (quoted.slice(1, -1).replace(URL_IN_TEXT, keepUrl) === 'URL' ? 'URL' : '""'))
        .replace(URL_IN_TEXT, keepUrl)
        .replace(PATH, withoutPath)
        .replace(NAMED, '$1REF')
        .replace(NAMED_FIRST, 'REF: ');
    return { text, status: statusOf(text) ?? statusOfPage(page), urls };
}
function withoutPath(token) {
    if (WORDS_WITH_SLASH.test(token))
        return token;
    const end = /[:.,;]*$/.exec(token)?.[0] ?? '';
    return `${/\/buildkitd\.sock\W*$/.test(token) ? 'BUILDKITD' : 'REF'}${end}`;
}
function withoutPage(message) {
    const lines = [];
    const pages = [];
    for (const line of message.split('\n')) {
        const page = line.search(PAGE);
        const text = page < 0 ? line : line.slice(0, page);
        if (page >= 0)
            pages.push(line.slice(page));
        if (text.trim() !== '')
            lines.push(text);
    }
    return [lines.join('\n'), pages.join('\n')];
}
function statusOfPage(page) {
    const status = /<(?:title|h1)>\s*([45]\d\d)\b/i.exec(page)?.[1];
    return status === undefined ? undefined : Number(status);
}
function statusOf(text) {
    const found = STATUS.exec(text)?.slice(1).find(Boolean);
    if (found !== undefined)
        return Number(found);
    return STATUS_IN_WORDS.find(([words]) => words.test(text))?.[1];
}

// EXTERNAL MODULE: ./lib/retry/failing-step.js
var failing_step = __webpack_require__(62821);
;// CONCATENATED MODULE: ./lib/retry/fingerprint.js
const DIGEST = /\b(?:sha(?:256|512):)?[0-9a-f]{32,}\b/g;
const ID = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b|\b[0-9a-f]{12,31}\b|::?\b[0-9a-z]{25}\b|\b[0-9a-z]{25}::/g;
const TIME = /\b\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)?/g;
const ADDRESS = /\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?/g;
const PORT = /:\d{4,5}\b(?!\d)/g;
const MEASURE = /\b\d+(?:\.\d+)?\s?(?:[kKMGT]i?B|B|bytes|ms|µs|s|m\d+(?:\.\d+)?s)\b/g;
const QUERY = /\?[^\s"]*/g;
function fingerprintOf(stage, message) {
    const lasting = message
        .replace(QUERY, '')
        .replace(TIME, 'TIME')
        .replace(DIGEST, 'DIGEST')
        .replace(ID, 'ID')
        .replace(ADDRESS, 'ADDRESS')
        .replace(PORT, '')
        .replace(MEASURE, 'SIZE');
    return `${stage}: ${lasting}`;
}

// EXTERNAL MODULE: ./lib/retry/known-place.js
var known_place = __webpack_require__(37743);
;// CONCATENATED MODULE: ./lib/retry/rule.js
function fits({ at, notAt, status, step, url, says }, place, name, cause) {
    if (at !== undefined && !at.includes(place))
        return false;
    if (notAt?.includes(place))
        return false;
    if (status !== undefined && (cause.status === undefined || !status.includes(cause.status)))
        return false;
    if (step !== undefined && !step.test(name))
        return false;
    if (url !== undefined && !cause.urls.some((each) => url.test(each)))
        return false;
    return says === undefined || says.test(cause.text);
}

;// CONCATENATED MODULE: ./lib/retry/rules-access.js
const ACCESS_RULES = [
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

;// CONCATENATED MODULE: ./lib/retry/rules-builder.js
const ENGINE = [
    {
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
const BUILDER = [
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
        says: /^(?![\s\S]*\bURL\b)[\s\S]*context deadline exceeded|failed to dial/i,
        at: ['builder'],
        class: 'ambiguous',
    },
];
const EXPORTS = [
    {
        fault: 'two writers of one store at the same moment',
        id: 'builder-store-busy',
        at: ['export', 'solve'],
        says: /(?:^|: )(?:image|(?:target )?snapshot|lease|content|ref) (?:""|REF|\S+): already exists$/m,
        class: 'transient',
        isAtOnce: true,
    },
];
const BUILDER_RULES = [...EXPORTS, ...ENGINE, ...BUILDER];

;// CONCATENATED MODULE: ./lib/retry/rules-input.js
const OPTIONS = [
    {
        fault: 'Dockerfile',
        id: 'dockerfile-invalid',
        says: /dockerfile parse error|failed to parse (?:dockerfile|stage|platform|frontend)|base name \(.*\) should not be blank|circular dependency detected|no build stage in current context|file with no instructions|dockerfile cannot be empty|unknown instruction|invalid (?:from flag|mount|field|boolean|containerPort)|failed to process "".*|unsupported modifier|syntax error|must be a directory and end with|missing build stage/i,
        class: 'permanent',
        stage: 'parse',
    },
    {
        fault: 'not implemented by the driver',
        id: 'driver-lacks-feature',
        says: /not (?:supported|implemented) for (?:the )?\S+ driver|not supported (?:by|with|in) (?:the )?(?:current )?\S+ driver|driver(?: \S+)? (?:does not|doesn't|do not|currently does not) support|requires? (?:the )?containerd image store|not supported with docker driver/i,
        class: 'permanent',
        stage: 'builder',
    },
    {
        fault: 'entitlement',
        id: 'entitlement-not-allowed',
        says: /entitlement|additional privileges requested|security\.insecure|network\.host is not allowed/i,
        class: 'permanent',
        stage: 'parse',
    },
    {
        fault: 'cache option',
        id: 'cache-option-invalid',
        says: /failed to configure (?:\S+ )?cache (?:exporter|importer)|unknown cache (?:exporter|importer)|(?:ref|bucket|region|account_url|account URL|dest|src|url|token)\S* (?:\S+ )?(?:is )?(?:required|not set|missing|not specified) .*cache|requires? (?:ref|dest|src|bucket|region)\b/i,
        notAt: ['builder', 'run'],
        class: 'permanent',
        stage: 'cache',
    },
    {
        fault: 'exporter unknown',
        id: 'output-invalid',
        says: /exporter "" could not be found|exporter REF could not be found|exporter does not (?:currently )?support|unsupported (?:exporter|compression)|value specified for \S+: strconv|image ID file|could not (?:create|open) .*metadata file/i,
        class: 'permanent',
        stage: 'export',
    },
];
const BROKEN = [
    {
        fault: 'file that cannot be read to its end',
        id: 'file-incomplete',
        at: ['unknown', 'parse', 'context'],
        says: /(?:pars|decod|unmarshal|load)\w* (?!cache|tcp)[^:]*: (?:.*: )?(?:found )?unexpected (?:EOF|end)|unterminated/i,
        class: 'permanent',
        stage: 'parse',
    },
];
const REFUSED = [
    {
        fault: 'a stage that is not there',
        id: 'target-missing',
        says: /target stage .* could not be found|stage not found|\(did you mean \S/i,
        notAt: ['run'],
        class: 'permanent',
        stage: 'solve',
    },
    {
        fault: 'option',
        id: 'build-option-invalid',
        at: ['unknown', 'solve', 'parse', 'context', 'export'],
        says: /^\S+:\d+,\d+-\d+[,:]|unknown (?:shorthand )?flag|flag needs an argument|invalid argument ""|invalid (?:tag|reference format|repository name|key-value|value|annotation|platform|size|option|attestation)|repository name must be lowercase|requires (?:exactly |at least |at most )?\d+ argument|cannot parse|could ?n[o']t? (?:parse|find a(?:ny)? bake)|unknown (?:annotation|attestation|attest|cache|type|sbom|provenance|ulimit)|type (?:is )?required|must be (?:of the form|in the form|a )|expected key=value|couldn't find a bake definition|failed to find target|unsupported protocol|conflicting|mutually exclusive|cannot be used (?:with|together)|is not allowed/i,
        class: 'permanent',
        stage: 'parse',
    },
];
const FILES = [
    {
        fault: 'checksum of a copied path',
        id: 'copy-source-missing',
        says: /failed to calculate checksum|failed to compute cache key: .*""(?: not found|: not found)|lstat .*no such file|excluded by \.dockerignore/i,
        notAt: ['run', 'cache', 'push'],
        class: 'permanent',
        stage: 'context',
    },
    {
        fault: 'secret or SSH key',
        id: 'build-secret-missing',
        says: /\bsecret (?:REF|""|\S+): not found|(?:REF|^|: )secret .*not found|unset ssh forward key|ssh agent|agent config|SSH_AUTH_SOCK|failed to (?:parse|read|load) (?:ssh|secret)/i,
        notAt: ['push', 'cache', 'auth'],
        class: 'permanent',
        stage: 'context',
    },
    {
        fault: 'file missing',
        id: 'context-file-missing',
        at: ['unknown', 'context'],
        says: /failed to read dockerfile: (?:open|failed to (?:read|walk|stat))|no such file or directory|failed to (?:stat|get build context|load dockerignore)|unable to prepare context|path .* not found|not a directory|(?:open|read|lstat) .*: permission denied|error from sender|only one .* context/i,
        class: 'permanent',
        stage: 'context',
    },
];
const GIT = [
    {
        fault: 'Git refuses',
        id: 'git-refused',
        at: ['context'],
        says: /repository .*not found|could not read (?:Username|Password)|Authentication failed|Permission denied|Host key verification failed|couldn't find remote ref|does not contain ref|invalid (?:commit|ref)|unable to find ref|not our ref|did not match any file|pathspec|subdir/i,
        class: 'permanent',
    },
];
const INPUT_RULES = [...OPTIONS, ...FILES, ...GIT, ...BROKEN, ...REFUSED];

;// CONCATENATED MODULE: ./lib/retry/rules-network.js
const UNKNOWN_HOST = /no such host|could not resolve host(?:name)?|name or service not known|no address associated/i;
const KNOWN_HOST = /^https?:\/\/(?:(?:registry-1|auth|index)\.docker\.io|ghcr\.io|quay\.io|(?:[\w-]+\.)?gcr\.io|public\.ecr\.aws|mcr\.microsoft\.com|registry\.(?:k8s\.io|gitlab\.com)|github\.com|gitlab\.com|[\w.-]+\.actions\.githubusercontent\.com)\/(?!v2\/library\/[^/]+\/manifests\/latest$)/;
const NETWORK = [
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
const REST = [
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
const NETWORK_RULES = [...NETWORK, ...REST];

;// CONCATENATED MODULE: ./lib/retry/rules-registry.js

const rules_registry_REFUSED = /(?:^|: |- )(?:denied|unauthorized|unauthenticated|permission_denied|access forbidden)(?:$|:| )|insufficient_scope|no basic auth credentials|authentication required|incorrect username or password|requested access to the resource|(?:pull|push) access denied|PermissionDenied|Unauthenticated|AccessDenied|api error Forbidden|AuthenticationFailed|AuthorizationFailure|InvalidAccessKeyId|SignatureDoesNotMatch|HTTP Basic: Access denied/im;
const REGISTRY_RULES = [
    {
        fault: 'own account of a cache that refuses',
        id: 'cache-storage-denied',
        status: [401, 403],
        step: /cache .*(?:azure|amazon|s3)/i,
        class: 'permanent',
    },
    {
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
        fault: 'GitHub cache service that refuses',
        id: 'cache-service-read-only',
        at: ['cache'],
        step: /github actions/i,
        says: rules_registry_REFUSED,
        class: 'permanent',
        stage: 'auth',
    },
    {
        fault: 'UNAUTHORIZED, DENIED',
        id: 'registry-denied',
        says: rules_registry_REFUSED,
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
const THROTTLE_RULES = [
    {
        fault: 'TOOMANYREQUESTS',
        id: 'rate-limit',
        status: [429],
        class: 'transient',
    },
];

;// CONCATENATED MODULE: ./lib/retry/rules-room.js
const ROOM_RULES = [
    {
        fault: 'disk full',
        id: 'disk-full',
        says: /no space left on device|disk quota exceeded|\bENOSPC\b|not enough space|insufficient disk space|file too large/i,
        class: 'permanent',
        unknownStage: 'export',
    },
    {
        fault: 'quota of the registry',
        id: 'registry-quota',
        says: /\bquota\b|exceed\w* (?:the )?(?:configured )?(?:upper |storage |size )?limit|storage limit|(?:is )?over the limit/i,
        notAt: ['run'],
        class: 'permanent',
    },
    {
        fault: 'message too large',
        id: 'message-too-large',
        says: /larger than max|message too large|ResourceExhausted.*(?:message|size)|trying to send message larger/i,
        class: 'permanent',
    },
    {
        fault: 'memory',
        id: 'out-of-memory',
        says: /cannot allocate memory|resource temporarily unavailable|too many open files|out of memory|oom[- ]kill/i,
        class: 'ambiguous',
    },
    {
        fault: 'fault of the disk',
        id: 'disk-fault',
        says: /read-only file system|input\/output error|structure needs cleaning|mount\b.*: operation not permitted/i,
        class: 'permanent',
        unknownStage: 'builder',
    },
];

;// CONCATENATED MODULE: ./lib/retry/rules-status.js
const STATUS_RULES = [
    {
        fault: '401 for the manifest, after the layers were taken',
        id: 'credentials-expired',
        status: [401],
        says: /failed commit on ref (?:MANIFEST|INDEX)/,
        class: 'ambiguous',
        stage: 'auth',
    },
    {
        fault: '401, 407',
        id: 'registry-denied',
        status: [401, 407],
        class: 'permanent',
        stage: 'auth',
    },
    {
        fault: '403 for a token or a file',
        id: 'registry-denied',
        status: [403],
        says: /failed to fetch \w+ token|invalid response status/,
        class: 'permanent',
    },
    {
        fault: '403 without a word',
        id: 'registry-denied',
        status: [403],
        class: 'ambiguous',
        stage: 'auth',
    },
    {
        fault: '413',
        id: 'layer-too-large',
        status: [413],
        class: 'permanent',
    },
    {
        fault: 'no room at the server',
        id: 'registry-quota',
        status: [507],
        class: 'ambiguous',
    },
    {
        fault: 'server without this function',
        id: 'registry-refused',
        status: [501, 505, 511],
        class: 'permanent',
    },
    { fault: 'server at fault', id: 'server-fault', status: from(500, 599), class: 'transient' },
    {
        fault: 'stale offset of an upload',
        id: 'server-fault',
        at: ['push', 'cache', 'unknown'],
        status: [416],
        class: 'transient',
    },
    { fault: 'stale offset of a download', id: 'server-fault', status: [416], class: 'ambiguous' },
    {
        fault: 'time ran out at the server',
        id: 'server-fault',
        status: [408, 423, 425, 499],
        class: 'transient',
    },
    {
        fault: 'conflict',
        id: 'tag-conflict',
        status: [409],
        class: 'ambiguous',
    },
    {
        fault: '400 for the manifest of a cache',
        id: 'cache-manifest-refused',
        at: ['cache'],
        says: /manifest/i,
        status: [400],
        class: 'ambiguous',
    },
    { fault: 'not taken', id: 'registry-refused', status: from(300, 499), class: 'permanent' },
];
function from(first, last) {
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

;// CONCATENATED MODULE: ./lib/retry/rules.js









const RULES = [
    ...INPUT_RULES,
    ...THROTTLE_RULES,
    ...ROOM_RULES,
    ...ACCESS_RULES,
    ...BUILDER_RULES,
    ...REGISTRY_RULES,
    ...STATUS_RULES,
    ...NETWORK_RULES,
];
function ruleFor({ log, name = '' }, cause, place) {
    const rule = RULES.find((each) => fits(each, place, name, cause));
    if (rule !== undefined)
        return rule;
    const retried = log.findLast((line) => line.startsWith('error: '));
    if (retried === undefined)
        return undefined;
    const earlier = causeOf(retried);
    return RULES.find((each) => fits(each, place, name, earlier));
}

;// CONCATENATED MODULE: ./lib/retry/run-step.js
const LAST_LINES = 20;
const NEVER_NETWORK = [126, 127, 137, 139];
const NETWORK_FAULTS = [
    [
        'npm, yarn, pnpm',
        /^(?:npm (?:error|ERR!) (?:code|errno|network)|error |\s*ERR_PNPM\w*\s|➤ YN\d+: .*|error An unexpected error occurred: ).*\b(?:ECONNRESET|ETIMEDOUT|EAI_AGAIN|ESOCKETTIMEDOUT|ECONNREFUSED|ERR_SOCKET_TIMEOUT|E5\d\d|E429|META_FETCH_FAIL)\b/,
    ],
    [
        'yarn',
        /^(?:error|warning|info) .*(?:There appears to be trouble with your network connection|registry\.yarnpkg\.com.*(?:ESOCKETTIMEDOUT|ETIMEDOUT))/,
    ],
    [
        'apt',
        /^(?:E|W|Err)(?::| ).*(?:Connection (?:timed out|failed|refused|reset)|Hash Sum mismatch|Temporary failure (?:resolving|in name)|Could not (?:resolve|connect)|Unable to connect|Undetermined Error|Connection reset by peer|File has unexpected size|\s(?:50[0234]|429)\s+[A-Z])/,
    ],
    [
        'apk',
        /^(?:WARNING|ERROR): .*(?:temporary error|network error|connection (?:aborted|reset)|operation timed out|I\/O error|DNS.*(?:error|transient))/i,
    ],
    [
        'dnf, yum, zypper',
        /^(?:Error|Errors|\[MIRROR\]|Curl error|Cannot download|Timeout| {2}- Curl error).*(?:Curl error \((?:6|7|18|28|35|52|56|92)\)|All mirrors were (?:already )?tried|Timeout was reached)/,
    ],
    [
        'pip',
        /(?:^|^\S*\.)(?:ReadTimeoutError|ConnectTimeoutError|NewConnectionError|ProtocolError|IncompleteRead|ConnectionResetError|ReadTimeout|ConnectionError)\b.*(?:[Tt]imed out|[Cc]onnection (?:broken|reset|aborted|refused)|Pool|RemoteDisconnected|IncompleteRead|bytes)|^(?:WARNING: Retrying|ERROR: Could not install packages due to an OSError: HTTPS?ConnectionPool)/,
    ],
    [
        'uv, poetry',
        /^(?:\s*(?:Caused by|├─▶|╰─▶|×|error):? ).*(?:operation timed out|connection (?:reset|closed|refused)|dns error|error sending request|Failed to download distribution due to network timeout)/i,
    ],
    ['curl', /^curl: \((?:5|6|7|16|18|28|35|52|55|56|92)\)|^curl: \(22\) .*error: (?:5\d\d|429|408)\b/],
    [
        'wget',
        /^wget: (?:can't connect|bad address|download timed out|error getting response|server returned error: HTTP\/\S+ 5\d\d)|^(?:Read error|Connection (?:timed out|reset)|wget: unable to resolve host)|^.*failed: (?:Temporary failure in name resolution|Connection (?:timed out|refused|reset))|^[-\d: ]*ERROR 5\d\d:/,
    ],
    [
        'git',
        /^(?:error: RPC failed|fatal: early EOF|fetch-pack: unexpected disconnect|fatal: the remote end hung up|fatal: unable to access .*(?:Could not resolve host|Connection (?:timed out|reset|refused)|Failed to connect|returned error: (?:5\d\d|429)|gnutls_handshake|SSL_ERROR_SYSCALL|Operation timed out|Empty reply|Recv failure)|ssh: (?:connect to host|Could not resolve))/,
    ],
    [
        'go',
        /^(?:go: |\S+\.go:\d+:\d+: |go get |\S+@v).*(?:i\/o timeout|TLS handshake timeout|connection (?:reset|refused|timed out)|no such host|server misbehaving|unexpected EOF|: EOF$|50[0234] |stream error|GOAWAY|context deadline exceeded|bad record MAC)/,
    ],
    [
        'cargo',
        /^(?:warning: spurious network error|error: failed to (?:download|fetch|get)| {1,2}\[\d+\] | {2}(?:network failure|failed to download)|.*\[(?:5|6|7|16|18|28|35|52|55|56|92)\] .*(?:Timeout|HTTP2|SSL|Couldn't|transfer|Failure))/,
    ],
    [
        'maven, gradle',
        /(?:Could not (?:transfer artifact|GET|HEAD|resolve|download)|Could not get resource).*(?:Connection (?:reset|timed out|refused)|Read timed out|timeout|status code 5\d\d|Received status code (?:5\d\d|429)|Unknown host|Temporary failure|handshake|Connect to .* failed)|^(?:> )?Read timed out/,
    ],
    [
        'bundler, gem',
        /^(?:Gem::RemoteFetcher::FetchError|Net::(?:Open|Read)Timeout|Bundler::HTTPError|ERROR: {2}Could not find a valid gem.*Net::|Could not fetch specs|Gem::RemoteFetcher::UnknownHostError|Network error while fetching|Retrying (?:download|fetcher))/,
    ],
    [
        'composer',
        /(?:curl error (?:6|7|18|28|35|52|56|92) while downloading|file could not be downloaded.*(?:timed out|HTTP\/\S+ 5\d\d))/,
    ],
    [
        'nuget',
        /error NU1301|^\s*(?:error|Retrying) .*(?:Unable to load the service index|The HTTP request to .* timed out|FindPackagesByIdAsync)/,
    ],
    ['conda', /^(?:CondaHTTPError|CondaError: Download|ConnectionFailed|CondaSSLError).*/],
];
const KILLED = /^(?:Killed$|.*Killed signal terminated program|.*\bfatal error: Killed|.*signal: killed|.*Cannot allocate memory|.*std::bad_alloc|.*signal: 9, SIGKILL|.*ENOMEM|.*exit(?:ed with)? (?:code|status):? 137)/im;
const EMULATOR = /qemu: (?:uncaught target signal|unhandled)|qemu-\w+(?:-static)?: .*(?:uncaught|Segmentation|Unable)|Illegal instruction.*core dumped/;
const NO_CONTAINER = /failed to (?:create|join|set up) |exceeded retry timeout|networking|resource temporarily unavailable|cannot allocate memory|too many open files/;
const FULL = /no space left on device|\bENOSPC\b|disk quota exceeded/i;
const FORMAT = /exec format error/i;
function exitCodeOf(text) {
    const code = /exit (?:code|status):? (\d+)/.exec(text)?.[1];
    return code === undefined ? undefined : Number(code);
}
function isNetworkFault(log, exitCode) {
    if (exitCode !== undefined && NEVER_NETWORK.includes(exitCode))
        return false;
    return log.slice(-LAST_LINES).some((line) => NETWORK_FAULTS.some(([, says]) => says.test(line)));
}
function judgeRun(text, log) {
    const exitCode = exitCodeOf(text);
    const tail = log.slice(-LAST_LINES).join('\n');
    if (FORMAT.test(text) || FORMAT.test(tail))
        return { class: 'permanent', id: 'emulator-missing' };
    if (NO_CONTAINER.test(text))
        return { class: 'ambiguous', id: 'builder-container' };
    if (EMULATOR.test(tail))
        return { class: 'ambiguous', id: 'emulator-crashed' };
    if (exitCode === 137 || KILLED.test(tail))
        return { class: 'ambiguous', id: 'step-killed' };
    if (exitCode === 139 || exitCode === 143)
        return { class: 'ambiguous', id: 'step-crashed' };
    if (FULL.test(tail))
        return { class: 'permanent', id: 'disk-full' };
    if (isNetworkFault(log, exitCode))
        return { class: 'ambiguous', id: 'step-network' };
    return { class: 'permanent', id: 'step-failed' };
}

;// CONCATENATED MODULE: ./lib/retry/judge.js




const WRONG_OPTION = 125;
const ENDED_BY_SIGNAL = [129, 130, 137];
const NETWORK_STAGES = ['push', 'export', 'auth', 'cache', 'solve', 'builder'];
const NETWORK_ONLY = ['push', 'auth', 'cache', 'builder'];
const COMMAND_FAILED = /did not complete successfully|executor failed running|runc did not terminate|^exec REF: /m;
const ASKS_FOR_TOKEN = /failed to fetch \w+ token/;
const CANCELLED = /^(?:Canceled: |rpc error: code = Canceled desc = )*context canceled$|^The operation was cancell?ed\.?$/;
const TOKEN_LIFETIME = 300;
function judge(evidence) {
    const { exitCode, progress, failing, cause } = evidence;
    if (decidesBySignal(exitCode))
        return judgeSignal(progress);
    const place = placeOf(failing.name, cause.text, cause.urls);
    if (hasRun(failing, cause, place))
        return { stage: 'run', ...judgeRun(cause.text, failing.log) };
    const rule = ruleFor(failing, cause, place);
    if (exitCode === WRONG_OPTION && rule?.class !== 'permanent') {
        return { class: 'permanent', stage: 'parse', id: 'build-option-invalid' };
    }
    return rule === undefined ? judgeUnknown(evidence, place) : verdictOf(rule, evidence, place);
}
function decidesBySignal(exitCode) {
    return exitCode !== undefined && ENDED_BY_SIGNAL.includes(exitCode);
}
function hasRun({ isCut, name = '' }, { text }, place) {
    if (isCut)
        return place === 'run' || name === '';
    return place === 'run' && COMMAND_FAILED.test(text);
}
function verdictOf(rule, { progress, failing, cause }, place) {
    const stage = stageOf(rule, place, cause, failing.name !== undefined);
    const { id, isAtOnce } = rule;
    const isLate = stage === 'auth' && rule.class === 'permanent' && progress.longest > TOKEN_LIFETIME;
    return {
        class: isLate ? 'ambiguous' : rule.class,
        stage,
        id: (0,known_place/* atKnownPlace */.w)(id, failing.message),
        ...(isAtOnce && { isAtOnce }),
    };
}
function stageOf({ stage, unknownStage }, place, { text }, isStep) {
    if (stage === 'auth' && (place === 'cache' || (place === 'builder' && isStep)))
        return place;
    if (ASKS_FOR_TOKEN.test(text) && ['push', 'solve', 'export', 'unknown'].includes(place))
        return 'auth';
    return stage ?? (place === 'unknown' ? (unknownStage ?? 'push') : place);
}
function judgeSignal(progress) {
    return {
        class: NETWORK_STAGES.includes(openPlace(progress)) ? 'ambiguous' : 'permanent',
        stage: 'cancel',
        id: 'build-ended',
    };
}
function judgeStopped(stopped, progress) {
    const open = openPlace(progress);
    const stage = open === 'unknown' ? 'cancel' : open;
    switch (stopped) {
        case 'cancelled':
            return { class: 'cancelled', stage: 'cancel', id: 'cancelled' };
        case 'timeout':
            return { class: 'timeout', stage, id: 'build-timeout' };
        case 'silence':
            return { class: 'transient', stage, id: 'server-silent' };
    }
}
function openPlace({ steps }) {
    const open = steps.findLast(({ isOpen }) => isOpen);
    const place = placeOf(open?.name, '', []);
    return place === 'export' && open?.isPushing ? 'push' : place;
}
function judgeUnknown({ failing, progress, cause: { text } }, place) {
    const id = 'build-failed';
    const isLeftAlone = failing.step?.error !== undefined && NETWORK_ONLY.includes(place);
    if (CANCELLED.test(text) && !isLeftAlone)
        return { class: 'permanent', stage: 'cancel', id };
    const stage = ASKS_FOR_TOKEN.test(text) && place !== 'cache' ? 'auth' : place;
    if (NETWORK_ONLY.includes(stage))
        return { class: 'ambiguous', stage, id };
    const isRefused = stage === 'unknown' && progress.isOfBuild;
    return { class: 'permanent', stage: isRefused ? 'parse' : stage, id };
}

// EXTERNAL MODULE: ./lib/retry/progress.js
var retry_progress = __webpack_require__(41839);
// EXTERNAL MODULE: ./lib/retry/pushed.js
var pushed = __webpack_require__(91949);
;// CONCATENATED MODULE: ./lib/retry/telling.js

const LIMIT = 300;
const telling_QUERY = /(\bhttps?:\/\/[^\s"?]+)\?[^\s"]*/g;
const SAYS_NOTHING = /unknown: unknown error$/;
function tellingLine({ step, message, log }) {
    const error = step?.error || message;
    const first = error.split('\n').find((line) => line.trim() !== '') ?? '';
    const retried = SAYS_NOTHING.test(first) ? log.findLast((line) => line.startsWith('error: ')) : undefined;
    const line = (0,retry_progress/* withoutPrefix */.Z7)(retried ?? first).replace(/<(?:!doctype|html|head|h\d|body|\?xml).*$/i, '');
    const shown = line.replace(telling_QUERY, '$1').replace(/\s+/g, ' ').trim();
    return shown.length > LIMIT ? `${shown.slice(0, LIMIT / 2)}…${shown.slice(-LIMIT / 2)}` : shown;
}

;// CONCATENATED MODULE: ./lib/retry/classify.js










function classify({ exitCode, stderr }, { stopped } = {}) {
    const progress = (0,retry_progress/* readProgress */.gQ)(stderr);
    const failing = (0,failing_step/* failingStep */.H)(progress);
    const cause = causeOf(failing.message);
    const verdict = stopped
        ? judgeStopped(stopped, progress)
        : orOfCachedLayer(judge({ exitCode, progress, failing, cause }), failing, cause.urls, progress);
    const { stage } = verdict;
    const telling = tellingLine(failing);
    return {
        ...verdict,
        telling,
        ...(failing.name !== undefined && { vertex: failing.name }),
        ...throttle(stage === 'run' ? undefined : cause),
        fingerprint: fingerprintOf(stage, telling),
        isNetworkInRun: stage === 'run' && !stopped && isNetworkFault(failing.log, exitCodeOf(cause.text)),
        ...failedCache(stage, failing, cause.urls, progress),
        pushed: (0,pushed/* pushedManifests */.i)(stderr),
    };
}
function throttle(cause) {
    if (cause?.status !== 429)
        return { isThrottled: false };
    const throttledUrl = cause.urls.findLast((url) => url.startsWith('http'));
    return { isThrottled: true, ...(throttledUrl !== undefined && { throttledUrl }) };
}


/***/ }),

/***/ 62821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ failingStep)
/* harmony export */ });
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41839);

const RETRIED = /^error: (?:failed (?:to (?:copy|do request|push|authorize|fetch)|commit)|unexpected status)/;
function failingStep(progress) {
    const { steps, final, framed, loose } = progress;
    const step = repeated(steps, final) ?? (final === '' ? lastFailed(steps) : undefined);
    const last = step === undefined && final === '' && loose.length === 0 ? steps.at(-1) : undefined;
    const harmless = new Set(steps.flatMap((each) => (each.error === undefined ? [] : [each.name])));
    const name = step?.name || framed.findLast((each) => !harmless.has(each)) || last?.name;
    const log = step?.log ?? last?.log ?? loose;
    const error = step?.error ?? '';
    const said = final || error || (log.findLast((line) => RETRIED.test(line)) ?? '');
    const message = (0,_progress_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutPrefix */ .Z7)(said === '' ? tailOf(log) : said);
    return {
        step: step ?? last,
        name: name === '' ? undefined : name,
        message: message.includes(error) ? message : `${message}\n${error}`,
        isCut: said === '' && last !== undefined && log.length > 0,
        log,
    };
}
function repeated(steps, final) {
    if (final === '')
        return undefined;
    const failed = steps.filter(({ error }) => error !== undefined && error !== '');
    return (failed.findLast(({ error = '' }) => final.includes(error) || error.includes(final)) ??
        failed.findLast(({ error = '' }) => final.includes(lastPart(error))));
}
function lastPart(error) {
    const line = error.split('\n')[0] ?? '';
    const parts = line.split(': ');
    return parts.length > 2 ? parts.slice(-2).join(': ') : line;
}
function lastFailed(steps) {
    return steps.findLast(({ error }) => error !== undefined);
}
function tailOf(lines) {
    return lines.slice(-5).join('\n').trim();
}


/***/ }),

/***/ 41839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z7: () => (/* binding */ withoutPrefix),
/* harmony export */   bo: () => (/* binding */ finalError),
/* harmony export */   gQ: () => (/* binding */ readProgress)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

const LINE_LIMIT = 4000;
const KEPT_LOG_LINES = 200;
const KEPT_ERROR_LINES = 40;
const RUNNER_TIME = /^(?:\d{4}-\d\d-\d\dT[\d:.]+Z|\[\d{4}-\d\d-\d\d[T ][\d:.]+Z?\]) /;
const STEP_LINE = /^#(\d+) (.*)$/;
const TIMED = /^(\d+\.\d+) ?(.*)$/;
const STEP_END = /^(?:DONE|CACHED|CANCELED)\b/;
const STEP_STATUS = /^(?:sha256:|\.\.\.$|transferring |extracting )/;
const PUSHING = /^pushing /;
const FRAME = /^-{6}$|^-{20}$/;
const FRAMED_NAME = /^ > (.*?):?$/;
const ERROR_LINE = /^(?:##\[error\]|error: |ERROR: |Error: |failed to solve|buildx failed with)/;
const OF_BUILD = /^(?:[\w#[\]]+:? )*failed to (?:build|solve)\b/;
const OF_RUNNER = /^(?:##\[error\]|Error: )(?:Process completed|The process .* failed) with exit code/;
const PREFIX = /^(?:##\[error\]|(?:error|ERROR|Error): |buildx failed with:? |buildx bake failed with:? |failed to build: |failed to solve: |failed to solve with frontend [\w.]+: |failed to (?:build LLB|create LLB definition): |rpc error: code = Unknown desc = )/;
function readProgress(stderr) {
    const lines = plainLines(stderr);
    const finalAt = finalLine(lines);
    const steps = new Map();
    const loose = [];
    const framed = [];
    let longest = 0;
    let failing;
    lines.forEach((line, index) => {
        if (line === '')
            return;
        const [, id, text = ''] = STEP_LINE.exec(line) ?? [];
        if (id !== undefined) {
            const step = steps.get(id) ?? { name: '', log: [], error: undefined, isEnded: false, isPushing: false };
            steps.set(id, step);
            failing = takeLine(step, text);
            longest = Math.max(longest, secondsOf(text));
            return;
        }
        if (FRAME.test(line) || index === finalAt)
            failing = undefined;
        const name = FRAMED_NAME.exec(line)?.[1];
        if (name)
            framed.push(name);
        if (failing?.error !== undefined && failing.error.length < KEPT_ERROR_LINES)
            failing.error.push(line);
        else if (finalAt < 0 || index < finalAt)
            loose.push(TIMED.exec(line)?.[2] ?? line);
    });
    return {
        steps: [...steps.values()].map(({ name, log, error, isEnded, isPushing }) => {
            const message = error === undefined ? undefined : withoutPrefix(error.join('\n').trim());
            const isOpen = !isEnded && message === undefined;
            return { name, log: log.slice(-KEPT_LOG_LINES), error: message, isOpen, isPushing };
        }),
        final: finalMessage(lines, finalAt),
        isOfBuild: finalAt >= 0 && OF_BUILD.test(lines[finalAt] ?? ''),
        loose: loose.slice(-KEPT_LOG_LINES),
        framed,
        longest,
    };
}
function takeLine(step, text) {
    if (text.startsWith('ERROR: ')) {
        step.error = [text.slice('ERROR: '.length)];
        return step;
    }
    const [, , logged] = TIMED.exec(text) ?? [];
    if (logged !== undefined)
        step.log.push(logged);
    else if (STEP_END.test(text))
        step.isEnded = !text.startsWith('CANCELED');
    else if (STEP_STATUS.test(text))
        step.isEnded = false;
    else if (step.name === '')
        step.name = text;
    if (PUSHING.test(text))
        step.isPushing = true;
    return undefined;
}
function secondsOf(text) {
    const seconds = /^(\d+\.\d+) |(?:^DONE | )(\d+\.\d+)s(?: done)?$/.exec(text);
    return Number(seconds?.[1] ?? seconds?.[2] ?? 0);
}
function plainLines(stderr) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(stderr)
        .split(/[\r\n]+/)
        .map((line) => line.slice(0, LINE_LIMIT).replace(RUNNER_TIME, ''));
}
function finalLine(lines) {
    return lines.findLastIndex((line) => {
        if (line === '' || !ERROR_LINE.test(line) || OF_RUNNER.test(line))
            return false;
        const message = withoutPrefix(line);
        return message !== '' && !message.startsWith('<') && !message.startsWith('-----');
    });
}
function finalMessage(lines, finalAt) {
    if (finalAt < 0)
        return '';
    const block = lines
        .slice(finalAt, finalAt + KEPT_ERROR_LINES)
        .filter((line) => !STEP_LINE.test(line) && !OF_RUNNER.test(line));
    return withoutPrefix(block.join('\n').trim());
}
function withoutPrefix(message) {
    let rest = message;
    for (let found = PREFIX.exec(rest); found !== null; found = PREFIX.exec(rest))
        rest = rest.slice(found[0].length);
    return rest;
}
function finalError(stderr) {
    const start = Math.max(stderr.lastIndexOf('\nERROR:'), stderr.lastIndexOf('\nerror:'));
    if (start >= 0)
        return stderr.slice(start + 1).trim();
    if (/^(?:ERROR|error):/.test(stderr))
        return stderr.trim();
    return stderr.trim().split('\n').slice(-5).join('\n');
}


/***/ })

};
