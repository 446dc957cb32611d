export const id = 9087;
export const ids = [9087];
export const modules = {

/***/ 69087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildAlone: () => (/* reexport */ buildAlone),
  confirmOutputs: () => (/* reexport */ confirmOutputs),
  followLeg: () => (/* reexport */ followLeg),
  followPush: () => (/* reexport */ after_push/* followPush */.QZ),
  imageOf: () => (/* reexport */ imageOf),
  loadTags: () => (/* reexport */ loadTags),
  usePresent: () => (/* reexport */ usePresent)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/image/reference.js
var reference = __webpack_require__(68424);
// EXTERNAL MODULE: ./lib/runner/command.js
var command = __webpack_require__(55595);
// EXTERNAL MODULE: ./lib/runner/log.js
var log = __webpack_require__(93188);
// EXTERNAL MODULE: ./lib/actions/publish/anchor.js
var publish_anchor = __webpack_require__(23418);
// EXTERNAL MODULE: ./lib/actions/publish/publish.js + 1 modules
var publish = __webpack_require__(69096);
;// CONCATENATED MODULE: ./lib/actions/publish/pushed-image.js







async function imageOf(facts, plan, after) {
    const anchor = (0,publish_anchor/* anchorFor */.r)(after.prepared);
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
        throw new errors/* ActionError */.lZ('digest-missing', 'The build reported success, but no digest of a pushed image.');
    }
    return { digest: metadata.digest, source: anchor.repository, pushed: plan.push ? anchor : undefined };
}
async function pushFile(path, image, after) {
    const { session, prepared, around } = after;
    const { pushArchive } = await __webpack_require__.e(/* import() */ 9673).then(__webpack_require__.bind(__webpack_require__, 39673));
    const { source: repository } = image;
    const client = await session.clientFor(repository.registry);
    log/* log */.Rm.info(`Pushing to ${repository.name} by digest, without a tag.`);
    const push = () => pushArchive(path, { repository, client });
    const digest = await (0,publish/* orExplain */.Pm)(() => (0,publish/* persist */.Zr)(`pushing to ${repository.name}`, push, prepared.inputs, around.signal));
    return { ...image, digest };
}
async function loadTags(loaded, references, session) {
    for (const name of references.map(reference/* formatTagged */.cy)) {
        if (name !== loaded)
            await docker(['tag', loaded, name], `Naming the loaded image ${name}`, session);
    }
}
async function loadPresent({ digest, source }, references, session) {
    const pinned = (0,reference/* formatPinned */.y6)(source, digest);
    await docker(['pull', '--quiet', pinned], `Loading ${pinned}`, session);
    await loadTags(pinned, references, session);
}
async function docker(args, what, { env }) {
    const { exitCode, stderr } = await (0,command/* runCommand */.d1)('docker', args, { env });
    if (exitCode === 0)
        return;
    throw new errors/* ActionError */.lZ('image-not-loaded', `${what} failed: ${stderr.trim()}`);
}

// EXTERNAL MODULE: ./lib/build/push.js
var push = __webpack_require__(63302);
// EXTERNAL MODULE: ./lib/registry/fault.js
var fault = __webpack_require__(94523);
// EXTERNAL MODULE: ./lib/registry/manifests.js
var manifests = __webpack_require__(7757);
// EXTERNAL MODULE: ./lib/result/exports.js
var result_exports = __webpack_require__(64282);
;// CONCATENATED MODULE: ./lib/actions/publish/pushed-outputs.js








async function confirmOutputs({ metadata }, inputs, session, signal) {
    const digest = metadata?.digest;
    if (!(0,push/* isPushedByOutputs */.Zy)(inputs.outputs))
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
        log/* log */.Rm.info(`${name} serves ${digest}${tags.length > 0 ? ` under ${tags.join(', ')}` : ''}.`);
    }
    return { pushed: true, digest, images: [...images.values()] };
}
function placeOf(name, isByDigest) {
    const tagged = (0,reference/* parseTaggedReference */.$R)(name);
    return isByDigest && tagged ? { repository: tagged.repository, tag: undefined } : tagged;
}
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
        log/* log */.Rm.warning(`${name} was pushed by an output, and cannot be confirmed: ${error.message}.`);
        return false;
    }
    if (answer === digest)
        return true;
    throw new errors/* ActionError */.lZ('digest-mismatch', `${name} serves ${answer}, but an output pushed ${digest} there.`);
}

