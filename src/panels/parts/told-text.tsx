/** Words of a scenario: as they stand or, where they have signs of markup, with its elements once what reads them is there. */
import { type ComponentChildren, createContext, createElement } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import type { GlossaryEntry } from '#engine/model/scenario/glossary-entry.ts';
import { type ExplainedTexts, explainedTexts } from '#session/words/explained-words.ts';
import { ExplainedWord } from './glossary-term.tsx';
import { hasMarkup } from './has-markup.ts';
import type { MarkedPart } from './marked-text.ts';
import { useTextLanguage } from './text-language.ts';

interface ToldTextProps {
  readonly words: string;
}

/** Renders block elements; a component with room for a line only shows the plain words. */
export function ToldText({ words }: ToldTextProps) {
  const [read, setRead] = useState<(words: string) => readonly MarkedPart[]>();
  const isMarked = hasMarkup(words);
  const lang = useTextLanguage();
  useEffect(() => {
    if (!isMarked) return;
    // Where it cannot be loaded, the words stay as they were written.
    import('./marked-text.ts').then(({ markedText }) => setRead(() => markedText)).catch(() => undefined);
  }, [isMarked]);
  if (isMarked && read !== undefined) {
    return (
      <div class="marked-text" lang={lang}>
        {read(words).map(drawn)}
      </div>
    );
  }
  const plain = <ExplainedText words={words} />;
  return lang === undefined ? plain : <span lang={lang}>{plain}</span>;
}

/** A paragraph of a scenario, which has room for lists where it has markup. */
export function ToldParagraph({ words, class: name }: ToldTextProps & { readonly class?: string }) {
  const lang = useTextLanguage();
  if (!hasMarkup(words)) {
    return (
      <p class={name} lang={lang}>
        <ExplainedText words={words} />
      </p>
    );
  }
  return (
    <div class={name}>
      <ToldText words={words} />
    </div>
  );
}

function drawn(part: MarkedPart): ComponentChildren {
  if (typeof part === 'string') return part;
  return createElement(part.tag, { start: part.start }, ...part.parts.map(drawn));
}

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
