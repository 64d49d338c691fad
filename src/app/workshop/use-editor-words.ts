import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Speaker } from '#messages/speaker.ts';
import type { EditorWords } from './editor/editor-extensions.ts';
import { phrasesOf } from './editor/phrases-of.ts';
import { explained } from './explained.ts';
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
