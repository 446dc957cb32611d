export const id = 3435;
export const ids = [3435];
export const modules = {

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

/***/ 8112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ parseConfirm)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

function parseConfirm(reader, everything) {
    const words = reader.lines('confirm').map((word) => word.replace(/^(["'])(.*)\1$/, '$2'));
    const isSwitch = (word) => /^(?:true|false)$/i.test(word);
    const isNamed = (word) => everything.some(({ pattern }) => pattern === word);
    const dryRun = reader.choice('dry-run', ['auto', 'true', 'false'], 'auto');
    for (const word of words.filter((one) => !isSwitch(one) && !isNamed(one))) {
        const problem = `must be true, false, or a pattern that fits everything, not ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(word)}`;
        reader.problems.push({ input: 'confirm', problem });
    }
    for (const { input, pattern, fits } of everything.filter((one) => !words.includes(one.pattern))) {
        const advice = `Write a narrower pattern, or put ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(pattern)} on a line of confirm.`;
        reader.problems.push({ input, problem: `has ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(pattern)}, which fits ${fits}`, advice });
    }
    const isConfirmed = words.length > 0 && !words.some((word) => /^false$/i.test(word));
    if (dryRun === 'false' && !isConfirmed) {
        const advice = 'Look at the plan of a dry run, then set confirm to true.';
        reader.problems.push({ input: 'dry-run', problem: 'is false, but confirm does not say that it is meant', advice });
    }
    return dryRun === 'true' || !isConfirmed;
}


/***/ }),

/***/ 53435:
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
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34969);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46372);
/* harmony import */ var _work_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22307);










const signal = (0,_runner_cancel_js__WEBPACK_IMPORTED_MODULE_9__/* .cancelSignal */ .B)();
try {
    const environment = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .readEnvironment */ .Q)();
    await (0,_step_mask_js__WEBPACK_IMPORTED_MODULE_5__/* .maskSecrets */ .QU)(environment.actor);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(environment.temp, `image-build-${process.pid}-${process.hrtime.bigint()}`);
    (0,_runner_state_js__WEBPACK_IMPORTED_MODULE_4__/* .saveState */ .LZ)(_runner_state_js__WEBPACK_IMPORTED_MODULE_4__/* .STATE */ .c4.privateFolder, folder);
    const { plan, error, local } = await (0,_run_js__WEBPACK_IMPORTED_MODULE_7__/* .run */ .e)({ environment, folder, signal }).catch((fault) => {
        if (fault instanceof _work_js__WEBPACK_IMPORTED_MODULE_8__/* .OverLimit */ ._F)
            return { plan: fault.plan, error: fault };
        throw fault;
    });
    const failure = error === undefined ? undefined : signal.aborted ? 'The step was cancelled.' : (0,_runner_explained_js__WEBPACK_IMPORTED_MODULE_2__/* .explained */ .t)(error);
    await (0,_report_js__WEBPACK_IMPORTED_MODULE_6__/* .reportPlan */ ._)(plan, { failure, local }, environment.temp);
    if (failure !== undefined)
        fail(failure);
}
catch (error) {
    const failure = signal.aborted ? 'The step was cancelled.' : (0,_runner_explained_js__WEBPACK_IMPORTED_MODULE_2__/* .explained */ .t)(error);
    (0,_report_js__WEBPACK_IMPORTED_MODULE_6__/* .reportNothing */ .s)(failure);
    fail(failure);
}
function fail(text) {
    _runner_log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .Rm.error(text);
    process.exitCode = 1;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 55007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readVersion),
/* harmony export */   $6: () => (/* binding */ readCreated),
/* harmony export */   Ii: () => (/* binding */ momentIn),
/* harmony export */   NU: () => (/* binding */ later)
/* harmony export */ });
/* harmony import */ var _image_label_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55019);
/* harmony import */ var _image_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64252);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68424);
/* harmony import */ var _registry_image_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85473);
/* harmony import */ var _registry_manifests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7757);





async function readVersion({ client, repository }, reference, { persist }) {
    const what = `reading ${repository.name}@${reference}`;
    const served = await persist(what, () => (0,_registry_manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .getManifest */ .c2)(client, repository, reference));
    if (served === undefined)
        return undefined;
    const manifest = (0,_registry_manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .parseServed */ .lW)(served, (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPinned */ .y6)(repository, served.digest));
    return { digest: served.digest, ...partsOf(manifest) };
}
function partsOf({ manifests, subject, config, annotations }) {
    const children = (manifests ?? []).filter(({ mediaType }) => (0,_image_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .isManifest */ .Yh)(mediaType)).map(({ digest }) => digest);
    return {
        children: [...new Set(children)],
        subject: subject?.digest,
        config: (0,_registry_image_config_js__WEBPACK_IMPORTED_MODULE_1__/* .isImageConfig */ ._)(config) ? config.digest : undefined,
        created: momentIn((0,_image_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .textsIn */ .Ej)(annotations)[_image_label_js__WEBPACK_IMPORTED_MODULE_0__/* .LABEL */ .d.created], 'by its annotation created'),
    };
}
const LONGEST_CONFIG = 4 * 1024 * 1024;
async function readCreated({ client, repository }, config, { persist }) {
    const request = { method: 'GET', repository: repository.path, access: 'pull', to: `blobs/${config}` };
    const answer = await persist(`reading the configuration ${config} of ${repository.name}`, () => client.send(request));
    if (answer.status !== 200 || answer.body.length > LONGEST_CONFIG)
        return undefined;
    try {
        const parsed = JSON.parse(answer.body.toString('utf8'));
        const label = (0,_image_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .textsIn */ .Ej)(parsed.config?.Labels)[_image_label_js__WEBPACK_IMPORTED_MODULE_0__/* .LABEL */ .d.created];
        return later(momentIn(parsed.created, "by the image's created"), momentIn(label, 'by its label created'));
    }
    catch {
        return undefined;
    }
}
function later(one, other) {
    if (one === undefined || other === undefined)
        return one ?? other;
    return one.at >= other.at ? one : other;
}
const EARLIEST = Date.UTC(1990, 0, 1);
function momentIn(value, source) {
    const at = typeof value === 'string' ? Date.parse(value) : Number.NaN;
    return at >= EARLIEST ? { at, source } : undefined;
}


/***/ }),

/***/ 34969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ reportNothing),
  _: () => (/* binding */ reportPlan)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/cache/size.js
var cache_size = __webpack_require__(1985);
// EXTERNAL MODULE: ./lib/retention/document.js
var retention_document = __webpack_require__(93301);
// EXTERNAL MODULE: ./lib/runner/commands.js + 3 modules
var commands = __webpack_require__(87776);
// EXTERNAL MODULE: ./lib/runner/log.js
var log = __webpack_require__(93188);
// EXTERNAL MODULE: ./lib/summary/markdown.js
var markdown = __webpack_require__(86467);
// EXTERNAL MODULE: ./lib/summary/part.js
var part = __webpack_require__(99323);
;// CONCATENATED MODULE: ./lib/summary/prune-summary.js



const SHOWN_ROWS = 100;
const SHOWN_TAGS = 5;
function renderPruneSummary({ plan, counts, failure, local }) {
    const parts = [
        (0,part/* paragraph */.FY)(`### ${headingOf(plan, failure)}`),
        ...(failure === undefined ? [] : [(0,part/* block */.om)(failure)]),
        ...(local === undefined ? totals(plan, counts) : localTotals(plan, counts, local)),
        ...plan.repositories.flatMap(repository),
        ...caches(plan.caches),
    ];
    return (0,part/* summaryOf */.YG)(parts, part/* SUMMARY_LIMIT */.Jt);
}
function headingOf({ dryRun }, failure) {
    if (failure !== undefined)
        return 'Clean-up failed';
    return dryRun ? 'Clean-up planned (dry run): nothing was deleted' : 'Cleaned up';
}
function totals({ dryRun, repositories, caches: all }, counts) {
    if (repositories.length === 0 && all.length === 0)
        return [];
    const header = ['What', dryRun ? 'Would go' : 'Gone', 'Stay'];
    const rows = [
        ['Versions', String(counts.deleted), String(counts.kept)],
        ['Tags of versions that stay', String(counts.untagged), ''],
        ["Entries of GitHub's cache", String(counts.caches), String(all.length - counts.caches)],
    ];
    return [(0,part/* table */.tp)(header, rows)];
}
function localTotals({ dryRun }, counts, { freed, buildCache }) {
    const rows = [
        ['Images', String(counts.deleted), String(counts.kept)],
        ['Tags of images that stay', String(counts.untagged), ''],
    ];
    const room = ['Came free', freed === undefined ? 'not known' : (0,cache_size/* formatSize */.X)(freed), ''];
    const header = ['What', dryRun ? 'Would go' : 'Gone', 'Stay'];
    const sentence = buildCache === undefined ? [] : [(0,part/* paragraph */.FY)((0,markdown/* text */.Qq)(buildCache))];
    return [(0,part/* table */.tp)(header, dryRun ? rows : [...rows, room]), ...sentence];
}
function goingFirst(rows) {
    return [...rows.filter(({ action }) => action !== 'keep'), ...rows.filter(({ action }) => action === 'keep')];
}
function repository({ name, entries }) {
    if (entries.length === 0)
        return [];
    const rows = goingFirst(entries)
        .slice(0, SHOWN_ROWS)
        .map(({ digest, tags, action, state, untag, why, size }) => {
        const names = tags.slice(0, SHOWN_TAGS).map(markdown/* code */.aY).join(' ') + (tags.length > SHOWN_TAGS ? ' …' : '');
        const what = action === 'untag' ? `loses ${untag.map(markdown/* code */.aY).join(' ')}` : ACTIONS[action];
        return [
            (0,markdown/* code */.aY)(digest.slice(0, 'sha256:'.length + 12)),
            names,
            `${what}${told(action, state)}`,
            (0,markdown/* text */.Qq)(size === undefined ? why : `${(0,cache_size/* formatSize */.X)(size)}: ${why}`),
        ];
    });
    return [(0,part/* titled */.dJ)((0,markdown/* text */.Qq)(name), (0,part/* table */.tp)(['Version', 'Tags', 'What', 'Why'], rows)), ...more(entries.length)];
}
const ACTIONS = { delete: 'goes', keep: 'stays' };
function told(action, state) {
    return action !== 'keep' && state === 'left' ? ', not done' : '';
}
function caches(all) {
    if (all.length === 0)
        return [];
    const rows = goingFirst(all)
        .slice(0, SHOWN_ROWS)
        .map(({ key, ref, action, why, size }) => [(0,markdown/* code */.aY)(key), (0,markdown/* code */.aY)(ref), (0,cache_size/* formatSize */.X)(size), ACTIONS[action], (0,markdown/* text */.Qq)(why)]);
    return [(0,part/* titled */.dJ)("GitHub's cache", (0,part/* table */.tp)(['Key', 'Ref', 'Size', 'What', 'Why'], rows)), ...more(all.length)];
}
function more(count) {
    return count > SHOWN_ROWS ? [(0,part/* paragraph */.FY)(`… and ${count - SHOWN_ROWS} more.`)] : [];
}

;// CONCATENATED MODULE: ./lib/actions/prune/report.js







const LONGEST_PLAN = 90_000;
const SHOWN_KEPT = 500;
async function reportPlan(plan, { failure, local }, temp) {
    const counts = (0,retention_document/* countPlan */.RF)(plan);
    const file = (0,external_node_path_.join)(temp, `prune-plan-${process.pid}-${process.hrtime.bigint()}.json`);
    await (0,promises_.writeFile)(file, `${(0,retention_document/* planText */.Pt)(plan)}\n`);
    logPlan(plan);
    log/* log */.Rm.info(report_totals(plan, counts, local));
    if (local?.buildCache !== undefined)
        log/* log */.Rm.info(local.buildCache);
    if (plan.dryRun && failure === undefined) {
        log/* log */.Rm.notice('This was a dry run, and nothing was deleted. Set confirm to true when the plan is what you mean.');
    }
    const freed = local === undefined ? '' : (local.freed ?? '');
    const outputs = { ...counts, freed, 'dry-run': plan.dryRun, 'plan-file': file };
    for (const [name, value] of Object.entries(outputs))
        (0,commands/* addToFile */.VZ)('OUTPUT', name, String(value));
    (0,commands/* addToFile */.VZ)('OUTPUT', 'counts', JSON.stringify(counts));
    (0,commands/* addToFile */.VZ)('OUTPUT', 'plan', (0,retention_document/* planText */.Pt)(plan, LONGEST_PLAN));
    (0,commands/* addToSummary */.Dg)(renderPruneSummary({ plan, counts, failure, local }));
}
function report_totals({ dryRun }, { deleted, untagged, kept, caches }, local) {
    const done = dryRun ? 'would go' : 'are gone';
    if (local === undefined) {
        return `${deleted} versions, ${untagged} tags of others and ${caches} cache entries ${done}; ${kept} versions stay.`;
    }
    const freed = dryRun || local.freed === undefined ? '' : ` ${(0,cache_size/* formatSize */.X)(local.freed)} came free.`;
    return `${deleted} images and ${untagged} tags of others ${done}; ${kept} images stay.${freed}`;
}
function logPlan({ repositories, caches }) {
    for (const { name, entries } of repositories) {
        if (entries.length === 0)
            continue;
        const end = log/* log */.Rm.group(`The plan for ${name}`);
        const kept = entries.filter(({ action }) => action === 'keep');
        const shown = [...entries.filter(({ action }) => action !== 'keep'), ...kept.slice(0, SHOWN_KEPT)];
        for (const { action, digest, tags, why } of shown)
            log/* log */.Rm.info(`${action} ${digest} ${tags.join(', ')}: ${why}`);
        if (kept.length > SHOWN_KEPT)
            log/* log */.Rm.info(`… and ${kept.length - SHOWN_KEPT} more that stay.`);
        end();
    }
    if (caches.length === 0)
        return;
    const end = log/* log */.Rm.group("The plan for GitHub's caches");
    for (const { action, ref, key, why } of caches)
        log/* log */.Rm.info(`${action} ${key} of ${ref}: ${why}`);
    end();
}
function reportNothing(failure) {
    const plan = { dryRun: false, repositories: [], caches: [] };
    (0,commands/* addToSummary */.Dg)(renderPruneSummary({ plan, counts: (0,retention_document/* countPlan */.RF)(plan), failure, local: undefined }));
}


