import { useMemo, useState } from 'preact/hooks';
import type { Game } from '#engine/model/game.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import { BLANK_PREPARATION, type Preparation } from '#session/preparation.ts';
import { usePageServices } from './page-services.tsx';
import { preparationNotesIn } from './preparation-notes.ts';

/** The preparation sheet of a chair, blank where none is chosen, and how to write on it: each word is kept at once. */
export function usePreparation(
  { scenario }: Game,
  party: PartyIndex | undefined,
): [Preparation, (preparation: Preparation) => void] {
  const { store } = usePageServices();
  const notes = useMemo(() => preparationNotesIn(store), [store]);
  const [, redraw] = useState({});
  const id = party === undefined ? undefined : scenario.parties[party]?.id;
  if (id === undefined) return [BLANK_PREPARATION, () => undefined];
  const write = (preparation: Preparation) => {
    notes.write(scenario.id, id, preparation);
    redraw({});
  };
  return [notes.read(scenario.id, id), write];
}
