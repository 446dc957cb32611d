export const id = 416;
export const ids = [416];
export const modules = {

/***/ 27488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ FailedPublish),
/* harmony export */   YF: () => (/* binding */ FailedBuild),
/* harmony export */   al: () => (/* binding */ afterBuild),
/* harmony export */   yX: () => (/* binding */ FailedAttempts),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _registry_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94523);
/* harmony import */ var _registry_publication_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22917);



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
    /** Of the last attempt. */
    timeline = [];
}
class FailedBuild extends FailedAttempts {
    attempts;
    history;
    failureClass;
    timeline;
    /** The lines of the Dockerfile that the last failure is about. */
    marked;
    /** @param tooLong seconds that a registry asked to wait, where that ended the attempts */
    constructor(last, history, tooLong, timeline = []) {
        const patience = tooLong === undefined ? '' : `\nThe registry asks to wait ${tooLong} s, which is too long for a run.`;
        const { id, code, advice } = last;
        super(id, messageOf(last, history) + patience, { code, advice, cause: last });
        this.name = 'FailedBuild';
        this.attempts = history.length;
        this.history = history;
        // As it was told: a registry that was asked may know more than the output.
        this.failureClass = history.at(-1)?.kind ?? last.classification.class;
        this.timeline = timeline;
        this.marked = last.marked;
    }
}
/** The image is built and maybe pushed, and then its tags or its digest were not what they should be. */
class FailedPublish extends FailedAttempts {
    attempts;
    history;
    failureClass;
    images;
    timeline;
    constructor(fault, { attempts, history, timeline = [], soFar }) {
        const { id, message, code, advice } = fault;
        super(id, message, { code, advice, cause: fault });
        this.name = 'FailedPublish';
        this.attempts = attempts;
        this.history = history;
        this.failureClass = kindOf(fault.cause);
        this.images = soFar?.images ?? [];
        this.timeline = timeline;
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
    return (0,_image_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .isIndex */ .nw)(mediaType) ? digest : (0,_image_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .parseManifest */ .Ng)(manifest.bytes.toString('utf8')).config?.digest;
}
async function factsOf({ source, digest }, { session, prepared, around }) {
    const client = await session.clientFor(source.registry);
    const name = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_6__/* .formatPinned */ .y6)(source, digest);
    const read = async () => {
        const facts = await (0,_registry_image_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .readImage */ .A)(client, source, digest);
        // It was pushed a moment ago: a registry of several servers may need one more.
        if (facts === undefined)
            throw new _registry_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryFault */ .QA(`${name} is not served yet`, undefined);
        return facts;
    };
    return (0,_publish_publish_js__WEBPACK_IMPORTED_MODULE_4__/* .orExplain */ .Pm)(() => (0,_publish_publish_js__WEBPACK_IMPORTED_MODULE_4__/* .persist */ .Zr)(`reading ${name}`, read, prepared.inputs, around.signal));
}
async function gateIt(image, facts, after) {
    const { passGate } = await __webpack_require__.e(/* import() */ 962).then(__webpack_require__.bind(__webpack_require__, 35962));
    return passGate(image, facts, after);
}
/** What vouches for the image, where that is asked for. */
async function vouch(image, images, after) {
    const { inputs } = after.prepared;
    if (!inputs.attest && inputs.sign === 'off')
        return { attested: undefined, signed: [] };
    const { attest, sign } = await __webpack_require__.e(/* import() */ 952).then(__webpack_require__.bind(__webpack_require__, 78952));
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
        // What the build itself has pushed was settled before it began.
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


/***/ }),

/***/ 86785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ builderOutputs)
/* harmony export */ });
/* harmony import */ var _builder_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59236);
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
        'builder-platforms': facts === undefined ? '' : (0,_builder_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .platformsOf */ .W)(facts).join(','),
        'builder-nodes': nodes === undefined ? '' : JSON.stringify(nodes),
    };
}


/***/ }),

/***/ 37587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ judgeTags)
});

