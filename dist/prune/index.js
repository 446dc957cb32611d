import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = new Proxy({}, { get: (_, name) => (name === '__esModule' ? undefined : __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto")[name]) });

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 9461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ secretsOfRegistryAuth),
/* harmony export */   b: () => (/* binding */ parseRegistryAuth)
/* harmony export */ });
const KEYS = ['registry', 'username', 'password', 'scope', 'ecr'];
/**
 * Every value is taken as text: to YAML, `password: 0123` is a number, and not that one.
 *
 * @param problems gets what is wrong, told by the number of the entry or the line
 */
async function parseRegistryAuth(text, problems) {
    if (text === '')
        return [];
    const { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
    const lines = new LineCounter();
    const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, logLevel: 'silent' });
    const refuse = (problem) => problems.push({ input: 'registry-auth', problem, advice: ADVICE });
    const [error] = document.errors;
    if (error !== undefined) {
        refuse(`is no valid YAML, see its line ${lines.linePos(error.pos[0]).line}`);
        return [];
    }
    if (!isSeq(document.contents)) {
        refuse('is no list');
        return [];
    }
    return document.contents.items.flatMap((item, index) => {
        const entry = `entry ${index + 1}`;
        if (!isMap(item)) {
            refuse(`${entry} is no mapping of keys to values`);
            return [];
        }
        const read = Object.fromEntries(KEYS.map((key) => [key, '']));
        for (const { key, value } of item.items) {
            const name = isScalar(key) ? String(key.value) : '';
            const found = isAlias(value) ? value.resolve(document) : value;
            if (!KEYS.some((known) => known === name))
                refuse(`${entry} has a key that is none of ${KEYS.join(', ')}`);
            else if (found !== null && !isScalar(found))
                refuse(`${entry}: the value of ${name} is no text`);
            else
                read[name] = String(found?.value ?? '').trim();
        }
        return [read];
    });
}
const ADVICE = 'Write a list whose entries have the keys registry, username, password, scope and ecr, each with a text; quote values with special characters.';
/**
 * What has to be hidden, also where the text is no valid list: the mistake of a line must not show another's secret.
 */
async function secretsOfRegistryAuth(text) {
    if (text === '')
        return [];
    const entries = await parseRegistryAuth(text, []);
    const raw = [...text.matchAll(/\bpassword["']?\s*:[ \t]*(\S[^\r\n]*)/gi)].map(([, value = '']) => value.trim());
    // `|`, `>` and `*name` are YAML's own signs, and stand for a text elsewhere.
    const texts = raw.filter((value) => !/^(?:[|>][-+\d]*|\*\S+)$/.test(value));
    return [
        ...entries.map(({ username, password }) => ({ username, password })),
        ...texts.map((password) => ({ username: '', password: password.replace(/^(["'])(.*)\1$/, '$2') })),
    ].filter(({ password }) => password !== '');
}


/***/ }),

/***/ 3435:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(452);
/* harmony import */ var _runner_cancel_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(9746);
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9090);
/* harmony import */ var _runner_log_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3188);
/* harmony import */ var _runner_state_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5223);
/* harmony import */ var _step_mask_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2453);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(9099);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(9884);
/* harmony import */ var _work_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(2307);
/** The prune action's entry. The one place that catches. */










const signal = (0,_runner_cancel_js__WEBPACK_IMPORTED_MODULE_9__/* .cancelSignal */ .B)();
try {
    const environment = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .readEnvironment */ .Q)();
    await (0,_step_mask_js__WEBPACK_IMPORTED_MODULE_5__/* .maskSecrets */ .Q)(environment.actor);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(environment.temp, `image-build-${process.pid}-${process.hrtime.bigint()}`);
    // Told to post before the folder exists, so that it goes whatever happens next.
    (0,_runner_state_js__WEBPACK_IMPORTED_MODULE_4__/* .saveState */ .LZ)(_runner_state_js__WEBPACK_IMPORTED_MODULE_4__/* .STATE */ .c4.privateFolder, folder);
    const { plan, error } = await (0,_run_js__WEBPACK_IMPORTED_MODULE_7__/* .run */ .e)({ environment, folder, signal }).catch((fault) => {
        if (fault instanceof _work_js__WEBPACK_IMPORTED_MODULE_8__/* .OverLimit */ ._F)
            return { plan: fault.plan, error: fault };
        throw fault;
    });
    const failure = error === undefined ? undefined : signal.aborted ? 'The step was cancelled.' : (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .WE)(error);
    await (0,_report_js__WEBPACK_IMPORTED_MODULE_6__/* .reportPlan */ ._)(plan, failure, environment.temp);
    if (failure !== undefined)
        fail(failure);
}
catch (error) {
    const failure = signal.aborted ? 'The step was cancelled.' : (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .WE)(error);
    (0,_report_js__WEBPACK_IMPORTED_MODULE_6__/* .reportNothing */ .s)(failure);
    fail(failure);
}
function fail(text) {
    _runner_log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .Rm.error(text);
    process.exitCode = 1;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  s: () => (/* binding */ reportNothing),
  _: () => (/* binding */ reportPlan)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/retention/document.js
var retention_document = __nccwpck_require__(3301);
// EXTERNAL MODULE: ./lib/runner/commands.js + 6 modules
var commands = __nccwpck_require__(1519);
// EXTERNAL MODULE: ./lib/runner/log.js
var log = __nccwpck_require__(3188);
;// CONCATENATED MODULE: ./lib/summary/markdown.js
/**
 * Markdown from text that others chose: branch names, tags, labels and registries' answers are data, and must not
 * become links, headings or HTML.
 *
 * @see https://github.github.com/gfm/
 */
/** Escapes text for a paragraph or a table cell, on one line. */
function markdown_text(value) {
    return (value
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/[\\`*_{}[\]#|~$@]/g, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/\s+/g, ' ')
        // A bare address would become a link by itself.
        .replace(/:\/\//g, ':&#47;&#47;')
        .replace(/www\./gi, 'www&#46;'));
}
/** Text as code, in HTML, which unlike backticks has no text that can end it. */
function code(value) {
    return `<code>${markdown_text(value)}</code>`;
}
/** A link to where text from outside says, as far as that is a page of the web. */
function markdown_link(label, url) {
    return /^https?:\/\//i.test(url)
        ? `<a href="${markdown_text(url).replaceAll('"', '&quot;')}">${markdown_text(label)}</a>`
        : markdown_text(label);
}
/** A block of code whose fence is longer than any run of backticks inside. */
function codeBlock(value, language = '') {
    const longest = Math.max(2, ...[...value.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${value}\n${fence}`;
}
/** A table; the cells are Markdown already. */
function table(header, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

;// CONCATENATED MODULE: ./lib/summary/prune-summary.js

/** More would push everything else out of sight; the plan's file has all of them. */
const SHOWN_ROWS = 100;
const SHOWN_TAGS = 5;
function renderPruneSummary({ plan, counts, failure }) {
    const parts = [
        `### ${headingOf(plan, failure)}`,
        failure !== undefined && codeBlock(failure),
        totals(plan, counts),
        ...plan.repositories.map(repository),
        caches(plan.caches),
    ];
    return `${parts.filter((part) => part !== false && part !== '').join('\n\n')}\n`;
}
function headingOf({ dryRun }, failure) {
    if (failure !== undefined)
        return 'Clean-up failed';
    return dryRun ? 'Clean-up planned (dry run): nothing was deleted' : 'Cleaned up';
}
function totals({ dryRun, repositories, caches: all }, counts) {
    if (repositories.length === 0 && all.length === 0)
        return '';
    const header = ['', dryRun ? 'Would go' : 'Gone', 'Stay'];
    return table(header, [
        ['Versions', String(counts.deleted), String(counts.kept)],
        ['Tags of versions that stay', String(counts.untagged), ''],
        ["Entries of GitHub's cache", String(counts.caches), String(all.length - counts.caches)],
    ]);
}
/** What goes comes first. */
function goingFirst(rows) {
    return [...rows.filter(({ action }) => action !== 'keep'), ...rows.filter(({ action }) => action === 'keep')];
}
function repository({ name, entries }) {
    if (entries.length === 0)
        return '';
    const rows = goingFirst(entries)
        .slice(0, SHOWN_ROWS)
        .map(({ digest, tags, action, state, untag, why }) => {
        const names = tags.slice(0, SHOWN_TAGS).map(code).join(' ') + (tags.length > SHOWN_TAGS ? ' …' : '');
        const what = action === 'untag' ? `loses ${untag.map(code).join(' ')}` : ACTIONS[action];
        return [code(digest.slice(0, 'sha256:'.length + 12)), names, `${what}${told(action, state)}`, markdown_text(why)];
    });
    return [`**${markdown_text(name)}**`, table(['Version', 'Tags', '', 'Why'], rows), more(entries.length)]
        .filter(Boolean)
        .join('\n\n');
}
const ACTIONS = { delete: 'goes', keep: 'stays' };
function told(action, state) {
    return action !== 'keep' && state === 'left' ? ', not done' : '';
}
function caches(all) {
    if (all.length === 0)
        return '';
    const rows = goingFirst(all)
        .slice(0, SHOWN_ROWS)
        .map(({ key, ref, action, why, size }) => [
        code(key),
        code(ref),
        `${(size / 1024 / 1024).toFixed(1)} MiB`,
        ACTIONS[action],
        markdown_text(why),
    ]);
    return ["**GitHub's cache**", table(['Key', 'Ref', 'Size', '', 'Why'], rows), more(all.length)]
        .filter(Boolean)
        .join('\n\n');
}
function more(count) {
    return count > SHOWN_ROWS ? `… and ${count - SHOWN_ROWS} more.` : '';
}

;// CONCATENATED MODULE: ./lib/actions/prune/report.js
/** What the step leaves: outputs, the plan as a file and in the log, and a table in the summary. */






/** Characters of the plan that a later step can still take as a variable. */
const LONGEST_PLAN = 90_000;
/** Lines of the log for what stays; the file has all of them. */
const SHOWN_KEPT = 500;
/** @param temp a folder that the job keeps */
async function reportPlan(plan, failure, temp) {
    const counts = (0,retention_document/* countPlan */.RF)(plan);
    const file = (0,external_node_path_.join)(temp, `prune-plan-${process.pid}-${process.hrtime.bigint()}.json`);
    await (0,promises_.writeFile)(file, `${(0,retention_document/* planText */.Pt)(plan)}\n`);
    logPlan(plan);
    const { deleted, untagged, kept, caches } = counts;
    const done = plan.dryRun ? 'would go' : 'are gone';
    log/* log */.Rm.info(`${deleted} versions, ${untagged} tags of others and ${caches} cache entries ${done}; ${kept} versions stay.`);
    if (plan.dryRun && failure === undefined) {
        log/* log */.Rm.notice('This was a dry run, and nothing was deleted. Set confirm to true when the plan is what you mean.');
    }
    const outputs = { ...counts, 'dry-run': plan.dryRun, 'plan-file': file };
    for (const [name, value] of Object.entries(outputs))
        (0,commands/* addToFile */.VZ)('OUTPUT', name, String(value));
    (0,commands/* addToFile */.VZ)('OUTPUT', 'counts', JSON.stringify(counts));
    (0,commands/* addToFile */.VZ)('OUTPUT', 'plan', (0,retention_document/* planText */.Pt)(plan, LONGEST_PLAN));
    (0,commands/* addToSummary */.Dg)(renderPruneSummary({ plan, counts, failure }));
}
function logPlan({ repositories, caches }) {
    for (const { name, entries } of repositories) {
        if (entries.length === 0)
            continue;
        const end = log/* log */.Rm.group(`The plan for ${name}`);
        const kept = entries.filter(({ action }) => action === 'keep');
        const shown = [...entries.filter(({ action }) => action !== 'keep'), ...kept.slice(0, SHOWN_KEPT)];
        for (const { action, digest, tags, why } of shown)
            log/* log */.Rm.info(`${action} ${digest} ${tags.join(', ')}: ${why}`);
        if (kept.length > SHOWN_KEPT)
            log/* log */.Rm.info(`… and ${kept.length - SHOWN_KEPT} more that stay.`);
        end();
    }
    if (caches.length === 0)
        return;
    const end = log/* log */.Rm.group("The plan for GitHub's caches");
    for (const { action, ref, key, why } of caches)
        log/* log */.Rm.info(`${action} ${key} of ${ref}: ${why}`);
    end();
}
/** For what ended before there was a plan. */
function reportNothing(failure) {
    const plan = { dryRun: false, repositories: [], caches: [] };
    (0,commands/* addToSummary */.Dg)(renderPruneSummary({ plan, counts: (0,retention_document/* countPlan */.RF)(plan), failure }));
}


/***/ }),

/***/ 9884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// UNUSED EXPORTS: closedBy

// EXTERNAL MODULE: ./lib/errors.js
var lib_errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/links.js
var links = __nccwpck_require__(1058);
;// CONCATENATED MODULE: ./lib/registry/fault.js
/**
 * What a registry says when it refuses, kept apart from what the network says when it breaks.
 *
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#error-codes
 */


/** A registry's answer that was not the one asked for. */
class fault_RegistryFault extends Error {
    /** The HTTP status; undefined when there was no answer at all. */
    status;
    /** Seconds that the registry asks us to wait, from `Retry-After`. */
    retryAfter;
    constructor(message, status, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = 'RegistryFault';
        this.status = status;
        this.retryAfter = options.retryAfter;
    }
    /** No answer, a throttle, or the registry's own trouble: a later attempt has a fair chance. */
    get isTemporary() {
        return this.status === undefined || this.status === 408 || this.status === 429 || this.status >= 500;
    }
    /** The registry knows us and says no, or does not know us. */
    get isDenied() {
        return this.status === 401 || this.status === 403;
    }
}
/** Makes the fault from an answer: the registry's own codes and messages first, the bare status otherwise. */
function fault_faultFrom(what, answer) {
    const retryAfter = fault_retryAfterOf(answer.headers);
    return new fault_RegistryFault(`${what}: the registry answered ${answer.status}${errorTexts(answer.body)}`, answer.status, retryAfter === undefined ? {} : { retryAfter });
}
/**
 * Seconds that an answer asks to wait. A date is read against the answer's own, because clocks differ.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-retry-after
 */
function fault_retryAfterOf(headers) {
    const [value, date] = [headers['retry-after'], headers['date']];
    if (typeof value !== 'string' || value.trim() === '')
        return undefined;
    // Some send parts of seconds, which Date.parse would take for a month and a day.
    if (/^\s*\d+(?:\.\d+)?\s*$/.test(value))
        return Number(value);
    if (!/^\s*[a-z]/i.test(value))
        return undefined;
    const seconds = (Date.parse(value) - Date.parse(String(date))) / 1000;
    return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}
/** `{"errors":[{"code":…,"message":…}]}`, else the start of whatever came. */
function errorTexts(body) {
    const text = body.toString('utf8').trim();
    if (text === '')
        return '';
    try {
        const { errors } = JSON.parse(text);
        const texts = (errors ?? []).map(({ code, message }) => [code, message].filter(Boolean).join(': '));
        if (texts.length > 0)
            return ` (${(0,lib_errors/* quote */.hD)(texts.join('; '), 300)})`;
    }
    catch {
        // Not every proxy before a registry speaks JSON.
    }
    return ` (${(0,lib_errors/* quote */.hD)(text, 200)})`;
}
const SIGN_IN_ADVICE = 'The sign-in is missing, wrong, or may not write here. The inputs registry, username and password serve one registry, and registry-auth serves several.';
const GHCR_ADVICE = "The sign-in is missing, wrong, or may not write here. The job needs \"permissions: packages: write\", the owner in the image's name must be the repository's, and the package's settings must give this repository write access.";
/** The fault as the user should read it: with what to do about it. */
function fault_explainFault(fault) {
    const message = `The registry did not do what it should: ${fault.message}.`;
    if (fault.isDenied) {
        const isGhcr = fault.message.includes('ghcr.io');
        return new lib_errors/* ActionError */.lZ('registry', message, {
            advice: isGhcr ? GHCR_ADVICE : SIGN_IN_ADVICE,
            link: isGhcr ? links/* LINKS */.A.packagePermissions : links/* LINKS */.A.signIn,
            cause: fault,
        });
    }
    const advice = fault.isTemporary
        ? 'The registry did not answer well after several attempts. Look at its status page, then run the job again.'
        : 'Check the name of the image, and what the registry allows for it.';
    return new lib_errors/* ActionError */.lZ('registry', message, { advice, cause: fault });
}

;// CONCATENATED MODULE: ./lib/registry/http.js

/** A connection that says nothing for so long is taken for dead, in milliseconds. */
const SILENCE_LIMIT = 60_000;
const CONNECTIONS_PER_HOST = 16;
/** Milliseconds until a whole answer must be there: one that drips for ever is none. */
const ANSWER_LIMIT = 120_000;
/** Manifests and messages are small; the specification asks registries to take manifests of 4 MiB. */
const LONGEST_ANSWER = 8 * 1024 * 1024;
/**
 * @param proxyEnv the environment's `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY`
 * @param signal ends every request when aborted
 */
function createHttp(proxyEnv, signal) {
    // Both modules take longer to load than all of our own code, and a build that fails early asks nobody anything.
    let loaded;
    async function open({ method, url, headers, body }) {
        loaded ??= loadTransports(proxyEnv);
        const { request: start, agent } = (await loaded)[url.protocol === 'https:' ? 'https:' : 'http:'];
        return new Promise((resolve, reject) => {
            const fail = (cause) => reject(new fault_RegistryFault(`${nameOf({ method, url })}: ${oneLine(cause)}`, undefined, { cause }));
            const request = start(url, {
                method,
                headers: { 'user-agent': 'image-build-action', ...lengthOf(body), ...headers },
                agent,
                timeout: SILENCE_LIMIT,
                ...(signal && { signal }),
            });
            request.on('response', (response) => resolve({ status: response.statusCode ?? 0, headers: response.headers, stream: response }));
            request.on('timeout', () => request.destroy(new Error(`no answer for ${SILENCE_LIMIT / 1000} s`)));
            request.on('error', fail);
            if (body === undefined || Buffer.isBuffer(body))
                request.end(body);
            else
                body.on('error', (error) => request.destroy(error)).pipe(request);
        });
    }
    return {
        open,
        async send(request) {
            const { status, headers, stream } = await open(request);
            return { status, headers, body: await readAnswer(stream, nameOf(request)) };
        },
        close() {
            void loaded?.then((transports) => {
                for (const { agent } of Object.values(transports))
                    agent.destroy();
            });
        },
    };
}
async function loadTransports(proxyEnv) {
    const [http, https] = await Promise.all([Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7067, 19)), Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 19))]);
    const options = { keepAlive: true, maxSockets: CONNECTIONS_PER_HOST, proxyEnv: { ...proxyEnv } };
    return {
        'http:': { request: http.request, agent: new http.Agent(options) },
        'https:': { request: https.request, agent: new https.Agent(options) },
    };
}
async function readAnswer(stream, name) {
    const chunks = [];
    let length = 0;
    const timer = setTimeout(() => stream.destroy(new Error('it takes too long')), ANSWER_LIMIT);
    try {
        for await (const chunk of stream) {
            chunks.push(chunk);
            length += chunk.length;
            if (length > LONGEST_ANSWER)
                throw new fault_RegistryFault(`${name}: the answer is longer than any that we ask for`, 200);
        }
    }
    catch (cause) {
        if (cause instanceof fault_RegistryFault)
            throw cause;
        throw new fault_RegistryFault(`${name}: the answer broke off`, undefined, { cause });
    }
    finally {
        clearTimeout(timer);
    }
    return Buffer.concat(chunks);
}
/** How a message names a request: without the query, which may hold a signature. */
function nameOf({ method, url }) {
    return `${method} ${url.origin}${url.pathname}`;
}
/** The reason in words; when several addresses of a host fail, Node gives an error without any. */
function oneLine(cause) {
    const text = cause.message || cause.code || cause.name;
    return text.replace(/\s+/g, ' ').trim();
}
/** What registries answer to a write that worked: the specification has 201, yet not every one keeps to it. */
function isSuccess(status) {
    return status >= 200 && status < 300;
}
function lengthOf(body) {
    if (Buffer.isBuffer(body))
        return { 'content-length': String(body.length) };
    return {};
}

;// CONCATENATED MODULE: ./lib/image/reference.js

const PATH_COMPONENT = /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*$/;
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*(?::[0-9]+)?$/;
const IPV6_HOST = /^\[[a-f0-9:]+\](?::[0-9]+)?$/;
/** Docker takes such a name for the id of an image. */
const IMAGE_ID = /^[a-f0-9]{64}$/;
/** Longer names are refused by the reference library, whatever their parts. */
const NAME_MAX_LENGTH = 255;
/** The first part is a host only if it cannot be a Docker Hub user: it has a dot or a port, or is localhost. */
function isHostLike(part) {
    return part.includes('.') || part.includes(':') || part === 'localhost';
}
/**
 * Reads `[registry/]path`. Capitals are lowered, because GitHub's owners may have them and registries may not.
 *
 * @returns undefined when the text is no repository name
 */
function parseRepository(text) {
    const name = text.trim().toLowerCase();
    if (name.length > NAME_MAX_LENGTH)
        return undefined;
    const slash = name.indexOf('/');
    const first = slash < 0 ? '' : name.slice(0, slash);
    const hasHost = slash > 0 && isHostLike(first);
    const path = hasHost ? name.slice(slash + 1) : name;
    if (hasHost && !HOST.test(first) && !IPV6_HOST.test(first))
        return undefined;
    if (!path.split('/').every((part) => PATH_COMPONENT.test(part)))
        return undefined;
    if (IMAGE_ID.test(name))
        return undefined;
    const registry = hasHost ? first : 'docker.io';
    const isDockerHub = registry === 'docker.io' || registry === 'index.docker.io';
    return {
        name,
        registry: isDockerHub ? 'docker.io' : registry,
        path: isDockerHub && !path.includes('/') ? `library/${path}` : path,
    };
}
/**
 * Reads `[registry/]path[:tag]`; without a tag it is `latest`, as in every Docker command.
 *
 * @returns undefined when the text is no such reference, also when it carries a digest: that cannot be pushed to
 */
function reference_parseTaggedReference(text) {
    const trimmed = text.trim();
    const colon = trimmed.lastIndexOf(':');
    const hasTag = colon > trimmed.lastIndexOf('/');
    const repository = parseRepository(hasTag ? trimmed.slice(0, colon) : trimmed);
    const tag = hasTag ? trimmed.slice(colon + 1) : 'latest';
    return repository !== undefined && isTag(tag) ? { repository, tag } : undefined;
}
/** `name:tag` */
function reference_formatTagged({ repository, tag }) {
    return `${repository.name}:${tag}`;
}
/** `name@sha256:…`, the form that always names the same image. */
function reference_formatPinned(repository, digest) {
    return `${repository.name}@${digest}`;
}

;// CONCATENATED MODULE: ./lib/image/tag.js
/**
 * A tag as the distribution specification writes it: a letter, digit or underscore, then up to 127 of those,
 * dots and dashes.
 *
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pulling-manifests
 */
const TAG = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
/** The longest tag that a registry takes, in characters. */
const tag_TAG_MAX_LENGTH = 128;
function tag_isTag(text) {
    return TAG.test(text);
}

;// CONCATENATED MODULE: ./lib/cache/cache-image.js
/** Where a registry's cache is kept: a repository, and what its tags start with. */


/** With a longer prefix, the branch and the scope would not fit into a tag. */
const PREFIX_MAX_LENGTH = 30;
/**
 * Reads `[registry/]path[:prefix]`.
 *
 * @returns undefined when the text is no such name, also when it carries a digest
 */
function parseCacheImage(text) {
    const trimmed = text.trim();
    const colon = trimmed.lastIndexOf(':');
    const hasPrefix = colon > trimmed.lastIndexOf('/');
    const repository = parseRepository(hasPrefix ? trimmed.slice(0, colon) : trimmed);
    const prefix = hasPrefix ? trimmed.slice(colon + 1) : '';
    const isGood = !hasPrefix || (tag_isTag(prefix) && prefix.length <= PREFIX_MAX_LENGTH);
    return repository !== undefined && isGood ? { repository, prefix } : undefined;
}
/** `<image>-cache`: a repository of its own, where everything can be deleted without a look at what it is. */
function defaultCacheImages({ name }) {
    const repository = parseRepository(`${name}-cache`);
    return repository && { trusted: { repository, prefix: '' }, pullRequests: { repository, prefix: '' } };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./lib/tags/safe-name.js
/**
 * Names that are fit for a tag, made from any text: branches, runtimes, whatever people type.
 *
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pulling-manifests
 */


/** Eight hex digits keep any number of names that one repository will ever hold apart. */
const HASH_LENGTH = 8;
/** A short, stable mark of a text, for a name that can no longer tell the text apart by itself. */
function shortHash(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, HASH_LENGTH);
}
/** Takes dots and dashes off the chosen ends; a loop, because a regular expression is quadratic on long runs. */
function trimDotsAndDashes(text, ends) {
    const isLoose = (index) => text[index] === '-' || text[index] === '.';
    let start = 0;
    let end = text.length;
    while (ends !== 'end' && start < end && isLoose(start))
        start++;
    while (ends !== 'start' && end > start && isLoose(end - 1))
        end--;
    return text.slice(start, end);
}
/** Cuts a name that is too long and puts the hash of the original at its end, so that it stays its own. */
function cutWithHash(name, original, maxLength) {
    const hash = shortHash(original);
    const kept = trimDotsAndDashes(name.slice(0, Math.max(0, maxLength - HASH_LENGTH - 1)), 'end');
    return (kept === '' ? hash : `${kept}-${hash}`).slice(0, maxLength);
}
/**
 * Makes any text a safe name: lower case, every character outside `[a-z0-9.]` a dash, no run of dashes, no dash
 * or dot at either end, at most `maxLength` characters (trimmed again after the cut). A name that is cut or loses
 * everything carries a short hash of the original, so that two different texts do not end up as one name for
 * that reason. Never empty; a safe name comes back unchanged.
 *
 * @example safeName('feature/Add_New-Feature') // 'feature-add-new-feature'
 * @example safeName('日本語') // '77710aed'
 */
function safe_name_safeName(text, maxLength = tag_TAG_MAX_LENGTH) {
    const limit = Math.max(1, Math.trunc(maxLength));
    const name = trimDotsAndDashes(text
        .toLowerCase()
        .replace(/[^a-z0-9.]+/g, '-')
        .replace(/-+/g, '-'), 'both');
    if (name === '')
        return shortHash(text).slice(0, limit);
    return name.length > limit ? cutWithHash(name, text, limit) : name;
}
/** Every run of characters that no tag may have becomes one dash, as docker/metadata-action does it. */
function tagCharacters(text) {
    return text.replace(/[^a-zA-Z0-9._-]+/g, '-');
}
/**
 * Makes a text a valid tag and changes no more than that takes: capitals and underscores stay. A dot or dash at the
 * start goes, and what is longer than 128 characters is cut.
 *
 * @example validTag('Feature/A B') // 'Feature-A-B'
 * @example validTag('-abc1234') // 'abc1234'
 */
function safe_name_validTag(text) {
    const tag = tagCharacters(text);
    if (isTag(tag))
        return tag;
    const name = trimDotsAndDashes(tag, 'start');
    if (name === '')
        return shortHash(text);
    return name.length > TAG_MAX_LENGTH ? cutWithHash(name, text, TAG_MAX_LENGTH) : name;
}
/**
 * A tag of three parts, of which only the middle one is free text: it is made safe and cut to what the other two
 * leave of the longest tag, so that a commit at the end is never lost.
 *
 * @example fittedTag('', 'feature/x', '-abc1234') // 'feature-x-abc1234'
 */
function fittedTag(front, text, tail) {
    return safe_name_validTag(`${front}${safe_name_safeName(text, TAG_MAX_LENGTH - front.length - tail.length)}${tail}`);
}

;// CONCATENATED MODULE: ./lib/cache/key.js
/** Names in a cache: short, safe in a tag, a path and a comma-separated option, and never the same for two texts. */


/** Sixteen hex digits: nobody finds a second text for the same ones, and that would be another one's cache. */
const key_HASH_LENGTH = 16;
const LOOKS_HASHED = /-[0-9a-f]{16}$/;
function hashOf(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, key_HASH_LENGTH);
}
/**
 * A text as a name. One that is safe already comes back unchanged; any other, and one that looks as if it had been made
 * here, carries its hash, so that `feature/x` and `feature-x` are two.
 *
 * @param maxLength 24 or more
 */
function cacheKey(text, maxLength) {
    const name = safe_name_safeName(text, maxLength);
    return name === text && !LOOKS_HASHED.test(text) ? text : readableKey(text, text, maxLength);
}
/** The hash of a text, behind words that tell people what it is. */
function readableKey(words, text, maxLength) {
    const front = safe_name_safeName(words).slice(0, maxLength - key_HASH_LENGTH - 1);
    return `${front.replace(/[-.]+$/, '')}-${hashOf(text)}`;
}

;// CONCATENATED MODULE: ./lib/cache/places.js
/**
 * Whose caches a run has to do with: its own, and those that it may look into. Every branch and every pull request has
 * a place of its own, so that nobody writes what somebody else trusts.
 */



const BRANCH = 'refs/heads/';
function placesOf(source) {
    const { target, baseRef, repository } = source;
    const base = target.kind === 'pull-request' || target.kind === 'merge-queue' ? target.base : branchIn(baseRef);
    const own = ownPlace(source);
    const branches = [...new Set([base, repository.defaultBranch])].filter((branch) => branch);
    const others = branches.map((branch) => ({ kind: 'branch', branch: branch ?? '' }));
    return { own, others: others.filter((place) => own === undefined || !isSame(place, own)) };
}
function ownPlace(source) {
    const { target } = source;
    if (target.kind === 'tag')
        return { kind: 'tags' };
    if (target.kind === 'branch')
        return target.branch === '' ? undefined : { kind: 'branch', branch: target.branch };
    const number = pullRequestOf(source);
    return number === undefined || number < 1 ? undefined : { kind: 'pull-request', number };
}
function branchIn(ref) {
    return ref?.startsWith(BRANCH) ? ref.slice(BRANCH.length) : '';
}
function isSame(one, other) {
    return describePlace(one) === describePlace(other);
}
/** For a sentence: `pull request 12`, `main`, `all tags`. */
function describePlace(place) {
    if (place.kind === 'branch')
        return `branch ${place.branch}`;
    return place.kind === 'tags' ? 'all tags' : `pull request ${place.number}`;
}
/** The ref by which GitHub's cache service knows the code of a run. */
function refOf({ ref, target }) {
    switch (target.kind) {
        case 'branch':
            return `${BRANCH}${target.branch}`;
        case 'tag':
            return `refs/tags/${target.tag}`;
        case 'pull-request':
            return `refs/pull/${target.number}/merge`;
        case 'merge-queue':
            return ref;
    }
}
/** Together with the prefix and the scope this fits into a tag, of 128 characters. */
const BRANCH_MAX_LENGTH = 128 - PREFIX_MAX_LENGTH - 1 - 48 - 1 - 'branch-'.length;
/** The tag of a place: `[<prefix>-]branch-main-<scope>`, so that all that a pull request left is found by its start. */
function placeReference({ trusted, pullRequests }, place, scope) {
    const image = place.kind === 'pull-request' ? pullRequests : trusted;
    return `${image.repository.name}:${placeStart(image, place)}${scope}`;
}
/** What the tags of a place start with, up to the scope. */
function placeStart({ prefix }, place) {
    return `${[...(prefix === '' ? [] : [prefix]), placeName(place)].join('-')}-`;
}
function placeName(place) {
    if (place.kind === 'branch')
        return `branch-${cacheKey(place.branch, BRANCH_MAX_LENGTH)}`;
    return place.kind === 'tags' ? 'tags' : `pr-${place.number}`;
}

