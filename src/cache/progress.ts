/**
 * Reads from buildx's plain progress, as it comes, what the caches did: which steps were there already, what was
 * fetched and what was written. The whole of it is more than anybody keeps.
 */

export interface ImportReport {
  /** As BuildKit calls it: a reference, or `gha:123`. */
  readonly from: string;
  readonly seconds: number;
  /** Why it could not be read; undefined when it was. */
  readonly error: string | undefined;
}

export interface ExportReport {
  /** As BuildKit calls it: `GitHub Actions Cache`, `registry`, `client directory`. */
  readonly to: string;
  readonly seconds: number;
  readonly layers: number;
  /** 0 where the progress does not tell. */
  readonly bytes: number;
  readonly error: string | undefined;
  readonly isDone: boolean;
}

export interface CacheReport {
  /** Steps of the Dockerfile that make something; base images are none. */
  readonly steps: number;
  readonly cached: number;
  /** Layers that were fetched for steps that were there. */
  readonly fetchedBytes: number;
  readonly imports: readonly ImportReport[];
  readonly exports: readonly ExportReport[];
}

export interface CacheWatch {
  /** Told of every line that the build says. */
  readonly hear: (line: string) => void;
  readonly report: () => CacheReport;
}

/** One step of the build, as far as it matters here. */
interface Vertex {
  readonly name: string;
  readonly started: number;
  heard: number;
  seconds: number | undefined;
  error: string | undefined;
  isCached: boolean;
  isDone: boolean;
  /** Those that were written; undefined until there is one. A build has thousands of steps that write none. */
  layers: Set<string> | undefined;
  /** Of each layer that was moved; undefined until there is one. */
  bytes: Map<string, number> | undefined;
}

const STEP_LINE = /^#(\d+) (.*)$/s;
const ENDED = /^(?:DONE(?: (\d+\.\d+)s)?|CACHED|CANCELED)$/;
/** What a command says: its time, then its words. */
const SAID = /^\d+\.\d+(?: |$)/;
const MOVED = /^(sha256:[0-9a-f]{64}) (\d+(?:\.\d+)?)([kMGT]?)B \/ /;
const WRITING = /^writing layer (\S+)/;
/** The only one that tells how long an export took that failed. */
const PREPARED = /^preparing build cache for export (\d+\.\d+)s done$/;
const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1e3, M: 1e6, G: 1e9, T: 1e12 };

const IMPORT = /^(?:\[\S+ )?(?:internal\] )?importing cache manifest from (\S+)/;
const EXPORT =
  /^(?:\[\S+\] )?exporting (?:cache )?to (GitHub Actions Cache|registry|client directory|Amazon S3|Azure \S.*)$/;
const OF_DOCKERFILE = /^\[(?:[^\]]* )?\d+\/\d+\] (?!FROM )/;

/** @param now milliseconds of a clock that only goes forward */
export function watchCache(now: () => number): CacheWatch {
  /** Undefined for those that are of no matter here. */
  const vertexes = new Map<string, Vertex | undefined>();
  return {
    hear(line) {
      const [, id, text = ''] = STEP_LINE.exec(line) ?? [];
      if (id === undefined || id === '0') return;
      const known = vertexes.get(id);
      if (known !== undefined) take(known, text, now());
      else if (!vertexes.has(id)) vertexes.set(id, isReported(text) ? vertexOf(text, now()) : undefined);
    },
    report: () => reportOf([...vertexes.values()].filter((vertex) => vertex !== undefined)),
  };
}

function isReported(name: string): boolean {
  return OF_DOCKERFILE.test(name) || IMPORT.test(name) || EXPORT.test(name);
}

function vertexOf(name: string, time: number): Vertex {
  const state = { seconds: undefined, error: undefined, isCached: false, isDone: false };
  return { name, started: time, heard: time, ...state, layers: undefined, bytes: undefined };
}

function take(vertex: Vertex, text: string, time: number): void {
  vertex.heard = time;
  if (SAID.test(text)) {
    // A step whose layers have gone is run after all.
    vertex.isCached = false;
    return;
  }
  if (text.startsWith('ERROR: ')) vertex.error ??= text.slice('ERROR: '.length);
  const ended = ENDED.exec(text);
  if (ended !== null) {
    vertex.isDone = !text.startsWith('CANCELED');
    if (text === 'CACHED') vertex.isCached = true;
    if (ended[1] !== undefined) vertex.seconds ??= Number(ended[1]);
  }
  const layer = WRITING.exec(text)?.[1];
  if (layer !== undefined) {
    vertex.layers ??= new Set();
    vertex.layers.add(layer);
  }
  const prepared = PREPARED.exec(text)?.[1];
  if (prepared !== undefined) vertex.seconds = Number(prepared);
  const [, digest, size, unit = ''] = MOVED.exec(text) ?? [];
  if (digest !== undefined) {
    vertex.bytes ??= new Map();
    vertex.bytes.set(digest, Number(size) * (UNITS[unit] ?? 1));
  }
}

function reportOf(vertexes: readonly Vertex[]): CacheReport {
  const steps = vertexes.filter(({ name }) => OF_DOCKERFILE.test(name));
  const cached = steps.filter(({ isCached, error }) => isCached && error === undefined);
  return {
    steps: steps.length,
    cached: cached.length,
    fetchedBytes: cached.map(bytesOf).reduce(add, 0),
    imports: vertexes.flatMap((vertex) => {
      const from = IMPORT.exec(vertex.name)?.[1];
      return from === undefined ? [] : [{ from, seconds: secondsOf(vertex), error: vertex.error }];
    }),
    exports: vertexes.flatMap((vertex) => {
      const to = EXPORT.exec(vertex.name)?.[1];
      const { error, isDone, layers } = vertex;
      if (to === undefined) return [];
      return [{ to, seconds: secondsOf(vertex), layers: layers?.size ?? 0, bytes: bytesOf(vertex), error, isDone }];
    }),
  };
}

function secondsOf({ seconds, started, heard }: Vertex): number {
  return seconds ?? (heard - started) / 1000;
}

function bytesOf({ bytes }: Vertex): number {
  return [...(bytes?.values() ?? [])].reduce(add, 0);
}

function add(sum: number, next: number): number {
  return sum + next;
}
