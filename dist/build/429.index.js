export const id = 429;
export const ids = [429];
export const modules = {

/***/ 83429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkAttestPermission: () => (/* binding */ checkAttestPermission)
/* harmony export */ });
/* harmony import */ var _attest_permission_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27042);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21058);
/* harmony import */ var _runner_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93188);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54058);
/** Whether the job may attest at all, asked before the build: a permission that is missing is known in a second. */





/** Milliseconds until GitHub is no longer waited for: the attestation itself will tell. */
const ANSWER_LIMIT = 5_000;
/**
 * Asks for both permissions at once. Does nothing without `attest: true`; call it when the image will be pushed.
 *
 * @param prepared the inputs, and whether the run is a stranger's
 * @param environment of the runner, whose variables say where the identity token is to be had
 * @param signal ends the question when the step is cancelled
 * @param limit milliseconds until GitHub is no longer waited for
 * @throws {ActionError} `attest`, naming every permission that is missing
 */
async function checkAttestPermission({ inputs, source, }, environment, signal, limit = ANSWER_LIMIT) {
    if (!inputs.attest)
        return;
    const { serverUrl } = environment.event;
    if (!(0,_attest_permission_js__WEBPACK_IMPORTED_MODULE_0__/* .hasAuthorities */ .Go)(serverUrl)) {
        throw cannot(`${serverUrl} has no signing authorities; github.com and *.ghe.com have.`, 'Set attest to false.');
    }
    const { permission, said } = await askForStore(inputs.githubToken, environment, signal, limit);
    if (permission === 'unavailable') {
        throw cannot(`${said}.`, 'In a private repository attestations need GitHub Enterprise Cloud. Set attest to false, or make it public.');
    }
    if (permission === 'unknown')
        _runner_log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .Rm.info(`Attestation: whether it may be kept is not known (${said}).`);
    const missing = [
        ...((0,_attest_permission_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHaveIdentity */ .eB)(environment.all) ? [] : ['id-token: write, for the identity that signs']),
        ...(permission === 'missing' ? [`attestations: write, to keep what is signed (${said})`] : []),
    ];
    if (missing.length > 0 && !signal.aborted)
        throw lacking(missing, source.untrusted);
}
async function askForStore(token, environment, signal, limit) {
    if (token === '')
        return { permission: 'missing', said: 'the input github-token is empty' };
    try {
        // Without a statement it is none: nothing can be kept of it, whoever asks.
        const empty = { method: 'POST', path: '', body: { bundle: {} } };
        const answer = await (0,_github_js__WEBPACK_IMPORTED_MODULE_4__/* .askGitHub */ .X3)(empty, { environment, token, limit, signal });
        return { permission: (0,_attest_permission_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeStorePermission */ .On)(answer), said: (0,_attest_permission_js__WEBPACK_IMPORTED_MODULE_0__/* .describeAnswer */ .O1)(answer) };
    }
    catch (error) {
        return { permission: 'unknown', said: error.message };
    }
}
function cannot(why, advice) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('attest', `attest is true, but nothing can be attested here, so nothing was built: ${why}`, {
        advice,
        link: _links_js__WEBPACK_IMPORTED_MODULE_2__/* .LINKS */ .A.attestations,
    });
}
function lacking(missing, untrusted) {
    const lines = [
        `attest is true, but the job lacks ${missing.length === 1 ? 'a permission' : 'two permissions'}, so nothing was built:`,
        ...missing.map((permission) => `  ${permission}`),
    ];
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('attest', lines.join('\n'), {
        advice: untrusted === undefined ? GRANT : `${strangerAdvice(untrusted)}\n${GRANT}`,
        link: _links_js__WEBPACK_IMPORTED_MODULE_2__/* .LINKS */ .A.attestations,
    });
}
/** Both, also where one is there: whoever writes a list has to write all of it. */
const GRANT = [
    'Give the job these permissions, beside those that it has; what such a list leaves out is taken away:',
    '  permissions:',
    '    contents: read',
    '    packages: write # only for ghcr.io',
    '    id-token: write',
    '    attestations: write',
    'A reusable workflow needs them in the workflow that calls it too.',
].join('\n');
function strangerAdvice(untrusted) {
    const condition = "attest: ${{ github.event_name != 'pull_request' }}";
    return `A pull request from a fork, or of Dependabot, can have neither (here ${untrusted}); leave it out by ${condition}.`;
}


/***/ }),

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
/**
 * GitHub's store of attestations.
 *
 * @see https://docs.github.com/en/rest/repos/attestations
 */