// EXTERNAL MODULE: ./lib/actions/build/after-push.js
var after_push = __webpack_require__(25243);
;// CONCATENATED MODULE: ./lib/actions/build/leg-image.js


async function followLeg(image, after) {
    const { watch, prepared } = after;
    const facts = await watch.time('read back', () => (0,after_push/* factsOf */.xS)(image, after));
    const { gate } = prepared.inputs;
    const gateSeconds = gate.length === 0 ? undefined : await watch.time('gate', async () => (0,after_push/* gateIt */.XQ)(image, facts, after));
    log/* log */.Rm.info(`${image.source.name} serves ${image.digest} without a tag: it is for the merge.`);
    return { ...told(image, facts, []), gateSeconds };
}
async function presentLeg(image, tag, after) {
    return told(image, await (0,after_push/* factsOf */.xS)(image, after), [tag]);
}
function told({ digest, source }, facts, tags) {
    const { platforms, mediaType, manifest } = facts;
    return {
        images: [{ name: source.name, tags, digest, state: 'published', error: '' }],
        leftAlone: [],
        platforms,
        image: { mediaType, digest, size: manifest.bytes.length },
        imageId: (0,after_push/* idOf */.TH)(facts),
        gateSeconds: undefined,
        attested: undefined,
        signed: [],
    };
}

// EXTERNAL MODULE: ./lib/actions/attempts/failed-build.js
var failed_build = __webpack_require__(27488);
// EXTERNAL MODULE: ./lib/actions/report/build-result.js
var build_result = __webpack_require__(55222);
// EXTERNAL MODULE: ./lib/actions/build/build-image.js + 20 modules
var build_image = __webpack_require__(18521);
// EXTERNAL MODULE: ./lib/actions/build/planning.js + 2 modules
var planning = __webpack_require__(65429);
// EXTERNAL MODULE: ./lib/actions/build/ready.js + 15 modules
var build_ready = __webpack_require__(69811);
// EXTERNAL MODULE: ./lib/actions/build/telling.js
var telling = __webpack_require__(49005);
;// CONCATENATED MODULE: ./lib/actions/build/present-image.js









async function usePresent({ digest, at }, after, ways, closers) {
    const { prepared, session } = after;
    const { inputs, names } = prepared;
    const skipped = (0,telling/* tellPresent */.hi)({ digest, at });
    await ways.confirmPush();
    const files = { ...after, prepared: { ...prepared, inputs: { ...inputs, load: false } } };
    const built = await buildAlone(files, 'the registry has the image already', ways, closers);
    const { attempts, history, timeline } = built;
    const soFar = { images: [] };
    const image = { digest, source: at.repository, pushed: undefined };
    const published = await (0,failed_build/* afterBuild */.al)({ attempts, history, timeline, soFar }, async () => {
        const done = inputs.distribute ? await presentLeg(image, at.tag, after) : await (0,after_push/* followPush */.QZ)(image, after, soFar);
        if (inputs.load)
            await loadPresent(image, names.references, session);
        return done;
    });
    const metadata = JSON.stringify({ 'containerimage.digest': digest, 'image.name': at.repository.name });
    return { ...built, skipped, imageId: published.imageId, metadata, ...(0,build_result/* publishedPart */.I1)(published) };
}
async function buildAlone({ prepared, around, watch }, why, ways, closers) {
    const push = { push: false, why };
    const cache = (0,build_result/* unusedCache */.fC)(ways.expectedCache);
    const idle = (0,build_result/* nothingDone */.mh)({ push: ways.push, cache, plan: (0,planning/* planBuild */.C)(prepared, push, cache) });
    const { outputs, load } = prepared.inputs;
    if (outputs.length === 0 && !load)
        return idle;
    (0,telling/* tellContext */.PD)(prepared);
    const ready = await watch.time('builder', () => (0,build_ready/* getReady */.uv)(prepared, push, ways, around, closers));
    (0,telling/* tell */.qz)(prepared, ready, around.folder);
    const { facts: _, ...built } = await watch.time('build', () => (0,build_image/* buildImage */._)(prepared, ready, ways, around));
    return { ...idle, ...built };
}