/***/ }),

/***/ 46372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/registry/http.js
var registry_http = __webpack_require__(69127);
// EXTERNAL MODULE: ./lib/cache/places.js
var places = __webpack_require__(15068);
// EXTERNAL MODULE: ./lib/retention/age.js
var retention_age = __webpack_require__(49753);
;// CONCATENATED MODULE: ./lib/retention/caches.js


const stays = (why) => ({ goes: false, why });
const goes = (why) => ({ goes: true, why });
function judgeCacheRef(ref, used, policy) {
    const number = /^refs\/pull\/(\d+)\//.exec(ref)?.[1];
    const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
    if (number !== undefined)
        return judgePullRequest(Number(number), used, policy);
    if (policy.closed !== undefined)
        return stays(`it is not of pull request ${policy.closed}`);
    if (branch === undefined)
        return stays('it is of no branch and no pull request');
    if (!policy.refs.branches.has(branch))
        return goes(`branch ${branch} is deleted`);
    return branch === policy.defaultBranch
        ? stays('it is the default branch')
        : unused(`branch ${branch} is there`, used, policy);
}
function judgeCacheTag(tag, image, moment, policy) {
    if (!/-[0-9a-f]{16}$/.test(tag))
        return undefined;
    const front = image.prefix === '' ? '' : `${image.prefix}-`;
    if (!tag.startsWith(front))
        return undefined;
    const number = /^pr-(\d{1,9})-/.exec(tag.slice(front.length))?.[1];
    if (number !== undefined)
        return judgePullRequest(Number(number), moment, policy);
    if (tag.startsWith(`${front}tags-`))
        return stays('it is of all tags');
    if (!tag.startsWith(`${front}branch-`))
        return undefined;
    if (policy.closed !== undefined)
        return stays(`it is not of pull request ${policy.closed}`);
    const starts = [...policy.refs.branches].filter((branch) => tag.startsWith((0,places/* placeStart */.a)(image, { kind: 'branch', branch })));
    const [branch] = starts;
    if (branch === undefined)
        return goes('its branch is deleted');
    const isDefault = policy.defaultBranch !== undefined && starts.includes(policy.defaultBranch);
    return isDefault ? stays('it is the default branch') : unused(`branch ${branch} is there`, moment, policy);
}
function judgePullRequest(number, used, policy) {
    if (policy.closed !== undefined && number !== policy.closed)
        return stays(`it is not of pull request ${policy.closed}`);
    if (!policy.refs.openPullRequests.has(number))
        return goes(`pull request ${number} is closed`);
    return unused(`pull request ${number} is open`, used, policy);
}
function unused(why, used, { maxAge, now }) {
    if (maxAge === undefined || used === undefined || now - used.at < maxAge)
        return stays(why);
    return goes(`${why}, but it was not used for ${(0,retention_age/* formatAge */.n)(now - used.at)} ${used.source}`);
}

// EXTERNAL MODULE: ./lib/runner/cancel.js
var cancel = __webpack_require__(69746);
// EXTERNAL MODULE: ./lib/runner/input.js
var input = __webpack_require__(86502);
// EXTERNAL MODULE: ./lib/runner/log.js
var log = __webpack_require__(93188);
// EXTERNAL MODULE: ./lib/source/payload.js
var source_payload = __webpack_require__(72731);
// EXTERNAL MODULE: ./lib/actions/inputs/retrying.js
var retrying = __webpack_require__(80743);
// EXTERNAL MODULE: ./lib/actions/publish/publish.js + 1 modules
var publish = __webpack_require__(69096);
// EXTERNAL MODULE: ./lib/actions/sign-in/session.js + 17 modules
var sign_in_session = __webpack_require__(16620);
// EXTERNAL MODULE: ./lib/registry/settle-all.js
var settle_all = __webpack_require__(94734);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/image/reference.js
var reference = __webpack_require__(68424);
// EXTERNAL MODULE: ./lib/registry/delete.js
var registry_delete = __webpack_require__(67832);
// EXTERNAL MODULE: ./lib/registry/fault.js
var fault = __webpack_require__(94523);
// EXTERNAL MODULE: ./lib/registry/manifests.js
var manifests = __webpack_require__(7757);
// EXTERNAL MODULE: ./lib/retention/graph.js
var retention_graph = __webpack_require__(84878);
;// CONCATENATED MODULE: ./lib/actions/prune/place.js
const REGISTRY_AT_ONCE = 12;
const CHANGES_AT_ONCE = 4;

// EXTERNAL MODULE: ./lib/actions/prune/read-version.js
var read_version = __webpack_require__(55007);
;// CONCATENATED MODULE: ./lib/actions/prune/news.js




async function newsSince(survey, place, around) {
    const { client, packages, repository } = place;
    const known = survey.versions();
    const before = new Map([...known.values()].flatMap(({ digest, tags }) => tags.map((tag) => [tag, digest])));
    const listed = await survey.listTags();
    const fresh = listed.filter((tag) => !before.has(tag));
    if (packages !== undefined) {
        const newest = known.size === 0 ? [] : await packages.newest();
        fresh.push(...newest.map(({ digest }) => digest).filter((digest) => !known.has(digest)));
    }
    else {
        const stayed = listed.filter((tag) => before.has(tag));
        await (0,settle_all/* settleInTurn */.O)(REGISTRY_AT_ONCE, stayed, async (tag) => {
            const what = `looking up ${repository.name}:${tag}`;
            const served = await around.persist(what, () => (0,manifests/* servedDigest */.sP)(client, repository, tag));
            if (served !== undefined && served !== before.get(tag))
                fresh.push(tag);
        });
    }
    const found = new Set();
    await (0,settle_all/* settleInTurn */.O)(REGISTRY_AT_ONCE, fresh, (reference) => readBelow(reference, found, place, around));
    return found;
}
async function readBelow(reference, found, place, around) {
    const read = await (0,read_version/* readVersion */.$4)(place, reference, around);
    if (read === undefined || found.has(read.digest))
        return;
    found.add(read.digest);
    for (const child of read.children)
        await readBelow(child, found, place, around);
}

// EXTERNAL MODULE: ./lib/image/manifest.js
var manifest = __webpack_require__(64252);
// EXTERNAL MODULE: ./lib/registry/upload.js
var upload = __webpack_require__(92658);
;// CONCATENATED MODULE: ./lib/actions/prune/untag.js








const EMPTY = Buffer.from('{}');
const PATIENCE = [1, 2, 4, 8];
async function takeTagsOff(tags, place, around) {
    const { client, repository } = place;
    const { persist, warn } = around;
    const empty = emptyManifest();
    const config = { digest: digestOf(EMPTY), size: EMPTY.length };
    await persist(`writing to ${repository.name}`, () => (0,upload/* uploadBlob */.P)(client, repository, config, () => EMPTY));
    const moved = [];
    try {
        await (0,settle_all/* settleInTurn */.O)(CHANGES_AT_ONCE, tags, async ({ tag, digest }) => {
            const name = (0,reference/* formatTagged */.cy)({ repository, tag });
            const now = await persist(`looking up ${name}`, () => (0,manifests/* servedDigest */.sP)(client, repository, tag));
            if (now !== digest)
                return warn(`${name} was moved meanwhile, and stays.`);
            moved.push({ tag, digest });
            await persist(`tagging ${name}`, () => (0,manifests/* putManifest */.RV)(client, repository, tag, empty));
        });
        if (moved.length > 0)
            await remove(empty.digest, place, around);
        return moved.map(({ tag }) => tag);
    }
    catch (error) {
        await putBack(moved, place, around);
        throw error;
    }
}
function emptyManifest() {
    const json = {
        schemaVersion: 2,
        mediaType: manifest/* OCI_MANIFEST */.EG,
        artifactType: 'application/vnd.image-build-action.untagged',
        config: { mediaType: 'application/vnd.oci.empty.v1+json', digest: digestOf(EMPTY), size: EMPTY.length },
        layers: [],
        annotations: { 'image-build-action.untag': (0,external_node_crypto_.randomUUID)() },
    };
    const bytes = Buffer.from(JSON.stringify(json));
    return { mediaType: manifest/* OCI_MANIFEST */.EG, digest: digestOf(bytes), bytes };
}
function digestOf(bytes) {
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
}
async function remove(digest, { client, repository, packages }, { persist, sleep }) {
    if (packages === undefined) {
        const { state, text } = await persist(`deleting ${digest}`, () => (0,registry_delete/* deleteManifest */.r)(client, repository, digest));
        if (state === 'refused')
            throw new Error(`${repository.name} does not let tags be taken off: ${text}`);
        return;
    }
    for (const seconds of [0, ...PATIENCE]) {
        await sleep(seconds);
        const version = (await packages.newest()).find((one) => one.digest === digest);
        const said = version === undefined ? undefined : await packages.remove(version.id);
        if (said !== undefined)
            throw new Error(`${repository.name} does not let tags be taken off: ${said}`);
        if (version !== undefined)
            return;
    }
    throw new Error(`the packages API does not show the empty version ${digest} of ${repository.name}`);
}
async function putBack(tags, { client, repository }, { persist, warn }) {
    for (const { tag, digest } of tags) {
        const name = (0,reference/* formatTagged */.cy)({ repository, tag });
        try {
            const manifest = await persist(`reading ${name}`, () => (0,manifests/* getManifest */.c2)(client, repository, digest));
            if (manifest === undefined)
                throw new Error(`${digest} is gone`);
            await persist(`tagging ${name}`, () => (0,manifests/* putManifest */.RV)(client, repository, tag, manifest));
        }
        catch (error) {
            warn(`${name} could not be put back on ${digest}: ${error.message}`);
        }
    }
}

;// CONCATENATED MODULE: ./lib/actions/prune/execute.js











