/** Square brackets around the origin: whatever is not agreed stands in them. */

/** A bracket at either side, `halfWidth` and `halfHeight` from the middle. */
export function paintBrackets(
  context: CanvasRenderingContext2D,
  [halfWidth, halfHeight]: readonly [number, number],
  colour: string,
  width: number,
): void {
  const foot = Math.min(halfWidth, halfHeight) * 0.42;
  context.beginPath();
  for (const side of [-1, 1]) {
    context.moveTo(side * (halfWidth - foot), -halfHeight);
    context.lineTo(side * halfWidth, -halfHeight);
    context.lineTo(side * halfWidth, halfHeight);
    context.lineTo(side * (halfWidth - foot), halfHeight);
  }
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.lineJoin = 'miter';
  context.lineCap = 'butt';
  context.stroke();
}
