import type { OfferedLanguage } from '#messages/languages.ts';
import type { FolderModel } from '#session/screens/folder-model.ts';
import type { PageWorkers } from '../background/page-workers.ts';
import type { GameStore } from '../games/game-store.ts';
import type { CrossTabChannel } from '../keeping/cross-tab-channel.ts';
import type { ScenarioStore } from '../scenario-store.ts';
import type { TextStore } from '../text-store.ts';
import type { ManuscriptStore } from './keeping/manuscript-store.ts';

/** The workshop's storage and resources. */
export interface WorkshopPlaces {
  readonly manuscripts: ManuscriptStore;
  readonly channel: CrossTabChannel;
  readonly texts: TextStore;
  /** The scenarios that were opened on this device. */
  readonly scenarioStore: ScenarioStore;
  /** Scenarios of this visit only, including those on trial. */
  readonly visit: ScenarioStore;
  readonly games: GameStore;
  readonly workers: PageWorkers;
  readonly language: OfferedLanguage;
  /** Models of the scenarios shipped with Parley. */
  readonly folders: readonly FolderModel[];
}
