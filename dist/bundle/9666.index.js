export const id = 9666;
export const ids = [9666];
export const modules = {

/***/ 65429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ planBuild)
});

// EXTERNAL MODULE: ./lib/build/attestations.js
var attestations = __webpack_require__(51969);
// EXTERNAL MODULE: ./lib/build/context.js
var build_context = __webpack_require__(99411);
// EXTERNAL MODULE: ./lib/build/git-context.js
var git_context = __webpack_require__(2118);
// EXTERNAL MODULE: ./lib/build/plan.js
var plan = __webpack_require__(32629);
;// CONCATENATED MODULE: ./lib/build/push-way.js
function pushWay({ push, waitsForTags, isAnchorFloating, platforms }, machine) {
    if (!push)
        return 'none';
    const isBuildKit = machine === undefined || (machine.builder !== undefined && machine.builder.driver !== 'docker');
    if (waitsForTags)
        return isBuildKit ? 'digest' : 'archive';
    if (!isAnchorFloating || machine === undefined || !isBuildKit)
        return 'tag';
    const isParted = (machine.builder?.nodes.length ?? 0) > 1 && platforms.length > 1;
    return isParted ? 'tag' : 'digest';
}

// EXTERNAL MODULE: ./lib/build/secrets.js
var secrets = __webpack_require__(54753);
// EXTERNAL MODULE: ./lib/build/versions.js
var versions = __webpack_require__(10483);
// EXTERNAL MODULE: ./lib/image/reference.js
var reference = __webpack_require__(68424);
// EXTERNAL MODULE: ./lib/result/exports.js
var result_exports = __webpack_require__(64282);
// EXTERNAL MODULE: ./lib/tags/annotations.js
var annotations = __webpack_require__(20415);
// EXTERNAL MODULE: ./lib/actions/inputs/result-options.js
var result_options = __webpack_require__(8603);
// EXTERNAL MODULE: ./lib/actions/publish/anchor.js
var publish_anchor = __webpack_require__(23418);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/actions/build/fit-to-machine.js



function fitToMachine(plan, machine) {
    const { buildxVersion: buildx } = machine ?? {};
    const problems = [...buildxProblems(plan, buildx), ...exportProblems(plan, machine)];
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    const warnings = [];
    const keep = (list, input, least) => {
        if ((0,versions/* hasBuildx */.Nt)(buildx, least))
            return list;
        if (list.length > 0)
            warnings.push(`Buildx ${buildx} does not know ${input}, which came with ${least}: left out.`);
        return [];
    };
    const knowsAttestations = (0,versions/* hasBuildx */.Nt)(buildx, '0.10.0');
    return {
        ...plan,
        annotations: keep(plan.annotations, 'annotations', '0.12.0'),
        buildContexts: keep(plan.buildContexts, 'build-contexts', '0.8.0'),
        attests: keep(plan.attests, 'attestations', '0.10.0'),
        defaultAttest: knowsAttestations ? plan.defaultAttest : '',
        writesImageId: plan.writesImageId && (plan.platforms.length === 0 || (0,versions/* hasBuildx */.Nt)(buildx, '0.4.2')),
        writesMetadata: (0,versions/* hasBuildx */.Nt)(buildx, '0.6.0'),
        warnings: [...plan.warnings, ...warnings],
    };
}
function buildxProblems({ call, push, untagged }, buildx) {
    const needs = [
        { input: 'call', isGiven: call !== '', least: '0.15.0' },
        { input: 'push', isGiven: push || untagged !== undefined, least: '0.6.0' },
    ];
    return needs
        .filter(({ isGiven, least }) => isGiven && !(0,versions/* hasBuildx */.Nt)(buildx, least))
        .map(({ input, least }) => ({
        input,
        problem: `needs buildx ${least} or newer, and this is ${buildx}`,
        advice: 'Run docker/setup-buildx-action before this step, or update Docker on the runner.',
    }));
}
function exportProblems({ push, untagged, load, outputs }, machine) {
    const exports = outputs.map(result_exports/* parseExport */._);
    const isPushed = (push || untagged !== undefined) && !exports.some(({ type }) => ['image', 'registry'].includes(type));
    const isLoaded = load && !exports.some(({ type, dest }) => type === 'docker' && dest === undefined);
    const count = exports.length + Number(isPushed) + Number(isLoaded);
    if (count < 2)
        return [];
    const least = '0.13.0';
    const old = machine?.builder?.nodes.find(({ buildkit }) => (0,versions/* isOlderBuildKit */.Hl)(buildkit, least));
    const isOldBuildx = !(0,versions/* hasBuildx */.Nt)(machine?.buildxVersion, least);
    if (old === undefined && !isOldBuildx)
        return [];
    const what = isOldBuildx ? `buildx ${machine?.buildxVersion}` : `BuildKit ${old?.buildkit}`;
    return [
        {
            input: 'push, load, outputs',
            problem: `ask for ${count} results of one build, which needs ${least} or newer, and this is ${what}`,
            advice: 'Ask for one of them, or use a newer builder.',
        },
    ];
}

;// CONCATENATED MODULE: ./lib/actions/build/planning.js













function planBuild(prepared, { push }, cache, machine) {
    const { inputs, source, names, facts } = prepared;
    const form = gitFormOf(prepared, machine);
    const context = contextOf(prepared, form);
    const { outputs } = inputs;
    const anchor = (0,publish_anchor/* anchorFor */.r)(prepared);
    const isAnchorFloating = anchor !== undefined && names.kinds.get((0,reference/* formatTagged */.cy)(anchor)) === 'floating';
    const waitsForTags = inputs.gate.length > 0 || inputs.distribute;
    const way = pushWay({ push, waitsForTags, isAnchorFloating, platforms: inputs.platforms }, machine);
    const isPrivate = source.repository.isPrivate ?? false;
    const provenance = { ...inputs, isPrivate, isWanted: facts.attestsByDefault };
    const plan = {
        context,
        buildContexts: inputs.buildContexts.map((entry) => (0,git_context/* renderGitContext */.ck)(entry, facts.git, form)),
        file: inputs.file,
        target: inputs.target,
        platforms: inputs.platforms,
        buildArgs: inputs.buildArgs,
        secretVariables: inputs.secretEnvs,
        secrets: secretsOf(prepared, context, form),
        ssh: inputs.ssh,
        addHosts: inputs.addHosts,
        allow: inputs.allow,
        cgroupParent: inputs.cgroupParent,
        network: inputs.network,
        shmSize: inputs.shmSize,
        ulimit: inputs.ulimit,
        labels: names.labels,
        annotations: inputs.distribute
            ? names.customAnnotations.filter((each) => !(0,annotations/* isForIndex */.Gw)(each))
            : names.customAnnotations,
        tags: tagsFor(prepared, anchor, way),
        push: way === 'tag',
        untagged: anchor !== undefined && (way === 'digest' || way === 'archive')
            ? { way, name: anchor.repository.name, loadName: (0,reference/* formatTagged */.cy)(anchor) }
            : undefined,
        load: inputs.load,
        outputs,
        call: inputs.call,
        cacheFrom: cache.from,
        cacheTo: cache.to,
        noCache: inputs.noCache,
        noCacheFilters: inputs.noCacheFilters,
        pull: inputs.pull,
        defaultAttest: (0,attestations/* defaultProvenance */.Rm)(provenance, facts.builderId, machine) ||
            (way === 'archive' ? (0,attestations/* archiveProvenance */.eR)(provenance) : ''),
        attests: (0,attestations/* attestsOf */.E7)(inputs, facts.builderId),
        builder: inputs.builder,
        writesImageId: !outputs.some((output) => ['local', 'tar'].includes((0,result_exports/* parseExport */._)(output).type)),
        writesMetadata: true,
        warnings: inputs.emptySecrets.map((line) => `Line ${line} of secrets has no value, and the build gets no secret.`),
    };
    return fitToMachine(plan, machine);
}
function tagsFor({ inputs, names }, anchor, way) {
    if (way === 'digest' || (way === 'archive' && !inputs.load))
        return [];
    const push = way !== 'none';
    return (0,plan/* buildTags */.m)(names.references, anchor, { push, outputs: inputs.outputs, areNamed: (0,result_options/* areNamed */.Ye)(inputs) });
}
function gitFormOf({ facts }, machine) {
    return facts.git.wantsQuery && (0,versions/* hasBuildx */.Nt)(machine?.buildxVersion, '0.29.0') ? 'query' : 'fragment';
}
function contextOf({ inputs, source, context, facts }, form) {
    if (context.kind === 'path' || form === 'fragment')
        return context;
    return (0,build_context/* chooseContext */.d)(inputs, { workspace: '', source, git: facts.git, exists: () => false }, form);
}
function secretsOf({ inputs, facts }, context, form) {
    const own = [...inputs.secrets, ...inputs.secretFiles];
    const name = (0,git_context/* gitTokenName */.fA)(facts.git);
    const isOurs = context.kind === 'remote' && context.address.startsWith((0,git_context/* gitAddress */.Ry)(facts.git, form));
    const ids = [...own, ...inputs.secretEnvs].map(({ id }) => id);
    if (!isOurs || inputs.githubToken === '' || (0,secrets/* hasGitToken */.Uo)(ids, name))
        return own;
    return [...own, { id: name, value: inputs.githubToken }];
}


/***/ }),

/***/ 15920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ prepare)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/build/context.js
var build_context = __webpack_require__(99411);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/image/reference.js
var image_reference = __webpack_require__(68424);
;// CONCATENATED MODULE: ./lib/build/expand-meta.js


const VALUES = {
    version: ({ version }) => version,
    tags: ({ references }) => references.map(image_reference/* formatTagged */.cy).join(','),
    'tag-names': ({ tagNames }) => tagNames.join(','),
    images: ({ images }) => images.map(({ name }) => name).join(','),
    created: ({ labels }) => labels['org.opencontainers.image.created'] ?? '',
    revision: ({ labels }) => labels['org.opencontainers.image.revision'] ?? '',
    source: ({ labels }) => labels['org.opencontainers.image.source'] ?? '',
    labels: ({ labels }) => Object.entries(labels)
        .map(([key, value]) => `${key}=${value}`)
        .join('\n'),
    json: ({ json }) => json,
};
const META_NAMES = Object.keys(VALUES);
const META = /\{\{\{?([^{}]*(?<![\w.-])meta\.[^{}]*)\}\}\}?/g;
function nameIn(expression) {
    const name = /^\s*meta\.([\w-]+)\s*$/.exec(expression)?.[1];
    return name !== undefined && Object.hasOwn(VALUES, name) ? name : undefined;
}
function metaProblems(buildArgs) {
    const unknown = buildArgs
        .flatMap((entry) => [...entry.matchAll(META)])
        .filter(([, expression = '']) => nameIn(expression) === undefined)
        .map(([text]) => text);
    return [...new Set(unknown)].map((text) => ({
        input: 'build-args',
        problem: `${(0,errors/* quote */.hD)(text)} is unknown`,
        advice: `Known are ${META_NAMES.map((name) => `{{meta.${name}}}`).join(', ')}.`,
    }));
}
function expandMeta(buildArgs, names) {
    return buildArgs.map((entry) => entry.replace(META, (text, expression) => VALUES[nameIn(expression) ?? '']?.(names) ?? text));
}

// EXTERNAL MODULE: ./lib/build/push.js
var build_push = __webpack_require__(63302);
// EXTERNAL MODULE: ./lib/build/variables.js
var variables = __webpack_require__(25717);
// EXTERNAL MODULE: ./lib/result/archive-place.js
var archive_place = __webpack_require__(57921);
// EXTERNAL MODULE: ./lib/result/exports.js
var result_exports = __webpack_require__(64282);
// EXTERNAL MODULE: ./lib/runner/input.js
var input = __webpack_require__(86502);
// EXTERNAL MODULE: ./lib/source/from-event.js
var from_event = __webpack_require__(64484);
// EXTERNAL MODULE: ./lib/source/from-git.js
var from_git = __webpack_require__(46848);
// EXTERNAL MODULE: ./lib/tags/annotations.js
var annotations = __webpack_require__(20415);
;// CONCATENATED MODULE: ./lib/tags/engine.js
class ExpressionError extends Error {
}
class Engine {
    #handlebars;
    #compiled = new Map();
    constructor(handlebars) {
        this.#handlebars = handlebars;
        handlebars.registerHelper('log', () => '');
    }
    static async load() {
        return new Engine((await __webpack_require__.e(/* import() */ 8508).then(__webpack_require__.t.bind(__webpack_require__, 88508, 19))).default.create());
    }
    render(text, values) {
        try {
            const template = this.#compiled.get(text) ?? this.#handlebars.compile(text);
            this.#compiled.set(text, template);
            return template(values);
        }
        catch (error) {
            throw asExpressionError(error);
        }
    }
    parse(text) {
        try {
            return this.#handlebars.parseWithoutProcessing(text).body;
        }
        catch (error) {
            throw asExpressionError(error);
        }
    }
}
function asExpressionError(error) {
    if (error instanceof ExpressionError)
        return error;
    const message = error instanceof Error ? error.message : String(error);
    return new ExpressionError(`holds an expression that does not compile: ${inShort(message)}`);
}
function inShort(message) {
    const [first = '', ...rest] = message.split('\n');
    const met = /, got '(\w+)'$/.exec(rest.at(-1) ?? '')?.[1];
    if (met === undefined)
        return first;
    return met === 'EOF' ? 'its end is missing' : `unexpected ${met}`;
}

// EXTERNAL MODULE: ./lib/tags/input-lines.js
var input_lines = __webpack_require__(89263);
;// CONCATENATED MODULE: ./lib/tags/expand-line.js


