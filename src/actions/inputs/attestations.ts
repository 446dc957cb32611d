/** `provenance`, `sbom` and `attests`. */
import { type AttestationInputs, attestType, isSwitch } from '../../build/attestations.ts';
import { quote } from '../../errors.ts';
import type { InputReader } from '../../runner/input.ts';

export async function parseAttestations(reader: InputReader): Promise<AttestationInputs> {
  return {
    provenance: parseFields(reader, 'provenance', 'mode=max'),
    sbom: parseFields(reader, 'sbom', 'generator=<image>'),
    attests: await parseAttests(reader),
  };
}

/** `true`, `false`, or fields with their values, which BuildKit knows better. */
function parseFields(reader: InputReader, name: string, example: string): string {
  const value = reader.text(name);
  const isGood = value.split(',').every((field) => isSwitch(field.trim()) || /^[ "]*[a-z-]+ *=/.test(field));
  if (value !== '' && !isGood && !value.includes('"')) {
    reader.problems.push({
      input: name,
      problem: `must be true, false or fields such as ${example}, not ${quote(value)}`,
    });
  }
  return value;
}

async function parseAttests(reader: InputReader): Promise<string[]> {
  const attests = await reader.list('attests');
  for (const attest of attests) {
    const type = attestType(attest);
    if (type === 'provenance' || type === 'sbom') continue;
    reader.problems.push({
      input: 'attests',
      problem: `${quote(attest)} has ${type === undefined ? 'no type' : `the unknown type ${quote(type)}`}`,
      advice: 'Write type=provenance or type=sbom, with further fields behind it.',
    });
  }
  return attests;
}
