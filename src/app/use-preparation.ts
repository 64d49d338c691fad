import { useMemo, useState } from 'preact/hooks';
import type { Game } from '#engine/model/game.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import { BLANK_PREPARATION, MOST_WRITTEN, PREPARATION_FIELDS, type Preparation } from '#session/preparation.ts';
import { usePageServices } from './page-services.tsx';
import type { TextStore } from './text-store.ts';

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

/** The preparation sheets of this device, one for each chair of each scenario; by ids, which outlast other games. */
interface PreparationNotes {
  read(scenario: string, party: string): Preparation;
  write(scenario: string, party: string, preparation: Preparation): void;
}

/** The sheets in a store. */
export function preparationNotesIn(store: TextStore): PreparationNotes {
  const name = (scenario: string, party: string) => `preparation:${scenario}:${party}`;
  return {
    read: (scenario, party) => readPreparation(store.read(name(scenario, party))),
    write: (scenario, party, preparation) => {
      const blank = PREPARATION_FIELDS.every((field) => preparation[field] === '');
      if (blank) store.clear(name(scenario, party));
      else store.write(name(scenario, party), JSON.stringify(preparation));
    },
  };
}

/** Parses a preparation. Anything but texts of known fields is ignored. */
function readPreparation(text: string | undefined): Preparation {
  if (text === undefined) return BLANK_PREPARATION;
  try {
    const read = (JSON.parse(text) ?? {}) as Record<string, unknown>;
    const written = PREPARATION_FIELDS.map((field) => {
      const value = read[field];
      return [field, typeof value === 'string' ? value.slice(0, MOST_WRITTEN) : ''];
    });
    return Object.fromEntries(written) as unknown as Preparation;
  } catch {
    return BLANK_PREPARATION;
  }
}
