export const id = 9673;
export const ids = [9673];
export const modules = {

/***/ 39673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pushArchive: () => (/* binding */ pushArchive)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/image/manifest.js
var manifest = __webpack_require__(64252);
// EXTERNAL MODULE: ./lib/result/tar.js
var tar = __webpack_require__(80274);
;// CONCATENATED MODULE: ./lib/registry/archive-content.js





const LONGEST_MANIFEST = 8 * 1024 * 1024;
const FOREIGN = /\.foreign\.|\.nondistributable\./;
async function readArchive(path) {
    const file = await (0,promises_.open)(path).catch((cause) => refuse(path, cause));
    try {
        return await new ArchiveReader(file, await (0,tar/* readEntries */.$2)(file)).read();
    }
    catch (cause) {
        return refuse(path, cause);
    }
    finally {
        await file.close();
    }
}
function refuse(path, cause) {
    throw new Error(`the image archive ${(0,errors/* quote */.hD)(path, 300)} cannot be pushed: ${cause.message}`, { cause });
}
class ArchiveReader {
    #file;
    #entries;
    #blobs = new Map();
    #levels = [];
    #known = new Map();
    constructor(file, entries) {
        this.#file = file;
        this.#entries = new Map(entries.map((entry) => [entry.name.replace(/^\.\//, ''), entry]));
    }
    async read() {
        const { manifests } = (0,manifest/* parseManifest */.Ng)((await this.#readText('index.json')).toString('utf8'));
        const [image, ...others] = new Map(manifests?.map((each) => [each.digest, each])).values();
        if (image === undefined)
            throw new Error('it holds no image');
        if (others.length > 0)
            throw new Error(`it holds ${others.length + 1} images`);
        await this.#addManifest(image);
        return { digest: image.digest, blobs: [...this.#blobs.values()], levels: this.#levels };
    }
    async #addManifest({ digest, mediaType }) {
        const known = this.#known.get(digest);
        if (known !== undefined)
            return known;
        const bytes = await this.#readText(pathOf(digest));
        const found = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
        if (found !== digest)
            throw new Error(`the content of ${digest} is another one, ${found}`);
        const { manifests, config, layers } = (0,manifest/* parseManifest */.Ng)(bytes.toString('utf8'));
        let level = 0;
        for (const child of manifests ?? []) {
            if ((0,manifest/* isManifest */.Yh)(child.mediaType))
                level = Math.max(level, 1 + (await this.#addManifest(child)));
            else
                this.#addBlob(child);
        }
        for (const blob of [...(config ? [config] : []), ...(layers ?? [])])
            this.#addBlob(blob);
        this.#levels[level] = [...(this.#levels[level] ?? []), { digest, mediaType, bytes }];
        this.#known.set(digest, level);
        return level;
    }
    #addBlob({ digest, mediaType, size }) {
        const entry = this.#entries.get(pathOf(digest));
        if (entry === undefined && FOREIGN.test(mediaType))
            return;
        if (entry === undefined)
            throw new Error(`it holds no ${pathOf(digest)}`);
        if (entry.size !== size)
            throw new Error(`${pathOf(digest)} has ${entry.size} bytes instead of ${size}`);
        this.#blobs.set(digest, { digest, size, start: entry.content });
    }
    async #readText(name) {
        const entry = this.#entries.get(name);
        if (entry === undefined)
            throw new Error(`it holds no ${name}`);
        if (entry.size > LONGEST_MANIFEST)
            throw new Error(`${name} is longer than any manifest`);
        return (0,tar/* readEntry */.hB)(this.#file, entry);
    }
}
function pathOf(digest) {
    return `blobs/${digest.replace(':', '/')}`;
}

// EXTERNAL MODULE: ./lib/registry/manifests.js
var registry_manifests = __webpack_require__(7757);
// EXTERNAL MODULE: ./lib/registry/settle-all.js
var settle_all = __webpack_require__(94734);
// EXTERNAL MODULE: ./lib/registry/upload.js
var upload = __webpack_require__(92658);
;// CONCATENATED MODULE: ./lib/registry/push-archive.js






const AT_ONCE = 4;
async function pushArchive(path, { repository, client }) {
    const { digest, blobs, levels } = await readArchive(path);
    await (0,settle_all/* settleInTurn */.O)(AT_ONCE, blobs, (blob) => (0,upload/* uploadBlob */.P)(client, repository, blob, () => contentOf(path, blob)));
    for (const manifests of levels) {
        await (0,settle_all/* settleInTurn */.O)(AT_ONCE, manifests, (manifest) => (0,registry_manifests/* putManifest */.RV)(client, repository, manifest.digest, manifest));
    }
    return digest;
}
async function contentOf(path, { start, size }) {
    if (size === 0)
        return Buffer.alloc(0);
    const stream = (0,external_node_fs_.createReadStream)(path, { start, end: start + size - 1 });
    await (0,external_node_events_.once)(stream, 'open');
    return stream;
}


/***/ })

};
