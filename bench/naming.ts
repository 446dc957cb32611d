/**
 * How long it takes to name an image by 500 rules of every kind: `npm run bench -- naming`. The goal is under 50 ms, the
 * loading of libraries left out.
 */
import type { Source } from '../src/source/source.ts';
import { nameImage } from '../src/tags/names.ts';
import { parseNaming } from '../src/tags/request.ts';
import { round, rounds, show } from './report.ts';
import { median } from './statistics.ts';

const RULES = [
  (n: number) => `type=raw,value=r${n}-{{branch}}-{{sha}}`,
  (n: number) => `type=semver,pattern={{major}}.{{minor}}.${n},value=v1.2.3`,
  (n: number) => `type=pep440,pattern={{version}}.${n},value=1.2.3`,
  (n: number) => `type=sha,prefix=s${n}-`,
  (n: number) => `type=ref,event=branch,suffix=-${n}`,
  (n: number) => `type=raw,value={{date 'YYYYMMDD-HHmmss' tz='Asia/Tokyo'}}-${n}`,
  (n: number) => `type=match,pattern=v(.*),group=1,value=v${n}.0.0`,
  (n: number) => `type=edge,branch=feature/x,suffix=-${n}`,
  (n: number) => `type=branch,prefix=b${n}-`,
  (n: number) => `type=slug,value=Slug/${n}`,
];
const COUNT = 500;
const ROUNDS = rounds(20);
const GOAL_MS = 50;

const source: Source = {
  event: 'push',
  ref: 'refs/heads/feature/x',
  target: { kind: 'branch', branch: 'feature/x' },
  headSha: '860c1904a1ce19322e91ac35af1ab07466440c37',
  runSha: '860c1904a1ce19322e91ac35af1ab07466440c37',
  commitDate: undefined,
  onDefaultBranch: false,
  untrusted: undefined,
  repository: {
    fullName: 'Owner/Repo',
    owner: 'Owner',
    name: 'Repo',
    url: 'https://github.com/Owner/Repo',
    description: undefined,
    license: undefined,
    defaultBranch: 'main',
    isPrivate: false,
  },
};

async function nameOnce(tags: string): Promise<number> {
  const inputs = {
    images: 'me/app',
    tags,
    flavor: '',
    labels: '',
    runtime: '',
    imageType: '',
    variant: '',
    suffix: '',
  };
  const { request, problems } = await parseNaming(inputs, 'me/app');
  if (problems.length > 0) throw new Error(JSON.stringify(problems[0]));
  return (await nameImage(source, request, { now: new Date(), commit: undefined })).tags.length;
}

function rules(count: number): string {
  return Array.from({ length: count }, (_, index) => RULES[index % RULES.length]?.(index)).join('\n');
}

/** Every kind of rule once, so that the libraries are there. */
await nameOnce(rules(RULES.length));
const times: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  const start = performance.now();
  const count = await nameOnce(rules(COUNT));
  times.push(performance.now() - start);
  if (count < COUNT) throw new Error(`${count} tags instead of ${COUNT}`);
}
const middle = median(times);
show('Naming an image', {
  [`${COUNT} rules`]: {
    values: {
      'first ms': round(times[0] ?? 0, 1),
      'median ms': round(middle, 1),
      'worst ms': round(Math.max(...times), 1),
    },
    goal: { text: `under ${GOAL_MS} ms`, value: middle, atMost: GOAL_MS },
    samples: { times },
  },
});
