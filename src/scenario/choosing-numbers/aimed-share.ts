import type { Level } from '#engine/model/scenario/level.ts';

/** For two who sign, for three, and for more. */
type ByCount = readonly [number, number, number];

/** Well within the bands of the levels (`LEVEL_BANDS`), and further up where fewer have to sign. */
const AIMED_SHARES: Readonly<Record<Level, ByCount>> = {
  beginner: [0.25, 0.15, 0.12],
  standard: [0.1, 0.03, 0.025],
  hard: [0.045, 0.01, 0.006],
  'no-deal': [0, 0, 0],
};

/**
 * Of all texts, the share that is to suit all who sign, 0 to 1. Two find a text at once among many that suit one of them,
 * and miss one among few, since each asks for all that it can get; with three or four there is more to trade.
 */
export function aimedShare(level: Level, signatories: number): number {
  const [two, three, more] = AIMED_SHARES[level];
  if (signatories <= 2) return two;
  return signatories === 3 ? three : more;
}
