import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { BOTH, runtimeToken } from '../cache/facts.ts';
import { ACTION, build, expectSuccess, SHA, TINY, workspaceWith } from './job.ts';
import { outlineOf } from './log-outline.ts';

const NOTHING = { PATH: '/nowhere', DOCKER_HOST: 'unix:///nowhere.sock' };

describe('a dry run', () => {
  it('needs no engine and tells everything that would happen', async () => {
    const step = await build({
      with: {
        'dry-run': 'true',
        push: 'true',
        images: 'registry.example.com/App\nghcr.io/me/app',
        platforms: 'linux/amd64,linux/arm64',
        'build-args': 'A=1\nB=two words, and a comma',
        target: 'final',
        'cache-from': 'type=registry,ref=ghcr.io/me/app:cache',
        builder: 'mine',
        labels: 'a=b',
      },
      env: NOTHING,
      github: { ref: 'refs/heads/feature/x' },
    });
    expectSuccess(step);
    expect(step.outputs).toMatchObject({
      tags: 'registry.example.com/app:feature-x-0123456\nghcr.io/me/app:feature-x-0123456',
      version: 'feature-x-0123456',
      pushed: 'false',
      attempts: '0',
      digest: '',
    });
    const argv: string[] = JSON.parse(step.outputs['argv'] ?? '');
    const withoutLabels = argv.filter((word, index) => word !== '--label' && argv[index - 1] !== '--label');
    expect(withoutLabels.map((word) => word.replace(/^\/.*\/attempt-1\//, '<folder>/'))).toEqual([
      'buildx',
      'build',
      '--build-arg',
      'A=1',
      '--build-arg',
      'B=two words, and a comma',
      '--cache-from',
      'type=registry,ref=ghcr.io/me/app:cache',
      '--iidfile',
      '<folder>/iidfile',
      '--platform',
      'linux/amd64,linux/arm64',
      '--attest',
      'type=provenance,mode=max,builder-id=https://github.com/Octo-Org/App/actions/runs/1658821493/attempts/1',
      '--tag',
      'registry.example.com/app:feature-x-0123456',
      '--target',
      'final',
      '--builder',
      'mine',
      '--metadata-file',
      '<folder>/metadata.json',
      '--push',
      '.',
    ]);
    expect(step.summary).toContain('dry run');
    expect(outlineOf(step, 'registry.example.com/app').filter((line) => !line.startsWith('##[warning]'))).toEqual([
      'Building Octo-Org/App at 0123456 (push of refs/heads/feature/x).',
      expect.stringMatching(/^Tags: .* gives feature-x-0123456\.$/),
      '[Tags, each with its reason]',
      'Context: . (the checked-out folder).',
      'Push: yes, as asked for; first as <images>:feature-x-0123456, and the other tag follows from its digest.',
      expect.stringMatching(/^Cache: /),
      expect.stringMatching(/^Cache: /),
      "Time stamp of the image: now, because the commit's own is not known here.",
      '[Command, one argument on each line]',
      'A dry run: no registry and no builder was asked, and nothing was built or pushed.',
    ]);
    const [, told = ''] = /^##\[group\]Tags, each with its reason\n(.*?)^##\[endgroup\]/ms.exec(step.log) ?? [];
    expect(told.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^registry\.example\.com\/app:feature-x-0123456 never changes: .*feature\/x/),
      expect.stringMatching(/^ghcr\.io\/me\/app:feature-x-0123456 never changes: .*feature\/x/),
    ]);
  });

  it('shows the GitHub cache where the runner has one, read only for a stranger', async () => {
    const service = {
      ACTIONS_RESULTS_URL: 'http://127.0.0.1:1/',
      ACTIONS_CACHE_SERVICE_V2: 'True',
      ACTIONS_RUNTIME_TOKEN: runtimeToken([{ Scope: 'refs/heads/main', Permission: BOTH }]),
    };
    const own = await build({ with: { 'dry-run': 'true', cache: 'gha' }, env: { ...NOTHING, ...service } });
    expect(JSON.parse(own.outputs['argv'] ?? '')).toEqual(
      expect.arrayContaining([
        '--cache-from',
        expect.stringMatching(/^type=gha,scope=app-[0-9a-f]{16},timeout=60s$/),
        '--cache-to',
        expect.stringMatching(/^type=gha,scope=app-[0-9a-f]{16},mode=max,ignore-error=true,timeout=60s$/),
      ]),
    );
    expect(own.outputs['cache-mode']).toBe('gha-read-write');
    const stranger = await build({
      with: { 'dry-run': 'true', cache: 'gha' },
      env: { ...NOTHING, ...service },
      github: { actor: 'dependabot[bot]' },
    });
    expect(JSON.parse(stranger.outputs['argv'] ?? '')).not.toContain('--cache-to');
    expect(stranger.outputs['cache-mode']).toBe('gha-read');
    expect(stranger.log).toContain('Cache: Writes nothing: the run was started by Dependabot');
  });

  it('is what the plan of the same bundle says at a desk', async () => {
    const inputs = {
      push: 'true',
      images: 'ghcr.io/me/app',
      tags: 'type=semver,pattern={{version}}\nedge',
      created: 'now',
    };
    const step = await build({
      with: { ...inputs, 'dry-run': 'true' },
      env: NOTHING,
      github: { ref: 'refs/tags/v1.2.3' },
    });
    const given = Object.entries(inputs).flatMap(([name, value]) => ['--input', `${name}=${value}`]);
    const run = ['--ref', 'refs/tags/v1.2.3', '--sha', SHA, '--repository', 'Octo-Org/App', '--default-branch', 'main'];
    const args = [join(ACTION, 'dist/build/index.js'), '--plan', '--json', '--workspace', workspaceWith(TINY)];
    const text = execFileSync(process.execPath, [...args, ...run, ...given], { encoding: 'utf8', env: NOTHING });
    const plan = JSON.parse(text);
    const references = plan.tags.map(({ reference }: { reference: string }) => reference);
    expect(references.join('\n')).toBe(step.outputs['tags']);
    // All but the folder, the time and the run.
    const known = (argv: string[]) => argv.filter((word) => !/attempts?[-/]|created=/.test(word));
    expect(known(plan.command)).toEqual(['docker', ...known(JSON.parse(step.outputs['argv'] ?? ''))]);
  });

  it('has every output of action.yml, and no other', async () => {
    const step = await build({ with: { 'dry-run': 'true' }, env: NOTHING });
    const { outputs } = parse(readFileSync(join(ACTION, 'action.yml'), 'utf8'));
    expect(Object.keys(step.outputs).sort()).toEqual(Object.keys(outputs).sort());
  });

  it('without a checkout builds the commit itself', async () => {
    const step = await build({ files: {}, with: { 'dry-run': 'true' }, env: NOTHING });
    expect(JSON.parse(step.outputs['argv'] ?? '').at(-1)).toBe(
      'https://github.com/Octo-Org/App.git#0123456789abcdef0123456789abcdef01234567',
    );
    expect(step.log).toContain('nothing is checked out');
  });
});
