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

/***/ 18829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ again)
});

;// CONCATENATED MODULE: ./lib/retry/attempt.js
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

// EXTERNAL MODULE: ./lib/runner/cancel.js
var cancel = __nccwpck_require__(69746);
;// CONCATENATED MODULE: ./lib/actions/attempts/again.js
/** Attempts at what surrounds the build, such as a sign-in: one loop by the step's own clock, waits and cancel. */


/** @throws the error of the last attempt; of the only one with `retry-on: never` */
async function again(task, { retryOn, maxAttempts, decide, tell, signal }) {
    const { value } = await attempt(task, {
        maxAttempts: retryOn === 'never' ? 1 : maxAttempts,
        decide,
        onFailure({ number, error, pause }) {
            if (pause !== undefined)
                tell(error, number, pause);
        },
        wait: ({ usual }) => (0,cancel/* sleep */.y)(usual, signal),
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
/* harmony export */   al: () => (/* binding */ afterBuild),
/* harmony export */   yX: () => (/* binding */ FailedAttempts)
/* harmony export */ });
/* unused harmony exports recordOf, FailedBuild */
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
  _s: () => (/* binding */ longestWait)
});

// UNUSED EXPORTS: askOf, landedPush, mayPushAfterAll, retryAfterOf

// EXTERNAL MODULE: ./lib/registry/manifests.js
var manifests = __nccwpck_require__(7757);
// EXTERNAL MODULE: ./lib/registry/permission.js
var permission = __nccwpck_require__(16476);
// EXTERNAL MODULE: ./lib/registry/fault.js
var fault = __nccwpck_require__(94523);
;// CONCATENATED MODULE: ./lib/registry/readiness.js

/** Asks by a request that every push makes too: what a name serves now. Any answer but a fault is a good one. */
async function readiness_askReadiness(client, { repository, tag }) {
    try {
        const { status, headers } = await client.send({
            method: 'HEAD',
            repository: repository.path,
            access: 'pull',
            to: `manifests/${tag}`,
        });
        return readinessOf(status, retryAfterOf(headers));
    }
    catch (error) {
        if (error instanceof RegistryFault)
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
async function readiness_askThrottled(client, address) {
    const repository = /^\/v2\/(.+?)\/(?:manifests|blobs|tags)\//.exec(address.pathname)?.[1];
    if (repository === undefined)
        return undefined;
    try {
        const answer = await client.open({ method: 'GET', repository, access: 'pull', to: address });
        answer.stream.destroy();
        return readinessOf(answer.status, retryAfterOf(answer.headers));
    }
    catch (error) {
        if (error instanceof RegistryFault)
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
    const name = formatTagged(anchor);
    const isOurs = (reference) => isSamePlace(reference?.repository, anchor.repository) && reference?.tag === anchor.tag;
    const digest = pushed.findLast(({ reference }) => isOurs(parseTaggedReference(reference)))?.digest;
    if (!isDigest(digest))
        return undefined;
    return orUndefined(async () => {
        const client = await clientFor(anchor.repository.registry);
        const manifest = await getManifest(client, anchor.repository, anchor.tag);
        if (manifest?.digest !== digest)
            return undefined;
        const { config } = parseManifest(manifest.bytes.toString('utf8'));
        const imageId = isIndex(manifest.mediaType) ? digest : config?.digest;
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
        return (await pushRefusal(client, target.anchor.repository)) === undefined;
    }, target);
    return isAllowed ? { ...judged, class: 'ambiguous' } : judged;
}
/** Who may push may still not read the base image, even at the same registry. */
const READS_A_BASE = /^\[(?!auth\])|:pull token for |^docker-image:\/\/|^resolve image config/;
function isAboutPush({ stage, vertex = '' }) {
    return stage === 'push' || (stage === 'auth' && !READS_A_BASE.test(vertex));
}
/** Seconds that the registry asks for, which BuildKit read and did not tell. */
async function registry_questions_retryAfterOf({ throttledUrl }, target) {
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

/***/ 84212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S: () => (/* binding */ builderOutputs)
});

;// CONCATENATED MODULE: ./lib/builder/facts.js
/** What is known of the builder that will build, asked before the build. */
/** Every platform of every node, each once, in their order. */
function platformsOf({ nodes }) {
    return [...new Set(nodes.flatMap(({ platforms }) => platforms))];
}

;// CONCATENATED MODULE: ./lib/actions/builder/outputs.js
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
        'builder-platforms': facts === undefined ? '' : platformsOf(facts).join(','),
        'builder-nodes': nodes === undefined ? '' : JSON.stringify(nodes),
    };
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

/***/ 50220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  k: () => (/* binding */ collectLegs)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
;// CONCATENATED MODULE: ./lib/merge/family.js
/** What tells the images of one run from each other: the inputs that name them, compared as texts. Pure. */

/** By the names of the inputs, in a fixed order. */
const PARTS = {
    images: ({ images }) => images.join('\n'),
    tags: ({ tags }) => tags,
    flavor: ({ flavor }) => flavor,
    'image-type': ({ imageType }) => imageType,
    runtime: ({ runtime }) => runtime,
    variant: ({ variant }) => variant,
    suffix: ({ suffix }) => suffix,
};
const FAMILY_PARTS = Object.keys(PARTS);
/** Blocks of YAML end in a line break, and other forms do not. */
function partOf(family, part) {
    return PARTS[part](family)
        .split(/\r\n|\n|\r/)
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .join('\n');
}
/** The same text for the legs of one image. */
function familyKey(family) {
    return JSON.stringify(FAMILY_PARTS.map((part) => partOf(family, part)));
}
/** Those that say something. */
function givenParts(selectors) {
    return FAMILY_PARTS.filter((part) => partOf(selectors, part) !== '');
}
/** Whether a family is what the selectors say: of the images each that is given has to be there. */
function isChosen(family, selectors) {
    const has = new Set(family.images);
    const others = givenParts(selectors).filter((part) => part !== 'images');
    return (selectors.images.every((name) => has.has(name)) &&
        others.every((part) => partOf(family, part) === partOf(selectors, part)));
}
/** Before the names of all legs, wherever they are kept. */
const LEG_PREFIX = 'image-leg-';
const DIGITS = 4;
const NAME = new RegExp(`^${LEG_PREFIX}([0-9a-f]{${FAMILY_PARTS.length * DIGITS}})-.+-\\d+-`);
/**
 * What a leg is kept under: only letters, digits, dots and dashes, because places to keep it differ. A few digits for
 * each part of its family tell which legs need not be read.
 *
 * @param distinct so that two jobs that built the same by mistake are both seen
 */
function legName({ family, platform, run }, distinct) {
    const digits = FAMILY_PARTS.map((part) => digitsOf(partOf(family, part))).join('');
    return `${LEG_PREFIX}${digits}-${platform.replaceAll(/[^A-Za-z0-9.]+/g, '-')}-${run.attempt}-${distinct}`;
}
function digitsOf(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, DIGITS);
}
/** The digits of a leg's family by its name; undefined for what is no leg's name. */
function digitsOfName(name) {
    return NAME.exec(name)?.[1];
}
/** Whether the leg of these digits may be one that the selectors choose. */
function mayBeChosen(digits, selectors) {
    return FAMILY_PARTS.every((part, place) => {
        const text = partOf(selectors, part);
        // Some of several images may be given.
        return text === '' || part === 'images' || digits.startsWith(digitsOf(text), place * DIGITS);
    });
}

;// CONCATENATED MODULE: ./lib/merge/families.js
/** The images of one run, and which of them is to be merged. Pure. */


/** So many are listed in a message. */
const MOST_LISTED = 20;
/** @returns the legs of the one family, or why there is not exactly one, as lines */
function chooseFamily(found, selectors) {
    const families = new Map();
    for (const each of found) {
        const id = familyKey(each.leg.family);
        families.set(id, [...(families.get(id) ?? []), each]);
    }
    const all = [...families.values()];
    const fitting = all.filter(([first]) => first !== undefined && isChosen(first.leg.family, selectors));
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1)
        return { legs: only };
    const problem = fitting.length === 0
        ? `No leg fits ${describeSelectors(selectors)}; these images have legs:`
        : 'There are legs of several images, and it is not said which of them is to be merged:';
    const listed = fitting.length === 0 ? all : fitting;
    return { problem: [problem, ...list(listed)].join('\n') };
}
function describeSelectors(selectors) {
    const given = givenParts(selectors).map((part) => `${part}=${(0,errors/* quote */.hD)(partOf(selectors, part))}`);
    return given.length === 0 ? 'what is asked for' : given.join(', ');
}
/** Each with what to write to choose it: only inputs in which they differ. */
function list(families) {
    const firsts = families.flatMap(([first]) => (first === undefined ? [] : [first.leg]));
    const telling = FAMILY_PARTS.filter((part) => new Set(firsts.map(({ family }) => partOf(family, part))).size > 1);
    const lines = firsts.slice(0, MOST_LISTED).map((leg) => {
        const choice = telling.map((part) => `${part}: ${(0,errors/* quote */.hD)(partOf(leg.family, part))}`);
        return `- ${describeImage(leg)}${choice.length > 0 ? `; choose it by ${choice.join(', ')}` : ''}`;
    });
    return families.length > lines.length ? [...lines, `… and ${families.length - lines.length} more.`] : lines;
}
/** The image by its first name and the tag that tells most. */
function describeImage({ names: { images, references, version } }) {
    const [name] = images;
    if (name !== undefined && version !== '')
        return `${name}:${version}`;
    return references[0]?.reference ?? name ?? 'an image without a name';
}

;// CONCATENATED MODULE: ./lib/merge/complete.js
/** Whether the legs of an image are a whole: every platform once, of one run and commit, with the same names. Pure. */

/**
 * Of a platform that was built in several attempts of the run, the newest counts.
 *
 * @param platforms those that the image shall have, in their order
 * @returns one leg for each platform in that order, or everything that is wrong, as lines
 */
