import { entriesIn } from './entries-in.ts';
import type { TextStore } from './text-store.ts';

const NAME = 'played';
/** Of each scenario the last ones are kept. */
const MOST_KEPT = 20;

/** The result of a game played on this device, by ids, which outlast versions of the scenario. */
export interface GamePlayed {
  /** Tells it from others, so that an ending that is opened again is the same game. */
  readonly key: string;
  /** The kind of ending, as named by the engine. */
  readonly kind: string;
  /** Id of the delegation that the person spoke for. */
  readonly chair: string;
  /** Round in which it ended. */
  readonly round: number;
  /** The points of that delegation, and those of no deal to it. */
  readonly points: number;
  readonly noDeal: number;
}

/** The games that were played at this device, by scenario. */
export interface GamesPlayed {
  /** Puts a game down that is over, once. */
  note(scenario: string, game: GamePlayed): void;
  /** The last game of a scenario; before another one, where that is named. */
  last(scenario: string, before?: string): GamePlayed | undefined;
  hasAny(): boolean;
  clear(): void;
}

/** Returns the games played of a store. They are read each time: another page of the device may have written some. */
export function gamesPlayedIn(store: TextStore): GamesPlayed {
  const all = () => readGames(store.read(NAME));
  const of = (scenario: string) => all().get(scenario) ?? [];
  return {
    note: (scenario, game) => {
      if (of(scenario).some(({ key }) => key === game.key)) return;
      const games = all().set(scenario, [...of(scenario), game].slice(-MOST_KEPT));
      store.write(NAME, JSON.stringify([...games]));
    },
    last: (scenario, before) => {
      const games = of(scenario);
      const place = games.findIndex(({ key }) => key === before);
      return games[(place === -1 ? games.length : place) - 1];
    },
    hasAny: () => all().size > 0,
    clear: () => store.clear(NAME),
  };
}

/** Parses games. Anything else is ignored: another version of the page may have written it, or a user by hand. */
function readGames(text: string | undefined): Map<string, readonly GamePlayed[]> {
  const games = new Map<string, readonly GamePlayed[]>();
  for (const [scenario, played] of entriesIn(text)) {
    const kept = Array.isArray(played) ? played.filter(isGamePlayed) : [];
    if (typeof scenario === 'string' && kept.length > 0) games.set(scenario, kept);
  }
  return games;
}

function isGamePlayed(value: unknown): value is GamePlayed {
  const { key, kind, chair, round, points, noDeal } = (value ?? {}) as Partial<GamePlayed>;
  const areNumbers = [round, points, noDeal].every((number) => Number.isFinite(number));
  return areNumbers && [key, kind, chair].every((word) => typeof word === 'string');
}
