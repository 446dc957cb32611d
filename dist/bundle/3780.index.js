export const id = 3780;
export const ids = [3780];
export const modules = {

/***/ 78881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gc: () => (/* binding */ toldNames),
/* harmony export */   Sl: () => (/* binding */ tagSentence),
/* harmony export */   kp: () => (/* binding */ nameLine)
/* harmony export */ });
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68424);

function toldNames({ references, tags, kinds }) {
    const reasons = new Map(tags.map(({ tag, why }) => [tag, why]));
    return references.map((each) => {
        const reference = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTagged */ .cy)(each);
        const why = reasons.get(each.tag) ?? 'named in full by the input tags';
        return { reference, tag: each.tag, why, kind: kinds.get(reference) ?? 'other' };
    });
}
const KINDS = {
    immutable: 'never changes',
    floating: 'moves on with newer images',
    other: 'is overwritten',
};
function nameLine({ reference, why, kind }) {
    return `${reference} ${KINDS[kind]}: ${why}.`;
}
const SHOWN = 12;
function tagSentence({ references, decisions }) {
    const [only] = decisions;
    if (only !== undefined && decisions.length === 1)
        return only;
    const tags = [...new Set(references.map(({ tag }) => tag))];
    if (tags.length === 0)
        return 'none.';
    const rest = tags.length - SHOWN;
    const images = new Set(references.map(({ repository }) => repository.name)).size;
    const shown = tags.slice(0, SHOWN).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
    return `${shown}${images > 1 ? `, in ${images} repositories` : ''}.`;
}


/***/ }),

/***/ 49005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ warnOfSignIn),
/* harmony export */   GN: () => (/* binding */ tellNames),
/* harmony export */   PD: () => (/* binding */ tellContext),
/* harmony export */   a5: () => (/* binding */ tellNothingLeft),
/* harmony export */   hi: () => (/* binding */ tellPresent),
/* harmony export */   qw: () => (/* binding */ pushSentence),
/* harmony export */   qz: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var _build_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30551);
/* harmony import */ var _build_push_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63302);
/* harmony import */ var _cache_cache_image_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67604);
/* harmony import */ var _gate_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93364);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68424);
/* harmony import */ var _result_build_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40274);
/* harmony import */ var _runner_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93188);
/* harmony import */ var _tags_told_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78881);








const SHOWN_NAMES = 50;
function tellNames({ names }) {
    _runner_log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .Rm.info(`Tags: ${(0,_tags_told_js__WEBPACK_IMPORTED_MODULE_4__/* .tagSentence */ .Sl)(names)}`);
    for (const warning of names.warnings)
        _runner_log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .Rm.warning(warning);
    const told = (0,_tags_told_js__WEBPACK_IMPORTED_MODULE_4__/* .toldNames */ .Gc)(names);
    const decisions = names.decisions.length > 1 ? names.decisions : [];
    if (told.length + decisions.length === 0)
        return;
    const endGroup = _runner_log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .Rm.group('Tags, each with its reason');
    for (const line of [...decisions, ...told.slice(0, SHOWN_NAMES).map(_tags_told_js__WEBPACK_IMPORTED_MODULE_4__/* .nameLine */ .kp)])
        _runner_log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .Rm.info(line);
    if (told.length > SHOWN_NAMES)
        _runner_log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .Rm.info(`… and ${told.length - SHOWN_NAMES} more.`);
    endGroup();
}
function tellContext({ context }) {
    _runner_log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .Rm.info(`Context: ${context.kind === 'path' ? context.path : context.address} (${context.why}).`);
}
function warnOfSignIn({ inputs, names }) {
    const registries = inputs.signIns.map(({ registry }) => registry);
    const images = names.references.map(({ repository }) => repository);
    const goesThere = [...images, ...(0,_cache_cache_image_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoriesOf */ .Ub)(inputs.cacheImages)].some(({ registry }) => registries.includes(registry));
    if (registries.length === 0 || goesThere || names.references.length === 0)
        return;
    const all = names.images.map(({ name }) => name).join(', ');
    _runner_log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .Rm.warning(`The sign-in is for ${registries.join(' and ')}, but no image goes there: ${all}.`);
}
function pushSentence({ push, why }, { names, inputs }, { tags: [first], untagged }) {
    if (!push)
        return `no, ${why}.`;
    if (inputs.distribute)
        return `yes, ${why}; without a tag, for the merge.`;
    if (untagged !== undefined) {
        const until = inputs.gate.length > 0 ? ' when the gate has passed' : '';
        return `yes, ${why}; without a tag at first, and the tags follow${until}.`;
    }
    const others = names.references.length - 1;
    if (first === undefined || others < 1)
        return `yes, ${why}.`;
    const follow = others === 1 ? 'the other tag follows' : `the other ${others} tags follow`;
    return `yes, ${why}; first as ${first}, and ${follow} from its digest.`;
}
function tellOfPushAlone({ gate, call, attest, sign, distribute }) {
    const noGate = (0,_gate_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .whyNoGate */ .le)(gate, { isCall: (0,_build_push_js__WEBPACK_IMPORTED_MODULE_6__/* .isCall */ .nT)(call), pushes: false });
    if (noGate !== undefined)
        _runner_log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .Rm.info(noGate);
    if (distribute)
        _runner_log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .Rm.info('Nothing is left for the merge, because nothing is pushed.');
    if (attest)
        _runner_log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .Rm.info('Nothing is attested, because nothing is pushed.');
    if (sign !== 'off')
        _runner_log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .Rm.info('Nothing is signed, because nothing is pushed.');
}
function tellPresent({ digest, at }) {
    const why = `${(0,_image_reference_js__WEBPACK_IMPORTED_MODULE_7__/* .formatTagged */ .cy)(at)} holds this commit already, as ${digest}, and a tag like this never changes.`;
    _runner_log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .Rm.notice(`Not built: ${why} (immutable-tags: off builds it again.)`);
    return why;
}
function tellNothingLeft(leftAlone) {
    const names = leftAlone.map(({ reference }) => reference).join(', ');
    const why = `Newer runs have moved every tag on: ${names}.`;
    _runner_log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .Rm.notice(`Not built: ${why}`);
    return why;
}
function tellDates({ epoch, isCommitDateKnown, inputs }) {
    if ((0,_build_push_js__WEBPACK_IMPORTED_MODULE_6__/* .isCall */ .nT)(inputs.call))
        return;
    _runner_log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .Rm.info(`Time stamp of the image: ${epoch.why}.`);
    if (isCommitDateKnown || epoch.why.startsWith('now'))
        return;
    _runner_log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .Rm.info("Date in the labels: now, because the commit's own is not known here.");
}
function tell(prepared, { push, cache, plan }, folder) {
    _runner_log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .Rm.info(`Push: ${pushSentence(push, prepared, plan)}`);
    if (!push.push)
        tellOfPushAlone(prepared.inputs);
    for (const reason of cache.reasons)
        _runner_log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .Rm.info(`Cache: ${reason}`);
    for (const warning of [...cache.warnings, ...plan.warnings])
        _runner_log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .Rm.warning(warning);
    tellDates(prepared);
    const argv = (0,_build_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .buildArguments */ .f)(plan, (0,_result_build_files_js__WEBPACK_IMPORTED_MODULE_2__/* .buildFiles */ .CB)(folder, 1));
    const endGroup = _runner_log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .Rm.group('Command, one argument on each line');
    for (const word of ['docker', ...argv])
        _runner_log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .Rm.info(word);
    endGroup();
    return argv;
}


/***/ }),

/***/ 68238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pw: () => (/* binding */ parseAttesting),
/* harmony export */   _U: () => (/* binding */ attestingProblems),
/* harmony export */   kH: () => (/* binding */ readSbom)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _attest_predicate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56600);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);




function parseAttesting(reader) {
    const given = { attest: reader.text('attest'), sbomPath: reader.text('sbom-path') };
    if (given.sbomPath !== '' && given.attest === '') {
        reader.problems.push({
            input: 'sbom-path',
            problem: 'is given, but nothing is attested',
            advice: 'Set attest to true, or take it out.',
        });
    }
    return {
        attest: reader.boolean('attest', false),
        pushToRegistry: reader.boolean('push-to-registry', true),
        sbomPath: given.sbomPath,
    };
}
async function attestingProblems(inputs, workspace, mayComeLater) {
    if (mayComeLater)
        return [];
    const sbom = await readSbom(inputs, workspace);
    if (typeof sbom !== 'string')
        return [];
    return [{ input: 'sbom-path', problem: sbom, advice: 'It must be a file in the workspace, made before this step.' }];
}
async function readSbom({ attest, sbomPath }, workspace) {
    if (!attest || sbomPath === '')
        return undefined;
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, sbomPath), 'utf8').catch((error) => error);
    if (typeof text !== 'string')
        return `names ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(sbomPath)}, which cannot be read (${text.code ?? text.message})`;
    const sbom = (0,_attest_predicate_js__WEBPACK_IMPORTED_MODULE_3__/* .sbomPredicate */ .RC)(text);
    return typeof sbom === 'string' ? `names ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(sbomPath)}, which ${sbom}` : sbom;
}


