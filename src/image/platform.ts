/**
 * Platforms as BuildKit writes them: `os/architecture[/variant]`, or an architecture alone.
 *
 * @see https://github.com/containerd/platforms/blob/v1.0.0/platforms.go
 */
const PLATFORM = /^[A-Za-z0-9_.-]+(?:\([A-Za-z0-9_.+-]*\))?(?:\/[A-Za-z0-9_-]+){0,2}$/;

export function isPlatform(text: string): boolean {
  return PLATFORM.test(text);
}

/** Whether it says for which system and processor: `arm64` alone leaves the system to the builder. */
export function hasArchitecture(text: string): boolean {
  return isPlatform(text) && text.includes('/');
}

/**
 * The platform of a text. The version of a system (`windows(10.0.20348)/amd64`) is left out.
 *
 * @returns undefined when it does not say for which system and processor
 */
export function parsePlatform(text: string): Platform | undefined {
  if (!hasArchitecture(text)) return undefined;
  const [os, architecture, variant] = (formatPlatform(partsOf(text)) ?? '').split('/');
  if (!os || !architecture) return undefined;
  return { os, architecture, ...(variant !== undefined && { variant }) };
}

function partsOf(text: string): Platform {
  const [system = '', architecture = '', variant] = text.split('/');
  const os = system.replace(/\(.*\)$/, '');
  return { os, architecture, ...(variant !== undefined && { variant }) };
}

/** A platform as a manifest has it. */
export interface Platform {
  readonly os?: string;
  readonly architecture?: string;
  readonly variant?: string;
}

/** Other names of an architecture, with the variant that the name means; undefined for the one that is given. */
const ARCHITECTURES = new Map<string, readonly [architecture: string, variant: string | undefined]>([
  ['i386', ['386', '']],
  ['x86_64', ['amd64', undefined]],
  ['x86-64', ['amd64', undefined]],
  ['aarch64', ['arm64', undefined]],
  ['armhf', ['arm', 'v7']],
  ['armel', ['arm', 'v6']],
]);

/** The variants that go without saying, or have a shorter name. */
const VARIANTS = new Map([
  ['amd64/v1', ''],
  ...['8', 'v8', 'v8.0'].map((name) => [`arm64/${name}`, ''] as const),
  ...['9', '9.0', 'v9.0'].map((name) => [`arm64/${name}`, 'v9'] as const),
  ['arm/', 'v7'],
  ...['5', '6', '7', '8'].map((name) => [`arm/${name}`, `v${name}`] as const),
]);

/**
 * Writes a platform as containerd and BuildKit do, so that `arm64` with and without its `v8` is one.
 *
 * @returns undefined when what came names no platform
 * @see https://github.com/containerd/platforms/blob/v1.0.0/database.go
 */
export function formatPlatform({ os, architecture, variant = '' }: Platform): string | undefined {
  if (![os, architecture, variant].every((part) => typeof part === 'string')) return undefined;
  const [name = '', kind = ''] = [os, architecture].map((part) => part?.toLowerCase());
  const [arch, meant] = ARCHITECTURES.get(kind) ?? [kind];
  const given = meant ?? variant.toLowerCase();
  const shown = VARIANTS.get(`${arch}/${given}`) ?? given;
  const text = [name === 'macos' ? 'darwin' : name, arch, ...(shown === '' ? [] : [shown])].join('/');
  return isPlatform(text) && arch !== '' ? text : undefined;
}
