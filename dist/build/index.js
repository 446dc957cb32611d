import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 8979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ FailedBuild),
/* harmony export */   z: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);

/** @param judged what was made of the failure; undefined when it was not the build's */
function recordOf({ number, seconds, pause }, judged) {
    if (judged === undefined) {
        return { number, seconds, kind: 'permanent', stage: 'unknown', telling: '', fingerprint: '' };
    }
    const { class: kind, stage, telling, fingerprint } = judged;
    return { number, seconds, kind, stage, telling, fingerprint, ...(pause && { waitSeconds: pause.usual }) };
}
class FailedBuild extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    history;
    failureClass;
    /** @param tooLong seconds that a registry asked to wait, where that ended the attempts */
    constructor(last, history, tooLong) {
        const patience = tooLong === undefined ? '' : `\nThe registry asks to wait ${tooLong} s, which is too long for a run.`;
        super(last.code, messageOf(last, history) + patience, {
            ...(last.advice && { advice: last.advice }),
            ...(last.link && { link: last.link }),
            cause: last,
        });
        this.name = 'FailedBuild';
        this.history = history;
        this.failureClass = last.classification.class;
    }
}
/** The first failure is told too where it was another: it may be the cause of the rest. */
function messageOf(last, history) {
    const first = history[0];
    // By their fingerprints, because ids and ports in the lines are never the same.
    const isOther = first !== undefined && first.fingerprint !== last.classification.fingerprint;
    return isOther ? `${last.message}\nThe first attempt had failed otherwise: ${first.telling}` : last.message;
}


/***/ }),

/***/ 7723:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(452);
/* harmony import */ var _runner_cancel_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(9746);
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9090);
/* harmony import */ var _runner_log_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3188);
/* harmony import */ var _runner_state_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5223);
/* harmony import */ var _mask_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2358);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(8314);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(712);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(5662);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(3873);
/** The build action's entry. The one place that catches, and the one that says the step failed. */












const started = Date.now();
const signal = (0,_runner_cancel_js__WEBPACK_IMPORTED_MODULE_11__/* .cancelSignal */ .B)();
try {
    const environment = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .readEnvironment */ .Q)();
    (0,_mask_js__WEBPACK_IMPORTED_MODULE_6__/* .maskSecrets */ .Q)(environment.actor);
    const { event } = environment;
    _runner_log_js__WEBPACK_IMPORTED_MODULE_4__/* .log */ .R.info(`Building ${event.repository} at ${event.sha.slice(0, 7)} (${event.name} of ${event.ref}).`);
    const prepared = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_8__/* .prepare */ .i)(environment);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment.temp, `image-build-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    // Told to post before the folder exists, so that it goes whatever happens next.
    (0,_runner_state_js__WEBPACK_IMPORTED_MODULE_5__/* .saveState */ .LZ)(_runner_state_js__WEBPACK_IMPORTED_MODULE_5__/* .STATE */ .c4.privateFolder, folder);
    const result = await (0,_run_js__WEBPACK_IMPORTED_MODULE_10__/* .run */ .e)(prepared, environment, folder, signal);
    await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .writeOutputs */ .K)(prepared.names, result, prepared.inputs, folder);
    (0,_report_js__WEBPACK_IMPORTED_MODULE_9__/* .reportResult */ .i)(prepared, result, (Date.now() - started) / 1000);
}
catch (error) {
    // Whatever breaks after a cancel breaks because of it.
    _runner_log_js__WEBPACK_IMPORTED_MODULE_4__/* .log */ .R.error(signal.aborted ? 'The step was cancelled.' : (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .explain */ .WE)(error));
    if (!signal.aborted) {
        (0,_outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .writeFailure */ .E)(error);
        (0,_report_js__WEBPACK_IMPORTED_MODULE_9__/* .reportFailure */ .x)(error);
    }
    process.exitCode = 1;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ maskSecrets)
/* harmony export */ });
/* harmony import */ var _runner_input_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6502);
/* harmony import */ var _runner_log_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3188);
/** Hides the secrets among the inputs before anything else is said. */


const SECRET_INPUTS = ['password', 'github-token'];
/**
 * A credential also travels as base64 of `name:password`, in the Docker client's file and in headers.
 *
 * @param actor the name that goes with the job's token
 */
function maskSecrets(actor) {
    const read = (name) => (0,_runner_input_js__WEBPACK_IMPORTED_MODULE_0__/* .inputText */ .A)(name).trim();
    for (const name of SECRET_INPUTS)
        _runner_log_js__WEBPACK_IMPORTED_MODULE_1__/* .log */ .R.mask(read(name));
    const token = read('github-token');
    if (token !== '')
        _runner_log_js__WEBPACK_IMPORTED_MODULE_1__/* .log */ .R.mask(Buffer.from(`${actor}:${token}`).toString('base64'));
    const password = read('password');
    if (password !== '')
        _runner_log_js__WEBPACK_IMPORTED_MODULE_1__/* .log */ .R.mask(Buffer.from(`${read('username')}:${password}`).toString('base64'));
}


/***/ }),

/***/ 8314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ writeFailure),
/* harmony export */   K: () => (/* binding */ writeOutputs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8424);
/* harmony import */ var _runner_commands_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6683);
/* harmony import */ var _tags_metadata_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3332);
/* harmony import */ var _attempts_failed_build_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8979);
/** The outputs of the build action: their names and how each is written. */






/** What names the image, and what later steps read by docker/metadata-action's names. */
async function namingOutputs(names, inputs, folder) {
    const paths = Object.keys(names.bakeFiles).map((output) => [output, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${output}.json`)]);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true, mode: 0o700 });
    const contents = Object.values(names.bakeFiles);
    await Promise.all(paths.map(([, path], index) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, contents[index] ?? '')));
    return { ...(0,_tags_metadata_js__WEBPACK_IMPORTED_MODULE_3__/* .metadataOutputs */ ._V)(names, inputs.separators), ...Object.fromEntries(paths) };
}
function resultOutputs(names, result) {
    return {
        digest: result.digest ?? '',
        imageid: result.imageId ?? '',
        metadata: result.metadata ?? '',
        image: pinnedOrTagged(result, names),
        images: JSON.stringify(result.images),
        pushed: String(result.pushed),
        attempts: String(result.attempts),
        'failure-class': '',
        argv: JSON.stringify(result.argv),
    };
}
/** The digest names one image for ever; without a push there is only a tag. */
function pinnedOrTagged({ digest, pushed }, { references }) {
    const first = references[0];
    if (first === undefined)
        return '';
    return pushed && digest !== undefined ? (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .formatPinned */ .y6)(first.repository, digest) : (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .formatTagged */ .cy)(first);
}
/**
 * Writes all outputs at once, when all are known: a step that fails leaves none.
 *
 * @param folder the step's private folder, for the bake files
 */
async function writeOutputs(names, result, inputs, folder) {
    const naming = await namingOutputs(names, inputs, folder);
    for (const [name, value] of Object.entries({ ...naming, ...resultOutputs(names, result) })) {
        (0,_runner_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .addToFile */ .VZ)('OUTPUT', name, value);
    }
    if (!inputs.exportNames)
        return;
    for (const [name, value] of Object.entries(naming))
        (0,_runner_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .addToFile */ .VZ)('ENV', (0,_tags_metadata_js__WEBPACK_IMPORTED_MODULE_3__/* .outputVariable */ .Qh)(name), value);
}
/** What a step that goes on after a failed build may want to know; nothing of an image, because there is none. */
function writeFailure(error) {
    if (!(error instanceof _attempts_failed_build_js__WEBPACK_IMPORTED_MODULE_4__/* .FailedBuild */ .Y))
        return;
    (0,_runner_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .addToFile */ .VZ)('OUTPUT', 'attempts', String(error.history.length));
    (0,_runner_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .addToFile */ .VZ)('OUTPUT', 'failure-class', error.failureClass);
}


/***/ }),

/***/ 712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ prepare)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
;// CONCATENATED MODULE: ./lib/build/context.js
/** Where the build's files come from, and whether the Dockerfile is there. */


/** Addresses that BuildKit fetches itself; `-` is standard input, which a step does not have. */
const REMOTE = /^(?:https?:\/\/|git:\/\/|ssh:\/\/|git@|github\.com\/|oci-layout:\/\/|docker-image:\/\/)/;
/**
 * Chooses the context: the one given; else the checked-out folder where there is one; else the commit itself,
 * fetched by BuildKit, so that a job without a checkout builds too.
 */
