/** Which program a gate's first line means, and whether it can be run; found out without running it. */
import { delimiter, join, resolve } from 'node:path';
import { quote } from '../errors.ts';

/** What has to be known of files. */
export interface ProgramFiles {
  /** Undefined where there is nothing. */
  readonly kindOf: (path: string) => 'file' | 'folder' | undefined;
  readonly isExecutable: (path: string) => boolean;
  /** Its first bytes as text, at least the first line of a script; empty where it cannot be read. */
  readonly beginningOf: (path: string) => string;
}

export interface Search {
  /** Where names of files begin. */
  readonly workspace: string;
  /** The variable PATH. */
  readonly path: string;
  readonly files: ProgramFiles;
}

export type Found =
  | { readonly path: string }
  | {
      readonly path?: undefined;
      /** A clause that follows the input's name. */
      readonly problem: string;
      readonly advice: string;
    };

/**
 * A file of the workspace, also without `./` before its name; otherwise a program on the PATH.
 *
 * @param command the first line of the gate
 */
export function findGateProgram(command: string, search: Search): Found {
  const file = resolve(search.workspace, command);
  const kind = search.files.kindOf(file);
  if (kind === 'file') return judgeFile(command, file, search.files);
  const program = onPath(command, search);
  if (program !== undefined) return { path: program };
  if (kind === 'folder') {
    return {
      problem: `names ${quote(command)}, which is a folder`,
      advice: 'The first line is a script of the workspace or a program on the PATH.',
    };
  }
  return withArguments(command, search) ?? missing(command);
}

function onPath(name: string, { path, workspace, files }: Search): string | undefined {
  if (name.includes('/')) return undefined;
  return path
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(resolve(workspace, folder), name))
    .find((file) => files.kindOf(file) === 'file' && files.isExecutable(file));
}

/** The whole is no program, and its first word is one: somebody thinks of a shell. */
function withArguments(command: string, search: Search): Found | undefined {
  const [first = '', ...rest] = command.split(/\s+/);
  if (rest.length === 0) return undefined;
  const isProgram =
    search.files.kindOf(resolve(search.workspace, first)) === 'file' || onPath(first, search) !== undefined;
  if (!isProgram) return undefined;
  return {
    problem: `has arguments on one line with the command: ${quote(command)}`,
    advice: `No shell reads it. Write "gate: |" and below it ${quote(first)} and each argument on a line of its own.`,
  };
}

function missing(command: string): Found {
  const isPath = command.includes('/');
  const where = isPath ? 'is not there' : 'is neither in the workspace nor on the PATH';
  return {
    problem: `names ${quote(command)}, which ${where}`,
    advice: isPath
      ? 'Check its name, from the top of the workspace, and that actions/checkout runs before this step.'
      : 'Check its name, that actions/checkout runs before this step, or install the program in a step before.',
  };
}

function judgeFile(command: string, path: string, files: ProgramFiles): Found {
  if (!files.isExecutable(path)) {
    return {
      problem: `names ${quote(command)}, which is not executable`,
      advice: `Run "git update-index --chmod=+x ${command}" and commit, or write sh as the first line and ${command} as the second.`,
    };
  }
  const [line = ''] = files.beginningOf(path).split('\n');
  if (line.startsWith('#!') && line.endsWith('\r')) {
    return {
      problem: `names ${quote(command)}, whose lines end as on Windows, so that its first line names no program`,
      advice: 'Save it with the line ends of Unix (LF), and put "*.sh text eol=lf" into .gitattributes.',
    };
  }
  const [interpreter = ''] = line.slice(2).trim().split(/\s+/);
  if (line.startsWith('#!') && interpreter.startsWith('/') && files.kindOf(interpreter) === undefined) {
    return {
      problem: `names ${quote(command)}, whose first line asks for ${quote(interpreter)}, which is not there`,
      advice: 'Name a program of the runner in the first line of the script, such as "#!/usr/bin/env bash".',
    };
  }
  return { path };
}
