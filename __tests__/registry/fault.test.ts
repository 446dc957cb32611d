import { describe, expect, it } from '@jest/globals';
import { explainFault, faultFrom, RegistryFault, retryAfterOf } from '../../src/registry/fault.ts';

const faultOf = (status: number, body: string, headers: Record<string, string> = {}) =>
  faultFrom('tagging app:1', { status, headers, body: Buffer.from(body) });

describe('what a registry says', () => {
  it.each([
    ['nothing', '', ''],
    [
      'a workflow command in HTML stays on one line',
      '<p>\n::set-env name=a::b\n</p>',
      ' ("<p>\\n::set-env name=a::b\\n</p>")',
    ],
    ['several errors', '{"errors":[{"code":"A","message":"a"},{"code":"B"},{"message":"c"}]}', ' ("A: a; B; c")'],
    ['no errors in JSON', '{"errors":[]}', ' ("{\\"errors\\":[]}")'],
    ['an error that is null', '{"errors":[null]}', ' ("{\\"errors\\":[null]}")'],
    ['JSON of another shape', '{"detail":"no"}', ' ("{\\"detail\\":\\"no\\"}")'],
    ['JSON that is no object', 'null', ' ("null")'],
    ['very much', 'x'.repeat(500), ` ("${'x'.repeat(200)}…")`],
  ])('%s', (_, body, shown) => {
    expect(faultOf(500, body).message).toBe(`tagging app:1: the registry answered 500${shown}`);
  });

  it.each([
    ['30', 30],
    ['0', 0],
    ['-1', undefined],
    ['soon', undefined],
    ['Fri, 31 Dec 1999 23:59:59 GMT', undefined],
  ])('wait %s', (header, seconds) => {
    expect(faultOf(429, '', { 'retry-after': header }).retryAfter).toBe(seconds);
  });
});

describe('the time that an answer asks to wait', () => {
  const DATE = 'Fri, 31 Dec 1999 23:59:59 GMT';
  it.each<[string, Record<string, string | string[] | undefined>, number | undefined]>([
    ['a date counts from the answer’s own', { 'retry-after': 'Sat, 01 Jan 2000 00:00:29 GMT', date: DATE }, 30],
    ['a date without another to compare is nothing', { 'retry-after': DATE }, undefined],
    ['a date that is over is now', { 'retry-after': DATE, date: 'Sat, 01 Jan 2000 00:00:29 GMT' }, 0],
    ['parts of a second are no date', { 'retry-after': '44.5', date: DATE }, 44.5],
    ['less than nothing is no date either', { 'retry-after': '-1', date: DATE }, undefined],
    ['white space around it is nothing', { 'retry-after': ' 7 ' }, 7],
    ['white space alone is nothing', { 'retry-after': ' ' }, undefined],
    ['words are nothing', { 'retry-after': 'soon', date: DATE }, undefined],
    ['two values are nothing', { 'retry-after': ['1', '2'] }, undefined],
    ['no header is nothing', { date: DATE }, undefined],
  ])('%s', (_, headers, seconds) => {
    expect(retryAfterOf(headers)).toBe(seconds);
  });
});

describe('a fault', () => {
  it.each([
    [undefined, true, false],
    [401, false, true],
    [403, false, true],
    [404, false, false],
    [408, true, false],
    [429, true, false],
    [499, false, false],
    [500, true, false],
    [599, true, false],
  ])('with status %s: temporary %s, denied %s', (status, isTemporary, isDenied) => {
    expect(new RegistryFault('x', status)).toMatchObject({ isTemporary, isDenied });
  });
});

describe('the explanation', () => {
  it.each([
    [403, 'ghcr.io/me/app:1', 'ghcr-package-permission', /packages: write/],
    [401, 'localhost:5000/app:1', 'registry-denied', /registry-auth serves several/],
    [503, 'app:1', 'server-fault', /after several attempts\. Look at its status page/],
    [undefined, 'app:1', 'server-fault', /run the job again/],
    [413, 'app:1', 'layer-too-large', /a proxy before it/],
    [429, 'app:1', 'rate-limit', /too many requests/],
    [429, 'https://registry-1.docker.io/v2/', 'docker-hub-rate-limit', /Docker Hub/],
    [400, 'app:1', 'registry-refused', /Check the name of the image/],
  ])('of %s for %s says what to do', (status, name, id, advice) => {
    const fault = new RegistryFault(`tagging ${name}: it said no`, status);
    const error = explainFault(fault);
    expect(error).toMatchObject({
      id,
      code: 'registry',
      message: `The registry did not do what it should: tagging ${name}: it said no.`,
      cause: fault,
    });
    expect(error.advice).toMatch(advice);
  });
});
