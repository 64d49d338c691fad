import { playsToItsEnd, type TableCardModel, type TableChairModel } from '#session/live/lead/table-card-model.ts';
import { Button } from '../../parts/button.tsx';
import { FormattedMessage } from '../../parts/formatted-message.tsx';
import { Mark } from '../../parts/mark.tsx';
import { SheetDialog } from '../../parts/sheet-dialog.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import type { LeadCommands } from './lead-commands.ts';

interface StandInDialogProps {
  readonly card: TableCardModel;
  readonly namesHidden: boolean;
  readonly commands: LeadCommands;
  readonly onClose: () => void;
}

/** Puts a negotiator in a chair, or takes it out again. */
export function AutopilotDialog({ card, namesHidden, commands: { lead }, onClose }: StandInDialogProps) {
  const { say } = useSpeaker();
  const heading = say('live-board.stand-in');
  return (
    <SheetDialog heading={`${card.whole}: ${heading}`} label={heading} bodyClass="lead-dialog" onClose={onClose}>
      <p>{say('live-board.stand-in-about')}</p>
      {playsToItsEnd(card) && <p>{say('live-board.stand-in-last')}</p>}
      <ul class="stand-in-chairs stack">
        {card.chairs.map((chair) => (
          <li key={chair.party.party}>
            <Mark party={chair.party} size={26} decorative dashed={chair.negotiator} />
            <span>
              <b>{chair.party.name}</b> {!namesHidden && chair.pupils.map(({ name }) => name).join(', ')}
            </span>
            <Put
              chair={chair}
              onPut={(sits) => lead({ act: 'stand-in', table: card.table, party: chair.party.party, sits })}
            />
          </li>
        ))}
      </ul>
    </SheetDialog>
  );
}

interface PutProps {
  readonly chair: TableChairModel;
  readonly onPut: (sits: boolean) => void;
}

function Put({ chair: { party, put, pupils }, onPut }: PutProps) {
  const { say } = useSpeaker();
  if (!put && pupils.length === 0) return <span class="class-note small muted">{say('live-board.sits-already')}</span>;
  return (
    <Button kind="paper" onClick={() => onPut(!put)}>
      <FormattedMessage
        id={put ? 'live-board.stand-in-out' : 'live-board.stand-in-at'}
        values={{ party: party.name }}
      />
    </Button>
  );
}
