import type { Game } from '#engine/model/game.ts';
import type { Move } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { BEGUN_HERE, recordOf } from '#record/game-record.ts';
import { encodeRecord } from '#record/record-codec.ts';
import type { Settings } from '#record/settings.ts';

/** A game as text, with the moves of every seat, so that it can be gone on with. */
export function saveText(
  game: Game,
  state: State,
  moves: readonly Move[],
  settings: Settings,
  lineage = BEGUN_HERE,
): string {
  return encodeRecord({ ...recordOf(game, state, { of: 'all', list: moves }, lineage), settings });
}
