import type { Speaker } from '../speaker.ts';
import { speakerOf } from '../speaker-of.ts';
import { ENGLISH } from './english.ts';
import { messages } from './messages.ts';

/** Says in English what speaks of no game. */
export function englishSpeaker(): Speaker {
  return speakerOf(ENGLISH, messages);
}
