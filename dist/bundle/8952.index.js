export const id = 8952;
export const ids = [8952,8429];
export const modules = {

/***/ 54058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X3: () => (/* binding */ askGitHub),
/* harmony export */   az: () => (/* binding */ findBundle),
/* harmony export */   gV: () => (/* binding */ keepBundle)
/* harmony export */ });
/* harmony import */ var _attest_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95881);
/* harmony import */ var _attest_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69589);
/* harmony import */ var _attest_permission_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27042);
/* harmony import */ var _registry_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94523);
/* harmony import */ var _registry_http_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69127);
/* harmony import */ var _step_github_api_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15790);






async function askGitHub({ method, path, body }, means) {
    const { environment, token, limit, signal } = means;
    const timeout = AbortSignal.timeout(limit);
    const http = (0,_registry_http_js__WEBPACK_IMPORTED_MODULE_4__/* .createHttp */ .V)(environment.all, AbortSignal.any([signal, timeout]));
    try {
        return await http.send({
            method,
            url: new URL(`${apiOf(environment)}/repos/${environment.event.repository}/attestations${path}`),
            headers: {
                ..._step_github_api_js__WEBPACK_IMPORTED_MODULE_5__/* .GITHUB_HEADERS */ .p,
                authorization: `Bearer ${token}`,
                ...(body !== undefined && { 'content-type': 'application/json' }),
            },
            ...(body !== undefined && { body: Buffer.from(JSON.stringify(body)) }),
        });
    }
    catch (cause) {
        if (timeout.aborted) {
            throw new _attest_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .AttestFault */ .u(`GitHub did not answer for ${limit / 1000} s`, { isTimeout: true, cause });
        }
        const { message } = cause;
        throw new _attest_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .AttestFault */ .u(`GitHub could not be asked: ${message}`, { isTimeout: true, cause });
    }
    finally {
        http.close();
    }
}
function apiOf({ all }) {
    return (all['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/$/, '');
}
async function keepBundle(bundle, means) {
    const answer = await askGitHub({ method: 'POST', path: '', body: { bundle } }, means);
    if (!(0,_registry_http_js__WEBPACK_IMPORTED_MODULE_4__/* .isSuccess */ .o)(answer.status))
        throw faultOf(answer);
    const id = numberIn(answer.body);
    if (id === undefined)
        throw new _attest_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .AttestFault */ .u('GitHub took the attestation, but did not say under which number');
    return id;
}
function numberIn(body) {
    try {
        const { id } = JSON.parse(body.toString('utf8'));
        return typeof id === 'number' || (typeof id === 'string' && id !== '') ? String(id) : undefined;
    }
    catch {
        return undefined;
    }
}
async function findBundle(digest, kind, isWanted, means) {
    const answer = await askGitHub({ method: 'GET', path: `/${digest}?predicate_type=${kind}` }, means);
    if (answer.status === 404)
        return undefined;
    if (answer.status !== 200)
        throw faultOf(answer);
    return bundlesIn(answer.body).find((bundle) => {
        const statement = (0,_attest_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .statementIn */ .hg)(bundle);
        return statement !== undefined && isWanted(statement.predicateType) && (0,_attest_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbout */ .KH)(statement, digest);
    });
}
function bundlesIn(body) {
    try {
        const { attestations } = JSON.parse(body.toString('utf8'));
        return attestations.flatMap(({ bundle }) => (typeof bundle === 'object' && bundle ? [bundle] : []));
    }
    catch (cause) {
        throw new _attest_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .AttestFault */ .u('GitHub answered 200, but no list of attestations', { cause });
    }
}
function faultOf(answer) {
    const { status, headers } = answer;
    const retryAfter = (0,_registry_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .retryAfterOf */ .sT)(headers) ?? ((0,_attest_permission_js__WEBPACK_IMPORTED_MODULE_2__/* .isRateLimited */ .Jz)(answer) && status !== 429 ? 60 : undefined);
    return new _attest_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .AttestFault */ .u((0,_attest_permission_js__WEBPACK_IMPORTED_MODULE_2__/* .describeAnswer */ .O1)(answer), { status, retryAfter });
}


/***/ }),

/***/ 48576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rb: () => (/* binding */ keyArgument),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   _d: () => (/* binding */ signWithAttempts),
/* harmony export */   o9: () => (/* binding */ withPassword),
/* harmony export */   rs: () => (/* binding */ whyEnded)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _attest_cosign_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57250);
/* harmony import */ var _process_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61576);
/* harmony import */ var _retry_schedule_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65305);
/* harmony import */ var _runner_child_environment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88264);
/* harmony import */ var _runner_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93188);
/* harmony import */ var _attempts_again_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27838);
/* harmony import */ var _attempts_warn_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59700);








