/** Frame around every page of a live class that is led from this device. */
import type { ComponentChildren } from 'preact';
import type { BoardHeadModel } from '#session/live/lead/board-head-model.ts';
import { FormattedMessage } from '../../parts/formatted-message.tsx';
import { LiveRegion } from '../../parts/live-region.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { TopBar } from '../../top-bar.tsx';
import { LostNote, type LostWhy } from './lost-note.tsx';

export const LEAD_PLACES = ['open', 'board', 'results'] as const;
export type LeadPlace = (typeof LEAD_PLACES)[number];

export interface LeadFrameProps {
  readonly head: BoardHeadModel;
  readonly addressOf: (place: LeadPlace) => string;
  /** The one that is shown. */
  readonly place: LeadPlace;
  /** Address of all live classes that are led from here. */
  readonly toLed: string;
  /** Reason why the data may be outdated; `undefined` if they are current. */
  readonly lost: LostWhy | undefined;
  /** News of the class for screen readers. */
  readonly aloud: string;
  readonly onHome: () => void;
  /** Actions that are available on every page. */
  readonly buttons: ComponentChildren;
  /** The clock of the lesson, on every page. */
  readonly clock: ComponentChildren;
  /** Students with a raised hand, on every page. */
  readonly callers: ComponentChildren;
  readonly children: ComponentChildren;
}

export function LeadFrame({ head, lost, aloud, onHome, buttons, clock, callers, children, ...places }: LeadFrameProps) {
  const { say } = useSpeaker();
  return (
    <div class="class-page lead-page">
      <TopBar
        title={say('live-teacher.title')}
        note={<HeadLine head={head} />}
        way={<Places {...places} />}
        onHome={onHome}
      >
        {buttons}
      </TopBar>
      <LostNote {...{ lost }} />
      <LiveRegion message={aloud} />
      {clock}
      {callers}
      {children}
    </div>
  );
}

/** "Class DOVE 4217 · 29 students, 1 away · minute 24" */
export function HeadLine({ head: { code, students, minute } }: { readonly head: BoardHeadModel }) {
  return (
    <>
      {code !== undefined && (
        <>
          <FormattedMessage id="live-board.class-code" values={{ code }} /> ·{' '}
        </>
      )}
      {students}
      {minute !== undefined && ` · ${minute}`}
    </>
  );
}

function Places({ addressOf, place, toLed }: Pick<LeadFrameProps, 'addressOf' | 'place' | 'toLed'>) {
  const { say } = useSpeaker();
  return (
    <nav class="class-places" aria-label={say('live-teacher.places')}>
      <a class="class-place strong muted" href={toLed}>
        {say('live-teacher.all-led')}
      </a>
      {LEAD_PLACES.map((each) => (
        <a
          key={each}
          class="class-place strong muted"
          href={addressOf(each)}
          aria-current={each === place ? 'page' : undefined}
        >
          {say(`live-teacher.place-${each}`)}
        </a>
      ))}
    </nav>
  );
}