function judgeLegs(found, platforms, run) {
    const foreign = found.flatMap((each) => foreignProblem(each, run));
    const own = found.filter((each) => foreignProblem(each, run).length === 0);
    const newest = newestOf(own);
    const problems = [
        ...foreign,
        ...[...newest.values()].flatMap(doubleProblem),
        ...unwanted(newest, platforms),
        ...missing(newest, platforms),
    ];
    const legs = platforms.flatMap((platform) => newest.get(platform)?.[0] ?? []);
    problems.push(...differences(legs));
    return problems.length > 0 ? { problems } : { legs: legs.map(({ leg }) => leg) };
}
function foreignProblem({ leg, from }, { repository, id }) {
    const { source, run, platform } = leg;
    const what = `- ${from} (${platform}) is foreign:`;
    if (source.repository.toLowerCase() !== repository.toLowerCase()) {
        return [`${what} it is of the repository ${source.repository}, and this is ${repository}.`];
    }
    if (run.id === null || id === null || run.id === id)
        return [];
    return [`${what} it is of run ${run.id}, and this is run ${id}.`];
}
function newestOf(found) {
    const newest = new Map();
    for (const each of found) {
        const { platform, run } = each.leg;
        const known = newest.get(platform) ?? [];
        const attempt = known[0]?.leg.run.attempt ?? 0;
        if (run.attempt > attempt)
            newest.set(platform, [each]);
        else if (run.attempt === attempt)
            known.push(each);
    }
    return newest;
}
function doubleProblem(legs) {
    const [first] = legs;
    if (first === undefined || legs.length < 2)
        return [];
    const { platform, run } = first.leg;
    const jobs = legs.map(({ leg, from }) => (leg.run.job === null ? from : `${from} of job ${leg.run.job}`));
    const times = legs.length === 2 ? 'twice' : `${legs.length} times`;
    return [`- ${platform} was built ${times} in attempt ${run.attempt}: ${jobs.sort().join(' and ')}.`];
}
function unwanted(newest, platforms) {
    return [...newest]
        .filter(([platform]) => !platforms.includes(platform))
        .map(([platform, legs]) => `- ${platform} was built (${legs[0]?.from}), and platforms does not name it.`);
}
function missing(newest, platforms) {
    const gone = platforms.filter((platform) => !newest.has(platform));
    return gone.map((platform) => `- ${platform} is missing: its job left no leg in this run.`);
}
function differences([first, ...others]) {
    if (first === undefined)
        return [];
    return others.flatMap((other) => [...commitProblem(first, other), ...nameProblems(first, other)]);
}
function commitProblem(first, other) {
    const [a, b] = [first.leg, other.leg];
    if (a.source.commit === b.source.commit)
        return [];
    return [
        `- ${b.platform} (${other.from}) is foreign: it is of commit ${b.source.commit}, and ${a.platform} is of ${a.source.commit}.`,
    ];
}
function nameProblems(first, other) {
    const isBuilt = first.leg.image !== null && other.leg.image !== null;
    const [a, b] = [textsOf(first.leg, isBuilt), textsOf(other.leg, isBuilt)];
    const lacks = [...a].filter((text) => !b.has(text));
    const has = [...b].filter((text) => !a.has(text));
    if (lacks.length === 0 && has.length === 0)
        return [];
    const said = [
        ...(lacks.length > 0 ? [`lacks ${lacks.join(', ')}`] : []),
        ...(has.length > 0 ? [`has ${has.join(', ')}`] : []),
    ];
    const { platform } = first.leg;
    return [`- ${other.leg.platform} (${other.from}) has other names than ${platform}: it ${said.join(' and ')}.`];
}
/** Everything in which the names of two legs must agree. Labels may tell when each was built. */
function textsOf({ names, image }, isBuilt) {
    const optional = names.optional.map((name) => `the option required=false of ${name}`);
    const references = names.references.map(({ reference, kind }) => kind === 'other' ? reference : `${reference} (${kind})`);
    return new Set([...references, ...optional, ...(isBuilt && image ? [`the repository ${image.name}`] : [])]);
}
/** What there is, for an error. */
function describeFound(found) {
    if (found.length === 0)
        return 'There are no legs at all.';
    const lines = found.map(({ leg, from }) => {
        const { run, platform, image, skipped } = leg;
        const what = image === null ? `skipped: ${skipped}` : image.digest;
        return `- ${from}: ${platform} of ${describeImage(leg)}, attempt ${run.attempt}, ${what}`;
    });
    return ['What there is:', ...lines.sort()].join('\n');
}

// EXTERNAL MODULE: ./lib/result/result-document.js
var result_document = __nccwpck_require__(42300);
// EXTERNAL MODULE: ./lib/result/result-shape.js
var result_shape = __nccwpck_require__(89188);
// EXTERNAL MODULE: ./lib/result/shape.js
var shape = __nccwpck_require__(55556);
;// CONCATENATED MODULE: ./lib/merge/leg.js



/** Raised when a field goes or changes its meaning, and only then. */
const LEG_SCHEMA_VERSION = 1;
/** In characters; none is nearly as long. */
const LONGEST = 16 * 1024 * 1024;
const moves = (0,shape/* orNull */.Xd)((0,shape/* oneOf */.yL)(['latest', 'branch', 'version']));
const attempt = (value, path) => (0,shape/* count */.U9)(value ?? 1, path);
const LEG = (0,shape/* fields */.OA)({
    kind: (0,shape/* oneOf */.yL)([result_document/* LEG_KIND */.YA]),
    schemaVersion: (0,shape/* oneOf */.yL)([LEG_SCHEMA_VERSION]),
    platform: result_shape/* platform */.iD,
    image: (0,shape/* orNull */.Xd)((0,shape/* fields */.OA)({ name: result_shape/* name */.UU, digest: result_shape/* digest */.br })),
    skipped: (0,shape/* orNull */.Xd)(shape/* text */.Qq),
    run: (0,shape/* fields */.OA)({ id: (0,shape/* orNull */.Xd)(shape/* text */.Qq), attempt, job: (0,shape/* orNull */.Xd)(shape/* text */.Qq) }),
    source: (0,shape/* fields */.OA)({ repository: shape/* text */.Qq, ref: shape/* text */.Qq, commit: result_shape/* commit */.cd, runCommit: result_shape/* commit */.cd, date: (0,shape/* orNull */.Xd)(result_shape/* time */.kB) }),
    family: (0,shape/* fields */.OA)({
        images: (0,shape/* listOf */.c3)(result_shape/* name */.UU),
        tags: shape/* text */.Qq,
        flavor: shape/* text */.Qq,
        imageType: shape/* text */.Qq,
        runtime: shape/* text */.Qq,
        variant: shape/* text */.Qq,
        suffix: shape/* text */.Qq,
    }),
    names: (0,shape/* fields */.OA)({
        version: shape/* text */.Qq,
        images: (0,shape/* listOf */.c3)(result_shape/* name */.UU),
        optional: (0,shape/* listOf */.c3)(result_shape/* name */.UU),
        tags: (0,shape/* listOf */.c3)((0,shape/* fields */.OA)({ tag: result_shape/* tag */.Tc, why: shape/* text */.Qq, moves })),
        references: (0,shape/* listOf */.c3)((0,shape/* fields */.OA)({ reference: result_shape/* reference */.ir, kind: (0,shape/* oneOf */.yL)(result_document/* TAG_KINDS */.TO), moves })),
        labels: (0,shape/* mapOf */.A7)(shape/* text */.Qq),
        annotations: (0,shape/* listOf */.c3)(shape/* text */.Qq),
        customAnnotations: (0,shape/* listOf */.c3)(shape/* text */.Qq),
    }),
});
/**
 * The text of the document.
 *
 * @param result everything that the step decided and measured, for people; nobody merges by it
 * @throws {Error} when a fact cannot be what it says
 */
function formatLeg(leg, result) {
    const whole = LEG({ ...leg, kind: LEG_KIND, schemaVersion: LEG_SCHEMA_VERSION }, '');
    return `${JSON.stringify({ ...whole, ...(result && { result }) }, null, 2)}\n`;
}
/**
 * Reads what may come from anybody. Fields that are not known here are left out.
 *
 * @throws {Error} whose message says what is wrong, as a clause: `is no leg: …`
 */
function readLeg(content) {
    const value = content.length > LONGEST ? undefined : parseJson(content);
    if (value?.['kind'] !== result_document/* LEG_KIND */.YA)
        throw new Error(`is no leg: it is no JSON object whose kind is "${result_document/* LEG_KIND */.YA}"`);
    const version = value['schemaVersion'];
    if (version !== LEG_SCHEMA_VERSION) {
        throw new Error(`has the schema version ${JSON.stringify(version)}, and ${LEG_SCHEMA_VERSION} is read here: use the same ` +
            'version of the action for what builds and what merges');
    }
    let leg;
    try {
        leg = LEG(value, '');
    }
    catch (cause) {
        throw new Error(`is no leg as it should be: ${cause.message}`, { cause });
    }
    if ((leg.image === null) !== (leg.skipped !== null)) {
        throw new Error('is no leg as it should be: it must have either an image or the reason why nothing was built');
    }
    const { image, names } = leg;
    if (image !== null && !names.references.some(({ reference }) => reference.startsWith(`${image.name}:`))) {
        throw new Error(`is no leg as it should be: its image is in ${image.name}, where none of its tags is`);
    }
    return leg;
}
function parseJson(content) {
    try {
        const value = JSON.parse(content);
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/registry/settle-all.js
var settle_all = __nccwpck_require__(94734);
;// CONCATENATED MODULE: ./lib/actions/merge/collect.js
/** Finds the legs of the image: among the artifacts of the run, or in files. */








/** So many at once: GitHub limits who asks too much. */
const AT_ONCE = 12;
/**
 * @returns the legs in the order of the platforms, one for each; undefined when there are none at all, and a stranger's
 *   run, which pushes nothing, could have left none
 * @throws {ActionError} `merge`, with everything that is wrong with them
 */
async function collectLegs(merging, around) {
    const { inputs, source } = merging;
    const { results, selectors, platforms } = inputs;
    const found = results.length > 0 ? await legsInFiles(results, around) : await legsAmongArtifacts(merging, around);
    if (found.length === 0) {
        if (source.untrusted !== undefined)
            return undefined;
        throw noLegs(results.length > 0);
    }
    const chosen = chooseFamily(found, selectors);
    if ('problem' in chosen) {
        throw new errors/* ActionError */.lZ('merge', chosen.problem, {
            advice: 'Give this step the same images, runtime, image-type, variant and so on as the steps that build.',
        });
    }
    const run = { repository: around.environment.event.repository, id: around.environment.all['GITHUB_RUN_ID'] || null };
    const judged = judgeLegs(chosen.legs, platforms, run);
    if ('legs' in judged)
        return judged.legs;
    const lines = ['The legs are not one whole image:', ...judged.problems, describeFound(chosen.legs)];
    throw new errors/* ActionError */.lZ('merge', lines.join('\n'), {
        advice: 'Run the failed jobs again: their new legs join those that are there. A platform that no job builds has to go ' +
            'from platforms.',
    });
}
function noLegs(areFiles) {
    const where = areFiles ? 'in the files of results' : 'among the artifacts of this run';
    return new errors/* ActionError */.lZ('merge', `There are no legs ${where}, so there is nothing to merge.`, {
        advice: 'Each job that builds a platform needs "distribute: true" and a push. Where push is auto and may be no, let the ' +
            "merge depend on it: if: needs.<job>.outputs.pushed == 'true'.",
    });
}
async function legsAmongArtifacts({ inputs }, { environment, folder, signal }) {
    const { openLegStore } = await __nccwpck_require__.e(/* import() */ 48).then(__nccwpck_require__.bind(__nccwpck_require__, 27048));
    const store = openLegStore(environment, folder, signal);
    const kept = (await store.find(LEG_PREFIX)).flatMap((artifact) => {
        const digits = digitsOfName(artifact.name);
        return digits === undefined ? [] : [{ ...artifact, digits }];
    });
    return inTurn(worthReading(kept, inputs.selectors), async ({ name, id }) => {
        return { leg: legIn(await store.load(id), name), from: name };
    });
}
/** A run may have hundreds of images: of those that are not meant nothing is read, or one leg for the message. */
function worthReading(kept, selectors) {
    const fitting = kept.filter(({ digits }) => mayBeChosen(digits, selectors));
    const families = Map.groupBy(fitting.length > 0 ? fitting : kept, ({ digits }) => digits);
    if (fitting.length > 0 && (families.size === 1 || givenParts(selectors).length > 0))
        return fitting;
    return [...families.values()].flatMap(([first]) => first ?? []).slice(0, MOST_LISTED);
}
async function inTurn(all, task) {
    const done = [];
    for (let start = 0; start < all.length; start += AT_ONCE) {
        done.push(...(await (0,settle_all/* settleAll */.j)(all.slice(start, start + AT_ONCE).map(task))));
    }
    return done;
}
/** @throws {InputError} when a line of `results` names no file */
async function legsInFiles(patterns, { environment }) {
    const cwd = environment.workspace;
    const paths = new Map();
    for (const pattern of patterns) {
        const before = paths.size;
        for await (const path of (0,promises_.glob)(pattern, { cwd })) {
            const full = (0,external_node_path_.resolve)(cwd, path);
            if ((await (0,promises_.stat)(full)).isFile())
                paths.set(full, path);
        }
        if (paths.size === before && !(await isKnown(pattern, paths, cwd)))
            throw noFile(pattern);
    }
    return Promise.all([...paths].sort().map(async ([full, from]) => ({ leg: legIn(await (0,promises_.readFile)(full, 'utf8'), from), from })));
}
/** Two patterns may fit the same files. */
async function isKnown(pattern, paths, cwd) {
    for await (const path of (0,promises_.glob)(pattern, { cwd }))
        if (paths.has((0,external_node_path_.resolve)(cwd, path)))
            return true;
    return false;
}
function noFile(pattern) {
    return new errors/* InputError */.dz([
        {
            input: 'results',
            problem: `has ${(0,errors/* quote */.hD)(pattern)}, where there is no file`,
            advice: 'Paths start at the workspace; bring the result files of the builds there before this step.',
        },
    ]);
}
/** What somebody else has put there is told, and never merged. */
function legIn(content, from) {
    try {
        return readLeg(content);
    }
    catch (cause) {
        throw new errors/* ActionError */.lZ('merge', `${from} ${cause.message}.`, {
            advice: 'What is merged are artifacts and result files of steps with "distribute: true". Something else in this run ' +
                'uses the same name: give it another one.',
            cause,
        });
    }
}


/***/ }),

