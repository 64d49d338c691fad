/** The plot: dots under lines, stones and what can be picked. */
import { useId, useMemo, useRef } from 'preact/hooks';
import { at } from '#engine/model/at.ts';
import type { DealDayModel, DealMapModel, StoneModel } from '#session/debrief/deal-map-model.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { type DealChoices, type Picked, stonesShown } from './deal-choices.ts';
import { dotAt, dotsOf } from './dots.ts';
import { DotsCanvas } from './dots-canvas.tsx';
import { frontierLine } from './frontier-line.ts';
import {
  type Axes,
  boundsOfSpots,
  isShown,
  noDealSpot,
  type PlotFrame,
  type Spot,
  spotInPixels,
  spotOf,
  spotOfStone,
} from './plot-frame.ts';
import { PlotGround, PlotLines, type PlotWords } from './plot-lines.tsx';
import { StonesDrawn } from './stones-drawn.tsx';
import { type LaidStone, stonesLaid } from './stones-laid.ts';
import { usePlotSize } from './use-plot-size.ts';

export interface DealPlotProps {
  readonly map: DealMapModel;
  readonly choices: DealChoices;
  readonly onPick: (picked: Picked | undefined) => void;
}

/** Tolerance for pointing at a dot, in pixels at normal type. */
const REACH = 12;
/** Room for the numbers left and below, in pixels of the usual type. */
const LEFT = 30;
const BELOW = 24;

/** The map of a part as a picture, with one stop of the Tab key for all that has a name on it. */
export function DealPlot({ map, choices, onPick }: DealPlotProps) {
  const { say } = useSpeaker();
  const room = useRef<HTMLDivElement>(null);
  const { width, unit } = usePlotSize(room);
  const { axes, day, frame, stones, dots, frontier } = useDrawn(map, choices, width, unit);
  const pointed = (event: MouseEvent) => {
    // A stone is picked by its own button, on which the pointer is then.
    if (event.target instanceof Element && event.target.closest('.deal-stone') !== null) return;
    const { left, top } = (event.currentTarget as Element).getBoundingClientRect();
    const dot = dotAt(dots, { x: event.clientX - left, y: event.clientY - top }, REACH * unit);
    if (dot !== undefined) onPick({ place: dot.place });
  };
  const words: PlotWords = {
    betterForBoth: say('debrief-deals.better-for-both'),
    noDeal: (values) => say('debrief-deals.no-deal', values),
  };
  const names = { across: at(map.signatories, choices.across).name, up: at(map.signatories, choices.up).name };
  return (
    <div class="deal-plot" ref={room}>
      <p class="label">{say('debrief-deals.points-up', { who: names.up })}</p>
      <div class="deal-field" style={{ height: `${frame.height + BELOW * unit}px`, paddingLeft: `${LEFT * unit}px` }}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: dots are pointed at; the table has them for a keyboard */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: what has a name is picked below */}
        <div class="deal-picture" style={{ width: `${frame.width}px`, height: `${frame.height}px` }} onClick={pointed}>
          <PlotGround {...{ map, day, axes, frame, unit }} />
          <DotsCanvas dots={dots} width={frame.width} height={frame.height} unit={unit * dotScale(frame, unit)} />
          <svg
            class="deal-lines"
            role="img"
            aria-label={say('debrief-deals.chart', names)}
            width={frame.width}
            height={frame.height}
          >
            <PlotLines words={words} {...{ map, day, axes, frame, frontier, unit, stones }} />
            <StonesDrawn stones={stones} unit={unit} picked={pickedSpot(map, choices, frame, stones)} />
          </svg>
          <StoneChoice stones={stones} picked={choices.picked} onPick={onPick} />
        </div>
        {choices.view === 'near' && <WholeMap {...{ map, day, axes, frame, unit, stones }} />}
      </div>
      <p class="label deal-axis--across">{say('debrief-deals.points-across', { who: names.across })}</p>
    </div>
  );
}

