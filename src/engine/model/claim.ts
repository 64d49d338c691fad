import type { MemberStand } from './bloc-rules.ts';
import type { Audience } from './dispatch.ts';
import type { ClaimContent, ClaimId, OptionIndex, PartyIndex } from './moves.ts';

/** `by-members`: a bloc has said which of its members stand behind it. */
export const CLAIM_STATUSES = ['unconfirmed', 'confirmed', 'denied', 'reinterpreted', 'by-members'] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** Claim of one party that another accepts something. */
export interface Claim extends ClaimContent {
  readonly id: ClaimId;
  readonly by: PartyIndex;
  readonly round: number;
  /** Place among the scenario's claims; absent for one that was made during the game. */
  readonly listed: number | undefined;
  /** Parties that have heard it. */
  audience: Audience;
  status: ClaimStatus;
  /** Meaning that the party it is about has given it by reinterpretation. */
  means: OptionIndex[];
  /** Stands of members as told by the bloc that it is about, if that has answered by members. */
  said: MemberStand[];
  /** Parties that have written it into their ledgers as kept or broken. Secret. */
  judgedBy: PartyIndex[];
}
