/**
 * How buildx tells its progress: always in plain text, because the step reads it too. What the user has chosen decides
 * what is shown. Pure.
 *
 * @see https://docs.docker.com/build/building/variables/#buildkit_progress
 */
import { StringDecoder } from 'node:string_decoder';

type Variables = Readonly<Record<string, string | undefined>>;

const NAME = 'BUILDKIT_PROGRESS';
/** Those that show errors alone. */
const QUIET = ['quiet', 'none'];
const KNOWN = ['auto', 'plain', 'tty', 'rawjson', ...QUIET];

/** For the environment of the build. A value that buildx would refuse is left to it. */
export function progressVariables(env: Variables): Record<string, string> {
  return KNOWN.includes(env[NAME] ?? '') ? { [NAME]: 'plain' } : {};
}

export function isQuiet(env: Variables): boolean {
  return QUIET.includes(env[NAME] ?? '');
}

interface Output {
  readonly write: (chunk: Buffer) => Promise<void> | undefined;
  readonly end: () => void;
}

const STEP_LINE = /^#\d+ /;
/** Characters: a line that is longer is judged by its beginning. */
const LINE_LIMIT = 64 * 1024;

/** Lets only through what is no progress of a step: errors, warnings, and what a call prints. */
export function withoutProgress({ write, end }: Output): Output {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  /** Of a line whose beginning was judged; undefined at the beginning of one. */
  let isShown: boolean | undefined;
  const show = (text: string) => (text === '' ? undefined : write(Buffer.from(text)));
  return {
    write(chunk) {
      const lines = (rest + decoder.write(chunk)).split('\n');
      rest = lines.pop() ?? '';
      let shown = '';
      for (const line of lines) {
        if (isShown ?? isWanted(line)) shown += `${line}\n`;
        isShown = undefined;
      }
      if (rest.length > LINE_LIMIT) {
        isShown ??= isWanted(rest);
        if (isShown) shown += rest;
        rest = '';
      }
      return show(shown);
    },
    end() {
      rest += decoder.end();
      if (isShown ?? isWanted(rest)) show(rest);
      rest = '';
      end();
    },
  };
}

function isWanted(line: string): boolean {
  return line.trim() !== '' && !STEP_LINE.test(line);
}
