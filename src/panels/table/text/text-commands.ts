import type { DraftCommands, PencilCommands } from '#session/running/draft-commands.ts';
import type { InitialCommands, SpeechCommands } from '#session/running/move-commands.ts';

/** What a person does in the text: it pencils wording, gives and takes back its initials, and answers claims. */
export interface TextCommands
  extends PencilCommands,
    Pick<DraftCommands, 'reword'>,
    InitialCommands,
    Pick<SpeechCommands, 'say'> {}
