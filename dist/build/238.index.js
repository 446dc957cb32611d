export const id = 238;
export const ids = [238];
export const modules = {

/***/ 56238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resultFileProblems: () => (/* binding */ resultFileProblems)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _file_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81757);
/** Where the result file is to be written: it takes the place of an older one, and of nothing else. */




/** In bytes; no result is nearly as long. */
const LONGEST = 16 * 1024 * 1024;
/**
 * Finds what is wrong with the place.
 *
 * @param resultFile the input `result-file`; empty for none
 * @param archive the input `archive`; empty for none
 */
async function resultFileProblems(resultFile, archive, workspace) {
    const problems = await (0,_file_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeProblems */ .k)({ input: 'result-file', path: resultFile, example: 'image.json' }, workspace);
    if (resultFile === '' || problems.length > 0)
        return problems;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, resultFile);
    if (archive !== '' && path === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, archive)) {
        const problem = `both are ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(resultFile, 300)}`;
        return [{ input: 'result-file, archive', problem, advice: 'Write the two to different files.' }];
    }
    if (await isReplaceable(path))
        return [];
    const problem = `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(resultFile, 300)} is there already, and is no result file`;
    return [{ input: 'result-file', problem, advice: 'Choose a path that nothing else uses, such as image.json.' }];
}
/** A path that somebody else's file has is a mistake, and that file may be the Dockerfile. */
async function isReplaceable(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    if (found === undefined)
        return true;
    if (!found.isFile() || found.size > LONGEST)
        return false;
    if (found.size === 0)
        return true;
    const { isResultFile } = await __webpack_require__.e(/* import() */ 997).then(__webpack_require__.bind(__webpack_require__, 68997));
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').then(isResultFile, () => false);
}


/***/ })

};
