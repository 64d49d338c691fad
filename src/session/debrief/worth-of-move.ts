import type { PartyIndex } from '#engine/model/moves.ts';
import type { Difference } from '#engine/playing-on/compare-ways.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { pointsOf } from '../words/points-of.ts';
import type { WorthOfMove } from './path-model.ts';

/** Assesses whether a move was good for its maker, by the differences it made that are not due to chance. */
export function worthOfMove(game: LocalizedGame, who: PartyIndex, differences: readonly Difference[]): WorthOfMove {
  const own = differences.find((each) => each.in === 'points' && each.party === who);
  if (own === undefined) return { kind: 'neither', words: game.say('debrief-path.neither-for', { who }) };
  const mean = (units: number) => pointsOf(game, Math.round(units / own.ways));
  // Between what is shown of both, so that the three figures add up.
  const count = Math.round(Math.abs(mean(own.with) - mean(own.without)) * 10) / 10;
  const kind = own.share > 0 ? 'good' : 'costly';
  return { kind, words: game.say(`debrief-path.${kind}-for`, { who, count }) };
}
