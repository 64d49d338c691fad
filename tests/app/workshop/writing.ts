import { memoryCupboard } from '#app/keeping/cupboard.ts';
import type { WindowWire } from '#app/keeping/window-wire.ts';
import { ManuscriptKeeper } from '#app/workshop/keeping/manuscript-keeper.ts';
import { type ManuscriptShelf, manuscriptShelf } from '#app/workshop/keeping/manuscript-shelf.ts';
import { memoryStore } from '../memory-store.ts';

/** A device on which a text lies, and windows in which it is written. */
export interface Device {
  readonly shelf: ManuscriptShelf;
  readonly texts: ReturnType<typeof memoryStore>;
  /** On the text that was begun, unless another is named. */
  readonly openWindow: (id?: string) => Promise<ManuscriptKeeper>;
  /** Lets time go by, in milliseconds. */
  readonly wait: (milliseconds: number) => void;
}

export const ID = 'our-offer';
export const BEGUN = 'title: Our offer\n';

/** A device on which one text was begun. */
export async function deviceWithText(): Promise<Device> {
  const shelf = manuscriptShelf(memoryCupboard(), memoryCupboard(), true);
  const texts = memoryStore();
  const listeners = new Set<readonly [window: object, onWritten: () => void]>();
  let now = 1_800_000_000_000;
  await shelf.add({ id: ID, name: 'our-offer.yaml', text: BEGUN, saved: undefined }, now);
  const openWindow = async (id = ID) => {
    const manuscript = await shelf.get(id);
    if (manuscript === undefined) throw new Error('The text is gone.');
    return new ManuscriptKeeper({ shelf, wire: wireOf({}, listeners), texts, now: () => now }, manuscript);
  };
  return {
    shelf,
    texts,
    openWindow,
    wait: (milliseconds) => {
      now += milliseconds;
    },
  };
}

type Listeners = Set<readonly [window: object, onWritten: () => void]>;

function wireOf(own: object, listeners: Listeners): WindowWire {
  return {
    say: () => {
      for (const [window, onWritten] of listeners) if (window !== own) onWritten();
    },
    hear: (_, onWritten) => {
      const entry = [own, onWritten] as const;
      listeners.add(entry);
      return () => void listeners.delete(entry);
    },
  };
}

/** Lets all that was begun without waiting come to its end. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
}