/***/ 79551:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(452);
/* harmony import */ var _runner_cancel_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(69746);
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9090);
/* harmony import */ var _runner_log_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(93188);
/* harmony import */ var _runner_state_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(25223);
/* harmony import */ var _report_leave_result_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(65623);
/* harmony import */ var _report_outputs_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(76628);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(83536);
/* harmony import */ var _step_mask_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(82453);
/* harmony import */ var _collect_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(50220);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(24492);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(62152);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(1458);
/** The merge action's entry. The one place that catches, and the one that says the step failed. */














const started = new Date();
const signal = (0,_runner_cancel_js__WEBPACK_IMPORTED_MODULE_12__/* .cancelSignal */ .B)();
const secondsSince = () => (Date.now() - started.getTime()) / 1000;
/** What is known when something fails. */
let step;
try {
    const environment = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .readEnvironment */ .Q)();
    await (0,_step_mask_js__WEBPACK_IMPORTED_MODULE_7__/* .maskSecrets */ .Q)(environment.actor);
    const { event } = environment;
    _runner_log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .Rm.info(`Merging ${event.repository} at ${event.sha.slice(0, 7)} (${event.name} of ${event.ref}).`);
    step = { merging: await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_10__/* .prepare */ .i)(environment), environment };
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(environment.temp, `image-merge-${process.pid}-${process.hrtime.bigint()}`);
    // Told to post before the folder exists, so that it goes whatever happens next.
    (0,_runner_state_js__WEBPACK_IMPORTED_MODULE_4__/* .saveState */ .LZ)(_runner_state_js__WEBPACK_IMPORTED_MODULE_4__/* .STATE */ .c4.privateFolder, folder);
    await (0,_report_leave_result_js__WEBPACK_IMPORTED_MODULE_13__/* .clearResult */ .L)(step.merging, environment);
    const result = await mergeLegs({ environment, folder, signal }, (merging) => {
        step = { merging, environment };
    });
    const { merging } = step;
    const resultFile = await (0,_report_leave_result_js__WEBPACK_IMPORTED_MODULE_13__/* .leaveResult */ .B)(merging, environment, { result, started, seconds: secondsSince() });
    (0,_outputs_js__WEBPACK_IMPORTED_MODULE_9__/* .writeOutputs */ .K)(merging, { ...result, resultFile });
    (0,_report_report_js__WEBPACK_IMPORTED_MODULE_6__/* .reportResult */ .i)(merging, result, secondsSince());
}
catch (error) {
    // Whatever breaks after a cancel breaks because of it.
    _runner_log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .Rm.error(signal.aborted ? 'The step was cancelled.' : (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .WE)(error));
    if (!signal.aborted) {
        const end = { error, started, seconds: secondsSince() };
        (0,_report_outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .writeFailure */ .EU)(error, step && (await (0,_report_leave_result_js__WEBPACK_IMPORTED_MODULE_13__/* .leaveResult */ .B)(step.merging, step.environment, end)));
        (0,_report_report_js__WEBPACK_IMPORTED_MODULE_6__/* .reportFailure */ .x)(error);
    }
    process.exitCode = 1;
}
/** @param named is told when it is known what the image is called */
async function mergeLegs(around, named) {
    if (step === undefined)
        throw new Error('the step is not prepared');
    const legs = await (0,_collect_js__WEBPACK_IMPORTED_MODULE_8__/* .collectLegs */ .k)(step.merging, around);
    const [first] = legs ?? [];
    if (legs === undefined || first === undefined) {
        const why = `there are no legs, because ${step.merging.source.untrusted}`;
        _runner_log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .Rm.notice(`Nothing is merged: ${why}.`);
        return { ...(0,_run_js__WEBPACK_IMPORTED_MODULE_11__/* .nothing */ .s)([], why), skipped: `Nothing was merged: ${why}.` };
    }
    const merging = (0,_prepare_js__WEBPACK_IMPORTED_MODULE_10__/* .withLegs */ .E)(step.merging, first);
    named(merging);
    return (0,_run_js__WEBPACK_IMPORTED_MODULE_11__/* .run */ .e)(merging, legs, around);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 24492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ writeOutputs)
});

// UNUSED EXPORTS: OUTPUTS

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
// EXTERNAL MODULE: ./lib/actions/report/outputs.js
var report_outputs = __nccwpck_require__(76628);
;// CONCATENATED MODULE: ./lib/actions/merge/outputs.js
/** The outputs of the merge action: those of the build action that a merge has. */





const OUTPUTS = [
    'digest',
    'digests',
    'image',
    'images',
    'tags',
    'tag-names',
    'labels',
    'annotations',
    'version',
    'json',
    'result-file',
    'attestation-id',
    'attestation-url',
    'bundle-path',
    'pushed',
    'skipped',
    'tags-left',
    'failure-class',
];
/** Writes all outputs at once, when all are known: a step that fails leaves none. */
function writeOutputs({ names: all, inputs }, result) {
    const names = inputs.dryRun ? all : (0,report_outputs/* servedNames */.g$)(all, result);
    const known = { ...(0,metadata/* metadataOutputs */._V)(names), ...(0,report_outputs/* resultOutputs */.wg)(names, result) };
    const { outputs, tooLong } = fitOutputs(Object.fromEntries(OUTPUTS.map((name) => [name, known[name] ?? ''])));
    for (const [name, value] of Object.entries(outputs))
        (0,commands/* addToFile */.VZ)('OUTPUT', name, value);
    if (tooLong.length > 0) {
        log/* log */.Rm.warning(`The outputs ${tooLong.join(', ')} are empty, because they are too long: a later step that has them in its ` +
            'environment could not start.');
    }
}


/***/ }),

/***/ 62152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ prepare),
  E: () => (/* binding */ withLegs)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/merge/index-of-legs.js
var index_of_legs = __nccwpck_require__(17512);
// EXTERNAL MODULE: ./lib/image/reference.js
var image_reference = __nccwpck_require__(68424);
// EXTERNAL MODULE: ./lib/tags/metadata.js
var metadata = __nccwpck_require__(73332);
;// CONCATENATED MODULE: ./lib/merge/leg-names.js
/** The names of an image on their way through a leg. Pure. */


function namesForLeg(names) {
    const { version, images, optional, tags, references, kinds, moves, labels, annotations, customAnnotations } = names;
    return {
        version,
        images: images.map(({ name }) => name),
        optional: [...optional],
        tags: tags.map(({ tag, why, moves: by }) => ({ tag, why, moves: by ?? null })),
        references: references.map(formatTagged).map((reference) => ({
            reference,
            kind: kinds.get(reference) ?? 'other',
            moves: moves.get(reference) ?? null,
        })),
        labels,
        annotations,
        customAnnotations,
    };
}
function namesOfLeg(leg) {
    const references = leg.references.flatMap(({ reference }) => (0,image_reference/* parseTaggedReference */.$R)(reference) ?? []);
    const moving = leg.references.filter((each) => each.moves !== null);
    const names = {
        version: leg.version,
        images: leg.images.flatMap((name) => (0,image_reference/* parseRepository */.SU)(name) ?? []),
        optional: new Set(leg.optional),
        tags: leg.tags.map(({ tag, why, moves }) => ({ tag, why, ...(moves && { moves }) })),
        tagNames: leg.tags.map(({ tag }) => tag),
        references,
        kinds: new Map(leg.references.map(({ reference, kind }) => [reference, kind])),
        moves: new Map(moving.map(({ reference, moves }) => [reference, moves])),
        labels: leg.labels,
        annotations: leg.annotations,
        customAnnotations: leg.customAnnotations,
    };
    return { ...names, json: (0,metadata/* metadataJson */.YE)(names) };
}

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

// EXTERNAL MODULE: ./lib/tags/annotations.js + 1 modules
var tags_annotations = __nccwpck_require__(1346);
// EXTERNAL MODULE: ./lib/actions/inputs/attesting.js
var attesting = __nccwpck_require__(68238);
;// CONCATENATED MODULE: ./lib/result/record.js
/**
 * One record of CSV, as buildx takes it for outputs and attestations. Our own, because it is needed before anything
 * runs, and the parser for inputs takes longer to load than a small step has.
 */
