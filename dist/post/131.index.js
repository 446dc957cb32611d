export const id = 131;
export const ids = [131];
export const modules = {

/***/ 131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  signOutOfShared: () => (/* binding */ signOutOfShared)
});

// EXTERNAL MODULE: ./lib/process/process.js
var process = __webpack_require__(576);
;// CONCATENATED MODULE: ./lib/process/ask.js

const GRACE = [300, 300];
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
var external_node_crypto_ = __webpack_require__(598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
;// CONCATENATED MODULE: ./lib/links.js
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
        means: 'There is no such image or tag, or none for this platform.',
        advice: 'Check its name, and the platforms that it is made for.',
        link: LINKS.imageNames,
    },
    'step-failed': {
        code: 'build',
        means: 'A step of the Dockerfile failed.',
        advice: "The step's own last lines say why; the log has all of them.",
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
        advice: 'See its output in the log.',
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
        advice: 'See the output of the build in the log.',
        link: links_PAGES.retries,
    },
};

;// CONCATENATED MODULE: ./lib/errors/builder.js

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

const PUSH_ERRORS = {
    'registry-denied': {
        code: 'registry',
        advice: 'Check the sign-in: it is missing, wrong, or not enough here. Check the name of the image too: registries say the same of one that is not there. The inputs registry, username and password serve one registry, and registry-auth serves several.',
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
        advice: 'Check the name of the image. Some registries, such as those of Amazon and Google, want a repository to be made first; others do not support all that is sent.',
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

const TRUST_ERRORS = {
    'gate-refused': {
        code: 'gate',
        advice: 'Its whole output is in the log.',
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


class errors_ActionError extends Error {
    id;
    code;
    advice;
    link;
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
class InputError extends errors_ActionError {
    problems;
    constructor(problems) {
        super('input-invalid', problems.map(describeProblem).join('\n'), { advice: '' });
        this.name = 'InputError';
        this.problems = problems;
    }
}
function describeProblem({ input, problem, advice }) {
    const sentence = `Input ${input}: ${problem}.`;
    return advice === undefined ? sentence : `${sentence} ${advice}`;
}
function errors_quote(text, limit = 120) {
    const shown = text.length > limit ? `${text.slice(0, limit)}…` : text;
    return JSON.stringify(shown);
}
function explain(error, home) {
    const { id, message, advice, link } = error instanceof errors_ActionError ? error : unknownError(error);
    const page = home === undefined ? link : `${home}${PAGES.troubleshooting}#${id}`;
    return [message, advice, `See ${page} [${id}]`].filter(Boolean).join('\n');
}
function meaningOf(id) {
    const { means, advice } = CATALOGUE[id];
    return means === undefined ? advice : `${means} ${advice}`;
}
function unknownError(error) {
    const message = error instanceof Error ? error.message : String(error);
    return new errors_ActionError('internal', message, { advice: meaningOf('internal') });
}

;// CONCATENATED MODULE: ./lib/registry/credentials.js



function configKey(registry) {
    return registry === 'docker.io' ? 'https://index.docker.io/v1/' : registry;
}
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
    }
    throw new Error(`${file} is no JSON object`);
}
function knowsRegistry(config, registry) {
    const key = configKey(registry);
    return entryOf(config, key) !== undefined || Object.hasOwn(config.credHelpers ?? {}, key);
}
function entryOf({ auths = {} }, key) {
    if (Object.hasOwn(auths, key))
        return auths[key];
    const written = Object.keys(auths).find((name) => name.replace(/^https?:\/\//, '').replace(/\/.*$/, '') === key);
    return written === undefined ? undefined : auths[written];
}
const HELPER = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
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
function helperOf({ credHelpers = {}, credsStore = '' }, key) {
    const helper = Object.hasOwn(credHelpers, key) ? credHelpers[key] : credsStore;
    if (typeof helper === 'string' && (helper === '' || HELPER.test(helper)))
        return helper;
    throw malformed(`names a credential helper that is no name: ${quote(String(helper))}`);
}
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
function fromHelper(helper, answer) {
    const { Username: username, Secret: secret } = parseAnswer(helper, answer);
    if (typeof username !== 'string' || typeof secret !== 'string' || secret === '')
        return undefined;
    return username === '<token>'
        ? { kind: 'identity-token', token: secret }
        : { kind: 'password', username, password: secret };
}
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
        await (0,promises_.writeFile)(next, `${JSON.stringify(config, null, '\t')}\n`, { mode: 0o600, flag: 'wx' });
        await (0,promises_.chmod)(next, mode);
        await (0,promises_.rename)(next, file);
    }
    catch (error) {
        await (0,promises_.rm)(next, { force: true });
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/registry/shared-record.js
var shared_record = __webpack_require__(718);
;// CONCATENATED MODULE: ./lib/registry/sign-out.js






function fingerprint(username, secret) {
    return (0,external_node_crypto_.createHash)('sha256').update(`${username}\0${secret}`).digest('hex');
}
async function signOut(folder, program) {
    const text = await (0,promises_.readFile)((0,shared_record/* sharedRecord */.P)(folder), 'utf8').catch(() => undefined);
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
var child_environment = __webpack_require__(264);
// EXTERNAL MODULE: ./lib/runner/log.js
var log = __webpack_require__(188);
;// CONCATENATED MODULE: ./lib/actions/sign-in/post-sign-out.js




const HELPER_LIMIT = 10_000;
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
