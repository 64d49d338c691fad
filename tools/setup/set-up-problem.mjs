// @ts-check

/** What stands in the way, as a sentence for the person at the keyboard; shown without a stack trace. */
export class SetUpProblem extends Error {}
