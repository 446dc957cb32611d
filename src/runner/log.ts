/** What people read while the step runs. */
import { randomUUID } from 'node:crypto';
import { type AnnotationPlace, command } from './commands.ts';

export interface Log {
  /** One plain line. */
  info(line: string): void;
  /** Only shown when the run is debugged. */
  debug(line: string): void;
  notice(message: string, place?: AnnotationPlace): void;
  warning(message: string, place?: AnnotationPlace): void;
  error(message: string, place?: AnnotationPlace): void;
  /** Folds what is logged until the returned function is called. */
  group(title: string): () => void;
  /**
   * Lets text from outside through as it is: until the returned function is called, the runner takes no workflow
   * command from it.
   */
  passThrough(): () => void;
  /** Hides a text in everything that is logged from now on. */
  mask(secret: string): void;
}

export const log: Log = {
  info: (line) => process.stdout.write(`${line}\n`),
  debug: (line) => command('debug', line),
  notice: (message, place) => command('notice', message, place),
  warning: (message, place) => command('warning', message, place),
  error: (message, place) => command('error', message, place),
  group(title) {
    command('group', title);
    return () => command('endgroup');
  },
  passThrough() {
    const token = randomUUID();
    command('stop-commands', token);
    return () => command(token);
  },
  mask(secret) {
    if (secret.trim() !== '') command('add-mask', secret);
  },
};
