import type { PartyIndex } from '#engine/model/moves.ts';
import type { WaitingOffer } from '#session/table/desk/letter-model.ts';
import { type ComparedOffer, comparedOffers, type OfferChange } from '#session/table/talks/compared-offers.ts';
import type { ArticleModel } from '#session/table/text/article-model.ts';
import type { TrackModel } from '#session/table/text/track-model.ts';
import { Button } from '../parts/button.tsx';
import { Mark } from '../parts/mark.tsx';
import { partyClass } from '../parts/party-shape.tsx';
import { useTextLanguage } from '../parts/text-language.ts';
import { useSpeaker } from '../parts/use-speaker.ts';
import { WorthBar, WorthWords } from '../parts/worth-line.tsx';
import { focusHeading, focusHome } from '../table/parts/use-focus-home.ts';
import { WordingText } from '../table/text/article-wording.tsx';

interface CompareProps {
  /** Offers on one part, the one that is answered first in front; two at least. */
  readonly offers: readonly WaitingOffer[];
  readonly tracks: readonly TrackModel[];
  readonly you: PartyIndex;
  readonly order: number;
  onBack(): void;
}

/** Offers beside each other at full width: where they differ, their worth, and who is against them. */
export function Compare({ offers, tracks, you, order, onBack }: CompareProps) {
  const { say } = useSpeaker();
  const articles = tracks.flatMap((track) => track.articles);
  const comparison = comparedOffers(offers, articles, you);
  const [first] = offers;
  return (
    <section
      class="sheet compare grid"
      style={{ '--articles': comparison.articles.length }}
      aria-labelledby="compare-heading"
      {...focusHome('desk')}
    >
      <header class="compare-head stack gap3 leading packed">
        <h2 id="compare-heading" class="document-heading document-title" {...focusHeading}>
          {say('talks.offers-differ')}
        </h2>
        <p class="note muted">{say('talks.offers-about')}</p>
        {first && <p class="note muted">{say('talks.answered-next', { who: first.from.party })}</p>}
        <Button kind="paper" icon="arrow-back-up" onClick={onBack}>
          {say('talks.to-letter')}
        </Button>
      </header>
      {comparison.offers.map((offer) => (
        <Column key={offer.offer} offer={offer} articles={comparison.articles} order={order} />
      ))}
    </section>
  );
}

interface ColumnProps {
  readonly offer: ComparedOffer;
  readonly articles: readonly ArticleModel[];
  /** Order of the person's own delegation, whose shape stands on the bar. */
  readonly order: number;
}

function Column({ offer, articles, order }: ColumnProps) {
  const { say } = useSpeaker();
  return (
    <article class={`compare-offer ${partyClass(offer.from.order)}`} aria-labelledby={`compare-${offer.offer}`}>
      <h3 id={`compare-${offer.offer}`}>
        <Mark party={offer.from} size={24} decorative /> {offer.heading}
      </h3>
      <dl>
        {articles.map((article, place) => (
          <OnArticle key={article.issue} article={article} change={offer.changes[place]} />
        ))}
      </dl>
      <div class={`compare-worth stack gap4 ${partyClass(order)}`}>
        <WorthBar worth={offer.worth} order={order} />
        <p>
          <WorthWords worth={offer.worth} of="with-it" />
        </p>
      </div>
      <p class="compare-against cluster small centred">
        <b>{say('talks.still-against')}:</b> {offer.against.length === 0 && say('talks.nobody-against')}
        {offer.against.map(({ party, articles: on }) => (
          <span key={party.party} class="inline-row gap1">
            <Mark party={party} size={18} decorative />{' '}
            {say('talks.against-on', { who: party.party, articles: on.map(String) })}
          </span>
        ))}
      </p>
    </article>
  );
}

interface OnArticleProps {
  readonly article: ArticleModel;
  readonly change: OfferChange | undefined;
}

function OnArticle({ article: { number, title, lead, tail }, change }: OnArticleProps) {
  const { say } = useSpeaker();
  const lang = useTextLanguage();
  return (
    <div class="compare-article">
      <dt>
        {number} <b lang={lang}>{title}</b>
      </dt>
      <dd>
        {change === undefined || change.written.length === 0 ? (
          <span class="note muted">{say('talks.nothing-on-it')}</span>
        ) : (
          <span lang={lang}>
            {lead}
            {change.struck.length > 0 && (
              <del>
                <WordingText wordings={change.struck} />
              </del>
            )}{' '}
            <ins class="compare-written">
              <WordingText wordings={change.written} />
            </ins>
            {tail}
          </span>
        )}
        {change?.crossesRedLine && <b class="wax-text"> {say('talks.red-line')}</b>}
      </dd>
    </div>
  );
}
