/** Outline icons from SVG text of a 24 x 24 grid: only the lines of their paths are drawn. */

/** The text of an icon's file, by its name. */
export type IconSource = (name: string) => string | undefined;

/** The `d` of every path in an SVG text; the empty square of the grid has no line and is left out. */
export function pathsOf(source: string): string[] {
  const paths = [...source.matchAll(/<path\b[^>]*>/g)].map(([tag]) => tag);
  return paths
    .filter((tag) => !/stroke="none"/.test(tag))
    .flatMap((tag) => {
      const [, d] = /\sd="([^"]+)"/.exec(tag) ?? [];
      return d === undefined ? [] : [d];
    });
}

/** Draws an icon around the origin, `side` pixels wide. */
export function paintIcon(context: CanvasRenderingContext2D, source: string, side: number, colour: string): void {
  context.save();
  context.scale(side / 24, side / 24);
  context.translate(-12, -12);
  context.strokeStyle = colour;
  context.lineWidth = 2;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const d of pathsOf(source)) context.stroke(new Path2D(d));
  context.restore();
}