function chooseContext({ context, file }, workspace, source, exists) {
    if (REMOTE.test(context))
        return { kind: 'remote', address: context, why: 'as given' };
    if (context !== '')
        return { kind: 'path', path: context, why: 'as given' };
    if (exists((0,external_node_path_.join)(workspace, '.git')) || exists(dockerfilePath({ context: '.', file }, workspace))) {
        return { kind: 'path', path: '.', why: 'the checked-out folder' };
    }
    return { kind: 'remote', address: gitAddress(source), why: 'the commit itself, because nothing is checked out' };
}
/** The repository at the commit of the run, as BuildKit's Git context. */
function gitAddress({ repository, ref, runSha, target }) {
    const commit = target.kind === 'pull-request' ? ref : runSha;
    return `${repository.url}.git#${commit || ref}`;
}
/** Where the Dockerfile is looked for: `file` is relative to the workspace, its default to the context. */
function dockerfilePath({ context, file }, workspace) {
    const path = file === '' ? (0,external_node_path_.join)(context, 'Dockerfile') : file;
    return (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.resolve)(workspace, path);
}
/** Finds a missing folder or Dockerfile before anything runs; what is remote is BuildKit's to look into. */
function contextProblems(chosen, { file }, workspace, exists) {
    if (chosen.kind === 'remote')
        return [];
    if (!exists((0,external_node_path_.resolve)(workspace, chosen.path))) {
        return [
            {
                input: 'context',
                problem: `the folder ${(0,errors/* quote */.hD)(chosen.path)} is not there in ${workspace}`,
                advice: 'Check the path; it is relative to the workspace, and the files come from actions/checkout.',
            },
        ];
    }
    if (/^https?:\/\//.test(file))
        return [];
    const dockerfile = dockerfilePath({ context: chosen.path, file }, workspace);
    // Without a file BuildKit takes the name in lower case too.
    if (exists(dockerfile) || (file === '' && exists((0,external_node_path_.join)(dockerfile, '..', 'dockerfile'))))
        return [];
    return [
        {
            input: 'file',
            problem: `there is no Dockerfile at ${(0,errors/* quote */.hD)(dockerfile, 300)}`,
            advice: 'Set file to its path from the workspace, or context to the folder that holds it.',
        },
    ];
}

// EXTERNAL MODULE: ./lib/runner/command.js
var command = __nccwpck_require__(5595);
// EXTERNAL MODULE: ./lib/runner/input.js
var input = __nccwpck_require__(6502);
;// CONCATENATED MODULE: ./lib/source/payload.js
/** Walks into nested objects; undefined as soon as a step is missing. */
function at(payload, path) {
    let value = payload;
    for (const key of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}
/** A non-empty string at the path, else undefined. */
function textAt(payload, ...path) {
    const value = at(payload, path);
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** A whole number at the path, else undefined. */
function numberAt(payload, ...path) {
    const value = at(payload, path);
    return Number.isInteger(value) ? value : undefined;
}
/** A boolean at the path, else undefined. */
function booleanAt(payload, ...path) {
    const value = at(payload, path);
    return typeof value === 'boolean' ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/source/from-event.js
/**
 * From GitHub's event to the source. Pure: the environment's values and the payload come in as data.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */

const BRANCH = 'refs/heads/';
const TAG = 'refs/tags/';
const MERGE_QUEUE = /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-(\d+)-[0-9a-f]{40}$/;
/** The source of a run, from its event. */
function sourceFromEvent(event, { pullRequestSha }) {
    const repository = repositoryOf(event);
    const target = targetOf(event);
    const headSha = target.kind === 'pull-request' && pullRequestSha === 'merge' ? event.sha : headShaOf(event);
    return {
        event: event.name,
        ref: event.ref,
        target,
        headSha,
        runSha: event.sha,
        commitDate: commitDateOf(event, headSha),
        onDefaultBranch: target.kind === 'branch' && target.branch === repository.defaultBranch,
        baseRef: textAt(event.payload, 'base_ref'),
        untrusted: distrust(event),
        repository,
    };
}
function isPullRequest({ name, payload }) {
    return name.startsWith('pull_request') && numberAt(payload, 'pull_request', 'number') !== undefined;
}
function targetOf(event) {
    const { payload } = event;
    if (isPullRequest(event)) {
        return {
            kind: 'pull-request',
            number: numberAt(payload, 'pull_request', 'number') ?? 0,
            branch: textAt(payload, 'pull_request', 'head', 'ref') ?? '',
            base: textAt(payload, 'pull_request', 'base', 'ref') ?? event.baseRef,
        };
    }
    if (event.name === 'merge_group')
        return mergeQueueOf(event);
    return targetOfRef(refOf(event));
}
/** A `workflow_run` is for the ref of the run that caused it; every other event says its own ref. */
function refOf({ name, ref, payload }) {
    const branch = name === 'workflow_run' ? textAt(payload, 'workflow_run', 'head_branch') : undefined;
    return branch === undefined ? ref : `${BRANCH}${branch}`;
}
/** The target that a full ref stands for. */
function targetOfRef(ref) {
    if (ref.startsWith(TAG))
        return { kind: 'tag', tag: ref.slice(TAG.length) };
    const pull = /^refs\/pull\/(\d+)\/(?:merge|head)$/.exec(ref);
    if (pull)
        return { kind: 'pull-request', number: Number(pull[1]), branch: '', base: '' };
    return { kind: 'branch', branch: ref.startsWith(BRANCH) ? ref.slice(BRANCH.length) : ref };
}
function mergeQueueOf({ ref, payload }) {
    const match = MERGE_QUEUE.exec(textAt(payload, 'merge_group', 'head_ref') ?? ref);
    const base = textAt(payload, 'merge_group', 'base_ref')?.replace(BRANCH, '');
    return { kind: 'merge-queue', number: match ? Number(match[2]) : undefined, base: base ?? match?.[1] ?? '' };
}
function headShaOf({ name, sha, payload }) {
    if (name === 'workflow_run')
        return textAt(payload, 'workflow_run', 'head_sha') ?? sha;
    if (name === 'merge_group')
        return textAt(payload, 'merge_group', 'head_sha') ?? sha;
    return (name.startsWith('pull_request') && textAt(payload, 'pull_request', 'head', 'sha')) || sha;
}
/** Only the date of the very commit: a push event carries it, most others do not. */
function commitDateOf({ payload }, sha) {
    for (const at of [['head_commit'], ['merge_group', 'head_commit'], ['workflow_run', 'head_commit']]) {
        if (textAt(payload, ...at, 'id') === sha)
            return textAt(payload, ...at, 'timestamp');
    }
    return undefined;
}
/**
 * A fork's run gets a token that cannot write, and so does Dependabot's. `pull_request_target` and `workflow_run`
 * do get one that can, but a stranger decided what they build: they are no safer.
 */
function distrust({ name, repository, actor, payload }) {
    const subject = name === 'workflow_run' ? 'workflow_run' : 'pull_request';
    const head = subject === 'workflow_run'
        ? textAt(payload, subject, 'head_repository', 'full_name')
        : textAt(payload, subject, 'head', 'repo', 'full_name');
    const isSubject = name === 'workflow_run' || isPullRequest({ name, payload });
    if (isSubject && head !== undefined && head.toLowerCase() !== repository.toLowerCase()) {
        return `the code comes from the fork ${head}`;
    }
    if (isSubject && head === undefined)
        return 'the repository that the code comes from is gone or unknown';
    if (actor === 'dependabot[bot]')
        return 'the run was started by Dependabot, whose token cannot write';
    return undefined;
}
function repositoryOf({ repository, serverUrl, payload }) {
    const [owner = '', name = ''] = repository.split('/');
    return {
        fullName: repository,
        owner,
        name,
        url: textAt(payload, 'repository', 'html_url') ?? `${serverUrl}/${repository}`,
        description: textAt(payload, 'repository', 'description'),
        license: textAt(payload, 'repository', 'license', 'spdx_id'),
        defaultBranch: textAt(payload, 'repository', 'default_branch'),
        isPrivate: booleanAt(payload, 'repository', 'private'),
    };
}

;// CONCATENATED MODULE: ./lib/source/from-git.js
/**
 * From the checked-out folder to the source: for runs whose event says nothing about what is checked out, such
 * as a scheduled run that checks out another branch.
 */

/** The commit and ref that are checked out, laid over what the event said about the rest. */
async function sourceFromGit(fromEvent, git) {
    const sha = await git('rev-parse', '--verify', 'HEAD');
    if (sha === undefined)
        return undefined;
    const ref = (await git('symbolic-ref', '--quiet', 'HEAD')) ?? (await detachedRef(git)) ?? fromEvent.ref;
    const target = targetOfRef(ref);
    return {
        ...fromEvent,
        ref,
        target,
        headSha: sha,
        runSha: sha,
        commitDate: await commitDate(git, sha),
        onDefaultBranch: target.kind === 'branch' && target.branch === fromEvent.repository.defaultBranch,
    };
}
/** When a commit was made, ISO 8601 with offset; undefined when the folder does not hold it. */
async function commitDate(git, sha) {
    return (await git('show', '--no-patch', '--no-show-signature', '--format=%cI', sha)) || undefined;
}
/** actions/checkout leaves a detached head; the decoration then still tells the tag, pull request or branch. */
async function detachedRef(git) {
    // Full names: in short ones the branch `feature/x` looks like the branch `x` of the remote `feature`.
    const decoration = await git('log', '-1', '--no-show-signature', '--decorate=full', '--format=%D', 'HEAD');
    const names = decoration?.split(', ').map((name) => name.replace(/^tag: /, '')) ?? [];
    for (const name of names) {
        if (name.startsWith('refs/tags/'))
            return name;
        const pull = /\/(pull\/\d+\/(?:merge|head))$/.exec(name);
        if (pull)
            return `refs/${pull[1]}`;
    }
    const branches = names.map((name) => /^refs\/(?:remotes\/[^/]+|heads)\/(.+)$/.exec(name)?.[1]);
    const branch = branches.find((name) => name !== undefined && name !== 'HEAD');
    return branch === undefined ? undefined : `refs/heads/${branch}`;
}

// EXTERNAL MODULE: ./lib/image/reference.js
var image_reference = __nccwpck_require__(8424);
;// CONCATENATED MODULE: ./lib/image/label.js
/**
 * The label keys that we set.
 *
 * @see https://github.com/opencontainers/image-spec/blob/v1.1.1/annotations.md#pre-defined-annotation-keys
 */
const LABEL = {
    title: 'org.opencontainers.image.title',
    description: 'org.opencontainers.image.description',
    url: 'org.opencontainers.image.url',
    source: 'org.opencontainers.image.source',
    version: 'org.opencontainers.image.version',
    created: 'org.opencontainers.image.created',
    revision: 'org.opencontainers.image.revision',
    licenses: 'org.opencontainers.image.licenses',
    /** The branch's own name, before it was made fit for a tag. */
    branch: 'io.github.image-build-action.branch',
    /** The pull request's number. */
    pullRequest: 'io.github.image-build-action.pull-request',
    /** The commit that GitHub made to test a pull request, where `revision` is the pull request's head. */
    mergeRevision: 'io.github.image-build-action.merge-revision',
    /** `runtime`, as given. */
    runtime: 'io.github.image-build-action.runtime',
};

;// CONCATENATED MODULE: ./lib/source/source.js
/**
 * What is being built and for whom: the commit, where it stands (branch, tag, pull request, merge queue), and
 * the repository around it. Everything that names, labels, caches or trusts starts from this one value.
 */
/** The branch behind the target: its own, or the head branch of a pull request. */
function branchOf({ target }) {
    return target.kind === 'branch' || target.kind === 'pull-request' ? target.branch : undefined;
}
/** The pull request behind the target. */
function pullRequestOf({ target }) {
    return target.kind === 'pull-request' ? target.number : undefined;
}

;// CONCATENATED MODULE: ./lib/tags/labels.js
/**
 * Labels and annotations: what an image says about its own origin. A fact that nobody knows is left out; what the
 * user says wins.
 *
 * @see https://github.com/opencontainers/image-spec/blob/v1.1.1/annotations.md#pre-defined-annotation-keys
 */


/** The labels that every image gets. */
function ownLabels(source, options, dates) {
    const { repository } = source;
    // Other events, too, run on one commit for another; only a pull request's own ref is a merge of the two.
    const isMerge = source.runSha !== source.headSha && source.ref.startsWith('refs/pull/');
    const created = options.created === 'commit' ? (dates.commit ?? dates.now) : dates.now;
    return known({
        [LABEL.title]: repository.name,
        // On one line: in the output's list, a line break would begin another label of somebody's choice.
        [LABEL.description]: repository.description?.replace(/\s+/g, ' ').trim(),
        [LABEL.url]: repository.url,
        [LABEL.source]: repository.url,
        [LABEL.version]: options.version,
        [LABEL.created]: created.toISOString(),
        [LABEL.revision]: source.headSha,
        [LABEL.licenses]: repository.license,
        [LABEL.branch]: branchOf(source),
        [LABEL.pullRequest]: pullRequestOf(source)?.toString(),
        [LABEL.mergeRevision]: isMerge ? source.runSha : undefined,
        [LABEL.runtime]: options.variant.runtime,
    });
}
/** Reads `KEY=VALUE`; the value may hold anything, a second `=` too. */
function labelOf(text) {
    const equals = text.indexOf('=');
    return [text.slice(0, equals), text.slice(equals + 1)];
}
/** Later labels win, and keys stand in alphabetical order, as docker/metadata-action puts them on GitHub's runners. */
function mergeLabels(own, custom) {
    const merged = new Map([...Object.entries(own), ...custom]);
    return Object.fromEntries([...merged].sort(([a], [b]) => compareKeys(a, b)));
}
/**
 * The order of the language `en`. For keys as the specification wants them it is that of the code points, and the rules
 * of a language take longer to load than all the rest of the naming.
 */
function compareKeys(a, b) {
    const isPlain = PLAIN_KEY.test(a) && PLAIN_KEY.test(b);
    if (!isPlain)
        return a.localeCompare(b, 'en');
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
const PLAIN_KEY = /^[a-z0-9.-]*$/;
/** Leaves out what is not known. */
function known(labels) {
    const entries = Object.entries(labels).filter((entry) => Boolean(entry[1]));
    return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./lib/tags/annotations.js

const LEVEL = /^(?:manifest|index|manifest-descriptor|index-descriptor)(?:\[[^[\]]+\])?$/;
/** A place for annotations, with a platform behind it where only that platform is meant: `manifest[linux/amd64]`. */
function isAnnotationLevel(text) {
    return LEVEL.test(text);
}
/**
 * Every annotation on every level. A custom one stands on all levels, unless its key names its own, as
 * build-push-action takes it: `index,manifest:key`.
 *
 * @param levels where annotations go that do not say it
 */
function annotationsOn(levels, own, custom) {
    const placed = custom.map(([key, value]) => ({ ...placeOf(key, levels), value }));
    const all = [...new Set([...levels, ...placed.flatMap((annotation) => annotation.levels)])];
    return all.flatMap((level) => {
        const here = placed.filter((annotation) => annotation.levels.includes(level));
        const merged = mergeLabels(levels.includes(level) ? own : {}, here.map(({ key, value }) => [key, value]));
        return Object.entries(merged).map(([key, value]) => `${level}:${key}=${value}`);
    });
}
function placeOf(key, levels) {
    const colon = key.indexOf(':');
    const named = key.slice(0, Math.max(colon, 0)).split(',');
    return named.every(isAnnotationLevel) ? { key: key.slice(colon + 1), levels: named } : { key, levels };
}

;// CONCATENATED MODULE: ./lib/tags/engine.js
/** An expression that cannot be filled in; the message is a clause that follows the place. */
class ExpressionError extends Error {
}
class Engine {
    #handlebars;
    #compiled = new Map();
    constructor(handlebars) {
        this.#handlebars = handlebars;
        // The one built-in helper with an effect: it writes to the log.
        handlebars.registerHelper('log', () => '');
    }
    /** Loads the library. */
    static async load() {
        return new Engine((await __nccwpck_require__.e(/* import() */ 508).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8508, 19))).default.create());
    }
    /**
     * Fills in a text.
     *
     * @throws {ExpressionError}
     */
    render(text, values) {
        try {
            const template = this.#compiled.get(text) ?? this.#handlebars.compile(text);
            this.#compiled.set(text, template);
            return template(values);
        }
        catch (error) {
            throw asExpressionError(error);
        }
    }
    /**
     * The statements of a text, for those who want to know what is in it.
     *
     * @throws {ExpressionError} when it does not compile
     */
    parse(text) {
        try {
            return this.#handlebars.parseWithoutProcessing(text).body;
        }
        catch (error) {
            throw asExpressionError(error);
        }
    }
}
function asExpressionError(error) {
    if (error instanceof ExpressionError)
        return error;
    const message = error instanceof Error ? error.message : String(error);
    return new ExpressionError(`holds an expression that does not compile: ${inShort(message)}`);
}
/** The parser draws the text with an arrow and lists all that it would have taken; what it met is enough. */
function inShort(message) {
    const [first = '', ...rest] = message.split('\n');
    const met = /, got '(\w+)'$/.exec(rest.at(-1) ?? '')?.[1];
    if (met === undefined)
        return first;
    return met === 'EOF' ? 'its end is missing' : `unexpected ${met}`;
}

;// CONCATENATED MODULE: ./lib/tags/input-lines.js
/**
 * Inputs that hold a list: one entry per line, each a CSV record, `#` comment lines left out.
 *
 * Entries are read as docker/metadata-action reads them, in two passes, because people's quoting relies on it:
 * the first pass splits the input into entries and takes quotes away, the second splits an entry into fields.
 * A value keeps its comma only when the whole entry is quoted as well.
 */

/** Where an entry stands, for messages: `line 3 ("type=foo")`. */
function place({ line, text }) {
    return `line ${line} (${(0,errors/* quote */.hD)(text)})`;
}
/** The parser notices a missing quote at the end of the text; the user wants to know where it opens. */
function quotingProblem(input, text) {
    const lines = text.split(LINE_BREAK);
    const opening = lines.findIndex((line) => /(?:^|,)\s*"/.test(line) && (line.split('"').length - 1) % 2 === 1);
    const where = opening < 0 ? '' : `${place({ line: opening + 1, text: lines[opening] ?? '' })} `;
    return {
        input,
        problem: `${where}has a double quote without its partner`,
        advice: 'Put the whole entry in double quotes and write a double quote inside it twice.',
    };
}
/** Splits a list input into its entries. Only quotes take a parser: without them an entry is a line. */
async function inputLines(input, text) {
    if (!text.includes('"')) {
        const lines = text.split(LINE_BREAK).map((entry, index) => ({ text: entry.trim(), line: index + 1 }));
        return { lines: lines.filter(isEntry), problems: [] };
    }
    // The runner trims inputs, and a quote counts only where an entry begins and ends.
    const above = breaksIn(text.slice(0, text.length - text.trimStart().length));
    const { parse } = await __nccwpck_require__.e(/* import() */ 175).then(__nccwpck_require__.bind(__nccwpck_require__, 5175));
    try {
        const rows = parse(text.trim(), {
            relaxQuotes: true,
            relaxColumnCount: true,
            skipEmptyLines: true,
            comment: '#',
            comment_no_infix: true,
            info: true,
        });
        return { lines: rows.map((row) => toLine(row, above)).filter(isEntry), problems: [] };
    }
    catch {
        return { lines: [], problems: [quotingProblem(input, text)] };
    }
}
const LINE_BREAK = /\r\n|\n|\r/;
function breaksIn(text) {
    return text.split(LINE_BREAK).length - 1;
}
/** Neither empty nor a comment; the parser takes no comment for one that is indented. */
function isEntry({ text }) {
    return text !== '' && !text.startsWith('#');
}
/** The parser counts lines up to the record's end. */
function toLine({ record, info }, above) {
    const text = record.join(',');
    return { text: text.trim(), line: above + info.lines - breaksIn(text) };
}
/**
 * Splits one entry into its fields: the second pass.
 *
 * @returns undefined when its quotes do not match
 */
async function entryFields(text) {
    if (!text.includes('"') && !/[\r\n]/.test(text))
        return text.split(',');
    const { parse } = await __nccwpck_require__.e(/* import() */ 175).then(__nccwpck_require__.bind(__nccwpck_require__, 5175));
    try {
        return parse(text, { relaxColumnCount: true, skipEmptyLines: true })[0];
    }
    catch {
        return undefined;
    }
}
/**
 * `key=value` in a field, both trimmed, the key in lower case. A field without `=` has no key, and neither has one
 * that begins with an expression: that `=` is the expression's own.
 */
function keyAndValue(field) {
    const equals = field.indexOf('=');
    if (equals <= 0 || field.slice(0, equals).includes('{{'))
        return { key: undefined, value: field.trim() };
    return { key: field.slice(0, equals).trim().toLowerCase(), value: field.slice(equals + 1).trim() };
}

;// CONCATENATED MODULE: ./lib/tags/expand-line.js


/**
 * Expands a text of a line.
 *
 * @returns undefined when that does not work; the problem is reported then
 */
function expandLine(input, line, text, { expressions, facts, problems }) {
    try {
        return expressions.expand(text, facts);
    }
    catch (error) {
        if (!(error instanceof ExpressionError))
            throw error;
        problems.push({ input, problem: `${place(line)} ${error.message}` });
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/tags/date-format.js

/**
 * Loads the formatter.
 *
 * @see https://momentjs.com/docs/#/displaying/format/
 */
async function loadDateFormatter() {
    const { default: moment } = await __nccwpck_require__.e(/* import() */ 856).then(__nccwpck_require__.t.bind(__nccwpck_require__, 9856, 19));
    const knows = (zone) => moment.tz.zone(zone) !== null;
    return { knows, format: (date, format, zone) => formatDate(moment, date, format, checkedZone(zone, knows)) };
}
function formatDate(moment, date, format, zone) {
    return moment(date).tz(zone).format(format);
}
function checkedZone(zone, knows) {
    if (!knows(zone))
        throw new ExpressionError(unknownZone(zone));
    return zone;
}
/** What is wrong with a zone that does not exist. */
function unknownZone(zone) {
    return `names the unknown time zone "${zone}"; allowed are those of the tz database, such as UTC or Europe/Berlin`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./lib/image/tag.js
var image_tag = __nccwpck_require__(7521);
;// CONCATENATED MODULE: ./lib/tags/safe-name.js
/**
 * Names that are fit for a tag, made from any text: branches, runtimes, whatever people type.
 *
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pulling-manifests
 */


/** Eight hex digits keep any number of names that one repository will ever hold apart. */
const HASH_LENGTH = 8;
/** A short, stable mark of a text, for a name that can no longer tell the text apart by itself. */
function shortHash(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, HASH_LENGTH);
}
/** Takes dots and dashes off the chosen ends; a loop, because a regular expression is quadratic on long runs. */
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
/** Cuts a name that is too long and puts the hash of the original at its end, so that it stays its own. */
function cutWithHash(name, original, maxLength) {
    const hash = shortHash(original);
    const kept = trimDotsAndDashes(name.slice(0, Math.max(0, maxLength - HASH_LENGTH - 1)), 'end');
    return (kept === '' ? hash : `${kept}-${hash}`).slice(0, maxLength);
}
/**
 * Makes any text a safe name: lower case, every character outside `[a-z0-9.]` a dash, no run of dashes, no dash
 * or dot at either end, at most `maxLength` characters (trimmed again after the cut). A name that is cut or loses
 * everything carries a short hash of the original, so that two different texts do not end up as one name for
 * that reason. Never empty; a safe name comes back unchanged.
 *
 * @example safeName('feature/Add_New-Feature') // 'feature-add-new-feature'
 * @example safeName('日本語') // '77710aed'
 */
function safeName(text, maxLength = image_tag/* TAG_MAX_LENGTH */.h) {
    const limit = Math.max(1, Math.trunc(maxLength));
    const name = trimDotsAndDashes(text
        .toLowerCase()
        .replace(/[^a-z0-9.]+/g, '-')
        .replace(/-+/g, '-'), 'both');
    if (name === '')
        return shortHash(text).slice(0, limit);
    return name.length > limit ? cutWithHash(name, text, limit) : name;
}
/** Every run of characters that no tag may have becomes one dash, as docker/metadata-action does it. */
function tagCharacters(text) {
    return text.replace(/[^a-zA-Z0-9._-]+/g, '-');
}
/**
 * Makes a text a valid tag and changes no more than that takes: capitals and underscores stay. A dot or dash at the
 * start goes, and what is longer than 128 characters is cut.
 *
 * @example validTag('Feature/A B') // 'Feature-A-B'
 * @example validTag('-abc1234') // 'abc1234'
 */
function validTag(text) {
    const tag = tagCharacters(text);
    if ((0,image_tag/* isTag */.d)(tag))
        return tag;
    const name = trimDotsAndDashes(tag, 'start');
    if (name === '')
        return shortHash(text);
    return name.length > image_tag/* TAG_MAX_LENGTH */.h ? cutWithHash(name, text, image_tag/* TAG_MAX_LENGTH */.h) : name;
}
/**
 * A tag of three parts, of which only the middle one is free text: it is made safe and cut to what the other two
 * leave of the longest tag, so that a commit at the end is never lost.
 *
 * @example fittedTag('', 'feature/x', '-abc1234') // 'feature-x-abc1234'
 */
function fittedTag(front, text, tail) {
    return validTag(`${front}${safeName(text, image_tag/* TAG_MAX_LENGTH */.h - front.length - tail.length)}${tail}`);
}

;// CONCATENATED MODULE: ./lib/tags/simple-expression.js
/**
 * The expressions nearly everybody writes: a name in double braces, a date with its format, a slug of a name. They
 * are filled in without Handlebars, exactly as it does it, because compiling a template costs more than all the
 * rest of a rule.
 */
/** The zone of a date that names none. */
const DEFAULT_ZONE = 'UTC';
const EXPRESSION = new RegExp(String.raw `\{\{\s*(?:(?<name>[a-z_]+)|slug\s+(?<slug>[a-z_]+)` +
    String.raw `|(?<date>date|commit_date)\s+'(?<format>[^'\\{}]*)'(?:\s+tz='(?<zone>[^'\\{}]*)')?)\s*\}\}`, 'g');
/** Words that Handlebars takes for values or keywords and not for names. */
const NO_NAMES = ['true', 'false', 'null', 'undefined', 'this', 'else', 'as', 'date', 'commit_date', 'slug'];
/**
 * Splits a text at its expressions.
 *
 * @returns undefined when one of them takes the real engine
 */
function parseSimple(text) {
    if (!text.includes('{{'))
        return [{ kind: 'text', text }];
    const parts = [];
    let end = 0;
    for (const match of text.matchAll(EXPRESSION)) {
        parts.push({ kind: 'text', text: text.slice(end, match.index) }, partOf(match.groups ?? {}));
        end = match.index + match[0].length;
    }
    parts.push({ kind: 'text', text: text.slice(end) });
    return parts.every(isPlain) ? parts : undefined;
}
function partOf({ name, slug, date, format = '', zone = DEFAULT_ZONE }) {
    if (name !== undefined)
        return { kind: 'name', name };
    if (slug !== undefined)
        return { kind: 'slug', name: slug };
    return { kind: 'date', name: date, format, zone };
}
/** Literal text next to an expression must not belong to it: `{{{name}}}` and `\{{name}}` mean something else. */
function isPlain(part, index) {
    if (part.kind === 'date')
        return true;
    if (part.kind !== 'text')
        return !NO_NAMES.includes(part.name);
    const follows = index > 0 && part.text.startsWith('}');
    return !follows && !part.text.includes('{{') && !/[{\\]$/.test(part.text);
}
const ESCAPED = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#x27;',
    '`': '&#x60;',
    '=': '&#x3D;',
};
/** Handlebars writes for HTML, and so does the peer: the branch `a&b` becomes `a&amp;b`. */
function escapeHtml(text) {
    return text.replace(/[&<>"'`=]/g, (character) => ESCAPED[character] ?? character);
}

;// CONCATENATED MODULE: ./lib/tags/expression.js
/** Expressions in rules, labels and image names: docker/metadata-action's with its results, and ours beside them. */




/** A slug leaves room for a dash and a short commit behind it. */
const SLUG_MAX_LENGTH = 120;
/** Fills in expressions. Loaded once for all the texts of a request. */
class Expressions {
    #engine;
    #dates;
    #simple = new Map();
    constructor(engine, dates) {
        this.#engine = engine;
        this.#dates = dates;
    }
    /** Loads what the texts need: nothing for plain ones, the date library only where a date is asked for. */
    static async load(texts) {
        const dynamic = texts.filter((text) => text.includes('{{'));
        return new Expressions(dynamic.some((text) => parseSimple(text) === undefined) ? await Engine.load() : undefined, dynamic.some((text) => text.includes('date')) ? await loadDateFormatter() : undefined);
    }
    /**
     * Fills in a text from the facts.
     *
     * @throws {ExpressionError}
     */
    expand(text, facts) {
        const parts = this.#partsOf(text);
        if (parts === undefined)
            return this.#render(text, this.#functionsOf(facts));
        return parts.map((part) => (part.kind === 'text' ? part.text : escapeHtml(this.#valueOf(part, facts)))).join('');
    }
    /**
     * Fills in a pattern, which knows only its rule's own values and no facts.
     *
     * @throws {ExpressionError}
     */
    expandPattern(pattern, values) {
        const parts = this.#partsOf(pattern);
        if (parts === undefined)
            return this.#render(pattern, { ...values, slug: callSlug });
        return parts.map((part) => (part.kind === 'text' ? part.text : escapeHtml(patternValue(part, values)))).join('');
    }
    /** Whether a pattern is `{{raw}}` and nothing else. */
    isRaw(pattern) {
        if (!pattern.includes('{{'))
            return false;
        const parts = this.#partsOf(pattern)?.filter((part) => part.kind !== 'text' || part.text !== '');
        if (parts !== undefined)
            return parts.length === 1 && parts[0]?.kind === 'name' && parts[0].name === 'raw';
        const statements = this.#engine?.parse(pattern) ?? [];
        const [only] = statements;
        const names = only?.path?.parts ?? [];
        return statements.length === 1 && only?.type === 'MustacheStatement' && names.length === 1 && names[0] === 'raw';
    }
    #partsOf(text) {
        if (!this.#simple.has(text))
            this.#simple.set(text, parseSimple(text));
        return this.#simple.get(text);
    }
    #valueOf(part, facts) {
        if (part.kind === 'date')
            return this.#formatDate(part.name, facts, part.format, part.zone);
        const value = facts.values[part.name] ?? '';
        return part.kind === 'slug' ? slugOf([value], SLUG_MAX_LENGTH) : value;
    }
    #render(text, values) {
        if (this.#engine === undefined)
            throw new ExpressionError(`holds an expression without its end: ${text}`);
        return this.#engine.render(text, values);
    }
    /** The facts as Handlebars takes them: functions, so that a block such as `{{#if …}}` sees what the peer's sees. */
    #functionsOf(facts) {
        const date = (name) => (format, options) => {
            if (options === undefined)
                throw new ExpressionError(`holds {{${name}}} without a format`);
            const unknown = Object.keys(options.hash).find((key) => key !== 'tz');
            if (unknown !== undefined)
                throw new ExpressionError(`gives ${name} the unknown attribute "${unknown}"; allowed is tz`);
            return this.#formatDate(name, facts, format, String(options.hash['tz'] ?? DEFAULT_ZONE));
        };
        return {
            ...Object.fromEntries(Object.entries(facts.values).map(([name, value]) => [name, () => value])),
            date: date('date'),
            commit_date: date('commit_date'),
            slug: callSlug,
        };
    }
    #formatDate(name, { dates }, format, zone) {
        const date = name === 'date' ? dates.now : (dates.commit ?? dates.now);
        return this.#dates?.format(date, format, zone) ?? '';
    }
}
function patternValue(part, values) {
    if (part.kind === 'date')
        throw new ExpressionError(`has a pattern with a ${part.name}, which versions do not have`);
    const value = String(values[part.name] ?? '');
    return part.kind === 'slug' ? slugOf([value], SLUG_MAX_LENGTH) : value;
}
/** `{{slug 'a/b' head_branch max=60}}`; names come as functions, for they are facts. */
function callSlug(...args) {
    const { hash } = args.pop();
    const texts = args.map((text) => String(typeof text === 'function' ? text() : (text ?? '')));
    const max = hash['max'] === undefined ? SLUG_MAX_LENGTH : Number(hash['max']);
    if (!Number.isInteger(max) || max < 1)
        throw new ExpressionError('gives slug a max that is no whole number above 0');
    return slugOf(texts, max);
}
/** Nothing stays nothing: an empty branch must not become the hash of an empty text. */
function slugOf(texts, maxLength) {
    const joined = texts.filter((text) => text !== '').join('-');
    return joined === '' ? '' : safeName(joined, maxLength);
}

;// CONCATENATED MODULE: ./lib/tags/commit.js
/** The length of a short commit, where nobody asked for another. */
const SHORT_SHA_LENGTH = 7;
function rulesCommit(source, { rulesSha }) {
    return rulesSha === 'head' && source.target.kind === 'pull-request' ? source.headSha : source.runSha;
}
/** The commit that our own rules name, short. */
function shortHead(source, { shortShaLength }) {
    return source.headSha.slice(0, shortShaLength);
}

;// CONCATENATED MODULE: ./lib/tags/variant.js
/**
 * Runtime variants: one repository that holds an image for each runtime, kind and flavour of it, as a matrix
 * publishes them. `python`, `17.3 LTS`, `.ml` and `-ubuntu2404-py312` become `python-17.3-lts-ml-ubuntu2404-py312`.
 */

/** So long may a variant's name be that branch and commit still fit behind it. */
const NAME_MAX_LENGTH = 80;
/**
 * The variant's name: each part made safe, joined by dashes.
 *
 * @returns an empty string when no part was given
 */
function variantName({ imageType, runtime, variant, suffix }) {
    const parts = [imageType, runtime, variant, suffix].filter((part) => part.trim() !== '');
    if (parts.length === 0)
        return '';
    return safeName(parts.map((part) => safeName(part)).join('-'), NAME_MAX_LENGTH);
}
/** `python-latest`, or `latest` where the variant has no image type. */
function latestRuntimeName({ imageType }) {
    return imageType.trim() === '' ? 'latest' : `${safeName(imageType, NAME_MAX_LENGTH)}-latest`;
}

;// CONCATENATED MODULE: ./lib/tags/version-tag.js
/** Git tags that name a release: `v1.2.3`, `1.2.3-rc.1`. */
const NUMBER = '(?:0|[1-9][0-9]*)';
const IDENTIFIER = '(?:0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)';
const RELEASE = new RegExp(`^v?(?<core>(?<major>${NUMBER})\\.(?<minor>${NUMBER})\\.${NUMBER})` +
    `(?<prerelease>-${IDENTIFIER}(?:\\.${IDENTIFIER})*)?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$`);
/**
 * Reads a semantic version, with or without a `v` before it.
 *
 * @returns undefined when the tag is no such version, also for `v1.2`
 * @see https://semver.org/#backusnaur-form-grammar-for-valid-semver-versions
 */
function parseReleaseTag(tag) {
    const groups = tag.length <= 256 ? RELEASE.exec(tag)?.groups : undefined;
    if (groups === undefined)
        return undefined;
    const { core = '', major = '', minor = '', prerelease = '' } = groups;
    return { full: `${core}${prerelease}`, major, minor, isPrerelease: prerelease !== '' };
}

;// CONCATENATED MODULE: ./lib/tags/policy.js




/** The same tag may be given twice, also by a default branch that is called `latest`; the first reason stands. */
function uniqueTags(tags) {
    const byTag = new Map();
    for (const { tag, why } of tags)
        if (!byTag.has(tag))
            byTag.set(tag, { tag, why });
    return [...byTag.values()];
}
/** The tags for a source, by the default policy. */
function defaultTags(source, options) {
    const row = rowOf(source, options);
    const names = withFlavorsLatest(inVariant(row, options.variant), options);
    const tags = uniqueTags(names.map((name) => ({ tag: tagOf(name, options.flavor), why: name.why })));
    const told = names.find(({ kind }) => kind !== 'latest') ?? names[0];
    const shown = tags.map(({ tag }) => tag).join(', ');
    return {
        tags,
        version: told === undefined ? '' : tagOf(told, options.flavor),
        decision: `No rules were given, so the default policy applies: ${row.event} gives ${shown}.`,
    };
}
function policy_text(name, why, tail = '') {
    return { kind: 'text', name, tail, why };
}
function latest(name, why) {
    return { kind: 'latest', name, tail: '', why };
}
function rowOf(source, options) {
    const sha = shortHead(source, options);
    const { event, target } = source;
    if (event === 'schedule')
        return preview('a scheduled run', policy_text('nightly', 'the last scheduled build'));
    switch (target.kind) {
        case 'pull-request':
            return preview(`pull request ${target.number}`, policy_text(`pr-${target.number}`, `pull request ${target.number} at ${sha}`, `-${sha}`));
        case 'merge-queue': {
            const name = target.number === undefined ? 'mq' : `mq-${target.number}`;
            return preview('the merge queue', policy_text(name, `the merge queue at ${sha}`, `-${sha}`));
        }
        case 'tag':
            return gitTagRow(target.tag);
        case 'branch':
            if (target.branch === '')
                return preview('a commit without a branch', policy_text('sha', `commit ${sha}`, `-${sha}`));
            return isOurDefaultBranch(source)
                ? defaultBranchRow(target.branch, sha)
                : preview(`branch ${target.branch}`, policy_text(target.branch, `branch ${target.branch} at ${sha}`, `-${sha}`));
    }
}
/** A stranger's branch may be called like our default branch; that does not make it ours. */
function isOurDefaultBranch({ onDefaultBranch, untrusted }) {
    return onDefaultBranch && untrusted === undefined;
}
function preview(event, name) {
    return { event, names: [name], isPublished: false };
}
function defaultBranchRow(branch, sha) {
    const names = [
        latest('latest', 'the newest build of the default branch'),
        policy_text(branch, 'the default branch'),
        policy_text('sha', `commit ${sha}`, `-${sha}`),
    ];
    return { event: `the default branch ${branch}`, names, isPublished: true };
}
/** A prerelease is published under its own version alone, so that nobody gets it unasked. */
function gitTagRow(tag) {
    const release = parseReleaseTag(tag);
    if (release === undefined)
        return preview(`tag ${tag}`, policy_text(tag, `Git tag ${tag}`));
    const { full, major, minor, isPrerelease } = release;
    const version = (name, why) => ({ kind: 'version', name, tail: '', why });
    if (isPrerelease) {
        return { event: `prerelease tag ${tag}`, names: [version(full, `prerelease ${full}`)], isPublished: true };
    }
    const names = [
        version(full, `release ${full}`),
        version(`${major}.${minor}`, `the newest ${major}.${minor}`),
        ...(major === '0' ? [] : [version(major, `the newest ${major}`)]),
        latest('latest', 'the newest release'),
    ];
    return { event: `version tag ${tag}`, names, isPublished: true };
}
/** Where the image is published the variant is the tag; elsewhere it stands before what tells the builds apart. */
function inVariant({ names, isPublished }, variant) {
    const name = variantName(variant);
    if (name === '')
        return names;
    if (!isPublished) {
        return names.map((each) => ({ ...each, name: `${name}-${each.name}`, why: `${name}, ${each.why}` }));
    }
    const tags = [policy_text(name, `the newest ${name}`)];
    if (variant.isLatestRuntime)
        tags.push(latest(latestRuntimeName(variant), 'the newest runtime of its type'));
    return tags;
}
function withFlavorsLatest(names, { flavor, variant }) {
    if (flavor.latest === 'false')
        return names.filter(({ kind }) => kind !== 'latest');
    if (flavor.latest === 'auto' || names.some(({ kind }) => kind === 'latest'))
        return names;
    const name = variantName(variant) === '' ? 'latest' : latestRuntimeName(variant);
    return [...names, latest(name, 'the flavor asks for latest')];
}
function tagOf({ kind, name, tail }, flavor) {
    const { prefix, suffix, prefixOnLatest, suffixOnLatest } = flavor;
    if (kind === 'latest')
        return validTag(`${prefixOnLatest ? prefix : ''}${name}${suffixOnLatest ? suffix : ''}`);
    if (kind === 'version')
        return validTag(`${prefix}${name}${suffix}`);
    return fittedTag(prefix, name, `${tail}${suffix}`);
}

;// CONCATENATED MODULE: ./lib/tags/rule-ref.js
const rule_ref_BRANCH = 'refs/heads/';
const rule_ref_TAG = 'refs/tags/';
const PULL = 'refs/pull/';
/** The full ref; `pull_request_target` runs on the base branch, and is taken for the pull request all the same. */
function rulesRef({ event, ref, target }) {
    const isForPull = event.includes('pull_request_target') && target.kind === 'pull-request';
    return isForPull && !ref.startsWith(PULL) ? `${PULL}${target.number}/merge` : ref;
}
/** The branch's name, undefined when the ref is none. */
function branchOfRef(ref) {
    return ref.startsWith(rule_ref_BRANCH) ? ref.slice(rule_ref_BRANCH.length) : undefined;
}
function tagOfRef(ref) {
    return ref.startsWith(rule_ref_TAG) ? ref.slice(rule_ref_TAG.length) : undefined;
}
/** `7` for `refs/pull/7/merge`, `7/head` for `refs/pull/7/head`. */
function pullOfRef(ref) {
    return ref.startsWith(PULL) ? ref.slice(PULL.length).replace(/\/merge$/, '') : undefined;
}

;// CONCATENATED MODULE: ./lib/tags/facts.js
/** What expressions can speak of: values by name, each known before the first rule is read. */






/** The names of the facts. The first six are docker/metadata-action's, with its results. */
const FACT_NAMES = [
    'branch',
    'tag',
    'sha',
    'base_ref',
    'is_default_branch',
    'is_not_default_branch',
    'head_branch',
    'head_sha',
    'pull_request',
    'namespace_suffix',
    'image_type',
    'runtime',
    'variant',
    'suffix',
    'variant_name',
];
/** The facts about a source. */
function factsOf(source, options, dates) {
    const ref = rulesRef(source);
    const { variant } = options;
    const isDefault = isDefaultBranch(source, ref);
    const values = {
        branch: branchOfRef(ref) ?? '',
        tag: tagOfRef(ref) ?? '',
        sha: rulesCommit(source, options).slice(0, options.shortShaLength),
        base_ref: baseOf(source, ref),
        is_default_branch: String(isDefault),
        is_not_default_branch: String(!isDefault),
        head_branch: branchOf(source) ?? '',
        head_sha: shortHead(source, options),
        pull_request: String(pullRequestOf(source) ?? ''),
        namespace_suffix: namespaceSuffix(source),
        image_type: variant.imageType,
        runtime: variant.runtime,
        variant: variant.variant,
        suffix: variant.suffix,
        variant_name: variantName(variant),
    };
    return { values, dates };
}
/** The same facts, where a pull request's `{{branch}}` is its head branch and not empty. */
function withHeadBranch(facts) {
    const { head_branch = '' } = facts.values;
    return { ...facts, values: { ...facts.values, branch: facts.values['branch'] || head_branch } };
}
/**
 * Whether the run stands on the default branch. Schedules, issues and discussions always run for its last commit.
 * `create` does not, so there the ref decides: a new feature branch is not the default one.
 */
function isDefaultBranch({ event, repository }, ref) {
    const name = branchOfRef(ref) ?? ref;
    if (name === '')
        return false;
    return name === repository.defaultBranch || ['discussion', 'issues', 'schedule'].some((word) => event.includes(word));
}
/** The branch that a pull request goes into, or that the pushed tag was made from where the event says so. */
function baseOf({ target, baseRef }, ref) {
    if (tagOfRef(ref) !== undefined)
        return baseRef?.replace(/^refs\/heads\//, '') ?? '';
    return pullOfRef(ref) !== undefined && target.kind === 'pull-request' ? target.base : '';
}
/**
 * What a registry's namespace gets at its end, so that branches publish beside the real one: nothing on the
 * default branch and for Git tags, else `0` and the branch's first segment, in lower case and fit for a path.
 * Only our own default branch counts: a fork's branch of that name stays out of the real namespace.
 *
 * @example 'feat/add-login' becomes '0feat'
 */
function namespaceSuffix(source) {
    if (isOurDefaultBranch(source) || source.target.kind === 'tag')
        return '';
    const branch = branchOf(source) || branchOfRef(source.ref) || source.ref;
    const segment = branch.split('/')[0] ?? '';
    return `0${safeName(segment === '' ? branch : segment, 40).replace(/[.-]+/g, '-')}`;
}

;// CONCATENATED MODULE: ./lib/tags/expression-places.js

/** What a pattern of `semver` and `pep440` knows; the last two only `semver`. */
const VERSION_NAMES = ['raw', 'version', 'major', 'minor', 'patch', 'prerelease', 'build'];
/** Every text that is expanded. */
function expressionsIn(request) {
    const { images, rules, references, labels, annotations } = request;
    const text = (input, line, ...expressions) => expressions.map((expression) => ({ input, line, expression, names: FACT_NAMES }));
    return [
        ...images.flatMap((image) => text('images', image, image.name, image.enable)),
        ...rules.flatMap((rule) => text('tags', rule, ...factTexts(rule))),
        ...rules.flatMap(patternText),
        ...references.flatMap((reference) => text('tags', reference, reference.name, reference.tag)),
        ...flavorTexts(request),
        ...labels.flatMap((label) => text('labels', label, label.text)),
        ...annotations.flatMap((annotation) => text('annotations', annotation, annotation.text)),
    ];
}
function factTexts(rule) {
    const texts = [rule.enable, rule.prefix ?? '', rule.suffix ?? ''];
    return 'value' in rule ? [...texts, rule.value] : texts;
}
/** A schedule's pattern knows dates and nothing else. */
function patternText(rule) {
    if (rule.type !== 'schedule' && rule.type !== 'semver' && rule.type !== 'pep440')
        return [];
    const names = rule.type === 'schedule' ? [] : VERSION_NAMES;
    return [{ input: 'tags', line: rule, expression: rule.pattern, names }];
}
/** A value that was cut inside an expression fails only where a rule uses it, for the peer does no more. */
function flavorTexts({ flavor, flavorLines }) {
    const whole = [flavor.prefix, flavor.suffix].filter((text) => text.lastIndexOf('{{') <= text.lastIndexOf('}}'));
    return whole.map((expression) => {
        const line = flavorLines.find(({ text }) => text.includes(expression)) ?? { text: expression, line: 1 };
        return { input: 'flavor', line, expression, names: FACT_NAMES };
    });
}

// EXTERNAL MODULE: ./lib/tags/metadata.js
var metadata = __nccwpck_require__(3332);
;// CONCATENATED MODULE: ./lib/tags/references.js
/** Where the tags go: the repositories of `images`, and the references that `tags` names in full. */






/** An expression may hold colons and slashes, which say nothing about the reference around it. */
function withoutExpressions(word) {
    return word.replace(/\{\{[^{}]*\}\}/g, (expression) => '_'.repeat(expression.length));
}
/** Whether a word of `tags` is a full reference: it has a slash or a colon. */
function isReference(word) {
    return /[/:]/.test(withoutExpressions(word));
}
/** Splits a reference; without a tag it means `latest`, as in every Docker command. */
function splitReference(word) {
    const masked = withoutExpressions(word);
    const colon = masked.lastIndexOf(':');
    if (colon < 0 || colon < masked.lastIndexOf('/'))
        return { name: word, tag: 'latest' };
    return { name: word.slice(0, colon), tag: word.slice(colon + 1) };
}
/** The repositories that are switched on, each once. Names that are none are reported. */
function repositoriesOf(images, expansion) {
    const repositories = [];
    for (const image of images) {
        const enable = expandLine('images', image, image.enable, expansion);
        const name = expandLine('images', image, image.name, expansion);
        if (enable === undefined || name === undefined || enable === 'false')
            continue;
        const repository = (0,image_reference/* parseRepository */.SU)(name);
        if (enable !== 'true') {
            const problem = `${place(image)} must be enabled by true or false, not by ${(0,errors/* quote */.hD)(enable)}`;
            expansion.problems.push({ input: 'images', problem });
        }
        else if (repository === undefined)
            expansion.problems.push(noRepository(image, name));
        else
            repositories.push(repository);
    }
    return uniqueRepositories(repositories);
}
/** What is wrong with image names that are written out; those with expressions are known only for a source. */
function literalImageProblems(images) {
    const literal = images.filter(({ name }) => !name.includes('{{'));
    return literal
        .filter(({ name }) => (0,image_reference/* parseRepository */.SU)(name) === undefined)
        .map((image) => noRepository(image, image.name));
}
/** What is wrong with references that are written out. */
function literalReferenceProblems(references) {
    const literal = references.filter(({ name, tag }) => !`${name}${tag}`.includes('{{'));
    return literal.filter(({ name, tag }) => (0,image_reference/* parseRepository */.SU)(name) === undefined || !(0,image_tag/* isTag */.d)(tag)).map(noReference);
}
function noRepository(image, name) {
    if (image.line === 0) {
        const problem = `is empty, and the repository's own name ${(0,errors/* quote */.hD)(name)} is no image name`;
        return { input: 'images', problem, advice: 'Name the image in images, such as ghcr.io/me/app.' };
    }
    const { name: repository, tag } = splitReference(name);
    const hasTag = repository !== name && (0,image_reference/* parseRepository */.SU)(repository) !== undefined;
    return {
        input: 'images',
        problem: `${place(image)} ${name === image.name ? 'is' : `becomes ${(0,errors/* quote */.hD)(name)}, which is`} no image name`,
        advice: hasTag
            ? `Leave out the tag "${tag}": tags come from tags, where a full reference can stand as well.`
            : 'Write it as registry/owner/name, such as ghcr.io/me/app.',
    };
}
/** The references that `tags` names in full. An expression gives a valid tag; a tag written out must be one. */
function namedReferences(lines, expansion) {
    return lines.flatMap((line) => {
        const name = expandLine('tags', line, line.name, expansion);
        const tag = expandLine('tags', line, line.tag, expansion);
        if (name === undefined || tag === undefined)
            return [];
        const repository = (0,image_reference/* parseRepository */.SU)(name);
        const validated = line.tag.includes('{{') && tag !== '' ? validTag(tag) : tag;
        if (repository !== undefined && (0,image_tag/* isTag */.d)(validated))
            return { repository, tag: validated };
        expansion.problems.push(noReference(line));
        return [];
    });
}
function noReference(line) {
    return {
        input: 'tags',
        problem: `${place(line)} is no image reference`,
        advice: 'Write it as registry/owner/name:tag, such as ghcr.io/me/app:1.0; a rule begins with type=.',
    };
}
function uniqueRepositories(repositories) {
    return [...new Map(repositories.map((repository) => [repository.name, repository])).values()];
}
function uniqueReferences(references) {
    return [...new Map(references.map((reference) => [(0,image_reference/* formatTagged */.cy)(reference), reference])).values()];
}

;// CONCATENATED MODULE: ./lib/tags/near-miss.js
/** "Did you mean": the likely spelling of a word that is not known. */
/** More edits than this and the two words have nothing to do with each other. */
const MAX_EDITS = 2;
/**
 * Edits (insert, delete, replace, swap of neighbours) between two words; words are short, so the plain table does.
 *
 * @see https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance (optimal string alignment)
 */
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
/**
 * The known word that was probably meant.
 *
 * @returns undefined when none is near
 * @example nearMiss('semvre', ['semver', 'sha']) // 'semver'
 */
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
/** The advice that goes with an unknown word: `Did you mean "semver"?`, or nothing. */
function didYouMean(word, known) {
    const meant = nearMiss(word, known);
    return meant === undefined ? {} : { advice: `Did you mean "${meant}"?` };
}

;// CONCATENATED MODULE: ./lib/tags/rule.js
/**
 * The rules that `tags` is made of, read and checked: docker/metadata-action's eight types with their attributes
 * and defaults, and three of our own (`pr`, `branch`, `slug`).
 */
const REF_EVENTS = ['branch', 'tag', 'pr'];
/** What each type takes beyond the common attributes, and where it stands in the order. */
const RULE_TYPES = {
    schedule: { priority: 1000, attributes: ['pattern'] },
    semver: { priority: 900, attributes: ['pattern', 'value', 'match'] },
    pep440: { priority: 900, attributes: ['pattern', 'value', 'match'] },
    match: { priority: 800, attributes: ['pattern', 'group', 'value'] },
    edge: { priority: 700, attributes: ['branch'] },
    ref: { priority: 600, attributes: ['event'] },
    pr: { priority: 600, attributes: [] },
    branch: { priority: 600, attributes: [] },
    raw: { priority: 200, attributes: ['value'] },
    slug: { priority: 200, attributes: ['value'] },
    sha: { priority: 100, attributes: ['format'] },
};
const COMMON_ATTRIBUTES = ['type', 'enable', 'priority', 'prefix', 'suffix'];
/** Every attribute that any type takes. */
const ALL_ATTRIBUTES = [
    ...new Set([...COMMON_ATTRIBUTES, ...Object.values(RULE_TYPES).flatMap(({ attributes }) => attributes)]),
];
function isRuleType(text) {
    return Object.hasOwn(RULE_TYPES, text);
}

;// CONCATENATED MODULE: ./lib/tags/parse-rule.js



/** Whether an entry is a rule: one of its fields says `key=…`, which no reference and no bare word does. */
function isRuleEntry(fields) {
    return fields.some((field) => {
        const { key } = keyAndValue(field);
        return key !== undefined && !/[/:]/.test(key);
    });
}
/** Reads the fields of one rule. A field without `=` is the value, and the last one of a name wins. */
function parseRule(line, fields) {
    const attributes = new Map();
    for (const field of fields) {
        const { key, value } = keyAndValue(field);
        attributes.set(key ?? 'value', value);
    }
    const type = attributes.get('type') ?? 'raw';
    if (!isRuleType(type))
        return { problems: [unknownType(line, type)] };
    const problems = [...unknownAttributes(line, attributes), ...commonProblems(line, attributes)];
    const report = (problem, advice = {}) => void problems.push({ ...tagsProblem(line, problem), ...advice });
    const own = ownAttributes(type, attributes, report);
    if (own === undefined || problems.length > 0)
        return { problems };
    const rule = {
        text: line.text,
        line: line.line,
        enable: attributes.get('enable') ?? 'true',
        priority: attributes.has('priority') ? Number(attributes.get('priority')) : RULE_TYPES[type].priority,
        prefix: attributes.get('prefix') ?? defaultPrefix(type, attributes),
        suffix: attributes.get('suffix'),
        ...own,
    };
    return { rule, notes: attributesWithoutEffect(line, type, attributes) };
}
/** `sha` and `ref,event=pr` are known by their prefix, so the flavor's prefix never reaches them. */
function defaultPrefix(type, attributes) {
    if (type === 'sha')
        return 'sha-';
    return type === 'ref' && attributes.get('event') === 'pr' ? 'pr-' : undefined;
}
function tagsProblem(line, problem) {
    return { input: 'tags', problem: `${place(line)} ${problem}` };
}
function unknownType(line, type) {
    const known = Object.keys(RULE_TYPES);
    const problem = `has the unknown type "${type}"; allowed are ${known.join(', ')}`;
    return { ...tagsProblem(line, problem), ...didYouMean(type, known) };
}
function unknownAttributes(line, attributes) {
    return [...attributes.keys()]
        .filter((key) => !ALL_ATTRIBUTES.includes(key))
        .map((key) => ({
        ...tagsProblem(line, `has the unknown attribute "${key}"; allowed are ${ALL_ATTRIBUTES.join(', ')}`),
        ...didYouMean(key, ALL_ATTRIBUTES),
    }));
}
function commonProblems(line, attributes) {
    const problems = [];
    const enable = attributes.get('enable') ?? 'true';
    if (!['true', 'false'].includes(enable) && !enable.includes('{{')) {
        problems.push(tagsProblem(line, `must say enable=true or enable=false, not enable=${enable}`));
    }
    const priority = attributes.get('priority') ?? '0';
    if (Number.isNaN(Number(priority))) {
        problems.push(tagsProblem(line, `must give its priority as a number, not "${priority}"`));
    }
    return problems;
}
/** The attributes that belong to the type, with its defaults; undefined once a problem was reported. */
function ownAttributes(type, attributes, report) {
    const value = attributes.get('value') ?? '';
    const pattern = attributes.get('pattern');
    switch (type) {
        case 'schedule':
            return { type, pattern: pattern ?? 'nightly' };
        case 'semver':
        case 'pep440':
            if (pattern === undefined)
                return void report(`needs a pattern, such as type=${type},pattern={{version}}`);
            return { type, pattern, value, match: checked(attributes.get('match') ?? '', RegExp, report) };
        case 'match':
            if (pattern === undefined)
                return void report('needs a pattern, such as type=match,pattern=v(.*),group=1');
            return { type, pattern: checked(pattern, regularExpression, report), group: groupOf(attributes, report), value };
        case 'edge':
            return { type, branch: attributes.get('branch') ?? '' };
        case 'ref':
            return refEvent(attributes.get('event'), report);
        case 'sha':
            return shaFormat(attributes.get('format') ?? 'short', report);
        case 'raw':
        case 'slug':
            if (!attributes.has('value'))
                return void report(`needs a value, such as type=${type},value=nightly`);
            return { type, value };
        default:
            return { type };
    }
}
function groupOf(attributes, report) {
    const group = attributes.get('group') ?? '0';
    if (!/^[0-9]{1,3}$/.test(group))
        report(`must give its group as a whole number, not "${group}"`);
    return Number(group);
}
function refEvent(event, report) {
    if (event !== undefined && REF_EVENTS.includes(event))
        return { type: 'ref', event };
    const came = event === undefined ? 'needs an event' : `has the unknown event "${event}"`;
    return void report(`${came}; allowed are ${REF_EVENTS.join(', ')}`, didYouMean(event ?? '', REF_EVENTS));
}
function shaFormat(format, report) {
    const formats = ['short', 'long'];
    if (formats.includes(format))
        return { type: 'sha', format };
    return void report(`has the unknown format "${format}"; allowed are short, long`, didYouMean(format, formats));
}
/** The regular expression of `type=match`: bare, or `/…/` with flags behind it. */
function regularExpression(text) {
    const end = text.lastIndexOf('/');
    const isDelimited = text.startsWith('/') && end > 1;
    return isDelimited ? new RegExp(text.slice(1, end), text.slice(end + 1)) : new RegExp(text);
}
function checked(text, compile, report) {
    try {
        compile(text);
    }
    catch (error) {
        report(`holds no regular expression: ${error instanceof Error ? error.message : String(error)}`);
    }
    return text;
}
/** Attributes that the language knows and this type does not use: allowed, as with the peer, but told. */
function attributesWithoutEffect(line, type, attributes) {
    const used = [...COMMON_ATTRIBUTES, ...RULE_TYPES[type].attributes];
    return [...attributes.keys()]
        .filter((key) => !used.includes(key))
        .map((key) => `${place(line)}: type=${type} does not use ${key}, so it has no effect.`);
}

;// CONCATENATED MODULE: ./lib/tags/evaluate.js






/**
 * Evaluates a rule that is enabled.
 *
 * @throws {ExpressionError} when an expression does not work, or a fixed value is no version
 */
function evaluateRule(rule, evaluation) {
    const { source, options, facts, expressions } = evaluation;
    const ref = rulesRef(source);
    switch (rule.type) {
        case 'schedule':
            if (!source.event.includes('schedule'))
                return { because: `the event is ${source.event} and no schedule` };
            return given(expressions.expand(rule.pattern, { values: {}, dates: facts.dates }), 'the schedule');
        case 'semver':
        case 'pep440':
            return evaluateVersion(rule, evaluation);
        case 'match':
            return evaluateMatch(rule, evaluation);
        case 'edge':
            return evaluateEdge(rule, evaluation);
        case 'ref':
            return evaluateRef(rule, ref);
        case 'raw':
            return given(expressions.expand(rule.value, facts), 'the value');
        case 'slug':
            return safely(expressions.expand(rule.value, facts), 'the value, made safe');
        case 'sha': {
            const sha = rulesCommit(source, options);
            return given(rule.format === 'long' ? sha : sha.slice(0, options.shortShaLength), 'the commit');
        }
        case 'pr':
            return evaluatePullRequest(evaluation);
        case 'branch':
            return evaluateBranch(evaluation);
    }
}
function given(text, why, latest = false) {
    return { text, why, latest };
}
function safely(text, why, front = '', tail = '') {
    return { text, why, latest: false, around: { front, tail } };
}
/** The value of a rule that reads a Git tag unless it is told what to read. */
function subjectOf(rule, { source, facts, expressions }) {
    return rule.value === '' ? tagOfRef(rulesRef(source)) : expressions.expand(rule.value, facts);
}
const NO_GIT_TAG = { because: 'the ref is no Git tag and the rule has no value' };
function evaluateVersion(rule, evaluation) {
    const { expressions } = evaluation;
    const subject = subjectOf(rule, evaluation);
    if (subject === undefined)
        return NO_GIT_TAG;
    const found = rule.match === '' ? null : new RegExp(rule.match).exec(subject);
    const text = (found?.[1] ?? found?.[0] ?? subject).replaceAll('/', '-');
    const version = evaluation.versions[rule.type](text);
    if (version === undefined) {
        const problem = `"${text}" is no ${rule.type === 'semver' ? 'semantic version' : 'PEP 440 version'}`;
        if (rule.value !== '' && !rule.value.includes('{{'))
            throw new ExpressionError(`has a value that does not fit: ${problem}`);
        return { because: problem };
    }
    const { isPrerelease, values } = version;
    if (!isPrerelease)
        return given(expressions.expandPattern(rule.pattern, values), `version ${text}`, true);
    if (!expressions.isRaw(rule.pattern))
        return given(String(values['version']), `prerelease ${text}, in full`);
    return given(rule.type === 'semver' ? expressions.expandPattern(rule.pattern, values) : text, `prerelease ${text}`);
}
function evaluateMatch(rule, evaluation) {
    const subject = subjectOf(rule, evaluation);
    if (subject === undefined)
        return NO_GIT_TAG;
    const found = subject.match(regularExpression(rule.pattern));
    if (found === null)
        return { because: `${rule.pattern} does not match ${subject}` };
    const text = found[rule.group];
    if (text === undefined)
        return { because: `${rule.pattern} has no group ${rule.group} in ${subject}` };
    return given(text, `${rule.pattern} in ${subject}`, true);
}
function evaluateEdge({ branch }, { source }) {
    const ours = branchOfRef(rulesRef(source));
    const wanted = branch === '' ? source.repository.defaultBranch : branch;
    if (ours === undefined)
        return { because: 'the ref is no branch' };
    return ours === wanted
        ? given('edge', `branch ${ours}`)
        : { because: `the branch is ${ours} and not ${wanted ?? 'known'}` };
}
function evaluateRef({ event }, ref) {
    const text = { branch: branchOfRef, tag: tagOfRef, pr: pullOfRef }[event](ref);
    if (text !== undefined)
        return given(text, ref, event === 'tag');
    const names = { branch: 'branch', tag: 'Git tag', pr: 'pull request' };
    return { because: `the ref ${ref} is no ${names[event]}` };
}
/** As in the default policy, a variant's name stands before what tells its builds apart. */
function variantFront({ options }) {
    const name = variantName(options.variant);
    return name === '' ? '' : `${name}-`;
}
function evaluatePullRequest(evaluation) {
    const { source, options } = evaluation;
    if (source.target.kind !== 'pull-request')
        return { because: 'the run is for no pull request' };
    const { number } = source.target;
    const sha = shortHead(source, options);
    return safely(`pr-${number}`, `pull request ${number} at ${sha}`, variantFront(evaluation), `-${sha}`);
}
function evaluateBranch(evaluation) {
    const { source, options } = evaluation;
    if (source.target.kind !== 'branch')
        return { because: 'the run is for no branch' };
    const { branch } = source.target;
    const front = variantFront(evaluation);
    if (isOurDefaultBranch(source))
        return safely(branch, `the default branch ${branch}`, front);
    const sha = shortHead(source, options);
    return safely(branch, `branch ${branch} at ${sha}`, front, `-${sha}`);
}

;// CONCATENATED MODULE: ./lib/tags/rule-tags.js







/** Evaluates the rules, which come by priority: the first one that gives a tag decides the version and `latest`. */
function tagsOfRules(rules, flavor, evaluation) {
    const given = [];
    const decisions = [];
    const problems = [];
    for (const rule of rules) {
        try {
            const result = tagOfRule(rule, flavor, evaluation);
            const gives = 'because' in result ? `gives no tag: ${result.because}` : `gives ${result.tag}: ${result.why}`;
            decisions.push(`${place(rule)} ${gives}.`);
            if (!('because' in result))
                given.push(result);
        }
        catch (error) {
            if (!(error instanceof ExpressionError))
                throw error;
            problems.push({ input: 'tags', problem: `${place(rule)} ${error.message}` });
        }
    }
    const latest = latestOf(given, flavor, evaluation);
    return {
        tags: uniqueTags(latest.tag === undefined ? given : [...given, latest.tag]),
        version: given[0]?.tag ?? '',
        decisions: [...decisions, ...latest.decisions],
        problems,
    };
}
function tagOfRule(rule, flavor, evaluation) {
    const enable = evaluation.expressions.expand(rule.enable, evaluation.facts);
    if (enable === 'false')
        return { because: 'it is not enabled' };
    if (enable !== 'true')
        throw new ExpressionError(`must be enabled by true or false, not by "${enable}"`);
    const outcome = evaluateRule(rule, evaluation);
    if ('because' in outcome)
        return outcome;
    const tag = assembled(rule, outcome, flavor, evaluation);
    return tag === '' ? { because: 'its text is empty' } : { tag, why: outcome.why, latest: outcome.latest };
}
/** The whole tag, valid; empty when there is nothing to make one of. */
function assembled(rule, { text, around }, flavor, evaluation) {
    const { before, after } = affixes(rule, flavor, evaluation);
    if (around !== undefined)
        return text === '' ? '' : fittedTag(`${before}${around.front}`, text, `${around.tail}${after}`);
    const whole = `${before}${text}${after}`;
    return whole === '' ? '' : validTag(mended(whole, rule, flavor, evaluation));
}
/** A rule's own prefix or suffix, also an empty one, comes before the flavor's. */
function affixes(rule, flavor, { expressions, facts }) {
    return {
        before: expressions.expand(rule.prefix ?? flavor.prefix, facts),
        after: expressions.expand(rule.suffix ?? flavor.suffix, facts),
    };
}
/**
 * The peer's `{{branch}}` is empty on a pull request, so `type=sha,prefix={{branch}}-` gives `-abc1234`, which no
 * registry takes. Where its result is no valid tag ours may differ, and the head branch is what people mean.
 */
function mended(whole, rule, flavor, evaluation) {
    if (evaluation.source.target.kind !== 'pull-request' || (0,image_tag/* isTag */.d)(tagCharacters(whole)))
        return whole;
    const onHead = { ...evaluation, facts: withHeadBranch(evaluation.facts) };
    const outcome = evaluateRule(rule, onHead);
    const { before, after } = affixes(rule, flavor, onHead);
    return 'because' in outcome ? whole : `${before}${outcome.text}${after}`;
}
/** Whether `latest` goes with the tags, and why. */
function latestOf(given, flavor, evaluation) {
    const [first] = given;
    if (first === undefined)
        return { decisions: [] };
    const isWanted = flavor.latest === 'auto' ? first.latest : flavor.latest === 'true';
    const reason = flavor.latest === 'auto' ? `the first tag is ${first.why}` : `flavor says latest=${flavor.latest}`;
    if (!isWanted)
        return { decisions: [`latest is not added: ${reason}.`] };
    const tag = latestTag(flavor, evaluation);
    return { tag: { tag, why: 'the newest of its kind' }, decisions: [`${tag} is added: ${reason}.`] };
}
/** Expressions in the flavor are not expanded on `latest`, as with the peer, unless the tag would be invalid. */
function latestTag({ prefix, prefixOnLatest, suffix, suffixOnLatest }, evaluation) {
    const before = prefixOnLatest ? prefix : '';
    const after = suffixOnLatest ? suffix : '';
    const literal = tagCharacters(`${before}latest${after}`);
    if ((0,image_tag/* isTag */.d)(literal))
        return literal;
    const expand = (text) => evaluation.expressions.expand(text, evaluation.facts);
    return validTag(`${expand(before)}latest${expand(after)}`);
}

;// CONCATENATED MODULE: ./lib/tags/versions.js
/** Loads the readers that the rules need. */
async function loadVersionReaders(rules) {
    const needs = (type) => rules.some((rule) => rule.type === type);
    return {
        semver: needs('semver') ? await semverReader() : () => undefined,
        pep440: needs('pep440') ? await pep440Reader() : () => undefined,
    };
}
/** The version's own fields are what a pattern can name: `raw`, `version`, `major`, `minor`, `patch` and the rest. */
async function semverReader() {
    const { default: semver } = await __nccwpck_require__.e(/* import() */ 88).then(__nccwpck_require__.t.bind(__nccwpck_require__, 2088, 19));
    return (text) => {
        const version = semver.valid(text) === null ? null : semver.parse(text, { loose: true });
        if (version === null)
            return undefined;
        return { isPrerelease: version.prerelease.length > 0, values: Object.assign(Object.create(null), version) };
    };
}
async function pep440Reader() {
    const { default: pep440 } = await __nccwpck_require__.e(/* import() */ 518).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5518, 19));
    return (text) => {
        if (!pep440.valid(text))
            return undefined;
        const { is_prerelease, is_postrelease, is_devrelease } = pep440.explain(text);
        return {
            isPrerelease: is_prerelease || is_postrelease || is_devrelease,
            values: {
                raw: text,
                version: pep440.clean(text),
                major: pep440.major(text),
                minor: pep440.minor(text),
                patch: pep440.patch(text),
            },
        };
    };
}

;// CONCATENATED MODULE: ./lib/tags/names.js
/** What an image will be called: from the source and the request to tags, references, labels and annotations. */














/**
 * Names the image.
 *
 * @throws {InputError} when an expression, a version or a name does not work for this source
 */
async function nameImage(source, request, dates) {
    const problems = [];
    const facts = factsOf(source, request, dates);
    const expressions = await Expressions.load(expressionsIn(request).map(({ expression }) => expression));
    const expansion = { facts, expressions, problems };
    const versions = await loadVersionReaders(request.rules);
    const tags = request.isDefaultPolicy
        ? policyTags(source, request, expansion)
        : tagsOfRules(request.rules, request.flavor, { source, options: request, facts, expressions, versions });
    problems.push(...tags.problems);
    const inFull = namedReferences(request.references, expansion);
    const images = imagesOf(request, inFull, expansion);
    const version = tags.version || inFull[0]?.tag || '';
    const own = ownLabels(source, { ...request, version }, dates);
    const labels = mergeLabels(own, customPairs('labels', request.labels, expansion));
    const custom = customPairs('annotations', request.annotations, expansion);
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    const everywhere = images.flatMap((repository) => tags.tags.map(({ tag }) => ({ repository, tag })));
    const names = {
        version,
        images,
        tags: tags.tags,
        tagNames: tags.tags.map(({ tag }) => tag),
        references: uniqueReferences([...everywhere, ...inFull]),
        labels,
        annotations: annotationsOn(request.annotationLevels, own, custom),
        customAnnotations: annotationsOn(request.annotationLevels, {}, custom),
        decisions: [...tags.decisions, ...request.references.map((line, index) => inFullDecision(line, inFull[index]))],
        warnings: request.notes,
    };
    return { ...names, json: (0,metadata/* metadataJson */.YE)(names), bakeFiles: (0,metadata/* bakeFiles */.PE)(names, request.bakeTarget) };
}
function inFullDecision(line, reference) {
    return `${place(line)} names ${reference === undefined ? 'nothing' : (0,image_reference/* formatTagged */.cy)(reference)} in full.`;
}
function policyTags(source, request, expansion) {
    const { flavor, flavorLines } = request;
    const affix = (text) => {
        const line = flavorLines.find((each) => each.text.includes(text)) ?? { text, line: 1 };
        return expandLine('flavor', line, text, expansion) ?? '';
    };
    const expanded = { ...flavor, prefix: affix(flavor.prefix), suffix: affix(flavor.suffix) };
    const { tags, version, decision } = defaultTags(source, { ...request, flavor: expanded });
    return { tags, version, decisions: [decision], problems: [] };
}
/** Where `images` is silent, a bare tag beside full references belongs to the repositories that they name. */
function imagesOf(request, inFull, expansion) {
    if (request.images.length > 0)
        return repositoriesOf(request.images, expansion);
    return uniqueRepositories(inFull.map(({ repository }) => repository));
}
function customPairs(input, lines, expansion) {
    return lines.map((line) => labelOf(expandLine(input, line, line.text, expansion) ?? line.text));
}

;// CONCATENATED MODULE: ./lib/tags/check-expressions.js





/** Checks every text; loads only what they use. */
async function checkExpressions(texts) {
    const problems = [];
    const notes = [];
    const dynamic = texts.filter(({ expression }) => expression.includes('{{'));
    const read = await loadReader(dynamic);
    for (const text of dynamic) {
        try {
            const { names } = read(text.expression);
            notes.push(...names.filter((name) => !text.names.includes(name)).map((name) => unknownName(text, name)));
        }
        catch (error) {
            if (!(error instanceof ExpressionError))
                throw error;
            problems.push({ input: text.input, problem: `${place(text.line)} ${error.message}` });
        }
    }
    return { problems, notes: [...new Set(notes)] };
}
function unknownName({ line, names }, name) {
    const meant = nearMiss(name, names);
    const advice = meant === undefined ? '' : ` Did you mean {{${meant}}}?`;
    return `${place(line)}: {{${name}}} is not known there and stays empty.${advice}`;
}
async function loadReader(texts) {
    const isComplex = texts.some(({ expression }) => parseSimple(expression) === undefined);
    const hasZone = texts.some(({ expression }) => /\btz\s*=/.test(expression));
    const engine = isComplex ? await Engine.load() : undefined;
    const dates = hasZone ? await loadDateFormatter() : undefined;
    return (text) => {
        const parts = parseSimple(text);
        if (parts !== undefined)
            return { names: parts.flatMap((part) => nameOf(part, dates)) };
        const statements = engine?.parse(text) ?? [];
        for (const statement of statements)
            checkNode(statement, dates);
        return { names: statements.flatMap(bareName) };
    };
}
function nameOf(part, dates) {
    if (part.kind === 'date')
        checkZone(part.zone, dates);
    return part.kind === 'name' || part.kind === 'slug' ? [part.name] : [];
}
function checkZone(zone, dates) {
    if (typeof zone === 'string' && dates?.knows(zone) === false)
        throw new ExpressionError(unknownZone(zone));
}
/** The name in `{{{name}}}` or `{{name}}`; calls and blocks are left to the engine. */
function bareName({ type, path, params, hash }) {
    const isBare = type === 'MustacheStatement' && params?.length === 0 && hash === undefined;
    const name = path?.original;
    return isBare && typeof name === 'string' && /^[a-z_]+$/.test(name) && name !== 'this' ? [name] : [];
}
/** What can be called with something behind it: ours, and Handlebars' own. */
const FUNCTIONS = ['date', 'commit_date', 'slug', 'if', 'unless', 'each', 'with', 'lookup', 'log'];
/** Looks for calls anywhere in the tree. */
function checkNode(node, dates) {
    if (typeof node !== 'object' || node === null)
        return;
    const { type = '', path, params = [], hash } = node;
    const name = path?.original;
    if (name === 'date' || name === 'commit_date') {
        if (params.length === 0)
            throw new ExpressionError(`holds {{${name}}} without a format`);
        for (const { key, value } of hash?.pairs ?? []) {
            if (key !== 'tz')
                throw new ExpressionError(`gives ${name} the unknown attribute "${key}"; allowed is tz`);
            checkZone(value.value, dates);
        }
    }
    else if (isCall(type, params) && typeof name === 'string' && !FUNCTIONS.includes(name)) {
        const { advice = '' } = didYouMean(name, FUNCTIONS);
        throw new ExpressionError(`calls the unknown function "${name}"; allowed are ${FUNCTIONS.join(', ')}. ${advice}`.trim());
    }
    for (const child of Object.values(node))
        checkNode(child, dates);
}
function isCall(type, params) {
    return ['MustacheStatement', 'SubExpression', 'BlockStatement'].includes(type) && params.length > 0;
}

;// CONCATENATED MODULE: ./lib/tags/choices.js


/** Reads the choices; what is wrong is reported and stands at its default. */
function parseChoices(inputs) {
    const problems = [];
    const choices = {
        variant: variantOf(inputs, problems),
        created: choose('created', inputs.created, ['commit', 'now'], problems),
        rulesSha: /true/i.test(inputs.rulesHeadSha ?? '') ? 'head' : 'run',
        shortShaLength: shortShaLength(inputs.shortShaLength, problems),
        annotationLevels: annotationLevels(inputs.annotationLevels, problems),
        bakeTarget: choices_given(inputs.bakeTarget) ?? 'docker-metadata-action',
    };
    return { choices, problems };
}
function choices_given(text) {
    const trimmed = text?.trim() ?? '';
    return trimmed === '' ? undefined : trimmed;
}
/** One of the words; the first when nothing was given. */
function choose(input, text, words, problems) {
    const [fallback] = words;
    const came = choices_given(text) ?? fallback;
    const word = words.find((each) => each === came);
    if (word === undefined)
        problems.push({ input, problem: `must be ${words.join(' or ')}, not "${came}"` });
    return word ?? fallback;
}
function variantOf({ runtime, imageType, variant, suffix, latestRuntime }, problems) {
    const isLatestRuntime = choose('latest-runtime', latestRuntime, ['false', 'true'], problems) === 'true';
    return { runtime, imageType, variant, suffix, isLatestRuntime };
}
function shortShaLength(text, problems) {
    const length = Number(choices_given(text) ?? SHORT_SHA_LENGTH);
    if (Number.isInteger(length) && length > 0 && length <= 64)
        return length;
    const problem = `must be a whole number of digits from 1 to 64, not "${text}"`;
    problems.push({ input: 'DOCKER_METADATA_SHORT_SHA_LENGTH', problem });
    return SHORT_SHA_LENGTH;
}
function annotationLevels(text, problems) {
    const levels = (choices_given(text) ?? 'manifest').split(',').map((level) => level.trim());
    for (const level of levels.filter((each) => !isAnnotationLevel(each))) {
        problems.push({
            input: 'DOCKER_METADATA_ANNOTATIONS_LEVELS',
            problem: `must list manifest, index, manifest-descriptor or index-descriptor, not "${level}"`,
        });
    }
    return levels;
}

;// CONCATENATED MODULE: ./lib/tags/flavor.js


const NO_FLAVOR = {
    latest: 'auto',
    prefix: '',
    prefixOnLatest: false,
    suffix: '',
    suffixOnLatest: false,
};
const WORDS = ['latest', 'prefix', 'suffix', 'onlatest'];
/**
 * Reads `latest=auto|true|false`, `prefix=…` and `suffix=…`, the latter two with `,onlatest=true|false` after them.
 * A value ends at a second `=`, as in docker/metadata-action.
 */
async function parseFlavor(lines) {
    const reading = { flavor: NO_FLAVOR, problems: [], notes: [] };
    for (const line of lines) {
        const fields = await entryFields(line.text);
        if (fields === undefined)
            reading.problems.push(flavorProblem(line, 'has quotes that do not match'));
        else
            readLine(reading, line, fields);
    }
    return reading;
}
/** `onlatest` belongs to the last prefix or suffix before it on its line. */
function readLine(reading, line, fields) {
    let subject;
    for (const field of fields) {
        const { key } = keyAndValue(field);
        const [, value = '', ...cut] = field.split('=').map((part) => part.trim());
        const problem = problemOf(key, value, line);
        if (problem !== undefined)
            reading.problems.push(problem);
        else if (key === 'latest')
            reading.flavor = { ...reading.flavor, latest: value };
        else if (key === 'prefix' || key === 'suffix') {
            subject = key;
            reading.flavor = { ...reading.flavor, [key]: value };
        }
        else if (subject !== undefined)
            reading.flavor = { ...reading.flavor, [`${subject}OnLatest`]: value === 'true' };
        if (cut.length > 0) {
            reading.notes.push(`${place(line)}: a value of flavor ends at its second "=", so ${key} is "${value}".`);
        }
    }
}
function problemOf(key, value, line) {
    if (key === undefined || !WORDS.includes(key)) {
        return {
            ...flavorProblem(line, 'must be latest=auto|true|false, prefix=… or suffix=…'),
            ...didYouMean(key ?? line.text, WORDS),
        };
    }
    if (key === 'latest' && !['auto', 'true', 'false'].includes(value)) {
        return flavorProblem(line, 'must say latest=auto, latest=true or latest=false');
    }
    if (key === 'onlatest' && !['true', 'false'].includes(value)) {
        return flavorProblem(line, 'must say onlatest=true or onlatest=false');
    }
    return undefined;
}
function flavorProblem(line, problem) {
    return { input: 'flavor', problem: `${place(line)} ${problem}` };
}

;// CONCATENATED MODULE: ./lib/tags/image-lines.js


/** The image that is named when nobody named one. */
function imageByDefault(name) {
    return { name, enable: 'true', text: name, line: 0 };
}
const image_lines_WORDS = ['name', 'enable'];
/** Reads `ghcr.io/me/app`, `a,b` and `name=ghcr.io/me/app,enable=true`. */
async function parseImages(lines) {
    const images = [];
    const problems = [];
    for (const line of lines) {
        const fields = await entryFields(line.text);
        const parsed = fields === undefined ? quotesProblem(line) : parseLine(line, fields);
        if (Array.isArray(parsed))
            images.push(...parsed);
        else
            problems.push(parsed);
    }
    return { images, problems };
}
function quotesProblem(line) {
    return { input: 'images', problem: `${place(line)} has quotes that do not match` };
}
function parseLine(line, fields) {
    const { text } = line;
    const pairs = fields.map(keyAndValue);
    const at = { text, line: line.line };
    if (pairs.every(({ key }) => key === undefined)) {
        return pairs.filter(({ value }) => value !== '').map(({ value }) => ({ ...at, name: value, enable: 'true' }));
    }
    const unknown = pairs.find(({ key }) => key !== undefined && !image_lines_WORDS.includes(key));
    if (unknown !== undefined) {
        return {
            input: 'images',
            problem: `${place(line)} has the unknown attribute "${unknown.key}"; allowed are name and enable`,
            ...didYouMean(unknown.key ?? '', image_lines_WORDS),
        };
    }
    const name = pairs.findLast(({ key }) => key !== 'enable')?.value ?? '';
    const enable = pairs.findLast(({ key }) => key === 'enable')?.value ?? 'true';
    if (name === '')
        return { input: 'images', problem: `${place(line)} names no image` };
    if (!['true', 'false'].includes(enable) && !enable.includes('{{')) {
        return { input: 'images', problem: `${place(line)} must say enable=true or enable=false` };
    }
    return [{ ...at, name, enable }];
}

;// CONCATENATED MODULE: ./lib/tags/tag-lines.js




/** Reads the entries of `tags`. */
async function parseTags(lines) {
    const tags = { rules: [], references: [], problems: [], notes: [] };
    for (const line of lines) {
        const fields = await entryFields(line.text);
        if (fields === undefined) {
            const advice = 'Quotes go around a whole field, as in type=raw,"value=a,b", or around the whole line.';
            tags.problems.push({ input: 'tags', problem: `${place(line)} has quotes that do not match`, advice });
        }
        else if (isRuleEntry(fields))
            addRule(tags, line, fields);
        else
            for (const field of fields)
                addWord(tags, line, field.trim());
    }
    tags.rules.sort((a, b) => b.priority - a.priority);
    return tags;
}
function addRule(tags, line, fields) {
    const parsed = parseRule(line, fields);
    if ('problems' in parsed)
        tags.problems.push(...parsed.problems);
    else {
        tags.rules.push(parsed.rule);
        tags.notes.push(...parsed.notes);
    }
}
/** A word with a slash or colon is a full reference, any other a tag for every image. */
function addWord(tags, { text, line }, word) {
    if (word === '')
        return;
    if (isReference(word)) {
        tags.references.push({ ...splitReference(word), text, line });
        return;
    }
    const { priority } = RULE_TYPES.raw;
    const common = { text: word, line, enable: 'true', priority, prefix: undefined, suffix: undefined };
    tags.rules.push({ ...common, type: 'raw', value: word });
}

;// CONCATENATED MODULE: ./lib/tags/request.js








/**
 * Reads the inputs. Never throws: all problems come back together, and the request is to be used without any.
 *
 * @param defaultImage the repository that is named when neither `images` nor a reference in `tags` names one
 */
async function parseNaming(inputs, defaultImage) {
    const lists = await readLists(inputs);
    const images = await parseImages(lists.images);
    const tags = await parseTags(lists.tags);
    const flavor = await parseFlavor(lists.flavor);
    const { choices, problems } = parseChoices(inputs);
    const namesNothing = lists.images.length === 0 && tags.references.length === 0;
    const request = {
        ...choices,
        images: namesNothing ? [imageByDefault(defaultImage)] : images.images,
        rules: tags.rules,
        references: tags.references,
        isDefaultPolicy: lists.tags.length === 0,
        flavor: flavor.flavor,
        flavorLines: lists.flavor,
        labels: lists.labels,
        annotations: lists.annotations,
    };
    const expressions = await checkExpressions(expressionsIn(request));
    return {
        request: { ...request, notes: [...tags.notes, ...flavor.notes, ...expressions.notes] },
        problems: [
            ...lists.problems,
            ...images.problems,
            ...literalImageProblems(request.images),
            ...tags.problems,
            ...literalReferenceProblems(tags.references),
            ...flavor.problems,
            ...withoutKey('labels', lists.labels),
            ...withoutKey('annotations', lists.annotations),
            ...expressions.problems,
            ...problems,
        ],
    };
}
const LISTS = ['images', 'tags', 'flavor', 'labels', 'annotations'];
async function readLists(inputs) {
    const read = await Promise.all(LISTS.map((input) => inputLines(input, inputs[input] ?? '')));
    const lines = Object.fromEntries(LISTS.map((input, index) => [input, read[index]?.lines ?? []]));
    return { ...lines, problems: read.flatMap(({ problems }) => problems) };
}
function withoutKey(input, lines) {
    return lines
        .filter(({ text }) => text.indexOf('=') <= 0)
        .map((line) => ({ input, problem: `${place(line)} must be written KEY=VALUE` }));
}

;// CONCATENATED MODULE: ./lib/actions/build/inputs/foreign-inputs.js
/** Of docker/build-push-action, docker/login-action and docker/setup-buildx-action, and not here yet. */
const UNSUPPORTED = [
    ...['add-hosts', 'allow', 'attests', 'build-contexts', 'call', 'cgroup-parent', 'network', 'no-cache'],
    ...['no-cache-filters', 'outputs', 'pull', 'secret-envs', 'secret-files', 'secrets', 'shm-size', 'ssh', 'ulimit'],
    ...['registry-auth', 'scope', 'ecr', 'driver', 'driver-opts', 'buildkitd-flags', 'buildkitd-config'],
    ...['buildkitd-config-inline', 'endpoint', 'append'],
];
/** Names of others, and ours for the same thing. */
const RENAMED = {
    max_attempts: 'max-attempts',
    retry_wait_seconds: 'retry-wait-seconds',
    timeout_minutes: 'timeout-minutes',
    retry_on: 'retry-on',
    warning_on_retry: 'warning-on-retry',
    on_retry_command: 'on-retry-command',
    dockerfile: 'file',
    tag: 'tags',
    image: 'images',
};
const FOREIGN_INPUTS = [...UNSUPPORTED, ...Object.keys(RENAMED)];
/** @param read gives the text of an input by its name */
function foreignInputProblems(read) {
    const given = (name) => read(name).trim() !== '';
    const renamed = Object.entries(RENAMED)
        .filter(([name]) => given(name))
        .map(([input, ours]) => ({ input, problem: 'has another name here', advice: `Write ${ours}.` }));
    const unsupported = UNSUPPORTED.filter(given).map((input) => ({
        input,
        problem: 'is not supported here yet',
        advice: 'Take it out, or build with docker/build-push-action where it is needed.',
    }));
    return [...renamed, ...unsupported];
}

;// CONCATENATED MODULE: ./lib/image/platform.js
/**
 * Platforms as BuildKit writes them: `os/architecture[/variant]`, or an architecture alone.
 *
 * @see https://github.com/containerd/platforms/blob/v1.0.0/platforms.go
 */
const PLATFORM = /^[A-Za-z0-9_.-]+(?:\([A-Za-z0-9_.+-]*\))?(?:\/[A-Za-z0-9_-]+){0,2}$/;
function isPlatform(text) {
    return PLATFORM.test(text);
}

;// CONCATENATED MODULE: ./lib/actions/build/inputs/build-options.js


async function parseBuildOptions(reader) {
    return {
        context: reader.text('context'),
        file: reader.text('file'),
        target: reader.text('target'),
        platforms: await parsePlatforms(reader),
        buildArgs: await parseBuildArgs(reader),
        provenance: parseAttestation(reader, 'provenance', 'mode=max'),
        sbom: parseAttestation(reader, 'sbom', 'generator=<image>'),
        load: reader.boolean('load', false),
        push: reader.choice('push', ['true', 'false', 'auto'], 'false'),
    };
}
async function parsePlatforms(reader) {
    const platforms = await reader.list('platforms', { commas: true });
    for (const platform of platforms.filter((name) => !isPlatform(name))) {
        reader.problems.push({
            input: 'platforms',
            problem: `${(0,errors/* quote */.hD)(platform)} is no platform`,
            advice: 'Write os/architecture or os/architecture/variant, such as linux/amd64 or linux/arm/v7.',
        });
    }
    return platforms;
}
/** `true`, `false`, or fields with their values, which BuildKit knows better. */
function parseAttestation(reader, name, example) {
    const value = reader.text(name);
    if (value !== '' && !/^(?:true|false|[a-z-]+=[^,]*(?:,[a-z-]+=[^,]*)*)$/.test(value)) {
        reader.problems.push({
            input: name,
            problem: `must be true, false or fields such as ${example}, not ${(0,errors/* quote */.hD)(value)}`,
        });
    }
    return value;
}
/** The value may be a secret that somebody put in the wrong place, so only the name is ever shown. */
async function parseBuildArgs(reader) {
    const entries = await reader.list('build-args');
    entries.forEach((entry, index) => {
        if (!/^[^\s=]+(?:=|$)/.test(entry)) {
            reader.problems.push({
                input: 'build-args',
                problem: `entry ${index + 1} is not KEY=VALUE`,
                advice: 'Write one KEY=VALUE on each line; quote a value that spans lines.',
            });
        }
    });
    return entries;
}

;// CONCATENATED MODULE: ./lib/actions/build/inputs/builder.js
function parseBuilder(reader) {
    return { builder: reader.text('builder') };
}

;// CONCATENATED MODULE: ./lib/actions/build/inputs/cache.js
async function parseCache(reader) {
    return {
        cache: reader.choice('cache', ['gha', 'off'], 'off'),
        cacheFrom: await reader.list('cache-from'),
        cacheTo: await reader.list('cache-to'),
    };
}

;// CONCATENATED MODULE: ./lib/actions/build/inputs/naming.js
function parseNamingGroup(reader, variable) {
    return {
        naming: namingTexts(reader, variable),
        separators: separatorsOf(reader),
        exportNames: wantsVariables(reader, variable),
        metadataContext: reader.choice('metadata-context', ['workflow', 'git'], 'workflow'),
        pullRequestSha: reader.choice('pr-sha', ['head', 'merge'], 'head'),
    };
}
/** Raw texts: `tags/` reads them, because only it knows what they mean. */
function namingTexts(reader, variable) {
    return {
        images: reader.text('images'),
        tags: reader.text('tags'),
        flavor: reader.text('flavor'),
        labels: reader.text('labels'),
        annotations: reader.text('annotations'),
        runtime: reader.text('runtime'),
        imageType: reader.text('image-type'),
        variant: reader.text('variant'),
        suffix: reader.text('suffix'),
        latestRuntime: reader.text('latest-runtime'),
        created: reader.text('created'),
        bakeTarget: reader.text('bake-target'),
        annotationLevels: variable('DOCKER_METADATA_ANNOTATIONS_LEVELS'),
        shortShaLength: variable('DOCKER_METADATA_SHORT_SHA_LENGTH'),
        rulesHeadSha: variable('DOCKER_METADATA_PR_HEAD_SHA'),
    };
}
function separatorsOf(reader) {
    return {
        tags: reader.verbatim('sep-tags', '\n'),
        labels: reader.verbatim('sep-labels', '\n'),
        annotations: reader.verbatim('sep-annotations', '\n'),
    };
}
/** docker/metadata-action exports its outputs unless it is told not to; here somebody has to ask for it. */
function wantsVariables(reader, variable) {
    const name = 'DOCKER_METADATA_SET_OUTPUT_ENV';
    const value = variable(name).trim().toLowerCase();
    if (value !== '' && value !== 'true' && value !== 'false') {
        reader.problems.push({ input: name, problem: `must be true or false, not ${JSON.stringify(value)}` });
    }
    return value === 'true';
}

;// CONCATENATED MODULE: ./lib/actions/build/inputs/retrying.js
function parseRetrying(reader) {
    return {
        maxAttempts: reader.number('max-attempts', { fallback: 3, min: 1, max: 10 }),
        retryWaitSeconds: reader.number('retry-wait-seconds', { fallback: 10, min: 0, max: 3600, fractions: true }),
        timeoutMinutes: reader.number('timeout-minutes', { fallback: 0, min: 0, max: 4320, fractions: true }),
        retryOn: reader.choice('retry-on', ['auto', 'any', 'error', 'timeout', 'never'], 'auto'),
        retryRun: reader.choice('retry-run', ['never', 'network'], 'never'),
        warningOnRetry: reader.boolean('warning-on-retry', true),
        onRetryCommand: reader.lines('on-retry-command'),
    };
}

;// CONCATENATED MODULE: ./lib/actions/build/inputs/sign-in.js
/** Who we are at the registries, as far as the inputs say. */


function parseSignInInputs(reader) {
    return { signIn: parseSignIn(reader), githubToken: reader.text('github-token') };
}
/** As docker/login-action has it: without a registry, the credentials are Docker Hub's. */
function parseSignIn(reader) {
    const registry = reader.text('registry');
    const username = reader.text('username');
    const password = reader.text('password');
    if (username === '' && password === '')
        return undefined;
    if (username === '' || password === '') {
        const missing = username === '' ? 'username' : 'password';
        reader.problems.push({
            input: missing,
            problem: 'is empty, although the other half of the sign-in is given',
            advice: 'Give both username and password, or neither; an empty one is often a secret that this run cannot read.',
        });
        return undefined;
    }
    const host = registryHost(registry || 'docker.io');
    if (host === undefined) {
        reader.problems.push({
            input: 'registry',
            problem: `${(0,errors/* quote */.hD)(registry)} is no registry's address`,
            advice: 'Write the host, with a port where it has one, such as ghcr.io or localhost:5000.',
        });
        return undefined;
    }
    return { registry: host, username, password };
}
/** People also write the address with a scheme and a slash; Docker Hub has several names. */
function registryHost(text) {
    const host = text.replace(/^https?:\/\//, '').replace(/\/(?:v[12]\/?)?$/, '');
    if (host === 'index.docker.io' || host === 'registry-1.docker.io')
        return 'docker.io';
    const repository = (0,image_reference/* parseRepository */.SU)(`${host}/probe`);
    return repository?.registry === host.toLowerCase() ? repository.registry : undefined;
}

;// CONCATENATED MODULE: ./lib/actions/build/inputs/inputs.js







/**
 * @param read gives the text of an input by its name
 * @param variable gives the text of an environment variable by its name; empty when it is not set
 */
async function parseInputs(read, variable) {
    const reader = (0,input/* createInputReader */.i)(read);
    const inputs = {
        ...(await parseBuildOptions(reader)),
        ...parseBuilder(reader),
        ...parseNamingGroup(reader, variable),
        ...parseSignInInputs(reader),
        ...(await parseCache(reader)),
        ...parseRetrying(reader),
        dryRun: reader.boolean('dry-run', false),
    };
    return { inputs, problems: reader.problems };
}

;// CONCATENATED MODULE: ./lib/actions/build/prepare.js
/** From the runner's environment to everything that is known before anything runs. All wrong inputs end here. */












/** @throws {InputError} with every wrong input */
async function prepare(environment) {
    const { inputs, problems } = await parseInputs(input/* inputText */.A, (name) => environment.all[name] ?? '');
    const fromEvent = sourceFromEvent(environment.event, { pullRequestSha: inputs.pullRequestSha });
    const git = gitIn(environment.workspace);
    const source = inputs.metadataContext === 'git' ? await sourceFromGit(fromEvent, git) : fromEvent;
    if (source === undefined) {
        problems.push({
            input: 'metadata-context',
            problem: `is git, but ${environment.workspace} holds no commit`,
            advice: 'Run actions/checkout before this step, or leave the input at workflow.',
        });
    }
    const about = source ?? fromEvent;
    const naming = await parseNaming(inputs.naming, `ghcr.io/${about.repository.fullName}`);
    const context = chooseContext(inputs, environment.workspace, about, external_node_fs_.existsSync);
    const missing = contextProblems(context, inputs, environment.workspace, external_node_fs_.existsSync);
    const all = [...problems, ...foreignInputProblems(input/* inputText */.A), ...naming.problems, ...missing];
    if (all.length > 0)
        throw new errors/* InputError */.dz(all);
    // Asking git takes as long as all the rest, so it is only asked where there is something to know.
    const commit = await dateOf(about, (0,external_node_fs_.existsSync)((0,external_node_path_.join)(environment.workspace, '.git')) ? git : async () => undefined);
    const names = await nameImage(about, naming.request, { now: new Date(), commit });
    if (inputs.push === 'true' && names.references.length === 0)
        throw nothingToPush(names);
    return { inputs, source: about, names, context, isCommitDateKnown: commit !== undefined };
}
function nothingToPush({ images, decisions }) {
    const why = images.length === 0 ? ['no image is left in images'] : decisions;
    return new errors/* InputError */.dz([
        {
            input: 'push',
            problem: `is true, but there is no tag to push: ${why.join('; ') || 'tags is empty'}`,
            advice: 'Add a tag that fits this event, or set push to false for it.',
        },
    ]);
}
function gitIn(workspace) {
    return async (...args) => {
        try {
            // In a container job the folder belongs to another user, which git refuses unless it is told.
            const safe = ['-c', `safe.directory=${workspace}`, '-C', workspace];
            const { exitCode, stdout } = await (0,command/* runCommand */.d)('git', [...safe, ...args]);
            return exitCode === 0 ? stdout.trim() : undefined;
        }
        catch {
            return undefined; // A machine without git knows no more than the event.
        }
    };
}
/** The head of a pull request is often not fetched; the merge commit that was made of it then gives the date. */
async function dateOf({ commitDate: known, headSha, runSha }, git) {
    const text = known ?? (await commitDate(git, headSha)) ?? (headSha === runSha ? undefined : await commitDate(git, runSha));
    const date = new Date(text ?? '');
    return Number.isNaN(date.getTime()) ? undefined : date;
}


/***/ }),

/***/ 5662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ reportFailure),
  i: () => (/* binding */ reportResult)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/image/reference.js
var image_reference = __nccwpck_require__(8424);
// EXTERNAL MODULE: ./lib/runner/commands.js + 4 modules
var commands = __nccwpck_require__(6683);
;// CONCATENATED MODULE: ./lib/summary/markdown.js
/**
 * Markdown from text that others chose: branch names, tags, labels and registries' answers are data, and must not
 * become links, headings or HTML.
 *
 * @see https://github.github.com/gfm/
 */
/** Escapes text for a paragraph or a table cell, on one line. */
function markdown_text(value) {
    return (value
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/[\\`*_{}[\]#|~$@]/g, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/\s+/g, ' ')
        // A bare address would become a link by itself.
        .replace(/:\/\//g, ':&#47;&#47;')
        .replace(/www\./gi, 'www&#46;'));
}
/** Text as code, in HTML, which unlike backticks has no text that can end it. */
function code(value) {
    return `<code>${markdown_text(value)}</code>`;
}
/** A block of code whose fence is longer than any run of backticks inside. */
function codeBlock(value, language = '') {
    const longest = Math.max(2, ...[...value.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${value}\n${fence}`;
}
/** A table; the cells are Markdown already. */
function table(header, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

;// CONCATENATED MODULE: ./lib/summary/build-summary.js

const HEADINGS = {
    built: 'Image built, not pushed',
    pushed: 'Image pushed',
    planned: 'Image planned (dry run)',
    failed: 'Image build failed',
};
/** More rows would push everything else out of sight. */
const SHOWN_REFERENCES = 50;
function renderBuildSummary(summary) {
    return [
        `### ${HEADINGS[summary.outcome]}`,
        summary.failure && codeBlock(summary.failure),
        facts(summary),
        failedAttempts(summary.history),
        tags(summary.references),
        summary.pinned && codeBlock(`docker pull ${summary.pinned}`, 'shell'),
        labels(summary.labels),
    ]
        .filter(Boolean)
        .join('\n\n')
        .concat('\n');
}
function facts({ digest, platforms, push, cache, attempts, seconds }) {
    const rows = [
        ['Digest', digest && code(digest)],
        ['Platforms', platforms.length > 0 && markdown_text(platforms.join(', '))],
        ['Push', markdown_text(push)],
        ['Cache', markdown_text(cache)],
        ['Attempts', attempts > 0 && String(attempts)],
        ['Time', seconds !== undefined && `${seconds.toFixed(1)} s`],
    ];
    const known = rows.filter((row) => typeof row[1] === 'string' && row[1] !== '');
    return known.length === 0 ? '' : table(['', ''], known);
}
function failedAttempts(history) {
    if (history.length === 0)
        return '';
    const rows = history.map(({ number, seconds, kind, stage, telling }) => [
        String(number),
        `${seconds.toFixed(1)} s`,
        `${stage}, ${kind}`,
        markdown_text(telling),
    ]);
    return table(['Failed attempt', 'After', 'Where and what kind', 'What it said'], rows);
}
function tags(references) {
    if (references.length === 0)
        return '';
    const rows = references.slice(0, SHOWN_REFERENCES).map(({ reference, why }) => [code(reference), markdown_text(why)]);
    const more = references.length - rows.length;
    return table(['Tag', 'Why'], rows) + (more > 0 ? `\n\n… and ${more} more.` : '');
}
function labels(all) {
    const rows = Object.entries(all).map(([key, value]) => [code(key), code(value)]);
    if (rows.length === 0)
        return '';
    return `<details><summary>Labels</summary>\n\n${table(['Label', 'Value'], rows)}\n\n</details>`;
}

// EXTERNAL MODULE: ./lib/actions/build/attempts/failed-build.js
var failed_build = __nccwpck_require__(8979);
;// CONCATENATED MODULE: ./lib/actions/build/report.js
/** What stays visible on the run's page. */





function reportResult({ inputs, names }, result, seconds) {
    const { digest, pushed, push, cache, attempts, history } = result;
    const first = names.references[0];
    const reasons = new Map(names.tags.map(({ tag, why }) => [tag, why]));
    (0,commands/* addToSummary */.Dg)(renderBuildSummary({
        outcome: inputs.dryRun ? 'planned' : pushed ? 'pushed' : 'built',
        references: names.references.map((reference) => ({
            reference: (0,image_reference/* formatTagged */.cy)(reference),
            why: reasons.get(reference.tag) ?? 'as given',
        })),
        pinned: first && digest && (0,image_reference/* formatPinned */.y6)(first.repository, digest),
        digest,
        platforms: inputs.platforms,
        push: `${push.push ? 'yes' : 'no'}, ${push.why}`,
        cache: cache.reason,
        attempts,
        history,
        seconds,
        labels: names.labels,
    }));
}
/** A failure's page says what failed; everything else may not even be known. */
function reportFailure(error) {
    (0,commands/* addToSummary */.Dg)(renderBuildSummary({
        outcome: 'failed',
        failure: (0,errors/* explain */.WE)(error),
        references: [],
        pinned: undefined,
        digest: undefined,
        platforms: [],
        push: '',
        cache: '',
        attempts: error instanceof failed_build/* FailedBuild */.Y ? error.history.length : 0,
        history: error instanceof failed_build/* FailedBuild */.Y ? error.history : [],
        seconds: undefined,
        labels: {},
    }));
}


/***/ }),

/***/ 3873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

;// CONCATENATED MODULE: ./lib/build/arguments.js
/** The arguments after `docker`: `['buildx', 'build', …, context]`. */
function buildArguments(plan, { iidFile, metadataFile }) {
    return [
        'buildx',
        'build',
        ...each('--annotation', plan.annotations),
        ...each('--build-arg', plan.buildArgs),
        ...each('--cache-from', plan.cacheFrom),
        ...each('--cache-to', plan.cacheTo),
        ...one('--file', plan.file),
        '--iidfile',
        iidFile,
        ...each('--label', Object.entries(plan.labels).map(([key, value]) => `${key}=${value}`)),
        ...one('--platform', plan.platforms.join(',')),
        ...one('--provenance', plan.provenance),
        ...one('--sbom', plan.sbom),
        ...each('--tag', plan.tags),
        ...one('--target', plan.target),
        ...one('--builder', plan.builder),
        ...(plan.load ? ['--load'] : []),
        '--metadata-file',
        metadataFile,
        ...(plan.push ? ['--push'] : []),
        contextArgument(plan.context),
    ];
}
/** The one argument without an option before it: a folder whose name starts with a dash must not become one. */
function contextArgument(context) {
    if (context.kind === 'remote')
        return context.address;
    return context.path.startsWith('-') ? `./${context.path}` : context.path;
}
function each(option, values) {
    return values.flatMap((value) => [option, value]);
}
function one(option, value) {
    return value === '' ? [] : [option, value];
}

// EXTERNAL MODULE: ./lib/image/reference.js
var image_reference = __nccwpck_require__(8424);
;// CONCATENATED MODULE: ./lib/build/plan.js

/**
 * The one reference that the build itself pushes. A tag that carries the commit is written by no other run, so a
 * retry can move it without anybody noticing; `latest` moves only when all is done.
 */
function anchorOf(references, sha) {
    const short = sha.slice(0, 7);
    return references.find(({ tag }) => tag.includes(short)) ?? references[0];
}
/** The names for buildx's `--tag`: all of them, unless a push makes the others. */
function buildTags(references, anchor, push) {
    if (push)
        return anchor === undefined ? [] : [(0,image_reference/* formatTagged */.cy)(anchor)];
    return references.map(image_reference/* formatTagged */.cy);
}

;// CONCATENATED MODULE: ./lib/build/push.js
/**
 * `auto` pushes unless the run is a stranger's.
 *
 * @param refusal what the registry said when asked for the right to push; undefined when it agreed or was not asked
 */
function decidePush(input, source, refusal) {
    if (input === 'true')
        return { push: true, why: 'as asked for' };
    if (input === 'false')
        return { push: false, why: 'the input push is false' };
    if (source.untrusted !== undefined)
        return { push: false, why: source.untrusted };
    if (refusal !== undefined)
        return { push: false, why: `the token cannot write: ${refusal}` };
    return { push: true, why: `the run is the repository's own` };
}

;// CONCATENATED MODULE: ./lib/cache/decide.js
/** Where layers come from and where they may go, decided before the build. Pure. */
/**
 * A cache must never be the reason for a red build: an export that fails is ignored, and waits for a minute at most
 * where BuildKit would wait for ten.
 */
const GHA_EXPORT = 'type=gha,mode=max,ignore-error=true,timeout=1m';
function decideCache({ mode, from, to }, service) {
    if (mode === 'off')
        return { from, to, reason: 'off' };
    if (!service.isReachable) {
        const warning = 'cache: gha was asked for, but this runner has no cache service; the build goes on without it.';
        return { from, to, reason: 'off, because this runner offers no cache service', warning };
    }
    const read = [...from, 'type=gha'];
    if (service.untrusted !== undefined) {
        return { from: read, to, reason: `GitHub Actions cache, read only: ${service.untrusted}` };
    }
    return { from: read, to: [...to, GHA_EXPORT], reason: 'GitHub Actions cache, read and written' };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./lib/image/digest.js
const DIGEST = /^sha256:[a-f0-9]{64}$/;
function isDigest(text) {
    return typeof text === 'string' && DIGEST.test(text);
}

;// CONCATENATED MODULE: ./lib/result/metadata-file.js
/**
 * The file that `docker buildx build --metadata-file` writes. It is the only place that tells the digest which the
 * registry was given: the iidfile may hold the configuration's digest instead, which no registry serves.
 *
 * @see https://docs.docker.com/reference/cli/docker/buildx/build/#metadata-file
 */

/** Longer values cannot be handed to a later step's environment. */
const LONGEST_OUTPUT = 96 * 1024;
/**
 * Reads the file's text.
 *
 * @throws {Error} when it is no JSON object or its digest is malformed
 */
function parseMetadata(text) {
    const metadata = parseJson(text);
    if (typeof metadata !== 'object' || metadata === null || Array.isArray(metadata)) {
        throw new Error('the metadata file holds no JSON object');
    }
    const digest = metadata['containerimage.digest'];
    if (digest !== undefined && !isDigest(digest))
        throw new Error(`the metadata file's digest is malformed: ${digest}`);
    return { digest, json: JSON.stringify(slim(metadata)) };
}
/** Half a file, left by a builder that went away, is told like any other that holds no object. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Provenance grows with the build; without it the rest always fits. */
function slim(metadata) {
    if (Buffer.byteLength(JSON.stringify(metadata)) <= LONGEST_OUTPUT)
        return metadata;
    return Object.fromEntries(Object.entries(metadata).filter(([key]) => !key.startsWith('buildx.build.provenance')));
}

;// CONCATENATED MODULE: ./lib/result/build-files.js
/**
 * The files in which buildx leaves a build's result. Every attempt has its own, so that nothing of an earlier
 * attempt can be taken for the result of a later one.
 */



/** Where the files of an attempt (1 for the first) are, in the step's own folder. */
function buildFiles(folder, attempt) {
    const own = (0,external_node_path_.join)(folder, `attempt-${attempt}`);
    return { iidFile: (0,external_node_path_.join)(own, 'iidfile'), metadataFile: (0,external_node_path_.join)(own, 'metadata.json') };
}
/** Makes the folder that buildx will write into. */
async function prepareBuildFiles({ iidFile }) {
    await (0,promises_.mkdir)((0,external_node_path_.join)(iidFile, '..'), { recursive: true, mode: 0o700 });
}
/**
 * Reads what the build left; a build that kept no image leaves no file.
 *
 * @throws {Error} when the metadata file is malformed
 */
async function readBuildFiles({ iidFile, metadataFile }) {
    const [imageId, metadata] = await Promise.all([readIfThere(iidFile), readIfThere(metadataFile)]);
    return {
        imageId: imageId?.trim() || undefined,
        metadata: metadata === undefined ? undefined : parseMetadata(metadata),
    };
}
async function readIfThere(file) {
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/runner/log.js
var log = __nccwpck_require__(3188);
// EXTERNAL MODULE: ./lib/errors.js
var lib_errors = __nccwpck_require__(452);
;// CONCATENATED MODULE: ./lib/links.js
/** Every address that a message sends people to, in one place. */
const LINKS = {
    signIn: 'https://docs.docker.com/reference/cli/docker/login/',
    packagePermissions: 'https://docs.github.com/en/packages/learn-github-packages/configuring-a-packages-access-control-and-visibility',
    installEngine: 'https://docs.docker.com/engine/install/',
    installBuildx: 'https://github.com/docker/buildx#installing',
    diskSpace: 'https://docs.docker.com/engine/manage-resources/pruning/',
    certificates: 'https://docs.docker.com/build/buildkit/configure/#setting-registry-certificates',
    pullLimits: 'https://docs.docker.com/docker-hub/usage/',
    multiPlatform: 'https://docs.docker.com/build/building/multi-platform/',
    checkout: 'https://github.com/actions/checkout',
    drivers: 'https://docs.docker.com/build/builders/drivers/',
};

;// CONCATENATED MODULE: ./lib/retry/place.js
/** By the name of the failing step. */
const BY_STEP = [
    [
        /^(?:exporting (?:build )?cache\b|exporting to github actions cache|(?:importing|inferred) cache|preparing build cache|writing cache|\[internal\] (?:importing|exporting) cache)/i,
        'cache',
    ],
    [
        /^\[internal\] (?:booting|waiting for connection|creating container|pulling image|starting|connecting)|^pulling image moby\/buildkit|^(?:booting|creating container) buildx_/i,
        'builder',
    ],
    [/^\[auth\]/, 'auth'],
    [/^\[internal\] pushing|^(?:pushing|merging manifest|copying) /, 'push'],
    [/^(?:exporting |naming to|unpacking to|sending tarball|writing image)/, 'export'],
    [/^\[internal\] load metadata|^resolve image config|^resolving provenance|^resolve /, 'solve'],
    [/^\[internal\] load|^\[context [^\]]*\]|^\[[^\]]+\] load from client/, 'context'],
    [/^(?:\[[^\]]+\] )?RUN\b|^\[[^\]]+\] generating sbom/i, 'run'],
    [/^(?:\[[^\]]+\] )?(?:ADD (?:--\S+ )*(?:https?:|git@|ssh:|git:|\S+\.git\b)|https?:|git@)/, 'context'],
    [/^(?:\[[^\]]+\] )?FROM\b/, 'solve'],
    [/^(?:\[[^\]]+\] )?(?:COPY|ADD|WORKDIR)\b|^\[[^\]]+\] (?:merging|copy)/, 'context'],
];
/** By the message. */
const BY_WORDS = [
    [
        /\bdid not complete successfully\b|executor failed running|runc did not terminate|^exec REF: |exec user process caused|exec format error|unable to start container process|OCI runtime|^qemu[:-]/m,
        'run',
    ],
    [
        /failed to configure (?:\S+ )?cache|failed to (?:reserve|commit|save|finalize|load|import|export) cache\b(?! key)|error writing (?:layer|manifest|config|cache) ?(?:blob|config)?\b|cache (?:manifest )?(?:importer|exporter)|\bin cache:|operation error S3/,
        'cache',
    ],
    [
        /failed to push|failed to put manifest|error (?:parsing|from) .* push|\b(?:Put|Post|Patch) URL|from (?:PUT|POST|PATCH) request|failed commit on ref "?"?|cannot reuse body/,
        'push',
    ],
    [
        /failed to (?:fetch|get) (?:anonymous|oauth|bearer|registry)? ?(?:auth )?token|failed to authorize|error getting credentials|no basic auth credentials|insufficient_scope/,
        'auth',
    ],
    [
        /httpReadSeeker|failed to do request: (?:Head|Get) URL|from (?:HEAD|GET) request|(?:cache key|LLB(?: definition)?): REF:? not found|cache key: failed to (?:copy|do request|authorize|fetch \w+ token)|source metadata|failed to resolve (?:source|image|reference)|failed to extract layer|failed to (?:get|pull|register) layer|pull access denied|target stage|load metadata|pull rate limit/,
        'solve',
    ],
    [
        /failed to (?:receive status|get status|dial|list workers|find driver|initialize builder|get console|boot|start|connect|create (?:temp )?builder)|listing workers|error (?:reading from server|dialing backend|during connect)|no builder|no valid drivers|driver\b|expected \d+ replicas|docker daemon|docker API|buildkitd|Error response from daemon|unexpected HTTP status|no active session|client connection is closing|graceful_stop|server handshake|server preface|no worker|docker endpoint|kubernetes|kubeconfig|buil(?:der|dx) instance|context not found|pods?\b.*(?:not|phase|ready)|code = Unavailable/i,
        'builder',
    ],
    [
        /failed to read dockerfile|load (?:git|remote)|failed to read downloaded context|failed to calculate checksum|failed to load cache key|fetching default branch|build context|error from sender|failed to (?:stat|walk|fetch remote|checkout remote)|invalid response status|ssh (?:agent|forward)|\bsecret /,
        'context',
    ],
    [/image ID file|exporter|failed to export|content digest|unpack/, 'export'],
];
/** Where BuildKit goes to the registry for a base image, whatever step needed it first. */
const FETCHES_LAYER = /httpReadSeeker|failed to (?:do request|copy|authorize|fetch \w+ token)|unexpected (?:status|commit)|failed commit|short read|size validation/;
/** Layers that come from a cache service may be asked for as late as in the push. */
const CACHE_SERVICE = /^https?:\/\/(?:productionresults\w*|[\w-]+\.blob\.core\.windows\.net|(?:artifactcache|acghubeus\d*|results-receiver)\.actions\.githubusercontent\.com)|\/(?:_apis\/artifactcache|twirp\/github\.actions\.results)\//;
/**
 * @param name the name of the failing step
 * @param text the message, without what people name
 */
function placeOf(name, text, urls) {
    const step = plainName(name ?? '');
    const byWords = BY_WORDS.find(([when]) => when.test(text))?.[1] ?? 'unknown';
    if (byWords !== 'run' && urls.some((url) => CACHE_SERVICE.test(url)))
        return 'cache';
    const byStep = BY_STEP.find(([when]) => when.test(step))?.[1];
    switch (byStep) {
        case undefined:
            return byWords;
        case 'export':
            return byWords === 'push' || byWords === 'auth' || /unexpected status|failed to do request/.test(text)
                ? 'push'
                : 'export';
        case 'run':
        case 'context':
            if (byWords === 'run' || /^(?:\[[^\]]+\] )?ADD (?:--\S+ )*(?:https?|git)/.test(step))
                return byStep;
            return FETCHES_LAYER.test(text) && !/^\[internal\] load|^https?:/.test(step) ? 'solve' : byStep;
        default:
            return byStep;
    }
}
/** Of several targets at once, each step is told with its target: `[app internal] load metadata`, `[app] exporting`. */
function plainName(name) {
    return name
        .replace(/^\[\S+ (internal|auth)\]/, '[$1]')
        .replace(/^\[(?!internal\]|auth\])[^\s\]]+\] (?=exporting|importing|pushing|resolv|naming)/, '');
}

