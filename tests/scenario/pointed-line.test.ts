import { describe, expect, it } from 'vitest';
import { pointedLine } from '#scenario/pointed-line.ts';

const at = (column: number, endColumn: number, line = 1) => ({ line, column, endColumn });

describe('the line of a diagnostic', () => {
  it('stands with its number, and has a mark under the place', () => {
    expect(pointedLine('format: 1\nlevel: easy\n', at(8, 12, 2))).toBe('    2 | level: easy\n      |        ^~~~');
    expect(pointedLine('title:', at(7, 8))).toBe('    1 | title:\n      |       ^');
  });

  it('is cut around a place far behind its start', () => {
    const line = `${'because we said so, '.repeat(20)}HERE${' and so on'.repeat(20)}`;
    const [shown = '', mark = ''] = (pointedLine(line, at(401, 405)) ?? '').split('\n');
    expect(shown.length).toBeLessThan(115);
    expect(shown).toMatch(/^ {4}1 \| ….*…$/);
    expect(mark.indexOf('^')).toBe(shown.indexOf('HERE'));
    expect(mark.trim()).toBe('| '.concat(' '.repeat(41), '^~~~'));
  });

  it('counts columns as a terminal does: signs that are wide, joined, or stand on others', () => {
    expect(pointedLine('title: 会議 now', at(11, 14))).toBe('    1 | title: 会議 now\n      |             ^~~');
    expect(pointedLine('a: e\u0301x', at(6, 7))).toBe('    1 | a: e\u0301x\n      |     ^');
  });

  it('shows a tab as one space, and nothing of an empty line', () => {
    expect(pointedLine('\tname: A', at(1, 2))).toBe('    1 |  name: A\n      | ^');
    expect(pointedLine('\n\n', at(1, 2, 2))).toBeUndefined();
  });
});
