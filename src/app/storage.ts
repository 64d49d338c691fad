/** Prefix of our keys: pages of other projects may share the origin. */
const KEY = 'parley:game';

/** Where the game in play is kept. Never throws. */
export interface SaveSlot {
  read(): string | undefined;
  write(text: string): void;
  clear(): void;
}

/** The browser's storage or, where that is closed to us, the page's memory until it is left. */
export function openSaveSlot(): SaveSlot {
  const storage = usableStorage();
  if (storage === undefined) return memorySlot();
  return {
    read: () => storage.getItem(KEY) ?? undefined,
    write: (text) => {
      try {
        storage.setItem(KEY, text);
      } catch {
        // Full: the game goes on unsaved, and its link can still be made.
      }
    },
    clear: () => storage.removeItem(KEY),
  };
}

function usableStorage(): Storage | undefined {
  try {
    localStorage.getItem(KEY);
    return localStorage;
  } catch {
    return undefined;
  }
}

function memorySlot(): SaveSlot {
  let kept: string | undefined;
  return {
    read: () => kept,
    write: (text) => {
      kept = text;
    },
    clear: () => {
      kept = undefined;
    },
  };
}
