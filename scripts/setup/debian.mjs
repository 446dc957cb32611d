// Installing Debian packages, partly of a newer suite, without leaving a trace in the machine's own apt configuration:
// sources, pins, lists and cache are private ones, in use for one command only.

import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { attempt, run } from './command.mjs';

/** The suite whose Docker has BuildKit with all that is used here. Debian stable's is too old. */
const SUITE = 'forky';
const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';
const POLICY = '/usr/sbin/policy-rc.d';
const POLICY_SCRIPT = '#!/bin/sh\n# temporary, of image-build-action\nexit 101\n';
const NETWORK_FAULT = /Failed to fetch|Unable to fetch|Could not (resolve|connect)|Temporary failure|timed out/i;
const APT_ENVIRONMENT = { DEBIAN_FRONTEND: 'noninteractive', DEBCONF_NOWARNINGS: 'yes', LC_ALL: 'C.UTF-8' };

/** @returns {Record<string, string>} the fields of /etc/os-release */
export function operatingSystem() {
  if (!existsSync('/etc/os-release')) return {};
  const lines = readFileSync('/etc/os-release', 'utf8').split('\n');
  const fields = lines.map((line) => /^(\w+)="?(.*?)"?$/.exec(line)).filter((match) => match !== null);
  return Object.fromEntries(fields.map(([, key, value]) => [key, value]));
}

/** @returns {string | undefined} why packages cannot be installed here */
export function whyNoInstallation() {
  const { ID: id, PRETTY_NAME: name = process.platform } = operatingSystem();
  if (id !== 'debian') return `this is ${name}, and only on Debian can it be installed for you`;
  if (process.getuid?.() !== 0) return 'you are not root, so it cannot be installed for you';
  return undefined;
}

/**
 * @typedef {object} Packages
 * @property {string[]} install a name of the form `name/forky` asks for the newer suite
 * @property {string[]} [extras] the same for what one can do without: where it cannot be had, the log says so
 * @property {string[]} [unpack] to be unpacked below `folder`, which installs nothing and conflicts with nothing
 * @property {string} [folder]
 */

/**
 * @param {string} state
 * @param {Packages} packages
 * @param {(message: string) => void} log
 */
export async function fetchPackages(state, { install, extras = [], unpack = [], folder = '' }, log) {
  log(`fetching from Debian: ${[...install, ...unpack, ...extras].join(' ')}`);
  const cwd = join(state, 'apt');
  rmSync(cwd, { recursive: true, force: true });
  try {
    const options = await privateConfiguration(cwd);
    const env = { ...process.env, ...APT_ENVIRONMENT };
    const apt = (...args) => withRetries(() => run('apt-get', [...options, ...args], { cwd, env }), log);
    await apt('update').catch((error) => {
      // One broken source among the machine's own must not stop the installation: it shows whether that one mattered.
      log(`package lists are incomplete: ${error.message}`);
    });
    // --no-remove: rather fail than take away what somebody else has installed.
    const choices = ['--yes', '--no-install-recommends', '--no-remove'];
    if (install.length > 0) await withoutServiceStart(() => apt('install', ...choices, ...install));
    if (unpack.length > 0) {
      await apt('download', ...unpack);
      const files = readdirSync(cwd).filter((name) => name.endsWith('.deb'));
      for (const file of files) await run('dpkg-deb', ['--extract', join(cwd, file), folder]);
    }
    if (extras.length > 0) {
      const installing = withoutServiceStart(() => apt('install', ...choices, ...extras));
      await installing.catch((error) => log(`not installed: ${extras.join(' ')}: ${error.message}`));
    }
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

/** @param {string} folder */
async function privateConfiguration(folder) {
  for (const name of ['sources', 'preferences', 'lists/partial', 'cache/archives/partial']) {
    mkdirSync(join(folder, name), { recursive: true });
  }
  chmodSync(folder, 0o755); // apt's own unprivileged user reads and writes in it
  linkAll('/etc/apt/sources.list.d', join(folder, 'sources'));
  linkAll('/etc/apt/preferences.d', join(folder, 'preferences'));
  const mirror = await debianMirror();
  const source = ['Types: deb', `URIs: ${mirror}`, `Suites: ${SUITE}`, 'Components: main', `Signed-By: ${KEYRING}`];
  writeFileSync(join(folder, 'sources', `image-build-action-${SUITE}.sources`), `${source.join('\n')}\n`);
  // 100 is below the machine's own suites: only what is asked for by name comes from the newer one.
  const pin = ['Package: *', `Pin: release n=${SUITE}`, 'Pin-Priority: 100'];
  writeFileSync(join(folder, 'preferences', `image-build-action-${SUITE}`), `${pin.join('\n')}\n`);
  const settings = {
    'Dir::Etc::SourceParts': join(folder, 'sources'),
    'Dir::Etc::PreferencesParts': join(folder, 'preferences'),
    'Dir::State::Lists': join(folder, 'lists'),
    'Dir::Cache': join(folder, 'cache'),
    // Release files of a suite in development are valid for a week, and mirrors lag.
    'Acquire::Check-Valid-Until': 'false',
    'Acquire::Retries': '3',
    // Without this an unreachable mirror is a mere warning, and the missing packages show up as unknown ones.
    'APT::Update::Error-Mode': 'any',
    'Acquire::Languages': 'none',
    'DPkg::Lock::Timeout': '300',
    'Dpkg::Use-Pty': '0',
  };
  return ['-qq', ...Object.entries(settings).flatMap(([key, value]) => ['-o', `${key}=${value}`])];
}

/** @returns {Promise<string>} the mirror from which this machine gets Debian itself */
async function debianMirror() {
  const { VERSION_CODENAME: codename } = operatingSystem();
  const format = '$(REPO_URI) $(RELEASE) $(COMPONENT)';
  const { stdout } = await attempt('apt-get', ['indextargets', '--format', format, 'Created-By: Packages']);
  const targets = stdout.split('\n').map((line) => line.split(' '));
  const mirrors = targets
    .filter(([, release, component]) => component === 'main' && [codename, 'stable', 'oldstable'].includes(release))
    .map(([uri]) => uri);
  // Others publish for the same release too; Debian's archive is by custom in a folder named debian.
  return mirrors.find((uri) => /\/debian\/?$/.test(uri)) ?? mirrors[0] ?? 'http://deb.debian.org/debian/';
}

/** @param {string} from @param {string} to */
function linkAll(from, to) {
  if (!existsSync(from)) return;
  for (const name of readdirSync(from)) symlinkSync(join(from, name), join(to, name));
}

/** @template T @param {() => Promise<T>} action @returns {Promise<T>} */
async function withoutServiceStart(action) {
  // Packages start their services when installed, unless this file forbids it. One of ours is left of a run cut short.
  if (existsSync(POLICY) && readFileSync(POLICY, 'utf8') !== POLICY_SCRIPT) return action();
  writeFileSync(POLICY, POLICY_SCRIPT, { mode: 0o755 });
  try {
    return await action();
  } finally {
    rmSync(POLICY, { force: true });
  }
}

/** @template T @param {() => Promise<T>} action @param {(message: string) => void} log @returns {Promise<T>} */
async function withRetries(action, log) {
  for (const pause of [2_000, 5_000, 10_000]) {
    try {
      return await action();
    } catch (error) {
      if (!NETWORK_FAULT.test(error.message)) throw error;
      log(`${error.message}\ntrying again in ${pause / 1000} s`);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return action();
}
