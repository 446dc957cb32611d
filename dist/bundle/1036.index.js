export const id = 1036;
export const ids = [1036];
export const modules = {

/***/ 40691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ runCommandLine)
/* harmony export */ });
/* unused harmony export OPTIONS */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _near_miss_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49098);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21538);



const OPTIONS = {
    file: 'data.json',
    entries: 'JSON or YAML',
    query: 'JMESPath',
    filter: 'key=value',
    'only-lts': '',
    'latest-count': 'N',
    platforms: 'linux/amd64,linux/arm64',
    runners: 'platform=label',
    'batch-size': 'N',
    'allow-empty': '',
};
const PRINT = 'print';
const PRINTED = ['matrix', 'batches', 'count', 'empty'];
const HELP = `Prints the build matrix as JSON.

node dist/matrix/index.js ${Object.entries(OPTIONS)
    .map(([name, value]) => `[--${name}${value && ` <${value}>`}]`)
    .join('\n                          ')}
                          [--${PRINT} ${PRINTED.join('|')}]

An option may be given several times; each is a line of the input. matrix/README.md tells what they mean.
`;
async function runCommandLine(args) {
    if (args.includes('--help') || args.includes('-h'))
        return { stdout: HELP, stderr: '', exitCode: 0 };
    const told = [];
    try {
        const { values, problems } = parseOptions(args);
        if (problems.length > 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(problems);
        const result = await (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)((name) => values.get(name) ?? '', (warning) => told.push(warning));
        return { stdout: `${printed(result, values.get(PRINT))}\n`, stderr: lines(told), exitCode: 0 };
    }
    catch (error) {
        return { stdout: '', stderr: lines([...told, (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(error)]), exitCode: 1 };
    }
}
function lines(texts) {
    return texts.map((text) => `${text}\n`).join('');
}
function printed({ outputs }, wanted) {
    return outputs[PRINTED.find((name) => name === wanted) ?? 'matrix'];
}
function parseOptions(args) {
    const values = new Map();
    const problems = [];
    const rest = args[Symbol.iterator]();
    for (const arg of rest) {
        const [, name = '', given] = /^--([a-z-]+)(?:=(.*))?$/s.exec(arg) ?? [];
        if (!(Object.hasOwn(OPTIONS, name) || name === PRINT)) {
            const advice = (0,_near_miss_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(name, [...Object.keys(OPTIONS), PRINT]).advice ?? 'Use --help to see them all.';
            problems.push({ input: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(arg), problem: 'is not an option', advice });
            continue;
        }
        const value = given ?? (OPTIONS[name] === '' ? 'true' : rest.next().value);
        if (value === undefined)
            problems.push({ input: `--${name}`, problem: 'has no value' });
        values.set(name, [values.get(name) ?? [], value ?? ''].flat().join('\n'));
    }
    const wanted = values.get(PRINT);
    if (wanted !== undefined && !PRINTED.some((name) => name === wanted)) {
        problems.push({ input: `--${PRINT}`, problem: `must be one of ${PRINTED.join(', ')}, not ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(wanted)}` });
    }
    return { values, problems };
}


/***/ }),

/***/ 31036:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _runner_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86502);
/* harmony import */ var _runner_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93188);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40691);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73164);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21538);





const args = process.argv.slice(2);
if (args.length === 0 && (0,_runner_input_js__WEBPACK_IMPORTED_MODULE_0__/* .isStep */ .Vf)()) {
    try {
        (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .reportMatrix */ .Q)(await (0,_run_js__WEBPACK_IMPORTED_MODULE_4__/* .run */ .e)(_runner_input_js__WEBPACK_IMPORTED_MODULE_0__/* .inputText */ .AN, _runner_log_js__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm.warning));
    }
    catch (error) {
        (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .reportFailure */ .x)(error);
        process.exitCode = 1;
    }
}
else {
    const { stdout, stderr, exitCode } = await (0,_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .runCommandLine */ .r)(args);
    process.stderr.write(stderr);
    process.stdout.write(stdout);
    process.exitCode = exitCode;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 73164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ reportFailure),
  Q: () => (/* binding */ reportMatrix)
});

// EXTERNAL MODULE: ./lib/matrix/entry.js
var matrix_entry = __webpack_require__(98741);
// EXTERNAL MODULE: ./lib/runner/commands.js + 3 modules
var commands = __webpack_require__(87776);
// EXTERNAL MODULE: ./lib/runner/explained.js
var explained = __webpack_require__(1980);
// EXTERNAL MODULE: ./lib/runner/log.js
var log = __webpack_require__(93188);
// EXTERNAL MODULE: ./lib/summary/amounts.js
var amounts = __webpack_require__(52657);
// EXTERNAL MODULE: ./lib/summary/markdown.js
var markdown = __webpack_require__(86467);
// EXTERNAL MODULE: ./lib/summary/part.js
var part = __webpack_require__(99323);
;// CONCATENATED MODULE: ./lib/summary/matrix-summary.js



const SHOWN_ROWS = 100;
const SHOWN_FIELDS = 8;
const SHOWN_TEXT = 100;
function renderMatrixSummary(summary) {
    const { failure, rows, batches, from, steps } = summary;
    const count = `${(0,amounts/* counted */.hS)(rows.length, 'entry', 'entries')}${batches > 1 ? ` in ${batches} batches` : ''}`;
    const parts = [(0,part/* paragraph */.FY)(failure === undefined ? `### Build matrix: ${count}` : '### Build matrix failed')];
    if (failure !== undefined)
        parts.push((0,part/* block */.om)(failure));
    const left = steps.map(({ input, what, left }) => [
        `${(0,markdown/* text */.Qq)(input)} ${(0,markdown/* code */.aY)((0,markdown/* short */.h0)(what, SHOWN_TEXT))}`.trim(),
        String(left),
    ]);
    if (left.length > 0) {
        parts.push((0,part/* titled */.dJ)('What was kept', (0,part/* table */.tp)(['Kept by', 'Entries'], [['the data', String(from)], ...left])));
    }
    if (rows.length > 0)
        parts.push(...entries(summary));
    return (0,part/* summaryOf */.YG)(parts, part/* SUMMARY_LIMIT */.Jt);
}
function entries({ fields, rows }) {
    const shown = rows
        .slice(0, SHOWN_ROWS)
        .map((row) => row.slice(0, SHOWN_FIELDS).map((cell) => (0,markdown/* text */.Qq)((0,markdown/* short */.h0)(cell, SHOWN_TEXT))));
    const notes = [
        ...(rows.length > SHOWN_ROWS ? [`… and ${rows.length - SHOWN_ROWS} more entries.`] : []),
        ...(fields.length > SHOWN_FIELDS
            ? [
                `Not shown: ${fields
                    .slice(SHOWN_FIELDS, 2 * SHOWN_FIELDS)
                    .map((name) => (0,markdown/* code */.aY)((0,markdown/* short */.h0)(name, SHOWN_TEXT)))
                    .join(', ')}.`,
            ]
            : []),
    ];
    const header = fields.slice(0, SHOWN_FIELDS).map((name) => (0,markdown/* text */.Qq)((0,markdown/* short */.h0)(name, SHOWN_TEXT)));
    return [(0,part/* titled */.dJ)('Entries', (0,part/* table */.tp)(header, shown)), ...notes.map(part/* paragraph */.FY)];
}

