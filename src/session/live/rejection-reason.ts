import type { Refusal } from '#engine/model/refusal.ts';
import type { Problem } from '#live/protocol/problem.ts';

/**
 * The reason why moves were certainly not made; those that a server could not store may have been made all the same.
 */
export type CertainRejection = Exclude<Problem, 'not-stored'>;

/** The reason why moves were not made; `late`: another move was made before them. */
export type RejectionReason = 'late' | CertainRejection | Refusal;
