import { BLANK_PREPARATION, MOST_WRITTEN, PREPARATION_FIELDS, type Preparation } from '#session/preparation.ts';
import type { TextStore } from './text-store.ts';

/** The preparation sheets of this device, one for each chair of each scenario; by ids, which outlast other games. */
export interface PreparationNotes {
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
