import type { FolderModel } from '#session/screens/folder-model.ts';
import type { Shelf } from '../shelf.ts';
import type { TextStore } from '../text-store.ts';
import type { DraftShelf } from './keeping/draft-shelf.ts';
import type { DraftWire } from './keeping/draft-wire.ts';

/** Where the workshop keeps what is written, and what else it knows of. */
export interface WorkshopPlaces {
  readonly drafts: DraftShelf;
  readonly wire: DraftWire;
  readonly texts: TextStore;
  /** The scenarios that were opened on this device. */
  readonly shelf: Shelf;
  /** Those that come with Parley. */
  readonly folders: readonly FolderModel[];
}
