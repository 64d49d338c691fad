/** What only the stage shows of the table, besides delegations, channels and articles. */
import type { ClaimId, IssueIndex, PartyIndex } from '#engine/model/moves.ts';
import type { Place } from '#engine/model/scenario.ts';
import type { PartyMark } from './party-mark.ts';

export interface StageModel {
  /** An opening part of the text has been signed: the delegations sit around one table. */
  readonly together: boolean;
  readonly hall: HallModel;
  /** How ripe the time looks from the chair, from 0 (waiting costs it nothing, no way out) to 4. */
  readonly ripeness: number;
  /** By party: codes of the countries drawn as its own. */
  readonly areas: readonly (readonly string[])[];
  /** Articles that are about a place. */
  readonly sites: readonly SiteModel[];
  /** Between the person's delegation and another: as many as the lower of both trusts is worth, 1 to 3. */
  readonly strands: readonly { readonly party: PartyIndex; readonly count: number }[];
  /** What one party says of another, newest first. */
  readonly slips: readonly ClaimSlip[];
  /** Answers that the person's own offers have waited for since an earlier round. */
  readonly overdue: readonly { readonly party: PartyIndex; readonly words: string }[];
}

export interface SiteModel {
  readonly issue: IssueIndex;
  readonly at: Place;
  readonly title: string;
  readonly icon: string | undefined;
  readonly state: 'unsettled' | 'tabled' | 'initialled';
}

export interface ClaimSlip {
  readonly claim: ClaimId;
  readonly by: PartyMark;
  readonly about: PartyMark;
  readonly status: 'open' | 'confirmed' | 'denied';
  /** "US says: Russia accepts “Istanbul”" */
  readonly says: string;
  /** "not confirmed by Russia" */
  readonly statusWords: string;
}

/** `talks` go on; `signing`: some part was signed; `empty`: nothing was; `left`: somebody has walked out. */
export const HALL_SCENES = ['talks', 'signing', 'empty', 'left'] as const;
export type HallScene = (typeof HALL_SCENES)[number];

/** The room with the round table. */
export interface HallModel {
  readonly scene: HallScene;
  readonly seats: readonly HallSeat[];
  /** Who has the floor, so that its lamp is lit. */
  readonly floor: PartyIndex | undefined;
  /** Something in the text is not agreed yet. */
  readonly inBrackets: boolean;
}

export interface HallSeat extends PartyMark {
  readonly you: boolean;
  /** It sits at the table: it has not left, and the person can reach it. */
  readonly present: boolean;
  /** It has signed some part of the text. */
  readonly signed: boolean;
}
