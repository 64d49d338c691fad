import type { ClaimId, IssueIndex, PartyIndex } from '#engine/model/moves.ts';
import type { Place } from '#engine/model/scenario/place.ts';
import type { PartyMark } from '../../party-mark.ts';
import type { HallModel } from './hall-model.ts';

/** What only the stage shows of the table, besides delegations, channels and articles. */
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
