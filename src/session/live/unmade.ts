import type { Refusal } from '#engine/model/refusal.ts';
import type { Problem } from '#live/protocol/problem.ts';

/** Why moves were not made, as a server says it for sure: what it could not store may have been made all the same. */
export type NotMade = Exclude<Problem, 'not-stored'>;

/** Why moves were not made; `late`: something else was made before them. */
export type Unmade = 'late' | NotMade | Refusal;
