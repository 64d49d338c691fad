import type { Decision } from '../negotiators/decision/decision.ts';
import type { View } from '../views/view.ts';

/**
 * Player of a seat: a deterministic function from its view to its decision. Negotiators are players, and so are those
 * that they are measured with.
 */
export type Player = (view: View) => Decision;
