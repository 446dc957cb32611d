import { describe, expect, it } from '@jest/globals';
import { checkReport, warningsOfBuild } from '../../src/result/build-warnings.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');
const range = (start: number, end = start) => [{ start: { line: start }, end: { line: end } }];
const URL = 'https://docs.docker.com/go/dockerfile/rule/from-as-casing/';

describe('the warnings of a build', () => {
  it('are texts with their place', () => {
    expect(
      warningsOfBuild([
        {
          short: base64("FromAsCasing: 'as' and 'FROM' keywords' casing do not match (line 3)"),
          detail: [base64('The as keyword …')],
          url: URL,
          sourceInfo: { filename: 'Dockerfile', data: 'xxx' },
          range: range(3, 4),
        },
        { short: base64('without\na place'), range: [] },
      ]),
    ).toEqual([
      {
        message: "FromAsCasing: 'as' and 'FROM' keywords' casing do not match",
        rule: 'FromAsCasing',
        url: URL,
        file: 'Dockerfile',
        line: 3,
        endLine: 4,
      },
      { message: 'without a place', rule: '', url: '', file: '', line: undefined, endLine: undefined },
    ]);
  });

  it.each([[undefined], [null], ['x'], [{}], [[null, 3, 'x', []]]])('that are %j are none', (value) => {
    expect(warningsOfBuild(value)).toEqual([]);
  });

  it.each([[{ line: -1 }], [{ line: 'x' }], [{}], [undefined]])('have no line where it is %j', (start) => {
    expect(warningsOfBuild([{ range: [{ start }] }])).toMatchObject([{ line: undefined, endLine: undefined }]);
  });
});

describe('the report of a check', () => {
  it('tells its warnings', () => {
    const report = {
      warnings: [
        { ruleName: 'A', description: 'general', detail: 'this one', url: URL, location: { ranges: range(2) } },
        { ruleName: 'B', description: 'general', location: { sourceIndex: 1, ranges: range(7, 9) } },
      ],
      sources: [{ filename: 'Dockerfile' }, { filename: 'other' }],
    };
    expect(checkReport(report)).toEqual({
      error: undefined,
      warnings: [
        { message: 'A: this one', rule: 'A', url: URL, file: 'Dockerfile', line: 2, endLine: 2 },
        { message: 'B: general', rule: 'B', url: '', file: 'other', line: 7, endLine: 9 },
      ],
    });
  });

  it('tells why the file cannot be read', () => {
    const buildError = { message: 'unknown instruction: FORM', location: { ranges: range(1) } };
    expect(checkReport({ warnings: null, sources: [{ filename: 'D' }], buildError })).toEqual({
      warnings: [],
      error: { message: 'unknown instruction: FORM', rule: '', url: '', file: 'D', line: 1, endLine: 1 },
    });
  });

  it.each([[undefined], [{ sources: [] }], [[]], ['x']])('is nothing where another call left %j', (value) => {
    expect(checkReport(value)).toBeUndefined();
  });
});
