import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { classDealMaps, type TableOnMap } from '#session/classroom/results/class-deal-maps.ts';
import { importEntries } from '#session/classroom/results/import-entries.ts';
import { verifyingForClass } from '#session/classroom/results/verify-for-class.ts';
import type { KeptGames } from './kept-games.ts';
import type { AnyTask } from './task.ts';

/** Background tasks of a class's results, loaded with the first of them. */
export const CLASS_TASKS = {
  /** The links in a text. */
  gatherLinks: ({ text }: { readonly text: string }) => importEntries(text),
  /** Verifies each link of a scenario. */
  verifyForClass: {
    open: ({ scenario }: { readonly scenario: Scenario }, games: KeptGames) => verifyingForClass(games.of(scenario)),
  },
  /** One map of each part, with what all tables came to. */
  mapClass: (
    { scenario, tables }: { readonly scenario: Scenario; readonly tables: readonly TableOnMap[] },
    games: KeptGames,
  ) => classDealMaps(games.of(scenario), tables),
} satisfies Readonly<Record<string, AnyTask>>;
