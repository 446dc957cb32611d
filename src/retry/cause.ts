/**
 * The cause of a failure in a form that rules can be tested against: names of images, paths, quoted text and pages
 * are taken out, since an image may be called `access-denied` and a file `429-too-many-requests.md`.
 */

export interface Cause {
  /** The message with `URL`, `REF` and `""` in the place of what people name. */
  readonly text: string;
  /** HTTP status of the answer that failed it; undefined when none is known. */
  readonly status: number | undefined;
  /** Every URL of the message, in its order, without queries. */
  readonly urls: readonly string[];
}

const URL_IN_TEXT = /\b(?:https?|ssh|git|tcp|unix|npipe):\/\/[^\s"'<>]+/g;
/** What of an image was being pushed: that a registry takes layers and then not the manifest means something. */
const CONTENT = /"(manifest|index|layer|config)-sha256:[0-9a-f]+"/g;
/** gRPC puts the whole message into quotes. */
const DESCRIPTION = /\bdesc = "((?:[^"\\\n]|\\.)*)"/g;
const QUOTED = /"(?:[^"\\\n]|\\.)*"/g;
/** A token with a slash: a reference, a path or a pair of platforms. */
const PATH = /(?<![^\s("')])[^\s"'()]*\/[^\s"'()]*/g;
/** Go's own words that have a slash. */
const WORDS_WITH_SLASH = /^(?:i\/o|I\/O|input\/output|read\/write|net\/http:|HTTP\/\d\S*|fork\/exec|tls\/\S*)$/;
/** A name without a slash stands after these words, or at the very start before what was tried with it. */
const NAMED =
  /((?:failed to push|source metadata for|source for|access denied for|failed to pull|secret|target stage|build context|lookup) )[^\s:]+(?::[^\s:]+)?(?=[:\s])/g;
const NAMED_FIRST = /^[^\s:]+(?::[^\s:]+)?: (?=failed to |not found|pull access denied|unexpected status)/;
/** Where a page begins. */
const PAGE = /<(?:!doctype|\/?html|head|body|center|h[1-6]|p>|title|div|pre|meta|\?xml)/i;

const STATUS =
  /(?:unexpected (?:http )?|authorization )status(?: code)?(?: from \w+ request)?(?: to)?(?: URL| REF)?[: ]+(\d{3})\b|invalid (?:response status|status response)[: ]+(\d{3})\b|response status(?: code)?[:= ]+(\d{3})\b|unexpected HTTP status: (\d{3})\b|error response (\d{3})\b|^RESPONSE (\d{3}):|StatusCode[:=] ?(\d{3})\b|returned error: (\d{3})\b|parsing HTTP (\d{3}) response|bad response status:? (\d{3})\b|(?:^|: )(\d{3}) (?:[A-Z][a-z]+)(?: [A-Z][A-Za-z-]+)*(?=$|[:.(])/m;

/** What a client says of a status without its number. */
const STATUS_IN_WORDS: readonly (readonly [RegExp, number])[] = [
  [/(?:^|: )(?:toomanyrequests|too many requests)\b|pull rate limit|(?:^|: )resource_exhausted$/im, 429],
  [/(?:^|: )(?:bad gateway)$/im, 502],
  [/(?:^|: )service unavailable$/im, 503],
  [/(?:^|: )gateway time-?out$/im, 504],
];

export function causeOf(message: string): Cause {
  const urls: string[] = [];
  const keepUrl = (url: string): string => {
    const end = /[:.,;)]*$/.exec(url)?.[0] ?? '';
    urls.push(url.slice(0, url.length - end.length).replace(/[?#].*$/s, ''));
    return `${url.startsWith('unix:') || url.startsWith('npipe:') ? 'SOCKET' : 'URL'}${end}`;
  };
  const [plain, page] = withoutPage(message);
  const text = plain
    .replace(CONTENT, (_, kind: string) => kind.toUpperCase())
    .replace(DESCRIPTION, 'desc = $1')
    .replace(QUOTED, (quoted) => (quoted.slice(1, -1).replace(URL_IN_TEXT, keepUrl) === 'URL' ? 'URL' : '""'))
    .replace(URL_IN_TEXT, keepUrl)
    .replace(PATH, withoutPath)
    .replace(NAMED, '$1REF')
    .replace(NAMED_FIRST, 'REF: ');
  return { text, status: statusOf(text) ?? statusOfPage(page), urls };
}

function withoutPath(token: string): string {
  if (WORDS_WITH_SLASH.test(token)) return token;
  const end = /[:.,;]*$/.exec(token)?.[0] ?? '';
  // The socket inside a builder that is starting is another thing than the engine's own.
  return `${/\/buildkitd\.sock\W*$/.test(token) ? 'BUILDKITD' : 'REF'}${end}`;
}

/** The page of an error says in a thousand words what the status says in one. */
function withoutPage(message: string): [text: string, page: string] {
  const lines: string[] = [];
  const pages: string[] = [];
  for (const line of message.split('\n')) {
    const page = line.search(PAGE);
    const text = page < 0 ? line : line.slice(0, page);
    if (page >= 0) pages.push(line.slice(page));
    if (text.trim() !== '') lines.push(text);
  }
  return [lines.join('\n'), pages.join('\n')];
}

/** Where nothing else tells the status, the title of the page does. */
function statusOfPage(page: string): number | undefined {
  const status = /<(?:title|h1)>\s*([45]\d\d)\b/i.exec(page)?.[1];
  return status === undefined ? undefined : Number(status);
}

export function statusOf(text: string): number | undefined {
  const found = STATUS.exec(text)?.slice(1).find(Boolean);
  if (found !== undefined) return Number(found);
  return STATUS_IN_WORDS.find(([words]) => words.test(text))?.[1];
}
