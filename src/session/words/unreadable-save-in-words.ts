import type { RecordProblem } from '#record/record-codec.ts';
import type { Mismatch } from '#record/verify-record.ts';

/** Why the game kept on this device cannot be read. */
export function unreadableSaveInWords(problem: RecordProblem): string {
  return problem.code === 'newer-format'
    ? 'The saved game was made by a newer Parley than this one. Load the page again to update it.'
    : 'The saved game is damaged: something in it was cut off or changed on this device. It cannot be mended: begin a new game.';
}

/** Why the game kept on this device cannot be gone on with, and what can be done. */
export function strandedSaveInWords(why: Mismatch): string {
  switch (why) {
    case 'other-scenario':
      return 'The scenario has changed since the game was saved, so it cannot be gone on with. If it is from a file, open the file as it was, and go on; else begin a new game.';
    case 'older-rules':
      return 'The game was saved under older rules than this page has, so it cannot be gone on with here. It stays on this device until you discard it or begin a new game.';
    case 'newer-rules':
      return 'The game was saved under newer rules than this page has. Load the page again to update it, and go on.';
    case 'older-negotiators':
      return 'The game was kept without the moves of its negotiators, which were older than those of this page, so it cannot be gone on with here. It stays on this device until you discard it or begin a new game.';
    case 'newer-negotiators':
      return 'The game was kept without the moves of its negotiators, which were newer than those of this page. Load the page again to update it, and go on.';
    case 'move-refused':
    case 'other-outcome':
    case 'other-negotiators':
    case 'wrong-seats':
      return 'The saved game holds something that the rules do not allow, so it cannot be gone on with. It was changed on this device, and cannot be mended: begin a new game.';
  }
}
