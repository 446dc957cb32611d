export const id = 634;
export const ids = [634];
export const modules = {

/***/ 48253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  attestImage: () => (/* binding */ attestImage),
  attestSkipped: () => (/* binding */ attestSkipped)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/attest/bundle.js
var attest_bundle = __webpack_require__(95881);
;// CONCATENATED MODULE: ./lib/attest/page.js
/** Where GitHub shows attestations. */
/** @param id undefined for the list of all */
function attestationPage({ serverUrl, repository }, id) {
    const all = `${serverUrl.replace(/\/$/, '')}/${repository}/attestations`;
    return id === undefined ? all : `${all}/${encodeURIComponent(id)}`;
}

// EXTERNAL MODULE: ./lib/runner/log.js
var log = __webpack_require__(93188);
// EXTERNAL MODULE: ./lib/attest/fault.js
var fault = __webpack_require__(69589);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/image/reference.js
var reference = __webpack_require__(68424);
// EXTERNAL MODULE: ./lib/links.js
var links = __webpack_require__(21058);
;// CONCATENATED MODULE: ./lib/actions/build/attesting/failure.js
/** What people read when an image is published and its attestation is not whole. */




const AGAIN = 'Run the job again: where a tag of the image never changes, it is not built again then, and only what is missing is made.';
/** Neither signed nor kept anywhere. */
function notAttested(request, cause) {
    if (!(cause instanceof fault/* AttestFault */.u))
        return cause;
    const permission = 'If this stays, check that the job has "permissions: id-token: write" and "attestations: write", and that the ' +
        'plan of the repository has attestations.';
    return new errors/* ActionError */.lZ('attest', `${published(request)}, but it is not attested: ${cause.message}.`, {
        advice: cause.isTemporary ? AGAIN : `${AGAIN}\n${permission}`,
        link: links/* LINKS */.A.attestations,
        cause,
    });
}
/** @param url where GitHub shows it */
function notStored(request, url, refusals) {
    const lines = [
        `${published(request)} and attested (${url}), but the attestation is not in every registry:`,
        ...refusals.map(({ name, why }) => `  ${name}: ${why}`),
    ];
    return new errors/* ActionError */.lZ('attest', lines.join('\n'), {
        advice: `${AGAIN}\nWhere a registry takes no such artifacts, set push-to-registry to false; GitHub holds the attestation.`,
        cause: refusals[0]?.cause,
    });
}
function published({ subjects, image }) {
    const [first, ...others] = subjects;
    const name = first === undefined ? image.digest : (0,reference/* formatPinned */.y6)(first.repository, image.digest);
    const more = others.length === 0 ? '' : ` and ${others.length} other ${others.length === 1 ? 'name' : 'names'}`;
    return `The image is published and tagged as ${name}${more}`;
}

// EXTERNAL MODULE: ./lib/attest/predicate.js
var predicate = __webpack_require__(56600);
// EXTERNAL MODULE: ./lib/registry/settle-all.js
var settle_all = __webpack_require__(94734);
// EXTERNAL MODULE: ./lib/retry/schedule.js
var schedule = __webpack_require__(65305);
// EXTERNAL MODULE: ./lib/runner/program.js
var runner_program = __webpack_require__(31330);
// EXTERNAL MODULE: ./lib/actions/build/attempts/again.js
var again = __webpack_require__(31823);
// EXTERNAL MODULE: ./lib/actions/build/attempts/registry-questions.js + 1 modules
var registry_questions = __webpack_require__(18441);
// EXTERNAL MODULE: ./lib/actions/build/inputs/attesting.js
var attesting = __webpack_require__(87431);
// EXTERNAL MODULE: ./lib/actions/build/attesting/github.js
var attesting_github = __webpack_require__(90077);
// EXTERNAL MODULE: ./lib/process/ask.js
var ask = __webpack_require__(92680);
;// CONCATENATED MODULE: ./lib/runner/attest-lines.js
/** How the program that signs is told what to sign, and what it says of it. */
const MARK = 'image-build-attest: ';
function attestResultLine(result) {
    return `${MARK}${JSON.stringify(result)}`;
}
/** @returns undefined when the line is no result */
function readAttestResult(line) {
    return line.startsWith(`${MARK}{`) ? JSON.parse(line.slice(MARK.length)) : undefined;
}

// EXTERNAL MODULE: ./lib/runner/child-environment.js
var child_environment = __webpack_require__(88264);
;// CONCATENATED MODULE: ./lib/actions/build/attesting/sign.js




/** @throws {AttestFault} */
async function sign(order, { program, env, limit, signal }) {
    const answer = await (0,ask/* askProcess */.F)({
        command: process.execPath,
        args: [program],
        env: identityEnvironment(env),
        stdin: JSON.stringify(order),
        timeoutMs: limit,
        signal,
    }).catch((cause) => {
        throw new fault/* AttestFault */.u(`the program that signs cannot be run: ${cause.message}`, { cause });
    });
    const result = answer.stdout
        .split('\n')
        .map(readAttestResult)
        .find((line) => line !== undefined);
    if (result === undefined)
        throw faultOf(answer, limit);
    if ('problem' in result)
        throw refusalOf(result);
    return { bundle: result.bundle, logIndex: result.logIndex };
}
/** Without an identity that somebody brought along for another tool: the library takes whichever it has first. */
function identityEnvironment(env) {
    const name = 'ACTIONS_ID_TOKEN_REQUEST_TOKEN';
    return { ...(0,child_environment/* withoutInputs */.i$)(env), [name]: env[name], SIGSTORE_ID_TOKEN: undefined, RUNNER_DEBUG: undefined };
}
function faultOf({ stopped, exitCode, stderr }, limit) {
    if (stopped === 'timeout') {
        return new fault/* AttestFault */.u(`the signing authorities did not answer for ${limit / 1000} s`, { isTimeout: true });
    }
    if (stopped === 'cancelled')
        return new fault/* AttestFault */.u('the step was cancelled');
    const said = stderr.split('\n').findLast((line) => /^\w*Error\b/.test(line)) ?? `the exit code was ${exitCode}`;
    return new fault/* AttestFault */.u(`the program that signs broke off: ${said}`);
}
function refusalOf({ problem, status, codes }) {
    return new fault/* AttestFault */.u(problem, { status, codes });
}

;// CONCATENATED MODULE: ./lib/actions/build/attesting/statements.js
/** The statements about an image: signed, and kept at GitHub; or found there, where an earlier run has made them. */












const PATIENCE = { sign: 60_000, answer: 30_000, wait: 1, program: undefined };
const ATTEMPTS = 4;
/**
 * @param how `looksFirst`: whether GitHub may hold them already
 * @returns the provenance first
 * @throws {AttestFault}
 */
async function holdStatements(request, means, how) {
    const all = await wantedStatements(means);
    return (0,settle_all/* settleAll */.j)(all.map((wanted) => hold(wanted, request, means, how)));
}
async function wantedStatements({ inputs, environment }) {
    const provenance = { name: 'Provenance', kind: 'provenance', fits: predicate/* isProvenance */.WX };
    const all = [{ ...provenance, predicate: { kind: 'provenance' } }];
    const sbom = await (0,attesting/* readSbom */.kH)(inputs, environment.workspace);
    if (typeof sbom === 'string')
        throw new fault/* AttestFault */.u(`sbom-path ${sbom}`);
    if (sbom === undefined)
        return all;
    const fits = (type) => type === sbom.type;
    return [...all, { name: 'SBOM', kind: 'sbom', predicate: { kind: 'sbom', ...sbom }, fits }];
}
async function hold({ name, kind, predicate, fits }, request, means, how) {
    const { inputs, environment, signal } = means;
    const github = { environment, token: inputs.githubToken, limit: how.answer, signal };
    const insist = (task) => persist(name, task, means, how.wait);
    const { digest } = request.image;
    if (how.looksFirst) {
        // Where GitHub does not tell, another one does no harm.
        const found = await insist(() => (0,attesting_github/* findBundle */.az)(digest, kind, fits, github)).catch(() => undefined);
        if (found !== undefined)
            return { name, bundle: found, id: undefined };
    }
    const order = { subjects: subjectsOf(request), predicate };
    const program = how.program ?? (0,runner_program/* programPath */.k)('attest');
    const { bundle } = await insist(() => sign(order, { program, env: environment.all, limit: how.sign, signal }));
    if (!fits((0,attest_bundle/* statementIn */.hg)(bundle)?.predicateType ?? ''))
        throw new fault/* AttestFault */.u('what was signed is another statement');
    return { name, bundle, id: await insist(() => (0,attesting_github/* keepBundle */.gV)(bundle, github)) };
}
/** One digest under every name, so that one signature serves all registries. */
function subjectsOf({ subjects, image }) {
    const names = new Set(subjects.map(({ repository }) => fullName(repository)));
    return [...names].map((name) => ({ name, digest: { sha256: image.digest.replace('sha256:', '') } }));
}
/** With the registry, also where people leave it out. */
function fullName({ registry, path }) {
    return `${registry}/${path}`;
}
function persist(name, task, { inputs, signal }, base) {
    return (0,again/* again */.T)(task, {
        retryOn: inputs.retryOn,
        maxAttempts: ATTEMPTS,
        decide: (error, failed) => pauseFor(error, failed, base),
        tell: ({ message }, _, pause) => log/* log */.Rm.info(`${name}: ${message}; again in ${pause.usual.toFixed(1)} s.`),
        signal,
    });
}
function pauseFor(error, failed, base) {
    if (!(error instanceof fault/* AttestFault */.u) || !error.isTemporary)
        return undefined;
    const { retryAfter, status } = error;
    if (retryAfter !== undefined && retryAfter > registry_questions/* longestWait */._s)
        return undefined;
    return (0,schedule/* pauseAfter */.l)({ base, failed, chance: Math.random(), isThrottled: status === 429, retryAfter });
}

// EXTERNAL MODULE: ./lib/registry/fault.js
var registry_fault = __webpack_require__(94523);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/image/manifest.js
var manifest = __webpack_require__(64252);
// EXTERNAL MODULE: ./lib/registry/manifests.js
var registry_manifests = __webpack_require__(7757);
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
async function referrers_tag_readReferrersTag(client, repository, digest) {
    const name = (0,reference/* formatTagged */.cy)({ repository, tag: referrersTag(digest) });
    const served = await (0,registry_manifests/* getManifest */.c2)(client, repository, referrersTag(digest));
    if (served === undefined)
        return undefined;
    // What people keep there by that name is not ours to replace.
    if (served.mediaType !== manifest/* OCI_INDEX */.$p)
        throw new registry_fault/* RegistryFault */.QA(`${name} is no list of referrers`, 200);
    const list = (0,registry_manifests/* parseServed */.lW)(served, name);
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
async function addToReferrersTag(client, repository, digest, entry) {
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
    const list = await referrers_tag_readReferrersTag(client, repository, digest);
    if (holds(list))
        return;
    const manifests = [...(list?.manifests ?? []), entry];
    const bytes = Buffer.from(JSON.stringify({ ...list, schemaVersion: 2, mediaType: manifest/* OCI_INDEX */.$p, manifests }));
    const sum = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
    await (0,registry_manifests/* putManifest */.RV)(client, repository, tag, { mediaType: manifest/* OCI_INDEX */.$p, digest: sum, bytes });
    if (holds(await referrers_tag_readReferrersTag(client, repository, digest)))
        return;
    const name = (0,reference/* formatTagged */.cy)({ repository, tag });
    throw new registry_fault/* RegistryFault */.QA(`${name} does not list what was just added: another run wrote it, or it is late`, undefined);
}

// EXTERNAL MODULE: ./lib/registry/upload.js
var upload = __webpack_require__(92658);
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
    await (0,settle_all/* settleAll */.j)([...blobs].map(([digest, content]) => (0,upload/* uploadBlob */.P)(client, repository, { digest, size: content.length }, () => content)));
    const manifest = manifestOf(subject, { ...artifact, layers });
    const { listsSubject } = await (0,registry_manifests/* putManifest */.RV)(client, repository, manifest.digest, manifest);
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
        mediaType: manifest/* OCI_MANIFEST */.EG,
        artifactType,
        config: descriptorOf(EMPTY),
        layers: layers.map(descriptorOf),
        subject: { mediaType, digest, size },
        annotations,
    };
    const bytes = Buffer.from(JSON.stringify(json));
    return { mediaType: manifest/* OCI_MANIFEST */.EG, digest: digestOf(bytes), bytes };
}
function descriptorOf({ mediaType, content }) {
    return { mediaType, digest: digestOf(content), size: content.length };
}
function digestOf(bytes) {
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
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
    const what = `listing the referrers of ${formatPinned(repository, digest)}`;
    const filter = artifactType === undefined ? '' : `?artifactType=${encodeURIComponent(artifactType)}`;
    const listed = [];
    let to = `referrers/${digest}${filter}`;
    for (let page = 0; to !== undefined; page++) {
        if (page === MOST_PAGES)
            throw new RegistryFault(`${what}: the list does not end`, 200);
        const headers = { accept: OCI_INDEX };
        const answer = await client.send({ method: 'GET', repository: repository.path, access: 'pull', to, headers });
        if (page === 0 && isUnknownQuestion(answer))
            return undefined;
        if (answer.status !== 200)
            throw faultFrom(what, answer);
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
        return parseManifest(body.toString('utf8')).manifests ?? [];
    }
    catch (cause) {
        throw new RegistryFault(`${what}: ${cause.message}`, 200, { cause });
    }
}
/** @see https://www.rfc-editor.org/rfc/rfc8288#section-3 */
async function nextPage({ headers }, client, what) {
    const next = /<([^>]*)>\s*;[^,]*\brel="?next"?/i.exec(String(headers['link'] ?? ''))?.[1];
    if (next === undefined)
        return undefined;
    const [to, { origin }] = await Promise.all([client.resolve(next), client.resolve('/')]);
    if (to.origin !== origin)
        throw new RegistryFault(`${what}: the list goes on at another registry`, 200);
    return to;
}

