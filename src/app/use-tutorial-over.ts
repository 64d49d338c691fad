import { useEffect } from 'preact/hooks';
import type { Game } from '#engine/model/game.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import { useStore } from '#panels/use-store.ts';
import type { Session } from '#session/running/session.ts';
import { usePageServices } from './page-services.tsx';
import { tutorialNotesIn } from './tutorial-notes.ts';

/** Marks a tutorial as done on this device once the person has signed. */
export function useTutorialOver({ scenario }: Game, you: PartyIndex, session: Session): void {
  const { store } = usePageServices();
  const signed = useStore(session.store, ({ table }) => table.tracks.every(({ status }) => status === 'signed'));
  const hasOne = scenario.tutorial !== undefined && scenario.parties[you]?.id === scenario.tutorial;
  useEffect(() => {
    if (signed && hasOne) tutorialNotesIn(store).mark(scenario.id, true);
  }, [signed, hasOne, store, scenario]);
}
