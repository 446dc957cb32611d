/**
 * Which builder can do what. Measured with buildx 0.29 and Docker 28; docs/builders.md shows the same table.
 *
 * @see https://docs.docker.com/build/builders/drivers/
 */
import type { BuilderFacts } from './facts.ts';
import type { Feature } from './needs.ts';

/** `ignored`: the build succeeds, and the image lacks it. `unsure`: it depends on what cannot be asked. */
export type Ability = 'yes' | 'no' | 'ignored' | 'unsure';

/** The rows of the table: the engine's own BuildKit is two builders, by the store that images live in. */
export type BuilderKind = 'docker, containerd store' | 'docker, classic store' | 'BuildKit';

const CONTAINERD: Readonly<Partial<Record<Feature, Ability>>> = {
  'push-by-digest': 'no',
  'rewrite-timestamp': 'no',
  'security.insecure': 'unsure',
};

const CLASSIC: Readonly<Partial<Record<Feature, Ability>>> = {
  'several-platforms': 'no',
  attestations: 'no',
  'cache-export': 'no',
  'gha-cache-import': 'ignored',
  'push-by-digest': 'no',
  'untagged-push': 'no',
  'load-several-platforms': 'no',
  'image-archive': 'no',
  'rewrite-timestamp': 'ignored',
  'image-options': 'ignored',
  'manifest-annotations': 'ignored',
  'index-annotations': 'no',
  'security.insecure': 'unsure',
};

/** What each kind cannot do; what is not there, it can. */
export const LIMITS: Readonly<Record<BuilderKind, Readonly<Partial<Record<Feature, Ability>>>>> = {
  'docker, containerd store': CONTAINERD,
  'docker, classic store': CLASSIC,
  BuildKit: {},
};

/** A BuildKit of one's own, in a container, in a cluster or elsewhere, can do the same everywhere. */
export function kindOf({ driver, hasContainerdStore }: BuilderFacts): BuilderKind {
  if (driver !== 'docker') return 'BuildKit';
  return hasContainerdStore ? 'docker, containerd store' : 'docker, classic store';
}

export interface Lack {
  readonly feature: Feature;
  readonly ability: Exclude<Ability, 'yes'>;
}

/** What the builder lacks of what is needed. */
export function lacksOf(facts: BuilderFacts, needs: readonly Feature[]): Lack[] {
  return needs.flatMap((feature) => {
    const ability = abilityOf(facts, feature, needs);
    return ability === 'yes' ? [] : [{ feature, ability }];
  });
}

/**
 * Each node writes a part, and nobody joins them in an archive or an engine. In a registry buildx does, under the tag
 * `latest` where none is given.
 */
const NOT_IN_PARTS: readonly Feature[] = ['image-archive', 'load-several-platforms', 'untagged-push'];

function abilityOf(facts: BuilderFacts, feature: Feature, needs: readonly Feature[]): Ability {
  if (feature === 'security.insecure' || feature === 'network.host') return entitlement(facts, feature);
  const isParted = facts.nodes.length > 1 && needs.includes('several-platforms');
  if (isParted && NOT_IN_PARTS.includes(feature)) return 'no';
  return LIMITS[kindOf(facts)][feature] ?? 'yes';
}

/** The engine's own BuildKit allows the host's network unless its configuration says no. */
function entitlement({ driver, nodes }: BuilderFacts, feature: 'security.insecure' | 'network.host'): Ability {
  if (driver === 'docker') return LIMITS['docker, containerd store'][feature] ?? 'yes';
  // Who runs a BuildKit elsewhere decides there what it allows.
  if (driver !== 'docker-container' && driver !== 'kubernetes') return 'yes';
  const areAllowed = nodes.every(({ entitlements = [] }) => entitlements.includes(feature));
  return areAllowed && nodes.length > 0 ? 'yes' : 'no';
}