async function checkDeleting({ client, repository, packages }, { persist }) {
    if (packages !== undefined)
        return;
    const nothing = `sha256:${(0,external_node_crypto_.randomBytes)(32).toString('hex')}`;
    try {
        const what = `asking ${repository.registry} whether it deletes`;
        const { state, text } = await persist(what, () => (0,registry_delete/* deleteManifest */.r)(client, repository, nothing));
        if (state !== 'refused')
            return;
        throw new errors/* ActionError */.lZ('prune-refused', `${repository.registry} does not delete manifests of ${repository.name}: ${text}.`, {
            advice: 'Let the registry delete (REGISTRY_STORAGE_DELETE_ENABLED=true for the one of Docker), or sign in as somebody who may. Nothing was deleted anywhere.',
        });
    }
    catch (error) {
        if (!(error instanceof fault/* RegistryFault */.QA) || error.isTemporary)
            throw error;
    }
}
async function execute(entries, place, survey, around, done) {
    const { repository } = place;
    const graph = (0,retention_graph/* buildGraph */.ZG)(survey.versions());
    const going = entries.filter(({ action }) => action === 'delete');
    const planned = new Map(going.map((entry) => [entry.digest, entry]));
    const news = going.length === 0 ? [] : await newsSince(survey, place, around);
    for (const digest of (0,retention_graph/* reach */.gl)(news, graph).keys()) {
        if (planned.delete(digest))
            done.left.set(digest, 'what was pushed meanwhile needs it');
    }
    let isFirst = true;
    for (let round = nextRound(planned, graph, done.left); round.length > 0; round = nextRound(planned, graph, done.left)) {
        const [first, ...others] = round;
        const deleteOne = async (entry) => {
            const why = await deleteVersion(entry, place, survey, around);
            planned.delete(entry.digest);
            if (why === undefined)
                done.deleted.add(entry.digest);
            else
                done.left.set(entry.digest, why);
            if (why === undefined)
                around.tell(`Deleted ${(0,reference/* formatPinned */.y6)(repository, entry.digest)}: ${entry.why}.`);
            else
                around.warn(`${(0,reference/* formatPinned */.y6)(repository, entry.digest)} stays: ${why}.`);
        };
        if (isFirst && first !== undefined)
            await deleteOne(first);
        await (0,settle_all/* settleInTurn */.O)(CHANGES_AT_ONCE, isFirst ? others : round, deleteOne);
        isFirst = false;
    }
    const tags = entries.flatMap(({ digest, untag }) => untag.map((tag) => ({ tag, digest })));
    if (tags.length === 0)
        return;
    for (const tag of await takeTagsOff(tags, place, around)) {
        done.untagged.add(tag);
        around.tell(`Took the tag ${(0,reference/* formatTagged */.cy)({ repository, tag })} off; its version stays.`);
    }
    for (const { tag, digest } of tags)
        if (!done.untagged.has(tag))
            done.left.set(digest, `${tag} was moved meanwhile`);
}
function nextRound(planned, graph, left) {
    for (let isStill = false; !isStill;) {
        isStill = true;
        for (const digest of planned.keys()) {
            const owner = graph.owners(digest).find((one) => left.has(one));
            if (owner === undefined)
                continue;
            planned.delete(digest);
            left.set(digest, `${owner} stays`);
            isStill = false;
        }
    }
    const ready = [...planned.values()].filter(({ digest }) => !graph.owners(digest).some((one) => planned.has(one)));
    return ready.length > 0 ? ready : [...planned.values()].slice(0, 1);
}
async function deleteVersion(entry, place, survey, { persist }) {
    const { client, repository, packages } = place;
    if (packages !== undefined) {
        const id = survey.idOf(entry.digest);
        const version = id === undefined ? undefined : await packages.version(id);
        if (id === undefined)
            return 'the packages API does not show it';
        if (version === undefined)
            return undefined;
        const added = version.tags.find((tag) => !entry.tags.includes(tag));
        return added === undefined ? packages.remove(id) : `it got the tag ${added} meanwhile`;
    }
    const moved = await Promise.all(entry.tags.map(async (tag) => {
        const name = (0,reference/* formatTagged */.cy)({ repository, tag });
        return (await persist(`looking up ${name}`, () => (0,manifests/* servedDigest */.sP)(client, repository, tag))) === entry.digest;
    }));
    if (entry.tags.length > 0 && !moved.includes(true))
        return 'its tags were moved meanwhile';
    const what = `deleting ${(0,reference/* formatPinned */.y6)(repository, entry.digest)}`;
    const { state, text } = await persist(what, () => (0,registry_delete/* deleteManifest */.r)(client, repository, entry.digest));
    if (state !== 'refused')
        return undefined;
    throw new errors/* ActionError */.lZ('prune-refused', `${repository.name} may not be pruned: ${text}.`, {
        advice: 'Sign in as somebody who may delete there; what was deleted before is told in the plan.',
    });
}

// EXTERNAL MODULE: ./lib/actions/step/github-api.js
var github_api = __webpack_require__(15790);
;// CONCATENATED MODULE: ./lib/actions/prune/github.js



