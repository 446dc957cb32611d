export const id = 7454;
export const ids = [7454];
export const modules = {

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pr: () => (/* binding */ meaningOf),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   lZ: () => (/* binding */ ActionError)
/* harmony export */ });
/* harmony import */ var _errors_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1632);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21058);


class ActionError extends Error {
    id;
    code;
    advice;
    link;
    constructor(id, message, { advice, code, cause } = {}) {
        super(message, cause === undefined ? undefined : { cause });
        const entry = _errors_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .y[id];
        this.name = 'ActionError';
        this.id = id;
        this.code = code ?? entry.code;
        this.advice = advice ?? entry.advice;
        this.link = entry.link;
    }
}
class InputError extends ActionError {
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
function quote(text, limit = 120) {
    const shown = text.length > limit ? `${text.slice(0, limit)}…` : text;
    return JSON.stringify(shown);
}
function explain(error, home) {
    const { id, message, advice, link } = error instanceof ActionError ? error : unknownError(error);
    const page = home === undefined ? link : `${home}${_links_js__WEBPACK_IMPORTED_MODULE_1__/* .PAGES */ .N.troubleshooting}#${id}`;
    return [message, advice, `See ${page} [${id}]`].filter(Boolean).join('\n');
}
function meaningOf(id) {
    const { means, advice } = _errors_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .y[id];
    return means === undefined ? advice : `${means} ${advice}`;
}
function unknownError(error) {
    const message = error instanceof Error ? error.message : String(error);
    return new ActionError('internal', message, { advice: meaningOf('internal') });
}


/***/ }),

/***/ 1632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ CATALOGUE)
});

// EXTERNAL MODULE: ./lib/links.js
var links = __webpack_require__(21058);
;// CONCATENATED MODULE: ./lib/errors/build.js

const BUILD_ERRORS = {
    'dockerfile-invalid': {
        code: 'build',
        means: 'The Dockerfile has a fault.',
        advice: 'Correct the line that the message names.',
        link: links/* LINKS */.A.dockerfile,
    },
    'dockerfile-check': {
        code: 'build',
        advice: 'Change the lines that are marked, or leave a rule out by "# check=skip=<rule>" at the top of the file.',
        link: links/* LINKS */.A.buildChecks,
    },
    'build-option-invalid': {
        code: 'build',
        means: 'An option has a value that buildx does not take.',
        advice: 'Correct the input that the message names.',
        link: links/* LINKS */.A.buildArguments,
    },
    'output-invalid': {
        code: 'build',
        means: 'The output cannot be written in this way.',
        advice: 'Correct the input outputs, and see that its folder exists.',
        link: links/* LINKS */.A.exporters,
    },
    'entitlement-not-allowed': {
        code: 'build',
        means: 'The build asks for a privilege.',
        advice: 'Allow it with the input allow, and in the configuration of the builder.',
        link: links/* LINKS */.A.entitlements,
    },
    'target-missing': {
        code: 'build',
        means: 'The Dockerfile has no such stage.',
        advice: 'Correct its name, or the input target.',
        link: links/* LINKS */.A.targets,
    },
    'copy-source-missing': {
        code: 'build',
        means: 'COPY or ADD names a path that is not there.',
        advice: 'Check the path, the input context and .dockerignore.',
        link: links/* LINKS */.A.buildContext,
    },
    'context-file-missing': {
        code: 'build',
        means: 'A file that the build needs is not there or cannot be read.',
        advice: 'Check the paths, and that the repository is checked out.',
        link: links/* LINKS */.A.checkout,
    },
    'file-incomplete': {
        code: 'build',
        means: 'A file of the build is not complete.',
        advice: 'Correct what the message names.',
        link: links/* LINKS */.A.buildContext,
    },
    'build-secret-missing': {
        code: 'build',
        means: 'The Dockerfile asks for a secret or SSH key that was not given.',
        advice: 'Use the inputs secrets, secret-files or ssh.',
        link: links/* LINKS */.A.buildSecrets,
    },
    'git-refused': {
        code: 'build',
        means: 'The Git server does not give this repository or ref.',
        advice: 'Check the URL, the ref and the credentials.',
        link: links/* LINKS */.A.gitContext,
    },
    'image-missing': {
        code: 'build',
        means: 'There is no such image or tag, or none for this platform.',
        advice: 'Check its name, and the platforms that it is made for.',
        link: links/* LINKS */.A.imageNames,
    },
    'step-failed': {
        code: 'build',
        means: 'A step of the Dockerfile failed.',
        advice: "The step's own last lines say why; the log has all of them.",
        link: links/* LINKS */.A.runInstruction,
    },
    'step-killed': {
        code: 'build',
        means: 'The step was killed, most often because the memory ran out.',
        advice: 'Use a larger runner, or let fewer commands run at once.',
        link: links/* LINKS */.A.runnerSizes,
    },
    'step-crashed': {
        code: 'build',
        means: 'The command of the step crashed or was ended by a signal.',
        advice: 'See its output in the log.',
        link: links/* LINKS */.A.runInstruction,
    },
    'step-network': {
        code: 'build',
        means: 'A download inside the step failed.',
        advice: 'Let the tool try again by its own options, or set retry-run: network.',
        link: links/* PAGES */.N.retries,
    },
    'build-ended': {
        code: 'build',
        means: 'The build was ended by a signal: it was cancelled, or the machine ran out of memory.',
        advice: 'If nobody cancelled it, use a larger runner.',
        link: links/* LINKS */.A.runnerSizes,
    },
    'build-failed': {
        code: 'build',
        advice: 'See the output of the build in the log.',
        link: links/* PAGES */.N.retries,
    },
};