const SIGN_LIMIT = 15 * 60_000;
function signWithAttempts(image, inputs, means) {
    return (0,_attempts_again_js__WEBPACK_IMPORTED_MODULE_5__/* .again */ .T)(() => signOnce(image, inputs, means), {
        ...inputs,
        decide: (error, failed) => pauseFor(error, failed, inputs),
        tell: ({ message }, number) => (0,_attempts_warn_js__WEBPACK_IMPORTED_MODULE_4__/* .warnOfRetry */ .K)(`Attempt ${number} to sign ${image} failed: ${message}`, inputs.warningOnRetry),
        signal: means.signal,
    });
}
async function signOnce(image, { signKey, signOptions }, means) {
    const { env, cwd, signal } = means;
    const key = keyArgument(signKey, cwd);
    const endGroup = _runner_log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .Rm.group(`cosign sign ${image}`);
    const output = _runner_log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .Rm.passThrough();
    let ended;
    try {
        ended = await (0,_process_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runProcess */ .R)({
            command: 'cosign',
            args: (0,_attest_cosign_js__WEBPACK_IMPORTED_MODULE_1__/* .cosignArguments */ ._x)({ key, options: signOptions }, image),
            env: { ...withPassword(env), ...(key === '' && (0,_runner_child_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .identityEnvironment */ .S4)()) },
            cwd,
            signal,
            timeoutMs: SIGN_LIMIT,
            onOutput: output.write,
        });
    }
    finally {
        output.end();
        endGroup();
    }
    if (ended.exitCode === 0 && ended.stopped === undefined)
        return;
    throw new Error(ended.stopped === 'timeout' ? `timed out after ${SIGN_LIMIT / 60_000} min` : whyEnded(ended));
}
function whyEnded({ stderr, exitCode, exitSignal }) {
    return (0,_attest_cosign_js__WEBPACK_IMPORTED_MODULE_1__/* .lastWords */ .aN)(stderr) || (exitCode === undefined ? `ended by ${exitSignal}` : `exit code ${exitCode}`);
}
async function pauseFor({ message }, failed, { retryWaitSeconds }) {
    const spread = { base: retryWaitSeconds / 3, failed, chance: Math.random() };
    if ((0,_attest_cosign_js__WEBPACK_IMPORTED_MODULE_1__/* .saysServerFault */ .yL)(message))
        return (0,_retry_schedule_js__WEBPACK_IMPORTED_MODULE_7__/* .pauseAfter */ .l)({ ...spread, isThrottled: message.includes('429') });
    const { class: kind, isThrottled } = await judge(message);
    return kind === 'transient' || kind === 'ambiguous' ? (0,_retry_schedule_js__WEBPACK_IMPORTED_MODULE_7__/* .pauseAfter */ .l)({ ...spread, isThrottled }) : undefined;
}
async function judge(message) {
    const { classify } = await Promise.all(/* import() */[__webpack_require__.e(19), __webpack_require__.e(1949)]).then(__webpack_require__.bind(__webpack_require__, 80019));
    return classify({ exitCode: 1, stderr: `ERROR: ${message}` });
}
function keyArgument(key, workspace) {
    const place = (0,_attest_cosign_js__WEBPACK_IMPORTED_MODULE_1__/* .keyPlace */ .Vz)(key);
    return place.kind === 'file' ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, place.path) : key;
}
function withPassword(env) {
    return { ...env, COSIGN_PASSWORD: env['COSIGN_PASSWORD'] ?? '' };
}


/***/ }),

/***/ 48429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCosign: () => (/* binding */ checkCosign),
  U: () => (/* binding */ signImages)
});

// EXTERNAL MODULE: ./lib/attest/cosign.js
var cosign = __webpack_require__(57250);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/attest/cosign-fault.js

const BEFORE = 'so nothing was built';
function noIdentity() {
    return new errors/* ActionError */.lZ('oidc-permission', `sign is cosign without sign-key, and the job may not ask GitHub for an identity to sign with, ${BEFORE}.`);
}
function noCosign(cause) {
    return new errors/* ActionError */.lZ('cosign-missing', `sign is cosign, and cosign cannot be run here (${cause.message}), ${BEFORE}.`, {
        cause,
    });
}
function badCosign(said) {
    return new errors/* ActionError */.lZ('cosign-broken', `sign is cosign, and cosign does not work here, ${BEFORE}: ${said}`);
}
function badKey(said) {
    return new errors/* ActionError */.lZ('cosign-key', `cosign cannot use the key of sign-key, ${BEFORE}: ${said}`, {
        advice: /decrypt/i.test(said)
            ? "Set the environment variable COSIGN_PASSWORD of the step to the key's password."
            : 'sign-key takes a private key as "cosign generate-key-pair" writes it.',
    });
}
function notSigned(unsigned, signed, hints, cause) {
    const lines = unsigned.map(({ image, reason }) => `${image} is published and tagged, but not signed: ${reason}`);
    if (signed.length > 0)
        lines.push(`Signed: ${signed.join(', ')}`);
    const advice = [
        ...hints,
        'Run the job again: an image that is there under an immutable tag is signed without another build.',
        `By hand: cosign sign ${unsigned[0]?.image}`,
    ];
    return new errors/* ActionError */.lZ('signature-failed', lines.join('\n'), { advice: advice.join('\n'), cause });
}