const LONGEST_WAIT = 900;
const USUAL_WAIT = 60;
const ATTEMPTS = 5;
const MOST_PAGES = 5_000;
function createGitHub({ http, base, token, sleep, now, tell }) {
    const root = new URL(`${base.replace(/\/$/, '')}/`);
    let limit;
    const headers = {
        ...github_api/* GITHUB_HEADERS */.p,
        ...(token !== '' && { authorization: `Bearer ${token}` }),
    };
    function addressOf(path) {
        const url = URL.canParse(path) ? new URL(path) : new URL(path.replace(/^\//, ''), root);
        if (url.origin !== root.origin)
            throw new errors/* ActionError */.lZ('github-fault', `GitHub sent us to another host: ${url.origin}.`);
        return url;
    }
    async function heedLimit() {
        const seconds = ((limit?.time ?? 0) - now()) / 1000;
        if (limit === undefined || seconds <= 0)
            return;
        if (seconds > LONGEST_WAIT) {
            const end = new Date(limit.time).toISOString();
            throw new errors/* ActionError */.lZ('github-rate-limit', `GitHub takes no more requests of this token until ${end}: ${limit.why}.`);
        }
        await sleep(seconds);
    }
    function readLimit(answer, attempt) {
        const found = limitEnd(answer, now(), attempt);
        if (found !== undefined && found.time > (limit?.time ?? 0)) {
            tell(`GitHub asks to wait ${Math.ceil((found.time - now()) / 1000)} s: ${found.why}.`);
            limit = found;
        }
        const isLimit = found !== undefined && (answer.status === 403 || answer.status === 429);
        return attempt < ATTEMPTS && (isLimit || answer.status >= 500);
    }
    async function request(method, path) {
        const url = addressOf(path);
        for (let attempt = 1;; attempt++) {
            await heedLimit();
            const answer = await http.send({ method, url, headers }).then(read, (error) => {
                if (error instanceof fault/* RegistryFault */.QA && attempt < ATTEMPTS)
                    return undefined;
                throw new errors/* ActionError */.lZ('github-fault', `GitHub does not answer: ${error.message}.`, { cause: error });
            });
            if (answer !== undefined && !readLimit(answer, attempt))
                return answer;
            if (answer === undefined || answer.status >= 500)
                await sleep(2 ** (attempt - 1));
        }
    }
    async function* pages(path, refused) {
        let next = path;
        for (let page = 0; next !== undefined; page++) {
            if (page === MOST_PAGES)
                throw new errors/* ActionError */.lZ('github-fault', `GitHub's list at ${path} does not end.`);
            const answer = await request('GET', next);
            if (answer.status !== 200)
                throw refused(answer);
            yield answer.json;
            next = /<([^>]+)>\s*;[^,]*\brel="?next"?/i.exec(String(answer.headers['link'] ?? ''))?.[1];
        }
    }
    return { request, pages };
}
function limitEnd({ status, headers, message }, now, attempt) {
    const isRefusal = status === 403 || status === 429;
    const retryAfter = (0,fault/* retryAfterOf */.sT)(headers);
    if (isRefusal && retryAfter !== undefined)
        return { time: now + retryAfter * 1000, why: said(message) };
    const [remaining, reset] = [headers['x-ratelimit-remaining'], headers['x-ratelimit-reset']];
    if (remaining === '0' && /^\d+$/.test(String(reset))) {
        return { time: Number(reset) * 1000 + 1000, why: 'its limit for an hour is used up' };
    }
    const isSecondary = status === 429 || (status === 403 && /rate limit|abuse/i.test(message));
    return isSecondary ? { time: now + USUAL_WAIT * 1000 * 2 ** (attempt - 1), why: said(message) } : undefined;
}
function said(message) {
    return message === '' ? 'there were too many requests' : (0,errors/* quote */.hD)(message, 100);
}
function read({ status, headers, body }) {
    const json = jsonOf(body);
    const message = json?.message;
    return { status, headers, json, message: typeof message === 'string' ? message : '' };
}
function jsonOf(body) {
    try {
        return JSON.parse(body.toString('utf8'));
    }
    catch {
        return undefined;
    }
}
function refusal(what, { status, message }, permission, id = 'github-refused') {
    const text = message === '' ? '' : ` (${(0,errors/* quote */.hD)(message, 200)})`;
    const isRight = status === 401 || status === 403 || status === 404;
    const told = `GitHub answered ${status}${text} when asked to ${what}.`;
    return isRight ? new errors/* ActionError */.lZ(id, told, { advice: permission }) : new errors/* ActionError */.lZ('github-fault', told);
}
function listIn(json, name) {
    const list = name === undefined ? json : json?.[name];
    const isEntry = (entry) => typeof entry === 'object' && entry !== null;
    return Array.isArray(list) ? list.filter(isEntry) : [];
}

;// CONCATENATED MODULE: ./lib/actions/prune/github-caches.js

const PERMISSION = 'The job needs "permissions: actions: write"; caches: registry or none leaves GitHub\'s caches alone.';
async function listCaches(github, repository, ref) {
    const query = ref === '' ? '' : `&ref=${encodeURIComponent(ref)}`;
    const entries = new Map();
    const path = `/repos/${repository}/actions/caches?per_page=100${query}`;
    for await (const json of github.pages(path, (answer) => refusal("list the repository's caches", answer, PERMISSION))) {
        for (const { id, ref: of, key, last_accessed_at: used, size_in_bytes: size } of listIn(json, 'actions_caches')) {
            if (typeof id !== 'number' || typeof of !== 'string' || typeof key !== 'string')
                continue;
            const at = Date.parse(String(used));
            const moment = Number.isNaN(at) ? undefined : { at, source: "by GitHub's list" };
            entries.set(id, { id, ref: of, key, used: moment, size: typeof size === 'number' ? size : 0 });
        }
    }
    return [...entries.values()];
}
async function deleteCache(github, repository, { id, key, ref }) {
    const answer = await github.request('DELETE', `/repos/${repository}/actions/caches/${id}`);
    if (answer.status === 204 || answer.status === 200 || answer.status === 404)
        return;
    throw refusal(`delete the cache ${key} of ${ref}`, answer, PERMISSION);
}

;// CONCATENATED MODULE: ./lib/actions/prune/carry-out.js





async function carryOut(works, caches, { github, repository, around }) {
    const toDo = works.filter(({ entries }) => entries.some(({ action }) => action !== 'keep'));
    try {
        await (0,publish/* orExplain */.Pm)(async () => {
            for (const { place } of toDo)
                await checkDeleting(place, around);
            for (const { entries, place, survey: found, done } of toDo)
                await execute(entries, place, found, around, done);
        });
        await (0,settle_all/* settleInTurn */.O)(CHANGES_AT_ONCE, caches.entries.filter(({ goes }) => goes), async (entry) => {
            await deleteCache(github, repository, entry);
            caches.done.add(entry.id);
        });
        return undefined;
    }
    catch (error) {
        return error;
    }
}

// EXTERNAL MODULE: ./lib/cache/cache-image.js
var cache_image = __webpack_require__(67604);
// EXTERNAL MODULE: ./lib/retention/rules.js
var retention_rules = __webpack_require__(84433);
// EXTERNAL MODULE: ./lib/actions/inputs/sign-in.js + 1 modules
var sign_in = __webpack_require__(19753);
// EXTERNAL MODULE: ./lib/actions/prune/confirm.js
var prune_confirm = __webpack_require__(8112);
;// CONCATENATED MODULE: ./lib/actions/prune/refs.js


const PERMISSIONS = 'The job needs "permissions: pull-requests: read" and "contents: read"; without knowing what is open, nothing is deleted.';
const REPOSITORY = /^(?!\.\.?\/)[\w.-]+\/(?!\.\.?$)[\w.-]+$/;
async function readRefs(github, repository) {
    const [openPullRequests, branches] = await Promise.all([
        collect(github, `/repos/${repository}/pulls?state=open&per_page=100`, 'list the open pull requests', ({ number }) => (typeof number === 'number' ? number : undefined)),
        collect(github, `/repos/${repository}/branches?per_page=100`, 'list the branches', ({ name }) => typeof name === 'string' ? name : undefined),
    ]);
    return { openPullRequests, branches };
}
async function collect(github, path, what, read) {
    const found = new Set();
    for await (const json of github.pages(path, (answer) => refusal(what, answer, PERMISSIONS))) {
        if (!Array.isArray(json))
            throw new errors/* ActionError */.lZ('github-fault', `GitHub answered with no list when asked to ${what}.`);
        for (const value of listIn(json).map(read))
            if (value !== undefined)
                found.add(value);
    }
    return found;
}
async function isReopened(github, repository, number) {
    const answer = await github.request('GET', `/repos/${repository}/pulls/${number}`);
    const state = answer.json?.state;
    if (answer.status === 200)
        return state !== 'closed';
    if (answer.status === 403 || answer.status === 404 || answer.status === 401)
        return false;
    throw refusal(`look up pull request ${number}`, answer, PERMISSIONS);
}

;// CONCATENATED MODULE: ./lib/actions/prune/inputs.js









const NOT_HERE = ['credentials', 'logout'];
async function parsePruneInputs(read, variable, isClosing) {
    const reader = (0,input/* createInputReader */.ic)(read);
    const signInReader = (0,input/* createInputReader */.ic)((name) => (NOT_HERE.includes(name) ? '' : read(name)));
    const { rules, problems: ruleProblems } = (0,retention_rules/* parseRules */.NR)(reader.lines('rules'));
    const { newest, problems: newestProblems } = (0,retention_rules/* parseKeepNewest */.Rv)(reader.lines('keep-newest'), rules);
    const inputs = {
        ...(await (0,sign_in/* parseSignInInputs */.X)(signInReader, variable)),
        images: await parseImages(reader),
        rules,
        newest,
        existingBranches: reader.choice('existing-branches', ['newest', 'all', 'none'], 'newest'),
        caches: reader.choice('caches', ['all', 'github', 'registry', 'none'], 'all'),
        cacheImages: parseCacheImages(reader),
        cacheMaxAge: parseCacheMaxAge(reader),
        repository: parseRepositoryName(reader),
        packages: reader.choice('packages', ['auto', 'true', 'false'], 'auto'),
        dryRun: (0,prune_confirm/* parseConfirm */.U)(reader, (0,retention_rules/* rulesForEverything */.ES)(rules).map((pattern) => ({ input: 'rules', pattern, fits: 'every tag' }))),
        maxDeletions: reader.number('max-deletions', { fallback: 100, min: 1, max: 100_000 }),
    };
    refuseLocalInputs(reader);
    const found = [...reader.problems, ...signInReader.problems, ...ruleProblems, ...newestProblems];
    const hasRules = rules.length > 0 || ruleProblems.length > 0 || isClosing;
    return { inputs, problems: [...found, ...disagreements(inputs, hasRules, found)] };
}
function isLocal(read) {
    return (0,input/* createInputReader */.ic)(read).boolean('local', false);
}
function refuseLocalInputs(reader) {
    reader.boolean('local', false);
    for (const input of ['build-cache', 'builder']) {
        if (reader.text(input) !== '')
            reader.problems.push({ input, problem: 'is given, but local is not true' });
    }
}
async function parseImages(reader) {
    const texts = await reader.list('images', { commas: true });
    const images = new Map();
    for (const text of texts) {
        const repository = (0,reference/* parseRepository */.SU)(text);
        if (repository !== undefined)
            images.set(repository.name, repository);
        else {
            const problem = `${(0,errors/* quote */.hD)(text)} is no image name`;
            const advice = 'Write [registry/]name without a tag; rules says which tags are meant.';
            reader.problems.push({ input: 'images', problem, advice });
        }
    }
    return [...images.values()];
}
function parseCacheImages(reader) {
    const lines = reader.lines('cache-image');
    const images = lines.flatMap((line) => {
        const image = (0,cache_image/* parseCacheImage */.DM)(line);
        if (image !== undefined)
            return [image];
        const problem = `${(0,errors/* quote */.hD)(line)} is no image name`;
        const advice = `Write what the build has in cache-image: [registry/]name, or [registry/]name:prefix with up to ${cache_image/* PREFIX_MAX_LENGTH */.zR} characters.`;
        reader.problems.push({ input: 'cache-image', problem, advice });
        return [];
    });
    return lines.length === 0 ? undefined : images;
}
function parseCacheMaxAge(reader) {
    const text = reader.text('cache-max-age');
    const age = (0,retention_age/* parseAge */.F)(text);
    if (text !== '' && age === undefined) {
        const advice = 'Write a number and s, m, h, d or w, such as 14d.';
        reader.problems.push({ input: 'cache-max-age', problem: `${(0,errors/* quote */.hD)(text)} is no age`, advice });
    }
    return age;
}
function parseRepositoryName(reader) {
    const name = reader.text('repository');
    if (name === '' || REPOSITORY.test(name))
        return name;
    reader.problems.push({ input: 'repository', problem: `${(0,errors/* quote */.hD)(name)} is not owner/name` });
    return '';
}
function disagreements({ images, cacheImages, caches, cacheMaxAge, rules }, hasRules, found) {
    const problems = [];
    const isWrong = (name) => found.some(({ input }) => input === name);
    if (images.length > 0 && !hasRules) {
        problems.push({
            input: 'rules',
            problem: 'is empty, so nothing says which images may go',
            advice: 'Write a line such as pr-*: 24h. Only on pull_request: closed the tags are known without.',
        });
    }
    if (images.length === 0 && rules.length > 0 && !isWrong('images')) {
        problems.push({ input: 'images', problem: 'is empty, so the rules are for nothing' });
    }
    if (images.length === 0 && caches === 'none' && !isWrong('images')) {
        problems.push({ input: 'images', problem: 'is empty and caches is none, so there is nothing to look at' });
    }
    if (caches === 'none' || caches === 'github') {
        if (cacheImages !== undefined) {
            problems.push({ input: 'cache-image', problem: `is given, but caches is ${caches}` });
        }
    }
    if (caches === 'none' && cacheMaxAge !== undefined) {
        problems.push({ input: 'cache-max-age', problem: 'is given, but caches is none' });
    }
    return problems;
}
function cacheImagesOf({ caches, cacheImages, images }) {
    if (caches === 'none' || caches === 'github')
        return { images: [], isGuessed: true };
    if (cacheImages !== undefined)
        return { images: cacheImages, isGuessed: false };
    const beside = images.map(cache_image/* defaultCacheImages */.U6).flatMap((found) => (found === undefined ? [] : [found.trusted]));
    return { images: beside, isGuessed: true };
}

// EXTERNAL MODULE: ./lib/image/digest.js
var digest = __webpack_require__(37241);
;// CONCATENATED MODULE: ./lib/actions/prune/packages.js



const packages_PERMISSION = 'The job needs "permissions: packages: write", and in the package\'s settings, under "Manage Actions access", this repository needs the role Admin; a package of another repository needs a personal access token with delete:packages in github-token.';
function isGitHubRegistry({ registry }) {
    return registry === 'ghcr.io' || registry.startsWith('containers.');
}
function createPackages(github, { name, path }) {
    const [owner = '', ...rest] = path.split('/');
    const place = `packages/container/${encodeURIComponent(rest.join('/'))}`;
    const refused = (what) => (answer) => refusal(`${what} of ${name}`, answer, packages_PERMISSION, 'package-permission');
    let found;
    async function find() {
        for (const kind of ['orgs', 'users']) {
            const base = `/${kind}/${encodeURIComponent(owner)}/${place}`;
            const answer = await github.request('GET', base);
            if (answer.status === 200)
                return base;
            if (answer.status !== 404)
                throw refused('look up the package')(answer);
        }
        return undefined;
    }
    const base = () => {
        found ??= find();
        return found;
    };
    const needed = async () => {
        const address = await base();
        if (address === undefined)
            throw new errors/* ActionError */.lZ('github-fault', `The package ${name} is gone.`);
        return address;
    };
    return {
        async *versions() {
            const address = await base();
            if (address === undefined)
                return;
            for await (const json of github.pages(`${address}/versions?per_page=100`, refused('list the versions'))) {
                yield listIn(json).flatMap(readVersion);
            }
        },
        async version(id) {
            const answer = await github.request('GET', `${await needed()}/versions/${id}`);
            if (answer.status === 404)
                return undefined;
            if (answer.status !== 200)
                throw refused('look up a version')(answer);
            return readVersion(answer.json)[0];
        },
        async newest() {
            const answer = await github.request('GET', `${await needed()}/versions?per_page=100`);
            if (answer.status !== 200)
                throw refused('list the versions')(answer);
            return listIn(answer.json).flatMap(readVersion);
        },
        async remove(id) {
            const answer = await github.request('DELETE', `${await needed()}/versions/${id}`);
            if (answer.status === 204 || answer.status === 200 || answer.status === 404)
                return undefined;
            if (answer.status === 400 || answer.status === 422)
                return answer.message || `it answered ${answer.status}`;
            throw refused('delete a version')(answer);
        },
    };
}
function readVersion(entry) {
    const { id, name, metadata, updated_at: updated, created_at: created } = entry;
    if (typeof id !== 'number' || !(0,digest/* isDigest */.B)(name))
        return [];
    const tags = metadata?.container?.tags;
    const times = [updated, created].map((text) => Date.parse(String(text))).filter((time) => !Number.isNaN(time));
    const moment = times.length === 0 ? undefined : { at: Math.max(...times), source: 'by the packages API' };
    const texts = Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [];
    return [{ id, digest: name, tags: texts, moment }];
}

// EXTERNAL MODULE: ./lib/retention/judge.js
var judge = __webpack_require__(98389);
// EXTERNAL MODULE: ./lib/retention/plan.js
var plan = __webpack_require__(38599);
;// CONCATENATED MODULE: ./lib/actions/prune/planning.js





async function planPlace(place, survey, policies) {
    for (;;) {
        await survey.date(undated(place, survey, policies.images));
        const entries = planNow(place, survey, policies);
        if (!entries.some(({ action }) => action === 'delete') || !(await survey.takeReferrers()))
            return entries;
    }
}
function undated({ hasImages }, survey, policy) {
    if (!hasImages)
        return [];
    const versions = survey.versions();
    const isRuleForUntagged = policy.closed === undefined && (0,retention_rules/* untaggedRule */.EV)(policy.rules)?.age !== undefined;
    const { tops } = (0,retention_graph/* buildGraph */.ZG)(versions);
    const isAsked = (version) => {
        const tags = (0,retention_graph/* ownTags */.Wb)(version);
        if (tags.length === 0)
            return isRuleForUntagged && tops.has(version.digest);
        return tags.some((tag) => (0,judge/* asksForAge */.xg)(tag, policy));
    };
    return [...versions.values()].filter(isAsked).map(({ digest }) => digest);
}
function planNow(place, survey, policies) {
    const versions = survey.versions();
    const verdicts = verdictsOf(place, versions.values(), policies);
    return (0,plan/* planVersions */.j)(versions, {
        tag: (tag) => verdicts.get(tag) ?? { goes: false, why: 'it is no image and no cache' },
        untagged: ({ moment }) => place.hasImages ? (0,judge/* judgeUntagged */.Rd)(moment, policies.images) : { goes: false, why: 'it has no tag' },
    });
}
function verdictsOf(place, versions, policies) {
    const verdicts = new Map();
    const images = [];
    for (const version of versions) {
        for (const tag of (0,retention_graph/* ownTags */.Wb)(version)) {
            const found = place.caches.flatMap((image) => judgeCacheTag(tag, image, version.moment, policies.caches) ?? []);
            const [first] = found;
            if (first !== undefined)
                verdicts.set(tag, found.find(({ goes }) => !goes) ?? first);
            else if (place.hasImages)
                images.push({ tag, moment: version.moment });
        }
    }
    for (const [tag, verdict] of (0,judge/* judgeTags */.Bs)(images, policies.images))
        verdicts.set(tag, verdict);
    return verdicts;
}

// EXTERNAL MODULE: ./lib/registry/list-tags.js
var list_tags = __webpack_require__(4285);
// EXTERNAL MODULE: ./lib/registry/referrers.js
var referrers = __webpack_require__(75455);
// EXTERNAL MODULE: ./lib/retention/owner.js
var owner = __webpack_require__(58517);
;// CONCATENATED MODULE: ./lib/actions/prune/survey.js








const PROGRESS = 1_000;
class Survey {
    #place;
    #around;
    #known = new Map();
    #absent = new Set();
    #ids = new Map();
    #asked = new Set();
    #knowsReferrers;
    #read = 0;
    constructor(place, around) {
        this.#place = place;
        this.#around = around;
    }
    idOf(digest) {
        return this.#ids.get(digest);
    }
    get tags() {
        return new Set([...this.#known.values()].flatMap(({ tags }) => [...tags]));
    }
    versions() {
        return new Map([...this.#known].map(([digest, { tags, moment, read }]) => [
            digest,
            { digest, tags: [...tags], children: read?.children ?? [], subject: read?.subject, moment },
        ]));
    }
    async take() {
        const { packages, repository } = this.#place;
        if (packages !== undefined)
            await this.#takePackages(packages);
        const listed = this.tags;
        const tags = (await this.listTags()).filter((tag) => !listed.has(tag));
        if (packages !== undefined && this.#ids.size === 0 && tags.length > 0) {
            throw new errors/* ActionError */.lZ('package-permission', `The packages API shows no versions of ${repository.name}, but the registry does.`);
        }
        await this.#each(tags, (tag) => this.#takeTag(tag));
        await this.#readAll();
    }
    async listTags() {
        const { client, repository, isGuessed } = this.#place;
        try {
            return await this.#around.persist(`listing the tags of ${repository.name}`, () => survey_all((0,list_tags/* listTags */.c)(client, repository)));
        }
        catch (error) {
            if (isGuessed && error instanceof fault/* RegistryFault */.QA && error.isDenied)
                return [];
            throw error;
        }
    }
    async takeReferrers() {
        const { client, repository, packages } = this.#place;
        const unasked = [...this.#known.keys()].filter((digest) => !this.#asked.has(digest));
        const [first] = unasked;
        if (packages !== undefined || first === undefined)
            return false;
        this.#knowsReferrers ??= await this.#doesKnowReferrers(first);
        if (!this.#knowsReferrers)
            return false;
        const before = this.#known.size;
        await this.#each(unasked, async (digest) => {
            this.#asked.add(digest);
            const what = `listing the referrers of ${repository.name}@${digest}`;
            const found = await this.#around.persist(what, () => (0,referrers/* listReferrers */.x)(client, repository, digest));
            for (const referrer of found)
                this.#knowLater(referrer.digest);
        });
        await this.#readAll();
        return this.#known.size > before;
    }
    async #doesKnowReferrers(digest) {
        const { client, repository } = this.#place;
        const request = { method: 'GET', repository: repository.path, access: 'pull', to: `referrers/${digest}` };
        const { status } = await this.#around.persist('asking for referrers', () => client.send(request));
        return ![400, 404, 405, 406].includes(status);
    }
    async date(digests) {
        if (this.#place.packages !== undefined)
            return;
        await this.#each(digests, async (digest) => {
            const known = this.#known.get(digest);
            if (known === undefined || known.moment !== undefined)
                return;
            const config = this.#configOf(digest, 0);
            const created = config === undefined ? undefined : await (0,read_version/* readCreated */.$6)(this.#place, config, this.#around);
            known.moment = (0,read_version/* later */.NU)(known.read?.created, created);
        });
    }
    async #takePackages(packages) {
        const { repository } = this.#place;
        for await (const page of packages.versions()) {
            for (const { id, digest, tags, moment } of page) {
                const known = this.#know(digest);
                for (const tag of tags)
                    known.tags.add(tag);
                known.moment = (0,read_version/* later */.NU)(known.moment, moment);
                this.#ids.set(digest, id);
            }
            if (this.#ids.size % PROGRESS === 0)
                this.#around.tell(`${repository.name}: ${this.#ids.size} versions listed.`);
        }
    }
    async #takeTag(tag) {
        const read = await (0,read_version/* readVersion */.$4)(this.#place, tag, this.#around);
        if (read === undefined)
            return;
        const known = this.#know(read.digest);
        known.tags.add(tag);
        this.#knowPartsOf(known, read);
    }
    #know(digest) {
        const known = this.#known.get(digest) ?? { tags: new Set(), moment: undefined, read: undefined };
        this.#known.set(digest, known);
        return known;
    }
    #waiting = new Set();
    #knowLater(digest) {
        if (!this.#known.has(digest) && !this.#absent.has(digest))
            this.#waiting.add(digest);
    }
    #knowPartsOf(known, read) {
        known.read = read;
        for (const digest of [...read.children, ...(read.subject === undefined ? [] : [read.subject])]) {
            this.#knowLater(digest);
        }
        for (const about of [...known.tags].map(owner/* subjectOfTag */.sA))
            if (about !== undefined)
                this.#knowLater(about);
    }
    async #readAll() {
        const unread = [...this.#known].filter(([, { read }]) => read === undefined).map(([digest]) => digest);
        let next = [...new Set([...unread, ...this.#waiting])];
        while (next.length > 0) {
            this.#waiting.clear();
            await this.#each(next, async (digest) => {
                const read = await (0,read_version/* readVersion */.$4)(this.#place, digest, this.#around);
                if (read !== undefined)
                    this.#knowPartsOf(this.#know(digest), read);
                else
                    this.#absent.add(digest);
            });
            next = [...this.#waiting];
        }
    }
    #configOf(digest, depth) {
        const read = this.#known.get(digest)?.read;
        if (read === undefined || read.config !== undefined || depth > 4)
            return read?.config;
        for (const child of read.children) {
            const config = this.#configOf(child, depth + 1);
            if (config !== undefined)
                return config;
        }
        return undefined;
    }
    async #each(items, task) {
        await (0,settle_all/* settleInTurn */.O)(REGISTRY_AT_ONCE, items, async (item) => {
            await task(item);
            if (++this.#read % PROGRESS === 0)
                this.#around.tell(`${this.#place.repository.name}: ${this.#read} requests done.`);
        });
    }
}
async function survey_all(list) {
    const items = [];
    for await (const item of list)
        items.push(item);
    return items;
}

;// CONCATENATED MODULE: ./lib/actions/prune/find-places.js





function placesWanted(inputs) {
    return [...inputs.images, ...cacheImagesOf(inputs).images.map(({ repository }) => repository)];
}
async function findPlaces(inputs, session, github) {
    const { images: cacheImages, isGuessed } = cacheImagesOf(inputs);
    const named = new Set(inputs.images.map(({ name }) => name));
    const all = new Map(placesWanted(inputs).map((repository) => [repository.name, repository]));
    const isPackage = (repository) => inputs.packages === 'auto' ? isGitHubRegistry(repository) : inputs.packages === 'true';
    return Promise.all([...all.values()].map(async (repository) => {
        const isHere = (image) => image.repository.name === repository.name;
        return {
            repository,
            client: await session.clientFor(repository.registry),
            packages: isPackage(repository) ? createPackages(github, repository) : undefined,
            hasImages: named.has(repository.name),
            caches: cacheImages.filter(isHere),
            isGuessed: isGuessed && !named.has(repository.name),
        };
    }));
}
async function survey(place, policies, around) {
    const found = new Survey(place, around);
    await found.take();
    const entries = await planPlace(place, found, policies);
    const { name } = place.repository;
    if (entries.length === 0 && !place.isGuessed)
        log/* log */.Rm.warning(`There is nothing at ${name}, or this token may not see it.`);
    else if (entries.length > 0)
        log/* log */.Rm.info(`${name}: ${entries.length} versions.`);
    return { place, survey: found, entries, done: { deleted: new Set(), untagged: new Set(), left: new Map() } };
}

// EXTERNAL MODULE: ./lib/actions/prune/work.js
var work = __webpack_require__(22307);
;// CONCATENATED MODULE: ./lib/actions/prune/run.js

















async function run({ environment, folder, signal }) {
    const { event } = environment;
    const closing = closedBy(environment);
    if (isLocal(input/* inputText */.AN)) {
        const { runLocal } = await __webpack_require__.e(/* import() */ 8268).then(__webpack_require__.bind(__webpack_require__, 58268));
        return runLocal({ read: input/* inputText */.AN, closing, environment, signal });
    }
    const variable = (name) => environment.all[name] ?? '';
    const { inputs, problems } = await parsePruneInputs(input/* inputText */.AN, variable, closing !== undefined);
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    const closed = inputs.rules.length === 0 ? closing : undefined;
    const http = (0,registry_http/* createHttp */.V)(environment.all, signal);
    const names = { references: placesWanted(inputs).map((repository) => ({ repository, tag: 'latest' })) };
    const signIn = { ...inputs, ...(0,retrying/* usualRetries */.V)(), push: 'auto' };
    const session = await (0,sign_in_session/* openSession */.f)(signIn, { ...names, optional: new Set() }, environment, folder, signal);
    try {
        const github = gitHubOf(inputs, environment, http, signal);
        const repository = inputs.repository || event.repository;
        const around = aroundOf(signal);
        const policies = await readPolicies(inputs, { github, repository, closed, environment });
        const places = await findPlaces(inputs, session, github);
        const works = [];
        for (const place of places)
            works.push(await (0,publish/* orExplain */.Pm)(() => survey(place, policies, around)));
        const caches = await readCaches(inputs, { github, repository, policies });
        const plan = () => (0,work/* documentOf */.lM)(inputs.dryRun, works, caches);
        (0,work/* checkLimit */.ab)(plan(), inputs);
        const error = inputs.dryRun ? undefined : await carryOut(works, caches, { github, repository, around });
        return { plan: plan(), error };
    }
    finally {
        session.close();
        http.close();
    }
}
function closedBy({ event: { name, payload } }) {
    const isClosed = name.startsWith('pull_request') && (0,source_payload/* textAt */.$6)(payload, 'action') === 'closed';
    return isClosed ? (0,source_payload/* numberAt */.tk)(payload, 'pull_request', 'number') : undefined;
}
function aroundOf(signal) {
    const retries = (0,retrying/* usualRetries */.V)();
    return {
        persist: (what, task) => (0,publish/* persist */.Zr)(what, task, retries, signal),
        sleep: (seconds) => (0,cancel/* sleep */.y)(seconds, signal),
        tell: log/* log */.Rm.info,
        warn: log/* log */.Rm.warning,
    };
}
function gitHubOf({ githubToken }, { all }, http, signal) {
    return createGitHub({
        http,
        base: all['GITHUB_API_URL'] || 'https://api.github.com',
        token: githubToken,
        sleep: (seconds) => (0,cancel/* sleep */.y)(seconds, signal),
        now: Date.now,
        tell: log/* log */.Rm.info,
    });
}
async function readPolicies(inputs, { github, repository, closed, environment }) {
    const refs = closed === undefined ? await readRefs(github, repository) : await refsOf(closed, github, repository);
    const { rules, newest, existingBranches, cacheMaxAge } = inputs;
    const now = Date.now();
    const defaultBranch = (0,source_payload/* textAt */.$6)(environment.event.payload, 'repository', 'default_branch') ?? (await defaultOf());
    return {
        images: { rules, newest, existingBranches, closed, refs, now },
        caches: { closed, maxAge: closed === undefined ? cacheMaxAge : undefined, defaultBranch, refs, now },
    };
    async function defaultOf() {
        if (cacheMaxAge === undefined)
            return undefined;
        const { json } = await github.request('GET', `/repos/${repository}`);
        return typeof json === 'object' && json !== null
            ? (0,source_payload/* textAt */.$6)(json, 'default_branch')
            : undefined;
    }
}
async function refsOf(closed, github, repository) {
    const isOpen = await isReopened(github, repository, closed);
    return { openPullRequests: new Set(isOpen ? [closed] : []), branches: new Set() };
}
async function readCaches({ caches }, { github, repository, policies }) {
    if (caches === 'none' || caches === 'registry')
        return { entries: [], done: new Set() };
    const { closed } = policies.caches;
    const found = await listCaches(github, repository, closed === undefined ? '' : `refs/pull/${closed}/merge`);
    const entries = found.map((entry) => ({ ...entry, ...judgeCacheRef(entry.ref, entry.used, policies.caches) }));
    return { entries, done: new Set() };
}


/***/ }),

