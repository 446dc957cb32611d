/**
 * Many tags: a whole step, post included, against the bare command with as many `--tag`, on one and on three registries on
 * loopback, and on one that is 50 ms away. Interleaved, medians, the context new in every round. `--long` has 500 tags too.
 */
import { type FaultProxy, startFaultProxy } from '../__tests__/engine/fault-proxy.ts';
import { EVERYTHING, slow } from '../__tests__/engine/faults.ts';
import { bareBuild, makeWorkspace, REGISTRY, wholeStep } from './engine.ts';
import { startRegistry } from './registries.ts';
import { type Line, round, rounds, show, times } from './report.ts';
import { median } from './statistics.ts';

interface Situation {
  readonly tags: number;
  readonly where: Place;
  readonly rounds: number;
  /** At most this share of the bare command's time. */
  readonly target?: number;
}

type Place = 'loopback' | '3 on loopback' | '50 ms away';

const SITUATIONS: readonly Situation[] = [
  { tags: 1, where: 'loopback', rounds: 9 },
  { tags: 5, where: 'loopback', rounds: 7 },
  { tags: 10, where: 'loopback', rounds: 7 },
  { tags: 20, where: 'loopback', rounds: 5 },
  { tags: 100, where: 'loopback', rounds: 5 },
  { tags: 500, where: 'loopback', rounds: 3 },
  { tags: 1, where: '3 on loopback', rounds: 7 },
  { tags: 5, where: '3 on loopback', rounds: 7 },
  { tags: 10, where: '3 on loopback', rounds: 5 },
  { tags: 20, where: '3 on loopback', rounds: 5 },
  { tags: 100, where: '3 on loopback', rounds: 3, target: 0.25 },
  { tags: 500, where: '3 on loopback', rounds: 3 },
  { tags: 1, where: '50 ms away', rounds: 7 },
  { tags: 5, where: '50 ms away', rounds: 7, target: 0.6 },
  { tags: 20, where: '50 ms away', rounds: 5, target: 0.25 },
];
const LONG = 500;
const SECONDS_AWAY = 0.05;

const more = [await startRegistry(), await startRegistry()];
const away: FaultProxy = await startFaultProxy({
  registry: REGISTRY,
  faults: [{ on: EVERYTHING, do: slow(SECONDS_AWAY) }],
});
const PLACES: Readonly<Record<Place, readonly string[]>> = {
  loopback: [REGISTRY],
  '3 on loopback': [REGISTRY, ...more.map(({ address }) => address)],
  '50 ms away': [away.address],
};
const workspace = makeWorkspace();

async function measure({ tags: count, where, rounds: usual, target }: Situation): Promise<Line> {
  const tags = Array.from({ length: count }, (_, index) => `t${index}`);
  const images = (name: string) => PLACES[where].map((registry) => `${registry}/bench/${name}-${count}`);
  const taken = { bare: [] as number[], step: [] as number[] };
  for (let number = 0; number < rounds(usual); number++) {
    workspace.renew();
    const names = images('bare').flatMap((image) => tags.map((tag) => `${image}:${tag}`));
    taken.bare.push((await bareBuild(workspace.folder, names)).ms);
    workspace.renew();
    const inputs = { images: images('step').join('\n'), tags: tags.join('\n') };
    taken.step.push((await wholeStep(workspace.folder, inputs)).ms);
  }
  const ratio = median(taken.step) / median(taken.bare);
  return {
    values: { ...times('bare', taken.bare), ...times('step', taken.step), ratio: round(ratio, 2) },
    goal: target === undefined ? undefined : { text: `at most ${target}`, value: ratio, atMost: target },
    samples: taken,
  };
}

// Words after the file's name choose among the situations: `50`, `3 on`.
const words = process.argv.slice(2);
const nameOf = ({ tags, where }: Situation) => `${tags} ${tags === 1 ? 'tag' : 'tags'}, ${where}`;
const isWanted = (situation: Situation) =>
  (situation.tags < LONG || process.env['BENCH_LONG'] === '1') &&
  words.every((word) => nameOf(situation).includes(word));
try {
  const lines: Array<[string, Line]> = [];
  // Once before: the repositories' layers and the engine's own store are there.
  await measure({ tags: 1, where: '3 on loopback', rounds: 1 });
  for (const situation of SITUATIONS.filter(isWanted)) lines.push([nameOf(situation), await measure(situation)]);
  show('Many tags: a whole step against the bare command', Object.fromEntries(lines));
} finally {
  away.close();
  for (const { close } of more) close();
  workspace.remove();
}
