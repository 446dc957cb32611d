/** The expressions of an action.yml: contexts in defaults of inputs, status functions in `pre-if` and `post-if`. */
import { evaluateText, evaluateCondition as evaluateTruth } from './evaluate.ts';

/** How the job stands, as `success()`, `failure()` and `cancelled()` see it. */
export type JobStatus = 'success' | 'failure' | 'cancelled';

/** Evaluates every `${{ … }}` inside a text; an unknown property is an empty text. Throws for an unknown context. */
export function interpolate(text: string, contexts: Record<string, unknown>): string {
  return text.replace(/\$\{\{((?:'[^']*'|[^'])*?)\}\}/g, (_, expression: string) =>
    evaluateText(expression, { contexts }),
  );
}

/** Evaluates a `pre-if` or `post-if`. A condition without a status function is preceded by `success() &&`. */
export function evaluateCondition(condition: string, status: JobStatus): boolean {
  const source = condition.replace(/^\s*\$\{\{(.*)\}\}\s*$/s, '$1');
  const hasStatus = /\b(always|success|failure|cancelled)\s*\(/i.test(source);
  try {
    return evaluateTruth(hasStatus ? source : `success() && (${source})`, {
      contexts: {},
      status: {
        success: () => status === 'success',
        failure: () => status === 'failure',
        cancelled: () => status === 'cancelled',
      },
    });
  } catch (error) {
    throw new Error(`Cannot evaluate the condition '${condition}': ${(error as Error).message}`, { cause: error });
  }
}
