export const id = 561;
export const ids = [561];
export const modules = {

/***/ 72561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deleteRefused: () => (/* binding */ deleteRefused)
});

// EXTERNAL MODULE: ./lib/image/manifest.js
var manifest = __webpack_require__(64252);
// EXTERNAL MODULE: ./lib/image/reference.js
var reference = __webpack_require__(68424);
// EXTERNAL MODULE: ./lib/registry/fault.js
var fault = __webpack_require__(94523);
// EXTERNAL MODULE: ./lib/registry/http.js
var http = __webpack_require__(69127);
;// CONCATENATED MODULE: ./lib/registry/delete.js



/**
 * Deletes a manifest. What it points to stays: other manifests may point there too.
 *
 * @throws {RegistryFault} when the registry does not answer the question
 */
async function deleteManifest(client, repository, digest) {
    try {
        const answer = await client.send({
            method: 'DELETE',
            repository: repository.path,
            access: 'pull,push,delete',
            to: `manifests/${digest}`,
        });
        if ((0,http/* isSuccess */.o)(answer.status))
            return { state: 'deleted', text: '' };
        if (answer.status === 404)
            return { state: 'absent', text: '' };
        throw (0,fault/* faultFrom */.Fx)(`deleting ${(0,reference/* formatPinned */.y6)(repository, digest)}`, answer);
    }
    catch (error) {
        if (error instanceof fault/* RegistryFault */.QA && isRefusal(error))
            return { state: 'refused', text: error.message };
        throw error;
    }
}
/** A registry where deleting is switched off says 405 or, with the code for it, 400. */
function isRefusal({ isDenied, status, message }) {
    return isDenied || status === 405 || (status === 400 && message.includes('UNSUPPORTED'));
}

// EXTERNAL MODULE: ./lib/image/tag.js
var image_tag = __webpack_require__(67521);
;// CONCATENATED MODULE: ./lib/registry/list-tags.js


/** The most that one page is asked for. */
const PAGE = 1000;
/**
 * Lists them page by page, in the registry's own order.
 *
 * @throws {RegistryFault} when the registry refuses or does not answer
 */
async function* listTags(client, { name, path }) {
    let to = `tags/list?n=${PAGE}`;
    const seen = new Set();
    while (to !== undefined) {
        const answer = await client.send({ method: 'GET', repository: path, access: 'pull', to });
        if (answer.status === 404)
            return;
        if (answer.status !== 200)
            throw (0,fault/* faultFrom */.Fx)(`listing the tags of ${name}`, answer);
        const before = seen.size;
        for (const tag of tagsIn(answer.body)) {
            if (seen.has(tag))
                continue;
            seen.add(tag);
            yield tag;
        }
        const next = /<([^>]+)>\s*;[^,]*\brel="?next"?/i.exec(String(answer.headers['link'] ?? ''))?.[1];
        // A page that brings nothing new would be asked for for ever.
        to = next === undefined || seen.size === before ? undefined : await client.resolve(next);
    }
}
function tagsIn(body) {
    try {
        const { tags } = JSON.parse(body.toString('utf8'));
        return Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string' && (0,image_tag/* isTag */.d)(tag)) : [];
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./lib/registry/manifests.js
var registry_manifests = __webpack_require__(7757);
// EXTERNAL MODULE: ./lib/runner/log.js
var log = __webpack_require__(93188);
;// CONCATENATED MODULE: ./lib/actions/publish/refused-image.js
/** What becomes of an image that has not passed the gate: it has no tag, and may go. */






/** More tags are not looked at one by one, and then nothing is deleted. */
const MOST_TAGS = 500;
const AT_ONCE = 16;
/**
 * Deletes the manifest or index that was pushed; its parts are left to the registry, because another image may share
 * them. What a tag names stays, and what a tagged index names: the same content may have passed before. Says what it
 * did, and never fails.
 */
async function deleteRefused(refused, repository, session) {
    const { digest } = refused;
    const image = (0,reference/* formatPinned */.y6)(repository, digest);
    try {
        const client = await session.clientFor(repository.registry);
        const holder = await tagOn(refused, repository, client);
        if (holder !== undefined) {
            log/* log */.Rm.info(`${image} is not deleted: ${holder}.`);
            return;
        }
        const { state, text } = await deleteManifest(client, repository, digest);
        if (state === 'refused')
            log/* log */.Rm.warning(`${image} could not be deleted: ${text}. It has no tag.`);
        else
            log/* log */.Rm.info(`${image} is deleted.`);
    }
    catch (error) {
        log/* log */.Rm.warning(`${image} could not be deleted: ${error.message}.`);
    }
}
/** @returns why it has to stay; undefined when no tag names it */
async function tagOn(refused, repository, client) {
    const tags = [];
    for await (const tag of listTags(client, repository)) {
        tags.push(tag);
        if (tags.length > MOST_TAGS)
            return `there are more than ${MOST_TAGS} tags, and one of them may name it`;
    }
    for (let start = 0; start < tags.length; start += AT_ONCE) {
        const some = tags.slice(start, start + AT_ONCE);
        const names = await Promise.all(some.map((tag) => isNamedBy(tag, refused, repository, client)));
        const found = some[names.indexOf(true)];
        if (found !== undefined)
            return `the tag ${found} names the same image`;
    }
    return undefined;
}
async function isNamedBy(tag, { digest, mediaType }, repository, client) {
    // The shorter question, which no registry counts as a pull: an index is no part of another one.
    if ((0,manifest/* isIndex */.nw)(mediaType))
        return (await (0,registry_manifests/* servedDigest */.sP)(client, repository, tag)) === digest;
    const served = await (0,registry_manifests/* getManifest */.c2)(client, repository, tag);
    if (served === undefined || served.digest === digest)
        return served !== undefined;
    const { manifests = [] } = (0,registry_manifests/* parseServed */.lW)(served, `${repository.name}:${tag}`);
    return manifests.some((part) => part.digest === digest);
}


/***/ })

};
