/** The parts of a scenario in which an element of the article can have its place. */
export const PLACE_KINDS = [
  'option',
  'redLine',
  'claim',
  'channel',
  'term',
  'event',
  'trust',
  'standing',
  'position',
  'member',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** One place in the scenario, named by a row of the table in docs/understand/seed.md. */
export interface SeedPlace {
  /** Number of the element, with the letter of its part where it has several: `4`, `16c`. */
  readonly row: string;
  readonly kind: PlaceKind;
  /** Ids as docs/understand/seed.md explains them, such as `ukraine/venue/moscow` or `coalition>us`. */
  readonly path: string;
}

const ROW = /^\|\s*(\d+[a-z]?)\s*\|.*\|([^|]*)\|\s*$/;
const PLACE = /^([a-zA-Z]+):(\S+)$/;

/** The heading from which on the page tells what is played, and names no places. */
const PLAYED = '## What is played of it';

/**
 * The places named in the last column of every numbered table row above that, in the order of the text.
 * Throws on a row without a place, and on code in that column which is not a place.
 */
export function placesIn(markdown: string): readonly SeedPlace[] {
  const [above = ''] = markdown.split(PLAYED);
  return above.split('\n').flatMap((line) => {
    const [, row, cell] = ROW.exec(line) ?? [];
    return row === undefined || cell === undefined ? [] : placesOfRow(row, cell);
  });
}

function placesOfRow(row: string, cell: string): readonly SeedPlace[] {
  const codes = [...cell.matchAll(/`([^`]*)`/g)].map(([, code = '']) => code);
  if (codes.length === 0) throw new Error(`Row ${row} names no place.`);
  return codes.map((code) => placeOf(row, code));
}

function placeOf(row: string, code: string): SeedPlace {
  const [, word, path] = PLACE.exec(code) ?? [];
  const kind = PLACE_KINDS.find((each) => each === word);
  if (kind === undefined || path === undefined) throw new Error(`Row ${row} names "${code}", which is no place.`);
  return { row, kind, path };
}
