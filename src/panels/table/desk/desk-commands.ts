import type { CounterCommands } from '#session/running/draft-commands.ts';
import type { MoveCommands } from '#session/running/move-commands.ts';
import type { ReplyCommands } from '#session/running/reply-commands.ts';

/** What a person does with the papers on its desk. */
export interface DeskCommands extends ReplyCommands, CounterCommands, Pick<MoveCommands, 'instruct'> {}
