import type { DayPart, NewsSection } from '#session/table/record/news-model.ts';
import { Icon } from '../../parts/icon.tsx';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { focusHeading } from '../parts/use-focus-home.ts';
import { DispatchList } from './dispatch-list.tsx';
import type { NewsModel } from './news-model.ts';
import { ThisMorning } from './this-morning.tsx';
import { Turning } from './turning.tsx';

/** The desk without a letter: what has happened since the person last acted, what waits, and what can still be done. */
export function News({ model }: { readonly model: NewsModel }) {
  return (
    <section class="news" aria-labelledby="desk-heading">
      <header class="news-head">
        <span class="step" aria-hidden="true">
          1
        </span>
        <h2 id="desk-heading" class="panel-heading" {...focusHeading}>
          {newsHeading(model)}
        </h2>
      </header>
      <ScrollRegion class="news-lines" label="Dispatches">
        <Waiting model={model} />
        <Turning lines={model.turning} />
        <NewsLines model={model} />
      </ScrollRegion>
    </section>
  );
}

/** How many pieces of news there are besides what lies on top. */
export function piecesOf({ news }: Pick<NewsModel, 'news'>): number {
  return news.reduce(
    (sum, { events, dispatches, folded }) => sum + events.length + dispatches.length + folded.length,
    0,
  );
}

/** The news by the parts of the days, and what can still be done. */
export function NewsLines({ model }: { readonly model: NewsModel }) {
  return (
    <>
      {model.news.map((section) => (
        <Section key={section.key} section={section} />
      ))}
      <Today model={model} />
    </>
  );
}

/** What the desk, or the news on it, is about. */
export function newsHeading(model: Pick<NewsModel, 'asked'>): string {
  if (model.asked === 'wait') return 'The others are talking';
  return model.asked === 'ended' ? 'The talks are over' : 'Since your last move';
}

function Waiting({ model }: { readonly model: NewsModel }) {
  if (model.asked === 'wait') {
    return (
      <p class="news-waiting">
        <Icon name="hourglass" size={18} />
        {model.news.length === 0 ? 'Nothing is asked of you.' : 'Nothing is asked of you. So far:'}
      </p>
    );
  }
  if (model.asked !== 'talk' || model.news.length > 0) return null;
  return <p class="news-waiting">Nothing yet. Choose wording in the text, then send it to a delegation.</p>;
}

const ICONS: Readonly<Record<DayPart, string>> = { dawn: 'sunrise', talks: 'message-2', dusk: 'sunset-2' };

function Section({ section }: { readonly section: NewsSection }) {
  const headingId = `news-${section.key}`;
  return (
    <section class="news-section" aria-labelledby={headingId}>
      <h3 id={headingId} class="news-heading">
        <Icon name={ICONS[section.part]} size={18} />
        {section.heading}
      </h3>
      {section.events.length > 0 && <ThisMorning events={section.events} />}
      <DispatchList dispatches={section.dispatches} folded={section.folded} />
    </section>
  );
}

/** What waits for the person, and what it can still do. */
function Today({ model }: { readonly model: NewsModel }) {
  const { waits, can } = model.today;
  if (model.asked === 'ended' || waits.length + can.length === 0) return null;
  return (
    <section class="news-section" aria-labelledby="news-today">
      <h3 id="news-today" class="news-heading">
        <Icon name="clock" size={18} />
        {can.length > 0 ? 'What you can still do' : 'What waits'}
      </h3>
      <ul class="today">
        {[...waits, ...can].map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </section>
  );
}
