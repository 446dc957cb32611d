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

/***/ 8390:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(452);
/* harmony import */ var _runner_cancel_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(9746);
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9090);
/* harmony import */ var _runner_log_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3188);
/* harmony import */ var _runner_state_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5223);
/* harmony import */ var _step_mask_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2453);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(265);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(3300);
/** The mirror action's entry. The one place that catches, and the one that says the step failed. */









const started = Date.now();
const signal = (0,_runner_cancel_js__WEBPACK_IMPORTED_MODULE_8__/* .cancelSignal */ .B)();
let isReported = false;
try {
    const environment = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .readEnvironment */ .Q)();
    await (0,_step_mask_js__WEBPACK_IMPORTED_MODULE_5__/* .maskSecrets */ .Q)(environment.actor);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(environment.temp, `image-mirror-${process.pid}-${process.hrtime.bigint()}`);
    // Told to post before the folder exists, so that it goes whatever happens next.
    (0,_runner_state_js__WEBPACK_IMPORTED_MODULE_4__/* .saveState */ .LZ)(_runner_state_js__WEBPACK_IMPORTED_MODULE_4__/* .STATE */ .c4.privateFolder, folder);
    const mirrored = await (0,_run_js__WEBPACK_IMPORTED_MODULE_7__/* .run */ .e)({ environment, folder, signal });
    isReported = true;
    (0,_report_js__WEBPACK_IMPORTED_MODULE_6__/* .reportMirrored */ .L)(mirrored, (Date.now() - started) / 1000);
}
catch (error) {
    _runner_log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .Rm.error(signal.aborted ? 'The step was cancelled.' : (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .WE)(error));
    if (!signal.aborted && !isReported)
        (0,_report_js__WEBPACK_IMPORTED_MODULE_6__/* .reportFailure */ .x)(error);
    process.exitCode = 1;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ reportFailure),
  L: () => (/* binding */ reportMirrored)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
;// CONCATENATED MODULE: ./lib/result/output-limits.js
/**
 * Outputs that every later step can take. A step that gets one as a variable of its environment cannot even start when
 * it is too long: Linux takes 128 KiB for one variable, with its name, and about 2 MiB for all of them.
 *
 * @see https://man7.org/linux/man-pages/man2/execve.2.html#NOTES
 */
/** In bytes. An expression such as `toJSON` makes a value longer. */
const LONGEST_OUTPUT = 96 * 1024;
/** In bytes, for all outputs of the step together. */
const ALL_OUTPUTS = 512 * 1024;
/** Empties what is too long, and then the longest ones until all together fit. A part of a list would be a lie. */
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

;// CONCATENATED MODULE: ./lib/summary/mirror-summary.js
/** The job summary of a mirroring: facts in, Markdown out. Pure. */

/** More would push everything else out of sight; the output has all of them. */
const SHOWN_ROWS = 200;
/** Failures first: they are what people look for. */
const ORDER = ['failed', 'planned', 'copied', 'present'];
function renderMirrorSummary({ failure, results, isDryRun, sent }) {
    const title = isDryRun ? 'Mirror, dry run' : 'Mirror';
    const parts = [`### ${title}${failure === undefined ? '' : ' failed'}${countsOf(results)}`];
    if (failure !== undefined)
        parts.push(codeBlock(failure));
    if (sent !== undefined && sent.blobs > 0) {
        parts.push(`${sent.blobs} blobs, ${megabytes(sent.bytes)}, in ${sent.seconds.toFixed(1)} s.`);
    }
    if (results.length > 0)
        parts.push(rowsOf(results));
    if (results.length > SHOWN_ROWS)
        parts.push(`… and ${results.length - SHOWN_ROWS} more; the output results has all.`);
    return `${parts.join('\n\n')}\n`;
}
function countsOf(results) {
    const counts = ORDER.flatMap((state) => {
        const count = results.filter((result) => result.state === state).length;
        return count === 0 ? [] : [`${count} ${state}`];
    });
    return counts.length === 0 ? '' : `: ${counts.join(', ')}`;
}
function rowsOf(results) {
    const sorted = results.toSorted((one, other) => ORDER.indexOf(one.state) - ORDER.indexOf(other.state));
    const rows = sorted.slice(0, SHOWN_ROWS).map(({ from, to, digest, state, required, error }) => {
        const what = state === 'failed' && !required ? 'failed, not required' : state;
        return [code(from), code(to), digest === '' ? '' : code(digest), markdown_text(error === '' ? what : `${what}: ${error}`)];
    });
    return table(['From', 'To', 'Digest', 'Result'], rows);
}
function megabytes(bytes) {
    return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

;// CONCATENATED MODULE: ./lib/actions/mirror/report.js
/** What a step leaves: outputs, a line for each failure, a table in the summary. */





/** So many failures are told in words; the summary and the output have all of them. */
const MOST_TOLD = 20;
/** Writes outputs and summary, also when something has failed. @throws {ActionError} when that was required */
function reportMirrored({ results, dryRun, blobs, bytes }, seconds) {
    const count = (state) => String(results.filter((result) => result.state === state).length);
    const { outputs, tooLong } = fitOutputs({
        results: JSON.stringify(results),
        copied: count('copied'),
        present: count('present'),
        planned: count('planned'),
        failed: count('failed'),
    });
    for (const [name, value] of Object.entries(outputs))
        (0,commands/* addToFile */.VZ)('OUTPUT', name, value);
    if (tooLong.length > 0)
        log/* log */.Rm.warning(`The outputs ${tooLong.join(', ')} are empty, because they are too long.`);
    const failed = results.filter(({ state }) => state === 'failed');
    for (const one of failed.filter(({ required }) => !required).slice(0, MOST_TOLD)) {
        log/* log */.Rm.warning(`${toldOf(one)} It is not required, so the step goes on.`);
    }
    const required = failed.filter((one) => one.required);
    const error = required.length > 0 ? notCopied(required) : undefined;
    const failure = error === undefined ? {} : { failure: (0,errors/* explain */.WE)(error) };
    (0,commands/* addToSummary */.Dg)(renderMirrorSummary({ results, isDryRun: dryRun, sent: { blobs, bytes, seconds }, ...failure }));
    if (error !== undefined)
        throw error;
}
function notCopied(failed) {
    const lines = failed.slice(0, MOST_TOLD).map((one) => `- ${toldOf(one)}`);
    if (failed.length > MOST_TOLD)
        lines.push(`- … and ${failed.length - MOST_TOLD} more.`);
    const what = failed.length === 1 ? 'An image is not where it' : `${failed.length} images are not where they`;
    return new errors/* ActionError */.lZ('registry', [`${what} should be:`, ...lines].join('\n'), {
        advice: 'No tag serves half an image: a tag is made when all of its image is there. Run the job again, and it goes on from there.',
    });
}
function toldOf({ from, to, error }) {
    return `${from} to ${to}: ${error}.`;
}
function reportFailure(error) {
    (0,commands/* addToSummary */.Dg)(renderMirrorSummary({ results: [], isDryRun: false, failure: (0,errors/* explain */.WE)(error) }));
}


/***/ }),

/***/ 3300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run_run)
});

// EXTERNAL MODULE: ./lib/errors.js
var lib_errors = __nccwpck_require__(452);
;// CONCATENATED MODULE: ./lib/image/digest.js
const DIGEST = /^sha256:[a-f0-9]{64}$/;
function digest_isDigest(text) {
    return typeof text === 'string' && DIGEST.test(text);
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
    return repository !== undefined && tag_isTag(tag) ? { repository, tag } : undefined;
}
/** `name:tag` */
function reference_formatTagged({ repository, tag }) {
    return `${repository.name}:${tag}`;
}
/** `name@sha256:…`, the form that always names the same image. */
function reference_formatPinned(repository, digest) {
    return `${repository.name}@${digest}`;
}

;// CONCATENATED MODULE: ./lib/image/image-reference.js
/** What names an image that is there already: a tag, a digest, or both. */



/**
 * Reads `name`, `name:tag`, `name@sha256:…` and `name:tag@sha256:…`.
 *
 * @returns undefined when the text is none of these
 */
