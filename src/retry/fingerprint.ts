/** What two failures with the same cause have in common. */

const DIGEST = /\b(?:sha(?:256|512):)?[0-9a-f]{32,}\b/g;
const ID =
  /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b|\b[0-9a-f]{12,31}\b|::?\b[0-9a-z]{25}\b|\b[0-9a-z]{25}::/g;
const TIME = /\b\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)?/g;
const ADDRESS = /\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?/g;
const PORT = /:\d{4,5}\b(?!\d)/g;
const MEASURE = /\b\d+(?:\.\d+)?\s?(?:[kKMGT]i?B|B|bytes|ms|µs|s|m\d+(?:\.\d+)?s)\b/g;
const QUERY = /\?[^\s"]*/g;

/** @param message what `telling` is made from */
export function fingerprintOf(stage: string, message: string): string {
  const lasting = message
    .replace(QUERY, '')
    .replace(TIME, 'TIME')
    .replace(DIGEST, 'DIGEST')
    .replace(ID, 'ID')
    .replace(ADDRESS, 'ADDRESS')
    .replace(PORT, '')
    .replace(MEASURE, 'SIZE');
  return `${stage}: ${lasting}`;
}
