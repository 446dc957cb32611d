export const id = 6434;
export const ids = [6434];
export const modules = {

/***/ 69096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pm: () => (/* binding */ orExplain),
  Zr: () => (/* binding */ persist),
  QQ: () => (/* binding */ publishEverywhere)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/image/reference.js
var image_reference = __webpack_require__(68424);
// EXTERNAL MODULE: ./lib/registry/fault.js
var fault = __webpack_require__(94523);
// EXTERNAL MODULE: ./lib/registry/image-tree.js
var image_tree = __webpack_require__(85975);
// EXTERNAL MODULE: ./lib/registry/publication.js
var registry_publication = __webpack_require__(22917);
// EXTERNAL MODULE: ./lib/registry/manifests.js
var manifests = __webpack_require__(7757);
// EXTERNAL MODULE: ./lib/registry/publish-place.js
var publish_place = __webpack_require__(78598);
;// CONCATENATED MODULE: ./lib/registry/publish.js





async function publish(publication, means) {
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
var schedule = __webpack_require__(65305);
// EXTERNAL MODULE: ./lib/runner/log.js
var log = __webpack_require__(93188);
// EXTERNAL MODULE: ./lib/actions/attempts/again.js
var again = __webpack_require__(27838);
// EXTERNAL MODULE: ./lib/actions/attempts/registry-questions.js + 1 modules
var registry_questions = __webpack_require__(81851);
// EXTERNAL MODULE: ./lib/actions/sign-in/session.js + 17 modules
var sign_in_session = __webpack_require__(16620);
;// CONCATENATED MODULE: ./lib/actions/publish/publish.js











const REQUEST_ATTEMPTS = 5;
const REQUEST_WAIT = 1;
const STALE_ANSWERS = 2;
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
function asActionError(error, images) {
    const told = explained(error);
    if (!(told instanceof errors/* ActionError */.lZ) || images.length < 2)
        return told;
    const states = images.map(({ name, tags, error: why }) => {
        const served = tags.length > 0 ? `serves it under ${tags.join(', ')}` : 'does not have it under any tag';
        return `- ${name} ${served}${why === '' ? '' : `: ${why}`}`;
    });
    const { id, message, code, advice, cause } = told;
    return new errors/* ActionError */.lZ(id, [message, ...states].join('\n'), { code, advice, cause });
}
function explained(error) {
    if (error instanceof fault/* RegistryFault */.QA)
        return (0,fault/* explainFault */.Oy)(error);
    if (error instanceof registry_publication/* DigestMismatch */.b3) {
        return new errors/* ActionError */.lZ('digest-mismatch', `${error.message}.`, { cause: error });
    }
    if (error instanceof registry_publication/* TagTaken */.qD) {
        return new errors/* ActionError */.lZ('tag-raced', `${error.message}.`, { cause: error });
    }
    return error;
}
async function orExplain(task) {
    try {
        return await task();
    }
    catch (error) {
        throw error instanceof fault/* RegistryFault */.QA ? (0,fault/* explainFault */.Oy)(error) : error;
    }
}


/***/ }),

/***/ 67604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ parseCacheImage),
/* harmony export */   U6: () => (/* binding */ defaultCacheImages),
/* harmony export */   Ub: () => (/* binding */ repositoriesOf),
/* harmony export */   zR: () => (/* binding */ PREFIX_MAX_LENGTH)
/* harmony export */ });
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68424);
/* harmony import */ var _image_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67521);


function repositoriesOf(images) {
    return images === undefined ? [] : [images.trusted.repository, images.pullRequests.repository];
}
const PREFIX_MAX_LENGTH = 30;
function parseCacheImage(text) {
    const trimmed = text.trim();
    const colon = trimmed.lastIndexOf(':');
    const hasPrefix = colon > trimmed.lastIndexOf('/');
    const repository = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRepository */ .SU)(hasPrefix ? trimmed.slice(0, colon) : trimmed);
    const prefix = hasPrefix ? trimmed.slice(colon + 1) : '';
    const isGood = !hasPrefix || ((0,_image_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .isTag */ .d)(prefix) && prefix.length <= PREFIX_MAX_LENGTH);
    return repository !== undefined && isGood ? { repository, prefix } : undefined;
}
function defaultCacheImages({ name }) {
    const repository = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRepository */ .SU)(`${name}-cache`);
    return repository && { trusted: { repository, prefix: '' }, pullRequests: { repository, prefix: '' } };
}


