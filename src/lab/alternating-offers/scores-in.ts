import { at } from '#engine/model/at.ts';
import { type Arena, outcomePoints, type Quality, qualityOf } from './arena.ts';
import { type Negotiator, NOTHING } from './negotiator.ts';
import { runAlternatingOffers } from './run-alternating-offers.ts';

/** The result of one negotiator in one negotiation. */
export interface Score extends Quality {
  readonly arena: string;
  readonly negotiator: string;
  readonly against: string;
  /** 0 for the party that begins. */
  readonly seat: number;
  /** In points; the reservation where there was no agreement. */
  readonly own: number;
  readonly agreed: boolean;
}

/** Lets every negotiator meet every one, itself too, in both seats of an arena: two scores a negotiation. */
export function scoresIn(arena: Arena, negotiators: readonly Negotiator[], rounds: number): Score[] {
  return negotiators.flatMap((first) => negotiators.flatMap((second) => meet(arena, [first, second], rounds)));
}

function meet(arena: Arena, pair: readonly [Negotiator, Negotiator], rounds: number): Score[] {
  const { outcome } = runAlternatingOffers(arena.matter, pair, rounds);
  const points = outcomePoints(arena, outcome);
  const quality = qualityOf(arena, points);
  return pair.map(({ name }, seat) => ({
    ...quality,
    arena: arena.name,
    negotiator: name,
    against: at(pair, 1 - seat).name,
    seat,
    own: at(points, seat),
    agreed: outcome !== NOTHING,
  }));
}
