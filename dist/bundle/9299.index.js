export const id = 9299;
export const ids = [9299];
export const modules = {

/***/ 69299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  endSentence: () => (/* reexport */ endSentence),
  failureAnnotation: () => (/* reexport */ failureAnnotation),
  reportFailure: () => (/* reexport */ report/* reportFailure */.x),
  reportResult: () => (/* reexport */ report/* reportResult */.i),
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
function whereItIs({ load }, { references: [first] }, result) {
    if (load && first !== undefined)
        return `The engine has it: docker run --rm ${(0,reference/* formatTagged */.cy)(first)}`;
    if (result.kept?.archive !== undefined)
        return `It is in ${result.kept.archive}`;
    return result.imageId === undefined ? '' : `Its image ID is ${result.imageId}`;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/result/public-text.js
var public_text = __webpack_require__(41218);
// EXTERNAL MODULE: ./lib/retry/marked-failure.js + 1 modules
var marked_failure = __webpack_require__(71711);
// EXTERNAL MODULE: ./lib/runner/log.js
var log = __webpack_require__(93188);
// EXTERNAL MODULE: ./lib/actions/attempts/failed-build.js
var failed_build = __webpack_require__(27488);
// EXTERNAL MODULE: ./lib/actions/build/checks.js
var checks = __webpack_require__(16215);
;// CONCATENATED MODULE: ./lib/actions/build/failure-told.js






const LINE_LIMIT = 500;
const OUTPUT_LINE_LIMIT = 200;
const TITLE_LIMIT = 120;
function failureAnnotation(error, explained, where) {
    if (error instanceof checks/* FailedCheck */.gn && error.place !== undefined)
        return [explained, error.place];
    const marked = error instanceof failed_build/* FailedBuild */.YF ? error.marked : undefined;
    if (marked === undefined)
        return [explained];
    const { step, output, line, endLine } = marked;
    const file = where && dockerfileOf(marked, where);
    const hide = (text) => (0,public_text/* hideIn */.cW)(text, (0,log/* maskedTexts */.kF)());
    const title = step === undefined ? 'Dockerfile' : cut(oneLine(hide(step)), TITLE_LIMIT);
    const own = (0,marked_failure/* saidLast */.O)(output.map((line) => cut(hide(line.trimEnd()), OUTPUT_LINE_LIMIT)));
    const message = [
        ...hide(explained)
            .split('\n')
            .map((each) => cut(each, LINE_LIMIT)),
        ...own,
    ].join('\n');
    return [message, { title, ...(file !== undefined && { file, line, endLine }) }];
}
function dockerfileOf({ file: told }, { context, file, workspace }) {
    if (context.kind === 'remote' || file === '-' || /^[a-z]+:\/\//i.test(file))
        return undefined;
    const path = file === '' ? (0,external_node_path_.join)(context.path, (0,external_node_path_.basename)(told) || 'Dockerfile') : file;
    if (told !== '' && (0,external_node_path_.basename)(told) !== (0,external_node_path_.basename)(path))
        return undefined;
    const inside = (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(workspace, path)).replaceAll('\\', '/');
    return inside === '..' || inside.startsWith('../') || /^(?:\/|[a-z]:)/i.test(inside) ? undefined : inside;
}
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}
function cut(text, limit) {
    if (text.length <= limit)
        return text;
    const kept = Math.floor(limit / 2);
    return `${text.slice(0, kept)} … ${text.slice(-kept)}`;
}

;// CONCATENATED MODULE: ./lib/actions/build/ending.js






/***/ }),

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











