import type { OfferedLanguage } from '#messages/languages.ts';
import type { Shelf } from '../shelf.ts';
import type { GamePlace } from './game-place.ts';

/** What is known where the games of this device are shown. */
export interface GamesHereProps {
  readonly games: GamePlace;
  readonly shelf: Shelf;
  readonly language: OfferedLanguage;
  /** Opens a file that is let go of over the page. */
  readonly onFile: (file: File) => void;
  /** Another number where what is kept may have changed. */
  readonly looks: number;
}
