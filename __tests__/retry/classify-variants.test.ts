/** The same failures in other clothes must be judged the same: names, hosts, versions and wrappers are no evidence. */
import { describe, expect, it } from '@jest/globals';
import { classify } from '../../src/retry/classify.ts';
import { CASES, type FailureCase } from './failures.ts';

type Variant = readonly [name: string, change: (stderr: string) => string, only?: (one: FailureCase) => boolean];

const hasSteps = ({ stderr }: FailureCase) => stderr.startsWith('#') && /\nerror|\nERROR/i.test(stderr);
const isCut = ({ stderr }: FailureCase) => !/^(?:ERROR|error|Error):/m.test(stderr);
const FAILED_IMPORT = [
  '#91 importing cache manifest from ghcr.io/octo/other-cache:main',
  '#91 ERROR: failed to do request: Head "https://ghcr.io/v2/octo/other-cache/manifests/main": EOF',
  '------',
  ' > importing cache manifest from ghcr.io/octo/other-cache:main:',
  '------',
].join('\n');
const OTHER_RUN = ['#92 [other 2/9] RUN make test', '#92 1.5 curl: (56) Recv failure: Connection reset by peer'];

const VARIANTS: readonly Variant[] = [
  ['as they are', (text) => text],
  ['with the line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
  ['with colours', (text) => text.replace(/^(#\d+) (.*)$/gm, '\u001b[34m$1\u001b[0m $2')],
  ['with the times of a saved log', (text) => text.replace(/^/gm, '2025-01-31T10:11:12.1234567Z ')],
  [
    'in the words of an older client',
    (text) =>
      text.replaceAll(
        'ERROR: failed to build: failed to solve:',
        'error: failed to solve: rpc error: code = Unknown desc =',
      ),
  ],
  [
    'in the words of a client of 2024',
    (text) => text.replaceAll('ERROR: failed to build: failed to solve:', 'ERROR: failed to solve:'),
  ],
  [
    'with the end that the runner adds',
    (text) => `${text}\n##[error]Process completed with exit code 1.`,
    (one) => !isCut(one),
  ],
  [
    'repeated by another action',
    (text) => `${text}\nError: buildx failed with: ${text.trim().split('\n').at(-1)}`,
    ({ stderr }) => /^ERROR: .*$/.test(stderr.trim().split('\n').at(-1) ?? ''),
  ],
  ['at another host', (text) => text.replaceAll('localhost:5599', 'registry.internal.corp:8443')],
  ['at an address of IPv6', (text) => text.replaceAll('localhost:5599', '[2001:db8::1]:5000')],
  [
    'for an image with a misleading name',
    (text) => text.replaceAll('example/app:v1', 'access-denied/timeout-503:eof-429'),
  ],
  [
    'for a base with a misleading name',
    (text) => text.replaceAll('example/base:1', 'unauthorized/connection-refused:no-such-host'),
  ],
  [
    'in a folder with a misleading name',
    (text) => text.replaceAll('/dist/app.js', '/connection reset by peer/503 Service Unavailable.js'),
  ],
  ['after a cache that could not be read', (text) => `${FAILED_IMPORT}\n${text}`, hasSteps],
  [
    'beside a step that prints words of the network',
    (text) => `${OTHER_RUN.join('\n')}\n#92 DONE 9.9s\n${text}`,
    hasSteps,
  ],
  [
    'told for one of several targets',
    (text) =>
      text
        .replace(/^(#\d+ |\s> )\[internal\]/gm, '$1[app internal]')
        .replace(/^(#\d+ |\s> )(?=exporting|importing)/gm, '$1[app] '),
  ],
];

describe('every failure', () => {
  it.each(VARIANTS)('is judged the same %s', (_, change, only = () => true) => {
    const wrong = CASES.filter(only).flatMap((one) => {
      const { class: kind, stage } = classify({ exitCode: one.exitCode, stderr: change(one.stderr) });
      return kind === one.class && stage === one.stage ? [] : [`${one.name}: ${kind} at ${stage}`];
    });
    expect(wrong).toEqual([]);
  });
});
