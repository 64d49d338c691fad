import type { Reading } from '../model/game.ts';
import type { PartyIndex } from '../model/moves.ts';
import type { View } from '../views/view.ts';
import { inMillionths } from './millionths.ts';
import { type ReadingTable, readingsOf } from './readings.ts';
import type { Sign } from './sign.ts';
import { signsOf } from './signs.ts';
import { updated } from './update.ts';

/** Chances of the walk-away levels low, middle and high, in quarters. */
const LEVEL_QUARTERS = [1, 2, 1] as const;
const LEVEL_COUNT = LEVEL_QUARTERS.length;

/** What one party thinks of another: a chance for each reading of its interests with each walk-away level. */
export interface Belief {
  readonly party: PartyIndex;
  readonly readings: readonly Reading[];
  /** By reading and level (low, middle, high): chances in millionths, a million in all. */
  readonly chances: readonly (readonly number[])[];
}

/** What a party thinks of another before it has seen anything. */
export function priorBelief(table: ReadingTable, party: PartyIndex): Belief {
  const readings = readingsOf(table, party);
  const weights = readings.flatMap(({ prior }) => LEVEL_QUARTERS.map((quarters) => prior * quarters));
  return { party, readings, chances: byReading(inMillionths(weights)) };
}

/** What the one who has a view thinks of another party: its prior, moved by each thing seen, the first time only. */
export function beliefAbout(view: View, party: PartyIndex): Belief {
  return beliefFrom(view, party, signsOf(view, party));
}

/** What is thought of a party after a list of signs that it gave. */
export function beliefFrom(view: ReadingTable, party: PartyIndex, signs: readonly Sign[]): Belief {
  const prior = priorBelief(view, party);
  let chances = prior.chances.flat();
  for (const sign of signs) chances = updated(view.common, prior.readings, chances, sign);
  return { ...prior, chances: byReading(chances) };
}

/** How likely each reading is held to be, whatever the walk-away, in millionths. */
export function readingChances({ chances }: Belief): number[] {
  return chances.map((row) => row.reduce((sum, chance) => sum + chance, 0));
}

function byReading(chances: readonly number[]): number[][] {
  return Array.from({ length: chances.length / LEVEL_COUNT }, (_, reading) =>
    chances.slice(reading * LEVEL_COUNT, (reading + 1) * LEVEL_COUNT),
  );
}
