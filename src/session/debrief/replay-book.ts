import { at } from '#engine/model/at.ts';
import type { Move, PartyIndex } from '#engine/model/moves.ts';
import type { Setup } from '#engine/model/setup.ts';
import type { State } from '#engine/model/state.ts';
import { applyTo, createGame } from '#engine/play.ts';
import { forkState } from '#engine/playing-on/fork-state.ts';
import { otherwiseOf } from '#engine/playing-on/otherwise-of.ts';
import { newSeatMemory, type SeatMemory } from '#engine/views/seat-memory.ts';
import type { View } from '#engine/views/view.ts';
import { mayKnow, viewFor } from '#engine/views/view-for.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { EMPTY_DRAFT } from '../draft.ts';
import { calendarOf } from '../table/frame/calendar-model.ts';
import type { Seat } from '../table/parts/chair.ts';
import { keptOr, type SeatCache } from '../table/parts/kept.ts';
import { sinceLast } from '../table/record/records.ts';
import { thisMorning } from '../table/record/this-morning.ts';
import type { LaidTable } from '../table/table-model.ts';
import { laidTableOf } from '../table/table-model-of.ts';
import { usualSettings } from '../usual-settings.ts';
import { moveInWords } from '../words/move-in-words.ts';
import { markOf } from '../words/names.ts';
import type { Light, OtherReply, ReplayBook, ReplayDay, ReplayMove } from './replay-model.ts';

/**
 * Plays a finished game again, a move a step, and keeps how it stood at each moment, so that any of them can be seen at
 * once from a chair.
 * @throws RefusedMove where the moves are not those of a game
 */
export function* replayBookOf(
  game: LocalizedGame,
  setup: Setup,
  moves: readonly Move[],
  you: PartyIndex,
): Generator<void, ReplayBook> {
  const writer = replayWriterOf(game, setup, you);
  for (const move of moves) {
    writer.add(move);
    yield;
  }
  return writer.book();
}

/** Plays a game again as far as its moves are known. */
export interface ReplayWriter {
  /** @throws RefusedMove where it is no move of the game */
  add(move: Move): void;
  /** Returns all moments until now; later moves do not change it. */
  book(): ReplayBook;
}

/** A game that is seen from a chair as it goes on. `told`: in words for the viewer, who played that chair or another. */
export function replayWriterOf(
  game: LocalizedGame,
  setup: Setup,
  you: PartyIndex,
  told = toldIn(game, setup, you),
): ReplayWriter {
  const state = createGame(game, setup);
  const states = [forkState(state)];
  const moves: Move[] = [];
  const made: ReplayMove[] = [];
  const watch: Watch = { game, told, you, memory: newSeatMemory() };
  const lit: Readonly<Record<Light, Lit>> = { known: newLit('known'), revealed: newLit('revealed') };
  return {
    add: (move) => {
      applyTo(game, state, move);
      const after = forkState(state);
      made.push(toldMove(watch, move, at(states, states.length - 1), after));
      states.push(after);
      moves.push(move);
    },
    book: () => ({
      you,
      knownLabel: told.say('debrief-replay.known', { who: you }),
      unseen: told.say('debrief-replay.unseen', { who: you }),
      moves: [...made],
      days: daysOf(game, states),
      instead: (moment) => {
        const move = moves[moment - 1];
        return move && otherReply(told, at(states, moment - 1), move);
      },
      table: (moment, light) =>
        keptOr(lit[light].kept, 'table', [moment], () => tableAt(game, you, states, moment, lit[light])),
    }),
  };
}

/** The observer: its game, its chair, and its memory of the earlier moments. */
interface Watch {
  readonly game: LocalizedGame;
  /** The game as told to the reader. */
  readonly told: LocalizedGame;
  readonly you: PartyIndex;
  readonly memory: SeatMemory;
}

/** "You" is somebody who sat there. */
function toldIn(game: LocalizedGame, { seats }: Setup, you: PartyIndex): LocalizedGame {
  return game.withPerspective(seats[you] === 'person' ? you : undefined);
}

