export const id = 9551;
export const ids = [9551];
export const modules = {

/***/ 25243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QZ: () => (/* binding */ followPush),
/* harmony export */   TH: () => (/* binding */ idOf),
/* harmony export */   XQ: () => (/* binding */ gateIt),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _image_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64252);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68424);
/* harmony import */ var _registry_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94523);
/* harmony import */ var _registry_image_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53636);
/* harmony import */ var _registry_publication_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22917);
/* harmony import */ var _runner_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93188);
/* harmony import */ var _publish_publish_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69096);







async function followPush(image, after, soFar) {
    const { watch, prepared } = after;
    const reading = factsOf(image, after);
    reading.catch(() => { });
    const gateSeconds = prepared.inputs.gate.length === 0
        ? undefined
        : await watch.time('gate', async () => gateIt(image, await reading, after));
    const { images, leftAlone } = await watch.time('tags', () => publishAll(image, after, soFar));
    soFar.images = images;
    const facts = await reading;
    const { mediaType, manifest } = facts;
    const descriptor = { mediaType, digest: image.digest, size: manifest.bytes.length };
    const { attested, signed } = await vouch(descriptor, images, after);
    const { platforms } = facts;
    return { images, leftAlone, platforms, image: descriptor, imageId: idOf(facts), gateSeconds, attested, signed };
}
function idOf({ digest, mediaType, manifest }) {
    return (0,_image_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .isIndex */ .nw)(mediaType) ? digest : (0,_image_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .parseManifest */ .Ng)(manifest.bytes.toString('utf8')).config?.digest;
}
async function factsOf({ source, digest }, { session, prepared, around }) {
    const client = await session.clientFor(source.registry);
    const name = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_6__/* .formatPinned */ .y6)(source, digest);
    const read = async () => {
        const facts = await (0,_registry_image_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .readImage */ .A)(client, source, digest);
        if (facts === undefined)
            throw new _registry_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryFault */ .QA(`${name} is not served yet`, undefined);
        return facts;
    };
    return (0,_publish_publish_js__WEBPACK_IMPORTED_MODULE_4__/* .orExplain */ .Pm)(() => (0,_publish_publish_js__WEBPACK_IMPORTED_MODULE_4__/* .persist */ .Zr)(`reading ${name}`, read, prepared.inputs, around.signal));
}
async function gateIt(image, facts, after) {
    const { passGate } = await __webpack_require__.e(/* import() */ 5962).then(__webpack_require__.bind(__webpack_require__, 35962));
    return passGate(image, facts, after);
}
async function vouch(image, images, after) {
    const { inputs } = after.prepared;
    if (!inputs.attest && inputs.sign === 'off')
        return { attested: undefined, signed: [] };
    const { attest, sign } = await __webpack_require__.e(/* import() */ 8952).then(__webpack_require__.bind(__webpack_require__, 78952));
    return {
        attested: inputs.attest ? await after.watch.time('attest', () => attest(image, images, after)) : undefined,
        signed: inputs.sign === 'off' ? [] : await after.watch.time('sign', () => sign(images, after)),
    };
}
async function publishAll(image, { prepared, session, floating, around }, soFar) {
    let leftAlone = [];
    const done = image.pushed && (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_6__/* .formatTagged */ .cy)(image.pushed);
    const leaves = async () => {
        const left = await floating.settle(image.digest);
        leftAlone = left.filter(({ reference }) => reference !== done);
        return new Set(leftAlone.map(({ reference }) => reference));
    };
    const isSuperseded = floating.isSuperseded.bind(floating);
    try {
        const { references } = prepared.names;
        const means = { session, signal: around.signal, leaves, isSuperseded };
        const images = await (0,_publish_publish_js__WEBPACK_IMPORTED_MODULE_4__/* .publishEverywhere */ .QQ)(image, references, prepared, means);
        leftAlone = [...leftAlone, ...floating.superseded];
        for (const { reference, serves, why } of leftAlone)
            _runner_log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .Rm.notice(`${reference} stays at ${serves}, because ${why}.`);
        return { images, leftAlone };
    }
    catch (error) {
        if (!(error instanceof _registry_publication_js__WEBPACK_IMPORTED_MODULE_2__/* .IncompletePublication */ .Th))
            throw error;
        soFar.images = error.images;
        throw error.cause;
    }
}


/***/ }),

/***/ 86785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ builderOutputs)
/* harmony export */ });
/* harmony import */ var _builder_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59236);

function builderOutputs(builder) {
    const facts = builder?.machine.builder;
    const nodes = facts?.nodes.map((node) => ({
        name: node.name,
        endpoint: node.endpoint,
        ...(node.driverOptions && { 'driver-opts': node.driverOptions }),
        status: node.status,
        ...(node.flags && { 'buildkitd-flags': node.flags }),
        ...(node.buildkit && { buildkit: node.buildkit }),
        platforms: node.platforms.join(','),
    }));
    return {
        'builder-name': facts?.name || builder?.name || '',
        'builder-driver': facts?.driver ?? '',
        'builder-platforms': facts === undefined ? '' : (0,_builder_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .platformsOf */ .W)(facts).join(','),
        'builder-nodes': nodes === undefined ? '' : JSON.stringify(nodes),
    };
}


/***/ }),