// EXTERNAL MODULE: ./lib/actions/build/publish.js + 3 modules
var publish = __webpack_require__(866);
;// CONCATENATED MODULE: ./lib/actions/build/attesting/store.js
/** Puts the bundles beside the image in its registries. */





/** Every repository by itself: that one refuses does not keep it from the others. */
async function storeEverywhere(request, held, means) {
    if (!means.inputs.pushToRegistry)
        return { storedIn: [], refusals: [] };
    const places = onePerPlace(request.subjects);
    const results = await Promise.all(places.map((subject) => storeIn(subject, request, held, means)));
    return {
        storedIn: results.filter((result) => typeof result === 'string'),
        refusals: results.filter((result) => typeof result !== 'string'),
    };
}
/** One after another: registries without a list of their own have it under a tag, which each of them rewrites. */
async function storeIn({ repository, isRequired = true }, { image }, held, { inputs, session, signal }) {
    const { name } = repository;
    try {
        const client = await session.clientFor(repository.registry);
        for (const { name: what, bundle } of held) {
            const artifact = (0,attest_bundle/* bundleArtifact */.dz)(bundle);
            await (0,publish/* persist */.Z)(`storing the ${what} in ${name}`, () => attachReferrer(client, repository, image, artifact), inputs, signal);
        }
        log/* log */.Rm.info(`${name} holds the attestation beside the image.`);
        return name;
    }
    catch (cause) {
        if (!(cause instanceof registry_fault/* RegistryFault */.QA))
            throw cause;
        return { name, isRequired, why: cause.message, cause };
    }
}
/** `me/app` and `docker.io/me/app` are one place with two names. */
function onePerPlace(subjects) {
    const places = new Map(subjects.toReversed().map((subject) => [`${subject.repository.registry}/${subject.repository.path}`, subject]));
    return [...places.values()].toReversed();
}

