import { describe, expect, it } from '@jest/globals';
import { explainFault, faultFrom, RegistryFault } from '../../src/registry/fault.ts';

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
    [403, /packages: write/, /configuring-a-packages-access-control/],
    [503, /after several attempts\. Look at its status page/, /^$/],
    [400, /^Check the name of the image/, /^$/],
  ])('of %s says what to do', (status, advice, link) => {
    const fault = new RegistryFault('tagging app:1: it said no', status);
    const error = explainFault(fault);
    expect(error).toMatchObject({
      code: 'registry',
      message: 'The registry did not do what it should: tagging app:1: it said no.',
      cause: fault,
    });
    expect(error.advice).toMatch(advice);
    expect(error.link ?? '').toMatch(link);
  });
});
