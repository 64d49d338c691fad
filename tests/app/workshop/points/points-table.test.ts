import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CellsToSet, cellsToSet, whyNotSet } from '#app/workshop/points/cells-to-set.ts';
import { pastedCells } from '#app/workshop/points/pasted-cells.ts';
import { type PointsTable, pointsTableOf } from '#app/workshop/points/points-table.ts';
import { tableAsText } from '#app/workshop/points/table-as-text.ts';
import { setNumbers } from '#scenario/editing/set-numbers.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';

const TEXT = readFileSync('scenarios/village-water.yaml', 'utf8');

function tableOf(text: string) {
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Error('the scenario cannot be played');
  return pointsTableOf(parsed.scenario);
}

/** The text with the numbers in it, or why there is none. */
function setCells(text: string, table: PointsTable, cells: CellsToSet): string {
  const numbers = cellsToSet(table, cells);
  if (numbers === undefined) return 'too-large';
  const set = setNumbers(text, numbers);
  return set.ok ? set.text : whyNotSet(set);
}

/** The lines that differ. */
function changedLines(before: string, after: string): readonly string[] {
  const lines = before.split('\n');
  return after.split('\n').filter((line, index) => line !== lines[index]);
}

describe('points as a table', () => {
  it('have a row for each answer and each walk-away, and a column for each party', () => {
    const { model, pathOf } = tableOf(TEXT);
    expect(model.parties.map(({ id }) => id)).toEqual(['highfield', 'lakeside', 'milltown']);
    expect(model.groups.map(({ rows }) => rows.length)).toEqual([4, 4, 4, 4, 4, 1]);
    expect(model.groups[0]?.rows[1]).toEqual({ label: 'A third', cells: [4, 24, 10] });
    expect(model.groups.at(-1)).toMatchObject({ is: 'walk-aways', rows: [{ cells: [50, 57, 60] }] });
    expect(pathOf({ row: 20, column: 2 })).toEqual(['parties', 2, 'walkAway', 'agreement', 'start']);
    expect(pathOf({ row: 21, column: 0 })).toBeUndefined();
  });

  it('change a number in the text, and nothing else of it', () => {
    const set = setCells(TEXT, tableOf(TEXT), { at: { row: 1, column: 1 }, rows: [[25.5]] });
    expect(changedLines(TEXT, set)).toEqual([
      '      - { id: third, label: A third, inSentence: a third of the July water for Highfield, wording: a third, points: { highfield: 4, lakeside: 25.5, milltown: 10 } }',
    ]);
  });

  it('go to a spreadsheet and come back as they were', () => {
    const table = tableOf(TEXT);
    const pasted = pastedCells(tableAsText(table.model));
    if (!pasted.ok) throw new Error(JSON.stringify(pasted.not));
    expect(setCells(TEXT, table, { at: { row: 0, column: 0 }, rows: pasted.rows })).toBe(TEXT);
  });

  it('stay as they are where what is pasted does not fit', () => {
    const table = tableOf(TEXT);
    expect(setCells(TEXT, table, { at: { row: 0, column: 2 }, rows: [[1, 2]] })).toBe('too-large');
    expect(setCells(TEXT, table, { at: { row: 20, column: 0 }, rows: [[1], [2]] })).toBe('too-large');
    expect(setCells(TEXT, table, { at: { row: 0, column: 0 }, rows: [[1.23456]] })).toBe('too-fine');
  });

  it('do not become formulas of a spreadsheet', () => {
    const text = TEXT.replace('label: A third', 'label: "=1+1"');
    expect(tableAsText(tableOf(text).model)).toContain("\t'=1+1\t4\t24\t10");
  });
});

describe('what is pasted', () => {
  it('is read with headings, decimal commas and line ends of any system', () => {
    expect(pastedCells('\tA\tB\r\nfirst\t1,5\t−2\r\nsecond\t3\t4\r\n')).toEqual({
      ok: true,
      rows: [
        [1.5, -2],
        [3, 4],
      ],
    });
  });

  it('is refused as a whole at the first cell without a number', () => {
    expect(pastedCells('1\t2\n3\tmany')).toEqual({
      ok: false,
      not: { why: 'no-number', row: 2, column: 2, found: 'many' },
    });
    expect(pastedCells('nothing here')).toMatchObject({ ok: false });
  });
});
