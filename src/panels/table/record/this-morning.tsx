import type { EventModel } from '#session/table/record/event-model.ts';

/** What happened around the table at dawn; where it comes from is there to be unfolded. */
export function ThisMorning({ events }: { readonly events: readonly EventModel[] }) {
  return (
    <ul class="this-morning">
      {events.map((event) => (
        <li key={event.key} class="morning-event">
          <p class="morning-title">{event.title}</p>
          <p>{event.says}</p>
          <MorningEffects effects={event.effects} />
          <MorningSource event={event} />
        </li>
      ))}
    </ul>
  );
}

function MorningEffects({ effects }: { readonly effects: readonly string[] }) {
  if (effects.length === 0) return null;
  return (
    <ul class="morning-effects" aria-label="What it changes">
      {effects.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}

function MorningSource({ event }: { readonly event: EventModel }) {
  if (event.source === undefined && event.tag === undefined) return null;
  return (
    <details class="morning-source">
      <summary>
        Who says so?<span class="vh"> {event.title}</span>
      </summary>
      <p>
        {event.tag === undefined ? '' : `(${event.tag}) `}
        {event.source}
      </p>
    </details>
  );
}
