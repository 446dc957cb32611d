export const id = 3926;
export const ids = [3926];
export const modules = {

/***/ 73926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startStore: () => (/* binding */ startStore)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/cache/scope.js
var cache_scope = __webpack_require__(93646);
// EXTERNAL MODULE: ./lib/cache/gha.js
var gha = __webpack_require__(1136);
// EXTERNAL MODULE: ./lib/cache/places.js
var places = __webpack_require__(15068);
// EXTERNAL MODULE: ./lib/cache/use.js
var use = __webpack_require__(82417);
;// CONCATENATED MODULE: ./lib/cache/store.js



function decideStore(request, facts) {
    const { service, source } = facts;
    if (service.kind === 'none')
        return { noRestore: service.why, noSave: service.why };
    const writable = service.scopes.findLast(({ mayWrite }) => mayWrite)?.ref;
    const noSave = (0,use/* refusalToWrite */.L)(request, facts, (0,gha/* foreignRef */.gv)(writable, (0,places/* refOf */.H8)(source)), (0,gha/* readByNobody */.j8)(request, facts));
    return { noRestore: undefined, noSave };
}

// EXTERNAL MODULE: ./lib/runner/child-environment.js
var child_environment = __webpack_require__(88264);
// EXTERNAL MODULE: ./lib/runner/log.js
var log = __webpack_require__(93188);
// EXTERNAL MODULE: ./lib/runner/program.js
var program = __webpack_require__(31330);
// EXTERNAL MODULE: ./lib/runner/state.js
var state = __webpack_require__(25223);
// EXTERNAL MODULE: ./lib/actions/cache/caching.js + 4 modules
var caching = __webpack_require__(78961);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/image/manifest.js
var manifest = __webpack_require__(64252);
;// CONCATENATED MODULE: ./lib/cache/local-files.js




function localPrefix(scope, mode) {
    return `image-build-layers-${mode}-${scope}-`;
}
async function tidyLocalCache(folder) {
    const index = await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'index.json'), 'utf8');
    const blobs = (0,external_node_path_.join)(folder, 'blobs', 'sha256');
    const named = await digestsFrom(index, blobs);
    const present = await (0,promises_.readdir)(blobs);
    const missing = [...named].find((digest) => !present.includes(digest));
    if (missing !== undefined)
        throw new Error(`the blob ${missing} is not there`);
    let [size, removed] = [0, 0];
    for (const name of present) {
        const path = (0,external_node_path_.join)(blobs, name);
        const bytes = (await (0,promises_.stat)(path)).size;
        if (named.has(name))
            size += bytes;
        else {
            removed += bytes;
            await (0,promises_.rm)(path);
        }
    }
    await (0,promises_.rm)((0,external_node_path_.join)(folder, 'ingest'), { recursive: true, force: true });
    return { size, removed, fingerprint: (0,external_node_crypto_.createHash)('sha256').update(index).digest('hex').slice(0, 16) };
}
async function digestsFrom(index, blobs) {
    const found = new Set();
    const texts = [index];
    for (let text = texts.pop(); text !== undefined; text = texts.pop()) {
        const { manifests = [], config, layers = [] } = (0,manifest/* parseManifest */.Ng)(text);
        for (const { digest, mediaType } of [...manifests, ...(config ? [config] : []), ...layers]) {
            const hex = digest.slice('sha256:'.length);
            if (found.has(hex))
                continue;
            found.add(hex);
            if ((0,manifest/* isIndex */.nw)(mediaType) || manifest/* MANIFEST_MEDIA_TYPES */.$T.some((type) => type === mediaType)) {
                texts.push(await (0,promises_.readFile)((0,external_node_path_.join)(blobs, hex), 'utf8'));
            }
        }
    }
    return found;
}

// EXTERNAL MODULE: ./lib/cache/size.js
var cache_size = __webpack_require__(1985);
;// CONCATENATED MODULE: ./lib/actions/cache/cache-store/brought.js




async function tellBrought(what, { keys, problem, isCancelled, seconds }, paths, reasons) {
    if (isCancelled)
        return;
    if (problem !== undefined) {
        log/* log */.Rm.warning(`${what} could not be brought back: ${problem}. ${seconds.toFixed(1)} s were lost; the build goes on.`);
    }
    const found = paths.filter((_, index) => keys[index] !== undefined);
    const sizes = await Promise.all(found.map(sizeOf));
    const size = (0,cache_size/* formatSize */.X)(sizes.reduce((sum, bytes) => sum + bytes, 0));
    const from = paths.length === 1 ? ` from ${keys[0]}` : `, ${found.length} of ${paths.length}`;
    const sentence = found.length > 0
        ? `${what} came back${from} (${size} in ${seconds.toFixed(1)} s).`
        : `${what} of an earlier run ${problem === undefined ? 'are not there' : 'are not to be had'}.`;
    reasons.push(sentence);
    log/* log */.Rm.info(`Cache: ${sentence}`);
}
async function sizeOf(folder) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    const files = entries.filter((entry) => entry.isFile());
    const sizes = await Promise.all(files.map(async (file) => (await (0,promises_.stat)((0,external_node_path_.join)(file.parentPath, file.name))).size));
    return sizes.reduce((sum, size) => sum + size, 0);
}

;// CONCATENATED MODULE: ./lib/actions/cache/cache-store/layers.js






