export const id = 496;
export const ids = [496];
export const modules = {

/***/ 496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  saveCaches: () => (/* binding */ saveCaches)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(455);
;// CONCATENATED MODULE: ./lib/image/digest.js
const DIGEST = /^sha256:[a-f0-9]{64}$/;
function isDigest(text) {
    return typeof text === 'string' && DIGEST.test(text);
}

;// CONCATENATED MODULE: ./lib/image/manifest.js

const MANIFEST_MEDIA_TYPES = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.docker.distribution.manifest.v2+json',
];
const [OCI_INDEX, OCI_MANIFEST, DOCKER_LIST, DOCKER_MANIFEST] = MANIFEST_MEDIA_TYPES;
function isManifest(mediaType) {
    return MANIFEST_MEDIA_TYPES.some((type) => type === mediaType);
}
function isIndex(mediaType) {
    return mediaType === MANIFEST_MEDIA_TYPES[0] || mediaType === MANIFEST_MEDIA_TYPES[2];
}
function isAttestation({ platform, annotations }) {
    if (annotations?.['vnd.docker.reference.type'] === 'attestation-manifest')
        return true;
    return platform?.os === 'unknown' && platform.architecture === 'unknown';
}
function parseManifest(text) {
    const manifest = JSON.parse(text);
    if (typeof manifest !== 'object' || manifest === null)
        throw new Error('the manifest is no JSON object');
    const { manifests, config, layers, subject } = manifest;
    for (const [name, list] of Object.entries({ manifests, layers })) {
        if (list !== undefined && list !== null && !Array.isArray(list))
            throw new Error(`its ${name} are no list`);
    }
    const single = [config, subject].filter((descriptor) => descriptor !== undefined && descriptor !== null);
    for (const descriptor of [...(manifests ?? []), ...single, ...(layers ?? [])])
        checkDescriptor(descriptor);
    return manifest;
}
function checkDescriptor(descriptor) {
    const { digest, size } = descriptor ?? {};
    if (!isDigest(digest))
        throw new Error(`the manifest holds a malformed digest: ${digest}`);
    if (size !== undefined && !(Number.isSafeInteger(size) && size >= 0)) {
        throw new Error(`the manifest holds a malformed size: ${size}`);
    }
}
function textsIn(value) {
    if (typeof value !== 'object' || value === null)
        return {};
    return Object.fromEntries(Object.entries(value).filter(([, text]) => typeof text === 'string'));
}

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
        const { manifests = [], config, layers = [] } = parseManifest(text);
        for (const { digest, mediaType } of [...manifests, ...(config ? [config] : []), ...layers]) {
            const hex = digest.slice('sha256:'.length);
            if (found.has(hex))
                continue;
            found.add(hex);
            if (isIndex(mediaType) || MANIFEST_MEDIA_TYPES.some((type) => type === mediaType)) {
                texts.push(await (0,promises_.readFile)((0,external_node_path_.join)(blobs, hex), 'utf8'));
            }
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/cache/size.js
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

// EXTERNAL MODULE: ./lib/runner/child-environment.js
var child_environment = __webpack_require__(264);
// EXTERNAL MODULE: ./lib/runner/log.js
var log = __webpack_require__(188);
;// CONCATENATED MODULE: ./lib/runner/program.js

function servicesPath() {
    return (0,external_node_path_.join)((0,external_node_path_.dirname)(process.argv[1] ?? ''), '..', 'services', 'index.js');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
;// CONCATENATED MODULE: ./lib/cache/mounts-archive.js

const BLOCK = 512;
const WINDOW = 256 * 1024;
const DIRECTORY = '5';
async function listArchive(path) {
    const file = await (0,promises_.open)(path);
    try {
        return await listFile(windowOn(file));
    }
    finally {
        await file.close();
    }
}
async function listFile(read) {
    const files = [];
    let long = {};
    for (let at = 0;;) {
        const header = await read(at, BLOCK);
        if (header.every((byte) => byte === 0))
            return files;
        if (header.toString('latin1', 257, 262) !== 'ustar')
            throw new Error('it is no tar archive');
        const type = header.toString('latin1', 156, 157);
        const size = long.size ?? numberAt(header, 124, 12);
        const content = at + BLOCK;
        at = content + Math.ceil(size / BLOCK) * BLOCK;
        if (type === 'x')
            long = { ...long, ...extended(await read(content, size)) };
        else if (type === 'L')
            long = { ...long, path: textOf(await read(content, size)) };
        else if (type !== 'g' && type !== 'K') {
            const path = long.path ?? textOf(header.subarray(0, 100), header);
            if (type !== DIRECTORY)
                files.push({ path, size, modified: numberAt(header, 136, 12) });
            long = {};
        }
    }
}
function windowOn(file) {
    let [start, window] = [0, Buffer.alloc(0)];
    return async (position, length) => {
        if (position < start || position + length > start + window.length) {
            const buffer = Buffer.alloc(Math.max(length, WINDOW));
            const { bytesRead } = await file.read(buffer, 0, buffer.length, position);
            [start, window] = [position, buffer.subarray(0, bytesRead)];
        }
        if (position + length > start + window.length)
            throw new Error('its end is missing');
        return window.subarray(position - start, position - start + length);
    };
}
function numberAt(header, from, length) {
    const field = header.subarray(from, from + length);
    if (((field[0] ?? 0) & 0x80) !== 0)
        return Number(field.readBigUInt64BE(length - 8));
    return Number.parseInt(textOf(field).trim() || '0', 8);
}
function textOf(field, header) {
    const end = field.indexOf(0);
    const text = field.toString('utf8', 0, end < 0 ? field.length : end);
    const isPosix = header?.toString('latin1', 257, 263) === 'ustar\0';
    const before = header !== undefined && isPosix ? textOf(header.subarray(345, 500)) : '';
    return before === '' ? text : `${before}/${text}`;
}
function extended(bytes) {
    const found = {};
    for (let rest = bytes; rest.length > 0;) {
        const length = Number.parseInt(rest.toString('latin1', 0, 20), 10);
        if (!(length > 0))
            break;
        const [, key, value = ''] = /^\d+ ([^=]+)=(.*)\n$/s.exec(rest.toString('utf8', 0, length)) ?? [];
        if (key === 'path')
            found.path = value;
        if (key === 'size')
            found.size = Number(value);
        rest = rest.subarray(length);
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/cache/mounts-builds.js
const ARCHIVE = 'content.tar';
const mounts_builds_SAID = /\bmount (\d+): (filled|kept|failed)$/;
function mounts_builds_fillDockerfile(build, folders) {
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
function readDockerfile(build, maxSize) {
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

;// CONCATENATED MODULE: ./lib/tags/safe-name.js


const HASH_LENGTH = 8;
function shortHash(text) {
    return createHash('sha256').update(text).digest('hex').slice(0, HASH_LENGTH);
}
function trimDotsAndDashes(text, ends) {
    const isLoose = (index) => text[index] === '-' || text[index] === '.';
    let start = 0;
    let end = text.length;
    while (ends !== 'end' && start < end && isLoose(start))
        start++;
    while (ends !== 'start' && end > start && isLoose(end - 1))
        end--;
    return text.slice(start, end);
}
function cutWithHash(name, original, maxLength) {
    const hash = shortHash(original);
    const kept = trimDotsAndDashes(name.slice(0, Math.max(0, maxLength - HASH_LENGTH - 1)), 'end');
    return (kept === '' ? hash : `${kept}-${hash}`).slice(0, maxLength);
}
function safe_name_safeName(text, maxLength = TAG_MAX_LENGTH) {
    const limit = Math.max(1, Math.trunc(maxLength));
    const name = trimDotsAndDashes(text
        .toLowerCase()
        .replace(/[^a-z0-9.]+/g, '-')
        .replace(/-+/g, '-'), 'both');
    if (name === '')
        return shortHash(text).slice(0, limit);
    return name.length > limit ? cutWithHash(name, text, limit) : name;
}
function tagCharacters(text) {
    return text.replace(/[^a-zA-Z0-9._-]+/g, '-');
}
function validTag(text) {
    const tag = tagCharacters(text);
    if (isTag(tag))
        return tag;
    const name = trimDotsAndDashes(tag, 'start');
    if (name === '')
        return shortHash(text);
    return name.length > TAG_MAX_LENGTH ? cutWithHash(name, text, TAG_MAX_LENGTH) : name;
}
function fittedTag(front, text, tail) {
    return validTag(`${front}${safe_name_safeName(text, TAG_MAX_LENGTH - front.length - tail.length)}${tail}`);
}

;// CONCATENATED MODULE: ./lib/cache/key.js


const key_HASH_LENGTH = 16;
const LOOKS_HASHED = /-[0-9a-f]{16}$/;
function hashOf(text) {
    return createHash('sha256').update(text).digest('hex').slice(0, key_HASH_LENGTH);
}
function cacheKey(text, maxLength) {
    const name = safeName(text, maxLength);
    return name === text && !LOOKS_HASHED.test(text) ? text : key_readableKey(text, text, maxLength);
}
function key_readableKey(words, text, maxLength) {
    const front = safeName(words).slice(0, maxLength - key_HASH_LENGTH - 1);
    return `${front.replace(/[-.]+$/, '')}-${hashOf(text)}`;
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
                mounts.set(mounts_mountIdentity(mount), mounts.get(mounts_mountIdentity(mount)) ?? mount);
            for (const sentence of found.leftOut)
                leftOut.add(sentence);
            if (found.mounts.length > 0)
                base ??= imageOf(ancestry(stages, stage).at(-1) ?? stage, globals, escaper);
        }
    }
    return { mounts: [...mounts.values()], base, syntax, leftOut: [...leftOut] };
}
function mounts_mountIdentity({ id, owner }) {
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
    const path = posix.normalize(target === '' ? '.' : target);
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
    return readableKey(mount.id, JSON.stringify([namespace, mountIdentity(mount)]), 48);
}
function mountKey(prefix, files, now) {
    return `${prefix}${now.toISOString().slice(0, 10)}-${fingerprint(files)}`;
}
function fingerprint(files) {
    const lines = files.map(({ path, size, modified }) => JSON.stringify([path, size, modified])).sort();
    return (0,external_node_crypto_.createHash)('sha256').update(lines.join('\n')).digest('hex').slice(0, 16);
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

// EXTERNAL MODULE: ./lib/process/process.js
var process_process = __webpack_require__(576);
;// CONCATENATED MODULE: ./lib/actions/cache/cache-store/mount-builds.js





const TIME_LIMIT = 5 * 60_000;
async function fillMounts(place, mounts, folders, context, signal) {
    const build = { mounts, base: place.base, syntax: place.syntax, word: randomUUID() };
    const text = fillDockerfile(build, folders);
    const said = await run(place, build, text, { context, output: 'type=cacheonly', file: join(context, 'fill') }, signal);
    const states = new Map(said.split('\n').flatMap((line) => stateIn(line)));
    return mounts.map((_, number) => states.get(number) ?? 'failed');
}
function stateIn(line) {
    const [, number, state] = SAID.exec(line.trim()) ?? [];
    return number === undefined ? [] : [[Number(number), state]];
}
async function readMounts(place, mounts, maxSize, folder) {
    const build = { mounts, base: place.base, syntax: place.syntax, word: (0,external_node_crypto_.randomUUID)() };
    const context = (0,external_node_path_.join)(folder, 'empty');
    const output = `type=local,"dest=${(0,external_node_path_.join)(folder, 'out').replaceAll('"', '""')}"`;
    await (0,promises_.mkdir)(context, { recursive: true, mode: 0o700 });
    try {
        await run(place, build, readDockerfile(build, maxSize), { context, output, file: (0,external_node_path_.join)(folder, 'read') });
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

;// CONCATENATED MODULE: ./lib/actions/cache/cache-store/changed-mounts.js








async function readChanged(stored, folder, maxSize, now) {
    const root = mountsFolder(folder);
    const read = (0,external_node_path_.join)(folder, 'cache-mounts-read');
    const mounts = stored.mounts.map(({ mount }) => mount);
    await readMounts(stored, mounts, maxSize, read);
    const judged = await Promise.all(stored.mounts.map((mount, number) => judge(mount, (0,external_node_path_.join)(read, 'out', String(number)), root, maxSize, now)));
    await (0,promises_.rm)(read, { recursive: true, force: true });
    return {
        root,
        changed: judged.filter((one) => 'key' in one),
        others: judged.filter((one) => 'why' in one),
    };
}
async function judge(stored, left, root, maxSize, now) {
    const { mount, name, prefix, restored } = stored;
    const { id } = mount;
    if (!(0,external_node_fs_.existsSync)(`${left}.tar`)) {
        const size = Number(await (0,promises_.readFile)(`${left}.size`, 'utf8').catch(() => 'none')) * 1024;
        const why = Number.isNaN(size) ? 'it could not be read' : 'nothing is in it';
        return { id, why, tooBig: size > maxSize ? size : undefined };
    }
    const files = await listArchive(`${left}.tar`);
    const key = mountKey(prefix, files, now);
    const own = (0,external_node_path_.join)(root, name);
    const why = notWorthKeeping(files, await formerEntry(restored, own), key);
    if (why !== undefined)
        return { id, why, tooBig: undefined };
    await (0,promises_.mkdir)(own, { recursive: true, mode: 0o700 });
    await (0,promises_.rename)(`${left}.tar`, (0,external_node_path_.join)(own, ARCHIVE));
    await (0,promises_.writeFile)((0,external_node_path_.join)(own, LIST), JSON.stringify(files));
    return { id, path: name, key, size: bytesIn(files) };
}
async function formerEntry(key, folder) {
    if (key === undefined)
        return undefined;
    try {
        return { key, files: JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, LIST), 'utf8')) };
    }
    catch {
        return undefined;
    }
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

;// CONCATENATED MODULE: ./lib/actions/cache/cache-store/save.js








async function saveCaches(saved) {
    const { layers, mounts, ...means } = JSON.parse(saved);
    const isThere = layers === undefined || (await orWarn('Layers', () => saveLayers(layers, means)));
    if (mounts !== undefined && isThere)
        await orWarn('Contents of cache mounts', () => saveMounts(mounts, means));
}
async function saveLayers({ root, scope, prefix, restored }, means) {
    const { size, removed, fingerprint } = await tidyLocalCache((0,external_node_path_.join)(root, scope));
    if (removed > 0)
        log/* log */.Rm.info(`Cache: removed ${formatSize(removed)} of layers that no build needs any more.`);
    const key = `${prefix}${fingerprint}`;
    if (key === restored) {
        log/* log */.Rm.info('Cache: the layers are not saved: they are those that were brought back.');
        return true;
    }
    if (size > means.maxSize) {
        log/* log */.Rm.notice(`The layers are not saved: ${tooBig(size, means.maxSize)}`);
        return true;
    }
    return send(root, [{ path: scope, key, what: 'the layers', size }], means);
}
async function saveMounts(stored, means) {
    const around = { ...stored, env: { ...(0,child_environment/* childEnvironment */.Qc)(), ...defined(stored.env) } };
    const { root, changed, others } = await readChanged(around, means.folder, means.maxSize, new Date());
    for (const { id, why, tooBig: size } of others) {
        if (size === undefined)
            log/* log */.Rm.info(`Cache: the mount ${id} is not saved: ${why}.`);
        else
            log/* log */.Rm.notice(`The cache mount ${id} is not saved: ${tooBig(size, means.maxSize)}`);
    }
    const entries = changed.map(({ id, path, key, size }) => ({ path, key, size, what: `the mount ${id}` }));
    return entries.length === 0 || send(root, entries, means);
}
async function send(cwd, entries, { folder, timeoutSeconds }) {
    const { keys, problem, isAway, seconds } = await transfer({ what: 'save', entries: entries.map(({ path, key }) => ({ path, key, restoreKeys: [] })) }, {
        program: servicesPath(),
        env: (0,child_environment/* cacheEnvironment */.G9)(),
        cwd,
        temp: (0,external_node_path_.join)(folder, 'cache-store'),
        timeoutSeconds,
    });
    const took = `${seconds.toFixed(1)} s`;
    log/* log */.Rm.info(`Cache: the cache service was at work for ${took}.`);
    for (const [at, { what, key, size }] of entries.entries()) {
        if (keys[at] !== undefined)
            log/* log */.Rm.info(`Cache: saved ${what} as ${key} (${formatSize(size)}).`);
        else if (problem === undefined)
            log/* log */.Rm.info(`Cache: ${key} is there already; another run has saved it.`);
    }
    if (problem !== undefined) {
        const lost = entries.filter((_, at) => keys[at] === undefined).map(({ what }) => what);
        log/* log */.Rm.warning(`The cache did not take ${lost.join(' and ')}: ${problem}. ${took} were lost.`);
    }
    return !isAway;
}
function tooBig(size, most) {
    return `${formatSize(size)} are more than cache-max-size, ${formatSize(most)}.`;
}
function defined(env) {
    return Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined));
}
async function orWarn(what, task) {
    const started = performance.now();
    try {
        return await task();
    }
    catch (error) {
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        log/* log */.Rm.warning(`${what} could not be saved: ${error.message}. ${seconds} s were lost.`);
        return true;
    }
}


/***/ }),

/***/ 576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ runProcess)
/* harmony export */ });
/* unused harmony export watchPrograms */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(421);

