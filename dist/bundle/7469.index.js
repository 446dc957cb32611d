export const id = 7469;
export const ids = [7469];
export const modules = {

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

/***/ 57469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SUMMARY_LIMIT: () => (/* reexport */ summary_part/* SUMMARY_LIMIT */.Jt),
  renderBuildSummary: () => (/* binding */ renderBuildSummary)
});

// EXTERNAL MODULE: ./lib/image/reference.js
var image_reference = __webpack_require__(68424);
// EXTERNAL MODULE: ./lib/summary/amounts.js
var amounts = __webpack_require__(52657);
;// CONCATENATED MODULE: ./lib/summary/image-pages.js
function pageOf({ repository, tag }) {
    const { registry, path } = repository;
    if (registry === 'ghcr.io')
        return `https://ghcr.io/${path}`;
    if (registry === 'docker.io')
        return `${dockerHub(repository)}/tags?name=${encodeURIComponent(tag)}`;
    return undefined;
}
function dockerHub({ path }) {
    const official = /^library\/(.*)$/.exec(path)?.[1];
    return `https://hub.docker.com/${official === undefined ? `r/${path}` : `_/${official}`}`;
}

// EXTERNAL MODULE: ./lib/summary/markdown.js
var markdown = __webpack_require__(86467);
// EXTERNAL MODULE: ./lib/summary/part.js
var summary_part = __webpack_require__(99323);
;// CONCATENATED MODULE: ./lib/summary/timeline-chart.js


