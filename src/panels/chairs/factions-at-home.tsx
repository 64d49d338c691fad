/** Who must be won at home for what the delegation signs. */
import type { FactionModel } from '#session/home-model.ts';
import { Term } from '../parts/term.tsx';

/** The factions of the chair's own home; nothing where the scenario names none. */
export function FactionsAtHome({ factions }: { readonly factions: readonly FactionModel[] }) {
  if (factions.length === 0) return null;
  return (
    <section class="home-factions" aria-labelledby="home-factions-heading">
      <h3 id="home-factions-heading">Who must ratify at home</h3>
      <p class="home-factions-about">
        What you sign must be <Term of="ratify">ratified</Term>, and for that it needs{' '}
        <Term of="home">support at home</Term>. The others at the table do not know how your home is divided. Who is in
        it, and what they want, is the designer’s guess.
      </p>
      <ul>
        {factions.map((faction) => (
          <li key={faction.name} class="home-faction">
            <b>{faction.name}</b>
            <span>{faction.weight} of 100</span>
            <p>
              {faction.words} {faction.wants}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
