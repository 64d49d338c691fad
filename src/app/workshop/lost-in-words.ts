import type { Speaker } from '#messages/speaker.ts';
import type { LostModel } from '#session/workshop/files-model.ts';
import { timeInWords } from '#session/workshop/time-in-words.ts';
import type { KnownManuscript } from './keeping/known-manuscripts.ts';

/** Describes what was lost of a text that is no longer on this device, and what was not. */
export function lostInWords({ say, language }: Speaker, { id, name, changedAt, savedAt }: KnownManuscript): LostModel {
  if (savedAt === undefined) {
    return { id, words: say('workshop.lost-unsaved', { name, time: timeInWords(language, changedAt) }) };
  }
  const words = { name, time: timeInWords(language, savedAt) };
  return { id, words: say(changedAt > savedAt ? 'workshop.lost-since' : 'workshop.lost-nothing', words) };
}
