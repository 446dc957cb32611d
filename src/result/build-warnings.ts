/**
 * What BuildKit's build checks say about a Dockerfile, with the lines that they mean.
 *
 * @see https://docs.docker.com/reference/build-checks/
 */
export interface BuildWarning {
  /** `JSONArgsRecommended: JSON arguments recommended for CMD to prevent …`, on one line. */
  readonly message: string;
  /** The rule's name; empty when it has none. */
  readonly rule: string;
  readonly url: string;
  /** The Dockerfile's name without its folder; empty when unknown. */
  readonly file: string;
  /** From 1; undefined when the whole file is meant. */
  readonly line: number | undefined;
  readonly endLine: number | undefined;
}

interface Range {
  readonly start?: { readonly line?: number };
  readonly end?: { readonly line?: number };
}

/** `buildx.build.warnings` of a metadata file, where texts are in base64. Anything malformed is left out. */
export function warningsOfBuild(value: unknown): BuildWarning[] {
  return objectsIn(value).map((warning) => {
    // The text repeats the line for those who have nothing else.
    const message = oneLine(decode(warning['short'])).replace(/ \(line \d+\)$/, '');
    const source = objectOf(warning['sourceInfo']);
    return {
      message,
      rule: /^(\w+): /.exec(message)?.[1] ?? '',
      url: textOf(warning['url']),
      file: textOf(source?.['filename']),
      ...linesOf(warning['range']),
    };
  });
}

export interface CheckReport {
  readonly warnings: readonly BuildWarning[];
  /** Why the Dockerfile cannot be checked, or may not be built; undefined when it can. */
  readonly error: BuildWarning | undefined;
}

/** `result.json` of a metadata file, which `--call check` leaves; undefined for any other call. */
export function checkReport(value: unknown): CheckReport | undefined {
  const report = objectOf(value);
  if (report === undefined || !('warnings' in report)) return undefined;
  const files = objectsIn(report['sources']).map((source) => textOf(source['filename']));
  const fileOf = (location: Record<string, unknown> | undefined) => files[Number(location?.['sourceIndex'] ?? 0)] ?? '';
  const warnings = objectsIn(report['warnings']).map((warning) => {
    const rule = textOf(warning['ruleName']);
    const location = objectOf(warning['location']);
    const said = oneLine(textOf(warning['detail']) || textOf(warning['description']));
    return {
      message: rule === '' ? said : `${rule}: ${said}`,
      rule,
      url: textOf(warning['url']),
      file: fileOf(location),
      ...linesOf(location?.['ranges']),
    };
  });
  const failure = objectOf(report['buildError']);
  const place = objectOf(failure?.['location']);
  const error = failure && {
    message: oneLine(textOf(failure['message'])),
    rule: '',
    url: '',
    file: fileOf(place),
    ...linesOf(place?.['ranges']),
  };
  return { warnings, error };
}

function linesOf(ranges: unknown): Pick<BuildWarning, 'line' | 'endLine'> {
  const [range] = objectsIn(ranges) as Range[];
  const line = lineOf(range?.start?.line);
  return { line, endLine: line === undefined ? undefined : (lineOf(range?.end?.line) ?? line) };
}

function lineOf(value: unknown): number | undefined {
  return Number.isInteger(value) && (value as number) > 0 ? (value as number) : undefined;
}

function decode(value: unknown): string {
  return Buffer.from(textOf(value), 'base64').toString('utf8');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function objectOf(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

function objectsIn(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.map(objectOf).filter((item) => item !== undefined) : [];
}
