import { trustBetween } from '../../ledgers/trust.ts';
import { type LineRule, signatoriesOf } from './settled.ts';

/** Taken where there is no trust at all. */
const MOST = 5;

/**
 * Penalty for mistrust, since each side's later conduct rests on what it believes the others will do: -5 x (1 - mean
 * trust among the signatories), rounded. The ledger is that of the rules of trust (Josang & Ismail 2002); the points
 * are a designer's.
 */
export const mutualTrust: LineRule = (settled) => {
  const signatories = signatoriesOf(settled);
  const pairs = signatories.flatMap((from) =>
    signatories.filter((to) => to !== from).map((to) => trustBetween(settled.state, from, to)),
  );
  if (pairs.length === 0) return undefined;
  const mean = Math.floor(pairs.reduce((sum, trust) => sum + trust, 0) / pairs.length);
  return { code: 'trust', mean, points: 0 - Math.floor((MOST * (1000 - mean) + 500) / 1000) };
};
