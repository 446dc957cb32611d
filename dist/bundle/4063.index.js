export const id = 4063;
export const ids = [4063,6065,6251];
export const modules = {

/***/ 27488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ FailedPublish),
/* harmony export */   YF: () => (/* binding */ FailedBuild),
/* harmony export */   al: () => (/* binding */ afterBuild),
/* harmony export */   yX: () => (/* binding */ FailedAttempts),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _registry_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94523);
/* harmony import */ var _registry_publication_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22917);



function recordOf({ number, seconds, pause }, judged) {
    if (judged === undefined) {
        return { number, seconds, kind: 'permanent', stage: 'unknown', telling: '', fingerprint: '' };
    }
    const { class: kind, stage, telling, fingerprint } = judged;
    return { number, seconds, kind, stage, telling, fingerprint, ...(pause && { waitSeconds: pause.usual }) };
}
class FailedAttempts extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    images = [];
    timeline = [];
}
class FailedBuild extends FailedAttempts {
    attempts;
    history;
    failureClass;
    timeline;
    marked;
    constructor(last, history, tooLong, timeline = []) {
        const patience = tooLong === undefined ? '' : `\nThe registry asks to wait ${tooLong} s, which is too long for a run.`;
        const { id, code, advice } = last;
        super(id, messageOf(last, history) + patience, { code, advice, cause: last });
        this.name = 'FailedBuild';
        this.attempts = history.length;
        this.history = history;
        this.failureClass = history.at(-1)?.kind ?? last.classification.class;
        this.timeline = timeline;
        this.marked = last.marked;
    }
}
class FailedPublish extends FailedAttempts {
    attempts;
    history;
    failureClass;
    images;
    timeline;
    constructor(fault, { attempts, history, timeline = [], soFar }) {
        const { id, message, code, advice } = fault;
        super(id, message, { code, advice, cause: fault });
        this.name = 'FailedPublish';
        this.attempts = attempts;
        this.history = history;
        this.failureClass = kindOf(fault.cause);
        this.images = soFar?.images ?? [];
        this.timeline = timeline;
    }
}
async function afterBuild(tried, task) {
    try {
        return await task();
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ ? new FailedPublish(error, tried) : error;
    }
}
function kindOf(cause) {
    if (cause instanceof _registry_publication_js__WEBPACK_IMPORTED_MODULE_2__/* .DigestMismatch */ .b3)
        return 'ambiguous';
    return cause instanceof _registry_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryFault */ .QA && cause.isTemporary ? 'transient' : 'permanent';
}
function messageOf(last, history) {
    const first = history[0];
    const isOther = first !== undefined && first.fingerprint !== last.classification.fingerprint;
    return isOther ? `${last.message}\nThe first attempt had failed otherwise: ${first.telling}` : last.message;
}


/***/ }),

/***/ 86785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ builderOutputs)
/* harmony export */ });
/* harmony import */ var _builder_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59236);

function builderOutputs(builder) {
    const facts = builder?.machine.builder;
    const nodes = facts?.nodes.map((node) => ({
        name: node.name,
        endpoint: node.endpoint,
        ...(node.driverOptions && { 'driver-opts': node.driverOptions }),
        status: node.status,
        ...(node.flags && { 'buildkitd-flags': node.flags }),
        ...(node.buildkit && { buildkit: node.buildkit }),
        platforms: node.platforms.join(','),
    }));
    return {
        'builder-name': facts?.name || builder?.name || '',
        'builder-driver': facts?.driver ?? '',
        'builder-platforms': facts === undefined ? '' : (0,_builder_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .platformsOf */ .W)(facts).join(','),
        'builder-nodes': nodes === undefined ? '' : JSON.stringify(nodes),
    };
}


/***/ }),

/***/ 16065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hiddenTexts: () => (/* binding */ hiddenTexts)
/* harmony export */ });
/* harmony import */ var _runner_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93188);

const SECRET_NAME = /TOKEN|SECRET|PASSW|CREDENTIAL|KEY|AUTH(?!OR)/i;
const SHORTEST_BY_NAME = 8;
function hiddenTexts({ inputs }, { all }) {
    const given = inputs.secretEnvs.map(({ variable }) => all[variable] ?? '');
    const byName = [...variables(all), ...inputs.buildArgs.map(divide)]
        .filter(([name, value]) => SECRET_NAME.test(name) && value.length >= SHORTEST_BY_NAME)
        .map(([, value]) => value);
    return [...(0,_runner_log_js__WEBPACK_IMPORTED_MODULE_0__/* .maskedTexts */ .kF)(), ...[...given, ...byName].flatMap((value) => [value.trim(), ...linesOf(value)])];
}
function variables(all) {
    return Object.entries(all)
        .filter(([name]) => !name.startsWith('INPUT_'))
        .map(([name, value = '']) => [name, value]);
}
function divide(argument) {
    const equals = argument.indexOf('=');
    return equals < 0 ? [argument, ''] : [argument.slice(0, equals), argument.slice(equals + 1)];
}
function linesOf(value) {
    return value.split(/[\r\n]+/).map((line) => line.trim());
}


/***/ }),

/***/ 41115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xy: () => (/* binding */ knownFacts),
/* harmony export */   mr: () => (/* binding */ fromWorkspace),
/* harmony export */   pE: () => (/* binding */ planFacts)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68424);
/* harmony import */ var _source_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81808);



