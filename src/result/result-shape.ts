/** The shape of the result document: its fields in their order, and what each may hold. */
import { isDigest } from '../image/digest.ts';
import { isPlatform } from '../image/platform.ts';
import { parseRepository, parseTaggedReference } from '../image/reference.ts';
import { isTag } from '../image/tag.ts';
import {
  IMAGE_STATES,
  OUTCOMES,
  PUSH_WAYS,
  RESULT_KIND,
  RESULT_SCHEMA_VERSION,
  type ResultAction,
  type ResultAttempt,
  type ResultAttestation,
  type ResultBuild,
  type ResultBuilder,
  type ResultCache,
  type ResultDocument,
  type ResultError,
  type ResultGate,
  type ResultImage,
  type ResultLeftAlone,
  type ResultMovedBase,
  type ResultNames,
  type ResultPlatform,
  type ResultPush,
  type ResultReference,
  type ResultRepository,
  type ResultReuse,
  type ResultRun,
  type ResultSignature,
  type ResultSource,
  type ResultStage,
  type ResultStep,
  type ResultTiming,
  TAG_KINDS,
} from './result-document.ts';
import {
  amount,
  count,
  fields,
  flag,
  formed,
  listOf,
  mapOf,
  oneOf,
  orNull,
  refuse,
  type Shape,
  text,
} from './shape.ts';

export const digest = formed<`sha256:${string}`>('"sha256:" and 64 hex digits', isDigest);
/** As it is written in lower case: a companion goes to the place that it names. */
export const name = formed('an image name', (value) => parseRepository(value)?.name === value);
export const tag = formed('a tag', isTag);
export const reference = formed('NAME:TAG', (value) => {
  const parsed = parseTaggedReference(value);
  return parsed !== undefined && `${parsed.repository.name}:${parsed.tag}` === value;
});
const pinned = formed('NAME@DIGEST', (value) => {
  const at = value.indexOf('@');
  return parseRepository(value.slice(0, at))?.name === value.slice(0, at) && isDigest(value.slice(at + 1));
});
export const platform = formed('a platform', isPlatform);
export const commit = formed('a commit', (value) => /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(value));
export const time = formed(
  'a date of ISO 8601',
  (value) => /^\d{4}-\d{2}-\d{2}T/.test(value) && !Number.isNaN(Date.parse(value)),
);
const ratio: Shape<number> = (value, path) =>
  amount(value, path) <= 1 ? (value as number) : refuse(value, path, 'a number from 0 to 1');

const error = fields<ResultError>({
  code: text,
  id: orNull(text),
  message: text,
  advice: orNull(text),
  failureClass: orNull(text),
});

const action = fields<ResultAction>({ name: text, repository: orNull(text), ref: orNull(text) });

const source = fields<ResultSource>({
  repository: text,
  event: text,
  ref: text,
  commit,
  runCommit: commit,
  branch: orNull(text),
  tag: orNull(text),
  pullRequest: orNull(count),
  date: orNull(time),
});

const run = fields<ResultRun>({ id: orNull(text), attempt: orNull(count), url: orNull(text), job: orNull(text) });

const names = fields<ResultNames>({
  version: text,
  images: listOf(name),
  references: listOf(fields<ResultReference>({ reference, name, tag, kind: oneOf(TAG_KINDS), why: text })),
  labels: mapOf(text),
  annotations: listOf(text),
});

const image = fields<ResultImage>({
  digest: orNull(digest),
  mediaType: orNull(text),
  imageId: orNull(text),
  archive: orNull(text),
  platforms: listOf(fields<ResultPlatform>({ platform, digest, size: orNull(count) })),
});

const repository = fields<ResultRepository>({
  name,
  registry: text,
  path: text,
  tags: listOf(tag),
  digest: orNull(digest),
  state: oneOf(IMAGE_STATES),
  required: flag,
  error: orNull(text),
});

const leftAlone = fields<ResultLeftAlone>({ reference, serves: orNull(digest), why: text });

const push = fields<ResultPush>({ pushed: flag, why: orNull(text), way: orNull(oneOf(PUSH_WAYS)) });

const attempt = fields<ResultAttempt>({
  number: count,
  seconds: amount,
  class: text,
  stage: text,
  message: text,
  waitSeconds: orNull(amount),
});

const build = fields<ResultBuild>({
  attempts: count,
  history: listOf(attempt),
  argv: listOf(text),
  context: orNull(text),
  dockerfile: orNull(text),
  target: orNull(text),
  platforms: listOf(platform),
  builder: orNull(fields<ResultBuilder>({ name: text, driver: text, platforms: listOf(text) })),
  cache: fields<ResultCache>({ mode: orNull(text), hitRatio: orNull(ratio), reasons: listOf(text) }),
  timeline: listOf(fields<ResultStep>({ name: text, startedAt: amount, seconds: amount, cached: flag, failed: flag })),
});

const reuse = fields<ResultReuse>({
  key: orNull(text),
  basesMoved: listOf(fields<ResultMovedBase>({ image: text, from: digest, to: digest })),
});

const gate = fields<ResultGate>({ command: text, seconds: orNull(amount), passed: flag });

const attestation = fields<ResultAttestation>({ id: orNull(text), url: orNull(text), storedIn: listOf(name) });

const signature = fields<ResultSignature>({ tool: text, images: listOf(pinned) });

const timing = fields<ResultTiming>({
  started: orNull(time),
  seconds: orNull(amount),
  stages: listOf(fields<ResultStage>({ name: text, seconds: amount })),
});

export const RESULT: Shape<ResultDocument> = fields<ResultDocument>({
  kind: oneOf([RESULT_KIND]),
  schemaVersion: oneOf([RESULT_SCHEMA_VERSION]),
  outcome: oneOf(OUTCOMES),
  error: orNull(error),
  skipped: orNull(text),
  action,
  source,
  run,
  names,
  image,
  images: listOf(repository),
  leftAlone: listOf(leftAlone),
  push,
  build,
  reuse: orNull(reuse),
  gate: orNull(gate),
  attestation: orNull(attestation),
  signatures: listOf(signature),
  timing,
});