// EXTERNAL MODULE: ./lib/image/reference.js
var image_reference = __webpack_require__(68424);
// EXTERNAL MODULE: ./lib/runner/log.js
var log = __webpack_require__(93188);
// EXTERNAL MODULE: ./lib/actions/publish/anchor.js
var publish_anchor = __webpack_require__(23418);
// EXTERNAL MODULE: ./lib/actions/publish/publish.js + 1 modules
var publish = __webpack_require__(69096);
// EXTERNAL MODULE: ./lib/registry/http.js
var http = __webpack_require__(69127);
// EXTERNAL MODULE: ./lib/source/source.js
var source = __webpack_require__(81808);
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
var payload = __webpack_require__(72731);
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

// EXTERNAL MODULE: ./lib/actions/step/git.js
var git = __webpack_require__(1370);
// EXTERNAL MODULE: ./lib/actions/step/github-api.js
var github_api = __webpack_require__(15790);
// EXTERNAL MODULE: ./lib/actions/step/stopwatch.js
var stopwatch = __webpack_require__(14733);
;// CONCATENATED MODULE: ./lib/actions/publish/tags/comparison.js
/** Which of two commits is newer: by the checked-out folder, or by asking GitHub. */







/** Milliseconds for the answers that belong together: a tag is not worth a long wait. */
const LIMIT = 10_000;
function openComparison({ source, inputs }, { environment, signal }) {
    // Nothing is loaded or counted until somebody asks; what is asked after a long build has a limit of its own.
    let open;
    const api = () => {
        if (open === undefined || (0,stopwatch/* now */.t)() - open.since > LIMIT) {
            open?.http.close();
            const limit = AbortSignal.any([signal, AbortSignal.timeout(LIMIT)]);
            open = { http: (0,http/* createHttp */.V)(environment.all, limit), since: (0,stopwatch/* now */.t)() };
        }
        const get = (0,github_api/* gitHubGet */.w)(environment, inputs.githubToken, open.http);
        const { fullName: repository } = source.repository;
        return get && compareApi({ get, repository, tell: (reason) => log/* log */.Rm.debug(reason) });
    };
    const { target } = source;
    const branch = target.kind === 'branch' ? target.branch : '';
    const compare = createComparison({
        git: (0,git/* gitIn */.u)(environment.workspace),
        api: async (there, ours) => api()?.compare(there, ours),
        ...(branch !== '' && { branchHead: async () => api()?.headOf(branch) }),
    });
    return { compare, close: () => open?.http.close() };
}

// EXTERNAL MODULE: ./lib/registry/fault.js
var fault = __webpack_require__(94523);
// EXTERNAL MODULE: ./lib/registry/image-facts.js
var image_facts = __webpack_require__(53636);
// EXTERNAL MODULE: ./lib/registry/image-tree.js
var image_tree = __webpack_require__(85975);
// EXTERNAL MODULE: ./lib/registry/manifests.js
var manifests = __webpack_require__(7757);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/image/label.js
var label = __webpack_require__(55019);
// EXTERNAL MODULE: ./lib/tags/moves.js
var moves = __webpack_require__(80235);
// EXTERNAL MODULE: ./lib/tags/complete-version.js
var complete_version = __webpack_require__(81599);
// EXTERNAL MODULE: ./lib/tags/versions.js
var versions = __webpack_require__(39628);
;// CONCATENATED MODULE: ./lib/tags/version-order.js
/** Which of two versions comes first; each library is loaded only where two versions are there to be compared. */


/**
 * Compares complete versions, both as semantic versions or both as Python's.
 *
 * @returns less than 0 when `a` comes first, 0 for equal ones; undefined when one is none, or they are of two kinds
 */
