/** Words of a scenario: as they stand or, where they have signs of markup, with its elements once what reads them is there. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { hasMarkup } from './has-markup.ts';

interface ToldTextProps {
  readonly words: string;
}

/** Elements are blocks: this stands where a block may stand, and whoever has only room for a line shows the words. */
export function ToldText({ words }: ToldTextProps) {
  const [Marked, setMarked] = useState<ComponentType<ToldTextProps>>();
  const isMarked = hasMarkup(words);
  useEffect(() => {
    if (!isMarked) return;
    // Where it cannot be loaded, the words stay as they were written.
    import('./marked-text.tsx').then(({ MarkedText }) => setMarked(() => MarkedText)).catch(() => undefined);
  }, [isMarked]);
  return isMarked && Marked !== undefined ? <Marked words={words} /> : words;
}

/** A paragraph of a scenario, which has room for lists where it has markup. */
export function ToldParagraph({ words, class: name }: ToldTextProps & { readonly class?: string }) {
  if (!hasMarkup(words)) return <p class={name}>{words}</p>;
  return (
    <div class={name}>
      <ToldText words={words} />
    </div>
  );
}
