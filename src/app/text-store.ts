/** Prefix of our keys: pages of other projects may share the origin. */
const PREFIX = 'parley:';

/** What the page keeps on this device: texts, by name. Never throws. */
export interface TextStore {
  read(name: string): string | undefined;
  /** Says whether it will outlast the page: storage may be full, or closed to us. */
  write(name: string, text: string): 'kept' | 'until-left';
  clear(name: string): void;
}

/** The browser's storage; what it does not take is kept in the page's memory until it is left. */
export function openTextStore(): TextStore {
  const storage = usableStorage();
  const memory = new Map<string, string>();
  return {
    read: (name) => memory.get(name) ?? storage?.getItem(PREFIX + name) ?? undefined,
    write: (name, text) => {
      try {
        if (storage === undefined) throw new RangeError('no storage');
        storage.setItem(PREFIX + name, text);
        memory.delete(name);
        return 'kept';
      } catch {
        memory.set(name, text);
        return 'until-left';
      }
    },
    clear: (name) => {
      memory.delete(name);
      storage?.removeItem(PREFIX + name);
    },
  };
}

function usableStorage(): Storage | undefined {
  try {
    localStorage.getItem(PREFIX);
    return localStorage;
  } catch {
    return undefined;
  }
}
