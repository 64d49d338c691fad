/** The plot: dots under lines, stones and what can be picked. */
import { useMemo, useRef } from 'preact/hooks';
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
import { StoneChoice } from './stone-choice.tsx';
import { StonesDrawn } from './stones-drawn.tsx';
import { type LaidStone, stonesLaid } from './stones-laid.ts';
import { usePlotSize } from './use-plot-size.ts';
import { WholeMap } from './whole-map.tsx';

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