;// CONCATENATED MODULE: ./lib/errors/builder.js

const BUILDER_ERRORS = {
    'engine-missing': {
        code: 'engine-missing',
        means: 'No Docker engine answers.',
        advice: 'Start one, or use a runner that has one; DOCKER_HOST says where it is looked for.',
        link: links/* LINKS */.A.installEngine,
    },
    'engine-permission': {
        code: 'engine-missing',
        means: 'The Docker engine does not let this user in.',
        advice: 'Add the user to the group docker, or use another runner.',
        link: links/* LINKS */.A.engineWithoutRoot,
    },
    'buildx-missing': {
        code: 'buildx-missing',
        means: 'The Docker client has no buildx.',
        advice: 'Install the plugin docker-buildx, or add docker/setup-buildx-action before this step.',
        link: links/* LINKS */.A.installBuildx,
    },
    'builder-missing': {
        code: 'builder',
        means: 'There is no such builder.',
        advice: 'Correct the input builder, or leave it out: the action makes one where it needs one.',
        link: links/* LINKS */.A.drivers,
    },
    'driver-lacks-feature': {
        code: 'builder',
        means: 'The builder lacks this feature.',
        advice: 'Leave the input builder out, or set driver: docker-container.',
        link: links/* LINKS */.A.drivers,
    },
    'builder-too-old': {
        code: 'builder',
        means: 'The builder is too old for this build.',
        advice: 'Update BuildKit or the Docker engine.',
        link: links/* LINKS */.A.installBuildx,
    },
    'builder-options': {
        code: 'builder',
        means: 'The builder is not set up correctly.',
        advice: 'See whether driver, driver-opts, endpoint and append are right.',
        link: links/* LINKS */.A.drivers,
    },
    'builder-unreachable': {
        code: 'builder',
        means: 'The builder cannot be reached.',
        advice: 'See whether it runs, whether its pods can be scheduled, and whether its address is right.',
        link: links/* LINKS */.A.drivers,
    },
    'builder-lost': {
        code: 'builder',
        means: 'The connection to the builder was lost.',
        advice: 'If this repeats, the builder may lack memory, or another job stops it.',
        link: links/* LINKS */.A.drivers,
    },
    'builder-busy': {
        code: 'builder',
        means: 'The builder did not answer in time.',
        advice: 'If this repeats, let fewer builds run at once.',
        link: links/* LINKS */.A.drivers,
    },
    'builder-container': {
        code: 'builder',
        means: 'The builder could not set up the container of a step.',
        advice: 'If this repeats, make the builder anew.',
        link: links/* LINKS */.A.drivers,
    },
    'builder-store-busy': {
        code: 'builder',
        means: 'Two writers met in the store of the builder.',
        advice: 'If this repeats with push and load, push first and pull the image.',
        link: links/* LINKS */.A.drivers,
    },
    'builder-store-damaged': {
        code: 'builder',
        means: 'The store of the builder lacks a layer.',
        advice: 'If this repeats, make the builder anew.',
        link: links/* LINKS */.A.diskSpace,
    },
    'message-too-large': {
        code: 'builder',
        means: 'Something that is sent to the builder is too large.',
        advice: 'Make the Dockerfile, the metadata or the secret smaller.',
        link: links/* LINKS */.A.buildArguments,
    },
    'emulator-missing': {
        code: 'build',
        means: 'A program is made for another platform.',
        advice: 'Name it in platforms, so that the action makes QEMU ready, or build on a runner of that platform.',
        link: links/* LINKS */.A.multiPlatform,
    },
    'emulator-crashed': {
        code: 'build',
        means: 'The emulator crashed.',
        advice: 'Build on a runner of that platform, or use a newer emulator.',
        link: links/* LINKS */.A.multiPlatform,
    },
};

