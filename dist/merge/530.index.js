export const id = 530;
export const ids = [530];
export const modules = {

/***/ 99530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openLegStore: () => (/* binding */ openLegStore)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/links.js
var links = __webpack_require__(21058);
// EXTERNAL MODULE: ./lib/process/ask.js
var ask = __webpack_require__(92680);
// EXTERNAL MODULE: ./lib/retry/schedule.js
var schedule = __webpack_require__(65305);
;// CONCATENATED MODULE: ./lib/runner/artifact-lines.js
/** How the program that keeps workflow artifacts is told what to do, and what it says of it. */
const MARK = 'image-build-artifacts: ';
function artifactResultLine(result) {
    return `${MARK}${JSON.stringify(result)}`;
}
/** @returns undefined when the line is no result */
function readArtifactResult(line) {
    return line.startsWith(`${MARK}{`) ? JSON.parse(line.slice(MARK.length)) : undefined;
}

// EXTERNAL MODULE: ./lib/runner/child-environment.js
var child_environment = __webpack_require__(88264);
// EXTERNAL MODULE: ./lib/runner/log.js
var log = __webpack_require__(93188);
// EXTERNAL MODULE: ./lib/runner/program.js
var program = __webpack_require__(31330);
// EXTERNAL MODULE: ./lib/actions/build/attempts/again.js + 1 modules
var again = __webpack_require__(54936);
;// CONCATENATED MODULE: ./lib/actions/build/legs-store.js
/** Where the legs of one image meet: the artifacts of the workflow run, which every job of it can read. */












/** Days that a leg is kept: the run may be tried again tomorrow, and a re-run of failed jobs needs the good ones. */
const RETENTION_DAYS = 7;
/** Milliseconds for one order; the library tries again by itself within them. */
const LIMIT = 120_000;
const ATTEMPTS = 3;
/** Seconds before the second attempt. */
const WAIT = 5;
class ArtifactFault extends Error {
    isTemporary;
    constructor(message, isTemporary) {
        super(message);
        this.isTemporary = isTemporary;
    }
}
/**
 * Every call throws an {@link ActionError} `artifact` when the service refuses, or stays away.
 *
 * @param folder the step's private folder
 */
function openLegStore({ all }, folder, signal) {
    const order = async (what, one) => {
        if (!all['ACTIONS_RUNTIME_TOKEN'] || !all['ACTIONS_RESULTS_URL'])
            throw noService();
        try {
            return await (0,again/* again */.T)(() => carryOut(one, all, (0,external_node_path_.join)(folder, `artifacts-${(0,external_node_crypto_.randomUUID)()}`), signal), {
                retryOn: 'auto',
                maxAttempts: ATTEMPTS,
                decide: (error, failed) => error instanceof ArtifactFault && error.isTemporary
                    ? (0,schedule/* pauseAfter */.l)({ base: WAIT, failed, chance: Math.random() })
                    : undefined,
                tell: ({ message }, _, pause) => log/* log */.Rm.info(`${what}: ${message}; again in ${pause.usual.toFixed(1)} s.`),
                signal,
            });
        }
        catch (error) {
            throw error instanceof ArtifactFault ? explain(what, error) : error;
        }
    };
    return {
        async save(name, content) {
            await order('Keeping the leg', { what: 'save', name, content, retentionDays: RETENTION_DAYS });
        },
        async find(prefix) {
            const result = await order('Looking for legs', { what: 'find', prefix });
            return 'found' in result ? result.found : [];
        },
        async load(id) {
            const result = await order('Reading a leg', { what: 'load', id });
            return 'content' in result ? result.content : '';
        },
    };
}
/** @throws {ArtifactFault} */
async function carryOut(order, env, cwd, signal) {
    await (0,promises_.mkdir)(cwd, { recursive: true, mode: 0o700 });
    const answer = await (0,ask/* askProcess */.F)({
        command: process.execPath,
        args: [(0,program/* programPath */.k)('artifacts')],
        env: { ...(0,child_environment/* withoutInputs */.i$)(env), ACTIONS_RUNTIME_TOKEN: env['ACTIONS_RUNTIME_TOKEN'], RUNNER_DEBUG: undefined },
        cwd,
        stdin: JSON.stringify(order),
        timeoutMs: LIMIT,
        signal,
    }).catch((cause) => {
        throw new ArtifactFault(`the program for artifacts cannot be run: ${cause.message}`, false);
    });
    const result = answer.stdout
        .split('\n')
        .map(readArtifactResult)
        .find((line) => line !== undefined);
    if (result === undefined) {
        const why = answer.stopped === 'timeout' ? `the service did not answer for ${LIMIT / 1000} s` : 'it broke off';
        throw new ArtifactFault(why, answer.stopped === 'timeout');
    }
    if ('problem' in result)
        throw new ArtifactFault(result.problem, result.isTemporary);
    return result;
}
const BY_HAND = 'Where there are no artifacts, bring the legs there yourself: the input result-file of the steps that build, and the ' +
    'input results of the merge.';
function noService() {
    return new errors/* ActionError */.lZ('artifact', 'There is no place for the legs: this is no job with GitHub’s artifacts.', {
        advice: BY_HAND,
    });
}
function explain(what, fault) {
    return new errors/* ActionError */.lZ('artifact', `${what} failed at the service for workflow artifacts: ${fault.message}.`, {
        advice: `Run the job again; look at GitHub's status page if it stays. ${BY_HAND}`,
        link: links/* LINKS */.A.artifacts,
        cause: fault,
    });
}


/***/ }),

/***/ 31330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ programPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/** Where the action's other programs are: each has a folder beside that of the one that runs. */

/** The path of another bundle of the action. */
function programPath(name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(process.argv[1] ?? ''), '..', name, 'index.js');
}


/***/ })

};
