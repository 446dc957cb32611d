export const id = 6447;
export const ids = [6447];
export const modules = {

/***/ 86785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ builderOutputs)
/* harmony export */ });
/* harmony import */ var _builder_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59236);

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

/***/ 41115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xy: () => (/* binding */ knownFacts),
/* harmony export */   mr: () => (/* binding */ fromWorkspace),
/* harmony export */   pE: () => (/* binding */ planFacts)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68424);
/* harmony import */ var _source_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81808);



function knownFacts(prepared, environment) {
    return {
        action: actionFacts(prepared, environment),
        source: sourceFacts(prepared),
        run: runFacts(prepared, environment),
        names: namesFacts(prepared),
    };
}
function actionFacts({ action = 'build' }, { all }) {
    return {
        name: action,
        repository: all['GITHUB_ACTION_REPOSITORY'] || null,
        ref: all['GITHUB_ACTION_REF'] || null,
    };
}
function sourceFacts({ source, commitDate }) {
    const { repository, event, ref, headSha, runSha, target } = source;
    return {
        repository: repository.fullName,
        event,
        ref,
        commit: headSha,
        runCommit: runSha,
        branch: (0,_source_source_js__WEBPACK_IMPORTED_MODULE_1__/* .branchOf */ .W0)(source),
        tag: target.kind === 'tag' ? target.tag : null,
        pullRequest: (0,_source_source_js__WEBPACK_IMPORTED_MODULE_1__/* .pullRequestOf */ ._n)(source),
        date: commitDate?.toISOString(),
    };
}
function runFacts({ facts }, { all }) {
    const id = all['GITHUB_RUN_ID'] || null;
    return {
        id,
        attempt: Number(all['GITHUB_RUN_ATTEMPT']) || null,
        url: id === null ? null : facts.builderId,
        job: all['GITHUB_JOB'] || null,
    };
}
function namesFacts({ names }) {
    const reasons = new Map(names.tags.map(({ tag, why }) => [tag, why]));
    return {
        version: names.version,
        images: names.images.map(({ name }) => name),
        references: names.references.map((each) => {
            const reference = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatTagged */ .cy)(each);
            const [kind, why] = [names.kinds.get(reference) ?? 'other', reasons.get(each.tag) ?? 'as given'];
            return { reference, name: each.repository.name, tag: each.tag, kind, why };
        }),
        labels: names.labels,
        annotations: names.annotations,
    };
}
function planFacts({ inputs, context }, { workspace }) {
    return {
        context: context?.kind === 'path' ? fromWorkspace(context.path, workspace) : context?.address,
        dockerfile: inputs.file === '' ? null : fromWorkspace(inputs.file, workspace),
        target: inputs.target || null,
        platforms: inputs.platforms,
    };
}
function fromWorkspace(path, workspace) {
    if (/^[a-z]+:\/\//i.test(path))
        return path;
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, path));
    return inside.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(inside) ? path : inside || '.';
}


/***/ }),

/***/ 88828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   endedFacts: () => (/* binding */ endedFacts),
/* harmony export */   failedFacts: () => (/* binding */ failedFacts)
/* harmony export */ });
/* harmony import */ var _build_push_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63302);
/* harmony import */ var _cache_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88282);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68424);
/* harmony import */ var _retry_marked_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71711);
/* harmony import */ var _runner_explained_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1980);
/* harmony import */ var _attempts_failed_build_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27488);
/* harmony import */ var _builder_outputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86785);
/* harmony import */ var _known_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41115);