/** The fields of a record, without their quotes and the white space around them. */
function fieldsOfRecord(record) {
    const fields = record.matchAll(/(?:^|,)(?:\s*"((?:[^"]|"")*)"\s*|([^,]*))/g);
    return [...fields].map(([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain.trim());
}

;// CONCATENATED MODULE: ./lib/result/exports.js
/**
 * The entries of `outputs`: where a build's result goes.
 *
 * @see https://docs.docker.com/reference/cli/docker/buildx/build/#output
 */

/** Reads one entry as buildx does: one record of CSV; a text without fields is a folder, and `-` a tar archive. */
function parseExport(entry) {
    const fields = fieldsOfRecord(entry);
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

;// CONCATENATED MODULE: ./lib/build/push.js
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
    return outputs.some((output) => parseExport(output).pushes);
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
    const past = isPushedByOutputs(outputs) ? [PAST_THE_GATE] : [];
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
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

// EXTERNAL MODULE: ./lib/actions/publish/gate.js + 1 modules
var gate = __nccwpck_require__(87826);
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

// EXTERNAL MODULE: ./lib/image/platform.js
var image_platform = __nccwpck_require__(88758);
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

;// CONCATENATED MODULE: ./lib/tags/image-lines.js


/** The image that is named when nobody named one. */
function imageByDefault(name) {
    return { name, enable: 'true', required: 'true', text: name, line: 0 };
}
const WORDS = ['name', 'enable', 'required'];
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
    const unknown = pairs.find(({ key }) => key !== undefined && !WORDS.includes(key));
    if (unknown !== undefined) {
        return {
            input: 'images',
            problem: `${place(line)} has the unknown attribute "${unknown.key}"; allowed are name, enable and required`,
            ...didYouMean(unknown.key ?? '', WORDS),
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

;// CONCATENATED MODULE: ./lib/actions/inputs/result-file.js
function parseResultFile(reader) {
    return { resultFile: reader.text('result-file') };
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

;// CONCATENATED MODULE: ./lib/actions/merge/inputs.js
/** Every input of the merge action, read and checked once: its own, and those that the build action has too. */














/** Of the parts that are read here by the build's own readers: what is only said of a build. */
const OF_BUILDS = new Set(['timeout-minutes', 'retry-run', 'on-retry-command']);
/**
 * @param read gives the text of an input by its name
 * @param variable gives the text of an environment variable by its name; empty when it is not set
 */
async function parseMergeInputs(read, variable) {
    const reader = (0,input/* createInputReader */.ic)((name) => (OF_BUILDS.has(name) ? '' : read(name)));
    const inputs = {
        platforms: await parseWanted(reader),
        selectors: await parseSelectors(reader, read),
        results: reader.lines('results'),
        annotations: await parseAnnotations(reader, read),
        ...(await parseSignInInputs(reader, variable)),
        ...parseGate(reader),
        ...(0,attesting/* parseAttesting */.Pw)(reader),
        ...parseSigning(reader),
        ...parseResultFile(reader),
        ...parseRetrying(reader),
        push: 'true',
        distribute: false,
        dryRun: reader.boolean('dry-run', false),
    };
    return { inputs, problems: reader.problems };
}
async function parseWanted(reader) {
    const before = reader.problems.length;
    const given = await parsePlatforms(reader);
    const incomplete = given.filter((text) => (0,image_platform/* parsePlatform */.FL)(text) === undefined);
    if (given.length === 0) {
        reader.problems.push({
            input: 'platforms',
            problem: 'is empty, so nobody knows when the image is complete',
            advice: 'Write every platform that a job builds, such as linux/amd64,linux/arm64.',
        });
    }
    else if (incomplete.length > 0 && reader.problems.length === before) {
        const shown = incomplete.map((text) => (0,errors/* quote */.hD)(text)).join(', ');
        reader.problems.push({
            input: 'platforms',
            problem: `has ${shown}, which is no whole platform`,
            advice: 'Write os/architecture or os/architecture/variant, such as linux/amd64 or linux/arm/v7.',
        });
    }
    return [...new Set(given.map((text) => (0,image_platform/* formatPlatform */.Bq)((0,image_platform/* parsePlatform */.FL)(text) ?? {}) ?? text))];
}
async function parseSelectors(reader, read) {
    return {
        images: await parseImageNames(reader, read('images')),
        tags: reader.text('tags'),
        flavor: reader.text('flavor'),
        imageType: reader.text('image-type'),
        runtime: reader.text('runtime'),
        variant: reader.text('variant'),
        suffix: reader.text('suffix'),
    };
}
/** As the build takes them, so that both can be given the same; a name that is still to be computed chooses nothing. */
async function parseImageNames({ problems }, given) {
    const { lines, problems: quotes } = await inputLines('images', given);
    const { images, problems: wrong } = await parseImages(lines);
    problems.push(...quotes, ...wrong);
    const plain = images.filter(({ name, enable }) => !name.includes('{{') && enable === 'true');
    return plain.flatMap(({ name, ...line }) => {
        const repository = (0,image_reference/* parseRepository */.SU)(name);
        if (repository === undefined) {
            problems.push({ input: 'images', problem: `${place(line)} names no image: ${(0,errors/* quote */.hD)(name)}` });
        }
        return repository?.name ?? [];
    });
}
async function parseAnnotations({ problems }, read) {
    const { lines, problems: quotes } = await inputLines('annotations', read('annotations'));
    problems.push(...quotes);
    return lines.flatMap((line) => {
        const { text } = line;
        const colon = text.indexOf(':');
        const level = text.slice(0, Math.max(colon, 0));
        const isPlaced = level.split(',').every(tags_annotations/* isAnnotationLevel */.Qy);
        const pair = isPlaced ? text.slice(colon + 1) : text;
        if (isPlaced && level !== 'index') {
            problems.push({
                input: 'annotations',
                problem: `${place(line)} is for ${level}, and only the index is made here`,
                advice: 'Give annotations of other levels to the steps that build.',
            });
            return [];
        }
        if (pair.indexOf('=') <= 0) {
            problems.push({ input: 'annotations', problem: `${place(line)} must be written KEY=VALUE` });
            return [];
        }
        return [`index:${pair}`];
    });
}

;// CONCATENATED MODULE: ./lib/actions/merge/prepare.js
/** From the runner's environment and the legs to everything that is known before anything is asked. */














/** Nothing is built, so none of this is said. */
const NO_BUILD = { buildArgs: [], file: '', secretEnvs: [], target: '' };
/** Before the legs are found: nobody has named the image yet. */
const NO_NAMES = {
    version: '',
    images: [],
    optional: new Set(),
    tags: [],
    tagNames: [],
    references: [],
    kinds: new Map(),
    moves: new Map(),
    labels: {},
    annotations: [],
    customAnnotations: [],
    json: '{}',
};
/** @throws {InputError} with every wrong input */
async function prepare(environment) {
    const { all, workspace, event } = environment;
    const { inputs, problems } = await parseMergeInputs(input/* inputText */.AN, (name) => all[name] ?? '');
    const search = { workspace, path: all['PATH'] ?? '', files: gate/* programFiles */.S };
    problems.push(...gateProblems({ ...inputs, outputs: [] }, true, search), ...(await (0,attesting/* attestingProblems */._U)(inputs, workspace, inputs.gate.length > 0)), ...signingProblems(inputs, true, all, workspace, external_node_fs_.existsSync));
    if (inputs.resultFile !== '') {
        const { resultFileProblems } = await __nccwpck_require__.e(/* import() */ 209).then(__nccwpck_require__.bind(__nccwpck_require__, 63209));
        problems.push(...(await resultFileProblems(inputs.resultFile, '', workspace)));
    }
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    return {
        action: 'merge',
        inputs: { ...inputs, ...NO_BUILD },
        source: sourceFromEvent(event, { pullRequestSha: 'head' }),
        facts: runFactsOf(environment),
        names: NO_NAMES,
        commitDate: undefined,
    };
}
/** With what the legs say; they are of one image, and of one commit. */
function withLegs(merging, leg) {
    const { source, inputs } = merging;
    const { date } = leg.source;
    return {
        ...merging,
        source: sourceOf(leg, source),
        names: namesWith(namesOfLeg(leg.names), inputs.annotations),
        commitDate: date === null ? undefined : new Date(date),
    };
}
/** The legs may be of another commit than the event is about, where they were told to look at the checked-out folder. */
function sourceOf({ source: { ref, commit, runCommit } }, fromEvent) {
    const target = ref === fromEvent.ref ? fromEvent.target : targetOfRef(ref);
    return { ...fromEvent, ref, target, headSha: commit, runSha: runCommit };
}
/** What is said of the index becomes part of the names. */
function namesWith(names, more) {
    const asked = [...names.customAnnotations, ...more];
    const index = Object.entries((0,index_of_legs/* annotationsOfIndex */.o)(names.labels, asked)).map(([key, value]) => `index:${key}=${value}`);
    const annotations = [...names.annotations.filter((each) => !(0,tags_annotations/* isForIndex */.Gw)(each)), ...index];
    const named = { ...names, annotations, customAnnotations: asked };
    return { ...named, json: (0,metadata/* metadataJson */.YE)(named) };
}


/***/ }),

/***/ 1458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  s: () => (/* binding */ nothing),
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/image/reference.js
var image_reference = __nccwpck_require__(68424);
// EXTERNAL MODULE: ./lib/runner/log.js
var runner_log = __nccwpck_require__(93188);
// EXTERNAL MODULE: ./lib/actions/attempts/failed-build.js
var failed_build = __nccwpck_require__(27488);
// EXTERNAL MODULE: ./lib/image/manifest.js
var image_manifest = __nccwpck_require__(64252);
// EXTERNAL MODULE: ./lib/registry/fault.js
var fault = __nccwpck_require__(94523);
// EXTERNAL MODULE: ./lib/image/platform.js
var image_platform = __nccwpck_require__(88758);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
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
// EXTERNAL MODULE: ./lib/registry/manifests.js
var manifests = __nccwpck_require__(7757);
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

// EXTERNAL MODULE: ./lib/registry/publication.js
var publication = __nccwpck_require__(22917);
// EXTERNAL MODULE: ./lib/actions/publish/publish.js + 1 modules
var publish = __nccwpck_require__(69096);
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
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
function secrets_variableArgument({ id, variable }) {
    return record(`id=${id}`, `env=${variable}`);
}
/** `--secret` for each, in their order. */
function secrets_secretArguments(secrets, files) {
    return secrets.map((secret, index) => record(`id=${secret.id}`, `src=${'path' in secret ? secret.path : secretFile(files, index)}`));
}
/** One record of CSV, as buildx reads the option. */
function record(...fields) {
    return fields.map((field) => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(',');
}
function secretsFolder({ iidFile }) {
    return join(dirname(iidFile), 'secrets');
}
function secretFile(files, index) {
    return join(secretsFolder(files), String(index + 1));
}
/** Writes the values, each byte for byte as it was given. */
async function writeSecrets(secrets, files) {
    if (!secrets.some((secret) => 'value' in secret))
        return;
    await mkdir(secretsFolder(files), { recursive: true, mode: 0o700 });
    await Promise.all(secrets.map(async (secret, index) => {
        if ('value' in secret)
            await writeFile(secretFile(files, index), secret.value, { mode: 0o600 });
    }));
}
/** Removes them; nothing else reads them. */
async function removeSecrets(secrets, files) {
    if (secrets.some((secret) => 'value' in secret))
        await rm(secretsFolder(files), { recursive: true, force: true });
}
/** The variables that secrets come from: buildx has to find them, also those that children of ours never get. */
function secretVariables(secrets, env) {
    return Object.fromEntries(secrets.map(({ variable }) => [variable, env[variable]]));
}
/** Whether one of them is the user's own key for Git repositories. */
function hasGitToken(ids, tokenName) {
    return ids.includes('GIT_AUTH_TOKEN') || ids.includes(tokenName);
}

;// CONCATENATED MODULE: ./lib/build/arguments.js


/** The arguments after `docker`, in docker/build-push-action's order: `['buildx', 'build', …, context]`. */
function arguments_buildArguments(plan, files) {
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

// EXTERNAL MODULE: ./lib/gate/gate.js
var gate = __nccwpck_require__(93364);
;// CONCATENATED MODULE: ./lib/result/build-files.js
/**
 * The files in which buildx leaves a build's result. Every attempt has its own, so that nothing of an earlier
 * attempt can be taken for the result of a later one.
 */



/** Where the files of an attempt (1 for the first) are, in the step's own folder. */
function build_files_buildFiles(folder, attempt) {
    const own = join(folder, `attempt-${attempt}`);
    return {
        iidFile: join(own, 'iidfile'),
        metadataFile: join(own, 'metadata.json'),
        archiveFile: join(own, 'image.tar'),
    };
}
/** Makes the folder that buildx will write into. */
async function prepareBuildFiles({ iidFile }) {
    await mkdir(join(iidFile, '..'), { recursive: true, mode: 0o700 });
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
        return await readFile(file, 'utf8');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/actions/build/telling.js
/** One sentence in the log for each decision. */






/** A name without a registry is Docker Hub's: people who sign in elsewhere rarely mean that. */
function warnOfSignIn({ inputs, names }) {
    const registries = inputs.signIns.map(({ registry }) => registry);
    const goesThere = names.references.some(({ repository }) => registries.includes(repository.registry));
    if (registries.length === 0 || goesThere || names.references.length === 0)
        return;
    const images = names.images.map(({ name }) => name).join(', ');
    log.warning(`The sign-in is for ${registries.join(' and ')}, but no image goes there: ${images}.`);
}
/** What is only done to an image that is pushed. */
function tellOfPushAlone({ gate, call, attest, sign, distribute }) {
    const noGate = whyNoGate(gate, { isCall: isCall(call), pushes: false });
    if (noGate !== undefined)
        log.info(noGate);
    if (distribute)
        log.info('Nothing is left for the merge, because nothing is pushed.');
    if (attest)
        log.info('Nothing is attested, because nothing is pushed.');
    if (sign !== 'off')
        log.info('Nothing is signed, because nothing is pushed.');
}
/** @returns why nothing is built */
function tellPresent({ names }, { digest, at }) {
    for (const decision of names.decisions)
        log.info(`Tags: ${decision}`);
    for (const warning of names.warnings)
        log.warning(warning);
    const why = `${formatTagged(at)} holds this commit already, as ${digest}, and a tag like this never changes.`;
    log.notice(`Not built: ${why} (immutable-tags: off builds it again.)`);
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
    log.info(`Context: ${context.kind === 'path' ? context.path : context.address} (${context.why}).`);
    for (const decision of names.decisions)
        log.info(`Tags: ${decision}`);
    for (const warning of names.warnings)
        log.warning(warning);
    if (!isCommitDateKnown)
        log.info("Date: now, because the commit's own date is not known here.");
    log.info(`Push: ${push.push ? 'yes' : 'no'}, ${push.why}.`);
    if (!push.push)
        tellOfPushAlone(inputs);
    for (const reason of cache.reasons)
        log.info(`Cache: ${reason}`);
    for (const warning of [...cache.warnings, ...warnings])
        log.warning(warning);
    const argv = buildArguments(plan, buildFiles(folder, 1));
    const endGroup = log.group('Command, one argument on each line');
    for (const word of ['docker', ...argv])
        log.info(word);
    endGroup();
    return argv;
}

// EXTERNAL MODULE: ./lib/links.js
var links = __nccwpck_require__(21058);
// EXTERNAL MODULE: ./lib/registry/permission.js
var permission = __nccwpck_require__(16476);
// EXTERNAL MODULE: ./lib/runner/cancel.js
var cancel = __nccwpck_require__(69746);
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
        return await persist(what, () => pushRefusal(client, first.repository), inputs, signal);
    }
    catch (error) {
        throw error instanceof RegistryFault ? explainFault(error) : error;
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
        return anchor === undefined ? [] : [formatTagged(anchor)];
    const exports = outputs.map(parseExport);
    const isNamedThere = exports.some(({ names }) => names.length > 0);
    const isByDigest = exports.some((output) => output.isByDigest);
    if (isNamedThere && (isByDigest || !areNamed))
        return [];
    if (isByDigest)
        return [...new Set(references.map(({ repository }) => repository.name))];
    return references.map(formatTagged);
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

// EXTERNAL MODULE: ./lib/registry/http.js
var http = __nccwpck_require__(69127);
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

// EXTERNAL MODULE: ./lib/runner/child-environment.js
var child_environment = __nccwpck_require__(88264);
;// CONCATENATED MODULE: ./lib/runner/command.js
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
        env: definedOnly(env ?? (0,child_environment/* childEnvironment */.Qc)()),
        ...(cwd && { cwd }),
    });
}
function definedOnly(env) {
    return Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined));
}

;// CONCATENATED MODULE: ./lib/actions/step/git.js
/** Git in the checked-out folder. */

/** What it prints; undefined when it fails, and on a machine without git, which knows no more than the event. */
function gitIn(workspace) {
    return async (...args) => {
        try {
            // In a container job the folder belongs to another user, which git refuses unless it is told.
            const safe = ['-c', `safe.directory=${workspace}`, '-C', workspace];
            const { exitCode, stdout } = await runCommand('git', [...safe, ...args]);
            return exitCode === 0 ? stdout.trim() : undefined;
        }
        catch {
            return undefined;
        }
    };
}

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
            open = { http: (0,http/* createHttp */.V)(environment.all, limit), since: now() };
        }
        const get = (0,github_api/* gitHubGet */.w)(environment, inputs.githubToken, open.http);
        const { fullName: repository } = source.repository;
        return get && compareApi({ get, repository, tell: (reason) => runner_log/* log */.Rm.debug(reason) });
    };
    const { target } = source;
    const branch = target.kind === 'branch' ? target.branch : '';
    const compare = createComparison({
        git: gitIn(environment.workspace),
        api: async (there, ours) => api()?.compare(there, ours),
        ...(branch !== '' && { branchHead: async () => api()?.headOf(branch) }),
    });
    return { compare, close: () => open?.http.close() };
}

