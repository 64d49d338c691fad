/** Marks that cross all lanes. */
import { at } from '#engine/model/at.ts';
import type { PathModel } from '#session/debrief/path-model.ts';

interface MarksDrawnProps {
  readonly path: PathModel;
  /** By pin: its row, see `pinRows`. */
  readonly rows: readonly number[];
  readonly stop: number;
  readonly xAt: (time: number) => number;
  readonly unit: number;
}

/** Height of the row of pins, and of a pin's middle from its top. */
const MIDDLE = 13;
const ROW = 24;

/** Days, votes, departures, the pins of turning points, and the moment that is looked at: decoration, since words say all of it. */
export function MarksDrawn({ path, rows, stop, xAt, unit }: MarksDrawnProps) {
  const { days, marks, turning, stops } = path;
  const looked = at(stops, stop);
  return (
    <svg class="path-marks full" aria-hidden="true">
      {days.slice(1).map(({ round }, index) => (
        <line key={round} class="path-day" x1={xAt(index + 1)} x2={xAt(index + 1)} y1={0} y2="100%" />
      ))}
      {marks
        .filter(({ kind }) => kind === 'signed' || kind === 'failed' || kind === 'left')
        .map((mark) => (
          <line
            key={mark.key}
            class={`path-vote path-vote--${mark.kind}`}
            x1={xAt(mark.at)}
            x2={xAt(mark.at)}
            y1={0}
            y2="100%"
          />
        ))}
      <line class="path-cursor" x1={xAt(looked.at)} x2={xAt(looked.at)} y1={0} y2="100%" />
      {turning.cards.map((card, place) => (
        <g key={card.number} class={card.stop === stop ? 'path-pin path-pin--here' : 'path-pin'}>
          <line x1={xAt(card.at)} x2={xAt(card.at)} y1={(MIDDLE + at(rows, place) * ROW) * unit} y2="100%" />
          <circle cx={xAt(card.at)} cy={(MIDDLE + at(rows, place) * ROW) * unit} r={11 * unit} />
          <text x={xAt(card.at)} y={(MIDDLE + at(rows, place) * ROW) * unit} dy="0.36em" text-anchor="middle">
            {card.number}
          </text>
        </g>
      ))}
    </svg>
  );
}
