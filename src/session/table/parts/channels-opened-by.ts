import { at } from '#engine/model/at.ts';
import type { PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import { pairIndex } from '#engine/model/pair-index.ts';
import type { Seat } from './chair.ts';

/** Pairs that can speak directly once a part is signed, the person's own first. */
export function channelsOpenedBy(
  { game, you }: Pick<Seat, 'game' | 'you'>,
  track: TrackIndex,
): [PartyIndex, PartyIndex][] {
  const { channels, partyCount } = game.common;
  const parties = Array.from({ length: partyCount }, (_, party) => party);
  const pairs = parties.flatMap((a) => parties.slice(a + 1).map((b): [PartyIndex, PartyIndex] => [a, b]));
  const opened = pairs.filter(([a, b]) => at(channels, pairIndex(a, b, partyCount)).opensWith === track);
  return opened.sort((one, other) => Number(other.includes(you)) - Number(one.includes(you)));
}