// EXTERNAL MODULE: ./lib/image/label.js
var label = __nccwpck_require__(55019);
// EXTERNAL MODULE: ./lib/image/tag.js
var image_tag = __nccwpck_require__(67521);
;// CONCATENATED MODULE: ./lib/tags/complete-version.js
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
    return tag.length <= image_tag/* TAG_MAX_LENGTH */.h && COMPLETE.test(tag) && !ON_THE_MOVE.test(tag);
}
/** Whether a tag is the beginning of a version, and so moves with its releases. */
function complete_version_isPartialVersion(tag) {
    return PARTIAL.test(tag);
}

;// CONCATENATED MODULE: ./lib/tags/safe-name.js
/**
 * Names that are fit for a tag, made from any text: branches, runtimes, whatever people type.
 *
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pulling-manifests
 */


/** Eight hex digits keep any number of names that one repository will ever hold apart. */
const HASH_LENGTH = 8;
/** A short, stable mark of a text, for a name that can no longer tell the text apart by itself. */
function shortHash(text) {
    return createHash('sha256').update(text).digest('hex').slice(0, HASH_LENGTH);
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
function safe_name_safeName(text, maxLength = TAG_MAX_LENGTH) {
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
function safe_name_validTag(text) {
    const tag = tagCharacters(text);
    if (isTag(tag))
        return tag;
    const name = trimDotsAndDashes(tag, 'start');
    if (name === '')
        return shortHash(text);
    return name.length > TAG_MAX_LENGTH ? cutWithHash(name, text, TAG_MAX_LENGTH) : name;
}
/**
 * A tag of three parts, of which only the middle one is free text: it is made safe and cut to what the other two
 * leave of the longest tag, so that a commit at the end is never lost.
 *
 * @example fittedTag('', 'feature/x', '-abc1234') // 'feature-x-abc1234'
 */
function fittedTag(front, text, tail) {
    return safe_name_validTag(`${front}${safe_name_safeName(text, TAG_MAX_LENGTH - front.length - tail.length)}${tail}`);
}

;// CONCATENATED MODULE: ./lib/tags/moves.js
/** Tags that are meant to move: what moves them. */




/** Tags that say by their name that they are the newest: `latest`, `python-latest`. */
function saysLatest(tag) {
    return tag === 'latest' || tag.endsWith('-latest');
}
/** What moves a tag that somebody wrote out, as far as its text tells. */
function movesByText(tag, source) {
    if (saysLatest(tag))
        return 'latest';
    if (isPartialVersion(tag))
        return 'version';
    return isBranchTag(tag, source) ? 'branch' : undefined;
}
/** Whether a tag is the branch of this run: made safe as our rules do it, or as docker/metadata-action does. */
function isBranchTag(tag, source) {
    const branches = [branchOf(source), branchOfRef(rulesRef(source))];
    return branches.some((name) => Boolean(name) && (tag === safeName(name ?? '') || tag === validTag(name ?? '')));
}
/** A tag that holds the commit stays with it, whatever else it is made of. */
function namesCommit(tag, { headSha, runSha }) {
    return [headSha, runSha].some((sha) => sha.length >= COMMIT_LENGTH && tag.includes(sha.slice(0, COMMIT_LENGTH)));
}
/** So many digits of a commit are no accident. */
const COMMIT_LENGTH = 7;

;// CONCATENATED MODULE: ./lib/tags/versions.js
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

;// CONCATENATED MODULE: ./lib/tags/version-order.js
/** Which of two versions comes first; each library is loaded only where two versions are there to be compared. */


/**
 * Compares complete versions, both as semantic versions or both as Python's.
 *
 * @returns less than 0 when `a` comes first, 0 for equal ones; undefined when one is none, or they are of two kinds
 */
async function compareVersions(a, b) {
    if (!isCompleteVersion(a) || !isCompleteVersion(b))
        return undefined;
    const both = (read) => read(a) !== undefined && read(b) !== undefined;
    if (both(await semverReader())) {
        const { default: semver } = await __nccwpck_require__.e(/* import() */ 88).then(__nccwpck_require__.t.bind(__nccwpck_require__, 62088, 19));
        return semver.compare(a, b);
    }
    if (!both(await pep440Reader()))
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
    const commit = revision?.slice(0, COMMIT_LENGTH) ?? '';
    return commit.length === COMMIT_LENGTH && version.includes(commit) ? undefined : version;
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

// EXTERNAL MODULE: ./lib/actions/attempts/again.js + 1 modules
var again = __nccwpck_require__(18829);
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
var report = __nccwpck_require__(19462);
;// CONCATENATED MODULE: ./lib/actions/report/build-result.js

function nothingDone({ push, cache, plan }) {
    return {
        push,
        way: plan.untagged?.way ?? (plan.push ? 'tag' : 'none'),
        skipped: undefined,
        cache,
        cacheReport: report/* NO_REPORT */.rR,
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

// EXTERNAL MODULE: ./lib/actions/sign-in/session.js + 18 modules
var sign_in_session = __nccwpck_require__(92935);
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

// EXTERNAL MODULE: ./lib/merge/index-of-legs.js
var index_of_legs = __nccwpck_require__(17512);
;// CONCATENATED MODULE: ./lib/actions/merge/make-index.js
/** From the images of the legs, as their registry serves them, to one index in the same repository. */








/**
 * @param legs each with an image
 * @throws {ActionError} `merge`, when the registry does not have what the legs say; `registry`
 */
async function makeIndex(legs, after) {
    const { prepared, session, around } = after;
    const source = repositoryOf(legs);
    const served = await readLegs(legs, source, after);
    const { labels, customAnnotations } = prepared.names;
    const index = (0,index_of_legs/* annotationsOfIndex */.o)(labels, customAnnotations);
    const manifest = (0,index_of_legs/* indexOfLegs */.f)(served, { index, asked: customAnnotations });
    const name = (0,image_reference/* formatPinned */.y6)(source, manifest.digest);
    const client = await session.clientFor(source.registry);
    const put = () => (0,manifests/* putManifest */.RV)(client, source, manifest.digest, manifest);
    await (0,publish/* orExplain */.Pm)(() => (0,publish/* persist */.Zr)(`writing ${name}`, put, prepared.inputs, around.signal));
    runner_log/* log */.Rm.info(`The index of ${legs.length} platforms is ${name}.`);
    return { digest: manifest.digest, source, pushed: undefined };
}
/** That all name the same one was seen before. */
function repositoryOf(legs) {
    const repository = (0,image_reference/* parseRepository */.SU)(legs[0]?.image?.name ?? '');
    if (repository === undefined)
        throw new Error('a leg without a repository came through');
    return repository;
}
async function readLegs(legs, source, after) {
    const asked = await Promise.allSettled(legs.map((leg) => readOne(leg, source, after)));
    const lost = asked.flatMap((answer, place) => answer.status === 'rejected' ? [{ platform: legs[place]?.platform, reason: answer.reason }] : []);
    const [first] = lost;
    if (first === undefined)
        return asked.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
    if (!(first.reason instanceof errors/* ActionError */.lZ))
        throw first.reason;
    const lines = lost.map(({ platform, reason }) => `- ${platform}: ${reason.message}`);
    throw new errors/* ActionError */.lZ('merge', [`${source.name} does not serve every leg:`, ...lines].join('\n'), {
        advice: [first.reason.advice, 'If an image is gone, run the job that builds it again.'].filter(Boolean).join('\n'),
        ...(first.reason.link && { link: first.reason.link }),
        cause: first.reason.cause,
    });
}
async function readOne({ platform, image }, source, after) {
    if (image === null)
        throw new Error(`the leg of ${platform} has no image`);
    const { digest } = image;
    const { session, prepared, around } = after;
    const client = await session.clientFor(source.registry);
    const pinned = (0,image_reference/* formatPinned */.y6)(source, digest);
    const read = () => (0,publish/* orExplain */.Pm)(() => (0,publish/* persist */.Zr)(`reading ${pinned}`, () => readImage(client, source, digest), prepared.inputs, around.signal));
    let facts = await read();
    if (facts === undefined) {
        // The job that pushed it has read it back, yet another server of the registry may need a moment.
        await (0,cancel/* sleep */.y)(1, around.signal);
        facts = await read();
    }
    if (facts === undefined)
        throw new errors/* ActionError */.lZ('registry', `${pinned} is not there`);
    const { manifest, platforms } = facts;
    return { platform, pinned, manifest, ownPlatforms: platforms.map((each) => each.platform) };
}

;// CONCATENATED MODULE: ./lib/actions/merge/run.js
/** The merge action from legs to result: one index, and from there the way of every pushed image. */













/** @throws {ActionError} */
async function run(merging, legs, around) {
    run_tell(merging, legs);
    if (merging.inputs.dryRun)
        return nothing(legs, 'nothing is done in a dry run', false);
    const closers = [];
    const watch = new Stopwatch();
    try {
        const result = await merge({ merging, legs, around, closers, watch });
        return { ...result, stages: watch.stages };
    }
    finally {
        for (const close of closers.reverse())
            await close();
    }
}
async function merge({ merging, legs, around, closers, watch }) {
    const { environment, folder, signal } = around;
    const session = await watch.time('prepare', () => (0,sign_in_session/* openSession */.f)(merging.inputs, merging.names, environment, folder, signal));
    closers.push(() => session.close());
    const confirmPush = startPushQuestion(merging.names, session, signal);
    await checkTrust(merging, around);
    const judged = await watch.time('look up', () => judgeTags(merging, session, around));
    closers.push(judged.close);
    const { prepared, present, floating, leftAlone } = judged;
    const idle = nothing(legs, `the images of ${legs.length} jobs are merged`);
    if (prepared.names.references.length === 0)
        return { ...idle, skipped: tellNothingLeft(leftAlone), leftAlone };
    await confirmPush();
    const after = { prepared, session, floating, around, watch, isPresent: present !== undefined };
    const soFar = { images: [] };
    const published = await (0,failed_build/* afterBuild */.al)({ ...idle, soFar }, async () => {
        const image = await imageOf(present, legs, after, merging.inputs.platforms);
        return followPush(image, after, soFar);
    });
    return {
        ...idle,
        ...publishedPart(published),
        skipped: present && whySkipped(present),
        imageId: published.imageId,
        leftAlone: [...leftAlone, ...published.leftAlone],
    };
}
/** What is there already is not made again: whoever has pulled it has this commit. */
async function imageOf(present, legs, after, platforms) {
    if (present !== undefined)
        return presentImage(present, after, platforms);
    const skipped = legs.filter(({ image }) => image === null);
    if (skipped.length === 0)
        return after.watch.time('merge', () => makeIndex(legs, after));
    const lines = skipped.map(({ platform, skipped: why }) => `- ${platform}: ${why}`);
    throw new errors/* ActionError */.lZ('merge', ['Not every platform was built, and the image is not there:', ...lines].join('\n'), {
        advice: 'Somebody has removed its tag since. Run all jobs again.',
    });
}
/** @throws {ActionError} `tag`, when what is there lacks a platform */
async function presentImage(present, after, wanted) {
    const { digest, at } = present;
    const image = { digest, source: at.repository, pushed: undefined };
    const facts = await factsOf(image, after);
    const has = facts.platforms.map(({ platform }) => platform);
    const lacks = wanted.filter((platform) => !has.includes(platform));
    if (lacks.length > 0) {
        const name = (0,image_reference/* formatTagged */.cy)(at);
        throw new errors/* ActionError */.lZ('tag', `${name} holds this commit already for ${has.join(', ')}, and not for ${lacks.join(', ')}; a tag like this never changes.`, {
            advice: 'Remove the tag at the registry and run all jobs again, or set immutable-tags: off in the steps that build.',
        });
    }
    runner_log/* log */.Rm.notice(`Not merged: ${whySkipped(present)}`);
    return image;
}
function whySkipped({ digest, at }) {
    return `${(0,image_reference/* formatTagged */.cy)(at)} holds this commit already, as ${digest}, and a tag like this never changes.`;
}
/** A result in which nothing is done yet. */
function nothing(legs, why, push = legs.length > 0) {
    const idle = nothingDone({ push: { push, why }, cache: NO_CACHE, plan: { push: false, untagged: undefined } });
    return { ...idle, way: push ? 'digest' : 'none' };
}
const NO_CACHE = {
    backend: 'off',
    from: [],
    to: [],
    scope: '',
    mode: 'max',
    isReading: false,
    isWriting: false,
    reads: [],
    writes: undefined,
    timeoutSeconds: 0,
    reasons: [],
    warnings: [],
};
function run_tell({ names }, legs) {
    for (const { platform, image, run } of legs) {
        const what = image === null ? 'not built, the image is there' : `${image.name}@${image.digest}`;
        runner_log/* log */.Rm.info(`Leg: ${platform}, ${what} (attempt ${run.attempt}${run.job === null ? '' : `, job ${run.job}`}).`);
    }
    for (const reference of names.references.map(image_reference/* formatTagged */.cy)) {
        runner_log/* log */.Rm.info(`Tag: ${reference} (${names.kinds.get(reference) ?? 'other'}).`);
    }
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
// EXTERNAL MODULE: ./lib/actions/attempts/again.js + 1 modules
var again = __nccwpck_require__(18829);
// EXTERNAL MODULE: ./lib/actions/attempts/registry-questions.js + 1 modules
var registry_questions = __nccwpck_require__(81851);
// EXTERNAL MODULE: ./lib/actions/sign-in/session.js + 18 modules
var sign_in_session = __nccwpck_require__(92935);
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

/***/ 76628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ writeFailure),
/* harmony export */   g$: () => (/* binding */ servedNames),
/* harmony export */   wg: () => (/* binding */ resultOutputs)
/* harmony export */ });
/* unused harmony export writeOutputs */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _cache_report_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(19462);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(68424);
/* harmony import */ var _registry_publish_place_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(84760);
/* harmony import */ var _runner_commands_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(96683);
/* harmony import */ var _runner_log_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(93188);
/* harmony import */ var _tags_metadata_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(73332);
/* harmony import */ var _attempts_failed_build_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(27488);
/* harmony import */ var _builder_outputs_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(84212);
/** The outputs of the build action: their names and how each is written. */











/** What names the image, and what later steps read by docker/metadata-action's names. */
async function namingOutputs(names, inputs, folder) {
    const paths = Object.keys(names.bakeFiles).map((output) => [output, join(folder, `${output}.json`)]);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const contents = Object.values(names.bakeFiles);
    await Promise.all(paths.map(([, path], index) => writeFile(path, contents[index] ?? '')));
    return { ...metadataOutputs(names, inputs.separators), ...Object.fromEntries(paths) };
}
/**
 * Of an image that we push, the names that serve it: a tag that a newer run has moved on, or an image that may fail and
 * did, must not be taken for this one by a later step.
 */
function servedNames(names, { push, images }) {
    if (!push.push)
        return names;
    const repositories = new Map(names.references.map(({ repository }) => [repository.name, (0,_registry_publish_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(repository)]));
    const serves = new Set(images.flatMap(({ name, tags }) => tags.map((tag) => `${repositories.get(name)}:${tag}`)));
    const references = names.references.filter(({ repository, tag }) => serves.has(`${(0,_registry_publish_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(repository)}:${tag}`));
    const tags = new Set(references.map(({ tag }) => tag));
    const served = { ...names, references, tagNames: names.tagNames.filter((tag) => tags.has(tag)) };
    return { ...served, json: (0,_tags_metadata_js__WEBPACK_IMPORTED_MODULE_6__/* .metadataJson */ .YE)(served) };
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
        'cache-mode': (0,_cache_report_js__WEBPACK_IMPORTED_MODULE_2__/* .finalMode */ .sv)(result.cache, result.cacheReport),
        'cache-hit-ratio': (0,_cache_report_js__WEBPACK_IMPORTED_MODULE_2__/* .hitRatio */ .r3)(result.cacheReport),
        attempts: String(result.attempts),
        'failure-class': '',
        ...(0,_builder_outputs_js__WEBPACK_IMPORTED_MODULE_8__/* .builderOutputs */ .S)(result.builder),
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
    return first === undefined ? '' : (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_9__/* .formatTagged */ .cy)(first);
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
        addToFile('OUTPUT', name, value);
    if (inputs.exportNames) {
        for (const name of Object.keys(naming))
            addToFile('ENV', outputVariable(name), outputs[name] ?? '');
    }
    if (tooLong.length > 0)
        log.warning(tooLongWarning(tooLong, naming));
}
function tooLongWarning(tooLong, { 'bake-file': file = '' }) {
    return (`The outputs ${tooLong.join(', ')} are empty, because they are too long: a later step that has them in its ` +
        `environment could not start. Tags and labels are in the file ${file} too, which the output bake-file names.`);
}
/** What a workflow that goes on after a failure may want to know; of images only what each registry serves. */
function writeFailure(error, resultFile = '') {
    if (resultFile !== '')
        (0,_runner_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .addToFile */ .VZ)('OUTPUT', 'result-file', resultFile);
    if (!(error instanceof _attempts_failed_build_js__WEBPACK_IMPORTED_MODULE_7__/* .FailedAttempts */ .yX))
        return;
    (0,_runner_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .addToFile */ .VZ)('OUTPUT', 'attempts', String(error.attempts));
    (0,_runner_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .addToFile */ .VZ)('OUTPUT', 'failure-class', error.failureClass);
    if (error.images.length > 0)
        (0,_runner_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .addToFile */ .VZ)('OUTPUT', 'images', JSON.stringify(error.images));
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

/***/ 92935:
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./lib/registry/credentials.js
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
async function credentials_readDockerConfig(folder) {
    const file = (0,external_node_path_.join)(folder, 'config.json');
    let text;
    try {
        text = await (0,promises_.readFile)(file, 'utf8');
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
    throw malformed(`names a credential helper that is no name: ${(0,lib_errors/* quote */.hD)(String(helper))}`);
}
/** What is no text in an entry is nothing that the client wrote. */
function textsOf(entry) {
    return Object.fromEntries(Object.entries(entry ?? {}).filter(([, value]) => typeof value === 'string'));
}
function malformed(problem) {
    return new lib_errors/* ActionError */.lZ('sign-in', `The Docker client's config.json ${problem}.`, {
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
    throw new lib_errors/* ActionError */.lZ('sign-in', `docker-credential-${helper} answered with something that is no JSON object.`);
}

// EXTERNAL MODULE: ./lib/registry/http.js
var registry_http = __nccwpck_require__(69127);
// EXTERNAL MODULE: ./lib/registry/scope.js
var registry_scope = __nccwpck_require__(2395);
// EXTERNAL MODULE: ./lib/runner/child-environment.js
var child_environment = __nccwpck_require__(88264);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
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
    const config = withEntries(await credentials_readDockerConfig(userFolder), entries);
    await writeConfigFolder(folder, config);
    await shareFolders(folder, userFolder);
    // Builders stay where they are: a builder made by an earlier step must be found.
    return { DOCKER_CONFIG: folder, BUILDX_CONFIG: (0,external_node_path_.resolve)(userFolder, 'buildx') };
}
/** Makes a folder like the user's, but for its credentials. */
async function createEmptyConfig(folder, userFolder) {
    const { auths: _, credsStore: __, credHelpers: ___, ...others } = await credentials_readDockerConfig(userFolder);
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
    const config = await credentials_readDockerConfig(folder);
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
    const config = await credentials_readDockerConfig(folder);
    const helper = helperOf(config, key);
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
            ...whole.map(({ request, entry }) => ({ folder: dockerConfig, key: configKey(request.registry), entry })),
            ...parts.map(({ request, entry, place }) => ({
                folder: (0,external_node_path_.join)(buildxFolder, place),
                key: configKey(request.registry),
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
    const entries = Object.fromEntries(whole.map(({ request, entry }) => [configKey(request.registry), entry]));
    const own = await createPrivateConfig(configFolder, dockerConfig, entries);
    // What has been said already about where things are stays true; certificates too are looked for beside the file.
    const certificates = env['DOCKER_TLS_VERIFY'] ? { DOCKER_CERT_PATH: dockerConfig } : {};
    const stepEnv = { ...certificates, ...own, ...env, DOCKER_CONFIG: configFolder };
    if (parts.length === 0)
        return { env: stepEnv, buildEnv: stepEnv, configFolder, buildxFolder };
    const ownBuildx = (0,external_node_path_.join)(folder, 'buildx');
    await createPrivateBuildxFolder(ownBuildx, buildxFolder);
    for (const { request, entry, place } of parts) {
        await writeConfigFolder((0,external_node_path_.join)(ownBuildx, place), { auths: { [configKey(request.registry)]: entry } });
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
// EXTERNAL MODULE: ./lib/actions/attempts/again.js + 1 modules
var again = __nccwpck_require__(18829);
// EXTERNAL MODULE: ./lib/actions/attempts/registry-questions.js + 1 modules
var registry_questions = __nccwpck_require__(81851);
// EXTERNAL MODULE: ./lib/actions/attempts/warn.js
var warn = __nccwpck_require__(59700);
// EXTERNAL MODULE: ./lib/links.js
var links = __nccwpck_require__(21058);
;// CONCATENATED MODULE: ./lib/build/failure.js
/** A build that failed: what people read, and what it means for another attempt. */


class BuildFailure extends lib_errors/* ActionError */.lZ {
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
    return new lib_errors/* ActionError */.lZ('engine-missing', `The command docker cannot be started: ${cause.message}`, {
        advice: 'Install Docker, or use a runner that has it.',
        link: links/* LINKS */.A.installEngine,
        cause,
    });
}

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
        return (await credentials_readDockerConfig(env.DOCKER_CONFIG)).auths?.[configKey(registry)];
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

// EXTERNAL MODULE: ./lib/actions/step/mask.js + 1 modules
var mask = __nccwpck_require__(82453);
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
            throw dockerMissing(cause);
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
    const { classify } = await __nccwpck_require__.e(/* import() */ 265).then(__nccwpck_require__.bind(__nccwpck_require__, 19265));
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
    if (knowsRegistry(await credentials_readDockerConfig(dockerConfig), registry))
        return signIns;
    return [...signIns, { registry, username: actor, password: githubToken, scope: undefined, ecr: undefined }];
}
/** Buildx's choice between the registry's credential and one for a part of it is ours too. */
async function credentialsOf(registry, { configFolder, buildxFolder }, program) {
    const read = async (folder) => findCredential(await credentials_readDockerConfig(folder), registry, (name, key) => program(name, 'get', key));
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

/***/ 82453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  k: () => (/* binding */ maskCredential),
  Q: () => (/* binding */ maskSecrets)
});

// EXTERNAL MODULE: ./lib/runner/input.js
var input = __nccwpck_require__(86502);
// EXTERNAL MODULE: ./lib/runner/log.js
var log = __nccwpck_require__(93188);
// EXTERNAL MODULE: ./lib/actions/inputs/registry-auth.js
var registry_auth = __nccwpck_require__(89461);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./lib/actions/inputs/secrets.js
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
        .filter(({ path }) => !exists(resolve(workspace, path)))
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

;// CONCATENATED MODULE: ./lib/actions/step/mask.js
/** Hides the secrets among the inputs before anything else is said. */




const SECRET_INPUTS = ['password', 'github-token'];
/**
 * A credential also travels as base64 of `name:password`, in the Docker client's file and in headers.
 *
 * @param actor the name that goes with the job's token
 */
async function maskSecrets(actor) {
    const read = (name) => (0,input/* inputText */.AN)(name).trim();
    for (const name of SECRET_INPUTS)
        log/* log */.Rm.mask(read(name));
    const token = read('github-token');
    if (token !== '')
        log/* log */.Rm.mask(pairOf(actor, token));
    const password = read('password');
    if (password !== '')
        log/* log */.Rm.mask(pairOf(read('username'), password));
    for (const entry of await (0,registry_auth/* secretsOfRegistryAuth */.M)(read('registry-auth'))) {
        maskCredential(entry.username, entry.password);
    }
    const texts = secretTexts((0,input/* inputText */.AN)('secrets'));
    if (texts.length > 0)
        texts.push(...(await secretLines((0,input/* createInputReader */.ic)(input/* inputText */.AN))));
    for (const text of new Set(texts))
        log/* log */.Rm.mask(text);
}
/** Hides a password, and the form in which it travels. */
function maskCredential(username, password) {
    log/* log */.Rm.mask(password);
    log/* log */.Rm.mask(pairOf(username, password));
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

/***/ 19462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  rR: () => (/* binding */ NO_REPORT),
  As: () => (/* binding */ describeReport),
  sv: () => (/* binding */ finalMode),
  r3: () => (/* binding */ hitRatio)
});

// UNUSED EXPORTS: reportWarnings

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
/* harmony export */   BT: () => (/* binding */ gateCommand)
/* harmony export */ });
/* unused harmony export whyNoGate */
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
/* harmony export */   Vv: () => (/* binding */ DOCKER_MANIFEST),
/* harmony export */   Y2: () => (/* binding */ DOCKER_LIST),
/* harmony export */   Yh: () => (/* binding */ isManifest),
/* harmony export */   nw: () => (/* binding */ isIndex)
/* harmony export */ });
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
/* harmony export */   aH: () => (/* binding */ isPlatform)
/* harmony export */ });
/* unused harmony export hasArchitecture */
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

/***/ 17512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ indexOfLegs),
/* harmony export */   o: () => (/* binding */ annotationsOfIndex)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(452);
/* harmony import */ var _image_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(64252);
/* harmony import */ var _image_platform_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(88758);
/* harmony import */ var _tags_annotations_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1346);
/**
 * The index over the images of all legs. What an image of one machine has, this has too: each platform's manifest and
 * what BuildKit attests of it, with their descriptors as they came. Pure.
 *
 * @see https://github.com/opencontainers/image-spec/blob/v1.1.1/image-index.md
 */





/**
 * @param legs in the order in which the index shall name them
 * @returns what is to be put: by this digest, which is the image's
 * @throws {ActionError} `merge`, when a leg holds something else than the image of its platform
 */
function indexOfLegs(legs, annotations) {
    const problems = legs.flatMap(platformProblem);
    if (problems.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('merge', ['Not every leg is an image of its platform:', ...problems].join('\n'), {
            advice: 'Let every job build the one platform that it names.',
        });
    }
    const manifests = legs.flatMap((leg) => descriptorsOf(leg, annotations.asked));
    // Docker's kind has no annotations: it is made where nobody asked for any.
    const isAsked = annotations.asked.some(_tags_annotations_js__WEBPACK_IMPORTED_MODULE_3__/* .isForIndex */ .Gw);
    const isDocker = !isAsked && manifests.every(({ mediaType }) => mediaType === _image_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .DOCKER_MANIFEST */ .Vv);
    const mediaType = isDocker ? _image_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .DOCKER_LIST */ .Y2 : _image_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .OCI_INDEX */ .$p;
    const hasAnnotations = !isDocker && Object.keys(annotations.index).length > 0;
    const index = {
        schemaVersion: 2,
        mediaType,
        manifests,
        ...(hasAnnotations && { annotations: annotations.index }),
    };
    const bytes = Buffer.from(JSON.stringify(index, null, 2));
    return { mediaType, bytes, digest: `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}` };
}
function platformProblem({ platform, pinned, ownPlatforms }) {
    if (ownPlatforms.length === 1 && ownPlatforms[0] === platform)
        return [];
    const what = ownPlatforms.length === 0 ? 'is no image' : `is for ${ownPlatforms.join(' and ')}`;
    return [`- ${pinned} was left for ${platform}, and ${what}.`];
}
function descriptorsOf({ platform, pinned, manifest }, asked) {
    const { digest, mediaType, bytes } = manifest;
    const content = (0,_image_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .parseManifest */ .Ng)(bytes.toString('utf8'));
    if ((0,_image_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .isIndex */ .nw)(mediaType)) {
        const parts = content.manifests ?? [];
        const nested = parts.filter((part) => (0,_image_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .isIndex */ .nw)(part.mediaType));
        const images = parts.filter((part) => !(0,_image_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .isAttestation */ .H3)(part));
        if (nested.length > 0 || images.length !== 1) {
            const what = nested.length > 0 ? 'an index in its index' : `${images.length} images`;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('merge', `${pinned} was left for ${platform}, and has ${what}.`, {
                advice: 'A leg is what one build with distribute: true has pushed.',
            });
        }
        return [...parts];
    }
    const annotations = descriptorAnnotations(asked, platform);
    const shown = Object.keys(annotations).length > 0;
    const parsed = (0,_image_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePlatform */ .FL)(platform);
    return [
        { mediaType, digest, size: bytes.length, ...(parsed && { platform: parsed }), ...(shown && { annotations }) },
    ];
}
/** Where a leg has an index of its own, the builder has put them there. */
function descriptorAnnotations(asked, platform) {
    return annotationsOf(asked, (level, only) => {
        return level === 'manifest-descriptor' && (only === undefined || samePlatform(only, platform));
    });
}
function samePlatform(text, platform) {
    return (0,_image_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlatform */ .Bq)((0,_image_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePlatform */ .FL)(text) ?? {}) === platform;
}
const STANDARD = 'org.opencontainers.image.';
/**
 * What the index says of itself: the facts of the image that the specification has keys for, and what was asked for.
 *
 * @param asked `LEVEL:KEY=VALUE`; only those of the level `index` count
 */
function annotationsOfIndex(labels, asked) {
    const facts = Object.entries(labels).filter(([key]) => key.startsWith(STANDARD));
    return { ...Object.fromEntries(facts), ...annotationsOf(asked, (level) => level === 'index') };
}
function annotationsOf(asked, isWanted) {
    return Object.fromEntries(asked.flatMap((text) => {
        const [, level = '', platform, key = '', value = ''] = /^([a-z-]+)(?:\[([^[\]]*)\])?:([^=]+)=(.*)$/s.exec(text) ?? [];
        return key !== '' && isWanted(level, platform) ? [[key, value]] : [];
    }));
}


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
/* harmony export */   j: () => (/* binding */ settleAll)
/* harmony export */ });
/* unused harmony export settleInTurn */
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