/***/ }),

/***/ 55019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ LABEL)
/* harmony export */ });
const LABEL = {
    title: 'org.opencontainers.image.title',
    description: 'org.opencontainers.image.description',
    url: 'org.opencontainers.image.url',
    source: 'org.opencontainers.image.source',
    version: 'org.opencontainers.image.version',
    created: 'org.opencontainers.image.created',
    revision: 'org.opencontainers.image.revision',
    licenses: 'org.opencontainers.image.licenses',
    branch: 'io.github.image-build-action.branch',
    pullRequest: 'io.github.image-build-action.pull-request',
    mergeRevision: 'io.github.image-build-action.merge-revision',
    runtime: 'io.github.image-build-action.runtime',
};


/***/ }),

/***/ 49098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   b: () => (/* binding */ nearMiss)
/* harmony export */ });
const MAX_EDITS = 2;
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
function didYouMean(word, known) {
    const meant = nearMiss(word, known);
    return meant === undefined ? {} : { advice: `Did you mean "${meant}"?` };
}


/***/ }),

/***/ 88302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ copyImage),
/* harmony export */   Y: () => (/* binding */ openBlob)
/* harmony export */ });
/* harmony import */ var _image_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64252);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94523);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7757);
/* harmony import */ var _settle_all_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94734);
/* harmony import */ var _upload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92658);





async function copyImage(digest, from, to, known) {
    const manifest = known ?? (await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .getManifest */ .c2)(from.client, from.repository, digest));
    if (manifest === undefined) {
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryFault */ .QA(`reading ${from.repository.name}@${digest}: the registry has no such manifest`, 404);
    }
    const { manifests, config, layers } = (0,_manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .parseServed */ .lW)(manifest, `${from.repository.name}@${digest}`);
    if ((0,_image_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .isIndex */ .nw)(manifest.mediaType)) {
        for (const child of manifests ?? [])
            await copyImage(child.digest, from, to);
    }
    else {
        const blobs = new Map([...(config ? [config] : []), ...(layers ?? [])].map((blob) => [blob.digest, blob]));
        await (0,_settle_all_js__WEBPACK_IMPORTED_MODULE_4__/* .settleAll */ .j)([...blobs.values()].map((blob) => copyBlob(blob, from, to)));
    }
    await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .putManifest */ .RV)(to.client, to.repository, digest, manifest);
    return manifest;
}
async function copyBlob({ digest, size }, from, to) {
    const sameRegistry = from.repository.registry === to.repository.registry;
    const blob = { digest, size, ...(sameRegistry && { mountFrom: from.repository.path }) };
    await (0,_upload_js__WEBPACK_IMPORTED_MODULE_2__/* .uploadBlob */ .P)(to.client, to.repository, blob, () => openBlob(digest, from));
}
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
    throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryFault */ .QA(message, source.status);
}


/***/ }),

/***/ 78598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   SM: () => (/* binding */ isServed),
/* harmony export */   Y8: () => (/* binding */ PlaceInWork)
/* harmony export */ });
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68424);
/* harmony import */ var _copy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88302);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94523);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7757);
/* harmony import */ var _publication_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22917);
/* harmony import */ var _settle_all_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94734);






