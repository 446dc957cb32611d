/**
 * `node scripts/release-notes.mjs v1.2.3`: what CHANGELOG.md says of a version. A tag that package.json or the change
 * log does not know is no release.
 */
import { readFileSync } from 'node:fs';

/**
 * @param {string} tag as `v1.2.3`
 * @param {{version: string, changes: string}} known package.json's version, and the text of the change log
 * @returns {string} the section of that version, without its heading
 * @throws {Error} when the tag is not the version, or the version has no section or an empty one
 */
export function releaseNotes(tag, { version, changes }) {
  if (tag !== `v${version}`) throw new Error(`The tag is ${tag}, but package.json is at ${version}.`);
  const [, ...sections] = changes.split(/^## /m);
  const section = sections.find((each) => each.startsWith(`[${version}]`) || each.startsWith(`${version} `));
  const notes = section?.slice(section.indexOf('\n')).trim() ?? '';
  if (notes === '') throw new Error(`CHANGELOG.md says nothing of ${version}: give it a section "## [${version}]".`);
  return `${notes}\n`;
}

if (import.meta.filename === process.argv[1]) {
  const read = (file) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
  const { version } = JSON.parse(read('package.json'));
  try {
    process.stdout.write(releaseNotes(process.argv[2] ?? '', { version, changes: read('CHANGELOG.md') }));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