/***/ 22307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q2: () => (/* binding */ withState),
/* harmony export */   _F: () => (/* binding */ OverLimit),
/* harmony export */   ab: () => (/* binding */ checkLimit),
/* harmony export */   lM: () => (/* binding */ documentOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _retention_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93301);
/* harmony import */ var _runner_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93188);



function checkLimit(plan, { maxDeletions, dryRun }) {
    const count = (0,_retention_document_js__WEBPACK_IMPORTED_MODULE_2__/* .deletionsIn */ .fI)(plan);
    if (count <= maxDeletions)
        return;
    const told = `The plan has ${count} deletions, and max-deletions is ${maxDeletions}`;
    if (!dryRun)
        throw new OverLimit(`${told}, so nothing was deleted.`, plan);
    _runner_log_js__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm.warning(`${told}: without dry-run, this run would end here.`);
}
class OverLimit extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    plan;
    constructor(message, plan) {
        super('prune-limit', message);
        this.plan = plan;
    }
}
function documentOf(dryRun, works, caches) {
    return {
        dryRun,
        repositories: works.map(({ place, entries, done }) => ({
            name: place.repository.name,
            entries: entries.map((entry) => withState(entry, done)),
        })),
        caches: caches.entries.map(({ id, ref, key, goes, why, size }) => {
            const state = caches.done.has(id) ? 'done' : goes ? 'planned' : 'kept';
            return { id, ref, key, action: goes ? 'delete' : 'keep', why, state, size };
        }),
    };
}
function withState(entry, done) {
    const left = done.left.get(entry.digest);
    return { ...entry, state: stateOf(entry, done), why: left === undefined ? entry.why : `${entry.why}; but ${left}` };
}
function stateOf({ action, digest, untag }, { deleted, untagged, left }) {
    if (action === 'keep')
        return 'kept';
    if (left.has(digest))
        return 'left';
    const isDone = action === 'delete' ? deleted.has(digest) : untag.every((tag) => untagged.has(tag));
    return isDone ? 'done' : 'planned';
}


/***/ }),

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

/***/ 82009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readableKey),
/* harmony export */   k: () => (/* binding */ cacheKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _tags_safe_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92438);


const HASH_LENGTH = 16;
const LOOKS_HASHED = /-[0-9a-f]{16}$/;
function hashOf(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, HASH_LENGTH);
}
function cacheKey(text, maxLength) {
    const name = (0,_tags_safe_name_js__WEBPACK_IMPORTED_MODULE_1__/* .safeName */ .jC)(text, maxLength);
    return name === text && !LOOKS_HASHED.test(text) ? text : readableKey(text, text, maxLength);
}
function readableKey(words, text, maxLength) {
    const front = (0,_tags_safe_name_js__WEBPACK_IMPORTED_MODULE_1__/* .safeName */ .jC)(words).slice(0, maxLength - HASH_LENGTH - 1);
    return `${front.replace(/[-.]+$/, '')}-${hashOf(text)}`;
}


/***/ }),

/***/ 15068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H8: () => (/* binding */ refOf),
/* harmony export */   a: () => (/* binding */ placeStart),
/* harmony export */   df: () => (/* binding */ describePlace),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   vD: () => (/* binding */ placeReference)
/* harmony export */ });
/* harmony import */ var _source_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81808);
/* harmony import */ var _cache_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67604);
/* harmony import */ var _key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82009);