;// CONCATENATED MODULE: ./lib/retry/cache-part.js

const EXPORTING = /^exporting (?:build )?cache\b|^exporting to github actions cache|^(?:preparing|writing) (?:build )?cache/i;
const IMPORTING = /^(?:\[internal\] )?importing cache manifest from (\S+)/i;
const CONFIGURED = /failed to configure (?:(\w+) )?cache (exporter|importer)/;
/** As BuildKit calls them in the names of steps. */
const TYPES = [
    [/github actions|^gha\b/i, 'gha'],
    [/client directory|^local\b/i, 'local'],
    [/amazon s3|^s3\b/i, 's3'],
    [/azure blob|^azblob\b/i, 'azblob'],
    [/to registry\b/i, 'registry'],
];
function failedCache(stage, { name = '', message }, urls, { steps }) {
    const [, type, part] = CONFIGURED.exec(message) ?? [];
    if (part !== undefined) {
        return {
            failedPart: part === 'exporter' ? 'cache-export' : 'cache-import',
            ...(type && { cacheSource: { type } }),
        };
    }
    const step = plainName(name);
    if (EXPORTING.test(step) || /^error writing (?:layer|manifest|config|cache)/.test(message)) {
        return { failedPart: 'cache-export', ...sourceOf(typeIn(name), referenceIn(urls)) };
    }
    const imported = IMPORTING.exec(step)?.[1];
    if (imported !== undefined)
        return { failedPart: 'cache-import', ...importedFrom(imported) };
    return stage === 'cache' ? lateImport(urls, steps) : {};
}
/** What BuildKit says of a layer that it fetches for a step. */
const cache_part_FETCHES_LAYER = /failed to copy: |httpReadSeeker/;
/**
 * A layer of a registry's cache is fetched by the first step that needs it, and the error seldom says from where it
 * should have come. A build can do without its cache, so that this is worth an attempt whatever the registry said.
 */
