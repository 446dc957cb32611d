import { describe, expect, it } from '@jest/globals';
import { isProvenance, LARGEST_PREDICATE, sbomPredicate } from '../../src/attest/predicate.ts';

const SPDX = { spdxVersion: 'SPDX-2.3', SPDXID: 'SPDXRef-DOCUMENT', name: 'app' };
const CYCLONE_DX = { bomFormat: 'CycloneDX', specVersion: '1.6', components: [] };

describe('an SBOM', () => {
  it.each<[string, object, string]>([
    ['SPDX 2.3', SPDX, 'https://spdx.dev/Document/v2.3'],
    ['SPDX 2.2.1', { ...SPDX, spdxVersion: 'SPDX-2.2.1' }, 'https://spdx.dev/Document/v2.2.1'],
    ['CycloneDX', CYCLONE_DX, 'https://cyclonedx.org/bom'],
  ])('in %s is a predicate of that type', (_, content, type) => {
    expect(sbomPredicate(JSON.stringify(content))).toEqual({ type, content });
  });

  it.each([
    ['{"bomFormat": ', 'is no JSON object'],
    ['[]', 'is no JSON object'],
    ['null', 'is no JSON object'],
    ['', 'is no JSON object'],
    ['{}', 'is neither SPDX 2 nor CycloneDX as JSON'],
    ['{"spdxVersion": 2.3}', 'is neither SPDX 2 nor CycloneDX as JSON'],
    ['{"spdxVersion": "SPDX-2.3/../x"}', 'is neither SPDX 2 nor CycloneDX as JSON'],
    ['{"bomFormat": "CycloneDX"}', 'is neither SPDX 2 nor CycloneDX as JSON'],
    ['<bom xmlns="http://cyclonedx.org/schema/bom/1.6"/>', 'is no JSON object'],
  ])('is not: %s', (text, problem) => {
    expect(sbomPredicate(text)).toBe(problem);
  });

  it('is not larger than what GitHub takes', () => {
    const text = JSON.stringify({ ...SPDX, comment: 'é'.repeat(LARGEST_PREDICATE / 2) });
    expect(sbomPredicate(text)).toBe('is larger than 16 MiB, which is the most that GitHub takes');
  });
});

it.each([
  ['https://slsa.dev/provenance/v1', true],
  ['https://slsa.dev/provenance/v0.2', true],
  ['https://spdx.dev/Document/v2.3', false],
  ['', false],
])('provenance is told by its type: %s', (type, expected) => {
  expect(isProvenance(type)).toBe(expected);
});
