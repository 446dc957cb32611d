/** The result file's text: written from what is known at the end of a step, read by companions. Pure. */
import { hideIn, publicArguments } from './public-text.ts';
import {
  LEG_KIND,
  RESULT_KIND,
  RESULT_SCHEMA_VERSION,
  type ResultDocument,
  type ResultError,
  type ResultPush,
  type ResultRepository,
} from './result-document.ts';
import { RESULT } from './result-shape.ts';

export type { ResultDocument } from './result-document.ts';

/** The same value, in which what may be null may also be left out. */
export type Known<T> = T extends readonly (infer Entry)[]
  ? readonly Known<Entry>[]
  : T extends object
    ? { readonly [K in keyof T as null extends T[K] ? never : K]: Known<T[K]> } & {
        readonly [K in keyof T as null extends T[K] ? K : never]?: Known<NonNullable<T[K]>> | null | undefined;
      }
    : T;

type Parts = Omit<ResultDocument, 'kind' | 'schemaVersion' | 'outcome' | 'action' | 'source' | 'run'>;

/** What is known when a step ends; every part may be left out that it did not come to. */
export type ResultFacts = Known<Pick<ResultDocument, 'outcome' | 'action' | 'source' | 'run'>> & {
  readonly [K in keyof Parts]?: Known<Parts[K]> | undefined;
} & {
  /** Texts that nobody may see: they are hidden wherever the words are not our own. */
  readonly secrets?: readonly string[];
};

const NOTHING = {
  error: null,
  skipped: null,
  names: { version: '', images: [], references: [], labels: {}, annotations: [] },
  image: { platforms: [] },
  images: [],
  leftAlone: [],
  push: { pushed: false },
  build: { attempts: 0, history: [], argv: [], platforms: [], cache: { reasons: [] }, timeline: [] },
  signatures: [],
  timing: { stages: [] },
} satisfies Omit<ResultFacts, 'outcome' | 'action' | 'source' | 'run'>;

/**
 * The document, with every field in its place.
 *
 * @throws {Error} when a fact cannot be what it says, such as a tag that no registry takes
 */
export function resultDocument({ secrets = [], ...facts }: ResultFacts): ResultDocument {
  const known = Object.fromEntries(Object.entries(facts).filter(([, part]) => part !== undefined));
  const whole = { ...NOTHING, ...known, kind: RESULT_KIND, schemaVersion: RESULT_SCHEMA_VERSION };
  return withoutSecrets(RESULT(whole, ''), secrets);
}

/** Only where somebody else's words stand: a secret that is called like a branch must not tear up a tag. */
function withoutSecrets(document: ResultDocument, secrets: readonly string[]): ResultDocument {
  const hide = (text: string) => hideIn(text, secrets);
  const hideIfAny = (text: string | null) => (text === null ? null : hide(text));
  const { error, images, push, build } = document;
  const { history, argv, context, dockerfile, cache, timeline } = build;
  return {
    ...document,
    error: error && ({ ...error, message: hide(error.message), advice: hideIfAny(error.advice) } satisfies ResultError),
    images: images.map((image): ResultRepository => ({ ...image, error: hideIfAny(image.error) })),
    push: { ...push, why: hideIfAny(push.why) } satisfies ResultPush,
    build: {
      ...build,
      history: history.map((attempt) => ({ ...attempt, message: hide(attempt.message) })),
      argv: publicArguments(argv, secrets),
      context: hideIfAny(context),
      dockerfile: hideIfAny(dockerfile),
      cache: { ...cache, reasons: cache.reasons.map(hide) },
      timeline: timeline.map((step) => ({ ...step, name: hide(step.name) })),
    },
  };
}

/** The text of the file. */
export function formatResult(document: ResultDocument): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

/**
 * Reads the text of a result file. Fields that are not known here are left out: a later minor version may have more.
 *
 * @throws {Error} when it is none, is of another version, or a field is not what it has to be
 */
export function readResultDocument(text: string): ResultDocument {
  const value = parseJson(text);
  if (value?.['kind'] !== RESULT_KIND) {
    throw new Error(`this is no result file: it is no JSON object whose kind is "${RESULT_KIND}"`);
  }
  const version = value['schemaVersion'];
  if (version !== RESULT_SCHEMA_VERSION) {
    throw new Error(
      `the result file has the schema version ${JSON.stringify(version)}, and ${RESULT_SCHEMA_VERSION} is read here: ` +
        'use the same version of the action for what writes and what reads it',
    );
  }
  try {
    return RESULT(value, '');
  } catch (cause) {
    throw new Error(`the result file is not what it should be: ${(cause as Error).message}`, { cause });
  }
}

/** Whether it says of itself that a step has left it as its result, of whatever version. */
export function isResultFile(text: string): boolean {
  const kind = parseJson(text)?.['kind'];
  return kind === RESULT_KIND || kind === LEG_KIND;
}

function parseJson(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}