async function compareVersions(a, b) {
    if (!(0,complete_version/* isCompleteVersion */.Q)(a) || !(0,complete_version/* isCompleteVersion */.Q)(b))
        return undefined;
    const both = (read) => read(a) !== undefined && read(b) !== undefined;
    if (both(await (0,versions/* semverReader */.k4)())) {
        const { default: semver } = await __webpack_require__.e(/* import() */ 88).then(__webpack_require__.t.bind(__webpack_require__, 62088, 19));
        return semver.compare(a, b);
    }
    if (!both(await (0,versions/* pep440Reader */.Bu)()))
        return undefined;
    const { default: pep440 } = await __webpack_require__.e(/* import() */ 518).then(__webpack_require__.t.bind(__webpack_require__, 25518, 19));
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
    const commit = revision?.slice(0, moves/* COMMIT_LENGTH */.Re) ?? '';
    return commit.length === moves/* COMMIT_LENGTH */.Re && version.includes(commit) ? undefined : version;
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

// EXTERNAL MODULE: ./lib/actions/attempts/again.js
var again = __webpack_require__(27838);
// EXTERNAL MODULE: ./lib/actions/attempts/registry-questions.js + 1 modules
var registry_questions = __webpack_require__(81851);
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
                log/* log */.Rm.info(`${name} cannot be looked up yet: ${message}. It is asked again.`);
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
        const at = (0,stopwatch/* now */.t)();
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
            log/* log */.Rm.info(`${name} moves, because nobody can read what is there: ${error.message}.`);
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
        const there = await (0,image_facts/* readLabels */.k)(client, repository, serves);
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
    throw new errors/* ActionError */.lZ('tag-has-other-content', `A tag that never changes has other content already, so nothing was built.\n${problems}`);
}
function explained(error, name) {
    if (!(error instanceof image_tree/* MissingPart */.i))
        return error instanceof fault/* RegistryFault */.QA ? (0,fault/* explainFault */.Oy)(error) : error;
    return new errors/* ActionError */.lZ('tag-broken', `${name} is there already, and nobody can pull it: ${error.message}.`, {
        cause: error,
    });
}
async function standingOf(reference, session) {
    const client = await session.clientFor(reference.repository.registry);
    try {
        const found = await (0,image_facts/* readLabels */.k)(client, reference.repository, reference.tag);
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
    const anchor = (0,publish_anchor/* anchorFor */.r)(prepared);
    const left = anchor && (await (0,publish/* orExplain */.Pm)(() => floating.settleOnly(anchor)));
    if (left === undefined)
        return judged;
    log/* log */.Rm.notice(`${left.reference} stays at ${left.serves}, because ${left.why}.`);
    const others = names.references.filter((reference) => (0,image_reference/* formatTagged */.cy)(reference) !== left.reference);
    // An image that is not required is a copy of one that is.
    const references = others.some(({ repository }) => !names.optional.has(repository.name)) ? others : [];
    const leftAlone = [...judged.leftAlone, left];
    return withoutOlder({ ...judged, prepared: { ...prepared, names: { ...names, references } }, leftAlone });
}


/***/ }),

/***/ 55222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ publishedPart),
/* harmony export */   fC: () => (/* binding */ unusedCache),
/* harmony export */   mh: () => (/* binding */ nothingDone)
/* harmony export */ });
/* harmony import */ var _cache_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88282);

function nothingDone({ push, cache, plan }) {
    return {
        push,
        way: plan.untagged?.way ?? (plan.push ? 'tag' : 'none'),
        skipped: undefined,
        cache,
        cacheReport: _cache_report_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_REPORT */ .rR,
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
        timeline: [],
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


/***/ }),

/***/ 76628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ writeFailure),
/* harmony export */   Kn: () => (/* binding */ writeOutputs),
/* harmony export */   g$: () => (/* binding */ servedNames),
/* harmony export */   wg: () => (/* binding */ resultOutputs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _cache_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88282);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(68424);
/* harmony import */ var _registry_publish_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78598);
/* harmony import */ var _result_output_limits_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(80721);
/* harmony import */ var _runner_commands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87776);
/* harmony import */ var _runner_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93188);
/* harmony import */ var _tags_metadata_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73332);
/* harmony import */ var _attempts_failed_build_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27488);
/* harmony import */ var _builder_outputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(86785);
/** The outputs of the build action: their names and how each is written. */











