/** Dates in expressions, in the format tokens of Moment.js, as docker/metadata-action writes them. */
import type Moment from 'moment-timezone';
import { ExpressionError } from './engine.ts';

/** Formats a date in a time zone. */
export interface DateFormatter {
  /** @throws {ExpressionError} when nobody knows the zone: a date in the wrong zone would be a wrong tag */
  format(date: Date, format: string, zone: string): string;
  /** Whether a zone exists. */
  knows(zone: string): boolean;
}

/**
 * Loads the formatter.
 *
 * @see https://momentjs.com/docs/#/displaying/format/
 */
export async function loadDateFormatter(): Promise<DateFormatter> {
  const { default: moment } = await import('moment-timezone');
  const knows = (zone: string) => moment.tz.zone(zone) !== null;
  return { knows, format: (date, format, zone) => formatDate(moment, date, format, checkedZone(zone, knows)) };
}

function formatDate(moment: typeof Moment, date: Date, format: string, zone: string): string {
  return moment(date).tz(zone).format(format);
}

function checkedZone(zone: string, knows: (zone: string) => boolean): string {
  if (!knows(zone)) throw new ExpressionError(unknownZone(zone));
  return zone;
}

/** What is wrong with a zone that does not exist. */
export function unknownZone(zone: string): string {
  return `names the unknown time zone "${zone}"; allowed are those of the tz database, such as UTC or Europe/Berlin`;
}
