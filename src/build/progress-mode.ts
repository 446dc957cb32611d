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
  readonly write: (chunk: Buffer) => void;
  readonly end: () => void;
}

const STEP_LINE = /^#\d+ /;

/** Lets only through what is no progress of a step: errors, warnings, and what a call prints. */
export function withoutProgress({ write, end }: Output): Output {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  const show = (line: string) => {
    if (line.trim() !== '' && !STEP_LINE.test(line)) write(Buffer.from(line));
  };
  return {
    write(chunk) {
      const lines = (rest + decoder.write(chunk)).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) show(`${line}\n`);
    },
    end() {
      show(rest + decoder.end());
      rest = '';
      end();
    },
  };
}
