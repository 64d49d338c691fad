import type { CalendarLeaf, Calendar as CalendarModel } from '#session/table/frame/calendar.ts';

/** The rounds as calendar leaves, today's torn off on top. */
export function Calendar({ calendar }: { readonly calendar: CalendarModel }) {
  return (
    <div class="calendar">
      <p class="vh">
        {calendar.words}
        {calendar.dateWords === undefined ? '' : `, ${calendar.dateWords}`}
      </p>
      <ol class="calendar-leaves" aria-label={`Calendar, one leaf a ${calendar.label}`}>
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
      class="leaf"
      data-when={leaf.when}
      aria-current={leaf.when === 'now' ? 'date' : undefined}
      title={leaf.announced}
    >
      {leaf.when === 'now' ? <span class="leaf-above">{leaf.above}</span> : <span class="vh">{leaf.above} </span>}
      <span class="leaf-short">{leaf.short}</span>
      {leaf.announced !== undefined && (
        <>
          <span class="leaf-announced" aria-hidden="true" />
          <span class="vh">, {leaf.announced}</span>
        </>
      )}
    </li>
  );
}
