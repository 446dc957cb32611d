/**
 * A step that saves or restores the folder `data` of its workspace with the real `@actions/cache`, which works on the
 * environment of its process: `node toolkit.ts save <key>`, `node toolkit.ts restore <key> [<restore key>…]`. The last
 * line of what it prints is what the call gave, as JSON.
 */
import { restoreCache, saveCache } from '@actions/cache';

const [what, key = '', ...restoreKeys] = process.argv.slice(2);
const result = what === 'save' ? await saveCache(['data'], key) : await restoreCache(['data'], key, restoreKeys);
console.log(`\n${JSON.stringify(result ?? null)}`);
