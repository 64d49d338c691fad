import { describe, expect, it } from 'vitest';
import { rowOfChecked } from '#session/classroom/results/board-row.ts';
import { resultsAsCsv } from '#session/classroom/results/results-as-csv.ts';
import { verifyingForClass } from '#session/classroom/results/verify-for-class.ts';
import { finish } from '../../../support/finish.ts';
import { shippedCatalogue } from '../../../support/shipped-catalogue.ts';
import { SPEAKER } from '../../../support/speaker.ts';
import { playedInClass } from './class-links.ts';

describe('the results of a class as a table', () => {
  it('have a row a game under their headings, and no formula in them', () => {
    const catalogue = shippedCatalogue();
    const game = catalogue.find('job-offer');
    if (game === undefined) throw new RangeError();
    const { scenario } = game;
    const { code } = playedInClass(game, { seed: 3, seats: ['person', 'negotiator'] }, 1);
    const checked = finish(verifyingForClass(catalogue.gameOf(scenario))(code));
    const row = checked && rowOfChecked({ key: code, name: '=1+1', table: undefined, line: undefined }, checked);
    const text = resultsAsCsv(SPEAKER, scenario, row ? [row] : [], (key) => `https://school.example/#${key}`);
    const [head = '', first = '', ...rest] = text.trim().split('\r\n');
    expect(head).toContain('1 Salary');
    expect(first).toMatch(/^'=1\+1,/);
    expect(first).toContain(`https://school.example/#${code}`);
    expect(rest).toEqual([]);
  });
});
