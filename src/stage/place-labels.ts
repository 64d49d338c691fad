/** Finds a free place for each label: greedy, in order of importance. */
import { overlap, type Rect } from './geometry.ts';
import type { Point } from './map-data.ts';

export type Side = 'right' | 'left' | 'below' | 'above' | 'on';

export interface LabelRequest {
  readonly key: string;
  readonly candidates: readonly Candidate[];
  /** Left out when no candidate is free; else it takes the least crowded one. */
  readonly optional: boolean;
  /** A line through it counts as not free. */
  readonly offLines?: boolean | undefined;
}
export interface Candidate {
  readonly side: Side;
  readonly rect: Rect;
  /** The label has its first line only there. */
  readonly brief?: boolean;
}

/** Areas that labels avoid. Lines may be crossed if no better place is left. */
export interface Surroundings {
  readonly bounds: Rect;
  readonly obstacles: readonly Rect[];
  readonly lines: readonly Point[];
}

/** Number of retries in which labels without a free place are placed before the others. */
const TRIES = 4;

/** The chosen candidate by key. */
export function placeLabels(requests: readonly LabelRequest[], surroundings: Surroundings): Map<string, Candidate> {
  let best = placeInOrder(requests, surroundings);
  let latest = best;
  for (let tries = 0; tries < TRIES && latest.crowded.length > 0; tries += 1) {
    const rest = latest.asked.filter((request) => !latest.crowded.includes(request));
    latest = placeInOrder([...latest.crowded, ...rest], surroundings);
    if (latest.crowding < best.crowding) best = latest;
  }
  return best.placed;
}

interface Placing {
  readonly asked: readonly LabelRequest[];
  readonly placed: Map<string, Candidate>;
  /** Requests that had to take a place that is not free. */
  readonly crowded: readonly LabelRequest[];
  /** Sum of the costs of these places, where they overlap other objects. */
  readonly crowding: number;
}

function placeInOrder(asked: readonly LabelRequest[], surroundings: Surroundings): Placing {
  const taken = [...surroundings.obstacles];
  const placed = new Map<string, Candidate>();
  const crowded: LabelRequest[] = [];
  let crowding = 0;
  for (const request of asked) {
    const { key, candidates, optional, offLines = false } = request;
    const best = leastCrowded(candidates, taken, surroundings);
    if (best === undefined || (optional && !(best.free && (best.crossed === 0 || !offLines)))) continue;
    placed.set(key, best.candidate);
    taken.push(best.candidate.rect);
    if (best.free) continue;
    crowded.push(request);
    crowding += best.cost;
  }
  return { asked, placed, crowded, crowding };
}

interface Judged {
  readonly candidate: Candidate;
  /** Shares nothing with other things and lies inside. */
  readonly free: boolean;
  /** Points of lines under it. */
  readonly crossed: number;
  readonly cost: number;
}

/** Square pixels below which two things do not touch, and what any collision costs before its size. */
const TOUCH = 1;
/** Pixels that stay free to the left and right of a label. */
const APART = 4;
const COLLIDES = 1000;

function leastCrowded(
  candidates: readonly Candidate[],
  taken: readonly Rect[],
  around: Surroundings,
): Judged | undefined {
  let best: Judged | undefined;
  for (const [rank, candidate] of candidates.entries()) {
    const collision = collisionOf(candidate.rect, taken, around.bounds);
    const free = collision < TOUCH;
    const crossed = crossedBy(candidate.rect, around.lines);
    // Earlier candidates win among equals; a few places further on is better than across a line.
    const cost = (free ? 0 : COLLIDES + collision) + crossed * 8 + rank;
    if (best === undefined || cost < best.cost) best = { candidate, free, crossed, cost };
    // Whatever comes after costs more by its rank alone.
    if (best.cost <= rank) return best;
  }
  return best;
}

/** The area of a place that is not free, in square pixels; the area outside the bounds counts three times. */
function collisionOf(rect: Rect, taken: readonly Rect[], bounds: Rect): number {
  const roomy = { x: rect.x - APART, y: rect.y, width: rect.width + 2 * APART, height: rect.height };
  let shared = 0;
  for (const other of taken) shared += overlap(roomy, other);
  return (rect.width * rect.height - overlap(rect, bounds)) * 3 + shared;
}

/** Returns the number of points of lines under a place or within two pixels of it. */
function crossedBy({ x, y, width, height }: Rect, lines: readonly Point[]): number {
  let count = 0;
  for (const point of lines) {
    const [px, py] = point;
    if (px + 2 > x && px - 2 < x + width && py + 2 > y && py - 2 < y + height) count += 1;
  }
  return count;
}

/**
 * Places for a label of a size around a round thing: beside it, below, above, then the corners. `stretch` is what the
 * thing is longer to either side than its radius.
 */
export function candidatesAround(
  [x, y]: Point,
  radius: number,
  size: { width: number; height: number },
  stretch = 0,
): Candidate[] {
  const { width, height } = size;
  const gap = radius + 5;
  const corner = radius * 0.75 + 3;
  const beside = corner + stretch;
  const at = (side: Side, left: number, top: number): Candidate => ({ side, rect: { x: left, y: top, width, height } });
  return [
    at('right', x + gap + stretch, y - height / 2),
    at('left', x - gap - stretch - width, y - height / 2),
    at('below', x - width / 2, y + gap - 2),
    at('above', x - width / 2, y - gap + 2 - height),
    at('right', x + beside, y - corner - height / 2),
    at('right', x + beside, y + corner - height / 2),
    at('left', x - beside - width, y - corner - height / 2),
    at('left', x - beside - width, y + corner - height / 2),
    at('below', x - width * 0.15, y + gap - 2),
    at('below', x - width * 0.85, y + gap - 2),
    at('above', x - width * 0.15, y - gap + 2 - height),
    at('above', x - width * 0.85, y - gap + 2 - height),
    at('below', x + radius - width, y + gap - 2),
    at('above', x + radius - width, y - gap + 2 - height),
    at('below', x - radius, y + gap - 2),
    at('above', x - radius, y - gap + 2 - height),
  ];
}
