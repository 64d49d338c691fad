import { at } from '../model/at.ts';
import { CELLS_AN_ISSUE } from '../model/cells.ts';
import type { CommonKnowledge } from '../model/game.ts';
import type { Clause, TrackIndex } from '../model/moves.ts';
import { bitsOf, hasBit } from '../model/option-bits.ts';
import type { Space } from '../views/mind.ts';
import type { View } from '../views/view.ts';

/** Returns the packages of a track that are open to the party of a view: those that no other signatory has ruled out. */
export function spaceOf({ common, party, mind }: Pick<View, 'common' | 'party' | 'mind'>, track: TrackIndex): Space {
  const open = at(at(common.leftOpenTo, party), track);
  const before = mind.spaces.get(track);
  if (before?.open === open) return before;
  const space = spaceOver(common, track, open);
  mind.spaces.set(track, space);
  return space;
}

/** Some packages of a track, in order. */
export function spaceOver(common: CommonKnowledge, track: TrackIndex, open: Int32Array): Space {
  const { packageCount, issues } = at(common.tracks, track);
  const width = issues.length;
  const all = at(common.worked.cells, track);
  const placeOf = new Int32Array(packageCount).fill(-1);
  const cells = new Uint16Array(open.length * width);
  for (let place = 0; place < open.length; place += 1) {
    const pack = open[place]!;
    placeOf[pack] = place;
    for (let issue = 0; issue < width; issue += 1) cells[place * width + issue] = all[pack * width + issue]!;
  }
  const reopening = new Int32Array(width * CELLS_AN_ISSUE);
  const costs = new Int32Array(width * CELLS_AN_ISSUE);
  return { open, placeOf, cells, width, meanings: new Map(), reopening, costs };
}

/** The places of the packages that say all of some clauses, by either reading of a vague one. */
export function placesSaying(
  { open, cells, width }: Space,
  { tracks }: CommonKnowledge,
  track: TrackIndex,
  clauses: readonly Clause[],
): Int32Array {
  const wanted = at(tracks, track).issues.map((issue) => {
    const clause = clauses.find((each) => each.issue === issue);
    return clause === undefined ? ~0 : bitsOf(clause);
  });
  const places: number[] = [];
  for (let place = 0; place < open.length; place += 1) if (saysAll(cells, place * width, wanted)) places.push(place);
  return Int32Array.from(places);
}

/** True if the options in the cells from `first` on are all among the wanted ones, given as bits by issue. */
function saysAll(cells: Uint16Array, first: number, wanted: readonly number[]): boolean {
  for (let issue = 0; issue < wanted.length; issue += 1) {
    if (!hasBit(wanted[issue]!, cells[first + issue]! - issue * CELLS_AN_ISSUE)) return false;
  }
  return true;
}
