import type { DealDayModel, TextsOnMap } from '../debrief/deal-map-model.ts';
import type { PartyMark } from '../party-mark.ts';

/** All texts of a part of a scenario that is being written, and which of them suit all who sign, by round. */
export interface DealsModel {
  readonly title: string;
  /** Whoever signs the part, in order: lists "by signatory" go by it. */
  readonly signatories: readonly PartyMark[];
  /** Places of the two that lie across and up at first: those that want the most different things. */
  readonly pair: readonly [number, number];
  /** How many texts there are, of which not all may be drawn. */
  readonly textCount: number;
  readonly texts: TextsOnMap;
  /** At middle walk-aways, if nothing but time happens; the first round first. */
  readonly rounds: readonly DealRound[];
}

/** Which texts suit all in a round, and what no deal is worth then. */
export type DealRound = Pick<DealDayModel, 'round' | 'count' | 'suits' | 'noDeal' | 'late'>;