function endedFacts(step, around, result, seconds) {
    const { digest, images, published, leftAlone, pushed } = result;
    const served = images.find((image) => image.digest !== '');
    const { version, references } = step.names;
    const serves = new Set(images.flatMap(({ name, tags }) => tags.map((tag) => `${name}:${tag}`)));
    const shown = pushed ? references.filter((each) => serves.has((0,_image_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .formatTagged */ .cy)(each))) : references;
    const left = new Set(leftAlone.map(({ reference }) => reference));
    const tag = served?.tags.includes(version) ? version : served?.tags[0];
    return {
        ...knownFacts(step, around, result),
        outcome: outcomeOf(step.inputs, result),
        notes: [...notesOf(step.inputs, result), ...placesOf(step, around, result)],
        references: withReasons(step, step.inputs.distribute && pushed ? [] : shown).filter((each) => !left.has((0,_image_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .formatTagged */ .cy)(each))),
        pull: served && {
            tagged: tag === undefined ? undefined : `${served.name}:${tag}`,
            pinned: `${served.name}@${served.digest}`,
        },
        digest,
        attestation: published?.attested,
        signed: published?.signed ?? [],
        seconds,
    };
}
function failedFacts(step, around, { error, known, seconds, isCancelled }) {
    const tried = error instanceof _attempts_failed_build_js__WEBPACK_IMPORTED_MODULE_3__/* .FailedAttempts */ .yX ? error : undefined;
    const images = tried !== undefined && tried.images.length > 0 ? tried.images : known.images;
    const facts = {
        ...known,
        ...(images && { images }),
        ...(tried && { attempts: tried.attempts, history: tried.history, timeline: tried.timeline }),
    };
    const common = step && around ? knownFacts(step, around, facts) : NOTHING;
    return {
        ...common,
        outcome: isCancelled ? 'cancelled' : 'failed',
        failure: isCancelled ? undefined : [(0,_runner_explained_js__WEBPACK_IMPORTED_MODULE_2__/* .explained */ .t)(error), ...saidBy(error)].join('\n'),
        isBuilt: error instanceof _attempts_failed_build_js__WEBPACK_IMPORTED_MODULE_3__/* .FailedPublish */ .JZ,
        references: step === undefined ? [] : withReasons(step, step.names.references),
        seconds,
    };
}
function saidBy(error) {
    return error instanceof _attempts_failed_build_js__WEBPACK_IMPORTED_MODULE_3__/* .FailedBuild */ .YF ? (0,_retry_marked_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .saidLast */ .O)(error.marked?.output ?? []) : [];
}
const NOTHING = {
    action: 'build',
    notes: [],
    choices: [],
    platforms: [],
    wantedPlatforms: [],
    images: [],
    leftAlone: [],
    signed: [],
    cache: { steps: 0, cached: 0, sentences: [] },
    attempts: 0,
    history: [],
    stages: [],
    details: [],
    labels: {},
};
function knownFacts(step, around, known) {
    const { names, inputs, source, action } = step;
    const { images = [], leftAlone = [], published, attempts = 0, history = [], stages = [], timeline } = known;
    return {
        action: action === 'merge' ? 'merge' : 'build',
        notes: [],
        commit: { sha: source.headSha, of: standingOf(source), url: `${source.repository.url}/commit/${source.headSha}` },
        choices: (names.decisions ?? []).length > 1 ? (names.decisions ?? []) : [],
        platforms: published?.platforms ?? [],
        wantedPlatforms: inputs.platforms,
        images: images.map((image) => ({ ...image, isRequired: !names.optional.has(image.name) })),
        leftAlone,
        gateSeconds: published?.gateSeconds,
        signed: [],
        cache: cacheFacts(known),
        attempts,
        history,
        stages,
        timeline,
        details: detailsOf(step, around, known),
        labels: names.labels,
    };
}
function outcomeOf({ dryRun, distribute, call = '' }, { skipped, pushed }) {
    if (dryRun)
        return 'planned';
    if (skipped !== undefined)
        return 'skipped';
    if (pushed)
        return distribute ? 'leg' : 'pushed';
    return (0,_build_push_js__WEBPACK_IMPORTED_MODULE_6__/* .isCall */ .nT)(call) ? 'asked' : 'built';
}
function notesOf(inputs, { skipped, push, pushed }) {
    if (skipped !== undefined)
        return [skipped];
    if (inputs.dryRun)
        return [`Nothing was built or pushed. A real run would ${push.push ? '' : 'not '}push: ${push.why}.`];
    if (pushed)
        return inputs.distribute ? ['It has no tag yet: the merge makes one image of all platforms.'] : [];
    const without = [
        ...(inputs.gate.length > 0 ? ['a gate'] : []),
        ...(inputs.attest ? ['an attestation'] : []),
        ...(inputs.sign === 'off' ? [] : ['a signature']),
    ];
    const rest = without.length === 0 ? [] : [`So it went without ${without.join(' and ')}.`];
    return [`Nothing was pushed: ${push.why}.`, ...rest];
}
function placesOf(step, { workspace }, { kept, imageId }) {
    const [loaded] = step.names.references;
    const isLoaded = step.inputs.load === true && imageId !== undefined && loaded !== undefined;
    return [
        ...(isLoaded ? [`The engine of this job has it as ${(0,_image_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .formatTagged */ .cy)(loaded)}.`] : []),
        ...(kept?.archive === undefined ? [] : [`It is in the archive ${(0,_known_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .fromWorkspace */ .mr)(kept.archive, workspace)}.`]),
    ];
}
function withReasons({ names }, references) {
    const reasons = new Map(names.tags.map(({ tag, why }) => [tag, why]));
    return references.map((each) => ({ ...each, why: reasons.get(each.tag) ?? 'as given' }));
}
function standingOf({ target }) {
    if (target.kind === 'branch')
        return `on ${target.branch}`;
    if (target.kind === 'tag')
        return `as ${target.tag}`;
    if (target.kind === 'pull-request')
        return `of pull request ${target.number}`;
    return 'in the merge queue';
}
function cacheFacts({ cache, cacheReport = _cache_report_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_REPORT */ .rR }) {
    const sentences = [...(cache?.reasons ?? []), (0,_cache_report_js__WEBPACK_IMPORTED_MODULE_0__/* .describeReport */ .As)(cacheReport)].filter((sentence) => sentence !== '');
    return { steps: cacheReport.steps, cached: cacheReport.cached, sentences };
}
function detailsOf(step, { workspace }, known) {
    const { context, dockerfile, target } = (0,_known_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .planFacts */ .pE)(step, { workspace });
    const { 'builder-name': name, 'builder-driver': driver } = (0,_builder_outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .builderOutputs */ .S)(known.builder);
    const rows = [
        ['Context', context],
        ['Dockerfile', dockerfile],
        ['Target', target],
        ['Push', known.push && `${known.push.push ? 'yes' : 'no'}, ${known.push.why}`],
        ['Builder', name && `${name}${driver ? ` (${driver})` : ''}`],
    ];
    return rows.flatMap(([what, value]) => (value ? [[what, value]] : []));
}


