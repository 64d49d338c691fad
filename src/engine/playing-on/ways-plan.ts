import type { WayAsked } from './course.ts';
import type { Plan } from './plan.ts';
import type { EndReached } from './prospects.ts';

/** A plan whose pieces are ways on from moments of a finished game. */
export type WaysPlan<Told, Result> = Plan<WayAsked, EndReached, Told, Result>;
