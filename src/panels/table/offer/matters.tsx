import { useCallback } from 'preact/hooks';
import type { HintBook } from '#session/hints/hint-book.ts';
import type { ArticleMatters, ChanceBar, MattersModel } from '#session/hints-model.ts';
import { Mark } from '../../parts/mark.tsx';
import { partyClass } from '../../parts/party-shape.tsx';
import { Said } from '../../parts/said.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { useSlices } from '../../use-slices.ts';

/** What seems to matter to each other delegation, in bars and words. */
export function Matters({ book }: { readonly book: HintBook }) {
  const { say } = useSpeaker();
  const begin = useCallback(() => book.matters(), [book]);
  const found = useSlices(begin);
  return (
    <div>
      <p class="matters-about">{say('hints.matters-about')}</p>
      {/* Only that it is worked out is said by itself: what came of it is long. */}
      <div role="status">
        {found.done ? (
          <span class="vh">{say('hints.matters-found', { parties: found.value.map((each) => each.party.party) })}</span>
        ) : (
          <p class="hint-working">{say('hints.matters-working')}</p>
        )}
      </div>
      {found.done && found.value.map((each) => <MattersTo key={each.party.party} matters={each} />)}
    </div>
  );
}

function MattersTo({ matters }: { readonly matters: MattersModel }) {
  const { party, readings, sure, articles, noDeal } = matters;
  const { say } = useSpeaker();
  const who = party.party;
  return (
    <section class={`matters-to ${partyClass(party.order)}`} aria-label={party.name}>
      <h3>
        <Mark party={party} size={26} decorative /> {party.name}
      </h3>
      <p class="matters-head">
        {say('weighed.wants', { who })} <span>{sure}</span>
      </p>
      <BeliefBars bars={readings} />
      <p class="matters-head">{say('matters.articles', { who })}</p>
      <ul class="weight-list">
        {articles.map((article) => (
          <ArticleWeight key={article.issue} article={article} />
        ))}
      </ul>
      <p class="matters-head">
        {say('weighed.no-deal', { who })} <span>{noDeal.sure}</span>
      </p>
      <BeliefBars bars={noDeal.levels} />
      {noDeal.shares.map((share) => (
        <p key={share} class="matters-share">
          {share}
        </p>
      ))}
    </section>
  );
}

/** Ways that something may be, each with a bar as long as it is likely. */
function BeliefBars({ bars }: { readonly bars: readonly ChanceBar[] }) {
  const { say } = useSpeaker();
  return (
    <ul class="belief-bars">
      {bars.map(({ label, percent }) => (
        <li key={label}>
          <span class="belief-label">{label}</span>
          <span class="belief-bar" aria-hidden="true">
            <span style={{ width: `${percent}%` }} />
          </span>
          <span class="belief-percent">{say('matters.percent', { percent })}</span>
        </li>
      ))}
    </ul>
  );
}

function ArticleWeight({ article }: { readonly article: ArticleMatters }) {
  const { number, title, most, middle, least, words, sure } = article;
  return (
    <li>
      <span class="belief-label">
        {number} {title}
      </span>
      <span class="weight-bar" aria-hidden="true">
        <span class="weight-most" style={{ width: `${most}%` }} />
        <span class="weight-middle" style={{ width: `${middle}%` }} />
        <span class="weight-least" style={{ width: `${least}%` }} />
      </span>
      <span class="weight-words">
        <Said id="matters.weight" values={{ words, sure, most, middle, least }} />
      </span>
    </li>
  );
}
