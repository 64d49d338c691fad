import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Setup } from '#engine/model/setup.ts';
import type { OfferedLanguage } from '#messages/languages.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { MessageCatalogue } from '#messages/message-catalogue.ts';
import type { IntroductionNotes } from '#panels/settings/preferences.ts';
import type { Settings } from '#record/settings.ts';
import type { FolderModel } from '#session/screens/folder-model.ts';
import type { PageBackground } from './background/page-background.ts';
import type { PageWorkers } from './background/page-workers.ts';
import type { GamesPlayed } from './games-played.ts';
import type { LessonReport } from './lesson-report.ts';
import type { Library } from './library.ts';
import type { ScenarioStore } from './scenario-store.ts';
import type { Sound } from './sound/sound-in.ts';
import type { TextStore } from './text-store.ts';

/** Services of the page, which `main.tsx` creates and every screen can ask for. */
export interface PageServices {
  /** Stored data of this device. */
  readonly store: TextStore;
  /** Name of this page, which tells it from others of the device: eight characters. */
  readonly page: string;
  /** Scenario files of this device. */
  readonly scenarioStore: ScenarioStore;
  /** Scenarios of this visit only: from links, and on trial. */
  readonly visit: ScenarioStore;
  readonly played: GamesPlayed;
  readonly introductions: IntroductionNotes;
  readonly sound: Sound;
  /** Listener to lessons around the page, such as a learning platform. */
  readonly report?: LessonReport | undefined;
  readonly workers: PageWorkers;
  /** Language of the page. */
  readonly language: OfferedLanguage;
  /** Shipped scenarios at the top of the first screen, in that language. */
  readonly folders: readonly FolderModel[];
}

/** Begins a game and goes to its table; the settings are the usual ones where none are given. */
export type Play = (game: LocalizedGame, setup: Setup, settings?: Settings) => void;

/** Services that need the engine or more messages; the route that loads them adds them with `WithServices`. */
export interface LateServices {
  /** Scheduler of long work beside the page. */
  readonly jobs: PageBackground;
  readonly library: Library;
  readonly messages: MessageCatalogue;
  /** Reads the library again, after a file has come to a store. */
  readonly reloadLibrary: () => void;
  readonly play: Play;
  /** Continues a game from the text of a save. */
  readonly goOn: (save: string) => void;
}

/** Context of the page's services; components read it with `usePageServices`. */
export const PageServicesContext = createContext<(PageServices & Partial<LateServices>) | undefined>(undefined);

/** Returns the page's services, with the late ones that are named. Throws if no route above has added one of them. */
export function usePageServices<Name extends keyof LateServices = never>(
  ...late: readonly Name[]
): PageServices & Pick<LateServices, Name> {
  const services = useContext(PageServicesContext);
  const missing = late.find((name) => services?.[name] === undefined);
  if (services === undefined || missing !== undefined) throw new Error(`no page service: ${missing ?? 'all'}`);
  return services as PageServices & Pick<LateServices, Name>;
}

interface WithServicesProps {
  readonly add: Partial<LateServices>;
  readonly children: ComponentChildren;
}

/** Adds late services for everything below. */
export function WithServices({ add, children }: WithServicesProps) {
  const services = usePageServices();
  return <PageServicesContext.Provider value={{ ...services, ...add }}>{children}</PageServicesContext.Provider>;
}
