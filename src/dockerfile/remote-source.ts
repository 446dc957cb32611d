/** What an `ADD` takes from the network, and whether it is always the same. */
import { quote } from '../errors.ts';
import { parseGitAddress } from './git-address.ts';
import { argumentsOf, type Instruction } from './lines.ts';
import { expand, type Variables } from './variables.ts';

export interface RemoteSource {
  /** `pinned` is the same tomorrow, or the build fails. */
  readonly kind: 'url' | 'git' | 'unknown' | 'pinned';
  /** Without secrets; what is written where it cannot be told. */
  readonly address: string;
}

const ANY_SCHEME = /^[a-z0-9]+:\/\//i;
/** Neither a scheme nor a host can stand before the first of these slashes. */
const LOCAL = /^[^$"'\\`:@]*\//;
const CHECKSUM = /^(?:sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128}|[a-f0-9]{40}|[a-f0-9]{64})$/;

/** The sources of an `ADD` that are no files, or may be none. */
export function remoteSources({ flags, rest }: Instruction, variables: Variables, escaper: string): RemoteSource[] {
  const checksum = flags.find((flag) => flag.startsWith('checksum=')) ?? '';
  const isPinned = CHECKSUM.test(expand(checksum.slice('checksum='.length), variables, { escaper }) ?? '');
  const isGit = flags.some((flag) => /^keep-git-dir(?:=|$)/.test(flag));
  const sources = argumentsOf(rest)
    .slice(0, -1)
    .filter((word) => !word.startsWith('<<'));
  return sources
    .flatMap((word) => judge(word, expand(word, variables, { escaper }), isGit))
    .map((source) => (isPinned ? { kind: 'pinned', address: source.address } : source));
}

function judge(word: string, source: string | undefined, isGit: boolean): RemoteSource[] {
  if (source === undefined) return LOCAL.test(word) ? [] : [{ kind: 'unknown', address: word }];
  const git = parseGitAddress(isGit && /^https?:/i.test(source) ? withGit(source) : source);
  if (git !== undefined) return [{ kind: git.commit === undefined ? 'git' : 'pinned', address: git.repository }];
  return ANY_SCHEME.test(source) ? [{ kind: 'url', address: publicPart(source) }] : [];
}

/** What one that is not pinned does, as a clause. */
export function whyOf({ kind, address }: RemoteSource): string {
  if (kind === 'unknown') return `ADD takes ${quote(address)}, which may be an address: only the image knows`;
  return `ADD fetches ${quote(address)} without ${kind === 'git' ? 'a whole commit' : '--checksum'}`;
}

/** The flag says that it is a repository whatever its name. */
function withGit(source: string): string {
  const [, before = '', behind = ''] = /^([^?#]*)(.*)$/s.exec(source) ?? [];
  return `${before.replace(/(?:\.git)?$/, '.git')}${behind}`;
}

/** Whoever signs in stands before the host; signed addresses have their signature in the query. */
function publicPart(address: string): string {
  return address.replace(/^([a-z0-9]+:\/\/)[^/?#]*@/i, '$1').replace(/[?#].*$/s, '');
}
