export const id = 8390;
export const ids = [8390];
export const modules = {

/***/ 38390:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _runner_cancel_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69746);
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63311);
/* harmony import */ var _runner_explained_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1980);
/* harmony import */ var _runner_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93188);
/* harmony import */ var _runner_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25223);
/* harmony import */ var _step_mask_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58244);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54009);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46071);









const started = Date.now();
const signal = (0,_runner_cancel_js__WEBPACK_IMPORTED_MODULE_8__/* .cancelSignal */ .B)();
let isReported = false;
try {
    const environment = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .readEnvironment */ .Q)();
    await (0,_step_mask_js__WEBPACK_IMPORTED_MODULE_5__/* .maskSecrets */ .QU)(environment.actor);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(environment.temp, `image-mirror-${process.pid}-${process.hrtime.bigint()}`);
    (0,_runner_state_js__WEBPACK_IMPORTED_MODULE_4__/* .saveState */ .LZ)(_runner_state_js__WEBPACK_IMPORTED_MODULE_4__/* .STATE */ .c4.privateFolder, folder);
    const mirrored = await (0,_run_js__WEBPACK_IMPORTED_MODULE_7__/* .run */ .e)({ environment, folder, signal });
    isReported = true;
    (0,_report_js__WEBPACK_IMPORTED_MODULE_6__/* .reportMirrored */ .L)(mirrored, (Date.now() - started) / 1000);
}
catch (error) {
    _runner_log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .Rm.error(signal.aborted ? 'The step was cancelled.' : (0,_runner_explained_js__WEBPACK_IMPORTED_MODULE_2__/* .explained */ .t)(error));
    if (!signal.aborted && !isReported)
        (0,_report_js__WEBPACK_IMPORTED_MODULE_6__/* .reportFailure */ .x)(error);
    process.exitCode = 1;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 54009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ reportFailure),
  L: () => (/* binding */ reportMirrored)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/mirror/failures.js
function toldOf({ from, to, error }) {
    return `${from} to ${to}: ${error}.`;
}
function leftOut(results) {
    const failed = results.filter(({ state, required }) => state === 'failed' && !required);
    const byRegistry = Map.groupBy(failed, ({ to }) => to.slice(0, to.indexOf('/')));
    return [...byRegistry].map(([registry, [first, ...more]]) => {
        const told = first === undefined ? '' : toldOf(first);
        if (more.length === 0)
            return `${told} It is not required, so the step goes on.`;
        const others = more.length === 1 ? '1 more name' : `${more.length} more names`;
        return `${told} ${others} failed at ${registry}. None of it is required, so the step goes on.`;
    });
}

// EXTERNAL MODULE: ./lib/result/output-limits.js
var output_limits = __webpack_require__(80721);
// EXTERNAL MODULE: ./lib/runner/commands.js + 3 modules
var commands = __webpack_require__(87776);
// EXTERNAL MODULE: ./lib/runner/explained.js
var explained = __webpack_require__(1980);
// EXTERNAL MODULE: ./lib/runner/log.js
var log = __webpack_require__(93188);
// EXTERNAL MODULE: ./lib/summary/amounts.js
var amounts = __webpack_require__(52657);
// EXTERNAL MODULE: ./lib/summary/markdown.js
var markdown = __webpack_require__(86467);
// EXTERNAL MODULE: ./lib/summary/part.js
var part = __webpack_require__(99323);
;// CONCATENATED MODULE: ./lib/summary/mirror-summary.js



const SHOWN_ROWS = 200;
const ORDER = ['failed', 'planned', 'copied', 'present'];
function renderMirrorSummary({ failure, results, isDryRun, sent }) {
    const title = isDryRun ? 'Mirror, dry run' : 'Mirror';
    const parts = [(0,part/* paragraph */.FY)(`### ${title}${failure === undefined ? '' : ' failed'}${countsOf(results)}`)];
    if (failure !== undefined)
        parts.push((0,part/* block */.om)(failure));
    if (sent !== undefined && sent.blobs > 0) {
        parts.push((0,part/* paragraph */.FY)(`Sent ${(0,amounts/* counted */.hS)(sent.blobs, 'blob')}, ${(0,amounts/* size */.Ej)(sent.bytes)}, in ${(0,amounts/* duration */.p0)(sent.seconds)}.`));
    }
    if (results.length > 0)
        parts.push(rowsOf(results));
    if (results.length > SHOWN_ROWS) {
        parts.push((0,part/* paragraph */.FY)(`… and ${results.length - SHOWN_ROWS} more; the output results has all.`));
    }
    return (0,part/* summaryOf */.YG)(parts, part/* SUMMARY_LIMIT */.Jt);
}
function countsOf(results) {
    const counts = ORDER.flatMap((state) => {
        const count = results.filter((result) => result.state === state).length;
        return count === 0 ? [] : [`${count} ${state}`];
    });
    return counts.length === 0 ? '' : `: ${counts.join(', ')}`;
}
function rowsOf(results) {
    const sorted = results.toSorted((one, other) => ORDER.indexOf(one.state) - ORDER.indexOf(other.state));
    const rows = sorted.slice(0, SHOWN_ROWS).map(({ from, to, digest, state, required, error }) => {
        const what = state === 'failed' && !required ? 'failed, not required' : state;
        return [(0,markdown/* code */.aY)(from), (0,markdown/* code */.aY)(to), digest === '' ? '' : (0,markdown/* code */.aY)(digest), (0,markdown/* text */.Qq)(error === '' ? what : `${what}: ${error}`)];
    });
    return (0,part/* titled */.dJ)('Images', (0,part/* table */.tp)(['From', 'To', 'Digest', 'Result'], rows));
}

;// CONCATENATED MODULE: ./lib/actions/mirror/report.js







const MOST_TOLD = 20;
function reportMirrored({ results, dryRun, blobs, bytes }, seconds) {
    const count = (state) => String(results.filter((result) => result.state === state).length);
    const { outputs, tooLong } = (0,output_limits/* fitOutputs */.gY)({
        results: JSON.stringify(results),
        copied: count('copied'),
        present: count('present'),
        planned: count('planned'),
        failed: count('failed'),
    });
    for (const [name, value] of Object.entries(outputs))
        (0,commands/* addToFile */.VZ)('OUTPUT', name, value);
    if (tooLong.length > 0)
        log/* log */.Rm.warning(`The outputs ${tooLong.join(', ')} are empty, because they are too long.`);
    const failed = results.filter(({ state }) => state === 'failed');
    for (const sentence of leftOut(results))
        log/* log */.Rm.warning(sentence);
    const required = failed.filter((one) => one.required);
    const error = required.length > 0 ? notCopied(required) : undefined;
    const failure = error === undefined ? {} : { failure: (0,explained/* explained */.t)(error) };
    (0,commands/* addToSummary */.Dg)(renderMirrorSummary({ results, isDryRun: dryRun, sent: { blobs, bytes, seconds }, ...failure }));
    if (error !== undefined)
        throw error;
}
function notCopied(failed) {
    const lines = failed.slice(0, MOST_TOLD).map((one) => `- ${toldOf(one)}`);
    if (failed.length > MOST_TOLD)
        lines.push(`- … and ${failed.length - MOST_TOLD} more.`);
    const what = failed.length === 1 ? 'An image is not where it' : `${failed.length} images are not where they`;
    return new errors/* ActionError */.lZ('mirror-incomplete', [`${what} should be:`, ...lines].join('\n'));
}
function reportFailure(error) {
    (0,commands/* addToSummary */.Dg)(renderMirrorSummary({ results: [], isDryRun: false, failure: (0,explained/* explained */.t)(error) }));
}


