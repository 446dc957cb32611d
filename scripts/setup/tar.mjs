// A tar archive with nothing in it that differs from run to run: owner 0, time 0, entries in the order given.

const BLOCK = 512;
const TYPES = { file: '0', link: '1', folder: '5' };

/**
 * @typedef {object} Entry
 * @property {'file' | 'link' | 'folder'} type
 * @property {string} path
 * @property {number} mode
 * @property {Buffer} [content] of a file
 * @property {string} [target] of a hard link: the path of an earlier entry
 */

/**
 * @param {Entry[]} entries
 * @returns {Buffer}
 */
export function createTar(entries) {
  const parts = entries.flatMap((entry) => {
    const content = entry.content ?? Buffer.alloc(0);
    return [header(entry, content.length), content, Buffer.alloc(-content.length & (BLOCK - 1))];
  });
  return Buffer.concat([...parts, Buffer.alloc(2 * BLOCK)]);
}

/** @param {Entry} entry @param {number} size */
function header({ type, path, mode, target = '' }, size) {
  const block = Buffer.alloc(BLOCK);
  block.write(path, 0, 100);
  for (const [value, offset, length] of [
    [mode, 100, 8],
    [0, 108, 8],
    [0, 116, 8],
    [size, 124, 12],
    [0, 136, 12],
  ]) {
    block.write(value.toString(8).padStart(length - 1, '0'), offset, length - 1);
  }
  block.write(TYPES[type], 156);
  block.write(target, 157, 100);
  block.write('ustar\0' + '00', 257);
  // The checksum counts its own field as blanks.
  block.fill(' ', 148, 156);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}
