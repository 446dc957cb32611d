/**
 * The format of the files of outputs, variables and state.
 *
 * Follows https://github.com/actions/runner/blob/main/src/Runner.Worker/FileCommandManager.cs (EnvFileKeyValuePairs).
 */

/**
 * Yields `name=value` and `name<<DELIMITER` entries, in order; throws at the first malformed one, after those before
 * it were yielded. On Linux only `\n` ends a line, so a `\r` belongs to the value.
 */
export function* keyValuePairs(text: string): Generator<[name: string, value: string]> {
  let rest = text;
  while (rest !== '') {
    const line = firstLine(rest);
    rest = line.rest;
    if (line.text === '') {
      continue;
    }
    const equals = line.text.indexOf('=');
    const heredoc = line.text.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      yield [line.text.slice(0, equals), line.text.slice(equals + 1)];
    } else if (heredoc >= 0) {
      const name = line.text.slice(0, heredoc);
      const delimiter = line.text.slice(heredoc + 2);
      if (name === '' || delimiter === '') {
        throw new Error(`Invalid format '${line.text}'. Name must not be empty and delimiter must not be empty`);
      }
      const body = heredocBody(rest, delimiter);
      rest = body.rest;
      yield [name, body.value];
    } else {
      throw new Error(`Invalid format '${line.text}'`);
    }
  }
}

function heredocBody(text: string, delimiter: string): { value: string; rest: string } {
  const lines: string[] = [];
  let rest = text;
  for (;;) {
    if (rest === '') {
      throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
    }
    const line = firstLine(rest);
    rest = line.rest;
    if (line.text === delimiter) {
      return { value: lines.join('\n'), rest };
    }
    if (!line.ended) {
      throw new Error('Invalid value. EOF marker missing new line.');
    }
    lines.push(line.text);
  }
}

function firstLine(text: string): { text: string; rest: string; ended: boolean } {
  const end = text.indexOf('\n');
  return end < 0
    ? { text, rest: '', ended: false }
    : { text: text.slice(0, end), rest: text.slice(end + 1), ended: true };
}
