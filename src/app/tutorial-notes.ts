import type { TextStore } from './text-store.ts';

/** Completed tutorials of this device, by the scenario's id. Progress within one is read from the saved game. */
export interface TutorialNotes {
  isDone(scenario: string): boolean;
  mark(scenario: string, done: boolean): void;
}

const DONE = 'done';

/** The notes in a store. */
export function tutorialNotesIn(store: TextStore): TutorialNotes {
  const name = (scenario: string) => `tutorial:${scenario}`;
  return {
    isDone: (scenario) => store.read(name(scenario)) === DONE,
    mark: (scenario, done) => {
      if (done) store.write(name(scenario), DONE);
      else store.clear(name(scenario));
    },
  };
}
