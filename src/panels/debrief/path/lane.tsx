/** The line of one delegation. */
import { useMemo } from 'preact/hooks';
import { at } from '#engine/model/at.ts';
import type { LaneModel, PathModel } from '#session/debrief/path-model.ts';
import { stepBand, stepLine } from '../../plot/lines.ts';

export interface LaneProps {
  readonly lane: LaneModel;
  readonly path: PathModel;
  /** Place of the stop that is looked at. */
  readonly stop: number;
  /** Returns the position of a time in days, in pixels. */
  readonly xAt: (time: number) => number;
  readonly width: number;
  readonly unit: number;
}

/** Heights of a lane, in pixels of the usual type. */
const HEIGHT = 44;
const AIR = 5;

/** Steps with the band around them, the delegation's own levers at the foot, and its value at the selected moment. */
export function Lane({ lane, path, stop, xAt, width, unit }: LaneProps) {
  const height = HEIGHT * unit;
  const air = AIR * unit;
  const placed = useMemo(
    () => lane.points.map((point, place) => ({ ...point, x: xAt(at(path.stops, place).at) })),
    [lane, path, xAt],
  );
  const drawn = useMemo(() => {
    const y = (thousandths: number) => yIn(thousandths, height);
    return {
      line: stepLine(placed.map((point) => ({ x: point.x, y: y(point.height) }))),
      band: stepBand(placed.map(({ x, low, high }) => ({ x, low: y(low), high: y(high) }))),
    };
  }, [placed, height]);
  const here = at(placed, stop);
  const isLeft = here.x > width * 0.85;
  return (
    <svg class="plot-steps" width={width} height={height + 2 * air} aria-hidden="true">
      <g transform={`translate(0 ${air})`}>
        <path class="plot-grid" d={`M0 0H${width}M0 ${height}H${width}`} />
        <path class="path-band" d={drawn.band} />
        <path class="path-line" d={drawn.line} />
        {path.marks
          .filter(({ kind, party }) => kind === 'lever' && party?.party === lane.party?.party)
          .map((mark) => (
            <path key={mark.key} class="path-lever" d={leverAt(xAt(mark.at), height, unit)} />
          ))}
        <circle class="path-here" cx={here.x} cy={yIn(here.height, height)} r={4 * unit} />
        <text
          class="path-value label"
          x={here.x + (isLeft ? -9 : 9) * unit}
          y={yIn(here.height, height) + (here.height > 500 ? 15 : -5) * unit}
          text-anchor={isLeft ? 'end' : 'start'}
        >
          {here.short}
        </text>
      </g>
    </svg>
  );
}

function leverAt(x: number, foot: number, unit: number): string {
  const half = 5 * unit;
  return `M${x - half} ${foot}H${x + half}L${x} ${foot - 2 * half}Z`;
}

/** Returns the distance of a height from the top of a lane, in pixels. */
function yIn(thousandths: number, height: number): number {
  return height - (thousandths * height) / 1000;
}
