/** Signing with cosign: which command, and which options would make another one of it. */

/** What `cosign sign` is told beside the image. */
export interface CosignRequest {
  /** Absolute path, `env://NAME` or the address of a key service; empty for keyless. */
  readonly key: string;
  readonly options: readonly string[];
}

/**
 * The arguments of cosign that sign one image. The images of an index are signed too only with the option
 * `--recursive`: who verifies what he pulled by the index's digest needs the one signature.
 *
 * @param image `name@sha256:…`: a tag may mean another image by the time it is signed
 * @see https://github.com/sigstore/cosign/blob/main/doc/cosign_sign.md
 */
export function cosignArguments({ key, options }: CosignRequest, image: string): readonly string[] {
  return ['sign', '--yes', ...(key === '' ? [] : ['--key', key]), ...options, '--', image];
}

/** What kind of place a key is in. */
export type KeyPlace =
  | { readonly kind: 'keyless' }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'service' }
  /** The key itself, which belongs into no input. */
  | { readonly kind: 'content' };

export function keyPlace(key: string): KeyPlace {
  if (key === '') return { kind: 'keyless' };
  if (/-----BEGIN|[\r\n]/.test(key)) return { kind: 'content' };
  const name = /^env:\/\/(.*)$/.exec(key)?.[1];
  if (name !== undefined) return { kind: 'variable', name };
  // `pkcs11:` alone has no slashes.
  return /^[a-z][a-z0-9+.-]*:\/\/|^pkcs11:/i.test(key) ? { kind: 'service' } : { kind: 'file', path: key };
}

/** Options that are inputs, or that would make something else of the signing; and why. */
const REFUSED: Readonly<Record<string, string>> = {
  '--key': 'has an input of its own, sign-key',
  '--yes': 'is always given',
  '-y': 'is always given',
  '--sk': 'asks for a key in the hand of a person',
  '--slot': 'asks for a key in the hand of a person',
  '--upload': 'could leave the signature on the runner',
  '--payload': 'would sign something else than the image',
  '--help': 'would sign nothing',
  '-h': 'would sign nothing',
  '--version': 'would sign nothing',
  '--registry-username': "would go past the step's own sign-in",
  '--registry-password': 'every process of the machine could read',
  '--registry-token': 'every process of the machine could read',
};

/** One option a line, its value behind an equals sign: a word that stands alone would be one more image to sign. */
const OPTION = /^(--[a-z0-9][a-z0-9-]*|-[a-z])(?:=(.*))?$/i;
/** How a token begins that is no path of a file with one. */
const TOKEN = /^eyJ/;

export interface OptionProblem {
  /** A clause that follows the input's name; never with the value of an option, which may be a secret. */
  readonly problem: string;
  readonly advice: string;
}

/** @param options the lines of `sign-options` */
export function optionProblems(options: readonly string[]): OptionProblem[] {
  return options.flatMap((line, index) => {
    const [, name, value = ''] = OPTION.exec(line) ?? [];
    if (name === undefined) {
      return {
        problem: `has no option in line ${index + 1}`,
        advice: 'Write one option on each line, with its value behind an equals sign, such as --annotations=team=a.',
      };
    }
    if (name === '--identity-token' && TOKEN.test(value)) {
      return {
        problem: `has a token in line ${index + 1}, which every process of the machine could read`,
        advice: 'Give the path of a file that holds it, or the environment variable SIGSTORE_ID_TOKEN.',
      };
    }
    const why = REFUSED[name];
    return why === undefined
      ? []
      : { problem: `has ${name} in line ${index + 1}, which ${why}`, advice: 'Take it out.' };
  });
}

/** Whether somebody else than GitHub says who signs without a key. */
export function bringsIdentity(options: readonly string[]): boolean {
  return options.some((line) => /^--(?:identity-token|oidc-provider|fulcio-auth-flow)=/.test(line));
}

/** What cosign said of its end, on one line. */
export function lastWords(stderr: string): string {
  const lines = stderr.split('\n').map((line) => line.trim());
  const line = lines.findLast((text) => text !== '') ?? '';
  return line.replace(/^(?:error during command execution|Error): /, '');
}

/**
 * Whether a later attempt has a fair chance by the words of cosign's own clients; the network's and the registry's are
 * known elsewhere.
 */
export function saysServerFault(words: string): boolean {
  return /\]\[(?:429|5\d\d)\]|status code:? (?:429|5\d\d)\b/.test(words);
}