/***/ }),

/***/ 46071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/image/image-reference.js
var image_reference = __webpack_require__(33444);
// EXTERNAL MODULE: ./lib/registry/publish-place.js
var publish_place = __webpack_require__(78598);
// EXTERNAL MODULE: ./lib/image/reference.js
var lib_image_reference = __webpack_require__(68424);
// EXTERNAL MODULE: ./lib/near-miss.js
var near_miss = __webpack_require__(49098);
;// CONCATENATED MODULE: ./lib/mirror/target.js




const ADVICE = 'Write a registry such as quay.io, a place below one such as quay.io/me/, or a repository such as quay.io/me/app, ' +
    'and behind it ,required=false where the step is good without it.';
const WORDS = ['name', 'required'];
function parseTarget(line) {
    const pairs = line.split(',').map((field) => /^\s*(?:([a-z]+)\s*=)?\s*(.*?)\s*$/.exec(field));
    const unknown = pairs.find((pair) => pair?.[1] !== undefined && !WORDS.includes(pair[1]))?.[1];
    if (unknown !== undefined) {
        const problem = `has the unknown attribute ${(0,errors/* quote */.hD)(unknown)} in ${(0,errors/* quote */.hD)(line)}; allowed is required`;
        return { problem, ...(0,near_miss/* didYouMean */.a)(unknown, WORDS) };
    }
    const names = pairs.filter((pair) => pair?.[1] !== 'required').map((pair) => pair?.[2] ?? '');
    const required = pairs.findLast((pair) => pair?.[1] === 'required')?.[2] ?? 'true';
    const [text = ''] = names;
    if (required !== 'true' && required !== 'false') {
        return { problem: `must say required=true or required=false, not ${(0,errors/* quote */.hD)(line)}` };
    }
    const found = names.length === 1 ? placeIn(text) : undefined;
    return found === undefined
        ? { problem: `${(0,errors/* quote */.hD)(line)} is no place for images`, advice: ADVICE }
        : { text, ...found, required: required === 'true' };
}
function placeIn(text) {
    if (isHost(text)) {
        const registry = (0,lib_image_reference/* parseRepository */.SU)(`${text}/probe`)?.registry;
        return registry === undefined ? undefined : { place: { kind: 'registry', registry }, tag: undefined };
    }
    if (text.endsWith('/')) {
        const prefix = text.toLowerCase();
        const isGood = (0,lib_image_reference/* parseRepository */.SU)(`${prefix}probe`) !== undefined;
        return isGood ? { place: { kind: 'below', prefix }, tag: undefined } : undefined;
    }
    const reference = (0,image_reference/* parseImageReference */.o)(text);
    if (reference === undefined || reference.digest !== undefined)
        return undefined;
    return { place: { kind: 'repository', repository: reference.repository }, tag: reference.tag };
}
function isHost(text) {
    return (!text.includes('/') && (/^[^:]*\.[^:]*(?::\d+)?$/.test(text) || /^[^:]+:\d+$/.test(text) || text === 'localhost'));
}
function repositoryAt({ place }, from) {
    switch (place.kind) {
        case 'registry':
            return (0,lib_image_reference/* parseRepository */.SU)(`${place.registry}/${from.path}`);
        case 'below':
            return (0,lib_image_reference/* parseRepository */.SU)(`${place.prefix}${from.path.slice(from.path.lastIndexOf('/') + 1)}`);
        case 'repository':
            return place.repository;
    }
}

;// CONCATENATED MODULE: ./lib/mirror/copies.js




function copiesOf(found) {
    const failed = [];
    const edges = found.flatMap(({ image, targets }) => targets.flatMap((target) => {
        const { digest } = image;
        const { required } = target;
        const from = (0,image_reference/* formatImageReference */.m)({ ...image, digest: image.tag === undefined ? digest : undefined });
        const to = repositoryAt(target, image.repository);
        if (to !== undefined)
            return [{ found: image, to, tag: { tag: target.tag ?? image.tag, from, required } }];
        failed.push({
            from,
            to: target.text,
            digest,
            state: 'failed',
            required,
            error: 'there can be no such name there',
        });
        return [];
    }));
    const copies = Map.groupBy(edges, ({ found: { repository, digest }, to }) => [(0,publish_place/* placeOf */.$t)(repository), digest, (0,publish_place/* placeOf */.$t)(to)].join(' '));
    return {
        copies: [...copies.values()].flatMap(([first, ...others]) => {
            if (first === undefined)
                return [];
            const { found: image, to } = first;
            return [{ from: image.repository, digest: image.digest, to, tags: merged([first, ...others]) }];
        }),
        failed,
        problems: conflictsIn(edges),
    };
}
function merged(edges) {
    const byTag = Map.groupBy(edges, ({ tag }) => tag.tag);
    return [...byTag.values()].flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        return [{ ...first.tag, required: [first, ...others].some(({ tag }) => tag.required) }];
    });
}
function conflictsIn(edges) {
    const tagged = edges.filter(({ tag }) => tag.tag !== undefined);
    const byTag = Map.groupBy(tagged, ({ to, tag }) => `${(0,publish_place/* placeOf */.$t)(to)}:${tag.tag}`);
    return [...byTag].flatMap(([name, same]) => {
        const digests = new Map(same.map(({ found, tag }) => [found.digest, tag.from]));
        if (digests.size < 2)
            return [];
        const sources = [...digests].map(([digest, from]) => `${from} (${digest})`).join(' and ');
        return [
            {
                input: 'images, rules, to',
                problem: `would put different images under ${(0,errors/* quote */.hD)(name)}: ${sources}`,
                advice: 'Give each of them a target of its own.',
            },
        ];
    });
}

// EXTERNAL MODULE: ./lib/registry/list-tags.js
var list_tags = __webpack_require__(4285);
// EXTERNAL MODULE: ./lib/registry/manifests.js
var manifests = __webpack_require__(7757);
// EXTERNAL MODULE: ./lib/tags/tag-pattern.js
var tag_pattern = __webpack_require__(33962);
;// CONCATENATED MODULE: ./lib/mirror/choose-tags.js



