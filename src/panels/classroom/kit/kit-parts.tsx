import { type ComponentChildren, createElement } from 'preact';
import type { KitPart } from '#session/classroom/kit/kit-block.ts';
import { hasMarkup } from '../../parts/has-markup.ts';
import { type MarkedPart, markedText } from '../../parts/marked-text.ts';
import { useTextLanguage } from '../../parts/text-language.ts';

interface KitPartsProps {
  readonly parts: readonly KitPart[];
}

/** Short parts in two columns. */
export function KitParts({ parts }: KitPartsProps) {
  return (
    <div class="kit-parts">
      {parts.map(({ heading, words, never }) => (
        <section key={heading} class={never ? 'kit-part kit-part--never' : 'kit-part'}>
          <h2>{heading}</h2>
          <KitWords class="kit-part-words" words={words} told />
        </section>
      ))}
    </div>
  );
}

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
