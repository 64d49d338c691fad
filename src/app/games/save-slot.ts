import { type GameNames, nameGame } from './game-names.ts';
import {
  type GameMark,
  type GameStage,
  type GameStorageState,
  type GameStore,
  gameText,
  readMark,
} from './game-store.ts';

/**
 * The storage of one game, whatever number of pages are open: the page that took it last holds it, and no other page
 * writes to it.
 */
export interface SaveSlot {
  readonly id: string;
  read(): string | undefined;
  /** Takes the game for this page, as it lies there. */
  hold(stage: GameStage): void;
  /** Takes it for this page and puts a text in its place. */
  take(text: string, stage: GameStage): void;
  /** Writes down what it is called, beside it. */
  call(names: GameNames): void;
  isHeld(): boolean;
  /** Writes, where this page holds the game; says whether it did. */
  write(text: string, stage: GameStage): boolean;
  /** Returns the unsent draft of the game, as text; see `draftText`. */
  draft(): string | undefined;
  /** Stores the draft if this page holds the game; `undefined` clears it. */
  keepDraft(text: string | undefined): void;
  keeping(): GameStorageState;
  /** Calls back when another page has taken or deleted the game; returns how to stop. */
  watch(onTaken: () => void): () => void;
}

/** Least interval in milliseconds at which the time of play is stored again: other pages are notified each time. */
const PLAYED_AGAIN = 60_000;

/** The slot of a game. `now`: the time, in milliseconds since 1970. */
export function saveSlotOf(scenarioStore: GameStore, id: string, now: () => number = Date.now): SaveSlot {
  const { store, page } = scenarioStore;
  const game = gameText('game', id);
  const markName = gameText('game-mark', id);
  const draft = gameText('game-draft', id);
  const mark = () => readMark(store, id);
  const isHeld = () => mark().page === page;
  const markAs = (next: Omit<GameMark, 'page'>) => {
    const text = markText({ ...next, page });
    if (store.read(markName) !== text) store.write(markName, text);
  };
  const keep = (text: string, stage: GameStage) => {
    const before = mark();
    const state = store.write(game, text) === 'until-left' ? 'older' : 'whole';
    const isLong = now() - before.played > PLAYED_AGAIN;
    // The mark comes last: listeners then find the game stored.
    markAs({ state, stage, begun: before.begun || now(), played: isLong ? now() : before.played });
  };
  return {
    id,
    read: () => store.read(game),
    take: keep,
    hold: (stage) => markAs({ ...mark(), stage, played: now() }),
    call: (names) => nameGame(scenarioStore, id, names),
    isHeld,
    write: (text, stage) => {
      if (!isHeld()) return false;
      keep(text, stage);
      return true;
    },
    draft: () => store.read(draft),
    keepDraft: (text) => {
      if (!isHeld()) return;
      if (text === undefined) store.clear(draft);
      else store.write(draft, text);
    },
    keeping: () => {
      if (!store.isKept(game)) return 'until-left';
      return mark().state === 'older' ? 'older' : 'kept';
    },
    watch: (onTaken) =>
      store.watch(
        (name) => name === markName,
        () => isHeld() || onTaken(),
      ),
  };
}

/** Times have eight digits until the year 2059. */
function markText({ page, state, stage, begun, played }: GameMark): string {
  return [page, state, stage, ...[begun, played].map((time) => time.toString(36).padStart(8, '0'))].join(' ');
}
