/** What is taken from the cache, and what is not. */
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { BASE_IMAGE, docker, expectSuccess, imageName, workspaceWith } from './job.ts';
import type { Run } from './options.ts';
import { carriedOut, printed } from './run-steps.ts';

export function optionsOfCache(run: Run): void {
  describe('of two stages in the cache', () => {
    const id = randomUUID();
    const files = {
      Dockerfile: `FROM ${BASE_IMAGE} AS one
RUN echo ${id} >/one
FROM ${BASE_IMAGE} AS two
RUN echo ${id} >/two
FROM scratch
COPY --from=one /one /
COPY --from=two /two /
`,
    };
    const [one, two] = [`echo ${id} >/one`, `echo ${id} >/two`];
    beforeAll(async () => expectSuccess(await run({ files })));

    it.each<[string, Record<string, string>, string[]]>([
      ['no-cache-filters names the one that is built again', { 'no-cache-filters': 'two' }, [two]],
      ['no-cache builds both again', { 'no-cache': 'true' }, [one, two]],
    ])('%s', async (_, inputs, expected) => {
      const step = await run({ files, with: inputs });
      expectSuccess(step);
      expect(carriedOut(step).sort()).toEqual(expected);
    });
  });

  describe('pull', () => {
    it('asks the registry for the base image that the engine has an older one of', async () => {
      const base = imageName();
      const publish = (content: string, output: string) => {
        const folder = workspaceWith({ Dockerfile: 'FROM scratch\nCOPY word.txt /\n', 'word.txt': content });
        return docker('buildx', 'build', '--output', output, '--tag', base, folder);
      };
      publish('older\n', 'type=image,push=true');
      publish('newer\n', 'type=image,push=true,store=false');
      const files = {
        Dockerfile: `FROM ${BASE_IMAGE}\nCOPY --from=${base} /word.txt /\nRUN echo ${randomUUID()} && cat /word.txt\n`,
      };
      const step = await run({ files, with: { pull: 'true' } });
      expectSuccess(step);
      expect(printed(step)).toContain('newer');
    });
  });
}