function orOfCachedLayer(verdict, { name = '', message }, urls, { steps }) {
    const isLayer = cache_part_FETCHES_LAYER.test(message) && !plainName(name).startsWith('[internal]');
    if (!isLayer || (verdict.stage !== 'solve' && verdict.stage !== 'auth'))
        return verdict;
    const imports = steps.flatMap(({ name, error }) => (error === undefined && IMPORTING.exec(plainName(name))?.[1]) || []);
    const isCached = imports.some((source) => urls.length === 0 || urls.some((url) => isOf(url, source)));
    if (!isCached)
        return verdict;
    return {
        class: verdict.class === 'permanent' ? 'ambiguous' : verdict.class,
        stage: 'cache',
        advice: 'A layer of a cache could not be read. Leave that cache out of cache-from, or write it anew.',
    };
}
/** A layer of a cache is fetched when it is needed, which may be as late as in the push. */
function lateImport(urls, steps) {
    const imports = steps.flatMap(({ name }) => IMPORTING.exec(plainName(name))?.[1] ?? []);
    const [only] = imports;
    const isService = urls.some((url) => CACHE_SERVICE.test(url));
    const gha = imports.find((source) => typeIn(source) === 'gha');
    if (isService)
        return { failedPart: 'cache-import', ...(gha === undefined ? sourceOf('gha') : importedFrom(gha)) };
    const named = imports.find((source) => urls.some((url) => isOf(url, source)));
    if (named !== undefined)
        return { failedPart: 'cache-import', ...importedFrom(named) };
    return { failedPart: 'cache-import', ...(imports.length === 1 && only && importedFrom(only)) };
}
/** `gha:123` and `s3:bucket` are BuildKit's own names; all else is the reference of a registry cache. */
function importedFrom(source) {
    const type = typeIn(source);
    return {
        cacheSource: type === undefined ? { type: 'registry', ref: source } : { type, ref: source.slice(type.length + 1) },
    };
}
function typeIn(name) {
    return TYPES.find(([when]) => when.test(name))?.[1];
}
function sourceOf(type, ref) {
    if (type === undefined && ref === undefined)
        return {};
    // A URL of a registry says that it is one, whatever the step was called.
    const known = type ?? 'registry';
    return { cacheSource: { type: known, ...(ref !== undefined && known === 'registry' && { ref }) } };
}
/** `ghcr.io/octo/cache` of `https://ghcr.io/v2/octo/cache/manifests/1` */
function referenceIn(urls) {
    for (const url of urls) {
        const [, host, repository] = /^https?:\/\/([^/]+)\/v2\/(.+?)\/(?:manifests|blobs)\//.exec(url) ?? [];
        if (host !== undefined)
            return `${host}/${repository}`;
    }
    return undefined;
}
function isOf(url, source) {
    const repository = referenceIn([url]);
    return (repository !== undefined &&
        (source === repository || source.startsWith(`${repository}:`) || source.startsWith(`${repository}@`)));
}

;// CONCATENATED MODULE: ./lib/retry/cause.js
/**
 * The cause of a failure in a form that rules can be tested against: names of images, paths, quoted text and pages
 * are taken out, since an image may be called `access-denied` and a file `429-too-many-requests.md`.
 */
