/** Whether the pushed image is attested, and what is said of it. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Predicate, sbomPredicate } from '../../attest/predicate.ts';
import { type InputProblem, quote } from '../../errors.ts';
import type { InputReader } from '../../runner/input.ts';

export interface AttestingInputs {
  readonly attest: boolean;
  /**
   * Whether the registries keep the attestation too. True unless somebody says otherwise: whoever pulls the image can
   * then verify it without GitHub, and a copy of the repository takes it along. What elsewhere speaks against it, a
   * sign-in that the step does not have, is here by definition.
   */
  readonly pushToRegistry: boolean;
  /** Of an SBOM to attest, from the workspace; empty for none. */
  readonly sbomPath: string;
}

export function parseAttesting(reader: InputReader): AttestingInputs {
  const given = { attest: reader.text('attest'), sbomPath: reader.text('sbom-path') };
  if (given.sbomPath !== '' && given.attest === '') {
    reader.problems.push({
      input: 'sbom-path',
      problem: 'is given, but nothing is attested',
      advice: 'Set attest to true, or take it out.',
    });
  }
  return {
    attest: reader.boolean('attest', false),
    pushToRegistry: reader.boolean('push-to-registry', true),
    sbomPath: given.sbomPath,
  };
}

type SbomInputs = Pick<AttestingInputs, 'attest' | 'sbomPath'>;

/**
 * Finds an SBOM that is not there, or is none.
 *
 * @param mayComeLater whether something that runs before the attestation may yet write it, such as a gate
 */
export async function attestingProblems(
  inputs: SbomInputs,
  workspace: string,
  mayComeLater: boolean,
): Promise<InputProblem[]> {
  if (mayComeLater) return [];
  const sbom = await readSbom(inputs, workspace);
  if (typeof sbom !== 'string') return [];
  return [{ input: 'sbom-path', problem: sbom, advice: 'It must be a file in the workspace, made before this step.' }];
}

/** @returns undefined when there is none to attest; what is wrong with it, as a clause */
export async function readSbom(
  { attest, sbomPath }: SbomInputs,
  workspace: string,
): Promise<Predicate | string | undefined> {
  if (!attest || sbomPath === '') return undefined;
  const text = await readFile(resolve(workspace, sbomPath), 'utf8').catch((error: NodeJS.ErrnoException) => error);
  if (typeof text !== 'string') return `names ${quote(sbomPath)}, which cannot be read (${text.code ?? text.message})`;
  const sbom = sbomPredicate(text);
  return typeof sbom === 'string' ? `names ${quote(sbomPath)}, which ${sbom}` : sbom;
}
