import { at } from '../../model/at.ts';
import type { Clause } from '../../model/moves.ts';
import { sharesReading } from '../../model/wording.ts';
import { isToBeVoted } from '../../text/is-to-be-voted.ts';
import { readingsOf } from '../../text/readings.ts';
import { clauseStatusOf, voteObstacle } from '../../text/text.ts';
import type { Outlook } from '../weighing/outlook.ts';
import { chanceOfAll } from '../weighing/sight.ts';
import { voteWith } from './vote-on.ts';

/** Chance, in thousandths, from which on a text that is put to the vote is taken to be signed by the others. */
const LIKELY = 500;

/**
 * True if a text is to be voted on today that the party would sign as it stands and expects the others to sign: then it
 * opens nothing that is settled before the vote. `outlookNow` returns its outlook on the track with all that has been
 * said.
 */
export function waitsForVote(outlook: Outlook, outlookNow: () => Outlook): boolean {
  const { view, track } = outlook;
  const { common } = view;
  if (!isToBeVoted(common, view, track) || voteObstacle(common, view, track) !== undefined) return false;
  const likely = readingsOf(common, view, track).every((pack) => chanceOfAll(outlook, pack) >= LIKELY);
  return likely && wouldSign(outlookNow());
}

/** True if the party would sign the text of a track as it stands. */
export function wouldSign(outlook: Outlook): boolean {
  const { move } = voteWith(outlook);
  return move.type === 'vote' && move.yes;
}

/** True if clauses would open wording that all required parties have initialled. */
export function opensSettled({ view }: Outlook, clauses: readonly Clause[]): boolean {
  return clauses.some((clause) => {
    const standing = at(view.text, clause.issue);
    const { current } = standing;
    const isSettled = current !== undefined && clauseStatusOf(view.common, standing, clause.issue) === 'initialled';
    return isSettled && !sharesReading(current, clause);
  });
}
