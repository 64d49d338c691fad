import { useEffect, useMemo, useState } from 'preact/hooks';
import { EDITOR_PHRASES } from '#messages/editor-phrases.ts';
import type { Speaker } from '#messages/speaker.ts';
import type { Explanation } from '#scenario/editing/explanation-at.ts';
import type { EditorWords } from './editor/editor-extensions.ts';
import type { AskOfText } from './tasks/ask-of-text.ts';

/** Returns the editor's texts, in the page's language. */
export function useEditorWords(speaker: Speaker, ask: AskOfText): EditorWords {
  return useMemo(
    () => ({
      label: speaker.say('workshop.editor-label'),
      phrases: phrasesOf(speaker),
      explain: (found) => explained(speaker, found),
      ask,
      nothingToExplain: speaker.say('workshop.nothing-to-explain'),
    }),
    [speaker, ask],
  );
}

/** Milliseconds after which somebody who moves the cursor has come to rest. */
const REST = 150;

/** Returns the explanation of the word at the cursor, once the cursor rests there. */
export function useExplanation(speaker: Speaker, ask: AskOfText, text: string, cursor: number): readonly string[] {
  const [sentences, setSentences] = useState<readonly string[]>([]);
  useEffect(() => {
    let left = false;
    const timer = setTimeout(async () => {
      const found = await ask.explanation(text, cursor);
      if (!left) setSentences(found === undefined ? [] : explained(speaker, found));
    }, REST);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [speaker, ask, text, cursor]);
  return sentences;
}

/** Translations of the editor's built-in parts, by their English phrases. */
function phrasesOf({ say }: Speaker): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(EDITOR_PHRASES).map(([phrase, id]) => [phrase, say(id)]));
}

/** Explains a word of the file, in sentences. The format's descriptions of keys are in English in every language. */
function explained({ say }: Speaker, found: Explanation): readonly string[] {
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