function knownFacts(prepared, environment) {
    return {
        action: actionFacts(prepared, environment),
        source: sourceFacts(prepared),
        run: runFacts(prepared, environment),
        names: namesFacts(prepared),
    };
}
function actionFacts({ action = 'build' }, { all }) {
    return {
        name: action,
        repository: all['GITHUB_ACTION_REPOSITORY'] || null,
        ref: all['GITHUB_ACTION_REF'] || null,
    };
}
function sourceFacts({ source, commitDate }) {
    const { repository, event, ref, headSha, runSha, target } = source;
    return {
        repository: repository.fullName,
        event,
        ref,
        commit: headSha,
        runCommit: runSha,
        branch: (0,_source_source_js__WEBPACK_IMPORTED_MODULE_1__/* .branchOf */ .W0)(source),
        tag: target.kind === 'tag' ? target.tag : null,
        pullRequest: (0,_source_source_js__WEBPACK_IMPORTED_MODULE_1__/* .pullRequestOf */ ._n)(source),
        date: commitDate?.toISOString(),
    };
}
function runFacts({ facts }, { all }) {
    const id = all['GITHUB_RUN_ID'] || null;
    return {
        id,
        attempt: Number(all['GITHUB_RUN_ATTEMPT']) || null,
        url: id === null ? null : facts.builderId,
        job: all['GITHUB_JOB'] || null,
    };
}
function namesFacts({ names }) {
    const reasons = new Map(names.tags.map(({ tag, why }) => [tag, why]));
    return {
        version: names.version,
        images: names.images.map(({ name }) => name),
        references: names.references.map((each) => {
            const reference = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatTagged */ .cy)(each);
            const [kind, why] = [names.kinds.get(reference) ?? 'other', reasons.get(each.tag) ?? 'as given'];
            return { reference, name: each.repository.name, tag: each.tag, kind, why };
        }),
        labels: names.labels,
        annotations: names.annotations,
    };
}
function planFacts({ inputs, context }, { workspace }) {
    return {
        context: context?.kind === 'path' ? fromWorkspace(context.path, workspace) : context?.address,
        dockerfile: inputs.file === '' ? null : fromWorkspace(inputs.file, workspace),
        target: inputs.target || null,
        platforms: inputs.platforms,
    };
}
function fromWorkspace(path, workspace) {
    if (/^[a-z]+:\/\//i.test(path))
        return path;
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, path));
    return inside.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(inside) ? path : inside || '.';
}


/***/ }),

/***/ 14063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  clearResult: () => (/* binding */ clearResult),
  keepResult: () => (/* binding */ keepResult)
});

// UNUSED EXPORTS: writeResultFile

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/result/result-file.js
var result_file = __webpack_require__(56251);
// EXTERNAL MODULE: ./lib/runner/log.js
var log = __webpack_require__(93188);
// EXTERNAL MODULE: ./lib/cache/report.js
var report = __webpack_require__(88282);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/image/reference.js
var reference = __webpack_require__(68424);
// EXTERNAL MODULE: ./lib/actions/attempts/failed-build.js
var failed_build = __webpack_require__(27488);
// EXTERNAL MODULE: ./lib/actions/builder/outputs.js
var outputs = __webpack_require__(86785);
// EXTERNAL MODULE: ./lib/actions/report/hidden-texts.js
var hidden_texts = __webpack_require__(16065);
// EXTERNAL MODULE: ./lib/actions/report/known-facts.js
var known_facts = __webpack_require__(41115);
;// CONCATENATED MODULE: ./lib/actions/report/result-facts.js







