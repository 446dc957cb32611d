export const id = 738;
export const ids = [738,949];
export const modules = {

/***/ 60738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  endSentence: () => (/* reexport */ endSentence),
  failureAnnotation: () => (/* reexport */ failureAnnotation),
  prepare: () => (/* reexport */ prepare/* prepare */.i),
  reportFailure: () => (/* reexport */ report/* reportFailure */.x),
  reportResult: () => (/* reexport */ report/* reportResult */.i),
  run: () => (/* reexport */ run),
  writeFailure: () => (/* reexport */ outputs/* writeFailure */.EU),
  writeOutputs: () => (/* reexport */ outputs/* writeOutputs */.Kn)
});

// EXTERNAL MODULE: ./lib/actions/report/outputs.js
var outputs = __webpack_require__(76628);
// EXTERNAL MODULE: ./lib/actions/report/report.js
var report = __webpack_require__(52294);
// EXTERNAL MODULE: ./lib/build/push.js
var push = __webpack_require__(63302);
// EXTERNAL MODULE: ./lib/image/reference.js
var reference = __webpack_require__(68424);
;// CONCATENATED MODULE: ./lib/actions/build/end-told.js
/** The last line of the log: what was made, and how to get it. */


/** @param seconds since the step began */
function endSentence({ inputs, names }, result, seconds) {
    if (inputs.dryRun)
        return 'A dry run: no registry and no builder was asked, and nothing was built or pushed.';
    const time = `${seconds.toFixed(1)} s`;
    if ((0,push/* isCall */.nT)(inputs.call))
        return `The call ${inputs.call} ended well after ${time}; it makes no image.`;
    const served = result.images.find(({ digest }) => digest !== '');
    const what = result.skipped === undefined ? `Built and pushed in ${time}` : `Nothing had to be built (${time})`;
    if (served !== undefined) {
        const pinned = `${served.name}@${served.digest}`;
        if (inputs.distribute)
            return `${what}, for the merge: ${pinned}`;
        return `${what}. Get it by: docker pull ${pinned}`;
    }
    if (result.skipped !== undefined)
        return `${what}, and nothing was pushed.`;
    return `Built in ${time}, and not pushed. ${whereItIs(inputs, names, result)}`.trim();
}
/** Without a push: in the engine, in a file, or nowhere but in the builder's cache. */
function whereItIs({ load }, { references: [first] }, result) {
    if (load && first !== undefined)
        return `The engine has it: docker run --rm ${(0,reference/* formatTagged */.cy)(first)}`;
    if (result.kept?.archive !== undefined)
        return `It is in ${result.kept.archive}`;
    return result.imageId === undefined ? '' : `Its image ID is ${result.imageId}`;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/actions/attempts/failed-build.js
var failed_build = __webpack_require__(27488);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/runner/log.js
var log = __webpack_require__(93188);
;// CONCATENATED MODULE: ./lib/actions/build/checks.js
/** What BuildKit's checks say, shown at the lines that they mean. */



/** The runner shows ten warnings of a step and no more, and retries may have to say something too. */
const SHOWN = 5;
/** A Dockerfile that is none, or may not be built, at the line that says so. */
class FailedCheck extends errors/* ActionError */.lZ {
    place;
    constructor(message, place) {
        super('dockerfile-check', message);
        this.name = 'FailedCheck';
        this.place = place;
    }
}
function annotate(warnings, place) {
    // The checks run side by side, and report in no order; each platform may have its own.
    const each = [...new Map(warnings.map((warning) => [JSON.stringify(warning), warning])).values()];
    const inOrder = each.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0));
    for (const warning of inOrder.slice(0, SHOWN)) {
        const { message, url } = warning;
        log/* log */.Rm.warning(url === '' ? message : `${message}\n${url}`, annotationPlace(warning, place));
    }
    const rest = inOrder.length - SHOWN;
    if (rest > 0)
        log/* log */.Rm.info(`The log of the build shows ${rest} more.`);
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
/** The checks know the file's name, and the inputs its folder. */
function fileOf({ file }, place) {
    if (/^https?:/.test(place.file))
        return file;
    if (place.file !== '')
        return (0,external_node_path_.normalize)(place.file);
    return place.context.kind === 'path' ? (0,external_node_path_.join)(place.context.path, file || 'Dockerfile') : file;
}
/**
 * Shows what a call of `check` found.
 *
 * @throws {ActionError} `build`, when the check failed
 */
function reportCheck(report, place, { annotates, hasFailed }) {
    const { warnings, error } = report;
    if (annotates)
        annotate(warnings, place);
    if (!hasFailed)
        return;
    const found = warnings.length === 1 ? '1 warning' : `${warnings.length} warnings`;
    const why = error === undefined ? `found ${found}` : `failed: ${error.message}`;
    // The one error of the step is shown at its line by whoever catches it.
    const at = error !== undefined && annotates ? annotationPlace(error, place) : undefined;
    throw new FailedCheck(`The check of the Dockerfile ${why}.`, at);
}

;// CONCATENATED MODULE: ./lib/actions/build/failure-told.js
/** The one annotation of a step that failed: at the lines of the Dockerfile, where it is about them. */



