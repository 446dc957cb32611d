import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {
  IMAGE_STATES,
  OUTCOMES,
  PUSH_WAYS,
  RESULT_KIND,
  RESULT_SCHEMA_VERSION,
  TAG_KINDS,
} from '../../src/result/result-document.ts';
import { readResultDocument, resultDocument } from '../../src/result/result-file.ts';
import { anyFacts } from './any-facts.ts';
import { EVERYTHING, STEPS } from './facts.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const schema = JSON.parse(readFileSync(join(ROOT, 'docs/result-file.schema.json'), 'utf8'));
const page = readFileSync(join(ROOT, 'docs/result-file.md'), 'utf8');

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true, validateFormats: false });
const validate = ajv.compile(schema);

function faultsOf(document: unknown): string[] {
  validate(document);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

interface Property {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Property>>;
  readonly items?: Property;
  readonly required?: readonly string[];
  readonly additionalProperties?: unknown;
}

/** Every object of the schema with its path. */
function objectsOf(property: Property, path: string): (readonly [string, Property])[] {
  const { properties, items } = property;
  if (items !== undefined) return objectsOf(items, `${path}[]`);
  if (properties === undefined) return [];
  const inner = Object.entries(properties).flatMap(([name, each]) =>
    objectsOf(each, path === '' ? name : `${path}.${name}`),
  );
  return [[path, property], ...inner];
}

function fieldsOf(property: Property): string[] {
  return objectsOf(property, '').flatMap(([path, { properties = {} }]) =>
    Object.keys(properties).map((name) => (path === '' ? name : `${path}.${name}`)),
  );
}

/** Every field of a document, written as in the schema; labels are the user's own. */
function fieldsIn(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return fieldsIn(value[0], `${path}[]`);
  if (typeof value !== 'object' || value === null || path === 'names.labels') return [];
  return Object.entries(value).flatMap(([name, each]) => {
    const own = path === '' ? name : `${path}.${name}`;
    return [own, ...fieldsIn(each, own)];
  });
}

describe('the schema of the result file', () => {
  it.each(Object.entries(STEPS))('takes a step that was %s', (_, facts) => {
    expect(faultsOf(resultDocument(facts))).toEqual([]);
  });

  it('takes whatever is written', () => {
    fc.assert(fc.property(anyFacts, (facts) => expect(faultsOf(resultDocument(facts))).toEqual([])));
  });

  it('has the fields of the document in their order, and no others', () => {
    const error = { code: 'x', message: 'x' };
    const document = resultDocument({ ...EVERYTHING, error });
    expect(fieldsOf(schema)).toHaveLength(new Set(fieldsOf(schema)).size);
    expect(fieldsOf(schema).sort()).toEqual(fieldsIn(document, '').sort());
    expect(Object.keys(schema.properties)).toEqual(Object.keys(document));
  });

  it('describes every field, wants every field, and lets others in', () => {
    const objects = objectsOf(schema, '');
    expect(objects.length).toBeGreaterThan(15);
    for (const [path, { properties = {}, required, additionalProperties }] of objects) {
      expect([path, required]).toEqual([path, Object.keys(properties)]);
      expect([path, additionalProperties]).toEqual([path, true]);
      for (const [name, { description }] of Object.entries(properties)) {
        expect(`${path}.${name}: ${description}`).toMatch(/: .*\S.*\.$|: `[^`]+`$/);
      }
    }
  });

  it('has the words of the types', () => {
    const { properties } = schema;
    expect(properties.kind.const).toBe(RESULT_KIND);
    expect(properties.schemaVersion.const).toBe(RESULT_SCHEMA_VERSION);
    expect(properties.outcome.enum).toEqual(OUTCOMES);
    expect(properties.names.properties.references.items.properties.kind.enum).toEqual(TAG_KINDS);
    expect(properties.images.items.properties.state.enum).toEqual(IMAGE_STATES);
    expect(properties.push.properties.way.enum).toEqual([...PUSH_WAYS, null]);
  });

  it.each<[string, object]>([
    ['another version', { schemaVersion: 2 }],
    ['a digest that is none', { image: { ...resultDocument(EVERYTHING).image, digest: 'sha256:1' } }],
    ['no run', { run: undefined }],
    ['an outcome of its own', { outcome: 'great' }],
  ])('refuses %s', (_, spoiled) => {
    const document = JSON.parse(JSON.stringify({ ...resultDocument(EVERYTHING), ...spoiled }));
    expect(faultsOf(document)).not.toEqual([]);
    expect(() => readResultDocument(JSON.stringify(document))).toThrow();
  });
});

describe('the page about the result file', () => {
  it('has a table of the fields in the schema', async () => {
    const { freshResultPage } = await import(join(ROOT, 'scripts/result-page.mjs'));
    expect(page).toBe(freshResultPage());
    const named = [...page.matchAll(/^\| `([a-zA-Z.[\]]+)` \|/gm)].map(([, name]) => name);
    expect(named).toEqual(expect.arrayContaining(fieldsOf(schema)));
  });

  it('has an example that holds every field but those of a failure', () => {
    const [, text = ''] = /```json\n(.*?)```/s.exec(page) ?? [];
    const example = JSON.parse(text);
    expect(faultsOf(example)).toEqual([]);
    expect(readResultDocument(text)).toEqual(example);
    const missing = fieldsOf(schema).filter((name) => !fieldsIn(example, '').includes(name));
    expect(missing).toEqual(expect.arrayContaining(['error.code']));
    expect(missing.filter((name) => !name.startsWith('error.'))).toEqual([]);
  });

  it('has the fields of the example in their order', () => {
    const [, text = ''] = /```json\n(.*?)```/s.exec(page) ?? [];
    expect(JSON.stringify(readResultDocument(text))).toBe(JSON.stringify(JSON.parse(text)));
  });
});