function parseImageReference(text) {
    const [named = '', digest, ...rest] = text.trim().split('@');
    if (rest.length > 0 || (digest !== undefined && !digest_isDigest(digest)))
        return undefined;
    const colon = named.lastIndexOf(':');
    const hasTag = colon > named.lastIndexOf('/');
    const repository = parseRepository(hasTag ? named.slice(0, colon) : named);
    const tag = hasTag ? named.slice(colon + 1) : undefined;
    if (repository === undefined || (tag !== undefined && !tag_isTag(tag)))
        return undefined;
    return { repository, tag, digest };
}
/** As it is written; the digest names the image where there is one. */
function formatImageReference({ repository, tag, digest }) {
    return `${repository.name}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}

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
function explainFault(fault) {
    const message = `The registry did not do what it should: ${fault.message}.`;
    if (fault.isDenied) {
        const isGhcr = fault.message.includes('ghcr.io');
        return new ActionError('registry', message, {
            advice: isGhcr ? GHCR_ADVICE : SIGN_IN_ADVICE,
            link: isGhcr ? LINKS.packagePermissions : LINKS.signIn,
            cause: fault,
        });
    }
    const advice = fault.isTemporary
        ? 'The registry did not answer well after several attempts. Look at its status page, then run the job again.'
        : 'Check the name of the image, and what the registry allows for it.';
    return new ActionError('registry', message, { advice, cause: fault });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
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
const [OCI_INDEX, manifest_OCI_MANIFEST, DOCKER_LIST, DOCKER_MANIFEST] = MANIFEST_MEDIA_TYPES;
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
function textsIn(value) {
    if (typeof value !== 'object' || value === null)
        return {};
    return Object.fromEntries(Object.entries(value).filter(([, text]) => typeof text === 'string'));
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
    throw new fault_RegistryFault(message, source.status);
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
class IncompletePublication extends Error {
    name = 'IncompletePublication';
    /** Every repository, those that serve it too. */
    images;
    constructor(images, cause) {
        super(cause.message, { cause });
        this.images = images;
    }
}

;// CONCATENATED MODULE: ./lib/registry/publish-place.js






class PlaceInWork {
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
        this.#isThere = placeOf(repository) === placeOf(image.source);
        const { pushed } = publication;
        if (pushed !== undefined && placeOf(pushed.repository) === placeOf(repository)) {
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
        const isOurs = await isServed(reference, this.#image.digest, this.#means);
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
async function isServed(reference, digest, means) {
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
function placeOf({ registry, path }) {
    return `${registry}/${path}`;
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

;// CONCATENATED MODULE: ./lib/mirror/target.js
/** Where images go: a registry, a place below which they keep their last name, or one repository. */




const ADVICE = 'Write a registry such as quay.io, a place below one such as quay.io/me/, or a repository such as quay.io/me/app, ' +
    'and behind it ,required=false where the step is good without it.';
const WORDS = ['name', 'required'];
/** Reads `quay.io`, `quay.io/me/`, `quay.io/me/app`, `quay.io/me/app:stable`, each with `,required=false` behind it. */
function parseTarget(line) {
    const pairs = line.split(',').map((field) => /^\s*(?:([a-z]+)\s*=)?\s*(.*?)\s*$/.exec(field));
    const unknown = pairs.find((pair) => pair?.[1] !== undefined && !WORDS.includes(pair[1]))?.[1];
    if (unknown !== undefined) {
        const problem = `has the unknown attribute ${(0,lib_errors/* quote */.hD)(unknown)} in ${(0,lib_errors/* quote */.hD)(line)}; allowed is required`;
        return { problem, ...didYouMean(unknown, WORDS) };
    }
    const names = pairs.filter((pair) => pair?.[1] !== 'required').map((pair) => pair?.[2] ?? '');
    const required = pairs.findLast((pair) => pair?.[1] === 'required')?.[2] ?? 'true';
    const [text = ''] = names;
    if (required !== 'true' && required !== 'false') {
        return { problem: `must say required=true or required=false, not ${(0,lib_errors/* quote */.hD)(line)}` };
    }
    const found = names.length === 1 ? placeIn(text) : undefined;
    return found === undefined
        ? { problem: `${(0,lib_errors/* quote */.hD)(line)} is no place for images`, advice: ADVICE }
        : { text, ...found, required: required === 'true' };
}
function placeIn(text) {
    if (isHost(text)) {
        const registry = parseRepository(`${text}/probe`)?.registry;
        return registry === undefined ? undefined : { place: { kind: 'registry', registry }, tag: undefined };
    }
    if (text.endsWith('/')) {
        const prefix = text.toLowerCase();
        const isGood = parseRepository(`${prefix}probe`) !== undefined;
        return isGood ? { place: { kind: 'below', prefix }, tag: undefined } : undefined;
    }
    const reference = parseImageReference(text);
    if (reference === undefined || reference.digest !== undefined)
        return undefined;
    return { place: { kind: 'repository', repository: reference.repository }, tag: reference.tag };
}
/** A name alone is a registry if it has a dot, a port or is localhost, and else an image of Docker Hub. */
function isHost(text) {
    return (!text.includes('/') && (/^[^:]*\.[^:]*(?::\d+)?$/.test(text) || /^[^:]+:\d+$/.test(text) || text === 'localhost'));
}
/**
 * The repository that an image goes to.
 *
 * @returns undefined when the name would be none, such as one that is too long
 */
function repositoryAt({ place }, from) {
    switch (place.kind) {
        case 'registry':
            return parseRepository(`${place.registry}/${from.path}`);
        case 'below':
            return parseRepository(`${place.prefix}${from.path.slice(from.path.lastIndexOf('/') + 1)}`);
        case 'repository':
            return place.repository;
    }
}

;// CONCATENATED MODULE: ./lib/mirror/copies.js
/** From wishes to copies: which digest goes to which repository, and under which tags. */




/**
 * Puts together what is one copy: fifty tags of one image for one repository are one.
 *
 * @param found what the sources serve, each with where it goes
 */
function copiesOf(found) {
    const failed = [];
    const edges = found.flatMap(({ image, targets }) => targets.flatMap((target) => {
        const { digest } = image;
        const { required } = target;
        const from = formatImageReference({ ...image, digest: image.tag === undefined ? digest : undefined });
        const to = repositoryAt(target, image.repository);
        if (to !== undefined)
            return [{ found: image, to, tag: { tag: target.tag ?? image.tag, from, required } }];
        failed.push({
            from,
            to: target.text,
            digest,
            state: 'failed',
            required,
            error: 'there can be no such name there',
        });
        return [];
    }));
    const copies = Map.groupBy(edges, ({ found: { repository, digest }, to }) => [placeOf(repository), digest, placeOf(to)].join(' '));
    return {
        copies: [...copies.values()].flatMap(([first, ...others]) => {
            if (first === undefined)
                return [];
            const { found: image, to } = first;
            return [{ from: image.repository, digest: image.digest, to, tags: merged([first, ...others]) }];
        }),
        failed,
        problems: conflictsIn(edges),
    };
}
/** A tag that several wishes ask for is required if one of them says so. */
function merged(edges) {
    const byTag = Map.groupBy(edges, ({ tag }) => tag.tag);
    return [...byTag.values()].flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        return [{ ...first.tag, required: [first, ...others].some(({ tag }) => tag.required) }];
    });
}
function conflictsIn(edges) {
    const tagged = edges.filter(({ tag }) => tag.tag !== undefined);
    const byTag = Map.groupBy(tagged, ({ to, tag }) => `${placeOf(to)}:${tag.tag}`);
    return [...byTag].flatMap(([name, same]) => {
        const digests = new Map(same.map(({ found, tag }) => [found.digest, tag.from]));
        if (digests.size < 2)
            return [];
        const sources = [...digests].map(([digest, from]) => `${from} (${digest})`).join(' and ');
        return [
            {
                input: 'images, rules, to',
                problem: `would put different images under ${(0,lib_errors/* quote */.hD)(name)}: ${sources}`,
                advice: 'Give each of them a target of its own.',
            },
        ];
    });
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
    return createHash('sha256').update(text).digest('hex').slice(0, HASH_LENGTH);
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
function safe_name_safeName(text, maxLength = TAG_MAX_LENGTH) {
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
const PLACEHOLDERS = (/* unused pure expression or super */ null && (['sha', 'version']));
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
        places = new Set([...places].flatMap((from) => endsOf(piece, tag, from, shas)));
        if (places.size === 0)
            return false;
    }
    return places.has(tag.length);
}
/** Where a piece may end that begins there. */
function endsOf(piece, tag, from, shas) {
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

;// CONCATENATED MODULE: ./lib/mirror/choose-tags.js
/** Which tags of a repository are taken: patterns, and the newest versions alone. */



/** A tag that holds what is said about an image, such as its signature: it goes along with the image. */
const ABOUT_AN_IMAGE = /^sha256-[0-9a-f]{64}(?:\..*)?$/;
const FITTING = /^[A-Za-z0-9_.*?-]+$/;
/**
 * Reads patterns with `*`, `?` and `<version>`; those with a `!` before them take out.
 *
 * @param words without empty ones
 */
function parseTagChoice(words, newest) {
    const wrong = words.find((word) => !FITTING.test(patternOf(word).replaceAll('<version>', '')) && word !== '<version>');
    if (wrong !== undefined) {
        const [placeholder = ''] = /<[^<>]*>/.exec(wrong) ?? [];
        const advice = didYouMean(placeholder, ['<version>']).advice ??
            'A pattern is a tag in which * is any text, ? one character and <version> a complete version; a ! takes tags out.';
        return { problem: `${(0,lib_errors/* quote */.hD)(wrong)} fits no tag`, advice };
    }
    const taken = words.filter((word) => !word.startsWith('!'));
    const takenOut = words.filter((word) => word.startsWith('!')).map(patternOf);
    return { taken: (taken.length === 0 ? ['*'] : taken).map(readPattern), takenOut: takenOut.map(readPattern), newest };
}
function patternOf(word) {
    return word.replace(/^!\s*/, '');
}
/**
 * @param tags as the registry lists them
 * @returns with `newest` from the newest on, otherwise in the order in which they came
 */
async function chooseTags(tags, choice) {
    const fits = (tag, patterns) => patterns.some((pattern) => fitsPattern(tag, pattern, []));
    const fitting = tags.filter((tag) => !ABOUT_AN_IMAGE.test(tag) && fits(tag, choice.taken) && !fits(tag, choice.takenOut));
    if (choice.newest === undefined)
        return fitting;
    const { default: semver } = await __nccwpck_require__.e(/* import() */ 88).then(__nccwpck_require__.t.bind(__nccwpck_require__, 2088, 19));
    const versions = fitting.flatMap((tag) => {
        const version = semver.parse(tag.replace(/^[vV]/, ''));
        return version === null ? [] : [{ tag, version }];
    });
    return versions
        .sort((one, other) => semver.rcompare(one.version, other.version))
        .slice(0, choice.newest)
        .map(({ tag }) => tag);
}

;// CONCATENATED MODULE: ./lib/mirror/find-images.js



/** So many tags are asked for at a time. */
const AT_ONCE = 16;
/** Asks for each wish; a source that refuses is told as missing, because others go on. */
async function findImages(wish, means) {
    const { from, images } = wish;
    if (images.kind === 'digest') {
        const { digest, tags } = images;
        const names = tags.length === 0 ? [undefined] : tags;
        return { wish, images: names.map((tag) => ({ repository: from, tag, digest })), missing: [] };
    }
    try {
        const tags = images.kind === 'tag' ? [images.tag] : await chosenTags(wish, means);
        if (tags.length === 0)
            return { wish, images: [], missing: [{ from: from.name, error: 'no tag of it is meant' }] };
        return { wish, ...(await digestsOf(tags, from, means)) };
    }
    catch (error) {
        return { wish, images: [], missing: [{ from: from.name, error: error.message }] };
    }
}
async function chosenTags({ from, images }, { clientFor, persist }) {
    if (images.kind !== 'choice')
        return [];
    const all = await persist(`listing the tags of ${from.name}`, from.registry, async () => {
        const tags = [];
        for await (const tag of listTags(clientFor(from.registry), from))
            tags.push(tag);
        return tags;
    });
    return chooseTags(all, images.choice);
}
async function digestsOf(tags, from, { clientFor, persist }) {
    const found = [];
    const waiting = tags.entries();
    const work = async () => {
        for (const [place, tag] of waiting) {
            const name = `${from.name}:${tag}`;
            try {
                const what = `looking up ${name}`;
                const client = clientFor(from.registry);
                const digest = await persist(what, from.registry, () => manifests_servedDigest(client, from, tag));
                found[place] =
                    digest === undefined ? { from: name, error: 'it is not there' } : { repository: from, tag, digest };
            }
            catch (error) {
                found[place] = { from: name, error: error.message };
            }
        }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return {
        images: found.flatMap((one) => ('digest' in one ? [one] : [])),
        missing: found.flatMap((one) => ('error' in one ? [one] : [])),
    };
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
    if (served.mediaType !== OCI_INDEX)
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
    const bytes = Buffer.from(JSON.stringify({ ...list, schemaVersion: 2, mediaType: OCI_INDEX, manifests }));
    const sum = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
    await manifests_putManifest(client, repository, tag, { mediaType: OCI_INDEX, digest: sum, bytes });
    if (holds(await readReferrersTag(client, repository, digest)))
        return;
    const name = reference_formatTagged({ repository, tag });
    throw new fault_RegistryFault(`${name} does not list what was just added: another run wrote it, or it is late`, undefined);
}

;// CONCATENATED MODULE: ./lib/registry/referrers.js
/**
 * What is said about an image and kept beside it: signatures and attestations, as manifests whose `subject` it is.
 *
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#listing-referrers
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pushing-manifests-with-subject
 */








/** What stands for a configuration where there is none. */
const EMPTY = { mediaType: 'application/vnd.oci.empty.v1+json', content: Buffer.from('{}') };
/** Pages of a list; more are an endless list. */
const MOST_PAGES = 100;
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
    const layers = artifact.layers.length > 0 ? artifact.layers : [EMPTY];
    const blobs = new Map([EMPTY, ...layers].map((blob) => [digestOf(blob.content), blob.content]));
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
        config: descriptorOf(EMPTY),
        layers: layers.map(descriptorOf),
        subject: { mediaType, digest, size },
        annotations,
    };
    const bytes = Buffer.from(JSON.stringify(json));
    return { mediaType: OCI_MANIFEST, digest: digestOf(bytes), bytes };
}
function descriptorOf({ mediaType, content }) {
    return { mediaType, digest: digestOf(content), size: content.length };
}
function digestOf(bytes) {
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
    const tidy = ({ annotations, ...each }) => ({ ...each, annotations: textsIn(annotations) });
    return [...new Map(wanted.map((each) => [each.digest, tidy(each)])).values()];
}
/** @returns undefined when the registry does not know the question */
async function askReferrers(client, repository, digest, artifactType) {
    const what = `listing the referrers of ${reference_formatPinned(repository, digest)}`;
    const filter = artifactType === undefined ? '' : `?artifactType=${encodeURIComponent(artifactType)}`;
    const listed = [];
    let to = `referrers/${digest}${filter}`;
    for (let page = 0; to !== undefined; page++) {
        if (page === MOST_PAGES)
            throw new fault_RegistryFault(`${what}: the list does not end`, 200);
        const headers = { accept: OCI_INDEX };
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
    return headers['content-type']?.split(';')[0]?.trim() !== OCI_INDEX;
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

;// CONCATENATED MODULE: ./lib/mirror/graph.js







/** Indexes in indexes, and what is said about what is said. */
const graph_DEEPEST = 12;
/** Far above all images of people; a list without an end is none. */
const MOST_MANIFESTS = 2000;
const MOST_BYTES = 64 * 1024 * 1024;
/** Layers that only their owner may hand out, such as those of Windows, may be missing everywhere. */
const FOREIGN = /\.foreign\.|\.nondistributable\./;
/** Behind `sha256-<digits>`; older tools keep signatures and attestations there. */
const KEPT_BY_TAG = ['sig', 'att', 'sbom'];
/**
 * @throws {MissingPart} when something that is named is not served
 * @throws {RegistryFault} when the registry refuses, does not answer, or serves what is no image
 */
async function readGraph(digest, source) {
    return new GraphReader(source).read(digest);
}
class GraphReader {
    #source;
    #nodes = new Map();
    #referrers = [];
    #tags = [];
    #bytes = 0;
    constructor(source) {
        this.#source = source;
    }
    async read(digest) {
        await this.#node(digest, 0, 0);
        // What is found beside an image has children too, and is itself something that one can speak about.
        for (let asked = new Set(), depth = 0; this.#source.withReferrers; depth++) {
            const next = [...this.#nodes.keys()].filter((one) => !asked.has(one));
            if (next.length === 0)
                break;
            if (depth > graph_DEEPEST)
                throw this.#fault('what is said about it is nested too deeply');
            asked = new Set([...asked, ...next]);
            await settle_all_settleAll(next.map((one) => this.#beside(one)));
        }
        const nodes = await settle_all_settleAll([...this.#nodes].map(async ([key, node]) => [key, await node]));
        return { digest, nodes: new Map(nodes), referrers: this.#referrers, tags: this.#tags };
    }
    /** @param above the level of what it is about */
    #node(digest, depth, above) {
        const known = this.#nodes.get(digest);
        if (known !== undefined)
            return known;
        const node = this.#fetch(digest, depth, above);
        this.#nodes.set(digest, node);
        return node;
    }
    async #fetch(digest, depth, above) {
        if (depth > graph_DEEPEST)
            throw this.#fault('its indexes are nested too deeply');
        if (this.#nodes.size > MOST_MANIFESTS)
            throw this.#fault(`it has more than ${MOST_MANIFESTS} manifests`);
        const { client, repository, persist } = this.#source;
        const manifest = await persist(`reading ${reference_formatPinned(repository, digest)}`, async () => {
            const served = await manifests_getManifest(client, repository, digest);
            if (served === undefined)
                throw new MissingPart(repository, digest);
            return served;
        });
        this.#bytes += manifest.bytes.length;
        if (this.#bytes > MOST_BYTES)
            throw this.#fault(`its manifests have more than ${MOST_BYTES} bytes`);
        const parsed = manifests_parseServed(manifest, reference_formatPinned(repository, digest));
        const named = parsed.manifests ?? [];
        const children = isList(manifest, parsed) ? named.filter(({ mediaType }) => manifest_isManifest(mediaType)) : [];
        const below = await settle_all_settleAll([...new Set(children.map((child) => child.digest))].map((child) => this.#node(child, depth + 1, 0)));
        const level = 1 + Math.max(above, ...below.map((child) => child.level));
        return { manifest, blobs: this.#blobs(digest, parsed, children), level };
    }
    /** An index may also name plain content, as that of a cache does. */
    #blobs(digest, { config, layers, manifests }, children) {
        const plain = (manifests ?? []).filter((one) => !children.includes(one));
        const all = [...(config ? [config] : []), ...(layers ?? []), ...plain];
        if (all.some(({ size }) => size === undefined))
            throw this.#fault(`${digest} names content without its size`);
        return [...new Map(all.map((blob) => [blob.digest, blob])).values()];
    }
    async #beside(digest) {
        const { client, repository, persist } = this.#source;
        const { level, manifest } = await this.#node(digest, 0, 0);
        const listed = await persist(`listing the referrers of ${reference_formatPinned(repository, digest)}`, () => listReferrers(client, repository, digest));
        await settle_all_settleAll(listed.map((descriptor) => this.#referrer({ subject: digest, descriptor }, level)));
        if (isBuildKitsAttestation(manifest))
            return;
        await settle_all_settleAll(KEPT_BY_TAG.map((kind) => this.#keptByTag(`${digest.replace(':', '-')}.${kind}`, level)));
    }
    /** A list may still hold what somebody has deleted: that is no part of the image. */
    async #referrer(referrer, above) {
        const { client, repository, persist } = this.#source;
        const { digest } = referrer.descriptor;
        const isThere = await persist(`looking up ${reference_formatPinned(repository, digest)}`, () => manifests_servedDigest(client, repository, digest));
        if (isThere === undefined)
            return;
        await this.#node(digest, 0, above);
        this.#referrers.push(referrer);
    }
    async #keptByTag(tag, above) {
        const { client, repository, persist } = this.#source;
        const digest = await persist(`looking up ${repository.name}:${tag}`, () => manifests_servedDigest(client, repository, tag));
        if (digest === undefined)
            return;
        await this.#node(digest, 0, above);
        this.#tags.push({ tag, digest });
    }
    #fault(problem) {
        return new fault_RegistryFault(`reading an image in ${this.#source.repository.name}: ${problem}`, 200);
    }
}
/** A server that knows nothing of manifests gives them any type; they say their own. */
function isList({ mediaType }, manifest) {
    return manifest_isIndex(manifest_isManifest(mediaType) ? mediaType : String(manifest.mediaType));
}
/** Nobody signs it: it is part of an index that is signed. */
function isBuildKitsAttestation({ bytes }) {
    const { layers = [] } = JSON.parse(bytes.toString('utf8'));
    return layers.length > 0 && layers.every(({ mediaType }) => mediaType === 'application/vnd.in-toto+json');
}

