import { useMemo, useState } from 'preact/hooks';
import type { Game } from '#engine/model/game.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import { usePageServices } from './page-services.tsx';
import { tutorialNotesIn } from './tutorial-notes.ts';

interface TutorialHere {
  readonly isOn: boolean;
  /** The person has had it, or wants none. */
  end(): void;
  /** Starts it again; absent while it is on. */
  readonly again: (() => void) | undefined;
}

/** The tutorial of a chair; absent where the chair has none. */
export function useTutorial({ scenario }: Game, you: PartyIndex): TutorialHere | undefined {
  const { store } = usePageServices();
  const notes = useMemo(() => tutorialNotesIn(store), [store]);
  const [, redraw] = useState({});
  if (scenario.tutorial === undefined || scenario.parties[you]?.id !== scenario.tutorial) return undefined;
  const mark = (done: boolean) => () => {
    notes.mark(scenario.id, done);
    redraw({});
  };
  const isOn = !notes.isDone(scenario.id);
  return { isOn, end: mark(true), again: isOn ? undefined : mark(false) };
}
