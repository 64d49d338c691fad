import type { Speaker } from '#messages/speaker.ts';
import type { Explanation } from '#scenario/editing/explanation-at.ts';

/** Explains a word of the file, in sentences. The format's descriptions of keys are in English in every language. */
export function explained({ say }: Speaker, found: Explanation): readonly string[] {
  const { word, name, about, isNeeded, words, range, mostCharacters } = found;
  const isKey = about !== undefined || words.length > 0 || range !== undefined || mostCharacters !== undefined;
  return [
    ...(name === undefined ? [] : [say('workshop.names-thing', { word, name })]),
    ...(about === undefined ? [] : [say('workshop.about', { about })]),
    ...(words.length === 0 ? [] : [say('workshop.one-of-words', { words })]),
    ...(range === undefined
      ? []
      : [say('workshop.number-between', { least: String(range.least), most: String(range.most) })]),
    ...(mostCharacters === undefined ? [] : [say('workshop.most-characters', { most: mostCharacters })]),
    ...(isKey ? [say(isNeeded ? 'workshop.needed' : 'workshop.optional', { word })] : []),
  ];
}