// EXTERNAL MODULE: ./lib/process/ask.js
var ask = __webpack_require__(92680);
// EXTERNAL MODULE: ./lib/runner/child-environment.js
var child_environment = __webpack_require__(88264);
// EXTERNAL MODULE: ./lib/runner/log.js
var log = __webpack_require__(93188);
// EXTERNAL MODULE: ./lib/actions/vouch/sign-image.js
var sign_image = __webpack_require__(48576);
;// CONCATENATED MODULE: ./lib/actions/vouch/signing.js







const CHECK_LIMIT = 30_000;
async function checkCosign(inputs, { all, workspace }, signal) {
    if (inputs.sign === 'off')
        return;
    const place = (0,cosign/* keyPlace */.Vz)(inputs.signKey);
    if (place.kind === 'keyless' && !hasIdentity(inputs, all))
        throw noIdentity();
    const isOwn = place.kind === 'file' || place.kind === 'variable';
    const args = isOwn ? ['public-key', '--key', (0,sign_image/* keyArgument */.Rb)(inputs.signKey, workspace)] : ['version'];
    const question = { command: 'cosign', args, env: (0,sign_image/* withPassword */.o9)((0,child_environment/* withoutInputs */.i$)(all)), signal, timeoutMs: CHECK_LIMIT };
    const answer = await (0,ask/* askProcess */.F)(question).catch((cause) => {
        throw noCosign(cause);
    });
    if (signal.aborted)
        throw cancelled();
    if (answer.exitCode !== 0)
        throw (isOwn ? badKey : badCosign)((0,sign_image/* whyEnded */.rs)(answer));
}
async function signImages(images, inputs, means) {
    if (inputs.sign === 'off')
        return [];
    const signed = [];
    const failures = [];
    for (const { name, digest } of images) {
        const image = `${name}@${digest}`;
        try {
            await (0,sign_image/* signWithAttempts */._d)(image, inputs, means);
            log/* log */.Rm.info(`Signed ${image}.`);
            signed.push(name);
        }
        catch (error) {
            if (means.signal.aborted)
                throw cancelled();
            failures.push({ image, error: error });
        }
    }
    if (failures.length > 0)
        throw await tellFailures(failures, signed);
    return signed;
}
function hasIdentity({ signOptions }, all) {
    return Boolean(all['ACTIONS_ID_TOKEN_REQUEST_URL'] || all['SIGSTORE_ID_TOKEN']) || (0,cosign/* bringsIdentity */.E4)(signOptions);
}
async function tellFailures(failures, signed) {
    const judged = await Promise.all(failures.map(({ error }) => (0,sign_image/* judge */.S4)(error.message)));
    const hints = judged.filter(({ stage }) => stage !== 'unknown').map(({ id }) => (0,errors/* meaningOf */.Pr)(id));
    const unsigned = failures.map(({ image, error }) => ({ image, reason: error.message }));
    return notSigned(unsigned, signed, [...new Set(hints)], failures[0]?.error);
}
function cancelled() {
    return new errors/* ActionError */.lZ('cancelled', 'The step was cancelled while its images were signed.');
}


/***/ }),

/***/ 78952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  attest: () => (/* binding */ vouching_attest),
  sign: () => (/* binding */ vouching_sign)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/attest/bundle.js
var attest_bundle = __webpack_require__(95881);
;// CONCATENATED MODULE: ./lib/attest/page.js
function attestationPage({ serverUrl, repository }, id) {
    const all = `${serverUrl.replace(/\/$/, '')}/${repository}/attestations`;
    return id === undefined ? all : `${all}/${encodeURIComponent(id)}`;
}

// EXTERNAL MODULE: ./lib/runner/log.js
var log = __webpack_require__(93188);
// EXTERNAL MODULE: ./lib/attest/fault.js
var fault = __webpack_require__(69589);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/image/reference.js
var reference = __webpack_require__(68424);
;// CONCATENATED MODULE: ./lib/actions/vouch/failure.js



