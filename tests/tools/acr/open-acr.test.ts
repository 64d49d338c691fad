import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { openAcr } from '../../../tools/acr/open-acr.ts';

const REPORT = readFileSync('docs/develop/accessibility.md', 'utf8');

interface Chapter {
  readonly criteria: readonly { readonly num: string; readonly components: readonly unknown[] }[];
}

function chaptersOf(report: string): Readonly<Record<string, Chapter>> {
  return parse(openAcr(report)).chapters;
}

it('is written beside the report: after a change of it, run `npm run acr`', () => {
  expect(readFileSync('docs/develop/openacr.yaml', 'utf8')).toBe(openAcr(REPORT));
});

it('has each criterion of WCAG 2.2 once: 31 of level A with the one that WCAG 2.2 dropped, 24 of level AA', () => {
  const { success_criteria_level_a: a, success_criteria_level_aa: aa } = chaptersOf(REPORT);
  const numbers = [a, aa].map((chapter) => chapter?.criteria.map(({ num }) => num) ?? []);
  expect(numbers.map((all) => new Set(all).size)).toEqual([32, 24]);
  expect(numbers.flat()).toHaveLength(56);
});

it('says how far a criterion is met, with its evidence, also where a row covers several', () => {
  const rows = '| 1.2.3 to 1.2.4 Audio | Not applicable | No sound. |\n| 1.4.4 Resize text | Partly | Cut. |';
  const { success_criteria_level_a: a, success_criteria_level_aa: aa } = chaptersOf(rows);
  expect(a?.criteria).toEqual([
    { num: '1.2.3', components: [{ name: 'web', adherence: { level: 'not-applicable', notes: 'No sound.' } }] },
  ]);
  expect(aa?.criteria.map(({ num }) => num)).toEqual(['1.2.4', '1.4.4']);
});

it('refuses a verdict that it has no word for', () => {
  expect(() => openAcr('| 1.1.1 Text | Perhaps | So. |')).toThrow('The row of 1.1.1 says "Perhaps"');
});
