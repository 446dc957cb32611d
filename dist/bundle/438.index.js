export const id = 438;
export const ids = [438,583];
export const modules = {

/***/ 53607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ createPersist)
/* harmony export */ });
/* harmony import */ var _registry_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72402);
/* harmony import */ var _registry_image_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45508);
/* harmony import */ var _registry_publication_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8248);
/* harmony import */ var _retry_schedule_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50576);
/* harmony import */ var _runner_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8757);
/* harmony import */ var _again_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36379);
/* harmony import */ var _registry_questions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17763);







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
            const done = await (0,_again_js__WEBPACK_IMPORTED_MODULE_5__/* .again */ .T)(task, {
                retryOn: 'auto',
                maxAttempts: tired.has(registry) ? 1 : maxAttempts,
                decide: (error, failed) => pauseFor(error, failed, base),
                tell: ({ message }, _, pause) => _runner_log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .Rm.info(`${message.startsWith(what) ? '' : `${what}: `}${message}; again in ${pause.usual.toFixed(1)} s.`),
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
    if (error instanceof _registry_publication_js__WEBPACK_IMPORTED_MODULE_2__/* .DigestMismatch */ .b3 || error instanceof _registry_image_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .MissingPart */ .i) {
        return failed <= STALE_ANSWERS ? (0,_retry_schedule_js__WEBPACK_IMPORTED_MODULE_6__/* .pauseAfter */ .l)(spread) : undefined;
    }
    if (!(error instanceof _registry_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryFault */ .QA) || !error.isTemporary)
        return undefined;
    const { retryAfter, status, message } = error;
    if (status === 507 || FULL.test(message))
        return undefined;
    if (retryAfter !== undefined && retryAfter > _registry_questions_js__WEBPACK_IMPORTED_MODULE_4__/* .longestWait */ ._s)
        return undefined;
    return (0,_retry_schedule_js__WEBPACK_IMPORTED_MODULE_6__/* .pauseAfter */ .l)({ ...spread, isThrottled: status === 429, retryAfter });
}


/***/ }),

/***/ 89147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ formatImageReference),
/* harmony export */   o: () => (/* binding */ parseImageReference)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22872);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6191);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75634);
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

