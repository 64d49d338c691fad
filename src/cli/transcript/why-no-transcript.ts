import type { Mismatch } from '#record/verify-record.ts';
import { mismatchInWords } from '../replay/record-problem-in-english.ts';

/** Explains why a game cannot be replayed for a transcript, and what the user can do. */
export function whyNoTranscript(why: Mismatch): string {
  switch (why) {
    case 'older-rules':
    case 'older-negotiators':
      return 'The game was played with an older version of the rules or negotiators, so there is no transcript here. Open the link in the page, which loads the right release.';
    case 'newer-rules':
    case 'newer-negotiators':
      return 'The game was played with a newer version of the rules or negotiators. Update Parley.';
    case 'other-scenario':
      return 'The scenario has changed since the game was played. Name the earlier file with --scenario.';
    default:
      return mismatchInWords(why);
  }
}
