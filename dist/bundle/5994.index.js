export const id = 5994;
export const ids = [5994];
export const modules = {

/***/ 55994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  printPlan: () => (/* binding */ printPlan)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/index.js + 29 modules
var dist = __webpack_require__(30438);
// EXTERNAL MODULE: ./lib/source/payload.js
var source_payload = __webpack_require__(72731);
;// CONCATENATED MODULE: ./lib/runner/expressions.js


const CONTEXTS = [
    'github',
    'env',
    'vars',
    'secrets',
    'inputs',
    'needs',
    'steps',
    'matrix',
    'strategy',
    'job',
    'runner',
];
const EXPRESSION = /\$\{\{((?:'(?:[^']|'')*'|(?!\}\})[^'])*)\}\}/g;
function githubContext(event) {
    const { name, ref, sha, repository, serverUrl, actor, baseRef, payload } = event;
    const [, kind = '', refName = ref] = /^refs\/(heads|tags|pull)\/(.+)$/.exec(ref) ?? [];
    return {
        event_name: name,
        event: payload,
        ref,
        ref_name: refName,
        ref_type: kind === 'tags' ? 'tag' : 'branch',
        sha,
        repository,
        repository_owner: repository.split('/')[0] ?? '',
        server_url: serverUrl,
        base_ref: baseRef,
        head_ref: (0,source_payload/* textAt */.$6)(payload, 'pull_request', 'head', 'ref') ?? '',
        ...(actor !== '' && { actor, triggering_actor: actor }),
    };
}
function evaluateText(text, contexts) {
    const unknown = [];
    const evaluated = text.replaceAll(EXPRESSION, (whole, expression) => {
        const value = knownValue(expression, contexts);
        if (value === undefined)
            unknown.push(whole);
        return value ?? whole;
    });
    return { text: evaluated, unknown };
}
function knownValue(expression, contexts) {
    try {
        const tokens = tokensOf(expression);
        if (!isKnown(tokens, contexts))
            return undefined;
        const known = new dist/* data.Dictionary */.p.bT();
        for (const name of CONTEXTS)
            known.add(name, dataOf(contexts[name] ?? {}));
        const tree = new dist/* Parser */.iX(tokens, CONTEXTS, []).parse();
        return new dist/* Evaluator */.oi(tree, known).evaluate().coerceString();
    }
    catch {
        return undefined;
    }
}
function tokensOf(expression) {
    return new dist/* Lexer */.JG(expression)
        .lex()
        .tokens.map((token) => token.lexeme.startsWith("'") ? { ...token, value: token.lexeme.slice(1, -1).replaceAll("''", "'") } : token);
}
function isKnown(tokens, contexts) {
    const words = tokens.map(({ lexeme }) => lexeme);
    return words.every((word, at) => {
        if (!CONTEXTS.includes(word.toLowerCase()) || words[at - 1] === '.')
            return true;
        const context = contexts[word.toLowerCase()];
        if (context === undefined || words[at + 1] !== '.')
            return false;
        const path = pathAt(words, at + 1);
        return isThere(context, path);
    });
}
function pathAt(words, from) {
    const path = [];
    for (let at = from; words[at] === '.'; at += 2)
        path.push(words[at + 1] ?? '');
    return path;
}
function isThere(context, path) {
    let value = context;
    for (const name of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
            return false;
        value = value[name];
    }
    return true;
}
function dataOf(value) {
    if (typeof value === 'string')
        return new dist/* data.StringData */.p.uQ(value);
    if (typeof value === 'number')
        return new dist/* data.NumberData */.p.Q9(value);
    if (typeof value === 'boolean')
        return new dist/* data.BooleanData */.p.bo(value);
    if (typeof value !== 'object' || value === null)
        return new dist/* data.Null */.p.Uv();
    const pairs = Object.entries(value).map(([key, each]) => ({ key, value: dataOf(each) }));
    return new dist/* data.Dictionary */.p.bT(...pairs);
}

// EXTERNAL MODULE: ./lib/actions/step/git.js
var git = __webpack_require__(1370);
// EXTERNAL MODULE: ./lib/actions/step/mask.js
var mask = __webpack_require__(58244);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/near-miss.js
var near_miss = __webpack_require__(49098);
;// CONCATENATED MODULE: ./lib/actions/build/plan/action-inputs.js





const LEVELS = 4;
async function readDefaults(program) {
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    let folder = (0,external_node_path_.dirname)(program);
    for (let left = LEVELS; left > 0 && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'action.yml')); left--)
        folder = (0,external_node_path_.dirname)(folder);
    const { inputs } = parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'action.yml'), 'utf8'));
    const told = Object.entries(inputs).map(([name, { default: value }]) => [name, String(value ?? '')]);
    return new Map(told.map(([name, value]) => [name, value.includes('${{') ? '' : value]));
}
function unknownInputs(names, known, input) {
    return [...names]
        .filter((name) => !known.includes(name.toLowerCase()))
        .map((name) => ({
        input,
        problem: `names ${(0,errors/* quote */.hD)(name)}, which is no input of this action`,
        ...(0,near_miss/* didYouMean */.a)(name, known),
    }));
}