/***/ 89461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ secretsOfRegistryAuth),
/* harmony export */   b: () => (/* binding */ parseRegistryAuth)
/* harmony export */ });
const KEYS = ['registry', 'username', 'password', 'scope', 'ecr'];
async function parseRegistryAuth(text, problems) {
    if (text === '')
        return [];
    const { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
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
async function secretsOfRegistryAuth(text) {
    if (text === '')
        return [];
    const entries = await parseRegistryAuth(text, []);
    const raw = [...text.matchAll(/\bpassword["']?\s*:[ \t]*(\S[^\r\n]*)/gi)].map(([, value = '']) => value.trim());
    const texts = raw.filter((value) => !/^(?:[|>][-+\d]*|\*\S+)$/.test(value));
    return [
        ...entries.map(({ username, password }) => ({ username, password })),
        ...texts.map((password) => ({ username: '', password: password.replace(/^(["'])(.*)\1$/, '$2') })),
    ].filter(({ password }) => password !== '');
}


/***/ }),

/***/ 95816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vh: () => (/* binding */ secretTexts),
/* harmony export */   _o: () => (/* binding */ secretLines),
/* harmony export */   dC: () => (/* binding */ parseSecrets),
/* harmony export */   mO: () => (/* binding */ missingSecrets)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

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
function isSecret(id, value) {
    return value !== undefined && !/^=+$/.test(value) && isId(id.trim());
}
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
function missingSecrets({ secretEnvs, secretFiles }, env, workspace, exists) {
    const unset = secretEnvs
        .filter(({ variable }) => env[variable] === undefined)
        .map(({ id }) => ({
        input: 'secret-envs',
        problem: `the environment variable for ${id} is not set`,
        advice: 'Write ID=VARIABLE, and set the variable under env of the step or the job.',
    }));
    const absent = secretFiles
        .filter(({ path }) => !exists((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, path)))
        .map(({ id }) => ({
        input: 'secret-files',
        problem: `the file for ${id} is not there`,
        advice: 'Write ID=PATH; a relative path starts at the workspace.',
    }));
    return [...unset, ...absent];
}
const SHORTEST_HIDDEN = 3;
async function secretLines(reader) {
    const { secrets } = await parseSecrets(reader);
    const lines = secrets.flatMap(({ value }) => value.split(/[\r\n]+/)).map((line) => line.trim());
    return [...new Set(lines)].filter((line) => line.length >= SHORTEST_HIDDEN);
}
function secretTexts(input) {
    const texts = input.split(/[\r\n]+/).flatMap((line) => {
        const { value } = divide(line);
        return value === undefined || value === '' ? [] : [value];
    });
    const lines = input.split(/[\r\n]+/).filter((line) => divide(line).value !== '');
    const unquoted = [...texts, ...lines].flatMap((text) => {
        const inner = text.trim().replace(/^"/, '').replace(/"$/, '');
        return [text.trim(), inner.trim(), inner.replaceAll('""', '"').trim()];
    });
    return [...new Set(unquoted)].filter((text) => text.length >= SHORTEST_HIDDEN);
}


/***/ }),

/***/ 19018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ collectLegs)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/merge/family.js
var merge_family = __webpack_require__(59422);
;// CONCATENATED MODULE: ./lib/merge/families.js


const MOST_LISTED = 20;
function chooseFamily(found, selectors) {
    const families = new Map();
    for (const each of found) {
        const id = (0,merge_family/* familyKey */.Q5)(each.leg.family);
        families.set(id, [...(families.get(id) ?? []), each]);
    }
    const all = [...families.values()];
    const fitting = all.filter(([first]) => first !== undefined && (0,merge_family/* isChosen */.lf)(first.leg.family, selectors));
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1)
        return { legs: only };
    const problem = fitting.length === 0
        ? `No leg fits ${describeSelectors(selectors)}; these images have legs:`
        : 'There are legs of several images, and it is not said which of them is to be merged:';
    const listed = fitting.length === 0 ? all : fitting;
    return { problem: [problem, ...list(listed)].join('\n') };
}
function describeSelectors(selectors) {
    const given = (0,merge_family/* givenParts */.mG)(selectors).map((part) => `${part}=${(0,errors/* quote */.hD)((0,merge_family/* partOf */.BU)(selectors, part))}`);
    return given.length === 0 ? 'what is asked for' : given.join(', ');
}
function list(families) {
    const firsts = families.flatMap(([first]) => (first === undefined ? [] : [first.leg]));
    const telling = merge_family/* FAMILY_PARTS */.Qb.filter((part) => new Set(firsts.map(({ family }) => (0,merge_family/* partOf */.BU)(family, part))).size > 1);
    const lines = firsts.slice(0, MOST_LISTED).map((leg) => {
        const choice = telling.map((part) => `${part}: ${(0,errors/* quote */.hD)((0,merge_family/* partOf */.BU)(leg.family, part))}`);
        return `- ${describeImage(leg)}${choice.length > 0 ? `; choose it by ${choice.join(', ')}` : ''}`;
    });
    return families.length > lines.length ? [...lines, `… and ${families.length - lines.length} more.`] : lines;
}
function describeImage({ names: { images, references, version } }) {
    const [name] = images;
    if (name !== undefined && version !== '')
        return `${name}:${version}`;
    return references[0]?.reference ?? name ?? 'an image without a name';
}

;// CONCATENATED MODULE: ./lib/merge/complete.js

function judgeLegs(found, platforms, run) {
    const foreign = found.flatMap((each) => foreignProblem(each, run));
    const own = found.filter((each) => foreignProblem(each, run).length === 0);
    const newest = newestOf(own);
    const problems = [
        ...foreign,
        ...[...newest.values()].flatMap(doubleProblem),
        ...unwanted(newest, platforms),
        ...missing(newest, platforms),
    ];
    const legs = platforms.flatMap((platform) => newest.get(platform)?.[0] ?? []);
    problems.push(...differences(legs));
    return problems.length > 0 ? { problems } : { legs: legs.map(({ leg }) => leg) };
}
function foreignProblem({ leg, from }, { repository, id }) {
    const { source, run, platform } = leg;
    const what = `- ${from} (${platform}) is foreign:`;
    if (source.repository.toLowerCase() !== repository.toLowerCase()) {
        return [`${what} it is of the repository ${source.repository}, and this is ${repository}.`];
    }
    if (run.id === null || id === null || run.id === id)
        return [];
    return [`${what} it is of run ${run.id}, and this is run ${id}.`];
}
function newestOf(found) {
    const newest = new Map();
    for (const each of found) {
        const { platform, run } = each.leg;
        const known = newest.get(platform) ?? [];
        const attempt = known[0]?.leg.run.attempt ?? 0;
        if (run.attempt > attempt)
            newest.set(platform, [each]);
        else if (run.attempt === attempt)
            known.push(each);
    }
    return newest;
}
function doubleProblem(legs) {
    const [first] = legs;
    if (first === undefined || legs.length < 2)
        return [];
    const { platform, run } = first.leg;
    const jobs = legs.map(({ leg, from }) => (leg.run.job === null ? from : `${from} of job ${leg.run.job}`));
    const times = legs.length === 2 ? 'twice' : `${legs.length} times`;
    return [`- ${platform} was built ${times} in attempt ${run.attempt}: ${jobs.sort().join(' and ')}.`];
}
function unwanted(newest, platforms) {
    return [...newest]
        .filter(([platform]) => !platforms.includes(platform))
        .map(([platform, legs]) => `- ${platform} was built (${legs[0]?.from}), and platforms does not name it.`);
}
function missing(newest, platforms) {
    const gone = platforms.filter((platform) => !newest.has(platform));
    return gone.map((platform) => `- ${platform} is missing: its job left no leg in this run.`);
}
function differences([first, ...others]) {
    if (first === undefined)
        return [];
    return others.flatMap((other) => [...commitProblem(first, other), ...nameProblems(first, other)]);
}
function commitProblem(first, other) {
    const [a, b] = [first.leg, other.leg];
    if (a.source.commit === b.source.commit)
        return [];
    return [
        `- ${b.platform} (${other.from}) is foreign: it is of commit ${b.source.commit}, and ${a.platform} is of ${a.source.commit}.`,
    ];
}
function nameProblems(first, other) {
    const isBuilt = first.leg.image !== null && other.leg.image !== null;
    const [a, b] = [textsOf(first.leg, isBuilt), textsOf(other.leg, isBuilt)];
    const lacks = [...a].filter((text) => !b.has(text));
    const has = [...b].filter((text) => !a.has(text));
    if (lacks.length === 0 && has.length === 0)
        return [];
    const said = [
        ...(lacks.length > 0 ? [`lacks ${lacks.join(', ')}`] : []),
        ...(has.length > 0 ? [`has ${has.join(', ')}`] : []),
    ];
    const { platform } = first.leg;
    return [`- ${other.leg.platform} (${other.from}) has other names than ${platform}: it ${said.join(' and ')}.`];
}
function textsOf({ names, image }, isBuilt) {
    const optional = names.optional.map((name) => `the option required=false of ${name}`);
    const references = names.references.map(({ reference, kind }) => kind === 'other' ? reference : `${reference} (${kind})`);
    return new Set([...references, ...optional, ...(isBuilt && image ? [`the repository ${image.name}`] : [])]);
}
function describeFound(found) {
    if (found.length === 0)
        return 'There are no legs at all.';
    const lines = found.map(({ leg, from }) => {
        const { run, platform, image, skipped } = leg;
        const what = image === null ? `skipped: ${skipped}` : image.digest;
        return `- ${from}: ${platform} of ${describeImage(leg)}, attempt ${run.attempt}, ${what}`;
    });
    return ['What there is:', ...lines.sort()].join('\n');
}

// EXTERNAL MODULE: ./lib/merge/leg.js
var leg = __webpack_require__(3408);
// EXTERNAL MODULE: ./lib/registry/settle-all.js
var settle_all = __webpack_require__(94734);
;// CONCATENATED MODULE: ./lib/actions/merge/collect.js








const AT_ONCE = 12;
async function collectLegs(merging, around) {
    const { inputs, source } = merging;
    const { results, selectors, platforms } = inputs;
    const found = results.length > 0 ? await legsInFiles(results, around) : await legsAmongArtifacts(merging, around);
    if (found.length === 0) {
        if (source.untrusted !== undefined)
            return undefined;
        throw noLegs(results.length > 0);
    }
    const chosen = chooseFamily(found, selectors);
    if ('problem' in chosen) {
        throw new errors/* ActionError */.lZ('legs-unmatched', chosen.problem);
    }
    const run = { repository: around.environment.event.repository, id: around.environment.all['GITHUB_RUN_ID'] || null };
    const judged = judgeLegs(chosen.legs, platforms, run);
    if ('legs' in judged)
        return judged.legs;
    const lines = ['The legs are not one whole image:', ...judged.problems, describeFound(chosen.legs)];
    throw new errors/* ActionError */.lZ('legs-incomplete', lines.join('\n'));
}
function noLegs(areFiles) {
    const where = areFiles ? 'in the files of results' : 'among the artifacts of this run';
    return new errors/* ActionError */.lZ('legs-missing', `There are no legs ${where}, so there is nothing to merge.`, {
        advice: 'Each job that builds a platform needs "distribute: true" and a push. Where push is auto and may be no, let the ' +
            "merge depend on it: if: needs.<job>.outputs.pushed == 'true'.",
    });
}
async function legsAmongArtifacts({ inputs }, { environment, folder, signal }) {
    const { openLegStore } = await __webpack_require__.e(/* import() */ 4667).then(__webpack_require__.bind(__webpack_require__, 27048));
    const store = openLegStore(environment, folder, signal);
    const kept = (await store.find(merge_family/* LEG_PREFIX */.kd)).flatMap((artifact) => {
        const digits = (0,merge_family/* digitsOfName */.xM)(artifact.name);
        return digits === undefined ? [] : [{ ...artifact, digits }];
    });
    return inTurn(worthReading(kept, inputs.selectors), async ({ name, id }) => {
        return { leg: legIn(await store.load(id), name), from: name };
    });
}
function worthReading(kept, selectors) {
    const fitting = kept.filter(({ digits }) => (0,merge_family/* mayBeChosen */.$X)(digits, selectors));
    const families = Map.groupBy(fitting.length > 0 ? fitting : kept, ({ digits }) => digits);
    if (fitting.length > 0 && (families.size === 1 || (0,merge_family/* givenParts */.mG)(selectors).length > 0))
        return fitting;
    return [...families.values()].flatMap(([first]) => first ?? []).slice(0, MOST_LISTED);
}
async function inTurn(all, task) {
    const done = [];
    for (let start = 0; start < all.length; start += AT_ONCE) {
        done.push(...(await (0,settle_all/* settleAll */.j)(all.slice(start, start + AT_ONCE).map(task))));
    }
    return done;
}
async function legsInFiles(patterns, { environment }) {
    const cwd = environment.workspace;
    const paths = new Map();
    for (const pattern of patterns) {
        const before = paths.size;
        for await (const path of (0,promises_.glob)(pattern, { cwd })) {
            const full = (0,external_node_path_.resolve)(cwd, path);
            if ((await (0,promises_.stat)(full)).isFile())
                paths.set(full, path);
        }
        if (paths.size === before && !(await isKnown(pattern, paths, cwd)))
            throw noFile(pattern);
    }
    return Promise.all([...paths].sort().map(async ([full, from]) => ({ leg: legIn(await (0,promises_.readFile)(full, 'utf8'), from), from })));
}
async function isKnown(pattern, paths, cwd) {
    for await (const path of (0,promises_.glob)(pattern, { cwd }))
        if (paths.has((0,external_node_path_.resolve)(cwd, path)))
            return true;
    return false;
}
function noFile(pattern) {
    return new errors/* InputError */.dz([
        {
            input: 'results',
            problem: `has ${(0,errors/* quote */.hD)(pattern)}, where there is no file`,
            advice: 'Paths start at the workspace; bring the result files of the builds there before this step.',
        },
    ]);
}
function legIn(content, from) {
    try {
        return (0,leg/* readLeg */.N)(content);
    }
    catch (cause) {
        throw new errors/* ActionError */.lZ('legs-unreadable', `${from} ${cause.message}.`, { cause });
    }
}


/***/ }),

/***/ 79551:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _runner_cancel_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(69746);
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63311);
/* harmony import */ var _runner_explained_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1980);
/* harmony import */ var _runner_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93188);
/* harmony import */ var _runner_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25223);
/* harmony import */ var _report_leave_result_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(65623);
/* harmony import */ var _report_outputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76628);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52294);
/* harmony import */ var _step_mask_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58244);
/* harmony import */ var _collect_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(19018);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(90526);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(44213);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(28821);