/***/ 42300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ IMAGE_STATES),
/* harmony export */   TO: () => (/* binding */ TAG_KINDS),
/* harmony export */   Uy: () => (/* binding */ PUSH_WAYS),
/* harmony export */   YA: () => (/* binding */ LEG_KIND),
/* harmony export */   im: () => (/* binding */ OUTCOMES),
/* harmony export */   j_: () => (/* binding */ RESULT_KIND),
/* harmony export */   tS: () => (/* binding */ RESULT_SCHEMA_VERSION)
/* harmony export */ });
/** Tells the document from any other JSON. */
const RESULT_KIND = 'image-build-result';
/** Of the document of one platform, which has this one in it. */
const LEG_KIND = 'image-build-leg';
/** Raised when a field goes or changes its meaning, and only then. A number, as in OCI's own documents. */
const RESULT_SCHEMA_VERSION = 1;
const OUTCOMES = ['pushed', 'built', 'planned', 'skipped', 'failed'];
const TAG_KINDS = ['immutable', 'floating', 'other'];
const IMAGE_STATES = ['published', 'present', 'untagged', 'left', 'failed'];
const PUSH_WAYS = ['tag', 'digest', 'archive'];


/***/ }),

/***/ 89188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ RESULT),
/* harmony export */   Tc: () => (/* binding */ tag),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   cd: () => (/* binding */ commit),
/* harmony export */   iD: () => (/* binding */ platform),
/* harmony export */   ir: () => (/* binding */ reference),
/* harmony export */   kB: () => (/* binding */ time)
/* harmony export */ });
/* harmony import */ var _image_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(37241);
/* harmony import */ var _image_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(88758);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(68424);
/* harmony import */ var _image_tag_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(67521);
/* harmony import */ var _result_document_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(42300);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(55556);
/** The shape of the result document: its fields in their order, and what each may hold. */






