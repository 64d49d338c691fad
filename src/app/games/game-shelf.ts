import type { TextStore } from '../text-store.ts';
import { GAME, type GamePlace } from './game-place.ts';

/** How far a game has come: nobody has moved in it yet but negotiators, it goes on, or its talks are over. */
export type GameStage = 'blank' | 'going' | 'ended';

/**
 * How a game is kept: wholly; not at all, so that it is lost when the page is left; or as it was before moves that
 * could not be kept.
 */
export type Keeping = 'kept' | 'until-left' | 'older';

/** What is known of a game of this device without reading it. */
export interface KeptGame {
  readonly id: string;
  readonly stage: GameStage;
  readonly keeping: Keeping;
  /** When it was begun and when it was last played, in milliseconds since 1970; 0 where nobody knows. */
  readonly begun: number;
  readonly played: number;
}

/** The games that this device keeps, each by itself, so that none is lost by what becomes of another. */
export interface GameShelf extends GamePlace {
  /** All of them, the one that was played last first. */
  list(): readonly KeptGame[];
  /** The text of its save. */
  read(id: string): string | undefined;
  /** Calls back when another page has begun, taken, played or deleted a game; returns how to stop. */
  watch(onChange: () => void): () => void;
}

/** What is written beside a game: of one length while its stage is known, to fit where all is full. */
export interface GameMark extends Pick<KeptGame, 'stage' | 'begun' | 'played'> {
  /** The page that holds it: no other writes to it. */
  readonly page: string;
  /** Whether what lies there is the whole game. */
  readonly state: 'whole' | 'older';
}

/** Id of the game that has none in its name. */
const FIRST = 'first';
const STAGES: readonly string[] = ['blank', 'going', 'ended'] satisfies GameStage[];

/** What is kept of a game, by its id: its save, who holds it, what it is called, and what is drafted in it. */
export function gameText(kind: 'game' | 'game-mark' | 'game-name' | 'game-draft', id: string): string {
  return id === FIRST ? kind : `${kind}:${id}`;
}

/** The shelf of a page. */
export function gameShelfIn({ store, page }: GamePlace): GameShelf {
  const idsIn = (names: readonly string[]) =>
    names.flatMap((name) => {
      const found = GAME.exec(name);
      return found === null ? [] : (found[1] ?? FIRST);
    });
  return {
    store,
    page,
    list: () =>
      idsIn(store.names())
        .map((id) => keptGame(store, id))
        .sort((one, other) => other.played - one.played || (one.id < other.id ? -1 : 1)),
    read: (id) => store.read(gameText('game', id)),
    watch: (onChange) => store.watch((name) => name.startsWith('game-mark'), onChange),
  };
}

function keptGame(store: TextStore, id: string): KeptGame {
  const { stage, begun, played, state } = readMark(store, id);
  const kept = state === 'older' ? 'older' : 'kept';
  return { id, stage, begun, played, keeping: store.isKept(gameText('game', id)) ? kept : 'until-left' };
}

/** What is written beside a game. What another version of the page, or somebody by hand, has written there is no harm. */
export function readMark(store: TextStore, id: string): GameMark {
  const [page = '', state, stage = '', ...times] = store.read(gameText('game-mark', id))?.split(' ') ?? [];
  const [begun = 0, played = 0] = times.map((time) => Math.max(0, Number.parseInt(time, 36) || 0));
  return {
    page,
    state: state === 'older' ? state : 'whole',
    stage: STAGES.includes(stage) ? (stage as GameStage) : 'going',
    begun,
    played,
  };
}
