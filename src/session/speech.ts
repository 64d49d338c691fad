import type { SpeechMove } from '#engine/model/moves.ts';

type WithoutParty<M> = M extends unknown ? Omit<M, 'party'> : never;

/** What the person says or asks: a move of speech without its speaker. */
export type Speech = WithoutParty<SpeechMove>;
