/**
 * The program that runs a build. Docker's client starts Buildx twice for each command, to ask what it is and to run it; Buildx
 * itself is ready a tenth of a second sooner, and takes the same arguments, configuration, contexts and signals.
 * (docs/decisions/0025-buildx-itself.md)
 */
import { accessSync, closeSync, constants, openSync, readFileSync, readSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';

type Variables = Readonly<Record<string, string | undefined>>;

export interface Program {
  readonly command: string;
  readonly args: readonly string[];
}

const DOCKER = 'docker';
const BUILDX = 'docker-buildx';
/**
 * Where Docker looks for it, after the user's own folder.
 *
 * @see https://github.com/docker/cli/blob/v28.5.2/cli-plugins/manager/manager_unix.go
 */
const FOLDERS = [
  '/usr/local/lib/docker/cli-plugins',
  '/usr/local/libexec/docker/cli-plugins',
  '/usr/lib/docker/cli-plugins',
  '/usr/libexec/docker/cli-plugins',
];
/** Options of Docker's client that Buildx alone does not read from the environment. */
const OF_DOCKER = ['DOCKER_TLS', 'DOCKER_TLS_VERIFY', 'DOCKER_CERT_PATH'];
/** What Docker's client itself does with a command; the words may stand for something else, and then nothing is lost. */
const BY_DOCKER = /"(?:aliases|cliPluginsExtraDirs|plugins)"/;

/**
 * Chooses Buildx itself where it is sure to be the one that Docker's client would run. What stands in the place of Docker's
 * client, such as a script, is asked in any case: whoever put it there wants it.
 *
 * @param args of `docker`
 * @param folders where programs that all users have are looked for
 */
export function buildxProgram(args: readonly string[], env: Variables, folders: readonly string[] = FOLDERS): Program {
  const byDocker = { command: DOCKER, args };
  if (args[0] !== 'buildx' || process.platform !== 'linux' || OF_DOCKER.some((name) => env[name])) return byDocker;
  const client = (env['PATH'] ?? '')
    .split(':')
    .map((folder) => join(folder || '.', DOCKER))
    .find(isProgram);
  if (client === undefined || !isAbsolute(client) || !isBinary(client)) return byDocker;
  const config = env['DOCKER_CONFIG'] || (env['HOME'] && join(env['HOME'], '.docker'));
  if (!config || BY_DOCKER.test(textOf(join(config, 'config.json')))) return byDocker;
  const found = [join(config, 'cli-plugins'), ...folders].map((folder) => join(folder, BUILDX)).find(isProgram);
  return found !== undefined && isBinary(found) ? { command: found, args: args.slice(1) } : byDocker;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const ELF = Buffer.from('\x7fELF', 'latin1');

function isBinary(path: string): boolean {
  try {
    const file = openSync(path, 'r');
    const start = Buffer.alloc(ELF.length);
    readSync(file, start);
    closeSync(file);
    return start.equals(ELF);
  } catch {
    return false;
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
