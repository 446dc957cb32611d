import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { answer, IN_A_REPOSITORY } from './faults.ts';
import { BASE_IMAGE, build, docker, expectSuccess, imageName, later, workspaceWith } from './job.ts';
import { outlineOf } from './log-outline.ts';
import { startProxy } from './proxy.ts';
import { expectRecovered, firstAttempt, logOf, push, told } from './recovery.ts';

/** A server of downloads which is at fault for the first request, as a RUN step reaches it. */
async function stumblingServer(): Promise<string> {
  let requests = 0;
  const server = createServer((_, response) => response.writeHead(requests++ === 0 ? 503 : 200).end('package\n'));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  later(() => {
    server.closeAllConnections();
    server.close();
  });
  const gateway = docker('network', 'inspect', 'bridge', '--format', '{{(index .IPAM.Config 0).Gateway}}');
  return `http://${gateway}:${(server.address() as AddressInfo).port}`;
}

/** The first step must not run twice; the second is the one that needs the network. */
async function downloading(inputs: Record<string, string>) {
  const address = await stumblingServer();
  const Dockerfile = [
    `FROM ${BASE_IMAGE}`,
    `RUN echo hosts: files >/etc/nsswitch.conf && echo ${address} >/first`,
    `RUN wget -O /package ${address}/package`,
  ].join('\n');
  return build({ files: { Dockerfile }, with: { images: imageName(), 'retry-wait-seconds': '0.5', ...inputs } });
}

describe('a RUN step whose download fails', () => {
  it('runs once more with retry-run: network, on top of what was built', async () => {
    const step = await downloading({ 'retry-run': 'network' });
    expectSuccess(step);
    expect(step.outputs).toMatchObject({ attempts: '2', 'failure-class': '' });
    expect(told(step, 'warning')).toEqual([expect.stringContaining('retry-run is network')]);
    expect(logOf(step, 2)).toMatch(/^#(\d+) \[2\/3\] RUN [^\n]+\n#\1 CACHED$/m);
  });

  it('is the end without it, and the error names the input', async () => {
    const step = await downloading({});
    expect(step.outcome).toBe('failure');
    expect(step.outputs).toEqual({ attempts: '1', 'failure-class': 'ambiguous' });
    expect(told(step, 'error')[0]).toContain('retry-run: network');
    // A failure leaves no group open, and the error is the end.
    const outline = outlineOf(step, 'none');
    const error = outline.findIndex((line) => line.startsWith('##[error]'));
    expect(outline.slice(outline.indexOf('[Build]') + 1, error)).toEqual([expect.stringMatching(/^Not tried again: /)]);
    expect(outline.slice(error).join('\n')).not.toMatch(/^(?:\[|Built|Push)/m);
  });
});

describe('between two attempts', () => {
  /** By way of a registry that takes nothing until an attempt has failed. */
  async function stumbling(inputs: Record<string, string>) {
    const { lasts, onLine } = firstAttempt();
    const refuse = answer(429, { headers: { 'retry-after': '1' } });
    return push(await startProxy([{ on: IN_A_REPOSITORY, when: lasts, do: refuse }]), { with: inputs, onLine });
  }

  it('the command of on-retry-command runs, without a shell, and the summary tells what failed', async () => {
    const marker = join(workspaceWith({}), 'a b; $(id)');
    const pushed = await stumbling({ 'on-retry-command': `touch\n${marker}`, 'warning-on-retry': 'false' });
    await expectRecovered(pushed, 2);
    expect(existsSync(marker)).toBe(true);
    expect(pushed.step.annotations).toEqual([]);
    expect(pushed.step.log).toContain('Attempt 1 of 3 failed');
    expect(pushed.step.log).toContain('##[group]On retry: touch');
    expect(pushed.step.summary).toMatch(
      /#### Failed attempts\n\n\| Attempt \|[^\n]*\n[^\n]*\n\| 1 \| \d+\.\d s \| push, transient \| .*(?:429|toomanyrequests)/,
    );
    expect(pushed.step.summary).toMatch(/\| Attempts \| Time \|\n[^\n]*\n.*\| 2 \| \d+\.\d s \|\n/);
  });

  it('a command that fails is told, and the next attempt follows', async () => {
    const pushed = await stumbling({ 'on-retry-command': 'false' });
    await expectRecovered(pushed, 2);
    expect(told(pushed.step, 'warning').at(-1)).toContain('on-retry-command failed (exit code 1)');
  });
});
