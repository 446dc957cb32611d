import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 598:
/***/ ((module) => {

module.exports = new Proxy({}, { get: (_, name) => (name === '__esModule' ? undefined : __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto")[name]) });

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 472:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(455);
/* harmony import */ var _runner_log_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(188);
/* harmony import */ var _runner_state_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(223);
/* harmony import */ var _builder_post_builder_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(595);
/* harmony import */ var _cache_post_cache_store_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(265);
/* harmony import */ var _sign_in_post_sign_out_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(131);
/**
 * After the job, also after a failure or a cancel: removes the step's private folder and with it the credentials.
 * A bundle of its own, because every job waits for it.
 */






// The builder's mounts and the credentials for its images are still there.
await (0,_cache_post_cache_store_js__WEBPACK_IMPORTED_MODULE_4__/* .saveStore */ .J)((0,_runner_state_js__WEBPACK_IMPORTED_MODULE_2__/* .readState */ .un)(_runner_state_js__WEBPACK_IMPORTED_MODULE_2__/* .STATE */ .c4.cacheStore));
// Next, while its certificates are still in the folder.
await (0,_builder_post_builder_js__WEBPACK_IMPORTED_MODULE_3__/* .removeBuilder */ .i)((0,_runner_state_js__WEBPACK_IMPORTED_MODULE_2__/* .readState */ .un)(_runner_state_js__WEBPACK_IMPORTED_MODULE_2__/* .STATE */ .c4.builder));
const folder = (0,_runner_state_js__WEBPACK_IMPORTED_MODULE_2__/* .readState */ .un)(_runner_state_js__WEBPACK_IMPORTED_MODULE_2__/* .STATE */ .c4.privateFolder);
if (folder !== '') {
    await (0,_sign_in_post_sign_out_js__WEBPACK_IMPORTED_MODULE_5__/* .signOutOfShared */ .Y)(folder);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
        _runner_log_js__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm.info('The private folder of the step is removed, and the credentials with it.');
    }
    catch (error) {
        _runner_log_js__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm.warning(`The private folder ${folder} could not be removed, and may hold credentials: ${error.message}`);
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ removeBuilder)
/* harmony export */ });
/* unused harmony export builderState */
/* harmony import */ var _process_process_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(954);
/* harmony import */ var _runner_child_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(264);
/* harmony import */ var _runner_log_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(188);
/** Takes away the builder that the step made. Part of the post bundle, so it imports little. */



/** The runner waits for post; an engine that does not answer must not hold it for long. */
const TIME_LIMIT_MS = 2 * 60_000;
function builderState(state) {
    return JSON.stringify(state);
}
/** Removes the builder with all its nodes, containers and volumes; a failure is a warning. */
async function removeBuilder(saved) {
    if (saved === '')
        return;
    const { name, keepState, buildxConfig } = JSON.parse(saved);
    const said = [];
    const { exitCode, stderr } = await (0,_process_process_js__WEBPACK_IMPORTED_MODULE_0__/* .runProcess */ .R)({
        command: 'docker',
        args: ['buildx', 'rm', ...(keepState ? ['--keep-state'] : []), name],
        env: { ...(0,_runner_child_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .childEnvironment */ .Qc)(), BUILDX_CONFIG: buildxConfig },
        cwd: '/',
        onOutput: (chunk) => said.push(chunk),
        timeoutMs: TIME_LIMIT_MS,
    }).catch((error) => ({ exitCode: 1, stderr: error.message }));
    if (exitCode === 0)
        _runner_log_js__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm.info(`The builder ${name} is removed${keepState ? '; its state stays' : ''}.`);
    // It was never made: the step ended before.
    else if (/no builder .* found/.test(stderr))
        _runner_log_js__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm.info(`The builder ${name} is not there; nothing to remove.`);
    else {
        _runner_log_js__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm.warning(`The builder ${name} could not be removed: ${stderr.trim()} Remove it by "docker buildx rm ${name}".`);
    }
}


/***/ }),

/***/ 265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ saveStore)
/* harmony export */ });
/* harmony import */ var _runner_log_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(188);
/** Saves what main left for later runs. Part of the post bundle, so what does it is loaded where there is something. */

/** Never fails: the credentials are still to be removed. */
async function saveStore(saved) {
    if (saved === '')
        return;
    try {
        const { saveCaches } = await __nccwpck_require__.e(/* import() */ 496).then(__nccwpck_require__.bind(__nccwpck_require__, 496));
        await saveCaches(saved);
    }
    catch (error) {
        _runner_log_js__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm.warning(`The cache could not be saved: ${error.message}`);
    }
}


/***/ }),

/***/ 131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ signOutOfShared)
});

// EXTERNAL MODULE: ./lib/process/process.js + 1 modules
var process = __nccwpck_require__(954);
;// CONCATENATED MODULE: ./lib/process/ask.js
/** Runs a short command whose answer is wanted whole, and which must not hold up a step that is cancelled. */

