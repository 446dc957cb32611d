export const id = 4215;
export const ids = [4215];
export const modules = {

/***/ 4215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   failureOf: () => (/* binding */ failureOf),
/* harmony export */   getReadyToJudge: () => (/* binding */ getReadyToJudge)
/* harmony export */ });
/* harmony import */ var _retry_classify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80019);
/* harmony import */ var _retry_marked_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71711);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46194);



function getReadyToJudge() {
    (0,_retry_classify_js__WEBPACK_IMPORTED_MODULE_0__.classify)({ exitCode: 1, stderr: '' });
}
function failureOf({ exitCode, exitSignal, stopped, stderr }, timeoutMs, stall) {
    const judged = (0,_retry_classify_js__WEBPACK_IMPORTED_MODULE_0__.classify)({ exitCode, stderr }, stopped === undefined ? {} : { stopped });
    if (stopped === 'silence' && stall !== undefined)
        return stoppedAtCache(judged, stall);
    const classification = stopped === 'silence' ? { ...judged, class: 'timeout' } : judged;
    if (stopped !== undefined) {
        const telling = STOPPED[stopped](timeoutMs);
        return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .BuildFailure */ .$(telling, { ...classification, telling });
    }
    const ending = exitCode === undefined ? `ended by ${exitSignal}` : `exit code ${exitCode}`;
    const said = endOf((0,_retry_classify_js__WEBPACK_IMPORTED_MODULE_0__.finalError)(stderr));
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .BuildFailure */ .$(`The build failed (${ending})${said && `:\n${said}`}`, classification, (0,_retry_marked_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .markedFailure */ .d)(stderr));
}
function stoppedAtCache({ cacheSource, ...judged }, { doing, seconds }) {
    const isExport = doing === 'cache-export';
    const when = isExport ? 'when it was written' : 'when it was read';
    const telling = `A cache gave no answer for ${seconds} s ${when} (see cache-timeout-seconds), and the build was stopped.`;
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .BuildFailure */ .$(telling, {
        ...judged,
        class: 'timeout',
        stage: 'cache',
        telling,
        id: 'cache-no-answer',
        failedPart: isExport ? 'cache-export' : 'cache-import',
        ...(doing === 'cache-import' && { isFrozen: true }),
        ...(doing === 'cache-layer' && { remembersCache: true }),
        ...(doing === 'cache-import' && cacheSource && { cacheSource }),
        fingerprint: `cache: ${doing}`,
    });
}
const STOPPED = {
    cancelled: () => 'The build was cancelled.',
    silence: () => 'The build said nothing for too long and was stopped; a server took a request and never answered.',
    timeout: (ms) => `The build took longer than ${(ms ?? 0) / 60_000} min (timeout-minutes) and was stopped.`,
};
const SHOWN_LINES = 40;
const SHOWN_CHARACTERS = 4000;
function endOf(text) {
    const shown = text.split('\n').slice(-SHOWN_LINES).join('\n').slice(-SHOWN_CHARACTERS);
    return shown.length < text.length ? `…\n${shown}` : shown;
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


/***/ })

};