const digest = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .formed */ .Gd)('"sha256:" and 64 hex digits', _image_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigest */ .B);
/** As it is written in lower case: a companion goes to the place that it names. */
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
const error = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({ code: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, message: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, advice: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq), failureClass: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) });
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
/**
 * Shapes of JSON: each reads a value that may be anything, and gives it back with its known fields in their order, or
 * says where it is wrong. What we write and what we read go through the same one.
 */

class ShapeError extends Error {
    name = 'ShapeError';
}
/** @param what follows "must be" */
function refuse(value, path, what) {
    const came = value === undefined ? 'is missing' : `is ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(shown(value), 60)}`;
    throw new ShapeError(`${path || 'the document'} ${came} and must be ${what}`);
}
function shown(value) {
    return typeof value === 'string' ? value : (JSON.stringify(value) ?? typeof value);
}
const text = (value, path) => (typeof value === 'string' ? value : refuse(value, path, 'a text'));
const flag = (value, path) => typeof value === 'boolean' ? value : refuse(value, path, 'true or false');
/** Counts, seconds and bytes: none of them is below zero. */
const amount = (value, path) => typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : refuse(value, path, 'a number from 0');
const count = (value, path) => Number.isSafeInteger(amount(value, path)) ? value : refuse(value, path, 'a whole number');
function oneOf(words) {
    const names = words.map((word) => JSON.stringify(word)).join(', ');
    return (value, path) => words.includes(value) ? value : refuse(value, path, words.length > 1 ? `one of ${names}` : names);
}
/** A text of a certain form. */
function formed(what, isFormed) {
    return (value, path) => (typeof value === 'string' && isFormed(value) ? value : refuse(value, path, what));
}
/** Null, or what is left out: a field that came later is not in an older document. */
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
/** An object with these fields in this order; others are left out, for a later version may have more. */
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
/* harmony export */   P2: () => (/* binding */ gateEnvironment),
/* harmony export */   Qc: () => (/* binding */ childEnvironment),
/* harmony export */   S4: () => (/* binding */ identityEnvironment),
/* harmony export */   i$: () => (/* binding */ withoutInputs)
/* harmony export */ });
/* unused harmony export cacheEnvironment */
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