let watch;
function watchPrograms(watcher) {
    watch = watcher;
}
const KEPT_STDERR = 1024 * 1024;
const GRACE = [2_500, 2_000];
const WATCH_INTERVAL = 1_000;
const LAST_WORDS = 2_000;
function runProcess(request) {
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(request.command, [...request.args], {
            cwd: request.cwd,
            env: { ...request.env },
            stdio: [request.stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
            detached: true,
        });
        let told = watch?.([request.command, ...request.args]);
        const tail = keepTail();
        const stopper = createStopper(child, request.grace ?? GRACE);
        const cancel = () => stopper.stop('cancelled');
        const timer = request.timeoutMs === undefined ? undefined : setTimeout(() => stopper.stop('timeout'), request.timeoutMs);
        const stallTimer = setInterval(() => request.isStalled?.() && stopper.stop('silence'), WATCH_INTERVAL);
        let lastWords;
        const settle = () => {
            clearTimeout(timer);
            clearInterval(stallTimer);
            clearTimeout(lastWords);
            stopper.clear();
            request.signal?.removeEventListener('abort', cancel);
        };
        child.stdin?.on('error', () => { }).end(request.stdin);
        child.stdout?.on('data', (chunk) => request.onOutput(chunk, 'stdout'));
        child.stderr?.on('data', (chunk) => {
            tail.push(chunk);
            request.onOutput(chunk, 'stderr');
        });
        child.on('error', (error) => {
            settle();
            told?.(error.message);
            told = undefined;
            reject(error);
        });
        child.on('exit', () => {
            lastWords = setTimeout(() => stopReading(child), LAST_WORDS);
        });
        child.on('close', (code, signal) => {
            settle();
            if (stopper.reason() !== undefined)
                stopper.sweep();
            told?.(stopper.reason() ?? signal ?? `exit code ${code}`);
            resolve({
                exitCode: code ?? undefined,
                exitSignal: signal ?? undefined,
                stopped: stopper.reason(),
                stderr: tail.text(),
            });
        });
        if (request.signal?.aborted)
            cancel();
        else
            request.signal?.addEventListener('abort', cancel, { once: true });
    });
}
function stopReading({ stdout, stderr }) {
    stdout?.destroy();
    stderr?.destroy();
}
function createStopper(child, [toTerm, toKill]) {
    let reason;
    const timers = [];
    const send = (signal) => {
        if (child.pid === undefined)
            return;
        try {
            process.kill(-child.pid, signal);
        }
        catch {
        }
    };
    return {
        reason: () => reason,
        stop(why) {
            if (reason !== undefined)
                return;
            reason = why;
            send('SIGINT');
            timers.push(setTimeout(() => send('SIGTERM'), toTerm));
            timers.push(setTimeout(() => send('SIGKILL'), toTerm + toKill));
        },
        sweep: () => send('SIGKILL'),
        clear: () => {
            for (const timer of timers)
                clearTimeout(timer);
        },
    };
}
function keepTail() {
    let chunks = [];
    let length = 0;
    return {
        push(chunk) {
            chunks.push(chunk);
            length += chunk.length;
            if (length > 2 * KEPT_STDERR) {
                chunks = [Buffer.concat(chunks).subarray(-KEPT_STDERR)];
                length = KEPT_STDERR;
            }
        },
        text: () => Buffer.concat(chunks).subarray(-KEPT_STDERR).toString('utf8'),
    };
}


