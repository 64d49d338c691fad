import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from '#session/debrief/keep/csv.ts';

/** Reads a file of comma-separated values as RFC 4180 has it. */
function rowsIn(text: string): string[][] {
  const rows: string[][] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  let row: string[] = [];
  for (let found = cell.exec(text); found !== null; found = cell.exec(text)) {
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === ',') continue;
    rows.push(row);
    row = [];
    if (cell.lastIndex === text.length) break;
  }
  return rows;
}

const WITHOUT_MARK = (text: string) => text.replace(/^\ufeff/, '');

/** Words as anybody may write them, and those that spreadsheets and readers of such files stumble over. */
const WORDS = fc.oneof(fc.string(), fc.stringMatching(/^[=+\-@\t\r,"\n 'a]{0,8}$/));

describe('a file of comma-separated values', () => {
  it('is read again as it was written, but for the apostrophe before what looks like a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.array(WORDS, { minLength: 1 }), { minLength: 1 }), (rows) => {
        const read = rowsIn(WITHOUT_MARK(csvOf(rows)));
        expect(read).toEqual(rows.map((row) => row.map((words) => (/^[=+\-@\t\r]/.test(words) ? `'${words}` : words))));
      }),
    );
  });

  it('has no cell of words that a spreadsheet would reckon', () => {
    fc.assert(
      fc.property(fc.array(WORDS, { minLength: 1 }), (row) => {
        for (const cell of rowsIn(WITHOUT_MARK(csvOf([row]))).flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });

  it('has numbers as they are, and begins with the mark by which spreadsheets know the letters', () => {
    expect(csvOf([[-3, 'Kyiv']])).toBe('\ufeff-3,Kyiv\r\n');
  });
});