// EXTERNAL MODULE: ./lib/source/from-git.js
var from_git = __webpack_require__(46848);
;// CONCATENATED MODULE: ./lib/actions/build/plan/checkout.js

async function readCheckout(git) {
    const commitOf = (name) => resolve(git, name);
    const [url, head, ref] = await Promise.all([
        git('config', '--get', 'remote.origin.url'),
        commitOf('HEAD'),
        (0,from_git/* checkedOutRef */.jW)(git),
    ]);
    const isThere = async (full) => (await commitOf(full)) !== undefined;
    return {
        remote: url === undefined ? undefined : parseRemote(url),
        defaultBranch: await defaultBranchOf(git, isThere),
        ref,
        head,
        commitOf,
        async refOf(name) {
            if (await isThere(`refs/tags/${name}`))
                return `refs/tags/${name}`;
            const places = [`refs/heads/${name}`, `refs/remotes/origin/${name}`];
            for (const place of places)
                if (await isThere(place))
                    return `refs/heads/${name}`;
            return undefined;
        },
    };
}
async function resolve(git, name) {
    if (name === '' || name.startsWith('-'))
        return undefined;
    return (await git('rev-parse', '--verify', '--quiet', `${name}^{commit}`)) || undefined;
}
async function defaultBranchOf(git, isThere) {
    const told = await git('symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD');
    const name = told?.replace(/^refs\/remotes\/origin\//, '');
    if (name)
        return { name, from: 'as the remote origin has it' };
    for (const usual of ['main', 'master']) {
        if (await isThere(`refs/heads/${usual}`))
            return { name: usual, from: 'a branch of this name is here' };
        if (await isThere(`refs/remotes/origin/${usual}`))
            return { name: usual, from: 'origin has a branch of this name' };
    }
    return undefined;
}
function parseRemote(url) {
    const address = /^(?:https?|ssh|git):\/\/(?:[^/@]*@)?([^/:]+)(?::\d+)?\/(.+)$/.exec(url);
    const short = /^(?:[^/@:]+@)?([^/@:]{2,}):(?!\/)(.+)$/.exec(url);
    const [, host = '', path = ''] = address ?? short ?? [];
    const [, owner = '', name = ''] = /^([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(path) ?? [];
    if (host === '' || owner === '' || name === '')
        return undefined;
    return { repository: `${owner}/${name}`, serverUrl: `https://${host === 'ssh.github.com' ? 'github.com' : host}` };
}

// EXTERNAL MODULE: ./lib/build/arguments.js + 1 modules
var build_arguments = __webpack_require__(30551);
// EXTERNAL MODULE: ./lib/cache/plan.js
var cache_plan = __webpack_require__(63871);
// EXTERNAL MODULE: ./lib/result/build-files.js + 2 modules
var build_files = __webpack_require__(40274);
// EXTERNAL MODULE: ./lib/result/public-text.js
var public_text = __webpack_require__(41218);
// EXTERNAL MODULE: ./lib/actions/build/tags-told.js
var tags_told = __webpack_require__(78881);
// EXTERNAL MODULE: ./lib/actions/build/telling.js
var telling = __webpack_require__(49005);
// EXTERNAL MODULE: ./lib/runner/input.js
var input = __webpack_require__(86502);
// EXTERNAL MODULE: ./lib/actions/inputs/secrets.js
var secrets = __webpack_require__(95816);
// EXTERNAL MODULE: ./lib/actions/build/prepare.js + 34 modules
var prepare = __webpack_require__(15920);
// EXTERNAL MODULE: ./lib/actions/build/ready.js + 15 modules
var ready = __webpack_require__(69811);
;// CONCATENATED MODULE: ./lib/actions/build/plan/plan.js




const PRIVATE_FOLDER = '<private folder>';
const TEMP = '<runner temp>';
async function planStep(event, workspace, { read, env }) {
    const environment = {
        all: { ...env, ...(await variablesOf(event, read)) },
        workspace,
        temp: TEMP,
        dockerConfig: TEMP,
        actor: event.actor,
        event,
    };
    const prepared = await (0,prepare/* prepare */.i)(environment, { read, isElsewhere: true });
    return { prepared, ...(await (0,ready/* decideAlone */.WS)(prepared, environment)) };
}
async function variablesOf(event, read) {
    const { secretEnvs } = await (0,secrets/* parseSecrets */.dC)((0,input/* createInputReader */.ic)(read));
    return {
        ...Object.fromEntries(secretEnvs.map(({ variable }) => [variable, 'a secret'])),
        SSH_AUTH_SOCK: `${TEMP}/agent`,
        GITHUB_RUN_ID: '<run>',
        GITHUB_RUN_ATTEMPT: '<attempt>',
        RUNNER_OS: 'Linux',
        RUNNER_ARCH: 'X64',
        ACTIONS_CACHE_SERVICE_V2: 'True',
        ACTIONS_RESULTS_URL: 'https://results.invalid/',
        ACTIONS_RUNTIME_TOKEN: cacheRights(event),
    };
}
function cacheRights({ ref, baseRef, payload }) {
    const { default_branch: branch = '' } = (payload['repository'] ?? {});
    const readable = [baseRef, branch].filter((name) => name !== '').map((name) => `refs/heads/${name}`);
    const rights = [
        { Scope: ref, Permission: 3 },
        ...[...new Set(readable)].filter((each) => each !== ref).map((Scope) => ({ Scope, Permission: 1 })),
    ];
    const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
    return `${part({ alg: 'RS256' })}.${part({ exp: 4e9, nbf: 0, ac: JSON.stringify(rights) })}.none`;
}

;// CONCATENATED MODULE: ./lib/actions/build/plan/document.js







function planDocument({ event, facts }, { prepared, push, cache, plan }, unknown) {
    const { names, context, inputs } = prepared;
    const place = context.kind === 'path' ? context.path : context.address;
    return {
        kind: 'image-build-plan',
        schemaVersion: 1,
        run: { event: event.name, ref: event.ref, commit: event.sha, repository: event.repository, facts },
        tags: (0,tags_told/* toldNames */.Gc)(names),
        decisions: names.decisions,
        labels: names.labels,
        platforms: inputs.platforms,
        context: { kind: context.kind, place: (0,public_text/* hideIn */.cW)(place, []), why: context.why },
        push: { pushes: push.push, why: (0,telling/* pushSentence */.qw)(push, prepared, plan) },
        afterPush: push.push ? afterPush(prepared.inputs) : [],
        cache: {
            mode: (0,cache_plan/* cacheMode */.M)(cache),
            from: cache.from.map(public_text/* withoutSecretFields */.Qw),
            to: cache.to.map(public_text/* withoutSecretFields */.Qw),
            reasons: cache.reasons,
        },
        command: ['docker', ...(0,public_text/* withoutCredentials */.ri)((0,build_arguments/* buildArguments */.f)(plan, (0,build_files/* buildFiles */.CB)(PRIVATE_FOLDER, 1)))],
        warnings: [...names.warnings, ...cache.warnings, ...plan.warnings],
        unknown,
    };
}
function afterPush({ gate, attest, sign }) {
    return [
        ...(gate.length > 0 ? [`The gate decides before any tag is made: ${gate.join(' ')}`] : []),
        ...(attest ? ['The image is attested.'] : []),
        ...(sign === 'off' ? [] : [`The image is signed by ${sign}.`]),
    ];
}
function planText(document) {
    const { run, tags, decisions, labels, platforms, context, push, cache, command, unknown } = document;
    const sections = [
        ['Run', columns(run.facts.map(({ name, value, from }) => [name, value, `(${from})`]))],
        ['Tags', tags.length === 0 ? ['none'] : columns(tags.map(({ reference, kind, why }) => [reference, kind, why]))],
        ['Why these tags', decisions.length > 1 || tags.length === 0 ? decisions : []],
        ['Labels', Object.entries(labels).map(([name, value]) => `${name}=${value}`)],
        ['Platforms', platforms],
        ['Context', [`${context.place} (${context.why})`]],
        ['Push', [push.why, ...document.afterPush]],
        ['Cache', cache.reasons],
        ['Command', commandLines(command)],
        ['Warnings', document.warnings],
        ['Not known before the run', unknown],
    ];
    const shown = sections.filter(([, lines]) => lines.length > 0);
    return shown.map(([title, lines]) => `${title}\n${lines.map((line) => `  ${oneLine(line)}\n`).join('')}`).join('\n');
}
function columns(rows) {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    return rows.map((row) => row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0))).join('  '));
}
const SWITCHES = ['--load', '--no-cache', '--pull', '--push'];
function commandLines(command) {
    const lines = [];
    for (const word of command) {
        const last = (lines.at(-1) ?? '').trim();
        const isValue = /^--\S+$/.test(last) && !SWITCHES.includes(last) && !word.startsWith('--');
        if (lines.length === 0)
            lines.push(word);
        else if (lines.length === 1 && !word.startsWith('--'))
            lines[0] += ` ${word}`;
        else if (isValue)
            lines.push(`${lines.pop()} ${shellWord(word)}`);
        else
            lines.push(`  ${shellWord(word)}`);
    }
    return lines.map((line, at) => (at < lines.length - 1 ? `${line} \\` : line));
}
function shellWord(word) {
    return /^[\w./:=@,+%-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
function oneLine(text) {
    return text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ');
}

;// CONCATENATED MODULE: ./lib/actions/build/plan/options.js


const OPTIONS = {
    plan: { value: '', help: 'Show what a run would tag, cache and push. Nothing is built, asked or written.' },
    event: { value: 'NAME', help: 'The event, such as push or schedule. Default: push; pull_request with --pr.' },
    ref: { value: 'REF', help: 'A branch, a tag or a full ref. Default: what is checked out.' },
    sha: { value: 'COMMIT', help: 'The commit, also as git names it. Default: the one that the ref stands for.' },
    repository: { value: 'OWNER/NAME', help: 'The repository. Default: that of the remote origin.' },
    'default-branch': { value: 'BRANCH', help: 'The default branch. Default: as the remote origin has it.' },
    private: { value: '', help: 'The repository is private.' },
    pr: { value: 'NUMBER', help: 'The pull request.' },
    'base-ref': { value: 'BRANCH', help: 'The branch that the pull request is for. Default: the default branch.' },
    fork: { value: 'OWNER/NAME', help: 'The fork that the pull request comes from.' },
    actor: { value: 'LOGIN', help: 'Who starts the run, such as dependabot[bot].' },
    input: { value: 'NAME=VALUE', help: 'An input of the action; may be given several times.', isList: true },
    workflow: { value: 'FILE', help: 'Take the inputs from the step of this workflow that uses the action.' },
    job: { value: 'ID', help: 'The job of that step.' },
    step: { value: 'ID', help: 'That step, by its id or its name.' },
    matrix: { value: 'KEY=VALUE', help: 'A value of the matrix of its job; may be given several times.', isList: true },
    workspace: { value: 'FOLDER', help: 'The checkout. Default: the one that holds the current folder.' },
    json: { value: '', help: 'Print one JSON document.' },
    help: { value: '', help: 'Show this text.' },
};
const EVENTS = [
    'push',
    'pull_request',
    'pull_request_target',
    'merge_group',
    'schedule',
    'workflow_dispatch',
    'workflow_run',
    'repository_dispatch',
    'release',
];
function readOptions(args) {
    const given = new Map();
    const problems = [];
    for (let at = 0; at < args.length; at++) {
        const arg = args[at] ?? '';
        const [, name = '', attached] = /^--([a-z-]+)(?:=(.*))?$/s.exec(arg) ?? [];
        if (!isOption(name)) {
            problems.push(unknown(arg));
            if (/^--[^=]+$/.test(arg) && args[at + 1]?.startsWith('--') === false)
                at++;
            continue;
        }
        const option = OPTIONS[name];
        const next = args[at + 1];
        const takesNext = option.value !== '' && attached === undefined && next !== undefined && !next.startsWith('--');
        if (takesNext)
            at++;
        const value = attached ?? (takesNext ? next : undefined);
        const problem = problemOf(option, value, given.has(name));
        if (problem !== undefined)
            problems.push({ input: `--${name}`, problem });
        given.set(name, [...(given.get(name) ?? []), value ?? '']);
    }
    const pairs = { input: pairsOf('input', given, problems), matrix: pairsOf('matrix', given, problems) };
    return {
        text: (name) => given.get(name)?.[0] ?? '',
        has: (name) => given.has(name),
        pairs: (name) => pairs[name],
        problems,
    };
}
function isOption(name) {
    return Object.hasOwn(OPTIONS, name);
}
function unknown(arg) {
    const [word = ''] = arg.split('=');
    const isShort = arg === '-h' || arg === '-help';
    const { advice = 'Use --help to see them all.' } = isShort
        ? { advice: 'Did you mean "--help"?' }
        : (0,near_miss/* didYouMean */.a)(word.replace(/^-+/, ''), Object.keys(OPTIONS));
    return { input: (0,errors/* quote */.hD)(word), problem: 'is not an option', advice };
}
function problemOf({ value: wanted, isList }, value, isAgain) {
    if (wanted === '' && value !== undefined)
        return 'takes no value';
    if (wanted !== '' && (value === undefined || value === ''))
        return `has no value; it is ${wanted}`;
    return isAgain && !isList ? 'is given more than once' : undefined;
}
function pairsOf(name, given, problems) {
    const pairs = new Map();
    for (const entry of given.get(name) ?? []) {
        const equals = entry.indexOf('=');
        const key = entry.slice(0, Math.max(0, equals)).trim();
        if (key === '')
            problems.push({ input: `--${name}`, problem: `must be ${OPTIONS[name].value}` });
        else
            pairs.set(key, [pairs.get(key) ?? [], entry.slice(equals + 1)].flat().join('\n'));
    }
    return pairs;
}
const WIDTH = 26;
function helpText() {
    const lines = Object.entries(OPTIONS).map(([name, { value, help }]) => {
        return `  ${`--${name}${value && ` ${value}`}`.padEnd(WIDTH)} ${help}`;
    });
    return [
        'Shows what a run of the action would tag, cache and push, without a runner, an engine or a registry.',
        '',
        'node dist/build/index.js --plan [OPTION]...',
        '',
        ...lines,
        '',
        `Events: ${EVENTS.join(', ')}.`,
        'docs/plan.md has examples, and the shape of the JSON document.',
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ./lib/source/source.js
var source = __webpack_require__(81808);
;// CONCATENATED MODULE: ./lib/actions/build/plan/facts.js




const GIVEN = 'as given';
const NOTHING = { value: '', from: '' };
const PULL = /^refs\/pull\/(\d+)\/(?:merge|head)$/;
function eventOf(options, problems) {
    const given = options.text('event');
    if (given === '')
        return options.has('pr') || PULL.test(options.text('ref')) ? 'pull_request' : 'push';
    const known = EVENTS.find((event) => event === given);
    if (known !== undefined)
        return known;
    const advice = (0,near_miss/* didYouMean */.a)(given, EVENTS).advice ?? `Known are ${EVENTS.join(', ')}.`;
    problems.push({ input: '--event', problem: `is ${(0,errors/* quote */.hD)(given)}, of which no plan can be made`, advice });
    return 'push';
}
function numberOf(options, event, problems) {
    const [, fromRef = ''] = PULL.exec(options.text('ref')) ?? [];
    const number = options.text('pr') || fromRef;
    const wants = event.startsWith('pull_request') || event === 'merge_group';
    if (number !== '' && !/^[1-9]\d{0,9}$/.test(number)) {
        problems.push({ input: '--pr', problem: `must be the number of a pull request, not ${(0,errors/* quote */.hD)(number)}` });
    }
    else if (wants && number === '') {
        problems.push({
            input: '--pr',
            problem: `is missing, and ${event} is about a pull request`,
            advice: 'Add --pr 12.',
        });
    }
    else if (!wants && number !== '') {
        const problem = `goes with pull_request, pull_request_target or merge_group, and the event is ${event}`;
        problems.push({ input: '--pr', problem });
    }
    return wants ? number : '';
}
function refuseStrays(options, event, problems) {
    const isPull = event.startsWith('pull_request');
    if (options.has('base-ref') && !isPull && event !== 'merge_group') {
        problems.push({ input: '--base-ref', problem: `goes with a pull request, and the event is ${event}` });
    }
    if (options.has('fork') && !isPull && event !== 'workflow_run') {
        problems.push({ input: '--fork', problem: `goes with a pull request, and the event is ${event}` });
    }
    const fork = options.text('fork');
    if (fork !== '' && !isRepository(fork))
        problems.push(notRepository('--fork', fork));
}
function isRepository(text) {
    return /^[\w.-]+\/[\w.-]+$/.test(text);
}
function notRepository(input, text) {
    return { input, problem: `must be OWNER/NAME, not ${(0,errors/* quote */.hD)(text)}` };
}
function repositoryOf(options, { remote }, problems) {
    const value = options.text('repository');
    if (value !== '') {
        if (!isRepository(value))
            problems.push(notRepository('--repository', value));
        return { value, from: GIVEN };
    }
    if (remote !== undefined)
        return { value: remote.repository, from: 'the remote origin' };
    if (!options.has('repository'))
        problems.push(missing('repository', 'there is no remote origin here that tells it'));
    return NOTHING;
}
function facts_defaultBranchOf(options, { defaultBranch }, problems) {
    const value = options.text('default-branch');
    if (value !== '')
        return { value, from: GIVEN };
    if (defaultBranch !== undefined)
        return { value: defaultBranch.name, from: defaultBranch.from };
    if (!options.has('default-branch'))
        problems.push(missing('default-branch', 'nothing here tells it'));
    return NOTHING;
}
function missing(option, why) {
    const place = option === 'repository' ? 'a clone of it' : 'a Git checkout';
    const advice = `Add --${option} ${OPTIONS[option].value}, or run this in ${place}.`;
    return { input: `--${option}`, problem: `is missing, and ${why}`, advice };
}
async function placeOf(options, { ref, refOf }, { name, branch }) {
    const given = options.text('ref');
    if (given.startsWith('refs/') && !PULL.test(given))
        return { value: given, from: GIVEN };
    if (given !== '' && !PULL.test(given)) {
        const known = await refOf(given);
        const isPull = name.startsWith('pull_request');
        if (known !== undefined && !(isPull && known.startsWith('refs/tags/')))
            return { value: known, from: GIVEN };
        const isTag = !isPull && (name === 'release' || /^v?\d+\.\d/.test(given));
        const from = `not here; taken for a ${isTag ? 'tag' : 'branch'} by its ${name === 'release' ? 'event' : 'name'}`;
        return { value: `refs/${isTag ? 'tags' : 'heads'}/${given}`, from };
    }
    const isScheduled = ['schedule', 'repository_dispatch', 'merge_group'].includes(name);
    if (isScheduled && branch !== '')
        return { value: `refs/heads/${branch}`, from: 'the default branch' };
    const isKnown = ref !== undefined && (ref.startsWith('refs/heads/') || !name.startsWith('pull_request'));
    return isKnown ? { value: ref, from: 'checked out here' } : NOTHING;
}
async function commitOf(options, { head, ref: here, commitOf: resolve }, ref, problems) {
    const given = options.text('sha');
    if (given !== '') {
        const value = (await resolve(given)) ?? ((0,source/* isCommit */.WM)(given) ? given : undefined);
        if (value !== undefined)
            return { value, from: value === given ? GIVEN : `${given} is this one` };
        const advice = 'Give all 40 digits of a commit that is not here.';
        problems.push({ input: '--sha', problem: `is ${(0,errors/* quote */.hD)(given)}, which is no commit of this checkout`, advice });
        return NOTHING;
    }
    const remote = ref.startsWith('refs/heads/') ? ref.replace('refs/heads/', 'refs/remotes/origin/') : '';
    const own = (await resolve(ref)) ?? (await resolve(remote));
    if (own !== undefined)
        return { value: own, from: 'what the ref stands for here' };
    if (head !== undefined)
        return { value: head, from: ref === here ? 'checked out here' : 'checked out here; the ref is not' };
    if (!options.has('sha'))
        problems.push(missing('sha', 'there is no commit here'));
    return NOTHING;
}

;// CONCATENATED MODULE: ./lib/actions/build/plan/run-event.js

async function planRun(options, checkout) {
    const problems = [];
    const name = eventOf(options, problems);
    const isPull = name.startsWith('pull_request');
    const number = numberOf(options, name, problems);
    const repository = repositoryOf(options, checkout, problems);
    const branch = facts_defaultBranchOf(options, checkout, problems);
    const place = await placeOf(options, checkout, { name, branch: branch.value });
    if (place.value === '')
        problems.push(missing('ref', 'nothing is checked out here'));
    const sha = await commitOf(options, checkout, place.value, problems);
    const base = options.text('base-ref') || branch.value;
    refuseStrays(options, name, problems);
    const run = { name, number, sha: sha.value, branch: branch.value, base };
    const facts = [
        { name: 'event', value: name, from: options.has('event') ? GIVEN : 'by default' },
        ...(number === '' ? [] : [{ name: 'pull request', value: number, from: GIVEN }]),
        isPull
            ? { name: 'head branch', value: branchName(place.value), from: place.from }
            : { name: 'ref', value: name === 'merge_group' ? refOf(run, place.value) : place.value, from: place.from },
        { name: 'commit', ...sha },
        { name: 'repository', ...repository },
        { name: 'default branch', ...branch },
    ];
    return {
        run: {
            event: {
                name,
                ref: refOf(run, place.value),
                sha: sha.value,
                repository: repository.value,
                serverUrl: checkout.remote?.serverUrl ?? 'https://github.com',
                actor: options.text('actor'),
                baseRef: isPull ? base : '',
                payload: payloadOf(options, run, place.value, repository.value),
            },
            facts,
        },
        problems,
    };
}
function branchName(ref) {
    return ref.replace(/^refs\/heads\//, '');
}
function refOf({ name, number, sha, branch, base }, place) {
    if (name === 'pull_request')
        return `refs/pull/${number}/merge`;
    if (name === 'pull_request_target')
        return `refs/heads/${base}`;
    if (name === 'merge_group')
        return `refs/heads/gh-readonly-queue/${base}/pr-${number}-${sha}`;
    return name === 'workflow_run' ? `refs/heads/${branch}` : place;
}
function payloadOf(options, run, place, repository) {
    const { name, number, sha, branch, base } = run;
    const about = { repository: { default_branch: branch, private: options.has('private'), full_name: repository } };
    const head = options.text('fork') || repository;
    if (name.startsWith('pull_request')) {
        const pullRequest = {
            number: Number(number),
            head: { ref: branchName(place), sha, repo: { full_name: head } },
            base: { ref: base },
        };
        return { ...about, action: 'synchronize', pull_request: pullRequest };
    }
    if (name === 'merge_group') {
        const group = { head_ref: refOf(run, place), head_sha: sha, base_ref: `refs/heads/${base}` };
        return { ...about, merge_group: group };
    }
    if (name !== 'workflow_run')
        return about;
    const cause = { head_branch: branchName(place), head_sha: sha, head_repository: { full_name: head } };
    return { ...about, workflow_run: cause };
}

;// CONCATENATED MODULE: ./lib/actions/build/plan/workflow.js



async function readStep({ file, job, step }) {
    const workflow = await readWorkflow(file);
    const jobs = Object.entries(record(workflow['jobs'])).map(([name, value]) => [name, record(value)]);
    const names = jobs.map(([name]) => name);
    if (names.length === 0)
        throw refused('--workflow', `is ${(0,errors/* quote */.hD)(file)}, which has no jobs`);
    if (job !== '' && !names.includes(job)) {
        throw refused('--job', `is ${(0,errors/* quote */.hD)(job)}, and the jobs are ${names.join(', ')}`, (0,near_miss/* didYouMean */.a)(job, names).advice);
    }
    const all = jobs
        .filter(([name]) => job === '' || name === job)
        .flatMap(([name, value]) => stepsOf(name, value, workflow['env']));
    const found = step === '' ? all.filter(isOurs) : all.filter(({ ids }) => ids.includes(step));
    const [only] = found;
    if (only !== undefined && found.length === 1)
        return only;
    throw notOne(found.length === 0 ? all : found, step, found.length);
}
function notOne(steps, step, count) {
    const places = steps.map(({ job, name }) => `${job}/${name}`).join(', ') || 'none';
    const advice = 'Choose it by --job and --step.';
    if (count > 1)
        return refused('--step', `is one of several steps that fit: ${places}`, advice);
    const problem = step === '' ? 'is missing, and no step clearly uses this action' : `is ${(0,errors/* quote */.hD)(step)}, and there is none`;
    return refused('--step', `${problem}; the steps with inputs are ${places}`, advice);
}
async function readWorkflow(file) {
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    let text;
    try {
        text = await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        const { code, message } = error;
        throw refused('--workflow', `is ${(0,errors/* quote */.hD)(file)}, which cannot be read (${code ?? message})`);
    }
    try {
        return record(parse(text));
    }
    catch (error) {
        const [first = ''] = error.message.split('\n');
        throw refused('--workflow', `is ${(0,errors/* quote */.hD)(file)}, which is no YAML: ${first.replace(/[.:]$/, '')}`);
    }
}
function stepsOf(job, value, outer) {
    const list = Array.isArray(value['steps']) ? value['steps'] : [];
    return list.flatMap((each, index) => {
        const step = record(each);
        const { uses } = step;
        if (typeof uses !== 'string')
            return [];
        const ids = [step['id'], step['name']].filter((text) => typeof text === 'string' && text !== '').map(String);
        const name = ids[0] ?? `step ${index + 1}`;
        const env = [outer, value['env'], step['env']].map(texts);
        return [{ job, name, ids: [...ids, String(index + 1)], uses, with: texts(step['with']), env }];
    });
}
function isOurs({ uses }) {
    return /^(?:\.\/?$|[^/]+\/image-build-action@)/.test(uses);
}
function texts(value) {
    const entries = Object.entries(record(value)).filter(([, each]) => each !== undefined);
    return Object.fromEntries(entries.map(([name, each]) => [name, each === null ? '' : String(each)]));
}
function record(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
function refused(input, problem, advice) {
    const found = { input, problem, ...(advice !== undefined && { advice }) };
    return new errors/* InputError */.dz([found]);
}

;// CONCATENATED MODULE: ./lib/actions/build/plan/command-line.js













const NO_STEP = { job: '', name: '', with: {}, env: [] };
async function runCommandLine(args, program) {
    if (args.includes('--help') || args.includes('-h'))
        return { stdout: helpText(), stderr: '', exitCode: 0 };
    const told = [];
    let hidden = [];
    try {
        const options = readOptions(args);
        const step = await stepOf(options);
        const defaults = await readDefaults(program);
        const names = [...defaults.keys()];
        const { run, workspace } = await runOf(options, [
            ...unknownInputs(options.pairs('input').keys(), names, '--input'),
            ...unknownInputs(Object.keys(step.with), names, '--workflow'),
        ]);
        const { read, env, unknown } = inputsOf(options, step, defaults, run);
        told.push(...unknown);
        hidden = (await (0,mask/* secretsAmong */.o0)(read, run.event.actor)).filter((text) => !/^\$\{\{[^}]*\}\}$/.test(text));
        const document = planDocument(run, await planStep(run.event, workspace, { read, env }), unknown);
        const shown = hide(document, hidden);
        const stdout = options.has('json') ? `${JSON.stringify(shown, undefined, 2)}\n` : planText(shown);
        return { stdout, stderr: '', exitCode: 0 };
    }
    catch (error) {
        const text = [...told, error instanceof errors/* InputError */.dz ? error.message : (0,errors/* explain */.WE)(error)]
            .map((line) => `${line}\n`)
            .join('');
        return { stdout: '', stderr: hide(text, hidden), exitCode: 1 };
    }
}
async function stepOf(options) {
    const strays = ['job', 'step', 'matrix'].filter((name) => options.has(name) && !options.has('workflow'));
    for (const name of strays)
        options.problems.push({ input: `--${name}`, problem: 'goes with --workflow' });
    if (!options.has('plan'))
        options.problems.push({ input: '--plan', problem: 'is missing', advice: 'Put it first.' });
    const file = options.text('workflow');
    if (file === '' || options.problems.length > 0)
        return NO_STEP;
    return readStep({ file, job: options.text('job'), step: options.text('step') });
}
async function runOf(options, others) {
    const folder = (0,external_node_path_.resolve)(options.text('workspace') || '.');
    const found = (0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false });
    if (found?.isDirectory() !== true) {
        const what = found === undefined ? 'is not there' : 'is no folder';
        const absent = { input: '--workspace', problem: `is ${(0,errors/* quote */.hD)(folder)}, which ${what}` };
        throw new errors/* InputError */.dz([...options.problems, absent, ...others]);
    }
    const workspace = (await (0,git/* gitIn */.u)(folder)('rev-parse', '--show-toplevel')) || folder;
    const { run, problems } = await planRun(options, await readCheckout((0,git/* gitIn */.u)(workspace)));
    const all = [...options.problems, ...problems, ...others];
    if (all.length > 0)
        throw new errors/* InputError */.dz(all);
    return { run, workspace };
}
function inputsOf(options, step, defaults, { event }) {
    const unknown = [];
    const given = new Map([...options.pairs('input')].map(([name, value]) => [name.toLowerCase(), value]));
    const contexts = { github: githubContext(event), matrix: Object.fromEntries(options.pairs('matrix')) };
    const env = environmentOf(step, contexts);
    for (const [name, text] of Object.entries(step.with).map(([name, text]) => [name.toLowerCase(), text])) {
        if (given.has(name))
            continue;
        const value = evaluateText(text, { ...contexts, env });
        for (const each of value.unknown)
            unknown.push(`Input ${name} holds ${each}, which only the run knows.`);
        given.set(name, value.text);
    }
    return { read: (name) => given.get(name) ?? defaults.get(name) ?? '', env, unknown };
}
function environmentOf(step, contexts) {
    const env = new Map();
    for (const level of step.env) {
        const outer = Object.fromEntries(env);
        for (const [name, written] of Object.entries(level)) {
            const { text, unknown } = evaluateText(written, { ...contexts, env: outer });
            if (unknown.length === 0)
                env.set(name, text);
            else
                env.delete(name);
        }
    }
    return Object.fromEntries(env);
}
function hide(value, hidden) {
    if (hidden.length === 0)
        return value;
    const longestFirst = [...hidden].sort((one, other) => other.length - one.length);
    const shown = (text) => longestFirst.reduce((left, secret) => left.replaceAll(secret, '***'), text);
    const deep = (each) => {
        if (typeof each === 'string')
            return shown(each);
        if (Array.isArray(each))
            return each.map(deep);
        if (typeof each !== 'object' || each === null)
            return each;
        return Object.fromEntries(Object.entries(each).map(([name, inner]) => [name, deep(inner)]));
    };
    return deep(value);
}

;// CONCATENATED MODULE: ./lib/actions/build/plan/print-plan.js

async function printPlan(args) {
    const { stdout, stderr, exitCode } = await runCommandLine(args, process.argv[1] ?? '');
    process.stderr.write(stderr);
    process.stdout.write(stdout);
    process.exitCode = exitCode;
}


/***/ }),

/***/ 41218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qw: () => (/* binding */ withoutSecretFields),
/* harmony export */   cW: () => (/* binding */ hideIn),
/* harmony export */   eC: () => (/* binding */ publicArguments),
/* harmony export */   ri: () => (/* binding */ withoutCredentials)
/* harmony export */ });
const HIDDEN = '***';
const SHORTEST_HIDDEN = 3;
const USER_IN_ADDRESS = /(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/@]+@(?!sha256:)/gi;
const SECRET_FIELD = /(^|,)(\s*"?)(\w*(?:secret|token|password|access_key)\w*)=(?:(?<="[^,]*)(?:[^"]|"")*|[^,"]*)/gi;
const WITH_FIELDS = ['--cache-from', '--cache-to', '--output', '--attest'];
function hideIn(text, secrets) {
    const known = secrets.filter((secret) => secret.length >= SHORTEST_HIDDEN).sort((a, b) => b.length - a.length);
    return known.reduce((shown, secret) => shown.replaceAll(secret, HIDDEN), text).replace(USER_IN_ADDRESS, '$1***@');
}
function publicArguments(argv, secrets) {
    return withoutCredentials(argv).map((word, index) => hideIn(argv[index - 1] === '--build-arg' ? word.replace(/=.*$/s, `=${HIDDEN}`) : word, secrets));
}
function withoutCredentials(argv) {
    return argv.map((word, index) => WITH_FIELDS.includes(argv[index - 1] ?? '') ? withoutSecretFields(word) : hideIn(word, []));
}
function withoutSecretFields(entry) {
    return hideIn(entry.replace(SECRET_FIELD, `$1$2$3=${HIDDEN}`), []);
}


/***/ })

};
