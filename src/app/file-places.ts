import type { OfferedLanguage } from '#messages/languages.ts';
import type { GamePlace } from './games/game-place.ts';
import type { ScenarioStore } from './scenario-store.ts';

/** The stores and the callback for a scenario file that is opened. */
export interface FilePlaces {
  readonly scenarioStore: ScenarioStore;
  readonly games: GamePlace;
  readonly language: OfferedLanguage;
  /** A file has come to the store. */
  readonly onFile: () => void;
}