;// CONCATENATED MODULE: ./lib/mirror/blobs.js





/**
 * So many at a time. Each holds two connections, and of those to one registry there are 16: with more, uploads would wait
 * for downloads that wait for them.
 */
const blobs_AT_ONCE = 6;
class BlobDelivery {
    #persist;
    #inWork = new Map();
    /** A repository of a registry that has a blob, by both. */
    #holders = new Map();
    #waiting = [];
    #free = blobs_AT_ONCE;
    constructor(persist) {
        this.#persist = persist;
    }
    /**
     * Brings a blob there unless it is there. Calls for the same one share the work, and its failure.
     *
     * @returns what was sent, told to the first of them alone
     * @throws {RegistryFault}
     */
    async deliver(blob, from, to) {
        const key = `${placeOf(to.repository)} ${blob.digest}`;
        const known = this.#inWork.get(key);
        if (known !== undefined)
            return known.then(() => NOTHING);
        const work = this.#inTurn(() => this.#send(blob, from, to));
        this.#inWork.set(key, work);
        // Whoever comes later tries anew.
        work.catch(() => this.#inWork.delete(key));
        return work;
    }
    async #send(blob, from, to) {
        const { digest, size, mediaType } = blob;
        const { registry, path } = to.repository;
        const holder = from.repository.registry === registry ? from.repository.path : this.#holders.get(`${registry} ${digest}`);
        const mountFrom = holder === undefined || holder === path ? {} : { mountFrom: holder };
        let sent = NOTHING;
        const what = `copying ${digest} to ${to.repository.name}`;
        if (FOREIGN.test(mediaType) && !(await this.#isAt(digest, from)))
            return sent;
        await this.#persist(what, registry, () => upload_uploadBlob(to.client, to.repository, { digest, size, ...mountFrom }, async () => {
            const content = await openBlob(digest, from);
            sent = { blobs: 1, bytes: size };
            return content;
        }));
        this.#holders.set(`${registry} ${digest}`, path);
        return sent;
    }
    async #isAt(digest, { client, repository }) {
        const what = `looking up the content ${reference_formatPinned(repository, digest)}`;
        const request = { method: 'HEAD', repository: repository.path, access: 'pull', to: `blobs/${digest}` };
        const { status } = await this.#persist(what, repository.registry, () => client.send(request));
        return status === 200;
    }
    async #inTurn(task) {
        if (this.#free > 0)
            this.#free--;
        else
            await new Promise((resolve) => this.#waiting.push(resolve));
        try {
            return await task();
        }
        finally {
            const next = this.#waiting.shift();
            if (next === undefined)
                this.#free++;
            else
                next();
        }
    }
}
const NOTHING = { blobs: 0, bytes: 0 };

