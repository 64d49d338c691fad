/** The legend of the lines, and the map's note on its borders. */
import type { LegendEntry, MapWords } from '#session/table/frame/map-words.ts';
import { paintBeads, paintCut, paintDottedLine, paintStrands } from './channel-painter.ts';
import { sizeOf } from './label-block.ts';
import type { Point } from './map-data.ts';
import { type LabelContext, paintText } from './paint-label.ts';
import { fontOf } from './stage-fonts.ts';
import type { MapView } from './stage-view.ts';

/** Length of a line in the legend. */
const LENGTH = 30;

interface Entry {
  readonly means: LegendEntry;
  readonly shown: (view: MapView) => boolean;
  readonly paint: (context: CanvasRenderingContext2D, line: Parameters<typeof paintDottedLine>[1]) => void;
}

const ENTRIES: readonly Entry[] = [
  {
    means: 'direct',
    shown: ({ channels }) => channels.some(({ kind }) => kind === 'direct'),
    paint: (context, line) => paintStrands(context, line, 2),
  },
  {
    means: 'relayed',
    shown: ({ channels }) => channels.some(({ kind }) => kind === 'relayed'),
    paint: (context, line) => paintBeads(context, line, 9),
  },
  { means: 'closed', shown: ({ channels }) => channels.some(({ kind }) => kind === 'none'), paint: paintCut },
  { means: 'claim', shown: ({ slips }) => slips.length > 0, paint: paintDottedLine },
];

/** Along the lower edge of what is free. */
export function paintLegend({ context, palette }: LabelContext, view: MapView): void {
  const { legend, borders } = view.written;
  const size = sizeOf('note', view.unit);
  const bottom = view.size.height - view.covered;
  const y = bottom - size * 1.1;
  let x = 14;
  context.font = fontOf('note', size);
  for (const { means, paint } of ENTRIES.filter(({ shown }) => shown(view))) {
    const words = legend[means];
    const path: Point[] = [0, LENGTH].map((along) => [x + along, y]);
    paint(context, { path, colour: palette.channel, plate: palette.plate });
    context.font = fontOf('note', size);
    paintText(context, words, [x + LENGTH + 7, y], palette.softText, palette.plate);
    x += LENGTH + context.measureText(words).width + 22;
  }
  paintText(
    context,
    fitted(context, borders, view.size.width - 28),
    [14, bottom - size * 2.6],
    palette.softText,
    palette.plate,
  );
}

/** The note, or the shorter one where it is too long for the stage. */
function fitted(context: CanvasRenderingContext2D, [full, brief]: MapWords['borders'], width: number): string {
  return context.measureText(full).width <= width ? full : brief;
}
