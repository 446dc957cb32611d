/** Every input of the merge action, read and checked once: its own, and those that the build action has too. */
import { type InputProblem, quote } from '../../errors.ts';
import { formatPlatform, parsePlatform } from '../../image/platform.ts';
import { parseRepository } from '../../image/reference.ts';
import type { Selectors } from '../../merge/family.ts';
import { createInputReader, type InputReader } from '../../runner/input.ts';
import { isAnnotationLevel } from '../../tags/annotations.ts';
import { parseImages } from '../../tags/image-lines.ts';
import { inputLines, place } from '../../tags/input-lines.ts';
import { parseAttesting } from '../inputs/attesting.ts';
import { parseGate } from '../inputs/gate.ts';
import { parsePlatforms } from '../inputs/platforms.ts';
import type { PublishInputs } from '../inputs/publishing.ts';
import { parseResultFile } from '../inputs/result-file.ts';
import { parseRetrying } from '../inputs/retrying.ts';
import { parseSignInInputs } from '../inputs/sign-in.ts';
import { parseSigning } from '../inputs/signing.ts';

export interface MergeInputs extends PublishInputs {
  /** Those that the image shall have, in their order, as BuildKit writes them. */
  readonly platforms: readonly string[];
  readonly selectors: Selectors;
  /** Paths of legs, with wildcards; empty for the artifacts of the run. */
  readonly results: readonly string[];
  /** Of the index: `index:KEY=VALUE`. */
  readonly annotations: readonly string[];
}

/** Of the parts that are read here by the build's own readers: what is only said of a build. */
const OF_BUILDS: ReadonlySet<string> = new Set(['timeout-minutes', 'retry-run', 'on-retry-command']);

/**
 * @param read gives the text of an input by its name
 * @param variable gives the text of an environment variable by its name; empty when it is not set
 */
export async function parseMergeInputs(
  read: (name: string) => string,
  variable: (name: string) => string,
): Promise<{ inputs: MergeInputs; problems: InputProblem[] }> {
  const reader = createInputReader((name) => (OF_BUILDS.has(name) ? '' : read(name)));
  const inputs: MergeInputs = {
    platforms: await parseWanted(reader),
    selectors: await parseSelectors(reader, read),
    results: reader.lines('results'),
    annotations: await parseAnnotations(reader, read),
    ...(await parseSignInInputs(reader, variable)),
    ...parseGate(reader),
    ...parseAttesting(reader),
    ...parseSigning(reader),
    ...parseResultFile(reader),
    ...parseRetrying(reader),
    push: 'true',
    distribute: false,
    dryRun: reader.boolean('dry-run', false),
  };
  return { inputs, problems: reader.problems };
}

async function parseWanted(reader: InputReader): Promise<string[]> {
  const before = reader.problems.length;
  const given = await parsePlatforms(reader);
  const incomplete = given.filter((text) => parsePlatform(text) === undefined);
  if (given.length === 0) {
    reader.problems.push({
      input: 'platforms',
      problem: 'is empty, so nobody knows when the image is complete',
      advice: 'Write every platform that a job builds, such as linux/amd64,linux/arm64.',
    });
  } else if (incomplete.length > 0 && reader.problems.length === before) {
    const shown = incomplete.map((text) => quote(text)).join(', ');
    reader.problems.push({
      input: 'platforms',
      problem: `has ${shown}, which is no whole platform`,
      advice: 'Write os/architecture or os/architecture/variant, such as linux/amd64 or linux/arm/v7.',
    });
  }
  return [...new Set(given.map((text) => formatPlatform(parsePlatform(text) ?? {}) ?? text))];
}

async function parseSelectors(reader: InputReader, read: (name: string) => string): Promise<Selectors> {
  return {
    images: await parseImageNames(reader, read('images')),
    tags: reader.text('tags'),
    flavor: reader.text('flavor'),
    imageType: reader.text('image-type'),
    runtime: reader.text('runtime'),
    variant: reader.text('variant'),
    suffix: reader.text('suffix'),
  };
}

/** As the build takes them, so that both can be given the same; a name that is still to be computed chooses nothing. */
async function parseImageNames({ problems }: InputReader, given: string): Promise<string[]> {
  const { lines, problems: quotes } = await inputLines('images', given);
  const { images, problems: wrong } = await parseImages(lines);
  problems.push(...quotes, ...wrong);
  const plain = images.filter(({ name, enable }) => !name.includes('{{') && enable === 'true');
  return plain.flatMap(({ name, ...line }) => {
    const repository = parseRepository(name);
    if (repository === undefined) {
      problems.push({ input: 'images', problem: `${place(line)} names no image: ${quote(name)}` });
    }
    return repository?.name ?? [];
  });
}

async function parseAnnotations({ problems }: InputReader, read: (name: string) => string): Promise<string[]> {
  const { lines, problems: quotes } = await inputLines('annotations', read('annotations'));
  problems.push(...quotes);
  return lines.flatMap((line) => {
    const { text } = line;
    const colon = text.indexOf(':');
    const level = text.slice(0, Math.max(colon, 0));
    const isPlaced = level.split(',').every(isAnnotationLevel);
    const pair = isPlaced ? text.slice(colon + 1) : text;
    if (isPlaced && level !== 'index') {
      problems.push({
        input: 'annotations',
        problem: `${place(line)} is for ${level}, and only the index is made here`,
        advice: 'Give annotations of other levels to the steps that build.',
      });
      return [];
    }
    if (pair.indexOf('=') <= 0) {
      problems.push({ input: 'annotations', problem: `${place(line)} must be written KEY=VALUE` });
      return [];
    }
    return [`index:${pair}`];
  });
}
