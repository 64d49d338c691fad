import { positionsKnown } from '#engine/events/positions-known.ts';
import { at } from '#engine/model/at.ts';
import type { CommonKnowledge } from '#engine/model/game.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';

/** Answers that a party is publicly against in a round, or never signs, each as "issue option" by their places. */
export function opposedBy(
  common: CommonKnowledge,
  party: PartyIndex,
  { world }: Pick<State, 'world'>,
  round: number,
): ReadonlySet<string> {
  const heard = world.positions.filter((news) => news.round <= round);
  const known = positionsKnown(common, { round, world: { ...world, positions: heard } });
  const held = known.map((index) => at(common.positions, index));
  const opposed = held.filter((one) => one.party === party && (one.stance === 'against' || one.stance === 'never'));
  return new Set(opposed.map(({ issue, option }) => `${issue} ${option}`));
}