function expandLine(input, line, text, { expressions, facts, problems }) {
    try {
        return expressions.expand(text, facts);
    }
    catch (error) {
        if (!(error instanceof ExpressionError))
            throw error;
        problems.push({ input, problem: `${(0,input_lines/* place */.ik)(line)} ${error.message}` });
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/tags/date-format.js

async function loadDateFormatter() {
    const { default: moment } = await __webpack_require__.e(/* import() */ 9856).then(__webpack_require__.t.bind(__webpack_require__, 79856, 19));
    const knows = (zone) => moment.tz.zone(zone) !== null;
    return { knows, format: (date, format, zone) => formatDate(moment, date, format, checkedZone(zone, knows)) };
}
function formatDate(moment, date, format, zone) {
    return moment(date).tz(zone).format(format);
}
function checkedZone(zone, knows) {
    if (!knows(zone))
        throw new ExpressionError(unknownZone(zone));
    return zone;
}
function unknownZone(zone) {
    return `names the unknown time zone "${zone}"; allowed are those of the tz database, such as UTC or Europe/Berlin`;
}

// EXTERNAL MODULE: ./lib/tags/safe-name.js
var safe_name = __webpack_require__(92438);
;// CONCATENATED MODULE: ./lib/tags/simple-expression.js
const DEFAULT_ZONE = 'UTC';
const EXPRESSION = new RegExp(String.raw `\{\{\s*(?:(?<name>[a-z_]+)|slug\s+(?<slug>[a-z_]+)` +
    String.raw `|(?<date>date|commit_date)\s+'(?<format>[^'\\{}]*)'(?:\s+tz='(?<zone>[^'\\{}]*)')?)\s*\}\}`, 'g');
const NO_NAMES = ['true', 'false', 'null', 'undefined', 'this', 'else', 'as', 'date', 'commit_date', 'slug'];
function parseSimple(text) {
    if (!text.includes('{{'))
        return [{ kind: 'text', text }];
    const parts = [];
    let end = 0;
    for (const match of text.matchAll(EXPRESSION)) {
        parts.push({ kind: 'text', text: text.slice(end, match.index) }, partOf(match.groups ?? {}));
        end = match.index + match[0].length;
    }
    parts.push({ kind: 'text', text: text.slice(end) });
    return parts.every(isPlain) ? parts : undefined;
}
function partOf({ name, slug, date, format = '', zone = DEFAULT_ZONE }) {
    if (name !== undefined)
        return { kind: 'name', name };
    if (slug !== undefined)
        return { kind: 'slug', name: slug };
    return { kind: 'date', name: date, format, zone };
}
function isPlain(part, index) {
    if (part.kind === 'date')
        return true;
    if (part.kind !== 'text')
        return !NO_NAMES.includes(part.name);
    const follows = index > 0 && part.text.startsWith('}');
    return !follows && !part.text.includes('{{') && !/[{\\]$/.test(part.text);
}
const ESCAPED = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#x27;',
    '`': '&#x60;',
    '=': '&#x3D;',
};
function escapeHtml(text) {
    return text.replace(/[&<>"'`=]/g, (character) => ESCAPED[character] ?? character);
}

;// CONCATENATED MODULE: ./lib/tags/expression.js




const SLUG_MAX_LENGTH = 120;
class Expressions {
    #engine;
    #dates;
    #simple = new Map();
    constructor(engine, dates) {
        this.#engine = engine;
        this.#dates = dates;
    }
    static async load(texts) {
        const dynamic = texts.filter((text) => text.includes('{{'));
        return new Expressions(dynamic.some((text) => parseSimple(text) === undefined) ? await Engine.load() : undefined, dynamic.some((text) => text.includes('date')) ? await loadDateFormatter() : undefined);
    }
    expand(text, facts) {
        const parts = this.#partsOf(text);
        if (parts === undefined)
            return this.#render(text, this.#functionsOf(facts));
        return parts.map((part) => (part.kind === 'text' ? part.text : escapeHtml(this.#valueOf(part, facts)))).join('');
    }
    expandPattern(pattern, values) {
        const parts = this.#partsOf(pattern);
        if (parts === undefined)
            return this.#render(pattern, { ...values, slug: callSlug });
        return parts.map((part) => (part.kind === 'text' ? part.text : escapeHtml(patternValue(part, values)))).join('');
    }
    isRaw(pattern) {
        if (!pattern.includes('{{'))
            return false;
        const parts = this.#partsOf(pattern)?.filter((part) => part.kind !== 'text' || part.text !== '');
        if (parts !== undefined)
            return parts.length === 1 && parts[0]?.kind === 'name' && parts[0].name === 'raw';
        const statements = this.#engine?.parse(pattern) ?? [];
        const [only] = statements;
        const names = only?.path?.parts ?? [];
        return statements.length === 1 && only?.type === 'MustacheStatement' && names.length === 1 && names[0] === 'raw';
    }
    #partsOf(text) {
        if (!this.#simple.has(text))
            this.#simple.set(text, parseSimple(text));
        return this.#simple.get(text);
    }
    #valueOf(part, facts) {
        if (part.kind === 'date')
            return this.#formatDate(part.name, facts, part.format, part.zone);
        const value = facts.values[part.name] ?? '';
        return part.kind === 'slug' ? slugOf([value], SLUG_MAX_LENGTH) : value;
    }
    #render(text, values) {
        if (this.#engine === undefined)
            throw new ExpressionError(`holds an expression without its end: ${text}`);
        return this.#engine.render(text, values);
    }
    #functionsOf(facts) {
        const date = (name) => (format, options) => {
            if (options === undefined)
                throw new ExpressionError(`holds {{${name}}} without a format`);
            const unknown = Object.keys(options.hash).find((key) => key !== 'tz');
            if (unknown !== undefined)
                throw new ExpressionError(`gives ${name} the unknown attribute "${unknown}"; allowed is tz`);
            return this.#formatDate(name, facts, format, String(options.hash['tz'] ?? DEFAULT_ZONE));
        };
        return {
            ...Object.fromEntries(Object.entries(facts.values).map(([name, value]) => [name, () => value])),
            date: date('date'),
            commit_date: date('commit_date'),
            slug: callSlug,
        };
    }
    #formatDate(name, { dates }, format, zone) {
        const date = name === 'date' ? dates.now : (dates.commit ?? dates.now);
        return this.#dates?.format(date, format, zone) ?? '';
    }
}
function patternValue(part, values) {
    if (part.kind === 'date')
        throw new ExpressionError(`has a pattern with a ${part.name}, which versions do not have`);
    const value = String(values[part.name] ?? '');
    return part.kind === 'slug' ? slugOf([value], SLUG_MAX_LENGTH) : value;
}
function callSlug(...args) {
    const { hash } = args.pop();
    const texts = args.map((text) => String(typeof text === 'function' ? text() : (text ?? '')));
    const max = hash['max'] === undefined ? SLUG_MAX_LENGTH : Number(hash['max']);
    if (!Number.isInteger(max) || max < 1)
        throw new ExpressionError('gives slug a max that is no whole number above 0');
    return slugOf(texts, max);
}
function slugOf(texts, maxLength) {
    const joined = texts.filter((text) => text !== '').join('-');
    return joined === '' ? '' : (0,safe_name/* safeName */.jC)(joined, maxLength);
}

// EXTERNAL MODULE: ./lib/source/source.js
var source_source = __webpack_require__(81808);
;// CONCATENATED MODULE: ./lib/tags/commit.js
const SHORT_SHA_LENGTH = 7;
function rulesCommit(source, { rulesSha }) {
    return rulesSha === 'head' && source.target.kind === 'pull-request' ? source.headSha : source.runSha;
}
function shortHead(source, { shortShaLength }) {
    return source.headSha.slice(0, shortShaLength);
}

// EXTERNAL MODULE: ./lib/tags/moves.js
var tags_moves = __webpack_require__(80235);
// EXTERNAL MODULE: ./lib/tags/variant.js
var tags_variant = __webpack_require__(26352);
;// CONCATENATED MODULE: ./lib/tags/version-tag.js
const NUMBER = '(?:0|[1-9][0-9]*)';
const IDENTIFIER = '(?:0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)';
const RELEASE = new RegExp(`^v?(?<core>(?<major>${NUMBER})\\.(?<minor>${NUMBER})\\.${NUMBER})` +
    `(?<prerelease>-${IDENTIFIER}(?:\\.${IDENTIFIER})*)?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$`);
function parseReleaseTag(tag) {
    const groups = tag.length <= 256 ? RELEASE.exec(tag)?.groups : undefined;
    if (groups === undefined)
        return undefined;
    const { core = '', major = '', minor = '', prerelease = '' } = groups;
    return { full: `${core}${prerelease}`, major, minor, isPrerelease: prerelease !== '' };
}

;// CONCATENATED MODULE: ./lib/tags/policy.js





function uniqueTags(tags) {
    const byTag = new Map();
    for (const { tag, why, moves } of tags) {
        const first = byTag.get(tag) ?? { tag, why };
        byTag.set(tag, first.moves === undefined && moves !== undefined ? { ...first, moves } : first);
    }
    return [...byTag.values()];
}
function defaultTags(source, options) {
    const row = rowOf(source, options);
    const names = withFlavorsLatest(inVariant(row, options.variant), options);
    const tags = uniqueTags(names.map((name) => {
        const tag = tagOf(name, options.flavor);
        return { tag, why: name.why, moves: (0,tags_moves/* namesCommit */.yF)(tag, source) ? undefined : name.moves };
    }));
    const told = names.find(({ kind }) => kind !== 'latest') ?? names[0];
    const shown = tags.map(({ tag }) => tag).join(', ');
    return {
        tags,
        version: told === undefined ? '' : tagOf(told, options.flavor),
        decision: `No rules were given, so the default policy applies: ${row.event} gives ${shown}.`,
    };
}
function policy_text(name, why, tail = '') {
    return { kind: 'text', name, tail, why };
}
function latest(name, why) {
    return { kind: 'latest', name, tail: '', why, moves: 'latest' };
}
function rowOf(source, options) {
    const sha = shortHead(source, options);
    const { event, target } = source;
    if (event === 'schedule')
        return preview('a scheduled run', policy_text('nightly', 'the last scheduled build'));
    switch (target.kind) {
        case 'pull-request':
            return preview(`pull request ${target.number}`, policy_text(`pr-${target.number}`, `pull request ${target.number} at ${sha}`, `-${sha}`));
        case 'merge-queue': {
            const name = target.number === undefined ? 'mq' : `mq-${target.number}`;
            return preview('the merge queue', policy_text(name, `the merge queue at ${sha}`, `-${sha}`));
        }
        case 'tag':
            return gitTagRow(target.tag);
        case 'branch':
            if (target.branch === '')
                return preview('a commit without a branch', policy_text('sha', `commit ${sha}`, `-${sha}`));
            return isOurDefaultBranch(source)
                ? defaultBranchRow(target.branch, sha)
                : preview(`branch ${target.branch}`, policy_text(target.branch, `branch ${target.branch} at ${sha}`, `-${sha}`));
    }
}
function isOurDefaultBranch({ onDefaultBranch, untrusted }) {
    return onDefaultBranch && untrusted === undefined;
}
function preview(event, name) {
    return { event, names: [name], isPublished: false };
}
function defaultBranchRow(branch, sha) {
    const names = [
        latest('latest', 'the newest build of the default branch'),
        { ...policy_text(branch, 'the default branch'), moves: 'branch' },
        policy_text('sha', `commit ${sha}`, `-${sha}`),
    ];
    return { event: `the default branch ${branch}`, names, isPublished: true, moves: 'branch' };
}
function gitTagRow(tag) {
    const release = parseReleaseTag(tag);
    if (release === undefined)
        return preview(`tag ${tag}`, policy_text(tag, `Git tag ${tag}`));
    const { full, major, minor, isPrerelease } = release;
    const version = (name, why, moves) => ({ kind: 'version', name, tail: '', why, moves });
    if (isPrerelease) {
        const names = [version(full, `prerelease ${full}`)];
        return { event: `prerelease tag ${tag}`, names, isPublished: true, moves: 'version' };
    }
    const names = [
        version(full, `release ${full}`),
        version(`${major}.${minor}`, `the newest ${major}.${minor}`, 'version'),
        ...(major === '0' ? [] : [version(major, `the newest ${major}`, 'version')]),
        latest('latest', 'the newest release'),
    ];
    return { event: `version tag ${tag}`, names, isPublished: true, moves: 'version' };
}
function inVariant({ names, isPublished, moves }, variant) {
    const name = (0,tags_variant/* variantName */.L)(variant);
    if (name === '')
        return names;
    if (!isPublished) {
        return names.map((each) => ({ ...each, name: `${name}-${each.name}`, why: `${name}, ${each.why}` }));
    }
    const tags = [{ ...policy_text(name, `the newest ${name}`), moves }];
    if (variant.isLatestRuntime)
        tags.push(latest((0,tags_variant/* latestRuntimeName */.$)(variant), 'the newest runtime of its type'));
    return tags;
}
function withFlavorsLatest(names, { flavor, variant }) {
    if (flavor.latest === 'false')
        return names.filter(({ kind }) => kind !== 'latest');
    if (flavor.latest === 'auto' || names.some(({ kind }) => kind === 'latest'))
        return names;
    const name = (0,tags_variant/* variantName */.L)(variant) === '' ? 'latest' : (0,tags_variant/* latestRuntimeName */.$)(variant);
    return [...names, latest(name, 'the flavor asks for latest')];
}
function tagOf({ kind, name, tail }, flavor) {
    const { prefix, suffix, prefixOnLatest, suffixOnLatest } = flavor;
    if (kind === 'latest')
        return (0,safe_name/* validTag */.RF)(`${prefixOnLatest ? prefix : ''}${name}${suffixOnLatest ? suffix : ''}`);
    if (kind === 'version')
        return (0,safe_name/* validTag */.RF)(`${prefix}${name}${suffix}`);
    return (0,safe_name/* fittedTag */.$0)(prefix, name, `${tail}${suffix}`);
}

// EXTERNAL MODULE: ./lib/tags/rule-ref.js
var rule_ref = __webpack_require__(37283);
;// CONCATENATED MODULE: ./lib/tags/facts.js






const FACT_NAMES = [
    'branch',
    'tag',
    'sha',
    'base_ref',
    'is_default_branch',
    'is_not_default_branch',
    'head_branch',
    'head_sha',
    'pull_request',
    'namespace_suffix',
    'image_type',
    'runtime',
    'variant',
    'suffix',
    'variant_name',
];
function factsOf(source, options, dates) {
    const ref = (0,rule_ref/* rulesRef */.HH)(source);
    const { variant } = options;
    const isDefault = isDefaultBranch(source, ref);
    const values = {
        branch: (0,rule_ref/* branchOfRef */.V4)(ref) ?? '',
        tag: (0,rule_ref/* tagOfRef */.DC)(ref) ?? '',
        sha: rulesCommit(source, options).slice(0, options.shortShaLength),
        base_ref: baseOf(source, ref),
        is_default_branch: String(isDefault),
        is_not_default_branch: String(!isDefault),
        head_branch: (0,source_source/* branchOf */.W0)(source) ?? '',
        head_sha: shortHead(source, options),
        pull_request: String((0,source_source/* pullRequestOf */._n)(source) ?? ''),
        namespace_suffix: namespaceSuffix(source),
        image_type: variant.imageType,
        runtime: variant.runtime,
        variant: variant.variant,
        suffix: variant.suffix,
        variant_name: (0,tags_variant/* variantName */.L)(variant),
    };
    return { values, dates };
}
function withHeadBranch(facts) {
    const { head_branch = '' } = facts.values;
    return { ...facts, values: { ...facts.values, branch: facts.values['branch'] || head_branch } };
}
function isDefaultBranch({ event, repository }, ref) {
    const name = (0,rule_ref/* branchOfRef */.V4)(ref) ?? ref;
    if (name === '')
        return false;
    return name === repository.defaultBranch || ['discussion', 'issues', 'schedule'].some((word) => event.includes(word));
}
function baseOf({ target, baseRef }, ref) {
    if ((0,rule_ref/* tagOfRef */.DC)(ref) !== undefined)
        return baseRef?.replace(/^refs\/heads\//, '') ?? '';
    return (0,rule_ref/* pullOfRef */.IT)(ref) !== undefined && target.kind === 'pull-request' ? target.base : '';
}
function namespaceSuffix(source) {
    if (isOurDefaultBranch(source) || source.target.kind === 'tag')
        return '';
    const branch = (0,source_source/* branchOf */.W0)(source) || (0,rule_ref/* branchOfRef */.V4)(source.ref) || source.ref;
    const segment = branch.split('/')[0] ?? '';
    return `0${(0,safe_name/* safeName */.jC)(segment === '' ? branch : segment, 40).replace(/[.-]+/g, '-')}`;
}

;// CONCATENATED MODULE: ./lib/tags/expression-places.js

const VERSION_NAMES = ['raw', 'version', 'major', 'minor', 'patch', 'prerelease', 'build'];
function expressionsIn(request) {
    const { images, rules, references, labels, annotations } = request;
    const text = (input, line, ...expressions) => expressions.map((expression) => ({ input, line, expression, names: FACT_NAMES }));
    return [
        ...images.flatMap((image) => text('images', image, image.name, image.enable, image.required)),
        ...rules.flatMap((rule) => text('tags', rule, ...factTexts(rule))),
        ...rules.flatMap(patternText),
        ...references.flatMap((reference) => text('tags', reference, reference.name, reference.tag)),
        ...flavorTexts(request),
        ...labels.flatMap((label) => text('labels', label, label.text)),
        ...annotations.flatMap((annotation) => text('annotations', annotation, annotation.text)),
    ];
}
function factTexts(rule) {
    const texts = [rule.enable, rule.prefix ?? '', rule.suffix ?? ''];
    return 'value' in rule ? [...texts, rule.value] : texts;
}
function patternText(rule) {
    if (rule.type !== 'schedule' && rule.type !== 'semver' && rule.type !== 'pep440')
        return [];
    const names = rule.type === 'schedule' ? [] : VERSION_NAMES;
    return [{ input: 'tags', line: rule, expression: rule.pattern, names }];
}
function flavorTexts({ flavor, flavorLines }) {
    const whole = [flavor.prefix, flavor.suffix].filter((text) => text.lastIndexOf('{{') <= text.lastIndexOf('}}'));
    return whole.map((expression) => {
        const line = flavorLines.find(({ text }) => text.includes(expression)) ?? { text: expression, line: 1 };
        return { input: 'flavor', line, expression, names: FACT_NAMES };
    });
}

// EXTERNAL MODULE: ./lib/tags/labels.js
var tags_labels = __webpack_require__(49066);
// EXTERNAL MODULE: ./lib/tags/metadata.js
var metadata = __webpack_require__(73332);
// EXTERNAL MODULE: ./lib/image/tag.js
var image_tag = __webpack_require__(67521);
;// CONCATENATED MODULE: ./lib/tags/references.js






function withoutExpressions(word) {
    return word.replace(/\{\{[^{}]*\}\}/g, (expression) => '_'.repeat(expression.length));
}
function isReference(word) {
    return /[/:]/.test(withoutExpressions(word));
}
function splitReference(word) {
    const masked = withoutExpressions(word);
    const colon = masked.lastIndexOf(':');
    if (colon < 0 || colon < masked.lastIndexOf('/'))
        return { name: word, tag: 'latest' };
    return { name: word.slice(0, colon), tag: word.slice(colon + 1) };
}
function repositoriesOf(images, expansion) {
    const repositories = [];
    const required = new Set();
    for (const image of images) {
        const enable = switchOf('enable', image, expansion);
        const name = expandLine('images', image, image.name, expansion);
        if (enable !== true || name === undefined)
            continue;
        const repository = (0,image_reference/* parseRepository */.SU)(name);
        if (repository === undefined)
            expansion.problems.push(noRepository(image, name));
        else {
            repositories.push(repository);
            if (switchOf('required', image, expansion) !== false)
                required.add(repository.name);
        }
    }
    const unique = uniqueRepositories(repositories);
    return {
        repositories: unique,
        optional: new Set(unique.map(({ name }) => name).filter((name) => !required.has(name))),
    };
}
function switchOf(word, image, expansion) {
    const text = expandLine('images', image, image[word], expansion);
    if (text === undefined || text === 'true')
        return text && true;
    if (text === 'false')
        return false;
    const must = word === 'enable' ? 'be enabled by' : 'say required by';
    const problem = `${(0,input_lines/* place */.ik)(image)} must ${must} true or false, not by ${(0,errors/* quote */.hD)(text)}`;
    expansion.problems.push({ input: 'images', problem });
    return undefined;
}
function optionalProblems(optional, everywhere) {
    if (optional.size === 0 || everywhere.some(({ name }) => !optional.has(name)))
        return [];
    return [
        {
            input: 'images',
            problem: `has required=false on every image (${[...optional].join(', ')}), and at least one image has to be required`,
            advice: 'Take required=false off the image that others rely on.',
        },
    ];
}
function literalImageProblems(images) {
    const literal = images.filter(({ name }) => !name.includes('{{'));
    return literal
        .filter(({ name }) => (0,image_reference/* parseRepository */.SU)(name) === undefined)
        .map((image) => noRepository(image, image.name));
}
function literalReferenceProblems(references) {
    const literal = references.filter(({ name, tag }) => !`${name}${tag}`.includes('{{'));
    return literal.filter(({ name, tag }) => (0,image_reference/* parseRepository */.SU)(name) === undefined || !(0,image_tag/* isTag */.d)(tag)).map(noReference);
}
function noRepository(image, name) {
    if (image.line === 0) {
        const problem = `is empty, and the repository's own name ${(0,errors/* quote */.hD)(name)} is no image name`;
        return { input: 'images', problem, advice: 'Name the image in images, such as ghcr.io/me/app.' };
    }
    const { name: repository, tag } = splitReference(name);
    const hasTag = repository !== name && (0,image_reference/* parseRepository */.SU)(repository) !== undefined;
    return {
        input: 'images',
        problem: `${(0,input_lines/* place */.ik)(image)} ${name === image.name ? 'is' : `becomes ${(0,errors/* quote */.hD)(name)}, which is`} no image name`,
        advice: hasTag
            ? `Leave out the tag "${tag}": tags come from tags, where a full reference can stand as well.`
            : 'Write it as registry/owner/name, such as ghcr.io/me/app.',
    };
}
function namedReferences(lines, expansion) {
    return lines.flatMap((line) => {
        const name = expandLine('tags', line, line.name, expansion);
        const tag = expandLine('tags', line, line.tag, expansion);
        if (name === undefined || tag === undefined)
            return [];
        const repository = (0,image_reference/* parseRepository */.SU)(name);
        const validated = line.tag.includes('{{') && tag !== '' ? (0,safe_name/* validTag */.RF)(tag) : tag;
        if (repository !== undefined && (0,image_tag/* isTag */.d)(validated))
            return { repository, tag: validated };
        expansion.problems.push(noReference(line));
        return [];
    });
}
function noReference(line) {
    return {
        input: 'tags',
        problem: `${(0,input_lines/* place */.ik)(line)} is no image reference`,
        advice: 'Write it as registry/owner/name:tag, such as ghcr.io/me/app:1.0; a rule begins with type=.',
    };
}
function uniqueRepositories(repositories) {
    return [...new Map(repositories.map((repository) => [repository.name, repository])).values()];
}
function uniqueReferences(references) {
    return [...new Map(references.map((reference) => [(0,image_reference/* formatTagged */.cy)(reference), reference])).values()];
}

// EXTERNAL MODULE: ./lib/near-miss.js
var near_miss = __webpack_require__(49098);
;// CONCATENATED MODULE: ./lib/tags/rule.js
const REF_EVENTS = ['branch', 'tag', 'pr'];
const RULE_TYPES = {
    schedule: { priority: 1000, attributes: ['pattern'] },
    semver: { priority: 900, attributes: ['pattern', 'value', 'match'] },
    pep440: { priority: 900, attributes: ['pattern', 'value', 'match'] },
    match: { priority: 800, attributes: ['pattern', 'group', 'value'] },
    edge: { priority: 700, attributes: ['branch'] },
    ref: { priority: 600, attributes: ['event'] },
    pr: { priority: 600, attributes: [] },
    branch: { priority: 600, attributes: [] },
    raw: { priority: 200, attributes: ['value'] },
    slug: { priority: 200, attributes: ['value'] },
    sha: { priority: 100, attributes: ['format'] },
};
const COMMON_ATTRIBUTES = ['type', 'enable', 'priority', 'prefix', 'suffix'];
const ALL_ATTRIBUTES = [
    ...new Set([...COMMON_ATTRIBUTES, ...Object.values(RULE_TYPES).flatMap(({ attributes }) => attributes)]),
];
function isRuleType(text) {
    return Object.hasOwn(RULE_TYPES, text);
}

;// CONCATENATED MODULE: ./lib/tags/parse-rule.js



function isRuleEntry(fields) {
    return fields.some((field) => {
        const { key } = (0,input_lines/* keyAndValue */.qb)(field);
        return key !== undefined && !/[/:]/.test(key);
    });
}
function parseRule(line, fields) {
    const attributes = new Map();
    for (const field of fields) {
        const { key, value } = (0,input_lines/* keyAndValue */.qb)(field);
        attributes.set(key ?? 'value', value);
    }
    const type = attributes.get('type') ?? 'raw';
    if (!isRuleType(type))
        return { problems: [unknownType(line, type)] };
    const problems = [...unknownAttributes(line, attributes), ...commonProblems(line, attributes)];
    const report = (problem, advice = {}) => void problems.push({ ...tagsProblem(line, problem), ...advice });
    const own = ownAttributes(type, attributes, report);
    if (own === undefined || problems.length > 0)
        return { problems };
    const rule = {
        text: line.text,
        line: line.line,
        enable: attributes.get('enable') ?? 'true',
        priority: attributes.has('priority') ? Number(attributes.get('priority')) : RULE_TYPES[type].priority,
        prefix: attributes.get('prefix') ?? defaultPrefix(type, attributes),
        suffix: attributes.get('suffix'),
        ...own,
    };
    return { rule, notes: attributesWithoutEffect(line, type, attributes) };
}
function defaultPrefix(type, attributes) {
    if (type === 'sha')
        return 'sha-';
    return type === 'ref' && attributes.get('event') === 'pr' ? 'pr-' : undefined;
}
function tagsProblem(line, problem) {
    return { input: 'tags', problem: `${(0,input_lines/* place */.ik)(line)} ${problem}` };
}
function unknownType(line, type) {
    const known = Object.keys(RULE_TYPES);
    const problem = `has the unknown type "${type}"; allowed are ${known.join(', ')}`;
    return { ...tagsProblem(line, problem), ...(0,near_miss/* didYouMean */.a)(type, known) };
}
function unknownAttributes(line, attributes) {
    return [...attributes.keys()]
        .filter((key) => !ALL_ATTRIBUTES.includes(key))
        .map((key) => ({
        ...tagsProblem(line, `has the unknown attribute "${key}"; allowed are ${ALL_ATTRIBUTES.join(', ')}`),
        ...(0,near_miss/* didYouMean */.a)(key, ALL_ATTRIBUTES),
    }));
}
function commonProblems(line, attributes) {
    const problems = [];
    const enable = attributes.get('enable') ?? 'true';
    if (!['true', 'false'].includes(enable) && !enable.includes('{{')) {
        problems.push(tagsProblem(line, `must say enable=true or enable=false, not enable=${enable}`));
    }
    const priority = attributes.get('priority') ?? '0';
    if (Number.isNaN(Number(priority))) {
        problems.push(tagsProblem(line, `must give its priority as a number, not "${priority}"`));
    }
    return problems;
}
function ownAttributes(type, attributes, report) {
    const value = attributes.get('value') ?? '';
    const pattern = attributes.get('pattern');
    switch (type) {
        case 'schedule':
            return { type, pattern: pattern ?? 'nightly' };
        case 'semver':
        case 'pep440':
            if (pattern === undefined)
                return void report(`needs a pattern, such as type=${type},pattern={{version}}`);
            return { type, pattern, value, match: checked(attributes.get('match') ?? '', RegExp, report) };
        case 'match':
            if (pattern === undefined)
                return void report('needs a pattern, such as type=match,pattern=v(.*),group=1');
            return { type, pattern: checked(pattern, regularExpression, report), group: groupOf(attributes, report), value };
        case 'edge':
            return { type, branch: attributes.get('branch') ?? '' };
        case 'ref':
            return refEvent(attributes.get('event'), report);
        case 'sha':
            return shaFormat(attributes.get('format') ?? 'short', report);
        case 'raw':
        case 'slug':
            if (!attributes.has('value'))
                return void report(`needs a value, such as type=${type},value=nightly`);
            return { type, value };
        default:
            return { type };
    }
}
function groupOf(attributes, report) {
    const group = attributes.get('group') ?? '0';
    if (!/^[0-9]{1,3}$/.test(group))
        report(`must give its group as a whole number, not "${group}"`);
    return Number(group);
}
function refEvent(event, report) {
    if (event !== undefined && REF_EVENTS.includes(event))
        return { type: 'ref', event };
    const came = event === undefined ? 'needs an event' : `has the unknown event "${event}"`;
    return void report(`${came}; allowed are ${REF_EVENTS.join(', ')}`, (0,near_miss/* didYouMean */.a)(event ?? '', REF_EVENTS));
}
function shaFormat(format, report) {
    const formats = ['short', 'long'];
    if (formats.includes(format))
        return { type: 'sha', format };
    return void report(`has the unknown format "${format}"; allowed are short, long`, (0,near_miss/* didYouMean */.a)(format, formats));
}
function regularExpression(text) {
    const end = text.lastIndexOf('/');
    const isDelimited = text.startsWith('/') && end > 1;
    return isDelimited ? new RegExp(text.slice(1, end), text.slice(end + 1)) : new RegExp(text);
}
function checked(text, compile, report) {
    try {
        compile(text);
    }
    catch (error) {
        report(`holds no regular expression: ${error instanceof Error ? error.message : String(error)}`);
    }
    return text;
}
function attributesWithoutEffect(line, type, attributes) {
    const used = [...COMMON_ATTRIBUTES, ...RULE_TYPES[type].attributes];
    return [...attributes.keys()]
        .filter((key) => !used.includes(key))
        .map((key) => `${(0,input_lines/* place */.ik)(line)}: type=${type} does not use ${key}, so it has no effect.`);
}

;// CONCATENATED MODULE: ./lib/tags/evaluate.js






function evaluateRule(rule, evaluation) {
    const { source, options, facts, expressions } = evaluation;
    const ref = (0,rule_ref/* rulesRef */.HH)(source);
    switch (rule.type) {
        case 'schedule':
            if (!source.event.includes('schedule'))
                return { because: `the event is ${source.event} and no schedule` };
            return given(expressions.expand(rule.pattern, { values: {}, dates: facts.dates }), 'the schedule');
        case 'semver':
        case 'pep440':
            return evaluateVersion(rule, evaluation);
        case 'match':
            return evaluateMatch(rule, evaluation);
        case 'edge':
            return evaluateEdge(rule, evaluation);
        case 'ref':
            return evaluateRef(rule, ref);
        case 'raw':
            return given(expressions.expand(rule.value, facts), 'the value');
        case 'slug':
            return safely(expressions.expand(rule.value, facts), 'the value, made safe');
        case 'sha': {
            const sha = rulesCommit(source, options);
            return given(rule.format === 'long' ? sha : sha.slice(0, options.shortShaLength), 'the commit');
        }
        case 'pr':
            return evaluatePullRequest(evaluation);
        case 'branch':
            return evaluateBranch(evaluation);
    }
}
function given(text, why, latest = false) {
    return { text, why, latest };
}
function safely(text, why, front = '', tail = '') {
    return { text, why, latest: false, around: { front, tail } };
}
function subjectOf(rule, { source, facts, expressions }) {
    return rule.value === '' ? (0,rule_ref/* tagOfRef */.DC)((0,rule_ref/* rulesRef */.HH)(source)) : expressions.expand(rule.value, facts);
}
const NO_GIT_TAG = { because: 'the ref is no Git tag and the rule has no value' };
function evaluateVersion(rule, evaluation) {
    const { expressions } = evaluation;
    const subject = subjectOf(rule, evaluation);
    if (subject === undefined)
        return NO_GIT_TAG;
    const found = rule.match === '' ? null : new RegExp(rule.match).exec(subject);
    const text = (found?.[1] ?? found?.[0] ?? subject).replaceAll('/', '-');
    const version = evaluation.versions[rule.type](text);
    if (version === undefined) {
        const problem = `"${text}" is no ${rule.type === 'semver' ? 'semantic version' : 'PEP 440 version'}`;
        if (rule.value !== '' && !rule.value.includes('{{'))
            throw new ExpressionError(`has a value that does not fit: ${problem}`);
        return { because: problem };
    }
    const { isPrerelease, values } = version;
    if (!isPrerelease)
        return given(expressions.expandPattern(rule.pattern, values), `version ${text}`, true);
    if (!expressions.isRaw(rule.pattern))
        return given(String(values['version']), `prerelease ${text}, in full`);
    return given(rule.type === 'semver' ? expressions.expandPattern(rule.pattern, values) : text, `prerelease ${text}`);
}
function evaluateMatch(rule, evaluation) {
    const subject = subjectOf(rule, evaluation);
    if (subject === undefined)
        return NO_GIT_TAG;
    const found = subject.match(regularExpression(rule.pattern));
    if (found === null)
        return { because: `${rule.pattern} does not match ${subject}` };
    const text = found[rule.group];
    if (text === undefined)
        return { because: `${rule.pattern} has no group ${rule.group} in ${subject}` };
    return given(text, `${rule.pattern} in ${subject}`, true);
}
function evaluateEdge({ branch }, { source }) {
    const ours = (0,rule_ref/* branchOfRef */.V4)((0,rule_ref/* rulesRef */.HH)(source));
    const wanted = branch === '' ? source.repository.defaultBranch : branch;
    if (ours === undefined)
        return { because: 'the ref is no branch' };
    return ours === wanted
        ? given('edge', `branch ${ours}`)
        : { because: `the branch is ${ours} and not ${wanted ?? 'known'}` };
}
function evaluateRef({ event }, ref) {
    const text = { branch: rule_ref/* branchOfRef */.V4, tag: rule_ref/* tagOfRef */.DC, pr: rule_ref/* pullOfRef */.IT }[event](ref);
    if (text !== undefined)
        return given(text, ref, event === 'tag');
    const names = { branch: 'branch', tag: 'Git tag', pr: 'pull request' };
    return { because: `the ref ${ref} is no ${names[event]}` };
}
function variantFront({ options }) {
    const name = (0,tags_variant/* variantName */.L)(options.variant);
    return name === '' ? '' : `${name}-`;
}
function evaluatePullRequest(evaluation) {
    const { source, options } = evaluation;
    if (source.target.kind !== 'pull-request')
        return { because: 'the run is for no pull request' };
    const { number } = source.target;
    const sha = shortHead(source, options);
    return safely(`pr-${number}`, `pull request ${number} at ${sha}`, variantFront(evaluation), `-${sha}`);
}
function evaluateBranch(evaluation) {
    const { source, options } = evaluation;
    if (source.target.kind !== 'branch')
        return { because: 'the run is for no branch' };
    const { branch } = source.target;
    const front = variantFront(evaluation);
    if (isOurDefaultBranch(source))
        return safely(branch, `the default branch ${branch}`, front);
    const sha = shortHead(source, options);
    return safely(branch, `branch ${branch} at ${sha}`, front, `-${sha}`);
}

// EXTERNAL MODULE: ./lib/tags/complete-version.js
var complete_version = __webpack_require__(81599);
;// CONCATENATED MODULE: ./lib/tags/rule-moves.js



const WHOLE_VERSION = /\b(?:raw|version|patch)\b/;
function movesOfRule(rule, given, tag, source) {
    return (0,tags_moves/* namesCommit */.yF)(tag, source) ? undefined : byRule(rule, given, tag, source);
}
function byRule(rule, { text, latest }, tag, source) {
    switch (rule.type) {
        case 'schedule':
            return (0,tags_moves/* saysLatest */.Yc)(text) || (0,tags_moves/* saysLatest */.Yc)(tag) ? 'latest' : undefined;
        case 'semver':
        case 'pep440':
            return latest && !WHOLE_VERSION.test(rule.pattern) ? 'version' : undefined;
        case 'match':
            return (0,complete_version/* isPartialVersion */.E)(text) ? 'version' : undefined;
        case 'edge':
            return 'branch';
        case 'ref':
            return rule.event === 'branch' ? 'branch' : undefined;
        case 'branch':
            return isOurDefaultBranch(source) ? 'branch' : undefined;
        case 'raw':
        case 'slug':
            return (0,tags_moves/* movesByText */.hd)(text, source) ?? (0,tags_moves/* movesByText */.hd)(tag, source);
        case 'sha':
        case 'pr':
            return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/tags/rule-tags.js









function tagsOfRules(rules, flavor, evaluation) {
    const given = [];
    const decisions = [];
    const problems = [];
    for (const rule of rules) {
        try {
            const result = tagOfRule(rule, flavor, evaluation);
            const gives = 'because' in result ? `gives no tag: ${result.because}` : `gives ${result.tag}: ${result.why}`;
            decisions.push(`${(0,input_lines/* place */.ik)(rule)} ${gives}.`);
            if (!('because' in result))
                given.push(result);
        }
        catch (error) {
            if (!(error instanceof ExpressionError))
                throw error;
            problems.push({ input: 'tags', problem: `${(0,input_lines/* place */.ik)(rule)} ${error.message}` });
        }
    }
    const latest = latestOf(given, flavor, evaluation);
    return {
        tags: uniqueTags(latest.tag === undefined ? given : [...given, latest.tag]),
        version: given[0]?.tag ?? '',
        decisions: [...decisions, ...latest.decisions],
        problems,
    };
}
function tagOfRule(rule, flavor, evaluation) {
    const enable = evaluation.expressions.expand(rule.enable, evaluation.facts);
    if (enable === 'false')
        return { because: 'it is not enabled' };
    if (enable !== 'true')
        throw new ExpressionError(`must be enabled by true or false, not by "${enable}"`);
    const outcome = evaluateRule(rule, evaluation);
    if ('because' in outcome)
        return outcome;
    const tag = assembled(rule, outcome, flavor, evaluation);
    if (tag === '')
        return { because: 'its text is empty' };
    const moves = movesOfRule(rule, outcome, tag, evaluation.source);
    return { tag, why: outcome.why, latest: outcome.latest, moves };
}
function assembled(rule, { text, around }, flavor, evaluation) {
    const { before, after } = affixes(rule, flavor, evaluation);
    if (around !== undefined)
        return text === '' ? '' : (0,safe_name/* fittedTag */.$0)(`${before}${around.front}`, text, `${around.tail}${after}`);
    const whole = `${before}${text}${after}`;
    return whole === '' ? '' : (0,safe_name/* validTag */.RF)(mended(whole, rule, flavor, evaluation));
}
function affixes(rule, flavor, { expressions, facts }) {
    return {
        before: expressions.expand(rule.prefix ?? flavor.prefix, facts),
        after: expressions.expand(rule.suffix ?? flavor.suffix, facts),
    };
}
function mended(whole, rule, flavor, evaluation) {
    if (evaluation.source.target.kind !== 'pull-request' || (0,image_tag/* isTag */.d)((0,safe_name/* tagCharacters */.LE)(whole)))
        return whole;
    const onHead = { ...evaluation, facts: withHeadBranch(evaluation.facts) };
    const outcome = evaluateRule(rule, onHead);
    const { before, after } = affixes(rule, flavor, onHead);
    return 'because' in outcome ? whole : `${before}${outcome.text}${after}`;
}
function latestOf(given, flavor, evaluation) {
    const [first] = given;
    if (first === undefined)
        return { decisions: [] };
    const isWanted = flavor.latest === 'auto' ? first.latest : flavor.latest === 'true';
    const reason = flavor.latest === 'auto' ? `the first tag is ${first.why}` : `flavor says latest=${flavor.latest}`;
    if (!isWanted)
        return { decisions: [`latest is not added: ${reason}.`] };
    const tag = latestTag(flavor, evaluation);
    const moves = (0,tags_moves/* namesCommit */.yF)(tag, evaluation.source) ? undefined : 'latest';
    return { tag: { tag, why: 'the newest of its kind', moves }, decisions: [`${tag} is added: ${reason}.`] };
}
function latestTag({ prefix, prefixOnLatest, suffix, suffixOnLatest }, evaluation) {
    const before = prefixOnLatest ? prefix : '';
    const after = suffixOnLatest ? suffix : '';
    const literal = (0,safe_name/* tagCharacters */.LE)(`${before}latest${after}`);
    if ((0,image_tag/* isTag */.d)(literal))
        return literal;
    const expand = (text) => evaluation.expressions.expand(text, evaluation.facts);
    return (0,safe_name/* validTag */.RF)(`${expand(before)}latest${expand(after)}`);
}

// EXTERNAL MODULE: ./lib/tags/tag-pattern.js
var tag_pattern = __webpack_require__(33962);
;// CONCATENATED MODULE: ./lib/tags/immutable.js




const DEFAULT_PATTERNS = ['pr-*-<sha>', '*-<sha>', 'sha-*', '<version>'];
function parseImmutableTags(text) {
    const words = wordsOf(text);
    const off = words.find((word) => word.text.toLowerCase() === 'off');
    if (off !== undefined && words.length === 1)
        return { patterns: 'off', problems: [] };
    const problems = words.flatMap(problemsOf);
    if (off !== undefined) {
        const advice = 'Leave out either off or the patterns.';
        problems.push({ ...problemAt(off, 'stands beside patterns, and means that there are none'), advice });
    }
    const taken = words.filter(({ isTakenOut }) => !isTakenOut).map(({ pattern }) => pattern);
    const takenOut = words.filter(({ isTakenOut }) => isTakenOut).map(({ pattern }) => pattern);
    const patterns = {
        taken: (taken.length === 0 ? DEFAULT_PATTERNS : taken).map(tag_pattern/* readPattern */.ZS),
        takenOut: takenOut.map(tag_pattern/* readPattern */.ZS),
        areDefault: taken.length === 0,
    };
    return { patterns, problems };
}
function isImmutable(tag, patterns, shas) {
    if (patterns === 'off')
        return false;
    const fits = (pattern) => (0,tag_pattern/* fitsPattern */.jF)(tag, pattern, shas);
    return patterns.taken.some(fits) && !patterns.takenOut.some(fits);
}
function wordsOf(text) {
    return text
        .split(/\r\n|\n|\r/)
        .map((entry, index) => ({ entry: entry.trim(), line: index + 1 }))
        .filter(({ entry }) => !entry.startsWith('#'))
        .flatMap(({ entry, line }) => entry.split(',').map((word) => toWord(word.trim(), line)))
        .filter((word) => word.text !== '');
}
function toWord(text, line) {
    return { text, line, pattern: text.replace(/^!\s*/, ''), isTakenOut: text.startsWith('!') };
}
const SWITCHES = ['false', 'no', 'none', 'true', 'yes', 'on'];
function problemAt(word, problem) {
    return { input: 'immutable-tags', problem: `${(0,input_lines/* place */.ik)(word)} ${problem}` };
}
function problemsOf(word) {
    const { pattern } = word;
    if (pattern === '') {
        return [{ ...problemAt(word, 'takes nothing out'), advice: 'Write a pattern behind the "!", such as !sha-*.' }];
    }
    if (SWITCHES.includes(pattern.toLowerCase())) {
        const advice = 'Write off for none, and leave the input empty for the usual ones.';
        return [{ ...problemAt(word, 'is a switch and no pattern of tags'), advice }];
    }
    const names = [...pattern.matchAll(/<([^<>]*)>/g)].map(([, name = '']) => name);
    const unknown = names.find((name) => !tag_pattern/* PLACEHOLDERS */.je.some((known) => known === name));
    if (unknown !== undefined) {
        const problem = `has the unknown placeholder ${(0,errors/* quote */.hD)(`<${unknown}>`)}; allowed are <sha> and <version>`;
        return [{ ...problemAt(word, problem), ...(0,near_miss/* didYouMean */.a)(unknown, tag_pattern/* PLACEHOLDERS */.je) }];
    }
    return characterProblems(word);
}
function characterProblems(word) {
    const [stranger] = word.pattern.replace(/<[^<>]*>/g, '').match(/[^A-Za-z0-9_.*?-]/u) ?? [];
    if (stranger !== undefined) {
        const isName = stranger === '/' || stranger === ':';
        const advice = isName ? { advice: 'The patterns are for tags, without the name of an image.' } : {};
        return [{ ...problemAt(word, `has ${(0,errors/* quote */.hD)(stranger)}, which no tag has`), ...advice }];
    }
    const begin = word.pattern.slice(0, 1);
    return /[.-]/.test(begin) ? [problemAt(word, `begins with ${(0,errors/* quote */.hD)(begin)}, as no tag does`)] : [];
}

;// CONCATENATED MODULE: ./lib/tags/tag-kind.js



function movesOf({ tag }, { tags }, source) {
    const proposed = tags.find((each) => each.tag === tag);
    return proposed === undefined ? (0,tags_moves/* movesByText */.hd)(tag, source) : proposed.moves;
}
function kindOf(reference, names, patterns, source) {
    const moves = movesOf(reference, names, source) !== undefined;
    const isFixed = isImmutable(reference.tag, patterns, [source.headSha, source.runSha]);
    if (isFixed && !(moves && patterns !== 'off' && patterns.areDefault))
        return 'immutable';
    return moves ? 'floating' : 'other';
}
function kindsOf(references, names, patterns, source) {
    const kinds = new Map();
    const moves = new Map();
    for (const reference of references) {
        const text = (0,image_reference/* formatTagged */.cy)(reference);
        const kind = kindOf(reference, names, patterns, source);
        const by = movesOf(reference, names, source);
        kinds.set(text, kind);
        if (kind === 'floating' && by !== undefined)
            moves.set(text, by);
    }
    return { kinds, moves };
}

// EXTERNAL MODULE: ./lib/tags/versions.js
var tags_versions = __webpack_require__(39628);
;// CONCATENATED MODULE: ./lib/tags/names.js















async function nameImage(source, request, dates) {
    const problems = [];
    const facts = factsOf(source, request, dates);
    const expressions = await Expressions.load(expressionsIn(request).map(({ expression }) => expression));
    const expansion = { facts, expressions, problems };
    const versions = await (0,tags_versions/* loadVersionReaders */.rP)(request.rules);
    const tags = request.isDefaultPolicy
        ? policyTags(source, request, expansion)
        : tagsOfRules(request.rules, request.flavor, { source, options: request, facts, expressions, versions });
    problems.push(...tags.problems);
    const inFull = namedReferences(request.references, expansion);
    const { repositories: images, optional } = imagesOf(request, inFull, expansion);
    const everywhere = images.flatMap((repository) => tags.tags.map(({ tag }) => ({ repository, tag })));
    const references = uniqueReferences([...everywhere, ...inFull]);
    problems.push(...optionalProblems(optional, [...images, ...inFull.map(({ repository }) => repository)]));
    const version = tags.version || inFull[0]?.tag || '';
    const own = (0,tags_labels/* ownLabels */.ct)(source, { ...request, version }, dates);
    const labels = (0,tags_labels/* mergeLabels */.Mr)(own, customPairs('labels', request.labels, expansion));
    const custom = customPairs('annotations', request.annotations, expansion);
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    const names = {
        version,
        images,
        optional,
        tags: tags.tags,
        tagNames: tags.tags.map(({ tag }) => tag),
        references,
        ...kindsOf(references, tags, request.immutableTags, source),
        labels,
        annotations: (0,annotations/* annotationsOn */.u)(request.annotationLevels, own, custom),
        customAnnotations: (0,annotations/* annotationsOn */.u)(request.annotationLevels, {}, custom),
        decisions: [...tags.decisions, ...request.references.map((line, index) => inFullDecision(line, inFull[index]))],
        warnings: request.notes,
    };
    return { ...names, json: (0,metadata/* metadataJson */.YE)(names), bakeFiles: (0,metadata/* bakeFiles */.PE)(names, request.bakeTarget) };
}
function inFullDecision(line, reference) {
    return `${(0,input_lines/* place */.ik)(line)} names ${reference === undefined ? 'nothing' : (0,image_reference/* formatTagged */.cy)(reference)} in full.`;
}
function policyTags(source, request, expansion) {
    const { flavor, flavorLines } = request;
    const affix = (text) => {
        const line = flavorLines.find((each) => each.text.includes(text)) ?? { text, line: 1 };
        return expandLine('flavor', line, text, expansion) ?? '';
    };
    const expanded = { ...flavor, prefix: affix(flavor.prefix), suffix: affix(flavor.suffix) };
    const { tags, version, decision } = defaultTags(source, { ...request, flavor: expanded });
    return { tags, version, decisions: [decision], problems: [] };
}
function imagesOf(request, inFull, expansion) {
    if (request.images.length > 0)
        return repositoriesOf(request.images, expansion);
    return { repositories: uniqueRepositories(inFull.map(({ repository }) => repository)), optional: new Set() };
}
function customPairs(input, lines, expansion) {
    return lines.map((line) => (0,tags_labels/* labelOf */.Wy)(expandLine(input, line, line.text, expansion) ?? line.text));
}

;// CONCATENATED MODULE: ./lib/tags/check-expressions.js





async function checkExpressions(texts) {
    const problems = [];
    const notes = [];
    const dynamic = texts.filter(({ expression }) => expression.includes('{{'));
    const read = await loadReader(dynamic);
    for (const text of dynamic) {
        try {
            const { names } = read(text.expression);
            notes.push(...names.filter((name) => !text.names.includes(name)).map((name) => unknownName(text, name)));
        }
        catch (error) {
            if (!(error instanceof ExpressionError))
                throw error;
            problems.push({ input: text.input, problem: `${(0,input_lines/* place */.ik)(text.line)} ${error.message}` });
        }
    }
    return { problems, notes: [...new Set(notes)] };
}
function unknownName({ line, names }, name) {
    const meant = (0,near_miss/* nearMiss */.b)(name, names);
    const advice = meant === undefined ? '' : ` Did you mean {{${meant}}}?`;
    return `${(0,input_lines/* place */.ik)(line)}: {{${name}}} is not known there and stays empty.${advice}`;
}
async function loadReader(texts) {
    const isComplex = texts.some(({ expression }) => parseSimple(expression) === undefined);
    const hasZone = texts.some(({ expression }) => /\btz\s*=/.test(expression));
    const engine = isComplex ? await Engine.load() : undefined;
    const dates = hasZone ? await loadDateFormatter() : undefined;
    return (text) => {
        const parts = parseSimple(text);
        if (parts !== undefined)
            return { names: parts.flatMap((part) => nameOf(part, dates)) };
        const statements = engine?.parse(text) ?? [];
        for (const statement of statements)
            checkNode(statement, dates);
        return { names: statements.flatMap(bareName) };
    };
}
function nameOf(part, dates) {
    if (part.kind === 'date')
        checkZone(part.zone, dates);
    return part.kind === 'name' || part.kind === 'slug' ? [part.name] : [];
}
function checkZone(zone, dates) {
    if (typeof zone === 'string' && dates?.knows(zone) === false)
        throw new ExpressionError(unknownZone(zone));
}
function bareName({ type, path, params, hash }) {
    const isBare = type === 'MustacheStatement' && params?.length === 0 && hash === undefined;
    const name = path?.original;
    return isBare && typeof name === 'string' && /^[a-z_]+$/.test(name) && name !== 'this' ? [name] : [];
}
const FUNCTIONS = ['date', 'commit_date', 'slug', 'if', 'unless', 'each', 'with', 'lookup', 'log'];
function checkNode(node, dates) {
    if (typeof node !== 'object' || node === null)
        return;
    const { type = '', path, params = [], hash } = node;
    const name = path?.original;
    if (name === 'date' || name === 'commit_date') {
        if (params.length === 0)
            throw new ExpressionError(`holds {{${name}}} without a format`);
        for (const { key, value } of hash?.pairs ?? []) {
            if (key !== 'tz')
                throw new ExpressionError(`gives ${name} the unknown attribute "${key}"; allowed is tz`);
            checkZone(value.value, dates);
        }
    }
    else if (isCall(type, params) && typeof name === 'string' && !FUNCTIONS.includes(name)) {
        const { advice = '' } = (0,near_miss/* didYouMean */.a)(name, FUNCTIONS);
        throw new ExpressionError(`calls the unknown function "${name}"; allowed are ${FUNCTIONS.join(', ')}. ${advice}`.trim());
    }
    for (const child of Object.values(node))
        checkNode(child, dates);
}
function isCall(type, params) {
    return ['MustacheStatement', 'SubExpression', 'BlockStatement'].includes(type) && params.length > 0;
}

;// CONCATENATED MODULE: ./lib/tags/choices.js


function parseChoices(inputs) {
    const problems = [];
    const choices = {
        variant: variantOf(inputs, problems),
        created: choose('created', inputs.created, ['commit', 'now'], problems),
        rulesSha: /true/i.test(inputs.rulesHeadSha ?? '') ? 'head' : 'run',
        shortShaLength: shortShaLength(inputs.shortShaLength, problems),
        annotationLevels: annotationLevels(inputs.annotationLevels, problems),
        bakeTarget: choices_given(inputs.bakeTarget) ?? 'docker-metadata-action',
    };
    return { choices, problems };
}
function choices_given(text) {
    const trimmed = text?.trim() ?? '';
    return trimmed === '' ? undefined : trimmed;
}
function choose(input, text, words, problems) {
    const [fallback] = words;
    const came = choices_given(text) ?? fallback;
    const word = words.find((each) => each === came);
    if (word === undefined)
        problems.push({ input, problem: `must be ${words.join(' or ')}, not "${came}"` });
    return word ?? fallback;
}
function variantOf({ runtime, imageType, variant, suffix, latestRuntime }, problems) {
    const isLatestRuntime = choose('latest-runtime', latestRuntime, ['false', 'true'], problems) === 'true';
    return { runtime, imageType, variant, suffix, isLatestRuntime };
}
function shortShaLength(text, problems) {
    const length = Number(choices_given(text) ?? SHORT_SHA_LENGTH);
    if (Number.isInteger(length) && length > 0 && length <= 64)
        return length;
    const problem = `must be a whole number of digits from 1 to 64, not "${text}"`;
    problems.push({ input: 'DOCKER_METADATA_SHORT_SHA_LENGTH', problem });
    return SHORT_SHA_LENGTH;
}
function annotationLevels(text, problems) {
    const levels = (choices_given(text) ?? 'manifest').split(',').map((level) => level.trim());
    for (const level of levels.filter((each) => !(0,annotations/* isAnnotationLevel */.Qy)(each))) {
        problems.push({
            input: 'DOCKER_METADATA_ANNOTATIONS_LEVELS',
            problem: `must list manifest, index, manifest-descriptor or index-descriptor, not "${level}"`,
        });
    }
    return levels;
}

;// CONCATENATED MODULE: ./lib/tags/flavor.js


const NO_FLAVOR = {
    latest: 'auto',
    prefix: '',
    prefixOnLatest: false,
    suffix: '',
    suffixOnLatest: false,
};
const WORDS = ['latest', 'prefix', 'suffix', 'onlatest'];
async function parseFlavor(lines) {
    const reading = { flavor: NO_FLAVOR, problems: [], notes: [] };
    for (const line of lines) {
        const fields = await (0,input_lines/* entryFields */.oy)(line.text);
        if (fields === undefined)
            reading.problems.push(flavorProblem(line, 'has quotes that do not match'));
        else
            readLine(reading, line, fields);
    }
    return reading;
}
function readLine(reading, line, fields) {
    let subject;
    for (const field of fields) {
        const { key } = (0,input_lines/* keyAndValue */.qb)(field);
        const [, value = '', ...cut] = field.split('=').map((part) => part.trim());
        const problem = problemOf(key, value, line);
        if (problem !== undefined)
            reading.problems.push(problem);
        else if (key === 'latest')
            reading.flavor = { ...reading.flavor, latest: value };
        else if (key === 'prefix' || key === 'suffix') {
            subject = key;
            reading.flavor = { ...reading.flavor, [key]: value };
        }
        else if (subject !== undefined)
            reading.flavor = { ...reading.flavor, [`${subject}OnLatest`]: value === 'true' };
        if (cut.length > 0) {
            reading.notes.push(`${(0,input_lines/* place */.ik)(line)}: a value of flavor ends at its second "=", so ${key} is "${value}".`);
        }
    }
}
function problemOf(key, value, line) {
    if (key === undefined || !WORDS.includes(key)) {
        return {
            ...flavorProblem(line, 'must be latest=auto|true|false, prefix=… or suffix=…'),
            ...(0,near_miss/* didYouMean */.a)(key ?? line.text, WORDS),
        };
    }
    if (key === 'latest' && !['auto', 'true', 'false'].includes(value)) {
        return flavorProblem(line, 'must say latest=auto, latest=true or latest=false');
    }
    if (key === 'onlatest' && !['true', 'false'].includes(value)) {
        return flavorProblem(line, 'must say onlatest=true or onlatest=false');
    }
    return undefined;
}
function flavorProblem(line, problem) {
    return { input: 'flavor', problem: `${(0,input_lines/* place */.ik)(line)} ${problem}` };
}

// EXTERNAL MODULE: ./lib/tags/image-lines.js
var image_lines = __webpack_require__(13054);
;// CONCATENATED MODULE: ./lib/tags/tag-lines.js




async function parseTags(lines) {
    const tags = { rules: [], references: [], problems: [], notes: [] };
    for (const line of lines) {
        const fields = await (0,input_lines/* entryFields */.oy)(line.text);
        if (fields === undefined) {
            const advice = 'Quotes go around a whole field, as in type=raw,"value=a,b", or around the whole line.';
            tags.problems.push({ input: 'tags', problem: `${(0,input_lines/* place */.ik)(line)} has quotes that do not match`, advice });
        }
        else if (isRuleEntry(fields))
            addRule(tags, line, fields);
        else
            for (const field of fields)
                addWord(tags, line, field.trim());
    }
    tags.rules.sort((a, b) => b.priority - a.priority);
    return tags;
}
function addRule(tags, line, fields) {
    const parsed = parseRule(line, fields);
    if ('problems' in parsed)
        tags.problems.push(...parsed.problems);
    else {
        tags.rules.push(parsed.rule);
        tags.notes.push(...parsed.notes);
    }
}
function addWord(tags, { text, line }, word) {
    if (word === '')
        return;
    if (isReference(word)) {
        tags.references.push({ ...splitReference(word), text, line });
        return;
    }
    const { priority } = RULE_TYPES.raw;
    const common = { text: word, line, enable: 'true', priority, prefix: undefined, suffix: undefined };
    tags.rules.push({ ...common, type: 'raw', value: word });
}

;// CONCATENATED MODULE: ./lib/tags/request.js









async function parseNaming(inputs, defaultImage) {
    const lists = await readLists(inputs);
    const images = await (0,image_lines/* parseImages */.e)(lists.images);
    const tags = await parseTags(lists.tags);
    const flavor = await parseFlavor(lists.flavor);
    const immutable = parseImmutableTags(inputs.immutableTags ?? '');
    const { choices, problems } = parseChoices(inputs);
    const namesNothing = lists.images.length === 0 && tags.references.length === 0;
    const request = {
        ...choices,
        images: namesNothing ? [(0,image_lines/* imageByDefault */.k)(defaultImage)] : images.images,
        rules: tags.rules,
        references: tags.references,
        isDefaultPolicy: lists.tags.length === 0,
        flavor: flavor.flavor,
        flavorLines: lists.flavor,
        labels: lists.labels,
        annotations: lists.annotations,
        immutableTags: immutable.patterns,
    };
    const expressions = await checkExpressions(expressionsIn(request));
    return {
        request: { ...request, notes: [...tags.notes, ...flavor.notes, ...expressions.notes] },
        problems: [
            ...lists.problems,
            ...images.problems,
            ...literalImageProblems(request.images),
            ...tags.problems,
            ...literalReferenceProblems(tags.references),
            ...flavor.problems,
            ...immutable.problems,
            ...withoutKey('labels', lists.labels),
            ...withoutKey('annotations', lists.annotations),
            ...expressions.problems,
            ...problems,
        ],
    };
}
const LISTS = ['images', 'tags', 'flavor', 'labels', 'annotations'];
async function readLists(inputs) {
    const read = await Promise.all(LISTS.map((input) => (0,input_lines/* inputLines */.KD)(input, inputs[input] ?? '')));
    const lines = Object.fromEntries(LISTS.map((input, index) => [input, read[index]?.lines ?? []]));
    return { ...lines, problems: read.flatMap(({ problems }) => problems) };
}
function withoutKey(input, lines) {
    return lines
        .filter(({ text }) => text.indexOf('=') <= 0)
        .map((line) => ({ input, problem: `${(0,input_lines/* place */.ik)(line)} must be written KEY=VALUE` }));
}

// EXTERNAL MODULE: ./lib/actions/inputs/attesting.js
var attesting = __webpack_require__(68238);
// EXTERNAL MODULE: ./lib/build/attestations.js
var attestations = __webpack_require__(51969);
;// CONCATENATED MODULE: ./lib/actions/inputs/attestations.js


async function parseAttestations(reader) {
    return {
        provenance: parseFields(reader, 'provenance', 'mode=max'),
        sbom: parseFields(reader, 'sbom', 'generator=<image>'),
        attests: await parseAttests(reader),
    };
}
function parseFields(reader, name, example) {
    const value = reader.text(name);
    const isGood = value.split(',').every((field) => (0,attestations/* isSwitch */.Tb)(field.trim()) || /^[ "]*[a-z-]+ *=/.test(field));
    if (value !== '' && !isGood && !value.includes('"')) {
        reader.problems.push({
            input: name,
            problem: `must be true, false or fields such as ${example}, not ${(0,errors/* quote */.hD)(value)}`,
        });
    }
    return value;
}
async function parseAttests(reader) {
    const attests = await reader.list('attests');
    for (const attest of attests) {
        const type = (0,attestations/* attestType */.K0)(attest);
        if (type === 'provenance' || type === 'sbom')
            continue;
        reader.problems.push({
            input: 'attests',
            problem: `${(0,errors/* quote */.hD)(attest)} has ${type === undefined ? 'no type' : `the unknown type ${(0,errors/* quote */.hD)(type)}`}`,
            advice: 'Write type=provenance or type=sbom, with further fields behind it.',
        });
    }
    return attests;
}

// EXTERNAL MODULE: ./lib/actions/inputs/platforms.js
var platforms = __webpack_require__(14761);
// EXTERNAL MODULE: ./lib/actions/inputs/result-options.js
var result_options = __webpack_require__(8603);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./lib/actions/inputs/run-options.js



const HOST = {
    isGood(entry) {
        const [, name, address = ''] = /^([^=:\s]+)[=:](.+)$/.exec(entry) ?? [];
        return name !== undefined && (address === 'host-gateway' || (0,external_node_net_.isIP)(address.replace(/^\[(.*)\]$/, '$1')) !== 0);
    },
    what: 'no host with its address',
    advice: 'Write host=address or host:address, such as db=10.0.0.2; the address may be host-gateway.',
};
const ENTITLEMENT = {
    isGood: (entry) => /^(?:network\.host|security\.insecure|(?:device|fs|fs\.read|fs\.write|ssh)(?:=.+)?)$/.test(entry),
    what: 'no entitlement',
    advice: 'Known are network.host, security.insecure and device; the builder has to allow them too.',
};
const SSH = {
    isGood: (entry) => /^[^=\s]+(?:=.+)?$/.test(entry),
    what: 'no SSH agent or key',
    advice: 'Write default, or ID=PATH with the path of an agent’s socket or of a key.',
};
const LIMITS = 'core|cpu|data|fsize|locks|memlock|msgqueue|nice|nofile|nproc|rss|rtprio|rttime|sigpending|stack';
const ULIMIT = {
    isGood(entry) {
        const [, soft, hard] = new RegExp(`^(?:${LIMITS})=(-?\\d+)(?::(-?\\d+))?$`).exec(entry) ?? [];
        return soft !== undefined && isWithin(Number(soft), Number(hard ?? soft));
    },
    what: 'no limit',
    advice: 'Write name=soft or name=soft:hard with a soft limit that is not above the hard one, such as nofile=1024:4096.',
};
function isWithin(soft, hard) {
    return hard === -1 || (soft !== -1 && soft <= hard);
}
async function parseRunOptions(reader) {
    return {
        addHosts: await run_options_checked(reader, 'add-hosts', HOST, true),
        allow: await run_options_checked(reader, 'allow', ENTITLEMENT, true),
        cgroupParent: reader.text('cgroup-parent'),
        network: reader.text('network') && reader.choice('network', ['default', 'host', 'none'], 'default'),
        shmSize: parseSize(reader),
        ssh: await run_options_checked(reader, 'ssh', SSH, true),
        ulimit: await run_options_checked(reader, 'ulimit', ULIMIT, false),
    };
}
async function run_options_checked(reader, input, form, commas) {
    const entries = await reader.list(input, { commas });
    for (const entry of entries.filter((text) => !form.isGood(text))) {
        reader.problems.push({ input, problem: `${(0,errors/* quote */.hD)(entry)} is ${form.what}`, advice: form.advice });
    }
    return entries;
}
function parseSize(reader) {
    const size = reader.text('shm-size');
    if (size !== '' && !/^\d+(?:\.\d+)? ?[kmgtp]?i?b?$/i.test(size)) {
        reader.problems.push({
            input: 'shm-size',
            problem: `${(0,errors/* quote */.hD)(size)} is no size`,
            advice: 'Write a number with b, k, m or g behind it, such as 512m.',
        });
    }
    return size;
}
function missingSsh({ ssh }, env, workspace, exists) {
    return ssh.flatMap((entry) => {
        const [id = '', path] = entry.split(/=(.*)/s);
        if (path === undefined) {
            if (env['SSH_AUTH_SOCK'])
                return [];
            const advice = 'Start an agent before this step, or write ID=PATH with the path of a key.';
            return [{ input: 'ssh', problem: `${(0,errors/* quote */.hD)(id)} needs an SSH agent, and SSH_AUTH_SOCK is not set`, advice }];
        }
        if (exists((0,external_node_path_.resolve)(workspace, path)))
            return [];
        const advice = 'A relative path starts at the workspace.';
        return [{ input: 'ssh', problem: `there is no socket or key at ${(0,errors/* quote */.hD)(path)}`, advice }];
    });
}

// EXTERNAL MODULE: ./lib/actions/inputs/secrets.js
var secrets = __webpack_require__(95816);
;// CONCATENATED MODULE: ./lib/actions/inputs/build-options.js





async function parseBuildOptions(reader) {
    return {
        context: reader.text('context'),
        buildContexts: await parseBuildContexts(reader),
        file: reader.text('file'),
        target: reader.text('target'),
        platforms: await (0,platforms/* parsePlatforms */.q)(reader),
        buildArgs: await parseBuildArgs(reader),
        noCache: reader.boolean('no-cache', false),
        noCacheFilters: await reader.list('no-cache-filters', { commas: true }),
        pull: reader.boolean('pull', false),
        ...(await parseAttestations(reader)),
        ...(0,result_options/* parseResultOptions */.f3)(reader),
        ...(await parseRunOptions(reader)),
        ...(await (0,secrets/* parseSecrets */.dC)(reader)),
    };
}
async function parseBuildContexts(reader) {
    const entries = await reader.list('build-contexts');
    for (const [index] of [...entries.entries()].filter(([, entry]) => !/^[^\s=]+=\s*\S/.test(entry))) {
        reader.problems.push({
            input: 'build-contexts',
            problem: `entry ${index + 1} is not NAME=VALUE`,
            advice: 'Write NAME=PATH, or an address such as NAME=docker-image://alpine:3.22.',
        });
    }
    return entries;
}
async function parseBuildArgs(reader) {
    const entries = await reader.list('build-args');
    entries.forEach((entry, index) => {
        if (!/^[^\s=]+(?:=|$)/.test(entry)) {
            reader.problems.push({
                input: 'build-args',
                problem: `entry ${index + 1} is not KEY=VALUE`,
                advice: 'Write one KEY=VALUE on each line; quote a value that spans lines.',
            });
        }
    });
    return entries;
}
function buildOptionProblems(inputs, env, workspace, exists) {
    return [
        ...(0,result_options/* mixProblems */.lO)(inputs),
        ...(0,secrets/* missingSecrets */.mO)(inputs, env, workspace, exists),
        ...missingSsh(inputs, env, workspace, exists),
    ];
}

// EXTERNAL MODULE: ./lib/actions/inputs/builder.js + 1 modules
var builder = __webpack_require__(17337);
// EXTERNAL MODULE: ./lib/image/platform.js
var platform = __webpack_require__(88758);
;// CONCATENATED MODULE: ./lib/actions/inputs/distribute.js



function parseDistribute(reader) {
    return { distribute: reader.boolean('distribute', false) };
}
function distributeProblems(inputs) {
    if (!inputs.distribute)
        return [];
    return [...platformProblems(inputs), ...pushProblems(inputs), ...mergeProblems(inputs)];
}
function platformProblems({ platforms }) {
    const [only] = platforms;
    if (platforms.length === 1 && only !== undefined && (0,platform/* hasArchitecture */.gx)(only))
        return [];
    const have = platforms.length === 0 ? 'none is' : `${platforms.length} are`;
    const problem = platforms.length === 1 ? `${(0,errors/* quote */.hD)(only ?? '')} is no whole platform` : `${have} given`;
    return [
        {
            input: 'distribute, platforms',
            problem: `distribute is true, which is for one platform, but ${problem}`,
            advice: 'Write the one that this job builds, such as linux/arm64.',
        },
    ];
}
function pushProblems({ push, call, outputs }) {
    if ((0,build_push/* isCall */.nT)(call)) {
        const problem = `distribute is true, but call is ${(0,errors/* quote */.hD)(call)}, which builds no image`;
        return [{ input: 'distribute, call', problem, advice: 'Ask in a step of its own.' }];
    }
    const problems = [];
    if (push === 'false') {
        problems.push({
            input: 'distribute, push',
            problem: 'distribute is true, but push is false, and what is not in a registry cannot be merged',
            advice: 'Set push to true, or to auto where strangers build too.',
        });
    }
    if ((0,build_push/* isPushedByOutputs */.Zy)(outputs)) {
        problems.push({
            input: 'distribute, outputs',
            problem: 'disagree: an output that pushes by itself gives a tag to one platform alone',
            advice: 'Take the output out, and set push to true.',
        });
    }
    return problems;
}
function distributePlaceProblems({ distribute, resultFile, dryRun }, all) {
    const hasArtifacts = Boolean(all['ACTIONS_RUNTIME_TOKEN'] && all['ACTIONS_RESULTS_URL']);
    if (!distribute || dryRun || hasArtifacts || resultFile !== '')
        return [];
    return [
        {
            input: 'distribute',
            problem: 'is true, but this job has no artifacts to leave the image for the merge in',
            advice: 'Write it to a file by result-file, and hand that on to the input results of the merge.',
        },
    ];
}
function mergeProblems({ attest, sign }) {
    const given = [
        ...(attest ? [['attest', 'attested']] : []),
        ...(sign === 'off' ? [] : [['sign', 'signed']]),
    ];
    return given.map(([input, done]) => ({
        input: `distribute, ${input}`,
        problem: `distribute is true, and the image is ${done} when all its platforms are merged`,
        advice: `Take ${input} out here, and give it to the action merge.`,
    }));
}

;// CONCATENATED MODULE: ./lib/actions/inputs/foreign-inputs.js
const RENAMED = {
    max_attempts: 'max-attempts',
    retry_wait_seconds: 'retry-wait-seconds',
    timeout_minutes: 'timeout-minutes',
    retry_on: 'retry-on',
    warning_on_retry: 'warning-on-retry',
    on_retry_command: 'on-retry-command',
    dockerfile: 'file',
    tag: 'tags',
    image: 'images',
    name: 'builder',
    config: 'buildkitd-config',
    'config-inline': 'buildkitd-config-inline',
};
const OTHER_SUBJECT = [
    'says what is attested, and here that is the image which the step pushes',
    'Take it out, or run actions/attest after this step.',
];
const LEFT_OUT = {
    'buildx-version': [
        'asks for a certain buildx, and this action downloads no programs',
        "Take it out to use the runner's own, or run docker/setup-buildx-action with its input version before this step.",
    ],
    install: [
        'changes what docker build means for later steps, and this action does not',
        'Take it out; since Docker 23, docker build is docker buildx build anyway.',
    ],
    'create-storage-record': [
        "makes a record in the organisation's list of artifacts, which needs one more permission and no verifier reads",
        'Take it out, or run actions/attest after this step.',
    ],
    'show-summary': ['shows the attestation in the job summary, where it is anyway', 'Take it out.'],
    'subject-name': OTHER_SUBJECT,
    'subject-digest': OTHER_SUBJECT,
    'subject-path': OTHER_SUBJECT,
    'subject-checksums': OTHER_SUBJECT,
    'predicate-type': OTHER_SUBJECT,
    predicate: OTHER_SUBJECT,
    'predicate-path': OTHER_SUBJECT,
};
const FOREIGN_INPUTS = [...Object.keys(RENAMED), ...Object.keys(LEFT_OUT)];
function foreignInputProblems(read) {
    const given = (name) => read(name).trim() !== '';
    const renamed = Object.entries(RENAMED)
        .filter(([name]) => given(name))
        .map(([input, ours]) => ({ input, problem: 'has another name here', advice: `Write ${ours}.` }));
    const leftOut = Object.entries(LEFT_OUT)
        .filter(([name]) => given(name) && read(name).trim().toLowerCase() !== 'false')
        .map(([input, [problem, advice]]) => ({ input, problem, advice }));
    return [...renamed, ...leftOut];
}

// EXTERNAL MODULE: ./lib/actions/inputs/gate.js
var gate = __webpack_require__(60790);
// EXTERNAL MODULE: ./lib/cache/cache-image.js
var cache_image = __webpack_require__(67604);
// EXTERNAL MODULE: ./lib/cache/size.js
var cache_size = __webpack_require__(1985);
;// CONCATENATED MODULE: ./lib/actions/inputs/cache.js



const BACKENDS = ['auto', 'gha', 'registry', 'local', 'inline', 'off'];
async function parseCache(reader) {
    const cache = reader.choice('cache', BACKENDS, 'off');
    return {
        cache,
        cacheMode: parseMode(reader, cache),
        cacheScope: parseScope(reader),
        cacheImages: parseImages(reader, cache),
        cacheWrite: reader.choice('cache-write', ['auto', 'true', 'false'], 'auto'),
        cacheTimeoutSeconds: reader.number('cache-timeout-seconds', { fallback: 60, min: 1, max: 600 }),
        cacheFrom: await reader.list('cache-from'),
        cacheTo: await reader.list('cache-to'),
        cacheMounts: reader.boolean('cache-mounts', false),
        cacheMountsImage: parseMountsImage(reader),
        cacheMaxSize: parseMaxSize(reader),
    };
}
function parseMode(reader, cache) {
    const mode = reader.choice('cache-mode', ['max', 'min'], 'max');
    if (cache === 'inline' && mode === 'max' && reader.text('cache-mode') !== '') {
        reader.problems.push({
            input: 'cache-mode',
            problem: 'is max, but an image can embed the cache of its own layers only',
            advice: 'Take it out, or set cache to auto, gha or registry to keep the layers of every stage.',
        });
    }
    return mode;
}
const SCOPE_MAX_LENGTH = 200;
function parseScope(reader) {
    const scope = reader.text('cache-scope');
    if (scope.length > SCOPE_MAX_LENGTH || /[\u0000-\u001f\u007f\u2028\u2029]/.test(scope)) {
        reader.problems.push({
            input: 'cache-scope',
            problem: `must be one line of at most ${SCOPE_MAX_LENGTH} characters, not ${(0,errors/* quote */.hD)(scope)}`,
        });
        return '';
    }
    return scope;
}
function parseMountsImage(reader) {
    const image = reader.text('cache-mounts-image');
    if (image === '')
        return image;
    if (!/^[A-Za-z0-9][\w.:/@-]*$/.test(image)) {
        reader.problems.push({
            input: 'cache-mounts-image',
            problem: `${(0,errors/* quote */.hD)(image)} is no image`,
            advice: 'Name one that has a shell and tar, such as busybox:1.37.',
        });
    }
    if (!/^true$/i.test(reader.text('cache-mounts'))) {
        reader.problems.push({
            input: 'cache-mounts-image',
            problem: 'is given, but cache-mounts is not true',
            advice: 'Set cache-mounts to true, or take it out.',
        });
    }
    return image;
}
const LARGEST = '10g';
const USUAL = '2g';
function parseMaxSize(reader) {
    const text = reader.text('cache-max-size', USUAL);
    const [size, largest] = [(0,cache_size/* parseSize */.D)(text), (0,cache_size/* parseSize */.D)(LARGEST) ?? 0];
    if (size !== undefined && size > 0 && size <= largest)
        return size;
    reader.problems.push({
        input: 'cache-max-size',
        problem: `must be a size of at most ${LARGEST}, not ${(0,errors/* quote */.hD)(text)}`,
        advice: 'Write a number with k, m or g behind it, such as 500m.',
    });
    return 0;
}
function parseImages(reader, cache) {
    const lines = reader.lines('cache-image');
    const [first, second = first] = lines;
    if (first === undefined || second === undefined)
        return undefined;
    if (cache !== 'registry' && cache !== 'auto') {
        reader.problems.push({
            input: 'cache-image',
            problem: `is for a cache in a registry, but cache is ${cache}`,
            advice: 'Set cache to registry or auto, or take cache-image out.',
        });
    }
    if (lines.length > 2) {
        reader.problems.push({
            input: 'cache-image',
            problem: `has ${lines.length} lines`,
            advice: 'Write one image, or two: one for branches and one for pull requests.',
        });
    }
    const [trusted, pullRequests] = [
        parseImage(reader, first),
        second === first ? undefined : parseImage(reader, second),
    ];
    return trusted && { trusted, pullRequests: pullRequests ?? trusted };
}
function parseImage(reader, text) {
    const image = (0,cache_image/* parseCacheImage */.DM)(text);
    if (image === undefined) {
        const problem = text.includes('@')
            ? `must be no digest, because a cache is written anew: ${(0,errors/* quote */.hD)(text)}`
            : `${(0,errors/* quote */.hD)(text)} is no image name`;
        reader.problems.push({
            input: 'cache-image',
            problem,
            advice: `Write [registry/]name, or [registry/]name:prefix for what its tags start with, of up to ${cache_image/* PREFIX_MAX_LENGTH */.zR} characters.`,
        });
    }
    return image;
}

;// CONCATENATED MODULE: ./lib/actions/inputs/naming.js
function parseNamingGroup(reader, variable) {
    return {
        naming: namingTexts(reader, variable),
        separators: separatorsOf(reader),
        exportNames: wantsVariables(reader, variable),
        metadataContext: reader.choice('metadata-context', ['workflow', 'git'], 'workflow'),
        pullRequestSha: reader.choice('pr-sha', ['head', 'merge'], 'head'),
    };
}
function namingTexts(reader, variable) {
    return {
        images: reader.text('images'),
        tags: reader.text('tags'),
        flavor: reader.text('flavor'),
        immutableTags: reader.text('immutable-tags'),
        labels: reader.text('labels'),
        annotations: reader.text('annotations'),
        runtime: reader.text('runtime'),
        imageType: reader.text('image-type'),
        variant: reader.text('variant'),
        suffix: reader.text('suffix'),
        latestRuntime: reader.text('latest-runtime'),
        created: reader.text('created'),
        bakeTarget: reader.text('bake-target'),
        annotationLevels: variable('DOCKER_METADATA_ANNOTATIONS_LEVELS'),
        shortShaLength: variable('DOCKER_METADATA_SHORT_SHA_LENGTH'),
        rulesHeadSha: variable('DOCKER_METADATA_PR_HEAD_SHA'),
    };
}
function separatorsOf(reader) {
    return {
        tags: reader.verbatim('sep-tags', '\n'),
        labels: reader.verbatim('sep-labels', '\n'),
        annotations: reader.verbatim('sep-annotations', '\n'),
    };
}
function wantsVariables(reader, variable) {
    const name = 'DOCKER_METADATA_SET_OUTPUT_ENV';
    const value = variable(name).trim().toLowerCase();
    if (value !== '' && value !== 'true' && value !== 'false') {
        reader.problems.push({ input: name, problem: `must be true or false, not ${JSON.stringify(value)}` });
    }
    return value === 'true';
}

// EXTERNAL MODULE: ./lib/actions/inputs/result-file.js
var result_file = __webpack_require__(35811);
;// CONCATENATED MODULE: ./lib/actions/inputs/results.js

function parseResults(reader) {
    return {
        archive: reader.text('archive'),
        qemu: reader.choice('qemu', ['auto', 'off'], 'auto'),
        qemuImage: parseQemuImage(reader),
    };
}
const QEMU_IMAGE = 'docker.io/tonistiigi/binfmt:latest';
function parseQemuImage(reader) {
    const image = reader.text('qemu-image', QEMU_IMAGE);
    if (!/^[a-z0-9][\w.:/@-]*$/i.test(image)) {
        reader.problems.push({
            input: 'qemu-image',
            problem: `${(0,errors/* quote */.hD)(image)} is no image's name`,
            advice: `Write it with its tag or digest, such as ${QEMU_IMAGE}.`,
        });
    }
    return image;
}

// EXTERNAL MODULE: ./lib/actions/inputs/retrying.js
var retrying = __webpack_require__(80743);
// EXTERNAL MODULE: ./lib/actions/inputs/sign-in.js + 1 modules
var sign_in = __webpack_require__(19753);
// EXTERNAL MODULE: ./lib/actions/inputs/signing.js
var signing = __webpack_require__(15578);
;// CONCATENATED MODULE: ./lib/actions/inputs/inputs.js













async function parseInputs(read, variable) {
    const reader = (0,input/* createInputReader */.ic)(read);
    const inputs = {
        ...(0,attesting/* parseAttesting */.Pw)(reader),
        ...(await parseBuildOptions(reader)),
        ...(await (0,builder/* parseBuilder */.xx)(reader)),
        ...parseNamingGroup(reader, variable),
        ...(await (0,sign_in/* parseSignInInputs */.X)(reader, variable)),
        ...(await parseCache(reader)),
        ...parseDistribute(reader),
        ...(0,result_file/* parseResultFile */.l)(reader),
        ...parseResults(reader),
        ...(0,retrying/* parseRetrying */.k)(reader),
        ...(0,gate/* parseGate */.X)(reader),
        ...(0,signing/* parseSigning */.$)(reader),
        dryRun: reader.boolean('dry-run', false),
    };
    return { inputs, problems: reader.problems };
}

// EXTERNAL MODULE: ./lib/actions/publish/gate.js + 1 modules
var publish_gate = __webpack_require__(87826);
// EXTERNAL MODULE: ./lib/actions/step/git.js
var step_git = __webpack_require__(1370);
// EXTERNAL MODULE: ./lib/actions/step/run-facts.js
var run_facts = __webpack_require__(89501);
;// CONCATENATED MODULE: ./lib/actions/build/prepare.js

























const HERE = { read: input/* inputText */.AN, isElsewhere: false };
async function prepare(environment, { read, isElsewhere } = HERE) {
    const isThere = isElsewhere ? () => true : external_node_fs_.existsSync;
    const { inputs, problems } = await parseInputs(read, (name) => environment.all[name] ?? '');
    const fromEvent = (0,from_event/* sourceFromEvent */.m)(environment.event, { pullRequestSha: inputs.pullRequestSha });
    const git = (0,step_git/* gitIn */.u)(environment.workspace);
    const source = inputs.metadataContext === 'git' ? await (0,from_git/* sourceFromGit */.iO)(fromEvent, git) : fromEvent;
    if (source === undefined) {
        problems.push({
            input: 'metadata-context',
            problem: `is git, but ${environment.workspace} holds no commit`,
            advice: 'Run actions/checkout before this step, or leave the input at workflow.',
        });
    }
    const about = source ?? fromEvent;
    const naming = await parseNaming(inputs.naming, `ghcr.io/${about.repository.fullName}`);
    const facts = (0,run_facts/* runFactsOf */.s)(environment);
    const { workspace } = environment;
    const context = (0,build_context/* chooseContext */.d)(inputs, { workspace, source: about, git: facts.git, exists: external_node_fs_.existsSync });
    const missing = (0,build_context/* contextProblems */._)(context, inputs, environment.workspace, external_node_fs_.existsSync);
    missing.push(...(0,builder/* builderFileProblems */.OP)(inputs, environment.workspace, isThere));
    const annotations = (0,variables/* wantsAnnotations */.ke)(environment.all);
    missing.push(...annotations.problems, ...(0,variables/* wantsSummary */.ui)(environment.all).problems, ...metaProblems(inputs.buildArgs));
    missing.push(...(await (0,archive_place/* archiveProblems */.$)(inputs.archive, environment.workspace)));
    missing.push(...buildOptionProblems(inputs, environment.all, workspace, isThere), ...distributeProblems(inputs), ...distributePlaceProblems(inputs, environment.all), ...(0,run_facts/* runFactsProblems */.h)(environment));
    const pushes = !isElsewhere && (0,build_push/* decidePushOf */.Y3)(inputs, about).push;
    missing.push(...(await afterPushProblems(inputs, pushes, environment, isElsewhere)));
    const all = [...problems, ...foreignInputProblems(read), ...naming.problems, ...missing];
    if (all.length > 0)
        throw new errors/* InputError */.dz(all);
    const commit = await dateOf(about, (0,external_node_fs_.existsSync)((0,external_node_path_.join)(environment.workspace, '.git')) ? git : async () => undefined);
    const names = await nameImage(about, naming.request, { now: new Date(), commit });
    if (inputs.push === 'true' && !(0,build_push/* isCall */.nT)(inputs.call) && names.references.length === 0)
        throw nothingToPush(names);
    const buildArgs = expandMeta(inputs.buildArgs, names);
    return {
        inputs: { ...inputs, buildArgs, ...archiveInputs(inputs, environment.workspace) },
        source: about,
        facts,
        names,
        context,
        isCommitDateKnown: commit !== undefined,
        commitDate: commit,
        epoch: (0,variables/* decideEpoch */.kg)(naming.request.created, commit, buildArgs, environment.all),
        annotates: annotations.wants,
    };
}
async function afterPushProblems(inputs, pushes, { all, workspace }, isElsewhere) {
    const search = { workspace, path: all['PATH'] ?? '', files: publish_gate/* programFiles */.S };
    return [
        ...(0,gate/* gateProblems */.y)(inputs, pushes, search),
        ...(await (0,attesting/* attestingProblems */._U)(inputs, workspace, isElsewhere || inputs.gate.length > 0)),
        ...(0,signing/* signingProblems */.G)(inputs, pushes, all, workspace, external_node_fs_.existsSync),
        ...(await resultFileProblem(inputs, workspace)),
    ];
}
async function resultFileProblem({ resultFile, archive }, workspace) {
    if (resultFile === '')
        return [];
    const { resultFileProblems } = await __webpack_require__.e(/* import() */ 6238).then(__webpack_require__.bind(__webpack_require__, 56238));
    return resultFileProblems(resultFile, archive, workspace);
}
function archiveInputs({ archive, outputs, call, push }, workspace) {
    if ((0,build_push/* isCall */.nT)(call))
        return { archive: '', push: 'false' };
    if (archive === '')
        return { push };
    const path = (0,external_node_path_.resolve)(workspace, archive);
    return { archive: path, outputs: [...outputs, (0,result_exports/* archiveExport */.D)(path)] };
}
function nothingToPush({ images, decisions }) {
    const why = images.length === 0 ? ['no image is left in images'] : decisions;
    return new errors/* InputError */.dz([
        {
            input: 'push',
            problem: `is true, but there is no tag to push: ${why.join('; ') || 'tags is empty'}`,
            advice: 'Add a tag that fits this event, or set push to false for it.',
        },
    ]);
}
async function dateOf({ commitDate: known, headSha, runSha }, git) {
    const text = known ?? (await (0,from_git/* commitDate */.W8)(git, headSha)) ?? (headSha === runSha ? undefined : await (0,from_git/* commitDate */.W8)(git, runSha));
    const date = new Date(text ?? '');
    return Number.isNaN(date.getTime()) ? undefined : date;
}


/***/ }),

/***/ 69811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WS: () => (/* binding */ decideAlone),
  uv: () => (/* binding */ getReady),
  Zi: () => (/* binding */ openWays)
});

// EXTERNAL MODULE: ./lib/build/push.js
var build_push = __webpack_require__(63302);
// EXTERNAL MODULE: ./lib/builder/needs.js
var needs = __webpack_require__(39910);
// EXTERNAL MODULE: ./lib/cache/cache-image.js
var cache_image = __webpack_require__(67604);
// EXTERNAL MODULE: ./lib/actions/builder/ask.js
var ask = __webpack_require__(16686);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/builder/capabilities.js
const CONTAINERD = {
    'push-by-digest': 'no',
    'rewrite-timestamp': 'no',
    'security.insecure': 'unsure',
};
const CLASSIC = {
    'several-platforms': 'no',
    attestations: 'no',
    'cache-export': 'no',
    'gha-cache-import': 'ignored',
    'push-by-digest': 'no',
    'untagged-push': 'no',
    'load-several-platforms': 'no',
    'image-archive': 'no',
    'rewrite-timestamp': 'ignored',
    'image-options': 'ignored',
    'manifest-annotations': 'ignored',
    'index-annotations': 'no',
    'security.insecure': 'unsure',
};
const LIMITS = {
    'docker, containerd store': CONTAINERD,
    'docker, classic store': CLASSIC,
    BuildKit: {},
};
function kindOf({ driver, hasContainerdStore }) {
    if (driver !== 'docker')
        return 'BuildKit';
    return hasContainerdStore ? 'docker, containerd store' : 'docker, classic store';
}
function lacksOf(facts, needs) {
    return needs.flatMap((feature) => {
        const ability = abilityOf(facts, feature, needs);
        return ability === 'yes' ? [] : [{ feature, ability }];
    });
}
const NOT_IN_PARTS = ['image-archive', 'load-several-platforms', 'untagged-push'];
function abilityOf(facts, feature, needs) {
    if (feature === 'security.insecure' || feature === 'network.host')
        return entitlement(facts, feature);
    const isParted = facts.nodes.length > 1 && needs.includes('several-platforms');
    if (isParted && NOT_IN_PARTS.includes(feature))
        return 'no';
    return LIMITS[kindOf(facts)][feature] ?? 'yes';
}
function entitlement({ driver, nodes }, feature) {
    if (driver === 'docker')
        return LIMITS['docker, containerd store'][feature] ?? 'yes';
    if (driver !== 'docker-container' && driver !== 'kubernetes')
        return 'yes';
    const areAllowed = nodes.every(({ entitlements = [] }) => entitlements.includes(feature));
    return areAllowed && nodes.length > 0 ? 'yes' : 'no';
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/builder/inspect.js
var inspect = __webpack_require__(26099);
// EXTERNAL MODULE: ./lib/builder/request.js
var builder_request = __webpack_require__(23738);
;// CONCATENATED MODULE: ./lib/builder/create.js



const DEFAULT_FLAGS = '--allow-insecure-entitlement security.insecure --allow-insecure-entitlement network.host';
function driverOf({ driver }) {
    return driver ?? 'docker-container';
}
function generatedName(request, identity, secrets) {
    const { driverOpts, buildkitdFlags, buildkitdConfig, buildkitdConfigInline, endpoint, append } = request;
    const texts = { buildkitdFlags, buildkitdConfig, buildkitdConfigInline, endpoint };
    const description = { driver: driverOf(request), driverOpts, ...texts, append, first: (0,builder_request/* firstNodePlatforms */.Hg)(request) };
    const sum = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify([description, identity, secrets]));
    return `image-build-${sum.digest('hex').slice(0, 16)}`;
}
function createArguments(name, request, { config, tls }, buildxVersion) {
    const driver = driverOf(request);
    return [
        ...['buildx', 'create', '--name', name, '--driver', driver],
        ...[...request.driverOpts, ...(tls[0] ?? [])].flatMap((option) => ['--driver-opt', option]),
        ...create_option('--buildkitd-flags', flagsOf(request)),
        ...create_option('--platform', (0,builder_request/* firstNodePlatforms */.Hg)(request).join(',')),
        ...(request.use ? ['--use'] : []),
        ...create_option(configOption(buildxVersion), driver === 'remote' ? '' : config),
        ...create_option('', request.endpoint),
    ];
}
function expectedFacts(request) {
    const { builder, buildkitdConfig, buildkitdConfigInline, endpoint, append } = request;
    const fromFile = buildkitdConfig === '' ? [] : ['security.insecure', 'network.host'];
    const entitlementsBy = (flags) => [...(0,inspect/* entitlementsOf */.ys)(flags, buildkitdConfigInline), ...fromFile];
    const node = { status: '', buildkit: undefined };
    return {
        name: builder,
        driver: driverOf(request),
        hasContainerdStore: false,
        nodes: [
            { ...node, name: '', endpoint, platforms: [], entitlements: entitlementsBy(flagsOf(request)) },
            ...append.map((further) => ({
                ...node,
                name: further.name,
                endpoint: further.endpoint,
                platforms: further.platforms.split(',').filter((platform) => platform !== ''),
                entitlements: entitlementsBy(further.buildkitdFlags),
            })),
        ],
    };
}
function appendArguments(name, request, node, number, { tls }) {
    return [
        ...['buildx', 'create', '--name', name, '--append'],
        ...create_option('--node', node.name),
        ...[...node.driverOpts, ...(tls[number] ?? [])].flatMap((driverOption) => ['--driver-opt', driverOption]),
        ...create_option('--buildkitd-flags', driverOf(request) === 'remote' ? '' : node.buildkitdFlags),
        ...create_option('--platform', node.platforms),
        ...create_option('', node.endpoint),
    ];
}
function bootArguments(name) {
    return ['buildx', 'inspect', '--bootstrap', '--builder', name];
}
function configOption(buildxVersion) {
    const [, minor] = /^0\.(\d+)\./.exec(buildxVersion ?? '') ?? [];
    return Number(minor ?? 13) < 13 ? '--config' : '--buildkitd-config';
}
function flagsOf(request) {
    const driver = driverOf(request);
    if (driver === 'remote')
        return '';
    return request.buildkitdFlags || (hasOwnBuildKit(driver) ? DEFAULT_FLAGS : '');
}
function hasOwnBuildKit(driver) {
    return driver === 'docker-container' || driver === 'kubernetes';
}
function create_option(name, value) {
    if (value === '')
        return [];
    return name === '' ? [value] : [name, value];
}

;// CONCATENATED MODULE: ./lib/builder/choose.js




function chooseBuilder(request, facts, needs, ownContext) {
    if (request.driver === 'docker') {
        const why = 'the engine itself, as the input driver says';
        return judge(request.builder || ownContext, facts, needs, 'driver', why);
    }
    if ((0,builder_request/* describesBuilder */.s3)(request))
        return judgeDescribed(request, needs);
    if (request.builder !== '') {
        return judge(request.builder, facts, needs, 'builder', `${request.builder}, as the input builder says`);
    }
    const missing = facts === undefined ? [] : lacksOf(facts, needs);
    if (facts === undefined || missing.length === 0)
        return { kind: 'use', name: '', why: currentOf(facts, needs) };
    return { kind: 'create', why: `one of its own, because ${describe(facts)} cannot do ${listOf(missing)}` };
}
function judgeDescribed(request, needs) {
    const lacks = lacksOf(expectedFacts(request), needs);
    if (lacks.length === 0)
        return { kind: 'create', why: 'one of its own, as the inputs describe it' };
    const isEntitlement = ({ feature }) => feature === 'security.insecure' || feature === 'network.host';
    const forbidden = lacks.filter(isEntitlement);
    if (forbidden.length > 0) {
        const problem = `asks for ${listOf(forbidden)}, which the builder does not allow`;
        const flags = forbidden.map(({ feature }) => `--allow-insecure-entitlement ${feature}`).join(' ');
        return { kind: 'refuse', problem: { input: 'allow', problem, advice: `Add ${flags} to buildkitd-flags.` } };
    }
    const problem = `makes a builder of several nodes, which cannot do ${listOf(lacks)}`;
    const isUntagged = lacks.some(({ feature }) => feature === 'untagged-push');
    const advice = isUntagged ? 'Build with one node.' : 'Push the image in place of that, or build with one node.';
    return { kind: 'refuse', problem: { input: 'append', problem, advice } };
}
function judge(name, facts, needs, input, why) {
    const lacks = facts === undefined ? [] : lacksOf(facts, needs);
    const refused = lacks.filter(({ ability }) => ability === 'no');
    if (facts !== undefined && refused.length > 0) {
        const problem = `${describe(facts)} cannot do ${listOf(refused)}`;
        const advice = 'Take the input out, and a builder that can is made for this job, or name one that can.';
        return { kind: 'refuse', problem: { input, problem, advice } };
    }
    const ignored = lacks.filter(({ ability }) => ability === 'ignored');
    if (facts === undefined || ignored.length === 0)
        return { kind: 'use', name, why };
    const warning = `${capitalized(describe(facts))} ignores ${listOf(ignored)} without a word.`;
    return { kind: 'use', name, why, warning };
}
function currentOf(facts, needs) {
    if (needs.length === 0 && facts === undefined)
        return 'the current one, because any builder can do this';
    if (facts === undefined || facts.driver === '')
        return 'the current one';
    return `the current one, ${facts.name} (${facts.driver}), which can do all of this`;
}
function describe({ name, driver, hasContainerdStore, nodes }) {
    const store = hasContainerdStore ? '' : ', whose engine has no containerd image store';
    const many = nodes.length > 1 ? `, ${nodes.length} nodes` : '';
    return `the builder ${name} (driver ${driver}${driver === 'docker' ? store : many})`;
}
function listOf(lacks) {
    return lacks.map(({ feature }) => needs/* FEATURES */.Gv[feature]).join(', ');
}
function capitalized(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}

// EXTERNAL MODULE: ./lib/builder/facts.js
var builder_facts = __webpack_require__(59236);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/runner/log.js
var runner_log = __webpack_require__(93188);
// EXTERNAL MODULE: ./lib/runner/state.js
var state = __webpack_require__(25223);
// EXTERNAL MODULE: ./lib/retry/schedule.js
var schedule = __webpack_require__(65305);
// EXTERNAL MODULE: ./lib/actions/attempts/again.js
var again = __webpack_require__(27838);
// EXTERNAL MODULE: ./lib/actions/attempts/warn.js
var warn = __webpack_require__(59700);
// EXTERNAL MODULE: ./lib/build/failure.js
var failure = __webpack_require__(46194);
// EXTERNAL MODULE: ./lib/process/process.js
var process = __webpack_require__(61576);
;// CONCATENATED MODULE: ./lib/actions/builder/buildx.js



const TIME_LIMIT_MS = 10 * 60_000;
class BuilderFailure extends errors/* ActionError */.lZ {
    classification;
    constructor(message, classification) {
        const id = classification.stage === 'unknown' ? 'builder-options' : classification.id;
        super(id, message, { code: 'builder', advice: (0,errors/* meaningOf */.Pr)(id) });
        this.name = 'BuilderFailure';
        this.classification = classification;
    }
}
async function runBuildx(args, failed, { env, environment, signal }, onOutput = () => { }) {
    const result = await start(args, { env, cwd: environment.workspace, onOutput, signal });
    if (result.exitCode === 0 && result.stopped === undefined)
        return;
    throw await failureOf(failed, result);
}
async function failureOf(failed, { exitCode, stopped, stderr }) {
    const { classify, finalError } = await Promise.all(/* import() */[__webpack_require__.e(19), __webpack_require__.e(1949)]).then(__webpack_require__.bind(__webpack_require__, 80019));
    const classification = classify({ exitCode, stderr }, stopped === undefined ? {} : { stopped });
    const said = finalError(stderr).split('\n').slice(-20).join('\n').trim();
    const late = stopped === 'timeout' ? ` after ${TIME_LIMIT_MS / 60_000} min` : '';
    return new BuilderFailure(`${failed}${late}${said && `:\n${said}`}`, classification);
}
async function start(args, options) {
    try {
        return await (0,process/* runProcess */.R)({ command: 'docker', args, timeoutMs: TIME_LIMIT_MS, ...options });
    }
    catch (cause) {
        throw (0,failure/* dockerMissing */.L)(cause);
    }
}

;// CONCATENATED MODULE: ./lib/actions/builder/boot.js






async function boot(name, inputs, around) {
    return (0,again/* again */.T)(() => bootOnce(name, around), {
        ...inputs,
        decide(error, failed) {
            if (!(error instanceof BuilderFailure))
                return undefined;
            const { class: kind, isThrottled } = error.classification;
            if (kind !== 'transient' && kind !== 'ambiguous' && kind !== 'timeout')
                return undefined;
            return (0,schedule/* pauseAfter */.l)({ base: inputs.retryWaitSeconds, failed, chance: Math.random(), isThrottled });
        },
        tell: ({ message }, number) => (0,warn/* warnOfRetry */.K)(`Attempt ${number} to boot the builder failed: ${message}`, inputs.warningOnRetry),
        signal: around.signal,
    });
}
async function bootOnce(name, around) {
    const failed = `The builder ${name} does not come up`;
    const chunks = [];
    await runBuildx(bootArguments(name), failed, around, (chunk, from) => from === 'stdout' && chunks.push(chunk));
    const facts = (0,inspect/* parseInspect */.E7)(Buffer.concat(chunks).toString('utf8'));
    const error = facts?.error ?? facts?.nodes.find((node) => node.error !== undefined)?.error;
    if (facts !== undefined && error === undefined)
        return facts;
    throw await failureOf(failed, { exitCode: 1, stopped: undefined, stderr: `ERROR: ${error ?? 'no answer'}` });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/actions/inputs/builder.js + 1 modules
var builder = __webpack_require__(17337);
;// CONCATENATED MODULE: ./lib/actions/builder/tls.js



const PARTS = [
    ['CACERT', 'cacert'],
    ['CERT', 'cert'],
    ['KEY', 'key'],
];
function tlsTexts({ append }, variables) {
    return [...Array(append.length + 1).keys()].flatMap((node) => PARTS.map(([part]) => variables[variableName(node, part)] ?? ''));
}
async function writeTlsFiles(request, variables, folder) {
    const endpoints = [request.endpoint, ...request.append.map(({ endpoint }) => endpoint)];
    return Promise.all(endpoints.map((endpoint, node) => writeNode(request, node, endpoint, variables, folder)));
}
async function writeNode({ driver }, node, endpoint, variables, folder) {
    const given = PARTS.flatMap(([part, option]) => {
        const text = variables[variableName(node, part)] ?? '';
        return text === '' ? [] : [{ part, option, text }];
    });
    if (given.length === 0)
        return [];
    for (const { part, text } of given)
        if (part === 'KEY')
            runner_log/* log */.Rm.mask(text);
    if (driver !== 'remote' || !endpoint.startsWith('tcp://')) {
        runner_log/* log */.Rm.warning(`${variableName(node, '…')} is for driver remote and a tcp:// endpoint, and is not used here.`);
        return [];
    }
    return Promise.all(given.map(async ({ option, text }) => {
        const path = (0,external_node_path_.join)(folder, `node-${node}-${option}.pem`);
        await (0,promises_.writeFile)(path, text, { mode: 0o600 });
        return `${option}=${path}`;
    }));
}
function variableName(node, part) {
    return `BUILDER_NODE_${node}_AUTH_TLS_${part}`;
}

;// CONCATENATED MODULE: ./lib/actions/builder/create.js






async function createBuilder(name, request, buildxVersion, around) {
    const { folder, environment } = around;
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    const files = {
        config: await writeConfig(request, environment.workspace, folder),
        tls: await writeTlsFiles(request, environment.all, folder),
    };
    const said = `The builder ${name} cannot be made`;
    await runBuildx(createArguments(name, request, files, buildxVersion), said, around);
    for (const [index, node] of request.append.entries()) {
        const args = appendArguments(name, request, node, index + 1, files);
        await runBuildx(args, `Node ${index + 1} cannot be added to the builder ${name}`, around);
    }
}
async function writeConfig({ buildkitdConfig, buildkitdConfigInline }, workspace, folder) {
    if (buildkitdConfig !== '')
        return (0,builder/* configPath */.eQ)(buildkitdConfig, workspace);
    if (buildkitdConfigInline === '')
        return '';
    const path = (0,external_node_path_.join)(folder, 'buildkitd.toml');
    await (0,promises_.writeFile)(path, `${buildkitdConfigInline}\n`, { mode: 0o600 });
    return path;
}

;// CONCATENATED MODULE: ./lib/actions/builder/debug-log.js


const debug_log_TIME_LIMIT_MS = 15_000;
async function showBuildKitLog({ driver, nodes }, since, { env, environment, signal }) {
    if (driver !== 'docker-container')
        return;
    for (const node of nodes) {
        const endGroup = runner_log/* log */.Rm.group(`BuildKit's log of ${node.name}`);
        const output = runner_log/* log */.Rm.passThrough();
        const args = [...engineOf(node), 'logs', '--since', since.toISOString(), `buildx_buildkit_${node.name}`];
        const request = { command: 'docker', args, env, cwd: environment.workspace, timeoutMs: debug_log_TIME_LIMIT_MS, signal };
        await (0,process/* runProcess */.R)({ ...request, onOutput: output.write }).catch(() => undefined);
        output.end();
        endGroup();
    }
}
function engineOf({ endpoint }) {
    if (endpoint === '')
        return [];
    return endpoint.includes('://') ? ['--host', endpoint] : ['--context', endpoint];
}

;// CONCATENATED MODULE: ./lib/actions/builder/post-builder.js



const post_builder_TIME_LIMIT_MS = (/* unused pure expression or super */ null && (2 * 60_000));
function builderState(state) {
    return JSON.stringify(state);
}
async function removeBuilder(saved) {
    if (saved === '')
        return;
    const { name, keepState, buildxConfig } = JSON.parse(saved);
    const said = [];
    const { exitCode, stderr } = await runProcess({
        command: 'docker',
        args: ['buildx', 'rm', ...(keepState ? ['--keep-state'] : []), name],
        env: { ...childEnvironment(), BUILDX_CONFIG: buildxConfig },
        cwd: '/',
        onOutput: (chunk) => said.push(chunk),
        timeoutMs: post_builder_TIME_LIMIT_MS,
    }).catch((error) => ({ exitCode: 1, stderr: error.message }));
    if (exitCode === 0)
        log.info(`The builder ${name} is removed${keepState ? '; its state stays' : ''}.`);
    else if (/no builder .* found/.test(stderr))
        log.info(`The builder ${name} is not there; nothing to remove.`);
    else {
        log.warning(`The builder ${name} could not be removed: ${stderr.trim()} Remove it by "docker buildx rm ${name}".`);
    }
}

;// CONCATENATED MODULE: ./lib/actions/builder/open.js














async function openBuilder({ needs, facts, buildxVersion }, inputs, around) {
    const since = new Date();
    const choice = chooseBuilder(inputs, facts, needs, (0,ask/* ownContext */.Sb)(around.environment));
    if (choice.kind === 'refuse')
        throw new errors/* InputError */.dz([choice.problem]);
    runner_log/* log */.Rm.debug(`The build needs of its builder: ${JSON.stringify(needs)}. What is known: ${seen(facts, buildxVersion)}`);
    runner_log/* log */.Rm.info(`Builder: ${choice.why}.`);
    if (choice.kind === 'use') {
        if (choice.warning)
            runner_log/* log */.Rm.warning(choice.warning);
        return opened(choice.name, facts, buildxVersion, since, around);
    }
    const name = await makeBuilder(inputs, buildxVersion, around);
    const started = performance.now();
    const own = await boot(name, inputs, around);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    runner_log/* log */.Rm.info(`Builder: ${name} is ready after ${seconds} s, for ${(0,builder_facts/* platformsOf */.W)(own).join(', ') || 'unknown platforms'}.`);
    return opened(name, own, buildxVersion, since, around);
}
function seen(facts, buildxVersion) {
    const nodes = facts?.nodes.map(({ name, status, buildkit, platforms }) => ({ name, status, buildkit, platforms }));
    return JSON.stringify({ buildxVersion, name: facts?.name, driver: facts?.driver, nodes });
}
async function makeBuilder(request, buildxVersion, around) {
    const { environment, folder } = around;
    const { all, temp } = environment;
    const identity = {
        runId: all['GITHUB_RUN_ID'] ?? '',
        runAttempt: all['GITHUB_RUN_ATTEMPT'] ?? '',
        job: all['GITHUB_JOB'] ?? '',
        runner: all['RUNNER_NAME'] ?? '',
        temp,
    };
    const name = request.builder || generatedName(request, identity, tlsTexts(request, all));
    const instances = (0,external_node_path_.join)((0,ask/* buildxFolder */.jN)(environment), 'instances');
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(instances, name))) {
        runner_log/* log */.Rm.info(`Builder: ${name} is there already, and is used again.`);
        return name;
    }
    if (request.cleanup) {
        const { keepState } = request;
        (0,state/* saveState */.LZ)(state/* STATE */.c4.builder, builderState({ name, keepState, buildxConfig: (0,ask/* buildxFolder */.jN)(environment) }));
    }
    await createBuilder(name, request, buildxVersion, { ...around, folder: (0,external_node_path_.join)(folder, 'builder') });
    return name;
}
function opened(name, facts, buildxVersion, since, around) {
    const isDebugged = around.environment.all['RUNNER_DEBUG'] === '1';
    const close = async () => {
        if (isDebugged && facts !== undefined && !around.signal.aborted)
            await showBuildKitLog(facts, since, around);
    };
    return { name, machine: { builder: facts, buildxVersion }, close };
}

;// CONCATENATED MODULE: ./lib/cache/probe.js
const SERVICE = 'gha';
const QUESTIONS = 2;
const PAUSE = 0.5;
function placesToAsk({ backend, isReading, isWriting, reads }) {
    if (backend === 'gha')
        return isReading || isWriting ? [SERVICE] : [];
    return isReading && (backend === 'registry' || backend === 'inline') ? reads : [];
}
async function findOut(ask, { limitSeconds, sleep, now }) {
    const start = now();
    const left = () => limitSeconds - (now() - start) / 1000;
    const done = new AbortController();
    const late = sleep(limitSeconds, done.signal).then(() => undefined);
    try {
        for (let asked = 1;; asked++) {
            const answer = await Promise.race([late, ask().catch(noAnswer)]);
            const judged = answer === undefined ? HANGING : probe_judge(answer);
            const pause = pauseAfter(judged.state, answer?.retryAfter);
            if (asked === QUESTIONS || pause === undefined || pause >= left()) {
                return { ...judged, seconds: (now() - start) / 1000 };
            }
            await sleep(pause, done.signal);
        }
    }
    finally {
        done.abort();
    }
}
const HANGING = { state: 'hanging', said: 'it gave no answer' };
function noAnswer(error) {
    return { status: undefined, problem: error instanceof Error ? error.message : String(error) };
}
function probe_judge({ status, problem, retryAfter }) {
    if (problem !== undefined)
        return { state: 'failing', said: problem };
    const said = `it answered ${status}`;
    if (status === 404)
        return { state: 'missing', said };
    if (status === 401 || status === 403)
        return { state: 'denied', said };
    if (status === 429) {
        return { state: 'throttled', said: retryAfter === undefined ? said : `${said} and asks to wait ${retryAfter} s` };
    }
    return { state: status !== undefined && status < 400 ? 'good' : 'failing', said };
}
function pauseAfter(state, retryAfter) {
    if (state === 'throttled')
        return Math.max(retryAfter ?? PAUSE, PAUSE);
    return state === 'failing' ? PAUSE : undefined;
}

;// CONCATENATED MODULE: ./lib/cache/left-out.js

function withoutBroken(plan, findings) {
    const asked = placesToAsk(plan).flatMap((place) => {
        const finding = findings.get(place);
        return finding === undefined ? [] : [{ place, ...finding }];
    });
    if (asked.every(({ state }) => state === 'good'))
        return plan;
    return plan.backend === 'gha' ? withoutService(plan, asked[0]) : withoutPlaces(plan, asked);
}
function withoutService(plan, found) {
    const what = `The GitHub Actions cache is left out of this build: ${found?.said ?? ''}`;
    const why = `Left out: ${found?.said ?? ''}.`;
    return {
        ...withoutReading(plan, []),
        ...withoutWriting(plan),
        reasons: [...plan.reasons.slice(0, 1), why, ...besides(plan)],
        warnings: [...plan.warnings, `${what}${lost(found?.seconds)}.`],
    };
}
const BROKEN = ['throttled', 'failing', 'hanging'];
function withoutPlaces(plan, asked) {
    const good = plan.reads.filter((place) => !asked.some((each) => each.place === place && each.state !== 'good'));
    const broken = asked.filter(({ state }) => BROKEN.includes(state));
    const absent = asked.filter(({ state }) => !BROKEN.includes(state) && state !== 'good').map(({ place }) => place);
    const isAway = good.length === 0 && absent.length === 0;
    const [where = '', reading = '', writing = ''] = plan.reasons;
    const readsWhat = good.length === 0 ? 'Reads nothing: no cache was found.' : reading;
    const notes = absent.length === 0 ? [] : [`Not there, or not for us to read: ${absent.join(', ')}.`];
    return {
        ...withoutReading(plan, good),
        ...(isAway && plan.backend === 'registry' ? withoutWriting(plan) : {}),
        reasons: [
            where,
            readsWhat,
            ...notes,
            isAway && plan.isWriting && plan.backend === 'registry' ? 'Writes nothing: its registry is not well.' : writing,
            ...besides(plan),
        ],
        warnings: [...plan.warnings, ...brokenWarnings(broken)],
    };
}
function brokenWarnings(broken) {
    const [first] = broken;
    if (first === undefined)
        return [];
    const places = broken.map(({ place }) => place).join(' and ');
    const seconds = Math.max(...broken.map((each) => each.seconds));
    return [`The cache in ${places} is left out of this build: ${first.said}${lost(seconds)}.`];
}
function besides({ reasons }) {
    return reasons.slice(3);
}
function withoutReading(plan, kept) {
    if (!plan.isReading)
        return plan;
    const own = plan.backend === 'gha' ? 1 : plan.reads.length;
    const given = plan.from.slice(0, plan.from.length - own);
    const places = plan.reads.toReversed();
    const ours = plan.from.slice(plan.from.length - own).filter((_, index) => kept.includes(places[index] ?? ''));
    return { ...plan, from: [...given, ...ours], reads: kept, isReading: ours.length > 0 };
}
function withoutWriting({ to, isWriting }) {
    return { to: isWriting ? to.slice(0, -1) : to, isWriting: false, writes: undefined };
}
function lost(seconds = 0) {
    return ` (${seconds.toFixed(1)} s lost)`;
}

// EXTERNAL MODULE: ./lib/cache/service.js + 1 modules
var cache_service = __webpack_require__(90470);
;// CONCATENATED MODULE: ./lib/cache/service-question.js

const METHOD = 'twirp/github.actions.results.api.v1.CacheService/GetCacheEntryDownloadURL';
const versionOf = () => (0,external_node_crypto_.createHash)('sha256').update('|go-actionscache-1.0').digest('hex');
function serviceRequest(variables, scope, refs) {
    const [base = '', token = ''] = [variables['ACTIONS_RESULTS_URL'], variables['ACTIONS_RUNTIME_TOKEN']];
    if (!URL.canParse(METHOD, base) || token === '')
        return undefined;
    const keys = refs.map((ref) => `index-${scope}-1-${(0,external_node_crypto_.createHash)('sha256').update(ref).digest('hex').slice(0, 8)}`);
    const body = { key: keys[0] ?? `index-${scope}-1-`, restore_keys: keys, version: versionOf() };
    return {
        url: new URL(METHOD, base),
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: Buffer.from(JSON.stringify(body)),
    };
}
function judgeServiceAnswer({ status, body }) {
    if (status !== 200)
        return { status };
    return jsonOf(body) === undefined ? { status, problem: 'its answer is not that of a cache service' } : { status };
}
function storageAddress({ body }) {
    const text = jsonOf(body)?.['signed_download_url'];
    return typeof text === 'string' && /^https?:/.test(text) && URL.canParse(text) ? new URL(text) : undefined;
}
function jsonOf(body) {
    try {
        const value = JSON.parse(body.toString('utf8'));
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/image/reference.js
var image_reference = __webpack_require__(68424);
// EXTERNAL MODULE: ./lib/registry/fault.js
var fault = __webpack_require__(94523);
// EXTERNAL MODULE: ./lib/registry/http.js
var registry_http = __webpack_require__(69127);
// EXTERNAL MODULE: ./lib/registry/manifests.js
var manifests = __webpack_require__(7757);
// EXTERNAL MODULE: ./lib/runner/cancel.js
var cancel = __webpack_require__(69746);
;// CONCATENATED MODULE: ./lib/actions/cache/cache-probe.js










const LIMIT_SECONDS = 4;
class CacheProbe {
    #environment;
    #signal;
    #closed = new AbortController();
    #findings = new Map();
    constructor(environment, signal) {
        this.#environment = environment;
        this.#signal = AbortSignal.any([signal, this.#closed.signal]);
    }
    start(plan, clientFor) {
        for (const place of placesToAsk(plan)) {
            const ask = place === SERVICE ? this.#service(plan) : clientFor && askRegistry(place, clientFor);
            if (ask === undefined || this.#findings.has(place))
                continue;
            const limitSeconds = Math.min(LIMIT_SECONDS, plan.timeoutSeconds);
            const sleepHere = (seconds, signal) => (0,cancel/* sleep */.y)(seconds, AbortSignal.any([signal, this.#signal]));
            this.#findings.set(place, findOut(ask, { limitSeconds, sleep: sleepHere, now: () => performance.now() }));
        }
    }
    async settle(plan, clientFor) {
        this.start(plan, clientFor);
        const found = await Promise.all([...this.#findings].map(async ([place, finding]) => [place, await finding]));
        for (const [place, { state, said, seconds }] of found) {
            runner_log/* log */.Rm.debug(`Cache ${place} is ${state}: ${said} (${seconds.toFixed(2)} s).`);
        }
        return withoutBroken(plan, new Map(found));
    }
    close() {
        this.#closed.abort();
    }
    #service({ scope, reads, timeoutSeconds }) {
        const { all } = this.#environment;
        const service = (0,cache_service/* readCacheService */.Y)(all);
        const isKnown = service.kind === 'there' && service.version === 2;
        const request = isKnown ? serviceRequest(all, scope, reads) : undefined;
        if (request === undefined)
            return undefined;
        return async () => {
            const limit = AbortSignal.timeout(1000 * (Math.min(LIMIT_SECONDS, timeoutSeconds) + 0.5));
            const http = (0,registry_http/* createHttp */.V)(all, AbortSignal.any([this.#signal, limit]));
            try {
                return await askService(http, request);
            }
            finally {
                http.close();
            }
        };
    }
}
async function askService(http, request) {
    const answer = await http.send({ ...request, method: 'POST' });
    const judged = { ...judgeServiceAnswer(answer), retryAfter: (0,fault/* retryAfterOf */.sT)(answer.headers) };
    const storage = judged.problem === undefined && answer.status === 200 ? storageAddress(answer) : undefined;
    if (storage === undefined)
        return judged;
    const { status, stream } = await http.open({ method: 'GET', url: storage, headers: { range: 'bytes=0-0' } });
    stream.on('error', () => { }).destroy();
    return status < 400 ? { status } : { status, problem: `its storage answered ${status}` };
}
function askRegistry(reference, clientFor) {
    return async () => {
        const parsed = (0,image_reference/* parseTaggedReference */.$R)(reference);
        if (parsed === undefined)
            return { status: 200 };
        try {
            const client = await clientFor(parsed.repository.registry);
            const digest = await (0,manifests/* servedDigest */.sP)(client, parsed.repository, parsed.tag);
            return { status: digest === undefined ? 404 : 200 };
        }
        catch (error) {
            if (!(error instanceof fault/* RegistryFault */.QA) || error.status === undefined)
                throw error;
            return { status: error.status, retryAfter: error.retryAfter };
        }
    };
}

;// CONCATENATED MODULE: ./lib/actions/cache/cache-store.js


const NOTHING = {
    layersAreBack: Promise.resolve(),
    fillMounts: async () => { },
    keep: () => { },
    close: () => { },
    reasons: [],
};
async function openCacheStore(prepared, push, cache, environment, folder, signal) {
    const { inputs } = prepared;
    const isWanted = cache.backend === 'local' || inputs.cacheMounts;
    if (!isWanted || (0,build_push/* isCall */.nT)(inputs.call))
        return NOTHING;
    try {
        const { startStore } = await __webpack_require__.e(/* import() */ 3926).then(__webpack_require__.bind(__webpack_require__, 73926));
        return await startStore(prepared, push, cache, environment, folder, signal);
    }
    catch (error) {
        runner_log/* log */.Rm.warning(`Nothing is brought back from another run: ${error.message}.`);
        return NOTHING;
    }
}

// EXTERNAL MODULE: ./lib/actions/cache/caching.js + 4 modules
var caching = __webpack_require__(78961);
// EXTERNAL MODULE: ./lib/actions/publish/push-permission.js
var push_permission = __webpack_require__(18939);
// EXTERNAL MODULE: ./lib/actions/sign-in/session.js + 17 modules
var sign_in_session = __webpack_require__(16620);
// EXTERNAL MODULE: ./lib/actions/vouch/trust.js
var trust = __webpack_require__(12607);
// EXTERNAL MODULE: ./lib/actions/build/planning.js + 2 modules
var planning = __webpack_require__(65429);
;// CONCATENATED MODULE: ./lib/actions/build/ready.js












async function decideAlone(prepared, environment) {
    const push = (0,build_push/* decidePushOf */.Y3)(prepared.inputs, prepared.source);
    const cache = await (0,caching/* planCaching */.Ft)(prepared, push, environment);
    return { push, cache, plan: (0,planning/* planBuild */.C)(prepared, push, cache) };
}
async function openWays(prepared, around, closers) {
    const { inputs, source, names } = prepared;
    const { environment, folder, signal } = around;
    const expected = await decideAlone(prepared, environment);
    const asking = (0,ask/* askBuilder */.vZ)(expected.plan, inputs, environment, signal);
    const probe = new CacheProbe(environment, signal);
    closers.push(() => probe.close());
    probe.start(expected.cache);
    const session = await (0,sign_in_session/* openSession */.f)(inputs, { ...names, caches: (0,cache_image/* repositoriesOf */.Ub)(inputs.cacheImages) }, environment, folder, signal);
    closers.push(() => session.close());
    const store = await openCacheStore(prepared, expected.push, expected.cache, environment, folder, signal);
    closers.push(() => store.close());
    const refusal = inputs.push === 'auto' ? await (0,push_permission/* askForPermission */.Y)(prepared, session, signal) : undefined;
    const push = (0,build_push/* decidePushOf */.Y3)(inputs, source, refusal);
    const confirmPush = inputs.push === 'true' ? (0,push_permission/* startPushQuestion */.D)(names, session, signal) : async () => { };
    probe.start(expected.cache, session.clientFor);
    if (push.push) {
        await (0,trust/* checkTrust */.R)(prepared, around);
    }
    return { push, session, asking, probe, store, expectedCache: expected.cache, confirmPush };
}
async function getReady(prepared, push, { session, asking, probe, store }, { environment, folder, signal }, closers) {
    const asked = await withOwnNeeds(await asking, prepared, push, environment);
    const builder = await openBuilder(asked, prepared.inputs, { environment, env: session.env, folder, signal });
    closers.push(() => builder.close());
    await store.layersAreBack;
    const planned = await (0,caching/* planCaching */.Ft)(prepared, push, environment, builder.machine);
    const cache = await probe.settle(planned, session.clientFor);
    const plan = { ...(0,planning/* planBuild */.C)(prepared, push, cache, builder.machine), builder: builder.name };
    return { push, cache, plan, builder };
}
async function withOwnNeeds(asked, prepared, push, environment) {
    const fixed = (0,caching/* fixedMachine */.o0)(asked, prepared.inputs);
    if (fixed === undefined)
        return asked;
    return { ...asked, needs: (0,needs/* needsOf */.hN)((0,planning/* planBuild */.C)(prepared, push, await (0,caching/* planCaching */.Ft)(prepared, push, environment, fixed))) };
}


/***/ }),

/***/ 16686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nc: () => (/* binding */ nativePlatform),
/* harmony export */   Sb: () => (/* binding */ ownContext),
/* harmony export */   jN: () => (/* binding */ buildxFolder),
/* harmony export */   vZ: () => (/* binding */ askBuilder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _builder_inspect_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26099);
/* harmony import */ var _builder_needs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39910);
/* harmony import */ var _builder_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23738);
/* harmony import */ var _process_ask_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92680);
/* harmony import */ var _runner_child_environment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88264);







function ownContext({ all, dockerConfig }) {
    if (all['DOCKER_HOST'])
        return 'default';
    if (all['DOCKER_CONTEXT'])
        return all['DOCKER_CONTEXT'];
    const { currentContext } = jsonOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dockerConfig, 'config.json'));
    return typeof currentContext === 'string' && currentContext !== '' ? currentContext : 'default';
}
function buildxFolder({ all, dockerConfig }) {
    return all['BUILDX_CONFIG'] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dockerConfig, 'buildx');
}
const TIME_LIMIT_MS = 60_000;
async function askBuilder(plan, request, environment, signal) {
    const needs = (0,_builder_needs_js__WEBPACK_IMPORTED_MODULE_2__/* .needsOf */ .hN)(plan);
    if ((0,_builder_request_js__WEBPACK_IMPORTED_MODULE_4__/* .describesBuilder */ .s3)(request) && request.driver !== 'docker') {
        return { needs, facts: undefined, buildxVersion: await versionOfBuildx(environment, signal) };
    }
    const isNamed = request.builder !== '' || request.driver === 'docker';
    const matters = isNamed || !isSurelyTheEngine(environment) || (0,_builder_needs_js__WEBPACK_IMPORTED_MODULE_2__/* .mattersFor */ .sF)(needs, plan, nativePlatform());
    if (!matters)
        return { needs, facts: undefined, buildxVersion: undefined };
    const name = request.driver === 'docker' ? request.builder || ownContext(environment) : request.builder;
    const [facts, buildxVersion] = await Promise.all([
        inspect(name, environment, signal),
        versionOfBuildx(environment, signal),
    ]);
    return { needs, facts, buildxVersion };
}
function isSurelyTheEngine(environment) {
    if (environment.all['BUILDX_BUILDER'])
        return false;
    const folder = buildxFolder(environment);
    const { Name: chosen = '' } = jsonOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'current'));
    return chosen === '' && isEmpty((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'defaults'));
}
async function inspect(name, environment, signal) {
    const args = ['buildx', 'inspect', ...(name === '' ? [] : ['--builder', name])];
    const text = await outputOf(args, environment, signal);
    return text === undefined ? undefined : (0,_builder_inspect_js__WEBPACK_IMPORTED_MODULE_5__/* .parseInspect */ .E7)(text);
}
async function versionOfBuildx(environment, signal) {
    const text = await outputOf(['buildx', 'version'], environment, signal);
    return text === undefined ? undefined : (0,_builder_inspect_js__WEBPACK_IMPORTED_MODULE_5__/* .buildxVersionOf */ .qx)(text);
}
async function outputOf(args, { all }, signal) {
    const question = { command: 'docker', args, env: (0,_runner_child_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutInputs */ .i$)(all), timeoutMs: TIME_LIMIT_MS, signal };
    const answer = await (0,_process_ask_js__WEBPACK_IMPORTED_MODULE_3__/* .askProcess */ .F)(question).catch(() => undefined);
    return answer?.exitCode === 0 ? answer.stdout : undefined;
}
function nativePlatform() {
    const architectures = { x64: 'amd64', ia32: '386', arm: 'arm/v7' };
    return `linux/${architectures[process.arch] ?? process.arch}`;
}
function jsonOf(path) {
    try {
        const value = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
        return typeof value === 'object' && value !== null ? value : {};
    }
    catch {
        return {};
    }
}
function isEmpty(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).length === 0;
    }
    catch {
        return true;
    }
}


/***/ }),

