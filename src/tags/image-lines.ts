/** `images`: the repositories that every tag is put on, one per line or separated by commas. */
import type { InputProblem } from '../errors.ts';
import { didYouMean } from '../near-miss.ts';
import { entryFields, type InputLine, keyAndValue, place } from './input-lines.ts';

/** One repository as it was asked for. */
export interface ImageLine {
  /** The name as written; may hold expressions. */
  readonly name: string;
  /** `true`, `false` or an expression that gives one of them. */
  readonly enable: string;
  /** The same words: whether the step fails when this image cannot be published. */
  readonly required: string;
  readonly text: string;
  /** 0 for the image that nobody wrote: the default one. */
  readonly line: number;
}

/** The image that is named when nobody named one. */
export function imageByDefault(name: string): ImageLine {
  return { name, enable: 'true', required: 'true', text: name, line: 0 };
}

const WORDS = ['name', 'enable', 'required'];

/** Reads `ghcr.io/me/app`, `a,b` and `name=ghcr.io/me/app,enable=true,required=false`. */
export async function parseImages(
  lines: readonly InputLine[],
): Promise<{ images: ImageLine[]; problems: InputProblem[] }> {
  const images: ImageLine[] = [];
  const problems: InputProblem[] = [];
  for (const line of lines) {
    const fields = await entryFields(line.text);
    const parsed = fields === undefined ? quotesProblem(line) : parseLine(line, fields);
    if (Array.isArray(parsed)) images.push(...parsed);
    else problems.push(parsed);
  }
  return { images, problems };
}

const ALWAYS = { enable: 'true', required: 'true' };

function quotesProblem(line: InputLine): InputProblem {
  return { input: 'images', problem: `${place(line)} has quotes that do not match` };
}

function parseLine(line: InputLine, fields: readonly string[]): ImageLine[] | InputProblem {
  const { text } = line;
  const pairs = fields.map(keyAndValue);
  const at = { text, line: line.line };
  if (pairs.every(({ key }) => key === undefined)) {
    return pairs.filter(({ value }) => value !== '').map(({ value }) => ({ ...at, name: value, ...ALWAYS }));
  }
  const unknown = pairs.find(({ key }) => key !== undefined && !WORDS.includes(key));
  if (unknown !== undefined) {
    return {
      input: 'images',
      problem: `${place(line)} has the unknown attribute "${unknown.key}"; allowed are name, enable and required`,
      ...didYouMean(unknown.key ?? '', WORDS),
    };
  }
  const name = pairs.findLast(({ key }) => key === undefined || key === 'name')?.value ?? '';
  const given = (word: string) => pairs.findLast(({ key }) => key === word)?.value ?? 'true';
  const switches = { enable: given('enable'), required: given('required') };
  if (name === '') return { input: 'images', problem: `${place(line)} names no image` };
  for (const [word, value] of Object.entries(switches)) {
    if (['true', 'false'].includes(value) || value.includes('{{')) continue;
    return { input: 'images', problem: `${place(line)} must say ${word}=true or ${word}=false` };
  }
  return [{ ...at, name, ...switches }];
}
