/** The board of a live class: all tables at a glance, and what can be done with them. No points, ever. */
import { useRef, useState } from 'preact/hooks';
import type { LeaderCommand } from '#live/protocol/asked-by-teacher.ts';
import { unfinishedAmong } from '#session/live/lead/table-card-model.ts';
import { Button } from '../../parts/button.tsx';
import { useAskFirst } from '../../parts/use-ask-first.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { focusHeading, focusHome, useFocusHome } from '../../table/parts/use-focus-home.ts';
import { LiveIcon } from '../live-icon.tsx';
import { AnnounceDialog } from './announce-dialog.tsx';
import type { LeadCommands } from './lead-commands.ts';
import { LiveTableCard } from './live-table-card.tsx';
import { TableActs } from './table-acts.tsx';
import { type BoardScreenProps, TimeDialog } from './time-dialog.tsx';
import { useLeadQuestions } from './use-lead-questions.ts';

export function BoardScreen(props: BoardScreenProps) {
  const { cards, standing, limit, isLate, namesHidden } = props;
  const [chosen, setChosen] = useState<number>();
  const { start, dialog } = useAskFirst<LeaderCommand>(useLeadQuestions(cards), props.commands.lead);
  const commands = { ...props.commands, lead: start };
  const screen = useRef<HTMLElement>(null);
  useFocusHome(screen, 'board');
  const isChosen = cards.some(({ table }) => table === chosen);
  return (
    <main
      ref={screen}
      class={isChosen ? 'live-board stack gap3 live-board--chosen' : 'live-board stack gap3'}
      {...focusHome('board')}
    >
      <div class="live-board-head cluster between centred gap-2-4">
        <h1 {...focusHeading}>{props.head.heading}</h1>
        <ForAll {...props} commands={commands} />
      </div>
      <BoardNotes {...props} />
      <ul class="live-tables">
        {cards.map((card) => (
          <LiveTableCard
            key={card.table}
            {...{ card, namesHidden }}
            choice={{
              isChosen: card.table === chosen,
              onChoose: () => setChosen(card.table === chosen ? undefined : card.table),
            }}
          >
            {card.table === chosen && (
              <TableActs {...{ card, cards, standing, isLate, namesHidden, commands }} hasLimit={limit !== undefined} />
            )}
          </LiveTableCard>
        ))}
      </ul>
      {dialog}
    </main>
  );
}

/** Actions on the whole class. */
function ForAll(props: BoardScreenProps) {
  const { cards, phase, hasClock, announced, namesHidden, onNamesHidden, commands } = props;
  const { lead } = commands;
  const { say } = useSpeaker();
  const [open, setOpen] = useState<'announce' | 'time'>();
  const close = () => setOpen(undefined);
  const going = unfinishedAmong(cards);
  return (
    <div class="cluster">
      <Button kind="plain" aria-pressed={namesHidden} onClick={() => onNamesHidden(!namesHidden)}>
        <LiveIcon name="eye-off" /> {say('live-board.names-hidden')}
      </Button>
      <Button kind="plain" icon="speakerphone" aria-haspopup="dialog" onClick={() => setOpen('announce')}>
        {say('live-board.announce')}
      </Button>
      <Button kind="plain" icon="clock" aria-haspopup="dialog" onClick={() => setOpen('time')}>
        {say('live-board.time')}
      </Button>
      {phase === 'playing' && going.length > 0 && (
        <PauseAll isPaused={going.every(({ state }) => state.is === 'paused')} lead={lead} />
      )}
      {phase !== 'waiting' && going.length > 0 && (
        <Button kind="plain" onClick={() => lead({ act: 'end-game' })}>
          <LiveIcon name="player-stop" /> {say('live-board.end-all')}
        </Button>
      )}
      {(phase !== 'playing' || !hasClock) && <Onward phase={phase} lead={lead} />}
      {open === 'announce' && <AnnounceDialog {...{ announced, lead }} onClose={close} />}
      {open === 'time' && <TimeDialog {...props} lead={lead} onClose={close} />}
    </div>
  );
}

function PauseAll({ isPaused, lead }: Pick<LeadCommands, 'lead'> & { readonly isPaused: boolean }) {
  const { say } = useSpeaker();
  return (
    <Button
      kind="plain"
      icon={isPaused ? 'player-play' : undefined}
      onClick={() => lead({ act: 'pause', paused: !isPaused })}
    >
      {!isPaused && <LiveIcon name="pause" />} {say(isPaused ? 'live-board.go-on-all' : 'live-board.pause-all')}
    </Button>
  );
}

/** The one main step: to begin, and then the debrief. The clock of a lesson has it while the talks go on. */
function Onward({ phase, lead }: Pick<BoardScreenProps, 'phase'> & Pick<LeadCommands, 'lead'>) {
  const { say } = useSpeaker();
  if (phase === 'waiting') {
    return (
      <Button kind="primary" icon="player-play" onClick={() => lead({ act: 'begin' })}>
        {say('live-teacher.begin')}
      </Button>
    );
  }
  const isOpen = phase === 'debrief';
  return (
    <Button
      kind={isOpen ? 'plain' : 'primary'}
      icon="users-group"
      onClick={() => lead(isOpen ? { act: 'debrief', open: false } : { act: 'debrief', open: true, ends: true })}
    >
      {say(isOpen ? 'live-board.debrief-close' : 'live-board.debrief')}
    </Button>
  );
}

type BoardNotesProps = Pick<BoardScreenProps, 'standing' | 'announced' | 'told' | 'namesHidden'>;

/** Between the buttons and the tables: who has no chair, what was said. */
function BoardNotes({ standing, announced, told, namesHidden }: BoardNotesProps) {
  const { say } = useSpeaker();
  return (
    <div class="live-board-notes cluster small centred gap-1-4">
      {standing.length > 0 && !namesHidden && (
        <p>{say('live-teacher.standing', { who: standing.map(({ name }) => name) })}</p>
      )}
      {announced !== undefined && <p>{say('live-board.announced-last', { words: announced })}</p>}
      <p role="status">{told}</p>
    </div>
  );
}
