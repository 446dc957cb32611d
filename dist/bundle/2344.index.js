export const id = 2344;
export const ids = [2344];
export const modules = {

/***/ 15790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ GITHUB_HEADERS),
/* harmony export */   w: () => (/* binding */ gitHubGet)
/* harmony export */ });
const GITHUB_HEADERS = { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' };
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


/***/ }),

/***/ 52344:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _runner_cancel_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(69746);
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63311);
/* harmony import */ var _runner_explained_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1980);
/* harmony import */ var _runner_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93188);
/* harmony import */ var _runner_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25223);
/* harmony import */ var _step_mask_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58244);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66885);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16380);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(37239);










const signal = (0,_runner_cancel_js__WEBPACK_IMPORTED_MODULE_9__/* .cancelSignal */ .B)();
let isReported = false;
try {
    const environment = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .readEnvironment */ .Q)();
    await (0,_step_mask_js__WEBPACK_IMPORTED_MODULE_5__/* .maskSecrets */ .QU)(environment.actor);
    const prepared = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_6__/* .prepare */ .i)(environment);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(environment.temp, `image-verify-${process.pid}-${process.hrtime.bigint()}`);
    (0,_runner_state_js__WEBPACK_IMPORTED_MODULE_4__/* .saveState */ .LZ)(_runner_state_js__WEBPACK_IMPORTED_MODULE_4__/* .STATE */ .c4.privateFolder, folder);
    const verification = await (0,_run_js__WEBPACK_IMPORTED_MODULE_8__/* .run */ .e)(prepared, { environment, folder, signal });
    if (!signal.aborted) {
        isReported = true;
        (0,_report_js__WEBPACK_IMPORTED_MODULE_7__/* .reportVerification */ .u)(verification, prepared.inputs.fail);
    }
    else
        throw new Error('cancelled');
}
catch (error) {
    _runner_log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .Rm.error(signal.aborted ? 'The step was cancelled.' : (0,_runner_explained_js__WEBPACK_IMPORTED_MODULE_2__/* .explained */ .t)(error));
    if (!signal.aborted && !isReported)
        (0,_report_js__WEBPACK_IMPORTED_MODULE_7__/* .reportFailure */ .x)(error);
    process.exitCode = 1;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 66885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ prepare)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/attest/cosign.js
var cosign = __webpack_require__(57250);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/result/result-file.js
var result_file = __webpack_require__(56251);
// EXTERNAL MODULE: ./lib/runner/input.js
var input = __webpack_require__(86502);
// EXTERNAL MODULE: ./lib/source/from-event.js
var from_event = __webpack_require__(64484);
// EXTERNAL MODULE: ./lib/verification/signature.js
var signature = __webpack_require__(25737);
// EXTERNAL MODULE: ./lib/image/image-reference.js
var image_reference = __webpack_require__(33444);
;// CONCATENATED MODULE: ./lib/verification/subject.js


function subjectOfImage(text) {
    const reference = (0,image_reference/* parseImageReference */.o)(text);
    const advice = 'Write name:tag, name@sha256:…, or both as name:tag@sha256:….';
    if (reference === undefined)
        return { problem: `${(0,errors/* quote */.hD)(text)} is no image`, advice };
    if (isBare(reference))
        return { problem: `${(0,errors/* quote */.hD)(text)} says neither a tag nor a digest`, advice };
    const { repository, tag, digest } = reference;
    return { places: [{ repository, tags: tag === undefined ? [] : [tag] }], digest, platforms: [] };
}
function isBare({ tag, digest }) {
    return tag === undefined && digest === undefined;
}
function subjectOfResult({ outcome, images, image }, name) {
    if (outcome === 'failed')
        return { problem: `${(0,errors/* quote */.hD)(name)} is of a build that failed` };
    const served = images.filter(({ state, digest }) => state !== 'failed' && digest !== null);
    const digest = image.digest ?? served[0]?.digest ?? undefined;
    const [first, ...others] = served
        .filter((one) => one.digest === digest)
        .map(({ name: text, registry, path, tags }) => ({ repository: { name: text, registry, path }, tags }));
    if (first === undefined || digest === undefined) {
        const advice = 'Verify after a build that pushes, and write its file with the input result-file.';
        return { problem: `${(0,errors/* quote */.hD)(name)} names no image that a registry serves (${outcome})`, advice };
    }
    return { places: [first, ...others], digest, platforms: image.platforms.map(({ platform }) => platform) };
}

// EXTERNAL MODULE: ./lib/image/platform.js
var platform = __webpack_require__(88758);
// EXTERNAL MODULE: ./lib/verification/cosign.js
var verification_cosign = __webpack_require__(8200);
// EXTERNAL MODULE: ./lib/verification/origin.js
var origin = __webpack_require__(32097);
// EXTERNAL MODULE: ./lib/actions/inputs/sign-in.js + 1 modules
var sign_in = __webpack_require__(19753);
;// CONCATENATED MODULE: ./lib/actions/verify/inputs.js






async function parseVerifyInputs(read, variable) {
    const reader = (0,input/* createInputReader */.ic)(read);
    const inputs = {
        image: reader.text('image'),
        resultFile: reader.text('result-file'),
        commit: parseCommit(reader),
        platforms: await parsePlatforms(reader),
        provenance: reader.boolean('provenance', false),
        attestation: reader.boolean('attestation', false),
        signature: reader.choice('signature', ['off', 'cosign'], 'off'),
        cosignKey: reader.text('cosign-key'),
        cosignOptions: reader.lines('cosign-options'),
        repository: parseRepositoryName(reader),
        workflow: parseWorkflowInput(reader),
        trustedRoot: reader.text('trusted-root'),
        fail: reader.boolean('fail', true),
        maxAttempts: reader.number('max-attempts', { fallback: 5, min: 1, max: 10 }),
        retryWaitSeconds: reader.number('retry-wait-seconds', { fallback: 2, min: 0, max: 3600, fractions: true }),
        ...(await (0,sign_in/* parseSignInInputs */.X)(reader, variable)),
    };
    return { inputs, problems: [...reader.problems, ...disagreements(inputs)] };
}
function parseCommit(reader) {
    const commit = reader.text('commit').toLowerCase();
    if (commit === '' || commit === 'off' || /^[0-9a-f]{7,64}$/.test(commit))
        return commit;
    const advice = 'Write 7 to 40 hex digits, or off where the image may be of any commit.';
    reader.problems.push({ input: 'commit', problem: `${(0,errors/* quote */.hD)(commit)} is no commit`, advice });
    return 'off';
}
async function parsePlatforms(reader) {
    const given = await reader.list('platforms', { commas: true });
    const strange = given.filter((text) => !(0,platform/* isPlatform */.aH)(text) || (0,platform/* parsePlatform */.FL)(text) === undefined);
    if (strange.length > 0) {
        const problem = `has ${strange.map((text) => (0,errors/* quote */.hD)(text)).join(', ')}, which is no platform`;
        const advice = 'A platform is written as os/architecture, such as linux/arm64; commas or lines part several.';
        reader.problems.push({ input: 'platforms', problem, advice });
    }
    return [...new Set(given.flatMap((text) => (0,platform/* formatPlatform */.Bq)((0,platform/* parsePlatform */.FL)(text) ?? {}) ?? []))];
}
function parseRepositoryName(reader) {
    const name = reader.text('repository');
    if (name === '' || /^[\w.-]+\/[\w.-]+$/.test(name))
        return name;
    reader.problems.push({
        input: 'repository',
        problem: `${(0,errors/* quote */.hD)(name)} is no repository of GitHub`,
        advice: 'Write owner/name, such as octo-org/app.',
    });
    return '';
}
function parseWorkflowInput(reader) {
    const text = reader.text('workflow');
    const workflow = text === '' ? undefined : (0,origin/* parseWorkflow */.hM)(text);
    if (text !== '' && workflow === undefined) {
        reader.problems.push({
            input: 'workflow',
            problem: `${(0,errors/* quote */.hD)(text)} is no workflow`,
            advice: 'Write its path, such as .github/workflows/image.yml, with owner/name/ before it for one of another repository, and @refs/heads/main behind it where only that ref is good.',
        });
    }
    return workflow;
}
function disagreements(inputs) {
    const { image, resultFile, signature, cosignKey, cosignOptions, attestation, trustedRoot } = inputs;
    const problems = (0,verification_cosign/* verifyOptionProblems */.n)(cosignOptions).map((problem) => ({
        input: 'cosign-options',
        problem,
        advice: 'Write one option on each line, with its value behind an equals sign.',
    }));
    if (image === '' && resultFile === '') {
        const advice = 'Name an image, or give the result file of a build.';
        problems.push({ input: 'image, result-file', problem: 'are both empty, so there is nothing to verify', advice });
    }
    if (image !== '' && resultFile !== '') {
        problems.push({ input: 'image, result-file', problem: 'are both given', advice: 'Leave one of them empty.' });
    }
    const idle = [...(cosignKey === '' ? [] : ['cosign-key']), ...(cosignOptions.length === 0 ? [] : ['cosign-options'])];
    if (signature === 'off') {
        const advice = 'Write "signature: cosign", or take it out.';
        problems.push(...idle.map((input) => ({ input, problem: 'is given, but signature is off', advice })));
    }
    if (trustedRoot !== '' && !attestation) {
        const advice = 'Write "attestation: true", or take it out.';
        problems.push({ input: 'trusted-root', problem: 'is given, but no attestation is asked for', advice });
    }
    if (/-----BEGIN|[\r\n]/.test(cosignKey)) {
        const advice = 'Give the path of a file, env://NAME, or an address such as awskms://….';
        problems.push({ input: 'cosign-key', problem: 'holds a key itself', advice });
    }
    return problems;
}

