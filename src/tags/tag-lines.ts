/** `tags`: rules, full references and bare words, told apart by how an entry looks. */
import type { InputProblem } from '../errors.ts';
import { entryFields, type InputLine, place } from './input-lines.ts';
import { isRuleEntry, parseRule } from './parse-rule.ts';
import { isReference, type ReferenceLine, splitReference } from './references.ts';
import { RULE_TYPES, type Rule } from './rule.ts';

export interface TagLines {
  /** By priority, the highest first; among equals as they were written. */
  readonly rules: Rule[];
  readonly references: ReferenceLine[];
  readonly problems: InputProblem[];
  readonly notes: string[];
}

/** Reads the entries of `tags`. */
export async function parseTags(lines: readonly InputLine[]): Promise<TagLines> {
  const tags: TagLines = { rules: [], references: [], problems: [], notes: [] };
  for (const line of lines) {
    const fields = await entryFields(line.text);
    if (fields === undefined) {
      const advice = 'Quotes go around a whole field, as in type=raw,"value=a,b", or around the whole line.';
      tags.problems.push({ input: 'tags', problem: `${place(line)} has quotes that do not match`, advice });
    } else if (isRuleEntry(fields)) addRule(tags, line, fields);
    else for (const field of fields) addWord(tags, line, field.trim());
  }
  tags.rules.sort((a, b) => b.priority - a.priority);
  return tags;
}

function addRule(tags: TagLines, line: InputLine, fields: readonly string[]): void {
  const parsed = parseRule(line, fields);
  if ('problems' in parsed) tags.problems.push(...parsed.problems);
  else {
    tags.rules.push(parsed.rule);
    tags.notes.push(...parsed.notes);
  }
}

/** A word with a slash or colon is a full reference, any other a tag for every image. */
function addWord(tags: TagLines, { text, line }: InputLine, word: string): void {
  if (word === '') return;
  if (isReference(word)) {
    tags.references.push({ ...splitReference(word), text, line });
    return;
  }
  const { priority } = RULE_TYPES.raw;
  const common = { text: word, line, enable: 'true', priority, prefix: undefined, suffix: undefined };
  tags.rules.push({ ...common, type: 'raw', value: word });
}