/***/ 78961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nF: () => (/* binding */ cacheFolder),
  V: () => (/* binding */ cacheQuestion),
  o0: () => (/* binding */ fixedMachine),
  Ft: () => (/* binding */ planCaching)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/cache/builder-limits.js
var builder_limits = __webpack_require__(33274);
// EXTERNAL MODULE: ./lib/cache/gha.js
var gha = __webpack_require__(1136);
;// CONCATENATED MODULE: ./lib/cache/given.js
function givenWarnings(from, to, service) {
    const targets = to.filter(isGha);
    const uses = [...from.filter(isGha).map(() => 'cache-from'), ...targets.map(() => 'cache-to')];
    const inputs = [...new Set(uses)].join(' and ');
    if (inputs === '' ||
        [...from, ...to].some((entry) => isGha(entry) && /(?:^|,)"?(?:token|url(?:_v2)?)=/.test(entry))) {
        return [];
    }
    if (service.kind === 'none')
        return [`${inputs} with type=gha will have no effect, because ${service.why}.`];
    const isFatal = targets.some((entry) => !/(?:^|,)"?ignore-error=true/i.test(entry));
    if (!isFatal || service.scopes.some(({ mayWrite }) => mayWrite))
        return [];
    return ["cache-to with type=gha will fail, because the runner's token may not write a cache; add ignore-error=true."];
}
function isGha(entry) {
    return /(?:^|,)"?type=gha(?:"?,|"?$)/.test(entry);
}

// EXTERNAL MODULE: ./lib/image/reference.js
var reference = __webpack_require__(68424);
// EXTERNAL MODULE: ./lib/tags/safe-name.js
var safe_name = __webpack_require__(92438);
// EXTERNAL MODULE: ./lib/cache/cache-image.js
var cache_image = __webpack_require__(67604);
// EXTERNAL MODULE: ./lib/cache/options.js
var options = __webpack_require__(70448);
// EXTERNAL MODULE: ./lib/cache/places.js
var cache_places = __webpack_require__(15068);
// EXTERNAL MODULE: ./lib/cache/trust.js
var trust = __webpack_require__(71024);
// EXTERNAL MODULE: ./lib/cache/use.js
var use = __webpack_require__(82417);
;// CONCATENATED MODULE: ./lib/cache/own-backends.js









function registryUse(request, facts, scope) {
    const images = request.images ?? (facts.repository && (0,cache_image/* defaultCacheImages */.U6)(facts.repository));
    if (images === undefined)
        throw new Error('a registry cache needs a repository');
    const { own, others } = (0,cache_places/* placesOf */.ek)(facts.source);
    const places = [...(own !== undefined && mayReadOwn(own, facts) ? [own] : []), ...others];
    const refusal = (0,use/* refusalToWrite */.L)(request, facts, withoutPlace(own), (0,builder_limits/* writeObstacle */.$Z)('registry', facts.builder));
    const reads = places.map((place) => (0,cache_places/* placeReference */.vD)(images, place, scope));
    const writes = refusal === undefined && own !== undefined ? (0,cache_places/* placeReference */.vD)(images, own, scope) : undefined;
    return {
        from: nearestLast(reads),
        to: writes === undefined ? [] : [(0,options/* writeRegistry */.$c)(writes, request)],
        reads,
        writes,
        reading: places.length === 0 ? 'Reads nothing: no branch is known.' : `Reads ${inOrder(places.map(cache_places/* describePlace */.df))}.`,
        writing: writes === undefined ? `Writes nothing: ${refusal}.` : `Writes ${writes}.`,
        warnings: [...(0,use/* writeWarnings */.Z)(request, refusal), ...(0,builder_limits/* lostMachines */.hQ)(facts, refusal)],
    };
}
function mayReadOwn(own, { source }) {
    return own.kind !== 'pull-request' || (0,trust/* distrust */.p)(source) === undefined;
}
function withoutPlace(own) {
    return own === undefined ? "the merge queue's branch is gone after the run" : undefined;
}
function localUse(request, facts, scope) {
    const folder = (0,external_node_path_.join)(facts.folder, scope);
    const refusal = (0,use/* refusalToWrite */.L)(request, facts, (0,builder_limits/* writeObstacle */.$Z)('local', facts.builder));
    const reads = facts.holdsCache(folder) ? [folder] : [];
    return {
        from: reads.map(options/* readLocal */.iG),
        to: refusal === undefined ? [(0,options/* writeLocal */.Fb)(folder, request)] : [],
        reads,
        writes: refusal === undefined ? folder : undefined,
        reading: reads.length > 0 ? `Reads ${folder}.` : `Reads nothing: there is no cache in ${folder} yet.`,
        writing: refusal === undefined ? `Writes ${folder}.` : `Writes nothing: ${refusal}.`,
        warnings: [...(0,use/* writeWarnings */.Z)(request, refusal), ...(0,builder_limits/* lostMachines */.hQ)(facts, refusal)],
    };
}
function inlineUse(request, facts) {
    const refusal = (0,use/* refusalToWrite */.L)(request, facts, facts.isPushed ? undefined : 'the image is not pushed');
    const reads = formerImages(facts);
    return {
        from: nearestLast(reads),
        to: refusal === undefined ? [options/* WRITE_INLINE */.ug] : [],
        reads,
        writes: refusal === undefined ? 'the image' : undefined,
        reading: reads.length === 0 ? 'Reads nothing: no image is named.' : `Reads ${inOrder(reads)}.`,
        writing: refusal === undefined ? 'Writes into the image, its own layers only.' : `Writes nothing: ${refusal}.`,
        warnings: (0,use/* writeWarnings */.Z)(request, refusal),
    };
}
const MOST_IMAGES = 4;
function formerImages(facts) {
    const { source, references, repository } = facts;
    const { own: place, others: places } = (0,cache_places/* placesOf */.ek)(source);
    const commits = [source.headSha, source.runSha].map((sha) => sha.slice(0, 7)).filter((sha) => sha !== '');
    const isOfCommit = ({ tag }) => commits.some((commit) => tag.includes(commit));
    const isOurs = place === undefined || mayReadOwn(place, facts);
    const own = references.filter((reference) => isOurs && reference.repository.name === repository?.name && !isOfCommit(reference));
    const branches = places.flatMap((place) => (place.kind === 'branch' ? [(0,safe_name/* safeName */.jC)(place.branch)] : []));
    const others = repository === undefined ? [] : [...branches, 'latest'].map((tag) => ({ repository, tag }));
    return [...new Set([...own, ...others].map(reference/* formatTagged */.cy))].slice(0, MOST_IMAGES);
}
function nearestLast(reads) {
    return reads.toReversed().map(options/* readRegistry */._5);
}
function inOrder(names) {
    return names.join(', then ');
}

// EXTERNAL MODULE: ./lib/cache/scope.js
var cache_scope = __webpack_require__(93646);
;// CONCATENATED MODULE: ./lib/cache/decide.js





const TITLES = {
    gha: 'GitHub Actions cache',
    registry: 'Registry cache',
    local: 'Cache in local files',
    inline: 'Cache embedded in the image',
};
const USES = {
    gha: gha/* ghaUse */.QL,
    registry: registryUse,
    local: localUse,
    inline: inlineUse,
};
function decideCache(request, facts) {
    const { backend, reason, warnings } = choose(request, facts);
    const scope = backend === 'off' ? '' : (0,cache_scope/* cacheScope */.j)(facts.identity, request.scope);
    const use = backend === 'off' ? undefined : afresh(request, USES[backend](request, facts, scope));
    const { from = [], to = [], reads = [], writes } = use ?? {};
    return {
        backend,
        from: [...request.from, ...from],
        to: [...request.to, ...to],
        scope,
        mode: backend === 'inline' ? 'min' : request.mode,
        isReading: from.length > 0,
        isWriting: to.length > 0,
        reads,
        writes,
        timeoutSeconds: request.timeoutSeconds,
        reasons: [reason, ...(use ? [use.reading, use.writing] : []), ...besides(request)],
        warnings: [...warnings, ...(use?.warnings ?? []), ...givenWarnings(request.from, request.to, facts.service)],
    };
}
function afresh({ isFresh }, use) {
    return isFresh ? { ...use, from: [], reads: [], reading: 'Reads nothing: no-cache is true.' } : use;
}
function choose(request, facts) {
    const asked = request.backend;
    if (asked === 'off')
        return { backend: 'off', reason: 'Off, as the input cache says.', warnings: [] };
    return asked === 'auto' ? chooseBest(request, facts) : chooseAsked(asked, facts);
}
function chooseAsked(asked, facts) {
    const obstacle = obstacleTo(asked, facts);
    if (obstacle === undefined)
        return { backend: asked, reason: `${TITLES[asked]}, as asked for.`, warnings: [] };
    const warning = `cache: ${asked} was asked for, but ${obstacle}; the build goes on without it.`;
    return { backend: 'off', reason: `Off, because ${obstacle}.`, warnings: [warning] };
}
function chooseBest(request, facts) {
    const { service } = facts;
    const isBroken = service.kind === 'none' && service.isBroken;
    const warnings = isBroken ? [`The GitHub Actions cache is not used: ${service.why}.`] : [];
    const obstacles = [];
    for (const backend of inOrderOfWorth(request)) {
        const obstacle = obstacleTo(backend, facts) ?? uncalledFor(backend, request, facts);
        if (obstacle === undefined) {
            return { backend, reason: `${TITLES[backend]}, ${whyChosen(backend, obstacles)}.`, warnings };
        }
        if (!obstacles.includes(obstacle))
            obstacles.push(obstacle);
    }
    return { backend: 'off', reason: `Off, because ${listed(obstacles)}.`, warnings };
}
function inOrderOfWorth({ images }) {
    return images === undefined ? ['gha', 'registry', 'inline'] : ['registry', 'gha', 'inline'];
}
function whyChosen(backend, obstacles) {
    if (obstacles.length > 0)
        return `because ${listed(obstacles)}`;
    return backend === 'gha' ? 'which this runner offers' : 'because cache-image names a place for it';
}
function obstacleTo(backend, { service, builder, repository }) {
    if (backend === 'gha' && service.kind === 'none')
        return service.why;
    if (backend === 'registry' && repository === undefined)
        return 'no image is named whose registry could keep it';
    return (0,builder_limits/* builderObstacle */.$D)(backend, builder, service.kind === 'there' ? service.version : 2);
}
function uncalledFor(backend, { images }, facts) {
    const { builder, repository, usesRegistry, isPushed } = facts;
    if (backend === 'registry') {
        if (images === undefined && !usesRegistry) {
            return `nothing is pushed to ${repository?.registry}, and nobody is signed in there`;
        }
        if (builder?.canExport === false)
            return `the builder ${builder.name} cannot write to a registry's cache`;
    }
    return backend === 'inline' && !isPushed ? 'the image is not pushed' : undefined;
}
function besides({ from, to }) {
    const inputs = [...(from.length > 0 ? ['cache-from'] : []), ...(to.length > 0 ? ['cache-to'] : [])];
    return inputs.length === 0 ? [] : [`Besides, what ${inputs.join(' and ')} say${inputs.length === 1 ? 's' : ''}.`];
}
function listed(clauses) {
    const last = clauses.at(-1) ?? '';
    return clauses.length < 2 ? last : `${clauses.slice(0, -1).join(', ')} and ${last}`;
}

;// CONCATENATED MODULE: ./lib/cache/identity.js

function cacheIdentity(inputs, source) {
    const { image, target, platforms, machine, variant, flavor, file, context } = inputs;
    return { image, target, platforms, machine, variant: [variant, ...affixes(flavor, source), file, lasting(context)] };
}
function affixes(flavor, source) {
    const lines = flavor.split(/[\r\n]+/).map((line) => line.trim());
    const passing = passingTexts(source);
    return lines
        .filter((line) => /^(?:prefix|suffix)=/.test(line))
        .filter((line) => !/[0-9a-f]{7}/.test(line) && !passing.some((text) => holdsWord(line, text)))
        .sort();
}
function passingTexts({ target }) {
    const names = [
        ...('branch' in target ? [target.branch] : []),
        ...('tag' in target ? [target.tag] : []),
        ...(target.kind === 'pull-request' ? [`pr-${target.number}`, `pr${target.number}`] : []),
    ];
    return names.filter((name) => name !== '').flatMap((name) => [name, (0,safe_name/* safeName */.jC)(name)]);
}
function holdsWord(line, text) {
    const isWord = (character) => character !== undefined && /[A-Za-z0-9]/.test(character);
    for (let at = line.indexOf(text); at >= 0; at = line.indexOf(text, at + 1)) {
        if (!isWord(line[at - 1]) && !isWord(line[at + text.length]))
            return true;
    }
    return false;
}
function lasting(context) {
    return context.replace(/#[^:]*/, '#');
}

// EXTERNAL MODULE: ./lib/cache/service.js + 1 modules
var service = __webpack_require__(90470);
// EXTERNAL MODULE: ./lib/registry/credentials.js
var credentials = __webpack_require__(96097);
// EXTERNAL MODULE: ./lib/source/payload.js
var payload = __webpack_require__(72731);
// EXTERNAL MODULE: ./lib/tags/variant.js
var variant = __webpack_require__(26352);
;// CONCATENATED MODULE: ./lib/actions/cache/caching.js








async function cacheQuestion(step, push, environment, machine) {
    const { inputs } = step;
    const request = {
        backend: inputs.cache,
        mode: inputs.cacheMode,
        scope: inputs.cacheScope,
        images: inputs.cacheImages,
        write: inputs.cacheWrite,
        isFresh: inputs.noCache,
        timeoutSeconds: inputs.cacheTimeoutSeconds,
        from: inputs.cacheFrom,
        to: inputs.cacheTo,
    };
    return { request, facts: await factsOf(step, push, environment, machine) };
}
function cacheFolder({ temp }) {
    return (0,external_node_path_.join)(temp, 'image-build-cache');
}
async function planCaching(step, push, environment, machine) {
    const { request, facts } = await cacheQuestion(step, push, environment, machine);
    return decideCache(request, facts);
}
async function factsOf({ inputs, source, names }, push, environment, machine) {
    const repository = names.images[0] ?? names.references[0]?.repository;
    return {
        source,
        isClosed: source.target.kind === 'pull-request' && (0,payload/* textAt */.$6)(environment.event.payload, 'action') === 'closed',
        identity: cacheIdentity({
            image: repository?.name ?? source.repository.fullName.toLowerCase(),
            target: inputs.target,
            platforms: inputs.platforms,
            machine: `${environment.all['RUNNER_OS'] ?? ''}/${environment.all['RUNNER_ARCH'] ?? ''}`,
            variant: (0,variant/* variantName */.L)({ ...inputs.naming, isLatestRuntime: false }),
            flavor: inputs.naming.flavor,
            file: inputs.file,
            context: inputs.context,
        }, source),
        service: (0,service/* readCacheService */.Y)(environment.all),
        builder: machine && cacheBuilder(machine),
        repository,
        references: names.references,
        isPushed: push.push && names.references.length > 0,
        usesRegistry: repository !== undefined && (await usesRegistry(repository.registry, inputs, environment)),
        folder: cacheFolder(environment),
        holdsCache: (folder) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'index.json')),
    };
}
function cacheBuilder({ builder, buildxVersion }) {
    if (builder === undefined)
        return undefined;
    return {
        name: builder.name,
        canExport: builder.driver !== 'docker' || builder.hasContainerdStore,
        nodes: builder.nodes.length,
        buildkit: builder.nodes.flatMap(({ buildkit }) => buildkit ?? []),
        buildx: buildxVersion,
    };
}
function fixedMachine({ facts, buildxVersion }, { builder, driver }) {
    if (facts === undefined || (builder === '' && driver !== 'docker'))
        return undefined;
    return { builder: facts, buildxVersion };
}
async function usesRegistry(registry, inputs, { dockerConfig }) {
    if (inputs.cache !== 'auto')
        return false;
    if (inputs.push !== 'false' || inputs.signIns.some((signIn) => signIn.registry === registry))
        return true;
    try {
        return (0,credentials/* knowsRegistry */.yc)(await (0,credentials/* readDockerConfig */.TO)(dockerConfig), registry);
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 17337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OP: () => (/* binding */ builderFileProblems),
  eQ: () => (/* binding */ configPath),
  xx: () => (/* binding */ parseBuilder)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/builder/request.js
var request = __webpack_require__(23738);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/actions/inputs/builder-nodes.js

const KEYS = ['name', 'endpoint', 'driver-opts', 'buildkitd-flags', 'platforms'];
const EXAMPLE = 'Write a list of nodes, such as "- endpoint: tcp://arm64.example.com:1234" with "platforms: linux/arm64" below it.';
async function parseNodes(reader) {
    const text = reader.verbatim('append', '');
    if (text.trim() === '')
        return [];
    const refuse = (problem) => {
        const wrong = { input: 'append', problem, advice: EXAMPLE };
        reader.problems.push(wrong);
        return [];
    };
    const { parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const document = parseDocument(text, { prettyErrors: false });
    if (document.errors.length > 0)
        return refuse(`is not YAML: ${document.errors[0]?.message}`);
    const list = document.toJS();
    if (!Array.isArray(list))
        return refuse('is not a list');
    const nodes = list.map(nodeOf);
    const wrong = nodes.findIndex((node) => typeof node === 'string');
    if (wrong !== -1)
        return refuse(`node ${wrong + 1} ${nodes[wrong]}`);
    return nodes.filter((node) => typeof node !== 'string');
}
function nodeOf(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return 'has no keys';
    const fields = value;
    const stranger = Object.keys(fields).find((key) => !KEYS.includes(key));
    if (stranger !== undefined)
        return `has the key ${(0,errors/* quote */.hD)(stranger)}; a node has ${KEYS.join(', ')}`;
    const lists = Object.fromEntries(KEYS.map((key) => [key, textsOf(fields[key])]));
    const odd = KEYS.find((key) => lists[key] === undefined);
    if (odd !== undefined)
        return `has ${odd} that is neither text nor a list of texts`;
    const one = (key) => lists[key]?.join(',') ?? '';
    if (one('endpoint').startsWith('-'))
        return 'has an endpoint that starts with a dash';
    return {
        name: one('name'),
        endpoint: one('endpoint'),
        driverOpts: lists['driver-opts'] ?? [],
        buildkitdFlags: one('buildkitd-flags'),
        platforms: one('platforms'),
    };
}
function textsOf(value) {
    if (value === undefined || value === null)
        return [];
    const values = Array.isArray(value) ? value : String(value).split('\n');
    const isText = (part) => ['string', 'number'].includes(typeof part);
    if (typeof value === 'object' && !Array.isArray(value))
        return undefined;
    if (!values.every(isText))
        return undefined;
    return values.map((part) => String(part).trim()).filter((part) => part !== '');
}

;// CONCATENATED MODULE: ./lib/actions/inputs/builder.js




async function parseBuilder(reader) {
    const isDriven = reader.text('driver') !== '';
    const inputs = {
        builder: reader.text('builder'),
        driver: isDriven ? reader.choice('driver', request/* DRIVERS */.e0, 'docker-container') : undefined,
        driverOpts: reader.lines('driver-opts'),
        buildkitdFlags: reader.text('buildkitd-flags'),
        buildkitdConfig: reader.text('buildkitd-config'),
        buildkitdConfigInline: reader.verbatim('buildkitd-config-inline', '').trim(),
        endpoint: reader.text('endpoint'),
        append: await parseNodes(reader),
        keepState: reader.boolean('keep-state', false),
        cleanup: reader.boolean('cleanup', true),
        use: reader.boolean('use', false),
    };
    reader.problems.push(...contradictions(inputs));
    return inputs;
}
function builderFileProblems({ buildkitdConfig }, workspace, exists) {
    if (buildkitdConfig === '' || exists(configPath(buildkitdConfig, workspace)))
        return [];
    return [
        {
            input: 'buildkitd-config',
            problem: `${(0,errors/* quote */.hD)(buildkitdConfig)} is no file in ${workspace}`,
            advice: 'Give its path from the workspace, or its text in buildkitd-config-inline.',
        },
    ];
}
function configPath(path, workspace) {
    return (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(workspace, path);
}
function contradictions(inputs) {
    const { driver, endpoint, buildkitdConfig, buildkitdConfigInline, keepState, builder } = inputs;
    const problems = [];
    const refuse = (input, problem, advice) => problems.push({ input, problem, advice });
    if (driver === 'docker' && (0,request/* describesBuilder */.s3)({ ...inputs, driver: undefined })) {
        const advice = 'Take the driver out, or the options that describe a builder.';
        refuse('driver', 'is docker, which is the engine itself and takes no options, nodes or endpoint', advice);
    }
    if (driver === 'remote') {
        if (endpoint === '')
            refuse('endpoint', 'is empty, but driver remote needs one', 'Write tcp://host:port or unix://path.');
        const own = [inputs.buildkitdFlags, buildkitdConfig, buildkitdConfigInline].some((text) => text !== '');
        if (own)
            refuse('driver', 'is remote, whose BuildKit is set up where it runs', 'Take out the inputs buildkitd-….');
    }
    if (endpoint.startsWith('-'))
        refuse('endpoint', `${(0,errors/* quote */.hD)(endpoint)} is no address`, 'It must not start with a dash.');
    if (buildkitdConfig !== '' && buildkitdConfigInline !== '') {
        refuse('buildkitd-config, buildkitd-config-inline', 'are both given', 'Give one of them.');
    }
    if (!keepState || driver === 'docker')
        return problems;
    if (driver !== undefined && driver !== 'docker-container') {
        refuse('keep-state', `is not possible with driver ${driver}`, 'Only docker-container has a state to keep.');
    }
    else if (builder === '') {
        const advice = 'Name the builder by the input builder, and a later job that names it finds its state.';
        refuse('keep-state', 'is true, but the builder has no name to be found by', advice);
    }
    return problems;
}


/***/ }),

/***/ 8603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ye: () => (/* binding */ areNamed),
/* harmony export */   f3: () => (/* binding */ parseResultOptions),
/* harmony export */   lO: () => (/* binding */ mixProblems)
/* harmony export */ });
/* harmony import */ var _build_push_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63302);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _result_exports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64282);