const started = new Date();
const signal = (0,_runner_cancel_js__WEBPACK_IMPORTED_MODULE_12__/* .cancelSignal */ .B)();
const secondsSince = () => (Date.now() - started.getTime()) / 1000;
let step;
const known = {};
try {
    const environment = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .readEnvironment */ .Q)();
    await (0,_step_mask_js__WEBPACK_IMPORTED_MODULE_7__/* .maskSecrets */ .QU)(environment.actor);
    const { event } = environment;
    _runner_log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .Rm.info(`Merging ${event.repository} at ${event.sha.slice(0, 7)} (${event.name} of ${event.ref}).`);
    step = { merging: await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_10__/* .prepare */ .i)(environment), environment };
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(environment.temp, `image-merge-${process.pid}-${process.hrtime.bigint()}`);
    (0,_runner_state_js__WEBPACK_IMPORTED_MODULE_4__/* .saveState */ .LZ)(_runner_state_js__WEBPACK_IMPORTED_MODULE_4__/* .STATE */ .c4.privateFolder, folder);
    await (0,_report_leave_result_js__WEBPACK_IMPORTED_MODULE_13__/* .clearResult */ .L)(step.merging, environment);
    const result = await mergeLegs({ environment, folder, signal }, (merging) => {
        step = { merging, environment };
    });
    const { merging } = step;
    const resultFile = await (0,_report_leave_result_js__WEBPACK_IMPORTED_MODULE_13__/* .leaveResult */ .B)(merging, environment, { result, started, seconds: secondsSince() });
    (0,_outputs_js__WEBPACK_IMPORTED_MODULE_9__/* .writeOutputs */ .K)(merging, { ...result, resultFile });
    await (0,_report_report_js__WEBPACK_IMPORTED_MODULE_6__/* .reportResult */ .i)(merging, environment, result, secondsSince());
}
catch (error) {
    _runner_log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .Rm.error(signal.aborted ? 'The step was cancelled.' : (0,_runner_explained_js__WEBPACK_IMPORTED_MODULE_2__/* .explained */ .t)(error));
    if (!signal.aborted) {
        const end = { error, started, seconds: secondsSince() };
        (0,_report_outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .writeFailure */ .EU)(error, step && (await (0,_report_leave_result_js__WEBPACK_IMPORTED_MODULE_13__/* .leaveResult */ .B)(step.merging, step.environment, end)));
    }
    const reported = step && { prepared: step.merging, environment: step.environment };
    await (0,_report_report_js__WEBPACK_IMPORTED_MODULE_6__/* .reportFailure */ .x)('merge', reported, { error, known, seconds: secondsSince(), isCancelled: signal.aborted });
    process.exitCode = 1;
}
async function mergeLegs(around, named) {
    if (step === undefined)
        throw new Error('the step is not prepared');
    const legs = await (0,_collect_js__WEBPACK_IMPORTED_MODULE_8__/* .collectLegs */ .k)(step.merging, around);
    const [first] = legs ?? [];
    if (legs === undefined || first === undefined) {
        const why = `there are no legs, because ${step.merging.source.untrusted}`;
        _runner_log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .Rm.notice(`Nothing is merged: ${why}.`);
        return { ...(0,_run_js__WEBPACK_IMPORTED_MODULE_11__/* .nothing */ .s)([], why), skipped: `Nothing was merged: ${why}.` };
    }
    const merging = (0,_prepare_js__WEBPACK_IMPORTED_MODULE_10__/* .withLegs */ .E)(step.merging, first);
    named(merging);
    return (0,_run_js__WEBPACK_IMPORTED_MODULE_11__/* .run */ .e)(merging, legs, around, known);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 90526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ writeOutputs)
/* harmony export */ });
/* unused harmony export OUTPUTS */
/* harmony import */ var _result_output_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80721);
/* harmony import */ var _runner_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87776);
/* harmony import */ var _runner_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93188);
/* harmony import */ var _tags_metadata_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73332);
/* harmony import */ var _report_outputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76628);





const OUTPUTS = [
    'digest',
    'digests',
    'image',
    'images',
    'tags',
    'tag-names',
    'labels',
    'annotations',
    'version',
    'json',
    'result-file',
    'attestation-id',
    'attestation-url',
    'bundle-path',
    'pushed',
    'skipped',
    'tags-left',
    'failure-class',
];
function writeOutputs({ names: all, inputs }, result) {
    const names = inputs.dryRun ? all : (0,_report_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .servedNames */ .g$)(all, result);
    const known = { ...(0,_tags_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .metadataOutputs */ ._V)(names), ...(0,_report_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .resultOutputs */ .wg)(names, result) };
    const { outputs, tooLong } = (0,_result_output_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .fitOutputs */ .gY)(Object.fromEntries(OUTPUTS.map((name) => [name, known[name] ?? ''])));
    for (const [name, value] of Object.entries(outputs))
        (0,_runner_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .addToFile */ .VZ)('OUTPUT', name, value);
    if (tooLong.length > 0) {
        _runner_log_js__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm.warning(`The outputs ${tooLong.join(', ')} are empty, because they are too long: a later step that has them in its ` +
            'environment could not start.');
    }
}


/***/ }),

/***/ 44213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ prepare),
  E: () => (/* binding */ withLegs)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/merge/index-of-legs.js