;// CONCATENATED MODULE: ./lib/retention/age.js
/** Ages as people write them: `24h`, `7d`. */
const UNITS = {
    s: 1_000,
    m: 60_000,
    h: 3_600_000,
    d: 86_400_000,
    w: 7 * 86_400_000,
};
/** Ten years, in milliseconds: more is a slip of the pen. */
const LONGEST = 3_653 * 86_400_000;
/**
 * Reads a whole or broken number with its unit: `s`, `m` (minutes), `h`, `d` or `w`.
 *
 * @returns milliseconds; undefined when the text is no age, or one of more than ten years
 * @example parseAge('36h') // 129600000
 */
function parseAge(text) {
    const [, number = '', unit = ''] = /^(\d{1,9}(?:\.\d{1,3})?)\s*([smhdw])$/.exec(text.trim().toLowerCase()) ?? [];
    const milliseconds = Number(number) * (UNITS[unit] ?? Number.NaN);
    return number !== '' && milliseconds <= LONGEST ? milliseconds : undefined;
}
/** The age in the largest unit that it is one of, rounded down: `3d`, `59m`, `0s`. */
function formatAge(milliseconds) {
    const age = Math.max(0, milliseconds);
    const unit = ['d', 'h', 'm'].find((name) => age >= (UNITS[name] ?? 0)) ?? 's';
    return `${Math.floor(age / (UNITS[unit] ?? 1))}${unit}`;
}

;// CONCATENATED MODULE: ./lib/retention/caches.js


const stays = (why) => ({ goes: false, why });
const goes = (why) => ({ goes: true, why });
/**
 * The verdict on an entry of GitHub's cache service.
 *
 * @param ref whose it is, such as `refs/pull/12/merge`
 * @param used when it was last read
 */
function judgeCacheRef(ref, used, policy) {
    const number = /^refs\/pull\/(\d+)\//.exec(ref)?.[1];
    const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
    if (number !== undefined)
        return judgePullRequest(Number(number), used, policy);
    if (policy.closed !== undefined)
        return stays(`it is not of pull request ${policy.closed}`);
    if (branch === undefined)
        return stays('it is of no branch and no pull request');
    if (!policy.refs.branches.has(branch))
        return goes(`branch ${branch} is deleted`);
    return branch === policy.defaultBranch
        ? stays('it is the default branch')
        : unused(`branch ${branch} is there`, used, policy);
}
/**
 * The verdict on a tag of a registry's cache.
 *
 * @returns undefined when the tag is none
 */
function judgeCacheTag(tag, image, moment, policy) {
    if (!/-[0-9a-f]{16}$/.test(tag))
        return undefined;
    const front = image.prefix === '' ? '' : `${image.prefix}-`;
    if (!tag.startsWith(front))
        return undefined;
    const number = /^pr-(\d{1,9})-/.exec(tag.slice(front.length))?.[1];
    if (number !== undefined)
        return judgePullRequest(Number(number), moment, policy);
    if (tag.startsWith(`${front}tags-`))
        return stays('it is of all tags');
    if (!tag.startsWith(`${front}branch-`))
        return undefined;
    if (policy.closed !== undefined)
        return stays(`it is not of pull request ${policy.closed}`);
    // The scope behind a branch may be anything: a branch whose name another one's begins with protects that one too.
    const starts = [...policy.refs.branches].filter((branch) => tag.startsWith(placeStart(image, { kind: 'branch', branch })));
    const [branch] = starts;
    if (branch === undefined)
        return goes('its branch is deleted');
    const isDefault = policy.defaultBranch !== undefined && starts.includes(policy.defaultBranch);
    return isDefault ? stays('it is the default branch') : unused(`branch ${branch} is there`, moment, policy);
}
function judgePullRequest(number, used, policy) {
    if (policy.closed !== undefined && number !== policy.closed)
        return stays(`it is not of pull request ${policy.closed}`);
    if (!policy.refs.openPullRequests.has(number))
        return goes(`pull request ${number} is closed`);
    return unused(`pull request ${number} is open`, used, policy);
}
function unused(why, used, { maxAge, now }) {
    if (maxAge === undefined || used === undefined || now - used.at < maxAge)
        return stays(why);
    return goes(`${why}, but it was not used for ${formatAge(now - used.at)} ${used.source}`);
}