const INTERNAL = { id: 'internal', code: 'internal', advice: '' };
function resultFacts(prepared, environment, end) {
    const outcome = 'error' in end ? 'failed' : outcomeOf(prepared, end.result);
    const stages = 'error' in end ? [] : end.result.stages;
    return {
        outcome,
        ...(0,known_facts/* knownFacts */.Xy)(prepared, environment),
        ...('error' in end ? failed(prepared, end.error, environment) : ended(prepared, end.result, environment)),
        timing: { started: end.started.toISOString(), seconds: end.seconds, stages },
        secrets: (0,hidden_texts.hiddenTexts)(prepared, environment),
    };
}
function outcomeOf({ inputs }, { skipped, pushed }) {
    if (inputs.dryRun)
        return 'planned';
    if (skipped !== undefined)
        return 'skipped';
    return pushed ? 'pushed' : 'built';
}
function ended(prepared, result, environment) {
    const { push, pushed, way, published, images, cache, cacheReport, attempts, history, argv } = result;
    const ratio = (0,report/* hitRatio */.r3)(cacheReport);
    return {
        skipped: result.skipped,
        image: imageFacts(result, environment),
        images: images.map((image) => placeFacts(image, prepared, result)),
        leftAlone: result.leftAlone,
        push: { pushed, why: push.why, way: way === 'none' ? null : way },
        build: {
            ...(0,known_facts/* planFacts */.pE)(prepared, environment),
            ...attemptFacts(attempts, history),
            argv,
            builder: builderFacts(result),
            cache: {
                mode: (0,report/* finalMode */.sv)(cache, cacheReport),
                hitRatio: ratio === '' ? null : Number(ratio),
                reasons: cache.reasons,
            },
            timeline: stepFacts(result.timeline),
        },
        gate: gateFacts(prepared, published?.gateSeconds),
        attestation: published?.attested,
        signatures: signatureFacts(prepared, result),
    };
}
function failed(prepared, error, environment) {
    const tried = error instanceof failed_build/* FailedAttempts */.yX ? error : undefined;
    const images = error instanceof failed_build/* FailedPublish */.JZ ? error.images : [];
    const { id, code, advice } = error instanceof errors/* ActionError */.lZ ? error : INTERNAL;
    const message = error instanceof Error ? error.message : String(error);
    const { gate } = prepared.inputs;
    return {
        error: { code, id, message, advice: advice || undefined, failureClass: tried?.failureClass },
        images: images.map((image) => placeFacts(image, prepared)),
        push: { pushed: images.some(({ digest }) => digest !== '') },
        build: {
            ...(0,known_facts/* planFacts */.pE)(prepared, environment),
            ...attemptFacts(tried?.attempts ?? 0, tried?.history ?? []),
            argv: [],
            cache: { reasons: [] },
            timeline: stepFacts(tried?.timeline ?? []),
        },
        ...(code === 'gate' && { gate: { command: gate[0] ?? '', passed: false } }),
    };
}
function imageFacts({ digest, published, imageId, kept }, { workspace }) {
    return {
        digest,
        mediaType: published?.image.mediaType,
        imageId,
        archive: kept?.archive && (0,known_facts/* fromWorkspace */.mr)(kept.archive, workspace),
        platforms: published?.platforms ?? [],
    };
}
function placeFacts({ name, tags, digest, state, error }, { names }, result) {
    const { registry = '', path = '' } = (0,reference/* parseRepository */.SU)(name) ?? {};
    return {
        name,
        registry,
        path,
        tags,
        digest: digest || null,
        state: state === 'published' ? goodState(name, tags, result) : 'failed',
        required: !names.optional.has(name),
        error: error || null,
    };
}
function goodState(name, tags, result) {
    if (tags.length > 0)
        return result?.skipped === undefined ? 'published' : 'present';
    const isLeft = result?.leftAlone.some(({ reference }) => reference.startsWith(`${name}:`));
    return isLeft ? 'left' : 'untagged';
}
function attemptFacts(attempts, history) {
    return {
        attempts,
        history: history.map(({ number, seconds, kind, stage, telling, waitSeconds }) => {
            return { number, seconds, class: kind, stage, message: telling, waitSeconds };
        }),
    };
}
function stepFacts(timeline) {
    return timeline.map(({ isCached: cached, isFailed: failed, ...step }) => ({ ...step, cached, failed }));
}
function builderFacts({ builder }) {
    const { 'builder-name': name = '', 'builder-driver': driver = '', 'builder-platforms': platforms = '', } = (0,outputs/* builderOutputs */.S)(builder);
    return name === '' ? null : { name, driver, platforms: platforms.split(',').filter(Boolean) };
}
function gateFacts({ inputs: { gate } }, seconds) {
    return seconds === undefined ? null : { command: gate[0] ?? '', seconds, passed: true };
}
function signatureFacts({ inputs }, { published, digest }) {
    const signed = published?.signed ?? [];
    return signed.length === 0 ? [] : [{ tool: inputs.sign, images: signed.map((name) => `${name}@${digest}`) }];
}

;// CONCATENATED MODULE: ./lib/actions/report/result-file.js






