/** Which builder builds, by docker/setup-buildx-action's names. */
import { isAbsolute, join } from 'node:path';
import { type BuilderDescription, DRIVERS, describesBuilder } from '../../builder/request.ts';
import { type InputProblem, quote } from '../../errors.ts';
import type { InputReader } from '../../runner/input.ts';
import { parseNodes } from './builder-nodes.ts';

export type BuilderInputs = BuilderDescription;

/** The order does not matter to anybody; words that are one driver's only are judged when all are known. */
export async function parseBuilder(reader: InputReader): Promise<BuilderInputs> {
  const isDriven = reader.text('driver') !== '';
  const inputs: BuilderInputs = {
    builder: reader.text('builder'),
    driver: isDriven ? reader.choice('driver', DRIVERS, 'docker-container') : undefined,
    driverOpts: reader.lines('driver-opts'),
    buildkitdFlags: reader.text('buildkitd-flags'),
    buildkitdConfig: reader.text('buildkitd-config'),
    buildkitdConfigInline: reader.verbatim('buildkitd-config-inline', '').trim(),
    endpoint: reader.text('endpoint'),
    append: await parseNodes(reader),
    keepState: reader.boolean('keep-state', false),
    cleanup: reader.boolean('cleanup', true),
    use: reader.boolean('use', false),
  };
  reader.problems.push(...contradictions(inputs));
  return inputs;
}

/** @param exists whether there is a file of this path */
export function builderFileProblems(
  { buildkitdConfig }: BuilderInputs,
  workspace: string,
  exists: (path: string) => boolean,
): InputProblem[] {
  if (buildkitdConfig === '' || exists(configPath(buildkitdConfig, workspace))) return [];
  return [
    {
      input: 'buildkitd-config',
      problem: `${quote(buildkitdConfig)} is no file in ${workspace}`,
      advice: 'Give its path from the workspace, or its text in buildkitd-config-inline.',
    },
  ];
}

export function configPath(path: string, workspace: string): string {
  return isAbsolute(path) ? path : join(workspace, path);
}

function contradictions(inputs: BuilderInputs): InputProblem[] {
  const { driver, endpoint, buildkitdConfig, buildkitdConfigInline, keepState, builder } = inputs;
  const problems: InputProblem[] = [];
  const refuse = (input: string, problem: string, advice: string) => problems.push({ input, problem, advice });
  if (driver === 'docker' && describesBuilder({ ...inputs, driver: undefined })) {
    const advice = 'Take the driver out, or the options that describe a builder.';
    refuse('driver', 'is docker, which is the engine itself and takes no options, nodes or endpoint', advice);
  }
  if (driver === 'remote') {
    if (endpoint === '')
      refuse('endpoint', 'is empty, but driver remote needs one', 'Write tcp://host:port or unix://path.');
    const own = [inputs.buildkitdFlags, buildkitdConfig, buildkitdConfigInline].some((text) => text !== '');
    if (own) refuse('driver', 'is remote, whose BuildKit is set up where it runs', 'Take out the inputs buildkitd-….');
  }
  if (endpoint.startsWith('-'))
    refuse('endpoint', `${quote(endpoint)} is no address`, 'It must not start with a dash.');
  if (buildkitdConfig !== '' && buildkitdConfigInline !== '') {
    refuse('buildkitd-config, buildkitd-config-inline', 'are both given', 'Give one of them.');
  }
  if (!keepState || driver === 'docker') return problems;
  if (driver !== undefined && driver !== 'docker-container') {
    refuse('keep-state', `is not possible with driver ${driver}`, 'Only docker-container has a state to keep.');
  } else if (builder === '') {
    const advice = 'Name the builder by the input builder, and a later job that names it finds its state.';
    refuse('keep-state', 'is true, but the builder has no name to be found by', advice);
  }
  return problems;
}