/***/ 19583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ readReferrersTag),
/* harmony export */   hq: () => (/* binding */ addToReferrersTag)
/* harmony export */ });
/* unused harmony export referrersTag */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _image_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93513);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6191);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72402);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74792);
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
    const name = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatTagged */ .cy)({ repository, tag: referrersTag(digest) });
    const served = await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .getManifest */ .c2)(client, repository, referrersTag(digest));
    if (served === undefined)
        return undefined;
    // What people keep there by that name is not ours to replace.
    if (served.mediaType !== _image_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .OCI_INDEX */ .$p)
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryFault */ .QA(`${name} is no list of referrers`, 200);
    const list = (0,_manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .parseServed */ .lW)(served, name);
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
async function addToReferrersTag(client, repository, digest, entry) {
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
    const bytes = Buffer.from(JSON.stringify({ ...list, schemaVersion: 2, mediaType: _image_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .OCI_INDEX */ .$p, manifests }));
    const sum = `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
    await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .putManifest */ .RV)(client, repository, tag, { mediaType: _image_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .OCI_INDEX */ .$p, digest: sum, bytes });
    if (holds(await readReferrersTag(client, repository, digest)))
        return;
    const name = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatTagged */ .cy)({ repository, tag });
    throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryFault */ .QA(`${name} does not list what was just added: another run wrote it, or it is late`, undefined);
}


/***/ }),

/***/ 5606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ attachReferrer),
/* harmony export */   x: () => (/* binding */ listReferrers)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _image_manifest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93513);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6191);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72402);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74792);
/* harmony import */ var _referrers_tag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19583);
/* harmony import */ var _settle_all_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1829);
/* harmony import */ var _upload_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3741);
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
    await (0,_settle_all_js__WEBPACK_IMPORTED_MODULE_5__/* .settleAll */ .j)([...blobs].map(([digest, content]) => (0,_upload_js__WEBPACK_IMPORTED_MODULE_4__/* .uploadBlob */ .P)(client, repository, { digest, size: content.length }, () => content)));
    const manifest = manifestOf(subject, { ...artifact, layers });
    const { listsSubject } = await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .putManifest */ .RV)(client, repository, manifest.digest, manifest);
    if (listsSubject)
        return manifest.digest;
    const { artifactType, annotations } = artifact;
    const { digest, mediaType, bytes } = manifest;
    const descriptor = { mediaType, digest, size: bytes.length, artifactType, annotations };
    await (0,_referrers_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .addToReferrersTag */ .hq)(client, repository, subject.digest, descriptor);
    return digest;
}
function manifestOf({ mediaType, digest, size }, { artifactType, annotations, layers }) {
    const json = {
        schemaVersion: 2,
        mediaType: _image_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .OCI_MANIFEST */ .EG,
        artifactType,
        config: descriptorOf(EMPTY),
        layers: layers.map(descriptorOf),
        subject: { mediaType, digest, size },
        annotations,
    };
    const bytes = Buffer.from(JSON.stringify(json));
    return { mediaType: _image_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .OCI_MANIFEST */ .EG, digest: digestOf(bytes), bytes };
}
function descriptorOf({ mediaType, content }) {
    return { mediaType, digest: digestOf(content), size: content.length };
}
function digestOf(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}
/**
 * Lists what is kept beside an image.
 *
 * @param artifactType only those of this type
 * @throws {RegistryFault} when the registry refuses, does not answer, or serves what is no list
 */
async function listReferrers(client, repository, digest, artifactType) {
    const listed = (await askReferrers(client, repository, digest, artifactType)) ??
        (await (0,_referrers_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .readReferrersTag */ .$F)(client, repository, digest))?.manifests ??
        [];
    // Filtering is optional for a registry.
    const wanted = listed.filter((each) => artifactType === undefined || each.artifactType === artifactType);
    const tidy = ({ annotations, ...each }) => ({ ...each, annotations: (0,_image_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .textsIn */ .Ej)(annotations) });
    return [...new Map(wanted.map((each) => [each.digest, tidy(each)])).values()];
}
/** @returns undefined when the registry does not know the question */
async function askReferrers(client, repository, digest, artifactType) {
    const what = `listing the referrers of ${(0,_image_reference_js__WEBPACK_IMPORTED_MODULE_7__/* .formatPinned */ .y6)(repository, digest)}`;
    const filter = artifactType === undefined ? '' : `?artifactType=${encodeURIComponent(artifactType)}`;
    const listed = [];
    let to = `referrers/${digest}${filter}`;
    for (let page = 0; to !== undefined; page++) {
        if (page === MOST_PAGES)
            throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryFault */ .QA(`${what}: the list does not end`, 200);
        const headers = { accept: _image_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .OCI_INDEX */ .$p };
        const answer = await client.send({ method: 'GET', repository: repository.path, access: 'pull', to, headers });
        if (page === 0 && isUnknownQuestion(answer))
            return undefined;
        if (answer.status !== 200)
            throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .faultFrom */ .Fx)(what, answer);
        listed.push(...manifestsIn(answer, what));
        to = await nextPage(answer, client, what);
    }
    return listed;
}
/** An older registry says so in one of several ways; some have a page for people at every address. */
function isUnknownQuestion({ status, headers }) {
    if (status !== 200)
        return [400, 404, 405, 406].includes(status) || (status >= 300 && status < 400);
    return headers['content-type']?.split(';')[0]?.trim() !== _image_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .OCI_INDEX */ .$p;
}
function manifestsIn({ body }, what) {
    try {
        return (0,_image_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .parseManifest */ .Ng)(body.toString('utf8')).manifests ?? [];
    }
    catch (cause) {
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryFault */ .QA(`${what}: ${cause.message}`, 200, { cause });
    }
}
/** @see https://www.rfc-editor.org/rfc/rfc8288#section-3 */
async function nextPage({ headers }, client, what) {
    const next = /<([^>]*)>\s*;[^,]*\brel="?next"?/i.exec(String(headers['link'] ?? ''))?.[1];
    if (next === undefined)
        return undefined;
    const [to, { origin }] = await Promise.all([client.resolve(next), client.resolve('/')]);
    if (to.origin !== origin)
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryFault */ .QA(`${what}: the list goes on at another registry`, 200);
    return to;
}


/***/ }),

/***/ 42849:
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

/***/ 52583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J9: () => (/* binding */ formatResult),
  isResultFile: () => (/* binding */ isResultFile),
  Vq: () => (/* binding */ readResultDocument),
  jP: () => (/* binding */ resultDocument)
});

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
var result_document = __webpack_require__(42849);
// EXTERNAL MODULE: ./lib/result/result-shape.js
var result_shape = __webpack_require__(15355);
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
    if (value?.['kind'] !== result_document/* RESULT_KIND */.j_) {
        throw new Error(`this is no result file: it is no JSON object whose kind is "${result_document/* RESULT_KIND */.j_}"`);
    }
    const version = value['schemaVersion'];
    if (version !== result_document/* RESULT_SCHEMA_VERSION */.tS) {
        throw new Error(`the result file has the schema version ${JSON.stringify(version)}, and ${result_document/* RESULT_SCHEMA_VERSION */.tS} is read here: ` +
            'use the same version of the action for what writes and what reads it');
    }
    try {
        return (0,result_shape/* RESULT */.Mr)(value, '');
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


/***/ }),

/***/ 15355:
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
/* harmony import */ var _image_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22872);
/* harmony import */ var _image_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88875);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6191);
/* harmony import */ var _image_tag_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75634);
/* harmony import */ var _result_document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42849);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89745);
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

/***/ 89745:
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42685);
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


/***/ })

};
