import { describe, expect, it } from '@jest/globals';
import { formatTagged } from '../../src/image/reference.ts';
import { namesFor, problemsOf } from './naming.ts';
import { onBranch } from './sources.ts';

const main = onBranch('main');

describe('images that may fail', () => {
  it.each<[name: string, images: string, tags: string, optional: string[]]>([
    ['none by default', 'a/b\nname=c/d', 'x', []],
    ['one beside another', 'a/b\nname=c/d,required=false', 'x', ['c/d']],
    ['in any order of words', 'required=false,enable=true,name=C/D\na/b', 'x', ['c/d']],
    ['the name as a bare word', 'c/d,required=false\na/b', 'x', ['c/d']],
    ['as an expression says', 'a/b\nname=c/d,required={{is_not_default_branch}}', 'x', ['c/d']],
    ['named twice, and required once', 'name=c/d,required=false\nc/d', 'x', []],
    ['not one that is switched off', 'a/b\nname=c/d,required=false,enable=false', 'x', []],
    ['all in images, with a reference in full beside them', 'name=c/d,required=false', 'x\na/b:1', ['c/d']],
    ['a reference in full to one of them', 'a/b\nname=c/d,required=false', 'c/d:1', ['c/d']],
    ['not references in full', '', 'a/b:1', []],
  ])('%s', async (_, images, tags, optional) => {
    expect([...(await namesFor(main, { images, tags })).optional]).toEqual(optional);
  });

  it('get every tag all the same', async () => {
    const names = await namesFor(main, { images: 'a/b\nname=c/d,required=false', tags: 'x' });
    expect(names.references.map(formatTagged)).toEqual(['a/b:x', 'c/d:x']);
  });

  it.each([
    ['the only one', 'name=a/b,required=false', 'x'],
    ['all of them', 'name=a/b,required=false\nname=c/d,required=false', 'c/d:1'],
    ['all that are left', 'name=a/b,required=false\nname=c/d,enable=false', 'x'],
  ])('are not %s', async (_, images, tags) => {
    await expect(namesFor(main, { images, tags })).rejects.toThrow(
      /^Input images: has required=false on every image \(a\/b.*\), and at least one image has to be required\. Take/,
    );
  });

  it.each([
    ['yes', 'images: line 1 ("name=a/b,required=yes") must say required=true or required=false'],
    ['', 'images: line 1 ("name=a/b,required=") must say required=true or required=false'],
  ])('required=%s is neither', async (required, problem) => {
    expect(await problemsOf({ images: `name=a/b,required=${required}` })).toEqual([problem]);
  });

  it('an expression has to give true or false', async () => {
    await expect(namesFor(main, { images: 'name=a/b,required={{branch}}' })).rejects.toThrow(
      'Input images: line 1 ("name=a/b,required={{branch}}") must say required by true or false, not by "main".',
    );
  });

  it('an expression in it is checked', async () => {
    expect(await problemsOf({ images: 'name=a/b,required={{#if x}}' })).toEqual([
      'images: line 1 ("name=a/b,required={{#if x}}") holds an expression that does not compile: its end is missing',
    ]);
  });
});