function parseResultOptions(reader) {
    return {
        outputs: parseOutputs(reader),
        load: reader.boolean('load', false),
        push: reader.choice('push', ['true', 'false', 'auto'], 'false'),
        call: parseCall(reader),
    };
}
const TYPES = ['image', 'registry', 'docker', 'oci', 'local', 'tar', 'cacheonly'];
const FILES = ['oci', 'local', 'tar'];
function parseOutputs(reader) {
    const outputs = reader.lines('outputs');
    for (const output of outputs) {
        const problem = problemOf(output);
        if (problem === undefined)
            continue;
        const advice = `Write type=<type> with its fields; the types are ${TYPES.join(', ')}.`;
        reader.problems.push({ input: 'outputs', problem: `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(output)} ${problem}`, advice });
    }
    return outputs;
}
function problemOf(output) {
    const { type, dest } = (0,_result_exports_js__WEBPACK_IMPORTED_MODULE_1__/* .parseExport */ ._)(output);
    if (output === '-' || dest === '-')
        return 'writes to standard output, which a step does not have';
    if (type === '')
        return 'has no type';
    if (!TYPES.includes(type))
        return `has the unknown type ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(type)}`;
    return FILES.includes(type) && !dest ? 'has no dest' : undefined;
}
const CALLS = ['build', 'check', 'lint', 'outline', 'targets', 'subrequests.describe'];
function parseCall(reader) {
    const call = reader.text('call');
    const method = methodOf(call);
    if (method !== undefined && !CALLS.includes(method)) {
        reader.problems.push({
            input: 'call',
            problem: `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(method)} is unknown`,
            advice: 'Write build, check, outline or targets.',
        });
    }
    return call;
}
function methodOf(call) {
    return call.split(',').find((field) => field !== '' && !field.includes('='));
}
function areNamed({ naming }) {
    return naming.images.trim() !== '' || naming.tags.trim() !== '';
}
function mixProblems(mix) {
    return [...callProblems(mix), ...pushProblems(mix), ...cacheProblems(mix)];
}
function callProblems({ call, load, outputs }) {
    if (!(0,_build_push_js__WEBPACK_IMPORTED_MODULE_2__/* .isCall */ .nT)(call) || (!load && outputs.length === 0))
        return [];
    const input = load ? 'load' : 'outputs';
    const problem = `wants an image, but call is ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(call)}, which builds none`;
    return [{ input, problem, advice: `Leave ${input} out, or ask in a step of its own.` }];
}
function pushProblems({ push, load, outputs, naming }) {
    const exports = outputs.map(_result_exports_js__WEBPACK_IMPORTED_MODULE_1__/* .parseExport */ ._);
    const problems = [];
    const pushes = push !== 'false';
    if (pushes && outputs.some((output, index) => isImage(exports[index]?.type) && isKept(output))) {
        problems.push({
            input: 'push, outputs',
            problem: `push is ${push}, but an image of outputs says push=false`,
            advice: 'Leave one of them out.',
        });
    }
    if (pushes && exports.some(({ isByDigest }) => isByDigest)) {
        problems.push({
            input: 'push, outputs',
            problem: `push is ${push}, which pushes under tags, but an image of outputs says push-by-digest`,
            advice: 'For a push by digest alone write push=true into that output, and leave the input push out.',
        });
    }
    if (pushes && !areNamed({ naming }) && exports.some(({ type, names }) => isImage(type) && names.length > 0)) {
        problems.push({
            input: 'push, outputs',
            problem: `push is ${push}, which pushes to images and tags, but only outputs names an image`,
            advice: 'Name it in images or tags.',
        });
    }
    if (load && exports.some(({ isByDigest }) => isByDigest)) {
        problems.push({
            input: 'load, outputs',
            problem: 'load is true, but an image of outputs says push-by-digest, and has no name to be loaded under',
            advice: 'Load in a build of its own.',
        });
    }
    return problems;
}
function isImage(type) {
    return type === 'image' || type === 'registry';
}
function isKept(output) {
    return /(?:^|,)\s*"?push=(?:0|f|false)"?\s*(?:,|$)/i.test(output);
}
function cacheProblems({ noCache, noCacheFilters }) {
    if (!noCache || noCacheFilters.length === 0)
        return [];
    const problem = 'no-cache is true, which is for every stage, but no-cache-filters names some';
    return [{ input: 'no-cache, no-cache-filters', problem, advice: 'Leave one of them out.' }];
}


