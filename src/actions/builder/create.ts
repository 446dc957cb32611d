/** Runs the commands that make a builder and add its nodes. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { appendArguments, createArguments } from '../../builder/create.ts';
import type { BuilderRequest } from '../../builder/request.ts';
import { configPath } from '../inputs/builder.ts';
import { type BuilderSurroundings, runBuildx } from './buildx.ts';
import { writeTlsFiles } from './tls.ts';

/**
 * Makes the builder; nothing of it runs yet.
 *
 * @param around its folder, made here, keeps the files that the builder reads
 * @throws {ActionError} `builder`, with what buildx said
 */
export async function createBuilder(
  name: string,
  request: BuilderRequest,
  buildxVersion: string | undefined,
  around: BuilderSurroundings,
): Promise<void> {
  const { folder, environment } = around;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const files = {
    config: await writeConfig(request, environment.workspace, folder),
    tls: await writeTlsFiles(request, environment.all, folder),
  };
  const said = `The builder ${name} cannot be made`;
  await runBuildx(createArguments(name, request, files, buildxVersion), said, around);
  for (const [index, node] of request.append.entries()) {
    const args = appendArguments(name, request, node, index + 1, files);
    await runBuildx(args, `Node ${index + 1} cannot be added to the builder ${name}`, around);
  }
}

/** buildx copies it into the builder, but takes it only as a file. */
async function writeConfig(
  { buildkitdConfig, buildkitdConfigInline }: BuilderRequest,
  workspace: string,
  folder: string,
): Promise<string> {
  if (buildkitdConfig !== '') return configPath(buildkitdConfig, workspace);
  if (buildkitdConfigInline === '') return '';
  const path = join(folder, 'buildkitd.toml');
  await writeFile(path, `${buildkitdConfigInline}\n`, { mode: 0o600 });
  return path;
}
