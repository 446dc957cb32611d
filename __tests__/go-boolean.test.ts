import { describe, expect, it } from '@jest/globals';
import { goBoolean } from '../src/go-boolean.ts';

describe('a boolean of Go', () => {
  it.each(['1', 't', 'T', 'true', 'True', 'TRUE'])('%j is true', (text) => {
    expect(goBoolean(text)).toBe(true);
  });

  it.each(['0', 'f', 'F', 'false', 'False', 'FALSE'])('%j is false', (text) => {
    expect(goBoolean(text)).toBe(false);
  });

  it.each(['', ' ', 'tRUE', 'fALSE', 'yes', 'on', '2', '01', ' true', 'true\n', undefined])('%j is none', (text) => {
    expect(goBoolean(text)).toBeUndefined();
  });
});
