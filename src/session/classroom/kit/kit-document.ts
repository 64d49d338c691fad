import type { KitBlock } from './kit-block.ts';

/** The permitted readers of a document: the delegation of one chair, everybody, the observers, or the teacher alone. */
export type KitAudience = 'chair' | 'everybody' | 'watcher' | 'teacher';

/** A document of the kit, all its words said: what a page shows, a printer prints and a file holds. */
export interface KitDocument {
  /** File name: small letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  readonly audience: KitAudience;
  readonly orientation: 'portrait' | 'landscape';
  /** Set smaller, so that it stands on one sheet. */
  readonly compact?: boolean;
  /** First line of every sheet: whose it is, and what it belongs to. Absent where a sheet is cut or folded. */
  readonly running: { readonly whose: string; readonly of: string } | undefined;
  readonly blocks: readonly KitBlock[];
}

/** A document that can be drawn. */
export interface KitEntry {
  /** The same in every language and for every class. */
  readonly key: string;
  readonly title: string;
  /** Purpose, in a sentence. */
  readonly about: string;
  readonly draw: () => KitDocument;
}
