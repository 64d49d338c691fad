import type { CalendarLeaf } from '#session/table/frame/calendar-model.ts';

interface LeafProps {
  readonly leaf: Pick<CalendarLeaf, 'above' | 'short'>;
  readonly which: 'over' | 'begins' | 'ahead';
}

/** A leaf of the calendar; that of a day that is over is struck out. */
export function Leaf({ leaf: { above, short }, which }: LeafProps) {
  return (
    <p class="moment-leaf flex" data-which={which}>
      <span class="moment-leaf-above">{above}</span>
      <span class="moment-leaf-short grid">{short}</span>
    </p>
  );
}