/** Returns everything that is drawn, memoized so that selecting another text does not recompute it. */
function useDrawn(map: DealMapModel, choices: DealChoices, width: number, unit: number) {
  const { across, up, view, hidden } = choices;
  const day = at(map.days, choices.day);
  const axes = useMemo(() => ({ across, up }), [across, up]);
  const named = useMemo(() => stonesShown(map, day, hidden), [map, day, hidden]);
  const frame = useMemo(
    () => frameOf(spotsToShow(map, day, axes, view, named), width, unit),
    [map, day, axes, view, named, width, unit],
  );
  const stones = useMemo(() => {
    const shown = named.filter((stone) => isShown(frame, spotOfStone(stone, axes)));
    return stonesLaid(shown, axes, frame, unit);
  }, [named, axes, frame, unit]);
  const dots = useMemo(() => dotsOf(map, day, axes, frame), [map, day, axes, frame]);
  const frontier = useMemo(() => frontierLine(map, day, axes), [map, day, axes]);
  return { axes, day, frame, stones, dots, frontier };
}

/** Returns the position of the selected text in pixels; `undefined` if it is not shown. */
function pickedSpot(
  map: DealMapModel,
  choices: DealChoices,
  frame: PlotFrame,
  stones: readonly LaidStone[],
): Spot | undefined {
  const { picked } = choices;
  if (picked === undefined) return undefined;
  if ('stone' in picked) return stones.find(({ stone }) => stone.key === picked.stone);
  const spot = spotOf(map, at(map.days, choices.day), choices, picked.place);
  return isShown(frame, spot) ? spotInPixels(frame, spot) : undefined;
}

/** On a phone the same dots lie nearer to one another. */
function dotScale({ width }: PlotFrame, unit: number): number {
  return Math.min(1, Math.max(0.7, width / (480 * unit)));
}

function frameOf(spots: readonly Spot[], room: number, unit: number): PlotFrame {
  const width = Math.max(200, room - LEFT * unit);
  const height = Math.min(width, Math.max(260 * unit, width * 0.7));
  return { ...boundsOfSpots(spots, 0.06), width, height };
}

/** Near the deals: whatever suits all on some day, whatever has a name, and what no deal is worth. */
function spotsToShow(
  map: DealMapModel,
  day: DealDayModel,
  axes: Axes,
  view: DealChoices['view'],
  stones: readonly StoneModel[],
): Spot[] {
  const named = [noDealSpot(map, day, axes), ...stones.map((stone) => spotOfStone(stone, axes))];
  const places = view === 'all' ? map.texts.packs.keys() : new Set(map.days.flatMap(({ suits }) => Array.from(suits)));
  return [...named, ...Array.from(places, (place) => spotOf(map, day, axes, place))];
}

// Selector for the named points of the map.

interface StoneChoiceProps {
  readonly stones: readonly LaidStone[];
  readonly picked: Picked | undefined;
  readonly onPick: (picked: Picked | undefined) => void;
}

/** Radio buttons where the stones lie: one stop of the Tab key, arrows go from one to the next, Escape lets go. */
function StoneChoice({ stones, picked, onPick }: StoneChoiceProps) {
  const { say } = useSpeaker();
  const name = useId();
  const chosen = picked !== undefined && 'stone' in picked ? picked.stone : undefined;
  return (
    <fieldset class="deal-stones">
      <legend class="vh">{say('debrief-deals.stones-label')}</legend>
      {stones.map(({ stone, x, y }) => (
        <label key={stone.key} class="deal-stone" style={{ left: `${x}px`, top: `${y}px` }} title={stone.heading}>
          <input
            type="radio"
            class="vh"
            name={name}
            checked={stone.key === chosen}
            onChange={() => onPick({ stone: stone.key })}
            onKeyDown={(event) => {
              if (event.key === 'Escape') onPick(undefined);
            }}
          />
          <span class="vh">{stone.heading}</span>
        </label>
      ))}
    </fieldset>
  );
}

// Small map of all texts, with the range of the plot marked.

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
function WholeMap({ map, day, axes, frame, unit, stones }: WholeMapProps) {
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
