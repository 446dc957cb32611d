export const id = 707;
export const ids = [707,997];
export const modules = {

/***/ 23707:
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
// EXTERNAL MODULE: ./lib/result/result-file.js + 1 modules
var result_file = __webpack_require__(68997);
// EXTERNAL MODULE: ./lib/runner/log.js
var log = __webpack_require__(93188);
// EXTERNAL MODULE: ./lib/cache/report.js + 1 modules
var report = __webpack_require__(19462);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/image/reference.js
var image_reference = __webpack_require__(68424);
// EXTERNAL MODULE: ./lib/actions/attempts/failed-build.js
var failed_build = __webpack_require__(27488);
// EXTERNAL MODULE: ./lib/actions/builder/outputs.js + 1 modules
var outputs = __webpack_require__(84212);
;// CONCATENATED MODULE: ./lib/actions/report/hidden-texts.js

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
;// CONCATENATED MODULE: ./lib/actions/report/known-facts.js
/** What a step knows of itself however it ends: who it is, what it builds, and what that is called. */



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
        context: context?.kind === 'path' ? fromWorkspace(context.path, workspace) : context?.address,
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

;// CONCATENATED MODULE: ./lib/actions/report/result-facts.js
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

;// CONCATENATED MODULE: ./lib/actions/report/result-file.js
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
/** Absolute; empty when none was asked for. */
function resultPath({ inputs }, { workspace }) {
    return inputs.resultFile === '' ? '' : (0,external_node_path_.resolve)(workspace, inputs.resultFile);
}
/** Writes the document in one go, and makes its folder. */
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

/***/ 68997:
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

// EXTERNAL MODULE: ./lib/result/result-document.js
var result_document = __webpack_require__(42300);
// EXTERNAL MODULE: ./lib/result/result-shape.js
var result_shape = __webpack_require__(89188);
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
    const whole = { ...NOTHING, ...known, kind: result_document/* RESULT_KIND */.j_, schemaVersion: result_document/* RESULT_SCHEMA_VERSION */.tS };
    return withoutSecrets((0,result_shape/* RESULT */.Mr)(whole, ''), secrets);
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
/** Whether it says of itself that a step has left it as its result, of whatever version. */
function isResultFile(text) {
    const kind = parseJson(text)?.['kind'];
    return kind === result_document/* RESULT_KIND */.j_ || kind === result_document/* LEG_KIND */.YA;
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
