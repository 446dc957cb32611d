/** From one entry of `tags` to a rule: types, attributes, defaults, and what is wrong with them. */
import type { InputProblem } from '../errors.ts';
import { didYouMean } from '../near-miss.ts';
import { type InputLine, keyAndValue, place } from './input-lines.ts';
import {
  ALL_ATTRIBUTES,
  COMMON_ATTRIBUTES,
  isRuleType,
  REF_EVENTS,
  type RefEvent,
  RULE_TYPES,
  type Rule,
  type RuleType,
} from './rule.ts';

type Attributes = ReadonlyMap<string, string>;

/** Takes what is wrong with a line, as a clause. */
type Report = (problem: string, advice?: { readonly advice?: string }) => void;

/** A rule, or everything that is wrong with its line; `notes` are remarks that do not stop it. */
export type ParsedRule =
  | { readonly rule: Rule; readonly notes: readonly string[] }
  | { readonly problems: readonly InputProblem[] };

/** Whether an entry is a rule: one of its fields says `key=…`, which no reference and no bare word does. */
export function isRuleEntry(fields: readonly string[]): boolean {
  return fields.some((field) => {
    const { key } = keyAndValue(field);
    return key !== undefined && !/[/:]/.test(key);
  });
}

/** Reads the fields of one rule. A field without `=` is the value, and the last one of a name wins. */
export function parseRule(line: InputLine, fields: readonly string[]): ParsedRule {
  const attributes = new Map<string, string>();
  for (const field of fields) {
    const { key, value } = keyAndValue(field);
    attributes.set(key ?? 'value', value);
  }
  const type = attributes.get('type') ?? 'raw';
  if (!isRuleType(type)) return { problems: [unknownType(line, type)] };
  const problems = [...unknownAttributes(line, attributes), ...commonProblems(line, attributes)];
  const report: Report = (problem, advice = {}) => void problems.push({ ...tagsProblem(line, problem), ...advice });
  const own = ownAttributes(type, attributes, report);
  if (own === undefined || problems.length > 0) return { problems };
  const rule = {
    text: line.text,
    line: line.line,
    enable: attributes.get('enable') ?? 'true',
    priority: attributes.has('priority') ? Number(attributes.get('priority')) : RULE_TYPES[type].priority,
    prefix: attributes.get('prefix') ?? defaultPrefix(type, attributes),
    suffix: attributes.get('suffix'),
    ...own,
  } as Rule;
  return { rule, notes: attributesWithoutEffect(line, type, attributes) };
}

/** `sha` and `ref,event=pr` are known by their prefix, so the flavor's prefix never reaches them. */
function defaultPrefix(type: RuleType, attributes: Attributes): string | undefined {
  if (type === 'sha') return 'sha-';
  return type === 'ref' && attributes.get('event') === 'pr' ? 'pr-' : undefined;
}

function tagsProblem(line: InputLine, problem: string): InputProblem {
  return { input: 'tags', problem: `${place(line)} ${problem}` };
}

function unknownType(line: InputLine, type: string): InputProblem {
  const known = Object.keys(RULE_TYPES);
  const problem = `has the unknown type "${type}"; allowed are ${known.join(', ')}`;
  return { ...tagsProblem(line, problem), ...didYouMean(type, known) };
}

function unknownAttributes(line: InputLine, attributes: Attributes): InputProblem[] {
  return [...attributes.keys()]
    .filter((key) => !ALL_ATTRIBUTES.includes(key))
    .map((key) => ({
      ...tagsProblem(line, `has the unknown attribute "${key}"; allowed are ${ALL_ATTRIBUTES.join(', ')}`),
      ...didYouMean(key, ALL_ATTRIBUTES),
    }));
}

function commonProblems(line: InputLine, attributes: Attributes): InputProblem[] {
  const problems: InputProblem[] = [];
  const enable = attributes.get('enable') ?? 'true';
  if (!['true', 'false'].includes(enable) && !enable.includes('{{')) {
    problems.push(tagsProblem(line, `must say enable=true or enable=false, not enable=${enable}`));
  }
  const priority = attributes.get('priority') ?? '0';
  if (Number.isNaN(Number(priority))) {
    problems.push(tagsProblem(line, `must give its priority as a number, not "${priority}"`));
  }
  return problems;
}

/** The attributes that belong to the type, with its defaults; undefined once a problem was reported. */
function ownAttributes(type: RuleType, attributes: Attributes, report: Report): object | undefined {
  const value = attributes.get('value') ?? '';
  const pattern = attributes.get('pattern');
  switch (type) {
    case 'schedule':
      return { type, pattern: pattern ?? 'nightly' };
    case 'semver':
    case 'pep440':
      if (pattern === undefined) return void report(`needs a pattern, such as type=${type},pattern={{version}}`);
      return { type, pattern, value, match: checked(attributes.get('match') ?? '', RegExp, report) };
    case 'match':
      if (pattern === undefined) return void report('needs a pattern, such as type=match,pattern=v(.*),group=1');
      return { type, pattern: checked(pattern, regularExpression, report), group: groupOf(attributes, report), value };
    case 'edge':
      return { type, branch: attributes.get('branch') ?? '' };
    case 'ref':
      return refEvent(attributes.get('event'), report);
    case 'sha':
      return shaFormat(attributes.get('format') ?? 'short', report);
    case 'raw':
    case 'slug':
      if (!attributes.has('value')) return void report(`needs a value, such as type=${type},value=nightly`);
      return { type, value };
    default:
      return { type };
  }
}

function groupOf(attributes: Attributes, report: Report): number {
  const group = attributes.get('group') ?? '0';
  if (!/^[0-9]{1,3}$/.test(group)) report(`must give its group as a whole number, not "${group}"`);
  return Number(group);
}

function refEvent(event: string | undefined, report: Report): object | undefined {
  if (event !== undefined && REF_EVENTS.includes(event as RefEvent)) return { type: 'ref', event };
  const came = event === undefined ? 'needs an event' : `has the unknown event "${event}"`;
  return void report(`${came}; allowed are ${REF_EVENTS.join(', ')}`, didYouMean(event ?? '', REF_EVENTS));
}

function shaFormat(format: string, report: Report): object | undefined {
  const formats = ['short', 'long'];
  if (formats.includes(format)) return { type: 'sha', format };
  return void report(`has the unknown format "${format}"; allowed are short, long`, didYouMean(format, formats));
}

/** The regular expression of `type=match`: bare, or `/…/` with flags behind it. */
export function regularExpression(text: string): RegExp {
  const end = text.lastIndexOf('/');
  const isDelimited = text.startsWith('/') && end > 1;
  return isDelimited ? new RegExp(text.slice(1, end), text.slice(end + 1)) : new RegExp(text);
}

function checked(text: string, compile: (text: string) => RegExp, report: Report): string {
  try {
    compile(text);
  } catch (error) {
    report(`holds no regular expression: ${error instanceof Error ? error.message : String(error)}`);
  }
  return text;
}

/** Attributes that the language knows and this type does not use: allowed, as with the peer, but told. */
function attributesWithoutEffect(line: InputLine, type: RuleType, attributes: Attributes): string[] {
  const used = [...COMMON_ATTRIBUTES, ...RULE_TYPES[type].attributes];
  return [...attributes.keys()]
    .filter((key) => !used.includes(key))
    .map((key) => `${place(line)}: type=${type} does not use ${key}, so it has no effect.`);
}
