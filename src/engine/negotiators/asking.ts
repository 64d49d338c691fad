import { at } from '../model/game.ts';
import type { AskMove, PartyIndex, TrackIndex } from '../model/moves.ts';
import type { View } from '../views/view.ts';
import { bestQuestion } from './best-question.ts';
import type { Bid } from './bidding.ts';
import { whatItMeans } from './exactness.ts';
import { PATIENCE } from './offering.ts';
import type { Decision } from './reasons.ts';

/** Chance, in thousandths, from which on somebody is taken to sign what the negotiator works for: no need to ask. */
const LIKELY = 900;

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
function daysSinceAsked({ questions, party, round }: View, to?: PartyIndex): number {
  const last = questions
    .filter((question) => question.from === party && (to === undefined || question.to === to))
    .at(-1);
  return last === undefined ? Number.POSITIVE_INFINITY : round - last.round;
}

/** Who on a track may not sign what the negotiator works for there. */
interface Doubt {
  readonly track: TrackIndex;
  readonly party: PartyIndex;
}

function doubtsOn({ outlook: { track, others }, wanted }: Bid): Doubt[] {
  if (wanted === undefined) return [];
  return others.filter(({ chanceOf }) => chanceOf(wanted.pack) < LIKELY).map(({ party }) => ({ track, party }));
}

/** By how much an article can change what the negotiator has; 0 where the one that is asked is in no doubt about it. */
function stakeOf(view: View, { to, ...asked }: AskMove, doubtful: readonly Doubt[]): number {
  if (asked.what === 'is-it-true') return 0;
  const { track } = at(view.common.issues, asked.issue);
  if (!doubtful.some((doubt) => doubt.track === track && doubt.party === to)) return 0;
  const points = at(view.own.points, asked.issue);
  return at(view.own.most, asked.issue) - Math.min(...points);
}
