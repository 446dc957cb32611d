import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseAccessList } from '../../src/cache/access-list.ts';
import { BOTH, READ, runtimeToken, WRITE } from './facts.ts';

const LIST = [
  { Scope: 'refs/pull/12/merge', Permission: BOTH },
  { Scope: 'refs/heads/main', Permission: READ },
];

describe("the access list of the runner's token", () => {
  it('tells the rights on every ref, in its order', () => {
    const list = [...LIST, { Scope: 'refs/heads/x', Permission: WRITE }, { Scope: 'refs/heads/y', Permission: 0 }];
    expect(parseAccessList(runtimeToken(list))).toEqual([
      { ref: 'refs/pull/12/merge', mayRead: true, mayWrite: true },
      { ref: 'refs/heads/main', mayRead: true, mayWrite: false },
      { ref: 'refs/heads/x', mayRead: false, mayWrite: true },
      { ref: 'refs/heads/y', mayRead: false, mayWrite: false },
    ]);
  });

  it('may be empty', () => {
    expect(parseAccessList(runtimeToken([]))).toEqual([]);
  });

  it('takes a bit that is not known yet for nothing', () => {
    expect(parseAccessList(runtimeToken([{ Scope: 'a', Permission: 8 + READ, More: 1 }]))).toEqual([
      { ref: 'a', mayRead: true, mayWrite: false },
    ]);
  });

  it.each([
    ['is no token', 'token-of-the-runtime'],
    ['is empty', ''],
    ['has two parts', runtimeToken(LIST).split('.').slice(0, 2).join('.')],
    ['has four parts', `${runtimeToken(LIST)}.x`],
    ['has claims that are no base64', 'eyJhbGciOiJub25lIn0.{"ac":"[]"}.x'],
    ['has claims that are no JSON', `eyJhbGciOiJub25lIn0.${Buffer.from('{"ac').toString('base64url')}.x`],
    ['has a header without a method', runtimeToken(LIST, {}, { alg: undefined })],
    ['has a method that nobody knows', runtimeToken(LIST, {}, { alg: 'mine' })],
    ['has no list', runtimeToken(LIST, { ac: undefined })],
    ['has a list that is no text', runtimeToken(LIST, { ac: LIST })],
    ['has a list that is no JSON', runtimeToken(LIST, { ac: '[{' })],
    ['has a list that is an object', runtimeToken({})],
    ['has an entry without a scope', runtimeToken([{ Permission: 1 }])],
    ['has an entry whose scope is no text', runtimeToken([{ Scope: 1, Permission: 1 }])],
    ['has an entry whose permission is no whole number', runtimeToken([{ Scope: 'a', Permission: '3' }])],
    ['has an entry that is null', runtimeToken([null])],
    ['does not say when it ends', runtimeToken(LIST, { exp: undefined })],
    ['does not say when it begins', runtimeToken(LIST, { nbf: 'now' })],
  ])('is not there when the token %s', (_, token) => {
    expect(parseAccessList(token)).toBeUndefined();
  });

  it('is not there for any text that is no token', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(parseAccessList(`${text}.${text}.x`)).toBeUndefined()));
  });

  it('gives back whatever list it was made of', () => {
    const entry = fc.record({ Scope: fc.string({ unit: 'binary' }), Permission: fc.integer({ min: 0, max: 3 }) });
    fc.assert(
      fc.property(fc.array(entry), (list) => {
        expect(parseAccessList(runtimeToken(list))).toEqual(
          list.map(({ Scope, Permission }) => ({
            ref: Scope,
            mayRead: Permission % 2 === 1,
            mayWrite: Permission >= 2,
          })),
        );
      }),
    );
  });
});