;// CONCATENATED MODULE: ./lib/actions/verify/prepare.js











async function prepare(environment) {
    const { inputs, problems } = await parseVerifyInputs(input/* inputText */.AN, (name) => environment.all[name] ?? '');
    const { workspace, event, all } = environment;
    const { subject, problems: subjectProblems } = await subjectOf(inputs, workspace);
    const { roots, problems: rootProblems } = await rootsOf(inputs, workspace);
    const wrong = [...problems, ...subjectProblems, ...rootProblems, ...keyProblems(inputs, all, workspace)];
    if (wrong.length > 0 || subject === undefined)
        throw new errors/* InputError */.dz(wrong);
    const source = (0,from_event/* sourceFromEvent */.m)(event, { pullRequestSha: 'head' });
    const { repository, workflow, commit, platforms } = inputs;
    return {
        inputs,
        subject,
        origin: {
            serverUrl: event.serverUrl.replace(/\/$/, ''),
            repository: repository || source.repository.fullName,
            workflow,
        },
        commit: commit === 'off' ? undefined : commit || source.headSha,
        platforms: platforms.length > 0 ? platforms : subject.platforms,
        roots,
    };
}
async function subjectOf({ image, resultFile }, workspace) {
    if ((image === '') === (resultFile === ''))
        return { problems: [] };
    const input = image === '' ? 'result-file' : 'image';
    try {
        const subject = image === ''
            ? subjectOfResult((0,result_file/* readResultDocument */.Vq)(await (0,promises_.readFile)((0,external_node_path_.resolve)(workspace, resultFile), 'utf8')), resultFile)
            : subjectOfImage(image);
        return 'problem' in subject ? { problems: [{ input, ...subject }] } : { problems: [], subject };
    }
    catch (error) {
        return { problems: [unreadable(input, resultFile, error)] };
    }
}
async function rootsOf({ trustedRoot }, workspace) {
    if (trustedRoot === '')
        return { roots: undefined, problems: [] };
    try {
        return { roots: (0,signature/* parseTrustedRoots */.u)(await (0,promises_.readFile)((0,external_node_path_.resolve)(workspace, trustedRoot), 'utf8')), problems: [] };
    }
    catch (error) {
        return { roots: undefined, problems: [unreadable('trusted-root', trustedRoot, error)] };
    }
}
function unreadable(input, path, { code, message }) {
    const advice = 'A path starts at the workspace.';
    if (code === 'ENOENT')
        return { input, problem: `${(0,errors/* quote */.hD)(path)} is not there`, advice };
    return { input, problem: `${(0,errors/* quote */.hD)(path)} cannot be used: ${message}` };
}
function keyProblems({ cosignKey }, env, workspace) {
    const place = (0,cosign/* keyPlace */.Vz)(cosignKey);
    if (place.kind === 'variable' && !env[place.name]) {
        const problem = `is ${(0,errors/* quote */.hD)(cosignKey)}, and the environment variable ${(0,errors/* quote */.hD)(place.name)} is not set, or empty`;
        return [{ input: 'cosign-key', problem, advice: 'Set it under env of the step.' }];
    }
    if (place.kind === 'file' && !(0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(workspace, place.path))) {
        const problem = `names the file ${(0,errors/* quote */.hD)(place.path)}, which is not there`;
        return [{ input: 'cosign-key', problem, advice: 'Give the path of the public key from the workspace.' }];
    }
    return [];
}


/***/ }),

/***/ 16380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ reportFailure),
  u: () => (/* binding */ reportVerification)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/runner/commands.js + 3 modules
var commands = __webpack_require__(87776);
// EXTERNAL MODULE: ./lib/runner/explained.js
var explained = __webpack_require__(1980);
// EXTERNAL MODULE: ./lib/runner/log.js
var log = __webpack_require__(93188);
// EXTERNAL MODULE: ./lib/summary/markdown.js
var markdown = __webpack_require__(86467);
// EXTERNAL MODULE: ./lib/summary/part.js
var part = __webpack_require__(99323);
;// CONCATENATED MODULE: ./lib/summary/verify-summary.js


function renderVerifySummary({ failure, image, isVerified, checks }) {
    if (failure !== undefined)
        return (0,part/* summaryOf */.YG)([(0,part/* paragraph */.FY)('### Not verified'), (0,part/* block */.om)(failure)], part/* SUMMARY_LIMIT */.Jt);
    const rows = checks.map(({ name, state, found }) => [
        (0,markdown/* text */.Qq)(name),
        state === 'fail' ? '**fail**' : (0,markdown/* text */.Qq)(state),
        (0,markdown/* text */.Qq)(found),
    ]);
    const title = `### ${isVerified ? 'Verified' : 'Not verified'}: ${(0,markdown/* code */.aY)(image)}`;
    return (0,part/* summaryOf */.YG)([(0,part/* paragraph */.FY)(title), (0,part/* titled */.dJ)('Checks', (0,part/* table */.tp)(['Check', 'Result', 'Found'], rows))], part/* SUMMARY_LIMIT */.Jt);
}

// EXTERNAL MODULE: ./lib/verification/checks.js
var verification_checks = __webpack_require__(33126);
;// CONCATENATED MODULE: ./lib/actions/verify/report.js






function reportVerification({ image, digest, checks }, fail) {
    const isVerified = (0,verification_checks/* areVerified */.ft)(checks);
    for (const { name, state, found } of checks)
        log/* log */.Rm.info(`${state.padEnd(9)} ${name}${found === '' ? '' : `: ${found}`}`);
    (0,commands/* addToFile */.VZ)('OUTPUT', 'verified', String(isVerified));
    (0,commands/* addToFile */.VZ)('OUTPUT', 'digest', digest);
    (0,commands/* addToFile */.VZ)('OUTPUT', 'report', JSON.stringify({ image, digest, verified: isVerified, checks }));
    (0,commands/* addToSummary */.Dg)(renderVerifySummary({ image, isVerified, checks }));
    if (isVerified)
        return;
    const failures = checks.filter(({ state }) => state === 'fail').map(({ name, found }) => `- ${name}: ${found}.`);
    const error = new errors/* ActionError */.lZ('verify-failed', [`${image} is not what it should be:`, ...failures].join('\n'));
    if (fail)
        throw error;
    log/* log */.Rm.warning((0,explained/* explained */.t)(error));
}
function reportFailure(error) {
    (0,commands/* addToFile */.VZ)('OUTPUT', 'verified', 'false');
    (0,commands/* addToSummary */.Dg)(renderVerifySummary({ failure: (0,explained/* explained */.t)(error), image: '', isVerified: false, checks: [] }));
}


/***/ }),