/** The runner cuts a message at 4096 characters, and the log has the whole error above. */
const LINE_LIMIT = 500;
const OUTPUT_LINE_LIMIT = 200;
const TITLE_LIMIT = 120;
/**
 * @param explained what happened and what to do, as the annotation would say without a place
 * @param where undefined when it failed before anybody knew
 * @returns the arguments of `log.error`
 */
function failureAnnotation(error, explained, where) {
    if (error instanceof FailedCheck && error.place !== undefined)
        return [explained, error.place];
    const marked = error instanceof failed_build/* FailedBuild */.YF ? error.marked : undefined;
    if (marked === undefined)
        return [explained];
    const { step, output, line, endLine } = marked;
    const file = where && dockerfileOf(marked, where);
    const title = step === undefined ? 'Dockerfile' : cut(oneLine(step), TITLE_LIMIT);
    const own = output.length === 0 ? [] : ['', 'The last lines of this step:', ...output.map(shortOutput)];
    const message = [...explained.split('\n').map((each) => cut(each, LINE_LIMIT)), ...own].join('\n');
    return [message, { title, ...(file !== undefined && { file, line, endLine }) }];
}
/**
 * The file from the workspace; undefined where it is not there: BuildKit has fetched it itself, or it lies outside.
 * Buildx tells the name without the folder.
 */
function dockerfileOf({ file: told }, { context, file, workspace }) {
    if (context.kind === 'remote' || file === '-' || /^[a-z]+:\/\//i.test(file))
        return undefined;
    const path = file === '' ? (0,external_node_path_.join)(context.path, (0,external_node_path_.basename)(told) || 'Dockerfile') : file;
    if (told !== '' && (0,external_node_path_.basename)(told) !== (0,external_node_path_.basename)(path))
        return undefined;
    const inside = (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(workspace, path)).replaceAll('\\', '/');
    return inside === '..' || inside.startsWith('../') || /^(?:\/|[a-z]:)/i.test(inside) ? undefined : inside;
}
function shortOutput(line) {
    return cut(line.trimEnd(), OUTPUT_LINE_LIMIT);
}
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}
/** Without its middle: a long command stands before what became of it. */
function cut(text, limit) {
    if (text.length <= limit)
        return text;
    const kept = Math.floor(limit / 2);
    return `${text.slice(0, kept)} … ${text.slice(-kept)}`;
}

// EXTERNAL MODULE: ./lib/actions/build/prepare.js + 34 modules
var prepare = __webpack_require__(15920);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/runner/command.js
var command = __webpack_require__(55595);
// EXTERNAL MODULE: ./lib/actions/publish/anchor.js
var publish_anchor = __webpack_require__(23418);
// EXTERNAL MODULE: ./lib/actions/publish/publish.js + 1 modules
var publish = __webpack_require__(69096);
;// CONCATENATED MODULE: ./lib/actions/publish/pushed-image.js
/** From a build that ended well to an image that a registry has; and back to the engine, where it is loaded too. */







/**
 * Finds what the build pushed; an archive is pushed now.
 *
 * @throws {ActionError} `digest` or `registry`
 */
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
/** An archive of the build goes to the registry here; all else is there already. @throws {ActionError} `registry` */
async function pushFile(path, image, after) {
    const { session, prepared, around } = after;
    const { pushArchive } = await __webpack_require__.e(/* import() */ 673).then(__webpack_require__.bind(__webpack_require__, 39673));
    const { source: repository } = image;
    const client = await session.clientFor(repository.registry);
    log/* log */.Rm.info(`Pushing to ${repository.name} by digest, without a tag.`);
    const push = () => pushArchive(path, { repository, client });
    const digest = await (0,publish/* orExplain */.Pm)(() => (0,publish/* persist */.Zr)(`pushing to ${repository.name}`, push, prepared.inputs, around.signal));
    return { ...image, digest };
}
/** `load` beside a push gives the engine one name; the other names follow here. @throws {ActionError} `build` */
async function loadTags(loaded, references, session) {
    for (const name of references.map(reference/* formatTagged */.cy)) {
        if (name !== loaded)
            await docker(['tag', loaded, name], `Naming the loaded image ${name}`, session);
    }
}
/** An image that was not built by this run comes from the registry. @throws {ActionError} `build` */
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

// EXTERNAL MODULE: ./lib/registry/fault.js
var fault = __webpack_require__(94523);
// EXTERNAL MODULE: ./lib/registry/manifests.js
var manifests = __webpack_require__(7757);
// EXTERNAL MODULE: ./lib/result/exports.js
var result_exports = __webpack_require__(64282);
;// CONCATENATED MODULE: ./lib/actions/publish/pushed-outputs.js
/** What an entry of `outputs` pushed without `push: true`: asked for where its name is known, never changed. */








/** @throws {ActionError} `digest`, when a registry serves something else */
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
/** A registry that cannot be asked is only told of: the build has its own ways to reach it. */
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

