/** A `docker` that is a script: it writes down how it was called, and each build does what its own lines say. */
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Folders } from './folder.ts';

export interface FakeDocker {
  /** The folder that it lies in, for the path. */
  readonly bin: string;
  /** The arguments of every call. */
  readonly calls: () => string[][];
}

/**
 * @param builds shell lines for each `docker buildx build` in turn; `$iid` and `$metadata` are the files it may write
 * @param others shell lines for every other command
 */
export function makeDocker(folders: Folders, builds: readonly string[], others = ''): FakeDocker {
  const cases = builds.map((lines, index) => `${index + 1})\n${lines}\n;;`).join('\n');
  const bin = folders.make({
    docker: `#!/bin/sh
{ printf '%s\\t' "$@"; echo; } >> "$(dirname "$0")/calls"
if [ "$1 $2" != 'buildx build' ]; then
${others}
exit 0
fi
number=$(grep -c '^buildx.build' "$(dirname "$0")/calls")
while [ $# -gt 0 ]; do case $1 in --iidfile) iid=$2;; --metadata-file) metadata=$2;; esac; shift; done
case $number in
${cases}
esac
`,
  });
  chmodSync(join(bin, 'docker'), 0o755);
  const file = join(bin, 'calls');
  return {
    bin,
    calls: () =>
      existsSync(file)
        ? readFileSync(file, 'utf8')
            .split('\n')
            .slice(0, -1)
            .map((line) => line.split('\t').slice(0, -1))
        : [],
  };
}

/** Shell lines that say this as buildx does, on standard error, and fail. */
export function failing(progress: string, exitCode = 1): string {
  return `cat >&2 <<'SAID'\n${progress}\nSAID\nexit ${exitCode}`;
}
