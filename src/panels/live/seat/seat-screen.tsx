/** A seat before the talks: who is at the table, the papers, and what is to be done before it begins. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ChairAtTable } from '#session/live/at-your-table.ts';
import { Button } from '../../parts/button.tsx';
import { FormattedMessage } from '../../parts/formatted-message.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Mark } from '../../parts/mark.tsx';
import { PaperSheet } from '../../parts/paper-sheet.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { TopBar } from '../../top-bar.tsx';
import { CallButton, type CallButtonProps } from './call-button.tsx';
import { LeaveButton } from './leave-button.tsx';
import { SeatPapers, type SeatPapersProps } from './seat-papers.tsx';

export interface SeatScreenProps extends Omit<SeatPapersProps, 'onRead'>, CallButtonProps {
  /** "Table Birch" */
  readonly table: string;
  /** Name of the pupil in the class. */
  readonly name: string;
  readonly others: readonly ChairAtTable[];
  /** Names of those who share the chair. */
  readonly beside: readonly string[];
  readonly pupils: { readonly here: number; readonly all: number };
  readonly isReady: boolean;
  readonly onReady: (ready: boolean) => void;
  /** The talks have begun: the way to the table is open. */
  readonly begun: boolean;
  readonly onTable: () => void;
  readonly onLeave: () => void;
  readonly onHome: () => void;
  /** The clock of the lesson. */
  readonly clock: ComponentChildren;
}

export function SeatScreen(props: SeatScreenProps) {
  const { situation, table, name, pupils, calling, onCall, onHome, clock } = props;
  const { say } = useSpeaker();
  const [hasRead, setRead] = useState(false);
  const steps = [
    { label: say('live-pupil.step-join'), state: 'done' },
    { label: say('live-pupil.step-mandate'), state: 'now' },
    { label: say('live-pupil.step-table'), state: 'ahead' },
  ] as const;
  return (
    <div class="seat">
      <TopBar
        title={situation.title}
        note={say('live-pupil.table-and-name', { table, name })}
        steps={steps}
        onHome={onHome}
      >
        <span class="seat-here-count muted nowrap row">
          <Icon name="users" />
          {say('live-pupil.here', pupils)}
        </span>
        <CallButton {...{ calling, onCall }} />
      </TopBar>
      {clock}
      <main class="seat-main stack gap5">
        <YourSeat {...props} />
        <SeatPapers {...props} onRead={() => setRead(true)} />
        <BeforeItBegins {...props} hasRead={hasRead} />
      </main>
    </div>
  );
}

function YourSeat({ chair, table, name, others, beside, onLeave }: SeatScreenProps) {
  const { say } = useSpeaker();
  return (
    <section class="seat-left" aria-labelledby="seat-heading">
      <h1 id="seat-heading">{say('live-pupil.your-seat')}</h1>
      <PaperSheet as="div" class="row gap3 pad3">
        <Mark party={chair} size={40} decorative />
        <div>
          <p class="panel-title">{chair.name}</p>
          <p class="note paper-muted">
            {table}, {name}
          </p>
        </div>
      </PaperSheet>
      {beside.length > 0 && <p class="seat-note">{say('live-pupil.beside-you', { who: beside })}</p>}
      <h2 class="panel-title">{say('live-pupil.at-your-table')}</h2>
      <ul class="seat-others">
        {others.map(({ party, words, negotiator }) => (
          <li key={party.party}>
            <Mark party={party} size={28} dashed={negotiator} decorative />
            <div>
              <b>{party.name}</b>
              <p>{words}</p>
            </div>
          </li>
        ))}
      </ul>
      <p class="seat-note seat-fails">
        <Icon name="history" />
        <span>{say('live-pupil.device-fails')}</span>
      </p>
      <LeaveButton onLeave={onLeave} />
    </section>
  );
}

interface ReadyProps extends Pick<SeatScreenProps, 'isReady' | 'onReady' | 'begun' | 'onTable' | 'pupils'> {
  readonly hasRead: boolean;
}

/** Steps to take before the talks and, for those who come to them later, before the table. */
const STEPS = {
  before: ['first-read', 'then-prepare', 'then-ready'],
  begun: ['read', 'then-prepare', 'then-table'],
} as const;

function BeforeItBegins({ situation, ...props }: Pick<SeatScreenProps, 'situation'> & ReadyProps) {
  const { say } = useSpeaker();
  const when = props.begun ? 'begun' : 'before';
  return (
    <section class="seat-right" aria-labelledby="before-heading">
      <h2 id="before-heading">{say(props.begun ? 'live-pupil.before-table' : 'live-pupil.before-it-begins')}</h2>
      <ol class="chairs-path stack gap3">
        {STEPS[when].map((each) => (
          <li key={each}>
            <span>
              <FormattedMessage id={`live-pupil.${each}`} />
            </span>
          </li>
        ))}
      </ol>
      {situation.contentNote !== undefined && (
        <p class="seat-note seat-about pad-top3 ruled">
          <Icon name="info-circle" />
          <span>{situation.contentNote}</span>
        </p>
      )}
      <Ready {...props} />
    </section>
  );
}

/** The one thing to do: to say that one is ready, then to go to the table. */
function Ready({ hasRead, isReady, onReady, begun, onTable, pupils }: ReadyProps) {
  const { say } = useSpeaker();
  const readyLabel = say(isReady ? 'live-pupil.not-ready' : 'live-pupil.ready');
  return (
    <div class="seat-ready stack column" data-begun={begun}>
      {/* One button, so that it keeps the focus when the talks begin. */}
      <Button
        kind={isReady && !begun ? 'plain' : 'primary'}
        disabledReason={begun || hasRead || isReady ? undefined : say('live-pupil.ready-after')}
        onClick={begun ? onTable : () => onReady(!isReady)}
      >
        {begun ? say('live-pupil.to-table') : readyLabel}
      </Button>
      <p class="seat-note" role="status">
        {begun && say('live-pupil.talks-begin')}
        {!begun && isReady && (
          <>
            <b>{say('live-pupil.is-ready')}</b> {say('live-pupil.waiting-words', pupils)}
          </>
        )}
      </p>
    </div>
  );
}
