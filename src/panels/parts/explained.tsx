import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { GlossaryEntry } from '#engine/model/scenario/glossary-entry.ts';
import { type ExplainedTexts, explainedTexts } from '#session/words/explained-words.ts';
import { ExplainedWord } from './glossary-term.tsx';
import { useTextLanguage } from './text-language.ts';

const Explained = createContext<ExplainedTexts>(new Map());

interface ExplainedInProps {
  /** Texts of the scenario that are shown within, in reading order. */
  readonly texts: readonly string[];
  readonly glossary: readonly GlossaryEntry[];
  readonly children: ComponentChildren;
}

/** Explains words of the scenario's glossary, each where it first appears in the texts. */
export function ExplainedIn({ texts, glossary, children }: ExplainedInProps) {
  const explained = useMemo(() => explainedTexts(texts, glossary), [texts, glossary]);
  return <Explained.Provider value={explained}>{children}</Explained.Provider>;
}

/** A plain text of the scenario, with the words in it that are explained there. */
export function ExplainedText({ words }: { readonly words: string }) {
  const pieces = useContext(Explained).get(words);
  const lang = useTextLanguage();
  if (pieces === undefined) return words;
  return (
    <>
      {pieces.map((piece) =>
        piece.entry === undefined ? (
          piece.words
        ) : (
          <ExplainedWord key={piece.entry.id} {...piece.entry} lang={lang}>
            {piece.words}
          </ExplainedWord>
        ),
      )}
    </>
  );
}