// EXTERNAL MODULE: ./lib/actions/publish/tags/judge.js + 8 modules
var judge = __webpack_require__(37587);
// EXTERNAL MODULE: ./lib/actions/report/build-result.js
var build_result = __webpack_require__(55222);
// EXTERNAL MODULE: ./lib/actions/step/stopwatch.js
var stopwatch = __webpack_require__(14733);
// EXTERNAL MODULE: ./lib/actions/build/after-push.js
var after_push = __webpack_require__(25243);
// EXTERNAL MODULE: ./lib/build/progress-mode.js
var progress_mode = __webpack_require__(24657);
// EXTERNAL MODULE: ./lib/build/secrets.js
var build_secrets = __webpack_require__(54753);
// EXTERNAL MODULE: ./lib/build/arguments.js + 1 modules
var build_arguments = __webpack_require__(30551);
// EXTERNAL MODULE: ./lib/build/failure.js
var failure = __webpack_require__(46194);
;// CONCATENATED MODULE: ./lib/build/retreat.js
/** The plan of the next attempt: without what failed the last one, where the image does not need it. Pure. */

/** A cache is a help and never a need: the one that broke a build is left out of the next attempt. */
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
    const parsed = (0,reference/* parseTaggedReference */.$R)(name);
    return parsed === undefined ? name : `${parsed.repository.registry}/${parsed.repository.path}:${parsed.tag}`;
}

// EXTERNAL MODULE: ./lib/result/build-files.js + 2 modules
var build_files = __webpack_require__(40274);
// EXTERNAL MODULE: ./lib/retry/attempt.js
var attempt = __webpack_require__(84427);
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

// EXTERNAL MODULE: ./lib/retry/schedule.js
var schedule = __webpack_require__(65305);
// EXTERNAL MODULE: ./lib/runner/cancel.js
var cancel = __webpack_require__(69746);
// EXTERNAL MODULE: ./lib/process/process.js
var process_process = __webpack_require__(61576);
// EXTERNAL MODULE: ./lib/actions/attempts/warn.js
var warn = __webpack_require__(59700);
;// CONCATENATED MODULE: ./lib/actions/attempts/between-attempts.js
/** What is done between two attempts, so that the next one finds what it needs. */



/** Milliseconds: a command that hangs must not hold the attempt that it was to help. */
const COMMAND_LIMIT = 10 * 60_000;
/** Milliseconds for a builder to boot; one that takes longer has its own trouble. */
const BOOT_LIMIT = 180_000;
/**
 * Boots a builder that was lost or stands still, and runs the user's own command. Neither decides the step: the next
 * attempt does.
 */
