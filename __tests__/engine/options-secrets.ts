/** Secrets: a RUN step can read them, and they are nowhere else. */
import { createHash, randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { StepResult } from '../runner/step.ts';
import { filesWith } from './credential-files.ts';
import { everythingIn } from './image-content.ts';
import { BASE_IMAGE, expectSuccess, imageName } from './job.ts';
import type { Run } from './options.ts';
import { printed } from './run-steps.ts';

const random = () => randomBytes(12).toString('hex');

/** By the names under which a RUN step finds them. */
const SECRETS = {
  inline: `in=line-${random()}`,
  spaced: `  spaced-${random()} `,
  lines: `first-${random()}\nsecond-${random()}\n`,
  quoted: `say "${random()}", and go`,
  variable: `variable-${random()}\nof-two-${random()}`,
  file: `file-${random()}\nof-two-${random()}\n`,
};

function files(): Record<string, string> {
  const ids = Object.keys(SECRETS);
  const mounts = ids.map((id) => `--mount=type=secret,id=${id},required=true`).join(' ');
  const sums = ids.map((id) => `sha256sum /run/secrets/${id}`).join(' && ');
  return {
    Dockerfile: `FROM ${BASE_IMAGE}\nRUN ${mounts} echo run-${random()} >/marker && ${sums}\n`,
    'keys/deploy.txt': SECRETS.file,
  };
}

/** Every text that would give a secret away, also as base64. */
const TRACES = Object.values(SECRETS)
  .flatMap((secret) => secret.split('\n'))
  .map((line) => line.trim())
  .filter((line) => line !== '')
  .flatMap((line) => [line, Buffer.from(line).toString('base64').replace(/=+$/, '')]);

function tracesIn(text: string | Buffer): string[] {
  return TRACES.filter((trace) => text.includes(trace));
}

export function optionsOfSecrets(run: Run): void {
  describe('secrets', () => {
    let step: StepResult;
    beforeAll(async () => {
      step = await run({
        files: files(),
        env: { DEPLOY_KEY: SECRETS.variable },
        // Whatever the action knows, it tells now.
        runnerDebug: true,
        with: {
          images: imageName(),
          tags: 'a',
          push: 'true',
          provenance: 'mode=max',
          secrets: [
            `inline=${SECRETS.inline}`,
            `"spaced=${SECRETS.spaced}"`,
            `"lines=${SECRETS.lines}"`,
            `"quoted=${SECRETS.quoted.replaceAll('"', '""')}"`,
          ].join('\n'),
          'secret-envs': 'variable=DEPLOY_KEY',
          'secret-files': 'file=keys/deploy.txt',
        },
      });
    });

    it.each(Object.entries(SECRETS))('are for a RUN step to read, byte for byte: %s', (id, secret) => {
      expectSuccess(step);
      const sum = createHash('sha256').update(secret).digest('hex');
      expect(printed(step)).toContain(`${sum}  /run/secrets/${id}`);
    });

    it('are not in any layer, the history, the configuration, or the provenance', async () => {
      const image = await everythingIn(step.outputs['image'] ?? '');
      // What has to be found, so that finding nothing means something.
      for (const present of ['marker\0', 'run-', 'sha256sum /run/secrets/inline', '"buildConfig"']) {
        expect(image.includes(present)).toBe(true);
      }
      expect(tracesIn(image)).toEqual([]);
    });

    it('are not in the log, even of debug mode, nor in outputs or summary', () => {
      expect(tracesIn(step.rawLog.join('\n'))).toEqual([]);
      expect(tracesIn(step.post?.rawLog.join('\n') ?? '')).toEqual([]);
      expect(tracesIn(JSON.stringify(step.outputs) + step.summary)).toEqual([]);
    });

    it('are in no file when the step is over', () => {
      for (const folder of [step.folders.temp, step.folders.home]) {
        expect(TRACES.flatMap((trace) => filesWith(folder, trace))).toEqual([]);
      }
    });
  });
}
