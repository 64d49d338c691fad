import type { OfferedLanguage } from '#messages/languages.ts';
import type { GamePlace } from './games/game-place.ts';
import type { Shelf } from './shelf.ts';

/** Where a scenario file goes that is chosen for what is shown. */
export interface FilePlaces {
  readonly shelf: Shelf;
  readonly games: GamePlace;
  readonly language: OfferedLanguage;
  /** A file has come to the shelf. */
  readonly onFile: () => void;
}
