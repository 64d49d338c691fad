import type { ReplayBook } from '#session/debrief/replay-model.ts';
import { Segment } from '../../parts/segment.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { type Transport, TransportIcon } from './transport-icon.tsx';
import { type Course, SPEEDS } from './use-course.ts';

const SHORT_SPEEDS = { '0.5': '½', '1': '1', '2': '2', '4': '4' } as const;

interface ReplayBarProps {
  readonly book: ReplayBook;
  readonly course: Course;
  /** The moment in words: "move 139 of 169, Monday, 25 August: you accept what Moscow proposed." */
  readonly aloud: string;
}

/** The way through the game: buttons, all of its moments in a line with its days, and the speed. */
export function ReplayBar({ book, course, aloud }: ReplayBarProps) {
  const { say } = useSpeaker();
  const { moment, before, after, isPlaying, speed, go, play, chooseSpeed } = course;
  const last = book.moves.length;
  return (
    <div class="replay-bar">
      <div class="replay-buttons">
        <WayButton of="start" to={moment === 0 ? undefined : 0} go={go} />
        <WayButton of="step-back" to={before} go={go} />
        <button type="button" class="replay-button replay-play" onClick={play}>
          <TransportIcon of={isPlaying ? 'pause' : 'play'} />
          <span class="vh">{say(isPlaying ? 'debrief-replay.pause' : 'debrief-replay.play')}</span>
        </button>
        <WayButton of="step" to={after} go={go} />
        <WayButton of="end" to={moment === last ? undefined : last} go={go} />
        <p class="replay-keys">{say('debrief-replay.keys')}</p>
      </div>
      <div class="replay-line">
        <input
          type="range"
          class="replay-slider"
          min={0}
          max={last}
          value={moment}
          aria-label={say('debrief-replay.slider')}
          aria-valuetext={aloud}
          onInput={(event) => go(Number(event.currentTarget.value))}
        />
        <Marks book={book} />
      </div>
      <div class="replay-speed">
        <span aria-hidden="true">{say('debrief-replay.speed')}</span>
        <Segment
          label={say('debrief-replay.speed')}
          value={speed}
          choices={SPEEDS.map((value) => ({ value, label: SHORT_SPEEDS[value] }))}
          onChoose={chooseSpeed}
        />
      </div>
    </div>
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

/** Days below the line, and votes on it: said with each moment, too. */
function Marks({ book: { days, moves } }: { readonly book: ReplayBook }) {
  const place = (moment: number) => ({ '--at': String(moment / Math.max(1, moves.length)) });
  return (
    <div class="replay-marks" aria-hidden="true">
      {days.map(({ round, short, from }) => (
        <span key={round} class="replay-day" style={place(from)}>
          {short}
        </span>
      ))}
      {moves.map(({ mark }, index) =>
        mark === undefined ? null : <span key={index} class="replay-mark" data-mark={mark} style={place(index + 1)} />,
      )}
    </div>
  );
}
