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
/**
 * Manifests and indexes, as a registry serves them.
 *
 * @see https://github.com/opencontainers/image-spec/blob/v1.1.1/image-index.md
 * @see https://github.com/opencontainers/image-spec/blob/v1.1.1/manifest.md
 */

/**
 * Every kind of manifest that we take. All four are always asked for: with fewer, an older registry converts
 * what it has and answers the digest of the conversion.
 */
const MANIFEST_MEDIA_TYPES = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.docker.distribution.manifest.v2+json',
];
/** By their names: what we write is of these. */
const [OCI_INDEX, OCI_MANIFEST, DOCKER_LIST, DOCKER_MANIFEST] = MANIFEST_MEDIA_TYPES;
function isManifest(mediaType) {
    return MANIFEST_MEDIA_TYPES.some((type) => type === mediaType);
}
function isIndex(mediaType) {
    return mediaType === MANIFEST_MEDIA_TYPES[0] || mediaType === MANIFEST_MEDIA_TYPES[2];
}
/**
 * Whether an index points to what is said about an image, and not to an image: BuildKit gives such a manifest a platform
 * that there is not, for readers that know no better.
 *
 * @see https://docs.docker.com/build/metadata/attestations/attestation-storage/
 */
function isAttestation({ platform, annotations }) {
    if (annotations?.['vnd.docker.reference.type'] === 'attestation-manifest')
        return true;
    return platform?.os === 'unknown' && platform.architecture === 'unknown';
}
/**
 * Reads a manifest's JSON.
 *
 * @throws {Error} when it is no JSON object, or a descriptor has no digest or a size that is none
 */
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
/** Texts by key, out of JSON from elsewhere; what is no text is left out. */
function textsIn(value) {
    if (typeof value !== 'object' || value === null)
        return {};
    return Object.fromEntries(Object.entries(value).filter(([, text]) => typeof text === 'string'));
}

;// CONCATENATED MODULE: ./lib/cache/local-files.js
/**
 * BuildKit's cache in files: an image layout whose index names one manifest. BuildKit adds to it and removes nothing, so
 * that without a look at what is still named it grows with every build.
 *
 * @see https://github.com/opencontainers/image-spec/blob/v1.1.1/image-layout.md
 */




/** What the name of such a cache starts with: nothing but the layers of this scope. */
function localPrefix(scope, mode) {
    return `image-build-layers-${mode}-${scope}-`;
}
/**
 * Removes what the index does not lead to, and an upload that was broken off.
 *
 * @throws {Error} when there is no cache, or it is not whole; nothing is removed then
 */
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
/** The hex digits of every blob that the index leads to. */
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
            // An older form lists the layers themselves as manifests.
            if (isIndex(mediaType) || MANIFEST_MEDIA_TYPES.some((type) => type === mediaType)) {
                texts.push(await (0,promises_.readFile)((0,external_node_path_.join)(blobs, hex), 'utf8'));
            }
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/cache/size.js
/** Sizes as people write and read them. */
const UNITS = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3, t: 1024 ** 4 };
/**
 * Reads a size in the form of Docker's options: a number with `b`, `k`, `m`, `g` or `t` behind it, each a thousand and
 * twenty-four of the one before.
 *
 * @returns bytes; undefined when it is no size
 * @example parseSize('1.5g') // 1610612736
 */
function parseSize(text) {
    const [, number, unit = ''] = /^(\d+(?:\.\d+)?) ?([kmgt]?)i?b?$/.exec(text.toLowerCase()) ?? [];
    return number === undefined ? undefined : Math.round(Number(number) * (UNITS[unit] ?? 1));
}
/** @example formatSize(1536) // '1.5 KiB' */
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
/** Where the action's other programs are: in a folder beside that of the one that runs. */