async function prepareNextAttempt({ stage, isFrozen }, { builder, onRetryCommand }, { env, cwd, signal, commandLimitMs = COMMAND_LIMIT }) {
    if (signal.aborted)
        return;
    const name = builder === '' ? [] : [builder];
    const quietly = { command: 'docker', env, cwd, signal, timeoutMs: BOOT_LIMIT, onOutput: () => { } };
    // Ends what a builder in a container waits for; the engine's own builder and distant ones do not stop for it.
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
/** Why a command has not done what it should; undefined when it has. */
function problemOf({ exitCode, exitSignal, stopped }, limitMs) {
    if (stopped === 'timeout')
        return `stopped after ${limitMs / 60_000} min`;
    if (exitCode === 0)
        return undefined;
    return exitCode === undefined ? `ended by ${exitSignal}` : `exit code ${exitCode}`;
}
/** Says what failed, and when and why it is tried again. */
function tellRetry(number, judged, pause, why, inputs) {
    const { class: kind, stage, telling } = judged;
    // What failed is left out, so there is nothing to wait for.
    const isWithoutCache = judged.failedPart !== undefined && pause.max === 0;
    const when = judged.isAtOnce || isWithoutCache
        ? 'at once'
        : `in about ${pause.usual.toFixed(0)} s or as soon as the other side is well`;
    const most = Math.max(inputs.maxAttempts, number + 1);
    const message = [
        `Attempt ${number} of ${most} failed (${stage}, ${kind}): ${telling}`,
        `Attempt ${number + 1} of ${most} follows ${when}, because ${why}.`,
    ].join('\n');
    // What costs nobody any time needs nobody's eye.
    (0,warn/* warnOfRetry */.K)(message, inputs.warningOnRetry && !judged.isAtOnce);
}

// EXTERNAL MODULE: ./lib/image/digest.js
var digest = __webpack_require__(37241);
// EXTERNAL MODULE: ./lib/retry/pushed.js
var retry_pushed = __webpack_require__(91949);
;// CONCATENATED MODULE: ./lib/build/layer-watch.js
/**
 * Layers that steps found in a cache. A step of another kind does not excuse them: what says again and again that nothing
 * comes is not waiting for its turn, when nothing comes for any layer.
 */
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
    /** @returns whether it is news */
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
    ['cache-import', /^(?:importing cache|inferred cache)/i],
    ['cache-export', /^exporting (?:cache|to GitHub Actions Cache)/i],
    ['transfer', /^(?:exporting to|pushing|merging manifest|(?:\[[^\]]*\] )?FROM )/],
    ['builder', /^(?:\[internal\] (?:booting|connecting)|booting buildkit)/],
];
const CACHE_DOINGS = ['cache-layer', 'cache-import', 'cache-export'];
const ENDED = /^(?:DONE|CACHED|ERROR|CANCELED)\b/;
/** What a command says: its time, then its words. */
const SAID = /^\d+\.\d+ /;
/** `sha256:… 1.2MB / 3.0MB 5.7s`: how much of a layer is here. It is said again and again, also when nothing comes. */
const LAYER = /^(sha256:[0-9a-f]{64}) (\S+ \/ \S+)( .*\bdone)?/;
/** @param now milliseconds of a clock that only goes forward */
function watchSilence(limits, now) {
    const open = new Map();
    const layers = new LayerWatch(limits.cache, now);
    let last = now();
    let rest = '';
    let stalledBy;
    /** @returns whether it is news */
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
        // Of several steps that go on, each is named again when it has its turn.
        if (said === step.name || said === '...')
            return false;
        const [, digest, amount = '', isDone] = LAYER.exec(said) ?? [];
        if (digest === undefined) {
            if (SAID.test(said) && step.doing === 'cache-layer')
                step.doing = 'own';
            return true;
        }
        // A step that runs fetches nothing: this one was found in a cache, and its layers are needed.
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
            // One step that may take its time excuses the others: nobody can tell which one is silent.
            const limit = Math.max(...doings().map((doing) => limitOf(doing, limits)));
            const isStalled = layers.isStalled() || now() - last > limit;
            // Asked now, because a build that is stopped ends all of its steps.
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
/** One attempt of `docker buildx build`: run, judged, and its result read. */









/**
 * Runs the build and reads what it left.
 *
 * @throws {BuildFailure} when it does not end well
 * @throws {ActionError} `engine-missing`, when there is no docker
 */
async function executeBuild(plan, files, options) {
    await (0,build_files/* prepareBuildFiles */.hp)(files);
    const watch = watchSilence(options.silenceLimits ?? SILENCE_LIMITS, options.now);
    const result = await withSecrets(plan, files, () => start((0,build_arguments/* buildArguments */.f)(plan, files), options, watch));
    // The exit code alone decides: a build that says nothing and fails has failed.
    if (result.exitCode === 0 && result.stopped === undefined) {
        const facts = withPushedDigest(await (0,build_files/* readBuildFiles */.CR)(files), plan, result.stderr);
        return plan.untagged?.way === 'archive' ? { ...facts, archiveFile: files.archiveFile } : facts;
    }
    const { failureOf } = await Promise.all(/* import() */[__webpack_require__.e(19), __webpack_require__.e(91)]).then(__webpack_require__.bind(__webpack_require__, 38091));
    throw failureOf(result, options.timeoutMs, watch.stalledBy());
}
/**
 * Each output overwrites the digest in the metadata file: after a push and a load it may be that of the archive which
 * went to the engine. The progress tells what went to the registry under a tag; without one it is the last output.
 */
function withPushedDigest(facts, { tags }, stderr) {
    const names = tags.map(normalName);
    const pushed = (0,retry_pushed/* pushedManifests */.i)(stderr).findLast(({ reference }) => names.includes(normalName(reference)));
    if (facts.metadata === undefined || !(0,digest/* isDigest */.B)(pushed?.digest))
        return facts;
    return { ...facts, metadata: { ...facts.metadata, digest: pushed.digest } };
}
/** Buildx writes the registry and the folder that Docker Hub's names leave out. */
function normalName(text) {
    const { repository, tag } = (0,reference/* parseTaggedReference */.$R)(text) ?? {};
    return repository === undefined ? text : `${repository.registry}/${repository.path}:${tag}`;
}
/** Every attempt has its own files for them, and they are gone when it ends. */
async function withSecrets({ secrets }, files, task) {
    try {
        await (0,build_secrets/* writeSecrets */.Pl)(secrets, files);
        return await task();
    }
    finally {
        await (0,build_secrets/* removeSecrets */.cu)(secrets, files);
    }
}
async function start(args, { cwd, env, onOutput, timeoutMs, signal }, { hear, isStalled }) {
    const listen = (chunk) => {
        hear(chunk);
        onOutput(chunk);
    };
    try {
        const ended = (0,process_process/* runProcess */.R)({ command: 'docker', args, cwd, env, onOutput: listen, timeoutMs, isStalled, signal });
        setImmediate(prepareForTheEnd);
        return await ended;
    }
    catch (cause) {
        throw (0,failure/* dockerMissing */.L)(cause);
    }
}
/** While the build runs there is time. What cannot be loaded is told when it is needed. */
function prepareForTheEnd() {
    Promise.all(/* import() */[__webpack_require__.e(19), __webpack_require__.e(91)]).then(__webpack_require__.bind(__webpack_require__, 38091)).then(({ getReadyToJudge }) => getReadyToJudge(), () => { });
}

;// CONCATENATED MODULE: ./lib/actions/attempts/one-attempt.js
/** One attempt of the build: its group in the log, its own files, its limit. */






/** Milliseconds: BuildKit, which waits for a throttled cache as long, gives up first and goes on. */
const GRACE = 2_000;
function silenceLimits({ timeoutSeconds } = {}) {
    return timeoutSeconds === undefined ? SILENCE_LIMITS : { ...SILENCE_LIMITS, cache: timeoutSeconds * 1000 + GRACE };
}
/** @throws {BuildFailure} when it does not end well */
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
/** The build with its attempts: what is tried again, what is asked before, and what people are told. */















/** @throws {FailedBuild} when no attempt ended well */
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
            // One more than asked for may be needed, without a cache.
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
    /** An image that shall go elsewhere too may be at the registry and not there; the cache comes after all of them. */
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
        // What a fresh token did not help is no matter of tokens.
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
    /** A cache never decides a build: the attempt without it is not one of those that were asked for. */
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
            // What failed is left out, so there is nothing to wait for.
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
    /** The registry may have been away when it was asked first. */
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
/**
 * Reads from buildx's plain progress, as it comes, when each step began and how long it took. Times in it are counted
 * from the step's own beginning, so that every line that has one tells how late the step can have begun.
 * (docs/decisions/0023-plain-progress.md)
 */

const STEP_LINE = /^#([1-9]\d*) (.*)$/;
const timeline_ENDED = /^(?:DONE(?: (\d+\.\d+)s)?|CACHED|CANCELED|ERROR: .*)$/;
/** What a command says: its time, then its words. */
const timeline_SAID = /^(\d+\.\d+)(?: |$)/;
/** Of a part of a step, such as a layer: `sha256:… 1.2MB / 3.0MB 5.7s done` */
const PART = /^(?:sha256:|extracting |transferring |resolve |exporting |writing |preparing |pushing ).* (\d+\.\d+)s(?: done)?$/;
/** Nobody reads more; what took the least goes first. */
const KEPT_STEPS = 2_000;
/** A line is cut: nothing that is looked for stands further on. */
const timeline_LINE_LIMIT = 1_000;
const NAME_LIMIT = 300;
/** @param now milliseconds of a clock that only goes forward; the build begins now */
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
            rest = (lines.pop() ?? '').slice(0, timeline_LINE_LIMIT);
            for (const line of lines)
                read(line.slice(0, timeline_LINE_LIMIT).trimEnd(), time);
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
    // Of several steps that go on, each is named again when it has its turn.
    if (text === '...' || text.slice(0, NAME_LIMIT) === step.name)
        return;
    const ended = timeline_ENDED.exec(text);
    const said = timeline_SAID.exec(text)?.[1];
    const counted = said ?? ended?.[1] ?? PART.exec(text)?.[1];
    if (counted !== undefined)
        step.started = Math.min(step.started, time - Number(counted) * 1000);
    if (ended === null) {
        step.ended = undefined;
        // A step whose layers have gone is run after all.
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
    // What was not said of the beginning can be a moment late, but nothing begins before the build.
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
/** Keeps when each step of the newest attempt began, and how long it took. */


class TimelineKeeper {
    #watch;
    /** Gets ready for the output of another attempt, and gives what hears it. */
    begin() {
        this.#watch = watchTimeline(stopwatch/* now */.t);
        return this.#watch.hear;
    }
    timeline() {
        return this.#watch?.timeline() ?? [];
    }
}

;// CONCATENATED MODULE: ./lib/cache/progress.js
/**
 * Reads from buildx's plain progress, as it comes, what the caches did: which steps were there already, what was
 * fetched and what was written. The whole of it is more than anybody keeps.
 */
const progress_STEP_LINE = /^#(\d+) (.*)$/;
const progress_ENDED = /^(?:DONE(?: (\d+\.\d+)s)?|CACHED|CANCELED)$/;
/** What a command says: its time, then its words. */
const progress_SAID = /^\d+\.\d+ /;
const MOVED = /^(sha256:[0-9a-f]{64}) (\d+(?:\.\d+)?)([kMGT]?)B \/ /;
const WRITING = /^writing layer (\S+)/;
/** The only one that tells how long an export took that failed. */
const PREPARED = /^preparing build cache for export (\d+\.\d+)s done$/;
const UNITS = { '': 1, k: 1e3, M: 1e6, G: 1e9, T: 1e12 };
const IMPORT = /^(?:\[\S+ )?(?:internal\] )?importing cache manifest from (\S+)/;
const EXPORT = /^(?:\[\S+\] )?exporting (?:cache )?to (GitHub Actions Cache|registry|client directory|Amazon S3|Azure \S.*)$/;
const OF_DOCKERFILE = /^\[(?:[^\]]* )?\d+\/\d+\] (?!FROM )/;
/** A name is cut: nothing that is looked for is longer. */
const progress_LINE_LIMIT = 1000;
/** @param now milliseconds of a clock that only goes forward */
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
    // A step whose layers have gone is run after all.
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
    /** Of the newest attempt. */
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
    /** Tells the log, and gives what was told. */
    tell() {
        const report = this.#watch?.report() ?? cache_report/* NO_REPORT */.rR;
        const sentences = (0,cache_report/* describeReport */.As)(report);
        if (sentences !== '')
            log/* log */.Rm.info(`Cache: ${sentences}`);
        // An attempt that broke at its cache has told it already.
        if (this.#hasSucceeded)
            for (const warning of (0,cache_report/* reportWarnings */.OH)(report))
                log/* log */.Rm.warning(warning);
        return report;
    }
}

// EXTERNAL MODULE: ./lib/build/variables.js
var variables = __webpack_require__(25717);
// EXTERNAL MODULE: ./lib/image/manifest.js
var image_manifest = __webpack_require__(64252);
// EXTERNAL MODULE: ./lib/result/tar.js
var tar = __webpack_require__(80274);
;// CONCATENATED MODULE: ./lib/result/archive.js
/**
 * An image archive that every engine and tool can read. BuildKit writes an OCI layout, with all platforms and
 * attestations and so with the digest that a registry serves; engines without containerd's store read only the older
 * description by Docker, and they skip the rest. So both go into one archive.
 *
 * @see https://github.com/opencontainers/image-spec/blob/v1.1.1/image-layout.md
 * @see https://docs.docker.com/reference/api/engine/version/v1.51/#tag/Image/operation/ImageLoad
 */




/** What describes the blobs; it stands behind them. */
const DESCRIPTION = ['index.json', 'manifest.json', 'oci-layout'];
/**
 * Gives an OCI archive its names, and the description that older engines need.
 *
 * @param names all names of the image; with none it keeps what the builder gave it
 * @param platform `os/architecture`, of several the one for engines that keep only one
 * @throws {Error} when the file is no OCI archive
 */
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
/** One entry for each name, as BuildKit does; containerd reads the full name, other tools the tag. */
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
/** The image for the platform, or the first one; an attestation's platform is unknown. */
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
;// CONCATENATED MODULE: ./lib/emulation/architectures.js
/** Architectures by the names that platforms, QEMU and the kernel's own tables have for them. */
/** Platforms' names to QEMU's; the kernel's entries are called `qemu-<name>`. */
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
/** What processors run beside their own. */
const ALSO_NATIVE = { amd64: ['386'], arm64: ['arm'] };
/** Node's names to platforms'. */
const NODE_NAMES = { x64: 'amd64', ia32: '386', mipsel: 'mipsle' };
/** Other spellings that BuildKit takes. */
const ALIASES = {
    x86_64: 'amd64',
    'x86-64': 'amd64',
    aarch64: 'arm64',
    i386: '386',
    armhf: 'arm',
    armel: 'arm',
};
/** The architecture of a platform; undefined for one that is not Linux, which no emulator here runs. */
function architectureOf(platform) {
    const [first = '', second] = platform.toLowerCase().split('/');
    // An architecture alone means this system's, and a system alone this machine's architecture.
    if (second === undefined)
        return isArchitecture(first) ? (ALIASES[first] ?? first) : undefined;
    return first === 'linux' ? (ALIASES[second] ?? second) : undefined;
}
function isArchitecture(name) {
    return name in QEMU_NAMES || name in ALIASES;
}
/** @param nodeName as in `process.arch` */
function nativeArchitecture(nodeName) {
    return NODE_NAMES[nodeName] ?? nodeName;
}
/** Whether a machine runs programs of this architecture by itself. */
function isNative(architecture, native) {
    return architecture === native || (ALSO_NATIVE[native] ?? []).includes(architecture);
}
/** QEMU's name for it; undefined when QEMU has no program for it. */
function qemuName(architecture) {
    return QEMU_NAMES[architecture];
}

;// CONCATENATED MODULE: ./lib/emulation/decide.js

/** Drivers whose BuildKit runs on the engine's kernel. */
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
    // Several machines have their own processors: what they say is all that counts.
    const isNativeHere = (name) => (builder?.nodes.length ?? 0) <= 1 && isNative(name, native);
    const names = platforms.flatMap((platform) => architectureOf(platform) ?? []);
    return [...new Set(names)].filter((name) => !isNativeHere(name));
}
function missingArchitectures(question) {
    const { builder, handled, isEngineLocal } = question;
    // The engine goes on telling what it saw once; other BuildKits bring emulators of their own along.
    const isKernelEnough = builder?.driver === 'docker' && isEngineLocal && handled !== undefined;
    const told = isKernelEnough ? [] : (builder?.nodes ?? []).flatMap(({ platforms }) => platforms);
    const able = [...told.map(architectureOf), ...(isEngineLocal ? (handled ?? []) : [])];
    return foreignArchitectures(question).filter((name) => !able.includes(name));
}