const AGAIN = 'Run the job again: where a tag of the image never changes, it is not built again then, and only what is missing is made.';
function notAttested(request, isPart, cause) {
    if (!(cause instanceof fault/* AttestFault */.u))
        return cause;
    const permission = 'If this stays, check that the job has "permissions: id-token: write" and "attestations: write", and that the ' +
        'plan of the repository has attestations.';
    const what = isPart ? 'not all of its attestations are there' : 'it is not attested';
    return new errors/* ActionError */.lZ('attestation-failed', `${published(request)}, but ${what}: ${cause.message}.`, {
        advice: cause.isTemporary ? AGAIN : `${AGAIN}\n${permission}`,
        cause,
    });
}
function notStored(request, url, refusals) {
    const lines = [
        `${published(request)} and attested at ${url}, but the attestation is not in every registry:`,
        ...refusals.map(({ name, why }) => `  ${name}: ${why}`),
    ];
    return new errors/* ActionError */.lZ('attestation-not-stored', lines.join('\n'), {
        advice: `${AGAIN}\nWhere a registry takes no such artifacts, set push-to-registry to false; GitHub holds the attestation.`,
        cause: refusals[0]?.cause,
    });
}
function published({ subjects, image }) {
    const [first, ...others] = subjects;
    const name = first === undefined ? image.digest : (0,reference/* formatPinned */.y6)(first.repository, image.digest);
    const more = others.length === 0 ? '' : ` and ${others.length} other ${others.length === 1 ? 'name' : 'names'}`;
    return `The image is published and tagged (${name}${more})`;
}

// EXTERNAL MODULE: ./lib/attest/predicate.js
var predicate = __webpack_require__(56600);
// EXTERNAL MODULE: ./lib/registry/settle-all.js
var settle_all = __webpack_require__(94734);
// EXTERNAL MODULE: ./lib/retry/schedule.js
var schedule = __webpack_require__(65305);
// EXTERNAL MODULE: ./lib/runner/program.js
var runner_program = __webpack_require__(31330);
// EXTERNAL MODULE: ./lib/actions/attempts/again.js
var again = __webpack_require__(27838);
// EXTERNAL MODULE: ./lib/actions/attempts/registry-questions.js + 1 modules
var registry_questions = __webpack_require__(81851);
// EXTERNAL MODULE: ./lib/actions/inputs/attesting.js
var attesting = __webpack_require__(68238);
// EXTERNAL MODULE: ./lib/actions/vouch/github.js
var vouch_github = __webpack_require__(54058);
// EXTERNAL MODULE: ./lib/process/ask.js
var ask = __webpack_require__(92680);
;// CONCATENATED MODULE: ./lib/runner/attest-lines.js
const MARK = 'image-build-attest: ';
function attestResultLine(result) {
    return `${MARK}${JSON.stringify(result)}`;
}
function readAttestResult(line) {
    return line.startsWith(`${MARK}{`) ? JSON.parse(line.slice(MARK.length)) : undefined;
}

// EXTERNAL MODULE: ./lib/runner/child-environment.js
var child_environment = __webpack_require__(88264);
;// CONCATENATED MODULE: ./lib/actions/vouch/sign.js




const SERVICE = 'attest';
async function sign(order, { program, env, limit, signal }) {
    const answer = await (0,ask/* askProcess */.F)({
        command: process.execPath,
        args: [program, SERVICE],
        env: identityEnvironment(env),
        stdin: JSON.stringify(order),
        timeoutMs: limit,
        signal,
    }).catch((cause) => {
        throw new fault/* AttestFault */.u(`the program that signs cannot be run: ${cause.message}`, { cause });
    });
    const result = answer.stdout
        .split('\n')
        .map(readAttestResult)
        .find((line) => line !== undefined);
    if (result === undefined)
        throw faultOf(answer, limit);
    if ('problem' in result)
        throw refusalOf(result);
    return { bundle: result.bundle, logIndex: result.logIndex };
}
function identityEnvironment(env) {
    const name = 'ACTIONS_ID_TOKEN_REQUEST_TOKEN';
    return { ...(0,child_environment/* withoutInputs */.i$)(env), [name]: env[name], SIGSTORE_ID_TOKEN: undefined, RUNNER_DEBUG: undefined };
}
function faultOf({ stopped, exitCode, stderr }, limit) {
    if (stopped === 'timeout') {
        return new fault/* AttestFault */.u(`the signing authorities did not answer for ${limit / 1000} s`, { isTimeout: true });
    }
    if (stopped === 'cancelled')
        return new fault/* AttestFault */.u('the step was cancelled');
    const said = stderr.split('\n').findLast((line) => /^\w*Error\b/.test(line)) ?? `the exit code was ${exitCode}`;
    return new fault/* AttestFault */.u(`the program that signs broke off: ${said}`);
}
function refusalOf({ problem, status, codes }) {
    return new fault/* AttestFault */.u(problem, { status, codes });
}

;// CONCATENATED MODULE: ./lib/actions/vouch/statements.js












