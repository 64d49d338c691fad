/** The running game of one person: a store around the engine, and the commands that the page gives it. */

import { createStore, type StoreApi } from 'zustand/vanilla';
import { goingBack } from '#engine/ahead/going-back.ts';
import type { Reception } from '#engine/hints/reception.ts';
import { at } from '#engine/model/at.ts';
import type { Move, MoveType, PartyIndex } from '#engine/model/moves.ts';
import type { Setup } from '#engine/model/setup.ts';
import type { State } from '#engine/model/state.ts';
import { decideIn } from '#engine/moves/decide.ts';
import type { Decision } from '#engine/negotiators/decision/decision.ts';
import { nextDecision } from '#engine/negotiators/negotiate.ts';
import { type Reasons, reasonsGiven } from '#engine/negotiators/telling/reasons-given.ts';
import { apply, applyTo, createGame } from '#engine/play.ts';
import { NOTHING_READ, type ReadUpTo, readWith } from '#engine/views/read-up-to.ts';
import { newSeatMemories, newSeatMemory, type SeatMemory } from '#engine/views/seat-memory.ts';
import { viewFor } from '#engine/views/view-for.ts';
import type { ToldGame } from '#messages/told-game.ts';
import type { Settings } from '#record/settings.ts';
import type { Draft } from '../draft.ts';
import { type ForetoldOffers, NOTHING_FORETOLD, withForetold } from '../foretold.ts';
import { type HintBook, hintBookOf } from '../hints/hint-book.ts';
import { atNextMove } from '../table/parts/at-next-move.ts';
import type { Chair, Seat } from '../table/parts/chair.ts';
import type { Kept } from '../table/parts/kept.ts';
import type { TableModel } from '../table/table-model.ts';
import { type SeenModel, seenModelOf, tableModelOf } from '../table/table-model-of.ts';
import { usualSettings } from '../usual-settings.ts';
import { type DraftCommands, draftCommands } from './draft-commands.ts';
import { type DraftHistory, NO_DRAFTS, stillSendable } from './draft-history.ts';
import { hintMomentOf } from './hint-moment-of.ts';
import { type MoveCommands, moveCommands } from './move-commands.ts';
import { type ReplyCommands, replyCommands } from './reply-commands.ts';

export interface SessionState {
  readonly state: State;
  /** Every move made so far, of all seats. */
  readonly moves: readonly Move[];
  readonly table: TableModel;
  /** What the person has pencilled and not sent. */
  readonly draft: Draft;
}

export interface Session extends DraftCommands, MoveCommands, ReplyCommands {
  readonly store: StoreApi<SessionState>;
  /** What may help the person to decide. */
  readonly hints: HintBook;
  /**
   * Let the next negotiator act, and others after it as long as `goesOn` says so; what they did is shown at once. False
   * when none acts, since a person must or the game has ended.
   */
  step(goesOn?: () => boolean): boolean;
  /** Take the reasons of a saved game that were found again, see `recollection`. */
  remember(reasons: Reasons): void;
  /** A session of the same game as it stands, with what is drafted, told in another language. */
  retold(game: ToldGame): Session;
}

/** What the store holds besides what it shows. */
interface Inner extends ReadUpTo {
  readonly state: State;
  readonly moves: readonly Move[];
  readonly drafts: DraftHistory;
  readonly reasons: Reasons;
  /** What the person was told of its offers before they were sent. */
  readonly foretold: ForetoldOffers;
  readonly settings: Settings;
}

/**
 * Opens a session at a chair, from the beginning or from the moves of a saved game.
 * @throws RefusedMove when a saved move is not allowed
 */
export function openSession(
  game: ToldGame,
  setup: Setup,
  you: PartyIndex,
  saved: readonly Move[] = [],
  settings: Settings = usualSettings(game.scenario),
): Session {
  return sessionFrom(game, you, resumed(game, setup, you, saved, settings));
}

function sessionFrom(game: ToldGame, you: PartyIndex, start: Inner): Session {
  const memories = newSeatMemories(game);
  let inner = start;
  const shown = showing({ game, you, memory: at(memories, you), kept: new Map() }, () => inner);
  const store = createStore<SessionState>(shown.now);
  const change = (next: Partial<Inner>) => {
    inner = { ...inner, ...next };
    store.setState(shown.now());
  };
  let told: Told | undefined;
  const play = (move: Move) => {
    const next = afterOwnMove(game, inner, move, receptionsOf(told, inner));
    if (next !== undefined) change(next);
  };
  const stands = () => inner;
  return {
    store,
    ...draftCommands(game, you, stands, (drafts) => change({ drafts })),
    ...moveCommands(you, () => atNextMove(shown.chair()), play),
    ...replyCommands(you, () => inner.state, play),
    hints: hintBookOf(game, () => {
      const { state, drafts } = inner;
      return hintMomentOf(game, you, at(memories, you), state, drafts.now, (receptions) => {
        told = { state, draft: drafts.now, receptions };
      });
    }),
    // What was given in the meantime is the newer.
    remember: (reasons) => change({ reasons: new Map([...reasons, ...inner.reasons]) }),
    retold: (told) => sessionFrom(told, you, inner),
    step: (goesOn = () => false) => {
      const before = inner;
      do {
        const decision = nextDecision(game, inner.state, memories);
        if (decision === undefined) break;
        inner = afterDecision(game, you, inner, decision, memories);
      } while (goesOn());
      if (inner === before) return false;
      change({});
      return true;
    },
  };
}

