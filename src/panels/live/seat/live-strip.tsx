/** The line above a live table: who is waited for and how long, and the ways to the teacher and out. */
import { clock } from '#session/live/clock.ts';
import { type ConnectionTrouble, TROUBLE_SAID } from '#session/live/connection-trouble.ts';
import type { LiveLine } from '#session/live/live-line.ts';
import { Button } from '../../parts/button.tsx';
import { LiveRegion } from '../../parts/live-region.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { Sign, type SignName } from '../sign.tsx';
import { useSince } from '../use-since.ts';
import { CallButton, type CallButtonProps } from './call-button.tsx';
import { LeaveButton } from './leave-button.tsx';

export interface LiveStripProps extends CallButtonProps {
  readonly line: LiveLine;
  /** Time at which `line` arrived, by the clock of `performance.now()`. */
  readonly toldAt: number;
  /** Names of those who are waited for. */
  readonly who: readonly string[];
  /** Reason why the server cannot be reached; `undefined` if it can. */
  readonly trouble: ConnectionTrouble | undefined;
  /** Asks for more time for the decision, as much again as the limit. */
  readonly onMoreTime: () => void;
  readonly onLeave: () => void;
}

const SIGNS: Readonly<Record<LiveLine['kind'] | 'away', SignName>> = {
  yours: 'speakerphone',
  others: 'hourglass',
  paused: 'pause',
  over: 'check',
  away: 'wifi-off',
};
/** Milliseconds before the end of one's time at which that is said, once. */
const SHORT = 30_000;

/** Has a constant height for any content, so that nothing below it moves. */
export function LiveStrip({ line, toldAt, who, trouble, calling, onCall, onMoreTime, onLeave }: LiveStripProps) {
  const { say } = useSpeaker();
  const since = useSince(toldAt, (line.waited !== undefined || line.left !== undefined) && trouble === undefined);
  const left = line.left === undefined ? undefined : Math.max(0, line.left - since);
  const kind = trouble === undefined ? line.kind : 'away';
  const isShort = line.kind === 'yours' && left !== undefined && left <= SHORT;
  return (
    <section
      class={`keeping-note live-strip ${kind === 'paused' ? 'sheet' : ''}`}
      data-kind={kind}
      data-short={isShort}
      aria-label={say('live-pupil.how-it-stands')}
    >
      <Sign name={SIGNS[kind]} />
      <p class="live-strip-words grow shrink">
        {trouble !== undefined ? (
          <Away {...{ trouble }} />
        ) : (
          <Words {...{ line, who, left }} waited={line.waited === undefined ? undefined : line.waited + since} />
        )}
      </p>
      <LiveRegion message={isShort ? say('live-pupil.time-short', { seconds: SHORT / 1000 }) : ''} />
      <MoreTime {...{ line, trouble, onMoreTime }} />
      <CallButton {...{ calling, onCall }} />
      <LeaveButton isSlim onLeave={onLeave} />
    </section>
  );
}

/** Button for more time, for a pupil who has to decide within a limit. */
function MoreTime({ line, trouble, onMoreTime }: Pick<LiveStripProps, 'line' | 'trouble' | 'onMoreTime'>) {
  const { say } = useSpeaker();
  if (line.kind !== 'yours' || line.left === undefined || trouble !== undefined) return null;
  return (
    <Button kind="plain" icon="clock" class="call-button" onClick={onMoreTime}>
      <span class="bar-word">{say('live-pupil.more-time')}</span>
      <span class="bar-short" aria-hidden="true">
        {say('live-pupil.more-time-short')}
      </span>
    </Button>
  );
}

/** There is no way to the class. */
function Away({ trouble }: { readonly trouble: ConnectionTrouble }) {
  const { say } = useSpeaker();
  const { [trouble]: is } = TROUBLE_SAID;
  return (
    <>
      <b>{say(`live-pupil.${is}`)}</b>
      <span class="live-strip-more muted">{say(`live-pupil.${is}-words`)}</span>
    </>
  );
}

interface WordsProps extends Pick<LiveStripProps, 'line' | 'who'> {
  readonly waited: number | undefined;
  readonly left: number | undefined;
}

function Words({ line, who, waited, left }: WordsProps) {
  const { say } = useSpeaker();
  return (
    <>
      <b>{line.words}</b>
      {line.more !== undefined && <span class="live-strip-more muted">{line.more}</span>}
      {who.length > 0 && <span class="live-strip-who">{say('live-pupil.chair-at-table', { who })}</span>}
      <Times {...{ waited, left }} />
    </>
  );
}

function Times({ waited, left }: { readonly waited: number | undefined; readonly left: number | undefined }) {
  const { say } = useSpeaker();
  return (
    <>
      {waited !== undefined && left === undefined && (
        <span class="live-strip-time">{say('live-pupil.waited', { time: clock(waited) })}</span>
      )}
      {left !== undefined && (
        <span class="live-strip-time live-strip-left">{say('live-pupil.time-left', { time: clock(left) })}</span>
      )}
    </>
  );
}