async function clearResult(prepared, environment) {
    const path = resultPath(prepared, environment);
    if (path !== '')
        await (0,promises_.rm)(path, { force: true });
}
async function keepResult(prepared, environment, end, format = result_file/* formatResult */.J9) {
    const path = resultPath(prepared, environment);
    if (path === '')
        return '';
    try {
        await writeResultFile(path, (0,result_file/* resultDocument */.jP)(resultFacts(prepared, environment, end)), format);
        log/* log */.Rm.info(`Result file: ${path}.`);
        return path;
    }
    catch (error) {
        log/* log */.Rm.warning(`The result file ${path} cannot be written: ${error.message}`);
        return '';
    }
}
function resultPath({ inputs }, { workspace }) {
    return inputs.resultFile === '' ? '' : (0,external_node_path_.resolve)(workspace, inputs.resultFile);
}
async function writeResultFile(path, document, format = result_file/* formatResult */.J9) {
    const half = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path).slice(0, 100)}.${(0,external_node_crypto_.randomUUID)()}`);
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_.writeFile)(half, format(document), { flag: 'wx' });
        await (0,promises_.rename)(half, path);
    }
    catch (error) {
        await (0,promises_.rm)(half, { force: true }).catch(() => undefined);
        throw error;
    }
}


/***/ }),

/***/ 59236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ platformsOf)
/* harmony export */ });
function platformsOf({ nodes }) {
    return [...new Set(nodes.flatMap(({ platforms }) => platforms))];
}


/***/ }),

/***/ 63871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ cacheMode)
/* harmony export */ });
function cacheMode({ backend, isReading, isWriting }) {
    if (backend === 'off' || !(isReading || isWriting))
        return 'off';
    return [backend, ...(isReading ? ['read'] : []), ...(isWriting ? ['write'] : [])].join('-');
}


/***/ }),

/***/ 88282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ describeReport),
/* harmony export */   OH: () => (/* binding */ reportWarnings),
/* harmony export */   r3: () => (/* binding */ hitRatio),
/* harmony export */   rR: () => (/* binding */ NO_REPORT),
/* harmony export */   sv: () => (/* binding */ finalMode)
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63871);

const NO_REPORT = { steps: 0, cached: 0, fetchedBytes: 0, imports: [], exports: [] };
function hitRatio({ steps, cached }) {
    return steps === 0 ? '' : String(Math.floor((100 * cached) / steps) / 100);
}
function finalMode(plan, report) {
    if (report === NO_REPORT)
        return (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .cacheMode */ .M)(plan);
    const isRead = report.imports.some(({ error }) => error === undefined);
    const isWritten = plan.backend === 'inline' || report.exports.some(({ isDone, error }) => isDone && error === undefined);
    return (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .cacheMode */ .M)({ ...plan, isReading: plan.isReading && isRead, isWriting: plan.isWriting && isWritten });
}
function describeReport(report) {
    const { steps, cached, fetchedBytes, imports, exports } = report;
    if (imports.length === 0 && exports.length === 0 && cached === 0)
        return '';
    const fetched = fetchedBytes > 0 ? `, ${size(fetchedBytes)} fetched` : '';
    const hits = steps === 0 ? [] : [`${cached} of ${steps} steps were there already${fetched}.`];
    const read = imports.map(({ from, seconds, error }) => {
        return error === undefined ? `${nameOf(from)} in ${duration(seconds)}` : `not ${nameOf(from)} (${brief(error)})`;
    });
    const written = exports.map(({ to, seconds, layers, bytes, error, isDone }) => {
        if (error !== undefined || !isDone)
            return `not to ${to} (${brief(error ?? 'stopped')})`;
        const what = [count(layers), ...(bytes > 0 ? [size(bytes)] : [])].join(', ');
        return `to ${to} in ${duration(seconds)} (${what})`;
    });
    return [
        ...hits,
        ...(read.length > 0 ? [`Read ${read.join(', ')}.`] : []),
        ...(written.length > 0 ? [`Written ${written.join(', ')}.`] : []),
    ].join(' ');
}
function reportWarnings({ imports, exports }) {
    return [
        ...imports.flatMap(({ from, seconds, error }) => {
            if (error === undefined || /not found$/.test(error))
                return [];
            return [`The cache ${nameOf(from)} was not read, which cost ${duration(seconds)}: ${brief(error)}`];
        }),
        ...exports.flatMap(({ to, seconds, error }) => {
            if (error === undefined)
                return [];
            return [`The cache was not written to ${to}, which cost ${duration(seconds)}: ${brief(error)}`];
        }),
    ];
}
function nameOf(from) {
    const names = { gha: 'GitHub Actions Cache', local: 'local files' };
    const [, type = ''] = /^(\w+):\d+$/.exec(from) ?? [];
    return names[type] ?? from;
}
const BRIEF = 200;
function brief(error) {
    return error.length > BRIEF ? `${error.slice(0, BRIEF)}…` : error;
}
function count(layers) {
    return layers === 1 ? '1 layer' : `${layers} layers`;
}
function duration(seconds) {
    return `${seconds.toFixed(1)} s`;
}
function size(bytes) {
    if (bytes < 1e6)
        return `${(bytes / 1e3).toFixed(1)} kB`;
    return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(2)} GB`;
}


/***/ }),

/***/ 37241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isDigest)
/* harmony export */ });
const DIGEST = /^sha256:[a-f0-9]{64}$/;
function isDigest(text) {
    return typeof text === 'string' && DIGEST.test(text);
}


/***/ }),

/***/ 88758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ formatPlatform),
/* harmony export */   FL: () => (/* binding */ parsePlatform),
/* harmony export */   aH: () => (/* binding */ isPlatform),
/* harmony export */   gx: () => (/* binding */ hasArchitecture)
/* harmony export */ });
const PLATFORM = /^[A-Za-z0-9_.-]+(?:\([A-Za-z0-9_.+-]*\))?(?:\/[A-Za-z0-9_-]+){0,2}$/;
function isPlatform(text) {
    return PLATFORM.test(text);
}
function hasArchitecture(text) {
    return isPlatform(text) && text.includes('/');
}
function parsePlatform(text) {
    if (!hasArchitecture(text))
        return undefined;
    const [os, architecture, variant] = (formatPlatform(partsOf(text)) ?? '').split('/');
    if (!os || !architecture)
        return undefined;
    return { os, architecture, ...(variant !== undefined && { variant }) };
}
function partsOf(text) {
    const [system = '', architecture = '', variant] = text.split('/');
    const os = system.replace(/\(.*\)$/, '');
    return { os, architecture, ...(variant !== undefined && { variant }) };
}
const ARCHITECTURES = new Map([
    ['i386', ['386', '']],
    ['x86_64', ['amd64', undefined]],
    ['x86-64', ['amd64', undefined]],
    ['aarch64', ['arm64', undefined]],
    ['armhf', ['arm', 'v7']],
    ['armel', ['arm', 'v6']],
]);
const VARIANTS = new Map([
    ['amd64/v1', ''],
    ...['8', 'v8', 'v8.0'].map((name) => [`arm64/${name}`, '']),
    ...['9', '9.0', 'v9.0'].map((name) => [`arm64/${name}`, 'v9']),
    ['arm/', 'v7'],
    ...['5', '6', '7', '8'].map((name) => [`arm/${name}`, `v${name}`]),
]);
function formatPlatform({ os, architecture, variant = '' }) {
    if (![os, architecture, variant].every((part) => typeof part === 'string'))
        return undefined;
    const [name = '', kind = ''] = [os, architecture].map((part) => part?.toLowerCase());
    const [arch, meant] = ARCHITECTURES.get(kind) ?? [kind];
    const given = meant ?? variant.toLowerCase();
    const shown = VARIANTS.get(`${arch}/${given}`) ?? given;
    const text = [name === 'macos' ? 'darwin' : name, arch, ...(shown === '' ? [] : [shown])].join('/');
    return isPlatform(text) && arch !== '' ? text : undefined;
}


