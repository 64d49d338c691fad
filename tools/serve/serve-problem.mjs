// @ts-check

/** The reason why the game cannot be served, with a remedy, as sentences; shown without a stack trace. */
export class ServeProblem extends Error {}
