export const id = 8429;
export const ids = [8429];
export const modules = {

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


/***/ })

};
