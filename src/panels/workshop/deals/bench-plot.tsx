import { useMemo, useRef } from 'preact/hooks';
import { at } from '#engine/model/at.ts';
import type { DealRound, DealsModel } from '#session/workshop/deals-model.ts';
import { dotsOf } from '../../debrief/deals/dots.ts';
import { DotsCanvas } from '../../debrief/deals/dots-canvas.tsx';
import { frontierLine } from '../../debrief/deals/frontier-line.ts';
import { type Axes, boundsOfSpots, noDealSpot, type PlotFrame, spotOf } from '../../debrief/deals/plot-frame.ts';
import { PlotGround, PlotLines, type PlotWords } from '../../debrief/deals/plot-lines.tsx';
import { usePlotSize } from '../../debrief/deals/use-plot-size.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';

interface BenchPlotProps {
  readonly model: DealsModel;
  readonly axes: Axes;
  readonly round: DealRound;
}

/** Room for the numbers left and below, in pixels of the usual type. */
const LEFT = 30;
const BELOW = 24;

/** All texts of a part as dots, the value of no deal as lines, and the frontier of the two delegations. */
export function BenchPlot({ model, axes, round }: BenchPlotProps) {
  const { say } = useSpeaker();
  const room = useRef<HTMLDivElement>(null);
  const { width, unit } = usePlotSize(room);
  const frame = useMemo(() => frameOf(model, axes, width, unit), [model, axes, width, unit]);
  const dots = useMemo(() => dotsOf(model, round, axes, frame), [model, round, axes, frame]);
  const frontier = useMemo(() => frontierLine(model, round, axes), [model, round, axes]);
  const words: PlotWords = {
    betterForBoth: say('workshop-deals.better-for-both'),
    noDeal: (values) => say('workshop-deals.no-deal', values),
  };
  const drawn = { map: model, day: round, axes, frame, unit };
  const [across, up] = [axes.across, axes.up].map((place) => at(model.signatories, place).name);
  return (
    <div ref={room}>
      <p class="label">{say('workshop-deals.points-up', { who: up ?? '' })}</p>
      <div class="deal-field" style={{ height: `${frame.height + BELOW * unit}px`, paddingLeft: `${LEFT * unit}px` }}>
        <div class="bench-picture" style={{ width: `${frame.width}px`, height: `${frame.height}px` }}>
          <PlotGround {...drawn} />
          <DotsCanvas dots={dots} width={frame.width} height={frame.height} unit={unit * dotScale(frame, unit)} />
          <svg
            class="deal-lines"
            role="img"
            aria-label={say('workshop-deals.chart', { across: across ?? '', up: up ?? '', ...noDealOf(drawn) })}
            width={frame.width}
            height={frame.height}
          >
            <PlotLines {...drawn} words={words} frontier={frontier} stones={[]} />
          </svg>
        </div>
      </div>
      <p class="label deal-axis--across">{say('workshop-deals.points-across', { who: across ?? '' })}</p>
    </div>
  );
}

function noDealOf({ map, day, axes }: { readonly map: DealsModel; readonly day: DealRound; readonly axes: Axes }) {
  const { x, y } = noDealSpot(map, day, axes);
  return { first: Math.round(x * 10) / 10, second: Math.round(y * 10) / 10 };
}

/** There is less room than in the debrief: the same dots are smaller. */
function dotScale({ width }: PlotFrame, unit: number): number {
  return Math.min(0.8, Math.max(0.55, width / (600 * unit)));
}

/** Returns a frame around all texts and the value of no deal in every round, so that nothing moves between rounds. */
function frameOf(model: DealsModel, axes: Axes, room: number, unit: number): PlotFrame {
  const width = Math.max(200, room - LEFT * unit);
  const height = Math.min(width, Math.max(220 * unit, width * 0.55));
  const [first] = model.rounds;
  const texts =
    first === undefined ? [] : Array.from(model.texts.packs, (_, place) => spotOf(model, first, axes, place));
  const noDeals = model.rounds.map((round) => noDealSpot(model, round, axes));
  return { ...boundsOfSpots([...texts, ...noDeals], 0.06), width, height };
}