;// CONCATENATED MODULE: ./lib/actions/matrix/report.js





function reportMatrix({ matrix, from, outputs }) {
    for (const { input, what, left } of matrix.steps)
        log/* log */.Rm.info(`${input} ${what}: ${left} left.`);
    const { entries, batches, steps } = matrix;
    log/* log */.Rm.info(`${entries.length} of ${from} entries of the data, in ${batches.length} batches.`);
    for (const [name, value] of Object.entries(outputs))
        (0,commands/* addToFile */.VZ)('OUTPUT', name, value);
    const fields = (0,matrix_entry/* fieldNames */.pi)(entries);
    const rows = entries.map((entry) => fields.map((field) => (0,matrix_entry/* fieldText */.gF)(entry, field)));
    (0,commands/* addToSummary */.Dg)(renderMatrixSummary({ fields, rows, batches: batches.length, from, steps }));
}
function reportFailure(error) {
    log/* log */.Rm.error((0,explained/* explained */.t)(error));
    const nothing = { fields: [], rows: [], batches: 0, from: 0, steps: [] };
    (0,commands/* addToSummary */.Dg)(renderMatrixSummary({ ...nothing, failure: (0,explained/* explained */.t)(error) }));
}


/***/ }),

/***/ 21538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/matrix/batches.js
const MOST_JOBS = 256;
const LONGEST_OUTPUT = 1024 * 1024;
function intoBatches(entries, size) {
    const batches = [];
    for (let start = 0; start < entries.length; start += size)
        batches.push({ include: entries.slice(start, start + size) });
    return batches;
}
function sizeProblems(count, batchSize) {
    if (count <= MOST_JOBS || batchSize !== undefined)
        return [];
    return [
        {
            input: 'batch-size',
            problem: `is not given, but the matrix has ${count} entries, and GitHub runs at most ${MOST_JOBS} jobs in one`,
            advice: `Set batch-size to ${MOST_JOBS} or less and run the output batches by a reusable workflow, or filter.`,
        },
    ];
}
function lengthProblems(outputs, input) {
    return Object.entries(outputs).flatMap(([name, text]) => {
        const bytes = 2 * text.length;
        if (bytes <= LONGEST_OUTPUT)
            return [];
        const size = (bytes / 1024 / 1024).toFixed(1);
        return {
            input,
            problem: `makes an output ${name} of ${size} MiB as UTF-16, but GitHub hands on at most 1 MiB from a job`,
            advice: 'Leave out more with filter, or pick fewer fields with query.',
        };
    });
}

// EXTERNAL MODULE: ./lib/matrix/entry.js
var matrix_entry = __webpack_require__(98741);
// EXTERNAL MODULE: ./lib/near-miss.js
var near_miss = __webpack_require__(49098);
;// CONCATENATED MODULE: ./lib/matrix/glob.js
function matchesGlob(pattern, text) {
    const [want, have] = [[...pattern.toLowerCase()], [...text.toLowerCase()]];
    let [at, star, retry] = [0, -1, 0];
    for (let position = 0; position < have.length;) {
        if (want[at] === '*') {
            star = at++;
            retry = position;
        }
        else if (at < want.length && (want[at] === '?' || want[at] === have[position])) {
            at++;
            position++;
        }
        else if (star >= 0) {
            at = star + 1;
            position = ++retry;
        }
        else
            return false;
    }
    return want.slice(at).every((rest) => rest === '*');
}

;// CONCATENATED MODULE: ./lib/matrix/filter.js




const EVERYTHING = 'all';
const FORMS = 'Write key=value or key!=value, with * and ? for any characters and | between several values.';
function parseFilters(lines) {
    const filters = [];
    const problems = [];
    for (const line of lines) {
        const [, key = '', sign = '', value = ''] = /^([^=!]+)(!?=)(.*)$/.exec(line) ?? [];
        if (key.trim() === '' || value.startsWith('=')) {
            problems.push({ input: 'filter', problem: `has the line ${(0,errors/* quote */.hD)(line)}, which is no filter`, advice: FORMS });
            continue;
        }
        const values = value.split('|').map((one) => one.trim());
        filters.push({ line, key: key.trim(), isNegated: sign === '!=', values: values.filter((one) => one !== '') });
    }
    return { filters, problems };
}
function resolveFilters(filters, entries) {
    if (entries.length === 0)
        return { filters: [], problems: [] };
    const known = (0,matrix_entry/* fieldNames */.pi)(entries);
    const problems = [];
    const resolved = filters.map((filter) => {
        const key = known.includes(filter.key) ? filter.key : known.find((name) => alike(name) === alike(filter.key));
        if (key !== undefined)
            return { ...filter, key };
        const has = `The fields are ${known.map((name) => (0,errors/* quote */.hD)(name, 40)).join(', ')}.`;
        const meant = nearest(filter.key, known);
        problems.push({
            input: 'filter',
            problem: `asks for ${(0,errors/* quote */.hD)(filter.key)}, which no entry has`,
            advice: meant === undefined ? has : `Did you mean ${(0,errors/* quote */.hD)(meant)}? ${has}`,
        });
        return filter;
    });
    return { filters: resolved.filter((filter) => !isOpen(filter, entries)), problems };
}
function nearest(word, words) {
    const lower = words.map((one) => one.toLowerCase());
    const meant = (0,near_miss/* nearMiss */.b)(word, lower);
    return meant === undefined ? undefined : words[lower.indexOf(meant)];
}
function alike(key) {
    return key.toLowerCase().replaceAll('-', '_');
}
function isOpen({ values, isNegated, key }, entries) {
    if (values.length === 0)
        return true;
    if (isNegated || !values.some((value) => value.toLowerCase() === EVERYTHING))
        return false;
    return !entries.some((entry) => (0,matrix_entry/* fieldTexts */.Zm)(entry, key).some((text) => text.toLowerCase() === EVERYTHING));
}
function applyFilter(entries, { key, values, isNegated }) {
    const known = new Map();
    const fits = (text) => {
        let answer = known.get(text);
        if (answer === undefined) {
            answer = values.some((value) => value.toLowerCase() === text.toLowerCase() || matchesGlob(value, text));
            known.set(text, answer);
        }
        return answer;
    };
    return entries.filter((entry) => (0,matrix_entry/* fieldTexts */.Zm)(entry, key).some(fits) !== isNegated);
}

