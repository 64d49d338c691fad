import type { KitMap, KitSpot, KitSpotKind } from '#session/classroom/kit/kit-map.ts';

interface KitMapDrawnProps {
  readonly map: KitMap;
}

/** The picture, in units of its own: the field with room for numbers left and below. */
const WIDTH = 520;
const HEIGHT = 300;
const LEFT = 34;
const BELOW = 26;
/** Drawn from the back to the front, and told from the front to the back. */
const KINDS: readonly KitSpotKind[] = ['crossed', 'free', 'suits'];
const LEGEND: readonly KitSpotKind[] = ['suits', 'free', 'crossed'];

/** Map of all texts of a part as dots on white: dark dots suit all, and letters mark good texts. */
export function KitMapDrawn({ map }: KitMapDrawnProps) {
  const spots = [...map.texts, ...map.named, map.noDeal];
  const axes = { x: axisOf(spots.map(({ x }) => x)), y: axisOf(spots.map(({ y }) => y)) };
  const at = ({ x, y }: Pick<KitSpot, 'x' | 'y'>) => ({
    x: round(LEFT + ((x - axes.x.low) / (axes.x.high - axes.x.low)) * (WIDTH - LEFT)),
    y: round((1 - (y - axes.y.low) / (axes.y.high - axes.y.low)) * (HEIGHT - BELOW)),
  });
  const zero = at(map.noDeal);
  return (
    <figure class={map.texts.length < FEW ? 'kit-map kit-map--few' : 'kit-map'}>
      <svg viewBox={`0 -6 ${WIDTH + 14} ${HEIGHT + 10}`} role="img" aria-label={map.label}>
        <path class="kit-map-frame" d={`M${LEFT} 0V${HEIGHT - BELOW}H${WIDTH}`} />
        <Marks axes={axes} />
        <path class="kit-map-no-deal" d={`M${zero.x} 0V${HEIGHT - BELOW}M${LEFT} ${zero.y}H${WIDTH}`} />
        {KINDS.map((kind) => (
          <path
            key={kind}
            class={`kit-map-${kind}`}
            d={dotsOf(map.texts.filter((spot) => spot.kind === kind).map(at))}
          />
        ))}
        {map.named.map((spot) => (
          <g key={spot.letter} transform={`translate(${at(spot).x + 9} ${at(spot).y - 9})`}>
            <circle class="kit-map-letter-ground" r="8" />
            <text class="kit-map-letter" text-anchor="middle" dominant-baseline="central">
              {spot.letter}
            </text>
          </g>
        ))}
        <text class="kit-map-words" x={WIDTH} y={HEIGHT} text-anchor="end">
          {map.across}
        </text>
        <text class="kit-map-words" transform={`translate(${LEFT + 12} 4) rotate(-90)`} text-anchor="end">
          {map.up}
        </text>
      </svg>
      <Legend legend={map.legend} />
    </figure>
  );
}

function Legend({ legend }: Pick<KitMap, 'legend'>) {
  return (
    <figcaption>
      {LEGEND.map((kind) => (
        <span key={kind} class="kit-map-key">
          <svg viewBox="0 0 10 10" aria-hidden="true">
            <path class={`kit-map-${kind}`} d="M5 5h0" />
          </svg>
          {legend[kind]}
        </span>
      ))}
      <span class="kit-map-key">
        <svg viewBox="0 0 10 10" aria-hidden="true">
          <path class="kit-map-no-deal" d="M0 5h10" />
        </svg>
        {legend.noDeal}
      </span>
    </figcaption>
  );
}

/** Number of texts below which dots are drawn larger. */
const FEW = 100;

interface Axis {
  readonly low: number;
  readonly high: number;
  /** Points between two marks. */
  readonly step: number;
}

/** Whole steps around all values. */
function axisOf(values: readonly number[]): Axis {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((each) => (most - least) / each <= 8) ?? 5000;
  const low = Math.floor(least / step) * step;
  return { low, high: Math.max(low + step, Math.ceil(most / step) * step), step };
}

function Marks({ axes: { x, y } }: { readonly axes: { readonly x: Axis; readonly y: Axis } }) {
  const marks = ({ low, high, step }: Axis) =>
    Array.from({ length: Math.round((high - low) / step) + 1 }, (_, place) => low + place * step);
  const share = ({ low, high }: Axis, value: number) => (value - low) / (high - low);
  return (
    <>
      {marks(x).map((value) => (
        <text
          key={value}
          class="kit-map-mark"
          x={round(LEFT + share(x, value) * (WIDTH - LEFT))}
          y={HEIGHT - BELOW + 12}
          text-anchor="middle"
        >
          {value}
        </text>
      ))}
      {marks(y).map((value) => (
        <text
          key={value}
          class="kit-map-mark"
          x={LEFT - 5}
          y={round((1 - share(y, value)) * (HEIGHT - BELOW) + 3)}
          text-anchor="end"
        >
          {value}
        </text>
      ))}
    </>
  );
}

/** Lines of no length with round ends: one path for thousands of dots. */
function dotsOf(spots: readonly { readonly x: number; readonly y: number }[]): string {
  return spots.map(({ x, y }) => `M${x} ${y}h0`).join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
