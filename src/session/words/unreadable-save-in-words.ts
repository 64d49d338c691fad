import type { Speaker } from '#messages/speaker.ts';
import type { RecordProblem } from '#record/record-codec.ts';
import type { Mismatch } from '#record/verify-record.ts';

/** Explains why the game stored on this device cannot be read. */
export function unreadableSaveInWords(speaker: Speaker, problem: RecordProblem): string {
  return speaker.say(problem.code === 'newer-format' ? 'save.newer-format' : 'save.damaged');
}

/** Explains why the game stored on this device cannot be continued, and the remedy. */
export function orphanedSaveInWords(speaker: Speaker, why: Mismatch): string {
  switch (why) {
    case 'move-refused':
    case 'other-outcome':
    case 'other-negotiators':
    case 'wrong-seats':
      return speaker.say('save.not-allowed');
    default:
      return speaker.say(`save.${why}`);
  }
}
