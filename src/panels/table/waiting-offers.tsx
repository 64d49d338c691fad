import type { WaitingOffer } from '#session/desk-model.ts';
import { Icon } from '../parts/icon.tsx';
import { Tag } from '../parts/tag.tsx';

/** Several offers that wait, side by side in a list; the wording in which they differ is marked. */
export function WaitingOffers({ offers }: { readonly offers: readonly WaitingOffer[] }) {
  return (
    <div class="waiting-offers">
      <h3>{offers.length} offers wait. Where they differ is marked.</h3>
      <ol>
        {offers.map((offer, place) => (
          <li key={offer.offer} aria-current={place === 0 ? 'true' : undefined}>
            <p class="waiting-offer-head">
              <Tag party={offer.from} kind="solid" /> {offer.heading}
              {place === 0 && <span class="waiting-offer-now"> (this letter)</span>}
            </p>
            <ul>
              {offer.clauses.map((clause) => (
                <li key={clause.issue}>
                  {clause.number} {clause.title}:{' '}
                  {clause.differs ? <mark>{clause.label}</mark> : <span>{clause.label}</span>}
                  {clause.differs && <span class="vh"> (differs)</span>}
                  {clause.redLine && (
                    <span class="red-line">
                      {' '}
                      <Icon name="alert-triangle" size={14} /> your red line
                    </span>
                  )}
                </li>
              ))}
            </ul>
            <p class="waiting-offer-worth">{offer.worth.words}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}
