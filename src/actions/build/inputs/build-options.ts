/** What `docker buildx build` is told, by docker/build-push-action's names. */
import type { PushInput } from '../../../build/push.ts';
import { quote } from '../../../errors.ts';
import { isPlatform } from '../../../image/platform.ts';
import type { InputReader } from '../../../runner/input.ts';

export interface BuildOptionInputs {
  readonly context: string;
  readonly file: string;
  readonly target: string;
  readonly platforms: readonly string[];
  readonly buildArgs: readonly string[];
  readonly provenance: string;
  readonly sbom: string;
  readonly load: boolean;
  readonly push: PushInput;
}

export async function parseBuildOptions(reader: InputReader): Promise<BuildOptionInputs> {
  return {
    context: reader.text('context'),
    file: reader.text('file'),
    target: reader.text('target'),
    platforms: await parsePlatforms(reader),
    buildArgs: await parseBuildArgs(reader),
    provenance: parseAttestation(reader, 'provenance', 'mode=max'),
    sbom: parseAttestation(reader, 'sbom', 'generator=<image>'),
    load: reader.boolean('load', false),
    push: reader.choice('push', ['true', 'false', 'auto'], 'false'),
  };
}

async function parsePlatforms(reader: InputReader): Promise<string[]> {
  const platforms = await reader.list('platforms', { commas: true });
  for (const platform of platforms.filter((name) => !isPlatform(name))) {
    reader.problems.push({
      input: 'platforms',
      problem: `${quote(platform)} is no platform`,
      advice: 'Write os/architecture or os/architecture/variant, such as linux/amd64 or linux/arm/v7.',
    });
  }
  return platforms;
}

/** `true`, `false`, or fields with their values, which BuildKit knows better. */
function parseAttestation(reader: InputReader, name: string, example: string): string {
  const value = reader.text(name);
  if (value !== '' && !/^(?:true|false|[a-z-]+=[^,]*(?:,[a-z-]+=[^,]*)*)$/.test(value)) {
    reader.problems.push({
      input: name,
      problem: `must be true, false or fields such as ${example}, not ${quote(value)}`,
    });
  }
  return value;
}

/** The value may be a secret that somebody put in the wrong place, so only the name is ever shown. */
async function parseBuildArgs(reader: InputReader): Promise<string[]> {
  const entries = await reader.list('build-args');
  entries.forEach((entry, index) => {
    if (!/^[^\s=]+(?:=|$)/.test(entry)) {
      reader.problems.push({
        input: 'build-args',
        problem: `entry ${index + 1} is not KEY=VALUE`,
        advice: 'Write one KEY=VALUE on each line; quote a value that spans lines.',
      });
    }
  });
  return entries;
}
