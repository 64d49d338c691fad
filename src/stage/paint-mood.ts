/** The light around one that warms, and the shadow around one that cools. */
import type { Palette } from './palette.ts';
import type { DelegationView, MoodView } from './stage-view.ts';

/** Side of its tile: around a token, or the window that it stands in, it reaches as far as the mood goes. */
export function moodTile({ isMarked }: MoodView, { radius, porthole = radius }: DelegationView): number {
  return Math.ceil(2 * (porthole + radius * (isMarked ? 2.8 : 1.7)));
}

export function paintMood(context: CanvasRenderingContext2D, mood: MoodView, side: number, palette: Palette): void {
  const colour = mood.mood === 'warmer' ? palette.warmth : palette.chill;
  const half = side / 2;
  const glow = context.createRadialGradient(0, 0, 0, 0, 0, half);
  glow.addColorStop(0, `${colour}b3`);
  glow.addColorStop(0.45, `${colour}73`);
  glow.addColorStop(1, `${colour}00`);
  context.fillStyle = glow;
  context.fillRect(-half, -half, side, side);
}
