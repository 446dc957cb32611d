/** What is wrong with a pattern, as a clause. Who knows where the pattern stands says that. */
export class PatternError extends Error {}
