import { type Belief, beliefAbout, readingChances } from '#engine/beliefs/belief.ts';
import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import type { Move, PartyIndex } from '#engine/model/moves.ts';
import { othersOf } from '#engine/model/others-of.ts';
import { own } from '#engine/model/own.ts';
import type { Setup } from '#engine/model/setup.ts';
import type { State } from '#engine/model/state.ts';
import type { Account } from '#engine/negotiators/decision/decision.ts';
import { negotiate } from '#engine/negotiators/negotiate.ts';
import { reasonsTold } from '#engine/negotiators/telling/reasons-told.ts';
import { applyTo, createGame } from '#engine/play.ts';
import { newSeatMemories } from '#engine/views/seat-memory.ts';
import { viewFor } from '#engine/views/view-for.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { digestOf } from '#record/digest.ts';
import { accountInWords, onTableIn } from '../words/account-in-words.ts';
import { dayInShort } from '../words/day-in-short.ts';
import { moveInWords } from '../words/move-in-words.ts';
import { markOf } from '../words/names.ts';
import { pointsOf } from '../words/points-of.ts';
import { readingInWords } from '../words/reading-in-words.ts';
import { reasonsInWords } from '../words/reasons-in-words.ts';
import { WALK_AWAY_LEVELS } from '../words/walk-away-levels.ts';
import type {
  BeliefModel,
  DecisionDay,
  DecisionLine,
  OpenedDecision,
  SigningRow,
  WeighedRow,
} from './debrief-model.ts';
import { tellingOfMove } from './telling-of-move.ts';

/** Every decision of a finished game. Nothing is worked out before it is asked for. */
export interface DecisionBook {
  /** By day, oldest first. */
  days(): readonly DecisionDay[];
  /**
   * Works out why a decision was made, a step at a time so that the page can draw and listen in between; absent of a
   * person's decision, and of one that the negotiator would not make again.
   */
  open(key: number): Generator<void, OpenedDecision | undefined>;
}

/** The decisions of a finished game, found again from its moves, of all seats. */
export function decisionBookOf(game: LocalizedGame, setup: Setup, moves: readonly Move[]): DecisionBook {
  return {
    days: () => daysOf(game, setup, moves),
    open: (key) => openDecision(game, setup, moves, key),
  };
}

function daysOf(game: LocalizedGame, setup: Setup, moves: readonly Move[]): DecisionDay[] {
  const state = createGame(game, setup);
  const days = new Map<number, { readonly lines: DecisionLine[]; readonly moves: Move[] }>();
  moves.forEach((move, key) => {
    const day = days.get(state.round) ?? { lines: [], moves: [] };
    days.set(state.round, day);
    day.moves.push(move);
    day.lines.push({
      key,
      by: markOf(game, move.party),
      words: moveInWords(game, state, move),
      openable: setup.seats[move.party] !== 'person',
      weight: isStrong(move) ? 'strong' : 'plain',
    });
    applyTo(game, state, move);
  });
  return [...days].map(([round, day]) => ({
    round,
    heading: game.say('news.day', { round }),
    words: dayInShort(game, day.moves),
    decisions: day.lines,
  }));
}

function isStrong(move: Move): boolean {
  if (move.type === 'answer') return move.response === 'accept';
  return ['vote', 'callVote', 'withdraw', 'walkOut', 'draft'].includes(move.type);
}

/**
 * Works out why a decision was made. What the negotiator thought of each other delegation is worked out in a step of
 * its own: together they may take longer than a page may be held up.
 */