const URL_IN_TEXT = /\b(?:https?|ssh|git|tcp|unix|npipe):\/\/[^\s"'<>]+/g;
/** What of an image was being pushed: that a registry takes layers and then not the manifest means something. */
const CONTENT = /"(manifest|index|layer|config)-sha256:[0-9a-f]+"/g;
/** gRPC puts the whole message into quotes. */
const DESCRIPTION = /\bdesc = "((?:[^"\\\n]|\\.)*)"/g;
const QUOTED = /"(?:[^"\\\n]|\\.)*"/g;
/** A token with a slash: a reference, a path or a pair of platforms. */
const PATH = /(?<![^\s("')])[^\s"'()]*\/[^\s"'()]*/g;
/** Go's own words that have a slash. */
const WORDS_WITH_SLASH = /^(?:i\/o|I\/O|input\/output|read\/write|net\/http:|HTTP\/\d\S*|fork\/exec|tls\/\S*)$/;
/** A name without a slash stands after these words, or at the very start before what was tried with it. */
const NAMED = /((?:failed to push|source metadata for|source for|access denied for|failed to pull|secret|target stage|build context|lookup) )[^\s:]+(?::[^\s:]+)?(?=[:\s])/g;
const NAMED_FIRST = /^[^\s:]+(?::[^\s:]+)?: (?=failed to |not found|pull access denied|unexpected status)/;
/** Where a page begins. */
const PAGE = /<(?:!doctype|\/?html|head|body|center|h[1-6]|p>|title|div|pre|meta|\?xml)/i;
const STATUS = /unexpected (?:http )?status(?: code)?(?: from \w+ request)?(?: to)?(?: URL| REF)?[: ]+(\d{3})\b|invalid (?:response status|status response)[: ]+(\d{3})\b|response status(?: code)?[:= ]+(\d{3})\b|unexpected HTTP status: (\d{3})\b|error response (\d{3})\b|^RESPONSE (\d{3}):|StatusCode[:=] ?(\d{3})\b|returned error: (\d{3})\b|parsing HTTP (\d{3}) response|bad response status:? (\d{3})\b|(?:^|: )(\d{3}) (?:[A-Z][a-z]+)(?: [A-Z][A-Za-z-]+)*(?=$|[:.(])/m;
/** What a client says of a status without its number. */
const STATUS_IN_WORDS = [
    [/(?:^|: )(?:toomanyrequests|too many requests)\b|pull rate limit|(?:^|: )resource_exhausted$/im, 429],
    [/(?:^|: )(?:bad gateway)$/im, 502],
    [/(?:^|: )service unavailable$/im, 503],
    [/(?:^|: )gateway time-?out$/im, 504],
];
function causeOf(message) {
    const urls = [];
    const keepUrl = (url) => {
        const end = /[:.,;)]*$/.exec(url)?.[0] ?? '';
        urls.push(url.slice(0, url.length - end.length).replace(/[?#].*$/s, ''));
        return `${url.startsWith('unix:') || url.startsWith('npipe:') ? 'SOCKET' : 'URL'}${end}`;
    };
    const text = withoutPage(message)
        .replace(CONTENT, (_, kind) => kind.toUpperCase())
        .replace(DESCRIPTION, 'desc = $1')
        .replace(QUOTED, (quoted) => (quoted.slice(1, -1).replace(URL_IN_TEXT, keepUrl) === 'URL' ? 'URL' : '""'))
        .replace(URL_IN_TEXT, keepUrl)
        .replace(PATH, withoutPath)
        .replace(NAMED, '$1REF')
        .replace(NAMED_FIRST, 'REF: ');
    return { text, status: statusOf(text), urls };
}
function withoutPath(token) {
    if (WORDS_WITH_SLASH.test(token))
        return token;
    const end = /[:.,;]*$/.exec(token)?.[0] ?? '';
    // The socket inside a builder that is starting is another thing than the engine's own.
    return `${/\/buildkitd\.sock\W*$/.test(token) ? 'BUILDKITD' : 'REF'}${end}`;
}
/** The page of an error says in a thousand words what the status says in one. */
function withoutPage(message) {
    return message
        .split('\n')
        .map((line) => {
        const page = line.search(PAGE);
        return page < 0 ? line : line.slice(0, page);
    })
        .filter((line) => line.trim() !== '')
        .join('\n');
}
function statusOf(text) {
    const found = STATUS.exec(text)?.slice(1).find(Boolean);
    if (found !== undefined)
        return Number(found);
    return STATUS_IN_WORDS.find(([words]) => words.test(text))?.[1];
}

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./lib/retry/progress.js
/**
 * Reads buildx's plain progress: which steps there were, what each of them said, and the error at the end. Reads
 * logs of other people's runners too, which put times before the lines and colours into them.
 */

/** No message that matters is longer, and a page of an error is not worth the time. */
const LINE_LIMIT = 4000;
const KEPT_LOG_LINES = 200;
const KEPT_ERROR_LINES = 40;
/** `2025-01-31T10:11:12.1234567Z `, which GitHub puts before the lines of a log that is saved. */
const RUNNER_TIME = /^(?:\d{4}-\d\d-\d\dT[\d:.]+Z|\[\d{4}-\d\d-\d\d[T ][\d:.]+Z?\]) /;
const STEP_LINE = /^#(\d+) (.*)$/;
const TIMED = /^(\d+\.\d+) ?(.*)$/;
/** What a step says of its end. */
const STEP_END = /^(?:DONE|CACHED|CANCELED)\b/;
/** Progress of a part of a step, not its name. */
const STEP_STATUS = /^(?:sha256:|\.\.\.$|transferring |extracting )/;
const FRAME = /^-{6}$|^-{20}$/;
const FRAMED_NAME = /^ > (.*?):?$/;
const ERROR_LINE = /^(?:##\[error\]|error: |ERROR: |Error: |failed to solve|buildx failed with)/;
const OF_BUILD = /^(?:[\w#[\]]+:? )*failed to (?:build|solve)\b/;
/** What the runner says after every step that fails. */
const OF_RUNNER = /^(?:##\[error\]|Error: )(?:Process completed|The process .* failed) with exit code/;
const PREFIX = /^(?:##\[error\]|(?:error|ERROR|Error): |buildx failed with:? |buildx bake failed with:? |failed to build: |failed to solve: |failed to solve with frontend [\w.]+: |failed to (?:build LLB|create LLB definition): |rpc error: code = Unknown desc = )/;
function readProgress(stderr) {
    const lines = plainLines(stderr);
    const finalAt = finalLine(lines);
    const steps = new Map();
    const loose = [];
    const framed = [];
    let longest = 0;
    /** The step whose error goes on in the lines that follow. */
    let failing;
    lines.forEach((line, index) => {
        if (line === '')
            return;
        const [, id, text = ''] = STEP_LINE.exec(line) ?? [];
        if (id !== undefined) {
            const step = steps.get(id) ?? { name: '', log: [], error: undefined, isEnded: false };
            steps.set(id, step);
            failing = takeLine(step, text);
            longest = Math.max(longest, secondsOf(text));
            return;
        }
        if (FRAME.test(line) || index === finalAt)
            failing = undefined;
        const name = FRAMED_NAME.exec(line)?.[1];
        if (name)
            framed.push(name);
        if (failing?.error !== undefined && failing.error.length < KEPT_ERROR_LINES)
            failing.error.push(line);
        else if (finalAt < 0 || index < finalAt)
            loose.push(TIMED.exec(line)?.[2] ?? line);
    });
    return {
        steps: [...steps.values()].map(({ name, log, error, isEnded }) => {
            const message = error === undefined ? undefined : withoutPrefix(error.join('\n').trim());
            return { name, log: log.slice(-KEPT_LOG_LINES), error: message, isOpen: !isEnded && message === undefined };
        }),
        final: finalMessage(lines, finalAt),
        isOfBuild: finalAt >= 0 && OF_BUILD.test(lines[finalAt] ?? ''),
        loose: loose.slice(-KEPT_LOG_LINES),
        framed,
        longest,
    };
}
/** Adds a line to its step; returns the step when what follows may belong to its error. */
function takeLine(step, text) {
    if (text.startsWith('ERROR: ')) {
        step.error = [text.slice('ERROR: '.length)];
        return step;
    }
    const [, , logged] = TIMED.exec(text) ?? [];
    if (logged !== undefined)
        step.log.push(logged);
    else if (STEP_END.test(text))
        step.isEnded = !text.startsWith('CANCELED');
    else if (STEP_STATUS.test(text))
        step.isEnded = false;
    else if (step.name === '')
        step.name = text;
    return undefined;
}
/** `412.4` of `exporting layers 412.4s done`, of `DONE 412.4s` and of `412.4 what a command says`. */
function secondsOf(text) {
    const seconds = /^(\d+\.\d+) |(?:^DONE | )(\d+\.\d+)s(?: done)?$/.exec(text);
    return Number(seconds?.[1] ?? seconds?.[2] ?? 0);
}
function plainLines(stderr) {
    return (0,external_node_util_namespaceObject.stripVTControlCharacters)(stderr)
        .split(/[\r\n]+/)
        .map((line) => line.slice(0, LINE_LIMIT).replace(RUNNER_TIME, ''));
}
/** The last line that begins an error and says something; an action that wraps buildx may repeat only `</html>`. */
function finalLine(lines) {
    return lines.findLastIndex((line) => {
        if (line === '' || !ERROR_LINE.test(line) || OF_RUNNER.test(line))
            return false;
        const message = withoutPrefix(line);
        return message !== '' && !message.startsWith('<') && !message.startsWith('-----');
    });
}
function finalMessage(lines, finalAt) {
    if (finalAt < 0)
        return '';
    const block = lines
        .slice(finalAt, finalAt + KEPT_ERROR_LINES)
        .filter((line) => !STEP_LINE.test(line) && !OF_RUNNER.test(line));
    return withoutPrefix(block.join('\n').trim());
}
/** Older and newer clients put other words before the same message. */
function withoutPrefix(message) {
    let rest = message;
    for (let found = PREFIX.exec(rest); found !== null; found = PREFIX.exec(rest))
        rest = rest.slice(found[0].length);
    return rest;
}
/**
 * The last `ERROR:` line and what follows it. Everything before it may come from steps that did not decide the
 * outcome, such as a cache that could not be read.
 */
function finalError(stderr) {
    const start = Math.max(stderr.lastIndexOf('\nERROR:'), stderr.lastIndexOf('\nerror:'));
    if (start >= 0)
        return stderr.slice(start + 1).trim();
    if (/^(?:ERROR|error):/.test(stderr))
        return stderr.trim();
    return stderr.trim().split('\n').slice(-5).join('\n');
}

;// CONCATENATED MODULE: ./lib/retry/failing-step.js
/** Finds the step whose error ended the build, and the message to judge. */

/** BuildKit's own retries stand in the log of a step. */
const RETRIED = /^error: (?:failed (?:to (?:copy|do request|push|authorize|fetch)|commit)|unexpected status)/;
/** An error of a step counts only when the final error repeats it: a cache that could not be read fails nothing. */
function failingStep(progress) {
    const { steps, final, framed, loose } = progress;
    const step = repeated(steps, final) ?? (final === '' ? lastFailed(steps) : undefined);
    // Without any error the output was cut: what stands last is all there is.
    const last = step === undefined && final === '' && loose.length === 0 ? steps.at(-1) : undefined;
    // A step whose own error is known, and which is not the one, was harmless: its frame says nothing.
    const harmless = new Set(steps.flatMap((each) => (each.error === undefined ? [] : [each.name])));
    const name = step?.name || framed.findLast((each) => !harmless.has(each)) || last?.name;
    const log = step?.log ?? last?.log ?? loose;
    const error = step?.error ?? '';
    const said = final || error || (log.findLast((line) => RETRIED.test(line)) ?? '');
    const message = withoutPrefix(said === '' ? tailOf(log) : said);
    return {
        step: step ?? last,
        name: name === '' ? undefined : name,
        message: message.includes(error) ? message : `${message}\n${error}`,
        isCut: said === '' && last !== undefined && log.length > 0,
        log,
    };
}
function repeated(steps, final) {
    if (final === '')
        return undefined;
    const failed = steps.filter(({ error }) => error !== undefined && error !== '');
    return (failed.findLast(({ error = '' }) => final.includes(error) || error.includes(final)) ??
        failed.findLast(({ error = '' }) => final.includes(lastPart(error))));
}
/** Two layers wrap one cause in different words: its own words are the last ones. */
function lastPart(error) {
    const line = error.split('\n')[0] ?? '';
    const parts = line.split(': ');
    return parts.length > 2 ? parts.slice(-2).join(': ') : line;
}
function lastFailed(steps) {
    return steps.findLast(({ error }) => error !== undefined);
}
function tailOf(lines) {
    return lines.slice(-5).join('\n').trim();
}

;// CONCATENATED MODULE: ./lib/retry/fingerprint.js
/** What two failures with the same cause have in common. */
const fingerprint_DIGEST = /\b(?:sha(?:256|512):)?[0-9a-f]{32,}\b/g;
const ID = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b|\b[0-9a-f]{12,31}\b|::?\b[0-9a-z]{25}\b|\b[0-9a-z]{25}::/g;
const TIME = /\b\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)?/g;
const ADDRESS = /\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?/g;
const PORT = /:\d{4,5}\b(?!\d)/g;
const MEASURE = /\b\d+(?:\.\d+)?\s?(?:[kKMGT]i?B|B|bytes|ms|µs|s|m\d+(?:\.\d+)?s)\b/g;
const QUERY = /\?[^\s"]*/g;
/** @param message what `telling` is made from */
function fingerprintOf(stage, message) {
    const lasting = message
        .replace(QUERY, '')
        .replace(TIME, 'TIME')
        .replace(fingerprint_DIGEST, 'DIGEST')
        .replace(ID, 'ID')
        .replace(ADDRESS, 'ADDRESS')
        .replace(PORT, '')
        .replace(MEASURE, 'SIZE');
    return `${stage}: ${lasting}`;
}

;// CONCATENATED MODULE: ./lib/retry/rule.js
/** @param name of the failing step, empty when it is not known */
function fits({ at, notAt, status, step, url, says }, place, name, cause) {
    if (at !== undefined && !at.includes(place))
        return false;
    if (notAt?.includes(place))
        return false;
    if (status !== undefined && (cause.status === undefined || !status.includes(cause.status)))
        return false;
    if (step !== undefined && !step.test(name))
        return false;
    if (url !== undefined && !cause.urls.some((each) => url.test(each)))
        return false;
    return says === undefined || says.test(cause.text);
}

;// CONCATENATED MODULE: ./lib/retry/rules-access.js
/** Faults before a registry is asked for anything: credentials, certificates, the kind of server. */

/** Words of the client before any server is asked, and of TLS. */
const ACCESS_RULES = [
    {
        fault: 'credential helper',
        says: /error getting credentials|docker-credential-|credential helper|executable file not found/i,
        notAt: ['run', 'cache'],
        class: 'permanent',
        stage: 'auth',
        advice: 'The credential helper in the configuration of Docker does not work. Install it, or sign in anew.',
        link: LINKS.signIn,
    },
    {
        fault: 'certificate',
        says: /x509:|certificate (?:is|has|signed)|bad certificate|unknown certificate|certificate required|tls: (?:handshake failure|protocol version|unrecognized name|no supported)/i,
        class: 'permanent',
        advice: "The certificate of the server is not trusted. Give the builder the registry's certificate, or correct its name.",
        link: LINKS.certificates,
    },
    {
        fault: 'no TLS',
        says: /does not look like a TLS handshake|gave HTTP response to HTTPS client|HTTP request to an HTTPS server|malformed HTTP (?:response|status)|unsupported protocol scheme|Proxy Authentication Required/i,
        class: 'permanent',
        advice: 'What answers is no registry with TLS. Check host and port; for a registry without TLS configure the builder.',
        link: LINKS.certificates,
    },
    {
        fault: 'credentials ran out',
        says: /token has expired|token is expired|ExpiredToken|token expired|jwt expired/i,
        class: 'ambiguous',
        stage: 'auth',
        advice: 'The credentials have run out. Sign in right before the build.',
        link: LINKS.signIn,
    },
];

;// CONCATENATED MODULE: ./lib/retry/rules-builder.js
/** Faults of the engine, of the builder, and of the way to them. */

const NO_ENGINE = 'No Docker engine answers. Start one, or use a runner that has one; DOCKER_HOST says where it is looked for.';
const NO_BUILDER = 'There is no such builder. Add docker/setup-buildx-action before this step, or correct the input builder.';
const NOT_REACHED = 'The builder cannot be reached. See whether it runs, and whether its address is right.';
const LOST = 'The connection to the builder was lost. If this repeats, the builder may lack memory, or another job stops it.';
const ENGINE = [
    {
        // Without the plug-in the Docker client takes buildx's options for its own and shows its own usage.
        fault: 'no buildx',
        at: ['unknown', 'builder', 'parse'],
        says: /'buildx' is not a docker command|unknown command: docker buildx|unknown flag: --[\s\S]*docker \[OPTIONS\] COMMAND|buildx component is missing/,
        class: 'permanent',
        stage: 'builder',
        advice: 'The Docker client has no buildx. Install the plugin docker-buildx, or add docker/setup-buildx-action before this step.',
        link: LINKS.installBuildx,
    },
    {
        fault: 'socket not allowed',
        says: /permission denied while trying to connect|permission denied.*docker(?:\.sock| daemon| API)|connect: permission denied/i,
        class: 'permanent',
        stage: 'builder',
        advice: 'The Docker engine does not let this user in. Add the user to the group docker, or use another runner.',
        link: LINKS.installEngine,
    },
    {
        fault: 'socket of a builder that is starting',
        says: /BUILDKITD.*(?:no such file|connection refused)/,
        class: 'ambiguous',
        stage: 'builder',
        advice: NOT_REACHED,
        link: LINKS.drivers,
    },
    {
        fault: 'socket missing',
        says: /docker (?:daemon|API)[\s\S]*connect: no such file|dial unix[\s\S]*no such file|cannot find the file specified|docker daemon at SOCKET\. Is the docker daemon running\?$/i,
        at: ['builder'],
        class: 'permanent',
        advice: NO_ENGINE,
        link: LINKS.installEngine,
    },
    {
        fault: 'engine away',
        says: /cannot connect to the docker daemon|docker daemon is not running|failed to connect to the docker API/i,
        class: 'ambiguous',
        stage: 'builder',
        advice: NO_ENGINE,
        link: LINKS.installEngine,
    },
];
const BUILDER = [
    {
        fault: 'no such builder',
        says: /no builder (?:""|\S+)? ?found|builder (?:""|\S+)? ?(?:not found|does not exist)|no such (?:container|instance)|context (?:""|REF|\S+)?:? ?(?:does not exist|not found)|is not running|no nodes|no workers? (?:found|available|matched)/i,
        at: ['builder', 'unknown'],
        class: 'permanent',
        stage: 'builder',
        advice: NO_BUILDER,
        link: LINKS.drivers,
    },
    {
        fault: 'builder not ready',
        says: /expected \d+ replicas|no (?:ready|running) (?:pods?|nodes?)|pods?\b.* (?:pending|not ready|unschedulable)|timed out waiting for (?:the )?(?:pod|deployment|condition)/i,
        class: 'ambiguous',
        stage: 'builder',
        advice: 'No replica of the builder is ready. See whether its pods can be scheduled, and give them more time.',
        link: LINKS.drivers,
    },
    {
        fault: 'another version',
        says: /code = Unimplemented|unknown service|unsupported (?:API|frontend capability)|client version .* is too (?:new|old)|experimental feature/i,
        class: 'permanent',
        stage: 'builder',
        advice: 'The builder is too old for this build. Update BuildKit or the Docker engine.',
    },
    {
        fault: 'container cannot be set up',
        says: /frontend grpc server closed|failed to (?:create|join) (?:the )?(?:endpoint|network|sandbox|shim|task)|failed to set up container networking|error (?:creating|setting up) (?:network|sandbox|overlay)|iptables/i,
        class: 'ambiguous',
        stage: 'builder',
        advice: 'The builder could not set up the container of a step. If this repeats, make the builder anew.',
    },
    {
        fault: 'nobody listens where the builder should be',
        says: /connection refused|no route to host|network is unreachable|(?:dialing|Unavailable|during connect)[\s\S]*no such host/i,
        at: ['builder'],
        class: 'ambiguous',
        advice: NOT_REACHED,
        link: LINKS.drivers,
    },
    {
        fault: 'builder set up wrongly',
        at: ['builder'],
        says: /failed to initialize builder .*(?:invalid|unknown)|invalid configuration|no configuration|specify manually|could not create|existing instance|endpoint (?:required|not)|unsupported (?:option|driver)|invalid (?:driver|endpoint|option)/i,
        class: 'permanent',
        advice: 'The builder is not set up correctly. Correct its driver, endpoint and options.',
        link: LINKS.drivers,
    },
    {
        fault: 'connection to the builder lost',
        says: /error reading from server|code = Unavailable|graceful_stop|closing transport|client connection is closing|no active session|(?:server|handshake).* (?:preface|handshake)|stream terminated by RST_STREAM|failed to (?:receive|get) status|transport is closing|connection closed before|error during connect/i,
        notAt: ['run', 'push', 'auth', 'cache', 'solve'],
        class: 'transient',
        stage: 'builder',
        advice: LOST,
    },
    {
        fault: 'busy builder',
        says: /DeadlineExceeded|context deadline exceeded/i,
        at: ['unknown'],
        class: 'transient',
        stage: 'builder',
        advice: 'The builder did not answer in time. If this repeats, let fewer builds run at once.',
    },
    {
        fault: 'builder does not come up',
        says: /context deadline exceeded|failed to dial/i,
        at: ['builder'],
        class: 'ambiguous',
        advice: NOT_REACHED,
        link: LINKS.drivers,
    },
    {
        fault: 'certificate of a new node',
        says: /tls: internal error/i,
        class: 'transient',
        advice: 'The TLS of the other side is not ready yet.',
    },
];
/** With `--push` and `--load` at once, both name the image in the same store, at the same moment. */
const EXPORTS = [
    {
        fault: "two exports of one build in each other's way",
        at: ['export'],
        says: /^(?:failed to solve: )?image (?:""|REF): already exists$/m,
        class: 'transient',
        isAtOnce: true,
        advice: 'Push and load met in the store of the engine. If this repeats, push first and pull the image.',
    },
];
const BUILDER_RULES = [...EXPORTS, ...ENGINE, ...BUILDER];

;// CONCATENATED MODULE: ./lib/retry/rules-input.js
/** Faults in what the build was given: options, Dockerfile, files, secrets. None of them gets better by waiting. */

/** Options and definitions. */
const OPTIONS = [
    {
        fault: 'Dockerfile',
        says: /dockerfile parse error|failed to parse (?:dockerfile|stage|platform|frontend)|base name \(.*\) should not be blank|circular dependency detected|no build stage in current context|file with no instructions|dockerfile cannot be empty|unknown instruction|invalid (?:from flag|mount|field|boolean|containerPort)|failed to process "".*|unsupported modifier|syntax error|must be a directory and end with|missing build stage/i,
        class: 'permanent',
        stage: 'parse',
        advice: 'The Dockerfile has a fault. Correct the line that the message names.',
    },
    {
        fault: 'not implemented by the driver',
        says: /not (?:supported|implemented) for (?:the )?\S+ driver|not supported (?:by|with|in) (?:the )?(?:current )?\S+ driver|driver(?: \S+)? (?:does not|doesn't|do not|currently does not) support|requires? (?:the )?containerd image store|not supported with docker driver/i,
        class: 'permanent',
        stage: 'builder',
        advice: 'The builder lacks this feature. Add docker/setup-buildx-action before this step, or name another builder.',
        link: LINKS.drivers,
    },
    {
        fault: 'driver unknown',
        says: /failed to find driver|no valid drivers|unknown driver|driver not found/i,
        class: 'permanent',
        stage: 'builder',
        advice: 'There is no such driver. Correct the setup of the builder.',
        link: LINKS.drivers,
    },
    {
        fault: 'entitlement',
        says: /entitlement|additional privileges requested|security\.insecure|network\.host is not allowed/i,
        class: 'permanent',
        stage: 'parse',
        advice: 'The build asks for a privilege. Allow it with the input allow, and in the configuration of the builder.',
    },
    {
        fault: 'cache option',
        says: /failed to configure (?:\S+ )?cache (?:exporter|importer)|unknown cache (?:exporter|importer)|(?:ref|bucket|region|account_url|account URL|dest|src|url|token)\S* (?:\S+ )?(?:is )?(?:required|not set|missing|not specified) .*cache|requires? (?:ref|dest|src|bucket|region)\b/i,
        notAt: ['builder', 'run'],
        class: 'permanent',
        stage: 'cache',
        advice: 'The cache is not set up correctly. Correct the inputs cache-from and cache-to.',
    },
    {
        fault: 'exporter unknown',
        says: /exporter "" could not be found|exporter REF could not be found|exporter does not (?:currently )?support|unsupported (?:exporter|compression)|value specified for \S+: strconv|image ID file|could not (?:create|open) .*metadata file/i,
        class: 'permanent',
        stage: 'export',
        advice: 'The output cannot be written in this way. Correct the input outputs, and see that its folder exists.',
    },
];
/** Not of a connection: a file that ends too early. */
const BROKEN = [
    {
        fault: 'file that cannot be read to its end',
        at: ['unknown', 'parse', 'context'],
        says: /(?:pars|decod|unmarshal|load)\w* (?!cache|tcp)[^:]*: (?:.*: )?unexpected (?:EOF|end)|unterminated/i,
        class: 'permanent',
        stage: 'parse',
        advice: 'A file of the build is not complete. Correct what the message names.',
    },
];
/** What else a client refuses before it builds; words that a server may use too, so not for failures of one. */
const REFUSED = [
    {
        fault: 'target',
        says: /target stage .* could not be found|stage not found/i,
        notAt: ['run'],
        class: 'permanent',
        stage: 'solve',
        advice: 'The Dockerfile has no such stage. Correct the input target.',
    },
    {
        fault: 'option',
        at: ['unknown', 'solve', 'parse', 'context', 'export'],
        says: /^\S+:\d+,\d+-\d+[,:]|unknown (?:shorthand )?flag|flag needs an argument|invalid argument|invalid (?:tag|reference format|repository name|key-value|value|annotation|platform|size|option|attestation)|repository name must be lowercase|requires (?:exactly |at least |at most )?\d+ argument|cannot parse|could ?n[o']t? (?:parse|find a(?:ny)? bake)|unknown (?:annotation|attestation|attest|cache|type|sbom|provenance|ulimit)|type (?:is )?required|must be (?:of the form|in the form|a )|expected key=value|couldn't find a bake definition|failed to find target|unsupported protocol|conflicting|mutually exclusive|cannot be used (?:with|together)|is not allowed/i,
        class: 'permanent',
        stage: 'parse',
        advice: 'An option has a value that buildx does not take. Correct the input that the message names.',
    },
];
const FILES = [
    {
        fault: 'checksum of a copied path',
        says: /failed to calculate checksum|failed to compute cache key: .*""(?: not found|: not found)|lstat .*no such file|excluded by \.dockerignore/i,
        notAt: ['run', 'cache', 'push'],
        class: 'permanent',
        stage: 'context',
        advice: 'COPY or ADD names a path that is not there. Check the path, the input context and .dockerignore.',
    },
    {
        fault: 'secret or SSH key',
        says: /\bsecret (?:REF|""|\S+): not found|(?:REF|^|: )secret .*not found|unset ssh forward key|ssh agent|agent config|SSH_AUTH_SOCK|failed to (?:parse|read|load) (?:ssh|secret)/i,
        notAt: ['push', 'cache', 'auth'],
        class: 'permanent',
        stage: 'context',
        advice: 'The Dockerfile asks for a secret or SSH key that was not given. Use the inputs secrets, secret-files or ssh.',
    },
    {
        fault: 'file missing',
        at: ['unknown', 'context', 'solve'],
        says: /failed to read dockerfile: (?:open|failed to (?:read|walk|stat))|no such file or directory|failed to (?:stat|get build context|load dockerignore)|unable to prepare context|path .* not found|not a directory|(?:open|read|lstat) .*: permission denied|error from sender|only one .* context/i,
        class: 'permanent',
        stage: 'context',
        advice: 'A file that the build needs is not there or cannot be read. Check the paths, and that the repository is checked out.',
        link: LINKS.checkout,
    },
];
/** A Git server answers in its own words. */
const GIT = [
    {
        fault: 'Git refuses',
        at: ['context'],
        says: /repository .*not found|could not read (?:Username|Password)|Authentication failed|Permission denied|Host key verification failed|couldn't find remote ref|does not contain ref|invalid (?:commit|ref)|unable to find ref|not our ref|did not match any file|pathspec|subdir/i,
        class: 'permanent',
        advice: 'The Git server does not give this repository or ref. Check the URL, the ref and the credentials.',
    },
];
const INPUT_RULES = [...OPTIONS, ...FILES, ...GIT, ...BROKEN, ...REFUSED];

;// CONCATENATED MODULE: ./lib/retry/rules-advice.js
/** What several rules say to do. */
const SIGN_IN = 'The registry does not let us. Check the sign-in, the name of the image, and for ghcr.io "permissions: packages: write" and the package\'s access settings.';
const THROTTLED = 'The server says that there are too many requests. Sign in to raise the limit, let fewer jobs run at once, or pull from a mirror.';
const SERVER_FAULT = 'The server had a fault. If this repeats, see its status page.';
const NETWORK_FAULT = 'The network had a fault.';
const NO_IMAGE = 'There is no such image or tag. Check its name.';
const rules_advice_REFUSED = 'The server does not take this. Check the name of the image, and whether the registry supports it.';

;// CONCATENATED MODULE: ./lib/retry/rules-network.js

const UNKNOWN_HOST = /no such host|could not resolve host(?:name)?|name or service not known|no address associated/i;
/**
 * Servers whose names nobody has misspelt. Not for official images without a tag: there, BuildKit takes the name of
 * a stage that does not exist for an image.
 */
const KNOWN_HOST = /^https?:\/\/(?:(?:registry-1|auth|index)\.docker\.io|ghcr\.io|quay\.io|(?:[\w-]+\.)?gcr\.io|public\.ecr\.aws|mcr\.microsoft\.com|registry\.(?:k8s\.io|gitlab\.com)|github\.com|gitlab\.com|[\w.-]+\.actions\.githubusercontent\.com)\/(?!v2\/library\/[^/]+\/manifests\/latest$)/;
/** Of the network: what Go's `net`, `net/http` and gRPC say, and Git. */
const NETWORK = [
    {
        fault: 'a page where JSON should be',
        says: /invalid character '<'/,
        class: 'ambiguous',
        advice: 'Something else than the server answers: a page of an outage, or a proxy that wants a sign-in.',
    },
    {
        fault: 'broken connection',
        says: /(?:^|[\s:])(?:unexpected )?EOF\b|short read|connection reset|reset by peer|broken pipe|closed (?:network connection|pipe|idle connection)|transport connection broken|connection (?:lost|aborted|closed)|server closed|forcibly closed|GOAWAY|REFUSED_STREAM|RST_STREAM|INTERNAL_ERROR|PROTOCOL_ERROR|stream error|bad record MAC|RPC failed|early EOF|unexpected disconnect|remote end hung up|connection error/i,
        class: 'transient',
        advice: NETWORK_FAULT,
    },
    {
        fault: 'time ran out',
        says: /timed? ?out|did not properly respond|deadline[ _]exceeded|Client\.Timeout/i,
        class: 'transient',
        advice: NETWORK_FAULT,
    },
    {
        fault: 'resolver at fault',
        says: /server misbehaving|Temporary failure in name resolution|no answer from DNS/i,
        class: 'transient',
        advice: 'The name server had a fault.',
    },
    {
        // The frontend, the scanner, the builder itself: nobody can have misspelt those.
        fault: 'unknown host of an image that BuildKit asks for by itself',
        step: /^\[internal\] booting|^resolve image config for docker-image:\/\/docker\.io\/docker\//,
        says: /no such host/i,
        class: 'transient',
        advice: 'The name server had a fault.',
    },
    {
        fault: 'base image that is no host, but a stage or context which is not there',
        says: /no such host \(did you mean/,
        class: 'permanent',
        stage: 'solve',
        advice: 'The Dockerfile names a stage that it does not have. Correct the name.',
    },
    {
        fault: 'unknown host that all the world knows',
        says: UNKNOWN_HOST,
        url: KNOWN_HOST,
        class: 'transient',
        advice: 'The name server had a fault.',
    },
    {
        fault: 'unknown host',
        says: UNKNOWN_HOST,
        class: 'ambiguous',
        advice: 'The name of the server cannot be resolved. Check its spelling, and the name server of the runner.',
    },
    {
        fault: 'nobody answers',
        says: /connection refused|actively refused|no route to host|network is (?:unreachable|down)|host is (?:unreachable|down)|cannot assign requested address|Failed to connect to|Couldn't connect|unable to connect/i,
        class: 'ambiguous',
        advice: 'Nothing answers at this address. Check host and port, and whether the server is up.',
    },
];
/** What is left: caches in one word, and the local store. */
const REST = [
    {
        fault: 'GitHub cache service, a race',
        at: ['cache'],
        says: /already[_ ]exists|failed_precondition/i,
        class: 'ambiguous',
        advice: 'Another job writes the same cache. Give each job its own scope.',
    },
    {
        fault: 'GitHub cache service, with no reason',
        at: ['cache'],
        says: /^(?:(?:error writing \w+ blob|maximum timeout reached): )?(?:internal|unavailable|deadline_exceeded|aborted|not_found|unknown|data_loss|canceled)$|failed to reserve|SlowDown|InternalError|ServerBusy|OperationTimedOut/m,
        class: 'transient',
        advice: 'The cache service had a fault.',
    },
    {
        fault: 'busy store',
        says: /locked\b.*unavailable|(?:: )unavailable$/m,
        class: 'transient',
        advice: 'The builder was busy with the same content.',
    },
    {
        fault: 'damaged store',
        says: /mount callback failed|content store|snapshot \S+ (?:does not exist|not found)|(?:parent|lower) snapshot|missing parent|failed to apply diffs|state for index|inconsistent graph|failed to get layer|layer does not exist|blob \S+ not found|failed to extract layer/i,
        class: 'ambiguous',
        stage: 'solve',
        advice: 'The store of the builder lacks a layer. If this repeats, make the builder anew.',
    },
    {
        fault: 'content that was collected',
        says: /content digest \S+: not found/i,
        class: 'transient',
        advice: 'The builder lost content in the middle of the build.',
    },
    {
        fault: 'cache entry that was evicted',
        says: /blob not found/i,
        class: 'transient',
        stage: 'cache',
        advice: 'A layer of the cache is gone. Without that cache the build goes on.',
    },
    {
        fault: 'image not found',
        at: ['solve', 'unknown', 'push', 'export', 'builder', 'context'],
        says: /: not found$|REF not found|not found in/im,
        class: 'permanent',
        unknownStage: 'solve',
        advice: NO_IMAGE,
    },
];
const NETWORK_RULES = [...NETWORK, ...REST];

;// CONCATENATED MODULE: ./lib/retry/rules-registry.js
/** What registries and caches say in words. */



/** What a registry says in words: https://github.com/opencontainers/distribution-spec/blob/main/spec.md#error-codes */
const REGISTRY_RULES = [
    {
        fault: 'own account of a cache that refuses',
        status: [401, 403],
        step: /cache .*(?:azure|amazon|s3)/i,
        class: 'permanent',
        advice: 'The storage of the cache does not let us. Check its credentials and what they may do.',
    },
    {
        // GitHub's caches are read and written by URLs that are valid for some minutes.
        fault: 'signed URL of a cache that ran out',
        at: ['cache'],
        status: [403],
        url: CACHE_SERVICE,
        class: 'ambiguous',
        advice: 'The cache service refused a URL that it had given. If this repeats, leave the cache out.',
    },
    {
        fault: 'TAG_INVALID, an immutable tag',
        says: /immutable|tag invalid|already exists .*cannot be overwritten|cannot be (?:overwritten|updated)/i,
        notAt: ['run'],
        class: 'permanent',
        advice: 'The tag exists and may not be changed. Build under another tag, or allow changes in the registry.',
    },
    {
        fault: 'UNAVAILABLE',
        says: /(?:^|: )unavailable:/m,
        class: 'transient',
        advice: SERVER_FAULT,
    },
    {
        fault: 'service that was turned off',
        says: /shutting down, effective|no longer (?:supported|available)|has been (?:removed|retired|sunset)/i,
        class: 'permanent',
        advice: 'The service was turned off. Update the builder, or use what the message names.',
    },
    {
        fault: 'UNAUTHORIZED, DENIED',
        says: /(?:^|: |- )(?:denied|unauthorized|unauthenticated|permission_denied|access forbidden)(?:$|:| )|insufficient_scope|no basic auth credentials|authentication required|incorrect username or password|requested access to the resource|(?:pull|push) access denied|PermissionDenied|Unauthenticated|AccessDenied|api error Forbidden|AuthenticationFailed|AuthorizationFailure|InvalidAccessKeyId|SignatureDoesNotMatch|HTTP Basic: Access denied/im,
        class: 'permanent',
        stage: 'auth',
        advice: SIGN_IN,
        link: LINKS.packagePermissions,
    },
    {
        fault: 'an upload that is not known any more, a blob that changed on the way',
        says: /unexpected commit (?:digest|size)|size validation|blob upload unknown|content range|digest did not match|length did not match|cannot reuse body|closed response body/i,
        class: 'transient',
        advice: 'What was sent or fetched broke on the way. A new transfer starts clean.',
    },
    {
        fault: 'MANIFEST_BLOB_UNKNOWN, BLOB_UPLOAD_INVALID',
        says: /manifest blob unknown|blob upload invalid|got digest \S+, expected|digest mismatch|digest verification|gzip: invalid|invalid tar header|invalid checksum/i,
        class: 'ambiguous',
        advice: 'What was sent and what arrived differ. If this repeats, the registry is full or damaged.',
    },
    {
        fault: 'BLOB_UNKNOWN of what was not just pushed',
        at: ['solve', 'context'],
        says: /blob unknown|unknown blob/i,
        class: 'ambiguous',
        advice: NO_IMAGE,
    },
    {
        fault: 'BLOB_UNKNOWN',
        says: /blob unknown|unknown blob/i,
        class: 'transient',
        advice: 'The registry does not know a layer that it has just taken.',
    },
    {
        fault: 'image not found, in the words of an engine',
        says: /manifest for REF not found/,
        class: 'permanent',
        advice: NO_IMAGE,
    },
    {
        fault: 'MANIFEST_UNKNOWN of what was just pushed',
        at: ['push', 'builder', 'unknown'],
        says: /manifest unknown/i,
        class: 'ambiguous',
        stage: 'push',
        advice: 'The registry does not know the manifest (yet).',
    },
    {
        fault: 'NAME_UNKNOWN, NAME_INVALID, MANIFEST_INVALID, UNSUPPORTED',
        says: /repository name not known|name unknown|name invalid|invalid repository name|manifest (?:invalid|unknown|unverified)|failed signature verification|did not match URI|(?:^|: )unsupported(?:$|:)|repository .*(?:does not exist|not found)|project .*not found|no match for platform|unsupported media type|mediatype|no such (?:image|manifest)|can't push tagged ref/im,
        class: 'permanent',
        advice: rules_advice_REFUSED,
    },
];
/** Before words of quotas: a throttle is one by the minute. */
const THROTTLE_RULES = [
    {
        fault: 'TOOMANYREQUESTS',
        status: [429],
        class: 'transient',
        advice: THROTTLED,
        link: LINKS.pullLimits,
    },
];

;// CONCATENATED MODULE: ./lib/retry/rules-room.js
/** Faults of room: on the disk, at the registry, in a message, in memory. */

const ROOM_RULES = [
    {
        fault: 'disk full',
        says: /no space left on device|disk quota exceeded|\bENOSPC\b|not enough space|insufficient disk space|file too large/i,
        class: 'permanent',
        unknownStage: 'export',
        advice: 'The disk is full. Free some room before this step ("docker system df" shows what takes it), or use a larger runner.',
        link: LINKS.diskSpace,
    },
    {
        fault: 'quota of the registry',
        says: /\bquota\b|exceed\w* (?:the )?(?:configured )?(?:upper |storage |size )?limit|storage limit|(?:is )?over the limit/i,
        notAt: ['run'],
        class: 'permanent',
        advice: 'The storage that the server grants is used up. Delete old images or caches, or raise the limit.',
    },
    {
        fault: 'message too large',
        says: /larger than max|message too large|ResourceExhausted.*(?:message|size)|trying to send message larger/i,
        class: 'permanent',
        advice: 'Something that is sent to the builder is too large. Make the Dockerfile, the metadata or the secret smaller.',
    },
    {
        fault: 'memory',
        says: /cannot allocate memory|resource temporarily unavailable|too many open files|out of memory|oom[- ]kill/i,
        class: 'ambiguous',
        advice: 'The machine ran out of memory or of other resources. Use a larger runner, or let fewer steps run at once.',
    },
    {
        fault: 'fault of the disk',
        says: /read-only file system|input\/output error|structure needs cleaning/i,
        class: 'permanent',
        advice: 'The disk of the builder has a fault. Use another runner, or make the builder anew.',
    },
];

;// CONCATENATED MODULE: ./lib/retry/rules-status.js
/** What a server says by the status of its answer, where no words explain it. */


const STATUS_RULES = [
    {
        fault: '401 for the manifest, after the layers were taken',
        status: [401],
        says: /failed commit on ref (?:MANIFEST|INDEX)/,
        class: 'ambiguous',
        stage: 'auth',
        advice: 'The credentials ran out during the push. Sign in right before the build.',
        link: LINKS.signIn,
    },
    {
        fault: '401, 407',
        status: [401, 407],
        class: 'permanent',
        stage: 'auth',
        advice: SIGN_IN,
        link: LINKS.packagePermissions,
    },
    {
        fault: '403 for a token or a file',
        status: [403],
        says: /failed to fetch \w+ token|invalid response status/,
        class: 'permanent',
        advice: SIGN_IN,
        link: LINKS.packagePermissions,
    },
    {
        // Nothing says why: it may be the permission, or a registry that throttles in this way.
        fault: '403 without a word',
        status: [403],
        class: 'ambiguous',
        stage: 'auth',
        advice: SIGN_IN,
        link: LINKS.packagePermissions,
    },
    {
        fault: '413',
        status: [413],
        class: 'permanent',
        advice: 'A layer is larger than the registry, or a proxy before it, takes. Make the layer smaller or raise the limit.',
    },
    {
        // Full until somebody makes room, which a registry may do by itself.
        fault: 'no room at the server',
        status: [507],
        class: 'ambiguous',
        advice: 'The registry has no room left. Delete old images, or tell its operator.',
    },
    {
        fault: 'server without this function',
        status: [501, 505, 511],
        class: 'permanent',
        advice: rules_advice_REFUSED,
    },
    { fault: 'server at fault', status: from(500, 599), class: 'transient', advice: SERVER_FAULT },
    {
        fault: 'stale offset of an upload',
        at: ['push', 'cache', 'unknown'],
        status: [416],
        class: 'transient',
        advice: SERVER_FAULT,
    },
    { fault: 'stale offset of a download', status: [416], class: 'ambiguous', advice: SERVER_FAULT },
    {
        fault: 'time ran out',
        status: [408, 423, 425, 499],
        class: 'transient',
        advice: SERVER_FAULT,
    },
    {
        fault: 'conflict',
        status: [409],
        class: 'ambiguous',
        advice: 'Somebody else writes the same tag. Give each job its own tag, or let them run one after another.',
    },
    {
        // Docker Hub answers so at random.
        fault: '400 for the manifest of a cache',
        at: ['cache'],
        says: /manifest/i,
        status: [400],
        class: 'ambiguous',
        advice: 'The registry did not take the cache. If this repeats, use cache-to with image-manifest=true or another cache.',
    },
    { fault: 'not taken', status: from(300, 499), class: 'permanent', advice: rules_advice_REFUSED },
];
function from(first, last) {
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

;// CONCATENATED MODULE: ./lib/retry/run-step.js
/** A RUN that failed: the exit code decides, then what its own last lines say. */

/** Tests and scripts print words of the network too; only what a tool says last counts. */
const LAST_LINES = 20;
/** Not executable, not found, killed, crashed: no fault of a network ends in one of these. */
const NEVER_NETWORK = [126, 127, 137, 139];
/**
 * How the tools that people download with report a network at fault, after their own retries. Each begins its line:
 * a test that quotes one does not.
 */
const NETWORK_FAULTS = [
    [
        'npm, yarn, pnpm',
        /^(?:npm (?:error|ERR!) (?:code|errno|network)|error |\s*ERR_PNPM\w*\s|➤ YN\d+: .*|error An unexpected error occurred: ).*\b(?:ECONNRESET|ETIMEDOUT|EAI_AGAIN|ESOCKETTIMEDOUT|ECONNREFUSED|ERR_SOCKET_TIMEOUT|E5\d\d|E429|META_FETCH_FAIL)\b/,
    ],
    [
        'yarn',
        /^(?:error|warning|info) .*(?:There appears to be trouble with your network connection|registry\.yarnpkg\.com.*(?:ESOCKETTIMEDOUT|ETIMEDOUT))/,
    ],
    [
        'apt',
        /^(?:E|W|Err)(?::| ).*(?:Connection (?:timed out|failed|refused|reset)|Hash Sum mismatch|Temporary failure (?:resolving|in name)|Could not (?:resolve|connect)|Unable to connect|Undetermined Error|Connection reset by peer|File has unexpected size|\s(?:50[0234]|429)\s+[A-Z])/,
    ],
    [
        'apk',
        /^(?:WARNING|ERROR): .*(?:temporary error|network error|connection (?:aborted|reset)|operation timed out|I\/O error|DNS.*(?:error|transient))/i,
    ],
    [
        'dnf, yum, zypper',
        /^(?:Error|Errors|\[MIRROR\]|Curl error|Cannot download|Timeout| {2}- Curl error).*(?:Curl error \((?:6|7|18|28|35|52|56|92)\)|All mirrors were (?:already )?tried|Timeout was reached)/,
    ],
    [
        'pip',
        /(?:^|^\S*\.)(?:ReadTimeoutError|ConnectTimeoutError|NewConnectionError|ProtocolError|IncompleteRead|ConnectionResetError|ReadTimeout|ConnectionError)\b.*(?:[Tt]imed out|[Cc]onnection (?:broken|reset|aborted|refused)|Pool|RemoteDisconnected|IncompleteRead|bytes)|^(?:WARNING: Retrying|ERROR: Could not install packages due to an OSError: HTTPS?ConnectionPool)/,
    ],
    [
        'uv, poetry',
        /^(?:\s*(?:Caused by|├─▶|╰─▶|×|error):? ).*(?:operation timed out|connection (?:reset|closed|refused)|dns error|error sending request|Failed to download distribution due to network timeout)/i,
    ],
    ['curl', /^curl: \((?:5|6|7|16|18|28|35|52|55|56|92)\)|^curl: \(22\) .*error: (?:5\d\d|429|408)\b/],
    [
        'wget',
        /^wget: (?:can't connect|bad address|download timed out|error getting response|server returned error: HTTP\/\S+ 5\d\d)|^(?:Read error|Connection (?:timed out|reset)|wget: unable to resolve host)|^.*failed: (?:Temporary failure in name resolution|Connection (?:timed out|refused|reset))|^[-\d: ]*ERROR 5\d\d:/,
    ],
    [
        'git',
        /^(?:error: RPC failed|fatal: early EOF|fetch-pack: unexpected disconnect|fatal: the remote end hung up|fatal: unable to access .*(?:Could not resolve host|Connection (?:timed out|reset|refused)|Failed to connect|returned error: (?:5\d\d|429)|gnutls_handshake|SSL_ERROR_SYSCALL|Operation timed out|Empty reply|Recv failure)|ssh: (?:connect to host|Could not resolve))/,
    ],
    [
        'go',
        /^(?:go: |\S+\.go:\d+:\d+: |go get |\S+@v).*(?:i\/o timeout|TLS handshake timeout|connection (?:reset|refused|timed out)|no such host|server misbehaving|unexpected EOF|: EOF$|50[0234] |stream error|GOAWAY|context deadline exceeded|bad record MAC)/,
    ],
    [
        'cargo',
        /^(?:warning: spurious network error|error: failed to (?:download|fetch|get)| {1,2}\[\d+\] | {2}(?:network failure|failed to download)|.*\[(?:5|6|7|16|18|28|35|52|55|56|92)\] .*(?:Timeout|HTTP2|SSL|Couldn't|transfer|Failure))/,
    ],
    [
        'maven, gradle',
        /(?:Could not (?:transfer artifact|GET|HEAD|resolve|download)|Could not get resource).*(?:Connection (?:reset|timed out|refused)|Read timed out|timeout|status code 5\d\d|Received status code (?:5\d\d|429)|Unknown host|Temporary failure|handshake|Connect to .* failed)|^(?:> )?Read timed out/,
    ],
    [
        'bundler, gem',
        /^(?:Gem::RemoteFetcher::FetchError|Net::(?:Open|Read)Timeout|Bundler::HTTPError|ERROR: {2}Could not find a valid gem.*Net::|Could not fetch specs|Gem::RemoteFetcher::UnknownHostError|Network error while fetching|Retrying (?:download|fetcher))/,
    ],
    [
        'composer',
        /(?:curl error (?:6|7|18|28|35|52|56|92) while downloading|file could not be downloaded.*(?:timed out|HTTP\/\S+ 5\d\d))/,
    ],
    [
        'nuget',
        /error NU1301|^\s*(?:error|Retrying) .*(?:Unable to load the service index|The HTTP request to .* timed out|FindPackagesByIdAsync)/,
    ],
    ['conda', /^(?:CondaHTTPError|CondaError: Download|ConnectionFailed|CondaSSLError).*/],
];
/** A process that was killed from outside, or crashed under emulation. */
const KILLED = /^(?:Killed$|.*Killed signal terminated program|.*\bfatal error: Killed|.*signal: killed|.*Cannot allocate memory|.*std::bad_alloc|.*signal: 9, SIGKILL|.*ENOMEM|.*exit(?:ed with)? (?:code|status):? 137)/im;
const EMULATOR = /qemu: (?:uncaught target signal|unhandled)|qemu-\w+(?:-static)?: .*(?:uncaught|Segmentation|Unable)|Illegal instruction.*core dumped/;
/** The step's container had no network or no root: a fault of the machine. */
const NO_CONTAINER = /failed to (?:create|join|set up) |exceeded retry timeout|networking|resource temporarily unavailable|cannot allocate memory|too many open files/;
const FORMAT = /exec format error/i;
const STEP_FAILED = "A step of the Dockerfile failed; the step's own output above says why.";
/** The exit code of the step's command; undefined when it did not start. */
function exitCodeOf(text) {
    const code = /exit (?:code|status):? (\d+)/.exec(text)?.[1];
    return code === undefined ? undefined : Number(code);
}
/** Whether a download tool ended the step with a fault of the network. */
function isNetworkFault(log, exitCode) {
    if (exitCode !== undefined && NEVER_NETWORK.includes(exitCode))
        return false;
    return log.slice(-LAST_LINES).some((line) => NETWORK_FAULTS.some(([, says]) => says.test(line)));
}
/** @param text the message, without what people name */
function judgeRun(text, log) {
    const exitCode = exitCodeOf(text);
    const tail = log.slice(-LAST_LINES).join('\n');
    if (FORMAT.test(text) || FORMAT.test(tail)) {
        return {
            class: 'permanent',
            advice: 'A program is made for another platform. Add docker/setup-qemu-action before this step, or build on a runner of that platform.',
            link: LINKS.multiPlatform,
        };
    }
    if (NO_CONTAINER.test(text)) {
        return {
            class: 'ambiguous',
            advice: 'The builder could not set up the container of the step. If this repeats, make the builder anew.',
        };
    }
    if (EMULATOR.test(tail)) {
        return {
            class: 'ambiguous',
            advice: 'The emulator crashed. Build on a runner of that platform, or use a newer emulator.',
            link: LINKS.multiPlatform,
        };
    }
    if (exitCode === 137 || KILLED.test(tail)) {
        return {
            class: 'ambiguous',
            advice: 'The step was killed, most often because the memory ran out. Use a larger runner, or let fewer commands run at once.',
        };
    }
    if (exitCode === 139 || exitCode === 143) {
        return {
            class: 'ambiguous',
            advice: 'The command of the step crashed or was ended by a signal. See its output above.',
        };
    }
    if (isNetworkFault(log, exitCode)) {
        return {
            class: 'ambiguous',
            advice: 'A download inside the step failed. Let the tool try again by its own options, or set retry-run: network.',
        };
    }
    return { class: 'permanent', advice: STEP_FAILED };
}

;// CONCATENATED MODULE: ./lib/retry/judge.js
/** The judgement itself: the place first, then the tables, then what is usual at the place. */











/** In the order of decision: the first rule that fits counts. */
const RULES = [
    ...INPUT_RULES,
    ...THROTTLE_RULES,
    ...ROOM_RULES,
    ...ACCESS_RULES,
    ...BUILDER_RULES,
    ...REGISTRY_RULES,
    ...STATUS_RULES,
    ...NETWORK_RULES,
];
/** Of buildx itself: a wrong option. */
const WRONG_OPTION = 125;
/** HUP, INT (and TERM, which buildx takes for the same), KILL. */
const ENDED_BY_SIGNAL = [129, 130, 137];
/** Places where only the network can keep a build waiting. */
const NETWORK_STAGES = ['push', 'export', 'auth', 'cache', 'solve', 'builder'];
/** Places where nothing but the network is used: what is not known there may be its fault. */
const NETWORK_ONLY = ['push', 'auth', 'cache', 'builder'];
const COMMAND_FAILED = /did not complete successfully|executor failed running|runc did not terminate|^exec REF: /m;
const ASKS_FOR_TOKEN = /failed to fetch \w+ token/;
const CANCELLED = /^(?:Canceled: |rpc error: code = Canceled desc = )*context canceled$|^The operation was cancell?ed\.?$/;
/** Seconds. Registries give tokens for 300 s when they do not say for how long. */
const TOKEN_LIFETIME = 300;
function judge(evidence) {
    const { exitCode, progress, failing, cause } = evidence;
    if (exitCode !== undefined && ENDED_BY_SIGNAL.includes(exitCode))
        return judgeSignal(progress);
    const place = placeOf(failing.name, cause.text, cause.urls);
    if (hasRun(failing, cause, place))
        return { stage: 'run', ...judgeRun(cause.text, failing.log) };
    const rule = ruleFor(evidence, place);
    if (exitCode === WRONG_OPTION && rule?.class !== 'permanent') {
        const advice = 'An option has a value that buildx does not take; see its message.';
        return { class: 'permanent', stage: 'parse', advice };
    }
    return rule === undefined ? judgeUnknown(evidence, place) : verdictOf(rule, evidence, place);
}
/** Whether the command of a RUN began and failed; what comes before it, such as a missing secret, is not its fault. */
function hasRun({ isCut, name = '' }, { text }, place) {
    if (isCut)
        return place === 'run' || name === '';
    return place === 'run' && COMMAND_FAILED.test(text);
}
/** A registry's own words can hide the status, which then stands only in the lines of BuildKit's own retries. */
function ruleFor({ failing: { log, name = '' }, cause }, place) {
    const rule = RULES.find((each) => fits(each, place, name, cause));
    if (rule !== undefined)
        return rule;
    const retried = log.findLast((line) => line.startsWith('error: '));
    if (retried === undefined)
        return undefined;
    const earlier = causeOf(retried);
    return RULES.find((each) => fits(each, place, name, earlier));
}
function verdictOf(rule, { progress, failing, cause }, place) {
    const stage = stageOf(rule, place, cause, failing.name !== undefined);
    const { advice, link, isAtOnce } = rule;
    // A token that was good at the start of a long build may have run out since.
    const isLate = stage === 'auth' && rule.class === 'permanent' && progress.longest > TOKEN_LIFETIME;
    return {
        class: isLate ? 'ambiguous' : rule.class,
        stage,
        advice,
        ...(link && { link }),
        ...(isAtOnce && { isAtOnce }),
    };
}
function stageOf({ stage, unknownStage }, place, { text }, isStep) {
    // Whom the cache or the builder asks is part of them.
    if (stage === 'auth' && (place === 'cache' || (place === 'builder' && isStep)))
        return place;
    if (ASKS_FOR_TOKEN.test(text) && ['push', 'solve', 'export', 'unknown'].includes(place))
        return 'auth';
    return stage ?? (place === 'unknown' ? (unknownStage ?? 'push') : place);
}
function judgeSignal(progress) {
    return {
        class: NETWORK_STAGES.includes(openPlace(progress)) ? 'ambiguous' : 'permanent',
        stage: 'cancel',
        advice: 'The build was ended by a signal: it was cancelled, or the machine ran out of memory.',
    };
}
/** The verdict on a build that we ended ourselves. */
function judgeStopped(stopped, progress) {
    const open = openPlace(progress);
    const stage = open === 'unknown' ? 'cancel' : open;
    switch (stopped) {
        case 'cancelled':
            return { class: 'cancelled', stage: 'cancel', advice: 'The build was cancelled.' };
        case 'timeout':
            return { class: 'timeout', stage, advice: 'Raise timeout-minutes if the build needs more time.' };
        case 'silence':
            return { class: 'transient', stage, advice: 'A server took a request and did not answer any more.' };
    }
}
function openPlace({ steps }) {
    const open = steps.findLast(({ isOpen }) => isOpen);
    return placeOf(open?.name, '', []);
}
/** One more attempt costs little where the network is used, and can help nowhere else. */
function judgeUnknown({ failing, progress, cause: { text } }, place) {
    const advice = 'See the output of the build above.';
    // A step that is cancelled says so; one that fails with these words was left alone by the other side.
    const isLeftAlone = failing.step?.error !== undefined && NETWORK_ONLY.includes(place);
    if (CANCELLED.test(text) && !isLeftAlone)
        return { class: 'permanent', stage: 'cancel', advice };
    const stage = ASKS_FOR_TOKEN.test(text) && place !== 'cache' ? 'auth' : place;
    if (NETWORK_ONLY.includes(stage))
        return { class: 'ambiguous', stage, advice };
    // A build that fails without a step fails at what it was given.
    const isRefused = stage === 'unknown' && progress.isOfBuild;
    return { class: 'permanent', stage: isRefused ? 'parse' : stage, advice };
}

;// CONCATENATED MODULE: ./lib/retry/pushed.js
/** `#9 pushing manifest for ghcr.io/octo/app:v1@sha256:… 0.4s done` */
const PUSHING = /\bpushing manifest for (\S+)@(sha256:[0-9a-f]{64})(?: .*?\bs? ?(done))?/g;
function pushedManifests(stderr) {
    const pushed = new Map();
    for (const [, reference = '', digest = '', done] of stderr.matchAll(PUSHING)) {
        const key = `${reference}@${digest}`;
        pushed.set(key, { reference, digest, isDone: done !== undefined || pushed.get(key)?.isDone === true });
    }
    return [...pushed.values()];
}

;// CONCATENATED MODULE: ./lib/retry/telling.js

const LIMIT = 300;
/** Signed URLs have their signature there. */
const telling_QUERY = /(\bhttps?:\/\/[^\s"?]+)\?[^\s"]*/g;
/** A registry's answer with no word of its own; the lines of the retries then say the status. */
const SAYS_NOTHING = /unknown: unknown error$/;
function tellingLine({ step, message, log }) {
    const error = step?.error || message;
    const first = error.split('\n').find((line) => line.trim() !== '') ?? '';
    const retried = SAYS_NOTHING.test(first) ? log.findLast((line) => line.startsWith('error: ')) : undefined;
    const line = withoutPrefix(retried ?? first).replace(/<(?:!doctype|html|head|h\d|body|\?xml).*$/i, '');
    const shown = line.replace(telling_QUERY, '$1').replace(/\s+/g, ' ').trim();
    // What was tried stands first, and the cause last.
    return shown.length > LIMIT ? `${shown.slice(0, LIMIT / 2)}…${shown.slice(-LIMIT / 2)}` : shown;
}

;// CONCATENATED MODULE: ./lib/retry/classify.js
/**
 * What a failed build means for the next attempt. The place of the failure comes first and words second: text
 * inside a user's RUN step, a name of an image or of a file is no evidence of a broken network.
 */










/**
 * Judges a failed `docker buildx build`.
 *
 * A build that a signal ended is `permanent` at the stage `cancel`, or `ambiguous` when a step of the network was
 * open: only the caller knows whether it was cancelled, and says so by `stopped`.
 */
function classify({ exitCode, stderr }, { stopped } = {}) {
    const progress = readProgress(stderr);
    const failing = failingStep(progress);
    const cause = causeOf(failing.message);
    const verdict = stopped
        ? judgeStopped(stopped, progress)
        : orOfCachedLayer(judge({ exitCode, progress, failing, cause }), failing, cause.urls, progress);
    const { stage } = verdict;
    const telling = tellingLine(failing);
    return {
        ...verdict,
        telling,
        ...(failing.name !== undefined && { vertex: failing.name }),
        ...throttle(stage === 'run' ? undefined : cause),
        fingerprint: fingerprintOf(stage, telling),
        isNetworkInRun: stage === 'run' && !stopped && isNetworkFault(failing.log, exitCodeOf(cause.text)),
        ...failedCache(stage, failing, cause.urls, progress),
        pushed: pushedManifests(stderr),
    };
}
function throttle(cause) {
    if (cause?.status !== 429)
        return { isThrottled: false };
    const throttledUrl = cause.urls.findLast((url) => url.startsWith('http'));
    return { isThrottled: true, ...(throttledUrl !== undefined && { throttledUrl }) };
}

;// CONCATENATED MODULE: ./lib/build/failure.js
/** A build that failed: what people read, and what it means for another attempt. */



class BuildFailure extends lib_errors/* ActionError */.lZ {
    classification;
    constructor(message, classification) {
        super(codeOf(classification), message, {
            advice: classification.advice,
            ...(classification.link && { link: classification.link }),
        });
        this.name = 'BuildFailure';
        this.classification = classification;
    }
}
function codeOf({ class: failureClass, link }) {
    if (failureClass === 'timeout' || failureClass === 'cancelled')
        return failureClass;
    if (link === LINKS.installEngine)
        return 'engine-missing';
    return link === LINKS.installBuildx ? 'buildx-missing' : 'build';
}
/** The failure behind a process that did not end well. */
function failureOf({ exitCode, exitSignal, stopped, stderr }, timeoutMs) {
    const judged = classify({ exitCode, stderr }, stopped === undefined ? {} : { stopped });
    // A hang is a matter of time for people, and so for `retry-on`.
    const classification = stopped === 'silence' ? { ...judged, class: 'timeout' } : judged;
    if (stopped !== undefined) {
        // The output only tells that it was stopped, and not why.
        const telling = STOPPED[stopped](timeoutMs);
        return new BuildFailure(telling, { ...classification, telling });
    }
    const ending = exitCode === undefined ? `ended by ${exitSignal}` : `exit code ${exitCode}`;
    const said = endOf(finalError(stderr));
    return new BuildFailure(`The build failed (${ending})${said && `:\n${said}`}`, classification);
}
const STOPPED = {
    cancelled: () => 'The build was cancelled.',
    silence: () => 'The build said nothing for too long and was stopped; a server took a request and never answered.',
    timeout: (ms) => `The build took longer than ${(ms ?? 0) / 60_000} min (timeout-minutes) and was stopped.`,
};
/** The error for a machine on which the Docker client cannot be started. */
function dockerMissing(cause) {
    return new lib_errors/* ActionError */.lZ('engine-missing', `The command docker cannot be started: ${cause.message}`, {
        advice: 'Install Docker, or use a runner that has it.',
        link: LINKS.installEngine,
        cause,
    });
}
/** A registry's error page can have thousands of lines, and the cause stands at their end. */
const SHOWN_LINES = 40;
const SHOWN_CHARACTERS = 4000;
function endOf(text) {
    const shown = text.split('\n').slice(-SHOWN_LINES).join('\n').slice(-SHOWN_CHARACTERS);
    return shown.length < text.length ? `…\n${shown}` : shown;
}

;// CONCATENATED MODULE: ./lib/build/retreat.js
/** The plan of the next attempt: without what failed the last one, where the image does not need it. Pure. */

/** A cache is a help and never a need: the one that broke a build is left out of the next attempt. */
function retreatFrom(plan, { failedPart, cacheSource }) {
    if (failedPart === 'cache-export' && plan.cacheTo.length > 0) {
        return { plan: { ...plan, cacheTo: [] }, without: 'The next attempt writes no cache.' };
    }
    if (failedPart !== 'cache-import')
        return { plan, without: undefined };
    const kept = plan.cacheFrom.filter((entry) => !isThatCache(entry, cacheSource));
    if (kept.length === plan.cacheFrom.length)
        return { plan, without: undefined };
    const left = plan.cacheFrom.filter((entry) => !kept.includes(entry));
    return {
        plan: { ...plan, cacheFrom: kept },
        without: `The next attempt does not read the cache ${left.join('; ')}.`,
    };
}
/** Where the output does not tell which cache it was, every one may have been. */
function isThatCache(entry, source) {
    if (source === undefined || (source.type === undefined && source.ref === undefined))
        return true;
    const fields = entry.split(',');
    const fieldOf = (name) => fields.find((field) => field.startsWith(`${name}=`))?.slice(name.length + 1);
    const type = fieldOf('type') ?? 'registry';
    if (source.type !== undefined && source.type !== type)
        return false;
    return type !== 'registry' || source.ref === undefined || fullName(fieldOf('ref') ?? entry) === fullName(source.ref);
}
/** Two names of one image may differ in what Docker adds by itself. */
function fullName(name) {
    const parsed = (0,image_reference/* parseTaggedReference */.$R)(name);
    return parsed === undefined ? name : `${parsed.repository.registry}/${parsed.repository.path}:${parsed.tag}`;
}

;// CONCATENATED MODULE: ./lib/retry/attempt.js
/** Twenty minutes: what is away for longer is away for this run. */
const BUDGET_SECONDS = 20 * 60;
/**
 * Runs the task until it succeeds, fails for good, or attempts or time are used up.
 *
 * @throws the error of the last attempt
 */
async function attempt(task, options) {
    const { maxAttempts, decide, onFailure, wait, now, budgetSeconds = BUDGET_SECONDS, signal } = options;
    let firstFailure;
    for (let number = 1;; number++) {
        const started = now();
        try {
            return { value: await task(number), attempts: number };
        }
        catch (error) {
            const failed = now();
            firstFailure ??= failed;
            const left = budgetSeconds - (failed - firstFailure) / 1000;
            const mayGoOn = number < maxAttempts && signal?.aborted !== true;
            const wanted = mayGoOn ? await decide(error, number) : undefined;
            // A cancel may have come while the decision was made.
            const isPossible = wanted !== undefined && wanted.min <= left && signal?.aborted !== true;
            const pause = isPossible ? within(wanted, left) : undefined;
            onFailure?.({ number, error, seconds: (failed - started) / 1000, pause });
            if (pause === undefined)
                throw error;
            await wait(pause, error);
            if (signal?.aborted)
                throw error;
        }
    }
}
function within({ min, usual, max }, left) {
    return { min, usual: Math.min(usual, left), max: Math.min(max, left) };
}

;// CONCATENATED MODULE: ./lib/retry/patience.js
/** Seconds between two questions: the first is soon, and they become rarer; what is back shall be noticed. */
const FIRST_INTERVAL = 1;
const LONGEST_INTERVAL = 2;
/** Ends when the other side is ready, or when the pause is over. */
async function waitUntilReady(pause, { ask, sleep, now, signal }) {
    const start = now();
    const elapsed = () => (now() - start) / 1000;
    await sleep(pause.min);
    if (ask === undefined)
        return sleep(pause.usual - elapsed());
    for (let interval = FIRST_INTERVAL; !signal?.aborted; interval = Math.min(interval * 1.5, LONGEST_INTERVAL)) {
        const answer = await ask();
        if (answer.state === 'ready')
            return;
        const limit = answer.state === 'away' ? pause.max : pause.usual;
        const left = limit - elapsed();
        if (left <= 0)
            return;
        // Whoever asks for no time at all, with a throttle, is not asked any faster.
        const asked = answer.state === 'throttled' ? (answer.retryAfter ?? 0) : 0;
        await sleep(Math.min(left, Math.max(asked, interval)));
    }
}

;// CONCATENATED MODULE: ./lib/retry/policy.js
const yes = (why) => ({ again: true, why });
const no = (why) => ({ again: false, why });
/**
 * Decides by the kind of the failure, and by what failed before: what may be transient gets one more attempt, what
 * fails in the same way twice gets none.
 *
 * @param failures every failure so far, the newest last; at least one
 */
function decideRetry(failures, { retryOn, retryRun }) {
    const newest = failures.at(-1);
    if (newest === undefined)
        return no('nothing has failed');
    if (newest.class === 'cancelled' || (newest.stage === 'cancel' && newest.class !== 'timeout')) {
        return no('the build was ended from outside');
    }
    if (newest.stage === 'parse')
        return no('the Dockerfile or an option is wrong');
    switch (retryOn) {
        case 'never':
            return no('retry-on is never');
        case 'any':
            return yes('retry-on is any');
        case 'error':
            return newest.class === 'timeout' ? no('retry-on is error, and this was a timeout') : yes('retry-on is error');
        case 'timeout':
            return newest.class === 'timeout' ? yes('retry-on is timeout') : no('retry-on is timeout, and this was none');
        case 'auto':
            return decideByKind(newest, failures.slice(0, -1), retryRun);
    }
}
function decideByKind(newest, before, retryRun) {
    if (newest.stage === 'run')
        return decideRun(newest, before, retryRun);
    const isSameAgain = before.at(-1)?.fingerprint === newest.fingerprint;
    switch (newest.class) {
        case 'permanent':
            return no('another attempt would fail in the same way');
        case 'timeout':
            return yes('what hung may go through');
        case 'ambiguous':
            if (isSameAgain)
                return no('it failed in the same way twice');
            return before.some((failure) => failure.class === 'ambiguous')
                ? no('it may be lasting, and was tried once more already')
                : yes('it may be passing');
        case 'transient':
            return newest.stage === 'builder' && isSameAgain
                ? no('the builder failed in the same way twice')
                : yes('it can get better');
        case 'cancelled':
            return no('the step was cancelled');
    }
}
/** The user's own code is never repeated unasked, and then once. */
function decideRun(newest, before, retryRun) {
    if (!newest.isNetworkInRun && newest.class !== 'timeout')
        return no("a RUN step's own command failed");
    if (retryRun !== 'network')
        return no('RUN steps are only repeated with retry-run: network');
    return before.some(({ stage }) => stage === 'run')
        ? no('the RUN step was tried once more already')
        : yes('a RUN step lost its network, and retry-run is network');
}

;// CONCATENATED MODULE: ./lib/retry/schedule.js
/**
 * How long to wait before another attempt. Where the other side can be asked whether it is well again, the wait ends
 * with its answer; these figures bound it.
 */
/** No usual wait grows past this, in seconds. */
const LONGEST_WAIT = 120;
/** Throttles count by the minute, so their waits may be longer, in seconds. */
const LONGEST_THROTTLE = 300;
/**
 * Grows threefold with every failure and is spread by chance, so that the legs of a matrix, which fail together, do
 * not come back together. After a throttle it is six times as long and grows twofold.
 */
function pauseAfter({ base, failed, chance, isAtOnce, isThrottled, isDoubtful, retryAfter }) {
    if (isAtOnce)
        return { min: 0, usual: 0, max: 0 };
    const spread = 0.5 + chance;
    if (retryAfter !== undefined) {
        const asked = retryAfter + chance / 2;
        return { min: asked, usual: asked, max: asked };
    }
    const plain = Math.min(base * 3 ** (failed - 1), LONGEST_WAIT);
    if (isThrottled) {
        const usual = Math.min(6 * base * 2 ** (failed - 1), LONGEST_THROTTLE) * spread;
        return { min: (plain / 10) * spread, usual, max: usual };
    }
    const usual = plain * spread;
    return { min: usual / 10, usual, max: Math.max(usual, plain * (isDoubtful ? 2 : 6)) };
}

// EXTERNAL MODULE: ./lib/runner/cancel.js
var cancel = __nccwpck_require__(9746);
;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: ./lib/process/process.js
/**
 * The one place that runs a long process: it can be stopped, and nothing of it stays behind.
 */

const KEPT_STDERR = 1024 * 1024;
/** The runner gives a cancelled step 7.5 s from SIGINT to SIGTERM; this leaves time to tell the tale. */
const GRACE = [2_500, 2_000];
const WATCH_INTERVAL = 1_000;
/** Milliseconds to read what is left after the end, where something that was left running holds the streams open. */
const LAST_WORDS = 2_000;
/**
 * Runs a command in a process group of its own and waits for its end.
 *
 * @throws the system's error, such as ENOENT, when the command cannot be started
 */
function runProcess(request) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_namespaceObject.spawn)(request.command, [...request.args], {
            cwd: request.cwd,
            env: { ...request.env },
            stdio: ['ignore', 'pipe', 'pipe'],
            // A group of its own: what buildx starts is stopped with it, and the runner's signal does not reach it unasked.
            detached: true,
        });
        const tail = keepTail();
        const stopper = createStopper(child, request.grace ?? GRACE);
        const cancel = () => stopper.stop('cancelled');
        const timer = request.timeoutMs === undefined ? undefined : setTimeout(() => stopper.stop('timeout'), request.timeoutMs);
        const watch = setInterval(() => request.isStalled?.() && stopper.stop('silence'), WATCH_INTERVAL);
        let lastWords;
        const settle = () => {
            clearTimeout(timer);
            clearInterval(watch);
            clearTimeout(lastWords);
            stopper.clear();
            request.signal?.removeEventListener('abort', cancel);
        };
        child.stdout.on('data', request.onOutput);
        child.stderr.on('data', (chunk) => {
            tail.push(chunk);
            request.onOutput(chunk);
        });
        child.on('error', (error) => {
            settle();
            reject(error);
        });
        child.on('exit', () => {
            lastWords = setTimeout(() => stopReading(child), LAST_WORDS);
        });
        child.on('close', (code, signal) => {
            settle();
            if (stopper.reason() !== undefined)
                stopper.sweep();
            resolve({
                exitCode: code ?? undefined,
                exitSignal: signal ?? undefined,
                stopped: stopper.reason(),
                stderr: tail.text(),
            });
        });
        if (request.signal?.aborted)
            cancel();
        else
            request.signal?.addEventListener('abort', cancel, { once: true });
    });
}
/** Lets `close` come although somebody still holds the other end. */
function stopReading({ stdout, stderr }) {
    stdout?.destroy();
    stderr?.destroy();
}
/** SIGINT lets buildx tell BuildKit to stop; what does not listen gets the harder signals. */
function createStopper(child, [toTerm, toKill]) {
    let reason;
    const timers = [];
    const send = (signal) => {
        if (child.pid === undefined)
            return;
        try {
            process.kill(-child.pid, signal);
        }
        catch {
            // The group has ended in the meantime.
        }
    };
    return {
        reason: () => reason,
        stop(why) {
            if (reason !== undefined)
                return;
            reason = why;
            send('SIGINT');
            timers.push(setTimeout(() => send('SIGTERM'), toTerm));
            timers.push(setTimeout(() => send('SIGKILL'), toTerm + toKill));
        },
        /** Ends what a stopped process left behind in its group. */
        sweep: () => send('SIGKILL'),
        clear: () => {
            for (const timer of timers)
                clearTimeout(timer);
        },
    };
}
function keepTail() {
    let chunks = [];
    let length = 0;
    return {
        push(chunk) {
            chunks.push(chunk);
            length += chunk.length;
            if (length > 2 * KEPT_STDERR) {
                chunks = [Buffer.concat(chunks).subarray(-KEPT_STDERR)];
                length = KEPT_STDERR;
            }
        },
        text: () => Buffer.concat(chunks).subarray(-KEPT_STDERR).toString('utf8'),
    };
}

;// CONCATENATED MODULE: ./lib/actions/build/attempts/between-attempts.js
/** What is done between two attempts, so that the next one finds what it needs. */


/** Milliseconds for a builder to boot; one that takes longer has its own trouble. */
const BOOT_LIMIT = 180_000;
/** Boots a builder that was lost, and runs the user's own command. Neither decides the step: the next attempt does. */
async function prepareNextAttempt({ stage }, { builder, onRetryCommand }, { env, cwd, signal }) {
    if (signal.aborted)
        return;
    if (stage === 'builder') {
        const args = ['buildx', 'inspect', '--bootstrap', ...(builder === '' ? [] : [builder])];
        const quietly = { env, cwd, signal, timeoutMs: BOOT_LIMIT, onOutput: () => { } };
        await runProcess({ command: 'docker', args, ...quietly }).catch(() => undefined);
    }
    const [command, ...args] = onRetryCommand;
    if (command === undefined || signal.aborted)
        return;
    const endGroup = log/* log */.R.group(`On retry: ${command}`);
    const output = log/* log */.R.passThrough();
    let problem;
    try {
        const { exitCode, exitSignal } = await runProcess({ command, args, env, cwd, onOutput: output.write, signal });
        if (exitCode !== 0)
            problem = exitCode === undefined ? `ended by ${exitSignal}` : `exit code ${exitCode}`;
    }
    catch (error) {
        problem = error.message;
    }
    finally {
        output.end();
        endGroup();
    }
    if (problem !== undefined && !signal.aborted)
        log/* log */.R.warning(`on-retry-command failed (${problem}); the next attempt follows all the same.`);
}
/** Says what failed, and when and why it is tried again. */
function tellRetry(number, judged, pause, why, inputs) {
    const { class: kind, stage, telling } = judged;
    const when = judged.isAtOnce
        ? 'at once'
        : `in about ${pause.usual.toFixed(0)} s or as soon as the other side is well`;
    const message = [
        `Attempt ${number} of ${inputs.maxAttempts} failed (${stage}, ${kind}): ${telling}`,
        `Attempt ${number + 1} of ${inputs.maxAttempts} follows ${when}, because ${why}.`,
    ].join('\n');
    // What costs nobody any time needs nobody's eye.
    if (inputs.warningOnRetry && !judged.isAtOnce)
        log/* log */.R.warning(message);
    else
        for (const line of message.split('\n'))
            log/* log */.R.info(line);
}

// EXTERNAL MODULE: ./lib/actions/build/attempts/failed-build.js
var failed_build = __nccwpck_require__(8979);
;// CONCATENATED MODULE: ./lib/build/silence.js
/**
 * BuildKit has no limit for an answer: a registry that takes a request and never answers holds a build for ever. What
 * the build is doing tells how long it may say nothing.
 */
const MINUTE = 60_000;
const SILENCE_LIMITS = {
    builder: 3 * MINUTE,
    metadata: 3 * MINUTE,
    transfer: 15 * MINUTE,
    cache: 12 * MINUTE,
};
/** What a step does, by its name in plain progress; in the order of the test. */
const DOINGS = [
    ['metadata', /^(?:\[(?:\S+ )?internal\] load metadata|\[auth\]|resolve image config|docker-image:\/\/)/],
    ['cache', /^(?:importing cache|exporting cache|exporting to GitHub Actions Cache|inferred cache)/i],
    ['transfer', /^(?:exporting to|pushing|merging manifest|\[[^\]]*\] FROM )/],
    ['builder', /^(?:\[internal\] (?:booting|connecting)|booting buildkit)/],
];
/** @param now milliseconds of a clock that only goes forward */
function watchSilence(limits, now) {
    const open = new Map();
    let last = now();
    let rest = '';
    function read(line) {
        const [, id, said = ''] = /^#(\d+) (.*)$/.exec(line) ?? [];
        if (id === undefined || id === '0')
            return;
        if (/^(?:DONE|CACHED|ERROR|CANCELED)\b/.test(said))
            open.delete(id);
        else if (!open.has(id))
            open.set(id, doingOf(said));
    }
    return {
        hear(chunk) {
            last = now();
            const lines = (rest + chunk.toString('utf8')).split(/\r?\n/);
            rest = (lines.pop() ?? '').slice(0, 1000);
            for (const line of lines)
                read(line);
        },
        isStalled() {
            const doings = open.size === 0 ? ['builder'] : [...open.values()];
            // One step that may take its time excuses the others: nobody can tell which one is silent.
            const limit = Math.max(...doings.map((doing) => (doing === 'own' ? Number.POSITIVE_INFINITY : limits[doing])));
            return now() - last > limit;
        },
    };
}
/** A step of the Dockerfile is the user's own, and so is everything that we do not know. */
function doingOf(name) {
    return DOINGS.find(([, pattern]) => pattern.test(name))?.[0] ?? 'own';
}

;// CONCATENATED MODULE: ./lib/build/execute.js
/** One attempt of `docker buildx build`: run, judged, and its result read. */





/**
 * Runs the build and reads what it left.
 *
 * @throws {BuildFailure} when it does not end well
 * @throws {ActionError} `engine-missing`, when there is no docker
 */
async function executeBuild(plan, files, options) {
    await prepareBuildFiles(files);
    const result = await start(buildArguments(plan, files), options);
    // The exit code alone decides: a build that says nothing and fails has failed.
    if (result.exitCode === 0 && result.stopped === undefined)
        return readBuildFiles(files);
    throw failureOf(result, options.timeoutMs);
}
async function start(args, options) {
    const { cwd, env, onOutput, timeoutMs, signal, silenceLimits = SILENCE_LIMITS, now } = options;
    const { hear, isStalled } = watchSilence(silenceLimits, now);
    const listen = (chunk) => {
        hear(chunk);
        onOutput(chunk);
    };
    try {
        return await runProcess({ command: 'docker', args, cwd, env, onOutput: listen, timeoutMs, isStalled, signal });
    }
    catch (cause) {
        throw dockerMissing(cause);
    }
}

;// CONCATENATED MODULE: ./lib/actions/build/attempts/one-attempt.js
/** One attempt of the build: its group in the log, its own files, its limit. */



/** Milliseconds of a clock that only goes forward. */
const now = () => performance.now();
/** @throws {BuildFailure} when it does not end well */
async function runBuild(plan, number, inputs, means) {
    const endGroup = log/* log */.R.group(number === 1 ? 'Build' : `Build, attempt ${number}`);
    const output = log/* log */.R.passThrough();
    try {
        return await executeBuild(plan, buildFiles(means.folder, number), {
            cwd: means.cwd,
            env: means.env,
            onOutput: output.write,
            timeoutMs: inputs.timeoutMinutes === 0 ? undefined : inputs.timeoutMinutes * 60_000,
            signal: means.signal,
            now,
        });
    }
    finally {
        output.end();
        endGroup();
    }
}

;// CONCATENATED MODULE: ./lib/image/manifest.js
/**
 * Manifests and indexes, as a registry serves them.
 *
 * @see https://github.com/opencontainers/image-spec/blob/v1.1.1/image-index.md
 * @see https://github.com/opencontainers/image-spec/blob/v1.1.1/manifest.md
 */

/**
 * Every kind of manifest that we take. All four are always asked for: with fewer, an older registry converts
 * what it has and answers the digest of the conversion.
 */
const MANIFEST_MEDIA_TYPES = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.docker.distribution.manifest.v2+json',
];
function isIndex(mediaType) {
    return mediaType === MANIFEST_MEDIA_TYPES[0] || mediaType === MANIFEST_MEDIA_TYPES[2];
}
/**
 * Reads a manifest's JSON.
 *
 * @throws {Error} when it is no JSON object or a descriptor has no digest
 */
function parseManifest(text) {
    const manifest = JSON.parse(text);
    if (typeof manifest !== 'object' || manifest === null)
        throw new Error('the manifest is no JSON object');
    const { manifests, config, layers } = manifest;
    for (const descriptor of [...(manifests ?? []), ...(config ? [config] : []), ...(layers ?? [])]) {
        if (!isDigest(descriptor.digest))
            throw new Error(`the manifest holds a malformed digest: ${descriptor.digest}`);
    }
    return manifest;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./lib/registry/fault.js
/**
 * What a registry says when it refuses, kept apart from what the network says when it breaks.
 *
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#error-codes
 */


/** A registry's answer that was not the one asked for. */
class RegistryFault extends Error {
    /** The HTTP status; undefined when there was no answer at all. */
    status;
    /** Seconds that the registry asks us to wait, from `Retry-After`. */
    retryAfter;
    constructor(message, status, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = 'RegistryFault';
        this.status = status;
        this.retryAfter = options.retryAfter;
    }
    /** No answer, a throttle, or the registry's own trouble: a later attempt has a fair chance. */
    get isTemporary() {
        return this.status === undefined || this.status === 408 || this.status === 429 || this.status >= 500;
    }
    /** The registry knows us and says no, or does not know us. */
    get isDenied() {
        return this.status === 401 || this.status === 403;
    }
}
/** Makes the fault from an answer: the registry's own codes and messages first, the bare status otherwise. */
function faultFrom(what, answer) {
    const retryAfter = retryAfterOf(answer.headers);
    return new RegistryFault(`${what}: the registry answered ${answer.status}${errorTexts(answer.body)}`, answer.status, retryAfter === undefined ? {} : { retryAfter });
}
/**
 * Seconds that an answer asks to wait. A date is read against the answer's own, because clocks differ.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-retry-after
 */
function retryAfterOf(headers) {
    const [value, date] = [headers['retry-after'], headers['date']];
    if (typeof value !== 'string' || value.trim() === '')
        return undefined;
    // Some send parts of seconds, which Date.parse would take for a month and a day.
    if (/^\s*\d+(?:\.\d+)?\s*$/.test(value))
        return Number(value);
    if (!/^\s*[a-z]/i.test(value))
        return undefined;
    const seconds = (Date.parse(value) - Date.parse(String(date))) / 1000;
    return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}
/** `{"errors":[{"code":…,"message":…}]}`, else the start of whatever came. */
function errorTexts(body) {
    const text = body.toString('utf8').trim();
    if (text === '')
        return '';
    try {
        const { errors } = JSON.parse(text);
        const texts = (errors ?? []).map(({ code, message }) => [code, message].filter(Boolean).join(': '));
        if (texts.length > 0)
            return ` (${(0,lib_errors/* quote */.hD)(texts.join('; '), 300)})`;
    }
    catch {
        // Not every proxy before a registry speaks JSON.
    }
    return ` (${(0,lib_errors/* quote */.hD)(text, 200)})`;
}
const SIGN_IN_ADVICE = 'The sign-in is missing, wrong, or may not write here. The inputs registry, username and password serve one registry; sign in to others before this step, with docker/login-action.';
const GHCR_ADVICE = "The sign-in is missing, wrong, or may not write here. The job needs \"permissions: packages: write\", the owner in the image's name must be the repository's, and the package's settings must give this repository write access.";
/** The fault as the user should read it: with what to do about it. */
function explainFault(fault) {
    const message = `The registry did not do what it should: ${fault.message}.`;
    if (fault.isDenied) {
        const isGhcr = fault.message.includes('ghcr.io');
        return new lib_errors/* ActionError */.lZ('registry', message, {
            advice: isGhcr ? GHCR_ADVICE : SIGN_IN_ADVICE,
            link: isGhcr ? LINKS.packagePermissions : LINKS.signIn,
            cause: fault,
        });
    }
    const advice = fault.isTemporary
        ? 'The registry did not answer well after several attempts. Look at its status page, then run the job again.'
        : 'Check the name of the image, and what the registry allows for it.';
    return new lib_errors/* ActionError */.lZ('registry', message, { advice, cause: fault });
}

;// CONCATENATED MODULE: ./lib/registry/http.js

/** A connection that says nothing for so long is taken for dead, in milliseconds. */
const SILENCE_LIMIT = 60_000;
const CONNECTIONS_PER_HOST = 16;
/** Milliseconds until a whole answer must be there: one that drips for ever is none. */
const ANSWER_LIMIT = 120_000;
/** Manifests and messages are small; the specification asks registries to take manifests of 4 MiB. */
const LONGEST_ANSWER = 8 * 1024 * 1024;
/**
 * @param proxyEnv the environment's `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY`
 * @param signal ends every request when aborted
 */
function createHttp(proxyEnv, signal) {
    // Both modules take longer to load than all of our own code, and a build that fails early asks nobody anything.
    let loaded;
    async function open({ method, url, headers, body }) {
        loaded ??= loadTransports(proxyEnv);
        const { request: start, agent } = (await loaded)[url.protocol === 'https:' ? 'https:' : 'http:'];
        return new Promise((resolve, reject) => {
            const fail = (cause) => reject(new RegistryFault(`${nameOf({ method, url })}: ${oneLine(cause)}`, undefined, { cause }));
            const request = start(url, {
                method,
                headers: { 'user-agent': 'image-build-action', ...lengthOf(body), ...headers },
                agent,
                timeout: SILENCE_LIMIT,
                ...(signal && { signal }),
            });
            request.on('response', (response) => resolve({ status: response.statusCode ?? 0, headers: response.headers, stream: response }));
            request.on('timeout', () => request.destroy(new Error(`no answer for ${SILENCE_LIMIT / 1000} s`)));
            request.on('error', fail);
            if (body === undefined || Buffer.isBuffer(body))
                request.end(body);
            else
                body.on('error', (error) => request.destroy(error)).pipe(request);
        });
    }
    return {
        open,
        async send(request) {
            const { status, headers, stream } = await open(request);
            return { status, headers, body: await readAnswer(stream, nameOf(request)) };
        },
        close() {
            void loaded?.then((transports) => {
                for (const { agent } of Object.values(transports))
                    agent.destroy();
            });
        },
    };
}
async function loadTransports(proxyEnv) {
    const [http, https] = await Promise.all([Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7067, 19)), Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 19))]);
    const options = { keepAlive: true, maxSockets: CONNECTIONS_PER_HOST, proxyEnv: { ...proxyEnv } };
    return {
        'http:': { request: http.request, agent: new http.Agent(options) },
        'https:': { request: https.request, agent: new https.Agent(options) },
    };
}
async function readAnswer(stream, name) {
    const chunks = [];
    let length = 0;
    const timer = setTimeout(() => stream.destroy(new Error('it takes too long')), ANSWER_LIMIT);
    try {
        for await (const chunk of stream) {
            chunks.push(chunk);
            length += chunk.length;
            if (length > LONGEST_ANSWER)
                throw new RegistryFault(`${name}: the answer is longer than any that we ask for`, 200);
        }
    }
    catch (cause) {
        if (cause instanceof RegistryFault)
            throw cause;
        throw new RegistryFault(`${name}: the answer broke off`, undefined, { cause });
    }
    finally {
        clearTimeout(timer);
    }
    return Buffer.concat(chunks);
}
/** How a message names a request: without the query, which may hold a signature. */
function nameOf({ method, url }) {
    return `${method} ${url.origin}${url.pathname}`;
}
/** The reason in words; when several addresses of a host fail, Node gives an error without any. */
function oneLine(cause) {
    const text = cause.message || cause.code || cause.name;
    return text.replace(/\s+/g, ' ').trim();
}
/** What registries answer to a write that worked: the specification has 201, yet not every one keeps to it. */
function isSuccess(status) {
    return status >= 200 && status < 300;
}
function lengthOf(body) {
    if (Buffer.isBuffer(body))
        return { 'content-length': String(body.length) };
    return {};
}

;// CONCATENATED MODULE: ./lib/registry/manifests.js
/**
 * Manifests in a registry: which digest a tag serves, and tags made from a digest.
 *
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pulling-manifests
 */





const ACCEPT = { accept: MANIFEST_MEDIA_TYPES.join(', ') };
/**
 * The digest that a tag or digest serves now.
 *
 * @returns undefined when the registry has no such manifest
 * @throws {RegistryFault} when the registry refuses or does not answer
 */
async function servedDigest(client, { name, path }, reference) {
    const answer = await client.send({
        method: 'HEAD',
        repository: path,
        access: 'pull',
        to: `manifests/${reference}`,
        headers: ACCEPT,
    });
    if (answer.status === 404)
        return undefined;
    if (answer.status !== 200)
        throw faultFrom(`looking up ${name}:${reference}`, answer);
    const digest = answer.headers['docker-content-digest'];
    // The header is optional in the specification; the content then tells.
    return isDigest(digest) ? digest : (await getManifest(client, { name, path }, reference))?.digest;
}
/**
 * The manifest behind a tag or digest.
 *
 * @returns undefined when the registry has no such manifest
 * @throws {RegistryFault} when the registry refuses, does not answer, or serves other bytes than the digest says
 */
async function getManifest(client, { name, path }, reference) {
    const answer = await client.send({
        method: 'GET',
        repository: path,
        access: 'pull',
        to: `manifests/${reference}`,
        headers: ACCEPT,
    });
    if (answer.status === 404)
        return undefined;
    if (answer.status !== 200)
        throw faultFrom(`reading ${name}@${reference}`, answer);
    const digest = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(answer.body).digest('hex')}`;
    if (isDigest(reference) && digest !== reference) {
        throw new RegistryFault(`reading ${name}@${reference}: the registry served other content, ${digest}`, 200);
    }
    return { digest, mediaType: mediaTypeOf(answer.headers['content-type']), bytes: answer.body };
}
/** Without parameters such as `charset=utf-8`, which are the transport's and not the manifest's. */
function mediaTypeOf(contentType = '') {
    return (contentType.split(';')[0] ?? '').trim();
}
/**
 * Puts a manifest under a tag or its digest. The bytes go as they came, so the digest stays.
 *
 * @throws {RegistryFault} when the registry refuses, does not answer, or made another digest of it
 */
async function putManifest(client, { name, path }, reference, manifest) {
    const answer = await client.send({
        method: 'PUT',
        repository: path,
        access: 'pull,push',
        to: `manifests/${reference}`,
        headers: { 'content-type': manifest.mediaType },
        body: manifest.bytes,
    });
    if (!isSuccess(answer.status))
        throw faultFrom(`tagging ${name}:${reference}`, answer);
    const digest = answer.headers['docker-content-digest'];
    if (digest !== undefined && digest !== manifest.digest) {
        throw new RegistryFault(`tagging ${name}:${reference}: the registry made ${digest} of ${manifest.digest}`, 201);
    }
}

;// CONCATENATED MODULE: ./lib/registry/permission.js

/** The answer is known by now: an upload that cannot be given up, or lies elsewhere, ends by itself. */
async function giveUp(client, repository, location) {
    try {
        const to = await client.resolve(location);
        const { origin } = await client.resolve('/');
        if (to.origin === origin)
            await client.send({ repository, access: 'pull,push', method: 'DELETE', to });
    }
    catch (error) {
        if (!(error instanceof RegistryFault))
            throw error;
    }
}
/**
 * Starts an upload and gives it up again: the one request that every registry answers by the right to push.
 *
 * @returns the refusal's text, or undefined when pushing is allowed
 * @throws {RegistryFault} when the registry does not answer the question
 */
async function pushRefusal(client, { name, path }) {
    try {
        const request = { repository: path, access: 'pull,push' };
        const answer = await client.send({ ...request, method: 'POST', to: 'blobs/uploads/' });
        if (answer.status !== 202)
            throw faultFrom(`asking ${name} for the right to push`, answer);
        const location = answer.headers.location;
        if (location !== undefined)
            await giveUp(client, path, location);
        return undefined;
    }
    catch (error) {
        if (error instanceof RegistryFault && error.isDenied)
            return error.message;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/registry/readiness.js

/** Asks by a request that every push makes too: what a name serves now. Any answer but a fault is a good one. */
async function askReadiness(client, { repository, tag }) {
    try {
        const { status, headers } = await client.send({
            method: 'HEAD',
            repository: repository.path,
            access: 'pull',
            to: `manifests/${tag}`,
        });
        return readinessOf(status, retryAfterOf(headers));
    }
    catch (error) {
        if (error instanceof RegistryFault)
            return readinessOf(error.status, error.retryAfter);
        throw error;
    }
}
/**
 * Asks for the very address that was throttled, because only a throttled answer tells how long. BuildKit reads that
 * header and tells nobody.
 *
 * @returns undefined for an address that is not of the distribution API
 */
async function askThrottled(client, address) {
    const repository = /^\/v2\/(.+?)\/(?:manifests|blobs|tags)\//.exec(address.pathname)?.[1];
    if (repository === undefined)
        return undefined;
    try {
        const answer = await client.open({ method: 'GET', repository, access: 'pull', to: address });
        answer.stream.destroy();
        return readinessOf(answer.status, retryAfterOf(answer.headers));
    }
    catch (error) {
        if (error instanceof RegistryFault)
            return readinessOf(error.status, error.retryAfter);
        throw error;
    }
}
function readinessOf(status, retryAfter) {
    if (status === 429)
        return { state: 'throttled', retryAfter };
    if (status === undefined || status === 408 || status >= 500)
        return { state: 'away' };
    return { state: 'ready' };
}

;// CONCATENATED MODULE: ./lib/actions/build/attempts/registry-questions.js






/** A registry that asks for a longer wait, in seconds, is away for this run. */
const longestWait = 300;
/** Milliseconds for an answer: a registry that hangs must not hold the wait that it is asked in. */
const QUESTION_LIMIT = 10_000;
/**
 * A registry that cannot be asked has said nothing, and neither has one whose credential cannot be read: the build's
 * own failure is the one to tell.
 */
async function orUndefined(question, { questionLimitMs: limitMs = QUESTION_LIMIT }) {
    let timer;
    const limit = new Promise((resolve) => {
        timer = setTimeout(() => resolve(undefined), limitMs);
    });
    try {
        return await Promise.race([question(), limit]);
    }
    catch {
        return undefined;
    }
    finally {
        clearTimeout(timer);
    }
}
/**
 * Whether the failed attempt's own image is at the registry, under the name that it pushed. Every attempt has another
 * digest, so only this attempt's own counts.
 *
 * @returns what a good end would have left, or undefined when the image is not there
 */
async function landedPush({ class: kind, pushed }, target) {
    if (target === undefined || kind === 'cancelled')
        return undefined;
    const { anchor, clientFor } = target;
    const name = (0,image_reference/* formatTagged */.cy)(anchor);
    const digest = pushed.findLast(({ reference }) => isSame((0,image_reference/* parseTaggedReference */.$R)(reference), anchor))?.digest;
    if (!isDigest(digest))
        return undefined;
    return orUndefined(async () => {
        const client = await clientFor(anchor.repository.registry);
        const manifest = await getManifest(client, anchor.repository, anchor.tag);
        if (manifest?.digest !== digest)
            return undefined;
        const { config } = parseManifest(manifest.bytes.toString('utf8'));
        const imageId = isIndex(manifest.mediaType) ? digest : config?.digest;
        const json = JSON.stringify({ 'containerimage.digest': digest, 'image.name': name });
        return { imageId, metadata: { digest, json } };
    }, target);
}
function isSame(one, other) {
    return (one?.tag === other.tag &&
        one.repository.registry === other.repository.registry &&
        one.repository.path === other.repository.path);
}
/**
 * A token that ran out looks like a missing permission. The registry knows: who may push after all, with a fresh token,
 * gets one more attempt.
 */
async function mayPushAfterAll(judged, target) {
    const isTokenFault = /\b401\b|unauthorized|authentication required|expired/i.test(judged.telling);
    if (target === undefined || judged.class !== 'permanent' || !isAboutPush(judged) || !isTokenFault)
        return judged;
    const isAllowed = await orUndefined(async () => {
        const client = await target.clientFor(target.anchor.repository.registry);
        return (await pushRefusal(client, target.anchor.repository)) === undefined;
    }, target);
    return isAllowed ? { ...judged, class: 'ambiguous' } : judged;
}
/** Who may push may still not read the base image, even at the same registry. */
const READS_A_BASE = /^\[(?!auth\])|:pull token for |^docker-image:\/\/|^resolve image config/;
function isAboutPush({ stage, vertex = '' }) {
    return stage === 'push' || (stage === 'auth' && !READS_A_BASE.test(vertex));
}
/** Seconds that the registry asks for, which BuildKit read and did not tell. */
async function registry_questions_retryAfterOf({ throttledUrl }, target) {
    const address = addressIn(throttledUrl);
    if (target === undefined || address === undefined)
        return undefined;
    const answer = await orUndefined(async () => askThrottled(await clientOf(address, target), address), target);
    return answer?.state === 'throttled' ? answer.retryAfter : undefined;
}
/** How to ask whether the other side is well again; undefined where there is nobody to ask. */
async function askOf({ stage, telling, throttledUrl }, target) {
    if (target === undefined)
        return undefined;
    const { anchor, clientFor } = target;
    const throttled = addressIn(throttledUrl);
    const address = throttled ?? addressIn(/https?:\/\/[^\s"'<>\\]+/.exec(telling)?.[0]);
    const registry = anchor.repository.registry;
    const isOurs = address === undefined ? ['push', 'export', 'auth'].includes(stage) : registryOf(address) === registry;
    if (!isOurs)
        return undefined;
    const client = await orUndefined(() => clientFor(registry), target);
    if (client === undefined)
        return undefined;
    // Throttles are counted by what is asked for: another address may well be ready while this one is not.
    const ask = async () => (throttled && (await askThrottled(client, throttled))) ?? askReadiness(client, anchor);
    return async () => (await orUndefined(ask, target)) ?? { state: 'away' };
}
function addressIn(text) {
    return text !== undefined && URL.canParse(text) ? new URL(text) : undefined;
}
/** Docker Hub's API has a name of its own. */
function registryOf({ host }) {
    return host === 'registry-1.docker.io' ? 'docker.io' : host;
}
function clientOf(address, { clientFor }) {
    return clientFor(registryOf(address));
}

;// CONCATENATED MODULE: ./lib/actions/build/attempts/attempts.js
/** The build with its attempts: what is tried again, what is asked before, and what people are told. */














/** @throws {FailedBuild} when no attempt ended well */
async function buildWithAttempts(plan, inputs, means) {
    const series = new Attempts(plan, inputs, means);
    try {
        const { argv, facts, built } = (await attempt((number) => series.tryOnce(number), series.options)).value;
        return { argv, facts, attempts: built, history: series.history };
    }
    catch (error) {
        throw error instanceof BuildFailure ? new failed_build/* FailedBuild */.Y(error, series.history, series.tooLong) : error;
    }
}
/** What the attempts of one build hand on to each other. */
class Attempts {
    history = [];
    /** Seconds that a registry asked for, where they are too many. */
    tooLong;
    options;
    #inputs;
    #means;
    #failures = [];
    /** The plan of the next attempt. */
    #plan;
    /** About the newest failure; undefined where the question was not asked. */
    #decision;
    /** What a failed attempt had pushed after all, seen only when the registry was back. */
    #late;
    constructor(plan, inputs, means) {
        this.#plan = plan;
        this.#inputs = inputs;
        this.#means = means;
        this.options = {
            maxAttempts: inputs.maxAttempts,
            decide: (error, failed) => this.#decide(error, failed),
            onFailure: (failed) => this.#tell(failed),
            wait: (pause, error) => this.#wait(pause, error),
            now: now,
            signal: means.signal,
        };
    }
    async tryOnce(number) {
        if (this.#late !== undefined)
            return this.#late;
        const argv = buildArguments(this.#plan, buildFiles(this.#means.folder, number));
        try {
            return { argv, facts: await runBuild(this.#plan, number, this.#inputs, this.#means), built: number };
        }
        catch (error) {
            const facts = error instanceof BuildFailure ? await this.#landed(error.classification) : undefined;
            if (facts === undefined)
                throw error;
            return { argv, facts, built: number };
        }
    }
    /** An image that shall be loaded too may be at the registry and not here; the cache comes after both. */
    async #landed(failure) {
        const isPushAll = !this.#plan.load || failure.failedPart === 'cache-export';
        const facts = isPushAll ? await landedPush(failure, this.#means.target) : undefined;
        if (facts !== undefined) {
            log/* log */.R.warning(`The build reported a failure after its push, yet the registry serves the image: ${failure.telling}`);
        }
        return facts;
    }
    async #decide(error, failed) {
        if (!(error instanceof BuildFailure))
            return undefined;
        const { target } = this.#means;
        const isAsked = this.#inputs.retryOn === 'auto';
        const judged = isAsked ? await mayPushAfterAll(error.classification, target) : error.classification;
        this.#failures.push(judged);
        this.#decision = decideRetry(this.#failures, this.#inputs);
        if (!this.#decision.again)
            return undefined;
        const retryAfter = judged.isThrottled ? await registry_questions_retryAfterOf(judged, target) : undefined;
        if (retryAfter !== undefined && retryAfter > longestWait) {
            this.tooLong = retryAfter;
            return undefined;
        }
        return pauseAfter({
            base: this.#inputs.retryWaitSeconds,
            failed,
            chance: Math.random(),
            isAtOnce: judged.isAtOnce,
            isThrottled: judged.isThrottled,
            isDoubtful: judged.class === 'ambiguous',
            retryAfter,
        });
    }
    async #wait(pause, error) {
        const judged = error.classification;
        const { signal } = this.#means;
        const retreat = retreatFrom(this.#plan, judged);
        if (retreat.without !== undefined) {
            // What failed is left out, so there is nothing to wait for.
            log/* log */.R.info(retreat.without);
            this.#plan = retreat.plan;
        }
        else {
            const ask = await askOf(judged, this.#means.target);
            await waitUntilReady(pause, { ask, now: now, signal, sleep: (seconds) => (0,cancel/* sleep */.y)(seconds, signal) });
            if (!signal.aborted && (await this.#hasLandedLate(judged)))
                return;
        }
        await prepareNextAttempt(judged, this.#inputs, this.#means);
    }
    /** The registry may have been away when it was asked first. */
    async #hasLandedLate(judged) {
        const facts = await this.#landed(judged);
        const built = this.history.length;
        if (facts !== undefined) {
            this.#late = { argv: buildArguments(this.#plan, buildFiles(this.#means.folder, built)), facts, built };
        }
        return facts !== undefined;
    }
    #tell(failed) {
        const { number, error, pause } = failed;
        const judged = error instanceof BuildFailure ? (this.#failures[number - 1] ?? error.classification) : undefined;
        this.history.push((0,failed_build/* recordOf */.z)(failed, judged));
        const why = this.#decision?.why ?? '';
        if (judged !== undefined && pause !== undefined)
            tellRetry(number, judged, pause, why, this.#inputs);
        else if (this.#decision?.again === false)
            log/* log */.R.info(`Not tried again: ${why}.`);
        else if (this.#decision !== undefined && !this.#means.signal.aborted) {
            log/* log */.R.info('Not tried again: there is no time left for it.');
        }
        this.#decision = undefined;
    }
}

;// CONCATENATED MODULE: ./lib/registry/settle-all.js
/**
 * Waits for every task, then fails if one did: what runs in parallel shall have ended when we say how it went, and one
 * registry's fault shall not stop the others half-way.
 *
 * @throws the first failure in the order of the tasks
 */
async function settleAll(tasks) {
    await Promise.allSettled(tasks);
    return Promise.all(tasks);
}

;// CONCATENATED MODULE: ./lib/registry/copy.js





/**
 * Copies what the digest names. What is there already is left alone, so a second call costs little.
 *
 * @param known the manifest, where it has been read already
 * @returns the manifest, ready to be tagged at the target
 * @throws {RegistryFault}
 */
async function copyImage(digest, from, to, known) {
    const manifest = known ?? (await getManifest(from.client, from.repository, digest));
    if (manifest === undefined) {
        throw new RegistryFault(`reading ${from.repository.name}@${digest}: the registry has no such manifest`, 404);
    }
    const { manifests, config, layers } = parseServed(manifest, `${from.repository.name}@${digest}`);
    if (isIndex(manifest.mediaType)) {
        for (const child of manifests ?? [])
            await copyImage(child.digest, from, to);
    }
    else {
        const blobs = new Map([...(config ? [config] : []), ...(layers ?? [])].map((blob) => [blob.digest, blob]));
        await settleAll([...blobs.values()].map((blob) => copyBlob(blob, from, to)));
    }
    await putManifest(to.client, to.repository, digest, manifest);
    return manifest;
}
/** The digest fits the bytes, so another attempt would read the same. */
function parseServed({ bytes }, name) {
    try {
        return parseManifest(bytes.toString('utf8'));
    }
    catch (cause) {
        throw new RegistryFault(`reading ${name}: ${cause.message}`, 200, { cause });
    }
}
async function copyBlob(blob, from, to) {
    const request = { repository: to.repository.path, access: 'pull,push' };
    const found = await to.client.send({ ...request, method: 'HEAD', to: `blobs/${blob.digest}` });
    if (found.status === 200)
        return;
    const location = await startUpload(blob, from, to);
    if (location === 'mounted')
        return;
    location.searchParams.set('digest', blob.digest);
    const source = await from.client.open({
        method: 'GET',
        repository: from.repository.path,
        access: 'pull',
        to: `blobs/${blob.digest}`,
    });
    if (source.status !== 200) {
        source.stream.resume();
        throw new RegistryFault(`reading blob ${blob.digest} of ${from.repository.name}: the registry answered ${source.status}`, source.status);
    }
    const answer = await to.client
        .send({
        ...request,
        method: 'PUT',
        to: location,
        headers: { 'content-type': 'application/octet-stream', 'content-length': String(blob.size) },
        body: source.stream,
    })
        // An upload that ends early would otherwise keep the download, and its connection, half read.
        .finally(() => source.stream.destroy());
    if (!isSuccess(answer.status))
        throw faultFrom(`writing blob ${blob.digest} to ${to.repository.name}`, answer);
}
/** Within one registry a blob can be mounted from the other repository; where that is refused it is sent. */
async function startUpload(blob, from, to) {
    const sameRegistry = from.repository.registry === to.repository.registry;
    const mount = sameRegistry ? `?mount=${blob.digest}&from=${encodeURIComponent(from.repository.path)}` : '';
    const answer = await to.client.send({
        method: 'POST',
        repository: to.repository.path,
        access: 'pull,push',
        to: `blobs/uploads/${mount}`,
        ...(sameRegistry && { from: from.repository.path }),
    });
    if (answer.status === 201)
        return 'mounted';
    const location = answer.headers.location;
    if (answer.status !== 202 || location === undefined) {
        throw faultFrom(`starting an upload to ${to.repository.name}`, answer);
    }
    return to.client.resolve(location);
}

;// CONCATENATED MODULE: ./lib/registry/publish.js





/** A tag that does not serve the digest which was just pushed to it. */
class DigestMismatch extends Error {
    name = 'DigestMismatch';
}
/**
 * Makes every reference serve the digest, and proves it by asking.
 *
 * @returns the repositories with their tags, in the order of the references
 * @throws {RegistryFault} when a registry refuses or stays away
 * @throws {DigestMismatch} when a tag serves something else
 */
async function publish(publication, means) {
    const { anchor, digest, references } = publication;
    const from = { repository: anchor.repository, client: means.clientFor(anchor.repository.registry) };
    await publish_confirm(anchor, digest, means);
    const groups = groupByRepository(references);
    const manifest = references.length > 1 ? await readManifest(from, digest, means) : undefined;
    return settleAll(groups.map(async ({ repository, tags }) => {
        const client = means.clientFor(repository.registry);
        const isAnchor = publish_placeOf(repository) === publish_placeOf(anchor.repository);
        if (!isAnchor) {
            const to = { repository, client };
            await means.persist(`copying to ${repository.name}`, () => copyImage(digest, from, to, manifest));
        }
        const missing = tags.filter((tag) => !(isAnchor && tag === anchor.tag));
        await settleAll(missing.map((tag) => tagAndConfirm({ repository, tag }, manifest, digest, means)));
        const image = { name: repository.name, tags, digest };
        means.onPublished?.(image);
        return image;
    }));
}
async function readManifest({ repository, client }, digest, { persist }) {
    return persist(`reading ${repository.name}@${digest}`, async () => {
        const manifest = await getManifest(client, repository, digest);
        // The tag was served a moment ago: a registry of several servers may need another one for its digest.
        if (manifest === undefined)
            throw new RegistryFault(`${repository.name}@${digest} is not served yet`, undefined);
        return manifest;
    });
}
async function tagAndConfirm(reference, manifest, digest, means) {
    const client = means.clientFor(reference.repository.registry);
    if (manifest !== undefined) {
        await means.persist(`tagging ${(0,image_reference/* formatTagged */.cy)(reference)}`, () => putManifest(client, reference.repository, reference.tag, manifest));
    }
    await publish_confirm(reference, digest, means);
}
/** A registry of several servers may need a moment until all of them serve what one took: it is asked again. */
async function publish_confirm(reference, digest, means) {
    const client = means.clientFor(reference.repository.registry);
    const name = (0,image_reference/* formatTagged */.cy)(reference);
    await means.persist(`reading back ${name}`, async () => {
        const served = await servedDigest(client, reference.repository, reference.tag);
        if (served === undefined)
            throw new RegistryFault(`${name} is not served yet`, undefined);
        if (served !== digest) {
            throw new DigestMismatch(`${name} serves ${served}, but ${digest} was pushed: another run moved the tag`);
        }
    });
}
function groupByRepository(references) {
    const groups = new Map();
    for (const { repository, tag } of references) {
        const group = groups.get(publish_placeOf(repository)) ?? { repository, tags: [] };
        if (!group.tags.includes(tag))
            group.tags.push(tag);
        groups.set(publish_placeOf(repository), group);
    }
    return [...groups.values()];
}
/** `me/app` and `docker.io/me/app` are one place with two names. */
function publish_placeOf({ registry, path }) {
    return `${registry}/${path}`;
}

// EXTERNAL MODULE: ./lib/runner/command.js
var command = __nccwpck_require__(5595);
;// CONCATENATED MODULE: ./lib/actions/build/publish.js











/** A registry's own fault passes or does not within this many requests; they cost little. */
const REQUEST_ATTEMPTS = 5;
/** Seconds before the second request. */
const REQUEST_WAIT = 1;
/** So often a registry may still tell what a tag served before it was moved. */
const STALE_ANSWERS = 2;
/** Whether the registry lets us push; the text of its refusal, if not. Asked for the first reference. */
async function askForPermission({ names, inputs }, session, signal) {
    const first = names.references[0];
    if (first === undefined)
        return 'there is no tag for this event';
    try {
        const client = await session.clientFor(first.repository.registry);
        const what = `asking ${first.repository.name} for the right to push`;
        return await persist(what, () => pushRefusal(client, first.repository), inputs, signal);
    }
    catch (error) {
        throw error instanceof RegistryFault ? explainFault(error) : error;
    }
}
/** @throws {ActionError} `digest` or `registry` */
async function publishEverywhere(references, plan, { metadata }, inputs, session, signal) {
    const digest = metadata?.digest;
    const anchor = references.find((reference) => (0,image_reference/* formatTagged */.cy)(reference) === plan.tags[0]);
    if (digest === undefined || anchor === undefined) {
        throw new lib_errors/* ActionError */.lZ('digest', 'The build reported success, but no digest of a pushed image.', {
            advice: 'Run it again with debug logging; if it stays, this builder writes no metadata file.',
        });
    }
    const registries = [...new Set(references.map(({ repository }) => repository.registry))];
    const clients = new Map(await Promise.all(registries.map(async (registry) => [registry, await session.clientFor(registry)])));
    const clientFor = (registry) => {
        const client = clients.get(registry);
        if (client === undefined)
            throw new Error(`no client for ${registry}`);
        return client;
    };
    try {
        const images = await publish({ anchor, digest, references }, {
            clientFor,
            persist: (what, task) => persist(what, task, inputs, signal),
            onPublished: ({ name, tags }) => log/* log */.R.info(`${name} serves ${digest} under ${tags.join(', ')}.`),
        });
        return { digest, images };
    }
    catch (error) {
        throw asActionError(error);
    }
}
async function persist(what, task, inputs, signal) {
    const { value } = await attempt(task, {
        maxAttempts: inputs.retryOn === 'never' ? 1 : REQUEST_ATTEMPTS,
        decide: (error, failed) => pauseFor(error, failed),
        onFailure: ({ error, pause }) => {
            if (pause === undefined)
                return;
            const { message } = error;
            const said = message.startsWith(what) ? message : `${what}: ${message}`;
            log/* log */.R.info(`${said}; again in ${pause.usual.toFixed(1)} s.`);
        },
        wait: ({ usual }) => (0,cancel/* sleep */.y)(usual, signal),
        now: () => performance.now(),
        signal,
    });
    return value;
}
function pauseFor(error, failed) {
    const chance = Math.random();
    if (error instanceof DigestMismatch && failed <= STALE_ANSWERS) {
        return pauseAfter({ base: REQUEST_WAIT, failed, chance });
    }
    if (!(error instanceof RegistryFault) || !error.isTemporary)
        return undefined;
    const { retryAfter, status } = error;
    if (retryAfter !== undefined && retryAfter > longestWait)
        return undefined;
    return pauseAfter({ base: REQUEST_WAIT, failed, chance, isThrottled: status === 429, retryAfter });
}
function asActionError(error) {
    if (error instanceof RegistryFault)
        return explainFault(error);
    if (error instanceof DigestMismatch) {
        return new lib_errors/* ActionError */.lZ('digest', `${error.message}.`, {
            advice: 'Use a concurrency group, so that two runs of the same branch do not push at once.',
            cause: error,
        });
    }
    return error;
}
/** `load` beside `push` gives the engine the one pushed name; the other names follow here. */
async function loadTags(references, plan, { env }) {
    const [loaded = ''] = plan.tags;
    for (const reference of references.map(image_reference/* formatTagged */.cy).filter((name) => name !== loaded)) {
        const { exitCode, stderr } = await (0,command/* runCommand */.d)('docker', ['tag', loaded, reference], { env });
        if (exitCode !== 0) {
            throw new lib_errors/* ActionError */.lZ('build', `Naming the loaded image ${reference} failed: ${stderr.trim()}`, {
                advice: 'The image was pushed, yet the engine does not have it; look for a full disk.',
            });
        }
    }
}

;// CONCATENATED MODULE: ./lib/registry/token.js

/**
 * Asks the token service, once for each scope; BuildKit asks in the same way, so a refusal here is one there.
 *
 * @throws {RegistryFault} when it refuses, does not answer, or answers without a token
 */
async function fetchToken(http, challenge, credential, scopes) {
    const request = tokenRequest(challenge, credential, scopes);
    const what = `sign-in at ${request.url.host}`;
    const answer = await http.send(request);
    if (answer.status !== 200)
        throw faultFrom(what, answer);
    const token = readToken(answer.body.toString('utf8'));
    if (token === undefined)
        throw new RegistryFault(`${what}: the answer holds no token`, 401);
    return token;
}
/** By name and password it is a GET; an identity token is traded in by a POST, as OAuth 2 has it. */
function tokenRequest({ realm, service }, credential, scopes) {
    const url = new URL(realm);
    const parameters = new URLSearchParams(service === undefined ? {} : { service });
    if (credential?.kind === 'identity-token') {
        parameters.set('scope', scopes.join(' '));
        parameters.set('client_id', 'image-build-action');
        parameters.set('grant_type', 'refresh_token');
        parameters.set('refresh_token', credential.token);
        const headers = { 'content-type': 'application/x-www-form-urlencoded' };
        return { method: 'POST', url, headers, body: Buffer.from(parameters.toString()) };
    }
    for (const scope of scopes)
        parameters.append('scope', scope);
    for (const [name, value] of parameters)
        url.searchParams.append(name, value);
    return { method: 'GET', url, headers: basicAuthorization(credential) };
}
/** The header for a name and password; none for anything else. */
function basicAuthorization(credential) {
    if (credential?.kind !== 'password')
        return {};
    const pair = Buffer.from(`${credential.username}:${credential.password}`).toString('base64');
    return { authorization: `Basic ${pair}` };
}
/** Two names are in use for it. The parser's own message is left out: it would quote a token that is cut off. */
function readToken(text) {
    try {
        const { token, access_token: accessToken } = JSON.parse(text);
        return [token, accessToken].find((value) => typeof value === 'string' && value !== '');
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/registry/authorization.js
/** Who we are, as a header: the credential itself, or a token that was got for it and is kept while it is good. */



const ANONYMOUS = { headers: {}, forget: undefined };
/** @returns gives the headers for scopes, as `repository:me/app:pull` */
function createAuthorizer(credential, http) {
    const tokens = new Map();
    return async ({ origin, challenge }, scopes) => {
        if (challenge === undefined)
            return ANONYMOUS;
        if (challenge.scheme === 'basic')
            return { headers: basicAuthorization(credential), forget: undefined };
        refusePlainRealm(challenge, origin);
        const key = scopes.join(' ');
        const token = tokens.get(key) ?? fetchToken(http, challenge, credential, scopes);
        const forget = () => {
            if (tokens.get(key) === token)
                tokens.delete(key);
        };
        if (!tokens.has(key)) {
            tokens.set(key, token);
            token.catch(forget);
        }
        return { headers: { authorization: `Bearer ${await token}` }, forget };
    };
}
/** A password that came by TLS does not go on in the clear. */
function refusePlainRealm({ realm }, origin) {
    if (origin.protocol !== 'https:' || new URL(realm).protocol === 'https:')
        return;
    throw new RegistryFault(`${origin.host} wants the sign-in to go unencrypted to ${(0,lib_errors/* quote */.hD)(realm)}`, 200);
}

;// CONCATENATED MODULE: ./lib/registry/challenge.js
/**
 * Reads a challenge; the better one where a registry offers several.
 *
 * @example parseChallenge('Bearer realm="https://ghcr.io/token",service="ghcr.io",scope="…"')
 * @returns undefined for a scheme that we do not speak
 */
function parseChallenge(header) {
    if (header === undefined)
        return undefined;
    // Several may stand in one header; each has parameters of its own.
    const challenges = header.split(/,?\s*(?=\b(?:basic|bearer|digest|negotiate|ntlm)\b(?:\s|,|$))/i);
    for (const challenge of challenges.filter((one) => /^bearer\s/i.test(one))) {
        const parameters = new Map([...challenge.matchAll(/([a-z_]+)="([^"]*)"/gi)].map(([, key = '', value = '']) => [key.toLowerCase(), value]));
        const realm = parameters.get('realm');
        if (realm !== undefined && URL.canParse(realm) && /^https?:\/\//i.test(realm)) {
            return { scheme: 'bearer', realm, service: parameters.get('service') };
        }
    }
    return challenges.some((one) => /^basic\b/i.test(one)) ? { scheme: 'basic' } : undefined;
}

;// CONCATENATED MODULE: ./lib/registry/connection.js
/** How a registry wants to be spoken to: by http or https, and with which sign-in. */



/** Docker Hub's API does not live under Docker Hub's name. */
function hostOf(registry) {
    return registry === 'docker.io' ? 'registry-1.docker.io' : registry;
}
/** Docker speaks plain http to the machine itself and nowhere else, unless the engine is told to. */
function isLoopback(registry) {
    const host = registry.replace(/:\d+$/, '');
    return host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
}
async function ping(registry, scheme, http) {
    const origin = new URL(`${scheme}://${hostOf(registry)}`);
    const answer = await http.send({ method: 'GET', url: new URL('/v2/', origin) });
    if (answer.status === 400 || answer.status === 429 || answer.status >= 500) {
        throw faultFrom(`GET ${origin.href}v2/`, answer);
    }
    // Some proxies answer this address with a page or a redirect; a registry's own wishes then come with the request.
    return { origin, challenge: parseChallenge(answer.headers['www-authenticate']) };
}
/**
 * Finds out by one request, or by two where the machine's own port speaks TLS: it answers plain http with 400 or hangs
 * up. A refused connection is refused for both.
 *
 * @throws {RegistryFault}
 */
async function connect(registry, http) {
    if (!isLoopback(registry))
        return ping(registry, 'https', http);
    try {
        return await ping(registry, 'http', http);
    }
    catch (error) {
        if (error instanceof RegistryFault && (error.status ?? 400) !== 400)
            throw error;
        return await ping(registry, 'https', http).catch(() => Promise.reject(error));
    }
}
/**
 * Makes a whole URL of a `Location`. A registry may name any place, but only one that HTTP leads to.
 *
 * @throws {RegistryFault}
 */
function resolveLocation(location, origin) {
    const url = URL.canParse(location, origin.href) ? new URL(location, origin) : undefined;
    if (url?.protocol === 'http:' || url?.protocol === 'https:')
        return url;
    throw new RegistryFault(`${origin.host} sent us to an address that is none: ${(0,lib_errors/* quote */.hD)(location)}`, 200);
}

;// CONCATENATED MODULE: ./lib/registry/client.js
/**
 * A small client of the distribution API for one registry: it finds out once how the registry wants to be spoken to
 * (http or https, which sign-in), then sends over kept connections.
 *
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#api
 */



function scopesOf({ repository, access, from }) {
    const own = `repository:${repository}:${access}`;
    return from === undefined ? [own] : [own, `repository:${from}:pull`];
}
function createRegistryClient(registry, credential, http) {
    let base;
    const authorize = createAuthorizer(credential, http);
    async function connected() {
        base ??= connect(registry, http).catch((error) => {
            base = undefined;
            throw error;
        });
        return base;
    }
    async function prepare(request) {
        const connection = await connected();
        const { origin } = connection;
        const url = request.to instanceof URL ? request.to : new URL(`/v2/${request.repository}/${request.to}`, origin);
        // A registry may send us elsewhere, with a signed address: our credentials are not for others.
        const isOwn = url.origin === origin.origin;
        const { headers, forget } = isOwn ? await authorize(connection, scopesOf(request)) : ANONYMOUS;
        const sent = { method: request.method, url, headers: { ...headers, ...request.headers } };
        return { sent: { ...sent, ...(request.body !== undefined && { body: request.body }) }, isOwn, forget };
    }
    /**
     * A token lives for minutes, and some registries ask for no name before something is written: a refusal is answered
     * once, by a new token or by the sign-in that it asks for. Requests that run side by side share the new token.
     */
    async function sendTwice(request, send) {
        const { sent, isOwn, forget } = await prepare(request);
        const answer = await send(sent);
        const isRepeatable = request.body === undefined || Buffer.isBuffer(request.body);
        if (answer.status !== 401 || !isOwn || !isRepeatable)
            return answer;
        (await connected()).challenge ??= parseChallenge(answer.headers['www-authenticate']);
        forget?.();
        const next = await prepare(request);
        if (next.sent.headers?.['authorization'] === sent.headers?.['authorization'])
            return answer;
        answer.stream?.resume();
        return send(next.sent);
    }
    /** Only what reads may be sent on; a place for what is written is asked for with a request of its own. */
    async function follow(request, send) {
        const answer = await sendTwice(request, send);
        const { location } = answer.headers;
        const isRedirect = answer.status >= 300 && answer.status < 400 && location !== undefined;
        if (!isRedirect || (request.method !== 'GET' && request.method !== 'HEAD'))
            return answer;
        answer.stream?.resume();
        const { origin } = await connected();
        return send((await prepare({ ...request, to: resolveLocation(location, origin) })).sent);
    }
    return {
        resolve: async (location) => resolveLocation(location, (await connected()).origin),
        send: (request) => follow(request, http.send),
        open: (request) => follow(request, http.open),
    };
}

;// CONCATENATED MODULE: ./lib/registry/credentials.js
/**
 * The Docker client's credentials: its `config.json` and the helpers that it names.
 *
 * @see https://docs.docker.com/reference/cli/docker/login/#credential-stores
 */



/** Docker Hub is kept under the address of its first API. */
function configKey(registry) {
    return registry === 'docker.io' ? 'https://index.docker.io/v1/' : registry;
}
/**
 * Reads `config.json` from the client's folder.
 *
 * @returns an empty configuration when there is no file
 * @throws {Error} when there is one that is no JSON object
 */
async function readDockerConfig(folder) {
    const file = (0,external_node_path_.join)(folder, 'config.json');
    let text;
    try {
        text = await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return {};
        throw error;
    }
    try {
        const config = JSON.parse(text);
        if (typeof config === 'object' && config !== null && !Array.isArray(config))
            return config;
    }
    catch {
        // The text may hold credentials, so the parser's message, which quotes it, is left out.
    }
    throw new Error(`${file} is no JSON object`);
}
/** True when the client has, or knows where to ask for, a credential of the registry. */
function knowsRegistry(config, registry) {
    const key = configKey(registry);
    return entryOf(config, key) !== undefined || Object.hasOwn(config.credHelpers ?? {}, key);
}
/** The entry for a key; as in the client, one that was written with a scheme or a path counts too. */
function entryOf({ auths = {} }, key) {
    if (Object.hasOwn(auths, key))
        return auths[key];
    const written = Object.keys(auths).find((name) => name.replace(/^https?:\/\//, '').replace(/\/.*$/, '') === key);
    return written === undefined ? undefined : auths[written];
}
/** The name is the end of a program's name, and no path to another one. */
const HELPER = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
/**
 * The client's credential for a registry, as the Docker client itself would find it.
 *
 * @throws {ActionError} `sign-in`, when the configuration or a helper's answer is malformed
 */
async function findCredential(config, registry, ask) {
    const key = configKey(registry);
    const helper = helperOf(config, key);
    if (helper !== '') {
        const answer = await ask(helper, key);
        if (answer !== undefined)
            return fromHelper(helper, answer);
    }
    const { auth, username, password, identitytoken } = textsOf(entryOf(config, key));
    if (identitytoken)
        return { kind: 'identity-token', token: identitytoken };
    if (auth)
        return fromPair(Buffer.from(auth, 'base64').toString('utf8'));
    return username && password ? { kind: 'password', username, password } : undefined;
}
/** A registry with an empty helper keeps its credential in the file, whatever store serves the others. */
function helperOf({ credHelpers = {}, credsStore = '' }, key) {
    const helper = Object.hasOwn(credHelpers, key) ? credHelpers[key] : credsStore;
    if (typeof helper === 'string' && (helper === '' || HELPER.test(helper)))
        return helper;
    throw malformed(`names a credential helper that is no name: ${(0,lib_errors/* quote */.hD)(String(helper))}`);
}
/** What is no text in an entry is nothing that the client wrote. */
function textsOf(entry) {
    return Object.fromEntries(Object.entries(entry ?? {}).filter(([, value]) => typeof value === 'string'));
}
function malformed(problem) {
    return new lib_errors/* ActionError */.lZ('sign-in', `The Docker client's config.json ${problem}.`, {
        advice: 'Correct the file, or sign in again with docker login.',
    });
}
function fromPair(pair) {
    const colon = pair.indexOf(':');
    if (colon < 0)
        return undefined;
    return { kind: 'password', username: pair.slice(0, colon), password: pair.slice(colon + 1) };
}
/** A helper answers `{"Username":…,"Secret":…}`; the user name `<token>` marks an identity token. */
function fromHelper(helper, answer) {
    const { Username: username, Secret: secret } = parseAnswer(helper, answer);
    if (typeof username !== 'string' || typeof secret !== 'string' || secret === '')
        return undefined;
    return username === '<token>'
        ? { kind: 'identity-token', token: secret }
        : { kind: 'password', username, password: secret };
}
/** The parser's message is left out: it quotes the text, and that holds the secret. */
function parseAnswer(helper, answer) {
    try {
        const parsed = JSON.parse(answer);
        if (typeof parsed === 'object' && parsed !== null)
            return parsed;
    }
    catch { }
    throw new lib_errors/* ActionError */.lZ('sign-in', `docker-credential-${helper} answered with something that is no JSON object.`);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./lib/registry/sign-in.js
/**
 * Signs in to a registry in a private folder, so that no other step and no other job on the machine sees the
 * credential, and so that removing the folder is all there is to signing out.
 */






/** Folders of the client that hold no credentials, yet are looked for beside them. */
const SHARED = ['cli-plugins', 'contexts'];
/**
 * Makes a private configuration folder of the Docker client that starts as a copy of the user's.
 *
 * @param folder where to make it; must not exist
 * @param userFolder the user's own, usually `~/.docker`
 * @param signIns the registries that will be signed in to, whose old credentials are left behind
 * @returns the environment for every Docker command that should use it
 */
async function createPrivateConfig(folder, userFolder, signIns) {
    const config = withoutRegistries(await readDockerConfig(userFolder), signIns.map(({ registry }) => configKey(registry)));
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'config.json'), JSON.stringify(config), { mode: 0o600 });
    const present = SHARED.filter((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(userFolder, name)));
    for (const name of present)
        await (0,promises_.symlink)((0,external_node_path_.resolve)(userFolder, name), (0,external_node_path_.join)(folder, name));
    // Builders stay where they are: a builder made by an earlier step must be found.
    return { DOCKER_CONFIG: folder, BUILDX_CONFIG: (0,external_node_path_.resolve)(userFolder, 'buildx') };
}
/**
 * The user's configuration, so changed that signing in writes into our file and nowhere else: a store and helpers go on
 * serving what they serve, and an empty helper keeps our registries out of the store.
 */
function withoutRegistries(config, keys) {
    const auths = Object.fromEntries(Object.entries(config.auths ?? {}).filter(([key]) => !keys.includes(key)));
    const own = config.credsStore === undefined ? [] : keys.map((key) => [key, '']);
    const others = Object.entries(config.credHelpers ?? {}).filter(([key]) => !keys.includes(key));
    return { ...config, auths, credHelpers: Object.fromEntries([...others, ...own]) };
}
/**
 * Signs in through the Docker client.
 *
 * @throws {ActionError} `sign-in`, with what the registry said
 */
async function signIn({ registry, username, password }, login, env) {
    const target = registry === 'docker.io' ? [] : [registry];
    const args = ['login', '--username', username, '--password-stdin', ...target];
    const { exitCode, stderr } = await login(args, { stdin: password, env });
    if (exitCode === 0)
        return;
    const said = stderr
        .split('\n')
        .filter((line) => line.trim() !== '' && !line.startsWith('WARNING'))
        .join('\n')
        .trim();
    throw new lib_errors/* ActionError */.lZ('sign-in', `Signing in to ${registry} as ${username} failed: ${said || `exit code ${exitCode}`}`, {
        advice: adviceFor(registry, said),
        link: LINKS.signIn,
    });
}
function adviceFor(registry, said) {
    const isRefusal = said === '' || /\b40[13]\b|unauthorized|denied|incorrect|forbidden/i.test(said);
    if (!isRefusal)
        return 'The registry did not answer well; check its address, and look at its status page.';
    return registry === 'ghcr.io'
        ? 'Check that the job has "permissions: packages: write" and that the token has not expired.'
        : 'Check the inputs registry, username and password; the password is often a token that has expired.';
}

;// CONCATENATED MODULE: ./lib/actions/build/session.js
/** The way to registries for one step: who we are there, the Docker client's folder, and clients that share both. */












/**
 * Signs in where credentials are given, and to ghcr.io with the job's token where the image goes there and nobody
 * signed in before.
 *
 * @param folder the step's private folder
 * @throws {ActionError} `sign-in` or `engine-missing`
 */
async function openSession(inputs, references, environment, folder, signal) {
    const signIns = await wantedSignIns(inputs, references, environment);
    let env = (0,command/* withoutInputs */.i)(environment.all);
    let configFolder = environment.dockerConfig;
    if (signIns.length > 0) {
        configFolder = (0,external_node_path_.join)(folder, 'docker');
        const own = await createPrivateConfig(configFolder, environment.dockerConfig, signIns);
        // What has been said already about where things are stays true; certificates too are looked for beside the file.
        const certificates = env['DOCKER_TLS_VERIFY'] ? { DOCKER_CERT_PATH: environment.dockerConfig } : {};
        env = { ...certificates, ...own, ...env, DOCKER_CONFIG: configFolder };
    }
    for (const credentials of signIns) {
        await signInWithAttempts(credentials, inputs, env, signal);
        log/* log */.R.info(`Signed in to ${credentials.registry} as ${credentials.username}.`);
    }
    const http = createHttp(environment.all, signal);
    const clients = new Map();
    const connect = async (registry) => createRegistryClient(registry, await credentialOf(registry, configFolder, env), http);
    const clientFor = (registry) => {
        const client = clients.get(registry) ?? connect(registry);
        clients.set(registry, client);
        return client;
    };
    // A credential that cannot be read is found now, and not when the image is pushed and waits for its tags.
    const registries = inputs.push === 'false' ? [] : references.map(({ repository }) => repository.registry);
    await Promise.all(registries.map(clientFor));
    return { env, clientFor, close: () => http.close() };
}
/** A sign-in service has its faults too; what it refuses, it refuses at once. */
async function signInWithAttempts(credentials, { retryOn, maxAttempts, retryWaitSeconds, warningOnRetry }, env, signal) {
    await attempt(() => signIn(credentials, dockerLogin, env), {
        maxAttempts: retryOn === 'never' ? 1 : maxAttempts,
        decide(error, failed) {
            const { class: kind, isThrottled } = classify({ exitCode: 1, stderr: `ERROR: ${error.message}` });
            if (kind !== 'transient' && kind !== 'ambiguous')
                return undefined;
            return pauseAfter({ base: retryWaitSeconds / 3, failed, chance: Math.random(), isThrottled });
        },
        onFailure({ number, error, pause }) {
            if (pause === undefined)
                return;
            const message = `Attempt ${number} to sign in failed: ${error.message}`;
            if (warningOnRetry)
                log/* log */.R.warning(message);
            else
                log/* log */.R.info(message);
        },
        wait: ({ usual }) => (0,cancel/* sleep */.y)(usual, signal),
        now: () => performance.now(),
        signal,
    });
}
async function wantedSignIns({ signIn: given, githubToken, push }, references, { dockerConfig, actor }) {
    const signIns = given === undefined ? [] : [given];
    const registry = 'ghcr.io';
    const goesThere = push !== 'false' && references.some(({ repository }) => repository.registry === registry);
    if (!goesThere || githubToken === '' || given?.registry === registry)
        return signIns;
    if (knowsRegistry(await readDockerConfig(dockerConfig), registry))
        return signIns;
    return [...signIns, { registry, username: actor, password: githubToken }];
}
async function dockerLogin(...[args, options]) {
    try {
        return await (0,command/* runCommand */.d)('docker', args, options);
    }
    catch (cause) {
        throw dockerMissing(cause);
    }
}
async function credentialOf(registry, configFolder, env) {
    return findCredential(await readDockerConfig(configFolder), registry, async (name, key) => {
        const { exitCode, stdout } = await (0,command/* runCommand */.d)(`docker-credential-${name}`, ['get'], { stdin: key, env });
        return exitCode === 0 ? stdout : undefined;
    });
}

;// CONCATENATED MODULE: ./lib/actions/build/run.js
/** The build action from inputs to result: the stages in their order, and one sentence in the log for each decision. */









/**
 * Runs the stages.
 *
 * @param folder the step's private folder, made when first needed
 * @param signal stops what runs when aborted
 * @throws {ActionError}
 */
async function run(prepared, environment, folder, signal) {
    const { inputs, source, names } = prepared;
    const cache = decideCache({ mode: inputs.cache, from: inputs.cacheFrom, to: inputs.cacheTo }, {
        isReachable: Boolean(environment.all['ACTIONS_RESULTS_URL'] && environment.all['ACTIONS_RUNTIME_TOKEN']),
        untrusted: source.untrusted,
    });
    if (cache.warning)
        log/* log */.R.warning(cache.warning);
    if (inputs.dryRun) {
        const push = decidePush(inputs.push, source);
        const plan = planBuild(prepared, push, cache);
        const argv = buildArguments(plan, buildFiles(folder, 1));
        tell(prepared, push, cache, argv);
        return { ...nothingDone(push, cache), argv };
    }
    const session = await openSession(inputs, names.references, environment, folder, signal);
    try {
        const refusal = inputs.push === 'auto' ? await askForPermission(prepared, session, signal) : undefined;
        const push = decidePush(inputs.push, source, refusal);
        const plan = planBuild(prepared, push, cache);
        tell(prepared, push, cache, buildArguments(plan, buildFiles(folder, 1)));
        if (push.push)
            warnOfSignIn(prepared);
        const anchor = push.push ? anchorOf(names.references, source.headSha) : undefined;
        const { facts, ...attempts } = await buildWithAttempts(plan, inputs, {
            folder,
            // Only the build needs the runner's token: BuildKit's client reads it for the GitHub Actions cache.
            env: { ...session.env, ACTIONS_RUNTIME_TOKEN: environment.all['ACTIONS_RUNTIME_TOKEN'] },
            cwd: environment.workspace,
            target: anchor && { anchor, clientFor: session.clientFor },
            signal,
        });
        const built = { ...attempts, imageId: facts.imageId, metadata: facts.metadata?.json };
        if (!push.push)
            return { ...nothingDone(push, cache), ...built };
        const published = await publishEverywhere(names.references, plan, facts, inputs, session, signal);
        if (plan.load)
            await loadTags(names.references, plan, session);
        return { ...built, push, cache, pushed: true, ...published };
    }
    finally {
        session.close();
    }
}
function nothingDone(push, cache) {
    return {
        push,
        cache,
        pushed: false,
        argv: [],
        images: [],
        digest: undefined,
        imageId: undefined,
        metadata: undefined,
        attempts: 0,
        history: [],
    };
}
function planBuild({ inputs, source, names, context }, { push }, cache) {
    return {
        context,
        file: inputs.file,
        target: inputs.target,
        platforms: inputs.platforms,
        buildArgs: inputs.buildArgs,
        labels: names.labels,
        annotations: names.customAnnotations,
        tags: buildTags(names.references, anchorOf(names.references, source.headSha), push),
        push,
        load: inputs.load,
        cacheFrom: cache.from,
        cacheTo: cache.to,
        provenance: inputs.provenance,
        sbom: inputs.sbom,
        builder: inputs.builder,
    };
}
/** A name without a registry is Docker Hub's: people who sign in elsewhere rarely mean that. */
function warnOfSignIn({ inputs, names }) {
    const registry = inputs.signIn?.registry;
    const goesThere = names.references.some((reference) => reference.repository.registry === registry);
    if (registry === undefined || goesThere || names.references.length === 0)
        return;
    log/* log */.R.warning(`The sign-in is for ${registry}, but no image goes there: ${names.images.map(({ name }) => name).join(', ')}.`);
}
function tell({ names, context, isCommitDateKnown }, push, cache, argv) {
    log/* log */.R.info(`Context: ${context.kind === 'path' ? context.path : context.address} (${context.why}).`);
    for (const decision of names.decisions)
        log/* log */.R.info(`Tags: ${decision}`);
    for (const warning of names.warnings)
        log/* log */.R.warning(warning);
    if (!isCommitDateKnown)
        log/* log */.R.info("Date: now, because the commit's own date is not known here.");
    log/* log */.R.info(`Push: ${push.push ? 'yes' : 'no'}, ${push.why}.`);
    log/* log */.R.info(`Cache: ${cache.reason}.`);
    const endGroup = log/* log */.R.group('Command, one argument on each line');
    for (const word of ['docker', ...argv])
        log/* log */.R.info(word);
    endGroup();
}


/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   lZ: () => (/* binding */ ActionError)
/* harmony export */ });
/**
 * The errors that reach a user. Each one says what happened and what to do about it, so that nobody has
 * to read our source to get unstuck. One place catches them (`actions/<name>/main.ts`).
 */
class ActionError extends Error {
    code;
    advice;
    link;
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = 'ActionError';
        this.code = code;
        this.advice = options.advice;
        this.link = options.link;
    }
}
/** All wrong inputs of a step at once: nobody should learn of three mistakes in three runs. */
class InputError extends ActionError {
    problems;
    constructor(problems) {
        super('input', problems.map(describeProblem).join('\n'));
        this.name = 'InputError';
        this.problems = problems;
    }
}
function describeProblem({ input, problem, advice }) {
    const sentence = `Input ${input}: ${problem}.`;
    return advice === undefined ? sentence : `${sentence} ${advice}`;
}
/**
 * Shows text from outside inside a message: quoted, on one line, never longer than a line of the log can bear.
 *
 * @example quote('a\nb') // '"a\\nb"'
 */
function quote(text, limit = 120) {
    const shown = text.length > limit ? `${text.slice(0, limit)}…` : text;
    return JSON.stringify(shown);
}
/** The whole text for the user: what happened, what to do, where to read more. */
function explain(error) {
    if (!(error instanceof ActionError)) {
        return error instanceof Error ? error.message : String(error);
    }
    return [error.message, error.advice, error.link && `See ${error.link}`].filter(Boolean).join('\n');
}


/***/ }),

/***/ 8424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ parseTaggedReference),
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   cy: () => (/* binding */ formatTagged),
/* harmony export */   y6: () => (/* binding */ formatPinned)
/* harmony export */ });
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7521);

