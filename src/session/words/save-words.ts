import type { RecordProblem } from '#record/record-codec.ts';
import type { Mismatch } from '#record/verify-record.ts';

/** Why the game kept on this device cannot be read. */
export function unreadableSaveInWords(problem: RecordProblem): string {
  return problem.code === 'newer-format'
    ? 'The saved game was made by a newer Parley than this one. Load the page again to update it.'
    : 'The saved game is damaged: something in it was cut off or changed on this device.';
}

/** Why the game kept on this device cannot be gone on with. */
export function strandedSaveInWords(why: Mismatch): string {
  switch (why) {
    case 'other-scenario':
      return 'The scenario has changed since the game was saved, so it cannot be gone on with.';
    case 'other-rules':
      return 'The game was saved under another version of the rules, so it cannot be gone on with.';
    case 'move-refused':
    case 'other-outcome':
    case 'wrong-seats':
      return 'The saved game holds something that the rules do not allow, so it cannot be gone on with.';
  }
}
