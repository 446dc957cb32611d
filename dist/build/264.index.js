export const id = 264;
export const ids = [264];
export const modules = {

/***/ 42264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  leaveLeg: () => (/* binding */ leaveLeg),
  legOf: () => (/* binding */ legOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/image/platform.js
var image_platform = __webpack_require__(88758);
;// CONCATENATED MODULE: ./lib/merge/family.js
/** What tells the images of one run from each other: the inputs that name them, compared as texts. Pure. */

/** By the names of the inputs, in a fixed order. */
const PARTS = {
    images: ({ images }) => images.join('\n'),
    tags: ({ tags }) => tags,
    flavor: ({ flavor }) => flavor,
    'image-type': ({ imageType }) => imageType,
    runtime: ({ runtime }) => runtime,
    variant: ({ variant }) => variant,
    suffix: ({ suffix }) => suffix,
};
const FAMILY_PARTS = Object.keys(PARTS);
/** Blocks of YAML end in a line break, and other forms do not. */
function partOf(family, part) {
    return PARTS[part](family)
        .split(/\r\n|\n|\r/)
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .join('\n');
}
/** The same text for the legs of one image. */
function familyKey(family) {
    return JSON.stringify(FAMILY_PARTS.map((part) => partOf(family, part)));
}
/** Those that say something. */
function givenParts(selectors) {
    return FAMILY_PARTS.filter((part) => partOf(selectors, part) !== '');
}
/** Whether a family is what the selectors say: of the images each that is given has to be there. */
function isChosen(family, selectors) {
    const has = new Set(family.images);
    const others = givenParts(selectors).filter((part) => part !== 'images');
    return (selectors.images.every((name) => has.has(name)) &&
        others.every((part) => partOf(family, part) === partOf(selectors, part)));
}
/** Before the names of all legs, wherever they are kept. */
const LEG_PREFIX = 'image-leg-';
const DIGITS = 4;
const NAME = new RegExp(`^${LEG_PREFIX}([0-9a-f]{${FAMILY_PARTS.length * DIGITS}})-.+-\\d+-`);
/**
 * What a leg is kept under: only letters, digits, dots and dashes, because places to keep it differ. A few digits for
 * each part of its family tell which legs need not be read.
 *
 * @param distinct so that two jobs that built the same by mistake are both seen
 */
function legName({ family, platform, run }, distinct) {
    const digits = FAMILY_PARTS.map((part) => digitsOf(partOf(family, part))).join('');
    return `${LEG_PREFIX}${digits}-${platform.replaceAll(/[^A-Za-z0-9.]+/g, '-')}-${run.attempt}-${distinct}`;
}
function digitsOf(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, DIGITS);
}
/** The digits of a leg's family by its name; undefined for what is no leg's name. */
function digitsOfName(name) {
    return NAME.exec(name)?.[1];
}
/** Whether the leg of these digits may be one that the selectors choose. */
function mayBeChosen(digits, selectors) {
    return FAMILY_PARTS.every((part, place) => {
        const text = partOf(selectors, part);
        // Some of several images may be given.
        return text === '' || part === 'images' || digits.startsWith(digitsOf(text), place * DIGITS);
    });
}

// EXTERNAL MODULE: ./lib/result/result-document.js
var result_document = __webpack_require__(42300);
// EXTERNAL MODULE: ./lib/result/result-shape.js
var result_shape = __webpack_require__(89188);
// EXTERNAL MODULE: ./lib/result/shape.js
var shape = __webpack_require__(55556);
;// CONCATENATED MODULE: ./lib/merge/leg.js



/** Raised when a field goes or changes its meaning, and only then. */
const LEG_SCHEMA_VERSION = 1;
/** In characters; none is nearly as long. */
const LONGEST = (/* unused pure expression or super */ null && (16 * 1024 * 1024));
const moves = (0,shape/* orNull */.Xd)((0,shape/* oneOf */.yL)(['latest', 'branch', 'version']));
const attempt = (value, path) => (0,shape/* count */.U9)(value ?? 1, path);
const LEG = (0,shape/* fields */.OA)({
    kind: (0,shape/* oneOf */.yL)([result_document/* LEG_KIND */.YA]),
    schemaVersion: (0,shape/* oneOf */.yL)([LEG_SCHEMA_VERSION]),
    platform: result_shape/* platform */.iD,
    image: (0,shape/* orNull */.Xd)((0,shape/* fields */.OA)({ name: result_shape/* name */.UU, digest: result_shape/* digest */.br })),
    skipped: (0,shape/* orNull */.Xd)(shape/* text */.Qq),
    run: (0,shape/* fields */.OA)({ id: (0,shape/* orNull */.Xd)(shape/* text */.Qq), attempt, job: (0,shape/* orNull */.Xd)(shape/* text */.Qq) }),
    source: (0,shape/* fields */.OA)({ repository: shape/* text */.Qq, ref: shape/* text */.Qq, commit: result_shape/* commit */.cd, runCommit: result_shape/* commit */.cd, date: (0,shape/* orNull */.Xd)(result_shape/* time */.kB) }),
    family: (0,shape/* fields */.OA)({
        images: (0,shape/* listOf */.c3)(result_shape/* name */.UU),
        tags: shape/* text */.Qq,
        flavor: shape/* text */.Qq,
        imageType: shape/* text */.Qq,
        runtime: shape/* text */.Qq,
        variant: shape/* text */.Qq,
        suffix: shape/* text */.Qq,
    }),
    names: (0,shape/* fields */.OA)({
        version: shape/* text */.Qq,
        images: (0,shape/* listOf */.c3)(result_shape/* name */.UU),
        optional: (0,shape/* listOf */.c3)(result_shape/* name */.UU),
        tags: (0,shape/* listOf */.c3)((0,shape/* fields */.OA)({ tag: result_shape/* tag */.Tc, why: shape/* text */.Qq, moves })),
        references: (0,shape/* listOf */.c3)((0,shape/* fields */.OA)({ reference: result_shape/* reference */.ir, kind: (0,shape/* oneOf */.yL)(result_document/* TAG_KINDS */.TO), moves })),
        labels: (0,shape/* mapOf */.A7)(shape/* text */.Qq),
        annotations: (0,shape/* listOf */.c3)(shape/* text */.Qq),
        customAnnotations: (0,shape/* listOf */.c3)(shape/* text */.Qq),
    }),
});
/**
 * The text of the document.
 *
 * @param result everything that the step decided and measured, for people; nobody merges by it
 * @throws {Error} when a fact cannot be what it says
 */
function formatLeg(leg, result) {
    const whole = LEG({ ...leg, kind: result_document/* LEG_KIND */.YA, schemaVersion: LEG_SCHEMA_VERSION }, '');
    return `${JSON.stringify({ ...whole, ...(result && { result }) }, null, 2)}\n`;
}
/**
 * Reads what may come from anybody. Fields that are not known here are left out.
 *
 * @throws {Error} whose message says what is wrong, as a clause: `is no leg: …`
 */
function readLeg(content) {
    const value = content.length > LONGEST ? undefined : parseJson(content);
    if (value?.['kind'] !== LEG_KIND)
        throw new Error(`is no leg: it is no JSON object whose kind is "${LEG_KIND}"`);
    const version = value['schemaVersion'];
    if (version !== LEG_SCHEMA_VERSION) {
        throw new Error(`has the schema version ${JSON.stringify(version)}, and ${LEG_SCHEMA_VERSION} is read here: use the same ` +
            'version of the action for what builds and what merges');
    }
    let leg;
    try {
        leg = LEG(value, '');
    }
    catch (cause) {
        throw new Error(`is no leg as it should be: ${cause.message}`, { cause });
    }
    if ((leg.image === null) !== (leg.skipped !== null)) {
        throw new Error('is no leg as it should be: it must have either an image or the reason why nothing was built');
    }
    const { image, names } = leg;
    if (image !== null && !names.references.some(({ reference }) => reference.startsWith(`${image.name}:`))) {
        throw new Error(`is no leg as it should be: its image is in ${image.name}, where none of its tags is`);
    }
    return leg;
}
function parseJson(content) {
    try {
        const value = JSON.parse(content);
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/image/reference.js
var reference = __webpack_require__(68424);
// EXTERNAL MODULE: ./lib/tags/metadata.js
var metadata = __webpack_require__(73332);
;// CONCATENATED MODULE: ./lib/merge/leg-names.js
/** The names of an image on their way through a leg. Pure. */


function namesForLeg(names) {
    const { version, images, optional, tags, references, kinds, moves, labels, annotations, customAnnotations } = names;
    return {
        version,
        images: images.map(({ name }) => name),
        optional: [...optional],
        tags: tags.map(({ tag, why, moves: by }) => ({ tag, why, moves: by ?? null })),
        references: references.map(reference/* formatTagged */.cy).map((reference) => ({
            reference,
            kind: kinds.get(reference) ?? 'other',
            moves: moves.get(reference) ?? null,
        })),
        labels,
        annotations,
        customAnnotations,
    };
}
function namesOfLeg(leg) {
    const references = leg.references.flatMap(({ reference }) => parseTaggedReference(reference) ?? []);
    const moving = leg.references.filter((each) => each.moves !== null);
    const names = {
        version: leg.version,
        images: leg.images.flatMap((name) => parseRepository(name) ?? []),
        optional: new Set(leg.optional),
        tags: leg.tags.map(({ tag, why, moves }) => ({ tag, why, ...(moves && { moves }) })),
        tagNames: leg.tags.map(({ tag }) => tag),
        references,
        kinds: new Map(leg.references.map(({ reference, kind }) => [reference, kind])),
        moves: new Map(moving.map(({ reference, moves }) => [reference, moves])),
        labels: leg.labels,
        annotations: leg.annotations,
        customAnnotations: leg.customAnnotations,
    };
    return { ...names, json: metadataJson(names) };
}

// EXTERNAL MODULE: ./lib/runner/log.js
var log = __webpack_require__(93188);
// EXTERNAL MODULE: ./lib/actions/attempts/failed-build.js
var failed_build = __webpack_require__(27488);
// EXTERNAL MODULE: ./lib/actions/report/leave-result.js
var leave_result = __webpack_require__(65623);
;// CONCATENATED MODULE: ./lib/actions/build/leg.js
/** What a step with `distribute: true` leaves for the action `merge`: the leg, where the merge finds it. */









/** The leg of a step that ended well; undefined where none is asked for, or nothing was pushed. */
function legOf(prepared, { all }, result) {
    const { inputs, source, names, commitDate } = prepared;
    const { digest, skipped, images } = result;
    const [first] = images;
    if (!inputs.distribute || digest === undefined || first === undefined)
        return undefined;
    const { tags, flavor, imageType, runtime, variant, suffix } = inputs.naming;
    return {
        platform: platformOf(inputs),
        image: skipped === undefined ? { name: first.name, digest } : null,
        skipped: skipped ?? null,
        run: {
            id: all['GITHUB_RUN_ID'] || null,
            attempt: Number(all['GITHUB_RUN_ATTEMPT']) || 1,
            job: all['GITHUB_JOB'] || null,
        },
        source: {
            repository: source.repository.fullName,
            ref: source.ref,
            commit: source.headSha,
            runCommit: source.runSha,
            date: commitDate?.toISOString() ?? null,
        },
        family: { images: names.images.map(({ name }) => name), tags, flavor, imageType, runtime, variant, suffix },
        names: namesForLeg(names),
    };
}
/** As everybody writes it: `linux/x86_64` and `linux/amd64` are one. */
function platformOf({ platforms: [platform = ''] }) {
    return (0,image_platform/* formatPlatform */.Bq)((0,image_platform/* parsePlatform */.FL)(platform) ?? {}) ?? platform;
}
/**
 * Leaves the leg and the result file, which is the leg with the result in it.
 *
 * @returns the output `result-file`
 * @throws {ActionError} `merge`, when the leg cannot be kept anywhere
 */
async function leaveLeg(prepared, around, end) {
    const { result } = end;
    const leg = legOf(prepared, around.environment, result);
    const format = leg && ((document) => formatLeg(leg, document));
    const file = await (0,leave_result/* leaveResult */.B)(prepared, around.environment, end, format);
    if (leg === undefined)
        return file;
    const { attempts, history, images } = result;
    await (0,failed_build/* afterBuild */.al)({ attempts, history, soFar: { images } }, () => keepLeg(leg, file !== '', around));
    return file;
}
/** @param isInFile whether the leg is in a file too, which the workflow can hand on */
async function keepLeg(leg, isInFile, around) {
    const { openLegStore } = await __webpack_require__.e(/* import() */ 48).then(__webpack_require__.bind(__webpack_require__, 27048));
    const name = legName(leg, (0,external_node_crypto_.randomBytes)(4).toString('hex'));
    try {
        const store = openLegStore(around.environment, around.folder, around.signal);
        await store.save(name, formatLeg(leg));
        log/* log */.Rm.info(`Left for the merge: ${leg.platform}, as the artifact ${name}.`);
    }
    catch (cause) {
        const message = `The leg could not be left as an artifact: ${cause.message}`;
        if (isInFile) {
            log/* log */.Rm.warning(`${message}\nIt is in the result file; hand that on to the input results of the merge.`);
            return;
        }
        throw new errors/* ActionError */.lZ('merge', `The image is pushed, but the merge would not find it. ${message}`, {
            advice: 'Run the job again. Where there are no artifacts of this kind, write the leg to a file by result-file, and ' +
                'hand that on to the input results of the merge.',
            cause,
        });
    }
}


/***/ }),

/***/ 42300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ IMAGE_STATES),
/* harmony export */   TO: () => (/* binding */ TAG_KINDS),
/* harmony export */   Uy: () => (/* binding */ PUSH_WAYS),
/* harmony export */   YA: () => (/* binding */ LEG_KIND),
/* harmony export */   im: () => (/* binding */ OUTCOMES),
/* harmony export */   j_: () => (/* binding */ RESULT_KIND),
/* harmony export */   tS: () => (/* binding */ RESULT_SCHEMA_VERSION)
/* harmony export */ });
/** Tells the document from any other JSON. */
const RESULT_KIND = 'image-build-result';
/** Of the document of one platform, which has this one in it. */
const LEG_KIND = 'image-build-leg';
/** Raised when a field goes or changes its meaning, and only then. A number, as in OCI's own documents. */
const RESULT_SCHEMA_VERSION = 1;
const OUTCOMES = ['pushed', 'built', 'planned', 'skipped', 'failed'];
const TAG_KINDS = ['immutable', 'floating', 'other'];
const IMAGE_STATES = ['published', 'present', 'untagged', 'left', 'failed'];
const PUSH_WAYS = ['tag', 'digest', 'archive'];