;// CONCATENATED MODULE: ./lib/errors/cache.js

const CACHE_ERRORS = {
    'cache-option-invalid': {
        code: 'build',
        means: 'The cache is not set up correctly.',
        advice: 'Correct the inputs cache-from and cache-to.',
        link: links/* LINKS */.A.cacheBackends,
    },
    'cache-service-read-only': {
        code: 'build',
        means: "GitHub's cache does not let this run write.",
        advice: 'Leave cache-to out where the run is of a pull request from a fork, or use the input cache, which sees to that.',
        link: links/* LINKS */.A.cacheAccess,
    },
    'cache-service-fault': {
        code: 'build',
        means: 'The cache service had a fault.',
        advice: 'Run the job again. If this repeats, use another type of cache.',
        link: links/* PAGES */.N.cache,
    },
    'cache-being-written': {
        code: 'build',
        means: 'Another job writes the same cache.',
        advice: 'Give each job its own scope.',
        link: links/* LINKS */.A.cacheBackends,
    },
    'cache-url-expired': {
        code: 'build',
        means: 'The cache service refused a URL that it had given.',
        advice: 'If this repeats, leave the cache out.',
        link: links/* PAGES */.N.cache,
    },
    'cache-storage-denied': {
        code: 'build',
        means: 'The storage of the cache does not let us.',
        advice: 'Check its credentials and what they may do.',
        link: links/* LINKS */.A.cacheBackends,
    },
    'cache-manifest-refused': {
        code: 'build',
        means: 'The registry did not take the cache.',
        advice: 'If this repeats, use cache-to with image-manifest=true or another cache.',
        link: links/* LINKS */.A.cacheRegistry,
    },
    'cache-layer-missing': {
        code: 'build',
        means: 'A layer of a cache could not be read.',
        advice: 'Leave that cache out of cache-from, or write it anew.',
        link: links/* PAGES */.N.cache,
    },
    'cache-no-answer': {
        code: 'timeout',
        advice: 'Raise cache-timeout-seconds if the cache of the input cache needs more time, or choose another one.',
        link: links/* PAGES */.N.cache,
    },
};

;// CONCATENATED MODULE: ./lib/errors/companions.js