/***/ }),

/***/ 62821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ failingStep)
/* harmony export */ });
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41839);

const RETRIED = /^error: (?:failed (?:to (?:copy|do request|push|authorize|fetch)|commit)|unexpected status)/;
function failingStep(progress) {
    const { steps, final, framed, loose } = progress;
    const step = repeated(steps, final) ?? (final === '' ? lastFailed(steps) : undefined);
    const last = step === undefined && final === '' && loose.length === 0 ? steps.at(-1) : undefined;
    const harmless = new Set(steps.flatMap((each) => (each.error === undefined ? [] : [each.name])));
    const name = step?.name || framed.findLast((each) => !harmless.has(each)) || last?.name;
    const log = step?.log ?? last?.log ?? loose;
    const error = step?.error ?? '';
    const said = final || error || (log.findLast((line) => RETRIED.test(line)) ?? '');
    const message = (0,_progress_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutPrefix */ .Z7)(said === '' ? tailOf(log) : said);
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


/***/ }),

/***/ 71711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ markedFailure),
  O: () => (/* binding */ saidLast)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/retry/dockerfile-lines.js

const RULE = '-'.repeat(20);
const HEAD = /^(\S.*):(\d+)$/;
const MARKED = /^ *(\d+) \| >>> ?/;
const PARSE_ERROR = /dockerfile parse error (?:on )?line (\d+):/i;
const KEPT_LINES = 400;
function dockerfileLines(stderr) {
    const lines = (0,external_node_util_.stripVTControlCharacters)(lastLines(stderr)).split(/\r?\n/);
    const head = lines.findLastIndex((line, index) => lines[index + 1] === RULE && HEAD.test(line));
    const [, file = '', first = ''] = HEAD.exec(lines[head] ?? '') ?? [];
    if (file === '')
        return parseErrorLine(lines);
    const end = lines.indexOf(RULE, head + 2);
    const framed = lines.slice(head + 2, end < 0 ? undefined : end);
    const marked = framed.flatMap((line) => MARKED.exec(line)?.[1] ?? []).map(Number);
    return { file, line: marked[0] ?? Number(first), endLine: marked.at(-1) ?? Number(first) };
}
function parseErrorLine(lines) {
    const line = Number(lines.flatMap((text) => PARSE_ERROR.exec(text)?.[1] ?? []).at(-1));
    return line > 0 ? { file: '', line, endLine: line } : undefined;
}
function lastLines(text) {
    let at = text.length;
    for (let count = 0; count < KEPT_LINES && at > 0; count++)
        at = text.lastIndexOf('\n', at - 1);
    return text.slice(Math.max(at, 0));
}

// EXTERNAL MODULE: ./lib/retry/failing-step.js
var failing_step = __webpack_require__(62821);
// EXTERNAL MODULE: ./lib/retry/progress.js
var progress = __webpack_require__(41839);
;// CONCATENATED MODULE: ./lib/retry/marked-failure.js



