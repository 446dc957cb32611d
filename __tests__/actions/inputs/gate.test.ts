import { describe, expect, it } from '@jest/globals';
import { gateProblems, parseGate } from '../../../src/actions/inputs/gate.ts';
import { createInputReader } from '../../../src/runner/input.ts';

function parse(given: Record<string, string>) {
  const reader = createInputReader((name) => given[name] ?? '');
  return { inputs: parseGate(reader), problems: reader.problems };
}

describe('the gate', () => {
  it('is none when nothing is said', () => {
    expect(parse({})).toEqual({
      problems: [],
      inputs: { gate: [], gateTimeoutMinutes: 30, gateOnFailure: 'keep' },
    });
  });

  it('has an argument on each line', () => {
    const given = {
      gate: '\n  trivy\n  image --quiet \n\n {{image}}\n',
      'gate-timeout-minutes': '0.5',
      'gate-on-failure': 'Delete',
    };
    expect(parse(given)).toEqual({
      problems: [],
      inputs: { gate: ['trivy', 'image --quiet', '{{image}}'], gateTimeoutMinutes: 0.5, gateOnFailure: 'delete' },
    });
  });

  it.each([
    ['gate-timeout-minutes', '-1', 'must be a number from 0 to 4320, not "-1"'],
    ['gate-timeout-minutes', '30m', 'must be a number from 0 to 4320, not "30m"'],
    ['gate-timeout-minutes', '5000', 'must be a number from 0 to 4320, not "5000"'],
    ['gate-on-failure', 'remove', 'must be keep or delete, not "remove"'],
  ])('%s: %s is an error', (input, value, problem) => {
    expect(parse({ [input]: value }).problems).toEqual([{ input, problem }]);
  });
});

describe('the problems of a gate', () => {
  const search = {
    workspace: '/w',
    path: '/bin',
    files: {
      kindOf: (path: string) => (path === '/w/scan.sh' ? ('file' as const) : undefined),
      isExecutable: () => true,
      beginningOf: () => '',
    },
  };
  const problems = (gate: string[], outputs: string[], pushes: boolean) => {
    const inputs = { gate, outputs, gateTimeoutMinutes: 30, gateOnFailure: 'keep' as const };
    return gateProblems(inputs, pushes, search);
  };
  const missing = {
    input: 'gate',
    problem: 'names "nothing", which is neither in the workspace nor on the PATH',
    advice: expect.any(String),
  };
  const past = {
    input: 'gate, outputs',
    problem: 'disagree: an output that pushes by itself gives its tag before the gate is asked',
    advice: 'Take the output out, and set push to true.',
  };

  it.each([
    ['no gate', [], ['type=registry'], true, []],
    ['a gate that is there', ['scan.sh'], ['type=local,dest=out'], true, []],
    ['a gate that is not there', ['nothing'], [], true, [missing]],
    ['a gate that is not there and will not be run', ['nothing'], [], false, []],
    ['an output that goes past it', ['scan.sh'], ['type=registry'], true, [past]],
    ['an output that goes past it without push', ['nothing'], ['type=image,push=true'], false, [past]],
    ['both', ['nothing'], ['type=registry'], true, [past, missing]],
  ])('%s', (_, gate, outputs, pushes, expected) => {
    expect(problems(gate, outputs, pushes)).toEqual(expected);
  });
});