class PlaceInWork {
    isOptional;
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
    async make(isAsked) {
        if (this.fault !== undefined)
            return;
        const repository = this.#repository;
        const wanted = this.#tags.map((tag) => ({ repository, tag })).filter(isAsked);
        try {
            await this.#copy();
            const missing = wanted.filter(({ tag }) => !this.#served.has(tag) && !this.#left.has(tag));
            const puts = await Promise.allSettled(missing.map((reference) => this.#put(reference)));
            await (0,_settle_all_js__WEBPACK_IMPORTED_MODULE_4__/* .settleAll */ .j)(puts.map((put, index) => this.#readBack(put, missing[index])));
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
        await this.#means.persist(`copying to ${this.#repository.name}`, () => (0,_copy_js__WEBPACK_IMPORTED_MODULE_0__/* .copyImage */ .L)(digest, from, to, manifest));
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
        await persist(`tagging ${(0,_image_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .formatTagged */ .cy)(reference)}`, () => (0,_manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .putManifest */ .RV)(client, repository, tag, manifest));
    }
    async #readBack(put, reference) {
        if (put.status === 'rejected')
            throw put.reason;
        if (reference === undefined)
            return;
        const isOurs = await isServed(reference, this.#image.digest, this.#means);
        (isOurs ? this.#served : this.#left).add(reference.tag);
    }
}
async function isThereAlready(reference, digest, means) {
    const client = means.clientFor(reference.repository.registry);
    const name = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .formatTagged */ .cy)(reference);
    const served = await means.persist(`looking up ${name}`, () => (0,_manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .servedDigest */ .sP)(client, reference.repository, reference.tag));
    if (served !== undefined && served !== digest)
        throw new _publication_js__WEBPACK_IMPORTED_MODULE_3__/* .TagTaken */ .qD(reference, served, digest);
    return served === digest;
}
async function isServed(reference, digest, means) {
    try {
        await confirm(reference, digest, means);
        return true;
    }
    catch (error) {
        const isNewer = error instanceof _publication_js__WEBPACK_IMPORTED_MODULE_3__/* .DigestMismatch */ .b3 && (await means.isSuperseded?.(reference, error.served)) === true;
        if (!isNewer)
            throw error;
        return false;
    }
}
async function confirm(reference, digest, means) {
    const client = means.clientFor(reference.repository.registry);
    const name = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .formatTagged */ .cy)(reference);
    await means.persist(`reading back ${name}`, async () => {
        const served = await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .servedDigest */ .sP)(client, reference.repository, reference.tag);
        if (served === undefined)
            throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryFault */ .QA(`${name} is not served yet`, undefined);
        if (served !== digest)
            throw new _publication_js__WEBPACK_IMPORTED_MODULE_3__/* .DigestMismatch */ .b3(reference, served, digest);
    });
}
function placeOf({ registry, path }) {
    return `${registry}/${path}`;
}


/***/ }),

/***/ 72731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   CR: () => (/* binding */ booleanAt),
/* harmony export */   tk: () => (/* binding */ numberAt)
/* harmony export */ });
function at(payload, path) {
    let value = payload;
    for (const key of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}
function textAt(payload, ...path) {
    const value = at(payload, path);
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function numberAt(payload, ...path) {
    const value = at(payload, path);
    return Number.isInteger(value) ? value : undefined;
}
function booleanAt(payload, ...path) {
    const value = at(payload, path);
    return typeof value === 'boolean' ? value : undefined;
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


/***/ }),

/***/ 81599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isPartialVersion),
/* harmony export */   Q: () => (/* binding */ isCompleteVersion)
/* harmony export */ });
/* harmony import */ var _image_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67521);

const NUMBERS = String.raw `[vV]?[0-9]+(?:\.[0-9]+){2,}`;
const SEMVER_END = '(?:-[0-9A-Za-z]+(?:[.-]+[0-9A-Za-z]+)*)?';
const PEP440_END = '(?:[-_.]?(?:alpha|beta|preview|pre|rc|a|b|c)[-_.]?[0-9]*)?' +
    '(?:[-_.]?(?:post|rev|r)[-_.]?[0-9]*)?' +
    '(?:[-_.]?dev[-_.]?[0-9]*)?';
const COMPLETE = new RegExp(`^${NUMBERS}(?:${SEMVER_END}|${PEP440_END})$`);
const ON_THE_MOVE = /[-._](?:latest|nightly|edge|snapshot|dev)$/i;
const PARTIAL = /^[vV]?[0-9]+(?:\.[0-9]+)?$/;
function isCompleteVersion(tag) {
    return tag.length <= _image_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG_MAX_LENGTH */ .h && COMPLETE.test(tag) && !ON_THE_MOVE.test(tag);
}
function isPartialVersion(tag) {
    return PARTIAL.test(tag);
}


/***/ }),

