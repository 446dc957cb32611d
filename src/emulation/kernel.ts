/**
 * The kernel's table of programs that it hands to an interpreter. Builds see it too, because containers share the
 * kernel.
 *
 * @see https://docs.kernel.org/admin-guide/binfmt-misc.html
 */
import { access, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { qemuName } from './architectures.ts';

export const KERNEL_FOLDER = '/proc/sys/fs/binfmt_misc';
/** Where Debian and Fedora describe the emulators that are installed. */
const DESCRIPTIONS_FOLDER = '/usr/lib/binfmt.d';

/**
 * Which of these architectures the kernel hands to an emulator, in containers too.
 *
 * @returns undefined where the table is not to be seen, as in most containers: the kernel may have one all the same
 */
export async function handledArchitectures(
  architectures: readonly string[],
  folder = KERNEL_FOLDER,
): Promise<string[] | undefined> {
  const entries = await readdir(folder).catch((): string[] => []);
  if (!entries.includes('status')) return undefined;
  const handled = await Promise.all(
    architectures.map(async (name) => {
      const own = entries.find((entry) => entry === `qemu-${qemuName(name)}`);
      const text = own === undefined ? '' : await readFile(join(folder, own), 'utf8').catch(() => '');
      return isHandler(text) ? [name] : [];
    }),
  );
  return handled.flat();
}

/** Without the flag F the emulator is looked for inside the container, where it is not. */
function isHandler(text: string): boolean {
  return /^enabled$/m.test(text) && /^flags:.*F/m.test(text);
}

/**
 * Registers an emulator that is installed on this machine.
 *
 * @returns why it is not possible; undefined when it is done
 */
export async function registerInstalled(
  architecture: string,
  folder = KERNEL_FOLDER,
  descriptions = DESCRIPTIONS_FOLDER,
): Promise<string | undefined> {
  const name = `qemu-${qemuName(architecture)}`;
  const description = await readFile(join(descriptions, `${name}.conf`), 'utf8').catch(() => undefined);
  if (description === undefined) return `${name} is not installed`;
  const line = description.split('\n').find((each) => each.startsWith(`:${name}:`));
  // `:name:type:offset:magic:mask:interpreter:flags`; the magic has no colons.
  const [interpreter = '', flags = ''] = line?.trim().split(':').slice(-2) ?? [];
  if (line === undefined || !flags.includes('F')) return `${name} does not work in containers as it is installed`;
  try {
    await access(interpreter);
    await writeFile(join(folder, 'register'), line.trim());
    return undefined;
  } catch (error) {
    // Two steps on one machine may do this at the same time; the kernel takes a name once.
    if ((await handledArchitectures([architecture], folder))?.includes(architecture)) return undefined;
    return `${name} cannot be registered: ${(error as Error).message}`;
  }
}
