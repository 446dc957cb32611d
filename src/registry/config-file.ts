/** Changes one credential in a `config.json` that others read and write too. */
import { randomUUID } from 'node:crypto';
import { chmod, mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type ConfigEntry, type DockerConfig, readDockerConfig } from './credentials.ts';

/**
 * Puts an entry into the file, or takes it out, and leaves everything else. Whoever reads the file meanwhile sees the
 * old one or the new one, never half of one.
 *
 * @param folder the folder of the file; made for its owner only where it is missing
 * @param entry undefined to take it out
 */
export async function changeEntry(folder: string, key: string, entry: ConfigEntry | undefined): Promise<void> {
  const config = await readDockerConfig(folder);
  const auths = { ...config.auths };
  if (entry === undefined) delete auths[key];
  else auths[key] = entry;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await replaceFile(join(folder, 'config.json'), { ...config, auths });
}

async function replaceFile(path: string, config: DockerConfig): Promise<void> {
  const file = await realpath(path).catch(() => path);
  const mode = await stat(file).then(
    ({ mode: bits }) => bits & 0o777,
    () => 0o600,
  );
  const next = join(dirname(file), `.config.json.${randomUUID()}`);
  try {
    // As the client writes it: people read this file.
    await writeFile(next, `${JSON.stringify(config, null, '\t')}\n`, { mode: 0o600, flag: 'wx' });
    await chmod(next, mode);
    await rename(next, file);
  } catch (error) {
    await rm(next, { force: true });
    throw error;
  }
}
