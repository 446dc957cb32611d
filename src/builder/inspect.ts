/**
 * Reads what `docker buildx inspect` prints. It has no other format than its text, whose labels changed over time:
 * what is not known is passed over.
 *
 * @see https://docs.docker.com/reference/cli/docker/buildx/inspect/
 */
import type { BuilderFacts, BuilderNode } from './facts.ts';

/** The label by which a worker says that it keeps its layers in containerd; the classic store has no such worker. */
const CONTAINERD_STORE = 'org.mobyproject.buildkit.worker.snapshotter';

interface Section {
  /** `Label: value` lines that start in the first column. */
  readonly fields: Map<string, string>;
  /** What stands below them, indented. */
  readonly details: string[];
}

/** @returns undefined for a text that names no builder */
export function parseInspect(text: string): BuilderFacts | undefined {
  const [head, ...nodes] = sectionsOf(text);
  const name = head?.fields.get('name');
  if (head === undefined || name === undefined) return undefined;
  const error = head.fields.get('error');
  return {
    name,
    driver: head.fields.get('driver') ?? '',
    nodes: nodes.map(nodeOf),
    hasContainerdStore: nodes.some(({ details }) => details.some((line) => line.trim().startsWith(CONTAINERD_STORE))),
    ...(error && { error }),
  };
}

/** The builder and each of its nodes begin with their name. */
function sectionsOf(text: string): Section[] {
  const sections: Section[] = [];
  for (const line of text.split(/\r?\n/)) {
    const [, label, value = ''] = /^([A-Za-z][^:]*):\s*(.*)$/.exec(line) ?? [];
    if (label?.toLowerCase() === 'name') sections.push({ fields: new Map(), details: [] });
    const section = sections.at(-1);
    if (section === undefined) continue;
    if (label === undefined) section.details.push(line);
    // The first wins: an error may have further lines, and a file of a user any line at all.
    else if (!section.fields.has(label.toLowerCase())) section.fields.set(label.toLowerCase(), value.trim());
  }
  return sections;
}

function nodeOf({ fields, details }: Section): BuilderNode {
  const field = (...labels: readonly string[]) => labels.map((label) => fields.get(label)).find((value) => value);
  const error = field('error');
  // buildx before 0.13 has the shorter labels.
  const flags = field('buildkit daemon flags', 'flags');
  const driverOptions = driverOptionsOf(field('driver options') ?? '');
  const entitlements = entitlementsOf(flags ?? '', details.join('\n'));
  return {
    name: field('name') ?? '',
    endpoint: field('endpoint') ?? '',
    status: field('status') ?? '',
    buildkit: field('buildkit version', 'buildkit'),
    platforms: platformsIn(field('platforms') ?? ''),
    ...(error !== undefined && { error }),
    ...(flags !== undefined && { flags }),
    ...(driverOptions.length > 0 && { driverOptions }),
    ...(entitlements.length > 0 && { entitlements }),
  };
}

/** A star marks those that were fixed when the node was made, and then no other counts. */
function platformsIn(text: string): string[] {
  const all = text.split(/,\s*/).filter((platform) => platform !== '');
  const fixed = all.filter((platform) => platform.endsWith('*'));
  return (fixed.length > 0 ? fixed : all).map((platform) => platform.replace(/\*$/, ''));
}

/** `image="moby/buildkit:v1" env.A="b"` */
function driverOptionsOf(text: string): string[] {
  return [...text.matchAll(/([\w.-]+)="([^"]*)"/g)].map(([, key, value]) => `${key}=${value}`);
}

/**
 * The entitlements that flags or a configuration file of BuildKit allow.
 *
 * @param file its text; it may be indented as `inspect` shows it
 */
export function entitlementsOf(flags: string, file: string): string[] {
  const byFlag = [...flags.matchAll(/--allow-insecure-entitlement[= ]+([\w.]+)/g)].map(([, name = '']) => name);
  const [, list = ''] = /^[ >]*insecure-entitlements\s*=\s*\[([^\]]*)\]/m.exec(file) ?? [];
  const byFile = [...list.matchAll(/["']([\w.]+)["']/g)].map(([, name = '']) => name);
  return [...new Set([...byFlag, ...byFile])];
}

/**
 * The version in what `docker buildx version` prints: three numbers, or seven digits of a commit.
 *
 * @example buildxVersionOf('github.com/docker/buildx v0.29.1 a1b2c3d') // '0.29.1'
 */
export function buildxVersionOf(text: string): string | undefined {
  return /\sv?(\d+\.\d+\.\d+|[0-9a-f]{7,40})/.exec(text)?.[1];
}
