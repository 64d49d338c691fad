import type { Speaker } from '#messages/speaker.ts';
import type { Unfit } from './scenario-of-text.ts';

/** Explains why a received text is not the required scenario, with a remedy. */
export function unfitInWords({ say }: Speaker, why: Unfit): string {
  switch (why.code) {
    case 'not-playable':
      return say('carried.not-playable', why);
    case 'other-scenario':
      return say('carried.other-scenario', why);
    case 'other-rules':
      return say('carried.other-rules', why);
  }
}