function* openDecision(
  game: LocalizedGame,
  setup: Setup,
  moves: readonly Move[],
  key: number,
): Generator<void, OpenedDecision | undefined> {
  const move = at(moves, key);
  const { party } = move;
  if (setup.seats[party] === 'person') return undefined;
  const state = stateBefore(game, setup, moves, key);
  const view = viewFor(game, state, party, at(newSeatMemories(game), party));
  const beliefs: Belief[] = [];
  for (const other of othersOf(party, game.common.partyCount)) {
    yield;
    beliefs.push(beliefAbout(view, other));
  }
  yield;
  const decision = negotiate(view);
  if (digestOf(decision.move) !== digestOf(move)) return undefined;
  const { account } = decision;
  return {
    key,
    by: markOf(game, party),
    reasons: reasonsInWords(game, reasonsTold(view, decision), {
      ...tellingOfMove(game, state, move),
      reveal: game.tellsPoints ? 'full' : 'in-character',
    }),
    // All of them are about points.
    sentences: account === undefined || !game.tellsPoints ? [] : accountInWords(game, state, move, account),
    weighed: account === undefined ? [] : weighedRows(game, move, account),
    weighedHeading: game.say('weighed.heading', { who: party }),
    signingHeading: game.say('weighed.signing', { who: party, onTable: onTableIn(move) ?? 'none' }),
    signing: (account?.signing ?? []).map((each) => signingRow(game, each)),
    beliefs: beliefs.map((belief) => beliefModel(game, state, belief, { by: party, account })),
  };
}

function stateBefore(game: LocalizedGame, setup: Setup, moves: readonly Move[], key: number): State {
  const state = createGame(game, setup);
  for (const move of moves.slice(0, key)) applyTo(game, state, move);
  return state;
}

/** Returns the alternatives that were weighed, the most important first. */
function weighedRows(game: LocalizedGame, move: Move, account: Account): WeighedRow[] {
  const who = move.party;
  const { best } = at(at(game.secrets, who).sheets, account.track);
  const row = (key: WeighedRow['key'], label: string, units: number | undefined): WeighedRow[] =>
    units === undefined
      ? []
      : [{ key, label, points: pointsOf(game, units), share: best <= 0 ? 0 : shareOf(units, best) }];
  const onTable = onTableIn(move);
  const rows = [
    ...row('target', game.say('weighed.target', { who }), account.target),
    ...(onTable === undefined ? [] : row('on-table', game.say('weighed.on-table', { onTable }), account.onTable)),
    ...row('next', game.say('weighed.next', { who }), account.next),
    ...row('waiting', game.say('weighed.waiting'), account.waiting),
    ...row('walk-away', game.say('weighed.walk-away'), account.walkAway),
  ];
  return rows.sort((a, b) => b.points - a.points);
}

function shareOf(units: number, best: number): number {
  return Math.min(100, Math.max(0, Math.round((units * 100) / best)));
}

function signingRow(game: LocalizedGame, { party, chance }: Account['signing'][number]): SigningRow {
  return { ...markOf(game, party), percent: Math.round(chance / 10) };
}

/** A decision: its party, and the account of its weighing. */
interface Decided {
  readonly by: PartyIndex;
  readonly account: Account | undefined;
}

function beliefModel(game: LocalizedGame, state: State, belief: Belief, decided: Decided): BeliefModel {
  const { party, readings, chances } = belief;
  const track = decided.account?.track ?? 0;
  const named = readingChances(belief).map((chance, index) => ({
    name: readingInWords(game, at(readings, index).name, party),
    percent: percentOf(chance),
  }));
  const levels = WALK_AWAY_LEVELS.map((level, place) => ({
    level,
    words: game.say(`matters.no-deal-${level}`),
    percent: percentOf(chances.reduce((sum, row) => sum + at(row, place), 0)),
    drawn: at(state.parties, party).level === place - 1 && hasSpread(game, party, track),
  }));
  return {
    about: markOf(game, party),
    heading: game.say('weighed.belief', { by: decided.by, who: party }),
    wants: game.say('weighed.wants', { who: party }),
    noDeal: game.say('weighed.no-deal', { who: party }),
    readings: named.sort((a, b) => b.percent - a.percent),
    levels,
  };
}

/** True if the worth of no deal to a party depends on the level that was drawn. */
function hasSpread({ scenario }: Game, party: PartyIndex, track: number): boolean {
  const { id } = at(scenario.tracks, track);
  return (own(at(scenario.parties, party).walkAway, id)?.spread ?? 0) > 0;
}

/** Millionths as a whole percentage. */
function percentOf(millionths: number): number {
  return Math.round(millionths / 10_000);
}
