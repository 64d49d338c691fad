import { type ComponentChildren, createElement } from 'preact';
import { hasMarkup } from '../../parts/has-markup.ts';
import { type MarkedPart, markedText } from '../../parts/marked-text.ts';
import { useTextLanguage } from '../../parts/text-language.ts';

interface KitWordsProps {
  readonly class: string;
  readonly words: string;
  /** True if they are a text of the scenario. */
  readonly told?: boolean | undefined;
}

/** A paragraph, with what a scenario stresses in it. */
export function KitWords({ class: name, words, told }: KitWordsProps) {
  const textLanguage = useTextLanguage();
  const lang = told ? textLanguage : undefined;
  if (!hasMarkup(words))
    return (
      <p class={name} lang={lang}>
        {words}
      </p>
    );
  return (
    <div class={name} lang={lang}>
      {markedText(words).map(drawn)}
    </div>
  );
}

function drawn(part: MarkedPart): ComponentChildren {
  if (typeof part === 'string') return part;
  return createElement(part.tag, { start: part.start }, ...part.parts.map(drawn));
}
