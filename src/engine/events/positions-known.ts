import { at } from '../model/at.ts';
import type { CommonKnowledge } from '../model/game.ts';
import type { Table } from '../model/table.ts';

/**
 * Indices of the positions that hold now: those of the scenario by their dates, and those that events and levers made
 * known. Of what a party has said of an option, the latest to become known counts.
 */
export function positionsKnown(
  common: CommonKnowledge,
  { round, world }: Pick<Table, 'round' | 'world'>,
): readonly number[] {
  let known: readonly number[] = at(common.holding, Math.max(0, round - 1));
  for (const news of world.positions) {
    const before = known.find((index) => isAbout(common, index, news.position));
    const since = before === undefined ? 0 : at(common.positions, before).fromRound;
    // What a dated position says since is newer; those of events have no round of their own.
    if (since > news.round && since <= round) continue;
    known = [...known.filter((index) => index !== before), news.position].sort((a, b) => a - b);
  }
  return known;
}

/** Whether two positions are those of one party on one option. */
function isAbout({ positions }: CommonKnowledge, one: number, other: number): boolean {
  const [a, b] = [at(positions, one), at(positions, other)];
  return a.party === b.party && a.issue === b.issue && a.option === b.option;
}