// EXTERNAL MODULE: ./lib/runner/cancel.js
var cancel = __nccwpck_require__(9746);
// EXTERNAL MODULE: ./lib/runner/input.js
var input = __nccwpck_require__(6502);
// EXTERNAL MODULE: ./lib/runner/log.js
var runner_log = __nccwpck_require__(3188);
;// CONCATENATED MODULE: ./lib/source/payload.js
/** Walks into nested objects; undefined as soon as a step is missing. */
function at(payload, path) {
    let value = payload;
    for (const key of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}
/** A non-empty string at the path, else undefined. */
function textAt(payload, ...path) {
    const value = at(payload, path);
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** A whole number at the path, else undefined. */
function numberAt(payload, ...path) {
    const value = at(payload, path);
    return Number.isInteger(value) ? value : undefined;
}
/** A boolean at the path, else undefined. */
function booleanAt(payload, ...path) {
    const value = at(payload, path);
    return typeof value === 'boolean' ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/actions/inputs/retrying.js

/** What holds where nobody says anything. */
function usualRetries() {
    return parseRetrying((0,input/* createInputReader */.ic)(() => ''));
}
function parseRetrying(reader) {
    return {
        maxAttempts: reader.number('max-attempts', { fallback: 3, min: 1, max: 10 }),
        retryWaitSeconds: reader.number('retry-wait-seconds', { fallback: 10, min: 0, max: 3600, fractions: true }),
        timeoutMinutes: reader.number('timeout-minutes', { fallback: 0, min: 0, max: 4320, fractions: true }),
        retryOn: reader.choice('retry-on', ['auto', 'any', 'error', 'timeout', 'never'], 'auto'),
        retryRun: reader.choice('retry-run', ['never', 'network'], 'never'),
        warningOnRetry: reader.boolean('warning-on-retry', true),
        onRetryCommand: reader.lines('on-retry-command'),
    };
}

;// CONCATENATED MODULE: ./lib/image/digest.js
const DIGEST = /^sha256:[a-f0-9]{64}$/;
function digest_isDigest(text) {
    return typeof text === 'string' && DIGEST.test(text);
}

;// CONCATENATED MODULE: ./lib/image/manifest.js
/**
 * Manifests and indexes, as a registry serves them.
 *
 * @see https://github.com/opencontainers/image-spec/blob/v1.1.1/image-index.md
 * @see https://github.com/opencontainers/image-spec/blob/v1.1.1/manifest.md
 */

/**
 * Every kind of manifest that we take. All four are always asked for: with fewer, an older registry converts
 * what it has and answers the digest of the conversion.
 */
const MANIFEST_MEDIA_TYPES = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.docker.distribution.manifest.v2+json',
];
/** By their names: what we write is of these. */
const [manifest_OCI_INDEX, manifest_OCI_MANIFEST, DOCKER_LIST, DOCKER_MANIFEST] = MANIFEST_MEDIA_TYPES;
function manifest_isManifest(mediaType) {
    return MANIFEST_MEDIA_TYPES.some((type) => type === mediaType);
}
function manifest_isIndex(mediaType) {
    return mediaType === MANIFEST_MEDIA_TYPES[0] || mediaType === MANIFEST_MEDIA_TYPES[2];
}
/**
 * Whether an index points to what is said about an image, and not to an image: BuildKit gives such a manifest a platform
 * that there is not, for readers that know no better.
 *
 * @see https://docs.docker.com/build/metadata/attestations/attestation-storage/
 */
function manifest_isAttestation({ platform, annotations }) {
    if (annotations?.['vnd.docker.reference.type'] === 'attestation-manifest')
        return true;
    return platform?.os === 'unknown' && platform.architecture === 'unknown';
}
/**
 * Reads a manifest's JSON.
 *
 * @throws {Error} when it is no JSON object, or a descriptor has no digest or a size that is none
 */
function manifest_parseManifest(text) {
    const manifest = JSON.parse(text);
    if (typeof manifest !== 'object' || manifest === null)
        throw new Error('the manifest is no JSON object');
    const { manifests, config, layers, subject } = manifest;
    for (const [name, list] of Object.entries({ manifests, layers })) {
        if (list !== undefined && list !== null && !Array.isArray(list))
            throw new Error(`its ${name} are no list`);
    }
    const single = [config, subject].filter((descriptor) => descriptor !== undefined && descriptor !== null);
    for (const descriptor of [...(manifests ?? []), ...single, ...(layers ?? [])])
        checkDescriptor(descriptor);
    return manifest;
}
function checkDescriptor(descriptor) {
    const { digest, size } = descriptor ?? {};
    if (!digest_isDigest(digest))
        throw new Error(`the manifest holds a malformed digest: ${digest}`);
    if (size !== undefined && !(Number.isSafeInteger(size) && size >= 0)) {
        throw new Error(`the manifest holds a malformed size: ${size}`);
    }
}
/** Texts by key, out of JSON from elsewhere; what is no text is left out. */
function manifest_textsIn(value) {
    if (typeof value !== 'object' || value === null)
        return {};
    return Object.fromEntries(Object.entries(value).filter(([, text]) => typeof text === 'string'));
}

;// CONCATENATED MODULE: ./lib/registry/manifests.js
/**
 * Manifests in a registry: which digest a tag serves, and tags made from a digest.
 *
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pulling-manifests
 */





const ACCEPT = { accept: MANIFEST_MEDIA_TYPES.join(', ') };
/**
 * The digest that a tag or digest serves now.
 *
 * @returns undefined when the registry has no such manifest
 * @throws {RegistryFault} when the registry refuses or does not answer
 */
async function manifests_servedDigest(client, { name, path }, reference) {
    const answer = await client.send({
        method: 'HEAD',
        repository: path,
        access: 'pull',
        to: `manifests/${reference}`,
        headers: ACCEPT,
    });
    if (answer.status === 404)
        return undefined;
    if (answer.status !== 200)
        throw fault_faultFrom(`looking up ${name}:${reference}`, answer);
    const digest = answer.headers['docker-content-digest'];
    // The header is optional in the specification; the content then tells.
    return digest_isDigest(digest) ? digest : (await manifests_getManifest(client, { name, path }, reference))?.digest;
}
/**
 * The manifest behind a tag or digest.
 *
 * @returns undefined when the registry has no such manifest
 * @throws {RegistryFault} when the registry refuses, does not answer, or serves other bytes than the digest says
 */
async function manifests_getManifest(client, { name, path }, reference) {
    const answer = await client.send({
        method: 'GET',
        repository: path,
        access: 'pull',
        to: `manifests/${reference}`,
        headers: ACCEPT,
    });
    if (answer.status === 404)
        return undefined;
    if (answer.status !== 200)
        throw fault_faultFrom(`reading ${name}@${reference}`, answer);
    const digest = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(answer.body).digest('hex')}`;
    if (digest_isDigest(reference) && digest !== reference) {
        throw new fault_RegistryFault(`reading ${name}@${reference}: the registry served other content, ${digest}`, 200);
    }
    return { digest, mediaType: mediaTypeOf(answer.headers['content-type']), bytes: answer.body };
}
/** Without parameters such as `charset=utf-8`, which are the transport's and not the manifest's. */
function mediaTypeOf(contentType = '') {
    return (contentType.split(';')[0] ?? '').trim();
}
/**
 * What a served manifest says. The digest fits the bytes, so another attempt would read the same.
 *
 * @param name for the message
 * @throws {RegistryFault}
 */
function manifests_parseServed({ bytes }, name) {
    try {
        return manifest_parseManifest(bytes.toString('utf8'));
    }
    catch (cause) {
        throw new fault_RegistryFault(`reading ${name}: ${cause.message}`, 200, { cause });
    }
}
/**
 * Puts a manifest under a tag or its digest. The bytes go as they came, so the digest stays.
 *
 * @returns whether the registry itself lists the manifest with its `subject`, where it has one
 * @throws {RegistryFault} when the registry refuses, does not answer, or made another digest of it
 */
async function manifests_putManifest(client, { name, path }, reference, manifest) {
    const what = digest_isDigest(reference) ? `writing ${name}@${reference}` : `tagging ${name}:${reference}`;
    const answer = await client.send({
        method: 'PUT',
        repository: path,
        access: 'pull,push',
        to: `manifests/${reference}`,
        headers: { 'content-type': manifest.mediaType },
        body: manifest.bytes,
    });
    if (!isSuccess(answer.status))
        throw fault_faultFrom(what, answer);
    const digest = answer.headers['docker-content-digest'];
    if (digest !== undefined && digest !== manifest.digest) {
        throw new fault_RegistryFault(`${what}: the registry made ${digest} of ${manifest.digest}`, 201);
    }
    return { listsSubject: answer.headers['oci-subject'] !== undefined };
}

;// CONCATENATED MODULE: ./lib/registry/image-tree.js





/** An index is served, and an image that it names is not: for the moment, or because somebody deleted it. */
class MissingPart extends fault_RegistryFault {
    constructor(repository, digest) {
        super(`${reference_formatPinned(repository, digest)} is named by an index, and is not served`, undefined);
        this.name = 'MissingPart';
    }
}
/** Indexes in indexes; builders make one level, and tools that put indexes together two. */
const DEEPEST = 4;
/** The longest index of an image that people made has some dozens; a cache in a registry has hundreds of layers. */
const MOST_NAMED = 512;
/** Reads manifests of one repository, each once: an index may name one several times. */
class ImageTree {
    /** Whether an index named an attestation; known when all is read. */
    hasAttestations = false;
    #client;
    #repository;
    #named = 0;
    #read = new Map();
    constructor(client, repository) {
        this.#client = client;
        this.#repository = repository;
    }
    /** Every leaf, in the order of the indexes. @throws {RegistryFault} */
    async leaves(top) {
        return this.#below(this.#parsed(top), { digest: top.digest, descriptor: undefined }, 0);
    }
    /** The same, one after another: nothing is read behind the one that is enough. @throws {RegistryFault} */
    async *inOrder(top) {
        yield* this.#inOrderBelow(this.#parsed(top), { digest: top.digest, descriptor: undefined }, 0);
    }
    async *#inOrderBelow({ manifest, isList }, position, depth) {
        if (!isList) {
            yield { ...position, manifest };
            return;
        }
        for (const descriptor of this.#children(manifest, depth)) {
            const { digest } = descriptor;
            yield* this.#inOrderBelow(await this.#get(digest), { digest, descriptor }, depth + 1);
        }
    }
    async #below({ manifest, isList }, position, depth) {
        if (!isList)
            return [{ ...position, manifest }];
        const tasks = this.#children(manifest, depth).map(async (descriptor) => this.#below(await this.#get(descriptor.digest), { digest: descriptor.digest, descriptor }, depth + 1));
        return (await settleAll(tasks)).flat();
    }
    #children({ manifests }, depth) {
        if (depth >= DEEPEST)
            throw this.#fault('its indexes are nested too deeply');
        const children = (manifests ?? []).filter(({ mediaType }) => isManifest(mediaType));
        const images = children.filter((child) => !isAttestation(child));
        this.hasAttestations ||= images.length < children.length;
        const different = new Map(images.map((child) => [`${child.digest} ${JSON.stringify(child.platform)}`, child]));
        this.#named += different.size;
        // Counted as named and not as read: indexes that name each other's parts many times would multiply.
        if (this.#named > MOST_NAMED)
            throw this.#fault(`its indexes name more than ${MOST_NAMED} manifests`);
        return [...different.values()];
    }
    #get(digest) {
        const read = this.#read.get(digest) ?? this.#fetch(digest);
        this.#read.set(digest, read);
        return read;
    }
    async #fetch(digest) {
        const served = await getManifest(this.#client, this.#repository, digest);
        if (served !== undefined)
            return this.#parsed(served);
        // What names it is served: a registry of several servers may need another one for its parts.
        throw new MissingPart(this.#repository, digest);
    }
    #parsed(served) {
        const manifest = parseServed(served, formatPinned(this.#repository, served.digest));
        // A server that knows nothing of manifests gives them any type; they say their own.
        const mediaType = isManifest(served.mediaType) ? served.mediaType : manifest.mediaType;
        return { manifest, isList: isIndex(String(mediaType)) };
    }
    #fault(problem) {
        return new RegistryFault(`reading an image in ${this.#repository.name}: ${problem}`, 200);
    }
}

;// CONCATENATED MODULE: ./lib/registry/publication.js

/** A tag that does not serve the digest which was just pushed to it, or was there before. */
class publication_DigestMismatch extends Error {
    name = 'DigestMismatch';
    reference;
    served;
    constructor(reference, served, digest) {
        super(`${reference_formatTagged(reference)} serves ${served}, but ${digest} was pushed: another run moved the tag`);
        this.reference = reference;
        this.served = served;
    }
}
/** A tag that must not change is there with something else: another run made it while this one built. */
class publication_TagTaken extends Error {
    name = 'TagTaken';
    constructor(reference, served, digest) {
        super(`${reference_formatTagged(reference)} serves ${served} since this run began, and not this run's ${digest}: ` +
            'a tag like this never changes');
    }
}
/** Not every repository that is required serves the image. */
class publication_IncompletePublication extends Error {
    name = 'IncompletePublication';
    /** Every repository, those that serve it too. */
    images;
    constructor(images, cause) {
        super(cause.message, { cause });
        this.images = images;
    }
}

;// CONCATENATED MODULE: ./lib/registry/upload.js


/**
 * Uploads a blob, unless it is there.
 *
 * @param open gives the content; called only when it has to be sent
 * @throws {RegistryFault} when the registry refuses, does not answer, or the content is not what the digest says
 */
async function upload_uploadBlob(client, repository, blob, open) {
    const request = { repository: repository.path, access: 'pull,push' };
    const found = await client.send({ ...request, method: 'HEAD', to: `blobs/${blob.digest}` });
    if (found.status === 200)
        return;
    const location = await startUpload(client, repository, blob);
    if (location === 'mounted')
        return;
    location.searchParams.set('digest', blob.digest);
    const body = await open();
    const answer = await client
        .send({
        ...request,
        method: 'PUT',
        to: location,
        headers: { 'content-type': 'application/octet-stream', 'content-length': String(blob.size) },
        body,
    })
        // An upload that ends early would otherwise keep its source, a connection or a file, half read.
        .finally(() => Buffer.isBuffer(body) || body.destroy());
    if (!isSuccess(answer.status))
        throw fault_faultFrom(`writing blob ${blob.digest} to ${repository.name}`, answer);
}
async function startUpload(client, { name, path }, { digest, mountFrom }) {
    const mount = mountFrom === undefined ? '' : `?mount=${digest}&from=${encodeURIComponent(mountFrom)}`;
    const answer = await client.send({
        method: 'POST',
        repository: path,
        access: 'pull,push',
        to: `blobs/uploads/${mount}`,
        ...(mountFrom !== undefined && { from: mountFrom }),
    });
    if (answer.status === 201)
        return 'mounted';
    const location = answer.headers.location;
    if (answer.status !== 202 || location === undefined)
        throw fault_faultFrom(`starting an upload to ${name}`, answer);
    return client.resolve(location);
}

;// CONCATENATED MODULE: ./lib/registry/copy.js





/**
 * Copies what the digest names. What is there already is left alone, so a second call costs little.
 *
 * @param known the manifest, where it has been read already
 * @returns the manifest, ready to be tagged at the target
 * @throws {RegistryFault}
 */
async function copy_copyImage(digest, from, to, known) {
    const manifest = known ?? (await getManifest(from.client, from.repository, digest));
    if (manifest === undefined) {
        throw new RegistryFault(`reading ${from.repository.name}@${digest}: the registry has no such manifest`, 404);
    }
    const { manifests, config, layers } = parseServed(manifest, `${from.repository.name}@${digest}`);
    if (isIndex(manifest.mediaType)) {
        for (const child of manifests ?? [])
            await copy_copyImage(child.digest, from, to);
    }
    else {
        const blobs = new Map([...(config ? [config] : []), ...(layers ?? [])].map((blob) => [blob.digest, blob]));
        await settleAll([...blobs.values()].map((blob) => copyBlob(blob, from, to)));
    }
    await putManifest(to.client, to.repository, digest, manifest);
    return manifest;
}
/** Within one registry a blob can be mounted from the other repository; where that is refused it is sent. */
async function copyBlob({ digest, size }, from, to) {
    const sameRegistry = from.repository.registry === to.repository.registry;
    const blob = { digest, size, ...(sameRegistry && { mountFrom: from.repository.path }) };
    await uploadBlob(to.client, to.repository, blob, () => openBlob(digest, from));
}
/**
 * The content of a blob; whoever asks has to read it or to end it.
 *
 * @throws {RegistryFault}
 */
async function openBlob(digest, { client, repository }) {
    const source = await client.open({
        method: 'GET',
        repository: repository.path,
        access: 'pull',
        to: `blobs/${digest}`,
    });
    if (source.status === 200)
        return source.stream;
    source.stream.resume();
    const message = `reading blob ${digest} of ${repository.name}: the registry answered ${source.status}`;
    throw new RegistryFault(message, source.status);
}

;// CONCATENATED MODULE: ./lib/registry/publish-place.js






class publish_place_PlaceInWork {
    isOptional;
    /** What ended it; undefined while all is well. */
    fault;
    #repository;
    #tags;
    #image;
    #publication;
    #means;
    #served = new Set();
    #isThere;
    #left = new Set();
    constructor({ repository, tags }, image, publication, means) {
        this.#repository = repository;
        this.#tags = tags;
        this.#image = image;
        this.#publication = publication;
        this.#means = means;
        this.isOptional = publication.isOptional?.(repository) ?? false;
        this.#isThere = publish_place_placeOf(repository) === publish_place_placeOf(image.source);
        const { pushed } = publication;
        if (pushed !== undefined && publish_place_placeOf(pushed.repository) === publish_place_placeOf(repository)) {
            (image.isOvertaken ? this.#left : this.#served).add(pushed.tag);
        }
    }
    /** Makes those of its tags that are asked for; a fault is kept and not thrown, because other places go on. */
    async make(isAsked) {
        if (this.fault !== undefined)
            return;
        const repository = this.#repository;
        const wanted = this.#tags.map((tag) => ({ repository, tag })).filter(isAsked);
        try {
            await this.#copy();
            const missing = wanted.filter(({ tag }) => !this.#served.has(tag) && !this.#left.has(tag));
            // Read back when all are written: some registries answer with a fault while a tag beside it is being written.
            const puts = await Promise.allSettled(missing.map((reference) => this.#put(reference)));
            await settleAll(puts.map((put, index) => this.#readBack(put, missing[index])));
        }
        catch (error) {
            this.fault = error;
        }
        const isDone = this.#tags.every((tag) => this.#served.has(tag) || this.#left.has(tag));
        if (isDone && this.fault === undefined && wanted.length > 0)
            this.#means.onPublished?.(this.told());
    }
    told() {
        const { name } = this.#repository;
        const tags = this.#tags.filter((tag) => this.#served.has(tag));
        if (this.fault === undefined)
            return { name, tags, digest: this.#image.digest, state: 'published', error: '' };
        const digest = tags.length > 0 ? this.#image.digest : '';
        return { name, tags, digest, state: 'failed', error: this.fault.message };
    }
    async #copy() {
        if (this.#isThere)
            return;
        const { digest, client, source, manifest } = this.#image;
        const to = { repository: this.#repository, client: this.#means.clientFor(this.#repository.registry) };
        const from = { repository: source, client };
        await this.#means.persist(`copying to ${this.#repository.name}`, () => copyImage(digest, from, to, manifest));
        this.#isThere = true;
    }
    async #put(reference) {
        const { manifest, digest } = this.#image;
        const { persist, clientFor } = this.#means;
        const { repository, tag } = reference;
        const isFixed = this.#publication.markOf?.(reference) === 'fixed';
        if (manifest === undefined || (isFixed && (await isThereAlready(reference, digest, this.#means))))
            return;
        const client = clientFor(repository.registry);
        await persist(`tagging ${formatTagged(reference)}`, () => putManifest(client, repository, tag, manifest));
    }
    /** @throws what the writing threw, or the reading back */
    async #readBack(put, reference) {
        if (put.status === 'rejected')
            throw put.reason;
        if (reference === undefined)
            return;
        const isOurs = await publish_place_isServed(reference, this.#image.digest, this.#means);
        (isOurs ? this.#served : this.#left).add(reference.tag);
    }
}
/** @throws {TagTaken} when it is there with something else */
async function isThereAlready(reference, digest, means) {
    const client = means.clientFor(reference.repository.registry);
    const name = formatTagged(reference);
    const served = await means.persist(`looking up ${name}`, () => servedDigest(client, reference.repository, reference.tag));
    if (served !== undefined && served !== digest)
        throw new TagTaken(reference, served, digest);
    return served === digest;
}
/**
 * Reads a tag back that was just made.
 *
 * @returns false when a newer run has moved it since
 * @throws {DigestMismatch} when it serves anything else
 */
async function publish_place_isServed(reference, digest, means) {
    try {
        await publish_place_confirm(reference, digest, means);
        return true;
    }
    catch (error) {
        const isNewer = error instanceof DigestMismatch && (await means.isSuperseded?.(reference, error.served)) === true;
        if (!isNewer)
            throw error;
        return false;
    }
}
/** A registry of several servers may need a moment until all of them serve what one took: it is asked again. */
async function publish_place_confirm(reference, digest, means) {
    const client = means.clientFor(reference.repository.registry);
    const name = formatTagged(reference);
    await means.persist(`reading back ${name}`, async () => {
        const served = await servedDigest(client, reference.repository, reference.tag);
        if (served === undefined)
            throw new RegistryFault(`${name} is not served yet`, undefined);
        if (served !== digest)
            throw new DigestMismatch(reference, served, digest);
    });
}
/** `me/app` and `docker.io/me/app` are one place with two names. */
function publish_place_placeOf({ registry, path }) {
    return `${registry}/${path}`;
}

;// CONCATENATED MODULE: ./lib/registry/publish.js
/**
 * From one image in one repository to every reference: tags are put on the digest, other repositories get a copy of it,
 * and each tag is read back. All of it in parallel, each request with attempts of its own; tags that people follow move
 * when everything else is there.
 */





/**
 * Makes every reference serve the digest, and proves it by asking.
 *
 * @returns the repositories with their tags, in the order of the references; one that is optional may have failed
 * @throws {IncompletePublication} with what every repository serves, when a required one refuses, stays away or serves
 *   something else. No tag that others follow has moved then, unless one of those was what failed.
 */
async function publish_publish(publication, means) {
    // While other things are asked; what goes wrong now goes wrong again when it matters.
    means.leaves?.().catch(() => { });
    const image = await openImage(publication, means);
    const places = publish_placesOf(publication).map((place) => new PlaceInWork(place, image, publication, means));
    const isLast = ({ tag, repository }) => publication.markOf?.({ tag, repository }) === 'last';
    await Promise.all(places.map((place) => place.make((reference) => !isLast(reference))));
    throwIfIncomplete(places);
    const left = await leftIn(places, means);
    const moves = (reference) => isLast(reference) && !left.has(formatTagged(reference));
    await Promise.all(places.map((place) => place.make(moves)));
    throwIfIncomplete(places);
    return places.map((place) => place.told());
}
async function openImage(publication, means) {
    const { source, digest, pushed, references } = publication;
    const client = means.clientFor(source.registry);
    const image = { digest, client, source };
    try {
        const isOvertaken = pushed !== undefined && !(await isServed(pushed, digest, means));
        const isAllDone = pushed !== undefined && references.length <= 1;
        return { ...image, isOvertaken, manifest: isAllDone ? undefined : await readManifest(image, means) };
    }
    catch (cause) {
        const error = cause.message;
        const failed = publish_placesOf(publication).map(({ repository: { name } }) => ({ name, tags: [], digest: '', state: 'failed', error }));
        throw new IncompletePublication(failed, cause);
    }
}
async function readManifest({ source, client, digest }, { persist }) {
    return persist(`reading ${source.name}@${digest}`, async () => {
        const manifest = await getManifest(client, source, digest);
        // It was pushed a moment ago: a registry of several servers may need another one for its digest.
        if (manifest === undefined)
            throw new RegistryFault(`${source.name}@${digest} is not served yet`, undefined);
        return manifest;
    });
}
async function leftIn(places, { leaves }) {
    try {
        return (await leaves?.()) ?? new Set();
    }
    catch (cause) {
        const images = places.map((place) => place.told());
        throw new IncompletePublication(images, cause);
    }
}
function throwIfIncomplete(places) {
    const broken = places.find((place) => place.fault !== undefined && !place.isOptional);
    if (broken === undefined)
        return;
    throw new IncompletePublication(places.map((place) => place.told()), broken.fault);
}
function publish_placesOf({ references }) {
    const places = new Map();
    for (const { repository, tag } of references) {
        const place = places.get(placeOf(repository)) ?? { repository, tags: [] };
        if (!place.tags.includes(tag))
            place.tags.push(tag);
        places.set(placeOf(repository), place);
    }
    return [...places.values()];
}

;// CONCATENATED MODULE: ./lib/retry/schedule.js
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

;// CONCATENATED MODULE: ./lib/retry/attempt.js
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

;// CONCATENATED MODULE: ./lib/actions/attempts/again.js
/** Attempts at what surrounds the build, such as a sign-in: one loop by the step's own clock, waits and cancel. */


/** @throws the error of the last attempt; of the only one with `retry-on: never` */
async function again(task, { retryOn, maxAttempts, decide, tell, signal }) {
    const { value } = await attempt(task, {
        maxAttempts: retryOn === 'never' ? 1 : maxAttempts,
        decide,
        onFailure({ number, error, pause }) {
            if (pause !== undefined)
                tell(error, number, pause);
        },
        wait: ({ usual }) => (0,cancel/* sleep */.y)(usual, signal),
        now: () => performance.now(),
        signal,
    });
    return value;
}

;// CONCATENATED MODULE: ./lib/registry/permission.js

/** The answer is known by now: an upload that cannot be given up, or lies elsewhere, ends by itself. */
async function giveUp(client, repository, location) {
    try {
        const to = await client.resolve(location);
        const { origin } = await client.resolve('/');
        if (to.origin === origin)
            await client.send({ repository, access: 'pull,push', method: 'DELETE', to });
    }
    catch (error) {
        if (!(error instanceof RegistryFault))
            throw error;
    }
}
/**
 * Starts an upload and gives it up again: the one request that every registry answers by the right to push.
 *
 * @returns the refusal's text, or undefined when pushing is allowed
 * @throws {RegistryFault} when the registry does not answer the question
 */
async function permission_pushRefusal(client, { name, path }) {
    try {
        const request = { repository: path, access: 'pull,push' };
        const answer = await client.send({ ...request, method: 'POST', to: 'blobs/uploads/' });
        if (answer.status !== 202)
            throw faultFrom(`asking ${name} for the right to push`, answer);
        const location = answer.headers.location;
        if (location !== undefined)
            await giveUp(client, path, location);
        return undefined;
    }
    catch (error) {
        if (error instanceof RegistryFault && error.isDenied)
            return error.message;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/registry/readiness.js

/** Asks by a request that every push makes too: what a name serves now. Any answer but a fault is a good one. */
async function readiness_askReadiness(client, { repository, tag }) {
    try {
        const { status, headers } = await client.send({
            method: 'HEAD',
            repository: repository.path,
            access: 'pull',
            to: `manifests/${tag}`,
        });
        return readinessOf(status, retryAfterOf(headers));
    }
    catch (error) {
        if (error instanceof RegistryFault)
            return readinessOf(error.status, error.retryAfter);
        throw error;
    }
}
/**
 * Asks for the very address that was throttled, because only a throttled answer tells how long. BuildKit reads that
 * header and tells nobody.
 *
 * @returns undefined for an address that is not of the distribution API
 */
async function readiness_askThrottled(client, address) {
    const repository = /^\/v2\/(.+?)\/(?:manifests|blobs|tags)\//.exec(address.pathname)?.[1];
    if (repository === undefined)
        return undefined;
    try {
        const answer = await client.open({ method: 'GET', repository, access: 'pull', to: address });
        answer.stream.destroy();
        return readinessOf(answer.status, retryAfterOf(answer.headers));
    }
    catch (error) {
        if (error instanceof RegistryFault)
            return readinessOf(error.status, error.retryAfter);
        throw error;
    }
}
function readinessOf(status, retryAfter) {
    if (status === 429)
        return { state: 'throttled', retryAfter };
    if (status === undefined || status === 408 || status >= 500)
        return { state: 'away' };
    return { state: 'ready' };
}

;// CONCATENATED MODULE: ./lib/actions/attempts/registry-questions.js






/** A registry that asks for a longer wait, in seconds, is away for this run. */
const longestWait = 300;
/** Milliseconds for an answer: a registry that hangs must not hold the wait that it is asked in. */
const QUESTION_LIMIT = 10_000;
/**
 * A registry that cannot be asked has said nothing, and neither has one whose credential cannot be read: the build's
 * own failure is the one to tell.
 */
async function orUndefined(question, { questionLimitMs: limitMs = QUESTION_LIMIT }) {
    let timer;
    const limit = new Promise((resolve) => {
        timer = setTimeout(() => resolve(undefined), limitMs);
    });
    try {
        return await Promise.race([question(), limit]);
    }
    catch {
        return undefined;
    }
    finally {
        clearTimeout(timer);
    }
}
/**
 * Whether the failed attempt's own image is at the registry, under the name that it pushed. Every attempt has another
 * digest, so only this attempt's own counts. Of a push without a tag no digest is told, and nobody sees what it left.
 *
 * @returns what a good end would have left, or undefined when the image is not there
 */
async function landedPush({ class: kind, pushed }, target) {
    if (target === undefined || kind === 'cancelled')
        return undefined;
    const { anchor, clientFor } = target;
    const name = formatTagged(anchor);
    const isOurs = (reference) => isSamePlace(reference?.repository, anchor.repository) && reference?.tag === anchor.tag;
    const digest = pushed.findLast(({ reference }) => isOurs(parseTaggedReference(reference)))?.digest;
    if (!isDigest(digest))
        return undefined;
    return orUndefined(async () => {
        const client = await clientFor(anchor.repository.registry);
        const manifest = await getManifest(client, anchor.repository, anchor.tag);
        if (manifest?.digest !== digest)
            return undefined;
        const { config } = parseManifest(manifest.bytes.toString('utf8'));
        const imageId = isIndex(manifest.mediaType) ? digest : config?.digest;
        const json = JSON.stringify({ 'containerimage.digest': digest, 'image.name': name });
        return { imageId, metadata: { digest, json } };
    }, target);
}
function isSamePlace(one, other) {
    return one?.registry === other.registry && one.path === other.path;
}
/**
 * A token that ran out looks like a missing permission. The registry knows: who may push after all, with a fresh token,
 * gets one more attempt.
 */
async function mayPushAfterAll(judged, target) {
    const isTokenFault = /\b401\b|unauthorized|authentication required|expired/i.test(judged.telling);
    if (target === undefined || judged.class !== 'permanent' || !isAboutPush(judged) || !isTokenFault)
        return judged;
    const isAllowed = await orUndefined(async () => {
        const client = await target.clientFor(target.anchor.repository.registry);
        return (await pushRefusal(client, target.anchor.repository)) === undefined;
    }, target);
    return isAllowed ? { ...judged, class: 'ambiguous' } : judged;
}
/** Who may push may still not read the base image, even at the same registry. */
const READS_A_BASE = /^\[(?!auth\])|:pull token for |^docker-image:\/\/|^resolve image config/;
function isAboutPush({ stage, vertex = '' }) {
    return stage === 'push' || (stage === 'auth' && !READS_A_BASE.test(vertex));
}
/** Seconds that the registry asks for, which BuildKit read and did not tell. */
async function registry_questions_retryAfterOf({ throttledUrl }, target) {
    const address = addressIn(throttledUrl);
    if (target === undefined || address === undefined)
        return undefined;
    const answer = await orUndefined(async () => askThrottled(await clientOf(address, target), address), target);
    return answer?.state === 'throttled' ? answer.retryAfter : undefined;
}
/** How to ask whether the other side is well again; undefined where there is nobody to ask. */
async function askOf({ stage, telling, throttledUrl }, target) {
    if (target === undefined)
        return undefined;
    const { anchor, clientFor } = target;
    const throttled = addressIn(throttledUrl);
    const address = throttled ?? addressIn(/https?:\/\/[^\s"'<>\\]+/.exec(telling)?.[0]);
    const registry = anchor.repository.registry;
    const isOurs = address === undefined ? ['push', 'export', 'auth'].includes(stage) : registryOf(address) === registry;
    if (!isOurs)
        return undefined;
    const client = await orUndefined(() => clientFor(registry), target);
    if (client === undefined)
        return undefined;
    // Throttles are counted by what is asked for: another address may well be ready while this one is not.
    const ask = async () => (throttled && (await askThrottled(client, throttled))) ?? askReadiness(client, anchor);
    return async () => (await orUndefined(ask, target)) ?? { state: 'away' };
}
function addressIn(text) {
    return text !== undefined && URL.canParse(text) ? new URL(text) : undefined;
}
/** Docker Hub's API has a name of its own. */
function registryOf({ host }) {
    return host === 'registry-1.docker.io' ? 'docker.io' : host;
}
function clientOf(address, { clientFor }) {
    return clientFor(registryOf(address));
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: ./lib/process/process.js
/**
 * The one place that runs a long process: it can be stopped, and nothing of it stays behind.
 */

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
        const child = (0,external_node_child_process_namespaceObject.spawn)(request.command, [...request.args], {
            cwd: request.cwd,
            env: { ...request.env },
            stdio: [request.stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
            // A group of its own: what buildx starts is stopped with it, and the runner's signal does not reach it unasked.
            detached: true,
        });
        const tail = keepTail();
        const stopper = createStopper(child, request.grace ?? GRACE);
        const cancel = () => stopper.stop('cancelled');
        const timer = request.timeoutMs === undefined ? undefined : setTimeout(() => stopper.stop('timeout'), request.timeoutMs);
        const watch = setInterval(() => request.isStalled?.() && stopper.stop('silence'), WATCH_INTERVAL);
        let lastWords;
        const settle = () => {
            clearTimeout(timer);
            clearInterval(watch);
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
            reject(error);
        });
        child.on('exit', () => {
            lastWords = setTimeout(() => stopReading(child), LAST_WORDS);
        });
        child.on('close', (code, signal) => {
            settle();
            if (stopper.reason() !== undefined)
                stopper.sweep();
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

;// CONCATENATED MODULE: ./lib/process/ask.js
/** Runs a short command whose answer is wanted whole, and which must not hold up a step that is cancelled. */

/** Milliseconds from SIGINT to SIGTERM, and from SIGTERM to SIGKILL: it has nothing to put in order. */
const ask_GRACE = [300, 300];
/** @throws the system's error, such as ENOENT, when the command cannot be started */
async function askProcess(question) {
    const chunks = [];
    const result = await runProcess({
        cwd: '.',
        ...question,
        grace: ask_GRACE,
        onOutput(chunk, from) {
            if (from === 'stdout')
                chunks.push(chunk);
        },
    });
    return { ...result, stdout: Buffer.concat(chunks).toString('utf8') };
}

;// CONCATENATED MODULE: ./lib/registry/token.js

/**
 * Asks the token service, once for each scope; BuildKit asks in the same way, so a refusal here is one there.
 *
 * @throws {RegistryFault} when it refuses, does not answer, or answers without a token
 */
async function fetchToken(http, challenge, credential, scopes) {
    const request = tokenRequest(challenge, credential, scopes);
    const what = `sign-in at ${request.url.host}`;
    const answer = await http.send(request);
    if (answer.status !== 200)
        throw fault_faultFrom(what, answer);
    const token = readToken(answer.body.toString('utf8'));
    if (token === undefined)
        throw new fault_RegistryFault(`${what}: the answer holds no token`, 401);
    return token;
}
/** By name and password it is a GET; an identity token is traded in by a POST, as OAuth 2 has it. */
function tokenRequest({ realm, service }, credential, scopes) {
    const url = new URL(realm);
    const parameters = new URLSearchParams(service === undefined ? {} : { service });
    if (credential?.kind === 'identity-token') {
        parameters.set('scope', scopes.join(' '));
        parameters.set('client_id', 'image-build-action');
        parameters.set('grant_type', 'refresh_token');
        parameters.set('refresh_token', credential.token);
        const headers = { 'content-type': 'application/x-www-form-urlencoded' };
        return { method: 'POST', url, headers, body: Buffer.from(parameters.toString()) };
    }
    for (const scope of scopes)
        parameters.append('scope', scope);
    for (const [name, value] of parameters)
        url.searchParams.append(name, value);
    return { method: 'GET', url, headers: basicAuthorization(credential) };
}
/** The header for a name and password; none for anything else. */
function basicAuthorization(credential) {
    if (credential?.kind !== 'password')
        return {};
    const pair = Buffer.from(`${credential.username}:${credential.password}`).toString('base64');
    return { authorization: `Basic ${pair}` };
}
/** Two names are in use for it. The parser's own message is left out: it would quote a token that is cut off. */
function readToken(text) {
    try {
        const { token, access_token: accessToken } = JSON.parse(text);
        return [token, accessToken].find((value) => typeof value === 'string' && value !== '');
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/registry/authorization.js
/** Who we are, as a header: the credential itself, or a token that was got for it and is kept while it is good. */



const ANONYMOUS = { headers: {}, forget: undefined };
/** @returns gives the headers for scopes, as `repository:me/app:pull` */
function createAuthorizer(credentials, http) {
    const tokens = new Map();
    return async ({ origin, challenge }, scopes) => {
        if (challenge === undefined)
            return ANONYMOUS;
        const credential = typeof credentials === 'function' ? credentials(scopes) : credentials;
        if (challenge.scheme === 'basic')
            return { headers: basicAuthorization(credential), forget: undefined };
        refusePlainRealm(challenge, origin);
        const key = scopes.join(' ');
        const token = tokens.get(key) ?? fetchToken(http, challenge, credential, scopes);
        const forget = () => {
            if (tokens.get(key) === token)
                tokens.delete(key);
        };
        if (!tokens.has(key)) {
            tokens.set(key, token);
            token.catch(forget);
        }
        return { headers: { authorization: `Bearer ${await token}` }, forget };
    };
}
/** What a server would say here, if it minded: no answer that another attempt or another way would better. */
const UPGRADE_REQUIRED = 426;
/** A password that came by TLS does not go on in the clear. */
function refusePlainRealm({ realm }, origin) {
    if (origin.protocol !== 'https:' || new URL(realm).protocol === 'https:')
        return;
    throw new fault_RegistryFault(`${origin.host} wants the sign-in to go unencrypted to ${(0,lib_errors/* quote */.hD)(realm)}`, UPGRADE_REQUIRED);
}

;// CONCATENATED MODULE: ./lib/registry/challenge.js
/**
 * Reads a challenge; the better one where a registry offers several.
 *
 * @example parseChallenge('Bearer realm="https://ghcr.io/token",service="ghcr.io",scope="…"')
 * @returns undefined for a scheme that we do not speak
 */
function parseChallenge(header) {
    if (header === undefined)
        return undefined;
    // Several may stand in one header; each has parameters of its own.
    const challenges = header.split(/,?\s*(?=\b(?:basic|bearer|digest|negotiate|ntlm)\b(?:\s|,|$))/i);
    for (const challenge of challenges.filter((one) => /^bearer\s/i.test(one))) {
        const parameters = new Map([...challenge.matchAll(/([a-z_]+)="([^"]*)"/gi)].map(([, key = '', value = '']) => [key.toLowerCase(), value]));
        const realm = parameters.get('realm');
        if (realm !== undefined && URL.canParse(realm) && /^https?:\/\//i.test(realm)) {
            return { scheme: 'bearer', realm, service: parameters.get('service') };
        }
    }
    return challenges.some((one) => /^basic\b/i.test(one)) ? { scheme: 'basic' } : undefined;
}

;// CONCATENATED MODULE: ./lib/registry/connection.js
/** How a registry wants to be spoken to: by http or https, and with which sign-in. */



/** Docker Hub's API does not live under Docker Hub's name. */
function hostOf(registry) {
    return registry === 'docker.io' ? 'registry-1.docker.io' : registry;
}
/** Docker speaks plain http to the machine itself and nowhere else, unless the engine is told to. */
function isLoopback(registry) {
    const host = registry.replace(/:\d+$/, '');
    return host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
}
async function ping(registry, scheme, http) {
    const origin = new URL(`${scheme}://${hostOf(registry)}`);
    const answer = await http.send({ method: 'GET', url: new URL('/v2/', origin) });
    if (answer.status === 400 || answer.status === 429 || answer.status >= 500) {
        throw fault_faultFrom(`GET ${origin.href}v2/`, answer);
    }
    // Some proxies answer this address with a page or a redirect; a registry's own wishes then come with the request.
    return { origin, challenge: parseChallenge(answer.headers['www-authenticate']) };
}
/**
 * Finds out by one request, or by two where the machine's own port speaks TLS: it answers plain http with 400 or hangs
 * up. A refused connection is refused for both.
 *
 * @throws {RegistryFault}
 */
async function connect(registry, http) {
    if (!isLoopback(registry))
        return ping(registry, 'https', http);
    try {
        return await ping(registry, 'http', http);
    }
    catch (error) {
        if (error instanceof fault_RegistryFault && (error.status ?? 400) !== 400)
            throw error;
        return await ping(registry, 'https', http).catch(() => Promise.reject(error));
    }
}
/**
 * Makes a whole URL of a `Location`. A registry may name any place, but only one that HTTP leads to.
 *
 * @throws {RegistryFault}
 */
function resolveLocation(location, origin) {
    const url = URL.canParse(location, origin.href) ? new URL(location, origin) : undefined;
    if (url?.protocol === 'http:' || url?.protocol === 'https:')
        return url;
    throw new fault_RegistryFault(`${origin.host} sent us to an address that is none: ${(0,lib_errors/* quote */.hD)(location)}`, 200);
}

;// CONCATENATED MODULE: ./lib/registry/client.js
/**
 * A small client of the distribution API for one registry: it finds out once how the registry wants to be spoken to
 * (http or https, which sign-in), then sends over kept connections.
 *
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#api
 */



function scopesOf({ repository, access, from }) {
    const own = `repository:${repository}:${access}`;
    return from === undefined ? [own] : [own, `repository:${from}:pull`];
}
function createRegistryClient(registry, credentials, http) {
    let base;
    const authorize = createAuthorizer(credentials, http);
    async function connected() {
        base ??= connect(registry, http).catch((error) => {
            base = undefined;
            throw error;
        });
        return base;
    }
    async function prepare(request) {
        const connection = await connected();
        const { origin } = connection;
        const url = request.to instanceof URL ? request.to : new URL(`/v2/${request.repository}/${request.to}`, origin);
        // A registry may send us elsewhere, with a signed address: our credentials are not for others.
        const isOwn = url.origin === origin.origin;
        const { headers, forget } = isOwn ? await authorize(connection, scopesOf(request)) : ANONYMOUS;
        const sent = { method: request.method, url, headers: { ...headers, ...request.headers } };
        return { sent: { ...sent, ...(request.body !== undefined && { body: request.body }) }, isOwn, forget };
    }
    /**
     * A token lives for minutes, and some registries ask for no name before something is written: a refusal is answered
     * once, by a new token or by the sign-in that it asks for. Requests that run side by side share the new token.
     */
    async function sendTwice(request, send) {
        const { sent, isOwn, forget } = await prepare(request);
        const answer = await send(sent);
        const isRepeatable = request.body === undefined || Buffer.isBuffer(request.body);
        if (answer.status !== 401 || !isOwn || !isRepeatable)
            return answer;
        (await connected()).challenge ??= parseChallenge(answer.headers['www-authenticate']);
        forget?.();
        const next = await prepare(request);
        if (next.sent.headers?.['authorization'] === sent.headers?.['authorization'])
            return answer;
        answer.stream?.resume();
        return send(next.sent);
    }
    /** Only what reads may be sent on; a place for what is written is asked for with a request of its own. */
    async function follow(request, send) {
        const answer = await sendTwice(request, send);
        const { location } = answer.headers;
        const isRedirect = answer.status >= 300 && answer.status < 400 && location !== undefined;
        if (!isRedirect || (request.method !== 'GET' && request.method !== 'HEAD'))
            return answer;
        answer.stream?.resume();
        const { origin } = await connected();
        return send((await prepare({ ...request, to: resolveLocation(location, origin) })).sent);
    }
    return {
        resolve: async (location) => resolveLocation(location, (await connected()).origin),
        send: (request) => follow(request, http.send),
        open: (request) => follow(request, http.open),
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./lib/registry/credentials.js
/**
 * The Docker client's credentials: its `config.json` and the helpers that it names.
 *
 * @see https://docs.docker.com/reference/cli/docker/login/#credential-stores
 */



/** Docker Hub is kept under the address of its first API. */
function configKey(registry) {
    return registry === 'docker.io' ? 'https://index.docker.io/v1/' : registry;
}
/**
 * Reads `config.json` from the client's folder.
 *
 * @returns an empty configuration when there is no file
 * @throws {Error} when there is one that is no JSON object
 */
async function credentials_readDockerConfig(folder) {
    const file = (0,external_node_path_.join)(folder, 'config.json');
    let text;
    try {
        text = await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return {};
        throw error;
    }
    try {
        const config = JSON.parse(text);
        if (typeof config === 'object' && config !== null && !Array.isArray(config))
            return config;
    }
    catch {
        // The text may hold credentials, so the parser's message, which quotes it, is left out.
    }
    throw new Error(`${file} is no JSON object`);
}
/** True when the client has, or knows where to ask for, a credential of the registry. */
function knowsRegistry(config, registry) {
    const key = configKey(registry);
    return entryOf(config, key) !== undefined || Object.hasOwn(config.credHelpers ?? {}, key);
}
/** The entry for a key; as in the client, one that was written with a scheme or a path counts too. */
function entryOf({ auths = {} }, key) {
    if (Object.hasOwn(auths, key))
        return auths[key];
    const written = Object.keys(auths).find((name) => name.replace(/^https?:\/\//, '').replace(/\/.*$/, '') === key);
    return written === undefined ? undefined : auths[written];
}
/** The name is the end of a program's name, and no path to another one. */
const HELPER = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
/**
 * The client's credential for a registry, as the Docker client itself would find it.
 *
 * @throws {ActionError} `sign-in`, when the configuration or a helper's answer is malformed
 */
async function findCredential(config, registry, ask) {
    const key = configKey(registry);
    const helper = helperOf(config, key);
    if (helper !== '') {
        const answer = await ask(helper, key);
        if (answer !== undefined)
            return fromHelper(helper, answer);
    }
    const { auth, username, password, identitytoken } = textsOf(entryOf(config, key));
    if (identitytoken)
        return { kind: 'identity-token', token: identitytoken };
    if (auth)
        return fromPair(Buffer.from(auth, 'base64').toString('utf8'));
    return username && password ? { kind: 'password', username, password } : undefined;
}
/**
 * The name of the helper that keeps a credential; empty where it is in the file. A registry with an empty helper keeps
 * it there, whatever store serves the others.
 *
 * @throws {ActionError} `sign-in`, when it is no name of a program
 */
function helperOf({ credHelpers = {}, credsStore = '' }, key) {
    const helper = Object.hasOwn(credHelpers, key) ? credHelpers[key] : credsStore;
    if (typeof helper === 'string' && (helper === '' || HELPER.test(helper)))
        return helper;
    throw malformed(`names a credential helper that is no name: ${(0,lib_errors/* quote */.hD)(String(helper))}`);
}
/** What is no text in an entry is nothing that the client wrote. */
function textsOf(entry) {
    return Object.fromEntries(Object.entries(entry ?? {}).filter(([, value]) => typeof value === 'string'));
}
function malformed(problem) {
    return new lib_errors/* ActionError */.lZ('sign-in', `The Docker client's config.json ${problem}.`, {
        advice: 'Correct the file, or sign in again with docker login.',
    });
}
function fromPair(pair) {
    const colon = pair.indexOf(':');
    if (colon < 0)
        return undefined;
    return { kind: 'password', username: pair.slice(0, colon), password: pair.slice(colon + 1) };
}
/** A helper answers `{"Username":…,"Secret":…}`; the user name `<token>` marks an identity token. */
function fromHelper(helper, answer) {
    const { Username: username, Secret: secret } = parseAnswer(helper, answer);
    if (typeof username !== 'string' || typeof secret !== 'string' || secret === '')
        return undefined;
    return username === '<token>'
        ? { kind: 'identity-token', token: secret }
        : { kind: 'password', username, password: secret };
}
/** The parser's message is left out: it quotes the text, and that holds the secret. */
function parseAnswer(helper, answer) {
    try {
        const parsed = JSON.parse(answer);
        if (typeof parsed === 'object' && parsed !== null)
            return parsed;
    }
    catch { }
    throw new lib_errors/* ActionError */.lZ('sign-in', `docker-credential-${helper} answered with something that is no JSON object.`);
}

;// CONCATENATED MODULE: ./lib/registry/scope.js
/**
 * Credentials for a part of a registry, as Buildx 0.31 and docker/login-action have them: a `config.json` of their own
 * in a folder below Buildx's own whose name says what they are for.
 *
 * @see https://docs.docker.com/build/building/registry-auth/#select-credentials-by-repository-and-scope
 */


const PATH = /^[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*$/;
const ACTIONS = /^[a-z]+(?:,[a-z]+)*$/;
/**
 * Reads `path`, `path@action,…` or `@action,…`.
 *
 * @returns undefined when it is none of them; a path that leads elsewhere on the disk is none
 */
function parseScope(text) {
    const [path = '', actions, ...more] = text.split('@');
    if (more.length > 0 || (path === '' && actions === undefined))
        return undefined;
    if (path !== '' && !PATH.test(path))
        return undefined;
    if (actions !== undefined && !ACTIONS.test(actions))
        return undefined;
    return { path, actions: actions?.split(',') ?? [] };
}
/** `me/app@pull,push`, as it was written. */
function formatScope({ path, actions }) {
    return actions.length === 0 ? path : `${path}@${actions.join(',')}`;
}
/** Buildx knows Docker Hub by the name of its API here. */
const HUB_FOLDER = 'registry-1.docker.io';
/** The folder's path below Buildx's own. */
function scopedFolder(registry, scope) {
    const host = registry === 'docker.io' ? HUB_FOLDER : registry;
    const actions = scope.actions.length === 0 ? '' : `@${scope.actions.join(',')}`;
    return (0,external_node_path_.join)('config', `${scope.path === '' ? host : (0,external_node_path_.join)(host, scope.path)}${actions}`);
}
/** Every such folder that there is; none where Buildx has no folder. */
async function findScopedFolders(buildxFolder) {
    const base = (0,external_node_path_.join)(buildxFolder, 'config');
    const files = await (0,promises_.readdir)(base, { recursive: true }).catch(() => []);
    return files.flatMap((file) => {
        if (!file.endsWith(`${external_node_path_.sep}config.json`))
            return [];
        const name = file.slice(0, -`${external_node_path_.sep}config.json`.length);
        const at = name.indexOf('@');
        const [host = '', ...path] = (at < 0 ? name : name.slice(0, at)).split(external_node_path_.sep);
        const actions = at < 0 ? [] : name.slice(at + 1).split(',');
        const registry = host === HUB_FOLDER ? 'docker.io' : host;
        return [{ registry, scope: { path: path.join('/'), actions }, folder: (0,external_node_path_.join)(base, name) }];
    });
}
/**
 * Chooses as Buildx does: a request for one repository takes the folder whose path is that repository's before one
 * without a path, and then the one with more actions. A request for several repositories takes none.
 *
 * @param requested as `repository:me/app:pull,push`
 */
function chooseScoped(candidates, requested) {
    const [only] = requested;
    if (only === undefined || requested.length > 1)
        return undefined;
    const [, path = '', actions = ''] = only.split(':');
    const wanted = actions.split(',');
    const fits = ({ scope }) => (scope.path === '' || scope.path === path) && scope.actions.every((action) => wanted.includes(action));
    const order = (a, b) => Number(b.scope.path !== '') - Number(a.scope.path !== '') || b.scope.actions.length - a.scope.actions.length;
    return candidates.filter(fits).sort(order)[0];
}

;// CONCATENATED MODULE: ./lib/runner/child-environment.js
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./lib/registry/private-config.js
/**
 * A configuration of the Docker client for one step, so that no other step and no other job on the machine sees its
 * credentials, and so that removing the folder is all there is to signing out.
 */




/** Folders of the client that hold no credentials, yet are looked for beside them. */
const SHARED = ['cli-plugins', 'contexts'];
/** What `config.json` holds for a name and password. */
function passwordEntry(username, password) {
    return { auth: Buffer.from(`${username}:${password}`).toString('base64') };
}
/**
 * Makes a private configuration folder of the Docker client that starts as a copy of the user's.
 *
 * @param folder where to make it; must not exist
 * @param userFolder the user's own, usually `~/.docker`
 * @param entries what was signed in to, by the keys of `config.json`; replaces what the user has for them
 * @returns the environment for every Docker command that should use it
 */
async function createPrivateConfig(folder, userFolder, entries) {
    const config = withEntries(await credentials_readDockerConfig(userFolder), entries);
    await writeConfigFolder(folder, config);
    await shareFolders(folder, userFolder);
    // Builders stay where they are: a builder made by an earlier step must be found.
    return { DOCKER_CONFIG: folder, BUILDX_CONFIG: (0,external_node_path_.resolve)(userFolder, 'buildx') };
}
/** Makes a folder like the user's, but for its credentials. */
async function createEmptyConfig(folder, userFolder) {
    const { auths: _, credsStore: __, credHelpers: ___, ...others } = await credentials_readDockerConfig(userFolder);
    await writeConfigFolder(folder, others);
    await shareFolders(folder, userFolder);
}
/**
 * Makes a private folder for Buildx with everything that the user's has, and room for credentials of our own beside the
 * user's: the client takes them from there only.
 */
async function createPrivateBuildxFolder(folder, userFolder) {
    // What Buildx makes when it first needs it must be made in the user's, to be there for later steps.
    for (const name of ['instances', 'activity', 'refs', 'defaults']) {
        await (0,promises_.mkdir)((0,external_node_path_.join)(userFolder, name), { recursive: true, mode: 0o700 });
    }
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'config'), { recursive: true, mode: 0o700 });
    await linkAll(userFolder, folder, 'config');
    const files = await (0,promises_.readdir)((0,external_node_path_.join)(userFolder, 'config'), { recursive: true, withFileTypes: true }).catch(() => []);
    for (const file of files.filter((entry) => (0,external_node_path_.basename)(entry.name) === 'config.json')) {
        const place = (0,external_node_path_.join)(folder, 'config', file.parentPath.slice((0,external_node_path_.join)(userFolder, 'config').length));
        await (0,promises_.mkdir)(place, { recursive: true, mode: 0o700 });
        await (0,promises_.symlink)((0,external_node_path_.resolve)(file.parentPath, file.name), (0,external_node_path_.join)(place, file.name));
    }
}
/** Writes a `config.json` that only its owner reads, in a folder that only its owner opens. */
async function writeConfigFolder(folder, config) {
    const file = (0,external_node_path_.join)(folder, 'config.json');
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    // A link to the user's file must not lead us into it.
    await (0,promises_.rm)(file, { force: true });
    await (0,promises_.writeFile)(file, JSON.stringify(config), { mode: 0o600, flag: 'wx' });
}
async function shareFolders(folder, userFolder) {
    const present = SHARED.filter((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(userFolder, name)));
    for (const name of present)
        await (0,promises_.symlink)((0,external_node_path_.resolve)(userFolder, name), (0,external_node_path_.join)(folder, name));
}
async function linkAll(from, to, except) {
    const names = (await (0,promises_.readdir)(from)).filter((name) => name !== except);
    await Promise.all(names.map((name) => (0,promises_.symlink)((0,external_node_path_.resolve)(from, name), (0,external_node_path_.join)(to, name))));
}
/** Stores and helpers go on serving what they serve; an empty helper keeps our registries in the file. */
function withEntries(config, entries) {
    const keys = Object.keys(entries);
    const auths = Object.fromEntries(Object.entries(config.auths ?? {}).filter(([key]) => !keys.includes(key)));
    const own = config.credsStore === undefined ? [] : keys.map((key) => [key, '']);
    const others = Object.entries(config.credHelpers ?? {}).filter(([key]) => !keys.includes(key));
    return { ...config, auths: { ...auths, ...entries }, credHelpers: Object.fromEntries([...others, ...own]) };
}

;// CONCATENATED MODULE: ./lib/registry/config-file.js
/** Changes one credential in a `config.json` that others read and write too. */




/**
 * Puts an entry into the file, or takes it out, and leaves everything else. Whoever reads the file meanwhile sees the
 * old one or the new one, never half of one.
 *
 * @param folder the folder of the file; made for its owner only where it is missing
 * @param entry undefined to take it out
 */
async function config_file_changeEntry(folder, key, entry) {
    const config = await credentials_readDockerConfig(folder);
    const auths = { ...config.auths };
    if (entry === undefined)
        delete auths[key];
    else
        auths[key] = entry;
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    await replaceFile((0,external_node_path_.join)(folder, 'config.json'), { ...config, auths });
}
async function replaceFile(path, config) {
    const file = await (0,promises_.realpath)(path).catch(() => path);
    const mode = await (0,promises_.stat)(file).then(({ mode: bits }) => bits & 0o777, () => 0o600);
    const next = (0,external_node_path_.join)((0,external_node_path_.dirname)(file), `.config.json.${(0,external_node_crypto_.randomUUID)()}`);
    try {
        // As the client writes it: people read this file.
        await (0,promises_.writeFile)(next, `${JSON.stringify(config, null, '\t')}\n`, { mode: 0o600, flag: 'wx' });
        await (0,promises_.chmod)(next, mode);
        await (0,promises_.rename)(next, file);
    }
    catch (error) {
        await (0,promises_.rm)(next, { force: true });
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/registry/sign-out.js
/**
 * Takes shared credentials away again: what was there before us comes back, and what somebody has put there since then
 * stays.
 */





/** In the step's private folder: it may hold the user's own credentials. */
const RECORD = 'sign-out.json';
/** Enough to know one's own again, and not enough to use it. */
function fingerprint(username, secret) {
    return (0,external_node_crypto_.createHash)('sha256').update(`${username}\0${secret}`).digest('hex');
}
/**
 * Undoes what the step's record tells, the last change first.
 *
 * @param folder the step's private folder
 * @returns the keys that are signed out, and what could not be undone
 */
async function signOut(folder, program) {
    const text = await readFile(join(folder, RECORD), 'utf8').catch(() => undefined);
    const result = { done: [], problems: [] };
    if (text === undefined)
        return result;
    for (const change of parsed(text).toReversed()) {
        try {
            const isUndone = change.helper === '' ? await undoInFile(change) : await undoInHelper(change, program);
            if (isUndone)
                result.done.push(change.key);
        }
        catch (error) {
            result.problems.push(`${change.key} in ${join(change.folder, 'config.json')}: ${error.message}`);
        }
    }
    return result;
}
async function undoInFile({ folder, key, ours, before, isNew }) {
    const { auths = {}, ...others } = await readDockerConfig(folder);
    const entry = auths[key];
    if (entry === undefined || fingerprintOfEntry(entry) !== ours)
        return false;
    const isLast = Object.keys(auths).length === 1 && Object.keys(others).length === 0;
    if (isNew && isLast && before === undefined) {
        await rm(join(folder, 'config.json'), { force: true });
        // Only an empty one goes.
        await rmdir(folder).catch(() => undefined);
    }
    else
        await changeEntry(folder, key, before);
    return true;
}
async function undoInHelper({ helper, key, ours, before }, program) {
    const answer = await program(helper, 'get', key);
    if (answer === undefined || fingerprintOfAnswer(answer) !== ours)
        return false;
    const isDone = before === undefined
        ? await program(helper, 'erase', key)
        : await program(helper, 'store', JSON.stringify({ ...parsed(before), ServerURL: key }));
    if (isDone === undefined)
        throw new Error(`docker-credential-${helper} did not do it`);
    return true;
}
/** Without the parser's own message: it would quote a secret. */
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new Error('what was kept of it is no JSON');
    }
}
function fingerprintOfEntry({ auth = '', identitytoken = '' }) {
    return fingerprint(auth, identitytoken);
}
function fingerprintOfAnswer(answer) {
    try {
        const { Username, Secret } = JSON.parse(answer);
        return fingerprint(String(Username), String(Secret));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/registry/shared-config.js
/**
 * Signs in for later steps too: the credentials go to where the Docker client of the job looks for them, and a record
 * of what was there before goes to where the post step finds it.
 */







/**
 * @param recordFolder the step's private folder; undefined when nothing shall be undone
 * @throws {ActionError} `sign-in`, when a credential helper does not take it
 */
async function shareCredentials(credentials, recordFolder, program) {
    const changes = await Promise.all(credentials.map((credential) => plan(credential, program)));
    if (recordFolder !== undefined) {
        await (0,promises_.mkdir)(recordFolder, { recursive: true, mode: 0o700 });
        // Before anything is changed: a step that is killed in the middle leaves nothing behind either.
        await (0,promises_.writeFile)((0,external_node_path_.join)(recordFolder, RECORD), JSON.stringify(changes), { mode: 0o600 });
    }
    // One after the other: several may go into one file.
    for (const [index, { folder, key, entry }] of credentials.entries()) {
        const { helper = '' } = changes[index] ?? {};
        if (helper === '')
            await config_file_changeEntry(folder, key, entry);
        else
            await store(helper, key, entry, program);
    }
}
async function plan({ folder, key, entry }, program) {
    const config = await credentials_readDockerConfig(folder);
    const helper = helperOf(config, key);
    const [username, secret] = halvesOf(entry);
    return {
        folder: (0,external_node_path_.resolve)(folder),
        key,
        helper,
        ours: helper === '' ? fingerprintOfEntry(entry) : fingerprint(username, secret),
        before: helper === '' ? config.auths?.[key] : await program(helper, 'get', key),
        isNew: !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'config.json')),
    };
}
async function store(helper, key, entry, program) {
    const [Username, Secret] = halvesOf(entry);
    const answer = await program(helper, 'store', JSON.stringify({ ServerURL: key, Username, Secret }));
    if (answer !== undefined)
        return;
    throw new lib_errors/* ActionError */.lZ('sign-in', `docker-credential-${helper} did not take the credential of ${key}.`, {
        advice: "Set credentials to private, or correct credsStore and credHelpers in the Docker client's config.json.",
    });
}
function halvesOf({ auth = '', identitytoken }) {
    if (identitytoken)
        return ['<token>', identitytoken];
    const pair = Buffer.from(auth, 'base64').toString('utf8');
    const colon = pair.indexOf(':');
    return [pair.slice(0, colon), pair.slice(colon + 1)];
}

;// CONCATENATED MODULE: ./lib/actions/sign-in/keeping-credentials.js
/** Puts the credentials where the step's commands find them, and nobody else unless that is wanted. */








/** @throws {ActionError} `sign-in` */
async function keepCredentials(signedIn, { credentials, logout }, around) {
    const { env, dockerConfig, folder, program } = around;
    const buildxFolder = (0,external_node_path_.resolve)(env['BUILDX_CONFIG'] || (0,external_node_path_.join)(dockerConfig, 'buildx'));
    const asBefore = { env, buildEnv: env, configFolder: dockerConfig, buildxFolder };
    if (signedIn.length === 0)
        return asBefore;
    const [whole, parts] = await divided(signedIn, around);
    if (credentials === 'shared') {
        const shared = [
            ...whole.map(({ request, entry }) => ({ folder: dockerConfig, key: configKey(request.registry), entry })),
            ...parts.map(({ request, entry, place }) => ({
                folder: (0,external_node_path_.join)(buildxFolder, place),
                key: configKey(request.registry),
                entry,
            })),
        ];
        await shareCredentials(shared, logout ? folder : undefined, program);
        return asBefore;
    }
    if (!logout)
        runner_log/* log */.Rm.warning('logout: false keeps nothing, because private credentials go with the step; set credentials to shared.');
    return keepPrivately(whole, parts, asBefore, around);
}
async function keepPrivately(whole, parts, { buildxFolder }, { env, dockerConfig, folder }) {
    const configFolder = (0,external_node_path_.join)(folder, 'docker');
    const entries = Object.fromEntries(whole.map(({ request, entry }) => [configKey(request.registry), entry]));
    const own = await createPrivateConfig(configFolder, dockerConfig, entries);
    // What has been said already about where things are stays true; certificates too are looked for beside the file.
    const certificates = env['DOCKER_TLS_VERIFY'] ? { DOCKER_CERT_PATH: dockerConfig } : {};
    const stepEnv = { ...certificates, ...own, ...env, DOCKER_CONFIG: configFolder };
    if (parts.length === 0)
        return { env: stepEnv, buildEnv: stepEnv, configFolder, buildxFolder };
    const ownBuildx = (0,external_node_path_.join)(folder, 'buildx');
    await createPrivateBuildxFolder(ownBuildx, buildxFolder);
    for (const { request, entry, place } of parts) {
        await writeConfigFolder((0,external_node_path_.join)(ownBuildx, place), { auths: { [configKey(request.registry)]: entry } });
    }
    const buildEnv = { ...stepEnv, BUILDX_CONFIG: ownBuildx };
    return { env: stepEnv, buildEnv, configFolder, buildxFolder: ownBuildx };
}
/**
 * Parts go with the wholes where Buildx is too old to look for them: the step signs in to more than was asked for, yet
 * only for itself.
 */
async function divided(signedIn, around) {
    const whole = signedIn.filter(({ request }) => request.scope === undefined);
    const parts = signedIn.flatMap((one) => {
        const { registry, scope } = one.request;
        return scope === undefined ? [] : [{ ...one, place: scopedFolder(registry, scope) }];
    });
    if (parts.length === 0 || (await knowsScopes(around)))
        return [whole, parts];
    const registries = [...whole, ...parts].map(({ request }) => request.registry);
    const twice = registries.find((registry, index) => registries.indexOf(registry) !== index);
    if (twice !== undefined) {
        throw new lib_errors/* ActionError */.lZ('sign-in', `Several sign-ins to ${twice} with scopes need Buildx 0.31 or newer.`, {
            advice: 'Update Buildx, by docker/setup-buildx-action or the package docker-buildx-plugin, or use one sign-in.',
        });
    }
    runner_log/* log */.Rm.warning('This Buildx does not know scopes, which came with 0.31: the sign-in holds for the whole registry.');
    return [[...whole, ...parts], []];
}
/** A Buildx that does not tell its version was made by somebody who knows. */
async function knowsScopes({ env, signal }) {
    const question = { command: 'docker', args: ['buildx', 'version'], env, signal, timeoutMs: 30_000 };
    const { stdout } = await askProcess(question).catch(() => ({ stdout: '' }));
    const [, major, minor] = /\bv?(\d+)\.(\d+)\.\d+/.exec(stdout) ?? [];
    return major === undefined || Number(major) > 0 || Number(minor) >= 31;
}

;// CONCATENATED MODULE: ./lib/actions/attempts/warn.js
/** How a retry is told. */

/** As one annotation where people want to see retries, and else as lines of the log. */
function warnOfRetry(message, isWarning) {
    if (isWarning)
        runner_log/* log */.Rm.warning(message);
    else
        for (const line of message.split('\n'))
            runner_log/* log */.Rm.info(line);
}

;// CONCATENATED MODULE: ./lib/build/failure.js
/** A build that failed: what people read, and what it means for another attempt. */


class BuildFailure extends lib_errors/* ActionError */.lZ {
    classification;
    constructor(message, classification) {
        super(codeOf(classification), message, {
            advice: classification.advice,
            ...(classification.link && { link: classification.link }),
        });
        this.name = 'BuildFailure';
        this.classification = classification;
    }
}
function codeOf({ class: failureClass, code }) {
    if (failureClass === 'timeout' || failureClass === 'cancelled')
        return failureClass;
    return code ?? 'build';
}
/** The error for a machine on which the Docker client cannot be started. */
function dockerMissing(cause) {
    return new lib_errors/* ActionError */.lZ('engine-missing', `The command docker cannot be started: ${cause.message}`, {
        advice: 'Install Docker, or use a runner that has it.',
        link: links/* LINKS */.A.installEngine,
        cause,
    });
}

;// CONCATENATED MODULE: ./lib/registry/sign-in.js
/**
 * Asks a registry whether it takes a name and password, as `docker login` does, but without a process and an engine:
 * so it is quick, can run side by side for several registries, and ends when the step is cancelled.
 * (docs/decisions/0013-sign-in-without-docker.md)
 */






/**
 * Finds out how the registry wants to be spoken to.
 *
 * @returns undefined where there is no registry to be seen from here, but perhaps one from the engine
 * @throws {RegistryFault} when it has a fault of its own
 */
async function findRegistry(registry, http) {
    try {
        return await connect(registry, http);
    }
    catch (error) {
        if (error instanceof fault_RegistryFault && isNotThere(error))
            return undefined;
        throw error;
    }
}
/**
 * Sends the credential to the registry, or to the sign-in service that it names, and shows the registry what came of it.
 *
 * @returns `unclear` when what answers is no registry
 * @throws {RegistryFault} when it is refused, or the registry has a fault of its own
 */
async function askRegistry(connection, { username, password }, http) {
    try {
        const authorize = createAuthorizer({ kind: 'password', username, password }, http);
        const { headers } = await authorize(connection, []);
        const url = new URL('/v2/', connection.origin);
        const answer = await http.send({ method: 'GET', url, headers });
        if (isSuccess(answer.status))
            return 'taken';
        const fault = fault_faultFrom(`GET ${url.href}`, answer);
        // Without a way to sign in that we know, the refusal was not for the credential.
        if (fault.isTemporary || (fault.isDenied && connection.challenge !== undefined))
            throw fault;
        return 'unclear';
    }
    catch (error) {
        if (error instanceof fault_RegistryFault && isNotThere(error))
            return 'unclear';
        throw error;
    }
}
/** No answer at all, or one that is no registry's: the engine may know a proxy, a certificate or another way there. */
function isNotThere({ status }) {
    return status === undefined || (status >= 200 && status < 400);
}
/**
 * The error that a user reads.
 *
 * @param said why, in the words of whoever refused it
 * @param isRefusal whether it was the credential that was refused
 */
function signInFailed({ registry, username }, said, isRefusal, cause) {
    const who = username === '' ? '' : ` as ${username}`;
    return new lib_errors/* ActionError */.lZ('sign-in', `Signing in to ${registry}${who} failed: ${said}`, {
        advice: adviceFor(registry, isRefusal),
        link: links/* LINKS */.A.signIn,
        cause,
    });
}
function adviceFor(registry, isRefusal) {
    if (!isRefusal)
        return 'The registry did not answer well; check its address, and look at its status page.';
    return registry === 'ghcr.io'
        ? 'Check that the job has "permissions: packages: write" and that the token has not expired.'
        : 'Check the inputs registry, username and password; the password is often a token that has expired.';
}

;// CONCATENATED MODULE: ./lib/registry/docker-login.js
/**
 * Signs in through the Docker client, where our own requests do not reach the registry: the engine may have a proxy or
 * certificates for it that nobody else knows.
 */



/**
 * @param env the environment of the client; its `DOCKER_CONFIG` is a folder of our own, without credentials
 * @returns what the client wrote into that folder
 * @throws {ActionError} `sign-in`, with what was said
 */
async function loginByDocker(signIn, login, env) {
    const { registry, username, password } = signIn;
    const target = registry === 'docker.io' ? [] : [registry];
    const args = ['login', '--username', username, '--password-stdin', ...target];
    const { exitCode, stderr, stopped } = await login(args, { stdin: password, env });
    if (exitCode === 0)
        return (await credentials_readDockerConfig(env.DOCKER_CONFIG)).auths?.[configKey(registry)];
    const said = stderr
        .split('\n')
        .filter((line) => line.trim() !== '' && !line.startsWith('WARNING'))
        .join('\n')
        .trim();
    if (stopped === 'timeout') {
        const late = new fault_RegistryFault('no answer in time', 408);
        throw signInFailed(signIn, late.message, false, late);
    }
    throw signInFailed(signIn, said || `exit code ${exitCode}`, said === '' || REFUSAL.test(said));
}
const REFUSAL = /\b40[13]\b|unauthorized|denied|incorrect|forbidden/i;

;// CONCATENATED MODULE: ./lib/registry/aws-signature.js
/**
 * Signs a request to Amazon, version 4: a hash of the request, signed with a key that is good for a day, a region and
 * a service.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */

/** @returns the headers of the request, with the signature among them */
function signedHeaders(request, keys, place) {
    const time = place.now.toISOString().replace(/[-:]|\.\d+/g, '');
    const headers = {
        ...request.headers,
        host: request.url.host,
        'x-amz-date': time,
        ...(keys.sessionToken !== undefined && { 'x-amz-security-token': keys.sessionToken }),
    };
    const names = Object.keys(headers).sort();
    const signed = names.join(';');
    const canonical = [
        request.method,
        request.url.pathname,
        '',
        ...names.map((name) => `${name}:${headers[name]?.trim()}`),
        '',
        signed,
        hash(request.body),
    ].join('\n');
    const day = time.slice(0, 8);
    const scope = `${day}/${place.region}/${place.service}/aws4_request`;
    const text = ['AWS4-HMAC-SHA256', time, scope, hash(canonical)].join('\n');
    const key = [day, place.region, place.service, 'aws4_request'].reduce((previous, part) => hmac(previous, part), `AWS4${keys.secretAccessKey}`);
    const signature = hmac(key, text).toString('hex');
    const authorization = `AWS4-HMAC-SHA256 Credential=${keys.accessKeyId}/${scope}, SignedHeaders=${signed}, Signature=${signature}`;
    return { ...headers, authorization };
}
function hash(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
function hmac(key, text) {
    return (0,external_node_crypto_.createHmac)('sha256', key).update(text).digest();
}

;// CONCATENATED MODULE: ./lib/registry/ecr.js
/**
 * Which registries are Amazon's, and where the tokens for them come from.
 *
 * @see https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry_auth.html
 * @see https://docs.aws.amazon.com/general/latest/gr/ecr.html (the addresses of its API)
 */
/** `012345678901.dkr.ecr.eu-west-1.amazonaws.com`, its dual-stack and its FIPS forms, and the ones of China and Europe. */
const PRIVATE = /^\d{12}(\.dkr[.-]ecr(-fips)?\.([a-z0-9-]+)\.(?:on\.aws|on\.amazonwebservices\.com\.cn|amazonaws\.com(?:\.cn)?|amazonaws\.eu))$/;
const PUBLIC = ['public.ecr.aws', 'ecr-public.aws.com'];
/** The one region in which public registries give tokens to everybody. */
const PUBLIC_REGION = 'us-east-1';
/** @returns undefined for a name that is none of Amazon's */
function parseEcr(registry) {
    if (PUBLIC.includes(registry))
        return { isPublic: true, region: PUBLIC_REGION, isFips: false };
    const [, , fips, region] = PRIVATE.exec(registry) ?? [];
    return region === undefined ? undefined : { isPublic: false, region, isFips: fips !== undefined };
}
/** The same registry of other accounts, for which one token is good too. */
function registriesOf(registry, accounts) {
    const [, rest] = PRIVATE.exec(registry) ?? [];
    return rest === undefined ? [registry] : [...new Set([registry, ...accounts.map((account) => account + rest)])];
}
/** The address of the API; the official variables replace it. */
function ecrEndpoint({ isPublic, region, isFips }, env) {
    const own = env[isPublic ? 'AWS_ENDPOINT_URL_ECR_PUBLIC' : 'AWS_ENDPOINT_URL_ECR'] || env['AWS_ENDPOINT_URL'];
    if (own)
        return own;
    if (isPublic)
        return `https://api.ecr-public.${region}.amazonaws.com`;
    return isFips ? `https://ecr-fips.${region}.${suffixOf(region)}` : `https://api.ecr.${region}.${suffixOf(region)}`;
}
/** The address of the service that trades a web identity for keys. */
function stsEndpoint(region, env) {
    return env['AWS_ENDPOINT_URL_STS'] || env['AWS_ENDPOINT_URL'] || `https://sts.${region}.${suffixOf(region)}`;
}
function suffixOf(region) {
    if (region.startsWith('cn-'))
        return 'amazonaws.com.cn';
    return region.startsWith('eusc-') ? 'amazonaws.eu' : 'amazonaws.com';
}

;// CONCATENATED MODULE: ./lib/registry/ecr-token.js
/**
 * A password for Amazon's registry, good for twelve hours. Amazon's own libraries are megabytes; this is one signed
 * request, and for the rarer sources of keys (profiles, the machine's own role) the `aws` command.
 * (docs/decisions/0014-ecr-token.md)
 *
 * @see https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetAuthorizationToken.html
 * @see https://docs.aws.amazon.com/AmazonECRPublic/latest/APIReference/API_GetAuthorizationToken.html
 */






/**
 * @param given an access key and its secret; both empty for the environment's
 * @throws {RegistryFault} when Amazon refuses or does not answer
 * @throws {ActionError} `sign-in`, when there are no keys
 */
async function fetchEcrCredentials(registry, given, surroundings) {
    const keys = await findKeys(registry, given, surroundings);
    return keys === undefined ? askCommand(registry, surroundings) : askService(registry, keys, surroundings);
}
async function askService(registry, keys, { http, env, now }) {
    const { region, isPublic } = registry;
    const url = new URL(ecrEndpoint(registry, env));
    const target = isPublic ? 'SpencerFrontendService' : 'AmazonEC2ContainerRegistry_V20150921';
    const headers = {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': `${target}.GetAuthorizationToken`,
    };
    const request = { method: 'POST', url, headers, body: '{}' };
    const place = { region, service: isPublic ? 'ecr-public' : 'ecr', now: now() };
    const answer = await http.send({
        method: 'POST',
        url,
        headers: signedHeaders(request, keys, place),
        body: Buffer.from(request.body),
    });
    const what = `asking ${url.host} for a token`;
    if (answer.status !== 200)
        throw refusal(what, answer);
    const credentials = ecr_token_readToken(answer.body.toString('utf8'));
    if (credentials === undefined)
        throw new fault_RegistryFault(`${what}: the answer holds no token`, 401);
    return credentials;
}
/** The token is base64 of `AWS:password`. The parser's message is left out: it quotes what it read. */
function ecr_token_readToken(text) {
    try {
        const { authorizationData } = JSON.parse(text);
        const token = [authorizationData].flat()[0]?.authorizationToken;
        const pair = Buffer.from(String(token), 'base64').toString('utf8');
        const colon = pair.indexOf(':');
        if (colon > 0)
            return { username: pair.slice(0, colon), password: pair.slice(colon + 1) };
    }
    catch { }
    return undefined;
}
/** What was given, then the environment's keys, then its web identity. */
async function findKeys(registry, { username, password }, surroundings) {
    const { env } = surroundings;
    const sessionToken = env['AWS_SESSION_TOKEN'] || undefined;
    if (username !== '') {
        // Keys that need a session token have names of their own, and others must not be sent with one.
        return {
            accessKeyId: username,
            secretAccessKey: password,
            sessionToken: username.startsWith('ASIA') ? sessionToken : undefined,
        };
    }
    const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = env;
    if (accessKeyId && secretAccessKey)
        return { accessKeyId, secretAccessKey, sessionToken };
    const { AWS_WEB_IDENTITY_TOKEN_FILE: file, AWS_ROLE_ARN: role } = env;
    return file && role ? assumeRole(registry.region, file, role, surroundings) : undefined;
}
/** @see https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
async function assumeRole(region, file, role, { http, env }) {
    const token = await (0,promises_.readFile)(file, 'utf8').catch((cause) => {
        throw new lib_errors/* ActionError */.lZ('sign-in', `AWS_WEB_IDENTITY_TOKEN_FILE cannot be read: ${cause.message}`, { cause });
    });
    const url = new URL(stsEndpoint(region, env));
    const parameters = new URLSearchParams({
        Action: 'AssumeRoleWithWebIdentity',
        Version: '2011-06-15',
        RoleArn: role,
        RoleSessionName: env['AWS_ROLE_SESSION_NAME'] || 'image-build-action',
        WebIdentityToken: token.trim(),
    });
    const answer = await http.send({
        method: 'POST',
        url,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: Buffer.from(parameters.toString()),
    });
    const what = `asking ${url.host} for the role ${role}`;
    if (answer.status !== 200)
        throw refusal(what, answer);
    const text = answer.body.toString('utf8');
    const field = (name) => new RegExp(`<${name}>\\s*([^<\\s]+)\\s*</${name}>`).exec(text)?.[1];
    const [accessKeyId, secretAccessKey] = [field('AccessKeyId'), field('SecretAccessKey')];
    if (accessKeyId === undefined || secretAccessKey === undefined) {
        throw new fault_RegistryFault(`${what}: the answer holds no keys`, 401);
    }
    return { accessKeyId, secretAccessKey, sessionToken: field('SessionToken') };
}
/** Amazon says `{"__type":…,"message":…}` here and `<Code>…</Code><Message>…</Message>` there. */
function refusal(what, { status, headers, body }) {
    const text = body.toString('utf8');
    const field = (name) => new RegExp(`"${name}"\\s*:\\s*"([^"]*)"|<${name}>([^<]*)<`, 'i').exec(text)?.slice(1).find(Boolean);
    const said = [field('__type') ?? field('Code'), field('message')].filter(Boolean).join(': ');
    const retryAfter = fault_retryAfterOf(headers);
    // A throttle has the status 400 here.
    const isThrottle = /throttl|TooManyRequests|RequestLimitExceeded/i.test(said);
    return new fault_RegistryFault(`${what}: the service answered ${status}${said === '' ? '' : ` (${(0,lib_errors/* quote */.hD)(said, 300)})`}`, isThrottle ? 429 : status, retryAfter === undefined ? {} : { retryAfter });
}
async function askCommand({ isPublic, region }, { aws }) {
    const answer = await aws([isPublic ? 'ecr-public' : 'ecr', 'get-login-password', '--region', region]);
    const password = answer?.output.trim() ?? '';
    if (password !== '')
        return { username: 'AWS', password };
    const why = answer === undefined
        ? 'there are no keys in the environment, and no aws command that could find others'
        : `there are no keys in the environment, and the aws command says: ${answer.problem}`;
    throw new lib_errors/* ActionError */.lZ('sign-in', `Amazon's registry gives no token: ${why}`, {
        advice: 'Run aws-actions/configure-aws-credentials before this step, or give an access key as username and its secret as password.',
        link: links/* LINKS */.A.ecr,
    });
}

// EXTERNAL MODULE: ./lib/actions/step/mask.js + 1 modules
var mask = __nccwpck_require__(2453);
;// CONCATENATED MODULE: ./lib/actions/sign-in/sign-in-once.js
/** One attempt to sign in to a registry, with a limit of time. */










/** Milliseconds; people who sign in by hand wait no longer either. */
const TIME_LIMIT = 30_000;
/**
 * One attempt.
 *
 * @param number tells this attempt from every other of the step
 * @throws {ActionError} `sign-in` or `engine-missing`
 */
async function signInOnce(request, number, around) {
    const { http, signal, timeLimit = TIME_LIMIT } = around;
    const within = (task) => limited(task, timeLimit, request.registry);
    try {
        const credential = await within(credentialFor(request, around, timeLimit));
        const { username, password } = credential;
        const connection = await found(credential.registry, http, timeLimit);
        const answer = connection && (await within(askRegistry(connection, credential, http)));
        if (answer === 'taken')
            return { username, entry: passwordEntry(username, password) };
        if (signal.aborted)
            throw signInFailed(request, 'cancelled', false);
        return {
            username,
            entry: (await byDocker(credential, number, around, timeLimit)) ?? passwordEntry(username, password),
        };
    }
    catch (error) {
        if (!(error instanceof fault_RegistryFault))
            throw error;
        throw signInFailed(request, error.message, error.isDenied, error);
    }
}
/** Amazon's registries take a token that is got for the keys, and all others what was given. */
async function credentialFor(request, around, timeLimit) {
    const { registry, ecr, username, password } = request;
    if (ecr === undefined)
        return { registry, username, password };
    const surroundings = {
        http: around.http,
        env: around.env,
        now: () => new Date(),
        aws: (args) => askAws(args, around, timeLimit),
    };
    const credentials = await fetchEcrCredentials(ecr, { username, password }, surroundings);
    (0,mask/* maskCredential */.k)(credentials.username, credentials.password);
    return { registry, ...credentials };
}
async function askAws(args, { env, signal }, timeoutMs) {
    try {
        const answer = await askProcess({ command: 'aws', args, env, signal, timeoutMs });
        const { exitCode, stdout, stderr } = answer;
        return exitCode === 0 ? { output: stdout } : { output: '', problem: stderr.trim() || `exit code ${exitCode}` };
    }
    catch {
        return undefined;
    }
}
/** In a folder of its own: the client would write into the same file from several sign-ins at once. */
async function byDocker(credential, number, { env, dockerConfig, folder, signal }, timeoutMs) {
    const own = (0,external_node_path_.join)(folder, `sign-in-${number}`);
    await createEmptyConfig(own, dockerConfig);
    const login = async (args, { stdin, env: childEnv }) => {
        try {
            return await askProcess({ command: 'docker', args, stdin, env: childEnv, signal, timeoutMs });
        }
        catch (cause) {
            throw dockerMissing(cause);
        }
    };
    // What has been said already about where things are stays true; certificates too are looked for beside the file.
    const certificates = env['DOCKER_TLS_VERIFY'] ? { DOCKER_CERT_PATH: dockerConfig } : {};
    try {
        return await loginByDocker(credential, login, { ...certificates, ...env, DOCKER_CONFIG: own });
    }
    finally {
        await (0,promises_.rm)(own, { recursive: true, force: true });
    }
}
/** Where the way out is barred and not shut, no answer comes at all; the engine may have another way. */
async function found(registry, http, timeLimit) {
    return limited(findRegistry(registry, http), timeLimit / 3, registry).catch((error) => {
        if (error instanceof fault_RegistryFault && error.status === TOO_LATE)
            return undefined;
        throw error;
    });
}
/** The status of a request that took too long. */
const TOO_LATE = 408;
/** Leaves the task to itself when the time is over: closing the connections ends it. */
async function limited(task, milliseconds, registry) {
    let timer;
    const limit = new Promise((_, reject) => {
        const seconds = milliseconds / 1000;
        // As an answer that came too late, which it is: no connection at all would be another matter.
        timer = setTimeout(() => reject(new fault_RegistryFault(`${registry}: no answer for ${seconds} s`, TOO_LATE)), milliseconds);
    });
    try {
        return await Promise.race([task, limit]);
    }
    finally {
        clearTimeout(timer);
        task.catch(() => undefined);
    }
}

;// CONCATENATED MODULE: ./lib/actions/sign-in/signing-in.js
/** Signs in to every registry at once, each with its own attempts. */








/**
 * Waits for all, so that everything that is wrong is told at once.
 *
 * @param unneeded registries whose images are not required: what is wrong there is a warning
 * @throws {ActionError} `sign-in` or `engine-missing`
 */
async function signInEverywhere(requests, around, unneeded = new Set()) {
    const results = await Promise.allSettled(requests.map((request, index) => signInWithAttempts(request, index, around)));
    const errors = results.flatMap((result, index) => {
        if (result.status === 'fulfilled')
            return [];
        const { reason } = result;
        if (!(reason instanceof lib_errors/* ActionError */.lZ) || !unneeded.has(requests[index]?.registry ?? ''))
            return [reason];
        runner_log/* log */.Rm.warning(`${reason.message}\nNo image there is required, so the step goes on.`);
        return [];
    });
    if (errors.length > 1 && errors.every((error) => error instanceof lib_errors/* ActionError */.lZ))
        throw joined(errors);
    if (errors.length > 0)
        throw errors[0];
    return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}
function joined(errors) {
    const texts = errors.map(({ message, advice }) => [message, advice].filter(Boolean).join('\n'));
    const link = errors[0]?.link;
    return new lib_errors/* ActionError */.lZ('sign-in', texts.join('\n'), { ...(link !== undefined && { link }), cause: errors[0] });
}
async function signInWithAttempts(request, index, around) {
    const { inputs, signal } = around;
    const value = await again((number) => signInOnce(request, `${index + 1}-${number}`, around), {
        ...inputs,
        decide: (error, failed) => pauseFor(error, failed, inputs),
        tell: ({ message }, number) => warnOfRetry(`Attempt ${number} to sign in failed: ${message}`, inputs.warningOnRetry),
        signal,
    });
    runner_log/* log */.Rm.info(`Signed in to ${request.registry} as ${value.username}.`);
    return { request, entry: value.entry };
}
/** A sign-in service has its faults too; what it refuses, it refuses at once. */
async function pauseFor(error, failed, { retryWaitSeconds }) {
    const spread = { base: retryWaitSeconds / 3, failed, chance: Math.random() };
    const cause = error.cause;
    if (cause instanceof fault_RegistryFault) {
        const { isTemporary, retryAfter, status } = cause;
        if (!isTemporary || (retryAfter !== undefined && retryAfter > longestWait))
            return undefined;
        return pauseAfter({ ...spread, isThrottled: status === 429, retryAfter });
    }
    const { classify } = await __nccwpck_require__.e(/* import() */ 265).then(__nccwpck_require__.bind(__nccwpck_require__, 9265));
    const { class: kind, isThrottled } = classify({ exitCode: 1, stderr: `ERROR: ${error.message}` });
    return kind === 'transient' || kind === 'ambiguous' ? pauseAfter({ ...spread, isThrottled }) : undefined;
}

;// CONCATENATED MODULE: ./lib/actions/sign-in/session.js
/** The way to registries for one step: who we are there, the Docker client's folder, and clients that share both. */









/** Milliseconds for a credential helper; some ask a service, and none asks a person here. */
const HELPER_LIMIT = 30_000;
/**
 * Signs in where credentials are given, and to ghcr.io with the job's token where the image goes there and nobody
 * signed in before.
 *
 * @param folder the step's private folder
 * @throws {ActionError} `sign-in` or `engine-missing`
 */
async function openSession(inputs, { references, optional }, environment, folder, signal) {
    const { dockerConfig } = environment;
    const outer = withoutInputs(environment.all);
    const program = createHelperProgram(outer, signal);
    const requests = await wantedSignIns(inputs, references, environment);
    const http = createHttp(environment.all, signal);
    try {
        const around = { inputs, http, env: outer, dockerConfig, folder, signal };
        const signedIn = await signInEverywhere(requests, around, unneeded(references, optional));
        const kept = await keepCredentials(signedIn, inputs, { env: outer, dockerConfig, folder, signal, program });
        const credentials = once((registry) => credentialsOf(registry, kept, program));
        const clientFor = once(async (registry) => createRegistryClient(registry, await credentials(registry), http));
        const isSignedIn = async ({ registry, path }) => {
            const found = await credentials(registry);
            return (typeof found === 'function' ? found([`repository:${path}:pull,push`]) : found) !== undefined;
        };
        // A credential that cannot be read is found now, and not when the image is pushed and waits for its tags.
        const registries = inputs.push === 'false' ? [] : references.map(({ repository }) => repository.registry);
        await Promise.all(registries.map(clientFor));
        return { env: kept.env, buildEnv: kept.buildEnv, clientFor, isSignedIn, close: () => http.close() };
    }
    catch (error) {
        http.close();
        throw error;
    }
}
/** Registries for which nothing goes that is required. */
function unneeded(references, optional) {
    const isOptional = ({ repository }) => optional.has(repository.name);
    const registries = (some) => some.map(({ repository }) => repository.registry);
    const required = new Set(registries(references.filter((reference) => !isOptional(reference))));
    return new Set(registries(references.filter(isOptional)).filter((registry) => !required.has(registry)));
}
/** The clients for these repositories, found at once, so that whoever needs one does not wait. */
async function session_clientsFor(repositories, { clientFor }) {
    const registries = [...new Set(repositories.map(({ registry }) => registry))];
    const clients = new Map(await Promise.all(registries.map(async (registry) => [registry, await clientFor(registry)])));
    return (registry) => {
        const client = clients.get(registry);
        if (client === undefined)
            throw new Error(`no client for ${registry}`);
        return client;
    };
}
/** Finds out once for each registry. */
function once(find) {
    const found = new Map();
    return (registry) => {
        const known = found.get(registry) ?? find(registry);
        found.set(registry, known);
        return known;
    };
}
async function wantedSignIns({ signIns, githubToken, push }, references, { dockerConfig, actor }) {
    const registry = 'ghcr.io';
    const goesThere = push !== 'false' && references.some(({ repository }) => repository.registry === registry);
    if (!goesThere || githubToken === '' || signIns.some((given) => given.registry === registry))
        return signIns;
    if (knowsRegistry(await credentials_readDockerConfig(dockerConfig), registry))
        return signIns;
    return [...signIns, { registry, username: actor, password: githubToken, scope: undefined, ecr: undefined }];
}
/** Buildx's choice between the registry's credential and one for a part of it is ours too. */
async function credentialsOf(registry, { configFolder, buildxFolder }, program) {
    const read = async (folder) => findCredential(await credentials_readDockerConfig(folder), registry, (name, key) => program(name, 'get', key));
    const folders = (await findScopedFolders(buildxFolder)).filter((scoped) => scoped.registry === registry);
    const [whole, ...parts] = await Promise.all([
        read(configFolder),
        ...folders.map(async ({ scope, folder }) => ({ scope, credential: await read(folder) })),
    ]);
    if (parts.length === 0)
        return whole;
    return (scopes) => {
        const part = chooseScoped(parts, scopes);
        return part === undefined ? whole : part.credential;
    };
}
/** Helpers show their windows to nobody here: one that waits for a person is stopped. */
function createHelperProgram(env, signal) {
    return async (name, action, input) => {
        const command = `docker-credential-${name}`;
        const question = { command, args: [action], stdin: input, env, signal, timeoutMs: HELPER_LIMIT };
        const { exitCode, stdout, stopped } = await askProcess(question).catch((cause) => {
            throw new lib_errors/* ActionError */.lZ('sign-in', `${command}, which the Docker client's config.json names, cannot be run.`, {
                advice: 'Install it, or take it out of credsStore and credHelpers.',
                cause,
            });
        });
        if (stopped === 'timeout') {
            throw new lib_errors/* ActionError */.lZ('sign-in', `${command} gave no answer for ${HELPER_LIMIT / 1000} s.`, {
                advice: 'A helper that asks for a password in a window cannot be used by a job.',
            });
        }
        return exitCode === 0 ? stdout : undefined;
    };
}

;// CONCATENATED MODULE: ./lib/actions/publish/publish.js
/** After the build's push: every tag in every registry, and the digest that all of them serve. */











/** A registry's own fault passes or does not within this many requests; they cost little. */
const REQUEST_ATTEMPTS = 5;
/** Seconds before the second request. */
const REQUEST_WAIT = 1;
/** So often a registry may still tell what a tag served before it was moved, or lack a part of an image. */
const STALE_ANSWERS = 2;
/**
 * @param references those that shall serve it
 * @throws {IncompletePublication} with an {@link ActionError} as its cause
 */
async function publishEverywhere(image, references, { names, inputs }, { session, signal, ...means }) {
    try {
        const images = await publish({
            ...image,
            references,
            markOf: (reference) => markOf(names.kinds.get(formatTagged(reference))),
            isOptional: ({ name }) => names.optional.has(name),
        }, {
            ...means,
            clientFor: await clientsFor([image.source, ...references.map(({ repository }) => repository)], session),
            persist: (what, task) => persist(what, task, inputs, signal),
            onPublished: ({ name, tags }) => log.info(`${name} serves ${image.digest} under ${tags.join(', ')}.`),
        });
        for (const { name, error } of images.filter(({ state }) => state === 'failed')) {
            log.warning(`${name} does not have the whole image, and is not required: ${error}.`);
        }
        return images;
    }
    catch (error) {
        if (!(error instanceof IncompletePublication))
            throw error;
        throw new IncompletePublication(error.images, asActionError(error.cause, error.images));
    }
}
function markOf(kind) {
    if (kind === 'immutable')
        return 'fixed';
    return kind === 'floating' ? 'last' : 'any';
}
/** Tries a few requests again after a fault of the registry's own. */
async function persist(what, task, { retryOn }, signal) {
    return again(task, {
        retryOn,
        maxAttempts: REQUEST_ATTEMPTS,
        decide: publish_pauseFor,
        tell({ message }, _, pause) {
            const said = message.startsWith(what) ? message : `${what}: ${message}`;
            runner_log/* log */.Rm.info(`${said}; again in ${pause.usual.toFixed(1)} s.`);
        },
        signal,
    });
}
function publish_pauseFor(error, failed) {
    const chance = Math.random();
    if (error instanceof publication_DigestMismatch || error instanceof MissingPart) {
        return failed <= STALE_ANSWERS ? pauseAfter({ base: REQUEST_WAIT, failed, chance }) : undefined;
    }
    if (!(error instanceof fault_RegistryFault) || !error.isTemporary)
        return undefined;
    const { retryAfter, status } = error;
    if (retryAfter !== undefined && retryAfter > longestWait)
        return undefined;
    return pauseAfter({ base: REQUEST_WAIT, failed, chance, isThrottled: status === 429, retryAfter });
}
/** Tells of every repository where there are several: which ones serve the image is what people need to know then. */
function asActionError(error, images) {
    const told = explained(error);
    if (!(told instanceof ActionError) || images.length < 2)
        return told;
    const states = images.map(({ name, tags, error: why }) => {
        const served = tags.length > 0 ? `serves it under ${tags.join(', ')}` : 'does not have it under any tag';
        return `- ${name} ${served}${why === '' ? '' : `: ${why}`}`;
    });
    return new ActionError(told.code, [told.message, ...states].join('\n'), {
        ...(told.advice && { advice: told.advice }),
        ...(told.link && { link: told.link }),
        cause: told.cause,
    });
}
function explained(error) {
    if (error instanceof RegistryFault)
        return explainFault(error);
    if (error instanceof DigestMismatch) {
        return new ActionError('digest', `${error.message}.`, {
            advice: 'Use a concurrency group, so that two runs of the same branch do not push at once.',
            cause: error,
        });
    }
    if (error instanceof TagTaken) {
        return new ActionError('tag', `${error.message}.`, {
            advice: 'Two runs of one commit built at once: run this one again, and it takes what the other has pushed.',
            cause: error,
        });
    }
    return error;
}
/** @throws {ActionError} `registry`, for a fault of one */
async function orExplain(task) {
    try {
        return await task();
    }
    catch (error) {
        throw error instanceof fault_RegistryFault ? fault_explainFault(error) : error;
    }
}

;// CONCATENATED MODULE: ./lib/registry/settle-all.js
/**
 * Waits for every task, then fails if one did: what runs in parallel shall have ended when we say how it went, and one
 * registry's fault shall not stop the others half-way.
 *
 * @throws the first failure in the order of the tasks
 */
async function settle_all_settleAll(tasks) {
    await Promise.allSettled(tasks);
    return Promise.all(tasks);
}
/**
 * The same for tasks that are begun only so many at a time; after a failure no more of them are.
 *
 * @throws the failure that came first
 */
async function settleInTurn(atOnce, items, task) {
    const waiting = [...items];
    const failures = [];
    const work = async () => {
        for (let item = waiting.shift(); item !== undefined && failures.length === 0; item = waiting.shift()) {
            await task(item).catch((error) => failures.push(error));
        }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    if (failures.length > 0)
        throw failures[0];
}

;// CONCATENATED MODULE: ./lib/registry/delete.js



/**
 * Deletes a manifest. What it points to stays: other manifests may point there too.
 *
 * @throws {RegistryFault} when the registry does not answer the question
 */
async function deleteManifest(client, repository, digest) {
    try {
        const answer = await client.send({
            method: 'DELETE',
            repository: repository.path,
            access: 'pull,push,delete',
            to: `manifests/${digest}`,
        });
        if (isSuccess(answer.status))
            return { state: 'deleted', text: '' };
        if (answer.status === 404)
            return { state: 'absent', text: '' };
        throw fault_faultFrom(`deleting ${reference_formatPinned(repository, digest)}`, answer);
    }
    catch (error) {
        if (error instanceof fault_RegistryFault && isRefusal(error))
            return { state: 'refused', text: error.message };
        throw error;
    }
}
/** A registry where deleting is switched off says 405 or, with the code for it, 400. */
function isRefusal({ isDenied, status, message }) {
    return isDenied || status === 405 || (status === 400 && message.includes('UNSUPPORTED'));
}

;// CONCATENATED MODULE: ./lib/retention/owner.js
/** Whom a tag is for, by the names that builds give: a pull request, a branch, or another image that it is about. */



/**
 * The image that a tag is about, and with which it lives and goes: `sha256-<digits>` lists referrers, and with an
 * ending, as in `sha256-<digits>.sig`, it is a signature by cosign's older way.
 *
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#referrers-tag-schema
 */
function subjectOfTag(tag) {
    const [, digits] = /^sha256-([a-f0-9]{64})(?:\.[a-z0-9]+)?$/.exec(tag) ?? [];
    const digest = `sha256:${digits}`;
    return digest_isDigest(digest) ? digest : undefined;
}
/**
 * The pull request whose image this is by the build's own rules: `pr-12` and `pr-12-…`, and behind a variant's name
 * `web-pr-12` and `web-pr-12-abc1234`; `fix-pr-12-again-abc1234` is a branch's.
 */
function pullRequestOfTag(tag) {
    const found = /^pr-(\d{1,9})(?=$|[-_.])/.exec(tag) ?? /[-_.]pr-(\d{1,9})(?=$|-[0-9a-f]{7,40}(?:$|[-_.]))/.exec(tag);
    return found === null ? undefined : Number(found[1]);
}
/** Every pull request that a tag may be about, also by other ways to write it: rather one too many is protected. */
function pullRequestsNamedBy(tag) {
    return [...tag.matchAll(/(?:pr|mq|pull|pull-request)[-_.]?(\d{1,9})(?!\d)/gi)].map(([, digits]) => Number(digits));
}
/** What stands before the commit, `web-feature-x` in `web-feature-x-abc1234`; undefined for a tag without one. */
function lineOfTag(tag) {
    return /^(.+)-[0-9a-f]{7,40}$/.exec(tag)?.[1];
}
/** @returns whether a tag, or what stands in it before the commit, is the name of a branch that is there */
function createBranchTest(branches) {
    const names = new Set();
    for (const branch of branches) {
        names.add(safe_name_safeName(branch));
        // With a commit behind it a long name is cut earlier.
        for (const commit of [7, 8, 12, 40])
            names.add(safe_name_safeName(branch, tag_TAG_MAX_LENGTH - commit - 1));
    }
    return (tag) => [tag, lineOfTag(tag) ?? ''].some((text) => endsOf(text).some((end) => names.has(end)));
}
/** The text and what of it follows each dash: a variant may stand before the branch. */
function endsOf(text) {
    const dashes = [...text.matchAll(/-/g)].map(({ index }) => index + 1);
    return text === '' ? [] : [text, ...dashes.map((from) => text.slice(from))];
}

;// CONCATENATED MODULE: ./lib/retention/graph.js

/** Tags that people gave, without those that say what the version is about. */
function ownTags({ tags }) {
    return tags.filter((tag) => subjectOfTag(tag) === undefined);
}
function buildGraph(versions) {
    const below = new Map();
    const above = new Map();
    const hang = (from, on) => {
        if (from === on || !versions.has(from) || !versions.has(on))
            return;
        add(below, on, from);
        add(above, from, on);
    };
    for (const { digest, children, subject, tags } of versions.values()) {
        for (const child of children)
            hang(child, digest);
        if (subject !== undefined)
            hang(digest, subject);
        for (const about of tags.map(subjectOfTag))
            if (about !== undefined)
                hang(digest, about);
    }
    const tops = new Set([...versions.keys()].filter((digest) => !above.has(digest)));
    return { dependants: (digest) => below.get(digest) ?? [], owners: (digest) => above.get(digest) ?? [], tops };
}
function add(lists, key, value) {
    const known = lists.get(key);
    if (known === undefined)
        lists.set(key, [value]);
    else
        known.push(value);
}
/**
 * Everything that hangs on the roots, in the order in which it is found: what hangs on something comes after it.
 *
 * @returns each with the root that led there first
 */
function reach(roots, { dependants }, isAllowed = () => true) {
    const found = new Map();
    for (const root of roots)
        if (isAllowed(root))
            found.set(root, root);
    // A map gives what is added while it is walked, too.
    for (const [digest, root] of found) {
        for (const next of dependants(digest))
            if (!found.has(next) && isAllowed(next))
                found.set(next, root);
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/actions/prune/place.js
/** Requests to a registry at a time. */
const REGISTRY_AT_ONCE = 12;
/** Requests that change something, to GitHub or a registry, at a time. */
const CHANGES_AT_ONCE = 4;

;// CONCATENATED MODULE: ./lib/image/label.js
/**
 * The label keys that we set.
 *
 * @see https://github.com/opencontainers/image-spec/blob/v1.1.1/annotations.md#pre-defined-annotation-keys
 */
const LABEL = {
    title: 'org.opencontainers.image.title',
    description: 'org.opencontainers.image.description',
    url: 'org.opencontainers.image.url',
    source: 'org.opencontainers.image.source',
    version: 'org.opencontainers.image.version',
    created: 'org.opencontainers.image.created',
    revision: 'org.opencontainers.image.revision',
    licenses: 'org.opencontainers.image.licenses',
    /** The branch's own name, before it was made fit for a tag. */
    branch: 'io.github.image-build-action.branch',
    /** The pull request's number. */
    pullRequest: 'io.github.image-build-action.pull-request',
    /** The commit that GitHub made to test a pull request, where `revision` is the pull request's head. */
    mergeRevision: 'io.github.image-build-action.merge-revision',
    /** `runtime`, as given. */
    runtime: 'io.github.image-build-action.runtime',
};

;// CONCATENATED MODULE: ./lib/image/platform.js
/**
 * Platforms as BuildKit writes them: `os/architecture[/variant]`, or an architecture alone.
 *
 * @see https://github.com/containerd/platforms/blob/v1.0.0/platforms.go
 */
const PLATFORM = /^[A-Za-z0-9_.-]+(?:\([A-Za-z0-9_.+-]*\))?(?:\/[A-Za-z0-9_-]+){0,2}$/;
function isPlatform(text) {
    return PLATFORM.test(text);
}
/** Whether it says for which system and processor: `arm64` alone leaves the system to the builder. */
function hasArchitecture(text) {
    return isPlatform(text) && text.includes('/');
}
/**
 * The platform of a text. The version of a system (`windows(10.0.20348)/amd64`) is left out.
 *
 * @returns undefined when it does not say for which system and processor
 */
function parsePlatform(text) {
    if (!hasArchitecture(text))
        return undefined;
    const [os, architecture, variant] = (platform_formatPlatform(partsOf(text)) ?? '').split('/');
    if (!os || !architecture)
        return undefined;
    return { os, architecture, ...(variant !== undefined && { variant }) };
}
function partsOf(text) {
    const [system = '', architecture = '', variant] = text.split('/');
    const os = system.replace(/\(.*\)$/, '');
    return { os, architecture, ...(variant !== undefined && { variant }) };
}
/** Other names of an architecture, with the variant that the name means; undefined for the one that is given. */
const ARCHITECTURES = new Map([
    ['i386', ['386', '']],
    ['x86_64', ['amd64', undefined]],
    ['x86-64', ['amd64', undefined]],
    ['aarch64', ['arm64', undefined]],
    ['armhf', ['arm', 'v7']],
    ['armel', ['arm', 'v6']],
]);
/** The variants that go without saying, or have a shorter name. */
const VARIANTS = new Map([
    ['amd64/v1', ''],
    ...['8', 'v8', 'v8.0'].map((name) => [`arm64/${name}`, '']),
    ...['9', '9.0', 'v9.0'].map((name) => [`arm64/${name}`, 'v9']),
    ['arm/', 'v7'],
    ...['5', '6', '7', '8'].map((name) => [`arm/${name}`, `v${name}`]),
]);
/**
 * Writes a platform as containerd and BuildKit do, so that `arm64` with and without its `v8` is one.
 *
 * @returns undefined when what came names no platform
 * @see https://github.com/containerd/platforms/blob/v1.0.0/database.go
 */
function platform_formatPlatform({ os, architecture, variant = '' }) {
    if (![os, architecture, variant].every((part) => typeof part === 'string'))
        return undefined;
    const [name = '', kind = ''] = [os, architecture].map((part) => part?.toLowerCase());
    const [arch, meant] = ARCHITECTURES.get(kind) ?? [kind];
    const given = meant ?? variant.toLowerCase();
    const shown = VARIANTS.get(`${arch}/${given}`) ?? given;
    const text = [name === 'macos' ? 'darwin' : name, arch, ...(shown === '' ? [] : [shown])].join('/');
    return isPlatform(text) && arch !== '' ? text : undefined;
}

;// CONCATENATED MODULE: ./lib/registry/image-config.js
/**
 * The configuration of an image: what it is made for, and its labels.
 *
 * @see https://github.com/opencontainers/image-spec/blob/v1.1.1/config.md#properties
 */




const CONFIG_MEDIA_TYPES = [
    'application/vnd.oci.image.config.v1+json',
    'application/vnd.docker.container.image.v1+json',
];
/** Whether it is the configuration of an image: charts, signatures and other artifacts have one of another kind. */
function isImageConfig(config) {
    return config !== undefined && CONFIG_MEDIA_TYPES.includes(config.mediaType);
}
/** @throws {RegistryFault} when the registry refuses, does not answer, or serves other bytes than the digest says */
async function readImageConfig(client, { name, path }, { digest }) {
    const what = `reading the configuration ${digest} of ${name}`;
    const answer = await client.send({ method: 'GET', repository: path, access: 'pull', to: `blobs/${digest}` });
    if (answer.status !== 200)
        throw faultFrom(what, answer);
    const found = `sha256:${createHash('sha256').update(answer.body).digest('hex')}`;
    if (found !== digest)
        throw new RegistryFault(`${what}: the registry served other content, ${found}`, 200);
    try {
        return parseConfig(answer.body.toString('utf8'));
    }
    catch (cause) {
        throw new RegistryFault(`${what}: ${cause.message}`, 200, { cause });
    }
}
function parseConfig(text) {
    const parsed = JSON.parse(text);
    if (typeof parsed !== 'object' || parsed === null)
        throw new Error('it is no JSON object');
    const { config, ...platform } = parsed;
    return { platform: formatPlatform(platform), labels: textsIn(config?.Labels) };
}

;// CONCATENATED MODULE: ./lib/actions/prune/read-version.js





/**
 * @param reference a tag or a digest
 * @returns undefined when it is not there
 * @throws {RegistryFault}
 */
async function readVersion({ client, repository }, reference, { persist }) {
    const what = `reading ${repository.name}@${reference}`;
    const served = await persist(what, () => manifests_getManifest(client, repository, reference));
    if (served === undefined)
        return undefined;
    const manifest = manifests_parseServed(served, reference_formatPinned(repository, served.digest));
    return { digest: served.digest, ...read_version_partsOf(manifest) };
}
function read_version_partsOf({ manifests, subject, config, annotations }) {
    // A cache lists its layers as manifests of another kind, which are none.
    const children = (manifests ?? []).filter(({ mediaType }) => manifest_isManifest(mediaType)).map(({ digest }) => digest);
    return {
        children: [...new Set(children)],
        subject: subject?.digest,
        config: isImageConfig(config) ? config.digest : undefined,
        created: momentIn(manifest_textsIn(annotations)[LABEL.created], 'by its annotation created'),
    };
}
/** Blobs that are read for one date. */
const LONGEST_CONFIG = 4 * 1024 * 1024;
/**
 * When an image was made, by its configuration: the later one of the build's time and the label.
 *
 * @returns undefined when it does not say so, or a date that stands for none
 * @throws {RegistryFault} when the registry does not answer
 */
async function readCreated({ client, repository }, config, { persist }) {
    const request = { method: 'GET', repository: repository.path, access: 'pull', to: `blobs/${config}` };
    const answer = await persist(`reading the configuration ${config} of ${repository.name}`, () => client.send(request));
    if (answer.status !== 200 || answer.body.length > LONGEST_CONFIG)
        return undefined;
    try {
        const parsed = JSON.parse(answer.body.toString('utf8'));
        const label = manifest_textsIn(parsed.config?.Labels)[LABEL.created];
        return later(momentIn(parsed.created, "by the image's created"), momentIn(label, 'by its label created'));
    }
    catch {
        return undefined;
    }
}
function later(one, other) {
    if (one === undefined || other === undefined)
        return one ?? other;
    return one.at >= other.at ? one : other;
}
/** Reproducible builds say 1970, and some tools the year 1. */
const EARLIEST = Date.UTC(1990, 0, 1);
function momentIn(value, source) {
    const at = typeof value === 'string' ? Date.parse(value) : Number.NaN;
    return at >= EARLIEST ? { at, source } : undefined;
}

;// CONCATENATED MODULE: ./lib/actions/prune/news.js




/** @returns everything that was pushed since, or that a tag leads to which was moved or made since */
async function newsSince(survey, place, around) {
    const { client, packages, repository } = place;
    const known = survey.versions();
    const before = new Map([...known.values()].flatMap(({ digest, tags }) => tags.map((tag) => [tag, digest])));
    const listed = await survey.listTags();
    const fresh = listed.filter((tag) => !before.has(tag));
    if (packages !== undefined) {
        // A tag that was moved to another known version is seen when that one is about to go.
        const newest = known.size === 0 ? [] : await packages.newest();
        fresh.push(...newest.map(({ digest }) => digest).filter((digest) => !known.has(digest)));
    }
    else {
        const stayed = listed.filter((tag) => before.has(tag));
        await settleInTurn(REGISTRY_AT_ONCE, stayed, async (tag) => {
            const what = `looking up ${repository.name}:${tag}`;
            const served = await around.persist(what, () => manifests_servedDigest(client, repository, tag));
            if (served !== undefined && served !== before.get(tag))
                fresh.push(tag);
        });
    }
    const found = new Set();
    await settleInTurn(REGISTRY_AT_ONCE, fresh, (reference) => readBelow(reference, found, place, around));
    return found;
}
/** Reads what a reference leads to, anew. */
async function readBelow(reference, found, place, around) {
    const read = await readVersion(place, reference, around);
    if (read === undefined || found.has(read.digest))
        return;
    found.add(read.digest);
    for (const child of read.children)
        await readBelow(child, found, place, around);
}

;// CONCATENATED MODULE: ./lib/actions/prune/untag.js
/**
 * Takes tags off a version that stays. GitHub's registry has no request for it, and others take such a request for the
 * version with all its tags; so the tags are put on an empty manifest of our own, and that one is deleted with them.
 */








/** The smallest content that there is for what needs one. */
const EMPTY = Buffer.from('{}');
/** Seconds until the packages API shows what was pushed just now. */
const PATIENCE = [1, 2, 4, 8];
/**
 * @returns the tags that are off; one that serves something else by now stays where it is
 * @throws {Error} when the registry refuses; the tags are then back on their versions
 */
async function takeTagsOff(tags, place, around) {
    const { client, repository } = place;
    const { persist, warn } = around;
    const empty = emptyManifest();
    const config = { digest: digestOf(EMPTY), size: EMPTY.length };
    await persist(`writing to ${repository.name}`, () => upload_uploadBlob(client, repository, config, () => EMPTY));
    const moved = [];
    try {
        await settleInTurn(CHANGES_AT_ONCE, tags, async ({ tag, digest }) => {
            const name = reference_formatTagged({ repository, tag });
            const now = await persist(`looking up ${name}`, () => manifests_servedDigest(client, repository, tag));
            if (now !== digest)
                return warn(`${name} was moved meanwhile, and stays.`);
            moved.push({ tag, digest });
            await persist(`tagging ${name}`, () => manifests_putManifest(client, repository, tag, empty));
        });
        if (moved.length > 0)
            await remove(empty.digest, place, around);
        return moved.map(({ tag }) => tag);
    }
    catch (error) {
        await putBack(moved, place, around);
        throw error;
    }
}
/** Of its own for each call, so that it takes nobody else's tags with it. */
function emptyManifest() {
    const json = {
        schemaVersion: 2,
        mediaType: manifest_OCI_MANIFEST,
        artifactType: 'application/vnd.image-build-action.untagged',
        config: { mediaType: 'application/vnd.oci.empty.v1+json', digest: digestOf(EMPTY), size: EMPTY.length },
        layers: [],
        annotations: { 'image-build-action.untag': (0,external_node_crypto_.randomUUID)() },
    };
    const bytes = Buffer.from(JSON.stringify(json));
    return { mediaType: manifest_OCI_MANIFEST, digest: digestOf(bytes), bytes };
}
function digestOf(bytes) {
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
}
async function remove(digest, { client, repository, packages }, { persist, sleep }) {
    if (packages === undefined) {
        const { state, text } = await persist(`deleting ${digest}`, () => deleteManifest(client, repository, digest));
        if (state === 'refused')
            throw new Error(`${repository.name} does not let tags be taken off: ${text}`);
        return;
    }
    for (const seconds of [0, ...PATIENCE]) {
        await sleep(seconds);
        const version = (await packages.newest()).find((one) => one.digest === digest);
        const said = version === undefined ? undefined : await packages.remove(version.id);
        if (said !== undefined)
            throw new Error(`${repository.name} does not let tags be taken off: ${said}`);
        if (version !== undefined)
            return;
    }
    throw new Error(`the packages API does not show the empty version ${digest} of ${repository.name}`);
}
async function putBack(tags, { client, repository }, { persist, warn }) {
    for (const { tag, digest } of tags) {
        const name = reference_formatTagged({ repository, tag });
        try {
            const manifest = await persist(`reading ${name}`, () => manifests_getManifest(client, repository, digest));
            if (manifest === undefined)
                throw new Error(`${digest} is gone`);
            await persist(`tagging ${name}`, () => manifests_putManifest(client, repository, tag, manifest));
        }
        catch (error) {
            warn(`${name} could not be put back on ${digest}: ${error.message}`);
        }
    }
}

;// CONCATENATED MODULE: ./lib/actions/prune/execute.js
/** Deletes what the plan says, and looks once more before each deletion: somebody may have pushed meanwhile. */











/**
 * Asks a registry to delete what there is not, which one that deletes nothing refuses too. GitHub's is asked by the
 * first deletion.
 *
 * @throws {ActionError} `prune`
 */
async function checkDeleting({ client, repository, packages }, { persist }) {
    if (packages !== undefined)
        return;
    const nothing = `sha256:${(0,external_node_crypto_.randomBytes)(32).toString('hex')}`;
    try {
        const what = `asking ${repository.registry} whether it deletes`;
        const { state, text } = await persist(what, () => deleteManifest(client, repository, nothing));
        if (state !== 'refused')
            return;
        throw new lib_errors/* ActionError */.lZ('prune', `${repository.registry} does not delete manifests of ${repository.name}: ${text}.`, {
            advice: 'Let the registry delete (REGISTRY_STORAGE_DELETE_ENABLED=true for the one of Docker), or sign in as somebody who may. Nothing was deleted anywhere.',
        });
    }
    catch (error) {
        if (!(error instanceof fault_RegistryFault) || error.isTemporary)
            throw error;
        // Another answer to a question about nothing says little; the first deletion will tell.
    }
}
/** @throws {ActionError | RegistryFault} at the first thing that would end all others too; `done` tells what was done */
async function execute(entries, place, survey, around, done) {
    const { repository } = place;
    const graph = buildGraph(survey.versions());
    const going = entries.filter(({ action }) => action === 'delete');
    const planned = new Map(going.map((entry) => [entry.digest, entry]));
    // Looking again takes as long as the first look, so it is done only where something is at stake.
    const news = going.length === 0 ? [] : await newsSince(survey, place, around);
    for (const digest of reach(news, graph).keys()) {
        if (planned.delete(digest))
            done.left.set(digest, 'what was pushed meanwhile needs it');
    }
    let isFirst = true;
    for (let round = nextRound(planned, graph, done.left); round.length > 0; round = nextRound(planned, graph, done.left)) {
        // The first alone: a right that is missing is then missed before anything is done.
        const [first, ...others] = round;
        const deleteOne = async (entry) => {
            const why = await deleteVersion(entry, place, survey, around);
            planned.delete(entry.digest);
            if (why === undefined)
                done.deleted.add(entry.digest);
            else
                done.left.set(entry.digest, why);
            if (why === undefined)
                around.tell(`Deleted ${reference_formatPinned(repository, entry.digest)}: ${entry.why}.`);
            else
                around.warn(`${reference_formatPinned(repository, entry.digest)} stays: ${why}.`);
        };
        if (isFirst && first !== undefined)
            await deleteOne(first);
        await settleInTurn(CHANGES_AT_ONCE, isFirst ? others : round, deleteOne);
        isFirst = false;
    }
    const tags = entries.flatMap(({ digest, untag }) => untag.map((tag) => ({ tag, digest })));
    if (tags.length === 0)
        return;
    for (const tag of await takeTagsOff(tags, place, around)) {
        done.untagged.add(tag);
        around.tell(`Took the tag ${reference_formatTagged({ repository, tag })} off; its version stays.`);
    }
    for (const { tag, digest } of tags)
        if (!done.untagged.has(tag))
            done.left.set(digest, `${tag} was moved meanwhile`);
}
/**
 * Those whose owners are gone. What hangs on something that could not be deleted stays with it; a circle is begun
 * anywhere.
 */
function nextRound(planned, graph, left) {
    for (let isStill = false; !isStill;) {
        isStill = true;
        for (const digest of planned.keys()) {
            const owner = graph.owners(digest).find((one) => left.has(one));
            if (owner === undefined)
                continue;
            planned.delete(digest);
            left.set(digest, `${owner} stays`);
            isStill = false;
        }
    }
    const ready = [...planned.values()].filter(({ digest }) => !graph.owners(digest).some((one) => planned.has(one)));
    return ready.length > 0 ? ready : [...planned.values()].slice(0, 1);
}
/** @returns why it stays; undefined when it is gone */
async function deleteVersion(entry, place, survey, { persist }) {
    const { client, repository, packages } = place;
    if (packages !== undefined) {
        const id = survey.idOf(entry.digest);
        const version = id === undefined ? undefined : await packages.version(id);
        if (id === undefined)
            return 'the packages API does not show it';
        if (version === undefined)
            return undefined;
        const added = version.tags.find((tag) => !entry.tags.includes(tag));
        return added === undefined ? packages.remove(id) : `it got the tag ${added} meanwhile`;
    }
    // By digest the registry takes off all tags, so one that was moved here is the only thing to look for; one that was
    // moved away is no longer ours.
    const moved = await Promise.all(entry.tags.map(async (tag) => {
        const name = reference_formatTagged({ repository, tag });
        return (await persist(`looking up ${name}`, () => manifests_servedDigest(client, repository, tag))) === entry.digest;
    }));
    if (entry.tags.length > 0 && !moved.includes(true))
        return 'its tags were moved meanwhile';
    const what = `deleting ${reference_formatPinned(repository, entry.digest)}`;
    const { state, text } = await persist(what, () => deleteManifest(client, repository, entry.digest));
    if (state !== 'refused')
        return undefined;
    throw new lib_errors/* ActionError */.lZ('prune', `${repository.name} may not be pruned: ${text}.`, {
        advice: 'Sign in as somebody who may delete there; what was deleted before is told in the plan.',
    });
}

;// CONCATENATED MODULE: ./lib/actions/step/github-api.js
/** @see https://docs.github.com/en/rest/about-the-rest-api/api-versions */
const GITHUB_HEADERS = { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' };
/**
 * @param token empty to ask as nobody
 * @returns asks for a path such as `/repos/octo/app`; undefined outside of GitHub, where there is nobody to ask
 * @see https://docs.github.com/en/rest/using-the-rest-api/getting-started-with-the-rest-api
 */
function gitHubGet({ all }, token, http) {
    const base = all['GITHUB_API_URL'];
    if (base === undefined || !URL.canParse(base))
        return undefined;
    const headers = {
        ...GITHUB_HEADERS,
        ...(token !== '' && { authorization: `Bearer ${token}` }),
    };
    return async (path) => {
        const answer = await http.send({ method: 'GET', url: new URL(`${base.replace(/\/$/, '')}${path}`), headers });
        return { status: answer.status, json: jsonOf(answer.body) };
    };
}
function jsonOf(body) {
    try {
        return JSON.parse(body.toString('utf8'));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/actions/prune/github.js
/**
 * GitHub's REST API with its pages and its limits. When it says that it is enough for now, all requests wait for the
 * moment that it names.
 *
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */



/** Seconds; a limit that ends later is for another run. */
const github_LONGEST_WAIT = 900;
/** Seconds, where GitHub says that there were too many requests and not how long to wait. */
const USUAL_WAIT = 60;
const ATTEMPTS = 5;
/** A list of 100 on a page; more of them than this do not end. */
const MOST_PAGES = 5_000;
function createGitHub({ http, base, token, sleep, now, tell }) {
    const root = new URL(`${base.replace(/\/$/, '')}/`);
    let limit;
    const headers = {
        ...GITHUB_HEADERS,
        ...(token !== '' && { authorization: `Bearer ${token}` }),
    };
    function addressOf(path) {
        const url = URL.canParse(path) ? new URL(path) : new URL(path.replace(/^\//, ''), root);
        // The token is for nobody else.
        if (url.origin !== root.origin)
            throw new lib_errors/* ActionError */.lZ('github', `GitHub sent us to another host: ${url.origin}.`);
        return url;
    }
    /** Waits for the moment that an earlier answer named; only who asks again has to. */
    async function heedLimit() {
        const seconds = ((limit?.time ?? 0) - now()) / 1000;
        if (limit === undefined || seconds <= 0)
            return;
        if (seconds > github_LONGEST_WAIT) {
            const end = new Date(limit.time).toISOString();
            throw new lib_errors/* ActionError */.lZ('github', `GitHub takes no more requests of this token until ${end}: ${limit.why}.`, {
                advice: 'Run the job again after that, or give github-token a token of its own for this step.',
            });
        }
        await sleep(seconds);
    }
    /** @returns whether to ask again */
    function readLimit(answer, attempt) {
        const found = limitEnd(answer, now(), attempt);
        if (found !== undefined && found.time > (limit?.time ?? 0)) {
            tell(`GitHub asks to wait ${Math.ceil((found.time - now()) / 1000)} s: ${found.why}.`);
            limit = found;
        }
        const isLimit = found !== undefined && (answer.status === 403 || answer.status === 429);
        return attempt < ATTEMPTS && (isLimit || answer.status >= 500);
    }
    async function request(method, path) {
        const url = addressOf(path);
        for (let attempt = 1;; attempt++) {
            await heedLimit();
            const answer = await http.send({ method, url, headers }).then(read, (error) => {
                if (error instanceof fault_RegistryFault && attempt < ATTEMPTS)
                    return undefined;
                throw new lib_errors/* ActionError */.lZ('github', `GitHub does not answer: ${error.message}.`, { cause: error });
            });
            if (answer !== undefined && !readLimit(answer, attempt))
                return answer;
            if (answer === undefined || answer.status >= 500)
                await sleep(2 ** (attempt - 1));
        }
    }
    async function* pages(path, refused) {
        let next = path;
        for (let page = 0; next !== undefined; page++) {
            if (page === MOST_PAGES)
                throw new lib_errors/* ActionError */.lZ('github', `GitHub's list at ${path} does not end.`);
            const answer = await request('GET', next);
            if (answer.status !== 200)
                throw refused(answer);
            yield answer.json;
            next = /<([^>]+)>\s*;[^,]*\brel="?next"?/i.exec(String(answer.headers['link'] ?? ''))?.[1];
        }
    }
    return { request, pages };
}
/** When the next request may go, as far as an answer says so. */
function limitEnd({ status, headers, message }, now, attempt) {
    const isRefusal = status === 403 || status === 429;
    const retryAfter = fault_retryAfterOf(headers);
    if (isRefusal && retryAfter !== undefined)
        return { time: now + retryAfter * 1000, why: said(message) };
    const [remaining, reset] = [headers['x-ratelimit-remaining'], headers['x-ratelimit-reset']];
    if (remaining === '0' && /^\d+$/.test(String(reset))) {
        // A second more: clocks differ.
        return { time: Number(reset) * 1000 + 1000, why: 'its limit for an hour is used up' };
    }
    const isSecondary = status === 429 || (status === 403 && /rate limit|abuse/i.test(message));
    return isSecondary ? { time: now + USUAL_WAIT * 1000 * 2 ** (attempt - 1), why: said(message) } : undefined;
}
function said(message) {
    return message === '' ? 'there were too many requests' : (0,lib_errors/* quote */.hD)(message, 100);
}
function read({ status, headers, body }) {
    const json = github_jsonOf(body);
    const message = json?.message;
    return { status, headers, json, message: typeof message === 'string' ? message : '' };
}
function github_jsonOf(body) {
    try {
        return JSON.parse(body.toString('utf8'));
    }
    catch {
        return undefined;
    }
}
/** A refusal, with the right that the token lacks. */
function github_refusal(what, { status, message }, permission) {
    const text = message === '' ? '' : ` (${(0,lib_errors/* quote */.hD)(message, 200)})`;
    const isRight = status === 401 || status === 403 || status === 404;
    return new lib_errors/* ActionError */.lZ('github', `GitHub answered ${status}${text} when asked to ${what}.`, {
        ...(isRight && { advice: permission }),
    });
}
/** The entries of a list that is the answer, or stands in it under a name; what is no object is left out. */
function listIn(json, name) {
    const list = name === undefined ? json : json?.[name];
    const isEntry = (entry) => typeof entry === 'object' && entry !== null;
    return Array.isArray(list) ? list.filter(isEntry) : [];
}

;// CONCATENATED MODULE: ./lib/actions/prune/github-caches.js

const PERMISSION = 'The job needs "permissions: actions: write"; caches: false leaves GitHub\'s caches alone.';
/**
 * @param ref only those of this one; empty for all
 * @throws {ActionError} `github`
 */
async function listCaches(github, repository, ref) {
    const query = ref === '' ? '' : `&ref=${encodeURIComponent(ref)}`;
    const entries = new Map();
    const path = `/repos/${repository}/actions/caches?per_page=100${query}`;
    for await (const json of github.pages(path, (answer) => github_refusal("list the repository's caches", answer, PERMISSION))) {
        for (const { id, ref: of, key, last_accessed_at: used, size_in_bytes: size } of listIn(json, 'actions_caches')) {
            if (typeof id !== 'number' || typeof of !== 'string' || typeof key !== 'string')
                continue;
            const at = Date.parse(String(used));
            const moment = Number.isNaN(at) ? undefined : { at, source: "by GitHub's list" };
            entries.set(id, { id, ref: of, key, used: moment, size: typeof size === 'number' ? size : 0 });
        }
    }
    return [...entries.values()];
}
/** One that is gone already is as good. @throws {ActionError} `github` */
async function deleteCache(github, repository, { id, key, ref }) {
    const answer = await github.request('DELETE', `/repos/${repository}/actions/caches/${id}`);
    if (answer.status === 204 || answer.status === 200 || answer.status === 404)
        return;
    throw github_refusal(`delete the cache ${key} of ${ref}`, answer, PERMISSION);
}

;// CONCATENATED MODULE: ./lib/actions/prune/carry-out.js
/** Carries the plans out: every registry is asked first, then images go, and GitHub's caches at the end. */





/** @returns what ended it early; undefined when all was done */
async function carryOut(works, caches, { github, repository, around }) {
    const toDo = works.filter(({ entries }) => entries.some(({ action }) => action !== 'keep'));
    try {
        await orExplain(async () => {
            for (const { place } of toDo)
                await checkDeleting(place, around);
            for (const { entries, place, survey: found, done } of toDo)
                await execute(entries, place, found, around, done);
        });
        await settleInTurn(CHANGES_AT_ONCE, caches.entries.filter(({ goes }) => goes), async (entry) => {
            await deleteCache(github, repository, entry);
            caches.done.add(entry.id);
        });
        return undefined;
    }
    catch (error) {
        return error;
    }
}

;// CONCATENATED MODULE: ./lib/near-miss.js
/** "Did you mean": the likely spelling of a word that is not known. */
/** More edits than this and the two words have nothing to do with each other. */
const MAX_EDITS = 2;
/**
 * Edits (insert, delete, replace, swap of neighbours) between two words; words are short, so the plain table does.
 *
 * @see https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance (optimal string alignment)
 */
function edits(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const cost = a[row - 1] === b[column - 1] ? 0 : 1;
            const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            current[column] = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + cost, swapped ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY);
        }
        beforeLast = last;
        last = current;
    }
    return last[b.length] ?? 0;
}
/**
 * The known word that was probably meant.
 *
 * @returns undefined when none is near
 * @example nearMiss('semvre', ['semver', 'sha']) // 'semver'
 */
function nearMiss(word, known) {
    const lower = word.toLowerCase();
    const longest = Math.max(0, ...known.map((candidate) => candidate.length));
    if (lower === '' || lower.length > longest + MAX_EDITS)
        return undefined;
    const ranked = known
        .map((candidate) => ({ candidate, distance: edits(lower, candidate) }))
        .filter(({ candidate, distance }) => distance <= MAX_EDITS && distance < candidate.length)
        .sort((a, b) => a.distance - b.distance);
    return ranked[0]?.candidate;
}
/** The advice that goes with an unknown word: `Did you mean "semver"?`, or nothing. */
function didYouMean(word, known) {
    const meant = nearMiss(word, known);
    return meant === undefined ? {} : { advice: `Did you mean "${meant}"?` };
}

;// CONCATENATED MODULE: ./lib/tags/complete-version.js
/** Versions that name one release and no other: `1.2.3`, `v1.2.3-rc.1`, `1.2.3rc1`, `2024.05.06`. */

/** Three numbers or more, so that `1` and `1.2`, which go on to the next release, are left out. */
const NUMBERS = String.raw `[vV]?[0-9]+(?:\.[0-9]+){2,}`;
/** What stands behind the numbers as semver.org has it: identifiers behind a dash. */
const SEMVER_END = '(?:-[0-9A-Za-z]+(?:[.-]+[0-9A-Za-z]+)*)?';
/** And as PEP 440 has it: a pre-release, a post-release, a development release. */
const PEP440_END = '(?:[-_.]?(?:alpha|beta|preview|pre|rc|a|b|c)[-_.]?[0-9]*)?' +
    '(?:[-_.]?(?:post|rev|r)[-_.]?[0-9]*)?' +
    '(?:[-_.]?dev[-_.]?[0-9]*)?';
const COMPLETE = new RegExp(`^${NUMBERS}(?:${SEMVER_END}|${PEP440_END})$`);
/** Words at the end that say the opposite: `1.2.3-SNAPSHOT` is built again and again. */
const ON_THE_MOVE = /[-._](?:latest|nightly|edge|snapshot|dev)$/i;
/** `1`, `1.2`, `v1`: the newest release of a line. */
const PARTIAL = /^[vV]?[0-9]+(?:\.[0-9]+)?$/;
/**
 * Whether a tag is a complete version.
 *
 * @see https://semver.org/#backusnaur-form-grammar-for-valid-semver-versions
 * @see https://peps.python.org/pep-0440/#appendix-b-parsing-version-strings-with-regular-expressions
 */
function isCompleteVersion(tag) {
    return tag.length <= tag_TAG_MAX_LENGTH && COMPLETE.test(tag) && !ON_THE_MOVE.test(tag);
}
/** Whether a tag is the beginning of a version, and so moves with its releases. */
function complete_version_isPartialVersion(tag) {
    return PARTIAL.test(tag);
}

;// CONCATENATED MODULE: ./lib/tags/moves.js
/** Tags that are meant to move: what moves them. */




/** Tags that say by their name that they are the newest: `latest`, `python-latest`. */
function saysLatest(tag) {
    return tag === 'latest' || tag.endsWith('-latest');
}
/** What moves a tag that somebody wrote out, as far as its text tells. */
function movesByText(tag, source) {
    if (saysLatest(tag))
        return 'latest';
    if (isPartialVersion(tag))
        return 'version';
    return isBranchTag(tag, source) ? 'branch' : undefined;
}
/** Whether a tag is the branch of this run: made safe as our rules do it, or as docker/metadata-action does. */
function isBranchTag(tag, source) {
    const branches = [branchOf(source), branchOfRef(rulesRef(source))];
    return branches.some((name) => Boolean(name) && (tag === safeName(name ?? '') || tag === validTag(name ?? '')));
}
/** A tag that holds the commit stays with it, whatever else it is made of. */
function namesCommit(tag, { headSha, runSha }) {
    return [headSha, runSha].some((sha) => sha.length >= COMMIT_LENGTH && tag.includes(sha.slice(0, COMMIT_LENGTH)));
}
/** So many digits of a commit are no accident. */
const COMMIT_LENGTH = 7;

;// CONCATENATED MODULE: ./lib/tags/tag-pattern.js
/** Patterns of tags: globs with placeholders for the commit of the run and for versions. */


/** The words that may stand between `<` and `>`. */
const PLACEHOLDERS = ['sha', 'version'];
const KINDS = {
    '*': 'some',
    '?': 'any',
    '<sha>': 'sha',
    '<version>': 'version',
};
/** Reads a pattern in which nothing is wrong: what is no placeholder stands for itself. */
function readPattern(text) {
    return (text.match(/<[^<>]*>|[\s\S]/g) ?? []).map((piece) => {
        const kind = KINDS[piece];
        return kind === undefined ? { kind: 'character', character: piece } : { kind };
    });
}
/**
 * Whether a pattern fits a whole tag. Goes through it with all the places of the tag where a piece may end, so that no
 * pattern makes it slow.
 *
 * @param shas the commits that `<sha>` stands for, each in full; `any` for all that looks like one
 */
function fitsPattern(tag, pattern, shas) {
    let places = new Set([0]);
    for (const piece of pattern) {
        places = new Set([...places].flatMap((from) => tag_pattern_endsOf(piece, tag, from, shas)));
        if (places.size === 0)
            return false;
    }
    return places.has(tag.length);
}
/** Where a piece may end that begins there. */
function tag_pattern_endsOf(piece, tag, from, shas) {
    switch (piece.kind) {
        case 'character':
            return tag[from] === piece.character ? [from + 1] : [];
        case 'any':
            return from < tag.length ? [from + 1] : [];
        case 'some':
            return numbers(from, tag.length);
        case 'sha':
            if (shas === 'any')
                return endsOfCommits(tag, from);
            return shas.flatMap((sha) => numbers(COMMIT_LENGTH, sha.length)
                .filter((length) => tag.startsWith(sha.slice(0, length), from))
                .map((length) => from + length));
        case 'version':
            return numbers(from + 1, tag.length).filter((to) => isCompleteVersion(tag.slice(from, to)));
    }
}
/** Hex digits, short or in full. Eight of them that are a day are no commit: `nightly-20260131`. */
function endsOfCommits(tag, from) {
    const [digits = ''] = /^[0-9a-f]{0,40}/.exec(tag.slice(from)) ?? [];
    return numbers(COMMIT_LENGTH, digits.length)
        .filter((length) => !/^20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(digits.slice(0, length)))
        .map((length) => from + length);
}
/** The whole numbers from the first to the last. */
function numbers(first, last) {
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

;// CONCATENATED MODULE: ./lib/retention/pattern.js
/** The patterns of retention rules: those of tags, where `<sha>` is any commit, and `<untagged>`. */



/** What stands for manifests that no tag and no index names. */
const UNTAGGED = '<untagged>';
function readRetentionPattern(text) {
    return { text, tags: text === UNTAGGED ? undefined : readPattern(text) };
}
function fitsTag({ tags }, tag) {
    return tags !== undefined && fitsPattern(tag, tags, 'any');
}
/** Whether nothing but jokers is in it, so that a whole repository is meant. */
function fitsEverything({ tags = [] }) {
    return tags.some(({ kind }) => kind === 'some') && tags.every(({ kind }) => kind === 'some' || kind === 'any');
}
/** What is wrong with a pattern, as a clause, and what to do about it. */
function patternProblem(text) {
    if (text === UNTAGGED)
        return undefined;
    if (text === '')
        return { problem: 'has no pattern' };
    const names = [...text.matchAll(/<([^<>]*)>/g)].map(([, name = '']) => name);
    const unknown = names.find((name) => !PLACEHOLDERS.some((known) => known === name));
    if (unknown === 'untagged')
        return { problem: `has ${UNTAGGED} beside other text; it stands alone` };
    if (unknown !== undefined) {
        const problem = `has the unknown placeholder ${(0,lib_errors/* quote */.hD)(`<${unknown}>`)}; allowed are <sha>, <version> and ${UNTAGGED}`;
        return { problem, ...didYouMean(unknown, [...PLACEHOLDERS, 'untagged']) };
    }
    const [stranger] = text.replace(/<[^<>]*>/g, '').match(/[^A-Za-z0-9_.*?-]/u) ?? [];
    if (stranger !== undefined) {
        return { problem: `has ${(0,lib_errors/* quote */.hD)(stranger)}, which no tag has`, advice: 'Patterns are for tags, without the image.' };
    }
    return /^[.-]/.test(text) ? { problem: `begins with ${(0,lib_errors/* quote */.hD)(text.slice(0, 1))}, as no tag does` } : undefined;
}

;// CONCATENATED MODULE: ./lib/retention/rules.js
/** Rules of how long what is kept: `pattern: age`, one on each line. The first line that fits a tag decides. */



const MOST_KEPT = 100_000;
const AGE_ADVICE = 'Write a number and s, m, h, d or w, such as 24h or 7d, or keep for what never goes.';
function ruleFor(rules, tag) {
    return rules.find(({ pattern }) => fitsTag(pattern, tag));
}
/** The rule for what has no tag. */
function untaggedRule(rules) {
    return rules.find(({ pattern }) => pattern.text === UNTAGGED);
}
/** Patterns that would let a whole repository go. */
function rulesForEverything(rules) {
    return rules
        .filter(({ pattern, age }) => age !== undefined && fitsEverything(pattern))
        .map((one) => one.pattern.text);
}
/** @param lines the input `rules`; lines that begin with `#` are for people */
function parseRules(lines) {
    const problems = [];
    const seen = new Set();
    const rules = entriesOf(lines).flatMap(({ line, key, value }) => {
        const refuse = (problem, advice) => {
            problems.push({ input: 'rules', problem: `${(0,lib_errors/* quote */.hD)(line)} ${problem}`, ...(advice && { advice }) });
            return [];
        };
        if (value === undefined)
            return refuse('is no rule', 'Write a pattern, a colon and an age, such as pr-*: 24h.');
        const wrong = patternProblem(key);
        if (wrong !== undefined)
            return refuse(wrong.problem, wrong.advice);
        if (seen.has(key))
            return refuse(`repeats the pattern ${(0,lib_errors/* quote */.hD)(key)}`, 'The first line that fits a tag decides.');
        seen.add(key);
        const age = value.toLowerCase() === 'keep' ? undefined : parseAge(value);
        if (age === undefined && value.toLowerCase() !== 'keep')
            return refuse('has no age that can be read', AGE_ADVICE);
        return [{ pattern: readRetentionPattern(key), text: value, age }];
    });
    return { rules, problems };
}
/**
 * @param lines the input `keep-newest`: `pattern: number`, or a number alone, which is for every rule by itself
 * @param rules those that the number alone is for
 */
function parseKeepNewest(lines, rules) {
    const problems = [];
    const refuse = (line, problem) => {
        const advice = 'Write a number for every rule, or a pattern, a colon and a number, such as *-<sha>: 5.';
        problems.push({ input: 'keep-newest', problem: `${(0,lib_errors/* quote */.hD)(line)} ${problem}`, advice });
        return [];
    };
    const newest = entriesOf(lines).flatMap(({ line, key, value }) => {
        const count = countIn(value ?? key);
        if (count === undefined)
            return refuse(line, `has no whole number from 0 to ${MOST_KEPT}`);
        if (value === undefined) {
            const own = rules.filter(({ age, pattern }) => age !== undefined && pattern.tags !== undefined);
            return own.map(({ pattern }) => ({ pattern, count }));
        }
        const wrong = key === UNTAGGED ? { problem: `is about ${UNTAGGED}, which has no order` } : patternProblem(key);
        if (wrong !== undefined)
            return refuse(line, wrong.problem);
        return [{ pattern: readRetentionPattern(key), count }];
    });
    return { newest, problems };
}
function countIn(text) {
    return /^\d{1,6}$/.test(text) && Number(text) <= MOST_KEPT ? Number(text) : undefined;
}
function entriesOf(lines) {
    return lines
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => {
        const colon = line.lastIndexOf(':');
        if (colon < 0)
            return { line, key: line, value: undefined };
        const key = line
            .slice(0, colon)
            .trim()
            .replace(/^(["'])(.*)\1$/, '$2');
        return { line, key, value: line.slice(colon + 1).trim() };
    });
}

// EXTERNAL MODULE: ./lib/actions/inputs/registry-auth.js
var registry_auth = __nccwpck_require__(9461);
;// CONCATENATED MODULE: ./lib/actions/inputs/sign-in-entry.js
/** One sign-in, checked: from the inputs of its own, or an entry of `registry-auth`. */




const BOTH_OR_NEITHER = 'Give both username and password, or neither; an empty one is often a secret that this run cannot read.';
/**
 * @param variable gives the text of an environment variable by its name; empty when it is not set
 * @returns checks an entry; `number` is its place in the list, from 1, and undefined for the inputs of their own, with
 *   which nothing given means no sign-in
 */
function createEntryCheck(variable, problems) {
    const isScopeOff = isSet('DOCKER_LOGIN_SCOPE_DISABLED', variable, problems);
    const accounts = accountsOf(variable('AWS_ACCOUNT_IDS'), problems);
    return (entry, number) => {
        const before = problems.length;
        const refuse = (key, problem, advice) => {
            const told = number === undefined ? { input: key, problem } : listed(number, key, problem);
            problems.push({ ...told, ...(advice !== undefined && { advice }) });
        };
        const { username, password } = entry;
        const isEmpty = username === '' && password === '';
        const registry = registryHost(entry.registry || 'docker.io');
        const ecr = registry === undefined ? undefined : ecrOf(registry, entry, variable, refuse);
        if (number === undefined && isEmpty && ecr === undefined && entry.scope === '')
            return [];
        if (registry === undefined) {
            const advice = 'Write the host, with a port where it has one, such as ghcr.io or localhost:5000.';
            refuse('registry', `${(0,lib_errors/* quote */.hD)(entry.registry)} is no registry's address`, advice);
        }
        if (ecr === undefined || !isEmpty)
            checkHalves(entry, refuse);
        const scope = entry.scope === '' ? undefined : parseScope(entry.scope);
        if (entry.scope !== '' && scope === undefined) {
            const advice = 'Write a path, actions or both, such as me/app, @push or me/app@pull,push.';
            refuse('scope', `${(0,lib_errors/* quote */.hD)(entry.scope)} is no scope`, advice);
        }
        if (registry === undefined || problems.length > before)
            return [];
        const hosts = ecr === undefined ? [registry] : registriesOf(registry, accounts);
        return hosts.map((host) => ({ registry: host, username, password, scope: isScopeOff ? undefined : scope, ecr }));
    };
}
function listed(number, key, problem) {
    return { input: 'registry-auth', problem: `entry ${number}: ${key} ${problem}` };
}
function checkHalves({ username, password }, refuse) {
    if (username !== '' && password !== '')
        return;
    const missing = username === '' ? 'username' : 'password';
    if (username === password)
        refuse('username', 'and password are empty', BOTH_OR_NEITHER);
    else
        refuse(missing, 'is empty, although the other half of the sign-in is given', BOTH_OR_NEITHER);
}
/** A name and password that are Amazon's registry's own are no keys to trade for them. */
function ecrOf(registry, { ecr, username }, variable, refuse) {
    const found = parseEcr(registry);
    switch (ecr.toLowerCase()) {
        case '':
        case 'auto':
            return username === 'AWS' ? undefined : found;
        case 'false':
            return undefined;
        case 'true': {
            const region = variable('AWS_REGION') || variable('AWS_DEFAULT_REGION');
            if (found === undefined && !/^[a-z0-9-]+$/.test(region)) {
                refuse('ecr', `is true, but ${registry} does not tell its region`, 'Set the environment variable AWS_REGION.');
            }
            return found ?? { isPublic: false, region, isFips: false };
        }
        default:
            refuse('ecr', `must be auto, true or false, not ${(0,lib_errors/* quote */.hD)(ecr)}`);
            return undefined;
    }
}
/** What docker/login-action takes for true and false here. */
function isSet(name, variable, problems) {
    const value = variable(name);
    if (/^(?:1|t|true)$/i.test(value))
        return true;
    if (!/^(?:0|f|false)?$/i.test(value)) {
        problems.push({ input: name, problem: `must be true or false, not ${(0,lib_errors/* quote */.hD)(value)}` });
    }
    return false;
}
function accountsOf(text, problems) {
    const accounts = text
        .split(',')
        .map((account) => account.trim())
        .filter((account) => account !== '');
    for (const account of accounts.filter((one) => !/^\d{12}$/.test(one))) {
        problems.push({ input: 'AWS_ACCOUNT_IDS', problem: `${(0,lib_errors/* quote */.hD)(account)} is no number of twelve digits` });
    }
    return accounts;
}
/** People also write the address with a scheme and a slash; Docker Hub has several names. */
function registryHost(text) {
    const host = text.replace(/^https?:\/\//, '').replace(/\/(?:v[12]\/?)?$/, '');
    if (host === 'index.docker.io' || host === 'registry-1.docker.io')
        return 'docker.io';
    const repository = parseRepository(`${host}/probe`);
    return repository?.registry === host.toLowerCase() ? repository.registry : undefined;
}

;// CONCATENATED MODULE: ./lib/actions/inputs/sign-in.js
/** Who we are at the registries, as far as the inputs say: docker/login-action's names and rules. */




/** @param variable gives the text of an environment variable by its name; empty when it is not set */
async function parseSignInInputs(reader, variable) {
    const check = createEntryCheck(variable, reader.problems);
    const single = {
        registry: reader.text('registry'),
        username: reader.text('username'),
        password: reader.text('password'),
        scope: reader.text('scope'),
        ecr: reader.choice('ecr', ['auto', 'true', 'false'], 'auto'),
    };
    const listed = await (0,registry_auth/* parseRegistryAuth */.b)(reader.text('registry-auth'), reader.problems);
    const signIns = [...check(single), ...listed.flatMap((entry, index) => check(entry, index + 1))];
    return {
        signIns: withoutTwins(signIns, reader.problems),
        githubToken: reader.text('github-token'),
        credentials: reader.choice('credentials', ['private', 'shared'], 'private'),
        logout: reader.boolean('logout', true),
    };
}
/** Of two sign-ins for the same place one would be lost. */
function withoutTwins(signIns, problems) {
    const seen = new Set();
    return signIns.filter(({ registry, scope }) => {
        const place = scope === undefined ? registry : `${registry} (${formatScope(scope)})`;
        if (!seen.has(place))
            return seen.add(place);
        problems.push({
            input: 'registry-auth',
            problem: `has, with the other inputs, two sign-ins for ${(0,lib_errors/* quote */.hD)(place)}`,
            advice: 'Keep one of them, or give each a scope.',
        });
        return false;
    });
}

;// CONCATENATED MODULE: ./lib/actions/prune/refs.js
/** Which pull requests are open and which branches are there. */


const PERMISSIONS = 'The job needs "permissions: pull-requests: read" and "contents: read"; without knowing what is open, nothing is deleted.';
/** `owner/name`, of which no part leads elsewhere. */
const REPOSITORY = /^(?!\.\.?\/)[\w.-]+\/(?!\.\.?$)[\w.-]+$/;
/** @throws {ActionError} `github`, when GitHub does not say */
async function readRefs(github, repository) {
    const [openPullRequests, branches] = await Promise.all([
        collect(github, `/repos/${repository}/pulls?state=open&per_page=100`, 'list the open pull requests', ({ number }) => (typeof number === 'number' ? number : undefined)),
        collect(github, `/repos/${repository}/branches?per_page=100`, 'list the branches', ({ name }) => typeof name === 'string' ? name : undefined),
    ]);
    return { openPullRequests, branches };
}
async function collect(github, path, what, read) {
    const found = new Set();
    for await (const json of github.pages(path, (answer) => github_refusal(what, answer, PERMISSIONS))) {
        if (!Array.isArray(json))
            throw new lib_errors/* ActionError */.lZ('github', `GitHub answered with no list when asked to ${what}.`);
        for (const value of listIn(json).map(read))
            if (value !== undefined)
                found.add(value);
    }
    return found;
}
/**
 * Whether the pull request that the event calls closed is so still. A token that may not ask leaves it at the event.
 *
 * @throws {ActionError} `github`, when GitHub does not answer
 */
async function isReopened(github, repository, number) {
    const answer = await github.request('GET', `/repos/${repository}/pulls/${number}`);
    const state = answer.json?.state;
    if (answer.status === 200)
        return state !== 'closed';
    if (answer.status === 403 || answer.status === 404 || answer.status === 401)
        return false;
    throw github_refusal(`look up pull request ${number}`, answer, PERMISSIONS);
}

;// CONCATENATED MODULE: ./lib/actions/prune/inputs.js
/** Every input of the prune action, read and checked once. */








/** What every step with a sign-in has, and this one has no use for: its credentials are its own. */
const NOT_HERE = ['credentials', 'logout'];
/**
 * @param read gives the text of an input by its name
 * @param variable gives the text of an environment variable by its name; empty when it is not set
 * @param isClosing whether the run is for a pull request that was closed, which needs no rules
 */
async function parsePruneInputs(read, variable, isClosing) {
    const reader = (0,input/* createInputReader */.ic)(read);
    const signInReader = (0,input/* createInputReader */.ic)((name) => (NOT_HERE.includes(name) ? '' : read(name)));
    const { rules, problems: ruleProblems } = parseRules(reader.lines('rules'));
    const { newest, problems: newestProblems } = parseKeepNewest(reader.lines('keep-newest'), rules);
    const inputs = {
        ...(await parseSignInInputs(signInReader, variable)),
        images: await parseImages(reader),
        rules,
        newest,
        existingBranches: reader.choice('existing-branches', ['newest', 'all', 'none'], 'newest'),
        caches: reader.choice('caches', ['all', 'github', 'registry', 'none'], 'all'),
        cacheImages: parseCacheImages(reader),
        cacheMaxAge: parseCacheMaxAge(reader),
        repository: parseRepositoryName(reader),
        packages: reader.choice('packages', ['auto', 'true', 'false'], 'auto'),
        dryRun: parseConfirm(reader, rules),
        maxDeletions: reader.number('max-deletions', { fallback: 100, min: 1, max: 100_000 }),
    };
    const found = [...reader.problems, ...signInReader.problems, ...ruleProblems, ...newestProblems];
    // A rule that cannot be read is not one that is missing.
    const hasRules = rules.length > 0 || ruleProblems.length > 0 || isClosing;
    return { inputs, problems: [...found, ...disagreements(inputs, hasRules, found)] };
}
async function parseImages(reader) {
    const texts = await reader.list('images', { commas: true });
    const images = new Map();
    for (const text of texts) {
        const repository = parseRepository(text);
        if (repository !== undefined)
            images.set(repository.name, repository);
        else {
            const problem = `${(0,lib_errors/* quote */.hD)(text)} is no image name`;
            const advice = 'Write [registry/]name without a tag; rules says which tags are meant.';
            reader.problems.push({ input: 'images', problem, advice });
        }
    }
    return [...images.values()];
}
function parseCacheImages(reader) {
    const lines = reader.lines('cache-image');
    const images = lines.flatMap((line) => {
        const image = parseCacheImage(line);
        if (image !== undefined)
            return [image];
        const problem = `${(0,lib_errors/* quote */.hD)(line)} is no image name`;
        const advice = `Write what the build has in cache-image: [registry/]name, or [registry/]name:prefix with up to ${PREFIX_MAX_LENGTH} characters.`;
        reader.problems.push({ input: 'cache-image', problem, advice });
        return [];
    });
    return lines.length === 0 ? undefined : images;
}
function parseCacheMaxAge(reader) {
    const text = reader.text('cache-max-age');
    const age = parseAge(text);
    if (text !== '' && age === undefined) {
        const advice = 'Write a number and s, m, h, d or w, such as 14d.';
        reader.problems.push({ input: 'cache-max-age', problem: `${(0,lib_errors/* quote */.hD)(text)} is no age`, advice });
    }
    return age;
}
function parseRepositoryName(reader) {
    const name = reader.text('repository');
    if (name === '' || REPOSITORY.test(name))
        return name;
    reader.problems.push({ input: 'repository', problem: `${(0,lib_errors/* quote */.hD)(name)} is not owner/name` });
    return '';
}
/** @returns whether nothing shall be deleted */
function parseConfirm(reader, rules) {
    const words = reader.lines('confirm').map((word) => word.replace(/^(["'])(.*)\1$/, '$2'));
    const everything = rulesForEverything(rules);
    const isSwitch = (word) => /^(?:true|false)$/i.test(word);
    const dryRun = reader.choice('dry-run', ['auto', 'true', 'false'], 'auto');
    for (const word of words.filter((one) => !isSwitch(one) && !everything.includes(one))) {
        const problem = `must be true, false, or a pattern in rules that fits every tag, not ${(0,lib_errors/* quote */.hD)(word)}`;
        reader.problems.push({ input: 'confirm', problem });
    }
    for (const pattern of everything.filter((one) => !words.includes(one))) {
        const advice = `Write a narrower pattern, or put ${(0,lib_errors/* quote */.hD)(pattern)} on a line of confirm.`;
        reader.problems.push({ input: 'rules', problem: `has ${(0,lib_errors/* quote */.hD)(pattern)}, which fits every tag`, advice });
    }
    const isConfirmed = words.length > 0 && !words.some((word) => /^false$/i.test(word));
    if (dryRun === 'false' && !isConfirmed) {
        const advice = 'Look at the plan of a dry run, then set confirm to true.';
        reader.problems.push({ input: 'dry-run', problem: 'is false, but confirm does not say that it is meant', advice });
    }
    return dryRun === 'true' || !isConfirmed;
}
function disagreements({ images, cacheImages, caches, cacheMaxAge, rules }, hasRules, found) {
    const problems = [];
    const isWrong = (name) => found.some(({ input }) => input === name);
    if (images.length > 0 && !hasRules) {
        problems.push({
            input: 'rules',
            problem: 'is empty, so nothing says which images may go',
            advice: 'Write a line such as pr-*: 24h. Only on pull_request: closed the tags are known without.',
        });
    }
    if (images.length === 0 && rules.length > 0 && !isWrong('images')) {
        problems.push({ input: 'images', problem: 'is empty, so the rules are for nothing' });
    }
    if (images.length === 0 && caches === 'none' && !isWrong('images')) {
        problems.push({ input: 'images', problem: 'is empty and caches is none, so there is nothing to look at' });
    }
    if (caches === 'none' || caches === 'github') {
        if (cacheImages !== undefined) {
            problems.push({ input: 'cache-image', problem: `is given, but caches is ${caches}` });
        }
    }
    if (caches === 'none' && cacheMaxAge !== undefined) {
        problems.push({ input: 'cache-max-age', problem: 'is given, but caches is none' });
    }
    return problems;
}
/** The caches in registries that are looked at, and whether somebody named them. */
function cacheImagesOf({ caches, cacheImages, images }) {
    if (caches === 'none' || caches === 'github')
        return { images: [], isGuessed: true };
    if (cacheImages !== undefined)
        return { images: cacheImages, isGuessed: false };
    const beside = images.map(defaultCacheImages).flatMap((found) => (found === undefined ? [] : [found.trusted]));
    return { images: beside, isGuessed: true };
}

;// CONCATENATED MODULE: ./lib/actions/prune/packages.js
/**
 * The versions of an image on GitHub's registry, by the packages API: there, and only there, they can be deleted.
 *
 * @see https://docs.github.com/en/rest/packages/packages
 */




const packages_PERMISSION = 'The job needs "permissions: packages: write", and in the package\'s settings, under "Manage Actions access", this repository needs the role Admin; a package of another repository needs a personal access token with delete:packages in github-token.';
/** Whether a registry is GitHub's. */
function isGitHubRegistry({ registry }) {
    return registry === 'ghcr.io' || registry.startsWith('containers.');
}
function createPackages(github, { name, path }) {
    const [owner = '', ...rest] = path.split('/');
    const place = `packages/container/${encodeURIComponent(rest.join('/'))}`;
    const refused = (what) => (answer) => withLink(github_refusal(`${what} of ${name}`, answer, packages_PERMISSION));
    let found;
    /** An organisation and a person have their packages under different addresses. */
    async function find() {
        for (const kind of ['orgs', 'users']) {
            const base = `/${kind}/${encodeURIComponent(owner)}/${place}`;
            const answer = await github.request('GET', base);
            if (answer.status === 200)
                return base;
            if (answer.status !== 404)
                throw refused('look up the package')(answer);
        }
        return undefined;
    }
    const base = () => {
        found ??= find();
        return found;
    };
    const needed = async () => {
        const address = await base();
        if (address === undefined)
            throw new lib_errors/* ActionError */.lZ('github', `The package ${name} is gone.`);
        return address;
    };
    return {
        async *versions() {
            const address = await base();
            if (address === undefined)
                return;
            for await (const json of github.pages(`${address}/versions?per_page=100`, refused('list the versions'))) {
                yield listIn(json).flatMap(packages_readVersion);
            }
        },
        async version(id) {
            const answer = await github.request('GET', `${await needed()}/versions/${id}`);
            if (answer.status === 404)
                return undefined;
            if (answer.status !== 200)
                throw refused('look up a version')(answer);
            return packages_readVersion(answer.json)[0];
        },
        async newest() {
            const answer = await github.request('GET', `${await needed()}/versions?per_page=100`);
            if (answer.status !== 200)
                throw refused('list the versions')(answer);
            return listIn(answer.json).flatMap(packages_readVersion);
        },
        async remove(id) {
            const answer = await github.request('DELETE', `${await needed()}/versions/${id}`);
            if (answer.status === 204 || answer.status === 200 || answer.status === 404)
                return undefined;
            // The last version of a package, and what very many have pulled, are for nobody to delete here.
            if (answer.status === 400 || answer.status === 422)
                return answer.message || `it answered ${answer.status}`;
            throw refused('delete a version')(answer);
        },
    };
}
function withLink({ code, message, advice }) {
    return new lib_errors/* ActionError */.lZ(code, message, { ...(advice && { advice, link: links/* LINKS */.A.packagePermissions }) });
}
function packages_readVersion(entry) {
    const { id, name, metadata, updated_at: updated, created_at: created } = entry;
    if (typeof id !== 'number' || !digest_isDigest(name))
        return [];
    const tags = metadata?.container?.tags;
    const times = [updated, created].map((text) => Date.parse(String(text))).filter((time) => !Number.isNaN(time));
    const moment = times.length === 0 ? undefined : { at: Math.max(...times), source: 'by the packages API' };
    const texts = Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [];
    return [{ id, digest: name, tags: texts, moment }];
}

;// CONCATENATED MODULE: ./lib/retention/judge.js
/** Which tags may go by the rules, and why. What hangs on them is not looked at here. */




const judge_stays = (why) => ({ goes: false, why });
const judge_goes = (why) => ({ goes: true, why });
/** Whether the verdict on a tag takes its age. */
function asksForAge(tag, { rules, newest, closed }) {
    if (subjectOfTag(tag) !== undefined || closed !== undefined)
        return false;
    return ruleFor(rules, tag)?.age !== undefined || newest.some(({ pattern }) => fitsTag(pattern, tag));
}
/** The verdict on every tag of a repository; the order of them does not matter. */
function judgeTags(all, policy) {
    const kept = newestTags(all, policy);
    const isOfBranch = createBranchTest(policy.existingBranches === 'none' ? [] : policy.refs.branches);
    const lines = policy.existingBranches === 'newest' ? newestOfLines(all, isOfBranch) : new Set();
    const branchReason = (tag) => {
        if (!isOfBranch(tag))
            return undefined;
        if (policy.existingBranches === 'all' || lineOfTag(tag) === undefined)
            return 'its branch is there';
        return lines.has(tag) ? 'it is the newest of a branch that is there' : undefined;
    };
    return new Map(all.map((facts) => {
        const verdict = judgeTag(facts, policy);
        // Those of a closed pull request belong to no branch, whatever that one is called.
        const isByRule = verdict.goes && policy.closed === undefined;
        const reason = isByRule ? (kept.get(facts.tag) ?? branchReason(facts.tag)) : undefined;
        return [facts.tag, reason === undefined ? verdict : judge_stays(reason)];
    }));
}
function judgeTag({ tag, moment }, { rules, refs, closed, now }) {
    const open = pullRequestsNamedBy(tag).find((number) => refs.openPullRequests.has(number));
    if (closed !== undefined) {
        if (pullRequestOfTag(tag) !== closed)
            return judge_stays(`it is not of pull request ${closed}`);
        return open === undefined ? judge_goes(`pull request ${closed} is closed`) : judge_stays(`pull request ${open} is open`);
    }
    const rule = ruleFor(rules, tag);
    if (rule === undefined)
        return judge_stays('no rule fits');
    if (rule.age !== undefined && open !== undefined)
        return judge_stays(`pull request ${open} is open`);
    return byAge(rule, moment, now);
}
/** The verdict on what has no tag and is no part of anything. */
function judgeUntagged(moment, { rules, closed, now }) {
    const rule = closed === undefined ? untaggedRule(rules) : undefined;
    return rule === undefined ? judge_stays('it has no tag, and no rule is for that') : byAge(rule, moment, now);
}
function byAge({ pattern, text, age }, moment, now) {
    const name = `${pattern.text}: ${text}`;
    if (age === undefined)
        return judge_stays(`the rule ${name} keeps it`);
    if (moment === undefined)
        return judge_stays(`the rule ${name} fits, but its age is not known`);
    const told = `${formatAge(now - moment.at)} old ${moment.source}`;
    return now - moment.at >= age ? judge_goes(`${told}, by the rule ${name}`) : judge_stays(`${told}, and the rule is ${name}`);
}
/** Newest first; what has no date is taken for new, because it stays anyway. */
function newestFirst(tags) {
    const at = ({ moment }) => moment?.at ?? Number.POSITIVE_INFINITY;
    return [...tags].sort((one, other) => (at(one) === at(other) ? (one.tag < other.tag ? 1 : -1) : at(other) - at(one)));
}
function newestTags(all, { newest, closed }) {
    const kept = new Map();
    for (const { pattern, count } of closed === undefined ? newest : []) {
        const group = newestFirst(all.filter(({ tag }) => fitsTag(pattern, tag) && subjectOfTag(tag) === undefined));
        for (const { tag } of group.slice(0, count))
            kept.set(tag, `it is one of the ${count} newest of ${pattern.text}`);
    }
    return kept;
}
function newestOfLines(all, isOfBranch) {
    const ofBranches = all.filter(({ tag }) => lineOfTag(tag) !== undefined && isOfBranch(tag));
    const lines = Map.groupBy(ofBranches, ({ tag }) => lineOfTag(tag));
    return new Set([...lines.values()].flatMap((group) => newestFirst(group).slice(0, 1)).map(({ tag }) => tag));
}

;// CONCATENATED MODULE: ./lib/retention/plan.js

/**
 * @returns an entry for each version. First those that go: what hangs on something comes after it, so that what is
 *   left by a run that ends early is never an index without its images.
 */
function planVersions(versions, judges) {
    const graph = buildGraph(versions);
    const roots = new Map();
    const judge = (digest, version) => roots.set(digest, judgeVersion(version, judges));
    for (const [digest, version] of versions) {
        if (graph.tops.has(digest) || ownTags(version).length > 0)
            judge(digest, version);
    }
    // Only a circle has no top: each of its versions then stands for itself.
    const known = reach(roots.keys(), graph);
    for (const [digest, version] of versions)
        if (!known.has(digest))
            judge(digest, version);
    const chosen = (goes) => [...roots].filter(([, one]) => one.goes === goes).map(([digest]) => digest);
    const kept = reach(chosen(false), graph);
    const gone = reach(chosen(true), graph, (digest) => !kept.has(digest));
    const leading = (digest) => plan_nameOf(versions.get(digest), digest);
    const deleted = [...gone].map(([digest, root]) => {
        const own = digest === root || roots.get(digest)?.goes ? roots.get(digest)?.why : undefined;
        const why = own ?? `it goes with ${leading(root)}`;
        return { digest, tags: versions.get(digest)?.tags ?? [], action: 'delete', untag: [], why };
    });
    const left = [...kept].map(([digest, root]) => {
        const version = versions.get(digest);
        const untag = version === undefined ? [] : ownTags(version).filter((tag) => judges.tag(tag).goes);
        const own = roots.get(digest);
        const why = own !== undefined && !own.goes ? own.why : `${leading(root)} needs it`;
        const told = untag.length === 0 ? why : `${untag.map((tag) => `${tag}: ${judges.tag(tag).why}`).join('; ')}; ${why}`;
        const action = untag.length === 0 ? 'keep' : 'untag';
        return { digest, tags: version?.tags ?? [], action, untag, why: told };
    });
    const order = { untag: 0, keep: 1, delete: 2 };
    return [...deleted, ...left.sort((one, other) => order[one.action] - order[other.action])];
}
/** A version stays as long as one of its tags does. */
function judgeVersion(version, judges) {
    const tags = ownTags(version);
    if (tags.length === 0)
        return judges.untagged(version);
    const verdicts = tags.map((tag) => ({ tag, ...judges.tag(tag) }));
    const staying = verdicts.filter(({ goes }) => !goes);
    const told = (some) => some.length === 1 ? (some[0]?.why ?? '') : some.map(({ tag, why }) => `${tag}: ${why}`).join('; ');
    return staying.length === 0 ? { goes: true, why: told(verdicts) } : { goes: false, why: told(staying) };
}
/** How people know it: by a tag, or by the start of its digest. */
function plan_nameOf(version, digest) {
    return (version && ownTags(version)[0]) ?? digest.slice(0, 'sha256:'.length + 12);
}

;// CONCATENATED MODULE: ./lib/actions/prune/planning.js





/** @throws {RegistryFault} */
async function planPlace(place, survey, policies) {
    for (;;) {
        await survey.date(undated(place, survey, policies.images));
        const entries = planNow(place, survey, policies);
        // What is said about a version goes or stays with it, and has to be found before anything goes.
        if (!entries.some(({ action }) => action === 'delete') || !(await survey.takeReferrers()))
            return entries;
    }
}
/** Those whose age decides. */
function undated({ hasImages }, survey, policy) {
    if (!hasImages)
        return [];
    const versions = survey.versions();
    const isRuleForUntagged = policy.closed === undefined && untaggedRule(policy.rules)?.age !== undefined;
    const { tops } = buildGraph(versions);
    const isAsked = (version) => {
        const tags = ownTags(version);
        if (tags.length === 0)
            return isRuleForUntagged && tops.has(version.digest);
        return tags.some((tag) => asksForAge(tag, policy));
    };
    return [...versions.values()].filter(isAsked).map(({ digest }) => digest);
}
function planNow(place, survey, policies) {
    const versions = survey.versions();
    const verdicts = verdictsOf(place, versions.values(), policies);
    return planVersions(versions, {
        tag: (tag) => verdicts.get(tag) ?? { goes: false, why: 'it is no image and no cache' },
        untagged: ({ moment }) => place.hasImages ? judgeUntagged(moment, policies.images) : { goes: false, why: 'it has no tag' },
    });
}
/** A tag of a cache is judged as one, also where the repository holds images too. */
function verdictsOf(place, versions, policies) {
    const verdicts = new Map();
    const images = [];
    for (const version of versions) {
        for (const tag of ownTags(version)) {
            const found = place.caches.flatMap((image) => judgeCacheTag(tag, image, version.moment, policies.caches) ?? []);
            const [first] = found;
            if (first !== undefined)
                verdicts.set(tag, found.find(({ goes }) => !goes) ?? first);
            else if (place.hasImages)
                images.push({ tag, moment: version.moment });
        }
    }
    for (const [tag, verdict] of judgeTags(images, policies.images))
        verdicts.set(tag, verdict);
    return verdicts;
}

;// CONCATENATED MODULE: ./lib/registry/list-tags.js


/** The most that one page is asked for. */
const PAGE = 1000;
/**
 * Lists them page by page, in the registry's own order.
 *
 * @throws {RegistryFault} when the registry refuses or does not answer
 */
async function* listTags(client, { name, path }) {
    let to = `tags/list?n=${PAGE}`;
    const seen = new Set();
    while (to !== undefined) {
        const answer = await client.send({ method: 'GET', repository: path, access: 'pull', to });
        if (answer.status === 404)
            return;
        if (answer.status !== 200)
            throw fault_faultFrom(`listing the tags of ${name}`, answer);
        const before = seen.size;
        for (const tag of tagsIn(answer.body)) {
            if (seen.has(tag))
                continue;
            seen.add(tag);
            yield tag;
        }
        const next = /<([^>]+)>\s*;[^,]*\brel="?next"?/i.exec(String(answer.headers['link'] ?? ''))?.[1];
        // A page that brings nothing new would be asked for for ever.
        to = next === undefined || seen.size === before ? undefined : await client.resolve(next);
    }
}
function tagsIn(body) {
    try {
        const { tags } = JSON.parse(body.toString('utf8'));
        return Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string' && tag_isTag(tag)) : [];
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/registry/referrers-tag.js
/**
 * The list of referrers under a tag, for registries that keep none themselves.
 *
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#referrers-tag-schema
 */





/** The tag of the list: `sha256-` and the digits. */
function referrersTag(digest) {
    return digest.replace(':', '-');
}
/**
 * @param digest the image's
 * @returns undefined when there is no list
 * @throws {RegistryFault} when the registry refuses or does not answer, or the tag names something else
 */
async function readReferrersTag(client, repository, digest) {
    const name = reference_formatTagged({ repository, tag: referrersTag(digest) });
    const served = await manifests_getManifest(client, repository, referrersTag(digest));
    if (served === undefined)
        return undefined;
    // What people keep there by that name is not ours to replace.
    if (served.mediaType !== manifest_OCI_INDEX)
        throw new fault_RegistryFault(`${name} is no list of referrers`, 200);
    const list = manifests_parseServed(served, name);
    return { ...list, manifests: list.manifests ?? [] };
}
/** What is being added, by client and list: calls side by side would each write what the other has not seen. */
const inWork = new WeakMap();
/**
 * Adds an entry to the list, and proves it by asking.
 *
 * @param digest the image's
 * @throws {RegistryFault} when the registry refuses or does not answer; a temporary one when the entry is not there
 */
async function referrers_tag_addToReferrersTag(client, repository, digest, entry) {
    const lists = inWork.get(client) ?? new Map();
    inWork.set(client, lists);
    const key = `${repository.path}@${digest}`;
    const turn = (lists.get(key) ?? Promise.resolve())
        // The failure of another one is told to whom it concerns.
        .catch(() => { })
        .then(() => referrers_tag_add(client, repository, digest, entry));
    lists.set(key, turn);
    await turn;
}
async function referrers_tag_add(client, repository, digest, entry) {
    const tag = referrersTag(digest);
    const holds = (list) => list?.manifests.some((each) => each.digest === entry.digest);
    const list = await readReferrersTag(client, repository, digest);
    if (holds(list))
        return;
    const manifests = [...(list?.manifests ?? []), entry];
    const bytes = Buffer.from(JSON.stringify({ ...list, schemaVersion: 2, mediaType: OCI_INDEX, manifests }));
    const sum = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
    await putManifest(client, repository, tag, { mediaType: OCI_INDEX, digest: sum, bytes });
    if (holds(await readReferrersTag(client, repository, digest)))
        return;
    const name = formatTagged({ repository, tag });
    throw new RegistryFault(`${name} does not list what was just added: another run wrote it, or it is late`, undefined);
}

;// CONCATENATED MODULE: ./lib/registry/referrers.js
/**
 * What is said about an image and kept beside it: signatures and attestations, as manifests whose `subject` it is.
 *
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#listing-referrers
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pushing-manifests-with-subject
 */








/** What stands for a configuration where there is none. */
const referrers_EMPTY = { mediaType: 'application/vnd.oci.empty.v1+json', content: Buffer.from('{}') };
/** Pages of a list; more are an endless list. */
const referrers_MOST_PAGES = 100;
/**
 * Puts an artifact beside an image. The same artifact has the same digest, so a second call changes nothing.
 *
 * Registries that know no referrers get a tag `sha256-<digits>` that lists them, as the specification has it. Calls
 * with one client take turns there; another run may come between, which is then a temporary fault.
 *
 * @param subject the image's manifest or index
 * @returns the digest of the artifact's manifest
 * @throws {RegistryFault} when the registry refuses or does not answer, or the list does not hold the artifact
 */
async function attachReferrer(client, repository, subject, artifact) {
    const layers = artifact.layers.length > 0 ? artifact.layers : [referrers_EMPTY];
    const blobs = new Map([referrers_EMPTY, ...layers].map((blob) => [referrers_digestOf(blob.content), blob.content]));
    await settleAll([...blobs].map(([digest, content]) => uploadBlob(client, repository, { digest, size: content.length }, () => content)));
    const manifest = manifestOf(subject, { ...artifact, layers });
    const { listsSubject } = await putManifest(client, repository, manifest.digest, manifest);
    if (listsSubject)
        return manifest.digest;
    const { artifactType, annotations } = artifact;
    const { digest, mediaType, bytes } = manifest;
    const descriptor = { mediaType, digest, size: bytes.length, artifactType, annotations };
    await addToReferrersTag(client, repository, subject.digest, descriptor);
    return digest;
}
function manifestOf({ mediaType, digest, size }, { artifactType, annotations, layers }) {
    const json = {
        schemaVersion: 2,
        mediaType: OCI_MANIFEST,
        artifactType,
        config: descriptorOf(referrers_EMPTY),
        layers: layers.map(descriptorOf),
        subject: { mediaType, digest, size },
        annotations,
    };
    const bytes = Buffer.from(JSON.stringify(json));
    return { mediaType: OCI_MANIFEST, digest: referrers_digestOf(bytes), bytes };
}
function descriptorOf({ mediaType, content }) {
    return { mediaType, digest: referrers_digestOf(content), size: content.length };
}
function referrers_digestOf(bytes) {
    return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
/**
 * Lists what is kept beside an image.
 *
 * @param artifactType only those of this type
 * @throws {RegistryFault} when the registry refuses, does not answer, or serves what is no list
 */
async function listReferrers(client, repository, digest, artifactType) {
    const listed = (await askReferrers(client, repository, digest, artifactType)) ??
        (await readReferrersTag(client, repository, digest))?.manifests ??
        [];
    // Filtering is optional for a registry.
    const wanted = listed.filter((each) => artifactType === undefined || each.artifactType === artifactType);
    const tidy = ({ annotations, ...each }) => ({ ...each, annotations: manifest_textsIn(annotations) });
    return [...new Map(wanted.map((each) => [each.digest, tidy(each)])).values()];
}
/** @returns undefined when the registry does not know the question */
async function askReferrers(client, repository, digest, artifactType) {
    const what = `listing the referrers of ${reference_formatPinned(repository, digest)}`;
    const filter = artifactType === undefined ? '' : `?artifactType=${encodeURIComponent(artifactType)}`;
    const listed = [];
    let to = `referrers/${digest}${filter}`;
    for (let page = 0; to !== undefined; page++) {
        if (page === referrers_MOST_PAGES)
            throw new fault_RegistryFault(`${what}: the list does not end`, 200);
        const headers = { accept: manifest_OCI_INDEX };
        const answer = await client.send({ method: 'GET', repository: repository.path, access: 'pull', to, headers });
        if (page === 0 && isUnknownQuestion(answer))
            return undefined;
        if (answer.status !== 200)
            throw fault_faultFrom(what, answer);
        listed.push(...manifestsIn(answer, what));
        to = await nextPage(answer, client, what);
    }
    return listed;
}
/** An older registry says so in one of several ways; some have a page for people at every address. */
function isUnknownQuestion({ status, headers }) {
    if (status !== 200)
        return [400, 404, 405, 406].includes(status) || (status >= 300 && status < 400);
    return headers['content-type']?.split(';')[0]?.trim() !== manifest_OCI_INDEX;
}
function manifestsIn({ body }, what) {
    try {
        return manifest_parseManifest(body.toString('utf8')).manifests ?? [];
    }
    catch (cause) {
        throw new fault_RegistryFault(`${what}: ${cause.message}`, 200, { cause });
    }
}
/** @see https://www.rfc-editor.org/rfc/rfc8288#section-3 */
async function nextPage({ headers }, client, what) {
    const next = /<([^>]*)>\s*;[^,]*\brel="?next"?/i.exec(String(headers['link'] ?? ''))?.[1];
    if (next === undefined)
        return undefined;
    const [to, { origin }] = await Promise.all([client.resolve(next), client.resolve('/')]);
    if (to.origin !== origin)
        throw new fault_RegistryFault(`${what}: the list goes on at another registry`, 200);
    return to;
}

;// CONCATENATED MODULE: ./lib/actions/prune/survey.js
/**
 * Everything that is in a repository: on GitHub's registry by the packages API, elsewhere by its tags and what they lead
 * to. Of each manifest a few digests are kept, so that 20,000 of them fit into little memory.
 */








/** Versions between two lines of the log. */
const PROGRESS = 1_000;
class Survey {
    #place;
    #around;
    #known = new Map();
    #absent = new Set();
    #ids = new Map();
    #asked = new Set();
    #knowsReferrers;
    #read = 0;
    constructor(place, around) {
        this.#place = place;
        this.#around = around;
    }
    /** The packages API's number of a version. */
    idOf(digest) {
        return this.#ids.get(digest);
    }
    get tags() {
        return new Set([...this.#known.values()].flatMap(({ tags }) => [...tags]));
    }
    versions() {
        return new Map([...this.#known].map(([digest, { tags, moment, read }]) => [
            digest,
            { digest, tags: [...tags], children: read?.children ?? [], subject: read?.subject, moment },
        ]));
    }
    /** @throws {RegistryFault | ActionError} */
    async take() {
        const { packages, repository } = this.#place;
        if (packages !== undefined)
            await this.#takePackages(packages);
        const listed = this.tags;
        const tags = (await this.listTags()).filter((tag) => !listed.has(tag));
        if (packages !== undefined && this.#ids.size === 0 && tags.length > 0) {
            throw new lib_errors/* ActionError */.lZ('github', `The packages API shows no versions of ${repository.name}, but the registry does.`, {
                advice: 'The job needs "permissions: packages: write", and the package must give this repository the role Admin.',
            });
        }
        // What the API has not shown, because it is that new, counts too.
        await this.#each(tags, (tag) => this.#takeTag(tag));
        await this.#readAll();
    }
    /** The tags as the registry lists them now; none when the repository is not there. */
    async listTags() {
        const { client, repository, isGuessed } = this.#place;
        try {
            return await this.#around.persist(`listing the tags of ${repository.name}`, () => survey_all(listTags(client, repository)));
        }
        catch (error) {
            // Registries do not tell strangers whether a repository is there.
            if (isGuessed && error instanceof fault_RegistryFault && error.isDenied)
                return [];
            throw error;
        }
    }
    /**
     * Asks what is said about every version, where no list of everything has shown it: what is said about an image that
     * stays may need one that goes.
     *
     * @returns whether there is more than before
     */
    async takeReferrers() {
        const { client, repository, packages } = this.#place;
        const unasked = [...this.#known.keys()].filter((digest) => !this.#asked.has(digest));
        const [first] = unasked;
        if (packages !== undefined || first === undefined)
            return false;
        this.#knowsReferrers ??= await this.#doesKnowReferrers(first);
        // Otherwise they are listed under tags, which are known.
        if (!this.#knowsReferrers)
            return false;
        const before = this.#known.size;
        await this.#each(unasked, async (digest) => {
            this.#asked.add(digest);
            const what = `listing the referrers of ${repository.name}@${digest}`;
            const found = await this.#around.persist(what, () => listReferrers(client, repository, digest));
            for (const referrer of found)
                this.#knowLater(referrer.digest);
        });
        await this.#readAll();
        return this.#known.size > before;
    }
    async #doesKnowReferrers(digest) {
        const { client, repository } = this.#place;
        const request = { method: 'GET', repository: repository.path, access: 'pull', to: `referrers/${digest}` };
        const { status } = await this.#around.persist('asking for referrers', () => client.send(request));
        return ![400, 404, 405, 406].includes(status);
    }
    /** Finds out how old some are, where the packages API does not say it. */
    async date(digests) {
        if (this.#place.packages !== undefined)
            return;
        await this.#each(digests, async (digest) => {
            const known = this.#known.get(digest);
            if (known === undefined || known.moment !== undefined)
                return;
            const config = this.#configOf(digest, 0);
            const created = config === undefined ? undefined : await readCreated(this.#place, config, this.#around);
            known.moment = later(known.read?.created, created);
        });
    }
    async #takePackages(packages) {
        const { repository } = this.#place;
        for await (const page of packages.versions()) {
            for (const { id, digest, tags, moment } of page) {
                const known = this.#know(digest);
                for (const tag of tags)
                    known.tags.add(tag);
                known.moment = later(known.moment, moment);
                this.#ids.set(digest, id);
            }
            if (this.#ids.size % PROGRESS === 0)
                this.#around.tell(`${repository.name}: ${this.#ids.size} versions listed.`);
        }
    }
    async #takeTag(tag) {
        const read = await readVersion(this.#place, tag, this.#around);
        if (read === undefined)
            return;
        const known = this.#know(read.digest);
        known.tags.add(tag);
        this.#knowPartsOf(known, read);
    }
    #know(digest) {
        const known = this.#known.get(digest) ?? { tags: new Set(), moment: undefined, read: undefined };
        this.#known.set(digest, known);
        return known;
    }
    #waiting = new Set();
    #knowLater(digest) {
        if (!this.#known.has(digest) && !this.#absent.has(digest))
            this.#waiting.add(digest);
    }
    #knowPartsOf(known, read) {
        known.read = read;
        for (const digest of [...read.children, ...(read.subject === undefined ? [] : [read.subject])]) {
            this.#knowLater(digest);
        }
        for (const about of [...known.tags].map(subjectOfTag))
            if (about !== undefined)
                this.#knowLater(about);
    }
    /** Reads what is known by its name alone, until nothing new comes up. */
    async #readAll() {
        const unread = [...this.#known].filter(([, { read }]) => read === undefined).map(([digest]) => digest);
        let next = [...new Set([...unread, ...this.#waiting])];
        while (next.length > 0) {
            this.#waiting.clear();
            await this.#each(next, async (digest) => {
                const read = await readVersion(this.#place, digest, this.#around);
                if (read !== undefined)
                    this.#knowPartsOf(this.#know(digest), read);
                else
                    this.#absent.add(digest);
            });
            next = [...this.#waiting];
        }
    }
    #configOf(digest, depth) {
        const read = this.#known.get(digest)?.read;
        if (read === undefined || read.config !== undefined || depth > 4)
            return read?.config;
        for (const child of read.children) {
            const config = this.#configOf(child, depth + 1);
            if (config !== undefined)
                return config;
        }
        return undefined;
    }
    async #each(items, task) {
        await settleInTurn(REGISTRY_AT_ONCE, items, async (item) => {
            await task(item);
            if (++this.#read % PROGRESS === 0)
                this.#around.tell(`${this.#place.repository.name}: ${this.#read} requests done.`);
        });
    }
}
async function survey_all(list) {
    const items = [];
    for await (const item of list)
        items.push(item);
    return items;
}

;// CONCATENATED MODULE: ./lib/actions/prune/find-places.js





function placesWanted(inputs) {
    return [...inputs.images, ...cacheImagesOf(inputs).images.map(({ repository }) => repository)];
}
async function findPlaces(inputs, session, github) {
    const { images: cacheImages, isGuessed } = cacheImagesOf(inputs);
    const named = new Set(inputs.images.map(({ name }) => name));
    const all = new Map(placesWanted(inputs).map((repository) => [repository.name, repository]));
    const isPackage = (repository) => inputs.packages === 'auto' ? isGitHubRegistry(repository) : inputs.packages === 'true';
    return Promise.all([...all.values()].map(async (repository) => {
        const isHere = (image) => image.repository.name === repository.name;
        return {
            repository,
            client: await session.clientFor(repository.registry),
            packages: isPackage(repository) ? createPackages(github, repository) : undefined,
            hasImages: named.has(repository.name),
            caches: cacheImages.filter(isHere),
            isGuessed: isGuessed && !named.has(repository.name),
        };
    }));
}
/** Looks through one, and plans. @throws {ActionError | RegistryFault} */
async function survey(place, policies, around) {
    const found = new Survey(place, around);
    await found.take();
    const entries = await planPlace(place, found, policies);
    const { name } = place.repository;
    if (entries.length === 0 && !place.isGuessed)
        runner_log/* log */.Rm.warning(`There is nothing at ${name}, or this token may not see it.`);
    else if (entries.length > 0)
        runner_log/* log */.Rm.info(`${name}: ${entries.length} versions.`);
    return { place, survey: found, entries, done: { deleted: new Set(), untagged: new Set(), left: new Map() } };
}

// EXTERNAL MODULE: ./lib/actions/prune/work.js
var work = __nccwpck_require__(2307);
;// CONCATENATED MODULE: ./lib/actions/prune/run.js
/** The prune action from inputs to result: look at everything, plan, check the plan, and only then delete. */

















/**
 * @returns a result also when it ends early, once something may have been deleted
 * @throws {ActionError} for what ends it before that
 */
async function run({ environment, folder, signal }) {
    const { event } = environment;
    const closing = closedBy(environment);
    const variable = (name) => environment.all[name] ?? '';
    const { inputs, problems } = await parsePruneInputs(input/* inputText */.AN, variable, closing !== undefined);
    if (problems.length > 0)
        throw new lib_errors/* InputError */.dz(problems);
    const closed = inputs.rules.length === 0 ? closing : undefined;
    const http = createHttp(environment.all, signal);
    const names = { references: placesWanted(inputs).map((repository) => ({ repository, tag: 'latest' })) };
    const signIn = { ...inputs, ...usualRetries(), push: 'auto' };
    const session = await openSession(signIn, { ...names, optional: new Set() }, environment, folder, signal);
    try {
        const github = gitHubOf(inputs, environment, http, signal);
        const repository = inputs.repository || event.repository;
        const around = aroundOf(signal);
        const policies = await readPolicies(inputs, { github, repository, closed, environment });
        const places = await findPlaces(inputs, session, github);
        const works = [];
        for (const place of places)
            works.push(await orExplain(() => survey(place, policies, around)));
        const caches = await readCaches(inputs, { github, repository, policies });
        const plan = () => (0,work/* documentOf */.lM)(inputs.dryRun, works, caches);
        (0,work/* checkLimit */.ab)(plan(), inputs);
        const error = inputs.dryRun ? undefined : await carryOut(works, caches, { github, repository, around });
        return { plan: plan(), error };
    }
    finally {
        session.close();
        http.close();
    }
}
/** The number of the pull request that the event calls closed. */
function closedBy({ event: { name, payload } }) {
    const isClosed = name.startsWith('pull_request') && textAt(payload, 'action') === 'closed';
    return isClosed ? numberAt(payload, 'pull_request', 'number') : undefined;
}
function aroundOf(signal) {
    const retries = usualRetries();
    return {
        persist: (what, task) => persist(what, task, retries, signal),
        sleep: (seconds) => (0,cancel/* sleep */.y)(seconds, signal),
        tell: runner_log/* log */.Rm.info,
        warn: runner_log/* log */.Rm.warning,
    };
}
function gitHubOf({ githubToken }, { all }, http, signal) {
    return createGitHub({
        http,
        base: all['GITHUB_API_URL'] || 'https://api.github.com',
        token: githubToken,
        sleep: (seconds) => (0,cancel/* sleep */.y)(seconds, signal),
        now: Date.now,
        tell: runner_log/* log */.Rm.info,
    });
}
async function readPolicies(inputs, { github, repository, closed, environment }) {
    const refs = closed === undefined ? await readRefs(github, repository) : await refsOf(closed, github, repository);
    const { rules, newest, existingBranches, cacheMaxAge } = inputs;
    const now = Date.now();
    const defaultBranch = textAt(environment.event.payload, 'repository', 'default_branch') ?? (await defaultOf());
    return {
        images: { rules, newest, existingBranches, closed, refs, now },
        caches: { closed, maxAge: closed === undefined ? cacheMaxAge : undefined, defaultBranch, refs, now },
    };
    async function defaultOf() {
        if (cacheMaxAge === undefined)
            return undefined;
        const { json } = await github.request('GET', `/repos/${repository}`);
        return typeof json === 'object' && json !== null
            ? textAt(json, 'default_branch')
            : undefined;
    }
}
async function refsOf(closed, github, repository) {
    const isOpen = await isReopened(github, repository, closed);
    return { openPullRequests: new Set(isOpen ? [closed] : []), branches: new Set() };
}
async function readCaches({ caches }, { github, repository, policies }) {
    if (caches === 'none' || caches === 'registry')
        return { entries: [], done: new Set() };
    const { closed } = policies.caches;
    const found = await listCaches(github, repository, closed === undefined ? '' : `refs/pull/${closed}/merge`);
    const entries = found.map((entry) => ({ ...entry, ...judgeCacheRef(entry.ref, entry.used, policies.caches) }));
    return { entries, done: new Set() };
}


/***/ }),

/***/ 2307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _F: () => (/* binding */ OverLimit),
/* harmony export */   ab: () => (/* binding */ checkLimit),
/* harmony export */   lM: () => (/* binding */ documentOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
/* harmony import */ var _retention_document_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3301);
/* harmony import */ var _runner_log_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3188);
/** What is to be done in one run, how much it may be, and what was done of it. */



/** @throws {ActionError} `prune`, when it is more than somebody can have meant */
function checkLimit(plan, { maxDeletions, dryRun }) {
    const count = (0,_retention_document_js__WEBPACK_IMPORTED_MODULE_2__/* .deletionsIn */ .fI)(plan);
    if (count <= maxDeletions)
        return;
    const told = `The plan has ${count} deletions, and max-deletions is ${maxDeletions}`;
    if (!dryRun)
        throw new OverLimit(`${told}, so nothing was deleted.`, plan);
    _runner_log_js__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm.warning(`${told}: without dry-run, this run would end here.`);
}
/** Carries the plan, which is what people have to look at now. */
class OverLimit extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    plan;
    constructor(message, plan) {
        super('prune', message, {
            advice: 'Look at the plan. If it is what you mean, raise max-deletions; an image is as many versions as it has parts.',
        });
        this.plan = plan;
    }
}
/** The plan, with what was done of it by now. */
function documentOf(dryRun, works, caches) {
    const stateOf = ({ action, digest, untag }, { done }) => {
        if (action === 'keep')
            return 'kept';
        if (done.left.has(digest))
            return 'left';
        const isDone = action === 'delete' ? done.deleted.has(digest) : untag.every((tag) => done.untagged.has(tag));
        return isDone ? 'done' : 'planned';
    };
    return {
        dryRun,
        repositories: works.map((work) => ({
            name: work.place.repository.name,
            entries: work.entries.map((entry) => ({
                ...entry,
                state: stateOf(entry, work),
                why: work.done.left.has(entry.digest) ? `${entry.why}; but ${work.done.left.get(entry.digest)}` : entry.why,
            })),
        })),
        caches: caches.entries.map(({ id, ref, key, goes, why, size }) => {
            const state = caches.done.has(id) ? 'done' : goes ? 'planned' : 'kept';
            return { id, ref, key, action: goes ? 'delete' : 'keep', why, state, size };
        }),
    };
}


/***/ }),

/***/ 2453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  k: () => (/* binding */ maskCredential),
  Q: () => (/* binding */ maskSecrets)
});

// EXTERNAL MODULE: ./lib/runner/input.js
var input = __nccwpck_require__(6502);
// EXTERNAL MODULE: ./lib/runner/log.js
var log = __nccwpck_require__(3188);
// EXTERNAL MODULE: ./lib/actions/inputs/registry-auth.js
var registry_auth = __nccwpck_require__(9461);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./lib/actions/inputs/secrets.js
/**
 * `secrets`, `secret-envs` and `secret-files`. A value in the wrong place may be a secret, so nothing that came is
 * shown but a name that surely is one: problems tell the line.
 */

const QUOTING = 'A value of several lines needs double quotes around the whole entry, as in "ID=first line…last line".';
async function parseSecrets(reader) {
    const entries = (await reader.entries('secrets')).map(({ text, line }) => ({ ...divide(text), line }));
    for (const { line } of entries.filter(({ id, value }) => !isSecret(id, value))) {
        reader.problems.push({ input: 'secrets', problem: `line ${line} is not ID=VALUE`, advice: QUOTING });
    }
    const good = entries.filter(({ id, value }) => isSecret(id, value));
    return {
        secrets: good.filter(({ value }) => value !== '').map(({ id, value = '' }) => ({ id: id.trim(), value })),
        emptySecrets: good.filter(({ value }) => value === '').map(({ line }) => line),
        secretEnvs: (await pairs(reader, 'secret-envs', 'VARIABLE', true)).map(([id, variable]) => ({ id, variable })),
        secretFiles: (await pairs(reader, 'secret-files', 'PATH', false)).map(([id, path]) => ({ id, path })),
    };
}
/** Base64 ends in `=` too: such a line is the rest of a secret, and its text no name. */
function isSecret(id, value) {
    return value !== undefined && !/^=+$/.test(value) && isId(id.trim());
}
/** Ids are named in the log, so they look like one. */
function isId(id) {
    return /^[\w./:@-]+$/.test(id);
}
function divide(text) {
    const equals = text.indexOf('=');
    return equals < 0 ? { id: '', value: undefined } : { id: text.slice(0, equals), value: text.slice(equals + 1) };
}
async function pairs(reader, name, what, commas) {
    const found = [];
    for (const [index, text] of (await reader.list(name, { commas })).entries()) {
        const { id, value = '' } = divide(text);
        if (value !== '' && isId(id))
            found.push([id, value]);
        else
            reader.problems.push({ input: name, problem: `entry ${index + 1} is not ID=${what}` });
    }
    return found;
}
/**
 * Finds files and variables that are not there.
 *
 * @param exists tells whether a path is there
 */
function missingSecrets({ secretEnvs, secretFiles }, env, workspace, exists) {
    const unset = secretEnvs
        .filter(({ variable }) => env[variable] === undefined)
        .map(({ id }) => ({
        input: 'secret-envs',
        problem: `the environment variable for ${id} is not set`,
        advice: 'Write ID=VARIABLE, and set the variable under env of the step or the job.',
    }));
    const absent = secretFiles
        .filter(({ path }) => !exists(resolve(workspace, path)))
        .map(({ id }) => ({
        input: 'secret-files',
        problem: `the file for ${id} is not there`,
        advice: 'Write ID=PATH; a relative path starts at the workspace.',
    }));
    return [...unset, ...absent];
}
/** A character or two are no secret, and hiding them would blot out the log. */
const SHORTEST_HIDDEN = 3;
/** Each line of the values as the build gets them: what quotes did to them is done. */
async function secretLines(reader) {
    const { secrets } = await parseSecrets(reader);
    const lines = secrets.flatMap(({ value }) => value.split(/[\r\n]+/)).map((line) => line.trim());
    return [...new Set(lines)].filter((line) => line.length >= SHORTEST_HIDDEN);
}
/** Every text by which the input gives a secret away, whatever is wrong with it: values, and each line of them. */
function secretTexts(input) {
    const texts = input.split(/[\r\n]+/).flatMap((line) => {
        const { value } = divide(line);
        return value === undefined || value === '' ? [] : [value];
    });
    // Inside quotes a line may be anything, also with an equals sign in it; a name without a value gives nothing away.
    const lines = input.split(/[\r\n]+/).filter((line) => divide(line).value !== '');
    const unquoted = [...texts, ...lines].flatMap((text) => {
        const inner = text.trim().replace(/^"/, '').replace(/"$/, '');
        return [text.trim(), inner.trim(), inner.replaceAll('""', '"').trim()];
    });
    return [...new Set(unquoted)].filter((text) => text.length >= SHORTEST_HIDDEN);
}

;// CONCATENATED MODULE: ./lib/actions/step/mask.js
/** Hides the secrets among the inputs before anything else is said. */




const SECRET_INPUTS = ['password', 'github-token'];
/**
 * A credential also travels as base64 of `name:password`, in the Docker client's file and in headers.
 *
 * @param actor the name that goes with the job's token
 */
async function maskSecrets(actor) {
    const read = (name) => (0,input/* inputText */.AN)(name).trim();
    for (const name of SECRET_INPUTS)
        log/* log */.Rm.mask(read(name));
    const token = read('github-token');
    if (token !== '')
        log/* log */.Rm.mask(pairOf(actor, token));
    const password = read('password');
    if (password !== '')
        log/* log */.Rm.mask(pairOf(read('username'), password));
    for (const entry of await (0,registry_auth/* secretsOfRegistryAuth */.M)(read('registry-auth'))) {
        maskCredential(entry.username, entry.password);
    }
    const texts = secretTexts((0,input/* inputText */.AN)('secrets'));
    if (texts.length > 0)
        texts.push(...(await secretLines((0,input/* createInputReader */.ic)(input/* inputText */.AN))));
    for (const text of new Set(texts))
        log/* log */.Rm.mask(text);
}
/** Hides a password, and the form in which it travels. */
function maskCredential(username, password) {
    log/* log */.Rm.mask(password);
    log/* log */.Rm.mask(pairOf(username, password));
}
function pairOf(username, password) {
    return Buffer.from(`${username}:${password}`).toString('base64');
}


/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   lZ: () => (/* binding */ ActionError)
/* harmony export */ });
/**
 * The errors that reach a user. Each one says what happened and what to do about it, so that nobody has
 * to read our source to get unstuck. One place catches them (`actions/<name>/main.ts`).
 */
class ActionError extends Error {
    code;
    advice;
    link;
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = 'ActionError';
        this.code = code;
        this.advice = options.advice;
        this.link = options.link;
    }
}
/** All wrong inputs of a step at once: nobody should learn of three mistakes in three runs. */
class InputError extends ActionError {
    problems;
    constructor(problems) {
        super('input', problems.map(describeProblem).join('\n'));
        this.name = 'InputError';
        this.problems = problems;
    }
}
function describeProblem({ input, problem, advice }) {
    const sentence = `Input ${input}: ${problem}.`;
    return advice === undefined ? sentence : `${sentence} ${advice}`;
}
/**
 * Shows text from outside inside a message: quoted, on one line, never longer than a line of the log can bear.
 *
 * @example quote('a\nb') // '"a\\nb"'
 */
function quote(text, limit = 120) {
    const shown = text.length > limit ? `${text.slice(0, limit)}…` : text;
    return JSON.stringify(shown);
}
/** The whole text for the user: what happened, what to do, where to read more. */
function explain(error) {
    if (!(error instanceof ActionError)) {
        return error instanceof Error ? error.message : String(error);
    }
    return [error.message, error.advice, error.link && `See ${error.link}`].filter(Boolean).join('\n');
}


/***/ }),

/***/ 1058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ LINKS)
/* harmony export */ });
/** Every address that a message sends people to, in one place. */
const LINKS = {
    signIn: 'https://docs.docker.com/reference/cli/docker/login/',
    ecr: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry_auth.html',
    packagePermissions: 'https://docs.github.com/en/packages/learn-github-packages/configuring-a-packages-access-control-and-visibility',
    installEngine: 'https://docs.docker.com/engine/install/',
    installBuildx: 'https://github.com/docker/buildx#installing',
    diskSpace: 'https://docs.docker.com/engine/manage-resources/pruning/',
    certificates: 'https://docs.docker.com/build/buildkit/configure/#setting-registry-certificates',
    pullLimits: 'https://docs.docker.com/docker-hub/usage/',
    multiPlatform: 'https://docs.docker.com/build/building/multi-platform/',
    checkout: 'https://github.com/actions/checkout',
    drivers: 'https://docs.docker.com/build/builders/drivers/',
    attestations: 'https://docs.github.com/en/actions/concepts/security/artifact-attestations',
    cosign: 'https://docs.sigstore.dev/cosign/signing/signing_with_containers/',
    buildChecks: 'https://docs.docker.com/reference/build-checks/',
    artifacts: 'https://docs.github.com/en/actions/tutorials/store-and-share-data',
};


/***/ }),

/***/ 3301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pt: () => (/* binding */ planText),
/* harmony export */   RF: () => (/* binding */ countPlan),
/* harmony export */   fI: () => (/* binding */ deletionsIn)
/* harmony export */ });
/** How many deletions a plan is: versions, tags, and entries of GitHub's cache. */
function deletionsIn({ repositories, caches }) {
    const ofEntry = ({ action, untag }) => (action === 'delete' ? 1 : untag.length);
    const versions = repositories.flatMap(({ entries }) => entries.map(ofEntry)).reduce((sum, one) => sum + one, 0);
    return versions + caches.filter(({ action }) => action === 'delete').length;
}
/** What was done; in a dry run what would be. */
function countPlan({ dryRun, repositories, caches }) {
    const counted = (state) => state === (dryRun ? 'planned' : 'done');
    const entries = repositories.flatMap((repository) => repository.entries);
    const deleted = entries.filter(({ action, state }) => action === 'delete' && counted(state)).length;
    return {
        deleted,
        untagged: entries.filter(({ state }) => counted(state)).reduce((sum, { untag }) => sum + untag.length, 0),
        kept: entries.length - deleted,
        caches: caches.filter(({ action, state }) => action === 'delete' && counted(state)).length,
    };
}
/**
 * The plan as JSON.
 *
 * @param longest characters; what stays is left out first, and `omitted` says how many versions and entries are not told
 */
function planText({ dryRun, repositories, caches }, longest = Number.POSITIVE_INFINITY) {
    const told = repositories.map(({ name, entries }) => ({ name, rows: goingFirst(entries).map(rowOf) }));
    const rows = [...told.flatMap((one) => one.rows), ...caches];
    let room = longest - 200 * (repositories.length + 2);
    const shown = new Set(goingFirst(rows).filter((row) => {
        room -= JSON.stringify(row).length + 1;
        return room >= 0;
    }));
    return JSON.stringify({
        dryRun,
        repositories: told.map((one) => ({ name: one.name, versions: one.rows.filter((row) => shown.has(row)) })),
        caches: goingFirst(caches).filter((row) => shown.has(row)),
        omitted: rows.length - shown.size,
    });
}
function rowOf({ digest, tags, action, untag, state, why }) {
    return { digest, tags, action, ...(untag.length > 0 && { untag }), state, why };
}
function goingFirst(rows) {
    return [...rows.filter(({ action }) => action !== 'keep'), ...rows.filter(({ action }) => action === 'keep')];
}


/***/ }),

/***/ 9746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ cancelSignal),
/* harmony export */   y: () => (/* binding */ sleep)
/* harmony export */ });
/**
 * The runner's way to cancel: SIGINT, 7.5 s later SIGTERM, 2.5 s later the end.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation
 */
/** Milliseconds that are left to a step after SIGTERM, before the runner ends it without asking. */
const LAST_MOMENTS = 1_500;
/** A signal that is aborted when the runner cancels the step, so that what runs can be stopped in order. */
function cancelSignal() {
    const controller = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM']) {
        process.on(name, () => controller.abort(new Error(`cancelled by ${name}`)));
    }
    // What cannot be stopped in order must not keep the step until it is killed.
    process.on('SIGTERM', () => setTimeout(() => process.exit(1), LAST_MOMENTS).unref());
    return controller.signal;
}
/** Waits; returns at once when the signal is aborted. */
function sleep(seconds, signal) {
    return new Promise((resolve) => {
        if (signal.aborted)
            return resolve();
        const done = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', done);
            resolve();
        };
        const timer = setTimeout(done, seconds * 1000);
        signal.addEventListener('abort', done, { once: true });
    });
}


/***/ }),

/***/ 1519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  VZ: () => (/* binding */ addToFile),
  Dg: () => (/* binding */ addToSummary),
  G5: () => (/* binding */ command)
});

;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = new Proxy({}, { get: (_, name) => (name === '__esModule' ? undefined : __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto")[name]) });
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: ./lib/runner/commands.js
/**
 * Workflow commands and command files, by the toolkit's own rules for escaping and delimiters.
 *
 * Only the two modules of @actions/core that write them are loaded: the package's entry also loads an HTTP client
 * for OIDC tokens, a megabyte that no line of the log should wait for. (docs/decisions/0004-toolkit-modules.md)
 */


/** Writes a workflow command to standard output. */
function command(name, message = '', properties = {}) {
    issueCommand(name, { ...properties }, message);
}
/**
 * Adds `name` with `value` to a command file, in the delimiter form that no value can break out of. What main leaves
 * for post is of one line and written before the build begins, when the random delimiter would be the only thing that
 * needs node:crypto: a line of its own is enough for it.
 */
function addToFile(file, name, value) {
    const isLine = file === 'STATE' && !/[\r\n]/.test(value);
    issueFileCommand(file, isLine ? `${name}=${value}` : prepareKeyValueMessage(name, value));
}
/** Adds Markdown to the job summary, where the runner has one. */
function addToSummary(markdown) {
    if (process.env['GITHUB_STEP_SUMMARY'])
        issueFileCommand('STEP_SUMMARY', markdown);
}


/***/ }),

/***/ 9090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ readEnvironment)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
;// CONCATENATED MODULE: ./lib/runner/environment.js
/** What the runner says about the run, read once. Inputs, state and command files have files of their own beside it. */




/**
 * @throws {ActionError} `runner`, when this is not a GitHub Actions job or its event cannot be read
 */
function readEnvironment() {
    const env = process.env;
    const missing = ['GITHUB_REPOSITORY', 'GITHUB_SHA', 'GITHUB_REF', 'GITHUB_EVENT_NAME'].filter((name) => !env[name]);
    if (missing.length > 0) {
        throw new errors/* ActionError */.lZ('runner', `The environment lacks ${missing.join(', ')}.`, {
            advice: 'Run the action as a step of a GitHub Actions job, or set what the runner would set.',
        });
    }
    return {
        all: env,
        workspace: env['GITHUB_WORKSPACE'] || process.cwd(),
        temp: env['RUNNER_TEMP'] || (0,external_node_os_namespaceObject.tmpdir)(),
        dockerConfig: env['DOCKER_CONFIG'] || (0,external_node_path_.join)((0,external_node_os_namespaceObject.homedir)(), '.docker'),
        actor: env['GITHUB_ACTOR'] ?? '',
        event: {
            name: env['GITHUB_EVENT_NAME'] ?? '',
            ref: env['GITHUB_REF'] ?? '',
            sha: env['GITHUB_SHA'] ?? '',
            repository: env['GITHUB_REPOSITORY'] ?? '',
            serverUrl: env['GITHUB_SERVER_URL'] || 'https://github.com',
            actor: env['GITHUB_ACTOR'] ?? '',
            baseRef: env['GITHUB_BASE_REF'] ?? '',
            payload: readPayload(env['GITHUB_EVENT_PATH']),
        },
    };
}
/** An event without a file happens only outside the runner, and then there is nothing to know. */
function readPayload(path) {
    if (!path)
        return {};
    try {
        const payload = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
        return typeof payload === 'object' && payload !== null ? payload : {};
    }
    catch (cause) {
        throw new errors/* ActionError */.lZ('runner', `The event's payload at ${path} cannot be read: ${cause.message}`, {
            cause,
        });
    }
}


/***/ }),

/***/ 6502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ inputText),
/* harmony export */   ic: () => (/* binding */ createInputReader)
/* harmony export */ });
/* unused harmony export isStep */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);

/** The text of an input as it came; empty when it was not given. */
function inputText(name) {
    return process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] ?? '';
}
/** Whether the runner started us, which gives an action every input as a variable, be it an empty one. */
function isStep() {
    const { env } = process;
    return env['GITHUB_ACTIONS'] === 'true' && Object.keys(env).some((name) => name.startsWith('INPUT_'));
}
const TRUE = ['true', 'True', 'TRUE'];
const FALSE = ['false', 'False', 'FALSE'];
/** @param given gives the text of an input by its name, as it came */
function createInputReader(given) {
    const read = (name) => given(name).trim();
    const problems = [];
    // Neither the value nor the parser's message is shown: lists hold build arguments, and those may be secrets.
    const refuseQuote = (input) => {
        problems.push({ input, problem: 'has a double quote that is not closed' });
        return [];
    };
    const refuse = (input, value, allowed, fallback) => {
        problems.push({ input, problem: `must be ${allowed}, not ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}` });
        return fallback;
    };
    return {
        problems,
        text: (name, fallback = '') => read(name) || fallback,
        verbatim: (name, fallback) => given(name) || fallback,
        boolean(name, fallback) {
            const value = read(name);
            if (value === '')
                return fallback;
            if (TRUE.includes(value))
                return true;
            return FALSE.includes(value) ? false : refuse(name, value, 'true or false', fallback);
        },
        choice(name, allowed, fallback) {
            const value = read(name);
            if (value === '')
                return fallback;
            const lower = value.toLowerCase();
            return allowed.find((word) => word === lower) ?? refuse(name, value, oneOf(allowed), fallback);
        },
        number(name, { fallback, min, max, fractions = false }) {
            const value = read(name);
            if (value === '')
                return fallback;
            const number = /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
            const fits = number >= min && number <= max && (fractions || Number.isInteger(number));
            const kind = fractions ? 'a number' : 'a whole number';
            return fits ? number : refuse(name, value, `${kind} from ${min} to ${max}`, fallback);
        },
        lines: (name) => splitPlain(read(name), false),
        async list(name, { commas = false } = {}) {
            const value = read(name);
            if (value === '')
                return [];
            if (!value.includes('"'))
                return splitPlain(value, commas);
            return splitQuoted(value, commas).catch(() => refuseQuote(name));
        },
        async entries(name) {
            const value = given(name);
            if (!value.includes('"')) {
                return nonBlank(value.split(/\r\n|\n|\r/).map((text, index) => ({ text, line: index + 1 })));
            }
            return quotedRecords(value).then((records) => nonBlank(records.map(({ fields, line }) => ({ text: fields.join(','), line }))), () => refuseQuote(name));
        },
    };
}
function oneOf(words) {
    return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
function splitPlain(value, commas) {
    return value
        .split(commas ? /[\n\r,]/ : /[\n\r]/)
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');
}
async function splitQuoted(value, commas) {
    const records = (await quotedRecords(value)).map(({ fields }) => fields);
    // As in the docker/* actions, quotes protect a comma only where there is another one.
    const part = (record) => (record.length === 1 ? record.flatMap((field) => field.split(',')) : record);
    const entries = records.flatMap((record) => (commas ? part(record) : [record.join(',')]));
    return entries.map((entry) => entry.trim()).filter((entry) => entry !== '');
}
/** Quotes are rare, so the CSV parser is loaded only for them. */
async function quotedRecords(value) {
    const { parse } = await __nccwpck_require__.e(/* import() */ 175).then(__nccwpck_require__.bind(__nccwpck_require__, 5175));
    const records = parse(value, {
        columns: false,
        relax_quotes: true,
        relax_column_count: true,
        skip_empty_lines: true,
        info: true,
    });
    return records.map(({ info, record: fields }) => ({
        fields,
        // It tells the line where a record ends.
        line: info.lines - (fields.join(',').match(/\r\n|\n|\r/g)?.length ?? 0),
    }));
}
function nonBlank(entries) {
    return entries.filter(({ text }) => text.trim() !== '');
}


/***/ }),

/***/ 3188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Rm: () => (/* binding */ log)
/* harmony export */ });
/* unused harmony exports maskedTexts, harmless */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1519);
/** What people read while the step runs. */


