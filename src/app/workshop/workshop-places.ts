import type { OfferedLanguage } from '#messages/languages.ts';
import type { FolderModel } from '#session/screens/folder-model.ts';
import type { PageWorkers } from '../background/page-workers.ts';
import type { GameShelf } from '../games/game-shelf.ts';
import type { WindowWire } from '../keeping/window-wire.ts';
import type { Shelf } from '../shelf.ts';
import type { TextStore } from '../text-store.ts';
import type { ManuscriptShelf } from './keeping/manuscript-shelf.ts';

/** The workshop's storage and resources. */
export interface WorkshopPlaces {
  readonly manuscripts: ManuscriptShelf;
  readonly wire: WindowWire;
  readonly texts: TextStore;
  /** The scenarios that were opened on this device. */
  readonly shelf: Shelf;
  /** Scenarios of this visit only, including those on trial. */
  readonly visit: Shelf;
  readonly games: GameShelf;
  readonly workers: PageWorkers;
  readonly language: OfferedLanguage;
  /** Models of the scenarios shipped with Parley. */
  readonly folders: readonly FolderModel[];
}