class LayerStore {
    #root;
    #scope;
    #prefix;
    #restored;
    constructor(root, scope, mode) {
        this.#root = root;
        this.#scope = scope;
        this.#prefix = localPrefix(scope, mode);
    }
    async restore({ bring, reasons }) {
        const folder = (0,external_node_path_.join)(this.#root, this.#scope);
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'index.json')))
            return;
        const brought = await bring(this.#root, [{ path: this.#scope, prefix: this.#prefix }]);
        const [key] = brought.keys;
        try {
            if (key === undefined)
                await (0,promises_.rm)(folder, { recursive: true, force: true });
            else
                await tidyLocalCache(folder);
            this.#restored = key;
            await tellBrought('Layers', brought, [folder], reasons);
        }
        catch (error) {
            await (0,promises_.rm)(folder, { recursive: true, force: true });
            log/* log */.Rm.warning(`The layers of ${key} are not used, because ${error.message}; the build goes on without.`);
        }
    }
    kept() {
        return { root: this.#root, scope: this.#scope, prefix: this.#prefix, restored: this.#restored };
    }
}

;// CONCATENATED MODULE: ./lib/cache/mounts-builds.js
const ARCHIVE = 'content.tar';
const SAID = /\bmount (\d+): (filled|kept|failed)$/;
function fillDockerfile(build, folders) {
    const place = `/image-build-${build.word}`;
    const parts = folders.map((folder, number) => {
        const mount = `mounts/${number}`;
        const clear = `rm -rf ${mount}/* ${mount}/.[!.]* ${mount}/..?*`;
        const unpack = `tar -xf from/${folder}/${ARCHIVE} --numeric-owner -C ${mount}`;
        return (`if [ -n "$(ls -A ${mount})" ]; then echo "mount ${number}: kept"; ` +
            `elif ${unpack}; then echo "mount ${number}: filled"; else ${clear}; echo "mount ${number}: failed"; fi`);
    });
    return lines(build, [
        `RUN --network=none --mount=type=bind,target=${place}/from ${mountFlags(build, place)} cd ${place} && ${parts.join('; ')}`,
    ]);
}
function mounts_builds_readDockerfile(build, maxSize) {
    const [place, out] = [`/image-build-${build.word}`, `/image-build-out-${build.word}`];
    const parts = build.mounts.map((_, number) => `set -- $(du -sk mounts/${number}); echo "$1" >${out}/${number}.size; ` +
        `if [ -n "$(ls -A mounts/${number})" ] && [ "$1" -le ${Math.floor(maxSize / 1024)} ]; ` +
        `then tar -cf ${out}/${number}.tar -C mounts/${number} . || rm -f ${out}/${number}.tar; fi`);
    return lines(build, [
        `RUN --network=none ${mountFlags(build, place)} mkdir ${out} && cd ${place} && ${parts.join('; ')}`,
        'FROM scratch',
        `COPY --from=image-build-mounts ${out} /`,
    ]);
}
function idArguments({ mounts }) {
    return mounts.flatMap(({ id }, number) => ['--build-arg', `${variable(number)}=${id}`]);
}
function lines({ mounts, base, syntax }, steps) {
    return [
        ...(syntax === '' ? [] : [`# syntax=${syntax}`]),
        `FROM ${base.platform === '' ? '' : `--platform=${base.platform} `}${base.image} AS image-build-mounts`,
        'USER 0',
        'SHELL ["/bin/sh", "-c"]',
        ...mounts.map((_, number) => `ARG ${variable(number)}`),
        ...steps,
        '',
    ].join('\n');
}
function mountFlags({ mounts }, place) {
    return mounts
        .map(({ sharing, owner }, number) => {
        const by = owner === undefined ? '' : `,uid=${owner.uid},gid=${owner.gid},mode=${owner.mode}`;
        return `--mount=type=cache,id=$${variable(number)},target=${place}/mounts/${number},sharing=${sharing}${by}`;
    })
        .join(' ');
}
function variable(number) {
    return `IMAGE_BUILD_MOUNT_${number}`;
}