const PATH_COMPONENT = /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*$/;
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*(?::[0-9]+)?$/;
const IPV6_HOST = /^\[[a-f0-9:]+\](?::[0-9]+)?$/;
/** Docker takes such a name for the id of an image. */
const IMAGE_ID = /^[a-f0-9]{64}$/;
/** Longer names are refused by the reference library, whatever their parts. */
const NAME_MAX_LENGTH = 255;
/** The first part is a host only if it cannot be a Docker Hub user: it has a dot or a port, or is localhost. */
function isHostLike(part) {
    return part.includes('.') || part.includes(':') || part === 'localhost';
}
/**
 * Reads `[registry/]path`. Capitals are lowered, because GitHub's owners may have them and registries may not.
 *
 * @returns undefined when the text is no repository name
 */
function parseRepository(text) {
    const name = text.trim().toLowerCase();
    if (name.length > NAME_MAX_LENGTH)
        return undefined;
    const slash = name.indexOf('/');
    const first = slash < 0 ? '' : name.slice(0, slash);
    const hasHost = slash > 0 && isHostLike(first);
    const path = hasHost ? name.slice(slash + 1) : name;
    if (hasHost && !HOST.test(first) && !IPV6_HOST.test(first))
        return undefined;
    if (!path.split('/').every((part) => PATH_COMPONENT.test(part)))
        return undefined;
    if (IMAGE_ID.test(name))
        return undefined;
    const registry = hasHost ? first : 'docker.io';
    const isDockerHub = registry === 'docker.io' || registry === 'index.docker.io';
    return {
        name,
        registry: isDockerHub ? 'docker.io' : registry,
        path: isDockerHub && !path.includes('/') ? `library/${path}` : path,
    };
}
/**
 * Reads `[registry/]path[:tag]`; without a tag it is `latest`, as in every Docker command.
 *
 * @returns undefined when the text is no such reference, also when it carries a digest: that cannot be pushed to
 */