;// CONCATENATED MODULE: ./lib/emulation/kernel.js
/**
 * The kernel's table of programs that it hands to an interpreter. Builds see it too, because containers share the
 * kernel.
 *
 * @see https://docs.kernel.org/admin-guide/binfmt-misc.html
 */



const KERNEL_FOLDER = '/proc/sys/fs/binfmt_misc';
/** Where Debian and Fedora describe the emulators that are installed. */
const DESCRIPTIONS_FOLDER = '/usr/lib/binfmt.d';
/**
 * Which of these architectures the kernel hands to an emulator, in containers too.
 *
 * @returns undefined where the table is not to be seen, as in most containers: the kernel may have one all the same
 */
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
/** Without the flag F the emulator is looked for inside the container, where it is not. */
function isHandler(text) {
    return /^enabled$/m.test(text) && /^flags:.*F/m.test(text);
}
/**
 * Registers an emulator that is installed on this machine.
 *
 * @returns why it is not possible; undefined when it is done
 */
async function registerInstalled(architecture, folder = KERNEL_FOLDER, descriptions = DESCRIPTIONS_FOLDER) {
    const name = `qemu-${qemuName(architecture)}`;
    const description = await (0,promises_.readFile)((0,external_node_path_.join)(descriptions, `${name}.conf`), 'utf8').catch(() => undefined);
    if (description === undefined)
        return `${name} is not installed`;
    const line = description.split('\n').find((each) => each.startsWith(`:${name}:`));
    // `:name:type:offset:magic:mask:interpreter:flags`; the magic has no colons.
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
/** Teaches the machine to run other machines' programs: by what is installed here, else by an image that brings it. */



/** Nothing of it fails the step: a build that only copies files needs no emulator. */
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
    // The table is not always visible to the step, and then the image's word has to do.
    const handled = (await handledArchitectures(architectures, folder)) ?? architectures;
    const liars = [...done.keys()].filter((name) => !handled.includes(name));
    for (const name of liars) {
        done.delete(name);
        obstacles.push(`the kernel does not know ${name} although it was registered`);
    }
    return { done, obstacles: architectures.every((name) => done.has(name)) ? [] : obstacles };
}
/** @returns why nothing can be written there; undefined when something can */
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
    // Docker's last line only points to its help.
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
// EXTERNAL MODULE: ./lib/actions/attempts/again.js
var again = __webpack_require__(27838);
;// CONCATENATED MODULE: ./lib/actions/builder/machine.js
/** What the machine needs before the build: room, an engine that can take the image, programs that can be run. */














