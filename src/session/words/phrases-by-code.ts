import type { Reason } from '#engine/negotiators/decision/reason.ts';
import type { ToldGame } from '#messages/told-game.ts';
import type { Phrases } from './bargain-phrases.ts';

/** On what occasion reasons are given. */
export type Occasion = 'offer' | 'counter' | 'accept' | 'refuse' | 'vote' | 'other';

/** By code of a reason: ways to say it. */
export type PhrasesByCode = {
  readonly [Code in Reason['code']]: (game: ToldGame, reason: Extract<Reason, { code: Code }>, on: Occasion) => Phrases;
};