/***/ }),

/***/ 60790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ parseGate),
/* harmony export */   y: () => (/* binding */ gateProblems)
/* harmony export */ });
/* harmony import */ var _build_push_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63302);
/* harmony import */ var _gate_program_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83963);


function parseGate(reader) {
    return {
        gate: reader.lines('gate'),
        gateTimeoutMinutes: reader.number('gate-timeout-minutes', { fallback: 30, min: 0, max: 4320, fractions: true }),
        gateOnFailure: reader.choice('gate-on-failure', ['keep', 'delete'], 'keep'),
    };
}
function gateProblems({ gate, outputs }, pushes, search) {
    const [command] = gate;
    if (command === undefined)
        return [];
    const past = (0,_build_push_js__WEBPACK_IMPORTED_MODULE_1__/* .isPushedByOutputs */ .Zy)(outputs) ? [PAST_THE_GATE] : [];
    const found = pushes ? (0,_gate_program_js__WEBPACK_IMPORTED_MODULE_0__/* .findGateProgram */ .N)(command, search) : undefined;
    if (found === undefined || found.path !== undefined)
        return past;
    return [...past, { input: 'gate', problem: found.problem, advice: found.advice }];
}
const PAST_THE_GATE = {
    input: 'gate, outputs',
    problem: 'disagree: an output that pushes by itself gives its tag before the gate is asked',
    advice: 'Take the output out, and set push to true.',
};


/***/ }),

/***/ 14761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parsePlatforms)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _image_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88758);


const SYSTEMS = new Set('aix android darwin dragonfly freebsd illumos ios js linux netbsd openbsd plan9 solaris wasi wasip1 windows'.split(' '));
const ARCHITECTURES = new Set(('386 amd64 arm arm64 loong64 mips mips64 mips64le mipsle ppc64 ppc64le riscv64 s390x sparc64 wasm wasm32 ' +
    'aarch64 armel armhf i386 i686 x86-64 x86_64').split(' '));
async function parsePlatforms(reader) {
    const platforms = (await reader.list('platforms', { commas: true })).flatMap((entry) => entry.split(','));
    for (const platform of platforms.filter((name) => !isKnown(name))) {
        reader.problems.push({
            input: 'platforms',
            problem: `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(platform)} is no platform`,
            advice: 'Write os/architecture or os/architecture/variant, such as linux/amd64 or linux/arm/v7.',
        });
    }
    return platforms;
}
function isKnown(platform) {
    if (!(0,_image_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlatform */ .aH)(platform))
        return false;
    const [first = '', architecture] = platform.toLowerCase().split('/');
    const system = first.replace(/\(.*\)$/, '');
    if (architecture !== undefined)
        return SYSTEMS.has(system) && ARCHITECTURES.has(architecture);
    return system === 'local' || SYSTEMS.has(system) || ARCHITECTURES.has(system);
}


/***/ }),

/***/ 35811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ parseResultFile)
/* harmony export */ });
function parseResultFile(reader) {
    return { resultFile: reader.text('result-file') };
}


/***/ }),

/***/ 15578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseSigning),
/* harmony export */   G: () => (/* binding */ signingProblems)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _attest_cosign_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57250);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



function parseSigning(reader) {
    return {
        sign: reader.choice('sign', ['off', 'cosign'], 'off'),
        signKey: reader.text('sign-key'),
        signOptions: reader.lines('sign-options'),
    };
}
function signingProblems({ sign, signKey, signOptions }, pushes, variables, workspace, exists) {
    if (sign === 'off') {
        const given = [...(signKey === '' ? [] : ['sign-key']), ...(signOptions.length === 0 ? [] : ['sign-options'])];
        const advice = 'Write "sign: cosign", or take it out.';
        return given.map((input) => ({ input, problem: 'is given, but sign is off', advice }));
    }
    const problem = keyProblem(signKey) ?? (pushes ? whyNoKey(signKey, variables, workspace, exists) : undefined);
    return [
        ...(problem === undefined ? [] : [{ input: 'sign-key', ...problem }]),
        ...(0,_attest_cosign_js__WEBPACK_IMPORTED_MODULE_1__/* .optionProblems */ ._A)(signOptions).map((found) => ({ input: 'sign-options', ...found })),
    ];
}
function keyProblem(key) {
    if ((0,_attest_cosign_js__WEBPACK_IMPORTED_MODULE_1__/* .keyPlace */ .Vz)(key).kind !== 'content')
        return undefined;
    return {
        problem: 'holds a key itself, which a list of processes would show',
        advice: 'Put it into an environment variable of the step, such as COSIGN_PRIVATE_KEY, and write env://COSIGN_PRIVATE_KEY.',
    };
}
function whyNoKey(key, variables, workspace, exists) {
    const place = (0,_attest_cosign_js__WEBPACK_IMPORTED_MODULE_1__/* .keyPlace */ .Vz)(key);
    if (place.kind === 'variable' && !variables[place.name]) {
        return {
            problem: `is ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(key)}, and the environment variable ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(place.name)} is not set, or empty`,
            advice: 'Set it under env of the step; a secret that the run may not read is empty.',
        };
    }
    if (place.kind === 'file' && !exists((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, place.path))) {
        return {
            problem: `names the file ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(place.path)}, which is not there`,
            advice: 'Give a path from the top of the workspace, env://NAME, or an address such as awskms://…; empty is keyless.',
        };
    }
    return undefined;
}


/***/ }),

/***/ 23418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ anchorFor)
/* harmony export */ });
/* harmony import */ var _build_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32629);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68424);


function anchorFor({ names, source, }) {
    return (0,_build_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .anchorOf */ .d)(names.references, source.headSha, {
        isOptional: ({ repository }) => names.optional.has(repository.name),
        isFloating: (reference) => names.kinds.get((0,_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTagged */ .cy)(reference)) === 'floating',
    });
}


/***/ }),

/***/ 87826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ programFiles),
  R: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/gate/gate.js
var gate = __webpack_require__(93364);
;// CONCATENATED MODULE: ./lib/gate/output.js
const KEPT_BYTES = 8 * 1024;
const KEPT_LINES = 40;
const SHOWN_MIB = 4;
function createGateOutput(shownBytes = SHOWN_MIB * 1024 * 1024) {
    let [room, isCut, isWhole] = [shownBytes, false, true];
    let kept = Buffer.alloc(0);
    return {
        take(chunk) {
            if (kept.length + chunk.length > KEPT_BYTES)
                isWhole = false;
            kept = Buffer.from(Buffer.concat([kept, chunk.subarray(-KEPT_BYTES)]).subarray(-KEPT_BYTES));
            if (isCut)
                return Buffer.alloc(0);
            const length = chunk.length <= room ? chunk.length : cutAfter(chunk, room);
            room -= length;
            isCut = length < chunk.length;
            return chunk.subarray(0, length);
        },
        isCut: () => isCut,
        end: () => lastLines(isWhole ? kept : fromFirstGap(kept)),
    };
}
const NEWLINE = 0x0a;
const GAPS = [NEWLINE, 0x0d, 0x20, 0x09];
function cutAfter(bytes, room) {
    if (room < 0)
        return 0;
    const line = bytes.indexOf(NEWLINE, room);
    const gap = line >= 0 ? line : bytes.findIndex((byte, index) => index >= room && GAPS.includes(byte));
    return (gap >= 0 ? gap : bytes.subarray(0, room).findLastIndex((byte) => GAPS.includes(byte))) + 1;
}
function fromFirstGap(bytes) {
    const line = bytes.indexOf(NEWLINE);
    const gap = line >= 0 ? line : bytes.findIndex((byte) => GAPS.includes(byte));
    return gap < 0 ? Buffer.alloc(0) : bytes.subarray(gap + 1);
}
const CONTROLS = /\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[0-~])|[\x00-\x08\x0b-\x1f\x7f]/g;
function lastLines(bytes) {
    const lines = bytes
        .toString('utf8')
        .replace(/\r+\n/g, '\n')
        .replace(/[^\n]*\r(?=[^\n\r])/g, '')
        .replace(CONTROLS, '')
        .trimEnd()
        .split('\n');
    return lines.slice(-KEPT_LINES).join('\n').replace(/^\n+/, '');
}

// EXTERNAL MODULE: ./lib/gate/program.js
var program = __webpack_require__(83963);
// EXTERNAL MODULE: ./lib/process/process.js
var process = __webpack_require__(61576);
// EXTERNAL MODULE: ./lib/runner/child-environment.js
var child_environment = __webpack_require__(88264);
// EXTERNAL MODULE: ./lib/runner/log.js
var log = __webpack_require__(93188);
;// CONCATENATED MODULE: ./lib/actions/publish/gate.js








