import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { REMARK_CODES } from '#scenario/faults/remark-codes.ts';
import { LEVEL_BANDS } from '#scenario/proofreading/level-bands.ts';
import { percentOf } from '#scenario/proofreading/percent-of.ts';

const document = readFileSync(new URL('../../../docs/use/scenario-format.md', import.meta.url), 'utf8');

it('the reference of the format explains every remark', () => {
  expect(REMARK_CODES.filter((code) => !document.includes(`\`${code}\``))).toEqual([]);
});

it('and says how many texts suit everybody at each level', () => {
  const bands = Object.entries(LEVEL_BANDS).map(([level, { least, most }]) => {
    return `\`${level}\` ${percentOf(least)} to ${percentOf(most)} %`;
  });
  for (const band of bands) expect(document.replaceAll('\n', ' ')).toContain(band);
});
