/** State of a table in a line: the delegations that it waits for, and how long; or its ending. */
import type { ComponentChildren } from 'preact';
import type { TableState, WaitsModel } from '#session/live/lead/table-card-model.ts';
import { EndingMark } from '../../classroom/results/ending-mark.tsx';
import { FormattedMessage } from '../../parts/formatted-message.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Mark } from '../../parts/mark.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { LiveIcon } from '../live-icon.tsx';

export function TableStrip({ state }: { readonly state: TableState }) {
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
      <span class="live-strip-words">
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
