export const id = 209;
export const ids = [209];
export const modules = {

/***/ 63209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resultFileProblems: () => (/* binding */ resultFileProblems)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/result/file-place.js
/** Where a file is to be written: looked at before the build, when another path still costs nothing. */



/** Finds a place that nothing can be written to. Folders that are missing are no problem: they are made. */
async function placeProblems({ input, path, example }, workspace) {
    if (path === '')
        return [];
    const refuse = (problem, advice) => [{ input, problem, advice }];
    const place = (0,external_node_path_.resolve)(workspace, path);
    if (path === '-' || path.endsWith('/') || (await isFolder(place))) {
        return refuse(`${(0,errors/* quote */.hD)(path)} is no file's path`, `Write the path of a file, such as ${example}.`);
    }
    const folder = await nearestThere((0,external_node_path_.dirname)(place));
    if (!(await isFolder(folder))) {
        return refuse(`${(0,errors/* quote */.hD)(place, 300)} cannot be written, because ${(0,errors/* quote */.hD)(folder, 300)} is a file`, 'Choose another path.');
    }
    const isWritable = await (0,promises_.access)(folder, promises_.constants.W_OK).then(() => true, () => false);
    if (isWritable)
        return [];
    return refuse(`${(0,errors/* quote */.hD)(place, 300)} cannot be written, because ${(0,errors/* quote */.hD)(folder, 300)} is not ours to write to`, 'Choose a path in the workspace or in the folder for temporary files.');
}
async function isFolder(path) {
    return (0,promises_.stat)(path).then((found) => found.isDirectory(), () => false);
}
async function nearestThere(folder) {
    const parent = (0,external_node_path_.dirname)(folder);
    const isThere = await (0,promises_.stat)(folder).then(() => true, () => false);
    return isThere || parent === folder ? folder : nearestThere(parent);
}

;// CONCATENATED MODULE: ./lib/result/result-place.js
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
    const problems = await placeProblems({ input: 'result-file', path: resultFile, example: 'image.json' }, workspace);
    if (resultFile === '' || problems.length > 0)
        return problems;
    const path = (0,external_node_path_.resolve)(workspace, resultFile);
    if (archive !== '' && path === (0,external_node_path_.resolve)(workspace, archive)) {
        const problem = `both are ${(0,errors/* quote */.hD)(resultFile, 300)}`;
        return [{ input: 'result-file, archive', problem, advice: 'Write the two to different files.' }];
    }
    if (await isReplaceable(path))
        return [];
    const problem = `${(0,errors/* quote */.hD)(resultFile, 300)} is there already, and is no result file`;
    return [{ input: 'result-file', problem, advice: 'Choose a path that nothing else uses, such as image.json.' }];
}
/** A path that somebody else's file has is a mistake, and that file may be the Dockerfile. */
async function isReplaceable(path) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (found === undefined)
        return true;
    if (!found.isFile() || found.size > LONGEST)
        return false;
    if (found.size === 0)
        return true;
    const { isResultFile } = await __webpack_require__.e(/* import() */ 997).then(__webpack_require__.bind(__webpack_require__, 68997));
    return (0,promises_.readFile)(path, 'utf8').then(isResultFile, () => false);
}


/***/ })

};