const NEWLINE = 0x0a;
const masked = new Set();
/** Every text that is hidden in the log so far: the runner hides it nowhere else. */
function maskedTexts() {
    return [...masked];
}
const log = {
    info: (line) => process.stdout.write(`${harmless(line)}\n`),
    debug: (line) => (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)('debug', line),
    notice: (message, place) => (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)('notice', message, place),
    warning: (message, place) => (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)('warning', message, place),
    error: (message, place) => (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)('error', message, place),
    group(title) {
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)('group', title);
        return () => (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)('endgroup');
    },
    passThrough() {
        let token;
        let isLineOpen = false;
        return {
            write(chunk) {
                if (token === undefined) {
                    token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
                    (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)('stop-commands', token);
                }
                isLineOpen = chunk.at(-1) !== NEWLINE;
                process.stdout.write(chunk);
            },
            end() {
                // What was ended in the middle of a line would swallow the command that gives the runner its ears back.
                if (isLineOpen)
                    process.stdout.write('\n');
                if (token !== undefined)
                    (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(token);
            },
        };
    },
    mask(secret) {
        if (secret.trim() === '')
            return;
        masked.add(secret);
        (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)('add-mask', secret);
    },
};
/**
 * A line that the runner takes for nothing but text. It looks for `::` at the start of a line and for `##[` anywhere.
 *
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function harmless(line) {
    const oneLine = line.replace(/[\r\n\u2028\u2029]+/g, ' ').replaceAll('##[', '# #[');
    return oneLine.trimStart().startsWith('::') ? `. ${oneLine}` : oneLine;
}


/***/ }),

/***/ 5223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ saveState),
/* harmony export */   c4: () => (/* binding */ STATE)
/* harmony export */ });
/* unused harmony export readState */
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1519);
/** What main leaves for post. */

/** The names under which it is left. */
const STATE = {
    /** The step's private folder, with the credentials. */
    privateFolder: 'private-folder',
    /** The builder that the step makes. */
    builder: 'builder',
    /** What post is to keep for later runs. */
    cacheStore: 'cache-store',
};
function saveState(name, value) {
    (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .addToFile */ .VZ)('STATE', name, value);
}
/** The value that main saved; empty when it saved none. */
function readState(name) {
    return process.env[`STATE_${name}`] ?? '';
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(3435);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
