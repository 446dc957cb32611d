import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = new Proxy({}, { get: (_, name) => (name === '__esModule' ? undefined : __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto")[name]) });

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = new Proxy({}, { get: (_, name) => (name === '__esModule' ? undefined : __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto")[name]) });

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 9461:
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
    const { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
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

/***/ 2453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  k: () => (/* binding */ maskCredential),
  Q: () => (/* binding */ maskSecrets)
});

// EXTERNAL MODULE: ./lib/runner/input.js
var input = __nccwpck_require__(6502);
// EXTERNAL MODULE: ./lib/runner/log.js
var log = __nccwpck_require__(3188);
// EXTERNAL MODULE: ./lib/actions/inputs/registry-auth.js
var registry_auth = __nccwpck_require__(9461);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
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

/***/ 2344:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(452);
/* harmony import */ var _runner_cancel_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(9746);
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9090);
/* harmony import */ var _runner_log_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3188);
/* harmony import */ var _runner_state_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5223);
/* harmony import */ var _step_mask_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2453);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3194);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(1936);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(1031);
/** The verify action's entry. The one place that catches, and the one that says the step failed. */










const signal = (0,_runner_cancel_js__WEBPACK_IMPORTED_MODULE_9__/* .cancelSignal */ .B)();
let isReported = false;
try {
    const environment = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .readEnvironment */ .Q)();
    await (0,_step_mask_js__WEBPACK_IMPORTED_MODULE_5__/* .maskSecrets */ .Q)(environment.actor);
    const prepared = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_6__/* .prepare */ .i)(environment);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(environment.temp, `image-verify-${process.pid}-${process.hrtime.bigint()}`);
    // Told to post before the folder exists, so that it goes whatever happens next.
    (0,_runner_state_js__WEBPACK_IMPORTED_MODULE_4__/* .saveState */ .LZ)(_runner_state_js__WEBPACK_IMPORTED_MODULE_4__/* .STATE */ .c4.privateFolder, folder);
    const verification = await (0,_run_js__WEBPACK_IMPORTED_MODULE_8__/* .run */ .e)(prepared, { environment, folder, signal });
    // What a cancelled question did not answer is no finding.
    if (!signal.aborted) {
        isReported = true;
        (0,_report_js__WEBPACK_IMPORTED_MODULE_7__/* .reportVerification */ .u)(verification, prepared.inputs.fail);
    }
    else
        throw new Error('cancelled');
}
catch (error) {
    _runner_log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .Rm.error(signal.aborted ? 'The step was cancelled.' : (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .WE)(error));
    if (!signal.aborted && !isReported)
        (0,_report_js__WEBPACK_IMPORTED_MODULE_7__/* .reportFailure */ .x)(error);
    process.exitCode = 1;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ prepare)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/attest/cosign.js
var cosign = __nccwpck_require__(7250);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
;// CONCATENATED MODULE: ./lib/result/result-document.js
/** Tells the document from any other JSON. */
const result_document_RESULT_KIND = 'image-build-result';
/** Of the document of one platform, which has this one in it. */
const result_document_LEG_KIND = 'image-build-leg';
/** Raised when a field goes or changes its meaning, and only then. A number, as in OCI's own documents. */
const result_document_RESULT_SCHEMA_VERSION = 1;
const OUTCOMES = ['pushed', 'built', 'planned', 'skipped', 'failed'];
const TAG_KINDS = ['immutable', 'floating', 'other'];
const IMAGE_STATES = ['published', 'present', 'untagged', 'left', 'failed'];
const PUSH_WAYS = ['tag', 'digest', 'archive'];

// EXTERNAL MODULE: ./lib/image/digest.js
var digest = __nccwpck_require__(7241);
// EXTERNAL MODULE: ./lib/image/platform.js
var platform = __nccwpck_require__(8758);
// EXTERNAL MODULE: ./lib/image/reference.js
var reference = __nccwpck_require__(8424);
// EXTERNAL MODULE: ./lib/image/tag.js
var tag = __nccwpck_require__(7521);
;// CONCATENATED MODULE: ./lib/result/shape.js
/**
 * Shapes of JSON: each reads a value that may be anything, and gives it back with its known fields in their order, or
 * says where it is wrong. What we write and what we read go through the same one.
 */

class ShapeError extends Error {
    name = 'ShapeError';
}
/** @param what follows "must be" */
function refuse(value, path, what) {
    const came = value === undefined ? 'is missing' : `is ${(0,errors/* quote */.hD)(shown(value), 60)}`;
    throw new ShapeError(`${path || 'the document'} ${came} and must be ${what}`);
}
function shown(value) {
    return typeof value === 'string' ? value : (JSON.stringify(value) ?? typeof value);
}
const shape_text = (value, path) => (typeof value === 'string' ? value : refuse(value, path, 'a text'));
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
    return (value, path) => Object.fromEntries(Object.entries(anObject(value, path)).map(([key, entry]) => [key, shape(entry, `${path}[${(0,errors/* quote */.hD)(key, 60)}]`)]));
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

;// CONCATENATED MODULE: ./lib/result/result-shape.js
/** The shape of the result document: its fields in their order, and what each may hold. */






const result_shape_digest = formed('"sha256:" and 64 hex digits', digest/* isDigest */.B);
/** As it is written in lower case: a companion goes to the place that it names. */
const result_shape_name = formed('an image name', (value) => (0,reference/* parseRepository */.SU)(value)?.name === value);
const result_shape_tag = formed('a tag', tag/* isTag */.d);
const result_shape_reference = formed('NAME:TAG', (value) => {
    const parsed = (0,reference/* parseTaggedReference */.$R)(value);
    return parsed !== undefined && `${parsed.repository.name}:${parsed.tag}` === value;
});
const pinned = formed('NAME@DIGEST', (value) => {
    const at = value.indexOf('@');
    return (0,reference/* parseRepository */.SU)(value.slice(0, at))?.name === value.slice(0, at) && (0,digest/* isDigest */.B)(value.slice(at + 1));
});
const result_shape_platform = formed('a platform', platform/* isPlatform */.aH);
const commit = formed('a commit', (value) => /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(value));
const time = formed('a date of ISO 8601', (value) => /^\d{4}-\d{2}-\d{2}T/.test(value) && !Number.isNaN(Date.parse(value)));
const ratio = (value, path) => amount(value, path) <= 1 ? value : refuse(value, path, 'a number from 0 to 1');
const error = fields({ code: shape_text, message: shape_text, advice: orNull(shape_text), failureClass: orNull(shape_text) });
const action = fields({ name: shape_text, repository: orNull(shape_text), ref: orNull(shape_text) });
const source = fields({
    repository: shape_text,
    event: shape_text,
    ref: shape_text,
    commit,
    runCommit: commit,
    branch: orNull(shape_text),
    tag: orNull(shape_text),
    pullRequest: orNull(count),
    date: orNull(time),
});
const run = fields({ id: orNull(shape_text), attempt: orNull(count), url: orNull(shape_text), job: orNull(shape_text) });
const names = fields({
    version: shape_text,
    images: listOf(result_shape_name),
    references: listOf(fields({ reference: result_shape_reference, name: result_shape_name, tag: result_shape_tag, kind: oneOf(TAG_KINDS), why: shape_text })),
    labels: mapOf(shape_text),
    annotations: listOf(shape_text),
});
const result_shape_image = fields({
    digest: orNull(result_shape_digest),
    mediaType: orNull(shape_text),
    imageId: orNull(shape_text),
    archive: orNull(shape_text),
    platforms: listOf(fields({ platform: result_shape_platform, digest: result_shape_digest, size: orNull(count) })),
});
const repository = fields({
    name: result_shape_name,
    registry: shape_text,
    path: shape_text,
    tags: listOf(result_shape_tag),
    digest: orNull(result_shape_digest),
    state: oneOf(IMAGE_STATES),
    required: flag,
    error: orNull(shape_text),
});
const leftAlone = fields({ reference: result_shape_reference, serves: orNull(result_shape_digest), why: shape_text });
const push = fields({ pushed: flag, why: orNull(shape_text), way: orNull(oneOf(PUSH_WAYS)) });
const attempt = fields({
    number: count,
    seconds: amount,
    class: shape_text,
    stage: shape_text,
    message: shape_text,
    waitSeconds: orNull(amount),
});
const build = fields({
    attempts: count,
    history: listOf(attempt),
    argv: listOf(shape_text),
    context: orNull(shape_text),
    dockerfile: orNull(shape_text),
    target: orNull(shape_text),
    platforms: listOf(result_shape_platform),
    builder: orNull(fields({ name: shape_text, driver: shape_text, platforms: listOf(shape_text) })),
    cache: fields({ mode: orNull(shape_text), hitRatio: orNull(ratio), reasons: listOf(shape_text) }),
});
const gate = fields({ command: shape_text, seconds: orNull(amount), passed: flag });
const attestation = fields({ id: orNull(shape_text), url: orNull(shape_text), storedIn: listOf(result_shape_name) });
const signature = fields({ tool: shape_text, images: listOf(pinned) });
const timing = fields({
    started: orNull(time),
    seconds: orNull(amount),
    stages: listOf(fields({ name: shape_text, seconds: amount })),
});
const result_shape_RESULT = fields({
    kind: oneOf([result_document_RESULT_KIND]),
    schemaVersion: oneOf([result_document_RESULT_SCHEMA_VERSION]),
    outcome: oneOf(OUTCOMES),
    error: orNull(error),
    skipped: orNull(shape_text),
    action,
    source,
    run,
    names,
    image: result_shape_image,
    images: listOf(repository),
    leftAlone: listOf(leftAlone),
    push,
    build,
    gate: orNull(gate),
    attestation: orNull(attestation),
    signatures: listOf(signature),
    timing,
});

;// CONCATENATED MODULE: ./lib/result/result-file.js
/** The result file's text: written from what is known at the end of a step, read by companions. Pure. */



const NOTHING = {
    error: null,
    skipped: null,
    names: { version: '', images: [], references: [], labels: {}, annotations: [] },
    image: { platforms: [] },
    images: [],
    leftAlone: [],
    push: { pushed: false },
    build: { attempts: 0, history: [], argv: [], platforms: [], cache: { reasons: [] } },
    signatures: [],
    timing: { stages: [] },
};
/**
 * The document, with every field in its place.
 *
 * @throws {Error} when a fact cannot be what it says, such as a tag that no registry takes
 */
function resultDocument({ secrets = [], ...facts }) {
    const known = Object.fromEntries(Object.entries(facts).filter(([, part]) => part !== undefined));
    const whole = { ...NOTHING, ...known, kind: RESULT_KIND, schemaVersion: RESULT_SCHEMA_VERSION };
    return withoutSecrets(RESULT(whole, ''), secrets);
}
/** Only where somebody else's words stand: a secret that is called like a branch must not tear up a tag. */
function withoutSecrets(document, secrets) {
    const hide = (text) => hideIn(text, secrets);
    const hideIfAny = (text) => (text === null ? null : hide(text));
    const { error, images, push, build } = document;
    const { history, argv, context, dockerfile, cache } = build;
    return {
        ...document,
        error: error && { ...error, message: hide(error.message), advice: hideIfAny(error.advice) },
        images: images.map((image) => ({ ...image, error: hideIfAny(image.error) })),
        push: { ...push, why: hideIfAny(push.why) },
        build: {
            ...build,
            history: history.map((attempt) => ({ ...attempt, message: hide(attempt.message) })),
            argv: publicArguments(argv, secrets),
            context: hideIfAny(context),
            dockerfile: hideIfAny(dockerfile),
            cache: { ...cache, reasons: cache.reasons.map(hide) },
        },
    };
}
/** The text of the file. */
function formatResult(document) {
    return `${JSON.stringify(document, null, 2)}\n`;
}
/**
 * Reads the text of a result file. Fields that are not known here are left out: a later minor version may have more.
 *
 * @throws {Error} when it is none, is of another version, or a field is not what it has to be
 */
