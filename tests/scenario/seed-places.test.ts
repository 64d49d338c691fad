import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { placesIn } from './seed-places.ts';

describe('the places in a table of seed elements', () => {
  it('are read from the last column of numbered rows, in the order of the text', () => {
    const markdown = [
      'Places such as `option:venue/geneva` in prose are examples.',
      '',
      '| row | in the article | where |',
      '| --- | --- | --- |',
      '| `option:ISSUE/OPTION` | an explanation |',
      '| 4 | He said `no`. | `redLine:ukraine/venue/moscow` |',
      '| 16c | Only afterwards. | `term:coalition/forces-fighting`, `trust:coalition>us` |',
    ].join('\n');
    expect(placesIn(markdown)).toEqual([
      { row: '4', kind: 'redLine', path: 'ukraine/venue/moscow' },
      { row: '16c', kind: 'term', path: 'coalition/forces-fighting' },
      { row: '16c', kind: 'trust', path: 'coalition>us' },
    ]);
  });

  it('must be there, and be places', () => {
    expect(() => placesIn('| 1 | a | somewhere |')).toThrow('Row 1 names no place.');
    expect(() => placesIn('| 2b | a | `venue` |')).toThrow('Row 2b names "venue", which is no place.');
    expect(() => placesIn('| 3 | a | `planet:mars` |')).toThrow('Row 3 names "planet:mars", which is no place.');
  });
});

describe('docs/understand/seed.md', () => {
  const places = placesIn(readFileSync(new URL('../../docs/understand/seed.md', import.meta.url), 'utf8'));

  it('has a place for each of the twenty elements, in their order', () => {
    const numbers = [...new Set(places.map(({ row }) => Number.parseInt(row, 10)))];
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  it('names no place twice in a row', () => {
    const named = places.map(({ row, kind, path }) => `${row} ${kind}:${path}`);
    expect(new Set(named).size).toBe(named.length);
  });
});
