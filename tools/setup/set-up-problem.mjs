// @ts-check

/** An obstacle to the setup, as a sentence for the user; shown without a stack trace. */
export class SetUpProblem extends Error {}
