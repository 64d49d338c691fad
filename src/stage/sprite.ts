/** A picture made ready to be shown: tiles with what paints them, where they are, and how they move. */
import type { Motion, Pose, Timing } from './motion.ts';

/** Paints a tile part by part. */
export type Parts = (context: CanvasRenderingContext2D) => Iterable<void>;

export interface Sprite {
  readonly key: string;
  readonly width: number;
  readonly height: number;
  /** The painter's origin: the tile's corner, or its middle. */
  readonly origin: 'corner' | 'middle';
  readonly depth: number;
  readonly pose: Pose;
  /** Equal words, equal picture: it is painted again only when they change. */
  readonly shows: string;
  readonly paint: (context: CanvasRenderingContext2D) => void;
  /** The painter in parts, if painting takes long: see `inParts`. */
  readonly parts?: Parts | undefined;
  /** Motion of a new sprite, ending at the pose; if absent, it appears at once. */
  readonly enter?: Motion | undefined;
  /** Plays the entry even if the layout has changed. */
  readonly entersAnywhere?: true | undefined;
  /** Timing of the motion from one pose to another; if absent, it moves at once. */
  readonly glide?: Timing | undefined;
  /** Milliseconds in which one picture of it fades into the next; 0 at once. */
  readonly fade?: number | undefined;
  /** Fades in place, instead of being lifted away with its scene when that is left. */
  readonly stays?: boolean | undefined;
}

export interface Picture {
  readonly kind: 'map' | 'hall';
  readonly width: number;
  readonly height: number;
  /** Device pixels a CSS pixel. */
  readonly density: number;
  /** Changes when everything lies elsewhere or looks otherwise: then nothing moves to its new place. */
  readonly layout: string;
  /** Plays the entries even if no picture was shown before. */
  readonly opens: boolean;
  readonly sprites: readonly Sprite[];
}

/** A square tile around its middle, with an even number of pixels, so that the middle is on one. */
export function squareTile(key: string, side: number, depth: number) {
  const even = Math.ceil(side) + (Math.ceil(side) % 2);
  return { key, width: even, height: even, origin: 'middle', depth } as const;
}

/** Returns the painters of a tile: in parts, and at once. */
export function inParts(parts: Parts): Pick<Sprite, 'paint' | 'parts'> {
  return { parts, paint: (context) => void Array.from(parts(context)) };
}

/** Returns a painter that applies another at a scale. */
export function scaled(scale: number, paint: (context: CanvasRenderingContext2D) => void) {
  return (context: CanvasRenderingContext2D) => {
    context.scale(scale, scale);
    paint(context);
  };
}
