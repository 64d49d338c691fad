import type { CrossTabChannel } from '#app/keeping/cross-tab-channel.ts';
import { memoryKeyValueStore } from '#app/keeping/key-value-store.ts';
import { ManuscriptController } from '#app/workshop/keeping/manuscript-controller.ts';
import { type ManuscriptStore, manuscriptStore } from '#app/workshop/keeping/manuscript-store.ts';
import { memoryStore } from '../memory-store.ts';

/** A device on which a text lies, and windows in which it is written. */
export interface Device {
  readonly store: ManuscriptStore;
  readonly texts: ReturnType<typeof memoryStore>;
  /** On the text that was begun, unless another is named. */
  readonly openWindow: (id?: string) => Promise<ManuscriptController>;
  /** Lets time go by, in milliseconds. */
  readonly wait: (milliseconds: number) => void;
}

export const ID = 'our-offer';
export const BEGUN = 'title: Our offer\n';

/** A device on which one text was begun. */
export async function deviceWithText(): Promise<Device> {
  const store = manuscriptStore(memoryKeyValueStore(), memoryKeyValueStore(), true);
  const texts = memoryStore();
  const listeners = new Set<readonly [window: object, onWritten: () => void]>();
  let now = 1_800_000_000_000;
  await store.add({ id: ID, name: 'our-offer.yaml', text: BEGUN, saved: undefined }, now);
  const openWindow = async (id = ID) => {
    const manuscript = await store.get(id);
    if (manuscript === undefined) throw new Error('The text is gone.');
    return new ManuscriptController({ store, channel: wireOf({}, listeners), texts, now: () => now }, manuscript);
  };
  return {
    store,
    texts,
    openWindow,
    wait: (milliseconds) => {
      now += milliseconds;
    },
  };
}

type Listeners = Set<readonly [window: object, onWritten: () => void]>;

function wireOf(own: object, listeners: Listeners): CrossTabChannel {
  return {
    publish: () => {
      for (const [window, onWritten] of listeners) if (window !== own) onWritten();
    },
    subscribe: (_, onWritten) => {
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