/***/ 37239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/image/image-reference.js
var image_reference = __webpack_require__(33444);
// EXTERNAL MODULE: ./lib/image/reference.js
var lib_image_reference = __webpack_require__(68424);
// EXTERNAL MODULE: ./lib/verification/checks.js
var verification_checks = __webpack_require__(33126);
// EXTERNAL MODULE: ./lib/image/manifest.js
var manifest = __webpack_require__(64252);
// EXTERNAL MODULE: ./lib/image/platform.js
var image_platform = __webpack_require__(88758);
// EXTERNAL MODULE: ./lib/registry/fault.js
var fault = __webpack_require__(94523);
// EXTERNAL MODULE: ./lib/registry/image-config.js
var image_config = __webpack_require__(85473);
// EXTERNAL MODULE: ./lib/registry/image-tree.js
var image_tree = __webpack_require__(85975);
// EXTERNAL MODULE: ./lib/registry/manifests.js
var registry_manifests = __webpack_require__(7757);
// EXTERNAL MODULE: ./lib/registry/settle-all.js
var settle_all = __webpack_require__(94734);
;// CONCATENATED MODULE: ./lib/verification/statement.js
function parseStatement(text) {
    try {
        const { predicateType, predicate } = objectIn(JSON.parse(text));
        return typeof predicateType === 'string' ? { predicateType, predicate: objectIn(predicate) } : undefined;
    }
    catch {
        return undefined;
    }
}
const METADATA = ['https://mobyproject.org/buildkit@v1#metadata', 'buildkit_metadata'];
function claimsOf({ predicate }) {
    const old = objectIn(predicate['invocation']);
    const definition = objectIn(predicate['buildDefinition']);
    const details = objectIn(predicate['runDetails']);
    const builders = [objectIn(predicate['builder'])['id'], objectIn(details['builder'])['id']];
    const configs = [objectIn(old['configSource']), objectIn(objectIn(definition['externalParameters'])['configSource'])];
    const metadata = [objectIn(predicate['metadata']), objectIn(details['metadata'])];
    const vcs = metadata.flatMap((one) => METADATA.map((name) => objectIn(objectIn(one[name])['vcs'])));
    return {
        runs: textsIn(builders).flatMap(runIn),
        sources: textsIn([...configs.map(({ uri }) => uri), ...vcs.map(({ source }) => source)]).flatMap(repositoryIn),
        revisions: textsIn([
            ...configs.map(({ digest }) => objectIn(digest)['sha1']),
            ...vcs.map(({ revision }) => revision),
        ]),
    };
}
function runIn(text) {
    const [, repository, id] = /^(https:\/\/[^/]+\/[^/]+\/[^/]+)\/actions\/runs\/(\d+)(?:\/|$)/.exec(text) ?? [];
    return repository === undefined || id === undefined ? [] : [{ repository, id }];
}
function repositoryIn(text) {
    const [plain = ''] = text.replace(/^git\+/, '').split('#');
    const [, host, path] = /^(?:(?:https?|ssh|git):\/\/)?(?:[^@/]+@)?([^/:@]+)[/:]([^?@]+)/.exec(plain) ?? [];
    const name = path?.replace(/\.git$/, '').replace(/\/+$/, '');
    return host !== undefined && name !== undefined && /^[^/]+\/[^/]+$/.test(name) ? [`https://${host}/${name}`] : [];
}
function textsIn(values) {
    return values.filter((value) => typeof value === 'string' && value !== '');
}
function objectIn(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

;// CONCATENATED MODULE: ./lib/verification/image.js









const SUBJECT = 'vnd.docker.reference.digest';
const STATEMENT = 'application/vnd.in-toto+json';
async function readVerifiedImage(client, repository, digest) {
    const top = await served(client, repository, digest);
    const leaves = await new image_tree/* ImageTree */.o(client, repository).leaves(top);
    const platforms = await (0,settle_all/* settleAll */.j)(leaves.flatMap(({ digest: part, descriptor, manifest: { config } }) => (0,image_config/* isImageConfig */._)(config)
        ? [
            (0,image_config/* readImageConfig */.M)(client, repository, config).then(({ platform, labels }) => ({
                platform: (descriptor?.platform && (0,image_platform/* formatPlatform */.Bq)(descriptor.platform)) ?? platform ?? 'unknown',
                digest: part,
                labels,
            })),
        ]
        : []));
    return { digest, platforms };
}
async function readBuildStatements(client, repository, digest) {
    const top = await served(client, repository, digest);
    const { manifests = [] } = (0,registry_manifests/* parseServed */.lW)(top, (0,lib_image_reference/* formatPinned */.y6)(repository, digest));
    const found = await (0,settle_all/* settleAll */.j)(manifests.filter(manifest/* isAttestation */.H3).map(async ({ digest: part, annotations }) => {
        const { layers = [] } = (0,registry_manifests/* parseServed */.lW)(await served(client, repository, part), (0,lib_image_reference/* formatPinned */.y6)(repository, part));
        const blobs = layers.filter(({ mediaType }) => mediaType === STATEMENT);
        const statements = await (0,settle_all/* settleAll */.j)(blobs.map((blob) => readStatement(client, repository, blob.digest)));
        return [annotations?.[SUBJECT] ?? '', statements.filter((one) => one !== undefined)];
    }));
    const bySubject = Map.groupBy(found, ([subject]) => subject);
    return new Map([...bySubject].map(([subject, entries]) => [subject, entries.flatMap(([, statements]) => statements)]));
}
async function served(client, repository, digest) {
    const manifest = await (0,registry_manifests/* getManifest */.c2)(client, repository, digest);
    if (manifest !== undefined)
        return manifest;
    throw new fault/* RegistryFault */.QA(`${(0,lib_image_reference/* formatPinned */.y6)(repository, digest)} is not there`, 404);
}
async function readStatement(client, { name, path }, digest) {
    const answer = await client.send({ method: 'GET', repository: path, access: 'pull', to: `blobs/${digest}` });
    if (answer.status !== 200)
        throw (0,fault/* faultFrom */.Fx)(`reading the statement ${digest} of ${name}`, answer);
    return parseStatement(answer.body.toString('utf8'));
}

// EXTERNAL MODULE: ./lib/image/label.js
var label = __webpack_require__(55019);
;// CONCATENATED MODULE: ./lib/verification/judge-image.js


function judgeCommit({ platforms }, commit) {
    const found = platforms.map(({ platform, labels }) => ({ platform, revision: labels[label/* LABEL */.d.revision] ?? '' }));
    if (found.length === 0)
        return (0,verification_checks/* failed */.gz)('there is no image in it that could have labels');
    const wrong = found.filter(({ revision }) => !isCommit(revision, commit));
    if (wrong.length === 0)
        return (0,verification_checks/* passed */.bF)(`the revision label is ${found[0]?.revision}`);
    const told = wrong.map(({ platform, revision }) => `${platform} ${revision === '' ? 'has no revision label' : `is of ${revision}`}`);
    return (0,verification_checks/* failed */.gz)(`${told.join(', ')}; expected is ${commit}`);
}
function isCommit(revision, commit) {
    return revision !== '' && revision.toLowerCase().startsWith(commit.toLowerCase());
}
function judgePlatforms({ platforms }, expected) {
    const there = platforms.map(({ platform }) => platform);
    const missing = expected.filter((platform) => !there.includes(platform));
    const have = there.length === 0 ? 'none' : [...new Set(there)].join(', ');
    return missing.length === 0 ? (0,verification_checks/* passed */.bF)(have) : (0,verification_checks/* failed */.gz)(`${missing.join(', ')} missing; there is ${have}`);
}

// EXTERNAL MODULE: ./lib/attest/predicate.js
var predicate = __webpack_require__(56600);
;// CONCATENATED MODULE: ./lib/verification/judge-provenance.js



function judgeProvenance({ platforms }, statements, { serverUrl, repository }) {
    const expected = `${serverUrl}/${repository}`;
    const isExpected = (address) => address.toLowerCase() === expected.toLowerCase();
    if (platforms.length === 0)
        return refused('there is no image in it');
    const runs = new Map();
    const named = new Set();
    for (const { platform, digest } of platforms) {
        const about = (statements.get(digest) ?? []).filter(({ predicateType }) => (0,predicate/* isProvenance */.WX)(predicateType));
        if (about.length === 0)
            return refused(`${platform} has none`);
        const claims = about.map(claimsOf);
        const builders = claims.flatMap((one) => one.runs);
        const sources = claims.flatMap((one) => one.sources);
        const all = builders.length > 0 ? builders.map((run) => run.repository) : sources;
        if (all.length === 0)
            return refused(`that of ${platform} names no repository`);
        const stranger = all.find((address) => !isExpected(address));
        if (stranger !== undefined)
            return refused(`that of ${platform} names ${stranger}; expected is ${expected}`);
        for (const run of builders)
            runs.set(run.id, run);
        for (const { predicateType } of about)
            named.add(predicateType);
    }
    const built = [...runs.keys()].map((id) => `run ${id}`).join(', ');
    const by = built === '' ? '' : `, built by ${built}`;
    return { finding: (0,verification_checks/* passed */.bF)(`${[...named].join(', ')} names ${expected}${by}`), runs: [...runs.values()] };
}
function refused(found) {
    return { finding: (0,verification_checks/* failed */.gz)(found), runs: [] };
}

// EXTERNAL MODULE: ./lib/actions/attempts/persist.js
var attempts_persist = __webpack_require__(92606);
// EXTERNAL MODULE: ./lib/actions/inputs/retrying.js
var inputs_retrying = __webpack_require__(80743);
// EXTERNAL MODULE: ./lib/actions/sign-in/session.js + 17 modules
var session = __webpack_require__(16620);
// EXTERNAL MODULE: ./lib/attest/bundle.js
var attest_bundle = __webpack_require__(95881);
// EXTERNAL MODULE: ./lib/attest/permission.js
var permission = __webpack_require__(27042);
// EXTERNAL MODULE: ./lib/process/ask.js
var ask = __webpack_require__(92680);
// EXTERNAL MODULE: ./lib/registry/referrers.js
var referrers = __webpack_require__(75455);
// EXTERNAL MODULE: ./lib/runner/child-environment.js
var child_environment = __webpack_require__(88264);
// EXTERNAL MODULE: ./lib/verification/origin.js
var verification_origin = __webpack_require__(32097);
// EXTERNAL MODULE: ./lib/verification/signature.js
var signature = __webpack_require__(25737);
// EXTERNAL MODULE: ./lib/actions/vouch/github.js
var github = __webpack_require__(54058);
;// CONCATENATED MODULE: ./lib/actions/verify/attestation.js












const ANSWER_LIMIT = 30_000;
const BUNDLE = 'application/vnd.dev.sigstore.bundle';
const MOST_BUNDLES = 100;
async function checkAttestation(digest, origin, roots, means) {
    const notes = [];
    const kept = [...(await fromGitHub(digest, origin, means, notes)), ...(await fromRegistry(digest, means, notes))];
    if (kept.length === 0)
        return (0,verification_checks/* failed */.gz)(['there is none', ...notes].join('; '));
    const trusted = roots ?? (await rootsOfGitHub(origin, means));
    const reasons = new Set();
    for (const { bundle, where } of kept) {
        const reason = await whyNot(bundle, digest, origin, trusted);
        if (typeof reason !== 'string')
            return (0,verification_checks/* passed */.bF)(`signed by ${reason.subject}, kept by ${where}`);
        reasons.add(`that of ${where}: ${reason}`);
    }
    return (0,verification_checks/* failed */.gz)([...reasons, ...notes].join('; '));
}
async function whyNot(bundle, digest, origin, roots) {
    const statement = (0,attest_bundle/* statementIn */.hg)(bundle);
    if (statement === undefined || !(0,predicate/* isProvenance */.WX)(statement.predicateType))
        return 'it is no provenance';
    if (!(0,attest_bundle/* isAbout */.KH)(statement, digest))
        return 'it is about another image';
    try {
        const identity = await (0,signature/* verifySignature */.O)(bundle, roots);
        return (0,verification_origin/* strangerIn */.wT)(identity, origin) ?? identity;
    }
    catch (error) {
        return `its signature does not hold (${error.message})`;
    }
}
async function fromGitHub(digest, { repository }, { environment, token, signal }, notes) {
    try {
        const asked = { ...environment, event: { ...environment.event, repository } };
        const question = { method: 'GET', path: `/${digest}?predicate_type=provenance&per_page=100` };
        const answer = await (0,github/* askGitHub */.X3)(question, { environment: asked, token, limit: ANSWER_LIMIT, signal });
        if (answer.status === 404)
            return [];
        if (answer.status !== 200)
            throw new Error((0,permission/* describeAnswer */.O1)(answer));
        const { attestations } = JSON.parse(answer.body.toString('utf8'));
        return attestations.flatMap(({ bundle }) => typeof bundle === 'object' && bundle !== null ? [{ bundle: bundle, where: 'GitHub' }] : []);
    }
    catch (error) {
        notes.push(error.message);
        return [];
    }
}
async function fromRegistry(digest, { client, repository, persist }, notes) {
    const kept = [];
    try {
        const listed = await persist(`listing the referrers of ${repository.name}@${digest}`, () => (0,referrers/* listReferrers */.x)(client, repository, digest));
        const bundles = listed.filter(({ artifactType }) => artifactType?.startsWith(BUNDLE) === true);
        for (const { digest: part } of bundles.slice(0, MOST_BUNDLES)) {
            const bundle = await persist(`reading ${repository.name}@${part}`, () => readBundle(client, repository, part));
            if (bundle !== undefined)
                kept.push({ bundle, where: repository.name });
        }
    }
    catch (error) {
        notes.push(error.message);
    }
    return kept;
}
async function readBundle(client, repository, digest) {
    const manifest = await (0,registry_manifests/* getManifest */.c2)(client, repository, digest);
    const layer = manifest && (0,registry_manifests/* parseServed */.lW)(manifest, `${repository.name}@${digest}`).layers?.[0];
    if (layer === undefined)
        return undefined;
    const request = { method: 'GET', repository: repository.path, access: 'pull', to: `blobs/${layer.digest}` };
    const answer = await client.send(request);
    if (answer.status !== 200)
        throw (0,fault/* faultFrom */.Fx)(`reading the bundle ${layer.digest}`, answer);
    try {
        return JSON.parse(answer.body.toString('utf8'));
    }
    catch {
        return undefined;
    }
}
async function rootsOfGitHub({ serverUrl }, { environment, token, signal }) {
    const { host } = new URL(serverUrl);
    const args = ['attestation', 'trusted-root', ...(host === 'github.com' ? [] : ['--hostname', host])];
    const env = { ...(0,child_environment/* withoutInputs */.i$)(environment.all), ...(token !== '' && { GH_TOKEN: token }) };
    const help = 'give the input trusted-root, as "gh attestation trusted-root" writes it';
    const answer = await (0,ask/* askProcess */.F)({ command: 'gh', args, env, signal, timeoutMs: ANSWER_LIMIT }).catch((cause) => {
        throw new Error(`nobody says whom to trust: gh cannot be run here (${cause.message}); ${help}`, { cause });
    });
    if (answer.exitCode !== 0) {
        const [said = 'no reason'] = answer.stderr.trim().split('\n');
        throw new Error(`nobody says whom to trust: gh ended with ${answer.exitCode ?? answer.stopped} (${said}); ${help}`);
    }
    return (0,signature/* parseTrustedRoots */.u)(answer.stdout);
}

// EXTERNAL MODULE: ./lib/attest/cosign.js
var cosign = __webpack_require__(57250);
// EXTERNAL MODULE: ./lib/verification/cosign.js
var verification_cosign = __webpack_require__(8200);
// EXTERNAL MODULE: ./lib/actions/vouch/sign-image.js
var sign_image = __webpack_require__(48576);
;// CONCATENATED MODULE: ./lib/actions/verify/cosign.js





const LIMIT = 3 * 60_000;
async function checkSignature(image, { cosignKey, cosignOptions }, origin, { env, workspace, signal }) {
    const key = cosignKey === '' ? '' : (0,sign_image/* keyArgument */.Rb)(cosignKey, workspace);
    const args = (0,verification_cosign/* verifyArguments */.q)({ key, options: cosignOptions, origin }, image);
    try {
        const answer = await (0,ask/* askProcess */.F)({ command: 'cosign', args, env, cwd: workspace, signal, timeoutMs: LIMIT });
        if (answer.exitCode === 0)
            return (0,verification_checks/* passed */.bF)(key === '' ? 'cosign takes it for the expected workflow' : 'cosign takes it');
        if (answer.stopped === 'timeout')
            return (0,verification_checks/* failed */.gz)(`cosign gave no answer for ${LIMIT / 60_000} min`);
        return (0,verification_checks/* failed */.gz)(`cosign refuses it: ${(0,cosign/* lastWords */.aN)(answer.stderr) || `exit code ${answer.exitCode}`}`);
    }
    catch (error) {
        return (0,verification_checks/* failed */.gz)(`cosign cannot be run here (${error.message}); run sigstore/cosign-installer before`);
    }
}

;// CONCATENATED MODULE: ./lib/actions/verify/places.js




async function checkDigest(subject, means) {
    const [{ repository, tags }] = subject.places;
    try {
        const expected = subject.digest ?? (await places_served(repository, tags[0] ?? '', means));
        if (expected === undefined) {
            const name = (0,lib_image_reference/* formatTagged */.cy)({ repository, tag: tags[0] ?? '' });
            return { digest: undefined, finding: (0,verification_checks/* failed */.gz)(`${name} is not there`) };
        }
        const asked = subject.places.map(async (place) => ({
            place,
            isThere: await serves(place.repository, expected, means),
        }));
        const names = (isThere, all) => all.filter((one) => one.isThere === isThere).map(({ place }) => place.repository.name);
        const answers = await (0,settle_all/* settleAll */.j)(asked);
        const missing = names(false, answers);
        if (missing.length === 0) {
            return { digest: expected, finding: (0,verification_checks/* passed */.bF)(`${expected} is served by ${names(true, answers).join(', ')}`) };
        }
        const finding = (0,verification_checks/* failed */.gz)(`${expected} is not served by ${missing.join(', ')}`);
        return { digest: missing.includes(repository.name) ? undefined : expected, finding };
    }
    catch (error) {
        return { digest: undefined, finding: (0,verification_checks/* failed */.gz)(error.message) };
    }
}
async function checkTags(subject, digest, means) {
    const references = subject.places.flatMap(({ repository, tags }) => tags.map((tag) => ({ repository, tag })));
    const moved = await (0,settle_all/* settleAll */.j)(references.map(async (reference) => {
        const now = await places_served(reference.repository, reference.tag, means);
        if (now === digest)
            return [];
        return [`${(0,lib_image_reference/* formatTagged */.cy)(reference)} ${now === undefined ? 'is not there' : `serves ${now}`}`];
    }));
    const told = moved.flat();
    return told.length > 0
        ? (0,verification_checks/* failed */.gz)(`moved since: ${told.join(', ')}`)
        : (0,verification_checks/* passed */.bF)(`unmoved: ${references.map(lib_image_reference/* formatTagged */.cy).join(', ')}`);
}
async function places_served(repository, tag, { session, persist }) {
    const client = await session.clientFor(repository.registry);
    const what = `looking up ${(0,lib_image_reference/* formatTagged */.cy)({ repository, tag })}`;
    return persist(what, repository.registry, () => (0,registry_manifests/* servedDigest */.sP)(client, repository, tag));
}
async function serves(repository, digest, { session, persist }) {
    const client = await session.clientFor(repository.registry);
    const what = `reading ${(0,lib_image_reference/* formatPinned */.y6)(repository, digest)}`;
    const manifest = await persist(what, repository.registry, () => (0,registry_manifests/* getManifest */.c2)(client, repository, digest));
    return manifest?.digest === digest;
}

// EXTERNAL MODULE: ./lib/registry/http.js
var registry_http = __webpack_require__(69127);
// EXTERNAL MODULE: ./lib/actions/step/github-api.js
var github_api = __webpack_require__(15790);
;// CONCATENATED MODULE: ./lib/actions/verify/workflow-of-run.js



async function checkWorkflow(runs, { workflow, repository }, finding, { environment, token, signal }) {
    if (workflow === undefined)
        return finding;
    if (runs.length === 0)
        return (0,verification_checks/* failed */.gz)(`${finding.found}, but no run whose workflow GitHub knows`);
    const http = (0,registry_http/* createHttp */.V)(environment.all, signal);
    try {
        const get = (0,github_api/* gitHubGet */.w)(environment, token, http);
        for (const { id } of runs) {
            const answer = await get?.(`/repos/${repository}/actions/runs/${id}`);
            const { path } = (answer?.json ?? {});
            if (answer?.status !== 200 || typeof path !== 'string') {
                const said = answer === undefined ? 'there is no GitHub to ask' : `GitHub answered ${answer.status}`;
                return (0,verification_checks/* failed */.gz)(`of which workflow run ${id} was is not known: ${said}`);
            }
            const [file, ref] = path.split('@');
            const isRef = workflow.ref === undefined || ref === undefined || ref === workflow.ref;
            if (file !== workflow.path || !isRef)
                return (0,verification_checks/* failed */.gz)(`run ${id} was of ${path}; expected is ${workflow.path}`);
        }
        return (0,verification_checks/* passed */.bF)(`${finding.found} of ${workflow.path}`);
    }
    finally {
        http.close();
    }
}

;// CONCATENATED MODULE: ./lib/actions/verify/run.js













async function run(prepared, around) {
    const session = await signIn(prepared, around);
    try {
        const persist = (0,attempts_persist/* createPersist */.f)(prepared.inputs, around.signal);
        return await verify(prepared, around, { session, persist });
    }
    finally {
        session.close();
    }
}
function signIn({ inputs, subject }, { environment, folder, signal }) {
    const { maxAttempts, retryWaitSeconds } = inputs;
    const retrying = { ...(0,inputs_retrying/* usualRetries */.V)(), maxAttempts, retryWaitSeconds };
    const references = subject.places.map(({ repository }) => ({ repository, tag: 'latest' }));
    const asked = { ...inputs, ...retrying, push: 'true' };
    return (0,session/* openSession */.f)(asked, { references, optional: new Set() }, environment, folder, signal);
}
async function verify(prepared, around, means) {
    const { subject } = prepared;
    const [{ repository, tags }] = subject.places;
    const { digest, finding } = await checkDigest(subject, means);
    const found = { digest: finding };
    const checks = await askedChecks(prepared, around, means, digest);
    for (const [name, check] of Object.entries(checks)) {
        found[name] =
            digest === undefined
                ? (0,verification_checks/* failed */.gz)('the image is not served')
                : await check().catch((error) => (0,verification_checks/* failed */.gz)(error.message));
    }
    const image = (0,image_reference/* formatImageReference */.m)({ repository, tag: undefined, digest: digest ?? subject.digest });
    const asWritten = (0,image_reference/* formatImageReference */.m)({ repository, tag: tags[0], digest: undefined });
    return {
        image: digest === undefined && subject.digest === undefined ? asWritten : image,
        digest: digest ?? '',
        checks: (0,verification_checks/* checksOf */.tg)(found),
    };
}
async function askedChecks({ subject, commit, platforms, origin, inputs, roots }, { environment, signal }, { session, persist: persistAt }, digest = `sha256:${'0'.repeat(64)}`) {
    const [{ repository }] = subject.places;
    const client = await session.clientFor(repository.registry);
    const persist = (what, task) => persistAt(what, repository.registry, task);
    const name = (0,lib_image_reference/* formatPinned */.y6)(repository, digest);
    const token = inputs.githubToken;
    let read;
    const image = () => {
        read ??= persist(`reading ${name}`, () => readVerifiedImage(client, repository, digest));
        return read;
    };
    const provenance = async () => {
        const statements = await persist(`reading the attestations of ${name}`, () => readBuildStatements(client, repository, digest));
        const { finding, runs } = judgeProvenance(await image(), statements, origin);
        return finding.state === 'fail' ? finding : checkWorkflow(runs, origin, finding, { environment, token, signal });
    };
    const hasTags = subject.digest !== undefined && subject.places.some(({ tags }) => tags.length > 0);
    return {
        ...(hasTags && { tags: () => checkTags(subject, digest, { session, persist: persistAt }) }),
        ...(commit !== undefined && { commit: async () => judgeCommit(await image(), commit) }),
        ...(platforms.length > 0 && { platforms: async () => judgePlatforms(await image(), platforms) }),
        ...(inputs.provenance && { provenance }),
        ...(inputs.attestation && {
            attestation: () => checkAttestation(digest, origin, roots, { client, repository, environment, token, signal, persist }),
        }),
        ...(inputs.signature !== 'off' && {
            async signature() {
                const places = subject.places.map((place) => (0,lib_image_reference/* formatPinned */.y6)(place.repository, digest));
                const around = { env: session.env, workspace: environment.workspace, signal };
                let finding = (0,verification_checks/* passed */.bF)('');
                for (const one of places) {
                    finding = await checkSignature(one, inputs, origin, around);
                    if (finding.state === 'fail')
                        return (0,verification_checks/* failed */.gz)(`${one}: ${finding.found}`);
                }
                return finding;
            },
        }),
    };
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
    const retryAfter = (0,_registry_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .retryAfterOf */ .sT)(headers) ?? ((0,_attest_permission_js__WEBPACK_IMPORTED_MODULE_2__/* .isRateLimited */ .Jz)(answer) && status !== 429 ? 60 : undefined);
    return new _attest_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .AttestFault */ .u((0,_attest_permission_js__WEBPACK_IMPORTED_MODULE_2__/* .describeAnswer */ .O1)(answer), { status, retryAfter });
}


/***/ }),

