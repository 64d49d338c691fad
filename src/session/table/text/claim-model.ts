import type { ClaimStatus } from '#engine/model/claim.ts';
import type { ClaimId, OptionIndex } from '#engine/model/moves.ts';
import type { PartyMark } from '../../party-mark.ts';
import type { ByMembersModel } from '../parts/member-model.ts';

/** What one party says of another, and what that one has made of it. */
export interface ClaimModel {
  readonly claim: ClaimId;
  readonly by: PartyMark;
  readonly about: PartyMark;
  readonly status: ClaimStatus;
  /** The one spoken of has itself initialled or signed what is claimed of it. */
  readonly borneOut: boolean;
  /** "Washington says that Moscow accepts ..." */
  readonly words: string;
  /** "Moscow has not said so." */
  readonly statusWords: string;
  /** Both in a line, for below the article: "US says “Geneva”, Moscow has not." */
  readonly brief: string;
  readonly source: string | undefined;
  /** Not everybody has heard it. */
  readonly isPrivate: boolean;
  /** It is about the person's own delegation, which has not answered it. */
  readonly yoursToAnswer: boolean;
  /** What it could be said to mean instead. */
  readonly others: readonly { readonly option: OptionIndex; readonly label: string }[];
  /** How it could be answered by members, where it is yours to answer and your delegation is a bloc. */
  readonly byMembers: ByMembersModel | undefined;
}
