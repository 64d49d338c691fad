import type { OfferedLanguage } from '#messages/languages.ts';
import type { ScenarioStore } from '../scenario-store.ts';
import type { GamePlace } from './game-place.ts';

/** Props of the components that show the games of this device. */
export interface GamesHereProps {
  readonly games: GamePlace;
  readonly scenarioStore: ScenarioStore;
  readonly language: OfferedLanguage;
  /** Opens a file that is let go of over the page. */
  readonly onFile: (file: File) => void;
  /** Counter that increases when stored games may have changed. */
  readonly looks: number;
}
