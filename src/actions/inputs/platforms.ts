/** The platforms to build for: a wrong one builds an image that nobody can run, and says nothing. */
import { quote } from '../../errors.ts';
import { isPlatform } from '../../image/platform.ts';
import type { InputReader } from '../../runner/input.ts';

/** @see https://go.dev/doc/install/source#environment, and the other names that BuildKit takes */
const SYSTEMS = new Set(
  'aix android darwin dragonfly freebsd illumos ios js linux netbsd openbsd plan9 solaris wasi wasip1 windows'.split(
    ' ',
  ),
);
const ARCHITECTURES = new Set(
  (
    '386 amd64 arm arm64 loong64 mips mips64 mips64le mipsle ppc64 ppc64le riscv64 s390x sparc64 wasm wasm32 ' +
    'aarch64 armel armhf i386 i686 x86-64 x86_64'
  ).split(' '),
);

export async function parsePlatforms(reader: InputReader): Promise<string[]> {
  // Buildx gets all in one word, so a comma that was in quotes parts them too.
  const platforms = (await reader.list('platforms', { commas: true })).flatMap((entry) => entry.split(','));
  for (const platform of platforms.filter((name) => !isKnown(name))) {
    reader.problems.push({
      input: 'platforms',
      problem: `${quote(platform)} is no platform`,
      advice: 'Write os/architecture or os/architecture/variant, such as linux/amd64 or linux/arm/v7.',
    });
  }
  return platforms;
}

/** A part alone is a system or an architecture; `local` is the client's own platform. */
function isKnown(platform: string): boolean {
  if (!isPlatform(platform)) return false;
  const [first = '', architecture] = platform.toLowerCase().split('/');
  const system = first.replace(/\(.*\)$/, '');
  if (architecture !== undefined) return SYSTEMS.has(system) && ARCHITECTURES.has(architecture);
  return system === 'local' || SYSTEMS.has(system) || ARCHITECTURES.has(system);
}
