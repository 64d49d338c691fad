/** Axes, the zone, the frontier and what no deal was worth. */
import { useId } from 'preact/hooks';
import { at } from '#engine/model/at.ts';
import type { PartyMark } from '#session/party-mark.ts';
import { partyClass } from '../parts/party-shape.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import { freestSpot, type LabelSpot } from './label-spot.ts';
import { straightLine } from './lines.ts';
import {
  type Axes,
  type DayDrawn,
  type MapDrawn,
  noDealSpot,
  type PlotFrame,
  type Spot,
  spotInPixels,
  ticksBetween,
} from './plot-frame.ts';

/** Messages with the labels of a plot: those of the debrief or of the workshop are loaded. */
export type PlotWords = 'debrief-deals' | 'workshop-deals';

/** A day of a map in a frame; `unit` is the number of pixels to one of normal type. */
export interface PlotDrawn {
  readonly map: MapDrawn;
  readonly day: DayDrawn;
  readonly axes: Axes;
  readonly frame: PlotFrame;
  readonly unit: number;
}

interface PlotLinesProps extends PlotDrawn {
  readonly words: PlotWords;
  readonly frontier: readonly Spot[];
  /** Positions of the stones in pixels, which labels should avoid. */
  readonly stones: readonly Spot[];
}

/** Layer below the dots. */
export function PlotGround({ map, day, axes, frame, unit }: PlotDrawn) {
  const corner = spotInPixels(frame, noDealSpot(map, day, axes));
  return (
    <svg class="plot-ground" width={frame.width} height={frame.height} aria-hidden="true">
      <Zone corner={corner} frame={frame} />
      <Ticks frame={frame} unit={unit} />
    </svg>
  );
}

/** Layer between the dots and the stones. */
export function PlotLines({ words, map, day, axes, frame, frontier, unit, stones }: PlotLinesProps) {
  const { say } = useSpeaker();
  const clip = useId();
  const noDeal = noDealSpot(map, day, axes);
  const corner = spotInPixels(frame, noDeal);
  const frontierOnScreen = frontier.map((spot) => spotInPixels(frame, spot));
  const across = { party: at(map.signatories, axes.across), points: noDeal.x };
  const up = { party: at(map.signatories, axes.up), points: noDeal.y };
  return (
    <g>
      <clipPath id={clip}>
        <path d={`M0 0H${frame.width}V${frame.height}H0Z`} />
      </clipPath>
      <g clip-path={`url(#${clip})`}>
        <path class="plot-frontier" d={straightLine(frontierOnScreen)} />
        <NoDeal {...across} is="across" {...{ words, corner, frame, unit, stones }} />
        <NoDeal {...up} is="up" {...{ words, corner, frame, unit, stones }} />
      </g>
      <ZoneLabel
        words={say(`${words}.better-for-both`)}
        {...{ corner, frame, unit }}
        spots={[...stones, ...alongLine(frontierOnScreen)]}
      />
      <path class="plot-edge" d={`M0 0V${frame.height}H${frame.width}`} />
    </g>
  );
}

interface ZoneProps {
  /** Position of no deal, in pixels. */
  readonly corner: Spot;
  readonly frame: PlotFrame;
}

/**
 * Returns the visible part of the zone in which both gain over no deal: from its left edge to the right, and from the
 * top down.
 */
function zoneIn({ corner, frame }: ZoneProps): { readonly x: number; readonly width: number; readonly height: number } {
  const x = Math.max(0, corner.x);
  return { x, width: frame.width - x, height: Math.min(frame.height, corner.y) };
}

function Zone(props: ZoneProps) {
  const { x, width, height } = zoneIn(props);
  return width > 0 && height > 0 ? <rect class="plot-zone" x={x} y={0} width={width} height={height} /> : null;
}

interface ZoneLabelProps extends ZoneProps {
  readonly words: string;
  readonly unit: number;
  /** Positions that the label should not cover. */
  readonly spots: readonly Spot[];
}

