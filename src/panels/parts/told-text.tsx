/** Words of a scenario: as they stand or, where they have signs of markup, with its elements once what reads them is there. */
import { type ComponentChildren, createElement } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ExplainedText } from './explained.tsx';
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