const PATIENCE = { sign: 60_000, answer: 30_000, wait: 1, program: undefined };
const ATTEMPTS = 4;
async function holdStatements(request, means, how) {
    const all = await wantedStatements(means);
    return (0,settle_all/* settleAll */.j)(all.map((wanted) => hold(wanted, request, means, how)));
}
async function wantedStatements({ inputs, environment }) {
    const provenance = { name: 'Provenance', kind: 'provenance', fits: predicate/* isProvenance */.WX };
    const all = [{ ...provenance, predicate: { kind: 'provenance' } }];
    const sbom = await (0,attesting/* readSbom */.kH)(inputs, environment.workspace);
    if (typeof sbom === 'string')
        throw new fault/* AttestFault */.u(`sbom-path ${sbom}`);
    if (sbom === undefined)
        return all;
    const fits = (type) => type === sbom.type;
    return [...all, { name: 'SBOM', kind: 'sbom', predicate: { kind: 'sbom', ...sbom }, fits }];
}
async function hold({ name, kind, predicate, fits }, request, means, how) {
    const { inputs, environment, signal } = means;
    const github = { environment, token: inputs.githubToken, limit: how.answer, signal };
    const insist = (task) => persist(name, task, means, how.wait);
    const { digest } = request.image;
    if (how.looksFirst) {
        const found = await insist(() => (0,vouch_github/* findBundle */.az)(digest, kind, fits, github)).catch(() => undefined);
        if (found !== undefined)
            return { name, bundle: found, id: undefined };
    }
    const order = { subjects: subjectsOf(request), predicate };
    const program = how.program ?? (0,runner_program/* servicesPath */.a)();
    const { bundle } = await insist(() => sign(order, { program, env: environment.all, limit: how.sign, signal }));
    if (!fits((0,attest_bundle/* statementIn */.hg)(bundle)?.predicateType ?? ''))
        throw new fault/* AttestFault */.u('what was signed is another statement');
    return { name, bundle, id: await insist(() => (0,vouch_github/* keepBundle */.gV)(bundle, github)) };
}
function subjectsOf({ subjects, image }) {
    const names = new Set(subjects.map(({ repository }) => fullName(repository)));
    return [...names].map((name) => ({ name, digest: { sha256: image.digest.replace('sha256:', '') } }));
}
function fullName({ registry, path }) {
    return `${registry}/${path}`;
}
function persist(name, task, { inputs, signal }, base) {
    return (0,again/* again */.T)(task, {
        retryOn: inputs.retryOn,
        maxAttempts: ATTEMPTS,
        decide: (error, failed) => pauseFor(error, failed, base),
        tell: ({ message }, _, pause) => log/* log */.Rm.info(`${name}: ${message}; again in ${pause.usual.toFixed(1)} s.`),
        signal,
    });
}
function pauseFor(error, failed, base) {
    if (!(error instanceof fault/* AttestFault */.u) || !error.isTemporary)
        return undefined;
    const { retryAfter, status } = error;
    if (retryAfter !== undefined && retryAfter > registry_questions/* longestWait */._s)
        return undefined;
    return (0,schedule/* pauseAfter */.l)({ base, failed, chance: Math.random(), isThrottled: status === 429, retryAfter });
}

// EXTERNAL MODULE: ./lib/registry/fault.js
var registry_fault = __webpack_require__(94523);
// EXTERNAL MODULE: ./lib/registry/referrers.js
var referrers = __webpack_require__(75455);
// EXTERNAL MODULE: ./lib/actions/publish/publish.js + 1 modules
var publish = __webpack_require__(69096);
;// CONCATENATED MODULE: ./lib/actions/vouch/store.js






async function storeEverywhere(request, held, means) {
    if (!means.inputs.pushToRegistry)
        return { storedIn: [], refusals: [] };
    const results = await (0,settle_all/* settleAll */.j)(request.subjects.map((subject) => storeIn(subject, request, held, means)));
    return {
        storedIn: results.filter((result) => typeof result === 'string'),
        refusals: results.filter((result) => typeof result !== 'string'),
    };
}
async function storeIn({ repository, isRequired = true }, { image }, held, { inputs, session, signal }) {
    const { name } = repository;
    try {
        const client = await session.clientFor(repository.registry);
        for (const { name: what, bundle } of held) {
            const artifact = (0,attest_bundle/* bundleArtifact */.dz)(bundle);
            await (0,publish/* persist */.Zr)(`storing the ${what} in ${name}`, () => (0,referrers/* attachReferrer */.v)(client, repository, image, artifact), inputs, signal);
        }
        log/* log */.Rm.info(`${name} holds the attestation beside the image.`);
        return name;
    }
    catch (cause) {
        if (!(cause instanceof registry_fault/* RegistryFault */.QA))
            throw cause;
        return { name, isRequired, why: cause.message, cause };
    }
}

;// CONCATENATED MODULE: ./lib/actions/vouch/attest.js








