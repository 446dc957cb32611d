export const id = 265;
export const ids = [265,993];
export const modules = {

/***/ 32265:
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
// EXTERNAL MODULE: ./lib/result/result-file.js + 4 modules
var result_file = __webpack_require__(53993);
// EXTERNAL MODULE: ./lib/runner/log.js
var log = __webpack_require__(93188);
// EXTERNAL MODULE: ./lib/cache/report.js + 1 modules
var report = __webpack_require__(19462);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/image/reference.js
var image_reference = __webpack_require__(68424);
// EXTERNAL MODULE: ./lib/actions/build/attempts/failed-build.js
var failed_build = __webpack_require__(98979);
// EXTERNAL MODULE: ./lib/actions/build/builder/outputs.js
var outputs = __webpack_require__(98802);
;// CONCATENATED MODULE: ./lib/actions/build/hidden-texts.js

/** Of variables and build arguments that are secrets, whoever put them there. */
const SECRET_NAME = /TOKEN|SECRET|PASSW|CREDENTIAL|KEY|AUTH(?!OR)/i;
/** Shorter values of such names are words like `true`. */
const SHORTEST_BY_NAME = 8;
/** Also each line of those that have several. */
function hiddenTexts({ inputs }, { all }) {
    const given = inputs.secretEnvs.map(({ variable }) => all[variable] ?? '');
    const byName = [...variables(all), ...inputs.buildArgs.map(divide)]
        .filter(([name, value]) => SECRET_NAME.test(name) && value.length >= SHORTEST_BY_NAME)
        .map(([, value]) => value);
    return [...(0,log/* maskedTexts */.kF)(), ...[...given, ...byName].flatMap((value) => [value.trim(), ...linesOf(value)])];
}
/** Secrets among the inputs are masked one by one. */
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

// EXTERNAL MODULE: ./lib/source/source.js
var source_source = __webpack_require__(81808);
;// CONCATENATED MODULE: ./lib/actions/build/known-facts.js
/** What a step knows of itself however it ends: who it is, what it builds, and what that is called. */



function knownFacts(prepared, environment) {
    return {
        action: actionFacts(environment),
        source: sourceFacts(prepared),
        run: runFacts(prepared, environment),
        names: namesFacts(prepared),
    };
}
function actionFacts({ all }) {
    return {
        name: 'build',
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
        branch: (0,source_source/* branchOf */.W0)(source),
        tag: target.kind === 'tag' ? target.tag : null,
        pullRequest: (0,source_source/* pullRequestOf */._n)(source),
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
            const reference = (0,image_reference/* formatTagged */.cy)(each);
            const [kind, why] = [names.kinds.get(reference) ?? 'other', reasons.get(each.tag) ?? 'as given'];
            return { reference, name: each.repository.name, tag: each.tag, kind, why };
        }),
        labels: names.labels,
        annotations: names.annotations,
    };
}
function planFacts({ inputs, context }, { workspace }) {
    return {
        context: context.kind === 'path' ? fromWorkspace(context.path, workspace) : context.address,
        dockerfile: inputs.file === '' ? null : fromWorkspace(inputs.file, workspace),
        target: inputs.target || null,
        platforms: inputs.platforms,
    };
}
/** Where it lies in the workspace: the machine is nobody's business. */
function fromWorkspace(path, workspace) {
    if (/^[a-z]+:\/\//i.test(path))
        return path;
    const inside = (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(workspace, path));
    return inside.startsWith('..') || (0,external_node_path_.isAbsolute)(inside) ? path : inside || '.';
}

;// CONCATENATED MODULE: ./lib/actions/build/result-facts.js
/** What a step knows at its end, as plain facts for the result file. */







function resultFacts(prepared, environment, end) {
    const outcome = 'error' in end ? 'failed' : outcomeOf(prepared, end.result);
    const stages = 'error' in end ? [] : end.result.stages;
    return {
        outcome,
        ...knownFacts(prepared, environment),
        ...('error' in end ? failed(prepared, end.error, environment) : ended(prepared, end.result, environment)),
        timing: { started: end.started.toISOString(), seconds: end.seconds, stages },
        secrets: hiddenTexts(prepared, environment),
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
            ...planFacts(prepared, environment),
            ...attemptFacts(attempts, history),
            argv,
            builder: builderFacts(result),
            cache: {
                mode: (0,report/* finalMode */.sv)(cache, cacheReport),
                hitRatio: ratio === '' ? null : Number(ratio),
                reasons: cache.reasons,
            },
        },
        gate: gateFacts(prepared, published?.gateSeconds),
        attestation: published?.attested,
        signatures: signatureFacts(prepared, result),
    };
}
function failed(prepared, error, environment) {
    const tried = error instanceof failed_build/* FailedAttempts */.yX ? error : undefined;
    const images = error instanceof failed_build/* FailedPublish */.JZ ? error.images : [];
    const code = error instanceof errors/* ActionError */.lZ ? error.code : 'internal';
    const advice = error instanceof errors/* ActionError */.lZ ? error.advice : undefined;
    const message = error instanceof Error ? error.message : String(error);
    const { gate } = prepared.inputs;
    return {
        error: { code, message, advice, failureClass: tried?.failureClass },
        images: images.map((image) => placeFacts(image, prepared)),
        push: { pushed: images.some(({ digest }) => digest !== '') },
        build: {
            ...planFacts(prepared, environment),
            ...attemptFacts(tried?.attempts ?? 0, tried?.history ?? []),
            argv: [],
            cache: { reasons: [] },
        },
        ...(code === 'gate' && { gate: { command: gate[0] ?? '', passed: false } }),
    };
}
function imageFacts({ digest, published, imageId, kept }, { workspace }) {
    return {
        digest,
        mediaType: published?.image.mediaType,
        imageId,
        archive: kept?.archive && fromWorkspace(kept.archive, workspace),
        platforms: published?.platforms ?? [],
    };
}
function placeFacts({ name, tags, digest, state, error }, { names }, result) {
    // An output may push to a name that is not among ours.
    const { registry = '', path = '' } = (0,image_reference/* parseRepository */.SU)(name) ?? {};
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

;// CONCATENATED MODULE: ./lib/actions/build/result-file.js
/** The file of the input `result-file`: it is there as a whole, of this step, or not at all. */






/** Takes away what an earlier step or run left there: whoever finds a file after a cancel must not take it for ours. */
async function clearResult(prepared, environment) {
    const path = resultPath(prepared, environment);
    if (path !== '')
        await (0,promises_.rm)(path, { force: true });
}
/**
 * Writes how the step ended, where the input `result-file` says so. A file that cannot be written is a warning: the
 * image is what it is, and a step that fails now would hide it.
 *
 * @returns the output `result-file`: the path, or nothing when there is no file
 */
async function keepResult(prepared, environment, end) {
    const path = resultPath(prepared, environment);
    if (path === '')
        return '';
    try {
        await writeResultFile(path, (0,result_file/* resultDocument */.jP)(resultFacts(prepared, environment, end)));
        log/* log */.Rm.info(`Result file: ${path}.`);
        return path;
    }
    catch (error) {
        log/* log */.Rm.warning(`The result file ${path} cannot be written: ${error.message}`);
        return '';
    }
}
/** Absolute; empty when none was asked for. */
function resultPath({ inputs }, { workspace }) {
    return inputs.resultFile === '' ? '' : (0,external_node_path_.resolve)(workspace, inputs.resultFile);
}
/** Writes the document in one go, and makes its folder. */
async function writeResultFile(path, document) {
    const half = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path).slice(0, 100)}.${(0,external_node_crypto_.randomUUID)()}`);
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_.writeFile)(half, (0,result_file/* formatResult */.J9)(document), { flag: 'wx' });
        await (0,promises_.rename)(half, path);
    }
    catch (error) {
        await (0,promises_.rm)(half, { force: true }).catch(() => undefined);
        throw error;
    }
}


/***/ }),

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
