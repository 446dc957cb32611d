/** What a step leaves behind that signed in, made a builder and was given secrets, however it ends. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { StepResult } from '../runner/step.ts';
import { type Bridge, openBridge } from './bridge.ts';
import { filesWith, stored } from './credential-files.ts';
import type { FaultProxy } from './fault-proxy.ts';
import { EVERYTHING, requireUser } from './faults.ts';
import { BASE_IMAGE, build, imageName, type JobOptions, workspaceWith } from './job.ts';
import { startProxy } from './proxy.ts';
import { buildxFolder } from './remote-builder.ts';

const USERNAME = 'robot';
const PASSWORD = 'battery-staple-of-the-registry';
const SECRET = 'the-first-line-of-a-key\nand-the-second-one';

/** What must be nowhere when the step is over; credentials are stored in this form. */
const TRACES = [PASSWORD, stored(USERNAME, PASSWORD), ...SECRET.split('\n')];

let proxy: FaultProxy;
let bridge: Bridge;
beforeAll(async () => {
  proxy = await startProxy([{ on: EVERYTHING, do: requireUser(USERNAME, PASSWORD) }]);
  bridge = await openBridge();
});
afterAll(() => bridge.close());

interface Ended {
  readonly step: StepResult;
  readonly buildx: string;
  /** The files with something secret in them while the step ran, and after its post stage. */
  readonly during: string[];
  readonly after: string[];
}

/** A step whose RUN does this, seen while it runs and when it is over. */
async function endedBy(command: string, options: JobOptions): Promise<Ended> {
  const buildx = buildxFolder();
  const runnerTemp = workspaceWith({});
  const home = workspaceWith({});
  const withSecret = () => {
    return [runnerTemp, home, buildx].flatMap((folder) => TRACES.flatMap((trace) => filesWith(folder, trace)));
  };
  let during: string[] = [];
  const step = await build({
    files: {
      Dockerfile: `FROM ${BASE_IMAGE}\nRUN --mount=type=secret,id=key ${command}\n`,
    },
    ...options,
    env: { BUILDX_CONFIG: buildx, HOME: home },
    runner: { temp: runnerTemp },
    onLine: (line) => {
      if (line.includes('RUN --mount')) during = withSecret();
    },
    with: {
      images: imageName(proxy.address),
      tags: 'a',
      push: 'true',
      registry: proxy.address,
      username: USERNAME,
      password: PASSWORD,
      secrets: `"key=${SECRET}"`,
      driver: 'remote',
      endpoint: bridge.endpoint,
    },
  });
  return { step, buildx, during, after: withSecret() };
}

describe.each<[StepResult['outcome'], string, JobOptions]>([
  ['success', 'echo built', {}],
  ['failure', 'echo building && false', {}],
  ['cancelled', 'echo building && sleep 600', { cancelWhen: { output: /RUN --mount.* sleep 600$/ } }],
])('after a step that ends with %s', (outcome, command, options) => {
  let ended: Ended;
  beforeAll(async () => {
    ended = await endedBy(command, options);
  });

  it('no file holds a credential or a secret', () => {
    const { step, during, after } = ended;
    if (step.outcome !== outcome) throw new Error(`it ended with ${step.outcome}:\n${step.log}`);
    expect(during.map((path) => path.split('/').at(-1))).toContain('config.json');
    expect(after).toEqual([]);
  });

  it('its builder is gone', () => {
    const { step, buildx } = ended;
    const [, name = ''] = /building with "(image-build-[0-9a-f]+)" instance using remote driver/.exec(step.log) ?? [];
    expect(name).not.toBe('');
    expect(step.post?.log).toContain(`The builder ${name} is removed.`);
    expect(readdirSync(join(buildx, 'instances'))).toEqual([]);
  });

  it('no process of it runs', () => {
    expect(ended.step.orphans).toEqual([]);
  });
});
