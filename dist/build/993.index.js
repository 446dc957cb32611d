export const id = 993;
export const ids = [993];
export const modules = {

/***/ 53993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J9: () => (/* binding */ formatResult),
  isResultFile: () => (/* binding */ isResultFile),
  jP: () => (/* binding */ resultDocument)
});

// UNUSED EXPORTS: readResultDocument

;// CONCATENATED MODULE: ./lib/result/public-text.js
/**
 * Text that leaves the run in a file. The runner hides secrets in its log alone, and a file may become an artifact that
 * everybody can read.
 */
const HIDDEN = '***';
/** A character or two are no secret, and hiding them would blot out the text. */
const SHORTEST_HIDDEN = 3;
/** The name and the password, or the token, before the host of an address; `docker-image://alpine@sha256:…` has none. */
const USER_IN_ADDRESS = /(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/@]+@(?!sha256:)/gi;
/** Fields of caches and outputs that are credentials; a field in quotes may have commas in it. */
const SECRET_FIELD = /(^|,)(\s*"?)(\w*(?:secret|token|password|access_key)\w*)=(?:(?<="[^,]*)(?:[^"]|"")*|[^,"]*)/gi;
const WITH_FIELDS = ['--cache-from', '--cache-to', '--output', '--attest'];
/** @param secrets every text that is not to be seen */
function hideIn(text, secrets) {
    // The longest first: one may be a part of another.
    const known = secrets.filter((secret) => secret.length >= SHORTEST_HIDDEN).sort((a, b) => b.length - a.length);
    return known.reduce((shown, secret) => shown.replaceAll(secret, HIDDEN), text).replace(USER_IN_ADDRESS, '$1***@');
}
/**
 * The arguments of `docker buildx build` for everybody: people put secrets into build arguments, and credentials of a
 * cache stand among its options.
 */
function publicArguments(argv, secrets) {
    return argv.map((word, index) => {
        const option = argv[index - 1] ?? '';
        if (option === '--build-arg')
            return hideIn(word.replace(/=.*$/s, `=${HIDDEN}`), secrets);
        return hideIn(WITH_FIELDS.includes(option) ? word.replace(SECRET_FIELD, `$1$2$3=${HIDDEN}`) : word, secrets);
    });
}

;// CONCATENATED MODULE: ./lib/result/result-document.js
/** Tells the document from any other JSON. */
const result_document_RESULT_KIND = 'image-build-result';
/** Raised when a field goes or changes its meaning, and only then. A number, as in OCI's own documents. */
const result_document_RESULT_SCHEMA_VERSION = 1;
const OUTCOMES = ['pushed', 'built', 'planned', 'skipped', 'failed'];
const TAG_KINDS = ['immutable', 'floating', 'other'];
const IMAGE_STATES = ['published', 'present', 'untagged', 'left', 'failed'];
const PUSH_WAYS = ['tag', 'digest', 'archive'];

// EXTERNAL MODULE: ./lib/image/digest.js
var digest = __webpack_require__(37241);
// EXTERNAL MODULE: ./lib/image/platform.js
var platform = __webpack_require__(88758);
// EXTERNAL MODULE: ./lib/image/reference.js
var reference = __webpack_require__(68424);
// EXTERNAL MODULE: ./lib/image/tag.js
var tag = __webpack_require__(67521);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
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
const result_shape_platform = formed('a platform', platform/* isPlatform */.a);
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
    const whole = { ...NOTHING, ...known, kind: result_document_RESULT_KIND, schemaVersion: result_document_RESULT_SCHEMA_VERSION };
    return withoutSecrets(result_shape_RESULT(whole, ''), secrets);
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
    if (value?.['kind'] !== RESULT_KIND) {
        throw new Error(`this is no result file: it is no JSON object whose kind is "${RESULT_KIND}"`);
    }
    const version = value['schemaVersion'];
    if (version !== RESULT_SCHEMA_VERSION) {
        throw new Error(`the result file has the schema version ${JSON.stringify(version)}, and ${RESULT_SCHEMA_VERSION} is read here: ` +
            'use the same version of the action for what writes and what reads it');
    }
    try {
        return RESULT(value, '');
    }
    catch (cause) {
        throw new Error(`the result file is not what it should be: ${cause.message}`, { cause });
    }
}
/** Whether it says of itself that it is one, of whatever version. */
function isResultFile(text) {
    return parseJson(text)?.['kind'] === result_document_RESULT_KIND;
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


/***/ })

};
