import { at } from '../model/at.ts';
import type { CommonKnowledge, InterestReading } from '../model/game.ts';
import type { Sign } from '../views/sign.ts';
import { inMillionths } from './in-millionths.ts';
import { likelihoods } from './likelihood.ts';

/**
 * Chances in millionths after a sign: each times the likelihood of the sign under it, made to sum to a million again
 * (the rule of Bayes). `chances` lists, for each reading in turn, those of its walk-away levels.
 */
export function updated(
  common: CommonKnowledge,
  readings: readonly InterestReading[],
  chances: readonly number[],
  sign: Sign,
): number[] {
  const levels = chances.length / readings.length;
  const weights: number[] = [];
  readings.forEach((reading, index) => {
    const likely = likelihoods(common, sign, reading);
    for (let level = 0; level < levels; level += 1) {
      weights.push(at(chances, index * levels + level) * at(likely, level));
    }
  });
  return inMillionths(weights);
}
