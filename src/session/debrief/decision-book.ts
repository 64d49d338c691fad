import type { Move } from '#engine/model/moves.ts';
import type { Setup } from '#engine/model/setup.ts';
import { applyTo, createGame } from '#engine/play.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { dayInShort } from '../words/day-in-short.ts';
import { moveInWords } from '../words/move-in-words.ts';
import { markOf } from '../words/names.ts';
import type { DecisionDay, DecisionLine, OpenedDecision } from './debrief-model.ts';
import { openDecision } from './open-decision.ts';

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
