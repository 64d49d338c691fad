import type { SpeechMove } from '#engine/model/moves.ts';

type WithoutParty<M> = M extends unknown ? Omit<M, 'party'> : never;

/** A statement or question of the person: a move of speech without its speaker. */
export type Speech = WithoutParty<SpeechMove>;
