import { at } from '#engine/model/at.ts';
import type { Clause, IssueIndex, Move } from '#engine/model/moves.ts';
import { deliveredClauses } from '#engine/text/delivered-clauses.ts';
import type { View } from '#engine/views/view.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';

/** Share of the way from the worst to the best answer from which an article goes well, in hundredths. */
const WELL = 60;
/** Most articles that are named for each side. */
const MOST = 2;

/**
 * Sentence on the articles that a move settles well for the person, and on those where it gives way; `undefined` for a move
 * that settles nothing.
 */
export function gainsInWords(game: LocalizedGame, view: View, move: Move): string | undefined {
  const weighed = clausesOf(view, move).flatMap((clause) => weigh(view, clause) ?? []);
  const issues = (isGain: boolean): IssueIndex[] =>
    weighed
      .filter(({ share }) => share >= WELL === isGain)
      .sort((one, other) => other.range - one.range)
      .slice(0, MOST)
      .map(({ issue }) => issue);
  const [gains, gives] = [issues(true), issues(false)];
  return weighed.length === 0 ? undefined : game.say('hints.gains', { gains, gives });
}

function clausesOf({ offers }: View, move: Move): readonly Clause[] {
  if (move.type === 'offer') return move.clauses;
  if (move.type !== 'answer') return [];
  if (move.response === 'counter') return move.clauses;
  const offer = move.response === 'accept' ? offers.find(({ id }) => id === move.offer) : undefined;
  return offer === undefined ? [] : deliveredClauses(offer);
}

/** Place of an answer between the worst and the best of its article; `undefined` of one whose answers are worth the same. */
function weigh({ own }: View, { issue, option, or }: Clause) {
  const points = at(own.points, issue);
  const [worst, best] = [Math.min(...points), Math.max(...points)];
  if (best === worst) return undefined;
  const worth = Math.min(at(points, option), at(points, or ?? option));
  return { issue, range: best - worst, share: ((worth - worst) * 100) / (best - worst) };
}