const SHOWN_STEPS = 20;
const SHORTEST = 0.05;
const SHOWN_TEXT = 44;
const CHARACTER = 6;
const MARGIN = 20;
const NARROWEST = 120;
function timelineChart(steps) {
    const shown = chosen(steps);
    const end = Math.max(0, ...shown.map(endOf));
    if (end < SHORTEST)
        return undefined;
    const names = different(shown.map(({ name }) => labelOf(name)));
    const widest = Math.max(...names.map((name) => name.length));
    const gantt = { leftPadding: widest * CHARACTER + MARGIN, rightPadding: 20, numberSectionStyles: 2 };
    return {
        chart: {
            head: [
                ...['```mermaid', `%%{init: ${JSON.stringify({ gantt })}}%%`, 'gantt'],
                ...['  dateFormat x', '  axisFormat %s s', `  tickInterval ${tickOf(end)}`],
            ],
            lines: shown.map((step, index) => `  section ${names[index]}\n  ${barOf(step, end / NARROWEST)}`),
            tail: ['```'],
        },
        legend: legendOf(steps, shown),
    };
}
function chosen(steps) {
    const heaviest = steps.filter(isSeen).sort((one, other) => weightOf(other) - weightOf(one));
    const kept = new Set(heaviest.slice(0, SHOWN_STEPS));
    return steps.filter((step) => kept.has(step)).sort((one, other) => one.startedAt - other.startedAt);
}
function weightOf({ isFailed, isCached, seconds }) {
    if (isFailed)
        return Number.MAX_VALUE;
    return isCached ? 0 : seconds;
}
function isSeen({ startedAt, seconds, isCached, isFailed }) {
    const isNumbered = startedAt >= 0 && seconds >= 0 && Number.isFinite(startedAt + seconds);
    return isNumbered && (isCached || isFailed || seconds >= SHORTEST);
}
function endOf({ startedAt, seconds }) {
    return startedAt + seconds;
}
function barOf({ startedAt, seconds, isCached, isFailed }, least) {
    const [from = 0, to = 0] = [startedAt, startedAt + Math.max(seconds, least)].map((time) => Math.round(time * 1000));
    const state = isFailed ? 'crit, ' : isCached ? 'done, ' : '';
    return `${isCached && !isFailed ? 'cached' : (0,amounts/* duration */.p0)(seconds)} :${state}${from}, ${Math.max(to, from + 1)}`;
}
function labelOf(name) {
    const told = name
        .replace(/@sha256:[0-9a-f]{64}/g, '')
        .replace(/^\[internal\] /, '')
        .replace(/^\[(\S+) internal\] /, '[$1] ')
        .replace(/^\[linux\//, '[')
        .replaceAll('->', '→');
    return plain(told) || 'step';
}
function different(names) {
    const seen = new Map();
    return names.map((name) => {
        const times = (seen.get(name) ?? 0) + 1;
        seen.set(name, times);
        return times === 1 ? name : `${name} (${times})`;
    });
}
function plain(value) {
    const seen = value
        .replace(/[:;#%"'`<>]/g, (character) => ALIKE[character] ?? ' ')
        .replace(/[^\p{L}\p{M}\p{N} ._/+=,()@$*|!?~^&{}[\]∶♯％″′‹›→-]/gu, ' ')
        .replace(/ +/g, ' ')
        .trim();
    return (0,markdown/* short */.h0)(seen, SHOWN_TEXT);
}
const ALIKE = {
    ':': '∶',
    ';': ',',
    '#': '♯',
    '%': '％',
    '"': '″',
    "'": '′',
    '`': '′',
    '<': '‹',
    '>': '›',
};
const TICKS = [1, 2, 5, 10, 30, 60, 120, 300, 600, 1800];
function tickOf(seconds) {
    return `${TICKS.find((tick) => seconds / tick <= 12) ?? 3600}second`;
}
function legendOf(all, shown) {
    const left = all.length - shown.length;
    const cached = all.filter(({ isCached }) => isCached).length;
    const steps = (0,amounts/* counted */.hS)(all.length, 'step');
    const what = left > 0 ? `${shown.length} of ${steps}, the slowest` : steps;
    const marks = [
        ...(cached > 0 ? [`grey: ${cached} from the cache`] : []),
        ...(shown.some(({ isFailed }) => isFailed) ? ['red: failed'] : []),
    ];
    return `${[what, ...marks].join('; ')}.`;
}

;// CONCATENATED MODULE: ./lib/summary/build-parts.js






const SHOWN_TAGS = 20;
function isBroken(outcome) {
    return outcome === 'failed' || outcome === 'cancelled';
}
function notesPart({ notes }) {
    return notes.length === 0 ? undefined : (0,summary_part/* paragraph */.FY)(notes.map(markdown/* text */.Qq).join(' '));
}
function glancePart(summary) {
    const { commit, attempts, seconds } = summary;
    const columns = [
        ['Commit', commit && `${(0,markdown/* linked */.q)((0,markdown/* code */.aY)(commit.sha.slice(0, 7)), commit.url)} ${(0,markdown/* text */.Qq)(commit.of)}`.trim()],
        ['Platforms', platformNames(summary)],
        ['Size', sizesOf(summary)],
        ['From the cache', cachedShare(summary)],
        ['Attempts', attempts > 0 && String(attempts)],
        ['Time', seconds !== undefined && (0,amounts/* duration */.p0)(seconds)],
    ].filter((column) => typeof column[1] === 'string' && column[1] !== '');
    if (columns.length === 0)
        return undefined;
    return (0,summary_part/* table */.tp)(columns.map(([name]) => name), [columns.map(([, value]) => value)]);
}
const SHOWN_PLATFORMS = 4;
function platformNames({ platforms, wantedPlatforms }) {
    const names = platforms.length > 0 ? platforms.map(({ platform }) => platform) : wantedPlatforms;
    return names.length > SHOWN_PLATFORMS ? (0,amounts/* counted */.hS)(names.length, 'platform') : names.map(markdown/* text */.Qq).join(', ');
}
function sizesOf({ platforms }) {
    const sizes = platforms.map((platform) => platform.size);
    if (sizes.length === 0)
        return '';
    const [least, most] = [(0,amounts/* size */.Ej)(Math.min(...sizes)), (0,amounts/* size */.Ej)(Math.max(...sizes))];
    return least === most ? least : `${least} to ${most}`;
}
function cachedShare({ cache: { steps, cached } }) {
    return steps === 0 ? '' : `${cached} of ${steps} steps, ${Math.floor((100 * cached) / steps)} %`;
}
function commandsPart({ pull }) {
    if (pull === undefined)
        return undefined;
    const names = [...(pull.tagged === undefined ? [] : [pull.tagged]), pull.pinned];
    return (0,summary_part/* block */.om)(names.map((name) => `docker pull ${name}`).join('\n'), 'shell');
}
function composePart({ pull }) {
    if (pull?.tagged === undefined)
        return undefined;
    const digest = pull.pinned.slice(pull.pinned.indexOf('@'));
    const service = /([^/:]+)(?::[^/:]*)?$/.exec(pull.tagged)?.[1] ?? 'app';
    const lines = ['services:', `  ${service}:`, `    image: ${pull.tagged}${digest}`];
    return (0,summary_part/* folded */.TM)('In a compose file', (0,summary_part/* block */.om)(lines.join('\n'), 'yaml'));
}
function tagParts({ references, outcome }) {
    if (references.length === 0)
        return [];
    const header = ['Tag', 'Why'];
    const isServed = outcome === 'pushed' || outcome === 'skipped';
    const rows = references.map((reference) => [
        (0,markdown/* linked */.q)((0,markdown/* code */.aY)((0,image_reference/* formatTagged */.cy)(reference)), (isServed && pageOf(reference)) || ''),
        (0,markdown/* text */.Qq)(reference.why),
    ]);
    const title = isBroken(outcome) || outcome === 'planned' ? 'Planned tags' : 'Tags';
    const first = (0,summary_part/* titled */.dJ)(title, { ...(0,summary_part/* table */.tp)(header, rows.slice(0, SHOWN_TAGS)), left: tagsLeft });
    const others = rows.slice(SHOWN_TAGS);
    if (others.length === 0)
        return [first];
    return [first, (0,summary_part/* folded */.TM)((0,amounts/* counted */.hS)(others.length, 'more tag'), { ...(0,summary_part/* table */.tp)(header, others), left: tagsLeft })];
}
function tagsLeft(count) {
    return `… and ${(0,amounts/* counted */.hS)(count, 'more tag')}, for which a summary has no room; the outputs have all of them.`;
}
function leftAlonePart({ leftAlone }) {
    if (leftAlone.length === 0)
        return undefined;
    const rows = leftAlone.map(({ reference, serves, why }) => [(0,markdown/* code */.aY)(reference), (0,markdown/* code */.aY)(shortDigest(serves)), (0,markdown/* text */.Qq)(why)]);
    return (0,summary_part/* titled */.dJ)('Tags that stay where they are', (0,summary_part/* table */.tp)(['Tag', 'Serves', 'Why'], rows));
}
function shortDigest(digest) {
    return digest.slice(0, 'sha256:'.length + 12);
}
function imagesPart({ images, outcome }) {
    const isWell = !isBroken(outcome) && images.every(({ error }) => error === '');
    if (images.length === 0 || isWell)
        return undefined;
    const rows = images.map(({ name, state, tags, error, isRequired }) => [
        (0,markdown/* code */.aY)(name),
        (0,markdown/* text */.Qq)(error !== '' && !isRequired ? `${state}, not required` : state),
        tags.length > SHOWN_TAGS ? (0,amounts/* counted */.hS)(tags.length, 'tag') : tags.map(markdown/* code */.aY).join(' '),
        error === '' ? '' : (0,markdown/* code */.aY)(error),
    ]);
    return (0,summary_part/* titled */.dJ)('What the registries serve', (0,summary_part/* table */.tp)(['Image', 'State', 'Tags', 'Error'], rows));
}
function platformsPart({ platforms }) {
    if (platforms.length === 0)
        return undefined;
    const rows = platforms.map(({ platform, size: bytes, digest }) => [
        (0,markdown/* text */.Qq)(platform),
        (0,amounts/* size */.Ej)(bytes),
        (0,markdown/* code */.aY)(shortDigest(digest)),
    ]);
    return (0,summary_part/* titled */.dJ)('Platforms', (0,summary_part/* table */.tp)(['Platform', 'Compressed', 'Digest'], rows));
}
function trustPart({ gateSeconds, attestation, signed }) {
    const rows = [
        ...(gateSeconds === undefined ? [] : [['Gate', `passed after ${(0,amounts/* duration */.p0)(gateSeconds)}`]]),
        ...(attestation === undefined
            ? []
            : [['Attestation', (0,markdown/* link */.nf)(attestation.id ?? 'of an earlier run', attestation.url)]]),
        ...signed.map((name) => ['Signed', (0,markdown/* code */.aY)(name)]),
    ];
    return rows.length === 0 ? undefined : (0,summary_part/* titled */.dJ)('Trust', (0,summary_part/* table */.tp)(['What', 'Result'], rows));
}
const WHERE = 'Where the time went';
function timeParts({ stages, timeline }) {
    const drawn = timeline && timelineChart(timeline);
    const total = (0,summary_part/* table */.tp)(stages.map(({ name }) => (0,markdown/* text */.Qq)(name)), [stages.map(({ seconds }) => (0,amounts/* duration */.p0)(seconds))]);
    if (drawn === undefined)
        return stages.length === 0 ? [] : [(0,summary_part/* titled */.dJ)(WHERE, total)];
    return [
        (0,summary_part/* titled */.dJ)(WHERE, stages.length === 0 ? (0,summary_part/* paragraph */.FY)(drawn.legend) : total),
        drawn.chart,
        ...(stages.length === 0 ? [] : [(0,summary_part/* paragraph */.FY)(drawn.legend)]),
    ];
}
function attemptsPart({ history }) {
    if (history.length === 0)
        return undefined;
    const rows = history.map(({ number, seconds, kind, stage, telling }) => [
        String(number),
        (0,amounts/* duration */.p0)(seconds),
        (0,markdown/* text */.Qq)(`${stage}, ${kind}`),
        telling === '' ? '' : (0,markdown/* code */.aY)(telling),
    ]);
    return (0,summary_part/* titled */.dJ)('Failed attempts', (0,summary_part/* table */.tp)(['Attempt', 'After', 'Where and what kind', 'What it said'], rows));
}
function cachePart({ cache: { sentences } }) {
    return sentences.length === 0 ? undefined : (0,summary_part/* titled */.dJ)('Cache', (0,summary_part/* list */.p_)(sentences));
}
function detailsPart({ details, outcome, isBuilt }) {
    if (details.length === 0)
        return undefined;
    const rows = details.map(([name, value]) => [(0,markdown/* text */.Qq)(name), (0,markdown/* text */.Qq)(value)]);
    const part = (0,summary_part/* table */.tp)(['What', 'Value'], rows);
    if (isBroken(outcome))
        return (0,summary_part/* titled */.dJ)(isBuilt ? 'What was built' : 'What was to be built', part);
    return (0,summary_part/* folded */.TM)('What was built, where and from what', part);
}
function choicesPart({ choices }) {
    return choices.length === 0 ? undefined : (0,summary_part/* folded */.TM)('How the tags came about', (0,summary_part/* list */.p_)(choices));
}
function labelsPart({ labels }) {
    const rows = Object.entries(labels).map(([key, value]) => [(0,markdown/* code */.aY)(key), value === '' ? '' : (0,markdown/* code */.aY)(value)]);
    return rows.length === 0 ? undefined : (0,summary_part/* folded */.TM)((0,amounts/* counted */.hS)(rows.length, 'label'), (0,summary_part/* table */.tp)(['Label', 'Value'], rows));
}

;// CONCATENATED MODULE: ./lib/summary/build-summary.js




const HEADINGS = {
    build: {
        built: 'Image built, not pushed',
        asked: 'Dockerfile looked at, nothing built',
        pushed: 'Image pushed',
        leg: 'Image pushed for the merge',
        planned: 'Image planned (dry run)',
        skipped: 'Image not built',
        failed: 'Image build failed',
        cancelled: 'Image build cancelled',
    },
    merge: {
        built: 'Images merged, not pushed',
        asked: 'Images merged, not pushed',
        pushed: 'Images merged',
        leg: 'Images merged',
        planned: 'Merge planned (dry run)',
        skipped: 'Images not merged',
        failed: 'Merge failed',
        cancelled: 'Merge cancelled',
    },
};
function renderBuildSummary(summary, limit = summary_part/* SUMMARY_LIMIT */.Jt) {
    const parts = ['failed', 'cancelled'].includes(summary.outcome) ? failedParts(summary) : goodParts(summary);
    const known = parts.flat().filter((part) => part !== undefined);
    return (0,summary_part/* summaryOf */.YG)([(0,summary_part/* paragraph */.FY)(`### ${headingOf(summary)}`), ...known], limit);
}
function headingOf({ action, outcome, isBuilt, pull, references: [first] }) {
    const isAfter = action === 'build' && outcome === 'failed' && isBuilt === true;
    const heading = isAfter ? 'Image built, but the step failed' : HEADINGS[action][outcome];
    const planned = first && `${first.repository.name}:${first.tag}`;
    const name = outcome === 'leg' ? pull?.pinned.replace(/@.*$/, '') : (pull?.tagged ?? planned);
    return name === undefined || outcome === 'asked' ? heading : `${heading}: ${(0,markdown/* code */.aY)(name)}`;
}
function goodParts(summary) {
    return [
        notesPart(summary),
        glancePart(summary),
        commandsPart(summary),
        composePart(summary),
        tagParts(summary),
        leftAlonePart(summary),
        imagesPart(summary),
        platformsPart(summary),
        trustPart(summary),
        timeParts(summary),
        attemptsPart(summary),
        cachePart(summary),
        detailsPart(summary),
        choicesPart(summary),
        labelsPart(summary),
    ];
}
function failedParts(summary) {
    return [
        summary.failure === undefined ? undefined : (0,summary_part/* block */.om)(summary.failure),
        glancePart(summary),
        attemptsPart(summary),
        imagesPart(summary),
        platformsPart(summary),
        leftAlonePart(summary),
        timeParts(summary),
        tagParts(summary),
        cachePart(summary),
        detailsPart(summary),
        choicesPart(summary),
        labelsPart(summary),
    ];
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
