export const id = 215;
export const ids = [215];
export const modules = {

/***/ 4215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   failureOf: () => (/* binding */ failureOf),
/* harmony export */   getReadyToJudge: () => (/* binding */ getReadyToJudge)
/* harmony export */ });
/* harmony import */ var _retry_classify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19265);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46194);


/**
 * Judges a failure that nobody had. Regular expressions are compiled when they are first used, and that takes longer
 * than to judge.
 */
function getReadyToJudge() {
    (0,_retry_classify_js__WEBPACK_IMPORTED_MODULE_0__.classify)({ exitCode: 1, stderr: '' });
}
/**
 * The failure behind a process that did not end well.
 *
 * @param stall the cache that it waited for when it was stopped
 */
function failureOf({ exitCode, exitSignal, stopped, stderr }, timeoutMs, stall) {
    const judged = (0,_retry_classify_js__WEBPACK_IMPORTED_MODULE_0__.classify)({ exitCode, stderr }, stopped === undefined ? {} : { stopped });
    if (stopped === 'silence' && stall !== undefined)
        return stoppedAtCache(judged, stall);
    // A hang is a matter of time for people, and so for `retry-on`.
    const classification = stopped === 'silence' ? { ...judged, class: 'timeout' } : judged;
    if (stopped !== undefined) {
        // The output only tells that it was stopped, and not why.
        const telling = STOPPED[stopped](timeoutMs);
        return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildFailure */ .$(telling, { ...classification, telling });
    }
    const ending = exitCode === undefined ? `ended by ${exitSignal}` : `exit code ${exitCode}`;
    const said = endOf((0,_retry_classify_js__WEBPACK_IMPORTED_MODULE_0__.finalError)(stderr));
    return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildFailure */ .$(`The build failed (${ending})${said && `:\n${said}`}`, classification);
}
/** The output was cut where it stopped, and no longer tells what it was about. */
function stoppedAtCache({ cacheSource, ...judged }, { doing, seconds }) {
    const isExport = doing === 'cache-export';
    const when = isExport ? 'when it was written' : 'when it was read';
    const telling = `A cache gave no answer for ${seconds} s ${when} (see cache-timeout-seconds), and the build was stopped.`;
    return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildFailure */ .$(telling, {
        ...judged,
        class: 'timeout',
        stage: 'cache',
        telling,
        advice: 'Raise cache-timeout-seconds if the cache of the input cache needs more time, or choose another one.',
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
const SHOWN_LINES = 40;
const SHOWN_CHARACTERS = 4000;
function endOf(text) {
    const shown = text.split('\n').slice(-SHOWN_LINES).join('\n').slice(-SHOWN_CHARACTERS);
    return shown.length < text.length ? `…\n${shown}` : shown;
}


/***/ })

};
