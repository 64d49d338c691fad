import { at } from '../../model/at.ts';
import type { PartyIndex } from '../../model/moves.ts';
import { type LineRule, type Settled, settledTracksOf, signatoriesOf } from './settled.ts';

/** Most points that this line takes. */
const MOST = 10;

/**
 * Terms that are good for some and hardly for others invite to fight again (Werner, American Journal of Political
 * Science 43, 1999): -10 x (1/2 - smallest gain / mean gain), where that is below zero, down to -10. A gain is counted
 * in thousandths of the most that the delegation could have gained, since points of two delegations cannot be
 * compared. Scale and threshold are a designer's.
 */
export const fairGains: LineRule = (settled) => {
  const gains = signatoriesOf(settled).map((party) => gainOf(settled, party));
  const least = Math.min(...gains);
  const mean = Math.floor(gains.reduce((sum, gain) => sum + gain, 0) / gains.length);
  return { code: 'fair-gains', least, mean, points: 0 - lossOf(least, mean) };
};

function lossOf(least: number, mean: number): number {
  if (mean <= 0) return MOST;
  const short = 500 - Math.floor((least * 1000) / mean);
  return Math.max(0, Math.min(MOST, Math.floor((short * MOST + 500) / 1000)));
}

/** Gain of a party over its walk-away at the signature, in thousandths of its largest possible gain. */
function gainOf(settled: Settled, party: PartyIndex): number {
  const { game, points, walkAwaysThen } = settled;
  const sum = (of: (track: number) => number) =>
    settledTracksOf(settled, party).reduce((total, track) => total + of(track), 0);
  const walkAway = sum((track) => at(at(walkAwaysThen, party), track));
  const most = sum((track) => at(at(game.secrets, party).sheets, track).best) - walkAway;
  const gain = sum((track) => at(at(points, party), track)) - walkAway;
  return most <= 0 ? 0 : Math.floor((gain * 1000) / most);
}