/** Milliseconds from SIGINT to SIGTERM, and from SIGTERM to SIGKILL: it has nothing to put in order. */
const GRACE = [300, 300];
/** @throws the system's error, such as ENOENT, when the command cannot be started */
async function askProcess(question) {
    const chunks = [];
    const result = await (0,process/* runProcess */.R)({
        cwd: '.',
        ...question,
        grace: GRACE,
        onOutput(chunk, from) {
            if (from === 'stdout')
                chunks.push(chunk);
        },
    });
    return { ...result, stdout: Buffer.concat(chunks).toString('utf8') };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: ./lib/links.js
/** Every address that a message sends people to, in one place. */
const LINKS = {
    artifacts: 'https://docs.github.com/en/actions/tutorials/store-and-share-data',
    attestations: 'https://docs.github.com/en/actions/concepts/security/artifact-attestations',
    buildArguments: 'https://docs.docker.com/reference/cli/docker/buildx/build/',
    buildChecks: 'https://docs.docker.com/reference/build-checks/',
    buildContext: 'https://docs.docker.com/build/concepts/context/',
    buildSecrets: 'https://docs.docker.com/build/building/secrets/',
    cacheAccess: 'https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching#restrictions-for-accessing-a-cache',
    cacheBackends: 'https://docs.docker.com/build/cache/backends/',
    cacheRegistry: 'https://docs.docker.com/build/cache/backends/registry/',
    cancelled: 'https://docs.github.com/en/actions/how-tos/manage-workflow-runs/cancel-a-workflow-run',
    certificates: 'https://docs.docker.com/build/buildkit/configure/#setting-registry-certificates',
    checkout: 'https://github.com/actions/checkout',
    concurrency: 'https://docs.github.com/en/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency',
    cosign: 'https://docs.sigstore.dev/cosign/signing/signing_with_containers/',
    cosignInstaller: 'https://github.com/sigstore/cosign-installer',
    credentialHelpers: 'https://docs.docker.com/reference/cli/docker/login/#credential-stores',
    diskSpace: 'https://docs.docker.com/engine/manage-resources/pruning/',
    distribution: 'https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#error-codes',
    dockerConfig: 'https://docs.docker.com/reference/cli/docker/#configuration-files',
    dockerfile: 'https://docs.docker.com/reference/dockerfile/',
    drivers: 'https://docs.docker.com/build/builders/drivers/',
    ecr: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry_auth.html',
    engineWithoutRoot: 'https://docs.docker.com/engine/install/linux-postinstall/',
    entitlements: 'https://docs.docker.com/reference/cli/docker/buildx/build/#allow',
    exporters: 'https://docs.docker.com/build/exporters/',
    gitContext: 'https://docs.docker.com/build/concepts/context/#git-repositories',
    githubLimits: 'https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api',
    githubFaults: 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api',
    imageNames: 'https://docs.docker.com/reference/cli/docker/image/tag/',
    imageSize: 'https://docs.docker.com/build/building/best-practices/',
    installBuildx: 'https://github.com/docker/buildx#installing',
    installEngine: 'https://docs.docker.com/engine/install/',
    multiPlatform: 'https://docs.docker.com/build/building/multi-platform/',
    oidc: 'https://docs.github.com/en/actions/reference/security/oidc',
    packagePermissions: 'https://docs.github.com/en/packages/learn-github-packages/configuring-a-packages-access-control-and-visibility',
    pullLimits: 'https://docs.docker.com/docker-hub/usage/',
    runInstruction: 'https://docs.docker.com/reference/dockerfile/#run',
    runnerSizes: 'https://docs.github.com/en/actions/reference/runners/github-hosted-runners',
    runnerVariables: 'https://docs.github.com/en/actions/reference/workflows-and-actions/variables',
    signIn: 'https://docs.docker.com/reference/cli/docker/login/',
    targets: 'https://docs.docker.com/build/building/multi-stage/',
    tokenPermissions: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions',
};
/** Pages of this repository that a message names, from its root. */
const links_PAGES = {
    cache: 'docs/cache.md',
    contributing: 'CONTRIBUTING.md',
    gate: 'docs/trust.md#the-gate',
    immutableTags: 'docs/trust.md#tags-that-never-change-tags-that-never-go-back',
    inputs: 'README.md#inputs',
    merge: 'merge/README.md',
    mirror: 'mirror/README.md',
    prune: 'prune/README.md',
    results: 'docs/results.md',
    retries: 'docs/retry.md',
    silence: 'docs/retry.md#silence',
    troubleshooting: 'docs/troubleshooting.md',
    verify: 'verify/README.md',
};

;// CONCATENATED MODULE: ./lib/errors/build.js
/** What the build was given, and its own steps. */

const BUILD_ERRORS = {
    'dockerfile-invalid': {
        code: 'build',
        means: 'The Dockerfile has a fault.',
        advice: 'Correct the line that the message names.',
        link: LINKS.dockerfile,
    },
    'dockerfile-check': {
        code: 'build',
        advice: 'Change the lines that are marked, or leave a rule out by "# check=skip=<rule>" at the top of the file.',
        link: LINKS.buildChecks,
    },
    'build-option-invalid': {
        code: 'build',
        means: 'An option has a value that buildx does not take.',
        advice: 'Correct the input that the message names.',
        link: LINKS.buildArguments,
    },
    'output-invalid': {
        code: 'build',
        means: 'The output cannot be written in this way.',
        advice: 'Correct the input outputs, and see that its folder exists.',
        link: LINKS.exporters,
    },
    'entitlement-not-allowed': {
        code: 'build',
        means: 'The build asks for a privilege.',
        advice: 'Allow it with the input allow, and in the configuration of the builder.',
        link: LINKS.entitlements,
    },
    'target-missing': {
        code: 'build',
        means: 'The Dockerfile has no such stage.',
        advice: 'Correct its name, or the input target.',
        link: LINKS.targets,
    },
    'copy-source-missing': {
        code: 'build',
        means: 'COPY or ADD names a path that is not there.',
        advice: 'Check the path, the input context and .dockerignore.',
        link: LINKS.buildContext,
    },
    'context-file-missing': {
        code: 'build',
        means: 'A file that the build needs is not there or cannot be read.',
        advice: 'Check the paths, and that the repository is checked out.',
        link: LINKS.checkout,
    },
    'file-incomplete': {
        code: 'build',
        means: 'A file of the build is not complete.',
        advice: 'Correct what the message names.',
        link: LINKS.buildContext,
    },
    'build-secret-missing': {
        code: 'build',
        means: 'The Dockerfile asks for a secret or SSH key that was not given.',
        advice: 'Use the inputs secrets, secret-files or ssh.',
        link: LINKS.buildSecrets,
    },
    'git-refused': {
        code: 'build',
        means: 'The Git server does not give this repository or ref.',
        advice: 'Check the URL, the ref and the credentials.',
        link: LINKS.gitContext,
    },
    'image-missing': {
        code: 'build',
        means: 'There is no such image or tag.',
        advice: 'Check its name.',
        link: LINKS.imageNames,
    },
    'step-failed': {
        code: 'build',
        means: 'A step of the Dockerfile failed.',
        advice: "See the step's own output above.",
        link: LINKS.runInstruction,
    },
    'step-killed': {
        code: 'build',
        means: 'The step was killed, most often because the memory ran out.',
        advice: 'Use a larger runner, or let fewer commands run at once.',
        link: LINKS.runnerSizes,
    },
    'step-crashed': {
        code: 'build',
        means: 'The command of the step crashed or was ended by a signal.',
        advice: 'See its output above.',
        link: LINKS.runInstruction,
    },
    'step-network': {
        code: 'build',
        means: 'A download inside the step failed.',
        advice: 'Let the tool try again by its own options, or set retry-run: network.',
        link: links_PAGES.retries,
    },
    'build-ended': {
        code: 'build',
        means: 'The build was ended by a signal: it was cancelled, or the machine ran out of memory.',
        advice: 'If nobody cancelled it, use a larger runner.',
        link: LINKS.runnerSizes,
    },
    'build-failed': {
        code: 'build',
        advice: 'See the output of the build above.',
        link: links_PAGES.retries,
    },
};

;// CONCATENATED MODULE: ./lib/errors/builder.js
/** The engine, the builder and the emulator. */

const BUILDER_ERRORS = {
    'engine-missing': {
        code: 'engine-missing',
        means: 'No Docker engine answers.',
        advice: 'Start one, or use a runner that has one; DOCKER_HOST says where it is looked for.',
        link: LINKS.installEngine,
    },
    'engine-permission': {
        code: 'engine-missing',
        means: 'The Docker engine does not let this user in.',
        advice: 'Add the user to the group docker, or use another runner.',
        link: LINKS.engineWithoutRoot,
    },
    'buildx-missing': {
        code: 'buildx-missing',
        means: 'The Docker client has no buildx.',
        advice: 'Install the plugin docker-buildx, or add docker/setup-buildx-action before this step.',
        link: LINKS.installBuildx,
    },
    'builder-missing': {
        code: 'builder',
        means: 'There is no such builder.',
        advice: 'Correct the input builder, or leave it out: the action makes one where it needs one.',
        link: LINKS.drivers,
    },
    'driver-lacks-feature': {
        code: 'builder',
        means: 'The builder lacks this feature.',
        advice: 'Leave the input builder out, or set driver: docker-container.',
        link: LINKS.drivers,
    },
    'builder-too-old': {
        code: 'builder',
        means: 'The builder is too old for this build.',
        advice: 'Update BuildKit or the Docker engine.',
        link: LINKS.installBuildx,
    },
    'builder-options': {
        code: 'builder',
        means: 'The builder is not set up correctly.',
        advice: 'See whether driver, driver-opts, endpoint and append are right.',
        link: LINKS.drivers,
    },
    'builder-unreachable': {
        code: 'builder',
        means: 'The builder cannot be reached.',
        advice: 'See whether it runs, whether its pods can be scheduled, and whether its address is right.',
        link: LINKS.drivers,
    },
    'builder-lost': {
        code: 'builder',
        means: 'The connection to the builder was lost.',
        advice: 'If this repeats, the builder may lack memory, or another job stops it.',
        link: LINKS.drivers,
    },
    'builder-busy': {
        code: 'builder',
        means: 'The builder did not answer in time.',
        advice: 'If this repeats, let fewer builds run at once.',
        link: LINKS.drivers,
    },
    'builder-container': {
        code: 'builder',
        means: 'The builder could not set up the container of a step.',
        advice: 'If this repeats, make the builder anew.',
        link: LINKS.drivers,
    },
    'builder-store-busy': {
        code: 'builder',
        means: 'Two writers met in the store of the builder.',
        advice: 'If this repeats with push and load, push first and pull the image.',
        link: LINKS.drivers,
    },
    'builder-store-damaged': {
        code: 'builder',
        means: 'The store of the builder lacks a layer.',
        advice: 'If this repeats, make the builder anew.',
        link: LINKS.diskSpace,
    },
    'message-too-large': {
        code: 'builder',
        means: 'Something that is sent to the builder is too large.',
        advice: 'Make the Dockerfile, the metadata or the secret smaller.',
        link: LINKS.buildArguments,
    },
    'emulator-missing': {
        code: 'build',
        means: 'A program is made for another platform.',
        advice: 'Name it in platforms, so that the action makes QEMU ready, or build on a runner of that platform.',
        link: LINKS.multiPlatform,
    },
    'emulator-crashed': {
        code: 'build',
        means: 'The emulator crashed.',
        advice: 'Build on a runner of that platform, or use a newer emulator.',
        link: LINKS.multiPlatform,
    },
};

;// CONCATENATED MODULE: ./lib/errors/cache.js
/** The caches of layers. */

const CACHE_ERRORS = {
    'cache-option-invalid': {
        code: 'build',
        means: 'The cache is not set up correctly.',
        advice: 'Correct the inputs cache-from and cache-to.',
        link: LINKS.cacheBackends,
    },
    'cache-service-read-only': {
        code: 'build',
        means: "GitHub's cache does not let this run write.",
        advice: 'Leave cache-to out where the run is of a pull request from a fork, or use the input cache, which sees to that.',
        link: LINKS.cacheAccess,
    },
    'cache-service-fault': {
        code: 'build',
        means: 'The cache service had a fault.',
        advice: 'Run the job again. If this repeats, use another type of cache.',
        link: links_PAGES.cache,
    },
    'cache-being-written': {
        code: 'build',
        means: 'Another job writes the same cache.',
        advice: 'Give each job its own scope.',
        link: LINKS.cacheBackends,
    },
    'cache-url-expired': {
        code: 'build',
        means: 'The cache service refused a URL that it had given.',
        advice: 'If this repeats, leave the cache out.',
        link: links_PAGES.cache,
    },
    'cache-storage-denied': {
        code: 'build',
        means: 'The storage of the cache does not let us.',
        advice: 'Check its credentials and what they may do.',
        link: LINKS.cacheBackends,
    },
    'cache-manifest-refused': {
        code: 'build',
        means: 'The registry did not take the cache.',
        advice: 'If this repeats, use cache-to with image-manifest=true or another cache.',
        link: LINKS.cacheRegistry,
    },
    'cache-layer-missing': {
        code: 'build',
        means: 'A layer of a cache could not be read.',
        advice: 'Leave that cache out of cache-from, or write it anew.',
        link: links_PAGES.cache,
    },
    'cache-no-answer': {
        code: 'timeout',
        advice: 'Raise cache-timeout-seconds if the cache of the input cache needs more time, or choose another one.',
        link: links_PAGES.cache,
    },
};

;// CONCATENATED MODULE: ./lib/errors/companions.js
/** The companions: legs and their merge, mirror, prune and verify. */

const COMPANION_ERRORS = {
    'leg-not-left': {
        code: 'merge',
        advice: 'Run the job again. Where there are no artifacts of this kind, write the leg to a file by result-file, and hand that on to the input results of the merge.',
        link: links_PAGES.merge,
    },
    'leg-not-built': {
        code: 'merge',
        advice: 'Somebody has removed its tag since. Run all jobs again.',
        link: links_PAGES.merge,
    },
    'legs-missing': {
        code: 'merge',
        advice: 'Each job that builds a platform needs "distribute: true" and a push.',
        link: links_PAGES.merge,
    },
    'legs-unmatched': {
        code: 'merge',
        advice: 'Give this step the same images, runtime, image-type, variant and so on as the steps that build.',
        link: links_PAGES.merge,
    },
    'legs-incomplete': {
        code: 'merge',
        advice: 'Run the failed jobs again: their new legs join those that are there. A platform that no job builds has to go from platforms.',
        link: links_PAGES.merge,
    },
    'legs-unreadable': {
        code: 'merge',
        advice: 'What is merged are artifacts and result files of steps with "distribute: true". Something else in this run uses the same name: give it another one.',
        link: links_PAGES.merge,
    },
    'legs-gone': {
        code: 'merge',
        advice: 'If an image is gone, run the job that builds it again.',
        link: links_PAGES.merge,
    },
    'legs-mixed': {
        code: 'merge',
        advice: 'Let every job build the one platform that it names.',
        link: links_PAGES.merge,
    },
    'artifacts-absent': {
        code: 'artifact',
        advice: 'Hand the legs on as files instead: result-file writes one, and the input results of the merge reads them.',
        link: LINKS.artifacts,
    },
    'artifacts-failed': {
        code: 'artifact',
        advice: 'Run the failed jobs again.',
        link: LINKS.artifacts,
    },
    'mirror-incomplete': {
        code: 'registry',
        advice: 'No tag serves half an image: a tag is made when all of its image is there. Run the job again, and it goes on from there.',
        link: links_PAGES.mirror,
    },
    'verify-failed': {
        code: 'verify',
        advice: 'Do not deploy it before it is known why. With "fail: false" the step goes on, and the output verified is false.',
        link: links_PAGES.verify,
    },
    'prune-limit': {
        code: 'prune',
        advice: 'Look at the plan. If it is what you mean, raise max-deletions; an image is as many versions as it has parts.',
        link: links_PAGES.prune,
    },
    'prune-refused': {
        code: 'prune',
        advice: 'Let the registry delete (REGISTRY_STORAGE_DELETE_ENABLED=true for the one of Docker), or sign in as somebody who may.',
        link: links_PAGES.prune,
    },
    'package-permission': {
        code: 'github',
        advice: 'The job needs "permissions: packages: write", and the package must give this repository the role Admin.',
        link: LINKS.packagePermissions,
    },
    'github-refused': {
        code: 'github',
        advice: 'Give the job the permission that the message is about, or github-token a token that has it.',
        link: LINKS.tokenPermissions,
    },
    'github-rate-limit': {
        code: 'github',
        advice: 'Run the job again after that, or give github-token a token of its own for this step.',
        link: LINKS.githubLimits,
    },
    'github-fault': {
        code: 'github',
        advice: 'Run the job again. If this repeats, see whether GitHub has an outage, and what stands between it and the runner.',
        link: LINKS.githubFaults,
    },
};

;// CONCATENATED MODULE: ./lib/errors/network.js
/** The network, and servers that have a fault of their own. */

const NETWORK_ERRORS = {
    'network-fault': {
        code: 'registry',
        means: 'The network had a fault.',
        advice: 'Run the job again; if this repeats, look at what stands between the runner and the server.',
        link: links_PAGES.retries,
    },
    'transfer-broken': {
        code: 'registry',
        means: 'What was sent or fetched broke on the way.',
        advice: 'Run the job again; if this repeats, look at what stands between the runner and the registry.',
        link: links_PAGES.retries,
    },
    'dns-fault': {
        code: 'registry',
        means: 'The name server had a fault.',
        advice: 'Run the job again; if this repeats, look at the name server of the runner.',
        link: links_PAGES.retries,
    },
    'host-unknown': {
        code: 'registry',
        means: 'The name of the server cannot be resolved.',
        advice: 'Check its spelling, and the name server of the runner.',
        link: LINKS.imageNames,
    },
    'connection-refused': {
        code: 'registry',
        means: 'Nothing answers at this address.',
        advice: 'Check host and port, and whether the server is up.',
        link: links_PAGES.retries,
    },
    'answer-is-a-page': {
        code: 'registry',
        means: 'Something else than the server answers.',
        advice: 'See whether there is an outage, or a proxy that wants a sign-in.',
        link: links_PAGES.retries,
    },
    'server-fault': {
        code: 'registry',
        means: 'The server had a fault.',
        advice: 'If this repeats, see its status page.',
        link: links_PAGES.retries,
    },
    'server-silent': {
        code: 'timeout',
        means: 'A server took a request and did not answer any more.',
        advice: 'Run the job again. If this repeats, look at the server, or at the proxy before it.',
        link: links_PAGES.silence,
    },
    'service-retired': {
        code: 'build',
        means: 'The service was turned off.',
        advice: 'Update the builder, or use what the message names.',
        link: LINKS.installBuildx,
    },
};

;// CONCATENATED MODULE: ./lib/errors/push.js
/** What a registry refuses, and what is not there as it should be. */

const PUSH_ERRORS = {
    'registry-denied': {
        code: 'registry',
        advice: 'Check the sign-in: it is missing, wrong, or not enough here. The inputs registry, username and password serve one registry, and registry-auth serves several.',
        link: LINKS.signIn,
    },
    'ghcr-package-permission': {
        code: 'registry',
        advice: `Check the sign-in: it is missing, wrong, or not enough here. The job needs "permissions: packages: write", the owner in the image's name must be the repository's, and the package's settings must give this repository write access.`,
        link: LINKS.packagePermissions,
    },
    'rate-limit': {
        code: 'registry',
        means: 'The server says that there are too many requests.',
        advice: 'Sign in to raise the limit, let fewer jobs run at once, or pull from a mirror.',
        link: links_PAGES.retries,
    },
    'docker-hub-rate-limit': {
        code: 'registry',
        means: 'Docker Hub says that there are too many requests.',
        advice: 'Sign in to raise the limit, let fewer jobs run at once, or pull from a mirror.',
        link: LINKS.pullLimits,
    },
    'layer-too-large': {
        code: 'registry',
        means: 'A layer is larger than the registry, or a proxy before it, takes.',
        advice: 'Make the layer smaller or raise the limit.',
        link: LINKS.imageSize,
    },
    'registry-quota': {
        code: 'registry',
        means: 'The storage that the server grants is used up.',
        advice: 'Delete old images or caches, or raise the limit.',
        link: links_PAGES.prune,
    },
    'tag-immutable': {
        code: 'registry',
        means: 'The tag exists and may not be changed.',
        advice: 'Build under another tag, or allow changes in the registry.',
        link: links_PAGES.immutableTags,
    },
    'tag-conflict': {
        code: 'registry',
        means: 'Somebody else writes the same tag.',
        advice: 'Give each job its own tag, or let them run one after another.',
        link: LINKS.concurrency,
    },
    'registry-refused': {
        code: 'registry',
        means: 'The server does not take this.',
        advice: 'Check the name of the image, and whether the registry supports it.',
        link: LINKS.distribution,
    },
    'blob-unknown': {
        code: 'registry',
        means: 'The registry does not know a layer that it has just taken.',
        advice: 'Run the job again. If this repeats, tell the operator of the registry.',
        link: LINKS.distribution,
    },
    'manifest-unknown': {
        code: 'registry',
        means: 'The registry does not know the manifest (yet).',
        advice: 'Run the job again. If this repeats, see whether something deletes images there.',
        link: LINKS.distribution,
    },
    'content-mismatch': {
        code: 'registry',
        means: 'What was sent and what arrived differ.',
        advice: 'Run the job again. If this repeats, the registry is full or damaged.',
        link: LINKS.distribution,
    },
    'digest-missing': {
        code: 'digest',
        advice: 'Run it again with debug logging; if it stays, this builder writes no metadata file.',
        link: links_PAGES.results,
    },
    'digest-mismatch': {
        code: 'digest',
        advice: 'Use a concurrency group, so that two runs of the same branch do not push at once.',
        link: LINKS.concurrency,
    },
    'tag-has-other-content': {
        code: 'tag',
        advice: 'Give the image another version, or remove the tag at the registry. Where such tags may be rewritten, set immutable-tags: off, or leave the pattern out of it.',
        link: links_PAGES.immutableTags,
    },
    'tag-raced': {
        code: 'tag',
        advice: 'Two runs of one commit built at once: run this one again, and it takes what the other has pushed.',
        link: LINKS.concurrency,
    },
    'tag-broken': {
        code: 'tag',
        advice: 'Somebody has deleted a part of the image. Remove the tag at the registry, and run this again; or set immutable-tags: off.',
        link: links_PAGES.immutableTags,
    },
    'tag-lacks-platform': {
        code: 'tag',
        advice: 'Remove the tag at the registry and run all jobs again, or set immutable-tags: off in the steps that build.',
        link: links_PAGES.immutableTags,
    },
    'image-not-loaded': {
        code: 'build',
        advice: 'The image was pushed, yet the engine does not have it; look for a full disk.',
        link: LINKS.diskSpace,
    },
};

;// CONCATENATED MODULE: ./lib/errors/sign-in.js
/** Credentials, and what is needed to show them to anybody. */

const SIGN_IN_ERRORS = {
    'sign-in-failed': {
        code: 'sign-in',
        advice: 'Check the inputs registry, username and password; the password is often a token that has expired.',
        link: LINKS.signIn,
    },
    'docker-config-invalid': {
        code: 'sign-in',
        advice: 'Correct the file, or sign in again with docker login.',
        link: LINKS.dockerConfig,
    },
    'credential-helper': {
        code: 'sign-in',
        means: 'The credential helper in the configuration of Docker does not work.',
        advice: 'Install it, or sign in anew.',
        link: LINKS.credentialHelpers,
    },
    'sign-in-scopes': {
        code: 'sign-in',
        advice: 'Update Buildx, by docker/setup-buildx-action or the package docker-buildx-plugin, or use one sign-in.',
        link: LINKS.installBuildx,
    },
    'ecr-token': {
        code: 'sign-in',
        advice: 'Run aws-actions/configure-aws-credentials before this step, or give an access key as username and its secret as password.',
        link: LINKS.ecr,
    },
    'credentials-expired': {
        code: 'registry',
        means: 'The credentials have run out.',
        advice: 'Sign in right before the build.',
        link: LINKS.signIn,
    },
    'certificate-untrusted': {
        code: 'registry',
        means: 'The certificate of the server is not trusted.',
        advice: "Give the builder the registry's certificate, or correct its name.",
        link: LINKS.certificates,
    },
    'registry-without-tls': {
        code: 'registry',
        means: 'What answers is no registry with TLS.',
        advice: 'Check host and port; for a registry without TLS configure the builder.',
        link: LINKS.certificates,
    },
};

;// CONCATENATED MODULE: ./lib/errors/step.js
/** Before anything is asked, and whatever ends a step at any time. */

const STEP_ERRORS = {
    'input-invalid': {
        code: 'input',
        advice: 'Correct the inputs that the message names. All that is wrong is told at once.',
        link: links_PAGES.inputs,
    },
    'environment-incomplete': {
        code: 'runner',
        advice: 'Run the action as a step of a GitHub Actions job, or set what the runner would set.',
        link: LINKS.runnerVariables,
    },
    'event-unreadable': {
        code: 'runner',
        advice: 'Leave GITHUB_EVENT_PATH as the runner sets it, and its file in place.',
        link: LINKS.runnerVariables,
    },
    'archive-folder': {
        code: 'build',
        advice: 'Choose another path for the input archive.',
        link: links_PAGES.results,
    },
    'archive-invalid': {
        code: 'build',
        advice: 'Look for a full disk, and for another output of the build that writes to the same path.',
        link: links_PAGES.results,
    },
    'disk-full': {
        code: 'build',
        means: 'The disk is full.',
        advice: 'Free some room before this step ("docker system df" shows what takes it), or use a larger runner.',
        link: LINKS.diskSpace,
    },
    'disk-fault': {
        code: 'build',
        means: 'The disk of the builder has a fault.',
        advice: 'Use another runner, or make the builder anew.',
        link: LINKS.diskSpace,
    },
    'out-of-memory': {
        code: 'build',
        means: 'The machine ran out of memory or of other resources.',
        advice: 'Use a larger runner, or let fewer steps run at once.',
        link: LINKS.runnerSizes,
    },
    cancelled: {
        code: 'cancelled',
        advice: 'Somebody or something cancelled the run. Run it again if that was not meant.',
        link: LINKS.cancelled,
    },
    'build-timeout': {
        code: 'timeout',
        advice: 'Raise timeout-minutes if the build needs more time.',
        link: links_PAGES.retries,
    },
    internal: {
        code: 'internal',
        means: 'This is no error that the action knows.',
        advice: 'Run the job again with debug logging, and report what it says.',
        link: links_PAGES.contributing,
    },
};

;// CONCATENATED MODULE: ./lib/errors/trust.js
/** The gate, attestations and signatures. */

const TRUST_ERRORS = {
    'gate-refused': {
        code: 'gate',
        advice: 'Its whole output is in the log above.',
        link: links_PAGES.gate,
    },
    'oidc-permission': {
        code: 'sign',
        advice: 'Give the job "permissions: id-token: write" (pull requests from forks never have it), or a key by sign-key.',
        link: LINKS.oidc,
    },
    'attest-permission': {
        code: 'attest',
        advice: 'Give the job "permissions: id-token: write" and "attestations: write", beside those that it has.',
        link: LINKS.attestations,
    },
    'attest-unavailable': {
        code: 'attest',
        advice: 'In a private repository attestations need GitHub Enterprise Cloud. Set attest to false, or make it public.',
        link: LINKS.attestations,
    },
    'attestation-failed': {
        code: 'attest',
        advice: 'Run the job again: where a tag of the image never changes, it is not built again then, and only what is missing is made.',
        link: LINKS.attestations,
    },
    'attestation-not-stored': {
        code: 'attest',
        advice: 'Where a registry takes no such artifacts, set push-to-registry to false; GitHub holds the attestation.',
        link: LINKS.attestations,
    },
    'cosign-missing': {
        code: 'sign',
        advice: 'Run sigstore/cosign-installer in a step before this one, or set sign to off.',
        link: LINKS.cosignInstaller,
    },
    'cosign-broken': {
        code: 'sign',
        advice: 'Install another version of it in a step before this one.',
        link: LINKS.cosignInstaller,
    },
    'cosign-key': {
        code: 'sign',
        advice: 'sign-key takes a private key as "cosign generate-key-pair" writes it.',
        link: LINKS.cosign,
    },
    'signature-failed': {
        code: 'sign',
        advice: 'Run the job again: an image that is there under an immutable tag is signed without another build.',
        link: LINKS.cosign,
    },
};

;// CONCATENATED MODULE: ./lib/errors/catalogue.js
/** Every error that people can meet, by the id that stands at the end of its message. */









const ERRORS = {
    ...STEP_ERRORS,
    ...SIGN_IN_ERRORS,
    ...BUILDER_ERRORS,
    ...BUILD_ERRORS,
    ...PUSH_ERRORS,
    ...NETWORK_ERRORS,
    ...CACHE_ERRORS,
    ...TRUST_ERRORS,
    ...COMPANION_ERRORS,
};
const catalogue_CATALOGUE = ERRORS;

;// CONCATENATED MODULE: ./lib/errors.js
/**
 * The errors that reach a user. Each is one of the catalogue (`errors/`) and says what happened and what to do about
 * it, so that nobody has to read our source to get unstuck. One place catches them (`actions/<name>/main.ts`).
 */


class errors_ActionError extends Error {
    id;
    code;
    advice;
    /** An address, or a page of this repository. */
    link;
    /** @param message what happened, and why where that is known */
    constructor(id, message, { advice, code, cause } = {}) {
        super(message, cause === undefined ? undefined : { cause });
        const entry = catalogue_CATALOGUE[id];
        this.name = 'ActionError';
        this.id = id;
        this.code = code ?? entry.code;
        this.advice = advice ?? entry.advice;
        this.link = entry.link;
    }
}
/** All wrong inputs of a step at once: nobody should learn of three mistakes in three runs. */
class InputError extends errors_ActionError {
    problems;
    constructor(problems) {
        // Each of them says what to do.
        super('input-invalid', problems.map(describeProblem).join('\n'), { advice: '' });
        this.name = 'InputError';
        this.problems = problems;
    }
}
function describeProblem({ input, problem, advice }) {
    const sentence = `Input ${input}: ${problem}.`;
    return advice === undefined ? sentence : `${sentence} ${advice}`;
}
/**
 * Shows text from outside inside a message: quoted, on one line, never longer than a line of the log can bear.
 *
 * @example quote('a\nb') // '"a\\nb"'
 */
function errors_quote(text, limit = 120) {
    const shown = text.length > limit ? `${text.slice(0, limit)}…` : text;
    return JSON.stringify(shown);
}
/**
 * The whole text for the user: what happened, what to do, where to read more, and at its end the id that people can
 * search for.
 *
 * @param home the address of this repository's files, with a slash at its end, where it is known: its own page of the
 *   error says most, and leads on to the others
 */
function explain(error, home) {
    const { id, message, advice, link } = error instanceof errors_ActionError ? error : unknownError(error);
    const page = home === undefined ? link : `${home}${PAGES.troubleshooting}#${id}`;
    return [message, advice, `See ${page} [${id}]`].filter(Boolean).join('\n');
}
/** What an error says that comes with somebody else's words: what they mean, and what to do. */
function meaningOf(id) {
    const { means, advice } = CATALOGUE[id];
    return means === undefined ? advice : `${means} ${advice}`;
}
function unknownError(error) {
    const message = error instanceof Error ? error.message : String(error);
    return new errors_ActionError('internal', message, { advice: meaningOf('internal') });
}

;// CONCATENATED MODULE: ./lib/registry/credentials.js
/**
 * The Docker client's credentials: its `config.json` and the helpers that it names.
 *
 * @see https://docs.docker.com/reference/cli/docker/login/#credential-stores
 */



/** Docker Hub is kept under the address of its first API. */
function configKey(registry) {
    return registry === 'docker.io' ? 'https://index.docker.io/v1/' : registry;
}
/**
 * Reads `config.json` from the client's folder.
 *
 * @returns an empty configuration when there is no file
 * @throws {Error} when there is one that is no JSON object
 */
async function readDockerConfig(folder) {
    const file = (0,external_node_path_.join)(folder, 'config.json');
    let text;
    try {
        text = await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return {};
        throw error;
    }
    try {
        const config = JSON.parse(text);
        if (typeof config === 'object' && config !== null && !Array.isArray(config))
            return config;
    }
    catch {
        // The text may hold credentials, so the parser's message, which quotes it, is left out.
    }
    throw new Error(`${file} is no JSON object`);
}
/** True when the client has, or knows where to ask for, a credential of the registry. */
function knowsRegistry(config, registry) {
    const key = configKey(registry);
    return entryOf(config, key) !== undefined || Object.hasOwn(config.credHelpers ?? {}, key);
}
/** The entry for a key; as in the client, one that was written with a scheme or a path counts too. */
function entryOf({ auths = {} }, key) {
    if (Object.hasOwn(auths, key))
        return auths[key];
    const written = Object.keys(auths).find((name) => name.replace(/^https?:\/\//, '').replace(/\/.*$/, '') === key);
    return written === undefined ? undefined : auths[written];
}
/** The name is the end of a program's name, and no path to another one. */
const HELPER = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
/**
 * The client's credential for a registry, as the Docker client itself would find it.
 *
 * @throws {ActionError} `sign-in`, when the configuration or a helper's answer is malformed
 */
async function findCredential(config, registry, ask) {
    const key = configKey(registry);
    const helper = helperOf(config, key);
    if (helper !== '') {
        const answer = await ask(helper, key);
        if (answer !== undefined)
            return fromHelper(helper, answer);
    }
    const { auth, username, password, identitytoken } = textsOf(entryOf(config, key));
    if (identitytoken)
        return { kind: 'identity-token', token: identitytoken };
    if (auth)
        return fromPair(Buffer.from(auth, 'base64').toString('utf8'));
    return username && password ? { kind: 'password', username, password } : undefined;
}
/**
 * The name of the helper that keeps a credential; empty where it is in the file. A registry with an empty helper keeps
 * it there, whatever store serves the others.
 *
 * @throws {ActionError} `sign-in`, when it is no name of a program
 */
function helperOf({ credHelpers = {}, credsStore = '' }, key) {
    const helper = Object.hasOwn(credHelpers, key) ? credHelpers[key] : credsStore;
    if (typeof helper === 'string' && (helper === '' || HELPER.test(helper)))
        return helper;
    throw malformed(`names a credential helper that is no name: ${quote(String(helper))}`);
}
/** What is no text in an entry is nothing that the client wrote. */
function textsOf(entry) {
    return Object.fromEntries(Object.entries(entry ?? {}).filter(([, value]) => typeof value === 'string'));
}
function malformed(problem) {
    return new ActionError('docker-config-invalid', `The Docker client's config.json ${problem}.`);
}
function fromPair(pair) {
    const colon = pair.indexOf(':');
    if (colon < 0)
        return undefined;
    return { kind: 'password', username: pair.slice(0, colon), password: pair.slice(colon + 1) };
}
/** A helper answers `{"Username":…,"Secret":…}`; the user name `<token>` marks an identity token. */
function fromHelper(helper, answer) {
    const { Username: username, Secret: secret } = parseAnswer(helper, answer);
    if (typeof username !== 'string' || typeof secret !== 'string' || secret === '')
        return undefined;
    return username === '<token>'
        ? { kind: 'identity-token', token: secret }
        : { kind: 'password', username, password: secret };
}
/** The parser's message is left out: it quotes the text, and that holds the secret. */
function parseAnswer(helper, answer) {
    try {
        const parsed = JSON.parse(answer);
        if (typeof parsed === 'object' && parsed !== null)
            return parsed;
    }
    catch { }
    throw new ActionError('credential-helper', `docker-credential-${helper} answered with something that is no JSON object.`);
}

;// CONCATENATED MODULE: ./lib/registry/config-file.js
/** Changes one credential in a `config.json` that others read and write too. */




/**
 * Puts an entry into the file, or takes it out, and leaves everything else. Whoever reads the file meanwhile sees the
 * old one or the new one, never half of one.
 *
 * @param folder the folder of the file; made for its owner only where it is missing
 * @param entry undefined to take it out
 */
async function changeEntry(folder, key, entry) {
    const config = await readDockerConfig(folder);
    const auths = { ...config.auths };
    if (entry === undefined)
        delete auths[key];
    else
        auths[key] = entry;
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    await replaceFile((0,external_node_path_.join)(folder, 'config.json'), { ...config, auths });
}
async function replaceFile(path, config) {
    const file = await (0,promises_.realpath)(path).catch(() => path);
    const mode = await (0,promises_.stat)(file).then(({ mode: bits }) => bits & 0o777, () => 0o600);
    const next = (0,external_node_path_.join)((0,external_node_path_.dirname)(file), `.config.json.${(0,external_node_crypto_.randomUUID)()}`);
    try {
        // As the client writes it: people read this file.
        await (0,promises_.writeFile)(next, `${JSON.stringify(config, null, '\t')}\n`, { mode: 0o600, flag: 'wx' });
        await (0,promises_.chmod)(next, mode);
        await (0,promises_.rename)(next, file);
    }
    catch (error) {
        await (0,promises_.rm)(next, { force: true });
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/registry/sign-out.js
/**
 * Takes shared credentials away again: what was there before us comes back, and what somebody has put there since then
 * stays.
 */





/** In the step's private folder: it may hold the user's own credentials. */
const RECORD = 'sign-out.json';
/** Enough to know one's own again, and not enough to use it. */
function fingerprint(username, secret) {
    return (0,external_node_crypto_.createHash)('sha256').update(`${username}\0${secret}`).digest('hex');
}
/**
 * Undoes what the step's record tells, the last change first.
 *
 * @param folder the step's private folder
 * @returns the keys that are signed out, and what could not be undone
 */
async function signOut(folder, program) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, RECORD), 'utf8').catch(() => undefined);
    const result = { done: [], problems: [] };
    if (text === undefined)
        return result;
    for (const change of parsed(text).toReversed()) {
        try {
            const isUndone = change.helper === '' ? await undoInFile(change) : await undoInHelper(change, program);
            if (isUndone)
                result.done.push(change.key);
        }
        catch (error) {
            result.problems.push(`${change.key} in ${(0,external_node_path_.join)(change.folder, 'config.json')}: ${error.message}`);
        }
    }
    return result;
}
async function undoInFile({ folder, key, ours, before, isNew }) {
    const { auths = {}, ...others } = await readDockerConfig(folder);
    const entry = auths[key];
    if (entry === undefined || fingerprintOfEntry(entry) !== ours)
        return false;
    const isLast = Object.keys(auths).length === 1 && Object.keys(others).length === 0;
    if (isNew && isLast && before === undefined) {
        await (0,promises_.rm)((0,external_node_path_.join)(folder, 'config.json'), { force: true });
        // Only an empty one goes.
        await (0,promises_.rmdir)(folder).catch(() => undefined);
    }
    else
        await changeEntry(folder, key, before);
    return true;
}
async function undoInHelper({ helper, key, ours, before }, program) {
    const answer = await program(helper, 'get', key);
    if (answer === undefined || fingerprintOfAnswer(answer) !== ours)
        return false;
    const isDone = before === undefined
        ? await program(helper, 'erase', key)
        : await program(helper, 'store', JSON.stringify({ ...parsed(before), ServerURL: key }));
    if (isDone === undefined)
        throw new Error(`docker-credential-${helper} did not do it`);
    return true;
}
/** Without the parser's own message: it would quote a secret. */
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new Error('what was kept of it is no JSON');
    }
}
function fingerprintOfEntry({ auth = '', identitytoken = '' }) {
    return fingerprint(auth, identitytoken);
}
function fingerprintOfAnswer(answer) {
    try {
        const { Username, Secret } = JSON.parse(answer);
        return fingerprint(String(Username), String(Secret));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/runner/child-environment.js
var child_environment = __nccwpck_require__(264);
// EXTERNAL MODULE: ./lib/runner/log.js
var log = __nccwpck_require__(188);
;// CONCATENATED MODULE: ./lib/actions/sign-in/post-sign-out.js
/** Signs out of what was shared with later steps. Part of the post bundle, so it imports little. */




/** Milliseconds: the runner waits for post. */
const HELPER_LIMIT = 10_000;
/** @param folder the step's private folder, with the record of what was shared; a failure is a warning */
async function signOutOfShared(folder) {
    const env = (0,child_environment/* childEnvironment */.Qc)();
    try {
        const { done, problems } = await signOut(folder, async (name, action, stdin) => {
            const command = `docker-credential-${name}`;
            const answer = await askProcess({ command, args: [action], stdin, env, timeoutMs: HELPER_LIMIT });
            return answer.exitCode === 0 ? answer.stdout : undefined;
        });
        for (const key of done)
            log/* log */.Rm.info(`Signed out of ${key}.`);
        for (const problem of problems)
            log/* log */.Rm.warning(`A credential could not be taken away: ${problem}`);
    }
    catch (error) {
        log/* log */.Rm.warning(`The shared credentials could not be taken away: ${error.message}`);
    }
}


/***/ }),

