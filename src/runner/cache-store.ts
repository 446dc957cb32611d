/**
 * A program of its own (`services.ts`): it brings files back from GitHub's cache service, or sends them there.
 * Only in another process can a service that does not answer be given up, and what the library writes to the log be told
 * in our own words.
 *
 * It gets an order as JSON on standard input, takes paths from its working folder, and says each result on a line.
 */
import { readFileSync } from 'node:fs';
import { restoreCache, saveCache } from '@actions/cache';
import { type CacheOrder, type CacheOrderEntry, resultLine, WORKING_LINE } from './cache-store-lines.ts';

/** Milliseconds between two signs of life while files are packed or unpacked, which the library does in silence. */
const BEAT = 500;

function hasChildren(): boolean {
  return process.getActiveResourcesInfo().includes('ProcessWrap');
}

async function carryOut(what: CacheOrder['what'], { path, key, restoreKeys }: CacheOrderEntry) {
  try {
    if (what === 'restore') return { key: await restoreCache([path], key, [...restoreKeys]) };
    return (await saveCache([path], key)) >= 0 ? { key } : {};
  } catch (error) {
    return { problem: (error as Error).message };
  }
}

const { what, entries } = JSON.parse(readFileSync(0, 'utf8')) as CacheOrder;
const beat = setInterval(() => hasChildren() && console.log(WORKING_LINE), BEAT);
const report = async (entry: CacheOrderEntry, index: number) => {
  const result = await carryOut(what, entry);
  console.log(resultLine({ index, ...result }));
};
// Uploads share the line, and what fails is then told by its own warning.
if (what === 'save') for (const [index, entry] of entries.entries()) await report(entry, index);
else await Promise.all(entries.map(report));
clearInterval(beat);
// Connections that are kept for later questions must not keep the program.
process.stdout.write('', () => process.exit(0));