function attestImage(request, means, patience = PATIENCE) {
    return attest(request, means, { ...patience, looksFirst: false });
}
function attestSkipped(request, means, patience = PATIENCE) {
    return attest(request, means, { ...patience, looksFirst: true });
}
async function attest(request, means, how) {
    const close = log/* log */.Rm.group('Attestation');
    try {
        const held = await holdStatements(request, means, how).catch((cause) => {
            throw notAttested(request, means.inputs.sbomPath !== '', cause);
        });
        const bundlePath = await writeBundles(held, means.folder);
        const { event } = means.environment;
        for (const { name, id } of held) {
            log/* log */.Rm.info(`${name}: ${attestationPage(event, id)}${id === undefined ? ' (of an earlier run)' : ''}`);
        }
        const url = attestationPage(event, held[0]?.id);
        const { storedIn, refusals } = await storeEverywhere(request, held, means);
        for (const { name, why } of refusals.filter(({ isRequired }) => !isRequired)) {
            log/* log */.Rm.warning(`${name} is not required, and does not hold the attestation: ${why}.`);
        }
        const required = refusals.filter(({ isRequired }) => isRequired);
        if (required.length > 0)
            throw notStored(request, url, required);
        return { id: held[0]?.id, url, bundlePath, storedIn };
    }
    finally {
        close();
    }
}
async function writeBundles(held, folder) {
    const path = (0,external_node_path_.join)(folder, 'attestations.jsonl');
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    await (0,promises_.writeFile)(path, held.map(({ bundle }) => `${(0,attest_bundle/* bundleText */.G$)(bundle)}\n`).join(''), { mode: 0o600 });
    return path;
}

// EXTERNAL MODULE: ./lib/actions/vouch/signing.js + 1 modules
var signing = __webpack_require__(48429);
;// CONCATENATED MODULE: ./lib/actions/vouch/vouching.js


function serving(images, { names }) {
    const repositories = new Map(names.references.map(({ repository }) => [repository.name, repository]));
    return images.filter(({ state }) => state === 'published').flatMap(({ name }) => repositories.get(name) ?? []);
}
async function vouching_attest(image, images, { prepared, session, around, isPresent }) {
    const { inputs, names } = prepared;
    const subjects = serving(images, prepared).map((repository) => ({
        repository,
        isRequired: !names.optional.has(repository.name),
    }));
    const means = { ...around, inputs, session };
    return isPresent ? attestSkipped({ subjects, image }, means) : attestImage({ subjects, image }, means);
}
async function vouching_sign(images, { prepared, session, around }) {
    const { inputs } = prepared;
    const served = images.flatMap(({ name, digest }) => (digest === '' ? [] : [{ name, digest }]));
    return (0,signing/* signImages */.U)(served, inputs, {
        env: session.env,
        cwd: around.environment.workspace,
        signal: around.signal,
    });
}


/***/ }),

/***/ 95881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G$: () => (/* binding */ bundleText),
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   dz: () => (/* binding */ bundleArtifact),
/* harmony export */   hg: () => (/* binding */ statementIn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
function statementIn(bundle) {
    try {
        const { payload } = bundle.dsseEnvelope;
        const { predicateType, subject } = JSON.parse(Buffer.from(payload, 'base64').toString('utf8'));
        if (typeof predicateType !== 'string' || !Array.isArray(subject))
            return undefined;
        return { predicateType, sums: subject.map(({ digest }) => String(digest?.sha256)) };
    }
    catch {
        return undefined;
    }
}
function isAbout(statement, digest) {
    return statement.sums.includes(digest.replace('sha256:', ''));
}
function bundleArtifact(bundle) {
    const mediaType = typeof bundle['mediaType'] === 'string' ? bundle['mediaType'] : MEDIA_TYPE;
    const created = signingTime(bundle);
    return {
        artifactType: mediaType,
        layers: [{ mediaType, content: Buffer.from(bundleText(bundle)) }],
        annotations: {
            ...(created !== undefined && { 'org.opencontainers.image.created': created }),
            'dev.sigstore.bundle.content': 'dsse-envelope',
            'dev.sigstore.bundle.predicateType': statementIn(bundle)?.predicateType ?? '',
        },
    };
}
function bundleText(bundle) {
    return JSON.stringify(bundle, (_, value) => typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
        : value);
}
function signingTime(bundle) {
    try {
        const { rawBytes } = bundle
            .verificationMaterial.certificate;
        const { validFromDate } = new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(Buffer.from(rawBytes, 'base64'));
        return validFromDate.toISOString().replace(/\.\d+Z$/, 'Z');
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 69589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ AttestFault)
/* harmony export */ });
class AttestFault extends Error {
    name = 'AttestFault';
    status;
    retryAfter;
    isTemporary;
    constructor(message, facts = {}) {
        super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
        this.status = facts.status;
        this.retryAfter = facts.retryAfter;
        this.isTemporary = isTemporary(message, facts);
    }
}
const NETWORK_CODES = /^(?:E(?:CONN\w+|PIPE|TIMEDOUT|AI_AGAIN|NOTFOUND|HOSTUNREACH|NETUNREACH)|UND_ERR_\w+)$/;
const NETWORK_WORDS = /\b(?:ECONN\w+|ETIMEDOUT|EAI_AGAIN|ENOTFOUND|socket hang up|network timeout|fetch failed)\b/i;
const NO_TOKEN = 'IDENTITY_TOKEN_READ_ERROR';
function isTemporary(message, { status, codes = [], retryAfter, isTimeout }) {
    if (isTimeout)
        return true;
    if (status !== undefined)
        return status >= 500 || status === 408 || status === 429 || retryAfter !== undefined;
    return codes.some((code) => NETWORK_CODES.test(code) || code === NO_TOKEN) || NETWORK_WORDS.test(message);
}