/** The path of the programs that speak to GitHub's services. */
function servicesPath() {
    return (0,external_node_path_.join)((0,external_node_path_.dirname)(process.argv[1] ?? ''), '..', 'services', 'index.js');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
;// CONCATENATED MODULE: ./lib/cache/mounts-archive.js
/**
 * What is in a tar archive, without reading the contents: enough to tell whether a cache mount has changed.
 *
 * @see https://www.gnu.org/software/tar/manual/html_node/Standard.html
 */

const BLOCK = 512;
/** Headers of small files are near each other, and are read together. */
const WINDOW = 256 * 1024;
const DIRECTORY = '5';
/**
 * Lists files and links; directories are left out, because every visitor changes their dates.
 *
 * @throws {Error} when it is no tar archive, or only a part of one
 */
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
/** Octal digits; from 8 GiB on, bytes behind a first bit. */
function numberAt(header, from, length) {
    const field = header.subarray(from, from + length);
    if (((field[0] ?? 0) & 0x80) !== 0)
        return Number(field.readBigUInt64BE(length - 8));
    return Number.parseInt(textOf(field).trim() || '0', 8);
}
/** @param header where a first part of the name may stand; not in GNU's form, which has other things there */
function textOf(field, header) {
    const end = field.indexOf(0);
    const text = field.toString('utf8', 0, end < 0 ? field.length : end);
    const isPosix = header?.toString('latin1', 257, 263) === 'ustar\0';
    const before = header !== undefined && isPosix ? textOf(header.subarray(345, 500)) : '';
    return before === '' ? text : `${before}/${text}`;
}
/** `12 path=name\n`, where 12 is the length of it all in bytes. */
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
/** The file of a mount in the context of the first build. */
const ARCHIVE = 'content.tar';
/** What a line of the builds' log says of a mount, by its number. */
const mounts_builds_SAID = /\bmount (\d+): (filled|kept|failed)$/;
/**
 * Fills the mounts that are empty: one that has something is newer.
 *
 * @param folders of the context, each with the archive of the mount of the same number
 */
function mounts_builds_fillDockerfile(build, folders) {
    const place = `/image-build-${build.word}`;
    const parts = folders.map((folder, number) => {
        const mount = `mounts/${number}`;
        const clear = `rm -rf ${mount}/* ${mount}/.[!.]* ${mount}/..?*`;
        const unpack = `tar -xf from/${folder}/${ARCHIVE} --numeric-owner -C ${mount}`;
        return (`if [ -n "$(ls -A ${mount})" ]; then echo "mount ${number}: kept"; ` +
            // Half a cache may be worse than none.
            `elif ${unpack}; then echo "mount ${number}: filled"; else ${clear}; echo "mount ${number}: failed"; fi`);
    });
    return lines(build, [
        `RUN --network=none --mount=type=bind,target=${place}/from ${mountFlags(build, place)} cd ${place} && ${parts.join('; ')}`,
    ]);
}
/** Leaves `<number>.tar` of each mount that has something, and `<number>.size`, its KiB; without the former when too big. */
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
/** The names go as build arguments: they are texts from outside, and no part of a Dockerfile. */
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
/**
 * Names that are fit for a tag, made from any text: branches, runtimes, whatever people type.
 *
 * @see https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pulling-manifests
 */


/** Eight hex digits keep any number of names that one repository will ever hold apart. */
const HASH_LENGTH = 8;
/** A short, stable mark of a text, for a name that can no longer tell the text apart by itself. */
function shortHash(text) {
    return createHash('sha256').update(text).digest('hex').slice(0, HASH_LENGTH);
}
/** Takes dots and dashes off the chosen ends; a loop, because a regular expression is quadratic on long runs. */
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
/** Cuts a name that is too long and puts the hash of the original at its end, so that it stays its own. */
function cutWithHash(name, original, maxLength) {
    const hash = shortHash(original);
    const kept = trimDotsAndDashes(name.slice(0, Math.max(0, maxLength - HASH_LENGTH - 1)), 'end');
    return (kept === '' ? hash : `${kept}-${hash}`).slice(0, maxLength);
}
/**
 * Makes any text a safe name: lower case, every character outside `[a-z0-9.]` a dash, no run of dashes, no dash
 * or dot at either end, at most `maxLength` characters (trimmed again after the cut). A name that is cut or loses
 * everything carries a short hash of the original, so that two different texts do not end up as one name for
 * that reason. Never empty; a safe name comes back unchanged.
 *
 * @example safeName('feature/Add_New-Feature') // 'feature-add-new-feature'
 * @example safeName('日本語') // '77710aed'
 */
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
/** Every run of characters that no tag may have becomes one dash, as docker/metadata-action does it. */
function tagCharacters(text) {
    return text.replace(/[^a-zA-Z0-9._-]+/g, '-');
}
/**
 * Makes a text a valid tag and changes no more than that takes: capitals and underscores stay. A dot or dash at the
 * start goes, and what is longer than 128 characters is cut.
 *
 * @example validTag('Feature/A B') // 'Feature-A-B'
 * @example validTag('-abc1234') // 'abc1234'
 */
function validTag(text) {
    const tag = tagCharacters(text);
    if (isTag(tag))
        return tag;
    const name = trimDotsAndDashes(tag, 'start');
    if (name === '')
        return shortHash(text);
    return name.length > TAG_MAX_LENGTH ? cutWithHash(name, text, TAG_MAX_LENGTH) : name;
}
/**
 * A tag of three parts, of which only the middle one is free text: it is made safe and cut to what the other two
 * leave of the longest tag, so that a commit at the end is never lost.
 *
 * @example fittedTag('', 'feature/x', '-abc1234') // 'feature-x-abc1234'
 */
function fittedTag(front, text, tail) {
    return validTag(`${front}${safe_name_safeName(text, TAG_MAX_LENGTH - front.length - tail.length)}${tail}`);
}

;// CONCATENATED MODULE: ./lib/cache/key.js
/** Names in a cache: short, safe in a tag, a path and a comma-separated option, and never the same for two texts. */


/** Sixteen hex digits: nobody finds a second text for the same ones, and that would be another one's cache. */
const key_HASH_LENGTH = 16;
const LOOKS_HASHED = /-[0-9a-f]{16}$/;
function hashOf(text) {
    return createHash('sha256').update(text).digest('hex').slice(0, key_HASH_LENGTH);
}
/**
 * A text as a name. One that is safe already comes back unchanged; any other, and one that looks as if it had been made
 * here, carries its hash, so that `feature/x` and `feature-x` are two.
 *
 * @param maxLength 24 or more
 */
function cacheKey(text, maxLength) {
    const name = safeName(text, maxLength);
    return name === text && !LOOKS_HASHED.test(text) ? text : key_readableKey(text, text, maxLength);
}
/** The hash of a text, behind words that tell people what it is. */
function key_readableKey(words, text, maxLength) {
    const front = safeName(words).slice(0, maxLength - key_HASH_LENGTH - 1);
    return `${front.replace(/[-.]+$/, '')}-${hashOf(text)}`;
}

;// CONCATENATED MODULE: ./lib/cache/mounts.js
/**
 * The cache mounts of a Dockerfile: `RUN --mount=type=cache`. BuildKit keeps what is in them on the machine that builds
 * and exports it to no cache, so a fresh machine has to be given it before the build, and asked for it after it.
 *
 * @see https://docs.docker.com/reference/dockerfile/#run---mounttypecache
 */




/** Finds the cache mounts of the stages that the build comes to, each once. Pure. */
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
/** What sets a mount apart for BuildKit. */
function mounts_mountIdentity({ id, owner }) {
    return JSON.stringify(owner === undefined ? [id] : [id, owner.uid, owner.gid, owner.mode]);
}
/** The variables before the first stage, which count in FROM, and in a stage that declares them again. */
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
/** A value that cannot be told is one that nobody has declared, as far as we know. */
function mounts_assign(to, name, value, { all, escaper }) {
    const expanded = expand(value, all, escaper);
    if (expanded === undefined)
        to.delete(name);
    else
        to.set(name, expanded);
}
/** A stage has the variables of the stages that it is made from. What ENV says counts more than an ARG. */
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
/** A sentence for each that cannot be kept. */
function mountsIn({ flags }, variables, escaper) {
    const mounts = flags.filter((flag) => flag.startsWith('mount='));
    return mounts
        .map((flag) => readMount(flag.slice('mount='.length), variables, escaper))
        .filter((mount) => mount !== undefined);
}
/** @returns undefined for another kind of mount; a sentence for a cache that cannot be kept */
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
/** As BuildKit names a mount without an id. */
function clean(target) {
    if (target === undefined)
        return undefined;
    const path = posix.normalize(target === '' ? '.' : target);
    return path.length > 1 ? path.replace(/\/$/, '') : path;
}
/** Whoever gives one of them gives BuildKit's usual value for the others. */
function ownerOf(fields) {
    if (!['uid', 'gid', 'mode'].some((name) => fields.has(name)))
        return undefined;
    const [uid = '', gid = '', mode = ''] = ['uid', 'gid', 'mode'].map((name) => fields.has(name) ? (fields.get(name) ?? '') : { uid: '0', gid: '0', mode: '0755' }[name]);
    if (!/^\d+$/.test(uid) || !/^\d+$/.test(gid) || !/^[0-7]+$/.test(mode))
        return 'unknown';
    return { uid: Number(uid), gid: Number(gid), mode: mode.replace(/^0*(?=.)/, '0') };
}
/** What a Dockerfile of ours can name without quotes. */
const PLAIN = /^[A-Za-z0-9][\w.:/@-]*$/;
const OF_BUILDKIT = /^\$\{?(?:BUILD|TARGET)PLATFORM\}?$/;
function imageOf({ from, platform }, globals, escaper) {
    const image = expand(from, globals, escaper);
    // BuildKit knows better than we do which machine it builds on.
    const on = OF_BUILDKIT.test(platform) ? platform : expand(platform, globals, escaper);
    const isGood = image !== undefined && image !== 'scratch' && PLAIN.test(image);
    return isGood && on !== undefined && (on === '' || OF_BUILDKIT.test(on) || PLAIN.test(on))
        ? { image, platform: on }
        : undefined;
}

;// CONCATENATED MODULE: ./lib/cache/mounts-content.js
/** Whether what is in a cache mount is worth keeping again: every entry of the service is a new one, in limited room. */



/** What the names of all entries of a mount start with. It ends with a hash, so that no other mount's start is the same. */
function mountPrefix(scope, mount, namespace) {
    return `image-build-mount-${scope}-${mountName(mount, namespace)}-`;
}
/** The mount's name in files, the same in every run. */
function mountName(mount, namespace) {
    return readableKey(mount.id, JSON.stringify([namespace, mountIdentity(mount)]), 48);
}
/** The entry's own name: the day, and what is in it. */
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
/** The part of the bytes that has to change before a second entry is made on the same day. */
const NOTABLE = 0.05;
/**
 * Why what is in a mount is not kept, as a clause; undefined when it is.
 *
 * @param former what the mount was filled with; undefined when it was not
 * @param key what it would be kept as
 */
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
/** Bytes of the files that are new or other than before, and of those that are gone. */
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

// EXTERNAL MODULE: ./lib/process/process.js + 1 modules
var process_process = __webpack_require__(954);
;// CONCATENATED MODULE: ./lib/actions/cache/cache-store/mount-builds.js
/** Runs the small builds that see into cache mounts. */





/** Milliseconds; the image is one that the real build needs too, and may have to come first. */
const TIME_LIMIT = 5 * 60_000;
/**
 * Fills the mounts from the archives in folders of the same number.
 *
 * @param context the folder of those folders
 * @returns what became of each
 * @throws {Error} when the build fails
 */
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
/**
 * Leaves what is in the mounts in a folder, as `readDockerfile` says.
 *
 * @throws {Error} when the build fails
 */
async function readMounts(place, mounts, maxSize, folder) {
    const build = { mounts, base: place.base, syntax: place.syntax, word: (0,external_node_crypto_.randomUUID)() };
    const context = (0,external_node_path_.join)(folder, 'empty');
    const output = `type=local,"dest=${(0,external_node_path_.join)(folder, 'out').replaceAll('"', '""')}"`;
    await (0,promises_.mkdir)(context, { recursive: true, mode: 0o700 });
    try {
        await run(place, build, readDockerfile(build, maxSize), { context, output, file: (0,external_node_path_.join)(folder, 'read') });
    }
    finally {
        // On a builder that stays, every run would leave another copy of all the mounts.
        const builder = place.builder === '' ? [] : ['--builder', place.builder];
        const filter = ['--filter', `description~=${build.word}`];
        await docker(place, ['buildx', 'prune', ...builder, '--force', '--all', ...filter]).catch(() => undefined);
    }
}
/** @returns what it said */
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
        // Attestations and records of these builds are of no use to anybody.
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
/** A mount's folder among those of the others. */
function mountsFolder(folder) {
    return `${folder}/cache-mounts`;
}
/** The list of what is in a mount's archive, beside it. */
const LIST = 'content.json';

;// CONCATENATED MODULE: ./lib/actions/cache/cache-store/changed-mounts.js
/** Takes out of the builder what is in its cache mounts, and finds out what of it is worth keeping. */








/** @throws {Error} when the mounts cannot be reached */
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
/** @param left the path of what the build left of this mount, without its ending */
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
/** Without its list it counts as one that was not there. */
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
/** Whether a transfer to or from the cache service still gets on, by what the library says of it. */
/** The library says it every second, also when the number stays the same. */
const TRANSFERRED = /^(?:Received|Sent) (\d+) of (\d+)\b/;
/**
 * A service that is asked again, and fails again, does not get on; bytes that come do.
 *
 * @param isProgress tells of other lines whether they mean that something got on
 * @param limit milliseconds
 * @param now milliseconds of a clock that only goes forward
 */
function watchTransfer(isProgress, limit, now) {
    // Several transfers at once are told apart by their length.
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
/** How the program that speaks to the cache service is told what to do, and what it says of it. */
const MARK = 'image-build-cache-store: ';
/** Files are being packed or unpacked. */
const WORKING_LINE = `${MARK}working`;
function resultLine(result) {
    return `${MARK}${JSON.stringify(result)}`;
}
/** @returns undefined when the line is no result */
function readResult(line) {
    return line.startsWith(`${MARK}{`) ? JSON.parse(line.slice(MARK.length)) : undefined;
}

;// CONCATENATED MODULE: ./lib/actions/cache/cache-store/transfer.js
/** Runs the program that speaks to the cache service. Nothing that goes wrong there is more than a sentence here. */




/** Milliseconds: bytes that come for ever are not waited for either. */
const TOTAL_LIMIT = 10 * 60_000;
/** Milliseconds from SIGINT to SIGTERM, and from SIGTERM to SIGKILL: it has nothing to put in order. */
const GRACE = [300, 300];
const SERVICE = 'cache-store';
/** Never throws. */
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
        // The library packs what is in the workspace, for whatever it takes that.
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
/**
 * What the library says went wrong. A key that the service does not give out is always another job's to it, whatever the
 * service answered; only the line for debugging tells.
 */
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
/** As a clause, and without what a signed address is signed with. */
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
/** After the job: sends what the build changed to the cache service. Nothing that goes wrong is more than a warning. */








/** @param saved what main left */
async function saveCaches(saved) {
    const { layers, mounts, ...means } = JSON.parse(saved);
    const isThere = layers === undefined || (await orWarn('Layers', () => saveLayers(layers, means)));
    // One that did not answer has cost enough.
    if (mounts !== undefined && isThere)
        await orWarn('Contents of cache mounts', () => saveMounts(mounts, means));
}
/** @returns whether the service is there, as far as is known */
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


/***/ })

};