const COMPANION_ERRORS = {
    'leg-not-left': {
        code: 'merge',
        advice: 'Run the job again. Where there are no artifacts of this kind, write the leg to a file by result-file, and hand that on to the input results of the merge.',
        link: links/* PAGES */.N.merge,
    },
    'leg-not-built': {
        code: 'merge',
        advice: 'Somebody has removed its tag since. Run all jobs again.',
        link: links/* PAGES */.N.merge,
    },
    'legs-missing': {
        code: 'merge',
        advice: 'Each job that builds a platform needs "distribute: true" and a push.',
        link: links/* PAGES */.N.merge,
    },
    'legs-unmatched': {
        code: 'merge',
        advice: 'Give this step the same images, runtime, image-type, variant and so on as the steps that build.',
        link: links/* PAGES */.N.merge,
    },
    'legs-incomplete': {
        code: 'merge',
        advice: 'Run the failed jobs again: their new legs join those that are there. A platform that no job builds has to go from platforms.',
        link: links/* PAGES */.N.merge,
    },
    'legs-unreadable': {
        code: 'merge',
        advice: 'What is merged are artifacts and result files of steps with "distribute: true". Something else in this run uses the same name: give it another one.',
        link: links/* PAGES */.N.merge,
    },
    'legs-gone': {
        code: 'merge',
        advice: 'If an image is gone, run the job that builds it again.',
        link: links/* PAGES */.N.merge,
    },
    'legs-mixed': {
        code: 'merge',
        advice: 'Let every job build the one platform that it names.',
        link: links/* PAGES */.N.merge,
    },
    'artifacts-absent': {
        code: 'artifact',
        advice: 'Hand the legs on as files instead: result-file writes one, and the input results of the merge reads them.',
        link: links/* LINKS */.A.artifacts,
    },
    'artifacts-failed': {
        code: 'artifact',
        advice: 'Run the failed jobs again.',
        link: links/* LINKS */.A.artifacts,
    },
    'mirror-incomplete': {
        code: 'registry',
        advice: 'No tag serves half an image: a tag is made when all of its image is there. Run the job again, and it goes on from there.',
        link: links/* PAGES */.N.mirror,
    },
    'verify-failed': {
        code: 'verify',
        advice: 'Do not deploy it before it is known why. With "fail: false" the step goes on, and the output verified is false.',
        link: links/* PAGES */.N.verify,
    },
    'prune-limit': {
        code: 'prune',
        advice: 'Look at the plan. If it is what you mean, raise max-deletions; an image is as many versions as it has parts.',
        link: links/* PAGES */.N.prune,
    },
    'prune-refused': {
        code: 'prune',
        advice: 'Let the registry delete (REGISTRY_STORAGE_DELETE_ENABLED=true for the one of Docker), or sign in as somebody who may.',
        link: links/* PAGES */.N.prune,
    },
    'package-permission': {
        code: 'github',
        advice: 'The job needs "permissions: packages: write", and the package must give this repository the role Admin.',
        link: links/* LINKS */.A.packagePermissions,
    },
    'github-refused': {
        code: 'github',
        advice: 'Give the job the permission that the message is about, or github-token a token that has it.',
        link: links/* LINKS */.A.tokenPermissions,
    },
    'github-rate-limit': {
        code: 'github',
        advice: 'Run the job again after that, or give github-token a token of its own for this step.',
        link: links/* LINKS */.A.githubLimits,
    },
    'github-fault': {
        code: 'github',
        advice: 'Run the job again. If this repeats, see whether GitHub has an outage, and what stands between it and the runner.',
        link: links/* LINKS */.A.githubFaults,
    },
};

;// CONCATENATED MODULE: ./lib/errors/network.js

const NETWORK_ERRORS = {
    'network-fault': {
        code: 'registry',
        means: 'The network had a fault.',
        advice: 'Run the job again; if this repeats, look at what stands between the runner and the server.',
        link: links/* PAGES */.N.retries,
    },
    'transfer-broken': {
        code: 'registry',
        means: 'What was sent or fetched broke on the way.',
        advice: 'Run the job again; if this repeats, look at what stands between the runner and the registry.',
        link: links/* PAGES */.N.retries,
    },
    'dns-fault': {
        code: 'registry',
        means: 'The name server had a fault.',
        advice: 'Run the job again; if this repeats, look at the name server of the runner.',
        link: links/* PAGES */.N.retries,
    },
    'host-unknown': {
        code: 'registry',
        means: 'The name of the server cannot be resolved.',
        advice: 'Check its spelling, and the name server of the runner.',
        link: links/* LINKS */.A.imageNames,
    },
    'connection-refused': {
        code: 'registry',
        means: 'Nothing answers at this address.',
        advice: 'Check host and port, and whether the server is up.',
        link: links/* PAGES */.N.retries,
    },
    'answer-is-a-page': {
        code: 'registry',
        means: 'Something else than the server answers.',
        advice: 'See whether there is an outage, or a proxy that wants a sign-in.',
        link: links/* PAGES */.N.retries,
    },
    'server-fault': {
        code: 'registry',
        means: 'The server had a fault.',
        advice: 'If this repeats, see its status page.',
        link: links/* PAGES */.N.retries,
    },
    'server-silent': {
        code: 'timeout',
        means: 'A server took a request and did not answer any more.',
        advice: 'Run the job again. If this repeats, look at the server, or at the proxy before it.',
        link: links/* PAGES */.N.silence,
    },
    'service-retired': {
        code: 'build',
        means: 'The service was turned off.',
        advice: 'Update the builder, or use what the message names.',
        link: links/* LINKS */.A.installBuildx,
    },
};

