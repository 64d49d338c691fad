/** Beliefs of each delegation about the others at a moment of a finished game, beside the truth. Nothing is hidden. */
import type { PartyMark } from '../party-mark.ts';

export interface BelievedModel {
  /** Number of moves made. */
  readonly moment: number;
  readonly believers: readonly Believer[];
  /** Explanation of the figures, in a sentence. */
  readonly note: string;
}

export interface Believer {
  readonly by: PartyMark;
  /** "What Moscow believed"; of a person's chair, what its negotiator would have. */
  readonly heading: string;
  readonly rows: readonly BelievedRow[];
}

/** Beliefs about one other delegation. */
export interface BelievedRow {
  readonly about: PartyMark;
  /** The likeliest way to read it, and how likely it was held to be: "Its firm lines come before all else: 62 %" */
  readonly reading: string;
  /** Titles of the articles of the part that were held to matter most to it, and of those that did. */
  readonly most: readonly string[];
  readonly mostInTruth: readonly string[];
  /** True if both lists are the same. */
  readonly isRight: boolean;
  /** Worth of no deal to it, believed and true, of its best text: "56 %". Absent for a part that it does not sign. */
  readonly noDeal: { readonly believed: string; readonly inTruth: string } | undefined;
}
