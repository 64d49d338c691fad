/** A mistake in the call, or an unreadable file: the message is a sentence for the user. */
export class UsageProblem extends Error {}