/***/ }),

/***/ 89188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ RESULT),
/* harmony export */   Tc: () => (/* binding */ tag),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   cd: () => (/* binding */ commit),
/* harmony export */   iD: () => (/* binding */ platform),
/* harmony export */   ir: () => (/* binding */ reference),
/* harmony export */   kB: () => (/* binding */ time)
/* harmony export */ });
/* harmony import */ var _image_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37241);
/* harmony import */ var _image_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88758);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68424);
/* harmony import */ var _image_tag_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67521);
/* harmony import */ var _result_document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42300);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55556);
/** The shape of the result document: its fields in their order, and what each may hold. */






const digest = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .formed */ .Gd)('"sha256:" and 64 hex digits', _image_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigest */ .B);
/** As it is written in lower case: a companion goes to the place that it names. */
const name = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .formed */ .Gd)('an image name', (value) => (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRepository */ .SU)(value)?.name === value);
const tag = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .formed */ .Gd)('a tag', _image_tag_js__WEBPACK_IMPORTED_MODULE_4__/* .isTag */ .d);
const reference = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .formed */ .Gd)('NAME:TAG', (value) => {
    const parsed = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTaggedReference */ .$R)(value);
    return parsed !== undefined && `${parsed.repository.name}:${parsed.tag}` === value;
});
const pinned = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .formed */ .Gd)('NAME@DIGEST', (value) => {
    const at = value.indexOf('@');
    return (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRepository */ .SU)(value.slice(0, at))?.name === value.slice(0, at) && (0,_image_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigest */ .B)(value.slice(at + 1));
});
const platform = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .formed */ .Gd)('a platform', _image_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlatform */ .aH);
const commit = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .formed */ .Gd)('a commit', (value) => /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(value));
const time = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .formed */ .Gd)('a date of ISO 8601', (value) => /^\d{4}-\d{2}-\d{2}T/.test(value) && !Number.isNaN(Date.parse(value)));
const ratio = (value, path) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj)(value, path) <= 1 ? value : (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(value, path, 'a number from 0 to 1');
const error = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({ code: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, message: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, advice: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq), failureClass: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) });
const action = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({ name: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, repository: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq), ref: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) });
const source = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    repository: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    event: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    ref: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    commit,
    runCommit: commit,
    branch: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    tag: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    pullRequest: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9),
    date: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(time),
});
const run = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({ id: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq), attempt: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9), url: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq), job: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) });
const names = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    version: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    images: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(name),
    references: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({ reference, name, tag, kind: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(_result_document_js__WEBPACK_IMPORTED_MODULE_5__/* .TAG_KINDS */ .TO), why: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq })),
    labels: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOf */ .A7)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    annotations: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
});
const image = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    digest: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(digest),
    mediaType: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    imageId: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    archive: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    platforms: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({ platform, digest, size: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9) })),
});
const repository = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    name,
    registry: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    path: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    tags: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(tag),
    digest: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(digest),
    state: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(_result_document_js__WEBPACK_IMPORTED_MODULE_5__/* .IMAGE_STATES */ .$b),
    required: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt,
    error: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
});
const leftAlone = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({ reference, serves: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(digest), why: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq });
const push = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({ pushed: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt, why: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq), way: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(_result_document_js__WEBPACK_IMPORTED_MODULE_5__/* .PUSH_WAYS */ .Uy)) });
const attempt = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    number: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    seconds: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj,
    class: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    stage: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    message: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    waitSeconds: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj),
});
const build = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    attempts: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    history: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(attempt),
    argv: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    context: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    dockerfile: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    target: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    platforms: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(platform),
    builder: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({ name: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, driver: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, platforms: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) })),
    cache: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({ mode: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq), hitRatio: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(ratio), reasons: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) }),
});
const gate = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({ command: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, seconds: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj), passed: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt });
const attestation = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({ id: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq), url: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq), storedIn: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(name) });
const signature = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({ tool: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, images: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(pinned) });
const timing = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    started: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(time),
    seconds: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj),
    stages: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({ name: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, seconds: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj })),
});
const RESULT = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    kind: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)([_result_document_js__WEBPACK_IMPORTED_MODULE_5__/* .RESULT_KIND */ .j_]),
    schemaVersion: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)([_result_document_js__WEBPACK_IMPORTED_MODULE_5__/* .RESULT_SCHEMA_VERSION */ .tS]),
    outcome: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(_result_document_js__WEBPACK_IMPORTED_MODULE_5__/* .OUTCOMES */ .im),
    error: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(error),
    skipped: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    action,
    source,
    run,
    names,
    image,
    images: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(repository),
    leftAlone: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(leftAlone),
    push,
    build,
    gate: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(gate),
    attestation: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(attestation),
    signatures: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(signature),
    timing,
});


/***/ }),

/***/ 55556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   Gd: () => (/* binding */ formed),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   OA: () => (/* binding */ fields),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Xd: () => (/* binding */ orNull),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   vj: () => (/* binding */ amount),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* unused harmony export ShapeError */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/**
 * Shapes of JSON: each reads a value that may be anything, and gives it back with its known fields in their order, or
 * says where it is wrong. What we write and what we read go through the same one.
 */

class ShapeError extends Error {
    name = 'ShapeError';
}
/** @param what follows "must be" */
function refuse(value, path, what) {
    const came = value === undefined ? 'is missing' : `is ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(shown(value), 60)}`;
    throw new ShapeError(`${path || 'the document'} ${came} and must be ${what}`);
}
function shown(value) {
    return typeof value === 'string' ? value : (JSON.stringify(value) ?? typeof value);
}
const text = (value, path) => (typeof value === 'string' ? value : refuse(value, path, 'a text'));
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
    return (value, path) => Object.fromEntries(Object.entries(anObject(value, path)).map(([key, entry]) => [key, shape(entry, `${path}[${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key, 60)}]`)]));
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


/***/ })

};