/***/ 48576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rb: () => (/* binding */ keyArgument),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   _d: () => (/* binding */ signWithAttempts),
/* harmony export */   o9: () => (/* binding */ withPassword),
/* harmony export */   rs: () => (/* binding */ whyEnded)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _attest_cosign_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57250);
/* harmony import */ var _process_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61576);
/* harmony import */ var _retry_schedule_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65305);
/* harmony import */ var _runner_child_environment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88264);
/* harmony import */ var _runner_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93188);
/* harmony import */ var _attempts_again_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27838);
/* harmony import */ var _attempts_warn_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59700);








const SIGN_LIMIT = 15 * 60_000;
function signWithAttempts(image, inputs, means) {
    return (0,_attempts_again_js__WEBPACK_IMPORTED_MODULE_5__/* .again */ .T)(() => signOnce(image, inputs, means), {
        ...inputs,
        decide: (error, failed) => pauseFor(error, failed, inputs),
        tell: ({ message }, number) => (0,_attempts_warn_js__WEBPACK_IMPORTED_MODULE_4__/* .warnOfRetry */ .K)(`Attempt ${number} to sign ${image} failed: ${message}`, inputs.warningOnRetry),
        signal: means.signal,
    });
}
async function signOnce(image, { signKey, signOptions }, means) {
    const { env, cwd, signal } = means;
    const key = keyArgument(signKey, cwd);
    const endGroup = _runner_log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .Rm.group(`cosign sign ${image}`);
    const output = _runner_log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .Rm.passThrough();
    let ended;
    try {
        ended = await (0,_process_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runProcess */ .R)({
            command: 'cosign',
            args: (0,_attest_cosign_js__WEBPACK_IMPORTED_MODULE_1__/* .cosignArguments */ ._x)({ key, options: signOptions }, image),
            env: { ...withPassword(env), ...(key === '' && (0,_runner_child_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .identityEnvironment */ .S4)()) },
            cwd,
            signal,
            timeoutMs: SIGN_LIMIT,
            onOutput: output.write,
        });
    }
    finally {
        output.end();
        endGroup();
    }
    if (ended.exitCode === 0 && ended.stopped === undefined)
        return;
    throw new Error(ended.stopped === 'timeout' ? `timed out after ${SIGN_LIMIT / 60_000} min` : whyEnded(ended));
}
function whyEnded({ stderr, exitCode, exitSignal }) {
    return (0,_attest_cosign_js__WEBPACK_IMPORTED_MODULE_1__/* .lastWords */ .aN)(stderr) || (exitCode === undefined ? `ended by ${exitSignal}` : `exit code ${exitCode}`);
}
async function pauseFor({ message }, failed, { retryWaitSeconds }) {
    const spread = { base: retryWaitSeconds / 3, failed, chance: Math.random() };
    if ((0,_attest_cosign_js__WEBPACK_IMPORTED_MODULE_1__/* .saysServerFault */ .yL)(message))
        return (0,_retry_schedule_js__WEBPACK_IMPORTED_MODULE_7__/* .pauseAfter */ .l)({ ...spread, isThrottled: message.includes('429') });
    const { class: kind, isThrottled } = await judge(message);
    return kind === 'transient' || kind === 'ambiguous' ? (0,_retry_schedule_js__WEBPACK_IMPORTED_MODULE_7__/* .pauseAfter */ .l)({ ...spread, isThrottled }) : undefined;
}
async function judge(message) {
    const { classify } = await Promise.all(/* import() */[__webpack_require__.e(19), __webpack_require__.e(1949)]).then(__webpack_require__.bind(__webpack_require__, 80019));
    return classify({ exitCode: 1, stderr: `ERROR: ${message}` });
}
function keyArgument(key, workspace) {
    const place = (0,_attest_cosign_js__WEBPACK_IMPORTED_MODULE_1__/* .keyPlace */ .Vz)(key);
    return place.kind === 'file' ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, place.path) : key;
}
function withPassword(env) {
    return { ...env, COSIGN_PASSWORD: env['COSIGN_PASSWORD'] ?? '' };
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

const MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
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
function isAbout(statement, digest) {
    return statement.sums.includes(digest.replace('sha256:', ''));
}
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
function bundleText(bundle) {
    return JSON.stringify(bundle, (_, value) => typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
        : value);
}
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

/***/ 57250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ bringsIdentity),
/* harmony export */   Vz: () => (/* binding */ keyPlace),
/* harmony export */   _A: () => (/* binding */ optionProblems),
/* harmony export */   _x: () => (/* binding */ cosignArguments),
/* harmony export */   aN: () => (/* binding */ lastWords),
/* harmony export */   yL: () => (/* binding */ saysServerFault)
/* harmony export */ });
function cosignArguments({ key, options }, image) {
    return ['sign', '--yes', ...(key === '' ? [] : ['--key', key]), ...options, '--', image];
}
function keyPlace(key) {
    if (key === '')
        return { kind: 'keyless' };
    if (/-----BEGIN|[\r\n]/.test(key))
        return { kind: 'content' };
    const name = /^env:\/\/(.*)$/.exec(key)?.[1];
    if (name !== undefined)
        return { kind: 'variable', name };
    return /^[a-z][a-z0-9+.-]*:\/\/|^pkcs11:/i.test(key) ? { kind: 'service' } : { kind: 'file', path: key };
}
const REFUSED = {
    '--key': 'has an input of its own, sign-key',
    '--yes': 'is always given',
    '-y': 'is always given',
    '--sk': 'asks for a key in the hand of a person',
    '--slot': 'asks for a key in the hand of a person',
    '--upload': 'could leave the signature on the runner',
    '--payload': 'would sign something else than the image',
    '--help': 'would sign nothing',
    '-h': 'would sign nothing',
    '--version': 'would sign nothing',
    '--registry-username': "would go past the step's own sign-in",
    '--registry-password': 'every process of the machine could read',
    '--registry-token': 'every process of the machine could read',
};
const OPTION = /^(--[a-z0-9][a-z0-9-]*|-[a-z])(?:=(.*))?$/i;
const TOKEN = /^eyJ/;
function optionProblems(options) {
    return options.flatMap((line, index) => {
        const [, name, value = ''] = OPTION.exec(line) ?? [];
        if (name === undefined) {
            return {
                problem: `has no option in line ${index + 1}`,
                advice: 'Write one option on each line, with its value behind an equals sign, such as --annotations=team=a.',
            };
        }
        if (name === '--identity-token' && TOKEN.test(value)) {
            return {
                problem: `has a token in line ${index + 1}, which every process of the machine could read`,
                advice: 'Give the path of a file that holds it, or the environment variable SIGSTORE_ID_TOKEN.',
            };
        }
        const why = REFUSED[name];
        return why === undefined
            ? []
            : { problem: `has ${name} in line ${index + 1}, which ${why}`, advice: 'Take it out.' };
    });
}
function bringsIdentity(options) {
    return options.some((line) => /^--(?:identity-token|oidc-provider|fulcio-auth-flow)=/.test(line));
}
function lastWords(stderr) {
    const lines = stderr.split('\n').map((line) => line.trim());
    const line = lines.findLast((text) => text !== '') ?? '';
    return line.replace(/^(?:error during command execution|Error): /, '');
}
function saysServerFault(words) {
    return /\]\[(?:429|5\d\d)\]|status code:? (?:429|5\d\d)\b/.test(words);
}


