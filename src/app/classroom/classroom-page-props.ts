import type { OfferedLanguage } from '#messages/languages.ts';
import type { Localize } from '#messages/message-catalogue.ts';
import type { FolderModel } from '#session/screens/folder-model.ts';
import type { PageBackground } from '../background/page-background.ts';
import type { Library } from '../library.ts';
import type { ScenarioStore } from '../scenario-store.ts';
import type { TextStore } from '../text-store.ts';

/** Props of each page. */
export interface ClassroomPageProps {
  /** The part of the address after the page. */
  readonly rest: string;
  /** All scenarios that can be played here; see `WithScenario`. */
  readonly library: Library;
  readonly localize: Localize;
  readonly background: PageBackground;
  readonly texts: TextStore;
  /** The scenarios that were opened on this device. */
  readonly scenarioStore: ScenarioStore;
  /** Scenarios added during this visit. */
  readonly visit: ScenarioStore;
  readonly language: OfferedLanguage;
  /** The scenarios that stand at the top of the first screen; of the others see `moreFoldersIn`. */
  readonly shown: readonly FolderModel[];
}
