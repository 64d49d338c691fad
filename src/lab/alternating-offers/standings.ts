import { type Estimate, estimateOf } from '#engine/analysis/estimate.ts';
import { at } from '#engine/model/at.ts';
import { type Arena, outcomePoints, type Quality, qualityOf } from './arena.ts';
import { type Negotiator, NOTHING } from './negotiator.ts';
import { runAlternatingOffers } from './run-alternating-offers.ts';

/** A quantity in which negotiators are compared. */
export type Measure = (score: Score) => number | undefined;

export const MEASURES = {
  own: ({ own }: Score) => own,
  agreed: ({ agreed }: Score) => Number(agreed),
  toFrontier: ({ toFrontier }: Score) => toFrontier,
  toNash: ({ toNash }: Score) => toNash,
  nashEfficiency: ({ nashEfficiency }: Score) => nashEfficiency,
} satisfies Record<string, Measure>;

/** Estimates a result: the mean of means by arena, since negotiations in one are much alike. `count`: arenas. */
export function standingOf(scores: readonly Score[], negotiator: string, measure: Measure): Estimate {
  return estimateOf([...meansByArena(scores, negotiator, measure).values()]);
}

/** By how much a negotiator is ahead of another, arena by arena, in the same company. */
export function leadOf(scores: readonly Score[], negotiator: string, over: string, measure: Measure): Estimate {
  const others = meansByArena(scores, over, measure);
  const leads: number[] = [];
  for (const [arena, mean] of meansByArena(scores, negotiator, measure)) {
    const other = others.get(arena);
    if (other !== undefined) leads.push(mean - other);
  }
  return estimateOf(leads);
}

function meansByArena(scores: readonly Score[], negotiator: string, measure: Measure): Map<string, number> {
  const values = new Map<string, number[]>();
  for (const score of scores) {
    const value = score.negotiator === negotiator ? measure(score) : undefined;
    if (value === undefined) continue;
    const sofar = values.get(score.arena);
    if (sofar === undefined) values.set(score.arena, [value]);
    else sofar.push(value);
  }
  return new Map([...values].map(([arena, all]) => [arena, meanOf(all)]));
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

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
