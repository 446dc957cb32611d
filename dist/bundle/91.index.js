export const id = 91;
export const ids = [91];
export const modules = {

/***/ 38091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  failureOf: () => (/* binding */ failureOf),
  getReadyToJudge: () => (/* binding */ getReadyToJudge)
});

// EXTERNAL MODULE: ./lib/retry/classify.js + 16 modules
var classify = __webpack_require__(80019);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/retry/dockerfile-lines.js
/** The lines of the Dockerfile that an error is about, as buildx marks them in front of it. */

/** Around the lines of the Dockerfile. */
const RULE = '-'.repeat(20);
/** `docker/Dockerfile:12` */
const HEAD = /^(\S.*):(\d+)$/;
/** `  12 | >>> RUN npm ci` */
const MARKED = /^ *(\d+) \| >>> ?/;
/** The words of buildx; those of older ones have no "on". */
const PARSE_ERROR = /dockerfile parse error (?:on )?line (\d+):/i;
/** What follows the last step is all that matters, and it is short. */
const KEPT_LINES = 400;
/** @param stderr buildx's plain progress, or the end of it */
function dockerfileLines(stderr) {
    const lines = (0,external_node_util_.stripVTControlCharacters)(lastLines(stderr)).split(/\r?\n/);
    const head = lines.findLastIndex((line, index) => lines[index + 1] === RULE && HEAD.test(line));
    const [, file = '', first = ''] = HEAD.exec(lines[head] ?? '') ?? [];
    if (file === '')
        return parseErrorLine(lines);
    const end = lines.indexOf(RULE, head + 2);
    const framed = lines.slice(head + 2, end < 0 ? undefined : end);
    const marked = framed.flatMap((line) => MARKED.exec(line)?.[1] ?? []).map(Number);
    // One without marks begins at the first line that is meant.
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
/** What an annotation shows of a build that failed at a line of its Dockerfile. */



const SHOWN_LINES = 10;
/** What a command wrote over what stood there, such as a bar that grows. */
const OVERWRITTEN = /^(#\d+ \d+\.\d+ )[^\n]*\r(?=[^\r\n])/gm;
/**
 * @param stderr buildx's plain progress, or the end of it
 * @returns undefined where no line of the Dockerfile is told, as for a push
 */
function markedFailure(stderr) {
    const lines = dockerfileLines(stderr);
    if (lines === undefined)
        return undefined;
    const { step, name } = (0,failing_step/* failingStep */.H)((0,progress/* readProgress */.gQ)(stderr.replace(OVERWRITTEN, '$1')));
    const said = (step?.log ?? []).filter((line) => line.trim() !== '');
    return { ...lines, step: name, output: said.slice(-SHOWN_LINES) };
}

// EXTERNAL MODULE: ./lib/build/failure.js
var failure = __webpack_require__(46194);
;// CONCATENATED MODULE: ./lib/build/judged.js



/**
 * Judges a failure that nobody had. Regular expressions are compiled when they are first used, and that takes longer
 * than to judge.
 */
function getReadyToJudge() {
    (0,classify.classify)({ exitCode: 1, stderr: '' });
}
/**
 * The failure behind a process that did not end well.
 *
 * @param stall the cache that it waited for when it was stopped
 */
function failureOf({ exitCode, exitSignal, stopped, stderr }, timeoutMs, stall) {
    const judged = (0,classify.classify)({ exitCode, stderr }, stopped === undefined ? {} : { stopped });
    if (stopped === 'silence' && stall !== undefined)
        return stoppedAtCache(judged, stall);
    // A hang is a matter of time for people, and so for `retry-on`.
    const classification = stopped === 'silence' ? { ...judged, class: 'timeout' } : judged;
    if (stopped !== undefined) {
        // The output only tells that it was stopped, and not why.
        const telling = STOPPED[stopped](timeoutMs);
        return new failure/* BuildFailure */.$(telling, { ...classification, telling });
    }
    const ending = exitCode === undefined ? `ended by ${exitSignal}` : `exit code ${exitCode}`;
    const said = endOf((0,classify.finalError)(stderr));
    return new failure/* BuildFailure */.$(`The build failed (${ending})${said && `:\n${said}`}`, classification, markedFailure(stderr));
}
/** The output was cut where it stopped, and no longer tells what it was about. */
function stoppedAtCache({ cacheSource, ...judged }, { doing, seconds }) {
    const isExport = doing === 'cache-export';
    const when = isExport ? 'when it was written' : 'when it was read';
    const telling = `A cache gave no answer for ${seconds} s ${when} (see cache-timeout-seconds), and the build was stopped.`;
    return new failure/* BuildFailure */.$(telling, {
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
/** A registry's error page can have thousands of lines, and the cause stands at their end. */
const judged_SHOWN_LINES = 40;
const SHOWN_CHARACTERS = 4000;
function endOf(text) {
    const shown = text.split('\n').slice(-judged_SHOWN_LINES).join('\n').slice(-SHOWN_CHARACTERS);
    return shown.length < text.length ? `…\n${shown}` : shown;
}


/***/ })

};