/***/ }),

/***/ 51969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ attestsOf),
/* harmony export */   K0: () => (/* binding */ attestType),
/* harmony export */   Rm: () => (/* binding */ defaultProvenance),
/* harmony export */   Tb: () => (/* binding */ isSwitch),
/* harmony export */   eR: () => (/* binding */ archiveProvenance)
/* harmony export */ });
/* harmony import */ var _result_exports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64282);
/* harmony import */ var _result_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44132);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10483);



function attestsOf({ provenance, sbom, attests }, builderId) {
    const asked = [];
    if (provenance !== '')
        asked.push(withSwitches(`type=provenance,${provenanceOf(provenance, builderId)}`));
    if (sbom !== '')
        asked.push(withSwitches(`type=sbom,${sbom}`));
    for (const attest of attests) {
        const type = attestType(attest);
        if (type === 'provenance' && provenance === '')
            asked.push(withBuilderId(attest, builderId));
        else if (type === 'sbom' && sbom === '')
            asked.push(attest);
        else if (type !== 'provenance' && type !== 'sbom')
            asked.push(withSwitches(attest));
    }
    return asked;
}
function defaultProvenance(given, builderId, machine) {
    if (!isLeftToUs(given))
        return '';
    if (machine !== undefined && !canAttest(machine.builder))
        return '';
    const { isPrivate } = given;
    return `type=provenance,${isPrivate ? 'mode=min,inline-only=true' : 'mode=max'},builder-id=${builderId}`;
}
function archiveProvenance(given) {
    return isLeftToUs(given) ? 'type=provenance,mode=min' : '';
}
function isLeftToUs({ provenance, attests, outputs, load, isWanted }) {
    const isDecided = provenance !== '' || attests.some((attest) => attestType(attest) === 'provenance');
    const isLoaded = load || outputs.some((output) => (0,_result_exports_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExport */ ._)(output).type === 'docker');
    return isWanted && !isDecided && !isLoaded;
}
function canAttest(builder) {
    if (builder === undefined)
        return false;
    const isEngine = builder.driver === 'docker';
    if (isEngine && !builder.hasContainerdStore)
        return false;
    return builder.nodes.every(({ buildkit }) => (!isEngine || buildkit?.endsWith('-moby')) && (0,_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .isSurelyBuildKit */ .P_)(buildkit, '0.11.0'));
}
function attestType(attest) {
    const types = (0,_result_record_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOfRecord */ .i)(attest).map((field) => /^type\s*=\s*([^=\s]*)/.exec(field)?.[1]);
    return types.find((type) => type !== undefined);
}
function provenanceOf(provenance, builderId) {
    if (/^(?:true|True|TRUE)$/.test(provenance))
        return `builder-id=${builderId}`;
    if (/^(?:false|False|FALSE)$/.test(provenance))
        return 'false';
    return withBuilderId(provenance, builderId);
}
function withBuilderId(fields, builderId) {
    const isGiven = (0,_result_record_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOfRecord */ .i)(fields).some((field) => /^builder-id\s*=/.test(field));
    return isGiven ? fields : `${fields},builder-id=${builderId}`;
}
const ON = ['1', 't', 'T', 'true', 'True', 'TRUE'];
const OFF = ['0', 'f', 'F', 'false', 'False', 'FALSE'];
function isSwitch(field) {
    return ON.includes(field) || OFF.includes(field);
}
function withSwitches(attest) {
    return (0,_result_record_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOfRecord */ .i)(attest)
        .map((field) => (isSwitch(field) ? `disabled=${OFF.includes(field)}` : field))
        .join(',');
}


