/**
 * Markdown from text that others chose: branch names, tags, labels and registries' answers are data, and must not
 * become links, headings or HTML.
 *
 * @see https://github.github.com/gfm/
 */

/** Escapes text for a paragraph or a table cell, on one line. */
export function text(value: string): string {
  return (
    value
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/[\\`*_{}[\]#|~$@]/g, (character) => `&#${character.charCodeAt(0)};`)
      .replace(/\s+/g, ' ')
      // A bare address would become a link by itself.
      .replace(/:\/\//g, ':&#47;&#47;')
      .replace(/www\./gi, 'www&#46;')
  );
}

/** Text as code, in HTML, which unlike backticks has no text that can end it. */
export function code(value: string): string {
  return `<code>${text(value)}</code>`;
}

/** A link to where text from outside says, as far as that is a page of the web. */
export function link(label: string, url: string): string {
  return /^https?:\/\//i.test(url)
    ? `<a href="${text(url).replaceAll('"', '&quot;')}">${text(label)}</a>`
    : text(label);
}

/** A block of code whose fence is longer than any run of backticks inside. */
export function codeBlock(value: string, language = ''): string {
  const longest = Math.max(2, ...[...value.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${value}\n${fence}`;
}

/** A table; the cells are Markdown already. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
