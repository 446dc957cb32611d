/**
 * How many programs a step starts, its own Node and that of its post included, against the bare command: every
 * successful `execve`, as strace sees it. Where strace cannot be used, a folder at the front of PATH has a script for each
 * program that it knows, and counts their calls: what programs start by a full path is not seen then.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { findNode } from '../__tests__/runner/job.ts';
import { bareBuild, makeWorkspace, wholeStep } from './engine.ts';
import { dockerConfigFor, startRegistry, USER } from './registries.ts';
import { show } from './report.ts';

const TARGET = 8;

/** Runs something and tells the names of the programs that it has started. */
interface Counter {
  readonly means: string;
  readonly count: (run: (wrap: Wrap) => Promise<unknown>) => Promise<string[]>;
}

interface Wrap {
  /** A script in place of Node. */
  readonly node: string;
  readonly docker: readonly string[];
  readonly env: Record<string, string>;
}

const folder = mkdtempSync(join(tmpdir(), 'bench-programs-'));
const node = findNode(undefined);

function script(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${content}\n`);
  chmodSync(path, 0o755);
  return path;
}

function strace(): Counter {
  const trace = ['strace', '-f', '-qq', '-e', 'trace=execve', '-s', '200', '-ff', '-o'];
  const logs = join(folder, 'trace');
  const traced = script('node', `exec ${trace.join(' ')} ${logs}.node$$ ${node} "$@"`);
  return {
    means: 'execve seen by strace',
    async count(run) {
      await run({ node: traced, docker: [...trace, `${logs}.bare`, 'docker'], env: {} });
      const files = readdirSync(folder).filter((name) => name.startsWith('trace'));
      const lines = files.flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'));
      for (const name of files) rmSync(join(folder, name));
      return lines.flatMap((line) => /^execve\("([^"]+)".* = 0$/.exec(line)?.[1] ?? []).map((path) => basename(path));
    },
  };
}

function shims(): Counter {
  const calls = join(folder, 'calls');
  const known = ['docker', 'docker-buildx', 'git', 'sh', 'cosign', 'uname', 'ps'];
  const path = process.env['PATH'] ?? '';
  for (const name of known) {
    const { stdout } = spawnSync('/bin/sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
    if (stdout.trim() !== '') script(name, `echo ${name} >>${calls}\nexec ${stdout.trim()} "$@"`);
  }
  const counted = script('node', `echo node >>${calls}\nexec ${node} "$@"`);
  return {
    means: `calls by PATH of ${known.join(', ')}`,
    async count(run) {
      writeFileSync(calls, '');
      await run({ node: counted, docker: [join(folder, 'docker')], env: { PATH: `${folder}:${path}` } });
      return readFileSync(calls, 'utf8').trim().split('\n');
    },
  };
}

function canTrace(): boolean {
  try {
    execFileSync('strace', ['-f', '-qq', '-o', '/dev/null', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const counter = canTrace() ? strace() : shims();
const registry = await startRegistry({ hasUsers: true });
const config = dockerConfigFor(registry.address);
const workspace = makeWorkspace();
const repository = `${registry.address}/bench/programs`;
const signIn = { registry: registry.address, username: USER.name, password: USER.password };
try {
  const bare = await counter.count(({ docker, env }) =>
    bareBuild(workspace.folder, [`${repository}:bare`], { DOCKER_CONFIG: config, ...env }, docker),
  );
  workspace.renew();
  const step = await counter.count(({ node, env }) =>
    wholeStep(workspace.folder, { images: repository, tags: 'step', ...signIn }, { node, env }),
  );
  const values = (names: readonly string[]) => ({ programs: names.length, which: tally(names) });
  show(`Programs started (${counter.means})`, {
    bare: { values: values(bare) },
    step: { values: values(step), goal: { text: `at most ${TARGET}`, value: step.length, atMost: TARGET } },
  });
} finally {
  registry.close();
  workspace.remove();
  for (const each of [config, folder]) rmSync(each, { recursive: true, force: true });
}

/** `docker, 2 × git` */
function tally(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => (count === 1 ? name : `${count} × ${name}`)).join(', ');
}
