import type { ReplayBook, ReplayPins } from '#session/debrief/replay-model.ts';
import { Segment } from '../../parts/segment.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { ReplayLine } from './replay-line.tsx';
import { type Transport, TransportIcon } from './transport-icon.tsx';
import { type Course, SPEEDS } from './use-course.ts';

const SHORT_SPEEDS = { '0.5': '½', '1': '1', '2': '2', '4': '4' } as const;

interface ReplayBarProps {
  readonly book: ReplayBook;
  readonly course: Course;
  readonly pins: ReplayPins;
  /** The moment in words: "move 139 of 169, Monday, 25 August: you accept what Moscow proposed." */
  readonly aloud: string;
}

/** The way through the game: buttons, all of its moments in a line with its days, and the speed. */
export function ReplayBar({ book, course, pins, aloud }: ReplayBarProps) {
  const { say } = useSpeaker();
  const { moment, before, after, turnBefore, turnAfter, isPlaying, speed, go, play, chooseSpeed } = course;
  const last = book.moves.length;
  return (
    <div class="replay-bar">
      <div class="replay-buttons">
        <WayButton of="start" to={moment === 0 ? undefined : 0} go={go} />
        <WayButton of="turn-back" to={turnBefore} go={go} />
        <WayButton of="step-back" to={before} go={go} />
        <button type="button" class="replay-button replay-play" onClick={play}>
          <TransportIcon of={isPlaying ? 'pause' : 'play'} />
          <span class="vh">{say(isPlaying ? 'debrief-replay.pause' : 'debrief-replay.play')}</span>
        </button>
        <WayButton of="step" to={after} go={go} />
        <WayButton of="turn-on" to={turnAfter} go={go} />
        <WayButton of="end" to={moment === last ? undefined : last} go={go} />
        <p class="replay-keys">{say('debrief-replay.keys')}</p>
      </div>
      <ReplayLine {...{ book, course, pins, aloud }} />
      <div class="replay-speed">
        <span aria-hidden="true">{say('debrief-replay.speed')}</span>
        <Segment
          label={say('debrief-replay.speed')}
          value={speed}
          choices={SPEEDS.map((value) => ({ value, label: SHORT_SPEEDS[value] }))}
          onChoose={chooseSpeed}
        />
        <PinsNote pins={pins} />
      </div>
    </div>
  );
}

/** What the pins on the line are, or why there are none. */
function PinsNote({ pins }: { readonly pins: ReplayPins }) {
  const { say } = useSpeaker();
  if (typeof pins === 'string') return <p class="replay-note">{say(`debrief-replay.pins-${pins}`)}</p>;
  if (pins.length === 0) return <p class="replay-note">{say('debrief-replay.pins-none')}</p>;
  return (
    <p class="replay-note">
      <span class="replay-pin-sign" aria-hidden="true" /> {say('debrief-replay.pins')}
    </p>
  );
}

interface WayButtonProps {
  readonly of: Exclude<Transport, 'play' | 'pause'>;
  /** Where it leads; it stays in reach where it leads nowhere. */
  readonly to: number | undefined;
  go(moment: number): void;
}

function WayButton({ of, to, go }: WayButtonProps) {
  const { say } = useSpeaker();
  return (
    <button
      type="button"
      class="replay-button"
      aria-disabled={to === undefined}
      onClick={() => to !== undefined && go(to)}
    >
      <TransportIcon of={of} />
      <span class="vh">{say(`debrief-replay.${of}`)}</span>
    </button>
  );
}