;// CONCATENATED MODULE: ./lib/errors/push.js

const PUSH_ERRORS = {
    'registry-denied': {
        code: 'registry',
        advice: 'Check the sign-in: it is missing, wrong, or not enough here. Check the name of the image too: registries say the same of one that is not there. The inputs registry, username and password serve one registry, and registry-auth serves several.',
        link: links/* LINKS */.A.signIn,
    },
    'ghcr-package-permission': {
        code: 'registry',
        advice: `Check the sign-in: it is missing, wrong, or not enough here. The job needs "permissions: packages: write", the owner in the image's name must be the repository's, and the package's settings must give this repository write access.`,
        link: links/* LINKS */.A.packagePermissions,
    },
    'rate-limit': {
        code: 'registry',
        means: 'The server says that there are too many requests.',
        advice: 'Sign in to raise the limit, let fewer jobs run at once, or pull from a mirror.',
        link: links/* PAGES */.N.retries,
    },
    'docker-hub-rate-limit': {
        code: 'registry',
        means: 'Docker Hub says that there are too many requests.',
        advice: 'Sign in to raise the limit, let fewer jobs run at once, or pull from a mirror.',
        link: links/* LINKS */.A.pullLimits,
    },
    'layer-too-large': {
        code: 'registry',
        means: 'A layer is larger than the registry, or a proxy before it, takes.',
        advice: 'Make the layer smaller or raise the limit.',
        link: links/* LINKS */.A.imageSize,
    },
    'registry-quota': {
        code: 'registry',
        means: 'The storage that the server grants is used up.',
        advice: 'Delete old images or caches, or raise the limit.',
        link: links/* PAGES */.N.prune,
    },
    'tag-immutable': {
        code: 'registry',
        means: 'The tag exists and may not be changed.',
        advice: 'Build under another tag, or allow changes in the registry.',
        link: links/* PAGES */.N.immutableTags,
    },
    'tag-conflict': {
        code: 'registry',
        means: 'Somebody else writes the same tag.',
        advice: 'Give each job its own tag, or let them run one after another.',
        link: links/* LINKS */.A.concurrency,
    },
    'registry-refused': {
        code: 'registry',
        means: 'The server does not take this.',
        advice: 'Check the name of the image. Some registries, such as those of Amazon and Google, want a repository to be made first; others do not support all that is sent.',
        link: links/* LINKS */.A.distribution,
    },
    'blob-unknown': {
        code: 'registry',
        means: 'The registry does not know a layer that it has just taken.',
        advice: 'Run the job again. If this repeats, tell the operator of the registry.',
        link: links/* LINKS */.A.distribution,
    },
    'manifest-unknown': {
        code: 'registry',
        means: 'The registry does not know the manifest (yet).',
        advice: 'Run the job again. If this repeats, see whether something deletes images there.',
        link: links/* LINKS */.A.distribution,
    },
    'content-mismatch': {
        code: 'registry',
        means: 'What was sent and what arrived differ.',
        advice: 'Run the job again. If this repeats, the registry is full or damaged.',
        link: links/* LINKS */.A.distribution,
    },
    'digest-missing': {
        code: 'digest',
        advice: 'Run it again with debug logging; if it stays, this builder writes no metadata file.',
        link: links/* PAGES */.N.results,
    },
    'digest-mismatch': {
        code: 'digest',
        advice: 'Use a concurrency group, so that two runs of the same branch do not push at once.',
        link: links/* LINKS */.A.concurrency,
    },
    'tag-has-other-content': {
        code: 'tag',
        advice: 'Give the image another version, or remove the tag at the registry. Where such tags may be rewritten, set immutable-tags: off, or leave the pattern out of it.',
        link: links/* PAGES */.N.immutableTags,
    },
    'tag-raced': {
        code: 'tag',
        advice: 'Two runs of one commit built at once: run this one again, and it takes what the other has pushed.',
        link: links/* LINKS */.A.concurrency,
    },
    'tag-broken': {
        code: 'tag',
        advice: 'Somebody has deleted a part of the image. Remove the tag at the registry, and run this again; or set immutable-tags: off.',
        link: links/* PAGES */.N.immutableTags,
    },
    'tag-lacks-platform': {
        code: 'tag',
        advice: 'Remove the tag at the registry and run all jobs again, or set immutable-tags: off in the steps that build.',
        link: links/* PAGES */.N.immutableTags,
    },
    'image-not-loaded': {
        code: 'build',
        advice: 'The image was pushed, yet the engine does not have it; look for a full disk.',
        link: links/* LINKS */.A.diskSpace,
    },
};