function readResultDocument(text) {
    const value = parseJson(text);
    if (value?.['kind'] !== result_document_RESULT_KIND) {
        throw new Error(`this is no result file: it is no JSON object whose kind is "${result_document_RESULT_KIND}"`);
    }
    const version = value['schemaVersion'];
    if (version !== result_document_RESULT_SCHEMA_VERSION) {
        throw new Error(`the result file has the schema version ${JSON.stringify(version)}, and ${result_document_RESULT_SCHEMA_VERSION} is read here: ` +
            'use the same version of the action for what writes and what reads it');
    }
    try {
        return result_shape_RESULT(value, '');
    }
    catch (cause) {
        throw new Error(`the result file is not what it should be: ${cause.message}`, { cause });
    }
}
/** Whether it says of itself that a step has left it as its result, of whatever version. */
function isResultFile(text) {
    const kind = parseJson(text)?.['kind'];
    return kind === RESULT_KIND || kind === LEG_KIND;
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

// EXTERNAL MODULE: ./lib/runner/input.js
var input = __nccwpck_require__(6502);
;// CONCATENATED MODULE: ./lib/source/payload.js
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
        baseRef: textAt(event.payload, 'base_ref'),
        untrusted: distrust(event),
        repository,
    };
}
function isPullRequest({ name, payload }) {
    return name.startsWith('pull_request') && numberAt(payload, 'pull_request', 'number') !== undefined;
}
function targetOf(event) {
    const { payload } = event;
    if (isPullRequest(event)) {
        return {
            kind: 'pull-request',
            number: numberAt(payload, 'pull_request', 'number') ?? 0,
            branch: textAt(payload, 'pull_request', 'head', 'ref') ?? '',
            base: textAt(payload, 'pull_request', 'base', 'ref') ?? event.baseRef,
        };
    }
    if (event.name === 'merge_group')
        return mergeQueueOf(event);
    return targetOfRef(refOf(event));
}
/** A `workflow_run` is for the ref of the run that caused it; every other event says its own ref. */
function refOf({ name, ref, payload }) {
    const branch = name === 'workflow_run' ? textAt(payload, 'workflow_run', 'head_branch') : undefined;
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
    const match = MERGE_QUEUE.exec(textAt(payload, 'merge_group', 'head_ref') ?? ref);
    const base = textAt(payload, 'merge_group', 'base_ref')?.replace(BRANCH, '');
    return { kind: 'merge-queue', number: match ? Number(match[2]) : undefined, base: base ?? match?.[1] ?? '' };
}
function headShaOf({ name, sha, payload }) {
    if (name === 'workflow_run')
        return textAt(payload, 'workflow_run', 'head_sha') ?? sha;
    if (name === 'merge_group')
        return textAt(payload, 'merge_group', 'head_sha') ?? sha;
    return (name.startsWith('pull_request') && textAt(payload, 'pull_request', 'head', 'sha')) || sha;
}
/** Only the date of the very commit: a push event carries it, most others do not. */
function commitDateOf({ payload }, sha) {
    for (const at of [['head_commit'], ['merge_group', 'head_commit'], ['workflow_run', 'head_commit']]) {
        if (textAt(payload, ...at, 'id') === sha)
            return textAt(payload, ...at, 'timestamp');
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
        ? textAt(payload, subject, 'head_repository', 'full_name')
        : textAt(payload, subject, 'head', 'repo', 'full_name');
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
        url: textAt(payload, 'repository', 'html_url') ?? `${serverUrl}/${repository}`,
        description: textAt(payload, 'repository', 'description'),
        license: textAt(payload, 'repository', 'license', 'spdx_id'),
        defaultBranch: textAt(payload, 'repository', 'default_branch'),
        isPrivate: booleanAt(payload, 'repository', 'private'),
    };
}

// EXTERNAL MODULE: ./lib/verification/signature.js
var verification_signature = __nccwpck_require__(5737);
// EXTERNAL MODULE: ./lib/image/image-reference.js
var image_reference = __nccwpck_require__(3444);
;// CONCATENATED MODULE: ./lib/verification/subject.js
/** What is verified: an image by its name, or what a build says that it has pushed. */


/** Reads `name:tag`, `name@sha256:…` or both. */
function subjectOfImage(text) {
    const reference = (0,image_reference/* parseImageReference */.o)(text);
    const advice = 'Write name:tag, name@sha256:…, or both as name:tag@sha256:….';
    if (reference === undefined)
        return { problem: `${(0,errors/* quote */.hD)(text)} is no image`, advice };
    if (isBare(reference))
        return { problem: `${(0,errors/* quote */.hD)(text)} says neither a tag nor a digest`, advice };
    const { repository, tag, digest } = reference;
    return { places: [{ repository, tags: tag === undefined ? [] : [tag] }], digest, platforms: [] };
}
function isBare({ tag, digest }) {
    return tag === undefined && digest === undefined;
}
/** @param name the file's, for the message */
function subjectOfResult({ outcome, images, image }, name) {
    if (outcome === 'failed')
        return { problem: `${(0,errors/* quote */.hD)(name)} is of a build that failed` };
    const served = images.filter(({ state, digest }) => state !== 'failed' && digest !== null);
    const digest = image.digest ?? served[0]?.digest ?? undefined;
    const [first, ...others] = served
        .filter((one) => one.digest === digest)
        .map(({ name: text, registry, path, tags }) => ({ repository: { name: text, registry, path }, tags }));
    if (first === undefined || digest === undefined) {
        const advice = 'Verify after a build that pushes, and write its file with the input result-file.';
        return { problem: `${(0,errors/* quote */.hD)(name)} names no image that a registry serves (${outcome})`, advice };
    }
    return { places: [first, ...others], digest, platforms: image.platforms.map(({ platform }) => platform) };
}

// EXTERNAL MODULE: ./lib/verification/cosign.js
var verification_cosign = __nccwpck_require__(8200);
// EXTERNAL MODULE: ./lib/verification/origin.js
var origin = __nccwpck_require__(2097);
// EXTERNAL MODULE: ./lib/registry/scope.js
var registry_scope = __nccwpck_require__(2395);
// EXTERNAL MODULE: ./lib/actions/inputs/registry-auth.js
var registry_auth = __nccwpck_require__(9461);
// EXTERNAL MODULE: ./lib/registry/ecr.js
var registry_ecr = __nccwpck_require__(1213);
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
    const repository = (0,reference/* parseRepository */.SU)(`${host}/probe`);
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

;// CONCATENATED MODULE: ./lib/actions/verify/inputs.js
/** Every input of the verify action, read and checked once. */






/**
 * @param read gives the text of an input by its name
 * @param variable gives the text of an environment variable by its name; empty when it is not set
 */
async function parseVerifyInputs(read, variable) {
    const reader = (0,input/* createInputReader */.ic)(read);
    const inputs = {
        image: reader.text('image'),
        resultFile: reader.text('result-file'),
        commit: parseCommit(reader),
        platforms: await parsePlatforms(reader),
        provenance: reader.boolean('provenance', false),
        attestation: reader.boolean('attestation', false),
        signature: reader.choice('signature', ['off', 'cosign'], 'off'),
        cosignKey: reader.text('cosign-key'),
        cosignOptions: reader.lines('cosign-options'),
        repository: parseRepositoryName(reader),
        workflow: parseWorkflowInput(reader),
        trustedRoot: reader.text('trusted-root'),
        fail: reader.boolean('fail', true),
        maxAttempts: reader.number('max-attempts', { fallback: 5, min: 1, max: 10 }),
        retryWaitSeconds: reader.number('retry-wait-seconds', { fallback: 2, min: 0, max: 3600, fractions: true }),
        ...(await parseSignInInputs(reader, variable)),
    };
    return { inputs, problems: [...reader.problems, ...disagreements(inputs)] };
}
function parseCommit(reader) {
    const commit = reader.text('commit').toLowerCase();
    if (commit === '' || commit === 'off' || /^[0-9a-f]{7,64}$/.test(commit))
        return commit;
    const advice = 'Write 7 to 40 hex digits, or off where the image may be of any commit.';
    reader.problems.push({ input: 'commit', problem: `${(0,errors/* quote */.hD)(commit)} is no commit`, advice });
    return 'off';
}
async function parsePlatforms(reader) {
    const given = await reader.list('platforms', { commas: true });
    const strange = given.filter((text) => !(0,platform/* isPlatform */.aH)(text) || (0,platform/* parsePlatform */.FL)(text) === undefined);
    if (strange.length > 0) {
        const problem = `has ${strange.map((text) => (0,errors/* quote */.hD)(text)).join(', ')}, which is no platform`;
        const advice = 'A platform is written as os/architecture, such as linux/arm64; commas or lines part several.';
        reader.problems.push({ input: 'platforms', problem, advice });
    }
    return [...new Set(given.flatMap((text) => (0,platform/* formatPlatform */.Bq)((0,platform/* parsePlatform */.FL)(text) ?? {}) ?? []))];
}
function parseRepositoryName(reader) {
    const name = reader.text('repository');
    if (name === '' || /^[\w.-]+\/[\w.-]+$/.test(name))
        return name;
    reader.problems.push({
        input: 'repository',
        problem: `${(0,errors/* quote */.hD)(name)} is no repository of GitHub`,
        advice: 'Write owner/name, such as octo-org/app.',
    });
    return '';
}
function parseWorkflowInput(reader) {
    const text = reader.text('workflow');
    const workflow = text === '' ? undefined : (0,origin/* parseWorkflow */.hM)(text);
    if (text !== '' && workflow === undefined) {
        reader.problems.push({
            input: 'workflow',
            problem: `${(0,errors/* quote */.hD)(text)} is no workflow`,
            advice: 'Write its path, such as .github/workflows/image.yml, with owner/name/ before it for one of another repository, and @refs/heads/main behind it where only that ref is good.',
        });
    }
    return workflow;
}
function disagreements(inputs) {
    const { image, resultFile, signature, cosignKey, cosignOptions, attestation, trustedRoot } = inputs;
    const problems = (0,verification_cosign/* verifyOptionProblems */.n)(cosignOptions).map((problem) => ({
        input: 'cosign-options',
        problem,
        advice: 'Write one option on each line, with its value behind an equals sign.',
    }));
    if (image === '' && resultFile === '') {
        const advice = 'Name an image, or give the result file of a build.';
        problems.push({ input: 'image, result-file', problem: 'are both empty, so there is nothing to verify', advice });
    }
    if (image !== '' && resultFile !== '') {
        problems.push({ input: 'image, result-file', problem: 'are both given', advice: 'Leave one of them empty.' });
    }
    const idle = [...(cosignKey === '' ? [] : ['cosign-key']), ...(cosignOptions.length === 0 ? [] : ['cosign-options'])];
    if (signature === 'off') {
        const advice = 'Write "signature: cosign", or take it out.';
        problems.push(...idle.map((input) => ({ input, problem: 'is given, but signature is off', advice })));
    }
    if (trustedRoot !== '' && !attestation) {
        const advice = 'Write "attestation: true", or take it out.';
        problems.push({ input: 'trusted-root', problem: 'is given, but no attestation is asked for', advice });
    }
    if (/-----BEGIN|[\r\n]/.test(cosignKey)) {
        const advice = 'Give the path of a file, env://NAME, or an address such as awskms://….';
        problems.push({ input: 'cosign-key', problem: 'holds a key itself', advice });
    }
    return problems;
}

;// CONCATENATED MODULE: ./lib/actions/verify/prepare.js
/** From the runner's environment to what is verified and what is expected of it. All wrong inputs end here. */











/** @throws {InputError} with every wrong input */
async function prepare(environment) {
    const { inputs, problems } = await parseVerifyInputs(input/* inputText */.AN, (name) => environment.all[name] ?? '');
    const { workspace, event, all } = environment;
    const { subject, problems: subjectProblems } = await subjectOf(inputs, workspace);
    const { roots, problems: rootProblems } = await rootsOf(inputs, workspace);
    const wrong = [...problems, ...subjectProblems, ...rootProblems, ...keyProblems(inputs, all, workspace)];
    if (wrong.length > 0 || subject === undefined)
        throw new errors/* InputError */.dz(wrong);
    const source = sourceFromEvent(event, { pullRequestSha: 'head' });
    const { repository, workflow, commit, platforms } = inputs;
    return {
        inputs,
        subject,
        origin: {
            serverUrl: event.serverUrl.replace(/\/$/, ''),
            repository: repository || source.repository.fullName,
            workflow,
        },
        commit: commit === 'off' ? undefined : commit || source.headSha,
        platforms: platforms.length > 0 ? platforms : subject.platforms,
        roots,
    };
}
async function subjectOf({ image, resultFile }, workspace) {
    if ((image === '') === (resultFile === ''))
        return { problems: [] };
    const input = image === '' ? 'result-file' : 'image';
    try {
        const subject = image === ''
            ? subjectOfResult(readResultDocument(await (0,promises_.readFile)((0,external_node_path_.resolve)(workspace, resultFile), 'utf8')), resultFile)
            : subjectOfImage(image);
        return 'problem' in subject ? { problems: [{ input, ...subject }] } : { problems: [], subject };
    }
    catch (error) {
        return { problems: [unreadable(input, resultFile, error)] };
    }
}
async function rootsOf({ trustedRoot }, workspace) {
    if (trustedRoot === '')
        return { roots: undefined, problems: [] };
    try {
        return { roots: (0,verification_signature/* parseTrustedRoots */.u)(await (0,promises_.readFile)((0,external_node_path_.resolve)(workspace, trustedRoot), 'utf8')), problems: [] };
    }
    catch (error) {
        return { roots: undefined, problems: [unreadable('trusted-root', trustedRoot, error)] };
    }
}
function unreadable(input, path, { code, message }) {
    const advice = 'A path starts at the workspace.';
    if (code === 'ENOENT')
        return { input, problem: `${(0,errors/* quote */.hD)(path)} is not there`, advice };
    return { input, problem: `${(0,errors/* quote */.hD)(path)} cannot be used: ${message}` };
}
function keyProblems({ cosignKey }, env, workspace) {
    const place = (0,cosign/* keyPlace */.Vz)(cosignKey);
    if (place.kind === 'variable' && !env[place.name]) {
        const problem = `is ${(0,errors/* quote */.hD)(cosignKey)}, and the environment variable ${(0,errors/* quote */.hD)(place.name)} is not set, or empty`;
        return [{ input: 'cosign-key', problem, advice: 'Set it under env of the step.' }];
    }
    if (place.kind === 'file' && !(0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(workspace, place.path))) {
        const problem = `names the file ${(0,errors/* quote */.hD)(place.path)}, which is not there`;
        return [{ input: 'cosign-key', problem, advice: 'Give the path of the public key from the workspace.' }];
    }
    return [];
}


/***/ }),

/***/ 1936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ reportFailure),
  u: () => (/* binding */ reportVerification)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/runner/commands.js + 5 modules