/***/ 954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  R: () => (/* binding */ runProcess)
});

// UNUSED EXPORTS: watchPrograms

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: ./lib/process/process.js
/**
 * The one place that runs a long process: it can be stopped, and nothing of it stays behind.
 */

let watch;
/** Lets somebody watch every program from now on, for who looks for the reason of something odd. */
function watchPrograms(watcher) {
    watch = watcher;
}
const KEPT_STDERR = 1024 * 1024;
/** The runner gives a cancelled step 7.5 s from SIGINT to SIGTERM; this leaves time to tell the tale. */
const GRACE = [2_500, 2_000];
const WATCH_INTERVAL = 1_000;
/** Milliseconds to read what is left after the end, where something that was left running holds the streams open. */
const LAST_WORDS = 2_000;
/**
 * Runs a command in a process group of its own and waits for its end.
 *
 * @throws the system's error, such as ENOENT, when the command cannot be started
 */
function runProcess(request) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_namespaceObject.spawn)(request.command, [...request.args], {
            cwd: request.cwd,
            env: { ...request.env },
            stdio: [request.stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
            // A group of its own: what buildx starts is stopped with it, and the runner's signal does not reach it unasked.
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
        // A command that does not read what it is told says by its exit code how it went.
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
/** Lets `close` come although somebody still holds the other end. */
function stopReading({ stdout, stderr }) {
    stdout?.destroy();
    stderr?.destroy();
}
/** SIGINT lets buildx tell BuildKit to stop; what does not listen gets the harder signals. */
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
            // The group has ended in the meantime.
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
        /** Ends what a stopped process left behind in its group. */
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ cacheEnvironment),
/* harmony export */   Qc: () => (/* binding */ childEnvironment)
/* harmony export */ });
/* unused harmony exports withoutInputs, gateEnvironment, identityEnvironment */
/** What a child of ours gets to know of our environment. */
/** The environment for a child: inputs may be secrets, the runner's tokens are, and no child of ours reads them. */
function withoutInputs(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !isSecret(name)));
}
/** Our own environment, as a child of ours gets it. */
function childEnvironment() {
    return withoutInputs(process.env);
}
function isSecret(name) {
    return name.startsWith('INPUT_') || BUILDER_CERTIFICATES.test(name) || RUNNER_TOKENS.includes(name);
}
/** Keys of remote builders, which the Docker client gets as files. */
const BUILDER_CERTIFICATES = /^BUILDER_NODE_\d+_AUTH_/;
const RUNNER_TOKENS = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
/** For the one child that speaks to the runner's cache service: with the token for it. */
function cacheEnvironment() {
    return { ...childEnvironment(), ACTIONS_RUNTIME_TOKEN: process.env['ACTIONS_RUNTIME_TOKEN'] };
}
/**
 * For a program that decides on our work: it can ask nobody in the job's name, and neither set our outputs nor tell our
 * post step what to do.
 */
