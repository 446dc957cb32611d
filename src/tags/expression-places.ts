/** Where expressions may stand in a request, and which names have a value there. */
import type { CheckedText } from './check-expressions.ts';
import { FACT_NAMES } from './facts.ts';
import type { NamingRequest } from './naming-request.ts';
import type { Rule } from './rule.ts';

/** What a pattern of `semver` and `pep440` knows; the last two only `semver`. */
const VERSION_NAMES = ['raw', 'version', 'major', 'minor', 'patch', 'prerelease', 'build'];

type ExpressionSource = Pick<
  NamingRequest,
  'images' | 'rules' | 'references' | 'flavor' | 'flavorLines' | 'labels' | 'annotations'
>;

/** Every text that is expanded. */
export function expressionsIn(request: ExpressionSource): CheckedText[] {
  const { images, rules, references, labels, annotations } = request;
  const text = (input: string, line: CheckedText['line'], ...expressions: readonly string[]) =>
    expressions.map((expression) => ({ input, line, expression, names: FACT_NAMES }));
  return [
    ...images.flatMap((image) => text('images', image, image.name, image.enable, image.required)),
    ...rules.flatMap((rule) => text('tags', rule, ...factTexts(rule))),
    ...rules.flatMap(patternText),
    ...references.flatMap((reference) => text('tags', reference, reference.name, reference.tag)),
    ...flavorTexts(request),
    ...labels.flatMap((label) => text('labels', label, label.text)),
    ...annotations.flatMap((annotation) => text('annotations', annotation, annotation.text)),
  ];
}

function factTexts(rule: Rule): string[] {
  const texts = [rule.enable, rule.prefix ?? '', rule.suffix ?? ''];
  return 'value' in rule ? [...texts, rule.value] : texts;
}

/** A schedule's pattern knows dates and nothing else. */
function patternText(rule: Rule): CheckedText[] {
  if (rule.type !== 'schedule' && rule.type !== 'semver' && rule.type !== 'pep440') return [];
  const names = rule.type === 'schedule' ? [] : VERSION_NAMES;
  return [{ input: 'tags', line: rule, expression: rule.pattern, names }];
}

/** A value that was cut inside an expression fails only where a rule uses it, for the peer does no more. */
function flavorTexts({ flavor, flavorLines }: ExpressionSource): CheckedText[] {
  const whole = [flavor.prefix, flavor.suffix].filter((text) => text.lastIndexOf('{{') <= text.lastIndexOf('}}'));
  return whole.map((expression) => {
    const line = flavorLines.find(({ text }) => text.includes(expression)) ?? { text: expression, line: 1 };
    return { input: 'flavor', line, expression, names: FACT_NAMES };
  });
}
