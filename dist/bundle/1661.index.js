export const id = 1661;
export const ids = [1661,1949];
export const modules = {

/***/ 18521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ buildImage)
});

// EXTERNAL MODULE: ./lib/build/progress-mode.js
var progress_mode = __webpack_require__(24657);
// EXTERNAL MODULE: ./lib/build/secrets.js
var build_secrets = __webpack_require__(54753);
// EXTERNAL MODULE: ./lib/build/arguments.js + 1 modules
var build_arguments = __webpack_require__(30551);
// EXTERNAL MODULE: ./lib/build/failure.js
var failure = __webpack_require__(46194);
// EXTERNAL MODULE: ./lib/image/reference.js
var reference = __webpack_require__(68424);
;// CONCATENATED MODULE: ./lib/build/retreat.js

function retreatFrom(plan, { failedPart, cacheSource, remembersCache }) {
    if (failedPart === 'cache-export' && plan.cacheTo.length > 0) {
        return { plan: { ...plan, cacheTo: [] }, without: 'The next attempt writes no cache.' };
    }
    if (failedPart !== 'cache-import')
        return { plan, without: undefined };
    if (remembersCache && !plan.noCache) {
        const without = 'The next attempt runs every step, because the builder still waits for layers of a cache.';
        return { plan: { ...plan, cacheFrom: [], noCache: true }, without };
    }
    const kept = plan.cacheFrom.filter((entry) => !isThatCache(entry, cacheSource));
    if (kept.length === plan.cacheFrom.length)
        return { plan, without: undefined };
    const left = plan.cacheFrom.filter((entry) => !kept.includes(entry));
    return {
        plan: { ...plan, cacheFrom: kept },
        without: `The next attempt does not read the cache ${left.join('; ')}.`,
    };
}
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
function fullName(name) {
    const parsed = (0,reference/* parseTaggedReference */.$R)(name);
    return parsed === undefined ? name : `${parsed.repository.registry}/${parsed.repository.path}:${parsed.tag}`;
}

// EXTERNAL MODULE: ./lib/result/build-files.js + 2 modules
var build_files = __webpack_require__(40274);
// EXTERNAL MODULE: ./lib/retry/attempt.js
var attempt = __webpack_require__(84427);
;// CONCATENATED MODULE: ./lib/retry/patience.js
const FIRST_INTERVAL = 1;
const LONGEST_INTERVAL = 2;
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
        const asked = answer.state === 'throttled' ? (answer.retryAfter ?? 0) : 0;
        await sleep(Math.min(left, Math.max(asked, interval)));
    }
}

;// CONCATENATED MODULE: ./lib/retry/policy.js
const yes = (why) => ({ again: true, why });
const no = (why) => ({ again: false, why });
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
function decideRun(newest, before, retryRun) {
    if (!newest.isNetworkInRun && newest.class !== 'timeout')
        return no("a RUN step's own command failed");
    if (retryRun !== 'network')
        return no('RUN steps are only repeated with retry-run: network');
    return before.some(({ stage }) => stage === 'run')
        ? no('the RUN step was tried once more already')
        : yes('a RUN step lost its network, and retry-run is network');
}

// EXTERNAL MODULE: ./lib/retry/schedule.js
var schedule = __webpack_require__(65305);
// EXTERNAL MODULE: ./lib/runner/cancel.js
var cancel = __webpack_require__(69746);
// EXTERNAL MODULE: ./lib/runner/log.js
var log = __webpack_require__(93188);
// EXTERNAL MODULE: ./lib/actions/step/stopwatch.js
var stopwatch = __webpack_require__(14733);
// EXTERNAL MODULE: ./lib/process/process.js
var process_process = __webpack_require__(61576);
// EXTERNAL MODULE: ./lib/actions/attempts/warn.js
var warn = __webpack_require__(59700);
;// CONCATENATED MODULE: ./lib/actions/attempts/between-attempts.js



const COMMAND_LIMIT = 10 * 60_000;
const BOOT_LIMIT = 180_000;
async function prepareNextAttempt({ stage, isFrozen }, { builder, onRetryCommand }, { env, cwd, signal, commandLimitMs = COMMAND_LIMIT }) {
    if (signal.aborted)
        return;
    const name = builder === '' ? [] : [builder];
    const quietly = { command: 'docker', env, cwd, signal, timeoutMs: BOOT_LIMIT, onOutput: () => { } };
    if (isFrozen)
        await (0,process_process/* runProcess */.R)({ ...quietly, args: ['buildx', 'stop', ...name] }).catch(() => undefined);
    if (stage === 'builder' || isFrozen) {
        await (0,process_process/* runProcess */.R)({ ...quietly, args: ['buildx', 'inspect', '--bootstrap', ...name] }).catch(() => undefined);
    }
    const [command, ...args] = onRetryCommand;
    if (command === undefined || signal.aborted)
        return;
    const endGroup = log/* log */.Rm.group(`On retry: ${command}`);
    const output = log/* log */.Rm.passThrough();
    let problem;
    try {
        const limits = { signal, timeoutMs: commandLimitMs };
        const ended = await (0,process_process/* runProcess */.R)({ command, args, env, cwd, onOutput: output.write, ...limits });
        problem = problemOf(ended, commandLimitMs);
    }
    catch (error) {
        problem = error.message;
    }
    finally {
        output.end();
        endGroup();
    }
    if (problem !== undefined && !signal.aborted)
        log/* log */.Rm.warning(`on-retry-command failed (${problem}); the next attempt follows all the same.`);
}
function problemOf({ exitCode, exitSignal, stopped }, limitMs) {
    if (stopped === 'timeout')
        return `stopped after ${limitMs / 60_000} min`;
    if (exitCode === 0)
        return undefined;
    return exitCode === undefined ? `ended by ${exitSignal}` : `exit code ${exitCode}`;
}
function tellRetry(number, judged, pause, why, inputs) {
    const { class: kind, stage, telling } = judged;
    const isWithoutCache = judged.failedPart !== undefined && pause.max === 0;
    const when = judged.isAtOnce || isWithoutCache
        ? 'at once'
        : `in about ${pause.usual.toFixed(0)} s or as soon as the other side is well`;
    const most = Math.max(inputs.maxAttempts, number + 1);
    const message = [
        `Attempt ${number} of ${most} failed (${stage}, ${kind}): ${telling}`,
        `Attempt ${number + 1} of ${most} follows ${when}, because ${why}.`,
    ].join('\n');
    (0,warn/* warnOfRetry */.K)(message, inputs.warningOnRetry && !judged.isAtOnce);
}