/** Milliseconds for a question that takes a moment. */
const ANSWER_LIMIT = 10_000;
/** Milliseconds: the image is some ten megabytes. */
const IMAGE_LIMIT = 5 * 60_000;
/** @throws {InputError} when the engine cannot take what it shall load */
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
/** The classic store holds one platform of an image, and refuses an image of several when all is built. */
async function checkStore({ load, outputs, platforms }, { env, signal }) {
    const isLoaded = load || outputs.map(result_exports/* parseExport */._).some(({ type, dest }) => type === 'docker' && dest === undefined);
    if (!isLoaded || platforms.length < 2)
        return;
    const question = { command: 'docker', args: machine_engine/* STORE_QUESTION */.hn, env, signal, timeoutMs: ANSWER_LIMIT };
    // An engine that does not answer has its own error, which the build tells.
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
/** A registry that stumbles must not cost the build its emulator. */
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

;// CONCATENATED MODULE: ./lib/actions/build/results.js
/** What surrounds the build for the sake of its results: the machine before it; warnings and the archive after it. */












/**
 * Makes ready what the build needs of the machine, runs it, and takes what it left.
 *
 * @param build runs the build with more variables in its environment
 * @throws {ActionError}
 */
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
            annotate(metadata?.warnings ?? [], { context: prepared.context, file: inputs.file });
        if (archive !== undefined)
            await finish(archive, prepared);
        isDone = true;
        return { ...built, kept: { metadataFile, archive } };
    }
    finally {
        // Half an archive must not be taken for a whole one by whoever finds it.
        if (archive !== undefined && !isDone)
            await (0,promises_.rm)(archive, { force: true });
    }
}
/** Asks about the Dockerfile. A check that found something has failed, and its own report says more than an exit code. */
async function call({ inputs, context, annotates }, { folder }, start) {
    const place = { context, file: inputs.file };
    const report = (facts, hasFailed) => {
        if (facts.metadata?.check)
            reportCheck(facts.metadata.check, place, { annotates, hasFailed });
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
/** The build with its attempts, and what is heard, kept and told of it. */







/** @throws {ActionError} */
async function buildImage(prepared, { plan, push, cache, builder }, { session, store }, { environment, folder, signal }) {
    const listener = new CacheListener(cache);
    const timeline = new TimelineKeeper();
    const anchor = push.push ? (0,publish_anchor/* anchorFor */.r)(prepared) : undefined;
    const { workspace } = environment;
    const means = { env: session.env, workspace, builder: builder.machine.builder, folder, signal };
    const { facts, ...built } = await buildAndKeep(prepared, means, async (variables) => {
        await store.fillMounts(plan.builder, session.buildEnv);
        return buildWithAttempts(plan, prepared.inputs, {
            folder,
            // Only the build needs the runner's token: BuildKit's client reads it for the GitHub Actions cache.
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

;// CONCATENATED MODULE: ./lib/actions/build/leg-image.js


/** @throws {ActionError} `gate` or `registry` */
async function followLeg(image, after) {
    const { watch, prepared } = after;
    // Also proves that the registry serves it.
    const facts = await watch.time('read back', () => (0,after_push/* factsOf */.xS)(image, after));
    const { gate } = prepared.inputs;
    const gateSeconds = gate.length === 0 ? undefined : await watch.time('gate', async () => (0,after_push/* gateIt */.XQ)(image, facts, after));
    log/* log */.Rm.info(`${image.source.name} serves ${image.digest} without a tag: it is for the merge.`);
    return { ...told(image, facts, []), gateSeconds };
}
/** The same for one that an earlier run has made, whole and under a tag. */
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

// EXTERNAL MODULE: ./lib/actions/build/planning.js + 2 modules
var planning = __webpack_require__(65429);
// EXTERNAL MODULE: ./lib/actions/build/ready.js + 15 modules
var build_ready = __webpack_require__(69811);
// EXTERNAL MODULE: ./lib/actions/build/telling.js
var telling = __webpack_require__(49005);
;// CONCATENATED MODULE: ./lib/actions/build/present-image.js
/** An image of this commit that is there already: nothing is built for it, and it gets the tags that it lacks. */









/** @throws {ActionError} as {@link followPush} */
async function usePresent({ digest, at }, after, ways, closers) {
    const { prepared, session } = after;
    const { inputs, names } = prepared;
    const skipped = (0,telling/* tellPresent */.hi)({ digest, at });
    await ways.confirmPush();
    // The engine gets the image that the registry has.
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
/**
 * What the image is wanted as beside a push that there is none of: files, and the image in the engine. Nothing is built
 * where nothing is wanted.
 *
 * @param why nothing is pushed, as the end of a sentence
 */
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
    const { facts: _, ...built } = await watch.time('build', () => buildImage(prepared, ready, ways, around));
    return { ...idle, ...built };
}

;// CONCATENATED MODULE: ./lib/actions/build/run.js
/** The build action from inputs to result: the stages in their order. */













/**
 * Runs the stages.
 *
 * @param known is kept up to date, also when this throws
 * @throws {ActionError}
 */
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
/** Without a push of ours; an output may push by itself. */
async function buildOnly(step) {
    const { prepared, ways, around } = step;
    const { ready, facts, ...built } = await build(step);
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
        return usePresent(present, after, ways, closers);
    const { ready, facts, ...built } = await build({ ...given, prepared });
    const { plan } = ready;
    const soFar = { images: [] };
    const published = await (0,failed_build/* afterBuild */.al)({ ...built, soFar }, async () => {
        const image = await imageOf(facts, plan, after);
        const done = prepared.inputs.distribute ? await followLeg(image, after) : await (0,after_push/* followPush */.QZ)(image, after, soFar);
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
    const built = await watch.time('build', () => buildImage(prepared, ready, ways, around));
    Object.assign(known, built);
    return { ready, ...built };
}
/** Every tag has been moved on by a newer run: there is nothing that anybody could pull this build by. */
async function nothingLeft(step, { leftAlone }) {
    const skipped = (0,telling/* tellNothingLeft */.a5)(leftAlone);
    const built = await buildAlone(step, 'newer runs have moved every tag on', step.ways, step.closers);
    return { ...built, skipped, leftAlone };
}

;// CONCATENATED MODULE: ./lib/actions/build/stages.js
/** All that follows the first line of the log, in a chunk of its own. */








/***/ }),

/***/ 72144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ leastSpace),
/* harmony export */   t: () => (/* binding */ ENGINE_FOLDERS),
/* harmony export */   xX: () => (/* binding */ spaceWarning)
/* harmony export */ });
/* unused harmony export LITTLE_SPACE */
/** Whether there is room for a build. Asking takes microseconds; a full disk ends a build after minutes. */
/** In bytes: less than a usual base image with a few layers takes, twice. */
const LITTLE_SPACE = 2 * 1024 ** 3;
/** Where an engine on this machine keeps its data, unless it is told otherwise. */
const ENGINE_FOLDERS = ['/var/lib/docker', '/var/lib/containerd'];
/** The place with the least room among those that are there; undefined when none can be asked. */
async function leastSpace(paths, ask) {
    const answers = await Promise.all([...new Set(paths)].map(async (path) => {
        try {
            const { bsize, bavail } = await ask(path);
            return [{ path, bytes: bsize * bavail }];
        }
        catch {
            return []; // What is not there, or not ours to look at, holds nothing of this build.
        }
    }));
    return answers.flat().sort((one, other) => one.bytes - other.bytes)[0];
}
/** The warning for little room; undefined when there is enough. */
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
/** What the Docker engine beside the step is: whether it runs on this machine, and how it stores images. */
/** Whether the engine of the Docker client shares this machine's kernel and disks, as far as its address tells. */
function isEngineLocal(env, platform) {
    const host = env['DOCKER_HOST'] ?? '';
    const context = env['DOCKER_CONTEXT'] ?? '';
    if (platform !== 'linux')
        return false; // Elsewhere the engine lives in a virtual machine.
    return host === '' ? context === '' || context === 'default' : host.startsWith('unix://');
}
/** The question whose answer {@link hasContainerdStore} reads. */
const STORE_QUESTION = ['info', '--format', '{{json .DriverStatus}}'];
/**
 * Whether the engine keeps images in containerd's store, which alone can hold several platforms of one image.
 *
 * @param answer the list of names and values that the engine calls the status of its driver
 * @returns undefined when the answer is not what an engine says
 */
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
/** @throws {Error} when it is no tar archive, or only a part of one */
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
        // One below nothing would lead back to the same place for ever.
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
/** The bytes of an entry. */
function readEntry(file, { content, size }) {
    return readExactly(file, content, size);
}
/** Files as they follow each other in an archive, and its end. Names are short and plain. */
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
/** Octal digits; from 8 GiB on, bytes behind a first bit. */
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
/** `12 path=name\n`, where 12 is the length of it all in bytes. */
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
    // While it is summed up, the sum counts as spaces.
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


/***/ })

};
