import type { DealDayModel, TextsOnMap } from '../debrief/deal-map-model.ts';
import type { PartyMark } from '../party-mark.ts';

/** All texts of a part of a scenario that is being written, and those that suit all who sign, by round. */
export interface DealsModel {
  readonly title: string;
  /** Signatories of the part, in the order of lists "by signatory". */
  readonly signatories: readonly PartyMark[];
  /** Places of the two that lie across and up at first: those that want the most different things. */
  readonly pair: readonly [number, number];
  /** Number of texts, of which not all may be drawn. */
  readonly textCount: number;
  readonly texts: TextsOnMap;
  /** At middle walk-aways, if nothing but time happens; the first round first. */
  readonly rounds: readonly DealRound[];
}

/** The texts that suit all in a round, and the worth of no deal then. */
export type DealRound = Pick<DealDayModel, 'round' | 'count' | 'suits' | 'noDeal' | 'late'>;