/***/ }),

/***/ 99411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ contextProblems),
/* harmony export */   d: () => (/* binding */ chooseContext)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _git_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2118);



const REMOTE = /^(?:https?:\/\/|git:\/\/|ssh:\/\/|git@|github\.com\/|oci-layout:\/\/|docker-image:\/\/)/;
function chooseContext({ context, file }, { workspace, source, git, exists }, form = 'fragment') {
    if ((0,_git_context_js__WEBPACK_IMPORTED_MODULE_2__/* .hasExpression */ .xS)(context))
        return renderContext(context, source, git, form);
    if (REMOTE.test(context))
        return { kind: 'remote', address: context, why: 'as given' };
    if (context !== '')
        return { kind: 'path', path: context, why: 'as given' };
    if (exists((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, '.git')) || exists(dockerfilePath({ context: '.', file }, workspace))) {
        return { kind: 'path', path: '.', why: 'the checked-out folder' };
    }
    return commitContext(source, git, form, 'because nothing is checked out');
}
function renderContext(context, source, git, form) {
    const rendered = (0,_git_context_js__WEBPACK_IMPORTED_MODULE_2__/* .renderGitContext */ .ck)(context, git, form);
    if (rendered === '')
        return commitContext(source, git, form, `because ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(context)} stands for nothing`);
    if (rendered.startsWith((0,_git_context_js__WEBPACK_IMPORTED_MODULE_2__/* .gitAddress */ .Ry)(git, form))) {
        return { kind: 'remote', address: rendered, why: commitWhy(source, git, 'as given') };
    }
    if (REMOTE.test(rendered))
        return { kind: 'remote', address: rendered, why: 'as given' };
    return { kind: 'path', path: rendered, why: 'as given' };
}
function commitContext(source, git, form, because) {
    return { kind: 'remote', address: (0,_git_context_js__WEBPACK_IMPORTED_MODULE_2__/* .gitAddress */ .Ry)(git, form), why: commitWhy(source, git, because) };
}
function commitWhy({ event, headSha, runSha }, git, because) {
    const built = (0,_git_context_js__WEBPACK_IMPORTED_MODULE_2__/* .builtCommit */ .Mm)(git);
    if (built === headSha || headSha === '')
        return `the commit itself, ${because}`;
    const [short, named] = [built.slice(0, 7), headSha.slice(0, 7)];
    if (git.ref.startsWith('refs/pull/') && built === runSha) {
        return `the merge commit ${short} that GitHub made of the pull request, ${because}; the names speak of its head ${named}`;
    }
    return `${short}, the commit of the event ${event}, ${because}; the names speak of ${named}, which is NOT what is built: check it out before this step to build it`;
}
function dockerfilePath({ context, file }, workspace) {
    const path = file === '' ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(context, 'Dockerfile') : file;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, path);
}
function contextProblems(chosen, { file }, workspace, exists) {
    if (chosen.kind === 'remote')
        return [];
    if (!exists((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, chosen.path))) {
        return [
            {
                input: 'context',
                problem: `the folder ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(chosen.path)} is not there in ${workspace}`,
                advice: 'Check the path; it is relative to the workspace, and the files come from actions/checkout.',
            },
        ];
    }
    if (/^https?:\/\//.test(file))
        return [];
    const dockerfile = dockerfilePath({ context: chosen.path, file }, workspace);
    if (exists(dockerfile) || (file === '' && exists((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dockerfile, '..', 'dockerfile'))))
        return [];
    return [
        {
            input: 'file',
            problem: `there is no Dockerfile at ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(dockerfile, 300)}`,
            advice: 'Set file to its path from the workspace, or context to the folder that holds it.',
        },
    ];
}


/***/ }),