function toldMove(watch: Watch, move: Move, before: State, after: State): ReplayMove {
  const { game, told, you } = watch;
  const { party } = move;
  const { round, setup } = before;
  const words = moveInWords(told, before, move);
  const news = newsWith(watch, before, after);
  const [first = words, ...rest] = news;
  const isOwn = party === you;
  const seen = isTold(move, before, after, you) ? first : undefined;
  return {
    round,
    day: game.say('news.day', { round }),
    by: markOf(game, party),
    words,
    known: isOwn ? words : seen,
    followed: isOwn || seen === undefined ? news : rest,
    mark: markWith(before, after),
    openable: setup.seats[party] !== 'person',
  };
}

function otherReply(game: LocalizedGame, before: State, made: Move): OtherReply | undefined {
  const move = otherwiseOf(game, before, made)?.first;
  return move && { move, words: moveInWords(game, before, move) };
}

/** True if the record tells the seat about another's move. Only the carrier knows how a letter is carried. */
function isTold({ type }: Move, before: State, after: State, you: PartyIndex): boolean {
  const line = after.record[before.record.length];
  return type !== 'carry' && type !== 'instruct' && line !== undefined && mayKnow(line, you);
}

/** Returns the chair's news about others in the record of a move, and of a morning that came with it. */
function newsWith({ game, you, memory }: Watch, before: State, after: State): string[] {
  const read = viewFor(game, before, you, memory).record.length;
  const seat = seatIn(game, viewFor(game, after, you, memory), you, read);
  const morning = before.round === after.round ? [] : thisMorning(seat).map(({ title }) => title);
  return [...sinceLast(seat).flatMap(({ isOwn, words }) => (isOwn ? [] : [words])), ...morning];
}

function markWith(before: State, after: State): ReplayMove['mark'] {
  const isNew = (track: number) => at(before.tracks, track).status !== at(after.tracks, track).status;
  if (after.tracks.some(({ status }, track) => status === 'signed' && isNew(track))) return 'signed';
  const lines = after.record.slice(before.record.length);
  if (lines.some((line) => line.kind === 'voted' && !line.signed)) return 'failed';
  return lines.some((line) => line.kind === 'happened') ? 'news' : undefined;
}

function daysOf(game: LocalizedGame, states: readonly State[]): ReplayDay[] {
  const { leaves } = calendarOf(game, 1);
  return leaves.flatMap(({ round, short }) => {
    const from = states.findIndex((state) => state.round === round);
    return from === -1 ? [] : [{ round, heading: game.say('news.day', { round }), short, from }];
  });
}

/** A light, and what has been made before of what is seen in it. */
interface Lit {
  readonly light: Light;
  readonly kept: SeatCache;
  readonly memory: SeatMemory;
}

function newLit(light: Light): Lit {
  return { light, kept: new Map(), memory: newSeatMemory() };
}

function tableAt(game: LocalizedGame, you: PartyIndex, states: readonly State[], moment: number, lit: Lit): LaidTable {
  const { light, kept, memory } = lit;
  const state = at(states, moment);
  const before = at(states, Math.max(0, moment - 1));
  const read = light === 'known' ? viewFor(game, before, you, memory).record.length : before.record.length;
  const own = viewFor(game, state, you, memory);
  const view = light === 'known' ? own : withAllSaid(own, state);
  return laidTableOf({ ...seatIn(game, view, you, read), kept, draft: EMPTY_DRAFT });
}

/** A seat that may look, and is asked nothing any more. */
function seatIn(game: LocalizedGame, view: View, you: PartyIndex, read: number): Seat {
  const looking = { ...view, toAct: undefined, owed: [] };
  return {
    game,
    view: looking,
    you,
    seenUpTo: read,
    actedUpTo: read,
    reasons: new Map(),
    ...usualSettings(game.scenario),
  };
}

/** Returns a chair's view with all messages between others added. */
function withAllSaid(view: View, { written, offers, claims, questions, consultations, drafts, record }: State): View {
  return {
    ...view,
    written,
    offers,
    claims,
    questions,
    consultations,
    drafts: drafts.map((text, index) => ({ ...text, index })),
    record,
  };
}