// EXTERNAL MODULE: ./lib/actions/attempts/failed-build.js
var failed_build = __webpack_require__(27488);
// EXTERNAL MODULE: ./lib/image/digest.js
var digest = __webpack_require__(37241);
// EXTERNAL MODULE: ./lib/retry/pushed.js
var retry_pushed = __webpack_require__(91949);
;// CONCATENATED MODULE: ./lib/build/layer-watch.js
class LayerWatch {
    #limit;
    #now;
    #amounts = new Map();
    #last;
    #isStalled = false;
    constructor(limit, now) {
        this.#limit = limit;
        this.#now = now;
        this.#last = now();
    }
    hear(id, digest, amount, isDone, isOfCache) {
        const key = `${id} ${digest}`;
        if (isDone || this.#amounts.get(key) !== amount) {
            if (isDone)
                this.#amounts.delete(key);
            else
                this.#amounts.set(key, amount);
            this.#last = this.#now();
            this.#isStalled = false;
            return true;
        }
        if (isOfCache && this.#now() - this.#last > this.#limit)
            this.#isStalled = true;
        return false;
    }
    forget(id) {
        for (const key of this.#amounts.keys())
            if (key.startsWith(`${id} `))
                this.#amounts.delete(key);
    }
    isStalled() {
        return this.#isStalled;
    }
}

;// CONCATENATED MODULE: ./lib/build/silence.js

const MINUTE = 60_000;
const SILENCE_LIMITS = {
    builder: 3 * MINUTE,
    metadata: 3 * MINUTE,
    transfer: 15 * MINUTE,
    cache: 12 * MINUTE,
};
const DOINGS = [
    ['metadata', /^(?:\[(?:\S+ )?internal\] load metadata|\[auth\]|resolve image config|docker-image:\/\/)/],
    ['cache-import', /^(?:importing cache|inferred cache)/i],
    ['cache-export', /^exporting (?:cache|to GitHub Actions Cache)/i],
    ['transfer', /^(?:exporting to|pushing|merging manifest|(?:\[[^\]]*\] )?FROM )/],
    ['builder', /^(?:\[internal\] (?:booting|connecting)|booting buildkit)/],
];
const CACHE_DOINGS = ['cache-layer', 'cache-import', 'cache-export'];
const ENDED = /^(?:DONE|CACHED|ERROR|CANCELED)\b/;
const SAID = /^\d+\.\d+ /;
const LAYER = /^(sha256:[0-9a-f]{64}) (\S+ \/ \S+)( .*\bdone)?/;
function watchSilence(limits, now) {
    const open = new Map();
    const layers = new LayerWatch(limits.cache, now);
    let last = now();
    let rest = '';
    let stalledBy;
    function read(line) {
        const [, id, said = ''] = /^#(\d+) (.*)$/.exec(line) ?? [];
        if (id === undefined || id === '0')
            return line !== '';
        const step = open.get(id);
        if (ENDED.test(said)) {
            open.delete(id);
            layers.forget(id);
        }
        else if (step === undefined)
            open.set(id, { name: said, doing: doingOf(said) });
        else
            return goesOn(id, step, said);
        return true;
    }
    function goesOn(id, step, said) {
        if (said === step.name || said === '...')
            return false;
        const [, digest, amount = '', isDone] = LAYER.exec(said) ?? [];
        if (digest === undefined) {
            if (SAID.test(said) && step.doing === 'cache-layer')
                step.doing = 'own';
            return true;
        }
        if (step.doing === 'own')
            step.doing = 'cache-layer';
        return layers.hear(id, digest, amount, isDone !== undefined, step.doing === 'cache-layer');
    }
    const doings = () => (open.size === 0 ? ['builder'] : [...open.values()].map(({ doing }) => doing));
    return {
        hear(chunk) {
            const lines = (rest + chunk.toString('utf8')).split(/\r?\n/);
            rest = (lines.pop() ?? '').slice(0, 1000);
            if (lines.length === 0 || lines.map(read).includes(true))
                last = now();
        },
        isStalled() {
            const limit = Math.max(...doings().map((doing) => limitOf(doing, limits)));
            const isStalled = layers.isStalled() || now() - last > limit;
            if (isStalled)
                stalledBy ??= layers.isStalled() ? 'cache-layer' : CACHE_DOINGS.find((doing) => doings().includes(doing));
            return isStalled;
        },
        stalledBy: () => stalledBy && { doing: stalledBy, seconds: Math.round(limits.cache / 1000) },
    };
}
function doingOf(name) {
    return DOINGS.find(([, pattern]) => pattern.test(name))?.[0] ?? 'own';
}
function limitOf(doing, limits) {
    switch (doing) {
        case 'own':
            return Number.POSITIVE_INFINITY;
        case 'cache-import':
        case 'cache-layer':
        case 'cache-export':
            return limits.cache;
        default:
            return limits[doing];
    }
}

;// CONCATENATED MODULE: ./lib/build/execute.js









async function executeBuild(plan, files, options) {
    await (0,build_files/* prepareBuildFiles */.hp)(files);
    const watch = watchSilence(options.silenceLimits ?? SILENCE_LIMITS, options.now);
    const result = await withSecrets(plan, files, () => start((0,build_arguments/* buildArguments */.f)(plan, files), options, watch));
    if (result.exitCode === 0 && result.stopped === undefined) {
        const facts = withPushedDigest(await (0,build_files/* readBuildFiles */.CR)(files), plan, result.stderr);
        return plan.untagged?.way === 'archive' ? { ...facts, archiveFile: files.archiveFile } : facts;
    }
    const { failureOf } = await Promise.all(/* import() */[__webpack_require__.e(19), __webpack_require__.e(4215)]).then(__webpack_require__.bind(__webpack_require__, 4215));
    throw failureOf(result, options.timeoutMs, watch.stalledBy());
}
function withPushedDigest(facts, { tags }, stderr) {
    const names = tags.map(normalName);
    const pushed = (0,retry_pushed/* pushedManifests */.i)(stderr).findLast(({ reference }) => names.includes(normalName(reference)));
    if (facts.metadata === undefined || !(0,digest/* isDigest */.B)(pushed?.digest))
        return facts;
    return { ...facts, metadata: { ...facts.metadata, digest: pushed.digest } };
}
function normalName(text) {
    const { repository, tag } = (0,reference/* parseTaggedReference */.$R)(text) ?? {};
    return repository === undefined ? text : `${repository.registry}/${repository.path}:${tag}`;
}
async function withSecrets({ secrets }, files, task) {
    try {
        await (0,build_secrets/* writeSecrets */.Pl)(secrets, files);
        return await task();
    }
    finally {
        await (0,build_secrets/* removeSecrets */.cu)(secrets, files);
    }
}
async function start(args, { cwd, env, onOutput, timeoutMs, signal, meanwhile }, { hear, isStalled }) {
    const listen = (chunk) => {
        hear(chunk);
        onOutput(chunk);
    };
    try {
        const ended = (0,process_process/* runProcess */.R)({ command: 'docker', args, cwd, env, onOutput: listen, timeoutMs, isStalled, signal });
        setImmediate(prepareForTheEnd);
        if (meanwhile !== undefined)
            setImmediate(meanwhile);
        return await ended;
    }
    catch (cause) {
        throw (0,failure/* dockerMissing */.L)(cause);
    }
}
function prepareForTheEnd() {
    Promise.all(/* import() */[__webpack_require__.e(19), __webpack_require__.e(4215)]).then(__webpack_require__.bind(__webpack_require__, 4215)).then(({ getReadyToJudge }) => getReadyToJudge(), () => { });
}

;// CONCATENATED MODULE: ./lib/actions/attempts/one-attempt.js






const GRACE = 2_000;
function silenceLimits({ timeoutSeconds } = {}) {
    return timeoutSeconds === undefined ? SILENCE_LIMITS : { ...SILENCE_LIMITS, cache: timeoutSeconds * 1000 + GRACE };
}
async function runBuild(plan, number, inputs, means) {
    const endGroup = log/* log */.Rm.group(number === 1 ? 'Build' : `Build, attempt ${number}`);
    const { cache, isQuiet } = means;
    const output = isQuiet ? (0,progress_mode/* withoutProgress */.ys)(log/* log */.Rm.passThrough()) : log/* log */.Rm.passThrough();
    const hearCache = cache?.begin();
    const hearSteps = means.timeline?.begin();
    try {
        const facts = await executeBuild(plan, (0,build_files/* buildFiles */.CB)(means.folder, number), {
            cwd: means.cwd,
            env: means.env,
            onOutput(chunk) {
                output.write(chunk);
                hearCache?.(chunk);
                hearSteps?.(chunk);
            },
            silenceLimits: silenceLimits(cache),
            timeoutMs: inputs.timeoutMinutes === 0 ? undefined : inputs.timeoutMinutes * 60_000,
            signal: means.signal,
            now: stopwatch/* now */.t,
            ...(means.meanwhile && { meanwhile: means.meanwhile }),
        });
        cache?.succeed();
        return facts;
    }
    finally {
        output.end();
        endGroup();
    }
}

// EXTERNAL MODULE: ./lib/actions/attempts/registry-questions.js + 1 modules
var registry_questions = __webpack_require__(81851);
;// CONCATENATED MODULE: ./lib/actions/attempts/attempts.js















async function buildWithAttempts(plan, inputs, means) {
    const series = new Attempts(plan, inputs, means);
    try {
        const { argv, facts, built } = (await (0,attempt/* attempt */.C)((number) => series.tryOnce(number), series.options)).value;
        return { argv, facts, attempts: built, history: series.history };
    }
    catch (error) {
        if (!(error instanceof failure/* BuildFailure */.$))
            throw error;
        throw new failed_build/* FailedBuild */.YF(error, series.history, series.tooLong, means.timeline?.timeline());
    }
}
const WITHOUT_CACHE = { again: true, why: 'it was a cache, and the build can do without' };
class Attempts {
    history = [];
    tooLong;
    options;
    #inputs;
    #means;
    #failures = [];
    #plan;
    #decision;
    #late;
    constructor(plan, inputs, means) {
        this.#plan = plan;
        this.#inputs = inputs;
        this.#means = means;
        this.options = {
            maxAttempts: inputs.maxAttempts + 1,
            decide: (error, failed) => this.#decide(error, failed),
            onFailure: (failed) => this.#tell(failed),
            wait: (pause, error) => this.#wait(pause, error),
            now: stopwatch/* now */.t,
            signal: means.signal,
        };
    }
    async tryOnce(number) {
        if (this.#late !== undefined)
            return this.#late;
        const argv = (0,build_arguments/* buildArguments */.f)(this.#plan, (0,build_files/* buildFiles */.CB)(this.#means.folder, number));
        try {
            return { argv, facts: await runBuild(this.#plan, number, this.#inputs, this.#means), built: number };
        }
        catch (error) {
            const facts = error instanceof failure/* BuildFailure */.$ ? await this.#landed(error.classification) : undefined;
            if (facts === undefined)
                throw error;
            return { argv, facts, built: number };
        }
    }
    async #landed(failure) {
        const { load, outputs } = this.#plan;
        const isPushAll = (!load && outputs.length === 0) || failure.failedPart === 'cache-export';
        const facts = isPushAll ? await (0,registry_questions/* landedPush */.X1)(failure, this.#means.target) : undefined;
        if (facts !== undefined) {
            log/* log */.Rm.warning(`The build reported a failure after its push, yet the registry serves the image: ${failure.telling}`);
        }
        return facts;
    }
    async #decide(error, failed) {
        if (!(error instanceof failure/* BuildFailure */.$))
            return undefined;
        const mayRetreat = this.#mayRetreat(error.classification);
        if (failed >= this.#inputs.maxAttempts && !mayRetreat)
            return undefined;
        const { target } = this.#means;
        const isAgain = this.#failures.some(({ fingerprint }) => fingerprint === error.classification.fingerprint);
        const isAsked = this.#inputs.retryOn === 'auto' && !isAgain;
        const judged = isAsked ? await (0,registry_questions/* mayPushAfterAll */.v8)(error.classification, target) : error.classification;
        this.#failures.push(judged);
        const decision = decideRetry(this.#failures, this.#inputs);
        this.#decision = mayRetreat ? WITHOUT_CACHE : decision;
        if (!this.#decision.again)
            return undefined;
        const retryAfter = judged.isThrottled && !mayRetreat ? await (0,registry_questions/* retryAfterOf */.sT)(judged, target) : undefined;
        if (retryAfter !== undefined && retryAfter > registry_questions/* longestWait */._s) {
            this.tooLong = retryAfter;
            return undefined;
        }
        return (0,schedule/* pauseAfter */.l)({
            base: this.#inputs.retryWaitSeconds,
            failed,
            chance: Math.random(),
            isAtOnce: mayRetreat || judged.isAtOnce,
            isThrottled: judged.isThrottled,
            isDoubtful: judged.class === 'ambiguous',
            retryAfter,
        });
    }
    #mayRetreat(judged) {
        if (judged.class === 'permanent' || judged.class === 'cancelled')
            return false;
        return retreatFrom(this.#plan, judged).without !== undefined;
    }
    async #wait(pause, error) {
        const judged = error.classification;
        const { signal } = this.#means;
        const retreat = retreatFrom(this.#plan, judged);
        if (retreat.without !== undefined) {
            log/* log */.Rm.info(retreat.without);
            this.#plan = retreat.plan;
        }
        else {
            const ask = await (0,registry_questions/* askOf */.xt)(judged, this.#means.target);
            await waitUntilReady(pause, { ask, now: stopwatch/* now */.t, signal, sleep: (seconds) => (0,cancel/* sleep */.y)(seconds, signal) });
            if (!signal.aborted && (await this.#hasLandedLate(judged)))
                return;
        }
        const { builder } = this.#plan;
        await prepareNextAttempt(judged, { ...this.#inputs, ...(builder !== '' && { builder }) }, this.#means);
    }
    async #hasLandedLate(judged) {
        const facts = await this.#landed(judged);
        const built = this.history.length;
        if (facts !== undefined) {
            this.#late = { argv: (0,build_arguments/* buildArguments */.f)(this.#plan, (0,build_files/* buildFiles */.CB)(this.#means.folder, built)), facts, built };
        }
        return facts !== undefined;
    }
    #tell(failed) {
        const { number, error, pause } = failed;
        const judged = error instanceof failure/* BuildFailure */.$ ? (this.#failures[number - 1] ?? error.classification) : undefined;
        this.history.push((0,failed_build/* recordOf */.zv)(failed, judged));
        const why = this.#decision?.why ?? '';
        if (judged !== undefined && pause !== undefined)
            tellRetry(number, judged, pause, why, this.#inputs);
        else if (this.#decision?.again === false)
            log/* log */.Rm.info(`Not tried again: ${why}.`);
        else if (this.#decision !== undefined && !this.#means.signal.aborted) {
            log/* log */.Rm.info('Not tried again: there is no time left for it.');
        }
        this.#decision = undefined;
    }
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./lib/build/timeline.js

const STEP_LINE = /^#([1-9]\d*) (.*)$/;
const timeline_ENDED = /^(?:DONE(?: (\d+\.\d+)s)?|CACHED|CANCELED|ERROR: .*)$/;
const timeline_SAID = /^(\d+\.\d+)(?: |$)/;
const PART = /^(?:sha256:|extracting |transferring |resolve |exporting |writing |preparing |pushing ).* (\d+\.\d+)s(?: done)?$/;
const KEPT_STEPS = 2_000;
const LINE_LIMIT = 1_000;
const NAME_LIMIT = 300;
function watchTimeline(now) {
    const began = now();
    const steps = new Map();
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    let rest = '';
    function read(line, time) {
        const [, id, text = ''] = STEP_LINE.exec(line) ?? [];
        if (id === undefined)
            return;
        const step = steps.get(id);
        if (step !== undefined)
            take(step, text, time);
        else if (text !== '...') {
            if (steps.size >= KEPT_STEPS)
                forgetShortest(steps);
            steps.set(id, newStep(text, time));
        }
    }
    return {
        hear(chunk) {
            const time = now();
            const lines = (rest + decoder.write(chunk)).split('\n');
            rest = (lines.pop() ?? '').slice(0, LINE_LIMIT);
            for (const line of lines)
                read(line.slice(0, LINE_LIMIT).trimEnd(), time);
        },
        timeline() {
            const time = now();
            return [...steps.values()].map((step) => asRead(step, began, time));
        },
    };
}
function newStep(name, time) {
    const state = { ended: undefined, seconds: undefined, isCached: false, isFailed: false };
    return { name: name.slice(0, NAME_LIMIT), started: time, ...state };
}
function take(step, text, time) {
    if (text === '...' || text.slice(0, NAME_LIMIT) === step.name)
        return;
    const ended = timeline_ENDED.exec(text);
    const said = timeline_SAID.exec(text)?.[1];
    const counted = said ?? ended?.[1] ?? PART.exec(text)?.[1];
    if (counted !== undefined)
        step.started = Math.min(step.started, time - Number(counted) * 1000);
    if (ended === null) {
        step.ended = undefined;
        if (said !== undefined)
            step.isCached = false;
        return;
    }
    step.ended = time;
    if (ended[1] !== undefined)
        step.seconds = Number(ended[1]);
    if (text === 'CACHED')
        step.isCached = true;
    if (text.startsWith('ERROR'))
        step.isFailed = true;
}
function asRead(step, began, time) {
    const { name, isCached, isFailed } = step;
    const seconds = secondsOf(step, time);
    return { name, startedAt: rounded(Math.max(0, step.started - began) / 1000), seconds, isCached, isFailed };
}
function secondsOf({ started, ended, seconds, isCached }, time) {
    return seconds ?? (isCached ? 0 : rounded(((ended ?? time) - started) / 1000));
}
function rounded(seconds) {
    return Math.round(seconds * 100) / 100;
}
function forgetShortest(steps) {
    let shortest;
    let least = Number.POSITIVE_INFINITY;
    for (const [id, step] of steps) {
        const seconds = step.ended === undefined || step.isFailed ? Number.POSITIVE_INFINITY : secondsOf(step, step.ended);
        if (shortest === undefined || seconds < least)
            [shortest, least] = [id, seconds];
    }
    if (shortest !== undefined)
        steps.delete(shortest);
}

;// CONCATENATED MODULE: ./lib/actions/attempts/timeline-keeper.js


class TimelineKeeper {
    #watch;
    begin() {
        this.#watch = watchTimeline(stopwatch/* now */.t);
        return this.#watch.hear;
    }
    timeline() {
        return this.#watch?.timeline() ?? [];
    }
}

;// CONCATENATED MODULE: ./lib/cache/progress.js
const progress_STEP_LINE = /^#(\d+) (.*)$/;
const progress_ENDED = /^(?:DONE(?: (\d+\.\d+)s)?|CACHED|CANCELED)$/;
const progress_SAID = /^\d+\.\d+ /;
const MOVED = /^(sha256:[0-9a-f]{64}) (\d+(?:\.\d+)?)([kMGT]?)B \/ /;
const WRITING = /^writing layer (\S+)/;
const PREPARED = /^preparing build cache for export (\d+\.\d+)s done$/;
const UNITS = { '': 1, k: 1e3, M: 1e6, G: 1e9, T: 1e12 };
const IMPORT = /^(?:\[\S+ )?(?:internal\] )?importing cache manifest from (\S+)/;
const EXPORT = /^(?:\[\S+\] )?exporting (?:cache )?to (GitHub Actions Cache|registry|client directory|Amazon S3|Azure \S.*)$/;
const OF_DOCKERFILE = /^\[(?:[^\]]* )?\d+\/\d+\] (?!FROM )/;
const progress_LINE_LIMIT = 1000;
function watchCache(now) {
    const vertexes = new Map();
    let rest = '';
    const read = (line) => {
        const [, id, text = ''] = progress_STEP_LINE.exec(line) ?? [];
        if (id === undefined || id === '0')
            return;
        const known = vertexes.get(id);
        if (known === undefined)
            vertexes.set(id, vertexOf(text, now()));
        else
            progress_take(known, text, now());
    };
    return {
        hear(chunk) {
            const lines = (rest + chunk.toString('utf8')).split(/\r?\n/);
            rest = (lines.pop() ?? '').slice(0, progress_LINE_LIMIT);
            for (const line of lines)
                read(line.slice(0, progress_LINE_LIMIT));
        },
        report: () => reportOf([...vertexes.values()]),
    };
}
function vertexOf(name, time) {
    const state = { seconds: undefined, error: undefined, isCached: false, isDone: false };
    return { name, started: time, heard: time, ...state, layers: new Set(), bytes: new Map() };
}
function progress_take(vertex, text, time) {
    vertex.heard = time;
    if (text.startsWith('ERROR: '))
        vertex.error ??= text.slice('ERROR: '.length);
    if (progress_SAID.test(text))
        vertex.isCached = false;
    const ended = progress_ENDED.exec(text);
    if (ended !== null) {
        vertex.isDone = !text.startsWith('CANCELED');
        if (text === 'CACHED')
            vertex.isCached = true;
        if (ended[1] !== undefined)
            vertex.seconds ??= Number(ended[1]);
    }
    const layer = WRITING.exec(text)?.[1];
    if (layer !== undefined)
        vertex.layers.add(layer);
    const prepared = PREPARED.exec(text)?.[1];
    if (prepared !== undefined)
        vertex.seconds = Number(prepared);
    const [, digest, size, unit = ''] = MOVED.exec(text) ?? [];
    if (digest !== undefined)
        vertex.bytes.set(digest, Number(size) * (UNITS[unit] ?? 1));
}
function reportOf(vertexes) {
    const steps = vertexes.filter(({ name }) => OF_DOCKERFILE.test(name));
    const cached = steps.filter(({ isCached, error }) => isCached && error === undefined);
    return {
        steps: steps.length,
        cached: cached.length,
        fetchedBytes: cached.map(bytesOf).reduce(add, 0),
        imports: vertexes.flatMap((vertex) => {
            const from = IMPORT.exec(vertex.name)?.[1];
            return from === undefined ? [] : [{ from, seconds: progress_secondsOf(vertex), error: vertex.error }];
        }),
        exports: vertexes.flatMap((vertex) => {
            const to = EXPORT.exec(vertex.name)?.[1];
            const { error, isDone, layers } = vertex;
            if (to === undefined)
                return [];
            return [{ to, seconds: progress_secondsOf(vertex), layers: layers.size, bytes: bytesOf(vertex), error, isDone }];
        }),
    };
}
function progress_secondsOf({ seconds, started, heard }) {
    return seconds ?? (heard - started) / 1000;
}
function bytesOf({ bytes }) {
    return [...bytes.values()].reduce(add, 0);
}
function add(sum, next) {
    return sum + next;
}

// EXTERNAL MODULE: ./lib/cache/report.js
var cache_report = __webpack_require__(88282);
;// CONCATENATED MODULE: ./lib/actions/cache/cache-report.js




class CacheListener {
    timeoutSeconds;
    #watch;
    #hasSucceeded = false;
    constructor({ timeoutSeconds, isReading, isWriting }) {
        this.timeoutSeconds = isReading || isWriting ? timeoutSeconds : undefined;
    }
    begin() {
        this.#watch = watchCache(stopwatch/* now */.t);
        return this.#watch.hear;
    }
    succeed() {
        this.#hasSucceeded = true;
    }
    tell() {
        const report = this.#watch?.report() ?? cache_report/* NO_REPORT */.rR;
        const sentences = (0,cache_report/* describeReport */.As)(report);
        if (sentences !== '')
            log/* log */.Rm.info(`Cache: ${sentences}`);
        if (this.#hasSucceeded)
            for (const warning of (0,cache_report/* reportWarnings */.OH)(report))
                log/* log */.Rm.warning(warning);
        return report;
    }
}

// EXTERNAL MODULE: ./lib/actions/publish/anchor.js
var publish_anchor = __webpack_require__(23418);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/build/push.js
var push = __webpack_require__(63302);
// EXTERNAL MODULE: ./lib/build/variables.js
var variables = __webpack_require__(25717);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/image/manifest.js
var image_manifest = __webpack_require__(64252);
// EXTERNAL MODULE: ./lib/result/tar.js
var tar = __webpack_require__(80274);
;// CONCATENATED MODULE: ./lib/result/archive.js




const DESCRIPTION = ['index.json', 'manifest.json', 'oci-layout'];
async function finishArchive(path, names, platform) {
    const file = await (0,promises_.open)(path, 'r+');
    try {
        const entries = await (0,tar/* readEntries */.$2)(file);
        const first = entries.findIndex(({ name }) => DESCRIPTION.includes(name));
        const described = entries.slice(first);
        if (first < 0 || described.some(({ name }) => !DESCRIPTION.includes(name))) {
            throw new Error('it is no OCI archive whose description stands at its end');
        }
        const text = async (name) => (await (0,tar/* readEntry */.hB)(file, entryOf(entries, name))).toString('utf8');
        const index = JSON.parse(await text('index.json'));
        (0,image_manifest/* parseManifest */.Ng)(JSON.stringify(index));
        const [image] = index.manifests;
        if (image === undefined)
            throw new Error('it holds no image');
        const manifest = await imageManifest(file, entries, image, platform);
        const end = (0,tar/* tarEnd */.JO)({
            'index.json': JSON.stringify({ ...index, ...(names.length > 0 && { manifests: named(image, names) }) }),
            'manifest.json': JSON.stringify([
                {
                    Config: blobPath(manifest.config),
                    RepoTags: names.length > 0 ? names.map(reference/* formatTagged */.cy) : namesOf(index.manifests),
                    Layers: manifest.layers.map(blobPath),
                },
            ]),
            'oci-layout': await text('oci-layout'),
        });
        const { start } = described[0];
        await file.truncate(start);
        await file.write(end, 0, end.length, start);
    }
    finally {
        await file.close();
    }
}
function named(image, names) {
    return names.map(({ repository: { registry, path }, tag }) => ({
        ...image,
        annotations: {
            ...image.annotations,
            'io.containerd.image.name': `${registry}/${path}:${tag}`,
            'org.opencontainers.image.ref.name': tag,
        },
    }));
}
function namesOf(images) {
    return images.flatMap(({ annotations }) => annotations?.['io.containerd.image.name'] ?? []);
}
async function imageManifest(file, entries, descriptor, platform) {
    const bytes = await (0,tar/* readEntry */.hB)(file, entryOf(entries, blobPath(descriptor)));
    const { manifests, config, layers = [] } = (0,image_manifest/* parseManifest */.Ng)(bytes.toString('utf8'));
    if (!(0,image_manifest/* isIndex */.nw)(descriptor.mediaType)) {
        if (config === undefined)
            throw new Error(`${descriptor.digest} is no image`);
        return { config, layers };
    }
    const images = (manifests ?? []).filter((each) => each.platform?.os !== 'unknown');
    const fitting = images.find((each) => `${each.platform?.os}/${each.platform?.architecture}` === platform);
    const chosen = fitting ?? images[0];
    if (chosen === undefined)
        throw new Error('its index holds no image');
    return imageManifest(file, entries, chosen, platform);
}
function entryOf(entries, name) {
    const entry = entries.find((each) => each.name === name);
    if (entry === undefined)
        throw new Error(`it holds no ${name}`);
    return entry;
}
function blobPath({ digest }) {
    return `blobs/${digest.replace(':', '/')}`;
}

// EXTERNAL MODULE: ./lib/result/archive-place.js
var archive_place = __webpack_require__(57921);
// EXTERNAL MODULE: ./lib/actions/builder/ask.js
var ask = __webpack_require__(16686);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/emulation/architectures.js
const QEMU_NAMES = {
    amd64: 'x86_64',
    '386': 'i386',
    arm64: 'aarch64',
    arm: 'arm',
    ppc64le: 'ppc64le',
    s390x: 's390x',
    riscv64: 'riscv64',
    mips64le: 'mips64el',
    mips64: 'mips64',
    loong64: 'loongarch64',
};
const ALSO_NATIVE = { amd64: ['386'], arm64: ['arm'] };
const NODE_NAMES = { x64: 'amd64', ia32: '386', mipsel: 'mipsle' };
const ALIASES = {
    x86_64: 'amd64',
    'x86-64': 'amd64',
    aarch64: 'arm64',
    i386: '386',
    armhf: 'arm',
    armel: 'arm',
};
function architectureOf(platform) {
    const [first = '', second] = platform.toLowerCase().split('/');
    if (second === undefined)
        return isArchitecture(first) ? (ALIASES[first] ?? first) : undefined;
    return first === 'linux' ? (ALIASES[second] ?? second) : undefined;
}
function isArchitecture(name) {
    return name in QEMU_NAMES || name in ALIASES;
}
function nativeArchitecture(nodeName) {
    return NODE_NAMES[nodeName] ?? nodeName;
}
function isNative(architecture, native) {
    return architecture === native || (ALSO_NATIVE[native] ?? []).includes(architecture);
}
function qemuName(architecture) {
    return QEMU_NAMES[architecture];
}

;// CONCATENATED MODULE: ./lib/emulation/decide.js

const ON_THE_ENGINE = ['docker', 'docker-container'];
function decideEmulation(question) {
    const { mode, builder, isEngineLocal } = question;
    const missing = missingArchitectures(question);
    if (missing.length === 0) {
        const foreign = foreignArchitectures(question);
        return nothing(foreign.length > 0 ? `${foreign.join(', ')} can be run already` : undefined);
    }
    const names = missing.join(', ');
    if (mode === 'off')
        return nothing(`none for ${names}, the input qemu is off`);
    if (builder !== undefined && !ON_THE_ENGINE.includes(builder.driver)) {
        return nothing(`none for ${names}, because the builder ${builder.name} (driver ${builder.driver}) runs elsewhere`);
    }
    if (!isEngineLocal)
        return nothing(`none for ${names}, because the engine runs on another machine`);
    const register = missing.filter((name) => qemuName(name) !== undefined);
    if (register.length === 0)
        return nothing(`none for ${names}, which QEMU does not know`);
    return {
        register,
        why: `QEMU for ${register.join(', ')}, which this machine (${question.native}) cannot run itself`,
    };
}
function nothing(why) {
    return { register: [], why };
}
function foreignArchitectures({ platforms, native, builder }) {
    const isNativeHere = (name) => (builder?.nodes.length ?? 0) <= 1 && isNative(name, native);
    const names = platforms.flatMap((platform) => architectureOf(platform) ?? []);
    return [...new Set(names)].filter((name) => !isNativeHere(name));
}
function missingArchitectures(question) {
    const { builder, handled, isEngineLocal } = question;
    const isKernelEnough = builder?.driver === 'docker' && isEngineLocal && handled !== undefined;
    const told = isKernelEnough ? [] : (builder?.nodes ?? []).flatMap(({ platforms }) => platforms);
    const able = [...told.map(architectureOf), ...(isEngineLocal ? (handled ?? []) : [])];
    return foreignArchitectures(question).filter((name) => !able.includes(name));
}

;// CONCATENATED MODULE: ./lib/emulation/kernel.js



const KERNEL_FOLDER = '/proc/sys/fs/binfmt_misc';
const DESCRIPTIONS_FOLDER = '/usr/lib/binfmt.d';
async function handledArchitectures(architectures, folder = KERNEL_FOLDER) {
    const entries = await (0,promises_.readdir)(folder).catch(() => []);
    if (!entries.includes('status'))
        return undefined;
    const handled = await Promise.all(architectures.map(async (name) => {
        const own = entries.find((entry) => entry === `qemu-${qemuName(name)}`);
        const text = own === undefined ? '' : await (0,promises_.readFile)((0,external_node_path_.join)(folder, own), 'utf8').catch(() => '');
        return isHandler(text) ? [name] : [];
    }));
    return handled.flat();
}
function isHandler(text) {
    return /^enabled$/m.test(text) && /^flags:.*F/m.test(text);
}
async function registerInstalled(architecture, folder = KERNEL_FOLDER, descriptions = DESCRIPTIONS_FOLDER) {
    const name = `qemu-${qemuName(architecture)}`;
    const description = await (0,promises_.readFile)((0,external_node_path_.join)(descriptions, `${name}.conf`), 'utf8').catch(() => undefined);
    if (description === undefined)
        return `${name} is not installed`;
    const line = description.split('\n').find((each) => each.startsWith(`:${name}:`));
    const [interpreter = '', flags = ''] = line?.trim().split(':').slice(-2) ?? [];
    if (line === undefined || !flags.includes('F'))
        return `${name} does not work in containers as it is installed`;
    try {
        await (0,promises_.access)(interpreter);
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'register'), line.trim());
        return undefined;
    }
    catch (error) {
        return `${name} cannot be registered: ${error.message}`;
    }
}

;// CONCATENATED MODULE: ./lib/emulation/register.js



async function registerEmulators(architectures, means) {
    const done = new Map();
    const obstacles = [];
    const folder = means.folder ?? KERNEL_FOLDER;
    const note = (obstacle, names, way) => {
        if (obstacle !== undefined)
            obstacles.push(obstacle);
        else
            for (const name of names)
                done.set(name, way);
    };
    const closed = await openTable(folder, means);
    if (closed !== undefined)
        obstacles.push(closed);
    else {
        for (const name of architectures)
            note(await registerInstalled(name, folder, means.descriptions), [name], 'installed');
    }
    const missing = architectures.filter((name) => !done.has(name));
    if (missing.length > 0)
        note(await registerByImage(missing, means), missing, 'image');
    const handled = (await handledArchitectures(architectures, folder)) ?? architectures;
    const liars = [...done.keys()].filter((name) => !handled.includes(name));
    for (const name of liars) {
        done.delete(name);
        obstacles.push(`the kernel does not know ${name} although it was registered`);
    }
    return { done, obstacles: architectures.every((name) => done.has(name)) ? [] : obstacles };
}
async function openTable(folder, { isRoot, run }) {
    if (!isRoot)
        return 'the step does not run as root';
    if (await isThere((0,external_node_path_.join)(folder, 'register')))
        return undefined;
    try {
        const { exitCode, stderr } = await run('mount', ['-t', 'binfmt_misc', 'binfmt_misc', folder]);
        return exitCode === 0 ? undefined : `binfmt_misc cannot be mounted (${stderr.trim()})`;
    }
    catch (error) {
        return `binfmt_misc cannot be mounted (${error.message})`;
    }
}
async function registerByImage(architectures, means) {
    const args = ['run', '--privileged', '--rm', means.image, '--install', architectures.join(',')];
    try {
        const { exitCode, stderr } = await means.runImage(args);
        return exitCode === 0 ? undefined : `${means.image} failed (${lastLine(stderr) || `exit code ${exitCode}`})`;
    }
    catch (error) {
        return `${means.image} cannot be run (${error.message})`;
    }
}
function lastLine(text) {
    const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith("Run 'docker"));
    return lines.at(-1)?.trim() ?? '';
}
async function isThere(path) {
    return (0,promises_.access)(path).then(() => true, () => false);
}

// EXTERNAL MODULE: ./lib/machine/disk.js
var disk = __webpack_require__(72144);
// EXTERNAL MODULE: ./lib/machine/engine.js
var machine_engine = __webpack_require__(42643);
// EXTERNAL MODULE: ./lib/process/ask.js
var process_ask = __webpack_require__(92680);
// EXTERNAL MODULE: ./lib/result/exports.js
var result_exports = __webpack_require__(64282);
// EXTERNAL MODULE: ./lib/actions/attempts/again.js
var again = __webpack_require__(27838);
;// CONCATENATED MODULE: ./lib/actions/builder/machine.js














const ANSWER_LIMIT = 10_000;
const IMAGE_LIMIT = 5 * 60_000;
async function prepareMachine(inputs, means) {
    await warnOfSpace(means);
    await checkStore(inputs, means);
    await emulate(inputs, means);
}
async function warnOfSpace({ env, workspace, archive }) {
    const engine = (0,machine_engine/* isEngineLocal */.U4)(env, process.platform) ? disk/* ENGINE_FOLDERS */.t : [];
    const places = [...engine, workspace, ...(archive === undefined ? [] : [(0,external_node_path_.dirname)(archive)])];
    const warning = (0,disk/* spaceWarning */.xX)(await (0,disk/* leastSpace */.Aj)(places, (path) => (0,promises_.statfs)(path)));
    if (warning !== undefined)
        log/* log */.Rm.warning(warning);
}
async function checkStore({ load, outputs, platforms }, { env, signal }) {
    const isLoaded = load || outputs.map(result_exports/* parseExport */._).some(({ type, dest }) => type === 'docker' && dest === undefined);
    if (!isLoaded || platforms.length < 2)
        return;
    const question = { command: 'docker', args: machine_engine/* STORE_QUESTION */.hn, env, signal, timeoutMs: ANSWER_LIMIT };
    const answer = await (0,process_ask/* askProcess */.F)(question).catch(() => undefined);
    if (answer?.exitCode !== 0 || (0,machine_engine/* hasContainerdStore */.P2)(answer.stdout) !== false)
        return;
    throw new errors/* InputError */.dz([
        {
            input: load ? 'load' : 'outputs',
            problem: `gives ${platforms.length} platforms to the engine, but this engine's image store holds only one of them`,
            advice: 'Load one platform, or turn on the containerd image store ' +
                '({"features": {"containerd-snapshotter": true}} in /etc/docker/daemon.json), or write an archive instead.',
        },
    ]);
}
async function emulate(inputs, { env, builder, signal }) {
    if (inputs.platforms.length === 0)
        return;
    const architectures = inputs.platforms.flatMap((platform) => architectureOf(platform) ?? []);
    const { register, why } = decideEmulation({
        mode: inputs.qemu,
        platforms: inputs.platforms,
        native: nativeArchitecture(process.arch),
        builder,
        isEngineLocal: (0,machine_engine/* isEngineLocal */.U4)(env, process.platform),
        handled: await handledArchitectures([...new Set(architectures)]),
    });
    if (why !== undefined)
        log/* log */.Rm.info(`Emulation: ${why}.`);
    if (register.length === 0)
        return;
    const endGroup = log/* log */.Rm.group('Emulation');
    let result;
    try {
        result = await registerEmulators(register, {
            run: (command, args) => runShort(command, args, { env, signal, timeoutMs: ANSWER_LIMIT }),
            runImage: (args) => runImage(args, inputs, env, signal),
            image: inputs.qemuImage,
            isRoot: process.getuid?.() === 0,
        });
        for (const [name, way] of result.done) {
            log/* log */.Rm.info(`${name}: by ${way === 'image' ? inputs.qemuImage : 'the QEMU that is installed here'}.`);
        }
    }
    finally {
        endGroup();
    }
    if (result.obstacles.length > 0)
        log/* log */.Rm.warning(obstacleWarning(register, result));
}
function obstacleWarning(wanted, { done, obstacles }) {
    const names = wanted.filter((name) => !done.has(name)).join(', ');
    return [
        `Programs for ${names} cannot be run here: ${obstacles.join('; ')}.`,
        'A Dockerfile that only copies files for this platform builds all the same; a RUN step fails with "exec format error".',
        'Install qemu-user-static on the runner, give a reachable image by qemu-image, or build on a runner of that kind.',
    ].join(' ');
}
async function runShort(command, args, limits) {
    const { exitCode, stopped, stderr } = await (0,process_ask/* askProcess */.F)({ command, args, ...limits });
    return stopped === 'timeout' ? { exitCode: 1, stderr: 'it took too long' } : { exitCode: exitCode ?? 1, stderr };
}
async function runImage(args, inputs, env, signal) {
    let answer = { exitCode: 1, stderr: '' };
    const once = async () => {
        answer = await runShort('docker', args, { env, signal, timeoutMs: IMAGE_LIMIT });
        if (answer.exitCode !== 0)
            throw new Error(answer.stderr);
    };
    await (0,again/* again */.T)(once, {
        ...inputs,
        async decide(error, failed) {
            const { classify } = await __webpack_require__.e(/* import() */ 19).then(__webpack_require__.bind(__webpack_require__, 80019));
            const { class: kind, isThrottled } = classify({ exitCode: 1, stderr: `ERROR: ${error.message}` });
            return kind === 'transient'
                ? (0,schedule/* pauseAfter */.l)({ base: inputs.retryWaitSeconds / 3, failed, chance: Math.random(), isThrottled })
                : undefined;
        },
        tell: ({ message }, number) => log/* log */.Rm.info(`Attempt ${number} to start QEMU's image failed: ${message}`),
        signal,
    }).catch((error) => {
        if (answer.exitCode === 0 || answer.stderr === '')
            throw error;
    });
    return answer;
}

// EXTERNAL MODULE: ./lib/actions/build/checks.js
var checks = __webpack_require__(16215);
;// CONCATENATED MODULE: ./lib/actions/build/results.js












async function buildAndKeep(prepared, means, build) {
    const { inputs, epoch, annotates } = prepared;
    const start = () => build((0,variables/* buildVariables */.q6)(epoch, annotates, means.env));
    if ((0,push/* isCall */.nT)(inputs.call))
        return call(prepared, means, start);
    const archive = inputs.archive || undefined;
    await prepareMachine(inputs, { ...means, archive });
    if (archive !== undefined)
        await (0,archive_place/* makeArchiveFolder */.l)(archive);
    let isDone = false;
    try {
        const built = await start();
        const { metadata, metadataFile } = built.facts;
        if (annotates)
            (0,checks/* annotate */.fz)(metadata?.warnings ?? [], { context: prepared.context, file: inputs.file });
        if (archive !== undefined)
            await finish(archive, prepared);
        isDone = true;
        return { ...built, kept: { metadataFile, archive } };
    }
    finally {
        if (archive !== undefined && !isDone)
            await (0,promises_.rm)(archive, { force: true });
    }
}
async function call({ inputs, context, annotates }, { folder }, start) {
    const place = { context, file: inputs.file };
    const report = (facts, hasFailed) => {
        if (facts.metadata?.check)
            (0,checks/* reportCheck */.Ny)(facts.metadata.check, place, { annotates, hasFailed });
    };
    try {
        const built = await start();
        report(built.facts, false);
        return { ...built, kept: { metadataFile: built.facts.metadataFile, archive: undefined } };
    }
    catch (error) {
        if (error instanceof failed_build/* FailedBuild */.YF)
            report(await (0,build_files/* readBuildFiles */.CR)((0,build_files/* buildFiles */.CB)(folder, error.attempts)), true);
        throw error;
    }
}
async function finish(archive, { names }) {
    try {
        await finishArchive(archive, names.references, (0,ask/* nativePlatform */.Nc)());
        log/* log */.Rm.info(`Archive: ${archive}.`);
    }
    catch (cause) {
        throw new errors/* ActionError */.lZ('archive-invalid', `The archive ${archive} is not what it should be: ${cause.message}.`, { cause });
    }
}

;// CONCATENATED MODULE: ./lib/actions/build/build-image.js







async function buildImage(prepared, { plan, push, cache, builder }, { session, store }, { environment, folder, signal }, meanwhile) {
    const listener = new CacheListener(cache);
    const timeline = new TimelineKeeper();
    const anchor = push.push ? (0,publish_anchor/* anchorFor */.r)(prepared) : undefined;
    const { workspace } = environment;
    const means = { env: session.env, workspace, builder: builder.machine.builder, folder, signal };
    const { facts, ...built } = await buildAndKeep(prepared, means, async (variables) => {
        await store.fillMounts(plan.builder, session.buildEnv);
        return buildWithAttempts(plan, prepared.inputs, {
            folder,
            env: {
                ...(0,build_secrets/* secretVariables */.c8)(plan.secretVariables, environment.all),
                ...session.buildEnv,
                ...variables,
                ACTIONS_RUNTIME_TOKEN: environment.all['ACTIONS_RUNTIME_TOKEN'],
            },
            cwd: workspace,
            target: anchor && { anchor, clientFor: session.clientFor },
            cache: listener,
            timeline,
            isQuiet: (0,progress_mode/* isQuiet */.rM)(environment.all),
            ...(meanwhile && { meanwhile }),
            signal,
        });
    });
    store.keep(cache);
    return {
        ...built,
        facts,
        imageId: facts.imageId,
        metadata: facts.metadata?.json,
        timeline: timeline.timeline(),
        cache: { ...cache, reasons: [...cache.reasons, ...store.reasons] },
        cacheReport: listener.tell(),
        builder,
    };
}


/***/ }),

/***/ 16215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ny: () => (/* binding */ reportCheck),
/* harmony export */   fz: () => (/* binding */ annotate),
/* harmony export */   gn: () => (/* binding */ FailedCheck)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _runner_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93188);



const SHOWN = 5;
class FailedCheck extends _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ {
    place;
    constructor(message, place) {
        super('dockerfile-check', message);
        this.name = 'FailedCheck';
        this.place = place;
    }
}
function annotate(warnings, place) {
    const each = [...new Map(warnings.map((warning) => [JSON.stringify(warning), warning])).values()];
    const inOrder = each.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0));
    for (const warning of inOrder.slice(0, SHOWN)) {
        const { message, url } = warning;
        _runner_log_js__WEBPACK_IMPORTED_MODULE_2__/* .log */ .Rm.warning(url === '' ? message : `${message}\n${url}`, annotationPlace(warning, place));
    }
    const rest = inOrder.length - SHOWN;
    if (rest > 0)
        _runner_log_js__WEBPACK_IMPORTED_MODULE_2__/* .log */ .Rm.info(`The log of the build shows ${rest} more.`);
}
function annotationPlace(warning, place) {
    const { rule, line, endLine } = warning;
    const file = fileOf(warning, place);
    return {
        title: rule === '' ? 'Build check' : `Build check: ${rule}`,
        ...(file !== '' && { file }),
        ...(line !== undefined && { line }),
        ...(endLine !== undefined && { endLine }),
    };
}
function fileOf({ file }, place) {
    if (/^https?:/.test(place.file))
        return file;
    if (place.file !== '')
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.normalize)(place.file);
    return place.context.kind === 'path' ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(place.context.path, file || 'Dockerfile') : file;
}
function reportCheck(report, place, { annotates, hasFailed }) {
    const { warnings, error } = report;
    if (annotates)
        annotate(warnings, place);
    if (!hasFailed)
        return;
    const found = warnings.length === 1 ? '1 warning' : `${warnings.length} warnings`;
    const why = error === undefined ? `found ${found}` : `failed: ${error.message}`;
    const at = error !== undefined && annotates ? annotationPlace(error, place) : undefined;
    throw new FailedCheck(`The check of the Dockerfile ${why}.`, at);
}


/***/ }),

/***/ 11661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prepare: () => (/* reexport */ prepare/* prepare */.i),
  run: () => (/* reexport */ run)
});

// EXTERNAL MODULE: ./lib/actions/build/prepare.js + 34 modules
var prepare = __webpack_require__(15920);
// EXTERNAL MODULE: ./lib/runner/log.js
var log = __webpack_require__(93188);
// EXTERNAL MODULE: ./lib/actions/attempts/failed-build.js
var failed_build = __webpack_require__(27488);
// EXTERNAL MODULE: ./lib/actions/publish/tags/judge.js + 8 modules
var judge = __webpack_require__(37587);
// EXTERNAL MODULE: ./lib/actions/report/build-result.js
var build_result = __webpack_require__(55222);
// EXTERNAL MODULE: ./lib/actions/step/stopwatch.js
var stopwatch = __webpack_require__(14733);
// EXTERNAL MODULE: ./lib/actions/build/build-image.js + 20 modules
var build_image = __webpack_require__(18521);
// EXTERNAL MODULE: ./lib/actions/build/ready.js + 15 modules
var build_ready = __webpack_require__(69811);
// EXTERNAL MODULE: ./lib/actions/build/telling.js
var telling = __webpack_require__(49005);
;// CONCATENATED MODULE: ./lib/actions/build/what-follows.js
function loadWhatFollows(pushes) {
    const parts = [
        __webpack_require__.e(/* import() */ 9087).then(__webpack_require__.bind(__webpack_require__, 69087)),
        __webpack_require__.e(/* import() */ 9299).then(__webpack_require__.bind(__webpack_require__, 69299)),
        __webpack_require__.e(/* import() */ 6447).then(__webpack_require__.bind(__webpack_require__, 88828)),
        __webpack_require__.e(/* import() */ 7469).then(__webpack_require__.bind(__webpack_require__, 57469)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 77598, 19)),
    ];
    if (pushes)
        parts.push(Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19)), Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19)));
    for (const part of parts)
        part.catch(() => { });
}

