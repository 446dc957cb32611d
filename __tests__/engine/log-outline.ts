/** The log as people see it before they open anything: plain lines, and groups by their titles. */
import type { StepResult } from '../runner/step.ts';

/**
 * Every line outside of groups, and `[title]` for a group. What differs from run to run has a name: `<digest>`, `<n> s`,
 * `<images>`.
 *
 * @param images the repository of the step
 * @throws {Error} when a group is open at the end, or inside of another
 */
export function outlineOf({ log }: StepResult, images: string): string[] {
  const lines: string[] = [];
  let group: string | undefined;
  for (const line of log.split('\n')) {
    const [, title] = /^##\[group\](.*)$/.exec(line) ?? [];
    if (title !== undefined) {
      if (group !== undefined) throw new Error(`the group ${title} is inside of ${group}`);
      group = title;
      lines.push(`[${title}]`);
    } else if (line === '##[endgroup]') group = undefined;
    else if (group === undefined && line !== '') lines.push(line);
  }
  if (group !== undefined) throw new Error(`the group ${group} is still open at the end`);
  // The first one is the runner's own, with the inputs.
  return lines.slice(1).map((line) =>
    line
      .replaceAll(images, '<images>')
      .replaceAll(/sha256:[0-9a-f]{64}/g, '<digest>')
      .replaceAll(/\d+\.\d s/g, '<n> s'),
  );
}
