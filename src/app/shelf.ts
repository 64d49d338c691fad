import type { FolderModel } from '#session/screens/folder-model.ts';
import { isFolder } from './is-folder.ts';
import type { TextStore } from './text-store.ts';

const NAME = 'scenarios';

/** A scenario file that was opened on this device. */
export interface KeptFile {
  /** As it was when the file was opened, so that the first screen need not read the text again. */
  readonly folder: FolderModel;
  readonly text: string;
  /** It came by a link that had no room for its long texts and its sources. */
  readonly shortened?: boolean | undefined;
  /** Where it was fetched from, as a link named the place. */
  readonly address?: string | undefined;
  /** Id of the text of the workshop that it is tried from. */
  readonly written?: string | undefined;
}

/** The scenario files that were opened on this device, the last one first. */
export interface Shelf {
  list(): readonly KeptFile[];
  /** Keeps a file, in the place of an earlier one with the same id. */
  keep(file: KeptFile): 'kept' | 'until-left';
  remove(id: string): void;
  /** Whether something lies there whose folder cannot be drawn as it is. */
  isDoubtful(): boolean;
  /** Makes each such folder anew from its text, and drops what cannot be read; how many those are. */
  mend(read: (text: string) => KeptFile | undefined): number;
}

/** The shelf of a store. */
export function shelfIn(store: TextStore): Shelf {
  const all = () => entriesIn(store.read(NAME));
  const list = () => all().filter(isKeptFile);
  const without = (id: string) => list().filter(({ folder }) => folder.id !== id);
  const put = (files: readonly KeptFile[]) => {
    if (files.length > 0) return store.write(NAME, JSON.stringify(files));
    store.clear(NAME);
    return 'kept';
  };
  return {
    list,
    keep: (file) => put([file, ...without(file.folder.id)]),
    remove: (id) => void put(without(id)),
    isDoubtful: () => !all().every(isKeptFile),
    mend: (read) => {
      const entries = all();
      const mended = entries.flatMap((entry) => (isKeptFile(entry) ? [entry] : (read(textIn(entry)) ?? [])));
      put(mended);
      return entries.length - mended.length;
    },
  };
}

/** What another version of the page has written, or somebody by hand, may be anything. */
function entriesIn(text: string | undefined): readonly unknown[] {
  if (text === undefined) return [];
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) ? read : [];
  } catch {
    return [];
  }
}

function isKeptFile(value: unknown): value is KeptFile {
  const { folder, text } = (value ?? {}) as Partial<KeptFile>;
  return typeof text === 'string' && isFolder(folder);
}

function textIn(entry: unknown): string {
  const { text } = (entry ?? {}) as Partial<KeptFile>;
  return typeof text === 'string' ? text : '';
}