async function runGate(inputs, gated, { env, cwd, signal }) {
    const { command, args, env: facts } = (0,gate/* gateCommand */.BT)(inputs.gate, gated);
    const begun = performance.now();
    const output = createGateOutput();
    const childEnv = { ...(0,child_environment/* gateEnvironment */.P2)(env), ...facts };
    const end = await runInGroup(command, output, {
        command: programOf(command, cwd, childEnv),
        args,
        env: childEnv,
        cwd,
        signal,
        timeoutMs: inputs.gateTimeoutMinutes === 0 ? undefined : inputs.gateTimeoutMinutes * 60_000,
    });
    if (signal.aborted)
        throw new errors/* ActionError */.lZ('cancelled', 'The step was cancelled while its gate ran; nothing was tagged.');
    const { gateTimeoutMinutes: timeoutMinutes, gateOnFailure: onFailure } = inputs;
    const failure = (0,gate/* judgeGate */.$U)(end, gated, { command, timeoutMinutes, onFailure, said: output.end() });
    if (failure !== undefined)
        throw failure;
    const seconds = (performance.now() - begun) / 1000;
    log/* log */.Rm.info(`The gate passed after ${seconds.toFixed(1)} s.`);
    return { seconds };
}
function programOf(command, workspace, env) {
    return (0,program/* findGateProgram */.N)(command, { workspace, path: env['PATH'] ?? '', files: programFiles }).path ?? command;
}
async function runInGroup(title, output, request) {
    const endGroup = log/* log */.Rm.group(`Gate: ${title}`);
    const shown = log/* log */.Rm.passThrough();
    const onOutput = (chunk) => {
        const part = output.take(chunk);
        if (part.length > 0)
            shown.write(part);
    };
    try {
        const { exitCode, exitSignal, stopped } = await (0,process/* runProcess */.R)({ ...request, onOutput });
        return { exitCode, exitSignal, isTimedOut: stopped === 'timeout' };
    }
    catch (error) {
        return { exitCode: undefined, exitSignal: undefined, isTimedOut: false, startError: error.message };
    }
    finally {
        shown.end();
        if (output.isCut())
            log/* log */.Rm.info(`The gate printed more than ${SHOWN_MIB} MiB; the rest is left out of the log.`);
        endGroup();
    }
}
const FIRST_LINE = 256;
const programFiles = {
    kindOf(path) {
        try {
            return (0,external_node_fs_.statSync)(path).isDirectory() ? 'folder' : 'file';
        }
        catch {
            return undefined;
        }
    },
    isExecutable(path) {
        try {
            (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
            return true;
        }
        catch {
            return false;
        }
    },
    beginningOf(path) {
        try {
            const file = (0,external_node_fs_.openSync)(path, 'r');
            try {
                const bytes = Buffer.alloc(FIRST_LINE);
                return bytes.subarray(0, (0,external_node_fs_.readSync)(file, bytes, 0, FIRST_LINE, 0)).toString('latin1');
            }
            finally {
                (0,external_node_fs_.closeSync)(file);
            }
        }
        catch {
            return '';
        }
    },
};


/***/ }),

/***/ 18939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ startPushQuestion),
/* harmony export */   Y: () => (/* binding */ askForPermission)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _registry_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94523);
/* harmony import */ var _registry_permission_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16476);
/* harmony import */ var _runner_cancel_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69746);
/* harmony import */ var _runner_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93188);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69096);






async function askForPermission({ names, inputs }, session, signal) {
    const first = names.references.find(({ repository }) => !names.optional.has(repository.name));
    if (first === undefined)
        return 'there is no tag for this event';
    try {
        const client = await session.clientFor(first.repository.registry);
        const what = `asking ${first.repository.name} for the right to push`;
        return await (0,_publish_js__WEBPACK_IMPORTED_MODULE_4__/* .persist */ .Zr)(what, () => (0,_registry_permission_js__WEBPACK_IMPORTED_MODULE_2__/* .pushRefusal */ .J)(client, first.repository), inputs, signal);
    }
    catch (error) {
        throw error instanceof _registry_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryFault */ .QA ? (0,_registry_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .explainFault */ .Oy)(error) : error;
    }
}
const PATIENCE = { answer: 2, confirm: 1 };
function startPushQuestion({ references, optional }, session, signal, patience = PATIENCE) {
    const repositories = new Map(references.map(({ repository }) => [repository.name, repository]));
    const ask = (repository) => askOnce(repository, session);
    const questions = [...repositories.values()].map(ask);
    return async () => {
        const first = await Promise.all(questions.map((question) => within(question, patience.answer, signal)));
        const refused = first.filter((refusal) => refusal !== undefined);
        if (refused.length === 0 || signal.aborted)
            return;
        await (0,_runner_cancel_js__WEBPACK_IMPORTED_MODULE_5__/* .sleep */ .y)(patience.confirm, signal);
        const again = refused.map(({ repository }) => within(ask(repository), patience.answer, signal));
        const confirmed = (await Promise.all(again)).filter((refusal) => refusal !== undefined);
        if (signal.aborted)
            return;
        const isOptional = ({ repository }) => optional.has(repository.name);
        for (const { repository, text } of confirmed.filter(isOptional)) {
            _runner_log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .Rm.warning(`${repository.name} may not be pushed to, and is not required: ${text}.`);
        }
        const serious = confirmed.filter((refusal) => !isOptional(refusal));
        if (serious.length > 0)
            throw refusedPush(serious);
    };
}
async function askOnce(repository, session) {
    try {
        if (!(await session.isSignedIn(repository)))
            return undefined;
        const text = await (0,_registry_permission_js__WEBPACK_IMPORTED_MODULE_2__/* .pushRefusal */ .J)(await session.clientFor(repository.registry), repository);
        return text === undefined ? undefined : { repository, text };
    }
    catch {
        return undefined;
    }
}
async function within(question, seconds, signal) {
    const enough = new AbortController();
    try {
        return await Promise.race([
            question,
            (0,_runner_cancel_js__WEBPACK_IMPORTED_MODULE_5__/* .sleep */ .y)(seconds, AbortSignal.any([signal, enough.signal])).then(() => undefined),
        ]);
    }
    finally {
        enough.abort();
    }
}
function refusedPush(refusals) {
    const told = refusals.map(({ repository, text }) => `${repository.name} may not be pushed to: ${text}.`);
    const advice = [...new Set(refusals.map(({ repository }) => adviceFor(repository)))].join('\n');
    const isGhcr = refusals.some(({ repository }) => repository.registry === 'ghcr.io');
    const message = ['The push would be refused, so nothing was built.', ...told].join('\n');
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(isGhcr ? 'ghcr-package-permission' : 'registry-denied', message, { advice });
}
function adviceFor({ registry, name, path }) {
    if (registry === 'ghcr.io') {
        return [
            `ghcr.io refuses a push for one of three reasons, as a rule:`,
            `1. The job's token may not write: give the job "permissions: packages: write".`,
            `2. The package ${name} is not linked to this repository: in the package's settings, under "Manage Actions access", add this repository with the role Write.`,
            `3. The owner in the name is not the repository's, the package belongs to another repository, or the organisation's policy does not let packages be made: correct the name, or ask the owner.`,
        ].join('\n');
    }
    if (registry === 'docker.io') {
        return `Check that the repository ${path} exists on Docker Hub, that the user may write there, and that the access token has the permission Read & Write.`;
    }
    return `Check that the user may write to ${path} at ${registry}, that the password or token allows it, and that the repository is there if the registry does not make it by itself.`;
}


/***/ }),

/***/ 1370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ gitIn)
/* harmony export */ });
/* harmony import */ var _runner_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55595);

function gitIn(workspace) {
    return async (...args) => {
        try {
            const safe = ['-c', `safe.directory=${workspace}`, '-C', workspace];
            const { exitCode, stdout } = await (0,_runner_command_js__WEBPACK_IMPORTED_MODULE_0__/* .runCommand */ .d1)('git', [...safe, ...args]);
            return exitCode === 0 ? stdout.trim() : undefined;
        }
        catch {
            return undefined;
        }
    };
}


/***/ }),

/***/ 89501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ runFactsProblems),
/* harmony export */   s: () => (/* binding */ runFactsOf)
/* harmony export */ });
/* harmony import */ var _source_payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72731);

function runFactsOf({ event, all }) {
    const { serverUrl, repository, ref, sha, payload } = event;
    const [id, attempt] = [all['GITHUB_RUN_ID'] || '0', all['GITHUB_RUN_ATTEMPT'] || '1'];
    return {
        git: {
            serverUrl,
            repository,
            ref,
            sha,
            pullRequestHead: (0,_source_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, 'pull_request', 'head', 'sha'),
            wantsHead: goBoolean(all['DOCKER_DEFAULT_GIT_CONTEXT_PR_HEAD_REF']) ?? false,
            wantsQuery: goBoolean(all['BUILDX_SEND_GIT_QUERY_AS_INPUT']) ?? false,
        },
        builderId: `${serverUrl}/${repository}/actions/runs/${id}/attempts/${attempt}`,
        attestsByDefault: !(goBoolean(all[NO_ATTESTATIONS]) ?? false),
    };
}
const NO_ATTESTATIONS = 'BUILDX_NO_DEFAULT_ATTESTATIONS';
function runFactsProblems({ all }) {
    const value = all[NO_ATTESTATIONS] ?? '';
    if (value === '' || goBoolean(value) !== undefined)
        return [];
    return [{ input: NO_ATTESTATIONS, problem: `must be true or false, not ${JSON.stringify(value)}` }];
}
function goBoolean(text) {
    if (/^(?:1|t|T|true|True|TRUE)$/.test(text ?? ''))
        return true;
    return /^(?:0|f|F|false|False|FALSE)$/.test(text ?? '') ? false : undefined;
}