const BRANCH = 'refs/heads/';
function placesOf(source) {
    const { target, baseRef, repository } = source;
    const base = target.kind === 'pull-request' || target.kind === 'merge-queue' ? target.base : branchIn(baseRef);
    const own = ownPlace(source);
    const branches = [...new Set([base, repository.defaultBranch])].filter((branch) => branch);
    const others = branches.map((branch) => ({ kind: 'branch', branch: branch ?? '' }));
    return { own, others: others.filter((place) => own === undefined || !isSame(place, own)) };
}
function ownPlace(source) {
    const { target } = source;
    if (target.kind === 'tag')
        return { kind: 'tags' };
    if (target.kind === 'branch')
        return target.branch === '' ? undefined : { kind: 'branch', branch: target.branch };
    const number = (0,_source_source_js__WEBPACK_IMPORTED_MODULE_1__/* .pullRequestOf */ ._n)(source);
    return number === undefined || number < 1 ? undefined : { kind: 'pull-request', number };
}
function branchIn(ref) {
    return ref?.startsWith(BRANCH) ? ref.slice(BRANCH.length) : '';
}
function isSame(one, other) {
    return describePlace(one) === describePlace(other);
}
function describePlace(place) {
    if (place.kind === 'branch')
        return `branch ${place.branch}`;
    return place.kind === 'tags' ? 'all tags' : `pull request ${place.number}`;
}
function refOf({ ref, target }) {
    switch (target.kind) {
        case 'branch':
            return `${BRANCH}${target.branch}`;
        case 'tag':
            return `refs/tags/${target.tag}`;
        case 'pull-request':
            return `refs/pull/${target.number}/merge`;
        case 'merge-queue':
            return ref;
    }
}
const BRANCH_MAX_LENGTH = 128 - _cache_image_js__WEBPACK_IMPORTED_MODULE_2__/* .PREFIX_MAX_LENGTH */ .zR - 1 - 48 - 1 - 'branch-'.length;
function placeReference({ trusted, pullRequests }, place, scope) {
    const image = place.kind === 'pull-request' ? pullRequests : trusted;
    return `${image.repository.name}:${placeStart(image, place)}${scope}`;
}
function placeStart({ prefix }, place) {
    return `${[...(prefix === '' ? [] : [prefix]), placeName(place)].join('-')}-`;
}
function placeName(place) {
    if (place.kind === 'branch')
        return `branch-${(0,_key_js__WEBPACK_IMPORTED_MODULE_0__/* .cacheKey */ .k)(place.branch, BRANCH_MAX_LENGTH)}`;
    return place.kind === 'tags' ? 'tags' : `pr-${place.number}`;
}


/***/ }),

/***/ 1985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseSize),
/* harmony export */   X: () => (/* binding */ formatSize)
/* harmony export */ });
const UNITS = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3, t: 1024 ** 4 };
function parseSize(text) {
    const [, number, unit = ''] = /^(\d+(?:\.\d+)?) ?([kmgt]?)i?b?$/.exec(text.toLowerCase()) ?? [];
    return number === undefined ? undefined : Math.round(Number(number) * (UNITS[unit] ?? 1));
}
function formatSize(bytes) {
    const units = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB'];
    let [size, unit] = [bytes, 0];
    while (size >= 1024 && unit < units.length - 1)
        [size, unit] = [size / 1024, unit + 1];
    return `${unit === 0 ? size : size.toFixed(1)} ${units[unit]}`;
}


/***/ }),

/***/ 67832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ deleteManifest)
/* harmony export */ });
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68424);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94523);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69127);



async function deleteManifest(client, repository, digest) {
    try {
        const answer = await client.send({
            method: 'DELETE',
            repository: repository.path,
            access: 'pull,push,delete',
            to: `manifests/${digest}`,
        });
        if ((0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .isSuccess */ .o)(answer.status))
            return { state: 'deleted', text: '' };
        if (answer.status === 404)
            return { state: 'absent', text: '' };
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .faultFrom */ .Fx)(`deleting ${(0,_image_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPinned */ .y6)(repository, digest)}`, answer);
    }
    catch (error) {
        if (error instanceof _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryFault */ .QA && isRefusal(error))
            return { state: 'refused', text: error.message };
        throw error;
    }
}
function isRefusal({ isDenied, status, message }) {
    return isDenied || status === 405 || (status === 400 && message.includes('UNSUPPORTED'));
}


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

/***/ 4285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ listTags)
/* harmony export */ });
/* harmony import */ var _image_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67521);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94523);


const PAGE = 1000;
async function* listTags(client, { name, path }) {
    let to = `tags/list?n=${PAGE}`;
    const seen = new Set();
    while (to !== undefined) {
        const answer = await client.send({ method: 'GET', repository: path, access: 'pull', to });
        if (answer.status === 404)
            return;
        if (answer.status !== 200)
            throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .faultFrom */ .Fx)(`listing the tags of ${name}`, answer);
        const before = seen.size;
        for (const tag of tagsIn(answer.body)) {
            if (seen.has(tag))
                continue;
            seen.add(tag);
            yield tag;
        }
        const next = /<([^>]+)>\s*;[^,]*\brel="?next"?/i.exec(String(answer.headers['link'] ?? ''))?.[1];
        to = next === undefined || seen.size === before ? undefined : await client.resolve(next);
    }
}
function tagsIn(body) {
    try {
        const { tags } = JSON.parse(body.toString('utf8'));
        return Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string' && (0,_image_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .isTag */ .d)(tag)) : [];
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 66422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readReferrersTag),
/* harmony export */   h: () => (/* binding */ addToReferrersTag)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _image_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64252);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68424);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94523);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7757);





