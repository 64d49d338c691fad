import { pendingCounters } from '#engine/ahead/pending-counters.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import type { SeatMemory } from '#engine/views/seat-memory.ts';
import { viewFor } from '#engine/views/view-for.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { tellingOfMove } from '../debrief/telling-of-move.ts';
import type { Draft } from '../draft.ts';
import type { HintMoment, TurnMoment } from '../hints/hint-moment.ts';

/** A moment of the game as one chair is given hints about it; `memory` is what its seat has worked out before. */
export function hintMomentOf(
  game: LocalizedGame,
  you: PartyIndex,
  memory: SeatMemory,
  state: State,
  draft: Draft,
  onTold: HintMoment['onTold'] = () => {},
): HintMoment {
  const turn = (now: State): TurnMoment => ({
    view: viewFor(game, now, you, memory),
    tellingOf: (move) => tellingOfMove(game, now, move),
  });
  const ahead = pendingCounters(game, state, you)?.state;
  if (ahead === undefined) return { ...turn(state), draft, onTold };
  return { ...turn(ahead), counter: turn(state), draft, onTold };
}
