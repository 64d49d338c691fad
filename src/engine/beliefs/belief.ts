import { at } from '../model/at.ts';
import type { InterestReading } from '../model/game.ts';
import type { PartyIndex } from '../model/moves.ts';
import type { View } from '../views/view.ts';
import { LEVEL_COUNT } from './prior-chances.ts';
import { thoughtOf } from './thought.ts';

/** Belief of one party about another: a chance for each reading of its interests with each walk-away level. */
export interface Belief {
  readonly party: PartyIndex;
  readonly readings: readonly InterestReading[];
  /** By reading and level (low, middle, high): chances in millionths, a million in all. */
  readonly chances: readonly (readonly number[])[];
}

/** Returns the viewer's belief about another party: its prior, updated by each sign, the first time only. */
export function beliefAbout(view: View, party: PartyIndex): Belief {
  const { readings, chances } = thoughtOf(view, party);
  return { party, readings, chances: byReading(at(chances, chances.length - 1)) };
}

/** Chance of each reading over all walk-away levels, in millionths. */
export function readingChances({ chances }: Belief): number[] {
  return chances.map((row) => row.reduce((sum, chance) => sum + chance, 0));
}

function byReading(chances: readonly number[]): number[][] {
  return Array.from({ length: chances.length / LEVEL_COUNT }, (_, reading) =>
    chances.slice(reading * LEVEL_COUNT, (reading + 1) * LEVEL_COUNT),
  );
}