/** How a draft may land, as the person was told of it at one moment. */
interface Told {
  readonly state: State;
  readonly draft: Draft;
  readonly receptions: readonly Reception[];
}

/** What the person was told of the very draft that it has now, if anything. */
function receptionsOf(told: Told | undefined, { state, drafts }: Inner): readonly Reception[] {
  return told !== undefined && told.state === state && told.draft === drafts.now ? told.receptions : [];
}

/** What is shown of what stands now. What a stroke of the pencil leaves as it is, is made once and kept. */
function showing(place: Place, stands: () => Inner) {
  let kept: { readonly of: Inner; readonly seat: Seat; readonly seen: SeenModel } | undefined;
  const keptNow = () => {
    const inner = stands();
    if (kept === undefined || !isSeenAlike(kept.of, inner)) {
      const seat = seatOf(place, inner);
      kept = { of: inner, seat, seen: seenModelOf(seat) };
    }
    return kept;
  };
  return {
    chair: () => chairOf(keptNow().seat, stands()),
    now: (): SessionState => {
      const { state, moves, drafts } = stands();
      const { seat, seen } = keptNow();
      return { state, moves, table: tableModelOf(chairOf(seat, stands()), seen), draft: drafts.now };
    },
  };
}

/** Whether a seat sees the same: all that stands is the same but for what is drafted. */
function isSeenAlike({ drafts: _, ...a }: Inner, { drafts: __, ...b }: Inner): boolean {
  return (Object.keys(a) as (keyof typeof a)[]).every((key) => a[key] === b[key]);
}

/** Where the person sits, and what is kept there; nothing depends on what is kept but the time that is taken. */
interface Place {
  readonly game: ToldGame;
  readonly you: PartyIndex;
  readonly memory: SeatMemory;
  readonly kept: Kept;
}

function seatOf(
  { game, you, memory, kept }: Place,
  { state, seenUpTo, actedUpTo, reasons, foretold, settings }: Inner,
): Seat {
  const ahead = goingBack(game, state, you)?.state;
  return {
    game,
    view: viewFor(game, state, you, memory),
    ahead: ahead && viewFor(game, ahead, you, memory),
    you,
    seenUpTo,
    actedUpTo,
    reasons,
    foretold,
    ...settings,
    reveal: toldReasons(settings),
    kept,
  };
}

/** Numbers are in reasons only where points are told in the talks at all. */
function toldReasons({ reveal, scores }: Settings): Settings['reveal'] {
  return reveal === 'full' && scores !== 'private' ? 'in-character' : reveal;
}

function chairOf(seat: Seat, { drafts: { before, now, takenBack } }: Inner): Chair {
  return { ...seat, draft: now, canUndo: before.length > 0, canRedo: takenBack.length > 0 };
}

/** Moves that use the draft up, or make it old. */
const SPENDING: readonly MoveType[] = ['offer', 'draft', 'answer', 'endDay'];

/**
 * A person's move, and before it what goes back with it; absent where it is not allowed. The draft is spent where it was
 * sent, and stays beside a counter that could have been left unanswered.
 */
function afterOwnMove(game: ToldGame, inner: Inner, move: Move, receptions: readonly Reception[]): Inner | undefined {
  const back = goingBack(game, inner.state, move.party);
  const isAnswer = move.type === 'answer';
  const before = isAnswer
    ? inner
    : (back?.answers ?? []).reduce((next, answer) => withOwnMove(game, next, answer), inner);
  if (decideIn(game, before.state, move) !== undefined) return undefined;
  const after = withOwnMove(game, before, move, receptions);
  const isSpent = SPENDING.includes(move.type) && !(isAnswer && back !== undefined);
  return isSpent ? { ...after, drafts: NO_DRAFTS } : after;
}

/** A person's move, with what it was told of it: what follows is news. */
function withOwnMove(game: ToldGame, inner: Inner, move: Move, receptions: readonly Reception[] = []): Inner {
  const view = viewFor(game, inner.state, move.party);
  const foretold = withForetold(inner.foretold, view, move, receptions);
  return { ...afterMove(game, inner, move), foretold, ...readWith(view, inner, move) };
}

function afterMove(game: ToldGame, inner: Inner, move: Move): Inner {
  const state = apply(game, inner.state, move);
  const drafts = stillSendable(inner.drafts, (track) => at(state.tracks, track).status === 'open');
  return { ...inner, state, moves: [...inner.moves, move], drafts };
}

/** A negotiator's move, with what it says of it to the person. */
function afterDecision(
  game: ToldGame,
  you: PartyIndex,
  inner: Inner,
  decision: Decision,
  memories: readonly SeatMemory[],
): Inner {
  const { party } = decision.move;
  const view = viewFor(game, inner.state, party, memories[party]);
  const reasons = new Map([...inner.reasons, ...reasonsGiven(view, decision, viewFor(game, inner.state, you))]);
  return { ...afterMove(game, inner, decision.move), reasons };
}

/** Plays saved moves again, without asking the negotiators. @throws RefusedMove when one is not allowed */
function resumed(game: ToldGame, setup: Setup, you: PartyIndex, saved: readonly Move[], settings: Settings): Inner {
  const state = createGame(game, setup);
  const memory = newSeatMemory();
  let read = NOTHING_READ;
  for (const move of saved) {
    if (move.party === you) read = readWith(viewFor(game, state, you, memory), read, move);
    applyTo(game, state, move);
  }
  return { state, moves: saved, drafts: NO_DRAFTS, ...read, reasons: new Map(), foretold: NOTHING_FORETOLD, settings };
}