// EXTERNAL MODULE: ./lib/image/platform.js
var image_platform = __webpack_require__(88758);
;// CONCATENATED MODULE: ./lib/matrix/legs.js




const HOSTED = [
    { platform: 'linux/arm64*', runner: 'ubuntu-24.04-arm' },
    { platform: 'windows/*', runner: 'windows-latest' },
    { platform: '*', runner: 'ubuntu-latest' },
];
const FORM = 'Write platform=label, such as linux/arm64=ubuntu-24.04-arm; commas part labels that belong together.';
function parseRunners(lines) {
    const runners = [];
    const problems = [];
    for (const line of lines) {
        const [, platform = '', value = ''] = /^([^=]*)=(.*)$/.exec(line) ?? [];
        const labels = value.split(',').map((label) => label.trim());
        const [first = ''] = labels;
        if (!(0,image_platform/* isPlatform */.aH)(platform.trim().replaceAll(/[*?]/g, 'x')) || labels.includes('')) {
            problems.push({
                input: 'runners',
                problem: `has the line ${(0,errors/* quote */.hD)(line)}, which is not understood`,
                advice: FORM,
            });
        }
        else
            runners.push({ platform: platform.trim(), runner: labels.length > 1 ? labels : first });
    }
    return { runners, problems };
}
function crossPlatforms(entries, platforms, runners, input) {
    const problems = [];
    const legs = entries.flatMap((entry) => {
        const own = ownPlatforms(entry);
        const strange = own.filter((platform) => !(0,image_platform/* isPlatform */.aH)(platform));
        if (strange.length > 0) {
            const shown = strange.map((platform) => (0,errors/* quote */.hD)(platform)).join(', ');
            problems.push({
                input,
                problem: `has ${shown} among the platforms of ${(0,errors/* quote */.hD)((0,matrix_entry/* describeEntry */.OY)(entry))}, which is no platform`,
            });
        }
        const wanted = own.length > 0 ? own : platforms;
        return wanted.map((platform) => legOf(entry, platform, runners));
    });
    return { entries: legs, problems };
}
function legOf(entry, platform, runners) {
    const own = (0,matrix_entry/* fieldText */.gF)(entry, 'runner') !== '' ? entry['runner'] : undefined;
    const rule = [...runners, ...HOSTED].find((one) => matchesGlob(one.platform, platform));
    return { ...entry, platform, runner: (own ?? rule?.runner ?? '') };
}
function ownPlatforms(entry) {
    const texts = (0,matrix_entry/* fieldText */.gF)(entry, 'platform') !== '' ? (0,matrix_entry/* fieldTexts */.Zm)(entry, 'platform') : (0,matrix_entry/* fieldTexts */.Zm)(entry, 'platforms');
    return [...new Set(texts.flatMap((text) => text.split(',')).map((text) => text.trim()))].filter((text) => text !== '');
}

;// CONCATENATED MODULE: ./lib/matrix/runtime-order.js
const PRERELEASE = /(?:^|[^a-z])(?:alpha|beta|canary|dev|experimental|nightly|pre|preview|rc|snapshot)(?:[^a-z]|$)/i;
const LTS = /(?:^|[^a-z])LTS(?:[^a-z]|$)/i;
function isLongSupport(runtime) {
    return LTS.test(runtime);
}
function compareRuntimes(one, other) {
    return (compareVersions(versionOf(one), versionOf(other)) ||
        Number(isPrerelease(other)) - Number(isPrerelease(one)) ||
        Number(isLongSupport(one)) - Number(isLongSupport(other)) ||
        compareNaturally(one, other));
}
function compareNaturally(one, other) {
    const [left, right] = [pieces(one), pieces(other)];
    for (const [index, piece] of left.entries()) {
        const counterpart = right[index];
        if (counterpart === undefined)
            return 1;
        const order = comparePieces(piece, counterpart);
        if (order !== 0)
            return order;
    }
    return left.length - right.length || compareText(one, other);
}
function versionOf(runtime) {
    return /\d+(?:\.\d+)*/.exec(runtime)?.[0].split('.') ?? [];
}
function isPrerelease(runtime) {
    return PRERELEASE.test(runtime);
}
function compareVersions(one, other) {
    if (one.length === 0 || other.length === 0)
        return one.length - other.length;
    for (let index = 0; index < Math.max(one.length, other.length); index++) {
        const order = compareNumbers(one[index] ?? '0', other[index] ?? '0');
        if (order !== 0)
            return order;
    }
    return 0;
}
function pieces(text) {
    return text.toLowerCase().match(/\d+|\D+/g) ?? [];
}
function comparePieces(one, other) {
    const [isNumber, isOtherNumber] = [/^\d/.test(one), /^\d/.test(other)];
    return isNumber && isOtherNumber ? compareNumbers(one, other) : compareText(one, other);
}
function compareNumbers(one, other) {
    const [left, right] = [one.replace(/^0+(?=\d)/, ''), other.replace(/^0+(?=\d)/, '')];
    return left.length - right.length || compareText(left, right);
}
function compareText(one, other) {
    if (one === other)
        return 0;
    return one < other ? -1 : 1;
}

;// CONCATENATED MODULE: ./lib/matrix/newest.js



