import type { Game } from '#engine/model/game.ts';
import type { Move } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { NEGOTIATORS_VERSION } from '#engine/negotiators/negotiators-version.ts';
import { BEGUN_HERE, type GameRecord, movesOfPersons, recordOf } from '../game-record.ts';
import type { Settings } from '../settings.ts';
import { encodeLink } from './link-codec.ts';

/**
 * A game as text for a link, with its settings where it is to be gone on with. The persons' moves are enough where
 * today's negotiators have played all of it, and are recomputed; else it holds every seat's.
 */
export function linkText(
  game: Game,
  state: State,
  moves: readonly Move[],
  lineage = BEGUN_HERE,
  settings?: Settings,
): string {
  const { negotiatorsVersion, origin } = lineage;
  const own: GameRecord['moves'] =
    negotiatorsVersion === NEGOTIATORS_VERSION
      ? { of: 'persons', list: movesOfPersons(state.setup, moves, origin) }
      : { of: 'all', list: moves };
  const record = recordOf(game, state, own, lineage);
  return encodeLink(game, settings === undefined ? record : { ...record, settings }, moves);
}