var commands = __nccwpck_require__(5034);
// EXTERNAL MODULE: ./lib/runner/log.js
var log = __nccwpck_require__(3188);
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

;// CONCATENATED MODULE: ./lib/summary/verify-summary.js
/** The job summary of a verification: facts in, Markdown out. Pure. */

function renderVerifySummary({ failure, image, isVerified, checks }) {
    if (failure !== undefined)
        return `### Not verified\n\n${codeBlock(failure)}\n`;
    const rows = checks.map(({ name, state, found }) => [
        markdown_text(name),
        state === 'fail' ? '**fail**' : markdown_text(state),
        markdown_text(found),
    ]);
    const title = `### ${isVerified ? 'Verified' : 'Not verified'}: ${code(image)}`;
    return `${title}\n\n${table(['Check', 'Result', 'Found'], rows)}\n`;
}

// EXTERNAL MODULE: ./lib/verification/checks.js
var verification_checks = __nccwpck_require__(3126);
;// CONCATENATED MODULE: ./lib/actions/verify/report.js
/** What a step leaves: a line for each check, outputs, a table in the summary. */





/** @throws {ActionError} `verify`, when a check has failed and the step is to fail then */
function reportVerification({ image, digest, checks }, fail) {
    const isVerified = (0,verification_checks/* areVerified */.ft)(checks);
    for (const { name, state, found } of checks)
        log/* log */.Rm.info(`${state.padEnd(9)} ${name}${found === '' ? '' : `: ${found}`}`);
    (0,commands/* addToFile */.VZ)('OUTPUT', 'verified', String(isVerified));
    (0,commands/* addToFile */.VZ)('OUTPUT', 'digest', digest);
    (0,commands/* addToFile */.VZ)('OUTPUT', 'report', JSON.stringify({ image, digest, verified: isVerified, checks }));
    (0,commands/* addToSummary */.Dg)(renderVerifySummary({ image, isVerified, checks }));
    if (isVerified)
        return;
    const failures = checks.filter(({ state }) => state === 'fail').map(({ name, found }) => `- ${name}: ${found}.`);
    const error = new errors/* ActionError */.lZ('verify', [`${image} is not what it should be:`, ...failures].join('\n'), {
        advice: 'Do not deploy it before it is known why. With "fail: false" the step goes on, and the output verified is false.',
    });
    if (fail)
        throw error;
    log/* log */.Rm.warning((0,errors/* explain */.WE)(error));
}
function reportFailure(error) {
    (0,commands/* addToFile */.VZ)('OUTPUT', 'verified', 'false');
    (0,commands/* addToSummary */.Dg)(renderVerifySummary({ failure: (0,errors/* explain */.WE)(error), image: '', isVerified: false, checks: [] }));
}


/***/ }),