/** What names the image, and what later steps read by docker/metadata-action's names. */
async function namingOutputs(names, inputs, folder) {
    const paths = Object.keys(names.bakeFiles).map((output) => [output, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${output}.json`)]);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true, mode: 0o700 });
    const contents = Object.values(names.bakeFiles);
    await Promise.all(paths.map(([, path], index) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, contents[index] ?? '')));
    return { ...(0,_tags_metadata_js__WEBPACK_IMPORTED_MODULE_6__/* .metadataOutputs */ ._V)(names, inputs.separators), ...Object.fromEntries(paths) };
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
    const { outputs, tooLong } = (0,_result_output_limits_js__WEBPACK_IMPORTED_MODULE_10__/* .fitOutputs */ .gY)({ ...naming, ...resultOutputs(names, result) });
    for (const [name, value] of Object.entries(outputs))
        (0,_runner_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .addToFile */ .VZ)('OUTPUT', name, value);
    if (inputs.exportNames) {
        for (const name of Object.keys(naming))
            (0,_runner_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .addToFile */ .VZ)('ENV', (0,_tags_metadata_js__WEBPACK_IMPORTED_MODULE_6__/* .outputVariable */ .Qh)(name), outputs[name] ?? '');
    }
    if (tooLong.length > 0)
        _runner_log_js__WEBPACK_IMPORTED_MODULE_5__/* .log */ .Rm.warning(tooLongWarning(tooLong, naming));
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

/***/ 52294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ reportResult),
/* harmony export */   x: () => (/* binding */ reportFailure)
/* harmony export */ });
/* harmony import */ var _build_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25717);
/* harmony import */ var _runner_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87776);
/* harmony import */ var _runner_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93188);
/** What stays visible on the run's page. What makes it is loaded when the step is over. */



/** @param seconds since the step began */
async function reportResult(step, environment, result, seconds) {
    await show(environment, async () => {
        const { endedFacts } = await __webpack_require__.e(/* import() */ 828).then(__webpack_require__.bind(__webpack_require__, 88828));
        return endedFacts(step, environment, result, seconds);
    });
}
/**
 * A failure's page says what failed, and all that was known when it did.
 *
 * @param action `build` or `merge`
 * @param step undefined where not even the inputs were good
 */
async function reportFailure(action, step, failed) {
    await show(step?.environment, async () => {
        const { failedFacts } = await __webpack_require__.e(/* import() */ 828).then(__webpack_require__.bind(__webpack_require__, 88828));
        return { ...failedFacts(step?.prepared, step?.environment, failed), action };
    });
}
/** The image is what it is: a step whose summary cannot be written must not fail for it. */
async function show(environment, facts) {
    try {
        const before = (0,_runner_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesInSummary */ .LN)();
        if (before === undefined || !(0,_build_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .wantsSummary */ .ui)(environment?.all ?? {}).wants)
            return;
        const { renderBuildSummary, SUMMARY_LIMIT } = await __webpack_require__.e(/* import() */ 469).then(__webpack_require__.bind(__webpack_require__, 57469));
        // Whatever wrote before us may have left its line open, and the runner's helper ends ours.
        const open = before > 0 ? '\n' : '';
        const room = SUMMARY_LIMIT - before - 2;
        (0,_runner_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .addToSummary */ .Dg)(`${open}${renderBuildSummary(await facts(), room)}`);
    }
    catch (error) {
        _runner_log_js__WEBPACK_IMPORTED_MODULE_2__/* .log */ .Rm.warning(`The job summary cannot be written: ${error.message}`);
    }
}


/***/ }),

/***/ 15790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 14733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ Stopwatch),
/* harmony export */   t: () => (/* binding */ now)
/* harmony export */ });
/** How long each stage of a step took, in the order in which they began. */
/** Milliseconds of a clock that only goes forward; `performance` would first have to be loaded. */
function now() {
    const [seconds, nanoseconds] = process.hrtime();
    return seconds * 1000 + nanoseconds / 1e6;
}
class Stopwatch {
    #stages = [];
    #tell;
    /** @param tell is told of each stage when it ends */
    constructor(tell = () => { }) {
        this.#tell = tell;
    }
    /** Also counts a stage that fails. */
    async time(name, task) {
        const started = now();
        try {
            return await task();
        }
        finally {
            const seconds = (now() - started) / 1000;
            this.#stages.push({ name, seconds });
            this.#tell(name, seconds);
        }
    }
    get stages() {
        return [...this.#stages];
    }
}


/***/ }),

/***/ 88282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ describeReport),
/* harmony export */   OH: () => (/* binding */ reportWarnings),
/* harmony export */   r3: () => (/* binding */ hitRatio),
/* harmony export */   rR: () => (/* binding */ NO_REPORT),
/* harmony export */   sv: () => (/* binding */ finalMode)
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63871);
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
        return (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .cacheMode */ .M)(plan);
    const isRead = report.imports.some(({ error }) => error === undefined);
    const isWritten = plan.backend === 'inline' || report.exports.some(({ isDone, error }) => isDone && error === undefined);
    return (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .cacheMode */ .M)({ ...plan, isReading: plan.isReading && isRead, isWriting: plan.isWriting && isWritten });
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

/***/ 85473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readImageConfig),
/* harmony export */   _: () => (/* binding */ isImageConfig)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _image_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64252);
/* harmony import */ var _image_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88758);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94523);
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
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .faultFrom */ .Fx)(what, answer);
    const found = `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(answer.body).digest('hex')}`;
    if (found !== digest)
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_2__/* .RegistryFault */ .QA(`${what}: the registry served other content, ${found}`, 200);
    try {
        return parseConfig(answer.body.toString('utf8'));
    }
    catch (cause) {
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_2__/* .RegistryFault */ .QA(`${what}: ${cause.message}`, 200, { cause });
    }
}
function parseConfig(text) {
    const parsed = JSON.parse(text);
    if (typeof parsed !== 'object' || parsed === null)
        throw new Error('it is no JSON object');
    const { config, ...platform } = parsed;
    return { platform: (0,_image_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlatform */ .Bq)(platform), labels: (0,_image_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .textsIn */ .Ej)(config?.Labels) };
}


/***/ }),

/***/ 53636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readImage),
/* harmony export */   k: () => (/* binding */ readLabels)
/* harmony export */ });
/* harmony import */ var _image_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88758);
/* harmony import */ var _image_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85473);
/* harmony import */ var _image_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85975);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7757);
/* harmony import */ var _settle_all_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94734);





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
    const manifest = await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_3__/* .getManifest */ .c2)(client, repository, reference);
    if (manifest === undefined)
        return undefined;
    const tree = new _image_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageTree */ .o(client, repository);
    const found = (await tree.leaves(manifest)).flatMap(imageIn);
    const images = await (0,_settle_all_js__WEBPACK_IMPORTED_MODULE_4__/* .settleAll */ .j)(found.map(async ({ config, ...image }, place) => {
        // An index tells the platforms; the labels are only in the configuration, and one is enough of them.
        if (place > 0 && image.platform !== undefined)
            return { ...image, labels: {} };
        const { platform, labels } = await (0,_image_config_js__WEBPACK_IMPORTED_MODULE_1__/* .readImageConfig */ .M)(client, repository, config);
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
    const manifest = await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_3__/* .getManifest */ .c2)(client, repository, reference);
    if (manifest === undefined)
        return undefined;
    const { digest } = manifest;
    for await (const { manifest: found } of new _image_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageTree */ .o(client, repository).inOrder(manifest)) {
        if (!(0,_image_config_js__WEBPACK_IMPORTED_MODULE_1__/* .isImageConfig */ ._)(found.config))
            continue;
        const { labels } = await (0,_image_config_js__WEBPACK_IMPORTED_MODULE_1__/* .readImageConfig */ .M)(client, repository, found.config);
        return { digest, labels };
    }
    return { digest, labels: {} };
}
/** Signed images by Docker's first schema, charts and other artifacts have no configuration of this kind. */
function imageIn({ digest, descriptor, manifest: { config, layers } }) {
    if (!(0,_image_config_js__WEBPACK_IMPORTED_MODULE_1__/* .isImageConfig */ ._)(config))
        return [];
    // The content of hostile manifests may have any type.
    const platform = descriptor?.platform ? (0,_image_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlatform */ .Bq)(descriptor.platform) : undefined;
    const parts = new Map([config, ...(layers ?? [])].map((part) => [part.digest, part.size ?? 0]));
    return [{ digest, config, platform, size: [...parts.values()].reduce((sum, size) => sum + size, 0) }];
}


/***/ }),

/***/ 80721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gY: () => (/* binding */ fitOutputs)
/* harmony export */ });
/* unused harmony exports LONGEST_OUTPUT, ALL_OUTPUTS */
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


/***/ })

};