/***/ 2118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mm: () => (/* binding */ builtCommit),
/* harmony export */   Ry: () => (/* binding */ gitAddress),
/* harmony export */   ck: () => (/* binding */ renderGitContext),
/* harmony export */   fA: () => (/* binding */ gitTokenName),
/* harmony export */   xS: () => (/* binding */ hasExpression)
/* harmony export */ });
function builtCommit({ ref, sha, pullRequestHead, wantsHead }) {
    const full = ref.startsWith('refs/') ? ref : `refs/heads/${ref}`;
    const isPull = full.startsWith('refs/pull/');
    const own = isPull && wantsHead ? full.replace(/\/merge$/, '/head') : full;
    return isPull && own.endsWith('/head') ? (pullRequestHead ?? own) : sha || own;
}
function gitAddress(facts, form, folder = '') {
    const base = `${facts.serverUrl}/${facts.repository}.git`;
    const commit = builtCommit(facts);
    if (form === 'fragment')
        return `${base}#${commit}${folder && `:${folder}`}`;
    return `${base}?ref=${commit}${folder && folder !== '.' ? `&subdir=${folder}` : ''}`;
}
const DEFAULT = /\{\{\{?\s*defaultContext\s*\}?\}\}/;
const EXPRESSION = /\{\{\{?[^{}]*\}?\}\}/g;
function hasExpression(text) {
    return text.search(EXPRESSION) >= 0;
}
function renderGitContext(text, facts, form) {
    const [, before = '', folder] = new RegExp(`^([^{}]*)${DEFAULT.source}:([^{}]+)$`).exec(text) ?? [];
    if (folder !== undefined)
        return before + gitAddress(facts, form, folder);
    return text.replace(EXPRESSION, (expression) => (DEFAULT.test(expression) ? gitAddress(facts, form) : ''));
}
function gitTokenName({ serverUrl }) {
    return `GIT_AUTH_TOKEN.${new URL(serverUrl).host}`;
}