/***/ }),

/***/ 68424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ parseTaggedReference),
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   cy: () => (/* binding */ formatTagged),
/* harmony export */   y6: () => (/* binding */ formatPinned)
/* harmony export */ });
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67521);

const PATH_COMPONENT = /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*$/;
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*(?::[0-9]+)?$/;
const IPV6_HOST = /^\[[a-f0-9:]+\](?::[0-9]+)?$/;
const IMAGE_ID = /^[a-f0-9]{64}$/;
const NAME_MAX_LENGTH = 255;
function isHostLike(part) {
    return part.includes('.') || part.includes(':') || part === 'localhost';
}
function parseRepository(text) {
    const name = text.trim().toLowerCase();
    if (name.length > NAME_MAX_LENGTH)
        return undefined;
    const slash = name.indexOf('/');
    const first = slash < 0 ? '' : name.slice(0, slash);
    const hasHost = slash > 0 && isHostLike(first);
    const path = hasHost ? name.slice(slash + 1) : name;
    if (hasHost && !HOST.test(first) && !IPV6_HOST.test(first))
        return undefined;
    if (!path.split('/').every((part) => PATH_COMPONENT.test(part)))
        return undefined;
    if (IMAGE_ID.test(name))
        return undefined;
    const registry = hasHost ? first : 'docker.io';
    const isDockerHub = registry === 'docker.io' || registry === 'index.docker.io';
    return {
        name,
        registry: isDockerHub ? 'docker.io' : registry,
        path: isDockerHub && !path.includes('/') ? `library/${path}` : path,
    };
}
function parseTaggedReference(text) {
    const trimmed = text.trim();
    const colon = trimmed.lastIndexOf(':');
    const hasTag = colon > trimmed.lastIndexOf('/');
    const repository = parseRepository(hasTag ? trimmed.slice(0, colon) : trimmed);
    const tag = hasTag ? trimmed.slice(colon + 1) : 'latest';
    return repository !== undefined && (0,_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .isTag */ .d)(tag) ? { repository, tag } : undefined;
}
function formatTagged({ repository, tag }) {
    return `${repository.name}:${tag}`;
}
function formatPinned(repository, digest) {
    return `${repository.name}@${digest}`;
}


/***/ }),

/***/ 67521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isTag),
/* harmony export */   h: () => (/* binding */ TAG_MAX_LENGTH)
/* harmony export */ });
const TAG = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const TAG_MAX_LENGTH = 128;
function isTag(text) {
    return TAG.test(text);
}


/***/ }),

/***/ 94523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ faultFrom),
/* harmony export */   Oy: () => (/* binding */ explainFault),
/* harmony export */   QA: () => (/* binding */ RegistryFault),
/* harmony export */   sT: () => (/* binding */ retryAfterOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _retry_known_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37743);


class RegistryFault extends Error {
    status;
    retryAfter;
    constructor(message, status, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = 'RegistryFault';
        this.status = status;
        this.retryAfter = options.retryAfter;
    }
    get isTemporary() {
        return this.status === undefined || this.status === 408 || this.status === 429 || this.status >= 500;
    }
    get isDenied() {
        return this.status === 401 || this.status === 403;
    }
}
function faultFrom(what, answer) {
    const retryAfter = retryAfterOf(answer.headers);
    return new RegistryFault(`${what}: the registry answered ${answer.status}${errorTexts(answer.body)}`, answer.status, retryAfter === undefined ? {} : { retryAfter });
}
function retryAfterOf(headers) {
    const [value, date] = [headers['retry-after'], headers['date']];
    if (typeof value !== 'string' || value.trim() === '')
        return undefined;
    if (/^\s*\d+(?:\.\d+)?\s*$/.test(value))
        return Number(value);
    if (!/^\s*[a-z]/i.test(value))
        return undefined;
    const seconds = (Date.parse(value) - Date.parse(String(date))) / 1000;
    return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}
function errorTexts(body) {
    const text = body.toString('utf8').trim();
    if (text === '')
        return '';
    try {
        const { errors } = JSON.parse(text);
        const texts = (errors ?? []).map(({ code, message }) => [code, message].filter(Boolean).join(': '));
        if (texts.length > 0)
            return ` (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(texts.join('; '), 300)})`;
    }
    catch {
    }
    return ` (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text, 200)})`;
}
const AWAY = 'The registry did not answer well after several attempts. Look at its status page, then run the job again.';
function explainFault(fault) {
    const message = `The registry did not do what it should: ${fault.message}.`;
    const id = (0,_retry_known_place_js__WEBPACK_IMPORTED_MODULE_1__/* .atKnownPlace */ .w)(idOf(fault), fault.message);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(id, message, { advice: id === 'server-fault' ? AWAY : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .meaningOf */ .Pr)(id), cause: fault });
}
function idOf({ status, isDenied, isTemporary }) {
    if (isDenied)
        return 'registry-denied';
    if (status === 413)
        return 'layer-too-large';
    if (status === 429)
        return 'rate-limit';
    return isTemporary ? 'server-fault' : 'registry-refused';
}


