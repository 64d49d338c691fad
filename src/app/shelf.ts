import type { FolderModel } from '#session/screens-model.ts';
import type { TextStore } from './text-store.ts';

const NAME = 'scenarios';

/** A scenario file that was opened on this device. */
export interface KeptFile {
  /** As it was when the file was opened, so that the first screen need not read the text again. */
  readonly folder: FolderModel;
  readonly text: string;
}

/** The scenario files that were opened on this device, the last one first. */
export interface Shelf {
  list(): readonly KeptFile[];
  /** Keeps a file, in the place of an earlier one with the same id. */
  keep(file: KeptFile): 'kept' | 'until-left';
  remove(id: string): void;
}

/** The shelf of a store. */
export function shelfIn(store: TextStore): Shelf {
  const list = (): readonly KeptFile[] => readFiles(store.read(NAME));
  const without = (id: string) => list().filter(({ folder }) => folder.id !== id);
  return {
    list,
    keep: (file) => store.write(NAME, JSON.stringify([file, ...without(file.folder.id)])),
    remove: (id) => {
      const left = without(id);
      if (left.length === 0) store.clear(NAME);
      else store.write(NAME, JSON.stringify(left));
    },
  };
}

/** What another version of the page has written, or somebody by hand, may be anything: it is left out. */
function readFiles(text: string | undefined): readonly KeptFile[] {
  if (text === undefined) return [];
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) ? read.filter(isKeptFile) : [];
  } catch {
    return [];
  }
}

function isKeptFile(value: unknown): value is KeptFile {
  const { folder, text } = (value ?? {}) as Partial<KeptFile>;
  if (typeof text !== 'string' || typeof folder !== 'object' || folder === null) return false;
  const words = [folder.id, folder.title, folder.summary, folder.tab, folder.level];
  return words.every((word) => typeof word === 'string') && Array.isArray(folder.delegations);
}
