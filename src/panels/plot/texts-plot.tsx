/** A plot of texts: a dot each, by its worth to two signatories, under the lines that divide them. */
import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { compactRanks } from '#engine/analysis/compact-ranks.ts';
import { pairFrontier } from '#engine/analysis/pair-frontier.ts';
import { at } from '#engine/model/at.ts';
import { useSpeaker } from '../parts/use-speaker.ts';
import { type Dot, type DotColours, dotAt, dotsOf, paintDots } from './dots.ts';
import {
  type Axes,
  boundsOfSpots,
  type DayDrawn,
  type MapDrawn,
  type PlotFrame,
  type Spot,
  spotOf,
} from './plot-frame.ts';
import { type PlotDrawn, PlotGround, PlotLines, type PlotWords } from './plot-lines.tsx';
import type { PlotSize } from './use-plot-size.ts';

/** Shape of a plot, size of its dots, and the messages with its labels. */
export interface PlotLook {
  readonly words: PlotWords;
  /** Height as a share of the width, and at least so many pixels at normal type. */
  readonly share: number;
  readonly least: number;
  /** Smallest and largest dots, and the width in pixels at normal type from which they have their normal size. */
  readonly dots: { readonly least: number; readonly most: number; readonly full: number };
}

interface TextsPlotProps {
  readonly room: RefObject<HTMLDivElement | null>;
  readonly drawn: PlotDrawn;
  readonly look: PlotLook;
  /** Accessible name. */
  readonly label: string;
  /** Positions in pixels, which labels should avoid. */
  readonly stones?: readonly Spot[];
  /** Called with the place of a dot that is pointed at. */
  readonly onPoint?: (place: number) => void;
  /** SVG over the lines. */
  readonly drawing?: ComponentChildren;
  /** Elements that have their places on the picture. */
  readonly children?: ComponentChildren;
  /** Elements beside it, in its field. */
  readonly beside?: ComponentChildren;
}

/** Tolerance for pointing at a dot, in pixels at normal type. */
const REACH = 12;
/** Room for the numbers left and below, in pixels at normal type. */
const LEFT = 30;
const BELOW = 24;
const NONE: readonly Spot[] = [];

/** Draws dots under lines, between the names of both axes. */
export function TextsPlot({ room, drawn, look, label, stones = NONE, onPoint, ...parts }: TextsPlotProps) {
  const { say } = useSpeaker();
  const { words } = look;
  const { map, day, axes, frame, unit } = drawn;
  const { width, height } = frame;
  const dots = useMemo(() => dotsOf(map, day, axes, frame), [map, day, axes, frame]);
  const frontier = useMemo(() => frontierLine(map, day, axes), [map, day, axes]);
  const pointed = (event: MouseEvent) => {
    // What has a button of its own is picked by that.
    if (event.target instanceof Element && event.target.closest('label') !== null) return;
    const { left, top } = (event.currentTarget as Element).getBoundingClientRect();
    const dot = dotAt(dots, { x: event.clientX - left, y: event.clientY - top }, REACH * unit);
    if (dot !== undefined) onPoint?.(dot.place);
  };
  return (
    <div ref={room}>
      <p class="label">{say(`${words}.points-up`, { who: at(map.signatories, axes.up).name })}</p>
      <div class="plot-field" style={{ height: `${height + BELOW * unit}px`, paddingLeft: `${LEFT * unit}px` }}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: dots are pointed at; the table has them for a keyboard */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: what has a name is picked below */}
        <div
          class="plot-picture"
          style={{ width: `${width}px`, height: `${height}px` }}
          onClick={onPoint === undefined ? undefined : pointed}
        >
          <PlotGround {...drawn} />
          <DotsCanvas dots={dots} width={width} height={height} unit={unit * dotScale(frame, unit, look)} />
          <svg class="plot-lines" role="img" aria-label={label} width={width} height={height}>
            <PlotLines {...drawn} {...{ words, frontier, stones }} />
            {parts.drawing}
          </svg>
          {parts.children}
        </div>
        {parts.beside}
      </div>
      <p class="label plot-across">{say(`${words}.points-across`, { who: at(map.signatories, axes.across).name })}</p>
    </div>
  );
}

/** Returns a frame of a look around all spots, in the room that there is. */
export function frameAround(spots: readonly Spot[], room: PlotSize, { share, least }: PlotLook): PlotFrame {
  const width = Math.max(200, room.width - LEFT * room.unit);
  const height = Math.min(width, Math.max(least * room.unit, width * share));
  return { ...boundsOfSpots(spots, 0.06), width, height };
}

/** In less room the same dots are smaller. */
function dotScale({ width }: PlotFrame, unit: number, { dots: { least, most, full } }: PlotLook): number {
  return Math.min(most, Math.max(least, width / (full * unit)));
}

/** The texts beyond which none gives both more, from left to right, among those that cross nobody's red line. */
function frontierLine(map: MapDrawn, day: DayDrawn, axes: Axes): Spot[] {
  const { points, crossed, open } = map.texts;
  const excluded = crossed.map((bits, place) => bits | at(open, place));
  const [first, second] = [axes.across, axes.up].map((signatory) => compactRanks(at(points, signatory)));
  if (first === undefined || second === undefined) return [];
  const { rows } = pairFrontier(first, second, excluded);
  return Array.from(rows, (place) => spotOf(map, day, axes, place)).sort((a, b) => a.x - b.x);
}

interface DotsCanvasProps {
  readonly dots: readonly Dot[];
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels to one of the usual type. */
  readonly unit: number;
}

/** The dots, painted: there may be thousands, of which none can be operated. */
export function DotsCanvas({ dots, width, height, unit }: DotsCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const { current } = canvas;
    const context = current?.getContext('2d');
    if (!current || !context) return;
    const ratio = window.devicePixelRatio;
    current.width = Math.round(width * ratio);
    current.height = Math.round(height * ratio);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    paintDots(context, dots, coloursOf(current), unit);
  }, [dots, width, height, unit]);
  return <canvas ref={canvas} class="plot-dots" style={{ width: `${width}px`, height: `${height}px` }} />;
}

/** A canvas knows no custom properties: they are read where it lies. */
function coloursOf(canvas: Element): DotColours {
  const style = getComputedStyle(canvas);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  return { suits: colour('--dot-suits'), others: colour('--dot-others') };
}
