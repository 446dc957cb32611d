/** From what the inputs say and what was decided to the plan of the build. */
import { archiveProvenance, attestsOf, defaultProvenance } from '../../build/attestations.ts';
import { chooseContext } from '../../build/context.ts';
import { type GitForm, gitAddress, gitTokenName, renderGitContext } from '../../build/git-context.ts';
import { type BuildContext, type BuildPlan, buildTags } from '../../build/plan.ts';
import type { PushDecision } from '../../build/push.ts';
import { type PushWay, pushWay } from '../../build/push-way.ts';
import { type BuildSecret, hasGitToken } from '../../build/secrets.ts';
import { hasBuildx } from '../../build/versions.ts';
import type { Machine } from '../../builder/facts.ts';
import type { CachePlan } from '../../cache/plan.ts';
import { formatTagged, type TaggedReference } from '../../image/reference.ts';
import { parseExport, withRewrittenTimes } from '../../result/exports.ts';
import { isForIndex } from '../../tags/annotations.ts';
import { areNamed } from '../inputs/result-options.ts';
import { anchorFor } from '../publish/anchor.ts';
import type { Prepared } from '../step/prepared.ts';
import { fitToMachine } from './fit-to-machine.ts';

type PlannedFrom = Pick<Prepared, 'inputs' | 'source' | 'names' | 'context' | 'facts'>;

/**
 * @param machine what is known of buildx and the builder. Without one, as in a dry run, the plan is for those of today
 *   with a BuildKit of its own; it may have less than asked for on another.
 * @throws {InputError} when what is there is too old for what is asked
 */
export function planBuild(
  prepared: PlannedFrom,
  { push }: Pick<PushDecision, 'push'>,
  cache: Pick<CachePlan, 'from' | 'to'>,
  machine?: Machine,
): BuildPlan {
  const { inputs, source, names, facts } = prepared;
  const form = gitFormOf(prepared, machine);
  const context = contextOf(prepared, form);
  const outputs = inputs.rewriteTimestamp ? withRewrittenTimes(inputs.outputs, push) : inputs.outputs;
  const anchor = anchorFor(prepared);
  const isAnchorFloating = anchor !== undefined && names.kinds.get(formatTagged(anchor)) === 'floating';
  const waitsForTags = inputs.gate.length > 0 || inputs.distribute;
  const way = pushWay({ push, waitsForTags, isAnchorFloating, platforms: inputs.platforms }, machine);
  const isPrivate = source.repository.isPrivate ?? false;
  const provenance = { ...inputs, isPrivate, isWanted: facts.attestsByDefault };
  const plan: BuildPlan = {
    context,
    buildContexts: inputs.buildContexts.map((entry) => renderGitContext(entry, facts.git, form)),
    file: inputs.file,
    target: inputs.target,
    platforms: inputs.platforms,
    buildArgs: inputs.buildArgs,
    secretVariables: inputs.secretEnvs,
    secrets: secretsOf(prepared, context, form),
    ssh: inputs.ssh,
    addHosts: inputs.addHosts,
    allow: inputs.allow,
    cgroupParent: inputs.cgroupParent,
    network: inputs.network,
    shmSize: inputs.shmSize,
    ulimit: inputs.ulimit,
    labels: names.labels,
    // The index of a leg is not the image's: the merge makes that, with what is said of it.
    annotations: inputs.distribute
      ? names.customAnnotations.filter((each) => !isForIndex(each))
      : names.customAnnotations,
    tags: tagsFor(prepared, anchor, way),
    push: way === 'tag',
    untagged:
      anchor !== undefined && (way === 'digest' || way === 'archive')
        ? { way, name: anchor.repository.name, loadName: formatTagged(anchor) }
        : undefined,
    load: inputs.load,
    outputs,
    call: inputs.call,
    cacheFrom: cache.from,
    cacheTo: cache.to,
    noCache: inputs.noCache,
    noCacheFilters: inputs.noCacheFilters,
    pull: inputs.pull,
    defaultAttest:
      defaultProvenance(provenance, facts.builderId, machine) ||
      (way === 'archive' ? archiveProvenance(provenance) : ''),
    attests: attestsOf(inputs, facts.builderId),
    builder: inputs.builder,
    writesImageId: !outputs.some((output) => ['local', 'tar'].includes(parseExport(output).type)),
    writesMetadata: true,
    warnings: inputs.emptySecrets.map((line) => `Line ${line} of secrets has no value, and the build gets no secret.`),
  };
  return fitToMachine(plan, machine);
}

/** One name that is pushed, or under which an archive is loaded too; without a push all of them. */
function tagsFor({ inputs, names }: PlannedFrom, anchor: TaggedReference | undefined, way: PushWay): string[] {
  if (way === 'digest' || (way === 'archive' && !inputs.load)) return [];
  const push = way !== 'none';
  return buildTags(names.references, anchor, { push, outputs: inputs.outputs, areNamed: areNamed(inputs) });
}

function gitFormOf({ facts }: PlannedFrom, machine: Machine | undefined): GitForm {
  return facts.git.wantsQuery && hasBuildx(machine?.buildxVersion, '0.29.0') ? 'query' : 'fragment';
}

/** Chosen already, but for the form of its address: only that waits for the machine. */
function contextOf({ inputs, source, context, facts }: PlannedFrom, form: GitForm): BuildContext {
  if (context.kind === 'path' || form === 'fragment') return context;
  return chooseContext(inputs, { workspace: '', source, git: facts.git, exists: () => false }, form);
}

/** The job's token opens the repository where it is the context; a token of the user's own stays the only one. */
function secretsOf({ inputs, facts }: PlannedFrom, context: BuildContext, form: GitForm): BuildSecret[] {
  const own = [...inputs.secrets, ...inputs.secretFiles];
  const name = gitTokenName(facts.git);
  const isOurs = context.kind === 'remote' && context.address.startsWith(gitAddress(facts.git, form));
  const ids = [...own, ...inputs.secretEnvs].map(({ id }) => id);
  if (!isOurs || inputs.githubToken === '' || hasGitToken(ids, name)) return own;
  return [...own, { id: name, value: inputs.githubToken }];
}
