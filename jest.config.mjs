/**
 * Two projects, because they need different machines: `unit` runs anywhere in seconds,
 * `engine` needs the Docker engine and registry that scripts/setup provides.
 */
const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
};

export default {
  // A build on a busy machine takes its time; a test that hangs is still found.
  testTimeout: 120_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
      testPathIgnorePatterns: ['<rootDir>/__tests__/(engine|dist)/', '/node_modules/'],
    },
    {
      ...shared,
      displayName: 'engine',
      testMatch: ['<rootDir>/__tests__/(engine|dist)/**/*.test.ts'],
    },
  ],
};
