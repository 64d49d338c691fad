/** A small tile for a delegation's territory: lines, hatching or dots by its order. */

const TILE = 6;

/** The pattern in a colour; null when the browser cannot make one. */
export function territoryPattern(
  context: CanvasRenderingContext2D,
  order: number,
  colour: string,
): CanvasPattern | null {
  const canvas = document.createElement('canvas');
  canvas.width = TILE;
  canvas.height = TILE;
  const tile = canvas.getContext('2d');
  if (tile === null) return null;
  tile.strokeStyle = colour;
  tile.fillStyle = colour;
  tile.lineWidth = 1.6;
  drawTile(tile, order % 8);
  return context.createPattern(canvas, 'repeat');
}

/** Each line as x, y to x, y in the tile. */
const LINES: readonly (readonly (readonly [number, number, number, number])[])[] = [
  [[0, 3, 6, 3]],
  [
    [-1, 7, 7, -1],
    [-1, 1, 1, -1],
    [5, 7, 7, 5],
  ],
  [[3, 0, 3, 6]],
  [],
  [
    [-1, -1, 7, 7],
    [5, -1, 7, 1],
    [-1, 5, 1, 7],
  ],
  [
    [0, 3, 6, 3],
    [3, 0, 3, 6],
  ],
  [
    [0, 3, 3, 3],
    [3, 0, 6, 0],
  ],
  [
    [-1, -1, 7, 7],
    [-1, 7, 7, -1],
  ],
];

function drawTile(tile: CanvasRenderingContext2D, order: number): void {
  const lines = LINES[order] ?? [];
  tile.beginPath();
  for (const [x0, y0, x1, y1] of lines) {
    tile.moveTo(x0, y0);
    tile.lineTo(x1, y1);
  }
  tile.stroke();
  if (lines.length > 0) return;
  for (const [x, y] of [
    [1.5, 1.5],
    [4.5, 4.5],
  ] as const) {
    tile.beginPath();
    tile.arc(x, y, 1, 0, 2 * Math.PI);
    tile.fill();
  }
}
