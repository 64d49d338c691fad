import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PARTY_LOOKS } from '#panels/parts/party-shape.tsx';
import { contrast, laidOver } from './contrast.ts';
import { PLACES, type PlaceName, partyTokens, type Tokens } from './read-tokens.ts';

/** The least for text, and for what tells by its line or area (WCAG 2.2, 1.4.3 and 1.4.11). */
const TEXT = 4.5;
const SHAPE = 3;

const ROOMS = ['the room at night', 'the room by day', 'the room on a projector'] as const;
const PAPERS = ['paper at night', 'paper by day'] as const;
const EVERYWHERE = Object.keys(PLACES) as PlaceName[];

/** A colour, what it lies on, and the least contrast of the two. */
type Pair = readonly [over: string, under: string, least: number];

const grounds = (over: string, unders: readonly string[], least: number): Pair[] =>
  unders.map((under) => [over, under, least]);

const IN_ROOMS: readonly Pair[] = [
  ...['text', 'text2'].flatMap((over) => grounds(over, ['room0', 'room1', 'room2', 'room3'], TEXT)),
  ...grounds('text3', ['room0', 'room1', 'room2', 'room3'], TEXT),
  ...grounds('wax', ['room0', 'room1', 'room2'], TEXT),
  ...grounds('edge', ['room0', 'room1', 'room2'], SHAPE),
  ['action', 'room1', SHAPE],
];
const ON_PAPER: readonly Pair[] = [
  ...['ink', 'ink2', 'ink3', 'text', 'text2', 'text3', 'wax'].flatMap((over) =>
    grounds(over, ['paper', 'paper2'], TEXT),
  ),
  ...grounds('edge', ['paper', 'paper2'], SHAPE),
  ['action', 'paper', SHAPE],
];
const ANYWHERE: readonly Pair[] = [
  ['action-text', 'action', TEXT],
  ['action-text', 'action-hover', TEXT],
  ['on-wax', 'wax-fill', TEXT],
  ['on-tint', 'selected', TEXT],
];

const check = (places: readonly PlaceName[], pairs: readonly Pair[]) =>
  places.flatMap((place) => pairs.map(([over, under, least]) => ({ place, over, under, least })));

const PARTIES = Array.from({ length: PARTY_LOOKS }, (_, order) => order);

describe('contrast', () => {
  it.each([...check(ROOMS, IN_ROOMS), ...check(PAPERS, ON_PAPER), ...check(EVERYWHERE, ANYWHERE)])(
    'of $over on $under is $least or more in $place',
    ({ place, over, under, least }) => {
      const tokens = PLACES[place]();
      expect(contrast(colour(tokens, over), colour(tokens, under))).toBeGreaterThanOrEqual(least);
    },
  );

  it.each([...check(['a dark card on paper by day'], IN_ROOMS)])(
    'of $over on $under is $least or more on $place',
    ({ place, over, under, least }) => {
      const tokens = PLACES[place]();
      expect(contrast(colour(tokens, over), colour(tokens, under))).toBeGreaterThanOrEqual(least);
    },
  );

  it.each(['dusk-low', 'dusk-high'])(
    'of what is said at a dusk holds on %s, whatever of the table shines through',
    (dusk) => {
      const tokens = PLACES['the room at night']();
      for (const ground of ['#000000', '#ffffff']) {
        const seen = laidOver(colour(tokens, dusk), ground);
        expect(contrast(colour(tokens, 'on-dusk'), seen), `on ${ground}`).toBeGreaterThanOrEqual(TEXT);
      }
    },
  );

  it.each(PARTIES)('of delegation %i holds as a tint at night, as ink by day, and under its own letters', (order) => {
    const party = partyTokens(order);
    const [night, day, paper] = [
      PLACES['the room at night'](),
      PLACES['the room by day'](),
      PLACES['paper at night'](),
    ];
    for (const room of ['room0', 'room1', 'room2', 'room3']) {
      expect(contrast(colour(party, 'tint'), colour(night, room)), `tint on ${room}`).toBeGreaterThanOrEqual(TEXT);
      expect(contrast(colour(party, 'party-ink'), colour(day, room)), `ink on ${room}`).toBeGreaterThanOrEqual(TEXT);
    }
    for (const sheet of ['paper', 'paper2']) {
      expect(contrast(colour(party, 'party-ink'), colour(paper, sheet)), `ink on ${sheet}`).toBeGreaterThanOrEqual(
        TEXT,
      );
    }
    expect(contrast(colour(night, 'on-tint'), colour(party, 'tint')), 'letters').toBeGreaterThanOrEqual(TEXT);
    expect(contrast(colour(night, 'ink'), colour(party, 'pencil')), 'pencilled words').toBeGreaterThanOrEqual(TEXT);
    expect(contrast(colour(night, 'ink3'), colour(party, 'pencil')), 'pencilled brackets').toBeGreaterThanOrEqual(
      SHAPE,
    );
  });

  /** The figures that the art direction promises, to a tenth. */
  it.each<readonly [place: PlaceName, over: string, under: string, figure: number]>([
    ['the room at night', 'text', 'room0', 16.7],
    ['the room at night', 'text', 'room3', 11.0],
    ['the room at night', 'text2', 'room0', 10.8],
    ['the room at night', 'text3', 'room0', 7.4],
    ['the room at night', 'text3', 'room3', 4.8],
    ['the room at night', 'wax', 'room0', 8.4],
    ['the room by day', 'text', 'room0', 13.4],
    ['the room by day', 'text2', 'room0', 7.3],
    ['the room by day', 'text3', 'room0', 5.4],
    ['the room on a projector', 'text', 'room0', 20.0],
    ['the room on a projector', 'text2', 'room0', 14.8],
    ['the room on a projector', 'text3', 'room0', 11.5],
    ['the room on a projector', 'wax', 'room0', 10.5],
    ['paper at night', 'ink', 'paper', 14.1],
    ['paper at night', 'ink2', 'paper', 8.3],
    ['paper at night', 'ink3', 'paper', 5.7],
    ['paper at night', 'wax', 'paper', 6.2],
    ['paper at night', 'paper-edge', 'paper', 3.7],
    ['paper at night', 'on-wax', 'wax-fill', 5.9],
  ])('in %s, of %s on %s is %d', (place, over, under, figure) => {
    const tokens = PLACES[place]();
    expect(contrast(colour(tokens, over), colour(tokens, under))).toBeCloseTo(figure, 1);
  });
});

describe('the check of contrast', () => {
  it('knows the ends of the scale, and refuses what it cannot reckon with', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#777777')).toBe(1);
    expect(laidOver('#00000080', '#ffffff')).toBe('#7f7f7f');
    expect(() => laidOver('#000000', '#ffffff')).toThrow('lets nothing through');
    expect(() => contrast('#0006', '#ffffff')).toThrow('no opaque colour');
  });
});

/** Where colours are given their names; and pictures with colours of their own, which no text lies on but their own. */
const MAY_WRITE_COLOURS = ['styles/tokens.css', 'styles/print.css', 'ending/ending.css'];

describe('the styles', () => {
  const files = readdirSync('src/panels', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.css') && !MAY_WRITE_COLOURS.includes(file));

  it.each(files)('%s names its colours instead of writing them', (file) => {
    const css = readFileSync(`src/panels/${file}`, 'utf8');
    expect(css.match(/#[0-9a-f]{3,8}\b|light-dark\(|rgba?\(|hsla?\(/gi) ?? []).toEqual([]);
  });
});

function colour(tokens: Tokens, name: string): string {
  const value = tokens[name];
  if (value === undefined) throw new Error(`There is no --${name}`);
  return value;
}
