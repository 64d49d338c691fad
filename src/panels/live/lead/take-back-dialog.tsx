import { useId, useState } from 'preact/hooks';
import type { MostWords } from '#live/protocol/limits.ts';
import type { TableCardModel } from '#session/live/lead/table-card-model.ts';
import { Button } from '../../parts/button.tsx';
import { ChoiceSelect } from '../../parts/choice-select.tsx';
import { SheetDialog } from '../../parts/sheet-dialog.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { LiveIcon } from '../live-icon.tsx';
import type { LeadCommands } from './lead-commands.ts';

interface TakeBackDialogProps extends Pick<LeadCommands, 'lead'> {
  readonly card: TableCardModel;
  readonly onClose: () => void;
}

/** Characters that the server takes. */
const MOST_WORDS: MostWords = 300;

/** Takes a table back to the morning of a day, from which it plays another line. */
export function TakeBackDialog({ card: { table, whole, days, lines, state }, lead, onClose }: TakeBackDialogProps) {
  const { say } = useSpeaker();
  const [round, setRound] = useState(String(days.length));
  const [why, setWhy] = useState('');
  const id = useId();
  const heading = say('live-board.take-back');
  return (
    <SheetDialog heading={`${whole}: ${heading}`} label={heading} bodyClass="lead-dialog" onClose={onClose}>
      <form
        class="lead-form"
        onSubmit={(event) => {
          event.preventDefault();
          const words = why.trim();
          const told = words === '' ? {} : { why: words };
          lead({ act: 'take-back', table, round: Number(round), line: lines.length, ...told });
          onClose();
        }}
      >
        <p>{say('live-board.take-back-about', { number: lines.length + 1 })}</p>
        {state.is === 'over' && <p>{say('live-board.take-back-over')}</p>}
        <label for={`${id}-day`}>{say('live-board.take-back-day')}</label>
        <ChoiceSelect
          id={`${id}-day`}
          value={round}
          choices={days.map((label, place) => ({ value: String(place + 1), label }))}
          onChoose={setRound}
        />
        <label for={`${id}-why`}>{say('live-board.take-back-why')}</label>
        <textarea
          id={`${id}-why`}
          class="class-field full"
          rows={2}
          maxLength={MOST_WORDS}
          value={why}
          onInput={({ currentTarget }) => setWhy(currentTarget.value)}
        />
        <Button kind="primary" type="submit">
          <LiveIcon name="refresh" /> {say('live-board.take-back-now')}
        </Button>
      </form>
    </SheetDialog>
  );
}
