/**
 * What RUN steps find around them. Each is checked by the rules of the Docker client, so that a mistake is told with
 * all the others and not by a build that stops.
 */
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { type InputProblem, quote } from '../../errors.ts';
import type { InputReader } from '../../runner/input.ts';

export interface RunOptionInputs {
  readonly addHosts: readonly string[];
  readonly allow: readonly string[];
  readonly cgroupParent: string;
  readonly network: string;
  readonly shmSize: string;
  readonly ssh: readonly string[];
  readonly ulimit: readonly string[];
}

/** The form of an entry, and what to write. */
interface Form {
  readonly isGood: (entry: string) => boolean;
  readonly what: string;
  readonly advice: string;
}

const HOST: Form = {
  isGood(entry) {
    const [, name, address = ''] = /^([^=:\s]+)[=:](.+)$/.exec(entry) ?? [];
    return name !== undefined && (address === 'host-gateway' || isIP(address.replace(/^\[(.*)\]$/, '$1')) !== 0);
  },
  what: 'no host with its address',
  advice: 'Write host=address or host:address, such as db=10.0.0.2; the address may be host-gateway.',
};

const ENTITLEMENT: Form = {
  isGood: (entry) => /^(?:network\.host|security\.insecure|(?:device|fs|fs\.read|fs\.write|ssh)(?:=.+)?)$/.test(entry),
  what: 'no entitlement',
  advice: 'Known are network.host, security.insecure and device; the builder has to allow them too.',
};

/** @see https://docs.docker.com/reference/cli/docker/buildx/build/#ssh */
const SSH: Form = {
  isGood: (entry) => /^[^=\s]+(?:=.+)?$/.test(entry),
  what: 'no SSH agent or key',
  advice: 'Write default, or ID=PATH with the path of an agent’s socket or of a key.',
};

const LIMITS = 'core|cpu|data|fsize|locks|memlock|msgqueue|nice|nofile|nproc|rss|rtprio|rttime|sigpending|stack';
const ULIMIT: Form = {
  isGood(entry) {
    const [, soft, hard] = new RegExp(`^(?:${LIMITS})=(-?\\d+)(?::(-?\\d+))?$`).exec(entry) ?? [];
    return soft !== undefined && isWithin(Number(soft), Number(hard ?? soft));
  },
  what: 'no limit',
  advice:
    'Write name=soft or name=soft:hard with a soft limit that is not above the hard one, such as nofile=1024:4096.',
};

/** -1 is no limit. */
function isWithin(soft: number, hard: number): boolean {
  return hard === -1 || (soft !== -1 && soft <= hard);
}

export async function parseRunOptions(reader: InputReader): Promise<RunOptionInputs> {
  return {
    addHosts: await checked(reader, 'add-hosts', HOST, true),
    allow: await checked(reader, 'allow', ENTITLEMENT, true),
    cgroupParent: reader.text('cgroup-parent'),
    network: reader.text('network') && reader.choice('network', ['default', 'host', 'none'], 'default'),
    shmSize: parseSize(reader),
    ssh: await checked(reader, 'ssh', SSH, true),
    ulimit: await checked(reader, 'ulimit', ULIMIT, false),
  };
}

async function checked(reader: InputReader, input: string, form: Form, commas: boolean): Promise<string[]> {
  const entries = await reader.list(input, { commas });
  for (const entry of entries.filter((text) => !form.isGood(text))) {
    reader.problems.push({ input, problem: `${quote(entry)} is ${form.what}`, advice: form.advice });
  }
  return entries;
}

function parseSize(reader: InputReader): string {
  const size = reader.text('shm-size');
  if (size !== '' && !/^\d+(?:\.\d+)? ?[kmgtp]?i?b?$/i.test(size)) {
    reader.problems.push({
      input: 'shm-size',
      problem: `${quote(size)} is no size`,
      advice: 'Write a number with b, k, m or g behind it, such as 512m.',
    });
  }
  return size;
}

/** Finds an agent that nobody started and a key that is not there. */
export function missingSsh(
  { ssh }: Pick<RunOptionInputs, 'ssh'>,
  env: Readonly<Record<string, string | undefined>>,
  workspace: string,
  exists: (path: string) => boolean,
): InputProblem[] {
  return ssh.flatMap((entry): InputProblem[] => {
    const [id = '', path] = entry.split(/=(.*)/s);
    if (path === undefined) {
      if (env['SSH_AUTH_SOCK']) return [];
      const advice = 'Start an agent before this step, or write ID=PATH with the path of a key.';
      return [{ input: 'ssh', problem: `${quote(id)} needs an SSH agent, and SSH_AUTH_SOCK is not set`, advice }];
    }
    if (exists(resolve(workspace, path))) return [];
    const advice = 'A relative path starts at the workspace.';
    return [{ input: 'ssh', problem: `there is no socket or key at ${quote(path)}`, advice }];
  });
}
