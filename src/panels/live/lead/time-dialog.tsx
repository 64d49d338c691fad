import { useId } from 'preact/hooks';
import { LIMITS } from '#session/live/lead/open-draft.ts';
import { Button } from '../../parts/button.tsx';
import { ChoiceSelect } from '../../parts/choice-select.tsx';
import { SheetDialog } from '../../parts/sheet-dialog.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import type { BoardScreenProps } from './board-screen-props.ts';
import type { LeadCommands } from './lead-commands.ts';
import { limitChoices } from './limit-choices.ts';
import { LimitField } from './limit-field.tsx';

interface TimeDialogProps extends Pick<LeadCommands, 'lead'>, Pick<BoardScreenProps, 'limit' | 'long' | 'onLong'> {
  readonly onClose: () => void;
}

/** Minutes that are given to everybody at once. */
const MINUTES = [1, 2, 5] as const;

/** Time limit of decisions, more time for the current ones, and the threshold of a long wait. */
export function TimeDialog({ limit, long, onLong, lead, onClose }: TimeDialogProps) {
  const { say } = useSpeaker();
  const heading = say('live-board.time');
  return (
    <SheetDialog heading={heading} label={heading} bodyClass="lead-dialog" onClose={onClose}>
      <LimitField
        limit={limit}
        onLimit={(seconds) => lead({ act: 'limit', ...(seconds === undefined ? {} : { seconds }) })}
      />
      <p class="class-note small muted">{say('live-open.limit-about')}</p>
      <MarkField long={long} onLong={onLong} />
      <h3>{say('live-board.give-all')}</h3>
      {limit === undefined ? (
        <p>{say('live-board.no-limit-set')}</p>
      ) : (
        <div class="class-buttons cluster mt2">
          {MINUTES.map((minutes) => (
            <Button
              key={minutes}
              kind="paper"
              onClick={() => {
                lead({ act: 'give-time', seconds: minutes * 60 });
                onClose();
              }}
            >
              {`+ ${say('live-board.more-minutes', { minutes })}`}
            </Button>
          ))}
        </div>
      )}
    </SheetDialog>
  );
}

/** From when on somebody who is waited for is marked on the board. */
function MarkField({ long, onLong }: Pick<BoardScreenProps, 'long' | 'onLong'>) {
  const { say } = useSpeaker();
  const id = useId();
  return (
    <div class="lead-row stack">
      <label for={id}>{say('live-board.mark-long')}</label>
      <ChoiceSelect
        id={id}
        value={String(long)}
        choices={limitChoices(say, LIMITS)}
        onChoose={(seconds) => onLong(Number(seconds))}
      />
    </div>
  );
}
