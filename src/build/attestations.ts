/**
 * The `--attest` options, as docker/build-push-action makes them of `provenance`, `sbom` and `attests`.
 *
 * @see https://docs.docker.com/build/metadata/attestations/
 */
import type { BuilderFacts, Machine } from '../builder/facts.ts';
import { goBoolean } from '../go-boolean.ts';
import { parseExport } from '../result/exports.ts';
import { fieldsOfRecord } from '../result/record.ts';
import { isSurelyBuildKit } from './versions.ts';

/** The inputs, as given; empty for none. */
export interface AttestationInputs {
  readonly provenance: string;
  readonly sbom: string;
  /** `type=…` with its fields. */
  readonly attests: readonly string[];
}

/**
 * What was asked for. `provenance` and `sbom` stand before entries of `attests`, and in place of those of their type.
 *
 * @param builderId the address of the run; provenance says by it who built
 */
export function attestsOf({ provenance, sbom, attests }: AttestationInputs, builderId: string): string[] {
  const asked: string[] = [];
  if (provenance !== '') asked.push(withSwitches(`type=provenance,${provenanceOf(provenance, builderId)}`));
  if (sbom !== '') asked.push(withSwitches(`type=sbom,${sbom}`));
  for (const attest of attests) {
    const type = attestType(attest);
    if (type === 'provenance' && provenance === '') asked.push(withBuilderId(attest, builderId));
    else if (type === 'sbom' && sbom === '') asked.push(attest);
    else if (type !== 'provenance' && type !== 'sbom') asked.push(withSwitches(attest));
  }
  return asked;
}

export interface DefaultProvenance extends AttestationInputs {
  readonly outputs: readonly string[];
  readonly load: boolean;
  readonly isPrivate: boolean;
  /** False where the variable `BUILDX_NO_DEFAULT_ATTESTATIONS` says so. */
  readonly isWanted: boolean;
}

/**
 * The provenance that nobody asked for: everything about a public repository, the least about a private one. None
 * where the user decides, and none for an image that the engine loads.
 *
 * @param machine undefined for a plan that nobody runs: then as for a BuildKit of today
 * @returns empty for none
 */
export function defaultProvenance(given: DefaultProvenance, builderId: string, machine: Machine | undefined): string {
  if (!isLeftToUs(given)) return '';
  if (machine !== undefined && !canAttest(machine.builder)) return '';
  const { isPrivate } = given;
  return `type=provenance,${isPrivate ? 'mode=min,inline-only=true' : 'mode=max'},builder-id=${builderId}`;
}

/**
 * The same for an image that goes as an archive. The engine adds the least provenance to what it pushes itself, and leaves
 * it out of an archive: a gate must not change the image.
 *
 * @returns empty for none
 */
export function archiveProvenance(given: DefaultProvenance): string {
  return isLeftToUs(given) ? 'type=provenance,mode=min' : '';
}

/** Nobody has decided on it, and the image is not loaded. */
function isLeftToUs({ provenance, attests, outputs, load, isWanted }: DefaultProvenance): boolean {
  const isDecided = provenance !== '' || attests.some((attest) => attestType(attest) === 'provenance');
  const isLoaded = load || outputs.some((output) => parseExport(output).type === 'docker');
  return isWanted && !isDecided && !isLoaded;
}

/** Whether attestations that nobody asked for are sure to do no harm. */
function canAttest(builder: BuilderFacts | undefined): boolean {
  if (builder === undefined) return false;
  const isEngine = builder.driver === 'docker';
  if (isEngine && !builder.hasContainerdStore) return false;
  return builder.nodes.every(
    ({ buildkit }) => (!isEngine || buildkit?.endsWith('-moby')) && isSurelyBuildKit(buildkit, '0.11.0'),
  );
}

/** The type that an entry of `attests` names; undefined when it names none. */
export function attestType(attest: string): string | undefined {
  const types = fieldsOfRecord(attest).map((field) => /^type\s*=\s*([^=\s]*)/.exec(field)?.[1]);
  return types.find((type) => type !== undefined);
}

/** `true` is a provenance with nothing but the builder's name. */
function provenanceOf(provenance: string, builderId: string): string {
  if (/^(?:true|True|TRUE)$/.test(provenance)) return `builder-id=${builderId}`;
  if (/^(?:false|False|FALSE)$/.test(provenance)) return 'false';
  return withBuilderId(provenance, builderId);
}

function withBuilderId(fields: string, builderId: string): string {
  const isGiven = fieldsOfRecord(fields).some((field) => /^builder-id\s*=/.test(field));
  return isGiven ? fields : `${fields},builder-id=${builderId}`;
}

export function isSwitch(field: string): boolean {
  return goBoolean(field) !== undefined;
}

/** A bare boolean among the fields turns the attestation on or off. */
function withSwitches(attest: string): string {
  return fieldsOfRecord(attest)
    .map((field) => (isSwitch(field) ? `disabled=${!goBoolean(field)}` : field))
    .join(',');
}
