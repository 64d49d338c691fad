import type { Speaker } from '../speaker.ts';
import { speakerOf } from '../speaker-of.ts';
import { allMessages } from './all-messages.ts';
import { ENGLISH } from './english.ts';

/** Says in English what speaks of no game. */
export function englishSpeaker(): Speaker {
  return speakerOf(ENGLISH, allMessages);
}
