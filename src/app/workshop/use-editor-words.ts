import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Speaker } from '#messages/speaker.ts';
import { explanationAt } from '#scenario/editing/explanation-at.ts';
import type { EditorWords } from './editor/editor-extensions.ts';
import { phrasesOf } from './editor/phrases-of.ts';
import { SCENARIO_SCHEMA } from './editor/scenario-schema-data.ts';
import { explained } from './explained.ts';

/** What the editor says, in the page's language. */
export function useEditorWords(speaker: Speaker): EditorWords {
  return useMemo(
    () => ({
      label: speaker.say('workshop.editor-label'),
      phrases: phrasesOf(speaker),
      explain: (found) => explained(speaker, found),
      nothingToExplain: speaker.say('workshop.nothing-to-explain'),
    }),
    [speaker],
  );
}

/** Milliseconds after which somebody who moves the cursor has come to rest. */
const REST = 150;

/** What the word at the cursor means, once the cursor rests there. */
export function useExplanation(speaker: Speaker, text: string, cursor: number): readonly string[] {
  const [sentences, setSentences] = useState<readonly string[]>([]);
  useEffect(() => {
    const timer = setTimeout(() => {
      const found = explanationAt(text, cursor, SCENARIO_SCHEMA);
      setSentences(found === undefined ? [] : explained(speaker, found));
    }, REST);
    return () => clearTimeout(timer);
  }, [speaker, text, cursor]);
  return sentences;
}
