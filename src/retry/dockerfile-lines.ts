/** The lines of the Dockerfile that an error is about, as buildx marks them in front of it. */
import { stripVTControlCharacters } from 'node:util';

export interface DockerfileLines {
  /** The Dockerfile's name as in the output, mostly without its folder; empty where only a line is told. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly endLine: number;
}

/** Around the lines of the Dockerfile. */
const RULE = '-'.repeat(20);
/** `docker/Dockerfile:12` */
const HEAD = /^(\S.*):(\d+)$/;
/** `  12 | >>> RUN npm ci` */
const MARKED = /^ *(\d+) \| >>> ?/;
/** The words of buildx; those of older ones have no "on". */
const PARSE_ERROR = /dockerfile parse error (?:on )?line (\d+):/i;
/** What follows the last step is all that matters, and it is short. */
const KEPT_LINES = 400;

/** @param stderr buildx's plain progress, or the end of it */
export function dockerfileLines(stderr: string): DockerfileLines | undefined {
  const lines = stripVTControlCharacters(lastLines(stderr)).split(/\r?\n/);
  const head = lines.findLastIndex((line, index) => lines[index + 1] === RULE && HEAD.test(line));
  const [, file = '', first = ''] = HEAD.exec(lines[head] ?? '') ?? [];
  if (file === '') return parseErrorLine(lines);
  const end = lines.indexOf(RULE, head + 2);
  const framed = lines.slice(head + 2, end < 0 ? undefined : end);
  const marked = framed.flatMap((line) => MARKED.exec(line)?.[1] ?? []).map(Number);
  // One without marks begins at the first line that is meant.
  return { file, line: marked[0] ?? Number(first), endLine: marked.at(-1) ?? Number(first) };
}

function parseErrorLine(lines: readonly string[]): DockerfileLines | undefined {
  const line = Number(lines.flatMap((text) => PARSE_ERROR.exec(text)?.[1] ?? []).at(-1));
  return line > 0 ? { file: '', line, endLine: line } : undefined;
}

function lastLines(text: string): string {
  let at = text.length;
  for (let count = 0; count < KEPT_LINES && at > 0; count++) at = text.lastIndexOf('\n', at - 1);
  return text.slice(Math.max(at, 0));
}
