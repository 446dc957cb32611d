export const id = 962;
export const ids = [962];
export const modules = {

/***/ 35962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   passGate: () => (/* binding */ passGate)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68424);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87826);
/** The gate of a pushed image: only what passes it gets a tag. */



/**
 * Runs the gate; what it refuses is deleted where that is asked for.
 *
 * @returns seconds
 * @throws {ActionError} `gate`
 */
async function passGate({ source, digest }, { platforms, mediaType }, { prepared, session, around }) {
    const { inputs, names } = prepared;
    const gated = {
        image: (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPinned */ .y6)(source, digest),
        digest,
        tags: names.references.map(_image_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatTagged */ .cy),
        platforms: platforms.map(({ platform }) => platform),
    };
    try {
        const means = { env: session.env, cwd: around.environment.workspace, signal: around.signal };
        return (await (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .runGate */ .R)(inputs, gated, means)).seconds;
    }
    catch (error) {
        const isRefused = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ && error.code === 'gate' && !around.signal.aborted;
        if (isRefused && inputs.gateOnFailure === 'delete') {
            const { deleteRefused } = await __webpack_require__.e(/* import() */ 561).then(__webpack_require__.bind(__webpack_require__, 72561));
            await deleteRefused({ digest, mediaType }, source, session);
        }
        throw error;
    }
}


/***/ })

};
