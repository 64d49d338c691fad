import type { Game } from '#engine/model/game.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { Reasons } from '#engine/negotiators/telling/reasons-given.ts';
import type { LocalSession } from '#session/running/local-session.ts';
import { WorkCancelled } from './background/background.ts';
import type { PageBackground } from './background/page-background.ts';
import { runInSlices } from './background/run-in-slices.ts';

/** Longest stretch in which what the reasons change on the table is made, in milliseconds. */
const SLICE = 8;

/** True if negotiators have made moves of a game that goes on from a save: what they said of them was not saved. */
export function hasReasonsToFind({ store }: LocalSession): boolean {
  const { state, moves } = store.getState();
  return state.ending === undefined && moves.some(({ party }) => state.setup.seats[party] !== 'person');
}

/**
 * Has the reasons of a game found again that goes on from a save, for the person in a chair, who can play in the meantime,
 * and shows them in slices. Returns how to stop.
 */
export function showReasons(
  jobs: PageBackground,
  game: Game,
  you: PartyIndex,
  session: LocalSession,
  onFailure: (error: unknown) => void,
  onShown = () => {},
): () => void {
  const { state, moves } = session.store.getState();
  const { result, cancel } = jobs.start('findReasons', {
    scenario: game.scenario,
    setup: state.setup,
    moves,
    you,
  });
  let stopShowing = () => {};
  const show = (found: Reasons) => {
    const listener = { onProgress: () => {}, onDone: onShown, onFailure };
    stopShowing = runInSlices(session.remembering(found), SLICE, listener);
  };
  result.then(show, (error: unknown) => {
    if (!(error instanceof WorkCancelled)) onFailure(error);
  });
  return () => {
    cancel();
    stopShowing();
  };
}
