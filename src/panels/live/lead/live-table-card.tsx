/** A table of a live class: its day, who is waited for, who sits there, and what stands in the text. */
import type { ComponentChildren } from 'preact';
import type {
  ArticleLine,
  ChairPupil,
  TableCardModel,
  TableChairModel,
  TableState,
  WaitsModel,
} from '#session/live/lead/table-card-model.ts';
import { EndingMark } from '../../classroom/results/ending-mark.tsx';
import { FormattedMessage } from '../../parts/formatted-message.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Mark } from '../../parts/mark.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { LiveIcon } from '../live-icon.tsx';

interface LiveTableCardProps {
  readonly card: TableCardModel;
  readonly namesHidden: boolean;
  /** Selection state; absent if the table has no actions. */
  readonly choice?: { readonly isChosen: boolean; readonly onChoose: () => void } | undefined;
  /** Actions on the table while it is selected. */
  readonly children?: ComponentChildren;
}

export function LiveTableCard({ card, namesHidden, choice, children }: LiveTableCardProps) {
  const { say } = useSpeaker();
  const { name, whole, date, day, state, chairs, text } = card;
  const isOver = state.is === 'over';
  return (
    <li class={choice?.isChosen ? 'live-table live-table--chosen' : 'live-table'}>
      <div class={isOver ? 'live-table-card sheet' : 'live-table-card'}>
        <div class="live-table-head baseline between flex">
          <h2>
            {choice === undefined ? (
              name
            ) : (
              <button type="button" aria-pressed={choice.isChosen} aria-label={whole} onClick={choice.onChoose}>
                {name}
              </button>
            )}
          </h2>
          <p>
            {date !== undefined && <b>{date}</b>} {day}
          </p>
        </div>
        <TableStrip state={state} />
        <ul class="live-chairs grid">
          {chairs.map((chair) => (
            <Chair key={chair.party.party} {...{ chair, namesHidden }} />
          ))}
        </ul>
        <ol class="live-text grid" aria-label={say('live-board.text')}>
          {text.map((line) => (
            <Article key={line.number} {...line} />
          ))}
        </ol>
      </div>
      {children}
    </li>
  );
}

interface ChairProps {
  readonly chair: TableChairModel;
  readonly namesHidden: boolean;
}

/** Pupils in a chair; a dashed mark if a negotiator decides. */
function Chair({ chair: { party, pupils, negotiator, put }, namesHidden }: ChairProps) {
  const { say } = useSpeaker();
  const isEmpty = pupils.length === 0;
  return (
    <li class="live-chair row">
      <Mark party={party} size={24} dashed={negotiator} />
      <span class="shrink break-anywhere">
        {namesHidden && <span aria-hidden="true">{party.name}</span>}
        {isEmpty && !namesHidden && <i>{say('live-board.negotiator')}</i>}
        {!namesHidden && pupils.map((pupil, index) => <Pupil key={pupil.id} pupil={pupil} isFirst={index === 0} />)}
        {put && !isEmpty && !namesHidden && <Sign icon="armchair" words={say('live-board.negotiator-put')} />}
      </span>
    </li>
  );
}

function Pupil({ pupil: { name, here, ready, calling }, isFirst }: { pupil: ChairPupil; isFirst: boolean }) {
  const { say } = useSpeaker();
  return (
    <span class={here ? 'live-pupil' : 'live-pupil live-pupil--away'}>
      {!isFirst && '& '}
      {name}
      {!here && (
        <>
          {' '}
          <LiveIcon name="wifi-off" size={16} />
          <span class="vh"> {say('live-board.away')}</span>
        </>
      )}
      {calling && (
        <span class="live-calls">
          {' '}
          <LiveIcon name="hand-stop" size={16} />
          <span class="vh"> {say('live-board.calls')}</span>
        </span>
      )}
      {ready && here && <span class="vh"> {say('live-board.ready')}</span>}
    </span>
  );
}

function Sign({ icon, words }: { readonly icon: string; readonly words: string }) {
  return (
    <span class="live-sign">
      {' '}
      <Icon name={icon} size={16} />
      <span class="vh"> {words}</span>
    </span>
  );
}

/** Brackets where nothing is agreed. */
function Article({ number, title, answer }: ArticleLine) {
  const { say } = useSpeaker();
  return (
    <li class="live-article grid">
      <span aria-hidden="true">{number}</span>
      <span class="live-article-title nowrap">{title}</span>
      {answer === undefined ? (
        <span>
          <span class="live-brackets" aria-hidden="true">
            [ ]
          </span>
          <span class="vh">{say('live-board.stands-open')}</span>
        </span>
      ) : (
        <b>{answer}</b>
      )}
    </li>
  );
}

// State of a table in a line: the delegations that it waits for, and how long; or its ending.

function TableStrip({ state }: { readonly state: TableState }) {
  const { say } = useSpeaker();
  switch (state.is) {
    case 'waits':
      return <Waits {...state} />;
    case 'over':
      return (
        <Strip>
          <EndingMark kind={state.ending} />
        </Strip>
      );
    case 'paused':
      return (
        <Strip>
          <LiveIcon name="pause" /> <b>{say('live-board.paused')}</b>
        </Strip>
      );
    default:
      return <Strip>{say(`live-board.${state.is}`)}</Strip>;
  }
}

/** Past the teacher's mark the strip is paper. */
function Waits({ kind, parties, waited, left, isLong }: WaitsModel) {
  const { say } = useSpeaker();
  const [first] = parties;
  return (
    <Strip isPaper={isLong}>
      {kind === 'vote' ? <Icon name="signature" size={20} /> : first && <Mark party={first} size={22} decorative />}
      <span class="live-strip-words grow shrink">
        <FormattedMessage id={`live-board.waits-${kind}`} values={{ who: parties.map(({ name }) => name) }} />
      </span>
      <span class="live-strip-time">
        {isLong && <Icon name="clock" size={16} />}
        <span aria-hidden="true">{left ?? waited}</span>
        <span class="vh">
          {left === undefined
            ? say('live-board.waited-for', { time: waited })
            : say('live-board.time-left', { time: left })}
        </span>
      </span>
    </Strip>
  );
}

function Strip({ isPaper = false, children }: { readonly isPaper?: boolean; readonly children: ComponentChildren }) {
  return <p class={isPaper ? 'live-strip sheet' : 'live-strip'}>{children}</p>;
}
