import type { WaitingOffer } from '#session/table/desk/letter-model.ts';
import { Icon } from '../../parts/icon.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useTextLanguage } from '../../parts/text-language.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';

/** Several offers that wait, side by side in a list, with the wording in which they differ: the rest is in the letter. */
export function WaitingOffers({ offers }: { readonly offers: readonly WaitingOffer[] }) {
  const { say } = useSpeaker();
  return (
    <div class="waiting-offers">
      <h3>{say('desk.offers-wait', { offers: offers.length })}</h3>
      <ol>
        {offers.map((offer, place) => (
          <li key={offer.offer} aria-current={place === 0 ? 'true' : undefined}>
            <p class="waiting-offer-head">
              <Tag party={offer.from} kind="solid" /> {offer.heading}
              {place === 0 && <span class="waiting-offer-now"> {say('desk.this-letter')}</span>}
            </p>
            <Differences offer={offer} />
            <p class="waiting-offer-worth">{say(`worth.${offer.worth.verdict}`)}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Differences({ offer: { clauses } }: { readonly offer: WaitingOffer }) {
  const lang = useTextLanguage();
  const { say } = useSpeaker();
  const differing = clauses.filter(({ differs }) => differs);
  if (differing.length === 0) return <p>{say('desk.same-as-others')}</p>;
  return (
    <ul>
      {differing.map((clause) => (
        <li key={clause.issue}>
          {clause.number} <span lang={lang}>{clause.title}</span>: <span lang={lang}>{clause.label}</span>
          {clause.redLine && (
            <span class="red-line">
              {' '}
              <Icon name="alert-triangle" size={14} /> {say('desk.your-red-line')}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