function gateEnvironment(env) {
    const kept = Object.entries(withoutInputs(env)).filter(([name]) => !NOT_FOR_A_GATE.test(name));
    return Object.fromEntries(kept);
}
const NOT_FOR_A_GATE = /^(?:ACTIONS_ID_TOKEN_\w+|GITHUB_OUTPUT|GITHUB_STATE)$/;
/** For the one child that proves by GitHub's word who we are: where to ask for it, and with what. */
function identityEnvironment() {
    return Object.fromEntries(['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'].map((name) => [name, process.env[name]]));
}


/***/ }),

/***/ 519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G5: () => (/* binding */ command)
});

// UNUSED EXPORTS: addToFile, addToSummary, bytesInSummary

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = new Proxy({}, { get: (_, name) => (name === '__esModule' ? undefined : __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto")[name]) });
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!fs.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: ./lib/runner/commands.js
/**
 * Workflow commands and command files, by the toolkit's own rules for escaping and delimiters.
 *
 * Only the two modules of @actions/core that write them are loaded: the package's entry also loads an HTTP client
 * for OIDC tokens, a megabyte that no line of the log should wait for. (docs/decisions/0004-toolkit-modules.md)
 */



/** Writes a workflow command to standard output. */
function command(name, message = '', properties = {}) {
    issueCommand(name, { ...properties }, message);
}
/**
 * Adds `name` with `value` to a command file, in the delimiter form that no value can break out of. What main leaves
 * for post is of one line and written before the build begins, when the random delimiter would be the only thing that
 * needs node:crypto: a line of its own is enough for it.
 */
function addToFile(file, name, value) {
    const isLine = file === 'STATE' && !/[\r\n]/.test(value);
    issueFileCommand(file, isLine ? `${name}=${value}` : prepareKeyValueMessage(name, value));
}
/** Adds Markdown to the job summary, where the runner has one. */
function addToSummary(markdown) {
    if (process.env['GITHUB_STEP_SUMMARY'])
        issueFileCommand('STEP_SUMMARY', markdown);
}
/** Bytes that other programs of this step have put into its summary; undefined where the runner has none. */
function bytesInSummary() {
    const file = process.env['GITHUB_STEP_SUMMARY'];
    return file ? (statSync(file, { throwIfNoEntry: false })?.size ?? 0) : undefined;
}


/***/ }),

/***/ 188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Rm: () => (/* binding */ log)
/* harmony export */ });
/* unused harmony exports maskedTexts, harmless */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(598);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(519);
/** What people read while the step runs. */


