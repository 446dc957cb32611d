/** The gate: what is run, what it gets to know of the image, and what its end means. */
import { ActionError } from '../errors.ts';
import type { Digest } from '../image/digest.ts';

/** An image that is pushed and has no tag yet. */
export interface GatedImage {
  /** `name@sha256:…`, which can be pulled. */
  readonly image: string;
  readonly digest: Digest;
  /** The full references that will be made. */
  readonly tags: readonly string[];
  /** Such as `linux/amd64`. */
  readonly platforms: readonly string[];
}

export interface GateCommand {
  readonly command: string;
  readonly args: readonly string[];
  /** Beside the environment of the step. */
  readonly env: Readonly<Record<'IMAGE' | 'DIGEST' | 'TAGS' | 'PLATFORMS', string>>;
}

/** Only these two: a tool's own braces, such as `{{json .}}`, are none of ours. */
const PLACEHOLDER = /\{\{\s*(image|digest)\s*\}\}/g;

/** @param gate the input, a line for each argument; not empty */
export function gateCommand([command = '', ...args]: readonly string[], gated: GatedImage): GateCommand {
  const { image, digest, tags, platforms } = gated;
  return {
    command,
    args: args.map((text) => text.replace(PLACEHOLDER, (_, name) => (name === 'image' ? image : digest))),
    env: { IMAGE: image, DIGEST: digest, TAGS: tags.join('\n'), PLATFORMS: platforms.join(',') },
  };
}

/** Why a gate that is asked for is not run, as a sentence; undefined where it is run, or none is asked for. */
export function whyNoGate(
  gate: readonly string[],
  { isCall, pushes }: { readonly isCall: boolean; readonly pushes: boolean },
): string | undefined {
  if (gate.length === 0 || (pushes && !isCall)) return undefined;
  return isCall
    ? 'The gate is not run, because call asks about the Dockerfile and builds no image.'
    : 'The gate is not run, because nothing is pushed that could get a tag.';
}

/** How the command ended. */
export interface GateEnd {
  readonly exitCode: number | undefined;
  readonly exitSignal: string | undefined;
  readonly isTimedOut: boolean;
  /** The system's error where the command could not be started, such as `spawn EACCES`. */
  readonly startError?: string;
}

export interface GateTerms {
  readonly command: string;
  readonly timeoutMinutes: number;
  readonly onFailure: 'keep' | 'delete';
  /** The end of what it printed. */
  readonly said: string;
}

/**
 * The verdict.
 *
 * @returns undefined when the gate has passed, otherwise the error `gate`
 */
export function judgeGate(end: GateEnd, { image }: GatedImage, terms: GateTerms): ActionError | undefined {
  if (end.exitCode === 0 && !end.isTimedOut && end.startError === undefined) return undefined;
  const { command, onFailure, said } = terms;
  const what = `The gate ${whatHappened(end, terms)}, so nothing was tagged.`;
  const where =
    onFailure === 'delete'
      ? `The image had been pushed without a tag, and gate-on-failure is delete: ${image}`
      : `The image stays in the registry without a tag: ${image}`;
  const told = said === '' ? `${command} printed nothing.` : `The end of what ${command} printed:\n${indented(said)}`;
  return new ActionError('gate-refused', [what, where, told].join('\n'), { advice: adviceFor(end, onFailure) });
}

function whatHappened(end: GateEnd, { command, timeoutMinutes }: GateTerms): string {
  if (end.startError !== undefined) return `could not be started (${command}: ${end.startError})`;
  if (end.isTimedOut) return `(${command}) was stopped after ${timeoutMinutes} min`;
  return end.exitCode === undefined
    ? `(${command}) was ended by ${end.exitSignal ?? 'a signal'}`
    : `(${command}) ended with exit code ${end.exitCode}`;
}

const OUT_OF_MEMORY = [137, 'SIGKILL'];

function adviceFor(end: GateEnd, onFailure: GateTerms['onFailure']): string {
  if (end.startError !== undefined) {
    return 'A script needs a first line such as "#!/bin/sh"; a program has to be made for this machine.';
  }
  if (end.isTimedOut) return 'Raise gate-timeout-minutes if it needs more time (0 for no limit).';
  if (OUT_OF_MEMORY.includes(end.exitCode ?? end.exitSignal ?? 0)) {
    return 'Often that is the machine running out of memory: give the gate less to do at once, or a bigger runner.';
  }
  const again = 'Its whole output is in the log.';
  return onFailure === 'keep' ? `${again} To try it by hand, pull the image by its digest.` : again;
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => `  ${line}`.trimEnd())
    .join('\n');
}
