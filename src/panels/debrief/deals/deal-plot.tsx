/** The plot: dots under lines, stones and what can be picked. */
import { useMemo, useRef } from 'preact/hooks';
import { at } from '#engine/model/at.ts';
import type { DealMapModel, StoneModel } from '#session/debrief/deal-map-model.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { type DealChoices, type Picked, stonesShown } from './deal-choices.ts';
import { dotAt, dotsOf } from './dots.ts';
import { DotsCanvas } from './dots-canvas.tsx';
import { frontierLine } from './frontier-line.ts';
import {
  cornersOf,
  isShown,
  noDealSpot,
  onScreen,
  type PlotFrame,
  type Spot,
  spotOf,
  spotOfStone,
} from './plot-frame.ts';
import { PlotGround, PlotLines } from './plot-lines.tsx';
import { StoneChoice } from './stone-choice.tsx';
import { StonesDrawn } from './stones-drawn.tsx';
import { usePlotSize } from './use-plot-size.ts';
import { WholeMap } from './whole-map.tsx';

export interface DealPlotProps {
  readonly map: DealMapModel;
  readonly choices: DealChoices;
  readonly onPick: (picked: Picked | undefined) => void;
}

/** How far from a dot one may point, in pixels of the usual type. */
const REACH = 12;
/** Room for the numbers left and below, in pixels of the usual type. */
const LEFT = 30;
const BELOW = 24;

/** The map of a part as a picture, with one stop of the Tab key for all that has a name on it. */
export function DealPlot({ map, choices, onPick }: DealPlotProps) {
  const { say } = useSpeaker();
  const room = useRef<HTMLDivElement>(null);
  const { width, unit } = usePlotSize(room);
  const day = at(map.days, choices.day);
  const stones = useMemo(() => stonesShown(map, choices), [map, choices]);
  const frame = useMemo(() => frameOf(map, choices, stones, width, unit), [map, choices, stones, width, unit]);
  const dots = useMemo(() => dotsOf(map, day, choices, frame), [map, day, choices, frame]);
  const frontier = useMemo(() => frontierLine(map, day, choices), [map, day, choices]);
  const shown = stones.filter((stone) => isShown(frame, spotOfStone(stone, choices)));
  const spots = shown.map((stone) => onScreen(frame, spotOfStone(stone, choices)));
  const pointed = (event: MouseEvent) => {
    const { left, top } = (event.currentTarget as Element).getBoundingClientRect();
    const dot = dotAt(dots, { x: event.clientX - left, y: event.clientY - top }, REACH * unit);
    if (dot !== undefined) onPick({ place: dot.place });
  };
  const names = { across: at(map.signatories, choices.across).name, up: at(map.signatories, choices.up).name };
  return (
    <div class="deal-plot" ref={room}>
      <p class="deal-axis">{say('debrief-deals.points-up', { who: names.up })}</p>
      <div class="deal-field" style={{ height: `${frame.height + BELOW * unit}px`, paddingLeft: `${LEFT * unit}px` }}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: dots are pointed at; the table has them for a keyboard */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: what has a name is picked below */}
        <div class="deal-picture" style={{ width: `${frame.width}px`, height: `${frame.height}px` }} onClick={pointed}>
          <PlotGround map={map} day={day} axes={choices} frame={frame} unit={unit} />
          <DotsCanvas dots={dots} width={frame.width} height={frame.height} unit={unit} />
          <svg
            class="deal-lines"
            role="img"
            aria-label={say('debrief-deals.chart', names)}
            width={frame.width}
            height={frame.height}
          >
            <PlotLines
              map={map}
              day={day}
              axes={choices}
              frame={frame}
              frontier={frontier}
              unit={unit}
              stones={spots}
            />
            <StonesDrawn
              stones={shown}
              axes={choices}
              frame={frame}
              unit={unit}
              picked={pickedSpot(map, choices, shown)}
            />
          </svg>
          <StoneChoice stones={shown} axes={choices} frame={frame} picked={choices.picked} onPick={onPick} />
        </div>
        {choices.view === 'near' && <WholeMap map={map} day={day} axes={choices} frame={frame} unit={unit} />}
      </div>
      <p class="deal-axis deal-axis--across">{say('debrief-deals.points-across', { who: names.across })}</p>
    </div>
  );
}

/** Where that lies that is picked; absent where it is not shown. */
function pickedSpot(map: DealMapModel, choices: DealChoices, shown: readonly StoneModel[]): Spot | undefined {
  const { picked } = choices;
  if (picked === undefined) return undefined;
  if ('place' in picked) return spotOf(map, at(map.days, choices.day), choices, picked.place);
  const stone = shown.find(({ key }) => key === picked.stone);
  return stone && spotOfStone(stone, choices);
}

function frameOf(
  map: DealMapModel,
  choices: DealChoices,
  stones: readonly StoneModel[],
  room: number,
  unit: number,
): PlotFrame {
  const width = Math.max(200, room - LEFT * unit);
  const height = Math.min(width, Math.max(260 * unit, width * 0.7));
  return { ...cornersOf(spotsToShow(map, choices, stones), 0.06), width, height };
}

/** Near the deals: whatever suits all on some day, whatever has a name, and what no deal is worth. */
function spotsToShow(map: DealMapModel, choices: DealChoices, stones: readonly StoneModel[]): Spot[] {
  const day = at(map.days, choices.day);
  const named = [noDealSpot(map, day, choices), ...stones.map((stone) => spotOfStone(stone, choices))];
  const places =
    choices.view === 'all' ? map.texts.packs.keys() : new Set(map.days.flatMap(({ suits }) => Array.from(suits)));
  return [...named, ...Array.from(places, (place) => spotOf(map, day, choices, place))];
}