const NEWLINE = 0x0a;
const masked = new Set();
/** Every text that is hidden in the log so far: the runner hides it nowhere else. */
function maskedTexts() {
    return [...masked];
}
const log = {
    info: (line) => process.stdout.write(`${harmless(line)}\n`),
    debug: (line) => say('debug', line),
    notice: (message, place) => say('notice', message, place),
    warning: (message, place) => say('warning', message, place),
    error: (message, place) => say('error', message, place),
    group(title) {
        say('group', title);
        return () => say('endgroup');
    },
    passThrough() {
        const text = {};
        return {
            write(chunk) {
                through.add(text);
                stopCommands();
                isLineOpen = chunk.at(-1) !== NEWLINE;
                process.stdout.write(chunk);
            },
            end() {
                through.delete(text);
                if (through.size === 0)
                    takeCommands();
            },
        };
    },
    mask(secret) {
        if (secret.trim() === '')
            return;
        masked.add(secret);
        say('add-mask', secret);
    },
};
/** The texts from outside that have begun and not ended. */
const through = new Set();
/** The word that gives the runner its ears back; undefined while it listens. */
let token;
/** Whether a text from outside is in the middle of a line. */
let isLineOpen = false;
function stopCommands() {
    if (token !== undefined)
        return;
    token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)('stop-commands', token);
}
function takeCommands() {
    if (token === undefined)
        return;
    // What was ended in the middle of a line would swallow the command that gives the runner its ears back.
    if (isLineOpen)
        process.stdout.write('\n');
    isLineOpen = false;
    (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(token);
    token = undefined;
}
/** Our own word is heard in the middle of a text from outside too; the rest of that text is none again. */
function say(name, message, place) {
    takeCommands();
    (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(name, message, place);
}
/**
 * A line that the runner takes for nothing but text. It looks for `::` at the start of a line and for `##[` anywhere.
 *
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function harmless(line) {
    const oneLine = line.replace(/[\r\n\u2028\u2029]+/g, ' ').replaceAll('##[', '# #[');
    return oneLine.trimStart().startsWith('::') ? `. ${oneLine}` : oneLine;
}


/***/ }),

/***/ 223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c4: () => (/* binding */ STATE),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
/* unused harmony export saveState */
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(519);
/** What main leaves for post. */

/** The names under which it is left. */
const STATE = {
    /** The step's private folder, with the credentials. */
    privateFolder: 'private-folder',
    /** The builder that the step makes. */
    builder: 'builder',
    /** What post is to keep for later runs. */
    cacheStore: 'cache-store',
};
function saveState(name, value) {
    addToFile('STATE', name, value);
}
/** The value that main saved; empty when it saved none. */
function readState(name) {
    return process.env[`STATE_${name}`] ?? '';
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(472);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
