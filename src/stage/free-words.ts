/** Words under the name plates of the hall: one that would lie on another, or on a plate, is left out. */
import { overlap, type Rect } from './geometry.ts';
import type { Point } from './map-data.ts';
import { HALL_PLATE_HEIGHT } from './plate-outline.ts';
import type { SeatView } from './stage-view.ts';

/** The transform of the plates to the screen, and their scale there. */
export interface PlatesOnScreen {
  readonly screen: (point: Point) => Point;
  readonly lettering: number;
}

/** Height of a line, to the size of its letters. */
const LINE = 1.25;
/** Pixels that stay free beside a word, half of them to either side. */
const APART = 24;

/** The seats, with those words alone that have room: of those that warm or cool before others. */
export function withFreeWords(seats: readonly SeatView[], plates: PlatesOnScreen): SeatView[] {
  const taken = seats.map((seat) => plateRect(seat, plates));
  const free = new Set<SeatView>();
  for (const seat of [...seats].sort((a, b) => Number(b.mood !== undefined) - Number(a.mood !== undefined))) {
    const word = wordRect(seat, plates);
    if (word === undefined || taken.some((other) => overlap(word, other) > 1)) continue;
    taken.push(word);
    free.add(seat);
  }
  return seats.map((seat) => (free.has(seat) ? seat : { ...seat, plate: { ...seat.plate, word: undefined } }));
}

function plateRect({ place, plate: { width } }: SeatView, { screen, lettering }: PlatesOnScreen): Rect {
  const [x, y] = screen(place.plate);
  const size = { width: width * lettering, height: HALL_PLATE_HEIGHT * lettering };
  return { x: x - size.width / 2, y: y - size.height / 2, ...size };
}

function wordRect({ place, plate: { word } }: SeatView, { screen, lettering }: PlatesOnScreen): Rect | undefined {
  if (word === undefined) return undefined;
  const [x, y] = screen(place.plate);
  const size = { width: word.width * lettering + APART, height: word.size * LINE * lettering };
  return { x: x - size.width / 2, y: y + (HALL_PLATE_HEIGHT * lettering) / 2 + 1, ...size };
}