/***/ }),

/***/ 22917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Th: () => (/* binding */ IncompletePublication),
/* harmony export */   b3: () => (/* binding */ DigestMismatch),
/* harmony export */   qD: () => (/* binding */ TagTaken)
/* harmony export */ });
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68424);

class DigestMismatch extends Error {
    name = 'DigestMismatch';
    reference;
    served;
    constructor(reference, served, digest) {
        super(`${(0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTagged */ .cy)(reference)} serves ${served}, but ${digest} was pushed: another run moved the tag`);
        this.reference = reference;
        this.served = served;
    }
}
class TagTaken extends Error {
    name = 'TagTaken';
    constructor(reference, served, digest) {
        super(`${(0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTagged */ .cy)(reference)} serves ${served} since this run began, and not this run's ${digest}: ` +
            'a tag like this never changes');
    }
}
class IncompletePublication extends Error {
    name = 'IncompletePublication';
    images;
    constructor(images, cause) {
        super(cause.message, { cause });
        this.images = images;
    }
}


/***/ }),

/***/ 41218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qw: () => (/* binding */ withoutSecretFields),
/* harmony export */   cW: () => (/* binding */ hideIn),
/* harmony export */   eC: () => (/* binding */ publicArguments),
/* harmony export */   ri: () => (/* binding */ withoutCredentials)
/* harmony export */ });
const HIDDEN = '***';
const SHORTEST_HIDDEN = 3;
const USER_IN_ADDRESS = /(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/@]+@(?!sha256:)/gi;
const SECRET_FIELD = /(^|,)(\s*"?)(\w*(?:secret|token|password|access_key)\w*)=(?:(?<="[^,]*)(?:[^"]|"")*|[^,"]*)/gi;
const WITH_FIELDS = ['--cache-from', '--cache-to', '--output', '--attest'];
function hideIn(text, secrets) {
    const known = secrets.filter((secret) => secret.length >= SHORTEST_HIDDEN).sort((a, b) => b.length - a.length);
    return known.reduce((shown, secret) => shown.replaceAll(secret, HIDDEN), text).replace(USER_IN_ADDRESS, '$1***@');
}
function publicArguments(argv, secrets) {
    return withoutCredentials(argv).map((word, index) => hideIn(argv[index - 1] === '--build-arg' ? word.replace(/=.*$/s, `=${HIDDEN}`) : word, secrets));
}
function withoutCredentials(argv) {
    return argv.map((word, index) => WITH_FIELDS.includes(argv[index - 1] ?? '') ? withoutSecretFields(word) : hideIn(word, []));
}
function withoutSecretFields(entry) {
    return hideIn(entry.replace(SECRET_FIELD, `$1$2$3=${HIDDEN}`), []);
}


/***/ }),

/***/ 42300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ IMAGE_STATES),
/* harmony export */   TO: () => (/* binding */ TAG_KINDS),
/* harmony export */   Uy: () => (/* binding */ PUSH_WAYS),
/* harmony export */   YA: () => (/* binding */ LEG_KIND),
/* harmony export */   im: () => (/* binding */ OUTCOMES),
/* harmony export */   j_: () => (/* binding */ RESULT_KIND),
/* harmony export */   tS: () => (/* binding */ RESULT_SCHEMA_VERSION)
/* harmony export */ });
const RESULT_KIND = 'image-build-result';
const LEG_KIND = 'image-build-leg';
const RESULT_SCHEMA_VERSION = 1;
const OUTCOMES = ['pushed', 'built', 'planned', 'skipped', 'failed'];
const TAG_KINDS = ['immutable', 'floating', 'other'];
const IMAGE_STATES = ['published', 'present', 'untagged', 'left', 'failed'];
const PUSH_WAYS = ['tag', 'digest', 'archive'];


/***/ }),

/***/ 56251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J9: () => (/* binding */ formatResult),
/* harmony export */   Vq: () => (/* binding */ readResultDocument),
/* harmony export */   isResultFile: () => (/* binding */ isResultFile),
/* harmony export */   jP: () => (/* binding */ resultDocument)
/* harmony export */ });
/* harmony import */ var _public_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41218);
/* harmony import */ var _result_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42300);
/* harmony import */ var _result_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89188);