function markLatest(entries, input) {
    const latest = new Set();
    const problems = [];
    for (const [imageType, group] of byImageType(entries.filter(hasPlace))) {
        const said = group.filter((entry) => Object.hasOwn(entry, 'latest'));
        problems.push(...wrongMarks(imageType, said, input));
        for (const entry of said.length > 0 ? said.filter(saysLatest) : newestImage(group))
            latest.add(entry);
    }
    return {
        entries: entries.map((entry) => (hasPlace(entry) ? { ...entry, latest: latest.has(entry) } : entry)),
        problems,
    };
}
function byImageType(entries) {
    const groups = new Map();
    for (const entry of entries) {
        const imageType = (0,matrix_entry/* fieldText */.gF)(entry, 'image_type');
        const group = groups.get(imageType);
        if (group === undefined)
            groups.set(imageType, [entry]);
        else
            group.push(entry);
    }
    return groups;
}
function newestImage(group) {
    const best = group.reduce((newest, entry) => (compareForLatest(entry, newest) > 0 ? entry : newest));
    return group.filter((entry) => entry === best || areLegs(entry, best));
}
function areLegs(one, other) {
    const isPart = (0,matrix_entry/* fieldText */.gF)(one, 'platform') !== '' && (0,matrix_entry/* fieldText */.gF)(other, 'platform') !== '';
    return isPart && matrix_entry/* NAMING_FIELDS */.hT.every((field) => (0,matrix_entry/* fieldText */.gF)(one, field) === (0,matrix_entry/* fieldText */.gF)(other, field));
}
function saysLatest(entry) {
    return entry['latest'] === true;
}
function hasPlace(entry) {
    return (0,matrix_entry/* fieldText */.gF)(entry, 'image_type') !== '' || (0,matrix_entry/* fieldText */.gF)(entry, 'runtime') !== '';
}
function wrongMarks(imageType, said, input) {
    const where = imageType === '' ? 'the entries without image_type' : `the image type ${(0,errors/* quote */.hD)(imageType)}`;
    const stranger = said.find((entry) => typeof entry['latest'] !== 'boolean');
    if (stranger !== undefined) {
        return [
            {
                input,
                problem: `has a latest that is neither true nor false in ${where}: ${(0,errors/* quote */.hD)(JSON.stringify(stranger['latest']))}`,
            },
        ];
    }
    const [first, ...others] = said.filter(saysLatest);
    const strangers = others.filter((entry) => first !== undefined && !areLegs(entry, first));
    if (strangers.length === 0)
        return [];
    const advice = 'They would fight for one tag; leave the field out, and the newest runtime is the latest.';
    return [{ input, problem: `has ${others.length + 1} entries that say latest: true in ${where}`, advice }];
}
function compareForLatest(one, other) {
    const lacks = (entry, field) => Number((0,matrix_entry/* fieldText */.gF)(entry, field) === '');
    const [runtime, otherRuntime] = [(0,matrix_entry/* fieldText */.gF)(one, 'runtime'), (0,matrix_entry/* fieldText */.gF)(other, 'runtime')];
    return (lacks(one, 'variant') - lacks(other, 'variant') ||
        Number(isLts(one)) - Number(isLts(other)) ||
        compareRuntimes(runtime, otherRuntime) ||
        lacks(one, 'suffix') - lacks(other, 'suffix') ||
        compareNaturally((0,matrix_entry/* fieldText */.gF)(one, 'suffix'), (0,matrix_entry/* fieldText */.gF)(other, 'suffix')) ||
        compareNaturally((0,matrix_entry/* fieldText */.gF)(other, 'variant'), (0,matrix_entry/* fieldText */.gF)(one, 'variant')));
}
function isLts(entry) {
    const said = Object.hasOwn(entry, 'lts') ? entry['lts'] : undefined;
    return typeof said === 'boolean' ? said : isLongSupport((0,matrix_entry/* fieldText */.gF)(entry, 'runtime'));
}
function keepLongSupport(entries) {
    return entries.filter((entry) => (0,matrix_entry/* fieldText */.gF)(entry, 'runtime') === '' || isLts(entry));
}
function keepNewest(entries, count) {
    const kept = new Map();
    for (const [imageType, group] of byImageType(entries)) {
        const runtimes = [...new Set(group.map((entry) => (0,matrix_entry/* fieldText */.gF)(entry, 'runtime')))].filter((name) => name !== '');
        kept.set(imageType, new Set(runtimes.sort((one, other) => compareRuntimes(other, one)).slice(0, count)));
    }
    return entries.filter((entry) => {
        const runtime = (0,matrix_entry/* fieldText */.gF)(entry, 'runtime');
        return runtime === '' || kept.get((0,matrix_entry/* fieldText */.gF)(entry, 'image_type'))?.has(runtime);
    });
}

;// CONCATENATED MODULE: ./lib/matrix/matrix.js







const SHOWN = 20;
function makeMatrix(entries, request, input) {
    const marked = markLatest(entries, input);
    const hasLegs = request.platforms.length > 0;
    const crossed = hasLegs
        ? crossPlatforms(marked.entries, request.platforms, request.runners, input)
        : { ...marked, problems: [] };
    const { filters, problems } = resolveFilters(request.filters, crossed.entries);
    const { entries: kept, steps } = narrow(crossed.entries, filters, request);
    const matrix = { entries: kept, batches: intoBatches(kept, request.batchSize ?? MOST_JOBS), steps };
    const wrong = [...marked.problems, ...crossed.problems, ...problems];
    if (wrong.length === 0 && kept.length === 0 && !request.allowEmpty)
        wrong.push(nothingLeft(crossed.entries, filters, steps, input));
    return { matrix, problems: [...wrong, ...sizeProblems(kept.length, request.batchSize)] };
}
function narrow(all, filters, { onlyLts, latestCount }) {
    const steps = [];
    let entries = all;
    const keep = (input, what, left) => {
        entries = left;
        steps.push({ input, what, left: left.length });
    };
    if (onlyLts)
        keep('only-lts', 'true', keepLongSupport(entries));
    for (const filter of filters)
        keep('filter', filter.line, applyFilter(entries, filter));
    if (latestCount !== undefined)
        keep('latest-count', String(latestCount), keepNewest(entries, latestCount));
    return { entries, steps };
}
function nothingLeft(all, filters, steps, input) {
    const goOn = 'Set allow-empty to true to go on with nothing.';
    if (all.length === 0)
        return { input, problem: 'holds no entries', advice: goOn };
    const told = steps.map(({ input: name, what, left }) => `${name} ${(0,errors/* quote */.hD)(what)} left ${left}`);
    const keys = new Set([...filters.map(({ key }) => key), ...(steps[0]?.input === 'only-lts' ? ['runtime'] : [])]);
    const there = [...keys].filter((key) => (0,matrix_entry/* fieldNames */.pi)(all).includes(key)).map((key) => valuesOf(all, key, filters));
    const inputs = [...new Set(steps.map((step) => step.input))];
    return {
        input: inputs.join(', '),
        problem: `${inputs.length === 1 ? 'leaves' : 'leave'} nothing of ${all.length} ${all.length === 1 ? 'entry' : 'entries'}: ${told.join(', ')}`,
        advice: [...there, goOn].join(' '),
    };
}
function valuesOf(entries, key, filters) {
    const values = [...new Set(entries.flatMap((entry) => (0,matrix_entry/* fieldTexts */.Zm)(entry, key)))].filter((value) => value !== '');
    const shown = values.slice(0, SHOWN).map((value) => (0,errors/* quote */.hD)(value, 60));
    const more = values.length > SHOWN ? ` and ${values.length - SHOWN} more` : '';
    const meant = filters
        .filter((filter) => filter.key === key && !filter.isNegated)
        .flatMap((filter) => filter.values)
        .filter((value) => !values.some((one) => matchesGlob(value, one)))
        .map((value) => nearest(value, values))
        .find((value) => value !== undefined);
    return `For ${key} there is ${shown.join(', ')}${more}.${meant === undefined ? '' : ` Did you mean ${(0,errors/* quote */.hD)(meant)}?`}`;
}

