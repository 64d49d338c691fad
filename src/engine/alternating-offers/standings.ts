import type { Score } from './tournament.ts';

/** A mean over arenas, and half the width of its 95 % interval. */
export interface Estimate {
  readonly mean: number;
  readonly halfWidth: number;
  /** How many arenas it rests on. */
  readonly arenas: number;
}

/** What is compared. */
export type Measure = (score: Score) => number | undefined;

export const MEASURES = {
  own: ({ own }: Score) => own,
  agreed: ({ agreed }: Score) => Number(agreed),
  toFrontier: ({ toFrontier }: Score) => toFrontier,
  toNash: ({ toNash }: Score) => toNash,
  nashEfficiency: ({ nashEfficiency }: Score) => nashEfficiency,
} satisfies Record<string, Measure>;

/** How a negotiator did: the mean of its means in each arena, since negotiations in one arena are much alike. */
export function standingOf(scores: readonly Score[], negotiator: string, measure: Measure): Estimate {
  return estimate([...meansByArena(scores, negotiator, measure).values()]);
}

/** By how much a negotiator is ahead of another, arena by arena, in the same company. */
export function leadOf(scores: readonly Score[], negotiator: string, over: string, measure: Measure): Estimate {
  const others = meansByArena(scores, over, measure);
  const leads: number[] = [];
  for (const [arena, mean] of meansByArena(scores, negotiator, measure)) {
    const other = others.get(arena);
    if (other !== undefined) leads.push(mean - other);
  }
  return estimate(leads);
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

/** The mean plus or minus 1.96 standard errors. */
function estimate(values: readonly number[]): Estimate {
  const mean = meanOf(values);
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  const error = Math.sqrt(squares / Math.max(1, values.length - 1) / Math.max(1, values.length));
  return { mean, halfWidth: 1.96 * error, arenas: values.length };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
