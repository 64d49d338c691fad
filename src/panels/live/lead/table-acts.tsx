/** Actions of a teacher on the selected table. */
import { useState } from 'preact/hooks';
import {
  type ChairPupil,
  playsToItsEnd,
  type TableCardModel,
  type TableChairModel,
} from '#session/live/lead/table-card-model.ts';
import { Button } from '../../parts/button.tsx';
import { FormattedMessage } from '../../parts/formatted-message.tsx';
import { Mark } from '../../parts/mark.tsx';
import { SheetDialog } from '../../parts/sheet-dialog.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { LiveIcon } from '../live-icon.tsx';
import { TellDialog } from './announce-dialog.tsx';
import type { LeadCommands } from './lead-commands.ts';
import { MovePupilDialog } from './move-pupil-dialog.tsx';
import { TakeBackDialog } from './take-back-dialog.tsx';

export interface TableActsProps {
  readonly card: TableCardModel;
  readonly cards: readonly TableCardModel[];
  /** Pupils without a chair, who can be given one. */
  readonly standing: readonly ChairPupil[];
  readonly hasLimit: boolean;
  /** True if the clock of the lesson lets all days pass but the last one: a table cannot be taken back. */
  readonly isLate: boolean;
  readonly namesHidden: boolean;
  readonly commands: LeadCommands;
}

/** Minutes that are given at once. */
const MORE_MINUTES = 2;

export function TableActs(props: TableActsProps) {
  const { card } = props;
  const { say } = useSpeaker();
  return (
    <section class="table-acts stack pad3 ruled" aria-label={say('live-board.acts', { table: card.whole })}>
      <p class="table-acts-about">
        <b>{card.whole}</b> <WaitedFor {...props} />
      </p>
      <div class="cluster">
        {card.state.is !== 'over' && <Talks {...props} />}
        <Seats {...props} />
        <Button kind="plain" onClick={() => props.commands.observe(card.table)}>
          <LiveIcon name="eye" /> {say('live-board.observe')}
        </Button>
      </div>
    </section>
  );
}

function WaitedFor({ card: { state, chairs }, namesHidden }: TableActsProps) {
  const { say } = useSpeaker();
  if (state.is !== 'waits') return null;
  const who = state.parties.map(({ name }) => name);
  const isWaitedFor = (party: number) => state.parties.some((each) => each.party === party);
  const pupils = chairs.flatMap((chair) =>
    isWaitedFor(chair.party.party) ? chair.pupils.map(({ name }) => name) : [],
  );
  return (
    <span>
      {namesHidden || pupils.length === 0
        ? say('live-board.waits-for', { who })
        : say('live-board.waits-for-pupils', { who, pupils })}
    </span>
  );
}

function Talks({ card, hasLimit, commands: { lead } }: TableActsProps) {
  const { say } = useSpeaker();
  const { table, state } = card;
  const endGame = (
    <Button kind="plain" onClick={() => lead({ act: 'end-game', table })}>
      <LiveIcon name="player-stop" /> {say('live-board.end-game')}
    </Button>
  );
  // In the debrief nothing moves, and a game can still be ended: its table has a debrief then.
  if (state.is === 'stopped') return endGame;
  const begun = state.is !== 'not-begun';
  return (
    <>
      <Button
        kind="plain"
        icon="message-2"
        disabledReason={state.is === 'waits' ? undefined : say('live-board.nobody-waited-for')}
        reasonElsewhere
        onClick={() => lead({ act: 'nudge', table })}
      >
        {say('live-board.nudge')}
      </Button>
      <Button
        kind="plain"
        disabledReason={hasLimit ? undefined : say('live-board.no-limit-set')}
        reasonElsewhere
        onClick={() => lead({ act: 'give-time', table, seconds: MORE_MINUTES * 60 })}
      >
        <LiveIcon name="plus" /> {say('live-board.more-minutes', { minutes: MORE_MINUTES })}
      </Button>
      {begun && (
        <>
          <Pause table={table} isPaused={state.is === 'paused'} lead={lead} />
          <Button kind="plain" icon="sunset-2" onClick={() => lead({ act: 'end-day', table })}>
            {say('live-board.end-day')}
          </Button>
          {endGame}
        </>
      )}
    </>
  );
}

interface PauseProps extends Pick<LeadCommands, 'lead'> {
  readonly table: number;
  readonly isPaused: boolean;
}

function Pause({ table, isPaused, lead }: PauseProps) {
  const { say } = useSpeaker();
  return (
    <Button
      kind="plain"
      icon={isPaused ? 'player-play' : undefined}
      onClick={() => lead({ act: 'pause', table, paused: !isPaused })}
    >
      {!isPaused && <LiveIcon name="pause" />} {say(isPaused ? 'live-board.go-on' : 'live-board.pause')}
    </Button>
  );
}

/** Messages to the table, and changes of seats, each in a dialog. */
function Seats(props: TableActsProps) {
  const { say } = useSpeaker();
  const [open, setOpen] = useState<'stand-in' | 'move' | 'tell' | 'take-back'>();
  const close = () => setOpen(undefined);
  return (
    <>
      {props.card.chairs.some(({ pupils }) => pupils.length > 0) && (
        <Button kind="plain" icon="speakerphone" aria-haspopup="dialog" onClick={() => setOpen('tell')}>
          {say('live-board.tell')}
        </Button>
      )}
      <Button kind="plain" icon="armchair" aria-haspopup="dialog" onClick={() => setOpen('stand-in')}>
        {say('live-board.stand-in')}
      </Button>
      <Button kind="plain" icon="users" aria-haspopup="dialog" onClick={() => setOpen('move')}>
        {say('live-board.move-pupil')}
      </Button>
      <TakeBack {...props} onOpen={() => setOpen('take-back')} />
      {open === 'take-back' && <TakeBackDialog card={props.card} lead={props.commands.lead} onClose={close} />}
      {open === 'tell' && <TellDialog card={props.card} lead={props.commands.lead} onClose={close} />}
      {open === 'stand-in' && <AutopilotDialog {...props} onClose={close} />}
      {open === 'move' && <MovePupilDialog {...props} onClose={close} />}
    </>
  );
}

/** Nothing at a table that has not begun a day, or where all look back. */
function TakeBack({ card: { state, days }, isLate, onOpen }: TableActsProps & { readonly onOpen: () => void }) {
  const { say } = useSpeaker();
  if (days.length === 0 || state.is === 'not-begun' || state.is === 'stopped') return null;
  return (
    <Button
      kind="plain"
      aria-haspopup="dialog"
      disabledReason={isLate ? say('live-board.take-back-late') : undefined}
      onClick={onOpen}
    >
      <LiveIcon name="refresh" /> {say('live-board.take-back')}
    </Button>
  );
}

interface StandInDialogProps {
  readonly card: TableCardModel;
  readonly namesHidden: boolean;
  readonly commands: LeadCommands;
  readonly onClose: () => void;
}

/** Puts a negotiator in a chair, or takes it out again. */
function AutopilotDialog({ card, namesHidden, commands: { lead }, onClose }: StandInDialogProps) {
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