const ABOUT_AN_IMAGE = /^sha256-[0-9a-f]{64}(?:\..*)?$/;
const FITTING = /^[A-Za-z0-9_.*?-]+$/;
function parseTagChoice(words, newest) {
    const wrong = words.find((word) => !FITTING.test(patternOf(word).replaceAll('<version>', '')) && word !== '<version>');
    if (wrong !== undefined) {
        const [placeholder = ''] = /<[^<>]*>/.exec(wrong) ?? [];
        const advice = (0,near_miss/* didYouMean */.a)(placeholder, ['<version>']).advice ??
            'A pattern is a tag in which * is any text, ? one character and <version> a complete version; a ! takes tags out.';
        return { problem: `${(0,errors/* quote */.hD)(wrong)} fits no tag`, advice };
    }
    const taken = words.filter((word) => !word.startsWith('!'));
    const takenOut = words.filter((word) => word.startsWith('!')).map(patternOf);
    return { taken: (taken.length === 0 ? ['*'] : taken).map(tag_pattern/* readPattern */.ZS), takenOut: takenOut.map(tag_pattern/* readPattern */.ZS), newest };
}
function patternOf(word) {
    return word.replace(/^!\s*/, '');
}
async function chooseTags(tags, choice) {
    const fits = (tag, patterns) => patterns.some((pattern) => (0,tag_pattern/* fitsPattern */.jF)(tag, pattern, []));
    const fitting = tags.filter((tag) => !ABOUT_AN_IMAGE.test(tag) && fits(tag, choice.taken) && !fits(tag, choice.takenOut));
    if (choice.newest === undefined)
        return fitting;
    const { default: semver } = await __webpack_require__.e(/* import() */ 2088).then(__webpack_require__.t.bind(__webpack_require__, 62088, 19));
    const versions = fitting.flatMap((tag) => {
        const version = semver.parse(tag.replace(/^[vV]/, ''));
        return version === null ? [] : [{ tag, version }];
    });
    return versions
        .sort((one, other) => semver.rcompare(one.version, other.version))
        .slice(0, choice.newest)
        .map(({ tag }) => tag);
}

;// CONCATENATED MODULE: ./lib/mirror/find-images.js