/***/ }),

/***/ 69589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ AttestFault)
/* harmony export */ });
class AttestFault extends Error {
    name = 'AttestFault';
    status;
    retryAfter;
    isTemporary;
    constructor(message, facts = {}) {
        super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
        this.status = facts.status;
        this.retryAfter = facts.retryAfter;
        this.isTemporary = isTemporary(message, facts);
    }
}
const NETWORK_CODES = /^(?:E(?:CONN\w+|PIPE|TIMEDOUT|AI_AGAIN|NOTFOUND|HOSTUNREACH|NETUNREACH)|UND_ERR_\w+)$/;
const NETWORK_WORDS = /\b(?:ECONN\w+|ETIMEDOUT|EAI_AGAIN|ENOTFOUND|socket hang up|network timeout|fetch failed)\b/i;
const NO_TOKEN = 'IDENTITY_TOKEN_READ_ERROR';
function isTemporary(message, { status, codes = [], retryAfter, isTimeout }) {
    if (isTimeout)
        return true;
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

function mayHaveIdentity(env) {
    return Boolean(env['ACTIONS_ID_TOKEN_REQUEST_URL'] && env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']);
}
function hasAuthorities(serverUrl) {
    return /^https:\/\/(?:github\.com|[a-z0-9-]+\.ghe\.com)\/?$/.test(serverUrl);
}
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
function isRateLimited({ status, headers, body }) {
    if (status === 429)
        return true;
    return status === 403 && (headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(messageIn(body)));
}
function messageIn(body) {
    try {
        const { message } = JSON.parse(body.toString('utf8'));
        return typeof message === 'string' ? message : '';
    }
    catch {
        return '';
    }
}
function describeAnswer({ status, body }) {
    const message = messageIn(body);
    return `GitHub answered ${status}${message === '' ? '' : ` (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(message, 200)})`}`;
}


/***/ }),