/***/ 1346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Qy: () => (/* binding */ isAnnotationLevel),
  Gw: () => (/* binding */ isForIndex)
});

// UNUSED EXPORTS: annotationsOn

// EXTERNAL MODULE: ./lib/image/label.js
var label = __nccwpck_require__(55019);
;// CONCATENATED MODULE: ./lib/tags/labels.js
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
        [LABEL.title]: repository.name,
        // On one line: in the output's list, a line break would begin another label of somebody's choice.
        [LABEL.description]: repository.description?.replace(/\s+/g, ' ').trim(),
        [LABEL.url]: repository.url,
        [LABEL.source]: repository.url,
        [LABEL.version]: options.version,
        [LABEL.created]: created.toISOString(),
        [LABEL.revision]: source.headSha,
        [LABEL.licenses]: repository.license,
        [LABEL.branch]: branchOf(source),
        [LABEL.pullRequest]: pullRequestOf(source)?.toString(),
        [LABEL.mergeRevision]: isMerge ? source.runSha : undefined,
        [LABEL.runtime]: options.variant.runtime,
    });
}
/** Reads `KEY=VALUE`; the value may hold anything, a second `=` too. */
function labelOf(text) {
    const equals = text.indexOf('=');
    return [text.slice(0, equals), text.slice(equals + 1)];
}
/** Later labels win, and keys stand in alphabetical order, as docker/metadata-action puts them on GitHub's runners. */
function labels_mergeLabels(own, custom) {
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

;// CONCATENATED MODULE: ./lib/tags/annotations.js

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
        const merged = mergeLabels(levels.includes(level) ? own : {}, here.map(({ key, value }) => [key, value]));
        return Object.entries(merged).map(([key, value]) => `${level}:${key}=${value}`);
    });
}
function placeOf(key, levels) {
    const colon = key.indexOf(':');
    const named = key.slice(0, Math.max(colon, 0)).split(',');
    return named.every(isAnnotationLevel) ? { key: key.slice(colon + 1), levels: named } : { key, levels };
}


/***/ }),

/***/ 73332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   YE: () => (/* binding */ metadataJson),
/* harmony export */   _V: () => (/* binding */ metadataOutputs)
/* harmony export */ });
/* unused harmony exports outputVariable, bakeFiles */
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
    const tags = { tags: references.map(formatTagged), args: bakeArguments(images, version) };
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
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
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
/******/ var __webpack_exports__ = __nccwpck_require__(79551);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
