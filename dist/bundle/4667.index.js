export const id = 4667;
export const ids = [4667];
export const modules = {

/***/ 27048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openLegStore: () => (/* binding */ openLegStore)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/retry/schedule.js
var schedule = __webpack_require__(65305);
// EXTERNAL MODULE: ./lib/runner/log.js
var log = __webpack_require__(93188);
// EXTERNAL MODULE: ./lib/runner/program.js
var program = __webpack_require__(31330);
// EXTERNAL MODULE: ./lib/actions/attempts/again.js
var again = __webpack_require__(27838);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/process/ask.js
var ask = __webpack_require__(92680);
;// CONCATENATED MODULE: ./lib/runner/artifact-lines.js
const MARK = 'image-build-artifacts: ';
function artifactResultLine(result) {
    return `${MARK}${JSON.stringify(result)}`;
}
function readArtifactResult(line) {
    return line.startsWith(`${MARK}{`) ? JSON.parse(line.slice(MARK.length)) : undefined;
}

// EXTERNAL MODULE: ./lib/runner/child-environment.js
var child_environment = __webpack_require__(88264);
;// CONCATENATED MODULE: ./lib/actions/legs/artifacts/ask.js






class ArtifactFault extends Error {
    name = 'ArtifactFault';
    kind;
    constructor(message, kind, options) {
        super(message, options);
        this.kind = kind;
    }
}
async function askArtifacts(order, means) {
    const cwd = (0,external_node_path_.join)(means.folder, `artifacts-${(0,external_node_crypto_.randomUUID)()}`);
    try {
        await (0,promises_.mkdir)(cwd, { recursive: true, mode: 0o700 });
        return resultOf(await run(order, means, cwd), means.limit);
    }
    finally {
        await (0,promises_.rm)(cwd, { recursive: true, force: true });
    }
}
const SERVICE = 'artifacts';
function run(order, means, cwd) {
    const { program, env, limit, signal } = means;
    return (0,ask/* askProcess */.F)({
        command: process.execPath,
        args: [program, SERVICE],
        env: { ...(0,child_environment/* withoutInputs */.i$)(env), ACTIONS_RUNTIME_TOKEN: env['ACTIONS_RUNTIME_TOKEN'], RUNNER_DEBUG: undefined },
        cwd,
        stdin: JSON.stringify(order),
        timeoutMs: limit,
        signal,
    }).catch((cause) => {
        throw new ArtifactFault(`its program cannot be run: ${cause.message}`, 'refused', { cause });
    });
}
function resultOf({ stdout, stderr, stopped, exitCode }, limit) {
    const result = stdout
        .split('\n')
        .map(readArtifactResult)
        .findLast((line) => line !== undefined);
    if (result !== undefined) {
        if ('problem' in result)
            throw new ArtifactFault(result.problem, result.kind);
        return result;
    }
    if (stopped === 'cancelled')
        throw new ArtifactFault('the step was cancelled', 'cancelled');
    if (stopped === 'timeout')
        throw new ArtifactFault(`there was no answer for ${limit / 1000} s`, 'temporary');
    const said = stderr.split('\n').findLast((line) => /^\w*Error\b/.test(line)) ?? `the exit code was ${exitCode}`;
    throw new ArtifactFault(`its program broke off: ${said}`, 'refused');
}

;// CONCATENATED MODULE: ./lib/actions/legs/artifacts/batches.js
function inBatches(most, fetch) {
    let waiting = [];
    const send = async (batch) => {
        try {
            const values = await fetch(batch.map(({ key }) => key));
            for (const [at, value] of values.entries())
                batch[at]?.resolve(value);
            for (const { reject } of batch.slice(values.length))
                reject(new Error('there is no answer'));
        }
        catch (error) {
            for (const { reject } of batch)
                reject(error);
        }
    };
    const sendAll = () => {
        const all = waiting;
        waiting = [];
        for (let start = 0; start < all.length; start += most)
            void send(all.slice(start, start + most));
    };
    return (key) => new Promise((resolve, reject) => {
        if (waiting.length === 0)
            setImmediate(sendAll);
        waiting.push({ key, resolve, reject });
    });
}

;// CONCATENATED MODULE: ./lib/actions/legs/legs-store.js







const PATIENCE = { limit: 60_000, wait: 5 };
const ATTEMPTS = 3;
const RETENTION_DAYS = 7;
const AT_ONCE = 16;
function openLegStore({ all: env }, folder, signal, { limit, wait } = PATIENCE) {
    const ask = async (order) => {
        if (!env['ACTIONS_RUNTIME_TOKEN'] || !env['ACTIONS_RESULTS_URL']) {
            throw new ArtifactFault('the runner does not offer them here', 'absent');
        }
        return askArtifacts(order, { program: (0,program/* servicesPath */.a)(), env, folder, limit, signal });
    };
    const insist = async (what, task) => {
        try {
            return await (0,again/* again */.T)(task, {
                retryOn: 'auto',
                maxAttempts: ATTEMPTS,
                decide: (error, failed) => pauseFor(error, failed, wait),
                tell: ({ message }, _, pause) => log/* log */.Rm.info(`${what}: ${message}; again in ${pause.usual.toFixed(1)} s.`),
                signal,
            });
        }
        catch (error) {
            throw error instanceof ArtifactFault ? explain(what, error) : error;
        }
    };
    const fetch = inBatches(AT_ONCE, async (ids) => {
        const result = await ask({ what: 'load', ids });
        return 'loaded' in result ? result.loaded : [];
    });
    return {
        async save(name, content) {
            await insist('Leaving the leg', (number) => {
                const spare = number > 1 ? `${name}-${number}` : undefined;
                return ask({ what: 'save', name, spare, content, retentionDays: RETENTION_DAYS });
            });
        },
        find: (prefix) => insist('Looking for legs', async () => {
            const result = await ask({ what: 'find', prefix });
            return 'found' in result ? withoutSpares(result.found) : [];
        }),
        load: (id) => insist(`Reading artifact ${id}`, async () => {
            const result = await fetch(id);
            if ('problem' in result)
                throw new ArtifactFault(result.problem, result.kind);
            return result.content;
        }),
    };
}
function withoutSpares(found) {
    return found.filter(({ name, digest }) => {
        const first = name.replace(/-\d$/, '');
        if (first === name || digest === undefined)
            return true;
        return !found.some((other) => other.name === first && other.digest === digest);
    });
}
function pauseFor(error, failed, base) {
    const isTemporary = error instanceof ArtifactFault && error.kind === 'temporary';
    return isTemporary ? (0,schedule/* pauseAfter */.l)({ base, failed, chance: Math.random() }) : undefined;
}
const AGAIN = "Run the job again; look at GitHub's status page if it stays.";
const BY_HAND = 'Where there are no artifacts, hand the legs on yourself: the steps that build write them with result-file, and the ' +
    'merge takes the files by its input results.';
function explain(what, fault) {
    const { kind, message } = fault;
    if (kind === 'cancelled')
        return new errors/* ActionError */.lZ('cancelled', `${what}: the step was cancelled.`, { cause: fault });
    if (kind === 'absent') {
        const problem = `The legs of an image meet among the workflow run's artifacts, and there are none: ${message}.`;
        return new errors/* ActionError */.lZ('artifacts-absent', problem, { advice: BY_HAND, cause: fault });
    }
    return new errors/* ActionError */.lZ('artifacts-failed', `${what} failed at the service for workflow artifacts: ${message}.`, {
        advice: kind === 'temporary' ? `${AGAIN}\n${BY_HAND}` : BY_HAND,
        cause: fault,
    });
}


/***/ }),

/***/ 31330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ servicesPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function servicesPath() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(process.argv[1] ?? ''), '..', 'services', 'index.js');
}


/***/ })

};