;// CONCATENATED MODULE: ./lib/actions/build/after-build.js







/***/ }),

/***/ 25243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QZ: () => (/* binding */ followPush),
/* harmony export */   TH: () => (/* binding */ idOf),
/* harmony export */   XQ: () => (/* binding */ gateIt),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _image_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64252);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68424);
/* harmony import */ var _registry_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94523);
/* harmony import */ var _registry_image_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53636);
/* harmony import */ var _registry_publication_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22917);
/* harmony import */ var _runner_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93188);
/* harmony import */ var _publish_publish_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69096);







async function followPush(image, after, soFar) {
    const { watch, prepared } = after;
    const reading = factsOf(image, after);
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
function idOf({ digest, mediaType, manifest }) {
    return (0,_image_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .isIndex */ .nw)(mediaType) ? digest : (0,_image_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .parseManifest */ .Ng)(manifest.bytes.toString('utf8')).config?.digest;
}
async function factsOf({ source, digest }, { session, prepared, around }) {
    const client = await session.clientFor(source.registry);
    const name = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_6__/* .formatPinned */ .y6)(source, digest);
    const read = async () => {
        const facts = await (0,_registry_image_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .readImage */ .A)(client, source, digest);
        if (facts === undefined)
            throw new _registry_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryFault */ .QA(`${name} is not served yet`, undefined);
        return facts;
    };
    return (0,_publish_publish_js__WEBPACK_IMPORTED_MODULE_4__/* .orExplain */ .Pm)(() => (0,_publish_publish_js__WEBPACK_IMPORTED_MODULE_4__/* .persist */ .Zr)(`reading ${name}`, read, prepared.inputs, around.signal));
}
async function gateIt(image, facts, after) {
    const { passGate } = await __webpack_require__.e(/* import() */ 5962).then(__webpack_require__.bind(__webpack_require__, 35962));
    return passGate(image, facts, after);
}
async function vouch(image, images, after) {
    const { inputs } = after.prepared;
    if (!inputs.attest && inputs.sign === 'off')
        return { attested: undefined, signed: [] };
    const { attest, sign } = await __webpack_require__.e(/* import() */ 8952).then(__webpack_require__.bind(__webpack_require__, 78952));
    return {
        attested: inputs.attest ? await after.watch.time('attest', () => attest(image, images, after)) : undefined,
        signed: inputs.sign === 'off' ? [] : await after.watch.time('sign', () => sign(images, after)),
    };
}
async function publishAll(image, { prepared, session, floating, around }, soFar) {
    let leftAlone = [];
    const done = image.pushed && (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_6__/* .formatTagged */ .cy)(image.pushed);
    const leaves = async () => {
        const left = await floating.settle(image.digest);
        leftAlone = left.filter(({ reference }) => reference !== done);
        return new Set(leftAlone.map(({ reference }) => reference));
    };
    const isSuperseded = floating.isSuperseded.bind(floating);
    try {
        const { references } = prepared.names;
        const means = { session, signal: around.signal, leaves, isSuperseded };
        const images = await (0,_publish_publish_js__WEBPACK_IMPORTED_MODULE_4__/* .publishEverywhere */ .QQ)(image, references, prepared, means);
        leftAlone = [...leftAlone, ...floating.superseded];
        for (const { reference, serves, why } of leftAlone)
            _runner_log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .Rm.notice(`${reference} stays at ${serves}, because ${why}.`);
        return { images, leftAlone };
    }
    catch (error) {
        if (!(error instanceof _registry_publication_js__WEBPACK_IMPORTED_MODULE_2__/* .IncompletePublication */ .Th))
            throw error;
        soFar.images = error.images;
        throw error.cause;
    }
}


/***/ })

};
