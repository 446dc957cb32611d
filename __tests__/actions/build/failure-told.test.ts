import { describe, expect, it } from '@jest/globals';
import { FailedBuild } from '../../../src/actions/attempts/failed-build.ts';
import { FailedCheck } from '../../../src/actions/build/checks.ts';
import type { DockerfilePlace } from '../../../src/actions/build/dockerfile-place.ts';
import { failureAnnotation } from '../../../src/actions/build/failure-told.ts';
import { BuildFailure } from '../../../src/build/failure.ts';
import type { MarkedFailure } from '../../../src/retry/marked-failure.ts';
import { log } from '../../../src/runner/log.ts';
import { failure } from '../../fakes/classification.ts';

const MARKED: MarkedFailure = {
  file: 'Dockerfile',
  line: 3,
  endLine: 5,
  step: '[2/3] RUN make',
  output: ['one', 'two'],
};
const HERE: DockerfilePlace = { context: { kind: 'path', path: '.', why: 'x' }, file: '', workspace: '/work' };

const failed = (marked?: MarkedFailure) => new FailedBuild(new BuildFailure('It failed.', failure(), marked), []);

describe('the annotation of a failure', () => {
  it('is at the lines of the Dockerfile, with what the step said last', () => {
    expect(failureAnnotation(failed(MARKED), 'It failed.\nDo this.', HERE)).toEqual([
      'It failed.\nDo this.\n\nThe last lines of this step:\none\ntwo',
      { title: '[2/3] RUN make', file: 'Dockerfile', line: 3, endLine: 5 },
    ]);
  });

  it('cuts no secret in two, of which the runner would hide neither half', () => {
    const secret = 'a-secret-of-this-step';
    log.mask(secret);
    const output = [`${'x'.repeat(90)}${secret}${'y'.repeat(200)}`];
    const [message] = failureAnnotation(failed({ ...MARKED, output }), 'It failed.', HERE);
    expect(message).toContain(`${'x'.repeat(90)}***yyyyyyy … yyy`);
  });

  it('of a Dockerfile that cannot be read has no words of a step', () => {
    const [message, place] = failureAnnotation(failed({ ...MARKED, step: undefined, output: [] }), 'It failed.', HERE);
    expect(message).toBe('It failed.');
    expect(place).toEqual({ title: 'Dockerfile', file: 'Dockerfile', line: 3, endLine: 5 });
  });

  it('has no line where the file is not in the workspace', () => {
    const place = { ...HERE, file: 'https://x.test/Dockerfile' };
    expect(failureAnnotation(failed(MARKED), 'x', place)[1]).toEqual({ title: '[2/3] RUN make' });
  });

  it('is short, and keeps both ends of its lines', () => {
    const long = `A${'x'.repeat(5000)}Z`;
    const marked = { ...MARKED, step: `RUN ${long}`, output: Array.from({ length: 10 }, () => long) };
    const [message, place] = failureAnnotation(failed(marked), `It failed:\n${long}`, HERE);
    expect(Buffer.byteLength(message)).toBeLessThan(4096);
    expect(message.split('\n').filter((line) => line.startsWith('A') && line.endsWith('Z'))).toHaveLength(11);
    expect(place?.title?.length).toBeLessThan(130);
  });

  it.each<[string, unknown]>([
    ['of a push', failed()],
    ['of something else', new Error('x')],
    ['of a check that found warnings', new FailedCheck('x', undefined)],
  ])('%s has no place', (_, error) => {
    expect(failureAnnotation(error, 'It failed.', HERE)).toEqual(['It failed.']);
  });

  it('of a check is at its line', () => {
    const place = { title: 'Build check', file: 'Dockerfile', line: 2 };
    expect(failureAnnotation(new FailedCheck('x', place), 'It failed.', undefined)).toEqual(['It failed.', place]);
  });
});