;// CONCATENATED MODULE: ./lib/matrix/data.js

const MAX_ALIASES = 10_000;
const MAX_VALUES = 2_000_000;
const MAX_DEPTH = 64;
const WITHOUT_END = `holds more than ${MAX_VALUES} values, or lists in lists without an end`;
async function readData(text, isJson) {
    const plain = text.replace(/^\uFEFF/, '');
    if (plain.trim() === '')
        return { problem: 'is empty' };
    try {
        const read = readJson(plain);
        const data = 'problem' in read && !isJson ? await readYaml(plain) : read;
        return 'value' in data && isTooMuch(data.value) ? { problem: WITHOUT_END } : data;
    }
    catch (error) {
        if (error instanceof RangeError)
            return { problem: WITHOUT_END };
        throw error;
    }
}
function readJson(text) {
    try {
        return { value: JSON.parse(text, keepWritten) };
    }
    catch (error) {
        if (error instanceof RangeError)
            throw error;
        return { problem: `is not JSON: ${(0,errors/* quote */.hD)(error.message, 200)}` };
    }
}
function keepWritten(_name, value, context) {
    const source = context?.source;
    return typeof value === 'number' && source !== undefined && String(value) !== source ? source : value;
}
async function readYaml(text) {
    const { parseDocument, visit } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const document = parseDocument(text, { merge: true });
    const [fault] = [...document.errors, ...document.warnings];
    if (fault !== undefined)
        return { problem: `is neither JSON nor YAML: ${(0,errors/* quote */.hD)(fault.message.split('\n')[0] ?? '', 200)}` };
    visit(document, {
        Scalar(_key, node) {
            node.value = keepWritten('', node.value, node);
        },
    });
    try {
        return { value: document.toJS({ maxAliasCount: MAX_ALIASES }) };
    }
    catch (error) {
        if (error instanceof RangeError)
            throw error;
        return { problem: `cannot be read as YAML: ${(0,errors/* quote */.hD)(error.message, 200)}` };
    }
}
function isTooMuch(value) {
    let level = [value];
    let count = 0;
    for (let depth = 0; level.length > 0; depth++) {
        count += level.length;
        if (depth > MAX_DEPTH || count > MAX_VALUES)
            return true;
        const next = [];
        for (const one of level) {
            if (typeof one !== 'object' || one === null)
                continue;
            for (const child of Object.values(one))
                next.push(child);
            if (next.length > MAX_VALUES)
                return true;
        }
        level = next;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/matrix/duplicates.js


const NO_PART_OF_THE_IMAGE = ['dockerfile', 'latest', 'runner'];
const duplicates_SHOWN = 10;
function duplicateProblems(entries, input) {
    const seen = new Set();
    const twice = new Set();
    for (const entry of entries) {
        const image = imageOf(entry);
        if (seen.has(image))
            twice.add((0,matrix_entry/* describeEntry */.OY)(entry));
        seen.add(image);
    }
    if (twice.size === 0)
        return [];
    const shown = [...twice].slice(0, duplicates_SHOWN).map((name) => (0,errors/* quote */.hD)(name));
    const more = twice.size > duplicates_SHOWN ? ` and ${twice.size - duplicates_SHOWN} more` : '';
    return [
        {
            input,
            problem: `has the same image more than once: ${shown.join(', ')}${more}`,
            advice: 'Two jobs would push the same tags; give them a suffix or a field of their own, or remove one.',
        },
    ];
}
function imageOf(entry) {
    const fields = Object.entries(entry).filter(([name]) => !(0,matrix_entry/* namesImage */.Gc)(entry) || !NO_PART_OF_THE_IMAGE.includes(name));
    return JSON.stringify(fields.sort(([one], [other]) => (one < other ? -1 : 1)));
}

;// CONCATENATED MODULE: ./lib/matrix/query.js

async function runQuery(data, expression) {
    const { search } = await __webpack_require__.e(/* import() */ 4022).then(__webpack_require__.bind(__webpack_require__, 34022));
    try {
        const value = search(data, expression);
        return value === null ? { problem: 'gives nothing' } : { value };
    }
    catch (error) {
        return { problem: `cannot be evaluated: ${(0,errors/* quote */.hD)(error.message, 200)}` };
    }
}

;// CONCATENATED MODULE: ./lib/matrix/build-details.js


const WITHOUT_RUNTIME = 'non_runtime_specific';
const ML = '_ml';
const PLAIN_FOLDER = 'latest';
const DOCKERFILE = /^(?:Dockerfile|Containerfile)(?:[._-].*)?$|\.(?:Dockerfile|Containerfile)$/i;
function entriesOfSummary(details, input) {
    const found = { entries: [], problems: [], warnings: [] };
    if (!(0,matrix_entry/* isObject */.Gv)(details)) {
        found.problems.push({ input, problem: 'has build_details that are no object of runtimes' });
        return found;
    }
    for (const [key, types] of Object.entries(details)) {
        if ((0,matrix_entry/* isObject */.Gv)(types))
            addRuntime(found, key, types, input);
        else
            found.problems.push({ input, problem: `has no object of image types for the runtime ${(0,errors/* quote */.hD)(key)}` });
    }
    return found;
}
function addRuntime(found, key, types, input) {
    const isMl = key !== WITHOUT_RUNTIME && key.endsWith(ML);
    const runtime = key === WITHOUT_RUNTIME ? '' : isMl ? key.slice(0, -ML.length) : key;
    for (const [imageType, files] of Object.entries(types)) {
        if (!Array.isArray(files) || !files.every((file) => typeof file === 'string')) {
            found.problems.push({ input, problem: `has no list of paths for ${(0,errors/* quote */.hD)(imageType)} of ${(0,errors/* quote */.hD)(key)}` });
            continue;
        }
        const dockerfiles = files.filter((file) => DOCKERFILE.test(file.split('/').at(-1) ?? ''));
        if (dockerfiles.length === 0) {
            found.warnings.push(`No Dockerfile was generated for ${(0,errors/* quote */.hD)(imageType)} of ${(0,errors/* quote */.hD)(key)}; it is not in the matrix.`);
        }
        for (const dockerfile of dockerfiles) {
            const folder = dockerfile.split('/').at(-2) ?? '';
            const suffix = suffixOf(folder, runtime, isMl);
            if (suffix === undefined)
                found.problems.push(strayFile(dockerfile, runtime, input));
            else
                found.entries.push({ runtime, image_type: imageType, variant: isMl ? '.ml' : '', suffix, dockerfile });
        }
    }
}
function suffixOf(folder, runtime, isMl) {
    if (runtime === '')
        return folder === PLAIN_FOLDER || folder === '' ? '' : `-${folder}`;
    const start = folderOf(runtime);
    if (!folder.toLowerCase().startsWith(start.toLowerCase()))
        return undefined;
    const rest = folder.slice(start.length);
    if (/^\.?\d/.test(rest))
        return undefined;
    return isMl ? rest.replace(/-ml(?=-|$)/i, '') : rest;
}
function folderOf(runtime) {
    return runtime.trim().replace(/[^A-Za-z0-9._]+/g, '-');
}
function strayFile(dockerfile, runtime, input) {
    return {
        input,
        problem: `has ${(0,errors/* quote */.hD)(dockerfile)} for the runtime ${(0,errors/* quote */.hD)(runtime)}, but that file is in the folder of another one`,
        advice: `The folder's name has to begin with ${(0,errors/* quote */.hD)(folderOf(runtime))}; generate the Dockerfiles anew.`,
    };
}

;// CONCATENATED MODULE: ./lib/matrix/shapes.js



const SHAPES = 'Understood are a list of entries, {"include": [...]}, and a build_summary.json with "build_details"; ' +
    'use query to pick the entries out of anything else.';
const shapes_SHOWN = 10;
function entriesOf(data, input) {
    if (Array.isArray(data))
        return entriesOfList(data, input);
    if (!(0,matrix_entry/* isObject */.Gv)(data))
        return wrong(input, `is ${kindOf(data)}, which holds no entries`);
    if (Object.hasOwn(data, 'build_details'))
        return entriesOfSummary(data['build_details'], input);
    if (!Object.hasOwn(data, 'include'))
        return wrong(input, `is an object with ${namesOf(data)}`);
    const { include, ...others } = data;
    if (!Array.isArray(include))
        return wrong(input, `has an include that is ${kindOf(include)}, not a list`);
    if (Object.keys(others).length > 0) {
        return wrong(input, `has ${namesOf(others)} beside include, which would be left out`);
    }
    return entriesOfList(include, input);
}
function entriesOfList(list, input) {
    const strangers = list.flatMap((entry, index) => ((0,matrix_entry/* isObject */.Gv)(entry) ? [] : [`entry ${index + 1} is ${kindOf(entry)}`]));
    if (strangers.length > 0) {
        const advice = 'Every entry has to be an object; the query [].{name: @} makes objects of a list of names.';
        return {
            ...wrong(input, strangers.slice(0, shapes_SHOWN).join(', ')),
            problems: [{ input, problem: strangers.slice(0, shapes_SHOWN).join(', '), advice }],
        };
    }
    const empty = list.findIndex((entry) => Object.keys(entry).length === 0);
    if (empty >= 0)
        return wrong(input, `has no field in entry ${empty + 1}`);
    return { entries: list, problems: [], warnings: [] };
}
function wrong(input, problem) {
    return { entries: [], problems: [{ input, problem, advice: SHAPES }], warnings: [] };
}
function kindOf(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'object'
        ? 'an object'
        : `${typeof value === 'string' ? 'the text' : 'the value'} ${(0,errors/* quote */.hD)(String(value), 40)}`;
}
function namesOf(data) {
    const names = Object.keys(data);
    if (names.length === 0)
        return 'nothing in it';
    const more = names.length > shapes_SHOWN ? ` and ${names.length - shapes_SHOWN} more` : '';
    return `${names
        .slice(0, shapes_SHOWN)
        .map((name) => (0,errors/* quote */.hD)(name, 40))
        .join(', ')}${more}`;
}

;// CONCATENATED MODULE: ./lib/matrix/read-entries.js




async function readEntries({ input, text, name, query }) {
    const data = await readData(text, /\.json$/i.test(name));
    if ('problem' in data)
        return failed({ input, problem: data.problem });
    if (query === '')
        return withoutTwins(entriesOf(data.value, input), input);
    const picked = await runQuery(data.value, query);
    if ('problem' in picked) {
        return failed({
            input: 'query',
            problem: picked.problem,
            advice: 'It is a JMESPath expression over the whole file, such as images[?enabled].{runtime: version}.',
        });
    }
    return withoutTwins(entriesOf(picked.value, 'query'), 'query');
}
function withoutTwins(found, input) {
    return found.problems.length > 0 ? found : { ...found, problems: duplicateProblems(found.entries, input) };
}
function failed(problem) {
    return { entries: [], problems: [problem], warnings: [] };
}

// EXTERNAL MODULE: ./lib/runner/input.js
var input = __webpack_require__(86502);
;// CONCATENATED MODULE: ./lib/actions/matrix/inputs.js






async function parseMatrixInputs(read) {
    const reader = (0,input/* createInputReader */.ic)(read);
    const { filters, problems: filterProblems } = parseFilters(reader.lines('filter'));
    const { runners, problems: runnerProblems } = parseRunners(reader.lines('runners'));
    const inputs = {
        file: reader.text('file'),
        entries: reader.text('entries'),
        query: reader.text('query'),
        filters,
        onlyLts: reader.boolean('only-lts', false),
        latestCount: optional(reader, 'latest-count', 10_000),
        platforms: await parsePlatforms(reader),
        runners,
        batchSize: optional(reader, 'batch-size', MOST_JOBS),
        allowEmpty: reader.boolean('allow-empty', false),
    };
    return { inputs, problems: [...reader.problems, ...filterProblems, ...runnerProblems, ...disagreements(inputs)] };
}
function optional(reader, name, max) {
    const number = reader.number(name, { fallback: 0, min: 1, max });
    return number === 0 ? undefined : number;
}
async function parsePlatforms(reader) {
    const platforms = [...new Set(await reader.list('platforms', { commas: true }))];
    const strange = platforms.filter((platform) => !(0,image_platform/* isPlatform */.aH)(platform)).map((platform) => (0,errors/* quote */.hD)(platform));
    if (strange.length > 0) {
        const advice = 'A platform is written as os/architecture, such as linux/arm64; commas or lines part several.';
        reader.problems.push({ input: 'platforms', problem: `has ${strange.join(', ')}, which is no platform`, advice });
    }
    return platforms;
}
function disagreements({ file, entries, runners, platforms }) {
    const problems = [];
    if (file === '' && entries === '') {
        problems.push({
            input: 'file, entries',
            problem: 'are both empty, so there is nothing to make a matrix of',
            advice: 'Give the path of a data file, or the entries themselves as JSON or YAML.',
        });
    }
    if (file !== '' && entries !== '') {
        problems.push({ input: 'file, entries', problem: 'are both given', advice: 'Leave one of them empty.' });
    }
    if (runners.length > 0 && platforms.length === 0) {
        problems.push({
            input: 'runners',
            problem: 'is given without platforms, so no entry would get a runner',
            advice: 'Say with platforms which platforms every image is built for.',
        });
    }
    return problems;
}

;// CONCATENATED MODULE: ./lib/actions/matrix/run.js






async function run(read, warn) {
    const { inputs, problems } = await parseMatrixInputs(read);
    const data = await loadEntries(inputs);
    for (const warning of data.warnings)
        warn(warning);
    refuse([...problems, ...data.problems]);
    const origin = inputs.file === '' ? 'entries' : 'file';
    const { matrix, problems: left } = makeMatrix(data.entries, inputs, origin);
    refuse(left);
    const outputs = {
        matrix: JSON.stringify({ include: matrix.entries }),
        count: String(matrix.entries.length),
        batches: JSON.stringify(matrix.batches),
        empty: String(matrix.entries.length === 0),
    };
    refuse(lengthProblems(outputs, origin));
    return { matrix, from: data.entries.length, outputs };
}
function refuse(problems) {
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
}
async function loadEntries({ file, entries, query }) {
    const nothing = { entries: [], problems: [], warnings: [] };
    if (file !== '' && entries !== '')
        return nothing;
    if (entries !== '')
        return readEntries({ input: 'entries', text: entries, name: '', query });
    if (file === '')
        return nothing;
    try {
        return await readEntries({ input: 'file', text: await (0,promises_.readFile)(file, 'utf8'), name: file, query });
    }
    catch (error) {
        return { ...nothing, problems: [unreadable(file, error)] };
    }
}
function unreadable(file, { code, message }) {
    const why = { ENOENT: 'which is not there', EISDIR: 'which is a folder' };
    return {
        input: 'file',
        problem: `is ${(0,errors/* quote */.hD)(file)}, ${why[code ?? ''] ?? `which cannot be read: ${(0,errors/* quote */.hD)(message)}`}`,
        advice: 'The path starts at the folder that the step runs in, which is the workspace; check out the repository, ' +
            'or run what makes the file, before this step.',
    };
}


/***/ }),