;// CONCATENATED MODULE: ./lib/errors/sign-in.js

const SIGN_IN_ERRORS = {
    'sign-in-failed': {
        code: 'sign-in',
        advice: 'Check the inputs registry, username and password; the password is often a token that has expired.',
        link: links/* LINKS */.A.signIn,
    },
    'docker-config-invalid': {
        code: 'sign-in',
        advice: 'Correct the file, or sign in again with docker login.',
        link: links/* LINKS */.A.dockerConfig,
    },
    'credential-helper': {
        code: 'sign-in',
        means: 'The credential helper in the configuration of Docker does not work.',
        advice: 'Install it, or sign in anew.',
        link: links/* LINKS */.A.credentialHelpers,
    },
    'sign-in-scopes': {
        code: 'sign-in',
        advice: 'Update Buildx, by docker/setup-buildx-action or the package docker-buildx-plugin, or use one sign-in.',
        link: links/* LINKS */.A.installBuildx,
    },
    'ecr-token': {
        code: 'sign-in',
        advice: 'Run aws-actions/configure-aws-credentials before this step, or give an access key as username and its secret as password.',
        link: links/* LINKS */.A.ecr,
    },
    'credentials-expired': {
        code: 'registry',
        means: 'The credentials have run out.',
        advice: 'Sign in right before the build.',
        link: links/* LINKS */.A.signIn,
    },
    'certificate-untrusted': {
        code: 'registry',
        means: 'The certificate of the server is not trusted.',
        advice: "Give the builder the registry's certificate, or correct its name.",
        link: links/* LINKS */.A.certificates,
    },
    'registry-without-tls': {
        code: 'registry',
        means: 'What answers is no registry with TLS.',
        advice: 'Check host and port; for a registry without TLS configure the builder.',
        link: links/* LINKS */.A.certificates,
    },
};

;// CONCATENATED MODULE: ./lib/errors/step.js

const STEP_ERRORS = {
    'input-invalid': {
        code: 'input',
        advice: 'Correct the inputs that the message names. All that is wrong is told at once.',
        link: links/* PAGES */.N.inputs,
    },
    'environment-incomplete': {
        code: 'runner',
        advice: 'Run the action as a step of a GitHub Actions job, or set what the runner would set.',
        link: links/* LINKS */.A.runnerVariables,
    },
    'event-unreadable': {
        code: 'runner',
        advice: 'Leave GITHUB_EVENT_PATH as the runner sets it, and its file in place.',
        link: links/* LINKS */.A.runnerVariables,
    },
    'archive-folder': {
        code: 'build',
        advice: 'Choose another path for the input archive.',
        link: links/* PAGES */.N.results,
    },
    'archive-invalid': {
        code: 'build',
        advice: 'Look for a full disk, and for another output of the build that writes to the same path.',
        link: links/* PAGES */.N.results,
    },
    'disk-full': {
        code: 'build',
        means: 'The disk is full.',
        advice: 'Free some room before this step ("docker system df" shows what takes it), or use a larger runner.',
        link: links/* LINKS */.A.diskSpace,
    },
    'disk-fault': {
        code: 'build',
        means: 'The disk of the builder has a fault.',
        advice: 'Use another runner, or make the builder anew.',
        link: links/* LINKS */.A.diskSpace,
    },
    'out-of-memory': {
        code: 'build',
        means: 'The machine ran out of memory or of other resources.',
        advice: 'Use a larger runner, or let fewer steps run at once.',
        link: links/* LINKS */.A.runnerSizes,
    },
    cancelled: {
        code: 'cancelled',
        advice: 'Somebody or something cancelled the run. Run it again if that was not meant.',
        link: links/* LINKS */.A.cancelled,
    },
    'build-timeout': {
        code: 'timeout',
        advice: 'Raise timeout-minutes if the build needs more time.',
        link: links/* PAGES */.N.retries,
    },
    internal: {
        code: 'internal',
        means: 'This is no error that the action knows.',
        advice: 'Run the job again with debug logging, and report what it says.',
        link: links/* PAGES */.N.contributing,
    },
};

