/** A live class that is open: its address and its code, who is here, and the way to begin. */
import { useRef } from 'preact/hooks';
import type { Board } from '#live/protocol/told-to-teacher.ts';
import type { PupilCounts } from '#session/live/lead/pupil-counts.ts';
import type { ChairPupil, TableCardModel } from '#session/live/lead/table-card-model.ts';
import { Button } from '../../parts/button.tsx';
import { Mark } from '../../parts/mark.tsx';
import { PaperSheet } from '../../parts/paper-sheet.tsx';
import { useAskFirst } from '../../parts/use-ask-first.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { QrCode, type QrModules } from '../../share/qr-code.tsx';
import { focusHeading, focusHome, useFocusHome } from '../../table/parts/use-focus-home.ts';
import { LiveIcon } from '../live-icon.tsx';
import { Warnings } from './create-class-screen.tsx';
import type { LeadCommands } from './lead-commands.ts';
import { LimitField } from './limit-field.tsx';
import { LiveSettingsRead } from './live-settings.tsx';

export interface ClassLobbyScreenProps {
  readonly title: string;
  readonly board: Pick<Board, 'phase' | 'doorOpen' | 'settings'>;
  /** True if the scenario has attacks in its news, which the class may leave out. */
  readonly hasAttacks: boolean;
  readonly code: { readonly text: string; readonly until: string } | undefined;
  /** Address as it is written on the wall. */
  readonly address: string;
  readonly modules: QrModules | undefined;
  readonly counts: PupilCounts;
  readonly cards: readonly TableCardModel[];
  readonly standing: readonly ChairPupil[];
  readonly warnings: readonly string[];
  /** Result of the last action. */
  readonly told: string;
  readonly toBoard: string;
  readonly lead: LeadCommands['lead'];
  readonly onDelete: () => void;
}

export function ClassLobbyScreen(props: ClassLobbyScreenProps) {
  const { say } = useSpeaker();
  const screen = useRef<HTMLElement>(null);
  useFocusHome(screen, 'class');
  const { title, board, hasAttacks, warnings, lead } = props;
  return (
    <main ref={screen} class="lead-opened" {...focusHome('class')}>
      <div class="lead-choices">
        <h1 {...focusHeading}>{say('live-teacher.is-open')}</h1>
        <Warnings warnings={warnings} />
        <div class="lead-played stack gap1">
          <p class="lead-played-title">{title}</p>
        </div>
        <p class="class-note small muted">{say('live-teacher.set-at-opening')}</p>
        <LiveSettingsRead settings={board.settings} hasAttacks={hasAttacks} />
        <LimitField
          limit={board.settings.limit}
          onLimit={(seconds) => lead({ act: 'limit', ...(seconds === undefined ? {} : { seconds }) })}
        />
        <p class="class-note small muted">{say('live-open.limit-about')}</p>
        <div class="class-buttons cluster mt2">
          <Button kind="plain" onClick={() => lead({ act: 'add-table' })}>
            <LiveIcon name="plus" /> {say('live-teacher.add-table')}
          </Button>
        </div>
      </div>
      <PaperSheet class="lead-paper column gap5 grid" aria-label={say('live-teacher.title')}>
        <WayIn {...props} />
        <WhoIsHere {...props} />
        <Foot {...props} />
      </PaperSheet>
    </main>
  );
}

function WayIn({ code, address, modules, board, lead }: ClassLobbyScreenProps) {
  const { say } = useSpeaker();
  return (
    <div class="way-in between gap5 flex">
      <div class="stack gap1 packed shrink">
        <p class="way-in-label strong muted">{say('live-teacher.go-to')}</p>
        <p class="way-in-address">{address}</p>
        {code !== undefined && (
          <>
            <p class="way-in-label strong muted">{say('live-teacher.and-type')}</p>
            <p class="way-in-code nowrap">{code.text}</p>
          </>
        )}
        <p class="class-note small muted">
          {code === undefined ? say('live-teacher.no-code') : say('live-teacher.code-until', { time: code.until })}
        </p>
        <Button kind="quiet" class="way-in-other" onClick={() => lead({ act: 'new-code' })}>
          {say('live-teacher.new-code')}
        </Button>
        {!board.doorOpen && <p class="wax-text">{say('live-teacher.door-closed')}</p>}
      </div>
      {modules && code && <QrCode modules={modules} />}
    </div>
  );
}

