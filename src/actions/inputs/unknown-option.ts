/** A word of a command line that is none of its options. */
import { type InputProblem, quote } from '../../errors.ts';
import { nearMiss } from '../../near-miss.ts';

/**
 * A value of something that is no option is none of ours to show: it may be a secret.
 *
 * @param arg the word, as it was given
 * @param names of the options, without their dashes
 */
export function unknownOption(arg: string, names: readonly string[]): InputProblem {
  const [word = ''] = arg.split('=');
  const meant = ['-h', '-help'].includes(word) ? 'help' : nearMiss(word.replace(/^-+/, ''), names);
  return {
    input: /^--[\w-]+$/.test(word) ? word : quote(word),
    problem: 'is not an option',
    advice: meant === undefined ? 'Use --help to see them all.' : `Did you mean --${meant}?`,
  };
}
