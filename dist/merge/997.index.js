export const id = 997;
export const ids = [997];
export const modules = {

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
