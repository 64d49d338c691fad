/** Something about the call itself, or a file that cannot be read: a sentence for the person at the keyboard. */
export class UsageProblem extends Error {}
