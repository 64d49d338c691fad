import type { TextStore } from '../text-store.ts';
import { GAME, type GamePlace } from './game-place.ts';

/** Stage of a game: no person has moved yet, in progress, or finished. */
export type GameStage = 'blank' | 'going' | 'ended';

/**
 * Storage state of a game: complete; not stored, so that it is lost when the page is left; or without its latest moves.
 */
export type GameStorageState = 'kept' | 'until-left' | 'older';

/** The properties of a stored game that are known without reading it. */
export interface KeptGame {
  readonly id: string;
  readonly stage: GameStage;
  readonly keeping: GameStorageState;
  /** Times of its beginning and of the last move, in milliseconds since 1970; 0 if unknown. */
  readonly begun: number;
  readonly played: number;
}

/** The games that this device keeps, each by itself, so that none is lost by what becomes of another. */
export interface GameStore extends GamePlace {
  /** All games, the one played last first. */
  list(): readonly KeptGame[];
  /** The text of its save. */
  read(id: string): string | undefined;
  /** Calls back when another page has begun, taken, played or deleted a game; returns how to stop. */
  watch(onChange: () => void): () => void;
}

/** The mark stored beside a game: of constant length within a stage, so that it can be rewritten in a full store. */
export interface GameMark extends Pick<KeptGame, 'stage' | 'begun' | 'played'> {
  /** The page that holds it: no other writes to it. */
  readonly page: string;
  /** Completeness of the stored game. */
  readonly state: 'whole' | 'older';
}

/** Id of the game that has none in its name. */
const FIRST = 'first';
const STAGES: readonly string[] = ['blank', 'going', 'ended'] satisfies GameStage[];

/** Returns the name under which a text of a game is stored: its save, its mark, its names or its draft. */
export function gameText(kind: 'game' | 'game-mark' | 'game-name' | 'game-draft', id: string): string {
  return id === FIRST ? kind : `${kind}:${id}`;
}

/** The store of a page. */
export function gameStoreIn({ store, page }: GamePlace): GameStore {
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

/** Reads the mark of a game. Contents written by another version of the page, or by hand, are harmless. */
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
