import { hasRuledOut } from '../../mind/declarations.ts';
import { lastAskedIn } from '../../mind/questions.ts';
import { at } from '../../model/at.ts';
import type { AskMove, PartyIndex } from '../../model/moves.ts';
import { clauseStatusOf } from '../../text/text.ts';
import type { View } from '../../views/view.ts';
import type { Decision } from '../decision/decision.ts';
import type { Bid } from '../weighing/bid.ts';
import { type Doubt, doubtsOn } from '../weighing/doubt.ts';
import { hasPutForward } from '../weighing/has-put-forward.ts';
import { couldLiveWith } from '../weighing/own-views.ts';
import { isAgainst } from '../weighing/public-stance.ts';
import { bestQuestion } from './best-question.ts';
import { PATIENCE } from './make-offer.ts';
import { whatItMeans } from './what-it-means.ts';

/**
 * Asks one question a day, where it would else end it: what vague words mean, if it is exact about words; else, of those
 * who may not sign what it works for and have not been asked for some days, what is least certain by what it believes,
 * and the more it can itself win or lose by that article, the sooner.
 */
export function ask(view: View, bids: readonly Bid[]): Decision | undefined {
  if (daysSinceAsked(view) === 0) return undefined;
  const meaning = whatItMeans(view);
  if (meaning !== undefined) return { move: meaning, reasons: [{ code: 'firm-words', issue: meaning.issue }] };
  const doubtful = bids.flatMap(doubtsOn).filter(({ party }) => daysSinceAsked(view, party) > PATIENCE);
  const question = bestQuestion(view, (move) => stakeOf(view, move, doubtful));
  return question && { move: question, reasons: [{ code: 'wants-to-know', party: question.to }] };
}

/** Since it last asked one party or, without one, anybody. */
function daysSinceAsked(view: View, to?: PartyIndex): number {
  const last = lastAskedIn(view, to);
  return last === undefined ? Number.POSITIVE_INFINITY : view.round - last;
}

/**
 * Stake of a question: the change that an article can make to the negotiator's points, or the points of an option above
 * the worst there. 0 if the article is settled or the addressee not in doubt, if the negotiator could itself not live
 * with the option or is publicly against it, if another signatory has ruled it out, and if the addressee has already
 * put it forward.
 */
function stakeOf(view: View, asked: AskMove, doubtful: readonly Doubt[]): number {
  if (asked.what === 'is-it-true') return 0;
  const { common, party } = view;
  const { to, issue } = asked;
  const { track } = at(common.issues, issue);
  if (!doubtful.some((doubt) => doubt.track === track && doubt.party === to)) return 0;
  if (clauseStatusOf(common, at(view.text, issue), issue) === 'initialled') return 0;
  const points = at(view.own.points, issue);
  const worst = Math.min(...points);
  if (asked.what === 'matters') return at(view.own.most, issue) - worst;
  const { option } = asked;
  if (!couldLiveWith(view, issue, option) || isAgainst(view, party, { issue, option })) return 0;
  const { signatories } = at(common.tracks, track);
  if (signatories.some((other) => hasRuledOut(view, other, issue, option))) return 0;
  if (hasPutForward(view, to, { issue, option })) return 0;
  return at(points, option) - worst;
}
