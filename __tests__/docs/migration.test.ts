import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { FOREIGN_INPUTS, foreignInputProblems } from '../../src/actions/inputs/foreign-inputs.ts';
import { actionIn } from './actions.ts';
import { ROOT, readPages } from './pages.ts';

const { text = '' } = readPages().find(({ path }) => path === 'docs/migration.md') ?? {};
const build = actionIn('.');
const inputs = build?.inputs ?? [];
const outputs = build?.outputs ?? [];

/** What each of the others has, as far as people have it in their workflows. */
const OTHERS: Readonly<Record<string, { readonly inputs: string; readonly outputs: string }>> = {
  'docker/setup-qemu-action': { inputs: 'image platforms cache-image', outputs: 'platforms' },
  'docker/setup-buildx-action': {
    inputs:
      'version name driver driver-opts buildkitd-flags buildkitd-config buildkitd-config-inline endpoint append ' +
      'platforms keep-state cleanup use install cache-binary',
    outputs: 'name driver platforms nodes endpoint status flags',
  },
  'docker/login-action': { inputs: 'registry username password registry-auth scope ecr logout', outputs: '' },
  'docker/metadata-action': {
    inputs:
      'context images tags flavor labels annotations sep-tags sep-labels sep-annotations bake-target github-token',
    outputs:
      'version tags tag-names labels annotations json bake-file bake-file-tags bake-file-labels bake-file-annotations',
  },
  'docker/build-push-action': {
    inputs:
      'add-hosts allow annotations attests build-args build-contexts builder cache-from cache-to call cgroup-parent ' +
      'context file labels load network no-cache no-cache-filters outputs platforms provenance pull push sbom secrets ' +
      'secret-envs secret-files shm-size ssh tags target ulimit github-token',
    outputs: 'imageid digest metadata',
  },
  'docker/bake-action': {
    inputs: 'source workdir files targets set allow builder call load no-cache provenance pull push sbom github-token',
    outputs: 'metadata',
  },
  'nick-fields/retry': {
    inputs:
      'command max_attempts retry_wait_seconds timeout_minutes timeout_seconds retry_on warning_on_retry ' +
      'on_retry_command new_command_on_retry retry_on_exit_code continue_on_error polling_interval_seconds shell',
    outputs: 'total_attempts exit_code exit_error',
  },
  'actions/attest-build-provenance and actions/attest': {
    inputs:
      'subject-name subject-digest subject-path subject-checksums push-to-registry sbom-path predicate-type predicate ' +
      'predicate-path create-storage-record show-summary github-token',
    outputs: 'attestation-id attestation-url bundle-path storage-record-ids',
  },
};

const sections = new Map(
  text.split(/^## /m).map((section) => {
    const [heading = '', ...lines] = section.split('\n');
    return [heading.trim(), lines] as const;
  }),
);

type Row = readonly [first: string, second: string];

/** The rows of the table in a section whose first column is called so. */
function rowsOf(section: string, column: string): Row[] {
  const lines = sections.get(section) ?? [];
  const head = lines.findIndex((line) => line.startsWith(`| ${column} |`));
  if (head === -1) return [];
  const rest = lines.slice(head + 2);
  const end = rest.findIndex((line) => !line.startsWith('|'));
  return rest.slice(0, end === -1 ? undefined : end).map((line): Row => {
    const [, first = '', second = ''] = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
    return [first, second];
  });
}

/** `` `a`, `b` `` is a row for both. */
const namesIn = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);

/** What a cell says there is here for a name of theirs; undefined where it says that there is nothing. */
function ours(name: string, cell: string): string | undefined {
  if (/^the same\b/.test(cell)) return name;
  const [, renamed] = /^`([^`]+)`/.exec(cell) ?? [];
  return renamed;
}

describe.each(Object.entries(OTHERS))('%s', (section, others) => {
  it.each([
    ['Input', others.inputs, inputs],
    ['Output', others.outputs, outputs],
  ] as const)('%s by input or output, with what we have for it', (column, expected, known) => {
    const rows = rowsOf(section, column);
    const names = rows.flatMap(([first]) => namesIn(first));
    expect([...names].sort()).toEqual(expected.split(' ').filter(Boolean).sort());
    const wrong = rows.flatMap(([first, cell]) =>
      namesIn(first).filter((name) => {
        const here = ours(name, cell);
        return here === undefined ? !/^Not (?:here|needed): /.test(cell) : !known.includes(here);
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('inputs that are errors', () => {
  it('are all there, with what the step says', () => {
    const said = FOREIGN_INPUTS.flatMap((name) =>
      foreignInputProblems((read) => (read === name ? 'given' : '')).map(
        ({ input, problem, advice }) => `| \`${input}\` | ${problem} | ${advice} |`,
      ),
    );
    const lines = sections.get('Inputs that are errors here')?.filter((line) => line.startsWith('| `'));
    expect(lines).toEqual(said);
  });

  it('have the name that the tables tell', () => {
    const told = Object.keys(OTHERS).flatMap((section) => rowsOf(section, 'Input'));
    const advised = told.flatMap(([first, cell]) =>
      namesIn(first).flatMap((name) => {
        const [found] = FOREIGN_INPUTS.includes(name) ? foreignInputProblems((read) => (read === name ? 'x' : '')) : [];
        const [, renamed] = /^Write ([\w-]+)\.$/.exec(found?.advice ?? '') ?? [];
        // Two actions call different things `image`; the step cannot know whose it is.
        return renamed === undefined || name === 'image' || ours(name, cell) === renamed ? [] : [name];
      }),
    );
    expect(advised).toEqual([]);
  });

  it('are no inputs of ours', () => {
    expect(FOREIGN_INPUTS.filter((name) => inputs.includes(name))).toEqual([]);
  });
});

it('variables that are said to be read are, and the others are not', () => {
  const folder = join(ROOT, 'src');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const source = files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  const rows = rowsOf('Environment variables', 'Variable');
  const wrong = rows.flatMap(([first, cell]) =>
    namesIn(first).filter(
      (name) => source.includes(name.replace(/^BUILDER_NODE_0_/, '')) === cell.startsWith('not read'),
    ),
  );
  expect(rows.length).toBeGreaterThan(10);
  expect(wrong).toEqual([]);
});
