/**
 * The files an action writes its outputs, variables, paths, state and summary to.
 *
 * Follows https://github.com/actions/runner/blob/main/src/Runner.Worker/FileCommandManager.cs.
 */
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyValuePairs } from './key-value-file.ts';
import type { SecretMasks } from './masks.ts';
import type { StepLog } from './step-log.ts';

/** What an action left for the job: filled from command files and from the older workflow commands. */
export interface StepRecord {
  outputs: Record<string, string>;
  env: Record<string, string>;
  path: string[];
  state: Record<string, string>;
  summary: string;
}

/** The paths of one stage's files, by the name of the GITHUB_ variable in lower case. */
export type CommandFiles = Record<'path' | 'env' | 'step_summary' | 'state' | 'output', string>;

const SUMMARY_LIMIT = 1024 * 1024;
const BLOCKED_VARIABLE = 'NODE_OPTIONS';

/** Makes fresh empty files under RUNNER_TEMP, in the folder the runner uses. */
export function createCommandFiles(temp: string): CommandFiles {
  const folder = join(temp, '_runner_file_commands');
  mkdirSync(folder, { recursive: true });
  const suffix = randomUUID();
  const files: CommandFiles = {
    path: join(folder, `add_path_${suffix}`),
    env: join(folder, `set_env_${suffix}`),
    step_summary: join(folder, `step_summary_${suffix}`),
    state: join(folder, `save_state_${suffix}`),
    output: join(folder, `set_output_${suffix}`),
  };
  for (const file of Object.values(files)) {
    writeFileSync(file, '');
  }
  return files;
}

/** Takes the files of a finished stage over into the record, then deletes them. Malformed content fails the step. */
export function processCommandFiles(files: CommandFiles, record: StepRecord, log: StepLog, masks: SecretMasks): void {
  const processors: Record<keyof CommandFiles, (file: string) => void> = {
    path: (file) => addPaths(file, record),
    env: (file) => setVariables(file, record, log),
    step_summary: (file) => takeSummary(file, record, log, masks),
    state: (file) => {
      for (const [name, value] of keyValuePairs(readText(file))) {
        record.state[name] = value;
        log.debug(`Save intra-action state ${name} = ${value}`);
      }
    },
    output: (file) => {
      for (const [name, value] of keyValuePairs(readText(file))) {
        setOutput(record, name, value);
        log.debug(`Set output ${name} = ${value}`);
      }
    },
  };
  for (const [name, process] of Object.entries(processors) as [keyof CommandFiles, (file: string) => void][]) {
    try {
      process(files[name]);
    } catch (error) {
      log.fail(`Unable to process file command '${name}' successfully.`, error);
    }
    rmSync(files[name], { force: true });
  }
}

/** Sets an output; the runner refuses one without a name. */
export function setOutput(record: StepRecord, name: string, value: string): void {
  if (name === '') {
    throw new Error("Value cannot be null. (Parameter 'name')");
  }
  record.outputs[name] = value;
}

function addPaths(file: string, record: StepRecord): void {
  for (const line of readText(file).split(/\r\n|\r|\n/)) {
    if (line !== '') {
      addPath(record, line);
    }
  }
}

/** Adds a folder to the path; the last one added comes first in PATH. */
export function addPath(record: Pick<StepRecord, 'path'>, folder: string): void {
  record.path = [...record.path.filter((known) => known !== folder), folder];
}

function setVariables(file: string, record: StepRecord, log: StepLog): void {
  for (const [name, value] of keyValuePairs(readText(file))) {
    if (name.toUpperCase() === BLOCKED_VARIABLE) {
      log.issue('error', `Can't store ${BLOCKED_VARIABLE} output parameter using '$GITHUB_ENV' command.`);
      log.problem(`${BLOCKED_VARIABLE} in $GITHUB_ENV`);
      continue;
    }
    record.env[name] = value;
    log.debug(`${name}='${value}'`);
  }
}

function takeSummary(file: string, record: StepRecord, log: StepLog, masks: SecretMasks): void {
  const size = existsSync(file) ? statSync(file).size : 0;
  if (size > SUMMARY_LIMIT) {
    const sizes = `${SUMMARY_LIMIT / 1024}k, got ${Math.floor(size / 1024)}k`;
    log.issue('error', `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${sizes}.`);
    log.problem('summary too large');
    return;
  }
  // The runner masks by lines, so a mask of several lines works by its single lines here too.
  record.summary = readText(file)
    .split(/\r\n|\r|\n/)
    .map((line) => masks.mask(line))
    .join('\n');
}

function readText(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8').replace(/^\uFEFF/, '') : '';
}
