import { describe, expect, it } from '@jest/globals';
import { runModule } from '../../fakes/module.ts';

interface Case {
  readonly call: string;
  readonly warnings: readonly object[];
  readonly error?: object;
  readonly options?: object;
  readonly place?: object;
}

const PLACE = { context: { kind: 'path', path: '.', why: 'x' }, file: '' };
const WARNING = { message: 'A: x', rule: 'A', url: 'https://a.test', file: 'Dockerfile', line: 3, endLine: 4 };

/** What is logged, and what the error says. */
async function logged({ call, warnings, error, options, place }: Case): Promise<string[]> {
  const code = `
    import { annotate, reportCheck } from 'SRC/actions/build/checks.ts';
    import { explain } from 'SRC/errors.ts';
    const { warnings, error, options, place } = JSON.parse(process.env.CASE);
    try { ${call} } catch (failure) { console.log(explain(failure)); }`;
  const { stdout, stderr } = await runModule(code, {
    CASE: JSON.stringify({ warnings, error, options, place: { ...PLACE, ...place } }),
  });
  if (stderr !== '') throw new Error(stderr);
  return stdout.split('\n').slice(0, -1);
}

const annotate = (warnings: readonly object[], place: object = {}) =>
  logged({ call: 'annotate(warnings, place)', warnings, place });

describe('a warning', () => {
  it('is shown at its lines, with the page about its rule', async () => {
    expect(await annotate([WARNING])).toEqual([
      '::warning title=Build check%3A A,file=Dockerfile,line=3,endLine=4::A: x%0Ahttps://a.test',
    ]);
  });

  it('comes after those of lines before', async () => {
    const shown = await annotate([3, 1, 2].map((line) => ({ ...WARNING, line })));
    expect(shown.map((line) => /line=(\d)/.exec(line)?.[1])).toEqual(['1', '2', '3']);
  });

  it.each<[string, object, object, string]>([
    ['the file that was named', WARNING, { file: 'docker/App.Dockerfile' }, 'file=docker/App.Dockerfile,'],
    ['the file that was named with a dot', WARNING, { file: './App.Dockerfile' }, 'file=App.Dockerfile,'],
    ['the folder of the context', WARNING, { context: { kind: 'path', path: 'app' } }, 'file=app/Dockerfile,'],
    ['the name in a repository', WARNING, { context: { kind: 'remote', address: 'x' } }, 'file=Dockerfile,'],
    ['the name of a page', WARNING, { file: 'https://a.test/Dockerfile' }, 'file=Dockerfile,'],
    ['the usual name', { ...WARNING, file: '' }, {}, 'file=Dockerfile,'],
  ])('is shown in %s', async (_, warning, place, expected) => {
    expect((await annotate([warning], place))[0]).toContain(expected);
  });

  it('without a rule and a line is shown at the file', async () => {
    const bare = { message: 'x', rule: '', url: '', file: 'Dockerfile' };
    expect(await annotate([bare])).toEqual(['::warning title=Build check,file=Dockerfile::x']);
  });

  it('from a Dockerfile is text and never a command', async () => {
    const hostile = { ...WARNING, message: 'x\n::set-env name=A::b', file: 'a,line=9::b', rule: 'R,file=x' };
    const lines = await annotate([hostile], { context: { kind: 'remote', address: 'x' } });
    expect(lines).toEqual([
      '::warning title=Build check%3A R%2Cfile=x,file=a%2Cline=9%3A%3Ab,line=3,endLine=4::x%0A::set-env name=A::b%0Ahttps://a.test',
    ]);
  });

  it('is one of five at most', async () => {
    const lines = await annotate(Array.from({ length: 12 }, (_, line) => ({ ...WARNING, line })));
    expect(lines).toHaveLength(6);
    expect(lines.at(-1)).toBe('The log of the build shows 7 more.');
  });

  it('of every platform is shown once', async () => {
    expect(await annotate([WARNING, { ...WARNING }])).toHaveLength(1);
  });
});

describe('a check', () => {
  const call = 'reportCheck({ warnings, error }, place, options)';
  const SEE = 'See https://docs.docker.com/reference/build-checks/ [dockerfile-check]';

  it('that found nothing says nothing', async () => {
    expect(await logged({ call, warnings: [], options: { annotates: true, hasFailed: false } })).toEqual([]);
  });

  it.each<[number, string]>([
    [1, 'The check of the Dockerfile found 1 warning.'],
    [2, 'The check of the Dockerfile found 2 warnings.'],
  ])('that found %d fails', async (count, message) => {
    const warnings = Array.from({ length: count }, () => WARNING);
    const lines = await logged({ call, warnings, options: { annotates: false, hasFailed: true } });
    expect(lines[0]).toBe(message);
    expect(lines.at(-1)).toBe(SEE);
  });

  it('of what is no Dockerfile fails, and shows nothing itself', async () => {
    const error = { message: 'unknown instruction: FORM', rule: '', url: '', file: 'Dockerfile', line: 2 };
    const lines = await logged({ call, warnings: [], error, options: { annotates: true, hasFailed: true } });
    expect(lines[0]).toBe('The check of the Dockerfile failed: unknown instruction: FORM.');
  });
});
