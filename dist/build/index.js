import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = new Proxy({}, { get: (_, name) => (name === '__esModule' ? undefined : __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto")[name]) });

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 27838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ again)
/* harmony export */ });
/* harmony import */ var _retry_attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(84427);
/* harmony import */ var _runner_cancel_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(69746);
/** Attempts at what surrounds the build, such as a sign-in: one loop by the step's own clock, waits and cancel. */


/** @throws the error of the last attempt; of the only one with `retry-on: never` */
async function again(task, { retryOn, maxAttempts, decide, tell, signal }) {
    const { value } = await (0,_retry_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .C)(task, {
        maxAttempts: retryOn === 'never' ? 1 : maxAttempts,
        decide,
        onFailure({ number, error, pause }) {
            if (pause !== undefined)
                tell(error, number, pause);
        },
        wait: ({ usual }) => (0,_runner_cancel_js__WEBPACK_IMPORTED_MODULE_1__/* .sleep */ .y)(usual, signal),
        now: () => performance.now(),
        signal,
    });
    return value;
}


/***/ }),

/***/ 27488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ FailedPublish),
/* harmony export */   YF: () => (/* binding */ FailedBuild),
/* harmony export */   al: () => (/* binding */ afterBuild),
/* harmony export */   yX: () => (/* binding */ FailedAttempts),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
/* harmony import */ var _registry_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(94523);
/* harmony import */ var _registry_publication_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(22917);



/** @param judged what was made of the failure; undefined when it was not the build's */
function recordOf({ number, seconds, pause }, judged) {
    if (judged === undefined) {
        return { number, seconds, kind: 'permanent', stage: 'unknown', telling: '', fingerprint: '' };
    }
    const { class: kind, stage, telling, fingerprint } = judged;
    return { number, seconds, kind, stage, telling, fingerprint, ...(pause && { waitSeconds: pause.usual }) };
}
/** What a failure can tell of the attempts before it. */
class FailedAttempts extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    /** What the registries serve all the same. */
    images = [];
}
class FailedBuild extends FailedAttempts {
    attempts;
    history;
    failureClass;
    /** @param tooLong seconds that a registry asked to wait, where that ended the attempts */
    constructor(last, history, tooLong) {
        const patience = tooLong === undefined ? '' : `\nThe registry asks to wait ${tooLong} s, which is too long for a run.`;
        super(last.code, messageOf(last, history) + patience, {
            ...(last.advice && { advice: last.advice }),
            ...(last.link && { link: last.link }),
            cause: last,
        });
        this.name = 'FailedBuild';
        this.attempts = history.length;
        this.history = history;
        // As it was told: a registry that was asked may know more than the output.
        this.failureClass = history.at(-1)?.kind ?? last.classification.class;
    }
}
/** The image is built and maybe pushed, and then its tags or its digest were not what they should be. */
class FailedPublish extends FailedAttempts {
    attempts;
    history;
    failureClass;
    images;
    constructor(fault, { attempts, history, soFar }) {
        super(fault.code, fault.message, {
            ...(fault.advice && { advice: fault.advice }),
            ...(fault.link && { link: fault.link }),
            cause: fault,
        });
        this.name = 'FailedPublish';
        this.attempts = attempts;
        this.history = history;
        this.failureClass = kindOf(fault.cause);
        this.images = soFar?.images ?? [];
    }
}
/**
 * Runs what follows a good build.
 *
 * @throws {FailedPublish} for what a user can do something about; all else as it is
 */
async function afterBuild(tried, task) {
    try {
        return await task();
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ ? new FailedPublish(error, tried) : error;
    }
}
/** Two jobs that push one tag do so by chance; what a registry says of itself is known. */
function kindOf(cause) {
    if (cause instanceof _registry_publication_js__WEBPACK_IMPORTED_MODULE_2__/* .DigestMismatch */ .b3)
        return 'ambiguous';
    return cause instanceof _registry_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryFault */ .QA && cause.isTemporary ? 'transient' : 'permanent';
}
/** The first failure is told too where it was another: it may be the cause of the rest. */
function messageOf(last, history) {
    const first = history[0];
    // By their fingerprints, because ids and ports in the lines are never the same.
    const isOther = first !== undefined && first.fingerprint !== last.classification.fingerprint;
    return isOther ? `${last.message}\nThe first attempt had failed otherwise: ${first.telling}` : last.message;
}


/***/ }),

/***/ 81851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  xt: () => (/* binding */ askOf),
  X1: () => (/* binding */ landedPush),
  _s: () => (/* binding */ longestWait),
  v8: () => (/* binding */ mayPushAfterAll),
  sT: () => (/* binding */ retryAfterOf)
});

// EXTERNAL MODULE: ./lib/image/digest.js
var image_digest = __nccwpck_require__(37241);
// EXTERNAL MODULE: ./lib/image/manifest.js
var image_manifest = __nccwpck_require__(64252);
// EXTERNAL MODULE: ./lib/image/reference.js
var image_reference = __nccwpck_require__(68424);
// EXTERNAL MODULE: ./lib/registry/manifests.js
var manifests = __nccwpck_require__(7757);
// EXTERNAL MODULE: ./lib/registry/permission.js
var permission = __nccwpck_require__(16476);
// EXTERNAL MODULE: ./lib/registry/fault.js
var fault = __nccwpck_require__(94523);
;// CONCATENATED MODULE: ./lib/registry/readiness.js

/** Asks by a request that every push makes too: what a name serves now. Any answer but a fault is a good one. */
async function askReadiness(client, { repository, tag }) {
    try {
        const { status, headers } = await client.send({
            method: 'HEAD',
            repository: repository.path,
            access: 'pull',
            to: `manifests/${tag}`,
        });
        return readinessOf(status, (0,fault/* retryAfterOf */.sT)(headers));
    }
    catch (error) {
        if (error instanceof fault/* RegistryFault */.QA)
            return readinessOf(error.status, error.retryAfter);
        throw error;
    }
}
/**
 * Asks for the very address that was throttled, because only a throttled answer tells how long. BuildKit reads that
 * header and tells nobody.
 *
 * @returns undefined for an address that is not of the distribution API
 */
async function askThrottled(client, address) {
    const repository = /^\/v2\/(.+?)\/(?:manifests|blobs|tags)\//.exec(address.pathname)?.[1];
    if (repository === undefined)
        return undefined;
    try {
        const answer = await client.open({ method: 'GET', repository, access: 'pull', to: address });
        answer.stream.destroy();
        return readinessOf(answer.status, (0,fault/* retryAfterOf */.sT)(answer.headers));
    }
    catch (error) {
        if (error instanceof fault/* RegistryFault */.QA)
            return readinessOf(error.status, error.retryAfter);
        throw error;
    }
}
function readinessOf(status, retryAfter) {
    if (status === 429)
        return { state: 'throttled', retryAfter };
    if (status === undefined || status === 408 || status >= 500)
        return { state: 'away' };
    return { state: 'ready' };
}

;// CONCATENATED MODULE: ./lib/actions/attempts/registry-questions.js






/** A registry that asks for a longer wait, in seconds, is away for this run. */
const longestWait = 300;
/** Milliseconds for an answer: a registry that hangs must not hold the wait that it is asked in. */
const QUESTION_LIMIT = 10_000;
/**
 * A registry that cannot be asked has said nothing, and neither has one whose credential cannot be read: the build's
 * own failure is the one to tell.
 */
async function orUndefined(question, { questionLimitMs: limitMs = QUESTION_LIMIT }) {
    let timer;
    const limit = new Promise((resolve) => {
        timer = setTimeout(() => resolve(undefined), limitMs);
    });
    try {
        return await Promise.race([question(), limit]);
    }
    catch {
        return undefined;
    }
    finally {
        clearTimeout(timer);
    }
}
/**
 * Whether the failed attempt's own image is at the registry, under the name that it pushed. Every attempt has another
 * digest, so only this attempt's own counts. Of a push without a tag no digest is told, and nobody sees what it left.
 *
 * @returns what a good end would have left, or undefined when the image is not there
 */
async function landedPush({ class: kind, pushed }, target) {
    if (target === undefined || kind === 'cancelled')
        return undefined;
    const { anchor, clientFor } = target;
    const name = (0,image_reference/* formatTagged */.cy)(anchor);
    const isOurs = (reference) => isSamePlace(reference?.repository, anchor.repository) && reference?.tag === anchor.tag;
    const digest = pushed.findLast(({ reference }) => isOurs((0,image_reference/* parseTaggedReference */.$R)(reference)))?.digest;
    if (!(0,image_digest/* isDigest */.B)(digest))
        return undefined;
    return orUndefined(async () => {
        const client = await clientFor(anchor.repository.registry);
        const manifest = await (0,manifests/* getManifest */.c2)(client, anchor.repository, anchor.tag);
        if (manifest?.digest !== digest)
            return undefined;
        const { config } = (0,image_manifest/* parseManifest */.Ng)(manifest.bytes.toString('utf8'));
        const imageId = (0,image_manifest/* isIndex */.nw)(manifest.mediaType) ? digest : config?.digest;
        const json = JSON.stringify({ 'containerimage.digest': digest, 'image.name': name });
        return { imageId, metadata: { digest, json } };
    }, target);
}
function isSamePlace(one, other) {
    return one?.registry === other.registry && one.path === other.path;
}
/**
 * A token that ran out looks like a missing permission. The registry knows: who may push after all, with a fresh token,
 * gets one more attempt.
 */
async function mayPushAfterAll(judged, target) {
    const isTokenFault = /\b401\b|unauthorized|authentication required|expired/i.test(judged.telling);
    if (target === undefined || judged.class !== 'permanent' || !isAboutPush(judged) || !isTokenFault)
        return judged;
    const isAllowed = await orUndefined(async () => {
        const client = await target.clientFor(target.anchor.repository.registry);
        return (await (0,permission/* pushRefusal */.J)(client, target.anchor.repository)) === undefined;
    }, target);
    return isAllowed ? { ...judged, class: 'ambiguous' } : judged;
}
/** Who may push may still not read the base image, even at the same registry. */
const READS_A_BASE = /^\[(?!auth\])|:pull token for |^docker-image:\/\/|^resolve image config/;
function isAboutPush({ stage, vertex = '' }) {
    return stage === 'push' || (stage === 'auth' && !READS_A_BASE.test(vertex));
}
/** Seconds that the registry asks for, which BuildKit read and did not tell. */
async function retryAfterOf({ throttledUrl }, target) {
    const address = addressIn(throttledUrl);
    if (target === undefined || address === undefined)
        return undefined;
    const answer = await orUndefined(async () => askThrottled(await clientOf(address, target), address), target);
    return answer?.state === 'throttled' ? answer.retryAfter : undefined;
}
/** How to ask whether the other side is well again; undefined where there is nobody to ask. */
async function askOf({ stage, telling, throttledUrl }, target) {
    if (target === undefined)
        return undefined;
    const { anchor, clientFor } = target;
    const throttled = addressIn(throttledUrl);
    const address = throttled ?? addressIn(/https?:\/\/[^\s"'<>\\]+/.exec(telling)?.[0]);
    const registry = anchor.repository.registry;
    const isOurs = address === undefined ? ['push', 'export', 'auth'].includes(stage) : registryOf(address) === registry;
    if (!isOurs)
        return undefined;
    const client = await orUndefined(() => clientFor(registry), target);
    if (client === undefined)
        return undefined;
    // Throttles are counted by what is asked for: another address may well be ready while this one is not.
    const ask = async () => (throttled && (await askThrottled(client, throttled))) ?? askReadiness(client, anchor);
    return async () => (await orUndefined(ask, target)) ?? { state: 'away' };
}
function addressIn(text) {
    return text !== undefined && URL.canParse(text) ? new URL(text) : undefined;
}
/** Docker Hub's API has a name of its own. */
function registryOf({ host }) {
    return host === 'registry-1.docker.io' ? 'docker.io' : host;
}
function clientOf(address, { clientFor }) {
    return clientFor(registryOf(address));
}


/***/ }),

/***/ 59700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ warnOfRetry)
/* harmony export */ });
/* harmony import */ var _runner_log_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(93188);
/** How a retry is told. */

/** As one annotation where people want to see retries, and else as lines of the log. */
function warnOfRetry(message, isWarning) {
    if (isWarning)
        _runner_log_js__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm.warning(message);
    else
        for (const line of message.split('\n'))
            _runner_log_js__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm.info(line);
}


/***/ }),

/***/ 37723:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(452);
/* harmony import */ var _runner_cancel_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(69746);
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9090);
/* harmony import */ var _runner_log_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(93188);
/* harmony import */ var _runner_state_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(25223);
/* harmony import */ var _report_leave_result_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(65623);
/* harmony import */ var _report_outputs_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(39914);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(83536);
/* harmony import */ var _step_mask_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(58244);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(93934);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(76414);
/** The build action's entry. The one place that catches, and the one that says the step failed. */












const started = new Date();
const signal = (0,_runner_cancel_js__WEBPACK_IMPORTED_MODULE_10__/* .cancelSignal */ .B)();
const secondsSince = () => (Date.now() - started.getTime()) / 1000;
/** What is known when something fails. */
let step;
try {
    const environment = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .readEnvironment */ .Q)();
    await (0,_step_mask_js__WEBPACK_IMPORTED_MODULE_7__/* .maskSecrets */ .Q)(environment.actor);
    const { event } = environment;
    _runner_log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .Rm.info(`Building ${event.repository} at ${event.sha.slice(0, 7)} (${event.name} of ${event.ref}).`);
    const prepared = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_8__/* .prepare */ .i)(environment);
    step = { prepared, environment };
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(environment.temp, `image-build-${process.pid}-${process.hrtime.bigint()}`);
    // Told to post before the folder exists, so that it goes whatever happens next.
    (0,_runner_state_js__WEBPACK_IMPORTED_MODULE_4__/* .saveState */ .LZ)(_runner_state_js__WEBPACK_IMPORTED_MODULE_4__/* .STATE */ .c4.privateFolder, folder);
    await (0,_report_leave_result_js__WEBPACK_IMPORTED_MODULE_11__/* .clearResult */ .L)(prepared, environment);
    const around = { environment, folder, signal };
    const result = await (0,_run_js__WEBPACK_IMPORTED_MODULE_9__/* .run */ .e)(prepared, around);
    const end = { result, started, seconds: secondsSince() };
    const resultFile = prepared.inputs.distribute
        ? await (await __nccwpck_require__.e(/* import() */ 264).then(__nccwpck_require__.bind(__nccwpck_require__, 42264))).leaveLeg(prepared, around, end)
        : await (0,_report_leave_result_js__WEBPACK_IMPORTED_MODULE_11__/* .leaveResult */ .B)(prepared, environment, end);
    await (0,_report_outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .writeOutputs */ .Kn)(prepared, { ...result, resultFile }, folder);
    (0,_report_report_js__WEBPACK_IMPORTED_MODULE_6__/* .reportResult */ .i)(prepared, result, secondsSince());
}
catch (error) {
    // Whatever breaks after a cancel breaks because of it.
    _runner_log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .Rm.error(signal.aborted ? 'The step was cancelled.' : (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .WE)(error));
    if (!signal.aborted) {
        const end = { error, started, seconds: secondsSince() };
        (0,_report_outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .writeFailure */ .EU)(error, step && (await (0,_report_leave_result_js__WEBPACK_IMPORTED_MODULE_11__/* .leaveResult */ .B)(step.prepared, step.environment, end)));
        (0,_report_report_js__WEBPACK_IMPORTED_MODULE_6__/* .reportFailure */ .x)(error);
    }
    process.exitCode = 1;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 93934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ prepare)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./lib/build/context.js
var build_context = __nccwpck_require__(99411);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/image/reference.js
var image_reference = __nccwpck_require__(68424);
;// CONCATENATED MODULE: ./lib/build/expand-meta.js


/** `version` and `tags` are docker/github-builder's names. Lists are joined by commas, because an argument is a line. */
const VALUES = {
    version: ({ version }) => version,
    tags: ({ references }) => references.map(image_reference/* formatTagged */.cy).join(','),
    'tag-names': ({ tagNames }) => tagNames.join(','),
    images: ({ images }) => images.map(({ name }) => name).join(','),
    created: ({ labels }) => labels['org.opencontainers.image.created'] ?? '',
    revision: ({ labels }) => labels['org.opencontainers.image.revision'] ?? '',
    source: ({ labels }) => labels['org.opencontainers.image.source'] ?? '',
    labels: ({ labels }) => Object.entries(labels)
        .map(([key, value]) => `${key}=${value}`)
        .join('\n'),
    json: ({ json }) => json,
};
/** What may be written after `meta.`. */
const META_NAMES = Object.keys(VALUES);
/** Anything in double braces that speaks of `meta`; other braces are the build's own. */
const META = /\{\{\{?([^{}]*(?<![\w.-])meta\.[^{}]*)\}\}\}?/g;
function nameIn(expression) {
    const name = /^\s*meta\.([\w-]+)\s*$/.exec(expression)?.[1];
    return name !== undefined && Object.hasOwn(VALUES, name) ? name : undefined;
}
/** Finds names that do not exist. Only the expression is shown: the rest of an argument may be a secret. */
function metaProblems(buildArgs) {
    const unknown = buildArgs
        .flatMap((entry) => [...entry.matchAll(META)])
        .filter(([, expression = '']) => nameIn(expression) === undefined)
        .map(([text]) => text);
    return [...new Set(unknown)].map((text) => ({
        input: 'build-args',
        problem: `${(0,errors/* quote */.hD)(text)} is unknown`,
        advice: `Known are ${META_NAMES.map((name) => `{{meta.${name}}}`).join(', ')}.`,
    }));
}
/** Puts the values in. They are text: braces in a value stay what they are. */
function expandMeta(buildArgs, names) {
    return buildArgs.map((entry) => entry.replace(META, (text, expression) => VALUES[nameIn(expression) ?? '']?.(names) ?? text));
}

// EXTERNAL MODULE: ./lib/build/push.js
var build_push = __nccwpck_require__(63302);
// EXTERNAL MODULE: ./lib/build/variables.js
var variables = __nccwpck_require__(25717);
// EXTERNAL MODULE: ./lib/result/archive-place.js
var archive_place = __nccwpck_require__(57921);
// EXTERNAL MODULE: ./lib/result/exports.js
var result_exports = __nccwpck_require__(64282);
// EXTERNAL MODULE: ./lib/runner/input.js
var input = __nccwpck_require__(86502);
// EXTERNAL MODULE: ./lib/source/payload.js
var source_payload = __nccwpck_require__(72731);
;// CONCATENATED MODULE: ./lib/source/from-event.js
/**
 * From GitHub's event to the source. Pure: the environment's values and the payload come in as data.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */

const BRANCH = 'refs/heads/';
const TAG = 'refs/tags/';
const MERGE_QUEUE = /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-(\d+)-[0-9a-f]{40}$/;
/** The source of a run, from its event. */
function sourceFromEvent(event, { pullRequestSha }) {
    const repository = repositoryOf(event);
    const target = targetOf(event);
    const headSha = target.kind === 'pull-request' && pullRequestSha === 'merge' ? event.sha : headShaOf(event);
    return {
        event: event.name,
        ref: event.ref,
        target,
        headSha,
        runSha: event.sha,
        commitDate: commitDateOf(event, headSha),
        onDefaultBranch: target.kind === 'branch' && target.branch === repository.defaultBranch,
        baseRef: (0,source_payload/* textAt */.$6)(event.payload, 'base_ref'),
        untrusted: distrust(event),
        repository,
    };
}
function isPullRequest({ name, payload }) {
    return name.startsWith('pull_request') && (0,source_payload/* numberAt */.tk)(payload, 'pull_request', 'number') !== undefined;
}
function targetOf(event) {
    const { payload } = event;
    if (isPullRequest(event)) {
        return {
            kind: 'pull-request',
            number: (0,source_payload/* numberAt */.tk)(payload, 'pull_request', 'number') ?? 0,
            branch: (0,source_payload/* textAt */.$6)(payload, 'pull_request', 'head', 'ref') ?? '',
            base: (0,source_payload/* textAt */.$6)(payload, 'pull_request', 'base', 'ref') ?? event.baseRef,
        };
    }
    if (event.name === 'merge_group')
        return mergeQueueOf(event);
    return targetOfRef(refOf(event));
}
/** A `workflow_run` is for the ref of the run that caused it; every other event says its own ref. */
function refOf({ name, ref, payload }) {
    const branch = name === 'workflow_run' ? (0,source_payload/* textAt */.$6)(payload, 'workflow_run', 'head_branch') : undefined;
    return branch === undefined ? ref : `${BRANCH}${branch}`;
}
/** The target that a full ref stands for. */
function targetOfRef(ref) {
    if (ref.startsWith(TAG))
        return { kind: 'tag', tag: ref.slice(TAG.length) };
    const pull = /^refs\/pull\/(\d+)\/(?:merge|head)$/.exec(ref);
    if (pull)
        return { kind: 'pull-request', number: Number(pull[1]), branch: '', base: '' };
    return { kind: 'branch', branch: ref.startsWith(BRANCH) ? ref.slice(BRANCH.length) : ref };
}
function mergeQueueOf({ ref, payload }) {
    const match = MERGE_QUEUE.exec((0,source_payload/* textAt */.$6)(payload, 'merge_group', 'head_ref') ?? ref);
    const base = (0,source_payload/* textAt */.$6)(payload, 'merge_group', 'base_ref')?.replace(BRANCH, '');
    return { kind: 'merge-queue', number: match ? Number(match[2]) : undefined, base: base ?? match?.[1] ?? '' };
}
function headShaOf({ name, sha, payload }) {
    if (name === 'workflow_run')
        return (0,source_payload/* textAt */.$6)(payload, 'workflow_run', 'head_sha') ?? sha;
    if (name === 'merge_group')
        return (0,source_payload/* textAt */.$6)(payload, 'merge_group', 'head_sha') ?? sha;
    return (name.startsWith('pull_request') && (0,source_payload/* textAt */.$6)(payload, 'pull_request', 'head', 'sha')) || sha;
}
/** Only the date of the very commit: a push event carries it, most others do not. */
function commitDateOf({ payload }, sha) {
    for (const at of [['head_commit'], ['merge_group', 'head_commit'], ['workflow_run', 'head_commit']]) {
        if ((0,source_payload/* textAt */.$6)(payload, ...at, 'id') === sha)
            return (0,source_payload/* textAt */.$6)(payload, ...at, 'timestamp');
    }
    return undefined;
}
/**
 * A fork's run gets a token that cannot write, and so does Dependabot's. `pull_request_target` and `workflow_run`
 * do get one that can, but a stranger decided what they build: they are no safer.
 */
function distrust({ name, repository, actor, payload }) {
    const subject = name === 'workflow_run' ? 'workflow_run' : 'pull_request';
    const head = subject === 'workflow_run'
        ? (0,source_payload/* textAt */.$6)(payload, subject, 'head_repository', 'full_name')
        : (0,source_payload/* textAt */.$6)(payload, subject, 'head', 'repo', 'full_name');
    const isSubject = name === 'workflow_run' || isPullRequest({ name, payload });
    if (isSubject && head !== undefined && head.toLowerCase() !== repository.toLowerCase()) {
        return `the code comes from the fork ${head}`;
    }
    if (isSubject && head === undefined)
        return 'the repository that the code comes from is gone or unknown';
    if (actor === 'dependabot[bot]')
        return 'the run was started by Dependabot, whose token cannot write';
    return undefined;
}
function repositoryOf({ repository, serverUrl, payload }) {
    const [owner = '', name = ''] = repository.split('/');
    return {
        fullName: repository,
        owner,
        name,
        url: (0,source_payload/* textAt */.$6)(payload, 'repository', 'html_url') ?? `${serverUrl}/${repository}`,
        description: (0,source_payload/* textAt */.$6)(payload, 'repository', 'description'),
        license: (0,source_payload/* textAt */.$6)(payload, 'repository', 'license', 'spdx_id'),
        defaultBranch: (0,source_payload/* textAt */.$6)(payload, 'repository', 'default_branch'),
        isPrivate: (0,source_payload/* booleanAt */.CR)(payload, 'repository', 'private'),
    };
}

;// CONCATENATED MODULE: ./lib/source/from-git.js
/**
 * From the checked-out folder to the source: for runs whose event says nothing about what is checked out, such
 * as a scheduled run that checks out another branch.
 */

/** The commit and ref that are checked out, laid over what the event said about the rest. */
async function sourceFromGit(fromEvent, git) {
    const sha = await git('rev-parse', '--verify', 'HEAD');
    if (sha === undefined)
        return undefined;
    const ref = (await git('symbolic-ref', '--quiet', 'HEAD')) ?? (await detachedRef(git)) ?? fromEvent.ref;
    const target = targetOfRef(ref);
    return {
        ...fromEvent,
        ref,
        target,
        headSha: sha,
        runSha: sha,
        commitDate: await commitDate(git, sha),
        onDefaultBranch: target.kind === 'branch' && target.branch === fromEvent.repository.defaultBranch,
    };
}
/** When a commit was made, ISO 8601 with offset; undefined when the folder does not hold it. */
async function commitDate(git, sha) {
    return (await git('show', '--no-patch', '--no-show-signature', '--format=%cI', sha)) || undefined;
}
/** actions/checkout leaves a detached head; the decoration then still tells the tag, pull request or branch. */
async function detachedRef(git) {
    // Full names: in short ones the branch `feature/x` looks like the branch `x` of the remote `feature`.
    const decoration = await git('log', '-1', '--no-show-signature', '--decorate=full', '--format=%D', 'HEAD');
    const names = decoration?.split(', ').map((name) => name.replace(/^tag: /, '')) ?? [];
    for (const name of names) {
        if (name.startsWith('refs/tags/'))
            return name;
        const pull = /\/(pull\/\d+\/(?:merge|head))$/.exec(name);
        if (pull)
            return `refs/${pull[1]}`;
    }
    const branches = names.map((name) => /^refs\/(?:remotes\/[^/]+|heads)\/(.+)$/.exec(name)?.[1]);
    const branch = branches.find((name) => name !== undefined && name !== 'HEAD');
    return branch === undefined ? undefined : `refs/heads/${branch}`;
}

// EXTERNAL MODULE: ./lib/tags/annotations.js
var annotations = __nccwpck_require__(20415);
;// CONCATENATED MODULE: ./lib/tags/engine.js
/** An expression that cannot be filled in; the message is a clause that follows the place. */
class ExpressionError extends Error {
}
class Engine {
    #handlebars;
    #compiled = new Map();
    constructor(handlebars) {
        this.#handlebars = handlebars;
        // The one built-in helper with an effect: it writes to the log.
        handlebars.registerHelper('log', () => '');
    }
    /** Loads the library. */
    static async load() {
        return new Engine((await __nccwpck_require__.e(/* import() */ 508).then(__nccwpck_require__.t.bind(__nccwpck_require__, 88508, 19))).default.create());
    }
    /**
     * Fills in a text.
     *
     * @throws {ExpressionError}
     */
    render(text, values) {
        try {
            const template = this.#compiled.get(text) ?? this.#handlebars.compile(text);
            this.#compiled.set(text, template);
            return template(values);
        }
        catch (error) {
            throw asExpressionError(error);
        }
    }
    /**
     * The statements of a text, for those who want to know what is in it.
     *
     * @throws {ExpressionError} when it does not compile
     */
    parse(text) {
        try {
            return this.#handlebars.parseWithoutProcessing(text).body;
        }
        catch (error) {
            throw asExpressionError(error);
        }
    }
}
function asExpressionError(error) {
    if (error instanceof ExpressionError)
        return error;
    const message = error instanceof Error ? error.message : String(error);
    return new ExpressionError(`holds an expression that does not compile: ${inShort(message)}`);
}
/** The parser draws the text with an arrow and lists all that it would have taken; what it met is enough. */
function inShort(message) {
    const [first = '', ...rest] = message.split('\n');
    const met = /, got '(\w+)'$/.exec(rest.at(-1) ?? '')?.[1];
    if (met === undefined)
        return first;
    return met === 'EOF' ? 'its end is missing' : `unexpected ${met}`;
}

;// CONCATENATED MODULE: ./lib/tags/input-lines.js
/**
 * Inputs that hold a list: one entry per line, each a CSV record, `#` comment lines left out.
 *
 * Entries are read as docker/metadata-action reads them, in two passes, because people's quoting relies on it:
 * the first pass splits the input into entries and takes quotes away, the second splits an entry into fields.
 * A value keeps its comma only when the whole entry is quoted as well.
 */

/** Where an entry stands, for messages: `line 3 ("type=foo")`. */
function place({ line, text }) {
    return `line ${line} (${(0,errors/* quote */.hD)(text)})`;
}
/** The parser notices a missing quote at the end of the text; the user wants to know where it opens. */
function quotingProblem(input, text) {
    const lines = text.split(LINE_BREAK);
    const opening = lines.findIndex((line) => /(?:^|,)\s*"/.test(line) && (line.split('"').length - 1) % 2 === 1);
    const where = opening < 0 ? '' : `${place({ line: opening + 1, text: lines[opening] ?? '' })} `;
    return {
        input,
        problem: `${where}has a double quote without its partner`,
        advice: 'Put the whole entry in double quotes and write a double quote inside it twice.',
    };
}
/** Splits a list input into its entries. Only quotes take a parser: without them an entry is a line. */
async function inputLines(input, text) {
    if (!text.includes('"')) {
        const lines = text.split(LINE_BREAK).map((entry, index) => ({ text: entry.trim(), line: index + 1 }));
        return { lines: lines.filter(isEntry), problems: [] };
    }
    // The runner trims inputs, and a quote counts only where an entry begins and ends.
    const above = breaksIn(text.slice(0, text.length - text.trimStart().length));
    const { parse } = await __nccwpck_require__.e(/* import() */ 175).then(__nccwpck_require__.bind(__nccwpck_require__, 25175));
    try {
        const rows = parse(text.trim(), {
            relaxQuotes: true,
            relaxColumnCount: true,
            skipEmptyLines: true,
            comment: '#',
            comment_no_infix: true,
            info: true,
        });
        return { lines: rows.map((row) => toLine(row, above)).filter(isEntry), problems: [] };
    }
    catch {
        return { lines: [], problems: [quotingProblem(input, text)] };
    }
}
const LINE_BREAK = /\r\n|\n|\r/;
function breaksIn(text) {
    return text.split(LINE_BREAK).length - 1;
}
/** Neither empty nor a comment; the parser takes no comment for one that is indented. */
function isEntry({ text }) {
    return text !== '' && !text.startsWith('#');
}
/** The parser counts lines up to the record's end. */
function toLine({ record, info }, above) {
    const text = record.join(',');
    return { text: text.trim(), line: above + info.lines - breaksIn(text) };
}
/**
 * Splits one entry into its fields: the second pass.
 *
 * @returns undefined when its quotes do not match
 */
async function entryFields(text) {
    if (!text.includes('"') && !/[\r\n]/.test(text))
        return text.split(',');
    const { parse } = await __nccwpck_require__.e(/* import() */ 175).then(__nccwpck_require__.bind(__nccwpck_require__, 25175));
    try {
        return parse(text, { relaxColumnCount: true, skipEmptyLines: true })[0];
    }
    catch {
        return undefined;
    }
}
/**
 * `key=value` in a field, both trimmed, the key in lower case. A field without `=` has no key, and neither has one
 * that begins with an expression: that `=` is the expression's own.
 */
function keyAndValue(field) {
    const equals = field.indexOf('=');
    if (equals <= 0 || field.slice(0, equals).includes('{{'))
        return { key: undefined, value: field.trim() };
    return { key: field.slice(0, equals).trim().toLowerCase(), value: field.slice(equals + 1).trim() };
}

;// CONCATENATED MODULE: ./lib/tags/expand-line.js


/**
 * Expands a text of a line.
 *
 * @returns undefined when that does not work; the problem is reported then
 */
function expandLine(input, line, text, { expressions, facts, problems }) {
    try {
        return expressions.expand(text, facts);
    }
    catch (error) {
        if (!(error instanceof ExpressionError))
            throw error;
        problems.push({ input, problem: `${place(line)} ${error.message}` });
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/tags/date-format.js

/**
 * Loads the formatter.
 *
 * @see https://momentjs.com/docs/#/displaying/format/
 */
async function loadDateFormatter() {
    const { default: moment } = await __nccwpck_require__.e(/* import() */ 856).then(__nccwpck_require__.t.bind(__nccwpck_require__, 79856, 19));
    const knows = (zone) => moment.tz.zone(zone) !== null;
    return { knows, format: (date, format, zone) => formatDate(moment, date, format, checkedZone(zone, knows)) };
}
function formatDate(moment, date, format, zone) {
    return moment(date).tz(zone).format(format);
}
function checkedZone(zone, knows) {
    if (!knows(zone))
        throw new ExpressionError(unknownZone(zone));
    return zone;
}
/** What is wrong with a zone that does not exist. */
function unknownZone(zone) {
    return `names the unknown time zone "${zone}"; allowed are those of the tz database, such as UTC or Europe/Berlin`;
}

// EXTERNAL MODULE: ./lib/tags/safe-name.js
var safe_name = __nccwpck_require__(92438);
;// CONCATENATED MODULE: ./lib/tags/simple-expression.js
/**
 * The expressions nearly everybody writes: a name in double braces, a date with its format, a slug of a name. They
 * are filled in without Handlebars, exactly as it does it, because compiling a template costs more than all the
 * rest of a rule.
 */
/** The zone of a date that names none. */
const DEFAULT_ZONE = 'UTC';
const EXPRESSION = new RegExp(String.raw `\{\{\s*(?:(?<name>[a-z_]+)|slug\s+(?<slug>[a-z_]+)` +
    String.raw `|(?<date>date|commit_date)\s+'(?<format>[^'\\{}]*)'(?:\s+tz='(?<zone>[^'\\{}]*)')?)\s*\}\}`, 'g');
/** Words that Handlebars takes for values or keywords and not for names. */
const NO_NAMES = ['true', 'false', 'null', 'undefined', 'this', 'else', 'as', 'date', 'commit_date', 'slug'];
/**
 * Splits a text at its expressions.
 *
 * @returns undefined when one of them takes the real engine
 */
function parseSimple(text) {
    if (!text.includes('{{'))
        return [{ kind: 'text', text }];
    const parts = [];
    let end = 0;
    for (const match of text.matchAll(EXPRESSION)) {
        parts.push({ kind: 'text', text: text.slice(end, match.index) }, partOf(match.groups ?? {}));
        end = match.index + match[0].length;
    }
    parts.push({ kind: 'text', text: text.slice(end) });
    return parts.every(isPlain) ? parts : undefined;
}
function partOf({ name, slug, date, format = '', zone = DEFAULT_ZONE }) {
    if (name !== undefined)
        return { kind: 'name', name };
    if (slug !== undefined)
        return { kind: 'slug', name: slug };
    return { kind: 'date', name: date, format, zone };
}
/** Literal text next to an expression must not belong to it: `{{{name}}}` and `\{{name}}` mean something else. */
function isPlain(part, index) {
    if (part.kind === 'date')
        return true;
    if (part.kind !== 'text')
        return !NO_NAMES.includes(part.name);
    const follows = index > 0 && part.text.startsWith('}');
    return !follows && !part.text.includes('{{') && !/[{\\]$/.test(part.text);
}
const ESCAPED = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#x27;',
    '`': '&#x60;',
    '=': '&#x3D;',
};
/** Handlebars writes for HTML, and so does the peer: the branch `a&b` becomes `a&amp;b`. */
function escapeHtml(text) {
    return text.replace(/[&<>"'`=]/g, (character) => ESCAPED[character] ?? character);
}

;// CONCATENATED MODULE: ./lib/tags/expression.js
/** Expressions in rules, labels and image names: docker/metadata-action's with its results, and ours beside them. */




/** A slug leaves room for a dash and a short commit behind it. */
const SLUG_MAX_LENGTH = 120;
/** Fills in expressions. Loaded once for all the texts of a request. */
class Expressions {
    #engine;
    #dates;
    #simple = new Map();
    constructor(engine, dates) {
        this.#engine = engine;
        this.#dates = dates;
    }
    /** Loads what the texts need: nothing for plain ones, the date library only where a date is asked for. */
    static async load(texts) {
        const dynamic = texts.filter((text) => text.includes('{{'));
        return new Expressions(dynamic.some((text) => parseSimple(text) === undefined) ? await Engine.load() : undefined, dynamic.some((text) => text.includes('date')) ? await loadDateFormatter() : undefined);
    }
    /**
     * Fills in a text from the facts.
     *
     * @throws {ExpressionError}
     */
    expand(text, facts) {
        const parts = this.#partsOf(text);
        if (parts === undefined)
            return this.#render(text, this.#functionsOf(facts));
        return parts.map((part) => (part.kind === 'text' ? part.text : escapeHtml(this.#valueOf(part, facts)))).join('');
    }
    /**
     * Fills in a pattern, which knows only its rule's own values and no facts.
     *
     * @throws {ExpressionError}
     */
    expandPattern(pattern, values) {
        const parts = this.#partsOf(pattern);
        if (parts === undefined)
            return this.#render(pattern, { ...values, slug: callSlug });
        return parts.map((part) => (part.kind === 'text' ? part.text : escapeHtml(patternValue(part, values)))).join('');
    }
    /** Whether a pattern is `{{raw}}` and nothing else. */
    isRaw(pattern) {
        if (!pattern.includes('{{'))
            return false;
        const parts = this.#partsOf(pattern)?.filter((part) => part.kind !== 'text' || part.text !== '');
        if (parts !== undefined)
            return parts.length === 1 && parts[0]?.kind === 'name' && parts[0].name === 'raw';
        const statements = this.#engine?.parse(pattern) ?? [];
        const [only] = statements;
        const names = only?.path?.parts ?? [];
        return statements.length === 1 && only?.type === 'MustacheStatement' && names.length === 1 && names[0] === 'raw';
    }
    #partsOf(text) {
        if (!this.#simple.has(text))
            this.#simple.set(text, parseSimple(text));
        return this.#simple.get(text);
    }
    #valueOf(part, facts) {
        if (part.kind === 'date')
            return this.#formatDate(part.name, facts, part.format, part.zone);
        const value = facts.values[part.name] ?? '';
        return part.kind === 'slug' ? slugOf([value], SLUG_MAX_LENGTH) : value;
    }
    #render(text, values) {
        if (this.#engine === undefined)
            throw new ExpressionError(`holds an expression without its end: ${text}`);
        return this.#engine.render(text, values);
    }
    /** The facts as Handlebars takes them: functions, so that a block such as `{{#if …}}` sees what the peer's sees. */
    #functionsOf(facts) {
        const date = (name) => (format, options) => {
            if (options === undefined)
                throw new ExpressionError(`holds {{${name}}} without a format`);
            const unknown = Object.keys(options.hash).find((key) => key !== 'tz');
            if (unknown !== undefined)
                throw new ExpressionError(`gives ${name} the unknown attribute "${unknown}"; allowed is tz`);
            return this.#formatDate(name, facts, format, String(options.hash['tz'] ?? DEFAULT_ZONE));
        };
        return {
            ...Object.fromEntries(Object.entries(facts.values).map(([name, value]) => [name, () => value])),
            date: date('date'),
            commit_date: date('commit_date'),
            slug: callSlug,
        };
    }
    #formatDate(name, { dates }, format, zone) {
        const date = name === 'date' ? dates.now : (dates.commit ?? dates.now);
        return this.#dates?.format(date, format, zone) ?? '';
    }
}
function patternValue(part, values) {
    if (part.kind === 'date')
        throw new ExpressionError(`has a pattern with a ${part.name}, which versions do not have`);
    const value = String(values[part.name] ?? '');
    return part.kind === 'slug' ? slugOf([value], SLUG_MAX_LENGTH) : value;
}
/** `{{slug 'a/b' head_branch max=60}}`; names come as functions, for they are facts. */
function callSlug(...args) {
    const { hash } = args.pop();
    const texts = args.map((text) => String(typeof text === 'function' ? text() : (text ?? '')));
    const max = hash['max'] === undefined ? SLUG_MAX_LENGTH : Number(hash['max']);
    if (!Number.isInteger(max) || max < 1)
        throw new ExpressionError('gives slug a max that is no whole number above 0');
    return slugOf(texts, max);
}
/** Nothing stays nothing: an empty branch must not become the hash of an empty text. */
function slugOf(texts, maxLength) {
    const joined = texts.filter((text) => text !== '').join('-');
    return joined === '' ? '' : (0,safe_name/* safeName */.jC)(joined, maxLength);
}

// EXTERNAL MODULE: ./lib/source/source.js
var source_source = __nccwpck_require__(81808);
;// CONCATENATED MODULE: ./lib/tags/commit.js
/** The length of a short commit, where nobody asked for another. */
const SHORT_SHA_LENGTH = 7;
function rulesCommit(source, { rulesSha }) {
    return rulesSha === 'head' && source.target.kind === 'pull-request' ? source.headSha : source.runSha;
}
/** The commit that our own rules name, short. */
function shortHead(source, { shortShaLength }) {
    return source.headSha.slice(0, shortShaLength);
}

// EXTERNAL MODULE: ./lib/tags/moves.js
var tags_moves = __nccwpck_require__(80235);
// EXTERNAL MODULE: ./lib/tags/variant.js
var tags_variant = __nccwpck_require__(26352);
;// CONCATENATED MODULE: ./lib/tags/version-tag.js
/** Git tags that name a release: `v1.2.3`, `1.2.3-rc.1`. */
const NUMBER = '(?:0|[1-9][0-9]*)';
const IDENTIFIER = '(?:0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)';
const RELEASE = new RegExp(`^v?(?<core>(?<major>${NUMBER})\\.(?<minor>${NUMBER})\\.${NUMBER})` +
    `(?<prerelease>-${IDENTIFIER}(?:\\.${IDENTIFIER})*)?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$`);
/**
 * Reads a semantic version, with or without a `v` before it.
 *
 * @returns undefined when the tag is no such version, also for `v1.2`
 * @see https://semver.org/#backusnaur-form-grammar-for-valid-semver-versions
 */
function parseReleaseTag(tag) {
    const groups = tag.length <= 256 ? RELEASE.exec(tag)?.groups : undefined;
    if (groups === undefined)
        return undefined;
    const { core = '', major = '', minor = '', prerelease = '' } = groups;
    return { full: `${core}${prerelease}`, major, minor, isPrerelease: prerelease !== '' };
}

;// CONCATENATED MODULE: ./lib/tags/policy.js





/** The same tag may be given twice, also by a default branch that is called `latest`; the first reason stands. */
function uniqueTags(tags) {
    const byTag = new Map();
    for (const { tag, why, moves } of tags) {
        const first = byTag.get(tag) ?? { tag, why };
        byTag.set(tag, first.moves === undefined && moves !== undefined ? { ...first, moves } : first);
    }
    return [...byTag.values()];
}
/** The tags for a source, by the default policy. */
function defaultTags(source, options) {
    const row = rowOf(source, options);
    const names = withFlavorsLatest(inVariant(row, options.variant), options);
    const tags = uniqueTags(names.map((name) => {
        const tag = tagOf(name, options.flavor);
        return { tag, why: name.why, moves: (0,tags_moves/* namesCommit */.yF)(tag, source) ? undefined : name.moves };
    }));
    const told = names.find(({ kind }) => kind !== 'latest') ?? names[0];
    const shown = tags.map(({ tag }) => tag).join(', ');
    return {
        tags,
        version: told === undefined ? '' : tagOf(told, options.flavor),
        decision: `No rules were given, so the default policy applies: ${row.event} gives ${shown}.`,
    };
}
function policy_text(name, why, tail = '') {
    return { kind: 'text', name, tail, why };
}
function latest(name, why) {
    return { kind: 'latest', name, tail: '', why, moves: 'latest' };
}
function rowOf(source, options) {
    const sha = shortHead(source, options);
    const { event, target } = source;
    if (event === 'schedule')
        return preview('a scheduled run', policy_text('nightly', 'the last scheduled build'));
    switch (target.kind) {
        case 'pull-request':
            return preview(`pull request ${target.number}`, policy_text(`pr-${target.number}`, `pull request ${target.number} at ${sha}`, `-${sha}`));
        case 'merge-queue': {
            const name = target.number === undefined ? 'mq' : `mq-${target.number}`;
            return preview('the merge queue', policy_text(name, `the merge queue at ${sha}`, `-${sha}`));
        }
        case 'tag':
            return gitTagRow(target.tag);
        case 'branch':
            if (target.branch === '')
                return preview('a commit without a branch', policy_text('sha', `commit ${sha}`, `-${sha}`));
            return isOurDefaultBranch(source)
                ? defaultBranchRow(target.branch, sha)
                : preview(`branch ${target.branch}`, policy_text(target.branch, `branch ${target.branch} at ${sha}`, `-${sha}`));
    }
}
/** A stranger's branch may be called like our default branch; that does not make it ours. */
function isOurDefaultBranch({ onDefaultBranch, untrusted }) {
    return onDefaultBranch && untrusted === undefined;
}
function preview(event, name) {
    return { event, names: [name], isPublished: false };
}
function defaultBranchRow(branch, sha) {
    const names = [
        latest('latest', 'the newest build of the default branch'),
        { ...policy_text(branch, 'the default branch'), moves: 'branch' },
        policy_text('sha', `commit ${sha}`, `-${sha}`),
    ];
    return { event: `the default branch ${branch}`, names, isPublished: true, moves: 'branch' };
}
/** A prerelease is published under its own version alone, so that nobody gets it unasked. */
function gitTagRow(tag) {
    const release = parseReleaseTag(tag);
    if (release === undefined)
        return preview(`tag ${tag}`, policy_text(tag, `Git tag ${tag}`));
    const { full, major, minor, isPrerelease } = release;
    const version = (name, why, moves) => ({ kind: 'version', name, tail: '', why, moves });
    if (isPrerelease) {
        const names = [version(full, `prerelease ${full}`)];
        return { event: `prerelease tag ${tag}`, names, isPublished: true, moves: 'version' };
    }
    const names = [
        version(full, `release ${full}`),
        version(`${major}.${minor}`, `the newest ${major}.${minor}`, 'version'),
        ...(major === '0' ? [] : [version(major, `the newest ${major}`, 'version')]),
        latest('latest', 'the newest release'),
    ];
    return { event: `version tag ${tag}`, names, isPublished: true, moves: 'version' };
}
/** Where the image is published the variant is the tag; elsewhere it stands before what tells the builds apart. */
function inVariant({ names, isPublished, moves }, variant) {
    const name = (0,tags_variant/* variantName */.L)(variant);
    if (name === '')
        return names;
    if (!isPublished) {
        return names.map((each) => ({ ...each, name: `${name}-${each.name}`, why: `${name}, ${each.why}` }));
    }
    const tags = [{ ...policy_text(name, `the newest ${name}`), moves }];
    if (variant.isLatestRuntime)
        tags.push(latest((0,tags_variant/* latestRuntimeName */.$)(variant), 'the newest runtime of its type'));
    return tags;
}
function withFlavorsLatest(names, { flavor, variant }) {
    if (flavor.latest === 'false')
        return names.filter(({ kind }) => kind !== 'latest');
    if (flavor.latest === 'auto' || names.some(({ kind }) => kind === 'latest'))
        return names;
    const name = (0,tags_variant/* variantName */.L)(variant) === '' ? 'latest' : (0,tags_variant/* latestRuntimeName */.$)(variant);
    return [...names, latest(name, 'the flavor asks for latest')];
}
function tagOf({ kind, name, tail }, flavor) {
    const { prefix, suffix, prefixOnLatest, suffixOnLatest } = flavor;
    if (kind === 'latest')
        return (0,safe_name/* validTag */.RF)(`${prefixOnLatest ? prefix : ''}${name}${suffixOnLatest ? suffix : ''}`);
    if (kind === 'version')
        return (0,safe_name/* validTag */.RF)(`${prefix}${name}${suffix}`);
    return (0,safe_name/* fittedTag */.$0)(prefix, name, `${tail}${suffix}`);
}

// EXTERNAL MODULE: ./lib/tags/rule-ref.js
var rule_ref = __nccwpck_require__(37283);
;// CONCATENATED MODULE: ./lib/tags/facts.js
/** What expressions can speak of: values by name, each known before the first rule is read. */






/** The names of the facts. The first six are docker/metadata-action's, with its results. */
const FACT_NAMES = [
    'branch',
    'tag',
    'sha',
    'base_ref',
    'is_default_branch',
    'is_not_default_branch',
    'head_branch',
    'head_sha',
    'pull_request',
    'namespace_suffix',
    'image_type',
    'runtime',
    'variant',
    'suffix',
    'variant_name',
];
/** The facts about a source. */
function factsOf(source, options, dates) {
    const ref = (0,rule_ref/* rulesRef */.HH)(source);
    const { variant } = options;
    const isDefault = isDefaultBranch(source, ref);
    const values = {
        branch: (0,rule_ref/* branchOfRef */.V4)(ref) ?? '',
        tag: (0,rule_ref/* tagOfRef */.DC)(ref) ?? '',
        sha: rulesCommit(source, options).slice(0, options.shortShaLength),
        base_ref: baseOf(source, ref),
        is_default_branch: String(isDefault),
        is_not_default_branch: String(!isDefault),
        head_branch: (0,source_source/* branchOf */.W0)(source) ?? '',
        head_sha: shortHead(source, options),
        pull_request: String((0,source_source/* pullRequestOf */._n)(source) ?? ''),
        namespace_suffix: namespaceSuffix(source),
        image_type: variant.imageType,
        runtime: variant.runtime,
        variant: variant.variant,
        suffix: variant.suffix,
        variant_name: (0,tags_variant/* variantName */.L)(variant),
    };
    return { values, dates };
}
/** The same facts, where a pull request's `{{branch}}` is its head branch and not empty. */
function withHeadBranch(facts) {
    const { head_branch = '' } = facts.values;
    return { ...facts, values: { ...facts.values, branch: facts.values['branch'] || head_branch } };
}
/**
 * Whether the run stands on the default branch. Schedules, issues and discussions always run for its last commit.
 * `create` does not, so there the ref decides: a new feature branch is not the default one.
 */
function isDefaultBranch({ event, repository }, ref) {
    const name = (0,rule_ref/* branchOfRef */.V4)(ref) ?? ref;
    if (name === '')
        return false;
    return name === repository.defaultBranch || ['discussion', 'issues', 'schedule'].some((word) => event.includes(word));
}
/** The branch that a pull request goes into, or that the pushed tag was made from where the event says so. */
function baseOf({ target, baseRef }, ref) {
    if ((0,rule_ref/* tagOfRef */.DC)(ref) !== undefined)
        return baseRef?.replace(/^refs\/heads\//, '') ?? '';
    return (0,rule_ref/* pullOfRef */.IT)(ref) !== undefined && target.kind === 'pull-request' ? target.base : '';
}
/**
 * What a registry's namespace gets at its end, so that branches publish beside the real one: nothing on the
 * default branch and for Git tags, else `0` and the branch's first segment, in lower case and fit for a path.
 * Only our own default branch counts: a fork's branch of that name stays out of the real namespace.
 *
 * @example 'feat/add-login' becomes '0feat'
 */
function namespaceSuffix(source) {
    if (isOurDefaultBranch(source) || source.target.kind === 'tag')
        return '';
    const branch = (0,source_source/* branchOf */.W0)(source) || (0,rule_ref/* branchOfRef */.V4)(source.ref) || source.ref;
    const segment = branch.split('/')[0] ?? '';
    return `0${(0,safe_name/* safeName */.jC)(segment === '' ? branch : segment, 40).replace(/[.-]+/g, '-')}`;
}

;// CONCATENATED MODULE: ./lib/tags/expression-places.js

/** What a pattern of `semver` and `pep440` knows; the last two only `semver`. */
const VERSION_NAMES = ['raw', 'version', 'major', 'minor', 'patch', 'prerelease', 'build'];
/** Every text that is expanded. */
function expressionsIn(request) {
    const { images, rules, references, labels, annotations } = request;
    const text = (input, line, ...expressions) => expressions.map((expression) => ({ input, line, expression, names: FACT_NAMES }));
    return [
        ...images.flatMap((image) => text('images', image, image.name, image.enable, image.required)),
        ...rules.flatMap((rule) => text('tags', rule, ...factTexts(rule))),
        ...rules.flatMap(patternText),
        ...references.flatMap((reference) => text('tags', reference, reference.name, reference.tag)),
        ...flavorTexts(request),
        ...labels.flatMap((label) => text('labels', label, label.text)),
        ...annotations.flatMap((annotation) => text('annotations', annotation, annotation.text)),
    ];
}
function factTexts(rule) {
    const texts = [rule.enable, rule.prefix ?? '', rule.suffix ?? ''];
    return 'value' in rule ? [...texts, rule.value] : texts;
}
/** A schedule's pattern knows dates and nothing else. */
function patternText(rule) {
    if (rule.type !== 'schedule' && rule.type !== 'semver' && rule.type !== 'pep440')
        return [];
    const names = rule.type === 'schedule' ? [] : VERSION_NAMES;
    return [{ input: 'tags', line: rule, expression: rule.pattern, names }];
}
/** A value that was cut inside an expression fails only where a rule uses it, for the peer does no more. */
function flavorTexts({ flavor, flavorLines }) {
    const whole = [flavor.prefix, flavor.suffix].filter((text) => text.lastIndexOf('{{') <= text.lastIndexOf('}}'));
    return whole.map((expression) => {
        const line = flavorLines.find(({ text }) => text.includes(expression)) ?? { text: expression, line: 1 };
        return { input: 'flavor', line, expression, names: FACT_NAMES };
    });
}

// EXTERNAL MODULE: ./lib/tags/labels.js
var tags_labels = __nccwpck_require__(49066);
// EXTERNAL MODULE: ./lib/tags/metadata.js
var metadata = __nccwpck_require__(73332);
// EXTERNAL MODULE: ./lib/image/tag.js
var image_tag = __nccwpck_require__(67521);
;// CONCATENATED MODULE: ./lib/tags/references.js
/** Where the tags go: the repositories of `images`, and the references that `tags` names in full. */






/** An expression may hold colons and slashes, which say nothing about the reference around it. */
function withoutExpressions(word) {
    return word.replace(/\{\{[^{}]*\}\}/g, (expression) => '_'.repeat(expression.length));
}
/** Whether a word of `tags` is a full reference: it has a slash or a colon. */
function isReference(word) {
    return /[/:]/.test(withoutExpressions(word));
}
/** Splits a reference; without a tag it means `latest`, as in every Docker command. */
function splitReference(word) {
    const masked = withoutExpressions(word);
    const colon = masked.lastIndexOf(':');
    if (colon < 0 || colon < masked.lastIndexOf('/'))
        return { name: word, tag: 'latest' };
    return { name: word.slice(0, colon), tag: word.slice(colon + 1) };
}
/** The repositories that are switched on, each once; one that is required anywhere is. Faults are reported. */
function repositoriesOf(images, expansion) {
    const repositories = [];
    const required = new Set();
    for (const image of images) {
        const enable = switchOf('enable', image, expansion);
        const name = expandLine('images', image, image.name, expansion);
        if (enable !== true || name === undefined)
            continue;
        const repository = (0,image_reference/* parseRepository */.SU)(name);
        if (repository === undefined)
            expansion.problems.push(noRepository(image, name));
        else {
            repositories.push(repository);
            if (switchOf('required', image, expansion) !== false)
                required.add(repository.name);
        }
    }
    const unique = uniqueRepositories(repositories);
    return {
        repositories: unique,
        optional: new Set(unique.map(({ name }) => name).filter((name) => !required.has(name))),
    };
}
/** Whether a switch of an image is on; undefined, and reported, when it says neither. */
function switchOf(word, image, expansion) {
    const text = expandLine('images', image, image[word], expansion);
    if (text === undefined || text === 'true')
        return text && true;
    if (text === 'false')
        return false;
    const must = word === 'enable' ? 'be enabled by' : 'say required by';
    const problem = `${place(image)} must ${must} true or false, not by ${(0,errors/* quote */.hD)(text)}`;
    expansion.problems.push({ input: 'images', problem });
    return undefined;
}
/**
 * An image that may fail needs one beside it that may not: else a step is a good one that published nothing.
 *
 * @param everywhere all repositories that get a tag
 */
function optionalProblems(optional, everywhere) {
    if (optional.size === 0 || everywhere.some(({ name }) => !optional.has(name)))
        return [];
    return [
        {
            input: 'images',
            problem: `has required=false on every image (${[...optional].join(', ')}), and at least one image has to be required`,
            advice: 'Take required=false off the image that others rely on.',
        },
    ];
}
/** What is wrong with image names that are written out; those with expressions are known only for a source. */
function literalImageProblems(images) {
    const literal = images.filter(({ name }) => !name.includes('{{'));
    return literal
        .filter(({ name }) => (0,image_reference/* parseRepository */.SU)(name) === undefined)
        .map((image) => noRepository(image, image.name));
}
/** What is wrong with references that are written out. */
function literalReferenceProblems(references) {
    const literal = references.filter(({ name, tag }) => !`${name}${tag}`.includes('{{'));
    return literal.filter(({ name, tag }) => (0,image_reference/* parseRepository */.SU)(name) === undefined || !(0,image_tag/* isTag */.d)(tag)).map(noReference);
}
function noRepository(image, name) {
    if (image.line === 0) {
        const problem = `is empty, and the repository's own name ${(0,errors/* quote */.hD)(name)} is no image name`;
        return { input: 'images', problem, advice: 'Name the image in images, such as ghcr.io/me/app.' };
    }
    const { name: repository, tag } = splitReference(name);
    const hasTag = repository !== name && (0,image_reference/* parseRepository */.SU)(repository) !== undefined;
    return {
        input: 'images',
        problem: `${place(image)} ${name === image.name ? 'is' : `becomes ${(0,errors/* quote */.hD)(name)}, which is`} no image name`,
        advice: hasTag
            ? `Leave out the tag "${tag}": tags come from tags, where a full reference can stand as well.`
            : 'Write it as registry/owner/name, such as ghcr.io/me/app.',
    };
}
/** The references that `tags` names in full. An expression gives a valid tag; a tag written out must be one. */
function namedReferences(lines, expansion) {
    return lines.flatMap((line) => {
        const name = expandLine('tags', line, line.name, expansion);
        const tag = expandLine('tags', line, line.tag, expansion);
        if (name === undefined || tag === undefined)
            return [];
        const repository = (0,image_reference/* parseRepository */.SU)(name);
        const validated = line.tag.includes('{{') && tag !== '' ? (0,safe_name/* validTag */.RF)(tag) : tag;
        if (repository !== undefined && (0,image_tag/* isTag */.d)(validated))
            return { repository, tag: validated };
        expansion.problems.push(noReference(line));
        return [];
    });
}
function noReference(line) {
    return {
        input: 'tags',
        problem: `${place(line)} is no image reference`,
        advice: 'Write it as registry/owner/name:tag, such as ghcr.io/me/app:1.0; a rule begins with type=.',
    };
}
function uniqueRepositories(repositories) {
    return [...new Map(repositories.map((repository) => [repository.name, repository])).values()];
}
function uniqueReferences(references) {
    return [...new Map(references.map((reference) => [(0,image_reference/* formatTagged */.cy)(reference), reference])).values()];
}

;// CONCATENATED MODULE: ./lib/near-miss.js
/** "Did you mean": the likely spelling of a word that is not known. */
/** More edits than this and the two words have nothing to do with each other. */
const MAX_EDITS = 2;
/**
 * Edits (insert, delete, replace, swap of neighbours) between two words; words are short, so the plain table does.
 *
 * @see https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance (optimal string alignment)
 */
function edits(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const cost = a[row - 1] === b[column - 1] ? 0 : 1;
            const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            current[column] = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + cost, swapped ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY);
        }
        beforeLast = last;
        last = current;
    }
    return last[b.length] ?? 0;
}
/**
 * The known word that was probably meant.
 *
 * @returns undefined when none is near
 * @example nearMiss('semvre', ['semver', 'sha']) // 'semver'
 */
function nearMiss(word, known) {
    const lower = word.toLowerCase();
    const longest = Math.max(0, ...known.map((candidate) => candidate.length));
    if (lower === '' || lower.length > longest + MAX_EDITS)
        return undefined;
    const ranked = known
        .map((candidate) => ({ candidate, distance: edits(lower, candidate) }))
        .filter(({ candidate, distance }) => distance <= MAX_EDITS && distance < candidate.length)
        .sort((a, b) => a.distance - b.distance);
    return ranked[0]?.candidate;
}
/** The advice that goes with an unknown word: `Did you mean "semver"?`, or nothing. */
function didYouMean(word, known) {
    const meant = nearMiss(word, known);
    return meant === undefined ? {} : { advice: `Did you mean "${meant}"?` };
}

;// CONCATENATED MODULE: ./lib/tags/rule.js
/**
 * The rules that `tags` is made of, read and checked: docker/metadata-action's eight types with their attributes
 * and defaults, and three of our own (`pr`, `branch`, `slug`).
 */
const REF_EVENTS = ['branch', 'tag', 'pr'];
/** What each type takes beyond the common attributes, and where it stands in the order. */
const RULE_TYPES = {
    schedule: { priority: 1000, attributes: ['pattern'] },
    semver: { priority: 900, attributes: ['pattern', 'value', 'match'] },
    pep440: { priority: 900, attributes: ['pattern', 'value', 'match'] },
    match: { priority: 800, attributes: ['pattern', 'group', 'value'] },
    edge: { priority: 700, attributes: ['branch'] },
    ref: { priority: 600, attributes: ['event'] },
    pr: { priority: 600, attributes: [] },
    branch: { priority: 600, attributes: [] },
    raw: { priority: 200, attributes: ['value'] },
    slug: { priority: 200, attributes: ['value'] },
    sha: { priority: 100, attributes: ['format'] },
};
const COMMON_ATTRIBUTES = ['type', 'enable', 'priority', 'prefix', 'suffix'];
/** Every attribute that any type takes. */
const ALL_ATTRIBUTES = [
    ...new Set([...COMMON_ATTRIBUTES, ...Object.values(RULE_TYPES).flatMap(({ attributes }) => attributes)]),
];
function isRuleType(text) {
    return Object.hasOwn(RULE_TYPES, text);
}

;// CONCATENATED MODULE: ./lib/tags/parse-rule.js



/** Whether an entry is a rule: one of its fields says `key=…`, which no reference and no bare word does. */
function isRuleEntry(fields) {
    return fields.some((field) => {
        const { key } = keyAndValue(field);
        return key !== undefined && !/[/:]/.test(key);
    });
}
/** Reads the fields of one rule. A field without `=` is the value, and the last one of a name wins. */
function parseRule(line, fields) {
    const attributes = new Map();
    for (const field of fields) {
        const { key, value } = keyAndValue(field);
        attributes.set(key ?? 'value', value);
    }
    const type = attributes.get('type') ?? 'raw';
    if (!isRuleType(type))
        return { problems: [unknownType(line, type)] };
    const problems = [...unknownAttributes(line, attributes), ...commonProblems(line, attributes)];
    const report = (problem, advice = {}) => void problems.push({ ...tagsProblem(line, problem), ...advice });
    const own = ownAttributes(type, attributes, report);
    if (own === undefined || problems.length > 0)
        return { problems };
    const rule = {
        text: line.text,
        line: line.line,
        enable: attributes.get('enable') ?? 'true',
        priority: attributes.has('priority') ? Number(attributes.get('priority')) : RULE_TYPES[type].priority,
        prefix: attributes.get('prefix') ?? defaultPrefix(type, attributes),
        suffix: attributes.get('suffix'),
        ...own,
    };
    return { rule, notes: attributesWithoutEffect(line, type, attributes) };
}
/** `sha` and `ref,event=pr` are known by their prefix, so the flavor's prefix never reaches them. */
function defaultPrefix(type, attributes) {
    if (type === 'sha')
        return 'sha-';
    return type === 'ref' && attributes.get('event') === 'pr' ? 'pr-' : undefined;
}
function tagsProblem(line, problem) {
    return { input: 'tags', problem: `${place(line)} ${problem}` };
}
function unknownType(line, type) {
    const known = Object.keys(RULE_TYPES);
    const problem = `has the unknown type "${type}"; allowed are ${known.join(', ')}`;
    return { ...tagsProblem(line, problem), ...didYouMean(type, known) };
}
function unknownAttributes(line, attributes) {
    return [...attributes.keys()]
        .filter((key) => !ALL_ATTRIBUTES.includes(key))
        .map((key) => ({
        ...tagsProblem(line, `has the unknown attribute "${key}"; allowed are ${ALL_ATTRIBUTES.join(', ')}`),
        ...didYouMean(key, ALL_ATTRIBUTES),
    }));
}
function commonProblems(line, attributes) {
    const problems = [];
    const enable = attributes.get('enable') ?? 'true';
    if (!['true', 'false'].includes(enable) && !enable.includes('{{')) {
        problems.push(tagsProblem(line, `must say enable=true or enable=false, not enable=${enable}`));
    }
    const priority = attributes.get('priority') ?? '0';
    if (Number.isNaN(Number(priority))) {
        problems.push(tagsProblem(line, `must give its priority as a number, not "${priority}"`));
    }
    return problems;
}
/** The attributes that belong to the type, with its defaults; undefined once a problem was reported. */
function ownAttributes(type, attributes, report) {
    const value = attributes.get('value') ?? '';
    const pattern = attributes.get('pattern');
    switch (type) {
        case 'schedule':
            return { type, pattern: pattern ?? 'nightly' };
        case 'semver':
        case 'pep440':
            if (pattern === undefined)
                return void report(`needs a pattern, such as type=${type},pattern={{version}}`);
            return { type, pattern, value, match: checked(attributes.get('match') ?? '', RegExp, report) };
        case 'match':
            if (pattern === undefined)
                return void report('needs a pattern, such as type=match,pattern=v(.*),group=1');
            return { type, pattern: checked(pattern, regularExpression, report), group: groupOf(attributes, report), value };
        case 'edge':
            return { type, branch: attributes.get('branch') ?? '' };
        case 'ref':
            return refEvent(attributes.get('event'), report);
        case 'sha':
            return shaFormat(attributes.get('format') ?? 'short', report);
        case 'raw':
        case 'slug':
            if (!attributes.has('value'))
                return void report(`needs a value, such as type=${type},value=nightly`);
            return { type, value };
        default:
            return { type };
    }
}
function groupOf(attributes, report) {
    const group = attributes.get('group') ?? '0';
    if (!/^[0-9]{1,3}$/.test(group))
        report(`must give its group as a whole number, not "${group}"`);
    return Number(group);
}
function refEvent(event, report) {
    if (event !== undefined && REF_EVENTS.includes(event))
        return { type: 'ref', event };
    const came = event === undefined ? 'needs an event' : `has the unknown event "${event}"`;
    return void report(`${came}; allowed are ${REF_EVENTS.join(', ')}`, didYouMean(event ?? '', REF_EVENTS));
}
function shaFormat(format, report) {
    const formats = ['short', 'long'];
    if (formats.includes(format))
        return { type: 'sha', format };
    return void report(`has the unknown format "${format}"; allowed are short, long`, didYouMean(format, formats));
}
/** The regular expression of `type=match`: bare, or `/…/` with flags behind it. */
function regularExpression(text) {
    const end = text.lastIndexOf('/');
    const isDelimited = text.startsWith('/') && end > 1;
    return isDelimited ? new RegExp(text.slice(1, end), text.slice(end + 1)) : new RegExp(text);
}
function checked(text, compile, report) {
    try {
        compile(text);
    }
    catch (error) {
        report(`holds no regular expression: ${error instanceof Error ? error.message : String(error)}`);
    }
    return text;
}
/** Attributes that the language knows and this type does not use: allowed, as with the peer, but told. */
function attributesWithoutEffect(line, type, attributes) {
    const used = [...COMMON_ATTRIBUTES, ...RULE_TYPES[type].attributes];
    return [...attributes.keys()]
        .filter((key) => !used.includes(key))
        .map((key) => `${place(line)}: type=${type} does not use ${key}, so it has no effect.`);
}

;// CONCATENATED MODULE: ./lib/tags/evaluate.js






/**
 * Evaluates a rule that is enabled.
 *
 * @throws {ExpressionError} when an expression does not work, or a fixed value is no version
 */
function evaluateRule(rule, evaluation) {
    const { source, options, facts, expressions } = evaluation;
    const ref = (0,rule_ref/* rulesRef */.HH)(source);
    switch (rule.type) {
        case 'schedule':
            if (!source.event.includes('schedule'))
                return { because: `the event is ${source.event} and no schedule` };
            return given(expressions.expand(rule.pattern, { values: {}, dates: facts.dates }), 'the schedule');
        case 'semver':
        case 'pep440':
            return evaluateVersion(rule, evaluation);
        case 'match':
            return evaluateMatch(rule, evaluation);
        case 'edge':
            return evaluateEdge(rule, evaluation);
        case 'ref':
            return evaluateRef(rule, ref);
        case 'raw':
            return given(expressions.expand(rule.value, facts), 'the value');
        case 'slug':
            return safely(expressions.expand(rule.value, facts), 'the value, made safe');
        case 'sha': {
            const sha = rulesCommit(source, options);
            return given(rule.format === 'long' ? sha : sha.slice(0, options.shortShaLength), 'the commit');
        }
        case 'pr':
            return evaluatePullRequest(evaluation);
        case 'branch':
            return evaluateBranch(evaluation);
    }
}
function given(text, why, latest = false) {
    return { text, why, latest };
}
function safely(text, why, front = '', tail = '') {
    return { text, why, latest: false, around: { front, tail } };
}
/** The value of a rule that reads a Git tag unless it is told what to read. */
function subjectOf(rule, { source, facts, expressions }) {
    return rule.value === '' ? (0,rule_ref/* tagOfRef */.DC)((0,rule_ref/* rulesRef */.HH)(source)) : expressions.expand(rule.value, facts);
}
const NO_GIT_TAG = { because: 'the ref is no Git tag and the rule has no value' };
function evaluateVersion(rule, evaluation) {
    const { expressions } = evaluation;
    const subject = subjectOf(rule, evaluation);
    if (subject === undefined)
        return NO_GIT_TAG;
    const found = rule.match === '' ? null : new RegExp(rule.match).exec(subject);
    const text = (found?.[1] ?? found?.[0] ?? subject).replaceAll('/', '-');
    const version = evaluation.versions[rule.type](text);
    if (version === undefined) {
        const problem = `"${text}" is no ${rule.type === 'semver' ? 'semantic version' : 'PEP 440 version'}`;
        if (rule.value !== '' && !rule.value.includes('{{'))
            throw new ExpressionError(`has a value that does not fit: ${problem}`);
        return { because: problem };
    }
    const { isPrerelease, values } = version;
    if (!isPrerelease)
        return given(expressions.expandPattern(rule.pattern, values), `version ${text}`, true);
    if (!expressions.isRaw(rule.pattern))
        return given(String(values['version']), `prerelease ${text}, in full`);
    return given(rule.type === 'semver' ? expressions.expandPattern(rule.pattern, values) : text, `prerelease ${text}`);
}
function evaluateMatch(rule, evaluation) {
    const subject = subjectOf(rule, evaluation);
    if (subject === undefined)
        return NO_GIT_TAG;
    const found = subject.match(regularExpression(rule.pattern));
    if (found === null)
        return { because: `${rule.pattern} does not match ${subject}` };
    const text = found[rule.group];
    if (text === undefined)
        return { because: `${rule.pattern} has no group ${rule.group} in ${subject}` };
    return given(text, `${rule.pattern} in ${subject}`, true);
}
function evaluateEdge({ branch }, { source }) {
    const ours = (0,rule_ref/* branchOfRef */.V4)((0,rule_ref/* rulesRef */.HH)(source));
    const wanted = branch === '' ? source.repository.defaultBranch : branch;
    if (ours === undefined)
        return { because: 'the ref is no branch' };
    return ours === wanted
        ? given('edge', `branch ${ours}`)
        : { because: `the branch is ${ours} and not ${wanted ?? 'known'}` };
}
function evaluateRef({ event }, ref) {
    const text = { branch: rule_ref/* branchOfRef */.V4, tag: rule_ref/* tagOfRef */.DC, pr: rule_ref/* pullOfRef */.IT }[event](ref);
    if (text !== undefined)
        return given(text, ref, event === 'tag');
    const names = { branch: 'branch', tag: 'Git tag', pr: 'pull request' };
    return { because: `the ref ${ref} is no ${names[event]}` };
}
/** As in the default policy, a variant's name stands before what tells its builds apart. */
function variantFront({ options }) {
    const name = (0,tags_variant/* variantName */.L)(options.variant);
    return name === '' ? '' : `${name}-`;
}
function evaluatePullRequest(evaluation) {
    const { source, options } = evaluation;
    if (source.target.kind !== 'pull-request')
        return { because: 'the run is for no pull request' };
    const { number } = source.target;
    const sha = shortHead(source, options);
    return safely(`pr-${number}`, `pull request ${number} at ${sha}`, variantFront(evaluation), `-${sha}`);
}
function evaluateBranch(evaluation) {
    const { source, options } = evaluation;
    if (source.target.kind !== 'branch')
        return { because: 'the run is for no branch' };
    const { branch } = source.target;
    const front = variantFront(evaluation);
    if (isOurDefaultBranch(source))
        return safely(branch, `the default branch ${branch}`, front);
    const sha = shortHead(source, options);
    return safely(branch, `branch ${branch} at ${sha}`, front, `-${sha}`);
}

// EXTERNAL MODULE: ./lib/tags/complete-version.js
var complete_version = __nccwpck_require__(81599);
;// CONCATENATED MODULE: ./lib/tags/rule-moves.js



/** What a pattern of `semver` and `pep440` speaks of when its tag is of one release only. */
const WHOLE_VERSION = /\b(?:raw|version|patch)\b/;
/**
 * What moves the tag that a rule gives; undefined for one that is not meant to move.
 *
 * @param given the rule's own text
 * @param tag the same with prefix and suffix
 */
function movesOfRule(rule, given, tag, source) {
    return (0,tags_moves/* namesCommit */.yF)(tag, source) ? undefined : byRule(rule, given, tag, source);
}
function byRule(rule, { text, latest }, tag, source) {
    switch (rule.type) {
        case 'schedule':
            return (0,tags_moves/* saysLatest */.Yc)(text) || (0,tags_moves/* saysLatest */.Yc)(tag) ? 'latest' : undefined;
        case 'semver':
        case 'pep440':
            // A prerelease, with which `latest` does not go, is given in full.
            return latest && !WHOLE_VERSION.test(rule.pattern) ? 'version' : undefined;
        case 'match':
            return (0,complete_version/* isPartialVersion */.E)(text) ? 'version' : undefined;
        case 'edge':
            return 'branch';
        case 'ref':
            return rule.event === 'branch' ? 'branch' : undefined;
        case 'branch':
            return isOurDefaultBranch(source) ? 'branch' : undefined;
        case 'raw':
        case 'slug':
            return (0,tags_moves/* movesByText */.hd)(text, source) ?? (0,tags_moves/* movesByText */.hd)(tag, source);
        case 'sha':
        case 'pr':
            return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/tags/rule-tags.js









/** Evaluates the rules, which come by priority: the first one that gives a tag decides the version and `latest`. */
function tagsOfRules(rules, flavor, evaluation) {
    const given = [];
    const decisions = [];
    const problems = [];
    for (const rule of rules) {
        try {
            const result = tagOfRule(rule, flavor, evaluation);
            const gives = 'because' in result ? `gives no tag: ${result.because}` : `gives ${result.tag}: ${result.why}`;
            decisions.push(`${place(rule)} ${gives}.`);
            if (!('because' in result))
                given.push(result);
        }
        catch (error) {
            if (!(error instanceof ExpressionError))
                throw error;
            problems.push({ input: 'tags', problem: `${place(rule)} ${error.message}` });
        }
    }
    const latest = latestOf(given, flavor, evaluation);
    return {
        tags: uniqueTags(latest.tag === undefined ? given : [...given, latest.tag]),
        version: given[0]?.tag ?? '',
        decisions: [...decisions, ...latest.decisions],
        problems,
    };
}
function tagOfRule(rule, flavor, evaluation) {
    const enable = evaluation.expressions.expand(rule.enable, evaluation.facts);
    if (enable === 'false')
        return { because: 'it is not enabled' };
    if (enable !== 'true')
        throw new ExpressionError(`must be enabled by true or false, not by "${enable}"`);
    const outcome = evaluateRule(rule, evaluation);
    if ('because' in outcome)
        return outcome;
    const tag = assembled(rule, outcome, flavor, evaluation);
    if (tag === '')
        return { because: 'its text is empty' };
    const moves = movesOfRule(rule, outcome, tag, evaluation.source);
    return { tag, why: outcome.why, latest: outcome.latest, moves };
}
/** The whole tag, valid; empty when there is nothing to make one of. */
function assembled(rule, { text, around }, flavor, evaluation) {
    const { before, after } = affixes(rule, flavor, evaluation);
    if (around !== undefined)
        return text === '' ? '' : (0,safe_name/* fittedTag */.$0)(`${before}${around.front}`, text, `${around.tail}${after}`);
    const whole = `${before}${text}${after}`;
    return whole === '' ? '' : (0,safe_name/* validTag */.RF)(mended(whole, rule, flavor, evaluation));
}
/** A rule's own prefix or suffix, also an empty one, comes before the flavor's. */
function affixes(rule, flavor, { expressions, facts }) {
    return {
        before: expressions.expand(rule.prefix ?? flavor.prefix, facts),
        after: expressions.expand(rule.suffix ?? flavor.suffix, facts),
    };
}
/**
 * The peer's `{{branch}}` is empty on a pull request, so `type=sha,prefix={{branch}}-` gives `-abc1234`, which no
 * registry takes. Where its result is no valid tag ours may differ, and the head branch is what people mean.
 */
function mended(whole, rule, flavor, evaluation) {
    if (evaluation.source.target.kind !== 'pull-request' || (0,image_tag/* isTag */.d)((0,safe_name/* tagCharacters */.LE)(whole)))
        return whole;
    const onHead = { ...evaluation, facts: withHeadBranch(evaluation.facts) };
    const outcome = evaluateRule(rule, onHead);
    const { before, after } = affixes(rule, flavor, onHead);
    return 'because' in outcome ? whole : `${before}${outcome.text}${after}`;
}
/** Whether `latest` goes with the tags, and why. */
function latestOf(given, flavor, evaluation) {
    const [first] = given;
    if (first === undefined)
        return { decisions: [] };
    const isWanted = flavor.latest === 'auto' ? first.latest : flavor.latest === 'true';
    const reason = flavor.latest === 'auto' ? `the first tag is ${first.why}` : `flavor says latest=${flavor.latest}`;
    if (!isWanted)
        return { decisions: [`latest is not added: ${reason}.`] };
    const tag = latestTag(flavor, evaluation);
    const moves = (0,tags_moves/* namesCommit */.yF)(tag, evaluation.source) ? undefined : 'latest';
    return { tag: { tag, why: 'the newest of its kind', moves }, decisions: [`${tag} is added: ${reason}.`] };
}
/** Expressions in the flavor are not expanded on `latest`, as with the peer, unless the tag would be invalid. */
function latestTag({ prefix, prefixOnLatest, suffix, suffixOnLatest }, evaluation) {
    const before = prefixOnLatest ? prefix : '';
    const after = suffixOnLatest ? suffix : '';
    const literal = (0,safe_name/* tagCharacters */.LE)(`${before}latest${after}`);
    if ((0,image_tag/* isTag */.d)(literal))
        return literal;
    const expand = (text) => evaluation.expressions.expand(text, evaluation.facts);
    return (0,safe_name/* validTag */.RF)(`${expand(before)}latest${expand(after)}`);
}

;// CONCATENATED MODULE: ./lib/tags/tag-pattern.js
/** Patterns of tags: globs with placeholders for the commit of the run and for versions. */


/** The words that may stand between `<` and `>`. */
const PLACEHOLDERS = ['sha', 'version'];
const KINDS = {
    '*': 'some',
    '?': 'any',
    '<sha>': 'sha',
    '<version>': 'version',
};
/** Reads a pattern in which nothing is wrong: what is no placeholder stands for itself. */
function readPattern(text) {
    return (text.match(/<[^<>]*>|[\s\S]/g) ?? []).map((piece) => {
        const kind = KINDS[piece];
        return kind === undefined ? { kind: 'character', character: piece } : { kind };
    });
}
/**
 * Whether a pattern fits a whole tag. Goes through it with all the places of the tag where a piece may end, so that no
 * pattern makes it slow.
 *
 * @param shas the commits that `<sha>` stands for, each in full; `any` for all that looks like one
 */
function fitsPattern(tag, pattern, shas) {
    let places = new Set([0]);
    for (const piece of pattern) {
        places = new Set([...places].flatMap((from) => endsOf(piece, tag, from, shas)));
        if (places.size === 0)
            return false;
    }
    return places.has(tag.length);
}
/** Where a piece may end that begins there. */
function endsOf(piece, tag, from, shas) {
    switch (piece.kind) {
        case 'character':
            return tag[from] === piece.character ? [from + 1] : [];
        case 'any':
            return from < tag.length ? [from + 1] : [];
        case 'some':
            return numbers(from, tag.length);
        case 'sha':
            if (shas === 'any')
                return endsOfCommits(tag, from);
            return shas.flatMap((sha) => numbers(tags_moves/* COMMIT_LENGTH */.Re, sha.length)
                .filter((length) => tag.startsWith(sha.slice(0, length), from))
                .map((length) => from + length));
        case 'version':
            return numbers(from + 1, tag.length).filter((to) => (0,complete_version/* isCompleteVersion */.Q)(tag.slice(from, to)));
    }
}
/** Hex digits, short or in full. Eight of them that are a day are no commit: `nightly-20260131`. */
function endsOfCommits(tag, from) {
    const [digits = ''] = /^[0-9a-f]{0,40}/.exec(tag.slice(from)) ?? [];
    return numbers(tags_moves/* COMMIT_LENGTH */.Re, digits.length)
        .filter((length) => !/^20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(digits.slice(0, length)))
        .map((length) => from + length);
}
/** The whole numbers from the first to the last. */
function numbers(first, last) {
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

;// CONCATENATED MODULE: ./lib/tags/immutable.js
/** `immutable-tags`: patterns of tags that never change once they are there. */




/** The tags of the default policy that name their content, and versions. */
const DEFAULT_PATTERNS = ['pr-*-<sha>', '*-<sha>', 'sha-*', '<version>'];
/**
 * Reads the patterns, one on a line or between commas. Lines that only take out do so from the default.
 *
 * @param text the input; empty for the default
 */
function parseImmutableTags(text) {
    const words = wordsOf(text);
    const off = words.find((word) => word.text.toLowerCase() === 'off');
    if (off !== undefined && words.length === 1)
        return { patterns: 'off', problems: [] };
    const problems = words.flatMap(problemsOf);
    if (off !== undefined) {
        const advice = 'Leave out either off or the patterns.';
        problems.push({ ...problemAt(off, 'stands beside patterns, and means that there are none'), advice });
    }
    const taken = words.filter(({ isTakenOut }) => !isTakenOut).map(({ pattern }) => pattern);
    const takenOut = words.filter(({ isTakenOut }) => isTakenOut).map(({ pattern }) => pattern);
    const patterns = {
        taken: (taken.length === 0 ? DEFAULT_PATTERNS : taken).map(readPattern),
        takenOut: takenOut.map(readPattern),
        areDefault: taken.length === 0,
    };
    return { patterns, problems };
}
/** @param shas the commits of this run: `<sha>` is one of them, so that a date in hex digits is no commit */
function isImmutable(tag, patterns, shas) {
    if (patterns === 'off')
        return false;
    const fits = (pattern) => fitsPattern(tag, pattern, shas);
    return patterns.taken.some(fits) && !patterns.takenOut.some(fits);
}
function wordsOf(text) {
    return text
        .split(/\r\n|\n|\r/)
        .map((entry, index) => ({ entry: entry.trim(), line: index + 1 }))
        .filter(({ entry }) => !entry.startsWith('#'))
        .flatMap(({ entry, line }) => entry.split(',').map((word) => toWord(word.trim(), line)))
        .filter((word) => word.text !== '');
}
function toWord(text, line) {
    return { text, line, pattern: text.replace(/^!\s*/, ''), isTakenOut: text.startsWith('!') };
}
/** What people switch other inputs off by; as a pattern it would switch off without a word. */
const SWITCHES = ['false', 'no', 'none', 'true', 'yes', 'on'];
function problemAt(word, problem) {
    return { input: 'immutable-tags', problem: `${place(word)} ${problem}` };
}
function problemsOf(word) {
    const { pattern } = word;
    if (pattern === '') {
        return [{ ...problemAt(word, 'takes nothing out'), advice: 'Write a pattern behind the "!", such as !sha-*.' }];
    }
    if (SWITCHES.includes(pattern.toLowerCase())) {
        const advice = 'Write off for none, and leave the input empty for the usual ones.';
        return [{ ...problemAt(word, 'is a switch and no pattern of tags'), advice }];
    }
    const names = [...pattern.matchAll(/<([^<>]*)>/g)].map(([, name = '']) => name);
    const unknown = names.find((name) => !PLACEHOLDERS.some((known) => known === name));
    if (unknown !== undefined) {
        const problem = `has the unknown placeholder ${(0,errors/* quote */.hD)(`<${unknown}>`)}; allowed are <sha> and <version>`;
        return [{ ...problemAt(word, problem), ...didYouMean(unknown, PLACEHOLDERS) }];
    }
    return characterProblems(word);
}
function characterProblems(word) {
    const [stranger] = word.pattern.replace(/<[^<>]*>/g, '').match(/[^A-Za-z0-9_.*?-]/u) ?? [];
    if (stranger !== undefined) {
        const isName = stranger === '/' || stranger === ':';
        const advice = isName ? { advice: 'The patterns are for tags, without the name of an image.' } : {};
        return [{ ...problemAt(word, `has ${(0,errors/* quote */.hD)(stranger)}, which no tag has`), ...advice }];
    }
    const begin = word.pattern.slice(0, 1);
    return /[.-]/.test(begin) ? [problemAt(word, `begins with ${(0,errors/* quote */.hD)(begin)}, as no tag does`)] : [];
}

;// CONCATENATED MODULE: ./lib/tags/tag-kind.js
/** What may happen to a tag that is there already: nothing, going forward, or anything. */



/**
 * What moves a tag; undefined for one that is not meant to move, as far as anybody can tell. Of a reference that
 * `tags` names in full only its text tells.
 */
function movesOf({ tag }, { tags }, source) {
    const proposed = tags.find((each) => each.tag === tag);
    return proposed === undefined ? (0,tags_moves/* movesByText */.hd)(tag, source) : proposed.moves;
}
/**
 * The kind of a tag. One that never changes stays so, however it came about; only where nobody said which tags never
 * change, the branch `1.2.3` is still a branch.
 */
function kindOf(reference, names, patterns, source) {
    const moves = movesOf(reference, names, source) !== undefined;
    const isFixed = isImmutable(reference.tag, patterns, [source.headSha, source.runSha]);
    if (isFixed && !(moves && patterns !== 'off' && patterns.areDefault))
        return 'immutable';
    return moves ? 'floating' : 'other';
}
/** The kind of every reference by its text, `name:tag`, and what moves those that float. */
function kindsOf(references, names, patterns, source) {
    const kinds = new Map();
    const moves = new Map();
    for (const reference of references) {
        const text = (0,image_reference/* formatTagged */.cy)(reference);
        const kind = kindOf(reference, names, patterns, source);
        const by = movesOf(reference, names, source);
        kinds.set(text, kind);
        if (kind === 'floating' && by !== undefined)
            moves.set(text, by);
    }
    return { kinds, moves };
}

// EXTERNAL MODULE: ./lib/tags/versions.js
var tags_versions = __nccwpck_require__(39628);
;// CONCATENATED MODULE: ./lib/tags/names.js
/** What an image will be called: from the source and the request to tags, references, labels and annotations. */















/**
 * Names the image.
 *
 * @throws {InputError} when an expression, a version or a name does not work for this source
 */
async function nameImage(source, request, dates) {
    const problems = [];
    const facts = factsOf(source, request, dates);
    const expressions = await Expressions.load(expressionsIn(request).map(({ expression }) => expression));
    const expansion = { facts, expressions, problems };
    const versions = await (0,tags_versions/* loadVersionReaders */.rP)(request.rules);
    const tags = request.isDefaultPolicy
        ? policyTags(source, request, expansion)
        : tagsOfRules(request.rules, request.flavor, { source, options: request, facts, expressions, versions });
    problems.push(...tags.problems);
    const inFull = namedReferences(request.references, expansion);
    const { repositories: images, optional } = imagesOf(request, inFull, expansion);
    const everywhere = images.flatMap((repository) => tags.tags.map(({ tag }) => ({ repository, tag })));
    const references = uniqueReferences([...everywhere, ...inFull]);
    problems.push(...optionalProblems(optional, [...images, ...inFull.map(({ repository }) => repository)]));
    const version = tags.version || inFull[0]?.tag || '';
    const own = (0,tags_labels/* ownLabels */.ct)(source, { ...request, version }, dates);
    const labels = (0,tags_labels/* mergeLabels */.Mr)(own, customPairs('labels', request.labels, expansion));
    const custom = customPairs('annotations', request.annotations, expansion);
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    const names = {
        version,
        images,
        optional,
        tags: tags.tags,
        tagNames: tags.tags.map(({ tag }) => tag),
        references,
        ...kindsOf(references, tags, request.immutableTags, source),
        labels,
        annotations: (0,annotations/* annotationsOn */.u)(request.annotationLevels, own, custom),
        customAnnotations: (0,annotations/* annotationsOn */.u)(request.annotationLevels, {}, custom),
        decisions: [...tags.decisions, ...request.references.map((line, index) => inFullDecision(line, inFull[index]))],
        warnings: request.notes,
    };
    return { ...names, json: (0,metadata/* metadataJson */.YE)(names), bakeFiles: (0,metadata/* bakeFiles */.PE)(names, request.bakeTarget) };
}
function inFullDecision(line, reference) {
    return `${place(line)} names ${reference === undefined ? 'nothing' : (0,image_reference/* formatTagged */.cy)(reference)} in full.`;
}
function policyTags(source, request, expansion) {
    const { flavor, flavorLines } = request;
    const affix = (text) => {
        const line = flavorLines.find((each) => each.text.includes(text)) ?? { text, line: 1 };
        return expandLine('flavor', line, text, expansion) ?? '';
    };
    const expanded = { ...flavor, prefix: affix(flavor.prefix), suffix: affix(flavor.suffix) };
    const { tags, version, decision } = defaultTags(source, { ...request, flavor: expanded });
    return { tags, version, decisions: [decision], problems: [] };
}
/** Where `images` is silent, a bare tag beside full references belongs to the repositories that they name. */
function imagesOf(request, inFull, expansion) {
    if (request.images.length > 0)
        return repositoriesOf(request.images, expansion);
    return { repositories: uniqueRepositories(inFull.map(({ repository }) => repository)), optional: new Set() };
}
function customPairs(input, lines, expansion) {
    return lines.map((line) => (0,tags_labels/* labelOf */.Wy)(expandLine(input, line, line.text, expansion) ?? line.text));
}

;// CONCATENATED MODULE: ./lib/tags/check-expressions.js





/** Checks every text; loads only what they use. */
async function checkExpressions(texts) {
    const problems = [];
    const notes = [];
    const dynamic = texts.filter(({ expression }) => expression.includes('{{'));
    const read = await loadReader(dynamic);
    for (const text of dynamic) {
        try {
            const { names } = read(text.expression);
            notes.push(...names.filter((name) => !text.names.includes(name)).map((name) => unknownName(text, name)));
        }
        catch (error) {
            if (!(error instanceof ExpressionError))
                throw error;
            problems.push({ input: text.input, problem: `${place(text.line)} ${error.message}` });
        }
    }
    return { problems, notes: [...new Set(notes)] };
}
function unknownName({ line, names }, name) {
    const meant = nearMiss(name, names);
    const advice = meant === undefined ? '' : ` Did you mean {{${meant}}}?`;
    return `${place(line)}: {{${name}}} is not known there and stays empty.${advice}`;
}
async function loadReader(texts) {
    const isComplex = texts.some(({ expression }) => parseSimple(expression) === undefined);
    const hasZone = texts.some(({ expression }) => /\btz\s*=/.test(expression));
    const engine = isComplex ? await Engine.load() : undefined;
    const dates = hasZone ? await loadDateFormatter() : undefined;
    return (text) => {
        const parts = parseSimple(text);
        if (parts !== undefined)
            return { names: parts.flatMap((part) => nameOf(part, dates)) };
        const statements = engine?.parse(text) ?? [];
        for (const statement of statements)
            checkNode(statement, dates);
        return { names: statements.flatMap(bareName) };
    };
}
function nameOf(part, dates) {
    if (part.kind === 'date')
        checkZone(part.zone, dates);
    return part.kind === 'name' || part.kind === 'slug' ? [part.name] : [];
}
function checkZone(zone, dates) {
    if (typeof zone === 'string' && dates?.knows(zone) === false)
        throw new ExpressionError(unknownZone(zone));
}
/** The name in `{{{name}}}` or `{{name}}`; calls and blocks are left to the engine. */
function bareName({ type, path, params, hash }) {
    const isBare = type === 'MustacheStatement' && params?.length === 0 && hash === undefined;
    const name = path?.original;
    return isBare && typeof name === 'string' && /^[a-z_]+$/.test(name) && name !== 'this' ? [name] : [];
}
/** What can be called with something behind it: ours, and Handlebars' own. */
const FUNCTIONS = ['date', 'commit_date', 'slug', 'if', 'unless', 'each', 'with', 'lookup', 'log'];
/** Looks for calls anywhere in the tree. */
function checkNode(node, dates) {
    if (typeof node !== 'object' || node === null)
        return;
    const { type = '', path, params = [], hash } = node;
    const name = path?.original;
    if (name === 'date' || name === 'commit_date') {
        if (params.length === 0)
            throw new ExpressionError(`holds {{${name}}} without a format`);
        for (const { key, value } of hash?.pairs ?? []) {
            if (key !== 'tz')
                throw new ExpressionError(`gives ${name} the unknown attribute "${key}"; allowed is tz`);
            checkZone(value.value, dates);
        }
    }
    else if (isCall(type, params) && typeof name === 'string' && !FUNCTIONS.includes(name)) {
        const { advice = '' } = didYouMean(name, FUNCTIONS);
        throw new ExpressionError(`calls the unknown function "${name}"; allowed are ${FUNCTIONS.join(', ')}. ${advice}`.trim());
    }
    for (const child of Object.values(node))
        checkNode(child, dates);
}
function isCall(type, params) {
    return ['MustacheStatement', 'SubExpression', 'BlockStatement'].includes(type) && params.length > 0;
}

;// CONCATENATED MODULE: ./lib/tags/choices.js


/** Reads the choices; what is wrong is reported and stands at its default. */
function parseChoices(inputs) {
    const problems = [];
    const choices = {
        variant: variantOf(inputs, problems),
        created: choose('created', inputs.created, ['commit', 'now'], problems),
        rulesSha: /true/i.test(inputs.rulesHeadSha ?? '') ? 'head' : 'run',
        shortShaLength: shortShaLength(inputs.shortShaLength, problems),
        annotationLevels: annotationLevels(inputs.annotationLevels, problems),
        bakeTarget: choices_given(inputs.bakeTarget) ?? 'docker-metadata-action',
    };
    return { choices, problems };
}
function choices_given(text) {
    const trimmed = text?.trim() ?? '';
    return trimmed === '' ? undefined : trimmed;
}
/** One of the words; the first when nothing was given. */
function choose(input, text, words, problems) {
    const [fallback] = words;
    const came = choices_given(text) ?? fallback;
    const word = words.find((each) => each === came);
    if (word === undefined)
        problems.push({ input, problem: `must be ${words.join(' or ')}, not "${came}"` });
    return word ?? fallback;
}
function variantOf({ runtime, imageType, variant, suffix, latestRuntime }, problems) {
    const isLatestRuntime = choose('latest-runtime', latestRuntime, ['false', 'true'], problems) === 'true';
    return { runtime, imageType, variant, suffix, isLatestRuntime };
}
function shortShaLength(text, problems) {
    const length = Number(choices_given(text) ?? SHORT_SHA_LENGTH);
    if (Number.isInteger(length) && length > 0 && length <= 64)
        return length;
    const problem = `must be a whole number of digits from 1 to 64, not "${text}"`;
    problems.push({ input: 'DOCKER_METADATA_SHORT_SHA_LENGTH', problem });
    return SHORT_SHA_LENGTH;
}
function annotationLevels(text, problems) {
    const levels = (choices_given(text) ?? 'manifest').split(',').map((level) => level.trim());
    for (const level of levels.filter((each) => !(0,annotations/* isAnnotationLevel */.Qy)(each))) {
        problems.push({
            input: 'DOCKER_METADATA_ANNOTATIONS_LEVELS',
            problem: `must list manifest, index, manifest-descriptor or index-descriptor, not "${level}"`,
        });
    }
    return levels;
}

;// CONCATENATED MODULE: ./lib/tags/flavor.js


const NO_FLAVOR = {
    latest: 'auto',
    prefix: '',
    prefixOnLatest: false,
    suffix: '',
    suffixOnLatest: false,
};
const WORDS = ['latest', 'prefix', 'suffix', 'onlatest'];
/**
 * Reads `latest=auto|true|false`, `prefix=…` and `suffix=…`, the latter two with `,onlatest=true|false` after them.
 * A value ends at a second `=`, as in docker/metadata-action.
 */
async function parseFlavor(lines) {
    const reading = { flavor: NO_FLAVOR, problems: [], notes: [] };
    for (const line of lines) {
        const fields = await entryFields(line.text);
        if (fields === undefined)
            reading.problems.push(flavorProblem(line, 'has quotes that do not match'));
        else
            readLine(reading, line, fields);
    }
    return reading;
}
/** `onlatest` belongs to the last prefix or suffix before it on its line. */
function readLine(reading, line, fields) {
    let subject;
    for (const field of fields) {
        const { key } = keyAndValue(field);
        const [, value = '', ...cut] = field.split('=').map((part) => part.trim());
        const problem = problemOf(key, value, line);
        if (problem !== undefined)
            reading.problems.push(problem);
        else if (key === 'latest')
            reading.flavor = { ...reading.flavor, latest: value };
        else if (key === 'prefix' || key === 'suffix') {
            subject = key;
            reading.flavor = { ...reading.flavor, [key]: value };
        }
        else if (subject !== undefined)
            reading.flavor = { ...reading.flavor, [`${subject}OnLatest`]: value === 'true' };
        if (cut.length > 0) {
            reading.notes.push(`${place(line)}: a value of flavor ends at its second "=", so ${key} is "${value}".`);
        }
    }
}
function problemOf(key, value, line) {
    if (key === undefined || !WORDS.includes(key)) {
        return {
            ...flavorProblem(line, 'must be latest=auto|true|false, prefix=… or suffix=…'),
            ...didYouMean(key ?? line.text, WORDS),
        };
    }
    if (key === 'latest' && !['auto', 'true', 'false'].includes(value)) {
        return flavorProblem(line, 'must say latest=auto, latest=true or latest=false');
    }
    if (key === 'onlatest' && !['true', 'false'].includes(value)) {
        return flavorProblem(line, 'must say onlatest=true or onlatest=false');
    }
    return undefined;
}
function flavorProblem(line, problem) {
    return { input: 'flavor', problem: `${place(line)} ${problem}` };
}

;// CONCATENATED MODULE: ./lib/tags/image-lines.js


/** The image that is named when nobody named one. */
function imageByDefault(name) {
    return { name, enable: 'true', required: 'true', text: name, line: 0 };
}
const image_lines_WORDS = ['name', 'enable', 'required'];
/** Reads `ghcr.io/me/app`, `a,b` and `name=ghcr.io/me/app,enable=true,required=false`. */
async function parseImages(lines) {
    const images = [];
    const problems = [];
    for (const line of lines) {
        const fields = await entryFields(line.text);
        const parsed = fields === undefined ? quotesProblem(line) : parseLine(line, fields);
        if (Array.isArray(parsed))
            images.push(...parsed);
        else
            problems.push(parsed);
    }
    return { images, problems };
}
const ALWAYS = { enable: 'true', required: 'true' };
function quotesProblem(line) {
    return { input: 'images', problem: `${place(line)} has quotes that do not match` };
}
function parseLine(line, fields) {
    const { text } = line;
    const pairs = fields.map(keyAndValue);
    const at = { text, line: line.line };
    if (pairs.every(({ key }) => key === undefined)) {
        return pairs.filter(({ value }) => value !== '').map(({ value }) => ({ ...at, name: value, ...ALWAYS }));
    }
    const unknown = pairs.find(({ key }) => key !== undefined && !image_lines_WORDS.includes(key));
    if (unknown !== undefined) {
        return {
            input: 'images',
            problem: `${place(line)} has the unknown attribute "${unknown.key}"; allowed are name, enable and required`,
            ...didYouMean(unknown.key ?? '', image_lines_WORDS),
        };
    }
    const name = pairs.findLast(({ key }) => key === undefined || key === 'name')?.value ?? '';
    const given = (word) => pairs.findLast(({ key }) => key === word)?.value ?? 'true';
    const switches = { enable: given('enable'), required: given('required') };
    if (name === '')
        return { input: 'images', problem: `${place(line)} names no image` };
    for (const [word, value] of Object.entries(switches)) {
        if (['true', 'false'].includes(value) || value.includes('{{'))
            continue;
        return { input: 'images', problem: `${place(line)} must say ${word}=true or ${word}=false` };
    }
    return [{ ...at, name, ...switches }];
}

;// CONCATENATED MODULE: ./lib/tags/tag-lines.js




/** Reads the entries of `tags`. */
async function parseTags(lines) {
    const tags = { rules: [], references: [], problems: [], notes: [] };
    for (const line of lines) {
        const fields = await entryFields(line.text);
        if (fields === undefined) {
            const advice = 'Quotes go around a whole field, as in type=raw,"value=a,b", or around the whole line.';
            tags.problems.push({ input: 'tags', problem: `${place(line)} has quotes that do not match`, advice });
        }
        else if (isRuleEntry(fields))
            addRule(tags, line, fields);
        else
            for (const field of fields)
                addWord(tags, line, field.trim());
    }
    tags.rules.sort((a, b) => b.priority - a.priority);
    return tags;
}
function addRule(tags, line, fields) {
    const parsed = parseRule(line, fields);
    if ('problems' in parsed)
        tags.problems.push(...parsed.problems);
    else {
        tags.rules.push(parsed.rule);
        tags.notes.push(...parsed.notes);
    }
}
/** A word with a slash or colon is a full reference, any other a tag for every image. */
function addWord(tags, { text, line }, word) {
    if (word === '')
        return;
    if (isReference(word)) {
        tags.references.push({ ...splitReference(word), text, line });
        return;
    }
    const { priority } = RULE_TYPES.raw;
    const common = { text: word, line, enable: 'true', priority, prefix: undefined, suffix: undefined };
    tags.rules.push({ ...common, type: 'raw', value: word });
}

;// CONCATENATED MODULE: ./lib/tags/request.js









/**
 * Reads the inputs. Never throws: all problems come back together, and the request is to be used without any.
 *
 * @param defaultImage the repository that is named when neither `images` nor a reference in `tags` names one
 */
async function parseNaming(inputs, defaultImage) {
    const lists = await readLists(inputs);
    const images = await parseImages(lists.images);
    const tags = await parseTags(lists.tags);
    const flavor = await parseFlavor(lists.flavor);
    const immutable = parseImmutableTags(inputs.immutableTags ?? '');
    const { choices, problems } = parseChoices(inputs);
    const namesNothing = lists.images.length === 0 && tags.references.length === 0;
    const request = {
        ...choices,
        images: namesNothing ? [imageByDefault(defaultImage)] : images.images,
        rules: tags.rules,
        references: tags.references,
        isDefaultPolicy: lists.tags.length === 0,
        flavor: flavor.flavor,
        flavorLines: lists.flavor,
        labels: lists.labels,
        annotations: lists.annotations,
        immutableTags: immutable.patterns,
    };
    const expressions = await checkExpressions(expressionsIn(request));
    return {
        request: { ...request, notes: [...tags.notes, ...flavor.notes, ...expressions.notes] },
        problems: [
            ...lists.problems,
            ...images.problems,
            ...literalImageProblems(request.images),
            ...tags.problems,
            ...literalReferenceProblems(tags.references),
            ...flavor.problems,
            ...immutable.problems,
            ...withoutKey('labels', lists.labels),
            ...withoutKey('annotations', lists.annotations),
            ...expressions.problems,
            ...problems,
        ],
    };
}
const LISTS = ['images', 'tags', 'flavor', 'labels', 'annotations'];
async function readLists(inputs) {
    const read = await Promise.all(LISTS.map((input) => inputLines(input, inputs[input] ?? '')));
    const lines = Object.fromEntries(LISTS.map((input, index) => [input, read[index]?.lines ?? []]));
    return { ...lines, problems: read.flatMap(({ problems }) => problems) };
}
function withoutKey(input, lines) {
    return lines
        .filter(({ text }) => text.indexOf('=') <= 0)
        .map((line) => ({ input, problem: `${place(line)} must be written KEY=VALUE` }));
}

// EXTERNAL MODULE: ./lib/actions/inputs/attesting.js
var attesting = __nccwpck_require__(68238);
// EXTERNAL MODULE: ./lib/build/attestations.js
var attestations = __nccwpck_require__(51969);
;// CONCATENATED MODULE: ./lib/actions/inputs/attestations.js
/** `provenance`, `sbom` and `attests`. */


async function parseAttestations(reader) {
    return {
        provenance: parseFields(reader, 'provenance', 'mode=max'),
        sbom: parseFields(reader, 'sbom', 'generator=<image>'),
        attests: await parseAttests(reader),
    };
}
/** `true`, `false`, or fields with their values, which BuildKit knows better. */
function parseFields(reader, name, example) {
    const value = reader.text(name);
    const isGood = value.split(',').every((field) => (0,attestations/* isSwitch */.Tb)(field.trim()) || /^[ "]*[a-z-]+ *=/.test(field));
    if (value !== '' && !isGood && !value.includes('"')) {
        reader.problems.push({
            input: name,
            problem: `must be true, false or fields such as ${example}, not ${(0,errors/* quote */.hD)(value)}`,
        });
    }
    return value;
}
async function parseAttests(reader) {
    const attests = await reader.list('attests');
    for (const attest of attests) {
        const type = (0,attestations/* attestType */.K0)(attest);
        if (type === 'provenance' || type === 'sbom')
            continue;
        reader.problems.push({
            input: 'attests',
            problem: `${(0,errors/* quote */.hD)(attest)} has ${type === undefined ? 'no type' : `the unknown type ${(0,errors/* quote */.hD)(type)}`}`,
            advice: 'Write type=provenance or type=sbom, with further fields behind it.',
        });
    }
    return attests;
}

// EXTERNAL MODULE: ./lib/image/platform.js
var image_platform = __nccwpck_require__(88758);
;// CONCATENATED MODULE: ./lib/actions/inputs/platforms.js
/** The platforms to build for: a wrong one builds an image that nobody can run, and says nothing. */


/** @see https://go.dev/doc/install/source#environment, and the other names that BuildKit takes */
const SYSTEMS = new Set('aix android darwin dragonfly freebsd illumos ios js linux netbsd openbsd plan9 solaris wasi wasip1 windows'.split(' '));
const ARCHITECTURES = new Set(('386 amd64 arm arm64 loong64 mips mips64 mips64le mipsle ppc64 ppc64le riscv64 s390x sparc64 wasm wasm32 ' +
    'aarch64 armel armhf i386 i686 x86-64 x86_64').split(' '));
async function parsePlatforms(reader) {
    // Buildx gets all in one word, so a comma that was in quotes parts them too.
    const platforms = (await reader.list('platforms', { commas: true })).flatMap((entry) => entry.split(','));
    for (const platform of platforms.filter((name) => !isKnown(name))) {
        reader.problems.push({
            input: 'platforms',
            problem: `${(0,errors/* quote */.hD)(platform)} is no platform`,
            advice: 'Write os/architecture or os/architecture/variant, such as linux/amd64 or linux/arm/v7.',
        });
    }
    return platforms;
}
/** A part alone is a system or an architecture; `local` is the client's own platform. */
function isKnown(platform) {
    if (!(0,image_platform/* isPlatform */.aH)(platform))
        return false;
    const [first = '', architecture] = platform.toLowerCase().split('/');
    const system = first.replace(/\(.*\)$/, '');
    if (architecture !== undefined)
        return SYSTEMS.has(system) && ARCHITECTURES.has(architecture);
    return system === 'local' || SYSTEMS.has(system) || ARCHITECTURES.has(system);
}

// EXTERNAL MODULE: ./lib/actions/inputs/result-options.js
var result_options = __nccwpck_require__(8603);
;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
;// CONCATENATED MODULE: ./lib/actions/inputs/run-options.js
/**
 * What RUN steps find around them. Each is checked by the rules of the Docker client, so that a mistake is told with
 * all the others and not by a build that stops.
 */



const HOST = {
    isGood(entry) {
        const [, name, address = ''] = /^([^=:\s]+)[=:](.+)$/.exec(entry) ?? [];
        return name !== undefined && (address === 'host-gateway' || (0,external_node_net_namespaceObject.isIP)(address.replace(/^\[(.*)\]$/, '$1')) !== 0);
    },
    what: 'no host with its address',
    advice: 'Write host=address or host:address, such as db=10.0.0.2; the address may be host-gateway.',
};
const ENTITLEMENT = {
    isGood: (entry) => /^(?:network\.host|security\.insecure|(?:device|fs|fs\.read|fs\.write|ssh)(?:=.+)?)$/.test(entry),
    what: 'no entitlement',
    advice: 'Known are network.host, security.insecure and device; the builder has to allow them too.',
};
/** @see https://docs.docker.com/reference/cli/docker/buildx/build/#ssh */
const SSH = {
    isGood: (entry) => /^[^=\s]+(?:=.+)?$/.test(entry),
    what: 'no SSH agent or key',
    advice: 'Write default, or ID=PATH with the path of an agent’s socket or of a key.',
};
const LIMITS = 'core|cpu|data|fsize|locks|memlock|msgqueue|nice|nofile|nproc|rss|rtprio|rttime|sigpending|stack';
const ULIMIT = {
    isGood(entry) {
        const [, soft, hard] = new RegExp(`^(?:${LIMITS})=(-?\\d+)(?::(-?\\d+))?$`).exec(entry) ?? [];
        return soft !== undefined && isWithin(Number(soft), Number(hard ?? soft));
    },
    what: 'no limit',
    advice: 'Write name=soft or name=soft:hard with a soft limit that is not above the hard one, such as nofile=1024:4096.',
};
/** -1 is no limit. */
function isWithin(soft, hard) {
    return hard === -1 || (soft !== -1 && soft <= hard);
}
async function parseRunOptions(reader) {
    return {
        addHosts: await run_options_checked(reader, 'add-hosts', HOST, true),
        allow: await run_options_checked(reader, 'allow', ENTITLEMENT, true),
        cgroupParent: reader.text('cgroup-parent'),
        network: reader.text('network') && reader.choice('network', ['default', 'host', 'none'], 'default'),
        shmSize: parseSize(reader),
        ssh: await run_options_checked(reader, 'ssh', SSH, true),
        ulimit: await run_options_checked(reader, 'ulimit', ULIMIT, false),
    };
}
async function run_options_checked(reader, input, form, commas) {
    const entries = await reader.list(input, { commas });
    for (const entry of entries.filter((text) => !form.isGood(text))) {
        reader.problems.push({ input, problem: `${(0,errors/* quote */.hD)(entry)} is ${form.what}`, advice: form.advice });
    }
    return entries;
}
function parseSize(reader) {
    const size = reader.text('shm-size');
    if (size !== '' && !/^\d+(?:\.\d+)? ?[kmgtp]?i?b?$/i.test(size)) {
        reader.problems.push({
            input: 'shm-size',
            problem: `${(0,errors/* quote */.hD)(size)} is no size`,
            advice: 'Write a number with b, k, m or g behind it, such as 512m.',
        });
    }
    return size;
}
/** Finds an agent that nobody started and a key that is not there. */
function missingSsh({ ssh }, env, workspace, exists) {
    return ssh.flatMap((entry) => {
        const [id = '', path] = entry.split(/=(.*)/s);
        if (path === undefined) {
            if (env['SSH_AUTH_SOCK'])
                return [];
            const advice = 'Start an agent before this step, or write ID=PATH with the path of a key.';
            return [{ input: 'ssh', problem: `${(0,errors/* quote */.hD)(id)} needs an SSH agent, and SSH_AUTH_SOCK is not set`, advice }];
        }
        if (exists((0,external_node_path_.resolve)(workspace, path)))
            return [];
        const advice = 'A relative path starts at the workspace.';
        return [{ input: 'ssh', problem: `there is no socket or key at ${(0,errors/* quote */.hD)(path)}`, advice }];
    });
}

// EXTERNAL MODULE: ./lib/actions/inputs/secrets.js
var secrets = __nccwpck_require__(95816);
;// CONCATENATED MODULE: ./lib/actions/inputs/build-options.js





async function parseBuildOptions(reader) {
    return {
        context: reader.text('context'),
        buildContexts: await parseBuildContexts(reader),
        file: reader.text('file'),
        target: reader.text('target'),
        platforms: await parsePlatforms(reader),
        buildArgs: await parseBuildArgs(reader),
        noCache: reader.boolean('no-cache', false),
        noCacheFilters: await reader.list('no-cache-filters', { commas: true }),
        pull: reader.boolean('pull', false),
        ...(await parseAttestations(reader)),
        ...(0,result_options/* parseResultOptions */.f3)(reader),
        ...(await parseRunOptions(reader)),
        ...(await (0,secrets/* parseSecrets */.dC)(reader)),
    };
}
async function parseBuildContexts(reader) {
    const entries = await reader.list('build-contexts');
    for (const [index] of [...entries.entries()].filter(([, entry]) => !/^[^\s=]+=\s*\S/.test(entry))) {
        reader.problems.push({
            input: 'build-contexts',
            problem: `entry ${index + 1} is not NAME=VALUE`,
            advice: 'Write NAME=PATH, or an address such as NAME=docker-image://alpine:3.22.',
        });
    }
    return entries;
}
/** The value may be a secret that somebody put in the wrong place, so only the name is ever shown. */
async function parseBuildArgs(reader) {
    const entries = await reader.list('build-args');
    entries.forEach((entry, index) => {
        if (!/^[^\s=]+(?:=|$)/.test(entry)) {
            reader.problems.push({
                input: 'build-args',
                problem: `entry ${index + 1} is not KEY=VALUE`,
                advice: 'Write one KEY=VALUE on each line; quote a value that spans lines.',
            });
        }
    });
    return entries;
}
/**
 * Finds what is not there and what does not go together.
 *
 * @param env the environment of the step
 * @param exists tells whether a path is there
 */
function buildOptionProblems(inputs, env, workspace, exists) {
    return [
        ...(0,result_options/* mixProblems */.lO)(inputs),
        ...(0,secrets/* missingSecrets */.mO)(inputs, env, workspace, exists),
        ...missingSsh(inputs, env, workspace, exists),
    ];
}

// EXTERNAL MODULE: ./lib/actions/inputs/builder.js + 1 modules
var builder = __nccwpck_require__(17337);
;// CONCATENATED MODULE: ./lib/actions/inputs/distribute.js
/** One platform here, the others in other jobs: the image is pushed without a tag, and left for the action `merge`. */



function parseDistribute(reader) {
    return { distribute: reader.boolean('distribute', false) };
}
/** Finds what a build of one platform cannot do, and what is the merge's. */
function distributeProblems(inputs) {
    if (!inputs.distribute)
        return [];
    return [...platformProblems(inputs), ...pushProblems(inputs), ...mergeProblems(inputs)];
}
function platformProblems({ platforms }) {
    const [only] = platforms;
    if (platforms.length === 1 && only !== undefined && (0,image_platform/* hasArchitecture */.gx)(only))
        return [];
    const have = platforms.length === 0 ? 'none is' : `${platforms.length} are`;
    const problem = platforms.length === 1 ? `${(0,errors/* quote */.hD)(only ?? '')} is no whole platform` : `${have} given`;
    return [
        {
            input: 'distribute, platforms',
            problem: `distribute is true, which is for one platform, but ${problem}`,
            advice: 'Write the one that this job builds, such as linux/arm64.',
        },
    ];
}
function pushProblems({ push, call, outputs }) {
    if ((0,build_push/* isCall */.nT)(call)) {
        const problem = `distribute is true, but call is ${(0,errors/* quote */.hD)(call)}, which builds no image`;
        return [{ input: 'distribute, call', problem, advice: 'Ask in a step of its own.' }];
    }
    const problems = [];
    if (push === 'false') {
        problems.push({
            input: 'distribute, push',
            problem: 'distribute is true, but push is false, and what is not in a registry cannot be merged',
            advice: 'Set push to true, or to auto where strangers build too.',
        });
    }
    if ((0,build_push/* isPushedByOutputs */.Zy)(outputs)) {
        problems.push({
            input: 'distribute, outputs',
            problem: 'disagree: an output that pushes by itself gives a tag to one platform alone',
            advice: 'Take the output out, and set push to true.',
        });
    }
    return problems;
}
/**
 * Where the leg will go, looked at before the build.
 *
 * @param all the environment of the step
 */
function distributePlaceProblems({ distribute, resultFile, dryRun }, all) {
    const hasArtifacts = Boolean(all['ACTIONS_RUNTIME_TOKEN'] && all['ACTIONS_RESULTS_URL']);
    if (!distribute || dryRun || hasArtifacts || resultFile !== '')
        return [];
    return [
        {
            input: 'distribute',
            problem: 'is true, but this job has no artifacts to leave the image for the merge in',
            advice: 'Write it to a file by result-file, and hand that on to the input results of the merge.',
        },
    ];
}
/** Vouching for one platform would say nothing of the image that people pull. */
function mergeProblems({ attest, sign }) {
    const given = [
        ...(attest ? [['attest', 'attested']] : []),
        ...(sign === 'off' ? [] : [['sign', 'signed']]),
    ];
    return given.map(([input, done]) => ({
        input: `distribute, ${input}`,
        problem: `distribute is true, and the image is ${done} when all its platforms are merged`,
        advice: `Take ${input} out here, and give it to the action merge.`,
    }));
}

;// CONCATENATED MODULE: ./lib/actions/inputs/foreign-inputs.js
/** Names of others, and ours for the same thing. */
const RENAMED = {
    max_attempts: 'max-attempts',
    retry_wait_seconds: 'retry-wait-seconds',
    timeout_minutes: 'timeout-minutes',
    retry_on: 'retry-on',
    warning_on_retry: 'warning-on-retry',
    on_retry_command: 'on-retry-command',
    dockerfile: 'file',
    tag: 'tags',
    image: 'images',
    name: 'builder',
    config: 'buildkitd-config',
    'config-inline': 'buildkitd-config-inline',
};
const OTHER_SUBJECT = [
    'says what is attested, and here that is the image which the step pushes',
    'Take it out, or run actions/attest after this step.',
];
/** Of docker/setup-buildx-action and actions/attest, and left out on purpose: what is wrong with each, and what to do. */
const LEFT_OUT = {
    'buildx-version': [
        'asks for a certain buildx, and this action downloads no programs',
        "Take it out to use the runner's own, or run docker/setup-buildx-action with its input version before this step.",
    ],
    install: [
        'changes what docker build means for later steps, and this action does not',
        'Take it out; since Docker 23, docker build is docker buildx build anyway.',
    ],
    'create-storage-record': [
        "makes a record in the organisation's list of artifacts, which needs one more permission and no verifier reads",
        'Take it out, or run actions/attest after this step.',
    ],
    'show-summary': ['shows the attestation in the job summary, where it is anyway', 'Take it out.'],
    'subject-name': OTHER_SUBJECT,
    'subject-digest': OTHER_SUBJECT,
    'subject-path': OTHER_SUBJECT,
    'subject-checksums': OTHER_SUBJECT,
    'predicate-type': OTHER_SUBJECT,
    predicate: OTHER_SUBJECT,
    'predicate-path': OTHER_SUBJECT,
};
const FOREIGN_INPUTS = [...Object.keys(RENAMED), ...Object.keys(LEFT_OUT)];
/** @param read gives the text of an input by its name */
function foreignInputProblems(read) {
    const given = (name) => read(name).trim() !== '';
    const renamed = Object.entries(RENAMED)
        .filter(([name]) => given(name))
        .map(([input, ours]) => ({ input, problem: 'has another name here', advice: `Write ${ours}.` }));
    const leftOut = Object.entries(LEFT_OUT)
        .filter(([name]) => given(name) && read(name).trim().toLowerCase() !== 'false')
        .map(([input, [problem, advice]]) => ({ input, problem, advice }));
    return [...renamed, ...leftOut];
}

// EXTERNAL MODULE: ./lib/gate/program.js
var program = __nccwpck_require__(83963);
;// CONCATENATED MODULE: ./lib/actions/inputs/gate.js
/** The command that decides whether a pushed image gets its tags. */


function parseGate(reader) {
    return {
        gate: reader.lines('gate'),
        gateTimeoutMinutes: reader.number('gate-timeout-minutes', { fallback: 30, min: 0, max: 4320, fractions: true }),
        gateOnFailure: reader.choice('gate-on-failure', ['keep', 'delete'], 'keep'),
    };
}
/**
 * What is wrong with the gate, found before the time for a build is spent.
 *
 * @param pushes whether there will be an image to judge; without one the command need not be there
 */
function gateProblems({ gate, outputs }, pushes, search) {
    const [command] = gate;
    if (command === undefined)
        return [];
    const past = (0,build_push/* isPushedByOutputs */.Zy)(outputs) ? [PAST_THE_GATE] : [];
    const found = pushes ? (0,program/* findGateProgram */.N)(command, search) : undefined;
    if (found === undefined || found.path !== undefined)
        return past;
    return [...past, { input: 'gate', problem: found.problem, advice: found.advice }];
}
const PAST_THE_GATE = {
    input: 'gate, outputs',
    problem: 'disagree: an output that pushes by itself gives its tag before the gate is asked',
    advice: 'Take the output out, and set push to true.',
};

// EXTERNAL MODULE: ./lib/cache/cache-image.js
var cache_image = __nccwpck_require__(67604);
// EXTERNAL MODULE: ./lib/cache/size.js
var cache_size = __nccwpck_require__(1985);
;// CONCATENATED MODULE: ./lib/actions/inputs/cache.js
/** Where layers come from and go to. */



const BACKENDS = ['auto', 'gha', 'registry', 'local', 'inline', 'off'];
async function parseCache(reader) {
    const cache = reader.choice('cache', BACKENDS, 'off');
    return {
        cache,
        cacheMode: parseMode(reader, cache),
        cacheScope: parseScope(reader),
        cacheImages: cache_parseImages(reader, cache),
        cacheWrite: reader.choice('cache-write', ['auto', 'true', 'false'], 'auto'),
        cacheTimeoutSeconds: reader.number('cache-timeout-seconds', { fallback: 60, min: 1, max: 600 }),
        cacheFrom: await reader.list('cache-from'),
        cacheTo: await reader.list('cache-to'),
        cacheMounts: reader.boolean('cache-mounts', false),
        cacheMountsImage: parseMountsImage(reader),
        cacheMaxSize: parseMaxSize(reader),
    };
}
function parseMode(reader, cache) {
    const mode = reader.choice('cache-mode', ['max', 'min'], 'max');
    if (cache === 'inline' && mode === 'max' && reader.text('cache-mode') !== '') {
        reader.problems.push({
            input: 'cache-mode',
            problem: 'is max, but an image can embed the cache of its own layers only',
            advice: 'Take it out, or set cache to auto, gha or registry to keep the layers of every stage.',
        });
    }
    return mode;
}
/** A name of this length has been generated, and something with it went wrong. */
const SCOPE_MAX_LENGTH = 200;
function parseScope(reader) {
    const scope = reader.text('cache-scope');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    if (scope.length > SCOPE_MAX_LENGTH || /[\u0000-\u001f\u007f\u2028\u2029]/.test(scope)) {
        reader.problems.push({
            input: 'cache-scope',
            problem: `must be one line of at most ${SCOPE_MAX_LENGTH} characters, not ${(0,errors/* quote */.hD)(scope)}`,
        });
        return '';
    }
    return scope;
}
/** As an image is named behind FROM. */
function parseMountsImage(reader) {
    const image = reader.text('cache-mounts-image');
    if (image === '')
        return image;
    if (!/^[A-Za-z0-9][\w.:/@-]*$/.test(image)) {
        reader.problems.push({
            input: 'cache-mounts-image',
            problem: `${(0,errors/* quote */.hD)(image)} is no image`,
            advice: 'Name one that has a shell and tar, such as busybox:1.37.',
        });
    }
    if (!/^true$/i.test(reader.text('cache-mounts'))) {
        reader.problems.push({
            input: 'cache-mounts-image',
            problem: 'is given, but cache-mounts is not true',
            advice: 'Set cache-mounts to true, or take it out.',
        });
    }
    return image;
}
/** An entry of GitHub's service is one file; it takes no larger ones. */
const LARGEST = '10g';
const USUAL = '2g';
function parseMaxSize(reader) {
    const text = reader.text('cache-max-size', USUAL);
    const [size, largest] = [(0,cache_size/* parseSize */.D)(text), (0,cache_size/* parseSize */.D)(LARGEST) ?? 0];
    if (size !== undefined && size > 0 && size <= largest)
        return size;
    reader.problems.push({
        input: 'cache-max-size',
        problem: `must be a size of at most ${LARGEST}, not ${(0,errors/* quote */.hD)(text)}`,
        advice: 'Write a number with k, m or g behind it, such as 500m.',
    });
    return 0;
}
/** One image for all, or one for branches and one for pull requests. */
function cache_parseImages(reader, cache) {
    const lines = reader.lines('cache-image');
    const [first, second = first] = lines;
    if (first === undefined || second === undefined)
        return undefined;
    if (cache !== 'registry' && cache !== 'auto') {
        reader.problems.push({
            input: 'cache-image',
            problem: `is for a cache in a registry, but cache is ${cache}`,
            advice: 'Set cache to registry or auto, or take cache-image out.',
        });
    }
    if (lines.length > 2) {
        reader.problems.push({
            input: 'cache-image',
            problem: `has ${lines.length} lines`,
            advice: 'Write one image, or two: one for branches and one for pull requests.',
        });
    }
    const [trusted, pullRequests] = [
        parseImage(reader, first),
        second === first ? undefined : parseImage(reader, second),
    ];
    return trusted && { trusted, pullRequests: pullRequests ?? trusted };
}
function parseImage(reader, text) {
    const image = (0,cache_image/* parseCacheImage */.DM)(text);
    if (image === undefined) {
        const problem = text.includes('@')
            ? `must be no digest, because a cache is written anew: ${(0,errors/* quote */.hD)(text)}`
            : `${(0,errors/* quote */.hD)(text)} is no image name`;
        reader.problems.push({
            input: 'cache-image',
            problem,
            advice: `Write [registry/]name, or [registry/]name:prefix for what its tags start with, of up to ${cache_image/* PREFIX_MAX_LENGTH */.zR} characters.`,
        });
    }
    return image;
}

;// CONCATENATED MODULE: ./lib/actions/inputs/naming.js
function parseNamingGroup(reader, variable) {
    return {
        naming: namingTexts(reader, variable),
        separators: separatorsOf(reader),
        exportNames: wantsVariables(reader, variable),
        metadataContext: reader.choice('metadata-context', ['workflow', 'git'], 'workflow'),
        pullRequestSha: reader.choice('pr-sha', ['head', 'merge'], 'head'),
    };
}
/** Raw texts: `tags/` reads them, because only it knows what they mean. */
function namingTexts(reader, variable) {
    return {
        images: reader.text('images'),
        tags: reader.text('tags'),
        flavor: reader.text('flavor'),
        immutableTags: reader.text('immutable-tags'),
        labels: reader.text('labels'),
        annotations: reader.text('annotations'),
        runtime: reader.text('runtime'),
        imageType: reader.text('image-type'),
        variant: reader.text('variant'),
        suffix: reader.text('suffix'),
        latestRuntime: reader.text('latest-runtime'),
        created: reader.text('created'),
        bakeTarget: reader.text('bake-target'),
        annotationLevels: variable('DOCKER_METADATA_ANNOTATIONS_LEVELS'),
        shortShaLength: variable('DOCKER_METADATA_SHORT_SHA_LENGTH'),
        rulesHeadSha: variable('DOCKER_METADATA_PR_HEAD_SHA'),
    };
}
function separatorsOf(reader) {
    return {
        tags: reader.verbatim('sep-tags', '\n'),
        labels: reader.verbatim('sep-labels', '\n'),
        annotations: reader.verbatim('sep-annotations', '\n'),
    };
}
/** docker/metadata-action exports its outputs unless it is told not to; here somebody has to ask for it. */
function wantsVariables(reader, variable) {
    const name = 'DOCKER_METADATA_SET_OUTPUT_ENV';
    const value = variable(name).trim().toLowerCase();
    if (value !== '' && value !== 'true' && value !== 'false') {
        reader.problems.push({ input: name, problem: `must be true or false, not ${JSON.stringify(value)}` });
    }
    return value === 'true';
}

;// CONCATENATED MODULE: ./lib/actions/inputs/result-file.js
function parseResultFile(reader) {
    return { resultFile: reader.text('result-file') };
}

;// CONCATENATED MODULE: ./lib/actions/inputs/results.js
/** What becomes of the image beside the push, and what the machine has to learn before the build. */

function parseResults(reader) {
    return {
        archive: reader.text('archive'),
        qemu: reader.choice('qemu', ['auto', 'off'], 'auto'),
        qemuImage: parseQemuImage(reader),
    };
}
const QEMU_IMAGE = 'docker.io/tonistiigi/binfmt:latest';
function parseQemuImage(reader) {
    const image = reader.text('qemu-image', QEMU_IMAGE);
    // It stands among the options of docker.
    if (!/^[a-z0-9][\w.:/@-]*$/i.test(image)) {
        reader.problems.push({
            input: 'qemu-image',
            problem: `${(0,errors/* quote */.hD)(image)} is no image's name`,
            advice: `Write it with its tag or digest, such as ${QEMU_IMAGE}.`,
        });
    }
    return image;
}

;// CONCATENATED MODULE: ./lib/actions/inputs/retrying.js

/** What holds where nobody says anything. */
function usualRetries() {
    return parseRetrying(createInputReader(() => ''));
}
function parseRetrying(reader) {
    return {
        maxAttempts: reader.number('max-attempts', { fallback: 3, min: 1, max: 10 }),
        retryWaitSeconds: reader.number('retry-wait-seconds', { fallback: 10, min: 0, max: 3600, fractions: true }),
        timeoutMinutes: reader.number('timeout-minutes', { fallback: 0, min: 0, max: 4320, fractions: true }),
        retryOn: reader.choice('retry-on', ['auto', 'any', 'error', 'timeout', 'never'], 'auto'),
        retryRun: reader.choice('retry-run', ['never', 'network'], 'never'),
        warningOnRetry: reader.boolean('warning-on-retry', true),
        onRetryCommand: reader.lines('on-retry-command'),
    };
}

// EXTERNAL MODULE: ./lib/registry/scope.js
var registry_scope = __nccwpck_require__(2395);
// EXTERNAL MODULE: ./lib/actions/inputs/registry-auth.js
var registry_auth = __nccwpck_require__(89461);
// EXTERNAL MODULE: ./lib/registry/ecr.js
var registry_ecr = __nccwpck_require__(21213);
;// CONCATENATED MODULE: ./lib/actions/inputs/sign-in-entry.js
/** One sign-in, checked: from the inputs of its own, or an entry of `registry-auth`. */




const BOTH_OR_NEITHER = 'Give both username and password, or neither; an empty one is often a secret that this run cannot read.';
/**
 * @param variable gives the text of an environment variable by its name; empty when it is not set
 * @returns checks an entry; `number` is its place in the list, from 1, and undefined for the inputs of their own, with
 *   which nothing given means no sign-in
 */
function createEntryCheck(variable, problems) {
    const isScopeOff = isSet('DOCKER_LOGIN_SCOPE_DISABLED', variable, problems);
    const accounts = accountsOf(variable('AWS_ACCOUNT_IDS'), problems);
    return (entry, number) => {
        const before = problems.length;
        const refuse = (key, problem, advice) => {
            const told = number === undefined ? { input: key, problem } : listed(number, key, problem);
            problems.push({ ...told, ...(advice !== undefined && { advice }) });
        };
        const { username, password } = entry;
        const isEmpty = username === '' && password === '';
        const registry = registryHost(entry.registry || 'docker.io');
        const ecr = registry === undefined ? undefined : ecrOf(registry, entry, variable, refuse);
        if (number === undefined && isEmpty && ecr === undefined && entry.scope === '')
            return [];
        if (registry === undefined) {
            const advice = 'Write the host, with a port where it has one, such as ghcr.io or localhost:5000.';
            refuse('registry', `${(0,errors/* quote */.hD)(entry.registry)} is no registry's address`, advice);
        }
        if (ecr === undefined || !isEmpty)
            checkHalves(entry, refuse);
        const scope = entry.scope === '' ? undefined : (0,registry_scope/* parseScope */.Sk)(entry.scope);
        if (entry.scope !== '' && scope === undefined) {
            const advice = 'Write a path, actions or both, such as me/app, @push or me/app@pull,push.';
            refuse('scope', `${(0,errors/* quote */.hD)(entry.scope)} is no scope`, advice);
        }
        if (registry === undefined || problems.length > before)
            return [];
        const hosts = ecr === undefined ? [registry] : (0,registry_ecr/* registriesOf */.Ho)(registry, accounts);
        return hosts.map((host) => ({ registry: host, username, password, scope: isScopeOff ? undefined : scope, ecr }));
    };
}
function listed(number, key, problem) {
    return { input: 'registry-auth', problem: `entry ${number}: ${key} ${problem}` };
}
function checkHalves({ username, password }, refuse) {
    if (username !== '' && password !== '')
        return;
    const missing = username === '' ? 'username' : 'password';
    if (username === password)
        refuse('username', 'and password are empty', BOTH_OR_NEITHER);
    else
        refuse(missing, 'is empty, although the other half of the sign-in is given', BOTH_OR_NEITHER);
}
/** A name and password that are Amazon's registry's own are no keys to trade for them. */
function ecrOf(registry, { ecr, username }, variable, refuse) {
    const found = (0,registry_ecr/* parseEcr */.cS)(registry);
    switch (ecr.toLowerCase()) {
        case '':
        case 'auto':
            return username === 'AWS' ? undefined : found;
        case 'false':
            return undefined;
        case 'true': {
            const region = variable('AWS_REGION') || variable('AWS_DEFAULT_REGION');
            if (found === undefined && !/^[a-z0-9-]+$/.test(region)) {
                refuse('ecr', `is true, but ${registry} does not tell its region`, 'Set the environment variable AWS_REGION.');
            }
            return found ?? { isPublic: false, region, isFips: false };
        }
        default:
            refuse('ecr', `must be auto, true or false, not ${(0,errors/* quote */.hD)(ecr)}`);
            return undefined;
    }
}
/** What docker/login-action takes for true and false here. */
function isSet(name, variable, problems) {
    const value = variable(name);
    if (/^(?:1|t|true)$/i.test(value))
        return true;
    if (!/^(?:0|f|false)?$/i.test(value)) {
        problems.push({ input: name, problem: `must be true or false, not ${(0,errors/* quote */.hD)(value)}` });
    }
    return false;
}
function accountsOf(text, problems) {
    const accounts = text
        .split(',')
        .map((account) => account.trim())
        .filter((account) => account !== '');
    for (const account of accounts.filter((one) => !/^\d{12}$/.test(one))) {
        problems.push({ input: 'AWS_ACCOUNT_IDS', problem: `${(0,errors/* quote */.hD)(account)} is no number of twelve digits` });
    }
    return accounts;
}
/** People also write the address with a scheme and a slash; Docker Hub has several names. */
function registryHost(text) {
    const host = text.replace(/^https?:\/\//, '').replace(/\/(?:v[12]\/?)?$/, '');
    if (host === 'index.docker.io' || host === 'registry-1.docker.io')
        return 'docker.io';
    const repository = (0,image_reference/* parseRepository */.SU)(`${host}/probe`);
    return repository?.registry === host.toLowerCase() ? repository.registry : undefined;
}

;// CONCATENATED MODULE: ./lib/actions/inputs/sign-in.js
/** Who we are at the registries, as far as the inputs say: docker/login-action's names and rules. */




/** @param variable gives the text of an environment variable by its name; empty when it is not set */
async function parseSignInInputs(reader, variable) {
    const check = createEntryCheck(variable, reader.problems);
    const single = {
        registry: reader.text('registry'),
        username: reader.text('username'),
        password: reader.text('password'),
        scope: reader.text('scope'),
        ecr: reader.choice('ecr', ['auto', 'true', 'false'], 'auto'),
    };
    const listed = await (0,registry_auth/* parseRegistryAuth */.b)(reader.text('registry-auth'), reader.problems);
    const signIns = [...check(single), ...listed.flatMap((entry, index) => check(entry, index + 1))];
    return {
        signIns: withoutTwins(signIns, reader.problems),
        githubToken: reader.text('github-token'),
        credentials: reader.choice('credentials', ['private', 'shared'], 'private'),
        logout: reader.boolean('logout', true),
    };
}
/** Of two sign-ins for the same place one would be lost. */
function withoutTwins(signIns, problems) {
    const seen = new Set();
    return signIns.filter(({ registry, scope }) => {
        const place = scope === undefined ? registry : `${registry} (${(0,registry_scope/* formatScope */.gk)(scope)})`;
        if (!seen.has(place))
            return seen.add(place);
        problems.push({
            input: 'registry-auth',
            problem: `has, with the other inputs, two sign-ins for ${(0,errors/* quote */.hD)(place)}`,
            advice: 'Keep one of them, or give each a scope.',
        });
        return false;
    });
}

// EXTERNAL MODULE: ./lib/attest/cosign.js
var cosign = __nccwpck_require__(57250);
;// CONCATENATED MODULE: ./lib/actions/inputs/signing.js
/** How the pushed image is signed, besides by GitHub itself. */



function parseSigning(reader) {
    return {
        sign: reader.choice('sign', ['off', 'cosign'], 'off'),
        signKey: reader.text('sign-key'),
        signOptions: reader.lines('sign-options'),
    };
}
/**
 * What is wrong with the signing, as far as it shows without running cosign.
 *
 * @param pushes whether there will be an image to sign; without one the key need not be there, as secrets are not in a
 *   stranger's run
 * @param exists tells whether there is a file or folder at a path
 */
function signingProblems({ sign, signKey, signOptions }, pushes, variables, workspace, exists) {
    if (sign === 'off') {
        const given = [...(signKey === '' ? [] : ['sign-key']), ...(signOptions.length === 0 ? [] : ['sign-options'])];
        const advice = 'Write "sign: cosign", or take it out.';
        return given.map((input) => ({ input, problem: 'is given, but sign is off', advice }));
    }
    const problem = keyProblem(signKey) ?? (pushes ? whyNoKey(signKey, variables, workspace, exists) : undefined);
    return [
        ...(problem === undefined ? [] : [{ input: 'sign-key', ...problem }]),
        ...(0,cosign/* optionProblems */._A)(signOptions).map((found) => ({ input: 'sign-options', ...found })),
    ];
}
function keyProblem(key) {
    if ((0,cosign/* keyPlace */.Vz)(key).kind !== 'content')
        return undefined;
    return {
        problem: 'holds a key itself, which a list of processes would show',
        advice: 'Put it into an environment variable of the step, such as COSIGN_PRIVATE_KEY, and write env://COSIGN_PRIVATE_KEY.',
    };
}
function whyNoKey(key, variables, workspace, exists) {
    const place = (0,cosign/* keyPlace */.Vz)(key);
    if (place.kind === 'variable' && !variables[place.name]) {
        return {
            problem: `is ${(0,errors/* quote */.hD)(key)}, and the environment variable ${(0,errors/* quote */.hD)(place.name)} is not set, or empty`,
            advice: 'Set it under env of the step; a secret that the run may not read is empty.',
        };
    }
    if (place.kind === 'file' && !exists((0,external_node_path_.resolve)(workspace, place.path))) {
        return {
            problem: `names the file ${(0,errors/* quote */.hD)(place.path)}, which is not there`,
            advice: 'Give a path from the top of the workspace, env://NAME, or an address such as awskms://…; empty is keyless.',
        };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/actions/inputs/inputs.js













/**
 * @param read gives the text of an input by its name
 * @param variable gives the text of an environment variable by its name; empty when it is not set
 */
async function parseInputs(read, variable) {
    const reader = (0,input/* createInputReader */.ic)(read);
    const inputs = {
        ...(0,attesting/* parseAttesting */.Pw)(reader),
        ...(await parseBuildOptions(reader)),
        ...(await (0,builder/* parseBuilder */.xx)(reader)),
        ...parseNamingGroup(reader, variable),
        ...(await parseSignInInputs(reader, variable)),
        ...(await parseCache(reader)),
        ...parseDistribute(reader),
        ...parseResultFile(reader),
        ...parseResults(reader),
        ...parseRetrying(reader),
        ...parseGate(reader),
        ...parseSigning(reader),
        dryRun: reader.boolean('dry-run', false),
    };
    return { inputs, problems: reader.problems };
}

// EXTERNAL MODULE: ./lib/actions/publish/gate.js + 1 modules
var gate = __nccwpck_require__(87826);
// EXTERNAL MODULE: ./lib/actions/step/git.js
var step_git = __nccwpck_require__(1370);
;// CONCATENATED MODULE: ./lib/actions/step/run-facts.js

function runFactsOf({ event, all }) {
    const { serverUrl, repository, ref, sha, payload } = event;
    const [id, attempt] = [all['GITHUB_RUN_ID'] || '0', all['GITHUB_RUN_ATTEMPT'] || '1'];
    return {
        git: {
            serverUrl,
            repository,
            ref,
            sha,
            pullRequestHead: (0,source_payload/* textAt */.$6)(payload, 'pull_request', 'head', 'sha'),
            wantsHead: goBoolean(all['DOCKER_DEFAULT_GIT_CONTEXT_PR_HEAD_REF']) ?? false,
            wantsQuery: goBoolean(all['BUILDX_SEND_GIT_QUERY_AS_INPUT']) ?? false,
        },
        builderId: `${serverUrl}/${repository}/actions/runs/${id}/attempts/${attempt}`,
        attestsByDefault: !(goBoolean(all[NO_ATTESTATIONS]) ?? false),
    };
}
const NO_ATTESTATIONS = 'BUILDX_NO_DEFAULT_ATTESTATIONS';
/** Finds a value that buildx would not understand either. */
function runFactsProblems({ all }) {
    const value = all[NO_ATTESTATIONS] ?? '';
    if (value === '' || goBoolean(value) !== undefined)
        return [];
    return [{ input: NO_ATTESTATIONS, problem: `must be true or false, not ${JSON.stringify(value)}` }];
}
/** @see https://pkg.go.dev/strconv#ParseBool */
function goBoolean(text) {
    if (/^(?:1|t|T|true|True|TRUE)$/.test(text ?? ''))
        return true;
    return /^(?:0|f|F|false|False|FALSE)$/.test(text ?? '') ? false : undefined;
}

;// CONCATENATED MODULE: ./lib/actions/build/prepare.js
/** From the runner's environment to everything that is known before anything runs. All wrong inputs end here. */

























/** @throws {InputError} with every wrong input */
async function prepare(environment) {
    const { inputs, problems } = await parseInputs(input/* inputText */.AN, (name) => environment.all[name] ?? '');
    const fromEvent = sourceFromEvent(environment.event, { pullRequestSha: inputs.pullRequestSha });
    const git = (0,step_git/* gitIn */.u)(environment.workspace);
    const source = inputs.metadataContext === 'git' ? await sourceFromGit(fromEvent, git) : fromEvent;
    if (source === undefined) {
        problems.push({
            input: 'metadata-context',
            problem: `is git, but ${environment.workspace} holds no commit`,
            advice: 'Run actions/checkout before this step, or leave the input at workflow.',
        });
    }
    const about = source ?? fromEvent;
    const naming = await parseNaming(inputs.naming, `ghcr.io/${about.repository.fullName}`);
    const facts = runFactsOf(environment);
    const { workspace } = environment;
    const context = (0,build_context/* chooseContext */.d)(inputs, { workspace, source: about, git: facts.git, exists: external_node_fs_.existsSync });
    const missing = (0,build_context/* contextProblems */._)(context, inputs, environment.workspace, external_node_fs_.existsSync);
    missing.push(...(0,builder/* builderFileProblems */.OP)(inputs, environment.workspace, external_node_fs_.existsSync));
    const annotations = (0,variables/* wantsAnnotations */.ke)(environment.all);
    missing.push(...annotations.problems, ...metaProblems(inputs.buildArgs));
    missing.push(...(await (0,archive_place/* archiveProblems */.$)(inputs.archive, environment.workspace)));
    missing.push(...buildOptionProblems(inputs, environment.all, workspace, external_node_fs_.existsSync), ...distributeProblems(inputs), ...distributePlaceProblems(inputs, environment.all), ...runFactsProblems(environment));
    missing.push(...(await afterPushProblems(inputs, (0,build_push/* decidePushOf */.Y3)(inputs, about).push, environment)));
    const all = [...problems, ...foreignInputProblems(input/* inputText */.AN), ...naming.problems, ...missing];
    if (all.length > 0)
        throw new errors/* InputError */.dz(all);
    // Asking git takes as long as all the rest, so it is only asked where there is something to know.
    const commit = await dateOf(about, (0,external_node_fs_.existsSync)((0,external_node_path_.join)(environment.workspace, '.git')) ? git : async () => undefined);
    const names = await nameImage(about, naming.request, { now: new Date(), commit });
    if (inputs.push === 'true' && !(0,build_push/* isCall */.nT)(inputs.call) && names.references.length === 0)
        throw nothingToPush(names);
    const buildArgs = expandMeta(inputs.buildArgs, names);
    return {
        inputs: { ...inputs, buildArgs, ...archiveInputs(inputs, environment.workspace) },
        source: about,
        facts,
        names,
        context,
        isCommitDateKnown: commit !== undefined,
        commitDate: commit,
        epoch: (0,variables/* decideEpoch */.kg)(naming.request.created, commit, buildArgs, environment.all),
        annotates: annotations.wants,
    };
}
/** What follows the push is looked at before the build. */
async function afterPushProblems(inputs, pushes, { all, workspace }) {
    const search = { workspace, path: all['PATH'] ?? '', files: gate/* programFiles */.S };
    return [
        ...gateProblems(inputs, pushes, search),
        ...(await (0,attesting/* attestingProblems */._U)(inputs, workspace, inputs.gate.length > 0)),
        ...signingProblems(inputs, pushes, all, workspace, external_node_fs_.existsSync),
        ...(await resultFileProblem(inputs, workspace)),
    ];
}
async function resultFileProblem({ resultFile, archive }, workspace) {
    if (resultFile === '')
        return [];
    const { resultFileProblems } = await __nccwpck_require__.e(/* import() */ 238).then(__nccwpck_require__.bind(__nccwpck_require__, 56238));
    return resultFileProblems(resultFile, archive, workspace);
}
/** The archive is one more output, and its path is told to later steps, which run elsewhere. A call makes neither. */
function archiveInputs({ archive, outputs, call, push }, workspace) {
    if ((0,build_push/* isCall */.nT)(call))
        return { archive: '', push: 'false' };
    if (archive === '')
        return { push };
    const path = (0,external_node_path_.resolve)(workspace, archive);
    return { archive: path, outputs: [...outputs, (0,result_exports/* archiveExport */.D)(path)] };
}
function nothingToPush({ images, decisions }) {
    const why = images.length === 0 ? ['no image is left in images'] : decisions;
    return new errors/* InputError */.dz([
        {
            input: 'push',
            problem: `is true, but there is no tag to push: ${why.join('; ') || 'tags is empty'}`,
            advice: 'Add a tag that fits this event, or set push to false for it.',
        },
    ]);
}
/** The head of a pull request is often not fetched; the merge commit that was made of it then gives the date. */
async function dateOf({ commitDate: known, headSha, runSha }, git) {
    const text = known ?? (await commitDate(git, headSha)) ?? (headSha === runSha ? undefined : await commitDate(git, runSha));
    const date = new Date(text ?? '');
    return Number.isNaN(date.getTime()) ? undefined : date;
}


/***/ }),

/***/ 76414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/actions/attempts/failed-build.js
var failed_build = __nccwpck_require__(27488);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/image/reference.js
var image_reference = __nccwpck_require__(68424);
// EXTERNAL MODULE: ./lib/runner/command.js
var command = __nccwpck_require__(55595);
// EXTERNAL MODULE: ./lib/runner/log.js
var runner_log = __nccwpck_require__(93188);
// EXTERNAL MODULE: ./lib/result/exports.js
var result_exports = __nccwpck_require__(64282);
;// CONCATENATED MODULE: ./lib/build/plan.js


/**
 * The one reference that the build itself pushes. A tag that carries the commit is written by no other run, so a
 * retry can move it without anybody noticing; `latest` moves only when all is done.
 */
function anchorOf(references, sha, { isOptional, isFloating } = NOTHING_KNOWN) {
    const short = sha.slice(0, 7);
    const required = references.filter((reference) => !isOptional(reference));
    const [first] = required.length > 0 ? required : references;
    return (required.find(({ tag }) => tag.includes(short)) ?? required.find((reference) => !isFloating(reference)) ?? first);
}
const NOTHING_KNOWN = { isOptional: () => false, isFloating: () => false };
/**
 * The names for buildx's `--tag`: all of them, unless a push makes the others. They would replace names in `outputs`,
 * so the default ones give way to those. What is pushed by digest may have a repository, and no tag.
 */
function buildTags(references, anchor, { push, outputs, areNamed }) {
    if (push)
        return anchor === undefined ? [] : [(0,image_reference/* formatTagged */.cy)(anchor)];
    const exports = outputs.map(result_exports/* parseExport */._);
    const isNamedThere = exports.some(({ names }) => names.length > 0);
    const isByDigest = exports.some((output) => output.isByDigest);
    if (isNamedThere && (isByDigest || !areNamed))
        return [];
    if (isByDigest)
        return [...new Set(references.map(({ repository }) => repository.name))];
    return references.map(image_reference/* formatTagged */.cy);
}

;// CONCATENATED MODULE: ./lib/actions/publish/anchor.js
/** Of all names the one that the build itself brings to a registry. */


/** The reference that the build pushes, or whose repository it pushes to. */
function anchorFor({ names, source, }) {
    return anchorOf(names.references, source.headSha, {
        isOptional: ({ repository }) => names.optional.has(repository.name),
        isFloating: (reference) => names.kinds.get((0,image_reference/* formatTagged */.cy)(reference)) === 'floating',
    });
}

// EXTERNAL MODULE: ./lib/actions/publish/publish.js + 1 modules
var publish = __nccwpck_require__(69096);
;// CONCATENATED MODULE: ./lib/actions/publish/pushed-image.js
/** From a build that ended well to an image that a registry has; and back to the engine, where it is loaded too. */







/**
 * Finds what the build pushed; an archive is pushed now.
 *
 * @throws {ActionError} `digest` or `registry`
 */
async function imageOf(facts, plan, after) {
    const anchor = anchorFor(after.prepared);
    const { metadata, archiveFile } = facts;
    if (anchor !== undefined && archiveFile !== undefined) {
        try {
            return await after.watch.time('push', () => pushFile(archiveFile, { source: anchor.repository, pushed: undefined }, after));
        }
        finally {
            await (0,promises_.rm)(archiveFile, { force: true });
        }
    }
    if (anchor === undefined || metadata?.digest === undefined) {
        throw new errors/* ActionError */.lZ('digest', 'The build reported success, but no digest of a pushed image.', {
            advice: 'Run it again with debug logging; if it stays, this builder writes no metadata file.',
        });
    }
    return { digest: metadata.digest, source: anchor.repository, pushed: plan.push ? anchor : undefined };
}
/** An archive of the build goes to the registry here; all else is there already. @throws {ActionError} `registry` */
async function pushFile(path, image, after) {
    const { session, prepared, around } = after;
    const { pushArchive } = await __nccwpck_require__.e(/* import() */ 673).then(__nccwpck_require__.bind(__nccwpck_require__, 39673));
    const { source: repository } = image;
    const client = await session.clientFor(repository.registry);
    runner_log/* log */.Rm.info(`Pushing to ${repository.name} by digest, without a tag.`);
    const push = () => pushArchive(path, { repository, client });
    const digest = await (0,publish/* orExplain */.Pm)(() => (0,publish/* persist */.Zr)(`pushing to ${repository.name}`, push, prepared.inputs, around.signal));
    return { ...image, digest };
}
/** `load` beside a push gives the engine one name; the other names follow here. @throws {ActionError} `build` */
async function loadTags(loaded, references, session) {
    for (const name of references.map(image_reference/* formatTagged */.cy)) {
        if (name !== loaded)
            await docker(['tag', loaded, name], `Naming the loaded image ${name}`, session);
    }
}
/** An image that was not built by this run comes from the registry. @throws {ActionError} `build` */
async function loadPresent({ digest, source }, references, session) {
    const pinned = (0,image_reference/* formatPinned */.y6)(source, digest);
    await docker(['pull', '--quiet', pinned], `Loading ${pinned}`, session);
    await loadTags(pinned, references, session);
}
async function docker(args, what, { env }) {
    const { exitCode, stderr } = await (0,command/* runCommand */.d1)('docker', args, { env });
    if (exitCode === 0)
        return;
    throw new errors/* ActionError */.lZ('build', `${what} failed: ${stderr.trim()}`, {
        advice: 'The image was pushed, yet the engine does not have it; look for a full disk.',
    });
}

// EXTERNAL MODULE: ./lib/build/push.js
var build_push = __nccwpck_require__(63302);
// EXTERNAL MODULE: ./lib/registry/fault.js
var fault = __nccwpck_require__(94523);
// EXTERNAL MODULE: ./lib/registry/manifests.js
var manifests = __nccwpck_require__(7757);
;// CONCATENATED MODULE: ./lib/actions/publish/pushed-outputs.js
/** What an entry of `outputs` pushed without `push: true`: asked for where its name is known, never changed. */








/** @throws {ActionError} `digest`, when a registry serves something else */
async function confirmOutputs({ metadata }, inputs, session, signal) {
    const digest = metadata?.digest;
    if (!(0,build_push/* isPushedByOutputs */.Zy)(inputs.outputs))
        return { pushed: false, digest: undefined, images: [] };
    if (digest === undefined)
        return { pushed: true, digest, images: [] };
    const isByDigest = inputs.outputs.some((output) => (0,result_exports/* parseExport */._)(output).isByDigest);
    const places = (metadata?.names ?? []).flatMap((name) => placeOf(name, isByDigest) ?? []);
    const served = await Promise.all(places.map((place) => isServed(place, digest, inputs, session, signal)));
    const images = new Map();
    places.forEach(({ repository: { name }, tag }, index) => {
        if (!served[index])
            return;
        const tags = [...(images.get(name)?.tags ?? []), ...(tag === undefined ? [] : [tag])];
        images.set(name, { name, tags, digest, state: 'published', error: '' });
    });
    for (const { name, tags } of images.values()) {
        runner_log/* log */.Rm.info(`${name} serves ${digest}${tags.length > 0 ? ` under ${tags.join(', ')}` : ''}.`);
    }
    return { pushed: true, digest, images: [...images.values()] };
}
function placeOf(name, isByDigest) {
    const tagged = (0,image_reference/* parseTaggedReference */.$R)(name);
    return isByDigest && tagged ? { repository: tagged.repository, tag: undefined } : tagged;
}
/** A registry that cannot be asked is only told of: the build has its own ways to reach it. */
async function isServed({ repository, tag }, digest, inputs, session, signal) {
    const name = tag === undefined ? `${repository.name}@${digest}` : `${repository.name}:${tag}`;
    let answer;
    try {
        const client = await session.clientFor(repository.registry);
        const ask = async () => {
            const found = await (0,manifests/* servedDigest */.sP)(client, repository, tag ?? digest);
            if (found === undefined)
                throw new fault/* RegistryFault */.QA(`${name} is not served yet`, undefined);
            return found;
        };
        answer = await (0,publish/* persist */.Zr)(`reading back ${name}`, ask, inputs, signal);
    }
    catch (error) {
        if (signal.aborted)
            throw error;
        runner_log/* log */.Rm.warning(`${name} was pushed by an output, and cannot be confirmed: ${error.message}.`);
        return false;
    }
    if (answer === digest)
        return true;
    throw new errors/* ActionError */.lZ('digest', `${name} serves ${answer}, but an output pushed ${digest} there.`, {
        advice: 'Use a concurrency group, so that two runs of the same branch do not push at once.',
    });
}

// EXTERNAL MODULE: ./lib/registry/http.js
var registry_http = __nccwpck_require__(69127);
// EXTERNAL MODULE: ./lib/source/source.js
var source = __nccwpck_require__(81808);
;// CONCATENATED MODULE: ./lib/source/ancestry.js

/** Compares commits. Each pair is asked for once, and the branch, which may be pushed to meanwhile, every time. */
function createComparison(options) {
    const relate = remembered((there, ours) => relationOf(there, ours, options));
    return async (there, ours) => {
        const relation = await relate(there, ours);
        if (relation !== 'apart' || options.branchHead === undefined)
            return relation;
        return byBranch(there, ours, await options.branchHead(), relate);
    };
}
async function relationOf(there, ours, { git, api }) {
    if (there === ours)
        return 'same';
    if (!(0,source/* isCommit */.WM)(there) || !(0,source/* isCommit */.WM)(ours))
        return undefined;
    return (await relationInGit(there, ours, git)) ?? relationByStatus(await api(there, ours));
}
/**
 * A shallow clone that finds a way between two commits is right; that it finds none proves nothing. A clone that
 * leaves out objects would fetch them one by one to find the way, so it is not asked.
 */
async function relationInGit(there, ours, git) {
    const partial = await git('config', '--get-regexp', String.raw `^(remote\..*\.promisor|extensions\.partialclone)$`);
    if (partial !== undefined && partial !== '')
        return undefined;
    const base = await git('merge-base', there, ours);
    if (base === there)
        return 'newer';
    if (base === ours)
        return 'older';
    if (base === undefined || !(0,source/* isCommit */.WM)(base))
        return undefined;
    return (await git('rev-parse', '--is-shallow-repository')) === 'false' ? 'apart' : undefined;
}
const BY_STATUS = {
    identical: 'same',
    ahead: 'newer',
    behind: 'older',
    diverged: 'apart',
};
function relationByStatus(status) {
    return status && BY_STATUS[status];
}
/**
 * Two commits on different lines, of which the branch has left one: a run of the other is a run of what was there
 * before a force-push. While nobody can tell what the branch is at, nobody can tell that either.
 */
async function byBranch(there, ours, head, relate) {
    if (head === undefined)
        return undefined;
    const [holdsTheirs, holdsOurs] = await Promise.all([isOn(there, head, relate), isOn(ours, head, relate)]);
    if (holdsTheirs === undefined || holdsOurs === undefined)
        return undefined;
    return holdsTheirs && !holdsOurs ? 'older' : 'apart';
}
async function isOn(commit, head, relate) {
    const relation = await relate(commit, head);
    return relation && (relation === 'same' || relation === 'newer');
}
/** What nobody knew may be known later. */
function remembered(compare) {
    const known = new Map();
    return (there, ours) => {
        const key = `${there} ${ours}`;
        const answer = known.get(key) ?? compare(there, ours);
        known.set(key, answer);
        const forget = () => void known.delete(key);
        answer.then((relation) => relation ?? forget(), forget);
        return answer;
    };
}

// EXTERNAL MODULE: ./lib/source/payload.js
var payload = __nccwpck_require__(72731);
;// CONCATENATED MODULE: ./lib/source/compare-api.js
/**
 * GitHub's answer to the question how two commits stand to each other.
 *
 * @see https://docs.github.com/en/rest/commits/commits#compare-two-commits
 */


const STATUSES = ['ahead', 'behind', 'identical', 'diverged'];
/** `owner/name`, of which no part leads elsewhere. */
const REPOSITORY = /^(?!\.\.?\/)[\w.-]+\/(?!\.\.?$)[\w.-]+$/;
/** The questions. No answer is no error: a tag then moves or stays by what else is known. */
function compareApi({ get, repository, tell = () => { } }) {
    const ask = async (path, about, read) => {
        if (!REPOSITORY.test(repository))
            return undefined;
        const outcome = await outcomeOf(get, `/repos/${repository}/${path}`, read);
        if ('value' in outcome)
            return outcome.value;
        tell(`GitHub ${outcome.because} when asked ${about}`);
        return undefined;
    };
    return {
        async compare(base, head) {
            if (!(0,source/* isCommit */.WM)(base) || !(0,source/* isCommit */.WM)(head))
                return undefined;
            // The commits between the two are not wanted.
            return ask(`compare/${base}...${head}?per_page=1`, `to compare ${base} and ${head}`, (answer) => STATUSES.find((status) => status === (0,payload/* textAt */.$6)(answer, 'status')));
        },
        async headOf(branch) {
            const path = refPath(branch);
            if (path === undefined)
                return undefined;
            return ask(`git/ref/heads/${path}`, `for the head of ${JSON.stringify(branch)}`, (answer) => {
                const sha = (0,payload/* textAt */.$6)(answer, 'object', 'sha') ?? '';
                return (0,source/* isCommit */.WM)(sha) ? sha : undefined;
            });
        },
    };
}
async function outcomeOf(get, path, read) {
    try {
        const { status, json } = await get(path);
        if (status !== 200)
            return { because: `answered ${status}${meaning(status)}` };
        const value = typeof json === 'object' && json !== null ? read(json) : undefined;
        return value === undefined ? { because: 'answered what makes no sense' } : { value };
    }
    catch (error) {
        return { because: `could not be reached (${error instanceof Error ? error.message : String(error)})` };
    }
}
/** A branch in an address, segment by segment; nothing for a name that would lead elsewhere, which no branch has. */
function refPath(branch) {
    const segments = branch.split('/');
    if (segments.some((segment) => ['', '.', '..'].includes(segment)))
        return undefined;
    return segments.map(encodeURIComponent).join('/');
}
/** What GitHub means by the usual answers. */
function meaning(status) {
    if (status === 401 || status === 403)
        return ' (the token may not read this, or too much was asked)';
    if (status === 404)
        return ' (it is not in this repository, or the token may not read its contents)';
    return status === 429 ? ' (too much was asked)' : '';
}

// EXTERNAL MODULE: ./lib/actions/step/git.js
var git = __nccwpck_require__(1370);
// EXTERNAL MODULE: ./lib/actions/step/github-api.js
var github_api = __nccwpck_require__(15790);
;// CONCATENATED MODULE: ./lib/actions/step/stopwatch.js
/** How long each stage of a step took, in the order in which they began. */
/** Milliseconds of a clock that only goes forward; `performance` would first have to be loaded. */
function now() {
    const [seconds, nanoseconds] = process.hrtime();
    return seconds * 1000 + nanoseconds / 1e6;
}
class Stopwatch {
    #stages = [];
    /** Also counts a stage that fails. */
    async time(name, task) {
        const started = now();
        try {
            return await task();
        }
        finally {
            this.#stages.push({ name, seconds: (now() - started) / 1000 });
        }
    }
    get stages() {
        return [...this.#stages];
    }
}

;// CONCATENATED MODULE: ./lib/actions/publish/tags/comparison.js
/** Which of two commits is newer: by the checked-out folder, or by asking GitHub. */







/** Milliseconds for the answers that belong together: a tag is not worth a long wait. */
const LIMIT = 10_000;
function openComparison({ source, inputs }, { environment, signal }) {
    // Nothing is loaded or counted until somebody asks; what is asked after a long build has a limit of its own.
    let open;
    const api = () => {
        if (open === undefined || now() - open.since > LIMIT) {
            open?.http.close();
            const limit = AbortSignal.any([signal, AbortSignal.timeout(LIMIT)]);
            open = { http: (0,registry_http/* createHttp */.V)(environment.all, limit), since: now() };
        }
        const get = (0,github_api/* gitHubGet */.w)(environment, inputs.githubToken, open.http);
        const { fullName: repository } = source.repository;
        return get && compareApi({ get, repository, tell: (reason) => runner_log/* log */.Rm.debug(reason) });
    };
    const { target } = source;
    const branch = target.kind === 'branch' ? target.branch : '';
    const compare = createComparison({
        git: (0,git/* gitIn */.u)(environment.workspace),
        api: async (there, ours) => api()?.compare(there, ours),
        ...(branch !== '' && { branchHead: async () => api()?.headOf(branch) }),
    });
    return { compare, close: () => open?.http.close() };
}

// EXTERNAL MODULE: ./lib/image/platform.js
var image_platform = __nccwpck_require__(88758);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
// EXTERNAL MODULE: ./lib/image/manifest.js
var image_manifest = __nccwpck_require__(64252);
;// CONCATENATED MODULE: ./lib/registry/image-config.js
/**
 * The configuration of an image: what it is made for, and its labels.
 *
 * @see https://github.com/opencontainers/image-spec/blob/v1.1.1/config.md#properties
 */




const CONFIG_MEDIA_TYPES = [
    'application/vnd.oci.image.config.v1+json',
    'application/vnd.docker.container.image.v1+json',
];
/** Whether it is the configuration of an image: charts, signatures and other artifacts have one of another kind. */
function isImageConfig(config) {
    return config !== undefined && CONFIG_MEDIA_TYPES.includes(config.mediaType);
}
/** @throws {RegistryFault} when the registry refuses, does not answer, or serves other bytes than the digest says */
async function readImageConfig(client, { name, path }, { digest }) {
    const what = `reading the configuration ${digest} of ${name}`;
    const answer = await client.send({ method: 'GET', repository: path, access: 'pull', to: `blobs/${digest}` });
    if (answer.status !== 200)
        throw (0,fault/* faultFrom */.Fx)(what, answer);
    const found = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(answer.body).digest('hex')}`;
    if (found !== digest)
        throw new fault/* RegistryFault */.QA(`${what}: the registry served other content, ${found}`, 200);
    try {
        return parseConfig(answer.body.toString('utf8'));
    }
    catch (cause) {
        throw new fault/* RegistryFault */.QA(`${what}: ${cause.message}`, 200, { cause });
    }
}
function parseConfig(text) {
    const parsed = JSON.parse(text);
    if (typeof parsed !== 'object' || parsed === null)
        throw new Error('it is no JSON object');
    const { config, ...platform } = parsed;
    return { platform: (0,image_platform/* formatPlatform */.Bq)(platform), labels: (0,image_manifest/* textsIn */.Ej)(config?.Labels) };
}

// EXTERNAL MODULE: ./lib/registry/image-tree.js
var image_tree = __nccwpck_require__(85975);
// EXTERNAL MODULE: ./lib/registry/settle-all.js
var settle_all = __nccwpck_require__(94734);
;// CONCATENATED MODULE: ./lib/registry/image-facts.js





/** What BuildKit says of an attestation, also in its configuration. */
const NOWHERE = 'unknown/unknown';
/**
 * Reads an image with all its platforms.
 *
 * @param reference a tag or a digest
 * @returns undefined when the registry has no such manifest
 * @throws {RegistryFault} when the registry refuses, does not answer, or serves what is none of this
 */
async function readImage(client, repository, reference) {
    const manifest = await (0,manifests/* getManifest */.c2)(client, repository, reference);
    if (manifest === undefined)
        return undefined;
    const tree = new image_tree/* ImageTree */.o(client, repository);
    const found = (await tree.leaves(manifest)).flatMap(imageIn);
    const images = await (0,settle_all/* settleAll */.j)(found.map(async ({ config, ...image }, place) => {
        // An index tells the platforms; the labels are only in the configuration, and one is enough of them.
        if (place > 0 && image.platform !== undefined)
            return { ...image, labels: {} };
        const { platform, labels } = await readImageConfig(client, repository, config);
        return { ...image, platform: image.platform ?? platform, labels };
    }));
    const platforms = images.flatMap(({ platform, digest, size }) => platform === undefined || platform === NOWHERE ? [] : [{ platform, digest, size }]);
    const different = new Map(platforms.map((each) => [`${each.platform} ${each.digest}`, each]));
    const { digest, mediaType } = manifest;
    return {
        digest,
        mediaType,
        manifest,
        platforms: [...different.values()],
        labels: images[0]?.labels ?? {},
        hasAttestations: tree.hasAttestations,
    };
}
/**
 * Reads the labels of the first image and nothing else.
 *
 * @param reference a tag or a digest
 * @returns undefined when the registry has no such manifest; no labels for what is no image
 * @throws {RegistryFault} when the registry refuses, does not answer, or serves what is none of this
 */
async function readLabels(client, repository, reference) {
    const manifest = await (0,manifests/* getManifest */.c2)(client, repository, reference);
    if (manifest === undefined)
        return undefined;
    const { digest } = manifest;
    for await (const { manifest: found } of new image_tree/* ImageTree */.o(client, repository).inOrder(manifest)) {
        if (!isImageConfig(found.config))
            continue;
        const { labels } = await readImageConfig(client, repository, found.config);
        return { digest, labels };
    }
    return { digest, labels: {} };
}
/** Signed images by Docker's first schema, charts and other artifacts have no configuration of this kind. */
function imageIn({ digest, descriptor, manifest: { config, layers } }) {
    if (!isImageConfig(config))
        return [];
    // The content of hostile manifests may have any type.
    const platform = descriptor?.platform ? (0,image_platform/* formatPlatform */.Bq)(descriptor.platform) : undefined;
    const parts = new Map([config, ...(layers ?? [])].map((part) => [part.digest, part.size ?? 0]));
    return [{ digest, config, platform, size: [...parts.values()].reduce((sum, size) => sum + size, 0) }];
}

// EXTERNAL MODULE: ./lib/image/label.js
var label = __nccwpck_require__(55019);
// EXTERNAL MODULE: ./lib/tags/moves.js
var moves = __nccwpck_require__(80235);
// EXTERNAL MODULE: ./lib/tags/complete-version.js
var complete_version = __nccwpck_require__(81599);
// EXTERNAL MODULE: ./lib/tags/versions.js
var versions = __nccwpck_require__(39628);
;// CONCATENATED MODULE: ./lib/tags/version-order.js
/** Which of two versions comes first; each library is loaded only where two versions are there to be compared. */


/**
 * Compares complete versions, both as semantic versions or both as Python's.
 *
 * @returns less than 0 when `a` comes first, 0 for equal ones; undefined when one is none, or they are of two kinds
 */
async function compareVersions(a, b) {
    if (!(0,complete_version/* isCompleteVersion */.Q)(a) || !(0,complete_version/* isCompleteVersion */.Q)(b))
        return undefined;
    const both = (read) => read(a) !== undefined && read(b) !== undefined;
    if (both(await (0,versions/* semverReader */.k4)())) {
        const { default: semver } = await __nccwpck_require__.e(/* import() */ 88).then(__nccwpck_require__.t.bind(__nccwpck_require__, 62088, 19));
        return semver.compare(a, b);
    }
    if (!both(await (0,versions/* pep440Reader */.Bu)()))
        return undefined;
    const { default: pep440 } = await __nccwpck_require__.e(/* import() */ 518).then(__nccwpck_require__.t.bind(__nccwpck_require__, 25518, 19));
    return pep440.compare(a, b);
}

;// CONCATENATED MODULE: ./lib/tags/standing.js
/**
 * Judgement over what the registries serve before we put anything there. Labels are text from a registry: they are
 * compared, and quoted where they are told.
 */





/**
 * Judges tags that never change: all that are there must be one image of our commit, and then nothing has to be built.
 *
 * @param found those that are there; also the others, where somebody wants to know what is missing
 */
function judgeImmutable(found, { revision }) {
    const standing = found.filter((each) => each.digest !== undefined);
    const [first] = standing;
    if (first === undefined)
        return { kind: 'free' };
    const strangers = standing.filter(({ labels }) => !isSame(labels[label/* LABEL */.d.revision], revision));
    if (strangers.length > 0)
        return { kind: 'taken', problems: strangers.map((each) => strangerProblem(each, revision)) };
    if (standing.some(({ digest }) => digest !== first.digest)) {
        const problems = standing.map(({ reference, digest }) => `${(0,image_reference/* formatTagged */.cy)(reference)} is ${digest}: of our commit ${(0,errors/* quote */.hD)(revision)}, yet not the same image everywhere.`);
        return { kind: 'taken', problems };
    }
    const missing = found.filter(({ digest }) => digest === undefined).map(({ reference }) => reference);
    return { kind: 'same', digest: first.digest, at: first.reference, missing };
}
/** What is built from no known commit is the same as nothing. */
function isSame(there, ours) {
    return there === ours && ours !== '';
}
function strangerProblem({ reference, digest, labels }, revision) {
    const theirs = labels[label/* LABEL */.d.revision];
    const from = theirs ? `of commit ${(0,errors/* quote */.hD)(theirs)}` : 'of a commit that no label tells';
    const ours = revision === '' ? 'this run has no commit to tell' : `this run is for ${(0,errors/* quote */.hD)(revision)}`;
    return `${(0,image_reference/* formatTagged */.cy)(reference)} is ${digest}, ${from}, and ${ours}.`;
}
/**
 * Judges a tag that goes forward only: by version where both images tell a complete one, else by commit, else by the
 * date of the commit. A tag whose image tells nothing moves.
 *
 * @param there the labels of what the tag stands for now
 * @param ours the labels of what shall come there
 * @param moves what moves the tag; a branch's tag follows its commits, whatever version they tell
 */
async function judgeFloating(there, ours, compare, moves = 'latest') {
    const byVersion = moves === 'branch' ? undefined : await judgeVersions(there, ours);
    return byVersion ?? (await judgeCommits(there, ours, compare)) ?? judgeDates(there, ours);
}
async function judgeVersions(there, ours) {
    const [theirVersion, ourVersion] = [orderedVersion(there), orderedVersion(ours)];
    if (theirVersion === undefined || ourVersion === undefined)
        return undefined;
    const order = await compareVersions(ourVersion, theirVersion);
    if (order === undefined || order === 0)
        return undefined;
    const why = `it is at version ${(0,errors/* quote */.hD)(theirVersion)}, and this is the ${order < 0 ? 'older' : 'newer'} ${(0,errors/* quote */.hD)(ourVersion)}`;
    return { moves: order > 0, why };
}
/** A version that ends with its commit, as `1.2.3-860c190` does, says nothing about the order of two of them. */
function orderedVersion(labels) {
    const { [label/* LABEL */.d.version]: version, [label/* LABEL */.d.revision]: revision } = labels;
    if (version === undefined)
        return undefined;
    const commit = revision?.slice(0, moves/* COMMIT_LENGTH */.Re) ?? '';
    return commit.length === moves/* COMMIT_LENGTH */.Re && version.includes(commit) ? undefined : version;
}
async function judgeCommits(there, ours, compare) {
    const { [label/* LABEL */.d.revision]: theirs = '' } = there;
    const { [label/* LABEL */.d.revision]: own = '' } = ours;
    if (theirs === '' || own === '')
        return undefined;
    if (theirs === own)
        return { moves: true, why: 'it is of this very commit' };
    const relation = await compare(theirs, own);
    return relation && { moves: relation !== 'older', why: whyBy(relation, theirs, own) };
}
function whyBy(relation, theirs, own) {
    const there = `it is of commit ${(0,errors/* quote */.hD)(theirs)}`;
    switch (relation) {
        case 'same':
            return `${there}, which is this one`;
        case 'newer':
            return `${there}, and this run's ${(0,errors/* quote */.hD)(own)} came after it`;
        case 'older':
            return `${there}, which is newer than this run's ${(0,errors/* quote */.hD)(own)}`;
        case 'apart':
            return `${there}, and this run's ${(0,errors/* quote */.hD)(own)} is on another line of commits`;
    }
}
/** Dates are compared within one repository only: what else dates an image by is its owner's affair. */
function judgeDates(there, ours) {
    const isOurs = isSame(there[label/* LABEL */.d.source], ours[label/* LABEL */.d.source] ?? '');
    const [theirDate, ourDate] = [dateOf(there), dateOf(ours)];
    if (!isOurs || theirDate === undefined || ourDate === undefined) {
        return { moves: true, why: 'nobody could tell how old it is: its labels do not say, or nobody knows its commit' };
    }
    const isOlder = ourDate < theirDate;
    const order = isOlder ? 'earlier' : ourDate > theirDate ? 'later' : 'same';
    const [from, to] = [theirDate, ourDate].map((time) => new Date(time).toISOString());
    const why = `nobody could tell how the commits stand to each other, and by their labels it is of ${from} and this of the ${order} ${to}`;
    return { moves: !isOlder, why };
}
function dateOf(labels) {
    const time = Date.parse(labels[label/* LABEL */.d.created] ?? '');
    return Number.isNaN(time) ? undefined : time;
}

// EXTERNAL MODULE: ./lib/actions/attempts/again.js
var again = __nccwpck_require__(27838);
// EXTERNAL MODULE: ./lib/actions/attempts/registry-questions.js + 1 modules
var registry_questions = __nccwpck_require__(81851);
;// CONCATENATED MODULE: ./lib/actions/publish/tags/patience.js
/** Questions before the build: nothing is spent yet, so a registry that is away is simply waited for. */





/** Seconds between two questions: a registry is known to be well as soon as it is. */
const PAUSE = 1;
/** So often it is asked again: a registry that is away for longer is away for this build. */
const QUESTIONS = 60;
/** So often a part of an image may be missing, which a registry of several servers may lack for a moment. */
const QUESTIONS_FOR_PARTS = 3;
/**
 * @param name what is looked up, for messages
 * @throws {RegistryFault} when the registry stays away or refuses, or what it has is no whole image
 */
async function patiently(name, ask, { retryOn }, signal) {
    return (0,again/* again */.T)(ask, {
        retryOn,
        maxAttempts: QUESTIONS,
        decide: pauseFor,
        tell({ message }, number) {
            if (number === 1)
                runner_log/* log */.Rm.info(`${name} cannot be looked up yet: ${message}. It is asked again.`);
        },
        signal,
    });
}
function pauseFor(error, failed) {
    if (!(error instanceof fault/* RegistryFault */.QA) || !error.isTemporary)
        return undefined;
    if (error instanceof image_tree/* MissingPart */.i && failed >= QUESTIONS_FOR_PARTS)
        return undefined;
    const { retryAfter = 0 } = error;
    if (retryAfter > registry_questions/* longestWait */._s)
        return undefined;
    const usual = Math.max(PAUSE, retryAfter);
    return { min: usual, usual, max: usual };
}

;// CONCATENATED MODULE: ./lib/actions/publish/tags/floating.js










/** Milliseconds for which what a registry served is taken for what it serves. */
const FRESH = 1_000;
const FREE = { moves: true, why: 'there is nothing yet' };
/**
 * Some registries deny what is not there, and who may only write is not kept from it. An image that is broken, because
 * somebody deleted a part of it, is mended by moving its tag.
 */
function isUnreadable(error) {
    return error instanceof fault/* RegistryFault */.QA && (!error.isTemporary || error instanceof image_tree/* MissingPart */.i);
}
/** What is known of the floating tags of one run. */
class FloatingTags {
    #prepared;
    #session;
    #compare;
    #signal;
    #references;
    #settled;
    /** By `name:tag@digest`: what is there and has been judged need not be read again. */
    #verdicts = new Map();
    #superseded = [];
    constructor(prepared, session, compare, signal) {
        this.#prepared = prepared;
        this.#session = session;
        this.#compare = compare;
        this.#signal = signal;
        const { names } = prepared;
        this.#references = names.references.filter((reference) => names.kinds.get((0,image_reference/* formatTagged */.cy)(reference)) === 'floating');
    }
    /** Begins to look at all of them; what goes wrong now is told when they are settled. */
    begin() {
        this.#settleAll(undefined).catch(() => { });
    }
    /**
     * @param digest what shall be put there
     * @returns those that stay, each judged by what it serves now
     * @throws {RegistryFault} when a registry that is required cannot be asked
     */
    settle(digest) {
        const at = now();
        const known = this.#settled;
        if (known !== undefined && known.digest === digest && at - known.at < FRESH)
            return known.left;
        const left = this.#settleAll(digest);
        this.#settled = { at, digest, left };
        return left;
    }
    async #settleAll(digest) {
        const settled = await Promise.all(this.#references.map((reference) => this.#settleOne(reference, digest)));
        return settled.filter((each) => each !== undefined);
    }
    /** The same for one of them before the build. @throws {RegistryFault} when it cannot be asked */
    async settleOnly(reference) {
        if (!this.#isFloating(reference))
            return undefined;
        const { inputs } = this.#prepared;
        return this.#settleOne(reference, undefined, (name, ask) => patiently(name, ask, inputs, this.#signal));
    }
    /** Tags that this run has moved, and a newer run has moved on since. */
    get superseded() {
        return this.#superseded;
    }
    /** Whether the tag, which we moved a moment ago, has been moved on by a newer run. */
    async isSuperseded(reference, served) {
        if (!this.#isFloating(reference))
            return false;
        const { moves, why } = await this.#verdictOn(reference, served);
        if (!moves)
            this.#superseded.push({ reference: (0,image_reference/* formatTagged */.cy)(reference), serves: served, why });
        return !moves;
    }
    #isFloating(reference) {
        return this.#prepared.names.kinds.get((0,image_reference/* formatTagged */.cy)(reference)) === 'floating';
    }
    #persist = (name, ask) => (0,publish/* persist */.Zr)(`looking up ${name}`, ask, this.#prepared.inputs, this.#signal);
    async #settleOne(reference, digest, persist = this.#persist) {
        const name = (0,image_reference/* formatTagged */.cy)(reference);
        const { repository, tag } = reference;
        const ask = async () => {
            const serves = await (0,manifests/* servedDigest */.sP)(await this.#session.clientFor(repository.registry), repository, tag);
            if (serves === undefined || serves === digest)
                return undefined;
            const { moves, why } = await this.#verdictOn(reference, serves);
            return moves ? undefined : { reference: name, serves, why };
        };
        // What is wrong with a registry that may fail is told when it gets its copy.
        if (this.#prepared.names.optional.has(repository.name))
            return ask().catch(() => undefined);
        try {
            return await persist(name, ask);
        }
        catch (error) {
            if (!isUnreadable(error))
                throw error;
            runner_log/* log */.Rm.info(`${name} moves, because nobody can read what is there: ${error.message}.`);
            return undefined;
        }
    }
    #verdictOn(reference, serves) {
        const key = `${(0,image_reference/* formatTagged */.cy)(reference)}@${serves}`;
        const known = this.#verdicts.get(key) ?? this.#judge(reference, serves);
        this.#verdicts.set(key, known);
        // A question that failed is asked again.
        known.catch(() => this.#verdicts.delete(key));
        return known;
    }
    async #judge(reference, serves) {
        const { repository } = reference;
        const { names } = this.#prepared;
        const client = await this.#session.clientFor(repository.registry);
        const there = await readLabels(client, repository, serves);
        if (there === undefined)
            return FREE;
        return judgeFloating(there.labels, names.labels, this.#compare, names.moves.get((0,image_reference/* formatTagged */.cy)(reference)));
    }
}

;// CONCATENATED MODULE: ./lib/actions/publish/tags/look-up.js
/** Tags that never change, looked up before a minute is spent on a build that could not have them. */








/**
 * @returns the image that is there already, so that nothing has to be built; undefined when there is none
 * @throws {ActionError} `tag`, when one of them has other content; `registry`, when a registry cannot be asked
 */
async function lookUpFixedTags({ names, inputs }, session, signal) {
    // An image that is not required decides nothing: what it has is seen when it gets its copy.
    const fixed = names.references.filter((reference) => names.kinds.get((0,image_reference/* formatTagged */.cy)(reference)) === 'immutable' && !names.optional.has(reference.repository.name));
    const found = await Promise.all(fixed.map(async (reference) => {
        const name = (0,image_reference/* formatTagged */.cy)(reference);
        try {
            return await patiently(name, () => standingOf(reference, session), inputs, signal);
        }
        catch (error) {
            throw explained(error, name);
        }
    }));
    const standing = found.filter((each) => each !== undefined);
    const judged = judgeImmutable(standing, { revision: names.labels[label/* LABEL */.d.revision] ?? '' });
    if (judged.kind === 'free')
        return undefined;
    if (judged.kind === 'same')
        return { digest: judged.digest, at: judged.at };
    const problems = judged.problems.join('\n');
    throw new errors/* ActionError */.lZ('tag', `A tag that never changes has other content already, so nothing was built.\n${problems}`, {
        advice: 'Give the image another version, or remove the tag at the registry. Where such tags may be rewritten, set immutable-tags: off, or leave the pattern out of it.',
    });
}
function explained(error, name) {
    if (!(error instanceof image_tree/* MissingPart */.i))
        return error instanceof fault/* RegistryFault */.QA ? (0,fault/* explainFault */.Oy)(error) : error;
    return new errors/* ActionError */.lZ('tag', `${name} is there already, and nobody can pull it: ${error.message}.`, {
        advice: 'Somebody has deleted a part of the image. Remove the tag at the registry, and run this again; or set immutable-tags: off.',
        cause: error,
    });
}
async function standingOf(reference, session) {
    const client = await session.clientFor(reference.repository.registry);
    try {
        const found = await readLabels(client, reference.repository, reference.tag);
        return found && { reference, ...found };
    }
    catch (error) {
        // Some registries deny what is not there yet; whether we may push is asked for elsewhere.
        if (error instanceof fault/* RegistryFault */.QA && error.isDenied)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/actions/publish/tags/judge.js
/** Before the build: what the registries have already, and which tags are left to this run. */







/**
 * @throws {ActionError} `tag`, when a tag that never changes has other content; `registry`, when nobody can tell
 */
async function judgeTags(prepared, session, around) {
    const { compare, close: closeComparison } = openComparison(prepared, around);
    // What is still asked when the step ends is no longer waited for.
    const end = new AbortController();
    const signal = AbortSignal.any([around.signal, end.signal]);
    const close = () => {
        end.abort();
        closeComparison();
    };
    const floating = new FloatingTags(prepared, session, compare, signal);
    try {
        // The image of one platform gets no tag: which of them move is for the merge to find out.
        const { distribute } = prepared.inputs;
        if (!distribute)
            floating.begin();
        const present = await lookUpFixedTags(prepared, session, around.signal);
        const judged = { prepared, present, floating, leftAlone: [], close };
        return present === undefined && !distribute ? await withoutOlder(judged) : judged;
    }
    catch (error) {
        close();
        throw error;
    }
}
/** The build itself pushes one tag: where that is a floating one, it has to be settled before. */
async function withoutOlder(judged) {
    const { prepared, floating } = judged;
    const { names } = prepared;
    const anchor = anchorFor(prepared);
    const left = anchor && (await (0,publish/* orExplain */.Pm)(() => floating.settleOnly(anchor)));
    if (left === undefined)
        return judged;
    runner_log/* log */.Rm.notice(`${left.reference} stays at ${left.serves}, because ${left.why}.`);
    const others = names.references.filter((reference) => (0,image_reference/* formatTagged */.cy)(reference) !== left.reference);
    // An image that is not required is a copy of one that is.
    const references = others.some(({ repository }) => !names.optional.has(repository.name)) ? others : [];
    const leftAlone = [...judged.leftAlone, left];
    return withoutOlder({ ...judged, prepared: { ...prepared, names: { ...names, references } }, leftAlone });
}

// EXTERNAL MODULE: ./lib/cache/report.js + 1 modules
var cache_report = __nccwpck_require__(19462);
;// CONCATENATED MODULE: ./lib/actions/report/build-result.js

function nothingDone({ push, cache, plan }) {
    return {
        push,
        way: plan.untagged?.way ?? (plan.push ? 'tag' : 'none'),
        skipped: undefined,
        cache,
        cacheReport: cache_report/* NO_REPORT */.rR,
        builder: undefined,
        pushed: false,
        argv: [],
        images: [],
        leftAlone: [],
        digest: undefined,
        imageId: undefined,
        metadata: undefined,
        kept: undefined,
        attempts: 0,
        history: [],
        published: undefined,
        stages: [],
    };
}
/** The plan of a cache that nobody needed. */
function unusedCache(plan) {
    const reasons = ['Nothing was built, so no cache was needed.'];
    return { ...plan, backend: 'off', from: [], to: [], isReading: false, isWriting: false, reasons, warnings: [] };
}
/** The part of a result that is known when all registries serve the image. */
function publishedPart(published) {
    const { images, image, leftAlone } = published;
    return { pushed: true, images, leftAlone, digest: image.digest, published };
}

// EXTERNAL MODULE: ./lib/registry/publication.js
var publication = __nccwpck_require__(22917);
;// CONCATENATED MODULE: ./lib/actions/build/after-push.js







/**
 * @param soFar is kept up to date, also when this throws
 * @throws {ActionError} `gate`, `registry`, `digest`, `tag`, `attest` or `sign`
 */
async function followPush(image, after, soFar) {
    const { watch, prepared } = after;
    const reading = factsOf(image, after);
    // Without a gate nobody waits for it until the tags are made.
    reading.catch(() => { });
    const gateSeconds = prepared.inputs.gate.length === 0
        ? undefined
        : await watch.time('gate', async () => gateIt(image, await reading, after));
    const { images, leftAlone } = await watch.time('tags', () => publishAll(image, after, soFar));
    soFar.images = images;
    const facts = await reading;
    const { mediaType, manifest } = facts;
    const descriptor = { mediaType, digest: image.digest, size: manifest.bytes.length };
    const { attested, signed } = await vouch(descriptor, images, after);
    const { platforms } = facts;
    return { images, leftAlone, platforms, image: descriptor, imageId: idOf(facts), gateSeconds, attested, signed };
}
/** The engine knows an index by its digest, and a single image by its configuration's. */
function idOf({ digest, mediaType, manifest }) {
    return (0,image_manifest/* isIndex */.nw)(mediaType) ? digest : (0,image_manifest/* parseManifest */.Ng)(manifest.bytes.toString('utf8')).config?.digest;
}
async function factsOf({ source, digest }, { session, prepared, around }) {
    const client = await session.clientFor(source.registry);
    const name = (0,image_reference/* formatPinned */.y6)(source, digest);
    const read = async () => {
        const facts = await readImage(client, source, digest);
        // It was pushed a moment ago: a registry of several servers may need one more.
        if (facts === undefined)
            throw new fault/* RegistryFault */.QA(`${name} is not served yet`, undefined);
        return facts;
    };
    return (0,publish/* orExplain */.Pm)(() => (0,publish/* persist */.Zr)(`reading ${name}`, read, prepared.inputs, around.signal));
}
async function gateIt(image, facts, after) {
    const { passGate } = await __nccwpck_require__.e(/* import() */ 962).then(__nccwpck_require__.bind(__nccwpck_require__, 35962));
    return passGate(image, facts, after);
}
/** What vouches for the image, where that is asked for. */
async function vouch(image, images, after) {
    const { inputs } = after.prepared;
    if (!inputs.attest && inputs.sign === 'off')
        return { attested: undefined, signed: [] };
    const { attest, sign } = await __nccwpck_require__.e(/* import() */ 37).then(__nccwpck_require__.bind(__nccwpck_require__, 78037));
    return {
        attested: inputs.attest ? await after.watch.time('attest', () => attest(image, images, after)) : undefined,
        signed: inputs.sign === 'off' ? [] : await after.watch.time('sign', () => sign(images, after)),
    };
}
async function publishAll(image, { prepared, session, floating, around }, soFar) {
    let leftAlone = [];
    const done = image.pushed && (0,image_reference/* formatTagged */.cy)(image.pushed);
    const leaves = async () => {
        const left = await floating.settle(image.digest);
        // What the build itself has pushed was settled before it began.
        leftAlone = left.filter(({ reference }) => reference !== done);
        return new Set(leftAlone.map(({ reference }) => reference));
    };
    const isSuperseded = floating.isSuperseded.bind(floating);
    try {
        const { references } = prepared.names;
        const means = { session, signal: around.signal, leaves, isSuperseded };
        const images = await (0,publish/* publishEverywhere */.QQ)(image, references, prepared, means);
        leftAlone = [...leftAlone, ...floating.superseded];
        for (const { reference, serves, why } of leftAlone)
            runner_log/* log */.Rm.notice(`${reference} stays at ${serves}, because ${why}.`);
        return { images, leftAlone };
    }
    catch (error) {
        if (!(error instanceof publication/* IncompletePublication */.Th))
            throw error;
        soFar.images = error.images;
        throw error.cause;
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./lib/build/secrets.js
/**
 * Secrets for RUN steps. Their values are in files that only we can read, for as long as an attempt takes; arguments
 * name files and variables, never values.
 *
 * @see https://docs.docker.com/build/building/secrets/
 */


/** `--secret` for a variable. */
function variableArgument({ id, variable }) {
    return record(`id=${id}`, `env=${variable}`);
}
/** `--secret` for each, in their order. */
function secretArguments(secrets, files) {
    return secrets.map((secret, index) => record(`id=${secret.id}`, `src=${'path' in secret ? secret.path : secretFile(files, index)}`));
}
/** One record of CSV, as buildx reads the option. */
function record(...fields) {
    return fields.map((field) => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(',');
}
function secretsFolder({ iidFile }) {
    return (0,external_node_path_.join)((0,external_node_path_.dirname)(iidFile), 'secrets');
}
function secretFile(files, index) {
    return (0,external_node_path_.join)(secretsFolder(files), String(index + 1));
}
/** Writes the values, each byte for byte as it was given. */
async function writeSecrets(secrets, files) {
    if (!secrets.some((secret) => 'value' in secret))
        return;
    await (0,promises_.mkdir)(secretsFolder(files), { recursive: true, mode: 0o700 });
    await Promise.all(secrets.map(async (secret, index) => {
        if ('value' in secret)
            await (0,promises_.writeFile)(secretFile(files, index), secret.value, { mode: 0o600 });
    }));
}
/** Removes them; nothing else reads them. */
async function removeSecrets(secrets, files) {
    if (secrets.some((secret) => 'value' in secret))
        await (0,promises_.rm)(secretsFolder(files), { recursive: true, force: true });
}
/** The variables that secrets come from: buildx has to find them, also those that children of ours never get. */
function secretVariables(secrets, env) {
    return Object.fromEntries(secrets.map(({ variable }) => [variable, env[variable]]));
}
/** Whether one of them is the user's own key for Git repositories. */
function hasGitToken(ids, tokenName) {
    return ids.includes('GIT_AUTH_TOKEN') || ids.includes(tokenName);
}

// EXTERNAL MODULE: ./lib/result/record.js
var result_record = __nccwpck_require__(44132);
;// CONCATENATED MODULE: ./lib/build/untagged.js
/** The outputs of a build that is pushed without a tag: by its digest, or as an archive that we push ourselves. */


/** What an image output may say of the image itself, which an archive takes too. */
const KEPT = /^(?:compression|compression-level|force-compression|oci-mediatypes|rewrite-timestamp|annotation.*)=/;
/**
 * The `--output` values. An image among the outputs of the user is the one that is pushed: its options stay.
 *
 * @param archive where the archive is written
 * @see https://docs.docker.com/build/exporters/image-registry/
 */
function outputsOf({ outputs, load, untagged }, archive) {
    if (untagged === undefined)
        return [...outputs];
    const isImage = (output) => ['image', 'registry'].includes((0,result_exports/* parseExport */._)(output).type);
    const images = outputs.filter(isImage);
    const others = outputs.filter((output) => !isImage(output)).map((output) => withName(output, untagged.loadName));
    const given = images.length > 0 ? images.slice(0, 1).flatMap(optionsOf) : [];
    const pushed = untagged.way === 'digest'
        ? ['type=image', `name=${untagged.name}`, 'push=true', 'push-by-digest=true', 'name-canonical=true', ...given]
        : [(0,result_exports/* archiveExport */.D)(archive), ...given.filter((field) => KEPT.test(field))];
    // Names on the command line would become names of the image that must have none.
    const loaded = load && untagged.way === 'digest' ? [`type=docker,name=${untagged.loadName}`] : [];
    // BuildKit tells the digest of the last one alone, and each of them may have another.
    return [...others, ...loaded, pushed.join(',')];
}
/** No tag gives it one: an engine, and whoever reads an archive, would have an image without a name. */
function withName(output, name) {
    const { type, names } = (0,result_exports/* parseExport */._)(output);
    return ['docker', 'oci'].includes(type) && names.length === 0 ? `${output},name=${name}` : output;
}
/** Its options, each as a field of a record. */
function optionsOf(output) {
    return (0,result_record/* fieldsOfRecord */.i)(output)
        .filter((field) => !/^(?:type|name|push|push-by-digest|name-canonical)=/i.test(field))
        .map((field) => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field));
}

;// CONCATENATED MODULE: ./lib/build/arguments.js


/** The arguments after `docker`, in docker/build-push-action's order: `['buildx', 'build', …, context]`. */
function buildArguments(plan, files) {
    return ['buildx', 'build', ...ownOptions(plan, files), ...commonOptions(plan, files), contextArgument(plan.context)];
}
/** What only `build` knows. */
function ownOptions(plan, files) {
    const labels = Object.entries(plan.labels).map(([key, value]) => `${key}=${value}`);
    return [
        ...each('--add-host', plan.addHosts),
        ...each('--allow', plan.allow),
        ...each('--annotation', plan.annotations),
        ...each('--build-arg', plan.buildArgs),
        ...each('--build-context', plan.buildContexts),
        ...each('--cache-from', plan.cacheFrom),
        ...each('--cache-to', plan.cacheTo),
        ...one('--call', plan.call),
        ...one('--cgroup-parent', plan.cgroupParent),
        ...each('--secret', plan.secretVariables.map(variableArgument)),
        ...one('--file', plan.file),
        ...(plan.writesImageId ? ['--iidfile', files.iidFile] : []),
        ...each('--label', labels),
        ...each('--no-cache-filter', plan.noCacheFilters),
        ...each('--output', outputsOf(plan, files.archiveFile)),
        ...one('--platform', plan.platforms.join(',')),
        ...one('--attest', plan.defaultAttest),
        ...each('--attest', plan.attests),
        ...each('--secret', secretArguments(plan.secrets, files)),
        ...one('--shm-size', plan.shmSize),
        ...each('--ssh', plan.ssh),
        ...each('--tag', plan.tags),
        ...one('--target', plan.target),
        ...each('--ulimit', plan.ulimit),
    ];
}
/** What `bake` knows too. */
function commonOptions(plan, files) {
    return [
        ...one('--builder', plan.builder),
        ...(plan.load && plan.untagged?.way !== 'digest' ? ['--load'] : []),
        ...(plan.writesMetadata ? ['--metadata-file', files.metadataFile] : []),
        ...one('--network', plan.network),
        ...(plan.noCache ? ['--no-cache'] : []),
        ...(plan.pull ? ['--pull'] : []),
        ...(plan.push ? ['--push'] : []),
    ];
}
/** The one argument without an option before it: a folder whose name starts with a dash must not become one. */
function contextArgument(context) {
    if (context.kind === 'remote')
        return context.address;
    return context.path.startsWith('-') ? `./${context.path}` : context.path;
}
function each(option, values) {
    return values.flatMap((value) => [option, value]);
}
function one(option, value) {
    return value === '' ? [] : [option, value];
}

// EXTERNAL MODULE: ./lib/build/failure.js
var failure = __nccwpck_require__(46194);
;// CONCATENATED MODULE: ./lib/build/retreat.js
/** The plan of the next attempt: without what failed the last one, where the image does not need it. Pure. */

/** A cache is a help and never a need: the one that broke a build is left out of the next attempt. */
function retreatFrom(plan, { failedPart, cacheSource, remembersCache }) {
    if (failedPart === 'cache-export' && plan.cacheTo.length > 0) {
        return { plan: { ...plan, cacheTo: [] }, without: 'The next attempt writes no cache.' };
    }
    if (failedPart !== 'cache-import')
        return { plan, without: undefined };
    if (remembersCache && !plan.noCache) {
        const without = 'The next attempt runs every step, because the builder still waits for layers of a cache.';
        return { plan: { ...plan, cacheFrom: [], noCache: true }, without };
    }
    const kept = plan.cacheFrom.filter((entry) => !isThatCache(entry, cacheSource));
    if (kept.length === plan.cacheFrom.length)
        return { plan, without: undefined };
    const left = plan.cacheFrom.filter((entry) => !kept.includes(entry));
    return {
        plan: { ...plan, cacheFrom: kept },
        without: `The next attempt does not read the cache ${left.join('; ')}.`,
    };
}
/** Where the output does not tell which cache it was, every one may have been. */
function isThatCache(entry, source) {
    if (source === undefined || (source.type === undefined && source.ref === undefined))
        return true;
    const fields = entry.split(',');
    const fieldOf = (name) => fields.find((field) => field.startsWith(`${name}=`))?.slice(name.length + 1);
    const type = fieldOf('type') ?? 'registry';
    if (source.type !== undefined && source.type !== type)
        return false;
    return type !== 'registry' || source.ref === undefined || fullName(fieldOf('ref') ?? entry) === fullName(source.ref);
}
/** Two names of one image may differ in what Docker adds by itself. */
function fullName(name) {
    const parsed = (0,image_reference/* parseTaggedReference */.$R)(name);
    return parsed === undefined ? name : `${parsed.repository.registry}/${parsed.repository.path}:${parsed.tag}`;
}

// EXTERNAL MODULE: ./lib/image/digest.js
var image_digest = __nccwpck_require__(37241);
;// CONCATENATED MODULE: ./lib/result/build-warnings.js
/** `buildx.build.warnings` of a metadata file, where texts are in base64. Anything malformed is left out. */
function warningsOfBuild(value) {
    return objectsIn(value).map((warning) => {
        // The text repeats the line for those who have nothing else.
        const message = oneLine(decode(warning['short'])).replace(/ \(line \d+\)$/, '');
        const source = objectOf(warning['sourceInfo']);
        return {
            message,
            rule: /^(\w+): /.exec(message)?.[1] ?? '',
            url: textOf(warning['url']),
            file: textOf(source?.['filename']),
            ...linesOf(warning['range']),
        };
    });
}
/** `result.json` of a metadata file, which `--call check` leaves; undefined for any other call. */
function checkReport(value) {
    const report = objectOf(value);
    if (report === undefined || !('warnings' in report))
        return undefined;
    const files = objectsIn(report['sources']).map((source) => textOf(source['filename']));
    const fileOf = (location) => files[Number(location?.['sourceIndex'] ?? 0)] ?? '';
    const warnings = objectsIn(report['warnings']).map((warning) => {
        const rule = textOf(warning['ruleName']);
        const location = objectOf(warning['location']);
        const said = oneLine(textOf(warning['detail']) || textOf(warning['description']));
        return {
            message: rule === '' ? said : `${rule}: ${said}`,
            rule,
            url: textOf(warning['url']),
            file: fileOf(location),
            ...linesOf(location?.['ranges']),
        };
    });
    const failure = objectOf(report['buildError']);
    const place = objectOf(failure?.['location']);
    const error = failure && {
        message: oneLine(textOf(failure['message'])),
        rule: '',
        url: '',
        file: fileOf(place),
        ...linesOf(place?.['ranges']),
    };
    return { warnings, error };
}
function linesOf(ranges) {
    const [range] = objectsIn(ranges);
    const line = lineOf(range?.start?.line);
    return { line, endLine: line === undefined ? undefined : (lineOf(range?.end?.line) ?? line) };
}
function lineOf(value) {
    return Number.isInteger(value) && value > 0 ? value : undefined;
}
function decode(value) {
    return Buffer.from(textOf(value), 'base64').toString('utf8');
}
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}
function objectOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : undefined;
}
function objectsIn(value) {
    return Array.isArray(value) ? value.map(objectOf).filter((item) => item !== undefined) : [];
}

;// CONCATENATED MODULE: ./lib/result/metadata-file.js
/**
 * The file that `docker buildx build --metadata-file` writes. It is the only place that tells the digest which the
 * registry was given: the iidfile may hold the configuration's digest instead, which no registry serves.
 *
 * @see https://docs.docker.com/reference/cli/docker/buildx/build/#metadata-file
 */



/** In bytes. A later step often gets the value as one variable of its environment, which has little room. */
const LONGEST_OUTPUT = 32 * 1024;
/** Parts that grow with the build or the Dockerfile, in the order in which they are left out. */
const BULKY = [/^buildx\.build\.provenance/, /^buildx\.build\.warnings$/, /^result\./];
/**
 * Reads the file's text.
 *
 * @throws {Error} when it is no JSON object or its digest is malformed
 */
function parseMetadata(text) {
    const metadata = parseJson(text);
    if (typeof metadata !== 'object' || metadata === null || Array.isArray(metadata)) {
        throw new Error('the metadata file holds no JSON object');
    }
    const values = metadata;
    const digest = values['containerimage.digest'];
    if (digest !== undefined && !(0,image_digest/* isDigest */.B)(digest))
        throw new Error(`the metadata file's digest is malformed: ${digest}`);
    const descriptor = values['containerimage.descriptor'];
    const mediaType = descriptor?.mediaType;
    return {
        digest,
        isIndex: typeof mediaType === 'string' ? (0,image_manifest/* isIndex */.nw)(mediaType) : undefined,
        names: namesIn(values['image.name']),
        json: slim(values),
        warnings: warningsOfBuild(values['buildx.build.warnings']),
        check: checkReport(values['result.json']),
    };
}
/** Half a file, left by a builder that went away, is told like any other that holds no object. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function namesIn(value) {
    return typeof value === 'string' ? value.split(',').filter(Boolean) : [];
}
/** Each platform has a provenance of its own, with the platform behind the name. */
function slim(metadata) {
    let kept = Object.entries(metadata);
    let json = JSON.stringify(metadata);
    for (const bulky of BULKY) {
        if (Buffer.byteLength(json) <= LONGEST_OUTPUT)
            break;
        kept = kept.filter(([key]) => !bulky.test(key));
        json = JSON.stringify(Object.fromEntries(kept));
    }
    return json;
}

;// CONCATENATED MODULE: ./lib/result/build-files.js
/**
 * The files in which buildx leaves a build's result. Every attempt has its own, so that nothing of an earlier
 * attempt can be taken for the result of a later one.
 */



/** Where the files of an attempt (1 for the first) are, in the step's own folder. */
function buildFiles(folder, attempt) {
    const own = (0,external_node_path_.join)(folder, `attempt-${attempt}`);
    return {
        iidFile: (0,external_node_path_.join)(own, 'iidfile'),
        metadataFile: (0,external_node_path_.join)(own, 'metadata.json'),
        archiveFile: (0,external_node_path_.join)(own, 'image.tar'),
    };
}
/** Makes the folder that buildx will write into. */
async function prepareBuildFiles({ iidFile }) {
    await (0,promises_.mkdir)((0,external_node_path_.join)(iidFile, '..'), { recursive: true, mode: 0o700 });
}
/**
 * Reads what the build left; a build that kept no image leaves no file.
 *
 * @throws {Error} when the metadata file is malformed
 */
async function readBuildFiles({ iidFile, metadataFile }) {
    const [imageId, metadata] = await Promise.all([readIfThere(iidFile), readIfThere(metadataFile)]);
    const parsed = metadata === undefined ? undefined : parseMetadata(metadata);
    return { imageId: imageIdOf(imageId, parsed), metadata: parsed, metadataFile: parsed && metadataFile };
}
/**
 * The engine knows an index by its digest. Buildx's iidfile names the configuration instead as soon as one of several
 * outputs holds a single image, and no engine that keeps the index can find that.
 */
function imageIdOf(iidFile, metadata) {
    const imageId = iidFile?.trim() || undefined;
    return imageId !== undefined && metadata?.isIndex ? metadata.digest : imageId;
}
async function readIfThere(file) {
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/retry/attempt.js
var attempt = __nccwpck_require__(84427);
;// CONCATENATED MODULE: ./lib/retry/patience.js
/** Seconds between two questions: the first is soon, and they become rarer; what is back shall be noticed. */
const FIRST_INTERVAL = 1;
const LONGEST_INTERVAL = 2;
/** Ends when the other side is ready, or when the pause is over. */
async function waitUntilReady(pause, { ask, sleep, now, signal }) {
    const start = now();
    const elapsed = () => (now() - start) / 1000;
    await sleep(pause.min);
    if (ask === undefined)
        return sleep(pause.usual - elapsed());
    for (let interval = FIRST_INTERVAL; !signal?.aborted; interval = Math.min(interval * 1.5, LONGEST_INTERVAL)) {
        const answer = await ask();
        if (answer.state === 'ready')
            return;
        const limit = answer.state === 'away' ? pause.max : pause.usual;
        const left = limit - elapsed();
        if (left <= 0)
            return;
        // Whoever asks for no time at all, with a throttle, is not asked any faster.
        const asked = answer.state === 'throttled' ? (answer.retryAfter ?? 0) : 0;
        await sleep(Math.min(left, Math.max(asked, interval)));
    }
}

;// CONCATENATED MODULE: ./lib/retry/policy.js
const yes = (why) => ({ again: true, why });
const no = (why) => ({ again: false, why });
/**
 * Decides by the kind of the failure, and by what failed before: what may be transient gets one more attempt, what
 * fails in the same way twice gets none.
 *
 * @param failures every failure so far, the newest last; at least one
 */
function decideRetry(failures, { retryOn, retryRun }) {
    const newest = failures.at(-1);
    if (newest === undefined)
        return no('nothing has failed');
    if (newest.class === 'cancelled' || (newest.stage === 'cancel' && newest.class !== 'timeout')) {
        return no('the build was ended from outside');
    }
    if (newest.stage === 'parse')
        return no('the Dockerfile or an option is wrong');
    switch (retryOn) {
        case 'never':
            return no('retry-on is never');
        case 'any':
            return yes('retry-on is any');
        case 'error':
            return newest.class === 'timeout' ? no('retry-on is error, and this was a timeout') : yes('retry-on is error');
        case 'timeout':
            return newest.class === 'timeout' ? yes('retry-on is timeout') : no('retry-on is timeout, and this was none');
        case 'auto':
            return decideByKind(newest, failures.slice(0, -1), retryRun);
    }
}
function decideByKind(newest, before, retryRun) {
    if (newest.stage === 'run')
        return decideRun(newest, before, retryRun);
    const isSameAgain = before.at(-1)?.fingerprint === newest.fingerprint;
    switch (newest.class) {
        case 'permanent':
            return no('another attempt would fail in the same way');
        case 'timeout':
            return yes('what hung may go through');
        case 'ambiguous':
            if (isSameAgain)
                return no('it failed in the same way twice');
            return before.some((failure) => failure.class === 'ambiguous')
                ? no('it may be lasting, and was tried once more already')
                : yes('it may be passing');
        case 'transient':
            return newest.stage === 'builder' && isSameAgain
                ? no('the builder failed in the same way twice')
                : yes('it can get better');
        case 'cancelled':
            return no('the step was cancelled');
    }
}
/** The user's own code is never repeated unasked, and then once. */
function decideRun(newest, before, retryRun) {
    if (!newest.isNetworkInRun && newest.class !== 'timeout')
        return no("a RUN step's own command failed");
    if (retryRun !== 'network')
        return no('RUN steps are only repeated with retry-run: network');
    return before.some(({ stage }) => stage === 'run')
        ? no('the RUN step was tried once more already')
        : yes('a RUN step lost its network, and retry-run is network');
}

// EXTERNAL MODULE: ./lib/retry/schedule.js
var schedule = __nccwpck_require__(65305);
// EXTERNAL MODULE: ./lib/runner/cancel.js
var cancel = __nccwpck_require__(69746);
// EXTERNAL MODULE: ./lib/process/process.js + 1 modules
var process_process = __nccwpck_require__(90954);
// EXTERNAL MODULE: ./lib/actions/attempts/warn.js
var warn = __nccwpck_require__(59700);
;// CONCATENATED MODULE: ./lib/actions/attempts/between-attempts.js
/** What is done between two attempts, so that the next one finds what it needs. */



/** Milliseconds: a command that hangs must not hold the attempt that it was to help. */
const COMMAND_LIMIT = 10 * 60_000;
/** Milliseconds for a builder to boot; one that takes longer has its own trouble. */
const BOOT_LIMIT = 180_000;
/**
 * Boots a builder that was lost or stands still, and runs the user's own command. Neither decides the step: the next
 * attempt does.
 */
async function prepareNextAttempt({ stage, isFrozen }, { builder, onRetryCommand }, { env, cwd, signal, commandLimitMs = COMMAND_LIMIT }) {
    if (signal.aborted)
        return;
    const name = builder === '' ? [] : [builder];
    const quietly = { command: 'docker', env, cwd, signal, timeoutMs: BOOT_LIMIT, onOutput: () => { } };
    // Ends what a builder in a container waits for; the engine's own builder and distant ones do not stop for it.
    if (isFrozen)
        await (0,process_process/* runProcess */.R)({ ...quietly, args: ['buildx', 'stop', ...name] }).catch(() => undefined);
    if (stage === 'builder' || isFrozen) {
        await (0,process_process/* runProcess */.R)({ ...quietly, args: ['buildx', 'inspect', '--bootstrap', ...name] }).catch(() => undefined);
    }
    const [command, ...args] = onRetryCommand;
    if (command === undefined || signal.aborted)
        return;
    const endGroup = runner_log/* log */.Rm.group(`On retry: ${command}`);
    const output = runner_log/* log */.Rm.passThrough();
    let problem;
    try {
        const limits = { signal, timeoutMs: commandLimitMs };
        const ended = await (0,process_process/* runProcess */.R)({ command, args, env, cwd, onOutput: output.write, ...limits });
        problem = problemOf(ended, commandLimitMs);
    }
    catch (error) {
        problem = error.message;
    }
    finally {
        output.end();
        endGroup();
    }
    if (problem !== undefined && !signal.aborted)
        runner_log/* log */.Rm.warning(`on-retry-command failed (${problem}); the next attempt follows all the same.`);
}
/** Why a command has not done what it should; undefined when it has. */
function problemOf({ exitCode, exitSignal, stopped }, limitMs) {
    if (stopped === 'timeout')
        return `stopped after ${limitMs / 60_000} min`;
    if (exitCode === 0)
        return undefined;
    return exitCode === undefined ? `ended by ${exitSignal}` : `exit code ${exitCode}`;
}
/** Says what failed, and when and why it is tried again. */
function tellRetry(number, judged, pause, why, inputs) {
    const { class: kind, stage, telling } = judged;
    // What failed is left out, so there is nothing to wait for.
    const isWithoutCache = judged.failedPart !== undefined && pause.max === 0;
    const when = judged.isAtOnce || isWithoutCache
        ? 'at once'
        : `in about ${pause.usual.toFixed(0)} s or as soon as the other side is well`;
    const most = Math.max(inputs.maxAttempts, number + 1);
    const message = [
        `Attempt ${number} of ${most} failed (${stage}, ${kind}): ${telling}`,
        `Attempt ${number + 1} of ${most} follows ${when}, because ${why}.`,
    ].join('\n');
    // What costs nobody any time needs nobody's eye.
    (0,warn/* warnOfRetry */.K)(message, inputs.warningOnRetry && !judged.isAtOnce);
}

// EXTERNAL MODULE: ./lib/retry/pushed.js
var retry_pushed = __nccwpck_require__(91949);
;// CONCATENATED MODULE: ./lib/build/layer-watch.js
/**
 * Layers that steps found in a cache. A step of another kind does not excuse them: what says again and again that nothing
 * comes is not waiting for its turn, when nothing comes for any layer.
 */
class LayerWatch {
    #limit;
    #now;
    #amounts = new Map();
    #last;
    #isStalled = false;
    constructor(limit, now) {
        this.#limit = limit;
        this.#now = now;
        this.#last = now();
    }
    /** @returns whether it is news */
    hear(id, digest, amount, isDone, isOfCache) {
        const key = `${id} ${digest}`;
        if (isDone || this.#amounts.get(key) !== amount) {
            if (isDone)
                this.#amounts.delete(key);
            else
                this.#amounts.set(key, amount);
            this.#last = this.#now();
            this.#isStalled = false;
            return true;
        }
        if (isOfCache && this.#now() - this.#last > this.#limit)
            this.#isStalled = true;
        return false;
    }
    forget(id) {
        for (const key of this.#amounts.keys())
            if (key.startsWith(`${id} `))
                this.#amounts.delete(key);
    }
    isStalled() {
        return this.#isStalled;
    }
}

;// CONCATENATED MODULE: ./lib/build/silence.js
/**
 * BuildKit has no limit for an answer: a registry that takes a request and never answers holds a build for ever. What
 * the build is doing tells how long it may say nothing.
 */

const MINUTE = 60_000;
const SILENCE_LIMITS = {
    builder: 3 * MINUTE,
    metadata: 3 * MINUTE,
    transfer: 15 * MINUTE,
    cache: 12 * MINUTE,
};
/** What a step does, by its name in plain progress; in the order of the test. */
const DOINGS = [
    ['metadata', /^(?:\[(?:\S+ )?internal\] load metadata|\[auth\]|resolve image config|docker-image:\/\/)/],
    ['cache-import', /^(?:importing cache|inferred cache)/i],
    ['cache-export', /^exporting (?:cache|to GitHub Actions Cache)/i],
    ['transfer', /^(?:exporting to|pushing|merging manifest|(?:\[[^\]]*\] )?FROM )/],
    ['builder', /^(?:\[internal\] (?:booting|connecting)|booting buildkit)/],
];
const CACHE_DOINGS = ['cache-layer', 'cache-import', 'cache-export'];
const ENDED = /^(?:DONE|CACHED|ERROR|CANCELED)\b/;
/** What a command says: its time, then its words. */
const SAID = /^\d+\.\d+ /;
/** `sha256:… 1.2MB / 3.0MB 5.7s`: how much of a layer is here. It is said again and again, also when nothing comes. */
const LAYER = /^(sha256:[0-9a-f]{64}) (\S+ \/ \S+)( .*\bdone)?/;
/** @param now milliseconds of a clock that only goes forward */
function watchSilence(limits, now) {
    const open = new Map();
    const layers = new LayerWatch(limits.cache, now);
    let last = now();
    let rest = '';
    let stalledBy;
    /** @returns whether it is news */
    function read(line) {
        const [, id, said = ''] = /^#(\d+) (.*)$/.exec(line) ?? [];
        if (id === undefined || id === '0')
            return line !== '';
        const step = open.get(id);
        if (ENDED.test(said)) {
            open.delete(id);
            layers.forget(id);
        }
        else if (step === undefined)
            open.set(id, { name: said, doing: doingOf(said) });
        else
            return goesOn(id, step, said);
        return true;
    }
    function goesOn(id, step, said) {
        // Of several steps that go on, each is named again when it has its turn.
        if (said === step.name || said === '...')
            return false;
        const [, digest, amount = '', isDone] = LAYER.exec(said) ?? [];
        if (digest === undefined) {
            if (SAID.test(said) && step.doing === 'cache-layer')
                step.doing = 'own';
            return true;
        }
        // A step that runs fetches nothing: this one was found in a cache, and its layers are needed.
        if (step.doing === 'own')
            step.doing = 'cache-layer';
        return layers.hear(id, digest, amount, isDone !== undefined, step.doing === 'cache-layer');
    }
    const doings = () => (open.size === 0 ? ['builder'] : [...open.values()].map(({ doing }) => doing));
    return {
        hear(chunk) {
            const lines = (rest + chunk.toString('utf8')).split(/\r?\n/);
            rest = (lines.pop() ?? '').slice(0, 1000);
            if (lines.length === 0 || lines.map(read).includes(true))
                last = now();
        },
        isStalled() {
            // One step that may take its time excuses the others: nobody can tell which one is silent.
            const limit = Math.max(...doings().map((doing) => limitOf(doing, limits)));
            const isStalled = layers.isStalled() || now() - last > limit;
            // Asked now, because a build that is stopped ends all of its steps.
            if (isStalled)
                stalledBy ??= layers.isStalled() ? 'cache-layer' : CACHE_DOINGS.find((doing) => doings().includes(doing));
            return isStalled;
        },
        stalledBy: () => stalledBy && { doing: stalledBy, seconds: Math.round(limits.cache / 1000) },
    };
}
function doingOf(name) {
    return DOINGS.find(([, pattern]) => pattern.test(name))?.[0] ?? 'own';
}
function limitOf(doing, limits) {
    switch (doing) {
        case 'own':
            return Number.POSITIVE_INFINITY;
        case 'cache-import':
        case 'cache-layer':
        case 'cache-export':
            return limits.cache;
        default:
            return limits[doing];
    }
}

;// CONCATENATED MODULE: ./lib/build/execute.js
/** One attempt of `docker buildx build`: run, judged, and its result read. */









/**
 * Runs the build and reads what it left.
 *
 * @throws {BuildFailure} when it does not end well
 * @throws {ActionError} `engine-missing`, when there is no docker
 */
async function executeBuild(plan, files, options) {
    await prepareBuildFiles(files);
    const watch = watchSilence(options.silenceLimits ?? SILENCE_LIMITS, options.now);
    const result = await withSecrets(plan, files, () => start(buildArguments(plan, files), options, watch));
    // The exit code alone decides: a build that says nothing and fails has failed.
    if (result.exitCode === 0 && result.stopped === undefined) {
        const facts = withPushedDigest(await readBuildFiles(files), plan, result.stderr);
        return plan.untagged?.way === 'archive' ? { ...facts, archiveFile: files.archiveFile } : facts;
    }
    const { failureOf } = await Promise.all(/* import() */[__nccwpck_require__.e(297), __nccwpck_require__.e(215)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4215));
    throw failureOf(result, options.timeoutMs, watch.stalledBy());
}
/**
 * Each output overwrites the digest in the metadata file: after a push and a load it may be that of the archive which
 * went to the engine. The progress tells what went to the registry under a tag; without one it is the last output.
 */
function withPushedDigest(facts, { tags }, stderr) {
    const names = tags.map(normalName);
    const pushed = (0,retry_pushed/* pushedManifests */.i)(stderr).findLast(({ reference }) => names.includes(normalName(reference)));
    if (facts.metadata === undefined || !(0,image_digest/* isDigest */.B)(pushed?.digest))
        return facts;
    return { ...facts, metadata: { ...facts.metadata, digest: pushed.digest } };
}
/** Buildx writes the registry and the folder that Docker Hub's names leave out. */
function normalName(text) {
    const { repository, tag } = (0,image_reference/* parseTaggedReference */.$R)(text) ?? {};
    return repository === undefined ? text : `${repository.registry}/${repository.path}:${tag}`;
}
/** Every attempt has its own files for them, and they are gone when it ends. */
async function withSecrets({ secrets }, files, task) {
    try {
        await writeSecrets(secrets, files);
        return await task();
    }
    finally {
        await removeSecrets(secrets, files);
    }
}
async function start(args, { cwd, env, onOutput, timeoutMs, signal }, { hear, isStalled }) {
    const listen = (chunk) => {
        hear(chunk);
        onOutput(chunk);
    };
    try {
        const ended = (0,process_process/* runProcess */.R)({ command: 'docker', args, cwd, env, onOutput: listen, timeoutMs, isStalled, signal });
        setImmediate(prepareForTheEnd);
        return await ended;
    }
    catch (cause) {
        throw (0,failure/* dockerMissing */.L)(cause);
    }
}
/** While the build runs there is time. What cannot be loaded is told when it is needed. */
function prepareForTheEnd() {
    Promise.all(/* import() */[__nccwpck_require__.e(297), __nccwpck_require__.e(215)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4215)).then(({ getReadyToJudge }) => getReadyToJudge(), () => { });
}

;// CONCATENATED MODULE: ./lib/actions/attempts/one-attempt.js
/** One attempt of the build: its group in the log, its own files, its limit. */





/** Milliseconds: BuildKit, which waits for a throttled cache as long, gives up first and goes on. */
const GRACE = 2_000;
function silenceLimits({ timeoutSeconds } = {}) {
    return timeoutSeconds === undefined ? SILENCE_LIMITS : { ...SILENCE_LIMITS, cache: timeoutSeconds * 1000 + GRACE };
}
/** @throws {BuildFailure} when it does not end well */
async function runBuild(plan, number, inputs, means) {
    const endGroup = runner_log/* log */.Rm.group(number === 1 ? 'Build' : `Build, attempt ${number}`);
    const output = runner_log/* log */.Rm.passThrough();
    const { cache } = means;
    const hear = cache?.begin();
    try {
        const facts = await executeBuild(plan, buildFiles(means.folder, number), {
            cwd: means.cwd,
            env: means.env,
            onOutput(chunk) {
                output.write(chunk);
                hear?.(chunk);
            },
            silenceLimits: silenceLimits(cache),
            timeoutMs: inputs.timeoutMinutes === 0 ? undefined : inputs.timeoutMinutes * 60_000,
            signal: means.signal,
            now: now,
        });
        cache?.succeed();
        return facts;
    }
    finally {
        output.end();
        endGroup();
    }
}

;// CONCATENATED MODULE: ./lib/actions/attempts/attempts.js
/** The build with its attempts: what is tried again, what is asked before, and what people are told. */















/** @throws {FailedBuild} when no attempt ended well */
async function buildWithAttempts(plan, inputs, means) {
    const series = new Attempts(plan, inputs, means);
    try {
        const { argv, facts, built } = (await (0,attempt/* attempt */.C)((number) => series.tryOnce(number), series.options)).value;
        return { argv, facts, attempts: built, history: series.history };
    }
    catch (error) {
        throw error instanceof failure/* BuildFailure */.$ ? new failed_build/* FailedBuild */.YF(error, series.history, series.tooLong) : error;
    }
}
const WITHOUT_CACHE = { again: true, why: 'it was a cache, and the build can do without' };
/** What the attempts of one build hand on to each other. */
class Attempts {
    history = [];
    /** Seconds that a registry asked for, where they are too many. */
    tooLong;
    options;
    #inputs;
    #means;
    #failures = [];
    /** The plan of the next attempt. */
    #plan;
    /** About the newest failure; undefined where the question was not asked. */
    #decision;
    /** What a failed attempt had pushed after all, seen only when the registry was back. */
    #late;
    constructor(plan, inputs, means) {
        this.#plan = plan;
        this.#inputs = inputs;
        this.#means = means;
        this.options = {
            // One more than asked for may be needed, without a cache.
            maxAttempts: inputs.maxAttempts + 1,
            decide: (error, failed) => this.#decide(error, failed),
            onFailure: (failed) => this.#tell(failed),
            wait: (pause, error) => this.#wait(pause, error),
            now: now,
            signal: means.signal,
        };
    }
    async tryOnce(number) {
        if (this.#late !== undefined)
            return this.#late;
        const argv = buildArguments(this.#plan, buildFiles(this.#means.folder, number));
        try {
            return { argv, facts: await runBuild(this.#plan, number, this.#inputs, this.#means), built: number };
        }
        catch (error) {
            const facts = error instanceof failure/* BuildFailure */.$ ? await this.#landed(error.classification) : undefined;
            if (facts === undefined)
                throw error;
            return { argv, facts, built: number };
        }
    }
    /** An image that shall go elsewhere too may be at the registry and not there; the cache comes after all of them. */
    async #landed(failure) {
        const { load, outputs } = this.#plan;
        const isPushAll = (!load && outputs.length === 0) || failure.failedPart === 'cache-export';
        const facts = isPushAll ? await (0,registry_questions/* landedPush */.X1)(failure, this.#means.target) : undefined;
        if (facts !== undefined) {
            runner_log/* log */.Rm.warning(`The build reported a failure after its push, yet the registry serves the image: ${failure.telling}`);
        }
        return facts;
    }
    async #decide(error, failed) {
        if (!(error instanceof failure/* BuildFailure */.$))
            return undefined;
        const mayRetreat = this.#mayRetreat(error.classification);
        if (failed >= this.#inputs.maxAttempts && !mayRetreat)
            return undefined;
        const { target } = this.#means;
        // What a fresh token did not help is no matter of tokens.
        const isAgain = this.#failures.some(({ fingerprint }) => fingerprint === error.classification.fingerprint);
        const isAsked = this.#inputs.retryOn === 'auto' && !isAgain;
        const judged = isAsked ? await (0,registry_questions/* mayPushAfterAll */.v8)(error.classification, target) : error.classification;
        this.#failures.push(judged);
        const decision = decideRetry(this.#failures, this.#inputs);
        this.#decision = mayRetreat ? WITHOUT_CACHE : decision;
        if (!this.#decision.again)
            return undefined;
        const retryAfter = judged.isThrottled && !mayRetreat ? await (0,registry_questions/* retryAfterOf */.sT)(judged, target) : undefined;
        if (retryAfter !== undefined && retryAfter > registry_questions/* longestWait */._s) {
            this.tooLong = retryAfter;
            return undefined;
        }
        return (0,schedule/* pauseAfter */.l)({
            base: this.#inputs.retryWaitSeconds,
            failed,
            chance: Math.random(),
            isAtOnce: mayRetreat || judged.isAtOnce,
            isThrottled: judged.isThrottled,
            isDoubtful: judged.class === 'ambiguous',
            retryAfter,
        });
    }
    /** A cache never decides a build: the attempt without it is not one of those that were asked for. */
    #mayRetreat(judged) {
        if (judged.class === 'permanent' || judged.class === 'cancelled')
            return false;
        return retreatFrom(this.#plan, judged).without !== undefined;
    }
    async #wait(pause, error) {
        const judged = error.classification;
        const { signal } = this.#means;
        const retreat = retreatFrom(this.#plan, judged);
        if (retreat.without !== undefined) {
            // What failed is left out, so there is nothing to wait for.
            runner_log/* log */.Rm.info(retreat.without);
            this.#plan = retreat.plan;
        }
        else {
            const ask = await (0,registry_questions/* askOf */.xt)(judged, this.#means.target);
            await waitUntilReady(pause, { ask, now: now, signal, sleep: (seconds) => (0,cancel/* sleep */.y)(seconds, signal) });
            if (!signal.aborted && (await this.#hasLandedLate(judged)))
                return;
        }
        const { builder } = this.#plan;
        await prepareNextAttempt(judged, { ...this.#inputs, ...(builder !== '' && { builder }) }, this.#means);
    }
    /** The registry may have been away when it was asked first. */
    async #hasLandedLate(judged) {
        const facts = await this.#landed(judged);
        const built = this.history.length;
        if (facts !== undefined) {
            this.#late = { argv: buildArguments(this.#plan, buildFiles(this.#means.folder, built)), facts, built };
        }
        return facts !== undefined;
    }
    #tell(failed) {
        const { number, error, pause } = failed;
        const judged = error instanceof failure/* BuildFailure */.$ ? (this.#failures[number - 1] ?? error.classification) : undefined;
        this.history.push((0,failed_build/* recordOf */.zv)(failed, judged));
        const why = this.#decision?.why ?? '';
        if (judged !== undefined && pause !== undefined)
            tellRetry(number, judged, pause, why, this.#inputs);
        else if (this.#decision?.again === false)
            runner_log/* log */.Rm.info(`Not tried again: ${why}.`);
        else if (this.#decision !== undefined && !this.#means.signal.aborted) {
            runner_log/* log */.Rm.info('Not tried again: there is no time left for it.');
        }
        this.#decision = undefined;
    }
}

;// CONCATENATED MODULE: ./lib/cache/progress.js
/**
 * Reads from buildx's plain progress, as it comes, what the caches did: which steps were there already, what was
 * fetched and what was written. The whole of it is more than anybody keeps.
 */
const STEP_LINE = /^#(\d+) (.*)$/;
const progress_ENDED = /^(?:DONE(?: (\d+\.\d+)s)?|CACHED|CANCELED)$/;
/** What a command says: its time, then its words. */
const progress_SAID = /^\d+\.\d+ /;
const MOVED = /^(sha256:[0-9a-f]{64}) (\d+(?:\.\d+)?)([kMGT]?)B \/ /;
const WRITING = /^writing layer (\S+)/;
/** The only one that tells how long an export took that failed. */
const PREPARED = /^preparing build cache for export (\d+\.\d+)s done$/;
const UNITS = { '': 1, k: 1e3, M: 1e6, G: 1e9, T: 1e12 };
const IMPORT = /^(?:\[\S+ )?(?:internal\] )?importing cache manifest from (\S+)/;
const EXPORT = /^(?:\[\S+\] )?exporting (?:cache )?to (GitHub Actions Cache|registry|client directory|Amazon S3|Azure \S.*)$/;
const OF_DOCKERFILE = /^\[(?:[^\]]* )?\d+\/\d+\] (?!FROM )/;
/** A name is cut: nothing that is looked for is longer. */
const LINE_LIMIT = 1000;
/** @param now milliseconds of a clock that only goes forward */
function watchCache(now) {
    const vertexes = new Map();
    let rest = '';
    const read = (line) => {
        const [, id, text = ''] = STEP_LINE.exec(line) ?? [];
        if (id === undefined || id === '0')
            return;
        const known = vertexes.get(id);
        if (known === undefined)
            vertexes.set(id, vertexOf(text, now()));
        else
            take(known, text, now());
    };
    return {
        hear(chunk) {
            const lines = (rest + chunk.toString('utf8')).split(/\r?\n/);
            rest = (lines.pop() ?? '').slice(0, LINE_LIMIT);
            for (const line of lines)
                read(line.slice(0, LINE_LIMIT));
        },
        report: () => reportOf([...vertexes.values()]),
    };
}
function vertexOf(name, time) {
    const state = { seconds: undefined, error: undefined, isCached: false, isDone: false };
    return { name, started: time, heard: time, ...state, layers: new Set(), bytes: new Map() };
}
function take(vertex, text, time) {
    vertex.heard = time;
    if (text.startsWith('ERROR: '))
        vertex.error ??= text.slice('ERROR: '.length);
    // A step whose layers have gone is run after all.
    if (progress_SAID.test(text))
        vertex.isCached = false;
    const ended = progress_ENDED.exec(text);
    if (ended !== null) {
        vertex.isDone = !text.startsWith('CANCELED');
        if (text === 'CACHED')
            vertex.isCached = true;
        if (ended[1] !== undefined)
            vertex.seconds ??= Number(ended[1]);
    }
    const layer = WRITING.exec(text)?.[1];
    if (layer !== undefined)
        vertex.layers.add(layer);
    const prepared = PREPARED.exec(text)?.[1];
    if (prepared !== undefined)
        vertex.seconds = Number(prepared);
    const [, digest, size, unit = ''] = MOVED.exec(text) ?? [];
    if (digest !== undefined)
        vertex.bytes.set(digest, Number(size) * (UNITS[unit] ?? 1));
}
function reportOf(vertexes) {
    const steps = vertexes.filter(({ name }) => OF_DOCKERFILE.test(name));
    const cached = steps.filter(({ isCached, error }) => isCached && error === undefined);
    return {
        steps: steps.length,
        cached: cached.length,
        fetchedBytes: cached.map(bytesOf).reduce(add, 0),
        imports: vertexes.flatMap((vertex) => {
            const from = IMPORT.exec(vertex.name)?.[1];
            return from === undefined ? [] : [{ from, seconds: secondsOf(vertex), error: vertex.error }];
        }),
        exports: vertexes.flatMap((vertex) => {
            const to = EXPORT.exec(vertex.name)?.[1];
            const { error, isDone, layers } = vertex;
            if (to === undefined)
                return [];
            return [{ to, seconds: secondsOf(vertex), layers: layers.size, bytes: bytesOf(vertex), error, isDone }];
        }),
    };
}
function secondsOf({ seconds, started, heard }) {
    return seconds ?? (heard - started) / 1000;
}
function bytesOf({ bytes }) {
    return [...bytes.values()].reduce(add, 0);
}
function add(sum, next) {
    return sum + next;
}

;// CONCATENATED MODULE: ./lib/actions/cache/cache-report.js




class CacheListener {
    timeoutSeconds;
    /** Of the newest attempt. */
    #watch;
    #hasSucceeded = false;
    constructor({ timeoutSeconds, isReading, isWriting }) {
        this.timeoutSeconds = isReading || isWriting ? timeoutSeconds : undefined;
    }
    begin() {
        this.#watch = watchCache(now);
        return this.#watch.hear;
    }
    succeed() {
        this.#hasSucceeded = true;
    }
    /** Tells the log, and gives what was told. */
    tell() {
        const report = this.#watch?.report() ?? cache_report/* NO_REPORT */.rR;
        const sentences = (0,cache_report/* describeReport */.As)(report);
        if (sentences !== '')
            runner_log/* log */.Rm.info(`Cache: ${sentences}`);
        // An attempt that broke at its cache has told it already.
        if (this.#hasSucceeded)
            for (const warning of (0,cache_report/* reportWarnings */.OH)(report))
                runner_log/* log */.Rm.warning(warning);
        return report;
    }
}

// EXTERNAL MODULE: ./lib/build/variables.js
var variables = __nccwpck_require__(25717);
// EXTERNAL MODULE: ./lib/result/tar.js
var tar = __nccwpck_require__(80274);
;// CONCATENATED MODULE: ./lib/result/archive.js
/**
 * An image archive that every engine and tool can read. BuildKit writes an OCI layout, with all platforms and
 * attestations and so with the digest that a registry serves; engines without containerd's store read only the older
 * description by Docker, and they skip the rest. So both go into one archive.
 *
 * @see https://github.com/opencontainers/image-spec/blob/v1.1.1/image-layout.md
 * @see https://docs.docker.com/reference/api/engine/version/v1.51/#tag/Image/operation/ImageLoad
 */




/** What describes the blobs; it stands behind them. */
const DESCRIPTION = ['index.json', 'manifest.json', 'oci-layout'];
/**
 * Gives an OCI archive its names, and the description that older engines need.
 *
 * @param names all names of the image; with none it keeps what the builder gave it
 * @param platform `os/architecture`, of several the one for engines that keep only one
 * @throws {Error} when the file is no OCI archive
 */
async function finishArchive(path, names, platform) {
    const file = await (0,promises_.open)(path, 'r+');
    try {
        const entries = await (0,tar/* readEntries */.$2)(file);
        const first = entries.findIndex(({ name }) => DESCRIPTION.includes(name));
        const described = entries.slice(first);
        if (first < 0 || described.some(({ name }) => !DESCRIPTION.includes(name))) {
            throw new Error('it is no OCI archive whose description stands at its end');
        }
        const text = async (name) => (await (0,tar/* readEntry */.hB)(file, entryOf(entries, name))).toString('utf8');
        const index = JSON.parse(await text('index.json'));
        (0,image_manifest/* parseManifest */.Ng)(JSON.stringify(index));
        const [image] = index.manifests;
        if (image === undefined)
            throw new Error('it holds no image');
        const manifest = await imageManifest(file, entries, image, platform);
        const end = (0,tar/* tarEnd */.JO)({
            'index.json': JSON.stringify({ ...index, ...(names.length > 0 && { manifests: named(image, names) }) }),
            'manifest.json': JSON.stringify([
                {
                    Config: blobPath(manifest.config),
                    RepoTags: names.length > 0 ? names.map(image_reference/* formatTagged */.cy) : namesOf(index.manifests),
                    Layers: manifest.layers.map(blobPath),
                },
            ]),
            'oci-layout': await text('oci-layout'),
        });
        const { start } = described[0];
        await file.truncate(start);
        await file.write(end, 0, end.length, start);
    }
    finally {
        await file.close();
    }
}
/** One entry for each name, as BuildKit does; containerd reads the full name, other tools the tag. */
function named(image, names) {
    return names.map(({ repository: { registry, path }, tag }) => ({
        ...image,
        annotations: {
            ...image.annotations,
            'io.containerd.image.name': `${registry}/${path}:${tag}`,
            'org.opencontainers.image.ref.name': tag,
        },
    }));
}
function namesOf(images) {
    return images.flatMap(({ annotations }) => annotations?.['io.containerd.image.name'] ?? []);
}
/** The image for the platform, or the first one; an attestation's platform is unknown. */
async function imageManifest(file, entries, descriptor, platform) {
    const bytes = await (0,tar/* readEntry */.hB)(file, entryOf(entries, blobPath(descriptor)));
    const { manifests, config, layers = [] } = (0,image_manifest/* parseManifest */.Ng)(bytes.toString('utf8'));
    if (!(0,image_manifest/* isIndex */.nw)(descriptor.mediaType)) {
        if (config === undefined)
            throw new Error(`${descriptor.digest} is no image`);
        return { config, layers };
    }
    const images = (manifests ?? []).filter((each) => each.platform?.os !== 'unknown');
    const fitting = images.find((each) => `${each.platform?.os}/${each.platform?.architecture}` === platform);
    const chosen = fitting ?? images[0];
    if (chosen === undefined)
        throw new Error('its index holds no image');
    return imageManifest(file, entries, chosen, platform);
}
function entryOf(entries, name) {
    const entry = entries.find((each) => each.name === name);
    if (entry === undefined)
        throw new Error(`it holds no ${name}`);
    return entry;
}
function blobPath({ digest }) {
    return `blobs/${digest.replace(':', '/')}`;
}

// EXTERNAL MODULE: ./lib/result/archive-place.js
var archive_place = __nccwpck_require__(57921);
// EXTERNAL MODULE: ./lib/actions/builder/ask.js
var ask = __nccwpck_require__(16686);
;// CONCATENATED MODULE: ./lib/emulation/architectures.js
/** Architectures by the names that platforms, QEMU and the kernel's own tables have for them. */
/** Platforms' names to QEMU's; the kernel's entries are called `qemu-<name>`. */
const QEMU_NAMES = {
    amd64: 'x86_64',
    '386': 'i386',
    arm64: 'aarch64',
    arm: 'arm',
    ppc64le: 'ppc64le',
    s390x: 's390x',
    riscv64: 'riscv64',
    mips64le: 'mips64el',
    mips64: 'mips64',
    loong64: 'loongarch64',
};
/** What processors run beside their own. */
const ALSO_NATIVE = { amd64: ['386'], arm64: ['arm'] };
/** Node's names to platforms'. */
const NODE_NAMES = { x64: 'amd64', ia32: '386', mipsel: 'mipsle' };
/** Other spellings that BuildKit takes. */
const ALIASES = {
    x86_64: 'amd64',
    'x86-64': 'amd64',
    aarch64: 'arm64',
    i386: '386',
    armhf: 'arm',
    armel: 'arm',
};
/** The architecture of a platform; undefined for one that is not Linux, which no emulator here runs. */
function architectureOf(platform) {
    const [first = '', second] = platform.toLowerCase().split('/');
    // An architecture alone means this system's, and a system alone this machine's architecture.
    if (second === undefined)
        return isArchitecture(first) ? (ALIASES[first] ?? first) : undefined;
    return first === 'linux' ? (ALIASES[second] ?? second) : undefined;
}
function isArchitecture(name) {
    return name in QEMU_NAMES || name in ALIASES;
}
/** @param nodeName as in `process.arch` */
function nativeArchitecture(nodeName) {
    return NODE_NAMES[nodeName] ?? nodeName;
}
/** Whether a machine runs programs of this architecture by itself. */
function isNative(architecture, native) {
    return architecture === native || (ALSO_NATIVE[native] ?? []).includes(architecture);
}
/** QEMU's name for it; undefined when QEMU has no program for it. */
function qemuName(architecture) {
    return QEMU_NAMES[architecture];
}

;// CONCATENATED MODULE: ./lib/emulation/decide.js

/** Drivers whose BuildKit runs on the engine's kernel. */
const ON_THE_ENGINE = ['docker', 'docker-container'];
function decideEmulation(question) {
    const { mode, builder, isEngineLocal } = question;
    const missing = missingArchitectures(question);
    if (missing.length === 0) {
        const foreign = foreignArchitectures(question);
        return nothing(foreign.length > 0 ? `${foreign.join(', ')} can be run already` : undefined);
    }
    const names = missing.join(', ');
    if (mode === 'off')
        return nothing(`none for ${names}, the input qemu is off`);
    if (builder !== undefined && !ON_THE_ENGINE.includes(builder.driver)) {
        return nothing(`none for ${names}, because the builder ${builder.name} (driver ${builder.driver}) runs elsewhere`);
    }
    if (!isEngineLocal)
        return nothing(`none for ${names}, because the engine runs on another machine`);
    const register = missing.filter((name) => qemuName(name) !== undefined);
    if (register.length === 0)
        return nothing(`none for ${names}, which QEMU does not know`);
    return {
        register,
        why: `QEMU for ${register.join(', ')}, which this machine (${question.native}) cannot run itself`,
    };
}
function nothing(why) {
    return { register: [], why };
}
function foreignArchitectures({ platforms, native, builder }) {
    // Several machines have their own processors: what they say is all that counts.
    const isNativeHere = (name) => (builder?.nodes.length ?? 0) <= 1 && isNative(name, native);
    const names = platforms.flatMap((platform) => architectureOf(platform) ?? []);
    return [...new Set(names)].filter((name) => !isNativeHere(name));
}
function missingArchitectures(question) {
    const { builder, handled, isEngineLocal } = question;
    // The engine goes on telling what it saw once; other BuildKits bring emulators of their own along.
    const isKernelEnough = builder?.driver === 'docker' && isEngineLocal && handled !== undefined;
    const told = isKernelEnough ? [] : (builder?.nodes ?? []).flatMap(({ platforms }) => platforms);
    const able = [...told.map(architectureOf), ...(isEngineLocal ? (handled ?? []) : [])];
    return foreignArchitectures(question).filter((name) => !able.includes(name));
}

;// CONCATENATED MODULE: ./lib/emulation/kernel.js
/**
 * The kernel's table of programs that it hands to an interpreter. Builds see it too, because containers share the
 * kernel.
 *
 * @see https://docs.kernel.org/admin-guide/binfmt-misc.html
 */



const KERNEL_FOLDER = '/proc/sys/fs/binfmt_misc';
/** Where Debian and Fedora describe the emulators that are installed. */
const DESCRIPTIONS_FOLDER = '/usr/lib/binfmt.d';
/**
 * Which of these architectures the kernel hands to an emulator, in containers too.
 *
 * @returns undefined where the table is not to be seen, as in most containers: the kernel may have one all the same
 */
async function handledArchitectures(architectures, folder = KERNEL_FOLDER) {
    const entries = await (0,promises_.readdir)(folder).catch(() => []);
    if (!entries.includes('status'))
        return undefined;
    const handled = await Promise.all(architectures.map(async (name) => {
        const own = entries.find((entry) => entry === `qemu-${qemuName(name)}`);
        const text = own === undefined ? '' : await (0,promises_.readFile)((0,external_node_path_.join)(folder, own), 'utf8').catch(() => '');
        return isHandler(text) ? [name] : [];
    }));
    return handled.flat();
}
/** Without the flag F the emulator is looked for inside the container, where it is not. */
function isHandler(text) {
    return /^enabled$/m.test(text) && /^flags:.*F/m.test(text);
}
/**
 * Registers an emulator that is installed on this machine.
 *
 * @returns why it is not possible; undefined when it is done
 */
async function registerInstalled(architecture, folder = KERNEL_FOLDER, descriptions = DESCRIPTIONS_FOLDER) {
    const name = `qemu-${qemuName(architecture)}`;
    const description = await (0,promises_.readFile)((0,external_node_path_.join)(descriptions, `${name}.conf`), 'utf8').catch(() => undefined);
    if (description === undefined)
        return `${name} is not installed`;
    const line = description.split('\n').find((each) => each.startsWith(`:${name}:`));
    // `:name:type:offset:magic:mask:interpreter:flags`; the magic has no colons.
    const [interpreter = '', flags = ''] = line?.trim().split(':').slice(-2) ?? [];
    if (line === undefined || !flags.includes('F'))
        return `${name} does not work in containers as it is installed`;
    try {
        await (0,promises_.access)(interpreter);
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'register'), line.trim());
        return undefined;
    }
    catch (error) {
        return `${name} cannot be registered: ${error.message}`;
    }
}

;// CONCATENATED MODULE: ./lib/emulation/register.js
/** Teaches the machine to run other machines' programs: by what is installed here, else by an image that brings it. */



/** Nothing of it fails the step: a build that only copies files needs no emulator. */
async function registerEmulators(architectures, means) {
    const done = new Map();
    const obstacles = [];
    const folder = means.folder ?? KERNEL_FOLDER;
    const note = (obstacle, names, way) => {
        if (obstacle !== undefined)
            obstacles.push(obstacle);
        else
            for (const name of names)
                done.set(name, way);
    };
    const closed = await openTable(folder, means);
    if (closed !== undefined)
        obstacles.push(closed);
    else {
        for (const name of architectures)
            note(await registerInstalled(name, folder, means.descriptions), [name], 'installed');
    }
    const missing = architectures.filter((name) => !done.has(name));
    if (missing.length > 0)
        note(await registerByImage(missing, means), missing, 'image');
    // The table is not always visible to the step, and then the image's word has to do.
    const handled = (await handledArchitectures(architectures, folder)) ?? architectures;
    const liars = [...done.keys()].filter((name) => !handled.includes(name));
    for (const name of liars) {
        done.delete(name);
        obstacles.push(`the kernel does not know ${name} although it was registered`);
    }
    return { done, obstacles: architectures.every((name) => done.has(name)) ? [] : obstacles };
}
/** @returns why nothing can be written there; undefined when something can */
async function openTable(folder, { isRoot, run }) {
    if (!isRoot)
        return 'the step does not run as root';
    if (await isThere((0,external_node_path_.join)(folder, 'register')))
        return undefined;
    try {
        const { exitCode, stderr } = await run('mount', ['-t', 'binfmt_misc', 'binfmt_misc', folder]);
        return exitCode === 0 ? undefined : `binfmt_misc cannot be mounted (${stderr.trim()})`;
    }
    catch (error) {
        return `binfmt_misc cannot be mounted (${error.message})`;
    }
}
async function registerByImage(architectures, means) {
    const args = ['run', '--privileged', '--rm', means.image, '--install', architectures.join(',')];
    try {
        const { exitCode, stderr } = await means.runImage(args);
        return exitCode === 0 ? undefined : `${means.image} failed (${lastLine(stderr) || `exit code ${exitCode}`})`;
    }
    catch (error) {
        return `${means.image} cannot be run (${error.message})`;
    }
}
function lastLine(text) {
    // Docker's last line only points to its help.
    const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith("Run 'docker"));
    return lines.at(-1)?.trim() ?? '';
}
async function isThere(path) {
    return (0,promises_.access)(path).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./lib/machine/disk.js
/** Whether there is room for a build. Asking takes microseconds; a full disk ends a build after minutes. */
/** In bytes: less than a usual base image with a few layers takes, twice. */
const LITTLE_SPACE = 2 * 1024 ** 3;
/** Where an engine on this machine keeps its data, unless it is told otherwise. */
const ENGINE_FOLDERS = ['/var/lib/docker', '/var/lib/containerd'];
/** The place with the least room among those that are there; undefined when none can be asked. */
async function leastSpace(paths, ask) {
    const answers = await Promise.all([...new Set(paths)].map(async (path) => {
        try {
            const { bsize, bavail } = await ask(path);
            return [{ path, bytes: bsize * bavail }];
        }
        catch {
            return []; // What is not there, or not ours to look at, holds nothing of this build.
        }
    }));
    return answers.flat().sort((one, other) => one.bytes - other.bytes)[0];
}
/** The warning for little room; undefined when there is enough. */
function spaceWarning(space) {
    if (space === undefined || space.bytes >= LITTLE_SPACE)
        return undefined;
    const free = (space.bytes / 1024 ** 3).toFixed(1);
    return (`Only ${free} GiB are free where ${space.path} is, and the build may run out of space. ` +
        'Remove what the job does not need before this step, such as preinstalled tools or images (docker system prune), ' +
        'or use a runner with a larger disk.');
}

;// CONCATENATED MODULE: ./lib/machine/engine.js
/** What the Docker engine beside the step is: whether it runs on this machine, and how it stores images. */
/** Whether the engine of the Docker client shares this machine's kernel and disks, as far as its address tells. */
function isEngineLocal(env, platform) {
    const host = env['DOCKER_HOST'] ?? '';
    const context = env['DOCKER_CONTEXT'] ?? '';
    if (platform !== 'linux')
        return false; // Elsewhere the engine lives in a virtual machine.
    return host === '' ? context === '' || context === 'default' : host.startsWith('unix://');
}
/** The question whose answer {@link hasContainerdStore} reads. */
const STORE_QUESTION = ['info', '--format', '{{json .DriverStatus}}'];
/**
 * Whether the engine keeps images in containerd's store, which alone can hold several platforms of one image.
 *
 * @param answer the list of names and values that the engine calls the status of its driver
 * @returns undefined when the answer is not what an engine says
 */
function hasContainerdStore(answer) {
    try {
        const status = JSON.parse(answer);
        if (!Array.isArray(status))
            return undefined;
        return status.some(([name, value]) => name === 'driver-type' && String(value).startsWith('io.containerd.'));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/process/ask.js
var process_ask = __nccwpck_require__(92680);
;// CONCATENATED MODULE: ./lib/actions/builder/machine.js
/** What the machine needs before the build: room, an engine that can take the image, programs that can be run. */














/** Milliseconds for a question that takes a moment. */
const ANSWER_LIMIT = 10_000;
/** Milliseconds: the image is some ten megabytes. */
const IMAGE_LIMIT = 5 * 60_000;
/** @throws {InputError} when the engine cannot take what it shall load */
async function prepareMachine(inputs, means) {
    await warnOfSpace(means);
    await checkStore(inputs, means);
    await emulate(inputs, means);
}
async function warnOfSpace({ env, workspace, archive }) {
    const engine = isEngineLocal(env, process.platform) ? ENGINE_FOLDERS : [];
    const places = [...engine, workspace, ...(archive === undefined ? [] : [(0,external_node_path_.dirname)(archive)])];
    const warning = spaceWarning(await leastSpace(places, (path) => (0,promises_.statfs)(path)));
    if (warning !== undefined)
        runner_log/* log */.Rm.warning(warning);
}
/** The classic store holds one platform of an image, and refuses an image of several when all is built. */
async function checkStore({ load, outputs, platforms }, { env, signal }) {
    const isLoaded = load || outputs.map(result_exports/* parseExport */._).some(({ type, dest }) => type === 'docker' && dest === undefined);
    if (!isLoaded || platforms.length < 2)
        return;
    const question = { command: 'docker', args: STORE_QUESTION, env, signal, timeoutMs: ANSWER_LIMIT };
    // An engine that does not answer has its own error, which the build tells.
    const answer = await (0,process_ask/* askProcess */.F)(question).catch(() => undefined);
    if (answer?.exitCode !== 0 || hasContainerdStore(answer.stdout) !== false)
        return;
    throw new errors/* InputError */.dz([
        {
            input: load ? 'load' : 'outputs',
            problem: `gives ${platforms.length} platforms to the engine, but this engine's image store holds only one of them`,
            advice: 'Load one platform, or turn on the containerd image store ' +
                '({"features": {"containerd-snapshotter": true}} in /etc/docker/daemon.json), or write an archive instead.',
        },
    ]);
}
async function emulate(inputs, { env, builder, signal }) {
    if (inputs.platforms.length === 0)
        return;
    const architectures = inputs.platforms.flatMap((platform) => architectureOf(platform) ?? []);
    const { register, why } = decideEmulation({
        mode: inputs.qemu,
        platforms: inputs.platforms,
        native: nativeArchitecture(process.arch),
        builder,
        isEngineLocal: isEngineLocal(env, process.platform),
        handled: await handledArchitectures([...new Set(architectures)]),
    });
    if (why !== undefined)
        runner_log/* log */.Rm.info(`Emulation: ${why}.`);
    if (register.length === 0)
        return;
    const endGroup = runner_log/* log */.Rm.group('Emulation');
    let result;
    try {
        result = await registerEmulators(register, {
            run: (command, args) => runShort(command, args, { env, signal, timeoutMs: ANSWER_LIMIT }),
            runImage: (args) => runImage(args, inputs, env, signal),
            image: inputs.qemuImage,
            isRoot: process.getuid?.() === 0,
        });
        for (const [name, way] of result.done) {
            runner_log/* log */.Rm.info(`${name}: by ${way === 'image' ? inputs.qemuImage : 'the QEMU that is installed here'}.`);
        }
    }
    finally {
        endGroup();
    }
    if (result.obstacles.length > 0)
        runner_log/* log */.Rm.warning(obstacleWarning(register, result));
}
function obstacleWarning(wanted, { done, obstacles }) {
    const names = wanted.filter((name) => !done.has(name)).join(', ');
    return [
        `Programs for ${names} cannot be run here: ${obstacles.join('; ')}.`,
        'A Dockerfile that only copies files for this platform builds all the same; a RUN step fails with "exec format error".',
        'Install qemu-user-static on the runner, give a reachable image by qemu-image, or build on a runner of that kind.',
    ].join(' ');
}
async function runShort(command, args, limits) {
    const { exitCode, stopped, stderr } = await (0,process_ask/* askProcess */.F)({ command, args, ...limits });
    return stopped === 'timeout' ? { exitCode: 1, stderr: 'it took too long' } : { exitCode: exitCode ?? 1, stderr };
}
/** A registry that stumbles must not cost the build its emulator. */
async function runImage(args, inputs, env, signal) {
    let answer = { exitCode: 1, stderr: '' };
    const once = async () => {
        answer = await runShort('docker', args, { env, signal, timeoutMs: IMAGE_LIMIT });
        if (answer.exitCode !== 0)
            throw new Error(answer.stderr);
    };
    await (0,again/* again */.T)(once, {
        ...inputs,
        async decide(error, failed) {
            const { classify } = await __nccwpck_require__.e(/* import() */ 297).then(__nccwpck_require__.bind(__nccwpck_require__, 6297));
            const { class: kind, isThrottled } = classify({ exitCode: 1, stderr: `ERROR: ${error.message}` });
            return kind === 'transient'
                ? (0,schedule/* pauseAfter */.l)({ base: inputs.retryWaitSeconds / 3, failed, chance: Math.random(), isThrottled })
                : undefined;
        },
        tell: ({ message }, number) => runner_log/* log */.Rm.info(`Attempt ${number} to start QEMU's image failed: ${message}`),
        signal,
    }).catch((error) => {
        if (answer.exitCode === 0 || answer.stderr === '')
            throw error;
    });
    return answer;
}

// EXTERNAL MODULE: ./lib/links.js
var links = __nccwpck_require__(21058);
;// CONCATENATED MODULE: ./lib/actions/build/checks.js
/** What BuildKit's checks say, shown at the lines that they mean. */




/** The runner shows ten warnings of a step and no more. */
const SHOWN = 10;
function annotate(warnings, place) {
    // The checks run side by side, and report in no order.
    const inOrder = warnings.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0));
    for (const warning of inOrder.slice(0, SHOWN)) {
        const { message, rule, url, line, endLine } = warning;
        runner_log/* log */.Rm.warning(url === '' ? message : `${message}\n${url}`, {
            title: rule === '' ? 'Build check' : `Build check: ${rule}`,
            ...(fileOf(warning, place) && { file: fileOf(warning, place) }),
            ...(line !== undefined && { line }),
            ...(endLine !== undefined && { endLine }),
        });
    }
    const rest = warnings.length - SHOWN;
    if (rest > 0)
        runner_log/* log */.Rm.info(`The log of the build shows ${rest} more.`);
}
/** The checks know the file's name, and the inputs its folder. */
function fileOf({ file }, place) {
    if (/^https?:/.test(place.file))
        return file;
    if (place.file !== '')
        return place.file;
    return place.context.kind === 'path' ? (0,external_node_path_.join)(place.context.path, file || 'Dockerfile') : file;
}
/**
 * Shows what a call of `check` found.
 *
 * @throws {ActionError} `build`, when the check failed
 */
function reportCheck(report, place, { annotates, hasFailed }) {
    const { warnings, error } = report;
    if (annotates)
        annotate(warnings, place);
    if (error !== undefined && annotates) {
        const file = fileOf(error, place);
        runner_log/* log */.Rm.error(error.message, {
            title: 'Build check',
            ...(file !== '' && { file }),
            ...(error.line !== undefined && { line: error.line }),
        });
    }
    if (!hasFailed)
        return;
    const found = warnings.length === 1 ? '1 warning' : `${warnings.length} warnings`;
    const why = error === undefined ? `found ${found}` : `failed: ${error.message}`;
    throw new errors/* ActionError */.lZ('build', `The check of the Dockerfile ${why}.`, {
        advice: 'Change the lines that are marked, or leave a rule out by "# check=skip=<rule>" at the top of the file.',
        link: links/* LINKS */.A.buildChecks,
    });
}

;// CONCATENATED MODULE: ./lib/actions/build/results.js
/** What surrounds the build for the sake of its results: the machine before it; warnings and the archive after it. */












/**
 * Makes ready what the build needs of the machine, runs it, and takes what it left.
 *
 * @param build runs the build with more variables in its environment
 * @throws {ActionError}
 */
async function buildAndKeep(prepared, means, build) {
    const { inputs, epoch, annotates } = prepared;
    const start = () => build((0,variables/* buildVariables */.q6)(epoch, annotates, means.env));
    if ((0,build_push/* isCall */.nT)(inputs.call))
        return call(prepared, means, start);
    const archive = inputs.archive || undefined;
    await prepareMachine(inputs, { ...means, archive });
    if (archive !== undefined)
        await (0,archive_place/* makeArchiveFolder */.l)(archive);
    runner_log/* log */.Rm.info(`Time stamp of the image: ${epoch.why}.`);
    let isDone = false;
    try {
        const built = await start();
        const { metadata, metadataFile } = built.facts;
        if (annotates)
            annotate(metadata?.warnings ?? [], { context: prepared.context, file: inputs.file });
        if (archive !== undefined)
            await finish(archive, prepared);
        isDone = true;
        return { ...built, kept: { metadataFile, archive } };
    }
    finally {
        // Half an archive must not be taken for a whole one by whoever finds it.
        if (archive !== undefined && !isDone)
            await (0,promises_.rm)(archive, { force: true });
    }
}
/** Asks about the Dockerfile. A check that found something has failed, and its own report says more than an exit code. */
async function call({ inputs, context, annotates }, { folder }, start) {
    const place = { context, file: inputs.file };
    const report = (facts, hasFailed) => {
        if (facts.metadata?.check)
            reportCheck(facts.metadata.check, place, { annotates, hasFailed });
    };
    try {
        const built = await start();
        report(built.facts, false);
        return { ...built, kept: { metadataFile: built.facts.metadataFile, archive: undefined } };
    }
    catch (error) {
        if (error instanceof failed_build/* FailedBuild */.YF)
            report(await readBuildFiles(buildFiles(folder, error.attempts)), true);
        throw error;
    }
}
async function finish(archive, { names }) {
    try {
        await finishArchive(archive, names.references, (0,ask/* nativePlatform */.Nc)());
        runner_log/* log */.Rm.info(`Archive: ${archive}.`);
    }
    catch (cause) {
        throw new errors/* ActionError */.lZ('build', `The archive ${archive} is not what it should be: ${cause.message}.`, {
            advice: 'Look for a full disk, and for another output of the build that writes to the same path.',
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./lib/actions/build/build-image.js
/** The build with its attempts, and what is heard, kept and told of it. */





/** @throws {ActionError} */
async function buildImage(prepared, { plan, push, cache, builder }, { session, store }, { environment, folder, signal }) {
    const listener = new CacheListener(cache);
    const anchor = push.push ? anchorFor(prepared) : undefined;
    const { workspace } = environment;
    const means = { env: session.env, workspace, builder: builder.machine.builder, folder, signal };
    const { facts, ...built } = await buildAndKeep(prepared, means, async (variables) => {
        await store.fillMounts(plan.builder, session.buildEnv);
        return buildWithAttempts(plan, prepared.inputs, {
            folder,
            // Only the build needs the runner's token: BuildKit's client reads it for the GitHub Actions cache.
            env: {
                ...secretVariables(plan.secretVariables, environment.all),
                ...session.buildEnv,
                ...variables,
                ACTIONS_RUNTIME_TOKEN: environment.all['ACTIONS_RUNTIME_TOKEN'],
            },
            cwd: workspace,
            target: anchor && { anchor, clientFor: session.clientFor },
            cache: listener,
            signal,
        });
    });
    store.keep(cache);
    return {
        ...built,
        facts,
        imageId: facts.imageId,
        metadata: facts.metadata?.json,
        cache: { ...cache, reasons: [...cache.reasons, ...store.reasons] },
        cacheReport: listener.tell(),
        builder,
    };
}

;// CONCATENATED MODULE: ./lib/actions/build/leg-image.js


/** @throws {ActionError} `gate` or `registry` */
async function followLeg(image, after) {
    const { watch, prepared } = after;
    // Also proves that the registry serves it.
    const facts = await watch.time('read back', () => factsOf(image, after));
    const { gate } = prepared.inputs;
    const gateSeconds = gate.length === 0 ? undefined : await watch.time('gate', async () => gateIt(image, facts, after));
    runner_log/* log */.Rm.info(`${image.source.name} serves ${image.digest} without a tag: it is for the merge.`);
    return { ...told(image, facts, []), gateSeconds };
}
/** The same for one that an earlier run has made, whole and under a tag. */
async function presentLeg(image, tag, after) {
    return told(image, await factsOf(image, after), [tag]);
}
function told({ digest, source }, facts, tags) {
    const { platforms, mediaType, manifest } = facts;
    return {
        images: [{ name: source.name, tags, digest, state: 'published', error: '' }],
        leftAlone: [],
        platforms,
        image: { mediaType, digest, size: manifest.bytes.length },
        imageId: idOf(facts),
        gateSeconds: undefined,
        attested: undefined,
        signed: [],
    };
}

// EXTERNAL MODULE: ./lib/build/attestations.js
var attestations = __nccwpck_require__(51969);
// EXTERNAL MODULE: ./lib/build/context.js
var build_context = __nccwpck_require__(99411);
// EXTERNAL MODULE: ./lib/build/git-context.js
var git_context = __nccwpck_require__(2118);
;// CONCATENATED MODULE: ./lib/build/push-way.js
/**
 * @param machine undefined for a plan that nobody runs: then as for a BuildKit of its own
 * @see docs/decisions/0016-push-without-a-tag.md
 */
function pushWay({ push, waitsForTags, isAnchorFloating, platforms }, machine) {
    if (!push)
        return 'none';
    const isBuildKit = machine === undefined || (machine.builder !== undefined && machine.builder.driver !== 'docker');
    if (waitsForTags)
        return isBuildKit ? 'digest' : 'archive';
    // On the engine's own builder an archive would cost more than the moment that it closes.
    if (!isAnchorFloating || machine === undefined || !isBuildKit)
        return 'tag';
    // What several nodes have built is joined by buildx, under a tag in any case.
    const isParted = (machine.builder?.nodes.length ?? 0) > 1 && platforms.length > 1;
    return isParted ? 'tag' : 'digest';
}

// EXTERNAL MODULE: ./lib/build/versions.js
var build_versions = __nccwpck_require__(10483);
// EXTERNAL MODULE: ./lib/tags/annotations.js
var annotations = __nccwpck_require__(20415);
// EXTERNAL MODULE: ./lib/actions/inputs/result-options.js
var result_options = __nccwpck_require__(8603);
;// CONCATENATED MODULE: ./lib/actions/build/fit-to-machine.js



/** @throws {InputError} */
function fitToMachine(plan, machine) {
    const { buildxVersion: buildx } = machine ?? {};
    const problems = [...buildxProblems(plan, buildx), ...exportProblems(plan, machine)];
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    const warnings = [];
    const keep = (list, input, least) => {
        if ((0,build_versions/* hasBuildx */.Nt)(buildx, least))
            return list;
        if (list.length > 0)
            warnings.push(`Buildx ${buildx} does not know ${input}, which came with ${least}: left out.`);
        return [];
    };
    const knowsAttestations = (0,build_versions/* hasBuildx */.Nt)(buildx, '0.10.0');
    return {
        ...plan,
        annotations: keep(plan.annotations, 'annotations', '0.12.0'),
        buildContexts: keep(plan.buildContexts, 'build-contexts', '0.8.0'),
        attests: keep(plan.attests, 'attestations', '0.10.0'),
        defaultAttest: knowsAttestations ? plan.defaultAttest : '',
        writesImageId: plan.writesImageId && (plan.platforms.length === 0 || (0,build_versions/* hasBuildx */.Nt)(buildx, '0.4.2')),
        writesMetadata: (0,build_versions/* hasBuildx */.Nt)(buildx, '0.6.0'),
        warnings: [...plan.warnings, ...warnings],
    };
}
function buildxProblems({ call, push, untagged }, buildx) {
    const needs = [
        { input: 'call', isGiven: call !== '', least: '0.15.0' },
        // Without a metadata file nobody knows what was pushed.
        { input: 'push', isGiven: push || untagged !== undefined, least: '0.6.0' },
    ];
    return needs
        .filter(({ isGiven, least }) => isGiven && !(0,build_versions/* hasBuildx */.Nt)(buildx, least))
        .map(({ input, least }) => ({
        input,
        problem: `needs buildx ${least} or newer, and this is ${buildx}`,
        advice: 'Run docker/setup-buildx-action before this step, or update Docker on the runner.',
    }));
}
/** Older ones write one result of a build and no more. */
function exportProblems({ push, untagged, load, outputs }, machine) {
    const exports = outputs.map(result_exports/* parseExport */._);
    const isPushed = (push || untagged !== undefined) && !exports.some(({ type }) => ['image', 'registry'].includes(type));
    const isLoaded = load && !exports.some(({ type, dest }) => type === 'docker' && dest === undefined);
    const count = exports.length + Number(isPushed) + Number(isLoaded);
    if (count < 2)
        return [];
    const least = '0.13.0';
    const old = machine?.builder?.nodes.find(({ buildkit }) => (0,build_versions/* isOlderBuildKit */.Hl)(buildkit, least));
    const isOldBuildx = !(0,build_versions/* hasBuildx */.Nt)(machine?.buildxVersion, least);
    if (old === undefined && !isOldBuildx)
        return [];
    const what = isOldBuildx ? `buildx ${machine?.buildxVersion}` : `BuildKit ${old?.buildkit}`;
    return [
        {
            input: 'push, load, outputs',
            problem: `ask for ${count} results of one build, which needs ${least} or newer, and this is ${what}`,
            advice: 'Ask for one of them, or use a newer builder.',
        },
    ];
}

;// CONCATENATED MODULE: ./lib/actions/build/planning.js
/** From what the inputs say and what was decided to the plan of the build. */













/**
 * @param machine what is known of buildx and the builder. Without one, as in a dry run, the plan is for those of today
 *   with a BuildKit of its own; it may have less than asked for on another.
 * @throws {InputError} when what is there is too old for what is asked
 */
function planBuild(prepared, { push }, cache, machine) {
    const { inputs, source, names, facts } = prepared;
    const form = gitFormOf(prepared, machine);
    const context = contextOf(prepared, form);
    const { outputs } = inputs;
    const anchor = anchorFor(prepared);
    const isAnchorFloating = anchor !== undefined && names.kinds.get((0,image_reference/* formatTagged */.cy)(anchor)) === 'floating';
    const waitsForTags = inputs.gate.length > 0 || inputs.distribute;
    const way = pushWay({ push, waitsForTags, isAnchorFloating, platforms: inputs.platforms }, machine);
    const isPrivate = source.repository.isPrivate ?? false;
    const provenance = { ...inputs, isPrivate, isWanted: facts.attestsByDefault };
    const plan = {
        context,
        buildContexts: inputs.buildContexts.map((entry) => (0,git_context/* renderGitContext */.ck)(entry, facts.git, form)),
        file: inputs.file,
        target: inputs.target,
        platforms: inputs.platforms,
        buildArgs: inputs.buildArgs,
        secretVariables: inputs.secretEnvs,
        secrets: secretsOf(prepared, context, form),
        ssh: inputs.ssh,
        addHosts: inputs.addHosts,
        allow: inputs.allow,
        cgroupParent: inputs.cgroupParent,
        network: inputs.network,
        shmSize: inputs.shmSize,
        ulimit: inputs.ulimit,
        labels: names.labels,
        // The index of a leg is not the image's: the merge makes that, with what is said of it.
        annotations: inputs.distribute
            ? names.customAnnotations.filter((each) => !(0,annotations/* isForIndex */.Gw)(each))
            : names.customAnnotations,
        tags: tagsFor(prepared, anchor, way),
        push: way === 'tag',
        untagged: anchor !== undefined && (way === 'digest' || way === 'archive')
            ? { way, name: anchor.repository.name, loadName: (0,image_reference/* formatTagged */.cy)(anchor) }
            : undefined,
        load: inputs.load,
        outputs,
        call: inputs.call,
        cacheFrom: cache.from,
        cacheTo: cache.to,
        noCache: inputs.noCache,
        noCacheFilters: inputs.noCacheFilters,
        pull: inputs.pull,
        defaultAttest: (0,attestations/* defaultProvenance */.Rm)(provenance, facts.builderId, machine) ||
            (way === 'archive' ? (0,attestations/* archiveProvenance */.eR)(provenance) : ''),
        attests: (0,attestations/* attestsOf */.E7)(inputs, facts.builderId),
        builder: inputs.builder,
        writesImageId: !outputs.some((output) => ['local', 'tar'].includes((0,result_exports/* parseExport */._)(output).type)),
        writesMetadata: true,
        warnings: inputs.emptySecrets.map((line) => `Line ${line} of secrets has no value, and the build gets no secret.`),
    };
    return fitToMachine(plan, machine);
}
/** One name that is pushed, or under which an archive is loaded too; without a push all of them. */
function tagsFor({ inputs, names }, anchor, way) {
    if (way === 'digest' || (way === 'archive' && !inputs.load))
        return [];
    const push = way !== 'none';
    return buildTags(names.references, anchor, { push, outputs: inputs.outputs, areNamed: (0,result_options/* areNamed */.Ye)(inputs) });
}
function gitFormOf({ facts }, machine) {
    return facts.git.wantsQuery && (0,build_versions/* hasBuildx */.Nt)(machine?.buildxVersion, '0.29.0') ? 'query' : 'fragment';
}
/** Chosen already, but for the form of its address: only that waits for the machine. */
function contextOf({ inputs, source, context, facts }, form) {
    if (context.kind === 'path' || form === 'fragment')
        return context;
    return (0,build_context/* chooseContext */.d)(inputs, { workspace: '', source, git: facts.git, exists: () => false }, form);
}
/** The job's token opens the repository where it is the context; a token of the user's own stays the only one. */
function secretsOf({ inputs, facts }, context, form) {
    const own = [...inputs.secrets, ...inputs.secretFiles];
    const name = (0,git_context/* gitTokenName */.fA)(facts.git);
    const isOurs = context.kind === 'remote' && context.address.startsWith((0,git_context/* gitAddress */.Ry)(facts.git, form));
    const ids = [...own, ...inputs.secretEnvs].map(({ id }) => id);
    if (!isOurs || inputs.githubToken === '' || hasGitToken(ids, name))
        return own;
    return [...own, { id: name, value: inputs.githubToken }];
}

// EXTERNAL MODULE: ./lib/builder/needs.js
var needs = __nccwpck_require__(39910);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
;// CONCATENATED MODULE: ./lib/builder/capabilities.js
const CONTAINERD = {
    'push-by-digest': 'no',
    'rewrite-timestamp': 'no',
    'security.insecure': 'unsure',
};
const CLASSIC = {
    'several-platforms': 'no',
    attestations: 'no',
    'cache-export': 'no',
    'gha-cache-import': 'ignored',
    'push-by-digest': 'no',
    'untagged-push': 'no',
    'load-several-platforms': 'no',
    'image-archive': 'no',
    'rewrite-timestamp': 'ignored',
    'image-options': 'ignored',
    'manifest-annotations': 'ignored',
    'index-annotations': 'no',
    'security.insecure': 'unsure',
};
/** What each kind cannot do; what is not there, it can. */
const LIMITS = {
    'docker, containerd store': CONTAINERD,
    'docker, classic store': CLASSIC,
    BuildKit: {},
};
/** A BuildKit of one's own, in a container, in a cluster or elsewhere, can do the same everywhere. */
function kindOf({ driver, hasContainerdStore }) {
    if (driver !== 'docker')
        return 'BuildKit';
    return hasContainerdStore ? 'docker, containerd store' : 'docker, classic store';
}
/** What the builder lacks of what is needed. */
function lacksOf(facts, needs) {
    return needs.flatMap((feature) => {
        const ability = abilityOf(facts, feature, needs);
        return ability === 'yes' ? [] : [{ feature, ability }];
    });
}
/**
 * Each node writes a part, and nobody joins them in an archive or an engine. In a registry buildx does, under the tag
 * `latest` where none is given.
 */
const NOT_IN_PARTS = ['image-archive', 'load-several-platforms', 'untagged-push'];
function abilityOf(facts, feature, needs) {
    if (feature === 'security.insecure' || feature === 'network.host')
        return entitlement(facts, feature);
    const isParted = facts.nodes.length > 1 && needs.includes('several-platforms');
    if (isParted && NOT_IN_PARTS.includes(feature))
        return 'no';
    return LIMITS[kindOf(facts)][feature] ?? 'yes';
}
/** The engine's own BuildKit allows the host's network unless its configuration says no. */
function entitlement({ driver, nodes }, feature) {
    if (driver === 'docker')
        return LIMITS['docker, containerd store'][feature] ?? 'yes';
    // Who runs a BuildKit elsewhere decides there what it allows.
    if (driver !== 'docker-container' && driver !== 'kubernetes')
        return 'yes';
    const areAllowed = nodes.every(({ entitlements = [] }) => entitlements.includes(feature));
    return areAllowed && nodes.length > 0 ? 'yes' : 'no';
}

// EXTERNAL MODULE: ./lib/builder/inspect.js
var inspect = __nccwpck_require__(26099);
// EXTERNAL MODULE: ./lib/builder/request.js
var builder_request = __nccwpck_require__(23738);
;// CONCATENATED MODULE: ./lib/builder/create.js
/**
 * The argument lists that make a builder, boot it and take it away again.
 *
 * @see https://docs.docker.com/reference/cli/docker/buildx/create/
 */



/** As docker/setup-buildx-action has it: `allow` in a build says what is really used. */
const DEFAULT_FLAGS = '--allow-insecure-entitlement security.insecure --allow-insecure-entitlement network.host';
function driverOf({ driver }) {
    return driver ?? 'docker-container';
}
/**
 * The same name for the same description in the same job, so that all its steps share one warm builder; a builder of
 * that name can only be one that an earlier step of this job made.
 *
 * @param secrets what else makes two builders differ and must not be seen
 */
function generatedName(request, identity, secrets) {
    const { driverOpts, buildkitdFlags, buildkitdConfig, buildkitdConfigInline, endpoint, append } = request;
    const texts = { buildkitdFlags, buildkitdConfig, buildkitdConfigInline, endpoint };
    const description = { driver: driverOf(request), driverOpts, ...texts, append, first: (0,builder_request/* firstNodePlatforms */.Hg)(request) };
    const sum = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify([description, identity, secrets]));
    return `image-build-${sum.digest('hex').slice(0, 16)}`;
}
/**
 * The arguments after `docker` that make the builder with its first node.
 *
 * @param buildxVersion such as `0.29.1`; undefined for a present one
 */
function createArguments(name, request, { config, tls }, buildxVersion) {
    const driver = driverOf(request);
    return [
        ...['buildx', 'create', '--name', name, '--driver', driver],
        ...[...request.driverOpts, ...(tls[0] ?? [])].flatMap((option) => ['--driver-opt', option]),
        ...create_option('--buildkitd-flags', flagsOf(request)),
        ...create_option('--platform', (0,builder_request/* firstNodePlatforms */.Hg)(request).join(',')),
        ...(request.use ? ['--use'] : []),
        ...create_option(configOption(buildxVersion), driver === 'remote' ? '' : config),
        ...create_option('', request.endpoint),
    ];
}
/** What is known of the builder before it is made. Where a file says it, nothing is taken for forbidden. */
function expectedFacts(request) {
    const { builder, buildkitdConfig, buildkitdConfigInline, endpoint, append } = request;
    const fromFile = buildkitdConfig === '' ? [] : ['security.insecure', 'network.host'];
    const entitlementsBy = (flags) => [...(0,inspect/* entitlementsOf */.ys)(flags, buildkitdConfigInline), ...fromFile];
    const node = { status: '', buildkit: undefined };
    return {
        name: builder,
        driver: driverOf(request),
        hasContainerdStore: false,
        nodes: [
            { ...node, name: '', endpoint, platforms: [], entitlements: entitlementsBy(flagsOf(request)) },
            ...append.map((further) => ({
                ...node,
                name: further.name,
                endpoint: further.endpoint,
                platforms: further.platforms.split(',').filter((platform) => platform !== ''),
                entitlements: entitlementsBy(further.buildkitdFlags),
            })),
        ],
    };
}
/** The arguments after `docker` that add the node with this number; the first that is added has the number 1. */
function appendArguments(name, request, node, number, { tls }) {
    return [
        ...['buildx', 'create', '--name', name, '--append'],
        ...create_option('--node', node.name),
        ...[...node.driverOpts, ...(tls[number] ?? [])].flatMap((driverOption) => ['--driver-opt', driverOption]),
        ...create_option('--buildkitd-flags', driverOf(request) === 'remote' ? '' : node.buildkitdFlags),
        ...create_option('--platform', node.platforms),
        ...create_option('', node.endpoint),
    ];
}
function bootArguments(name) {
    return ['buildx', 'inspect', '--bootstrap', '--builder', name];
}
/** Its short name was the only one before buildx 0.13. */
function configOption(buildxVersion) {
    const [, minor] = /^0\.(\d+)\./.exec(buildxVersion ?? '') ?? [];
    return Number(minor ?? 13) < 13 ? '--config' : '--buildkitd-config';
}
function flagsOf(request) {
    const driver = driverOf(request);
    if (driver === 'remote')
        return '';
    return request.buildkitdFlags || (hasOwnBuildKit(driver) ? DEFAULT_FLAGS : '');
}
/** Drivers that start BuildKit themselves, and so take its flags. */
function hasOwnBuildKit(driver) {
    return driver === 'docker-container' || driver === 'kubernetes';
}
function create_option(name, value) {
    if (value === '')
        return [];
    return name === '' ? [value] : [name, value];
}

;// CONCATENATED MODULE: ./lib/builder/choose.js




/**
 * @param facts of the builder that is named or meant, or of the current one; undefined when nobody had to ask
 * @param ownContext the Docker context whose engine is the builder of the driver `docker`
 */
function chooseBuilder(request, facts, needs, ownContext) {
    if (request.driver === 'docker') {
        const why = 'the engine itself, as the input driver says';
        return judge(request.builder || ownContext, facts, needs, 'driver', why);
    }
    if ((0,builder_request/* describesBuilder */.s3)(request))
        return judgeDescribed(request, needs);
    if (request.builder !== '') {
        return judge(request.builder, facts, needs, 'builder', `${request.builder}, as the input builder says`);
    }
    const missing = facts === undefined ? [] : lacksOf(facts, needs);
    if (facts === undefined || missing.length === 0)
        return { kind: 'use', name: '', why: currentOf(facts) };
    return { kind: 'create', why: `one of its own, because ${describe(facts)} cannot do ${listOf(missing)}` };
}
/** What cannot work with the builder that will be made is known before it is made. */
function judgeDescribed(request, needs) {
    const lacks = lacksOf(expectedFacts(request), needs);
    if (lacks.length === 0)
        return { kind: 'create', why: 'one of its own, as the inputs describe it' };
    const isEntitlement = ({ feature }) => feature === 'security.insecure' || feature === 'network.host';
    const forbidden = lacks.filter(isEntitlement);
    if (forbidden.length > 0) {
        const problem = `asks for ${listOf(forbidden)}, which the builder does not allow`;
        const flags = forbidden.map(({ feature }) => `--allow-insecure-entitlement ${feature}`).join(' ');
        return { kind: 'refuse', problem: { input: 'allow', problem, advice: `Add ${flags} to buildkitd-flags.` } };
    }
    const problem = `makes a builder of several nodes, which cannot do ${listOf(lacks)}`;
    const isUntagged = lacks.some(({ feature }) => feature === 'untagged-push');
    const advice = isUntagged ? 'Build with one node.' : 'Push the image in place of that, or build with one node.';
    return { kind: 'refuse', problem: { input: 'append', problem, advice } };
}
/** A builder that somebody chose is not replaced: what it refuses is an error, what it leaves out a warning. */
function judge(name, facts, needs, input, why) {
    const lacks = facts === undefined ? [] : lacksOf(facts, needs);
    const refused = lacks.filter(({ ability }) => ability === 'no');
    if (facts !== undefined && refused.length > 0) {
        const problem = `${describe(facts)} cannot do ${listOf(refused)}`;
        const advice = 'Take the input out, and a builder that can is made for this job, or name one that can.';
        return { kind: 'refuse', problem: { input, problem, advice } };
    }
    const ignored = lacks.filter(({ ability }) => ability === 'ignored');
    if (facts === undefined || ignored.length === 0)
        return { kind: 'use', name, why };
    const warning = `${capitalized(describe(facts))} ignores ${listOf(ignored)} without a word.`;
    return { kind: 'use', name, why, warning };
}
function currentOf(facts) {
    if (facts === undefined || facts.driver === '')
        return 'the current one';
    return `the current one, ${facts.name} (${facts.driver}), which can do all of this`;
}
function describe({ name, driver, hasContainerdStore, nodes }) {
    const store = hasContainerdStore ? '' : ', whose engine has no containerd image store';
    const many = nodes.length > 1 ? `, ${nodes.length} nodes` : '';
    return `the builder ${name} (driver ${driver}${driver === 'docker' ? store : many})`;
}
function listOf(lacks) {
    return lacks.map(({ feature }) => needs/* FEATURES */.Gv[feature]).join(', ');
}
function capitalized(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}

// EXTERNAL MODULE: ./lib/builder/facts.js
var builder_facts = __nccwpck_require__(59236);
// EXTERNAL MODULE: ./lib/runner/state.js
var state = __nccwpck_require__(25223);
;// CONCATENATED MODULE: ./lib/actions/builder/buildx.js
/** One command of buildx about a builder: stoppable, and its failure judged as a build's is. */




/** A builder's image is some hundred megabytes; a pod may have to wait for its machine. */
const TIME_LIMIT_MS = 10 * 60_000;
const ADVICE = 'See whether driver, driver-opts, endpoint and append are right.';
class BuilderFailure extends errors/* ActionError */.lZ {
    classification;
    constructor(message, classification) {
        const { stage, advice, link = links/* LINKS */.A.drivers } = classification;
        super('builder', message, { advice: stage === 'unknown' ? ADVICE : advice, link });
        this.name = 'BuilderFailure';
        this.classification = classification;
    }
}
/**
 * @param failed what it means when it fails, as a sentence without its end
 * @param onOutput gets what it says on both streams
 * @throws {BuilderFailure}
 * @throws {ActionError} `engine-missing`, when there is no docker
 */
async function runBuildx(args, failed, { env, environment, signal }, onOutput = () => { }) {
    const result = await buildx_start(args, { env, cwd: environment.workspace, onOutput, signal });
    if (result.exitCode === 0 && result.stopped === undefined)
        return;
    throw await failureOf(failed, result);
}
/** @throws {BuilderFailure} made from what it said */
async function failureOf(failed, { exitCode, stopped, stderr }) {
    const { classify, finalError } = await __nccwpck_require__.e(/* import() */ 297).then(__nccwpck_require__.bind(__nccwpck_require__, 6297));
    const classification = classify({ exitCode, stderr }, stopped === undefined ? {} : { stopped });
    const said = finalError(stderr).split('\n').slice(-20).join('\n').trim();
    const late = stopped === 'timeout' ? ` after ${TIME_LIMIT_MS / 60_000} min` : '';
    return new BuilderFailure(`${failed}${late}${said && `:\n${said}`}`, classification);
}
async function buildx_start(args, options) {
    try {
        return await (0,process_process/* runProcess */.R)({ command: 'docker', args, timeoutMs: TIME_LIMIT_MS, ...options });
    }
    catch (cause) {
        throw (0,failure/* dockerMissing */.L)(cause);
    }
}

;// CONCATENATED MODULE: ./lib/actions/builder/boot.js
/** Starts a builder: its image is pulled, its pods are scheduled, its address is dialled, and each has its faults. */






/**
 * Boots every node of the builder, with attempts; one that runs already is only asked.
 *
 * @throws {ActionError} `builder`, with what buildx said
 */
async function boot(name, inputs, around) {
    return (0,again/* again */.T)(() => bootOnce(name, around), {
        ...inputs,
        decide(error, failed) {
            if (!(error instanceof BuilderFailure))
                return undefined;
            const { class: kind, isThrottled } = error.classification;
            if (kind !== 'transient' && kind !== 'ambiguous' && kind !== 'timeout')
                return undefined;
            return (0,schedule/* pauseAfter */.l)({ base: inputs.retryWaitSeconds, failed, chance: Math.random(), isThrottled });
        },
        tell: ({ message }, number) => (0,warn/* warnOfRetry */.K)(`Attempt ${number} to boot the builder failed: ${message}`, inputs.warningOnRetry),
        signal: around.signal,
    });
}
async function bootOnce(name, around) {
    const failed = `The builder ${name} does not come up`;
    const chunks = [];
    await runBuildx(bootArguments(name), failed, around, (chunk, from) => from === 'stdout' && chunks.push(chunk));
    const facts = (0,inspect/* parseInspect */.E7)(Buffer.concat(chunks).toString('utf8'));
    // Where some nodes come up and others do not, buildx is content; a build for their platforms would not be.
    const error = facts?.error ?? facts?.nodes.find((node) => node.error !== undefined)?.error;
    if (facts !== undefined && error === undefined)
        return facts;
    throw await failureOf(failed, { exitCode: 1, stopped: undefined, stderr: `ERROR: ${error ?? 'no answer'}` });
}

// EXTERNAL MODULE: ./lib/actions/inputs/builder.js + 1 modules
var builder = __nccwpck_require__(17337);
;// CONCATENATED MODULE: ./lib/actions/builder/tls.js
/**
 * Certificates for remote BuildKits: `BUILDER_NODE_<n>_AUTH_TLS_CACERT`, `…_CERT` and `…_KEY`, as
 * docker/setup-buildx-action has them. Node 0 is the first, those of `append` follow.
 *
 * @see https://docs.docker.com/build/ci/github-actions/configure-builder/#tls-authentication
 */



const PARTS = [
    ['CACERT', 'cacert'],
    ['CERT', 'cert'],
    ['KEY', 'key'],
];
/** Every certificate and key that is given, in a fixed order: two builders with others are not the same. */
function tlsTexts({ append }, variables) {
    return [...Array(append.length + 1).keys()].flatMap((node) => PARTS.map(([part]) => variables[variableName(node, part)] ?? ''));
}
/**
 * Writes them where only we can read them, for as long as the builder lives.
 *
 * @returns the driver options of each node
 */
async function writeTlsFiles(request, variables, folder) {
    const endpoints = [request.endpoint, ...request.append.map(({ endpoint }) => endpoint)];
    return Promise.all(endpoints.map((endpoint, node) => writeNode(request, node, endpoint, variables, folder)));
}
async function writeNode({ driver }, node, endpoint, variables, folder) {
    const given = PARTS.flatMap(([part, option]) => {
        const text = variables[variableName(node, part)] ?? '';
        return text === '' ? [] : [{ part, option, text }];
    });
    if (given.length === 0)
        return [];
    for (const { part, text } of given)
        if (part === 'KEY')
            runner_log/* log */.Rm.mask(text);
    if (driver !== 'remote' || !endpoint.startsWith('tcp://')) {
        runner_log/* log */.Rm.warning(`${variableName(node, '…')} is for driver remote and a tcp:// endpoint, and is not used here.`);
        return [];
    }
    return Promise.all(given.map(async ({ option, text }) => {
        const path = (0,external_node_path_.join)(folder, `node-${node}-${option}.pem`);
        await (0,promises_.writeFile)(path, text, { mode: 0o600 });
        return `${option}=${path}`;
    }));
}
function variableName(node, part) {
    return `BUILDER_NODE_${node}_AUTH_TLS_${part}`;
}

;// CONCATENATED MODULE: ./lib/actions/builder/create.js
/** Runs the commands that make a builder and add its nodes. */






/**
 * Makes the builder; nothing of it runs yet.
 *
 * @param around its folder, made here, keeps the files that the builder reads
 * @throws {ActionError} `builder`, with what buildx said
 */
async function createBuilder(name, request, buildxVersion, around) {
    const { folder, environment } = around;
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    const files = {
        config: await writeConfig(request, environment.workspace, folder),
        tls: await writeTlsFiles(request, environment.all, folder),
    };
    const said = `The builder ${name} cannot be made`;
    await runBuildx(createArguments(name, request, files, buildxVersion), said, around);
    for (const [index, node] of request.append.entries()) {
        const args = appendArguments(name, request, node, index + 1, files);
        await runBuildx(args, `Node ${index + 1} cannot be added to the builder ${name}`, around);
    }
}
/** buildx copies it into the builder, but takes it only as a file. */
async function writeConfig({ buildkitdConfig, buildkitdConfigInline }, workspace, folder) {
    if (buildkitdConfig !== '')
        return (0,builder/* configPath */.eQ)(buildkitdConfig, workspace);
    if (buildkitdConfigInline === '')
        return '';
    const path = (0,external_node_path_.join)(folder, 'buildkitd.toml');
    await (0,promises_.writeFile)(path, `${buildkitdConfigInline}\n`, { mode: 0o600 });
    return path;
}

;// CONCATENATED MODULE: ./lib/actions/builder/debug-log.js


const debug_log_TIME_LIMIT_MS = 15_000;
/** Shows the log of each node that runs in a container, since then; never fails. */
async function showBuildKitLog({ driver, nodes }, since, { env, environment, signal }) {
    if (driver !== 'docker-container')
        return;
    for (const node of nodes) {
        const endGroup = runner_log/* log */.Rm.group(`BuildKit's log of ${node.name}`);
        const output = runner_log/* log */.Rm.passThrough();
        const args = [...engineOf(node), 'logs', '--since', since.toISOString(), `buildx_buildkit_${node.name}`];
        const request = { command: 'docker', args, env, cwd: environment.workspace, timeoutMs: debug_log_TIME_LIMIT_MS, signal };
        await (0,process_process/* runProcess */.R)({ ...request, onOutput: output.write }).catch(() => undefined);
        output.end();
        endGroup();
    }
}
/** A node is on the engine of its endpoint, which is an address or a context's name. */
function engineOf({ endpoint }) {
    if (endpoint === '')
        return [];
    return endpoint.includes('://') ? ['--host', endpoint] : ['--context', endpoint];
}

;// CONCATENATED MODULE: ./lib/actions/builder/post-builder.js
/** Takes away the builder that the step made. Part of the post bundle, so it imports little. */



/** The runner waits for post; an engine that does not answer must not hold it for long. */
const post_builder_TIME_LIMIT_MS = (/* unused pure expression or super */ null && (2 * 60_000));
function builderState(state) {
    return JSON.stringify(state);
}
/** Removes the builder with all its nodes, containers and volumes; a failure is a warning. */
async function removeBuilder(saved) {
    if (saved === '')
        return;
    const { name, keepState, buildxConfig } = JSON.parse(saved);
    const said = [];
    const { exitCode, stderr } = await runProcess({
        command: 'docker',
        args: ['buildx', 'rm', ...(keepState ? ['--keep-state'] : []), name],
        env: { ...childEnvironment(), BUILDX_CONFIG: buildxConfig },
        cwd: '/',
        onOutput: (chunk) => said.push(chunk),
        timeoutMs: post_builder_TIME_LIMIT_MS,
    }).catch((error) => ({ exitCode: 1, stderr: error.message }));
    if (exitCode === 0)
        log.info(`The builder ${name} is removed${keepState ? '; its state stays' : ''}.`);
    // It was never made: the step ended before.
    else if (/no builder .* found/.test(stderr))
        log.info(`The builder ${name} is not there; nothing to remove.`);
    else {
        log.warning(`The builder ${name} could not be removed: ${stderr.trim()} Remove it by "docker buildx rm ${name}".`);
    }
}

;// CONCATENATED MODULE: ./lib/actions/builder/open.js
/** From what the build needs to a builder that is ready. */














/**
 * Chooses the builder; makes it where there is none that can do what this build needs, and waits until it is ready.
 *
 * @throws {InputError} when the builder that was named cannot do it
 * @throws {ActionError} `builder`, when it cannot be made or does not come up
 */
async function openBuilder({ needs, facts, buildxVersion }, inputs, around) {
    const since = new Date();
    const choice = chooseBuilder(inputs, facts, needs, (0,ask/* ownContext */.Sb)(around.environment));
    if (choice.kind === 'refuse')
        throw new errors/* InputError */.dz([choice.problem]);
    runner_log/* log */.Rm.info(`Builder: ${choice.why}.`);
    if (choice.kind === 'use') {
        if (choice.warning)
            runner_log/* log */.Rm.warning(choice.warning);
        return opened(choice.name, facts, buildxVersion, since, around);
    }
    const name = await makeBuilder(inputs, buildxVersion, around);
    const started = performance.now();
    const own = await boot(name, inputs, around);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    runner_log/* log */.Rm.info(`Builder: ${name} is ready after ${seconds} s, for ${(0,builder_facts/* platformsOf */.W)(own).join(', ') || 'unknown platforms'}.`);
    return opened(name, own, buildxVersion, since, around);
}
/** @returns the builder's name */
async function makeBuilder(request, buildxVersion, around) {
    const { environment, folder } = around;
    const { all, temp } = environment;
    const identity = {
        runId: all['GITHUB_RUN_ID'] ?? '',
        runAttempt: all['GITHUB_RUN_ATTEMPT'] ?? '',
        job: all['GITHUB_JOB'] ?? '',
        runner: all['RUNNER_NAME'] ?? '',
        temp,
    };
    const name = request.builder || generatedName(request, identity, tlsTexts(request, all));
    const instances = (0,external_node_path_.join)((0,ask/* buildxFolder */.jN)(environment), 'instances');
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(instances, name))) {
        runner_log/* log */.Rm.info(`Builder: ${name} is there already, and is used again.`);
        return name;
    }
    // Told to post before it exists, so that it goes whatever happens next. Who found it leaves it to who made it.
    if (request.cleanup) {
        const { keepState } = request;
        (0,state/* saveState */.LZ)(state/* STATE */.c4.builder, builderState({ name, keepState, buildxConfig: (0,ask/* buildxFolder */.jN)(environment) }));
    }
    await createBuilder(name, request, buildxVersion, { ...around, folder: (0,external_node_path_.join)(folder, 'builder') });
    return name;
}
function opened(name, facts, buildxVersion, since, around) {
    const isDebugged = around.environment.all['RUNNER_DEBUG'] === '1';
    const close = async () => {
        if (isDebugged && facts !== undefined && !around.signal.aborted)
            await showBuildKitLog(facts, since, around);
    };
    return { name, machine: { builder: facts, buildxVersion }, close };
}

;// CONCATENATED MODULE: ./lib/cache/probe.js
/** The name under which a finding about GitHub's service is kept; of a registry it is the reference. */
const SERVICE = 'gha';
/** Questions for a place: one that stumbles gets a second one. */
const probe_QUESTIONS = 2;
/** Seconds before the second question, where the place asks for no other. */
const probe_PAUSE = 0.5;
/** The places that are worth a question before this plan is carried out. */
function placesToAsk({ backend, isReading, isWriting, reads }) {
    if (backend === 'gha')
        return isReading || isWriting ? [SERVICE] : [];
    return isReading && (backend === 'registry' || backend === 'inline') ? reads : [];
}
/** Asks within the limit. Never throws: a place that cannot be asked is one that cannot be used. */
async function findOut(ask, { limitSeconds, sleep, now }) {
    const start = now();
    const left = () => limitSeconds - (now() - start) / 1000;
    const done = new AbortController();
    const late = sleep(limitSeconds, done.signal).then(() => undefined);
    try {
        for (let asked = 1;; asked++) {
            const answer = await Promise.race([late, ask().catch(noAnswer)]);
            const judged = answer === undefined ? HANGING : probe_judge(answer);
            const pause = pauseAfter(judged.state, answer?.retryAfter);
            if (asked === probe_QUESTIONS || pause === undefined || pause >= left()) {
                return { ...judged, seconds: (now() - start) / 1000 };
            }
            await sleep(pause, done.signal);
        }
    }
    finally {
        done.abort();
    }
}
const HANGING = { state: 'hanging', said: 'it gave no answer' };
function noAnswer(error) {
    return { status: undefined, problem: error instanceof Error ? error.message : String(error) };
}
function probe_judge({ status, problem, retryAfter }) {
    if (problem !== undefined)
        return { state: 'failing', said: problem };
    const said = `it answered ${status}`;
    if (status === 404)
        return { state: 'missing', said };
    if (status === 401 || status === 403)
        return { state: 'denied', said };
    if (status === 429) {
        return { state: 'throttled', said: retryAfter === undefined ? said : `${said} and asks to wait ${retryAfter} s` };
    }
    return { state: status !== undefined && status < 400 ? 'good' : 'failing', said };
}
/** Undefined where a second question would get the same answer. */
function pauseAfter(state, retryAfter) {
    if (state === 'throttled')
        return Math.max(retryAfter ?? probe_PAUSE, probe_PAUSE);
    return state === 'failing' ? probe_PAUSE : undefined;
}

;// CONCATENATED MODULE: ./lib/cache/left-out.js

/** The plan without what was found to be broken or not there. A place that was not asked stays. */
function withoutBroken(plan, findings) {
    const asked = placesToAsk(plan).flatMap((place) => {
        const finding = findings.get(place);
        return finding === undefined ? [] : [{ place, ...finding }];
    });
    if (asked.every(({ state }) => state === 'good'))
        return plan;
    return plan.backend === 'gha' ? withoutService(plan, asked[0]) : withoutPlaces(plan, asked);
}
function withoutService(plan, found) {
    const what = `The GitHub Actions cache is left out of this build: ${found?.said ?? ''}`;
    const why = `Left out: ${found?.said ?? ''}.`;
    return {
        ...withoutReading(plan, []),
        ...withoutWriting(plan),
        reasons: [...plan.reasons.slice(0, 1), why, ...besides(plan)],
        warnings: [...plan.warnings, `${what}${lost(found?.seconds)}.`],
    };
}
const BROKEN = ['throttled', 'failing', 'hanging'];
function withoutPlaces(plan, asked) {
    const good = plan.reads.filter((place) => !asked.some((each) => each.place === place && each.state !== 'good'));
    const broken = asked.filter(({ state }) => BROKEN.includes(state));
    const absent = asked.filter(({ state }) => !BROKEN.includes(state) && state !== 'good').map(({ place }) => place);
    // Where nothing answers well, nothing would take what is written either.
    const isAway = good.length === 0 && absent.length === 0;
    const [where = '', reading = '', writing = ''] = plan.reasons;
    const readsWhat = good.length === 0 ? 'Reads nothing: no cache was found.' : reading;
    const notes = absent.length === 0 ? [] : [`Not there, or not for us to read: ${absent.join(', ')}.`];
    return {
        ...withoutReading(plan, good),
        ...(isAway && plan.backend === 'registry' ? withoutWriting(plan) : {}),
        reasons: [
            where,
            readsWhat,
            ...notes,
            isAway && plan.isWriting && plan.backend === 'registry' ? 'Writes nothing: its registry is not well.' : writing,
            ...besides(plan),
        ],
        warnings: [...plan.warnings, ...brokenWarnings(broken)],
    };
}
function brokenWarnings(broken) {
    const [first] = broken;
    if (first === undefined)
        return [];
    const places = broken.map(({ place }) => place).join(' and ');
    const seconds = Math.max(...broken.map((each) => each.seconds));
    return [`The cache in ${places} is left out of this build: ${first.said}${lost(seconds)}.`];
}
/** After the sentences that say where it is, what is read and what is written. */
function besides({ reasons }) {
    return reasons.slice(3);
}
/** What was given comes before ours, which has one entry for each place. */
function withoutReading(plan, kept) {
    if (!plan.isReading)
        return plan;
    const own = plan.backend === 'gha' ? 1 : plan.reads.length;
    const given = plan.from.slice(0, plan.from.length - own);
    const ours = plan.from.slice(plan.from.length - own).filter((_, index) => kept.includes(plan.reads[index] ?? ''));
    return { ...plan, from: [...given, ...ours], reads: kept, isReading: ours.length > 0 };
}
function withoutWriting({ to, isWriting }) {
    return { to: isWriting ? to.slice(0, -1) : to, isWriting: false, writes: undefined };
}
function lost(seconds = 0) {
    return ` (${seconds.toFixed(1)} s lost)`;
}

// EXTERNAL MODULE: ./lib/cache/service.js + 1 modules
var cache_service = __nccwpck_require__(90470);
;// CONCATENATED MODULE: ./lib/cache/service-question.js
/**
 * The question that tells how GitHub's cache service is: the one that BuildKit begins with, about the newest list of what
 * a scope holds. Whether there is such a list is not judged, because its name is BuildKit's own affair.
 *
 * @see https://twitchtv.github.io/twirp/docs/spec_v7.html
 */

const METHOD = 'twirp/github.actions.results.api.v1.CacheService/GetCacheEntryDownloadURL';
/** BuildKit's entries are told by it from those of others. */
const versionOf = () => (0,external_node_crypto_.createHash)('sha256').update('|go-actionscache-1.0').digest('hex');
/**
 * @param refs whose caches are read, the nearest first
 * @returns undefined where there is no service of the second version to ask
 */
function serviceRequest(variables, scope, refs) {
    const [base = '', token = ''] = [variables['ACTIONS_RESULTS_URL'], variables['ACTIONS_RUNTIME_TOKEN']];
    if (!URL.canParse(METHOD, base) || token === '')
        return undefined;
    const keys = refs.map((ref) => `index-${scope}-1-${(0,external_node_crypto_.createHash)('sha256').update(ref).digest('hex').slice(0, 8)}`);
    const body = { key: keys[0] ?? `index-${scope}-1-`, restore_keys: keys, version: versionOf() };
    return {
        url: new URL(METHOD, base),
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: Buffer.from(JSON.stringify(body)),
    };
}
/** A page of something before the service also comes with status 200. */
function judgeServiceAnswer({ status, body }) {
    if (status !== 200)
        return { status };
    return jsonOf(body) === undefined ? { status, problem: 'its answer is not that of a cache service' } : { status };
}
/** Where the list itself is, which is the next thing that BuildKit asks for; its address is signed and a secret. */
function storageAddress({ body }) {
    const text = jsonOf(body)?.['signed_download_url'];
    return typeof text === 'string' && /^https?:/.test(text) && URL.canParse(text) ? new URL(text) : undefined;
}
function jsonOf(body) {
    try {
        const value = JSON.parse(body.toString('utf8'));
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/actions/cache/cache-probe.js
/** Asks the caches of a plan how they are, beside what else has to be got ready for the build. */









/** The longest that a question may take: a service that is well answers in a fraction of it. */
const LIMIT_SECONDS = 4;
class CacheProbe {
    #environment;
    #signal;
    #closed = new AbortController();
    #findings = new Map();
    constructor(environment, signal) {
        this.#environment = environment;
        this.#signal = AbortSignal.any([signal, this.#closed.signal]);
    }
    /** Asks what has not been asked yet. Registries can only be asked by who is signed in there. */
    start(plan, clientFor) {
        for (const place of placesToAsk(plan)) {
            const ask = place === SERVICE ? this.#service(plan) : clientFor && askRegistry(place, clientFor);
            if (ask === undefined || this.#findings.has(place))
                continue;
            const limitSeconds = Math.min(LIMIT_SECONDS, plan.timeoutSeconds);
            const sleepHere = (seconds, signal) => (0,cancel/* sleep */.y)(seconds, AbortSignal.any([signal, this.#signal]));
            this.#findings.set(place, findOut(ask, { limitSeconds, sleep: sleepHere, now: () => performance.now() }));
        }
    }
    /** The plan without what is broken, when all answers are there or late. */
    async settle(plan, clientFor) {
        this.start(plan, clientFor);
        const found = await Promise.all([...this.#findings].map(async ([place, finding]) => [place, await finding]));
        return withoutBroken(plan, new Map(found));
    }
    /** Nobody waits for an answer any more. */
    close() {
        this.#closed.abort();
    }
    #service({ scope, reads, timeoutSeconds }) {
        const { all } = this.#environment;
        const service = (0,cache_service/* readCacheService */.Y)(all);
        const isKnown = service.kind === 'there' && service.version === 2;
        const request = isKnown ? serviceRequest(all, scope, reads) : undefined;
        if (request === undefined)
            return undefined;
        return async () => {
            // What hangs is given up soon after nobody waits for it any more.
            const limit = AbortSignal.timeout(1000 * (Math.min(LIMIT_SECONDS, timeoutSeconds) + 0.5));
            const http = (0,registry_http/* createHttp */.V)(all, AbortSignal.any([this.#signal, limit]));
            try {
                return await askService(http, request);
            }
            finally {
                http.close();
            }
        };
    }
}
async function askService(http, request) {
    const answer = await http.send({ ...request, method: 'POST' });
    const judged = { ...judgeServiceAnswer(answer), retryAfter: (0,fault/* retryAfterOf */.sT)(answer.headers) };
    const storage = judged.problem === undefined && answer.status === 200 ? storageAddress(answer) : undefined;
    if (storage === undefined)
        return judged;
    const { status, stream } = await http.open({ method: 'GET', url: storage, headers: { range: 'bytes=0-0' } });
    stream.on('error', () => { }).destroy();
    return status < 400 ? { status } : { status, problem: `its storage answered ${status}` };
}
function askRegistry(reference, clientFor) {
    return async () => {
        const parsed = (0,image_reference/* parseTaggedReference */.$R)(reference);
        if (parsed === undefined)
            return { status: 200 };
        try {
            const client = await clientFor(parsed.repository.registry);
            const digest = await (0,manifests/* servedDigest */.sP)(client, parsed.repository, parsed.tag);
            return { status: digest === undefined ? 404 : 200 };
        }
        catch (error) {
            if (!(error instanceof fault/* RegistryFault */.QA) || error.status === undefined)
                throw error;
            return { status: error.status, retryAfter: error.retryAfter };
        }
    };
}

;// CONCATENATED MODULE: ./lib/actions/cache/cache-store.js
/**
 * What is kept between runs in GitHub's cache service as files: the layers of `cache: local` and the contents of cache
 * mounts. Brought back before the build; saved by post, when nobody waits for the step's outputs any more. Nothing of it
 * can fail the step. All that does the work is loaded where it is asked for.
 */


const NOTHING = {
    layersAreBack: Promise.resolve(),
    fillMounts: async () => { },
    keep: () => { },
    close: () => { },
    reasons: [],
};
/**
 * Starts to bring back what there is. Never fails.
 *
 * @param cache as expected before the builder is known
 * @param folder the step's private folder
 */
async function openCacheStore(prepared, push, cache, environment, folder, signal) {
    const { inputs } = prepared;
    const isWanted = cache.backend === 'local' || inputs.cacheMounts;
    if (!isWanted || (0,build_push/* isCall */.nT)(inputs.call))
        return NOTHING;
    try {
        const { startStore } = await __nccwpck_require__.e(/* import() */ 926).then(__nccwpck_require__.bind(__nccwpck_require__, 73926));
        return await startStore(prepared, push, cache, environment, folder, signal);
    }
    catch (error) {
        runner_log/* log */.Rm.warning(`Nothing is brought back from another run: ${error.message}.`);
        return NOTHING;
    }
}

// EXTERNAL MODULE: ./lib/actions/cache/caching.js + 4 modules
var caching = __nccwpck_require__(78961);
// EXTERNAL MODULE: ./lib/registry/permission.js
var permission = __nccwpck_require__(16476);
;// CONCATENATED MODULE: ./lib/actions/publish/push-permission.js
/** Whether the registries will take the image, asked before it is built. */







/** Whether the registry lets us push; the text of its refusal, if not. Asked for the first that is required. */
async function askForPermission({ names, inputs }, session, signal) {
    const first = names.references.find(({ repository }) => !names.optional.has(repository.name));
    if (first === undefined)
        return 'there is no tag for this event';
    try {
        const client = await session.clientFor(first.repository.registry);
        const what = `asking ${first.repository.name} for the right to push`;
        return await (0,publish/* persist */.Zr)(what, () => (0,permission/* pushRefusal */.J)(client, first.repository), inputs, signal);
    }
    catch (error) {
        throw error instanceof fault/* RegistryFault */.QA ? (0,fault/* explainFault */.Oy)(error) : error;
    }
}
const PATIENCE = { answer: 2, confirm: 1 };
/**
 * Asks every repository at once, while other things are got ready.
 *
 * @returns waits for the answers, though not for long. It throws an {@link ActionError} `registry` when a registry that
 *   knows us says no, twice; whatever else it says, or does not, is left to the push. Of an image that is not required
 *   it only warns.
 */
function startPushQuestion({ references, optional }, session, signal, patience = PATIENCE) {
    const repositories = new Map(references.map(({ repository }) => [repository.name, repository]));
    const ask = (repository) => askOnce(repository, session);
    const questions = [...repositories.values()].map(ask);
    return async () => {
        const first = await Promise.all(questions.map((question) => within(question, patience.answer, signal)));
        const refused = first.filter((refusal) => refusal !== undefined);
        if (refused.length === 0 || signal.aborted)
            return;
        await (0,cancel/* sleep */.y)(patience.confirm, signal);
        const again = refused.map(({ repository }) => within(ask(repository), patience.answer, signal));
        const confirmed = (await Promise.all(again)).filter((refusal) => refusal !== undefined);
        if (signal.aborted)
            return;
        const isOptional = ({ repository }) => optional.has(repository.name);
        for (const { repository, text } of confirmed.filter(isOptional)) {
            runner_log/* log */.Rm.warning(`${repository.name} may not be pushed to, and is not required: ${text}.`);
        }
        const serious = confirmed.filter((refusal) => !isOptional(refusal));
        if (serious.length > 0)
            throw refusedPush(serious);
    };
}
/** Without a credential the refusal says little: whoever pushes may have one that we do not see. */
async function askOnce(repository, session) {
    try {
        if (!(await session.isSignedIn(repository)))
            return undefined;
        const text = await (0,permission/* pushRefusal */.J)(await session.clientFor(repository.registry), repository);
        return text === undefined ? undefined : { repository, text };
    }
    catch {
        return undefined;
    }
}
/** The answer, or undefined when it takes too long. */
async function within(question, seconds, signal) {
    const enough = new AbortController();
    try {
        return await Promise.race([
            question,
            (0,cancel/* sleep */.y)(seconds, AbortSignal.any([signal, enough.signal])).then(() => undefined),
        ]);
    }
    finally {
        enough.abort();
    }
}
function refusedPush(refusals) {
    const told = refusals.map(({ repository, text }) => `${repository.name} may not be pushed to: ${text}.`);
    const advice = [...new Set(refusals.map(({ repository }) => adviceFor(repository)))].join('\n');
    const isGhcr = refusals.some(({ repository }) => repository.registry === 'ghcr.io');
    return new errors/* ActionError */.lZ('registry', ['The push would be refused, so nothing was built.', ...told].join('\n'), {
        advice,
        link: isGhcr ? links/* LINKS */.A.packagePermissions : links/* LINKS */.A.signIn,
    });
}
function adviceFor({ registry, name, path }) {
    if (registry === 'ghcr.io') {
        return [
            `ghcr.io refuses a push for one of three reasons, as a rule:`,
            `1. The job's token may not write: give the job "permissions: packages: write".`,
            `2. The package ${name} is not linked to this repository: in the package's settings, under "Manage Actions access", add this repository with the role Write.`,
            `3. The owner in the name is not the repository's, the package belongs to another repository, or the organisation's policy does not let packages be made: correct the name, or ask the owner.`,
        ].join('\n');
    }
    if (registry === 'docker.io') {
        return `Check that the repository ${path} exists on Docker Hub, that the user may write there, and that the access token has the permission Read & Write.`;
    }
    return `Check that the user may write to ${path} at ${registry}, that the password or token allows it, and that the repository is there if the registry does not make it by itself.`;
}

// EXTERNAL MODULE: ./lib/actions/sign-in/session.js + 16 modules
var sign_in_session = __nccwpck_require__(61771);
;// CONCATENATED MODULE: ./lib/actions/vouch/trust.js
/** What would be missing after the push is found now. @throws {ActionError} `attest` or `sign` */
async function checkTrust(prepared, { environment, signal }) {
    const { inputs } = prepared;
    if (inputs.attest) {
        const { checkAttestPermission } = await __nccwpck_require__.e(/* import() */ 429).then(__nccwpck_require__.bind(__nccwpck_require__, 83429));
        await checkAttestPermission(prepared, environment, signal);
    }
    if (inputs.sign !== 'off') {
        const { checkCosign } = await __nccwpck_require__.e(/* import() */ 884).then(__nccwpck_require__.bind(__nccwpck_require__, 23884));
        await checkCosign(inputs, environment, signal);
    }
}

;// CONCATENATED MODULE: ./lib/actions/build/ready.js
/** All that a build needs, got ready side by side: who we are, who builds, where layers come from; then the plan. */











/** As far as the inputs and the event tell, before anybody is asked; a dry run ends here. */
async function decideAlone(prepared, environment) {
    const push = (0,build_push/* decidePushOf */.Y3)(prepared.inputs, prepared.source);
    const cache = await (0,caching/* planCaching */.Ft)(prepared, push, environment);
    return { push, cache, plan: planBuild(prepared, push, cache) };
}
/** @throws {ActionError} when we cannot sign in, or lack what must not be missing after the push */
async function openWays(prepared, around, closers) {
    const { inputs, source, names } = prepared;
    const { environment, folder, signal } = around;
    const expected = await decideAlone(prepared, environment);
    const asking = (0,ask/* askBuilder */.vZ)(expected.plan, inputs, environment, signal);
    const probe = new CacheProbe(environment, signal);
    closers.push(() => probe.close());
    probe.start(expected.cache);
    const session = await (0,sign_in_session/* openSession */.f)(inputs, names, environment, folder, signal);
    closers.push(() => session.close());
    const store = await openCacheStore(prepared, expected.push, expected.cache, environment, folder, signal);
    closers.push(() => store.close());
    const refusal = inputs.push === 'auto' ? await askForPermission(prepared, session, signal) : undefined;
    const push = (0,build_push/* decidePushOf */.Y3)(inputs, source, refusal);
    const confirmPush = inputs.push === 'true' ? startPushQuestion(names, session, signal) : async () => { };
    probe.start(expected.cache, session.clientFor);
    if (push.push) {
        await checkTrust(prepared, around);
    }
    return { push, session, asking, probe, store, expectedCache: expected.cache, confirmPush };
}
/**
 * @param push whether this build pushes: the image may be there already, and only files be wanted
 * @throws {ActionError} when something that the build needs is not to be had
 */
async function getReady(prepared, push, { session, asking, probe, store }, { environment, folder, signal }, closers) {
    const asked = await withOwnNeeds(await asking, prepared, push, environment);
    const builder = await openBuilder(asked, prepared.inputs, { environment, env: session.env, folder, signal });
    closers.push(() => builder.close());
    // What is brought back has to be there before it can be planned with.
    await store.layersAreBack;
    const planned = await (0,caching/* planCaching */.Ft)(prepared, push, environment, builder.machine);
    const cache = await probe.settle(planned, session.clientFor);
    const plan = { ...planBuild(prepared, push, cache, builder.machine), builder: builder.name };
    return { push, cache, plan, builder };
}
/** A builder that somebody named is asked for what its own plan needs: the cache may be another one there. */
async function withOwnNeeds(asked, prepared, push, environment) {
    const fixed = (0,caching/* fixedMachine */.o0)(asked, prepared.inputs);
    if (fixed === undefined)
        return asked;
    return { ...asked, needs: (0,needs/* needsOf */.hN)(planBuild(prepared, push, await (0,caching/* planCaching */.Ft)(prepared, push, environment, fixed))) };
}

// EXTERNAL MODULE: ./lib/gate/gate.js
var gate_gate = __nccwpck_require__(93364);
;// CONCATENATED MODULE: ./lib/actions/build/telling.js
/** One sentence in the log for each decision. */






/** A name without a registry is Docker Hub's: people who sign in elsewhere rarely mean that. */
function warnOfSignIn({ inputs, names }) {
    const registries = inputs.signIns.map(({ registry }) => registry);
    const goesThere = names.references.some(({ repository }) => registries.includes(repository.registry));
    if (registries.length === 0 || goesThere || names.references.length === 0)
        return;
    const images = names.images.map(({ name }) => name).join(', ');
    runner_log/* log */.Rm.warning(`The sign-in is for ${registries.join(' and ')}, but no image goes there: ${images}.`);
}
/** What is only done to an image that is pushed. */
function tellOfPushAlone({ gate, call, attest, sign, distribute }) {
    const noGate = (0,gate_gate/* whyNoGate */.le)(gate, { isCall: (0,build_push/* isCall */.nT)(call), pushes: false });
    if (noGate !== undefined)
        runner_log/* log */.Rm.info(noGate);
    if (distribute)
        runner_log/* log */.Rm.info('Nothing is left for the merge, because nothing is pushed.');
    if (attest)
        runner_log/* log */.Rm.info('Nothing is attested, because nothing is pushed.');
    if (sign !== 'off')
        runner_log/* log */.Rm.info('Nothing is signed, because nothing is pushed.');
}
/** @returns why nothing is built */
function tellPresent({ names }, { digest, at }) {
    for (const decision of names.decisions)
        runner_log/* log */.Rm.info(`Tags: ${decision}`);
    for (const warning of names.warnings)
        runner_log/* log */.Rm.warning(warning);
    const why = `${(0,image_reference/* formatTagged */.cy)(at)} holds this commit already, as ${digest}, and a tag like this never changes.`;
    runner_log/* log */.Rm.notice(`Not built: ${why} (immutable-tags: off builds it again.)`);
    return why;
}
/** @returns why nothing is built */
function tellNothingLeft(leftAlone) {
    const names = leftAlone.map(({ reference }) => reference).join(', ');
    const why = `Newer runs have moved every tag on: ${names}.`;
    runner_log/* log */.Rm.notice(`Not built: ${why}`);
    return why;
}
/** @returns the arguments of `docker` for the first attempt */
function tell({ names, inputs, isCommitDateKnown }, { push, cache, plan }, folder) {
    const { context, warnings } = plan;
    runner_log/* log */.Rm.info(`Context: ${context.kind === 'path' ? context.path : context.address} (${context.why}).`);
    for (const decision of names.decisions)
        runner_log/* log */.Rm.info(`Tags: ${decision}`);
    for (const warning of names.warnings)
        runner_log/* log */.Rm.warning(warning);
    if (!isCommitDateKnown)
        runner_log/* log */.Rm.info("Date: now, because the commit's own date is not known here.");
    runner_log/* log */.Rm.info(`Push: ${push.push ? 'yes' : 'no'}, ${push.why}.`);
    if (!push.push)
        tellOfPushAlone(inputs);
    for (const reason of cache.reasons)
        runner_log/* log */.Rm.info(`Cache: ${reason}`);
    for (const warning of [...cache.warnings, ...warnings])
        runner_log/* log */.Rm.warning(warning);
    const argv = buildArguments(plan, buildFiles(folder, 1));
    const endGroup = runner_log/* log */.Rm.group('Command, one argument on each line');
    for (const word of ['docker', ...argv])
        runner_log/* log */.Rm.info(word);
    endGroup();
    return argv;
}

;// CONCATENATED MODULE: ./lib/actions/build/present-image.js
/** An image of this commit that is there already: nothing is built for it, and it gets the tags that it lacks. */









/** @throws {ActionError} as {@link followPush} */
async function usePresent({ digest, at }, after, ways, closers) {
    const { prepared, session } = after;
    const { inputs, names } = prepared;
    const skipped = tellPresent(prepared, { digest, at });
    await ways.confirmPush();
    // The engine gets the image that the registry has.
    const files = { ...after, prepared: { ...prepared, inputs: { ...inputs, load: false } } };
    const built = await buildAlone(files, 'the registry has the image already', ways, closers);
    const { attempts = 0, history = [] } = built;
    const soFar = { images: [] };
    const image = { digest, source: at.repository, pushed: undefined };
    const published = await (0,failed_build/* afterBuild */.al)({ attempts, history, soFar }, async () => {
        const done = inputs.distribute ? await presentLeg(image, at.tag, after) : await followPush(image, after, soFar);
        if (inputs.load)
            await loadPresent(image, names.references, session);
        return done;
    });
    const metadata = JSON.stringify({ 'containerimage.digest': digest, 'image.name': at.repository.name });
    return { ...built, skipped, imageId: published.imageId, metadata, ...publishedPart(published) };
}
/**
 * What the image is wanted as beside a push that there is none of: files, and the image in the engine. Nothing is built
 * where nothing is wanted.
 *
 * @param why nothing is pushed, as the end of a sentence
 */
async function buildAlone({ prepared, around, watch }, why, ways, closers) {
    const push = { push: false, why };
    const cache = unusedCache(ways.expectedCache);
    const idle = nothingDone({ push: ways.push, cache, plan: planBuild(prepared, push, cache) });
    const { outputs, load } = prepared.inputs;
    if (outputs.length === 0 && !load)
        return idle;
    const ready = await watch.time('builder', () => getReady(prepared, push, ways, around, closers));
    tell(prepared, ready, around.folder);
    const { facts: _, ...built } = await watch.time('build', () => buildImage(prepared, ready, ways, around));
    return { ...idle, ...built };
}

;// CONCATENATED MODULE: ./lib/actions/build/run.js
/** The build action from inputs to result: the stages in their order. */












/**
 * Runs the stages.
 *
 * @throws {ActionError}
 */
async function run(prepared, around) {
    if (prepared.inputs.dryRun) {
        const decided = await decideAlone(prepared, around.environment);
        return { ...nothingDone(decided), argv: tell(prepared, decided, around.folder) };
    }
    const closers = [];
    const watch = new Stopwatch();
    try {
        const ways = await watch.time('prepare', () => openWays(prepared, around, closers));
        const step = { prepared, ways, around, closers, watch };
        const result = ways.push.push ? await publishImage(step) : await buildOnly(step);
        return { ...result, stages: watch.stages };
    }
    finally {
        for (const close of closers.reverse())
            await close();
    }
}
/** Without a push of ours; an output may push by itself. */
async function buildOnly(step) {
    const { prepared, ways, around } = step;
    const { ready, facts, ...built } = await build(step);
    const confirm = () => confirmOutputs(facts, prepared.inputs, ways.session, around.signal);
    return { ...nothingDone(ready), ...built, ...(await (0,failed_build/* afterBuild */.al)(built, confirm)) };
}
async function publishImage(given) {
    const { ways, around, closers, watch } = given;
    const judged = await watch.time('look up', () => judgeTags(given.prepared, ways.session, around));
    closers.push(judged.close);
    const { prepared, present, floating } = judged;
    if (prepared.names.references.length === 0)
        return nothingLeft(given, judged);
    const { session } = ways;
    const after = { prepared, session, floating, around, watch, isPresent: present !== undefined };
    if (present !== undefined)
        return usePresent(present, after, ways, closers);
    const { ready, facts, ...built } = await build({ ...given, prepared });
    const { plan } = ready;
    const soFar = { images: [] };
    const published = await (0,failed_build/* afterBuild */.al)({ ...built, soFar }, async () => {
        const image = await imageOf(facts, plan, after);
        const done = prepared.inputs.distribute ? await followLeg(image, after) : await followPush(image, after, soFar);
        const loaded = plan.untagged?.loadName ?? plan.tags[0];
        if (plan.load && loaded !== undefined)
            await loadTags(loaded, prepared.names.references, session);
        return done;
    });
    const leftAlone = [...judged.leftAlone, ...published.leftAlone];
    return { ...nothingDone(ready), ...built, ...publishedPart(published), leftAlone };
}
async function build({ prepared, ways, around, closers, watch }) {
    const ready = await watch.time('builder', () => getReady(prepared, ways.push, ways, around, closers));
    tell(prepared, ready, around.folder);
    if (ready.push.push)
        warnOfSignIn(prepared);
    await ways.confirmPush();
    return { ready, ...(await watch.time('build', () => buildImage(prepared, ready, ways, around))) };
}
/** Every tag has been moved on by a newer run: there is nothing that anybody could pull this build by. */
async function nothingLeft(step, { leftAlone }) {
    const skipped = tellNothingLeft(leftAlone);
    const built = await buildAlone(step, 'newer runs have moved every tag on', step.ways, step.closers);
    return { ...built, skipped, leftAlone };
}


/***/ }),

/***/ 16686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Nc: () => (/* binding */ nativePlatform),
/* harmony export */   Sb: () => (/* binding */ ownContext),
/* harmony export */   jN: () => (/* binding */ buildxFolder),
/* harmony export */   vZ: () => (/* binding */ askBuilder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _builder_inspect_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(26099);
/* harmony import */ var _builder_needs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(39910);
/* harmony import */ var _builder_request_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(23738);
/* harmony import */ var _process_ask_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(92680);
/* harmony import */ var _runner_child_environment_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(88264);
/** Asks about the builder while other things go on, and only where the answer changes anything. */







/**
 * The Docker context whose engine the driver `docker` builds with.
 *
 * @see https://docs.docker.com/engine/manage-resources/contexts/
 */
function ownContext({ all, dockerConfig }) {
    if (all['DOCKER_HOST'])
        return 'default';
    if (all['DOCKER_CONTEXT'])
        return all['DOCKER_CONTEXT'];
    const { currentContext } = jsonOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dockerConfig, 'config.json'));
    return typeof currentContext === 'string' && currentContext !== '' ? currentContext : 'default';
}
/** The folder in which buildx keeps its builders. */
function buildxFolder({ all, dockerConfig }) {
    return all['BUILDX_CONFIG'] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dockerConfig, 'buildx');
}
/** A BuildKit that hangs is given 20 s by buildx itself. */
const TIME_LIMIT_MS = 60_000;
/** Starts to ask; the answer never throws, because a build that cannot work says why by itself. */
async function askBuilder(plan, request, environment, signal) {
    const needs = (0,_builder_needs_js__WEBPACK_IMPORTED_MODULE_2__/* .needsOf */ .hN)(plan);
    // One that will be made can only be asked when it is there.
    if ((0,_builder_request_js__WEBPACK_IMPORTED_MODULE_4__/* .describesBuilder */ .s3)(request) && request.driver !== 'docker') {
        return { needs, facts: undefined, buildxVersion: await versionOfBuildx(environment, signal) };
    }
    const isNamed = request.builder !== '' || request.driver === 'docker';
    const matters = isNamed || !isSurelyTheEngine(environment) || (0,_builder_needs_js__WEBPACK_IMPORTED_MODULE_2__/* .mattersFor */ .sF)(needs, plan, nativePlatform());
    if (!matters)
        return { needs, facts: undefined, buildxVersion: undefined };
    const name = request.driver === 'docker' ? request.builder || ownContext(environment) : request.builder;
    const [facts, buildxVersion] = await Promise.all([
        inspect(name, environment, signal),
        versionOfBuildx(environment, signal),
    ]);
    return { needs, facts, buildxVersion };
}
/**
 * Whether the current builder is the engine itself, by buildx's own files: nobody has chosen another. That is the
 * machine as it comes, and there asking would be the longest part of a small build.
 */
function isSurelyTheEngine(environment) {
    if (environment.all['BUILDX_BUILDER'])
        return false;
    const folder = buildxFolder(environment);
    const { Name: chosen = '' } = jsonOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'current'));
    return chosen === '' && isEmpty((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'defaults'));
}
async function inspect(name, environment, signal) {
    const args = ['buildx', 'inspect', ...(name === '' ? [] : ['--builder', name])];
    const text = await outputOf(args, environment, signal);
    return text === undefined ? undefined : (0,_builder_inspect_js__WEBPACK_IMPORTED_MODULE_5__/* .parseInspect */ .E7)(text);
}
async function versionOfBuildx(environment, signal) {
    const text = await outputOf(['buildx', 'version'], environment, signal);
    return text === undefined ? undefined : (0,_builder_inspect_js__WEBPACK_IMPORTED_MODULE_5__/* .buildxVersionOf */ .qx)(text);
}
/** Its standard output; undefined when it did not end well. */
async function outputOf(args, { all }, signal) {
    const question = { command: 'docker', args, env: (0,_runner_child_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutInputs */ .i$)(all), timeoutMs: TIME_LIMIT_MS, signal };
    const answer = await (0,_process_ask_js__WEBPACK_IMPORTED_MODULE_3__/* .askProcess */ .F)(question).catch(() => undefined);
    return answer?.exitCode === 0 ? answer.stdout : undefined;
}
/** @see https://nodejs.org/api/process.html#processarch */
function nativePlatform() {
    const architectures = { x64: 'amd64', ia32: '386', arm: 'arm/v7' };
    return `linux/${architectures[process.arch] ?? process.arch}`;
}
function jsonOf(path) {
    try {
        const value = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
        return typeof value === 'object' && value !== null ? value : {};
    }
    catch {
        return {};
    }
}
function isEmpty(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).length === 0;
    }
    catch {
        return true;
    }
}


/***/ }),

/***/ 86785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ builderOutputs)
/* harmony export */ });
/* harmony import */ var _builder_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(59236);
/** What later steps may want to know of the builder, by docker/setup-buildx-action's names behind `builder-`. */

/** `builder-name`, `builder-driver`, `builder-platforms` and `builder-nodes`; empty where nobody had to ask. */
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

/***/ 78961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  nF: () => (/* binding */ cacheFolder),
  V: () => (/* binding */ cacheQuestion),
  o0: () => (/* binding */ fixedMachine),
  Ft: () => (/* binding */ planCaching)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./lib/cache/builder-limits.js
var builder_limits = __nccwpck_require__(33274);
// EXTERNAL MODULE: ./lib/cache/gha.js
var gha = __nccwpck_require__(1136);
;// CONCATENATED MODULE: ./lib/cache/given.js
/** Sentences for those that would do nothing, or fail the build, for all that is known. */
function givenWarnings(from, to, service) {
    const targets = to.filter(isGha);
    const uses = [...from.filter(isGha).map(() => 'cache-from'), ...targets.map(() => 'cache-to')];
    const inputs = [...new Set(uses)].join(' and ');
    // Whoever gives a token or an address there has a service of their own.
    if (inputs === '' ||
        [...from, ...to].some((entry) => isGha(entry) && /(?:^|,)"?(?:token|url(?:_v2)?)=/.test(entry))) {
        return [];
    }
    if (service.kind === 'none')
        return [`${inputs} with type=gha will have no effect, because ${service.why}.`];
    const isFatal = targets.some((entry) => !/(?:^|,)"?ignore-error=true/i.test(entry));
    if (!isFatal || service.scopes.some(({ mayWrite }) => mayWrite))
        return [];
    return ["cache-to with type=gha will fail, because the runner's token may not write a cache; add ignore-error=true."];
}
function isGha(entry) {
    return /(?:^|,)"?type=gha(?:"?,|"?$)/.test(entry);
}

// EXTERNAL MODULE: ./lib/image/reference.js
var reference = __nccwpck_require__(68424);
// EXTERNAL MODULE: ./lib/tags/safe-name.js
var safe_name = __nccwpck_require__(92438);
// EXTERNAL MODULE: ./lib/cache/cache-image.js
var cache_image = __nccwpck_require__(67604);
// EXTERNAL MODULE: ./lib/cache/options.js
var options = __nccwpck_require__(70448);
// EXTERNAL MODULE: ./lib/cache/places.js
var cache_places = __nccwpck_require__(15068);
// EXTERNAL MODULE: ./lib/cache/trust.js
var trust = __nccwpck_require__(71024);
// EXTERNAL MODULE: ./lib/cache/use.js
var use = __nccwpck_require__(82417);
;// CONCATENATED MODULE: ./lib/cache/own-backends.js
/** The backends that know nothing of branches: a registry, a folder, the image itself. The policy is all they have. */









/** One tag for each place: a run reads its own, then its base's, then the default branch's, and writes its own alone. */
function registryUse(request, facts, scope) {
    const images = request.images ?? (facts.repository && (0,cache_image/* defaultCacheImages */.U6)(facts.repository));
    if (images === undefined)
        throw new Error('a registry cache needs a repository');
    const { own, others } = (0,cache_places/* placesOf */.ek)(facts.source);
    const places = [...(own !== undefined && mayReadOwn(own, facts) ? [own] : []), ...others];
    const refusal = (0,use/* refusalToWrite */.L)(request, facts, withoutPlace(own), (0,builder_limits/* writeObstacle */.$Z)('registry', facts.builder));
    const reads = places.map((place) => (0,cache_places/* placeReference */.vD)(images, place, scope));
    const writes = refusal === undefined && own !== undefined ? (0,cache_places/* placeReference */.vD)(images, own, scope) : undefined;
    return {
        from: reads.map(options/* readRegistry */._5),
        to: writes === undefined ? [] : [(0,options/* writeRegistry */.$c)(writes, request)],
        reads,
        writes,
        reading: places.length === 0 ? 'Reads nothing: no branch is known.' : `Reads ${inOrder(places.map(cache_places/* describePlace */.df))}.`,
        writing: writes === undefined ? `Writes nothing: ${refusal}.` : `Writes ${writes}.`,
        warnings: [...(0,use/* writeWarnings */.Z)(request, refusal), ...(0,builder_limits/* lostMachines */.hQ)(facts, refusal)],
    };
}
/** A run that may not write has never written; and one with a branch's rights must not take what a proposal left. */
function mayReadOwn(own, { source }) {
    return own.kind !== 'pull-request' || (0,trust/* distrust */.p)(source) === undefined;
}
function withoutPlace(own) {
    return own === undefined ? "the merge queue's branch is gone after the run" : undefined;
}
/** A folder by scope, which is read and written in place. */
function localUse(request, facts, scope) {
    const folder = (0,external_node_path_.join)(facts.folder, scope);
    const refusal = (0,use/* refusalToWrite */.L)(request, facts, (0,builder_limits/* writeObstacle */.$Z)('local', facts.builder));
    // Of a folder that is not there, buildx would warn.
    const reads = facts.holdsCache(folder) ? [folder] : [];
    return {
        from: reads.map(options/* readLocal */.iG),
        to: refusal === undefined ? [(0,options/* writeLocal */.Fb)(folder, request)] : [],
        reads,
        writes: refusal === undefined ? folder : undefined,
        reading: reads.length > 0 ? `Reads ${folder}.` : `Reads nothing: there is no cache in ${folder} yet.`,
        writing: refusal === undefined ? `Writes ${folder}.` : `Writes nothing: ${refusal}.`,
        warnings: [...(0,use/* writeWarnings */.Z)(request, refusal), ...(0,builder_limits/* lostMachines */.hQ)(facts, refusal)],
    };
}
/** The image carries its own layers' cache, so former images are what is read: those whose names stay. */
function inlineUse(request, facts) {
    const refusal = (0,use/* refusalToWrite */.L)(request, facts, facts.isPushed ? undefined : 'the image is not pushed');
    const reads = formerImages(facts);
    return {
        from: reads.map(options/* readRegistry */._5),
        to: refusal === undefined ? [options/* WRITE_INLINE */.ug] : [],
        reads,
        writes: refusal === undefined ? 'the image' : undefined,
        reading: reads.length === 0 ? 'Reads nothing: no image is named.' : `Reads ${inOrder(reads)}.`,
        writing: refusal === undefined ? 'Writes into the image, its own layers only.' : `Writes nothing: ${refusal}.`,
        warnings: (0,use/* writeWarnings */.Z)(request, refusal),
    };
}
/** Each one costs a question before the build, and a miss looks like an error in the log. */
const MOST_IMAGES = 4;
/** A tag with the commit in it was never there before. Branches are called as the default tag policy calls them. */
function formerImages(facts) {
    const { source, references, repository } = facts;
    const { own: place, others: places } = (0,cache_places/* placesOf */.ek)(source);
    const commits = [source.headSha, source.runSha].map((sha) => sha.slice(0, 7)).filter((sha) => sha !== '');
    const isOfCommit = ({ tag }) => commits.some((commit) => tag.includes(commit));
    const isOurs = place === undefined || mayReadOwn(place, facts);
    const own = references.filter((reference) => isOurs && reference.repository.name === repository?.name && !isOfCommit(reference));
    const branches = places.flatMap((place) => (place.kind === 'branch' ? [(0,safe_name/* safeName */.jC)(place.branch)] : []));
    const others = repository === undefined ? [] : [...branches, 'latest'].map((tag) => ({ repository, tag }));
    return [...new Set([...own, ...others].map(reference/* formatTagged */.cy))].slice(0, MOST_IMAGES);
}
/** `a, then b, then c` */
function inOrder(names) {
    return names.join(', then ');
}

// EXTERNAL MODULE: ./lib/cache/scope.js
var cache_scope = __nccwpck_require__(93646);
;// CONCATENATED MODULE: ./lib/cache/decide.js
/**
 * The cache policy: from event, token, builder and inputs to a plan with its reasons. Pure.
 *
 * It never gets in the way of a build: what cannot be had is left out, and the plan says why.
 */





const TITLES = {
    gha: 'GitHub Actions cache',
    registry: 'Registry cache',
    local: 'Cache in local files',
    inline: 'Cache embedded in the image',
};
const USES = {
    gha: gha/* ghaUse */.QL,
    registry: registryUse,
    local: localUse,
    inline: inlineUse,
};
function decideCache(request, facts) {
    const { backend, reason, warnings } = choose(request, facts);
    const scope = backend === 'off' ? '' : (0,cache_scope/* cacheScope */.j)(facts.identity, request.scope);
    const use = backend === 'off' ? undefined : afresh(request, USES[backend](request, facts, scope));
    const { from = [], to = [], reads = [], writes } = use ?? {};
    return {
        backend,
        from: [...request.from, ...from],
        to: [...request.to, ...to],
        scope,
        mode: backend === 'inline' ? 'min' : request.mode,
        isReading: from.length > 0,
        isWriting: to.length > 0,
        reads,
        writes,
        timeoutSeconds: request.timeoutSeconds,
        reasons: [reason, ...(use ? [use.reading, use.writing] : []), ...besides(request)],
        warnings: [...warnings, ...(use?.warnings ?? []), ...givenWarnings(request.from, request.to, facts.service)],
    };
}
/** BuildKit would ask for the caches and then use none of them. */
function afresh({ isFresh }, use) {
    return isFresh ? { ...use, from: [], reads: [], reading: 'Reads nothing: no-cache is true.' } : use;
}
function choose(request, facts) {
    const asked = request.backend;
    if (asked === 'off')
        return { backend: 'off', reason: 'Off.', warnings: [] };
    return asked === 'auto' ? chooseBest(request, facts) : chooseAsked(asked, facts);
}
/** Who names a backend gets that one or none: another one may cost or publish what nobody asked for. */
function chooseAsked(asked, facts) {
    const obstacle = obstacleTo(asked, facts);
    if (obstacle === undefined)
        return { backend: asked, reason: `${TITLES[asked]}, as asked for.`, warnings: [] };
    const warning = `cache: ${asked} was asked for, but ${obstacle}; the build goes on without it.`;
    return { backend: 'off', reason: `Off, because ${obstacle}.`, warnings: [warning] };
}
function chooseBest(request, facts) {
    const { service } = facts;
    const isBroken = service.kind === 'none' && service.isBroken;
    const warnings = isBroken ? [`The GitHub Actions cache is not used: ${service.why}.`] : [];
    const obstacles = [];
    for (const backend of inOrderOfWorth(request)) {
        const obstacle = obstacleTo(backend, facts) ?? uncalledFor(backend, request, facts);
        if (obstacle === undefined) {
            return { backend, reason: `${TITLES[backend]}, ${whyChosen(backend, obstacles)}.`, warnings };
        }
        if (!obstacles.includes(obstacle))
            obstacles.push(obstacle);
    }
    return { backend: 'off', reason: `Off, because ${listed(obstacles)}.`, warnings };
}
/**
 * GitHub's cache isolates branches by itself and costs nothing; whoever names a cache image has a reason not to want it.
 * What the image embeds knows the least.
 */
function inOrderOfWorth({ images }) {
    return images === undefined ? ['gha', 'registry', 'inline'] : ['registry', 'gha', 'inline'];
}
function whyChosen(backend, obstacles) {
    if (obstacles.length > 0)
        return `because ${listed(obstacles)}`;
    return backend === 'gha' ? 'which this runner offers' : 'because cache-image names a place for it';
}
/** Why a backend cannot be had at all, as a clause. */
function obstacleTo(backend, { service, builder, repository }) {
    if (backend === 'gha' && service.kind === 'none')
        return service.why;
    if (backend === 'registry' && repository === undefined)
        return 'no image is named whose registry could keep it';
    return (0,builder_limits/* builderObstacle */.$D)(backend, builder, service.kind === 'there' ? service.version : 2);
}
/** Why nobody would expect a backend that was not asked for by its name, as a clause. */
function uncalledFor(backend, { images }, facts) {
    const { builder, repository, usesRegistry, isPushed } = facts;
    if (backend === 'registry') {
        if (images === undefined && !usesRegistry) {
            return `nothing is pushed to ${repository?.registry}, and nobody is signed in there`;
        }
        // It could be read, but no run on such a builder would ever have written it.
        if (builder?.canExport === false)
            return `the builder ${builder.name} cannot write to a registry's cache`;
    }
    return backend === 'inline' && !isPushed ? 'the image is not pushed' : undefined;
}
function besides({ from, to }) {
    const inputs = [...(from.length > 0 ? ['cache-from'] : []), ...(to.length > 0 ? ['cache-to'] : [])];
    return inputs.length === 0 ? [] : [`Besides, what ${inputs.join(' and ')} say${inputs.length === 1 ? 's' : ''}.`];
}
/** `a, b and c` */
function listed(clauses) {
    const last = clauses.at(-1) ?? '';
    return clauses.length < 2 ? last : `${clauses.slice(0, -1).join(', ')} and ${last}`;
}

;// CONCATENATED MODULE: ./lib/cache/identity.js

function cacheIdentity(inputs, source) {
    const { image, target, platforms, machine, variant, flavor, file, context } = inputs;
    return { image, target, platforms, machine, variant: [variant, ...affixes(flavor, source), file, lasting(context)] };
}
/**
 * `prefix` and `suffix` of a flavor: the usual way to tell the legs of a matrix apart. Without those that hold the
 * commit, the branch or the pull request: such a cache would never be found by another one.
 */
function affixes(flavor, source) {
    const lines = flavor.split(/[\r\n]+/).map((line) => line.trim());
    const passing = passingTexts(source);
    return lines
        .filter((line) => /^(?:prefix|suffix)=/.test(line))
        .filter((line) => !/[0-9a-f]{7}/.test(line) && !passing.some((text) => holdsWord(line, text)))
        .sort();
}
function passingTexts({ target }) {
    const names = [
        ...('branch' in target ? [target.branch] : []),
        ...('tag' in target ? [target.tag] : []),
        ...(target.kind === 'pull-request' ? [`pr-${target.number}`, `pr${target.number}`] : []),
    ];
    return names.filter((name) => name !== '').flatMap((name) => [name, (0,safe_name/* safeName */.jC)(name)]);
}
/** Whether the text stands there alone, and not as a part of a longer word. */
function holdsWord(line, text) {
    const isWord = (character) => character !== undefined && /[A-Za-z0-9]/.test(character);
    for (let at = line.indexOf(text); at >= 0; at = line.indexOf(text, at + 1)) {
        if (!isWord(line[at - 1]) && !isWord(line[at + text.length]))
            return true;
    }
    return false;
}
/** An address without the commit or branch that it names: `https://x/y.git#<ref>:folder`. */
function lasting(context) {
    return context.replace(/#[^:]*/, '#');
}

// EXTERNAL MODULE: ./lib/cache/service.js + 1 modules
var service = __nccwpck_require__(90470);
// EXTERNAL MODULE: ./lib/registry/credentials.js
var credentials = __nccwpck_require__(96097);
// EXTERNAL MODULE: ./lib/source/payload.js
var payload = __nccwpck_require__(72731);
// EXTERNAL MODULE: ./lib/tags/variant.js
var variant = __nccwpck_require__(26352);
;// CONCATENATED MODULE: ./lib/actions/cache/caching.js
/** From the inputs, the event and the machine to the plan of the cache. */








/** What the policy is asked, and what it rests on; for whatever else is kept by the same rules. */
async function cacheQuestion(step, push, environment, machine) {
    const { inputs } = step;
    const request = {
        backend: inputs.cache,
        mode: inputs.cacheMode,
        scope: inputs.cacheScope,
        images: inputs.cacheImages,
        write: inputs.cacheWrite,
        isFresh: inputs.noCache,
        timeoutSeconds: inputs.cacheTimeoutSeconds,
        from: inputs.cacheFrom,
        to: inputs.cacheTo,
    };
    return { request, facts: await factsOf(step, push, environment, machine) };
}
/** The folder of all caches in files. */
function cacheFolder({ temp }) {
    return (0,external_node_path_.join)(temp, 'image-build-cache');
}
/**
 * Decides the cache. Without a builder the plan is for one that can do everything, so that its options tell what the
 * builder has to be able to do; with one it is for what that builder can.
 */
async function planCaching(step, push, environment, machine) {
    const { request, facts } = await cacheQuestion(step, push, environment, machine);
    return decideCache(request, facts);
}
async function factsOf({ inputs, source, names }, push, environment, machine) {
    const repository = names.images[0] ?? names.references[0]?.repository;
    return {
        source,
        isClosed: source.target.kind === 'pull-request' && (0,payload/* textAt */.$6)(environment.event.payload, 'action') === 'closed',
        identity: cacheIdentity({
            image: repository?.name ?? source.repository.fullName.toLowerCase(),
            target: inputs.target,
            platforms: inputs.platforms,
            machine: `${environment.all['RUNNER_OS'] ?? ''}/${environment.all['RUNNER_ARCH'] ?? ''}`,
            variant: (0,variant/* variantName */.L)({ ...inputs.naming, isLatestRuntime: false }),
            flavor: inputs.naming.flavor,
            file: inputs.file,
            context: inputs.context,
        }, source),
        service: (0,service/* readCacheService */.Y)(environment.all),
        builder: machine && cacheBuilder(machine),
        repository,
        references: names.references,
        isPushed: push.push && names.references.length > 0,
        usesRegistry: repository !== undefined && (await usesRegistry(repository.registry, inputs, environment)),
        folder: cacheFolder(environment),
        holdsCache: (folder) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'index.json')),
    };
}
function cacheBuilder({ builder, buildxVersion }) {
    if (builder === undefined)
        return undefined;
    return {
        name: builder.name,
        canExport: builder.driver !== 'docker' || builder.hasContainerdStore,
        nodes: builder.nodes.length,
        buildkit: builder.nodes.flatMap(({ buildkit }) => buildkit ?? []),
        buildx: buildxVersion,
    };
}
/**
 * The builder that builds whatever it lacks, because somebody named it. What the cache needs must then not be asked of
 * it: the plan for this builder has another cache, and the one without would be an error.
 */
function fixedMachine({ facts, buildxVersion }, { builder, driver }) {
    if (facts === undefined || (builder === '' && driver !== 'docker'))
        return undefined;
    return { builder: facts, buildxVersion };
}
/** A repository that this workflow fills is where its cache may go too, also on the events that do not push. */
async function usesRegistry(registry, inputs, { dockerConfig }) {
    if (inputs.cache !== 'auto')
        return false;
    if (inputs.push !== 'false' || inputs.signIns.some((signIn) => signIn.registry === registry))
        return true;
    try {
        return (0,credentials/* knowsRegistry */.yc)(await (0,credentials/* readDockerConfig */.TO)(dockerConfig), registry);
    }
    catch {
        return false; // Whoever needs a credential says what is wrong with the file.
    }
}


/***/ }),

/***/ 68238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pw: () => (/* binding */ parseAttesting),
/* harmony export */   _U: () => (/* binding */ attestingProblems),
/* harmony export */   kH: () => (/* binding */ readSbom)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _attest_predicate_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(56600);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(452);
/** Whether the pushed image is attested, and what is said of it. */




function parseAttesting(reader) {
    const given = { attest: reader.text('attest'), sbomPath: reader.text('sbom-path') };
    if (given.sbomPath !== '' && given.attest === '') {
        reader.problems.push({
            input: 'sbom-path',
            problem: 'is given, but nothing is attested',
            advice: 'Set attest to true, or take it out.',
        });
    }
    return {
        attest: reader.boolean('attest', false),
        pushToRegistry: reader.boolean('push-to-registry', true),
        sbomPath: given.sbomPath,
    };
}
/**
 * Finds an SBOM that is not there, or is none.
 *
 * @param mayComeLater whether something that runs before the attestation may yet write it, such as a gate
 */
async function attestingProblems(inputs, workspace, mayComeLater) {
    if (mayComeLater)
        return [];
    const sbom = await readSbom(inputs, workspace);
    if (typeof sbom !== 'string')
        return [];
    return [{ input: 'sbom-path', problem: sbom, advice: 'It must be a file in the workspace, made before this step.' }];
}
/** @returns undefined when there is none to attest; what is wrong with it, as a clause */
async function readSbom({ attest, sbomPath }, workspace) {
    if (!attest || sbomPath === '')
        return undefined;
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, sbomPath), 'utf8').catch((error) => error);
    if (typeof text !== 'string')
        return `names ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(sbomPath)}, which cannot be read (${text.code ?? text.message})`;
    const sbom = (0,_attest_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .sbomPredicate */ .RC)(text);
    return typeof sbom === 'string' ? `names ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(sbomPath)}, which ${sbom}` : sbom;
}


/***/ }),

/***/ 17337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  OP: () => (/* binding */ builderFileProblems),
  eQ: () => (/* binding */ configPath),
  xx: () => (/* binding */ parseBuilder)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./lib/builder/request.js
var request = __nccwpck_require__(23738);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
;// CONCATENATED MODULE: ./lib/actions/inputs/builder-nodes.js

const KEYS = ['name', 'endpoint', 'driver-opts', 'buildkitd-flags', 'platforms'];
const EXAMPLE = 'Write a list of nodes, such as "- endpoint: tcp://arm64.example.com:1234" with "platforms: linux/arm64" below it.';
async function parseNodes(reader) {
    const text = reader.verbatim('append', '');
    if (text.trim() === '')
        return [];
    const refuse = (problem) => {
        const wrong = { input: 'append', problem, advice: EXAMPLE };
        reader.problems.push(wrong);
        return [];
    };
    // YAML is seldom needed and slow to load.
    const { parseDocument } = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 38815, 19));
    const document = parseDocument(text, { prettyErrors: false });
    if (document.errors.length > 0)
        return refuse(`is not YAML: ${document.errors[0]?.message}`);
    const list = document.toJS();
    if (!Array.isArray(list))
        return refuse('is not a list');
    const nodes = list.map(nodeOf);
    const wrong = nodes.findIndex((node) => typeof node === 'string');
    if (wrong !== -1)
        return refuse(`node ${wrong + 1} ${nodes[wrong]}`);
    return nodes.filter((node) => typeof node !== 'string');
}
/** @returns what is wrong, as a clause, where something is */
function nodeOf(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return 'has no keys';
    const fields = value;
    const stranger = Object.keys(fields).find((key) => !KEYS.includes(key));
    if (stranger !== undefined)
        return `has the key ${(0,errors/* quote */.hD)(stranger)}; a node has ${KEYS.join(', ')}`;
    const lists = Object.fromEntries(KEYS.map((key) => [key, textsOf(fields[key])]));
    const odd = KEYS.find((key) => lists[key] === undefined);
    if (odd !== undefined)
        return `has ${odd} that is neither text nor a list of texts`;
    const one = (key) => lists[key]?.join(',') ?? '';
    if (one('endpoint').startsWith('-'))
        return 'has an endpoint that starts with a dash';
    return {
        name: one('name'),
        endpoint: one('endpoint'),
        driverOpts: lists['driver-opts'] ?? [],
        buildkitdFlags: one('buildkitd-flags'),
        platforms: one('platforms'),
    };
}
/** A text with line breaks is as good as a list; undefined for what is neither. */
function textsOf(value) {
    if (value === undefined || value === null)
        return [];
    const values = Array.isArray(value) ? value : String(value).split('\n');
    const isText = (part) => ['string', 'number'].includes(typeof part);
    if (typeof value === 'object' && !Array.isArray(value))
        return undefined;
    if (!values.every(isText))
        return undefined;
    return values.map((part) => String(part).trim()).filter((part) => part !== '');
}

;// CONCATENATED MODULE: ./lib/actions/inputs/builder.js
/** Which builder builds, by docker/setup-buildx-action's names. */




/** The order does not matter to anybody; words that are one driver's only are judged when all are known. */
async function parseBuilder(reader) {
    const isDriven = reader.text('driver') !== '';
    const inputs = {
        builder: reader.text('builder'),
        driver: isDriven ? reader.choice('driver', request/* DRIVERS */.e0, 'docker-container') : undefined,
        driverOpts: reader.lines('driver-opts'),
        buildkitdFlags: reader.text('buildkitd-flags'),
        buildkitdConfig: reader.text('buildkitd-config'),
        buildkitdConfigInline: reader.verbatim('buildkitd-config-inline', '').trim(),
        endpoint: reader.text('endpoint'),
        append: await parseNodes(reader),
        keepState: reader.boolean('keep-state', false),
        cleanup: reader.boolean('cleanup', true),
        use: reader.boolean('use', false),
    };
    reader.problems.push(...contradictions(inputs));
    return inputs;
}
/** @param exists whether there is a file of this path */
function builderFileProblems({ buildkitdConfig }, workspace, exists) {
    if (buildkitdConfig === '' || exists(configPath(buildkitdConfig, workspace)))
        return [];
    return [
        {
            input: 'buildkitd-config',
            problem: `${(0,errors/* quote */.hD)(buildkitdConfig)} is no file in ${workspace}`,
            advice: 'Give its path from the workspace, or its text in buildkitd-config-inline.',
        },
    ];
}
function configPath(path, workspace) {
    return (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(workspace, path);
}
function contradictions(inputs) {
    const { driver, endpoint, buildkitdConfig, buildkitdConfigInline, keepState, builder } = inputs;
    const problems = [];
    const refuse = (input, problem, advice) => problems.push({ input, problem, advice });
    if (driver === 'docker' && (0,request/* describesBuilder */.s3)({ ...inputs, driver: undefined })) {
        const advice = 'Take the driver out, or the options that describe a builder.';
        refuse('driver', 'is docker, which is the engine itself and takes no options, nodes or endpoint', advice);
    }
    if (driver === 'remote') {
        if (endpoint === '')
            refuse('endpoint', 'is empty, but driver remote needs one', 'Write tcp://host:port or unix://path.');
        const own = [inputs.buildkitdFlags, buildkitdConfig, buildkitdConfigInline].some((text) => text !== '');
        if (own)
            refuse('driver', 'is remote, whose BuildKit is set up where it runs', 'Take out the inputs buildkitd-….');
    }
    if (endpoint.startsWith('-'))
        refuse('endpoint', `${(0,errors/* quote */.hD)(endpoint)} is no address`, 'It must not start with a dash.');
    if (buildkitdConfig !== '' && buildkitdConfigInline !== '') {
        refuse('buildkitd-config, buildkitd-config-inline', 'are both given', 'Give one of them.');
    }
    if (!keepState || driver === 'docker')
        return problems;
    if (driver !== undefined && driver !== 'docker-container') {
        refuse('keep-state', `is not possible with driver ${driver}`, 'Only docker-container has a state to keep.');
    }
    else if (builder === '') {
        const advice = 'Name the builder by the input builder, and a later job that names it finds its state.';
        refuse('keep-state', 'is true, but the builder has no name to be found by', advice);
    }
    return problems;
}


/***/ }),

/***/ 89461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ secretsOfRegistryAuth),
/* harmony export */   b: () => (/* binding */ parseRegistryAuth)
/* harmony export */ });
const KEYS = ['registry', 'username', 'password', 'scope', 'ecr'];
/**
 * Every value is taken as text: to YAML, `password: 0123` is a number, and not that one.
 *
 * @param problems gets what is wrong, told by the number of the entry or the line
 */
async function parseRegistryAuth(text, problems) {
    if (text === '')
        return [];
    const { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 38815, 19));
    const lines = new LineCounter();
    const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, logLevel: 'silent' });
    const refuse = (problem) => problems.push({ input: 'registry-auth', problem, advice: ADVICE });
    const [error] = document.errors;
    if (error !== undefined) {
        refuse(`is no valid YAML, see its line ${lines.linePos(error.pos[0]).line}`);
        return [];
    }
    if (!isSeq(document.contents)) {
        refuse('is no list');
        return [];
    }
    return document.contents.items.flatMap((item, index) => {
        const entry = `entry ${index + 1}`;
        if (!isMap(item)) {
            refuse(`${entry} is no mapping of keys to values`);
            return [];
        }
        const read = Object.fromEntries(KEYS.map((key) => [key, '']));
        for (const { key, value } of item.items) {
            const name = isScalar(key) ? String(key.value) : '';
            const found = isAlias(value) ? value.resolve(document) : value;
            if (!KEYS.some((known) => known === name))
                refuse(`${entry} has a key that is none of ${KEYS.join(', ')}`);
            else if (found !== null && !isScalar(found))
                refuse(`${entry}: the value of ${name} is no text`);
            else
                read[name] = String(found?.value ?? '').trim();
        }
        return [read];
    });
}
const ADVICE = 'Write a list whose entries have the keys registry, username, password, scope and ecr, each with a text; quote values with special characters.';
/**
 * What has to be hidden, also where the text is no valid list: the mistake of a line must not show another's secret.
 */
async function secretsOfRegistryAuth(text) {
    if (text === '')
        return [];
    const entries = await parseRegistryAuth(text, []);
    const raw = [...text.matchAll(/\bpassword["']?\s*:[ \t]*(\S[^\r\n]*)/gi)].map(([, value = '']) => value.trim());
    // `|`, `>` and `*name` are YAML's own signs, and stand for a text elsewhere.
    const texts = raw.filter((value) => !/^(?:[|>][-+\d]*|\*\S+)$/.test(value));
    return [
        ...entries.map(({ username, password }) => ({ username, password })),
        ...texts.map((password) => ({ username: '', password: password.replace(/^(["'])(.*)\1$/, '$2') })),
    ].filter(({ password }) => password !== '');
}


/***/ }),

/***/ 8603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ye: () => (/* binding */ areNamed),
/* harmony export */   f3: () => (/* binding */ parseResultOptions),
/* harmony export */   lO: () => (/* binding */ mixProblems)
/* harmony export */ });
/* harmony import */ var _build_push_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(63302);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
/* harmony import */ var _result_exports_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(64282);
/** `outputs`, `push`, `load` and `call`: where a build's result goes, and what does not go together. */



function parseResultOptions(reader) {
    return {
        outputs: parseOutputs(reader),
        load: reader.boolean('load', false),
        push: reader.choice('push', ['true', 'false', 'auto'], 'false'),
        call: parseCall(reader),
    };
}
/** @see https://docs.docker.com/build/exporters/ */
const TYPES = ['image', 'registry', 'docker', 'oci', 'local', 'tar', 'cacheonly'];
const FILES = ['oci', 'local', 'tar'];
function parseOutputs(reader) {
    const outputs = reader.lines('outputs');
    for (const output of outputs) {
        const problem = problemOf(output);
        if (problem === undefined)
            continue;
        const advice = `Write type=<type> with its fields; the types are ${TYPES.join(', ')}.`;
        reader.problems.push({ input: 'outputs', problem: `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(output)} ${problem}`, advice });
    }
    return outputs;
}
function problemOf(output) {
    const { type, dest } = (0,_result_exports_js__WEBPACK_IMPORTED_MODULE_1__/* .parseExport */ ._)(output);
    if (output === '-' || dest === '-')
        return 'writes to standard output, which a step does not have';
    if (type === '')
        return 'has no type';
    if (!TYPES.includes(type))
        return `has the unknown type ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(type)}`;
    return FILES.includes(type) && !dest ? 'has no dest' : undefined;
}
/** @see https://docs.docker.com/reference/cli/docker/buildx/build/#call */
const CALLS = ['build', 'check', 'lint', 'outline', 'targets', 'subrequests.describe'];
function parseCall(reader) {
    const call = reader.text('call');
    const method = methodOf(call);
    if (method !== undefined && !CALLS.includes(method)) {
        reader.problems.push({
            input: 'call',
            problem: `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(method)} is unknown`,
            advice: 'Write build, check, outline or targets.',
        });
    }
    return call;
}
function methodOf(call) {
    return call.split(',').find((field) => field !== '' && !field.includes('='));
}
/** Whether somebody named the image; its name is the default one otherwise. */
function areNamed({ naming }) {
    return naming.images.trim() !== '' || naming.tags.trim() !== '';
}
/** Finds what contradicts itself. */
function mixProblems(mix) {
    return [...callProblems(mix), ...pushProblems(mix), ...cacheProblems(mix)];
}
/** Buildx would make an empty image. `push` and `archive` are left out of such a step, and the log says so. */
function callProblems({ call, load, outputs }) {
    if (!(0,_build_push_js__WEBPACK_IMPORTED_MODULE_2__/* .isCall */ .nT)(call) || (!load && outputs.length === 0))
        return [];
    const input = load ? 'load' : 'outputs';
    const problem = `wants an image, but call is ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(call)}, which builds none`;
    return [{ input, problem, advice: `Leave ${input} out, or ask in a step of its own.` }];
}
function pushProblems({ push, load, outputs, naming }) {
    const exports = outputs.map(_result_exports_js__WEBPACK_IMPORTED_MODULE_1__/* .parseExport */ ._);
    const problems = [];
    const pushes = push !== 'false';
    if (pushes && outputs.some((output, index) => isImage(exports[index]?.type) && isKept(output))) {
        problems.push({
            input: 'push, outputs',
            problem: `push is ${push}, but an image of outputs says push=false`,
            advice: 'Leave one of them out.',
        });
    }
    if (pushes && exports.some(({ isByDigest }) => isByDigest)) {
        problems.push({
            input: 'push, outputs',
            problem: `push is ${push}, which pushes under tags, but an image of outputs says push-by-digest`,
            advice: 'For a push by digest alone write push=true into that output, and leave the input push out.',
        });
    }
    if (pushes && !areNamed({ naming }) && exports.some(({ type, names }) => isImage(type) && names.length > 0)) {
        problems.push({
            input: 'push, outputs',
            problem: `push is ${push}, which pushes to images and tags, but only outputs names an image`,
            advice: 'Name it in images or tags.',
        });
    }
    if (load && exports.some(({ isByDigest }) => isByDigest)) {
        problems.push({
            input: 'load, outputs',
            problem: 'load is true, but an image of outputs says push-by-digest, and has no name to be loaded under',
            advice: 'Load in a build of its own.',
        });
    }
    return problems;
}
function isImage(type) {
    return type === 'image' || type === 'registry';
}
function isKept(output) {
    return /(?:^|,)\s*"?push=(?:0|f|false)"?\s*(?:,|$)/i.test(output);
}
function cacheProblems({ noCache, noCacheFilters }) {
    if (!noCache || noCacheFilters.length === 0)
        return [];
    const problem = 'no-cache is true, which is for every stage, but no-cache-filters names some';
    return [{ input: 'no-cache, no-cache-filters', problem, advice: 'Leave one of them out.' }];
}


/***/ }),

/***/ 95816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Vh: () => (/* binding */ secretTexts),
/* harmony export */   _o: () => (/* binding */ secretLines),
/* harmony export */   dC: () => (/* binding */ parseSecrets),
/* harmony export */   mO: () => (/* binding */ missingSecrets)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/**
 * `secrets`, `secret-envs` and `secret-files`. A value in the wrong place may be a secret, so nothing that came is
 * shown but a name that surely is one: problems tell the line.
 */

const QUOTING = 'A value of several lines needs double quotes around the whole entry, as in "ID=first line…last line".';
async function parseSecrets(reader) {
    const entries = (await reader.entries('secrets')).map(({ text, line }) => ({ ...divide(text), line }));
    for (const { line } of entries.filter(({ id, value }) => !isSecret(id, value))) {
        reader.problems.push({ input: 'secrets', problem: `line ${line} is not ID=VALUE`, advice: QUOTING });
    }
    const good = entries.filter(({ id, value }) => isSecret(id, value));
    return {
        secrets: good.filter(({ value }) => value !== '').map(({ id, value = '' }) => ({ id: id.trim(), value })),
        emptySecrets: good.filter(({ value }) => value === '').map(({ line }) => line),
        secretEnvs: (await pairs(reader, 'secret-envs', 'VARIABLE', true)).map(([id, variable]) => ({ id, variable })),
        secretFiles: (await pairs(reader, 'secret-files', 'PATH', false)).map(([id, path]) => ({ id, path })),
    };
}
/** Base64 ends in `=` too: such a line is the rest of a secret, and its text no name. */
function isSecret(id, value) {
    return value !== undefined && !/^=+$/.test(value) && isId(id.trim());
}
/** Ids are named in the log, so they look like one. */
function isId(id) {
    return /^[\w./:@-]+$/.test(id);
}
function divide(text) {
    const equals = text.indexOf('=');
    return equals < 0 ? { id: '', value: undefined } : { id: text.slice(0, equals), value: text.slice(equals + 1) };
}
async function pairs(reader, name, what, commas) {
    const found = [];
    for (const [index, text] of (await reader.list(name, { commas })).entries()) {
        const { id, value = '' } = divide(text);
        if (value !== '' && isId(id))
            found.push([id, value]);
        else
            reader.problems.push({ input: name, problem: `entry ${index + 1} is not ID=${what}` });
    }
    return found;
}
/**
 * Finds files and variables that are not there.
 *
 * @param exists tells whether a path is there
 */
function missingSecrets({ secretEnvs, secretFiles }, env, workspace, exists) {
    const unset = secretEnvs
        .filter(({ variable }) => env[variable] === undefined)
        .map(({ id }) => ({
        input: 'secret-envs',
        problem: `the environment variable for ${id} is not set`,
        advice: 'Write ID=VARIABLE, and set the variable under env of the step or the job.',
    }));
    const absent = secretFiles
        .filter(({ path }) => !exists((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, path)))
        .map(({ id }) => ({
        input: 'secret-files',
        problem: `the file for ${id} is not there`,
        advice: 'Write ID=PATH; a relative path starts at the workspace.',
    }));
    return [...unset, ...absent];
}
/** A character or two are no secret, and hiding them would blot out the log. */
const SHORTEST_HIDDEN = 3;
/** Each line of the values as the build gets them: what quotes did to them is done. */
async function secretLines(reader) {
    const { secrets } = await parseSecrets(reader);
    const lines = secrets.flatMap(({ value }) => value.split(/[\r\n]+/)).map((line) => line.trim());
    return [...new Set(lines)].filter((line) => line.length >= SHORTEST_HIDDEN);
}
/** Every text by which the input gives a secret away, whatever is wrong with it: values, and each line of them. */
function secretTexts(input) {
    const texts = input.split(/[\r\n]+/).flatMap((line) => {
        const { value } = divide(line);
        return value === undefined || value === '' ? [] : [value];
    });
    // Inside quotes a line may be anything, also with an equals sign in it; a name without a value gives nothing away.
    const lines = input.split(/[\r\n]+/).filter((line) => divide(line).value !== '');
    const unquoted = [...texts, ...lines].flatMap((text) => {
        const inner = text.trim().replace(/^"/, '').replace(/"$/, '');
        return [text.trim(), inner.trim(), inner.replaceAll('""', '"').trim()];
    });
    return [...new Set(unquoted)].filter((text) => text.length >= SHORTEST_HIDDEN);
}


/***/ }),

/***/ 87826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S: () => (/* binding */ programFiles),
  R: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/gate/gate.js
var gate = __nccwpck_require__(93364);
;// CONCATENATED MODULE: ./lib/gate/output.js
/** What is kept and shown of a gate's output: bounded, however much it prints, and cut only between lines or words. */
/** Bytes of the end that an error shows. */
const KEPT_BYTES = 8 * 1024;
const KEPT_LINES = 40;
/** How much the log gets to see. */
const SHOWN_MIB = 4;
/** @param shownBytes how much the log may have; 4 MiB by default */
function createGateOutput(shownBytes = SHOWN_MIB * 1024 * 1024) {
    let [room, isCut, isWhole] = [shownBytes, false, true];
    let kept = Buffer.alloc(0);
    return {
        take(chunk) {
            if (kept.length + chunk.length > KEPT_BYTES)
                isWhole = false;
            kept = Buffer.from(Buffer.concat([kept, chunk.subarray(-KEPT_BYTES)]).subarray(-KEPT_BYTES));
            if (isCut)
                return Buffer.alloc(0);
            const length = chunk.length <= room ? chunk.length : cutAfter(chunk, room);
            room -= length;
            isCut = length < chunk.length;
            return chunk.subarray(0, length);
        },
        isCut: () => isCut,
        end: () => lastLines(isWhole ? kept : fromFirstGap(kept)),
    };
}
const NEWLINE = 0x0a;
const GAPS = [NEWLINE, 0x0d, 0x20, 0x09];
/**
 * Where to cut when so much may be shown: part of a word may be part of a secret, which the runner would not know to
 * hide, so the line goes to its end.
 */
function cutAfter(bytes, room) {
    if (room < 0)
        return 0;
    const line = bytes.indexOf(NEWLINE, room);
    const gap = line >= 0 ? line : bytes.findIndex((byte, index) => index >= room && GAPS.includes(byte));
    return (gap >= 0 ? gap : bytes.subarray(0, room).findLastIndex((byte) => GAPS.includes(byte))) + 1;
}
function fromFirstGap(bytes) {
    const line = bytes.indexOf(NEWLINE);
    const gap = line >= 0 ? line : bytes.findIndex((byte) => GAPS.includes(byte));
    return gap < 0 ? Buffer.alloc(0) : bytes.subarray(gap + 1);
}
/** Escape sequences of terminals, and control characters but the line feed and the tab. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[0-~])|[\x00-\x08\x0b-\x1f\x7f]/g;
function lastLines(bytes) {
    const lines = bytes
        .toString('utf8')
        .replace(/\r+\n/g, '\n')
        // A progress bar writes over its own line: what it said last is what was to be seen.
        .replace(/[^\n]*\r(?=[^\n\r])/g, '')
        .replace(CONTROLS, '')
        .trimEnd()
        .split('\n');
    return lines.slice(-KEPT_LINES).join('\n').replace(/^\n+/, '');
}

// EXTERNAL MODULE: ./lib/gate/program.js
var program = __nccwpck_require__(83963);
// EXTERNAL MODULE: ./lib/process/process.js + 1 modules
var process = __nccwpck_require__(90954);
// EXTERNAL MODULE: ./lib/runner/child-environment.js
var child_environment = __nccwpck_require__(88264);
// EXTERNAL MODULE: ./lib/runner/log.js
var log = __nccwpck_require__(93188);
;// CONCATENATED MODULE: ./lib/actions/publish/gate.js
/** Runs the gate: the user's own command, which decides whether the pushed image gets its tags. */








/**
 * Runs the gate; that it ends well means that it has passed.
 *
 * @throws {ActionError} `gate` when it has not passed, `cancelled` when the step was cancelled
 */
async function runGate(inputs, gated, { env, cwd, signal }) {
    const { command, args, env: facts } = (0,gate/* gateCommand */.BT)(inputs.gate, gated);
    const begun = performance.now();
    const output = createGateOutput();
    const childEnv = { ...(0,child_environment/* gateEnvironment */.P2)(env), ...facts };
    const end = await runInGroup(command, output, {
        command: programOf(command, cwd, childEnv),
        args,
        env: childEnv,
        cwd,
        signal,
        timeoutMs: inputs.gateTimeoutMinutes === 0 ? undefined : inputs.gateTimeoutMinutes * 60_000,
    });
    if (signal.aborted)
        throw new errors/* ActionError */.lZ('cancelled', 'The step was cancelled while its gate ran; nothing was tagged.');
    const { gateTimeoutMinutes: timeoutMinutes, gateOnFailure: onFailure } = inputs;
    const failure = (0,gate/* judgeGate */.$U)(end, gated, { command, timeoutMinutes, onFailure, said: output.end() });
    if (failure !== undefined)
        throw failure;
    const seconds = (performance.now() - begun) / 1000;
    log/* log */.Rm.info(`The gate passed after ${seconds.toFixed(1)} s.`);
    return { seconds };
}
/** The command as it was judged before the build; what has gone since is told by the system. */
function programOf(command, workspace, env) {
    return (0,program/* findGateProgram */.N)(command, { workspace, path: env['PATH'] ?? '', files: programFiles }).path ?? command;
}
async function runInGroup(title, output, request) {
    const endGroup = log/* log */.Rm.group(`Gate: ${title}`);
    const shown = log/* log */.Rm.passThrough();
    const onOutput = (chunk) => {
        const part = output.take(chunk);
        if (part.length > 0)
            shown.write(part);
    };
    try {
        const { exitCode, exitSignal, stopped } = await (0,process/* runProcess */.R)({ ...request, onOutput });
        return { exitCode, exitSignal, isTimedOut: stopped === 'timeout' };
    }
    catch (error) {
        return { exitCode: undefined, exitSignal: undefined, isTimedOut: false, startError: error.message };
    }
    finally {
        shown.end();
        if (output.isCut())
            log/* log */.Rm.info(`The gate printed more than ${SHOWN_MIB} MiB; the rest is left out of the log.`);
        endGroup();
    }
}
/** Enough for the first line of a script: systems read 128 or 256 bytes of it. */
const FIRST_LINE = 256;
/** The machine's own files. */
const programFiles = {
    kindOf(path) {
        try {
            return (0,external_node_fs_.statSync)(path).isDirectory() ? 'folder' : 'file';
        }
        catch {
            return undefined; // A line that is no name at all, being too long, is not there either.
        }
    },
    isExecutable(path) {
        try {
            (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
            return true;
        }
        catch {
            return false;
        }
    },
    beginningOf(path) {
        try {
            const file = (0,external_node_fs_.openSync)(path, 'r');
            try {
                const bytes = Buffer.alloc(FIRST_LINE);
                return bytes.subarray(0, (0,external_node_fs_.readSync)(file, bytes, 0, FIRST_LINE, 0)).toString('latin1');
            }
            finally {
                (0,external_node_fs_.closeSync)(file);
            }
        }
        catch {
            return '';
        }
    },
};


/***/ }),

/***/ 69096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Pm: () => (/* binding */ orExplain),
  Zr: () => (/* binding */ persist),
  QQ: () => (/* binding */ publishEverywhere)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/image/reference.js
var image_reference = __nccwpck_require__(68424);
// EXTERNAL MODULE: ./lib/registry/fault.js
var fault = __nccwpck_require__(94523);
// EXTERNAL MODULE: ./lib/registry/image-tree.js
var image_tree = __nccwpck_require__(85975);
// EXTERNAL MODULE: ./lib/registry/publication.js
var registry_publication = __nccwpck_require__(22917);
// EXTERNAL MODULE: ./lib/registry/manifests.js
var manifests = __nccwpck_require__(7757);
// EXTERNAL MODULE: ./lib/registry/publish-place.js + 1 modules
var publish_place = __nccwpck_require__(84760);
;// CONCATENATED MODULE: ./lib/registry/publish.js
/**
 * From one image in one repository to every reference: tags are put on the digest, other repositories get a copy of it,
 * and each tag is read back. All of it in parallel, each request with attempts of its own; tags that people follow move
 * when everything else is there.
 */





/**
 * Makes every reference serve the digest, and proves it by asking.
 *
 * @returns the repositories with their tags, in the order of the references; one that is optional may have failed
 * @throws {IncompletePublication} with what every repository serves, when a required one refuses, stays away or serves
 *   something else. No tag that others follow has moved then, unless one of those was what failed.
 */
async function publish(publication, means) {
    // While other things are asked; what goes wrong now goes wrong again when it matters.
    means.leaves?.().catch(() => { });
    const image = await openImage(publication, means);
    const places = placesOf(publication).map((place) => new publish_place/* PlaceInWork */.Y8(place, image, publication, means));
    const isLast = ({ tag, repository }) => publication.markOf?.({ tag, repository }) === 'last';
    await Promise.all(places.map((place) => place.make((reference) => !isLast(reference))));
    throwIfIncomplete(places);
    const left = await leftIn(places, means);
    const moves = (reference) => isLast(reference) && !left.has((0,image_reference/* formatTagged */.cy)(reference));
    await Promise.all(places.map((place) => place.make(moves)));
    throwIfIncomplete(places);
    return places.map((place) => place.told());
}
async function openImage(publication, means) {
    const { source, digest, pushed, references } = publication;
    const client = means.clientFor(source.registry);
    const image = { digest, client, source };
    try {
        const isOvertaken = pushed !== undefined && !(await (0,publish_place/* isServed */.SM)(pushed, digest, means));
        const isAllDone = pushed !== undefined && references.length <= 1;
        return { ...image, isOvertaken, manifest: isAllDone ? undefined : await readManifest(image, means) };
    }
    catch (cause) {
        const error = cause.message;
        const failed = placesOf(publication).map(({ repository: { name } }) => ({ name, tags: [], digest: '', state: 'failed', error }));
        throw new registry_publication/* IncompletePublication */.Th(failed, cause);
    }
}
async function readManifest({ source, client, digest }, { persist }) {
    return persist(`reading ${source.name}@${digest}`, async () => {
        const manifest = await (0,manifests/* getManifest */.c2)(client, source, digest);
        // It was pushed a moment ago: a registry of several servers may need another one for its digest.
        if (manifest === undefined)
            throw new fault/* RegistryFault */.QA(`${source.name}@${digest} is not served yet`, undefined);
        return manifest;
    });
}
async function leftIn(places, { leaves }) {
    try {
        return (await leaves?.()) ?? new Set();
    }
    catch (cause) {
        const images = places.map((place) => place.told());
        throw new registry_publication/* IncompletePublication */.Th(images, cause);
    }
}
function throwIfIncomplete(places) {
    const broken = places.find((place) => place.fault !== undefined && !place.isOptional);
    if (broken === undefined)
        return;
    throw new registry_publication/* IncompletePublication */.Th(places.map((place) => place.told()), broken.fault);
}
function placesOf({ references }) {
    const places = new Map();
    for (const { repository, tag } of references) {
        const place = places.get((0,publish_place/* placeOf */.$t)(repository)) ?? { repository, tags: [] };
        if (!place.tags.includes(tag))
            place.tags.push(tag);
        places.set((0,publish_place/* placeOf */.$t)(repository), place);
    }
    return [...places.values()];
}

// EXTERNAL MODULE: ./lib/retry/schedule.js
var schedule = __nccwpck_require__(65305);
// EXTERNAL MODULE: ./lib/runner/log.js
var log = __nccwpck_require__(93188);
// EXTERNAL MODULE: ./lib/actions/attempts/again.js
var again = __nccwpck_require__(27838);
// EXTERNAL MODULE: ./lib/actions/attempts/registry-questions.js + 1 modules
var registry_questions = __nccwpck_require__(81851);
// EXTERNAL MODULE: ./lib/actions/sign-in/session.js + 16 modules
var sign_in_session = __nccwpck_require__(61771);
;// CONCATENATED MODULE: ./lib/actions/publish/publish.js
/** After the build's push: every tag in every registry, and the digest that all of them serve. */











/** A registry's own fault passes or does not within this many requests; they cost little. */
const REQUEST_ATTEMPTS = 5;
/** Seconds before the second request. */
const REQUEST_WAIT = 1;
/** So often a registry may still tell what a tag served before it was moved, or lack a part of an image. */
const STALE_ANSWERS = 2;
/**
 * @param references those that shall serve it
 * @throws {IncompletePublication} with an {@link ActionError} as its cause
 */
async function publishEverywhere(image, references, { names, inputs }, { session, signal, ...means }) {
    try {
        const images = await publish({
            ...image,
            references,
            markOf: (reference) => markOf(names.kinds.get((0,image_reference/* formatTagged */.cy)(reference))),
            isOptional: ({ name }) => names.optional.has(name),
        }, {
            ...means,
            clientFor: await (0,sign_in_session/* clientsFor */.U)([image.source, ...references.map(({ repository }) => repository)], session),
            persist: (what, task) => persist(what, task, inputs, signal),
            onPublished: ({ name, tags }) => log/* log */.Rm.info(`${name} serves ${image.digest} under ${tags.join(', ')}.`),
        });
        for (const { name, error } of images.filter(({ state }) => state === 'failed')) {
            log/* log */.Rm.warning(`${name} does not have the whole image, and is not required: ${error}.`);
        }
        return images;
    }
    catch (error) {
        if (!(error instanceof registry_publication/* IncompletePublication */.Th))
            throw error;
        throw new registry_publication/* IncompletePublication */.Th(error.images, asActionError(error.cause, error.images));
    }
}
function markOf(kind) {
    if (kind === 'immutable')
        return 'fixed';
    return kind === 'floating' ? 'last' : 'any';
}
/** Tries a few requests again after a fault of the registry's own. */
async function persist(what, task, { retryOn }, signal) {
    return (0,again/* again */.T)(task, {
        retryOn,
        maxAttempts: REQUEST_ATTEMPTS,
        decide: pauseFor,
        tell({ message }, _, pause) {
            const said = message.startsWith(what) ? message : `${what}: ${message}`;
            log/* log */.Rm.info(`${said}; again in ${pause.usual.toFixed(1)} s.`);
        },
        signal,
    });
}
function pauseFor(error, failed) {
    const chance = Math.random();
    if (error instanceof registry_publication/* DigestMismatch */.b3 || error instanceof image_tree/* MissingPart */.i) {
        return failed <= STALE_ANSWERS ? (0,schedule/* pauseAfter */.l)({ base: REQUEST_WAIT, failed, chance }) : undefined;
    }
    if (!(error instanceof fault/* RegistryFault */.QA) || !error.isTemporary)
        return undefined;
    const { retryAfter, status } = error;
    if (retryAfter !== undefined && retryAfter > registry_questions/* longestWait */._s)
        return undefined;
    return (0,schedule/* pauseAfter */.l)({ base: REQUEST_WAIT, failed, chance, isThrottled: status === 429, retryAfter });
}
/** Tells of every repository where there are several: which ones serve the image is what people need to know then. */
function asActionError(error, images) {
    const told = explained(error);
    if (!(told instanceof errors/* ActionError */.lZ) || images.length < 2)
        return told;
    const states = images.map(({ name, tags, error: why }) => {
        const served = tags.length > 0 ? `serves it under ${tags.join(', ')}` : 'does not have it under any tag';
        return `- ${name} ${served}${why === '' ? '' : `: ${why}`}`;
    });
    return new errors/* ActionError */.lZ(told.code, [told.message, ...states].join('\n'), {
        ...(told.advice && { advice: told.advice }),
        ...(told.link && { link: told.link }),
        cause: told.cause,
    });
}
function explained(error) {
    if (error instanceof fault/* RegistryFault */.QA)
        return (0,fault/* explainFault */.Oy)(error);
    if (error instanceof registry_publication/* DigestMismatch */.b3) {
        return new errors/* ActionError */.lZ('digest', `${error.message}.`, {
            advice: 'Use a concurrency group, so that two runs of the same branch do not push at once.',
            cause: error,
        });
    }
    if (error instanceof registry_publication/* TagTaken */.qD) {
        return new errors/* ActionError */.lZ('tag', `${error.message}.`, {
            advice: 'Two runs of one commit built at once: run this one again, and it takes what the other has pushed.',
            cause: error,
        });
    }
    return error;
}
/** @throws {ActionError} `registry`, for a fault of one */
async function orExplain(task) {
    try {
        return await task();
    }
    catch (error) {
        throw error instanceof fault/* RegistryFault */.QA ? (0,fault/* explainFault */.Oy)(error) : error;
    }
}


/***/ }),

/***/ 65623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ leaveResult),
/* harmony export */   L: () => (/* binding */ clearResult)
/* harmony export */ });
async function clearResult(prepared, environment) {
    if (prepared.inputs.resultFile === '')
        return;
    const { clearResult: clear } = await __nccwpck_require__.e(/* import() */ 707).then(__nccwpck_require__.bind(__nccwpck_require__, 23707));
    await clear(prepared, environment);
}
/**
 * @param format what becomes of the document, where it is part of another one
 * @returns its absolute path; empty when there is none
 */
async function leaveResult(prepared, environment, end, format) {
    if (prepared.inputs.resultFile === '')
        return '';
    const { keepResult } = await __nccwpck_require__.e(/* import() */ 707).then(__nccwpck_require__.bind(__nccwpck_require__, 23707));
    return keepResult(prepared, environment, end, format);
}


/***/ }),

/***/ 39914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  EU: () => (/* binding */ writeFailure),
  Kn: () => (/* binding */ writeOutputs)
});

// UNUSED EXPORTS: resultOutputs, servedNames

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./lib/cache/report.js + 1 modules
var report = __nccwpck_require__(19462);
// EXTERNAL MODULE: ./lib/image/reference.js
var reference = __nccwpck_require__(68424);
// EXTERNAL MODULE: ./lib/registry/publish-place.js + 1 modules
var publish_place = __nccwpck_require__(84760);
;// CONCATENATED MODULE: ./lib/result/output-limits.js
/**
 * Outputs that every later step can take. A step that gets one as a variable of its environment cannot even start when
 * it is too long: Linux takes 128 KiB for one variable, with its name, and about 2 MiB for all of them.
 *
 * @see https://man7.org/linux/man-pages/man2/execve.2.html#NOTES
 */
/** In bytes. An expression such as `toJSON` makes a value longer. */
const LONGEST_OUTPUT = 96 * 1024;
/** In bytes, for all outputs of the step together. */
const ALL_OUTPUTS = 512 * 1024;
/** Empties what is too long, and then the longest ones until all together fit. A part of a list would be a lie. */
function fitOutputs(outputs) {
    const sizes = Object.entries(outputs)
        .map(([name, value]) => ({ name, size: Buffer.byteLength(value) }))
        .sort((one, other) => other.size - one.size);
    let rest = sizes.reduce((sum, { size }) => sum + size, 0);
    const tooLong = [];
    for (const { name, size } of sizes) {
        if (size <= LONGEST_OUTPUT && rest <= ALL_OUTPUTS)
            break;
        tooLong.push(name);
        rest -= size;
    }
    const kept = Object.entries(outputs).map(([name, value]) => [name, tooLong.includes(name) ? '' : value]);
    return { outputs: Object.fromEntries(kept), tooLong };
}

// EXTERNAL MODULE: ./lib/runner/commands.js + 4 modules
var commands = __nccwpck_require__(96683);
// EXTERNAL MODULE: ./lib/runner/log.js
var log = __nccwpck_require__(93188);
// EXTERNAL MODULE: ./lib/tags/metadata.js
var metadata = __nccwpck_require__(73332);
// EXTERNAL MODULE: ./lib/actions/attempts/failed-build.js
var failed_build = __nccwpck_require__(27488);
// EXTERNAL MODULE: ./lib/actions/builder/outputs.js
var outputs = __nccwpck_require__(86785);
;// CONCATENATED MODULE: ./lib/actions/report/outputs.js
/** The outputs of the build action: their names and how each is written. */











/** What names the image, and what later steps read by docker/metadata-action's names. */
async function namingOutputs(names, inputs, folder) {
    const paths = Object.keys(names.bakeFiles).map((output) => [output, (0,external_node_path_.join)(folder, `${output}.json`)]);
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    const contents = Object.values(names.bakeFiles);
    await Promise.all(paths.map(([, path], index) => (0,promises_.writeFile)(path, contents[index] ?? '')));
    return { ...(0,metadata/* metadataOutputs */._V)(names, inputs.separators), ...Object.fromEntries(paths) };
}
/**
 * Of an image that we push, the names that serve it: a tag that a newer run has moved on, or an image that may fail and
 * did, must not be taken for this one by a later step.
 */
function servedNames(names, { push, images }) {
    if (!push.push)
        return names;
    const repositories = new Map(names.references.map(({ repository }) => [repository.name, (0,publish_place/* placeOf */.$t)(repository)]));
    const serves = new Set(images.flatMap(({ name, tags }) => tags.map((tag) => `${repositories.get(name)}:${tag}`)));
    const references = names.references.filter(({ repository, tag }) => serves.has(`${(0,publish_place/* placeOf */.$t)(repository)}:${tag}`));
    const tags = new Set(references.map(({ tag }) => tag));
    const served = { ...names, references, tagNames: names.tagNames.filter((tag) => tags.has(tag)) };
    return { ...served, json: (0,metadata/* metadataJson */.YE)(served) };
}
function resultOutputs(names, result) {
    return {
        digest: result.digest ?? '',
        digests: JSON.stringify(digestsOf(result)),
        imageid: result.imageId ?? '',
        metadata: result.metadata ?? '',
        'metadata-file': result.kept?.metadataFile ?? '',
        archive: result.kept?.archive ?? '',
        'result-file': result.resultFile,
        image: pinnedOrTagged(result, names),
        images: JSON.stringify(result.images),
        pushed: String(result.pushed),
        skipped: String(result.skipped !== undefined),
        'tags-left': JSON.stringify(result.leftAlone),
        'attestation-id': result.published?.attested?.id ?? '',
        'attestation-url': result.published?.attested?.url ?? '',
        'bundle-path': result.published?.attested?.bundlePath ?? '',
        'cache-mode': (0,report/* finalMode */.sv)(result.cache, result.cacheReport),
        'cache-hit-ratio': (0,report/* hitRatio */.r3)(result.cacheReport),
        attempts: String(result.attempts),
        'failure-class': '',
        ...(0,outputs/* builderOutputs */.S)(result.builder),
        argv: JSON.stringify(result.argv),
    };
}
/** By platform, without the attestations, which have none. */
function digestsOf({ published }) {
    return Object.fromEntries((published?.platforms ?? []).map(({ platform, digest }) => [platform, digest]));
}
/** The digest names one image for ever; without a push there is only a tag. An output may push to another name. */
function pinnedOrTagged({ images }, { references: [first] }) {
    const served = images.find(({ digest }) => digest !== '');
    if (served !== undefined)
        return `${served.name}@${served.digest}`;
    return first === undefined ? '' : (0,reference/* formatTagged */.cy)(first);
}
/**
 * Writes all outputs at once, when all are known: a step that fails leaves none.
 *
 * @param folder the step's private folder, for the bake files
 */
async function writeOutputs({ names: all, inputs }, result, folder) {
    const names = inputs.dryRun ? all : servedNames(all, result);
    const naming = await namingOutputs(names, inputs, folder);
    const { outputs, tooLong } = fitOutputs({ ...naming, ...resultOutputs(names, result) });
    for (const [name, value] of Object.entries(outputs))
        (0,commands/* addToFile */.VZ)('OUTPUT', name, value);
    if (inputs.exportNames) {
        for (const name of Object.keys(naming))
            (0,commands/* addToFile */.VZ)('ENV', (0,metadata/* outputVariable */.Qh)(name), outputs[name] ?? '');
    }
    if (tooLong.length > 0)
        log/* log */.Rm.warning(tooLongWarning(tooLong, naming));
}
function tooLongWarning(tooLong, { 'bake-file': file = '' }) {
    return (`The outputs ${tooLong.join(', ')} are empty, because they are too long: a later step that has them in its ` +
        `environment could not start. Tags and labels are in the file ${file} too, which the output bake-file names.`);
}
/** What a workflow that goes on after a failure may want to know; of images only what each registry serves. */
function writeFailure(error, resultFile = '') {
    if (resultFile !== '')
        (0,commands/* addToFile */.VZ)('OUTPUT', 'result-file', resultFile);
    if (!(error instanceof failed_build/* FailedAttempts */.yX))
        return;
    (0,commands/* addToFile */.VZ)('OUTPUT', 'attempts', String(error.attempts));
    (0,commands/* addToFile */.VZ)('OUTPUT', 'failure-class', error.failureClass);
    if (error.images.length > 0)
        (0,commands/* addToFile */.VZ)('OUTPUT', 'images', JSON.stringify(error.images));
}


/***/ }),

/***/ 83536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ reportFailure),
  i: () => (/* binding */ reportResult)
});

// EXTERNAL MODULE: ./lib/cache/report.js + 1 modules
var report = __nccwpck_require__(19462);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/image/reference.js
var image_reference = __nccwpck_require__(68424);
// EXTERNAL MODULE: ./lib/runner/commands.js + 4 modules
var commands = __nccwpck_require__(96683);
;// CONCATENATED MODULE: ./lib/summary/markdown.js
/**
 * Markdown from text that others chose: branch names, tags, labels and registries' answers are data, and must not
 * become links, headings or HTML.
 *
 * @see https://github.github.com/gfm/
 */
/** Escapes text for a paragraph or a table cell, on one line. */
function markdown_text(value) {
    return (value
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/[\\`*_{}[\]#|~$@]/g, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/\s+/g, ' ')
        // A bare address would become a link by itself.
        .replace(/:\/\//g, ':&#47;&#47;')
        .replace(/www\./gi, 'www&#46;'));
}
/** Text as code, in HTML, which unlike backticks has no text that can end it. */
function code(value) {
    return `<code>${markdown_text(value)}</code>`;
}
/** A link to where text from outside says, as far as that is a page of the web. */
function markdown_link(label, url) {
    return /^https?:\/\//i.test(url)
        ? `<a href="${markdown_text(url).replaceAll('"', '&quot;')}">${markdown_text(label)}</a>`
        : markdown_text(label);
}
/** A block of code whose fence is longer than any run of backticks inside. */
function codeBlock(value, language = '') {
    const longest = Math.max(2, ...[...value.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${value}\n${fence}`;
}
/** A table; the cells are Markdown already. */
function table(header, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

;// CONCATENATED MODULE: ./lib/summary/build-summary.js

const HEADINGS = {
    built: 'Image built, not pushed',
    pushed: 'Image pushed',
    planned: 'Image planned (dry run)',
    skipped: 'Image not built',
    failed: 'Image build failed',
};
/** More rows would push everything else out of sight. */
const SHOWN_REFERENCES = 50;
function renderBuildSummary(summary) {
    return [
        `### ${HEADINGS[summary.outcome]}`,
        summary.failure && codeBlock(summary.failure),
        summary.skipped && markdown_text(summary.skipped),
        facts(summary),
        platformDigests(summary.digests),
        failedAttempts(summary.history),
        tags(summary.references),
        leftAlone(summary.leftAlone),
        build_summary_images(summary.images),
        summary.pinned && codeBlock(`docker pull ${summary.pinned}`, 'shell'),
        labels(summary.labels),
    ]
        .filter(Boolean)
        .join('\n\n')
        .concat('\n');
}
function facts(summary) {
    const { digest, platforms, push, cache, attempts, seconds, gateSeconds, attestation, signed } = summary;
    const rows = [
        ['Digest', digest && code(digest)],
        ['Platforms', platforms.length > 0 && markdown_text(platforms.join(', '))],
        ['Push', markdown_text(push)],
        ['Gate', gateSeconds !== undefined && `passed after ${gateSeconds.toFixed(1)} s`],
        ['Attestation', attestation && markdown_link(attestation.id ?? 'of an earlier run', attestation.url)],
        ['Signed', signed.map(code).join(', ')],
        ['Cache', markdown_text(cache)],
        ['Attempts', attempts > 0 && String(attempts)],
        ['Time', seconds !== undefined && `${seconds.toFixed(1)} s`],
    ];
    const known = rows.filter((row) => typeof row[1] === 'string' && row[1] !== '');
    return known.length === 0 ? '' : table(['', ''], known);
}
/** One platform has no digest that is worth a table. */
function platformDigests(digests) {
    if (digests.length < 2)
        return '';
    return table(['Platform', 'Digest'], digests.map(({ platform, digest }) => [markdown_text(platform), code(digest)]));
}
function failedAttempts(history) {
    if (history.length === 0)
        return '';
    const rows = history.map(({ number, seconds, kind, stage, telling }) => [
        String(number),
        `${seconds.toFixed(1)} s`,
        `${stage}, ${kind}`,
        markdown_text(telling),
    ]);
    return table(['Failed attempt', 'After', 'Where and what kind', 'What it said'], rows);
}
function leftAlone(left) {
    if (left.length === 0)
        return '';
    const rows = left.map(({ reference, serves, why }) => [code(reference), code(serves), markdown_text(why)]);
    return table(['Left alone', 'Serves', 'Why'], rows);
}
/** One that is well is told by its tags. */
function build_summary_images(all) {
    if (all.length < 2 && all.every(({ error }) => error === ''))
        return '';
    const rows = all.map(({ name, state, tags: { length }, error, isRequired }) => [
        code(name),
        `${markdown_text(state)}, ${length === 1 ? '1 tag' : `${length} tags`}`,
        [markdown_text(error), error !== '' && !isRequired ? '(not required)' : ''].join(' ').trim(),
    ]);
    return table(['Image', 'State', 'Error'], rows);
}
function tags(references) {
    if (references.length === 0)
        return '';
    const rows = references.slice(0, SHOWN_REFERENCES).map(({ reference, why }) => [code(reference), markdown_text(why)]);
    const more = references.length - rows.length;
    return table(['Tag', 'Why'], rows) + (more > 0 ? `\n\n… and ${more} more.` : '');
}
function labels(all) {
    const rows = Object.entries(all).map(([key, value]) => [code(key), code(value)]);
    if (rows.length === 0)
        return '';
    return `<details><summary>Labels</summary>\n\n${table(['Label', 'Value'], rows)}\n\n</details>`;
}

// EXTERNAL MODULE: ./lib/actions/attempts/failed-build.js
var failed_build = __nccwpck_require__(27488);
;// CONCATENATED MODULE: ./lib/actions/report/report.js
/** What stays visible on the run's page. */






function reportResult({ inputs, names }, result, seconds) {
    const { digest, push, cache, cacheReport, attempts, history, skipped, leftAlone, published } = result;
    const served = result.images.find((image) => image.digest !== '');
    const reasons = new Map(names.tags.map(({ tag, why }) => [tag, why]));
    const left = new Set(leftAlone.map(({ reference }) => reference));
    (0,commands/* addToSummary */.Dg)(renderBuildSummary({
        outcome: outcomeOf(inputs, result),
        skipped,
        references: names.references
            .map((reference) => ({ reference: (0,image_reference/* formatTagged */.cy)(reference), why: reasons.get(reference.tag) ?? 'as given' }))
            // The image of one platform gets none of them here.
            .filter(({ reference }) => !left.has(reference) && !(inputs.distribute && result.digest !== undefined)),
        pinned: served && `${served.name}@${served.digest}`,
        digest,
        digests: published?.platforms ?? [],
        images: imagesOf(result.images, ({ name }) => !names.optional.has(name)),
        leftAlone,
        gateSeconds: published?.gateSeconds,
        attestation: published?.attested,
        signed: published?.signed ?? [],
        platforms: inputs.platforms.length > 0 ? inputs.platforms : platformsOf(published),
        push: `${push.push ? 'yes' : 'no'}, ${push.why}${push.push && inputs.distribute ? '; without a tag, for the merge' : ''}`,
        cache: [...cache.reasons, (0,report/* describeReport */.As)(cacheReport)].join(' ').trim(),
        attempts,
        history,
        seconds,
        labels: names.labels,
    }));
}
function outcomeOf({ dryRun }, { skipped, pushed }) {
    if (dryRun)
        return 'planned';
    if (skipped !== undefined)
        return 'skipped';
    return pushed ? 'pushed' : 'built';
}
function platformsOf(published) {
    return (published?.platforms ?? []).map(({ platform }) => platform);
}
function imagesOf(images, isRequired) {
    return images.map((image) => ({ ...image, isRequired: isRequired(image) }));
}
/** A failure's page says what failed, and what the registries serve all the same. */
function reportFailure(error) {
    const images = error instanceof failed_build/* FailedPublish */.JZ ? error.images : [];
    (0,commands/* addToSummary */.Dg)(renderBuildSummary({
        outcome: 'failed',
        failure: (0,errors/* explain */.WE)(error),
        references: [],
        pinned: undefined,
        digest: undefined,
        digests: [],
        images: imagesOf(images, () => true),
        leftAlone: [],
        gateSeconds: undefined,
        attestation: undefined,
        signed: [],
        platforms: [],
        push: '',
        cache: '',
        attempts: error instanceof failed_build/* FailedAttempts */.yX ? error.attempts : 0,
        history: error instanceof failed_build/* FailedAttempts */.yX ? error.history : [],
        seconds: undefined,
        labels: {},
    }));
}


/***/ }),

/***/ 61771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  U: () => (/* binding */ clientsFor),
  f: () => (/* binding */ openSession)
});

// EXTERNAL MODULE: ./lib/errors.js
var lib_errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/process/ask.js
var ask = __nccwpck_require__(92680);
// EXTERNAL MODULE: ./lib/registry/fault.js
var registry_fault = __nccwpck_require__(94523);
;// CONCATENATED MODULE: ./lib/registry/token.js

/**
 * Asks the token service, once for each scope; BuildKit asks in the same way, so a refusal here is one there.
 *
 * @throws {RegistryFault} when it refuses, does not answer, or answers without a token
 */
async function fetchToken(http, challenge, credential, scopes) {
    const request = tokenRequest(challenge, credential, scopes);
    const what = `sign-in at ${request.url.host}`;
    const answer = await http.send(request);
    if (answer.status !== 200)
        throw (0,registry_fault/* faultFrom */.Fx)(what, answer);
    const token = readToken(answer.body.toString('utf8'));
    if (token === undefined)
        throw new registry_fault/* RegistryFault */.QA(`${what}: the answer holds no token`, 401);
    return token;
}
/** By name and password it is a GET; an identity token is traded in by a POST, as OAuth 2 has it. */
function tokenRequest({ realm, service }, credential, scopes) {
    const url = new URL(realm);
    const parameters = new URLSearchParams(service === undefined ? {} : { service });
    if (credential?.kind === 'identity-token') {
        parameters.set('scope', scopes.join(' '));
        parameters.set('client_id', 'image-build-action');
        parameters.set('grant_type', 'refresh_token');
        parameters.set('refresh_token', credential.token);
        const headers = { 'content-type': 'application/x-www-form-urlencoded' };
        return { method: 'POST', url, headers, body: Buffer.from(parameters.toString()) };
    }
    for (const scope of scopes)
        parameters.append('scope', scope);
    for (const [name, value] of parameters)
        url.searchParams.append(name, value);
    return { method: 'GET', url, headers: basicAuthorization(credential) };
}
/** The header for a name and password; none for anything else. */
function basicAuthorization(credential) {
    if (credential?.kind !== 'password')
        return {};
    const pair = Buffer.from(`${credential.username}:${credential.password}`).toString('base64');
    return { authorization: `Basic ${pair}` };
}
/** Two names are in use for it. The parser's own message is left out: it would quote a token that is cut off. */
function readToken(text) {
    try {
        const { token, access_token: accessToken } = JSON.parse(text);
        return [token, accessToken].find((value) => typeof value === 'string' && value !== '');
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/registry/authorization.js
/** Who we are, as a header: the credential itself, or a token that was got for it and is kept while it is good. */



const ANONYMOUS = { headers: {}, forget: undefined };
/** @returns gives the headers for scopes, as `repository:me/app:pull` */
function createAuthorizer(credentials, http) {
    const tokens = new Map();
    return async ({ origin, challenge }, scopes) => {
        if (challenge === undefined)
            return ANONYMOUS;
        const credential = typeof credentials === 'function' ? credentials(scopes) : credentials;
        if (challenge.scheme === 'basic')
            return { headers: basicAuthorization(credential), forget: undefined };
        refusePlainRealm(challenge, origin);
        const key = scopes.join(' ');
        const token = tokens.get(key) ?? fetchToken(http, challenge, credential, scopes);
        const forget = () => {
            if (tokens.get(key) === token)
                tokens.delete(key);
        };
        if (!tokens.has(key)) {
            tokens.set(key, token);
            token.catch(forget);
        }
        return { headers: { authorization: `Bearer ${await token}` }, forget };
    };
}
/** What a server would say here, if it minded: no answer that another attempt or another way would better. */
const UPGRADE_REQUIRED = 426;
/** A password that came by TLS does not go on in the clear. */
function refusePlainRealm({ realm }, origin) {
    if (origin.protocol !== 'https:' || new URL(realm).protocol === 'https:')
        return;
    throw new registry_fault/* RegistryFault */.QA(`${origin.host} wants the sign-in to go unencrypted to ${(0,lib_errors/* quote */.hD)(realm)}`, UPGRADE_REQUIRED);
}

;// CONCATENATED MODULE: ./lib/registry/challenge.js
/**
 * Reads a challenge; the better one where a registry offers several.
 *
 * @example parseChallenge('Bearer realm="https://ghcr.io/token",service="ghcr.io",scope="…"')
 * @returns undefined for a scheme that we do not speak
 */
function parseChallenge(header) {
    if (header === undefined)
        return undefined;
    // Several may stand in one header; each has parameters of its own.
    const challenges = header.split(/,?\s*(?=\b(?:basic|bearer|digest|negotiate|ntlm)\b(?:\s|,|$))/i);
    for (const challenge of challenges.filter((one) => /^bearer\s/i.test(one))) {
        const parameters = new Map([...challenge.matchAll(/([a-z_]+)="([^"]*)"/gi)].map(([, key = '', value = '']) => [key.toLowerCase(), value]));
        const realm = parameters.get('realm');
        if (realm !== undefined && URL.canParse(realm) && /^https?:\/\//i.test(realm)) {
            return { scheme: 'bearer', realm, service: parameters.get('service') };
        }
    }
    return challenges.some((one) => /^basic\b/i.test(one)) ? { scheme: 'basic' } : undefined;
}

;// CONCATENATED MODULE: ./lib/registry/connection.js
/** How a registry wants to be spoken to: by http or https, and with which sign-in. */



/** Docker Hub's API does not live under Docker Hub's name. */
function hostOf(registry) {
    return registry === 'docker.io' ? 'registry-1.docker.io' : registry;
}
/** Docker speaks plain http to the machine itself and nowhere else, unless the engine is told to. */
function isLoopback(registry) {
    const host = registry.replace(/:\d+$/, '');
    return host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
}
async function ping(registry, scheme, http) {
    const origin = new URL(`${scheme}://${hostOf(registry)}`);
    const answer = await http.send({ method: 'GET', url: new URL('/v2/', origin) });
    if (answer.status === 400 || answer.status === 429 || answer.status >= 500) {
        throw (0,registry_fault/* faultFrom */.Fx)(`GET ${origin.href}v2/`, answer);
    }
    // Some proxies answer this address with a page or a redirect; a registry's own wishes then come with the request.
    return { origin, challenge: parseChallenge(answer.headers['www-authenticate']) };
}
/**
 * Finds out by one request, or by two where the machine's own port speaks TLS: it answers plain http with 400 or hangs
 * up. A refused connection is refused for both.
 *
 * @throws {RegistryFault}
 */
async function connect(registry, http) {
    if (!isLoopback(registry))
        return ping(registry, 'https', http);
    try {
        return await ping(registry, 'http', http);
    }
    catch (error) {
        if (error instanceof registry_fault/* RegistryFault */.QA && (error.status ?? 400) !== 400)
            throw error;
        return await ping(registry, 'https', http).catch(() => Promise.reject(error));
    }
}
/**
 * Makes a whole URL of a `Location`. A registry may name any place, but only one that HTTP leads to.
 *
 * @throws {RegistryFault}
 */
function resolveLocation(location, origin) {
    const url = URL.canParse(location, origin.href) ? new URL(location, origin) : undefined;
    if (url?.protocol === 'http:' || url?.protocol === 'https:')
        return url;
    throw new registry_fault/* RegistryFault */.QA(`${origin.host} sent us to an address that is none: ${(0,lib_errors/* quote */.hD)(location)}`, 200);
}

;// CONCATENATED MODULE: ./lib/registry/client.js
/**
 * A small client of the distribution API for one registry: it finds out once how the registry wants to be spoken to
 * (http or https, which sign-in), then sends over kept connections.
 *
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#api
 */



function scopesOf({ repository, access, from }) {
    const own = `repository:${repository}:${access}`;
    return from === undefined ? [own] : [own, `repository:${from}:pull`];
}
function createRegistryClient(registry, credentials, http) {
    let base;
    const authorize = createAuthorizer(credentials, http);
    async function connected() {
        base ??= connect(registry, http).catch((error) => {
            base = undefined;
            throw error;
        });
        return base;
    }
    async function prepare(request) {
        const connection = await connected();
        const { origin } = connection;
        const url = request.to instanceof URL ? request.to : new URL(`/v2/${request.repository}/${request.to}`, origin);
        // A registry may send us elsewhere, with a signed address: our credentials are not for others.
        const isOwn = url.origin === origin.origin;
        const { headers, forget } = isOwn ? await authorize(connection, scopesOf(request)) : ANONYMOUS;
        const sent = { method: request.method, url, headers: { ...headers, ...request.headers } };
        return { sent: { ...sent, ...(request.body !== undefined && { body: request.body }) }, isOwn, forget };
    }
    /**
     * A token lives for minutes, and some registries ask for no name before something is written: a refusal is answered
     * once, by a new token or by the sign-in that it asks for. Requests that run side by side share the new token.
     */
    async function sendTwice(request, send) {
        const { sent, isOwn, forget } = await prepare(request);
        const answer = await send(sent);
        const isRepeatable = request.body === undefined || Buffer.isBuffer(request.body);
        if (answer.status !== 401 || !isOwn || !isRepeatable)
            return answer;
        (await connected()).challenge ??= parseChallenge(answer.headers['www-authenticate']);
        forget?.();
        const next = await prepare(request);
        if (next.sent.headers?.['authorization'] === sent.headers?.['authorization'])
            return answer;
        answer.stream?.resume();
        return send(next.sent);
    }
    /** Only what reads may be sent on; a place for what is written is asked for with a request of its own. */
    async function follow(request, send) {
        const answer = await sendTwice(request, send);
        const { location } = answer.headers;
        const isRedirect = answer.status >= 300 && answer.status < 400 && location !== undefined;
        if (!isRedirect || (request.method !== 'GET' && request.method !== 'HEAD'))
            return answer;
        answer.stream?.resume();
        const { origin } = await connected();
        return send((await prepare({ ...request, to: resolveLocation(location, origin) })).sent);
    }
    return {
        resolve: async (location) => resolveLocation(location, (await connected()).origin),
        send: (request) => follow(request, http.send),
        open: (request) => follow(request, http.open),
    };
}

// EXTERNAL MODULE: ./lib/registry/credentials.js
var registry_credentials = __nccwpck_require__(96097);
// EXTERNAL MODULE: ./lib/registry/http.js
var registry_http = __nccwpck_require__(69127);
// EXTERNAL MODULE: ./lib/registry/scope.js
var registry_scope = __nccwpck_require__(2395);
// EXTERNAL MODULE: ./lib/runner/child-environment.js
var child_environment = __nccwpck_require__(88264);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
;// CONCATENATED MODULE: ./lib/registry/private-config.js
/**
 * A configuration of the Docker client for one step, so that no other step and no other job on the machine sees its
 * credentials, and so that removing the folder is all there is to signing out.
 */




/** Folders of the client that hold no credentials, yet are looked for beside them. */
const SHARED = ['cli-plugins', 'contexts'];
/** What `config.json` holds for a name and password. */
function passwordEntry(username, password) {
    return { auth: Buffer.from(`${username}:${password}`).toString('base64') };
}
/**
 * Makes a private configuration folder of the Docker client that starts as a copy of the user's.
 *
 * @param folder where to make it; must not exist
 * @param userFolder the user's own, usually `~/.docker`
 * @param entries what was signed in to, by the keys of `config.json`; replaces what the user has for them
 * @returns the environment for every Docker command that should use it
 */
async function createPrivateConfig(folder, userFolder, entries) {
    const config = withEntries(await (0,registry_credentials/* readDockerConfig */.TO)(userFolder), entries);
    await writeConfigFolder(folder, config);
    await shareFolders(folder, userFolder);
    // Builders stay where they are: a builder made by an earlier step must be found.
    return { DOCKER_CONFIG: folder, BUILDX_CONFIG: (0,external_node_path_.resolve)(userFolder, 'buildx') };
}
/** Makes a folder like the user's, but for its credentials. */
async function createEmptyConfig(folder, userFolder) {
    const { auths: _, credsStore: __, credHelpers: ___, ...others } = await (0,registry_credentials/* readDockerConfig */.TO)(userFolder);
    await writeConfigFolder(folder, others);
    await shareFolders(folder, userFolder);
}
/**
 * Makes a private folder for Buildx with everything that the user's has, and room for credentials of our own beside the
 * user's: the client takes them from there only.
 */
async function createPrivateBuildxFolder(folder, userFolder) {
    // What Buildx makes when it first needs it must be made in the user's, to be there for later steps.
    for (const name of ['instances', 'activity', 'refs', 'defaults']) {
        await (0,promises_.mkdir)((0,external_node_path_.join)(userFolder, name), { recursive: true, mode: 0o700 });
    }
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'config'), { recursive: true, mode: 0o700 });
    await linkAll(userFolder, folder, 'config');
    const files = await (0,promises_.readdir)((0,external_node_path_.join)(userFolder, 'config'), { recursive: true, withFileTypes: true }).catch(() => []);
    for (const file of files.filter((entry) => (0,external_node_path_.basename)(entry.name) === 'config.json')) {
        const place = (0,external_node_path_.join)(folder, 'config', file.parentPath.slice((0,external_node_path_.join)(userFolder, 'config').length));
        await (0,promises_.mkdir)(place, { recursive: true, mode: 0o700 });
        await (0,promises_.symlink)((0,external_node_path_.resolve)(file.parentPath, file.name), (0,external_node_path_.join)(place, file.name));
    }
}
/** Writes a `config.json` that only its owner reads, in a folder that only its owner opens. */
async function writeConfigFolder(folder, config) {
    const file = (0,external_node_path_.join)(folder, 'config.json');
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    // A link to the user's file must not lead us into it.
    await (0,promises_.rm)(file, { force: true });
    await (0,promises_.writeFile)(file, JSON.stringify(config), { mode: 0o600, flag: 'wx' });
}
async function shareFolders(folder, userFolder) {
    const present = SHARED.filter((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(userFolder, name)));
    for (const name of present)
        await (0,promises_.symlink)((0,external_node_path_.resolve)(userFolder, name), (0,external_node_path_.join)(folder, name));
}
async function linkAll(from, to, except) {
    const names = (await (0,promises_.readdir)(from)).filter((name) => name !== except);
    await Promise.all(names.map((name) => (0,promises_.symlink)((0,external_node_path_.resolve)(from, name), (0,external_node_path_.join)(to, name))));
}
/** Stores and helpers go on serving what they serve; an empty helper keeps our registries in the file. */
function withEntries(config, entries) {
    const keys = Object.keys(entries);
    const auths = Object.fromEntries(Object.entries(config.auths ?? {}).filter(([key]) => !keys.includes(key)));
    const own = config.credsStore === undefined ? [] : keys.map((key) => [key, '']);
    const others = Object.entries(config.credHelpers ?? {}).filter(([key]) => !keys.includes(key));
    return { ...config, auths: { ...auths, ...entries }, credHelpers: Object.fromEntries([...others, ...own]) };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
;// CONCATENATED MODULE: ./lib/registry/config-file.js
/** Changes one credential in a `config.json` that others read and write too. */




/**
 * Puts an entry into the file, or takes it out, and leaves everything else. Whoever reads the file meanwhile sees the
 * old one or the new one, never half of one.
 *
 * @param folder the folder of the file; made for its owner only where it is missing
 * @param entry undefined to take it out
 */
async function config_file_changeEntry(folder, key, entry) {
    const config = await (0,registry_credentials/* readDockerConfig */.TO)(folder);
    const auths = { ...config.auths };
    if (entry === undefined)
        delete auths[key];
    else
        auths[key] = entry;
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    await replaceFile((0,external_node_path_.join)(folder, 'config.json'), { ...config, auths });
}
async function replaceFile(path, config) {
    const file = await (0,promises_.realpath)(path).catch(() => path);
    const mode = await (0,promises_.stat)(file).then(({ mode: bits }) => bits & 0o777, () => 0o600);
    const next = (0,external_node_path_.join)((0,external_node_path_.dirname)(file), `.config.json.${(0,external_node_crypto_.randomUUID)()}`);
    try {
        // As the client writes it: people read this file.
        await (0,promises_.writeFile)(next, `${JSON.stringify(config, null, '\t')}\n`, { mode: 0o600, flag: 'wx' });
        await (0,promises_.chmod)(next, mode);
        await (0,promises_.rename)(next, file);
    }
    catch (error) {
        await (0,promises_.rm)(next, { force: true });
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/registry/sign-out.js
/**
 * Takes shared credentials away again: what was there before us comes back, and what somebody has put there since then
 * stays.
 */





/** In the step's private folder: it may hold the user's own credentials. */
const RECORD = 'sign-out.json';
/** Enough to know one's own again, and not enough to use it. */
function fingerprint(username, secret) {
    return (0,external_node_crypto_.createHash)('sha256').update(`${username}\0${secret}`).digest('hex');
}
/**
 * Undoes what the step's record tells, the last change first.
 *
 * @param folder the step's private folder
 * @returns the keys that are signed out, and what could not be undone
 */
async function signOut(folder, program) {
    const text = await readFile(join(folder, RECORD), 'utf8').catch(() => undefined);
    const result = { done: [], problems: [] };
    if (text === undefined)
        return result;
    for (const change of parsed(text).toReversed()) {
        try {
            const isUndone = change.helper === '' ? await undoInFile(change) : await undoInHelper(change, program);
            if (isUndone)
                result.done.push(change.key);
        }
        catch (error) {
            result.problems.push(`${change.key} in ${join(change.folder, 'config.json')}: ${error.message}`);
        }
    }
    return result;
}
async function undoInFile({ folder, key, ours, before, isNew }) {
    const { auths = {}, ...others } = await readDockerConfig(folder);
    const entry = auths[key];
    if (entry === undefined || fingerprintOfEntry(entry) !== ours)
        return false;
    const isLast = Object.keys(auths).length === 1 && Object.keys(others).length === 0;
    if (isNew && isLast && before === undefined) {
        await rm(join(folder, 'config.json'), { force: true });
        // Only an empty one goes.
        await rmdir(folder).catch(() => undefined);
    }
    else
        await changeEntry(folder, key, before);
    return true;
}
async function undoInHelper({ helper, key, ours, before }, program) {
    const answer = await program(helper, 'get', key);
    if (answer === undefined || fingerprintOfAnswer(answer) !== ours)
        return false;
    const isDone = before === undefined
        ? await program(helper, 'erase', key)
        : await program(helper, 'store', JSON.stringify({ ...parsed(before), ServerURL: key }));
    if (isDone === undefined)
        throw new Error(`docker-credential-${helper} did not do it`);
    return true;
}
/** Without the parser's own message: it would quote a secret. */
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new Error('what was kept of it is no JSON');
    }
}
function fingerprintOfEntry({ auth = '', identitytoken = '' }) {
    return fingerprint(auth, identitytoken);
}
function fingerprintOfAnswer(answer) {
    try {
        const { Username, Secret } = JSON.parse(answer);
        return fingerprint(String(Username), String(Secret));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/registry/shared-config.js
/**
 * Signs in for later steps too: the credentials go to where the Docker client of the job looks for them, and a record
 * of what was there before goes to where the post step finds it.
 */







/**
 * @param recordFolder the step's private folder; undefined when nothing shall be undone
 * @throws {ActionError} `sign-in`, when a credential helper does not take it
 */
async function shareCredentials(credentials, recordFolder, program) {
    const changes = await Promise.all(credentials.map((credential) => plan(credential, program)));
    if (recordFolder !== undefined) {
        await (0,promises_.mkdir)(recordFolder, { recursive: true, mode: 0o700 });
        // Before anything is changed: a step that is killed in the middle leaves nothing behind either.
        await (0,promises_.writeFile)((0,external_node_path_.join)(recordFolder, RECORD), JSON.stringify(changes), { mode: 0o600 });
    }
    // One after the other: several may go into one file.
    for (const [index, { folder, key, entry }] of credentials.entries()) {
        const { helper = '' } = changes[index] ?? {};
        if (helper === '')
            await config_file_changeEntry(folder, key, entry);
        else
            await store(helper, key, entry, program);
    }
}
async function plan({ folder, key, entry }, program) {
    const config = await (0,registry_credentials/* readDockerConfig */.TO)(folder);
    const helper = (0,registry_credentials/* helperOf */.Yn)(config, key);
    const [username, secret] = halvesOf(entry);
    return {
        folder: (0,external_node_path_.resolve)(folder),
        key,
        helper,
        ours: helper === '' ? fingerprintOfEntry(entry) : fingerprint(username, secret),
        before: helper === '' ? config.auths?.[key] : await program(helper, 'get', key),
        isNew: !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'config.json')),
    };
}
async function store(helper, key, entry, program) {
    const [Username, Secret] = halvesOf(entry);
    const answer = await program(helper, 'store', JSON.stringify({ ServerURL: key, Username, Secret }));
    if (answer !== undefined)
        return;
    throw new lib_errors/* ActionError */.lZ('sign-in', `docker-credential-${helper} did not take the credential of ${key}.`, {
        advice: "Set credentials to private, or correct credsStore and credHelpers in the Docker client's config.json.",
    });
}
function halvesOf({ auth = '', identitytoken }) {
    if (identitytoken)
        return ['<token>', identitytoken];
    const pair = Buffer.from(auth, 'base64').toString('utf8');
    const colon = pair.indexOf(':');
    return [pair.slice(0, colon), pair.slice(colon + 1)];
}

// EXTERNAL MODULE: ./lib/runner/log.js
var log = __nccwpck_require__(93188);
;// CONCATENATED MODULE: ./lib/actions/sign-in/keeping-credentials.js
/** Puts the credentials where the step's commands find them, and nobody else unless that is wanted. */








/** @throws {ActionError} `sign-in` */
async function keepCredentials(signedIn, { credentials, logout }, around) {
    const { env, dockerConfig, folder, program } = around;
    const buildxFolder = (0,external_node_path_.resolve)(env['BUILDX_CONFIG'] || (0,external_node_path_.join)(dockerConfig, 'buildx'));
    const asBefore = { env, buildEnv: env, configFolder: dockerConfig, buildxFolder };
    if (signedIn.length === 0)
        return asBefore;
    const [whole, parts] = await divided(signedIn, around);
    if (credentials === 'shared') {
        const shared = [
            ...whole.map(({ request, entry }) => ({ folder: dockerConfig, key: (0,registry_credentials/* configKey */.ur)(request.registry), entry })),
            ...parts.map(({ request, entry, place }) => ({
                folder: (0,external_node_path_.join)(buildxFolder, place),
                key: (0,registry_credentials/* configKey */.ur)(request.registry),
                entry,
            })),
        ];
        await shareCredentials(shared, logout ? folder : undefined, program);
        return asBefore;
    }
    if (!logout)
        log/* log */.Rm.warning('logout: false keeps nothing, because private credentials go with the step; set credentials to shared.');
    return keepPrivately(whole, parts, asBefore, around);
}
async function keepPrivately(whole, parts, { buildxFolder }, { env, dockerConfig, folder }) {
    const configFolder = (0,external_node_path_.join)(folder, 'docker');
    const entries = Object.fromEntries(whole.map(({ request, entry }) => [(0,registry_credentials/* configKey */.ur)(request.registry), entry]));
    const own = await createPrivateConfig(configFolder, dockerConfig, entries);
    // What has been said already about where things are stays true; certificates too are looked for beside the file.
    const certificates = env['DOCKER_TLS_VERIFY'] ? { DOCKER_CERT_PATH: dockerConfig } : {};
    const stepEnv = { ...certificates, ...own, ...env, DOCKER_CONFIG: configFolder };
    if (parts.length === 0)
        return { env: stepEnv, buildEnv: stepEnv, configFolder, buildxFolder };
    const ownBuildx = (0,external_node_path_.join)(folder, 'buildx');
    await createPrivateBuildxFolder(ownBuildx, buildxFolder);
    for (const { request, entry, place } of parts) {
        await writeConfigFolder((0,external_node_path_.join)(ownBuildx, place), { auths: { [(0,registry_credentials/* configKey */.ur)(request.registry)]: entry } });
    }
    const buildEnv = { ...stepEnv, BUILDX_CONFIG: ownBuildx };
    return { env: stepEnv, buildEnv, configFolder, buildxFolder: ownBuildx };
}
/**
 * Parts go with the wholes where Buildx is too old to look for them: the step signs in to more than was asked for, yet
 * only for itself.
 */
async function divided(signedIn, around) {
    const whole = signedIn.filter(({ request }) => request.scope === undefined);
    const parts = signedIn.flatMap((one) => {
        const { registry, scope } = one.request;
        return scope === undefined ? [] : [{ ...one, place: (0,registry_scope/* scopedFolder */.FW)(registry, scope) }];
    });
    if (parts.length === 0 || (await knowsScopes(around)))
        return [whole, parts];
    const registries = [...whole, ...parts].map(({ request }) => request.registry);
    const twice = registries.find((registry, index) => registries.indexOf(registry) !== index);
    if (twice !== undefined) {
        throw new lib_errors/* ActionError */.lZ('sign-in', `Several sign-ins to ${twice} with scopes need Buildx 0.31 or newer.`, {
            advice: 'Update Buildx, by docker/setup-buildx-action or the package docker-buildx-plugin, or use one sign-in.',
        });
    }
    log/* log */.Rm.warning('This Buildx does not know scopes, which came with 0.31: the sign-in holds for the whole registry.');
    return [[...whole, ...parts], []];
}
/** A Buildx that does not tell its version was made by somebody who knows. */
async function knowsScopes({ env, signal }) {
    const question = { command: 'docker', args: ['buildx', 'version'], env, signal, timeoutMs: 30_000 };
    const { stdout } = await (0,ask/* askProcess */.F)(question).catch(() => ({ stdout: '' }));
    const [, major, minor] = /\bv?(\d+)\.(\d+)\.\d+/.exec(stdout) ?? [];
    return major === undefined || Number(major) > 0 || Number(minor) >= 31;
}

// EXTERNAL MODULE: ./lib/retry/schedule.js
var schedule = __nccwpck_require__(65305);
// EXTERNAL MODULE: ./lib/actions/attempts/again.js
var again = __nccwpck_require__(27838);
// EXTERNAL MODULE: ./lib/actions/attempts/registry-questions.js + 1 modules
var registry_questions = __nccwpck_require__(81851);
// EXTERNAL MODULE: ./lib/actions/attempts/warn.js
var warn = __nccwpck_require__(59700);
// EXTERNAL MODULE: ./lib/build/failure.js
var failure = __nccwpck_require__(46194);
// EXTERNAL MODULE: ./lib/links.js
var links = __nccwpck_require__(21058);
;// CONCATENATED MODULE: ./lib/registry/sign-in.js
/**
 * Asks a registry whether it takes a name and password, as `docker login` does, but without a process and an engine:
 * so it is quick, can run side by side for several registries, and ends when the step is cancelled.
 * (docs/decisions/0013-sign-in-without-docker.md)
 */






/**
 * Finds out how the registry wants to be spoken to.
 *
 * @returns undefined where there is no registry to be seen from here, but perhaps one from the engine
 * @throws {RegistryFault} when it has a fault of its own
 */
async function findRegistry(registry, http) {
    try {
        return await connect(registry, http);
    }
    catch (error) {
        if (error instanceof registry_fault/* RegistryFault */.QA && isNotThere(error))
            return undefined;
        throw error;
    }
}
/**
 * Sends the credential to the registry, or to the sign-in service that it names, and shows the registry what came of it.
 *
 * @returns `unclear` when what answers is no registry
 * @throws {RegistryFault} when it is refused, or the registry has a fault of its own
 */
async function askRegistry(connection, { username, password }, http) {
    try {
        const authorize = createAuthorizer({ kind: 'password', username, password }, http);
        const { headers } = await authorize(connection, []);
        const url = new URL('/v2/', connection.origin);
        const answer = await http.send({ method: 'GET', url, headers });
        if ((0,registry_http/* isSuccess */.o)(answer.status))
            return 'taken';
        const fault = (0,registry_fault/* faultFrom */.Fx)(`GET ${url.href}`, answer);
        // Without a way to sign in that we know, the refusal was not for the credential.
        if (fault.isTemporary || (fault.isDenied && connection.challenge !== undefined))
            throw fault;
        return 'unclear';
    }
    catch (error) {
        if (error instanceof registry_fault/* RegistryFault */.QA && isNotThere(error))
            return 'unclear';
        throw error;
    }
}
/** No answer at all, or one that is no registry's: the engine may know a proxy, a certificate or another way there. */
function isNotThere({ status }) {
    return status === undefined || (status >= 200 && status < 400);
}
/**
 * The error that a user reads.
 *
 * @param said why, in the words of whoever refused it
 * @param isRefusal whether it was the credential that was refused
 */
function signInFailed({ registry, username }, said, isRefusal, cause) {
    const who = username === '' ? '' : ` as ${username}`;
    return new lib_errors/* ActionError */.lZ('sign-in', `Signing in to ${registry}${who} failed: ${said}`, {
        advice: adviceFor(registry, isRefusal),
        link: links/* LINKS */.A.signIn,
        cause,
    });
}
function adviceFor(registry, isRefusal) {
    if (!isRefusal)
        return 'The registry did not answer well; check its address, and look at its status page.';
    return registry === 'ghcr.io'
        ? 'Check that the job has "permissions: packages: write" and that the token has not expired.'
        : 'Check the inputs registry, username and password; the password is often a token that has expired.';
}

;// CONCATENATED MODULE: ./lib/registry/docker-login.js
/**
 * Signs in through the Docker client, where our own requests do not reach the registry: the engine may have a proxy or
 * certificates for it that nobody else knows.
 */



/**
 * @param env the environment of the client; its `DOCKER_CONFIG` is a folder of our own, without credentials
 * @returns what the client wrote into that folder
 * @throws {ActionError} `sign-in`, with what was said
 */
async function loginByDocker(signIn, login, env) {
    const { registry, username, password } = signIn;
    const target = registry === 'docker.io' ? [] : [registry];
    const args = ['login', '--username', username, '--password-stdin', ...target];
    const { exitCode, stderr, stopped } = await login(args, { stdin: password, env });
    if (exitCode === 0)
        return (await (0,registry_credentials/* readDockerConfig */.TO)(env.DOCKER_CONFIG)).auths?.[(0,registry_credentials/* configKey */.ur)(registry)];
    const said = stderr
        .split('\n')
        .filter((line) => line.trim() !== '' && !line.startsWith('WARNING'))
        .join('\n')
        .trim();
    if (stopped === 'timeout') {
        const late = new registry_fault/* RegistryFault */.QA('no answer in time', 408);
        throw signInFailed(signIn, late.message, false, late);
    }
    throw signInFailed(signIn, said || `exit code ${exitCode}`, said === '' || REFUSAL.test(said));
}
const REFUSAL = /\b40[13]\b|unauthorized|denied|incorrect|forbidden/i;

;// CONCATENATED MODULE: ./lib/registry/aws-signature.js
/**
 * Signs a request to Amazon, version 4: a hash of the request, signed with a key that is good for a day, a region and
 * a service.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */

/** @returns the headers of the request, with the signature among them */
function signedHeaders(request, keys, place) {
    const time = place.now.toISOString().replace(/[-:]|\.\d+/g, '');
    const headers = {
        ...request.headers,
        host: request.url.host,
        'x-amz-date': time,
        ...(keys.sessionToken !== undefined && { 'x-amz-security-token': keys.sessionToken }),
    };
    const names = Object.keys(headers).sort();
    const signed = names.join(';');
    const canonical = [
        request.method,
        request.url.pathname,
        '',
        ...names.map((name) => `${name}:${headers[name]?.trim()}`),
        '',
        signed,
        hash(request.body),
    ].join('\n');
    const day = time.slice(0, 8);
    const scope = `${day}/${place.region}/${place.service}/aws4_request`;
    const text = ['AWS4-HMAC-SHA256', time, scope, hash(canonical)].join('\n');
    const key = [day, place.region, place.service, 'aws4_request'].reduce((previous, part) => hmac(previous, part), `AWS4${keys.secretAccessKey}`);
    const signature = hmac(key, text).toString('hex');
    const authorization = `AWS4-HMAC-SHA256 Credential=${keys.accessKeyId}/${scope}, SignedHeaders=${signed}, Signature=${signature}`;
    return { ...headers, authorization };
}
function hash(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
function hmac(key, text) {
    return (0,external_node_crypto_.createHmac)('sha256', key).update(text).digest();
}

// EXTERNAL MODULE: ./lib/registry/ecr.js
var ecr = __nccwpck_require__(21213);
;// CONCATENATED MODULE: ./lib/registry/ecr-token.js
/**
 * A password for Amazon's registry, good for twelve hours. Amazon's own libraries are megabytes; this is one signed
 * request, and for the rarer sources of keys (profiles, the machine's own role) the `aws` command.
 * (docs/decisions/0014-ecr-token.md)
 *
 * @see https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetAuthorizationToken.html
 * @see https://docs.aws.amazon.com/AmazonECRPublic/latest/APIReference/API_GetAuthorizationToken.html
 */






/**
 * @param given an access key and its secret; both empty for the environment's
 * @throws {RegistryFault} when Amazon refuses or does not answer
 * @throws {ActionError} `sign-in`, when there are no keys
 */
async function fetchEcrCredentials(registry, given, surroundings) {
    const keys = await findKeys(registry, given, surroundings);
    return keys === undefined ? askCommand(registry, surroundings) : askService(registry, keys, surroundings);
}
async function askService(registry, keys, { http, env, now }) {
    const { region, isPublic } = registry;
    const url = new URL((0,ecr/* ecrEndpoint */.cP)(registry, env));
    const target = isPublic ? 'SpencerFrontendService' : 'AmazonEC2ContainerRegistry_V20150921';
    const headers = {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': `${target}.GetAuthorizationToken`,
    };
    const request = { method: 'POST', url, headers, body: '{}' };
    const place = { region, service: isPublic ? 'ecr-public' : 'ecr', now: now() };
    const answer = await http.send({
        method: 'POST',
        url,
        headers: signedHeaders(request, keys, place),
        body: Buffer.from(request.body),
    });
    const what = `asking ${url.host} for a token`;
    if (answer.status !== 200)
        throw refusal(what, answer);
    const credentials = ecr_token_readToken(answer.body.toString('utf8'));
    if (credentials === undefined)
        throw new registry_fault/* RegistryFault */.QA(`${what}: the answer holds no token`, 401);
    return credentials;
}
/** The token is base64 of `AWS:password`. The parser's message is left out: it quotes what it read. */
function ecr_token_readToken(text) {
    try {
        const { authorizationData } = JSON.parse(text);
        const token = [authorizationData].flat()[0]?.authorizationToken;
        const pair = Buffer.from(String(token), 'base64').toString('utf8');
        const colon = pair.indexOf(':');
        if (colon > 0)
            return { username: pair.slice(0, colon), password: pair.slice(colon + 1) };
    }
    catch { }
    return undefined;
}
/** What was given, then the environment's keys, then its web identity. */
async function findKeys(registry, { username, password }, surroundings) {
    const { env } = surroundings;
    const sessionToken = env['AWS_SESSION_TOKEN'] || undefined;
    if (username !== '') {
        // Keys that need a session token have names of their own, and others must not be sent with one.
        return {
            accessKeyId: username,
            secretAccessKey: password,
            sessionToken: username.startsWith('ASIA') ? sessionToken : undefined,
        };
    }
    const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = env;
    if (accessKeyId && secretAccessKey)
        return { accessKeyId, secretAccessKey, sessionToken };
    const { AWS_WEB_IDENTITY_TOKEN_FILE: file, AWS_ROLE_ARN: role } = env;
    return file && role ? assumeRole(registry.region, file, role, surroundings) : undefined;
}
/** @see https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
async function assumeRole(region, file, role, { http, env }) {
    const token = await (0,promises_.readFile)(file, 'utf8').catch((cause) => {
        throw new lib_errors/* ActionError */.lZ('sign-in', `AWS_WEB_IDENTITY_TOKEN_FILE cannot be read: ${cause.message}`, { cause });
    });
    const url = new URL((0,ecr/* stsEndpoint */.u1)(region, env));
    const parameters = new URLSearchParams({
        Action: 'AssumeRoleWithWebIdentity',
        Version: '2011-06-15',
        RoleArn: role,
        RoleSessionName: env['AWS_ROLE_SESSION_NAME'] || 'image-build-action',
        WebIdentityToken: token.trim(),
    });
    const answer = await http.send({
        method: 'POST',
        url,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: Buffer.from(parameters.toString()),
    });
    const what = `asking ${url.host} for the role ${role}`;
    if (answer.status !== 200)
        throw refusal(what, answer);
    const text = answer.body.toString('utf8');
    const field = (name) => new RegExp(`<${name}>\\s*([^<\\s]+)\\s*</${name}>`).exec(text)?.[1];
    const [accessKeyId, secretAccessKey] = [field('AccessKeyId'), field('SecretAccessKey')];
    if (accessKeyId === undefined || secretAccessKey === undefined) {
        throw new registry_fault/* RegistryFault */.QA(`${what}: the answer holds no keys`, 401);
    }
    return { accessKeyId, secretAccessKey, sessionToken: field('SessionToken') };
}
/** Amazon says `{"__type":…,"message":…}` here and `<Code>…</Code><Message>…</Message>` there. */
function refusal(what, { status, headers, body }) {
    const text = body.toString('utf8');
    const field = (name) => new RegExp(`"${name}"\\s*:\\s*"([^"]*)"|<${name}>([^<]*)<`, 'i').exec(text)?.slice(1).find(Boolean);
    const said = [field('__type') ?? field('Code'), field('message')].filter(Boolean).join(': ');
    const retryAfter = (0,registry_fault/* retryAfterOf */.sT)(headers);
    // A throttle has the status 400 here.
    const isThrottle = /throttl|TooManyRequests|RequestLimitExceeded/i.test(said);
    return new registry_fault/* RegistryFault */.QA(`${what}: the service answered ${status}${said === '' ? '' : ` (${(0,lib_errors/* quote */.hD)(said, 300)})`}`, isThrottle ? 429 : status, retryAfter === undefined ? {} : { retryAfter });
}
async function askCommand({ isPublic, region }, { aws }) {
    const answer = await aws([isPublic ? 'ecr-public' : 'ecr', 'get-login-password', '--region', region]);
    const password = answer?.output.trim() ?? '';
    if (password !== '')
        return { username: 'AWS', password };
    const why = answer === undefined
        ? 'there are no keys in the environment, and no aws command that could find others'
        : `there are no keys in the environment, and the aws command says: ${answer.problem}`;
    throw new lib_errors/* ActionError */.lZ('sign-in', `Amazon's registry gives no token: ${why}`, {
        advice: 'Run aws-actions/configure-aws-credentials before this step, or give an access key as username and its secret as password.',
        link: links/* LINKS */.A.ecr,
    });
}

// EXTERNAL MODULE: ./lib/actions/step/mask.js
var mask = __nccwpck_require__(58244);
;// CONCATENATED MODULE: ./lib/actions/sign-in/sign-in-once.js
/** One attempt to sign in to a registry, with a limit of time. */










/** Milliseconds; people who sign in by hand wait no longer either. */
const TIME_LIMIT = 30_000;
/**
 * One attempt.
 *
 * @param number tells this attempt from every other of the step
 * @throws {ActionError} `sign-in` or `engine-missing`
 */
async function signInOnce(request, number, around) {
    const { http, signal, timeLimit = TIME_LIMIT } = around;
    const within = (task) => limited(task, timeLimit, request.registry);
    try {
        const credential = await within(credentialFor(request, around, timeLimit));
        const { username, password } = credential;
        const connection = await found(credential.registry, http, timeLimit);
        const answer = connection && (await within(askRegistry(connection, credential, http)));
        if (answer === 'taken')
            return { username, entry: passwordEntry(username, password) };
        if (signal.aborted)
            throw signInFailed(request, 'cancelled', false);
        return {
            username,
            entry: (await byDocker(credential, number, around, timeLimit)) ?? passwordEntry(username, password),
        };
    }
    catch (error) {
        if (!(error instanceof registry_fault/* RegistryFault */.QA))
            throw error;
        throw signInFailed(request, error.message, error.isDenied, error);
    }
}
/** Amazon's registries take a token that is got for the keys, and all others what was given. */
async function credentialFor(request, around, timeLimit) {
    const { registry, ecr, username, password } = request;
    if (ecr === undefined)
        return { registry, username, password };
    const surroundings = {
        http: around.http,
        env: around.env,
        now: () => new Date(),
        aws: (args) => askAws(args, around, timeLimit),
    };
    const credentials = await fetchEcrCredentials(ecr, { username, password }, surroundings);
    (0,mask/* maskCredential */.k)(credentials.username, credentials.password);
    return { registry, ...credentials };
}
async function askAws(args, { env, signal }, timeoutMs) {
    try {
        const answer = await (0,ask/* askProcess */.F)({ command: 'aws', args, env, signal, timeoutMs });
        const { exitCode, stdout, stderr } = answer;
        return exitCode === 0 ? { output: stdout } : { output: '', problem: stderr.trim() || `exit code ${exitCode}` };
    }
    catch {
        return undefined;
    }
}
/** In a folder of its own: the client would write into the same file from several sign-ins at once. */
async function byDocker(credential, number, { env, dockerConfig, folder, signal }, timeoutMs) {
    const own = (0,external_node_path_.join)(folder, `sign-in-${number}`);
    await createEmptyConfig(own, dockerConfig);
    const login = async (args, { stdin, env: childEnv }) => {
        try {
            return await (0,ask/* askProcess */.F)({ command: 'docker', args, stdin, env: childEnv, signal, timeoutMs });
        }
        catch (cause) {
            throw (0,failure/* dockerMissing */.L)(cause);
        }
    };
    // What has been said already about where things are stays true; certificates too are looked for beside the file.
    const certificates = env['DOCKER_TLS_VERIFY'] ? { DOCKER_CERT_PATH: dockerConfig } : {};
    try {
        return await loginByDocker(credential, login, { ...certificates, ...env, DOCKER_CONFIG: own });
    }
    finally {
        await (0,promises_.rm)(own, { recursive: true, force: true });
    }
}
/** Where the way out is barred and not shut, no answer comes at all; the engine may have another way. */
async function found(registry, http, timeLimit) {
    return limited(findRegistry(registry, http), timeLimit / 3, registry).catch((error) => {
        if (error instanceof registry_fault/* RegistryFault */.QA && error.status === TOO_LATE)
            return undefined;
        throw error;
    });
}
/** The status of a request that took too long. */
const TOO_LATE = 408;
/** Leaves the task to itself when the time is over: closing the connections ends it. */
async function limited(task, milliseconds, registry) {
    let timer;
    const limit = new Promise((_, reject) => {
        const seconds = milliseconds / 1000;
        // As an answer that came too late, which it is: no connection at all would be another matter.
        timer = setTimeout(() => reject(new registry_fault/* RegistryFault */.QA(`${registry}: no answer for ${seconds} s`, TOO_LATE)), milliseconds);
    });
    try {
        return await Promise.race([task, limit]);
    }
    finally {
        clearTimeout(timer);
        task.catch(() => undefined);
    }
}

;// CONCATENATED MODULE: ./lib/actions/sign-in/signing-in.js
/** Signs in to every registry at once, each with its own attempts. */








/**
 * Waits for all, so that everything that is wrong is told at once.
 *
 * @param unneeded registries whose images are not required: what is wrong there is a warning
 * @throws {ActionError} `sign-in` or `engine-missing`
 */
async function signInEverywhere(requests, around, unneeded = new Set()) {
    const results = await Promise.allSettled(requests.map((request, index) => signInWithAttempts(request, index, around)));
    const errors = results.flatMap((result, index) => {
        if (result.status === 'fulfilled')
            return [];
        const { reason } = result;
        if (!(reason instanceof lib_errors/* ActionError */.lZ) || !unneeded.has(requests[index]?.registry ?? ''))
            return [reason];
        log/* log */.Rm.warning(`${reason.message}\nNo image there is required, so the step goes on.`);
        return [];
    });
    if (errors.length > 1 && errors.every((error) => error instanceof lib_errors/* ActionError */.lZ))
        throw joined(errors);
    if (errors.length > 0)
        throw errors[0];
    return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}
function joined(errors) {
    const texts = errors.map(({ message, advice }) => [message, advice].filter(Boolean).join('\n'));
    const link = errors[0]?.link;
    return new lib_errors/* ActionError */.lZ('sign-in', texts.join('\n'), { ...(link !== undefined && { link }), cause: errors[0] });
}
async function signInWithAttempts(request, index, around) {
    const { inputs, signal } = around;
    const value = await (0,again/* again */.T)((number) => signInOnce(request, `${index + 1}-${number}`, around), {
        ...inputs,
        decide: (error, failed) => pauseFor(error, failed, inputs),
        tell: ({ message }, number) => (0,warn/* warnOfRetry */.K)(`Attempt ${number} to sign in failed: ${message}`, inputs.warningOnRetry),
        signal,
    });
    log/* log */.Rm.info(`Signed in to ${request.registry} as ${value.username}.`);
    return { request, entry: value.entry };
}
/** A sign-in service has its faults too; what it refuses, it refuses at once. */
async function pauseFor(error, failed, { retryWaitSeconds }) {
    const spread = { base: retryWaitSeconds / 3, failed, chance: Math.random() };
    const cause = error.cause;
    if (cause instanceof registry_fault/* RegistryFault */.QA) {
        const { isTemporary, retryAfter, status } = cause;
        if (!isTemporary || (retryAfter !== undefined && retryAfter > registry_questions/* longestWait */._s))
            return undefined;
        return (0,schedule/* pauseAfter */.l)({ ...spread, isThrottled: status === 429, retryAfter });
    }
    const { classify } = await __nccwpck_require__.e(/* import() */ 297).then(__nccwpck_require__.bind(__nccwpck_require__, 6297));
    const { class: kind, isThrottled } = classify({ exitCode: 1, stderr: `ERROR: ${error.message}` });
    return kind === 'transient' || kind === 'ambiguous' ? (0,schedule/* pauseAfter */.l)({ ...spread, isThrottled }) : undefined;
}

;// CONCATENATED MODULE: ./lib/actions/sign-in/session.js
/** The way to registries for one step: who we are there, the Docker client's folder, and clients that share both. */









/** Milliseconds for a credential helper; some ask a service, and none asks a person here. */
const HELPER_LIMIT = 30_000;
/**
 * Signs in where credentials are given, and to ghcr.io with the job's token where the image goes there and nobody
 * signed in before.
 *
 * @param folder the step's private folder
 * @throws {ActionError} `sign-in` or `engine-missing`
 */
async function openSession(inputs, { references, optional }, environment, folder, signal) {
    const { dockerConfig } = environment;
    const outer = (0,child_environment/* withoutInputs */.i$)(environment.all);
    const program = createHelperProgram(outer, signal);
    const requests = await wantedSignIns(inputs, references, environment);
    const http = (0,registry_http/* createHttp */.V)(environment.all, signal);
    try {
        const around = { inputs, http, env: outer, dockerConfig, folder, signal };
        const signedIn = await signInEverywhere(requests, around, unneeded(references, optional));
        const kept = await keepCredentials(signedIn, inputs, { env: outer, dockerConfig, folder, signal, program });
        const credentials = once((registry) => credentialsOf(registry, kept, program));
        const clientFor = once(async (registry) => createRegistryClient(registry, await credentials(registry), http));
        const isSignedIn = async ({ registry, path }) => {
            const found = await credentials(registry);
            return (typeof found === 'function' ? found([`repository:${path}:pull,push`]) : found) !== undefined;
        };
        // A credential that cannot be read is found now, and not when the image is pushed and waits for its tags.
        const registries = inputs.push === 'false' ? [] : references.map(({ repository }) => repository.registry);
        await Promise.all(registries.map(clientFor));
        return { env: kept.env, buildEnv: kept.buildEnv, clientFor, isSignedIn, close: () => http.close() };
    }
    catch (error) {
        http.close();
        throw error;
    }
}
/** Registries for which nothing goes that is required. */
function unneeded(references, optional) {
    const isOptional = ({ repository }) => optional.has(repository.name);
    const registries = (some) => some.map(({ repository }) => repository.registry);
    const required = new Set(registries(references.filter((reference) => !isOptional(reference))));
    return new Set(registries(references.filter(isOptional)).filter((registry) => !required.has(registry)));
}
/** The clients for these repositories, found at once, so that whoever needs one does not wait. */
async function clientsFor(repositories, { clientFor }) {
    const registries = [...new Set(repositories.map(({ registry }) => registry))];
    const clients = new Map(await Promise.all(registries.map(async (registry) => [registry, await clientFor(registry)])));
    return (registry) => {
        const client = clients.get(registry);
        if (client === undefined)
            throw new Error(`no client for ${registry}`);
        return client;
    };
}
/** Finds out once for each registry. */
function once(find) {
    const found = new Map();
    return (registry) => {
        const known = found.get(registry) ?? find(registry);
        found.set(registry, known);
        return known;
    };
}
async function wantedSignIns({ signIns, githubToken, push }, references, { dockerConfig, actor }) {
    const registry = 'ghcr.io';
    const goesThere = push !== 'false' && references.some(({ repository }) => repository.registry === registry);
    if (!goesThere || githubToken === '' || signIns.some((given) => given.registry === registry))
        return signIns;
    if ((0,registry_credentials/* knowsRegistry */.yc)(await (0,registry_credentials/* readDockerConfig */.TO)(dockerConfig), registry))
        return signIns;
    return [...signIns, { registry, username: actor, password: githubToken, scope: undefined, ecr: undefined }];
}
/** Buildx's choice between the registry's credential and one for a part of it is ours too. */
async function credentialsOf(registry, { configFolder, buildxFolder }, program) {
    const read = async (folder) => (0,registry_credentials/* findCredential */.L4)(await (0,registry_credentials/* readDockerConfig */.TO)(folder), registry, (name, key) => program(name, 'get', key));
    const folders = (await (0,registry_scope/* findScopedFolders */.hf)(buildxFolder)).filter((scoped) => scoped.registry === registry);
    const [whole, ...parts] = await Promise.all([
        read(configFolder),
        ...folders.map(async ({ scope, folder }) => ({ scope, credential: await read(folder) })),
    ]);
    if (parts.length === 0)
        return whole;
    return (scopes) => {
        const part = (0,registry_scope/* chooseScoped */.Gy)(parts, scopes);
        return part === undefined ? whole : part.credential;
    };
}
/** Helpers show their windows to nobody here: one that waits for a person is stopped. */
function createHelperProgram(env, signal) {
    return async (name, action, input) => {
        const command = `docker-credential-${name}`;
        const question = { command, args: [action], stdin: input, env, signal, timeoutMs: HELPER_LIMIT };
        const { exitCode, stdout, stopped } = await (0,ask/* askProcess */.F)(question).catch((cause) => {
            throw new lib_errors/* ActionError */.lZ('sign-in', `${command}, which the Docker client's config.json names, cannot be run.`, {
                advice: 'Install it, or take it out of credsStore and credHelpers.',
                cause,
            });
        });
        if (stopped === 'timeout') {
            throw new lib_errors/* ActionError */.lZ('sign-in', `${command} gave no answer for ${HELPER_LIMIT / 1000} s.`, {
                advice: 'A helper that asks for a password in a window cannot be used by a job.',
            });
        }
        return exitCode === 0 ? stdout : undefined;
    };
}


/***/ }),

/***/ 1370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ gitIn)
/* harmony export */ });
/* harmony import */ var _runner_command_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(55595);
/** Git in the checked-out folder. */

/** What it prints; undefined when it fails, and on a machine without git, which knows no more than the event. */
function gitIn(workspace) {
    return async (...args) => {
        try {
            // In a container job the folder belongs to another user, which git refuses unless it is told.
            const safe = ['-c', `safe.directory=${workspace}`, '-C', workspace];
            const { exitCode, stdout } = await (0,_runner_command_js__WEBPACK_IMPORTED_MODULE_0__/* .runCommand */ .d1)('git', [...safe, ...args]);
            return exitCode === 0 ? stdout.trim() : undefined;
        }
        catch {
            return undefined;
        }
    };
}


/***/ }),

/***/ 15790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ GITHUB_HEADERS),
/* harmony export */   w: () => (/* binding */ gitHubGet)
/* harmony export */ });
/** @see https://docs.github.com/en/rest/about-the-rest-api/api-versions */
const GITHUB_HEADERS = { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' };
/**
 * @param token empty to ask as nobody
 * @returns asks for a path such as `/repos/octo/app`; undefined outside of GitHub, where there is nobody to ask
 * @see https://docs.github.com/en/rest/using-the-rest-api/getting-started-with-the-rest-api
 */
function gitHubGet({ all }, token, http) {
    const base = all['GITHUB_API_URL'];
    if (base === undefined || !URL.canParse(base))
        return undefined;
    const headers = {
        ...GITHUB_HEADERS,
        ...(token !== '' && { authorization: `Bearer ${token}` }),
    };
    return async (path) => {
        const answer = await http.send({ method: 'GET', url: new URL(`${base.replace(/\/$/, '')}${path}`), headers });
        return { status: answer.status, json: jsonOf(answer.body) };
    };
}
function jsonOf(body) {
    try {
        return JSON.parse(body.toString('utf8'));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 58244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ maskSecrets),
/* harmony export */   k: () => (/* binding */ maskCredential)
/* harmony export */ });
/* harmony import */ var _runner_input_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(86502);
/* harmony import */ var _runner_log_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(93188);
/* harmony import */ var _inputs_registry_auth_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(89461);
/* harmony import */ var _inputs_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(95816);
/** Hides the secrets among the inputs before anything else is said. */




const SECRET_INPUTS = ['password', 'github-token'];
/**
 * A credential also travels as base64 of `name:password`, in the Docker client's file and in headers.
 *
 * @param actor the name that goes with the job's token
 */
async function maskSecrets(actor) {
    const read = (name) => (0,_runner_input_js__WEBPACK_IMPORTED_MODULE_0__/* .inputText */ .AN)(name).trim();
    for (const name of SECRET_INPUTS)
        _runner_log_js__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm.mask(read(name));
    const token = read('github-token');
    if (token !== '')
        _runner_log_js__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm.mask(pairOf(actor, token));
    const password = read('password');
    if (password !== '')
        _runner_log_js__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm.mask(pairOf(read('username'), password));
    for (const entry of await (0,_inputs_registry_auth_js__WEBPACK_IMPORTED_MODULE_3__/* .secretsOfRegistryAuth */ .M)(read('registry-auth'))) {
        maskCredential(entry.username, entry.password);
    }
    const texts = (0,_inputs_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .secretTexts */ .Vh)((0,_runner_input_js__WEBPACK_IMPORTED_MODULE_0__/* .inputText */ .AN)('secrets'));
    if (texts.length > 0)
        texts.push(...(await (0,_inputs_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .secretLines */ ._o)((0,_runner_input_js__WEBPACK_IMPORTED_MODULE_0__/* .createInputReader */ .ic)(_runner_input_js__WEBPACK_IMPORTED_MODULE_0__/* .inputText */ .AN))));
    for (const text of new Set(texts))
        _runner_log_js__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm.mask(text);
}
/** Hides a password, and the form in which it travels. */
function maskCredential(username, password) {
    _runner_log_js__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm.mask(password);
    _runner_log_js__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm.mask(pairOf(username, password));
}
function pairOf(username, password) {
    return Buffer.from(`${username}:${password}`).toString('base64');
}


/***/ }),

/***/ 57250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ bringsIdentity),
/* harmony export */   Vz: () => (/* binding */ keyPlace),
/* harmony export */   _A: () => (/* binding */ optionProblems),
/* harmony export */   _x: () => (/* binding */ cosignArguments),
/* harmony export */   aN: () => (/* binding */ lastWords),
/* harmony export */   yL: () => (/* binding */ saysServerFault)
/* harmony export */ });
/** Signing with cosign: which command, and which options would make another one of it. */
/**
 * The arguments of cosign that sign one image. The images of an index are signed too only with the option
 * `--recursive`: who verifies what he pulled by the index's digest needs the one signature.
 *
 * @param image `name@sha256:…`: a tag may mean another image by the time it is signed
 * @see https://github.com/sigstore/cosign/blob/main/doc/cosign_sign.md
 */
function cosignArguments({ key, options }, image) {
    return ['sign', '--yes', ...(key === '' ? [] : ['--key', key]), ...options, '--', image];
}
function keyPlace(key) {
    if (key === '')
        return { kind: 'keyless' };
    if (/-----BEGIN|[\r\n]/.test(key))
        return { kind: 'content' };
    const name = /^env:\/\/(.*)$/.exec(key)?.[1];
    if (name !== undefined)
        return { kind: 'variable', name };
    // `pkcs11:` alone has no slashes.
    return /^[a-z][a-z0-9+.-]*:\/\/|^pkcs11:/i.test(key) ? { kind: 'service' } : { kind: 'file', path: key };
}
/** Options that are inputs, or that would make something else of the signing; and why. */
const REFUSED = {
    '--key': 'has an input of its own, sign-key',
    '--yes': 'is always given',
    '-y': 'is always given',
    '--sk': 'asks for a key in the hand of a person',
    '--slot': 'asks for a key in the hand of a person',
    '--upload': 'could leave the signature on the runner',
    '--payload': 'would sign something else than the image',
    '--help': 'would sign nothing',
    '-h': 'would sign nothing',
    '--version': 'would sign nothing',
    '--registry-username': "would go past the step's own sign-in",
    '--registry-password': 'every process of the machine could read',
    '--registry-token': 'every process of the machine could read',
};
/** One option a line, its value behind an equals sign: a word that stands alone would be one more image to sign. */
const OPTION = /^(--[a-z0-9][a-z0-9-]*|-[a-z])(?:=(.*))?$/i;
/** How a token begins that is no path of a file with one. */
const TOKEN = /^eyJ/;
/** @param options the lines of `sign-options` */
function optionProblems(options) {
    return options.flatMap((line, index) => {
        const [, name, value = ''] = OPTION.exec(line) ?? [];
        if (name === undefined) {
            return {
                problem: `has no option in line ${index + 1}`,
                advice: 'Write one option on each line, with its value behind an equals sign, such as --annotations=team=a.',
            };
        }
        if (name === '--identity-token' && TOKEN.test(value)) {
            return {
                problem: `has a token in line ${index + 1}, which every process of the machine could read`,
                advice: 'Give the path of a file that holds it, or the environment variable SIGSTORE_ID_TOKEN.',
            };
        }
        const why = REFUSED[name];
        return why === undefined
            ? []
            : { problem: `has ${name} in line ${index + 1}, which ${why}`, advice: 'Take it out.' };
    });
}
/** Whether somebody else than GitHub says who signs without a key. */
function bringsIdentity(options) {
    return options.some((line) => /^--(?:identity-token|oidc-provider|fulcio-auth-flow)=/.test(line));
}
/** What cosign said of its end, on one line. */
function lastWords(stderr) {
    const lines = stderr.split('\n').map((line) => line.trim());
    const line = lines.findLast((text) => text !== '') ?? '';
    return line.replace(/^(?:error during command execution|Error): /, '');
}
/**
 * Whether a later attempt has a fair chance by the words of cosign's own clients; the network's and the registry's are
 * known elsewhere.
 */
function saysServerFault(words) {
    return /\]\[(?:429|5\d\d)\]|status code:? (?:429|5\d\d)\b/.test(words);
}


/***/ }),

/***/ 56600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RC: () => (/* binding */ sbomPredicate),
/* harmony export */   WX: () => (/* binding */ isProvenance)
/* harmony export */ });
/* unused harmony export LARGEST_PREDICATE */
/**
 * What a statement says of its subjects.
 *
 * @see https://github.com/in-toto/attestation/tree/main/spec/predicates
 */
/** Of every provenance, whatever its version. */
const PROVENANCE = 'https://slsa.dev/provenance/';
function isProvenance(predicateType) {
    return predicateType.startsWith(PROVENANCE);
}
/** Bytes: GitHub takes no larger predicate. */
const LARGEST_PREDICATE = 16 * 1024 * 1024;
/**
 * Judges the text of an SBOM.
 *
 * @returns the predicate; what is wrong with the file, as a clause
 * @see https://spdx.github.io/spdx-spec/v2.3/document-creation-information/
 * @see https://cyclonedx.org/docs/1.6/json/
 */
function sbomPredicate(text) {
    if (Buffer.byteLength(text) > LARGEST_PREDICATE)
        return 'is larger than 16 MiB, which is the most that GitHub takes';
    const content = objectIn(text);
    if (content === undefined)
        return 'is no JSON object';
    const { spdxVersion, bomFormat, specVersion } = content;
    const [, version] = typeof spdxVersion === 'string' ? (/^SPDX-(\d+(?:\.\d+)+)$/.exec(spdxVersion) ?? []) : [];
    if (version !== undefined)
        return { type: `https://spdx.dev/Document/v${version}`, content };
    if (bomFormat === 'CycloneDX' && typeof specVersion === 'string') {
        return { type: 'https://cyclonedx.org/bom', content };
    }
    return 'is neither SPDX 2 nor CycloneDX as JSON';
}
function objectIn(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 51969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ attestsOf),
/* harmony export */   K0: () => (/* binding */ attestType),
/* harmony export */   Rm: () => (/* binding */ defaultProvenance),
/* harmony export */   Tb: () => (/* binding */ isSwitch),
/* harmony export */   eR: () => (/* binding */ archiveProvenance)
/* harmony export */ });
/* harmony import */ var _result_exports_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(64282);
/* harmony import */ var _result_record_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(44132);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(10483);



/**
 * What was asked for. `provenance` and `sbom` stand before entries of `attests`, and in place of those of their type.
 *
 * @param builderId the address of the run; provenance says by it who built
 */
function attestsOf({ provenance, sbom, attests }, builderId) {
    const asked = [];
    if (provenance !== '')
        asked.push(withSwitches(`type=provenance,${provenanceOf(provenance, builderId)}`));
    if (sbom !== '')
        asked.push(withSwitches(`type=sbom,${sbom}`));
    for (const attest of attests) {
        const type = attestType(attest);
        if (type === 'provenance' && provenance === '')
            asked.push(withBuilderId(attest, builderId));
        else if (type === 'sbom' && sbom === '')
            asked.push(attest);
        else if (type !== 'provenance' && type !== 'sbom')
            asked.push(withSwitches(attest));
    }
    return asked;
}
/**
 * The provenance that nobody asked for: everything about a public repository, the least about a private one. None
 * where the user decides, and none for an image that the engine loads.
 *
 * @param machine undefined for a plan that nobody runs: then as for a BuildKit of today
 * @returns empty for none
 */
function defaultProvenance(given, builderId, machine) {
    if (!isLeftToUs(given))
        return '';
    if (machine !== undefined && !canAttest(machine.builder))
        return '';
    const { isPrivate } = given;
    return `type=provenance,${isPrivate ? 'mode=min,inline-only=true' : 'mode=max'},builder-id=${builderId}`;
}
/**
 * The same for an image that goes as an archive. The engine adds the least provenance to what it pushes itself, and leaves
 * it out of an archive: a gate must not change the image.
 *
 * @returns empty for none
 */
function archiveProvenance(given) {
    return isLeftToUs(given) ? 'type=provenance,mode=min' : '';
}
/** Nobody has decided on it, and the image is not loaded. */
function isLeftToUs({ provenance, attests, outputs, load, isWanted }) {
    const isDecided = provenance !== '' || attests.some((attest) => attestType(attest) === 'provenance');
    const isLoaded = load || outputs.some((output) => (0,_result_exports_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExport */ ._)(output).type === 'docker');
    return isWanted && !isDecided && !isLoaded;
}
/** Whether attestations that nobody asked for are sure to do no harm. */
function canAttest(builder) {
    if (builder === undefined)
        return false;
    const isEngine = builder.driver === 'docker';
    if (isEngine && !builder.hasContainerdStore)
        return false;
    return builder.nodes.every(({ buildkit }) => (!isEngine || buildkit?.endsWith('-moby')) && (0,_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .isSurelyBuildKit */ .P_)(buildkit, '0.11.0'));
}
/** The type that an entry of `attests` names; undefined when it names none. */
function attestType(attest) {
    const types = (0,_result_record_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOfRecord */ .i)(attest).map((field) => /^type\s*=\s*([^=\s]*)/.exec(field)?.[1]);
    return types.find((type) => type !== undefined);
}
/** `true` is a provenance with nothing but the builder's name. */
function provenanceOf(provenance, builderId) {
    if (/^(?:true|True|TRUE)$/.test(provenance))
        return `builder-id=${builderId}`;
    if (/^(?:false|False|FALSE)$/.test(provenance))
        return 'false';
    return withBuilderId(provenance, builderId);
}
function withBuilderId(fields, builderId) {
    const isGiven = (0,_result_record_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOfRecord */ .i)(fields).some((field) => /^builder-id\s*=/.test(field));
    return isGiven ? fields : `${fields},builder-id=${builderId}`;
}
/** What Go takes for a boolean. */
const ON = ['1', 't', 'T', 'true', 'True', 'TRUE'];
const OFF = ['0', 'f', 'F', 'false', 'False', 'FALSE'];
function isSwitch(field) {
    return ON.includes(field) || OFF.includes(field);
}
/** A bare boolean among the fields turns the attestation on or off. */
function withSwitches(attest) {
    return (0,_result_record_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOfRecord */ .i)(attest)
        .map((field) => (isSwitch(field) ? `disabled=${OFF.includes(field)}` : field))
        .join(',');
}


/***/ }),

/***/ 99411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ contextProblems),
/* harmony export */   d: () => (/* binding */ chooseContext)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(452);
/* harmony import */ var _git_context_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2118);
/** Where the build's files come from, and whether the Dockerfile is there. */



/** Addresses that BuildKit fetches itself; `-` is standard input, which a step does not have. */
const REMOTE = /^(?:https?:\/\/|git:\/\/|ssh:\/\/|git@|github\.com\/|oci-layout:\/\/|docker-image:\/\/)/;
/**
 * Chooses the context: the one given; else the checked-out folder where there is one; else the commit itself,
 * fetched by BuildKit, so that a job without a checkout builds too.
 *
 * @param form how a Git address has its commit; which one buildx can read is known late
 */
function chooseContext({ context, file }, { workspace, source, git, exists }, form = 'fragment') {
    if ((0,_git_context_js__WEBPACK_IMPORTED_MODULE_2__/* .hasExpression */ .xS)(context))
        return renderContext(context, source, git, form);
    if (REMOTE.test(context))
        return { kind: 'remote', address: context, why: 'as given' };
    if (context !== '')
        return { kind: 'path', path: context, why: 'as given' };
    if (exists((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, '.git')) || exists(dockerfilePath({ context: '.', file }, workspace))) {
        return { kind: 'path', path: '.', why: 'the checked-out folder' };
    }
    return commitContext(source, git, form, 'because nothing is checked out');
}
function renderContext(context, source, git, form) {
    const rendered = (0,_git_context_js__WEBPACK_IMPORTED_MODULE_2__/* .renderGitContext */ .ck)(context, git, form);
    // docker/build-push-action takes an expression that it does not know for no context at all.
    if (rendered === '')
        return commitContext(source, git, form, `because ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(context)} stands for nothing`);
    if (rendered.startsWith((0,_git_context_js__WEBPACK_IMPORTED_MODULE_2__/* .gitAddress */ .Ry)(git, form))) {
        return { kind: 'remote', address: rendered, why: commitWhy(source, git, 'as given') };
    }
    if (REMOTE.test(rendered))
        return { kind: 'remote', address: rendered, why: 'as given' };
    return { kind: 'path', path: rendered, why: 'as given' };
}
function commitContext(source, git, form, because) {
    return { kind: 'remote', address: (0,_git_context_js__WEBPACK_IMPORTED_MODULE_2__/* .gitAddress */ .Ry)(git, form), why: commitWhy(source, git, because) };
}
/** Says it where the image is named after another commit than the one whose files it holds. */
function commitWhy({ event, headSha, runSha }, git, because) {
    const built = (0,_git_context_js__WEBPACK_IMPORTED_MODULE_2__/* .builtCommit */ .Mm)(git);
    if (built === headSha || headSha === '')
        return `the commit itself, ${because}`;
    const [short, named] = [built.slice(0, 7), headSha.slice(0, 7)];
    if (git.ref.startsWith('refs/pull/') && built === runSha) {
        return `the merge commit ${short} that GitHub made of the pull request, ${because}; the names speak of its head ${named}`;
    }
    return `${short}, the commit of the event ${event}, ${because}; the names speak of ${named}, which is NOT what is built: check it out before this step to build it`;
}
/** Where the Dockerfile is looked for: `file` is relative to the workspace, its default to the context. */
function dockerfilePath({ context, file }, workspace) {
    const path = file === '' ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(context, 'Dockerfile') : file;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, path);
}
/** Finds a missing folder or Dockerfile before anything runs; what is remote is BuildKit's to look into. */
function contextProblems(chosen, { file }, workspace, exists) {
    if (chosen.kind === 'remote')
        return [];
    if (!exists((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, chosen.path))) {
        return [
            {
                input: 'context',
                problem: `the folder ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(chosen.path)} is not there in ${workspace}`,
                advice: 'Check the path; it is relative to the workspace, and the files come from actions/checkout.',
            },
        ];
    }
    if (/^https?:\/\//.test(file))
        return [];
    const dockerfile = dockerfilePath({ context: chosen.path, file }, workspace);
    // Without a file BuildKit takes the name in lower case too.
    if (exists(dockerfile) || (file === '' && exists((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dockerfile, '..', 'dockerfile'))))
        return [];
    return [
        {
            input: 'file',
            problem: `there is no Dockerfile at ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(dockerfile, 300)}`,
            advice: 'Set file to its path from the workspace, or context to the folder that holds it.',
        },
    ];
}


/***/ }),

/***/ 46194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ BuildFailure),
/* harmony export */   L: () => (/* binding */ dockerMissing)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(21058);
/** A build that failed: what people read, and what it means for another attempt. */


class BuildFailure extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    classification;
    constructor(message, classification) {
        super(codeOf(classification), message, {
            advice: classification.advice,
            ...(classification.link && { link: classification.link }),
        });
        this.name = 'BuildFailure';
        this.classification = classification;
    }
}
function codeOf({ class: failureClass, code }) {
    if (failureClass === 'timeout' || failureClass === 'cancelled')
        return failureClass;
    return code ?? 'build';
}
/** The error for a machine on which the Docker client cannot be started. */
function dockerMissing(cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('engine-missing', `The command docker cannot be started: ${cause.message}`, {
        advice: 'Install Docker, or use a runner that has it.',
        link: _links_js__WEBPACK_IMPORTED_MODULE_1__/* .LINKS */ .A.installEngine,
        cause,
    });
}


/***/ }),

/***/ 2118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mm: () => (/* binding */ builtCommit),
/* harmony export */   Ry: () => (/* binding */ gitAddress),
/* harmony export */   ck: () => (/* binding */ renderGitContext),
/* harmony export */   fA: () => (/* binding */ gitTokenName),
/* harmony export */   xS: () => (/* binding */ hasExpression)
/* harmony export */ });
/**
 * The repository itself as build context, at the commit of the run, fetched by BuildKit: docker/build-push-action's
 * default, and what `{{defaultContext}}` stands for.
 *
 * @see https://docs.docker.com/build/concepts/context/#git-repositories
 */
/** The commit that is built, or the ref where no commit is known. */
function builtCommit({ ref, sha, pullRequestHead, wantsHead }) {
    const full = ref.startsWith('refs/') ? ref : `refs/heads/${ref}`;
    const isPull = full.startsWith('refs/pull/');
    const own = isPull && wantsHead ? full.replace(/\/merge$/, '/head') : full;
    // A pull request's refs move on while its run waits.
    return isPull && own.endsWith('/head') ? (pullRequestHead ?? own) : sha || own;
}
/** The address of the commit. Every other default context begins with it. */
function gitAddress(facts, form, folder = '') {
    const base = `${facts.serverUrl}/${facts.repository}.git`;
    const commit = builtCommit(facts);
    if (form === 'fragment')
        return `${base}#${commit}${folder && `:${folder}`}`;
    return `${base}?ref=${commit}${folder && folder !== '.' ? `&subdir=${folder}` : ''}`;
}
const DEFAULT = /\{\{\{?\s*defaultContext\s*\}?\}\}/;
/** Anything else in double braces stands for nothing, as in docker/build-push-action. */
const EXPRESSION = /\{\{\{?[^{}]*\}?\}\}/g;
/** Whether a text has to be rendered. */
function hasExpression(text) {
    return text.search(EXPRESSION) >= 0;
}
/**
 * Puts the address in for `{{defaultContext}}`. A folder behind it, as in `name={{defaultContext}}:app`, goes where it
 * belongs in the address.
 */
function renderGitContext(text, facts, form) {
    const [, before = '', folder] = new RegExp(`^([^{}]*)${DEFAULT.source}:([^{}]+)$`).exec(text) ?? [];
    if (folder !== undefined)
        return before + gitAddress(facts, form, folder);
    return text.replace(EXPRESSION, (expression) => (DEFAULT.test(expression) ? gitAddress(facts, form) : ''));
}
/** BuildKit's name for the secret that opens the repositories of one host. */
function gitTokenName({ serverUrl }) {
    return `GIT_AUTH_TOKEN.${new URL(serverUrl).host}`;
}


/***/ }),

/***/ 63302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y3: () => (/* binding */ decidePushOf),
/* harmony export */   Zy: () => (/* binding */ isPushedByOutputs),
/* harmony export */   nT: () => (/* binding */ isCall)
/* harmony export */ });
/* unused harmony export decidePush */
/* harmony import */ var _result_exports_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(64282);
/** Whether the image is pushed. Pure: what a registry says comes in. */

/**
 * `auto` pushes unless the run is a stranger's.
 *
 * @param refusal what the registry said when asked for the right to push; undefined when it agreed or was not asked
 */
function decidePush(input, source, refusal) {
    if (input === 'true')
        return { push: true, why: 'as asked for' };
    if (input === 'false')
        return { push: false, why: 'the input push is false' };
    if (source.untrusted !== undefined)
        return { push: false, why: source.untrusted };
    if (refusal !== undefined)
        return { push: false, why: `the token cannot write: ${refusal}` };
    return { push: true, why: `the run is the repository's own` };
}
/** Whether buildx is asked about a Dockerfile and not for an image. */
function isCall(call) {
    return call !== '' && call !== 'build';
}
/** Whether an image goes to a registry although nobody said `push`. */
function isPushedByOutputs(outputs) {
    return outputs.some((output) => (0,_result_exports_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExport */ ._)(output).pushes);
}
/** The same for all inputs that have a say in it. */
function decidePushOf({ push, call, outputs }, source, refusal) {
    if (isCall(call))
        return { push: false, why: `the call ${call} builds no image` };
    const decision = decidePush(push, source, refusal);
    if (decision.push || !isPushedByOutputs(outputs))
        return decision;
    return { push: false, why: `${decision.why}; an output pushes by itself` };
}


/***/ }),

/***/ 25717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ke: () => (/* binding */ wantsAnnotations),
/* harmony export */   kg: () => (/* binding */ decideEpoch),
/* harmony export */   q6: () => (/* binding */ buildVariables)
/* harmony export */ });
const EPOCH = 'SOURCE_DATE_EPOCH';
const WARNINGS = 'BUILDX_METADATA_WARNINGS';
/**
 * The time that the image itself carries. With the commit's own, the same commit gives the same image; buildx makes a
 * build argument of the variable.
 *
 * @param created the input `created`
 * @param commit when the commit was made; undefined where nobody knows
 * @see https://docs.docker.com/build/ci/github-actions/reproducible-builds/
 */
function decideEpoch(created, commit, buildArgs, env) {
    if (buildArgs.some((entry) => entry === EPOCH || entry.startsWith(`${EPOCH}=`))) {
        return { value: undefined, why: `${EPOCH} of the build arguments` };
    }
    if (env[EPOCH] !== undefined)
        return { value: undefined, why: `${EPOCH} of the environment` };
    if (created === 'now')
        return { value: undefined, why: 'now, as the input created says' };
    if (commit === undefined)
        return { value: undefined, why: "now, because the commit's own is not known here" };
    return { value: String(Math.floor(commit.getTime() / 1000)), why: `the commit's own, ${commit.toISOString()}` };
}
/** docker/build-push-action's switch for what the checks say: whether it becomes annotations. */
function wantsAnnotations(env) {
    const name = 'DOCKER_BUILD_CHECKS_ANNOTATIONS';
    const value = (env[name] ?? '').trim().toLowerCase();
    if (['', 'true', 'false', '1', '0'].includes(value))
        return { wants: value !== 'false' && value !== '0', problems: [] };
    return {
        wants: true,
        problems: [{ input: name, problem: `must be true or false, not ${JSON.stringify(env[name])}` }],
    };
}
/** The variables for the build; what the user has set stays as it is. */
function buildVariables(epoch, annotates, env) {
    return {
        ...(epoch.value !== undefined && { [EPOCH]: epoch.value }),
        ...(annotates && env[WARNINGS] === undefined && { [WARNINGS]: '1' }),
    };
}


/***/ }),

/***/ 10483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hl: () => (/* binding */ isOlderBuildKit),
/* harmony export */   Nt: () => (/* binding */ hasBuildx),
/* harmony export */   P_: () => (/* binding */ isSurelyBuildKit)
/* harmony export */ });
/** Versions of buildx and BuildKit, as far as they decide what can be asked of them. */
function numbersOf(text) {
    const [, major, minor, patch = '0'] = /^v?(\d+)\.(\d+)(?:\.(\d+))?/.exec(text) ?? [];
    return major === undefined ? undefined : [Number(major), Number(minor), Number(patch)];
}
function isAtLeast(version, least) {
    for (const [index, number] of version.entries()) {
        const difference = number - (least[index] ?? 0);
        if (difference !== 0)
            return difference > 0;
    }
    return true;
}
/**
 * Whether a buildx has what came with a release. One that nobody asked, and one that was built from source and calls
 * itself by a commit or `v0.0.0+unknown`, is taken for a new one: what it lacks it says itself.
 *
 * @param least such as `0.12.0`
 */
function hasBuildx(version, least) {
    const numbers = numbersOf(version ?? '');
    if (numbers === undefined || numbers.every((number) => number === 0))
        return true;
    return isAtLeast(numbers, numbersOf(least) ?? numbers);
}
/** Whether a BuildKit is surely older; one that says no number may be anything. */
function isOlderBuildKit(version, least) {
    const numbers = numbersOf(version ?? '');
    if (numbers === undefined || numbers.every((number) => number === 0))
        return false;
    return !isAtLeast(numbers, numbersOf(least) ?? numbers);
}
/**
 * Whether a BuildKit is surely new enough. As in docker/build-push-action, one before a release (`v0.25.0-rc1`) is
 * not, nor is one without a number.
 */
function isSurelyBuildKit(version, least) {
    const text = (version ?? '').replace(/-moby$/, '');
    if (!/^v?\d+\.\d+\.\d+(?:\+.*)?$/.test(text))
        return false;
    const numbers = numbersOf(text);
    return numbers !== undefined && isAtLeast(numbers, numbersOf(least) ?? numbers);
}


/***/ }),

/***/ 59236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ platformsOf)
/* harmony export */ });
/** What is known of the builder that will build, asked before the build. */
/** Every platform of every node, each once, in their order. */
function platformsOf({ nodes }) {
    return [...new Set(nodes.flatMap(({ platforms }) => platforms))];
}


/***/ }),

/***/ 26099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ parseInspect),
/* harmony export */   qx: () => (/* binding */ buildxVersionOf),
/* harmony export */   ys: () => (/* binding */ entitlementsOf)
/* harmony export */ });
/** The label by which a worker says that it keeps its layers in containerd; the classic store has no such worker. */
const CONTAINERD_STORE = 'org.mobyproject.buildkit.worker.snapshotter';
/** @returns undefined for a text that names no builder */
function parseInspect(text) {
    const [head, ...nodes] = sectionsOf(text);
    const name = head?.fields.get('name');
    if (head === undefined || name === undefined)
        return undefined;
    const error = head.fields.get('error');
    return {
        name,
        driver: head.fields.get('driver') ?? '',
        nodes: nodes.map(nodeOf),
        hasContainerdStore: nodes.some(({ details }) => details.some((line) => line.trim().startsWith(CONTAINERD_STORE))),
        ...(error && { error }),
    };
}
/** The builder and each of its nodes begin with their name. */
function sectionsOf(text) {
    const sections = [];
    for (const line of text.split(/\r?\n/)) {
        const [, label, value = ''] = /^([A-Za-z][^:]*):\s*(.*)$/.exec(line) ?? [];
        if (label?.toLowerCase() === 'name')
            sections.push({ fields: new Map(), details: [] });
        const section = sections.at(-1);
        if (section === undefined)
            continue;
        if (label === undefined)
            section.details.push(line);
        // The first wins: an error may have further lines, and a file of a user any line at all.
        else if (!section.fields.has(label.toLowerCase()))
            section.fields.set(label.toLowerCase(), value.trim());
    }
    return sections;
}
function nodeOf({ fields, details }) {
    const field = (...labels) => labels.map((label) => fields.get(label)).find((value) => value);
    const error = field('error');
    // buildx before 0.13 has the shorter labels.
    const flags = field('buildkit daemon flags', 'flags');
    const driverOptions = driverOptionsOf(field('driver options') ?? '');
    const entitlements = entitlementsOf(flags ?? '', details.join('\n'));
    return {
        name: field('name') ?? '',
        endpoint: field('endpoint') ?? '',
        status: field('status') ?? '',
        buildkit: field('buildkit version', 'buildkit'),
        platforms: platformsIn(field('platforms') ?? ''),
        ...(error !== undefined && { error }),
        ...(flags !== undefined && { flags }),
        ...(driverOptions.length > 0 && { driverOptions }),
        ...(entitlements.length > 0 && { entitlements }),
    };
}
/** A star marks those that were fixed when the node was made, and then no other counts. */
function platformsIn(text) {
    const all = text.split(/,\s*/).filter((platform) => platform !== '');
    const fixed = all.filter((platform) => platform.endsWith('*'));
    return (fixed.length > 0 ? fixed : all).map((platform) => platform.replace(/\*$/, ''));
}
/** `image="moby/buildkit:v1" env.A="b"` */
function driverOptionsOf(text) {
    return [...text.matchAll(/([\w.-]+)="([^"]*)"/g)].map(([, key, value]) => `${key}=${value}`);
}
/**
 * The entitlements that flags or a configuration file of BuildKit allow.
 *
 * @param file its text; it may be indented as `inspect` shows it
 */
function entitlementsOf(flags, file) {
    const byFlag = [...flags.matchAll(/--allow-insecure-entitlement[= ]+([\w.]+)/g)].map(([, name = '']) => name);
    const [, list = ''] = /^[ >]*insecure-entitlements\s*=\s*\[([^\]]*)\]/m.exec(file) ?? [];
    const byFile = [...list.matchAll(/["']([\w.]+)["']/g)].map(([, name = '']) => name);
    return [...new Set([...byFlag, ...byFile])];
}
/**
 * The version in what `docker buildx version` prints: three numbers, or seven digits of a commit.
 *
 * @example buildxVersionOf('github.com/docker/buildx v0.29.1 a1b2c3d') // '0.29.1'
 */
function buildxVersionOf(text) {
    return /\sv?(\d+\.\d+\.\d+|[0-9a-f]{7,40})/.exec(text)?.[1];
}


/***/ }),

/***/ 39910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ FEATURES),
/* harmony export */   hN: () => (/* binding */ needsOf),
/* harmony export */   sF: () => (/* binding */ mattersFor)
/* harmony export */ });
/** What a build needs of its builder. */
/** Each feature as people know it. */
const FEATURES = {
    'several-platforms': 'several platforms',
    attestations: 'attestations',
    'cache-export': 'a cache export',
    'gha-cache-import': 'the GitHub Actions cache',
    'push-by-digest': 'push-by-digest',
    'untagged-push': 'a push without a tag, which gate and distribute need',
    'load-several-platforms': 'loading several platforms',
    'image-archive': 'an image archive',
    'rewrite-timestamp': 'rewrite-timestamp',
    'image-options': "the image output's compression or media types",
    'manifest-annotations': 'annotations',
    'index-annotations': 'annotations of the index',
    'security.insecure': 'the entitlement security.insecure',
    'network.host': 'the entitlement network.host',
};
/** Lists what this build needs, each once. */
function needsOf(plan) {
    const { platforms, load, outputs, attests, cacheFrom, cacheTo, allow } = plan;
    const several = platforms.length > 1;
    const fields = outputs.map(fieldsOf);
    const images = fields.filter(({ type }) => type === 'image' || type === 'registry');
    const loads = load || fields.some(({ type, dest }) => type === 'docker' && dest === undefined);
    const needs = [
        ['several-platforms', several],
        ['attestations', attests.some((attest) => !/\bdisabled=(?:true|1)\b/.test(attest))],
        ['cache-export', cacheTo.some((target) => isCacheExport(target))],
        ['gha-cache-import', cacheFrom.some((origin) => fieldsOf(origin)['type'] === 'gha')],
        ['push-by-digest', images.some((image) => isOn(image['push-by-digest']))],
        ['untagged-push', plan.untagged !== undefined],
        ['load-several-platforms', several && loads],
        ['image-archive', fields.some(({ type, dest }) => type === 'oci' || (type === 'docker' && dest !== undefined))],
        ['rewrite-timestamp', images.some((image) => isOn(image['rewrite-timestamp']) && image['store'] !== 'false')],
        ['image-options', images.some(hasImageOptions)],
        ...annotationNeeds(plan),
        ['security.insecure', allow.includes('security.insecure')],
        ['network.host', allow.includes('network.host')],
    ];
    return needs.filter(([, isNeeded]) => isNeeded).map(([feature]) => feature);
}
/**
 * Whether the engine has to be asked what it can do, which takes longer than the start of a whole step. Not for the
 * provenance that nobody asked for: an engine gets none from us, and adds its own.
 */
function mattersFor(needs, { platforms }, native) {
    return needs.length > 0 || platforms.some((platform) => platform !== native);
}
/** An inline cache goes with the image, and every builder can do that. */
function isCacheExport(target) {
    return fieldsOf(target)['type'] !== 'inline';
}
function annotationNeeds({ annotations }) {
    const levels = annotations.flatMap((annotation) => /^([a-z,-]+)(?:\[[^\]]*\])?:/.exec(annotation)?.[1]?.split(',') ?? []);
    const isForIndex = levels.some((level) => level.startsWith('index'));
    return [
        ['manifest-annotations', annotations.length > 0],
        ['index-annotations', isForIndex],
    ];
}
function hasImageOptions(image) {
    const { compression = 'gzip' } = image;
    return compression !== 'gzip' || isOn(image['force-compression']) || image['oci-mediatypes'] !== undefined;
}
function isOn(value) {
    return value !== undefined && /^(?:1|t|true)$/i.test(value);
}
/**
 * The `key=value` fields of an output or a cache. A text without any names a place: a registry's reference for a
 * cache, a folder for an output.
 */
function fieldsOf(text) {
    const fields = text.split(',').map((field) => field.trim().replace(/^"|"$/g, ''));
    if (!fields.some((field) => field.includes('=')))
        return { ...(text !== '-' && { dest: text }) };
    return Object.fromEntries(fields.map((field) => {
        const [key = '', ...value] = field.split('=');
        return [key.toLowerCase(), value.join('=')];
    }));
}


/***/ }),

/***/ 23738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hg: () => (/* binding */ firstNodePlatforms),
/* harmony export */   e0: () => (/* binding */ DRIVERS),
/* harmony export */   s3: () => (/* binding */ describesBuilder)
/* harmony export */ });
/** The builder that the inputs ask for, by docker/setup-buildx-action's names. */
const DRIVERS = ['docker-container', 'docker', 'kubernetes', 'remote', 'cloud'];
/** Whether the inputs describe a builder, and not only name one. */
function describesBuilder(request) {
    const { driver, driverOpts, buildkitdFlags, buildkitdConfig, buildkitdConfigInline, endpoint, append } = request;
    const isSet = [buildkitdFlags, buildkitdConfig, buildkitdConfigInline, endpoint].some((text) => text !== '');
    return driver !== undefined || isSet || driverOpts.length > 0 || append.length > 0 || request.keepState;
}
/**
 * The platforms that are left to the first node where others have theirs: without being told, one that emulates them
 * all would build them all. None where nothing has to be told.
 */
function firstNodePlatforms({ platforms, append }) {
    const taken = append.flatMap((node) => node.platforms.split(',')).map((platform) => platform.trim());
    return taken.some((platform) => platform !== '') ? platforms.filter((platform) => !taken.includes(platform)) : [];
}


/***/ }),

/***/ 33274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ builderObstacle),
/* harmony export */   $Z: () => (/* binding */ writeObstacle),
/* harmony export */   hQ: () => (/* binding */ lostMachines)
/* harmony export */ });
/**
 * The versions that speak to GitHub's present cache service; older ones ask the one that has been shut down.
 *
 * @see https://docs.docker.com/build/cache/backends/gha/
 */
const NEEDED = { buildx: [0, 21], buildkit: [0, 20] };
const CLASSIC_STORE = "Docker's own builder with the classic image store";
/**
 * Why a builder can neither read nor write a backend that was asked for, as a clause; undefined when it can. A registry's
 * cache can be read by every builder.
 *
 * @param serviceVersion of GitHub's cache service
 */
function builderObstacle(backend, builder, serviceVersion) {
    if (builder === undefined || backend === 'inline' || backend === 'registry')
        return undefined;
    if (!builder.canExport)
        return `the builder ${builder.name} is ${CLASSIC_STORE}, which can only embed a cache`;
    return backend === 'gha' && serviceVersion === 2 ? tooOld(builder) : undefined;
}
/** Why a builder cannot write a backend, as a clause. */
function writeObstacle(backend, builder) {
    if (builder === undefined || builder.canExport || backend === 'inline')
        return undefined;
    return `the builder ${builder.name} is ${CLASSIC_STORE}, which can only embed a cache`;
}
/** Every machine of a builder writes what it built under the one name, and only the last one's is kept. */
function lostMachines({ builder, identity }, refusal) {
    if (refusal !== undefined || (builder?.nodes ?? 1) < 2 || identity.platforms.length < 2)
        return [];
    return [
        `The builder ${builder?.name} has ${builder?.nodes} machines, and the cache keeps what one of them built. ` +
            'Build each platform in a job of its own to keep them all.',
    ];
}
function tooOld({ buildx, buildkit, name }) {
    const service = "GitHub's cache service";
    if (buildx !== undefined && isOlder(buildx, NEEDED.buildx)) {
        return `buildx is ${buildx} and ${service} needs 0.21 or newer`;
    }
    const old = buildkit.find((version) => isOlder(version, NEEDED.buildkit));
    return old && `the builder ${name} has BuildKit ${old} and ${service} needs 0.20 or newer`;
}
/** A version that cannot be read, or is zero as in a build of one's own, is taken for new. */
function isOlder(version, [major, minor]) {
    const match = /^v?(\d+)\.(\d+)/.exec(version);
    if (match === null)
        return false;
    const [hasMajor, hasMinor] = [Number(match[1]), Number(match[2])];
    if (hasMajor === 0 && hasMinor === 0)
        return false;
    return hasMajor < major || (hasMajor === major && hasMinor < minor);
}


/***/ }),

/***/ 67604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ parseCacheImage),
/* harmony export */   U6: () => (/* binding */ defaultCacheImages),
/* harmony export */   zR: () => (/* binding */ PREFIX_MAX_LENGTH)
/* harmony export */ });
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(68424);
/* harmony import */ var _image_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(67521);
/** Where a registry's cache is kept: a repository, and what its tags start with. */


/** With a longer prefix, the branch and the scope would not fit into a tag. */
const PREFIX_MAX_LENGTH = 30;
/**
 * Reads `[registry/]path[:prefix]`.
 *
 * @returns undefined when the text is no such name, also when it carries a digest
 */
function parseCacheImage(text) {
    const trimmed = text.trim();
    const colon = trimmed.lastIndexOf(':');
    const hasPrefix = colon > trimmed.lastIndexOf('/');
    const repository = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRepository */ .SU)(hasPrefix ? trimmed.slice(0, colon) : trimmed);
    const prefix = hasPrefix ? trimmed.slice(colon + 1) : '';
    const isGood = !hasPrefix || ((0,_image_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .isTag */ .d)(prefix) && prefix.length <= PREFIX_MAX_LENGTH);
    return repository !== undefined && isGood ? { repository, prefix } : undefined;
}
/** `<image>-cache`: a repository of its own, where everything can be deleted without a look at what it is. */
function defaultCacheImages({ name }) {
    const repository = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRepository */ .SU)(`${name}-cache`);
    return repository && { trusted: { repository, prefix: '' }, pullRequests: { repository, prefix: '' } };
}


/***/ }),

/***/ 1136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QL: () => (/* binding */ ghaUse),
/* harmony export */   gv: () => (/* binding */ foreignRef),
/* harmony export */   j8: () => (/* binding */ readByNobody)
/* harmony export */ });
/* harmony import */ var _builder_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(33274);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(70448);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(15068);
/* harmony import */ var _use_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(82417);
/**
 * GitHub's cache service. It gives every ref a part of its own and lets a run read its own, its base's and the default
 * branch's; so the scope here tells builds apart, not branches.
 */




function ghaUse(request, facts, scope) {
    const { service, source } = facts;
    const scopes = service.kind === 'there' ? service.scopes : [];
    const reads = scopes.filter(({ mayRead }) => mayRead).map(({ ref }) => ref);
    // BuildKit writes to the last one; the service gives one.
    const writable = scopes.findLast(({ mayWrite }) => mayWrite)?.ref;
    const refusal = (0,_use_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalToWrite */ .L)(request, facts, foreignRef(writable, (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .refOf */ .H8)(source)), readByNobody(request, facts));
    const { timeoutSeconds } = request;
    return {
        from: [(0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .readGha */ .bR)(scope, timeoutSeconds)],
        to: refusal === undefined ? [(0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .writeGha */ .g2)(scope, request, timeoutSeconds)] : [],
        reads,
        writes: refusal === undefined ? writable : undefined,
        reading: `Reads the scope ${scope} of ${reads.join(', ')}.`,
        writing: refusal === undefined ? `Writes it for ${writable}.` : `Writes nothing: ${refusal}.`,
        warnings: [...(0,_use_js__WEBPACK_IMPORTED_MODULE_2__/* .writeWarnings */ .Z)(request, refusal), ...(0,_builder_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .lostMachines */ .hQ)(facts, refusal)],
    };
}
/** The token is for the run's own ref; what is built may come from another one, and must not pass for that one's. */
function foreignRef(writable, own) {
    if (writable === undefined)
        return "the runner's token may write no cache";
    return writable === own ? undefined : `what is built is ${own}, and the runner's token writes for ${writable}`;
}
/** GitHub lets nobody but a later run of the same ref read it, and here there will be none. */
function readByNobody({ write }, { source: { target } }) {
    if (write === 'true')
        return undefined;
    if (target.kind === 'tag')
        return 'GitHub gives the cache of a tag to no other run';
    return target.kind === 'merge-queue' ? "the merge queue's branch is gone after the run" : undefined;
}


/***/ }),

/***/ 82009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readableKey),
/* harmony export */   k: () => (/* binding */ cacheKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var _tags_safe_name_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(92438);
/** Names in a cache: short, safe in a tag, a path and a comma-separated option, and never the same for two texts. */


/** Sixteen hex digits: nobody finds a second text for the same ones, and that would be another one's cache. */
const HASH_LENGTH = 16;
const LOOKS_HASHED = /-[0-9a-f]{16}$/;
function hashOf(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, HASH_LENGTH);
}
/**
 * A text as a name. One that is safe already comes back unchanged; any other, and one that looks as if it had been made
 * here, carries its hash, so that `feature/x` and `feature-x` are two.
 *
 * @param maxLength 24 or more
 */
function cacheKey(text, maxLength) {
    const name = (0,_tags_safe_name_js__WEBPACK_IMPORTED_MODULE_1__/* .safeName */ .jC)(text, maxLength);
    return name === text && !LOOKS_HASHED.test(text) ? text : readableKey(text, text, maxLength);
}
/** The hash of a text, behind words that tell people what it is. */
function readableKey(words, text, maxLength) {
    const front = (0,_tags_safe_name_js__WEBPACK_IMPORTED_MODULE_1__/* .safeName */ .jC)(words).slice(0, maxLength - HASH_LENGTH - 1);
    return `${front.replace(/[-.]+$/, '')}-${hashOf(text)}`;
}


/***/ }),

/***/ 70448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ writeRegistry),
/* harmony export */   Fb: () => (/* binding */ writeLocal),
/* harmony export */   _5: () => (/* binding */ readRegistry),
/* harmony export */   bR: () => (/* binding */ readGha),
/* harmony export */   g2: () => (/* binding */ writeGha),
/* harmony export */   iG: () => (/* binding */ readLocal),
/* harmony export */   ug: () => (/* binding */ WRITE_INLINE)
/* harmony export */ });
/**
 * Values of `--cache-from` and `--cache-to`, as buildx takes them: fields of a line of CSV. The token of GitHub's cache
 * service is none of them: buildx has it from its environment, and an argument can be read by every process.
 *
 * A cache that cannot be written must not fail a build, so all but the embedded one, which cannot fail by itself, say so.
 *
 * @see https://docs.docker.com/build/cache/backends/
 */
const IGNORE = 'ignore-error=true';
/** @param timeoutSeconds how long to wait when the service says to come back later; BuildKit's own is ten minutes */
function readGha(scope, timeoutSeconds) {
    return `type=gha,scope=${scope},timeout=${timeoutSeconds}s`;
}
function writeGha(scope, { mode }, timeoutSeconds) {
    return `type=gha,scope=${scope},mode=${mode},${IGNORE},timeout=${timeoutSeconds}s`;
}
function readRegistry(reference) {
    return `type=registry,ref=${reference}`;
}
/** As an image manifest of OCI types, which BuildKit used not to choose by itself and some registries insist on. */
function writeRegistry(reference, { mode }) {
    return `type=registry,ref=${reference},mode=${mode},image-manifest=true,oci-mediatypes=true,${IGNORE}`;
}
function readLocal(folder) {
    return `type=local,${field('src', folder)}`;
}
function writeLocal(folder, { mode }) {
    return `type=local,${field('dest', folder)},mode=${mode},${IGNORE}`;
}
const WRITE_INLINE = 'type=inline';
/** A path may hold what CSV needs for itself. */
function field(name, value) {
    const text = `${name}=${value}`;
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}


/***/ }),

/***/ 15068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H8: () => (/* binding */ refOf),
/* harmony export */   df: () => (/* binding */ describePlace),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   vD: () => (/* binding */ placeReference)
/* harmony export */ });
/* unused harmony export placeStart */
/* harmony import */ var _source_source_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(81808);
/* harmony import */ var _cache_image_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(67604);
/* harmony import */ var _key_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(82009);
/**
 * Whose caches a run has to do with: its own, and those that it may look into. Every branch and every pull request has
 * a place of its own, so that nobody writes what somebody else trusts.
 */



const BRANCH = 'refs/heads/';
function placesOf(source) {
    const { target, baseRef, repository } = source;
    const base = target.kind === 'pull-request' || target.kind === 'merge-queue' ? target.base : branchIn(baseRef);
    const own = ownPlace(source);
    const branches = [...new Set([base, repository.defaultBranch])].filter((branch) => branch);
    const others = branches.map((branch) => ({ kind: 'branch', branch: branch ?? '' }));
    return { own, others: others.filter((place) => own === undefined || !isSame(place, own)) };
}
function ownPlace(source) {
    const { target } = source;
    if (target.kind === 'tag')
        return { kind: 'tags' };
    if (target.kind === 'branch')
        return target.branch === '' ? undefined : { kind: 'branch', branch: target.branch };
    const number = (0,_source_source_js__WEBPACK_IMPORTED_MODULE_1__/* .pullRequestOf */ ._n)(source);
    return number === undefined || number < 1 ? undefined : { kind: 'pull-request', number };
}
function branchIn(ref) {
    return ref?.startsWith(BRANCH) ? ref.slice(BRANCH.length) : '';
}
function isSame(one, other) {
    return describePlace(one) === describePlace(other);
}
/** For a sentence: `pull request 12`, `main`, `all tags`. */
function describePlace(place) {
    if (place.kind === 'branch')
        return `branch ${place.branch}`;
    return place.kind === 'tags' ? 'all tags' : `pull request ${place.number}`;
}
/** The ref by which GitHub's cache service knows the code of a run. */
function refOf({ ref, target }) {
    switch (target.kind) {
        case 'branch':
            return `${BRANCH}${target.branch}`;
        case 'tag':
            return `refs/tags/${target.tag}`;
        case 'pull-request':
            return `refs/pull/${target.number}/merge`;
        case 'merge-queue':
            return ref;
    }
}
/** Together with the prefix and the scope this fits into a tag, of 128 characters. */
const BRANCH_MAX_LENGTH = 128 - _cache_image_js__WEBPACK_IMPORTED_MODULE_2__/* .PREFIX_MAX_LENGTH */ .zR - 1 - 48 - 1 - 'branch-'.length;
/** The tag of a place: `[<prefix>-]branch-main-<scope>`, so that all that a pull request left is found by its start. */
function placeReference({ trusted, pullRequests }, place, scope) {
    const image = place.kind === 'pull-request' ? pullRequests : trusted;
    return `${image.repository.name}:${placeStart(image, place)}${scope}`;
}
/** What the tags of a place start with, up to the scope. */
function placeStart({ prefix }, place) {
    return `${[...(prefix === '' ? [] : [prefix]), placeName(place)].join('-')}-`;
}
function placeName(place) {
    if (place.kind === 'branch')
        return `branch-${(0,_key_js__WEBPACK_IMPORTED_MODULE_0__/* .cacheKey */ .k)(place.branch, BRANCH_MAX_LENGTH)}`;
    return place.kind === 'tags' ? 'tags' : `pr-${place.number}`;
}


/***/ }),

/***/ 19462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  rR: () => (/* binding */ NO_REPORT),
  As: () => (/* binding */ describeReport),
  sv: () => (/* binding */ finalMode),
  r3: () => (/* binding */ hitRatio),
  OH: () => (/* binding */ reportWarnings)
});

;// CONCATENATED MODULE: ./lib/cache/plan.js
/**
 * The plan in one word for later steps: `off`, or the backend and what is done with it, such as `gha-read-write`,
 * `registry-read` or `inline-write`.
 */
function cacheMode({ backend, isReading, isWriting }) {
    if (backend === 'off' || !(isReading || isWriting))
        return 'off';
    return [backend, ...(isReading ? ['read'] : []), ...(isWriting ? ['write'] : [])].join('-');
}

;// CONCATENATED MODULE: ./lib/cache/report.js
/** What people are told of the caches after a build: one sentence, and a warning for what was lost. Pure. */

/** Nothing was run, or nothing had anything to do with a cache. */
const NO_REPORT = { steps: 0, cached: 0, fetchedBytes: 0, imports: [], exports: [] };
/** `0.83` of the steps were there already; empty where there were none. What the builder itself still had counts too. */
function hitRatio({ steps, cached }) {
    return steps === 0 ? '' : String(Math.floor((100 * cached) / steps) / 100);
}
/** The mode as it came to be: what was not written, the next run will not find. An embedded cache is part of the image. */
function finalMode(plan, report) {
    if (report === NO_REPORT)
        return cacheMode(plan);
    const isRead = report.imports.some(({ error }) => error === undefined);
    const isWritten = plan.backend === 'inline' || report.exports.some(({ isDone, error }) => isDone && error === undefined);
    return cacheMode({ ...plan, isReading: plan.isReading && isRead, isWriting: plan.isWriting && isWritten });
}
/** As sentences; empty where there is nothing to tell. */
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
/** For a build that ended well all the same. A cache that is not there yet is no loss. */
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
/** BuildKit numbers what has no name of its own. */
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

/***/ 93646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ cacheScope)
/* harmony export */ });
/* harmony import */ var _key_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(82009);
/**
 * The name of a build's cache. A cache that is written replaces the one of the same name, so the legs of a matrix must
 * not share a name; and a name must not change from commit to commit, or nothing is ever found.
 */

/** Leaves room for a place and a prefix in a tag. */
const MAX_LENGTH = 48;
/**
 * Image, stage, platforms and variant in one name. A scope that was given stands for the image and the rest of the
 * identity but the stage and the platforms: those never share layers that are worth it.
 *
 * @example cacheScope(identity, '') // 'app-release-5d41402abc4b2a76'
 */
function cacheScope({ image, target, platforms, machine, variant }, given) {
    const where = platforms.length > 0 ? [...new Set(platforms)].sort() : [machine];
    const what = given === '' ? { image, variant } : { scope: given };
    const name = given === '' ? (image.split('/').at(-1) ?? '') : given;
    const words = target === '' ? name : `${name}-${target}`;
    return (0,_key_js__WEBPACK_IMPORTED_MODULE_0__/* .readableKey */ .I)(words, JSON.stringify({ ...what, target, platforms: where }), MAX_LENGTH);
}


/***/ }),

/***/ 90470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ readCacheService)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
;// CONCATENATED MODULE: ./lib/cache/access-list.js
/**
 * What the runner's token says about GitHub's cache: which refs' entries this run may read, and which it may write.
 * GitHub gives a pull request its own ref to write and its base to read; a run that it does not trust gets nothing to
 * write. The token is not verified here: the service does that, and BuildKit reads the same list.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching#restrictions-for-accessing-a-cache
 * @see https://datatracker.ietf.org/doc/html/rfc7519
 */
const READ = 1;
const WRITE = 2;
/** With another signing method, or none, BuildKit's client cannot read the token and fails the build. */
const SIGNING_METHOD = /^(?:(?:HS|RS|ES|PS)(?:256|384|512)|EdDSA|none)$/;
/**
 * Reads the claim `ac`, a text that holds a JSON list of `{Scope, Permission}`.
 *
 * @returns undefined when BuildKit could not make sense of the token either
 */
function parseAccessList(token) {
    const parts = token.split('.');
    if (parts.length !== 3)
        return undefined;
    const [header, claims] = parts.slice(0, 2).map(decode);
    if (!SIGNING_METHOD.test(String(property(header, 'alg'))))
        return undefined;
    const times = ['exp', 'nbf'].map((name) => property(claims, name));
    const list = property(claims, 'ac');
    if (!times.every((time) => typeof time === 'number') || typeof list !== 'string')
        return undefined;
    const scopes = parseJson(list);
    if (!Array.isArray(scopes))
        return undefined;
    const read = scopes.map(scopeOf);
    return read.every((scope) => scope !== undefined) ? read : undefined;
}
function scopeOf(entry) {
    const ref = property(entry, 'Scope');
    const permission = property(entry, 'Permission');
    if (typeof ref !== 'string' || !Number.isSafeInteger(permission))
        return undefined;
    const bits = permission;
    return { ref, mayRead: (bits & READ) !== 0, mayWrite: (bits & WRITE) !== 0 };
}
function decode(part) {
    return /^[A-Za-z0-9_-]+$/.test(part) ? parseJson(Buffer.from(part, 'base64url').toString('utf8')) : undefined;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined; // The parser's message quotes the text, and that is part of a token.
    }
}
function property(value, name) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
        return undefined;
    return value[name];
}

;// CONCATENATED MODULE: ./lib/cache/service.js
/** What the runner offers of GitHub's cache service, from the variables that buildx reads too. */


/** What Go's `strconv.ParseBool` takes; buildx takes anything else for false. */
const TRUE = ['1', 't', 'T', 'TRUE', 'true', 'True'];
const FALSE = ['', '0', 'f', 'F', 'FALSE', 'false', 'False'];
/**
 * Reads what buildx would read. Where that is not enough, buildx drops the cache without a word or asks a service that
 * has been shut down, and where the token is malformed, the build fails.
 *
 * @param variables the environment's variables by name
 */
function readCacheService(variables) {
    const read = (name) => variables[name] ?? '';
    const switchedOn = read('ACTIONS_CACHE_SERVICE_V2');
    const hasNew = read('ACTIONS_RESULTS_URL') !== '';
    const hasOld = read('ACTIONS_CACHE_URL') !== '';
    const token = read('ACTIONS_RUNTIME_TOKEN');
    if (token === '' || !(hasNew || hasOld))
        return none('this runner offers no cache service');
    if (!TRUE.includes(switchedOn) && !FALSE.includes(switchedOn)) {
        return broken(`ACTIONS_CACHE_SERVICE_V2 is ${(0,errors/* quote */.hD)(switchedOn)}, which buildx does not take for true or false`);
    }
    const version = TRUE.includes(switchedOn) ? 2 : 1;
    if (version === 2 && !hasNew)
        return broken('the runner does not say where its cache service is');
    if (version === 1 && !hasOld) {
        return none('this runner has not switched its cache service on (ACTIONS_CACHE_SERVICE_V2)');
    }
    const scopes = parseAccessList(token);
    if (scopes === undefined)
        return broken("the runner's token does not say which caches it is for");
    if (!scopes.some(({ mayRead }) => mayRead))
        return none("the runner's token may read no cache");
    return { kind: 'there', version, scopes };
}
function none(why) {
    return { kind: 'none', why, isBroken: false };
}
function broken(why) {
    return { kind: 'none', why, isBroken: true };
}


/***/ }),

/***/ 1985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseSize),
/* harmony export */   X: () => (/* binding */ formatSize)
/* harmony export */ });
/** Sizes as people write and read them. */
const UNITS = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3, t: 1024 ** 4 };
/**
 * Reads a size in the form of Docker's options: a number with `b`, `k`, `m`, `g` or `t` behind it, each a thousand and
 * twenty-four of the one before.
 *
 * @returns bytes; undefined when it is no size
 * @example parseSize('1.5g') // 1610612736
 */
function parseSize(text) {
    const [, number, unit = ''] = /^(\d+(?:\.\d+)?) ?([kmgt]?)i?b?$/.exec(text.toLowerCase()) ?? [];
    return number === undefined ? undefined : Math.round(Number(number) * (UNITS[unit] ?? 1));
}
/** @example formatSize(1536) // '1.5 KiB' */
function formatSize(bytes) {
    const units = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB'];
    let [size, unit] = [bytes, 0];
    while (size >= 1024 && unit < units.length - 1)
        [size, unit] = [size / 1024, unit + 1];
    return `${unit === 0 ? size : size.toFixed(1)} ${units[unit]}`;
}


/***/ }),

/***/ 71024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ distrust)
/* harmony export */ });
/**
 * Anybody can cause these, and they run with the rights of the default branch. Workflows use them to build what
 * somebody proposes.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
const BY_ANYBODY = ['issue_comment', 'issues', 'discussion', 'discussion_comment', 'fork', 'watch', 'gollum'];
/** Why this run must not write, as a clause; undefined when it may. */
function distrust({ event, untrusted }) {
    if (untrusted !== undefined)
        return untrusted;
    if (event === 'pull_request_target') {
        return "pull_request_target has the base branch's rights, and a pull request may have chosen the code";
    }
    if (BY_ANYBODY.includes(event))
        return `anybody can cause the event ${event}, and it has the rights of a branch`;
    return undefined;
}


/***/ }),

/***/ 82417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ refusalToWrite),
/* harmony export */   Z: () => (/* binding */ writeWarnings)
/* harmony export */ });
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(71024);

/**
 * Why this run must not write wherever the cache is kept. The order is that of the reasons' weight: what a stranger
 * decides is not written, whatever the inputs say.
 */
function refusalToWrite({ write }, { source, isClosed }, ...more) {
    const distrusted = (0,_trust_js__WEBPACK_IMPORTED_MODULE_0__/* .distrust */ .p)(source);
    if (distrusted !== undefined)
        return distrusted;
    if (write === 'false')
        return 'cache-write is false';
    const obstacle = more.find((why) => why !== undefined);
    if (obstacle !== undefined)
        return obstacle;
    return isClosed && write === 'auto' ? 'the pull request is closed, and nobody would read it' : undefined;
}
/** Less than was asked for has to be seen; what a run cannot do by its nature is said in the log alone. */
function writeWarnings({ write }, refusal) {
    if (write !== 'true' || refusal === undefined)
        return [];
    return [`cache-write is true, but the cache is not written: ${refusal}.`];
}


/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   lZ: () => (/* binding */ ActionError)
/* harmony export */ });
/**
 * The errors that reach a user. Each one says what happened and what to do about it, so that nobody has
 * to read our source to get unstuck. One place catches them (`actions/<name>/main.ts`).
 */
class ActionError extends Error {
    code;
    advice;
    link;
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = 'ActionError';
        this.code = code;
        this.advice = options.advice;
        this.link = options.link;
    }
}
/** All wrong inputs of a step at once: nobody should learn of three mistakes in three runs. */
class InputError extends ActionError {
    problems;
    constructor(problems) {
        super('input', problems.map(describeProblem).join('\n'));
        this.name = 'InputError';
        this.problems = problems;
    }
}
function describeProblem({ input, problem, advice }) {
    const sentence = `Input ${input}: ${problem}.`;
    return advice === undefined ? sentence : `${sentence} ${advice}`;
}
/**
 * Shows text from outside inside a message: quoted, on one line, never longer than a line of the log can bear.
 *
 * @example quote('a\nb') // '"a\\nb"'
 */
function quote(text, limit = 120) {
    const shown = text.length > limit ? `${text.slice(0, limit)}…` : text;
    return JSON.stringify(shown);
}
/** The whole text for the user: what happened, what to do, where to read more. */
function explain(error) {
    if (!(error instanceof ActionError)) {
        return error instanceof Error ? error.message : String(error);
    }
    return [error.message, error.advice, error.link && `See ${error.link}`].filter(Boolean).join('\n');
}


/***/ }),

/***/ 93364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ judgeGate),
/* harmony export */   BT: () => (/* binding */ gateCommand),
/* harmony export */   le: () => (/* binding */ whyNoGate)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
/** The gate: what is run, what it gets to know of the image, and what its end means. */

/** Only these two: a tool's own braces, such as `{{json .}}`, are none of ours. */
const PLACEHOLDER = /\{\{\s*(image|digest)\s*\}\}/g;
/** @param gate the input, a line for each argument; not empty */
function gateCommand([command = '', ...args], gated) {
    const { image, digest, tags, platforms } = gated;
    return {
        command,
        args: args.map((text) => text.replace(PLACEHOLDER, (_, name) => (name === 'image' ? image : digest))),
        env: { IMAGE: image, DIGEST: digest, TAGS: tags.join('\n'), PLATFORMS: platforms.join(',') },
    };
}
/** Why a gate that is asked for is not run, as a sentence; undefined where it is run, or none is asked for. */
function whyNoGate(gate, { isCall, pushes }) {
    if (gate.length === 0 || (pushes && !isCall))
        return undefined;
    return isCall
        ? 'The gate is not run, because call asks about the Dockerfile and builds no image.'
        : 'The gate is not run, because nothing is pushed that could get a tag.';
}
/**
 * The verdict.
 *
 * @returns undefined when the gate has passed, otherwise the error `gate`
 */
function judgeGate(end, { image }, terms) {
    if (end.exitCode === 0 && !end.isTimedOut && end.startError === undefined)
        return undefined;
    const { command, onFailure, said } = terms;
    const what = `The gate ${whatHappened(end, terms)}, so nothing was tagged.`;
    const where = onFailure === 'delete'
        ? `The image had been pushed without a tag, and gate-on-failure is delete: ${image}`
        : `The image stays in the registry without a tag: ${image}`;
    const told = said === '' ? `${command} printed nothing.` : `The end of what ${command} printed:\n${indented(said)}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('gate', [what, where, told].join('\n'), { advice: adviceFor(end, onFailure) });
}
function whatHappened(end, { command, timeoutMinutes }) {
    if (end.startError !== undefined)
        return `could not be started (${command}: ${end.startError})`;
    if (end.isTimedOut)
        return `(${command}) was stopped after ${timeoutMinutes} min`;
    return end.exitCode === undefined
        ? `(${command}) was ended by ${end.exitSignal ?? 'a signal'}`
        : `(${command}) ended with exit code ${end.exitCode}`;
}
const OUT_OF_MEMORY = [137, 'SIGKILL'];
function adviceFor(end, onFailure) {
    if (end.startError !== undefined) {
        return 'A script needs a first line such as "#!/bin/sh"; a program has to be made for this machine.';
    }
    if (end.isTimedOut)
        return 'Raise gate-timeout-minutes if it needs more time (0 for no limit).';
    if (OUT_OF_MEMORY.includes(end.exitCode ?? end.exitSignal ?? 0)) {
        return 'Often that is the machine running out of memory: give the gate less to do at once, or a bigger runner.';
    }
    const again = 'Its whole output is in the log above.';
    return onFailure === 'keep' ? `${again} To try it by hand, pull the image by its digest.` : again;
}
function indented(text) {
    return text
        .split('\n')
        .map((line) => `  ${line}`.trimEnd())
        .join('\n');
}


/***/ }),

/***/ 83963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ findGateProgram)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(452);
/** Which program a gate's first line means, and whether it can be run; found out without running it. */


/**
 * A file of the workspace, also without `./` before its name; otherwise a program on the PATH.
 *
 * @param command the first line of the gate
 */
function findGateProgram(command, search) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(search.workspace, command);
    const kind = search.files.kindOf(file);
    if (kind === 'file')
        return judgeFile(command, file, search.files);
    const program = onPath(command, search);
    if (program !== undefined)
        return { path: program };
    if (kind === 'folder') {
        return {
            problem: `names ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(command)}, which is a folder`,
            advice: 'The first line is a script of the workspace or a program on the PATH.',
        };
    }
    return withArguments(command, search) ?? missing(command);
}
function onPath(name, { path, workspace, files }) {
    if (name.includes('/'))
        return undefined;
    return path
        .split(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter)
        .filter((folder) => folder !== '')
        .map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, folder), name))
        .find((file) => files.kindOf(file) === 'file' && files.isExecutable(file));
}
/** The whole is no program, and its first word is one: somebody thinks of a shell. */
function withArguments(command, search) {
    const [first = '', ...rest] = command.split(/\s+/);
    if (rest.length === 0)
        return undefined;
    const isProgram = search.files.kindOf((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(search.workspace, first)) === 'file' || onPath(first, search) !== undefined;
    if (!isProgram)
        return undefined;
    return {
        problem: `has arguments on one line with the command: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(command)}`,
        advice: `No shell reads it. Write "gate: |" and below it ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(first)} and each argument on a line of its own.`,
    };
}
function missing(command) {
    const isPath = command.includes('/');
    const where = isPath ? 'is not there' : 'is neither in the workspace nor on the PATH';
    return {
        problem: `names ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(command)}, which ${where}`,
        advice: isPath
            ? 'Check its name, from the top of the workspace, and that actions/checkout runs before this step.'
            : 'Check its name, that actions/checkout runs before this step, or install the program in a step before.',
    };
}
function judgeFile(command, path, files) {
    if (!files.isExecutable(path)) {
        return {
            problem: `names ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(command)}, which is not executable`,
            advice: `Run "git update-index --chmod=+x ${command}" and commit, or write sh as the first line and ${command} as the second.`,
        };
    }
    const [line = ''] = files.beginningOf(path).split('\n');
    if (line.startsWith('#!') && line.endsWith('\r')) {
        return {
            problem: `names ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(command)}, whose lines end as on Windows, so that its first line names no program`,
            advice: 'Save it with the line ends of Unix (LF), and put "*.sh text eol=lf" into .gitattributes.',
        };
    }
    const [interpreter = ''] = line.slice(2).trim().split(/\s+/);
    if (line.startsWith('#!') && interpreter.startsWith('/') && files.kindOf(interpreter) === undefined) {
        return {
            problem: `names ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(command)}, whose first line asks for ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(interpreter)}, which is not there`,
            advice: 'Name a program of the runner in the first line of the script, such as "#!/usr/bin/env bash".',
        };
    }
    return { path };
}


/***/ }),

/***/ 37241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isDigest)
/* harmony export */ });
const DIGEST = /^sha256:[a-f0-9]{64}$/;
function isDigest(text) {
    return typeof text === 'string' && DIGEST.test(text);
}


/***/ }),

/***/ 55019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ LABEL)
/* harmony export */ });
/**
 * The label keys that we set.
 *
 * @see https://github.com/opencontainers/image-spec/blob/v1.1.1/annotations.md#pre-defined-annotation-keys
 */
const LABEL = {
    title: 'org.opencontainers.image.title',
    description: 'org.opencontainers.image.description',
    url: 'org.opencontainers.image.url',
    source: 'org.opencontainers.image.source',
    version: 'org.opencontainers.image.version',
    created: 'org.opencontainers.image.created',
    revision: 'org.opencontainers.image.revision',
    licenses: 'org.opencontainers.image.licenses',
    /** The branch's own name, before it was made fit for a tag. */
    branch: 'io.github.image-build-action.branch',
    /** The pull request's number. */
    pullRequest: 'io.github.image-build-action.pull-request',
    /** The commit that GitHub made to test a pull request, where `revision` is the pull request's head. */
    mergeRevision: 'io.github.image-build-action.merge-revision',
    /** `runtime`, as given. */
    runtime: 'io.github.image-build-action.runtime',
};


/***/ }),

/***/ 64252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ MANIFEST_MEDIA_TYPES),
/* harmony export */   $p: () => (/* binding */ OCI_INDEX),
/* harmony export */   EG: () => (/* binding */ OCI_MANIFEST),
/* harmony export */   Ej: () => (/* binding */ textsIn),
/* harmony export */   H3: () => (/* binding */ isAttestation),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   Yh: () => (/* binding */ isManifest),
/* harmony export */   nw: () => (/* binding */ isIndex)
/* harmony export */ });
/* unused harmony exports DOCKER_LIST, DOCKER_MANIFEST */
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(37241);
/**
 * Manifests and indexes, as a registry serves them.
 *
 * @see https://github.com/opencontainers/image-spec/blob/v1.1.1/image-index.md
 * @see https://github.com/opencontainers/image-spec/blob/v1.1.1/manifest.md
 */

/**
 * Every kind of manifest that we take. All four are always asked for: with fewer, an older registry converts
 * what it has and answers the digest of the conversion.
 */
const MANIFEST_MEDIA_TYPES = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.docker.distribution.manifest.v2+json',
];
/** By their names: what we write is of these. */
const [OCI_INDEX, OCI_MANIFEST, DOCKER_LIST, DOCKER_MANIFEST] = MANIFEST_MEDIA_TYPES;
function isManifest(mediaType) {
    return MANIFEST_MEDIA_TYPES.some((type) => type === mediaType);
}
function isIndex(mediaType) {
    return mediaType === MANIFEST_MEDIA_TYPES[0] || mediaType === MANIFEST_MEDIA_TYPES[2];
}
/**
 * Whether an index points to what is said about an image, and not to an image: BuildKit gives such a manifest a platform
 * that there is not, for readers that know no better.
 *
 * @see https://docs.docker.com/build/metadata/attestations/attestation-storage/
 */
function isAttestation({ platform, annotations }) {
    if (annotations?.['vnd.docker.reference.type'] === 'attestation-manifest')
        return true;
    return platform?.os === 'unknown' && platform.architecture === 'unknown';
}
/**
 * Reads a manifest's JSON.
 *
 * @throws {Error} when it is no JSON object, or a descriptor has no digest or a size that is none
 */
function parseManifest(text) {
    const manifest = JSON.parse(text);
    if (typeof manifest !== 'object' || manifest === null)
        throw new Error('the manifest is no JSON object');
    const { manifests, config, layers, subject } = manifest;
    for (const [name, list] of Object.entries({ manifests, layers })) {
        if (list !== undefined && list !== null && !Array.isArray(list))
            throw new Error(`its ${name} are no list`);
    }
    const single = [config, subject].filter((descriptor) => descriptor !== undefined && descriptor !== null);
    for (const descriptor of [...(manifests ?? []), ...single, ...(layers ?? [])])
        checkDescriptor(descriptor);
    return manifest;
}
function checkDescriptor(descriptor) {
    const { digest, size } = descriptor ?? {};
    if (!(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .B)(digest))
        throw new Error(`the manifest holds a malformed digest: ${digest}`);
    if (size !== undefined && !(Number.isSafeInteger(size) && size >= 0)) {
        throw new Error(`the manifest holds a malformed size: ${size}`);
    }
}
/** Texts by key, out of JSON from elsewhere; what is no text is left out. */
function textsIn(value) {
    if (typeof value !== 'object' || value === null)
        return {};
    return Object.fromEntries(Object.entries(value).filter(([, text]) => typeof text === 'string'));
}


/***/ }),

/***/ 88758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ formatPlatform),
/* harmony export */   FL: () => (/* binding */ parsePlatform),
/* harmony export */   aH: () => (/* binding */ isPlatform),
/* harmony export */   gx: () => (/* binding */ hasArchitecture)
/* harmony export */ });
/**
 * Platforms as BuildKit writes them: `os/architecture[/variant]`, or an architecture alone.
 *
 * @see https://github.com/containerd/platforms/blob/v1.0.0/platforms.go
 */
const PLATFORM = /^[A-Za-z0-9_.-]+(?:\([A-Za-z0-9_.+-]*\))?(?:\/[A-Za-z0-9_-]+){0,2}$/;
function isPlatform(text) {
    return PLATFORM.test(text);
}
/** Whether it says for which system and processor: `arm64` alone leaves the system to the builder. */
function hasArchitecture(text) {
    return isPlatform(text) && text.includes('/');
}
/**
 * The platform of a text. The version of a system (`windows(10.0.20348)/amd64`) is left out.
 *
 * @returns undefined when it does not say for which system and processor
 */
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
/** Other names of an architecture, with the variant that the name means; undefined for the one that is given. */
const ARCHITECTURES = new Map([
    ['i386', ['386', '']],
    ['x86_64', ['amd64', undefined]],
    ['x86-64', ['amd64', undefined]],
    ['aarch64', ['arm64', undefined]],
    ['armhf', ['arm', 'v7']],
    ['armel', ['arm', 'v6']],
]);
/** The variants that go without saying, or have a shorter name. */
const VARIANTS = new Map([
    ['amd64/v1', ''],
    ...['8', 'v8', 'v8.0'].map((name) => [`arm64/${name}`, '']),
    ...['9', '9.0', 'v9.0'].map((name) => [`arm64/${name}`, 'v9']),
    ['arm/', 'v7'],
    ...['5', '6', '7', '8'].map((name) => [`arm/${name}`, `v${name}`]),
]);
/**
 * Writes a platform as containerd and BuildKit do, so that `arm64` with and without its `v8` is one.
 *
 * @returns undefined when what came names no platform
 * @see https://github.com/containerd/platforms/blob/v1.0.0/database.go
 */
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ parseTaggedReference),
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   cy: () => (/* binding */ formatTagged),
/* harmony export */   y6: () => (/* binding */ formatPinned)
/* harmony export */ });
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(67521);

const PATH_COMPONENT = /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*$/;
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*(?::[0-9]+)?$/;
const IPV6_HOST = /^\[[a-f0-9:]+\](?::[0-9]+)?$/;
/** Docker takes such a name for the id of an image. */
const IMAGE_ID = /^[a-f0-9]{64}$/;
/** Longer names are refused by the reference library, whatever their parts. */
const NAME_MAX_LENGTH = 255;
/** The first part is a host only if it cannot be a Docker Hub user: it has a dot or a port, or is localhost. */
function isHostLike(part) {
    return part.includes('.') || part.includes(':') || part === 'localhost';
}
/**
 * Reads `[registry/]path`. Capitals are lowered, because GitHub's owners may have them and registries may not.
 *
 * @returns undefined when the text is no repository name
 */
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
/**
 * Reads `[registry/]path[:tag]`; without a tag it is `latest`, as in every Docker command.
 *
 * @returns undefined when the text is no such reference, also when it carries a digest: that cannot be pushed to
 */
function parseTaggedReference(text) {
    const trimmed = text.trim();
    const colon = trimmed.lastIndexOf(':');
    const hasTag = colon > trimmed.lastIndexOf('/');
    const repository = parseRepository(hasTag ? trimmed.slice(0, colon) : trimmed);
    const tag = hasTag ? trimmed.slice(colon + 1) : 'latest';
    return repository !== undefined && (0,_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .isTag */ .d)(tag) ? { repository, tag } : undefined;
}
/** `name:tag` */
function formatTagged({ repository, tag }) {
    return `${repository.name}:${tag}`;
}
/** `name@sha256:…`, the form that always names the same image. */
function formatPinned(repository, digest) {
    return `${repository.name}@${digest}`;
}


/***/ }),

/***/ 67521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isTag),
/* harmony export */   h: () => (/* binding */ TAG_MAX_LENGTH)
/* harmony export */ });
/**
 * A tag as the distribution specification writes it: a letter, digit or underscore, then up to 127 of those,
 * dots and dashes.
 *
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pulling-manifests
 */
const TAG = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
/** The longest tag that a registry takes, in characters. */
const TAG_MAX_LENGTH = 128;
function isTag(text) {
    return TAG.test(text);
}


/***/ }),

/***/ 21058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ LINKS)
/* harmony export */ });
/** Every address that a message sends people to, in one place. */
const LINKS = {
    signIn: 'https://docs.docker.com/reference/cli/docker/login/',
    ecr: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry_auth.html',
    packagePermissions: 'https://docs.github.com/en/packages/learn-github-packages/configuring-a-packages-access-control-and-visibility',
    installEngine: 'https://docs.docker.com/engine/install/',
    installBuildx: 'https://github.com/docker/buildx#installing',
    diskSpace: 'https://docs.docker.com/engine/manage-resources/pruning/',
    certificates: 'https://docs.docker.com/build/buildkit/configure/#setting-registry-certificates',
    pullLimits: 'https://docs.docker.com/docker-hub/usage/',
    multiPlatform: 'https://docs.docker.com/build/building/multi-platform/',
    checkout: 'https://github.com/actions/checkout',
    drivers: 'https://docs.docker.com/build/builders/drivers/',
    attestations: 'https://docs.github.com/en/actions/concepts/security/artifact-attestations',
    cosign: 'https://docs.sigstore.dev/cosign/signing/signing_with_containers/',
    buildChecks: 'https://docs.docker.com/reference/build-checks/',
    artifacts: 'https://docs.github.com/en/actions/tutorials/store-and-share-data',
};


/***/ }),

/***/ 92680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ askProcess)
/* harmony export */ });
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(90954);
/** Runs a short command whose answer is wanted whole, and which must not hold up a step that is cancelled. */

/** Milliseconds from SIGINT to SIGTERM, and from SIGTERM to SIGKILL: it has nothing to put in order. */
const GRACE = [300, 300];
/** @throws the system's error, such as ENOENT, when the command cannot be started */
async function askProcess(question) {
    const chunks = [];
    const result = await (0,_process_js__WEBPACK_IMPORTED_MODULE_0__/* .runProcess */ .R)({
        cwd: '.',
        ...question,
        grace: GRACE,
        onOutput(chunk, from) {
            if (from === 'stdout')
                chunks.push(chunk);
        },
    });
    return { ...result, stdout: Buffer.concat(chunks).toString('utf8') };
}


/***/ }),

/***/ 90954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  R: () => (/* binding */ runProcess)
});

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: ./lib/process/process.js
/**
 * The one place that runs a long process: it can be stopped, and nothing of it stays behind.
 */

const KEPT_STDERR = 1024 * 1024;
/** The runner gives a cancelled step 7.5 s from SIGINT to SIGTERM; this leaves time to tell the tale. */
const GRACE = [2_500, 2_000];
const WATCH_INTERVAL = 1_000;
/** Milliseconds to read what is left after the end, where something that was left running holds the streams open. */
const LAST_WORDS = 2_000;
/**
 * Runs a command in a process group of its own and waits for its end.
 *
 * @throws the system's error, such as ENOENT, when the command cannot be started
 */
function runProcess(request) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_namespaceObject.spawn)(request.command, [...request.args], {
            cwd: request.cwd,
            env: { ...request.env },
            stdio: [request.stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
            // A group of its own: what buildx starts is stopped with it, and the runner's signal does not reach it unasked.
            detached: true,
        });
        const tail = keepTail();
        const stopper = createStopper(child, request.grace ?? GRACE);
        const cancel = () => stopper.stop('cancelled');
        const timer = request.timeoutMs === undefined ? undefined : setTimeout(() => stopper.stop('timeout'), request.timeoutMs);
        const watch = setInterval(() => request.isStalled?.() && stopper.stop('silence'), WATCH_INTERVAL);
        let lastWords;
        const settle = () => {
            clearTimeout(timer);
            clearInterval(watch);
            clearTimeout(lastWords);
            stopper.clear();
            request.signal?.removeEventListener('abort', cancel);
        };
        // A command that does not read what it is told says by its exit code how it went.
        child.stdin?.on('error', () => { }).end(request.stdin);
        child.stdout?.on('data', (chunk) => request.onOutput(chunk, 'stdout'));
        child.stderr?.on('data', (chunk) => {
            tail.push(chunk);
            request.onOutput(chunk, 'stderr');
        });
        child.on('error', (error) => {
            settle();
            reject(error);
        });
        child.on('exit', () => {
            lastWords = setTimeout(() => stopReading(child), LAST_WORDS);
        });
        child.on('close', (code, signal) => {
            settle();
            if (stopper.reason() !== undefined)
                stopper.sweep();
            resolve({
                exitCode: code ?? undefined,
                exitSignal: signal ?? undefined,
                stopped: stopper.reason(),
                stderr: tail.text(),
            });
        });
        if (request.signal?.aborted)
            cancel();
        else
            request.signal?.addEventListener('abort', cancel, { once: true });
    });
}
/** Lets `close` come although somebody still holds the other end. */
function stopReading({ stdout, stderr }) {
    stdout?.destroy();
    stderr?.destroy();
}
/** SIGINT lets buildx tell BuildKit to stop; what does not listen gets the harder signals. */
function createStopper(child, [toTerm, toKill]) {
    let reason;
    const timers = [];
    const send = (signal) => {
        if (child.pid === undefined)
            return;
        try {
            process.kill(-child.pid, signal);
        }
        catch {
            // The group has ended in the meantime.
        }
    };
    return {
        reason: () => reason,
        stop(why) {
            if (reason !== undefined)
                return;
            reason = why;
            send('SIGINT');
            timers.push(setTimeout(() => send('SIGTERM'), toTerm));
            timers.push(setTimeout(() => send('SIGKILL'), toTerm + toKill));
        },
        /** Ends what a stopped process left behind in its group. */
        sweep: () => send('SIGKILL'),
        clear: () => {
            for (const timer of timers)
                clearTimeout(timer);
        },
    };
}
function keepTail() {
    let chunks = [];
    let length = 0;
    return {
        push(chunk) {
            chunks.push(chunk);
            length += chunk.length;
            if (length > 2 * KEPT_STDERR) {
                chunks = [Buffer.concat(chunks).subarray(-KEPT_STDERR)];
                length = KEPT_STDERR;
            }
        },
        text: () => Buffer.concat(chunks).subarray(-KEPT_STDERR).toString('utf8'),
    };
}


/***/ }),

/***/ 96097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ findCredential),
/* harmony export */   TO: () => (/* binding */ readDockerConfig),
/* harmony export */   Yn: () => (/* binding */ helperOf),
/* harmony export */   ur: () => (/* binding */ configKey),
/* harmony export */   yc: () => (/* binding */ knowsRegistry)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(452);
/**
 * The Docker client's credentials: its `config.json` and the helpers that it names.
 *
 * @see https://docs.docker.com/reference/cli/docker/login/#credential-stores
 */



/** Docker Hub is kept under the address of its first API. */
function configKey(registry) {
    return registry === 'docker.io' ? 'https://index.docker.io/v1/' : registry;
}
/**
 * Reads `config.json` from the client's folder.
 *
 * @returns an empty configuration when there is no file
 * @throws {Error} when there is one that is no JSON object
 */
async function readDockerConfig(folder) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'config.json');
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return {};
        throw error;
    }
    try {
        const config = JSON.parse(text);
        if (typeof config === 'object' && config !== null && !Array.isArray(config))
            return config;
    }
    catch {
        // The text may hold credentials, so the parser's message, which quotes it, is left out.
    }
    throw new Error(`${file} is no JSON object`);
}
/** True when the client has, or knows where to ask for, a credential of the registry. */
function knowsRegistry(config, registry) {
    const key = configKey(registry);
    return entryOf(config, key) !== undefined || Object.hasOwn(config.credHelpers ?? {}, key);
}
/** The entry for a key; as in the client, one that was written with a scheme or a path counts too. */
function entryOf({ auths = {} }, key) {
    if (Object.hasOwn(auths, key))
        return auths[key];
    const written = Object.keys(auths).find((name) => name.replace(/^https?:\/\//, '').replace(/\/.*$/, '') === key);
    return written === undefined ? undefined : auths[written];
}
/** The name is the end of a program's name, and no path to another one. */
const HELPER = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
/**
 * The client's credential for a registry, as the Docker client itself would find it.
 *
 * @throws {ActionError} `sign-in`, when the configuration or a helper's answer is malformed
 */
async function findCredential(config, registry, ask) {
    const key = configKey(registry);
    const helper = helperOf(config, key);
    if (helper !== '') {
        const answer = await ask(helper, key);
        if (answer !== undefined)
            return fromHelper(helper, answer);
    }
    const { auth, username, password, identitytoken } = textsOf(entryOf(config, key));
    if (identitytoken)
        return { kind: 'identity-token', token: identitytoken };
    if (auth)
        return fromPair(Buffer.from(auth, 'base64').toString('utf8'));
    return username && password ? { kind: 'password', username, password } : undefined;
}
/**
 * The name of the helper that keeps a credential; empty where it is in the file. A registry with an empty helper keeps
 * it there, whatever store serves the others.
 *
 * @throws {ActionError} `sign-in`, when it is no name of a program
 */
function helperOf({ credHelpers = {}, credsStore = '' }, key) {
    const helper = Object.hasOwn(credHelpers, key) ? credHelpers[key] : credsStore;
    if (typeof helper === 'string' && (helper === '' || HELPER.test(helper)))
        return helper;
    throw malformed(`names a credential helper that is no name: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(String(helper))}`);
}
/** What is no text in an entry is nothing that the client wrote. */
function textsOf(entry) {
    return Object.fromEntries(Object.entries(entry ?? {}).filter(([, value]) => typeof value === 'string'));
}
function malformed(problem) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('sign-in', `The Docker client's config.json ${problem}.`, {
        advice: 'Correct the file, or sign in again with docker login.',
    });
}
function fromPair(pair) {
    const colon = pair.indexOf(':');
    if (colon < 0)
        return undefined;
    return { kind: 'password', username: pair.slice(0, colon), password: pair.slice(colon + 1) };
}
/** A helper answers `{"Username":…,"Secret":…}`; the user name `<token>` marks an identity token. */
function fromHelper(helper, answer) {
    const { Username: username, Secret: secret } = parseAnswer(helper, answer);
    if (typeof username !== 'string' || typeof secret !== 'string' || secret === '')
        return undefined;
    return username === '<token>'
        ? { kind: 'identity-token', token: secret }
        : { kind: 'password', username, password: secret };
}
/** The parser's message is left out: it quotes the text, and that holds the secret. */
function parseAnswer(helper, answer) {
    try {
        const parsed = JSON.parse(answer);
        if (typeof parsed === 'object' && parsed !== null)
            return parsed;
    }
    catch { }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('sign-in', `docker-credential-${helper} answered with something that is no JSON object.`);
}


/***/ }),

/***/ 21213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ho: () => (/* binding */ registriesOf),
/* harmony export */   cP: () => (/* binding */ ecrEndpoint),
/* harmony export */   cS: () => (/* binding */ parseEcr),
/* harmony export */   u1: () => (/* binding */ stsEndpoint)
/* harmony export */ });
/**
 * Which registries are Amazon's, and where the tokens for them come from.
 *
 * @see https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry_auth.html
 * @see https://docs.aws.amazon.com/general/latest/gr/ecr.html (the addresses of its API)
 */
/** `012345678901.dkr.ecr.eu-west-1.amazonaws.com`, its dual-stack and its FIPS forms, and the ones of China and Europe. */
const PRIVATE = /^\d{12}(\.dkr[.-]ecr(-fips)?\.([a-z0-9-]+)\.(?:on\.aws|on\.amazonwebservices\.com\.cn|amazonaws\.com(?:\.cn)?|amazonaws\.eu))$/;
const PUBLIC = ['public.ecr.aws', 'ecr-public.aws.com'];
/** The one region in which public registries give tokens to everybody. */
const PUBLIC_REGION = 'us-east-1';
/** @returns undefined for a name that is none of Amazon's */
function parseEcr(registry) {
    if (PUBLIC.includes(registry))
        return { isPublic: true, region: PUBLIC_REGION, isFips: false };
    const [, , fips, region] = PRIVATE.exec(registry) ?? [];
    return region === undefined ? undefined : { isPublic: false, region, isFips: fips !== undefined };
}
/** The same registry of other accounts, for which one token is good too. */
function registriesOf(registry, accounts) {
    const [, rest] = PRIVATE.exec(registry) ?? [];
    return rest === undefined ? [registry] : [...new Set([registry, ...accounts.map((account) => account + rest)])];
}
/** The address of the API; the official variables replace it. */
function ecrEndpoint({ isPublic, region, isFips }, env) {
    const own = env[isPublic ? 'AWS_ENDPOINT_URL_ECR_PUBLIC' : 'AWS_ENDPOINT_URL_ECR'] || env['AWS_ENDPOINT_URL'];
    if (own)
        return own;
    if (isPublic)
        return `https://api.ecr-public.${region}.amazonaws.com`;
    return isFips ? `https://ecr-fips.${region}.${suffixOf(region)}` : `https://api.ecr.${region}.${suffixOf(region)}`;
}
/** The address of the service that trades a web identity for keys. */
function stsEndpoint(region, env) {
    return env['AWS_ENDPOINT_URL_STS'] || env['AWS_ENDPOINT_URL'] || `https://sts.${region}.${suffixOf(region)}`;
}
function suffixOf(region) {
    if (region.startsWith('cn-'))
        return 'amazonaws.com.cn';
    return region.startsWith('eusc-') ? 'amazonaws.eu' : 'amazonaws.com';
}


/***/ }),

/***/ 94523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ faultFrom),
/* harmony export */   Oy: () => (/* binding */ explainFault),
/* harmony export */   QA: () => (/* binding */ RegistryFault),
/* harmony export */   sT: () => (/* binding */ retryAfterOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(21058);
/**
 * What a registry says when it refuses, kept apart from what the network says when it breaks.
 *
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#error-codes
 */


/** A registry's answer that was not the one asked for. */
class RegistryFault extends Error {
    /** The HTTP status; undefined when there was no answer at all. */
    status;
    /** Seconds that the registry asks us to wait, from `Retry-After`. */
    retryAfter;
    constructor(message, status, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = 'RegistryFault';
        this.status = status;
        this.retryAfter = options.retryAfter;
    }
    /** No answer, a throttle, or the registry's own trouble: a later attempt has a fair chance. */
    get isTemporary() {
        return this.status === undefined || this.status === 408 || this.status === 429 || this.status >= 500;
    }
    /** The registry knows us and says no, or does not know us. */
    get isDenied() {
        return this.status === 401 || this.status === 403;
    }
}
/** Makes the fault from an answer: the registry's own codes and messages first, the bare status otherwise. */
function faultFrom(what, answer) {
    const retryAfter = retryAfterOf(answer.headers);
    return new RegistryFault(`${what}: the registry answered ${answer.status}${errorTexts(answer.body)}`, answer.status, retryAfter === undefined ? {} : { retryAfter });
}
/**
 * Seconds that an answer asks to wait. A date is read against the answer's own, because clocks differ.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-retry-after
 */
function retryAfterOf(headers) {
    const [value, date] = [headers['retry-after'], headers['date']];
    if (typeof value !== 'string' || value.trim() === '')
        return undefined;
    // Some send parts of seconds, which Date.parse would take for a month and a day.
    if (/^\s*\d+(?:\.\d+)?\s*$/.test(value))
        return Number(value);
    if (!/^\s*[a-z]/i.test(value))
        return undefined;
    const seconds = (Date.parse(value) - Date.parse(String(date))) / 1000;
    return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}
/** `{"errors":[{"code":…,"message":…}]}`, else the start of whatever came. */
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
        // Not every proxy before a registry speaks JSON.
    }
    return ` (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text, 200)})`;
}
const SIGN_IN_ADVICE = 'The sign-in is missing, wrong, or may not write here. The inputs registry, username and password serve one registry, and registry-auth serves several.';
const GHCR_ADVICE = "The sign-in is missing, wrong, or may not write here. The job needs \"permissions: packages: write\", the owner in the image's name must be the repository's, and the package's settings must give this repository write access.";
/** The fault as the user should read it: with what to do about it. */
function explainFault(fault) {
    const message = `The registry did not do what it should: ${fault.message}.`;
    if (fault.isDenied) {
        const isGhcr = fault.message.includes('ghcr.io');
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('registry', message, {
            advice: isGhcr ? GHCR_ADVICE : SIGN_IN_ADVICE,
            link: isGhcr ? _links_js__WEBPACK_IMPORTED_MODULE_1__/* .LINKS */ .A.packagePermissions : _links_js__WEBPACK_IMPORTED_MODULE_1__/* .LINKS */ .A.signIn,
            cause: fault,
        });
    }
    const advice = fault.isTemporary
        ? 'The registry did not answer well after several attempts. Look at its status page, then run the job again.'
        : 'Check the name of the image, and what the registry allows for it.';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('registry', message, { advice, cause: fault });
}


/***/ }),

/***/ 69127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ createHttp),
/* harmony export */   o: () => (/* binding */ isSuccess)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(94523);

/** A connection that says nothing for so long is taken for dead, in milliseconds. */
const SILENCE_LIMIT = 60_000;
const CONNECTIONS_PER_HOST = 16;
/** Milliseconds until a whole answer must be there: one that drips for ever is none. */
const ANSWER_LIMIT = 120_000;
/** Manifests and messages are small; the specification asks registries to take manifests of 4 MiB. */
const LONGEST_ANSWER = 8 * 1024 * 1024;
/**
 * @param proxyEnv the environment's `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY`
 * @param signal ends every request when aborted
 */
function createHttp(proxyEnv, signal) {
    // Both modules take longer to load than all of our own code, and a build that fails early asks nobody anything.
    let loaded;
    async function open({ method, url, headers, body }) {
        loaded ??= loadTransports(proxyEnv);
        const { request: start, agent } = (await loaded)[url.protocol === 'https:' ? 'https:' : 'http:'];
        return new Promise((resolve, reject) => {
            const fail = (cause) => reject(new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryFault */ .QA(`${nameOf({ method, url })}: ${oneLine(cause)}`, undefined, { cause }));
            const request = start(url, {
                method,
                headers: { 'user-agent': 'image-build-action', ...lengthOf(body), ...headers },
                agent,
                timeout: SILENCE_LIMIT,
                ...(signal && { signal }),
            });
            request.on('response', (response) => resolve({ status: response.statusCode ?? 0, headers: response.headers, stream: response }));
            request.on('timeout', () => request.destroy(new Error(`no answer for ${SILENCE_LIMIT / 1000} s`)));
            request.on('error', fail);
            if (body === undefined || Buffer.isBuffer(body))
                request.end(body);
            else
                body.on('error', (error) => request.destroy(error)).pipe(request);
        });
    }
    return {
        open,
        async send(request) {
            const { status, headers, stream } = await open(request);
            return { status, headers, body: await readAnswer(stream, nameOf(request)) };
        },
        close() {
            void loaded?.then((transports) => {
                for (const { agent } of Object.values(transports))
                    agent.destroy();
            });
        },
    };
}
async function loadTransports(proxyEnv) {
    const [http, https] = await Promise.all([Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 37067, 19)), Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 44708, 19))]);
    const options = { keepAlive: true, maxSockets: CONNECTIONS_PER_HOST, proxyEnv: { ...proxyEnv } };
    return {
        'http:': { request: http.request, agent: new http.Agent(options) },
        'https:': { request: https.request, agent: new https.Agent(options) },
    };
}
async function readAnswer(stream, name) {
    const chunks = [];
    let length = 0;
    const timer = setTimeout(() => stream.destroy(new Error('it takes too long')), ANSWER_LIMIT);
    try {
        for await (const chunk of stream) {
            chunks.push(chunk);
            length += chunk.length;
            if (length > LONGEST_ANSWER)
                throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryFault */ .QA(`${name}: the answer is longer than any that we ask for`, 200);
        }
    }
    catch (cause) {
        if (cause instanceof _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryFault */ .QA)
            throw cause;
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryFault */ .QA(`${name}: the answer broke off`, undefined, { cause });
    }
    finally {
        clearTimeout(timer);
    }
    return Buffer.concat(chunks);
}
/** How a message names a request: without the query, which may hold a signature. */
function nameOf({ method, url }) {
    return `${method} ${url.origin}${url.pathname}`;
}
/** The reason in words; when several addresses of a host fail, Node gives an error without any. */
function oneLine(cause) {
    const text = cause.message || cause.code || cause.name;
    return text.replace(/\s+/g, ' ').trim();
}
/** What registries answer to a write that worked: the specification has 201, yet not every one keeps to it. */
function isSuccess(status) {
    return status >= 200 && status < 300;
}
function lengthOf(body) {
    if (Buffer.isBuffer(body))
        return { 'content-length': String(body.length) };
    return {};
}


/***/ }),

/***/ 85975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ MissingPart),
/* harmony export */   o: () => (/* binding */ ImageTree)
/* harmony export */ });
/* harmony import */ var _image_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(64252);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(68424);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(94523);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7757);
/* harmony import */ var _settle_all_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(94734);





/** An index is served, and an image that it names is not: for the moment, or because somebody deleted it. */
class MissingPart extends _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryFault */ .QA {
    constructor(repository, digest) {
        super(`${(0,_image_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPinned */ .y6)(repository, digest)} is named by an index, and is not served`, undefined);
        this.name = 'MissingPart';
    }
}
/** Indexes in indexes; builders make one level, and tools that put indexes together two. */
const DEEPEST = 4;
/** The longest index of an image that people made has some dozens; a cache in a registry has hundreds of layers. */
const MOST_NAMED = 512;
/** Reads manifests of one repository, each once: an index may name one several times. */
class ImageTree {
    /** Whether an index named an attestation; known when all is read. */
    hasAttestations = false;
    #client;
    #repository;
    #named = 0;
    #read = new Map();
    constructor(client, repository) {
        this.#client = client;
        this.#repository = repository;
    }
    /** Every leaf, in the order of the indexes. @throws {RegistryFault} */
    async leaves(top) {
        return this.#below(this.#parsed(top), { digest: top.digest, descriptor: undefined }, 0);
    }
    /** The same, one after another: nothing is read behind the one that is enough. @throws {RegistryFault} */
    async *inOrder(top) {
        yield* this.#inOrderBelow(this.#parsed(top), { digest: top.digest, descriptor: undefined }, 0);
    }
    async *#inOrderBelow({ manifest, isList }, position, depth) {
        if (!isList) {
            yield { ...position, manifest };
            return;
        }
        for (const descriptor of this.#children(manifest, depth)) {
            const { digest } = descriptor;
            yield* this.#inOrderBelow(await this.#get(digest), { digest, descriptor }, depth + 1);
        }
    }
    async #below({ manifest, isList }, position, depth) {
        if (!isList)
            return [{ ...position, manifest }];
        const tasks = this.#children(manifest, depth).map(async (descriptor) => this.#below(await this.#get(descriptor.digest), { digest: descriptor.digest, descriptor }, depth + 1));
        return (await (0,_settle_all_js__WEBPACK_IMPORTED_MODULE_3__/* .settleAll */ .j)(tasks)).flat();
    }
    #children({ manifests }, depth) {
        if (depth >= DEEPEST)
            throw this.#fault('its indexes are nested too deeply');
        const children = (manifests ?? []).filter(({ mediaType }) => (0,_image_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .isManifest */ .Yh)(mediaType));
        const images = children.filter((child) => !(0,_image_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .isAttestation */ .H3)(child));
        this.hasAttestations ||= images.length < children.length;
        const different = new Map(images.map((child) => [`${child.digest} ${JSON.stringify(child.platform)}`, child]));
        this.#named += different.size;
        // Counted as named and not as read: indexes that name each other's parts many times would multiply.
        if (this.#named > MOST_NAMED)
            throw this.#fault(`its indexes name more than ${MOST_NAMED} manifests`);
        return [...different.values()];
    }
    #get(digest) {
        const read = this.#read.get(digest) ?? this.#fetch(digest);
        this.#read.set(digest, read);
        return read;
    }
    async #fetch(digest) {
        const served = await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .getManifest */ .c2)(this.#client, this.#repository, digest);
        if (served !== undefined)
            return this.#parsed(served);
        // What names it is served: a registry of several servers may need another one for its parts.
        throw new MissingPart(this.#repository, digest);
    }
    #parsed(served) {
        const manifest = (0,_manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .parseServed */ .lW)(served, (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPinned */ .y6)(this.#repository, served.digest));
        // A server that knows nothing of manifests gives them any type; they say their own.
        const mediaType = (0,_image_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .isManifest */ .Yh)(served.mediaType) ? served.mediaType : manifest.mediaType;
        return { manifest, isList: (0,_image_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .isIndex */ .nw)(String(mediaType)) };
    }
    #fault(problem) {
        return new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryFault */ .QA(`reading an image in ${this.#repository.name}: ${problem}`, 200);
    }
}


/***/ }),

/***/ 7757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RV: () => (/* binding */ putManifest),
/* harmony export */   c2: () => (/* binding */ getManifest),
/* harmony export */   lW: () => (/* binding */ parseServed),
/* harmony export */   sP: () => (/* binding */ servedDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var _image_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(37241);
/* harmony import */ var _image_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(64252);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(94523);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(69127);
/**
 * Manifests in a registry: which digest a tag serves, and tags made from a digest.
 *
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pulling-manifests
 */





const ACCEPT = { accept: _image_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_MEDIA_TYPES */ .$T.join(', ') };
/**
 * The digest that a tag or digest serves now.
 *
 * @returns undefined when the registry has no such manifest
 * @throws {RegistryFault} when the registry refuses or does not answer
 */
async function servedDigest(client, { name, path }, reference) {
    const answer = await client.send({
        method: 'HEAD',
        repository: path,
        access: 'pull',
        to: `manifests/${reference}`,
        headers: ACCEPT,
    });
    if (answer.status === 404)
        return undefined;
    if (answer.status !== 200)
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .faultFrom */ .Fx)(`looking up ${name}:${reference}`, answer);
    const digest = answer.headers['docker-content-digest'];
    // The header is optional in the specification; the content then tells.
    return (0,_image_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .isDigest */ .B)(digest) ? digest : (await getManifest(client, { name, path }, reference))?.digest;
}
/**
 * The manifest behind a tag or digest.
 *
 * @returns undefined when the registry has no such manifest
 * @throws {RegistryFault} when the registry refuses, does not answer, or serves other bytes than the digest says
 */
async function getManifest(client, { name, path }, reference) {
    const answer = await client.send({
        method: 'GET',
        repository: path,
        access: 'pull',
        to: `manifests/${reference}`,
        headers: ACCEPT,
    });
    if (answer.status === 404)
        return undefined;
    if (answer.status !== 200)
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .faultFrom */ .Fx)(`reading ${name}@${reference}`, answer);
    const digest = `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(answer.body).digest('hex')}`;
    if ((0,_image_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .isDigest */ .B)(reference) && digest !== reference) {
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryFault */ .QA(`reading ${name}@${reference}: the registry served other content, ${digest}`, 200);
    }
    return { digest, mediaType: mediaTypeOf(answer.headers['content-type']), bytes: answer.body };
}
/** Without parameters such as `charset=utf-8`, which are the transport's and not the manifest's. */
function mediaTypeOf(contentType = '') {
    return (contentType.split(';')[0] ?? '').trim();
}
/**
 * What a served manifest says. The digest fits the bytes, so another attempt would read the same.
 *
 * @param name for the message
 * @throws {RegistryFault}
 */
function parseServed({ bytes }, name) {
    try {
        return (0,_image_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseManifest */ .Ng)(bytes.toString('utf8'));
    }
    catch (cause) {
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryFault */ .QA(`reading ${name}: ${cause.message}`, 200, { cause });
    }
}
/**
 * Puts a manifest under a tag or its digest. The bytes go as they came, so the digest stays.
 *
 * @returns whether the registry itself lists the manifest with its `subject`, where it has one
 * @throws {RegistryFault} when the registry refuses, does not answer, or made another digest of it
 */
async function putManifest(client, { name, path }, reference, manifest) {
    const what = (0,_image_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .isDigest */ .B)(reference) ? `writing ${name}@${reference}` : `tagging ${name}:${reference}`;
    const answer = await client.send({
        method: 'PUT',
        repository: path,
        access: 'pull,push',
        to: `manifests/${reference}`,
        headers: { 'content-type': manifest.mediaType },
        body: manifest.bytes,
    });
    if (!(0,_http_js__WEBPACK_IMPORTED_MODULE_2__/* .isSuccess */ .o)(answer.status))
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .faultFrom */ .Fx)(what, answer);
    const digest = answer.headers['docker-content-digest'];
    if (digest !== undefined && digest !== manifest.digest) {
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryFault */ .QA(`${what}: the registry made ${digest} of ${manifest.digest}`, 201);
    }
    return { listsSubject: answer.headers['oci-subject'] !== undefined };
}


/***/ }),

/***/ 16476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ pushRefusal)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(94523);

/** The answer is known by now: an upload that cannot be given up, or lies elsewhere, ends by itself. */
async function giveUp(client, repository, location) {
    try {
        const to = await client.resolve(location);
        const { origin } = await client.resolve('/');
        if (to.origin === origin)
            await client.send({ repository, access: 'pull,push', method: 'DELETE', to });
    }
    catch (error) {
        if (!(error instanceof _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryFault */ .QA))
            throw error;
    }
}
/**
 * Starts an upload and gives it up again: the one request that every registry answers by the right to push.
 *
 * @returns the refusal's text, or undefined when pushing is allowed
 * @throws {RegistryFault} when the registry does not answer the question
 */
async function pushRefusal(client, { name, path }) {
    try {
        const request = { repository: path, access: 'pull,push' };
        const answer = await client.send({ ...request, method: 'POST', to: 'blobs/uploads/' });
        if (answer.status !== 202)
            throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .faultFrom */ .Fx)(`asking ${name} for the right to push`, answer);
        const location = answer.headers.location;
        if (location !== undefined)
            await giveUp(client, path, location);
        return undefined;
    }
    catch (error) {
        if (error instanceof _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryFault */ .QA && error.isDenied)
            return error.message;
        throw error;
    }
}


/***/ }),

/***/ 22917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Th: () => (/* binding */ IncompletePublication),
/* harmony export */   b3: () => (/* binding */ DigestMismatch),
/* harmony export */   qD: () => (/* binding */ TagTaken)
/* harmony export */ });
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(68424);

/** A tag that does not serve the digest which was just pushed to it, or was there before. */
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
/** A tag that must not change is there with something else: another run made it while this one built. */
class TagTaken extends Error {
    name = 'TagTaken';
    constructor(reference, served, digest) {
        super(`${(0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTagged */ .cy)(reference)} serves ${served} since this run began, and not this run's ${digest}: ` +
            'a tag like this never changes');
    }
}
/** Not every repository that is required serves the image. */
class IncompletePublication extends Error {
    name = 'IncompletePublication';
    /** Every repository, those that serve it too. */
    images;
    constructor(images, cause) {
        super(cause.message, { cause });
        this.images = images;
    }
}


/***/ }),

/***/ 84760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Y8: () => (/* binding */ PlaceInWork),
  SM: () => (/* binding */ isServed),
  $t: () => (/* binding */ placeOf)
});

// EXTERNAL MODULE: ./lib/image/reference.js
var image_reference = __nccwpck_require__(68424);
// EXTERNAL MODULE: ./lib/image/manifest.js
var image_manifest = __nccwpck_require__(64252);
// EXTERNAL MODULE: ./lib/registry/fault.js
var fault = __nccwpck_require__(94523);
// EXTERNAL MODULE: ./lib/registry/manifests.js
var registry_manifests = __nccwpck_require__(7757);
// EXTERNAL MODULE: ./lib/registry/settle-all.js
var settle_all = __nccwpck_require__(94734);
// EXTERNAL MODULE: ./lib/registry/upload.js
var upload = __nccwpck_require__(92658);
;// CONCATENATED MODULE: ./lib/registry/copy.js





/**
 * Copies what the digest names. What is there already is left alone, so a second call costs little.
 *
 * @param known the manifest, where it has been read already
 * @returns the manifest, ready to be tagged at the target
 * @throws {RegistryFault}
 */
async function copyImage(digest, from, to, known) {
    const manifest = known ?? (await (0,registry_manifests/* getManifest */.c2)(from.client, from.repository, digest));
    if (manifest === undefined) {
        throw new fault/* RegistryFault */.QA(`reading ${from.repository.name}@${digest}: the registry has no such manifest`, 404);
    }
    const { manifests, config, layers } = (0,registry_manifests/* parseServed */.lW)(manifest, `${from.repository.name}@${digest}`);
    if ((0,image_manifest/* isIndex */.nw)(manifest.mediaType)) {
        for (const child of manifests ?? [])
            await copyImage(child.digest, from, to);
    }
    else {
        const blobs = new Map([...(config ? [config] : []), ...(layers ?? [])].map((blob) => [blob.digest, blob]));
        await (0,settle_all/* settleAll */.j)([...blobs.values()].map((blob) => copyBlob(blob, from, to)));
    }
    await (0,registry_manifests/* putManifest */.RV)(to.client, to.repository, digest, manifest);
    return manifest;
}
/** Within one registry a blob can be mounted from the other repository; where that is refused it is sent. */
async function copyBlob({ digest, size }, from, to) {
    const sameRegistry = from.repository.registry === to.repository.registry;
    const blob = { digest, size, ...(sameRegistry && { mountFrom: from.repository.path }) };
    await (0,upload/* uploadBlob */.P)(to.client, to.repository, blob, () => openBlob(digest, from));
}
/**
 * The content of a blob; whoever asks has to read it or to end it.
 *
 * @throws {RegistryFault}
 */
async function openBlob(digest, { client, repository }) {
    const source = await client.open({
        method: 'GET',
        repository: repository.path,
        access: 'pull',
        to: `blobs/${digest}`,
    });
    if (source.status === 200)
        return source.stream;
    source.stream.resume();
    const message = `reading blob ${digest} of ${repository.name}: the registry answered ${source.status}`;
    throw new fault/* RegistryFault */.QA(message, source.status);
}

// EXTERNAL MODULE: ./lib/registry/publication.js
var publication = __nccwpck_require__(22917);
;// CONCATENATED MODULE: ./lib/registry/publish-place.js






class PlaceInWork {
    isOptional;
    /** What ended it; undefined while all is well. */
    fault;
    #repository;
    #tags;
    #image;
    #publication;
    #means;
    #served = new Set();
    #isThere;
    #left = new Set();
    constructor({ repository, tags }, image, publication, means) {
        this.#repository = repository;
        this.#tags = tags;
        this.#image = image;
        this.#publication = publication;
        this.#means = means;
        this.isOptional = publication.isOptional?.(repository) ?? false;
        this.#isThere = placeOf(repository) === placeOf(image.source);
        const { pushed } = publication;
        if (pushed !== undefined && placeOf(pushed.repository) === placeOf(repository)) {
            (image.isOvertaken ? this.#left : this.#served).add(pushed.tag);
        }
    }
    /** Makes those of its tags that are asked for; a fault is kept and not thrown, because other places go on. */
    async make(isAsked) {
        if (this.fault !== undefined)
            return;
        const repository = this.#repository;
        const wanted = this.#tags.map((tag) => ({ repository, tag })).filter(isAsked);
        try {
            await this.#copy();
            const missing = wanted.filter(({ tag }) => !this.#served.has(tag) && !this.#left.has(tag));
            // Read back when all are written: some registries answer with a fault while a tag beside it is being written.
            const puts = await Promise.allSettled(missing.map((reference) => this.#put(reference)));
            await (0,settle_all/* settleAll */.j)(puts.map((put, index) => this.#readBack(put, missing[index])));
        }
        catch (error) {
            this.fault = error;
        }
        const isDone = this.#tags.every((tag) => this.#served.has(tag) || this.#left.has(tag));
        if (isDone && this.fault === undefined && wanted.length > 0)
            this.#means.onPublished?.(this.told());
    }
    told() {
        const { name } = this.#repository;
        const tags = this.#tags.filter((tag) => this.#served.has(tag));
        if (this.fault === undefined)
            return { name, tags, digest: this.#image.digest, state: 'published', error: '' };
        const digest = tags.length > 0 ? this.#image.digest : '';
        return { name, tags, digest, state: 'failed', error: this.fault.message };
    }
    async #copy() {
        if (this.#isThere)
            return;
        const { digest, client, source, manifest } = this.#image;
        const to = { repository: this.#repository, client: this.#means.clientFor(this.#repository.registry) };
        const from = { repository: source, client };
        await this.#means.persist(`copying to ${this.#repository.name}`, () => copyImage(digest, from, to, manifest));
        this.#isThere = true;
    }
    async #put(reference) {
        const { manifest, digest } = this.#image;
        const { persist, clientFor } = this.#means;
        const { repository, tag } = reference;
        const isFixed = this.#publication.markOf?.(reference) === 'fixed';
        if (manifest === undefined || (isFixed && (await isThereAlready(reference, digest, this.#means))))
            return;
        const client = clientFor(repository.registry);
        await persist(`tagging ${(0,image_reference/* formatTagged */.cy)(reference)}`, () => (0,registry_manifests/* putManifest */.RV)(client, repository, tag, manifest));
    }
    /** @throws what the writing threw, or the reading back */
    async #readBack(put, reference) {
        if (put.status === 'rejected')
            throw put.reason;
        if (reference === undefined)
            return;
        const isOurs = await isServed(reference, this.#image.digest, this.#means);
        (isOurs ? this.#served : this.#left).add(reference.tag);
    }
}
/** @throws {TagTaken} when it is there with something else */
async function isThereAlready(reference, digest, means) {
    const client = means.clientFor(reference.repository.registry);
    const name = (0,image_reference/* formatTagged */.cy)(reference);
    const served = await means.persist(`looking up ${name}`, () => (0,registry_manifests/* servedDigest */.sP)(client, reference.repository, reference.tag));
    if (served !== undefined && served !== digest)
        throw new publication/* TagTaken */.qD(reference, served, digest);
    return served === digest;
}
/**
 * Reads a tag back that was just made.
 *
 * @returns false when a newer run has moved it since
 * @throws {DigestMismatch} when it serves anything else
 */
async function isServed(reference, digest, means) {
    try {
        await publish_place_confirm(reference, digest, means);
        return true;
    }
    catch (error) {
        const isNewer = error instanceof publication/* DigestMismatch */.b3 && (await means.isSuperseded?.(reference, error.served)) === true;
        if (!isNewer)
            throw error;
        return false;
    }
}
/** A registry of several servers may need a moment until all of them serve what one took: it is asked again. */
async function publish_place_confirm(reference, digest, means) {
    const client = means.clientFor(reference.repository.registry);
    const name = (0,image_reference/* formatTagged */.cy)(reference);
    await means.persist(`reading back ${name}`, async () => {
        const served = await (0,registry_manifests/* servedDigest */.sP)(client, reference.repository, reference.tag);
        if (served === undefined)
            throw new fault/* RegistryFault */.QA(`${name} is not served yet`, undefined);
        if (served !== digest)
            throw new publication/* DigestMismatch */.b3(reference, served, digest);
    });
}
/** `me/app` and `docker.io/me/app` are one place with two names. */
function placeOf({ registry, path }) {
    return `${registry}/${path}`;
}


/***/ }),

/***/ 2395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FW: () => (/* binding */ scopedFolder),
/* harmony export */   Gy: () => (/* binding */ chooseScoped),
/* harmony export */   Sk: () => (/* binding */ parseScope),
/* harmony export */   gk: () => (/* binding */ formatScope),
/* harmony export */   hf: () => (/* binding */ findScopedFolders)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/**
 * Credentials for a part of a registry, as Buildx 0.31 and docker/login-action have them: a `config.json` of their own
 * in a folder below Buildx's own whose name says what they are for.
 *
 * @see https://docs.docker.com/build/building/registry-auth/#select-credentials-by-repository-and-scope
 */


const PATH = /^[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*$/;
const ACTIONS = /^[a-z]+(?:,[a-z]+)*$/;
/**
 * Reads `path`, `path@action,…` or `@action,…`.
 *
 * @returns undefined when it is none of them; a path that leads elsewhere on the disk is none
 */
function parseScope(text) {
    const [path = '', actions, ...more] = text.split('@');
    if (more.length > 0 || (path === '' && actions === undefined))
        return undefined;
    if (path !== '' && !PATH.test(path))
        return undefined;
    if (actions !== undefined && !ACTIONS.test(actions))
        return undefined;
    return { path, actions: actions?.split(',') ?? [] };
}
/** `me/app@pull,push`, as it was written. */
function formatScope({ path, actions }) {
    return actions.length === 0 ? path : `${path}@${actions.join(',')}`;
}
/** Buildx knows Docker Hub by the name of its API here. */
const HUB_FOLDER = 'registry-1.docker.io';
/** The folder's path below Buildx's own. */
function scopedFolder(registry, scope) {
    const host = registry === 'docker.io' ? HUB_FOLDER : registry;
    const actions = scope.actions.length === 0 ? '' : `@${scope.actions.join(',')}`;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('config', `${scope.path === '' ? host : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(host, scope.path)}${actions}`);
}
/** Every such folder that there is; none where Buildx has no folder. */
async function findScopedFolders(buildxFolder) {
    const base = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(buildxFolder, 'config');
    const files = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(base, { recursive: true }).catch(() => []);
    return files.flatMap((file) => {
        if (!file.endsWith(`${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}config.json`))
            return [];
        const name = file.slice(0, -`${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}config.json`.length);
        const at = name.indexOf('@');
        const [host = '', ...path] = (at < 0 ? name : name.slice(0, at)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
        const actions = at < 0 ? [] : name.slice(at + 1).split(',');
        const registry = host === HUB_FOLDER ? 'docker.io' : host;
        return [{ registry, scope: { path: path.join('/'), actions }, folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, name) }];
    });
}
/**
 * Chooses as Buildx does: a request for one repository takes the folder whose path is that repository's before one
 * without a path, and then the one with more actions. A request for several repositories takes none.
 *
 * @param requested as `repository:me/app:pull,push`
 */
function chooseScoped(candidates, requested) {
    const [only] = requested;
    if (only === undefined || requested.length > 1)
        return undefined;
    const [, path = '', actions = ''] = only.split(':');
    const wanted = actions.split(',');
    const fits = ({ scope }) => (scope.path === '' || scope.path === path) && scope.actions.every((action) => wanted.includes(action));
    const order = (a, b) => Number(b.scope.path !== '') - Number(a.scope.path !== '') || b.scope.actions.length - a.scope.actions.length;
    return candidates.filter(fits).sort(order)[0];
}


/***/ }),

/***/ 94734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ settleInTurn),
/* harmony export */   j: () => (/* binding */ settleAll)
/* harmony export */ });
/**
 * Waits for every task, then fails if one did: what runs in parallel shall have ended when we say how it went, and one
 * registry's fault shall not stop the others half-way.
 *
 * @throws the first failure in the order of the tasks
 */
async function settleAll(tasks) {
    await Promise.allSettled(tasks);
    return Promise.all(tasks);
}
/**
 * The same for tasks that are begun only so many at a time; after a failure no more of them are.
 *
 * @throws the failure that came first
 */
async function settleInTurn(atOnce, items, task) {
    const waiting = [...items];
    const failures = [];
    const work = async () => {
        for (let item = waiting.shift(); item !== undefined && failures.length === 0; item = waiting.shift()) {
            await task(item).catch((error) => failures.push(error));
        }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    if (failures.length > 0)
        throw failures[0];
}


/***/ }),

/***/ 92658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ uploadBlob)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(94523);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(69127);


/**
 * Uploads a blob, unless it is there.
 *
 * @param open gives the content; called only when it has to be sent
 * @throws {RegistryFault} when the registry refuses, does not answer, or the content is not what the digest says
 */
async function uploadBlob(client, repository, blob, open) {
    const request = { repository: repository.path, access: 'pull,push' };
    const found = await client.send({ ...request, method: 'HEAD', to: `blobs/${blob.digest}` });
    if (found.status === 200)
        return;
    const location = await startUpload(client, repository, blob);
    if (location === 'mounted')
        return;
    location.searchParams.set('digest', blob.digest);
    const body = await open();
    const answer = await client
        .send({
        ...request,
        method: 'PUT',
        to: location,
        headers: { 'content-type': 'application/octet-stream', 'content-length': String(blob.size) },
        body,
    })
        // An upload that ends early would otherwise keep its source, a connection or a file, half read.
        .finally(() => Buffer.isBuffer(body) || body.destroy());
    if (!(0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .isSuccess */ .o)(answer.status))
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .faultFrom */ .Fx)(`writing blob ${blob.digest} to ${repository.name}`, answer);
}
async function startUpload(client, { name, path }, { digest, mountFrom }) {
    const mount = mountFrom === undefined ? '' : `?mount=${digest}&from=${encodeURIComponent(mountFrom)}`;
    const answer = await client.send({
        method: 'POST',
        repository: path,
        access: 'pull,push',
        to: `blobs/uploads/${mount}`,
        ...(mountFrom !== undefined && { from: mountFrom }),
    });
    if (answer.status === 201)
        return 'mounted';
    const location = answer.headers.location;
    if (answer.status !== 202 || location === undefined)
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .faultFrom */ .Fx)(`starting an upload to ${name}`, answer);
    return client.resolve(location);
}


/***/ }),

/***/ 57921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ archiveProblems),
/* harmony export */   l: () => (/* binding */ makeArchiveFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(452);
/* harmony import */ var _file_place_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(81757);
/** Where the image archive is to be written: looked at before the build, made just before it. */




/**
 * Finds a place that nothing can be written to. Folders that are missing are no problem: they are made.
 *
 * @param archive the input `archive`; empty for none
 */
async function archiveProblems(archive, workspace) {
    return (0,_file_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeProblems */ .k)({ input: 'archive', path: archive, example: 'image.tar' }, workspace);
}
/**
 * Makes the folder for the archive.
 *
 * @throws {ActionError} `build`
 */
async function makeArchiveFolder(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('build', `The folder for the archive cannot be made: ${cause.message}`, {
            advice: 'Choose another path for the input archive.',
            cause,
        });
    }
}


/***/ }),

/***/ 64282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ archiveExport),
/* harmony export */   _: () => (/* binding */ parseExport)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(44132);
/**
 * The entries of `outputs`: where a build's result goes.
 *
 * @see https://docs.docker.com/reference/cli/docker/buildx/build/#output
 */

/** Reads one entry as buildx does: one record of CSV; a text without fields is a folder, and `-` a tar archive. */
function parseExport(entry) {
    const fields = (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOfRecord */ .i)(entry);
    const [first = ''] = fields;
    if (fields.length === 1 && !first.startsWith('type=')) {
        const type = first === '-' ? 'tar' : 'local';
        return { type, dest: first, pushes: false, isByDigest: false, names: [] };
    }
    const values = new Map(fields.map(pairOf));
    const type = values.get('type') ?? '';
    const isByDigest = isOn(values.get('push-by-digest'));
    const isImage = type === 'image' || type === 'registry';
    return {
        type,
        dest: values.get('dest'),
        pushes: isImage && isOn(values.get('push') ?? (type === 'registry' ? 'true' : 'false')),
        isByDigest: isImage && isByDigest,
        names: (values.get('name') ?? '')
            .split(',')
            .map((name) => name.trim())
            .filter(Boolean),
    };
}
/** An output that writes an image as an OCI archive; every character of the path may stand in it. */
function archiveExport(path) {
    return `type=oci,${/[",\n\r]/.test(path) ? `"dest=${path.replaceAll('"', '""')}"` : `dest=${path}`}`;
}
function pairOf(field) {
    const [key = '', ...value] = field.split('=');
    return [key.trim().toLowerCase(), value.join('=')];
}
/** What Go's `strconv.ParseBool` takes for true. */
function isOn(value) {
    return value !== undefined && ['1', 't', 'T', 'TRUE', 'true', 'True'].includes(value);
}


/***/ }),

/***/ 81757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ placeProblems)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(452);
/** Where a file is to be written: looked at before the build, when another path still costs nothing. */



/** Finds a place that nothing can be written to. Folders that are missing are no problem: they are made. */
async function placeProblems({ input, path, example }, workspace) {
    if (path === '')
        return [];
    const refuse = (problem, advice) => [{ input, problem, advice }];
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path);
    if (path === '-' || path.endsWith('/') || (await isFolder(place))) {
        return refuse(`${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(path)} is no file's path`, `Write the path of a file, such as ${example}.`);
    }
    const folder = await nearestThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place));
    if (!(await isFolder(folder))) {
        return refuse(`${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(place, 300)} cannot be written, because ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(folder, 300)} is a file`, 'Choose another path.');
    }
    const isWritable = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(folder, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK).then(() => true, () => false);
    if (isWritable)
        return [];
    return refuse(`${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(place, 300)} cannot be written, because ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(folder, 300)} is not ours to write to`, 'Choose a path in the workspace or in the folder for temporary files.');
}
async function isFolder(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isDirectory(), () => false);
}
async function nearestThere(folder) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    const isThere = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder).then(() => true, () => false);
    return isThere || parent === folder ? folder : nearestThere(parent);
}


/***/ }),

/***/ 44132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ fieldsOfRecord)
/* harmony export */ });
/**
 * One record of CSV, as buildx takes it for outputs and attestations. Our own, because it is needed before anything
 * runs, and the parser for inputs takes longer to load than a small step has.
 */
/** The fields of a record, without their quotes and the white space around them. */
function fieldsOfRecord(record) {
    const fields = record.matchAll(/(?:^|,)(?:\s*"((?:[^"]|"")*)"\s*|([^,]*))/g);
    return [...fields].map(([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain.trim());
}


/***/ }),

/***/ 80274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ readEntries),
/* harmony export */   JO: () => (/* binding */ tarEnd),
/* harmony export */   hB: () => (/* binding */ readEntry)
/* harmony export */ });
const BLOCK = 512;
/** @throws {Error} when it is no tar archive, or only a part of one */
async function readEntries(file) {
    const entries = [];
    const { size: length } = await file.stat();
    let start = 0;
    let extended = new Map();
    for (let offset = 0; offset + BLOCK <= length;) {
        const header = await readExactly(file, offset, BLOCK);
        if (header.every((byte) => byte === 0))
            return entries;
        if (header.toString('latin1', 257, 262) !== 'ustar')
            throw new Error('it is no tar archive');
        const size = Number(extended.get('size') ?? numberAt(header, 124, 12));
        // One below nothing would lead back to the same place for ever.
        if (!Number.isSafeInteger(size) || size < 0)
            throw new Error('it is no tar archive');
        const content = offset + BLOCK;
        const type = header.toString('latin1', 156, 157);
        offset = content + padded(size);
        if (offset > length)
            break;
        if (type === 'x') {
            extended = paxRecords(await readExactly(file, content, size));
            continue;
        }
        if (type !== 'g')
            entries.push({ name: extended.get('path') ?? nameOf(header), size, start, content });
        extended = new Map();
        start = offset;
    }
    throw new Error('its end is missing');
}
/** The bytes of an entry. */
function readEntry(file, { content, size }) {
    return readExactly(file, content, size);
}
/** Files as they follow each other in an archive, and its end. Names are short and plain. */
function tarEnd(files) {
    const parts = Object.entries(files).flatMap(([name, text]) => {
        const bytes = Buffer.from(text);
        return [headerOf(name, bytes.length), bytes, Buffer.alloc(padded(bytes.length) - bytes.length)];
    });
    return Buffer.concat([...parts, Buffer.alloc(2 * BLOCK)]);
}
async function readExactly(file, position, length) {
    const buffer = Buffer.alloc(length);
    const { bytesRead } = await file.read(buffer, 0, length, position);
    if (bytesRead !== length)
        throw new Error('its end is missing');
    return buffer;
}
function padded(size) {
    return Math.ceil(size / BLOCK) * BLOCK;
}
/** Octal digits; from 8 GiB on, bytes behind a first bit. */
function numberAt(header, from, length) {
    const field = header.subarray(from, from + length);
    if (((field[0] ?? 0) & 0x80) !== 0)
        return Number(field.readBigUInt64BE(length - 8));
    return Number.parseInt(textOf(field).trim() || '0', 8);
}
function nameOf(header) {
    const prefix = textOf(header.subarray(345, 500));
    const name = textOf(header.subarray(0, 100));
    return prefix === '' ? name : `${prefix}/${name}`;
}
function textOf(field) {
    const end = field.indexOf(0);
    return field.toString('utf8', 0, end < 0 ? field.length : end);
}
/** `12 path=name\n`, where 12 is the length of it all in bytes. */
function paxRecords(bytes) {
    const records = new Map();
    for (let rest = bytes; rest.length > 0;) {
        const length = Number.parseInt(rest.toString('latin1', 0, 20), 10);
        if (!(length > 0))
            break;
        const [, key, value] = /^\d+ ([^=]+)=(.*)\n$/s.exec(rest.toString('utf8', 0, length)) ?? [];
        if (key !== undefined && value !== undefined)
            records.set(key, value);
        rest = rest.subarray(length);
    }
    return records;
}
function headerOf(name, size) {
    const header = Buffer.alloc(BLOCK);
    const octal = (value, digits) => value.toString(8).padStart(digits, '0');
    header.write(name, 0);
    header.write(`${octal(0o644, 7)}\0${octal(0, 7)}\0${octal(0, 7)}\0`, 100);
    header.write(`${octal(size, 11)}\0${octal(0, 11)}\0`, 124);
    // While it is summed up, the sum counts as spaces.
    header.write('        0', 148);
    header.write('ustar\x0000', 257);
    header.write(`${octal(header.reduce((sum, byte) => sum + byte, 0), 6)}\0 `, 148);
    return header;
}


/***/ }),

/***/ 84427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ attempt)
/* harmony export */ });
/** Twenty minutes: what is away for longer is away for this run. */
const BUDGET_SECONDS = 20 * 60;
/**
 * Runs the task until it succeeds, fails for good, or attempts or time are used up.
 *
 * @throws the error of the last attempt
 */
async function attempt(task, options) {
    const { maxAttempts, decide, onFailure, wait, now, budgetSeconds = BUDGET_SECONDS, signal } = options;
    let firstFailure;
    for (let number = 1;; number++) {
        const started = now();
        try {
            return { value: await task(number), attempts: number };
        }
        catch (error) {
            const failed = now();
            firstFailure ??= failed;
            const left = budgetSeconds - (failed - firstFailure) / 1000;
            const mayGoOn = number < maxAttempts && signal?.aborted !== true;
            const wanted = mayGoOn ? await decide(error, number) : undefined;
            // A cancel may have come while the decision was made.
            const isPossible = wanted !== undefined && wanted.min <= left && signal?.aborted !== true;
            const pause = isPossible ? within(wanted, left) : undefined;
            onFailure?.({ number, error, seconds: (failed - started) / 1000, pause });
            if (pause === undefined)
                throw error;
            await wait(pause, error);
            if (signal?.aborted)
                throw error;
        }
    }
}
function within({ min, usual, max }, left) {
    return { min, usual: Math.min(usual, left), max: Math.min(max, left) };
}


/***/ }),

/***/ 91949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ pushedManifests)
/* harmony export */ });
/** `#9 pushing manifest for ghcr.io/octo/app:v1@sha256:… 0.4s done` */
const PUSHING = /\bpushing manifest for (\S+)@(sha256:[0-9a-f]{64})(?: .*?\bs? ?(done))?/g;
function pushedManifests(stderr) {
    const pushed = new Map();
    for (const [, reference = '', digest = '', done] of stderr.matchAll(PUSHING)) {
        const key = `${reference}@${digest}`;
        pushed.set(key, { reference, digest, isDone: done !== undefined || pushed.get(key)?.isDone === true });
    }
    return [...pushed.values()];
}


/***/ }),

/***/ 65305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ pauseAfter)
/* harmony export */ });
/**
 * How long to wait before another attempt. Where the other side can be asked whether it is well again, the wait ends
 * with its answer; these figures bound it.
 */
/** No usual wait grows past this, in seconds. */
const LONGEST_WAIT = 120;
/** Throttles count by the minute, so their waits may be longer, in seconds. */
const LONGEST_THROTTLE = 300;
/**
 * Grows threefold with every failure and is spread by chance, so that the legs of a matrix, which fail together, do
 * not come back together. After a throttle it is six times as long and grows twofold.
 */
function pauseAfter({ base, failed, chance, isAtOnce, isThrottled, isDoubtful, retryAfter }) {
    if (isAtOnce)
        return { min: 0, usual: 0, max: 0 };
    const spread = 0.5 + chance;
    if (retryAfter !== undefined) {
        const asked = retryAfter + chance / 2;
        return { min: asked, usual: asked, max: asked };
    }
    const plain = Math.min(base * 3 ** (failed - 1), LONGEST_WAIT);
    if (isThrottled) {
        const usual = Math.min(6 * base * 2 ** (failed - 1), LONGEST_THROTTLE) * spread;
        return { min: (plain / 10) * spread, usual, max: usual };
    }
    const usual = plain * spread;
    return { min: usual / 10, usual, max: Math.max(usual, plain * (isDoubtful ? 2 : 6)) };
}


/***/ }),

/***/ 69746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ cancelSignal),
/* harmony export */   y: () => (/* binding */ sleep)
/* harmony export */ });
/**
 * The runner's way to cancel: SIGINT, 7.5 s later SIGTERM, 2.5 s later the end.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation
 */
/** Milliseconds that are left to a step after SIGTERM, before the runner ends it without asking. */
const LAST_MOMENTS = 1_500;
/** A signal that is aborted when the runner cancels the step, so that what runs can be stopped in order. */
function cancelSignal() {
    const controller = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM']) {
        process.on(name, () => controller.abort(new Error(`cancelled by ${name}`)));
    }
    // What cannot be stopped in order must not keep the step until it is killed.
    process.on('SIGTERM', () => setTimeout(() => process.exit(1), LAST_MOMENTS).unref());
    return controller.signal;
}
/** Waits; returns at once when the signal is aborted. */
function sleep(seconds, signal) {
    return new Promise((resolve) => {
        if (signal.aborted)
            return resolve();
        const done = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', done);
            resolve();
        };
        const timer = setTimeout(done, seconds * 1000);
        signal.addEventListener('abort', done, { once: true });
    });
}


/***/ }),

/***/ 88264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ cacheEnvironment),
/* harmony export */   P2: () => (/* binding */ gateEnvironment),
/* harmony export */   Qc: () => (/* binding */ childEnvironment),
/* harmony export */   S4: () => (/* binding */ identityEnvironment),
/* harmony export */   i$: () => (/* binding */ withoutInputs)
/* harmony export */ });
/** What a child of ours gets to know of our environment. */
/** The environment for a child: inputs may be secrets, the runner's tokens are, and no child of ours reads them. */
function withoutInputs(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !isSecret(name)));
}
/** Our own environment, as a child of ours gets it. */
function childEnvironment() {
    return withoutInputs(process.env);
}
function isSecret(name) {
    return name.startsWith('INPUT_') || BUILDER_CERTIFICATES.test(name) || RUNNER_TOKENS.includes(name);
}
/** Keys of remote builders, which the Docker client gets as files. */
const BUILDER_CERTIFICATES = /^BUILDER_NODE_\d+_AUTH_/;
const RUNNER_TOKENS = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
/** For the one child that speaks to the runner's cache service: with the token for it. */
function cacheEnvironment() {
    return { ...childEnvironment(), ACTIONS_RUNTIME_TOKEN: process.env['ACTIONS_RUNTIME_TOKEN'] };
}
/**
 * For a program that decides on our work: it can ask nobody in the job's name, and neither set our outputs nor tell our
 * post step what to do.
 */
function gateEnvironment(env) {
    const kept = Object.entries(withoutInputs(env)).filter(([name]) => !NOT_FOR_A_GATE.test(name));
    return Object.fromEntries(kept);
}
const NOT_FOR_A_GATE = /^(?:ACTIONS_ID_TOKEN_\w+|GITHUB_OUTPUT|GITHUB_STATE)$/;
/** For the one child that proves by GitHub's word who we are: where to ask for it, and with what. */
function identityEnvironment() {
    return Object.fromEntries(['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'].map((name) => [name, process.env[name]]));
}


/***/ }),

/***/ 55595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d1: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _child_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(88264);
/** Short commands whose output is wanted whole. Long ones, which must be stoppable, run in `process/`. */


/**
 * Runs a command and gives what it printed; nothing is logged. For commands that read nothing and end soon: what is
 * written to one that has gone already would end us too.
 *
 * @throws {Error} when the command is not there
 */
async function runCommand(command, args, { env, cwd } = {}) {
    const { getExecOutput } = await __nccwpck_require__.e(/* import() */ 260).then(__nccwpck_require__.bind(__nccwpck_require__, 81260));
    return getExecOutput(command, [...args], {
        silent: true,
        ignoreReturnCode: true,
        env: definedOnly(env ?? (0,_child_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .childEnvironment */ .Qc)()),
        ...(cwd && { cwd }),
    });
}
function definedOnly(env) {
    return Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined));
}


/***/ }),

/***/ 96683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  VZ: () => (/* binding */ addToFile),
  Dg: () => (/* binding */ addToSummary),
  G5: () => (/* binding */ command)
});

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(70857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = new Proxy({}, { get: (_, name) => (name === '__esModule' ? undefined : __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto")[name]) });
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(79896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: ./lib/runner/commands.js
/**
 * Workflow commands and command files, by the toolkit's own rules for escaping and delimiters.
 *
 * Only the two modules of @actions/core that write them are loaded: the package's entry also loads an HTTP client
 * for OIDC tokens, a megabyte that no line of the log should wait for. (docs/decisions/0004-toolkit-modules.md)
 */


/** Writes a workflow command to standard output. */
function command(name, message = '', properties = {}) {
    issueCommand(name, { ...properties }, message);
}
/**
 * Adds `name` with `value` to a command file, in the delimiter form that no value can break out of. What main leaves
 * for post is of one line and written before the build begins, when the random delimiter would be the only thing that
 * needs node:crypto: a line of its own is enough for it.
 */
function addToFile(file, name, value) {
    const isLine = file === 'STATE' && !/[\r\n]/.test(value);
    issueFileCommand(file, isLine ? `${name}=${value}` : prepareKeyValueMessage(name, value));
}
/** Adds Markdown to the job summary, where the runner has one. */
function addToSummary(markdown) {
    if (process.env['GITHUB_STEP_SUMMARY'])
        issueFileCommand('STEP_SUMMARY', markdown);
}


/***/ }),

/***/ 9090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ readEnvironment)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
;// CONCATENATED MODULE: ./lib/runner/environment.js
/** What the runner says about the run, read once. Inputs, state and command files have files of their own beside it. */




/**
 * @throws {ActionError} `runner`, when this is not a GitHub Actions job or its event cannot be read
 */
function readEnvironment() {
    const env = process.env;
    const missing = ['GITHUB_REPOSITORY', 'GITHUB_SHA', 'GITHUB_REF', 'GITHUB_EVENT_NAME'].filter((name) => !env[name]);
    if (missing.length > 0) {
        throw new errors/* ActionError */.lZ('runner', `The environment lacks ${missing.join(', ')}.`, {
            advice: 'Run the action as a step of a GitHub Actions job, or set what the runner would set.',
        });
    }
    return {
        all: env,
        workspace: env['GITHUB_WORKSPACE'] || process.cwd(),
        temp: env['RUNNER_TEMP'] || (0,external_node_os_namespaceObject.tmpdir)(),
        dockerConfig: env['DOCKER_CONFIG'] || (0,external_node_path_.join)((0,external_node_os_namespaceObject.homedir)(), '.docker'),
        actor: env['GITHUB_ACTOR'] ?? '',
        event: {
            name: env['GITHUB_EVENT_NAME'] ?? '',
            ref: env['GITHUB_REF'] ?? '',
            sha: env['GITHUB_SHA'] ?? '',
            repository: env['GITHUB_REPOSITORY'] ?? '',
            serverUrl: env['GITHUB_SERVER_URL'] || 'https://github.com',
            actor: env['GITHUB_ACTOR'] ?? '',
            baseRef: env['GITHUB_BASE_REF'] ?? '',
            payload: readPayload(env['GITHUB_EVENT_PATH']),
        },
    };
}
/** An event without a file happens only outside the runner, and then there is nothing to know. */
function readPayload(path) {
    if (!path)
        return {};
    try {
        const payload = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
        return typeof payload === 'object' && payload !== null ? payload : {};
    }
    catch (cause) {
        throw new errors/* ActionError */.lZ('runner', `The event's payload at ${path} cannot be read: ${cause.message}`, {
            cause,
        });
    }
}


/***/ }),

/***/ 86502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ inputText),
/* harmony export */   ic: () => (/* binding */ createInputReader)
/* harmony export */ });
/* unused harmony export isStep */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);

/** The text of an input as it came; empty when it was not given. */
function inputText(name) {
    return process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] ?? '';
}
/** Whether the runner started us, which gives an action every input as a variable, be it an empty one. */
function isStep() {
    const { env } = process;
    return env['GITHUB_ACTIONS'] === 'true' && Object.keys(env).some((name) => name.startsWith('INPUT_'));
}
const TRUE = ['true', 'True', 'TRUE'];
const FALSE = ['false', 'False', 'FALSE'];
/** @param given gives the text of an input by its name, as it came */
function createInputReader(given) {
    const read = (name) => given(name).trim();
    const problems = [];
    // Neither the value nor the parser's message is shown: lists hold build arguments, and those may be secrets.
    const refuseQuote = (input) => {
        problems.push({ input, problem: 'has a double quote that is not closed' });
        return [];
    };
    const refuse = (input, value, allowed, fallback) => {
        problems.push({ input, problem: `must be ${allowed}, not ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}` });
        return fallback;
    };
    return {
        problems,
        text: (name, fallback = '') => read(name) || fallback,
        verbatim: (name, fallback) => given(name) || fallback,
        boolean(name, fallback) {
            const value = read(name);
            if (value === '')
                return fallback;
            if (TRUE.includes(value))
                return true;
            return FALSE.includes(value) ? false : refuse(name, value, 'true or false', fallback);
        },
        choice(name, allowed, fallback) {
            const value = read(name);
            if (value === '')
                return fallback;
            const lower = value.toLowerCase();
            return allowed.find((word) => word === lower) ?? refuse(name, value, oneOf(allowed), fallback);
        },
        number(name, { fallback, min, max, fractions = false }) {
            const value = read(name);
            if (value === '')
                return fallback;
            const number = /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
            const fits = number >= min && number <= max && (fractions || Number.isInteger(number));
            const kind = fractions ? 'a number' : 'a whole number';
            return fits ? number : refuse(name, value, `${kind} from ${min} to ${max}`, fallback);
        },
        lines: (name) => splitPlain(read(name), false),
        async list(name, { commas = false } = {}) {
            const value = read(name);
            if (value === '')
                return [];
            if (!value.includes('"'))
                return splitPlain(value, commas);
            return splitQuoted(value, commas).catch(() => refuseQuote(name));
        },
        async entries(name) {
            const value = given(name);
            if (!value.includes('"')) {
                return nonBlank(value.split(/\r\n|\n|\r/).map((text, index) => ({ text, line: index + 1 })));
            }
            return quotedRecords(value).then((records) => nonBlank(records.map(({ fields, line }) => ({ text: fields.join(','), line }))), () => refuseQuote(name));
        },
    };
}
function oneOf(words) {
    return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
function splitPlain(value, commas) {
    return value
        .split(commas ? /[\n\r,]/ : /[\n\r]/)
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');
}
async function splitQuoted(value, commas) {
    const records = (await quotedRecords(value)).map(({ fields }) => fields);
    // As in the docker/* actions, quotes protect a comma only where there is another one.
    const part = (record) => (record.length === 1 ? record.flatMap((field) => field.split(',')) : record);
    const entries = records.flatMap((record) => (commas ? part(record) : [record.join(',')]));
    return entries.map((entry) => entry.trim()).filter((entry) => entry !== '');
}
/** Quotes are rare, so the CSV parser is loaded only for them. */
async function quotedRecords(value) {
    const { parse } = await __nccwpck_require__.e(/* import() */ 175).then(__nccwpck_require__.bind(__nccwpck_require__, 25175));
    const records = parse(value, {
        columns: false,
        relax_quotes: true,
        relax_column_count: true,
        skip_empty_lines: true,
        info: true,
    });
    return records.map(({ info, record: fields }) => ({
        fields,
        // It tells the line where a record ends.
        line: info.lines - (fields.join(',').match(/\r\n|\n|\r/g)?.length ?? 0),
    }));
}
function nonBlank(entries) {
    return entries.filter(({ text }) => text.trim() !== '');
}


/***/ }),

/***/ 93188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Rm: () => (/* binding */ log),
/* harmony export */   kF: () => (/* binding */ maskedTexts)
/* harmony export */ });
/* unused harmony export harmless */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(96683);
/** What people read while the step runs. */


const NEWLINE = 0x0a;
const masked = new Set();
/** Every text that is hidden in the log so far: the runner hides it nowhere else. */
function maskedTexts() {
    return [...masked];
}
const log = {
    info: (line) => process.stdout.write(`${harmless(line)}\n`),
    debug: (line) => (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)('debug', line),
    notice: (message, place) => (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)('notice', message, place),
    warning: (message, place) => (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)('warning', message, place),
    error: (message, place) => (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)('error', message, place),
    group(title) {
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)('group', title);
        return () => (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)('endgroup');
    },
    passThrough() {
        let token;
        let isLineOpen = false;
        return {
            write(chunk) {
                if (token === undefined) {
                    token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
                    (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)('stop-commands', token);
                }
                isLineOpen = chunk.at(-1) !== NEWLINE;
                process.stdout.write(chunk);
            },
            end() {
                // What was ended in the middle of a line would swallow the command that gives the runner its ears back.
                if (isLineOpen)
                    process.stdout.write('\n');
                if (token !== undefined)
                    (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(token);
            },
        };
    },
    mask(secret) {
        if (secret.trim() === '')
            return;
        masked.add(secret);
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)('add-mask', secret);
    },
};
/**
 * A line that the runner takes for nothing but text. It looks for `::` at the start of a line and for `##[` anywhere.
 *
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function harmless(line) {
    const oneLine = line.replace(/[\r\n\u2028\u2029]+/g, ' ').replaceAll('##[', '# #[');
    return oneLine.trimStart().startsWith('::') ? `. ${oneLine}` : oneLine;
}


/***/ }),

/***/ 25223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ saveState),
/* harmony export */   c4: () => (/* binding */ STATE)
/* harmony export */ });
/* unused harmony export readState */
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(96683);
/** What main leaves for post. */

/** The names under which it is left. */
const STATE = {
    /** The step's private folder, with the credentials. */
    privateFolder: 'private-folder',
    /** The builder that the step makes. */
    builder: 'builder',
    /** What post is to keep for later runs. */
    cacheStore: 'cache-store',
};
function saveState(name, value) {
    (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .addToFile */ .VZ)('STATE', name, value);
}
/** The value that main saved; empty when it saved none. */
function readState(name) {
    return process.env[`STATE_${name}`] ?? '';
}


/***/ }),

/***/ 72731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   CR: () => (/* binding */ booleanAt),
/* harmony export */   tk: () => (/* binding */ numberAt)
/* harmony export */ });
/** Walks into nested objects; undefined as soon as a step is missing. */
function at(payload, path) {
    let value = payload;
    for (const key of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}
/** A non-empty string at the path, else undefined. */
function textAt(payload, ...path) {
    const value = at(payload, path);
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** A whole number at the path, else undefined. */
function numberAt(payload, ...path) {
    const value = at(payload, path);
    return Number.isInteger(value) ? value : undefined;
}
/** A boolean at the path, else undefined. */
function booleanAt(payload, ...path) {
    const value = at(payload, path);
    return typeof value === 'boolean' ? value : undefined;
}


/***/ }),

/***/ 81808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W0: () => (/* binding */ branchOf),
/* harmony export */   WM: () => (/* binding */ isCommit),
/* harmony export */   _n: () => (/* binding */ pullRequestOf)
/* harmony export */ });
/**
 * What is being built and for whom: the commit, where it stands (branch, tag, pull request, merge queue), and
 * the repository around it. Everything that names, labels, caches or trusts starts from this one value.
 */
/** The branch behind the target: its own, or the head branch of a pull request. */
function branchOf({ target }) {
    return target.kind === 'branch' || target.kind === 'pull-request' ? target.branch : undefined;
}
/** The pull request behind the target. */
function pullRequestOf({ target }) {
    return target.kind === 'pull-request' ? target.number : undefined;
}
/** Whether a text is a commit's name in full, as GitHub has them. */
function isCommit(text) {
    return /^[0-9a-f]{40}$/.test(text);
}


/***/ }),

/***/ 20415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ isForIndex),
/* harmony export */   Qy: () => (/* binding */ isAnnotationLevel),
/* harmony export */   u: () => (/* binding */ annotationsOn)
/* harmony export */ });
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(49066);

const LEVEL = /^(?:manifest|index|manifest-descriptor|index-descriptor)(?:\[[^[\]]+\])?$/;
/** A place for annotations, with a platform behind it where only that platform is meant: `manifest[linux/amd64]`. */
function isAnnotationLevel(text) {
    return LEVEL.test(text);
}
/** Whether `level:key=value` is for the index of an image, and not for the image of one platform. */
function isForIndex(annotation) {
    return /^index(?:-descriptor)?(?:\[[^[\]]+\])?:/.test(annotation);
}
/**
 * Every annotation on every level. A custom one stands on all levels, unless its key names its own, as
 * build-push-action takes it: `index,manifest:key`.
 *
 * @param levels where annotations go that do not say it
 */
function annotationsOn(levels, own, custom) {
    const placed = custom.map(([key, value]) => ({ ...placeOf(key, levels), value }));
    const all = [...new Set([...levels, ...placed.flatMap((annotation) => annotation.levels)])];
    return all.flatMap((level) => {
        const here = placed.filter((annotation) => annotation.levels.includes(level));
        const merged = (0,_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeLabels */ .Mr)(levels.includes(level) ? own : {}, here.map(({ key, value }) => [key, value]));
        return Object.entries(merged).map(([key, value]) => `${level}:${key}=${value}`);
    });
}
function placeOf(key, levels) {
    const colon = key.indexOf(':');
    const named = key.slice(0, Math.max(colon, 0)).split(',');
    return named.every(isAnnotationLevel) ? { key: key.slice(colon + 1), levels: named } : { key, levels };
}


/***/ }),

/***/ 81599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isPartialVersion),
/* harmony export */   Q: () => (/* binding */ isCompleteVersion)
/* harmony export */ });
/* harmony import */ var _image_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(67521);
/** Versions that name one release and no other: `1.2.3`, `v1.2.3-rc.1`, `1.2.3rc1`, `2024.05.06`. */

/** Three numbers or more, so that `1` and `1.2`, which go on to the next release, are left out. */
const NUMBERS = String.raw `[vV]?[0-9]+(?:\.[0-9]+){2,}`;
/** What stands behind the numbers as semver.org has it: identifiers behind a dash. */
const SEMVER_END = '(?:-[0-9A-Za-z]+(?:[.-]+[0-9A-Za-z]+)*)?';
/** And as PEP 440 has it: a pre-release, a post-release, a development release. */
const PEP440_END = '(?:[-_.]?(?:alpha|beta|preview|pre|rc|a|b|c)[-_.]?[0-9]*)?' +
    '(?:[-_.]?(?:post|rev|r)[-_.]?[0-9]*)?' +
    '(?:[-_.]?dev[-_.]?[0-9]*)?';
const COMPLETE = new RegExp(`^${NUMBERS}(?:${SEMVER_END}|${PEP440_END})$`);
/** Words at the end that say the opposite: `1.2.3-SNAPSHOT` is built again and again. */
const ON_THE_MOVE = /[-._](?:latest|nightly|edge|snapshot|dev)$/i;
/** `1`, `1.2`, `v1`: the newest release of a line. */
const PARTIAL = /^[vV]?[0-9]+(?:\.[0-9]+)?$/;
/**
 * Whether a tag is a complete version.
 *
 * @see https://semver.org/#backusnaur-form-grammar-for-valid-semver-versions
 * @see https://peps.python.org/pep-0440/#appendix-b-parsing-version-strings-with-regular-expressions
 */
function isCompleteVersion(tag) {
    return tag.length <= _image_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG_MAX_LENGTH */ .h && COMPLETE.test(tag) && !ON_THE_MOVE.test(tag);
}
/** Whether a tag is the beginning of a version, and so moves with its releases. */
function isPartialVersion(tag) {
    return PARTIAL.test(tag);
}


/***/ }),

/***/ 49066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ mergeLabels),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   ct: () => (/* binding */ ownLabels)
/* harmony export */ });
/* harmony import */ var _image_label_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(55019);
/* harmony import */ var _source_source_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(81808);
/**
 * Labels and annotations: what an image says about its own origin. A fact that nobody knows is left out; what the
 * user says wins.
 *
 * @see https://github.com/opencontainers/image-spec/blob/v1.1.1/annotations.md#pre-defined-annotation-keys
 */


/** The labels that every image gets. */
function ownLabels(source, options, dates) {
    const { repository } = source;
    // Other events, too, run on one commit for another; only a pull request's own ref is a merge of the two.
    const isMerge = source.runSha !== source.headSha && source.ref.startsWith('refs/pull/');
    const created = options.created === 'commit' ? (dates.commit ?? dates.now) : dates.now;
    return known({
        [_image_label_js__WEBPACK_IMPORTED_MODULE_0__/* .LABEL */ .d.title]: repository.name,
        // On one line: in the output's list, a line break would begin another label of somebody's choice.
        [_image_label_js__WEBPACK_IMPORTED_MODULE_0__/* .LABEL */ .d.description]: repository.description?.replace(/\s+/g, ' ').trim(),
        [_image_label_js__WEBPACK_IMPORTED_MODULE_0__/* .LABEL */ .d.url]: repository.url,
        [_image_label_js__WEBPACK_IMPORTED_MODULE_0__/* .LABEL */ .d.source]: repository.url,
        [_image_label_js__WEBPACK_IMPORTED_MODULE_0__/* .LABEL */ .d.version]: options.version,
        [_image_label_js__WEBPACK_IMPORTED_MODULE_0__/* .LABEL */ .d.created]: created.toISOString(),
        [_image_label_js__WEBPACK_IMPORTED_MODULE_0__/* .LABEL */ .d.revision]: source.headSha,
        [_image_label_js__WEBPACK_IMPORTED_MODULE_0__/* .LABEL */ .d.licenses]: repository.license,
        [_image_label_js__WEBPACK_IMPORTED_MODULE_0__/* .LABEL */ .d.branch]: (0,_source_source_js__WEBPACK_IMPORTED_MODULE_1__/* .branchOf */ .W0)(source),
        [_image_label_js__WEBPACK_IMPORTED_MODULE_0__/* .LABEL */ .d.pullRequest]: (0,_source_source_js__WEBPACK_IMPORTED_MODULE_1__/* .pullRequestOf */ ._n)(source)?.toString(),
        [_image_label_js__WEBPACK_IMPORTED_MODULE_0__/* .LABEL */ .d.mergeRevision]: isMerge ? source.runSha : undefined,
        [_image_label_js__WEBPACK_IMPORTED_MODULE_0__/* .LABEL */ .d.runtime]: options.variant.runtime,
    });
}
/** Reads `KEY=VALUE`; the value may hold anything, a second `=` too. */
function labelOf(text) {
    const equals = text.indexOf('=');
    return [text.slice(0, equals), text.slice(equals + 1)];
}
/** Later labels win, and keys stand in alphabetical order, as docker/metadata-action puts them on GitHub's runners. */
function mergeLabels(own, custom) {
    const merged = new Map([...Object.entries(own), ...custom]);
    return Object.fromEntries([...merged].sort(([a], [b]) => compareKeys(a, b)));
}
/**
 * The order of the language `en`. For keys as the specification wants them it is that of the code points, and the rules
 * of a language take longer to load than all the rest of the naming.
 */
function compareKeys(a, b) {
    const isPlain = PLAIN_KEY.test(a) && PLAIN_KEY.test(b);
    if (!isPlain)
        return a.localeCompare(b, 'en');
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
const PLAIN_KEY = /^[a-z0-9.-]*$/;
/** Leaves out what is not known. */
function known(labels) {
    const entries = Object.entries(labels).filter((entry) => Boolean(entry[1]));
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 73332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PE: () => (/* binding */ bakeFiles),
/* harmony export */   Qh: () => (/* binding */ outputVariable),
/* harmony export */   YE: () => (/* binding */ metadataJson),
/* harmony export */   _V: () => (/* binding */ metadataOutputs)
/* harmony export */ });
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(68424);

const LINES = { tags: '\n', labels: '\n', annotations: '\n' };
function metadataOutputs(names, separators = LINES) {
    return {
        version: names.version,
        tags: names.references.map(_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTagged */ .cy).join(separators.tags),
        'tag-names': names.tagNames.join(separators.tags),
        labels: labelLines(names).join(separators.labels),
        annotations: names.annotations.join(separators.annotations),
        json: names.json,
    };
}
function labelLines({ labels }) {
    return Object.entries(labels).map(([key, value]) => `${key}=${value}`);
}
/** The environment variable that an output goes to where `DOCKER_METADATA_SET_OUTPUT_ENV` asks for it. */
function outputVariable(output) {
    return `DOCKER_METADATA_OUTPUT_${output.replace(/\W/g, '_').toUpperCase()}`;
}
/** The `json` output. */
function metadataJson({ references, tagNames, labels, annotations }) {
    return JSON.stringify({ tags: references.map(_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTagged */ .cy), 'tag-names': tagNames, labels, annotations });
}
/**
 * The bake files: one target that others inherit from.
 *
 * @see https://docs.docker.com/build/bake/reference/
 */
function bakeFiles(names, target) {
    const { labels, annotations, references, images, version } = names;
    const tags = { tags: references.map(_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTagged */ .cy), args: bakeArguments(images, version) };
    const file = (content) => JSON.stringify({ target: { [target]: content } }, null, 2);
    return {
        'bake-file': file({ tags: tags.tags, labels, args: tags.args }),
        'bake-file-tags': file(tags),
        'bake-file-labels': file({ labels }),
        'bake-file-annotations': file({ annotations }),
    };
}
function bakeArguments(images, version) {
    const names = images.map(({ name }) => name).join(',');
    return { DOCKER_META_IMAGES: names, ...(version === '' ? {} : { DOCKER_META_VERSION: version }) };
}


/***/ }),

/***/ 80235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Re: () => (/* binding */ COMMIT_LENGTH),
/* harmony export */   Yc: () => (/* binding */ saysLatest),
/* harmony export */   hd: () => (/* binding */ movesByText),
/* harmony export */   yF: () => (/* binding */ namesCommit)
/* harmony export */ });
/* harmony import */ var _source_source_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(81808);
/* harmony import */ var _complete_version_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(81599);
/* harmony import */ var _rule_ref_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(37283);
/* harmony import */ var _safe_name_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(92438);
/** Tags that are meant to move: what moves them. */




/** Tags that say by their name that they are the newest: `latest`, `python-latest`. */
function saysLatest(tag) {
    return tag === 'latest' || tag.endsWith('-latest');
}
/** What moves a tag that somebody wrote out, as far as its text tells. */
function movesByText(tag, source) {
    if (saysLatest(tag))
        return 'latest';
    if ((0,_complete_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isPartialVersion */ .E)(tag))
        return 'version';
    return isBranchTag(tag, source) ? 'branch' : undefined;
}
/** Whether a tag is the branch of this run: made safe as our rules do it, or as docker/metadata-action does. */
function isBranchTag(tag, source) {
    const branches = [(0,_source_source_js__WEBPACK_IMPORTED_MODULE_2__/* .branchOf */ .W0)(source), (0,_rule_ref_js__WEBPACK_IMPORTED_MODULE_3__/* .branchOfRef */ .V4)((0,_rule_ref_js__WEBPACK_IMPORTED_MODULE_3__/* .rulesRef */ .HH)(source))];
    return branches.some((name) => Boolean(name) && (tag === (0,_safe_name_js__WEBPACK_IMPORTED_MODULE_1__/* .safeName */ .jC)(name ?? '') || tag === (0,_safe_name_js__WEBPACK_IMPORTED_MODULE_1__/* .validTag */ .RF)(name ?? '')));
}
/** A tag that holds the commit stays with it, whatever else it is made of. */
function namesCommit(tag, { headSha, runSha }) {
    return [headSha, runSha].some((sha) => sha.length >= COMMIT_LENGTH && tag.includes(sha.slice(0, COMMIT_LENGTH)));
}
/** So many digits of a commit are no accident. */
const COMMIT_LENGTH = 7;


/***/ }),

/***/ 37283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ tagOfRef),
/* harmony export */   HH: () => (/* binding */ rulesRef),
/* harmony export */   IT: () => (/* binding */ pullOfRef),
/* harmony export */   V4: () => (/* binding */ branchOfRef)
/* harmony export */ });
const BRANCH = 'refs/heads/';
const TAG = 'refs/tags/';
const PULL = 'refs/pull/';
/** The full ref; `pull_request_target` runs on the base branch, and is taken for the pull request all the same. */
function rulesRef({ event, ref, target }) {
    const isForPull = event.includes('pull_request_target') && target.kind === 'pull-request';
    return isForPull && !ref.startsWith(PULL) ? `${PULL}${target.number}/merge` : ref;
}
/** The branch's name, undefined when the ref is none. */
function branchOfRef(ref) {
    return ref.startsWith(BRANCH) ? ref.slice(BRANCH.length) : undefined;
}
function tagOfRef(ref) {
    return ref.startsWith(TAG) ? ref.slice(TAG.length) : undefined;
}
/** `7` for `refs/pull/7/merge`, `7/head` for `refs/pull/7/head`. */
function pullOfRef(ref) {
    return ref.startsWith(PULL) ? ref.slice(PULL.length).replace(/\/merge$/, '') : undefined;
}


/***/ }),

/***/ 92438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ fittedTag),
/* harmony export */   LE: () => (/* binding */ tagCharacters),
/* harmony export */   RF: () => (/* binding */ validTag),
/* harmony export */   jC: () => (/* binding */ safeName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var _image_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(67521);
/**
 * Names that are fit for a tag, made from any text: branches, runtimes, whatever people type.
 *
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pulling-manifests
 */


/** Eight hex digits keep any number of names that one repository will ever hold apart. */
const HASH_LENGTH = 8;
/** A short, stable mark of a text, for a name that can no longer tell the text apart by itself. */
function shortHash(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, HASH_LENGTH);
}
/** Takes dots and dashes off the chosen ends; a loop, because a regular expression is quadratic on long runs. */
function trimDotsAndDashes(text, ends) {
    const isLoose = (index) => text[index] === '-' || text[index] === '.';
    let start = 0;
    let end = text.length;
    while (ends !== 'end' && start < end && isLoose(start))
        start++;
    while (ends !== 'start' && end > start && isLoose(end - 1))
        end--;
    return text.slice(start, end);
}
/** Cuts a name that is too long and puts the hash of the original at its end, so that it stays its own. */
function cutWithHash(name, original, maxLength) {
    const hash = shortHash(original);
    const kept = trimDotsAndDashes(name.slice(0, Math.max(0, maxLength - HASH_LENGTH - 1)), 'end');
    return (kept === '' ? hash : `${kept}-${hash}`).slice(0, maxLength);
}
/**
 * Makes any text a safe name: lower case, every character outside `[a-z0-9.]` a dash, no run of dashes, no dash
 * or dot at either end, at most `maxLength` characters (trimmed again after the cut). A name that is cut or loses
 * everything carries a short hash of the original, so that two different texts do not end up as one name for
 * that reason. Never empty; a safe name comes back unchanged.
 *
 * @example safeName('feature/Add_New-Feature') // 'feature-add-new-feature'
 * @example safeName('日本語') // '77710aed'
 */
function safeName(text, maxLength = _image_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG_MAX_LENGTH */ .h) {
    const limit = Math.max(1, Math.trunc(maxLength));
    const name = trimDotsAndDashes(text
        .toLowerCase()
        .replace(/[^a-z0-9.]+/g, '-')
        .replace(/-+/g, '-'), 'both');
    if (name === '')
        return shortHash(text).slice(0, limit);
    return name.length > limit ? cutWithHash(name, text, limit) : name;
}
/** Every run of characters that no tag may have becomes one dash, as docker/metadata-action does it. */
function tagCharacters(text) {
    return text.replace(/[^a-zA-Z0-9._-]+/g, '-');
}
/**
 * Makes a text a valid tag and changes no more than that takes: capitals and underscores stay. A dot or dash at the
 * start goes, and what is longer than 128 characters is cut.
 *
 * @example validTag('Feature/A B') // 'Feature-A-B'
 * @example validTag('-abc1234') // 'abc1234'
 */
function validTag(text) {
    const tag = tagCharacters(text);
    if ((0,_image_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .isTag */ .d)(tag))
        return tag;
    const name = trimDotsAndDashes(tag, 'start');
    if (name === '')
        return shortHash(text);
    return name.length > _image_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG_MAX_LENGTH */ .h ? cutWithHash(name, text, _image_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG_MAX_LENGTH */ .h) : name;
}
/**
 * A tag of three parts, of which only the middle one is free text: it is made safe and cut to what the other two
 * leave of the longest tag, so that a commit at the end is never lost.
 *
 * @example fittedTag('', 'feature/x', '-abc1234') // 'feature-x-abc1234'
 */
function fittedTag(front, text, tail) {
    return validTag(`${front}${safeName(text, _image_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG_MAX_LENGTH */ .h - front.length - tail.length)}${tail}`);
}


/***/ }),

/***/ 26352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ latestRuntimeName),
/* harmony export */   L: () => (/* binding */ variantName)
/* harmony export */ });
/* harmony import */ var _safe_name_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(92438);
/**
 * Runtime variants: one repository that holds an image for each runtime, kind and flavour of it, as a matrix
 * publishes them. `python`, `17.3 LTS`, `.ml` and `-ubuntu2404-py312` become `python-17.3-lts-ml-ubuntu2404-py312`.
 */

/** So long may a variant's name be that branch and commit still fit behind it. */
const NAME_MAX_LENGTH = 80;
/**
 * The variant's name: each part made safe, joined by dashes.
 *
 * @returns an empty string when no part was given
 */
function variantName({ imageType, runtime, variant, suffix }) {
    const parts = [imageType, runtime, variant, suffix].filter((part) => part.trim() !== '');
    if (parts.length === 0)
        return '';
    return (0,_safe_name_js__WEBPACK_IMPORTED_MODULE_0__/* .safeName */ .jC)(parts.map((part) => (0,_safe_name_js__WEBPACK_IMPORTED_MODULE_0__/* .safeName */ .jC)(part)).join('-'), NAME_MAX_LENGTH);
}
/** `python-latest`, or `latest` where the variant has no image type. */
function latestRuntimeName({ imageType }) {
    return imageType.trim() === '' ? 'latest' : `${(0,_safe_name_js__WEBPACK_IMPORTED_MODULE_0__/* .safeName */ .jC)(imageType, NAME_MAX_LENGTH)}-latest`;
}


/***/ }),

/***/ 39628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ pep440Reader),
/* harmony export */   k4: () => (/* binding */ semverReader),
/* harmony export */   rP: () => (/* binding */ loadVersionReaders)
/* harmony export */ });
/** Loads the readers that the rules need. */
async function loadVersionReaders(rules) {
    const needs = (type) => rules.some((rule) => rule.type === type);
    return {
        semver: needs('semver') ? await semverReader() : () => undefined,
        pep440: needs('pep440') ? await pep440Reader() : () => undefined,
    };
}
/**
 * Reads semantic versions. Their own fields are what a pattern can name: `raw`, `version`, `major`, `minor`, `patch`
 * and the rest.
 */
async function semverReader() {
    const { default: semver } = await __nccwpck_require__.e(/* import() */ 88).then(__nccwpck_require__.t.bind(__nccwpck_require__, 62088, 19));
    return (text) => {
        const version = semver.valid(text) === null ? null : semver.parse(text, { loose: true });
        if (version === null)
            return undefined;
        return { isPrerelease: version.prerelease.length > 0, values: Object.assign(Object.create(null), version) };
    };
}
/** Reads Python versions. */
async function pep440Reader() {
    const { default: pep440 } = await __nccwpck_require__.e(/* import() */ 518).then(__nccwpck_require__.t.bind(__nccwpck_require__, 25518, 19));
    return (text) => {
        if (!pep440.valid(text))
            return undefined;
        const { is_prerelease, is_postrelease, is_devrelease } = pep440.explain(text);
        return {
            isPrerelease: is_prerelease || is_postrelease || is_devrelease,
            values: {
                raw: text,
                version: pep440.clean(text),
                major: pep440.major(text),
                minor: pep440.minor(text),
                patch: pep440.patch(text),
            },
        };
    };
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(37723);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
