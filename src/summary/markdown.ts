/**
 * Markdown from text that others chose: branch names, tags, labels and registries' answers are data, and must not
 * become links, headings or HTML. What needs no escaping is left as it is: people read a summary as plain text too.
 *
 * @see https://github.github.com/gfm/
 */

/** Characters of a text that a page has room for. */
const LONGEST = 1000;
/** Colours of a terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: this is what they begin with
const COLOURS = /\x1b\[[0-?]*[ -/]*[@-~]/g;
/** Characters that are not seen, and those that turn the order of others round. */
const UNSEEN = /[\p{Cc}\p{Bidi_Control}]/gu;

/** Cuts text, not in the middle of a character. */
export function short(value: string, longest: number): string {
  return value.length <= longest ? value : `${value.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** What can be seen of it, on one line that has an end. */
function oneLine(value: string): string {
  const line = short(value, 4 * LONGEST)
    .replace(COLOURS, '')
    .replace(/\s+/g, ' ')
    .replace(UNSEEN, '');
  return short(line, LONGEST);
}

function entity(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

/** Escapes text for a paragraph or a table cell, on one line. */
export function text(value: string): string {
  return (
    oneLine(value)
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      // Within a word an underscore is nothing but itself, and so is the at sign of name@digest.
      .replace(/[\\`*[\]#|~$]|(?<![A-Za-z0-9])[_@]|_(?![A-Za-z0-9])/g, entity)
      // A bare address would become a link by itself.
      .replace(/:\/\//g, ':&#47;&#47;')
      .replace(/www\./gi, 'www&#46;')
  );
}

/**
 * Text as code. HTML has no text that can end it; backticks are for what has nothing in it that could, or that a table
 * would take for the end of a cell.
 */
export function code(value: string): string {
  const line = oneLine(value);
  return /^[^`|\\\s](?:[^`|\\]*[^`|\\\s])?$/.test(line) ? `\`${line}\`` : `<code>${text(value)}</code>`;
}

/** @param markdown what is to be seen, as Markdown; it is no link where the address is no page of the web */
export function linked(markdown: string, url: string): string {
  if (!/^https?:\/\//i.test(url) || url.length > LONGEST) return markdown;
  const address = url.toWellFormed().replace(/[^A-Za-z0-9:/?#=.,_~%+@&-]/gu, percentEncoded);
  return `[${markdown}](${address.replace(/&/g, '&amp;')})`;
}

/** Also what the standard leaves to be told apart from other uses, such as brackets. */
function percentEncoded(character: string): string {
  return encodeURIComponent(character).replace(/[!'()*]/g, (kept) => `%${kept.charCodeAt(0).toString(16)}`);
}

/** A link to where text from outside says, as far as that is a page of the web. */
export function link(label: string, url: string): string {
  return linked(text(label), url);
}

/** The lines of a text as it is, and the fence before and after them: longer than any run of backticks inside. */
export function fenced(value: string, language = ''): { fence: [string, string]; lines: string[] } {
  const lines = value
    .replace(COLOURS, '')
    .split(/\r\n|\r|\n/)
    .map((line) => short(line.replace(/\t/g, '  ').replace(UNSEEN, ''), 4 * LONGEST));
  const runs = lines.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(runs.reduce((longest, run) => Math.max(longest, run), 2) + 1);
  return { fence: [`${fence}${language}`, fence], lines };
}

/** A row of a table; the cells are Markdown already. */
export function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
