/** Factions at home whose support the delegation needs for its signature. */
import type { FactionModel } from '#session/home-model.ts';
import { Fold } from '../parts/fold.tsx';
import { type DrawTag, FormattedMessage } from '../parts/formatted-message.tsx';
import { TERMS } from '../parts/terms.tsx';
import { useTextLanguage } from '../parts/text-language.ts';
import { useSpeaker } from '../parts/use-speaker.ts';

const Count: DrawTag = ({ words }) => <span class="paper-faint regular">{words}</span>;

/** The factions of the chair's own home, to be opened; nothing where the scenario names none. */
export function FactionsAtHome({ factions }: { readonly factions: readonly FactionModel[] }) {
  const lang = useTextLanguage();
  const { say } = useSpeaker();
  if (factions.length === 0) return null;
  return (
    <Fold
      summary={<FormattedMessage id="chairs.factions" values={{ factions: factions.length }} draw={{ count: Count }} />}
    >
      <p class="small paper-muted">
        <FormattedMessage id="chairs.factions-about" draw={TERMS} />
      </p>
      <ul class="sources stack mt2 note paper-muted">
        {factions.map((faction) => (
          <li key={faction.name} class="home-faction reading grid break-anywhere">
            <b lang={lang}>{faction.name}</b>
            <span>{say('chairs.faction-weight', { weight: faction.weight })}</span>
            <p class="small paper-muted whole-row">
              {faction.words} {faction.wants}
            </p>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
