import type { KitCard } from '#session/classroom/kit/kit-block.ts';
import { useTextLanguage } from '../../parts/text-language.ts';

interface KitCardsProps {
  readonly cards: readonly KitCard[];
}

/** Cards two beside each other, with lines to cut along. */
export function KitCards({ cards }: KitCardsProps) {
  const lang = useTextLanguage();
  return (
    <div class="kit-cards">
      {cards.map(({ when, title, words, notes }) => (
        <section key={`${when} ${title}`} class="kit-card">
          <p class="kit-card-when">{when}</p>
          <h4 lang={lang}>{title}</h4>
          <p lang={lang}>{words}</p>
          {notes.length > 0 && (
            <ul>
              {notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  );
}
