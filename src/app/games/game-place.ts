import type { TextStore } from '../text-store.ts';

/** Where a page keeps games: all that the first script knows of them. */
export interface GamePlace {
  readonly store: TextStore;
  /** Name of this page, which tells it from others of the device: eight characters. */
  readonly page: string;
}

/** Names under which games lie; the one game that a device could keep before it kept several has no id in its name. */
export const GAME = /^game(?::([\w-]{1,40}))?$/;

/** Whether a device keeps games, and all of them so that they outlast the page; absent where it has none. */
export function gamesLast({ store }: GamePlace): boolean | undefined {
  const games = store.names().filter((name) => GAME.test(name));
  return games.length === 0 ? undefined : games.every((name) => store.isKept(name));
}
