/** The light around one that warms, and the shadow around one that cools. */
import type { Palette } from './palette.ts';
import type { MoodView } from './stage-view.ts';

/** In a square tile around its middle. */
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
