/** The common part of all sessions: a store of what a seat sees and drafts, and the commands of its chair. */
import { createStore } from 'zustand/vanilla';
import type { Reception } from '#engine/hints/reception.ts';
import type { Move, PartyIndex } from '#engine/model/moves.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { Settings } from '#record/settings.ts';
import type { Draft } from '../draft.ts';
import { hintBookOf } from '../hints/hint-book.ts';
import type { HintMoment } from '../hints/hint-moment.ts';
import { type Prepared, viewToPrepare, withoutPrepared } from '../prepared.ts';
import { whereWritten } from '../table/parts/at-next-move.ts';
import type { Chair, Seat } from '../table/parts/chair.ts';
import type { SeatCache } from '../table/parts/kept.ts';
import { type SeenModel, seeingModel, tableModelOf } from '../table/table-model-of.ts';
import { takeAll } from '../take-all.ts';
import { draftCommands } from './draft-commands.ts';
import { putAside } from './draft-history.ts';
import { moveCommands } from './move-commands.ts';
import { replyCommands } from './reply-commands.ts';
import { afterOwnMove, type LocalDrafts, type SeatState, withOpenDrafts } from './seat-state.ts';
import type { Session, SessionState } from './session.ts';

/** The chair of a session, its game, and its settings. */
export interface Seated {
  readonly game: LocalizedGame;
  readonly you: PartyIndex;
  readonly settings: Settings;
}

/** The part of a session that differs between local and server games. */
export interface GameBackend {
  /** Makes a move of the person, after the counter-proposals that it refuses; then sets the local drafts to the given ones. */
  make(move: Move, after: LocalDrafts): void;
  /** The moment in which a hint is asked for. */
  moment(draft: Draft, onTold: HintMoment['onTold']): HintMoment;
}

/** A session but for what only its own kind has, and what its backend does with it. */
export interface SeatSession<More> {
  readonly session: Omit<Session<More>, 'retold'>;
  state(): SeatState<More>;
  /** Stands otherwise from now on, and shows it. */
  update(next: Partial<SeatState<More>>): void;
  /** Stands otherwise from now on; the steps show it: what is shown is made, then shown, unless all has been shown since. */
  updating(next: Partial<SeatState<More>>): Generator<void, void>;
}

export function seatSession<More extends object>(
  seated: Seated,
  start: SeatState<More>,
  backend: GameBackend,
): SeatSession<More> {
  return takeAll(seatingSession(seated, start, backend));
}

/** Does the same as `seatSession`, in steps in which the shown models are made. */
export function* seatingSession<More extends object>(
  seated: Seated,
  start: SeatState<More>,
  backend: GameBackend,
): Generator<void, SeatSession<More>> {
  let standing = start;
  const state = () => standing;
  const { game, you } = seated;
  const shown = showing(seated, state);
  yield* shown.making();
  const store = createStore<SessionState & More>(shown.now);
  /** Last standing that was shown. */
  let lastShown = standing;
  function* showingAll(): Generator<void, void> {
    yield* shown.making();
    if (lastShown === standing) return;
    lastShown = standing;
    store.setState(shown.now());
  }
  const updating = (next: Partial<SeatState<More>>): Generator<void, void> => {
    const changed = { ...standing, ...next };
    standing = next.sight === undefined ? changed : withOpenDrafts(changed);
    return showingAll();
  };
  const update = (next: Partial<SeatState<More>>) => takeAll(updating(next));
  let told: Told | undefined;
  const play = (move: Move) => backend.make(move, afterOwnMove(standing, move, receptionsOf(told, standing)));
  const drafting = () => {
    const { sight, drafts } = standing;
    return { sight: { view: shown.chair().next ?? sight.view }, drafts };
  };
  const session = {
    store,
    ...draftCommands(game, you, drafting, (drafts) => update({ drafts, ...withoutLetter(standing) })),
    ...moveCommands(you, () => whereWritten(shown.chair()), play),
    ...replyCommands(you, () => standing.sight.view, play),
    dropPrepared: (which: number | 'letter') => {
      if (standing.prepared !== undefined) update({ prepared: withoutPrepared(standing.prepared, which) });
    },
    hints: hintBookOf(game, () => {
      const { sight, drafts } = standing;
      return backend.moment(drafts.now, (receptions) => {
        told = { moment: sight.moment, draft: drafts.now, receptions };
      });
    }),
  };
  return { session, state, update, updating };
}

/** A prepared letter is the draft as it was: whoever changes it sends it anew. */
function withoutLetter({ prepared }: LocalDrafts): { readonly prepared?: Prepared } {
  return prepared === undefined ? {} : { prepared: withoutPrepared(prepared, 'letter') };
}

/** The expected reception of a draft, as told to the person at one moment. */
interface Told {
  readonly moment: number;
  readonly draft: Draft;
  readonly receptions: readonly Reception[];
}

/** Returns what the person was told about the current draft, if anything. */
function receptionsOf(told: Told | undefined, { sight, drafts }: SeatState<unknown>): readonly Reception[] {
  return told !== undefined && told.moment === sight.moment && told.draft === drafts.now ? told.receptions : [];
}

/** Returns a function that derives the shown state. Parts that do not depend on the draft are cached. */
function showing<More extends object>(seated: Seated, state: () => SeatState<More>) {
  const things: SeatCache = new Map();
  let seat: { readonly of: SeatState<More>; readonly is: Seat } | undefined;
  const seatNow = (): Seat => {
    const standing = state();
    if (seat === undefined || !isSeenAlike(seat.of, standing)) {
      seat = { of: standing, is: seatOf(seated, standing, things) };
    }
    return seat.is;
  };
  let kept: { readonly seat: Seat; readonly seen: SeenModel } | undefined;
  function* keeping() {
    const now = seatNow();
    if (kept?.seat === now) return kept;
    const made = { seat: now, seen: yield* seeingModel(now) };
    // In between it may have been made at once, or be out of date by now.
    if (kept?.seat !== now && seatNow() === now) kept = made;
    return made;
  }
  return {
    /** Makes what a seat sees, which is most of the work, and keeps it. */
    *making(): Generator<void, void> {
      yield* keeping();
      yield;
    },
    chair: () => chairOf(seatNow(), state()),
    now: (): SessionState & More => {
      const { sight, drafts, more } = state();
      const { seat: of, seen } = takeAll(keeping());
      const { view, ownMoves, moment } = sight;
      const table = tableModelOf(chairOf(of, state()), seen);
      return { ...more, table, draft: drafts.now, view, ownMoves, moment };
    },
  };
}

/** True if a seat sees the same: the standings differ by the draft at most. */
function isSeenAlike(one: SeatState<unknown>, other: SeatState<unknown>): boolean {
  return one.sight === other.sight && one.foretold === other.foretold && one.prepared === other.prepared;
}

/** Returns the seat; the cache `kept` affects only the time taken. */
function seatOf(
  { game, you, settings }: Seated,
  { sight, foretold, prepared }: SeatState<unknown>,
  kept: SeatCache,
): Seat {
  const { view, ahead, reasons, read } = sight;
  const { seenUpTo, actedUpTo } = read;
  return {
    game,
    view,
    ahead,
    next: prepared && viewToPrepare(view, prepared),
    prepared,
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

function chairOf(seat: Seat, { drafts }: LocalDrafts): Chair {
  const { before, now, takenBack } = drafts;
  return { ...seat, draft: now, canUndo: before.length > 0, canRedo: takenBack.length > 0, putAside: putAside(drafts) };
}
