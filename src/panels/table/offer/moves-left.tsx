import type { TableModel } from '#session/table/table-model.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';

interface MovesLeftProps {
  readonly model: Pick<TableModel, 'movesLeft' | 'asked'>;
  /** Words while the others act; without them, nothing is said then. */
  readonly waiting?: string;
}

/** Number of moves that are left on the person's own turn; an answer costs none. */
export function MovesLeft({ model: { movesLeft, asked }, waiting }: MovesLeftProps) {
  const { say } = useSpeaker();
  if (asked !== 'talk') {
    return <p class="moves-left note muted">{asked === 'wait' ? waiting : say('frame.answer-costs-none')}</p>;
  }
  return (
    <p class="moves-left">
      <span class="moves-boxes" aria-hidden="true">
        {Array.from({ length: movesLeft }, (_, place) => (
          <span key={place} class="moves-box" />
        ))}
      </span>
      <b>{say('frame.moves-left', { left: movesLeft })}</b>
    </p>
  );
}
