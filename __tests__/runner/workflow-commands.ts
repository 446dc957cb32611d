/**
 * The syntax of workflow commands: `::name key=value,key=value::data` and the older `##[name key=value;key=value]data`.
 *
 * Follows https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs.
 */

export interface WorkflowCommand {
  /** In lower case: the runner compares names without regard to case. */
  name: string;
  /** Keys in lower case, for the same reason. */
  properties: Map<string, string>;
  data: string;
}

type Escapes = readonly (readonly [escaped: string, plain: string])[];

// `%25` comes last in each, so that `%250A` gives `%0A` and not a line break.
const DATA: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
];
const PROPERTY: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
];
const BRACKETED: Escapes = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
];

/** Parses a line of output; undefined when it has no command, or one whose name is not registered. */
export function parseCommand(line: string, registered: ReadonlySet<string>): WorkflowCommand | undefined {
  return parseColons(line, registered) ?? parseBrackets(line, registered);
}

/** `::name …::data`, which has to start the line, after white space. */
function parseColons(line: string, registered: ReadonlySet<string>): WorkflowCommand | undefined {
  const message = line.trimStart();
  const end = message.indexOf('::', 2);
  if (!message.startsWith('::') || end < 0) {
    return undefined;
  }
  const head = splitHead(message.slice(2, end));
  if (!registered.has(head.name)) {
    return undefined;
  }
  return {
    name: head.name,
    properties: properties(head.rest.trim(), ',', PROPERTY),
    data: unescapeWith(message.slice(end + 2), DATA),
  };
}

/** `##[name …]data`, which may stand anywhere in the line. */
function parseBrackets(line: string, registered: ReadonlySet<string>): WorkflowCommand | undefined {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) {
    return undefined;
  }
  const head = splitHead(line.slice(start + 3, end));
  if (!registered.has(head.name)) {
    return undefined;
  }
  return {
    name: head.name,
    properties: properties(head.rest, ';', BRACKETED),
    data: unescapeWith(line.slice(end + 1), BRACKETED),
  };
}

function splitHead(head: string): { name: string; rest: string } {
  const space = head.indexOf(' ');
  return space < 0
    ? { name: head.toLowerCase(), rest: '' }
    : { name: head.slice(0, space).toLowerCase(), rest: head.slice(space + 1) };
}

/** Properties without a value are dropped, and so is every `=` around the first separator. */
function properties(text: string, separator: string, escapes: Escapes): Map<string, string> {
  const found = new Map<string, string>();
  for (const pair of text.split(separator)) {
    const match = /^=*([^=]+)=+([^=].*)$/s.exec(pair);
    if (match?.[1] !== undefined && match[2] !== undefined) {
      found.set(match[1].toLowerCase(), unescapeWith(match[2], escapes));
    }
  }
  return found;
}

function unescapeWith(text: string, escapes: Escapes): string {
  return escapes.reduce((result, [escaped, plain]) => result.replaceAll(escaped, plain), text);
}
