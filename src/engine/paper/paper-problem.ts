import type { IssueIndex, PartyIndex, TrackIndex } from '../model/moves.ts';
import type { Refusal } from '../model/refusal.ts';

/** Reason why no game by the rules can have ended as a report says, with its place in the report. */
export type PaperProblem =
  | { readonly code: 'no-such-day'; readonly track: TrackIndex; readonly last: number }
  /** A part was signed and `first`, which must be signed before it, was not, or was signed later. */
  | { readonly code: 'first-unsigned'; readonly track: TrackIndex; readonly first: TrackIndex }
  | { readonly code: 'first-later'; readonly track: TrackIndex; readonly first: TrackIndex }
  /** A part was signed without any article. */
  | { readonly code: 'nothing-agreed'; readonly track: TrackIndex }
  /** A part was signed that leaves an article open which must be settled, or can be read so. */
  | { readonly code: 'must-settle'; readonly track: TrackIndex; readonly issue: IssueIndex }
  | { readonly code: 'one-vague'; readonly track: TrackIndex; readonly issue: IssueIndex }
  /** A signatory's sheet forbids what it signed; `issues` are the articles of the red line that the text meets. */
  | {
      readonly code: 'red-line';
      readonly track: TrackIndex;
      readonly party: PartyIndex;
      readonly issues: readonly IssueIndex[];
    }
  /** A part that could have been signed was not, and nobody refused; or one did not refuse that could not sign. */
  | { readonly code: 'nobody-refused'; readonly track: TrackIndex }
  | { readonly code: 'must-refuse'; readonly track: TrackIndex; readonly party: PartyIndex }
  /** A refusal names no article of its part, or more than two. */
  | { readonly code: 'refused-over'; readonly track: TrackIndex; readonly party: PartyIndex }
  /** An article of the text cannot be agreed on by then: `refusal` says why. */
  | {
      readonly code: 'article-refused';
      readonly track: TrackIndex;
      readonly issue: IssueIndex;
      readonly refusal: Refusal;
    }
  /** By the offers that were noted, a part was voted on another day than the report says. */
  | { readonly code: 'voted-earlier'; readonly track: TrackIndex; readonly round: number }
  /** By the rules there is no vote on a part on the day on which it was signed. */
  | { readonly code: 'not-voted'; readonly track: TrackIndex }
  /** Index into `PaperReport.offers`: the rules do not allow it, or there was no move left for it on its day. */
  | { readonly code: 'offer-refused'; readonly offer: number; readonly refusal: Refusal }
  | { readonly code: 'offer-unmade'; readonly offer: number }
  /** An accepted offer leaves another text than the report. */
  | { readonly code: 'other-text'; readonly track: TrackIndex; readonly issue: IssueIndex };
