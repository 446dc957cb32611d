/** The README's quick start as it stands there: its workflow, in a repository with the Dockerfile that it names. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { expectResult, runWorkflow, type WorkflowRun, workflowsIn } from '../workflow/workflow.ts';
import { namespace } from './example-runs.ts';
import { ACTION, BASE_IMAGE, docker, ENGINE, later, served } from './job.ts';

const IMAGE = `${namespace()}/app`;

/** The first whole workflow of the page, told to use the tests' registry and base image in the place of public ones. */
function quickStart(): string {
  const page = readFileSync(join(ACTION, 'README.md'), 'utf8');
  const section = page.slice(page.indexOf('## Quick start'));
  const text = workflowsIn(section)[0]?.text ?? '';
  const place = text.replace(/^( *)push: auto$/m, `$&\n$1images: ${IMAGE}\n$1build-args: BASE=${BASE_IMAGE}`);
  if (place === text) throw new Error(`The quick start has no "push: auto":\n${text}`);
  return place;
}

describe('the quick start', () => {
  let run: WorkflowRun;
  beforeAll(async () => {
    run = await runWorkflow({
      workflow: quickStart(),
      folder: join(ACTION, 'examples/hello-web'),
      env: ENGINE,
      github: { repository: 'Octo-Org/App', api_url: 'http://127.0.0.1:9' },
    });
    later(run.close);
    expectResult(run, 'success');
  });

  it('publishes the tags that the table tells for the default branch', async () => {
    const { outputs } = run.leg('image').step('image');
    expect(outputs['tag-names']?.split('\n').sort()).toEqual(['latest', 'main', `sha-${run.sha.slice(0, 7)}`]);
    expect((await served(`${IMAGE}:latest`))?.digest).toBe(outputs['digest']);
  });

  it('tells how to pull the image, and it can be pulled', () => {
    const { image = '' } = run.leg('image').step('image').outputs;
    expect(run.leg('image').summary).toContain(`docker pull ${image}`);
    docker('pull', '--quiet', image);
  });
});