function parseTaggedReference(text) {
    const trimmed = text.trim();
    const colon = trimmed.lastIndexOf(':');
    const hasTag = colon > trimmed.lastIndexOf('/');
    const repository = parseRepository(hasTag ? trimmed.slice(0, colon) : trimmed);
    const tag = hasTag ? trimmed.slice(colon + 1) : 'latest';
    return repository !== undefined && (0,_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .isTag */ .d)(tag) ? { repository, tag } : undefined;
}
/** `name:tag` */
function formatTagged({ repository, tag }) {
    return `${repository.name}:${tag}`;
}
/** `name@sha256:…`, the form that always names the same image. */
function formatPinned(repository, digest) {
    return `${repository.name}@${digest}`;
}


/***/ }),

/***/ 7521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isTag),
/* harmony export */   h: () => (/* binding */ TAG_MAX_LENGTH)
/* harmony export */ });
/**
 * A tag as the distribution specification writes it: a letter, digit or underscore, then up to 127 of those,
 * dots and dashes.
 *
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pulling-manifests
 */
const TAG = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
/** The longest tag that a registry takes, in characters. */
const TAG_MAX_LENGTH = 128;
function isTag(text) {
    return TAG.test(text);
}


/***/ }),

/***/ 9746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ cancelSignal),
/* harmony export */   y: () => (/* binding */ sleep)
/* harmony export */ });
/**
 * The runner's way to cancel: SIGINT, 7.5 s later SIGTERM, 2.5 s later the end.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation
 */