// EXTERNAL MODULE: ./lib/cache/key.js
var key = __webpack_require__(82009);
;// CONCATENATED MODULE: ./lib/cache/mounts-lines.js
const DIRECTIVE = /^#\s*([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(.+?)\s*$/;
const WITH_HEREDOC = ['RUN', 'COPY', 'ADD'];
const HEREDOC = /^\d*<<(-?)(["']?)([^<"'\s]+)\2$/;
function readLines(text) {
    const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
    const { syntax = '', escape: escaper = '\\' } = directivesOf(lines);
    const instructions = [];
    for (let at = 0; at < lines.length;) {
        const { line, next } = wholeLine(lines, at, escaper);
        const instruction = parse(line);
        at = instruction === undefined ? next : behindHeredocs(instruction, lines, next);
        if (instruction !== undefined)
            instructions.push(instruction);
    }
    return { instructions, syntax, escaper };
}
function directivesOf(lines) {
    const found = {};
    for (const line of lines) {
        const [, name = '', value = ''] = DIRECTIVE.exec(line.trim()) ?? [];
        if (!['syntax', 'escape', 'check'].includes(name.toLowerCase()))
            break;
        found[name.toLowerCase()] ??= value;
    }
    return found;
}
function wholeLine(lines, from, escaper) {
    const continued = escaper === '`' ? /(?<!`)`[ \t]*$/ : /(?<!\\)\\[ \t]*$/;
    let line = '';
    for (let at = from; at < lines.length; at++) {
        const part = lines[at] ?? '';
        if (/^\s*#/.test(part) || (at > from && part.trim() === '')) {
            if (at === from)
                return { line: '', next: at + 1 };
            continue;
        }
        line += part.replace(continued, '');
        if (!continued.test(part))
            return { line, next: at + 1 };
    }
    return { line, next: lines.length };
}
function parse(line) {
    const [, name, after = ''] = /^\s*([A-Za-z]+)(?:\s+(.*))?$/s.exec(line) ?? [];
    if (name === undefined)
        return undefined;
    const flags = [];
    let rest = after;
    while (rest.startsWith('--')) {
        const { word, length } = firstWord(rest);
        rest = rest.slice(length).trimStart();
        if (word === '--')
            break;
        flags.push(word.slice(2));
    }
    return { name: name.toUpperCase(), flags, rest: rest.trim() };
}
function firstWord(text) {
    let [word, quote, at] = ['', '', 0];
    for (; at < text.length; at++) {
        const character = text[at] ?? '';
        if (quote === '' && /\s/.test(character))
            break;
        if (character === '\\' && at + 1 < text.length)
            word += text[++at];
        else if (character === quote)
            quote = '';
        else if (quote === '' && (character === '"' || character === "'"))
            quote = character;
        else
            word += character;
    }
    return { word, length: at };
}
function behindHeredocs({ name, rest }, lines, next) {
    if (!WITH_HEREDOC.includes(name))
        return next;
    let at = next;
    for (const word of rest.split(/\s+/)) {
        const [, dash, , end] = HEREDOC.exec(word) ?? [];
        if (end === undefined)
            continue;
        const isEnd = (line) => (dash === '-' ? line.replace(/^\t+/, '') : line) === end;
        while (at < lines.length && !isEnd(lines[at] ?? ''))
            at++;
        at++;
    }
    return at;
}

;// CONCATENATED MODULE: ./lib/cache/mounts-stages.js
function splitStages(instructions) {
    const before = [];
    const stages = [];
    for (const instruction of instructions) {
        if (instruction.name === 'FROM')
            stages.push(stageOf(instruction));
        else
            (stages.at(-1)?.instructions ?? before).push(instruction);
    }
    return { before, stages };
}
function stageOf({ flags, rest }) {
    const [from = '', as = '', name = ''] = rest.split(/\s+/);
    const platform = flags.find((flag) => flag.startsWith('platform=')) ?? '';
    return {
        name: as.toLowerCase() === 'as' ? name.toLowerCase() : '',
        from,
        platform: platform.slice('platform='.length),
        instructions: [],
    };
}
function findStage(stages, reference, before = stages.length) {
    const earlier = stages.slice(0, before);
    const named = earlier.findLast(({ name }) => name !== '' && name === reference.toLowerCase());
    return named ?? (/^\d+$/.test(reference) ? earlier[Number(reference)] : undefined);
}
function ancestry(stages, stage) {
    const parent = stages
        .slice(0, stages.indexOf(stage))
        .findLast(({ name }) => name !== '' && name === stage.from.toLowerCase());
    return parent === undefined ? [stage] : [stage, ...ancestry(stages, parent)];
}
function reachable(stages, target) {
    const goal = target === '' ? stages.at(-1) : findStage(stages, target);
    const found = new Set();
    const open = goal === undefined ? [] : [goal];
    for (let stage = open.pop(); stage !== undefined; stage = open.pop()) {
        if (found.has(stage))
            continue;
        found.add(stage);
        const index = stages.indexOf(stage);
        const others = [
            ...ancestry(stages, stage).slice(1),
            ...usedBy(stage).map((name) => findStage(stages, name, index)),
        ];
        open.push(...others.filter((other) => other !== undefined));
    }
    return stages.filter((stage) => found.has(stage));
}
function usedBy({ instructions }) {
    return instructions.flatMap(({ flags }) => flags.flatMap((flag) => {
        if (flag.startsWith('from='))
            return [flag.slice('from='.length)];
        return flag.startsWith('mount=') ? [...flag.matchAll(/[=,]from=([^,]*)/g)].map(([, name = '']) => name) : [];
    }));
}

;// CONCATENATED MODULE: ./lib/cache/mounts-variables.js
const VARIABLE = /^\$(?:([A-Za-z_][A-Za-z0-9_]*)|\{([A-Za-z_][A-Za-z0-9_]*)(?:(:?[-+?])([^${}]*))?\})/;
function expand(text, variables, escaper = '\\') {
    let [out, quote] = ['', ''];
    for (let at = 0; at < text.length;) {
        const character = text[at] ?? '';
        if (character === escaper && quote !== "'" && at + 1 < text.length) {
            out += text[at + 1];
            at += 2;
        }
        else if (character === quote || (quote === '' && (character === '"' || character === "'"))) {
            quote = quote === '' ? character : '';
            at++;
        }
        else if (character === '$' && quote !== "'") {
            const [all, short, long, operator = '', word = ''] = VARIABLE.exec(text.slice(at)) ?? [];
            if (all === undefined)
                return undefined;
            const value = resolved(short ?? long ?? '', operator, word, variables);
            if (value === undefined)
                return undefined;
            out += value;
            at += all.length;
        }
        else {
            out += character;
            at++;
        }
    }
    return out;
}
function resolved(name, operator, word, variables) {
    if (!variables.has(name))
        return undefined;
    const value = variables.get(name);
    const isSet = operator.startsWith(':') ? (value ?? '') !== '' : value !== undefined;
    if (operator.endsWith('-'))
        return isSet ? value : word;
    if (operator.endsWith('+'))
        return isSet ? word : '';
    return value ?? '';
}
function declarations({ rest }) {
    const words = rest.match(/(?:[^\s"']|"(?:\\.|[^"])*"|'[^']*')+/g) ?? [];
    return words.map((word) => {
        const [name = '', value] = word.split(/=(.*)/s);
        return { name, value };
    });
}
function environmentOf(instruction) {
    const [, name, value = ''] = /^([^\s=]+)\s+(.*)$/s.exec(instruction.rest) ?? [];
    if (name !== undefined)
        return [{ name, value }];
    return declarations(instruction).map((given) => ({ name: given.name, value: given.value ?? '' }));
}
function platformVariables(platform, native) {
    const parts = (prefix, text) => {
        const [os = '', architecture = '', variant = ''] = text.split('/');
        const values = { PLATFORM: text, OS: os, ARCH: architecture, VARIANT: variant };
        return Object.entries(values).map(([name, value]) => [`${prefix}${name}`, value]);
    };
    return new Map([...parts('TARGET', platform), ...parts('BUILD', native)]);
}

;// CONCATENATED MODULE: ./lib/cache/mounts.js




function findMounts({ text, target, buildArgs, platforms, native }) {
    const { instructions, syntax, escaper } = readLines(text);
    const { before, stages } = splitStages(instructions);
    const mounts = new Map();
    const leftOut = new Set();
    let base;
    for (const platform of platforms.length > 0 ? platforms : [native]) {
        const globals = declared(before, platformVariables(platform, native), { buildArgs, escaper });
        for (const stage of reachable(stages, target)) {
            const found = mountsOf(stage, stages, globals, { buildArgs, escaper });
            for (const mount of found.mounts)
                mounts.set(mountIdentity(mount), mounts.get(mountIdentity(mount)) ?? mount);
            for (const sentence of found.leftOut)
                leftOut.add(sentence);
            if (found.mounts.length > 0)
                base ??= imageOf(ancestry(stages, stage).at(-1) ?? stage, globals, escaper);
        }
    }
    return { mounts: [...mounts.values()], base, syntax, leftOut: [...leftOut] };
}
function mountIdentity({ id, owner }) {
    return JSON.stringify(owner === undefined ? [id] : [id, owner.uid, owner.gid, owner.mode]);
}
function declared(before, start, given) {
    const variables = new Map(start);
    for (const instruction of before) {
        if (instruction.name === 'ARG')
            declare(variables, instruction, { inherited: variables, all: variables, ...given });
    }
    return variables;
}
function declare(to, instruction, known) {
    for (const { name, value } of declarations(instruction)) {
        if (known.buildArgs.has(name))
            to.set(name, known.buildArgs.get(name));
        else if (value === undefined)
            to.set(name, known.inherited.get(name));
        else
            mounts_assign(to, name, value, known);
    }
}
function mounts_assign(to, name, value, { all, escaper }) {
    const expanded = expand(value, all, escaper);
    if (expanded === undefined)
        to.delete(name);
    else
        to.set(name, expanded);
}
function mountsOf(stage, stages, globals, given) {
    const [args, env] = [new Map(), new Map()];
    const found = [];
    for (const current of ancestry(stages, stage).toReversed()) {
        for (const instruction of current.instructions) {
            const all = new Map([...args, ...env]);
            const known = { inherited: globals, all, ...given };
            if (instruction.name === 'ARG')
                declare(args, instruction, known);
            if (instruction.name === 'ENV')
                setEnvironment(args, env, instruction, known);
            if (instruction.name === 'RUN' && current === stage)
                found.push(...mountsIn(instruction, all, given.escaper));
        }
    }
    return {
        mounts: found.filter((mount) => typeof mount !== 'string'),
        leftOut: found.filter((mount) => typeof mount === 'string'),
    };
}
function setEnvironment(args, env, instruction, known) {
    for (const { name, value } of environmentOf(instruction)) {
        mounts_assign(env, name, value, known);
        if (!env.has(name))
            args.delete(name);
    }
}
function mountsIn({ flags }, variables, escaper) {
    const mounts = flags.filter((flag) => flag.startsWith('mount='));
    return mounts
        .map((flag) => readMount(flag.slice('mount='.length), variables, escaper))
        .filter((mount) => mount !== undefined);
}
function readMount(text, variables, escaper) {
    const fields = new Map();
    for (const field of text.split(',')) {
        const [key = '', value = ''] = field.split(/=(.*)/s);
        fields.set(NAMES[key.toLowerCase()] ?? key.toLowerCase(), expand(value, variables, escaper));
    }
    if (fields.get('type')?.toLowerCase() !== 'cache')
        return undefined;
    const named = fields.has('id') && fields.get('id') !== '' ? fields.get('id') : clean(fields.get('target'));
    if (named === undefined) {
        return `The cache mount ${text} is not kept, because its name has a variable that only the image knows; give it an id.`;
    }
    if ((fields.get('from') ?? '') !== '') {
        return `The cache mount ${named} is not kept, because BuildKit starts it from the content of ${fields.get('from')}.`;
    }
    const sharing = fields.get('sharing')?.toLowerCase();
    const owner = ownerOf(fields);
    if (owner === 'unknown')
        return `The cache mount ${named} is not kept, because its owner or mode cannot be told.`;
    return { id: named, sharing: sharing === 'private' || sharing === 'locked' ? sharing : 'shared', owner };
}
const NAMES = { dst: 'target', destination: 'target', src: 'source' };
function clean(target) {
    if (target === undefined)
        return undefined;
    const path = external_node_path_.posix.normalize(target === '' ? '.' : target);
    return path.length > 1 ? path.replace(/\/$/, '') : path;
}
function ownerOf(fields) {
    if (!['uid', 'gid', 'mode'].some((name) => fields.has(name)))
        return undefined;
    const [uid = '', gid = '', mode = ''] = ['uid', 'gid', 'mode'].map((name) => fields.has(name) ? (fields.get(name) ?? '') : { uid: '0', gid: '0', mode: '0755' }[name]);
    if (!/^\d+$/.test(uid) || !/^\d+$/.test(gid) || !/^[0-7]+$/.test(mode))
        return 'unknown';
    return { uid: Number(uid), gid: Number(gid), mode: mode.replace(/^0*(?=.)/, '0') };
}
const PLAIN = /^[A-Za-z0-9][\w.:/@-]*$/;
const OF_BUILDKIT = /^\$\{?(?:BUILD|TARGET)PLATFORM\}?$/;
function imageOf({ from, platform }, globals, escaper) {
    const image = expand(from, globals, escaper);
    const on = OF_BUILDKIT.test(platform) ? platform : expand(platform, globals, escaper);
    const isGood = image !== undefined && image !== 'scratch' && PLAIN.test(image);
    return isGood && on !== undefined && (on === '' || OF_BUILDKIT.test(on) || PLAIN.test(on))
        ? { image, platform: on }
        : undefined;
}

;// CONCATENATED MODULE: ./lib/cache/mounts-content.js



function mountPrefix(scope, mount, namespace) {
    return `image-build-mount-${scope}-${mountName(mount, namespace)}-`;
}
function mountName(mount, namespace) {
    return (0,key/* readableKey */.I)(mount.id, JSON.stringify([namespace, mountIdentity(mount)]), 48);
}
function mountKey(prefix, files, now) {
    return `${prefix}${now.toISOString().slice(0, 10)}-${fingerprint(files)}`;
}
function fingerprint(files) {
    const lines = files.map(({ path, size, modified }) => JSON.stringify([path, size, modified])).sort();
    return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16);
}
function bytesIn(files) {
    return files.reduce((sum, { size }) => sum + size, 0);
}
const NOTABLE = 0.05;
function notWorthKeeping(files, former, key) {
    if (files.length === 0)
        return 'nothing is in it';
    if (former === undefined)
        return undefined;
    if (tail(key) === tail(former.key))
        return 'nothing in it has changed';
    const isOfToday = day(key) === day(former.key);
    const part = changedBytes(files, former.files) / Math.max(bytesIn(files), bytesIn(former.files), 1);
    if (!isOfToday || part >= NOTABLE)
        return undefined;
    return `${(part * 100).toFixed(1)} % of it has changed, and it was kept today already`;
}
function tail(key) {
    return key.slice(-FINGERPRINT_LENGTH);
}
function day(key) {
    return key.slice(-FINGERPRINT_LENGTH - 11, -FINGERPRINT_LENGTH - 1);
}
const FINGERPRINT_LENGTH = 16;
function changedBytes(files, former) {
    const before = new Map(former.map((file) => [file.path, file]));
    let changed = 0;
    for (const { path, size, modified } of files) {
        const old = before.get(path);
        if (old?.size !== size || old.modified !== modified)
            changed += size;
        before.delete(path);
    }
    return changed + bytesIn([...before.values()]);
}

// EXTERNAL MODULE: ./lib/actions/builder/ask.js
var ask = __webpack_require__(16686);
;// CONCATENATED MODULE: ./lib/actions/cache/cache-store/dockerfile.js




async function planMounts({ inputs, context }, workspace, variable) {
    if (context.kind === 'remote')
        return 'The Dockerfile is not checked out, so its cache mounts are not known.';
    const text = await dockerfile_readDockerfile((0,external_node_path_.resolve)(workspace, context.path), inputs.file, workspace);
    if (text === undefined)
        return 'The Dockerfile cannot be read here, so its cache mounts are not known.';
    const buildArgs = new Map(inputs.buildArgs.map((entry) => argumentOf(entry, variable)));
    const native = (0,ask/* nativePlatform */.Nc)();
    const found = findMounts({ text, target: inputs.target, buildArgs, platforms: inputs.platforms, native });
    const { mounts, syntax, leftOut } = found;
    const base = inputs.cacheMountsImage === '' ? found.base : { image: inputs.cacheMountsImage, platform: '' };
    if (mounts.length === 0)
        return [...leftOut, 'The Dockerfile has no cache mount that can be kept.'].join(' ');
    if (base === undefined) {
        return 'It cannot be told which image the cache mounts are used in; name one with a shell and tar in cache-mounts-image.';
    }
    const isNative = inputs.platforms.length === 0 || inputs.platforms.includes(native);
    const name = (entry) => entry.split('=')[0]?.trim().toLowerCase();
    const place = {
        base,
        syntax,
        platform: isNative ? '' : (inputs.platforms[0] ?? ''),
        contexts: inputs.buildContexts.filter((entry) => name(entry) === base.image.toLowerCase()),
        namespace: buildArgs.get('BUILDKIT_CACHE_MOUNT_NS') ?? '',
    };
    return { mounts, place, leftOut };
}
function argumentOf(entry, variable) {
    const [name = '', value] = entry.split(/=(.*)/s);
    return [name, value ?? variable(name)];
}
async function dockerfile_readDockerfile(context, file, workspace) {
    const paths = file === '' ? ['Dockerfile', 'dockerfile'].map((name) => (0,external_node_path_.join)(context, name)) : [(0,external_node_path_.resolve)(workspace, file)];
    for (const path of paths) {
        const text = await (0,promises_.readFile)(path, 'utf8').catch(() => undefined);
        if (text !== undefined)
            return text;
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/process/process.js
var process_process = __webpack_require__(61576);
;// CONCATENATED MODULE: ./lib/actions/cache/cache-store/mount-builds.js





const TIME_LIMIT = 5 * 60_000;
async function fillMounts(place, mounts, folders, context, signal) {
    const build = { mounts, base: place.base, syntax: place.syntax, word: (0,external_node_crypto_.randomUUID)() };
    const text = fillDockerfile(build, folders);
    const said = await run(place, build, text, { context, output: 'type=cacheonly', file: (0,external_node_path_.join)(context, 'fill') }, signal);
    const states = new Map(said.split('\n').flatMap((line) => stateIn(line)));
    return mounts.map((_, number) => states.get(number) ?? 'failed');
}
function stateIn(line) {
    const [, number, state] = SAID.exec(line.trim()) ?? [];
    return number === undefined ? [] : [[Number(number), state]];
}
async function readMounts(place, mounts, maxSize, folder) {
    const build = { mounts, base: place.base, syntax: place.syntax, word: randomUUID() };
    const context = join(folder, 'empty');
    const output = `type=local,"dest=${join(folder, 'out').replaceAll('"', '""')}"`;
    await mkdir(context, { recursive: true, mode: 0o700 });
    try {
        await run(place, build, readDockerfile(build, maxSize), { context, output, file: join(folder, 'read') });
    }
    finally {
        const builder = place.builder === '' ? [] : ['--builder', place.builder];
        const filter = ['--filter', `description~=${build.word}`];
        await docker(place, ['buildx', 'prune', ...builder, '--force', '--all', ...filter]).catch(() => undefined);
    }
}
async function run(place, build, text, { context, output, file }, signal) {
    const dockerfile = `${file}.Dockerfile`;
    await (0,promises_.writeFile)(dockerfile, text, { mode: 0o600 });
    const namespace = place.namespace === '' ? [] : ['--build-arg', `BUILDKIT_CACHE_MOUNT_NS=${place.namespace}`];
    const args = [
        ...['buildx', 'build', '--progress', 'plain', '--file', dockerfile, '--output', output],
        ...(place.builder === '' ? [] : ['--builder', place.builder]),
        ...(place.platform === '' ? [] : ['--platform', place.platform]),
        ...place.contexts.flatMap((value) => ['--build-context', value]),
        ...idArguments(build),
        ...namespace,
        context,
    ];
    const { exitCode, stderr } = await docker(place, args, signal);
    if (exitCode !== 0)
        throw new Error(reasonOf(stderr));
    return stderr;
}
function docker({ env }, args, signal) {
    return (0,process_process/* runProcess */.R)({
        command: 'docker',
        args,
        env: { ...env, BUILDX_NO_DEFAULT_ATTESTATIONS: '1' },
        cwd: '/',
        onOutput: () => { },
        timeoutMs: TIME_LIMIT,
        ...(signal && { signal }),
    });
}
function reasonOf(stderr) {
    const lines = stderr.trim().split('\n');
    const error = lines.findLast((line) => line.startsWith('ERROR: ')) ?? lines.at(-1) ?? '';
    return error.replace(/^ERROR: /, '').replace(/^failed to build: /, '') || 'the build says nothing';
}

;// CONCATENATED MODULE: ./lib/actions/cache/cache-store/state.js
function mountsFolder(folder) {
    return `${folder}/cache-mounts`;
}
const LIST = 'content.json';

;// CONCATENATED MODULE: ./lib/actions/cache/cache-store/mounts.js










class MountStore {
    #place;
    #folder;
    #mounts;
    #reached;
    constructor({ mounts, place }, scope, folder) {
        this.#place = place;
        this.#folder = mountsFolder(folder);
        this.#mounts = mounts.map((mount) => ({
            mount,
            name: mountName(mount, place.namespace),
            prefix: mountPrefix(scope, mount, place.namespace),
            restored: undefined,
        }));
    }
    static async find(prepared, { workspace, all }, scope, folder) {
        const plan = await planMounts(prepared, workspace, (name) => all[name]);
        if (typeof plan === 'string') {
            log/* log */.Rm.warning(`cache-mounts is true, but nothing is kept. ${plan}`);
            return undefined;
        }
        for (const sentence of plan.leftOut)
            log/* log */.Rm.warning(sentence);
        return new MountStore(plan, scope, folder);
    }
    async restore({ bring, reasons }) {
        const entries = this.#mounts.map(({ name, prefix }) => ({ path: name, prefix }));
        const brought = await bring(this.#folder, entries);
        this.#mounts = this.#mounts.map((mount, at) => ({ ...mount, restored: brought.keys[at] }));
        const paths = entries.map(({ path }) => (0,external_node_path_.join)(this.#folder, path));
        await tellBrought('Contents of cache mounts', brought, paths, reasons);
    }
    async fill(builder, env, reasons, signal) {
        this.#reached = { builder, env };
        const whole = this.#mounts.filter(({ name, restored }) => restored && (0,external_node_fs_.existsSync)(this.#archive(name)));
        if (whole.length === 0 || signal.aborted)
            return;
        const started = performance.now();
        const seconds = () => ((performance.now() - started) / 1000).toFixed(1);
        const names = whole.map(({ name }) => name);
        try {
            const mounts = whole.map(({ mount }) => mount);
            const states = await fillMounts({ ...this.#place, builder, env }, mounts, names, this.#folder, signal);
            for (const [at, state] of states.entries()) {
                const { mount, restored } = whole[at] ?? {};
                const id = mount?.id;
                if (state === 'failed')
                    log/* log */.Rm.warning(`The cache mount ${id} could not be filled; the build goes on without it.`);
                else
                    say(`Mount ${id} ${state === 'filled' ? `is filled from ${restored}` : 'is not empty, and left as it is'}.`, reasons);
            }
            log/* log */.Rm.info(`Cache: the mounts were ready after ${seconds()} s.`);
        }
        catch (error) {
            if (!signal.aborted)
                log/* log */.Rm.warning(fillWarning(error.message, seconds()));
        }
        await Promise.all(names.map((name) => (0,promises_.rm)(this.#archive(name), { force: true })));
    }
    kept() {
        if (this.#reached === undefined)
            return undefined;
        const { builder, env } = this.#reached;
        const { DOCKER_CONFIG, BUILDX_CONFIG } = env;
        return { ...this.#place, builder, env: { DOCKER_CONFIG, BUILDX_CONFIG }, mounts: this.#mounts };
    }
    #archive(name) {
        return (0,external_node_path_.join)(this.#folder, name, ARCHIVE);
    }
}
function say(sentence, reasons) {
    reasons.push(sentence);
    log/* log */.Rm.info(`Cache: ${sentence}`);
}
function fillWarning(problem, seconds) {
    return (`The cache mounts could not be filled: ${problem}. ${seconds} s were lost; the build goes on without them. ` +
        'It takes an image with a shell and tar; cache-mounts-image names one where that of the Dockerfile has none.');
}

;// CONCATENATED MODULE: ./lib/cache/transfer.js
const TRANSFERRED = /^(?:Received|Sent) (\d+) of (\d+)\b/;
function watchTransfer(isProgress, limit, now) {
    const most = new Map();
    let last = now();
    return {
        hear(line) {
            const [, bytes = '', length] = TRANSFERRED.exec(line) ?? [];
            if (length === undefined) {
                if (isProgress(line))
                    last = now();
                return;
            }
            if (Number(bytes) <= (most.get(length) ?? 0))
                return;
            most.set(length, Number(bytes));
            last = now();
        },
        isStalled: () => now() - last > limit,
    };
}

;// CONCATENATED MODULE: ./lib/runner/cache-store-lines.js
const MARK = 'image-build-cache-store: ';
const WORKING_LINE = `${MARK}working`;
function resultLine(result) {
    return `${MARK}${JSON.stringify(result)}`;
}
function readResult(line) {
    return line.startsWith(`${MARK}{`) ? JSON.parse(line.slice(MARK.length)) : undefined;
}

;// CONCATENATED MODULE: ./lib/actions/cache/cache-store/transfer.js




const TOTAL_LIMIT = 10 * 60_000;
const GRACE = [300, 300];
const SERVICE = 'cache-store';
async function transfer(order, means) {
    const started = performance.now();
    const heard = { results: [], warnings: [] };
    let ended;
    try {
        await Promise.all([means.cwd, means.temp].map((folder) => (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 })));
        ended = await transfer_run(order, means, heard);
    }
    catch (error) {
        ended = error.message;
    }
    const keys = order.entries.map((_, at) => heard.results.find(({ index }) => index === at)?.key);
    const isWhole = order.entries.length === heard.results.length;
    return {
        keys,
        problem: problemOf(ended, isWhole && !keys.includes(undefined), heard, means),
        isCancelled: typeof ended !== 'string' && ended.stopped === 'cancelled',
        isAway: typeof ended !== 'string' && ended.stopped !== undefined,
        seconds: (performance.now() - started) / 1000,
    };
}
function transfer_run(order, means, { results, warnings }) {
    const { program, env, cwd, temp, timeoutSeconds, signal } = means;
    const isProgress = (line) => line === WORKING_LINE || readResult(line) !== undefined;
    const watch = watchTransfer(isProgress, timeoutSeconds * 1000, () => performance.now());
    const onOutput = inLines((line) => {
        watch.hear(line);
        const result = readResult(line);
        if (result !== undefined)
            results.push(result);
        const warning = warningIn(line);
        if (warning !== undefined)
            warnings.push(warning);
    });
    return (0,process_process/* runProcess */.R)({
        command: process.execPath,
        args: [program, SERVICE],
        env: { ...env, GITHUB_WORKSPACE: cwd, RUNNER_TEMP: temp, RUNNER_DEBUG: undefined },
        cwd,
        stdin: JSON.stringify(order),
        onOutput,
        isStalled: watch.isStalled,
        timeoutMs: TOTAL_LIMIT,
        grace: GRACE,
        ...(signal && { signal }),
    });
}
function problemOf(ended, isDone, { results, warnings }, { timeoutSeconds }) {
    if (typeof ended === 'string')
        return ended;
    const told = results.find(({ problem }) => problem !== undefined)?.problem ?? warnings.at(-1);
    if (ended.stopped === 'cancelled')
        return undefined;
    if (ended.stopped === 'timeout')
        return `it took longer than ${TOTAL_LIMIT / 60_000} min`;
    if (ended.stopped === 'silence')
        return `the service did not get on for ${timeoutSeconds} s${told ? ` (${told})` : ''}`;
    if (ended.exitCode !== 0)
        return ended.stderr.trim().split('\n').at(-1) || `the exit code was ${ended.exitCode}`;
    return isDone ? undefined : told;
}
function warningIn(line) {
    const [, reserving] = /^::debug::Failed to reserve cache: (?:Error: )?(.*)$/.exec(line) ?? [];
    if (reserving !== undefined)
        return isTaken(reserving) ? undefined : plain(reserving);
    const [, warning] = /^::(?:warning|error)[^:]*::(.*)$/.exec(line) ?? [];
    return warning === undefined ? undefined : plain(warning);
}
function isTaken(answer) {
    return /\(409\)|already exists/.test(answer);
}
function plain(warning) {
    const text = warning.replaceAll('%0D', ' ').replaceAll('%0A', ' ').replaceAll('%25', '%');
    return text.replace(/^Failed to (?:restore|save): /, '').replace(/(https?:\/\/[^\s?"']+)\?[^\s"']*/g, '$1');
}
function inLines(take) {
    let rest = '';
    return (chunk, from) => {
        if (from !== 'stdout')
            return;
        const lines = (rest + chunk.toString('utf8')).split(/\r?\n/);
        rest = lines.pop() ?? '';
        for (const line of lines)
            take(line);
    };
}

;// CONCATENATED MODULE: ./lib/actions/cache/cache-store/open.js












async function startStore(prepared, push, cache, environment, folder, signal) {
    const { inputs } = prepared;
    const { request, facts } = await (0,caching/* cacheQuestion */.V)(prepared, push, environment);
    const decision = decideStore(request, facts);
    const scope = (0,cache_scope/* cacheScope */.j)(facts.identity, request.scope);
    const reasons = [];
    const closing = new AbortController();
    const stop = AbortSignal.any([signal, closing.signal]);
    const means = { bring: bringer(inputs.cacheTimeoutSeconds, folder, stop), reasons };
    const layers = cache.backend === 'local' ? new LayerStore((0,caching/* cacheFolder */.nF)(environment), scope, cache.mode) : undefined;
    const mounts = inputs.cacheMounts ? await MountStore.find(prepared, environment, scope, folder) : undefined;
    tellRefusal(decision, reasons, inputs.cacheMounts);
    const mayRestore = decision.noRestore === undefined;
    const layersAreBack = harmless(mayRestore && !inputs.noCache ? layers?.restore(means) : undefined);
    const mountsAreBack = harmless(mayRestore ? mounts?.restore(means) : undefined);
    return {
        layersAreBack,
        async fillMounts(builder, env) {
            await mountsAreBack;
            await harmless(mounts?.fill(builder, env, reasons, stop));
        },
        close: () => closing.abort(),
        keep(plan) {
            if (decision.noSave !== undefined || !(0,external_node_fs_.existsSync)(folder))
                return;
            const kept = {
                layers: plan.isWriting && plan.backend === 'local' ? layers?.kept() : undefined,
                mounts: mounts?.kept(),
            };
            if (kept.layers === undefined && kept.mounts === undefined)
                return;
            const { cacheTimeoutSeconds: timeoutSeconds, cacheMaxSize: maxSize } = inputs;
            const order = { folder, timeoutSeconds, maxSize, ...kept };
            (0,state/* saveState */.LZ)(state/* STATE */.c4.cacheStore, JSON.stringify(order));
        },
        reasons,
    };
}
async function harmless(task) {
    try {
        await task;
    }
    catch (error) {
        log/* log */.Rm.warning(`The cache of an earlier run is not used: ${error.message}.`);
    }
}
function bringer(timeoutSeconds, folder, signal) {
    const means = {
        program: (0,program/* servicesPath */.a)(),
        env: (0,child_environment/* cacheEnvironment */.G9)(),
        temp: (0,external_node_path_.join)(folder, 'cache-store'),
        timeoutSeconds,
        signal,
    };
    return (cwd, entries) => transfer({ what: 'restore', entries: entries.map(({ path, prefix }) => ({ path, key: prefix, restoreKeys: [prefix] })) }, { ...means, cwd });
}
function tellRefusal({ noRestore, noSave }, reasons, hasMounts) {
    if (noRestore === undefined && noSave === undefined)
        return;
    const sentence = noRestore === undefined
        ? `Nothing is kept for another run: ${noSave}.`
        : `Nothing is brought back from another run, and nothing kept for one: ${noRestore}.`;
    reasons.push(sentence);
    if (noRestore !== undefined && hasMounts)
        log/* log */.Rm.warning(`cache-mounts is true, but: ${sentence}`);
    else
        log/* log */.Rm.info(`Cache: ${sentence}`);
}


/***/ }),

/***/ 31330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ servicesPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function servicesPath() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(process.argv[1] ?? ''), '..', 'services', 'index.js');
}


/***/ })

};
