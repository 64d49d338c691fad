import type { TextStore } from '#app/text-store.ts';

export interface MemoryStore extends TextStore {
  readonly texts: Map<string, string>;
  /** What it answers when something is written. */
  answer: 'kept' | 'until-left';
  /** The same texts, as another page of the device has them. */
  otherPage(): MemoryStore;
}

/** A store that lasts as long as its test. What is not kept is there until the page is left, for this page alone. */
export function memoryStore(answer: MemoryStore['answer'] = 'kept'): MemoryStore {
  return pageOf(new Map(), new Map(), answer);
}

type Listeners = Map<object, readonly [isMeant: (name: string) => boolean, onChange: () => void]>;

function pageOf(texts: Map<string, string>, listeners: Listeners, answer: MemoryStore['answer']): MemoryStore {
  const own = new Map<string, string>();
  const mine = new Set<object>();
  const tellOthers = (name: string) => {
    for (const [key, [isMeant, onChange]] of listeners) if (isMeant(name) && !mine.has(key)) onChange();
  };
  const store: MemoryStore = {
    texts,
    answer,
    otherPage: () => pageOf(texts, listeners, 'kept'),
    read: (name) => own.get(name) ?? texts.get(name),
    write: (name, text) => {
      // As in a browser, a full store takes what is no longer than what was there.
      const fits = store.answer === 'kept' || (texts.get(name)?.length ?? -1) >= text.length;
      if (fits) own.delete(name);
      (fits ? texts : own).set(name, text);
      if (fits) tellOthers(name);
      return fits ? 'kept' : 'until-left';
    },
    clear: (name) => {
      own.delete(name);
      texts.delete(name);
      tellOthers(name);
    },
    names: () => [...new Set([...texts.keys(), ...own.keys()])],
    isKept: (name) => !own.has(name),
    watch: (isMeant, onChange) => {
      const key = {};
      mine.add(key);
      listeners.set(key, [isMeant, onChange]);
      return () => void listeners.delete(key);
    },
  };
  return store;
}
