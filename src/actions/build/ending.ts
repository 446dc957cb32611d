/** How a step ends, well or not: loaded while the image is built. */
export { writeFailure, writeOutputs } from '../report/outputs.ts';
export { getReadyToReport, reportFailure, reportResult } from '../report/report.ts';
export { endSentence } from './end-told.ts';
export { failureAnnotation } from './failure-told.ts';