var index_of_legs = __webpack_require__(17512);
// EXTERNAL MODULE: ./lib/merge/leg-names.js
var leg_names = __webpack_require__(95737);
// EXTERNAL MODULE: ./lib/runner/input.js
var input = __webpack_require__(86502);
// EXTERNAL MODULE: ./lib/source/from-event.js
var from_event = __webpack_require__(64484);
// EXTERNAL MODULE: ./lib/tags/annotations.js
var tags_annotations = __webpack_require__(20415);
// EXTERNAL MODULE: ./lib/tags/metadata.js
var metadata = __webpack_require__(73332);
// EXTERNAL MODULE: ./lib/actions/inputs/attesting.js
var attesting = __webpack_require__(68238);
// EXTERNAL MODULE: ./lib/actions/inputs/gate.js
var gate = __webpack_require__(60790);
// EXTERNAL MODULE: ./lib/actions/inputs/signing.js
var signing = __webpack_require__(15578);
// EXTERNAL MODULE: ./lib/actions/publish/gate.js + 1 modules
var publish_gate = __webpack_require__(87826);
// EXTERNAL MODULE: ./lib/actions/step/run-facts.js
var run_facts = __webpack_require__(89501);
// EXTERNAL MODULE: ./lib/image/platform.js
var platform = __webpack_require__(88758);
// EXTERNAL MODULE: ./lib/image/reference.js
var reference = __webpack_require__(68424);
// EXTERNAL MODULE: ./lib/tags/image-lines.js
var image_lines = __webpack_require__(13054);
// EXTERNAL MODULE: ./lib/tags/input-lines.js
var input_lines = __webpack_require__(89263);
// EXTERNAL MODULE: ./lib/actions/inputs/platforms.js
var platforms = __webpack_require__(14761);
// EXTERNAL MODULE: ./lib/actions/inputs/result-file.js
var result_file = __webpack_require__(35811);
// EXTERNAL MODULE: ./lib/actions/inputs/retrying.js
var retrying = __webpack_require__(80743);
// EXTERNAL MODULE: ./lib/actions/inputs/sign-in.js + 1 modules
var sign_in = __webpack_require__(19753);
;// CONCATENATED MODULE: ./lib/actions/merge/inputs.js














const OF_BUILDS = new Set(['timeout-minutes', 'retry-run', 'on-retry-command']);
async function parseMergeInputs(read, variable) {
    const reader = (0,input/* createInputReader */.ic)((name) => (OF_BUILDS.has(name) ? '' : read(name)));
    const inputs = {
        platforms: await parseWanted(reader),
        selectors: await parseSelectors(reader, read),
        results: reader.lines('results'),
        annotations: await parseAnnotations(reader, read),
        ...(await (0,sign_in/* parseSignInInputs */.X)(reader, variable)),
        ...(0,gate/* parseGate */.X)(reader),
        ...(0,attesting/* parseAttesting */.Pw)(reader),
        ...(0,signing/* parseSigning */.$)(reader),
        ...(0,result_file/* parseResultFile */.l)(reader),
        ...(0,retrying/* parseRetrying */.k)(reader),
        push: 'true',
        distribute: false,
        dryRun: reader.boolean('dry-run', false),
    };
    return { inputs, problems: reader.problems };
}
async function parseWanted(reader) {
    const before = reader.problems.length;
    const given = await (0,platforms/* parsePlatforms */.q)(reader);
    const incomplete = given.filter((text) => (0,platform/* parsePlatform */.FL)(text) === undefined);
    if (given.length === 0) {
        reader.problems.push({
            input: 'platforms',
            problem: 'is empty, so nobody knows when the image is complete',
            advice: 'Write every platform that a job builds, such as linux/amd64,linux/arm64.',
        });
    }
    else if (incomplete.length > 0 && reader.problems.length === before) {
        const shown = incomplete.map((text) => (0,errors/* quote */.hD)(text)).join(', ');
        reader.problems.push({
            input: 'platforms',
            problem: `has ${shown}, which is no whole platform`,
            advice: 'Write os/architecture or os/architecture/variant, such as linux/amd64 or linux/arm/v7.',
        });
    }
    return [...new Set(given.map((text) => (0,platform/* formatPlatform */.Bq)((0,platform/* parsePlatform */.FL)(text) ?? {}) ?? text))];
}
async function parseSelectors(reader, read) {
    return {
        images: await parseImageNames(reader, read('images')),
        tags: reader.text('tags'),
        flavor: reader.text('flavor'),
        imageType: reader.text('image-type'),
        runtime: reader.text('runtime'),
        variant: reader.text('variant'),
        suffix: reader.text('suffix'),
    };
}
async function parseImageNames({ problems }, given) {
    const { lines, problems: quotes } = await (0,input_lines/* inputLines */.KD)('images', given);
    const { images, problems: wrong } = await (0,image_lines/* parseImages */.e)(lines);
    problems.push(...quotes, ...wrong);
    const plain = images.filter(({ name, enable }) => !name.includes('{{') && enable === 'true');
    return plain.flatMap(({ name, ...line }) => {
        const repository = (0,reference/* parseRepository */.SU)(name);
        if (repository === undefined) {
            problems.push({ input: 'images', problem: `${(0,input_lines/* place */.ik)(line)} names no image: ${(0,errors/* quote */.hD)(name)}` });
        }
        return repository?.name ?? [];
    });
}
async function parseAnnotations({ problems }, read) {
    const { lines, problems: quotes } = await (0,input_lines/* inputLines */.KD)('annotations', read('annotations'));
    problems.push(...quotes);
    return lines.flatMap((line) => {
        const { text } = line;
        const colon = text.indexOf(':');
        const level = text.slice(0, Math.max(colon, 0));
        const isPlaced = level.split(',').every(tags_annotations/* isAnnotationLevel */.Qy);
        const pair = isPlaced ? text.slice(colon + 1) : text;
        if (isPlaced && level !== 'index') {
            problems.push({
                input: 'annotations',
                problem: `${(0,input_lines/* place */.ik)(line)} is for ${level}, and only the index is made here`,
                advice: 'Give annotations of other levels to the steps that build.',
            });
            return [];
        }
        if (pair.indexOf('=') <= 0) {
            problems.push({ input: 'annotations', problem: `${(0,input_lines/* place */.ik)(line)} must be written KEY=VALUE` });
            return [];
        }
        return [`index:${pair}`];
    });
}

;// CONCATENATED MODULE: ./lib/actions/merge/prepare.js














const NO_BUILD = { buildArgs: [], file: '', secretEnvs: [], target: '' };
const NO_NAMES = {
    version: '',
    images: [],
    optional: new Set(),
    tags: [],
    tagNames: [],
    references: [],
    kinds: new Map(),
    moves: new Map(),
    labels: {},
    annotations: [],
    customAnnotations: [],
    json: '{}',
};
async function prepare(environment) {
    const { all, workspace, event } = environment;
    const { inputs, problems } = await parseMergeInputs(input/* inputText */.AN, (name) => all[name] ?? '');
    const search = { workspace, path: all['PATH'] ?? '', files: publish_gate/* programFiles */.S };
    problems.push(...(0,gate/* gateProblems */.y)({ ...inputs, outputs: [] }, true, search), ...(await (0,attesting/* attestingProblems */._U)(inputs, workspace, inputs.gate.length > 0)), ...(0,signing/* signingProblems */.G)(inputs, true, all, workspace, external_node_fs_.existsSync));
    if (inputs.resultFile !== '') {
        const { resultFileProblems } = await __webpack_require__.e(/* import() */ 3857).then(__webpack_require__.bind(__webpack_require__, 56238));
        problems.push(...(await resultFileProblems(inputs.resultFile, '', workspace)));
    }
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    return {
        action: 'merge',
        inputs: { ...inputs, ...NO_BUILD },
        source: (0,from_event/* sourceFromEvent */.m)(event, { pullRequestSha: 'head' }),
        facts: (0,run_facts/* runFactsOf */.s)(environment),
        names: NO_NAMES,
        commitDate: undefined,
    };
}
function withLegs(merging, leg) {
    const { source, inputs } = merging;
    const { date } = leg.source;
    return {
        ...merging,
        source: sourceOf(leg, source),
        names: namesWith((0,leg_names/* namesOfLeg */.g)(leg.names), inputs.annotations),
        commitDate: date === null ? undefined : new Date(date),
    };
}
function sourceOf({ source: { ref, commit, runCommit } }, fromEvent) {
    const target = ref === fromEvent.ref ? fromEvent.target : (0,from_event/* targetOfRef */._)(ref);
    return { ...fromEvent, ref, target, headSha: commit, runSha: runCommit };
}
function namesWith(names, more) {
    const asked = [...names.customAnnotations, ...more];
    const index = Object.entries((0,index_of_legs/* annotationsOfIndex */.o)(names.labels, asked)).map(([key, value]) => `index:${key}=${value}`);
    const annotations = [...names.annotations.filter((each) => !(0,tags_annotations/* isForIndex */.Gw)(each)), ...index];
    const named = { ...names, annotations, customAnnotations: asked };
    return { ...named, json: (0,metadata/* metadataJson */.YE)(named) };
}


