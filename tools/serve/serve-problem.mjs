// @ts-check

/** Why the game cannot be served and what to do, as sentences; shown without a stack trace. */
export class ServeProblem extends Error {}
