import { at } from '#engine/model/at.ts';
import { negotiate } from '#engine/negotiators/negotiate.ts';
import { reasonsTold } from '#engine/negotiators/telling/reasons-told.ts';
import type { Course } from '#engine/playing-on/course.ts';
import { isSameMove } from '#engine/playing-on/same-act.ts';
import { viewFor } from '#engine/views/view-for.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { reasonsInWords } from '../words/reasons-in-words.ts';
import { tellingOfMove } from './telling-of-move.ts';

/**
 * Returns a negotiator's reasons for a move, with its numbers; empty for a person, and if it would now move otherwise.
 */
export function reasonsOfMove(game: LocalizedGame, { moves, stateAt }: Course, move: number): string[] {
  const before = stateAt(move);
  const made = at(moves, move);
  if (before.setup.seats[made.party] === 'person') return [];
  const view = viewFor(game, before, made.party);
  const decision = negotiate(view);
  if (!isSameMove(decision.move, made)) return [];
  return reasonsInWords(game, reasonsTold(view, decision), { ...tellingOfMove(game, before, made), reveal: 'full' });
}
