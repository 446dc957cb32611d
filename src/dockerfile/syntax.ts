/**
 * Which frontend reads a Dockerfile.
 *
 * @see https://docs.docker.com/build/buildkit/frontend/
 */
import { readLines } from './lines.ts';

export interface Syntax {
  /** An image; empty for BuildKit's own; undefined where it cannot be told. */
  readonly frontend: string | undefined;
  /** Where it stands, counted from 1; 0 for the build argument. */
  readonly line: number;
}

/** @param override the build argument BUILDKIT_SYNTAX; undefined for none */
export function syntaxOf(text: string, override: string | undefined): Syntax {
  if (override !== undefined) return { frontend: firstWord(override), line: 0 };
  const { syntax } = readLines(text);
  const lines = text.replace(/^\ufeff/, '').split('\n');
  if (syntax !== '') {
    const line = lines.findIndex((candidate) => /^\s*#\s*syntax\s*=/i.test(candidate)) + 1;
    return { frontend: firstWord(syntax), line };
  }
  // Other languages name their frontend in a comment of their own, or in JSON.
  const first = lines[0]?.startsWith('#!') ? 1 : 0;
  const isOther = /^\s*(?:\/\/|\{)/.test(lines.slice(first).join('\n'));
  return { frontend: isOther ? undefined : '', line: isOther ? first + 1 : 0 };
}

/** What stands behind it is for the frontend. */
function firstWord(text: string): string | undefined {
  return text.trim().split(/\s/)[0] || undefined;
}
