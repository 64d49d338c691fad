import type { Mismatch } from '#record/verify-record.ts';
import { mismatchInWords } from '../replay/record-problem-in-words.ts';

/** Why a game cannot be played again for a transcript, and what to do. */
export function whyNoTranscript(why: Mismatch): string {
  switch (why) {
    case 'older-rules':
    case 'older-negotiators':
      return 'It was played by an older version of the rules or the negotiators, so its talks cannot be written down here: open the link on the page, which loads the release that it was played with.';
    case 'newer-rules':
    case 'newer-negotiators':
      return 'It was played by a newer version of the rules or the negotiators than this Parley has: update it.';
    case 'other-scenario':
      return 'The scenario has changed since this was played: name the file as it was then with --scenario.';
    default:
      return mismatchInWords(why);
  }
}
