import { type GameStore, gameText } from './game-store.ts';

/** Names of a game that are stored beside its save: they are known even if the save cannot be read. */
export interface GameNames {
  /** The name given by the player; `undefined` if there is none. */
  readonly own?: string | undefined;
  /** Title of its scenario, and the delegation that the person speaks for. */
  readonly title?: string | undefined;
  readonly chair?: string | undefined;
}

/** Longest name that a person can give, in characters. */
export const LONGEST_NAME = 60;
/** Greatest length of a stored line; longer ones, edited by hand, are cut off. */
const LONGEST = 200;

/** The names of a game, one a line. */
export function gameNames({ store }: GameStore, id: string): GameNames {
  const [own, title, chair] = (store.read(gameText('game-name', id)) ?? '')
    .split('\n')
    .map((line) => line.slice(0, LONGEST) || undefined);
  return { own, title, chair };
}

/** Writes some of them down; the others stay. */
export function nameGame(scenarioStore: GameStore, id: string, some: GameNames): void {
  const before = gameNames(scenarioStore, id);
  const { own, title, chair } = { ...before, ...some };
  if (own === before.own && title === before.title && chair === before.chair) return;
  const lines = [own?.slice(0, LONGEST_NAME), title, chair];
  scenarioStore.store.write(
    gameText('game-name', id),
    lines.map((line) => (line ?? '').replace(/\s+/g, ' ').trim()).join('\n'),
  );
}
