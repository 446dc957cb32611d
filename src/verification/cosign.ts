/** How cosign is asked whether an image is signed. */
import { issuerOf, type Origin, workflowAddress } from './origin.ts';

export interface CosignQuestion {
  /** Absolute path, `env://NAME` or the address of a key service; empty for keyless. */
  readonly key: string;
  readonly options: readonly string[];
  readonly origin: Origin;
}

/**
 * The arguments of cosign that verify one image; without a key it has to be signed by the expected workflow.
 *
 * @param image `name@sha256:…`
 * @see https://github.com/sigstore/cosign/blob/main/doc/cosign_verify.md
 */
export function verifyArguments({ key, options, origin }: CosignQuestion, image: string): string[] {
  return ['verify', ...(key === '' ? identityArguments(origin) : [`--key=${key}`]), ...options, '--', image];
}

function identityArguments(origin: Origin): string[] {
  const address = workflowAddress(origin).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const ref = origin.workflow?.ref;
  const end = ref === undefined ? '' : `${ref.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}$`;
  return [
    `--certificate-identity-regexp=^${address}${end}`,
    `--certificate-oidc-issuer=${issuerOf(origin.serverUrl)}`,
    // A workflow that others may call signs for them too, under its own name.
    `--certificate-github-workflow-repository=${origin.repository}`,
  ];
}

/** Options that are inputs, or would make something else of the question; and why. */
const REFUSED: Readonly<Record<string, string>> = {
  '--key': 'has an input of its own, cosign-key',
  '--check-claims': 'could leave out whether the signature is about this image',
  '--help': 'would verify nothing',
  '-h': 'would verify nothing',
  '--local-image': 'would look at another image',
  '--registry-username': "would go past the step's own sign-in",
  '--registry-password': 'every process of the machine could read',
  '--registry-token': 'every process of the machine could read',
};
/** One option a line, its value behind an equals sign: a word that stands alone would be one more image. */
const OPTION = /^(--[a-z0-9][a-z0-9-]*|-[a-z])(?:=.*)?$/i;

/** @returns what is wrong, as clauses, never with a value */
export function verifyOptionProblems(options: readonly string[]): string[] {
  return options.flatMap((line, index) => {
    const name = OPTION.exec(line)?.[1];
    if (name === undefined) return [`has no option in line ${index + 1}`];
    return REFUSED[name] === undefined ? [] : [`has ${name} in line ${index + 1}, which ${REFUSED[name]}`];
  });
}
