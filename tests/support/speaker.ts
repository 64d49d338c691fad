import { ENGLISH } from '#messages/en/english.ts';
import { messages } from '#messages/en/messages.ts';
import { speakerOf } from '#messages/speaker-of.ts';

/** Says in English what speaks of no game. */
export const SPEAKER = speakerOf(ENGLISH, messages);