const AT_ONCE = 16;
async function findImages(wish, means) {
    const { from, images } = wish;
    if (images.kind === 'digest') {
        const { digest, tags } = images;
        const names = tags.length === 0 ? [undefined] : tags;
        return { wish, images: names.map((tag) => ({ repository: from, tag, digest })), missing: [] };
    }
    try {
        const tags = images.kind === 'tag' ? [images.tag] : await chosenTags(wish, means);
        if (tags.length === 0)
            return { wish, images: [], missing: [{ from: from.name, error: 'no tag of it is meant' }] };
        return { wish, ...(await digestsOf(tags, from, means)) };
    }
    catch (error) {
        return { wish, images: [], missing: [{ from: from.name, error: error.message }] };
    }
}
async function chosenTags({ from, images }, { clientFor, persist }) {
    if (images.kind !== 'choice')
        return [];
    const all = await persist(`listing the tags of ${from.name}`, from.registry, async () => {
        const tags = [];
        for await (const tag of (0,list_tags/* listTags */.c)(clientFor(from.registry), from))
            tags.push(tag);
        return tags;
    });
    return chooseTags(all, images.choice);
}
async function digestsOf(tags, from, { clientFor, persist }) {
    const found = [];
    const waiting = tags.entries();
    const work = async () => {
        for (const [place, tag] of waiting) {
            const name = `${from.name}:${tag}`;
            try {
                const what = `looking up ${name}`;
                const client = clientFor(from.registry);
                const digest = await persist(what, from.registry, () => (0,manifests/* servedDigest */.sP)(client, from, tag));
                found[place] =
                    digest === undefined ? { from: name, error: 'it is not there' } : { repository: from, tag, digest };
            }
            catch (error) {
                found[place] = { from: name, error: error.message };
            }
        }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return {
        images: found.flatMap((one) => ('digest' in one ? [one] : [])),
        missing: found.flatMap((one) => ('error' in one ? [one] : [])),
    };
}

// EXTERNAL MODULE: ./lib/registry/fault.js
var fault = __webpack_require__(94523);
// EXTERNAL MODULE: ./lib/registry/settle-all.js
var settle_all = __webpack_require__(94734);
// EXTERNAL MODULE: ./lib/registry/copy.js
var copy = __webpack_require__(88302);
// EXTERNAL MODULE: ./lib/registry/upload.js
var upload = __webpack_require__(92658);
// EXTERNAL MODULE: ./lib/image/manifest.js
var image_manifest = __webpack_require__(64252);
// EXTERNAL MODULE: ./lib/registry/image-tree.js
var image_tree = __webpack_require__(85975);
// EXTERNAL MODULE: ./lib/registry/referrers.js
var registry_referrers = __webpack_require__(75455);
;// CONCATENATED MODULE: ./lib/mirror/graph.js







const DEEPEST = 12;
const MOST_MANIFESTS = 2000;
const MOST_BYTES = 64 * 1024 * 1024;
const FOREIGN = /\.foreign\.|\.nondistributable\./;
const KEPT_BY_TAG = ['sig', 'att', 'sbom'];
async function readGraph(digest, source) {
    return new GraphReader(source).read(digest);
}
class GraphReader {
    #source;
    #nodes = new Map();
    #referrers = [];
    #tags = [];
    #bytes = 0;
    constructor(source) {
        this.#source = source;
    }
    async read(digest) {
        await this.#node(digest, 0, 0);
        for (let asked = new Set(), depth = 0; this.#source.withReferrers; depth++) {
            const next = [...this.#nodes.keys()].filter((one) => !asked.has(one));
            if (next.length === 0)
                break;
            if (depth > DEEPEST)
                throw this.#fault('what is said about it is nested too deeply');
            asked = new Set([...asked, ...next]);
            await (0,settle_all/* settleAll */.j)(next.map((one) => this.#beside(one)));
        }
        const nodes = await (0,settle_all/* settleAll */.j)([...this.#nodes].map(async ([key, node]) => [key, await node]));
        return { digest, nodes: new Map(nodes), referrers: this.#referrers, tags: this.#tags };
    }
    #node(digest, depth, above) {
        const known = this.#nodes.get(digest);
        if (known !== undefined)
            return known;
        const node = this.#fetch(digest, depth, above);
        this.#nodes.set(digest, node);
        return node;
    }
    async #fetch(digest, depth, above) {
        if (depth > DEEPEST)
            throw this.#fault('its indexes are nested too deeply');
        if (this.#nodes.size > MOST_MANIFESTS)
            throw this.#fault(`it has more than ${MOST_MANIFESTS} manifests`);
        const { client, repository, persist } = this.#source;
        const manifest = await persist(`reading ${(0,lib_image_reference/* formatPinned */.y6)(repository, digest)}`, async () => {
            const served = await (0,manifests/* getManifest */.c2)(client, repository, digest);
            if (served === undefined)
                throw new image_tree/* MissingPart */.i(repository, digest);
            return served;
        });
        this.#bytes += manifest.bytes.length;
        if (this.#bytes > MOST_BYTES)
            throw this.#fault(`its manifests have more than ${MOST_BYTES} bytes`);
        const parsed = (0,manifests/* parseServed */.lW)(manifest, (0,lib_image_reference/* formatPinned */.y6)(repository, digest));
        const named = parsed.manifests ?? [];
        const children = isList(manifest, parsed) ? named.filter(({ mediaType }) => (0,image_manifest/* isManifest */.Yh)(mediaType)) : [];
        const below = await (0,settle_all/* settleAll */.j)([...new Set(children.map((child) => child.digest))].map((child) => this.#node(child, depth + 1, 0)));
        const level = 1 + Math.max(above, ...below.map((child) => child.level));
        return { manifest, blobs: this.#blobs(digest, parsed, children), level };
    }
    #blobs(digest, { config, layers, manifests }, children) {
        const plain = (manifests ?? []).filter((one) => !children.includes(one));
        const all = [...(config ? [config] : []), ...(layers ?? []), ...plain];
        if (all.some(({ size }) => size === undefined))
            throw this.#fault(`${digest} names content without its size`);
        return [...new Map(all.map((blob) => [blob.digest, blob])).values()];
    }
    async #beside(digest) {
        const { client, repository, persist } = this.#source;
        const { level, manifest } = await this.#node(digest, 0, 0);
        const listed = await persist(`listing the referrers of ${(0,lib_image_reference/* formatPinned */.y6)(repository, digest)}`, () => (0,registry_referrers/* listReferrers */.x)(client, repository, digest));
        await (0,settle_all/* settleAll */.j)(listed.map((descriptor) => this.#referrer({ subject: digest, descriptor }, level)));
        if (isBuildKitsAttestation(manifest))
            return;
        await (0,settle_all/* settleAll */.j)(KEPT_BY_TAG.map((kind) => this.#keptByTag(`${digest.replace(':', '-')}.${kind}`, level)));
    }
    async #referrer(referrer, above) {
        const { client, repository, persist } = this.#source;
        const { digest } = referrer.descriptor;
        const isThere = await persist(`looking up ${(0,lib_image_reference/* formatPinned */.y6)(repository, digest)}`, () => (0,manifests/* servedDigest */.sP)(client, repository, digest));
        if (isThere === undefined)
            return;
        await this.#node(digest, 0, above);
        this.#referrers.push(referrer);
    }
    async #keptByTag(tag, above) {
        const { client, repository, persist } = this.#source;
        const digest = await persist(`looking up ${repository.name}:${tag}`, () => (0,manifests/* servedDigest */.sP)(client, repository, tag));
        if (digest === undefined)
            return;
        await this.#node(digest, 0, above);
        this.#tags.push({ tag, digest });
    }
    #fault(problem) {
        return new fault/* RegistryFault */.QA(`reading an image in ${this.#source.repository.name}: ${problem}`, 200);
    }
}
function isList({ mediaType }, manifest) {
    return (0,image_manifest/* isIndex */.nw)((0,image_manifest/* isManifest */.Yh)(mediaType) ? mediaType : String(manifest.mediaType));
}
function isBuildKitsAttestation({ bytes }) {
    const { layers = [] } = JSON.parse(bytes.toString('utf8'));
    return layers.length > 0 && layers.every(({ mediaType }) => mediaType === 'application/vnd.in-toto+json');
}

;// CONCATENATED MODULE: ./lib/mirror/blobs.js





const blobs_AT_ONCE = 6;
class BlobDelivery {
    #persist;
    #inWork = new Map();
    #holders = new Map();
    #waiting = [];
    #free = blobs_AT_ONCE;
    constructor(persist) {
        this.#persist = persist;
    }
    async deliver(blob, from, to) {
        const key = `${(0,publish_place/* placeOf */.$t)(to.repository)} ${blob.digest}`;
        const known = this.#inWork.get(key);
        if (known !== undefined)
            return known.then(() => NOTHING);
        const work = this.#inTurn(() => this.#send(blob, from, to));
        this.#inWork.set(key, work);
        work.catch(() => this.#inWork.delete(key));
        return work;
    }
    async #send(blob, from, to) {
        const { digest, size, mediaType } = blob;
        const { registry, path } = to.repository;
        const holder = from.repository.registry === registry ? from.repository.path : this.#holders.get(`${registry} ${digest}`);
        const mountFrom = holder === undefined || holder === path ? {} : { mountFrom: holder };
        let sent = NOTHING;
        const what = `copying ${digest} to ${to.repository.name}`;
        if (FOREIGN.test(mediaType) && !(await this.#isAt(digest, from)))
            return sent;
        await this.#persist(what, registry, () => (0,upload/* uploadBlob */.P)(to.client, to.repository, { digest, size, ...mountFrom }, async () => {
            const content = await (0,copy/* openBlob */.Y)(digest, from);
            sent = { blobs: 1, bytes: size };
            return content;
        }));
        this.#holders.set(`${registry} ${digest}`, path);
        return sent;
    }
    async #isAt(digest, { client, repository }) {
        const what = `looking up the content ${(0,lib_image_reference/* formatPinned */.y6)(repository, digest)}`;
        const request = { method: 'HEAD', repository: repository.path, access: 'pull', to: `blobs/${digest}` };
        const { status } = await this.#persist(what, repository.registry, () => client.send(request));
        return status === 200;
    }
    async #inTurn(task) {
        if (this.#free > 0)
            this.#free--;
        else
            await new Promise((resolve) => this.#waiting.push(resolve));
        try {
            return await task();
        }
        finally {
            const next = this.#waiting.shift();
            if (next === undefined)
                this.#free++;
            else
                next();
        }
    }
}
const NOTHING = { blobs: 0, bytes: 0 };

// EXTERNAL MODULE: ./lib/registry/publication.js
var publication = __webpack_require__(22917);
;// CONCATENATED MODULE: ./lib/mirror/target-tags.js






const WORTH_A_LIST = 8;
const LONGEST_LIST = 500;
async function staleTags(tags, digest, to, persist) {
    const { client, repository } = to;
    const known = tags.length < WORTH_A_LIST ? undefined : await shortList(to);
    const stale = await (0,settle_all/* settleAll */.j)(tags.map(async (tag) => {
        if (known?.has(tag) === false)
            return [tag];
        const what = `looking up ${(0,lib_image_reference/* formatTagged */.cy)({ repository, tag })}`;
        const served = await persist(what, repository.registry, () => (0,manifests/* servedDigest */.sP)(client, repository, tag));
        return served === digest ? [] : [tag];
    }));
    return new Set(stale.flat());
}
async function shortList({ client, repository }) {
    const listed = new Set();
    try {
        for await (const tag of (0,list_tags/* listTags */.c)(client, repository)) {
            if (listed.add(tag).size >= LONGEST_LIST)
                return undefined;
        }
        return listed;
    }
    catch (error) {
        if (error instanceof fault/* RegistryFault */.QA)
            return undefined;
        throw error;
    }
}
async function makeTags(tags, manifest, to, persist) {
    const failed = new Map();
    const { repository } = to;
    const each = (task) => [...tags]
        .filter((tag) => !failed.has(tag))
        .map((tag) => task({ repository, tag }).catch((error) => failed.set(tag, error)));
    await Promise.all(each((reference) => putTag(reference, manifest, to, persist)));
    await Promise.all(each((reference) => readBack(reference, manifest.digest, to, persist)));
    return failed;
}
function putTag(reference, manifest, { client }, persist) {
    const { repository, tag } = reference;
    return persist(`tagging ${(0,lib_image_reference/* formatTagged */.cy)(reference)}`, repository.registry, () => (0,manifests/* putManifest */.RV)(client, repository, tag, manifest));
}
function readBack(reference, digest, { client }, persist) {
    const { repository, tag } = reference;
    const name = (0,lib_image_reference/* formatTagged */.cy)(reference);
    return persist(`reading back ${name}`, repository.registry, async () => {
        const served = await (0,manifests/* servedDigest */.sP)(client, repository, tag);
        if (served === undefined)
            throw new fault/* RegistryFault */.QA(`${name} is not served yet`, undefined);
        if (served !== digest)
            throw new publication/* DigestMismatch */.b3(reference, served, digest);
    });
}

// EXTERNAL MODULE: ./lib/registry/referrers-tag.js
var referrers_tag = __webpack_require__(66422);
;// CONCATENATED MODULE: ./lib/mirror/transfer.js





async function transfer(graph, from, to, { blobs, persist }) {
    const { registry } = to.repository;
    const missing = await missingIn(graph, to, persist);
    const wanted = [...graph.nodes].filter(([digest]) => missing.has(digest));
    const sent = await (0,settle_all/* settleAll */.j)(wanted.flatMap(([, node]) => node.blobs).map((blob) => blobs.deliver(blob, from, to)));
    const listed = new Set();
    for (const level of byLevel(wanted)) {
        await (0,settle_all/* settleAll */.j)(level.map(async ([digest, { manifest }]) => {
            const what = `writing ${(0,lib_image_reference/* formatPinned */.y6)(to.repository, digest)}`;
            const put = await persist(what, registry, () => (0,manifests/* putManifest */.RV)(to.client, to.repository, digest, manifest));
            if (put.listsSubject)
                listed.add(digest);
        }));
    }
    const added = await addReferrers(graph, to, listed, persist);
    const sum = (of) => sent.reduce((total, one) => total + of(one), 0);
    return { blobs: sum((one) => one.blobs), bytes: sum((one) => one.bytes), manifests: wanted.length + added };
}
async function missingIn({ nodes }, to, persist) {
    const { client, repository } = to;
    const found = await (0,settle_all/* settleAll */.j)([...nodes.keys()].map(async (digest) => {
        const what = `looking up ${(0,lib_image_reference/* formatPinned */.y6)(repository, digest)}`;
        const served = await persist(what, repository.registry, () => (0,manifests/* servedDigest */.sP)(client, repository, digest));
        return served === digest ? [] : [digest];
    }));
    return new Set(found.flat());
}
function byLevel(entries) {
    const levels = Map.groupBy(entries, ([, { level }]) => level);
    return [...levels].sort(([one], [other]) => one - other).map(([, level]) => level);
}
async function addReferrers({ nodes, referrers }, to, alreadyListed, persist) {
    const { client, repository } = to;
    const { registry } = repository;
    const open = referrers.filter(({ descriptor }) => !alreadyListed.has(descriptor.digest));
    const bySubject = Map.groupBy(open, ({ subject }) => subject);
    const counts = await (0,settle_all/* settleAll */.j)([...bySubject].map(async ([subject, wanted]) => {
        const what = `listing the referrers of ${(0,lib_image_reference/* formatPinned */.y6)(repository, subject)}`;
        const there = await persist(what, registry, () => (0,registry_referrers/* listReferrers */.x)(client, repository, subject));
        const known = new Set(there.map(({ digest }) => digest));
        const missing = wanted.filter(({ descriptor }) => !known.has(descriptor.digest));
        await (0,settle_all/* settleAll */.j)(missing.map((referrer) => add(referrer)));
        return missing.length;
    }));
    return counts.reduce((total, count) => total + count, 0);
    async function add({ subject, descriptor }) {
        const { digest } = descriptor;
        const manifest = nodes.get(digest)?.manifest;
        if (manifest === undefined)
            return;
        const what = `adding ${digest} to what is kept beside ${(0,lib_image_reference/* formatPinned */.y6)(repository, subject)}`;
        const put = await persist(what, registry, () => (0,manifests/* putManifest */.RV)(client, repository, digest, manifest));
        if (put.listsSubject)
            return;
        await persist(what, registry, () => (0,referrers_tag/* addToReferrersTag */.h)(client, repository, subject, descriptor));
    }
}

;// CONCATENATED MODULE: ./lib/mirror/mirror.js










async function mirror(copies, options, run) {
    const mirroring = new Mirroring(options, run);
    const results = [];
    const waiting = copies.entries();
    const work = async () => {
        for (const [place, copy] of waiting)
            results[place] = await mirroring.copy(copy);
    };
    await Promise.all(Array.from({ length: options.concurrency }, work));
    return results.flat();
}
class Mirroring {
    #options;
    #run;
    #blobs;
    #graphs = new Map();
    constructor(options, run) {
        this.#options = options;
        this.#run = run;
        this.#blobs = new BlobDelivery(run.persist);
    }
    async copy(copy) {
        let transferred;
        const results = [];
        try {
            const [from, to] = [this.#place(copy.from), this.#place(copy.to)];
            const stale = await staleTags(namesIn(copy.tags), copy.digest, to, this.#run.persist);
            if (this.#options.dryRun)
                results.push(...(await this.#planned(copy, to, stale)));
            else {
                transferred = await this.#bring(copy, from, to);
                results.push(...(await this.#tagAll(copy, to, stale, transferred.manifests > 0)));
            }
        }
        catch (error) {
            results.push(...copy.tags.map((tag) => resultOf(copy, tag, 'failed', error.message)));
        }
        this.#run.onCopied(copy, results, transferred);
        return results;
    }
    #place(repository) {
        return { repository, client: this.#run.clientFor(repository.registry) };
    }
    async #planned(copy, { client, repository }, stale) {
        const what = `looking up ${repository.name}@${copy.digest}`;
        const served = await this.#run.persist(what, repository.registry, () => (0,manifests/* servedDigest */.sP)(client, repository, copy.digest));
        const isThere = served === copy.digest;
        return copy.tags.map((wanted) => {
            const isServed = isThere && (wanted.tag === undefined || !stale.has(wanted.tag));
            return resultOf(copy, wanted, isServed ? 'present' : 'planned');
        });
    }
    async #bring(copy, from, to) {
        if (isAlias(copy))
            return mirror_NOTHING;
        const graph = await this.#graphOf(copy.digest, from);
        const { persist } = this.#run;
        const done = await transfer(graph, from, to, { blobs: this.#blobs, persist });
        const beside = await (0,settle_all/* settleAll */.j)(graph.tags.map(async ({ tag, digest }) => {
            const stale = await staleTags([tag], digest, to, persist);
            const failed = await makeTags(stale, graph.nodes.get(digest).manifest, to, persist);
            for (const error of failed.values())
                throw error;
            return stale.size;
        }));
        return { ...done, manifests: done.manifests + beside.reduce((total, count) => total + count, 0) };
    }
    #graphOf(digest, { client, repository }) {
        const key = `${(0,publish_place/* placeOf */.$t)(repository)} ${digest}`;
        const { withReferrers } = this.#options;
        const persist = (what, task) => this.#run.persist(what, repository.registry, task);
        const graph = this.#graphs.get(key) ?? readGraph(digest, { client, repository, withReferrers, persist });
        this.#graphs.set(key, graph);
        return graph;
    }
    async #tagAll(copy, to, stale, isNew) {
        const failed = await makeTags(stale, await this.#manifestOf(copy), to, this.#run.persist);
        return copy.tags.map((wanted) => {
            const { tag = '' } = wanted;
            const error = failed.get(tag);
            if (error !== undefined)
                return resultOf(copy, wanted, 'failed', error.message);
            return resultOf(copy, wanted, isNew || stale.has(tag) ? 'copied' : 'present');
        });
    }
    async #manifestOf(copy) {
        const from = this.#place(copy.from);
        if (!isAlias(copy))
            return (await this.#graphOf(copy.digest, from)).nodes.get(copy.digest).manifest;
        const name = (0,lib_image_reference/* formatPinned */.y6)(copy.from, copy.digest);
        return this.#run.persist(`reading ${name}`, copy.from.registry, async () => {
            const manifest = await (0,manifests/* getManifest */.c2)(from.client, copy.from, copy.digest);
            if (manifest === undefined)
                throw new fault/* RegistryFault */.QA(`${name} is not there`, 404);
            return manifest;
        });
    }
}
const mirror_NOTHING = { blobs: 0, bytes: 0, manifests: 0 };
function isAlias({ from, to }) {
    return (0,publish_place/* placeOf */.$t)(from) === (0,publish_place/* placeOf */.$t)(to);
}
function namesIn(tags) {
    return tags.flatMap(({ tag }) => (tag === undefined ? [] : [tag]));
}
function resultOf({ to, digest }, { tag, from, required }, state, error = '') {
    const name = (0,image_reference/* formatImageReference */.m)({ repository: to, tag, digest: tag === undefined ? digest : undefined });
    return { from, to: name, digest, state, required, error };
}

;// CONCATENATED MODULE: ./lib/mirror/wish.js


function formatWish({ from, images }) {
    switch (images.kind) {
        case 'tag':
            return `${from.name}:${images.tag}`;
        case 'digest':
            return (0,image_reference/* formatImageReference */.m)({ repository: from, tag: undefined, digest: images.digest });
        case 'choice':
            return `${from.name} (${images.patterns})`;
    }
}
function parseWishedImage(text) {
    const reference = (0,image_reference/* parseImageReference */.o)(text);
    const advice = 'Write name:tag or name@sha256:…; several tags at once are for rules, with patterns.';
    if (reference === undefined)
        return { problem: `${(0,errors/* quote */.hD)(text)} is no image`, advice };
    const { repository: from, tag, digest } = reference;
    if (digest !== undefined)
        return { from, images: { kind: 'digest', digest, tags: tag === undefined ? [] : [tag] } };
    if (tag === undefined)
        return { problem: `${(0,errors/* quote */.hD)(text)} says neither a tag nor a digest`, advice };
    return { from, images: { kind: 'tag', tag } };
}
function wishOfResult(document, name) {
    const { outcome, images } = document;
    const served = images.find(({ digest, state }) => digest !== null && state !== 'failed');
    if (outcome === 'failed')
        return { problem: `${(0,errors/* quote */.hD)(name)} is of a build that failed` };
    if (served?.digest === undefined || served.digest === null) {
        const advice = 'Mirror after a build that pushes, and write its file with the input result-file.';
        return { problem: `${(0,errors/* quote */.hD)(name)} names no image that a registry serves (${outcome})`, advice };
    }
    const { registry, path, digest, tags } = served;
    return { from: { name: served.name, registry, path }, images: { kind: 'digest', digest, tags } };
}

// EXTERNAL MODULE: ./lib/runner/input.js
var input = __webpack_require__(86502);
// EXTERNAL MODULE: ./lib/runner/log.js
var log = __webpack_require__(93188);
// EXTERNAL MODULE: ./lib/actions/attempts/persist.js
var persist = __webpack_require__(92606);
// EXTERNAL MODULE: ./lib/actions/inputs/retrying.js
var inputs_retrying = __webpack_require__(80743);
// EXTERNAL MODULE: ./lib/actions/sign-in/session.js + 17 modules
var sign_in_session = __webpack_require__(16620);
;// CONCATENATED MODULE: ./lib/mirror/rules.js






const KEYS = ['from', 'to', 'tags', 'newest'];
const rules_ADVICE = 'Write a list whose entries have the keys from, to, tags and newest.';
async function parseRules(text, shared, problems) {
    const entries = await parseEntries(text, problems);
    return entries.flatMap(({ entry, number }) => {
        const refuse = ({ problem, advice }) => {
            problems.push({
                input: 'rules',
                problem: `entry ${number}: ${problem}`,
                ...(advice !== undefined && { advice }),
            });
            return [];
        };
        const targets = entry.to === undefined ? shared : targetsOf(entry.to, refuse);
        const wished = imagesOf(entry);
        if ('problem' in wished)
            return refuse(wished);
        if (entry.to !== undefined && targets.length < entry.to.length)
            return [];
        if (targets.length === 0) {
            return refuse({ problem: 'has no target', advice: 'Give it a to, or give the input to for all entries.' });
        }
        const tagged = targets.find(({ tag }) => tag !== undefined);
        if (tagged !== undefined && wished.images.kind === 'choice') {
            const problem = `goes to the one tag ${(0,errors/* quote */.hD)(tagged.text)}, but tags may name several`;
            return refuse({ problem, advice: 'Write one tag behind from, or no tag behind to.' });
        }
        return [{ ...wished, targets }];
    });
}
function targetsOf(lines, refuse) {
    return lines.flatMap((line) => {
        const target = parseTarget(line);
        if (!('problem' in target))
            return [target];
        refuse({ ...target, problem: `to ${target.problem}` });
        return [];
    });
}
function imagesOf({ from = [], tags, newest }) {
    const [text = ''] = from;
    if (from.length !== 1)
        return { problem: `has ${from.length === 0 ? 'no from' : 'several texts as from'}` };
    if (tags === undefined && newest === undefined) {
        const wished = parseWishedImage(text);
        if (!('problem' in wished) || (0,image_reference/* parseImageReference */.o)(text) === undefined)
            return wished;
        return { problem: wished.problem, advice: 'Write a tag behind it, or tags with patterns; "*" takes all.' };
    }
    const reference = (0,image_reference/* parseImageReference */.o)(text);
    if (reference === undefined || reference.tag !== undefined || reference.digest !== undefined) {
        const advice = 'With tags and newest, from is a repository alone, such as ghcr.io/me/app.';
        return { problem: `from ${(0,errors/* quote */.hD)(text)} is no repository`, advice };
    }
    const count = newest === undefined ? undefined : countIn(newest);
    if (newest !== undefined && count === undefined) {
        return { problem: `newest must be a whole number from 1, not ${(0,errors/* quote */.hD)(newest.join(', '))}` };
    }
    const choice = parseTagChoice(tags ?? [], count);
    if ('problem' in choice)
        return { ...choice, problem: `tags: ${choice.problem}` };
    const patterns = [tags?.join(', '), count && `the newest ${count}`].filter(Boolean).join(', ');
    return { from: reference.repository, images: { kind: 'choice', choice, patterns } };
}
function countIn([text = '', ...rest]) {
    return rest.length === 0 && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined;
}
async function parseEntries(text, problems) {
    if (text === '')
        return [];
    const { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const lines = new LineCounter();
    const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, logLevel: 'silent' });
    const refuse = (problem, advice = rules_ADVICE) => problems.push({ input: 'rules', problem, advice });
    const [error] = document.errors;
    if (error !== undefined) {
        refuse(`is no valid YAML, see its line ${lines.linePos(error.pos[0]).line}`);
        return [];
    }
    if (!isSeq(document.contents)) {
        refuse('is no list');
        return [];
    }
    const resolved = (node) => (isAlias(node) ? node.resolve(document) : node);
    const textsIn = (node) => {
        const value = resolved(node);
        if (value === null || value === undefined)
            return [];
        if (isScalar(value))
            return [String(value.value ?? '').trim()].filter((one) => one !== '');
        if (!isSeq(value))
            return undefined;
        const texts = value.items.map(resolved);
        return texts.every(isScalar) ? texts.map((one) => String(one.value ?? '').trim()) : undefined;
    };
    return document.contents.items.flatMap((item, index) => {
        const number = index + 1;
        const map = resolved(item);
        const before = problems.length;
        if (!isMap(map)) {
            refuse(`entry ${number} is no mapping of keys to values`);
            return [];
        }
        const read = {};
        for (const { key, value } of map.items) {
            const name = isScalar(key) ? String(key.value) : '';
            const known = KEYS.find((one) => one === name);
            const texts = textsIn(value);
            if (known === undefined)
                refuse(`entry ${number} has the unknown key ${(0,errors/* quote */.hD)(name)}`, (0,near_miss/* didYouMean */.a)(name, KEYS).advice);
            else if (texts === undefined)
                refuse(`entry ${number}: ${name} is neither a text nor a list of texts`);
            else if (texts.length > 0)
                read[known] = texts;
        }
        return problems.length > before ? [] : [{ entry: read, number }];
    });
}

// EXTERNAL MODULE: ./lib/actions/inputs/sign-in.js + 1 modules
var sign_in = __webpack_require__(19753);
;// CONCATENATED MODULE: ./lib/actions/mirror/inputs.js





async function parseMirrorInputs(read, variable) {
    const reader = (0,input/* createInputReader */.ic)(read);
    const { problems } = reader;
    const resultFiles = reader.lines('result-file');
    const images = reader.lines('images');
    const rules = reader.verbatim('rules', '').trim() === '' ? '' : reader.verbatim('rules', '');
    const targets = parseTargets(reader);
    const isTargeted = reader.lines('to').length > 0;
    const inputs = {
        resultFiles,
        targets,
        wishes: [...wishedImages(images, targets, problems), ...(await parseRules(rules, targets, problems))],
        withReferrers: reader.boolean('referrers', true),
        concurrency: reader.number('concurrency', { fallback: 4, min: 1, max: 32 }),
        maxAttempts: reader.number('max-attempts', { fallback: 5, min: 1, max: 10 }),
        retryWaitSeconds: reader.number('retry-wait-seconds', { fallback: 2, min: 0, max: 3600, fractions: true }),
        dryRun: reader.boolean('dry-run', false),
        ...(await (0,sign_in/* parseSignInInputs */.X)(reader, variable)),
    };
    const given = { resultFiles, images, rules };
    return { inputs, problems: [...problems, ...disagreements(given, isTargeted)] };
}
function parseTargets(reader) {
    return reader.lines('to').flatMap((line) => {
        const target = parseTarget(line);
        if (!('problem' in target))
            return [target];
        reader.problems.push({ input: 'to', ...target });
        return [];
    });
}
function wishedImages(lines, targets, problems) {
    return lines.flatMap((line) => {
        const wished = parseWishedImage(line);
        if (!('problem' in wished))
            return [{ ...wished, targets }];
        problems.push({ input: 'images', ...wished });
        return [];
    });
}
function disagreements({ resultFiles, images, rules }, isTargeted) {
    const problems = [];
    if (resultFiles.length === 0 && images.length === 0 && rules === '') {
        problems.push({
            input: 'result-file, images, rules',
            problem: 'are all empty, so there is nothing to copy',
            advice: 'Give the result file of a build, images with to, or rules.',
        });
    }
    const alone = [resultFiles.length > 0 && 'result-file', images.length > 0 && 'images'].filter((name) => name !== false);
    if (alone.length > 0 && !isTargeted) {
        problems.push({
            input: ['to', ...alone].join(', '),
            problem: `to is empty, so ${alone.join(' and ')} would go nowhere`,
            advice: 'Name the registries or repositories to copy to, one on each line.',
        });
    }
    return problems;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/result/result-file.js
var result_file = __webpack_require__(56251);
;// CONCATENATED MODULE: ./lib/actions/mirror/result-files.js





const result_files_ADVICE = 'A path starts at the workspace; get the file there before this step, as with actions/download-artifact. ' +
    'A pattern such as results/**/*.json takes several.';
async function wishesOfResults(entries, targets, workspace) {
    const wishes = [];
    const problems = [];
    const refuse = (problem, advice) => problems.push({ input: 'result-file', problem, ...(advice !== undefined && { advice }) });
    for (const entry of entries) {
        const paths = await pathsOf(entry, workspace);
        if (paths.length === 0)
            refuse(`${(0,errors/* quote */.hD)(entry)} fits no file`, result_files_ADVICE);
        for (const path of paths) {
            const shown = (0,external_node_path_.relative)(workspace, path);
            try {
                const wished = wishOfResult((0,result_file/* readResultDocument */.Vq)(await (0,promises_.readFile)(path, 'utf8')), shown);
                if ('problem' in wished)
                    refuse(wished.problem, wished.advice);
                else
                    wishes.push({ ...wished, targets });
            }
            catch (error) {
                const { code, message } = error;
                if (code === 'ENOENT')
                    refuse(`${(0,errors/* quote */.hD)(shown)} is not there`, result_files_ADVICE);
                else
                    refuse(`${(0,errors/* quote */.hD)(shown)} cannot be used: ${message}`);
            }
        }
    }
    return { wishes, problems };
}
async function pathsOf(entry, workspace) {
    if (!/[*?{[]/.test(entry))
        return [(0,external_node_path_.resolve)(workspace, entry)];
    const { glob } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 51455, 19));
    const found = [];
    for await (const path of glob(entry, { cwd: workspace }))
        found.push((0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.resolve)(workspace, path));
    return found.sort();
}

;// CONCATENATED MODULE: ./lib/actions/mirror/run.js













async function run({ environment, folder, signal }) {
    const { inputs, wishes } = await prepare(environment);
    const session = await signIn(inputs, wishes, { environment, folder, signal });
    try {
        const { required, optional } = repositoriesOf(wishes);
        const means = {
            clientFor: await (0,sign_in_session/* clientsFor */.U)([...required, ...optional], session),
            persist: (0,persist/* createPersist */.f)(inputs, signal),
        };
        const found = await Promise.all(wishes.map((wish) => findImages(wish, means)));
        const planned = planOf(found);
        const { dryRun } = inputs;
        const { blobs, bytes, results } = await copyAll(planned, inputs, means);
        return { results: [...planned.failed, ...results], dryRun, blobs, bytes };
    }
    finally {
        session.close();
    }
}
async function prepare(environment) {
    const { inputs, problems } = await parseMirrorInputs(input/* inputText */.AN, (name) => environment.all[name] ?? '');
    const fromFiles = await wishesOfResults(inputs.resultFiles, inputs.targets, environment.workspace);
    const all = [...problems, ...fromFiles.problems];
    if (all.length > 0)
        throw new errors/* InputError */.dz(all);
    return { inputs, wishes: [...fromFiles.wishes, ...inputs.wishes] };
}
function signIn(inputs, wishes, around) {
    const { maxAttempts, retryWaitSeconds, dryRun } = inputs;
    const retrying = { ...(0,inputs_retrying/* usualRetries */.V)(), maxAttempts, retryWaitSeconds };
    if (dryRun)
        log/* log */.Rm.info('A dry run: registries are asked, and nothing is written.');
    const { required, optional } = repositoriesOf(wishes);
    const references = [...required, ...optional].map((repository) => ({ repository, tag: 'latest' }));
    const names = { references, optional: new Set(optional.map(({ name }) => name)) };
    return (0,sign_in_session/* openSession */.f)({ ...inputs, ...retrying, push: 'true' }, names, around.environment, around.folder, around.signal);
}
function repositoriesOf(wishes) {
    const all = wishes.flatMap(({ from, targets }) => [
        { repository: from, required: true },
        ...targets.map((target) => ({ repository: repositoryAt(target, from) ?? from, required: target.required })),
    ]);
    const required = new Map(all.filter((one) => one.required).map(({ repository }) => [repository.name, repository]));
    const optional = all.filter(({ repository }) => !required.has(repository.name)).map(({ repository }) => repository);
    return { required: [...required.values()], optional };
}
function planOf(found) {
    const missing = found.flatMap(({ wish, missing: some }) => some.flatMap(({ from, error }) => wish.targets.map((target) => {
        const to = repositoryAt(target, wish.from)?.name ?? target.text;
        return { from, to, digest: '', state: 'failed', required: target.required, error };
    })));
    for (const { wish, images } of found)
        log/* log */.Rm.info(`${formatWish(wish)}: ${counted(images.length, 'image')}.`);
    const pairs = found.flatMap(({ wish: { targets }, images }) => images.map((image) => ({ image, targets })));
    const planned = copiesOf(pairs);
    if (planned.problems.length > 0)
        throw new errors/* InputError */.dz(planned.problems);
    return { ...planned, failed: [...missing, ...planned.failed] };
}
async function copyAll({ copies }, inputs, means) {
    let [blobs, bytes, done] = [0, 0, 0];
    const results = await mirror(copies, inputs, {
        ...means,
        onCopied(copy, of, transferred) {
            done++;
            blobs += transferred?.blobs ?? 0;
            bytes += transferred?.bytes ?? 0;
            log/* log */.Rm.info(`[${done}/${copies.length}] ${copy.to.name}@${copy.digest}: ${statesOf(of)}${sentOf(transferred)}`);
        },
    });
    return { results, blobs, bytes };
}
function statesOf(results) {
    const states = Map.groupBy(results, ({ state }) => state);
    return [...states].map(([state, some]) => `${counted(some.length, 'name')} ${state}`).join(', ');
}
function sentOf(transferred) {
    if (transferred === undefined || transferred.blobs === 0)
        return '.';
    return `; ${counted(transferred.blobs, 'blob')}, ${(transferred.bytes / 1_000_000).toFixed(1)} MB.`;
}
function counted(count, what) {
    return `${count} ${what}${count === 1 ? '' : 's'}`;
}


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

/***/ 4285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ listTags)
/* harmony export */ });
/* harmony import */ var _image_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67521);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94523);


const PAGE = 1000;
async function* listTags(client, { name, path }) {
    let to = `tags/list?n=${PAGE}`;
    const seen = new Set();
    while (to !== undefined) {
        const answer = await client.send({ method: 'GET', repository: path, access: 'pull', to });
        if (answer.status === 404)
            return;
        if (answer.status !== 200)
            throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .faultFrom */ .Fx)(`listing the tags of ${name}`, answer);
        const before = seen.size;
        for (const tag of tagsIn(answer.body)) {
            if (seen.has(tag))
                continue;
            seen.add(tag);
            yield tag;
        }
        const next = /<([^>]+)>\s*;[^,]*\brel="?next"?/i.exec(String(answer.headers['link'] ?? ''))?.[1];
        to = next === undefined || seen.size === before ? undefined : await client.resolve(next);
    }
}
function tagsIn(body) {
    try {
        const { tags } = JSON.parse(body.toString('utf8'));
        return Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string' && (0,_image_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .isTag */ .d)(tag)) : [];
    }
    catch {
        return [];
    }
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

/***/ 80721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gY: () => (/* binding */ fitOutputs)
/* harmony export */ });
/* unused harmony exports LONGEST_OUTPUT, ALL_OUTPUTS */
const LONGEST_OUTPUT = 96 * 1024;
const ALL_OUTPUTS = 512 * 1024;
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

/***/ 52657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
function size(bytes) {
    if (bytes < 1e6)
        return `${(bytes / 1e3).toFixed(1)} kB`;
    return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(2)} GB`;
}
function duration(seconds) {
    if (seconds < 59.95)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
    return hours > 0 ? `${hours} h ${minutes} min` : `${minutes} min ${whole % 60} s`;
}
function counted(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
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


/***/ }),

/***/ 33962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZS: () => (/* binding */ readPattern),
/* harmony export */   jF: () => (/* binding */ fitsPattern),
/* harmony export */   je: () => (/* binding */ PLACEHOLDERS)
/* harmony export */ });
/* harmony import */ var _complete_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81599);
/* harmony import */ var _moves_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80235);


const PLACEHOLDERS = ['sha', 'version'];
const KINDS = {
    '*': 'some',
    '?': 'any',
    '<sha>': 'sha',
    '<version>': 'version',
};
function readPattern(text) {
    return (text.match(/<[^<>]*>|[\s\S]/g) ?? []).map((piece) => {
        const kind = KINDS[piece];
        return kind === undefined ? { kind: 'character', character: piece } : { kind };
    });
}
function fitsPattern(tag, pattern, shas) {
    let places = new Set([0]);
    for (const piece of pattern) {
        places = new Set([...places].flatMap((from) => endsOf(piece, tag, from, shas)));
        if (places.size === 0)
            return false;
    }
    return places.has(tag.length);
}
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
            return shas.flatMap((sha) => numbers(_moves_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMIT_LENGTH */ .Re, sha.length)
                .filter((length) => tag.startsWith(sha.slice(0, length), from))
                .map((length) => from + length));
        case 'version':
            return numbers(from + 1, tag.length).filter((to) => (0,_complete_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isCompleteVersion */ .Q)(tag.slice(from, to)));
    }
}
function endsOfCommits(tag, from) {
    const [digits = ''] = /^[0-9a-f]{0,40}/.exec(tag.slice(from)) ?? [];
    return numbers(_moves_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMIT_LENGTH */ .Re, digits.length)
        .filter((length) => !/^20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(digits.slice(0, length)))
        .map((length) => from + length);
}
function numbers(first, last) {
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}


/***/ })

};