/***/ }),

/***/ 12607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ checkTrust)
/* harmony export */ });
async function checkTrust(prepared, { environment, signal }) {
    const { inputs } = prepared;
    if (inputs.attest) {
        const { checkAttestPermission } = await __webpack_require__.e(/* import() */ 3429).then(__webpack_require__.bind(__webpack_require__, 83429));
        await checkAttestPermission(prepared, environment, signal);
    }
    if (inputs.sign !== 'off') {
        const { checkCosign } = await __webpack_require__.e(/* import() */ 8429).then(__webpack_require__.bind(__webpack_require__, 48429));
        await checkCosign(inputs, environment, signal);
    }
}


/***/ }),

/***/ 57250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ bringsIdentity),
/* harmony export */   Vz: () => (/* binding */ keyPlace),
/* harmony export */   _A: () => (/* binding */ optionProblems),
/* harmony export */   _x: () => (/* binding */ cosignArguments),
/* harmony export */   aN: () => (/* binding */ lastWords),
/* harmony export */   yL: () => (/* binding */ saysServerFault)
/* harmony export */ });
function cosignArguments({ key, options }, image) {
    return ['sign', '--yes', ...(key === '' ? [] : ['--key', key]), ...options, '--', image];
}
function keyPlace(key) {
    if (key === '')
        return { kind: 'keyless' };
    if (/-----BEGIN|[\r\n]/.test(key))
        return { kind: 'content' };
    const name = /^env:\/\/(.*)$/.exec(key)?.[1];
    if (name !== undefined)
        return { kind: 'variable', name };
    return /^[a-z][a-z0-9+.-]*:\/\/|^pkcs11:/i.test(key) ? { kind: 'service' } : { kind: 'file', path: key };
}
const REFUSED = {
    '--key': 'has an input of its own, sign-key',
    '--yes': 'is always given',
    '-y': 'is always given',
    '--sk': 'asks for a key in the hand of a person',
    '--slot': 'asks for a key in the hand of a person',
    '--upload': 'could leave the signature on the runner',
    '--payload': 'would sign something else than the image',
    '--help': 'would sign nothing',
    '-h': 'would sign nothing',
    '--version': 'would sign nothing',
    '--registry-username': "would go past the step's own sign-in",
    '--registry-password': 'every process of the machine could read',
    '--registry-token': 'every process of the machine could read',
};
const OPTION = /^(--[a-z0-9][a-z0-9-]*|-[a-z])(?:=(.*))?$/i;
const TOKEN = /^eyJ/;
function optionProblems(options) {
    return options.flatMap((line, index) => {
        const [, name, value = ''] = OPTION.exec(line) ?? [];
        if (name === undefined) {
            return {
                problem: `has no option in line ${index + 1}`,
                advice: 'Write one option on each line, with its value behind an equals sign, such as --annotations=team=a.',
            };
        }
        if (name === '--identity-token' && TOKEN.test(value)) {
            return {
                problem: `has a token in line ${index + 1}, which every process of the machine could read`,
                advice: 'Give the path of a file that holds it, or the environment variable SIGSTORE_ID_TOKEN.',
            };
        }
        const why = REFUSED[name];
        return why === undefined
            ? []
            : { problem: `has ${name} in line ${index + 1}, which ${why}`, advice: 'Take it out.' };
    });
}
function bringsIdentity(options) {
    return options.some((line) => /^--(?:identity-token|oidc-provider|fulcio-auth-flow)=/.test(line));
}
function lastWords(stderr) {
    const lines = stderr.split('\n').map((line) => line.trim());
    const line = lines.findLast((text) => text !== '') ?? '';
    return line.replace(/^(?:error during command execution|Error): /, '');
}
function saysServerFault(words) {
    return /\]\[(?:429|5\d\d)\]|status code:? (?:429|5\d\d)\b/.test(words);
}


/***/ }),

/***/ 56600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RC: () => (/* binding */ sbomPredicate),
/* harmony export */   WX: () => (/* binding */ isProvenance)
/* harmony export */ });
/* unused harmony export LARGEST_PREDICATE */
const PROVENANCE = 'https://slsa.dev/provenance/';
function isProvenance(predicateType) {
    return predicateType.startsWith(PROVENANCE);
}
const LARGEST_PREDICATE = 16 * 1024 * 1024;
function sbomPredicate(text) {
    if (Buffer.byteLength(text) > LARGEST_PREDICATE)
        return 'is larger than 16 MiB, which is the most that GitHub takes';
    const content = objectIn(text);
    if (content === undefined)
        return 'is no JSON object';
    const { spdxVersion, bomFormat, specVersion } = content;
    const [, version] = typeof spdxVersion === 'string' ? (/^SPDX-(\d+(?:\.\d+)+)$/.exec(spdxVersion) ?? []) : [];
    if (version !== undefined)
        return { type: `https://spdx.dev/Document/v${version}`, content };
    if (bomFormat === 'CycloneDX' && typeof specVersion === 'string') {
        return { type: 'https://cyclonedx.org/bom', content };
    }
    return 'is neither SPDX 2 nor CycloneDX as JSON';
}
function objectIn(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 30551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ buildArguments)
});

// EXTERNAL MODULE: ./lib/build/secrets.js
var secrets = __webpack_require__(54753);
// EXTERNAL MODULE: ./lib/result/exports.js
var result_exports = __webpack_require__(64282);
// EXTERNAL MODULE: ./lib/result/record.js
var record = __webpack_require__(44132);
;// CONCATENATED MODULE: ./lib/build/untagged.js


const KEPT = /^(?:compression|compression-level|force-compression|oci-mediatypes|rewrite-timestamp|annotation.*)=/;
function outputsOf({ outputs, load, untagged }, archive) {
    if (untagged === undefined)
        return [...outputs];
    const isImage = (output) => ['image', 'registry'].includes((0,result_exports/* parseExport */._)(output).type);
    const images = outputs.filter(isImage);
    const others = outputs.filter((output) => !isImage(output)).map((output) => withName(output, untagged.loadName));
    const given = images.length > 0 ? images.slice(0, 1).flatMap(optionsOf) : [];
    const pushed = untagged.way === 'digest'
        ? ['type=image', `name=${untagged.name}`, 'push=true', 'push-by-digest=true', 'name-canonical=true', ...given]
        : [(0,result_exports/* archiveExport */.D)(archive), ...given.filter((field) => KEPT.test(field))];
    const loaded = load && untagged.way === 'digest' ? [`type=docker,name=${untagged.loadName}`] : [];
    return [...others, ...loaded, pushed.join(',')];
}
function withName(output, name) {
    const { type, names } = (0,result_exports/* parseExport */._)(output);
    return ['docker', 'oci'].includes(type) && names.length === 0 ? `${output},name=${name}` : output;
}
function optionsOf(output) {
    return (0,record/* fieldsOfRecord */.i)(output)
        .filter((field) => !/^(?:type|name|push|push-by-digest|name-canonical)=/i.test(field))
        .map((field) => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field));
}

;// CONCATENATED MODULE: ./lib/build/arguments.js


function buildArguments(plan, files) {
    return ['buildx', 'build', ...ownOptions(plan, files), ...commonOptions(plan, files), contextArgument(plan.context)];
}
function ownOptions(plan, files) {
    const labels = Object.entries(plan.labels).map(([key, value]) => `${key}=${value}`);
    return [
        ...each('--add-host', plan.addHosts),
        ...each('--allow', plan.allow),
        ...each('--annotation', plan.annotations),
        ...each('--build-arg', plan.buildArgs),
        ...each('--build-context', plan.buildContexts),
        ...each('--cache-from', plan.cacheFrom),
        ...each('--cache-to', plan.cacheTo),
        ...one('--call', plan.call),
        ...one('--cgroup-parent', plan.cgroupParent),
        ...each('--secret', plan.secretVariables.map(secrets/* variableArgument */.MI)),
        ...one('--file', plan.file),
        ...(plan.writesImageId ? ['--iidfile', files.iidFile] : []),
        ...each('--label', labels),
        ...each('--no-cache-filter', plan.noCacheFilters),
        ...each('--output', outputsOf(plan, files.archiveFile)),
        ...one('--platform', plan.platforms.join(',')),
        ...one('--attest', plan.defaultAttest),
        ...each('--attest', plan.attests),
        ...each('--secret', (0,secrets/* secretArguments */.tX)(plan.secrets, files)),
        ...one('--shm-size', plan.shmSize),
        ...each('--ssh', plan.ssh),
        ...each('--tag', plan.tags),
        ...one('--target', plan.target),
        ...each('--ulimit', plan.ulimit),
    ];
}
function commonOptions(plan, files) {
    return [
        ...one('--builder', plan.builder),
        ...(plan.load && plan.untagged?.way !== 'digest' ? ['--load'] : []),
        ...(plan.writesMetadata ? ['--metadata-file', files.metadataFile] : []),
        ...one('--network', plan.network),
        ...(plan.noCache ? ['--no-cache'] : []),
        ...(plan.pull ? ['--pull'] : []),
        ...(plan.push ? ['--push'] : []),
    ];
}
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


