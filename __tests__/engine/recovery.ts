/** A push that has to get over something: the image, and what must be true when it did. */
import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import type { StepResult } from '../runner/step.ts';
import type { FaultProxy } from './fault-proxy.ts';
import { BASE_IMAGE, build, expectSuccess, imageName, type JobOptions, REGISTRY, served } from './job.ts';

/** An image whose RUN step was never built before. */
export function freshImage(): Record<string, string> {
  return { Dockerfile: `FROM ${BASE_IMAGE}\nRUN echo ${randomUUID()} >/built\n` };
}

export interface Push {
  readonly step: StepResult;
  readonly image: string;
}

/** Seconds of the shortest step so far: how fast this machine is. */
let shortest = 0;

/** Takes a step without a fault into account, for limits that no other may meet. */
export function noteUsual({ durationMs }: StepResult): void {
  shortest = Math.min(shortest || Number.POSITIVE_INFINITY, durationMs / 1000);
}

/** Minutes that only an attempt which hangs takes: so many seconds, and more where steps are known to take longer. */
export function limitFor(seconds: number): string {
  return String(Math.round((Math.max(seconds, 3 * shortest) / 60) * 1000) / 1000);
}

/** A time that ends when the step tells that its first attempt has failed, however long that takes. */
export function firstAttempt() {
  let hasFailed = false;
  return {
    /** For a fault. */
    lasts: () => !hasFailed,
    /** For the step. */
    onLine(line: string) {
      hasFailed ||= /Attempt 1 of \d+ failed/.test(line);
    },
  };
}

/** Builds and pushes a fresh image by way of the proxy. */
export async function push({ address }: Pick<FaultProxy, 'address'>, options: JobOptions = {}): Promise<Push> {
  const images = imageName(address);
  const step = await build({
    files: freshImage(),
    ...options,
    with: { images, tags: 'a\nb', push: 'true', ...options.with },
  });
  noteUsual(step);
  return { step, image: images };
}

/** What the log says of the attempt, 1 for the first. */
export function logOf({ log }: StepResult, attempt: number): string {
  return log.split(/^##\[group\]Build(?:, attempt \d+)?$/m)[attempt]?.split(/^##\[endgroup\]$/m)[0] ?? '';
}

/** The numbers of the attempts in which a RUN step was carried out. */
export function attemptsThatRan(step: StepResult): number[] {
  const attempts = step.log.match(/^##\[group\]Build(?:, attempt \d+)?$/gm) ?? [];
  return attempts
    .map((_, index) => index + 1)
    .filter((attempt) => {
      const log = logOf(step, attempt);
      const ids = [...log.matchAll(/^#(\d+) \[[^\]]+\] RUN /gm)].map(([, id]) => id);
      return ids.some((id) => !log.includes(`#${id} CACHED`));
    });
}

/** The step ended well, built once, and every tag serves the digest that it told. */
export async function expectRecovered({ step, image }: Push, attempts: number): Promise<void> {
  expectSuccess(step);
  expect(step.outputs).toMatchObject({ attempts: String(attempts), 'failure-class': '', pushed: 'true' });
  expect(attemptsThatRan(step)).toEqual([1]);
  for (const tag of ['a', 'b']) {
    expect((await served(`${behind(image)}:${tag}`))?.digest).toBe(step.outputs['digest']);
  }
  expect(step.orphans).toEqual([]);
}

/** The same name in the real registry. */
export function behind(image: string): string {
  return `${REGISTRY}${image.slice(image.indexOf('/'))}`;
}

/** The messages of one level. */
export function told({ annotations }: StepResult, wanted: 'warning' | 'error'): string[] {
  return annotations.filter(({ level }) => level === wanted).map(({ message }) => message);
}