/**
 * Asks once.
 *
 * @returns whatever status it is
 * @throws {AttestFault} when there is no answer
 */
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
/**
 * Keeps a bundle. Sent twice it is kept twice, which harms nobody.
 *
 * @returns GitHub's number of it
 * @throws {AttestFault}
 */
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
/**
 * A bundle that GitHub holds for an image.
 *
 * @param kind as GitHub calls the predicates that are asked for; what it lists is looked at all the same
 * @returns undefined when there is none
 * @throws {AttestFault}
 */
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
    // A limit without a time counts by the minute.
    const retryAfter = (0,_registry_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .retryAfterOf */ .sT)(headers) ?? ((0,_attest_permission_js__WEBPACK_IMPORTED_MODULE_2__/* .isRateLimited */ .Jz)(answer) && status !== 429 ? 60 : undefined);
    return new _attest_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .AttestFault */ .u((0,_attest_permission_js__WEBPACK_IMPORTED_MODULE_2__/* .describeAnswer */ .O1)(answer), { status, retryAfter });
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
/**
 * Sigstore bundles, as GitHub and registries keep them.
 *
 * @see https://github.com/sigstore/cosign/blob/main/specs/BUNDLE_SPEC.md
 */

const MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** @returns undefined when the bundle holds no statement, or one that is no JSON */
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
/** Whether a bundle is about the image; signatures are for those to check who want to trust it. */
function isAbout(statement, digest) {
    return statement.sums.includes(digest.replace('sha256:', ''));
}
/**
 * What a registry keeps beside an image: one layer with the bundle, found by the artifact's type. It is the same for the
 * same bundle, wherever it comes from and whenever it is made: a registry that has it already gets
 * no second one.
 *
 * @see https://github.com/sigstore/cosign/blob/main/specs/BUNDLE_SPEC.md#oci-bundle-format
 */
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
/** On one line, its keys in order: GitHub gives them in another than the library. */
function bundleText(bundle) {
    return JSON.stringify(bundle, (_, value) => typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
        : value);
}
/** The certificate is made for this one signature. In whole seconds, as RFC 3339 has them. */
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
/** What goes wrong while an attestation is signed or kept, and whether another attempt can end otherwise. */
/** Its message is a clause, such as `GitHub answered 500`. */
class AttestFault extends Error {
    name = 'AttestFault';
    status;
    retryAfter;
    /** Whether it is the service's or the network's own trouble. */
    isTemporary;
    constructor(message, facts = {}) {
        super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
        this.status = facts.status;
        this.retryAfter = facts.retryAfter;
        this.isTemporary = isTemporary(message, facts);
    }
}
const NETWORK_CODES = /^(?:E(?:CONN\w+|PIPE|TIMEDOUT|AI_AGAIN|NOTFOUND|HOSTUNREACH|NETUNREACH)|UND_ERR_\w+)$/;
/** Of libraries that pass on words alone. */
const NETWORK_WORDS = /\b(?:ECONN\w+|ETIMEDOUT|EAI_AGAIN|ENOTFOUND|socket hang up|network timeout|fetch failed)\b/i;
/** The library tells nothing more of an identity token that was not given out; the permission for it is there. */
const NO_TOKEN = 'IDENTITY_TOKEN_READ_ERROR';
function isTemporary(message, { status, codes = [], retryAfter, isTimeout }) {
    if (isTimeout)
        return true;
    // Refused is whoever asks too often, also by 403: GitHub then says when to come back.
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
/* unused harmony export messageIn */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/** Whether a job may attest, read from what it was given and from what GitHub answers. Pure: both come in. */

/** With `id-token: write` the runner tells a job where its identity token is to be had. */
function mayHaveIdentity(env) {
    return Boolean(env['ACTIONS_ID_TOKEN_REQUEST_URL'] && env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']);
}
/** Whether the server has signing authorities: github.com, and GitHub with data residency. */
function hasAuthorities(serverUrl) {
    return /^https:\/\/(?:github\.com|[a-z0-9-]+\.ghe\.com)\/?$/.test(serverUrl);
}
/**
 * Judges the answer to an attestation that cannot be kept, because there is nothing in it: who may not write is told so
 * first, who may is told that it is wrong.
 *
 * @see https://docs.github.com/en/rest/repos/attestations#create-an-attestation
 */
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
/** GitHub refuses by 403 also who asks too often. */
function isRateLimited({ status, headers, body }) {
    if (status === 429)
        return true;
    return status === 403 && (headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(messageIn(body)));
}
/** GitHub's own words; empty when there are none. */
function messageIn(body) {
    try {
        const { message } = JSON.parse(body.toString('utf8'));
        return typeof message === 'string' ? message : '';
    }
    catch {
        return '';
    }
}
/** As a clause for a message: `GitHub answered 403 ("Resource not accessible by integration")`. */
function describeAnswer({ status, body }) {
    const message = messageIn(body);
    return `GitHub answered ${status}${message === '' ? '' : ` (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(message, 200)})`}`;
}


/***/ })

};
