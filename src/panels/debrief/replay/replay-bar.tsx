import { REPLAY_MARKS, type ReplayBook, type ReplayPins } from '#session/debrief/replay-model.ts';
import { Segment } from '../../parts/segment.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { ReplayLine } from './replay-line.tsx';
import { type Transport, TransportIcon } from './transport-icon.tsx';
import { type ReplayControls, SPEEDS } from './use-replay-controls.ts';

const SHORT_SPEEDS = { '0.5': '½', '1': '1', '2': '2', '4': '4' } as const;

interface ReplayBarProps {
  readonly book: ReplayBook;
  readonly course: ReplayControls;
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
    <div class="replay-bar stack gap3">
      <div class="replay-buttons cluster">
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
        <p class="replay-keys note muted full">{say('debrief-replay.keys')}</p>
      </div>
      <ReplayLine {...{ book, course, pins, aloud }} />
      <div class="replay-speed cluster label muted">
        <span aria-hidden="true">{say('debrief-replay.speed')}</span>
        <Segment
          label={say('debrief-replay.speed')}
          value={speed}
          choices={SPEEDS.map((value) => ({ value, label: SHORT_SPEEDS[value] }))}
          onChoose={chooseSpeed}
        />
        <Legend {...{ book, pins }} />
      </div>
    </div>
  );
}

/** Legend of the signs that occur on the line, and the reason why there are no pins. */
function Legend({ book: { moves }, pins }: Pick<ReplayBarProps, 'book' | 'pins'>) {
  const { say } = useSpeaker();
  const isPinned = typeof pins !== 'string' && pins.length > 0;
  const why = typeof pins === 'string' ? pins : 'none';
  return (
    <>
      <ul class="replay-legend cluster note full">
        {isPinned && (
          <li>
            <span class="replay-sign replay-sign--pin" aria-hidden="true" /> {say('debrief-replay.pins')}
          </li>
        )}
        {REPLAY_MARKS.filter((kind) => moves.some(({ mark }) => mark === kind)).map((kind) => (
          <li key={kind}>
            <span class="replay-sign" data-mark={kind} aria-hidden="true" /> {say(`debrief-path.legend-${kind}`)}
          </li>
        ))}
      </ul>
      {!isPinned && <p class="note full">{say(`debrief-replay.pins-${why}`)}</p>}
    </>
  );
}

interface WayButtonProps {
  readonly of: Exclude<Transport, 'play' | 'pause'>;
  /** Target moment; if it is `undefined`, the button stays focusable. */
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