/***/ }),

/***/ 27042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Go: () => (/* binding */ hasAuthorities),
/* harmony export */   Jz: () => (/* binding */ isRateLimited),
/* harmony export */   O1: () => (/* binding */ describeAnswer),
/* harmony export */   On: () => (/* binding */ judgeStorePermission),
/* harmony export */   eB: () => (/* binding */ mayHaveIdentity)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

function mayHaveIdentity(env) {
    return Boolean(env['ACTIONS_ID_TOKEN_REQUEST_URL'] && env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']);
}
function hasAuthorities(serverUrl) {
    return /^https:\/\/(?:github\.com|[a-z0-9-]+\.ghe\.com)\/?$/.test(serverUrl);
}
function judgeStorePermission({ status, headers, body }) {
    const message = messageIn(body);
    if (/feature not available/i.test(message))
        return 'unavailable';
    if (isRateLimited({ status, headers, body }))
        return 'unknown';
    if (status === 400 || status === 422)
        return 'allowed';
    if (status === 401 || status === 404)
        return 'missing';
    return status === 403 && /resource not accessible/i.test(message) ? 'missing' : 'unknown';
}
function isRateLimited({ status, headers, body }) {
    if (status === 429)
        return true;
    return status === 403 && (headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(messageIn(body)));
}
function messageIn(body) {
    try {
        const { message } = JSON.parse(body.toString('utf8'));
        return typeof message === 'string' ? message : '';
    }
    catch {
        return '';
    }
}
function describeAnswer({ status, body }) {
    const message = messageIn(body);
    return `GitHub answered ${status}${message === '' ? '' : ` (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(message, 200)})`}`;
}


/***/ }),

/***/ 66422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readReferrersTag),
/* harmony export */   h: () => (/* binding */ addToReferrersTag)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _image_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64252);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68424);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94523);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7757);





