import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Moment } from '#session/table/frame/moment.ts';
import { isOpen } from '#session/table/frame/scene-marks.ts';
import { Button } from '../../parts/button.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { DateScene } from './date-scene.tsx';
import { DuskScene } from './dusk-scene.tsx';
import { LeavingScene } from './leaving-scene.tsx';
import { MorningScene } from './morning-scene.tsx';
import { hearClicks, hearKeys, type SceneSteps } from './scene-keys.ts';
import { VoteScene } from './vote-scene.tsx';

interface MomentSceneProps {
  readonly moment: Moment;
  /** Number of ballots that are open, in a vote. */
  readonly open: number;
  /** True if the table below has no more actions, because the ending comes next. */
  readonly isLast: boolean;
  readonly steps: SceneSteps;
}

/**
 * A scene of the talks, over the table until the player goes on. It is to be seen only: screen readers are told what it
 * says, and focus stays at the table. Enter, Space and a click with the mouse do what its first button does and nothing else, since
 * the table below is not seen; Tab leads to its buttons, and arrows scroll it where it is long. Any other key goes on and
 * does what it does all the same, as does the click of a screen reader, which may send no key. The last scene is the only way
 * to the ending, so that its button takes focus.
 */
export function MomentScene({ moment, open, isLast, steps }: MomentSceneProps) {
  const scene = useRef<HTMLElement>(null);
  const latest = useRef(steps);
  const isClosed = moment.kind === 'vote' && !isOpen(moment, open);
  latest.current = isClosed ? { ...steps, next: steps.openAll } : steps;
  // A key is heard from the first sight on, a click only after that: the one that brought the scene about is still under way.
  useLayoutEffect(() => hearKeys(scene, () => latest.current), []);
  useEffect(() => hearClicks(scene, () => latest.current), []);
  const isSigned = moment.kind === 'vote' && moment.signed && isOpen(moment, open);
  const isDark = moment.kind === 'dusk' || moment.kind === 'date' || moment.kind === 'vote';
  return (
    <aside class="moment" data-kind={moment.kind} data-signed={isSigned} ref={scene}>
      <div class="moment-backdrop" />
      <div class="moment-scene">
        <div class="moment-shown" aria-hidden="true">
          {moment.kind === 'morning' && <MorningScene moment={moment} />}
          {moment.kind === 'date' && <DateScene moment={moment} />}
          {moment.kind === 'dusk' && <DuskScene moment={moment} />}
          {moment.kind === 'vote' && <VoteScene {...{ moment, open }} />}
          {moment.kind === 'left' && <LeavingScene moment={moment} />}
        </div>
        <Ways {...{ moment, open, isLast, isDark, steps }} />
      </div>
    </aside>
  );
}

interface WaysProps extends MomentSceneProps {
  /** The scene behind it is dark in every theme. */
  readonly isDark: boolean;
}

/** The button that opens all ballots or goes on and, in a vote, the one that opens them one by one. */
function Ways({ moment, open, isLast, isDark, steps }: WaysProps) {
  const { say } = useSpeaker();
  const ways = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (isLast) ways.current?.querySelector('button')?.focus();
  }, [isLast]);
  const isVote = moment.kind === 'vote';
  const isClosed = isVote && !isOpen(moment, open);
  const placeNext = isLast ? 'to-ending' : placeAfter(moment);
  return (
    <div class={isDark ? 'moment-way cluster night' : 'moment-way cluster'} ref={ways}>
      <Button kind="primary" onClick={isClosed ? steps.openAll : steps.next}>
        {say(`scene.${isClosed ? 'open-all' : placeNext}`)}
      </Button>
      {isVote && moment.ballots.length > moment.known && (
        <Button kind="quiet" onClick={isClosed ? steps.next : steps.voteAgain}>
          {say(isClosed ? 'scene.next-ballot' : 'scene.vote-again')}
        </Button>
      )}
    </div>
  );
}

function placeAfter(moment: Moment) {
  if (moment.kind === 'morning') return 'begin-day';
  if (moment.kind !== 'vote' || !moment.signed) return 'go-on';
  return moment.gathers ? 'take-seat' : 'to-table';
}
