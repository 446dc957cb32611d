/** `outputs`, `push`, `load` and `call`: where a build's result goes, and what does not go together. */
import { isCall, type PushInput } from '../../build/push.ts';
import { type InputProblem, quote } from '../../errors.ts';
import { parseExport } from '../../result/exports.ts';
import type { InputReader } from '../../runner/input.ts';

export interface ResultOptionInputs {
  /** With their quotes. */
  readonly outputs: readonly string[];
  readonly load: boolean;
  /** Whether the layers' files get the image's time. */
  readonly rewriteTimestamp: boolean;
  readonly push: PushInput;
  /** Empty for a build. */
  readonly call: string;
}

export function parseResultOptions(reader: InputReader): ResultOptionInputs {
  return {
    outputs: parseOutputs(reader),
    load: reader.boolean('load', false),
    rewriteTimestamp: reader.boolean('rewrite-timestamp', false),
    push: reader.choice('push', ['true', 'false', 'auto'], 'false'),
    call: parseCall(reader),
  };
}

/** @see https://docs.docker.com/build/exporters/ */
const TYPES = ['image', 'registry', 'docker', 'oci', 'local', 'tar', 'cacheonly'];
const FILES = ['oci', 'local', 'tar'];

function parseOutputs(reader: InputReader): string[] {
  const outputs = reader.lines('outputs');
  for (const output of outputs) {
    const problem = problemOf(output);
    if (problem === undefined) continue;
    const advice = `Write type=<type> with its fields; the types are ${TYPES.join(', ')}.`;
    reader.problems.push({ input: 'outputs', problem: `${quote(output)} ${problem}`, advice });
  }
  return outputs;
}

function problemOf(output: string): string | undefined {
  const { type, dest } = parseExport(output);
  if (output === '-' || dest === '-') return 'writes to standard output, which a step does not have';
  if (type === '') return 'has no type';
  if (!TYPES.includes(type)) return `has the unknown type ${quote(type)}`;
  return FILES.includes(type) && !dest ? 'has no dest' : undefined;
}

/** @see https://docs.docker.com/reference/cli/docker/buildx/build/#call */
const CALLS = ['build', 'check', 'lint', 'outline', 'targets', 'subrequests.describe'];

function parseCall(reader: InputReader): string {
  const call = reader.text('call');
  const method = methodOf(call);
  if (method !== undefined && !CALLS.includes(method)) {
    reader.problems.push({
      input: 'call',
      problem: `${quote(method)} is unknown`,
      advice: 'Write build, check, outline or targets.',
    });
  }
  return call;
}

function methodOf(call: string): string | undefined {
  return call.split(',').find((field) => field !== '' && !field.includes('='));
}

/** Whether somebody named the image; its name is the default one otherwise. */
export function areNamed({ naming }: Pick<ResultMix, 'naming'>): boolean {
  return naming.images.trim() !== '' || naming.tags.trim() !== '';
}

/** The inputs that have to go together. */
export interface ResultMix extends ResultOptionInputs {
  readonly noCache: boolean;
  readonly noCacheFilters: readonly string[];
  /** As given. */
  readonly naming: { readonly images: string; readonly tags: string };
}

/** Finds what contradicts itself. */
export function mixProblems(mix: ResultMix): InputProblem[] {
  return [...callProblems(mix), ...pushProblems(mix), ...cacheProblems(mix)];
}

/** Buildx would make an empty image. `push` and `archive` are left out of such a step, and the log says so. */
function callProblems({ call, load, outputs }: ResultMix): InputProblem[] {
  if (!isCall(call) || (!load && outputs.length === 0)) return [];
  const input = load ? 'load' : 'outputs';
  const problem = `wants an image, but call is ${quote(call)}, which builds none`;
  return [{ input, problem, advice: `Leave ${input} out, or ask in a step of its own.` }];
}

function pushProblems({ push, load, outputs, naming }: ResultMix): InputProblem[] {
  const exports = outputs.map(parseExport);
  const problems: InputProblem[] = [];
  const pushes = push !== 'false';
  if (pushes && outputs.some((output, index) => isImage(exports[index]?.type) && isKept(output))) {
    problems.push({
      input: 'push, outputs',
      problem: `push is ${push}, but an image of outputs says push=false`,
      advice: 'Leave one of them out.',
    });
  }
  if (pushes && exports.some(({ isByDigest }) => isByDigest)) {
    problems.push({
      input: 'push, outputs',
      problem: `push is ${push}, which pushes under tags, but an image of outputs says push-by-digest`,
      advice: 'For a push by digest alone write push=true into that output, and leave the input push out.',
    });
  }
  if (pushes && !areNamed({ naming }) && exports.some(({ type, names }) => isImage(type) && names.length > 0)) {
    problems.push({
      input: 'push, outputs',
      problem: `push is ${push}, which pushes to images and tags, but only outputs names an image`,
      advice: 'Name it in images or tags.',
    });
  }
  if (load && exports.some(({ isByDigest }) => isByDigest)) {
    problems.push({
      input: 'load, outputs',
      problem: 'load is true, but an image of outputs says push-by-digest, and has no name to be loaded under',
      advice: 'Load in a build of its own.',
    });
  }
  return problems;
}

function isImage(type: string | undefined): boolean {
  return type === 'image' || type === 'registry';
}

function isKept(output: string): boolean {
  return /(?:^|,)\s*"?push=(?:0|f|false)"?\s*(?:,|$)/i.test(output);
}

function cacheProblems({ noCache, noCacheFilters }: ResultMix): InputProblem[] {
  if (!noCache || noCacheFilters.length === 0) return [];
  const problem = 'no-cache is true, which is for every stage, but no-cache-filters names some';
  return [{ input: 'no-cache, no-cache-filters', problem, advice: 'Leave one of them out.' }];
}
