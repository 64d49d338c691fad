/** Small map of all texts, with the range of the plot marked. */
import { useMemo } from 'preact/hooks';
import type { DealDayModel, DealMapModel } from '#session/debrief/deal-map-model.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { dotsOf } from './dots.ts';
import { DotsCanvas } from './dots-canvas.tsx';
import { type Axes, boundsOfSpots, isShown, type PlotFrame, type Spot, spotInPixels, spotOf } from './plot-frame.ts';
import type { LaidStone } from './stones-laid.ts';

interface WholeMapProps {
  readonly map: DealMapModel;
  readonly day: DealDayModel;
  readonly axes: Axes;
  /** Range of the plot. */
  readonly frame: PlotFrame;
  readonly unit: number;
  /** Stones of the plot, which the small map may not cover. */
  readonly stones: readonly LaidStone[];
}

const WIDTH = 140;
const HEIGHT = 90;

/** Drawn in the upper right corner, where no text gives both so much, if none does, and if there is room. */
export function WholeMap({ map, day, axes, frame, unit, stones }: WholeMapProps) {
  const { say } = useSpeaker();
  const spots = useMemo(
    () => Array.from(map.texts.packs.keys(), (place) => spotOf(map, day, axes, place)),
    [map, day, axes],
  );
  const small = useMemo(
    () => ({ ...boundsOfSpots(spots, 0.04), width: WIDTH * unit, height: HEIGHT * unit }),
    [spots, unit],
  );
  const dots = useMemo(() => dotsOf(map, day, axes, small), [map, day, axes, small]);
  const isFree = useMemo(() => {
    const shown = spots.filter((spot) => isShown(frame, spot)).map((spot) => spotInPixels(frame, spot));
    return ![...shown, ...stones].some((spot) => isUnder(spot, frame, unit));
  }, [spots, stones, frame, unit]);
  if (frame.width < 420 * unit || !isFree) return null;
  const low = spotInPixels(small, frame.low);
  const high = spotInPixels(small, frame.high);
  return (
    <div class="deal-whole" aria-hidden="true">
      <DotsCanvas dots={dots} width={small.width} height={small.height} unit={unit * 0.34} />
      <svg width={small.width} height={small.height}>
        <rect x={low.x} y={high.y} width={high.x - low.x} height={low.y - high.y} />
      </svg>
      <span>{say('debrief-deals.whole', { count: map.texts.packs.length })}</span>
    </div>
  );
}

/** True if a position on the plot, in pixels, lies under the small map. */
function isUnder({ x, y }: Spot, frame: PlotFrame, unit: number): boolean {
  return x > frame.width - (WIDTH + 20) * unit && y < (HEIGHT + 20) * unit;
}
