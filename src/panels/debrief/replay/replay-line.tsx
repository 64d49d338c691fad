import { useRef } from 'preact/hooks';
import { at } from '#engine/model/at.ts';
import type { ReplayBook, ReplayPins } from '#session/debrief/replay-model.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { usePlotSize } from '../deals/use-plot-size.ts';
import { pinRows } from '../path/pin-rows.ts';
import type { ReplayControls } from './use-replay-controls.ts';

interface ReplayLineProps {
  readonly book: ReplayBook;
  readonly course: ReplayControls;
  readonly pins: ReplayPins;
  /** The moment in words. */
  readonly aloud: string;
}

/** Line of all moments of a game, with days below and turning points above. */
export function ReplayLine({ book, course, pins, aloud }: ReplayLineProps) {
  const { say } = useSpeaker();
  const { moment, go } = course;
  return (
    <div class="replay-line">
      {typeof pins !== 'string' && <Pins {...{ book, course, pins }} />}
      <input
        type="range"
        class="replay-slider full"
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
          class="replay-pin"
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