/***/ }),

/***/ 32629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ anchorOf),
/* harmony export */   m: () => (/* binding */ buildTags)
/* harmony export */ });
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68424);
/* harmony import */ var _result_exports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64282);


function anchorOf(references, sha, { isOptional, isFloating } = NOTHING_KNOWN) {
    const short = sha.slice(0, 7);
    const required = references.filter((reference) => !isOptional(reference));
    const [first] = required.length > 0 ? required : references;
    return (required.find(({ tag }) => tag.includes(short)) ?? required.find((reference) => !isFloating(reference)) ?? first);
}
const NOTHING_KNOWN = { isOptional: () => false, isFloating: () => false };
function buildTags(references, anchor, { push, outputs, areNamed }) {
    if (push)
        return anchor === undefined ? [] : [(0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTagged */ .cy)(anchor)];
    const exports = outputs.map(_result_exports_js__WEBPACK_IMPORTED_MODULE_1__/* .parseExport */ ._);
    const isNamedThere = exports.some(({ names }) => names.length > 0);
    const isByDigest = exports.some((output) => output.isByDigest);
    if (isNamedThere && (isByDigest || !areNamed))
        return [];
    if (isByDigest)
        return [...new Set(references.map(({ repository }) => repository.name))];
    return references.map(_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTagged */ .cy);
}


/***/ }),

/***/ 24657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rM: () => (/* binding */ isQuiet),
/* harmony export */   xd: () => (/* binding */ progressVariables),
/* harmony export */   ys: () => (/* binding */ withoutProgress)
/* harmony export */ });
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46193);

const NAME = 'BUILDKIT_PROGRESS';
const QUIET = ['quiet', 'none'];
const KNOWN = ['auto', 'plain', 'tty', 'rawjson', ...QUIET];
function progressVariables(env) {
    return KNOWN.includes(env[NAME] ?? '') ? { [NAME]: 'plain' } : {};
}
function isQuiet(env) {
    return QUIET.includes(env[NAME] ?? '');
}
const STEP_LINE = /^#\d+ /;
function withoutProgress({ write, end }) {
    const decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder('utf8');
    let rest = '';
    const show = (line) => {
        if (line.trim() !== '' && !STEP_LINE.test(line))
            write(Buffer.from(line));
    };
    return {
        write(chunk) {
            const lines = (rest + decoder.write(chunk)).split('\n');
            rest = lines.pop() ?? '';
            for (const line of lines)
                show(`${line}\n`);
        },
        end() {
            show(rest + decoder.end());
            rest = '';
            end();
        },
    };
}


/***/ }),

/***/ 63302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y3: () => (/* binding */ decidePushOf),
/* harmony export */   Zy: () => (/* binding */ isPushedByOutputs),
/* harmony export */   nT: () => (/* binding */ isCall)
/* harmony export */ });
/* unused harmony export decidePush */
/* harmony import */ var _result_exports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64282);

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
function isCall(call) {
    return call !== '' && call !== 'build';
}
function isPushedByOutputs(outputs) {
    return outputs.some((output) => (0,_result_exports_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExport */ ._)(output).pushes);
}
function decidePushOf({ push, call, outputs }, source, refusal) {
    if (isCall(call))
        return { push: false, why: `the call ${call} builds no image` };
    const decision = decidePush(push, source, refusal);
    if (decision.push || !isPushedByOutputs(outputs))
        return decision;
    return { push: false, why: `${decision.why}; an output pushes by itself` };
}


/***/ }),

/***/ 54753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MI: () => (/* binding */ variableArgument),
/* harmony export */   Pl: () => (/* binding */ writeSecrets),
/* harmony export */   Uo: () => (/* binding */ hasGitToken),
/* harmony export */   c8: () => (/* binding */ secretVariables),
/* harmony export */   cu: () => (/* binding */ removeSecrets),
/* harmony export */   tX: () => (/* binding */ secretArguments)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


function variableArgument({ id, variable }) {
    return record(`id=${id}`, `env=${variable}`);
}
function secretArguments(secrets, files) {
    return secrets.map((secret, index) => record(`id=${secret.id}`, `src=${'path' in secret ? secret.path : secretFile(files, index)}`));
}
function record(...fields) {
    return fields.map((field) => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(',');
}
function secretsFolder({ iidFile }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(iidFile), 'secrets');
}
function secretFile(files, index) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(secretsFolder(files), String(index + 1));
}
async function writeSecrets(secrets, files) {
    if (!secrets.some((secret) => 'value' in secret))
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(secretsFolder(files), { recursive: true, mode: 0o700 });
    await Promise.all(secrets.map(async (secret, index) => {
        if ('value' in secret)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(secretFile(files, index), secret.value, { mode: 0o600 });
    }));
}
async function removeSecrets(secrets, files) {
    if (secrets.some((secret) => 'value' in secret))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(secretsFolder(files), { recursive: true, force: true });
}
function secretVariables(secrets, env) {
    return Object.fromEntries(secrets.map(({ variable }) => [variable, env[variable]]));
}
function hasGitToken(ids, tokenName) {
    return ids.includes('GIT_AUTH_TOKEN') || ids.includes(tokenName);
}


/***/ }),

/***/ 25717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ke: () => (/* binding */ wantsAnnotations),
/* harmony export */   kg: () => (/* binding */ decideEpoch),
/* harmony export */   q6: () => (/* binding */ buildVariables),
/* harmony export */   ui: () => (/* binding */ wantsSummary)
/* harmony export */ });
/* harmony import */ var _progress_mode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24657);

const EPOCH = 'SOURCE_DATE_EPOCH';
const WARNINGS = 'BUILDX_METADATA_WARNINGS';
function decideEpoch(created, commit, buildArgs, env) {
    if (buildArgs.some((entry) => entry === EPOCH || entry.startsWith(`${EPOCH}=`))) {
        return { value: undefined, why: `${EPOCH} of the build arguments` };
    }
    if (env[EPOCH] !== undefined)
        return { value: undefined, why: `${EPOCH} of the environment` };
    if (created === 'now')
        return { value: undefined, why: 'now, as the input created says' };
    if (commit === undefined)
        return { value: undefined, why: "now, because the commit's own is not known here" };
    return { value: String(Math.floor(commit.getTime() / 1000)), why: `the commit's own, ${commit.toISOString()}` };
}
function wantsAnnotations(env) {
    return switchOf('DOCKER_BUILD_CHECKS_ANNOTATIONS', env);
}
function wantsSummary(env) {
    return switchOf('DOCKER_BUILD_SUMMARY', env);
}
function switchOf(name, env) {
    const value = (env[name] ?? '').trim().toLowerCase();
    if (['', 'true', 'false', '1', '0'].includes(value))
        return { wants: value !== 'false' && value !== '0', problems: [] };
    return {
        wants: true,
        problems: [{ input: name, problem: `must be true or false, not ${JSON.stringify(env[name])}` }],
    };
}
function buildVariables(epoch, annotates, env) {
    return {
        ...(epoch.value !== undefined && { [EPOCH]: epoch.value }),
        ...(0,_progress_mode_js__WEBPACK_IMPORTED_MODULE_0__/* .progressVariables */ .xd)(env),
        ...(annotates && env[WARNINGS] === undefined && { [WARNINGS]: '1' }),
    };
}


/***/ }),

/***/ 59236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ platformsOf)
/* harmony export */ });
function platformsOf({ nodes }) {
    return [...new Set(nodes.flatMap(({ platforms }) => platforms))];
}


/***/ }),

/***/ 63871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ cacheMode)
/* harmony export */ });
function cacheMode({ backend, isReading, isWriting }) {
    if (backend === 'off' || !(isReading || isWriting))
        return 'off';
    return [backend, ...(isReading ? ['read'] : []), ...(isWriting ? ['write'] : [])].join('-');
}


/***/ }),

