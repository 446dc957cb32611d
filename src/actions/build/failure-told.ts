/** The one annotation of a step that failed: at the lines of the Dockerfile, where it is about them. */
import { hideIn } from '../../result/public-text.ts';
import { saidLast } from '../../retry/marked-failure.ts';
import type { AnnotationPlace } from '../../runner/commands.ts';
import { maskedTexts } from '../../runner/log.ts';
import { FailedBuild } from '../attempts/failed-build.ts';
import { FailedCheck } from './checks.ts';
import { type DockerfilePlace, dockerfileInWorkspace } from './dockerfile-place.ts';

/** The runner cuts a message at 4096 characters, and the log has the whole error above. */
const LINE_LIMIT = 500;
const OUTPUT_LINE_LIMIT = 200;
const TITLE_LIMIT = 120;

/**
 * @param explained what happened and what to do, as the annotation would say without a place
 * @param where undefined when it failed before anybody knew
 * @returns the arguments of `log.error`
 */
export function failureAnnotation(
  error: unknown,
  explained: string,
  where: DockerfilePlace | undefined,
): [message: string, place?: AnnotationPlace] {
  if (error instanceof FailedCheck && error.place !== undefined) return [explained, error.place];
  const marked = error instanceof FailedBuild ? error.marked : undefined;
  if (marked === undefined) return [explained];
  const { step, output, line, endLine } = marked;
  const file = where && dockerfileInWorkspace(marked.file, where);
  // The runner hides a secret only as a whole, and what is cut may be one.
  const hide = (text: string) => hideIn(text, maskedTexts());
  const title = step === undefined ? 'Dockerfile' : cut(oneLine(hide(step)), TITLE_LIMIT);
  const own = saidLast(output.map((line) => cut(hide(line.trimEnd()), OUTPUT_LINE_LIMIT)));
  const message = [
    ...hide(explained)
      .split('\n')
      .map((each) => cut(each, LINE_LIMIT)),
    ...own,
  ].join('\n');
  return [message, { title, ...(file !== undefined && { file, line, endLine }) }];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Without its middle: a long command stands before what became of it. */
function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const kept = Math.floor(limit / 2);
  return `${text.slice(0, kept)} … ${text.slice(-kept)}`;
}
