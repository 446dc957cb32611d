/** What a step asks of the Docker client: a script in its place writes down each call, and passes it on. */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceWith } from './job.ts';

export interface DockerCalls {
  /** For the environment of the step. */
  readonly env: { readonly PATH: string };
  /** The builds, each as its arguments joined by spaces. */
  readonly builds: () => string[];
}

export function recordDocker(): DockerCalls {
  const docker = execFileSync('sh', ['-c', 'command -v docker'], { encoding: 'utf8' }).trim();
  const folder = workspaceWith({ docker: `#!/bin/sh\necho "$*" >>"$0.calls"\nexec ${docker} "$@"\n` });
  const script = join(folder, 'docker');
  chmodSync(script, 0o755);
  const calls = () => (existsSync(`${script}.calls`) ? readFileSync(`${script}.calls`, 'utf8').split('\n') : []);
  return {
    env: { PATH: `${folder}:${process.env['PATH']}` },
    builds: () => calls().filter((call) => /^buildx (?:.* )?build\b/.test(call)),
  };
}
