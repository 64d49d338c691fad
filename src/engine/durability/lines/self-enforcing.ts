import { at } from '../../model/at.ts';
import { type LineRule, settledTracksOf, signatoriesOf } from './settled.ts';

/** Most points that this line gives or takes. */
const MOST = 10;

/**
 * A text enforces itself while it is worth more to everybody than to go without it: one point for each point of the
 * smallest surplus of a signatory over its walk-away at the end, from -10 to +10. The commitment problem of Fearon
 * (International Organization 49, 1995); the scale is a designer's.
 */
export const selfEnforcing: LineRule = (settled) => {
  const { game, state, points } = settled;
  const surpluses = signatoriesOf(settled).map((party) => ({
    party,
    surplus: settledTracksOf(settled, party).reduce(
      (sum, track) => sum + at(at(points, party), track) - at(at(state.parties, party).walkAway, track),
      0,
    ),
  }));
  const least = surpluses.reduce((low, each) => (each.surplus < low.surplus ? each : low));
  const scaled = Math.floor(least.surplus / game.scale);
  return { code: 'self-enforcing', ...least, points: Math.max(-MOST, Math.min(MOST, scaled)) };
};
