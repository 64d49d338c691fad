import type { Game } from '#engine/model/game.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { SessionHere } from '#session/running/session-here.ts';
import { WorkCancelled } from './background/background.ts';
import type { PageBackground } from './background/page-background.ts';

/**
 * Has the reasons of a game found again that goes on from a save, for the person in a chair, who can play in the meantime.
 * Returns how to stop.
 */
export function findReasons(
  background: PageBackground,
  game: Game,
  you: PartyIndex,
  { store, remember }: SessionHere,
  onFailure: (error: unknown) => void,
): () => void {
  const { state, moves } = store.getState();
  const { setup, ending } = state;
  const isAnyToFind = ending === undefined && moves.some(({ party }) => setup.seats[party] !== 'person');
  if (!isAnyToFind) return () => {};
  const { result, cancel } = background.start('findReasons', { scenario: game.scenario, setup, moves, you });
  result.then(remember, (error: unknown) => {
    if (!(error instanceof WorkCancelled)) onFailure(error);
  });
  return cancel;
}