/***/ 93364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ judgeGate),
/* harmony export */   BT: () => (/* binding */ gateCommand),
/* harmony export */   le: () => (/* binding */ whyNoGate)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const PLACEHOLDER = /\{\{\s*(image|digest)\s*\}\}/g;
function gateCommand([command = '', ...args], gated) {
    const { image, digest, tags, platforms } = gated;
    return {
        command,
        args: args.map((text) => text.replace(PLACEHOLDER, (_, name) => (name === 'image' ? image : digest))),
        env: { IMAGE: image, DIGEST: digest, TAGS: tags.join('\n'), PLATFORMS: platforms.join(',') },
    };
}
function whyNoGate(gate, { isCall, pushes }) {
    if (gate.length === 0 || (pushes && !isCall))
        return undefined;
    return isCall
        ? 'The gate is not run, because call asks about the Dockerfile and builds no image.'
        : 'The gate is not run, because nothing is pushed that could get a tag.';
}
function judgeGate(end, { image }, terms) {
    if (end.exitCode === 0 && !end.isTimedOut && end.startError === undefined)
        return undefined;
    const { command, onFailure, said } = terms;
    const what = `The gate ${whatHappened(end, terms)}, so nothing was tagged.`;
    const where = onFailure === 'delete'
        ? `The image had been pushed without a tag, and gate-on-failure is delete: ${image}`
        : `The image stays in the registry without a tag: ${image}`;
    const told = said === '' ? `${command} printed nothing.` : `The end of what ${command} printed:\n${indented(said)}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('gate-refused', [what, where, told].join('\n'), { advice: adviceFor(end, onFailure) });
}
function whatHappened(end, { command, timeoutMinutes }) {
    if (end.startError !== undefined)
        return `could not be started (${command}: ${end.startError})`;
    if (end.isTimedOut)
        return `(${command}) was stopped after ${timeoutMinutes} min`;
    return end.exitCode === undefined
        ? `(${command}) was ended by ${end.exitSignal ?? 'a signal'}`
        : `(${command}) ended with exit code ${end.exitCode}`;
}
const OUT_OF_MEMORY = [137, 'SIGKILL'];
function adviceFor(end, onFailure) {
    if (end.startError !== undefined) {
        return 'A script needs a first line such as "#!/bin/sh"; a program has to be made for this machine.';
    }
    if (end.isTimedOut)
        return 'Raise gate-timeout-minutes if it needs more time (0 for no limit).';
    if (OUT_OF_MEMORY.includes(end.exitCode ?? end.exitSignal ?? 0)) {
        return 'Often that is the machine running out of memory: give the gate less to do at once, or a bigger runner.';
    }
    const again = 'Its whole output is in the log.';
    return onFailure === 'keep' ? `${again} To try it by hand, pull the image by its digest.` : again;
}
function indented(text) {
    return text
        .split('\n')
        .map((line) => `  ${line}`.trimEnd())
        .join('\n');
}


/***/ }),

/***/ 83963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ findGateProgram)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


function findGateProgram(command, search) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(search.workspace, command);
    const kind = search.files.kindOf(file);
    if (kind === 'file')
        return judgeFile(command, file, search.files);
    const program = onPath(command, search);
    if (program !== undefined)
        return { path: program };
    if (kind === 'folder') {
        return {
            problem: `names ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(command)}, which is a folder`,
            advice: 'The first line is a script of the workspace or a program on the PATH.',
        };
    }
    return withArguments(command, search) ?? missing(command);
}
function onPath(name, { path, workspace, files }) {
    if (name.includes('/'))
        return undefined;
    return path
        .split(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter)
        .filter((folder) => folder !== '')
        .map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, folder), name))
        .find((file) => files.kindOf(file) === 'file' && files.isExecutable(file));
}
function withArguments(command, search) {
    const [first = '', ...rest] = command.split(/\s+/);
    if (rest.length === 0)
        return undefined;
    const isProgram = search.files.kindOf((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(search.workspace, first)) === 'file' || onPath(first, search) !== undefined;
    if (!isProgram)
        return undefined;
    return {
        problem: `has arguments on one line with the command: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(command)}`,
        advice: `No shell reads it. Write "gate: |" and below it ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(first)} and each argument on a line of its own.`,
    };
}
function missing(command) {
    const isPath = command.includes('/');
    const where = isPath ? 'is not there' : 'is neither in the workspace nor on the PATH';
    return {
        problem: `names ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(command)}, which ${where}`,
        advice: isPath
            ? 'Check its name, from the top of the workspace, and that actions/checkout runs before this step.'
            : 'Check its name, that actions/checkout runs before this step, or install the program in a step before.',
    };
}
function judgeFile(command, path, files) {
    if (!files.isExecutable(path)) {
        return {
            problem: `names ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(command)}, which is not executable`,
            advice: `Run "git update-index --chmod=+x ${command}" and commit, or write sh as the first line and ${command} as the second.`,
        };
    }
    const [line = ''] = files.beginningOf(path).split('\n');
    if (line.startsWith('#!') && line.endsWith('\r')) {
        return {
            problem: `names ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(command)}, whose lines end as on Windows, so that its first line names no program`,
            advice: 'Save it with the line ends of Unix (LF), and put "*.sh text eol=lf" into .gitattributes.',
        };
    }
    const [interpreter = ''] = line.slice(2).trim().split(/\s+/);
    if (line.startsWith('#!') && interpreter.startsWith('/') && files.kindOf(interpreter) === undefined) {
        return {
            problem: `names ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(command)}, whose first line asks for ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(interpreter)}, which is not there`,
            advice: 'Name a program of the runner in the first line of the script, such as "#!/usr/bin/env bash".',
        };
    }
    return { path };
}


/***/ }),

/***/ 40274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CB: () => (/* binding */ buildFiles),
  hp: () => (/* binding */ prepareBuildFiles),
  CR: () => (/* binding */ readBuildFiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/image/digest.js
var image_digest = __webpack_require__(37241);
// EXTERNAL MODULE: ./lib/image/manifest.js
var manifest = __webpack_require__(64252);
;// CONCATENATED MODULE: ./lib/result/build-warnings.js
function warningsOfBuild(value) {
    return objectsIn(value).map((warning) => {
        const message = oneLine(decode(warning['short'])).replace(/ \(line \d+\)$/, '');
        const source = objectOf(warning['sourceInfo']);
        return {
            message,
            rule: /^(\w+): /.exec(message)?.[1] ?? '',
            url: textOf(warning['url']),
            file: textOf(source?.['filename']),
            ...linesOf(warning['range']),
        };
    });
}
function checkReport(value) {
    const report = objectOf(value);
    if (report === undefined || !('warnings' in report))
        return undefined;
    const files = objectsIn(report['sources']).map((source) => textOf(source['filename']));
    const fileOf = (location) => files[Number(location?.['sourceIndex'] ?? 0)] ?? '';
    const warnings = objectsIn(report['warnings']).map((warning) => {
        const rule = textOf(warning['ruleName']);
        const location = objectOf(warning['location']);
        const said = oneLine(textOf(warning['detail']) || textOf(warning['description']));
        return {
            message: rule === '' ? said : `${rule}: ${said}`,
            rule,
            url: textOf(warning['url']),
            file: fileOf(location),
            ...linesOf(location?.['ranges']),
        };
    });
    const failure = objectOf(report['buildError']);
    const place = objectOf(failure?.['location']);
    const error = failure && {
        message: oneLine(textOf(failure['message'])),
        rule: '',
        url: '',
        file: fileOf(place),
        ...linesOf(place?.['ranges']),
    };
    return { warnings, error };
}
function linesOf(ranges) {
    const [range] = objectsIn(ranges);
    const line = lineOf(range?.start?.line);
    return { line, endLine: line === undefined ? undefined : (lineOf(range?.end?.line) ?? line) };
}
function lineOf(value) {
    return Number.isInteger(value) && value > 0 ? value : undefined;
}
function decode(value) {
    return Buffer.from(textOf(value), 'base64').toString('utf8');
}
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}
function objectOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : undefined;
}
function objectsIn(value) {
    return Array.isArray(value) ? value.map(objectOf).filter((item) => item !== undefined) : [];
}

;// CONCATENATED MODULE: ./lib/result/metadata-file.js



const LONGEST_OUTPUT = 32 * 1024;
const BULKY = [/^buildx\.build\.provenance/, /^buildx\.build\.warnings$/, /^result\./];
function parseMetadata(text) {
    const metadata = parseJson(text);
    if (typeof metadata !== 'object' || metadata === null || Array.isArray(metadata)) {
        throw new Error('the metadata file holds no JSON object');
    }
    const values = metadata;
    const digest = values['containerimage.digest'];
    if (digest !== undefined && !(0,image_digest/* isDigest */.B)(digest))
        throw new Error(`the metadata file's digest is malformed: ${digest}`);
    const descriptor = values['containerimage.descriptor'];
    const mediaType = descriptor?.mediaType;
    return {
        digest,
        isIndex: typeof mediaType === 'string' ? (0,manifest/* isIndex */.nw)(mediaType) : undefined,
        names: namesIn(values['image.name']),
        json: slim(values),
        warnings: warningsOfBuild(values['buildx.build.warnings']),
        check: checkReport(values['result.json']),
    };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function namesIn(value) {
    return typeof value === 'string' ? value.split(',').filter(Boolean) : [];
}
function slim(metadata) {
    let kept = Object.entries(metadata);
    let json = JSON.stringify(metadata);
    for (const bulky of BULKY) {
        if (Buffer.byteLength(json) <= LONGEST_OUTPUT)
            break;
        kept = kept.filter(([key]) => !bulky.test(key));
        json = JSON.stringify(Object.fromEntries(kept));
    }
    return json;
}

