import type { TableModel } from '#session/table-model.ts';
import { Icon } from '../parts/icon.tsx';
import { ScrollRegion } from '../parts/scroll-region.tsx';
import { DispatchList } from './dispatch-list.tsx';
import { ThisMorning } from './this-morning.tsx';
import { focusHeading } from './use-focus-home.ts';

/** The bare desk: what has happened since the person last acted. */
export function News({ model }: { readonly model: TableModel }) {
  return (
    <section class="news" aria-labelledby="desk-heading">
      <h2 id="desk-heading" class="panel-heading" {...focusHeading}>
        {headingOf(model)}
      </h2>
      {model.asked === 'wait' && (
        <p class="news-waiting">
          <Icon name="hourglass" size={18} />
          {model.sinceLast.length + model.thisMorning.length === 0
            ? 'Nothing is asked of you.'
            : 'Nothing is asked of you. So far:'}
        </p>
      )}
      <NewsBody model={model} />
    </section>
  );
}

function NewsBody({ model }: { readonly model: TableModel }) {
  if (model.sinceLast.length > 0 || model.thisMorning.length > 0) {
    return (
      <ScrollRegion class="news-lines" label="Dispatches">
        <ThisMorning events={model.thisMorning} />
        <DispatchList dispatches={model.sinceLast} />
      </ScrollRegion>
    );
  }
  if (model.asked !== 'talk') return null;
  return <p class="news-none">Nothing yet. Choose wording in the text, then send it to a delegation.</p>;
}

function headingOf(model: TableModel): string {
  if (model.asked === 'wait') return 'The others are talking';
  return model.asked === 'ended' ? 'The talks are over' : 'Since your last move';
}
