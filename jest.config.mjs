/**
 * Three projects, by what they need: `unit` runs in Jest's own process and takes seconds, `programs` starts programs
 * (Node, git, scripts in the place of docker), `engine` needs the Docker engine and registry of scripts/setup.
 */
const PROGRAMS = [
  'runner/**',
  'workflow/**',
  'edge/**',
  'actions/**',
  'process/**',
  'build/execute',
  'result/archive',
  'source/from-git',
  'source/ancestry',
];

const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^\\.\\./workflow-v1\\.0\\.min\\.json$': '<rootDir>/__tests__/workflow/schema.ts' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
};

const tests = (place) => `<rootDir>/__tests__/${place.replace(/\*\*$/, '**/*')}.test.ts`;

export default {
  // A build on a busy machine takes its time; a test that hangs is still found.
  testTimeout: 600_000,
  testSequencer: '<rootDir>/scripts/test-order.mjs',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: [tests('**')],
      testPathIgnorePatterns: ['engine/', ...PROGRAMS].map((place) => `<rootDir>/__tests__/${place.replace('**', '')}`),
    },
    { ...shared, displayName: 'programs', testMatch: PROGRAMS.map(tests) },
    { ...shared, displayName: 'engine', testMatch: [tests('engine/**')] },
  ],
};
