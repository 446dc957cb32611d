/** Makes a builder where there is none that will do. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { generatedName } from '../../builder/create.ts';
import type { BuilderRequest } from '../../builder/request.ts';
import { log } from '../../runner/log.ts';
import { STATE, saveState } from '../../runner/state.ts';
import { buildxFolder } from './ask.ts';
import type { BuilderSurroundings } from './buildx.ts';
import { createBuilder } from './create.ts';
import { builderState } from './post-builder.ts';
import { tlsTexts } from './tls.ts';

export { boot } from './boot.ts';

/**
 * @returns the builder's name
 * @throws {ActionError} `builder`, when it cannot be made
 */
export async function makeBuilder(
  request: BuilderRequest,
  buildxVersion: string | undefined,
  around: BuilderSurroundings,
): Promise<string> {
  const { environment, folder } = around;
  const { all, temp } = environment;
  const identity = {
    runId: all['GITHUB_RUN_ID'] ?? '',
    runAttempt: all['GITHUB_RUN_ATTEMPT'] ?? '',
    job: all['GITHUB_JOB'] ?? '',
    runner: all['RUNNER_NAME'] ?? '',
    temp,
  };
  const name = request.builder || generatedName(request, identity, tlsTexts(request, all));
  const instances = join(buildxFolder(environment), 'instances');
  if (existsSync(join(instances, name))) {
    log.info(`Builder: ${name} is there already, and is used again.`);
    return name;
  }
  // Told to post before it exists, so that it goes whatever happens next. Who found it leaves it to who made it.
  if (request.cleanup) {
    const { keepState } = request;
    saveState(STATE.builder, builderState({ name, keepState, buildxConfig: buildxFolder(environment) }));
  }
  await createBuilder(name, request, buildxVersion, { ...around, folder: join(folder, 'builder') });
  return name;
}
