/** On which days the parts of a finished game that were not signed could have been. */
import { type DealDay, dealMapOf } from '#engine/analysis/deal-map.ts';
import { daysOfGame } from '#engine/hindsight/days-of-game.ts';
import { at } from '#engine/model/at.ts';
import type { Move, TrackIndex } from '#engine/model/moves.ts';
import type { Setup } from '#engine/model/setup.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';

export interface WhenSignable {
  readonly track: TrackIndex;
  /** "Until Sunday, 24 August there were texts that suited all who sign: 12 on that day, and none afterwards." */
  readonly words: string;
}

/** Of each part that was not signed, by what suited all who sign on each day, see `DealDay`; yields between short steps. */
export function* whenSignable(
  game: LocalizedGame,
  setup: Setup,
  moves: readonly Move[],
): Generator<void, readonly WhenSignable[]> {
  const played = yield* daysOfGame(game, setup, moves);
  const found: WhenSignable[] = [];
  for (const [track, { status }] of played.state.tracks.entries()) {
    if (status === 'signed') continue;
    const map = yield* dealMapOf(game, played, track);
    found.push({ track, words: whenInWords(game, map.days) });
  }
  return found;
}

/** States when an unsigned part could have been signed, by the number of texts that suited all, for every day. */
export function whenInWords(game: LocalizedGame, days: readonly Pick<DealDay, 'round' | 'count'>[]): string {
  const suited = days.filter(({ count }) => count > 0);
  const [first, last] = [suited[0], suited.at(-1)];
  if (first === undefined || last === undefined) return game.say('left.signable-never');
  if (suited.length === days.length) return game.say('left.signable-always');
  const isUnbroken = days.indexOf(last) - days.indexOf(first) + 1 === suited.length;
  if (isUnbroken && first === at(days, 0)) return game.say('left.signable-until', last);
  if (isUnbroken && last === days.at(-1)) return game.say('left.signable-from', first);
  return game.say('left.signable-on', { rounds: suited.map(({ round }) => game.say('left.signable-day', { round })) });
}
