import { useId } from 'preact/hooks';
import type { Board } from '#live/protocol/told-to-teacher.ts';
import type { BoardHeadModel } from '#session/live/lead/board-head-model.ts';
import { LIMITS } from '#session/live/lead/open-draft.ts';
import type { ChairPupil, TableCardModel } from '#session/live/lead/table-card-model.ts';
import { Button } from '../../parts/button.tsx';
import { ChoiceSelect } from '../../parts/choice-select.tsx';
import { SheetDialog } from '../../parts/sheet-dialog.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import type { LeadCommands } from './lead-commands.ts';
import { LimitField, limitChoices } from './limit-field.tsx';

export interface BoardScreenProps {
  readonly head: BoardHeadModel;
  readonly cards: readonly TableCardModel[];
  /** Pupils without a chair. */
  readonly standing: readonly ChairPupil[];
  readonly phase: Board['phase'];
  /** True if the lesson has a clock, which ends it. */
  readonly hasClock: boolean;
  /** True if the clock lets all days pass but the last one. */
  readonly isLate: boolean;
  /** Seconds; absent where there is none. */
  readonly limit: number | undefined;
  readonly announced: string | undefined;
  readonly namesHidden: boolean;
  readonly onNamesHidden: (hidden: boolean) => void;
  /** Waiting is long from so many seconds on. */
  readonly long: number;
  readonly onLong: (seconds: number) => void;
  /** Result of the last action. */
  readonly told: string;
  /** Commands that are executed without confirmation. */
  readonly commands: LeadCommands;
}

interface TimeDialogProps
  extends Pick<LeadCommands, 'lead'>,
    Pick<BoardScreenProps, 'hasClock' | 'limit' | 'long' | 'onLong'> {
  readonly onClose: () => void;
}

/** Minutes that are given to everybody at once. */
const MINUTES = [1, 2, 5] as const;

/** Time limit of decisions, more time for the current ones, and the threshold of a long wait. */
export function TimeDialog({ hasClock, limit, long, onLong, lead, onClose }: TimeDialogProps) {
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
      {hasClock && <StopClock {...{ lead, onClose }} />}
    </SheetDialog>
  );
}

/** Ends nothing: the talks go on without an end. */
function StopClock({ lead, onClose }: Pick<TimeDialogProps, 'lead' | 'onClose'>) {
  const { say } = useSpeaker();
  const stop = () => {
    lead({ act: 'lesson-end' });
    onClose();
  };
  return (
    <>
      <h3>{say('live-lesson.clock')}</h3>
      <div class="class-buttons">
        <Button kind="paper" onClick={stop}>
          {say('live-lesson.stop')}
        </Button>
      </div>
      <p class="class-note">{say('live-lesson.stop-about')}</p>
    </>
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
