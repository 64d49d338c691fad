import type { Decision } from '../negotiators/decision/decision.ts';
import type { View } from '../views/view.ts';

/**
 * Whoever plays a seat: from its view to what it does, the same each time. Negotiators are players, and so are those
 * that they are measured with.
 */
export type Player = (view: View) => Decision;
