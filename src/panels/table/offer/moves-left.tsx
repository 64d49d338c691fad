import type { TableModel } from '#session/table/table-model.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';

interface MovesLeftProps {
  readonly model: Pick<TableModel, 'movesLeft' | 'asked' | 'calendar'>;
}

/** Number of moves that are left on the person's own turn; on the first day, that an answer costs none. */
export function MovesLeft({ model: { movesLeft, asked, calendar } }: MovesLeftProps) {
  const { say } = useSpeaker();
  if (asked !== 'talk') {
    const isExplained = asked !== 'wait' && asked !== 'open' && calendar.round === 1;
    return <p class="moves-left note muted row">{isExplained && say('frame.answer-costs-none')}</p>;
  }
  return (
    <p class="moves-left row">
      <span class="moves-boxes flex" aria-hidden="true">
        {Array.from({ length: movesLeft }, (_, place) => (
          <span key={place} class="moves-box" />
        ))}
      </span>
      <b class="strong block">{say('frame.moves-left', { left: movesLeft })}</b>
    </p>
  );
}
