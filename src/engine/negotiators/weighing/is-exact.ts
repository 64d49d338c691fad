import type { View } from '../../views/view.ts';

/** Exactness, in thousandths, from which on a negotiator will have no vague words. */
const EXACT = 700;

/** Whether the negotiator wants every word firm. */
export function isExact({ own }: View): boolean {
  return own.temperament.exactness >= EXACT;
}
