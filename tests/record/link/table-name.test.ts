import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atTable, tableBehind, tableNameOf } from '#record/link/table-name.ts';

const CODE = 'AgB0cHB-_9';

describe('the name of a table', () => {
  it.each([
    ['Alder', 'alder'],
    ['  Table 4 ', 'table-4'],
    ['Стіл 3', '3'],
    ['Café Zürich', 'cafe-zurich'],
    ['The table beside the window at the back', 'the-table-beside-the-win'],
    ['<script>/../#', 'script'],
    [`${'a'.repeat(23)} b`, 'a'.repeat(23)],
  ])('is for %j %j in a link', (words, name) => {
    expect(tableNameOf(words)).toBe(name);
  });

  it('is none where nothing in the words can stand in a link', () => {
    for (const words of ['', '   ', 'Вільха', '//', '—']) expect(tableNameOf(words)).toBeUndefined();
  });

  it('is read as it was written, whatever it was made from and whatever stands behind it', () => {
    const behind = fc.constantFrom('', ' and more', '.', ')', '/', '/more', '?', '\n', '#x', ' /at/other');
    fc.assert(
      fc.property(fc.string(), behind, (words, rest) => {
        const name = tableNameOf(words);
        expect(name === undefined || /^[a-z\d]+(-[a-z\d]+)*$/.test(name)).toBe(true);
        expect(name?.length ?? 0).toBeLessThanOrEqual(24);
        // What leaves nothing out is made of it again.
        expect(tableNameOf(name ?? '')).toBe(name);
        expect(tableBehind(`${atTable(CODE, name)}${rest}`, CODE)).toBe(name ?? tableBehind(rest, ''));
      }),
    );
  });

  it.each(['', '/at/', '/at/-', '/at/Вільха', '/in/alder', 'x/at/alder', '/alder', ' at alder'])(
    'is not in %j behind a code',
    (rest) => {
      expect(tableBehind(`${CODE}${rest}`, CODE)).toBeUndefined();
    },
  );

  it('of any length is cut where one that we wrote would end', () => {
    expect(tableBehind(`${CODE}/at/${'a'.repeat(100_000)}`, CODE)).toBe('a'.repeat(24));
    expect(tableBehind(`${CODE}${' '.repeat(100_000)}/at/alder`, CODE)).toBeUndefined();
  });
});
