/**
 * Carries out the workflow commands of one stage.
 *
 * Follows https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs and
 * Handlers/OutputManager.cs.
 */
import { annotationPlace } from './annotation-command.ts';
import type { StepRecord } from './command-files.ts';
import { addPath, setOutput } from './command-files.ts';
import type { SecretMasks } from './masks.ts';
import type { AnnotationLevel, StepLog } from './step-log.ts';
import type { WorkflowCommand } from './workflow-commands.ts';
import { parseCommand } from './workflow-commands.ts';

/** What commands act on. */
export interface CommandTarget {
  record: StepRecord;
  log: StepLog;
  masks: SecretMasks;
  workspace: string;
  /** The variable `ACTIONS_ALLOW_UNSECURE_COMMANDS` is `true`: `set-env` and `add-path` are carried out. */
  allowUnsecure: boolean;
  /** Commands are shown as they are carried out: from the start when step debugging is on. */
  echo: boolean;
}

type Handler = (command: WorkflowCommand, target: CommandTarget) => void;

const HANDLERS: Record<string, Handler> = {
  'set-output': (command, target) => {
    setOutput(target.record, requiredName(command), command.data);
    deprecated(command, target);
  },
  'save-state': (command, target) => {
    target.record.state[requiredName(command)] = command.data;
    deprecated(command, target);
  },
  'set-env': (command, target) => {
    refuseUnsecure(command, target);
    const name = requiredName(command);
    if (name.toUpperCase() === 'NODE_OPTIONS') {
      target.log.issue('error', "Can't update NODE_OPTIONS environment variable using ::set-env:: command.");
      return;
    }
    target.record.env[name] = command.data;
  },
  'add-path': (command, target) => {
    refuseUnsecure(command, target);
    addPath(target.record, command.data);
  },
  'add-mask': addMask,
  'add-matcher': (_, target) => target.log.problem('add-matcher is not imitated by the step runner'),
  'remove-matcher': () => undefined,
  debug: (command, target) => target.log.debug(command.data),
  error: annotate,
  warning: annotate,
  notice: annotate,
  group: (command, target) => target.log.output(`##[group]${command.data}`),
  endgroup: (_, target) => target.log.output('##[endgroup]'),
  echo: setEcho,
};

/** Commands which are never shown themselves. */
const SILENT = new Set(['add-mask', 'debug', 'error', 'warning', 'notice']);

export class CommandProcessor {
  readonly #target: CommandTarget;
  readonly #registered = new Set(['stop-commands', ...Object.keys(HANDLERS)]);
  #stopToken: string | undefined;

  constructor(target: CommandTarget) {
    this.#target = target;
  }

  /** Takes a line of stdout or stderr: carries out its command, or logs it as it is. */
  processLine(line: string): void {
    if (!this.#processCommand(line)) {
      this.#target.log.output(line);
    }
  }

  #processCommand(line: string): boolean {
    const command = parseCommand(line, this.#registered);
    if (command === undefined) {
      return false;
    }
    if (this.#stopToken !== undefined) {
      return this.#resume(command, line, this.#stopToken);
    }
    if (command.name === 'stop-commands') {
      this.#stop(command.data, line);
      return true;
    }
    const { log } = this.#target;
    const silent = SILENT.has(command.name);
    if (this.#target.echo && !silent) {
      log.output(line);
    }
    try {
      HANDLERS[command.name]?.(command, this.#target);
    } catch (error) {
      log.fail(`Unable to process command '${silent ? command.name : line}' successfully.`, error);
    }
    return true;
  }

  #stop(token: string, line: string): void {
    const { log, masks } = this.#target;
    if (token === '' || token.toLowerCase() === 'pause-logging' || this.#registered.has(token.toLowerCase())) {
      const reason = "the string 'pause-logging', or another workflow command";
      log.fail(`Unable to process command '${line}' successfully.`, `The end token is empty, ${reason}.`);
      return;
    }
    this.#stopToken = token.toLowerCase();
    this.#registered.add(this.#stopToken);
    if (token.length > 6) {
      masks.add(token);
    }
    log.output(line);
  }

  #resume(command: WorkflowCommand, line: string, token: string): boolean {
    if (command.name !== token) {
      return false;
    }
    this.#target.log.output(line);
    this.#registered.delete(token);
    this.#stopToken = undefined;
    return true;
  }
}

function requiredName(command: WorkflowCommand): string {
  const name = command.properties.get('name');
  if (name === undefined) {
    throw new Error(`Required field 'name' is missing in ##[${command.name}] command.`);
  }
  return name;
}

function deprecated(command: WorkflowCommand, target: CommandTarget): void {
  const advice = 'Please upgrade to using Environment Files.';
  const message = `The \`${command.name}\` command is deprecated and will be disabled soon. ${advice}`;
  target.log.issue('warning', message);
  target.log.problem(`deprecated command ${command.name}`);
}

function refuseUnsecure(command: WorkflowCommand, target: CommandTarget): void {
  if (!target.allowUnsecure) {
    const advice = 'Please upgrade to using Environment Files or opt into unsecure command execution';
    throw new Error(`The \`${command.name}\` command is disabled. ${advice}.`);
  }
}

function addMask(command: WorkflowCommand, target: CommandTarget): void {
  if (command.data.trim() === '') {
    target.log.issue('warning', "Can't add secret mask for empty string in ##[add-mask] command.");
    return;
  }
  if (target.echo) {
    target.log.output('::add-mask::***');
  }
  target.masks.add(command.data);
}

function setEcho(command: WorkflowCommand, target: CommandTarget): void {
  const value = command.data.trim().toLowerCase();
  if (value !== 'on' && value !== 'off') {
    const allowed = "Possible values can be: 'on', 'off'";
    throw new Error(`Invalid echo command value. ${allowed}. Current value is: '${command.data}'.`);
  }
  target.echo = value === 'on';
}

function annotate(command: WorkflowCommand, target: CommandTarget): void {
  target.log.issue(command.name as AnnotationLevel, command.data, annotationPlace(command, target.workspace));
}
