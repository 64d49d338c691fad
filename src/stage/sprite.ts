/** A picture made ready to be shown: tiles with what paints them, where they are, and how they move. */
import type { Motion, Pose, Timing } from './motion.ts';

/** Paints a tile part by part. */
export type Parts = (context: CanvasRenderingContext2D) => Iterable<void>;

export interface Sprite {
  readonly key: string;
  readonly width: number;
  readonly height: number;
  /** Where the painter's origin lies: the tile's corner, or its middle. */
  readonly origin: 'corner' | 'middle';
  readonly depth: number;
  readonly pose: Pose;
  /** Equal words, equal picture: it is painted again only when they change. */
  readonly shows: string;
  readonly paint: (context: CanvasRenderingContext2D) => void;
  /** The same in parts, where it takes long: see `inParts`. */
  readonly parts?: Parts | undefined;
  /** How it comes when it was not there before; at once when absent. It ends at the pose. */
  readonly enter?: Motion | undefined;
  /** It enters so even when everything lies elsewhere than before. */
  readonly entersAnywhere?: true | undefined;
  /** How it goes from one pose to another; at once when absent. */
  readonly glide?: Timing | undefined;
  /** Milliseconds in which one picture of it fades into the next; 0 at once. */
  readonly fade?: number | undefined;
  /** When its scene is left it is not lifted away with it: it fades where it lies. */
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
  /** Its things come as they say even when nothing was shown before. */
  readonly opens: boolean;
  readonly sprites: readonly Sprite[];
}

/** A square tile around its middle, with an even number of pixels, so that the middle is on one. */
export function squareTile(key: string, side: number, depth: number) {
  const even = Math.ceil(side) + (Math.ceil(side) % 2);
  return { key, width: even, height: even, origin: 'middle', depth } as const;
}

/** What paints a tile, part by part and at once. */
export function inParts(parts: Parts): Pick<Sprite, 'paint' | 'parts'> {
  return { parts, paint: (context) => void Array.from(parts(context)) };
}

/** What is painted at scale 1, at another. */
export function scaled(scale: number, paint: (context: CanvasRenderingContext2D) => void) {
  return (context: CanvasRenderingContext2D) => {
    context.scale(scale, scale);
    paint(context);
  };
}
