/** What an annotation shows of a build that failed at a line of its Dockerfile. */
import { type DockerfileLines, dockerfileLines } from './dockerfile-lines.ts';
import { failingStep } from './failing-step.ts';
import { readProgress } from './progress.ts';

export interface MarkedFailure extends DockerfileLines {
  /** As in the output: `[2/3] RUN npm ci`; undefined when no step failed, as where the Dockerfile cannot be read. */
  readonly step: string | undefined;
  /** The last lines that the step itself said, without the times; of no other one that ran beside it. */
  readonly output: readonly string[];
}

const SHOWN_LINES = 10;
/** What a command wrote over what stood there, such as a bar that grows. */
const OVERWRITTEN = /^(#\d+ \d+\.\d+ )[^\n]*\r(?=[^\r\n])/gm;

/**
 * @param stderr buildx's plain progress, or the end of it
 * @returns undefined where no line of the Dockerfile is told, as for a push
 */
export function markedFailure(stderr: string): MarkedFailure | undefined {
  const lines = dockerfileLines(stderr);
  if (lines === undefined) return undefined;
  const { step, name } = failingStep(readProgress(stderr.replace(OVERWRITTEN, '$1')));
  const said = (step?.log ?? []).filter((line) => line.trim() !== '');
  return { ...lines, step: name, output: said.slice(-SHOWN_LINES) };
}

/** The lines for below an error: what the step said before it ended, under a line that says so. */
export function saidLast(output: MarkedFailure['output']): string[] {
  return output.length === 0 ? [] : ['', 'The last lines of this step:', ...output.map((line) => line.trimEnd())];
}