function referrersTag(digest) {
    return digest.replace(':', '-');
}
async function readReferrersTag(client, repository, digest) {
    const name = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatTagged */ .cy)({ repository, tag: referrersTag(digest) });
    const served = await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .getManifest */ .c2)(client, repository, referrersTag(digest));
    if (served === undefined)
        return undefined;
    if (served.mediaType !== _image_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .OCI_INDEX */ .$p)
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryFault */ .QA(`${name} is no list of referrers`, 200);
    const list = (0,_manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .parseServed */ .lW)(served, name);
    return { ...list, manifests: list.manifests ?? [] };
}
const inWork = new WeakMap();
async function addToReferrersTag(client, repository, digest, entry) {
    const lists = inWork.get(client) ?? new Map();
    inWork.set(client, lists);
    const key = `${repository.path}@${digest}`;
    const turn = (lists.get(key) ?? Promise.resolve())
        .catch(() => { })
        .then(() => add(client, repository, digest, entry));
    lists.set(key, turn);
    await turn;
}
async function add(client, repository, digest, entry) {
    const tag = referrersTag(digest);
    const holds = (list) => list?.manifests.some((each) => each.digest === entry.digest);
    const list = await readReferrersTag(client, repository, digest);
    if (holds(list))
        return;
    const manifests = [...(list?.manifests ?? []), entry];
    const bytes = Buffer.from(JSON.stringify({ ...list, schemaVersion: 2, mediaType: _image_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .OCI_INDEX */ .$p, manifests }));
    const sum = `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
    await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .putManifest */ .RV)(client, repository, tag, { mediaType: _image_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .OCI_INDEX */ .$p, digest: sum, bytes });
    if (holds(await readReferrersTag(client, repository, digest)))
        return;
    const name = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatTagged */ .cy)({ repository, tag });
    throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryFault */ .QA(`${name} does not list what was just added: another run wrote it, or it is late`, undefined);
}


/***/ }),

/***/ 75455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ attachReferrer),
/* harmony export */   x: () => (/* binding */ listReferrers)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _image_manifest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64252);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68424);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94523);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7757);
/* harmony import */ var _referrers_tag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66422);
/* harmony import */ var _settle_all_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94734);
/* harmony import */ var _upload_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92658);








const EMPTY = { mediaType: 'application/vnd.oci.empty.v1+json', content: Buffer.from('{}') };
const MOST_PAGES = 100;
async function attachReferrer(client, repository, subject, artifact) {
    const layers = artifact.layers.length > 0 ? artifact.layers : [EMPTY];
    const blobs = new Map([EMPTY, ...layers].map((blob) => [digestOf(blob.content), blob.content]));
    await (0,_settle_all_js__WEBPACK_IMPORTED_MODULE_5__/* .settleAll */ .j)([...blobs].map(([digest, content]) => (0,_upload_js__WEBPACK_IMPORTED_MODULE_4__/* .uploadBlob */ .P)(client, repository, { digest, size: content.length }, () => content)));
    const manifest = manifestOf(subject, { ...artifact, layers });
    const { listsSubject } = await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .putManifest */ .RV)(client, repository, manifest.digest, manifest);
    if (listsSubject)
        return manifest.digest;
    const { artifactType, annotations } = artifact;
    const { digest, mediaType, bytes } = manifest;
    const descriptor = { mediaType, digest, size: bytes.length, artifactType, annotations };
    await (0,_referrers_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .addToReferrersTag */ .h)(client, repository, subject.digest, descriptor);
    return digest;
}
function manifestOf({ mediaType, digest, size }, { artifactType, annotations, layers }) {
    const json = {
        schemaVersion: 2,
        mediaType: _image_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .OCI_MANIFEST */ .EG,
        artifactType,
        config: descriptorOf(EMPTY),
        layers: layers.map(descriptorOf),
        subject: { mediaType, digest, size },
        annotations,
    };
    const bytes = Buffer.from(JSON.stringify(json));
    return { mediaType: _image_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .OCI_MANIFEST */ .EG, digest: digestOf(bytes), bytes };
}
function descriptorOf({ mediaType, content }) {
    return { mediaType, digest: digestOf(content), size: content.length };
}
function digestOf(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}
async function listReferrers(client, repository, digest, artifactType) {
    const listed = (await askReferrers(client, repository, digest, artifactType)) ??
        (await (0,_referrers_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .readReferrersTag */ .$)(client, repository, digest))?.manifests ??
        [];
    const wanted = listed.filter((each) => artifactType === undefined || each.artifactType === artifactType);
    const tidy = ({ annotations, ...each }) => ({ ...each, annotations: (0,_image_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .textsIn */ .Ej)(annotations) });
    return [...new Map(wanted.map((each) => [each.digest, tidy(each)])).values()];
}
async function askReferrers(client, repository, digest, artifactType) {
    const what = `listing the referrers of ${(0,_image_reference_js__WEBPACK_IMPORTED_MODULE_7__/* .formatPinned */ .y6)(repository, digest)}`;
    const filter = artifactType === undefined ? '' : `?artifactType=${encodeURIComponent(artifactType)}`;
    const listed = [];
    let to = `referrers/${digest}${filter}`;
    for (let page = 0; to !== undefined; page++) {
        if (page === MOST_PAGES)
            throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryFault */ .QA(`${what}: the list does not end`, 200);
        const headers = { accept: _image_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .OCI_INDEX */ .$p };
        const answer = await client.send({ method: 'GET', repository: repository.path, access: 'pull', to, headers });
        if (page === 0 && isUnknownQuestion(answer))
            return undefined;
        if (answer.status !== 200)
            throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .faultFrom */ .Fx)(what, answer);
        listed.push(...manifestsIn(answer, what));
        to = await nextPage(answer, client, what);
    }
    return listed;
}
function isUnknownQuestion({ status, headers }) {
    if (status !== 200)
        return [400, 404, 405, 406].includes(status) || (status >= 300 && status < 400);
    return headers['content-type']?.split(';')[0]?.trim() !== _image_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .OCI_INDEX */ .$p;
}
function manifestsIn({ body }, what) {
    try {
        return (0,_image_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .parseManifest */ .Ng)(body.toString('utf8')).manifests ?? [];
    }
    catch (cause) {
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryFault */ .QA(`${what}: ${cause.message}`, 200, { cause });
    }
}
async function nextPage({ headers }, client, what) {
    const next = /<([^>]*)>\s*;[^,]*\brel="?next"?/i.exec(String(headers['link'] ?? ''))?.[1];
    if (next === undefined)
        return undefined;
    const [to, { origin }] = await Promise.all([client.resolve(next), client.resolve('/')]);
    if (to.origin !== origin)
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryFault */ .QA(`${what}: the list goes on at another registry`, 200);
    return to;
}


/***/ }),

/***/ 49753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseAge),
/* harmony export */   n: () => (/* binding */ formatAge)
/* harmony export */ });
const UNITS = {
    s: 1_000,
    m: 60_000,
    h: 3_600_000,
    d: 86_400_000,
    w: 7 * 86_400_000,
};
const LONGEST = 3_653 * 86_400_000;
function parseAge(text) {
    const [, number = '', unit = ''] = /^(\d{1,9}(?:\.\d{1,3})?)\s*([smhdw])$/.exec(text.trim().toLowerCase()) ?? [];
    const milliseconds = Number(number) * (UNITS[unit] ?? Number.NaN);
    return number !== '' && milliseconds <= LONGEST ? milliseconds : undefined;
}
function formatAge(milliseconds) {
    const age = Math.max(0, milliseconds);
    const unit = ['d', 'h', 'm'].find((name) => age >= (UNITS[name] ?? 0)) ?? 's';
    return `${Math.floor(age / (UNITS[unit] ?? 1))}${unit}`;
}


/***/ }),

/***/ 93301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pt: () => (/* binding */ planText),
/* harmony export */   RF: () => (/* binding */ countPlan),
/* harmony export */   fI: () => (/* binding */ deletionsIn)
/* harmony export */ });
function deletionsIn({ repositories, caches }) {
    const ofEntry = ({ action, untag }) => (action === 'delete' ? 1 : untag.length);
    const versions = repositories.flatMap(({ entries }) => entries.map(ofEntry)).reduce((sum, one) => sum + one, 0);
    return versions + caches.filter(({ action }) => action === 'delete').length;
}
function countPlan({ dryRun, repositories, caches }) {
    const counted = (state) => state === (dryRun ? 'planned' : 'done');
    const entries = repositories.flatMap((repository) => repository.entries);
    const deleted = entries.filter(({ action, state }) => action === 'delete' && counted(state)).length;
    return {
        deleted,
        untagged: entries.filter(({ state }) => counted(state)).reduce((sum, { untag }) => sum + untag.length, 0),
        kept: entries.length - deleted,
        caches: caches.filter(({ action, state }) => action === 'delete' && counted(state)).length,
    };
}
function planText({ dryRun, repositories, caches }, longest = Number.POSITIVE_INFINITY) {
    const told = repositories.map(({ name, entries }) => ({ name, rows: goingFirst(entries).map(rowOf) }));
    const rows = [...told.flatMap((one) => one.rows), ...caches];
    let room = longest - 200 * (repositories.length + 2);
    const shown = new Set(goingFirst(rows).filter((row) => {
        room -= JSON.stringify(row).length + 1;
        return room >= 0;
    }));
    return JSON.stringify({
        dryRun,
        repositories: told.map((one) => ({ name: one.name, versions: one.rows.filter((row) => shown.has(row)) })),
        caches: goingFirst(caches).filter((row) => shown.has(row)),
        omitted: rows.length - shown.size,
    });
}
function rowOf({ digest, tags, action, untag, state, why, size }) {
    return { digest, tags, action, ...(untag.length > 0 && { untag }), state, why, ...(size !== undefined && { size }) };
}
function goingFirst(rows) {
    return [...rows.filter(({ action }) => action !== 'keep'), ...rows.filter(({ action }) => action === 'keep')];
}


/***/ }),

/***/ 84878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wb: () => (/* binding */ ownTags),
/* harmony export */   ZG: () => (/* binding */ buildGraph),
/* harmony export */   gl: () => (/* binding */ reach)
/* harmony export */ });
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58517);

function ownTags({ tags }) {
    return tags.filter((tag) => (0,_owner_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOfTag */ .sA)(tag) === undefined);
}
function buildGraph(versions) {
    const below = new Map();
    const above = new Map();
    const hang = (from, on) => {
        if (from === on || !versions.has(from) || !versions.has(on))
            return;
        add(below, on, from);
        add(above, from, on);
    };
    for (const { digest, children, subject, tags } of versions.values()) {
        for (const child of children)
            hang(child, digest);
        if (subject !== undefined)
            hang(digest, subject);
        for (const about of tags.map(_owner_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOfTag */ .sA))
            if (about !== undefined)
                hang(digest, about);
    }
    const tops = new Set([...versions.keys()].filter((digest) => !above.has(digest)));
    return { dependants: (digest) => below.get(digest) ?? [], owners: (digest) => above.get(digest) ?? [], tops };
}
function add(lists, key, value) {
    const known = lists.get(key);
    if (known === undefined)
        lists.set(key, [value]);
    else
        known.push(value);
}
function reach(roots, { dependants }, isAllowed = () => true) {
    const found = new Map();
    for (const root of roots)
        if (isAllowed(root))
            found.set(root, root);
    for (const [digest, root] of found) {
        for (const next of dependants(digest))
            if (!found.has(next) && isAllowed(next))
                found.set(next, root);
    }
    return found;
}


/***/ }),

/***/ 98389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ judgeTags),
/* harmony export */   Rd: () => (/* binding */ judgeUntagged),
/* harmony export */   xg: () => (/* binding */ asksForAge)
/* harmony export */ });
/* harmony import */ var _age_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49753);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58517);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75300);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84433);




const stays = (why) => ({ goes: false, why });
const goes = (why) => ({ goes: true, why });
function asksForAge(tag, { rules, newest, closed }) {
    if ((0,_owner_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOfTag */ .sA)(tag) !== undefined || closed !== undefined)
        return false;
    return (0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleFor */ .sG)(rules, tag)?.age !== undefined || newest.some(({ pattern }) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .fitsTag */ .JT)(pattern, tag));
}
function judgeTags(all, policy) {
    const kept = newestTags(all, policy);
    const isOfBranch = (0,_owner_js__WEBPACK_IMPORTED_MODULE_1__/* .createBranchTest */ .$J)(policy.existingBranches === 'none' ? [] : policy.refs.branches);
    const lines = policy.existingBranches === 'newest' ? newestOfLines(all, isOfBranch) : new Set();
    const branchReason = (tag) => {
        if (!isOfBranch(tag))
            return undefined;
        if (policy.existingBranches === 'all' || (0,_owner_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOfTag */ .Gr)(tag) === undefined)
            return 'its branch is there';
        return lines.has(tag) ? 'it is the newest of a branch that is there' : undefined;
    };
    return new Map(all.map((facts) => {
        const verdict = judgeTag(facts, policy);
        const isByRule = verdict.goes && policy.closed === undefined;
        const reason = isByRule ? (kept.get(facts.tag) ?? branchReason(facts.tag)) : undefined;
        return [facts.tag, reason === undefined ? verdict : stays(reason)];
    }));
}
function judgeTag({ tag, moment }, { rules, refs, closed, now }) {
    const open = (0,_owner_js__WEBPACK_IMPORTED_MODULE_1__/* .pullRequestsNamedBy */ .ue)(tag).find((number) => refs.openPullRequests.has(number));
    if (closed !== undefined) {
        if ((0,_owner_js__WEBPACK_IMPORTED_MODULE_1__/* .pullRequestOfTag */ .Uo)(tag) !== closed)
            return stays(`it is not of pull request ${closed}`);
        return open === undefined ? goes(`pull request ${closed} is closed`) : stays(`pull request ${open} is open`);
    }
    const rule = (0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleFor */ .sG)(rules, tag);
    if (rule === undefined)
        return stays('no rule fits');
    if (rule.age !== undefined && open !== undefined)
        return stays(`pull request ${open} is open`);
    return byAge(rule, moment, now);
}
function judgeUntagged(moment, { rules, closed, now }) {
    const rule = closed === undefined ? (0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .untaggedRule */ .EV)(rules) : undefined;
    return rule === undefined ? stays('it has no tag, and no rule is for that') : byAge(rule, moment, now);
}
function byAge({ pattern, text, age }, moment, now) {
    const name = `${pattern.text}: ${text}`;
    if (age === undefined)
        return stays(`the rule ${name} keeps it`);
    if (moment === undefined)
        return stays(`the rule ${name} fits, but its age is not known`);
    const told = `${(0,_age_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAge */ .n)(now - moment.at)} old ${moment.source}`;
    return now - moment.at >= age ? goes(`${told}, by the rule ${name}`) : stays(`${told}, and the rule is ${name}`);
}
function newestFirst(tags) {
    const at = ({ moment }) => moment?.at ?? Number.POSITIVE_INFINITY;
    return [...tags].sort((one, other) => (at(one) === at(other) ? (one.tag < other.tag ? 1 : -1) : at(other) - at(one)));
}
function newestTags(all, { newest, closed }) {
    const kept = new Map();
    for (const { pattern, count } of closed === undefined ? newest : []) {
        const group = newestFirst(all.filter(({ tag }) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .fitsTag */ .JT)(pattern, tag) && (0,_owner_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOfTag */ .sA)(tag) === undefined));
        for (const { tag } of group.slice(0, count))
            kept.set(tag, `it is one of the ${count} newest of ${pattern.text}`);
    }
    return kept;
}
function newestOfLines(all, isOfBranch) {
    const ofBranches = all.filter(({ tag }) => (0,_owner_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOfTag */ .Gr)(tag) !== undefined && isOfBranch(tag));
    const lines = Map.groupBy(ofBranches, ({ tag }) => (0,_owner_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOfTag */ .Gr)(tag));
    return new Set([...lines.values()].flatMap((group) => newestFirst(group).slice(0, 1)).map(({ tag }) => tag));
}


/***/ }),

/***/ 58517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ createBranchTest),
/* harmony export */   Gr: () => (/* binding */ lineOfTag),
/* harmony export */   Uo: () => (/* binding */ pullRequestOfTag),
/* harmony export */   sA: () => (/* binding */ subjectOfTag),
/* harmony export */   ue: () => (/* binding */ pullRequestsNamedBy)
/* harmony export */ });
/* harmony import */ var _image_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37241);
/* harmony import */ var _image_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67521);
/* harmony import */ var _tags_safe_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92438);



function subjectOfTag(tag) {
    const [, digits] = /^sha256-([a-f0-9]{64})(?:\.[a-z0-9]+)?$/.exec(tag) ?? [];
    const digest = `sha256:${digits}`;
    return (0,_image_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .B)(digest) ? digest : undefined;
}
function pullRequestOfTag(tag) {
    const found = /^pr-(\d{1,9})(?=$|[-_.])/.exec(tag) ?? /[-_.]pr-(\d{1,9})(?=$|-[0-9a-f]{7,40}(?:$|[-_.]))/.exec(tag);
    return found === null ? undefined : Number(found[1]);
}
function pullRequestsNamedBy(tag) {
    return [...tag.matchAll(/(?:pr|mq|pull|pull-request)[-_.]?(\d{1,9})(?!\d)/gi)].map(([, digits]) => Number(digits));
}
function lineOfTag(tag) {
    return /^(.+)-[0-9a-f]{7,40}$/.exec(tag)?.[1];
}
function createBranchTest(branches) {
    const names = new Set();
    for (const branch of branches) {
        names.add((0,_tags_safe_name_js__WEBPACK_IMPORTED_MODULE_0__/* .safeName */ .jC)(branch));
        for (const commit of [7, 8, 12, 40])
            names.add((0,_tags_safe_name_js__WEBPACK_IMPORTED_MODULE_0__/* .safeName */ .jC)(branch, _image_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG_MAX_LENGTH */ .h - commit - 1));
    }
    return (tag) => [tag, lineOfTag(tag) ?? ''].some((text) => endsOf(text).some((end) => names.has(end)));
}
function endsOf(text) {
    const dashes = [...text.matchAll(/-/g)].map(({ index }) => index + 1);
    return text === '' ? [] : [text, ...dashes.map((from) => text.slice(from))];
}


/***/ }),

/***/ 75300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ patternProblem),
/* harmony export */   JT: () => (/* binding */ fitsTag),
/* harmony export */   QW: () => (/* binding */ UNTAGGED),
/* harmony export */   sr: () => (/* binding */ fitsEverything),
/* harmony export */   tw: () => (/* binding */ readRetentionPattern)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _near_miss_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49098);
/* harmony import */ var _tags_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33962);



const UNTAGGED = '<untagged>';
function readRetentionPattern(text) {
    return { text, tags: text === UNTAGGED ? undefined : (0,_tags_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .readPattern */ .ZS)(text) };
}
function fitsTag({ tags }, tag) {
    return tags !== undefined && (0,_tags_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .fitsPattern */ .jF)(tag, tags, 'any');
}
function fitsEverything({ tags = [] }) {
    return tags.some(({ kind }) => kind === 'some') && tags.every(({ kind }) => kind === 'some' || kind === 'any');
}
function patternProblem(text) {
    if (text === UNTAGGED)
        return undefined;
    if (text === '')
        return { problem: 'has no pattern' };
    const names = [...text.matchAll(/<([^<>]*)>/g)].map(([, name = '']) => name);
    const unknown = names.find((name) => !_tags_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .PLACEHOLDERS */ .je.some((known) => known === name));
    if (unknown === 'untagged')
        return { problem: `has ${UNTAGGED} beside other text; it stands alone` };
    if (unknown !== undefined) {
        const problem = `has the unknown placeholder ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`<${unknown}>`)}; allowed are <sha>, <version> and ${UNTAGGED}`;
        return { problem, ...(0,_near_miss_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(unknown, [..._tags_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .PLACEHOLDERS */ .je, 'untagged']) };
    }
    const [stranger] = text.replace(/<[^<>]*>/g, '').match(/[^A-Za-z0-9_.*?-]/u) ?? [];
    if (stranger !== undefined) {
        return { problem: `has ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(stranger)}, which no tag has`, advice: 'Patterns are for tags, without the image.' };
    }
    return /^[.-]/.test(text) ? { problem: `begins with ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text.slice(0, 1))}, as no tag does` } : undefined;
}


/***/ }),

/***/ 38599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ planVersions)
/* harmony export */ });
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84878);

function planVersions(versions, judges) {
    const graph = (0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .buildGraph */ .ZG)(versions);
    const roots = new Map();
    const judge = (digest, version) => roots.set(digest, judgeVersion(version, judges));
    for (const [digest, version] of versions) {
        if (graph.tops.has(digest) || (0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .ownTags */ .Wb)(version).length > 0)
            judge(digest, version);
    }
    const known = (0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .reach */ .gl)(roots.keys(), graph);
    for (const [digest, version] of versions)
        if (!known.has(digest))
            judge(digest, version);
    const chosen = (goes) => [...roots].filter(([, one]) => one.goes === goes).map(([digest]) => digest);
    const kept = (0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .reach */ .gl)(chosen(false), graph);
    const gone = (0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .reach */ .gl)(chosen(true), graph, (digest) => !kept.has(digest));
    const leading = (digest) => nameOf(versions.get(digest), digest);
    const deleted = [...gone].map(([digest, root]) => {
        const own = digest === root || roots.get(digest)?.goes ? roots.get(digest)?.why : undefined;
        const why = own ?? `it goes with ${leading(root)}`;
        return { digest, tags: versions.get(digest)?.tags ?? [], action: 'delete', untag: [], why };
    });
    const left = [...kept].map(([digest, root]) => {
        const version = versions.get(digest);
        const untag = version === undefined ? [] : (0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .ownTags */ .Wb)(version).filter((tag) => judges.tag(tag).goes);
        const own = roots.get(digest);
        const why = own !== undefined && !own.goes ? own.why : `${leading(root)} needs it`;
        const told = untag.length === 0 ? why : `${untag.map((tag) => `${tag}: ${judges.tag(tag).why}`).join('; ')}; ${why}`;
        const action = untag.length === 0 ? 'keep' : 'untag';
        return { digest, tags: version?.tags ?? [], action, untag, why: told };
    });
    const order = { untag: 0, keep: 1, delete: 2 };
    return [...deleted, ...left.sort((one, other) => order[one.action] - order[other.action])];
}
function judgeVersion(version, judges) {
    const tags = (0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .ownTags */ .Wb)(version);
    if (tags.length === 0)
        return judges.untagged(version);
    const verdicts = tags.map((tag) => ({ tag, ...judges.tag(tag) }));
    const staying = verdicts.filter(({ goes }) => !goes);
    const told = (some) => some.length === 1 ? (some[0]?.why ?? '') : some.map(({ tag, why }) => `${tag}: ${why}`).join('; ');
    return staying.length === 0 ? { goes: true, why: told(verdicts) } : { goes: false, why: told(staying) };
}
function nameOf(version, digest) {
    return (version && (0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .ownTags */ .Wb)(version)[0]) ?? digest.slice(0, 'sha256:'.length + 12);
}


/***/ }),

/***/ 84433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ rulesForEverything),
/* harmony export */   EV: () => (/* binding */ untaggedRule),
/* harmony export */   NR: () => (/* binding */ parseRules),
/* harmony export */   Rv: () => (/* binding */ parseKeepNewest),
/* harmony export */   sG: () => (/* binding */ ruleFor)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _age_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49753);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75300);



const MOST_KEPT = 100_000;
const AGE_ADVICE = 'Write a number and s, m, h, d or w, such as 24h or 7d, or keep for what never goes.';
function ruleFor(rules, tag) {
    return rules.find(({ pattern }) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .fitsTag */ .JT)(pattern, tag));
}
function untaggedRule(rules) {
    return rules.find(({ pattern }) => pattern.text === _pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .UNTAGGED */ .QW);
}
function rulesForEverything(rules) {
    return rules
        .filter(({ pattern, age }) => age !== undefined && (0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .fitsEverything */ .sr)(pattern))
        .map((one) => one.pattern.text);
}
function parseRules(lines) {
    const problems = [];
    const seen = new Set();
    const rules = entriesOf(lines).flatMap(({ line, key, value }) => {
        const refuse = (problem, advice) => {
            problems.push({ input: 'rules', problem: `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(line)} ${problem}`, ...(advice && { advice }) });
            return [];
        };
        if (value === undefined)
            return refuse('is no rule', 'Write a pattern, a colon and an age, such as pr-*: 24h.');
        const wrong = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .patternProblem */ .AL)(key);
        if (wrong !== undefined)
            return refuse(wrong.problem, wrong.advice);
        if (seen.has(key))
            return refuse(`repeats the pattern ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key)}`, 'The first line that fits a tag decides.');
        seen.add(key);
        const age = value.toLowerCase() === 'keep' ? undefined : (0,_age_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAge */ .F)(value);
        if (age === undefined && value.toLowerCase() !== 'keep')
            return refuse('has no age that can be read', AGE_ADVICE);
        return [{ pattern: (0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .readRetentionPattern */ .tw)(key), text: value, age }];
    });
    return { rules, problems };
}
function parseKeepNewest(lines, rules) {
    const problems = [];
    const refuse = (line, problem) => {
        const advice = 'Write a number for every rule, or a pattern, a colon and a number, such as *-<sha>: 5.';
        problems.push({ input: 'keep-newest', problem: `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(line)} ${problem}`, advice });
        return [];
    };
    const newest = entriesOf(lines).flatMap(({ line, key, value }) => {
        const count = countIn(value ?? key);
        if (count === undefined)
            return refuse(line, `has no whole number from 0 to ${MOST_KEPT}`);
        if (value === undefined) {
            const own = rules.filter(({ age, pattern }) => age !== undefined && pattern.tags !== undefined);
            return own.map(({ pattern }) => ({ pattern, count }));
        }
        const wrong = key === _pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .UNTAGGED */ .QW ? { problem: `is about ${_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .UNTAGGED */ .QW}, which has no order` } : (0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .patternProblem */ .AL)(key);
        if (wrong !== undefined)
            return refuse(line, wrong.problem);
        return [{ pattern: (0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .readRetentionPattern */ .tw)(key), count }];
    });
    return { newest, problems };
}
function countIn(text) {
    return /^\d{1,6}$/.test(text) && Number(text) <= MOST_KEPT ? Number(text) : undefined;
}
function entriesOf(lines) {
    return lines
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => {
        const colon = line.lastIndexOf(':');
        if (colon < 0)
            return { line, key: line, value: undefined };
        const key = line
            .slice(0, colon)
            .trim()
            .replace(/^(["'])(.*)\1$/, '$2');
        return { line, key, value: line.slice(colon + 1).trim() };
    });
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


/***/ }),

/***/ 86467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   q: () => (/* binding */ linked)
/* harmony export */ });
const LONGEST = 1000;
const COLOURS = /\x1b\[[0-?]*[ -/]*[@-~]/g;
const UNSEEN = /[\p{Cc}\p{Bidi_Control}]/gu;
function short(value, longest) {
    return value.length <= longest ? value : `${value.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…`;
}
function oneLine(value) {
    const line = short(value, 4 * LONGEST)
        .replace(COLOURS, '')
        .replace(/\s+/g, ' ')
        .replace(UNSEEN, '');
    return short(line, LONGEST);
}
function entity(character) {
    return `&#${character.charCodeAt(0)};`;
}
function text(value) {
    return (oneLine(value)
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/[\\`*[\]#|~$]|(?<![A-Za-z0-9])[_@]|_(?![A-Za-z0-9])/g, entity)
        .replace(/:\/\//g, ':&#47;&#47;')
        .replace(/www\./gi, 'www&#46;'));
}
function code(value) {
    const line = oneLine(value);
    return /^[^`|\\\s](?:[^`|\\]*[^`|\\\s])?$/.test(line) ? `\`${line}\`` : `<code>${text(value)}</code>`;
}
function linked(markdown, url) {
    if (!/^https?:\/\//i.test(url) || url.length > LONGEST)
        return markdown;
    const address = url.toWellFormed().replace(/[^A-Za-z0-9:/?#=.,_~%+@&-]/gu, percentEncoded);
    return `[${markdown}](${address.replace(/&/g, '&amp;')})`;
}
function percentEncoded(character) {
    return encodeURIComponent(character).replace(/[!'()*]/g, (kept) => `%${kept.charCodeAt(0).toString(16)}`);
}
function link(label, url) {
    return linked(text(label), url);
}
function fenced(value, language = '') {
    const lines = value
        .replace(COLOURS, '')
        .split(/\r\n|\r|\n/)
        .map((line) => short(line.replace(/\t/g, '  ').replace(UNSEEN, ''), 4 * LONGEST));
    const runs = lines.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(runs.reduce((longest, run) => Math.max(longest, run), 2) + 1);
    return { fence: [`${fence}${language}`, fence], lines };
}
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}


/***/ }),

/***/ 99323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   Jt: () => (/* binding */ SUMMARY_LIMIT),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   YG: () => (/* binding */ summaryOf),
/* harmony export */   dJ: () => (/* binding */ titled),
/* harmony export */   om: () => (/* binding */ block),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86467);

const SUMMARY_LIMIT = 1024 * 1024;
function paragraph(markdown) {
    return { head: [markdown], lines: [], tail: [] };
}
function list(sentences) {
    return { head: [], lines: sentences.map((sentence) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(sentence)}`), tail: [] };
}
function table(header, rows) {
    return { head: [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM)(header), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM)(header.map(() => '---'))], lines: rows.map(_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM), tail: [] };
}
function block(value, language = '') {
    const { fence, lines } = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fenced */ .OF)(value, language);
    return { head: [fence[0]], lines, tail: [fence[1]] };
}
function titled(title, part) {
    return { ...part, head: [`#### ${title}`, '', ...part.head] };
}
function folded(title, part) {
    const { head, tail } = part;
    return { ...part, head: [`<details><summary>${title}</summary>`, '', ...head], tail: [...tail, '', '</details>'] };
}
function summaryOf(parts, limit) {
    const whole = parts.map(textOf);
    const level = levelOf(whole.map(bytesOf), limit - 1);
    const fitting = whole.map((shown, index) => {
        const part = parts[index];
        return part === undefined || bytesOf(shown) <= level ? shown : cut(part, level);
    });
    while (fitting.length > 0 && bytesOf(joined(fitting)) > limit)
        fitting.pop();
    return fitting.length === 0 ? '' : joined(fitting);
}
function joined(parts) {
    return `${parts.join(SEPARATOR)}\n`;
}
const SEPARATOR = '\n\n';
function bytesOf(shown) {
    return Buffer.byteLength(shown);
}
function textOf({ head, lines, tail }) {
    return [...head, ...lines, ...tail].join('\n');
}
function levelOf(sizes, limit) {
    let room = limit - SEPARATOR.length * (sizes.length - 1);
    const ascending = sizes.toSorted((one, other) => one - other);
    for (const [index, size] of ascending.entries()) {
        const share = room / (ascending.length - index);
        if (size > share)
            return Math.floor(share);
        room -= size;
    }
    return Number.POSITIVE_INFINITY;
}
function cut({ head, lines, tail, left = linesLeft }, level) {
    let room = level - bytesOf(textOf({ head, lines: [], tail: [...tail, '', left(lines.length)] }));
    const kept = [];
    for (const line of lines) {
        room -= bytesOf(line) + 1;
        if (room < 0)
            break;
        kept.push(line);
    }
    return [...head, ...kept, ...tail, '', left(lines.length - kept.length)].join('\n');
}
function linesLeft(lines) {
    return `… and ${lines} more ${lines === 1 ? 'line' : 'lines'}, for which a summary has no room.`;
}


/***/ }),

/***/ 33962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZS: () => (/* binding */ readPattern),
/* harmony export */   jF: () => (/* binding */ fitsPattern),
/* harmony export */   je: () => (/* binding */ PLACEHOLDERS)
/* harmony export */ });
/* harmony import */ var _complete_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81599);
/* harmony import */ var _moves_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80235);