;// CONCATENATED MODULE: ./lib/actions/build/run.js









async function run(prepared, around, known = {}) {
    (0,telling/* tellNames */.GN)(prepared);
    if (prepared.inputs.dryRun) {
        (0,telling/* tellContext */.PD)(prepared);
        const decided = await (0,build_ready/* decideAlone */.WS)(prepared, around.environment);
        return { ...(0,build_result/* nothingDone */.mh)(decided), argv: (0,telling/* tell */.qz)(prepared, decided, around.folder) };
    }
    const closers = [];
    const watch = new stopwatch/* Stopwatch */.e((stage, seconds) => log/* log */.Rm.debug(`Stage ${stage}: ${seconds.toFixed(2)} s.`));
    try {
        const ways = await watch.time('prepare', () => (0,build_ready/* openWays */.Zi)(prepared, around, closers));
        Object.assign(known, { push: ways.push, cache: ways.expectedCache });
        const step = { prepared, ways, around, closers, watch, known };
        const result = ways.push.push ? await publishImage(step) : await buildOnly(step);
        return { ...result, stages: watch.stages };
    }
    finally {
        known.stages = watch.stages;
        for (const close of closers.reverse())
            await close();
    }
}
async function buildOnly(step) {
    const { prepared, ways, around } = step;
    const { ready, facts, ...built } = await build(step);
    const { confirmOutputs } = await __webpack_require__.e(/* import() */ 9087).then(__webpack_require__.bind(__webpack_require__, 69087));
    const confirm = () => confirmOutputs(facts, prepared.inputs, ways.session, around.signal);
    return { ...(0,build_result/* nothingDone */.mh)(ready), ...built, ...(await (0,failed_build/* afterBuild */.al)(built, confirm)) };
}
async function publishImage(given) {
    const { ways, around, closers, watch } = given;
    const judged = await watch.time('look up', () => (0,judge/* judgeTags */.B)(given.prepared, ways.session, around));
    closers.push(judged.close);
    const { prepared, present, floating, leftAlone: alone } = judged;
    given.known.leftAlone = alone;
    if (prepared.names.references.length === 0)
        return nothingLeft(given, judged);
    const { session } = ways;
    const after = { prepared, session, floating, around, watch, isPresent: present !== undefined };
    if (present !== undefined)
        return (await __webpack_require__.e(/* import() */ 9087).then(__webpack_require__.bind(__webpack_require__, 69087))).usePresent(present, after, ways, closers);
    const { ready, facts, ...built } = await build({ ...given, prepared });
    const { plan } = ready;
    const soFar = { images: [] };
    const published = await (0,failed_build/* afterBuild */.al)({ ...built, soFar }, async () => {
        const { followLeg, followPush, imageOf, loadTags } = await __webpack_require__.e(/* import() */ 9087).then(__webpack_require__.bind(__webpack_require__, 69087));
        const image = await imageOf(facts, plan, after);
        const done = prepared.inputs.distribute ? await followLeg(image, after) : await followPush(image, after, soFar);
        const loaded = plan.untagged?.loadName ?? plan.tags[0];
        if (plan.load && loaded !== undefined)
            await loadTags(loaded, prepared.names.references, session);
        return done;
    });
    const leftAlone = [...judged.leftAlone, ...published.leftAlone];
    return { ...(0,build_result/* nothingDone */.mh)(ready), ...built, ...(0,build_result/* publishedPart */.I1)(published), leftAlone };
}
async function build({ prepared, ways, around, closers, watch, known }) {
    (0,telling/* tellContext */.PD)(prepared);
    const ready = await watch.time('builder', () => (0,build_ready/* getReady */.uv)(prepared, ways.push, ways, around, closers));
    Object.assign(known, { push: ready.push, cache: ready.cache, builder: ready.builder });
    (0,telling/* tell */.qz)(prepared, ready, around.folder);
    if (ready.push.push)
        (0,telling/* warnOfSignIn */.AW)(prepared);
    await ways.confirmPush();
    const built = await watch.time('build', () => (0,build_image/* buildImage */._)(prepared, ready, ways, around, () => loadWhatFollows(ready.push.push)));
    Object.assign(known, built);
    return { ready, ...built };
}
async function nothingLeft(step, { leftAlone }) {
    const skipped = (0,telling/* tellNothingLeft */.a5)(leftAlone);
    const { buildAlone } = await __webpack_require__.e(/* import() */ 9087).then(__webpack_require__.bind(__webpack_require__, 69087));
    const built = await buildAlone(step, 'newer runs have moved every tag on', step.ways, step.closers);
    return { ...built, skipped, leftAlone };
}