/***/ 1031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/image/image-reference.js
var image_reference = __nccwpck_require__(3444);
// EXTERNAL MODULE: ./lib/image/reference.js
var lib_image_reference = __nccwpck_require__(8424);
// EXTERNAL MODULE: ./lib/verification/checks.js
var verification_checks = __nccwpck_require__(3126);
// EXTERNAL MODULE: ./lib/image/digest.js
var image_digest = __nccwpck_require__(7241);
;// CONCATENATED MODULE: ./lib/image/manifest.js
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
const [manifest_OCI_INDEX, manifest_OCI_MANIFEST, DOCKER_LIST, DOCKER_MANIFEST] = MANIFEST_MEDIA_TYPES;
function isManifest(mediaType) {
    return MANIFEST_MEDIA_TYPES.some((type) => type === mediaType);
}
function manifest_isIndex(mediaType) {
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
function manifest_parseManifest(text) {
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
    if (!(0,image_digest/* isDigest */.B)(digest))
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

// EXTERNAL MODULE: ./lib/image/platform.js
var image_platform = __nccwpck_require__(8758);
// EXTERNAL MODULE: ./lib/errors.js
var lib_errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/links.js
var links = __nccwpck_require__(1058);
;// CONCATENATED MODULE: ./lib/registry/fault.js
/**
 * What a registry says when it refuses, kept apart from what the network says when it breaks.
 *
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#error-codes
 */


/** A registry's answer that was not the one asked for. */
class fault_RegistryFault extends Error {
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
function fault_faultFrom(what, answer) {
    const retryAfter = fault_retryAfterOf(answer.headers);
    return new fault_RegistryFault(`${what}: the registry answered ${answer.status}${errorTexts(answer.body)}`, answer.status, retryAfter === undefined ? {} : { retryAfter });
}
/**
 * Seconds that an answer asks to wait. A date is read against the answer's own, because clocks differ.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-retry-after
 */
function fault_retryAfterOf(headers) {
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
            return ` (${(0,lib_errors/* quote */.hD)(texts.join('; '), 300)})`;
    }
    catch {
        // Not every proxy before a registry speaks JSON.
    }
    return ` (${(0,lib_errors/* quote */.hD)(text, 200)})`;
}
const SIGN_IN_ADVICE = 'The sign-in is missing, wrong, or may not write here. The inputs registry, username and password serve one registry, and registry-auth serves several.';
const GHCR_ADVICE = "The sign-in is missing, wrong, or may not write here. The job needs \"permissions: packages: write\", the owner in the image's name must be the repository's, and the package's settings must give this repository write access.";
/** The fault as the user should read it: with what to do about it. */
function explainFault(fault) {
    const message = `The registry did not do what it should: ${fault.message}.`;
    if (fault.isDenied) {
        const isGhcr = fault.message.includes('ghcr.io');
        return new ActionError('registry', message, {
            advice: isGhcr ? GHCR_ADVICE : SIGN_IN_ADVICE,
            link: isGhcr ? LINKS.packagePermissions : LINKS.signIn,
            cause: fault,
        });
    }
    const advice = fault.isTemporary
        ? 'The registry did not answer well after several attempts. Look at its status page, then run the job again.'
        : 'Check the name of the image, and what the registry allows for it.';
    return new ActionError('registry', message, { advice, cause: fault });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
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
        throw fault_faultFrom(what, answer);
    const found = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(answer.body).digest('hex')}`;
    if (found !== digest)
        throw new fault_RegistryFault(`${what}: the registry served other content, ${found}`, 200);
    try {
        return parseConfig(answer.body.toString('utf8'));
    }
    catch (cause) {
        throw new fault_RegistryFault(`${what}: ${cause.message}`, 200, { cause });
    }
}
function parseConfig(text) {
    const parsed = JSON.parse(text);
    if (typeof parsed !== 'object' || parsed === null)
        throw new Error('it is no JSON object');
    const { config, ...platform } = parsed;
    return { platform: (0,image_platform/* formatPlatform */.Bq)(platform), labels: textsIn(config?.Labels) };
}

;// CONCATENATED MODULE: ./lib/registry/http.js

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
            const fail = (cause) => reject(new fault_RegistryFault(`${nameOf({ method, url })}: ${oneLine(cause)}`, undefined, { cause }));
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
    const [http, https] = await Promise.all([Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7067, 19)), Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 19))]);
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
                throw new fault_RegistryFault(`${name}: the answer is longer than any that we ask for`, 200);
        }
    }
    catch (cause) {
        if (cause instanceof fault_RegistryFault)
            throw cause;
        throw new fault_RegistryFault(`${name}: the answer broke off`, undefined, { cause });
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
function http_isSuccess(status) {
    return status >= 200 && status < 300;
}
function lengthOf(body) {
    if (Buffer.isBuffer(body))
        return { 'content-length': String(body.length) };
    return {};
}

;// CONCATENATED MODULE: ./lib/registry/manifests.js
/**
 * Manifests in a registry: which digest a tag serves, and tags made from a digest.
 *
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pulling-manifests
 */





const ACCEPT = { accept: MANIFEST_MEDIA_TYPES.join(', ') };
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
        throw fault_faultFrom(`looking up ${name}:${reference}`, answer);
    const digest = answer.headers['docker-content-digest'];
    // The header is optional in the specification; the content then tells.
    return (0,image_digest/* isDigest */.B)(digest) ? digest : (await manifests_getManifest(client, { name, path }, reference))?.digest;
}
/**
 * The manifest behind a tag or digest.
 *
 * @returns undefined when the registry has no such manifest
 * @throws {RegistryFault} when the registry refuses, does not answer, or serves other bytes than the digest says
 */
async function manifests_getManifest(client, { name, path }, reference) {
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
        throw fault_faultFrom(`reading ${name}@${reference}`, answer);
    const digest = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(answer.body).digest('hex')}`;
    if ((0,image_digest/* isDigest */.B)(reference) && digest !== reference) {
        throw new fault_RegistryFault(`reading ${name}@${reference}: the registry served other content, ${digest}`, 200);
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
        return manifest_parseManifest(bytes.toString('utf8'));
    }
    catch (cause) {
        throw new fault_RegistryFault(`reading ${name}: ${cause.message}`, 200, { cause });
    }
}
/**
 * Puts a manifest under a tag or its digest. The bytes go as they came, so the digest stays.
 *
 * @returns whether the registry itself lists the manifest with its `subject`, where it has one
 * @throws {RegistryFault} when the registry refuses, does not answer, or made another digest of it
 */
async function manifests_putManifest(client, { name, path }, reference, manifest) {
    const what = isDigest(reference) ? `writing ${name}@${reference}` : `tagging ${name}:${reference}`;
    const answer = await client.send({
        method: 'PUT',
        repository: path,
        access: 'pull,push',
        to: `manifests/${reference}`,
        headers: { 'content-type': manifest.mediaType },
        body: manifest.bytes,
    });
    if (!isSuccess(answer.status))
        throw faultFrom(what, answer);
    const digest = answer.headers['docker-content-digest'];
    if (digest !== undefined && digest !== manifest.digest) {
        throw new RegistryFault(`${what}: the registry made ${digest} of ${manifest.digest}`, 201);
    }
    return { listsSubject: answer.headers['oci-subject'] !== undefined };
}

;// CONCATENATED MODULE: ./lib/registry/settle-all.js
/**
 * Waits for every task, then fails if one did: what runs in parallel shall have ended when we say how it went, and one
 * registry's fault shall not stop the others half-way.
 *
 * @throws the first failure in the order of the tasks
 */
async function settle_all_settleAll(tasks) {
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

;// CONCATENATED MODULE: ./lib/registry/image-tree.js





/** An index is served, and an image that it names is not: for the moment, or because somebody deleted it. */
class MissingPart extends fault_RegistryFault {
    constructor(repository, digest) {
        super(`${(0,lib_image_reference/* formatPinned */.y6)(repository, digest)} is named by an index, and is not served`, undefined);
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
        return (await settle_all_settleAll(tasks)).flat();
    }
    #children({ manifests }, depth) {
        if (depth >= DEEPEST)
            throw this.#fault('its indexes are nested too deeply');
        const children = (manifests ?? []).filter(({ mediaType }) => isManifest(mediaType));
        const images = children.filter((child) => !isAttestation(child));
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
        const served = await manifests_getManifest(this.#client, this.#repository, digest);
        if (served !== undefined)
            return this.#parsed(served);
        // What names it is served: a registry of several servers may need another one for its parts.
        throw new MissingPart(this.#repository, digest);
    }
    #parsed(served) {
        const manifest = parseServed(served, (0,lib_image_reference/* formatPinned */.y6)(this.#repository, served.digest));
        // A server that knows nothing of manifests gives them any type; they say their own.
        const mediaType = isManifest(served.mediaType) ? served.mediaType : manifest.mediaType;
        return { manifest, isList: manifest_isIndex(String(mediaType)) };
    }
    #fault(problem) {
        return new fault_RegistryFault(`reading an image in ${this.#repository.name}: ${problem}`, 200);
    }
}

;// CONCATENATED MODULE: ./lib/verification/statement.js
/**
 * Statements about images, and what provenance says of where an image comes from.
 *
 * @see https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md
 * @see https://docs.docker.com/build/metadata/attestations/slsa-definitions/
 */
/** @returns undefined for what is none */
function parseStatement(text) {
    try {
        const { predicateType, predicate } = objectIn(JSON.parse(text));
        return typeof predicateType === 'string' ? { predicateType, predicate: objectIn(predicate) } : undefined;
    }
    catch {
        return undefined;
    }
}
/** Where BuildKit keeps what it knows of the local Git repository, in the two versions of the predicate. */
const METADATA = ['https://mobyproject.org/buildkit@v1#metadata', 'buildkit_metadata'];
/** Reads SLSA 0.2 and 1.0, each as BuildKit writes it. */
function claimsOf({ predicate }) {
    const old = objectIn(predicate['invocation']);
    const definition = objectIn(predicate['buildDefinition']);
    const details = objectIn(predicate['runDetails']);
    const builders = [objectIn(predicate['builder'])['id'], objectIn(details['builder'])['id']];
    const configs = [objectIn(old['configSource']), objectIn(objectIn(definition['externalParameters'])['configSource'])];
    const metadata = [objectIn(predicate['metadata']), objectIn(details['metadata'])];
    const vcs = metadata.flatMap((one) => METADATA.map((name) => objectIn(objectIn(one[name])['vcs'])));
    return {
        runs: statement_textsIn(builders).flatMap(runIn),
        sources: statement_textsIn([...configs.map(({ uri }) => uri), ...vcs.map(({ source }) => source)]).flatMap(repositoryIn),
        revisions: statement_textsIn([
            ...configs.map(({ digest }) => objectIn(digest)['sha1']),
            ...vcs.map(({ revision }) => revision),
        ]),
    };
}
function runIn(text) {
    const [, repository, id] = /^(https:\/\/[^/]+\/[^/]+\/[^/]+)\/actions\/runs\/(\d+)(?:\/|$)/.exec(text) ?? [];
    return repository === undefined || id === undefined ? [] : [{ repository, id }];
}
/** Git's addresses of one repository come in several forms; what else is named is no repository. */
function repositoryIn(text) {
    const [plain = ''] = text.replace(/^git\+/, '').split('#');
    const [, host, path] = /^(?:(?:https?|ssh|git):\/\/)?(?:[^@/]+@)?([^/:@]+)[/:]([^?@]+)/.exec(plain) ?? [];
    const name = path?.replace(/\.git$/, '').replace(/\/+$/, '');
    return host !== undefined && name !== undefined && /^[^/]+\/[^/]+$/.test(name) ? [`https://${host}/${name}`] : [];
}
function statement_textsIn(values) {
    return values.filter((value) => typeof value === 'string' && value !== '');
}
function objectIn(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

;// CONCATENATED MODULE: ./lib/verification/image.js









/** What an index says of another manifest of its own. */
const SUBJECT = 'vnd.docker.reference.digest';
const STATEMENT = 'application/vnd.in-toto+json';
/** @throws {RegistryFault} when it is not served, or is no image */
async function readVerifiedImage(client, repository, digest) {
    const top = await served(client, repository, digest);
    const leaves = await new ImageTree(client, repository).leaves(top);
    const platforms = await settle_all_settleAll(leaves.flatMap(({ digest: part, descriptor, manifest: { config } }) => isImageConfig(config)
        ? [
            readImageConfig(client, repository, config).then(({ platform, labels }) => ({
                platform: (descriptor?.platform && (0,image_platform/* formatPlatform */.Bq)(descriptor.platform)) ?? platform ?? 'unknown',
                digest: part,
                labels,
            })),
        ]
        : []));
    return { digest, platforms };
}
/**
 * The statements that BuildKit keeps in the index, by the manifest that they are about. Nobody has signed them: they are as
 * good as who may push.
 *
 * @see https://docs.docker.com/build/metadata/attestations/attestation-storage/
 * @throws {RegistryFault}
 */
async function readBuildStatements(client, repository, digest) {
    const top = await served(client, repository, digest);
    const { manifests = [] } = parseServed(top, (0,lib_image_reference/* formatPinned */.y6)(repository, digest));
    const found = await settle_all_settleAll(manifests.filter(isAttestation).map(async ({ digest: part, annotations }) => {
        const { layers = [] } = parseServed(await served(client, repository, part), (0,lib_image_reference/* formatPinned */.y6)(repository, part));
        const blobs = layers.filter(({ mediaType }) => mediaType === STATEMENT);
        const statements = await settle_all_settleAll(blobs.map((blob) => readStatement(client, repository, blob.digest)));
        return [annotations?.[SUBJECT] ?? '', statements.filter((one) => one !== undefined)];
    }));
    const bySubject = Map.groupBy(found, ([subject]) => subject);
    return new Map([...bySubject].map(([subject, entries]) => [subject, entries.flatMap(([, statements]) => statements)]));
}
async function served(client, repository, digest) {
    const manifest = await manifests_getManifest(client, repository, digest);
    if (manifest !== undefined)
        return manifest;
    throw new fault_RegistryFault(`${(0,lib_image_reference/* formatPinned */.y6)(repository, digest)} is not there`, 404);
}
/** @returns undefined for what is no statement */
async function readStatement(client, { name, path }, digest) {
    const answer = await client.send({ method: 'GET', repository: path, access: 'pull', to: `blobs/${digest}` });
    if (answer.status !== 200)
        throw fault_faultFrom(`reading the statement ${digest} of ${name}`, answer);
    return parseStatement(answer.body.toString('utf8'));
}

;// CONCATENATED MODULE: ./lib/image/label.js
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

;// CONCATENATED MODULE: ./lib/verification/judge-image.js
/** Whether an image is of the commit, and for the platforms, that are expected. Pure. */


/**
 * Freshness: every platform's revision label has to be the commit.
 *
 * @param commit all of it, or its beginning
 */
function judgeCommit({ platforms }, commit) {
    const found = platforms.map(({ platform, labels }) => ({ platform, revision: labels[LABEL.revision] ?? '' }));
    if (found.length === 0)
        return (0,verification_checks/* failed */.gz)('there is no image in it that could have labels');
    const wrong = found.filter(({ revision }) => !isCommit(revision, commit));
    if (wrong.length === 0)
        return (0,verification_checks/* passed */.bF)(`the revision label is ${found[0]?.revision}`);
    const told = wrong.map(({ platform, revision }) => `${platform} ${revision === '' ? 'has no revision label' : `is of ${revision}`}`);
    return (0,verification_checks/* failed */.gz)(`${told.join(', ')}; expected is ${commit}`);
}
function isCommit(revision, commit) {
    return revision !== '' && revision.toLowerCase().startsWith(commit.toLowerCase());
}
/** Every platform that is expected is there; more do no harm. */
function judgePlatforms({ platforms }, expected) {
    const there = platforms.map(({ platform }) => platform);
    const missing = expected.filter((platform) => !there.includes(platform));
    const have = there.length === 0 ? 'none' : [...new Set(there)].join(', ');
    return missing.length === 0 ? (0,verification_checks/* passed */.bF)(have) : (0,verification_checks/* failed */.gz)(`${missing.join(', ')} missing; there is ${have}`);
}

;// CONCATENATED MODULE: ./lib/attest/predicate.js
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
const LARGEST_PREDICATE = (/* unused pure expression or super */ null && (16 * 1024 * 1024));
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
    const content = predicate_objectIn(text);
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
function predicate_objectIn(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/verification/judge-provenance.js
/** Whether BuildKit's provenance names the repository, and the workflow, that are expected. Pure. */



/** @param statements by the manifest that they are about */
function judgeProvenance({ platforms }, statements, { serverUrl, repository }) {
    const expected = `${serverUrl}/${repository}`;
    const isExpected = (address) => address.toLowerCase() === expected.toLowerCase();
    if (platforms.length === 0)
        return refused('there is no image in it');
    const runs = new Map();
    const named = new Set();
    for (const { platform, digest } of platforms) {
        const about = (statements.get(digest) ?? []).filter(({ predicateType }) => isProvenance(predicateType));
        if (about.length === 0)
            return refused(`${platform} has none`);
        const claims = about.map(claimsOf);
        const builders = claims.flatMap((one) => one.runs);
        const sources = claims.flatMap((one) => one.sources);
        // Who built is asked first: the source of a build may well be another repository than its workflow's.
        const all = builders.length > 0 ? builders.map((run) => run.repository) : sources;
        if (all.length === 0)
            return refused(`that of ${platform} names no repository`);
        const stranger = all.find((address) => !isExpected(address));
        if (stranger !== undefined)
            return refused(`that of ${platform} names ${stranger}; expected is ${expected}`);
        for (const run of builders)
            runs.set(run.id, run);
        for (const { predicateType } of about)
            named.add(predicateType);
    }
    const built = [...runs.keys()].map((id) => `run ${id}`).join(', ');
    const by = built === '' ? '' : `, built by ${built}`;
    return { finding: (0,verification_checks/* passed */.bF)(`${[...named].join(', ')} names ${expected}${by}`), runs: [...runs.values()] };
}
function refused(found) {
    return { finding: (0,verification_checks/* failed */.gz)(found), runs: [] };
}

;// CONCATENATED MODULE: ./lib/registry/publication.js

/** A tag that does not serve the digest which was just pushed to it, or was there before. */
class DigestMismatch extends Error {
    name = 'DigestMismatch';
    reference;
    served;
    constructor(reference, served, digest) {
        super(`${(0,lib_image_reference/* formatTagged */.cy)(reference)} serves ${served}, but ${digest} was pushed: another run moved the tag`);
        this.reference = reference;
        this.served = served;
    }
}
/** A tag that must not change is there with something else: another run made it while this one built. */
class TagTaken extends Error {
    name = 'TagTaken';
    constructor(reference, served, digest) {
        super(`${(0,lib_image_reference/* formatTagged */.cy)(reference)} serves ${served} since this run began, and not this run's ${digest}: ` +
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

;// CONCATENATED MODULE: ./lib/retry/schedule.js
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
function schedule_pauseAfter({ base, failed, chance, isAtOnce, isThrottled, isDoubtful, retryAfter }) {
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

// EXTERNAL MODULE: ./lib/runner/log.js
var runner_log = __nccwpck_require__(3188);
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
var cancel = __nccwpck_require__(9746);
;// CONCATENATED MODULE: ./lib/actions/attempts/again.js
/** Attempts at what surrounds the build, such as a sign-in: one loop by the step's own clock, waits and cancel. */


/** @throws the error of the last attempt; of the only one with `retry-on: never` */
async function again_again(task, { retryOn, maxAttempts, decide, tell, signal }) {
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

;// CONCATENATED MODULE: ./lib/registry/permission.js

/** The answer is known by now: an upload that cannot be given up, or lies elsewhere, ends by itself. */
async function giveUp(client, repository, location) {
    try {
        const to = await client.resolve(location);
        const { origin } = await client.resolve('/');
        if (to.origin === origin)
            await client.send({ repository, access: 'pull,push', method: 'DELETE', to });
    }
    catch (error) {
        if (!(error instanceof RegistryFault))
            throw error;
    }
}
/**
 * Starts an upload and gives it up again: the one request that every registry answers by the right to push.
 *
 * @returns the refusal's text, or undefined when pushing is allowed
 * @throws {RegistryFault} when the registry does not answer the question
 */
async function permission_pushRefusal(client, { name, path }) {
    try {
        const request = { repository: path, access: 'pull,push' };
        const answer = await client.send({ ...request, method: 'POST', to: 'blobs/uploads/' });
        if (answer.status !== 202)
            throw faultFrom(`asking ${name} for the right to push`, answer);
        const location = answer.headers.location;
        if (location !== undefined)
            await giveUp(client, path, location);
        return undefined;
    }
    catch (error) {
        if (error instanceof RegistryFault && error.isDenied)
            return error.message;
        throw error;
    }
}

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

;// CONCATENATED MODULE: ./lib/actions/attempts/persist.js







/** So often a registry may tell what a tag served before it was moved, or lack a part of an image. */
const STALE_ANSWERS = 2;
/** A registry that has no room left has none in a minute either. */
const FULL = /no space left|insufficient storage|disk (?:is )?full|quota/i;
/** @returns runs a task with attempts */
function createPersist({ maxAttempts, retryWaitSeconds: base }, signal) {
    /** Registries on which all attempts of something have been spent: everything else there gets one. */
    const tired = new Set();
    return async (what, registry, task) => {
        try {
            const done = await again_again(task, {
                retryOn: 'auto',
                maxAttempts: tired.has(registry) ? 1 : maxAttempts,
                decide: (error, failed) => pauseFor(error, failed, base),
                tell: ({ message }, _, pause) => runner_log/* log */.Rm.info(`${message.startsWith(what) ? '' : `${what}: `}${message}; again in ${pause.usual.toFixed(1)} s.`),
                signal,
            });
            tired.delete(registry);
            return done;
        }
        catch (error) {
            if (pauseFor(error, 1, base) !== undefined)
                tired.add(registry);
            throw error;
        }
    };
}
function pauseFor(error, failed, base) {
    const spread = { base, failed, chance: Math.random() };
    if (error instanceof DigestMismatch || error instanceof MissingPart) {
        return failed <= STALE_ANSWERS ? schedule_pauseAfter(spread) : undefined;
    }
    if (!(error instanceof fault_RegistryFault) || !error.isTemporary)
        return undefined;
    const { retryAfter, status, message } = error;
    if (status === 507 || FULL.test(message))
        return undefined;
    if (retryAfter !== undefined && retryAfter > longestWait)
        return undefined;
    return schedule_pauseAfter({ ...spread, isThrottled: status === 429, retryAfter });
}

// EXTERNAL MODULE: ./lib/runner/input.js
var input = __nccwpck_require__(6502);
;// CONCATENATED MODULE: ./lib/actions/inputs/retrying.js

/** What holds where nobody says anything. */
function usualRetries() {
    return parseRetrying((0,input/* createInputReader */.ic)(() => ''));
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
function process_runProcess(request) {
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

;// CONCATENATED MODULE: ./lib/process/ask.js
/** Runs a short command whose answer is wanted whole, and which must not hold up a step that is cancelled. */

/** Milliseconds from SIGINT to SIGTERM, and from SIGTERM to SIGKILL: it has nothing to put in order. */
const ask_GRACE = [300, 300];
/** @throws the system's error, such as ENOENT, when the command cannot be started */
async function askProcess(question) {
    const chunks = [];
    const result = await process_runProcess({
        cwd: '.',
        ...question,
        grace: ask_GRACE,
        onOutput(chunk, from) {
            if (from === 'stdout')
                chunks.push(chunk);
        },
    });
    return { ...result, stdout: Buffer.concat(chunks).toString('utf8') };
}

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
        throw fault_faultFrom(what, answer);
    const token = readToken(answer.body.toString('utf8'));
    if (token === undefined)
        throw new fault_RegistryFault(`${what}: the answer holds no token`, 401);
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
    throw new fault_RegistryFault(`${origin.host} wants the sign-in to go unencrypted to ${(0,lib_errors/* quote */.hD)(realm)}`, UPGRADE_REQUIRED);
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
        throw fault_faultFrom(`GET ${origin.href}v2/`, answer);
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
        if (error instanceof fault_RegistryFault && (error.status ?? 400) !== 400)
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
    throw new fault_RegistryFault(`${origin.host} sent us to an address that is none: ${(0,lib_errors/* quote */.hD)(location)}`, 200);
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
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
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

// EXTERNAL MODULE: ./lib/registry/scope.js
var registry_scope = __nccwpck_require__(2395);
;// CONCATENATED MODULE: ./lib/runner/child-environment.js
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
function child_environment_identityEnvironment() {
    return Object.fromEntries(['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'].map((name) => [name, process.env[name]]));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
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
        runner_log/* log */.Rm.warning('logout: false keeps nothing, because private credentials go with the step; set credentials to shared.');
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
    runner_log/* log */.Rm.warning('This Buildx does not know scopes, which came with 0.31: the sign-in holds for the whole registry.');
    return [[...whole, ...parts], []];
}
/** A Buildx that does not tell its version was made by somebody who knows. */
async function knowsScopes({ env, signal }) {
    const question = { command: 'docker', args: ['buildx', 'version'], env, signal, timeoutMs: 30_000 };
    const { stdout } = await askProcess(question).catch(() => ({ stdout: '' }));
    const [, major, minor] = /\bv?(\d+)\.(\d+)\.\d+/.exec(stdout) ?? [];
    return major === undefined || Number(major) > 0 || Number(minor) >= 31;
}

;// CONCATENATED MODULE: ./lib/actions/attempts/warn.js
/** How a retry is told. */

/** As one annotation where people want to see retries, and else as lines of the log. */
function warn_warnOfRetry(message, isWarning) {
    if (isWarning)
        runner_log/* log */.Rm.warning(message);
    else
        for (const line of message.split('\n'))
            runner_log/* log */.Rm.info(line);
}

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
        if (error instanceof fault_RegistryFault && isNotThere(error))
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
        if (http_isSuccess(answer.status))
            return 'taken';
        const fault = fault_faultFrom(`GET ${url.href}`, answer);
        // Without a way to sign in that we know, the refusal was not for the credential.
        if (fault.isTemporary || (fault.isDenied && connection.challenge !== undefined))
            throw fault;
        return 'unclear';
    }
    catch (error) {
        if (error instanceof fault_RegistryFault && isNotThere(error))
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
        const late = new fault_RegistryFault('no answer in time', 408);
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
var ecr = __nccwpck_require__(1213);
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
        throw new fault_RegistryFault(`${what}: the answer holds no token`, 401);
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
        throw new fault_RegistryFault(`${what}: the answer holds no keys`, 401);
    }
    return { accessKeyId, secretAccessKey, sessionToken: field('SessionToken') };
}
/** Amazon says `{"__type":…,"message":…}` here and `<Code>…</Code><Message>…</Message>` there. */
function refusal(what, { status, headers, body }) {
    const text = body.toString('utf8');
    const field = (name) => new RegExp(`"${name}"\\s*:\\s*"([^"]*)"|<${name}>([^<]*)<`, 'i').exec(text)?.slice(1).find(Boolean);
    const said = [field('__type') ?? field('Code'), field('message')].filter(Boolean).join(': ');
    const retryAfter = fault_retryAfterOf(headers);
    // A throttle has the status 400 here.
    const isThrottle = /throttl|TooManyRequests|RequestLimitExceeded/i.test(said);
    return new fault_RegistryFault(`${what}: the service answered ${status}${said === '' ? '' : ` (${(0,lib_errors/* quote */.hD)(said, 300)})`}`, isThrottle ? 429 : status, retryAfter === undefined ? {} : { retryAfter });
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
var mask = __nccwpck_require__(2453);
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
        if (!(error instanceof fault_RegistryFault))
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
        const answer = await askProcess({ command: 'aws', args, env, signal, timeoutMs });
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
            return await askProcess({ command: 'docker', args, stdin, env: childEnv, signal, timeoutMs });
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
        if (error instanceof fault_RegistryFault && error.status === TOO_LATE)
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
        timer = setTimeout(() => reject(new fault_RegistryFault(`${registry}: no answer for ${seconds} s`, TOO_LATE)), milliseconds);
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
        runner_log/* log */.Rm.warning(`${reason.message}\nNo image there is required, so the step goes on.`);
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
    const value = await again_again((number) => signInOnce(request, `${index + 1}-${number}`, around), {
        ...inputs,
        decide: (error, failed) => signing_in_pauseFor(error, failed, inputs),
        tell: ({ message }, number) => warn_warnOfRetry(`Attempt ${number} to sign in failed: ${message}`, inputs.warningOnRetry),
        signal,
    });
    runner_log/* log */.Rm.info(`Signed in to ${request.registry} as ${value.username}.`);
    return { request, entry: value.entry };
}
/** A sign-in service has its faults too; what it refuses, it refuses at once. */
async function signing_in_pauseFor(error, failed, { retryWaitSeconds }) {
    const spread = { base: retryWaitSeconds / 3, failed, chance: Math.random() };
    const cause = error.cause;
    if (cause instanceof fault_RegistryFault) {
        const { isTemporary, retryAfter, status } = cause;
        if (!isTemporary || (retryAfter !== undefined && retryAfter > longestWait))
            return undefined;
        return schedule_pauseAfter({ ...spread, isThrottled: status === 429, retryAfter });
    }
    const { classify } = await __nccwpck_require__.e(/* import() */ 265).then(__nccwpck_require__.bind(__nccwpck_require__, 9265));
    const { class: kind, isThrottled } = classify({ exitCode: 1, stderr: `ERROR: ${error.message}` });
    return kind === 'transient' || kind === 'ambiguous' ? schedule_pauseAfter({ ...spread, isThrottled }) : undefined;
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
    const outer = withoutInputs(environment.all);
    const program = createHelperProgram(outer, signal);
    const requests = await wantedSignIns(inputs, references, environment);
    const http = createHttp(environment.all, signal);
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
        const { exitCode, stdout, stopped } = await askProcess(question).catch((cause) => {
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

;// CONCATENATED MODULE: ./lib/attest/bundle.js
/**
 * Sigstore bundles, as GitHub and registries keep them.
 *
 * @see https://github.com/sigstore/cosign/blob/main/specs/BUNDLE_SPEC.md
 */

const MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** @returns undefined when the bundle holds no statement, or one that is no JSON */
function bundle_statementIn(bundle) {
    try {
        const { payload } = bundle.dsseEnvelope;
        const { predicateType, subject } = JSON.parse(Buffer.from(payload, 'base64').toString('utf8'));
        if (typeof predicateType !== 'string' || !Array.isArray(subject))
            return undefined;
        return { predicateType, sums: subject.map(({ digest }) => String(digest?.sha256)) };
    }
    catch {
        return undefined;
    }
}
/** Whether a bundle is about the image; signatures are for those to check who want to trust it. */
function bundle_isAbout(statement, digest) {
    return statement.sums.includes(digest.replace('sha256:', ''));
}
/**
 * What a registry keeps beside an image: one layer with the bundle, found by the artifact's type. It is the same for the
 * same bundle, wherever it comes from and whenever it is made: a registry that has it already gets
 * no second one.
 *
 * @see https://github.com/sigstore/cosign/blob/main/specs/BUNDLE_SPEC.md#oci-bundle-format
 */
function bundleArtifact(bundle) {
    const mediaType = typeof bundle['mediaType'] === 'string' ? bundle['mediaType'] : MEDIA_TYPE;
    const created = signingTime(bundle);
    return {
        artifactType: mediaType,
        layers: [{ mediaType, content: Buffer.from(bundleText(bundle)) }],
        annotations: {
            ...(created !== undefined && { 'org.opencontainers.image.created': created }),
            'dev.sigstore.bundle.content': 'dsse-envelope',
            'dev.sigstore.bundle.predicateType': bundle_statementIn(bundle)?.predicateType ?? '',
        },
    };
}
/** On one line, its keys in order: GitHub gives them in another than the library. */
function bundleText(bundle) {
    return JSON.stringify(bundle, (_, value) => typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
        : value);
}
/** The certificate is made for this one signature. In whole seconds, as RFC 3339 has them. */
function signingTime(bundle) {
    try {
        const { rawBytes } = bundle
            .verificationMaterial.certificate;
        const { validFromDate } = new X509Certificate(Buffer.from(rawBytes, 'base64'));
        return validFromDate.toISOString().replace(/\.\d+Z$/, 'Z');
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/attest/permission.js
/** Whether a job may attest, read from what it was given and from what GitHub answers. Pure: both come in. */

/** With `id-token: write` the runner tells a job where its identity token is to be had. */
function mayHaveIdentity(env) {
    return Boolean(env['ACTIONS_ID_TOKEN_REQUEST_URL'] && env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']);
}
/** Whether the server has signing authorities: github.com, and GitHub with data residency. */
function hasAuthorities(serverUrl) {
    return /^https:\/\/(?:github\.com|[a-z0-9-]+\.ghe\.com)\/?$/.test(serverUrl);
}
/**
 * Judges the answer to an attestation that cannot be kept, because there is nothing in it: who may not write is told so
 * first, who may is told that it is wrong.
 *
 * @see https://docs.github.com/en/rest/repos/attestations#create-an-attestation
 */
function judgeStorePermission({ status, headers, body }) {
    const message = messageIn(body);
    if (/feature not available/i.test(message))
        return 'unavailable';
    if (permission_isRateLimited({ status, headers, body }))
        return 'unknown';
    if (status === 400 || status === 422)
        return 'allowed';
    if (status === 401 || status === 404)
        return 'missing';
    return status === 403 && /resource not accessible/i.test(message) ? 'missing' : 'unknown';
}
/** GitHub refuses by 403 also who asks too often. */
function permission_isRateLimited({ status, headers, body }) {
    if (status === 429)
        return true;
    return status === 403 && (headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(messageIn(body)));
}
/** GitHub's own words; empty when there are none. */
function messageIn(body) {
    try {
        const { message } = JSON.parse(body.toString('utf8'));
        return typeof message === 'string' ? message : '';
    }
    catch {
        return '';
    }
}
/** As a clause for a message: `GitHub answered 403 ("Resource not accessible by integration")`. */
function permission_describeAnswer({ status, body }) {
    const message = messageIn(body);
    return `GitHub answered ${status}${message === '' ? '' : ` (${(0,lib_errors/* quote */.hD)(message, 200)})`}`;
}

;// CONCATENATED MODULE: ./lib/registry/referrers-tag.js
/**
 * The list of referrers under a tag, for registries that keep none themselves.
 *
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#referrers-tag-schema
 */





/** The tag of the list: `sha256-` and the digits. */
function referrersTag(digest) {
    return digest.replace(':', '-');
}
/**
 * @param digest the image's
 * @returns undefined when there is no list
 * @throws {RegistryFault} when the registry refuses or does not answer, or the tag names something else
 */
async function readReferrersTag(client, repository, digest) {
    const name = (0,lib_image_reference/* formatTagged */.cy)({ repository, tag: referrersTag(digest) });
    const served = await manifests_getManifest(client, repository, referrersTag(digest));
    if (served === undefined)
        return undefined;
    // What people keep there by that name is not ours to replace.
    if (served.mediaType !== manifest_OCI_INDEX)
        throw new fault_RegistryFault(`${name} is no list of referrers`, 200);
    const list = parseServed(served, name);
    return { ...list, manifests: list.manifests ?? [] };
}
/** What is being added, by client and list: calls side by side would each write what the other has not seen. */
const inWork = new WeakMap();
/**
 * Adds an entry to the list, and proves it by asking.
 *
 * @param digest the image's
 * @throws {RegistryFault} when the registry refuses or does not answer; a temporary one when the entry is not there
 */
async function referrers_tag_addToReferrersTag(client, repository, digest, entry) {
    const lists = inWork.get(client) ?? new Map();
    inWork.set(client, lists);
    const key = `${repository.path}@${digest}`;
    const turn = (lists.get(key) ?? Promise.resolve())
        // The failure of another one is told to whom it concerns.
        .catch(() => { })
        .then(() => add(client, repository, digest, entry));
    lists.set(key, turn);
    await turn;
}
async function add(client, repository, digest, entry) {
    const tag = referrersTag(digest);
    const holds = (list) => list?.manifests.some((each) => each.digest === entry.digest);
    const list = await readReferrersTag(client, repository, digest);
    if (holds(list))
        return;
    const manifests = [...(list?.manifests ?? []), entry];
    const bytes = Buffer.from(JSON.stringify({ ...list, schemaVersion: 2, mediaType: OCI_INDEX, manifests }));
    const sum = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
    await putManifest(client, repository, tag, { mediaType: OCI_INDEX, digest: sum, bytes });
    if (holds(await readReferrersTag(client, repository, digest)))
        return;
    const name = formatTagged({ repository, tag });
    throw new RegistryFault(`${name} does not list what was just added: another run wrote it, or it is late`, undefined);
}

;// CONCATENATED MODULE: ./lib/registry/upload.js


/**
 * Uploads a blob, unless it is there.
 *
 * @param open gives the content; called only when it has to be sent
 * @throws {RegistryFault} when the registry refuses, does not answer, or the content is not what the digest says
 */
async function upload_uploadBlob(client, repository, blob, open) {
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
    if (!isSuccess(answer.status))
        throw faultFrom(`writing blob ${blob.digest} to ${repository.name}`, answer);
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
        throw faultFrom(`starting an upload to ${name}`, answer);
    return client.resolve(location);
}

;// CONCATENATED MODULE: ./lib/registry/referrers.js
/**
 * What is said about an image and kept beside it: signatures and attestations, as manifests whose `subject` it is.
 *
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#listing-referrers
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pushing-manifests-with-subject
 */








/** What stands for a configuration where there is none. */
const EMPTY = { mediaType: 'application/vnd.oci.empty.v1+json', content: Buffer.from('{}') };
/** Pages of a list; more are an endless list. */
const MOST_PAGES = 100;
/**
 * Puts an artifact beside an image. The same artifact has the same digest, so a second call changes nothing.
 *
 * Registries that know no referrers get a tag `sha256-<digits>` that lists them, as the specification has it. Calls
 * with one client take turns there; another run may come between, which is then a temporary fault.
 *
 * @param subject the image's manifest or index
 * @returns the digest of the artifact's manifest
 * @throws {RegistryFault} when the registry refuses or does not answer, or the list does not hold the artifact
 */
async function attachReferrer(client, repository, subject, artifact) {
    const layers = artifact.layers.length > 0 ? artifact.layers : [EMPTY];
    const blobs = new Map([EMPTY, ...layers].map((blob) => [digestOf(blob.content), blob.content]));
    await settleAll([...blobs].map(([digest, content]) => uploadBlob(client, repository, { digest, size: content.length }, () => content)));
    const manifest = manifestOf(subject, { ...artifact, layers });
    const { listsSubject } = await putManifest(client, repository, manifest.digest, manifest);
    if (listsSubject)
        return manifest.digest;
    const { artifactType, annotations } = artifact;
    const { digest, mediaType, bytes } = manifest;
    const descriptor = { mediaType, digest, size: bytes.length, artifactType, annotations };
    await addToReferrersTag(client, repository, subject.digest, descriptor);
    return digest;
}
function manifestOf({ mediaType, digest, size }, { artifactType, annotations, layers }) {
    const json = {
        schemaVersion: 2,
        mediaType: OCI_MANIFEST,
        artifactType,
        config: descriptorOf(EMPTY),
        layers: layers.map(descriptorOf),
        subject: { mediaType, digest, size },
        annotations,
    };
    const bytes = Buffer.from(JSON.stringify(json));
    return { mediaType: OCI_MANIFEST, digest: digestOf(bytes), bytes };
}
function descriptorOf({ mediaType, content }) {
    return { mediaType, digest: digestOf(content), size: content.length };
}
function digestOf(bytes) {
    return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
/**
 * Lists what is kept beside an image.
 *
 * @param artifactType only those of this type
 * @throws {RegistryFault} when the registry refuses, does not answer, or serves what is no list
 */
async function listReferrers(client, repository, digest, artifactType) {
    const listed = (await askReferrers(client, repository, digest, artifactType)) ??
        (await readReferrersTag(client, repository, digest))?.manifests ??
        [];
    // Filtering is optional for a registry.
    const wanted = listed.filter((each) => artifactType === undefined || each.artifactType === artifactType);
    const tidy = ({ annotations, ...each }) => ({ ...each, annotations: textsIn(annotations) });
    return [...new Map(wanted.map((each) => [each.digest, tidy(each)])).values()];
}
/** @returns undefined when the registry does not know the question */
async function askReferrers(client, repository, digest, artifactType) {
    const what = `listing the referrers of ${(0,lib_image_reference/* formatPinned */.y6)(repository, digest)}`;
    const filter = artifactType === undefined ? '' : `?artifactType=${encodeURIComponent(artifactType)}`;
    const listed = [];
    let to = `referrers/${digest}${filter}`;
    for (let page = 0; to !== undefined; page++) {
        if (page === MOST_PAGES)
            throw new fault_RegistryFault(`${what}: the list does not end`, 200);
        const headers = { accept: manifest_OCI_INDEX };
        const answer = await client.send({ method: 'GET', repository: repository.path, access: 'pull', to, headers });
        if (page === 0 && isUnknownQuestion(answer))
            return undefined;
        if (answer.status !== 200)
            throw fault_faultFrom(what, answer);
        listed.push(...manifestsIn(answer, what));
        to = await nextPage(answer, client, what);
    }
    return listed;
}
/** An older registry says so in one of several ways; some have a page for people at every address. */
function isUnknownQuestion({ status, headers }) {
    if (status !== 200)
        return [400, 404, 405, 406].includes(status) || (status >= 300 && status < 400);
    return headers['content-type']?.split(';')[0]?.trim() !== manifest_OCI_INDEX;
}
function manifestsIn({ body }, what) {
    try {
        return manifest_parseManifest(body.toString('utf8')).manifests ?? [];
    }
    catch (cause) {
        throw new fault_RegistryFault(`${what}: ${cause.message}`, 200, { cause });
    }
}
/** @see https://www.rfc-editor.org/rfc/rfc8288#section-3 */
async function nextPage({ headers }, client, what) {
    const next = /<([^>]*)>\s*;[^,]*\brel="?next"?/i.exec(String(headers['link'] ?? ''))?.[1];
    if (next === undefined)
        return undefined;
    const [to, { origin }] = await Promise.all([client.resolve(next), client.resolve('/')]);
    if (to.origin !== origin)
        throw new fault_RegistryFault(`${what}: the list goes on at another registry`, 200);
    return to;
}

// EXTERNAL MODULE: ./lib/verification/origin.js
var verification_origin = __nccwpck_require__(2097);
// EXTERNAL MODULE: ./lib/verification/signature.js
var signature = __nccwpck_require__(5737);
;// CONCATENATED MODULE: ./lib/attest/fault.js
/** What goes wrong while an attestation is signed or kept, and whether another attempt can end otherwise. */
/** Its message is a clause, such as `GitHub answered 500`. */
class fault_AttestFault extends Error {
    name = 'AttestFault';
    status;
    retryAfter;
    /** Whether it is the service's or the network's own trouble. */
    isTemporary;
    constructor(message, facts = {}) {
        super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
        this.status = facts.status;
        this.retryAfter = facts.retryAfter;
        this.isTemporary = isTemporary(message, facts);
    }
}
const NETWORK_CODES = /^(?:E(?:CONN\w+|PIPE|TIMEDOUT|AI_AGAIN|NOTFOUND|HOSTUNREACH|NETUNREACH)|UND_ERR_\w+)$/;
/** Of libraries that pass on words alone. */
const NETWORK_WORDS = /\b(?:ECONN\w+|ETIMEDOUT|EAI_AGAIN|ENOTFOUND|socket hang up|network timeout|fetch failed)\b/i;
/** The library tells nothing more of an identity token that was not given out; the permission for it is there. */
const NO_TOKEN = 'IDENTITY_TOKEN_READ_ERROR';
function isTemporary(message, { status, codes = [], retryAfter, isTimeout }) {
    if (isTimeout)
        return true;
    // Refused is whoever asks too often, also by 403: GitHub then says when to come back.
    if (status !== undefined)
        return status >= 500 || status === 408 || status === 429 || retryAfter !== undefined;
    return codes.some((code) => NETWORK_CODES.test(code) || code === NO_TOKEN) || NETWORK_WORDS.test(message);
}

;// CONCATENATED MODULE: ./lib/actions/step/github-api.js
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

;// CONCATENATED MODULE: ./lib/actions/vouch/github.js
/**
 * GitHub's store of attestations.
 *
 * @see https://docs.github.com/en/rest/repos/attestations
 */






/**
 * Asks once.
 *
 * @returns whatever status it is
 * @throws {AttestFault} when there is no answer
 */
async function askGitHub({ method, path, body }, means) {
    const { environment, token, limit, signal } = means;
    const timeout = AbortSignal.timeout(limit);
    const http = createHttp(environment.all, AbortSignal.any([signal, timeout]));
    try {
        return await http.send({
            method,
            url: new URL(`${apiOf(environment)}/repos/${environment.event.repository}/attestations${path}`),
            headers: {
                ...GITHUB_HEADERS,
                authorization: `Bearer ${token}`,
                ...(body !== undefined && { 'content-type': 'application/json' }),
            },
            ...(body !== undefined && { body: Buffer.from(JSON.stringify(body)) }),
        });
    }
    catch (cause) {
        if (timeout.aborted) {
            throw new fault_AttestFault(`GitHub did not answer for ${limit / 1000} s`, { isTimeout: true, cause });
        }
        const { message } = cause;
        throw new fault_AttestFault(`GitHub could not be asked: ${message}`, { isTimeout: true, cause });
    }
    finally {
        http.close();
    }
}
function apiOf({ all }) {
    return (all['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/$/, '');
}
/**
 * Keeps a bundle. Sent twice it is kept twice, which harms nobody.
 *
 * @returns GitHub's number of it
 * @throws {AttestFault}
 */
async function keepBundle(bundle, means) {
    const answer = await askGitHub({ method: 'POST', path: '', body: { bundle } }, means);
    if (!isSuccess(answer.status))
        throw faultOf(answer);
    const id = numberIn(answer.body);
    if (id === undefined)
        throw new AttestFault('GitHub took the attestation, but did not say under which number');
    return id;
}
function numberIn(body) {
    try {
        const { id } = JSON.parse(body.toString('utf8'));
        return typeof id === 'number' || (typeof id === 'string' && id !== '') ? String(id) : undefined;
    }
    catch {
        return undefined;
    }
}
/**
 * A bundle that GitHub holds for an image.
 *
 * @param kind as GitHub calls the predicates that are asked for; what it lists is looked at all the same
 * @returns undefined when there is none
 * @throws {AttestFault}
 */
async function findBundle(digest, kind, isWanted, means) {
    const answer = await askGitHub({ method: 'GET', path: `/${digest}?predicate_type=${kind}` }, means);
    if (answer.status === 404)
        return undefined;
    if (answer.status !== 200)
        throw faultOf(answer);
    return bundlesIn(answer.body).find((bundle) => {
        const statement = statementIn(bundle);
        return statement !== undefined && isWanted(statement.predicateType) && isAbout(statement, digest);
    });
}
function bundlesIn(body) {
    try {
        const { attestations } = JSON.parse(body.toString('utf8'));
        return attestations.flatMap(({ bundle }) => (typeof bundle === 'object' && bundle ? [bundle] : []));
    }
    catch (cause) {
        throw new AttestFault('GitHub answered 200, but no list of attestations', { cause });
    }
}
function faultOf(answer) {
    const { status, headers } = answer;
    // A limit without a time counts by the minute.
    const retryAfter = retryAfterOf(headers) ?? (isRateLimited(answer) && status !== 429 ? 60 : undefined);
    return new AttestFault(describeAnswer(answer), { status, retryAfter });
}

;// CONCATENATED MODULE: ./lib/actions/verify/attestation.js
/** Whether GitHub attests where the image comes from: bundles from GitHub and from the registry, and who is trusted. */












/** Milliseconds for an answer of GitHub's, or of its command line. */
const attestation_ANSWER_LIMIT = 30_000;
const BUNDLE = 'application/vnd.dev.sigstore.bundle';
/** A registry may list any number of them. */
const MOST_BUNDLES = 100;
/** @param roots undefined for those that GitHub's command line knows */
async function checkAttestation(digest, origin, roots, means) {
    const notes = [];
    const kept = [...(await fromGitHub(digest, origin, means, notes)), ...(await fromRegistry(digest, means, notes))];
    if (kept.length === 0)
        return (0,verification_checks/* failed */.gz)(['there is none', ...notes].join('; '));
    const trusted = roots ?? (await rootsOfGitHub(origin, means));
    const reasons = new Set();
    for (const { bundle, where } of kept) {
        const reason = await whyNot(bundle, digest, origin, trusted);
        if (typeof reason !== 'string')
            return (0,verification_checks/* passed */.bF)(`signed by ${reason.subject}, kept by ${where}`);
        reasons.add(`that of ${where}: ${reason}`);
    }
    return (0,verification_checks/* failed */.gz)([...reasons, ...notes].join('; '));
}
/** @returns why it proves nothing, or who has signed it */
async function whyNot(bundle, digest, origin, roots) {
    const statement = bundle_statementIn(bundle);
    if (statement === undefined || !isProvenance(statement.predicateType))
        return 'it is no provenance';
    if (!bundle_isAbout(statement, digest))
        return 'it is about another image';
    try {
        const identity = await (0,signature/* verifySignature */.O)(bundle, roots);
        return (0,verification_origin/* strangerIn */.wT)(identity, origin) ?? identity;
    }
    catch (error) {
        return `its signature does not hold (${error.message})`;
    }
}
async function fromGitHub(digest, { repository }, { environment, token, signal }, notes) {
    try {
        const asked = { ...environment, event: { ...environment.event, repository } };
        const question = { method: 'GET', path: `/${digest}?predicate_type=provenance&per_page=100` };
        const answer = await askGitHub(question, { environment: asked, token, limit: attestation_ANSWER_LIMIT, signal });
        if (answer.status === 404)
            return [];
        if (answer.status !== 200)
            throw new Error(permission_describeAnswer(answer));
        const { attestations } = JSON.parse(answer.body.toString('utf8'));
        return attestations.flatMap(({ bundle }) => typeof bundle === 'object' && bundle !== null ? [{ bundle: bundle, where: 'GitHub' }] : []);
    }
    catch (error) {
        notes.push(error.message);
        return [];
    }
}
async function fromRegistry(digest, { client, repository, persist }, notes) {
    const kept = [];
    try {
        const listed = await persist(`listing the referrers of ${repository.name}@${digest}`, () => listReferrers(client, repository, digest));
        const bundles = listed.filter(({ artifactType }) => artifactType?.startsWith(BUNDLE) === true);
        for (const { digest: part } of bundles.slice(0, MOST_BUNDLES)) {
            const bundle = await persist(`reading ${repository.name}@${part}`, () => readBundle(client, repository, part));
            if (bundle !== undefined)
                kept.push({ bundle, where: repository.name });
        }
    }
    catch (error) {
        notes.push(error.message);
    }
    return kept;
}
async function readBundle(client, repository, digest) {
    const manifest = await manifests_getManifest(client, repository, digest);
    const layer = manifest && parseServed(manifest, `${repository.name}@${digest}`).layers?.[0];
    if (layer === undefined)
        return undefined;
    const request = { method: 'GET', repository: repository.path, access: 'pull', to: `blobs/${layer.digest}` };
    const answer = await client.send(request);
    if (answer.status !== 200)
        throw fault_faultFrom(`reading the bundle ${layer.digest}`, answer);
    try {
        return JSON.parse(answer.body.toString('utf8'));
    }
    catch {
        return undefined;
    }
}
/** GitHub's command line is on its runners, and brings and renews what is to be trusted. @throws {Error} */
async function rootsOfGitHub({ serverUrl }, { environment, token, signal }) {
    const { host } = new URL(serverUrl);
    const args = ['attestation', 'trusted-root', ...(host === 'github.com' ? [] : ['--hostname', host])];
    const env = { ...withoutInputs(environment.all), ...(token !== '' && { GH_TOKEN: token }) };
    const help = 'give the input trusted-root, as "gh attestation trusted-root" writes it';
    const answer = await askProcess({ command: 'gh', args, env, signal, timeoutMs: attestation_ANSWER_LIMIT }).catch((cause) => {
        throw new Error(`nobody says whom to trust: gh cannot be run here (${cause.message}); ${help}`, { cause });
    });
    if (answer.exitCode !== 0) {
        const [said = 'no reason'] = answer.stderr.trim().split('\n');
        throw new Error(`nobody says whom to trust: gh ended with ${answer.exitCode ?? answer.stopped} (${said}); ${help}`);
    }
    return (0,signature/* parseTrustedRoots */.u)(answer.stdout);
}

// EXTERNAL MODULE: ./lib/attest/cosign.js
var cosign = __nccwpck_require__(7250);
// EXTERNAL MODULE: ./lib/verification/cosign.js
var verification_cosign = __nccwpck_require__(8200);
;// CONCATENATED MODULE: ./lib/actions/vouch/sign-image.js
/** Signs one image with cosign, as often as it may help. */








/** Milliseconds for one signature; cosign's own limit is three minutes, which an option can raise. */
const SIGN_LIMIT = (/* unused pure expression or super */ null && (15 * 60_000));
/** @throws {Error} in cosign's own words */
function signWithAttempts(image, inputs, means) {
    return again(() => signOnce(image, inputs, means), {
        ...inputs,
        decide: (error, failed) => sign_image_pauseFor(error, failed, inputs),
        tell: ({ message }, number) => warnOfRetry(`Attempt ${number} to sign ${image} failed: ${message}`, inputs.warningOnRetry),
        signal: means.signal,
    });
}
async function signOnce(image, { signKey, signOptions }, means) {
    const { env, cwd, signal } = means;
    const key = keyArgument(signKey, cwd);
    const endGroup = log.group(`cosign sign ${image}`);
    const output = log.passThrough();
    let ended;
    try {
        ended = await runProcess({
            command: 'cosign',
            args: cosignArguments({ key, options: signOptions }, image),
            // Who has a key has no need of an identity.
            env: { ...withPassword(env), ...(key === '' && identityEnvironment()) },
            cwd,
            signal,
            timeoutMs: SIGN_LIMIT,
            onOutput: output.write,
        });
    }
    finally {
        output.end();
        endGroup();
    }
    if (ended.exitCode === 0 && ended.stopped === undefined)
        return;
    throw new Error(ended.stopped === 'timeout' ? `timed out after ${SIGN_LIMIT / 60_000} min` : whyEnded(ended));
}
/** In cosign's own words, on one line. */
function whyEnded({ stderr, exitCode, exitSignal }) {
    return lastWords(stderr) || (exitCode === undefined ? `ended by ${exitSignal}` : `exit code ${exitCode}`);
}
async function sign_image_pauseFor({ message }, failed, { retryWaitSeconds }) {
    const spread = { base: retryWaitSeconds / 3, failed, chance: Math.random() };
    if (saysServerFault(message))
        return pauseAfter({ ...spread, isThrottled: message.includes('429') });
    const { class: kind, isThrottled } = await judge(message);
    return kind === 'transient' || kind === 'ambiguous' ? pauseAfter({ ...spread, isThrottled }) : undefined;
}
/** Cosign speaks to registries with the words of Go, as the build does. */
async function judge(message) {
    const { classify } = await __nccwpck_require__.e(/* import() */ 265).then(__nccwpck_require__.bind(__nccwpck_require__, 9265));
    return classify({ exitCode: 1, stderr: `ERROR: ${message}` });
}
function keyArgument(key, workspace) {
    const place = (0,cosign/* keyPlace */.Vz)(key);
    return place.kind === 'file' ? (0,external_node_path_.resolve)(workspace, place.path) : key;
}
/** Without the variable cosign asks a person; a key may have no password. */
function withPassword(env) {
    return { ...env, COSIGN_PASSWORD: env['COSIGN_PASSWORD'] ?? '' };
}

;// CONCATENATED MODULE: ./lib/actions/verify/cosign.js
/** Whether the machine's own cosign finds a signature that it takes. */





/** Milliseconds; without a key it asks several services. */
const LIMIT = 3 * 60_000;
/** @param image `name@sha256:…` */
async function checkSignature(image, { cosignKey, cosignOptions }, origin, { env, workspace, signal }) {
    const key = cosignKey === '' ? '' : keyArgument(cosignKey, workspace);
    const args = (0,verification_cosign/* verifyArguments */.q)({ key, options: cosignOptions, origin }, image);
    try {
        const answer = await askProcess({ command: 'cosign', args, env, cwd: workspace, signal, timeoutMs: LIMIT });
        if (answer.exitCode === 0)
            return (0,verification_checks/* passed */.bF)(key === '' ? 'cosign takes it for the expected workflow' : 'cosign takes it');
        if (answer.stopped === 'timeout')
            return (0,verification_checks/* failed */.gz)(`cosign gave no answer for ${LIMIT / 60_000} min`);
        return (0,verification_checks/* failed */.gz)(`cosign refuses it: ${(0,cosign/* lastWords */.aN)(answer.stderr) || `exit code ${answer.exitCode}`}`);
    }
    catch (error) {
        return (0,verification_checks/* failed */.gz)(`cosign cannot be run here (${error.message}); run sigstore/cosign-installer before`);
    }
}

;// CONCATENATED MODULE: ./lib/actions/verify/places.js




/** @returns the image's digest, where the first repository serves it; and what the check came to */
async function checkDigest(subject, means) {
    const [{ repository, tags }] = subject.places;
    try {
        const expected = subject.digest ?? (await places_served(repository, tags[0] ?? '', means));
        if (expected === undefined) {
            const name = (0,lib_image_reference/* formatTagged */.cy)({ repository, tag: tags[0] ?? '' });
            return { digest: undefined, finding: (0,verification_checks/* failed */.gz)(`${name} is not there`) };
        }
        const asked = subject.places.map(async (place) => ({
            place,
            isThere: await serves(place.repository, expected, means),
        }));
        const names = (isThere, all) => all.filter((one) => one.isThere === isThere).map(({ place }) => place.repository.name);
        const answers = await settle_all_settleAll(asked);
        const missing = names(false, answers);
        if (missing.length === 0) {
            return { digest: expected, finding: (0,verification_checks/* passed */.bF)(`${expected} is served by ${names(true, answers).join(', ')}`) };
        }
        const finding = (0,verification_checks/* failed */.gz)(`${expected} is not served by ${missing.join(', ')}`);
        return { digest: missing.includes(repository.name) ? undefined : expected, finding };
    }
    catch (error) {
        return { digest: undefined, finding: (0,verification_checks/* failed */.gz)(error.message) };
    }
}
/** Whether every tag is still what it was. */
async function checkTags(subject, digest, means) {
    const references = subject.places.flatMap(({ repository, tags }) => tags.map((tag) => ({ repository, tag })));
    const moved = await settle_all_settleAll(references.map(async (reference) => {
        const now = await places_served(reference.repository, reference.tag, means);
        if (now === digest)
            return [];
        return [`${(0,lib_image_reference/* formatTagged */.cy)(reference)} ${now === undefined ? 'is not there' : `serves ${now}`}`];
    }));
    const told = moved.flat();
    return told.length > 0
        ? (0,verification_checks/* failed */.gz)(`moved since: ${told.join(', ')}`)
        : (0,verification_checks/* passed */.bF)(`unmoved: ${references.map(lib_image_reference/* formatTagged */.cy).join(', ')}`);
}
async function places_served(repository, tag, { session, persist }) {
    const client = await session.clientFor(repository.registry);
    const what = `looking up ${(0,lib_image_reference/* formatTagged */.cy)({ repository, tag })}`;
    return persist(what, repository.registry, () => servedDigest(client, repository, tag));
}
/** Reads it, so that the content is known to have the digest. */
async function serves(repository, digest, { session, persist }) {
    const client = await session.clientFor(repository.registry);
    const what = `reading ${(0,lib_image_reference/* formatPinned */.y6)(repository, digest)}`;
    const manifest = await persist(what, repository.registry, () => manifests_getManifest(client, repository, digest));
    return manifest?.digest === digest;
}

;// CONCATENATED MODULE: ./lib/actions/verify/workflow-of-run.js
/** Of which workflow the runs were that a provenance names: BuildKit does not say, and GitHub knows. */



/** @param finding of the provenance itself, which has passed */
async function checkWorkflow(runs, { workflow, repository }, finding, { environment, token, signal }) {
    if (workflow === undefined)
        return finding;
    if (runs.length === 0)
        return (0,verification_checks/* failed */.gz)(`${finding.found}, but no run whose workflow GitHub knows`);
    const http = createHttp(environment.all, signal);
    try {
        const get = gitHubGet(environment, token, http);
        for (const { id } of runs) {
            const answer = await get?.(`/repos/${repository}/actions/runs/${id}`);
            const { path } = (answer?.json ?? {});
            if (answer?.status !== 200 || typeof path !== 'string') {
                const said = answer === undefined ? 'there is no GitHub to ask' : `GitHub answered ${answer.status}`;
                return (0,verification_checks/* failed */.gz)(`of which workflow run ${id} was is not known: ${said}`);
            }
            const [file, ref] = path.split('@');
            const isRef = workflow.ref === undefined || ref === undefined || ref === workflow.ref;
            if (file !== workflow.path || !isRef)
                return (0,verification_checks/* failed */.gz)(`run ${id} was of ${path}; expected is ${workflow.path}`);
        }
        return (0,verification_checks/* passed */.bF)(`${finding.found} of ${workflow.path}`);
    }
    finally {
        http.close();
    }
}

;// CONCATENATED MODULE: ./lib/actions/verify/run.js













/** @throws {ActionError} `sign-in`; a registry that refuses or does not answer is a check that fails */
async function run(prepared, around) {
    const session = await signIn(prepared, around);
    try {
        const persist = createPersist(prepared.inputs, around.signal);
        return await verify(prepared, around, { session, persist });
    }
    finally {
        session.close();
    }
}
function signIn({ inputs, subject }, { environment, folder, signal }) {
    const { maxAttempts, retryWaitSeconds } = inputs;
    const retrying = { ...usualRetries(), maxAttempts, retryWaitSeconds };
    const references = subject.places.map(({ repository }) => ({ repository, tag: 'latest' }));
    // Nothing is pushed; the word stands for the use of the job's token at ghcr.io.
    const asked = { ...inputs, ...retrying, push: 'true' };
    return openSession(asked, { references, optional: new Set() }, environment, folder, signal);
}
async function verify(prepared, around, means) {
    const { subject } = prepared;
    const [{ repository, tags }] = subject.places;
    const { digest, finding } = await checkDigest(subject, means);
    const found = { digest: finding };
    const checks = await askedChecks(prepared, around, means, digest);
    for (const [name, check] of Object.entries(checks)) {
        found[name] =
            digest === undefined
                ? (0,verification_checks/* failed */.gz)('the image is not served')
                : await check().catch((error) => (0,verification_checks/* failed */.gz)(error.message));
    }
    const image = (0,image_reference/* formatImageReference */.m)({ repository, tag: undefined, digest: digest ?? subject.digest });
    const asWritten = (0,image_reference/* formatImageReference */.m)({ repository, tag: tags[0], digest: undefined });
    return {
        image: digest === undefined && subject.digest === undefined ? asWritten : image,
        digest: digest ?? '',
        checks: (0,verification_checks/* checksOf */.tg)(found),
    };
}
/** @param digest undefined where nothing is served: then they only say what was asked for */
async function askedChecks({ subject, commit, platforms, origin, inputs, roots }, { environment, signal }, { session, persist: persistAt }, digest = `sha256:${'0'.repeat(64)}`) {
    const [{ repository }] = subject.places;
    const client = await session.clientFor(repository.registry);
    const persist = (what, task) => persistAt(what, repository.registry, task);
    const name = (0,lib_image_reference/* formatPinned */.y6)(repository, digest);
    const token = inputs.githubToken;
    let read;
    const image = () => {
        read ??= persist(`reading ${name}`, () => readVerifiedImage(client, repository, digest));
        return read;
    };
    const provenance = async () => {
        const statements = await persist(`reading the attestations of ${name}`, () => readBuildStatements(client, repository, digest));
        const { finding, runs } = judgeProvenance(await image(), statements, origin);
        return finding.state === 'fail' ? finding : checkWorkflow(runs, origin, finding, { environment, token, signal });
    };
    const hasTags = subject.digest !== undefined && subject.places.some(({ tags }) => tags.length > 0);
    return {
        ...(hasTags && { tags: () => checkTags(subject, digest, { session, persist: persistAt }) }),
        ...(commit !== undefined && { commit: async () => judgeCommit(await image(), commit) }),
        ...(platforms.length > 0 && { platforms: async () => judgePlatforms(await image(), platforms) }),
        ...(inputs.provenance && { provenance }),
        ...(inputs.attestation && {
            attestation: () => checkAttestation(digest, origin, roots, { client, repository, environment, token, signal, persist }),
        }),
        ...(inputs.signature !== 'off' && {
            async signature() {
                // Each registry keeps its own.
                const places = subject.places.map((place) => (0,lib_image_reference/* formatPinned */.y6)(place.repository, digest));
                const around = { env: session.env, workspace: environment.workspace, signal };
                let finding = (0,verification_checks/* passed */.bF)('');
                for (const one of places) {
                    finding = await checkSignature(one, inputs, origin, around);
                    if (finding.state === 'fail')
                        return (0,verification_checks/* failed */.gz)(`${one}: ${finding.found}`);
                }
                return finding;
            },
        }),
    };
}


/***/ }),

/***/ 7250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Vz: () => (/* binding */ keyPlace),
/* harmony export */   aN: () => (/* binding */ lastWords)
/* harmony export */ });
/* unused harmony exports cosignArguments, optionProblems, bringsIdentity, saysServerFault */
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

/***/ 7241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isDigest)
/* harmony export */ });
const DIGEST = /^sha256:[a-f0-9]{64}$/;
function isDigest(text) {
    return typeof text === 'string' && DIGEST.test(text);
}


/***/ }),

/***/ 3444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ formatImageReference),
/* harmony export */   o: () => (/* binding */ parseImageReference)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7241);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8424);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7521);
/** What names an image that is there already: a tag, a digest, or both. */



/**
 * Reads `name`, `name:tag`, `name@sha256:…` and `name:tag@sha256:…`.
 *
 * @returns undefined when the text is none of these
 */
function parseImageReference(text) {
    const [named = '', digest, ...rest] = text.trim().split('@');
    if (rest.length > 0 || (digest !== undefined && !(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .B)(digest)))
        return undefined;
    const colon = named.lastIndexOf(':');
    const hasTag = colon > named.lastIndexOf('/');
    const repository = (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRepository */ .SU)(hasTag ? named.slice(0, colon) : named);
    const tag = hasTag ? named.slice(colon + 1) : undefined;
    if (repository === undefined || (tag !== undefined && !(0,_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .isTag */ .d)(tag)))
        return undefined;
    return { repository, tag, digest };
}
/** As it is written; the digest names the image where there is one. */
function formatImageReference({ repository, tag, digest }) {
    return `${repository.name}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}


/***/ }),

/***/ 8758:
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

/***/ 8424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ parseTaggedReference),
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   cy: () => (/* binding */ formatTagged),
/* harmony export */   y6: () => (/* binding */ formatPinned)
/* harmony export */ });
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7521);

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

/***/ 7521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isTag)
/* harmony export */ });
/* unused harmony export TAG_MAX_LENGTH */
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

/***/ 1058:
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

/***/ 1213:
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

/***/ 2395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FW: () => (/* binding */ scopedFolder),
/* harmony export */   Gy: () => (/* binding */ chooseScoped),
/* harmony export */   Sk: () => (/* binding */ parseScope),
/* harmony export */   gk: () => (/* binding */ formatScope),
/* harmony export */   hf: () => (/* binding */ findScopedFolders)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
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

/***/ 9746:
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

/***/ 5034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  VZ: () => (/* binding */ addToFile),
  Dg: () => (/* binding */ addToSummary),
  G5: () => (/* binding */ command)
});

;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
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
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
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
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(6982);
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
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
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
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
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
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

/***/ 6502:
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
    const { parse } = await __nccwpck_require__.e(/* import() */ 175).then(__nccwpck_require__.bind(__nccwpck_require__, 5175));
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

/***/ 3188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Rm: () => (/* binding */ log)
/* harmony export */ });
/* unused harmony exports maskedTexts, harmless */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5034);
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

/***/ 5223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ saveState),
/* harmony export */   c4: () => (/* binding */ STATE)
/* harmony export */ });
/* unused harmony export readState */
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5034);
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

/***/ 3126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bF: () => (/* binding */ passed),
/* harmony export */   ft: () => (/* binding */ areVerified),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   tg: () => (/* binding */ checksOf)
/* harmony export */ });
/* unused harmony export CHECKS */
/** The checks of an image: their names, and what each came to. */
const CHECKS = ['digest', 'tags', 'commit', 'platforms', 'provenance', 'attestation', 'signature'];
function passed(found) {
    return { state: 'pass', found };
}
function failed(found) {
    return { state: 'fail', found };
}
/** In the order of {@link CHECKS}; what there is no finding of was not asked. */
function checksOf(findings) {
    return CHECKS.map((name) => ({ name, ...(findings[name] ?? { state: 'not asked', found: '' }) }));
}
/** Whether there was something to check, and none of it failed. */
function areVerified(checks) {
    return checks.some(({ state }) => state === 'pass') && checks.every(({ state }) => state !== 'fail');
}


/***/ }),

/***/ 8200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ verifyOptionProblems),
/* harmony export */   q: () => (/* binding */ verifyArguments)
/* harmony export */ });
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2097);
/** How cosign is asked whether an image is signed. */

/**
 * The arguments of cosign that verify one image; without a key it has to be signed by the expected workflow.
 *
 * @param image `name@sha256:…`
 * @see https://github.com/sigstore/cosign/blob/main/doc/cosign_verify.md
 */
function verifyArguments({ key, options, origin }, image) {
    return ['verify', ...(key === '' ? identityArguments(origin) : [`--key=${key}`]), ...options, '--', image];
}
function identityArguments(origin) {
    const address = (0,_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowAddress */ ._2)(origin).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    const ref = origin.workflow?.ref;
    const end = ref === undefined ? '' : `${ref.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}$`;
    return [`--certificate-identity-regexp=^${address}${end}`, `--certificate-oidc-issuer=${(0,_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .issuerOf */ .xD)(origin.serverUrl)}`];
}
/** Options that are inputs, or would make something else of the question; and why. */
const REFUSED = {
    '--key': 'has an input of its own, cosign-key',
    '--check-claims': 'could leave out whether the signature is about this image',
    '--help': 'would verify nothing',
    '-h': 'would verify nothing',
    '--local-image': 'would look at another image',
    '--registry-username': "would go past the step's own sign-in",
    '--registry-password': 'every process of the machine could read',
    '--registry-token': 'every process of the machine could read',
};
/** One option a line, its value behind an equals sign: a word that stands alone would be one more image. */
const OPTION = /^(--[a-z0-9][a-z0-9-]*|-[a-z])(?:=.*)?$/i;
/** @returns what is wrong, as clauses, never with a value */
function verifyOptionProblems(options) {
    return options.flatMap((line, index) => {
        const name = OPTION.exec(line)?.[1];
        if (name === undefined)
            return [`has no option in line ${index + 1}`];
        return REFUSED[name] === undefined ? [] : [`has ${name} in line ${index + 1}, which ${REFUSED[name]}`];
    });
}


/***/ }),

/***/ 2097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _2: () => (/* binding */ workflowAddress),
/* harmony export */   hM: () => (/* binding */ parseWorkflow),
/* harmony export */   wT: () => (/* binding */ strangerIn),
/* harmony export */   xD: () => (/* binding */ issuerOf)
/* harmony export */ });
/**
 * Reads `image.yml`, `.github/workflows/image.yml` and `owner/name/.github/workflows/image.yml`, each with `@ref`.
 *
 * @returns undefined for what is none
 */
function parseWorkflow(text) {
    const [, place = '', ref] = /^([^@\s]+)(?:@([^@\s]+))?$/.exec(text) ?? [];
    const [, repository, file] = /^(?:(?:([\w.-]+\/[\w.-]+)\/)?\.github\/workflows\/)?([\w.-]+\.ya?ml)$/.exec(place) ?? [];
    return file === undefined ? undefined : { repository, path: `.github/workflows/${file}`, ref };
}
/** GitHub itself, and GitHub with data residency. */
function issuerOf(serverUrl) {
    const host = new URL(serverUrl).host;
    return host === 'github.com' ? 'https://token.actions.githubusercontent.com' : `https://token.actions.${host}`;
}
/** @returns what is wrong with the signer, as a clause; undefined when it is the expected one */
function strangerIn({ subject, issuer, source }, origin) {
    const { serverUrl, repository, workflow } = origin;
    const expected = `${serverUrl}/${repository}`;
    if (issuer !== issuerOf(serverUrl))
        return `its identity is from ${issuer}; expected is ${issuerOf(serverUrl)}`;
    if (source !== undefined && !same(source, expected))
        return `it is for ${source}; expected is ${expected}`;
    const prefix = workflowAddress(origin);
    const isOurs = subject.toLowerCase().startsWith(prefix.toLowerCase());
    const isRef = workflow?.ref === undefined || subject.slice(prefix.length) === workflow.ref;
    if (isOurs && isRef)
        return undefined;
    return `it was signed by ${subject}; expected is ${prefix}${workflow?.ref ?? ''}`;
}
/** The beginning of every subject that is expected; of one workflow up to the `@`. */
function workflowAddress({ serverUrl, repository, workflow }) {
    const own = `${serverUrl}/${workflow?.repository ?? repository}/`;
    return workflow === undefined ? own : `${own}${workflow.path}@`;
}
function same(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}


/***/ }),

/***/ 5737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ verifySignature),
/* harmony export */   u: () => (/* binding */ parseTrustedRoots)
/* harmony export */ });
/** The repository that a workflow ran for. */
const SOURCE_REPOSITORY = '1.3.6.1.4.1.57264.1.12';
const UTF8_STRING = 0x0c;
/**
 * Reads roots: one JSON object, or one on each line as GitHub's command line writes them.
 *
 * @throws {Error} when it holds no root
 */
function parseTrustedRoots(text) {
    const roots = objectsIn(text);
    const isRoot = (root) => Array.isArray(root['certificateAuthorities']);
    if (roots.length === 0 || !roots.every(isRoot))
        throw new Error('it holds no trusted root as Sigstore writes them');
    return roots;
}
function objectsIn(text) {
    try {
        return [JSON.parse(text)];
    }
    catch {
        const lines = text.split('\n').filter((line) => line.trim() !== '');
        try {
            return lines.map((line) => JSON.parse(line));
        }
        catch {
            return [];
        }
    }
}
/**
 * Checks the signature by each root until one holds. A root with a transparency log wants an entry there.
 *
 * @returns who has signed
 * @throws {Error} when it holds by none, with the reasons
 */
async function verifySignature(bundle, roots) {
    const [{ Bundle, TrustedRoot }, { toSignedEntity, toTrustMaterial, Verifier }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 654).then(__nccwpck_require__.t.bind(__nccwpck_require__, 9654, 19)),
        Promise.all(/* import() */[__nccwpck_require__.e(654), __nccwpck_require__.e(187)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4187, 19)),
    ]);
    const reasons = new Set();
    for (const json of roots) {
        try {
            const root = TrustedRoot.fromJSON(json);
            const verifier = new Verifier(toTrustMaterial(root), {
                tlogThreshold: root.tlogs.length > 0 ? 1 : 0,
                ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0,
                timestampThreshold: 1,
            });
            const entity = toSignedEntity(Bundle.fromJSON(bundle));
            const { identity } = verifier.verify(entity);
            if (identity?.subjectAlternativeName === undefined)
                throw new Error('it was signed by a key and not by a workflow');
            return {
                subject: identity.subjectAlternativeName,
                issuer: identity.extensions?.issuer ?? '',
                source: textOf(identity.oids ?? [], SOURCE_REPOSITORY),
            };
        }
        catch (error) {
            reasons.add(error.message);
        }
    }
    throw new Error([...reasons].join('; '));
}
/** A short text in DER. */
function textOf(extensions, wanted) {
    const value = extensions.find(({ oid }) => oid?.id.join('.') === wanted)?.value;
    if (value === undefined || value[0] !== UTF8_STRING)
        return undefined;
    const [start, length] = (value[1] ?? 0) < 0x80 ? [2, value[1] ?? 0] : [3, value[2] ?? 0];
    return value.subarray(start, start + length).toString('utf8');
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
/******/ var __webpack_exports__ = __nccwpck_require__(2344);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