;// CONCATENATED MODULE: ./lib/actions/build/attesting/attest.js
/** After the push: a signed statement of where the image comes from, kept at GitHub and in every registry. */








/**
 * Attests an image that is pushed and tagged.
 *
 * @throws {ActionError} `attest`, saying that the image is published, what is missing of its attestation, and why
 */
function attestImage(request, means, patience = PATIENCE) {
    return attest(request, means, { ...patience, looksFirst: false });
}
/**
 * The same for an image of an earlier run: what GitHub holds already is not made again, and what a registry lacks of
 * it is added.
 *
 * @throws {ActionError} `attest`, as {@link attestImage}
 */
function attestSkipped(request, means, patience = PATIENCE) {
    return attest(request, means, { ...patience, looksFirst: true });
}
async function attest(request, means, how) {
    const close = log/* log */.Rm.group('Attestation');
    try {
        const held = await holdStatements(request, means, how).catch((cause) => {
            throw notAttested(request, cause);
        });
        const bundlePath = await writeBundles(held, means.folder);
        const { event } = means.environment;
        for (const { name, id } of held) {
            log/* log */.Rm.info(`${name}: ${attestationPage(event, id)}${id === undefined ? ' (of an earlier run)' : ''}`);
        }
        const url = attestationPage(event, held[0]?.id);
        const { storedIn, refusals } = await storeEverywhere(request, held, means);
        for (const { name, why } of refusals.filter(({ isRequired }) => !isRequired)) {
            log/* log */.Rm.warning(`${name} is not required, and does not hold the attestation: ${why}.`);
        }
        const required = refusals.filter(({ isRequired }) => isRequired);
        if (required.length > 0)
            throw notStored(request, url, required);
        return { id: held[0]?.id, url, bundlePath, storedIn };
    }
    finally {
        close();
    }
}
/** Later steps read it; it is nobody else's on the machine. */
async function writeBundles(held, folder) {
    const path = (0,external_node_path_.join)(folder, 'attestations.jsonl');
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    await (0,promises_.writeFile)(path, held.map(({ bundle }) => `${(0,attest_bundle/* bundleText */.G$)(bundle)}\n`).join(''), { mode: 0o600 });
    return path;
}


/***/ }),

/***/ 31330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ programPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/** Where the action's other programs are: each has a folder beside that of the one that runs. */

/** The path of another bundle of the action. */
function programPath(name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(process.argv[1] ?? ''), '..', name, 'index.js');
}


/***/ })

};
