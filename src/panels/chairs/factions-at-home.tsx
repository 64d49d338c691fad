/** Who must be won at home for what the delegation signs. */
import type { FactionModel } from '#session/home-model.ts';
import { Said } from '../parts/said.tsx';
import { TERMS } from '../parts/terms.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';

/** The factions of the chair's own home; nothing where the scenario names none. */
export function FactionsAtHome({ factions }: { readonly factions: readonly FactionModel[] }) {
  const { say } = useSpeaker();
  if (factions.length === 0) return null;
  return (
    <section class="home-factions" aria-labelledby="home-factions-heading">
      <h3 id="home-factions-heading">{say('chairs.factions')}</h3>
      <p class="home-factions-about">
        <Said id="chairs.factions-about" draw={TERMS} />
      </p>
      <ul>
        {factions.map((faction) => (
          <li key={faction.name} class="home-faction">
            <b>{faction.name}</b>
            <span>{say('chairs.faction-weight', { weight: faction.weight })}</span>
            <p>
              {faction.words} {faction.wants}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