/***/ 56600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RC: () => (/* binding */ sbomPredicate),
/* harmony export */   WX: () => (/* binding */ isProvenance)
/* harmony export */ });
/* unused harmony export LARGEST_PREDICATE */
const PROVENANCE = 'https://slsa.dev/provenance/';
function isProvenance(predicateType) {
    return predicateType.startsWith(PROVENANCE);
}
const LARGEST_PREDICATE = 16 * 1024 * 1024;
function sbomPredicate(text) {
    if (Buffer.byteLength(text) > LARGEST_PREDICATE)
        return 'is larger than 16 MiB, which is the most that GitHub takes';
    const content = objectIn(text);
    if (content === undefined)
        return 'is no JSON object';
    const { spdxVersion, bomFormat, specVersion } = content;
    const [, version] = typeof spdxVersion === 'string' ? (/^SPDX-(\d+(?:\.\d+)+)$/.exec(spdxVersion) ?? []) : [];
    if (version !== undefined)
        return { type: `https://spdx.dev/Document/v${version}`, content };
    if (bomFormat === 'CycloneDX' && typeof specVersion === 'string') {
        return { type: 'https://cyclonedx.org/bom', content };
    }
    return 'is neither SPDX 2 nor CycloneDX as JSON';
}
function objectIn(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 55019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ LABEL)
/* harmony export */ });
const LABEL = {
    title: 'org.opencontainers.image.title',
    description: 'org.opencontainers.image.description',
    url: 'org.opencontainers.image.url',
    source: 'org.opencontainers.image.source',
    version: 'org.opencontainers.image.version',
    created: 'org.opencontainers.image.created',
    revision: 'org.opencontainers.image.revision',
    licenses: 'org.opencontainers.image.licenses',
    branch: 'io.github.image-build-action.branch',
    pullRequest: 'io.github.image-build-action.pull-request',
    mergeRevision: 'io.github.image-build-action.merge-revision',
    runtime: 'io.github.image-build-action.runtime',
};


