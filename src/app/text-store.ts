/** Prefix of our keys: pages of other projects may share the origin. */
const PREFIX = 'parley:';

/** The page's storage on this device: texts by name. Never throws. */
export interface TextStore {
  read(name: string): string | undefined;
  /** Returns whether the text will outlast the page: storage may be full or unavailable. */
  write(name: string, text: string): 'kept' | 'until-left';
  clear(name: string): void;
  /** Returns the names of all texts that can be read. */
  names(): readonly string[];
  /** True if the text of a name outlasts the page. */
  isKept(name: string): boolean;
  /** Calls back when another page has written or cleared such a text; returns an unsubscribe function. */
  watch(isMeant: (name: string) => boolean, onChange: () => void): () => void;
}

/**
 * The browser's storage; what it does not take is kept in the page's memory until it is left.
 * @param prefix Of the keys: what others have under theirs is neither read nor written
 * @param until When the storage forgets: not by itself, or once this visit is over
 */
export function openTextStore(prefix = PREFIX, until: 'forgotten' | 'left' = 'forgotten'): TextStore {
  const storage = usableStorage(until);
  const memory = new Map<string, string>();
  return {
    read: (name) => memory.get(name) ?? storage?.getItem(prefix + name) ?? undefined,
    write: (name, text) => {
      try {
        if (storage === undefined) throw new RangeError('no storage');
        storage.setItem(prefix + name, text);
        memory.delete(name);
        return 'kept';
      } catch {
        memory.set(name, text);
        return 'until-left';
      }
    },
    clear: (name) => {
      memory.delete(name);
      storage?.removeItem(prefix + name);
    },
    names: () => {
      const kept = Object.keys(storage ?? {}).filter((key) => key.startsWith(prefix));
      return [...new Set([...kept.map((key) => key.slice(prefix.length)), ...memory.keys()])];
    },
    isKept: (name) => !memory.has(name),
    watch: (isMeant, onChange) => {
      const follow = ({ key }: StorageEvent) => {
        // Without a key everything was cleared.
        if (key === null || (key.startsWith(prefix) && isMeant(key.slice(prefix.length)))) onChange();
      };
      window.addEventListener('storage', follow);
      return () => window.removeEventListener('storage', follow);
    },
  };
}

function usableStorage(until: 'forgotten' | 'left'): Storage | undefined {
  try {
    const storage = until === 'left' ? sessionStorage : localStorage;
    storage.getItem(PREFIX);
    return storage;
  } catch {
    return undefined;
  }
}