const SHOWN_LINES = 10;
const OVERWRITTEN = /^(#\d+ \d+\.\d+ )[^\n]*\r(?=[^\r\n])/gm;
function markedFailure(stderr) {
    const lines = dockerfileLines(stderr);
    if (lines === undefined)
        return undefined;
    const { step, name } = (0,failing_step/* failingStep */.H)((0,progress/* readProgress */.gQ)(stderr.replace(OVERWRITTEN, '$1')));
    const said = (step?.log ?? []).filter((line) => line.trim() !== '');
    return { ...lines, step: name, output: said.slice(-SHOWN_LINES) };
}
function saidLast(output) {
    return output.length === 0 ? [] : ['', 'The last lines of this step:', ...output.map((line) => line.trimEnd())];
}


/***/ }),

/***/ 41839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z7: () => (/* binding */ withoutPrefix),
/* harmony export */   bo: () => (/* binding */ finalError),
/* harmony export */   gQ: () => (/* binding */ readProgress)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

const LINE_LIMIT = 4000;
const KEPT_LOG_LINES = 200;
const KEPT_ERROR_LINES = 40;
const RUNNER_TIME = /^(?:\d{4}-\d\d-\d\dT[\d:.]+Z|\[\d{4}-\d\d-\d\d[T ][\d:.]+Z?\]) /;
const STEP_LINE = /^#(\d+) (.*)$/;
const TIMED = /^(\d+\.\d+) ?(.*)$/;
const STEP_END = /^(?:DONE|CACHED|CANCELED)\b/;
const STEP_STATUS = /^(?:sha256:|\.\.\.$|transferring |extracting )/;
const PUSHING = /^pushing /;
const FRAME = /^-{6}$|^-{20}$/;
const FRAMED_NAME = /^ > (.*?):?$/;
const ERROR_LINE = /^(?:##\[error\]|error: |ERROR: |Error: |failed to solve|buildx failed with)/;
const OF_BUILD = /^(?:[\w#[\]]+:? )*failed to (?:build|solve)\b/;
const OF_RUNNER = /^(?:##\[error\]|Error: )(?:Process completed|The process .* failed) with exit code/;
const PREFIX = /^(?:##\[error\]|(?:error|ERROR|Error): |buildx failed with:? |buildx bake failed with:? |failed to build: |failed to solve: |failed to solve with frontend [\w.]+: |failed to (?:build LLB|create LLB definition): |rpc error: code = Unknown desc = )/;
function readProgress(stderr) {
    const lines = plainLines(stderr);
    const finalAt = finalLine(lines);
    const steps = new Map();
    const loose = [];
    const framed = [];
    let longest = 0;
    let failing;
    lines.forEach((line, index) => {
        if (line === '')
            return;
        const [, id, text = ''] = STEP_LINE.exec(line) ?? [];
        if (id !== undefined) {
            const step = steps.get(id) ?? { name: '', log: [], error: undefined, isEnded: false, isPushing: false };
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
        steps: [...steps.values()].map(({ name, log, error, isEnded, isPushing }) => {
            const message = error === undefined ? undefined : withoutPrefix(error.join('\n').trim());
            const isOpen = !isEnded && message === undefined;
            return { name, log: log.slice(-KEPT_LOG_LINES), error: message, isOpen, isPushing };
        }),
        final: finalMessage(lines, finalAt),
        isOfBuild: finalAt >= 0 && OF_BUILD.test(lines[finalAt] ?? ''),
        loose: loose.slice(-KEPT_LOG_LINES),
        framed,
        longest,
    };
}
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
    if (PUSHING.test(text))
        step.isPushing = true;
    return undefined;
}
function secondsOf(text) {
    const seconds = /^(\d+\.\d+) |(?:^DONE | )(\d+\.\d+)s(?: done)?$/.exec(text);
    return Number(seconds?.[1] ?? seconds?.[2] ?? 0);
}
function plainLines(stderr) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(stderr)
        .split(/[\r\n]+/)
        .map((line) => line.slice(0, LINE_LIMIT).replace(RUNNER_TIME, ''));
}
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
function withoutPrefix(message) {
    let rest = message;
    for (let found = PREFIX.exec(rest); found !== null; found = PREFIX.exec(rest))
        rest = rest.slice(found[0].length);
    return rest;
}
function finalError(stderr) {
    const start = Math.max(stderr.lastIndexOf('\nERROR:'), stderr.lastIndexOf('\nerror:'));
    if (start >= 0)
        return stderr.slice(start + 1).trim();
    if (/^(?:ERROR|error):/.test(stderr))
        return stderr.trim();
    return stderr.trim().split('\n').slice(-5).join('\n');
}


/***/ })

};
