import type { OfferedLanguage } from '#messages/languages.ts';
import type { GamePlace } from './games/game-place.ts';
import type { Shelf } from './shelf.ts';

/** The stores and the callback for a scenario file that is opened. */
export interface FilePlaces {
  readonly shelf: Shelf;
  readonly games: GamePlace;
  readonly language: OfferedLanguage;
  /** A file has come to the shelf. */
  readonly onFile: () => void;
}