/***/ 88758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ formatPlatform),
/* harmony export */   FL: () => (/* binding */ parsePlatform),
/* harmony export */   aH: () => (/* binding */ isPlatform),
/* harmony export */   gx: () => (/* binding */ hasArchitecture)
/* harmony export */ });
const PLATFORM = /^[A-Za-z0-9_.-]+(?:\([A-Za-z0-9_.+-]*\))?(?:\/[A-Za-z0-9_-]+){0,2}$/;
function isPlatform(text) {
    return PLATFORM.test(text);
}
function hasArchitecture(text) {
    return isPlatform(text) && text.includes('/');
}
function parsePlatform(text) {
    if (!hasArchitecture(text))
        return undefined;
    const [os, architecture, variant] = (formatPlatform(partsOf(text)) ?? '').split('/');
    if (!os || !architecture)
        return undefined;
    return { os, architecture, ...(variant !== undefined && { variant }) };
}
function partsOf(text) {
    const [system = '', architecture = '', variant] = text.split('/');
    const os = system.replace(/\(.*\)$/, '');
    return { os, architecture, ...(variant !== undefined && { variant }) };
}
const ARCHITECTURES = new Map([
    ['i386', ['386', '']],
    ['x86_64', ['amd64', undefined]],
    ['x86-64', ['amd64', undefined]],
    ['aarch64', ['arm64', undefined]],
    ['armhf', ['arm', 'v7']],
    ['armel', ['arm', 'v6']],
]);
const VARIANTS = new Map([
    ['amd64/v1', ''],
    ...['8', 'v8', 'v8.0'].map((name) => [`arm64/${name}`, '']),
    ...['9', '9.0', 'v9.0'].map((name) => [`arm64/${name}`, 'v9']),
    ['arm/', 'v7'],
    ...['5', '6', '7', '8'].map((name) => [`arm/${name}`, `v${name}`]),
]);
function formatPlatform({ os, architecture, variant = '' }) {
    if (![os, architecture, variant].every((part) => typeof part === 'string'))
        return undefined;
    const [name = '', kind = ''] = [os, architecture].map((part) => part?.toLowerCase());
    const [arch, meant] = ARCHITECTURES.get(kind) ?? [kind];
    const given = meant ?? variant.toLowerCase();
    const shown = VARIANTS.get(`${arch}/${given}`) ?? given;
    const text = [name === 'macos' ? 'darwin' : name, arch, ...(shown === '' ? [] : [shown])].join('/');
    return isPlatform(text) && arch !== '' ? text : undefined;
}


