import { EASE_OUT, LINEAR } from './easing.ts';
import type { Point } from './map-data.ts';
import { poseAt, TIMES } from './motion.ts';
import type { Palette } from './palette.ts';
import { type Sprite, squareTile } from './sprite.ts';
import type { MoodView } from './stage-view.ts';

/** Milliseconds that a light or a shadow stays in full, and that it takes to fade. */
const STAYS = 600;
const FADES = 3000;

/** Position of a light or a shadow. */
export interface MoodPlace {
  /** Key of the object with the light or shadow. */
  readonly key: string;
  readonly at: Point;
  /** Side of the square that the light or shadow fills. */
  readonly side: number;
  readonly depth: number;
}

/** The light around one that warms, or the shadow around one that cools: it comes, and fades. */
export function moodSprite(mood: MoodView, { key, at, side, depth }: MoodPlace, palette: Palette): Sprite {
  const pose = { ...poseAt(at), alpha: 0 };
  const shown = { ...pose, alpha: 1 };
  return {
    ...squareTile(`${key} ${mood.line}`, side, depth),
    pose,
    shows: JSON.stringify([palette.warmth, mood, side]),
    paint: (context) => paintMood(context, mood, side, palette),
    entersAnywhere: true,
    enter: {
      from: pose,
      steps: [
        { to: shown, wait: 0, duration: TIMES.draw, ease: EASE_OUT },
        { to: pose, wait: STAYS, duration: FADES, ease: LINEAR },
      ],
    },
  };
}

// The light around one that warms, and the shadow around one that cools.

/** In a square tile around its middle. */
function paintMood(context: CanvasRenderingContext2D, mood: MoodView, side: number, palette: Palette): void {
  const colour = mood.mood === 'warmer' ? palette.warmth : palette.chill;
  const half = side / 2;
  const glow = context.createRadialGradient(0, 0, 0, 0, 0, half);
  glow.addColorStop(0, `${colour}b3`);
  glow.addColorStop(0.45, `${colour}73`);
  glow.addColorStop(1, `${colour}00`);
  context.fillStyle = glow;
  context.fillRect(-half, -half, side, side);
}
