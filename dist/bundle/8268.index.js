export const id = 8268;
export const ids = [8268];
export const modules = {

/***/ 58268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runLocal: () => (/* binding */ runLocal)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/image/reference.js
var reference = __webpack_require__(68424);
// EXTERNAL MODULE: ./lib/tags/tag-pattern.js
var tag_pattern = __webpack_require__(33962);
;// CONCATENATED MODULE: ./lib/retention/image-name.js


function readNamePattern(text) {
    const lower = text.trim().toLowerCase();
    if (!/[*?]/.test(lower))
        return (0,reference/* parseRepository */.SU)(lower) && { text: lower, pattern: undefined };
    const isName = /^[a-z0-9*?](?:[a-z0-9._/:*?-]*[a-z0-9*?])?$/.test(lower);
    const hasTag = lower.lastIndexOf(':') > lower.lastIndexOf('/');
    return isName && !hasTag ? { text: lower, pattern: (0,tag_pattern/* readPattern */.ZS)(lower) } : undefined;
}
function fitsEveryName({ text }) {
    return /^[*?/]*\*[*?/]*$/.test(text);
}
function fitsName({ text, pattern }, name) {
    if (pattern === undefined)
        return text === name || fullName(text) === fullName(name);
    return (0,tag_pattern/* fitsPattern */.jF)(text.startsWith('docker.io/') ? fullName(name) : name, pattern, 'any');
}
function fullName(name) {
    const repository = (0,reference/* parseRepository */.SU)(name);
    return repository === undefined ? name : `${repository.registry}/${repository.path}`;
}

// EXTERNAL MODULE: ./lib/retention/judge.js
var judge = __webpack_require__(98389);
// EXTERNAL MODULE: ./lib/retention/plan.js
var plan = __webpack_require__(38599);
;// CONCATENATED MODULE: ./lib/retention/local.js



const stays = (why) => ({ goes: false, why });
function planLocal(images, policy) {
    const verdicts = verdictsOf(images, policy);
    const versions = new Map(images.map((image) => [image.id, versionOf(image)]));
    return (0,plan/* planVersions */.j)(versions, {
        tag: (name) => verdicts.get(name) ?? stays('images does not name it'),
        untagged: ({ digest, moment }) => heldBy(digest, policy) ?? (0,judge/* judgeUntagged */.Rd)(moment, policy),
    });
}
function versionOf({ id, names, parent, moment }) {
    const children = parent === undefined ? [] : [parent];
    return { digest: id, tags: names, children, subject: undefined, moment };
}
function heldBy(id, { holders }) {
    const container = holders.get(id);
    return container === undefined ? undefined : stays(`the container ${container} uses it`);
}
function verdictsOf(all, policy) {
    const named = all.flatMap((image) => image.names.map((name) => ({ image, name, ...partsOf(name) })));
    const meant = named.filter(({ repository }) => policy.images.some((pattern) => fitsName(pattern, repository)));
    const verdicts = new Map();
    for (const [repository, group] of Map.groupBy(meant, (one) => one.repository)) {
        const facts = group.flatMap(({ tag, image: { moment } }) => (tag === undefined ? [] : [{ tag, moment }]));
        for (const [tag, verdict] of (0,judge/* judgeTags */.Bs)(facts, policy))
            verdicts.set(`${repository}:${tag}`, verdict);
    }
    for (const { image, name, repository, tag } of meant) {
        const held = heldBy(image.id, policy);
        if (held !== undefined)
            verdicts.set(name, held);
        else if (tag === undefined)
            verdicts.set(name, ofDigest(image, repository, verdicts, policy));
    }
    return verdicts;
}
function ofDigest({ names, moment }, repository, verdicts, policy) {
    const tags = names.filter((name) => partsOf(name).repository === repository && partsOf(name).tag !== undefined);
    const found = tags.flatMap((name) => verdicts.get(name) ?? []);
    return found.find(({ goes }) => !goes) ?? found[0] ?? (0,judge/* judgeUntagged */.Rd)(moment, policy);
}
function partsOf(name) {
    const [front = '', digest] = name.split('@');
    if (digest !== undefined)
        return { repository: front, tag: undefined };
    const colon = name.lastIndexOf(':');
    return { repository: name.slice(0, colon), tag: name.slice(colon + 1) };
}

// EXTERNAL MODULE: ./lib/runner/log.js
var log = __webpack_require__(93188);
// EXTERNAL MODULE: ./lib/actions/prune/work.js
var work = __webpack_require__(22307);
// EXTERNAL MODULE: ./lib/cache/size.js
var cache_size = __webpack_require__(1985);
// EXTERNAL MODULE: ./lib/retention/age.js
var retention_age = __webpack_require__(49753);
// EXTERNAL MODULE: ./lib/build/failure.js
var failure = __webpack_require__(46194);
// EXTERNAL MODULE: ./lib/image/digest.js
var digest = __webpack_require__(37241);
// EXTERNAL MODULE: ./lib/process/ask.js
var ask = __webpack_require__(92680);
// EXTERNAL MODULE: ./lib/runner/child-environment.js
var child_environment = __webpack_require__(88264);
// EXTERNAL MODULE: ./lib/actions/prune/read-version.js
var read_version = __webpack_require__(55007);
;// CONCATENATED MODULE: ./lib/actions/prune/local/engine.js






const TIME_LIMIT_MS = 10 * 60_000;
const AT_ONCE = 100;
function createDocker({ all }, signal) {
    return async (args) => {
        const answer = await (0,ask/* askProcess */.F)({
            command: 'docker',
            args,
            env: (0,child_environment/* withoutInputs */.i$)(all),
            timeoutMs: TIME_LIMIT_MS,
            signal,
        }).catch((cause) => {
            throw (0,failure/* dockerMissing */.L)(cause);
        });
        if (answer.stopped === undefined)
            return answer;
        const late = answer.stopped === 'timeout' ? ` within ${TIME_LIMIT_MS / 60_000} min` : '';
        throw new errors/* ActionError */.lZ('engine-missing', `The engine did not answer "docker ${args.slice(0, 2).join(' ')}"${late}.`);
    };
}
function saidBy({ stderr, exitCode }) {
    return stderr.trim().split('\n').at(-1)?.trim() || `exit code ${exitCode}`;
}
function engineFault(answer) {
    if (answer.exitCode === 0)
        return undefined;
    if (/permission denied.*docker/is.test(answer.stderr))
        return new errors/* ActionError */.lZ('engine-permission', saidBy(answer));
    return /cannot connect to|is the docker daemon running|failed to connect|error during connect/i.test(answer.stderr)
        ? new errors/* ActionError */.lZ('engine-missing', saidBy(answer))
        : undefined;
}
async function engine_ask(docker, args) {
    const answer = await docker(args);
    if (answer.exitCode === 0 || /no such (?:image|container|object)/i.test(answer.stderr))
        return answer.stdout;
    const failed = `"docker ${args.slice(0, 2).join(' ')}" failed: ${saidBy(answer)}`;
    throw engineFault(answer) ?? new errors/* ActionError */.lZ('engine-missing', failed);
}
async function idsIn(docker, kind) {
    const text = await engine_ask(docker, [kind, 'ls', '--all', '--quiet', '--no-trunc']);
    return [...new Set(text.split('\n').map((line) => line.trim()))].filter((id) => id !== '');
}
function batchesOf(items) {
    return Array.from({ length: Math.ceil(items.length / AT_ONCE) }, (_, index) => items.slice(index * AT_ONCE, (index + 1) * AT_ONCE));
}
async function listImages(docker) {
    const images = [];
    for (const ids of batchesOf(await idsIn(docker, 'image')))
        images.push(...(await inspectImages(docker, ids)));
    return images;
}
async function inspectImages(docker, ids) {
    const list = JSON.parse((await engine_ask(docker, ['image', 'inspect', ...ids])).trim() || '[]');
    return Array.isArray(list) ? list.flatMap((one) => imageIn(one) ?? []) : [];
}
function imageIn({ Id, RepoTags, RepoDigests, Parent, Created, Metadata, Size }) {
    if (!(0,digest/* isDigest */.B)(Id))
        return undefined;
    const image = {
        id: Id,
        names: namesIn(RepoTags, RepoDigests),
        parent: (0,digest/* isDigest */.B)(Parent) ? Parent : undefined,
        moment: (0,read_version/* later */.NU)((0,read_version/* momentIn */.Ii)(Created, "by the image's created"), (0,read_version/* momentIn */.Ii)(Metadata?.LastTagTime, "by the engine's last tagging")),
        size: typeof Size === 'number' ? Size : 0,
    };
    return image;
}
function namesIn(tags, digests) {
    const named = (list) => (Array.isArray(list) ? list : []).filter((name) => typeof name === 'string' && !name.startsWith('<none>'));
    const given = named(tags);
    const isNew = (digest) => !given.some((name) => name.startsWith(`${digest.split('@')[0]}:`));
    return [...new Set([...given, ...named(digests).filter(isNew)])];
}
async function listHolders(docker) {
    const holders = new Map();
    for (const ids of batchesOf(await idsIn(docker, 'container'))) {
        const text = await engine_ask(docker, ['container', 'inspect', '--format', '{{.Image}} {{.Name}}', ...ids]);
        for (const line of text.split('\n')) {
            const [image, name = ''] = line.trim().split(' ');
            if ((0,digest/* isDigest */.B)(image))
                holders.set(image, name.replace(/^\//, ''));
        }
    }
    return holders;
}

;// CONCATENATED MODULE: ./lib/actions/prune/local/build-cache.js




async function planBuildCache(docker, limit, { builder }) {
    const answer = await docker(['buildx', 'du', ...builderOption(builder)]);
    const total = /^Total:\s*(\S+)/m.exec(answer.stdout)?.[1];
    return `The build cache holds ${total ?? 'an unknown size'}; it would lose ${limitText(limit)}.`;
}
async function pruneBuildCache(docker, limit, { builder }) {
    const answer = await docker(['buildx', 'prune', '--force', ...builderOption(builder), ...limitOptions(limit)]);
    if (answer.exitCode === 0) {
        const total = /^Total:\s*(\S+)/m.exec(answer.stdout)?.[1] ?? 'an unknown size';
        return `The build cache lost ${total}: ${limitText(limit)}.`;
    }
    const isOld = /unknown flag: --max-used-space/.test(answer.stderr);
    throw (engineFault(answer) ??
        new errors/* ActionError */.lZ('prune-refused', `The build cache could not be pruned: ${saidBy(answer)}.`, {
            advice: isOld ? 'A size in build-cache takes buildx 0.18 or newer; leave only an age there, or update it.' : '',
        }));
}
function builderOption(builder) {
    return builder === '' ? [] : ['--builder', builder];
}
function limitOptions({ age, size }) {
    return [
        ...(age === undefined ? [] : ['--filter', `until=${Math.ceil(age / 1000)}s`]),
        ...(size === undefined ? [] : ['--max-used-space', String(size)]),
    ];
}
function limitText({ age, size }) {
    const unused = age === undefined ? 'what was used longest ago' : `what was not used for ${(0,retention_age/* formatAge */.n)(age)}`;
    return size === undefined ? unused : `${unused}, until no more than ${(0,cache_size/* formatSize */.X)(size)} is left`;
}

;// CONCATENATED MODULE: ./lib/actions/prune/local/delete.js

async function deleteImages(docker, entries, done, { tell, warn }) {
    const holders = await listHolders(docker);
    for (const entry of entries.filter(({ action }) => action !== 'keep')) {
        const { action, digest, untag, why } = entry;
        const container = holders.get(digest);
        const left = container === undefined ? await deleteOne(docker, entry, done) : `the container ${container} uses it`;
        const shown = entry.tags[0] ?? digest;
        if (left === undefined)
            tell(action === 'delete' ? `Deleted ${shown}: ${why}.` : `Took off ${untag.join(', ')}.`);
        else {
            done.left.set(digest, left);
            warn(`${shown} stays: ${left}.`);
        }
    }
}
async function deleteOne(docker, entry, done) {
    const { action, digest, tags, untag } = entry;
    const [image] = await inspectImages(docker, [digest]);
    if (image === undefined) {
        if (action === 'delete')
            done.deleted.add(digest);
        return action === 'delete' ? undefined : 'it was deleted meanwhile';
    }
    const added = image.names.find((name) => !tags.includes(name));
    if (action === 'delete' && added !== undefined)
        return `it got the name ${added} meanwhile`;
    const names = (action === 'delete' ? tags : untag).filter((name) => image.names.includes(name));
    if (tags.length > 0 && names.length === 0)
        return 'its tags were moved meanwhile';
    const answer = await docker(['image', 'rm', ...(names.length > 0 ? names : [digest])]);
    const fault = engineFault(answer);
    if (fault !== undefined)
        throw fault;
    if (answer.exitCode !== 0)
        return `the engine says: ${saidBy(answer)}`;
    if (action === 'untag')
        for (const name of names)
            done.untagged.add(name);
    if (action === 'untag')
        return names.length === untag.length ? undefined : 'some of its tags were moved meanwhile';
    if (!answer.stdout.includes(`Deleted: ${digest}`))
        return 'the engine needs it for something else';
    done.deleted.add(digest);
    return undefined;
}

// EXTERNAL MODULE: ./lib/retention/rules.js
var retention_rules = __webpack_require__(84433);
// EXTERNAL MODULE: ./lib/runner/input.js
var input = __webpack_require__(86502);
// EXTERNAL MODULE: ./lib/actions/prune/confirm.js
var prune_confirm = __webpack_require__(8112);
;// CONCATENATED MODULE: ./lib/actions/prune/local/inputs.js







const NOT_HERE = {
    'existing-branches': 'newest',
    caches: 'all',
    'cache-image': '',
    'cache-max-age': '',
    repository: '',
    packages: 'auto',
    registry: '',
    username: '',
    password: '',
    scope: '',
    ecr: 'auto',
    'registry-auth': '',
};
async function parseLocalInputs(read, isClosing) {
    const reader = (0,input/* createInputReader */.ic)(read);
    const { rules, problems: ruleProblems } = (0,retention_rules/* parseRules */.NR)(reader.lines('rules'));
    const { newest, problems: newestProblems } = (0,retention_rules/* parseKeepNewest */.Rv)(reader.lines('keep-newest'), rules);
    const images = await parseNames(reader);
    const everything = [
        ...(0,retention_rules/* rulesForEverything */.ES)(rules).map((pattern) => ({ input: 'rules', pattern, fits: 'every tag' })),
        ...images
            .filter(fitsEveryName)
            .map(({ text }) => ({ input: 'images', pattern: text, fits: 'every image' })),
    ];
    const inputs = {
        images,
        rules,
        newest,
        dryRun: (0,prune_confirm/* parseConfirm */.U)(reader, everything),
        maxDeletions: reader.number('max-deletions', { fallback: 100, min: 1, max: 100_000 }),
        buildCache: await parseBuildCache(reader),
        builder: parseBuilder(reader),
    };
    refuseStrangers(reader, inputs);
    const hasRules = rules.length > 0 || ruleProblems.length > 0 || isClosing;
    if (images.length > 0 && !hasRules) {
        const advice = 'Write a line such as pr-*: 24h. Only on pull_request: closed the tags are known without.';
        reader.problems.push({ input: 'rules', problem: 'is empty, so nothing says which images may go', advice });
    }
    return { inputs, problems: [...reader.problems, ...ruleProblems, ...newestProblems] };
}
async function parseNames(reader) {
    const patterns = new Map();
    for (const text of await reader.list('images', { commas: true })) {
        const pattern = readNamePattern(text);
        if (pattern !== undefined)
            patterns.set(pattern.text, pattern);
        else {
            const advice = 'Write [registry/]name without a tag, such as me/app or ghcr.io/me/*; rules says which tags are meant.';
            reader.problems.push({
                input: 'images',
                problem: `${(0,errors/* quote */.hD)(text)} is no image name and no pattern of one`,
                advice,
            });
        }
    }
    return [...patterns.values()];
}
async function parseBuildCache(reader) {
    let [age, size] = [undefined, undefined];
    const texts = await reader.list('build-cache', { commas: true });
    for (const text of texts) {
        const [asAge, asSize] = [(0,retention_age/* parseAge */.F)(text), /b$/i.test(text) ? (0,cache_size/* parseSize */.D)(text) : undefined];
        const isSecond = (asAge !== undefined && age !== undefined) || (asSize !== undefined && size !== undefined);
        const problem = isSecond ? 'is the second of its kind' : 'is no age and no size';
        if (isSecond || (asAge === undefined && asSize === undefined)) {
            const advice = 'Write an age such as 7d, a size such as 10GB, or both.';
            reader.problems.push({ input: 'build-cache', problem: `${(0,errors/* quote */.hD)(text)} ${problem}`, advice });
        }
        [age, size] = [age ?? asAge, size ?? asSize];
    }
    return texts.length === 0 ? undefined : { age, size };
}
function parseBuilder(reader) {
    const name = reader.text('builder');
    if (name === '' || /^[A-Za-z0-9][\w.-]*$/.test(name))
        return name;
    reader.problems.push({ input: 'builder', problem: `${(0,errors/* quote */.hD)(name)} is no name of a builder` });
    return '';
}
function refuseStrangers(reader, { images, rules, buildCache, builder }) {
    for (const [input, usual] of Object.entries(NOT_HERE)) {
        if (!['', usual].includes(reader.text(input))) {
            reader.problems.push({ input, problem: 'is given, but local is true, and it is for registries' });
        }
    }
    const isWrong = (name) => reader.problems.some(({ input }) => input === name);
    if (builder !== '' && buildCache === undefined && !isWrong('build-cache')) {
        reader.problems.push({ input: 'builder', problem: 'is given, but build-cache is not, which it is for' });
    }
    if (images.length > 0 || isWrong('images'))
        return;
    if (rules.length > 0)
        reader.problems.push({ input: 'images', problem: 'is empty, so the rules are for nothing' });
    else if (buildCache === undefined && !isWrong('build-cache')) {
        reader.problems.push({ input: 'images', problem: 'is empty, so there is nothing to look at' });
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/machine/disk.js
var disk = __webpack_require__(72144);
// EXTERNAL MODULE: ./lib/machine/engine.js
var engine = __webpack_require__(42643);
;// CONCATENATED MODULE: ./lib/actions/prune/local/room.js



async function measureRoom(docker, { all }) {
    const free = new Map();
    if ((0,engine/* isEngineLocal */.U4)(all, process.platform)) {
        const { stdout } = await docker(['info', '--format', '{{.DockerRootDir}}']);
        for (const folder of [stdout.trim(), ...disk/* ENGINE_FOLDERS */.t].filter((path) => path.startsWith('/'))) {
            const found = await (0,promises_.statfs)(folder).catch(() => undefined);
            if (found !== undefined)
                free.set(folder, found.bsize * found.bavail);
        }
    }
    return { free, used: free.size > 0 ? undefined : await accountOf(docker) };
}
async function accountOf(docker) {
    const { stdout, exitCode } = await docker(['system', 'df', '--format', '{{.Type}}={{.Size}}']);
    const sizes = [...stdout.matchAll(/^(?:Images|Build Cache)=(.+)$/gm)].map(([, text = '']) => dockerSize(text));
    return exitCode === 0 ? sizes.reduce((sum, size) => sum + (size ?? 0), 0) : undefined;
}
function dockerSize(text) {
    const [, number, unit = ''] = /^(\d+(?:\.\d+)?) ?([kMGTP]?)B$/i.exec(text.trim()) ?? [];
    return number === undefined
        ? undefined
        : Math.round(Number(number) * 1000 ** ' KMGTP'.indexOf(unit.toUpperCase() || ' '));
}
function freedBetween(before, after) {
    const gains = [...before.free].map(([folder, bytes]) => (after.free.get(folder) ?? bytes) - bytes);
    if (gains.length > 0)
        return Math.max(0, ...gains);
    if (before.used === undefined || after.used === undefined)
        return undefined;
    return Math.max(0, before.used - after.used);
}

;// CONCATENATED MODULE: ./lib/actions/prune/local/run.js









async function runLocal({ read, closing, environment, signal }) {
    const { inputs, problems } = await parseLocalInputs(read, closing !== undefined);
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    const docker = createDocker(environment, signal);
    const images = inputs.images.length === 0 ? [] : await listImages(docker);
    const policy = policyOf(inputs, inputs.rules.length === 0 ? closing : undefined);
    const entries = planLocal(images, { ...policy, images: inputs.images, holders: await listHolders(docker) });
    const done = { deleted: new Set(), untagged: new Set(), left: new Map() };
    const plan = () => documentOf(inputs.dryRun, entries, images, done);
    (0,work/* checkLimit */.ab)(plan(), inputs);
    if (inputs.dryRun) {
        const { buildCache: limit } = inputs;
        const buildCache = limit && (await planBuildCache(docker, limit, inputs));
        return { plan: plan(), local: { freed: 0, buildCache }, error: undefined };
    }
    const before = await measureRoom(docker, environment);
    const { error, buildCache } = await carryOut(docker, entries, done, inputs);
    const freed = await measureRoom(docker, environment).then((after) => freedBetween(before, after), () => undefined);
    return { plan: plan(), local: { freed, buildCache }, error };
}
function policyOf({ rules, newest }, closed) {
    const refs = { openPullRequests: new Set(), branches: new Set() };
    return { rules, newest, existingBranches: 'none', closed, refs, now: Date.now() };
}
async function carryOut(docker, entries, done, inputs) {
    try {
        await deleteImages(docker, entries, done, { tell: log/* log */.Rm.info, warn: log/* log */.Rm.warning });
        const buildCache = inputs.buildCache && (await pruneBuildCache(docker, inputs.buildCache, inputs));
        return { error: undefined, buildCache };
    }
    catch (error) {
        return { error, buildCache: undefined };
    }
}
function documentOf(dryRun, entries, images, done) {
    const sizes = new Map(images.map(({ id, size }) => [id, size]));
    const told = entries.map((entry) => ({ ...(0,work/* withState */.Q2)(entry, done), size: sizes.get(entry.digest) ?? 0 }));
    return { dryRun, repositories: [{ name: 'Images of this machine', entries: told }], caches: [] };
}


/***/ }),

/***/ 72144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ leastSpace),
/* harmony export */   t: () => (/* binding */ ENGINE_FOLDERS),
/* harmony export */   xX: () => (/* binding */ spaceWarning)
/* harmony export */ });
/* unused harmony export LITTLE_SPACE */
const LITTLE_SPACE = 2 * 1024 ** 3;
const ENGINE_FOLDERS = ['/var/lib/docker', '/var/lib/containerd'];
async function leastSpace(paths, ask) {
    const answers = await Promise.all([...new Set(paths)].map(async (path) => {
        try {
            const { bsize, bavail } = await ask(path);
            return [{ path, bytes: bsize * bavail }];
        }
        catch {
            return [];
        }
    }));
    return answers.flat().sort((one, other) => one.bytes - other.bytes)[0];
}
function spaceWarning(space) {
    if (space === undefined || space.bytes >= LITTLE_SPACE)
        return undefined;
    const free = (space.bytes / 1024 ** 3).toFixed(1);
    return (`Only ${free} GiB are free where ${space.path} is, and the build may run out of space. ` +
        'Remove what the job does not need before this step, such as preinstalled tools or old images (the action prune with local: true), ' +
        'or use a runner with a larger disk.');
}


/***/ }),

/***/ 42643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P2: () => (/* binding */ hasContainerdStore),
/* harmony export */   U4: () => (/* binding */ isEngineLocal),
/* harmony export */   hn: () => (/* binding */ STORE_QUESTION)
/* harmony export */ });
function isEngineLocal(env, platform) {
    const host = env['DOCKER_HOST'] ?? '';
    const context = env['DOCKER_CONTEXT'] ?? '';
    if (platform !== 'linux')
        return false;
    return host === '' ? context === '' || context === 'default' : host.startsWith('unix://');
}
const STORE_QUESTION = ['info', '--format', '{{json .DriverStatus}}'];
function hasContainerdStore(answer) {
    try {
        const status = JSON.parse(answer);
        if (!Array.isArray(status))
            return undefined;
        return status.some(([name, value]) => name === 'driver-type' && String(value).startsWith('io.containerd.'));
    }
    catch {
        return undefined;
    }
}


/***/ })

};
