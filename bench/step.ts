/**
 * A whole step, post included, against the bare `docker buildx build --push` of the same trivial image, on a registry
 * that asks for a user. The step signs in, pushes, and reads back; the bare command finds its credentials ready. Cold: the
 * context is new in every round; warm: nothing has changed. Interleaved, medians.
 */
import { rmSync } from 'node:fs';
import { compared, isMapped, runChain } from './compare.ts';
import { bareBuild, makeWorkspace, ROOT, wholeStep } from './engine.ts';
import { dockerConfigFor, startRegistry, USER } from './registries.ts';
import { type Line, round, rounds, show, times } from './report.ts';
import { median } from './statistics.ts';

const ROUNDS = rounds(15);
/** Milliseconds more than the bare command. */
const TARGET = 150;

const registry = await startRegistry({ hasUsers: true });
const config = dockerConfigFor(registry.address);
const workspace = makeWorkspace();
const repository = `${registry.address}/bench/step`;
const signIn = { registry: registry.address, username: USER.name, password: USER.password };
const chains = compared().filter(isMapped);

type Side = () => Promise<{ readonly ms: number; readonly cpu: number }>;
const chainSides = chains.map((chain): [string, Side] => {
  const { name: username, password } = USER;
  const place = { repository, tag: 'chain', image: `${repository}:chain`, context: workspace.folder };
  const values = { registry: registry.address, username, password, ...place };
  return [chain.name, () => runChain(chain, values)];
});
const sides: ReadonlyArray<readonly [string, Side]> = [
  ['bare', () => bareBuild(workspace.folder, [`${repository}:bare`], { DOCKER_CONFIG: config })],
  ['step', () => wholeStep(workspace.folder, { images: repository, tags: 'step', ...signIn }, { action: ROOT })],
  ...chainSides,
];

/** The lines of the table for cold or warm builds. */
async function compare(name: string, isCold: boolean): Promise<Array<[string, Line]>> {
  const taken = new Map(sides.map(([side]) => [side, { ms: [] as number[], cpu: [] as number[] }]));
  for (let number = 0; number < ROUNDS; number++) {
    for (const [side, run] of sides) {
      if (isCold) workspace.renew();
      const { ms, cpu } = await run();
      taken.get(side)?.ms.push(ms);
      taken.get(side)?.cpu.push(cpu);
    }
  }
  const sum = (values: readonly number[] = []) => values.reduce((all, value) => all + value, 0);
  const [bare, bareCpu] = [median(taken.get('bare')?.ms ?? []), sum(taken.get('bare')?.cpu)];
  return [...taken].map(([side, { ms, cpu }]) => {
    const more = median(ms) - bare;
    const values = {
      ...times('median', ms),
      'over bare ms': round(more),
      ratio: round(median(ms) / bare, 2),
      'CPU s': round(sum(cpu) / ROUNDS, 3),
      'CPU ratio': round(sum(cpu) / bareCpu, 2),
    };
    const goal = side === 'step' ? { text: `bare + ${TARGET} ms`, value: more, atMost: TARGET } : undefined;
    return [`${name}: ${side}`, { values, goal, samples: { ms, cpu } }];
  });
}

try {
  // Once before: the engine and the disk have seen it all.
  for (const [, run] of sides) await run();
  const lines = [...(await compare('cold', true)), ...(await compare('warm', false))];
  show('A whole step with sign-in, read-back and post against the bare command', Object.fromEntries(lines));
} finally {
  registry.close();
  workspace.remove();
  rmSync(config, { recursive: true, force: true });
}
