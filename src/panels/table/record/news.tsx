import type { Speaker } from '#messages/speaker.ts';
import type { DayPart, NewsSection } from '#session/table/record/news-model.ts';
import { Icon } from '../../parts/icon.tsx';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { focusHeading } from '../parts/use-focus-home.ts';
import { DispatchList } from './dispatch-list.tsx';
import type { NewsModel } from './news-model.ts';
import { ThisMorning } from './this-morning.tsx';
import { Turning } from './turning.tsx';

/** The desk without a letter: what has happened since the person last acted, what waits, and what can still be done. */
export function News({ model }: { readonly model: NewsModel }) {
  const speaker = useSpeaker();
  return (
    <section class="news" aria-labelledby="desk-heading">
      <header class="news-head">
        <span class="step" aria-hidden="true">
          1
        </span>
        <h2 id="desk-heading" class="panel-heading" {...focusHeading}>
          {newsHeading(speaker, model)}
        </h2>
      </header>
      <ScrollRegion class="news-lines" label={speaker.say('news.dispatches')}>
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

/** What is on its way, the news by the parts of the days, and what can still be done. */
export function NewsLines({ model }: { readonly model: NewsModel }) {
  return (
    <>
      <Underway lines={model.today.underway} />
      {model.news.map((section) => (
        <Section key={section.key} section={section} />
      ))}
      <Today model={model} />
    </>
  );
}

/** What the desk, or the news on it, is about. */
export function newsHeading({ say }: Speaker, { asked }: Pick<NewsModel, 'asked'>): string {
  return say(asked === 'wait' || asked === 'ended' ? `news.heading-${asked}` : 'news.heading');
}

function Waiting({ model }: { readonly model: NewsModel }) {
  const { say } = useSpeaker();
  if (model.asked === 'wait') {
    return (
      <p class="news-waiting">
        <Icon name="hourglass" size={18} />
        {say(model.news.length === 0 ? 'news.nothing-asked' : 'news.nothing-asked-so-far')}
      </p>
    );
  }
  if (model.asked !== 'talk' || model.news.length > 0) return null;
  return <p class="news-waiting">{say('news.nothing-yet')}</p>;
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

/** What the person has sent through others changes nothing on the table yet: that it was sent stands first. */
function Underway({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((words) => (
    <p key={words} class="news-underway">
      <Icon name="send" size={18} />
      {words}
    </p>
  ));
}

/** What waits for the person, and what it can still do. */
function Today({ model }: { readonly model: NewsModel }) {
  const { say } = useSpeaker();
  const { waits, can } = model.today;
  if (model.asked === 'ended' || waits.length + can.length === 0) return null;
  return (
    <section class="news-section" aria-labelledby="news-today">
      <h3 id="news-today" class="news-heading">
        <Icon name="clock" size={18} />
        {say(can.length > 0 ? 'news.can-do' : 'news.waits')}
      </h3>
      <ul class="today">
        {[...waits, ...can].map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </section>
  );
}