/***/ }),

/***/ 85473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readImageConfig),
/* harmony export */   _: () => (/* binding */ isImageConfig)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _image_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64252);
/* harmony import */ var _image_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88758);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94523);




const CONFIG_MEDIA_TYPES = [
    'application/vnd.oci.image.config.v1+json',
    'application/vnd.docker.container.image.v1+json',
];
function isImageConfig(config) {
    return config !== undefined && CONFIG_MEDIA_TYPES.includes(config.mediaType);
}
async function readImageConfig(client, { name, path }, { digest }) {
    const what = `reading the configuration ${digest} of ${name}`;
    const answer = await client.send({ method: 'GET', repository: path, access: 'pull', to: `blobs/${digest}` });
    if (answer.status !== 200)
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .faultFrom */ .Fx)(what, answer);
    const found = `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(answer.body).digest('hex')}`;
    if (found !== digest)
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_2__/* .RegistryFault */ .QA(`${what}: the registry served other content, ${found}`, 200);
    try {
        return parseConfig(answer.body.toString('utf8'));
    }
    catch (cause) {
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_2__/* .RegistryFault */ .QA(`${what}: ${cause.message}`, 200, { cause });
    }
}
function parseConfig(text) {
    const parsed = JSON.parse(text);
    if (typeof parsed !== 'object' || parsed === null)
        throw new Error('it is no JSON object');
    const { config, ...platform } = parsed;
    return { platform: (0,_image_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlatform */ .Bq)(platform), labels: (0,_image_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .textsIn */ .Ej)(config?.Labels) };
}


/***/ }),

/***/ 64484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ targetOfRef),
/* harmony export */   m: () => (/* binding */ sourceFromEvent)
/* harmony export */ });
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72731);

const BRANCH = 'refs/heads/';
const TAG = 'refs/tags/';
const MERGE_QUEUE = /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-(\d+)-[0-9a-f]{40}$/;
function sourceFromEvent(event, { pullRequestSha }) {
    const repository = repositoryOf(event);
    const target = targetOf(event);
    const headSha = target.kind === 'pull-request' && pullRequestSha === 'merge' ? event.sha : headShaOf(event);
    return {
        event: event.name,
        ref: event.ref,
        target,
        headSha,
        runSha: event.sha,
        commitDate: commitDateOf(event, headSha),
        onDefaultBranch: target.kind === 'branch' && target.branch === repository.defaultBranch,
        baseRef: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(event.payload, 'base_ref'),
        untrusted: distrust(event),
        repository,
    };
}
function isPullRequest({ name, payload }) {
    return name.startsWith('pull_request') && (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(payload, 'pull_request', 'number') !== undefined;
}
function targetOf(event) {
    const { payload } = event;
    if (isPullRequest(event)) {
        return {
            kind: 'pull-request',
            number: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(payload, 'pull_request', 'number') ?? 0,
            branch: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, 'pull_request', 'head', 'ref') ?? '',
            base: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, 'pull_request', 'base', 'ref') ?? event.baseRef,
        };
    }
    if (event.name === 'merge_group')
        return mergeQueueOf(event);
    return targetOfRef(refOf(event));
}
function refOf({ name, ref, payload }) {
    const branch = name === 'workflow_run' ? (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, 'workflow_run', 'head_branch') : undefined;
    return branch === undefined ? ref : `${BRANCH}${branch}`;
}
function targetOfRef(ref) {
    if (ref.startsWith(TAG))
        return { kind: 'tag', tag: ref.slice(TAG.length) };
    const pull = /^refs\/pull\/(\d+)\/(?:merge|head)$/.exec(ref);
    if (pull)
        return { kind: 'pull-request', number: Number(pull[1]), branch: '', base: '' };
    return { kind: 'branch', branch: ref.startsWith(BRANCH) ? ref.slice(BRANCH.length) : ref };
}
function mergeQueueOf({ ref, payload }) {
    const match = MERGE_QUEUE.exec((0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, 'merge_group', 'head_ref') ?? ref);
    const base = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, 'merge_group', 'base_ref')?.replace(BRANCH, '');
    return { kind: 'merge-queue', number: match ? Number(match[2]) : undefined, base: base ?? match?.[1] ?? '' };
}
function headShaOf({ name, sha, payload }) {
    if (name === 'workflow_run')
        return (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, 'workflow_run', 'head_sha') ?? sha;
    if (name === 'merge_group')
        return (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, 'merge_group', 'head_sha') ?? sha;
    return (name.startsWith('pull_request') && (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, 'pull_request', 'head', 'sha')) || sha;
}
function commitDateOf({ payload }, sha) {
    for (const at of [['head_commit'], ['merge_group', 'head_commit'], ['workflow_run', 'head_commit']]) {
        if ((0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, ...at, 'id') === sha)
            return (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, ...at, 'timestamp');
    }
    return undefined;
}
function distrust({ name, repository, actor, payload }) {
    const subject = name === 'workflow_run' ? 'workflow_run' : 'pull_request';
    const head = subject === 'workflow_run'
        ? (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, subject, 'head_repository', 'full_name')
        : (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, subject, 'head', 'repo', 'full_name');
    const isSubject = name === 'workflow_run' || isPullRequest({ name, payload });
    if (isSubject && head !== undefined && head.toLowerCase() !== repository.toLowerCase()) {
        return `the code comes from the fork ${head}`;
    }
    if (isSubject && head === undefined)
        return 'the repository that the code comes from is gone or unknown';
    if (actor === 'dependabot[bot]')
        return 'the run was started by Dependabot, whose token cannot write';
    return undefined;
}
function repositoryOf({ repository, serverUrl, payload }) {
    const [owner = '', name = ''] = repository.split('/');
    return {
        fullName: repository,
        owner,
        name,
        url: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, 'repository', 'html_url') ?? `${serverUrl}/${repository}`,
        description: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, 'repository', 'description'),
        license: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, 'repository', 'license', 'spdx_id'),
        defaultBranch: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, 'repository', 'default_branch'),
        isPrivate: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .booleanAt */ .CR)(payload, 'repository', 'private'),
    };
}