/***/ }),

/***/ 98741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gc: () => (/* binding */ namesImage),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   OY: () => (/* binding */ describeEntry),
/* harmony export */   Zm: () => (/* binding */ fieldTexts),
/* harmony export */   gF: () => (/* binding */ fieldText),
/* harmony export */   hT: () => (/* binding */ NAMING_FIELDS),
/* harmony export */   pi: () => (/* binding */ fieldNames)
/* harmony export */ });
const NAMING_FIELDS = ['image_type', 'runtime', 'variant', 'suffix'];
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function fieldText(entry, field) {
    return asText(Object.hasOwn(entry, field) ? entry[field] : null);
}
function fieldTexts(entry, field) {
    const value = Object.hasOwn(entry, field) ? entry[field] : null;
    return Array.isArray(value) ? value.map(asText) : [asText(value)];
}
function namesImage(entry) {
    return NAMING_FIELDS.some((field) => fieldText(entry, field) !== '');
}
function describeEntry(entry) {
    const parts = NAMING_FIELDS.map((field) => fieldText(entry, field)).filter((part) => part !== '');
    return parts.length > 0 ? parts.join(' ') : JSON.stringify(entry);
}
function fieldNames(entries) {
    return [...new Set(entries.flatMap((entry) => Object.keys(entry)))];
}
function asText(value) {
    if (value === null || value === undefined)
        return '';
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
}


