/** Which builder builds: the one that is there, if it can do what this build needs, or one of our own. Pure. */
import type { InputProblem } from '../errors.ts';
import { type Lack, lacksOf } from './capabilities.ts';
import { expectedFacts } from './create.ts';
import type { BuilderFacts } from './facts.ts';
import { FEATURES, type Feature } from './needs.ts';
import { type BuilderRequest, describesBuilder } from './request.ts';

export type BuilderChoice =
  | {
      readonly kind: 'use';
      /** For `--builder`; empty for the current one. */
      readonly name: string;
      /** Ends the sentence "Builder: …". */
      readonly why: string;
      /** What it leaves out in silence. */
      readonly warning?: string;
    }
  | { readonly kind: 'create'; readonly why: string }
  /** It was named, and buildx would refuse the build. */
  | { readonly kind: 'refuse'; readonly problem: InputProblem };

/**
 * @param facts of the builder that is named or meant, or of the current one; undefined when nobody had to ask
 * @param ownContext the Docker context whose engine is the builder of the driver `docker`
 */
export function chooseBuilder(
  request: BuilderRequest,
  facts: BuilderFacts | undefined,
  needs: readonly Feature[],
  ownContext: string,
): BuilderChoice {
  if (request.driver === 'docker') {
    const why = 'the engine itself, as the input driver says';
    return judge(request.builder || ownContext, facts, needs, 'driver', why);
  }
  if (describesBuilder(request)) return judgeDescribed(request, needs);
  if (request.builder !== '') {
    return judge(request.builder, facts, needs, 'builder', `${request.builder}, as the input builder says`);
  }
  const missing = facts === undefined ? [] : lacksOf(facts, needs);
  if (facts === undefined || missing.length === 0) return { kind: 'use', name: '', why: currentOf(facts, needs) };
  return { kind: 'create', why: `one of its own, because ${describe(facts)} cannot do ${listOf(missing)}` };
}

/** What cannot work with the builder that will be made is known before it is made. */
function judgeDescribed(request: BuilderRequest, needs: readonly Feature[]): BuilderChoice {
  const lacks = lacksOf(expectedFacts(request), needs);
  if (lacks.length === 0) return { kind: 'create', why: 'one of its own, as the inputs describe it' };
  const isEntitlement = ({ feature }: Lack) => feature === 'security.insecure' || feature === 'network.host';
  const forbidden = lacks.filter(isEntitlement);
  if (forbidden.length > 0) {
    const problem = `asks for ${listOf(forbidden)}, which the builder does not allow`;
    const flags = forbidden.map(({ feature }) => `--allow-insecure-entitlement ${feature}`).join(' ');
    return { kind: 'refuse', problem: { input: 'allow', problem, advice: `Add ${flags} to buildkitd-flags.` } };
  }
  const problem = `makes a builder of several nodes, which cannot do ${listOf(lacks)}`;
  const isUntagged = lacks.some(({ feature }) => feature === 'untagged-push');
  const advice = isUntagged ? 'Build with one node.' : 'Push the image in place of that, or build with one node.';
  return { kind: 'refuse', problem: { input: 'append', problem, advice } };
}

/** A builder that somebody chose is not replaced: what it refuses is an error, what it leaves out a warning. */
function judge(
  name: string,
  facts: BuilderFacts | undefined,
  needs: readonly Feature[],
  input: string,
  why: string,
): BuilderChoice {
  const lacks = facts === undefined ? [] : lacksOf(facts, needs);
  const refused = lacks.filter(({ ability }) => ability === 'no');
  if (facts !== undefined && refused.length > 0) {
    const problem = `${describe(facts)} cannot do ${listOf(refused)}`;
    const advice = 'Take the input out, and a builder that can is made for this job, or name one that can.';
    return { kind: 'refuse', problem: { input, problem, advice } };
  }
  const ignored = lacks.filter(({ ability }) => ability === 'ignored');
  if (facts === undefined || ignored.length === 0) return { kind: 'use', name, why };
  const warning = `${capitalized(describe(facts))} ignores ${listOf(ignored)} without a word.`;
  return { kind: 'use', name, why, warning };
}

function currentOf(facts: BuilderFacts | undefined, needs: readonly Feature[]): string {
  if (needs.length === 0 && facts === undefined) return 'the current one, because any builder can do this';
  if (facts === undefined || facts.driver === '') return 'the current one';
  return `the current one, ${facts.name} (${facts.driver}), which can do all of this`;
}

function describe({ name, driver, hasContainerdStore, nodes }: BuilderFacts): string {
  const store = hasContainerdStore ? '' : ', whose engine has no containerd image store';
  const many = nodes.length > 1 ? `, ${nodes.length} nodes` : '';
  return `the builder ${name} (driver ${driver}${driver === 'docker' ? store : many})`;
}

function listOf(lacks: readonly Lack[]): string {
  return lacks.map(({ feature }) => FEATURES[feature]).join(', ');
}

function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