const PLACEHOLDERS = ['sha', 'version'];
const KINDS = {
    '*': 'some',
    '?': 'any',
    '<sha>': 'sha',
    '<version>': 'version',
};
function readPattern(text) {
    return (text.match(/<[^<>]*>|[\s\S]/g) ?? []).map((piece) => {
        const kind = KINDS[piece];
        return kind === undefined ? { kind: 'character', character: piece } : { kind };
    });
}
function fitsPattern(tag, pattern, shas) {
    let places = new Set([0]);
    for (const piece of pattern) {
        places = new Set([...places].flatMap((from) => endsOf(piece, tag, from, shas)));
        if (places.size === 0)
            return false;
    }
    return places.has(tag.length);
}
function endsOf(piece, tag, from, shas) {
    switch (piece.kind) {
        case 'character':
            return tag[from] === piece.character ? [from + 1] : [];
        case 'any':
            return from < tag.length ? [from + 1] : [];
        case 'some':
            return numbers(from, tag.length);
        case 'sha':
            if (shas === 'any')
                return endsOfCommits(tag, from);
            return shas.flatMap((sha) => numbers(_moves_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMIT_LENGTH */ .Re, sha.length)
                .filter((length) => tag.startsWith(sha.slice(0, length), from))
                .map((length) => from + length));
        case 'version':
            return numbers(from + 1, tag.length).filter((to) => (0,_complete_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isCompleteVersion */ .Q)(tag.slice(from, to)));
    }
}
function endsOfCommits(tag, from) {
    const [digits = ''] = /^[0-9a-f]{0,40}/.exec(tag.slice(from)) ?? [];
    return numbers(_moves_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMIT_LENGTH */ .Re, digits.length)
        .filter((length) => !/^20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(digits.slice(0, length)))
        .map((length) => from + length);
}
function numbers(first, last) {
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}


/***/ })

};
