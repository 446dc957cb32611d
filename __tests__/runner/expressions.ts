/**
 * The small part of the workflow expression language an action.yml uses: contexts in defaults of inputs, status
 * functions in `pre-if` and `post-if`.
 */

/** How the job stands, as `success()`, `failure()` and `cancelled()` see it. */
export type JobStatus = 'success' | 'failure' | 'cancelled';

/**
 * Evaluates `${{ github.x }}`, `${{ runner.x }}` and deeper paths (`github.event.repository.name`) inside a text.
 * An unknown property is an empty text, as in a workflow; anything but a property path or a literal is refused.
 */
export function interpolate(text: string, contexts: Record<string, unknown>): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/gs, (_, expression: string) => {
    const literal = /^'((?:[^']|'')*)'$/.exec(expression);
    if (literal) {
      return (literal[1] ?? '').replaceAll("''", "'");
    }
    const [context, ...path] = expression.split('.');
    if (!/^[\w-]+(\.[\w-]+)+$/.test(expression) || context === undefined || !(context in contexts)) {
      throw new Error(`The step runner cannot evaluate the expression '${expression}'.`);
    }
    const value = path.reduce<unknown>(property, contexts[context]);
    return value === undefined || value === null ? '' : typeof value === 'object' ? 'Object' : String(value);
  });
}

function property(holder: unknown, name: string): unknown {
  if (typeof holder !== 'object' || holder === null) {
    return undefined;
  }
  const key = Object.keys(holder).find((candidate) => candidate.toLowerCase() === name.toLowerCase());
  return key === undefined ? undefined : (holder as Record<string, unknown>)[key];
}

/**
 * Evaluates a `pre-if` or `post-if` made of `always()`, `success()`, `failure()`, `cancelled()`, `true`, `false`,
 * `!`, `&&`, `||` and parentheses. A condition without a status function is preceded by `success() &&`.
 */
export function evaluateCondition(condition: string, status: JobStatus): boolean {
  const source = condition.replace(/^\s*\$\{\{(.*)\}\}\s*$/s, '$1');
  const tokens = source.match(/[a-z]+\(\s*\)|true|false|&&|\|\||[!()]|\S/gi) ?? [];
  let position = 0;

  function primary(): boolean {
    const token = tokens[position++]?.replace(/\s/g, '').toLowerCase();
    switch (token) {
      case '!':
        return !primary();
      case '(': {
        const inner = either();
        if (tokens[position++] !== ')') {
          throw new Error(`Missing ')' in the condition '${condition}'.`);
        }
        return inner;
      }
      case 'always()':
      case 'true':
        return true;
      case 'false':
        return false;
      case 'success()':
      case 'failure()':
      case 'cancelled()':
        return token === `${status}()`;
      default:
        throw new Error(`The step runner cannot evaluate the condition '${condition}'.`);
    }
  }

  function both(): boolean {
    let result = primary();
    while (tokens[position] === '&&') {
      position++;
      result = primary() && result;
    }
    return result;
  }

  function either(): boolean {
    let result = both();
    while (tokens[position] === '||') {
      position++;
      result = both() || result;
    }
    return result;
  }

  const result = either();
  if (position < tokens.length) {
    throw new Error(`The step runner cannot evaluate the condition '${condition}'.`);
  }
  const hasStatus = /\b(always|success|failure|cancelled)\s*\(/i.test(source);
  return hasStatus ? result : status === 'success' && result;
}
