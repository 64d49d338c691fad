import { useRef } from 'preact/hooks';
import { at } from '#engine/model/at.ts';
import { REPLAY_MARKS, type ReplayBook, type ReplayPins } from '#session/debrief/replay-model.ts';
import { Segment } from '../../parts/segment.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { usePlotSize } from '../../plot/use-plot-size.ts';
import { pinRows } from '../path/pin-rows.ts';
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
    <div class="replay-bar stack gap3 centred ruled ground">
      <div class="replay-buttons cluster centred">
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
      <div class="replay-speed cluster label muted centred">
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

/** Of the buttons that lead through a game. */
type Transport = 'start' | 'turn-back' | 'step-back' | 'play' | 'pause' | 'step' | 'turn-on' | 'end';

const PATHS: Readonly<Record<Transport, string>> = {
  start: 'M6 5v14M19 6l-8 6 8 6z',
  'turn-back': 'M13 6l-6 6 6 6M21 12a3 3 0 1 1-6 0a3 3 0 1 1 6 0',
  'step-back': 'M15 6l-6 6 6 6',
  play: 'M7 5l12 7-12 7z',
  pause: 'M8 5v14M16 5v14',
  step: 'M9 6l6 6-6 6',
  'turn-on': 'M11 6l6 6-6 6M9 12a3 3 0 1 1-6 0a3 3 0 1 1 6 0',
  end: 'M18 5v14M5 6l8 6-8 6z',
};

/** Drawn here: they are needed nowhere else, and loaded with the replay only. */
function TransportIcon({ of }: { readonly of: Transport }) {
  return (
    <svg class="transport-icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[of]} />
    </svg>
  );
}

interface ReplayLineProps {
  readonly book: ReplayBook;
  readonly course: ReplayControls;
  readonly pins: ReplayPins;
  /** The moment in words. */
  readonly aloud: string;
}

/** Line of all moments of a game, with days below and turning points above. */
function ReplayLine({ book, course, pins, aloud }: ReplayLineProps) {
  const { say } = useSpeaker();
  const { moment, go } = course;
  return (
    <div class="replay-line">
      {typeof pins !== 'string' && <Pins {...{ book, course, pins }} />}
      <input
        type="range"
        class="replay-slider full block pressable"
        min={0}
        max={book.moves.length}
        value={moment}
        aria-label={say('debrief-replay.slider')}
        aria-valuetext={aloud}
        onInput={(event) => go(Number(event.currentTarget.value))}
      />
      <Marks book={book} moment={moment} />
    </div>
  );
}

interface PinsProps extends Pick<ReplayLineProps, 'book' | 'course'> {
  readonly pins: Exclude<ReplayPins, string>;
}

/** To be clicked: by keyboard one comes to them by the buttons beside the line, or by Shift and an arrow. */
function Pins({ book, course, pins }: PinsProps) {
  const { say } = useSpeaker();
  const room = useRef<HTMLDivElement>(null);
  const { width, unit } = usePlotSize(room);
  const moves = Math.max(1, book.moves.length);
  const rows = pinRows(pins.map(({ moment }) => ((moment / moves) * width) / unit));
  return (
    <div ref={room} class={rows.includes(1) ? 'replay-pins replay-pins--two-rows' : 'replay-pins'}>
      {pins.map(({ number, moment }, index) => (
        <button
          key={number}
          type="button"
          tabIndex={-1}
          class="replay-pin ground pressable primary-text"
          data-row={at(rows, index)}
          aria-current={moment === course.moment}
          aria-label={say('debrief-replay.turning-point', { number })}
          style={{ '--at': String(moment / moves) }}
          onClick={() => course.go(moment)}
        >
          {number}
        </button>
      ))}
    </div>
  );
}

/** Days below the line, and votes on it: said with each moment, too. */
function Marks({ book: { days, moves }, moment }: { readonly book: ReplayBook; readonly moment: number }) {
  const place = (each: number) => ({ '--at': String(each / Math.max(1, moves.length)) });
  const today = days.filter(({ from }) => from <= moment).length - 1;
  return (
    <div class="replay-marks" aria-hidden="true">
      {days.map(({ round, short, from }, index) => (
        <span
          key={round}
          class={index === today ? 'replay-day note muted replay-day--now' : 'replay-day note muted'}
          style={place(from)}
        >
          {short}
        </span>
      ))}
      {moves.map(({ mark }, index) =>
        mark === undefined ? null : <span key={index} class="replay-mark" data-mark={mark} style={place(index + 1)} />,
      )}
    </div>
  );
}