function referrersTag(digest) {
    return digest.replace(':', '-');
}
async function readReferrersTag(client, repository, digest) {
    const name = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatTagged */ .cy)({ repository, tag: referrersTag(digest) });
    const served = await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .getManifest */ .c2)(client, repository, referrersTag(digest));
    if (served === undefined)
        return undefined;
    if (served.mediaType !== _image_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .OCI_INDEX */ .$p)
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryFault */ .QA(`${name} is no list of referrers`, 200);
    const list = (0,_manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .parseServed */ .lW)(served, name);
    return { ...list, manifests: list.manifests ?? [] };
}
const inWork = new WeakMap();
async function addToReferrersTag(client, repository, digest, entry) {
    const lists = inWork.get(client) ?? new Map();
    inWork.set(client, lists);
    const key = `${repository.path}@${digest}`;
    const turn = (lists.get(key) ?? Promise.resolve())
        .catch(() => { })
        .then(() => add(client, repository, digest, entry));
    lists.set(key, turn);
    await turn;
}
async function add(client, repository, digest, entry) {
    const tag = referrersTag(digest);
    const holds = (list) => list?.manifests.some((each) => each.digest === entry.digest);
    const list = await readReferrersTag(client, repository, digest);
    if (holds(list))
        return;
    const manifests = [...(list?.manifests ?? []), entry];
    const bytes = Buffer.from(JSON.stringify({ ...list, schemaVersion: 2, mediaType: _image_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .OCI_INDEX */ .$p, manifests }));
    const sum = `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
    await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .putManifest */ .RV)(client, repository, tag, { mediaType: _image_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .OCI_INDEX */ .$p, digest: sum, bytes });
    if (holds(await readReferrersTag(client, repository, digest)))
        return;
    const name = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatTagged */ .cy)({ repository, tag });
    throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryFault */ .QA(`${name} does not list what was just added: another run wrote it, or it is late`, undefined);
}


/***/ }),

/***/ 75455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ attachReferrer),
/* harmony export */   x: () => (/* binding */ listReferrers)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _image_manifest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64252);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68424);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94523);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7757);
/* harmony import */ var _referrers_tag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66422);
/* harmony import */ var _settle_all_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94734);
/* harmony import */ var _upload_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92658);








const EMPTY = { mediaType: 'application/vnd.oci.empty.v1+json', content: Buffer.from('{}') };
const MOST_PAGES = 100;
async function attachReferrer(client, repository, subject, artifact) {
    const layers = artifact.layers.length > 0 ? artifact.layers : [EMPTY];
    const blobs = new Map([EMPTY, ...layers].map((blob) => [digestOf(blob.content), blob.content]));
    await (0,_settle_all_js__WEBPACK_IMPORTED_MODULE_5__/* .settleAll */ .j)([...blobs].map(([digest, content]) => (0,_upload_js__WEBPACK_IMPORTED_MODULE_4__/* .uploadBlob */ .P)(client, repository, { digest, size: content.length }, () => content)));
    const manifest = manifestOf(subject, { ...artifact, layers });
    const { listsSubject } = await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .putManifest */ .RV)(client, repository, manifest.digest, manifest);
    if (listsSubject)
        return manifest.digest;
    const { artifactType, annotations } = artifact;
    const { digest, mediaType, bytes } = manifest;
    const descriptor = { mediaType, digest, size: bytes.length, artifactType, annotations };
    await (0,_referrers_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .addToReferrersTag */ .h)(client, repository, subject.digest, descriptor);
    return digest;
}
function manifestOf({ mediaType, digest, size }, { artifactType, annotations, layers }) {
    const json = {
        schemaVersion: 2,
        mediaType: _image_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .OCI_MANIFEST */ .EG,
        artifactType,
        config: descriptorOf(EMPTY),
        layers: layers.map(descriptorOf),
        subject: { mediaType, digest, size },
        annotations,
    };
    const bytes = Buffer.from(JSON.stringify(json));
    return { mediaType: _image_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .OCI_MANIFEST */ .EG, digest: digestOf(bytes), bytes };
}
function descriptorOf({ mediaType, content }) {
    return { mediaType, digest: digestOf(content), size: content.length };
}
function digestOf(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}
async function listReferrers(client, repository, digest, artifactType) {
    const listed = (await askReferrers(client, repository, digest, artifactType)) ??
        (await (0,_referrers_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .readReferrersTag */ .$)(client, repository, digest))?.manifests ??
        [];
    const wanted = listed.filter((each) => artifactType === undefined || each.artifactType === artifactType);
    const tidy = ({ annotations, ...each }) => ({ ...each, annotations: (0,_image_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .textsIn */ .Ej)(annotations) });
    return [...new Map(wanted.map((each) => [each.digest, tidy(each)])).values()];
}
async function askReferrers(client, repository, digest, artifactType) {
    const what = `listing the referrers of ${(0,_image_reference_js__WEBPACK_IMPORTED_MODULE_7__/* .formatPinned */ .y6)(repository, digest)}`;
    const filter = artifactType === undefined ? '' : `?artifactType=${encodeURIComponent(artifactType)}`;
    const listed = [];
    let to = `referrers/${digest}${filter}`;
    for (let page = 0; to !== undefined; page++) {
        if (page === MOST_PAGES)
            throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryFault */ .QA(`${what}: the list does not end`, 200);
        const headers = { accept: _image_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .OCI_INDEX */ .$p };
        const answer = await client.send({ method: 'GET', repository: repository.path, access: 'pull', to, headers });
        if (page === 0 && isUnknownQuestion(answer))
            return undefined;
        if (answer.status !== 200)
            throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .faultFrom */ .Fx)(what, answer);
        listed.push(...manifestsIn(answer, what));
        to = await nextPage(answer, client, what);
    }
    return listed;
}
function isUnknownQuestion({ status, headers }) {
    if (status !== 200)
        return [400, 404, 405, 406].includes(status) || (status >= 300 && status < 400);
    return headers['content-type']?.split(';')[0]?.trim() !== _image_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .OCI_INDEX */ .$p;
}
function manifestsIn({ body }, what) {
    try {
        return (0,_image_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .parseManifest */ .Ng)(body.toString('utf8')).manifests ?? [];
    }
    catch (cause) {
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryFault */ .QA(`${what}: ${cause.message}`, 200, { cause });
    }
}
async function nextPage({ headers }, client, what) {
    const next = /<([^>]*)>\s*;[^,]*\brel="?next"?/i.exec(String(headers['link'] ?? ''))?.[1];
    if (next === undefined)
        return undefined;
    const [to, { origin }] = await Promise.all([client.resolve(next), client.resolve('/')]);
    if (to.origin !== origin)
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryFault */ .QA(`${what}: the list goes on at another registry`, 200);
    return to;
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
