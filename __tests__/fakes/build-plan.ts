/** The plan of the plainest build: the folder, and nothing else is given. */
import type { BuildPlan } from '../../src/build/plan.ts';

export const PLAIN_PLAN: BuildPlan = {
  context: { kind: 'path', path: '.', why: 'as given' },
  file: '',
  target: '',
  platforms: [],
  buildArgs: [],
  labels: {},
  annotations: [],
  tags: [],
  push: false,
  load: false,
  cacheFrom: [],
  cacheTo: [],
  provenance: '',
  sbom: '',
  builder: '',
};