function WhoIsHere({ counts, cards, standing }: ClassLobbyScreenProps) {
  const { say } = useSpeaker();
  const { here, away, ready } = counts;
  const chairs = cards.reduce((sum, card) => sum + card.chairs.length, 0);
  return (
    <section class="who-here stack gap3" aria-labelledby="here-heading">
      <div class="who-here-head cluster baseline">
        <h2 id="here-heading">{say('live-teacher.who-is-here')}</h2>
        <b class="who-here-count">{here}</b>
        <p class="class-note small muted">
          {say('live-teacher.are-here', { pupils: here, chairs })}
          {away > 0 && ` ${say('live-teacher.are-away', { away })}`}
          {ready > 0 && ` ${say('live-teacher.are-ready', { ready })}`}
        </p>
      </div>
      <ul class="who-here-tables stack gap3">
        {cards.map((card) => (
          <TableHere key={card.table} card={card} />
        ))}
      </ul>
      {standing.length > 0 && <p>{say('live-teacher.standing', { who: standing.map(({ name }) => name) })}</p>}
    </section>
  );
}

/** Dashed if the seat is empty or its student is away. */
function TableHere({ card: { name, whole, chairs } }: { readonly card: TableCardModel }) {
  const { say } = useSpeaker();
  const taken = chairs.filter(({ pupils }) => pupils.some(({ here }) => here)).length;
  return (
    <li class="table-here stack" aria-label={whole}>
      <p>
        <b>{name}</b> {say('live-teacher.of-chairs', { taken, chairs: chairs.length })}
      </p>
      <div class="cluster">
        {chairs.map(({ party, pupils }) => (
          <Mark key={party.party} party={party} size={32} dashed={!pupils.some(({ here }) => here)} />
        ))}
      </div>
    </li>
  );
}

function Foot({ board, told, toBoard, lead, onDelete }: ClassLobbyScreenProps) {
  const { say } = useSpeaker();
  const { start, dialog } = useAskFirst(
    () => ({
      heading: say('live-teacher.delete-question'),
      words: say('live-teacher.delete-words'),
      confirmLabel: say('live-teacher.delete-yes'),
    }),
    onDelete,
  );
  return (
    <div class="lead-paper-foot row wrap gap-2-3" {...focusHome('onward')}>
      {board.phase === 'waiting' ? (
        <>
          <Button kind="primary" class="lead-begin" icon="player-play" onClick={() => lead({ act: 'begin' })}>
            {say('live-teacher.begin')}
          </Button>
          <p class="class-note small muted">{say('live-teacher.begin-about')}</p>
        </>
      ) : (
        <p>
          {say('live-teacher.begun')}{' '}
          <a href={toBoard} data-focus-heading>
            {say('live-teacher.to-board')}
          </a>
        </p>
      )}
      <p role="status">{told}</p>
      <div class="row wrap gap-2-3 push">
        <Door doorOpen={board.doorOpen} lead={lead} />
        <Button kind="paper" icon="x" onClick={() => start()}>
          {say('live-teacher.delete-class')}
        </Button>
      </div>
      {dialog}
    </div>
  );
}

function Door({ doorOpen, lead }: Pick<Board, 'doorOpen'> & Pick<LeadCommands, 'lead'>) {
  const { say } = useSpeaker();
  return (
    <Button kind="paper" icon={doorOpen ? 'lock' : undefined} onClick={() => lead({ act: 'door', open: !doorOpen })}>
      {!doorOpen && <LiveIcon name="lock-open" />}{' '}
      {say(doorOpen ? 'live-teacher.close-door' : 'live-teacher.open-door')}
    </Button>
  );
}
