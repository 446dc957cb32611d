/** Many tags against the bare command, as an SVG: a panel for each place, both axes logarithmic. */

interface Row {
  readonly name: string;
  readonly [column: string]: unknown;
}

interface Point {
  readonly tags: number;
  readonly ms: number;
}

interface Panel {
  readonly title: string;
  readonly bare: readonly Point[];
  readonly step: readonly Point[];
}

const PANEL = { width: 250, height: 250, left: 52, top: 58, gap: 22 };
const COLOURS = { bare: '#9a6700', step: '#0969da' };
/** Readable on a light page and on a dark one. */
const TEXT = '#6e7781';
const SECONDS = [0.2, 0.5, 1, 2, 5, 10, 20, 50, 100];

const TITLES: Readonly<Record<string, string>> = {
  loopback: 'one registry on loopback',
  '3 on loopback': 'three registries on loopback',
  '50 ms away': 'one registry 50 ms away',
};

/** @param rows of the part `tags`, named as `20 tags, 50 ms away` */
export function manyTagsPlot(rows: readonly Row[]): string {
  const panels = panelsOf(rows);
  const all = panels.flatMap(({ bare, step }) => [...bare, ...step]);
  const [least, most] = [Math.min(...all.map(({ ms }) => ms)), Math.max(...all.map(({ ms }) => ms))];
  const ticks = SECONDS.filter((second) => second * 2.5 > least / 1000 && second < (most / 1000) * 2.5);
  const [low = 0.1, high = 100] = [ticks[0], ticks.at(-1)];
  const y = (ms: number) => PANEL.top + PANEL.height * (1 - part(ms / 1000, low, high));
  const width = PANEL.left + panels.length * (PANEL.width + PANEL.gap);
  const height = PANEL.top + PANEL.height + 48;
  const parts = panels.map((panel, index) =>
    drawPanel(panel, PANEL.left + index * (PANEL.width + PANEL.gap), { y, ticks, isFirst: index === 0 }),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ` +
      `font-family="system-ui, sans-serif" font-size="12" fill="${TEXT}" role="img" aria-label="${label(panels)}">`,
    legend(),
    ...parts,
    '</svg>\n',
  ].join('\n');
}

function panelsOf(rows: readonly Row[]): Panel[] {
  const panels = new Map<string, { title: string; bare: Point[]; step: Point[] }>();
  for (const { name, 'bare ms': bare, 'step ms': step } of rows) {
    const [, tags, where = ''] = /^(\d+) tags?, (.*)$/.exec(name) ?? [];
    const title = TITLES[where] ?? where;
    const panel = panels.get(title) ?? { title, bare: [], step: [] };
    panel.bare.push({ tags: Number(tags), ms: Number(bare) });
    panel.step.push({ tags: Number(tags), ms: Number(step) });
    panels.set(title, panel);
  }
  return [...panels.values()];
}

interface Scale {
  readonly y: (ms: number) => number;
  readonly ticks: readonly number[];
  readonly isFirst: boolean;
}

function drawPanel({ title, bare, step }: Panel, left: number, { y, ticks, isFirst }: Scale): string {
  const most = Math.max(...bare.map(({ tags }) => tags));
  const x = (tags: number) => left + 10 + (PANEL.width - 24) * part(tags, 1, most);
  const bottom = PANEL.top + PANEL.height;
  const grid = ticks.map((second) => {
    const at = y(second * 1000).toFixed(1);
    const words = isFirst ? `<text x="${left - 6}" y="${at}" dy="4" text-anchor="end">${second} s</text>` : '';
    return `<path d="M${left} ${at}h${PANEL.width}" stroke="${TEXT}" stroke-opacity="0.25"/>${words}`;
  });
  const below = bare.map(
    ({ tags }) => `<text x="${x(tags).toFixed(1)}" y="${bottom + 16}" text-anchor="middle">${tags}</text>`,
  );
  return [
    `<text x="${left}" y="${PANEL.top - 14}" font-weight="600">${title}</text>`,
    ...grid,
    ...below,
    `<text x="${left + PANEL.width / 2}" y="${bottom + 36}" text-anchor="middle">tags</text>`,
    line(bare, COLOURS.bare, x, y),
    line(step, COLOURS.step, x, y),
  ].join('\n');
}

function line(
  points: readonly Point[],
  colour: string,
  x: (tags: number) => number,
  y: (ms: number) => number,
): string {
  const at = points.map(({ tags, ms }) => `${x(tags).toFixed(1)} ${y(ms).toFixed(1)}`);
  const dots = at.map((point) => {
    const [cx, cy] = point.split(' ');
    return `<circle cx="${cx}" cy="${cy}" r="3" fill="${colour}"/>`;
  });
  return `<path d="M${at.join('L')}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join('')}`;
}

function legend(): string {
  const entry = (x: number, colour: string, text: string) =>
    `<circle cx="${x}" cy="18" r="4" fill="${colour}"/><text x="${x + 10}" y="22">${text}</text>`;
  return (
    entry(PANEL.left + 4, COLOURS.bare, 'docker buildx build --push') +
    entry(PANEL.left + 220, COLOURS.step, 'the step')
  );
}

/** For those who cannot see it: the last figure of each panel. */
function label(panels: readonly Panel[]): string {
  const told = panels.map(({ title, bare, step }) => {
    const [b, s] = [bare.at(-1), step.at(-1)];
    const seconds = (point: Point | undefined) => ((point?.ms ?? 0) / 1000).toFixed(1);
    return `${b?.tags} tags, ${title}: ${seconds(b)} s bare, ${seconds(s)} s by the step`;
  });
  return told.join('; ');
}

/** Where a value lies between two others, by their logarithms. */
function part(value: number, low: number, high: number): number {
  return Math.log(value / low) / Math.log(high / low);
}
