import { at } from '#engine/model/at.ts';
import { byId } from '#engine/model/ids.ts';
import type { Move, PartyIndex } from '#engine/model/moves.ts';
import type { Course } from '#engine/playing-on/course.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { dispatchInWords } from '../words/dispatch-in-words.ts';
import { moveInWords } from '../words/move-in-words.ts';

/** More answers than this are not told of one move. */
const MOST = 3;

/**
 * Returns the reactions to a move, by the record: the answers to an offer, a counter or a single text; the result of a
 * vote; for another answer, the next deed of the one who was answered on that day, if any.
 */
export function provoked(game: LocalizedGame, course: Course, move: number): string[] {
  const { moves, stateAt } = course;
  const made = at(moves, move);
  if (made.type === 'vote') return voteOutcome(game, course, move);
  const isAnswer = answersTo(course, move);
  const later = moves.flatMap((other, index) => (index > move && isAnswer(other, index) ? [index] : []));
  return later.slice(0, MOST).map((index) => moveInWords(game, stateAt(index), at(moves, index)));
}

/** Returns a predicate: true if a later move answers what the move put forward. */
function answersTo({ moves, stateAt }: Course, move: number): (other: Move, index: number) => boolean {
  const made = at(moves, move);
  const [before, after] = [stateAt(move), stateAt(move + 1)];
  const known = before.offers.map(({ id }) => id);
  const put = after.offers.filter(({ id }) => !known.includes(id)).map(({ id }) => id);
  if (put.length > 0) return (other) => other.type === 'answer' && put.includes(other.offer);
  if (made.type === 'draft') return (other) => other.type === 'review' && other.draft === after.drafts.length - 1;
  if (made.type !== 'answer') return () => false;
  const { from } = byId(before.offers, made.offer);
  const next = moves.findIndex((other, index) => index > move && isDeed(other, from));
  return (_, index) => index === next && stateAt(index).round === before.round;
}

function isDeed({ party, type }: Move, from: PartyIndex): boolean {
  return party === from && !['endDay', 'carry', 'instruct', 'reply', 'ask'].includes(type);
}

/** Describes the result of all the ballots. */
function voteOutcome(game: LocalizedGame, { moves, stateAt }: Course, move: number): string[] {
  const made = at(moves, move);
  const end = stateAt(moves.length);
  const line = end.record
    .slice(stateAt(move).record.length)
    .find((each) => each.kind === 'voted' && made.type === 'vote' && each.track === made.track);
  return line === undefined ? [] : [dispatchInWords(game, end, line).words];
}