const NOTHING = {
    error: null,
    skipped: null,
    names: { version: '', images: [], references: [], labels: {}, annotations: [] },
    image: { platforms: [] },
    images: [],
    leftAlone: [],
    push: { pushed: false },
    build: { attempts: 0, history: [], argv: [], platforms: [], cache: { reasons: [] }, timeline: [] },
    signatures: [],
    timing: { stages: [] },
};
function resultDocument({ secrets = [], ...facts }) {
    const known = Object.fromEntries(Object.entries(facts).filter(([, part]) => part !== undefined));
    const whole = { ...NOTHING, ...known, kind: _result_document_js__WEBPACK_IMPORTED_MODULE_1__/* .RESULT_KIND */ .j_, schemaVersion: _result_document_js__WEBPACK_IMPORTED_MODULE_1__/* .RESULT_SCHEMA_VERSION */ .tS };
    return withoutSecrets((0,_result_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .RESULT */ .Mr)(whole, ''), secrets);
}
function withoutSecrets(document, secrets) {
    const hide = (text) => (0,_public_text_js__WEBPACK_IMPORTED_MODULE_2__/* .hideIn */ .cW)(text, secrets);
    const hideIfAny = (text) => (text === null ? null : hide(text));
    const { error, images, push, build } = document;
    const { history, argv, context, dockerfile, cache, timeline } = build;
    return {
        ...document,
        error: error && { ...error, message: hide(error.message), advice: hideIfAny(error.advice) },
        images: images.map((image) => ({ ...image, error: hideIfAny(image.error) })),
        push: { ...push, why: hideIfAny(push.why) },
        build: {
            ...build,
            history: history.map((attempt) => ({ ...attempt, message: hide(attempt.message) })),
            argv: (0,_public_text_js__WEBPACK_IMPORTED_MODULE_2__/* .publicArguments */ .eC)(argv, secrets),
            context: hideIfAny(context),
            dockerfile: hideIfAny(dockerfile),
            cache: { ...cache, reasons: cache.reasons.map(hide) },
            timeline: timeline.map((step) => ({ ...step, name: hide(step.name) })),
        },
    };
}
function formatResult(document) {
    return `${JSON.stringify(document, null, 2)}\n`;
}
function readResultDocument(text) {
    const value = parseJson(text);
    if (value?.['kind'] !== _result_document_js__WEBPACK_IMPORTED_MODULE_1__/* .RESULT_KIND */ .j_) {
        throw new Error(`this is no result file: it is no JSON object whose kind is "${_result_document_js__WEBPACK_IMPORTED_MODULE_1__/* .RESULT_KIND */ .j_}"`);
    }
    const version = value['schemaVersion'];
    if (version !== _result_document_js__WEBPACK_IMPORTED_MODULE_1__/* .RESULT_SCHEMA_VERSION */ .tS) {
        throw new Error(`the result file has the schema version ${JSON.stringify(version)}, and ${_result_document_js__WEBPACK_IMPORTED_MODULE_1__/* .RESULT_SCHEMA_VERSION */ .tS} is read here: ` +
            'use the same version of the action for what writes and what reads it');
    }
    try {
        return (0,_result_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .RESULT */ .Mr)(value, '');
    }
    catch (cause) {
        throw new Error(`the result file is not what it should be: ${cause.message}`, { cause });
    }
}
function isResultFile(text) {
    const kind = parseJson(text)?.['kind'];
    return kind === _result_document_js__WEBPACK_IMPORTED_MODULE_1__/* .RESULT_KIND */ .j_ || kind === _result_document_js__WEBPACK_IMPORTED_MODULE_1__/* .LEG_KIND */ .YA;
}
function parseJson(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 89188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ RESULT),
/* harmony export */   Tc: () => (/* binding */ tag),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   cd: () => (/* binding */ commit),
/* harmony export */   iD: () => (/* binding */ platform),
/* harmony export */   ir: () => (/* binding */ reference),
/* harmony export */   kB: () => (/* binding */ time)
/* harmony export */ });
/* harmony import */ var _image_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37241);
/* harmony import */ var _image_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88758);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68424);
/* harmony import */ var _image_tag_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67521);
/* harmony import */ var _result_document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42300);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55556);






const digest = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .formed */ .Gd)('"sha256:" and 64 hex digits', _image_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigest */ .B);
const name = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .formed */ .Gd)('an image name', (value) => (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRepository */ .SU)(value)?.name === value);
const tag = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .formed */ .Gd)('a tag', _image_tag_js__WEBPACK_IMPORTED_MODULE_4__/* .isTag */ .d);
const reference = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .formed */ .Gd)('NAME:TAG', (value) => {
    const parsed = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTaggedReference */ .$R)(value);
    return parsed !== undefined && `${parsed.repository.name}:${parsed.tag}` === value;
});
const pinned = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .formed */ .Gd)('NAME@DIGEST', (value) => {
    const at = value.indexOf('@');
    return (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRepository */ .SU)(value.slice(0, at))?.name === value.slice(0, at) && (0,_image_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigest */ .B)(value.slice(at + 1));
});
const platform = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .formed */ .Gd)('a platform', _image_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlatform */ .aH);
const commit = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .formed */ .Gd)('a commit', (value) => /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(value));
const time = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .formed */ .Gd)('a date of ISO 8601', (value) => /^\d{4}-\d{2}-\d{2}T/.test(value) && !Number.isNaN(Date.parse(value)));
const ratio = (value, path) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj)(value, path) <= 1 ? value : (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(value, path, 'a number from 0 to 1');
const error = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    code: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    id: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    message: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    advice: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    failureClass: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
});
const action = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({ name: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, repository: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq), ref: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) });
const source = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    repository: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    event: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    ref: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    commit,
    runCommit: commit,
    branch: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    tag: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    pullRequest: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9),
    date: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(time),
});
const run = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({ id: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq), attempt: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9), url: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq), job: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) });
const names = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    version: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    images: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(name),
    references: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({ reference, name, tag, kind: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(_result_document_js__WEBPACK_IMPORTED_MODULE_5__/* .TAG_KINDS */ .TO), why: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq })),
    labels: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOf */ .A7)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    annotations: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
});
const image = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    digest: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(digest),
    mediaType: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    imageId: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    archive: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    platforms: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({ platform, digest, size: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9) })),
});
const repository = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    name,
    registry: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    path: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    tags: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(tag),
    digest: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(digest),
    state: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(_result_document_js__WEBPACK_IMPORTED_MODULE_5__/* .IMAGE_STATES */ .$b),
    required: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt,
    error: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
});
const leftAlone = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({ reference, serves: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(digest), why: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq });
const push = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({ pushed: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt, why: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq), way: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(_result_document_js__WEBPACK_IMPORTED_MODULE_5__/* .PUSH_WAYS */ .Uy)) });
const attempt = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    number: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    seconds: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj,
    class: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    stage: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    message: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    waitSeconds: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj),
});
const build = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    attempts: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    history: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(attempt),
    argv: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    context: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    dockerfile: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    target: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    platforms: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(platform),
    builder: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({ name: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, driver: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, platforms: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) })),
    cache: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({ mode: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq), hitRatio: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(ratio), reasons: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) }),
    timeline: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({ name: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, startedAt: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj, seconds: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj, cached: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt, failed: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt })),
});
const gate = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({ command: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, seconds: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj), passed: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt });
const attestation = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({ id: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq), url: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq), storedIn: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(name) });
const signature = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({ tool: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, images: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(pinned) });
const timing = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    started: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(time),
    seconds: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj),
    stages: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({ name: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, seconds: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj })),
});
const RESULT = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    kind: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)([_result_document_js__WEBPACK_IMPORTED_MODULE_5__/* .RESULT_KIND */ .j_]),
    schemaVersion: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)([_result_document_js__WEBPACK_IMPORTED_MODULE_5__/* .RESULT_SCHEMA_VERSION */ .tS]),
    outcome: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(_result_document_js__WEBPACK_IMPORTED_MODULE_5__/* .OUTCOMES */ .im),
    error: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(error),
    skipped: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    action,
    source,
    run,
    names,
    image,
    images: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(repository),
    leftAlone: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(leftAlone),
    push,
    build,
    gate: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(gate),
    attestation: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(attestation),
    signatures: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(signature),
    timing,
});