/***/ }),

/***/ 264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ cacheEnvironment),
/* harmony export */   Qc: () => (/* binding */ childEnvironment)
/* harmony export */ });
/* unused harmony exports withoutInputs, gateEnvironment, identityEnvironment */
function withoutInputs(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !isSecret(name)));
}
function childEnvironment() {
    return withoutInputs(process.env);
}
function isSecret(name) {
    return name.startsWith('INPUT_') || BUILDER_CERTIFICATES.test(name) || RUNNER_TOKENS.includes(name);
}
const BUILDER_CERTIFICATES = /^BUILDER_NODE_\d+_AUTH_/;
const RUNNER_TOKENS = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
function cacheEnvironment() {
    return { ...childEnvironment(), ACTIONS_RUNTIME_TOKEN: process.env['ACTIONS_RUNTIME_TOKEN'] };
}
function gateEnvironment(env) {
    const kept = Object.entries(withoutInputs(env)).filter(([name]) => !NOT_FOR_A_GATE.test(name));
    return Object.fromEntries(kept);
}
const NOT_FOR_A_GATE = /^(?:ACTIONS_ID_TOKEN_\w+|GITHUB_OUTPUT|GITHUB_STATE)$/;
function identityEnvironment() {
    return Object.fromEntries(['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'].map((name) => [name, process.env[name]]));
}


/***/ })

};