/***/ }),

/***/ 28821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ nothing),
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/image/reference.js
var image_reference = __webpack_require__(68424);
// EXTERNAL MODULE: ./lib/runner/log.js
var log = __webpack_require__(93188);
// EXTERNAL MODULE: ./lib/actions/attempts/failed-build.js
var failed_build = __webpack_require__(27488);
// EXTERNAL MODULE: ./lib/actions/build/after-push.js
var after_push = __webpack_require__(25243);
// EXTERNAL MODULE: ./lib/actions/build/telling.js
var telling = __webpack_require__(49005);
// EXTERNAL MODULE: ./lib/actions/publish/push-permission.js
var push_permission = __webpack_require__(18939);
// EXTERNAL MODULE: ./lib/actions/publish/tags/judge.js + 8 modules
var judge = __webpack_require__(37587);
// EXTERNAL MODULE: ./lib/actions/report/build-result.js
var build_result = __webpack_require__(55222);
// EXTERNAL MODULE: ./lib/actions/sign-in/session.js + 17 modules
var sign_in_session = __webpack_require__(16620);
// EXTERNAL MODULE: ./lib/actions/step/stopwatch.js
var stopwatch = __webpack_require__(14733);
// EXTERNAL MODULE: ./lib/actions/vouch/trust.js
var trust = __webpack_require__(12607);
// EXTERNAL MODULE: ./lib/merge/index-of-legs.js
var index_of_legs = __webpack_require__(17512);
// EXTERNAL MODULE: ./lib/registry/image-facts.js
var image_facts = __webpack_require__(53636);
// EXTERNAL MODULE: ./lib/registry/manifests.js
var manifests = __webpack_require__(7757);
// EXTERNAL MODULE: ./lib/runner/cancel.js
var cancel = __webpack_require__(69746);
// EXTERNAL MODULE: ./lib/actions/publish/publish.js + 1 modules
var publish = __webpack_require__(69096);
;// CONCATENATED MODULE: ./lib/actions/merge/make-index.js








async function makeIndex(legs, after) {
    const { prepared, session, around } = after;
    const source = repositoryOf(legs);
    const served = await readLegs(legs, source, after);
    const { labels, customAnnotations } = prepared.names;
    const index = (0,index_of_legs/* annotationsOfIndex */.o)(labels, customAnnotations);
    const manifest = (0,index_of_legs/* indexOfLegs */.f)(served, { index, asked: customAnnotations });
    const name = (0,image_reference/* formatPinned */.y6)(source, manifest.digest);
    const client = await session.clientFor(source.registry);
    const put = () => (0,manifests/* putManifest */.RV)(client, source, manifest.digest, manifest);
    await (0,publish/* orExplain */.Pm)(() => (0,publish/* persist */.Zr)(`writing ${name}`, put, prepared.inputs, around.signal));
    log/* log */.Rm.info(`The index of ${legs.length} platforms is ${name}.`);
    return { digest: manifest.digest, source, pushed: undefined };
}
function repositoryOf(legs) {
    const repository = (0,image_reference/* parseRepository */.SU)(legs[0]?.image?.name ?? '');
    if (repository === undefined)
        throw new Error('a leg without a repository came through');
    return repository;
}
async function readLegs(legs, source, after) {
    const asked = await Promise.allSettled(legs.map((leg) => readOne(leg, source, after)));
    const lost = asked.flatMap((answer, place) => answer.status === 'rejected' ? [{ platform: legs[place]?.platform, reason: answer.reason }] : []);
    const [first] = lost;
    if (first === undefined)
        return asked.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
    if (!(first.reason instanceof errors/* ActionError */.lZ))
        throw first.reason;
    const lines = lost.map(({ platform, reason }) => `- ${platform}: ${reason.message}`);
    throw new errors/* ActionError */.lZ('legs-gone', [`${source.name} does not serve every leg:`, ...lines].join('\n'), {
        advice: [first.reason.advice, 'If an image is gone, run the job that builds it again.'].filter(Boolean).join('\n'),
        cause: first.reason.cause,
    });
}
async function readOne({ platform, image }, source, after) {
    if (image === null)
        throw new Error(`the leg of ${platform} has no image`);
    const { digest } = image;
    const { session, prepared, around } = after;
    const client = await session.clientFor(source.registry);
    const pinned = (0,image_reference/* formatPinned */.y6)(source, digest);
    const read = () => (0,publish/* orExplain */.Pm)(() => (0,publish/* persist */.Zr)(`reading ${pinned}`, () => (0,image_facts/* readImage */.A)(client, source, digest), prepared.inputs, around.signal));
    let facts = await read();
    if (facts === undefined) {
        await (0,cancel/* sleep */.y)(1, around.signal);
        facts = await read();
    }
    if (facts === undefined)
        throw new errors/* ActionError */.lZ('legs-gone', `${pinned} is not there`, { code: 'registry', advice: '' });
    const { manifest, platforms } = facts;
    return { platform, pinned, manifest, ownPlatforms: platforms.map((each) => each.platform) };
}

;// CONCATENATED MODULE: ./lib/actions/merge/run.js













async function run(merging, legs, around, known = {}) {
    tell(merging, legs);
    if (merging.inputs.dryRun)
        return nothing(legs, 'nothing is done in a dry run', false);
    const closers = [];
    const watch = new stopwatch/* Stopwatch */.e();
    try {
        const result = await merge({ merging, legs, around, closers, watch });
        return { ...result, stages: watch.stages };
    }
    finally {
        known.stages = watch.stages;
        for (const close of closers.reverse())
            await close();
    }
}
async function merge({ merging, legs, around, closers, watch }) {
    const { environment, folder, signal } = around;
    const session = await watch.time('prepare', () => (0,sign_in_session/* openSession */.f)(merging.inputs, merging.names, environment, folder, signal));
    closers.push(() => session.close());
    const confirmPush = (0,push_permission/* startPushQuestion */.D)(merging.names, session, signal);
    await (0,trust/* checkTrust */.R)(merging, around);
    const judged = await watch.time('look up', () => (0,judge/* judgeTags */.B)(merging, session, around));
    closers.push(judged.close);
    const { prepared, present, floating, leftAlone } = judged;
    const idle = nothing(legs, `the images of ${legs.length} jobs are merged`);
    if (prepared.names.references.length === 0)
        return { ...idle, skipped: (0,telling/* tellNothingLeft */.a5)(leftAlone), leftAlone };
    await confirmPush();
    const after = { prepared, session, floating, around, watch, isPresent: present !== undefined };
    const soFar = { images: [] };
    const published = await (0,failed_build/* afterBuild */.al)({ ...idle, soFar }, async () => {
        const image = await imageOf(present, legs, after, merging.inputs.platforms);
        return (0,after_push/* followPush */.QZ)(image, after, soFar);
    });
    return {
        ...idle,
        ...(0,build_result/* publishedPart */.I1)(published),
        skipped: present && whySkipped(present),
        imageId: published.imageId,
        leftAlone: [...leftAlone, ...published.leftAlone],
    };
}
async function imageOf(present, legs, after, platforms) {
    if (present !== undefined)
        return presentImage(present, after, platforms);
    const skipped = legs.filter(({ image }) => image === null);
    if (skipped.length === 0)
        return after.watch.time('merge', () => makeIndex(legs, after));
    const lines = skipped.map(({ platform, skipped: why }) => `- ${platform}: ${why}`);
    const message = ['Not every platform was built, and the image is not there:', ...lines].join('\n');
    throw new errors/* ActionError */.lZ('leg-not-built', message);
}
async function presentImage(present, after, wanted) {
    const { digest, at } = present;
    const image = { digest, source: at.repository, pushed: undefined };
    const facts = await (0,after_push/* factsOf */.xS)(image, after);
    const has = facts.platforms.map(({ platform }) => platform);
    const lacks = wanted.filter((platform) => !has.includes(platform));
    if (lacks.length > 0) {
        const name = (0,image_reference/* formatTagged */.cy)(at);
        throw new errors/* ActionError */.lZ('tag-lacks-platform', `${name} holds this commit already for ${has.join(', ')}, and not for ${lacks.join(', ')}; a tag like this never changes.`);
    }
    log/* log */.Rm.notice(`Not merged: ${whySkipped(present)}`);
    return image;
}
function whySkipped({ digest, at }) {
    return `${(0,image_reference/* formatTagged */.cy)(at)} holds this commit already, as ${digest}, and a tag like this never changes.`;
}
function nothing(legs, why, push = legs.length > 0) {
    const idle = (0,build_result/* nothingDone */.mh)({ push: { push, why }, cache: NO_CACHE, plan: { push: false, untagged: undefined } });
    return { ...idle, way: push ? 'digest' : 'none' };
}
const NO_CACHE = {
    backend: 'off',
    from: [],
    to: [],
    scope: '',
    mode: 'max',
    isReading: false,
    isWriting: false,
    reads: [],
    writes: undefined,
    timeoutSeconds: 0,
    reasons: [],
    warnings: [],
};
function tell({ names }, legs) {
    for (const { platform, image, run } of legs) {
        const what = image === null ? 'not built, the image is there' : `${image.name}@${image.digest}`;
        log/* log */.Rm.info(`Leg: ${platform}, ${what} (attempt ${run.attempt}${run.job === null ? '' : `, job ${run.job}`}).`);
    }
    for (const reference of names.references.map(image_reference/* formatTagged */.cy)) {
        log/* log */.Rm.info(`Tag: ${reference} (${names.kinds.get(reference) ?? 'other'}).`);
    }
}


