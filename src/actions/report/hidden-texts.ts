/** What must not be seen in a file. The runner hides in its log all secrets of the workflow, and tells us none of them. */
import type { Environment } from '../../runner/environment.ts';
import { maskedTexts } from '../../runner/log.ts';
import type { Concluded } from '../step/concluded.ts';

/** Of variables and build arguments that are secrets, whoever put them there. */
const SECRET_NAME = /TOKEN|SECRET|PASSW|CREDENTIAL|KEY|AUTH(?!OR)/i;
/** Shorter values of such names are words like `true`. */
const SHORTEST_BY_NAME = 8;

/** Also each line of those that have several. */
export function hiddenTexts({ inputs }: Pick<Concluded, 'inputs'>, { all }: Pick<Environment, 'all'>): string[] {
  const given = inputs.secretEnvs.map(({ variable }) => all[variable] ?? '');
  const byName = [...variables(all), ...inputs.buildArgs.map(divide)]
    .filter(([name, value]) => SECRET_NAME.test(name) && value.length >= SHORTEST_BY_NAME)
    .map(([, value]) => value);
  return [...maskedTexts(), ...[...given, ...byName].flatMap((value) => [value.trim(), ...linesOf(value)])];
}

/** Secrets among the inputs are masked one by one. */
function variables(all: Environment['all']): [string, string][] {
  return Object.entries(all)
    .filter(([name]) => !name.startsWith('INPUT_'))
    .map(([name, value = '']) => [name, value]);
}

function divide(argument: string): [string, string] {
  const equals = argument.indexOf('=');
  return equals < 0 ? [argument, ''] : [argument.slice(0, equals), argument.slice(equals + 1)];
}

function linesOf(value: string): string[] {
  return value.split(/[\r\n]+/).map((line) => line.trim());
}