function ZoneLabel({ words, unit, spots, ...props }: ZoneLabelProps) {
  const { x, width, height } = zoneIn(props);
  const size = { width: words.length * LETTER * unit, height: 14 * unit };
  if (width < size.width + 20 * unit || height < 40 * unit) return null;
  // In the upper right corner the whole map may lie.
  const places: readonly LabelSpot[] = [
    { x: x + 8 * unit, y: 18 * unit, anchor: 'start' },
    { x: x + width - 8 * unit, y: height - 8 * unit, anchor: 'end' },
    { x: x + 8 * unit, y: height - 8 * unit, anchor: 'start' },
  ];
  const spot = freestSpot(places, size, spots);
  return (
    <text class="plot-label label" x={spot?.x} y={spot?.y} text-anchor={spot?.anchor}>
      {words}
    </text>
  );
}

/** Spots along a line from one to the next, near enough for no label to lie between them. */
function alongLine(line: readonly Spot[]): Spot[] {
  return line.flatMap((from, index) => {
    const to = line[index + 1] ?? from;
    return Array.from({ length: 10 }, (_, step) => ({
      x: from.x + ((to.x - from.x) * step) / 10,
      y: from.y + ((to.y - from.y) * step) / 10,
    }));
  });
}

function Ticks({ frame, unit }: { readonly frame: PlotFrame; readonly unit: number }) {
  const { low, high, width, height } = frame;
  return (
    <g class="plot-ticks">
      {ticksBetween(low.x, high.x, width / (70 * unit)).map((points) => {
        const { x } = spotInPixels(frame, { x: points, y: low.y });
        return (
          <g key={`x${points}`}>
            <path d={`M${x} 0V${height}`} />
            <text x={x} y={height + 17 * unit} text-anchor="middle">
              {points}
            </text>
          </g>
        );
      })}
      {ticksBetween(low.y, high.y, height / (60 * unit)).map((points) => {
        const { y } = spotInPixels(frame, { x: low.x, y: points });
        return (
          <g key={`y${points}`}>
            <path d={`M0 ${y}H${width}`} />
            <text x={-7 * unit} y={y} dy="0.35em" text-anchor="end">
              {points}
            </text>
          </g>
        );
      })}
    </g>
  );
}

interface NoDealProps {
  readonly words: PlotWords;
  readonly party: PartyMark;
  readonly points: number;
  readonly is: keyof Axes;
  readonly corner: Spot;
  readonly frame: PlotFrame;
  readonly unit: number;
  readonly stones: readonly Spot[];
}

/** Approximate width of a letter of a label, in pixels at normal type. */
const LETTER = 7.2;

/** A dashed line with what no deal is worth to one of the two. */
function NoDeal({ words, party, points, is, corner, frame, unit, stones }: NoDealProps) {
  const { say } = useSpeaker();
  const { width, height } = frame;
  // On a phone there is room for the letters of its mark only.
  const who = width < 420 * unit ? party.mark : party.name;
  const said = say(`${words}.no-deal`, { who, points: Math.round(points * 10) / 10 });
  const [right, left] = [6 * unit, -6 * unit];
  const places: readonly LabelSpot[] =
    is === 'across'
      ? [height - 8 * unit, 38 * unit, height / 2].flatMap((y) => [
          { x: corner.x + right, y, anchor: 'start' },
          { x: corner.x + left, y, anchor: 'end' },
        ])
      : [corner.y - 6 * unit, corner.y + 18 * unit].flatMap((y) => [
          { x: right, y, anchor: 'start' },
          { x: width + left, y, anchor: 'end' },
        ]);
  const size = { width: said.length * LETTER * unit, height: 14 * unit };
  const inside = places.filter(({ x, anchor }) => (anchor === 'start' ? x + size.width < width : x - size.width > 0));
  const spot = freestSpot(inside, size, stones) ?? places[0];
  return (
    <g class={`plot-no-deal ${partyClass(party.order)}`}>
      <path d={is === 'across' ? `M${corner.x} 0V${height}` : `M0 ${corner.y}H${width}`} />
      <text class="plot-label label" x={spot?.x} y={spot?.y} text-anchor={spot?.anchor}>
        {said}
      </text>
    </g>
  );
}
