/**
 * Ripeness (Zartman 1989, 2000): delegations come to terms when staying apart hurts all of them and a way out can be
 * seen. Queries for the page; no other rule depends on them.
 */

import { at } from '../model/at.ts';
import type { CommonKnowledge, Secrets } from '../model/game.ts';
import type { TrackIndex } from '../model/moves.ts';
import { sumsOverPackages } from '../model/packages.ts';
import type { PartyState } from '../model/party-state.ts';
import type { Table } from '../model/table.ts';
import { optionsOf } from '../model/wording.ts';
import { isAvailable } from './availability.ts';
import { positionsKnown } from './positions-known.ts';

/** A walk-away that has fallen by this share of what the track can bring, in hundredths, hurts in full. */
const FULL_HURT = 10;
/** From this on, in thousandths, a delegation is counted as hurting. */
export const HURTING = 500;

/** Input of a party's hurt: its own data alone. */
type Hurting = Pick<Secrets, 'walkAways' | 'sheets'> & {
  readonly level: PartyState['level'];
  readonly walkAway: readonly number[];
};

/**
 * Hurt of a party without an agreement, 0 to 1000: the fall of its walk-away since the start, relative to a tenth of
 * the most that the track can bring it. Known to the party alone.
 */
export function hurtOf({ walkAways, sheets, level, walkAway }: Hurting, track: TrackIndex): number {
  const { start, spread } = at(walkAways, track);
  const fallen = start + level * spread - at(walkAway, track);
  const full = Math.max(1, Math.floor((at(sheets, track).best * FULL_HURT) / 100));
  return Math.max(0, Math.min(1000, Math.floor((fallen * 1000) / full)));
}

/** Input of a way out: public data only. */
type WayOutTable = Pick<Table, 'round' | 'tracks' | 'text' | 'world'>;
/** `none`: public positions leave no package. `possible`: they leave one. `in-text`: one that the text has begun. */
export type WayOut = 'none' | 'possible' | 'in-text';

/**
 * Finds the way out of a track: a package within reach of all its signatories' public statements, so that nobody is
 * against any part of it or has ruled it out, and all that must be settled is settled. It is in the text if the text
 * has begun and says nothing else.
 */
export function wayOutOf(common: CommonKnowledge, table: WayOutTable, track: TrackIndex): WayOut {
  const { signatories, issues } = at(common.tracks, track);
  const ruledOut = signatories.map((party) => at(at(common.ruledOut, party), track));
  const free = (pack: number) => ruledOut.every((row) => row[pack] !== 1);
  const contested = contestedOptions(common, table, track);
  const inReach = contested.map((row) => row.map((is) => (is ? 1 : 0)));
  if (!sumsOverPackages(inReach).some((sum, pack) => sum === 0 && free(pack))) return 'none';
  const text = issues.map((issue) => at(table.text, issue).current);
  if (text.every((version) => version === undefined)) return 'possible';
  const fromText = inReach.map((row, place) => {
    const version = text[place];
    return row.map((cost, option) => (version === undefined || optionsOf(version).includes(option) ? cost : 1));
  });
  return sumsOverPackages(fromText).some((sum, pack) => sum === 0 && free(pack)) ? 'in-text' : 'possible';
}

/** By issue of the track and option: whether it is off the table, no settlement, or a signatory is against it. */
function contestedOptions(common: CommonKnowledge, table: WayOutTable, track: TrackIndex): boolean[][] {
  const { signatories, issues } = at(common.tracks, track);
  const against = positionsKnown(common, table)
    .map((index) => at(common.positions, index))
    .filter(({ party, stance }) => signatories.includes(party) && (stance === 'against' || stance === 'never'));
  return issues.map((issue) => {
    const { optionCount, mustSettle, silent } = at(common.issues, issue);
    return Array.from(
      { length: optionCount },
      (_, option) =>
        (mustSettle && option === silent) ||
        !isAvailable(table, issue, option) ||
        against.some((said) => said.issue === issue && said.option === option),
    );
  });
}