;// CONCATENATED MODULE: ./lib/mirror/target-tags.js






/** From so many tags on a list of the target's is asked for first. */
const WORTH_A_LIST = 8;
/** Within the first page of it. */
const LONGEST_LIST = 500;
/**
 * Those that do not serve the image yet.
 *
 * @throws {RegistryFault}
 */
async function staleTags(tags, digest, to, persist) {
    const { client, repository } = to;
    const known = tags.length < WORTH_A_LIST ? undefined : await shortList(to);
    const stale = await settle_all_settleAll(tags.map(async (tag) => {
        if (known?.has(tag) === false)
            return [tag];
        const what = `looking up ${reference_formatTagged({ repository, tag })}`;
        const served = await persist(what, repository.registry, () => manifests_servedDigest(client, repository, tag));
        return served === digest ? [] : [tag];
    }));
    return new Set(stale.flat());
}
/** One request in place of many, where the target has few tags yet; undefined where it does not tell, or has many. */
async function shortList({ client, repository }) {
    const listed = new Set();
    try {
        for await (const tag of listTags(client, repository)) {
            if (listed.add(tag).size >= LONGEST_LIST)
                return undefined;
        }
        return listed;
    }
    catch (error) {
        if (error instanceof fault_RegistryFault)
            return undefined;
        throw error;
    }
}
/**
 * Makes the tags, all of them before the first is read back: some registries stumble over a manifest that is read while it
 * is written under another tag. One that fails stops no other.
 *
 * @returns why some of them do not serve it, by tag
 */
async function makeTags(tags, manifest, to, persist) {
    const failed = new Map();
    const { repository } = to;
    const each = (task) => [...tags]
        .filter((tag) => !failed.has(tag))
        .map((tag) => task({ repository, tag }).catch((error) => failed.set(tag, error)));
    await Promise.all(each((reference) => putTag(reference, manifest, to, persist)));
    await Promise.all(each((reference) => readBack(reference, manifest.digest, to, persist)));
    return failed;
}
function putTag(reference, manifest, { client }, persist) {
    const { repository, tag } = reference;
    return persist(`tagging ${reference_formatTagged(reference)}`, repository.registry, () => manifests_putManifest(client, repository, tag, manifest));
}
/** A registry of several servers may need a moment until all of them serve what one took. */
function readBack(reference, digest, { client }, persist) {
    const { repository, tag } = reference;
    const name = reference_formatTagged(reference);
    return persist(`reading back ${name}`, repository.registry, async () => {
        const served = await manifests_servedDigest(client, repository, tag);
        if (served === undefined)
            throw new fault_RegistryFault(`${name} is not served yet`, undefined);
        if (served !== digest)
            throw new publication_DigestMismatch(reference, served, digest);
    });
}

;// CONCATENATED MODULE: ./lib/mirror/transfer.js





/**
 * Copies what is missing. Nothing gets a tag that people pull by.
 *
 * @throws {RegistryFault}
 */
async function transfer(graph, from, to, { blobs, persist }) {
    const { registry } = to.repository;
    const missing = await missingIn(graph, to, persist);
    const wanted = [...graph.nodes].filter(([digest]) => missing.has(digest));
    // Many manifests share layers; the delivery knows of each only once.
    const sent = await settle_all_settleAll(wanted.flatMap(([, node]) => node.blobs).map((blob) => blobs.deliver(blob, from, to)));
    const listed = new Set();
    for (const level of byLevel(wanted)) {
        await settle_all_settleAll(level.map(async ([digest, { manifest }]) => {
            const what = `writing ${reference_formatPinned(to.repository, digest)}`;
            const put = await persist(what, registry, () => manifests_putManifest(to.client, to.repository, digest, manifest));
            if (put.listsSubject)
                listed.add(digest);
        }));
    }
    const added = await addReferrers(graph, to, listed, persist);
    const sum = (of) => sent.reduce((total, one) => total + of(one), 0);
    return { blobs: sum((one) => one.blobs), bytes: sum((one) => one.bytes), manifests: wanted.length + added };
}
/** A registry takes a manifest only with its content; whether what an index names is there is asked for each. */
async function missingIn({ nodes }, to, persist) {
    const { client, repository } = to;
    const found = await settle_all_settleAll([...nodes.keys()].map(async (digest) => {
        const what = `looking up ${reference_formatPinned(repository, digest)}`;
        const served = await persist(what, repository.registry, () => manifests_servedDigest(client, repository, digest));
        return served === digest ? [] : [digest];
    }));
    return new Set(found.flat());
}
function byLevel(entries) {
    const levels = Map.groupBy(entries, ([, { level }]) => level);
    return [...levels].sort(([one], [other]) => one - other).map(([, level]) => level);
}
/** @returns how many the target did not list */
async function addReferrers({ nodes, referrers }, to, alreadyListed, persist) {
    const { client, repository } = to;
    const { registry } = repository;
    const open = referrers.filter(({ descriptor }) => !alreadyListed.has(descriptor.digest));
    const bySubject = Map.groupBy(open, ({ subject }) => subject);
    const counts = await settle_all_settleAll([...bySubject].map(async ([subject, wanted]) => {
        const what = `listing the referrers of ${reference_formatPinned(repository, subject)}`;
        const there = await persist(what, registry, () => listReferrers(client, repository, subject));
        const known = new Set(there.map(({ digest }) => digest));
        const missing = wanted.filter(({ descriptor }) => !known.has(descriptor.digest));
        await settle_all_settleAll(missing.map((referrer) => add(referrer)));
        return missing.length;
    }));
    return counts.reduce((total, count) => total + count, 0);
    async function add({ subject, descriptor }) {
        const { digest } = descriptor;
        const manifest = nodes.get(digest)?.manifest;
        if (manifest === undefined)
            return;
        const what = `adding ${digest} to what is kept beside ${reference_formatPinned(repository, subject)}`;
        const put = await persist(what, registry, () => manifests_putManifest(client, repository, digest, manifest));
        if (put.listsSubject)
            return;
        await persist(what, registry, () => referrers_tag_addToReferrersTag(client, repository, subject, descriptor));
    }
}

