import { strandedSaveInWords, unreadableSaveInWords } from '#session/words/unreadable-save-in-words.ts';
import type { SaveProblem } from './saved-game.ts';

/** Why the game kept on this device cannot be gone on with here. */
export function saveProblemInWords(why: SaveProblem): string {
  if (why.code === 'unreadable') return unreadableSaveInWords(why.problem);
  if (why.code === 'unknown-scenario')
    return `Its scenario "${why.id}" is not here. Open its file on the first screen, and go on.`;
  return strandedSaveInWords(why.mismatch);
}