/***/ }),

/***/ 65623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ leaveResult),
/* harmony export */   L: () => (/* binding */ clearResult)
/* harmony export */ });
async function clearResult(prepared, environment) {
    if (prepared.inputs.resultFile === '')
        return;
    const { clearResult: clear } = await __webpack_require__.e(/* import() */ 4063).then(__webpack_require__.bind(__webpack_require__, 14063));
    await clear(prepared, environment);
}
async function leaveResult(prepared, environment, end, format) {
    if (prepared.inputs.resultFile === '')
        return '';
    const { keepResult } = await __webpack_require__.e(/* import() */ 4063).then(__webpack_require__.bind(__webpack_require__, 14063));
    return keepResult(prepared, environment, end, format);
}


/***/ }),

/***/ 76628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ writeFailure),
/* harmony export */   Kn: () => (/* binding */ writeOutputs),
/* harmony export */   g$: () => (/* binding */ servedNames),
/* harmony export */   wg: () => (/* binding */ resultOutputs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _cache_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88282);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(68424);
/* harmony import */ var _registry_publish_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78598);
/* harmony import */ var _result_output_limits_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(80721);
/* harmony import */ var _runner_commands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87776);
/* harmony import */ var _runner_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93188);
/* harmony import */ var _tags_metadata_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73332);
/* harmony import */ var _attempts_failed_build_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27488);
/* harmony import */ var _builder_outputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(86785);











