import { type ComponentChildren, createElement } from 'preact';
import { hasMarkup } from '../../parts/has-markup.ts';
import { type MarkedPart, markedText } from '../../parts/marked-text.ts';

interface KitWordsProps {
  readonly class: string;
  readonly words: string;
}

/** A paragraph, with what a scenario stresses in it. */
export function KitWords({ class: name, words }: KitWordsProps) {
  if (!hasMarkup(words)) return <p class={name}>{words}</p>;
  return <div class={name}>{markedText(words).map(drawn)}</div>;
}

function drawn(part: MarkedPart): ComponentChildren {
  if (typeof part === 'string') return part;
  return createElement(part.tag, { start: part.start }, ...part.parts.map(drawn));
}
