import type { Speaker } from '#messages/speaker.ts';
import { orphanedSaveInWords, unreadableSaveInWords } from '#session/words/unreadable-save-in-words.ts';
import type { SaveProblem } from './saved-game.ts';

/** Explains why a game stored on this device cannot be continued here. */
export function saveProblemInWords(speaker: Speaker, why: SaveProblem): string {
  if (why.code === 'unreadable') return unreadableSaveInWords(speaker, why.problem);
  if (why.code === 'unknown-scenario') return speaker.say('save.unknown-scenario', { id: why.id });
  return orphanedSaveInWords(speaker, why.mismatch);
}
