import { describe, expect, it } from '@jest/globals';
import type { Fault } from './fault-proxy.ts';
import { answer, MANIFEST_PUT, WRITES } from './faults.ts';
import { BASE_IMAGE, served, TINY } from './job.ts';
import { startProxy } from './proxy.ts';
import { freshImage, type Push, push, told } from './recovery.ts';

/** The step failed for good, after its first attempt, and said so once. */
function expectOneAttempt({ step }: Push, error: RegExp): void {
  expect(step.outcome).toBe('failure');
  expect(step.outputs).toEqual({ attempts: '1', 'failure-class': 'permanent' });
  expect(step.annotations.map(({ level }) => level)).toEqual(['error']);
  expect(told(step, 'error')[0]).toMatch(error);
  expect(step.log).not.toContain('attempt 2');
}

async function pushWith(faults: readonly Fault[], files = freshImage(), inputs: Record<string, string> = {}) {
  return push(await startProxy(faults), { files, with: inputs });
}

/** An index with this image for the machine's own platform, and for no other. */
async function indexOf(reference: string): Promise<string> {
  const repository = reference.replace(/:[^:/]+$/, '');
  const { digest, mediaType, manifest } = (await served(reference)) ?? {};
  const size = Buffer.byteLength(JSON.stringify(manifest));
  const platform = { os: 'linux', architecture: process.arch === 'x64' ? 'amd64' : process.arch };
  const type = 'application/vnd.oci.image.index.v1+json';
  const index = { schemaVersion: 2, mediaType: type, manifests: [{ mediaType, digest, size, platform }] };
  const response = await fetch(`http://${repository.replace('/', '/v2/')}/manifests/index`, {
    method: 'PUT',
    headers: { 'content-type': type },
    body: JSON.stringify(index),
  });
  expect(response.status).toBe(201);
  return `${repository}:index`;
}

describe('what no further attempt can mend is reported after one', () => {
  it('403', async () => {
    expectOneAttempt(await pushWith([{ on: WRITES, do: answer(403) }]), /\[registry-denied\]/);
  });

  it('403 for the manifest alone', async () => {
    expectOneAttempt(await pushWith([{ on: MANIFEST_PUT, do: answer(403) }]), /\[registry-denied\]/);
  });

  it('401', async () => {
    const refuse = answer(401, { headers: { 'www-authenticate': 'Basic realm="test"' } });
    expectOneAttempt(await pushWith([{ on: WRITES, do: refuse }]), /Check the sign-in/);
  });

  it('a command that fails', async () => {
    const files = { Dockerfile: `FROM ${BASE_IMAGE}\nRUN echo 503 connection reset by peer && exit 1\n` };
    expectOneAttempt(await pushWith([], files), /echo 503[\s\S]*exit code: 1\nA step of the Dockerfile failed/);
  });

  it('a Dockerfile with a fault', async () => {
    expectOneAttempt(await pushWith([], { Dockerfile: 'FROM scratch\nCOPPY a b\n' }), /unknown instruction: COPPY/);
  });

  it('a base image that is not made for the platform', async () => {
    const pushed = await pushWith(
      [],
      { Dockerfile: `FROM ${await indexOf(BASE_IMAGE)}\n` },
      { platforms: 'linux/s390x' },
    );
    expectOneAttempt(pushed, /no match for platform/);
  });

  it('a disk that is full in a step of the Dockerfile', async () => {
    const full = 'RUN --mount=type=tmpfs,target=/small,size=65536 dd if=/dev/zero of=/small/file bs=1k count=100';
    const pushed = await pushWith([], { Dockerfile: `FROM ${BASE_IMAGE}\n${full}\n` });
    expect(pushed.step.log).toContain('No space left on device');
    expectOneAttempt(pushed, /exit code: 1/);
  });

  it('a registry that is full', async () => {
    const message = 'write /var/lib/registry/docker: no space left on device';
    const full = answer(507, { message });
    const pushed = await pushWith([{ on: WRITES, do: full }], TINY);
    expectOneAttempt(pushed, /no space left on device/);
  });
});
