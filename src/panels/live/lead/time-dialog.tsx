import { Button } from '../../parts/button.tsx';
import { SheetDialog } from '../../parts/sheet-dialog.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import type { LeadCommands } from './lead-commands.ts';
import { LimitField } from './limit-field.tsx';

interface TimeDialogProps extends Pick<LeadCommands, 'lead'> {
  readonly limit: number | undefined;
  readonly onClose: () => void;
}

/** Minutes that are given to everybody at once. */
const MINUTES = [1, 2, 5] as const;

/** How long decisions may take, and more time for whoever decides now. */
export function TimeDialog({ limit, lead, onClose }: TimeDialogProps) {
  const { say } = useSpeaker();
  const heading = say('live-teacher.time');
  return (
    <SheetDialog heading={heading} label={heading} bodyClass="lead-dialog" onClose={onClose}>
      <LimitField
        limit={limit}
        onLimit={(seconds) => lead({ act: 'limit', ...(seconds === undefined ? {} : { seconds }) })}
      />
      <p class="class-note">{say('live-teacher.limit-about')}</p>
      <h3>{say('live-teacher.give-all')}</h3>
      {limit === undefined ? (
        <p>{say('live-teacher.no-limit-set')}</p>
      ) : (
        <div class="class-buttons">
          {MINUTES.map((minutes) => (
            <Button
              key={minutes}
              kind="paper"
              onClick={() => {
                lead({ act: 'give-time', seconds: minutes * 60 });
                onClose();
              }}
            >
              {`+ ${say('live-teacher.more-minutes', { minutes })}`}
            </Button>
          ))}
        </div>
      )}
    </SheetDialog>
  );
}
