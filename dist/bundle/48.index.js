export const id = 48;
export const ids = [48,667];
export const modules = {

/***/ 27838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ again)
/* harmony export */ });
/* harmony import */ var _retry_attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84427);
/* harmony import */ var _runner_cancel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69746);
/** Attempts at what surrounds the build, such as a sign-in: one loop by the step's own clock, waits and cancel. */


/** @throws the error of the last attempt; of the only one with `retry-on: never` */
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
;// CONCATENATED MODULE: ./lib/actions/legs/artifacts/ask.js
/** Runs the program that speaks to the service for workflow artifacts, for as long as is worth it. */






/** The service did not do what it was asked. The message is a clause. */
class ArtifactFault extends Error {
    name = 'ArtifactFault';
    kind;
    constructor(message, kind, options) {
        super(message, options);
        this.kind = kind;
    }
}
/** @throws {ArtifactFault} */
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
    // The last line is the program's own; what the library says before may quote the service.
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
/** Lets questions that are asked at the same time share one answer's way. Pure but for the waiting. */
/**
 * @param most how many go together
 * @param fetch gives the values in the order of its keys
 * @returns asks for one; what is asked for before the next turn of the event loop goes together
 */
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
/** Where the legs of an image meet: the artifacts of the workflow run, which every job of it can read. */







const PATIENCE = { limit: 60_000, wait: 5 };
const ATTEMPTS = 3;
/** Days that a leg is kept: the run may be tried again tomorrow, and a re-run of failed jobs needs the good ones. */
const RETENTION_DAYS = 7;
/** How many are fetched by one program, which takes longer to start than to fetch. */
const AT_ONCE = 16;
/**
 * Every call throws an {@link ActionError} `artifact` when the service refuses, or stays away.
 *
 * @param folder the step's private folder
 */
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
/** An upload that was given up may still become whole, after the next one has left the same under its second name. */
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
/** Runs a short command whose answer is wanted whole, and which must not hold up a step that is cancelled. */

/** Milliseconds from SIGINT to SIGTERM, and from SIGTERM to SIGKILL: it has nothing to put in order. */
const GRACE = [300, 300];
/** @throws the system's error, such as ENOENT, when the command cannot be started */
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
/**
 * The one place that runs a long process: it can be stopped, and nothing of it stays behind.
 */

let watch;
/** Lets somebody watch every program from now on, for who looks for the reason of something odd. */
function watchPrograms(watcher) {
    watch = watcher;
}
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
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(request.command, [...request.args], {
            cwd: request.cwd,
            env: { ...request.env },
            stdio: [request.stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
            // A group of its own: what buildx starts is stopped with it, and the runner's signal does not reach it unasked.
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
        // A command that does not read what it is told says by its exit code how it went.
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


/***/ }),

/***/ 84427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ attempt)
/* harmony export */ });
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


/***/ }),

/***/ 65305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ pauseAfter)
/* harmony export */ });
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
/** What a child of ours gets to know of our environment. */
/** The environment for a child: inputs may be secrets, the runner's tokens are, and no child of ours reads them. */
function withoutInputs(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !isSecret(name)));
}
/** Our own environment, as a child of ours gets it. */
function childEnvironment() {
    return withoutInputs(process.env);
}
function isSecret(name) {
    return name.startsWith('INPUT_') || BUILDER_CERTIFICATES.test(name) || RUNNER_TOKENS.includes(name);
}
/** Keys of remote builders, which the Docker client gets as files. */
const BUILDER_CERTIFICATES = /^BUILDER_NODE_\d+_AUTH_/;
const RUNNER_TOKENS = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
/** For the one child that speaks to the runner's cache service: with the token for it. */
function cacheEnvironment() {
    return { ...childEnvironment(), ACTIONS_RUNTIME_TOKEN: process.env['ACTIONS_RUNTIME_TOKEN'] };
}
/**
 * For a program that decides on our work: it can ask nobody in the job's name, and neither set our outputs nor tell our
 * post step what to do.
 */
function gateEnvironment(env) {
    const kept = Object.entries(withoutInputs(env)).filter(([name]) => !NOT_FOR_A_GATE.test(name));
    return Object.fromEntries(kept);
}
const NOT_FOR_A_GATE = /^(?:ACTIONS_ID_TOKEN_\w+|GITHUB_OUTPUT|GITHUB_STATE)$/;
/** For the one child that proves by GitHub's word who we are: where to ask for it, and with what. */
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
/** Where the action's other programs are: in a folder beside that of the one that runs. */

/** The path of the programs that speak to GitHub's services. */
function servicesPath() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(process.argv[1] ?? ''), '..', 'services', 'index.js');
}


/***/ })

};