;// CONCATENATED MODULE: ./lib/mirror/mirror.js










/** @returns what became of every tag, in the order of the copies; nothing is thrown for a registry's fault */
async function mirror(copies, options, run) {
    const mirroring = new Mirroring(options, run);
    const results = [];
    const waiting = copies.entries();
    const work = async () => {
        for (const [place, copy] of waiting)
            results[place] = await mirroring.copy(copy);
    };
    await Promise.all(Array.from({ length: options.concurrency }, work));
    return results.flat();
}
class Mirroring {
    #options;
    #run;
    #blobs;
    /** An image is read once, however many places it goes to. */
    #graphs = new Map();
    constructor(options, run) {
        this.#options = options;
        this.#run = run;
        this.#blobs = new BlobDelivery(run.persist);
    }
    async copy(copy) {
        let transferred;
        const results = [];
        try {
            const [from, to] = [this.#place(copy.from), this.#place(copy.to)];
            const stale = await staleTags(namesIn(copy.tags), copy.digest, to, this.#run.persist);
            if (this.#options.dryRun)
                results.push(...(await this.#planned(copy, to, stale)));
            else {
                transferred = await this.#bring(copy, from, to);
                results.push(...(await this.#tagAll(copy, to, stale, transferred.manifests > 0)));
            }
        }
        catch (error) {
            results.push(...copy.tags.map((tag) => resultOf(copy, tag, 'failed', error.message)));
        }
        this.#run.onCopied(copy, results, transferred);
        return results;
    }
    #place(repository) {
        return { repository, client: this.#run.clientFor(repository.registry) };
    }
    async #planned(copy, { client, repository }, stale) {
        const what = `looking up ${repository.name}@${copy.digest}`;
        const served = await this.#run.persist(what, repository.registry, () => manifests_servedDigest(client, repository, copy.digest));
        const isThere = served === copy.digest;
        return copy.tags.map((wanted) => {
            const isServed = isThere && (wanted.tag === undefined || !stale.has(wanted.tag));
            return resultOf(copy, wanted, isServed ? 'present' : 'planned');
        });
    }
    async #bring(copy, from, to) {
        if (isAlias(copy))
            return mirror_NOTHING;
        const graph = await this.#graphOf(copy.digest, from);
        const { persist } = this.#run;
        const done = await transfer(graph, from, to, { blobs: this.#blobs, persist });
        const beside = await settle_all_settleAll(graph.tags.map(async ({ tag, digest }) => {
            const stale = await staleTags([tag], digest, to, persist);
            const failed = await makeTags(stale, graph.nodes.get(digest).manifest, to, persist);
            for (const error of failed.values())
                throw error;
            return stale.size;
        }));
        return { ...done, manifests: done.manifests + beside.reduce((total, count) => total + count, 0) };
    }
    #graphOf(digest, { client, repository }) {
        const key = `${placeOf(repository)} ${digest}`;
        const { withReferrers } = this.#options;
        const persist = (what, task) => this.#run.persist(what, repository.registry, task);
        const graph = this.#graphs.get(key) ?? readGraph(digest, { client, repository, withReferrers, persist });
        this.#graphs.set(key, graph);
        return graph;
    }
    async #tagAll(copy, to, stale, isNew) {
        const failed = await makeTags(stale, await this.#manifestOf(copy), to, this.#run.persist);
        return copy.tags.map((wanted) => {
            const { tag = '' } = wanted;
            const error = failed.get(tag);
            if (error !== undefined)
                return resultOf(copy, wanted, 'failed', error.message);
            return resultOf(copy, wanted, isNew || stale.has(tag) ? 'copied' : 'present');
        });
    }
    /** A new name in the same repository needs nothing of what is behind the manifest. */
    async #manifestOf(copy) {
        const from = this.#place(copy.from);
        if (!isAlias(copy))
            return (await this.#graphOf(copy.digest, from)).nodes.get(copy.digest).manifest;
        const name = reference_formatPinned(copy.from, copy.digest);
        return this.#run.persist(`reading ${name}`, copy.from.registry, async () => {
            const manifest = await manifests_getManifest(from.client, copy.from, copy.digest);
            if (manifest === undefined)
                throw new fault_RegistryFault(`${name} is not there`, 404);
            return manifest;
        });
    }
}
const mirror_NOTHING = { blobs: 0, bytes: 0, manifests: 0 };
/** Whether the image stays in its repository and gets another name there. */
function isAlias({ from, to }) {
    return placeOf(from) === placeOf(to);
}
function namesIn(tags) {
    return tags.flatMap(({ tag }) => (tag === undefined ? [] : [tag]));
}
function resultOf({ to, digest }, { tag, from, required }, state, error = '') {
    const name = formatImageReference({ repository: to, tag, digest: tag === undefined ? digest : undefined });
    return { from, to: name, digest, state, required, error };
}

;// CONCATENATED MODULE: ./lib/mirror/wish.js
/** What is to be copied, before any registry was asked. */


/** The source of a wish as people write it. */
function formatWish({ from, images }) {
    switch (images.kind) {
        case 'tag':
            return `${from.name}:${images.tag}`;
        case 'digest':
            return formatImageReference({ repository: from, tag: undefined, digest: images.digest });
        case 'choice':
            return `${from.name} (${images.patterns})`;
    }
}
/** Reads `name:tag`, `name@sha256:…` or both. */
function parseWishedImage(text) {
    const reference = parseImageReference(text);
    const advice = 'Write name:tag or name@sha256:…; several tags at once are for rules, with patterns.';
    if (reference === undefined)
        return { problem: `${(0,lib_errors/* quote */.hD)(text)} is no image`, advice };
    const { repository: from, tag, digest } = reference;
    if (digest !== undefined)
        return { from, images: { kind: 'digest', digest, tags: tag === undefined ? [] : [tag] } };
    if (tag === undefined)
        return { problem: `${(0,lib_errors/* quote */.hD)(text)} says neither a tag nor a digest`, advice };
    return { from, images: { kind: 'tag', tag } };
}
/**
 * What a build has pushed, with every tag that it has there; the first repository that serves it is the source.
 *
 * @param name the file's, for the message
 */
function wishOfResult(document, name) {
    const { outcome, images } = document;
    const served = images.find(({ digest, state }) => digest !== null && state !== 'failed');
    if (outcome === 'failed')
        return { problem: `${(0,lib_errors/* quote */.hD)(name)} is of a build that failed` };
    if (served?.digest === undefined || served.digest === null) {
        const advice = 'Mirror after a build that pushes, and write its file with the input result-file.';
        return { problem: `${(0,lib_errors/* quote */.hD)(name)} names no image that a registry serves (${outcome})`, advice };
    }
    const { registry, path, digest, tags } = served;
    return { from: { name: served.name, registry, path }, images: { kind: 'digest', digest, tags } };
}

// EXTERNAL MODULE: ./lib/runner/input.js
var input = __nccwpck_require__(6502);
// EXTERNAL MODULE: ./lib/runner/log.js
var log = __nccwpck_require__(3188);
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

// EXTERNAL MODULE: ./lib/runner/cancel.js
var cancel = __nccwpck_require__(9746);
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

;// CONCATENATED MODULE: ./lib/actions/attempts/persist.js







/** So often a registry may tell what a tag served before it was moved, or lack a part of an image. */
const STALE_ANSWERS = 2;
/** A registry that has no room left has none in a minute either. */
const FULL = /no space left|insufficient storage|disk (?:is )?full|quota/i;
/** @returns runs a task with attempts */
function createPersist({ maxAttempts, retryWaitSeconds: base }, signal) {
    /** Registries on which all attempts of something have been spent: everything else there gets one. */
    const tired = new Set();
    return async (what, registry, task) => {
        try {
            const done = await again(task, {
                retryOn: 'auto',
                maxAttempts: tired.has(registry) ? 1 : maxAttempts,
                decide: (error, failed) => pauseFor(error, failed, base),
                tell: ({ message }, _, pause) => log/* log */.Rm.info(`${message.startsWith(what) ? '' : `${what}: `}${message}; again in ${pause.usual.toFixed(1)} s.`),
                signal,
            });
            tired.delete(registry);
            return done;
        }
        catch (error) {
            if (pauseFor(error, 1, base) !== undefined)
                tired.add(registry);
            throw error;
        }
    };
}
function pauseFor(error, failed, base) {
    const spread = { base, failed, chance: Math.random() };
    if (error instanceof publication_DigestMismatch || error instanceof MissingPart) {
        return failed <= STALE_ANSWERS ? pauseAfter(spread) : undefined;
    }
    if (!(error instanceof fault_RegistryFault) || !error.isTemporary)
        return undefined;
    const { retryAfter, status, message } = error;
    if (status === 507 || FULL.test(message))
        return undefined;
    if (retryAfter !== undefined && retryAfter > longestWait)
        return undefined;
    return pauseAfter({ ...spread, isThrottled: status === 429, retryAfter });
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
        log/* log */.Rm.warning('logout: false keeps nothing, because private credentials go with the step; set credentials to shared.');
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
    log/* log */.Rm.warning('This Buildx does not know scopes, which came with 0.31: the sign-in holds for the whole registry.');
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
        log/* log */.Rm.warning(message);
    else
        for (const line of message.split('\n'))
            log/* log */.Rm.info(line);
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
        log/* log */.Rm.warning(`${reason.message}\nNo image there is required, so the step goes on.`);
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
        decide: (error, failed) => signing_in_pauseFor(error, failed, inputs),
        tell: ({ message }, number) => warnOfRetry(`Attempt ${number} to sign in failed: ${message}`, inputs.warningOnRetry),
        signal,
    });
    log/* log */.Rm.info(`Signed in to ${request.registry} as ${value.username}.`);
    return { request, entry: value.entry };
}
/** A sign-in service has its faults too; what it refuses, it refuses at once. */
async function signing_in_pauseFor(error, failed, { retryWaitSeconds }) {
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
async function clientsFor(repositories, { clientFor }) {
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

;// CONCATENATED MODULE: ./lib/mirror/rules.js






const KEYS = ['from', 'to', 'tags', 'newest'];
const rules_ADVICE = 'Write a list whose entries have the keys from, to, tags and newest.';
/**
 * @param shared the targets of entries that have none of their own
 * @param problems gets what is wrong, told by the number of the entry or the line
 */
async function parseRules(text, shared, problems) {
    const entries = await parseEntries(text, problems);
    return entries.flatMap(({ entry, number }) => {
        const refuse = ({ problem, advice }) => {
            problems.push({
                input: 'rules',
                problem: `entry ${number}: ${problem}`,
                ...(advice !== undefined && { advice }),
            });
            return [];
        };
        const targets = entry.to === undefined ? shared : targetsOf(entry.to, refuse);
        const wished = imagesOf(entry);
        if ('problem' in wished)
            return refuse(wished);
        if (entry.to !== undefined && targets.length < entry.to.length)
            return [];
        if (targets.length === 0) {
            return refuse({ problem: 'has no target', advice: 'Give it a to, or give the input to for all entries.' });
        }
        const tagged = targets.find(({ tag }) => tag !== undefined);
        if (tagged !== undefined && wished.images.kind === 'choice') {
            const problem = `goes to the one tag ${(0,lib_errors/* quote */.hD)(tagged.text)}, but tags may name several`;
            return refuse({ problem, advice: 'Write one tag behind from, or no tag behind to.' });
        }
        return [{ ...wished, targets }];
    });
}
function targetsOf(lines, refuse) {
    return lines.flatMap((line) => {
        const target = parseTarget(line);
        if (!('problem' in target))
            return [target];
        refuse({ ...target, problem: `to ${target.problem}` });
        return [];
    });
}
function imagesOf({ from = [], tags, newest }) {
    const [text = ''] = from;
    if (from.length !== 1)
        return { problem: `has ${from.length === 0 ? 'no from' : 'several texts as from'}` };
    if (tags === undefined && newest === undefined) {
        const wished = parseWishedImage(text);
        if (!('problem' in wished) || parseImageReference(text) === undefined)
            return wished;
        return { problem: wished.problem, advice: 'Write a tag behind it, or tags with patterns; "*" takes all.' };
    }
    const reference = parseImageReference(text);
    if (reference === undefined || reference.tag !== undefined || reference.digest !== undefined) {
        const advice = 'With tags and newest, from is a repository alone, such as ghcr.io/me/app.';
        return { problem: `from ${(0,lib_errors/* quote */.hD)(text)} is no repository`, advice };
    }
    const count = newest === undefined ? undefined : countIn(newest);
    if (newest !== undefined && count === undefined) {
        return { problem: `newest must be a whole number from 1, not ${(0,lib_errors/* quote */.hD)(newest.join(', '))}` };
    }
    const choice = parseTagChoice(tags ?? [], count);
    if ('problem' in choice)
        return { ...choice, problem: `tags: ${choice.problem}` };
    const patterns = [tags?.join(', '), count && `the newest ${count}`].filter(Boolean).join(', ');
    return { from: reference.repository, images: { kind: 'choice', choice, patterns } };
}
function countIn([text = '', ...rest]) {
    return rest.length === 0 && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined;
}
async function parseEntries(text, problems) {
    if (text === '')
        return [];
    const { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
    const lines = new LineCounter();
    const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, logLevel: 'silent' });
    const refuse = (problem, advice = rules_ADVICE) => problems.push({ input: 'rules', problem, advice });
    const [error] = document.errors;
    if (error !== undefined) {
        refuse(`is no valid YAML, see its line ${lines.linePos(error.pos[0]).line}`);
        return [];
    }
    if (!isSeq(document.contents)) {
        refuse('is no list');
        return [];
    }
    const resolved = (node) => (isAlias(node) ? node.resolve(document) : node);
    const textsIn = (node) => {
        const value = resolved(node);
        if (value === null || value === undefined)
            return [];
        if (isScalar(value))
            return [String(value.value ?? '').trim()].filter((one) => one !== '');
        if (!isSeq(value))
            return undefined;
        const texts = value.items.map(resolved);
        return texts.every(isScalar) ? texts.map((one) => String(one.value ?? '').trim()) : undefined;
    };
    return document.contents.items.flatMap((item, index) => {
        const number = index + 1;
        const map = resolved(item);
        const before = problems.length;
        if (!isMap(map)) {
            refuse(`entry ${number} is no mapping of keys to values`);
            return [];
        }
        const read = {};
        for (const { key, value } of map.items) {
            const name = isScalar(key) ? String(key.value) : '';
            const known = KEYS.find((one) => one === name);
            const texts = textsIn(value);
            if (known === undefined)
                refuse(`entry ${number} has the unknown key ${(0,lib_errors/* quote */.hD)(name)}`, didYouMean(name, KEYS).advice);
            else if (texts === undefined)
                refuse(`entry ${number}: ${name} is neither a text nor a list of texts`);
            else if (texts.length > 0)
                read[known] = texts;
        }
        return problems.length > before ? [] : [{ entry: read, number }];
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

;// CONCATENATED MODULE: ./lib/actions/mirror/inputs.js





/**
 * @param read gives the text of an input by its name
 * @param variable gives the text of an environment variable by its name; empty when it is not set
 */
async function parseMirrorInputs(read, variable) {
    const reader = (0,input/* createInputReader */.ic)(read);
    const { problems } = reader;
    const resultFiles = reader.lines('result-file');
    const images = reader.lines('images');
    const rules = reader.verbatim('rules', '').trim() === '' ? '' : reader.verbatim('rules', '');
    const targets = parseTargets(reader);
    const isTargeted = reader.lines('to').length > 0;
    const inputs = {
        resultFiles,
        targets,
        wishes: [...wishedImages(images, targets, problems), ...(await parseRules(rules, targets, problems))],
        withReferrers: reader.boolean('referrers', true),
        concurrency: reader.number('concurrency', { fallback: 4, min: 1, max: 32 }),
        maxAttempts: reader.number('max-attempts', { fallback: 5, min: 1, max: 10 }),
        retryWaitSeconds: reader.number('retry-wait-seconds', { fallback: 2, min: 0, max: 3600, fractions: true }),
        dryRun: reader.boolean('dry-run', false),
        ...(await parseSignInInputs(reader, variable)),
    };
    const given = { resultFiles, images, rules };
    return { inputs, problems: [...problems, ...disagreements(given, isTargeted)] };
}
function parseTargets(reader) {
    return reader.lines('to').flatMap((line) => {
        const target = parseTarget(line);
        if (!('problem' in target))
            return [target];
        reader.problems.push({ input: 'to', ...target });
        return [];
    });
}
function wishedImages(lines, targets, problems) {
    return lines.flatMap((line) => {
        const wished = parseWishedImage(line);
        if (!('problem' in wished))
            return [{ ...wished, targets }];
        problems.push({ input: 'images', ...wished });
        return [];
    });
}
function disagreements({ resultFiles, images, rules }, isTargeted) {
    const problems = [];
    if (resultFiles.length === 0 && images.length === 0 && rules === '') {
        problems.push({
            input: 'result-file, images, rules',
            problem: 'are all empty, so there is nothing to copy',
            advice: 'Give the result file of a build, images with to, or rules.',
        });
    }
    const alone = [resultFiles.length > 0 && 'result-file', images.length > 0 && 'images'].filter((name) => name !== false);
    if (alone.length > 0 && !isTargeted) {
        problems.push({
            input: ['to', ...alone].join(', '),
            problem: `to is empty, so ${alone.join(' and ')} would go nowhere`,
            advice: 'Name the registries or repositories to copy to, one on each line.',
        });
    }
    return problems;
}

;// CONCATENATED MODULE: ./lib/result/result-document.js
/** Tells the document from any other JSON. */
const result_document_RESULT_KIND = 'image-build-result';
/** Of the document of one platform, which has this one in it. */
const result_document_LEG_KIND = 'image-build-leg';
/** Raised when a field goes or changes its meaning, and only then. A number, as in OCI's own documents. */
const result_document_RESULT_SCHEMA_VERSION = 1;
const OUTCOMES = ['pushed', 'built', 'planned', 'skipped', 'failed'];
const TAG_KINDS = ['immutable', 'floating', 'other'];
const IMAGE_STATES = ['published', 'present', 'untagged', 'left', 'failed'];
const PUSH_WAYS = ['tag', 'digest', 'archive'];

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
    const [os, architecture, variant] = (formatPlatform(partsOf(text)) ?? '').split('/');
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
function formatPlatform({ os, architecture, variant = '' }) {
    if (![os, architecture, variant].every((part) => typeof part === 'string'))
        return undefined;
    const [name = '', kind = ''] = [os, architecture].map((part) => part?.toLowerCase());
    const [arch, meant] = ARCHITECTURES.get(kind) ?? [kind];
    const given = meant ?? variant.toLowerCase();
    const shown = VARIANTS.get(`${arch}/${given}`) ?? given;
    const text = [name === 'macos' ? 'darwin' : name, arch, ...(shown === '' ? [] : [shown])].join('/');
    return isPlatform(text) && arch !== '' ? text : undefined;
}

;// CONCATENATED MODULE: ./lib/result/shape.js
/**
 * Shapes of JSON: each reads a value that may be anything, and gives it back with its known fields in their order, or
 * says where it is wrong. What we write and what we read go through the same one.
 */

class ShapeError extends Error {
    name = 'ShapeError';
}
/** @param what follows "must be" */
function refuse(value, path, what) {
    const came = value === undefined ? 'is missing' : `is ${(0,lib_errors/* quote */.hD)(shown(value), 60)}`;
    throw new ShapeError(`${path || 'the document'} ${came} and must be ${what}`);
}
function shown(value) {
    return typeof value === 'string' ? value : (JSON.stringify(value) ?? typeof value);
}
const shape_text = (value, path) => (typeof value === 'string' ? value : refuse(value, path, 'a text'));
const flag = (value, path) => typeof value === 'boolean' ? value : refuse(value, path, 'true or false');
/** Counts, seconds and bytes: none of them is below zero. */
const amount = (value, path) => typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : refuse(value, path, 'a number from 0');
const count = (value, path) => Number.isSafeInteger(amount(value, path)) ? value : refuse(value, path, 'a whole number');
function oneOf(words) {
    const names = words.map((word) => JSON.stringify(word)).join(', ');
    return (value, path) => words.includes(value) ? value : refuse(value, path, words.length > 1 ? `one of ${names}` : names);
}
/** A text of a certain form. */
function formed(what, isFormed) {
    return (value, path) => (typeof value === 'string' && isFormed(value) ? value : refuse(value, path, what));
}
/** Null, or what is left out: a field that came later is not in an older document. */
function orNull(shape) {
    return (value, path) => (value === null || value === undefined ? null : shape(value, path));
}
function listOf(shape) {
    return (value, path) => Array.isArray(value)
        ? value.map((entry, index) => shape(entry, `${path}[${index}]`))
        : refuse(value, path, 'a list');
}
function mapOf(shape) {
    return (value, path) => Object.fromEntries(Object.entries(anObject(value, path)).map(([key, entry]) => [key, shape(entry, `${path}[${(0,lib_errors/* quote */.hD)(key, 60)}]`)]));
}
/** An object with these fields in this order; others are left out, for a later version may have more. */
function fields(shapes) {
    return (value, path) => {
        const given = anObject(value, path);
        const entries = Object.entries(shapes).map(([key, shape]) => {
            return [key, shape(Object.hasOwn(given, key) ? given[key] : undefined, path === '' ? key : `${path}.${key}`)];
        });
        return Object.fromEntries(entries);
    };
}
function anObject(value, path) {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? value : refuse(value, path, 'an object');
}

;// CONCATENATED MODULE: ./lib/result/result-shape.js
/** The shape of the result document: its fields in their order, and what each may hold. */






const digest = formed('"sha256:" and 64 hex digits', digest_isDigest);
/** As it is written in lower case: a companion goes to the place that it names. */
const result_shape_name = formed('an image name', (value) => parseRepository(value)?.name === value);
const tag = formed('a tag', tag_isTag);
const reference = formed('NAME:TAG', (value) => {
    const parsed = reference_parseTaggedReference(value);
    return parsed !== undefined && `${parsed.repository.name}:${parsed.tag}` === value;
});
const pinned = formed('NAME@DIGEST', (value) => {
    const at = value.indexOf('@');
    return parseRepository(value.slice(0, at))?.name === value.slice(0, at) && digest_isDigest(value.slice(at + 1));
});
const platform = formed('a platform', isPlatform);
const commit = formed('a commit', (value) => /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(value));
const time = formed('a date of ISO 8601', (value) => /^\d{4}-\d{2}-\d{2}T/.test(value) && !Number.isNaN(Date.parse(value)));
const ratio = (value, path) => amount(value, path) <= 1 ? value : refuse(value, path, 'a number from 0 to 1');
const error = fields({ code: shape_text, message: shape_text, advice: orNull(shape_text), failureClass: orNull(shape_text) });
const action = fields({ name: shape_text, repository: orNull(shape_text), ref: orNull(shape_text) });
const source = fields({
    repository: shape_text,
    event: shape_text,
    ref: shape_text,
    commit,
    runCommit: commit,
    branch: orNull(shape_text),
    tag: orNull(shape_text),
    pullRequest: orNull(count),
    date: orNull(time),
});
const run = fields({ id: orNull(shape_text), attempt: orNull(count), url: orNull(shape_text), job: orNull(shape_text) });
const names = fields({
    version: shape_text,
    images: listOf(result_shape_name),
    references: listOf(fields({ reference, name: result_shape_name, tag, kind: oneOf(TAG_KINDS), why: shape_text })),
    labels: mapOf(shape_text),
    annotations: listOf(shape_text),
});
const result_shape_image = fields({
    digest: orNull(digest),
    mediaType: orNull(shape_text),
    imageId: orNull(shape_text),
    archive: orNull(shape_text),
    platforms: listOf(fields({ platform, digest, size: orNull(count) })),
});
const repository = fields({
    name: result_shape_name,
    registry: shape_text,
    path: shape_text,
    tags: listOf(tag),
    digest: orNull(digest),
    state: oneOf(IMAGE_STATES),
    required: flag,
    error: orNull(shape_text),
});
const leftAlone = fields({ reference, serves: orNull(digest), why: shape_text });
const push = fields({ pushed: flag, why: orNull(shape_text), way: orNull(oneOf(PUSH_WAYS)) });
const result_shape_attempt = fields({
    number: count,
    seconds: amount,
    class: shape_text,
    stage: shape_text,
    message: shape_text,
    waitSeconds: orNull(amount),
});
const build = fields({
    attempts: count,
    history: listOf(result_shape_attempt),
    argv: listOf(shape_text),
    context: orNull(shape_text),
    dockerfile: orNull(shape_text),
    target: orNull(shape_text),
    platforms: listOf(platform),
    builder: orNull(fields({ name: shape_text, driver: shape_text, platforms: listOf(shape_text) })),
    cache: fields({ mode: orNull(shape_text), hitRatio: orNull(ratio), reasons: listOf(shape_text) }),
});
const gate = fields({ command: shape_text, seconds: orNull(amount), passed: flag });
const attestation = fields({ id: orNull(shape_text), url: orNull(shape_text), storedIn: listOf(result_shape_name) });
const signature = fields({ tool: shape_text, images: listOf(pinned) });
const timing = fields({
    started: orNull(time),
    seconds: orNull(amount),
    stages: listOf(fields({ name: shape_text, seconds: amount })),
});
const result_shape_RESULT = fields({
    kind: oneOf([result_document_RESULT_KIND]),
    schemaVersion: oneOf([result_document_RESULT_SCHEMA_VERSION]),
    outcome: oneOf(OUTCOMES),
    error: orNull(error),
    skipped: orNull(shape_text),
    action,
    source,
    run,
    names,
    image: result_shape_image,
    images: listOf(repository),
    leftAlone: listOf(leftAlone),
    push,
    build,
    gate: orNull(gate),
    attestation: orNull(attestation),
    signatures: listOf(signature),
    timing,
});

;// CONCATENATED MODULE: ./lib/result/result-file.js
/** The result file's text: written from what is known at the end of a step, read by companions. Pure. */



const result_file_NOTHING = {
    error: null,
    skipped: null,
    names: { version: '', images: [], references: [], labels: {}, annotations: [] },
    image: { platforms: [] },
    images: [],
    leftAlone: [],
    push: { pushed: false },
    build: { attempts: 0, history: [], argv: [], platforms: [], cache: { reasons: [] } },
    signatures: [],
    timing: { stages: [] },
};
/**
 * The document, with every field in its place.
 *
 * @throws {Error} when a fact cannot be what it says, such as a tag that no registry takes
 */
function resultDocument({ secrets = [], ...facts }) {
    const known = Object.fromEntries(Object.entries(facts).filter(([, part]) => part !== undefined));
    const whole = { ...result_file_NOTHING, ...known, kind: RESULT_KIND, schemaVersion: RESULT_SCHEMA_VERSION };
    return withoutSecrets(RESULT(whole, ''), secrets);
}
/** Only where somebody else's words stand: a secret that is called like a branch must not tear up a tag. */
function withoutSecrets(document, secrets) {
    const hide = (text) => hideIn(text, secrets);
    const hideIfAny = (text) => (text === null ? null : hide(text));
    const { error, images, push, build } = document;
    const { history, argv, context, dockerfile, cache } = build;
    return {
        ...document,
        error: error && { ...error, message: hide(error.message), advice: hideIfAny(error.advice) },
        images: images.map((image) => ({ ...image, error: hideIfAny(image.error) })),
        push: { ...push, why: hideIfAny(push.why) },
        build: {
            ...build,
            history: history.map((attempt) => ({ ...attempt, message: hide(attempt.message) })),
            argv: publicArguments(argv, secrets),
            context: hideIfAny(context),
            dockerfile: hideIfAny(dockerfile),
            cache: { ...cache, reasons: cache.reasons.map(hide) },
        },
    };
}
/** The text of the file. */
function formatResult(document) {
    return `${JSON.stringify(document, null, 2)}\n`;
}
/**
 * Reads the text of a result file. Fields that are not known here are left out: a later minor version may have more.
 *
 * @throws {Error} when it is none, is of another version, or a field is not what it has to be
 */
function readResultDocument(text) {
    const value = parseJson(text);
    if (value?.['kind'] !== result_document_RESULT_KIND) {
        throw new Error(`this is no result file: it is no JSON object whose kind is "${result_document_RESULT_KIND}"`);
    }
    const version = value['schemaVersion'];
    if (version !== result_document_RESULT_SCHEMA_VERSION) {
        throw new Error(`the result file has the schema version ${JSON.stringify(version)}, and ${result_document_RESULT_SCHEMA_VERSION} is read here: ` +
            'use the same version of the action for what writes and what reads it');
    }
    try {
        return result_shape_RESULT(value, '');
    }
    catch (cause) {
        throw new Error(`the result file is not what it should be: ${cause.message}`, { cause });
    }
}
/** Whether it says of itself that a step has left it as its result, of whatever version. */
function isResultFile(text) {
    const kind = parseJson(text)?.['kind'];
    return kind === RESULT_KIND || kind === LEG_KIND;
}
function parseJson(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/actions/mirror/result-files.js
/** The result files of builds, by their paths or patterns. */





const result_files_ADVICE = 'A path starts at the workspace; get the file there before this step, as with actions/download-artifact. ' +
    'A pattern such as results/**/*.json takes several.';
/** Reads what the builds have pushed. */
async function wishesOfResults(entries, targets, workspace) {
    const wishes = [];
    const problems = [];
    const refuse = (problem, advice) => problems.push({ input: 'result-file', problem, ...(advice !== undefined && { advice }) });
    for (const entry of entries) {
        const paths = await pathsOf(entry, workspace);
        if (paths.length === 0)
            refuse(`${(0,lib_errors/* quote */.hD)(entry)} fits no file`, result_files_ADVICE);
        for (const path of paths) {
            const shown = (0,external_node_path_.relative)(workspace, path);
            try {
                const wished = wishOfResult(readResultDocument(await (0,promises_.readFile)(path, 'utf8')), shown);
                if ('problem' in wished)
                    refuse(wished.problem, wished.advice);
                else
                    wishes.push({ ...wished, targets });
            }
            catch (error) {
                const { code, message } = error;
                if (code === 'ENOENT')
                    refuse(`${(0,lib_errors/* quote */.hD)(shown)} is not there`, result_files_ADVICE);
                else
                    refuse(`${(0,lib_errors/* quote */.hD)(shown)} cannot be used: ${message}`);
            }
        }
    }
    return { wishes, problems };
}
async function pathsOf(entry, workspace) {
    if (!/[*?{[]/.test(entry))
        return [(0,external_node_path_.resolve)(workspace, entry)];
    const { glob } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1455, 19));
    const found = [];
    for await (const path of glob(entry, { cwd: workspace }))
        found.push((0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.resolve)(workspace, path));
    return found.sort();
}

;// CONCATENATED MODULE: ./lib/actions/mirror/run.js
/** The mirror action from inputs to results. All wrong inputs end here, together. */













/**
 * @returns what became of every copy; one that is required may have failed
 * @throws {ActionError} `input` or `sign-in`
 */
async function run_run({ environment, folder, signal }) {
    const { inputs, wishes } = await prepare(environment);
    const session = await signIn(inputs, wishes, { environment, folder, signal });
    try {
        const { required, optional } = repositoriesOf(wishes);
        const means = {
            clientFor: await clientsFor([...required, ...optional], session),
            persist: createPersist(inputs, signal),
        };
        const found = await Promise.all(wishes.map((wish) => findImages(wish, means)));
        const planned = planOf(found);
        const { dryRun } = inputs;
        const { blobs, bytes, results } = await copyAll(planned, inputs, means);
        return { results: [...planned.failed, ...results], dryRun, blobs, bytes };
    }
    finally {
        session.close();
    }
}
async function prepare(environment) {
    const { inputs, problems } = await parseMirrorInputs(input/* inputText */.AN, (name) => environment.all[name] ?? '');
    const fromFiles = await wishesOfResults(inputs.resultFiles, inputs.targets, environment.workspace);
    const all = [...problems, ...fromFiles.problems];
    if (all.length > 0)
        throw new lib_errors/* InputError */.dz(all);
    return { inputs, wishes: [...fromFiles.wishes, ...inputs.wishes] };
}
/** Signs in where something is read or written; what is wrong at a registry that is not required is a warning. */
function signIn(inputs, wishes, around) {
    const { maxAttempts, retryWaitSeconds, dryRun } = inputs;
    const retrying = { ...usualRetries(), maxAttempts, retryWaitSeconds };
    if (dryRun)
        log/* log */.Rm.info('A dry run: registries are asked, and nothing is written.');
    const { required, optional } = repositoriesOf(wishes);
    const references = [...required, ...optional].map((repository) => ({ repository, tag: 'latest' }));
    const names = { references, optional: new Set(optional.map(({ name }) => name)) };
    return openSession({ ...inputs, ...retrying, push: 'true' }, names, around.environment, around.folder, around.signal);
}
function repositoriesOf(wishes) {
    const all = wishes.flatMap(({ from, targets }) => [
        { repository: from, required: true },
        ...targets.map((target) => ({ repository: repositoryAt(target, from) ?? from, required: target.required })),
    ]);
    const required = new Map(all.filter((one) => one.required).map(({ repository }) => [repository.name, repository]));
    const optional = all.filter(({ repository }) => !required.has(repository.name)).map(({ repository }) => repository);
    return { required: [...required.values()], optional };
}
/** @throws {InputError} when two images would get one tag */
function planOf(found) {
    const missing = found.flatMap(({ wish, missing: some }) => some.flatMap(({ from, error }) => wish.targets.map((target) => {
        const to = repositoryAt(target, wish.from)?.name ?? target.text;
        return { from, to, digest: '', state: 'failed', required: target.required, error };
    })));
    for (const { wish, images } of found)
        log/* log */.Rm.info(`${formatWish(wish)}: ${counted(images.length, 'image')}.`);
    const pairs = found.flatMap(({ wish: { targets }, images }) => images.map((image) => ({ image, targets })));
    const planned = copiesOf(pairs);
    if (planned.problems.length > 0)
        throw new lib_errors/* InputError */.dz(planned.problems);
    return { ...planned, failed: [...missing, ...planned.failed] };
}
async function copyAll({ copies }, inputs, means) {
    let [blobs, bytes, done] = [0, 0, 0];
    const results = await mirror(copies, inputs, {
        ...means,
        onCopied(copy, of, transferred) {
            done++;
            blobs += transferred?.blobs ?? 0;
            bytes += transferred?.bytes ?? 0;
            log/* log */.Rm.info(`[${done}/${copies.length}] ${copy.to.name}@${copy.digest}: ${statesOf(of)}${sentOf(transferred)}`);
        },
    });
    return { results, blobs, bytes };
}
function statesOf(results) {
    const states = Map.groupBy(results, ({ state }) => state);
    return [...states].map(([state, some]) => `${counted(some.length, 'name')} ${state}`).join(', ');
}
function sentOf(transferred) {
    if (transferred === undefined || transferred.blobs === 0)
        return '.';
    return `; ${counted(transferred.blobs, 'blob')}, ${(transferred.bytes / 1_000_000).toFixed(1)} MB.`;
}
function counted(count, what) {
    return `${count} ${what}${count === 1 ? '' : 's'}`;
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
/******/ var __webpack_exports__ = __nccwpck_require__(8390);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
