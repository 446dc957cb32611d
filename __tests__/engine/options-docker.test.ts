import { describe } from '@jest/globals';
import { build } from './job.ts';
import { testOptions } from './options.ts';

describe('on the driver docker', () => {
  testOptions(build);
});
