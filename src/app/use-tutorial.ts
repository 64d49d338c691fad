import { useState } from 'preact/hooks';
import type { Game } from '#engine/model/game.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { TutorialNotes } from './tutorial-notes.ts';

interface TutorialHere {
  readonly isOn: boolean;
  /** The person has had it, or wants none. */
  end(): void;
  /** Starts it again; absent while it is on. */
  readonly again: (() => void) | undefined;
}

/** The tutorial of a chair; absent where the chair has none. */
export function useTutorial(
  { scenario }: Game,
  notes: TutorialNotes | undefined,
  you: PartyIndex,
): TutorialHere | undefined {
  const [, redraw] = useState({});
  if (notes === undefined || scenario.tutorial === undefined || scenario.parties[you]?.id !== scenario.tutorial)
    return undefined;
  const mark = (done: boolean) => () => {
    notes.mark(scenario.id, done);
    redraw({});
  };
  const isOn = !notes.isDone(scenario.id);
  return { isOn, end: mark(true), again: isOn ? undefined : mark(false) };
}
