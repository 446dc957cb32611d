/** Architectures by the names that platforms, QEMU and the kernel's own tables have for them. */

/** Platforms' names to QEMU's; the kernel's entries are called `qemu-<name>`. */
const QEMU_NAMES: Readonly<Record<string, string>> = {
  amd64: 'x86_64',
  '386': 'i386',
  arm64: 'aarch64',
  arm: 'arm',
  ppc64le: 'ppc64le',
  s390x: 's390x',
  riscv64: 'riscv64',
  mips64le: 'mips64el',
  mips64: 'mips64',
  loong64: 'loongarch64',
};

/** What processors run beside their own. */
const ALSO_NATIVE: Readonly<Record<string, readonly string[]>> = { amd64: ['386'], arm64: ['arm'] };

/** Node's names to platforms'. */
const NODE_NAMES: Readonly<Record<string, string>> = { x64: 'amd64', ia32: '386', mipsel: 'mipsle' };

/** Other spellings that BuildKit takes. */
const ALIASES: Readonly<Record<string, string>> = {
  x86_64: 'amd64',
  'x86-64': 'amd64',
  aarch64: 'arm64',
  i386: '386',
  armhf: 'arm',
  armel: 'arm',
};

/** The architecture of a platform; undefined for one that is not Linux, which no emulator here runs. */
export function architectureOf(platform: string): string | undefined {
  const [first = '', second] = platform.toLowerCase().split('/');
  // An architecture alone means this system's, and a system alone this machine's architecture.
  if (second === undefined) return isArchitecture(first) ? (ALIASES[first] ?? first) : undefined;
  return first === 'linux' ? (ALIASES[second] ?? second) : undefined;
}

function isArchitecture(name: string): boolean {
  return name in QEMU_NAMES || name in ALIASES;
}

/** @param nodeName as in `process.arch` */
export function nativeArchitecture(nodeName: string): string {
  return NODE_NAMES[nodeName] ?? nodeName;
}

/** Whether a machine runs programs of this architecture by itself. */
export function isNative(architecture: string, native: string): boolean {
  return architecture === native || (ALSO_NATIVE[native] ?? []).includes(architecture);
}

/** QEMU's name for it; undefined when QEMU has no program for it. */
export function qemuName(architecture: string): string | undefined {
  return QEMU_NAMES[architecture];
}
