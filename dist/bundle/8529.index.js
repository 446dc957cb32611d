export const id = 8529;
export const ids = [8529];
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



function recordOf({ number, seconds, pause }, judged) {
    if (judged === undefined) {
        return { number, seconds, kind: 'permanent', stage: 'unknown', telling: '', fingerprint: '' };
    }
    const { class: kind, stage, telling, fingerprint } = judged;
    return { number, seconds, kind, stage, telling, fingerprint, ...(pause && { waitSeconds: pause.usual }) };
}
class FailedAttempts extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    images = [];
    timeline = [];
}
class FailedBuild extends FailedAttempts {
    attempts;
    history;
    failureClass;
    timeline;
    marked;
    constructor(last, history, tooLong, timeline = []) {
        const patience = tooLong === undefined ? '' : `\nThe registry asks to wait ${tooLong} s, which is too long for a run.`;
        const { id, code, advice } = last;
        super(id, messageOf(last, history) + patience, { code, advice, cause: last });
        this.name = 'FailedBuild';
        this.attempts = history.length;
        this.history = history;
        this.failureClass = history.at(-1)?.kind ?? last.classification.class;
        this.timeline = timeline;
        this.marked = last.marked;
    }
}
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
async function afterBuild(tried, task) {
    try {
        return await task();
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ ? new FailedPublish(error, tried) : error;
    }
}
function kindOf(cause) {
    if (cause instanceof _registry_publication_js__WEBPACK_IMPORTED_MODULE_2__/* .DigestMismatch */ .b3)
        return 'ambiguous';
    return cause instanceof _registry_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryFault */ .QA && cause.isTemporary ? 'transient' : 'permanent';
}
function messageOf(last, history) {
    const first = history[0];
    const isOther = first !== undefined && first.fingerprint !== last.classification.fingerprint;
    return isOther ? `${last.message}\nThe first attempt had failed otherwise: ${first.telling}` : last.message;
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


const STATUSES = ['ahead', 'behind', 'identical', 'diverged'];
const REPOSITORY = /^(?!\.\.?\/)[\w.-]+\/(?!\.\.?$)[\w.-]+$/;
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
function refPath(branch) {
    const segments = branch.split('/');
    if (segments.some((segment) => ['', '.', '..'].includes(segment)))
        return undefined;
    return segments.map(encodeURIComponent).join('/');
}
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







const LIMIT = 10_000;
function openComparison({ source, inputs }, { environment, signal }) {
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


async function compareVersions(a, b) {
    if (!(0,complete_version/* isCompleteVersion */.Q)(a) || !(0,complete_version/* isCompleteVersion */.Q)(b))
        return undefined;
    const both = (read) => read(a) !== undefined && read(b) !== undefined;
    if (both(await (0,versions/* semverReader */.k4)())) {
        const { default: semver } = await __webpack_require__.e(/* import() */ 2088).then(__webpack_require__.t.bind(__webpack_require__, 62088, 19));
        return semver.compare(a, b);
    }
    if (!both(await (0,versions/* pep440Reader */.Bu)()))
        return undefined;
    const { default: pep440 } = await __webpack_require__.e(/* import() */ 5518).then(__webpack_require__.t.bind(__webpack_require__, 25518, 19));
    return pep440.compare(a, b);
}

;// CONCATENATED MODULE: ./lib/tags/standing.js





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
function isSame(there, ours) {
    return there === ours && ours !== '';
}
function strangerProblem({ reference, digest, labels }, revision) {
    const theirs = labels[label/* LABEL */.d.revision];
    const from = theirs ? `of commit ${(0,errors/* quote */.hD)(theirs)}` : 'of a commit that no label tells';
    const ours = revision === '' ? 'this run has no commit to tell' : `this run is for ${(0,errors/* quote */.hD)(revision)}`;
    return `${(0,image_reference/* formatTagged */.cy)(reference)} is ${digest}, ${from}, and ${ours}.`;
}
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





const PAUSE = 1;
const QUESTIONS = 60;
const QUESTIONS_FOR_PARTS = 3;
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










const FRESH = 1_000;
const FREE = { moves: true, why: 'there is nothing yet' };
function isUnreadable(error) {
    return error instanceof fault/* RegistryFault */.QA && (!error.isTemporary || error instanceof image_tree/* MissingPart */.i);
}
class FloatingTags {
    #prepared;
    #session;
    #compare;
    #signal;
    #references;
    #settled;
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
    begin() {
        this.#settleAll(undefined).catch(() => { });
    }
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
    async settleOnly(reference) {
        if (!this.#isFloating(reference))
            return undefined;
        const { inputs } = this.#prepared;
        return this.#settleOne(reference, undefined, (name, ask) => patiently(name, ask, inputs, this.#signal));
    }
    get superseded() {
        return this.#superseded;
    }
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








async function lookUpFixedTags({ names, inputs }, session, signal) {
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
        if (error instanceof fault/* RegistryFault */.QA && error.isDenied)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/actions/publish/tags/judge.js







async function judgeTags(prepared, session, around) {
    const { compare, close: closeComparison } = openComparison(prepared, around);
    const end = new AbortController();
    const signal = AbortSignal.any([around.signal, end.signal]);
    const close = () => {
        end.abort();
        closeComparison();
    };
    const floating = new FloatingTags(prepared, session, compare, signal);
    try {
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
async function withoutOlder(judged) {
    const { prepared, floating } = judged;
    const { names } = prepared;
    const anchor = (0,publish_anchor/* anchorFor */.r)(prepared);
    const left = anchor && (await (0,publish/* orExplain */.Pm)(() => floating.settleOnly(anchor)));
    if (left === undefined)
        return judged;
    log/* log */.Rm.notice(`${left.reference} stays at ${left.serves}, because ${left.why}.`);
    const others = names.references.filter((reference) => (0,image_reference/* formatTagged */.cy)(reference) !== left.reference);
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
function unusedCache(plan) {
    const reasons = ['Nothing was built, so no cache was needed.'];
    return { ...plan, backend: 'off', from: [], to: [], isReading: false, isWriting: false, reasons, warnings: [] };
}
function publishedPart(published) {
    const { images, image, leftAlone } = published;
    return { pushed: true, images, leftAlone, digest: image.digest, published };
}


/***/ }),

/***/ 15790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ GITHUB_HEADERS),
/* harmony export */   w: () => (/* binding */ gitHubGet)
/* harmony export */ });
const GITHUB_HEADERS = { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' };
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
function now() {
    const [seconds, nanoseconds] = process.hrtime();
    return seconds * 1000 + nanoseconds / 1e6;
}
class Stopwatch {
    #stages = [];
    #tell;
    constructor(tell = () => { }) {
        this.#tell = tell;
    }
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

const NO_REPORT = { steps: 0, cached: 0, fetchedBytes: 0, imports: [], exports: [] };
function hitRatio({ steps, cached }) {
    return steps === 0 ? '' : String(Math.floor((100 * cached) / steps) / 100);
}
function finalMode(plan, report) {
    if (report === NO_REPORT)
        return (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .cacheMode */ .M)(plan);
    const isRead = report.imports.some(({ error }) => error === undefined);
    const isWritten = plan.backend === 'inline' || report.exports.some(({ isDone, error }) => isDone && error === undefined);
    return (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .cacheMode */ .M)({ ...plan, isReading: plan.isReading && isRead, isWriting: plan.isWriting && isWritten });
}
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




const CONFIG_MEDIA_TYPES = [
    'application/vnd.oci.image.config.v1+json',
    'application/vnd.docker.container.image.v1+json',
];
function isImageConfig(config) {
    return config !== undefined && CONFIG_MEDIA_TYPES.includes(config.mediaType);
}
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





const NOWHERE = 'unknown/unknown';
async function readImage(client, repository, reference) {
    const manifest = await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_3__/* .getManifest */ .c2)(client, repository, reference);
    if (manifest === undefined)
        return undefined;
    const tree = new _image_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .ImageTree */ .o(client, repository);
    const found = (await tree.leaves(manifest)).flatMap(imageIn);
    const images = await (0,_settle_all_js__WEBPACK_IMPORTED_MODULE_4__/* .settleAll */ .j)(found.map(async ({ config, ...image }, place) => {
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
function imageIn({ digest, descriptor, manifest: { config, layers } }) {
    if (!(0,_image_config_js__WEBPACK_IMPORTED_MODULE_1__/* .isImageConfig */ ._)(config))
        return [];
    const platform = descriptor?.platform ? (0,_image_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlatform */ .Bq)(descriptor.platform) : undefined;
    const parts = new Map([config, ...(layers ?? [])].map((part) => [part.digest, part.size ?? 0]));
    return [{ digest, config, platform, size: [...parts.values()].reduce((sum, size) => sum + size, 0) }];
}


/***/ })

};
