import type { TextStore } from '../text-store.ts';

/** The storage of games, as far as the first script knows it. */
export interface GamePlace {
  readonly store: TextStore;
  /** Name of this page, which tells it from others of the device: eight characters. */
  readonly page: string;
}

/** Names under which games lie; the one game that a device could keep before it kept several has no id in its name. */
export const GAME = /^game(?::([\w-]{1,40}))?$/;

/** True if all games of the device outlast the page; `undefined` if it has no games. */
export function gamesLast(store: TextStore): boolean | undefined {
  const games = store.names().filter((name) => GAME.test(name));
  return games.length === 0 ? undefined : games.every((name) => store.isKept(name));
}
