/** Teaches the machine to run other machines' programs: by what is installed here, else by an image that brings it. */
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { handledArchitectures, KERNEL_FOLDER, registerInstalled } from './kernel.ts';

export interface CommandAnswer {
  readonly exitCode: number;
  readonly stderr: string;
}

/** Runs a command to its end; it may throw when there is no such command. */
export type Run = (command: string, args: readonly string[]) => Promise<CommandAnswer>;

export interface RegisterMeans {
  readonly run: Run;
  /** `docker run` of the image, with attempts of its own. */
  readonly runImage: (args: readonly string[]) => Promise<CommandAnswer>;
  /** The input `qemu-image`. */
  readonly image: string;
  readonly isRoot: boolean;
  /** The kernel's folder; another one in tests. */
  readonly folder?: string;
  readonly descriptions?: string;
}

export interface Registered {
  /** By which way, for each architecture that works now. */
  readonly done: ReadonlyMap<string, 'installed' | 'image'>;
  /** Why the rest does not; empty when all do. */
  readonly obstacles: readonly string[];
}

/** Nothing of it fails the step: a build that only copies files needs no emulator. */
export async function registerEmulators(architectures: readonly string[], means: RegisterMeans): Promise<Registered> {
  const done = new Map<string, 'installed' | 'image'>();
  const obstacles: string[] = [];
  const folder = means.folder ?? KERNEL_FOLDER;
  const note = (obstacle: string | undefined, names: readonly string[], way: 'installed' | 'image') => {
    if (obstacle !== undefined) obstacles.push(obstacle);
    else for (const name of names) done.set(name, way);
  };
  const closed = await openTable(folder, means);
  if (closed !== undefined) obstacles.push(closed);
  else {
    for (const name of architectures)
      note(await registerInstalled(name, folder, means.descriptions), [name], 'installed');
  }
  const missing = architectures.filter((name) => !done.has(name));
  if (missing.length > 0) note(await registerByImage(missing, means), missing, 'image');
  // The table is not always visible to the step, and then the image's word has to do.
  const handled = (await handledArchitectures(architectures, folder)) ?? architectures;
  const liars = [...done.keys()].filter((name) => !handled.includes(name));
  for (const name of liars) {
    done.delete(name);
    obstacles.push(`the kernel does not know ${name} although it was registered`);
  }
  return { done, obstacles: architectures.every((name) => done.has(name)) ? [] : obstacles };
}

/** @returns why nothing can be written there; undefined when something can */
async function openTable(folder: string, { isRoot, run }: RegisterMeans): Promise<string | undefined> {
  if (!isRoot) return 'the step does not run as root';
  if (await isThere(join(folder, 'register'))) return undefined;
  try {
    const { exitCode, stderr } = await run('mount', ['-t', 'binfmt_misc', 'binfmt_misc', folder]);
    return exitCode === 0 ? undefined : `binfmt_misc cannot be mounted (${stderr.trim()})`;
  } catch (error) {
    return `binfmt_misc cannot be mounted (${(error as Error).message})`;
  }
}

async function registerByImage(architectures: readonly string[], means: RegisterMeans): Promise<string | undefined> {
  const args = ['run', '--privileged', '--rm', means.image, '--install', architectures.join(',')];
  try {
    const { exitCode, stderr } = await means.runImage(args);
    return exitCode === 0 ? undefined : `${means.image} failed (${lastLine(stderr) || `exit code ${exitCode}`})`;
  } catch (error) {
    return `${means.image} cannot be run (${(error as Error).message})`;
  }
}

function lastLine(text: string): string {
  // Docker's last line only points to its help.
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith("Run 'docker"));
  return lines.at(-1)?.trim() ?? '';
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
