/** The plot: dots under lines, stones and what can be picked. */
import { useId, useMemo, useRef } from 'preact/hooks';
import { at } from '#engine/model/at.ts';
import type { DealDayModel, DealMapModel, StoneModel } from '#session/debrief/deal-map-model.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { dotsOf } from '../../plot/dots.ts';
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
} from '../../plot/plot-frame.ts';
import { DotsCanvas, frameAround, type PlotLook, TextsPlot } from '../../plot/texts-plot.tsx';
import { type PlotSize, usePlotSize } from '../../plot/use-plot-size.ts';
import { type DealChoices, type Picked, stonesShown } from './deal-choices.ts';
import { StonesDrawn } from './stones-drawn.tsx';
import { type LaidStone, stonesLaid } from './stones-laid.ts';

interface DealPlotProps {
  readonly map: DealMapModel;
  readonly choices: DealChoices;
  readonly onPick: (picked: Picked | undefined) => void;
}

const LOOK: PlotLook = { words: 'debrief-deals', share: 0.7, least: 260, dots: { least: 0.7, most: 1, full: 480 } };

/** The map of a part as a picture, with one stop of the Tab key for all that has a name on it. */
export function DealPlot({ map, choices, onPick }: DealPlotProps) {
  const { say } = useSpeaker();
  const room = useRef<HTMLDivElement>(null);
  const size = usePlotSize(room);
  const { stones, ...where } = useDrawn(map, choices, size);
  const drawn = { map, ...where, unit: size.unit };
  const names = { across: at(map.signatories, choices.across).name, up: at(map.signatories, choices.up).name };
  const picked = pickedSpot(map, choices, where.frame, stones);
  return (
    <TextsPlot
      {...{ room, drawn, stones }}
      look={LOOK}
      label={say('debrief-deals.chart', names)}
      onPoint={(place) => onPick({ place })}
      drawing={<StonesDrawn stones={stones} unit={size.unit} picked={picked} />}
      beside={choices.view === 'near' && <WholeMap {...drawn} stones={stones} />}
    >
      <StoneChoice stones={stones} picked={choices.picked} onPick={onPick} />
    </TextsPlot>
  );
}

/** Returns everything that is drawn, memoized so that selecting another text does not recompute it. */
function useDrawn(map: DealMapModel, choices: DealChoices, size: PlotSize) {
  const { across, up, view, hidden } = choices;
  const day = at(map.days, choices.day);
  const axes = useMemo(() => ({ across, up }), [across, up]);
  const named = useMemo(() => stonesShown(map, day, hidden), [map, day, hidden]);
  const frame = useMemo(
    () => frameAround(spotsToShow(map, day, axes, view, named), size, LOOK),
    [map, day, axes, view, named, size],
  );
  const stones = useMemo(() => {
    const shown = named.filter((stone) => isShown(frame, spotOfStone(stone, axes)));
    return stonesLaid(shown, axes, frame, size.unit);
  }, [named, axes, frame, size.unit]);
  return { axes, day, frame, stones };
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
