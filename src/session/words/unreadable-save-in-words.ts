import type { Speaker } from '#messages/speaker.ts';
import type { RecordProblem } from '#record/record-codec.ts';
import type { Mismatch } from '#record/verify-record.ts';

/** Why the game kept on this device cannot be read. */
export function unreadableSaveInWords(speaker: Speaker, problem: RecordProblem): string {
  return speaker.say(problem.code === 'newer-format' ? 'save.newer-format' : 'save.damaged');
}

/** Why the game kept on this device cannot be gone on with, and what can be done. */
export function strandedSaveInWords(speaker: Speaker, why: Mismatch): string {
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