/***/ }),

/***/ 10483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hl: () => (/* binding */ isOlderBuildKit),
/* harmony export */   Nt: () => (/* binding */ hasBuildx),
/* harmony export */   P_: () => (/* binding */ isSurelyBuildKit)
/* harmony export */ });
function numbersOf(text) {
    const [, major, minor, patch = '0'] = /^v?(\d+)\.(\d+)(?:\.(\d+))?/.exec(text) ?? [];
    return major === undefined ? undefined : [Number(major), Number(minor), Number(patch)];
}
function isAtLeast(version, least) {
    for (const [index, number] of version.entries()) {
        const difference = number - (least[index] ?? 0);
        if (difference !== 0)
            return difference > 0;
    }
    return true;
}
function hasBuildx(version, least) {
    const numbers = numbersOf(version ?? '');
    if (numbers === undefined || numbers.every((number) => number === 0))
        return true;
    return isAtLeast(numbers, numbersOf(least) ?? numbers);
}
function isOlderBuildKit(version, least) {
    const numbers = numbersOf(version ?? '');
    if (numbers === undefined || numbers.every((number) => number === 0))
        return false;
    return !isAtLeast(numbers, numbersOf(least) ?? numbers);
}
function isSurelyBuildKit(version, least) {
    const text = (version ?? '').replace(/-moby$/, '');
    if (!/^v?\d+\.\d+\.\d+(?:\+.*)?$/.test(text))
        return false;
    const numbers = numbersOf(text);
    return numbers !== undefined && isAtLeast(numbers, numbersOf(least) ?? numbers);
}


/***/ }),

/***/ 26099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ parseInspect),
/* harmony export */   qx: () => (/* binding */ buildxVersionOf),
/* harmony export */   ys: () => (/* binding */ entitlementsOf)
/* harmony export */ });
const CONTAINERD_STORE = 'org.mobyproject.buildkit.worker.snapshotter';
function parseInspect(text) {
    const [head, ...nodes] = sectionsOf(text);
    const name = head?.fields.get('name');
    if (head === undefined || name === undefined)
        return undefined;
    const error = head.fields.get('error');
    return {
        name,
        driver: head.fields.get('driver') ?? '',
        nodes: nodes.map(nodeOf),
        hasContainerdStore: nodes.some(({ details }) => details.some((line) => line.trim().startsWith(CONTAINERD_STORE))),
        ...(error && { error }),
    };
}
function sectionsOf(text) {
    const sections = [];
    for (const line of text.split(/\r?\n/)) {
        const [, label, value = ''] = /^([A-Za-z][^:]*):\s*(.*)$/.exec(line) ?? [];
        if (label?.toLowerCase() === 'name')
            sections.push({ fields: new Map(), details: [] });
        const section = sections.at(-1);
        if (section === undefined)
            continue;
        if (label === undefined)
            section.details.push(line);
        else if (!section.fields.has(label.toLowerCase()))
            section.fields.set(label.toLowerCase(), value.trim());
    }
    return sections;
}
function nodeOf({ fields, details }) {
    const field = (...labels) => labels.map((label) => fields.get(label)).find((value) => value);
    const error = field('error');
    const flags = field('buildkit daemon flags', 'flags');
    const driverOptions = driverOptionsOf(field('driver options') ?? '');
    const entitlements = entitlementsOf(flags ?? '', details.join('\n'));
    return {
        name: field('name') ?? '',
        endpoint: field('endpoint') ?? '',
        status: field('status') ?? '',
        buildkit: field('buildkit version', 'buildkit'),
        platforms: platformsIn(field('platforms') ?? ''),
        ...(error !== undefined && { error }),
        ...(flags !== undefined && { flags }),
        ...(driverOptions.length > 0 && { driverOptions }),
        ...(entitlements.length > 0 && { entitlements }),
    };
}
function platformsIn(text) {
    const all = text.split(/,\s*/).filter((platform) => platform !== '');
    const fixed = all.filter((platform) => platform.endsWith('*'));
    return (fixed.length > 0 ? fixed : all).map((platform) => platform.replace(/\*$/, ''));
}
function driverOptionsOf(text) {
    return [...text.matchAll(/([\w.-]+)="([^"]*)"/g)].map(([, key, value]) => `${key}=${value}`);
}
function entitlementsOf(flags, file) {
    const byFlag = [...flags.matchAll(/--allow-insecure-entitlement[= ]+([\w.]+)/g)].map(([, name = '']) => name);
    const [, list = ''] = /^[ >]*insecure-entitlements\s*=\s*\[([^\]]*)\]/m.exec(file) ?? [];
    const byFile = [...list.matchAll(/["']([\w.]+)["']/g)].map(([, name = '']) => name);
    return [...new Set([...byFlag, ...byFile])];
}
function buildxVersionOf(text) {
    return /\sv?(\d+\.\d+\.\d+|[0-9a-f]{7,40})/.exec(text)?.[1];
}


/***/ }),

/***/ 39910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ FEATURES),
/* harmony export */   hN: () => (/* binding */ needsOf),
/* harmony export */   sF: () => (/* binding */ mattersFor)
/* harmony export */ });
const FEATURES = {
    'several-platforms': 'several platforms',
    attestations: 'attestations',
    'cache-export': 'a cache export',
    'gha-cache-import': 'the GitHub Actions cache',
    'push-by-digest': 'push-by-digest',
    'untagged-push': 'a push without a tag, which gate and distribute need',
    'load-several-platforms': 'loading several platforms',
    'image-archive': 'an image archive',
    'rewrite-timestamp': 'rewrite-timestamp',
    'image-options': "the image output's compression or media types",
    'manifest-annotations': 'annotations',
    'index-annotations': 'annotations of the index',
    'security.insecure': 'the entitlement security.insecure',
    'network.host': 'the entitlement network.host',
};
function needsOf(plan) {
    const { platforms, load, outputs, attests, cacheFrom, cacheTo, allow } = plan;
    const several = platforms.length > 1;
    const fields = outputs.map(fieldsOf);
    const images = fields.filter(({ type }) => type === 'image' || type === 'registry');
    const loads = load || fields.some(({ type, dest }) => type === 'docker' && dest === undefined);
    const needs = [
        ['several-platforms', several],
        ['attestations', attests.some((attest) => !/\bdisabled=(?:true|1)\b/.test(attest))],
        ['cache-export', cacheTo.some((target) => isCacheExport(target))],
        ['gha-cache-import', cacheFrom.some((origin) => fieldsOf(origin)['type'] === 'gha')],
        ['push-by-digest', images.some((image) => isOn(image['push-by-digest']))],
        ['untagged-push', plan.untagged !== undefined],
        ['load-several-platforms', several && loads],
        ['image-archive', fields.some(({ type, dest }) => type === 'oci' || (type === 'docker' && dest !== undefined))],
        ['rewrite-timestamp', images.some((image) => isOn(image['rewrite-timestamp']) && image['store'] !== 'false')],
        ['image-options', images.some(hasImageOptions)],
        ...annotationNeeds(plan),
        ['security.insecure', allow.includes('security.insecure')],
        ['network.host', allow.includes('network.host')],
    ];
    return needs.filter(([, isNeeded]) => isNeeded).map(([feature]) => feature);
}
function mattersFor(needs, { platforms }, native) {
    return needs.length > 0 || platforms.some((platform) => platform !== native);
}
function isCacheExport(target) {
    return fieldsOf(target)['type'] !== 'inline';
}
function annotationNeeds({ annotations }) {
    const levels = annotations.flatMap((annotation) => /^([a-z,-]+)(?:\[[^\]]*\])?:/.exec(annotation)?.[1]?.split(',') ?? []);
    const isForIndex = levels.some((level) => level.startsWith('index'));
    return [
        ['manifest-annotations', annotations.length > 0],
        ['index-annotations', isForIndex],
    ];
}
function hasImageOptions(image) {
    const { compression = 'gzip' } = image;
    return compression !== 'gzip' || isOn(image['force-compression']) || image['oci-mediatypes'] !== undefined;
}
function isOn(value) {
    return value !== undefined && /^(?:1|t|true)$/i.test(value);
}
function fieldsOf(text) {
    const fields = text.split(',').map((field) => field.trim().replace(/^"|"$/g, ''));
    if (!fields.some((field) => field.includes('=')))
        return { ...(text !== '-' && { dest: text }) };
    return Object.fromEntries(fields.map((field) => {
        const [key = '', ...value] = field.split('=');
        return [key.toLowerCase(), value.join('=')];
    }));
}


/***/ }),

/***/ 23738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hg: () => (/* binding */ firstNodePlatforms),
/* harmony export */   e0: () => (/* binding */ DRIVERS),
/* harmony export */   s3: () => (/* binding */ describesBuilder)
/* harmony export */ });
const DRIVERS = ['docker-container', 'docker', 'kubernetes', 'remote', 'cloud'];
function describesBuilder(request) {
    const { driver, driverOpts, buildkitdFlags, buildkitdConfig, buildkitdConfigInline, endpoint, append } = request;
    const isSet = [buildkitdFlags, buildkitdConfig, buildkitdConfigInline, endpoint].some((text) => text !== '');
    return driver !== undefined || isSet || driverOpts.length > 0 || append.length > 0 || request.keepState;
}
function firstNodePlatforms({ platforms, append }) {
    const taken = append.flatMap((node) => node.platforms.split(',')).map((platform) => platform.trim());
    return taken.some((platform) => platform !== '') ? platforms.filter((platform) => !taken.includes(platform)) : [];
}


/***/ }),

/***/ 33274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ builderObstacle),
/* harmony export */   $Z: () => (/* binding */ writeObstacle),
/* harmony export */   hQ: () => (/* binding */ lostMachines)
/* harmony export */ });
const NEEDED = { buildx: [0, 21], buildkit: [0, 20] };
const CLASSIC_STORE = "Docker's own builder with the classic image store";
function builderObstacle(backend, builder, serviceVersion) {
    if (builder === undefined || backend === 'inline' || backend === 'registry')
        return undefined;
    if (!builder.canExport)
        return `the builder ${builder.name} is ${CLASSIC_STORE}, which can only embed a cache`;
    return backend === 'gha' && serviceVersion === 2 ? tooOld(builder) : undefined;
}
function writeObstacle(backend, builder) {
    if (builder === undefined || builder.canExport || backend === 'inline')
        return undefined;
    return `the builder ${builder.name} is ${CLASSIC_STORE}, which can only embed a cache`;
}
function lostMachines({ builder, identity }, refusal) {
    if (refusal !== undefined || (builder?.nodes ?? 1) < 2 || identity.platforms.length < 2)
        return [];
    return [
        `The builder ${builder?.name} has ${builder?.nodes} machines, and the cache keeps what one of them built. ` +
            'Build each platform in a job of its own to keep them all.',
    ];
}
function tooOld({ buildx, buildkit, name }) {
    const service = "GitHub's cache service";
    if (buildx !== undefined && isOlder(buildx, NEEDED.buildx)) {
        return `buildx is ${buildx} and ${service} needs 0.21 or newer`;
    }
    const old = buildkit.find((version) => isOlder(version, NEEDED.buildkit));
    return old && `the builder ${name} has BuildKit ${old} and ${service} needs 0.20 or newer`;
}
function isOlder(version, [major, minor]) {
    const match = /^v?(\d+)\.(\d+)/.exec(version);
    if (match === null)
        return false;
    const [hasMajor, hasMinor] = [Number(match[1]), Number(match[2])];
    if (hasMajor === 0 && hasMinor === 0)
        return false;
    return hasMajor < major || (hasMajor === major && hasMinor < minor);
}


/***/ }),

/***/ 1136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QL: () => (/* binding */ ghaUse),
/* harmony export */   gv: () => (/* binding */ foreignRef),
/* harmony export */   j8: () => (/* binding */ readByNobody)
/* harmony export */ });
/* harmony import */ var _builder_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33274);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70448);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15068);
/* harmony import */ var _use_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82417);




function ghaUse(request, facts, scope) {
    const { service, source } = facts;
    const scopes = service.kind === 'there' ? service.scopes : [];
    const reads = scopes.filter(({ mayRead }) => mayRead).map(({ ref }) => ref);
    const writable = scopes.findLast(({ mayWrite }) => mayWrite)?.ref;
    const refusal = (0,_use_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalToWrite */ .L)(request, facts, foreignRef(writable, (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .refOf */ .H8)(source)), readByNobody(request, facts));
    const { timeoutSeconds } = request;
    return {
        from: [(0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .readGha */ .bR)(scope, timeoutSeconds)],
        to: refusal === undefined ? [(0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .writeGha */ .g2)(scope, request, timeoutSeconds)] : [],
        reads,
        writes: refusal === undefined ? writable : undefined,
        reading: `Reads the scope ${scope} of ${reads.join(', ')}.`,
        writing: refusal === undefined ? `Writes it for ${writable}.` : `Writes nothing: ${refusal}.`,
        warnings: [...(0,_use_js__WEBPACK_IMPORTED_MODULE_2__/* .writeWarnings */ .Z)(request, refusal), ...(0,_builder_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .lostMachines */ .hQ)(facts, refusal)],
    };
}
function foreignRef(writable, own) {
    if (writable === undefined)
        return "the runner's token may write no cache";
    return writable === own ? undefined : `what is built is ${own}, and the runner's token writes for ${writable}`;
}
function readByNobody({ write }, { source: { target } }) {
    if (write === 'true')
        return undefined;
    if (target.kind === 'tag')
        return 'GitHub gives the cache of a tag to no other run';
    return target.kind === 'merge-queue' ? "the merge queue's branch is gone after the run" : undefined;
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

/***/ 70448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ writeRegistry),
/* harmony export */   Fb: () => (/* binding */ writeLocal),
/* harmony export */   _5: () => (/* binding */ readRegistry),
/* harmony export */   bR: () => (/* binding */ readGha),
/* harmony export */   g2: () => (/* binding */ writeGha),
/* harmony export */   iG: () => (/* binding */ readLocal),
/* harmony export */   ug: () => (/* binding */ WRITE_INLINE)
/* harmony export */ });
const IGNORE = 'ignore-error=true';
function readGha(scope, timeoutSeconds) {
    return `type=gha,scope=${scope},timeout=${timeoutSeconds}s`;
}
function writeGha(scope, { mode }, timeoutSeconds) {
    return `type=gha,scope=${scope},mode=${mode},${IGNORE},timeout=${timeoutSeconds}s`;
}
function readRegistry(reference) {
    return `type=registry,ref=${reference}`;
}
function writeRegistry(reference, { mode }) {
    return `type=registry,ref=${reference},mode=${mode},image-manifest=true,oci-mediatypes=true,${IGNORE}`;
}
function readLocal(folder) {
    return `type=local,${field('src', folder)}`;
}
function writeLocal(folder, { mode }) {
    return `type=local,${field('dest', folder)},mode=${mode},${IGNORE}`;
}
const WRITE_INLINE = 'type=inline';
function field(name, value) {
    const text = `${name}=${value}`;
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
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

/***/ 93646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ cacheScope)
/* harmony export */ });
/* harmony import */ var _key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82009);

const MAX_LENGTH = 48;
function cacheScope({ image, target, platforms, machine, variant }, given) {
    const where = platforms.length > 0 ? [...new Set(platforms)].sort() : [machine];
    const what = given === '' ? { image, variant } : { scope: given };
    const name = given === '' ? (image.split('/').at(-1) ?? '') : given;
    const words = target === '' ? name : `${name}-${target}`;
    return (0,_key_js__WEBPACK_IMPORTED_MODULE_0__/* .readableKey */ .I)(words, JSON.stringify({ ...what, target, platforms: where }), MAX_LENGTH);
}


/***/ }),

/***/ 90470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ readCacheService)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/cache/access-list.js
const READ = 1;
const WRITE = 2;
const SIGNING_METHOD = /^(?:(?:HS|RS|ES|PS)(?:256|384|512)|EdDSA|none)$/;
function parseAccessList(token) {
    const parts = token.split('.');
    if (parts.length !== 3)
        return undefined;
    const [header, claims] = parts.slice(0, 2).map(decode);
    if (!SIGNING_METHOD.test(String(property(header, 'alg'))))
        return undefined;
    const times = ['exp', 'nbf'].map((name) => property(claims, name));
    const list = property(claims, 'ac');
    if (!times.every((time) => typeof time === 'number') || typeof list !== 'string')
        return undefined;
    const scopes = parseJson(list);
    if (!Array.isArray(scopes))
        return undefined;
    const read = scopes.map(scopeOf);
    return read.every((scope) => scope !== undefined) ? read : undefined;
}
function scopeOf(entry) {
    const ref = property(entry, 'Scope');
    const permission = property(entry, 'Permission');
    if (typeof ref !== 'string' || !Number.isSafeInteger(permission))
        return undefined;
    const bits = permission;
    return { ref, mayRead: (bits & READ) !== 0, mayWrite: (bits & WRITE) !== 0 };
}
function decode(part) {
    return /^[A-Za-z0-9_-]+$/.test(part) ? parseJson(Buffer.from(part, 'base64url').toString('utf8')) : undefined;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function property(value, name) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
        return undefined;
    return value[name];
}

;// CONCATENATED MODULE: ./lib/cache/service.js


const TRUE = ['1', 't', 'T', 'TRUE', 'true', 'True'];
const FALSE = ['', '0', 'f', 'F', 'FALSE', 'false', 'False'];
function readCacheService(variables) {
    const read = (name) => variables[name] ?? '';
    const switchedOn = read('ACTIONS_CACHE_SERVICE_V2');
    const hasNew = read('ACTIONS_RESULTS_URL') !== '';
    const hasOld = read('ACTIONS_CACHE_URL') !== '';
    const token = read('ACTIONS_RUNTIME_TOKEN');
    if (token === '' || !(hasNew || hasOld))
        return none('this runner offers no cache service');
    if (!TRUE.includes(switchedOn) && !FALSE.includes(switchedOn)) {
        return broken(`ACTIONS_CACHE_SERVICE_V2 is ${(0,errors/* quote */.hD)(switchedOn)}, which buildx does not take for true or false`);
    }
    const version = TRUE.includes(switchedOn) ? 2 : 1;
    if (version === 2 && !hasNew)
        return broken('the runner does not say where its cache service is');
    if (version === 1 && !hasOld) {
        return none('this runner has not switched its cache service on (ACTIONS_CACHE_SERVICE_V2)');
    }
    const scopes = parseAccessList(token);
    if (scopes === undefined)
        return broken("the runner's token does not say which caches it is for");
    if (!scopes.some(({ mayRead }) => mayRead))
        return none("the runner's token may read no cache");
    return { kind: 'there', version, scopes };
}
function none(why) {
    return { kind: 'none', why, isBroken: false };
}
function broken(why) {
    return { kind: 'none', why, isBroken: true };
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

/***/ 71024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ distrust)
/* harmony export */ });
const BY_ANYBODY = ['issue_comment', 'issues', 'discussion', 'discussion_comment', 'fork', 'watch', 'gollum'];
function distrust({ event, untrusted }) {
    if (untrusted !== undefined)
        return untrusted;
    if (event === 'pull_request_target') {
        return "pull_request_target has the base branch's rights, and a pull request may have chosen the code";
    }
    if (BY_ANYBODY.includes(event))
        return `anybody can cause the event ${event}, and it has the rights of a branch`;
    return undefined;
}


/***/ }),

/***/ 82417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ refusalToWrite),
/* harmony export */   Z: () => (/* binding */ writeWarnings)
/* harmony export */ });
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71024);

function refusalToWrite({ write }, { source, isClosed }, ...more) {
    const distrusted = (0,_trust_js__WEBPACK_IMPORTED_MODULE_0__/* .distrust */ .p)(source);
    if (distrusted !== undefined)
        return distrusted;
    if (write === 'false')
        return 'cache-write is false';
    const obstacle = more.find((why) => why !== undefined);
    if (obstacle !== undefined)
        return obstacle;
    return isClosed && write === 'auto' ? 'the pull request is closed, and nobody would read it' : undefined;
}
function writeWarnings({ write }, refusal) {
    if (write !== 'true' || refusal === undefined)
        return [];
    return [`cache-write is true, but the cache is not written: ${refusal}.`];
}


/***/ }),

/***/ 57921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ archiveProblems),
/* harmony export */   l: () => (/* binding */ makeArchiveFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _file_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81757);




async function archiveProblems(archive, workspace) {
    return (0,_file_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeProblems */ .k)({ input: 'archive', path: archive, example: 'image.tar' }, workspace);
}
async function makeArchiveFolder(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('archive-folder', `The folder for the archive cannot be made: ${cause.message}`, {
            cause,
        });
    }
}


/***/ }),

/***/ 81757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ placeProblems)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



async function placeProblems({ input, path, example }, workspace) {
    if (path === '')
        return [];
    const refuse = (problem, advice) => [{ input, problem, advice }];
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path);
    if (path === '-' || path.endsWith('/') || (await isFolder(place))) {
        return refuse(`${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(path)} is no file's path`, `Write the path of a file, such as ${example}.`);
    }
    const folder = await nearestThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place));
    if (!(await isFolder(folder))) {
        return refuse(`${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(place, 300)} cannot be written, because ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(folder, 300)} is a file`, 'Choose another path.');
    }
    const isWritable = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(folder, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK).then(() => true, () => false);
    if (isWritable)
        return [];
    return refuse(`${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(place, 300)} cannot be written, because ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(folder, 300)} is not ours to write to`, 'Choose a path in the workspace or in the folder for temporary files.');
}
async function isFolder(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isDirectory(), () => false);
}
async function nearestThere(folder) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    const isThere = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder).then(() => true, () => false);
    return isThere || parent === folder ? folder : nearestThere(parent);
}


/***/ }),

/***/ 46848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W8: () => (/* binding */ commitDate),
/* harmony export */   iO: () => (/* binding */ sourceFromGit),
/* harmony export */   jW: () => (/* binding */ checkedOutRef)
/* harmony export */ });
/* harmony import */ var _from_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64484);

async function sourceFromGit(fromEvent, git) {
    const sha = await git('rev-parse', '--verify', 'HEAD');
    if (sha === undefined)
        return undefined;
    const ref = (await checkedOutRef(git)) ?? fromEvent.ref;
    const target = (0,_from_event_js__WEBPACK_IMPORTED_MODULE_0__/* .targetOfRef */ ._)(ref);
    return {
        ...fromEvent,
        ref,
        target,
        headSha: sha,
        runSha: sha,
        commitDate: await commitDate(git, sha),
        onDefaultBranch: target.kind === 'branch' && target.branch === fromEvent.repository.defaultBranch,
    };
}
async function checkedOutRef(git) {
    return (await git('symbolic-ref', '--quiet', 'HEAD')) ?? (await detachedRef(git));
}
async function commitDate(git, sha) {
    return (await git('show', '--no-patch', '--no-show-signature', '--format=%cI', sha)) || undefined;
}
async function detachedRef(git) {
    const decoration = await git('log', '-1', '--no-show-signature', '--decorate=full', '--format=%D', 'HEAD');
    const names = decoration?.split(', ').map((name) => name.replace(/^tag: /, '')) ?? [];
    for (const name of names) {
        if (name.startsWith('refs/tags/'))
            return name;
        const pull = /\/(pull\/\d+\/(?:merge|head))$/.exec(name);
        if (pull)
            return `refs/${pull[1]}`;
    }
    const branches = names.map((name) => /^refs\/(?:remotes\/[^/]+|heads)\/(.+)$/.exec(name)?.[1]);
    const branch = branches.find((name) => name !== undefined && name !== 'HEAD');
    return branch === undefined ? undefined : `refs/heads/${branch}`;
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


/***/ }),

/***/ 26352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ latestRuntimeName),
/* harmony export */   L: () => (/* binding */ variantName)
/* harmony export */ });
/* harmony import */ var _safe_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92438);

const NAME_MAX_LENGTH = 80;
function variantName({ imageType, runtime, variant, suffix }) {
    const parts = [imageType, runtime, variant, suffix].filter((part) => part.trim() !== '');
    if (parts.length === 0)
        return '';
    return (0,_safe_name_js__WEBPACK_IMPORTED_MODULE_0__/* .safeName */ .jC)(parts.map((part) => (0,_safe_name_js__WEBPACK_IMPORTED_MODULE_0__/* .safeName */ .jC)(part)).join('-'), NAME_MAX_LENGTH);
}
function latestRuntimeName({ imageType }) {
    return imageType.trim() === '' ? 'latest' : `${(0,_safe_name_js__WEBPACK_IMPORTED_MODULE_0__/* .safeName */ .jC)(imageType, NAME_MAX_LENGTH)}-latest`;
}


/***/ })

};
