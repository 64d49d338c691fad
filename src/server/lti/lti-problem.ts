/** The reason for which a platform's request is refused: a message of `lti.json`. */
export type LtiRefusal = 'unknown-platform' | 'too-old' | 'not-signed' | 'not-understood' | 'keys-away';

/** Thrown where a platform's request cannot be answered. */
export class LtiProblem extends Error {
  readonly why: LtiRefusal;

  constructor(why: LtiRefusal) {
    super(why);
    this.why = why;
  }
}
