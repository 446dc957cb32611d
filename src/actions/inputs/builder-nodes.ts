/**
 * The input `append`: a YAML list of further machines for the builder.
 *
 * @see https://docs.docker.com/build/ci/github-actions/configure-builder/#append-additional-nodes-to-the-builder
 */
import type { NodeRequest } from '../../builder/request.ts';
import { type InputProblem, quote } from '../../errors.ts';
import type { InputReader } from '../../runner/input.ts';

const KEYS = ['name', 'endpoint', 'driver-opts', 'buildkitd-flags', 'platforms'];
const EXAMPLE =
  'Write a list of nodes, such as "- endpoint: tcp://arm64.example.com:1234" with "platforms: linux/arm64" below it.';

export async function parseNodes(reader: InputReader): Promise<NodeRequest[]> {
  const text = reader.verbatim('append', '');
  if (text.trim() === '') return [];
  const refuse = (problem: string) => {
    const wrong: InputProblem = { input: 'append', problem, advice: EXAMPLE };
    reader.problems.push(wrong);
    return [];
  };
  // YAML is seldom needed and slow to load.
  const { parseDocument } = await import('yaml');
  const document = parseDocument(text, { prettyErrors: false });
  if (document.errors.length > 0) return refuse(`is not YAML: ${document.errors[0]?.message}`);
  const list: unknown = document.toJS();
  if (!Array.isArray(list)) return refuse('is not a list');
  const nodes = list.map(nodeOf);
  const wrong = nodes.findIndex((node) => typeof node === 'string');
  if (wrong !== -1) return refuse(`node ${wrong + 1} ${nodes[wrong]}`);
  return nodes.filter((node) => typeof node !== 'string');
}

/** @returns what is wrong, as a clause, where something is */
function nodeOf(value: unknown): NodeRequest | string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'has no keys';
  const fields = value as Record<string, unknown>;
  const stranger = Object.keys(fields).find((key) => !KEYS.includes(key));
  if (stranger !== undefined) return `has the key ${quote(stranger)}; a node has ${KEYS.join(', ')}`;
  const lists = Object.fromEntries(KEYS.map((key) => [key, textsOf(fields[key])]));
  const odd = KEYS.find((key) => lists[key] === undefined);
  if (odd !== undefined) return `has ${odd} that is neither text nor a list of texts`;
  const one = (key: string) => lists[key]?.join(',') ?? '';
  if (one('endpoint').startsWith('-')) return 'has an endpoint that starts with a dash';
  return {
    name: one('name'),
    endpoint: one('endpoint'),
    driverOpts: lists['driver-opts'] ?? [],
    buildkitdFlags: one('buildkitd-flags'),
    platforms: one('platforms'),
  };
}

/** A text with line breaks is as good as a list; undefined for what is neither. */
function textsOf(value: unknown): string[] | undefined {
  if (value === undefined || value === null) return [];
  const values = Array.isArray(value) ? value : String(value).split('\n');
  const isText = (part: unknown) => ['string', 'number'].includes(typeof part);
  if (typeof value === 'object' && !Array.isArray(value)) return undefined;
  if (!values.every(isText)) return undefined;
  return values.map((part) => String(part).trim()).filter((part) => part !== '');
}
