/** Options that a RUN step can see, all of them in one build. */
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { StepResult } from '../runner/step.ts';
import { BASE_IMAGE, docker, expectSuccess, imageName, later, workspaceWith } from './job.ts';
import type { Run } from './options.ts';
import { printed } from './run-steps.ts';

const PRIVATE_KEY = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

/** Names the network's interfaces. */
const INTERFACES = 'sed -n "s/^ *\\([^ :]*\\):.*/interface \\1/p" /proc/net/dev';

/** Says what each option does to it; the words before a value tell which one. */
function lookAround(): string {
  return [
    `RUN --mount=type=ssh,required=true --mount=type=ssh,id=deploy,required=true,target=/deploy echo ${randomUUID()}`,
    'echo "word $WORD" && echo "list $LIST" && echo "$LINES" | sed "s/^/lines /" && echo "job $FROM_JOB"',
    'echo "version $VERSION" && echo "tags $TAGS"',
    'echo context $(ls -A /context)',
    'sed "s/^/folder /" /folder.txt && sed "s/^/image /" /image.txt',
    'sed "s/^/host /" /etc/hosts',
    'echo files $(ulimit -Sn) $(ulimit -Hn) && echo processes $(ulimit -u)',
    'echo shared memory $(df -m /dev/shm | awk "NR == 2 { print \\$2 }")',
    INTERFACES,
    'sed "s/^/group /" /proc/self/cgroup',
    'test -S "$SSH_AUTH_SOCK" && echo agent && test -S /deploy && echo key',
  ].join(' && ');
}

function files(): Record<string, string> {
  return {
    'images/app.Dockerfile': `FROM ${BASE_IMAGE} AS asked
ARG WORD LIST LINES FROM_JOB VERSION TAGS
COPY --from=folder extra.txt /folder.txt
COPY --from=image /etc/group /image.txt
COPY . /context/
${lookAround()}
FROM ${BASE_IMAGE}
RUN echo built what nobody asked for && false
`,
    'app/here.txt': 'here\n',
    'app/left-out.txt': 'left out\n',
    'app/.dockerignore': '.dockerignore\nleft-*\n',
    'other/extra.txt': 'from another folder\n',
    'deploy.pem': PRIVATE_KEY,
  };
}

/** The socket of an agent, as far as `docker buildx build` looks at it. */
async function agentSocket(): Promise<string> {
  const path = join(workspaceWith({}), 'agent');
  const server = createServer((socket) => socket.end());
  later(() => server.close());
  await new Promise<void>((resolve) => server.listen(path, resolve));
  return path;
}

export function optionsInsideRun(run: Run): void {
  describe('a RUN step', () => {
    const images = imageName();
    let step: StepResult;
    beforeAll(async () => {
      step = await run({
        files: files(),
        env: { SSH_AUTH_SOCK: await agentSocket(), FROM_JOB: 'from the job' },
        with: {
          images,
          tags: 'release-7',
          context: 'app',
          file: 'images/app.Dockerfile',
          target: 'asked',
          'build-args': [
            ...['WORD=value', 'LIST=a,b=c', '"LINES=first\nsecond"', 'FROM_JOB'],
            ...['VERSION={{meta.version}}', 'TAGS={{meta.tags}}'],
          ].join('\n'),
          'build-contexts': `folder=other\nimage=docker-image://${BASE_IMAGE}`,
          'add-hosts': 'one.test:10.1.2.3,two.test:10.1.2.4\nthree.test:10.1.2.5',
          ulimit: 'nofile=512:1024\nnproc=2048',
          'shm-size': '48m',
          network: 'none',
          'cgroup-parent': '/docker/options',
          ssh: 'default,deploy=deploy.pem',
        },
      });
    });

    it('is built, and nothing beyond the target', () => {
      expectSuccess(step);
      expect(printed(step)).not.toContain('built what nobody asked for');
    });

    it.each<[string, string[]]>([
      ['build-args', ['word value', 'list a,b=c', 'lines first', 'lines second', 'job from the job']],
      ['build-args that name the image', ['version release-7', `tags ${images}:release-7`]],
      ['build-contexts', ['folder from another folder', 'image nogroup:x:65534:']],
      ['.dockerignore', ['context here.txt']],
      ['add-hosts', ['host 10.1.2.3\tone.test', 'host 10.1.2.4\ttwo.test', 'host 10.1.2.5\tthree.test']],
      ['ulimit', ['files 512 1024', 'processes 2048']],
      ['shm-size', ['shared memory 48']],
      ['ssh', ['agent', 'key']],
    ])('has what %s say', (_, lines) => {
      expect(printed(step)).toEqual(expect.arrayContaining(lines));
    });

    it('has no network with network: none', () => {
      expect(printed(step).filter((line) => line.startsWith('interface'))).toEqual(['interface lo']);
    });

    it('runs below cgroup-parent, as far as the kernel shows it', () => {
      // A control group namespace, usual with version 2, shows only its own root.
      expect(printed(step).join('\n')).toMatch(/^group .*:(?:\/docker\/options\/.*|\/)$/m);
      expect(JSON.parse(step.outputs['argv'] ?? '[]')).toContain('/docker/options');
    });
  });

  describe('network: host, when the entitlement is given', () => {
    it('is the network of the engine, where its bridge is', async () => {
      const option = '{{index .Options "com.docker.network.bridge.name"}}';
      const bridge = docker('network', 'inspect', 'bridge', '--format', option);
      const step = await run({
        files: { Dockerfile: `FROM ${BASE_IMAGE}\nRUN echo ${randomUUID()} && ${INTERFACES}\n` },
        with: { network: 'host', allow: 'network.host' },
      });
      expectSuccess(step);
      expect(printed(step)).toContain(`interface ${bridge}`);
    });
  });
}
