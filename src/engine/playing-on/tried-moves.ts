import { at } from '../model/at.ts';
import { byId } from '../model/ids.ts';
import type { Move, OfferId } from '../model/moves.ts';
import type { Offer } from '../model/offer.ts';
import type { State } from '../model/state.ts';
import { compareWays, type Difference } from './compare-ways.ts';
import type { Course, WayAsked } from './course.ts';
import { otherwiseOf } from './otherwise-of.ts';
import { piecesDone } from './plan.ts';
import type { EndReached } from './prospects.ts';
import { actOf } from './same-act.ts';
import type { SearchTold } from './turning-search.ts';
import type { Otherwise } from './way-on.ts';
import type { WaysPlan } from './ways-plan.ts';

/** A move that can be done without. */
export interface TriedMove {
  /** Index of the move, and so of the moment before it. */
  readonly move: number;
  readonly made: Move;
  readonly exchange: string;
  readonly otherwise: Otherwise;
}

/**
 * Moves to try: all but the yes of a vote, since a signature needs every one of them, so that none tells what turned
 * the game; and but offers that were answered: each of the answers is tried, and without one the offer is as if it had
 * not been made.
 */
export function movesTried({ game, moves, stateAt }: Course): TriedMove[] {
  const tried = moves.flatMap((made, move): TriedMove[] => {
    if (made.type === 'vote' && made.yes) return [];
    const before = stateAt(move);
    const otherwise = otherwiseOf(game, before, made);
    return otherwise === undefined ? [] : [{ move, made, exchange: exchangeOf(before, made), otherwise }];
  });
  const answered = new Set(tried.flatMap(({ made, exchange }) => (made.type === 'answer' ? [exchange] : [])));
  return tried.filter(({ made, exchange }) => made.type !== 'offer' || !answered.has(exchange));
}

/** The ends of one way, with a move and without. */
export interface EndPair {
  readonly withIt: EndReached;
  readonly without: EndReached;
}

/** Plays ways with moves and without. */
export function* pairsOf(
  course: Course,
  asked: readonly { readonly tried: TriedMove; readonly way: number }[],
): WaysPlan<SearchTold, EndPair[]> {
  const ends = yield* piecesDone<WayAsked, EndReached, SearchTold>(
    asked.flatMap(({ tried, way }) => waysWithAndWithout(course, tried, way)),
  );
  return asked.map((_, place) => ({ withIt: at(ends, 2 * place), without: at(ends, 2 * place + 1) }));
}

function waysWithAndWithout(
  course: Course,
  { move, otherwise }: TriedMove,
  way: number,
): readonly [WayAsked, WayAsked] {
  return [course.wayFrom(move + 1, way), { moment: move, way, otherwise }];
}

/** The differences that a move made, the greatest first. */
export function weigh({ game }: Course, tried: TriedMove, pairs: readonly EndPair[]): Weighed {
  const differences = compareWays(
    game,
    pairs.map(({ withIt }) => withIt),
    pairs.map(({ without }) => without),
  );
  return { tried, differences: differences.sort((a, b) => Math.abs(b.share) - Math.abs(a.share)) };
}

/** The greatest difference first. */
export interface Weighed {
  readonly tried: TriedMove;
  readonly differences: readonly Difference[];
}

export function greatestDifference({ differences }: Weighed): number {
  return Math.max(0, ...differences.map(({ share }) => Math.abs(share)));
}

/**
 * Name of the exchange that a move belongs to: an offer and all that answers it are one exchange, so is the same act
 * done again, and so are the votes on one part on one day.
 */
function exchangeOf(before: State, move: Move): string {
  switch (move.type) {
    case 'answer':
    case 'carry':
      return offerNamed(firstOf(before.offers, move.offer));
    case 'vote':
      return `vote ${move.track} ${before.round}`;
    case 'offer':
    case 'draft':
      return offerNamed({ from: move.party, clauses: move.clauses });
    default:
      return actOf(move)?.join() ?? `${move.type} ${before.record.length}`;
  }
}

/** The offer that a chain of counters began with. */
function firstOf(offers: readonly Offer[], id: OfferId): Offer {
  const offer = byId(offers, id);
  return offer.counters === undefined ? offer : firstOf(offers, offer.counters);
}

function offerNamed({ from, clauses }: Pick<Offer, 'from' | 'clauses'>): string {
  return [from, 'offer', ...clauses.map(({ issue, option, or }) => `${issue}:${option}:${or}`)].join();
}