/***/ }),

/***/ 49098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   b: () => (/* binding */ nearMiss)
/* harmony export */ });
const MAX_EDITS = 2;
function edits(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const cost = a[row - 1] === b[column - 1] ? 0 : 1;
            const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            current[column] = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + cost, swapped ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY);
        }
        beforeLast = last;
        last = current;
    }
    return last[b.length] ?? 0;
}
function nearMiss(word, known) {
    const lower = word.toLowerCase();
    const longest = Math.max(0, ...known.map((candidate) => candidate.length));
    if (lower === '' || lower.length > longest + MAX_EDITS)
        return undefined;
    const ranked = known
        .map((candidate) => ({ candidate, distance: edits(lower, candidate) }))
        .filter(({ candidate, distance }) => distance <= MAX_EDITS && distance < candidate.length)
        .sort((a, b) => a.distance - b.distance);
    return ranked[0]?.candidate;
}
function didYouMean(word, known) {
    const meant = nearMiss(word, known);
    return meant === undefined ? {} : { advice: `Did you mean "${meant}"?` };
}


/***/ }),

/***/ 52657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
function size(bytes) {
    if (bytes < 1e6)
        return `${(bytes / 1e3).toFixed(1)} kB`;
    return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(2)} GB`;
}
function duration(seconds) {
    if (seconds < 59.95)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
    return hours > 0 ? `${hours} h ${minutes} min` : `${minutes} min ${whole % 60} s`;
}
function counted(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}


/***/ }),

/***/ 86467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   q: () => (/* binding */ linked)
/* harmony export */ });
const LONGEST = 1000;
const COLOURS = /\x1b\[[0-?]*[ -/]*[@-~]/g;
const UNSEEN = /[\p{Cc}\p{Bidi_Control}]/gu;
function short(value, longest) {
    return value.length <= longest ? value : `${value.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…`;
}
function oneLine(value) {
    const line = short(value, 4 * LONGEST)
        .replace(COLOURS, '')
        .replace(/\s+/g, ' ')
        .replace(UNSEEN, '');
    return short(line, LONGEST);
}
function entity(character) {
    return `&#${character.charCodeAt(0)};`;
}
function text(value) {
    return (oneLine(value)
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/[\\`*[\]#|~$]|(?<![A-Za-z0-9])[_@]|_(?![A-Za-z0-9])/g, entity)
        .replace(/:\/\//g, ':&#47;&#47;')
        .replace(/www\./gi, 'www&#46;'));
}
function code(value) {
    const line = oneLine(value);
    return /^[^`|\\\s](?:[^`|\\]*[^`|\\\s])?$/.test(line) ? `\`${line}\`` : `<code>${text(value)}</code>`;
}
function linked(markdown, url) {
    if (!/^https?:\/\//i.test(url) || url.length > LONGEST)
        return markdown;
    const address = url.toWellFormed().replace(/[^A-Za-z0-9:/?#=.,_~%+@&-]/gu, percentEncoded);
    return `[${markdown}](${address.replace(/&/g, '&amp;')})`;
}
function percentEncoded(character) {
    return encodeURIComponent(character).replace(/[!'()*]/g, (kept) => `%${kept.charCodeAt(0).toString(16)}`);
}
function link(label, url) {
    return linked(text(label), url);
}
function fenced(value, language = '') {
    const lines = value
        .replace(COLOURS, '')
        .split(/\r\n|\r|\n/)
        .map((line) => short(line.replace(/\t/g, '  ').replace(UNSEEN, ''), 4 * LONGEST));
    const runs = lines.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(runs.reduce((longest, run) => Math.max(longest, run), 2) + 1);
    return { fence: [`${fence}${language}`, fence], lines };
}
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}


/***/ }),

/***/ 99323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   Jt: () => (/* binding */ SUMMARY_LIMIT),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   YG: () => (/* binding */ summaryOf),
/* harmony export */   dJ: () => (/* binding */ titled),
/* harmony export */   om: () => (/* binding */ block),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86467);

const SUMMARY_LIMIT = 1024 * 1024;
function paragraph(markdown) {
    return { head: [markdown], lines: [], tail: [] };
}
function list(sentences) {
    return { head: [], lines: sentences.map((sentence) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(sentence)}`), tail: [] };
}
function table(header, rows) {
    return { head: [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM)(header), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM)(header.map(() => '---'))], lines: rows.map(_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM), tail: [] };
}
function block(value, language = '') {
    const { fence, lines } = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fenced */ .OF)(value, language);
    return { head: [fence[0]], lines, tail: [fence[1]] };
}
function titled(title, part) {
    return { ...part, head: [`#### ${title}`, '', ...part.head] };
}
function folded(title, part) {
    const { head, tail } = part;
    return { ...part, head: [`<details><summary>${title}</summary>`, '', ...head], tail: [...tail, '', '</details>'] };
}
function summaryOf(parts, limit) {
    const whole = parts.map(textOf);
    const level = levelOf(whole.map(bytesOf), limit - 1);
    const fitting = whole.map((shown, index) => {
        const part = parts[index];
        return part === undefined || bytesOf(shown) <= level ? shown : cut(part, level);
    });
    while (fitting.length > 0 && bytesOf(joined(fitting)) > limit)
        fitting.pop();
    return fitting.length === 0 ? '' : joined(fitting);
}
function joined(parts) {
    return `${parts.join(SEPARATOR)}\n`;
}
const SEPARATOR = '\n\n';
function bytesOf(shown) {
    return Buffer.byteLength(shown);
}
function textOf({ head, lines, tail }) {
    return [...head, ...lines, ...tail].join('\n');
}
function levelOf(sizes, limit) {
    let room = limit - SEPARATOR.length * (sizes.length - 1);
    const ascending = sizes.toSorted((one, other) => one - other);
    for (const [index, size] of ascending.entries()) {
        const share = room / (ascending.length - index);
        if (size > share)
            return Math.floor(share);
        room -= size;
    }
    return Number.POSITIVE_INFINITY;
}
function cut({ head, lines, tail, left = linesLeft }, level) {
    let room = level - bytesOf(textOf({ head, lines: [], tail: [...tail, '', left(lines.length)] }));
    const kept = [];
    for (const line of lines) {
        room -= bytesOf(line) + 1;
        if (room < 0)
            break;
        kept.push(line);
    }
    return [...head, ...kept, ...tail, '', left(lines.length - kept.length)].join('\n');
}
function linesLeft(lines) {
    return `… and ${lines} more ${lines === 1 ? 'line' : 'lines'}, for which a summary has no room.`;
}


/***/ })

};
