import { useId, useState } from 'preact/hooks';
import type { ChairPupil, TableCardModel } from '#session/live/lead/table-card-model.ts';
import { Button } from '../../parts/button.tsx';
import { SheetDialog } from '../../parts/sheet-dialog.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import type { LeadCommands } from './lead-commands.ts';

interface MovePupilDialogProps {
  readonly card: TableCardModel;
  readonly cards: readonly TableCardModel[];
  readonly standing: readonly ChairPupil[];
  readonly commands: LeadCommands;
  readonly onClose: () => void;
}

/** Gives a student another chair, or takes the seat away. */
export function MovePupilDialog({ card, cards, standing, commands: { lead }, onClose }: MovePupilDialogProps) {
  const { say } = useSpeaker();
  const pupils = [...card.chairs.flatMap((chair) => chair.pupils), ...standing];
  const [pupil, setPupil] = useState(pupils[0]?.id ?? '');
  const [to, setTo] = useState(`${card.table}/0`);
  const heading = say('live-board.move-pupil');
  const move = (where: string | undefined) => {
    const [table, party] = (where ?? '').split('/').map(Number);
    const seat = where === undefined || table === undefined || party === undefined ? {} : { to: { table, party } };
    lead({ act: 'move', pupil, ...seat });
    onClose();
  };
  return (
    <SheetDialog heading={`${card.whole}: ${heading}`} label={heading} bodyClass="lead-dialog" onClose={onClose}>
      {pupils.length === 0 ? (
        <p>{say('live-board.nobody-to-move')}</p>
      ) : (
        <form
          class="lead-form"
          onSubmit={(event) => {
            event.preventDefault();
            move(to);
          }}
        >
          <Choice label={say('live-board.move-who')} value={pupil} onChoose={setPupil}>
            {pupils.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Choice>
          <Choice label={say('live-board.move-to')} value={to} onChoose={setTo}>
            <Chairs cards={cards} />
          </Choice>
          <p class="class-note small muted">{say('live-board.move-about')}</p>
          <div class="class-buttons cluster mt2">
            <Button kind="primary" type="submit">
              {say('live-board.move-now')}
            </Button>
            <Button kind="paper" onClick={() => move(undefined)}>
              {say('live-board.take-seat')}
            </Button>
          </div>
        </form>
      )}
    </SheetDialog>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly children: preact.ComponentChildren;
}

function Choice({ label, value, onChoose, children }: ChoiceProps) {
  const id = useId();
  return (
    <>
      <label for={id}>{label}</label>
      <select
        id={id}
        class="class-field full"
        value={value}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {children}
      </select>
    </>
  );
}

/** All chairs of the class, with the number of pupils in each. */
function Chairs({ cards }: { readonly cards: readonly TableCardModel[] }) {
  return (
    <>
      {cards.map(({ table, whole, chairs }) => (
        <optgroup key={table} label={whole}>
          {chairs.map(({ party, pupils }) => (
            <option key={party.party} value={`${table}/${party.party}`}>
              {[party.name, ...pupils.map(({ name }) => name)].join(' · ')}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  );
}
