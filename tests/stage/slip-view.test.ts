import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { around, contains, distance, overlap } from '#stage/geometry.ts';
import type { LetteredScenery } from '#stage/lettered-scenery.ts';
import { shownClaims, slipRequests, wrappedLines } from '#stage/slip-view.ts';
import type { MapView } from '#stage/stage-view.ts';
import { measure } from './drawn-table.ts';
import { flagshipTable, stage } from './flagship-table.ts';
import { token } from './token.ts';

const [SLIP] = stage().slips;
if (SLIP === undefined) throw new Error('a claim was expected');
const RUSSIA = token(2, [400, 200]);
const BOUNDS = { x: 6, y: 6, width: 540, height: 600 };
const scenery = (over: Partial<LetteredScenery> = {}): LetteredScenery => ({
  ...{ model: flagshipTable(), delegations: [RUSSIA], channels: [], dossiers: [], venues: [], sites: [], seas: [] },
  ...{ claims: [SLIP], bounds: BOUNDS, reserved: [], unit: 1, compact: false },
  ...over,
});

describe('a text in lines', () => {
  const words = () =>
    fc.array(
      fc.string({ minLength: 1, maxLength: 12 }).filter((word) => !word.includes(' ')),
      { minLength: 1, maxLength: 20 },
    );

  test('keeps every word in its order', () => {
    fc.assert(
      fc.property(words(), fc.integer({ min: 1, max: 40 }), (text, widest) => {
        expect(wrappedLines(text.join(' '), (line) => line.length <= widest).join(' ')).toBe(text.join(' '));
      }),
    );
  });

  test('has no line that is too long but of one word, and none that could have taken the next', () => {
    fc.assert(
      fc.property(words(), fc.integer({ min: 1, max: 40 }), (text, widest) => {
        const lines = wrappedLines(text.join(' '), (line) => line.length <= widest);
        lines.forEach((line, i) => {
          const next = lines[i + 1]?.split(' ')[0];
          expect(line.length <= widest || !line.includes(' ')).toBe(true);
          if (next !== undefined) expect(`${line} ${next}`.length).toBeGreaterThan(widest);
        });
      }),
    );
  });
});

describe('the claims that are shown', () => {
  const shownBefore = (claims: readonly number[], round = 1) =>
    ({ round, slips: claims.map((claim) => ({ claim })) }) as unknown as MapView;
  const slips = (['open', 'denied', 'confirmed', 'open'] as const).map((status, claim) => ({ ...SLIP, claim, status }));
  const table = flagshipTable({ stage: stage({ slips }) });
  const shown = (was?: MapView) => shownClaims(table, was).map(({ claim }) => claim);

  test('are those that nobody has answered, and first those answered since they were shown', () => {
    expect(shown()).toEqual([0, 3]);
    expect(shown(shownBefore([1, 2]))).toEqual([1, 2, 0, 3]);
    expect(shown(shownBefore([2]))).toEqual([2, 0, 3]);
  });

  test('are no longer those of the day before', () => {
    expect(shown(shownBefore([1, 2], 0))).toEqual([0, 3]);
  });
});

describe('a slip', () => {
  const [request] = slipRequests(scenery(), measure);
  if (request === undefined) throw new Error('a slip was expected');

  test('would like to lie at an edge, within the bounds, as near as can be to whom it speaks of', () => {
    const far = request.candidates.map(({ rect: { x, y, width, height } }) =>
      distance([x + width / 2, y + height / 2], RUSSIA.at),
    );
    expect(far).toEqual([...far].sort((a, b) => a - b));
    for (const { rect } of request.candidates) expect(overlap(rect, BOUNDS)).toBeCloseTo(rect.width * rect.height, 3);
  });

  test('holds its words, and says what became of them last', () => {
    const { lines, rect } = request.slipAt(request.candidates[0]?.rect ?? BOUNDS);
    for (const { text, style, size } of lines) expect(measure(text, style, size)).toBeLessThanOrEqual(rect.width);
    expect(lines.at(-1)?.style).toBe('note');
    expect(lines.filter(({ style }) => style === 'claim').length).toBeLessThanOrEqual(4);
  });

  test('has a line from its own edge to the token that it speaks of, wherever it lies', () => {
    for (const { rect } of request.candidates) {
      const { path } = request.slipAt(rect);
      const [from, to] = path;
      if (from === undefined || to === undefined) {
        expect(overlap(rect, around(RUSSIA.at, RUSSIA.radius + 20))).toBeGreaterThan(0);
        continue;
      }
      expect(contains(rect, from)).toBe(true);
      expect(distance(to, RUSSIA.at)).toBeCloseTo(RUSSIA.radius + 5, 6);
    }
  });

  test('is not wanted for a delegation that is not on the map', () => {
    expect(slipRequests(scenery({ delegations: [] }), measure)).toEqual([]);
    expect(slipRequests(scenery({ claims: [] }), measure)).toEqual([]);
  });
});