;// CONCATENATED MODULE: ./lib/result/build-files.js



function buildFiles(folder, attempt) {
    const own = (0,external_node_path_.join)(folder, `attempt-${attempt}`);
    return {
        iidFile: (0,external_node_path_.join)(own, 'iidfile'),
        metadataFile: (0,external_node_path_.join)(own, 'metadata.json'),
        archiveFile: (0,external_node_path_.join)(own, 'image.tar'),
    };
}
async function prepareBuildFiles({ iidFile }) {
    await (0,promises_.mkdir)((0,external_node_path_.join)(iidFile, '..'), { recursive: true, mode: 0o700 });
}
async function readBuildFiles({ iidFile, metadataFile }) {
    const [imageId, metadata] = await Promise.all([readIfThere(iidFile), readIfThere(metadataFile)]);
    const parsed = metadata === undefined ? undefined : parseMetadata(metadata);
    return { imageId: imageIdOf(imageId, parsed), metadata: parsed, metadataFile: parsed && metadataFile };
}
function imageIdOf(iidFile, metadata) {
    const imageId = iidFile?.trim() || undefined;
    return imageId !== undefined && metadata?.isIndex ? metadata.digest : imageId;
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


/***/ }),

/***/ 64282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ archiveExport),
/* harmony export */   _: () => (/* binding */ parseExport)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44132);

function parseExport(entry) {
    const fields = (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOfRecord */ .i)(entry);
    const [first = ''] = fields;
    if (fields.length === 1 && !first.startsWith('type=')) {
        const type = first === '-' ? 'tar' : 'local';
        return { type, dest: first, pushes: false, isByDigest: false, names: [] };
    }
    const values = new Map(fields.map(pairOf));
    const type = values.get('type') ?? '';
    const isByDigest = isOn(values.get('push-by-digest'));
    const isImage = type === 'image' || type === 'registry';
    return {
        type,
        dest: values.get('dest'),
        pushes: isImage && isOn(values.get('push') ?? (type === 'registry' ? 'true' : 'false')),
        isByDigest: isImage && isByDigest,
        names: (values.get('name') ?? '')
            .split(',')
            .map((name) => name.trim())
            .filter(Boolean),
    };
}
function archiveExport(path) {
    return `type=oci,${/[",\n\r]/.test(path) ? `"dest=${path.replaceAll('"', '""')}"` : `dest=${path}`}`;
}
function pairOf(field) {
    const [key = '', ...value] = field.split('=');
    return [key.trim().toLowerCase(), value.join('=')];
}
function isOn(value) {
    return value !== undefined && ['1', 't', 'T', 'TRUE', 'true', 'True'].includes(value);
}


/***/ }),

/***/ 44132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ fieldsOfRecord)
/* harmony export */ });
function fieldsOfRecord(record) {
    const fields = record.matchAll(/(?:^|,)(?:\s*"((?:[^"]|"")*)"\s*|([^,]*))/g);
    return [...fields].map(([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain.trim());
}


/***/ }),

/***/ 55595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GR: () => (/* binding */ watchCommands),
/* harmony export */   d1: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _child_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88264);


let watch;
function watchCommands(watcher) {
    watch = watcher;
}
async function runCommand(command, args, { env, cwd } = {}) {
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 1260).then(__webpack_require__.bind(__webpack_require__, 81260));
    const told = watch?.([command, ...args]);
    const result = await getExecOutput(command, [...args], {
        silent: true,
        ignoreReturnCode: true,
        env: definedOnly(env ?? (0,_child_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .childEnvironment */ .Qc)()),
        ...(cwd && { cwd }),
    });
    told?.(`exit code ${result.exitCode}`);
    return result;
}
function definedOnly(env) {
    return Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined));
}


/***/ }),

/***/ 64484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ targetOfRef),
/* harmony export */   m: () => (/* binding */ sourceFromEvent)
/* harmony export */ });
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72731);

const BRANCH = 'refs/heads/';
const TAG = 'refs/tags/';
const MERGE_QUEUE = /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-(\d+)-[0-9a-f]{40}$/;
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
        baseRef: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(event.payload, 'base_ref'),
        untrusted: distrust(event),
        repository,
    };
}
function isPullRequest({ name, payload }) {
    return name.startsWith('pull_request') && (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(payload, 'pull_request', 'number') !== undefined;
}
function targetOf(event) {
    const { payload } = event;
    if (isPullRequest(event)) {
        return {
            kind: 'pull-request',
            number: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(payload, 'pull_request', 'number') ?? 0,
            branch: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, 'pull_request', 'head', 'ref') ?? '',
            base: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, 'pull_request', 'base', 'ref') ?? event.baseRef,
        };
    }
    if (event.name === 'merge_group')
        return mergeQueueOf(event);
    return targetOfRef(refOf(event));
}
function refOf({ name, ref, payload }) {
    const branch = name === 'workflow_run' ? (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, 'workflow_run', 'head_branch') : undefined;
    return branch === undefined ? ref : `${BRANCH}${branch}`;
}
function targetOfRef(ref) {
    if (ref.startsWith(TAG))
        return { kind: 'tag', tag: ref.slice(TAG.length) };
    const pull = /^refs\/pull\/(\d+)\/(?:merge|head)$/.exec(ref);
    if (pull)
        return { kind: 'pull-request', number: Number(pull[1]), branch: '', base: '' };
    return { kind: 'branch', branch: ref.startsWith(BRANCH) ? ref.slice(BRANCH.length) : ref };
}
function mergeQueueOf({ ref, payload }) {
    const match = MERGE_QUEUE.exec((0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, 'merge_group', 'head_ref') ?? ref);
    const base = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, 'merge_group', 'base_ref')?.replace(BRANCH, '');
    return { kind: 'merge-queue', number: match ? Number(match[2]) : undefined, base: base ?? match?.[1] ?? '' };
}
function headShaOf({ name, sha, payload }) {
    if (name === 'workflow_run')
        return (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, 'workflow_run', 'head_sha') ?? sha;
    if (name === 'merge_group')
        return (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, 'merge_group', 'head_sha') ?? sha;
    return (name.startsWith('pull_request') && (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, 'pull_request', 'head', 'sha')) || sha;
}
function commitDateOf({ payload }, sha) {
    for (const at of [['head_commit'], ['merge_group', 'head_commit'], ['workflow_run', 'head_commit']]) {
        if ((0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, ...at, 'id') === sha)
            return (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, ...at, 'timestamp');
    }
    return undefined;
}
function distrust({ name, repository, actor, payload }) {
    const subject = name === 'workflow_run' ? 'workflow_run' : 'pull_request';
    const head = subject === 'workflow_run'
        ? (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, subject, 'head_repository', 'full_name')
        : (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, subject, 'head', 'repo', 'full_name');
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
        url: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, 'repository', 'html_url') ?? `${serverUrl}/${repository}`,
        description: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, 'repository', 'description'),
        license: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, 'repository', 'license', 'spdx_id'),
        defaultBranch: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, 'repository', 'default_branch'),
        isPrivate: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .booleanAt */ .CR)(payload, 'repository', 'private'),
    };
}


/***/ }),

/***/ 20415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ isForIndex),
/* harmony export */   Qy: () => (/* binding */ isAnnotationLevel),
/* harmony export */   u: () => (/* binding */ annotationsOn)
/* harmony export */ });
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49066);

const LEVEL = /^(?:manifest|index|manifest-descriptor|index-descriptor)(?:\[[^[\]]+\])?$/;
function isAnnotationLevel(text) {
    return LEVEL.test(text);
}
function isForIndex(annotation) {
    return /^index(?:-descriptor)?(?:\[[^[\]]+\])?:/.test(annotation);
}
function annotationsOn(levels, own, custom) {
    const placed = custom.map(([key, value]) => ({ ...placeOf(key, levels), value }));
    const all = [...new Set([...levels, ...placed.flatMap((annotation) => annotation.levels)])];
    return all.flatMap((level) => {
        const here = placed.filter((annotation) => annotation.levels.includes(level));
        const merged = (0,_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeLabels */ .Mr)(levels.includes(level) ? own : {}, here.map(({ key, value }) => [key, value]));
        return Object.entries(merged).map(([key, value]) => `${level}:${key}=${value}`);
    });
}
function placeOf(key, levels) {
    const colon = key.indexOf(':');
    const named = key.slice(0, Math.max(colon, 0)).split(',');
    return named.every(isAnnotationLevel) ? { key: key.slice(colon + 1), levels: named } : { key, levels };
}