/** Milliseconds that are left to a step after SIGTERM, before the runner ends it without asking. */
const LAST_MOMENTS = 1_500;
/** A signal that is aborted when the runner cancels the step, so that what runs can be stopped in order. */
function cancelSignal() {
    const controller = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM']) {
        process.on(name, () => controller.abort(new Error(`cancelled by ${name}`)));
    }
    // What cannot be stopped in order must not keep the step until it is killed.
    process.on('SIGTERM', () => setTimeout(() => process.exit(1), LAST_MOMENTS).unref());
    return controller.signal;
}
/** Waits; returns at once when the signal is aborted. */
function sleep(seconds, signal) {
    return new Promise((resolve) => {
        if (signal.aborted)
            return resolve();
        const done = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', done);
            resolve();
        };
        const timer = setTimeout(done, seconds * 1000);
        signal.addEventListener('abort', done, { once: true });
    });
}


/***/ }),

/***/ 5595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ runCommand),
/* harmony export */   i: () => (/* binding */ withoutInputs)
/* harmony export */ });
/** Short commands whose output is wanted whole. Long ones, which must be stoppable, run in `process/`. */
/**
 * Runs a command and gives what it printed; nothing is logged.
 *
 * @throws {Error} when the command is not there
 */
async function runCommand(command, args, { env, cwd, stdin } = {}) {
    const { getExecOutput } = await __nccwpck_require__.e(/* import() */ 260).then(__nccwpck_require__.bind(__nccwpck_require__, 1260));
    return getExecOutput(command, [...args], {
        silent: true,
        ignoreReturnCode: true,
        env: definedOnly(env ?? withoutInputs(process.env)),
        ...(cwd && { cwd }),
        ...(stdin !== undefined && { input: Buffer.from(stdin) }),
    });
}
/** The environment for a child: inputs may be secrets, the runner's tokens are, and no child of ours reads them. */
function withoutInputs(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !isSecret(name)));
}
function isSecret(name) {
    return name.startsWith('INPUT_') || RUNNER_TOKENS.includes(name);
}
const RUNNER_TOKENS = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
function definedOnly(env) {
    return Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined));
}


/***/ }),

/***/ 6683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  VZ: () => (/* binding */ addToFile),
  Dg: () => (/* binding */ addToSummary),
  G5: () => (/* binding */ command)
});

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: ./lib/runner/commands.js
/**
 * Workflow commands and command files, by the toolkit's own rules for escaping and delimiters.
 *
 * Only the two modules of @actions/core that write them are loaded: the package's entry also loads an HTTP client
 * for OIDC tokens, a megabyte that no line of the log should wait for. (docs/decisions/0004-toolkit-modules.md)
 */


/** Writes a workflow command to standard output. */
function command(name, message = '', properties = {}) {
    issueCommand(name, { ...properties }, message);
}
/** Adds `name` with `value` to a command file, in the delimiter form that no value can break out of. */
function addToFile(file, name, value) {
    issueFileCommand(file, prepareKeyValueMessage(name, value));
}
/** Adds Markdown to the job summary, where the runner has one. */
function addToSummary(markdown) {
    if (process.env['GITHUB_STEP_SUMMARY'])
        issueFileCommand('STEP_SUMMARY', markdown);
}


/***/ }),

/***/ 9090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ readEnvironment)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
;// CONCATENATED MODULE: ./lib/runner/environment.js
/** What the runner says about the run, read once. Inputs, state and command files have files of their own beside it. */




/**
 * @throws {ActionError} `runner`, when this is not a GitHub Actions job or its event cannot be read
 */
function readEnvironment() {
    const env = process.env;
    const missing = ['GITHUB_REPOSITORY', 'GITHUB_SHA', 'GITHUB_REF', 'GITHUB_EVENT_NAME'].filter((name) => !env[name]);
    if (missing.length > 0) {
        throw new errors/* ActionError */.lZ('runner', `The environment lacks ${missing.join(', ')}.`, {
            advice: 'Run the action as a step of a GitHub Actions job, or set what the runner would set.',
        });
    }
    return {
        all: env,
        workspace: env['GITHUB_WORKSPACE'] || process.cwd(),
        temp: env['RUNNER_TEMP'] || (0,external_node_os_namespaceObject.tmpdir)(),
        dockerConfig: env['DOCKER_CONFIG'] || (0,external_node_path_.join)((0,external_node_os_namespaceObject.homedir)(), '.docker'),
        actor: env['GITHUB_ACTOR'] ?? '',
        event: {
            name: env['GITHUB_EVENT_NAME'] ?? '',
            ref: env['GITHUB_REF'] ?? '',
            sha: env['GITHUB_SHA'] ?? '',
            repository: env['GITHUB_REPOSITORY'] ?? '',
            serverUrl: env['GITHUB_SERVER_URL'] || 'https://github.com',
            actor: env['GITHUB_ACTOR'] ?? '',
            baseRef: env['GITHUB_BASE_REF'] ?? '',
            payload: readPayload(env['GITHUB_EVENT_PATH']),
        },
    };
}
/** An event without a file happens only outside the runner, and then there is nothing to know. */
function readPayload(path) {
    if (!path)
        return {};
    try {
        const payload = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
        return typeof payload === 'object' && payload !== null ? payload : {};
    }
    catch (cause) {
        throw new errors/* ActionError */.lZ('runner', `The event's payload at ${path} cannot be read: ${cause.message}`, {
            cause,
        });
    }
}


/***/ }),

/***/ 6502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ inputText),
/* harmony export */   i: () => (/* binding */ createInputReader)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);

/** The text of an input as it came; empty when it was not given. */
function inputText(name) {
    return process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] ?? '';
}
const TRUE = ['true', 'True', 'TRUE'];
const FALSE = ['false', 'False', 'FALSE'];
/** @param given gives the text of an input by its name, as it came */
function createInputReader(given) {
    const read = (name) => given(name).trim();
    const problems = [];
    const refuse = (input, value, allowed, fallback) => {
        problems.push({ input, problem: `must be ${allowed}, not ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}` });
        return fallback;
    };
    return {
        problems,
        text: (name, fallback = '') => read(name) || fallback,
        verbatim: (name, fallback) => given(name) || fallback,
        boolean(name, fallback) {
            const value = read(name);
            if (value === '')
                return fallback;
            if (TRUE.includes(value))
                return true;
            return FALSE.includes(value) ? false : refuse(name, value, 'true or false', fallback);
        },
        choice(name, allowed, fallback) {
            const value = read(name);
            if (value === '')
                return fallback;
            const lower = value.toLowerCase();
            return allowed.find((word) => word === lower) ?? refuse(name, value, oneOf(allowed), fallback);
        },
        number(name, { fallback, min, max, fractions = false }) {
            const value = read(name);
            if (value === '')
                return fallback;
            const number = /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
            const fits = number >= min && number <= max && (fractions || Number.isInteger(number));
            const kind = fractions ? 'a number' : 'a whole number';
            return fits ? number : refuse(name, value, `${kind} from ${min} to ${max}`, fallback);
        },
        lines: (name) => splitPlain(read(name), false),
        async list(name, { commas = false } = {}) {
            const value = read(name);
            if (value === '')
                return [];
            if (!value.includes('"'))
                return splitPlain(value, commas);
            return splitQuoted(value, commas).catch(() => {
                // Neither the value nor the parser's message is shown: lists hold build arguments, and those may be secrets.
                problems.push({ input: name, problem: 'has a double quote that is not closed' });
                return [];
            });
        },
    };
}
function oneOf(words) {
    return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
function splitPlain(value, commas) {
    return value
        .split(commas ? /[\n\r,]/ : /[\n\r]/)
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');
}
/** Quotes are rare, so the CSV parser is loaded only for them. */
async function splitQuoted(value, commas) {
    const { parse } = await __nccwpck_require__.e(/* import() */ 175).then(__nccwpck_require__.bind(__nccwpck_require__, 5175));
    const records = parse(value, {
        columns: false,
        relax_quotes: true,
        relax_column_count: true,
        skip_empty_lines: true,
    });
    const entries = records.flatMap((record) => (commas ? record : [record.join(',')]));
    return entries.map((entry) => entry.trim()).filter((entry) => entry !== '');
}


/***/ }),

/***/ 3188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ log)
/* harmony export */ });
/* unused harmony export harmless */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6683);
/** What people read while the step runs. */


const NEWLINE = 0x0a;
const log = {
    info: (line) => process.stdout.write(`${harmless(line)}\n`),
    debug: (line) => (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)('debug', line),
    notice: (message, place) => (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)('notice', message, place),
    warning: (message, place) => (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)('warning', message, place),
    error: (message, place) => (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)('error', message, place),
    group(title) {
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)('group', title);
        return () => (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)('endgroup');
    },
    passThrough() {
        const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
        let isLineOpen = false;
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)('stop-commands', token);
        return {
            write(chunk) {
                isLineOpen = chunk.at(-1) !== NEWLINE;
                process.stdout.write(chunk);
            },
            end() {
                // What was ended in the middle of a line would swallow the command that gives the runner its ears back.
                if (isLineOpen)
                    process.stdout.write('\n');
                (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(token);
            },
        };
    },
    mask(secret) {
        if (secret.trim() !== '')
            (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)('add-mask', secret);
    },
};
/**
 * A line that the runner takes for nothing but text. It looks for `::` at the start of a line and for `##[` anywhere.
 *
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function harmless(line) {
    const oneLine = line.replace(/[\r\n\u2028\u2029]+/g, ' ').replaceAll('##[', '# #[');
    return oneLine.trimStart().startsWith('::') ? `. ${oneLine}` : oneLine;
}


/***/ }),

/***/ 5223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ saveState),
/* harmony export */   c4: () => (/* binding */ STATE)
/* harmony export */ });
/* unused harmony export readState */
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6683);
/** What main leaves for post. */

/** The names under which it is left. */
const STATE = {
    /** The step's private folder, with the credentials. */
    privateFolder: 'private-folder',
};
function saveState(name, value) {
    (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .addToFile */ .VZ)('STATE', name, value);
}
/** The value that main saved; empty when it saved none. */
function readState(name) {
    return process.env[`STATE_${name}`] ?? '';
}


/***/ }),

/***/ 3332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PE: () => (/* binding */ bakeFiles),
/* harmony export */   Qh: () => (/* binding */ outputVariable),
/* harmony export */   YE: () => (/* binding */ metadataJson),
/* harmony export */   _V: () => (/* binding */ metadataOutputs)
/* harmony export */ });
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8424);

const LINES = { tags: '\n', labels: '\n', annotations: '\n' };
function metadataOutputs(names, separators = LINES) {
    return {
        version: names.version,
        tags: names.references.map(_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTagged */ .cy).join(separators.tags),
        'tag-names': names.tagNames.join(separators.tags),
        labels: labelLines(names).join(separators.labels),
        annotations: names.annotations.join(separators.annotations),
        json: names.json,
    };
}
function labelLines({ labels }) {
    return Object.entries(labels).map(([key, value]) => `${key}=${value}`);
}
/** The environment variable that an output goes to where `DOCKER_METADATA_SET_OUTPUT_ENV` asks for it. */
function outputVariable(output) {
    return `DOCKER_METADATA_OUTPUT_${output.replace(/\W/g, '_').toUpperCase()}`;
}
/** The `json` output. */
function metadataJson({ references, tagNames, labels, annotations }) {
    return JSON.stringify({ tags: references.map(_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTagged */ .cy), 'tag-names': tagNames, labels, annotations });
}
/**
 * The bake files: one target that others inherit from.
 *
 * @see https://docs.docker.com/build/bake/reference/
 */
function bakeFiles(names, target) {
    const { labels, annotations, references, images, version } = names;
    const tags = { tags: references.map(_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTagged */ .cy), args: bakeArguments(images, version) };
    const file = (content) => JSON.stringify({ target: { [target]: content } }, null, 2);
    return {
        'bake-file': file({ tags: tags.tags, labels, args: tags.args }),
        'bake-file-tags': file(tags),
        'bake-file-labels': file({ labels }),
        'bake-file-annotations': file({ annotations }),
    };
}
function bakeArguments(images, version) {
    const names = images.map(({ name }) => name).join(',');
    return { DOCKER_META_IMAGES: names, ...(version === '' ? {} : { DOCKER_META_VERSION: version }) };
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(7723);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
