import type { DraftCommands } from '#session/running/draft-commands.ts';
import type { MoveCommands } from '#session/running/move-commands.ts';

/** What a person does with its offer in the making, and the moves beside it that need no form of their own. */
export interface OfferCommands
  extends Omit<DraftCommands, 'startCounter'>,
    Pick<MoveCommands, 'send' | 'putSingleText' | 'act'> {}