;// CONCATENATED MODULE: ./lib/actions/build/stages.js




/***/ }),

/***/ 72144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ leastSpace),
/* harmony export */   t: () => (/* binding */ ENGINE_FOLDERS),
/* harmony export */   xX: () => (/* binding */ spaceWarning)
/* harmony export */ });
/* unused harmony export LITTLE_SPACE */
const LITTLE_SPACE = 2 * 1024 ** 3;
const ENGINE_FOLDERS = ['/var/lib/docker', '/var/lib/containerd'];
async function leastSpace(paths, ask) {
    const answers = await Promise.all([...new Set(paths)].map(async (path) => {
        try {
            const { bsize, bavail } = await ask(path);
            return [{ path, bytes: bsize * bavail }];
        }
        catch {
            return [];
        }
    }));
    return answers.flat().sort((one, other) => one.bytes - other.bytes)[0];
}
function spaceWarning(space) {
    if (space === undefined || space.bytes >= LITTLE_SPACE)
        return undefined;
    const free = (space.bytes / 1024 ** 3).toFixed(1);
    return (`Only ${free} GiB are free where ${space.path} is, and the build may run out of space. ` +
        'Remove what the job does not need before this step, such as preinstalled tools or old images (the action prune with local: true), ' +
        'or use a runner with a larger disk.');
}