async function namingOutputs(names, inputs, folder) {
    const paths = Object.keys(names.bakeFiles).map((output) => [output, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${output}.json`)]);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true, mode: 0o700 });
    const contents = Object.values(names.bakeFiles);
    await Promise.all(paths.map(([, path], index) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, contents[index] ?? '')));
    return { ...(0,_tags_metadata_js__WEBPACK_IMPORTED_MODULE_6__/* .metadataOutputs */ ._V)(names, inputs.separators), ...Object.fromEntries(paths) };
}
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
function digestsOf({ published }) {
    return Object.fromEntries((published?.platforms ?? []).map(({ platform, digest }) => [platform, digest]));
}
function pinnedOrTagged({ images }, { references: [first] }) {
    const served = images.find(({ digest }) => digest !== '');
    if (served !== undefined)
        return `${served.name}@${served.digest}`;
    return first === undefined ? '' : (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_9__/* .formatTagged */ .cy)(first);
}
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



async function reportResult(step, environment, result, seconds) {
    await show(environment, async () => {
        const { endedFacts } = await __webpack_require__.e(/* import() */ 8828).then(__webpack_require__.bind(__webpack_require__, 88828));
        return hidden(endedFacts(step, environment, result, seconds), { prepared: step, environment });
    });
}
async function reportFailure(action, step, failed) {
    await show(step?.environment, async () => {
        const { failedFacts } = await __webpack_require__.e(/* import() */ 8828).then(__webpack_require__.bind(__webpack_require__, 88828));
        return hidden({ ...failedFacts(step?.prepared, step?.environment, failed), action }, step);
    });
}
async function hidden(summary, step) {
    const { withoutSecrets } = await __webpack_require__.e(/* import() */ 6010).then(__webpack_require__.bind(__webpack_require__, 66010));
    const { hiddenTexts } = await __webpack_require__.e(/* import() */ 6065).then(__webpack_require__.bind(__webpack_require__, 16065));
    return withoutSecrets(summary, step === undefined ? (0,_runner_log_js__WEBPACK_IMPORTED_MODULE_2__/* .maskedTexts */ .kF)() : hiddenTexts(step.prepared, step.environment));
}
async function show(environment, facts) {
    try {
        const before = (0,_runner_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesInSummary */ .LN)();
        if (before === undefined || !(0,_build_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .wantsSummary */ .ui)(environment?.all ?? {}).wants)
            return;
        const { renderBuildSummary, SUMMARY_LIMIT } = await __webpack_require__.e(/* import() */ 7469).then(__webpack_require__.bind(__webpack_require__, 57469));
        const open = before > 0 ? '\n' : '';
        const room = SUMMARY_LIMIT - before - 2;
        (0,_runner_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .addToSummary */ .Dg)(`${open}${renderBuildSummary(await facts(), room)}`);
    }
    catch (error) {
        _runner_log_js__WEBPACK_IMPORTED_MODULE_2__/* .log */ .Rm.warning(`The job summary cannot be written: ${error.message}`);
    }
}


/***/ }),

/***/ 80721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gY: () => (/* binding */ fitOutputs)
/* harmony export */ });
/* unused harmony exports LONGEST_OUTPUT, ALL_OUTPUTS */
const LONGEST_OUTPUT = 96 * 1024;
const ALL_OUTPUTS = 512 * 1024;
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


/***/ }),

/***/ 41218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qw: () => (/* binding */ withoutSecretFields),
/* harmony export */   cW: () => (/* binding */ hideIn),
/* harmony export */   eC: () => (/* binding */ publicArguments),
/* harmony export */   ri: () => (/* binding */ withoutCredentials)
/* harmony export */ });
const HIDDEN = '***';
const SHORTEST_HIDDEN = 3;
const USER_IN_ADDRESS = /(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/@]+@(?!sha256:)/gi;
const SECRET_FIELD = /(^|,)(\s*"?)(\w*(?:secret|token|password|access_key)\w*)=(?:(?<="[^,]*)(?:[^"]|"")*|[^,"]*)/gi;
const WITH_FIELDS = ['--cache-from', '--cache-to', '--output', '--attest'];
function hideIn(text, secrets) {
    const known = secrets.filter((secret) => secret.length >= SHORTEST_HIDDEN).sort((a, b) => b.length - a.length);
    return known.reduce((shown, secret) => shown.replaceAll(secret, HIDDEN), text).replace(USER_IN_ADDRESS, '$1***@');
}
function publicArguments(argv, secrets) {
    return withoutCredentials(argv).map((word, index) => hideIn(argv[index - 1] === '--build-arg' ? word.replace(/=.*$/s, `=${HIDDEN}`) : word, secrets));
}
function withoutCredentials(argv) {
    return argv.map((word, index) => WITH_FIELDS.includes(argv[index - 1] ?? '') ? withoutSecretFields(word) : hideIn(word, []));
}
function withoutSecretFields(entry) {
    return hideIn(entry.replace(SECRET_FIELD, `$1$2$3=${HIDDEN}`), []);
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
