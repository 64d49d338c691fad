import type { Reason } from '#engine/negotiators/decision/reason.ts';
import type { PhrasesId } from '#messages/en/messages.ts';
import type { Said } from '#messages/speaker.ts';
import type { ToldGame } from '#messages/told-game.ts';
import type { Occasion } from './telling.ts';

/** Says a message in the way whose turn it is. */
export type Say = <Id extends PhrasesId>(id: Id, ...values: Said<Id>) => string;

/** By code of a reason: what is said for it. */
export type SaidByCode = {
  readonly [Code in Reason['code']]: (
    say: Say,
    reason: Extract<Reason, { code: Code }>,
    on: Occasion,
    game: ToldGame,
  ) => string;
};