async function namingOutputs(names, inputs, folder) {
    const paths = Object.keys(names.bakeFiles).map((output) => [output, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${output}.json`)]);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true, mode: 0o700 });
    const contents = Object.values(names.bakeFiles);
    await Promise.all(paths.map(([, path], index) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, contents[index] ?? '')));
    return { ...(0,_tags_metadata_js__WEBPACK_IMPORTED_MODULE_6__/* .metadataOutputs */ ._V)(names, inputs.separators), ...Object.fromEntries(paths) };
}
function servedNames(names, { push, images }) {
    if (!push.push)
        return names;
    const repositories = new Map(names.references.map(({ repository }) => [repository.name, (0,_registry_publish_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(repository)]));
    const serves = new Set(images.flatMap(({ name, tags }) => tags.map((tag) => `${repositories.get(name)}:${tag}`)));
    const references = names.references.filter(({ repository, tag }) => serves.has(`${(0,_registry_publish_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(repository)}:${tag}`));
    const tags = new Set(references.map(({ tag }) => tag));
    const served = { ...names, references, tagNames: names.tagNames.filter((tag) => tags.has(tag)) };
    return { ...served, json: (0,_tags_metadata_js__WEBPACK_IMPORTED_MODULE_6__/* .metadataJson */ .YE)(served) };
}
function resultOutputs(names, result) {
    return {
        digest: result.digest ?? '',
        digests: JSON.stringify(digestsOf(result)),
        imageid: result.imageId ?? '',
        metadata: result.metadata ?? '',
        'metadata-file': result.kept?.metadataFile ?? '',
        archive: result.kept?.archive ?? '',
        'result-file': result.resultFile,
        image: pinnedOrTagged(result, names),
        images: JSON.stringify(result.images),
        pushed: String(result.pushed),
        skipped: String(result.skipped !== undefined),
        'tags-left': JSON.stringify(result.leftAlone),
        'attestation-id': result.published?.attested?.id ?? '',
        'attestation-url': result.published?.attested?.url ?? '',
        'bundle-path': result.published?.attested?.bundlePath ?? '',
        'cache-mode': (0,_cache_report_js__WEBPACK_IMPORTED_MODULE_2__/* .finalMode */ .sv)(result.cache, result.cacheReport),
        'cache-hit-ratio': (0,_cache_report_js__WEBPACK_IMPORTED_MODULE_2__/* .hitRatio */ .r3)(result.cacheReport),
        attempts: String(result.attempts),
        'failure-class': '',
        ...(0,_builder_outputs_js__WEBPACK_IMPORTED_MODULE_8__/* .builderOutputs */ .S)(result.builder),
        argv: JSON.stringify(result.argv),
    };
}
function digestsOf({ published }) {
    return Object.fromEntries((published?.platforms ?? []).map(({ platform, digest }) => [platform, digest]));
}
function pinnedOrTagged({ images }, { references: [first] }) {
    const served = images.find(({ digest }) => digest !== '');
    if (served !== undefined)
        return `${served.name}@${served.digest}`;
    return first === undefined ? '' : (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_9__/* .formatTagged */ .cy)(first);
}
async function writeOutputs({ names: all, inputs }, result, folder) {
    const names = inputs.dryRun ? all : servedNames(all, result);
    const naming = await namingOutputs(names, inputs, folder);
    const { outputs, tooLong } = (0,_result_output_limits_js__WEBPACK_IMPORTED_MODULE_10__/* .fitOutputs */ .gY)({ ...naming, ...resultOutputs(names, result) });
    for (const [name, value] of Object.entries(outputs))
        (0,_runner_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .addToFile */ .VZ)('OUTPUT', name, value);
    if (inputs.exportNames) {
        for (const name of Object.keys(naming))
            (0,_runner_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .addToFile */ .VZ)('ENV', (0,_tags_metadata_js__WEBPACK_IMPORTED_MODULE_6__/* .outputVariable */ .Qh)(name), outputs[name] ?? '');
    }
    if (tooLong.length > 0)
        _runner_log_js__WEBPACK_IMPORTED_MODULE_5__/* .log */ .Rm.warning(tooLongWarning(tooLong, naming));
}
function tooLongWarning(tooLong, { 'bake-file': file = '' }) {
    return (`The outputs ${tooLong.join(', ')} are empty, because they are too long: a later step that has them in its ` +
        `environment could not start. Tags and labels are in the file ${file} too, which the output bake-file names.`);
}
function writeFailure(error, resultFile = '') {
    if (resultFile !== '')
        (0,_runner_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .addToFile */ .VZ)('OUTPUT', 'result-file', resultFile);
    if (!(error instanceof _attempts_failed_build_js__WEBPACK_IMPORTED_MODULE_7__/* .FailedAttempts */ .yX))
        return;
    (0,_runner_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .addToFile */ .VZ)('OUTPUT', 'attempts', String(error.attempts));
    (0,_runner_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .addToFile */ .VZ)('OUTPUT', 'failure-class', error.failureClass);
    if (error.images.length > 0)
        (0,_runner_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .addToFile */ .VZ)('OUTPUT', 'images', JSON.stringify(error.images));
}


/***/ }),

/***/ 52294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ reportResult),
/* harmony export */   x: () => (/* binding */ reportFailure)
/* harmony export */ });
/* harmony import */ var _build_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25717);
/* harmony import */ var _runner_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87776);
/* harmony import */ var _runner_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93188);



async function reportResult(step, environment, result, seconds) {
    await show(environment, async () => {
        const { endedFacts } = await __webpack_require__.e(/* import() */ 8828).then(__webpack_require__.bind(__webpack_require__, 88828));
        return hidden(endedFacts(step, environment, result, seconds), { prepared: step, environment });
    });
}
async function reportFailure(action, step, failed) {
    await show(step?.environment, async () => {
        const { failedFacts } = await __webpack_require__.e(/* import() */ 8828).then(__webpack_require__.bind(__webpack_require__, 88828));
        return hidden({ ...failedFacts(step?.prepared, step?.environment, failed), action }, step);
    });
}
async function hidden(summary, step) {
    const { withoutSecrets } = await __webpack_require__.e(/* import() */ 6010).then(__webpack_require__.bind(__webpack_require__, 66010));
    const { hiddenTexts } = await __webpack_require__.e(/* import() */ 6065).then(__webpack_require__.bind(__webpack_require__, 16065));
    return withoutSecrets(summary, step === undefined ? (0,_runner_log_js__WEBPACK_IMPORTED_MODULE_2__/* .maskedTexts */ .kF)() : hiddenTexts(step.prepared, step.environment));
}
async function show(environment, facts) {
    try {
        const before = (0,_runner_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesInSummary */ .LN)();
        if (before === undefined || !(0,_build_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .wantsSummary */ .ui)(environment?.all ?? {}).wants)
            return;
        const { renderBuildSummary, SUMMARY_LIMIT } = await __webpack_require__.e(/* import() */ 7469).then(__webpack_require__.bind(__webpack_require__, 57469));
        const open = before > 0 ? '\n' : '';
        const room = SUMMARY_LIMIT - before - 2;
        (0,_runner_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .addToSummary */ .Dg)(`${open}${renderBuildSummary(await facts(), room)}`);
    }
    catch (error) {
        _runner_log_js__WEBPACK_IMPORTED_MODULE_2__/* .log */ .Rm.warning(`The job summary cannot be written: ${error.message}`);
    }
}


/***/ }),

/***/ 58244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QU: () => (/* binding */ maskSecrets),
/* harmony export */   kV: () => (/* binding */ maskCredential),
/* harmony export */   o0: () => (/* binding */ secretsAmong)
/* harmony export */ });
/* harmony import */ var _runner_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86502);
/* harmony import */ var _runner_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93188);
/* harmony import */ var _inputs_registry_auth_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89461);
/* harmony import */ var _inputs_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95816);




const SECRET_INPUTS = ['password', 'github-token'];
async function maskSecrets(actor) {
    for (const text of await secretsAmong(_runner_input_js__WEBPACK_IMPORTED_MODULE_0__/* .inputText */ .AN, actor))
        _runner_log_js__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm.mask(text);
}
async function secretsAmong(given, actor) {
    const read = (name) => given(name).trim();
    const hidden = SECRET_INPUTS.map(read);
    const [password = '', token = ''] = hidden;
    if (token !== '')
        hidden.push(pairOf(actor, token));
    if (password !== '')
        hidden.push(pairOf(read('username'), password));
    for (const entry of await (0,_inputs_registry_auth_js__WEBPACK_IMPORTED_MODULE_3__/* .secretsOfRegistryAuth */ .M)(read('registry-auth'))) {
        hidden.push(entry.password, pairOf(entry.username, entry.password));
    }
    const texts = (0,_inputs_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .secretTexts */ .Vh)(given('secrets'));
    if (texts.length > 0)
        hidden.push(...texts, ...(await (0,_inputs_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .secretLines */ ._o)((0,_runner_input_js__WEBPACK_IMPORTED_MODULE_0__/* .createInputReader */ .ic)(given))));
    return [...new Set(hidden)].filter((text) => text.trim() !== '');
}
function maskCredential(username, password) {
    _runner_log_js__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm.mask(password);
    _runner_log_js__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm.mask(pairOf(username, password));
}
function pairOf(username, password) {
    return Buffer.from(`${username}:${password}`).toString('base64');
}


/***/ }),

/***/ 59422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ mayBeChosen),
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   Q5: () => (/* binding */ familyKey),
/* harmony export */   Qb: () => (/* binding */ FAMILY_PARTS),
/* harmony export */   kd: () => (/* binding */ LEG_PREFIX),
/* harmony export */   lf: () => (/* binding */ isChosen),
/* harmony export */   mG: () => (/* binding */ givenParts),
/* harmony export */   ue: () => (/* binding */ legName),
/* harmony export */   xM: () => (/* binding */ digitsOfName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

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
function partOf(family, part) {
    return PARTS[part](family)
        .split(/\r\n|\n|\r/)
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .join('\n');
}
function familyKey(family) {
    return JSON.stringify(FAMILY_PARTS.map((part) => partOf(family, part)));
}
function givenParts(selectors) {
    return FAMILY_PARTS.filter((part) => partOf(selectors, part) !== '');
}
function isChosen(family, selectors) {
    const has = new Set(family.images);
    const others = givenParts(selectors).filter((part) => part !== 'images');
    return (selectors.images.every((name) => has.has(name)) &&
        others.every((part) => partOf(family, part) === partOf(selectors, part)));
}
const LEG_PREFIX = 'image-leg-';
const DIGITS = 4;
const NAME = new RegExp(`^${LEG_PREFIX}([0-9a-f]{${FAMILY_PARTS.length * DIGITS}})-.+-\\d+-`);
function legName({ family, platform, run }, distinct) {
    const digits = FAMILY_PARTS.map((part) => digitsOf(partOf(family, part))).join('');
    return `${LEG_PREFIX}${digits}-${platform.replaceAll(/[^A-Za-z0-9.]+/g, '-')}-${run.attempt}-${distinct}`;
}
function digitsOf(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, DIGITS);
}
function digitsOfName(name) {
    return NAME.exec(name)?.[1];
}
function mayBeChosen(digits, selectors) {
    return FAMILY_PARTS.every((part, place) => {
        const text = partOf(selectors, part);
        return text === '' || part === 'images' || digits.startsWith(digitsOf(text), place * DIGITS);
    });
}


/***/ }),

/***/ 17512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ indexOfLegs),
/* harmony export */   o: () => (/* binding */ annotationsOfIndex)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _image_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64252);
/* harmony import */ var _image_platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88758);
/* harmony import */ var _tags_annotations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20415);





function indexOfLegs(legs, annotations) {
    const problems = legs.flatMap(platformProblem);
    if (problems.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('legs-mixed', ['Not every leg is an image of its platform:', ...problems].join('\n'));
    }
    const manifests = legs.flatMap((leg) => descriptorsOf(leg, annotations.asked));
    const isAsked = annotations.asked.some(_tags_annotations_js__WEBPACK_IMPORTED_MODULE_3__/* .isForIndex */ .Gw);
    const isDocker = !isAsked && manifests.every(({ mediaType }) => mediaType === _image_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .DOCKER_MANIFEST */ .Vv);
    const mediaType = isDocker ? _image_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .DOCKER_LIST */ .Y2 : _image_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .OCI_INDEX */ .$p;
    const hasAnnotations = !isDocker && Object.keys(annotations.index).length > 0;
    const index = {
        schemaVersion: 2,
        mediaType,
        manifests,
        ...(hasAnnotations && { annotations: annotations.index }),
    };
    const bytes = Buffer.from(JSON.stringify(index, null, 2));
    return { mediaType, bytes, digest: `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}` };
}
function platformProblem({ platform, pinned, ownPlatforms }) {
    if (ownPlatforms.length === 1 && ownPlatforms[0] === platform)
        return [];
    const what = ownPlatforms.length === 0 ? 'is no image' : `is for ${ownPlatforms.join(' and ')}`;
    return [`- ${pinned} was left for ${platform}, and ${what}.`];
}
function descriptorsOf({ platform, pinned, manifest }, asked) {
    const { digest, mediaType, bytes } = manifest;
    const content = (0,_image_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .parseManifest */ .Ng)(bytes.toString('utf8'));
    if ((0,_image_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .isIndex */ .nw)(mediaType)) {
        const parts = content.manifests ?? [];
        const nested = parts.filter((part) => (0,_image_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .isIndex */ .nw)(part.mediaType));
        const images = parts.filter((part) => !(0,_image_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .isAttestation */ .H3)(part));
        if (nested.length > 0 || images.length !== 1) {
            const what = nested.length > 0 ? 'an index in its index' : `${images.length} images`;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('legs-mixed', `${pinned} was left for ${platform}, and has ${what}.`, {
                advice: 'A leg is what one build with distribute: true has pushed.',
            });
        }
        return [...parts];
    }
    const annotations = descriptorAnnotations(asked, platform);
    const shown = Object.keys(annotations).length > 0;
    const parsed = (0,_image_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePlatform */ .FL)(platform);
    return [
        { mediaType, digest, size: bytes.length, ...(parsed && { platform: parsed }), ...(shown && { annotations }) },
    ];
}
function descriptorAnnotations(asked, platform) {
    return annotationsOf(asked, (level, only) => {
        return level === 'manifest-descriptor' && (only === undefined || samePlatform(only, platform));
    });
}
function samePlatform(text, platform) {
    return (0,_image_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlatform */ .Bq)((0,_image_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePlatform */ .FL)(text) ?? {}) === platform;
}
const STANDARD = 'org.opencontainers.image.';
function annotationsOfIndex(labels, asked) {
    const facts = Object.entries(labels).filter(([key]) => key.startsWith(STANDARD));
    return { ...Object.fromEntries(facts), ...annotationsOf(asked, (level) => level === 'index') };
}
function annotationsOf(asked, isWanted) {
    return Object.fromEntries(asked.flatMap((text) => {
        const [, level = '', platform, key = '', value = ''] = /^([a-z-]+)(?:\[([^[\]]*)\])?:([^=]+)=(.*)$/s.exec(text) ?? [];
        return key !== '' && isWanted(level, platform) ? [[key, value]] : [];
    }));
}


/***/ }),

/***/ 95737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ namesForLeg),
/* harmony export */   g: () => (/* binding */ namesOfLeg)
/* harmony export */ });
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68424);
/* harmony import */ var _tags_metadata_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73332);


function namesForLeg(names) {
    const { version, images, optional, tags, references, kinds, moves, labels, annotations, customAnnotations } = names;
    return {
        version,
        images: images.map(({ name }) => name),
        optional: [...optional],
        tags: tags.map(({ tag, why, moves: by }) => ({ tag, why, moves: by ?? null })),
        references: references.map(_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTagged */ .cy).map((reference) => ({
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
    const references = leg.references.flatMap(({ reference }) => (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTaggedReference */ .$R)(reference) ?? []);
    const moving = leg.references.filter((each) => each.moves !== null);
    const names = {
        version: leg.version,
        images: leg.images.flatMap((name) => (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRepository */ .SU)(name) ?? []),
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
    return { ...names, json: (0,_tags_metadata_js__WEBPACK_IMPORTED_MODULE_0__/* .metadataJson */ .YE)(names) };
}


/***/ }),

/***/ 3408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readLeg),
/* harmony export */   c: () => (/* binding */ formatLeg)
/* harmony export */ });
/* harmony import */ var _result_result_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42300);
/* harmony import */ var _result_result_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89188);
/* harmony import */ var _result_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55556);



const LEG_SCHEMA_VERSION = 1;
const LONGEST = 16 * 1024 * 1024;
const moves = (0,_result_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)((0,_result_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(['latest', 'branch', 'version']));
const attempt = (value, path) => (0,_result_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(value ?? 1, path);
const LEG = (0,_result_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    kind: (0,_result_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)([_result_result_document_js__WEBPACK_IMPORTED_MODULE_2__/* .LEG_KIND */ .YA]),
    schemaVersion: (0,_result_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)([LEG_SCHEMA_VERSION]),
    platform: _result_result_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .platform */ .iD,
    image: (0,_result_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)((0,_result_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({ name: _result_result_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU, digest: _result_result_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br })),
    skipped: (0,_result_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_result_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    run: (0,_result_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({ id: (0,_result_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_result_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq), attempt, job: (0,_result_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_result_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq) }),
    source: (0,_result_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({ repository: _result_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, ref: _result_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, commit: _result_result_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .commit */ .cd, runCommit: _result_result_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .commit */ .cd, date: (0,_result_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_result_result_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .time */ .kB) }),
    family: (0,_result_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
        images: (0,_result_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(_result_result_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU),
        tags: _result_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
        flavor: _result_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
        imageType: _result_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
        runtime: _result_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
        variant: _result_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
        suffix: _result_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    }),
    names: (0,_result_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
        version: _result_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
        images: (0,_result_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(_result_result_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU),
        optional: (0,_result_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(_result_result_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU),
        tags: (0,_result_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_result_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({ tag: _result_result_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .tag */ .Tc, why: _result_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, moves })),
        references: (0,_result_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_result_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({ reference: _result_result_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .reference */ .ir, kind: (0,_result_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(_result_result_document_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG_KINDS */ .TO), moves })),
        labels: (0,_result_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOf */ .A7)(_result_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
        annotations: (0,_result_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(_result_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
        customAnnotations: (0,_result_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(_result_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    }),
});
function formatLeg(leg, result) {
    const whole = LEG({ ...leg, kind: _result_result_document_js__WEBPACK_IMPORTED_MODULE_2__/* .LEG_KIND */ .YA, schemaVersion: LEG_SCHEMA_VERSION }, '');
    return `${JSON.stringify({ ...whole, ...(result && { result }) }, null, 2)}\n`;
}
function readLeg(content) {
    const value = content.length > LONGEST ? undefined : parseJson(content);
    if (value?.['kind'] !== _result_result_document_js__WEBPACK_IMPORTED_MODULE_2__/* .LEG_KIND */ .YA)
        throw new Error(`is no leg: it is no JSON object whose kind is "${_result_result_document_js__WEBPACK_IMPORTED_MODULE_2__/* .LEG_KIND */ .YA}"`);
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


/***/ }),

/***/ 80721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gY: () => (/* binding */ fitOutputs)
/* harmony export */ });
/* unused harmony exports LONGEST_OUTPUT, ALL_OUTPUTS */
const LONGEST_OUTPUT = 96 * 1024;
const ALL_OUTPUTS = 512 * 1024;
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
const RESULT_KIND = 'image-build-result';
const LEG_KIND = 'image-build-leg';
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






const digest = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .formed */ .Gd)('"sha256:" and 64 hex digits', _image_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigest */ .B);
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
const error = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({
    code: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    id: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    message: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    advice: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    failureClass: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
});
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
    timeline: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({ name: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, startedAt: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj, seconds: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj, cached: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt, failed: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt })),
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

class ShapeError extends Error {
    name = 'ShapeError';
}
function refuse(value, path, what) {
    const came = value === undefined ? 'is missing' : `is ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(shown(value), 60)}`;
    throw new ShapeError(`${path || 'the document'} ${came} and must be ${what}`);
}
function shown(value) {
    return typeof value === 'string' ? value : (JSON.stringify(value) ?? typeof value);
}
const text = (value, path) => (typeof value === 'string' ? value : refuse(value, path, 'a text'));
const flag = (value, path) => typeof value === 'boolean' ? value : refuse(value, path, 'true or false');
const amount = (value, path) => typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : refuse(value, path, 'a number from 0');
const count = (value, path) => Number.isSafeInteger(amount(value, path)) ? value : refuse(value, path, 'a whole number');
function oneOf(words) {
    const names = words.map((word) => JSON.stringify(word)).join(', ');
    return (value, path) => words.includes(value) ? value : refuse(value, path, words.length > 1 ? `one of ${names}` : names);
}
function formed(what, isFormed) {
    return (value, path) => (typeof value === 'string' && isFormed(value) ? value : refuse(value, path, what));
}
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


/***/ }),

/***/ 69746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ cancelSignal),
/* harmony export */   y: () => (/* binding */ sleep)
/* harmony export */ });
const LAST_MOMENTS = 1_500;
function cancelSignal() {
    const controller = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM']) {
        process.on(name, () => controller.abort(new Error(`cancelled by ${name}`)));
    }
    process.on('SIGTERM', () => setTimeout(() => process.exit(1), LAST_MOMENTS).unref());
    return controller.signal;
}
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

/***/ 63311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readEnvironment)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);




function readEnvironment() {
    const env = process.env;
    const missing = ['GITHUB_REPOSITORY', 'GITHUB_SHA', 'GITHUB_REF', 'GITHUB_EVENT_NAME'].filter((name) => !env[name]);
    if (missing.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ('environment-incomplete', `The environment lacks ${missing.join(', ')}.`);
    }
    return {
        all: env,
        workspace: env['GITHUB_WORKSPACE'] || process.cwd(),
        temp: env['RUNNER_TEMP'] || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(),
        dockerConfig: env['DOCKER_CONFIG'] || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.docker'),
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
function readPayload(path) {
    if (!path)
        return {};
    try {
        const payload = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
        return typeof payload === 'object' && payload !== null ? payload : {};
    }
    catch (cause) {
        const problem = `The event's payload at ${path} cannot be read: ${cause.message}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ('event-unreadable', problem, { cause });
    }
}


/***/ }),

/***/ 25223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ saveState),
/* harmony export */   c4: () => (/* binding */ STATE)
/* harmony export */ });
/* unused harmony export readState */
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87776);

const STATE = {
    privateFolder: 'private-folder',
    builder: 'builder',
    cacheStore: 'cache-store',
};
function saveState(name, value) {
    (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .addToFile */ .VZ)('STATE', name, value);
}
function readState(name) {
    return process.env[`STATE_${name}`] ?? '';
}


/***/ })

};
