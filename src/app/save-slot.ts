import type { TextStore } from './text-store.ts';

const NAME = 'game';

/** Where the game in play is kept. */
export interface SaveSlot {
  read(): string | undefined;
  write(text: string): void;
  clear(): void;
}

/** The one slot of a store. */
export function saveSlotIn(store: TextStore): SaveSlot {
  return {
    read: () => store.read(NAME),
    write: (text) => void store.write(NAME, text),
    clear: () => store.clear(NAME),
  };
}