/***/ }),

/***/ 72731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   CR: () => (/* binding */ booleanAt),
/* harmony export */   tk: () => (/* binding */ numberAt)
/* harmony export */ });
function at(payload, path) {
    let value = payload;
    for (const key of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}
function textAt(payload, ...path) {
    const value = at(payload, path);
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function numberAt(payload, ...path) {
    const value = at(payload, path);
    return Number.isInteger(value) ? value : undefined;
}
function booleanAt(payload, ...path) {
    const value = at(payload, path);
    return typeof value === 'boolean' ? value : undefined;
}


/***/ }),

/***/ 33126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bF: () => (/* binding */ passed),
/* harmony export */   ft: () => (/* binding */ areVerified),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   tg: () => (/* binding */ checksOf)
/* harmony export */ });
const CHECKS = ['digest', 'tags', 'commit', 'platforms', 'provenance', 'attestation', 'signature'];
function passed(found) {
    return { state: 'pass', found };
}
function failed(found) {
    return { state: 'fail', found };
}
function checksOf(findings) {
    return CHECKS.map((name) => ({ name, ...(findings[name] ?? { state: 'not asked', found: '' }) }));
}
function areVerified(checks) {
    return checks.some(({ state }) => state === 'pass') && checks.every(({ state }) => state !== 'fail');
}


/***/ }),

/***/ 8200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ verifyOptionProblems),
/* harmony export */   q: () => (/* binding */ verifyArguments)
/* harmony export */ });
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32097);

function verifyArguments({ key, options, origin }, image) {
    return ['verify', ...(key === '' ? identityArguments(origin) : [`--key=${key}`]), ...options, '--', image];
}
function identityArguments(origin) {
    const address = (0,_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowAddress */ ._2)(origin).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    const ref = origin.workflow?.ref;
    const end = ref === undefined ? '' : `${ref.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}$`;
    return [
        `--certificate-identity-regexp=^${address}${end}`,
        `--certificate-oidc-issuer=${(0,_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .issuerOf */ .xD)(origin.serverUrl)}`,
        `--certificate-github-workflow-repository=${origin.repository}`,
    ];
}
const REFUSED = {
    '--key': 'has an input of its own, cosign-key',
    '--check-claims': 'could leave out whether the signature is about this image',
    '--help': 'would verify nothing',
    '-h': 'would verify nothing',
    '--local-image': 'would look at another image',
    '--registry-username': "would go past the step's own sign-in",
    '--registry-password': 'every process of the machine could read',
    '--registry-token': 'every process of the machine could read',
};
const OPTION = /^(--[a-z0-9][a-z0-9-]*|-[a-z])(?:=.*)?$/i;
function verifyOptionProblems(options) {
    return options.flatMap((line, index) => {
        const name = OPTION.exec(line)?.[1];
        if (name === undefined)
            return [`has no option in line ${index + 1}`];
        return REFUSED[name] === undefined ? [] : [`has ${name} in line ${index + 1}, which ${REFUSED[name]}`];
    });
}


/***/ }),

/***/ 32097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _2: () => (/* binding */ workflowAddress),
/* harmony export */   hM: () => (/* binding */ parseWorkflow),
/* harmony export */   wT: () => (/* binding */ strangerIn),
/* harmony export */   xD: () => (/* binding */ issuerOf)
/* harmony export */ });
function parseWorkflow(text) {
    const [, place = '', ref] = /^([^@\s]+)(?:@([^@\s]+))?$/.exec(text) ?? [];
    const [, repository, file] = /^(?:(?:([\w.-]+\/[\w.-]+)\/)?\.github\/workflows\/)?([\w.-]+\.ya?ml)$/.exec(place) ?? [];
    return file === undefined ? undefined : { repository, path: `.github/workflows/${file}`, ref };
}
function issuerOf(serverUrl) {
    const host = new URL(serverUrl).host;
    return host === 'github.com' ? 'https://token.actions.githubusercontent.com' : `https://token.actions.${host}`;
}
function strangerIn({ subject, issuer, source }, origin) {
    const { serverUrl, repository, workflow } = origin;
    const expected = `${serverUrl}/${repository}`;
    if (issuer !== issuerOf(serverUrl))
        return `its identity is from ${issuer}; expected is ${issuerOf(serverUrl)}`;
    if (source !== undefined && !same(source, expected))
        return `it is for ${source}; expected is ${expected}`;
    const prefix = workflowAddress(origin);
    const isOurs = subject.toLowerCase().startsWith(prefix.toLowerCase());
    const isRef = workflow?.ref === undefined || subject.slice(prefix.length) === workflow.ref;
    if (isOurs && isRef)
        return undefined;
    return `it was signed by ${subject}; expected is ${prefix}${workflow?.ref ?? ''}`;
}
function workflowAddress({ serverUrl, repository, workflow }) {
    const own = `${serverUrl}/${workflow?.repository ?? repository}/`;
    return workflow === undefined ? own : `${own}${workflow.path}@`;
}
function same(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}


/***/ }),

/***/ 25737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ verifySignature),
/* harmony export */   u: () => (/* binding */ parseTrustedRoots)
/* harmony export */ });
const SOURCE_REPOSITORY = '1.3.6.1.4.1.57264.1.12';
const UTF8_STRING = 0x0c;
function parseTrustedRoots(text) {
    const roots = objectsIn(text);
    const isRoot = (root) => Array.isArray(root['certificateAuthorities']);
    if (roots.length === 0 || !roots.every(isRoot))
        throw new Error('it holds no trusted root as Sigstore writes them');
    return roots;
}
function objectsIn(text) {
    try {
        return [JSON.parse(text)];
    }
    catch {
        const lines = text.split('\n').filter((line) => line.trim() !== '');
        try {
            return lines.map((line) => JSON.parse(line));
        }
        catch {
            return [];
        }
    }
}
async function verifySignature(bundle, roots) {
    const [{ Bundle, TrustedRoot }, { toSignedEntity, toTrustMaterial, Verifier }] = await Promise.all([
        __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.t.bind(__webpack_require__, 19654, 19)),
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4187)]).then(__webpack_require__.t.bind(__webpack_require__, 54187, 19)),
    ]);
    const reasons = new Set();
    for (const json of roots) {
        try {
            const root = TrustedRoot.fromJSON(json);
            const verifier = new Verifier(toTrustMaterial(root), {
                tlogThreshold: root.tlogs.length > 0 ? 1 : 0,
                ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0,
                timestampThreshold: 1,
            });
            const entity = toSignedEntity(Bundle.fromJSON(bundle));
            const { identity } = verifier.verify(entity);
            if (identity?.subjectAlternativeName === undefined)
                throw new Error('it was signed by a key and not by a workflow');
            return {
                subject: identity.subjectAlternativeName,
                issuer: identity.extensions?.issuer ?? '',
                source: textOf(identity.oids ?? [], SOURCE_REPOSITORY),
            };
        }
        catch (error) {
            reasons.add(error.message);
        }
    }
    throw new Error([...reasons].join('; '));
}
function textOf(extensions, wanted) {
    const value = extensions.find(({ oid }) => oid?.id.join('.') === wanted)?.value;
    if (value === undefined || value[0] !== UTF8_STRING)
        return undefined;
    const [start, length] = (value[1] ?? 0) < 0x80 ? [2, value[1] ?? 0] : [3, value[2] ?? 0];
    return value.subarray(start, start + length).toString('utf8');
}


/***/ })

};
