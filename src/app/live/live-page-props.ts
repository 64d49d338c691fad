import type { OfferedLanguage } from '#messages/languages.ts';
import type { MessageCatalogue } from '#messages/message-catalogue.ts';
import type { IntroductionNotes } from '#panels/settings/preferences.ts';
import type { FolderModel } from '#session/screens/folder-model.ts';
import type { PageBackground } from '../background/page-background.ts';
import type { PageWorkers } from '../background/page-workers.ts';
import type { GamePlace } from '../games/game-place.ts';
import type { GamesPlayed } from '../games-played.ts';
import type { ScenarioStore } from '../scenario-store.ts';
import type { Sound } from '../sound/sound-in.ts';
import type { TextStore } from '../text-store.ts';

/** Props of each page of a live class. */
export interface LivePageProps extends LivePlaces {
  /** The part of the address after the page. */
  readonly rest: string;
  /** The messages, including those of live classes. */
  readonly voice: MessageCatalogue;
  readonly background: PageBackground;
}

/** The page's resources, shared by all of its screens. */
export interface LivePlaces {
  readonly language: OfferedLanguage;
  /** The scenarios that stand at the top of the first screen. */
  readonly folders: readonly FolderModel[];
  readonly texts: TextStore;
  /** The scenarios that were opened on this device. */
  readonly scenarioStore: ScenarioStore;
  /** Scenarios added during this visit. */
  readonly visit: ScenarioStore;
  readonly games: GamePlace;
  readonly played: GamesPlayed;
  readonly introductions: IntroductionNotes;
  readonly sound: Sound;
  readonly workers: PageWorkers;
}
