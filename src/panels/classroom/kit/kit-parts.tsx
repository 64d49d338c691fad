import type { KitPart } from '#session/classroom/kit/kit-block.ts';
import { KitWords } from './kit-words.tsx';

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
