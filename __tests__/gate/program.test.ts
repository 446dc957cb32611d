import { describe, expect, it } from '@jest/globals';
import { findGateProgram, type ProgramFiles } from '../../src/gate/program.ts';

/** Paths of a machine: a folder, a file that is not executable, or the beginning of one that is. */
type Machine = Readonly<Record<string, 'folder' | 'plain' | { readonly begins: string }>>;

const SCRIPT = { begins: '#!/bin/sh\necho\n' };
const PROGRAM = { begins: '\x7fELF' };
const MACHINE: Machine = {
  '/w/scan.sh': SCRIPT,
  '/w/my scan.sh': SCRIPT,
  '/w/tools/scan.sh': SCRIPT,
  '/w/tools': 'folder',
  '/w/plain.sh': 'plain',
  '/w/trivy': 'folder',
  '/w/docker': SCRIPT,
  '/w/windows.sh': { begins: '#!/bin/sh\r\necho\r\n' },
  '/w/no-shell.sh': { begins: '#!/bin/zsh -e\necho\n' },
  '/w/by-env.sh': { begins: '#!/usr/bin/env bash\necho\n' },
  '/w/bare.sh': { begins: 'echo\n' },
  '/w/bin/local': PROGRAM,
  '/bin/sh': PROGRAM,
  '/usr/bin/env': PROGRAM,
  '/usr/bin/trivy': PROGRAM,
  '/usr/bin/docker': PROGRAM,
  '/usr/bin/plain': 'plain',
  '/opt/plain': PROGRAM,
};

const files: ProgramFiles = {
  kindOf: (path) => {
    const found = MACHINE[path];
    return found === undefined ? undefined : found === 'folder' ? 'folder' : 'file';
  },
  isExecutable: (path) => typeof MACHINE[path] === 'object',
  beginningOf: (path) => {
    const found = MACHINE[path];
    return typeof found === 'object' ? found.begins : '';
  },
};

const find = (command: string, path = '/usr/bin:/opt:/bin') =>
  findGateProgram(command, { workspace: '/w', path, files });

describe('the program of a gate', () => {
  it.each([
    ['scan.sh', '/w/scan.sh'],
    ['./scan.sh', '/w/scan.sh'],
    ['tools/scan.sh', '/w/tools/scan.sh'],
    ['tools/../scan.sh', '/w/scan.sh'],
    ['my scan.sh', '/w/my scan.sh'],
    ['by-env.sh', '/w/by-env.sh'],
    ['bare.sh', '/w/bare.sh'],
    ['/usr/bin/trivy', '/usr/bin/trivy'],
    ['sh', '/bin/sh'],
    // A file of the workspace comes first, a folder of it does not.
    ['docker', '/w/docker'],
    ['trivy', '/usr/bin/trivy'],
    // What cannot be run on the PATH is passed over.
    ['plain', '/opt/plain'],
  ])('%s is %s', (command, path) => {
    expect(find(command)).toEqual({ path });
  });

  it('is looked for from the workspace where the PATH is relative, and never for an empty part of it', () => {
    expect(find('local', 'bin')).toEqual({ path: '/w/bin/local' });
    expect(find('trivy', '::')).toMatchObject({ problem: expect.stringContaining('folder') });
    expect(find('sh', '')).toMatchObject({ problem: 'names "sh", which is neither in the workspace nor on the PATH' });
  });

  it.each([
    ['nothing', 'names "nothing", which is neither in the workspace nor on the PATH', 'actions/checkout'],
    ['tools/nothing', 'names "tools/nothing", which is not there', 'actions/checkout'],
    ['/nothing', 'names "/nothing", which is not there', 'Check its name'],
    ['bin/trivy', 'names "bin/trivy", which is not there', 'Check its name'],
    ['tools', 'names "tools", which is a folder', 'a script of the workspace or a program'],
    ['.', 'names ".", which is neither in the workspace nor on the PATH', 'Check its name'],
    [
      'plain.sh',
      'names "plain.sh", which is not executable',
      'Run "git update-index --chmod=+x plain.sh" and commit, or write sh as the first line and plain.sh as the second.',
    ],
    ['windows.sh', 'whose lines end as on Windows', 'eol=lf'],
    ['no-shell.sh', 'asks for "/bin/zsh", which is not there', '#!/usr/bin/env bash'],
    [
      'trivy image {{image}}',
      'has arguments on one line with the command: "trivy image {{image}}"',
      'No shell reads it. Write "gate: |" and below it "trivy" and each argument on a line of its own.',
    ],
    ['./scan.sh --all', 'has arguments on one line', '"./scan.sh" and each argument'],
    ['nothing at all', 'names "nothing at all", which is neither', 'Check its name'],
  ])('%s is none', (command, problem, advice) => {
    expect(find(command)).toEqual({
      problem: expect.stringContaining(problem),
      advice: expect.stringContaining(advice),
    });
  });
});
