/**
 * The schema of workflows, in the place of the parser's import of it, which lacks the attribute that an import of JSON
 * has to have.
 */
import { readFileSync } from 'node:fs';

const parser = new URL('../../node_modules/@actions/workflow-parser/dist/', import.meta.url);

export default JSON.parse(readFileSync(new URL('workflow-v1.0.min.json', parser), 'utf8')) as unknown;
