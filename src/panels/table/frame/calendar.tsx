import type { CalendarLeaf, CalendarModel } from '#session/table/frame/calendar-model.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';

/** The rounds as calendar leaves, today's torn off on top. */
export function Calendar({ calendar }: { readonly calendar: CalendarModel }) {
  const { say } = useSpeaker();
  const { round, count, date, words } = calendar;
  return (
    <div class="calendar">
      <p class="vh">{date === undefined ? words : say('table.today', { round, count, date })}</p>
      <ol class="calendar-leaves row" aria-label={say('table.calendar')}>
        {calendar.leaves.map((leaf) => (
          <Leaf key={leaf.round} leaf={leaf} />
        ))}
      </ol>
    </div>
  );
}

function Leaf({ leaf }: { readonly leaf: CalendarLeaf }) {
  return (
    <li
      class="leaf muted grid"
      data-when={leaf.when}
      aria-current={leaf.when === 'now' ? 'date' : undefined}
      title={leaf.announced}
    >
      {leaf.when === 'now' && (
        <span class="leaf-above full nowrap" aria-hidden="true">
          {leaf.above}
        </span>
      )}
      <span class="leaf-short" aria-hidden="true">
        {leaf.short}
      </span>
      {leaf.announced !== undefined && <span class="leaf-announced" aria-hidden="true" />}
      <span class="vh">{leaf.words}</span>
    </li>
  );
}