/***/ }),

/***/ 42643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P2: () => (/* binding */ hasContainerdStore),
/* harmony export */   U4: () => (/* binding */ isEngineLocal),
/* harmony export */   hn: () => (/* binding */ STORE_QUESTION)
/* harmony export */ });
function isEngineLocal(env, platform) {
    const host = env['DOCKER_HOST'] ?? '';
    const context = env['DOCKER_CONTEXT'] ?? '';
    if (platform !== 'linux')
        return false;
    return host === '' ? context === '' || context === 'default' : host.startsWith('unix://');
}
const STORE_QUESTION = ['info', '--format', '{{json .DriverStatus}}'];
function hasContainerdStore(answer) {
    try {
        const status = JSON.parse(answer);
        if (!Array.isArray(status))
            return undefined;
        return status.some(([name, value]) => name === 'driver-type' && String(value).startsWith('io.containerd.'));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 80274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ readEntries),
/* harmony export */   JO: () => (/* binding */ tarEnd),
/* harmony export */   hB: () => (/* binding */ readEntry)
/* harmony export */ });
const BLOCK = 512;
async function readEntries(file) {
    const entries = [];
    const { size: length } = await file.stat();
    let start = 0;
    let extended = new Map();
    for (let offset = 0; offset + BLOCK <= length;) {
        const header = await readExactly(file, offset, BLOCK);
        if (header.every((byte) => byte === 0))
            return entries;
        if (header.toString('latin1', 257, 262) !== 'ustar')
            throw new Error('it is no tar archive');
        const size = Number(extended.get('size') ?? numberAt(header, 124, 12));
        if (!Number.isSafeInteger(size) || size < 0)
            throw new Error('it is no tar archive');
        const content = offset + BLOCK;
        const type = header.toString('latin1', 156, 157);
        offset = content + padded(size);
        if (offset > length)
            break;
        if (type === 'x') {
            extended = paxRecords(await readExactly(file, content, size));
            continue;
        }
        if (type !== 'g')
            entries.push({ name: extended.get('path') ?? nameOf(header), size, start, content });
        extended = new Map();
        start = offset;
    }
    throw new Error('its end is missing');
}
function readEntry(file, { content, size }) {
    return readExactly(file, content, size);
}
function tarEnd(files) {
    const parts = Object.entries(files).flatMap(([name, text]) => {
        const bytes = Buffer.from(text);
        return [headerOf(name, bytes.length), bytes, Buffer.alloc(padded(bytes.length) - bytes.length)];
    });
    return Buffer.concat([...parts, Buffer.alloc(2 * BLOCK)]);
}
async function readExactly(file, position, length) {
    const buffer = Buffer.alloc(length);
    const { bytesRead } = await file.read(buffer, 0, length, position);
    if (bytesRead !== length)
        throw new Error('its end is missing');
    return buffer;
}
function padded(size) {
    return Math.ceil(size / BLOCK) * BLOCK;
}
function numberAt(header, from, length) {
    const field = header.subarray(from, from + length);
    if (((field[0] ?? 0) & 0x80) !== 0)
        return Number(field.readBigUInt64BE(length - 8));
    return Number.parseInt(textOf(field).trim() || '0', 8);
}
function nameOf(header) {
    const prefix = textOf(header.subarray(345, 500));
    const name = textOf(header.subarray(0, 100));
    return prefix === '' ? name : `${prefix}/${name}`;
}
function textOf(field) {
    const end = field.indexOf(0);
    return field.toString('utf8', 0, end < 0 ? field.length : end);
}
function paxRecords(bytes) {
    const records = new Map();
    for (let rest = bytes; rest.length > 0;) {
        const length = Number.parseInt(rest.toString('latin1', 0, 20), 10);
        if (!(length > 0))
            break;
        const [, key, value] = /^\d+ ([^=]+)=(.*)\n$/s.exec(rest.toString('utf8', 0, length)) ?? [];
        if (key !== undefined && value !== undefined)
            records.set(key, value);
        rest = rest.subarray(length);
    }
    return records;
}
function headerOf(name, size) {
    const header = Buffer.alloc(BLOCK);
    const octal = (value, digits) => value.toString(8).padStart(digits, '0');
    header.write(name, 0);
    header.write(`${octal(0o644, 7)}\0${octal(0, 7)}\0${octal(0, 7)}\0`, 100);
    header.write(`${octal(size, 11)}\0${octal(0, 11)}\0`, 124);
    header.write('        0', 148);
    header.write('ustar\x0000', 257);
    header.write(`${octal(header.reduce((sum, byte) => sum + byte, 0), 6)}\0 `, 148);
    return header;
}


/***/ }),

/***/ 91949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ pushedManifests)
/* harmony export */ });
const PUSHING = /\bpushing manifest for (\S+)@(sha256:[0-9a-f]{64})(?: .*?\bs? ?(done))?/g;
function pushedManifests(stderr) {
    const pushed = new Map();
    for (const [, reference = '', digest = '', done] of stderr.matchAll(PUSHING)) {
        const key = `${reference}@${digest}`;
        pushed.set(key, { reference, digest, isDone: done !== undefined || pushed.get(key)?.isDone === true });
    }
    return [...pushed.values()];
}


/***/ })

};