/***/ 80235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Re: () => (/* binding */ COMMIT_LENGTH),
/* harmony export */   Yc: () => (/* binding */ saysLatest),
/* harmony export */   hd: () => (/* binding */ movesByText),
/* harmony export */   yF: () => (/* binding */ namesCommit)
/* harmony export */ });
/* harmony import */ var _source_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81808);
/* harmony import */ var _complete_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81599);
/* harmony import */ var _rule_ref_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37283);
/* harmony import */ var _safe_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92438);




function saysLatest(tag) {
    return tag === 'latest' || tag.endsWith('-latest');
}
function movesByText(tag, source) {
    if (saysLatest(tag))
        return 'latest';
    if ((0,_complete_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isPartialVersion */ .E)(tag))
        return 'version';
    return isBranchTag(tag, source) ? 'branch' : undefined;
}
function isBranchTag(tag, source) {
    const branches = [(0,_source_source_js__WEBPACK_IMPORTED_MODULE_2__/* .branchOf */ .W0)(source), (0,_rule_ref_js__WEBPACK_IMPORTED_MODULE_3__/* .branchOfRef */ .V4)((0,_rule_ref_js__WEBPACK_IMPORTED_MODULE_3__/* .rulesRef */ .HH)(source))];
    return branches.some((name) => Boolean(name) && (tag === (0,_safe_name_js__WEBPACK_IMPORTED_MODULE_1__/* .safeName */ .jC)(name ?? '') || tag === (0,_safe_name_js__WEBPACK_IMPORTED_MODULE_1__/* .validTag */ .RF)(name ?? '')));
}
function namesCommit(tag, { headSha, runSha }) {
    return [headSha, runSha].some((sha) => sha.length >= COMMIT_LENGTH && tag.includes(sha.slice(0, COMMIT_LENGTH)));
}
const COMMIT_LENGTH = 7;


/***/ }),

/***/ 37283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ tagOfRef),
/* harmony export */   HH: () => (/* binding */ rulesRef),
/* harmony export */   IT: () => (/* binding */ pullOfRef),
/* harmony export */   V4: () => (/* binding */ branchOfRef)
/* harmony export */ });
const BRANCH = 'refs/heads/';
const TAG = 'refs/tags/';
const PULL = 'refs/pull/';
function rulesRef({ event, ref, target }) {
    const isForPull = event.includes('pull_request_target') && target.kind === 'pull-request';
    return isForPull && !ref.startsWith(PULL) ? `${PULL}${target.number}/merge` : ref;
}
function branchOfRef(ref) {
    return ref.startsWith(BRANCH) ? ref.slice(BRANCH.length) : undefined;
}
function tagOfRef(ref) {
    return ref.startsWith(TAG) ? ref.slice(TAG.length) : undefined;
}
function pullOfRef(ref) {
    return ref.startsWith(PULL) ? ref.slice(PULL.length).replace(/\/merge$/, '') : undefined;
}


/***/ }),

/***/ 92438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ fittedTag),
/* harmony export */   LE: () => (/* binding */ tagCharacters),
/* harmony export */   RF: () => (/* binding */ validTag),
/* harmony export */   jC: () => (/* binding */ safeName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _image_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67521);


const HASH_LENGTH = 8;
function shortHash(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, HASH_LENGTH);
}
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
function cutWithHash(name, original, maxLength) {
    const hash = shortHash(original);
    const kept = trimDotsAndDashes(name.slice(0, Math.max(0, maxLength - HASH_LENGTH - 1)), 'end');
    return (kept === '' ? hash : `${kept}-${hash}`).slice(0, maxLength);
}
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
function tagCharacters(text) {
    return text.replace(/[^a-zA-Z0-9._-]+/g, '-');
}
function validTag(text) {
    const tag = tagCharacters(text);
    if ((0,_image_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .isTag */ .d)(tag))
        return tag;
    const name = trimDotsAndDashes(tag, 'start');
    if (name === '')
        return shortHash(text);
    return name.length > _image_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG_MAX_LENGTH */ .h ? cutWithHash(name, text, _image_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG_MAX_LENGTH */ .h) : name;
}
function fittedTag(front, text, tail) {
    return validTag(`${front}${safeName(text, _image_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG_MAX_LENGTH */ .h - front.length - tail.length)}${tail}`);
}


/***/ })

};