;// CONCATENATED MODULE: ./lib/errors/trust.js

const TRUST_ERRORS = {
    'gate-refused': {
        code: 'gate',
        advice: 'Its whole output is in the log.',
        link: links/* PAGES */.N.gate,
    },
    'oidc-permission': {
        code: 'sign',
        advice: 'Give the job "permissions: id-token: write" (pull requests from forks never have it), or a key by sign-key.',
        link: links/* LINKS */.A.oidc,
    },
    'attest-permission': {
        code: 'attest',
        advice: 'Give the job "permissions: id-token: write" and "attestations: write", beside those that it has.',
        link: links/* LINKS */.A.attestations,
    },
    'attest-unavailable': {
        code: 'attest',
        advice: 'In a private repository attestations need GitHub Enterprise Cloud. Set attest to false, or make it public.',
        link: links/* LINKS */.A.attestations,
    },
    'attestation-failed': {
        code: 'attest',
        advice: 'Run the job again: where a tag of the image never changes, it is not built again then, and only what is missing is made.',
        link: links/* LINKS */.A.attestations,
    },
    'attestation-not-stored': {
        code: 'attest',
        advice: 'Where a registry takes no such artifacts, set push-to-registry to false; GitHub holds the attestation.',
        link: links/* LINKS */.A.attestations,
    },
    'cosign-missing': {
        code: 'sign',
        advice: 'Run sigstore/cosign-installer in a step before this one, or set sign to off.',
        link: links/* LINKS */.A.cosignInstaller,
    },
    'cosign-broken': {
        code: 'sign',
        advice: 'Install another version of it in a step before this one.',
        link: links/* LINKS */.A.cosignInstaller,
    },
    'cosign-key': {
        code: 'sign',
        advice: 'sign-key takes a private key as "cosign generate-key-pair" writes it.',
        link: links/* LINKS */.A.cosign,
    },
    'signature-failed': {
        code: 'sign',
        advice: 'Run the job again: an image that is there under an immutable tag is signed without another build.',
        link: links/* LINKS */.A.cosign,
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
const CATALOGUE = ERRORS;


/***/ }),

/***/ 21058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ LINKS),
/* harmony export */   N: () => (/* binding */ PAGES)
/* harmony export */ });
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
const PAGES = {
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


/***/ }),

/***/ 87776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VZ: () => (/* binding */ addToFile),
  Dg: () => (/* binding */ addToSummary),
  LN: () => (/* binding */ bytesInSummary),
  G5: () => (/* binding */ command)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(70857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
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
    process.stdout.write(cmd.toString() + external_os_.EOL);
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
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __webpack_require__(76982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(79896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
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
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: ./lib/runner/commands.js



function command(name, message = '', properties = {}) {
    issueCommand(name, { ...properties }, message);
}
function addToFile(file, name, value) {
    const isLine = file === 'STATE' && !/[\r\n]/.test(value);
    issueFileCommand(file, isLine ? `${name}=${value}` : prepareKeyValueMessage(name, value));
}
function addToSummary(markdown) {
    if (!process.env['GITHUB_STEP_SUMMARY'])
        return;
    try {
        issueFileCommand('STEP_SUMMARY', markdown);
    }
    catch (error) {
        command('warning', `The job summary cannot be written: ${error.message}`);
    }
}
function bytesInSummary() {
    const file = process.env['GITHUB_STEP_SUMMARY'];
    return file ? ((0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.size ?? 0) : undefined;
}


/***/ }),

/***/ 1980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ explained)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

function explained(error) {
    const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = process.env;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(error, server && repository && ref ? `${server}/${repository}/blob/${ref}/` : undefined);
}


/***/ }),

/***/ 86502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ inputText),
/* harmony export */   Vf: () => (/* binding */ isStep),
/* harmony export */   ic: () => (/* binding */ createInputReader)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

