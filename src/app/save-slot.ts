import type { TextStore } from './text-store.ts';

const GAME = 'game';
/** Which page holds the slot, and whether what lies in it is the whole game: of one length, to fit where all is full. */
const MARK = 'game-mark';

/**
 * How the game is kept: wholly; not at all, so that it is lost when the page is left; or as it was before moves that
 * could not be kept.
 */
export type Keeping = 'kept' | 'until-left' | 'older';

/**
 * Where the game in play is kept. A device has one, whatever number of pages are open: the page that took it last
 * holds it, and no other page writes to it.
 */
export interface SaveSlot {
  read(): string | undefined;
  /** Takes the slot for this page, with the game that lies in it. */
  hold(): void;
  /** Takes the slot for this page and puts a game into it, in the place of whatever lay there. */
  take(text: string): void;
  isHeld(): boolean;
  /** Writes, where this page holds the slot; says whether it did. */
  write(text: string): boolean;
  keeping(): Keeping;
  clear(): void;
  /** Calls back when another page has taken the slot or cleared it; returns how to stop. */
  watch(onTaken: () => void): () => void;
}

/** The one slot of a store, for a page with a name of its own, eight characters long. */
export function saveSlotIn(store: TextStore, page: string): SaveSlot {
  let lost = false;
  const mark = () => store.read(MARK)?.split(' ') ?? [];
  const isHeld = () => mark()[0] === page;
  const markAs = (state: 'whole' | 'older') => {
    const text = `${page} ${state}`;
    if (store.read(MARK) !== text) store.write(MARK, text);
  };
  const keep = (text: string) => {
    lost = store.write(GAME, text) === 'until-left';
    markAs(lost ? 'older' : 'whole');
  };
  return {
    read: () => store.read(GAME),
    // The mark comes last: whoever is told of it finds the game there.
    take: keep,
    hold: () => markAs(mark()[1] === 'older' ? 'older' : 'whole'),
    isHeld,
    write: (text) => {
      if (!isHeld()) return false;
      keep(text);
      return true;
    },
    keeping: () => {
      if (lost) return 'until-left';
      return mark()[1] === 'older' ? 'older' : 'kept';
    },
    clear: () => {
      lost = false;
      store.clear(GAME);
      store.clear(MARK);
    },
    watch: (onTaken) => store.watch(MARK, () => isHeld() || onTaken()),
  };
}
