export const id = 7048;
export const ids = [7048,4667];
export const modules = {

/***/ 27838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ again)
/* harmony export */ });
/* harmony import */ var _retry_attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84427);
/* harmony import */ var _runner_cancel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69746);


async function again(task, { retryOn, maxAttempts, decide, tell, signal }) {
    const { value } = await (0,_retry_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .C)(task, {
        maxAttempts: retryOn === 'never' ? 1 : maxAttempts,
        decide,
        onFailure({ number, error, pause }) {
            if (pause !== undefined)
                tell(error, number, pause);
        },
        wait: ({ usual }) => (0,_runner_cancel_js__WEBPACK_IMPORTED_MODULE_1__/* .sleep */ .y)(usual, signal),
        now: () => performance.now(),
        signal,
    });
    return value;
}


/***/ }),

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

/***/ 92680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ askProcess)
/* harmony export */ });
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61576);

const GRACE = [300, 300];
async function askProcess(question) {
    const chunks = [];
    const result = await (0,_process_js__WEBPACK_IMPORTED_MODULE_0__/* .runProcess */ .R)({
        cwd: '.',
        ...question,
        grace: GRACE,
        onOutput(chunk, from) {
            if (from === 'stdout')
                chunks.push(chunk);
        },
    });
    return { ...result, stdout: Buffer.concat(chunks).toString('utf8') };
}


/***/ }),

/***/ 61576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ watchPrograms),
/* harmony export */   R: () => (/* binding */ runProcess)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

let watch;
function watchPrograms(watcher) {
    watch = watcher;
}
const KEPT_STDERR = 1024 * 1024;
const GRACE = [2_500, 2_000];
const WATCH_INTERVAL = 1_000;
const LAST_WORDS = 2_000;
function runProcess(request) {
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(request.command, [...request.args], {
            cwd: request.cwd,
            env: { ...request.env },
            stdio: [request.stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
            detached: true,
        });
        let told = watch?.([request.command, ...request.args]);
        const tail = keepTail();
        const stopper = createStopper(child, request.grace ?? GRACE);
        const cancel = () => stopper.stop('cancelled');
        const timer = request.timeoutMs === undefined ? undefined : setTimeout(() => stopper.stop('timeout'), request.timeoutMs);
        const stallTimer = setInterval(() => request.isStalled?.() && stopper.stop('silence'), WATCH_INTERVAL);
        let lastWords;
        const settle = () => {
            clearTimeout(timer);
            clearInterval(stallTimer);
            clearTimeout(lastWords);
            stopper.clear();
            request.signal?.removeEventListener('abort', cancel);
        };
        child.stdin?.on('error', () => { }).end(request.stdin);
        child.stdout?.on('data', (chunk) => request.onOutput(chunk, 'stdout'));
        child.stderr?.on('data', (chunk) => {
            tail.push(chunk);
            request.onOutput(chunk, 'stderr');
        });
        child.on('error', (error) => {
            settle();
            told?.(error.message);
            told = undefined;
            reject(error);
        });
        child.on('exit', () => {
            lastWords = setTimeout(() => stopReading(child), LAST_WORDS);
        });
        child.on('close', (code, signal) => {
            settle();
            if (stopper.reason() !== undefined)
                stopper.sweep();
            told?.(stopper.reason() ?? signal ?? `exit code ${code}`);
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
function stopReading({ stdout, stderr }) {
    stdout?.destroy();
    stderr?.destroy();
}
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


/***/ }),

/***/ 84427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ attempt)
/* harmony export */ });
const BUDGET_SECONDS = 20 * 60;
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


/***/ }),

/***/ 65305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ pauseAfter)
/* harmony export */ });
const LONGEST_WAIT = 120;
const LONGEST_THROTTLE = 300;
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


/***/ }),

/***/ 88264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ cacheEnvironment),
/* harmony export */   P2: () => (/* binding */ gateEnvironment),
/* harmony export */   Qc: () => (/* binding */ childEnvironment),
/* harmony export */   S4: () => (/* binding */ identityEnvironment),
/* harmony export */   i$: () => (/* binding */ withoutInputs)
/* harmony export */ });
function withoutInputs(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !isSecret(name)));
}
function childEnvironment() {
    return withoutInputs(process.env);
}
function isSecret(name) {
    return name.startsWith('INPUT_') || BUILDER_CERTIFICATES.test(name) || RUNNER_TOKENS.includes(name);
}
const BUILDER_CERTIFICATES = /^BUILDER_NODE_\d+_AUTH_/;
const RUNNER_TOKENS = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
function cacheEnvironment() {
    return { ...childEnvironment(), ACTIONS_RUNTIME_TOKEN: process.env['ACTIONS_RUNTIME_TOKEN'] };
}
function gateEnvironment(env) {
    const kept = Object.entries(withoutInputs(env)).filter(([name]) => !NOT_FOR_A_GATE.test(name));
    return Object.fromEntries(kept);
}
const NOT_FOR_A_GATE = /^(?:ACTIONS_ID_TOKEN_\w+|GITHUB_OUTPUT|GITHUB_STATE)$/;
function identityEnvironment() {
    return Object.fromEntries(['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'].map((name) => [name, process.env[name]]));
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