function inputText(name) {
    return process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] ?? '';
}
function isStep() {
    const { env } = process;
    return env['GITHUB_ACTIONS'] === 'true' && Object.keys(env).some((name) => name.startsWith('INPUT_'));
}
const TRUE = ['true', 'True', 'TRUE'];
const FALSE = ['false', 'False', 'FALSE'];
function createInputReader(given) {
    const read = (name) => given(name).trim();
    const problems = [];
    const refuseQuote = (input) => {
        problems.push({ input, problem: 'has a double quote that is not closed' });
        return [];
    };
    const refuse = (input, value, allowed, fallback) => {
        problems.push({ input, problem: `must be ${allowed}, not ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}` });
        return fallback;
    };
    return {
        problems,
        text: (name, fallback = '') => read(name) || fallback,
        verbatim: (name, fallback) => given(name) || fallback,
        boolean(name, fallback) {
            const value = read(name);
            if (value === '')
                return fallback;
            if (TRUE.includes(value))
                return true;
            return FALSE.includes(value) ? false : refuse(name, value, 'true or false', fallback);
        },
        choice(name, allowed, fallback) {
            const value = read(name);
            if (value === '')
                return fallback;
            const lower = value.toLowerCase();
            return allowed.find((word) => word === lower) ?? refuse(name, value, oneOf(allowed), fallback);
        },
        number(name, { fallback, min, max, fractions = false }) {
            const value = read(name);
            if (value === '')
                return fallback;
            const number = /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
            const fits = number >= min && number <= max && (fractions || Number.isInteger(number));
            const kind = fractions ? 'a number' : 'a whole number';
            return fits ? number : refuse(name, value, `${kind} from ${min} to ${max}`, fallback);
        },
        lines: (name) => splitPlain(read(name), false),
        async list(name, { commas = false } = {}) {
            const value = read(name);
            if (value === '')
                return [];
            if (!value.includes('"'))
                return splitPlain(value, commas);
            return splitQuoted(value, commas).catch(() => refuseQuote(name));
        },
        async entries(name) {
            const value = given(name);
            if (!value.includes('"')) {
                return nonBlank(value.split(/\r\n|\n|\r/).map((text, index) => ({ text, line: index + 1 })));
            }
            return quotedRecords(value).then((records) => nonBlank(records.map(({ fields, line }) => ({ text: fields.join(','), line }))), () => refuseQuote(name));
        },
    };
}
function oneOf(words) {
    return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
function splitPlain(value, commas) {
    return value
        .split(commas ? /[\n\r,]/ : /[\n\r]/)
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');
}
async function splitQuoted(value, commas) {
    const records = (await quotedRecords(value)).map(({ fields }) => fields);
    const part = (record) => (record.length === 1 ? record.flatMap((field) => field.split(',')) : record);
    const entries = records.flatMap((record) => (commas ? part(record) : [record.join(',')]));
    return entries.map((entry) => entry.trim()).filter((entry) => entry !== '');
}
async function quotedRecords(value) {
    const { parse } = await __webpack_require__.e(/* import() */ 5175).then(__webpack_require__.bind(__webpack_require__, 25175));
    const records = parse(value, {
        columns: false,
        relax_quotes: true,
        relax_column_count: true,
        skip_empty_lines: true,
        info: true,
    });
    return records.map(({ info, record: fields }) => ({
        fields,
        line: info.lines - (fields.join(',').match(/\r\n|\n|\r/g)?.length ?? 0),
    }));
}
function nonBlank(entries) {
    return entries.filter(({ text }) => text.trim() !== '');
}


/***/ }),

/***/ 93188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rm: () => (/* binding */ log),
/* harmony export */   kF: () => (/* binding */ maskedTexts)
/* harmony export */ });
/* unused harmony export harmless */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87776);


const NEWLINE = 0x0a;
const masked = new Set();
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
const through = new Set();
let token;
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
    if (isLineOpen)
        process.stdout.write('\n');
    isLineOpen = false;
    (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(token);
    token = undefined;
}
function say(name, message, place) {
    takeCommands();
    (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(name, message, place);
}
function harmless(line) {
    const oneLine = line.replace(/[\r\n\u2028\u2029]+/g, ' ').replaceAll('##[', '# #[');
    return oneLine.trimStart().startsWith('::') ? `. ${oneLine}` : oneLine;
}


/***/ })

};
