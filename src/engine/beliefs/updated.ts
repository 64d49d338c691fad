import { at } from '../model/at.ts';
import type { CommonKnowledge, InterestReading } from '../model/game.ts';
import type { InterestSign } from '../views/interest-sign.ts';
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
  sign: InterestSign,
): number[] {
  const weights: number[] = [];
  for (const reading of readings) {
    for (const likely of likelihoods(common, sign, reading)) weights.push(at(chances, weights.length) * likely);
  }
  return inMillionths(weights);
}