/***/ }),

/***/ 13054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ parseImages),
/* harmony export */   k: () => (/* binding */ imageByDefault)
/* harmony export */ });
/* harmony import */ var _near_miss_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49098);
/* harmony import */ var _input_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89263);


function imageByDefault(name) {
    return { name, enable: 'true', required: 'true', text: name, line: 0 };
}
const WORDS = ['name', 'enable', 'required'];
async function parseImages(lines) {
    const images = [];
    const problems = [];
    for (const line of lines) {
        const fields = await (0,_input_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .entryFields */ .oy)(line.text);
        const parsed = fields === undefined ? quotesProblem(line) : parseLine(line, fields);
        if (Array.isArray(parsed))
            images.push(...parsed);
        else
            problems.push(parsed);
    }
    return { images, problems };
}
const ALWAYS = { enable: 'true', required: 'true' };
function quotesProblem(line) {
    return { input: 'images', problem: `${(0,_input_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .place */ .ik)(line)} has quotes that do not match` };
}
function parseLine(line, fields) {
    const { text } = line;
    const pairs = fields.map(_input_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .keyAndValue */ .qb);
    const at = { text, line: line.line };
    if (pairs.every(({ key }) => key === undefined)) {
        return pairs.filter(({ value }) => value !== '').map(({ value }) => ({ ...at, name: value, ...ALWAYS }));
    }
    const unknown = pairs.find(({ key }) => key !== undefined && !WORDS.includes(key));
    if (unknown !== undefined) {
        return {
            input: 'images',
            problem: `${(0,_input_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .place */ .ik)(line)} has the unknown attribute "${unknown.key}"; allowed are name, enable and required`,
            ...(0,_near_miss_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(unknown.key ?? '', WORDS),
        };
    }
    const name = pairs.findLast(({ key }) => key === undefined || key === 'name')?.value ?? '';
    const given = (word) => pairs.findLast(({ key }) => key === word)?.value ?? 'true';
    const switches = { enable: given('enable'), required: given('required') };
    if (name === '')
        return { input: 'images', problem: `${(0,_input_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .place */ .ik)(line)} names no image` };
    for (const [word, value] of Object.entries(switches)) {
        if (['true', 'false'].includes(value) || value.includes('{{'))
            continue;
        return { input: 'images', problem: `${(0,_input_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .place */ .ik)(line)} must say ${word}=true or ${word}=false` };
    }
    return [{ ...at, name, ...switches }];
}


/***/ }),

/***/ 89263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ inputLines),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   oy: () => (/* binding */ entryFields),
/* harmony export */   qb: () => (/* binding */ keyAndValue)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

function place({ line, text }) {
    return `line ${line} (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)})`;
}
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
async function inputLines(input, text) {
    if (!text.includes('"')) {
        const lines = text.split(LINE_BREAK).map((entry, index) => ({ text: entry.trim(), line: index + 1 }));
        return { lines: lines.filter(isEntry), problems: [] };
    }
    const above = breaksIn(text.slice(0, text.length - text.trimStart().length));
    const { parse } = await __webpack_require__.e(/* import() */ 5175).then(__webpack_require__.bind(__webpack_require__, 25175));
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
function isEntry({ text }) {
    return text !== '' && !text.startsWith('#');
}
function toLine({ record, info }, above) {
    const text = record.join(',');
    return { text: text.trim(), line: above + info.lines - breaksIn(text) };
}
async function entryFields(text) {
    if (!text.includes('"') && !/[\r\n]/.test(text))
        return text.split(',');
    const { parse } = await __webpack_require__.e(/* import() */ 5175).then(__webpack_require__.bind(__webpack_require__, 25175));
    try {
        return parse(text, { relaxColumnCount: true, skipEmptyLines: true })[0];
    }
    catch {
        return undefined;
    }
}
function keyAndValue(field) {
    const equals = field.indexOf('=');
    if (equals <= 0 || field.slice(0, equals).includes('{{'))
        return { key: undefined, value: field.trim() };
    return { key: field.slice(0, equals).trim().toLowerCase(), value: field.slice(equals + 1).trim() };
}


/***/ }),

/***/ 49066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ mergeLabels),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   ct: () => (/* binding */ ownLabels)
/* harmony export */ });
/* harmony import */ var _image_label_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55019);
/* harmony import */ var _source_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81808);


function ownLabels(source, options, dates) {
    const { repository } = source;
    const isMerge = source.runSha !== source.headSha && source.ref.startsWith('refs/pull/');
    const created = options.created === 'commit' ? (dates.commit ?? dates.now) : dates.now;
    return known({
        [_image_label_js__WEBPACK_IMPORTED_MODULE_0__/* .LABEL */ .d.title]: repository.name,
        [_image_label_js__WEBPACK_IMPORTED_MODULE_0__/* .LABEL */ .d.description]: repository.description?.replace(/\s+/g, ' ').trim(),
        [_image_label_js__WEBPACK_IMPORTED_MODULE_0__/* .LABEL */ .d.url]: repository.url,
        [_image_label_js__WEBPACK_IMPORTED_MODULE_0__/* .LABEL */ .d.source]: repository.url,
        [_image_label_js__WEBPACK_IMPORTED_MODULE_0__/* .LABEL */ .d.version]: options.version,
        [_image_label_js__WEBPACK_IMPORTED_MODULE_0__/* .LABEL */ .d.created]: created.toISOString(),
        [_image_label_js__WEBPACK_IMPORTED_MODULE_0__/* .LABEL */ .d.revision]: source.headSha,
        [_image_label_js__WEBPACK_IMPORTED_MODULE_0__/* .LABEL */ .d.licenses]: repository.license,
        [_image_label_js__WEBPACK_IMPORTED_MODULE_0__/* .LABEL */ .d.branch]: (0,_source_source_js__WEBPACK_IMPORTED_MODULE_1__/* .branchOf */ .W0)(source),
        [_image_label_js__WEBPACK_IMPORTED_MODULE_0__/* .LABEL */ .d.pullRequest]: (0,_source_source_js__WEBPACK_IMPORTED_MODULE_1__/* .pullRequestOf */ ._n)(source)?.toString(),
        [_image_label_js__WEBPACK_IMPORTED_MODULE_0__/* .LABEL */ .d.mergeRevision]: isMerge ? source.runSha : undefined,
        [_image_label_js__WEBPACK_IMPORTED_MODULE_0__/* .LABEL */ .d.runtime]: options.variant.runtime,
    });
}
function labelOf(text) {
    const equals = text.indexOf('=');
    return [text.slice(0, equals), text.slice(equals + 1)];
}
function mergeLabels(own, custom) {
    const merged = new Map([...Object.entries(own), ...custom]);
    return Object.fromEntries([...merged].sort(([a], [b]) => compareKeys(a, b)));
}
function compareKeys(a, b) {
    const isPlain = PLAIN_KEY.test(a) && PLAIN_KEY.test(b);
    if (!isPlain)
        return a.localeCompare(b, 'en');
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
const PLAIN_KEY = /^[a-z0-9.-]*$/;
function known(labels) {
    const entries = Object.entries(labels).filter((entry) => Boolean(entry[1]));
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 73332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PE: () => (/* binding */ bakeFiles),
/* harmony export */   Qh: () => (/* binding */ outputVariable),
/* harmony export */   YE: () => (/* binding */ metadataJson),
/* harmony export */   _V: () => (/* binding */ metadataOutputs)
/* harmony export */ });
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68424);

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
function outputVariable(output) {
    return `DOCKER_METADATA_OUTPUT_${output.replace(/\W/g, '_').toUpperCase()}`;
}
function metadataJson({ references, tagNames, labels, annotations }) {
    return JSON.stringify({ tags: references.map(_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTagged */ .cy), 'tag-names': tagNames, labels, annotations });
}
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


/***/ }),

/***/ 39628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ pep440Reader),
/* harmony export */   k4: () => (/* binding */ semverReader),
/* harmony export */   rP: () => (/* binding */ loadVersionReaders)
/* harmony export */ });
async function loadVersionReaders(rules) {
    const needs = (type) => rules.some((rule) => rule.type === type);
    return {
        semver: needs('semver') ? await semverReader() : () => undefined,
        pep440: needs('pep440') ? await pep440Reader() : () => undefined,
    };
}
async function semverReader() {
    const { default: semver } = await __webpack_require__.e(/* import() */ 2088).then(__webpack_require__.t.bind(__webpack_require__, 62088, 19));
    return (text) => {
        const version = semver.valid(text) === null ? null : semver.parse(text, { loose: true });
        if (version === null)
            return undefined;
        return { isPrerelease: version.prerelease.length > 0, values: Object.assign(Object.create(null), version) };
    };
}
async function pep440Reader() {
    const { default: pep440 } = await __webpack_require__.e(/* import() */ 5518).then(__webpack_require__.t.bind(__webpack_require__, 25518, 19));
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


/***/ })

};
