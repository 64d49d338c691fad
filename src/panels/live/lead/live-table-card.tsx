/** A table of a live class: its day, who is waited for, who sits there, and what stands in the text. */
import type { ComponentChildren } from 'preact';
import type { ArticleLine, ChairPupil, TableCardModel, TableChairModel } from '#session/live/lead/table-card-model.ts';
import { Icon } from '../../parts/icon.tsx';
import { Mark } from '../../parts/mark.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { LiveIcon } from '../live-icon.tsx';
import { TableStrip } from './table-strip.tsx';

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
        <div class="live-table-head">
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
        <ul class="live-chairs">
          {chairs.map((chair) => (
            <Chair key={chair.party.party} {...{ chair, namesHidden }} />
          ))}
        </ul>
        <ol class="live-text" aria-label={say('live-board.text')}>
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
    <li class="live-chair">
      <Mark party={party} size={24} dashed={negotiator} />
      <span class="live-chair-words">
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
    <li class="live-article">
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
