import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import { packageOf } from '#engine/model/packages.ts';
import type { Term } from '#engine/model/scenario/scenario.ts';
import { lowestTrust, worthOfReadings } from '#engine/text/worth-of-readings.ts';
import { smallGame } from '../../support/scenarios.ts';

const [A, B, C, MAIN] = [0, 1, 2, 1];
const [HALVES, METERS] = [1, 2];
const [NOBODY, PATROL] = [0, 1];

/** What b makes of water by two readings, halves (10 points) or meters (20), guard as given, costs open (4). */
function worthToB(waters: readonly number[], guard: number, trust: number, terms: readonly Term[] = []): number {
  const game = smallGame({ terms });
  const track = at(game.common.tracks, MAIN);
  const readings = waters.map((water) => packageOf(track, [water, guard, 0]));
  return worthOfReadings(at(at(game.secrets, B).sheets, MAIN), readings, trust, game.common.point);
}

/** Points for b when the text says halves (and perhaps meters) and the guard is a patrol. */
const term = (points: number, water: readonly string[]): Term => ({
  party: 'b',
  when: { water, guard: ['patrol'] },
  points,
  because: 'It would look like that.',
});

describe('what a vague text is worth', () => {
  it.each([
    { title: 'firm, its points', waters: [HALVES], trust: 500, worth: 10 + 9 + 4 },
    { title: 'without trust, the mean less a point', waters: [HALVES, METERS], trust: 0, worth: 28 - 1 },
    { title: 'in full trust, the best less a point', waters: [HALVES, METERS], trust: 1000, worth: 33 - 1 },
    { title: 'at half trust, half the way, rounded down', waters: [HALVES, METERS], trust: 500, worth: 30 - 1 },
    { title: 'at a fifth of trust, a fifth of the way', waters: [HALVES, METERS], trust: 200, worth: 29 - 1 },
    { title: 'the same, whichever reading is named first', waters: [METERS, HALVES], trust: 200, worth: 29 - 1 },
  ])('is, $title: $worth', ({ waters, trust, worth }) => {
    expect(worthToB(waters, PATROL, trust)).toBe(worth);
  });

  it.each([
    { title: 'a penalty that both readings meet counts', water: ['halves', 'meters'], points: -4, counted: -4 },
    { title: 'a penalty that one reading meets counts in full', water: ['meters'], points: -4, counted: -4 },
    { title: 'a bonus that both readings meet counts', water: ['halves', 'meters'], points: 4, counted: 4 },
    { title: 'a bonus that one reading meets does not count', water: ['meters'], points: 4, counted: 0 },
  ])('$title', ({ water, points, counted }) => {
    const terms = [term(points, water)];
    expect(worthToB([HALVES, METERS], PATROL, 0, terms)).toBe(27 + counted);
    expect(worthToB([HALVES, METERS], NOBODY, 0, terms)).toBe(27 - 8);
  });

  it('costs one point of the scenario, however finely its points are divided', () => {
    const half = term(0.5, ['nothing']);
    expect(worthToB([HALVES, METERS], PATROL, 0, [half])).toBe(10 * 28 - 10);
  });
});

describe('the trust that it turns on', () => {
  const trust = [
    { kept: 0, broke: 0 },
    { kept: 8, broke: 0 },
    { kept: 0, broke: 1 },
  ];

  it('is the lowest in any other that signs, in thousandths', () => {
    expect(lowestTrust(trust, [A, B, C], A)).toBe(200);
    expect(lowestTrust(trust, [A, B], A)).toBe(900);
    expect(lowestTrust(trust, [A, B], C)).toBe(500);
  });

  it('is full where nobody else signs', () => {
    expect(lowestTrust(trust, [A], A)).toBe(1000);
  });
});