/***/ }),

/***/ 55556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   Gd: () => (/* binding */ formed),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   OA: () => (/* binding */ fields),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Xd: () => (/* binding */ orNull),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   vj: () => (/* binding */ amount),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* unused harmony export ShapeError */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

class ShapeError extends Error {
    name = 'ShapeError';
}
function refuse(value, path, what) {
    const came = value === undefined ? 'is missing' : `is ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(shown(value), 60)}`;
    throw new ShapeError(`${path || 'the document'} ${came} and must be ${what}`);
}
function shown(value) {
    return typeof value === 'string' ? value : (JSON.stringify(value) ?? typeof value);
}
const text = (value, path) => (typeof value === 'string' ? value : refuse(value, path, 'a text'));
const flag = (value, path) => typeof value === 'boolean' ? value : refuse(value, path, 'true or false');
const amount = (value, path) => typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : refuse(value, path, 'a number from 0');
const count = (value, path) => Number.isSafeInteger(amount(value, path)) ? value : refuse(value, path, 'a whole number');
function oneOf(words) {
    const names = words.map((word) => JSON.stringify(word)).join(', ');
    return (value, path) => words.includes(value) ? value : refuse(value, path, words.length > 1 ? `one of ${names}` : names);
}
function formed(what, isFormed) {
    return (value, path) => (typeof value === 'string' && isFormed(value) ? value : refuse(value, path, what));
}
function orNull(shape) {
    return (value, path) => (value === null || value === undefined ? null : shape(value, path));
}
function listOf(shape) {
    return (value, path) => Array.isArray(value)
        ? value.map((entry, index) => shape(entry, `${path}[${index}]`))
        : refuse(value, path, 'a list');
}
function mapOf(shape) {
    return (value, path) => Object.fromEntries(Object.entries(anObject(value, path)).map(([key, entry]) => [key, shape(entry, `${path}[${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key, 60)}]`)]));
}
function fields(shapes) {
    return (value, path) => {
        const given = anObject(value, path);
        const entries = Object.entries(shapes).map(([key, shape]) => {
            return [key, shape(Object.hasOwn(given, key) ? given[key] : undefined, path === '' ? key : `${path}.${key}`)];
        });
        return Object.fromEntries(entries);
    };
}
function anObject(value, path) {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? value : refuse(value, path, 'an object');
}


/***/ }),

/***/ 37743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ atKnownPlace)
/* harmony export */ });
const KNOWN = [
    {
        id: 'registry-denied',
        says: /(?:^|[\s"'/])ghcr\.io[/:]|permission_denied: \w+_package|installation not allowed to/,
        own: 'ghcr-package-permission',
    },
    {
        id: 'rate-limit',
        says: /(?:^|[\s"'/.-])docker\.(?:io|com)\b|pull rate limit/,
        own: 'docker-hub-rate-limit',
    },
];
function atKnownPlace(id, message) {
    return KNOWN.find((known) => known.id === id && known.says.test(message))?.own ?? id;
}


/***/ }),

/***/ 81808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W0: () => (/* binding */ branchOf),
/* harmony export */   WM: () => (/* binding */ isCommit),
/* harmony export */   _n: () => (/* binding */ pullRequestOf)
/* harmony export */ });
function branchOf({ target }) {
    return target.kind === 'branch' || target.kind === 'pull-request' ? target.branch : undefined;
}
function pullRequestOf({ target }) {
    return target.kind === 'pull-request' ? target.number : undefined;
}
function isCommit(text) {
    return /^[0-9a-f]{40}$/.test(text);
}


/***/ })

};
