import { at } from '../model/at.ts';
import type { CommonKnowledge, KnownPosition } from '../model/game.ts';
import type { Table } from '../model/table.ts';

/**
 * Indices of the positions that hold now: those of the scenario by their dates, and those that events and levers made
 * known. Of what a party has said of an option, the latest to become known counts.
 */
export function positionsKnown(
  common: CommonKnowledge,
  { round, world }: Pick<Table, 'round' | 'world'>,
): readonly number[] {
  const holding = at(common.holding, Math.max(0, round - 1));
  if (world.positions.length === 0) return holding;
  const known = [...holding];
  for (const news of world.positions) {
    const place = placeAbout(common, known, at(common.positions, news.position));
    const since = place < 0 ? 0 : at(common.positions, at(known, place)).fromRound;
    // What a dated position says since is newer; those of events have no round of their own.
    if (since > news.round && since <= round) continue;
    if (place >= 0) known.splice(place, 1);
    putInOrder(known, news.position);
  }
  return known;
}

/** The place of the first position that is of the same party on the same option as another; -1 if there is none. */
function placeAbout(
  { positions }: CommonKnowledge,
  known: readonly number[],
  { party, issue, option }: KnownPosition,
): number {
  for (let place = 0; place < known.length; place += 1) {
    const one = positions[known[place]!]!;
    if (one.party === party && one.issue === issue && one.option === option) return place;
  }
  return -1;
}

function putInOrder(indices: number[], index: number): void {
  let place = indices.length;
  while (place > 0 && indices[place - 1]! > index) place -= 1;
  indices.splice(place, 0, index);
}
