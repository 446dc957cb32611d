/** Whether the machine has to learn to run another one's programs before the build. Pure. */
import type { BuilderFacts } from '../builder/facts.ts';
import { architectureOf, isNative, qemuName } from './architectures.ts';

export interface EmulationQuestion {
  /** The input `qemu`. */
  readonly mode: 'auto' | 'off';
  /** The platforms to build for; none for the builder's own. */
  readonly platforms: readonly string[];
  /** This machine's architecture. */
  readonly native: string;
  /** What is known of the builder; undefined when nobody had to ask it. */
  readonly builder: BuilderFacts | undefined;
  /** Whether the engine shares this machine's kernel. */
  readonly isEngineLocal: boolean;
  /** The architectures that the kernel hands to an emulator already; undefined when it cannot be asked. */
  readonly handled: readonly string[] | undefined;
}

export interface EmulationDecision {
  /** The architectures to register; none when nothing is to do. */
  readonly register: readonly string[];
  /** Why, as the end of the sentence "Emulation: …"; undefined when nobody needs to know. */
  readonly why: string | undefined;
}

/** Drivers whose BuildKit runs on the engine's kernel. */
const ON_THE_ENGINE: readonly string[] = ['docker', 'docker-container'];

export function decideEmulation(question: EmulationQuestion): EmulationDecision {
  const { mode, builder, isEngineLocal } = question;
  const missing = missingArchitectures(question);
  if (missing.length === 0) {
    const foreign = foreignArchitectures(question);
    return nothing(foreign.length > 0 ? `${foreign.join(', ')} can be run already` : undefined);
  }
  const names = missing.join(', ');
  if (mode === 'off') return nothing(`none for ${names}, the input qemu is off`);
  if (builder !== undefined && !ON_THE_ENGINE.includes(builder.driver)) {
    return nothing(`none for ${names}, because the builder ${builder.name} (driver ${builder.driver}) runs elsewhere`);
  }
  if (!isEngineLocal) return nothing(`none for ${names}, because the engine runs on another machine`);
  const register = missing.filter((name) => qemuName(name) !== undefined);
  if (register.length === 0) return nothing(`none for ${names}, which QEMU does not know`);
  return {
    register,
    why: `QEMU for ${register.join(', ')}, which this machine (${question.native}) cannot run itself`,
  };
}

function nothing(why: string | undefined): EmulationDecision {
  return { register: [], why };
}

function foreignArchitectures({ platforms, native, builder }: EmulationQuestion): string[] {
  // Several machines have their own processors: what they say is all that counts.
  const isNativeHere = (name: string) => (builder?.nodes.length ?? 0) <= 1 && isNative(name, native);
  const names = platforms.flatMap((platform) => architectureOf(platform) ?? []);
  return [...new Set(names)].filter((name) => !isNativeHere(name));
}

function missingArchitectures(question: EmulationQuestion): string[] {
  const { builder, handled, isEngineLocal } = question;
  // The engine goes on telling what it saw once; other BuildKits bring emulators of their own along.
  const isKernelEnough = builder?.driver === 'docker' && isEngineLocal && handled !== undefined;
  const told = isKernelEnough ? [] : (builder?.nodes ?? []).flatMap(({ platforms }) => platforms);
  const able = [...told.map(architectureOf), ...(isEngineLocal ? (handled ?? []) : [])];
  return foreignArchitectures(question).filter((name) => !able.includes(name));
}
