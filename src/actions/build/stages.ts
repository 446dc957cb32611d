/** All that follows the first line of the log, in a chunk of its own. */
export { writeFailure, writeOutputs } from '../report/outputs.ts';
export { reportFailure, reportResult } from '../report/report.ts';
export { endSentence } from './end-told.ts';
export { failureAnnotation } from './failure-told.ts';
export { prepare } from './prepare.ts';
export { run } from './run.ts';
