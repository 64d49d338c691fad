/** The days, each with how many texts suited all. */
import { useId } from 'preact/hooks';
import type { DealMapModel } from '#session/debrief/deal-map-model.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';

interface DayRowProps {
  readonly map: DealMapModel;
  /** Place of the day that is looked at. */
  readonly day: number;
  readonly onDay: (day: number) => void;
}

/** A bar a day, as tall as many texts suited all; one is looked at. */
export function DayRow({ map, day, onDay }: DayRowProps) {
  const { say } = useSpeaker();
  const name = useId();
  const most = Math.max(1, ...map.days.map(({ count }) => count));
  return (
    <section class="deal-days">
      <h2>{say('debrief-deals.days')}</h2>
      <fieldset class="deal-day-row stack">
        <legend>{say('debrief-deals.days-note')}</legend>
        {map.days.map(({ round, above, number, name: called, count }, place) => (
          <label key={round} class="deal-day">
            <input type="radio" class="vh" name={name} checked={place === day} onChange={() => onDay(place)} />
            <span class="deal-day-face" aria-hidden="true">
              <b>{count}</b>
              <span class="deal-day-bar full" style={{ height: `${(count / most) * 3}rem` }} />
              <span class="deal-day-name note muted">
                {above} <span>{number}</span>
              </span>
            </span>
            <span class="vh">{say('debrief-deals.day-choice', { day: called, count })}</span>
          </label>
        ))}
      </fieldset>
      <p class="deal-words mt2" role="status">
        {map.days[day]?.words}
      </p>
      {map.daysNote.map((note) => (
        <p key={note} class="note muted">
          {note}
        </p>
      ))}
    </section>
  );
}
